//! The one HTTP client of the program, and what can go wrong on the way.
//!
//! Knows of requests, limits and transport errors; knows nothing of Leaf or FieldView.
//! Redirects are never followed, since every request here carries a secret.

pub mod read;
mod routes;

use std::collections::BTreeMap;
use std::error::Error as _;
use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use reqwest::header::{self, HeaderValue};
use reqwest::{RequestBuilder, StatusCode};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::ConfigVerifierExt as _;
use serde::Deserialize;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::domain::api_error::{Cause, Obstacle, Refusal, Unreadable};
use crate::domain::route::Route;
use crate::domain::{ApiError, servers, text};
use routes::Routes;

/// The most that is read of a single object (the contract's cap).
pub const OBJECT_LIMIT: usize = 1 << 20;
/// The most that is read of one page of a list: 100 growers with all their providers.
pub const PAGE_LIMIT: usize = 8 << 20;
/// The most entries of one page of a list: a hundred times what servers give at once.
const PAGE_ENTRIES: usize = 10_000;

/// The mark of UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
/// Many times the bundle of any system.
const LARGEST_BUNDLE: u64 = 64 << 20;
const CONNECT_LIMIT: Duration = Duration::from_secs(10);
const REQUEST_LIMIT: Duration = Duration::from_secs(30);
/// Longer than an idle connection waits between the warm-ups of a consent.
const IDLE_LIMIT: Duration = Duration::from_secs(90);

/// The shared client; clones share its connections.
#[derive(Clone, Debug)]
pub struct Http {
    shared: reqwest::Client,
    /// Without connections that are shared.
    unshared: reqwest::Client,
    /// Whether no server can prove who it is, for want of certificates to check its own with.
    no_certificates: bool,
    routes: Arc<Routes>,
}

/// What came back, whatever its status.
pub struct Answer {
    /// HTTP status.
    pub status: StatusCode,
    /// `X-Http-Request-Id`, which Climate's support asks for. [F]
    pub request_id: Option<String>,
    /// The server's clock.
    pub date: Option<Timestamp>,
    /// How long the server asks to wait.
    pub retry_after: Option<Duration>,
    /// `X-Total-Count` of a list.
    pub total: Option<u64>,
    /// Whether the `Link` header of a list names a next page; unknown without one.
    pub next_page: Option<bool>,
    /// FieldView's `X-Next-Token`: there are more pages.
    pub next_token: Option<String>,
    html: bool,
    body: Zeroizing<Vec<u8>>,
}

/// One entry of a list.
pub struct Entry<T> {
    /// What tells it from others: see [`read::mark`].
    pub mark: u64,
    /// What it says; nothing where it is no object of this kind.
    pub body: Option<T>,
}

impl Http {
    /// A client that asks no proxy.
    ///
    /// # Errors
    /// As [`Self::through`].
    pub fn new() -> std::io::Result<Self> {
        Self::through(|_| Route::default())
    }

    /// Builds the client, once for the whole program; `find` tells, and may take its time to, how a
    /// server elsewhere is reached. A computer without certificates is told when a server is asked:
    /// practice needs none.
    ///
    /// # Errors
    /// When no client can be built at all.
    pub fn through(find: fn(&url::Url) -> Route) -> std::io::Result<Self> {
        let routes = Arc::new(Routes::new(find));
        // Fails only when a provider is installed already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let found = is_bundle_readable().then(ClientConfig::with_platform_verifier);
        let found = found.and_then(Result::ok);
        let no_certificates = found.is_none();
        // One for both clients: the system's certificates are read once.
        let tls = found.unwrap_or_else(without_certificates);
        let routed = || {
            let routes = routes.clone();
            builder(tls.clone()).proxy(reqwest::Proxy::custom(move |server| {
                // A proxy would look for servers on this computer on its own.
                let is_elsewhere = !is_here(server);
                let proxy = is_elsewhere.then(|| routes.to(server).proxy).flatten();
                proxy.map(|proxy| proxy.expose().to_owned())
            }))
        };
        Ok(Self {
            shared: routed().build().map_err(io::Error::other)?,
            // Without a pool each request has a connection of its own.
            unshared: routed().pool_max_idle_per_host(0).build().map_err(io::Error::other)?,
            no_certificates,
            routes: routes.clone(),
        })
    }

