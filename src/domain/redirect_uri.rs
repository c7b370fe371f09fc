//! The redirect URI: the address FieldView sends the grower's browser back to.
//!
//! Climate registers it for the company's client and compares it exactly, so Stile keeps it
//! as it was typed, sends it so, and derives from it how the answer comes back.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use serde::{Deserialize, Serialize};
use url::{Host, Url};

use super::provider::{FIELDVIEW, Redirect};
use super::text;

/// The first port that needs no special rights where there are such (RFC 6335 §6).
const FIRST_FREE_PORT: u16 = 1024;
/// The first port of the range Windows hands out and reserves by itself (RFC 6335 §6); an
/// address registered up there is busy or forbidden on some machines on some days.
const FIRST_DYNAMIC_PORT: u16 = 49152;

/// A redirect URI, kept exactly as registered.
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
    Listen(Box<Loopback>),
    /// Stile cannot listen there: the person pastes the address that the browser was sent to.
    Paste(Destination),
}

/// A loopback redirect address, taken apart for the listener.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loopback {
    /// The only `Host` header that a real redirect carries, e.g. `localhost:8765`; without the port
    /// where it is 80.
    pub authority: String,
    /// What to look up to reach it, with the port, e.g. `localhost:80`.
    pub name: String,
    /// The sockets to listen on: both families for `localhost`, otherwise just the one.
    pub sockets: Vec<SocketAddr>,
    /// The exact path of the callback, e.g. `/callback`.
    pub path: String,
    /// What is registered behind `?`, which comes back with the answer (RFC 6749 §3.1.2).
    pub query: Option<String>,
}

/// Where an address leads that Stile cannot listen on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// A page on the web, over `https`.
    Page,
    /// A page elsewhere over plain `http`: the answer can be read on the way.
    OpenPage,
    /// `https` on this computer, for which no browser would trust a certificate of Stile's.
    LoopbackHttps,
    /// A scheme of the company's own, which browsers neither open nor show.
    OwnScheme,
}

/// What a person should know of an address before growers log in by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The answer has to be pasted.
    Pasted(Destination),
    /// Many systems keep this port from ordinary programs; the answer is pasted there.
    LowPort(u16),
    /// Windows may reserve this port for itself on some days.
    HighPort(u16),
}

/// Why an address cannot be a redirect URI at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedirectUriError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// It does not parse as an absolute URI.
    #[error("not a URL")]
    NotAUrl,
    /// Browsers follow no redirect to such an address.
    #[error("browsers are not sent there")]
    Scheme,
    /// There is no port 0.
    #[error("there is no port 0")]
    NoPort,
    /// RFC 6749 §3.1.2 forbids a fragment.
    #[error("has a fragment")]
    Fragment,
    /// There is more than one.
    #[error("several addresses")]
    Several,
}

/// Schemes that no browser follows a redirect to, and no program of a company's answers to.
const NO_REDIRECT: [&str; 15] = [
    "about",
    "blob",
    "chrome",
    "data",
    "file",
    "filesystem",
    "ftp",
    "javascript",
    "mailto",
    "sms",
    "tel",
    "vbscript",
    "view-source",
    "ws",
    "wss",
];

