//! Tasks: each belongs to a scope and ends with it; a panic is answered like a failure.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::outbox::Outbox;
use crate::flow::Message;

/// What a task is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What belongs to the session as a whole: the start, sign-ins, secrets, settings, files.
    Session,
    /// The list of growers.
    Listing,
    /// What is asked about the rows in view.
    Rows,
    /// A look at every connection.
    Checking,
    /// The page of a grower.
    GrowerPage,
    /// A grower's data.
    Data,
    /// Switching fields on.
    SwitchOn,
    /// A table of growers.
    Import,
    /// A part of the check of the set-up.
    SetupCheck,
    /// A step of an attempt.
    Step,
    /// The exchange and the storing of its consent.
    Exchange,
    /// The wizard's own answer to a message of the window.
    Answer,
}

/// Work that ends together: with its screen, its listing, its attempt, or by what takes its place.
#[derive(Clone, Debug, Default)]
pub(super) struct TaskScope(CancellationToken);

impl TaskScope {
    /// Ends what runs here; what is started from now on runs in its place.
    pub(super) fn replace(&mut self) {
        self.end();
        *self = Self::default();
    }

    /// Ends what runs here, now and from now on.
    pub(super) fn end(&self) {
        self.0.cancel();
    }

    pub(super) fn has_ended(&self) -> bool {
        self.0.is_cancelled()
    }

    /// A scope that ends with this one, or before.
    pub(super) fn within(&self) -> Self {
        Self(self.0.child_token())
    }

    /// Runs beside everything until it is over or the scope has ended. Nobody waits for it: a panic
    /// is written to the log.
    pub(super) fn run_beside(&self, work: impl Future<Output = ()> + Send + 'static) {
        let ended = self.0.clone();
        tokio::spawn(async move {
            let _ = ended.run_until_cancelled(catch_panic(work)).await;
        });
    }
}

/// Starts tasks.
#[derive(Debug)]
pub(super) struct Tasks {
    outbox: Outbox,
    uncut: TaskTracker,
    breaks: Option<Kind>,
}

impl Tasks {
    pub(super) fn new(outbox: Outbox, breaks: Option<Kind>) -> Self {
        Self { outbox, uncut: TaskTracker::new(), breaks }
    }

    /// From now on answers come from another session.
    pub(super) fn answer_to(&mut self, outbox: Outbox) {
        self.outbox = outbox;
    }

    /// Runs in the scope, answering as it goes on. It is heard no more once the scope has ended;
    /// `broke` is what it answers when it panics.
    pub(super) fn run(
        &self,
        kind: Kind,
        scope: &TaskScope,
        broke: Message,
        work: impl Future<Output = ()> + Send + 'static,
    ) {
        let (outbox, ended, breaks) = (self.outbox.clone(), scope.0.clone(), self.breaks);
        tokio::spawn(async move {
            let work = catch_panic(or_break(breaks == Some(kind), work));
            if let Some(None) = ended.run_until_cancelled(work).await {
                outbox.send(broke);
            }
        });
    }

    /// Runs in the scope and answers once.
    pub(super) fn answer(
        &self,
        kind: Kind,
        scope: &TaskScope,
        broke: Message,
        work: impl Future<Output = Message> + Send + 'static,
    ) {
        let outbox = self.outbox.clone();
        self.run(kind, scope, broke, async move { outbox.send(work.await) });
    }

    /// Runs and answers once, to its end whatever happens meanwhile.
    pub(super) fn finish(
        &self,
        kind: Kind,
        broke: Message,
        work: impl Future<Output = Message> + Send + 'static,
    ) {
        self.answer(kind, &TaskScope::default(), broke, work);
    }

    /// Runs to its end, which the program waits for when it ends. `over` is heard then, whatever
    /// session there is by now.
    pub(super) fn run_uncut(
        &self,
        kind: Kind,
        broke: Message,
        over: Message,
        work: impl Future<Output = ()> + Send + 'static,
    ) {
        let (outbox, breaks) = (self.outbox.clone(), self.breaks);
        self.uncut.spawn(async move {
            if catch_panic(or_break(breaks == Some(kind), work)).await.is_none() {
                outbox.send(broke);
            }
            outbox.of_the_window().send(over);
        });
    }

