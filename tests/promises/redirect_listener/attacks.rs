//! The grower's redirect succeeds within a second while someone on the computer attacks the
//! port, and the attack costs neither memory nor the port.

use std::collections::VecDeque;
use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use stile::redirect::{Event, Refusal};

use super::support::{BROWSER, Site, connect, exchange, good_target, read_reply};

const MIB: usize = 1024 * 1024;

#[test]
fn idle_connections() {
    let mut site = Site::armed();
    let before = resident();
    let count = 2_000.min(files_allowed().saturating_sub(300) / 2);
    let mut idle: Vec<TcpStream> = (0..count).map(|_| site.connect()).collect();
    site.assert_redirect_works();
    assert_little_memory_since(before);
    // The oldest had to go long before their time was up.
    let begun = Instant::now();
    for stream in idle.iter_mut().take(400) {
        assert!(matches!(stream.read(&mut [0]), Ok(0) | Err(_)));
    }
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
    println!("redirect works against {count} idle connections");
}

#[test]
fn half_open_requests() {
    let mut site = Site::armed();
    let count = 2_000.min(files_allowed().saturating_sub(300) / 2);
    let before = resident();
    let half_open: Vec<TcpStream> = (0..count)
        .map(|_| {
            let mut stream = site.connect();
            // One that was cut off already may say so here.
            let _ = stream.write_all(b"GET /callback HTTP/1.1\r\nX-Slow: ");
            stream
        })
        .collect();
    let took = site.assert_redirect_works();
    println!("redirect against {count} half-open requests: {took:?}");
    assert_little_memory_since(before);
    drop(half_open);
}

#[test]
fn slow_headers() {
    let mut site = Site::armed();
    let address = site.address();
    let before = resident();
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut slow: Vec<_> = (0..200).map(|_| connect(address).unwrap()).collect();
            while !stop.load(Ordering::Relaxed) {
                for stream in &mut slow {
                    let _ = stream.write_all(b"G");
                }
                std::thread::yield_now();
            }
        });
        let _stop = StopWhenDropped(&stop);
        site.assert_redirect_works();
    });
    assert_little_memory_since(before);
}

#[test]
fn a_head_that_never_ends_is_cut_off_in_time() {
    let mut site = Site::armed();
    let mut stream = site.connect();
    stream.write_all(b"GET / HTTP/1.1\r\nX-Slow: ").unwrap();
    let begun = Instant::now();
    let reply = read_reply(&mut stream).unwrap();
    assert!(begun.elapsed() < Duration::from_secs(7));
    site.assert_refused(&reply, 408, Refusal::TooSlow);
}

#[test]
fn an_idle_connection_is_closed_without_a_word() {
    let mut site = Site::armed();
    let mut stream = site.connect();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    assert!(bytes.is_empty());
    assert!(site.events.try_recv().is_err());
}

#[test]
fn floods_of_bytes() {
    // The first page of all loads the words of every page.
    Site::armed().redirect();
    let target = format!("GET {} HTTP/1.1\r\n", good_target());
    for (name, start, piece) in [
        ("URL", "GET /callback?code=".to_owned(), "a"),
        ("request line", String::new(), "A"),
        ("header", format!("{target}X: "), "a"),
        ("headers", target.clone(), "X: y\r\n"),
        ("body", format!("{target}Content-Length: 67108864\r\n\r\n"), "a"),
        ("chunked body", format!("{target}Transfer-Encoding: chunked\r\n\r\n"), "1\r\na\r\n"),
        (
            "chunk nonsense",
            format!("{target}Transfer-Encoding: chunked\r\n\r\n"),
            "fffffffffffff\r\n",
        ),
        ("garbage", String::new(), "\u{1}\0"),
    ] {
        let mut site = Site::armed();
        let address = site.address();
        let chunk = piece.repeat(64 * 1024 / piece.len());
        let before = resident();
        let flood = || {
            let Ok(mut stream) = connect(address) else { return };
            let _ = stream.write_all(start.as_bytes());
            let mut sent = 0;
            // The front end stops reading long before the flood ends.
            while sent < 64 * MIB && stream.write_all(chunk.as_bytes()).is_ok() {
                sent += chunk.len();
            }
            assert!(sent < 64 * MIB, "{name} was swallowed whole");
        };
        flood();
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    while !stop.load(Ordering::Relaxed) {
                        flood();
                    }
                });
            }
            let _stop = StopWhenDropped(&stop);
            for _ in 0..5 {
                let (_, took) = site.redirect();
                assert!(took < Duration::from_secs(1), "{name}: took {took:?}");
            }
        });
        site.assert_redirect_works();
        let grown = resident().saturating_sub(before);
        println!("{name}: grown by {} KiB", grown / 1024);
        assert!(grown < 5 * MIB, "{name}: grown by {} KiB", grown / 1024);
    }
}

#[test]
fn the_refusal_of_a_body_reaches_a_client_that_sends_it_all() {
    let mut site = Site::armed();
    let mut request = site.request("/callback", "Content-Length: 1048576\r\n").into_bytes();
    request.resize(request.len() + MIB, b'x');
    let mut stream = site.connect();
    // So that the body waits for the front end to take it rather than in the system's buffers.
    socket2::SockRef::from(&stream).set_send_buffer_size(8 * 1024).unwrap();
    stream.write_all(&request).unwrap();
    let reply = read_reply(&mut stream).unwrap();
    site.assert_refused(&reply, 413, Refusal::Body);
}

