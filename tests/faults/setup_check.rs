//! The check of the set-up against strict servers: each part has its result, whatever is wrong with
//! the others.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use stile::domain::ExchangeError;
use stile::domain::secret::{ApiKey, ClientSecret};
use stile::flow::setup::{Message as SetupMessage, SetupPage};
use stile::flow::setup_check::{Message as CheckMessage, Part, PartError, Progress, Verdict};
use stile::flow::{Message, RedirectError, Screen, SetupCheck, State};
use stile::practice::{Effect, Service};

use crate::headless::Headless;
use crate::in_session;

fn check(state: &State) -> Option<&SetupCheck> {
    match &state.screen {
        Screen::SetupCheck(check) => Some(check),
        _ => None,
    }
}

/// Opens the check from the list, and waits until all of it is done.
fn checked(program: &Headless) -> Vec<(Part, Progress)> {
    program.send(Message::OpenSettings);
    program.send(Message::SetupCheck(CheckMessage::Open));
    let is_over = |state: &State| check(state).is_some_and(|check| !check.is_running());
    check(&program.until("the end of the check", is_over)).unwrap().parts.clone()
}

fn failed(parts: &[(Part, Progress)]) -> Vec<(Part, &PartError)> {
    let failed = parts.iter().filter_map(|(part, progress)| match progress {
        Progress::Failed(error) => Some((*part, error)),
        _ => None,
    });
    failed.collect()
}

#[test]
fn a_set_up_that_is_right_is_found_right() {
    in_session("setup_check::a_set_up_that_is_right_is_found_right", |_session| {
        let program = Headless::set_up();
        program.started();
        let parts = checked(&program);
        assert!(parts.iter().all(|(_, it)| *it == Progress::Done(Verdict::Works)), "{parts:?}");
        // The address is free again for a log-in.
        program.send(Message::SetupCheck(CheckMessage::Leave));
        program.send(Message::Leave);
        program.started();
        program.begin(crate::headless::ANNELISE);
    });
}

#[test]
fn each_wrong_value_is_named_and_the_others_are_found_right() {
    in_session(
        "setup_check::each_wrong_value_is_named_and_the_others_are_found_right",
        |_session| {
            let program = Headless::set_up();
            program.started();
            let account = program.practice.account();
            let set_keys = |client_secret: ClientSecret, api_key: ApiKey| {
                program.send(Message::Setup(SetupMessage::Open(SetupPage::AppKeys)));
                program.until("the set-up", |state| matches!(state.screen, Screen::Setup(_)));
                program.send(Message::Setup(SetupMessage::AppKeys {
                    client_id: account.client_id.clone(),
                    client_secret: Some(client_secret),
                    api_key: Some(api_key),
                }));
                program.started();
            };
            set_keys(ClientSecret::new("wrong"), account.api_key.clone());
            let parts = checked(&program);
            assert!(
                matches!(
                    failed(&parts)[..],
                    [(Part::Client, PartError::Client(ExchangeError::ClientRefused(_)))]
                ),
                "{parts:?}"
            );
            program.send(Message::SetupCheck(CheckMessage::Leave));
            program.send(Message::Leave);
            set_keys(account.client_secret.clone(), ApiKey::new("wrong"));
            let parts = checked(&program);
            assert!(
                matches!(failed(&parts)[..], [(Part::ApiKey, PartError::KeyRefused(_))]),
                "{parts:?}"
            );
            program.send(Message::SetupCheck(CheckMessage::Leave));
            program.until("the settings", |state| matches!(state.screen, Screen::Settings));
            let uri = program.now().settings.as_ref().unwrap().redirect_uri.to_string();
            let port = uri.rsplit(':').next().unwrap().split('/').next().unwrap().to_owned();
            let _taken = TcpListener::bind(format!("127.0.0.1:{port}")).unwrap();
            program.send(Message::SetupCheck(CheckMessage::Open));
            let is_over = |state: &State| check(state).is_some_and(|check| !check.is_running());
            let state = program.until("the taken port", is_over);
            let parts = &check(&state).unwrap().parts;
            assert!(
                failed(parts).iter().any(|(part, error)| *part == Part::Redirect
                    && matches!(error, PartError::Redirect(RedirectError::Busy { .. }))),
                "{parts:?}"
            );
        },
    );
}

#[test]
fn a_server_that_is_slow_holds_up_no_other_part_and_the_screen_is_left_at_once() {
    let test = "a_server_that_is_slow_holds_up_no_other_part_and_the_screen_is_left_at_once";
    in_session(&format!("setup_check::{test}"), |_session| {
        let program = Headless::set_up();
        program.started();
        let slow = Effect::Delay(Duration::from_secs(20));
        program.fault(Service::FieldView, "POST", "/api/oauth/token", 1, slow);
        let started = Instant::now();
        program.send(Message::OpenSettings);
        program.send(Message::SetupCheck(CheckMessage::Open));
        program.until("all but one", |state| {
            check(state).is_some_and(|check| {
                let running = check.parts.iter().filter(|(_, it)| *it == Progress::Running);
                running.map(|(part, _)| *part).eq([Part::Client])
            })
        });
        program.send(Message::SetupCheck(CheckMessage::Leave));
        program.send(Message::Leave);
        program.until("the list", |state| matches!(state.screen, Screen::Growers));
        assert!(started.elapsed() < Duration::from_secs(15));
    });
}
