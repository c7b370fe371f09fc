//! Which keyring entries belong to a folder, however the folder is named: its files say so.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::{io, thread, time::Duration};

use super::new_file::write_once;
use super::{ASIDE, File, PROFILE, bounded};

/// Half the bytes of a name made of a path, which is as unlikely to be somebody else's.
const BYTES: usize = 8;
/// How often a file that another start is about to write is looked at.
const LOOKS: usize = 20;
const PAUSE: Duration = Duration::from_millis(25);

/// The name of the folder's keyring entries. It is made at random and stays in the folder. A folder
/// that was used before it had one keeps the name that was made of its path, `by_path`; so does one
/// that cannot be written, or whose name cannot be read.
pub fn profile(folder: &Path, by_path: &str) -> String {
    let new = if was_used(folder) { None } else { new_profile() };
    let named = named(folder, new.as_deref().unwrap_or(by_path));
    named.unwrap_or_else(|error| {
        tracing::warn!(%error, "the folder does not name its keyring entries");
        by_path.to_owned()
    })
}

/// The name in the folder, which is this one where there was none.
fn named(folder: &Path, new: &str) -> io::Result<String> {
    let path = folder.join(PROFILE);
    match read(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        found => return found,
    }
    write_once(&path, new.as_bytes())?;
    // Another start may have been faster. What is there now is what the next start will find.
    let mut looks = 0;
    loop {
        match read(&path) {
            Err(_) if looks < LOOKS => looks += 1,
            found => return found,
        }
        thread::sleep(PAUSE);
    }
}

fn read(path: &Path) -> io::Result<String> {
    let found = bounded::read(path, 2 * BYTES as u64)?.ok_or(io::ErrorKind::InvalidData)?;
    let is_name = found.len() == 2 * BYTES
        && found.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let name = String::from_utf8(found).ok().filter(|_| is_name);
    name.ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// Whether an earlier version has kept anything here.
fn was_used(folder: &Path) -> bool {
    let is_there = |name: &str| fs::symlink_metadata(folder.join(name)).is_ok();
    File::ALL
        .iter()
        .any(|file| is_there(file.name()) || is_there(&format!("{}{ASIDE}", file.name())))
}

/// A name for keyring entries that no other has; nothing when the system has no random numbers.
pub fn new_profile() -> Option<String> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().fold(String::new(), |mut name, byte| {
        let _ = write!(name, "{byte:02x}");
        name
    }))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::sync::Barrier;

    use super::*;

    const BY_PATH: &str = "0123456789abcdef";

    #[test]
    fn a_folder_has_one_name_however_it_is_spelled_and_copied() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("one");
        fs::create_dir(&folder).unwrap();
        let name = profile(&folder, BY_PATH);
        assert_ne!(name, BY_PATH);
        #[cfg_attr(not(unix), expect(unused_mut, reason = "links are a Unix matter here"))]
        let mut spellings =
            vec![parent.path().join("one/"), folder.join("../one/."), parent.path().join("copy")];
        fs::create_dir(parent.path().join("copy")).unwrap();
        fs::copy(folder.join(PROFILE), parent.path().join("copy").join(PROFILE)).unwrap();
        #[cfg(unix)]
        {
            let link = parent.path().join("link");
            std::os::unix::fs::symlink(&folder, &link).unwrap();
            spellings.push(link);
        }
        for spelling in spellings {
            assert_eq!(profile(&spelling, "fedcba9876543210"), name, "{}", spelling.display());
        }
        let other = parent.path().join("other");
        fs::create_dir(&other).unwrap();
        assert_ne!(profile(&other, BY_PATH), name);
    }

    #[test]
    fn a_folder_that_was_used_keeps_the_name_made_of_its_path() {
        for file in File::ALL {
            for kept in [file.name().to_owned(), format!("{}{ASIDE}", file.name())] {
                let folder = tempfile::tempdir().unwrap();
                fs::write(folder.path().join(&kept), "{}").unwrap();
                assert_eq!(profile(folder.path(), BY_PATH), BY_PATH, "{kept}");
                // From then on by any path, and without the file that told of it.
                fs::remove_file(folder.path().join(kept)).unwrap();
                assert_eq!(profile(folder.path(), "fedcba9876543210"), BY_PATH);
            }
        }
    }

    #[test]
    fn starts_at_once_agree() {
        for _ in 0..20 {
            let folder = tempfile::tempdir().unwrap();
            let ready = Barrier::new(8);
            let names: HashSet<String> = thread::scope(|scope| {
                let start = || {
                    ready.wait();
                    profile(folder.path(), BY_PATH)
                };
                let starts: Vec<_> = (0..8).map(|_| scope.spawn(start)).collect();
                starts.into_iter().map(|start| start.join().unwrap()).collect()
            });
            assert_eq!(names.len(), 1, "{names:?}");
            let kept: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
            assert_eq!(kept.len(), 1, "{kept:?}");
        }
    }

    #[test]
    fn without_a_file_that_can_be_read_or_written_the_path_names_it() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(profile(&folder.path().join("missing"), BY_PATH), BY_PATH);
        for odd in ["", "short", "0123456789ABCDEF", "0123456789abcdef0", "../../../etc/pas"] {
            fs::write(folder.path().join(PROFILE), odd).unwrap();
            assert_eq!(profile(folder.path(), BY_PATH), BY_PATH, "{odd}");
            assert_eq!(fs::read_to_string(folder.path().join(PROFILE)).unwrap(), odd);
        }
        fs::remove_file(folder.path().join(PROFILE)).unwrap();
        fs::create_dir(folder.path().join(PROFILE)).unwrap();
        assert_eq!(profile(folder.path(), BY_PATH), BY_PATH);
    }
}
