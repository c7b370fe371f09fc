//! One Stile for one set of settings: two would lose each other's unfinished connections and fight
//! over the redirect port.
//!
//! The first one holds a lock, which the system lets go of however it ends, and leaves a note with
//! a way to reach it: a port of this computer and a secret word. A later start finds the lock held
//! and says the word, which brings the first one's window forward, and names the set-up file that it
//! was to open, if any.

use std::collections::VecDeque;
use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write as _};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use atomic_write_file::AtomicWriteFile;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq as _;

use crate::store::bounded;

/// How long a whole conversation may take; nobody who means well takes longer.
const PATIENCE: Duration = Duration::from_secs(2);
/// How many are spoken with at once; the oldest makes room for the newest.
const MOST_AT_ONCE: usize = 32;
/// A pause after the system refused a connection for want of files or memory.
const BACK_OFF: Duration = Duration::from_millis(20);
/// A word of 128 bits in base64.
const WORD_LENGTH: usize = 22;
/// What the one that is open answers.
const HEARD: &[u8; 5] = b"heard";
/// Longer than any path.
const MOST_BYTES: u64 = 32 << 10;
/// Longer than any note: a port and a word.
const MOST_NOTE: u64 = 100;

/// The right to be the only one.
#[derive(Debug)]
pub struct Instance {
    _lock: Option<File>,
    bell: Option<(TcpListener, String)>,
    note: PathBuf,
}

/// Another Stile is open on the same settings.
#[derive(Debug, PartialEq, Eq)]
pub enum OpenAlready {
    /// Its window has come forward, and it opens the file.
    Raised,
    /// It cannot be reached.
    OutOfReach,
}

impl Instance {
    /// Becomes the only one that holds this lock, and leaves a note; their folder must exist. Where
    /// one is open already, that one does with the file what this one was to do.
    pub fn claim(
        lock: &Path,
        note: &Path,
        file_to_open: Option<&Path>,
    ) -> Result<Self, OpenAlready> {
        let file = bounded::open_to_lock(lock);
        let lock = match file {
            Ok(file) => match file.try_lock() {
                Err(TryLockError::WouldBlock) => {
                    return Err(match ring(note, file_to_open) {
                        Ok(()) => OpenAlready::Raised,
                        Err(error) => {
                            tracing::warn!(%error, "the Stile that is open cannot be reached");
                            OpenAlready::OutOfReach
                        }
                    });
                }
                // Some network folders know no locks; that must keep nobody from their work.
                Ok(()) | Err(TryLockError::Error(_)) => Some(file),
            },
            Err(error) => {
                tracing::warn!(%error, "the settings' folder cannot be written");
                None
            }
        };
        let bell = hang_up(note)
            .inspect_err(|error| tracing::warn!(%error, "a second start cannot raise this one"));
        Ok(Self { _lock: lock, bell: bell.ok(), note: note.to_owned() })
    }

    /// Calls `raise` whenever somebody starts Stile once more, with the file that they opened.
    pub fn on_second_start(&self, raise: impl Fn(Option<PathBuf>) + Send + 'static) {
        let Some((listener, word)) = &self.bell else { return };
        let (Ok(listener), word) = (listener.try_clone(), word.clone()) else { return };
        let callers = Arc::new(Callers { word, raise: Mutex::new(raise), open: Mutex::default() });
        let answering = thread::Builder::new().name("stile-bell".to_owned()).spawn(move || {
            for stream in listener.incoming() {
                let attended = stream.and_then(|stream| Callers::attend(&callers, stream));
                if let Err(error) = attended {
                    tracing::debug!(%error, "somebody who rang is not attended to");
                    thread::sleep(BACK_OFF);
                }
            }
        });
        if let Err(error) = answering {
            tracing::warn!(%error, "a second start cannot raise this one");
        }
    }

    /// Takes the note away. Left behind by a crash, it leads to a port where nobody answers.
    pub fn remove_note(&self) {
        let _ = fs::remove_file(&self.note);
    }
}

