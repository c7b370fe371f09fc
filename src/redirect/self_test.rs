//! Whether the registered address leads to this very listener, asked before anything is at stake.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;

use crate::domain::redirect_uri::Loopback;

const TIME_LIMIT: Duration = Duration::from_secs(1);
/// More than our own answer to a ping takes.
const LONGEST_ANSWER: u64 = 8 * 1024;

/// Why the listener does not reach itself through its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SelfTestError {
    /// The host name of the address is not known on this computer.
    #[error("the name of the address is not known on this computer")]
    UnknownName,
    /// The host name leads elsewhere, e.g. through a changed hosts file.
    #[error("the name of the address leads to {0}")]
    LeadsElsewhere(SocketAddr),
    /// One of the addresses the name stands for does not work.
    #[error("{address} {failure}")]
    Leg {
        /// Where the connection went.
        address: SocketAddr,
        /// What was wrong there.
        failure: LegFailure,
    },
    /// It took longer than a second.
    #[error("no answer within a second")]
    TooSlow,
}

/// What was wrong with one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LegFailure {
    /// No connection, e.g. a firewall.
    #[error("cannot be connected to ({0})")]
    NoConnection(io::ErrorKind),
    /// Someone else, or a proxy, answered.
    #[error("is answered by another program")]
    OtherAnswer,
}

/// Asks each address that the name of `loopback` stands for, among those in families that are
/// `served`.
pub(super) async fn run(
    loopback: &Loopback,
    served: &[SocketAddr],
    nonce: &str,
) -> Result<(), SelfTestError> {
    timeout(TIME_LIMIT, every_leg(loopback, served, nonce))
        .await
        .map_err(|_| SelfTestError::TooSlow)?
}

async fn every_leg(
    loopback: &Loopback,
    served: &[SocketAddr],
    nonce: &str,
) -> Result<(), SelfTestError> {
    let addresses = lookup_host(&loopback.name).await.map_err(|_| SelfTestError::UnknownName)?;
    let mut legs = 0;
    for address in addresses {
        if !address.ip().is_loopback() {
            return Err(SelfTestError::LeadsElsewhere(address));
        }
        // A family that this computer lacks fails for the browser as well, and it goes on to
        // the other one.
        if !served.iter().any(|socket| socket.is_ipv4() == address.is_ipv4()) {
            continue;
        }
        let answer = ping(address, &loopback.authority, nonce).await.map_err(|error| {
            SelfTestError::Leg { address, failure: LegFailure::NoConnection(error.kind()) }
        })?;
        if !is_ours(&answer, nonce) {
            return Err(SelfTestError::Leg { address, failure: LegFailure::OtherAnswer });
        }
        legs += 1;
    }
    if legs == 0 { Err(SelfTestError::UnknownName) } else { Ok(()) }
}

async fn ping(address: SocketAddr, authority: &str, nonce: &str) -> io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!("GET /ping/{nonce} HTTP/1.1\r\nHost: {authority}\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.take(LONGEST_ANSWER).read_to_end(&mut answer).await?;
    Ok(answer)
}

/// The nonce alone as the body: a page that merely repeats what was asked does not pass.
fn is_ours(answer: &[u8], nonce: &str) -> bool {
    answer.starts_with(b"HTTP/1.1 200 ") && answer.ends_with(format!("\r\n\r\n{nonce}").as_bytes())
}
