//! File work off the runtime's threads.

use crate::domain::FileError;

/// Does this on a thread that may wait for a disk; a panic is an answer.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, FileError> + Send + 'static,
) -> Result<T, FileError> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(FileError::Broke))
}
