//! HTTP for the practice servers: the worker threads.
//!
//! tiny_http parses, queues and answers, but never meets a client: it trusts any
//! `Content-Length` (dropping a request allocates the whole announced rest, which can abort the
//! process), waits for ever for slow heads and cannot close a connection. So it listens on a
//! loopback port of its own behind the [`FrontEnd`], which lets in whole, bounded requests only.
//! What remains: another program on this computer that finds the inner port can tie up the
//! workers, and tiny_http stops accepting when the process runs out of file descriptors. Both
//! end with the practice.

use std::io;
use std::mem::ManuallyDrop;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::front_end::FrontEnd;
use super::request::{Handler, MOST_BODY, Request, Response};
use super::request_log::{Arrival, Effect, RequestLog, Service};

/// How many requests a server works on at once, so that a slow one holds up no other.
const WORKERS: usize = 8;

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
            let arrival = self.request_log.record(self.service, &request);
            match self.respond(&request, &arrival) {
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
    fn respond(&self, request: &Request, arrival: &Arrival) -> Option<Response> {
        let response = match &arrival.effect {
            None => Some(self.handler.answer(request)),
            Some(Effect::Answer { status, headers, body }) => {
                Some(Response { status: *status, headers: headers.clone(), body: body.clone() })
            }
            Some(Effect::DropBefore) => None,
            Some(Effect::DropAfter) => {
                self.handler.answer(request);
                None
            }
            Some(Effect::Delay(delay)) => {
                let response = self.handler.answer(request);
                self.request_log.pause(arrival, *delay);
                Some(response)
            }
        };
        self.request_log.pause(arrival, self.delay);
        response
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::net::TcpStream;

    use std::io::Read as _;

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
