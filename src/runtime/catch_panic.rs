//! Work that panics must not leave the wizard waiting for its answer.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

/// Runs `work` to its end; nothing when it panics. What it was working on is dropped with it, and
/// every lock of the program is taken whether poisoned or not.
pub(super) async fn catch_panic<T>(work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
        Ok(poll) => poll.map(Some),
        Err(_) => Poll::Ready(None),
    })
    .await
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
}
