//! What is open for an attempt: its listener, its state, its code.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::OwnedMutexGuard;

use super::tasks::TaskScope;
use crate::domain::consent_answer::{Answer, Page, PasteError};
use crate::domain::secret::{AuthorizationCode, CodeVerifier};
use crate::domain::{RedirectUri, Unfinished};
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

    /// Ends the waiting of an attempt and lets go of it. Its entry is given back to be withdrawn,
    /// unless there is a consent, or one may come.
    pub(super) fn cancel(&mut self, id: AttemptId) -> Option<Unfinished> {
        let attempt = self.0.remove(&id)?;
        attempt.scope.end();
        attempt.answer(Page::GoneOn);
        attempt.give_up()
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
    is_exchanging: bool,
    entry: Option<Unfinished>,
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

    /// The attempt is being noted with this entry.
    pub(super) fn noted(&self, entry: Unfinished) {
        self.open().entry = Some(entry);
    }

    /// The entry that leads to the consent, which is there from now on.
    pub(super) fn take_entry(&self) -> Option<Unfinished> {
        self.open().entry.take()
    }

    /// The entry of an attempt that comes to nothing, once; none while there is a consent, or one
    /// may come.
    pub(super) fn give_up(&self) -> Option<Unfinished> {
        let mut open = self.open();
        if open.is_exchanging { None } else { open.entry.take() }
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

    /// Begins the exchange with a new code, or the one kept.
    pub(super) fn begin_exchange(
        &self,
        new: Option<AuthorizationCode>,
    ) -> Option<AuthorizationCode> {
        let mut open = self.open();
        open.is_exchanging = true;
        if new.is_some() {
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

    /// The exchange has brought nothing. The entry is given back to be withdrawn, unless the same
    /// code may be exchanged again.
    pub(super) fn exchange_failed(&self) -> Option<Unfinished> {
        let may_go_on = {
            let mut open = self.open();
            open.is_exchanging = false;
            open.code.is_some() && !self.scope.has_ended()
        };
        if may_go_on { None } else { self.give_up() }
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
