//! File work off the runtime's threads, and which file it is about.

use std::path::PathBuf;

use crate::domain::FileError;
use crate::flow::{FileKind, Message};
use crate::platform::file_dialog;
use crate::t;

/// Asks for a file of this kind in the system's own dialog. Where there is none, the answer is the
/// message that has its path asked for.
pub(super) async fn choose(
    kind: FileKind,
    name: &str,
    endings: &[&str],
) -> Result<Option<PathBuf>, Message> {
    let chosen = file_dialog::choose(name, endings, &t!("files-all")).await;
    chosen.map_err(|_| Message::NoFileDialog(kind))
}

/// Does this on a thread that may wait for a disk; a panic is an answer.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, FileError> + Send + 'static,
) -> Result<T, FileError> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(FileError::Broke))
}
