//! The only way into a practice server: reads one request of bounded size in bounded time,
//! answers everything improper itself, and hands the rest to the server inside.
//!
//! One request a connection. Chunked bodies are refused (`411`): no client of these APIs needs
//! them, and two ways to tell a length is one too many.

use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::request::{Handler, MOST_BODY};

/// The largest request line and headers; browsers may bring cookies of other local programs.
const MOST_HEAD: usize = 64 * 1024;
const MOST_HEADERS: usize = 100;
/// Longer than any answer of the server inside, with what tests have it say.
const MOST_ANSWER: u64 = 256 << 20;
const MOST_CONNECTIONS: usize = 256;
/// How long a client may take to send its request, and to take its answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a refused client's rest is read and thrown away, so that it sees the refusal
/// instead of a reset connection.
const LINGER: Duration = Duration::from_secs(1);
/// Headers about the connection, which end at this front end.
const ABOUT_THE_CONNECTION: [&str; 6] =
    ["Connection", "Expect", "Keep-Alive", "Proxy-Connection", "TE", "Upgrade"];

/// The accepting thread; dropping it closes it.
pub(super) struct FrontEnd {
    address: SocketAddr,
    closing: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl FrontEnd {
    /// Lets the clients of `listener` in to the server at `inner`.
    pub(super) fn open(
        listener: TcpListener,
        inner: SocketAddr,
        handler: Arc<dyn Handler>,
    ) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let closing = Arc::new(AtomicBool::new(false));
        let seen = closing.clone();
        let thread = thread::Builder::new()
            .name("practice front end".to_owned())
            .spawn(move || accept(&listener, inner, &handler, &seen))?;
        Ok(Self { address, closing, thread: Some(thread) })
    }
}

impl Drop for FrontEnd {
    /// Stops accepting and frees the port.
    fn drop(&mut self) {
        self.closing.store(true, Ordering::SeqCst);
        // Wakes the thread from `accept`, which may miss a connection that is gone again by then.
        let waking = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take().filter(|_| waking.is_ok())
            && thread.join().is_err()
        {
            tracing::warn!("a practice server's front end had panicked");
        }
    }
}

fn accept(
    listener: &TcpListener,
    inner: SocketAddr,
    handler: &Arc<dyn Handler>,
    closing: &AtomicBool,
) {
    let open = Arc::new(AtomicUsize::new(0));
    loop {
        let accepted = listener.accept();
        if closing.load(Ordering::SeqCst) {
            return;
        }
        let Ok((client, _)) = accepted else {
            // Out of file descriptors, most likely: some may be free again in a moment.
            thread::sleep(Duration::from_millis(20));
            continue;
        };
        if open.load(Ordering::SeqCst) >= MOST_CONNECTIONS {
            continue;
        }
        let seat = Seat::take(&open);
        let handler = handler.clone();
        let attended = thread::Builder::new().name("practice client".to_owned()).spawn(move || {
            let _seat = seat;
            if attend(client, inner, &*handler).is_err() {
                tracing::debug!("a client of a practice server went away");
            }
        });
        if attended.is_err() {
            tracing::warn!("no thread for a client of a practice server");
        }
    }
}

/// Counts one open connection for as long as it lives.
struct Seat(Arc<AtomicUsize>);

