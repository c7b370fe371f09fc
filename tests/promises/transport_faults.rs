//! Whoever is at the other end of the wire, and whatever is done to it on the way: Stile talks only
//! to who can prove who it is, and says what was wrong.
//!
//! A process learns which certificates to trust and which proxy to ask from its environment, so
//! most of these run in a process of their own.

use std::collections::HashMap;
use std::io::Write as _;
use std::net::Ipv4Addr;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use stile::domain::ApiError;
use stile::domain::api_error::Cause;
use stile::domain::secret::LeafToken;
use stile::http::Http;
use stile::leaf::Leaf;
use stile::platform::proxy::route;
#[cfg(target_os = "linux")]
use stile::practice::{Options as PracticeOptions, PracticeServers as Practice};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use url::Url;

/// Names the folder of a test that runs in a process of its own.
const INSIDE: &str = "STILE_TEST_TRANSPORT";
/// The certificates that such a process trusts, in that folder.
const TRUSTED: &str = "trusted.pem";
#[cfg(target_os = "linux")]
pub const ESTABLISHED: &str = "HTTP/1.1 200 Connection established\r\n\r\n";
const EMPTY_LIST: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\
                          Content-Length: 2\r\nConnection: close\r\n\r\n[]";

/// Runs `body` in a process that trusts one authority alone, made for it, and has these variables;
/// called by the test named `test` (its full path).
pub fn inside(test: &str, variables: &HashMap<&str, String>, body: impl AsyncFnOnce(Authority)) {
    inside_by(&[], test, variables, body);
}

/// The same where this command starts the process.
pub fn inside_by(
    launcher: &[&str],
    test: &str,
    variables: &HashMap<&str, String>,
    body: impl AsyncFnOnce(Authority),
) {
    if let Some(folder) = std::env::var_os(INSIDE) {
        // Only ever within the folder of this very test: whatever else the environment names is
        // the computer's own.
        let file = Path::new(&folder).join(TRUSTED);
        assert_eq!(std::env::var_os("SSL_CERT_FILE").as_deref(), Some(file.as_os_str()));
        let company = Authority::new();
        company.trust(&file);
        return run(body(company));
    }
    let folder = tempfile::tempdir().unwrap();
    let itself = std::env::current_exe().unwrap();
    let mut again = match launcher {
        [] => Command::new(itself),
        [program, arguments @ ..] => {
            let mut launched = Command::new(program);
            launched.args(arguments).arg(itself);
            launched
        }
    };
    again
        .args([test, "--exact", "--nocapture"])
        .env_remove("SSL_CERT_DIR")
        .env("SSL_CERT_FILE", folder.path().join(TRUSTED))
        .env(INSIDE, folder.path())
        .envs(variables);
    assert!(again.status().unwrap().success(), "{test} failed in its process");
    assert!(folder.path().join(TRUSTED).exists(), "no test is called {test}");
}

fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let limit = Duration::from_secs(60);
    runtime.block_on(async { tokio::time::timeout(limit, test).await }).unwrap();
}

/// Whom a company trusts, and the certificates it signs.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

/// When a certificate is good.
pub enum Time {
    Now,
    Past,
    Future,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    fn trust(&self, file: &Path) {
        // Never over a file that is there.
        let mut file = std::fs::File::create_new(file).unwrap();
        file.write_all(self.0.pem().as_bytes()).unwrap();
    }

