//! What the browser gets to see: small pages of our own, and the headers they travel with.
//!
//! Every text is chosen by kind; nothing of a request ever enters a page.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha256};

use super::classify::Refusal;

/// The final page, decided by what became of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// FieldView agreed and Stile holds the consent safely.
    Stored,
    /// The grower declined.
    Denied,
    /// It came back, but something went wrong; Stile's window says what.
    Failed,
    /// Received, while Stile is still working on it.
    GoneOn,
}

/// A whole answer to a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f6f7f3;color:#1d2419;\
font:1.125rem/1.5 system-ui,sans-serif}\
main{max-width:32rem;padding:2rem}\
p.brand{margin:0;font-weight:600;color:#3c6e2a}\
h1{margin:.5rem 0;font-size:1.75rem;line-height:1.25}\
p{margin:.5rem 0}\
@media(prefers-color-scheme:dark){body{background:#161a13;color:#e9ece5}p.brand{color:#9ccc85}}";

/// Allows the one style above by its hash, and nothing else at all.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE));
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'"
    )
});

const CLOSE: &str = "You can close this tab and go back to Stile.";

impl Page {
    /// The final page as a whole answer.
    pub(super) fn response(self) -> Response {
        let (title, text) = match self {
            Self::Stored => {
                ("Back to Stile", "FieldView has answered and Stile has the grower’s consent.")
            }
            Self::Denied => (
                "Not connected",
                "FieldView says that access was declined. Nothing was changed, and you can try \
                 again in Stile.",
            ),
            Self::Failed => (
                "That did not work",
                "FieldView has answered, but Stile could not finish. Stile’s window says what \
                 happened and what to do next.",
            ),
            Self::GoneOn => (
                "Received",
                "Stile has received FieldView’s answer and is still working on it. Stile’s \
                 window says how it went.",
            ),
        };
        Response::new(200, title, text)
    }
}

impl Response {
    fn new(status: u16, title: &str, text: &str) -> Self {
        let body = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
             <title>{title} – Stile</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
             <p class=\"brand\">Stile</p>\n<h1>{title}</h1>\n<p>{text}</p>\n<p>{CLOSE}</p>\n\
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
        let mut response = Page::GoneOn.response();
        response.status = 303;
        response.headers.push(("Location".to_owned(), format!("/done/{done}")));
        response
    }

    /// Proof for the self-test that it reached this very listener.
    pub(super) fn pong(ping: &str) -> Self {
        Self { body: ping.to_owned(), ..Self::new(200, "", "") }
    }

    /// The answer to what is refused.
    pub(super) fn refusal(refusal: Refusal) -> Self {
        let (status, title, text) = match refusal {
            Refusal::NotHttp | Refusal::Upgrade => {
                (400, "Not understood", "This address only takes FieldView’s answer.")
            }
            Refusal::TooSlow => (408, "Too slow", "The request did not arrive in time."),
            Refusal::TooLarge => (
                431,
                "Too many cookies",
                "The browser sent more than Stile reads, most likely cookies that other programs \
                 on this computer have left. Copy the link in Stile and open it in a private \
                 window.",
            ),
            Refusal::Method => (405, "Not allowed", "This address only takes FieldView’s answer."),
            Refusal::Body => (413, "Not allowed", "This address only takes FieldView’s answer."),
            Refusal::Host => (421, "Wrong address", "This address belongs to Stile."),
            Refusal::NotFound => (404, "Not found", "There is no such page here."),
            Refusal::NotWaiting => {
                (404, "Not waiting", "Stile is not waiting for an answer from FieldView.")
            }
            Refusal::NotNavigation | Refusal::Prefetch => {
                (403, "Not allowed", "Another page asked for this. Stile has ignored it.")
            }
            Refusal::State => (
                400,
                "Not this attempt",
                "This answer does not belong to the connection Stile is waiting for. Stile has \
                 ignored it and goes on waiting.",
            ),
            Refusal::Repeated | Refusal::Malformed | Refusal::Issuer => (
                400,
                "Not understood",
                "This is not an answer as FieldView gives it. Stile has ignored it and goes on \
                 waiting.",
            ),
            Refusal::AlreadyAnswered => {
                (400, "Already answered", "Stile has FieldView’s answer already.")
            }
        };
        let mut response = Self::new(status, title, text);
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
        [Page::Stored, Page::Denied, Page::Failed, Page::GoneOn]
            .map(Page::response)
            .into_iter()
            .chain([Response::see_done("nonce"), Response::refusal(Refusal::TooLarge)])
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
