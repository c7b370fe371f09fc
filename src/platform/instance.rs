//! One Stile for one set of settings: two would lose each other's unfinished connections and fight
//! over the redirect port.
//!
//! The first one holds a lock, which the system lets go of however it ends, and leaves a note with
//! a way to reach it: a port of this computer and a secret word. A later start finds the lock held
//! and says the word, which brings the first one's window forward, and names the set-up file that it
//! was to open, if any.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq as _;

/// Nobody who means well takes longer over a word.
const PATIENCE: Duration = Duration::from_secs(1);
/// A word of 128 bits in base64.
const WORD_LENGTH: usize = 22;
/// What the one that is open answers.
const HEARD: &[u8; 5] = b"heard";
/// Longer than any path.
const MOST_BYTES: u64 = 32 << 10;

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
        let file = File::create(lock);
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
        let answering = thread::Builder::new().name("stile-bell".to_owned()).spawn(move || {
            for stream in listener.incoming() {
                if let Ok(Some(file)) = stream.and_then(|stream| hear(stream, &word)) {
                    raise((!file.as_os_str().is_empty()).then_some(file));
                }
            }
        });
        if let Err(error) = answering {
            tracing::warn!(%error, "a second start cannot raise this one");
        }
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        // Left behind by a crash, it leads to a port where nobody answers.
        let _ = fs::remove_file(&self.note);
    }
}

fn hang_up(note: &Path) -> io::Result<(TcpListener, String)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| io::ErrorKind::Unsupported)?;
    let word = URL_SAFE_NO_PAD.encode(bytes);
    // Written whole: a start that reads half of it only fails to raise the window.
    fs::write(note, format!("{} {word}", listener.local_addr()?.port()))?;
    Ok((listener, word))
}

/// The file that somebody who knows the word wants to be opened; an empty path for none.
fn hear(mut stream: TcpStream, word: &str) -> io::Result<Option<PathBuf>> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut said = [0; WORD_LENGTH];
    stream.read_exact(&mut said)?;
    if !bool::from(said.ct_eq(word.as_bytes())) {
        return Ok(None);
    }
    let mut path = String::new();
    (&stream).take(MOST_BYTES).read_to_string(&mut path)?;
    stream.write_all(HEARD)?;
    Ok(Some(PathBuf::from(path)))
}

fn ring(note: &Path, file_to_open: Option<&Path>) -> io::Result<()> {
    let note = fs::read_to_string(note)?;
    let (port, word) = note.split_once(' ').ok_or(io::ErrorKind::InvalidData)?;
    let port: u16 = port.parse().map_err(|_| io::ErrorKind::InvalidData)?;
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    // A path that is no text is opened by hand.
    let path = match file_to_open {
        Some(file) => file.to_str().ok_or(io::ErrorKind::InvalidFilename)?,
        None => "",
    };
    stream.write_all(format!("{word}{path}").as_bytes())?;
    stream.shutdown(Shutdown::Write)?;
    let mut answer = [0; HEARD.len()];
    stream.read_exact(&mut answer)?;
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
        for file in [None, Some(Path::new("/home/jörg/a set-up.stile"))] {
            let second = Instance::claim(&lock, &note, file);
            assert_eq!(second.err(), Some(OpenAlready::Raised));
            let heard = rung.recv_timeout(Duration::from_secs(10)).unwrap();
            assert_eq!(heard.as_deref(), file);
        }
        assert!(rung.recv_timeout(Duration::from_millis(200)).is_err(), "raised by a stranger");
        drop(first);
        assert!(Instance::claim(&lock, &note, None).is_ok(), "the lock goes with its holder");
    }
}
