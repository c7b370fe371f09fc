//! What can be wrong with a file of Stile's own.

use std::io;

/// Why a file could not be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// The system refused or failed.
    #[error("{0}")]
    Io(io::ErrorKind),
    /// It is not what Stile wrote; it was set aside.
    #[error("damaged")]
    Damaged,
    /// A newer Stile wrote it.
    #[error("written by a newer version")]
    Newer,
    /// Stile itself failed.
    #[error("broke off")]
    Broke,
}

impl From<io::Error> for FileError {
    fn from(error: io::Error) -> Self {
        Self::Io(error.kind())
    }
}
