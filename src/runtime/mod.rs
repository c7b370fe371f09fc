//! Carries out what the state machine asks for, and tells it what came of it.
//!
//! The state machine runs here, on a task of its own: a window that is hidden, minimized or
//! slow never holds up a step. The window gets a copy of the state after each message and is
//! woken. Waiting, retries, time limits and cancelling live here; decisions do not.

mod afresh;
mod app_keys;
mod attach;
mod attempt;
mod company;
mod connect;
mod connection_status;
mod consent;
mod consents;
mod data;
mod downloads;
mod edit_grower;
mod executor;
mod files;
mod grower_page;
mod growers;
mod import;
mod long_wait;
mod options;
mod outbox;
mod pages;
mod retry;
mod session;
mod setup_check;
mod setup_file;
mod stored_app_keys;
mod stored_consent;
mod switch_on;
mod tasks;
mod window;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

pub use options::Options;
#[doc(hidden)]
pub use tasks::Kind;
pub use window::Window;

use crate::flow::{Effect, Message, State};
use crate::platform::clipboard::Clipboard;
use crate::store::Store;
use executor::Executor;
use outbox::Outbox;
use tasks::Uncut;

/// How long files may take to be written at the end; a folder in the network may never answer.
const FILES_LIMIT: Duration = Duration::from_secs(1);

/// The running program, as the window sees it.
#[derive(Debug)]
pub struct Runtime {
    tokio: Option<tokio::runtime::Runtime>,
    outbox: Outbox,
    snapshot: Arc<Mutex<Arc<State>>>,
    uncut: Uncut,
    store: Store,
    drawn: Arc<Notify>,
    clipboard: Clipboard,
}

impl Runtime {
    /// Starts the state machine. The window is woken after every change.
    ///
    /// # Errors
    /// When the system gives no threads, or its TLS cannot be set up.
    pub fn start(options: Options, window: impl Window) -> std::io::Result<Self> {
        let window: Arc<dyn Window> = Arc::new(window);
        let copying = window.clone();
        let clipboard = Clipboard::start(move |text| copying.copy(text))?;
        let tokio = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("stile-runtime")
            .enable_all()
            .build()?;
        let (outbox, mut inbox) = Outbox::new();
        let (mut state, first) = State::start(options.practice);
        let breaks = options.breaks;
        let mut before = Arc::new(state.clone());
        let snapshot = Arc::new(Mutex::new(before.clone()));
        let drawn = Arc::new(Notify::new());
        let mut executor = Executor::new(
            options,
            outbox.clone(),
            drawn.clone(),
            clipboard.clone(),
            window.clone(),
        )?;
        let uncut = executor.tasks.uncut();
        let store = executor.tools.store.clone();
        let published = snapshot.clone();
        tokio.spawn(async move {
            first.into_iter().for_each(|effect| executor.run(effect));
            while let Some((session, message)) = inbox.recv().await {
                // Drops replies from an earlier session; messages of the window belong to none.
                if session.is_some_and(|session| Some(session) != executor.outbox.session) {
                    continue;
                }
                let breaks = session.is_none() && breaks == Some(Kind::Answer);
                let effects = answer(&mut state, &before, breaks, message);
                before = Arc::new(state.clone());
                *published.lock().unwrap_or_else(PoisonError::into_inner) = before.clone();
                window.wake();
                effects.into_iter().for_each(|effect| executor.run(effect));
            }
        });
        let outbox = outbox.of_the_window();
        Ok(Self { tokio: Some(tokio), outbox, snapshot, uncut, store, drawn, clipboard })
    }

    /// The state as of the last message.
    pub fn state(&self) -> Arc<State> {
        self.snapshot.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The window has drawn this state.
    pub fn drawn(&self, state: &Arc<State>) {
        if Arc::ptr_eq(state, &self.state()) {
            self.drawn.notify_waiters();
        }
    }

    /// Passes a message on; never waits.
    pub fn send(&self, message: Message) {
        self.outbox.send(message);
    }

    /// Passes messages on from another thread.
    pub fn mailbox(&self) -> impl Fn(Message) + Send + 'static {
        let outbox = self.outbox.clone();
        move |message| outbox.send(message)
    }

    /// Ends the program's work, after giving an exchange that is under way up to `limit` to
    /// put its consent into the keyring, and files that are being written a moment. A link that
    /// was copied for now leaves the clipboard.
    pub fn finish(mut self, limit: Duration) {
        let Some(tokio) = self.tokio.take() else { return };
        tokio.block_on(self.uncut.settled(limit));
        // Not joined: a keyring call may be waiting for somebody to answer its dialog.
        tokio.shutdown_background();
        self.clipboard.finish(|| self.store.settle(FILES_LIMIT));
    }
}

/// What the wizard answers to the message. Where that panics, the state is as it was before and
/// says so: half an answer would be worse than none.
fn answer(state: &mut State, before: &State, breaks: bool, message: Message) -> Vec<Effect> {
    let answer = tasks::caught(breaks, || state.update(message)).or_else(|| {
        *state = before.clone();
        // What was lost may have been an answer that the state waits for.
        tasks::caught(false, || state.update(Message::AnswerBroke))
    });
    answer.unwrap_or_else(|| {
        *state = before.clone();
        vec![]
    })
}
