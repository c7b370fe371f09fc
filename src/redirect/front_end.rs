//! The front end: takes outside connections, reads one request head each, and answers.
//!
//! Every answer is a page from memory, and whatever is improper changes nothing, within limits of
//! size and time. Bodies are never read. No server library stands behind it: those that were tried
//! need a listening socket of their own, which any program on this computer may find.

use std::future::ready;
use std::io;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, watch};
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::classify::{Expected, Head, Refusal, Verdict, classify};
use super::page::Response;
use super::pending_connections::{PendingConnections, Seat};
use super::query::Awaited;
use crate::domain::consent_answer::Answer;
use crate::domain::consent_answer::Page;
use crate::domain::redirect_uri::Loopback;

/// How long a request head may take.
const HEAD_TIME: Duration = Duration::from_secs(5);
/// Room for all the cookies that other programs on `localhost` may have left in the browser
/// (cookies do not keep to a port).
const LONGEST_HEAD: usize = 256 * 1024;
/// The most header fields in one head.
const MOST_HEADERS: usize = 256;
/// How long the final page waits to learn what became of the answer.
const PAGE_TIME: Duration = Duration::from_secs(30);
/// How long the browser may take to fetch an answer.
const ANSWER_TIME: Duration = Duration::from_secs(5);
/// What is still read, and thrown away, so that the other side reads our answer and not a reset.
const DRAIN_TIME: Duration = Duration::from_secs(1);
const DRAIN_BYTES: usize = 2 * 1024 * 1024;
/// The most connections that were left whose browsers are told so.
const MOST_LEFT: usize = 256;
/// The first byte of a TLS handshake record (RFC 8446 §5.1).
const TLS_HANDSHAKE: u8 = 0x16;

/// What all connections of one listener share.
pub(super) struct FrontEnd {
    pub(super) loopback: Loopback,
    pub(super) nonces: Nonces,
    pub(super) pending: Arc<PendingConnections>,
    round: Mutex<Round>,
    page: watch::Sender<Option<Page>>,
    /// The last attempt whose final page a browser has fetched; none is 0.
    fetched: watch::Sender<u64>,
    events: mpsc::UnboundedSender<Event>,
}

/// The per-run secrets in the listener's own addresses.
pub(super) struct Nonces {
    pub(super) ping: String,
    pub(super) done: String,
}

/// The attempt that waits for its answer.
#[derive(Default)]
struct Round {
    number: u64,
    awaited: Option<Awaited>,
    taken: Option<Answer>,
    /// The answers of connections that were left: a browser that brings one is told so.
    left: Vec<Awaited>,
}

/// What happens at the listener.
#[derive(Clone, Debug)]
pub enum Event {
    /// FieldView's answer to this attempt. Comes once for each [`super::Listener::arm`].
    Callback(Answer),
    /// A request was refused; nothing has changed. One for each, for a quiet counter.
    Ignored(Refusal),
    /// The browser insists on https for this address; pasting is the way out.
    TlsHello,
}

/// Why there is no request head.
enum NoHead {
    /// The other side left, or never said anything.
    Gone,
    /// It speaks TLS.
    Tls,
    Refused(Refusal),
}

impl FrontEnd {
    pub(super) fn new(
        loopback: Loopback,
        nonces: Nonces,
        events: mpsc::UnboundedSender<Event>,
    ) -> Self {
        Self {
            loopback,
            nonces,
            pending: Arc::default(),
            round: Mutex::default(),
            page: watch::Sender::new(None),
            fetched: watch::Sender::new(0),
            events,
        }
    }

    pub(super) fn arm(&self, awaited: Awaited) {
        let mut round = self.round();
        let (number, left) = (round.number + 1, std::mem::take(&mut round.left));
        *round = Round { number, awaited: Some(awaited), taken: None, left };
        self.page.send_replace(None);
    }

    /// Waits no longer. A browser that brings the answer, or has just brought it, is told so.
    pub(super) fn leave(&self) {
        self.answer(Page::Left);
        let mut round = self.round();
        let round = &mut *round;
        if let Some(awaited) = round.awaited.take_if(|_| round.taken.is_none()) {
            round.left.push(awaited);
            let surplus = round.left.len().saturating_sub(MOST_LEFT);
            round.left.drain(..surplus);
        }
    }

