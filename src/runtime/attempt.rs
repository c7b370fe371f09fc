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
pub(super) struct Attempts {
    tried: HashMap<AttemptId, Arc<Attempt>>,
    pub(super) left: Arc<LeftListeners>,
}

/// Listeners of connections that were left, each on a port of its own: a browser that still brings an
/// answer is told that it is not taken. They give way to the next attempt, and end with the program.
#[derive(Default)]
pub(super) struct LeftListeners(Mutex<Vec<Listener>>);

impl LeftListeners {
    /// Keeps a listener that a browser may still come to; any other frees its port.
    pub(super) fn keep(&self, listener: Listener) {
        if !listener.left().is_empty() {
            self.listeners().push(listener);
        }
    }

    /// Frees this port. The answers that were waited for there are given back for the next listener.
    pub(super) fn give_way(&self, port: u16) -> Vec<Awaited> {
        let gone = self.listeners().extract_if(.., |one| one.port() == port).collect::<Vec<_>>();
        gone.iter().flat_map(Listener::left).collect()
    }

    fn listeners(&self) -> MutexGuard<'_, Vec<Listener>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Attempts {
    /// The attempt, made when it is new.
    pub(super) fn get_or_make(&mut self, id: AttemptId) -> Arc<Attempt> {
        let new = || Arc::new(Attempt::new(id, self.left.clone()));
        self.tried.entry(id).or_insert_with(new).clone()
    }

    /// Ends the waiting of an attempt and lets go of it. Its entry is given back to be withdrawn,
    /// unless there is a consent, or one may come.
    pub(super) fn cancel(&mut self, id: AttemptId) -> Option<Unfinished> {
        let attempt = self.tried.remove(&id)?;
        attempt.scope.end();
        attempt.answer(if attempt.has_an_answer() { Page::GoneOn } else { Page::Left });
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
    pub(super) left: Arc<LeftListeners>,
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
    fn new(id: AttemptId, left: Arc<LeftListeners>) -> Self {
        let scope = TaskScope::default();
        let waited = scope.within();
        Self { id, scope, waited, left, open: Mutex::default() }
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn is_listening(&self) -> bool {
        self.open().listener.is_some()
    }

    pub(super) fn listen(&self, listening: Listening) {
        // The attempt may have been cancelled while the listener was being made.
        if self.scope.has_ended() {
            self.left.keep(listening.listener);
        } else {
            self.open().listener = Some(listening);
        }
    }

    /// Lets go of the listener, its port free at once for other programs, unless a connection was left
    /// there before.
    pub(super) fn stop_listening(&self) {
        if let Some(Listening { listener, turn }) = self.open().listener.take() {
            self.left.keep(listener);
            drop(turn);
        }
    }

    /// Whether FieldView's answer was taken.
    fn has_an_answer(&self) -> bool {
        let open = self.open();
        open.is_exchanging || open.code.is_some()
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
    /// port, unless a browser may still bring an answer that was left; the next listener of this program
    /// waits for that.
    pub(super) fn answer(&self, page: Page) {
        self.waited.end();
        let Some(Listening { listener, turn }) = self.open().listener.take() else { return };
        if page == Page::Left {
            listener.leave();
        }
        listener.answer(page);
        let left = self.left.clone();
        TaskScope::default().run_beside(async move {
            if listener.left().is_empty() {
                listener.close().await;
            } else {
                listener.page_fetched().await;
                left.keep(listener);
            }
            drop(turn);
        });
    }
}
