//! The browser's answer, too often, too early and too late: one code, one exchange.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::Duration;

use stile::flow::connect::Message as StepMessage;
use stile::flow::{Consent, ConsentError, Message, Screen, Stage};
use url::Url;

use crate::free_port::free_port;
use crate::headless::{ANNELISE, Headless, is_exchange, redirect_uri};
use crate::in_session;
use crate::network::is_connected;
use crate::patience::wait_until;

/// What a browser that goes to this address gets; nothing where nobody listens.
fn go_to(address: &str) -> Option<String> {
    let url = Url::parse(address).unwrap();
    let port = url.port().unwrap();
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let target = &url[url::Position::BeforePath..];
    write!(stream, "GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n").ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}

/// A browser that comes late is sent to a page that says what happened, away from the code.
fn assert_is_told_that_it_was_left(address: &str) {
    let answer = go_to(address).unwrap();
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    let page = answer.split("Location: ").nth(1).unwrap().lines().next().unwrap();
    assert!(page.starts_with("/left/") && !page.contains('?'), "{page}");
    let url = Url::parse(address).unwrap().join(page).unwrap();
    let shown = go_to(url.as_str()).unwrap();
    assert!(shown.contains("Nothing was shared"), "{shown}");
}

/// Leaves the connection. What the next message leads to is seen only when leaving has been carried out.
fn leave(program: &Headless) {
    program.leave();
    program.send(Message::OpenSettings);
    program.until("settings", |state| matches!(state.screen, Screen::Settings));
    program.leave();
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
        leave(&program);
        assert_is_told_that_it_was_left(&cancelled);
        program.begin(ANNELISE);
        assert_is_told_that_it_was_left(&cancelled);
        program.tell(StepMessage::TimeUp { asleep: false });
        program.until_stage("the time is up", |stage| {
            matches!(
                stage,
                Stage::Consent(Consent::Failed(ConsentError::TimedOut { asleep: false }))
            )
        });
        assert_is_told_that_it_was_left(&cancelled);
        assert_eq!(program.seen(is_exchange), 0);

        program.tell(StepMessage::Retry);
        program.until_stage("the grower's turn", |stage| {
            matches!(stage, Stage::Consent(Consent::Waiting(_)))
        });
        program.consent(ANNELISE);
        program.until_stage("connected", is_connected);
        // The one that was taken and those that were left are told apart for as long as Stile runs.
        assert_is_told_that_it_was_left(&cancelled);
        assert_eq!(program.seen(is_exchange), 1);
    });
}

#[test]
fn the_port_of_a_connection_that_was_left_is_free_once_stile_is_closed() {
    let test = "callbacks::the_port_of_a_connection_that_was_left_is_free_once_stile_is_closed";
    in_session(test, |_session| {
        let port = free_port();
        let mut program = Headless::set_up_at(&redirect_uri(port), None);
        program.begin(ANNELISE);
        let cancelled = program.consent_and_copy(ANNELISE);
        leave(&program);
        assert_is_told_that_it_was_left(&cancelled);
        program.restart();
        wait_until("nobody listens", || go_to(&cancelled).is_none().then_some(()));
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        assert!(taken.is_ok(), "{taken:?}");
    });
}

#[test]
fn without_a_connection_that_was_left_the_port_is_free_after_each() {
    let test = "callbacks::without_a_connection_that_was_left_the_port_is_free_after_each";
    in_session(test, |_session| {
        let port = free_port();
        let program = Headless::set_up_at(&redirect_uri(port), None);
        program.begin(ANNELISE);
        program.consent(ANNELISE);
        program.until_stage("connected", is_connected);
        let bind = || TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        wait_until("the port is free", || bind().ok());
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