    /// The bare client, to build a request with.
    pub fn client(&self) -> &reqwest::Client {
        &self.shared
    }

    /// The same with a connection of its own for the request, which may never be sent twice: no
    /// earlier answer can have left that connection in a state that loses this one.
    pub fn unshared_client(&self) -> &reqwest::Client {
        &self.unshared
    }

    /// Sends, and reads the answer up to `limit` bytes.
    ///
    /// # Errors
    /// Transport failures and answers over the limit; a status other than success is not an
    /// error here.
    pub async fn send(&self, request: RequestBuilder, limit: usize) -> Result<Answer, ApiError> {
        let (client, request) = request.build_split();
        let request = request.map_err(|error| self.transport_error(&error))?;
        if !is_here(request.url()) {
            self.routes.look_up(request.url()).await;
        }
        let sent = client.execute(request).await;
        let mut response = sent.map_err(|error| self.transport_error(&error))?;
        let mut answer = Answer::from_head(&response);
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) if answer.body.len() + chunk.len() > limit => {
                    return Err(answer.unreadable(Unreadable::TooLarge));
                }
                Ok(Some(chunk)) => answer.body.extend_from_slice(&chunk),
                Ok(None) => return Ok(answer),
                Err(error) => return Err(ApiError::Lost(cause(&error))),
            }
        }
    }

    fn transport_error(&self, error: &reqwest::Error) -> ApiError {
        if error.is_builder() {
            // Addresses are checked before, so it is a secret that cannot be written into its header.
            return ApiError::NotAsked(Obstacle::Unsendable);
        }
        let cause = match cause(error) {
            Cause::CertificateIssuer if self.no_certificates => Cause::NoCertificates,
            cause => cause,
        };
        if !error.is_connect() {
            return ApiError::Lost(cause);
        }
        let elsewhere = error.url().filter(|server| !is_here(server));
        let route = elsewhere.map(|server| self.routes.to(server)).unwrap_or_default();
        self.routes.forget();
        ApiError::NotReached(on_the_way(cause, &route))
    }
}

/// Who was not reached, where a proxy stands before the server, or ought to.
fn on_the_way(cause: Cause, route: &Route) -> Cause {
    match (cause, &route.proxy) {
        // The server itself is looked up and spoken to by the proxy.
        (Cause::Name | Cause::Refused | Cause::Other, Some(_)) => Cause::Proxy,
        // A company's proxy does not answer a laptop that is in another network.
        (Cause::Timeout, Some(_)) => Cause::ProxyTimeout,
        (Cause::Name | Cause::Refused | Cause::Timeout | Cause::Cut | Cause::Other, None)
            if route.has_script =>
        {
            Cause::ProxyScript
        }
        (Cause::Name | Cause::Refused | Cause::Timeout | Cause::Cut | Cause::Other, None)
            if route.has_unknown =>
        {
            Cause::ProxyUnknown
        }
        _ => cause,
    }
}

/// Whether the file of certificates that the environment names, if there is any, is a file: whatever
/// it is, it is read whole.
fn is_bundle_readable() -> bool {
    let named = std::env::var_os("SSL_CERT_FILE").filter(|_| cfg!(target_os = "linux"));
    let found = named.and_then(|path| std::fs::metadata(path).ok());
    found.is_none_or(|bundle| bundle.is_file() && bundle.len() <= LARGEST_BUNDLE)
}

/// None at all, instead of the system's: no server passes.
fn without_certificates() -> ClientConfig {
    ClientConfig::builder().with_root_certificates(RootCertStore::empty()).with_no_client_auth()
}

