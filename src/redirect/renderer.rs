//! The `tiny_http` server that renders what the front end lets through.
//!
//! `tiny_http` cannot stand outside requests: it allocates what a `Content-Length` claims, has
//! no limits of size or time, and ends for good when files run short. So it stays on a private
//! endpoint that exists only until the front end has its one connection to it; over that connection
//! go requests written here from scratch. It sees neither codes nor states.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tiny_http::{Header, Request, Server, StatusCode};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::Mutex;
use tokio::time::timeout;

use super::endpoint::{Endpoint, Link};
use super::page::Response;
use crate::domain::consent_answer::Page;

/// It answers from memory on this computer.
const TIME_LIMIT: Duration = Duration::from_secs(2);

/// The per-run secrets in the listener's own addresses.
#[derive(Clone, Debug)]
pub(super) struct Nonces {
    pub(super) ping: String,
    pub(super) done: String,
}

/// What can be asked of the renderer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reply {
    SeeDone,
    Pong,
    Final(Page),
}

impl Reply {
    const ALL: [Self; 6] = [
        Self::SeeDone,
        Self::Pong,
        Self::Final(Page::Stored),
        Self::Final(Page::Denied),
        Self::Final(Page::Failed),
        Self::Final(Page::GoneOn),
    ];

    fn target(self) -> &'static str {
        match self {
            Self::SeeDone => "/see-done",
            Self::Pong => "/pong",
            Self::Final(Page::Stored) => "/final/stored",
            Self::Final(Page::Denied) => "/final/denied",
            Self::Final(Page::Failed) => "/final/failed",
            Self::Final(Page::GoneOn) => "/final/gone-on",
        }
    }

    fn response(self, nonces: &Nonces) -> Response {
        match self {
            Self::SeeDone => Response::see_done(&nonces.done),
            Self::Pong => Response::pong(&nonces.ping),
            Self::Final(page) => page.response(),
        }
    }
}

/// The running server and the front end's connection to it.
pub(super) struct Renderer {
    link: Mutex<Option<Link>>,
    server: Arc<Server>,
    closing: Arc<AtomicBool>,
    secret: String,
    nonces: Nonces,
}

impl Renderer {
    /// Starts the server on its own thread; `secret` is what it knows the front end by.
    pub(super) async fn start(nonces: Nonces, secret: String) -> io::Result<Self> {
        let endpoint = Endpoint::open()?;
        let server =
            Arc::new(Server::from_listener(endpoint.listener()?, None).map_err(io::Error::other)?);
        let closing = Arc::new(AtomicBool::new(false));
        let link = endpoint.connect()?;
        link.set_nonblocking(true)?;
        let link = Link::from_std(link)?;
        let renderer = Self { link: Mutex::new(Some(link)), server, closing, secret, nonces };
        renderer.run()?;
        renderer.exchange(Reply::Pong).await?;
        endpoint.seal()?;
        Ok(renderer)
    }

    fn run(&self) -> io::Result<()> {
        let (server, closing) = (Arc::clone(&self.server), Arc::clone(&self.closing));
        let (secret, nonces) = (self.secret.clone(), self.nonces.clone());
        std::thread::Builder::new().name("redirect-renderer".to_owned()).spawn(move || {
            loop {
                match server.recv() {
                    Ok(request) => respond(request, &secret, &nonces),
                    Err(_) if closing.load(Ordering::Acquire) => return,
                    // The endpoint was sealed; the front end's connection stays.
                    Err(_) => {}
                }
            }
        })?;
        Ok(())
    }

    /// The rendered reply. Should the server be gone, the page is made here: a browser that
    /// brought the right answer gets it in any case.
    pub(super) async fn render(&self, reply: Reply) -> Response {
        match self.exchange(reply).await {
            Ok(response) => response,
            Err(error) => {
                tracing::warn!(%error, "the page renderer did not answer");
                reply.response(&self.nonces)
            }
        }
    }

