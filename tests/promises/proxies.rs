//! The proxy that the environment or the desktop names is asked for servers elsewhere, and is named
//! when it is in the way.
#![allow(clippy::print_stdout, reason = "a test tells what it did not try")]

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::path::Path;
use std::process::{Child, Command};
use std::sync::{Arc, Mutex};

use stile::command_line::LogLevel;
use stile::domain::ApiError;
use stile::domain::api_error::Cause;
use stile::http::Http;
use stile::platform::log;
use stile::platform::proxy::route;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::free_port::free_port;
use crate::patience::wait_until;
use crate::transport_faults::{ESTABLISHED, Time, ask, ask_with, inside, inside_by, proxy, serve};

/// Names the port of a test's proxy to the process that it runs in.
const PORT: &str = "STILE_TEST_PROXY_PORT";
/// What no proxy is: a port that nobody listens on.
const NOWHERE: &str = "http://127.0.0.1:9";

/// A free port, and the variables that name it.
fn variables(all_proxy: impl Fn(u16) -> String) -> HashMap<&'static str, String> {
    let port = free_port();
    HashMap::from([
        ("ALL_PROXY", all_proxy(port)),
        ("all_proxy", String::new()),
        ("HTTPS_PROXY", String::new()),
        ("https_proxy", String::new()),
        ("NO_PROXY", String::new()),
        ("no_proxy", String::new()),
        (PORT, port.to_string()),
    ])
}

fn port() -> u16 {
    std::env::var(PORT).unwrap().parse().unwrap()
}

/// Ends the proxy with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A SOCKS server (Debian: microsocks) that wants to know who asks, on a computer of its own in so
/// far as only it knows where `leaf.example` is; nothing where the system lets nobody make one.
fn socks_server(folder: &Path) -> Option<Running> {
    let alone = ["--user", "--map-root-user", "--mount", "--"];
    if !Command::new("unshare").args(alone).arg("true").status().unwrap().success() {
        println!("not tried: this system lets nobody mount a file of their own");
        return None;
    }
    let hosts = folder.join("hosts");
    std::fs::write(&hosts, "127.0.0.1 leaf.example\n").unwrap();
    let script =
        "mount --bind \"$0\" /etc/hosts && exec microsocks -i 127.0.0.1 -p \"$1\" -u me -P w@rd";
    let mut server = Command::new("unshare");
    server.args(alone).args(["sh", "-c", script]).arg(hosts).arg(port().to_string());
    let running = Running(server.spawn().unwrap());
    wait_until("the SOCKS server listens", || {
        std::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port())).ok()
    });
    Some(running)
}

#[test]
fn a_socks_server_is_asked_for_servers_elsewhere_and_looks_them_up() {
    let test = "proxies::a_socks_server_is_asked_for_servers_elsewhere_and_looks_them_up";
    let with_log_in = variables(|port| format!("socks5h://me:w%40rd@127.0.0.1:{port}"));
    inside(test, &with_log_in, async |company| {
        let folder = tempfile::tempdir().unwrap();
        let Some(_running) = socks_server(folder.path()) else { return };
        let (server, requests) = serve(company.sign("leaf.example", &Time::Now)).await;
        assert_eq!(ask(&format!("https://leaf.example:{server}/")).await, Ok(0));
        assert_eq!(requests.lock().unwrap().len(), 1);
        let nobody = ask("https://nobody.invalid/").await;
        assert_eq!(nobody, Err(ApiError::NotReached(Cause::Proxy)));
    });
}

#[test]
fn a_socks_server_that_does_not_know_who_asks_is_told_from_leaf() {
    let test = "proxies::a_socks_server_that_does_not_know_who_asks_is_told_from_leaf";
    // As GNOME's terminal writes it.
    inside(test, &variables(|port| format!("socks://127.0.0.1:{port}/")), async |company| {
        let folder = tempfile::tempdir().unwrap();
        let Some(_running) = socks_server(folder.path()) else { return };
        let (server, requests) = serve(company.sign("leaf.example", &Time::Now)).await;
        let refused = ask(&format!("https://leaf.example:{server}/")).await;
        assert_eq!(refused, Err(ApiError::NotReached(Cause::Proxy)));
        assert!(requests.lock().unwrap().is_empty());
    });
}

