//! What the listener takes for the redirect and what it refuses, request by request.

use std::io::Write as _;
use std::net::Shutdown;

use proptest::collection::vec;
use proptest::prelude::{Strategy as _, any, prop_assert, prop_oneof};
use proptest::test_runner::{Config, TestRunner};
use stile::domain::consent_answer::{Answer, Page};
use stile::redirect::{Event, Refusal};

use super::support::{BROWSER, CODE, Reply, STATE, Site, connect, good_target, read_reply};

#[test]
fn every_answer_carries_the_same_careful_headers() {
    let mut site = Site::armed();
    let wrong = site.get("/favicon.ico");
    let method = site.send("POST / HTTP/1.1\r\n\r\n");
    let garbage = site.send("\0\0\0");
    let sent_on = site.get(&good_target());
    let done = sent_on.header("location").unwrap().to_owned();
    site.listener().answer(Page::Stored);
    let page = site.get(&done);
    for (reply, status) in
        [(&wrong, 404), (&method, 405), (&garbage, 400), (&sent_on, 303), (&page, 200)]
    {
        assert_eq!(reply.status, status);
        assert_careful(reply);
    }
    assert_eq!(method.header("allow"), Some("GET"));
    while let Ok(event) = site.events.try_recv() {
        assert!(!matches!(event, Event::TlsHello));
    }
}

