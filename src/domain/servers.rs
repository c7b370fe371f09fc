//! The servers Stile speaks to.

use std::fmt::{self, Write as _};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use url::{Host, Url};

/// Base addresses, each checked by [`check`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Addresses", into = "Addresses")]
pub struct Servers {
    /// Leaf's API, `https://api.withleaf.io`.
    pub leaf: Url,
    /// FieldView's token endpoint, the descriptor's `server` as a rule.
    pub fieldview: Url,
    /// FieldView's data API, the descriptor's `data_server` as a rule.
    pub fieldview_data: Url,
}

impl Servers {
    /// Names the keyring entries of a set-up for these servers, under those of `profile`: nothing
    /// that is kept for one server is found when another is spoken to.
    pub fn profile(&self, profile: &str) -> String {
        let whose = format!("{profile} {} {} {}", self.leaf, self.fieldview, self.fieldview_data);
        profile_of(whose.as_bytes())
    }
}

/// A name for keyring entries, in lower case hex digits.
pub fn profile_of(whose: &[u8]) -> String {
    Sha256::digest(whose)[..8].iter().fold(String::new(), |mut name, byte| {
        let _ = write!(name, "{byte:02x}");
        name
    })
}

/// The same as text.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Addresses {
    leaf: String,
    fieldview: String,
    fieldview_data: String,
}

impl TryFrom<Addresses> for Servers {
    type Error = ServerError;

    fn try_from(addresses: Addresses) -> Result<Self, ServerError> {
        Ok(Self {
            leaf: check(&addresses.leaf)?,
            fieldview: check(&addresses.fieldview)?,
            fieldview_data: check(&addresses.fieldview_data)?,
        })
    }
}

impl From<Servers> for Addresses {
    fn from(servers: Servers) -> Self {
        Self {
            leaf: servers.leaf.into(),
            fieldview: servers.fieldview.into(),
            fieldview_data: servers.fieldview_data.into(),
        }
    }
}

impl fmt::Debug for Servers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Servers({}, {}, {})", self.leaf, self.fieldview, self.fieldview_data)
    }
}

/// Why an address cannot be a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ServerError {
    /// It does not parse as an absolute URL with a host.
    #[error("this is not a web address")]
    NotAUrl,
    /// Secrets would travel in the open.
    #[error("only https:// is accepted, or http:// on this computer")]
    Insecure,
    /// User name, password, query or fragment.
    #[error("an address without user name, query or fragment is needed")]
    Extras,
}

/// Accepts `https://`, or `http://` on a loopback host; the path gets a closing slash so that
/// endpoints can be joined to it.
///
/// # Errors
/// The reason, whose text can stand on the command line.
pub fn check(text: &str) -> Result<Url, ServerError> {
    let mut url = Url::parse(text).map_err(|_| ServerError::NotAUrl)?;
    let host = url.host().ok_or(ServerError::NotAUrl)?;
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&host) => {}
        _ => return Err(ServerError::Insecure),
    }
    if !url.username().is_empty()
        || url.password().is_some()
        || url.query().is_some()
        || url.fragment().is_some()
    {
        return Err(ServerError::Extras);
    }
    if !url.path().ends_with('/') {
        let path = format!("{}/", url.path());
        url.set_path(&path);
    }
    Ok(url)
}

/// Whether the host is this computer by definition, not by a name that could be changed.
pub fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost",
        Host::Ipv4(ip) => ip.is_loopback(),
        Host::Ipv6(ip) => ip.is_loopback(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_or_loopback_only() {
        for good in [
            "https://api.withleaf.io",
            "https://leaf.example:8443/base",
            "http://127.0.0.1:9000",
            "http://localhost:9000/",
            "http://[::1]:9000",
        ] {
            assert!(check(good).is_ok_and(|url| url.path().ends_with('/')), "{good}");
        }
        for (bad, error) in [
            ("api.withleaf.io", ServerError::NotAUrl),
            ("http://api.withleaf.io", ServerError::Insecure),
            ("http://localhost.evil.example", ServerError::Insecure),
            ("file:///etc/passwd", ServerError::NotAUrl),
            ("https://me@api.withleaf.io", ServerError::Extras),
            ("https://api.withleaf.io?x", ServerError::Extras),
        ] {
            assert_eq!(check(bad), Err(error), "{bad}");
        }
    }
}
