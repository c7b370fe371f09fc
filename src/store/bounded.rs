//! Opens files that may be anything, and reads no more of them than they may have. Whatever Stile reads
//! by a name is read here.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;

/// Reads a file of at most `limit` bytes; nothing when it is longer, whatever length it says that it
/// has.
///
/// # Errors
/// The system's; [`io::ErrorKind::IsADirectory`] or [`io::ErrorKind::InvalidInput`] for what is no
/// file, such as a folder, a device or a pipe, or a link to one. It is not even opened.
pub fn read(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    check(path)?;
    let file = open(OpenOptions::new().read(true), path)?;
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

/// The first bytes of a file, at most `limit`.
///
/// # Errors
/// As [`read`].
pub fn beginning(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    check(path)?;
    let mut bytes = Vec::new();
    open(OpenOptions::new().read(true), path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Where a link leads. Nothing is opened.
///
/// # Errors
/// The system's.
#[cfg(unix)]
pub fn link(path: &Path) -> io::Result<std::path::PathBuf> {
    fs::read_link(path)
}

/// Opens a file to lock it, made where there is none; what is in it stays.
///
/// # Errors
/// As [`read`].
pub fn open_to_lock(path: &Path) -> io::Result<File> {
    match check(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    open(OpenOptions::new().write(true).create(true).truncate(false), path)
}

/// Whether this is a file, or a link to one, as far as its name and the system tell.
///
/// # Errors
/// As [`read`].
pub fn check(path: &Path) -> io::Result<()> {
    #[cfg(windows)]
    if is_device(&path.to_string_lossy()) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    // A link counts as what it leads to.
    check_regular(&fs::metadata(path)?)
}

/// Opens what was a file a moment ago. Should it be a pipe by now, nobody waits for its other end.
fn open(how: &mut OpenOptions, path: &Path) -> io::Result<File> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        how.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    let file = how.open(path)?;
    check_regular(&file.metadata()?)?;
    Ok(file)
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

/// Whether Windows takes the name for a device or a pipe, which it calls files once they are open:
/// `\\.\COM1`, `\\server\pipe\name`, or `CON` in any folder and with any ending.
#[cfg(any(windows, test))]
fn is_device(path: &str) -> bool {
    const NAMES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
    let path = path.replace('/', "\\").to_ascii_uppercase();
    let share = |path: &str| path.split('\\').nth(1).map(str::to_owned);
    if let Some(verbatim) = path.strip_prefix("\\\\?\\") {
        let is_disk = verbatim.as_bytes().get(1) == Some(&b':') || verbatim.starts_with("VOLUME{");
        return match verbatim.strip_prefix("UNC\\") {
            Some(network) => share(network).as_deref() == Some("PIPE"),
            None => !is_disk,
        };
    }
    if path.starts_with("\\\\.\\") {
        return true;
    }
    let network = path.strip_prefix("\\\\");
    if network.and_then(share).as_deref() == Some("PIPE") {
        return true;
    }
    let name = path.rsplit('\\').next().unwrap_or_default();
    let stem = name.split(['.', ':']).next().unwrap_or_default().trim();
    let is_port = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    NAMES.contains(&stem)
        || is_port.is_some_and(|number| {
            matches!(number.chars().next(), Some('0'..='9' | '¹' | '²' | '³'))
                && number.chars().count() == 1
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_devices_are_known_by_their_names() {
        for device in [
            "CON",
            "nul",
            "NUL.csv",
            r"C:\growers\con.stile",
            "C:/growers/aux .csv",
            "com1",
            "LPT9.png",
            "COM¹",
            "CONIN$",
            "nul:",
            r"\\.\pipe\stile",
            r"\\.\C:",
            r"//./COM12",
            r"\\?\pipe\stile",
            r"\\server\pipe\stile",
            r"\\?\UNC\server\Pipe\stile",
        ] {
            assert!(is_device(device), "{device}");
        }
        for file in [
            "growers.csv",
            r"C:\con\growers.csv",
            "console.csv",
            "com.csv",
            "COM10.csv",
            "nulls",
            r"\\server\growers\list.csv",
            r"\\?\C:\growers\list.csv",
            r"\\?\UNC\server\g\list.csv",
            "com1st.csv",
            "",
        ] {
            assert!(!is_device(file), "{file}");
        }
    }

    #[test]
    fn what_is_there_to_lock_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        assert!(open_to_lock(&path).is_ok());
        fs::write(&path, "of somebody else").unwrap();
        assert!(open_to_lock(&path).is_ok());
        assert_eq!(fs::read_to_string(&path).unwrap(), "of somebody else");
        assert_eq!(open_to_lock(folder.path()).unwrap_err().kind(), io::ErrorKind::IsADirectory);
    }
}