fn assert_careful(reply: &Reply) {
    for (name, value) in [
        ("content-type", "text/html; charset=utf-8"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("cache-control", "no-store"),
        ("connection", "close"),
    ] {
        assert_eq!(reply.header(name), Some(value), "{name} of {}", reply.status);
    }
    let policy = reply.header("content-security-policy").unwrap();
    for part in [
        "default-src 'none'",
        "style-src 'sha256-",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    let length = reply.header("content-length").unwrap().parse();
    assert_eq!(length, Ok(reply.body.len()));
    for (name, _) in &reply.headers {
        let name = name.to_ascii_lowercase();
        assert!(!name.starts_with("access-control-"), "{name}");
        assert!(!["server", "date", "set-cookie"].contains(&name.as_str()), "{name}");
    }
}

#[test]
fn nothing_without_the_state_ends_the_wait() {
    let mut site = Site::armed();
    for query in [
        "",
        "?",
        "?code=attacker",
        "?code=attacker&state=",
        "?code=attacker&state=wrong",
        "?code=attacker&state=zM9YlxrOAxmTYxr0Zw1WDa",
        "?error=access_denied",
        "?error=access_denied&state=wrong",
    ] {
        let reply = site.get_with(&format!("/callback{query}"), BROWSER);
        site.assert_refused(&reply, 400, Refusal::State);
    }
    site.assert_redirect_works();
}

#[test]
fn contradictions_do_not_end_the_wait() {
    let mut site = Site::armed();
    for (query, refusal) in [
        ("code=a&error=access_denied", Refusal::Malformed),
        ("code=", Refusal::Malformed),
        ("Code=a", Refusal::Malformed),
        ("code=a&code=b", Refusal::Repeated),
        ("code[]=a", Refusal::Repeated),
    ] {
        let reply = site.get(&format!("/callback?{query}&state={STATE}"));
        site.assert_refused(&reply, 400, refusal);
    }
    site.assert_redirect_works();
}

#[test]
fn what_the_contract_does_not_name_keeps_nobody_out() {
    for others in [
        "iss=https://auth.example/realms/fieldview",
        "iss=http://127.0.0.1:4002&session_state=5c&scope=openid",
        "error=&error_uri=&x[]=1&y",
        "iss=a&iss=b#_=_",
    ] {
        for target in [
            format!("/callback?code={CODE}&state={STATE}&{others}"),
            format!("/callback?state={STATE}&code={CODE}&{others}"),
        ] {
            let mut site = Site::armed();
            assert_eq!(site.get_with(&target, BROWSER).status, 303, "{target}");
            let event = site.event();
            let code =
                matches!(&event, Event::Callback(Answer::Code(code)) if code.expose() == CODE);
            assert!(code, "{target} {event:?}");
        }
    }
}

#[test]
fn other_hosts_are_not_ours() {
    let mut site = Site::armed();
    let port = site.address().port();
    let target = good_target();
    for hosts in [
        String::new(),
        format!("Host: evil.example:{port}\r\n"),
        format!("Host: 127.0.0.1:{port}\r\n"),
        format!("Host: 127.1:{port}\r\n"),
        format!("Host: [::1]:{port}\r\n"),
        format!("Host: localhost.:{port}\r\n"),
        format!("Host: LOCALHOST:{port}\r\n"),
        format!("Host: 127.0.0.1.evil.com:{port}\r\n"),
        "Host: localhost\r\n".to_owned(),
        format!("Host: localhost:{port}\r\nHost: localhost:{port}\r\n"),
        format!("Host: localhost:{port}\r\nHost: evil.example\r\n"),
        format!("Host: localhost:{port},evil.example\r\n"),
    ] {
        let reply = site.send(format!("GET {target} HTTP/1.1\r\n{hosts}\r\n"));
        site.assert_refused(&reply, 421, Refusal::Host);
    }
    for target in [
        format!("http://localhost:{port}{target}"),
        format!("http://evil.example{target}"),
        "*".to_owned(),
        format!("localhost:{port}"),
    ] {
        let reply = site.get(&target);
        site.assert_refused(&reply, 400, Refusal::NotHttp);
    }
    site.assert_redirect_works();
}

#[test]
fn only_get_is_taken() {
    let mut site = Site::armed();
    let host = site.loopback.authority.clone();
    for method in ["HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get"] {
        let reply =
            site.send(format!("{method} {} HTTP/1.1\r\nHost: {host}\r\n\r\n", good_target()));
        site.assert_refused(&reply, 405, Refusal::Method);
    }
    site.assert_redirect_works();
}

#[test]
fn only_the_exact_path_is_the_callback() {
    let mut site = Site::armed();
    let query = format!("?code=a&state={STATE}");
    for path in [
        "/",
        "/callback/",
        "/CALLBACK",
        "/callback;x",
        "/callbac%6b",
        "//callback",
        "/./callback",
        "/x/../callback",
        "/../../etc/passwd",
        "/%2e%2e/",
        "/callback%2f",
        "/callback\\",
        "/ping/",
        "/ping/guess",
        "/done/",
        "/done/guess",
        "/pong",
        "/see-done",
        "/final/stored",
    ] {
        let reply = site.get(&format!("{path}{query}"));
        site.assert_refused(&reply, 404, Refusal::NotFound);
    }
    site.assert_redirect_works();
}

#[test]
fn what_pages_and_scripts_ask_for_is_refused() {
    let mut site = Site::armed();
    for lines in [
        "Sec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image\r\n", // <img>
        "Sec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n",    // fetch, EventSource
        "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n", // <iframe>
        "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Mode: no-cors\r\n",
        "Origin: https://evil.example\r\n",
    ] {
        let reply = site.get_with(&good_target(), lines);
        site.assert_refused(&reply, 403, Refusal::NotNavigation);
    }
    for lines in [
        "Purpose: prefetch\r\n",
        "Sec-Purpose: prefetch;prerender\r\n",
        "X-Moz: prefetch\r\n",
        "X-Purpose: preview\r\n",
    ] {
        let reply = site.get_with(&good_target(), lines);
        site.assert_refused(&reply, 403, Refusal::Prefetch);
    }
    let socket = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
                  Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    let reply = site.get_with(&good_target(), socket);
    site.assert_refused(&reply, 400, Refusal::Upgrade);
    site.assert_redirect_works();
}

#[test]
fn the_final_page_cannot_be_framed_or_fetched_by_scripts() {
    let mut site = Site::armed();
    let (done, _) = site.redirect();
    assert!(matches!(site.event(), Event::Callback(_)));
    let framed = site.get_with(&done, "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n");
    site.assert_refused(&framed, 403, Refusal::NotNavigation);
}

#[test]
fn wherever_the_person_came_from_the_redirect_counts() {
    for lines in [
        "",
        BROWSER,
        "Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n",
        "Sec-Fetch-Site: same-site\r\n",
        "Origin: null\r\n",
        "Content-Length: 0\r\n",
        "Referer: https://climate.com/\r\nPriority: u=0, i\r\nDNT: 1\r\n",
    ] {
        let mut site = Site::armed();
        assert_eq!(site.get_with(&good_target(), lines).status, 303, "{lines}");
        assert!(matches!(site.event(), Event::Callback(_)));
    }
}

#[test]
fn other_programs_cookies_do_not_stop_the_redirect() {
    let many: String = (0..180).map(|n| format!("cookie-{n}={}; ", "v".repeat(350))).collect();
    let lines: String = (0..180).map(|n| format!("Cookie: cookie-{n}=v\r\n")).collect();
    for cookies in [
        format!("Cookie: {many}\r\n"), // some 64 KiB
        lines,
        "Cookie: name=Jörg; town=Zürich\r\n".to_owned(),
    ] {
        let mut site = Site::armed();
        let reply = site.get_with(&good_target(), &format!("{BROWSER}{cookies}"));
        assert_eq!(reply.status, 303, "{} bytes of cookies", cookies.len());
        assert!(matches!(site.event(), Event::Callback(_)));
    }
    // Bytes that are not even UTF-8.
    let mut site = Site::armed();
    let mut request = site.request(&good_target(), "Cookie: name=?\r\n").into_bytes();
    let place = request.iter().rposition(|byte| *byte == b'?').unwrap();
    request[place] = 0xF6;
    assert_eq!(site.send(request).status, 303);
    assert!(matches!(site.event(), Event::Callback(_)));
}

#[test]
fn cookies_beyond_the_limit_get_advice() {
    let mut site = Site::armed();
    let cookies: String = (0..180).map(|n| format!("cookie-{n}={}; ", "v".repeat(4000))).collect();
    let reply = site.get_with(&good_target(), &format!("Cookie: {cookies}\r\n"));
    assert!(reply.body.contains("cookies") && reply.body.contains("private window"));
    site.assert_refused(&reply, 431, Refusal::TooLarge);

    let lines: String = (0..300).map(|n| format!("X-{n}: v\r\n")).collect();
    let reply = site.get_with(&good_target(), &lines);
    site.assert_refused(&reply, 431, Refusal::TooLarge);
    site.assert_redirect_works();
}

#[test]
fn bodies_are_refused_unread() {
    let mut site = Site::armed();
    for lines in [
        "Content-Length: 1\r\n",
        "Content-Length: 5000000000\r\n",
        "Content-Length: 100000000000000\r\n",
        "Content-Length: 9223372036854775808\r\n",
        "Content-Length: 18446744073709551615\r\n",
        "Content-Length: -1\r\n",
        "Content-Length: 0x10\r\n",
        "Content-Length: 0\r\nContent-Length: 0\r\n",
        "Content-Length: 0\r\nContent-Length: 7\r\n",
        "Content-Length: 0, 7\r\n",
        "Transfer-Encoding: chunked\r\n",
        "Transfer-Encoding: identity\r\n",
        "Transfer-Encoding: xchunked\r\nContent-Length: 0\r\n",
    ] {
        let reply = site.get_with(&good_target(), lines);
        site.assert_refused(&reply, 413, Refusal::Body);
    }
    for lines in ["Transfer-Encoding : chunked\r\n", " Folded: line\r\n", "No colon\r\n"] {
        let reply = site.get_with(&good_target(), lines);
        site.assert_refused(&reply, 400, Refusal::NotHttp);
    }
    site.assert_redirect_works();
}

#[test]
fn other_protocols_are_turned_away() {
    let mut site = Site::armed();
    for bytes in [
        &b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"[..],
        b"SSH-2.0-OpenSSH_9.9\r\n",
        b"GET / HTTP/3.0\r\n\r\n",
        b"GET /\r\n\r\n",
        b"GET  /  HTTP/1.1\r\n\r\n",
        b"\r\nGET / HTTP/1.1\r\n\r\n",
        b"GET /\0 HTTP/1.1\r\n\r\n",
        b"{\"json\": true}\n",
        b"\x05\x01\x00",
        b"\xff\xfe\xfd\xfc\r\n\r\n",
    ] {
        let reply = site.send(bytes);
        site.assert_refused(&reply, 400, Refusal::NotHttp);
    }
    site.assert_redirect_works();
}

#[test]
fn a_browser_that_insists_on_https_is_noticed() {
    let mut site = Site::armed();
    let hello = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03";
    let reply = site.send(hello);
    assert_eq!(reply.status, 400);
    assert!(matches!(site.event(), Event::TlsHello));
    site.assert_redirect_works();
}

#[test]
fn one_request_a_connection() {
    let mut site = Site::armed();
    let denied = format!("/callback?error=access_denied&state={STATE}");
    let both = site.request("/", "") + &site.request(&denied, "");
    let reply = site.send(both);
    site.assert_refused(&reply, 404, Refusal::NotFound);
    assert!(site.events.try_recv().is_err());

    let mut request = site.request("/", "").replace("HTTP/1.1", "HTTP/1.0");
    request.insert_str(request.len() - 2, "Connection: keep-alive\r\n");
    let reply = site.send(request);
    assert_eq!(reply.header("connection"), Some("close"));
    site.assert_refused(&reply, 404, Refusal::NotFound);
    site.assert_redirect_works();
}

#[test]
fn a_head_in_small_pieces_is_put_together() {
    let mut site = Site::armed();
    let mut stream = site.connect();
    stream.set_nodelay(true).unwrap();
    for byte in site.request(&good_target(), BROWSER).bytes() {
        stream.write_all(&[byte]).unwrap();
    }
    assert_eq!(read_reply(&mut stream).unwrap().status, 303);
    assert!(matches!(site.event(), Event::Callback(_)));
}

#[test]
fn no_bytes_whatever_are_a_callback_or_go_unanswered() {
    let mut site = Site::armed();
    let address = site.address();
    let bytes = prop_oneof![
        vec(any::<u8>(), 1..300),
        vec(any::<u8>(), 0..300).prop_map(|rest| [b"GET /callback?", &rest[..]].concat()),
    ]
    .prop_filter("TLS has a test of its own", |bytes| bytes[0] != 0x16);
    TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(200) })
        .run(&bytes, |bytes| {
            let mut stream = connect(address)?;
            stream.write_all(&bytes)?;
            stream.shutdown(Shutdown::Write)?;
            let status = read_reply(&mut stream)?.status;
            prop_assert!((400..500).contains(&status), "{status}");
            Ok(())
        })
        .unwrap();
    while let Ok(event) = site.events.try_recv() {
        assert!(matches!(event, Event::Ignored(_)), "{event:?}");
    }
}