/// Those who are spoken with, each on a thread of its own.
struct Callers<R> {
    word: String,
    raise: Mutex<R>,
    /// The oldest first.
    open: Mutex<VecDeque<Arc<TcpStream>>>,
}

impl<R: Fn(Option<PathBuf>) + Send + 'static> Callers<R> {
    fn attend(self: &Arc<Self>, stream: TcpStream) -> io::Result<()> {
        let (this, stream) = (self.clone(), Arc::new(stream));
        let mut open = lock(&self.open);
        if open.len() >= MOST_AT_ONCE
            && let Some(oldest) = open.pop_front()
        {
            let _ = oldest.shutdown(Shutdown::Both);
        }
        open.push_back(stream.clone());
        drop(open);
        let speaking = stream.clone();
        let spoken = thread::Builder::new().name("stile-caller".to_owned()).spawn(move || {
            let heard = hear(&speaking, &this.word);
            this.forget(&speaking);
            if let Ok(Some(file)) = heard {
                lock(&this.raise)((!file.as_os_str().is_empty()).then_some(file));
            }
        });
        spoken.map(drop).inspect_err(|_| self.forget(&stream))
    }

    fn forget(&self, stream: &Arc<TcpStream>) {
        lock(&self.open).retain(|open| !Arc::ptr_eq(open, stream));
    }
}

fn lock<T>(what: &Mutex<T>) -> MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Drop for Instance {
    fn drop(&mut self) {
        self.remove_note();
    }
}

fn hang_up(note: &Path) -> io::Result<(TcpListener, String)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| io::ErrorKind::Unsupported)?;
    let word = URL_SAFE_NO_PAD.encode(bytes);
    write_note(note, &format!("{} {word}", listener.local_addr()?.port()))?;
    Ok((listener, word))
}

/// Writes the note whole, in place of whatever is there, for this user alone.
fn write_note(note: &Path, words: &str) -> io::Result<()> {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "there is no mode to set"))]
    let mut how = AtomicWriteFile::options();
    #[cfg(unix)]
    {
        use atomic_write_file::unix::OpenOptionsExt as _;
        use std::os::unix::fs::OpenOptionsExt as _;
        how.mode(0o600).preserve_mode(false);
    }
    let mut writing = how.open(note)?;
    writing.write_all(words.as_bytes())?;
    writing.commit()
}

/// A connection that is read until a point in time, however little comes at once.
struct Timed<'a> {
    stream: &'a TcpStream,
    deadline: Instant,
}

impl<'a> Timed<'a> {
    fn new(stream: &'a TcpStream) -> io::Result<Self> {
        stream.set_write_timeout(Some(PATIENCE))?;
        Ok(Self { stream, deadline: Instant::now() + PATIENCE })
    }
}

impl Read for Timed<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        self.stream.set_read_timeout(Some(left))?;
        self.stream.read(bytes)
    }
}

/// The file that somebody who knows the word wants to be opened; an empty path for none.
fn hear(mut stream: &TcpStream, word: &str) -> io::Result<Option<PathBuf>> {
    let mut speaker = Timed::new(stream)?;
    let mut said = [0; WORD_LENGTH];
    speaker.read_exact(&mut said)?;
    if !bool::from(said.ct_eq(word.as_bytes())) {
        return Ok(None);
    }
    let mut path = String::new();
    speaker.take(MOST_BYTES).read_to_string(&mut path)?;
    stream.write_all(HEARD)?;
    Ok(Some(PathBuf::from(path)))
}