    /// Knows the work that must not be cut off.
    pub(super) fn uncut(&self) -> Uncut {
        Uncut(self.uncut.clone())
    }
}

/// The work that the program's end must not cut off: from sending the code to storing the token.
#[derive(Clone, Debug)]
pub(super) struct Uncut(TaskTracker);

impl Uncut {
    /// Waits until all of it is over, but no longer than this.
    pub(super) async fn settled(&self, limit: Duration) {
        self.0.close();
        let _ = tokio::time::timeout(limit, self.0.wait()).await;
    }
}

/// The work itself, or a panic in its place.
async fn or_break<T>(breaks: bool, work: impl Future<Output = T>) -> T {
    if breaks {
        resume_unwind(Box::new("broken on purpose"));
    }
    work.await
}

/// What comes of `work` that waits for nothing; nothing when it panics, or is to break.
pub(super) fn caught<T>(breaks: bool, work: impl FnOnce() -> T) -> Option<T> {
    let work = || {
        if breaks {
            resume_unwind(Box::new("broken on purpose"));
        }
        work()
    };
    let done = catch_unwind(AssertUnwindSafe(work));
    let log = |panic: &Box<dyn Any + Send>| {
        tracing::error!(panic = words(panic.as_ref()), "the wizard has panicked");
    };
    done.inspect_err(log).ok()
}

/// Runs `work` to its end; nothing when it panics. What it was working on is dropped with it, and
/// every lock of the program is taken whether poisoned or not.
async fn catch_panic<T>(work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
        Ok(poll) => poll.map(Some),
        Err(panic) => {
            tracing::error!(panic = words(panic.as_ref()), "a task has panicked");
            Poll::Ready(None)
        }
    })
    .await
}

/// What a panic says, where it is a sentence of the code's own; one that was put together may
/// quote anything.
fn words(panic: &(dyn Any + Send)) -> &'static str {
    panic.downcast_ref::<&'static str>().copied().unwrap_or("…")
}

#[cfg(test)]
#[allow(clippy::panic, reason = "that is what is tried")]
mod tests {
    use super::*;

    #[tokio::test]
    async fn work_that_panics_is_no_answer_and_nothing_worse() {
        assert_eq!(catch_panic(async { 7 }).await, Some(7));
        let broken = catch_panic(async {
            tokio::task::yield_now().await;
            panic!("on purpose")
        });
        assert_eq!(broken.await, None::<()>);
    }

    #[tokio::test]
    async fn nothing_is_heard_of_a_scope_that_has_ended() {
        let (outbox, mut inbox) = Outbox::new();
        let tasks = Tasks::new(outbox, Some(Kind::Listing));
        let mut scope = TaskScope::default();
        let late = async { Message::Leave };
        let in_the_first = scope.clone();
        scope.replace();
        assert!(in_the_first.has_ended() && !scope.has_ended());
        tasks.answer(Kind::Rows, &in_the_first, Message::Broke, late);
        tasks.answer(Kind::Rows, &scope, Message::Broke, async { Message::DismissNotice });
        assert!(matches!(inbox.recv().await, Some((_, Message::DismissNotice))));
        tasks.answer(Kind::Listing, &scope, Message::Broke, async { Message::Leave });
        assert!(matches!(inbox.recv().await, Some((_, Message::Broke))));
    }

    #[tokio::test]
    async fn what_must_not_be_cut_off_is_waited_for() {
        let (outbox, mut inbox) = Outbox::new();
        let tasks = Tasks::new(outbox, None);
        let (go_on, wait) = tokio::sync::oneshot::channel::<()>();
        let uncut = tasks.uncut();
        assert!(uncut.0.is_empty());
        let answer = tasks.outbox.clone();
        tasks.run_uncut(Kind::Exchange, Message::Broke, Message::DismissNotice, async move {
            let _ = wait.await;
            answer.send(Message::Leave);
        });
        assert!(!uncut.0.is_empty());
        uncut.settled(Duration::from_millis(1)).await;
        assert!(!uncut.0.is_empty(), "the limit was over first");
        go_on.send(()).unwrap();
        uncut.settled(Duration::from_secs(10)).await;
        assert!(uncut.0.is_empty());
        assert!(matches!(inbox.try_recv(), Ok((Some(0), Message::Leave))));
        assert!(matches!(inbox.try_recv(), Ok((None, Message::DismissNotice))));
    }
}
