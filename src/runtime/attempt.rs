//! What is open for an attempt: its listener, its state, its code.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use tokio::sync::OwnedMutexGuard;

use super::tasks::TaskScope;
use crate::domain::consent_answer::{Answer, Page, PasteError};
use crate::domain::secret::{AuthorizationCode, CodeVerifier};
use crate::domain::{LeafUserId, RedirectUri};
use crate::flow::AttemptId;
use crate::flow::connect::PastedAddress;
use crate::redirect::{Awaited, Listener, classify_pasted};

/// The attempts of this run; in practice one, and earlier ones that are ending.
#[derive(Default)]
pub(super) struct Attempts(HashMap<AttemptId, Arc<Attempt>>);

impl Attempts {
    /// The attempt, made when it is new.
    pub(super) fn get_or_make(&mut self, id: AttemptId) -> Arc<Attempt> {
        self.0.entry(id).or_insert_with(|| Arc::new(Attempt::new(id))).clone()
    }

    /// Ends the waiting of an attempt and lets go of it. One that was noted on the list of
    /// unfinished connections and never came to a code is given back, to be taken off it.
    pub(super) fn cancel(&mut self, id: AttemptId) -> Option<(LeafUserId, Timestamp)> {
        let attempt = self.0.remove(&id)?;
        attempt.scope.end();
        attempt.answer(Page::GoneOn);
        let mut open = attempt.open();
        if open.had_code { None } else { open.noted.take() }
    }
}

/// One attempt, shared by its tasks.
pub(super) struct Attempt {
    pub(super) id: AttemptId,
    /// Ends when the attempt is left.
    pub(super) scope: TaskScope,
    /// Ends when the wait is over, whatever ended it, or with the attempt.
    pub(super) waited: TaskScope,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    listener: Option<Listening>,
    expected: Option<(RedirectUri, Awaited)>,
    verifier: Option<CodeVerifier>,
    code: Option<AuthorizationCode>,
    had_code: bool,
    noted: Option<(LeafUserId, Timestamp)>,
}

/// A listener, and the right to be the only one of this program.
pub(super) struct Listening {
    pub(super) listener: Listener,
    pub(super) turn: OwnedMutexGuard<()>,
}

impl Attempt {
    fn new(id: AttemptId) -> Self {
        let scope = TaskScope::default();
        let waited = scope.within();
        Self { id, scope, waited, open: Mutex::default() }
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn is_listening(&self) -> bool {
        self.open().listener.is_some()
    }

    pub(super) fn listen(&self, listening: Listening) {
        // The attempt was cancelled while the listener was being made: dropped here, it is closed.
        if !self.scope.has_ended() {
            self.open().listener = Some(listening);
        }
    }

    /// Lets go of the listener, its port free at once.
    pub(super) fn stop_listening(&self) {
        self.open().listener = None;
    }

    /// The attempt stands on the list of unfinished connections.
    pub(super) fn noted(&self, grower: LeafUserId, begun: Timestamp) {
        self.open().noted = Some((grower, begun));
    }

    /// From now on the answer is waited for; the verifier goes with its exchange.
    pub(super) fn expect(
        &self,
        redirect_uri: RedirectUri,
        awaited: Awaited,
        verifier: Option<CodeVerifier>,
    ) {
        let mut open = self.open();
        open.verifier = verifier;
        if let Some(listening) = &open.listener {
            listening.listener.arm(awaited.clone());
        }
        open.expected = Some((redirect_uri, awaited));
    }

    pub(super) fn verifier(&self) -> Option<CodeVerifier> {
        self.open().verifier.clone()
    }

    pub(super) fn check_pasted(&self, text: &PastedAddress) -> Result<Answer, PasteError> {
        match &self.open().expected {
            Some((redirect_uri, awaited)) => classify_pasted(text.expose(), redirect_uri, awaited),
            None => Err(PasteError::OtherAttempt),
        }
    }

    /// Keeps a new code, or gives the one kept.
    pub(super) fn code(&self, new: Option<AuthorizationCode>) -> Option<AuthorizationCode> {
        let mut open = self.open();
        if new.is_some() {
            open.had_code = true;
            open.code = new;
        }
        open.code.clone()
    }

    /// The code has been seen by FieldView and is worth nothing any more.
    pub(super) fn spend_code(&self) {
        let mut open = self.open();
        open.code = None;
        open.verifier = None;
    }

    /// Tells the browser what became of its answer, waits until it has read it, and frees the
    /// port; the next listener of this program waits for that.
    pub(super) fn answer(&self, page: Page) {
        self.waited.end();
        let Some(Listening { listener, turn }) = self.open().listener.take() else { return };
        listener.answer(page);
        TaskScope::default().run_beside(async move {
            listener.close().await;
            drop(turn);
        });
    }
}
