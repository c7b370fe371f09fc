//! The grower's way through: consent, redirect, final page, and the port free again.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener};
use std::time::{Duration, Instant};

use stile::domain::consent_answer::{Answer, Page};
use stile::domain::redirect_uri::Loopback;
use stile::redirect::{BindError, Event, LegFailure, Listener, Refusal, SelfTestError};
use tokio::sync::mpsc;

use super::support::{BROWSER, CODE, STATE, Site, good_target, localhost, some_port};

#[test]
fn the_answer_comes_through_and_the_page_says_what_became_of_it() {
    let mut site = Site::armed();
    let (done, _) = site.redirect();
    assert!(done.starts_with("/done/") && !done.contains('?'), "{done}");
    assert!(matches!(site.event(), Event::Callback(Answer::Code(code)) if code.expose() == CODE));

    std::thread::scope(|scope| {
        let page = scope.spawn(|| site.get_with(&done, BROWSER));
        site.listener().answer(Page::Stored);
        site.listener().answer(Page::Failed); // only the first decision counts
        let page = page.join().unwrap();
        assert_eq!(page.status, 200);
        assert!(page.body.contains("Stile has the grower’s consent"), "{}", page.body);
    });
}

#[test]
fn each_decision_has_its_page() {
    for (page, words) in [
        (Page::Stored, "has the grower’s consent"),
        (Page::Denied, "access was declined"),
        (Page::Failed, "could not finish"),
        (Page::GoneOn, "still working on it"),
    ] {
        let mut site = Site::armed();
        let (done, _) = site.redirect();
        site.listener().answer(page);
        let reply = site.get(&done);
        assert!(reply.body.contains(words), "{}", reply.body);
        assert!(reply.body.contains("return to Stile"), "{}", reply.body);
    }
}

#[test]
fn a_denial_and_a_refusal_come_through() {
    let mut site = Site::armed();
    let denied = site.get(&format!("/callback?error=access_denied&state={STATE}"));
    assert_eq!(denied.status, 303);
    assert!(matches!(site.event(), Event::Callback(Answer::Denied)));

    let mut site = Site::armed();
    let text = "%3Cscript%3Ealert(1)%3C/script%3E%0d%0aSet-Cookie:%20a=b";
    let target = format!(
        "/callback?error=invalid_scope&error_description={text}&error_uri={text}&state={STATE}"
    );
    let refused = site.get(&target);
    assert_eq!(refused.status, 303);
    assert!(refused.header("set-cookie").is_none());
    assert!(!refused.body.contains("alert"), "{}", refused.body);
    let event = site.event();
    let Event::Callback(Answer::Refused { error, description }) = event else {
        panic!("{event:?}")
    };
    assert_eq!(error, "invalid_scope");
    assert_eq!(description.as_deref(), Some("<script>alert(1)</script>  Set-Cookie: a=b"));
}

#[test]
fn one_answer_is_taken_once_however_often_it_comes() {
    let mut site = Site::armed();
    std::thread::scope(|scope| {
        let site = &site;
        let tabs: Vec<_> =
            (0..50).map(|_| scope.spawn(|| site.get(&good_target()).status)).collect();
        assert!(tabs.into_iter().all(|tab| tab.join().unwrap() == 303));
    });
    assert!(matches!(site.event(), Event::Callback(_)));

    let other = site.get(&format!("/callback?code=another&state={STATE}"));
    site.assert_refused(&other, 400, Refusal::AlreadyAnswered);
    let denied = site.get(&format!("/callback?error=access_denied&state={STATE}"));
    site.assert_refused(&denied, 400, Refusal::AlreadyAnswered);
    assert!(site.events.try_recv().is_err());
}

#[test]
fn before_arming_nothing_waits() {
    let mut site = Site::unarmed();
    let early = site.get(&good_target());
    site.assert_refused(&early, 404, Refusal::NotWaiting);
    site.arm(STATE);
    site.assert_redirect_works();
}

#[test]
fn a_new_attempt_ends_the_old_one() {
    let mut site = Site::armed();
    site.arm("the-next-attempt-0001");
    let late = site.get(&good_target());
    site.assert_refused(&late, 400, Refusal::State);
    let now = site.get("/callback?code=fresh&state=the-next-attempt-0001");
    assert_eq!(now.status, 303);
}