#[test]
fn ten_thousand_quick_requests() {
    let mut site = Site::armed();
    let before = resident();
    let address = site.address();
    let request = site.request("/callback?code=attacker&state=guess", "");
    std::thread::scope(|scope| {
        let flood: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    for _ in 0..1_250 {
                        // Its own answers are the attacker's concern.
                        let _ = exchange(address, request.as_bytes());
                    }
                })
            })
            .collect();
        site.assert_redirect_works();
        while flood.iter().any(|thread| !thread.is_finished()) {
            let (_, took) = site.redirect();
            assert!(took < Duration::from_secs(1), "took {took:?}");
        }
    });
    assert_little_memory_since(before);
}

/// How fast depends on how fast the attacker is; that the answer comes does not.
#[test]
fn half_open_requests_without_end() {
    let mut site = Site::armed();
    let address = site.address();
    let stop = AtomicBool::new(false);
    let slowest = std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                let mut held = VecDeque::new();
                while !stop.load(Ordering::Relaxed) {
                    if let Ok(mut stream) = connect(address) {
                        let _ = stream.write_all(b"GET / HTTP/1.1\r\n");
                        held.push_back(stream);
                    }
                    if held.len() > 200 {
                        held.pop_front();
                    }
                }
            });
        }
        let _stop = StopWhenDropped(&stop);
        // A busy machine may keep a browser from sending its request until the attackers have its
        // place, and it has to come again. That is rare.
        let mut cut_off = 0;
        let mut slowest = Duration::ZERO;
        for _ in 0..30 {
            let begun = Instant::now();
            let request = site.request(&good_target(), BROWSER);
            let reply = loop {
                match exchange(address, request.as_bytes()) {
                    Ok(reply) => break reply,
                    Err(error) => {
                        cut_off += 1;
                        assert!(cut_off <= 2, "{error}");
                    }
                }
            };
            assert_eq!(reply.status, 303, "{reply:?}");
            slowest = slowest.max(begun.elapsed());
        }
        slowest
    });
    println!("slowest redirect against endless half-open requests: {slowest:?}");
    // Among what the attacker gave up halfway, which is counted and nothing more.
    while !matches!(site.event(), Event::Callback(_)) {}
}

#[test]
fn connections_reset_at_once() {
    let mut site = Site::armed();
    let before = resident();
    for turn in 0..3_000 {
        let stream = socket2::Socket::from(site.connect());
        if turn % 2 == 0 {
            stream.set_linger(Some(Duration::ZERO)).unwrap();
        } else {
            stream.shutdown(Shutdown::Both).unwrap();
        }
    }
    site.assert_redirect_works();
    assert_little_memory_since(before);
}

/// Ends an attack, also when the test fails in its midst.
struct StopWhenDropped<'a>(&'a AtomicBool);

impl Drop for StopWhenDropped<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// The soft limit on open files.
fn files_allowed() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits.lines().find(|line| line.starts_with("Max open files"));
    line.and_then(|line| line.split_whitespace().nth(3)?.parse().ok()).unwrap_or(1_024)
}

/// Memory in use, in bytes; zero where there is no `/proc`.
fn resident() -> usize {
    resident_of(std::process::id())
}

fn resident_of(process: u32) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok()).unwrap_or(0) * 1024
}

fn assert_little_memory_since(before: usize) {
    let grown = resident().saturating_sub(before);
    assert!(grown < 64 * MIB, "grown by {} MiB", grown / MIB);
}

/// With 40 files allowed, hundreds of idle connections take none from the grower's redirect,
/// and the port outlives them.
#[cfg(unix)]
#[test]
fn running_out_of_files() {
    use std::io::{BufRead as _, BufReader};
    use std::process::{Command, Stdio};

    const CHILD: &str = "STILE_TEST_FEW_FILES";
    if std::env::var_os(CHILD).is_some() {
        return serve_until_input_ends();
    }
    let program = std::env::current_exe().unwrap();
    let mut child = Command::new("sh")
        .args([
            "-c",
            "ulimit -n 40 && exec \"$0\" --exact redirect_listener::attacks::running_out_of_files --nocapture",
        ])
        .arg(program)
        .env(CHILD, "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let port: u16 =
        lines.find_map(|line| line.unwrap().rsplit_once("port ")?.1.parse().ok()).unwrap();
    let address = (std::net::Ipv4Addr::LOCALHOST, port).into();

    let before = resident_of(child.id());
    let idle: Vec<TcpStream> = (0..300).map(|_| connect(address).unwrap()).collect();
    let redirect = format!("GET {} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", good_target());
    let begun = Instant::now();
    let reply = exchange(address, redirect.as_bytes()).unwrap();
    let took = begun.elapsed();
    assert_eq!(reply.status, 303);
    assert!(took < Duration::from_secs(1), "took {took:?}");
    println!("redirect with 40 files allowed: {took:?}");
    let grown = resident_of(child.id()).saturating_sub(before);
    assert!(grown < 64 * MIB, "grown by {} MiB", grown / MIB);
    drop(idle);
    assert_eq!(exchange(address, redirect.as_bytes()).unwrap().status, 303);

    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
}

#[cfg(unix)]
fn serve_until_input_ends() {
    let mut site = Site::armed();
    println!("port {}", site.address().port());
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
    let event = site.event();
    assert!(matches!(event, Event::Callback(_)), "{event:?}");
}