/// A SOCKS server of version 4a, which is told the server's name; whom it was asked for.
async fn socks4a(port: u16) -> Arc<Mutex<Vec<String>>> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.unwrap();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let noted = asked.clone();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = [0; 512];
            let length = stream.read(&mut head).await.unwrap();
            assert_eq!(head[..2], [4, 1], "not a request of version 4 to connect");
            let texts: Vec<_> = head[8..length].split(|byte| *byte == 0).collect();
            noted.lock().unwrap().push(String::from_utf8(texts[1].to_vec()).unwrap());
            let port = u16::from_be_bytes([head[2], head[3]]);
            let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.unwrap();
            stream.write_all(&[0, 0x5a, 0, 0, 0, 0, 0, 0]).await.unwrap();
            tokio::spawn(async move {
                let _ = tokio::io::copy_bidirectional(&mut stream, &mut server).await;
            });
        }
    });
    asked
}

#[test]
fn an_older_socks_server_is_asked_too_and_never_for_this_computer() {
    let test = "proxies::an_older_socks_server_is_asked_too_and_never_for_this_computer";
    inside(test, &variables(|port| format!("socks4a://127.0.0.1:{port}")), async |company| {
        let asked = socks4a(port()).await;
        let (server, _) = serve(company.sign("leaf.example", &Time::Now)).await;
        assert_eq!(ask(&format!("https://leaf.example:{server}/")).await, Ok(0));
        assert_eq!(*asked.lock().unwrap(), ["leaf.example"]);
        let (here, _) = serve(company.sign("localhost", &Time::Now)).await;
        assert_eq!(ask(&format!("https://localhost:{here}/")).await, Ok(0));
        assert_eq!(asked.lock().unwrap().len(), 1, "asked for this computer");
    });
}

#[test]
fn a_name_and_password_in_the_address_are_for_the_proxy_alone() {
    let test = "proxies::a_name_and_password_in_the_address_are_for_the_proxy_alone";
    inside(
        test,
        &variables(|port| format!("http://me:w%40rd@127.0.0.1:{port}")),
        async |company| {
            let (server, requests) = serve(company.sign("leaf.example", &Time::Now)).await;
            let (_, asked) = proxy(port(), ESTABLISHED, Some(server)).await;
            assert_eq!(ask("https://leaf.example/").await, Ok(0));
            let asked = asked.lock().unwrap().join("").to_ascii_lowercase();
            // me:w@rd
            assert!(asked.contains("proxy-authorization: basic bwu6d0byza=="), "{asked}");
            assert!(!requests.lock().unwrap()[0].to_ascii_lowercase().contains("proxy"));
            let told = format!("{:?}", route(&"https://leaf.example/".parse().unwrap()));
            assert!(told.contains("ProxyAddress(…)") && !told.contains("rd@"), "{told}");
        },
    );
}

#[test]
fn a_proxy_that_is_not_there_is_told_from_leaf() {
    let test = "proxies::a_proxy_that_is_not_there_is_told_from_leaf";
    inside(test, &variables(|_| NOWHERE.to_owned()), async |_| {
        let away = ask("https://leaf.example/").await;
        assert_eq!(away, Err(ApiError::NotReached(Cause::Proxy)));
    });
}

#[test]
fn a_proxy_that_does_not_answer_is_named_and_asked_again() {
    let test = "proxies::a_proxy_that_does_not_answer_is_named_and_asked_again";
    inside(test, &variables(|port| format!("http://127.0.0.1:{port}")), async |_| {
        let _silent = TcpListener::bind((Ipv4Addr::LOCALHOST, port())).await.unwrap();
        let away = ask("https://leaf.example/").await.unwrap_err();
        assert_eq!(away, ApiError::NotReached(Cause::ProxyTimeout));
        assert!(away.is_transient());
    });
}