impl RedirectUri {
    /// Checks an address as typed in the set-up; what surrounds it in mails is not part of it.
    ///
    /// # Errors
    /// A [`RedirectUriError`] for what cannot be a redirect address at all.
    pub fn parse(text: &str) -> Result<Self, RedirectUriError> {
        use RedirectUriError as E;
        let text = without_surroundings(text);
        if text.is_empty() {
            return Err(E::Empty);
        }
        if is_several(text) {
            return Err(E::Several);
        }
        if let Some(complete) = with_scheme(text).or_else(|| without_escapes(text)) {
            return Self::parse(&complete);
        }
        if text.chars().any(is_foreign) || lacks_scheme(text) {
            return Err(E::NotAUrl);
        }
        let url = Url::parse(text).map_err(|_| E::NotAUrl)?;
        // A pattern or a template is no address yet.
        if url.host_str().is_some_and(|host| host.contains(['*', '{', '}'])) {
            return Err(E::NotAUrl);
        }
        if NO_REDIRECT.contains(&url.scheme()) {
            return Err(E::Scheme);
        }
        if url.fragment().is_some() {
            return Err(E::Fragment);
        }
        if url.port() == Some(0) {
            return Err(E::NoPort);
        }
        let addresses = url.host().as_ref().and_then(loopback_addresses);
        let way = match (url.scheme(), addresses) {
            ("http", Some(addresses)) => Way::Listen(Box::new(Loopback::of(&url, &addresses))),
            ("http", None) => Way::Paste(Destination::OpenPage),
            ("https", Some(_)) => Way::Paste(Destination::LoopbackHttps),
            ("https", None) => Way::Paste(Destination::Page),
            _ => Way::Paste(Destination::OwnScheme),
        };
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

    /// What is to be known of it, if anything.
    pub fn remark(&self) -> Option<Remark> {
        match &self.way {
            Way::Paste(destination) => Some(Remark::Pasted(*destination)),
            Way::Listen(loopback) => match loopback.port() {
                port if port < FIRST_FREE_PORT => Some(Remark::LowPort(port)),
                port if port >= FIRST_DYNAMIC_PORT => Some(Remark::HighPort(port)),
                _ => None,
            },
        }
    }
}

impl Loopback {
    fn of(url: &Url, addresses: &[IpAddr]) -> Self {
        let port = url.port_or_known_default().unwrap_or_default();
        let host = url.host_str().unwrap_or_default();
        // Browsers know by themselves where names below `localhost` lead; not every system does.
        let known = if url.domain().is_some() { "localhost" } else { host };
        Self {
            authority: url.port().map_or(host.to_owned(), |port| format!("{host}:{port}")),
            name: format!("{known}:{port}"),
            sockets: addresses.iter().map(|ip| SocketAddr::new(*ip, port)).collect(),
            path: url.path().to_owned(),
            query: url.query().map(str::to_owned),
        }
    }

    /// The one port of all its sockets.
    pub fn port(&self) -> u16 {
        self.sockets.first().map_or(0, SocketAddr::port)
    }

    /// Whether many systems let no ordinary program listen there.
    pub fn is_privileged(&self) -> bool {
        self.port() < FIRST_FREE_PORT
    }
}

/// An address without what a sentence, a list or brackets have put around it.
fn without_surroundings(text: &str) -> &str {
    let mut text = text::pasted(text);
    loop {
        let inside = text.trim_end_matches(['.', ',', ';']);
        let inside = inside.strip_prefix('(').map_or(inside, |it| it.trim_end_matches(')'));
        let inside = text::pasted(inside);
        if inside == text {
            return text;
        }
        text = inside;
    }
}

/// Whether a second address follows, as in the list of a portal.
fn is_several(text: &str) -> bool {
    let pieces = text.split(|c: char| c.is_whitespace() || ",;|".contains(c));
    let pieces = pieces.map(|piece| text::pasted(piece).to_ascii_lowercase());
    let has_scheme = |piece: &String| piece.contains(':') && !piece.ends_with(':');
    let is_web = |piece: String| piece.starts_with("http://") || piece.starts_with("https://");
    pieces.filter(has_scheme).skip(1).any(is_web)
}

/// Where one of these stands, the address ends (RFC 3986, appendix C).
fn is_foreign(c: char) -> bool {
    c.is_whitespace() || c.is_control() || text::is_invisible(c) || "\"<>\\".contains(c)
}

/// An address on this computer as `localhost:80` says it, with the scheme that it can only have.
fn with_scheme(text: &str) -> Option<String> {
    let (name, port) = text.split(['/', '?']).next()?.rsplit_once(':')?;
    let is_port = (1..=5).contains(&port.len()) && port.bytes().all(|b| b.is_ascii_digit());
    let complete = format!("http://{text}");
    let url = Url::parse(&complete).ok().filter(|_| is_port && !name.contains('@'))?;
    loopback_addresses(&url.host()?).map(|_| complete)
}

/// An address as it stands in another's query: `https%3A%2F%2Fyour-app.com%2Fcallback`. Where only
/// its colon was escaped, all other escapes are the address's own.
fn without_escapes(text: &str) -> Option<String> {
    let place = text.find('%')?;
    let (scheme, rest) = (&text[..place], text.get(place + 3..)?);
    if scheme.contains(':') || !text[place..].to_ascii_lowercase().starts_with("%3a") {
        return None;
    }
    if rest.starts_with("//") {
        return Some(format!("{scheme}:{rest}"));
    }
    // What escapes a whole address leaves none of these.
    let is_all_escaped = !rest.contains([':', '/', '?', '#', '&', '=']);
    let plain = percent_encoding::percent_decode_str(text).decode_utf8().ok();
    plain.filter(|_| is_all_escaped).map(std::borrow::Cow::into_owned)
}

/// `localhost:8765/callback`, `my.page:443` and `C:` would parse as schemes, and `http:localhost` as
/// if it had its slashes.
fn lacks_scheme(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return true };
    let digits = rest.split(['/', '?']).next().unwrap_or_default();
    let is_port = (1..=5).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    is_port
        || scheme.len() < 2
        || scheme.eq_ignore_ascii_case("localhost")
        || ["http", "https"].iter().any(|web| web.eq_ignore_ascii_case(scheme))
            && (!rest.starts_with("//") || rest.starts_with("///"))
}

