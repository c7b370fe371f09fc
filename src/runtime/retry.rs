//! When a request that may be repeated is repeated.

use std::time::Duration;

use backon::{ExponentialBuilder, Retryable as _};

use super::world::World;
use crate::http::ApiError;

/// The longest a server may make Stile wait by itself; beyond it the person is told.
pub(super) const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// Half a second, doubling, with jitter; four tries more.
pub(super) fn pauses() -> ExponentialBuilder {
    ExponentialBuilder::default()
        .with_min_delay(Duration::from_millis(500))
        .with_factor(2.0)
        .with_max_times(4)
        .with_jitter()
}

/// Repeats `request` while it fails in a way that passes, honouring `Retry-After`. Only for
/// requests that the contract lets be repeated.
pub(super) async fn repeat<T, F, Fut>(world: &World, request: F) -> Result<T, ApiError>
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
        .notify(|error, pause| world.waits_for_a_server(error, pause))
        .await
}
