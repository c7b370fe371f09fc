//! HTTP for the practice servers: requests and answers as plain values, and the worker threads.
//!
//! tiny_http parses, queues and answers, but never meets a client: it trusts any
//! `Content-Length` (dropping a request allocates the whole announced rest, which can abort the
//! process), waits for ever for slow heads and cannot close a connection. So it listens on a
//! loopback port of its own behind the [`FrontEnd`], which lets in whole, bounded requests only.
//! What remains: another program on this computer that finds the inner port can tie up the
//! workers, and tiny_http stops accepting when the process runs out of file descriptors. Both
//! end with the practice.

use std::io::{self, Read as _};
use std::mem::ManuallyDrop;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use serde_json::Value;
use url::form_urlencoded;

use super::front_end::FrontEnd;
use super::request_log::{Effect, RequestLog, Service};

/// The largest body that is read.
pub(super) const MOST_BODY: usize = 1024 * 1024;
/// How many requests a server works on at once, so that a slow one holds up no other.
const WORKERS: usize = 8;

/// A whole request.
pub(super) struct Request {
    pub(super) method: String,
    /// Path and query as sent.
    pub(super) target: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Request {
    /// The path, without the query.
    pub(super) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The query as sent, without its question mark.
    pub(super) fn raw_query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The decoded parameters of the query.
    pub(super) fn query(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.raw_query().as_bytes()).into_owned().collect()
    }

    /// The path between its slashes; an empty segment at the end is a path of its own.
    pub(super) fn segments(&self) -> Vec<&str> {
        self.path().split('/').skip(1).collect()
    }

    /// The first header of this name, in any case.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }

    /// Whether the `Content-Type` is this one, with or without parameters.
    pub(super) fn has_content_type(&self, wanted: &str) -> bool {
        self.header("Content-Type")
            .and_then(|value| value.split(';').next())
            .is_some_and(|kind| kind.trim().eq_ignore_ascii_case(wanted))
    }

    /// Reads what the front end let in; `None` when it came around it.
    fn read(request: &mut tiny_http::Request) -> Option<Self> {
        let mut body = Vec::new();
        request.as_reader().take(MOST_BODY as u64).read_to_end(&mut body).ok()?;
        let headers = request
            .headers()
            .iter()
            .map(|header| (header.field.to_string(), header.value.to_string()))
            .filter(|(name, _)| !name.eq_ignore_ascii_case("Connection"))
            .collect();
        let method = request.method().to_string();
        Some(Self { method, target: request.url().to_owned(), headers, body })
    }
}

/// An answer.
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Response {
    /// An answer without a body.
    pub(super) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new() }
    }

    /// An answer with a body of this type.
    pub(super) fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let mut response = Self::empty(status).with("Content-Type", content_type);
        response.body = body.into();
        response
    }

    /// A JSON answer.
    pub(super) fn json(status: u16, value: &Value) -> Self {
        Self::new(status, "application/json", value.to_string())
    }

    /// The same with one more header.
    pub(super) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// Turns it into what tiny_http sends, with a `Content-Length` whatever its size.
    pub(super) fn into_tiny(self) -> tiny_http::Response<io::Cursor<Vec<u8>>> {
        let mut response = tiny_http::Response::from_data(self.body)
            .with_status_code(self.status)
            .with_chunked_threshold(usize::MAX);
        for (name, value) in self.headers {
            if let Ok(header) = tiny_http::Header::from_bytes(name, value) {
                response.add_header(header);
            }
        }
        response
    }
}

/// What a practice server does with requests.
pub(super) trait Handler: Send + Sync + 'static {
    /// Answers a whole request.
    fn answer(&self, request: &Request) -> Response;

    /// The answer for a request that is refused before it is whole: too large, malformed, late.
    fn refuse(&self, status: u16) -> Response;
}

/// A running server; dropping it stops it.
pub(super) struct Server {
    _front_end: FrontEnd,
    inner: Arc<tiny_http::Server>,
    workers: Vec<JoinHandle<()>>,
    request_log: Arc<RequestLog>,
}

