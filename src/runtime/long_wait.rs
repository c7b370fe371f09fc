//! Tells a step that what it asks a server for takes longer than usual.

use std::time::Duration;

use super::outbox::Outbox;
use crate::flow::connect::AttemptId;
use crate::flow::{Message, connect};

/// After this long the step says whom it waits for.
const PATIENCE: Duration = Duration::from_secs(4);

/// The step that is told.
#[derive(Clone, Debug)]
pub(super) struct LongWait {
    outbox: Outbox,
    attempt: AttemptId,
}

impl LongWait {
    pub(super) fn new(outbox: Outbox, attempt: AttemptId) -> Self {
        Self { outbox, attempt }
    }

    /// Waits for a server: the step says so when it takes a while, and for no longer than it takes.
    pub(super) async fn over<T>(&self, asked: impl Future<Output = T>) -> T {
        tokio::pin!(asked);
        tokio::select! {
            answer = &mut asked => return answer,
            () = tokio::time::sleep(PATIENCE) => {}
        }
        let _waiting = Waiting::begin(self);
        asked.await
    }

    fn tell(&self, takes_longer: bool) {
        let message = connect::Message::TakesLonger(takes_longer);
        self.outbox.send(Message::Step(self.attempt, message));
    }
}

/// Keeps the step saying so.
struct Waiting<'a>(&'a LongWait);

impl<'a> Waiting<'a> {
    fn begin(wait: &'a LongWait) -> Self {
        wait.tell(true);
        Self(wait)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.tell(false);
    }
}
