//! The listener on the registered loopback address, as the rest of Stile uses it.

use std::future::poll_fn;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::front_end::{Event, FrontEnd, Nonces};
use super::query::Awaited;
use super::self_test::{self, SelfTestError};
use crate::domain::consent_answer::Page;
use crate::domain::redirect_uri::Loopback;

/// How long a browser that was sent to its final page may take to fetch it.
const FETCH_GRACE: Duration = Duration::from_secs(5);
/// A pause after the system refused a connection for want of files or memory.
const BACK_OFF: Duration = Duration::from_millis(10);
/// The system queues this many connections that were not accepted yet.
const BACKLOG: i32 = 4096;

/// Why the registered address cannot be listened on.
#[derive(Debug, thiserror::Error)]
pub enum BindError {
    /// Another program listens there.
    #[error("{0} is in use by another program")]
    Busy(SocketAddr),
    /// The system keeps the port to itself: a range reserved by Windows, or a privileged port.
    #[error("{0} is reserved by the system")]
    Reserved(SocketAddr),
    /// This computer has none of the loopback addresses asked for.
    #[error("no such loopback address on this computer")]
    NoLoopback,
    /// The system gives no random numbers, without which no page of its own is safe.
    #[error("no random numbers")]
    NoRandomness,
    /// Anything else that the system refused.
    #[error("the address cannot be listened on")]
    Other(#[source] io::Error),
}

impl BindError {
    fn at(address: SocketAddr, error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AddrInUse => Self::Busy(address),
            io::ErrorKind::PermissionDenied => Self::Reserved(address),
            _ => Self::Other(error),
        }
    }
}

/// Serves the redirect address from [`bind`](Self::bind) until it is closed or dropped.
pub struct Listener {
    front_end: Arc<FrontEnd>,
    gates: Vec<Arc<Gate>>,
    accepting: JoinSet<()>,
}

impl Listener {
    /// Listens on every socket of the address; `events` gets all that happens there.
    ///
    /// Until [`arm`](Self::arm) is called the callback is answered with "not waiting".
    ///
    /// # Errors
    /// A [`BindError`] that tells a busy from a reserved port.
    pub async fn bind(
        loopback: &Loopback,
        events: mpsc::UnboundedSender<Event>,
    ) -> Result<Self, BindError> {
        let gates = open_gates(&loopback.sockets)?;
        let nonces = Nonces { ping: nonce()?, done: nonce()? };
        let front_end = Arc::new(FrontEnd::new(loopback.clone(), nonces, events));
        let mut accepting = JoinSet::new();
        for gate in &gates {
            accepting.spawn(accept(Arc::clone(&front_end), Arc::clone(gate)));
        }
        Ok(Self { front_end, gates, accepting })
    }

    /// Reaches this listener the way the browser will: by the host name of the address, on
    /// every address the name stands for. Takes at most a second.
    ///
    /// # Errors
    /// A [`SelfTestError`] that names the leg which failed.
    pub async fn self_test(&self) -> Result<(), SelfTestError> {
        let sockets: Vec<_> = self.gates.iter().map(|gate| gate.address).collect();
        self_test::run(&self.front_end.loopback, &sockets, &self.front_end.nonces.ping).await
    }

    /// Starts waiting for this answer, and for no earlier one any more.
    pub fn arm(&self, awaited: Awaited) {
        self.front_end.arm(awaited);
    }

    /// Decides what the waiting browser page says. Only the first decision counts.
    pub fn answer(&self, page: Page) {
        self.front_end.answer(page);
    }

    /// Waits for the answer no longer. A browser that brings it all the same is shown a page that says
    /// so, as long as the listener is there.
    pub fn leave(&self) {
        self.front_end.leave();
    }

    /// The answers of connections that were left.
    pub fn left(&self) -> Vec<Awaited> {
        self.front_end.left()
    }

    /// Takes over the answers of connections that were left while an earlier listener was here.
    pub fn take_over(&self, left: Vec<Awaited>) {
        self.front_end.take_over(left);
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.front_end.loopback.port()
    }

    /// Waits, at most 5 s, until the browser has fetched its page.
    pub async fn page_fetched(&self) {
        self.front_end.answer(Page::GoneOn);
        self.front_end.page_fetched(FETCH_GRACE).await;
    }