    /// A server's certificate for `name`.
    pub fn sign(&self, name: &str, time: &Time) -> TlsAcceptor {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        let (from, to) = match time {
            Time::Now => (2020, 2090),
            Time::Past => (2020, 2021),
            Time::Future => (2080, 2090),
        };
        params.not_before = rcgen::date_time_ymd(from, 1, 1);
        params.not_after = rcgen::date_time_ymd(to, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        acceptor(certificate.der().clone(), &key)
    }
}

/// A certificate that nobody signed but itself.
fn self_signed(name: &str) -> TlsAcceptor {
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new([name.to_owned()]).unwrap();
    let certificate = params.self_signed(&key).unwrap();
    acceptor(certificate.der().clone(), &key)
}

fn acceptor(certificate: CertificateDer<'static>, key: &KeyPair) -> TlsAcceptor {
    let _ = tokio_rustls::rustls::crypto::ring::default_provider().install_default();
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// A Leaf without growers that shows this certificate; its port, and the requests it has read.
pub async fn serve(acceptor: TlsAcceptor) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let read = Arc::new(Mutex::new(Vec::new()));
    let requests = read.clone();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let (acceptor, requests) = (acceptor.clone(), requests.clone());
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                let mut head = vec![0; 8192];
                let length = stream.read(&mut head).await.unwrap_or_default();
                requests.lock().unwrap().push(String::from_utf8_lossy(&head[..length]).into());
                let _ = stream.write_all(EMPTY_LIST.as_bytes()).await;
                let _ = stream.shutdown().await;
            });
        }
    });
    (port, read)
}

pub async fn ask(base: &str) -> Result<usize, ApiError> {
    ask_with(&Http::through(route).unwrap(), base).await
}

/// The same with a client that has asked before.
pub async fn ask_with(http: &Http, base: &str) -> Result<usize, ApiError> {
    let leaf = Leaf::new(http.clone(), Url::parse(base).unwrap());
    leaf.growers(&LeafToken::new("the-leaf-token"), 0).await.map(|page| page.entries.len())
}

/// Windows trusts whom its own store names, and nobody's file.
#[cfg(windows)]
#[test]
fn whom_the_system_does_not_trust_is_not_talked_to() {
    run(async {
        let stranger = Authority::new();
        for (what, acceptor) in [
            ("unknown", stranger.sign("localhost", &Time::Now)),
            ("self-signed", self_signed("localhost")),
            ("expired", stranger.sign("localhost", &Time::Past)),
            ("too early", stranger.sign("localhost", &Time::Future)),
            ("wrong host", stranger.sign("leaf.example", &Time::Now)),
        ] {
            let (port, requests) = serve(acceptor).await;
            let refused = ask(&format!("https://localhost:{port}/")).await;
            // More than one thing is wrong with some; the system names one of them.
            let is_certificate = matches!(
                refused,
                Err(ApiError::NotReached(
                    Cause::CertificateIssuer | Cause::CertificateDate | Cause::CertificateName
                ))
            );
            assert!(is_certificate, "{what}: {refused:?}");
            assert!(requests.lock().unwrap().is_empty(), "{what}: something was said");
        }
    });
}

