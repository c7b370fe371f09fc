//! FieldView's log-in page, and the link to it that one grower's consent is asked with.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};
use url::Url;

use super::secret::{CodeVerifier, StateToken};
use super::text;

/// An authorization URL that was checked, or made here from FieldView's own template.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthorizationUrl {
    url: Url,
    other_scopes: Vec<String>,
}

/// The address the browser opens: an authorization URL with `state`. Not printable, since
/// whoever knows the state could answer in the grower's place.
#[derive(Clone, PartialEq, Eq)]
pub struct ConsentLink(String);

/// Why an authorization URL is not opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuthorizationUrlError {
    /// Not an absolute URL, or longer than 8 KiB, or with control characters.
    #[error("not a usable address")]
    NotAUrl,
    /// Neither https nor this computer.
    #[error("not https")]
    Scheme,
    /// A host (shown, already plain) that is neither Climate's nor the one set.
    #[error("another host: {0}")]
    Host(String),
    /// A port other than https's own, on a host of Climate's.
    #[error("an unusual port")]
    Port,
    /// A user name or password inside, a classic disguise.
    #[error("a user name inside")]
    UserInfo,
    /// The named parameter is absent, given twice, or not what was sent.
    #[error("another {0}")]
    Parameter(&'static str),
    /// It asks for scopes that nobody here asked for.
    #[error("more scopes than asked for")]
    Scopes,
}

impl AuthorizationUrl {
    /// An address that was checked, or made here, with the scopes in it that Stile does not know.
    pub(crate) fn checked(url: Url, other_scopes: Vec<String>) -> Self {
        Self { url, other_scopes }
    }

    /// The scopes that Stile does not know; all of them only read.
    pub fn other_scopes(&self) -> impl Iterator<Item = &str> {
        self.other_scopes.iter().map(String::as_str)
    }

    /// The same with a challenge for PKCE (RFC 7636 §4.3), in place of one that is there: the
    /// verifier is ours.
    pub fn with_challenge(&self, verifier: &CodeVerifier) -> Self {
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose()));
        let pairs = [("code_challenge", challenge.as_str()), ("code_challenge_method", "S256")];
        Self { url: with_pairs(&self.url, &pairs), other_scopes: self.other_scopes.clone() }
    }

    /// The address to open, carrying `state` in place of any that is there: the answer comes to
    /// this computer, and what another party knows is no secret of ours. A request object could carry
    /// another one (RFC 9101 §6.3), and so could a fragment, which no such address has (RFC 6749
    /// §3.1): both are left out. Characters that some shells act on are percent-encoded, since on
    /// some platforms the address passes through one.
    pub fn with_state(&self, state: &StateToken) -> ConsentLink {
        let mut url = without(&self.url, &["request", "request_uri"]);
        url.set_fragment(None);
        let url = with_pairs(&url, &[("state", state.expose())]);
        let mut link = String::with_capacity(url.as_str().len());
        for c in url.as_str().chars() {
            if "|^'()`$!;\"<>\\{}".contains(c) {
                link.push_str(&format!("%{:02X}", u32::from(c)));
            } else {
                link.push(c);
            }
        }
        ConsentLink(link)
    }
}

impl ConsentLink {
    /// The address, for the browser and for the person who copies it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address with an ellipsis in the place of `state`, to be shown: a screen is read by others,
    /// and by programs that read screens aloud.
    pub fn without_state(&self) -> String {
        let is_state = |pair: &&str| pair.split('=').next() == Some("state");
        let (before, pairs) = self.0.split_once('?').unwrap_or((&self.0, ""));
        let pairs: Vec<_> =
            pairs.split('&').map(|pair| if is_state(&pair) { "state=…" } else { pair }).collect();
        if pairs == [""] { before.to_owned() } else { format!("{before}?{}", pairs.join("&")) }
    }

    /// The host, to say where the link leads.
    pub fn host(&self) -> String {
        Url::parse(&self.0)
            .ok()
            .and_then(|url| url.host_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// A link for tests and pictures, which skip the check.
    #[doc(hidden)]
    pub fn for_tests(link: &str) -> Self {
        Self(link.to_owned())
    }
}

/// The same address with these parameters in place of those of the same names.
fn with_pairs(url: &Url, pairs: &[(&str, &str)]) -> Url {
    let names: Vec<&str> = pairs.iter().map(|(name, _)| *name).collect();
    let mut url = without(url, &names);
    url.query_pairs_mut().extend_pairs(pairs);
    url
}

/// The same address without the parameters of these names.
fn without(url: &Url, names: &[&str]) -> Url {
    let mut url = url.clone();
    let others: Vec<_> = url
        .query_pairs()
        .filter(|(key, _)| !names.iter().any(|name| is_taken_for(key, name)))
        .map(|(key, value)| (key.into_owned(), value.into_owned()))
        .collect();
    url.query_pairs_mut().clear().extend_pairs(others);
    url
}

/// Whether some server takes a parameter of this key for the one of this name: in other letters,
/// with characters around it that nobody sees, or as an entry of a list (`state[]`).
fn is_taken_for(key: &str, name: &str) -> bool {
    let key = key.trim_matches(|c: char| {
        c.is_whitespace() || c.is_control() || text::is_invisible(c) || c == '\u{FFFD}'
    });
    let key = key.split(['[', '\0']).next().unwrap_or_default();
    key.eq_ignore_ascii_case(name)
}

impl fmt::Debug for AuthorizationUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AuthorizationUrl({}…)", self.url.host_str().unwrap_or_default())
    }
}

impl fmt::Debug for ConsentLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConsentLink({}…)", self.host())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_link_is_shown_without_its_state() {
        let url = Url::parse("https://climate.com/a?page=x&state=theirs&client_id=y").unwrap();
        let link = AuthorizationUrl::checked(url, vec![]).with_state(&StateToken::new("ours"));
        assert!(link.as_str().ends_with("&state=ours") && !link.as_str().contains("theirs"));
        assert_eq!(link.without_state(), "https://climate.com/a?page=x&client_id=y&state=…");
        assert_eq!(
            ConsentLink::for_tests("https://a.example/").without_state(),
            "https://a.example/"
        );
    }
}