    /// Waits, at most 5 s, until the browser has fetched its page, then frees the port.
    ///
    /// Dropping the listener instead frees the port at once.
    pub async fn close(mut self) {
        self.page_fetched().await;
        self.free_port();
        self.accepting.shutdown().await;
    }

    fn free_port(&self) {
        for gate in &self.gates {
            gate.close();
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.free_port();
    }
}

/// A listening socket that can be closed at once, whichever task is waiting on it.
struct Gate {
    address: SocketAddr,
    socket: Mutex<Option<TcpListener>>,
}

impl Gate {
    /// The next connection; `None` once closed.
    async fn accept(&self) -> Option<io::Result<(TcpStream, SocketAddr)>> {
        poll_fn(|context| match &*self.socket() {
            Some(socket) => socket.poll_accept(context).map(Some),
            None => Poll::Ready(None),
        })
        .await
    }

    fn close(&self) {
        self.socket().take();
    }

    fn socket(&self) -> MutexGuard<'_, Option<TcpListener>> {
        self.socket.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Both families of `localhost`, or the one literal address.
///
/// A family that this computer does not have is done without. A family that is busy is not:
/// browsers try `::1` first, and whoever listens there would be handed the code.
fn open_gates(addresses: &[SocketAddr]) -> Result<Vec<Arc<Gate>>, BindError> {
    let mut gates = Vec::with_capacity(addresses.len());
    for &address in addresses {
        match open(address) {
            Ok(socket) => gates.push(Arc::new(Gate { address, socket: Mutex::new(Some(socket)) })),
            Err(error) if is_missing_family(&error) => {}
            Err(error) => return Err(BindError::at(address, error)),
        }
    }
    if gates.is_empty() { Err(BindError::NoLoopback) } else { Ok(gates) }
}

fn open(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if address.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    // On Unix this only passes over connections of the last attempt that are still fading away. On
    // Windows it would let any program share the port, so it stays unset there. Exclusive use is not
    // asked for either: with it a browser that is slow to hang up would keep the port from the next
    // attempt, and it keeps out nobody but other programs of the same person.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    TcpListener::from_std(socket.into())
}

/// The address, or its whole family, does not exist on this computer.
fn is_missing_family(error: &io::Error) -> bool {
    const EAFNOSUPPORT: i32 = if cfg!(windows) {
        10047
    } else if cfg!(any(target_os = "linux", target_os = "android")) {
        97
    } else {
        47
    };
    matches!(error.kind(), io::ErrorKind::AddrNotAvailable | io::ErrorKind::Unsupported)
        || error.raw_os_error() == Some(EAFNOSUPPORT)
}

async fn accept(front_end: Arc<FrontEnd>, gate: Arc<Gate>) {
    let mut connections = JoinSet::new();
    while let Some(accepted) = gate.accept().await {
        while connections.try_join_next().is_some() {}
        match accepted {
            Ok((stream, peer)) if peer.ip().to_canonical().is_loopback() => {
                let seat = front_end.pending.admit().await;
                let front_end = Arc::clone(&front_end);
                connections.spawn(async move { front_end.serve(stream, seat).await });
            }
            Ok(_) => {}
            Err(error) if is_about_one_connection(&error) => {}
            // Files or memory ran short: the port is kept, and the idle give theirs back.
            Err(_) => {
                front_end.pending.halve();
                tokio::time::sleep(BACK_OFF).await;
            }
        }
    }
}

/// One that was reset before it was taken has no other side any more: systems say so by its end
/// (`ECONNABORTED`), or by its address, which cannot be read (`EINVAL` on macOS and under Wine).
fn is_about_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind as Kind;
    matches!(
        error.kind(),
        Kind::ConnectionAborted | Kind::ConnectionReset | Kind::Interrupted | Kind::InvalidInput
    )
}

/// 128 random bits for an address that cannot be guessed.
fn nonce() -> Result<String, BindError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| BindError::NoRandomness)?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reserved_port_is_not_a_busy_one() {
        let address = SocketAddr::from(([127, 0, 0, 1], 80));
        let at = |kind: io::ErrorKind| BindError::at(address, kind.into());
        assert!(matches!(at(io::ErrorKind::AddrInUse), BindError::Busy(it) if it == address));
        let reserved = at(io::ErrorKind::PermissionDenied);
        assert!(matches!(reserved, BindError::Reserved(it) if it == address));
        assert!(matches!(at(io::ErrorKind::OutOfMemory), BindError::Other(_)));
    }
}