    /// The answers of connections that were left.
    pub(super) fn left(&self) -> Vec<Awaited> {
        self.round().left.clone()
    }

    /// Takes over the answers of connections that were left while another listener was here.
    pub(super) fn take_over(&self, left: Vec<Awaited>) {
        self.round().left = left;
    }

    /// Decides the final page, unless it is decided already.
    pub(super) fn answer(&self, page: Page) {
        self.page.send_if_modified(|decided| {
            let is_first = decided.is_none();
            decided.get_or_insert(page);
            is_first
        });
    }

    /// Waits until the browser has its final page, if one was to come for it at all.
    pub(super) async fn page_fetched(&self, grace: Duration) {
        let Round { number, taken: Some(_), .. } = *self.round() else { return };
        let mut fetched = self.fetched.subscribe();
        let _ = timeout(grace, fetched.wait_for(|fetched| *fetched == number)).await;
    }

    /// Serves one connection, from its request to its end.
    pub(super) async fn serve(&self, mut stream: TcpStream, seat: Seat) {
        let mut bytes = Zeroizing::new(Vec::with_capacity(16 * 1024));
        let head = read_head_in_time(&mut stream, &mut bytes, &seat).await;
        let verdict = match head {
            Ok(()) => self.verdict(&bytes),
            Err(NoHead::Gone) => return,
            // Browsers connect ahead of time and then do not come.
            Err(NoHead::Refused(Refusal::TooSlow)) if bytes.is_empty() => return,
            Err(NoHead::Refused(refusal)) => Verdict::Refuse(refusal),
            Err(NoHead::Tls) => {
                self.tell(Event::TlsHello);
                return refuse(stream, &Response::refusal(Refusal::NotHttp), &seat).await;
            }
        };
        let wants_no_body = bytes.starts_with(b"HEAD ");
        drop(bytes);

        let response = match verdict {
            Verdict::Callback(answer) => {
                self.take(answer).map(|()| Response::see_done(&self.nonces.done))
            }
            Verdict::Ping => Ok(Response::pong(&self.nonces.ping)),
            Verdict::Left => Ok(Response::see_left(&self.nonces.done)),
            Verdict::LeftPage => Ok(Page::Left.response()),
            Verdict::Done => {
                drop(seat);
                let number = self.round().number;
                let page = self.decided_page().await;
                finish(stream, &page.response()).await;
                self.fetched.send_replace(number);
                return;
            }
            Verdict::Refuse(refusal) => Err(refusal),
        };
        match response {
            Ok(response) => {
                drop(seat);
                finish(stream, &response).await;
            }
            Err(refusal) => {
                self.tell(Event::Ignored(refusal));
                let mut response = Response::refusal(refusal);
                if wants_no_body {
                    response.body.clear();
                }
                refuse(stream, &response, &seat).await;
            }
        }
    }

    fn verdict(&self, bytes: &[u8]) -> Verdict {
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut request = httparse::Request::new(&mut headers);
        match request.parse(bytes) {
            Ok(httparse::Status::Complete(_)) => {}
            Err(httparse::Error::TooManyHeaders) => return Verdict::Refuse(Refusal::TooLarge),
            Ok(httparse::Status::Partial) | Err(_) => return Verdict::Refuse(Refusal::NotHttp),
        }
        let head = Head {
            method: request.method.unwrap_or_default(),
            target: request.path.unwrap_or_default(),
            headers: request.headers,
        };
        let (awaited, left) = {
            let round = self.round();
            (round.awaited.clone(), round.left.clone())
        };
        let expected = Expected {
            authority: &self.loopback.authority,
            path: &self.loopback.path,
            query: self.loopback.query.as_deref().unwrap_or_default(),
            awaited: awaited.as_ref(),
            left: &left,
            ping: &self.nonces.ping,
            done: &self.nonces.done,
        };
        classify(&head, &expected)
    }

    /// Takes the first answer and passes it on; the same once more (a reload) changes nothing.
    fn take(&self, answer: Answer) -> Result<(), Refusal> {
        let mut round = self.round();
        match &round.taken {
            Some(taken) if taken.is_same(&answer) => return Ok(()),
            Some(_) => return Err(Refusal::AlreadyAnswered),
            None => round.taken = Some(answer.clone()),
        }
        drop(round);
        self.tell(Event::Callback(answer));
        Ok(())
    }

