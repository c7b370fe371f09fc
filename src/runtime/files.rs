//! File work, and what becomes of it where nobody waits for it.

use crate::domain::FileError;

/// File work off the runtime's threads.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, FileError> + Send + 'static,
) -> Result<T, FileError> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(FileError::Broke))
}

/// A list beside the settings that is behind does no harm that the next start would not mend.
pub(super) fn log_failure(written: Result<(), FileError>) {
    if let Err(error) = written {
        tracing::warn!(%error, "a list beside the settings cannot be written");
    }
}