#[test]
fn an_answer_to_a_connection_that_was_left_is_told_so_and_never_taken() {
    let mut site = Site::armed();
    site.listener().leave();
    let denied = format!("/callback?error=access_denied&state={STATE}");
    for next in [None, Some("the-next-attempt-0001")] {
        if let Some(next) = next {
            site.arm(next);
        }
        for target in [&good_target(), &denied] {
            let reply = site.get_with(target, BROWSER);
            assert_eq!(reply.status, 303, "{reply:?}");
            let page = reply.header("location").unwrap().to_owned();
            assert!(page.starts_with("/left/") && !page.contains('?'), "{page}");
            assert!(site.get_with(&page, BROWSER).body.contains("Nothing was shared"));
        }
    }
    // What is no answer to it is told nothing of it.
    let stranger = site.get("/callback?code=a&state=a-strangers-0001");
    site.assert_refused(&stranger, 400, Refusal::State);
    let script = site.get_with(&good_target(), "Sec-Fetch-Mode: cors\r\n");
    site.assert_refused(&script, 403, Refusal::NotNavigation);
    let guessed = site.get("/left/guess");
    site.assert_refused(&guessed, 404, Refusal::NotFound);
    let now = site.get("/callback?code=fresh&state=the-next-attempt-0001");
    assert!(now.header("location").unwrap().starts_with("/done/"));
    let event = site.event();
    assert!(matches!(&event, Event::Callback(Answer::Code(code)) if code.expose() == "fresh"));
    assert!(site.events.try_recv().is_err());
}

#[test]
fn the_next_listener_on_the_port_knows_what_was_left_there() {
    let mut site = Site::armed();
    let listener = site.listener.take().unwrap();
    listener.leave();
    let left = listener.left();
    drop(listener);
    let (events, _inbox) = mpsc::unbounded_channel();
    let next = site.runtime.block_on(Listener::bind(&site.loopback, events)).unwrap();
    next.take_over(left);
    let reply = site.get_with(&good_target(), BROWSER);
    assert!(reply.header("location").unwrap().starts_with("/left/"), "{reply:?}");
    drop(next);
    assert!(TcpListener::bind(site.address()).is_ok(), "the port is free");
}

/// The browser has come back, and the person leaves in the same moment.
#[test]
fn an_answer_that_came_as_the_connection_was_left_is_told_so_as_well() {
    let mut site = Site::armed();
    let (done, _) = site.redirect();
    site.listener().leave();
    assert!(site.get_with(&done, BROWSER).body.contains("Nothing was shared"));
    assert!(site.listener().left().is_empty());
}

#[test]
fn a_new_attempt_has_a_final_page_of_its_own() {
    let mut site = Site::armed();
    let (done, _) = site.redirect();
    site.listener().answer(Page::Denied);
    assert!(site.get(&done).body.contains("declined"));

    site.arm(STATE);
    let (done, _) = site.redirect();
    let listener = site.listener.take().unwrap();
    std::thread::scope(|scope| {
        let page = scope.spawn(|| site.get(&done));
        listener.answer(Page::Stored);
        site.runtime.block_on(listener.close());
        assert!(page.join().unwrap().body.contains("has the grower’s consent"));
    });
}

#[test]
fn localhost_is_served_on_both_families() {
    let site = Site::armed();
    for &address in &site.loopback.sockets {
        let reply = super::support::exchange(address, site.request("/", "").as_bytes()).unwrap();
        assert_eq!(reply.status, 404, "{address}");
    }
}

#[test]
fn the_listener_reaches_itself_by_name() {
    for loopback_at in [localhost, |port| Loopback {
        authority: format!("127.0.0.1:{port}"),
        name: format!("127.0.0.1:{port}"),
        sockets: vec![(Ipv4Addr::LOCALHOST, port).into()],
        ..localhost(port)
    }] {
        let site = Site::listening(loopback_at);
        assert_eq!(site.runtime.block_on(site.listener().self_test()), Ok(()));
    }
}