fn ring(note: &Path, file_to_open: Option<&Path>) -> io::Result<()> {
    let note = bounded::read(note, MOST_NOTE)?.ok_or(io::ErrorKind::InvalidData)?;
    let note = str::from_utf8(&note).map_err(|_| io::ErrorKind::InvalidData)?;
    let (port, word) = note.split_once(' ').ok_or(io::ErrorKind::InvalidData)?;
    let port: u16 = port.parse().map_err(|_| io::ErrorKind::InvalidData)?;
    let stream = TcpStream::connect_timeout(&(Ipv4Addr::LOCALHOST, port).into(), PATIENCE)?;
    // A path that is no text is opened by hand.
    let path = match file_to_open {
        Some(file) => file.to_str().ok_or(io::ErrorKind::InvalidFilename)?,
        None => "",
    };
    let mut answering = Timed::new(&stream)?;
    (&stream).write_all(format!("{word}{path}").as_bytes())?;
    stream.shutdown(Shutdown::Write)?;
    let mut answer = [0; HEARD.len()];
    answering.read_exact(&mut answer)?;
    if answer == *HEARD { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn a_second_start_raises_the_first_and_strangers_do_not() {
        let folder = tempfile::tempdir().unwrap();
        let (lock, note) = (folder.path().join("lock"), folder.path().join("note"));
        let first = Instance::claim(&lock, &note, None).unwrap();
        let (raised, rung) = mpsc::channel();
        first.on_second_start(move |file| raised.send(file).unwrap());
        let port = first.bell.as_ref().unwrap().0.local_addr().unwrap().port();
        for said in [&b""[..], b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"] {
            TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap().write_all(said).unwrap();
        }
        // More than are spoken with at once, and each goes on for ever.
        let dawdling: Vec<_> = (0..2 * MOST_AT_ONCE)
            .map(|_| {
                let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
                thread::spawn(move || {
                    while stream.write_all(b"a").is_ok() {
                        thread::sleep(Duration::from_millis(300));
                    }
                })
            })
            .collect();
        for file in [None, Some(Path::new("/home/jörg/a set-up.stile"))] {
            let second = Instance::claim(&lock, &note, file);
            assert_eq!(second.err(), Some(OpenAlready::Raised));
            let heard = rung.recv_timeout(Duration::from_secs(10)).unwrap();
            assert_eq!(heard.as_deref(), file);
        }
        assert!(rung.recv_timeout(Duration::from_millis(200)).is_err(), "raised by a stranger");
        for dawdler in dawdling {
            dawdler.join().unwrap();
        }
        drop(first);
        assert!(Instance::claim(&lock, &note, None).is_ok(), "the lock goes with its holder");
    }
    #[cfg(unix)]
    #[test]
    fn the_note_is_for_this_user_alone_and_replaces_whatever_is_there() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};

        let folder = tempfile::tempdir().unwrap();
        let (lock, note) = (folder.path().join("lock"), folder.path().join("note"));
        let elsewhere = folder.path().join("elsewhere");
        fs::write(&elsewhere, "of somebody else").unwrap();
        let wide = || {
            fs::write(&note, "").unwrap();
            fs::set_permissions(&note, fs::Permissions::from_mode(0o666)).unwrap();
        };
        let pipe = || {
            let made = std::process::Command::new("mkfifo").arg(&note).status().unwrap();
            assert!(made.success());
        };
        let link = || symlink(&elsewhere, &note).unwrap();
        for there in [&wide as &dyn Fn(), &pipe, &link] {
            there();
            let first = Instance::claim(&lock, &note, None).unwrap();
            let metadata = fs::symlink_metadata(&note).unwrap();
            assert!(metadata.is_file());
            assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
            first.on_second_start(|_| ());
            let second = Instance::claim(&lock, &note, None);
            assert_eq!(second.err(), Some(OpenAlready::Raised));
        }
        assert_eq!(fs::read_to_string(elsewhere).unwrap(), "of somebody else");
    }

    #[cfg(unix)]
    #[test]
    fn neither_lock_nor_note_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let (lock, note) = (folder.path().join("lock"), folder.path().join("note"));
        let pipe = |path: &Path| {
            let made = std::process::Command::new("mkfifo").arg(path).status().unwrap();
            assert!(made.success());
        };
        pipe(&lock);
        assert!(Instance::claim(&lock, &note, None).is_ok(), "without a lock");
        fs::remove_file(&lock).unwrap();
        let _first = Instance::claim(&lock, &note, None).unwrap();
        fs::remove_file(&note).unwrap();
        pipe(&note);
        let second = Instance::claim(&lock, &note, None);
        assert_eq!(second.err(), Some(OpenAlready::OutOfReach));
    }
}
