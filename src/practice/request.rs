//! Whole requests and answers, as the practice servers see them.

use std::io::{self, Read as _};

use serde_json::Value;
use url::form_urlencoded;

/// The largest body that is read.
pub(super) const MOST_BODY: usize = 1024 * 1024;

/// A whole request.
pub(super) struct Request {
    pub(super) method: String,
    /// Path and query as sent.
    pub(super) target: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Request {
    /// The path, without the query.
    pub(super) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The query as sent, without its question mark.
    pub(super) fn raw_query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The decoded parameters of the query.
    pub(super) fn query(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.raw_query().as_bytes()).into_owned().collect()
    }

    /// The path between its slashes; an empty segment at the end is a path of its own.
    pub(super) fn segments(&self) -> Vec<&str> {
        self.path().split('/').skip(1).collect()
    }

    /// The first header of this name, in any case.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }

    /// Whether the `Content-Type` is this one, with or without parameters.
    pub(super) fn has_content_type(&self, wanted: &str) -> bool {
        self.header("Content-Type")
            .and_then(|value| value.split(';').next())
            .is_some_and(|kind| kind.trim().eq_ignore_ascii_case(wanted))
    }

    /// Reads what the front end let in; `None` when it came around it.
    pub(super) fn read(request: &mut tiny_http::Request) -> Option<Self> {
        let mut body = Vec::new();
        request.as_reader().take(MOST_BODY as u64).read_to_end(&mut body).ok()?;
        let headers = request
            .headers()
            .iter()
            .map(|header| (header.field.to_string(), header.value.to_string()))
            .filter(|(name, _)| !name.eq_ignore_ascii_case("Connection"))
            .collect();
        let method = request.method().to_string();
        Some(Self { method, target: request.url().to_owned(), headers, body })
    }
}

/// An answer.
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Response {
    /// An answer without a body.
    pub(super) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new() }
    }

    /// An answer with a body of this type.
    pub(super) fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let mut response = Self::empty(status).with("Content-Type", content_type);
        response.body = body.into();
        response
    }

    /// A JSON answer.
    pub(super) fn json(status: u16, value: &Value) -> Self {
        Self::new(status, "application/json", value.to_string())
    }

    /// The same with one more header.
    pub(super) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// Turns it into what tiny_http sends, with a `Content-Length` whatever its size.
    pub(super) fn into_tiny(self) -> tiny_http::Response<io::Cursor<Vec<u8>>> {
        let mut response = tiny_http::Response::from_data(self.body)
            .with_status_code(self.status)
            .with_chunked_threshold(usize::MAX);
        for (name, value) in self.headers {
            if let Ok(header) = tiny_http::Header::from_bytes(name, value) {
                response.add_header(header);
            }
        }
        response
    }
}

/// What a practice server does with requests.
pub(super) trait Handler: Send + Sync + 'static {
    /// Answers a whole request.
    fn answer(&self, request: &Request) -> Response;

    /// The answer for a request that is refused before it is whole: too large, malformed, late.
    fn refuse(&self, status: u16) -> Response;
}
