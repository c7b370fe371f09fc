//! A proxy between Stile and a practice server that does to the wire what networks do.
#![allow(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use url::Url;

/// What happens to one request.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The connection is reset before the server sees the request.
    ResetBefore,
    /// The server does its work, and the connection is reset instead of its answer.
    ResetAfter,
    /// The request arrives, and nothing ever comes back.
    Silence,
    /// The answer ends in its middle.
    CutShort,
    /// The answer claims to be longer than it is.
    TooLong,
    /// The answer claims to be shorter than it is.
    TooShort,
    /// Something else answers, and the server sees nothing: head without its end, and body.
    Answer(String, String),
}

/// The requests that a fault waits for.
#[derive(Clone, Copy, Debug)]
pub struct Which {
    /// The method.
    pub method: &'static str,
    /// How the path ends.
    pub path_end: &'static str,
    /// What its body contains.
    pub body: &'static str,
}

/// The proxy; its threads end with the test's process.
pub struct FaultProxy {
    port: u16,
    server: u16,
    shared: Arc<Mutex<Shared>>,
}

#[derive(Default)]
struct Shared {
    closed: bool,
    pending: Option<(Which, Fault)>,
    /// In answers, each first text is replaced by the second.
    renamed: Vec<(String, String)>,
    seen: Vec<(String, Vec<u8>)>,
}

impl FaultProxy {
    /// Forwards to `server` whatever no fault waits for.
    pub fn start(server: &Url) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let this = Self { port, server: server.port().unwrap(), shared: Arc::default() };
        this.serve(listener);
        this
    }

    fn serve(&self, listener: TcpListener) {
        let (shared, to) = (self.shared.clone(), self.server);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, shared) = (stream.unwrap(), shared.clone());
                if shared.lock().unwrap().closed {
                    return;
                }
                // What either side does to a connection ends that connection alone.
                thread::spawn(move || pass(stream, to, &shared));
            }
        });
    }

    /// Nothing listens there any more.
    pub fn close(&self) {
        self.shared.lock().unwrap().closed = true;
        while TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
            thread::yield_now();
        }
    }

    /// It listens again.
    pub fn open(&self) {
        self.shared.lock().unwrap().closed = false;
        self.serve(TcpListener::bind(("127.0.0.1", self.port)).unwrap());
    }

    /// Where it listens.
    pub fn url(&self) -> Url {
        Url::parse(&format!("http://127.0.0.1:{}/", self.port)).unwrap()
    }

    /// Has answers name another server by its proxy.
    pub fn rename(&self, server: &Url, proxy: &Self) {
        let names = (format!(":{}/", server.port().unwrap()), format!(":{}/", proxy.port));
        self.shared.lock().unwrap().renamed.push(names);
    }

    /// The next such request goes wrong.
    pub fn inject(&self, which: Which, fault: Fault) {
        self.shared.lock().unwrap().pending = Some((which, fault));
    }

    /// Whether no fault waits any more.
    pub fn is_calm(&self) -> bool {
        self.shared.lock().unwrap().pending.is_none()
    }

    /// How many such requests came.
    pub fn seen(&self, which: Which) -> usize {
        let seen = &self.shared.lock().unwrap().seen;
        seen.iter().filter(|(line, body)| which.is(line, body)).count()
    }
}

impl Which {
    fn is(&self, line: &str, body: &[u8]) -> bool {
        let mut parts = line.split(' ');
        let method = parts.next().unwrap_or_default();
        let path = parts.next().unwrap_or_default().split('?').next().unwrap_or_default();
        method == self.method
            && path.ends_with(self.path_end)
            && String::from_utf8_lossy(body).contains(self.body)
    }
}

fn pass(mut client: TcpStream, to: u16, shared: &Mutex<Shared>) -> Option<()> {
    client.set_read_timeout(Some(Duration::from_secs(60))).ok()?;
    let (head, body) = read_message(&mut client)?;
    let line = head.lines().next()?.to_owned();
    let (fault, renamed) = {
        let mut shared = shared.lock().unwrap();
        shared.seen.push((line.clone(), body.clone()));
        let hit = shared.pending.as_ref().is_some_and(|(which, _)| which.is(&line, &body));
        let fault = if hit { shared.pending.take().map(|(_, fault)| fault) } else { None };
        (fault, shared.renamed.clone())
    };
    match &fault {
        Some(Fault::ResetBefore) => return reset(&client),
        Some(Fault::Answer(head, body)) => {
            let length = body.len();
            let answer = format!(
                "HTTP/1.1 {head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            );
            return client.write_all(answer.as_bytes()).ok();
        }
        _ => {}
    }
    let mut server = TcpStream::connect(("127.0.0.1", to)).ok()?;
    server.write_all(head.as_bytes()).ok()?;
    server.write_all(&body).ok()?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer).ok()?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let mut body = answer[end..].to_vec();
    for (from, to) in renamed {
        body = String::from_utf8_lossy(&body).replace(&from, &to).into_bytes();
        let percent = |text: &str| text.replace(':', "%3A").replace('/', "%2F");
        body = String::from_utf8_lossy(&body).replace(&percent(&from), &percent(&to)).into_bytes();
    }
    let claimed = match fault {
        Some(Fault::Silence) => {
            // Until the other side has had enough.
            let _ = client.read(&mut [0]);
            return None;
        }
        Some(Fault::ResetAfter) => return reset(&client),
        Some(Fault::TooLong) => body.len() + 100,
        Some(Fault::TooShort) => body.len() / 2,
        _ => body.len(),
    };
    if matches!(fault, Some(Fault::CutShort)) {
        body.truncate(body.len() / 2);
    }
    let mut lines: Vec<String> = head.trim_end().lines().map(str::to_owned).collect();
    lines.retain(|line| !line.to_ascii_lowercase().starts_with("content-length:"));
    lines.push(format!("Content-Length: {claimed}"));
    client.write_all(format!("{}\r\n\r\n", lines.join("\r\n")).as_bytes()).ok()?;
    client.write_all(&body).ok()
}

fn reset(client: &TcpStream) -> Option<()> {
    socket2::SockRef::from(client).set_linger(Some(Duration::ZERO)).ok()
}

fn read_message(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).ok()?;
        head.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let length = head
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .map_or(0, |(_, value)| value.trim().parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    Some((head, body))
}