impl Seat {
    fn take(open: &Arc<AtomicUsize>) -> Self {
        open.fetch_add(1, Ordering::SeqCst);
        Self(open.clone())
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Why a request is not handed on.
enum Refused {
    /// With this status code.
    With(u16),
    /// Without a word: the client is gone or never began.
    Silently(io::Error),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::Silently(error)
    }
}

fn attend(mut client: TcpStream, inner: SocketAddr, handler: &dyn Handler) -> io::Result<()> {
    client.set_write_timeout(Some(PATIENCE))?;
    match read_request(&mut client, Instant::now() + PATIENCE) {
        Ok(request) => relay(&mut client, inner, &request),
        Err(Refused::With(status)) => {
            let response = handler.refuse(status).into_tiny();
            let mut bytes = Vec::new();
            response.raw_print(&mut bytes, tiny_http::HTTPVersion(1, 1), &[], false, None)?;
            send(&mut client, bytes)?;
            linger(&mut client)
        }
        Err(Refused::Silently(error)) => Err(error),
    }
}

/// Puts the request to the server inside and brings back its answer; no answer closes the
/// connection just so.
fn relay(client: &mut TcpStream, inner: SocketAddr, request: &[u8]) -> io::Result<()> {
    let mut server = TcpStream::connect(inner)?;
    server.write_all(request)?;
    let mut answer = Vec::new();
    server.take(MOST_ANSWER).read_to_end(&mut answer)?;
    send(client, answer)
}

/// Sends an answer with the `Connection: close` that tiny_http cannot be told to add.
fn send(client: &mut TcpStream, mut answer: Vec<u8>) -> io::Result<()> {
    if let Some(end) = find(&answer, b"\r\n") {
        answer.splice(end..end, *b"\r\nConnection: close");
    }
    client.write_all(&answer)?;
    client.shutdown(Shutdown::Write)
}

fn linger(client: &mut TcpStream) -> io::Result<()> {
    let until = Instant::now() + LINGER;
    let mut rest = [0; 16 * 1024];
    while read_by(client, &mut rest, until)? > 0 {}
    Ok(())
}

/// Reads one request and writes it anew, as the server inside can bear it.
fn read_request(client: &mut TcpStream, deadline: Instant) -> Result<Vec<u8>, Refused> {
    let mut received = Vec::new();
    let mut part = [0; 16 * 1024];
    let head_end = loop {
        // The end may lie across two parts.
        let length =
            read_by(client, &mut part, deadline).map_err(|error| late(error, &received))?;
        if length == 0 {
            return Err(Refused::Silently(io::ErrorKind::UnexpectedEof.into()));
        }
        let from = received.len().saturating_sub(3);
        received.extend_from_slice(&part[..length]);
        if let Some(at) = find(&received[from..], b"\r\n\r\n") {
            break from + at + 4;
        }
        if received.len() > MOST_HEAD {
            return Err(Refused::With(431));
        }
    };
    let (mut request, body_length) = rewrite_head(&received[..head_end])?;
    let mut body = received.split_off(head_end);
    while body.len() < body_length {
        let length = read_by(client, &mut part, deadline).map_err(|error| late(error, &part))?;
        if length == 0 {
            return Err(Refused::With(400));
        }
        body.extend_from_slice(&part[..length]);
    }
    body.truncate(body_length);
    request.extend_from_slice(&body);
    Ok(request)
}

/// A client that began and was too slow is told so.
fn late(error: io::Error, received: &[u8]) -> Refused {
    match error.kind() {
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock if !received.is_empty() => {
            Refused::With(408)
        }
        _ => Refused::Silently(error),
    }
}

/// Checks the head and writes it anew; also tells how long the body is.
fn rewrite_head(head: &[u8]) -> Result<(Vec<u8>, usize), Refused> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    match parsed.parse(head) {
        Ok(httparse::Status::Complete(_)) => {}
        Err(httparse::Error::TooManyHeaders) => return Err(Refused::With(431)),
        Ok(httparse::Status::Partial) | Err(_) => return Err(Refused::With(400)),
    }
    let (Some(method), Some(target)) = (parsed.method, parsed.path) else {
        return Err(Refused::With(400));
    };
    if !target.starts_with('/') || !target.is_ascii() {
        return Err(Refused::With(400));
    }
    let body_length = body_length(parsed.headers)?;
    let mut request = format!("{method} {target} HTTP/1.1\r\n").into_bytes();
    for header in parsed.headers.iter() {
        if ABOUT_THE_CONNECTION.iter().any(|name| header.name.eq_ignore_ascii_case(name)) {
            continue;
        }
        request.extend_from_slice(header.name.as_bytes());
        request.extend_from_slice(b": ");
        // Cookies of other programs on this host may hold anything; tiny_http takes ASCII only.
        request.extend(header.value.iter().map(|byte| if byte.is_ascii() { *byte } else { b'?' }));
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"Connection: close\r\n\r\n");
    Ok((request, body_length))
}

/// The announced length, when it is told once, plainly and within bounds.
fn body_length(headers: &[httparse::Header<'_>]) -> Result<usize, Refused> {
    let named = |name: &'static str| {
        headers.iter().filter(move |header| header.name.eq_ignore_ascii_case(name))
    };
    if named("Transfer-Encoding").next().is_some() {
        return Err(Refused::With(411));
    }
    let mut lengths = named("Content-Length");
    let Some(length) = lengths.next() else { return Ok(0) };
    if lengths.next().is_some()
        || length.value.is_empty()
        || !length.value.iter().all(u8::is_ascii_digit)
    {
        return Err(Refused::With(400));
    }
    // Only digits: what does not fit is too large.
    str::from_utf8(length.value)
        .ok()
        .and_then(|digits| digits.parse().ok())
        .filter(|length| *length <= MOST_BODY)
        .ok_or(Refused::With(413))
}

/// Reads once, or fails when the deadline has passed.
fn read_by(client: &mut TcpStream, part: &mut [u8], deadline: Instant) -> io::Result<usize> {
    let left = deadline.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(io::ErrorKind::TimedOut.into());
    }
    client.set_read_timeout(Some(left))?;
    client.read(part)
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    #[test]
    fn who_begins_and_stalls_is_told_and_who_never_begins_is_not() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        for (sent, status) in [
            ("", None),
            ("GET / HTTP/1.1\r\nA: ", Some(408)),
            ("POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nhalf", Some(408)),
        ] {
            let mut client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
            client.write_all(sent.as_bytes()).unwrap();
            let (mut accepted, _) = listener.accept().unwrap();
            let deadline = Instant::now() + Duration::from_millis(50);
            let refused = match read_request(&mut accepted, deadline) {
                Err(Refused::With(status)) => Some(status),
                Err(Refused::Silently(_)) => None,
                Ok(_) => panic!("{sent:?}"),
            };
            assert_eq!(refused, status, "{sent:?}");
        }
    }
}
