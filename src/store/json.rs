//! Stile's own files: small, JSON, replaced whole or not at all; one that cannot be read is set
//! aside, not overwritten.

use std::fs;
use std::io;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::FileError;

/// Larger than any settings or list of unfinished connections could honestly be.
pub const SIZE_LIMIT: u64 = 1 << 20;

/// Reads a JSON file of at most `limit` bytes; nothing when it is not there.
///
/// # Errors
/// [`FileError::Damaged`] for anything but the expected shape.
pub(super) fn read_json<T: DeserializeOwned>(
    path: &Path,
    limit: u64,
) -> Result<Option<T>, FileError> {
    let length = match fs::metadata(path) {
        Ok(metadata) => metadata.len(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    if length > limit {
        return Err(FileError::Damaged);
    }
    serde_json::from_slice(&fs::read(path)?).map(Some).map_err(|_| FileError::Damaged)
}

/// Reads a JSON list of at most `limit` bytes, entry by entry: what can be read of a damaged one is taken over, and the
/// file set aside; what was wrong with it comes beside.
pub fn read_list<T: DeserializeOwned>(path: &Path, limit: u64) -> (Vec<T>, Option<FileError>) {
    let (entries, trouble) = match read_json::<Vec<serde_json::Value>>(path, limit) {
        Ok(found) => {
            let found = found.unwrap_or_default();
            let entries: Vec<_> = found.iter().filter_map(|one| T::deserialize(one).ok()).collect();
            let is_whole = entries.len() == found.len();
            (entries, (!is_whole).then_some(FileError::Damaged))
        }
        Err(error) => (Vec::new(), Some(error)),
    };
    if let Some(error) = trouble {
        let file = path.file_name().map(|name| name.to_string_lossy());
        tracing::warn!(%error, ?file, "a list cannot be read, or not all of it");
    }
    if trouble == Some(FileError::Damaged) {
        set_aside(path);
    }
    (entries, trouble)
}

/// Writes a small JSON file whole: beside the old one, flushed to disk, then renamed over it.
///
/// # Errors
/// [`FileError::Io`]; the file is then what it was before.
pub fn write_json(path: &Path, value: &impl Serialize) -> Result<(), FileError> {
    use std::io::Write as _;
    if let Some(folder) = path.parent() {
        create_private_folder(folder)?;
    }
    let text = serde_json::to_vec_pretty(value).map_err(|_| FileError::Damaged)?;
    let mut file = atomic_write_file::AtomicWriteFile::open(path)?;
    file.write_all(&text)?;
    file.commit()?;
    Ok(())
}

/// Removes a file; none there is as good.
///
/// # Errors
/// [`FileError::Io`].
pub fn remove(path: &Path) -> Result<(), FileError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Keeps a file that cannot be read for whoever can mend it.
pub(super) fn set_aside(path: &Path) {
    let mut aside = path.as_os_str().to_owned();
    aside.push(".damaged");
    // When even this fails the file stays where it is, and the next write replaces it.
    let _ = fs::rename(path, aside);
}

/// Creates a folder, and those above it that are missing, for this user alone.
///
/// # Errors
/// The system's.
#[cfg(unix)]
pub fn create_private_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Creates a folder and those above it that are missing; the user's profile is private already.
///
/// # Errors
/// The system's.
#[cfg(not(unix))]
pub fn create_private_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}
