//! Decides what a request at the front end is, from its head alone. Pure: no I/O, no clock.
//!
//! The rules are ordered so that nothing a stranger can send reaches a later one: how the
//! request is made, then whom it is for, then who made it, and only then what it says.

use httparse::Header;

use super::query::{self, Awaited, QueryError};
use crate::domain::consent_answer::Answer;

/// The head of a request as it was sent.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    /// The method, in the case it was sent.
    pub method: &'a str,
    /// The request target, undecoded.
    pub target: &'a str,
    /// Names and values of all header fields, in order.
    pub headers: &'a [Header<'a>],
}

/// What the front end answers to at the moment.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The one right `Host`, e.g. `localhost:8765`.
    pub authority: &'a str,
    /// The exact path of the callback.
    pub path: &'a str,
    /// The registered query, all of which the answer repeats.
    pub query: &'a str,
    /// The answer that an attempt waits for, if one does.
    pub awaited: Option<&'a Awaited>,
    /// The self-test's secret.
    pub ping: &'a str,
    /// The answers that were waited for until their connection was left.
    pub left: &'a [Awaited],
    /// The secret address of the final page, known only to a browser that brought an answer.
    pub done: &'a str,
}

/// What a request turned out to be.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// The browser brings FieldView's answer.
    Callback(Answer),
    /// Stile asks whether it reaches itself.
    Ping,
    /// The browser fetches its final page.
    Done,
    /// The browser brings an answer whose connection was left: it is not taken.
    Left,
    /// The browser fetches the page that says so.
    LeftPage,
    /// Anything else: it is answered and changes nothing.
    Refuse(Refusal),
}

/// Why a request was refused. Each is harmless: the wait for the real answer goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not HTTP/1, or not a form of it that a browser sends.
    NotHttp,
    /// The head did not arrive in time.
    TooSlow,
    /// The head is longer than all the cookies a browser keeps for a site.
    TooLarge,
    /// Another method than `GET`.
    Method,
    /// A request with a body, or with contradictory claims about one.
    Body,
    /// A change to another protocol, e.g. a WebSocket.
    Upgrade,
    /// Meant for another host, as in DNS rebinding.
    Host,
    /// No such page.
    NotFound,
    /// The callback's address while no attempt waits for it.
    NotWaiting,
    /// Made by a page or its script, not by the person's navigation.
    NotNavigation,
    /// Loaded ahead of time by the browser.
    Prefetch,
    /// Without the `state` of this attempt.
    State,
    /// A parameter came twice.
    Repeated,
    /// Neither a code nor an error, or both.
    Malformed,
    /// A different answer after the first one was taken.
    AlreadyAnswered,
}

impl From<QueryError> for Refusal {
    fn from(error: QueryError) -> Self {
        match error {
            QueryError::Address => Self::NotFound,
            QueryError::State => Self::State,
            QueryError::Repeated => Self::Repeated,
            QueryError::Malformed => Self::Malformed,
        }
    }
}

/// Decides what a request is.
pub fn classify(head: &Head<'_>, expected: &Expected<'_>) -> Verdict {
    match judge(head, expected) {
        Ok(verdict) => verdict,
        Err(refusal) => Verdict::Refuse(refusal),
    }
}

fn judge(head: &Head<'_>, expected: &Expected<'_>) -> Result<Verdict, Refusal> {
    if head.method != "GET" {
        return Err(Refusal::Method);
    }
    // Only the origin form: the absolute form is for proxies.
    if !head.target.starts_with('/') {
        return Err(Refusal::NotHttp);
    }
    refuse_body(head)?;
    refuse_other_host(head, expected.authority)?;
    if head.has("upgrade") || head.has("sec-websocket-key") {
        return Err(Refusal::Upgrade);
    }

    // No browser sends a fragment; what does send one means nothing by it.
    let target = head.target.split('#').next().unwrap_or_default();
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    };
    if is_same_path(path, expected.path) {
        if expected.awaited.is_none() && expected.left.is_empty() {
            return Err(Refusal::NotWaiting);
        }
        refuse_all_but_navigation(head)?;
        let answer = |awaited| query::answer(query.unwrap_or_default(), expected.query, awaited);
        if expected.left.iter().any(|left| answer(left).is_ok()) {
            return Ok(Verdict::Left);
        }
        return Ok(Verdict::Callback(answer(expected.awaited.ok_or(Refusal::NotWaiting)?)?));
    }
    if let Some(nonce) = path.strip_prefix("/left/")
        && nonce == expected.done
    {
        refuse_all_but_navigation(head)?;
        return Ok(Verdict::LeftPage);
    }
    match (path.strip_prefix("/ping/"), path.strip_prefix("/done/")) {
        (Some(nonce), _) if nonce == expected.ping => Ok(Verdict::Ping),
        (_, Some(nonce)) if nonce == expected.done => {
            refuse_all_but_navigation(head)?;
            Ok(Verdict::Done)
        }
        _ => Err(Refusal::NotFound),
    }
}