/// Of TLS, rustls speaks 1.2 and newer alone.
fn builder(mut tls: ClientConfig) -> reqwest::ClientBuilder {
    tls.alpn_protocols = vec![b"http/1.1".to_vec()];
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .user_agent(concat!("Stile/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .connect_timeout(CONNECT_LIMIT)
        .timeout(REQUEST_LIMIT)
        .pool_idle_timeout(IDLE_LIMIT)
}

fn is_here(url: &url::Url) -> bool {
    url.host().is_some_and(|host| servers::is_loopback(&host))
}

/// Has the connection end with this request: the buffers that its secrets went through are freed,
/// and so wiped, instead of lying in wait for the next one.
pub fn last_on_its_connection(request: RequestBuilder) -> RequestBuilder {
    request.header(header::CONNECTION, "close")
}

/// A header value that nothing prints and no compression remembers.
///
/// # Errors
/// [`ApiError::NotAsked`] when the secret has characters that no header can carry.
pub fn secret_header(secret: &str) -> Result<HeaderValue, ApiError> {
    let mut value =
        HeaderValue::from_str(secret).map_err(|_| ApiError::NotAsked(Obstacle::Unsendable))?;
    value.set_sensitive(true);
    Ok(value)
}

impl Answer {
    fn from_head(response: &reqwest::Response) -> Self {
        let header =
            |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok());
        Self {
            status: response.status(),
            request_id: header("x-http-request-id").map(|id| text::plain(id, 80)),
            date: header("date").and_then(timestamp),
            retry_after: header("retry-after")
                .and_then(|value| retry_after(value, SystemTime::now())),
            total: header("x-total-count").and_then(|value| value.parse().ok()),
            next_page: header("link").map(names_next_page),
            next_token: header("x-next-token").map(str::to_owned),
            html: header(header::CONTENT_TYPE.as_str()).is_some_and(|kind| {
                kind.trim_start().to_ascii_lowercase().starts_with("text/html")
            }),
            body: Zeroizing::default(),
        }
    }

    /// Whether there is nothing in the body but white space or JSON's `null`.
    pub fn is_empty(&self) -> bool {
        matches!(self.body.trim_ascii(), b"" | b"null")
    }

    /// Turns any status but 2xx into [`ApiError::Refused`]. Servers quote what they refuse:
    /// each of `secrets`, which the request carried, is struck out of their words. A web page
    /// with a good status is a network's log-in page, and no success either.
    ///
    /// # Errors
    /// The refusal, in the server's words as far as they can be read.
    pub fn success(self, secrets: &[&str]) -> Result<Self, ApiError> {
        if !self.status.is_success() {
            Err(self.refusal(secrets))
        } else if self.is_page() {
            Err(self.unreadable(Unreadable::Html))
        } else {
            Ok(self)
        }
    }

    /// Reads the body as a JSON object. Serde would also fill a struct from an array, by
    /// position.
    ///
    /// # Errors
    /// [`ApiError::Unreadable`], as [`Self::json`].
    pub fn object<'a, T: Deserialize<'a>>(&'a self) -> Result<T, ApiError> {
        if self.body.trim_ascii_start().starts_with(b"[") {
            return Err(self.unreadable(Unreadable::Shape));
        }
        self.json()
    }

    /// Reads the body as a JSON object whose fields are looked at one by one, the last of those
    /// with the same name.
    ///
    /// # Errors
    /// [`ApiError::Unreadable`], as [`Self::json`].
    pub fn fields(&self) -> Result<BTreeMap<String, &RawValue>, ApiError> {
        self.json()
    }

    /// Reads the body as a JSON array, entry by entry: one that is no object of this kind is
    /// nothing, and hides no other.
    ///
    /// # Errors
    /// [`ApiError::Unreadable`], as [`Self::json`]; also when there are more entries than on any
    /// page, or entries of another kind and none that says anything.
    pub fn list<'a, T: Deserialize<'a>>(&'a self) -> Result<Vec<Entry<T>>, ApiError> {
        let entries: Vec<&RawValue> = self.json()?;
        if entries.len() > PAGE_ENTRIES {
            return Err(self.unreadable(Unreadable::TooLong));
        }
        let is_other = |entry: &&RawValue| !entry.get().starts_with('{') && entry.get() != "null";
        let says_something = |entry: &&RawValue| {
            let fields = entry.get().strip_prefix('{');
            fields.is_some_and(|fields| fields.trim_start() != "}")
        };
        if entries.iter().any(is_other) && !entries.iter().any(says_something) {
            return Err(self.unreadable(Unreadable::Shape));
        }
        let entry = |raw| Entry { mark: read::mark(raw), body: read::object(raw) };
        Ok(entries.into_iter().map(entry).collect())
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    /// [`ApiError::Unreadable`]: a web page, or another shape. Never quotes the body.
    pub fn json<'a, T: Deserialize<'a>>(&'a self) -> Result<T, ApiError> {
        // Some servers write it first; JSON does not have it (RFC 8259 §8.1).
        let body = self.body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&self.body);
        serde_json::from_slice(body).map_err(|_| {
            self.unreadable(if self.is_html() { Unreadable::Html } else { Unreadable::Shape })
        })
    }

    /// The error for an answer of the right shape that lacks `field`.
    pub fn missing(&self, field: &'static str) -> ApiError {
        self.unreadable(Unreadable::Missing(field))
    }

    fn unreadable(&self, what: Unreadable) -> ApiError {
        let request_id = self.request_id.clone();
        ApiError::Unreadable { status: self.status.as_u16(), what, request_id }
    }

    /// Whether it is a web page instead of the API's own answer.
    pub fn is_html(&self) -> bool {
        self.html || self.is_page()
    }

    fn is_page(&self) -> bool {
        let body = self.body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&self.body);
        let body = body.trim_ascii_start();
        // Some begin with words or scripts.
        let is_json = || body.starts_with(b"{") || body.starts_with(b"[");
        body.starts_with(b"<") || self.html && !is_json() && body.contains(&b'<')
    }

    fn refusal(&self, secrets: &[&str]) -> ApiError {
        let body = serde_json::from_slice(&self.body).unwrap_or_default();
        let problem = read::problem(&body, |words| struck_out(words, secrets));
        ApiError::Refused(Box::new(Refusal {
            status: self.status.as_u16(),
            code: problem.code,
            message: problem.message,
            nested: problem.nested,
            request_id: self.request_id.clone(),
            retry_after: self.retry_after,
            html: self.is_html(),
        }))
    }
}