#[test]
fn a_proxy_that_is_not_understood_is_in_the_log_without_its_address() {
    let test = "proxies::a_proxy_that_is_not_understood_is_in_the_log_without_its_address";
    inside(test, &variables(|_| "gopher://me:w@rd@10.0.0.1".to_owned()), async |_| {
        let folder = tempfile::tempdir().unwrap();
        let log = log::start(folder.path(), LogLevel::Warn.into()).unwrap();
        assert!(route(&"https://leaf.example/".parse().unwrap()).has_unknown);
        drop(log);
        let file = std::fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap();
        let logged = std::fs::read_to_string(file.path()).unwrap();
        assert!(logged.contains("the environment names a proxy that is not under"), "{logged}");
        assert!(!logged.contains("rd@") && !logged.contains("10.0.0.1"), "{logged}");
    });
}

/// Runs `body` on a desktop of its own whose settings are GNOME's, real and empty.
fn on_gnome(test: &str, body: impl AsyncFnOnce(crate::transport_faults::Authority)) {
    let home = tempfile::tempdir().unwrap();
    let mut variables = variables(|_| String::new());
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"] {
        let folder = home.path().join(name);
        std::fs::create_dir(&folder).unwrap();
        variables.insert(name, folder.to_str().unwrap().to_owned());
    }
    variables.insert("XDG_CURRENT_DESKTOP", "GNOME".to_owned());
    inside_by(&["dbus-run-session", "--"], test, &variables, body);
}

fn set(schema: &str, key: &str, value: &str) {
    let schema = format!("org.gnome.system.proxy{schema}");
    let set = Command::new("gsettings").args(["set", &schema, key, value]).status();
    assert!(set.unwrap().success());
}

#[test]
fn the_proxy_in_the_desktops_settings_is_asked_and_a_change_is_noticed() {
    let test = "proxies::the_proxy_in_the_desktops_settings_is_asked_and_a_change_is_noticed";
    on_gnome(test, async |company| {
        let (server, _) = serve(company.sign("leaf.example", &Time::Now)).await;
        let (_, asked) = proxy(port(), ESTABLISHED, Some(server)).await;
        let http = Http::through(route).unwrap();
        let direct = ask_with(&http, "https://leaf.example/").await;
        assert_eq!(direct, Err(ApiError::NotReached(Cause::Name)), "there is no proxy yet");

        set(".https", "host", "127.0.0.1");
        set(".https", "port", &port().to_string());
        set("", "mode", "manual");
        assert_eq!(ask_with(&http, "https://leaf.example/").await, Ok(0));
        assert!(asked.lock().unwrap()[0].starts_with("CONNECT leaf.example:443 "));

        set("", "ignore-hosts", "['*.example']");
        let direct = ask("https://leaf.example/").await;
        assert_eq!(direct, Err(ApiError::NotReached(Cause::Name)), "the proxy is not for it");
    });
}

#[test]
fn a_script_that_nobody_runs_is_said_to_be_the_cause() {
    let test = "proxies::a_script_that_nobody_runs_is_said_to_be_the_cause";
    on_gnome(test, async |company| {
        set("", "autoconfig-url", "http://127.0.0.1:9/proxy.pac");
        set("", "mode", "auto");
        let away = ask("https://leaf.example/").await;
        assert_eq!(away, Err(ApiError::NotReached(Cause::ProxyScript)));
        // Not where something else is wrong, or the server is on this computer.
        let (here, _) = serve(company.sign("elsewhere.example", &Time::Now)).await;
        let wrong = ask(&format!("https://localhost:{here}/")).await;
        assert_eq!(wrong, Err(ApiError::NotReached(Cause::CertificateName)));
        assert_eq!(ask("https://localhost:9/").await, Err(ApiError::NotReached(Cause::Refused)));
    });
}
