//! A server that records every request byte for byte and answers with scripted bytes.
#![allow(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::collections::VecDeque;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use url::Url;

/// What a request gets.
#[derive(Clone, Debug)]
pub enum Reply {
    /// These bytes; the connection stays open for the next request.
    Keep(Vec<u8>),
    /// These bytes, then an orderly end.
    Close(Vec<u8>),
    /// These bytes, then a reset.
    Reset(Vec<u8>),
    /// These bytes, then more white space than anyone should read.
    Endless(Vec<u8>),
}

impl Reply {
    /// A whole answer with its length; `head` is the status and any headers, a line each.
    pub fn whole(head: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut bytes = format!("HTTP/1.1 {}\r\n", head.trim().replace('\n', "\r\n"));
        bytes.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
        Self::Keep([bytes.as_bytes(), body].concat())
    }
}

/// One request as it came over the wire.
#[derive(Clone, Debug)]
pub struct Request {
    /// The request line and the headers.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// Method, target and version.
    pub fn line(&self) -> &str {
        self.head.lines().next().unwrap()
    }

    /// Every value of the header.
    pub fn header(&self, name: &str) -> Vec<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .filter_map(|(key, value)| key.eq_ignore_ascii_case(name).then_some(value))
            .collect()
    }
}

/// The server; its threads end with the test's process.
pub struct AnsweringServer {
    port: u16,
    log: Arc<Mutex<Log>>,
}

#[derive(Default)]
struct Log {
    connections: usize,
    requests: Vec<Request>,
    replies: VecDeque<Reply>,
    streamed: usize,
}

impl AnsweringServer {
    /// Answers request after request from `replies`; once they are used up, a request gets an
    /// orderly end instead of an answer.
    pub fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let log =
            Arc::new(Mutex::new(Log { replies: replies.into_iter().collect(), ..Log::default() }));
        let shared = Arc::clone(&log);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, log) = (stream.unwrap(), Arc::clone(&shared));
                log.lock().unwrap().connections += 1;
                thread::spawn(move || serve(stream, &log));
            }
        });
        Self { port, log }
    }

    /// The server's address with `path`, which begins and ends with a slash.
    pub fn url(&self, path: &str) -> Url {
        Url::parse(&format!("http://127.0.0.1:{}{path}", self.port)).unwrap()
    }

    /// How many connections were accepted.
    pub fn connections(&self) -> usize {
        self.log.lock().unwrap().connections
    }

    /// What came, in order.
    pub fn requests(&self) -> Vec<Request> {
        self.log.lock().unwrap().requests.clone()
    }

    /// How many bytes of [`Reply::Endless`] the client let itself be sent.
    pub fn streamed(&self) -> usize {
        self.log.lock().unwrap().streamed
    }
}

fn serve(mut stream: TcpStream, log: &Mutex<Log>) {
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    while let Some(request) = read_request(&mut stream) {
        let reply = {
            let mut log = log.lock().unwrap();
            log.requests.push(request);
            log.replies.pop_front()
        };
        // A client that has gone away in the middle is part of some tests.
        match reply {
            Some(Reply::Keep(bytes)) if stream.write_all(&bytes).is_ok() => {}
            Some(Reply::Keep(_)) | None => return,
            Some(Reply::Close(bytes)) => {
                let _ = stream.write_all(&bytes);
                return;
            }
            Some(Reply::Reset(bytes)) => {
                let _ = stream.write_all(&bytes);
                socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO)).unwrap();
                return;
            }
            Some(Reply::Endless(bytes)) => {
                let _ = stream.write_all(&bytes);
                // Far more than any cap, in case nobody hangs up.
                for _ in 0..1024 {
                    if stream.write_all(&[b' '; 1 << 16]).is_err() {
                        return;
                    }
                    log.lock().unwrap().streamed += 1 << 16;
                }
                return;
            }
        }
    }
}

fn read_request(stream: &mut TcpStream) -> Option<Request> {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).ok()?;
        bytes.push(byte[0]);
    }
    let mut request = Request { head: String::from_utf8(bytes).unwrap(), body: Vec::new() };
    let length = request.header("content-length").first().map_or(0, |text| text.parse().unwrap());
    request.body.resize(length, 0);
    stream.read_exact(&mut request.body).ok()?;
    Some(request)
}