/// `words` with an ellipsis in the place of each secret.
fn struck_out(words: &str, secrets: &[&str]) -> String {
    let secrets = secrets.iter().filter(|secret| !secret.is_empty());
    secrets.fold(words.to_owned(), |words, secret| words.replace(secret, "…"))
}

/// `Retry-After` as seconds or as a date (RFC 9110 §10.2.3).
fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    if let Ok(seconds) = value.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

/// Whether one of the links is to the next page (RFC 8288).
fn names_next_page(links: &str) -> bool {
    links.split(',').flat_map(|link| link.split(';').skip(1)).any(|parameter| {
        parameter.split_once('=').is_some_and(|(name, value)| {
            name.trim().eq_ignore_ascii_case("rel")
                && value
                    .trim()
                    .trim_matches('"')
                    .split(' ')
                    .any(|it| it.eq_ignore_ascii_case("next"))
        })
    })
}

fn timestamp(date: &str) -> Option<Timestamp> {
    Timestamp::try_from(httpdate::parse_http_date(date).ok()?).ok()
}

/// Finds the kind of failure in the chain of sources; the texts in it may hold addresses and
/// are never kept.
fn cause(error: &reqwest::Error) -> Cause {
    let mut source = error.source();
    while let Some(inner) = source {
        if let Some(cause) = known_cause(inner) {
            return cause;
        }
        // What an `io::Error` wraps is not its source: that is already the next one.
        source = match inner.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => inner.source(),
        };
    }
    if error.is_timeout() {
        Cause::Timeout
    } else if error.is_body() || error.is_decode() {
        Cause::Cut
    } else {
        Cause::Other
    }
}

