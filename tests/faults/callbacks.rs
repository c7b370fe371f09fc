//! The browser's answer, too often, too early and too late: one code, one exchange.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use stile::flow::connect::Message as StepMessage;
use stile::flow::{Consent, ConsentError, Stage};
use url::Url;

use crate::free_port::free_port;
use crate::headless::{ANNELISE, Headless, is_exchange, redirect_uri};
use crate::in_session;
use crate::network::is_connected;

/// What a browser that goes to this address gets; nothing where nobody listens.
fn go_to(address: &str) -> Option<String> {
    let url = Url::parse(address).unwrap();
    let port = url.port().unwrap();
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let target = &address[address.find("/callback").unwrap()..];
    write!(stream, "GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n").ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}

#[test]
fn fifty_answers_at_once_are_one() {
    in_session("callbacks::fifty_answers_at_once_are_one", |_session| {
        let program = Headless::set_up();
        let grower = program.begin(ANNELISE);
        let address = program.consent_and_copy(ANNELISE);
        std::thread::scope(|scope| {
            for _ in 0..50 {
                scope.spawn(|| go_to(&address));
            }
        });
        program.until_stage("connected", is_connected);
        assert_eq!(program.seen(is_exchange), 1);
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}

#[test]
fn an_answer_to_a_wait_that_is_over_reaches_nobody() {
    in_session("callbacks::an_answer_to_a_wait_that_is_over_reaches_nobody", |_session| {
        let program = Headless::set_up_at(&redirect_uri(free_port()), None);
        // Cancelled, then begun again: the first link's answer is not the second's.
        program.begin(ANNELISE);
        let cancelled = program.consent_and_copy(ANNELISE);
        program.leave();
        program.begin(ANNELISE);
        let answer = go_to(&cancelled);
        assert!(answer.is_none_or(|it| it.starts_with("HTTP/1.1 400")));
        program.tell(StepMessage::TimeUp { asleep: false });
        program.until_stage("the time is up", |stage| {
            matches!(
                stage,
                Stage::Consent(Consent::Failed(ConsentError::TimedOut { asleep: false }))
            )
        });
        let answer = go_to(&cancelled);
        assert!(answer.is_none_or(|it| !it.starts_with("HTTP/1.1 30")));
        assert_eq!(program.seen(is_exchange), 0);

        program.tell(StepMessage::Retry);
        program.until_stage("the grower's turn", |stage| {
            matches!(stage, Stage::Consent(Consent::Waiting(_)))
        });
        program.consent(ANNELISE);
        program.until_stage("connected", is_connected);
        assert_eq!(program.seen(is_exchange), 1);
    });
}

/// FieldView is not reached with the first try; the code is still good.
#[test]
fn a_code_that_never_left_is_tried_again() {
    in_session("callbacks::a_code_that_never_left_is_tried_again", |_session| {
        let uri = redirect_uri(free_port());
        let options = stile::practice::Options {
            redirect_uris: vec![uri.clone()],
            ..stile::practice::Options::default()
        };
        let program = Headless::set_up_behind_proxies(&uri, options);
        let grower = program.begin(ANNELISE);
        let address = program.consent_and_copy(ANNELISE);
        program.proxy(true).close();
        go_to(&address);
        program.until_stage("FieldView is not reached", |stage| {
            matches!(stage, Stage::Consent(Consent::Failed(error)) if error.leaves_code_unspent())
        });
        program.proxy(true).open();
        program.tell(StepMessage::Retry);
        program.until_stage("connected", is_connected);
        assert_eq!(program.seen(is_exchange), 1);
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}
