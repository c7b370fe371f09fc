//! Reads files that may be anything, of any length.

use std::fs::{self, File, Metadata};
use std::io::{self, Read as _};
use std::path::Path;

/// Reads a file of at most `limit` bytes; nothing when it is longer, whatever length it says that it
/// has.
///
/// # Errors
/// The system's; [`io::ErrorKind::IsADirectory`] or [`io::ErrorKind::InvalidInput`] for what is no
/// file, such as a folder, a device or a pipe, or a link to one. It is not even opened.
pub fn read(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    // A link counts as what it leads to.
    check_regular(&fs::metadata(path)?)?;
    let file = File::open(path)?;
    check_regular(&file.metadata()?)?;
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

fn check_regular(metadata: &Metadata) -> io::Result<()> {
    if metadata.is_file() {
        Ok(())
    } else if metadata.is_dir() {
        Err(io::ErrorKind::IsADirectory.into())
    } else {
        Err(io::ErrorKind::InvalidInput.into())
    }
}
