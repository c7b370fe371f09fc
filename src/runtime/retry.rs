//! When a request that may be repeated is repeated.

use std::time::Duration;

use backon::{ExponentialBuilder, Retryable as _};

use super::session::Session;
use crate::domain::ApiError;

/// The longest a server may make Stile wait by itself; beyond it the person is told.
const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// Half a second, doubling, with jitter; four tries more.
pub(super) fn pauses() -> ExponentialBuilder {
    ExponentialBuilder::default()
        .with_min_delay(Duration::from_millis(500))
        .with_factor(2.0)
        .with_max_times(4)
        .with_jitter()
}

/// Waits before another try after this failure, as long as the server asked for; `false`, at once,
/// where no more tries are left or it asked for too long a wait.
pub(super) async fn may_try_again(
    session: &Session,
    error: &ApiError,
    pauses: &mut impl Iterator<Item = Duration>,
) -> bool {
    let Some(pause) = pauses.next() else { return false };
    let wait = error.retry_after().unwrap_or(pause).max(pause);
    if wait > LONGEST_WAIT {
        return false;
    }
    session.waits_for_a_server(error, wait);
    tokio::time::sleep(wait).await;
    true
}

/// Repeats `request` while it fails in a way that passes, honouring `Retry-After`; the screen says
/// how long a server asks to wait. Only for requests that the contract lets be repeated.
pub(super) async fn repeat<T, F, Fut>(session: &Session, request: F) -> Result<T, ApiError>
where
    F: FnMut() -> Fut,
    Fut: Future<Output = Result<T, ApiError>>,
{
    repeat_telling(|error, wait| session.waits_for_a_server(error, wait), request).await
}

/// The same for work that goes on behind any screen: `tell` is told of each failure, and how long
/// Stile waits after it.
pub(super) async fn repeat_telling<T, F, Fut>(
    mut tell: impl FnMut(&ApiError, Duration),
    request: F,
) -> Result<T, ApiError>
where
    F: FnMut() -> Fut,
    Fut: Future<Output = Result<T, ApiError>>,
{
    request
        .retry(pauses())
        .when(|error| {
            error.is_transient() && error.retry_after().is_none_or(|wait| wait <= LONGEST_WAIT)
        })
        .adjust(|error, pause| pause.map(|pause| error.retry_after().unwrap_or(pause).max(pause)))
        .notify(|error, pause| tell(error, pause))
        .await
}
