//! Files for people, written beside what is there and never over it.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Names tried when earlier files are there already.
const MOST_FILES: usize = 1_000;
const NAME_CHARS: usize = 80;

/// A name for a file after somebody's name: without what some system does not take.
pub fn file_name(name: &str) -> String {
    let safe = |c: char| if c.is_alphanumeric() || "-_ ".contains(c) { c } else { '_' };
    let name: String = name.chars().map(safe).take(NAME_CHARS).collect();
    // What is left of nothing is still a name.
    if name.trim().is_empty() { "stile".to_owned() } else { name.trim().to_owned() }
}

/// Writes a file whole where there is none yet. One that is there by now stays.
///
/// # Errors
/// The system's.
pub fn write_once(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|_| io::ErrorKind::Unsupported)?;
    let mut writing = path.as_os_str().to_owned();
    writing.push(format!(".{:016x}", u64::from_ne_bytes(bytes)));
    let writing = PathBuf::from(writing);
    let linked = File::create_new(&writing).and_then(|mut file| {
        file.write_all(content)?;
        file.sync_all()?;
        fs::hard_link(&writing, path)
    });
    // What was linked stays under its own name.
    let _ = fs::remove_file(&writing);
    match linked {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        // Some file systems know no links.
        Err(_) => match File::create_new(path) {
            Ok(mut file) => file.write_all(content).and_then(|()| file.sync_all()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(error),
        },
        Ok(()) => Ok(()),
    }
}

/// Writes a new file of this folder; never over another.
///
/// # Errors
/// The system's.
pub fn write_new(
    folder: &Path,
    name: &str,
    extension: &str,
    content: &[u8],
) -> io::Result<PathBuf> {
    for number in 1..=MOST_FILES {
        let number = if number == 1 { String::new() } else { format!(" ({number})") };
        let path = folder.join(format!("{name}{number}.{extension}"));
        match File::create_new(&path) {
            Ok(mut file) => {
                file.write_all(content)?;
                file.sync_all()?;
                return Ok(path);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