/// The same but for the case of hexadecimal digits after `%`, which servers may write anew and
/// which means nothing (RFC 3986 §6.2.2.1).
fn is_same_path(path: &str, expected: &str) -> bool {
    let mut digits = 0;
    path.len() == expected.len()
        && path.bytes().zip(expected.bytes()).all(|(given, expected)| {
            let in_escape = digits > 0;
            digits = if expected == b'%' { 2_u8 } else { digits.saturating_sub(1) };
            given == expected || in_escape && given.eq_ignore_ascii_case(&expected)
        })
}

/// A body is never read; saying `Content-Length: 0` once is the only claim let pass.
fn refuse_body(head: &Head<'_>) -> Result<(), Refusal> {
    let mut lengths = head.all("content-length");
    let length = lengths.next();
    if head.has("transfer-encoding")
        || length.is_some_and(|l| l != b"0")
        || lengths.next().is_some()
    {
        return Err(Refusal::Body);
    }
    Ok(())
}

/// Compared as bytes with what a browser sends for the registered address, so that no other
/// spelling of it (`127.1`, `localhost.`) and no name that merely resolves here gets in.
fn refuse_other_host(head: &Head<'_>, authority: &str) -> Result<(), Refusal> {
    let mut hosts = head.all("host");
    match (hosts.next(), hosts.next()) {
        (Some(host), None) if host == authority.as_bytes() => Ok(()),
        _ => Err(Refusal::Host),
    }
}

/// The redirect is the person's own navigation at the top of a tab.
///
/// Browsers that send `Sec-Fetch-*` say so there (`Sec-Fetch-Site` and `-User` do not matter:
/// they depend on how the person came to FieldView). `Origin` comes with the requests of
/// scripts and forms, never with a navigation by `GET`; older WebKit keeps `Origin: null` when
/// a form sent by `POST` ends in a redirect, hence that exception.
fn refuse_all_but_navigation(head: &Head<'_>) -> Result<(), Refusal> {
    let only = |name, allowed: &[u8]| head.all(name).all(|value| value == allowed);
    if !only("sec-fetch-mode", b"navigate")
        || !only("sec-fetch-dest", b"document")
        || !only("origin", b"null")
    {
        return Err(Refusal::NotNavigation);
    }
    let ahead_of_time = ["purpose", "sec-purpose", "x-purpose", "x-moz"]
        .into_iter()
        .flat_map(|name| head.all(name))
        .any(|value| {
            let value = value.to_ascii_lowercase();
            [&b"prefetch"[..], b"prerender", b"preview"]
                .into_iter()
                .any(|word| value.windows(word.len()).any(|part| part == word))
        });
    if ahead_of_time {
        return Err(Refusal::Prefetch);
    }
    Ok(())
}

impl<'a> Head<'a> {
    /// All values of the header field, without the blanks around them.
    fn all(&self, name: &'static str) -> impl Iterator<Item = &'a [u8]> + use<'a> {
        let headers = self.headers;
        headers
            .iter()
            .filter(move |header| header.name.eq_ignore_ascii_case(name))
            .map(|header| header.value.trim_ascii())
    }

    fn has(&self, name: &'static str) -> bool {
        self.all(name).next().is_some()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_oneof, proptest};
    use url::Url;

