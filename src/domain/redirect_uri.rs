//! The redirect URI: the address FieldView sends the grower's browser back to.
//!
//! Climate registers it for the company's client and compares it exactly, so Stile keeps it
//! as it was typed and derives from it where to listen.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use serde::{Deserialize, Serialize};
use url::{Host, Url};

use super::provider::{FIELDVIEW, Redirect};

/// The first port of the range Windows hands out and reserves by itself (RFC 6335 §6); an
/// address registered up there is busy or forbidden on some machines on some days.
pub const FIRST_DYNAMIC_PORT: u16 = 49152;

/// A redirect URI that Stile can work with, kept exactly as registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RedirectUri {
    text: String,
    way: Way,
}

/// How the browser's answer comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// Stile listens on this loopback address.
    Listen(Loopback),
    /// The address is not on this computer: the person pastes what the browser shows.
    Paste,
}

/// A loopback redirect address, taken apart for the listener.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loopback {
    /// The only `Host` header that a real redirect carries, e.g. `localhost:8765`.
    pub authority: String,
    /// The sockets to listen on: both families for `localhost`, otherwise just the one.
    pub sockets: Vec<SocketAddr>,
    /// The exact path of the callback, e.g. `/callback`.
    pub path: String,
}

/// Why an address cannot be a redirect URI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedirectUriError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// It does not parse as an absolute URL.
    #[error("not a URL")]
    NotAUrl,
    /// Plain `http` to another computer would carry the code in the open; other schemes lead nowhere.
    #[error("needs https, or http on this computer")]
    Scheme,
    /// `https` on this computer would need a certificate that browsers trust.
    #[error("https on this computer is not possible")]
    LoopbackHttps,
    /// A loopback address needs a fixed port, since FieldView compares it exactly.
    #[error("a port is missing")]
    NoPort,
    /// The port is one that operating systems hand out and reserve by themselves.
    #[error("port {0} is in the range the system hands out")]
    DynamicPort(u16),
    /// User name, password, query or fragment have no place in it.
    #[error("has a user name, a query or a fragment")]
    Extras,
    /// Written differently from how browsers send it, so the comparison would fail.
    #[error("browsers write it differently")]
    NotCanonical,
}

impl RedirectUri {
    /// Checks an address as typed in the set-up.
    ///
    /// # Errors
    /// One [`RedirectUriError`] for each reason in the contract's redirect rules.
    pub fn parse(text: &str) -> Result<Self, RedirectUriError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(RedirectUriError::Empty);
        }
        let url = Url::parse(text).map_err(|_| RedirectUriError::NotAUrl)?;
        if !url.username().is_empty()
            || url.password().is_some()
            || url.query().is_some()
            || url.fragment().is_some()
        {
            return Err(RedirectUriError::Extras);
        }
        let host = url.host().ok_or(RedirectUriError::NotAUrl)?;
        let way = match (url.scheme(), loopback_addresses(&host)) {
            ("https", Some(_)) => return Err(RedirectUriError::LoopbackHttps),
            ("https", None) => Way::Paste,
            ("http", Some(addresses)) => {
                let port = url.port().filter(|port| *port != 0).ok_or(RedirectUriError::NoPort)?;
                if port >= FIRST_DYNAMIC_PORT {
                    return Err(RedirectUriError::DynamicPort(port));
                }
                Way::Listen(Loopback {
                    authority: format!("{host}:{port}"),
                    sockets: addresses.into_iter().map(|ip| SocketAddr::new(ip, port)).collect(),
                    path: url.path().to_owned(),
                })
            }
            _ => return Err(RedirectUriError::Scheme),
        };
        // `http://localhost:8765` and `…/` are the same to a browser; anything else that the
        // parser rewrote (case, dots, escapes) would no longer equal what Climate registered.
        if url.as_str() != text && url.as_str().strip_suffix('/') != Some(text) {
            return Err(RedirectUriError::NotCanonical);
        }
        Ok(Self { text: text.to_owned(), way })
    }

    /// The address exactly as registered, for step 1 and the exchange.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// How the answer comes back.
    pub fn way(&self) -> &Way {
        &self.way
    }
}

fn loopback_addresses(host: &Host<&str>) -> Option<Vec<IpAddr>> {
    match host {
        Host::Domain("localhost") => {
            Some(vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()])
        }
        Host::Domain(_) => None,
        Host::Ipv4(ip) => ip.is_loopback().then(|| vec![(*ip).into()]),
        Host::Ipv6(ip) => ip.is_loopback().then(|| vec![(*ip).into()]),
    }
}

impl fmt::Display for RedirectUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl TryFrom<String> for RedirectUri {
    type Error = RedirectUriError;

    fn try_from(text: String) -> Result<Self, RedirectUriError> {
        Self::parse(&text)
    }
}

impl From<RedirectUri> for String {
    fn from(uri: RedirectUri) -> Self {
        uri.text
    }
}

impl Default for RedirectUri {
    /// What the provider's descriptor proposes: `http://localhost:8765/callback`.
    fn default() -> Self {
        let Redirect { port, path } = FIELDVIEW.redirect;
        let [v4, v6] = [IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(Ipv6Addr::LOCALHOST)];
        Self {
            text: format!("http://localhost:{port}{path}"),
            way: Way::Listen(Loopback {
                authority: format!("localhost:{port}"),
                sockets: vec![SocketAddr::new(v4, port), SocketAddr::new(v6, port)],
                path: path.to_owned(),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_is_what_parsing_gives() {
        let default = RedirectUri::default();
        assert_eq!(RedirectUri::parse(default.as_str()), Ok(default));
    }

    #[test]
    fn a_literal_address_is_served_only_there() {
        for (text, socket) in [
            ("http://127.0.0.1:8765/callback", "127.0.0.1:8765"),
            ("http://[::1]:8765/callback", "[::1]:8765"),
        ] {
            let uri = RedirectUri::parse(text).unwrap();
            let Way::Listen(loopback) = uri.way() else { panic!("{text}") };
            assert_eq!(loopback.sockets, [socket.parse().unwrap()]);
        }
    }

    #[test]
    fn an_https_address_elsewhere_means_pasting() {
        let uri = RedirectUri::parse("https://your-app.com/callback").unwrap();
        assert_eq!(uri.way(), &Way::Paste);
    }

    #[test]
    fn each_wrong_address_has_its_reason() {
        use RedirectUriError as E;
        for (text, error) in [
            ("  ", E::Empty),
            ("localhost", E::NotAUrl),
            ("localhost:8765/callback", E::NotAUrl),
            ("http://your-app.com/callback", E::Scheme),
            ("ftp://localhost:8765/", E::Scheme),
            ("https://localhost:8765/callback", E::LoopbackHttps),
            ("http://localhost/callback", E::NoPort),
            ("http://localhost:0/callback", E::NoPort),
            ("http://localhost:80/callback", E::NoPort),
            ("http://localhost:50000/callback", E::DynamicPort(50000)),
            ("http://localhost:8765/callback?x=1", E::Extras),
            ("http://localhost:8765/callback#x", E::Extras),
            ("http://me@localhost:8765/callback", E::Extras),
            ("http://LOCALHOST:8765/callback", E::NotCanonical),
            ("http://127.1:8765/callback", E::NotCanonical),
            ("http://localhost:8765/a/../callback", E::NotCanonical),
        ] {
            assert_eq!(RedirectUri::parse(text), Err(error), "{text}");
        }
    }
}
