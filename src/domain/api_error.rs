//! Why a request to Leaf or FieldView did not lead to what was asked for.

use std::time::Duration;

/// Why a request did not lead to what was asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApiError {
    /// Nothing was sent, since something is missing on this computer.
    #[error("not asked: {0:?}")]
    NotAsked(Obstacle),
    /// A task of Stile's own broke off: whether its request left is not known.
    #[error("broke off")]
    Broke,
    /// The connection failed before the request left; sending again is safe.
    #[error("not reached: {0:?}")]
    NotReached(Cause),
    /// The request may have been seen, the answer never came.
    #[error("answer lost: {0:?}")]
    Lost(Cause),
    /// The server answered with a status other than success.
    #[error("refused with status {}", .0.status)]
    Refused(Box<Refusal>),
    /// The server answered with something that is not what the contract says.
    #[error("unreadable answer (status {status}): {what:?}")]
    Unreadable {
        /// HTTP status.
        status: u16,
        /// What it was instead.
        what: Unreadable,
        /// `X-Http-Request-Id`.
        request_id: Option<String>,
    },
}

/// What kept a request from being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// Nobody is signed in to Leaf: there is no Leaf token.
    NoLeafToken,
    /// The client secret or the API key is not there.
    NoAppKeys,
    /// The code that the browser brought is not there any more.
    NoCode,
    /// A token or key has characters that no header can carry.
    Unsendable,
}

/// What broke a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The server's name could not be looked up.
    Name,
    /// Nothing listens there.
    Refused,
    /// Nothing came within the time limit.
    Timeout,
    /// Cut in the middle.
    Cut,
    /// The certificate has expired, or the computer's clock is wrong.
    CertificateDate,
    /// The certificate is for another server.
    CertificateName,
    /// Nobody this computer trusts signed the certificate.
    CertificateIssuer,
    /// This computer has no certificates to check any server's with.
    NoCertificates,
    /// TLS failed in another way.
    Tls,
    /// The proxy did not let the connection through.
    Proxy,
    /// The proxy did not answer within the time limit, or did not reach the server within it.
    ProxyTimeout,
    /// Not reached directly, on a computer that leaves the choice of a proxy to a script, which
    /// Stile does not run.
    ProxyScript,
    /// Not reached directly, on a computer that names a proxy which Stile does not understand.
    ProxyUnknown,
    /// None of the above.
    Other,
}

/// A refusal in the server's own words, made safe to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// HTTP status.
    pub status: u16,
    /// Short code: RFC 6749 `error`, or JHipster's `errorKey`.
    pub code: Option<String>,
    /// Message, detail, description or title, whichever says most.
    pub message: Option<String>,
    /// Whether the error is an object of its own: FieldView's API writes it so, and the gateway
    /// before it does not. [F]
    pub nested: bool,
    /// `X-Http-Request-Id`.
    pub request_id: Option<String>,
    /// How long the server asks to wait.
    pub retry_after: Option<Duration>,
    /// A web page instead of the API's own answer: a gateway or a network's log-in page.
    pub html: bool,
}

/// What an unreadable answer was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A web page: a gateway's, or the log-in page of a hotel's or airport's network.
    Html,
    /// Not JSON, or JSON of another shape.
    Shape,
    /// More than the cap.
    TooLarge,
    /// A list of more entries than are read.
    TooLong,
    /// This field, which cannot be done without, was absent or unusable.
    Missing(&'static str),
}

impl ApiError {
    /// The status of a refusal, if it is one.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Refused(refusal) => Some(refusal.status),
            _ => None,
        }
    }

    /// Whether Leaf or FieldView did not accept who is asking.
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(401)
    }

    /// Whether signing in to Leaf is the cure: Leaf no longer accepts the token, or there is none.
    /// Only for requests to Leaf.
    pub fn wants_sign_in(&self) -> bool {
        self.is_unauthorized() || *self == Self::NotAsked(Obstacle::NoLeafToken)
    }

    /// Whether the request certainly never left this computer.
    pub fn never_left(&self) -> bool {
        matches!(self, Self::NotAsked(_) | Self::NotReached(_))
    }

    /// Whether the same request may be sent again by itself: the connection failed, or the
    /// server is briefly out of order. Only for requests that the contract lets be repeated.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::NotReached(cause) | Self::Lost(cause) => matches!(
                cause,
                Cause::Name
                    | Cause::Refused
                    | Cause::Timeout
                    | Cause::Cut
                    | Cause::ProxyTimeout
                    | Cause::ProxyScript
                    | Cause::ProxyUnknown
                    | Cause::Other
            ),
            Self::Refused(refusal) => matches!(refusal.status, 429 | 502 | 503 | 504),
            Self::NotAsked(_) | Self::Broke | Self::Unreadable { .. } => false,
        }
    }

    /// How long the server asks to wait before the next try.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Refused(refusal) => refusal.retry_after,
            _ => None,
        }
    }
}