/// Without certificates a server on this computer is talked to, and any other is told about.
#[cfg(target_os = "linux")]
#[test]
fn a_computer_without_certificates_says_so_when_a_server_is_asked() {
    if std::env::var_os(INSIDE).is_some() {
        return run(async {
            let (port, requests) = serve(self_signed("localhost")).await;
            let asked = ask(&format!("https://localhost:{port}/")).await;
            assert_eq!(asked, Err(ApiError::NotReached(Cause::NoCertificates)));
            assert!(requests.lock().unwrap().is_empty());
            let practice = Practice::start(PracticeOptions::default()).unwrap();
            let leaf = Leaf::new(Http::new().unwrap(), practice.leaf_url());
            let token = LeafToken::new(practice.account().api_token.expose());
            assert!(leaf.growers(&token, 0).await.is_ok());
        });
    }
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for bundle in [Path::new("/nonexistent"), Path::new("/dev/zero"), &pipe, folder.path()] {
        let mut again = Command::new(std::env::current_exe().unwrap());
        let test =
            "transport_faults::a_computer_without_certificates_says_so_when_a_server_is_asked";
        again.args([test, "--exact", "--nocapture"]);
        again.env("SSL_CERT_DIR", "/nonexistent").env("SSL_CERT_FILE", bundle);
        again.env(INSIDE, folder.path());
        assert!(again.status().unwrap().success(), "{}", bundle.display());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn only_a_server_that_proves_who_it_is_is_talked_to() {
    let test = "transport_faults::only_a_server_that_proves_who_it_is_is_talked_to";
    // As with a company's certificate in the system's store, which is read when the client is made.
    inside(test, &HashMap::new(), async |company| {
        let stranger = Authority::new();
        let wrong = |cause| Err(ApiError::NotReached(cause));
        for (what, acceptor, expected) in [
            ("good", company.sign("localhost", &Time::Now), Ok(0)),
            ("expired", company.sign("localhost", &Time::Past), wrong(Cause::CertificateDate)),
            ("too early", company.sign("localhost", &Time::Future), wrong(Cause::CertificateDate)),
            ("wrong host", company.sign("leaf.example", &Time::Now), wrong(Cause::CertificateName)),
            ("self-signed", self_signed("localhost"), wrong(Cause::CertificateIssuer)),
            ("unknown", stranger.sign("localhost", &Time::Now), wrong(Cause::CertificateIssuer)),
        ] {
            let is_good = expected.is_ok();
            let (port, requests) = serve(acceptor).await;
            assert_eq!(ask(&format!("https://localhost:{port}/")).await, expected, "{what}");
            assert_eq!(requests.lock().unwrap().is_empty(), !is_good, "{what}: something was said");
        }
    });
}

#[test]
fn no_tls_older_than_1_2_is_offered() {
    run(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let base = format!("https://localhost:{}/", listener.local_addr().unwrap().port());
        let hello = tokio::spawn(async move {
            let mut hello = vec![0; 4096];
            let length = listener.accept().await.unwrap().0.read(&mut hello).await.unwrap();
            hello.truncate(length);
            hello
        });
        let _ = ask(&base).await;
        let hello = hello.await.unwrap();
        assert_eq!(hello[0], 0x16, "a TLS handshake");
        // supported_versions (RFC 8446 §4.2.1): 1.3 and 1.2, and none besides.
        let versions = [0, 0x2b, 0, 5, 4, 3, 4, 3, 3];
        let offered = hello.windows(versions.len()).any(|part| part == versions);
        assert!(offered, "{hello:02x?}");
    });
}

#[test]
fn a_name_that_leads_nowhere_is_told_from_a_server_that_does_not_answer() {
    run(async {
        let unknown = ask("https://leaf.invalid/").await;
        assert_eq!(unknown, Err(ApiError::NotReached(Cause::Name)));
        let port = {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
            listener.local_addr().unwrap().port()
        };
        let closed = ask(&format!("http://127.0.0.1:{port}/")).await;
        assert_eq!(closed, Err(ApiError::NotReached(Cause::Refused)));
    });
}

/// A proxy that answers every CONNECT in its own way; its port, and what it was asked for.
pub async fn proxy(
    port: u16,
    answer: &'static str,
    to: Option<u16>,
) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.unwrap();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let noted = asked.clone();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let noted = noted.clone();
            tokio::spawn(async move {
                let mut head = vec![0; 8192];
                let length = stream.read(&mut head).await.unwrap_or_default();
                noted.lock().unwrap().push(String::from_utf8_lossy(&head[..length]).into_owned());
                let _ = stream.write_all(answer.as_bytes()).await;
                if let Some(to) = to {
                    let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, to)).await.unwrap();
                    let _ = tokio::io::copy_bidirectional(&mut stream, &mut server).await;
                }
            });
        }
    });
    (port, asked)
}

/// The port that the environment of this process names for its proxy.
fn proxy_port() -> u16 {
    Url::parse(&std::env::var("HTTPS_PROXY").unwrap()).unwrap().port().unwrap()
}

fn with_proxy() -> HashMap<&'static str, String> {
    let port = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let proxy = format!("http://127.0.0.1:{}", port.local_addr().unwrap().port());
    HashMap::from([
        ("HTTPS_PROXY", proxy.clone()),
        ("HTTP_PROXY", proxy),
        ("NO_PROXY", String::new()),
    ])
}