impl Server {
    /// Serves the requests that reach `listener`, each answered `delay` late.
    pub(super) fn start(
        listener: TcpListener,
        service: Service,
        handler: Arc<dyn Handler>,
        request_log: Arc<RequestLog>,
        delay: Duration,
    ) -> io::Result<Self> {
        let private = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let private_address = private.local_addr()?;
        let inner =
            Arc::new(tiny_http::Server::from_listener(private, None).map_err(io::Error::other)?);
        let front_end = FrontEnd::open(listener, private_address, handler.clone())?;
        let mut server = Self {
            _front_end: front_end,
            inner,
            workers: Vec::new(),
            request_log: request_log.clone(),
        };
        let worker = Arc::new(Worker { service, handler, request_log, delay });
        for _ in 0..WORKERS {
            let (worker, inner) = (worker.clone(), server.inner.clone());
            let thread = thread::Builder::new().name("practice worker".to_owned());
            server.workers.push(thread.spawn(move || worker.work(&inner))?);
        }
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.request_log.close();
        for _ in &self.workers {
            self.inner.unblock();
        }
        for worker in self.workers.drain(..) {
            if worker.join().is_err() {
                tracing::warn!("a practice server's worker had panicked");
            }
        }
    }
}

struct Worker {
    service: Service,
    handler: Arc<dyn Handler>,
    request_log: Arc<RequestLog>,
    delay: Duration,
}

impl Worker {
    fn work(&self, inner: &tiny_http::Server) {
        while let Ok(mut asked) = inner.recv() {
            if asked.body_length().is_some_and(|length| length > MOST_BODY) {
                // It came around the front end. Dropping it would allocate all that it announces.
                let _never_dropped = ManuallyDrop::new(asked);
                continue;
            }
            let Some(request) = Request::read(&mut asked) else { continue };
            self.request_log.record(self.service, &request);
            match self.respond(&request) {
                Some(response) => {
                    if asked.respond(response.into_tiny()).is_err() {
                        tracing::debug!("the client of a practice server went away");
                    }
                }
                // Without a word, which the front end hands on as a closed connection.
                None => drop(asked.into_writer()),
            }
        }
    }

    /// The answer, after any delay; `None` closes the connection instead.
    fn respond(&self, request: &Request) -> Option<Response> {
        let response = match self.request_log.effect_for(self.service, request) {
            None => Some(self.handler.answer(request)),
            Some(Effect::Answer { status, headers, body }) => {
                Some(Response { status, headers, body })
            }
            Some(Effect::DropBefore) => None,
            Some(Effect::DropAfter) => {
                self.handler.answer(request);
                None
            }
            Some(Effect::Delay(delay)) => {
                let response = self.handler.answer(request);
                self.request_log.pause(delay);
                Some(response)
            }
        };
        self.request_log.pause(self.delay);
        response
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::net::TcpStream;

    use super::*;

    struct Ok;

    impl Handler for Ok {
        fn answer(&self, _: &Request) -> Response {
            Response::empty(200)
        }

        fn refuse(&self, status: u16) -> Response {
            Response::empty(status)
        }
    }

    #[test]
    fn a_lying_length_around_the_front_end_does_not_end_the_process() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let request_log = Arc::new(RequestLog::default());
        let server =
            Server::start(listener, Service::Leaf, Arc::new(Ok), request_log, Duration::ZERO)
                .unwrap();
        let mut around = TcpStream::connect(server.inner.server_addr().to_ip().unwrap()).unwrap();
        around.write_all(b"POST / HTTP/1.1\r\nContent-Length: 100000000000000\r\n\r\n").unwrap();
        // Enough requests that the one before is surely taken from the queue.
        for _ in 0..2 * WORKERS {
            let mut client = TcpStream::connect(address).unwrap();
            client.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
            let mut answer = String::new();
            client.read_to_string(&mut answer).unwrap();
            assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        }
    }
}
