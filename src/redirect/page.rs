//! What the browser gets to see: small pages of our own, and the headers they travel with.
//!
//! Every text is chosen by kind; nothing of a request ever enters a page.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha256};

use super::classify::Refusal;
use crate::domain::consent_answer::Page;
use crate::{i18n, t};

/// A whole answer to a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

/// The window's colours; light and dark as the browser prefers.
const STYLE: &str = "\
:root{color-scheme:light dark;--ground:#f6f7f3;--sheet:#fff;--text:#1d2419;--line:#dde2d6;\
--accent:#2f661f;--on:#fff;--bad:#a8241c}\
@media(prefers-color-scheme:dark){:root{--ground:#161a13;--sheet:#20261c;--text:#e9ece5;\
--line:#384132;--accent:#9ccc85;--on:#121c0c;--bad:#ff9c91}}\
@media(prefers-contrast:more){:root{--ground:Canvas;--sheet:Canvas;--text:CanvasText;\
--line:CanvasText}}\
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--ground);\
color:var(--text);font:1.125rem/1.5 Inter,system-ui,sans-serif}\
main{box-sizing:border-box;max-width:34rem;margin:1rem;padding:2rem 2.5rem;\
background:var(--sheet);border:1px solid var(--line);border-radius:.75rem}\
p.brand{margin:0 0 1.5rem;font-weight:600;color:var(--accent)}\
p.mark{width:3.5rem;height:3.5rem;margin:0;border-radius:50%;background:var(--accent);\
color:var(--on);font-size:2rem;font-weight:600;line-height:3.5rem;text-align:center}\
p.failed{background:var(--bad)}\
h1{margin:1rem 0 .5rem;font-size:1.75rem;line-height:1.25}\
p{margin:.5rem 0}";

/// Allows the one style above by its hash, and nothing else at all.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE));
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'"
    )
});

impl Page {
    /// The final page as a whole answer.
    pub(super) fn response(self) -> Response {
        let (title, text) = match self {
            Self::Stored => (t!("page-stored"), t!("page-stored.text")),
            Self::Denied => (t!("page-denied"), t!("page-denied.text")),
            Self::Failed => (t!("page-failed"), t!("page-failed.text")),
            Self::GoneOn => (t!("page-gone-on"), t!("page-gone-on.text")),
            Self::Left => (t!("page-left"), t!("page-left.text")),
        };
        Response::new(200, &title, &text, Some(self))
    }

    /// What became of it, for the eye: words say the same beside it.
    fn mark(self) -> &'static str {
        match self {
            Self::Stored => "✓",
            Self::Denied | Self::Left => "–",
            Self::Failed => "!",
            Self::GoneOn => "…",
        }
    }
}

