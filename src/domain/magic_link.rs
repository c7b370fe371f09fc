//! A link that a grower who is not here consents by, on Leaf's own page.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::{Host, Url};

use super::servers;

/// Longer than any address of a picture that is typed.
const LOGO_CHARS: usize = 1_000;
/// Longer than any link.
const LINK_BYTES: usize = 4_000;

/// A Magic Link as Leaf shows it. [L]
#[derive(Clone, PartialEq, Eq)]
pub struct MagicLink {
    /// Leaf's identifier of it, safe in a path.
    pub id: String,
    /// Where it leads; checked by [`check`].
    pub link: Url,
    /// When it ends.
    pub expires: Option<Timestamp>,
    /// When somebody used it last.
    pub last_used: Option<Timestamp>,
    /// How often it was used.
    pub used: u64,
    /// How often it can be, where Leaf sets a bound.
    pub most_uses: Option<u64>,
}

/// How a grower's link stands, without the link itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkState {
    /// When it ends.
    pub expires: Option<Timestamp>,
    /// When somebody used it last.
    pub last_used: Option<Timestamp>,
    /// Whether it opens nothing any more, although its time is not over.
    pub is_used_up: bool,
}

impl LinkState {
    /// How this link stands.
    pub fn of(link: &MagicLink) -> Self {
        let last_used = link.last_used.filter(|_| link.used > 0);
        Self { expires: link.expires, last_used, is_used_up: link.is_used_up() }
    }

    /// Of two, the one that works longer.
    pub fn or_longer(self, other: Self) -> Self {
        let ends = |state: &Self| (!state.is_used_up, state.expires.is_none(), state.expires);
        if ends(&other) > ends(&self) { other } else { self }
    }

    /// How the link of these stands that works longest.
    pub fn of_all<'a>(links: impl IntoIterator<Item = &'a MagicLink>) -> Option<Self> {
        links.into_iter().map(Self::of).reduce(Self::or_longer)
    }

    /// Whether it works at this time.
    pub fn works_at(&self, now: Timestamp) -> bool {
        !self.is_used_up && self.expires.is_none_or(|ends| ends > now)
    }
}

/// Who sends a link: what stands on the page that it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkSender {
    /// The company's name.
    pub name: String,
    /// Where its logo is on the web.
    pub logo: Option<LogoAddress>,
}

/// The address of a picture that everybody may fetch: `https`, on a host by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LogoAddress(Url);

/// Why a text is no address of a logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the https address of a picture")]
pub struct BadLogoAddress;

impl LogoAddress {
    /// Takes what was typed.
    ///
    /// # Errors
    /// [`BadLogoAddress`] for anything but an `https` address with a host's name, without a user.
    pub fn parse(text: &str) -> Result<Self, BadLogoAddress> {
        let url = Url::parse(text.trim()).map_err(|_| BadLogoAddress)?;
        let is_public = url.scheme() == "https"
            && url.domain().is_some_and(|domain| domain.contains('.'))
            && url.username().is_empty()
            && url.password().is_none()
            && url.as_str().len() <= LOGO_CHARS;
        if is_public { Ok(Self(url)) } else { Err(BadLogoAddress) }
    }

    /// The address as it is sent.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl TryFrom<String> for LogoAddress {
    type Error = BadLogoAddress;

    fn try_from(text: String) -> Result<Self, BadLogoAddress> {
        Self::parse(&text)
    }
}

impl From<LogoAddress> for String {
    fn from(address: LogoAddress) -> Self {
        address.0.into()
    }
}

impl MagicLink {
    /// Whether it opens nothing any more, although its time is not over.
    pub fn is_used_up(&self) -> bool {
        self.most_uses.is_some_and(|most| self.used >= most)
    }
}

/// Whoever has the link may answer for the grower: it is not printed.
impl std::fmt::Debug for MagicLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MagicLink")
            .field("expires", &self.expires)
            .field("used", &self.used)
            .finish_non_exhaustive()
    }
}

/// The link, when it leads to Leaf: over https to `withleaf.io` or a host below it, or to the
/// server that Stile speaks to. A grower is sent nowhere else.
pub fn check(link: &str, leaf: &Url) -> Option<Url> {
    let url = Url::parse(link).ok().filter(|url| url.as_str().len() <= LINK_BYTES)?;
    let is_leaf = match url.host()? {
        Host::Domain(host) => host == "withleaf.io" || host.ends_with(".withleaf.io"),
        _ => false,
    };
    let is_own = url.host() == leaf.host() && url.port() == leaf.port();
    let is_safe = url.scheme() == "https" && url.port().is_none()
        || is_own && servers::is_loopback(&url.host()?) && url.scheme() == "http";
    let is_bare = url.username().is_empty() && url.password().is_none();
    (is_bare && is_safe && (is_leaf || is_own)).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_is_where_everybody_may_fetch_it() {
        let good = " https://acme.example/logo.png?size=2 ";
        assert_eq!(LogoAddress::parse(good).unwrap().as_str(), good.trim());
        for bad in [
            "",
            "acme.example/logo.png",
            "http://acme.example/logo.png",
            "https://a:b@acme.example/logo.png",
            "https://localhost/logo.png",
            "https://192.168.0.1/logo.png",
            "data:image/png;base64,AAAA",
            &format!("https://acme.example/{}", "x".repeat(1_000)),
        ] {
            assert_eq!(LogoAddress::parse(bad), Err(BadLogoAddress), "{bad}");
        }
    }

    #[test]
    fn a_link_leads_to_leaf_and_nowhere_else() {
        let leaf: Url = "https://api.withleaf.io/".parse().unwrap();
        let practice: Url = "http://127.0.0.1:4001/".parse().unwrap();
        assert!(check("https://magic-link.withleaf.io/abc", &leaf).is_some());
        assert!(check("http://127.0.0.1:4001/magic/abc", &practice).is_some());
        for bad in [
            "http://magic-link.withleaf.io/abc",
            "https://magic-link.withleaf.io.evil.example/abc",
            "https://evilwithleaf.io/abc",
            "https://a@magic-link.withleaf.io/abc",
            "https://magic-link.withleaf.io:444/abc",
            "http://127.0.0.1:4001/magic/abc",
            "javascript:alert(1)",
            "abc",
        ] {
            assert_eq!(check(bad, &leaf), None, "{bad}");
        }
    }
}