    /// One request and its response. The connection is put back only when both are whole, so
    /// that nothing left over is ever taken for the next response.
    async fn exchange(&self, reply: Reply) -> io::Result<Response> {
        let mut place = self.link.lock().await;
        let mut link = place.take().ok_or(io::ErrorKind::NotConnected)?;
        let request = format!(
            "GET {} HTTP/1.1\r\nHost: stile\r\n{}: {}\r\n\r\n",
            reply.target(),
            SECRET_HEADER,
            self.secret
        );
        let response = timeout(TIME_LIMIT, async {
            link.write_all(request.as_bytes()).await?;
            read_response(&mut link).await
        })
        .await??;
        *place = Some(link);
        Ok(response)
    }
}

impl Drop for Renderer {
    fn drop(&mut self) {
        self.closing.store(true, Ordering::Release);
        self.server.unblock();
    }
}

const SECRET_HEADER: &str = "X-Stile-FrontEnd";

fn respond(request: Request, secret: &str, nonces: &Nonces) {
    let is_front_end = request
        .headers()
        .iter()
        .any(|header| header.field.equiv(SECRET_HEADER) && header.value.as_str() == secret);
    let reply = Reply::ALL.into_iter().find(|reply| reply.target() == request.url());
    let Some(reply) = reply.filter(|_| is_front_end) else {
        let _ = request.respond(tiny_http::Response::empty(404));
        return;
    };
    let Response { status, headers, body } = reply.response(nonces);
    let headers = headers
        .iter()
        .filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok())
        .collect();
    let length = body.len();
    let response = tiny_http::Response::new(
        StatusCode(status),
        headers,
        io::Cursor::new(body),
        Some(length),
        None,
    );
    // The only reader is the front end; when it is gone, so is the need for the page.
    let _ = request.respond(response);
}

async fn read_response(link: &mut Link) -> io::Result<Response> {
    let mut bytes = Vec::with_capacity(4096);
    loop {
        if link.read_buf(&mut bytes).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if let Some(response) = parse_response(&bytes)? {
            return Ok(response);
        }
    }
}

/// `None` while bytes are missing. Leaves out the headers that `tiny_http` adds by itself.
fn parse_response(bytes: &[u8]) -> io::Result<Option<Response>> {
    let mut headers = [httparse::EMPTY_HEADER; 32];
    let mut head = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(head_length) = head.parse(bytes).map_err(io::Error::other)?
    else {
        return Ok(None);
    };
    let status = head.code.ok_or(io::ErrorKind::InvalidData)?;
    let (mut kept, mut length) = (Vec::new(), 0);
    for header in head.headers.iter() {
        let value = std::str::from_utf8(header.value).map_err(io::Error::other)?;
        match header.name {
            "Content-Length" => length = value.parse::<usize>().map_err(io::Error::other)?,
            "Server" | "Date" => {}
            name => kept.push((name.to_owned(), value.to_owned())),
        }
    }
    let Some(body) = bytes[head_length..].get(..length) else { return Ok(None) };
    let body = String::from_utf8(body.to_vec()).map_err(io::Error::other)?;
    Ok(Some(Response { status, headers: kept, body }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nonces() -> Nonces {
        Nonces { ping: "ping-nonce".to_owned(), done: "done-nonce".to_owned() }
    }

    #[tokio::test]
    async fn every_reply_comes_through_as_it_was_made() {
        let renderer = Renderer::start(nonces(), "secret".to_owned()).await.unwrap();
        for reply in Reply::ALL {
            assert_eq!(renderer.exchange(reply).await.unwrap(), reply.response(&nonces()));
        }
    }

    #[tokio::test]
    async fn a_browser_gets_its_page_even_from_a_dead_server() {
        let renderer = Renderer::start(nonces(), "secret".to_owned()).await.unwrap();
        renderer.link.lock().await.take();
        let page = Reply::Final(Page::Stored);
        assert!(renderer.exchange(page).await.is_err());
        assert_eq!(renderer.render(page).await, page.response(&nonces()));
    }

    #[tokio::test]
    async fn dropping_it_ends_its_thread() {
        let renderer = Renderer::start(nonces(), "secret".to_owned()).await.unwrap();
        let server = Arc::downgrade(&renderer.server);
        drop(renderer);
        let ended = tokio::task::spawn_blocking(move || {
            let begun = std::time::Instant::now();
            while server.strong_count() > 0 && begun.elapsed() < TIME_LIMIT {
                std::thread::yield_now();
            }
            server.strong_count() == 0
        });
        assert!(ended.await.unwrap());
    }
}
