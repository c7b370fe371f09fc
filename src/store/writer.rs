//! Writes one thing after another, in the order in which it was asked to, on a thread of its own.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;

use crate::domain::FileError;

type Work = Box<dyn FnOnce() + Send>;

/// The thread's line of work. It ends when this is dropped and all is done.
#[derive(Debug)]
pub(super) struct Writer(mpsc::Sender<Work>);

impl Writer {
    /// Starts the thread.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn start() -> io::Result<Self> {
        let (sender, inbox) = mpsc::channel::<Work>();
        thread::Builder::new().name("stile-files".to_owned()).spawn(move || {
            for work in inbox {
                // Nothing of it panics; should it, the next ones are done all the same.
                let _ = catch_unwind(AssertUnwindSafe(work));
            }
        })?;
        Ok(Self(sender))
    }

    /// Has this written. A failure goes to the log, whether or not anybody waits for it.
    pub(super) fn write(
        &self,
        file: &'static str,
        work: impl FnOnce() -> Result<(), FileError> + Send + 'static,
    ) -> Written {
        let (answer, answered) = oneshot::channel();
        let work = move || {
            let result = work();
            if let Err(error) = result {
                tracing::warn!(%error, file, "a file cannot be written");
            }
            // Nobody has to wait for it.
            let _ = answer.send(result);
        };
        // Without a thread the answer is never sent, which is a failure, too.
        let _ = self.0.send(Box::new(work));
        Written(answered)
    }

    /// Does this once all before it is written, and waits for its answer, but no longer than this.
    pub(super) fn wait<T: Send + 'static>(
        &self,
        limit: Duration,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        let (answer, answered) = mpsc::channel();
        let work = move || {
            let _ = answer.send(work());
        };
        self.0.send(Box::new(work)).ok()?;
        answered.recv_timeout(limit).ok()
    }
}

/// A write under way. It goes on whether or not anybody waits for it.
#[derive(Debug)]
pub struct Written(oneshot::Receiver<Result<(), FileError>>);

impl Written {
    /// One that is over.
    pub(super) fn over(result: Result<(), FileError>) -> Self {
        let (answer, answered) = oneshot::channel();
        let _ = answer.send(result);
        Self(answered)
    }

    /// Waits until it is on disk.
    ///
    /// # Errors
    /// [`FileError`]; the file is then what it was before, and what is in memory stays.
    pub async fn result(self) -> Result<(), FileError> {
        self.0.await.unwrap_or(Err(FileError::Broke))
    }
}

#[cfg(test)]
#[allow(clippy::panic, reason = "that is what is tried")]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[tokio::test]
    async fn work_is_done_in_order_and_a_panic_ends_nothing_but_itself() {
        let writer = Writer::start().unwrap();
        let done = Arc::new(Mutex::new(Vec::new()));
        for number in 0..100 {
            let done = done.clone();
            writer.write("a file", move || {
                done.lock().unwrap().push(number);
                Ok(())
            });
        }
        let broken = writer.write("a file", || panic!("on purpose"));
        assert_eq!(broken.result().await, Err(FileError::Broke));
        let failed = writer.write("a file", || Err(FileError::Newer));
        assert_eq!(failed.result().await, Err(FileError::Newer));
        assert_eq!(*done.lock().unwrap(), (0..100).collect::<Vec<_>>());
        assert_eq!(writer.wait(Duration::from_secs(10), || 7), Some(7));
    }
}