fn loopback_addresses(host: &Host<&str>) -> Option<Vec<IpAddr>> {
    match host {
        // Names below `localhost` are this computer, too (RFC 6761 §6.3).
        Host::Domain(name) => {
            let name = name.strip_suffix('.').unwrap_or(name);
            (name == "localhost" || name.ends_with(".localhost"))
                .then(|| vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()])
        }
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
            way: Way::Listen(Box::new(Loopback {
                authority: format!("localhost:{port}"),
                name: format!("localhost:{port}"),
                sockets: vec![SocketAddr::new(v4, port), SocketAddr::new(v6, port)],
                path: path.to_owned(),
                query: None,
            })),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loopback(text: &str) -> Loopback {
        match RedirectUri::parse(text).map(|uri| uri.way) {
            Ok(Way::Listen(loopback)) => *loopback,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn the_default_is_what_parsing_gives() {
        let default = RedirectUri::default();
        assert_eq!(default.remark(), None);
        assert_eq!(RedirectUri::parse(default.as_str()), Ok(default));
    }

    #[test]
    fn a_loopback_address_is_listened_on_as_browsers_come_to_it() {
        let both = |port| vec![format!("127.0.0.1:{port}"), format!("[::1]:{port}")];
        let one = |socket: &str| vec![socket.to_owned()];
        for (text, authority, name, sockets, path, query) in [
            (
                "http://127.0.0.1:8765/callback",
                "127.0.0.1:8765",
                "127.0.0.1:8765",
                one("127.0.0.1:8765"),
                "/callback",
                None,
            ),
            ("http://[::1]:8765/cb", "[::1]:8765", "[::1]:8765", one("[::1]:8765"), "/cb", None),
            ("http://127.0.0.2:8/", "127.0.0.2:8", "127.0.0.2:8", one("127.0.0.2:8"), "/", None),
            (
                "http://127.1:8765/c",
                "127.0.0.1:8765",
                "127.0.0.1:8765",
                one("127.0.0.1:8765"),
                "/c",
                None,
            ),
            ("http://localhost/callback", "localhost", "localhost:80", both(80), "/callback", None),
            ("http://localhost:80/cb", "localhost", "localhost:80", both(80), "/cb", None),
            ("http://[::1]", "[::1]", "[::1]:80", one("[::1]:80"), "/", None),
            (
                "HTTP://LOCALHOST:8765/CB",
                "localhost:8765",
                "localhost:8765",
                both(8765),
                "/CB",
                None,
            ),
            ("http://localhost:8765", "localhost:8765", "localhost:8765", both(8765), "/", None),
            ("http://localhost:8765/", "localhost:8765", "localhost:8765", both(8765), "/", None),
            (
                "http://me:pw@localhost:8765/cb",
                "localhost:8765",
                "localhost:8765",
                both(8765),
                "/cb",
                None,
            ),
            (
                "http://stile.localhost:8765/rück/../cb?tenant=7",
                "stile.localhost:8765",
                "localhost:8765",
                both(8765),
                "/cb",
                Some("tenant=7"),
            ),
            (
                "http://localhost.:50000/?",
                "localhost.:50000",
                "localhost:50000",
                both(50000),
                "/",
                Some(""),
            ),
        ] {
            let sockets = sockets.iter().map(|socket| socket.parse().unwrap()).collect();
            let expected = Loopback {
                authority: authority.to_owned(),
                name: name.to_owned(),
                sockets,
                path: path.to_owned(),
                query: query.map(str::to_owned),
            };
            assert_eq!(loopback(text), expected, "{text}");
        }
    }

    #[test]
    fn a_port_of_this_computer_is_no_scheme() {
        for (typed, address, port) in [
            ("localhost:80", "http://localhost:80", 80),
            ("localhost:80/callback", "http://localhost:80/callback", 80),
            ("LocalHost:8765/cb?tenant=7", "http://LocalHost:8765/cb?tenant=7", 8765),
            ("127.0.0.1:8765/callback", "http://127.0.0.1:8765/callback", 8765),
            ("[::1]:8765/callback", "http://[::1]:8765/callback", 8765),
        ] {
            assert_eq!(RedirectUri::parse(typed).unwrap().as_str(), address);
            assert_eq!(loopback(typed).port(), port, "{typed}");
        }
        let low = RedirectUri::parse("localhost:80").unwrap().remark();
        assert_eq!(low, Some(Remark::LowPort(80)));
    }

    #[test]
    fn what_stile_cannot_listen_on_is_pasted_and_says_why() {
        use Destination as D;
        for (text, remark) in [
            ("https://your-app.com/callback", Remark::Pasted(D::Page)),
            ("https://your-app.com/callback?tenant=7", Remark::Pasted(D::Page)),
            ("https://me@your-app.com:444/", Remark::Pasted(D::Page)),
            ("https://bücher.example/rückruf", Remark::Pasted(D::Page)),
            ("https://localhost.evil.example/cb", Remark::Pasted(D::Page)),
            ("http://your-app.com/callback", Remark::Pasted(D::OpenPage)),
            ("http://192.168.0.7:8765/callback", Remark::Pasted(D::OpenPage)),
            ("https://localhost:8443/cb", Remark::Pasted(D::LoopbackHttps)),
            ("https://127.0.0.1/cb", Remark::Pasted(D::LoopbackHttps)),
            ("https://[::1]:8443/", Remark::Pasted(D::LoopbackHttps)),
            ("done:", Remark::Pasted(D::OwnScheme)),
            ("done:callback", Remark::Pasted(D::OwnScheme)),
            ("com.company.app://cb", Remark::Pasted(D::OwnScheme)),
            ("com.company.app:/cb?tenant=7", Remark::Pasted(D::OwnScheme)),
            ("urn:ietf:wg:oauth:2.0:oob", Remark::Pasted(D::OwnScheme)),
            ("http://localhost/callback", Remark::LowPort(80)),
            ("http://localhost:1023/callback", Remark::LowPort(1023)),
            ("http://localhost:49152/callback", Remark::HighPort(49152)),
            ("http://localhost:65535/callback", Remark::HighPort(65535)),
        ] {
            assert_eq!(RedirectUri::parse(text).unwrap().remark(), Some(remark), "{text}");
        }
        for text in ["http://localhost:1024/", "http://localhost:49151/"] {
            assert_eq!(RedirectUri::parse(text).unwrap().remark(), None, "{text}");
        }
    }

    #[test]
    fn every_address_stays_as_it_was_registered() {
        for text in [
            "HTTP://LOCALHOST:8765/a/../b?x=%7e&y",
            "http://localhost:80",
            "https://BÜCHER.example",
            "https://your-app.com:443/callback/",
            "Done:Ready",
        ] {
            let uri = RedirectUri::parse(&format!(" “{text}”\u{200B}\r\n")).unwrap();
            assert_eq!(uri.as_str(), text);
            let read: RedirectUri =
                serde_json::from_str(&serde_json::to_string(&uri).unwrap()).unwrap();
            assert_eq!(read, uri);
        }
    }

    #[test]
    fn what_cannot_be_a_redirect_address_is_refused_with_its_reason() {
        use RedirectUriError as E;
        for (text, error) in [
            ("  ", E::Empty),
            ("localhost", E::NotAUrl),
            ("LocalHost:callback", E::NotAUrl),
            ("your-app.com:443", E::NotAUrl),
            ("your-app.com/callback", E::NotAUrl),
            ("localhost/callback", E::NotAUrl),
            ("localhost:0/callback", E::NoPort),
            ("me@localhost:8765", E::NotAUrl),
            ("localhost:99999", E::NotAUrl),
            ("localhost:8765/my callback", E::NotAUrl),
            ("/callback", E::NotAUrl),
            ("http:localhost:8765", E::NotAUrl),
            ("http://", E::NotAUrl),
            ("http://localhost:99999/", E::NotAUrl),
            ("https://your app.com/", E::NotAUrl),
            ("https://a.example/ https://b.example/", E::Several),
            ("javascript:alert(1)", E::Scheme),
            ("DATA:text/html,x", E::Scheme),
            ("file:///tmp/x", E::Scheme),
            ("about:blank", E::Scheme),
            ("http://localhost:0/callback", E::NoPort),
            ("http://localhost:8765/callback#x", E::Fragment),
            ("https://your-app.com/#/callback", E::Fragment),
            ("done:cb#", E::Fragment),
        ] {
            assert_eq!(RedirectUri::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn addresses_are_taken_as_companies_have_registered_and_portals_show_them() {
        use Destination as D;
        use RedirectUriError as E;
        const PLAIN: &str = "http://localhost:8765/callback";
        let taken = |text: &str| {
            RedirectUri::parse(text).map(|uri| (uri.as_str().to_owned(), uri.remark()))
        };
        for given in [
            PLAIN,
            "http://localhost:8765/callback.",
            "http://localhost:8765/callback,",
            "http://localhost:8765/callback;",
            " http://localhost:8765/callback \t",
            "\"http://localhost:8765/callback\"",
            "„http://localhost:8765/callback“.",
            "“http://localhost:8765/callback.”",
            "<http://localhost:8765/callback>",
            "(http://localhost:8765/callback).",
            "`http://localhost:8765/callback`",
            "http://localhost:8765/callback\u{a0}\u{200b}",
            "localhost:8765/callback.",
        ] {
            assert_eq!(taken(given), Ok((PLAIN.to_owned(), None)), "{given}");
        }
        for escaped in [
            "http%3A%2F%2Flocalhost%3A8765%2Fcallback",
            "http%3a%2f%2flocalhost%3a8765%2fcallback",
            "http%3A//localhost:8765/callback",
        ] {
            assert_eq!(taken(escaped), Ok((PLAIN.to_owned(), None)), "{escaped}");
        }
        assert_eq!(taken("http%3A%2F%2Flocalhost%3A8765%2F%23cb"), Err(E::Fragment));
        assert_eq!(taken("https%ZZ"), Err(E::NotAUrl));
        let own = "http://localhost:8765/a%2Fb?x=%26y".to_owned();
        assert_eq!(taken("http%3A//localhost:8765/a%2Fb?x=%26y"), Ok((own.clone(), None)));
        let whole = "http%3A%2F%2Flocalhost%3A8765%2Fa%252Fb%3Fx%3D%2526y";
        assert_eq!(taken(whole), Ok((own, None)));
        let unclear = "http%3A%2F%2Flocalhost:8765/a%2Fb?x=%26y";
        assert_eq!(taken(unclear), Err(E::NotAUrl));
        let pasted = |to| Some(Remark::Pasted(to));
        for (given, remark) in [
            ("http://localhost/callback", Some(Remark::LowPort(80))),
            ("http://localhost:80/callback", Some(Remark::LowPort(80))),
            ("http://127.0.0.1/", Some(Remark::LowPort(80))),
            ("http://127.1/", Some(Remark::LowPort(80))),
            ("http://[::1]:3000/cb", None),
            ("HTTP://LOCALHOST:3000", None),
            ("http://localhost.:3000", None),
            ("http://2130706433:3000/cb", None),
            ("http://0.0.0.0:3000/cb", pasted(D::OpenPage)),
            ("http://localhost:03000/cb", None),
            ("http://localhost:3000/a%2Fb/%C3%A9?x=%20", None),
            ("http://localhost:3000?x=1", None),
            ("http://localhost:65535/cb", Some(Remark::HighPort(65535))),
            ("https://app.company.example/cb?x=1&y=2", pasted(D::Page)),
            ("https://app.company.example./cb", pasted(D::Page)),
            ("https://xn--fsqu00a.xn--0zwm56d/cb", pasted(D::Page)),
            ("https://app.company.example/cb;v=1,2", pasted(D::Page)),
            ("com.googleusercontent.apps.1-a:/oauth2redirect", pasted(D::OwnScheme)),
            ("stile+app://cb", pasted(D::OwnScheme)),
            ("my-app:///cb", pasted(D::OwnScheme)),
            ("http://127.0.0.2:8765/callback", None),
            ("http://[::1]:8765/callback", None),
            ("http://[::1]:8765/callback?tenant=7", None),
            ("http://localhost:50123/callback", Some(Remark::HighPort(50123))),
            ("http://localhost:8765/signin-oidc?next=https://your-app.com/,x", None),
            ("http://me@localhost:8765/callback", None),
            ("https://localhost/callback", pasted(D::LoopbackHttps)),
            ("https://localhost:8765/callback", pasted(D::LoopbackHttps)),
            ("https://[::1]/callback", pasted(D::LoopbackHttps)),
            ("https://127.0.0.1:8443/signin-oidc", pasted(D::LoopbackHttps)),
            ("https://your-app.com/oauth/callback?provider=climate", pasted(D::Page)),
            ("https://me:pw@your-app.com/callback", pasted(D::Page)),
            ("https://münchen.example/rückruf", pasted(D::Page)),
            ("https://xn--mnchen-3ya.example/", pasted(D::Page)),
            ("http://10.0.0.5:8765/callback", pasted(D::OpenPage)),
            ("http://[fe80::1]:8765/callback", pasted(D::OpenPage)),
            ("done:", pasted(D::OwnScheme)),
            ("done:callback", pasted(D::OwnScheme)),
            ("com.company.app:/cb", pasted(D::OwnScheme)),
            ("com.company.app://oauth2redirect", pasted(D::OwnScheme)),
            ("msauth.com.company.app://auth", pasted(D::OwnScheme)),
            ("ms-app://s-1-15-2-1", pasted(D::OwnScheme)),
            ("urn:ietf:wg:oauth:2.0:oob", pasted(D::OwnScheme)),
            ("urn:ietf:wg:oauth:2.0:oob:auto", pasted(D::OwnScheme)),
        ] {
            assert_eq!(taken(given), Ok((given.to_owned(), remark)), "{given}");
        }
        for (given, error) in [
            ("http://localhost:8765/callback, https://your-app.com/cb", E::Several),
            ("http://localhost:8765/callback,https://your-app.com/cb", E::Several),
            ("http://localhost:8765/callback;http://localhost:8766/callback;", E::Several),
            ("http://localhost:8765/callback | done:cb | https://your-app.com/cb", E::Several),
            ("“https://your-app.com/cb”\n“http://localhost:8765/callback”", E::Several),
            ("done:cb https://your-app.com/cb", E::Several),
            ("http://localhost:0/callback", E::NoPort),
            ("http://localhost:65536/callback", E::NotAUrl),
            ("http://localhost:-1/callback", E::NotAUrl),
            ("http://localhost:port/callback", E::NotAUrl),
            ("http:///callback", E::NotAUrl),
            ("https:/your-app.com/callback", E::NotAUrl),
            ("my_app://callback", E::NotAUrl),
            ("http://127.0.0.1:8765/callback and http://localhost:8765/callback", E::Several),
            ("http://localhost:8765/callback\r\nhttp://127.0.0.1:8765/callback\r\n", E::Several),
            ("http://localhost:8765/#callback", E::Fragment),
            ("urn:ietf:wg:oauth:2.0:oob#", E::Fragment),
            ("mailto:jane@your-app.com", E::Scheme),
            ("tel:+15550100", E::Scheme),
            ("ftp://your-app.com/callback", E::Scheme),
            ("wss://your-app.com/callback", E::Scheme),
            ("javascript:alert(1)", E::Scheme),
            ("data:,callback", E::Scheme),
            ("file:///C:/callback.html", E::Scheme),
            ("about:blank", E::Scheme),
            ("C:\\Users\\Jane\\callback.html", E::NotAUrl),
            ("c:/callback", E::NotAUrl),
            ("\\\\server\\callback", E::NotAUrl),
            ("http:\\\\localhost:8765\\callback", E::NotAUrl),
            ("http://localhost:8765\\callback", E::NotAUrl),
            ("https://*.your-app.com/callback", E::NotAUrl),
            ("https://{tenant}.your-app.com/callback", E::NotAUrl),
            ("jane@your-app.com", E::NotAUrl),
            ("your-app.com/callback", E::NotAUrl),
            ("Redirect URI: http://localhost:8765/callback", E::NotAUrl),
        ] {
            assert_eq!(taken(given), Err(error), "{given}");
        }
    }
}