#[test]
fn the_self_test_names_what_is_wrong() {
    // Another program answers on the port that the name leads to.
    let site = Site::listening(|port| Loopback {
        authority: format!("127.0.0.1:{}", port + 1),
        name: format!("127.0.0.1:{}", port + 1),
        sockets: vec![(Ipv4Addr::LOCALHOST, port).into()],
        ..localhost(port)
    });
    let elsewhere: std::net::SocketAddr = site.loopback.authority.parse().unwrap();
    let nobody = site.runtime.block_on(site.listener().self_test());
    let failure = LegFailure::NoConnection(std::io::ErrorKind::ConnectionRefused);
    assert_eq!(nobody, Err(SelfTestError::Leg { address: elsewhere, failure }));

    let squatter = TcpListener::bind(elsewhere).unwrap();
    let server = std::thread::spawn(move || {
        use std::io::{Read as _, Write as _};
        let (mut stream, _) = squatter.accept().unwrap();
        let mut request = [0; 1024];
        let count = stream.read(&mut request).unwrap();
        // It echoes the request, nonce and all.
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
        stream.write_all(&request[..count]).unwrap();
        squatter
    });
    let echo = site.runtime.block_on(site.listener().self_test());
    let failure = LegFailure::OtherAnswer;
    assert_eq!(echo, Err(SelfTestError::Leg { address: elsewhere, failure }));

    // It takes the connection and says nothing.
    let _silent = server.join().unwrap();
    let begun = Instant::now();
    let silence = site.runtime.block_on(site.listener().self_test());
    assert_eq!(silence, Err(SelfTestError::TooSlow));
    assert!(begun.elapsed() < Duration::from_millis(1500));

    let unknown = Site::listening(|port| Loopback {
        authority: format!("no-such-name.invalid:{port}"),
        name: format!("no-such-name.invalid:{port}"),
        ..localhost(port)
    });
    let unknown = unknown.runtime.block_on(unknown.listener().self_test());
    assert!(matches!(unknown, Err(SelfTestError::UnknownName | SelfTestError::TooSlow)));
}

#[test]
fn an_answer_has_all_that_is_registered_behind_the_question_mark() {
    let mut site = Site::listening(|port| Loopback {
        query: Some("tenant=7&state=open".to_owned()),
        ..localhost(port)
    });
    site.arm(STATE);
    let answer = format!("code={CODE}&state={STATE}");
    for lacking in ["", "tenant=8&state=open&", "tenant=7&"] {
        let reply = site.get(&format!("/callback?{lacking}{answer}"));
        assert!(matches!(reply.status, 400 | 404), "{lacking} {reply:?}");
        assert!(matches!(site.event(), Event::Ignored(_)));
    }
    let reply = site.get(&format!("/callback?{answer}&state=open&tenant=7"));
    assert_eq!(reply.status, 303);
    let event = site.event();
    assert!(matches!(&event, Event::Callback(Answer::Code(code)) if code.expose() == CODE));
}

#[test]
fn a_busy_port_is_told_whichever_family_has_it() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for squatted in [0, 1] {
        let (loopback, _squatter) = loop {
            let loopback = localhost(some_port());
            if let Ok(squatter) = TcpListener::bind(loopback.sockets[squatted]) {
                break (loopback, squatter);
            }
        };
        let (events, _) = mpsc::unbounded_channel();
        let bound = runtime.block_on(Listener::bind(&loopback, events));
        let Err(BindError::Busy(address)) = bound else { panic!("bound beside a stranger") };
        assert_eq!(address, loopback.sockets[squatted]);
    }
}

/// Whether a wildcard address may be bound beside ours differs between systems; that it never
/// gets the redirect does not.
#[test]
fn a_wildcard_squatter_never_gets_the_redirect() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for wildcard in [IpAddr::V4(Ipv4Addr::UNSPECIFIED), IpAddr::V6(Ipv6Addr::UNSPECIFIED)] {
        let (port, before) = loop {
            let port = some_port();
            if let Ok(squatter) = TcpListener::bind((wildcard, port)) {
                break (port, squatter);
            }
        };
        let (events, _) = mpsc::unbounded_channel();
        match runtime.block_on(Listener::bind(&localhost(port), events.clone())) {
            Ok(ours) => assert_eq!(runtime.block_on(ours.self_test()), Ok(()), "{wildcard}"),
            Err(error) => assert!(matches!(error, BindError::Busy(_)), "{error:?}"),
        }
        drop(before);
        let ours = runtime.block_on(Listener::bind(&localhost(port), events)).unwrap();
        let _after = TcpListener::bind((wildcard, port));
        assert_eq!(runtime.block_on(ours.self_test()), Ok(()), "{wildcard}");
    }
}

#[test]
fn a_missing_address_is_done_without() {
    // For documentation only: no computer has these (RFC 3849, RFC 5737).
    const MISSING_V6: Ipv6Addr = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1);
    const MISSING_V4: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 1);
    let site = Site::listening(|port| Loopback {
        authority: format!("127.0.0.1:{port}"),
        name: format!("127.0.0.1:{port}"),
        sockets: vec![(Ipv4Addr::LOCALHOST, port).into(), (MISSING_V6, port).into()],
        ..localhost(port)
    });
    assert_eq!(site.runtime.block_on(site.listener().self_test()), Ok(()));

    let nothing = Loopback {
        sockets: vec![(MISSING_V6, 8765).into(), (MISSING_V4, 8765).into()],
        ..localhost(8765)
    };
    let (events, _) = mpsc::unbounded_channel();
    let bound = site.runtime.block_on(Listener::bind(&nothing, events));
    assert!(matches!(bound, Err(BindError::NoLoopback)));
}