fn known_cause(error: &(dyn std::error::Error + 'static)) -> Option<Cause> {
    if let Some(tls) = error.downcast_ref::<rustls::Error>() {
        return Some(tls_cause(tls));
    }
    if let Some(io) = error.downcast_ref::<io::Error>() {
        match io.kind() {
            io::ErrorKind::ConnectionRefused => return Some(Cause::Refused),
            io::ErrorKind::TimedOut => return Some(Cause::Timeout),
            io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::UnexpectedEof => return Some(Cause::Cut),
            _ => {}
        }
    }
    let words = error.to_string();
    if words.starts_with("dns error") {
        Some(Cause::Name)
    } else if ["tunnel", "proxy", "SOCKS"].iter().any(|word| words.contains(word)) {
        Some(Cause::Proxy)
    } else if words.contains("closed before message completed") {
        Some(Cause::Cut)
    } else {
        None
    }
}

fn tls_cause(error: &rustls::Error) -> Cause {
    use rustls::CertificateError as C;
    match error {
        rustls::Error::InvalidCertificate(problem) => match problem {
            C::Expired
            | C::ExpiredContext { .. }
            | C::NotValidYet
            | C::NotValidYetContext { .. } => Cause::CertificateDate,
            C::NotValidForName | C::NotValidForNameContext { .. } => Cause::CertificateName,
            _ => Cause::CertificateIssuer,
        },
        _ => Cause::Tls,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_header_is_printed_by_nothing() {
        let value = secret_header("hush").unwrap();
        assert!(value.is_sensitive() && !format!("{value:?}").contains("hush"));
        assert_eq!(secret_header("hu\nsh"), Err(ApiError::NotAsked(Obstacle::Unsendable)));
    }

    #[test]
    fn what_stands_in_the_way_is_named_before_the_server() {
        use crate::domain::secret::ProxyAddress;
        let proxy = || Some(ProxyAddress::new("http://10.0.0.1:3128"));
        let through = Route { proxy: proxy(), ..Route::default() };
        let by_script_too = Route { proxy: proxy(), has_script: true, has_unknown: false };
        let unknown = Route::through(None);
        for (cause, route, told, is_transient) in [
            (Cause::Timeout, &through, Cause::ProxyTimeout, true),
            (Cause::Refused, &through, Cause::Proxy, false),
            (Cause::Name, &by_script_too, Cause::Proxy, false),
            (Cause::CertificateIssuer, &through, Cause::CertificateIssuer, false),
            (Cause::Timeout, &unknown, Cause::ProxyUnknown, true),
            (Cause::Cut, &unknown, Cause::ProxyUnknown, true),
            (Cause::CertificateName, &unknown, Cause::CertificateName, false),
            (Cause::Name, &Route::by_script(), Cause::ProxyScript, true),
            (Cause::Timeout, &Route::default(), Cause::Timeout, true),
        ] {
            let found = on_the_way(cause, route);
            assert_eq!(found, told, "{route:?}");
            assert_eq!(ApiError::NotReached(found).is_transient(), is_transient, "{found:?}");
        }
    }

    #[test]
    fn the_next_page_is_found_among_the_links() {
        for (links, named) in [
            (r#"<https://l.example/x?page=1&size=100>; rel="next",<x>; rel="last""#, true),
            (r#"<x?a=1,2>; title="a"; REL=Next"#, true),
            (r#"<x>; rel="prev next""#, true),
            (r#"<x>; rel="last",<x>; rel="first""#, false),
            (r#"<next>; title="rel=next""#, false),
            ("", false),
        ] {
            assert_eq!(names_next_page(links), named, "{links}");
        }
    }

    #[test]
    fn retry_after_is_read_as_seconds_and_as_a_date() {
        let now = httpdate::parse_http_date("Tue, 24 Nov 2026 10:00:00 GMT").unwrap();
        assert_eq!(retry_after("7", now), Some(Duration::from_secs(7)));
        assert_eq!(
            retry_after("Tue, 24 Nov 2026 10:00:30 GMT", now),
            Some(Duration::from_secs(30))
        );
        assert_eq!(retry_after("Tue, 24 Nov 2026 09:00:00 GMT", now), Some(Duration::ZERO));
        assert_eq!(retry_after("soon", now), None);
    }
}
