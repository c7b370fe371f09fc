//! Whatever comes to the port that a second start rings at, only the word from the note raises the
//! window, and the next one who knows it is heard.
#![no_main]

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, TcpStream};
use std::path::PathBuf;
use std::sync::{LazyLock, Mutex, mpsc};
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use stile::platform::instance::Instance;

/// Longer than any conversation may take.
const PATIENCE: Duration = Duration::from_secs(10);

struct First {
    port: u16,
    word: String,
    raised: Mutex<mpsc::Receiver<Option<PathBuf>>>,
    _instance: Instance,
    _folder: tempfile::TempDir,
}

static FIRST: LazyLock<First> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    let note = folder.path().join("note");
    let instance = Instance::claim(&folder.path().join("lock"), &note, None).expect("the first");
    let (raise, raised) = mpsc::channel();
    instance.on_second_start(move |file| raise.send(file).expect("the window is there"));
    let note = fs::read_to_string(note).expect("a note");
    let (port, word) = note.split_once(' ').expect("a port and a word");
    First {
        port: port.parse().expect("a port"),
        word: word.to_owned(),
        raised: Mutex::new(raised),
        _instance: instance,
        _folder: folder,
    }
});

/// Says this and hangs up; whether somebody answers that it was heard.
fn is_heard(said: &[&[u8]]) -> bool {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, FIRST.port)).expect("a connection");
    for part in said {
        // Whoever has read enough hangs up first.
        let _ = stream.write_all(part);
    }
    let _ = stream.shutdown(Shutdown::Write);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    answer == b"heard"
}

fuzz_target!(|bytes: &[u8]| {
    let raised = FIRST.raised.lock().expect("what was raised");
    if !is_heard(&[bytes]) {
        assert!(raised.try_recv().is_err(), "a stranger raises the window");
    }
    let known = is_heard(&[FIRST.word.as_bytes(), bytes]);
    assert_eq!(known, bytes.len() <= 32 << 10 && str::from_utf8(bytes).is_ok());
    if known {
        let file = raised.recv_timeout(PATIENCE).expect("the window is raised");
        assert_eq!(
            file.map(|file| file.to_string_lossy().into_owned()).unwrap_or_default(),
            String::from_utf8_lossy(bytes)
        );
    }
});