    use super::*;
    use crate::domain::secret::StateToken;

    const STATE: &str = "Zm9yLXRoaXMtYXR0ZW1wdA";

    fn verdict(method: &str, target: &str, headers: &[(String, Vec<u8>)]) -> Verdict {
        let headers: Vec<_> = headers.iter().map(|(name, value)| Header { name, value }).collect();
        let awaited = Awaited {
            state: StateToken::new(STATE),
            fieldview: Url::parse("https://api.climate.com").unwrap(),
        };
        let expected = Expected {
            authority: "localhost:8765",
            path: "/callback",
            query: "",
            awaited: Some(&awaited),
            left: &[],
            ping: "ping-nonce",
            done: "done-nonce",
        };
        classify(&Head { method, target, headers: &headers }, &expected)
    }

    fn host() -> (String, Vec<u8>) {
        ("host".to_owned(), b"localhost:8765".to_vec())
    }

    #[test]
    fn each_kind_of_request_is_known() {
        let get = |target: &str| verdict("GET", target, &[host()]);
        let target = format!("/callback?code=a&state={STATE}");
        assert!(matches!(get(&target), Verdict::Callback(Answer::Code(_))));
        assert!(matches!(get("/ping/ping-nonce"), Verdict::Ping));
        assert!(matches!(get("/done/done-nonce"), Verdict::Done));
        assert!(matches!(get("/done/ping-nonce"), Verdict::Refuse(Refusal::NotFound)));
    }

    #[test]
    fn escapes_in_the_path_may_be_written_in_either_case_and_nothing_else_may() {
        for same in ["/r%c3%bc", "/r%C3%BC", "/r%c3%Bc"] {
            assert!(is_same_path(same, "/r%c3%bc") && is_same_path("/r%C3%BC", same), "{same}");
        }
        for other in ["/R%c3%bc", "/rü", "/r%c3%bc/", "/r%c3%bd", "/r%c3%b", "/r%C3bc%"] {
            assert!(!is_same_path(other, "/r%c3%bc"), "{other}");
        }
        assert!(!is_same_path("/CALLBACK", "/callback") && !is_same_path("/%41B", "/%41b"));
    }

    #[test]
    fn how_a_request_is_made_is_looked_at_before_what_it_says() {
        let target = format!("/callback?code=a&state={STATE}");
        let body = ("content-length".to_owned(), b"1".to_vec());
        let script = ("origin".to_owned(), b"https://evil.example".to_vec());
        for (method, headers, refusal) in [
            ("POST", vec![], Refusal::Method),
            ("GET", vec![body.clone()], Refusal::Body),
            ("GET", vec![], Refusal::Host),
            ("GET", vec![host(), script.clone()], Refusal::NotNavigation),
            ("HEAD", vec![host(), body, script], Refusal::Method),
        ] {
            let verdict = verdict(method, &target, &headers);
            assert!(matches!(verdict, Verdict::Refuse(given) if given == refusal), "{verdict:?}");
        }
    }

    /// Requests that come close to the real one.
    fn requests() -> impl Strategy<Value = (String, String, Vec<(String, Vec<u8>)>)> {
        let method = prop_oneof![4 => Just("GET".to_owned()), 1 => any::<String>()];
        let target = prop_oneof![
            any::<String>(),
            any::<String>().prop_map(|query| format!("/callback?{query}")),
            "[a-zA-Z0-9%&=]{0,40}".prop_map(|query| format!("/callback?code=a&state={query}")),
            "[a-z/%.;]{0,12}".prop_map(|rest| format!("/callback{rest}?code=a")),
        ];
        let header = prop_oneof![
            Just(host()),
            ("[a-zA-Z-]{1,20}", any::<Vec<u8>>()),
            ("(origin|upgrade|purpose|sec-fetch-mode|content-length)", any::<Vec<u8>>()),
        ];
        (method, target, prop::collection::vec(header, 0..6))
    }

    proptest! {
        #[test]
        fn no_request_without_the_state_is_a_callback((method, target, headers) in requests()) {
            prop_assert!(!matches!(verdict(&method, &target, &headers), Verdict::Callback(_)));
        }
    }
}