    async fn decided_page(&self) -> Page {
        let mut page = self.page.subscribe();
        match timeout(PAGE_TIME, page.wait_for(Option::is_some)).await {
            Ok(Ok(decided)) => decided.unwrap_or(Page::GoneOn),
            Ok(Err(_)) | Err(_) => Page::GoneOn,
        }
    }

    /// Nobody listening to the events means that the listener is about to go.
    fn tell(&self, event: Event) {
        let _ = self.events.send(event);
    }

    fn round(&self) -> MutexGuard<'_, Round> {
        self.round.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads the head as long as its time and the seat last.
async fn read_head_in_time(
    stream: &mut TcpStream,
    bytes: &mut Vec<u8>,
    seat: &Seat,
) -> Result<(), NoHead> {
    let mut reading = pin!(timeout(HEAD_TIME, read_head(stream, bytes)));
    let head = tokio::select! {
        biased;
        head = &mut reading => head,
        () = seat.lost() => {
            // A whole head may be there without anyone having come round to reading it.
            tokio::task::yield_now().await;
            tokio::select! {
                biased;
                head = &mut reading => head,
                () = ready(()) => return Err(NoHead::Gone),
            }
        }
    };
    head.unwrap_or(Err(NoHead::Refused(Refusal::TooSlow)))
}

/// Reads until the blank line that ends a head; what follows it is not looked at.
async fn read_head(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Result<(), NoHead> {
    let mut has_request_line = false;
    loop {
        let seen = bytes.len();
        let count = stream.read_buf(bytes).await.map_err(|_| NoHead::Gone)?;
        match bytes.first() {
            None => return Err(NoHead::Gone),
            Some(&TLS_HANDSHAKE) => return Err(NoHead::Tls),
            Some(byte) if !byte.is_ascii_alphabetic() => {
                return Err(NoHead::Refused(Refusal::NotHttp));
            }
            Some(_) => {}
        }
        if ends_head(bytes, seen) {
            return Ok(());
        }
        if count == 0 {
            return Err(NoHead::Refused(Refusal::NotHttp));
        }
        if bytes.len() >= LONGEST_HEAD {
            return Err(NoHead::Refused(Refusal::TooLarge));
        }
        if !has_request_line && bytes[seen..].contains(&b'\n') {
            has_request_line = true;
            refuse_other_protocol(bytes)?;
        }
    }
}

/// Whether a blank line ends within the bytes from `seen` on.
fn ends_head(bytes: &[u8], seen: usize) -> bool {
    let fresh = &bytes[seen.saturating_sub(3)..];
    fresh.windows(4).any(|end| end == b"\r\n\r\n") || fresh.windows(2).any(|end| end == b"\n\n")
}

/// Other protocols (an SSH banner, say) are known by their first line; the rest may never come.
fn refuse_other_protocol(bytes: &[u8]) -> Result<(), NoHead> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    match httparse::Request::new(&mut headers).parse(bytes) {
        Ok(_) | Err(httparse::Error::TooManyHeaders) => Ok(()),
        Err(_) => Err(NoHead::Refused(Refusal::NotHttp)),
    }
}

/// Answers what is refused, as long as the seat lasts.
async fn refuse(stream: TcpStream, response: &Response, seat: &Seat) {
    tokio::select! {
        biased;
        () = finish(stream, response) => {}
        () = seat.lost() => {}
    }
}

/// Sends the answer and ends the connection so that the other side gets to read it.
async fn finish(mut stream: TcpStream, response: &Response) {
    let bytes = response.to_bytes();
    let sent = timeout(ANSWER_TIME, async {
        stream.write_all(&bytes).await?;
        stream.shutdown().await
    })
    .await;
    if let Ok(Ok(())) = sent {
        let _ = timeout(DRAIN_TIME, drain(&mut stream)).await;
    }
}

async fn drain(stream: &mut TcpStream) -> io::Result<()> {
    let mut scrap = vec![0; 16 * 1024];
    let mut total = 0;
    while total < DRAIN_BYTES {
        match stream.read(&mut scrap).await? {
            0 => break,
            count => total += count,
        }
    }
    Ok(())
}