#[cfg(target_os = "linux")]
#[test]
fn the_systems_proxy_is_asked_for_servers_elsewhere_and_for_no_others() {
    let test =
        "transport_faults::the_systems_proxy_is_asked_for_servers_elsewhere_and_for_no_others";
    inside(test, &with_proxy(), async |company| {
        let (server, requests) = serve(company.sign("leaf.example", &Time::Now)).await;
        let (_, asked) = proxy(proxy_port(), ESTABLISHED, Some(server)).await;
        assert_eq!(ask("https://leaf.example/").await, Ok(0));
        assert!(requests.lock().unwrap()[0].contains("the-leaf-token"));
        let said = asked.lock().unwrap().join("");
        assert!(said.starts_with("CONNECT leaf.example:443 ") && !said.contains("token"), "{said}");

        let (here, _) = serve(company.sign("localhost", &Time::Now)).await;
        assert_eq!(ask(&format!("https://localhost:{here}/")).await, Ok(0));
        assert_eq!(asked.lock().unwrap().len(), 1, "the proxy was asked for this computer");
    });
}

#[test]
fn a_proxy_that_wants_to_know_who_asks_is_told_from_the_server() {
    let test = "transport_faults::a_proxy_that_wants_to_know_who_asks_is_told_from_the_server";
    inside(test, &with_proxy(), async |_| {
        let refusal = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";
        let (_, asked) = proxy(proxy_port(), refusal, None).await;
        let refused = ask("https://leaf.example/").await;
        assert_eq!(refused, Err(ApiError::NotReached(Cause::Proxy)));
        assert!(!asked.lock().unwrap().join("").contains("token"));
    });
}

/// A server that reads each request and then does this to the connection.
async fn cruel(answer: impl AsyncFn(TcpStream) + Clone + 'static) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let base = format!("http://127.0.0.1:{}/", listener.local_addr().unwrap().port());
    tokio::task::spawn_local(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let answer = answer.clone();
            tokio::task::spawn_local(async move {
                let _ = stream.read(&mut [0; 8192]).await;
                answer(stream).await;
            });
        }
    });
    base
}

/// Networks that want somebody to log in answer on the port for TLS as on any other, or hang up.
#[test]
fn a_network_that_answers_in_the_servers_place_is_told_from_a_wrong_certificate() {
    run(async {
        let local = tokio::task::LocalSet::new();
        let work = local.run_until(async {
            let says = |words: &'static str| {
                cruel(async move |mut stream: TcpStream| {
                    let _ = stream.write_all(words.as_bytes()).await;
                })
            };
            for (what, server, cause) in [
                (
                    "a page's address",
                    says("HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n").await,
                    Cause::Tls,
                ),
                (
                    "a page",
                    says("HTTP/1.0 511 Network Authentication Required\r\n\r\n<html>").await,
                    Cause::Tls,
                ),
                ("a page alone", says("<html><title>Welcome</title></html>").await, Cause::Tls),
                ("nothing", says("").await, Cause::Cut),
                ("another protocol", says("220 mail.example ESMTP\r\n").await, Cause::Tls),
                ("an alert", says("\u{15}\u{3}\u{3}\u{0}\u{2}\u{2}\u{28}").await, Cause::Tls),
            ] {
                let secure = server.replace("http://", "https://");
                assert_eq!(ask(&secure).await, Err(ApiError::NotReached(cause)), "{what}");
            }
        });
        work.await;
    });
}

#[test]
fn a_server_that_never_ends_its_answer_is_given_up_in_time() {
    run(async {
        let local = tokio::task::LocalSet::new();
        local
            .run_until(async {
                let silent = cruel(async |_stream| std::future::pending().await).await;
                let slow = cruel(async |mut stream: TcpStream| {
                    // A byte a second: something always comes.
                    for byte in EMPTY_LIST.bytes() {
                        if stream.write_all(&[byte]).await.is_err() {
                            return;
                        }
                        tokio::time::sleep(Duration::from_secs(1)).await;
                    }
                })
                .await;
                let started = Instant::now();
                let (silent, slow) = tokio::join!(ask(&silent), ask(&slow));
                assert_eq!(silent, Err(ApiError::Lost(Cause::Timeout)));
                assert_eq!(slow, Err(ApiError::Lost(Cause::Timeout)));
                let took = started.elapsed();
                assert!((29..35).contains(&took.as_secs()), "{took:?}");
            })
            .await;
    });
}
