//! Small files of JSON: read up to a bound, replaced whole or not at all; one that cannot be read is
//! set aside, not overwritten.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::domain::FileError;
use crate::store::{ASIDE, File, MOST_ASIDE, bounded};

/// Reads the file; nothing when it is not there.
///
/// # Errors
/// [`FileError::Damaged`] for one that is too large; [`FileError::Io`] for one that cannot be read,
/// and for what is no file at all.
pub(super) fn read(file: File, folder: &Path) -> Result<Option<Vec<u8>>, FileError> {
    match bounded::read(&file.path_in(folder), file.size_limit()) {
        Ok(Some(content)) => Ok(Some(content)),
        Ok(None) => Err(FileError::Damaged),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Which version of a format this is, as far as can be told; nothing for what has none.
pub(super) fn version_of(content: &[u8]) -> Option<u64> {
    #[derive(Deserialize)]
    struct Version {
        version: u64,
    }
    // An array would be taken for the fields in their order.
    let is_object = content.trim_ascii_start().starts_with(b"{");
    let version = is_object.then(|| serde_json::from_slice::<Version>(content).ok()).flatten()?;
    Some(version.version)
}

/// Writes the file whole: beside the old one, flushed to disk, then renamed over it.
///
/// # Errors
/// [`FileError::Newer`] where a newer Stile wrote what is there, [`FileError::Io`] else. The file is
/// then what it was before.
pub(super) fn replace(
    file: File,
    folder: &Path,
    content: &impl Serialize,
) -> Result<(), FileError> {
    create_private_folder(folder)?;
    check_replaceable(file, folder)?;
    let text = serde_json::to_vec_pretty(content).map_err(io::Error::from)?;
    // It would not be read again.
    if text.len() as u64 > file.size_limit() {
        return Err(FileError::Io(io::ErrorKind::FileTooLarge));
    }
    let mut writing = atomic_write_file::AtomicWriteFile::open(file.path_in(folder))?;
    writing.write_all(&text)?;
    writing.commit()?;
    Ok(())
}

/// Removes the file, as [`replace`] with nothing in its place.
///
/// # Errors
/// As [`replace`].
pub(super) fn clear(file: File, folder: &Path) -> Result<(), FileError> {
    check_replaceable(file, folder)?;
    remove(&file.path_in(folder))
}

/// Whether nothing is lost with what is there now.
fn check_replaceable(file: File, folder: &Path) -> Result<(), FileError> {
    let is_newer = |found: &[u8]| version_of(found).is_some_and(|found| found > file.version());
    match read(file, folder)? {
        Some(found) if is_newer(&found) => Err(FileError::Newer),
        _ => Ok(()),
    }
}

/// Keeps a file that cannot be read for whoever can mend it, beside those kept before.
///
/// # Errors
/// [`FileError::Io`]; it is then where it was.
pub(super) fn set_aside(file: File, folder: &Path) -> Result<(), FileError> {
    for number in 1..=MOST_ASIDE {
        let number = if number == 1 { String::new() } else { format!("-{number}") };
        let aside = folder.join(format!("{}{ASIDE}{number}", file.name()));
        match fs::symlink_metadata(&aside) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(fs::rename(file.path_in(folder), aside)?);
            }
            _ => {}
        }
    }
    Err(FileError::Io(io::ErrorKind::AlreadyExists))
}

/// Removes all files of Stile's own, what was set aside, and what killed writes have left.
///
/// # Errors
/// The first failure; the files after it are tried all the same.
pub(super) fn remove_all(folder: &Path) -> Result<(), FileError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    let mut outcome = Ok(());
    for entry in entries {
        let removed = entry.map_err(FileError::from).and_then(|entry| {
            let name = entry.file_name();
            let is_own = |name: &str| File::ALL.iter().any(|file| file.is_name(name));
            if name.to_str().is_some_and(is_own) { remove(&entry.path()) } else { Ok(()) }
        });
        outcome = outcome.and(removed);
    }
    outcome
}

/// Removes a file; none there is as good.
fn remove(path: &Path) -> Result<(), FileError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Creates a folder, and those above it that are missing, for this user alone. One of this user's
/// that is there already is closed to others.
///
/// # Errors
/// The system's.
#[cfg(unix)]
pub fn create_private_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _};
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let metadata = fs::metadata(folder)?;
    let is_ours = metadata.uid() == rustix::process::geteuid().as_raw();
    let mode = metadata.mode() & 0o7777;
    // One with the sticky bit is meant for everybody.
    if is_ours && mode & 0o077 != 0 && mode & 0o1000 == 0 {
        fs::set_permissions(folder, fs::Permissions::from_mode(mode & 0o700))?;
    }
    Ok(())
}

/// Creates a folder and those above it that are missing; the user's profile is private already.
///
/// # Errors
/// The system's.
#[cfg(not(unix))]
pub fn create_private_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}