#[test]
fn closing_before_the_outcome_is_known_says_so_to_the_browser() {
    let mut site = Site::armed();
    let (done, _) = site.redirect();
    let listener = site.listener.take().unwrap();
    std::thread::scope(|scope| {
        let page = scope.spawn(|| site.get(&done));
        site.runtime.block_on(listener.close());
        assert!(page.join().unwrap().body.contains("still working on it"));
    });
}

#[test]
fn only_loopback_is_listened_on() {
    let site = Site::armed();
    let port = site.address().port();
    let mut seen = 0;
    for table in ["/proc/net/tcp", "/proc/net/tcp6"] {
        let Ok(table) = std::fs::read_to_string(table) else { continue };
        for line in table.lines().skip(1) {
            let fields: Vec<_> = line.split_whitespace().collect();
            let (local, state) = (fields[1], fields[3]);
            if state == "0A" && local.ends_with(&format!(":{port:04X}")) {
                let loopback = ["0100007F:", "00000000000000000000000001000000:"];
                assert!(loopback.iter().any(|ip| local.starts_with(ip)), "{local}");
                seen += 1;
            }
        }
    }
    if cfg!(target_os = "linux") {
        assert_eq!(seen, site.loopback.sockets.len());
    }
    // Nor does it answer under this computer's own address in its network, where it has one.
    let outside = std::net::UdpSocket::bind(("0.0.0.0", 0)).unwrap();
    if outside.connect(("192.0.2.1", 9)).is_ok() {
        let own = outside.local_addr().unwrap().ip();
        let refused = std::net::TcpStream::connect((own, port)).unwrap_err();
        assert_eq!(refused.kind(), std::io::ErrorKind::ConnectionRefused, "{own}");
    }
}

#[test]
fn closing_lets_the_browser_fetch_its_page_and_frees_the_port() {
    let mut site = Site::armed();
    let (done, _) = site.redirect();
    let listener = site.listener.take().unwrap();
    std::thread::scope(|scope| {
        let page = scope.spawn(|| site.get(&done));
        listener.answer(Page::Denied);
        let begun = Instant::now();
        site.runtime.block_on(listener.close());
        assert!(begun.elapsed() < Duration::from_secs(4), "waited though the page was fetched");
        assert!(page.join().unwrap().body.contains("declined"));
    });
    assert_port_is_free(&site);
}

#[test]
fn closing_without_an_answer_is_immediate() {
    let mut site = Site::armed();
    let _idle = site.connect();
    let begun = Instant::now();
    let listener = site.listener.take().unwrap();
    site.runtime.block_on(listener.close());
    assert!(begun.elapsed() < Duration::from_secs(1));
    assert_port_is_free(&site);
}

#[test]
fn a_page_nobody_fetches_is_waited_for_a_few_seconds() {
    let mut site = Site::armed();
    site.redirect();
    let begun = Instant::now();
    let listener = site.listener.take().unwrap();
    site.runtime.block_on(listener.close());
    let waited = begun.elapsed();
    assert!((Duration::from_secs(4)..Duration::from_secs(7)).contains(&waited), "{waited:?}");
    assert_port_is_free(&site);
}

#[test]
fn dropping_frees_the_port_at_once() {
    let mut site = Site::armed();
    let _idle = site.connect();
    site.redirect();
    drop(site.listener.take());
    assert_port_is_free(&site);
}

/// A temporary folder may be missing, no folder, or have a name too long for a socket.
#[test]
fn no_temporary_folder_is_needed() {
    const CHILD: &str = "STILE_TEST_TEMPORARY_FOLDER";
    if std::env::var_os(CHILD).is_some() {
        Site::armed().assert_redirect_works();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let long = folder.path().join("long".repeat(50));
    std::fs::create_dir(&long).unwrap();
    let program = std::env::current_exe().unwrap();
    for temporary in [folder.path().join("missing"), program.clone(), long] {
        let mut child = std::process::Command::new(&program);
        child.args([
            "--exact",
            "redirect_listener::flow::no_temporary_folder_is_needed",
            "--nocapture",
        ]);
        child.env(CHILD, "1");
        for name in ["TMPDIR", "TMP", "TEMP"] {
            child.env(name, &temporary);
        }
        let done = child.output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{}: {said}", temporary.display());
    }
}

fn assert_port_is_free(site: &Site) {
    let (events, _) = mpsc::unbounded_channel();
    let again = site.runtime.block_on(Listener::bind(&site.loopback, events));
    assert!(again.is_ok(), "{:?}", again.err());
}
