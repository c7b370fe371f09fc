//! Signing in to Leaf on a slow line: only what is still waited for takes effect, and no Leaf
//! account's growers, lists or consents are taken for another's.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use stile::flow::growers::Message as GrowersMessage;
use stile::flow::setup::{Message as SetupMessage, SetupPage};
use stile::flow::{Loading, Message, Screen, SignInState};
use stile::practice::{Effect, Service};

use crate::headless::Headless;
use crate::in_session;
use crate::keyring_session::KeyringSession;
use crate::network::answer;

const USERS: &str = "/api/users";
const SIGN_IN: &str = "/api/authenticate";
const SLOW: Duration = Duration::from_secs(1);

/// Whom Leaf was asked as the last time that it was asked for the growers.
fn asked_as(program: &Headless) -> String {
    let requests = program.practice.requests();
    let listings = requests.iter().filter(|it| it.path().ends_with(USERS));
    listings.last().and_then(|it| it.header("authorization")).unwrap().to_owned()
}

/// Has the list read anew; whom Leaf is asked as.
fn reload(program: &Headless) -> String {
    let listings = || program.seen(|request| request.path().ends_with(USERS));
    let before = listings();
    program.send(Message::Growers(GrowersMessage::Reload));
    program.until("the growers", |state| {
        listings() > before && state.growers.loading == Loading::Done
    });
    asked_as(program)
}

/// The Leaf token as the keyring keeps it.
fn kept_token(session: &KeyringSession) -> String {
    let content = session.content();
    let (_, kept) = content.split_once("leaf-token..").unwrap();
    let token = kept.split_once('.').unwrap().1;
    token.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect()
}

/// Leaf no longer takes the token, so that the list asks to sign in.
fn until_asked_to_sign_in(program: &Headless) {
    let ended = answer(401, &[], r#"{"title":"Unauthorized","status":401}"#);
    program.fault(Service::Leaf, "GET", USERS, 1, ended);
    program.send(Message::Growers(GrowersMessage::Reload));
    program.until("the sign-in", stile::flow::State::asks_to_sign_in);
}

/// How often Leaf was asked to sign somebody in.
fn sign_ins(program: &Headless) -> usize {
    program.seen(|request| request.path().ends_with(SIGN_IN))
}

#[test]
fn a_sign_in_that_was_left_changes_nothing() {
    in_session("signing_in::a_sign_in_that_was_left_changes_nothing", |session| {
        let program = Headless::set_up();
        program.growers();
        let (before, kept) = (asked_as(&program), kept_token(&session));
        until_asked_to_sign_in(&program);
        program.fault(Service::Leaf, "POST", SIGN_IN, 1, Effect::Delay(SLOW));
        program.sign_in();
        let is_asked = program.practice.wait_for(Duration::from_secs(10), |requests| {
            requests.iter().filter(|it| it.path().ends_with(SIGN_IN)).count() == 2
        });
        assert!(is_asked);
        // Another screen, and back.
        program.send(Message::Setup(SetupMessage::Open(SetupPage::Leaf)));
        let state = program.until("the set-up", |it| matches!(it.screen, Screen::Setup(_)));
        assert_eq!(state.sign_in, SignInState::Idle);
        program.send(Message::Setup(SetupMessage::Back));
        // What does not come cannot be waited for: longer than Leaf takes to answer.
        std::thread::sleep(SLOW * 2);
        assert_eq!(reload(&program), before, "Leaf is asked as before");
        assert_eq!(kept_token(&session), kept, "the keyring holds what it held");
    });
}

#[test]
fn of_two_sign_ins_the_last_one_counts_and_need_not_wait_for_the_first() {
    let test = "signing_in::of_two_sign_ins_the_last_one_counts_and_need_not_wait_for_the_first";
    in_session(test, |session| {
        let program = Headless::set_up();
        program.growers();
        until_asked_to_sign_in(&program);
        program.fault(Service::Leaf, "POST", SIGN_IN, 1, Effect::Delay(SLOW));
        program.sign_in();
        let is_asked = program.practice.wait_for(Duration::from_secs(10), |requests| {
            requests.iter().filter(|it| it.path().ends_with(SIGN_IN)).count() == 2
        });
        assert!(is_asked);
        let token = program.practice.account().api_token;
        program.send(Message::UseToken(token.clone()));
        program.until("the growers", |state| {
            state.sign_in == SignInState::Idle && state.growers.loading == Loading::Done
        });
        assert_eq!(sign_ins(&program), 2);
        std::thread::sleep(SLOW * 2);
        assert_eq!(reload(&program), format!("Bearer {}", token.expose()));
        assert_eq!(kept_token(&session), URL_SAFE_NO_PAD.encode(token.expose()));
    });
}