impl Response {
    fn new(status: u16, title: &str, text: &str, page: Option<Page>) -> Self {
        let (language, close) = (i18n::spoken().tag(), t!("page-close"));
        let mark = page.map_or(String::new(), |page| {
            let kind = if page == Page::Failed { "mark failed" } else { "mark" };
            format!("<p class=\"{kind}\" aria-hidden=\"true\">{}</p>\n", page.mark())
        });
        let body = format!(
            "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
             <title>{title} – Stile</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
             <p class=\"brand\">Stile</p>\n{mark}<h1>{title}</h1>\n<p>{text}</p>\n<p>{close}</p>\n\
             </main>\n</body>\n</html>\n"
        );
        let headers = [
            ("Content-Type", "text/html; charset=utf-8".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Content-Security-Policy", POLICY.clone()),
            ("X-Frame-Options", "DENY".to_owned()),
            ("Referrer-Policy", "no-referrer".to_owned()),
            ("Cache-Control", "no-store".to_owned()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .to_vec();
        Self { status, headers, body }
    }

    /// Sends the browser on to its final page, so that no code stays in the address bar.
    pub(super) fn see_done(done: &str) -> Self {
        Self::see(Page::GoneOn, format!("/done/{done}"))
    }

    /// Sends the browser on to the page of a connection that was left, for the same reason.
    pub(super) fn see_left(done: &str) -> Self {
        Self::see(Page::Left, format!("/left/{done}"))
    }

    fn see(page: Page, location: String) -> Self {
        let mut response = page.response();
        response.status = 303;
        response.headers.push(("Location".to_owned(), location));
        response
    }

    /// Proof for the self-test that it reached this very listener.
    pub(super) fn pong(ping: &str) -> Self {
        Self { body: ping.to_owned(), ..Self::new(200, "", "", None) }
    }

    /// The answer to what is refused.
    pub(super) fn refusal(refusal: Refusal) -> Self {
        let (status, title, text) = match refusal {
            Refusal::NotHttp | Refusal::Upgrade => {
                (400, t!("page-only-answers"), t!("page-only-answers.text"))
            }
            Refusal::TooSlow => (408, t!("page-too-slow"), t!("page-too-slow.text")),
            Refusal::TooLarge => (431, t!("page-too-large"), t!("page-too-large.text")),
            Refusal::Method => (405, t!("page-not-allowed"), t!("page-not-allowed.text")),
            Refusal::Body => (413, t!("page-not-allowed"), t!("page-not-allowed.text")),
            Refusal::Host => (421, t!("page-wrong-address"), t!("page-wrong-address.text")),
            Refusal::NotFound => (404, t!("page-not-found"), t!("page-not-found.text")),
            Refusal::NotWaiting => (404, t!("page-not-waiting"), t!("page-not-waiting.text")),
            Refusal::NotNavigation | Refusal::Prefetch => {
                (403, t!("page-other-page"), t!("page-other-page.text"))
            }
            Refusal::State => (400, t!("page-other-attempt"), t!("page-other-attempt.text")),
            Refusal::Repeated | Refusal::Malformed => {
                (400, t!("page-not-an-answer"), t!("page-not-an-answer.text"))
            }
            Refusal::AlreadyAnswered => (400, t!("page-answered"), t!("page-answered.text")),
        };
        let mut response = Self::new(status, &title, &text, None);
        if refusal == Refusal::Method {
            response.headers.push(("Allow".to_owned(), "GET".to_owned()));
        }
        response
    }

    /// The answer as it goes over the wire, after which the connection ends.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let Self { status, headers, body } = self;
        let mut text = format!("HTTP/1.1 {status} {}\r\n", reason(*status));
        for (name, value) in headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str(&format!(
            "Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        ));
        text.into_bytes()
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        303 => "See Other",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        413 => "Content Too Large",
        421 => "Misdirected Request",
        431 => "Request Header Fields Too Large",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Response> {
        [Page::Stored, Page::Denied, Page::Failed, Page::GoneOn, Page::Left]
            .map(Page::response)
            .into_iter()
            .chain([
                Response::see_done("nonce"),
                Response::see_left("nonce"),
                Response::refusal(Refusal::TooLarge),
            ])
            .collect()
    }

    #[test]
    fn the_policy_lets_in_just_the_style_in_the_page() {
        for Response { headers, body, .. } in all() {
            let (_, rest) = body.split_once("<style>").unwrap();
            let (style, rest) = rest.split_once("</style>").unwrap();
            let hash = BASE64_STANDARD.encode(Sha256::digest(style));
            let policy = headers.iter().find(|(name, _)| name == "Content-Security-Policy");
            assert!(policy.unwrap().1.contains(&format!("style-src 'sha256-{hash}';")));
            for foreign in ["<style", "style=", "<script", "src=", "href=", "http"] {
                assert!(!rest.contains(foreign), "{foreign}");
            }
        }
    }

    #[test]
    fn a_page_is_readable_for_people_and_screen_readers() {
        for Response { body, .. } in all() {
            for part in
                ["<html lang=\"en\">", "name=\"viewport\"", " – Stile</title>", "<main>", "<h1>"]
            {
                assert!(body.contains(part), "{part}");
            }
            assert!(STYLE.contains("prefers-color-scheme:dark"));
        }
    }
}
