//! The way back to the state machine.

use tokio::sync::mpsc;

use crate::flow::Message;

/// Where messages to the state machine are put, with the session they come from.
#[derive(Clone, Debug)]
pub(super) struct Outbox {
    sender: mpsc::UnboundedSender<(Option<u64>, Message)>,
    pub(super) session: Option<u64>,
}

impl Outbox {
    pub(super) fn new() -> (Self, mpsc::UnboundedReceiver<(Option<u64>, Message)>) {
        let (sender, inbox) = mpsc::unbounded_channel();
        (Self { sender, session: Some(0) }, inbox)
    }

    /// For the session after this one.
    pub(super) fn next(&self) -> Self {
        Self { session: self.session.map(|session| session + 1), ..self.clone() }
    }

    pub(super) fn of_the_window(self) -> Self {
        Self { session: None, ..self }
    }

    pub(super) fn send(&self, message: Message) {
        // Fails only while the program ends.
        let _ = self.sender.send((self.session, message));
    }
}
