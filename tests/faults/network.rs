//! Faults on the wire: nothing is sent twice that must not be, and trying again goes on where it
//! stood.

use std::time::{Duration, Instant};

use stile::domain::api_error::Unreadable;
use stile::domain::{ApiError, ExchangeError};
use stile::flow::connect::Message as StepMessage;
use stile::flow::growers::Message as GrowersMessage;
use stile::flow::setup::{self, SetupPage};
use stile::flow::{
    Attach, AttachError, Confirm, ConfirmError, Consent, ConsentError, Loading, Message, Prepare,
    PrepareError, Screen, SignInState, Stage,
};
use stile::practice::{Effect, Recorded, Service};

use crate::consenting::consent_at;
use crate::headless::{ANNELISE, Headless, TOKEN, is_exchange};
use crate::in_session;

pub const CREDENTIALS: &str = "/climate-field-view-credentials";

/// Runs the body with a keyring of its own.
fn with_keyring(test: &str, body: impl FnOnce(&Headless)) {
    in_session(&format!("network::{test}"), |_session| body(&Headless::set_up()));
}

pub fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> Effect {
    let headers = headers.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    Effect::Answer { status, headers, body: body.into() }
}

fn is_attach(request: &Recorded) -> bool {
    request.method == "POST"
        && request.path().ends_with(CREDENTIALS)
        && String::from_utf8_lossy(&request.body).contains("refreshToken")
}

fn is_look(request: &Recorded) -> bool {
    request.method == "GET" && request.path().ends_with(CREDENTIALS)
}

pub fn is_connected(stage: &Stage) -> bool {
    matches!(stage, Stage::Connected(connected) if connected.token_dropped == Some(true))
}

pub fn exchange_failed(stage: &Stage) -> Option<&ExchangeError> {
    match stage {
        Stage::Consent(Consent::Failed(ConsentError::Exchange(error))) => Some(error),
        _ => None,
    }
}

#[test]
fn a_code_is_never_exchanged_twice() {
    with_keyring("a_code_is_never_exchanged_twice", |program| {
        type Told = fn(&ExchangeError) -> bool;
        let html = "<html><title>Welcome to the hotel</title></html>";
        let cases: [(Effect, Told); 7] = [
            (Effect::DropBefore, |it| matches!(it, ExchangeError::Api(ApiError::Lost(_)))),
            (Effect::DropAfter, |it| matches!(it, ExchangeError::Api(ApiError::Lost(_)))),
            (answer(503, &[("Retry-After", "1")], ""), |it| it.api().status() == Some(503)),
            (
                answer(429, &[], r#"{"message":"Too Many Requests"}"#),
                |it| matches!(it, ExchangeError::Api(error) if error.status() == Some(429)),
            ),
            (answer(429, &[], r#"{"message":"Limit Exceeded"}"#), |it| {
                matches!(it, ExchangeError::QuotaUsedUp(_))
            }),
            (answer(200, &[("Content-Type", "text/html")], html), |it| {
                matches!(it.api(), ApiError::Unreadable { what: Unreadable::Html, .. })
            }),
            (answer(200, &[], r#"{"access_token":"a""#), |it| {
                matches!(it.api(), ApiError::Unreadable { what: Unreadable::Shape, .. })
            }),
        ];
        for (number, (effect, told)) in cases.into_iter().enumerate() {
            program.begin(ANNELISE);
            program.fault(Service::FieldView, "POST", TOKEN, 1, effect.clone());
            let page = program.consent(ANNELISE);
            program.until_stage("a failed exchange", |it| exchange_failed(it).is_some_and(told));
            assert!(!page.contains("has the grower"), "{effect:?}: the page says {page}");
            assert_eq!(program.seen(is_exchange), number + 1, "{effect:?}");
            // Asking again is a new log-in, and a new code.
            program.tell(StepMessage::Retry);
            program.until_stage("the grower's turn", |stage| {
                matches!(stage, Stage::Consent(Consent::Waiting(_)))
            });
            program.leave();
        }
        let grower = program.begin(ANNELISE);
        assert!(program.consent(ANNELISE).contains("has the grower"));
        program.until_stage("connected", is_connected);
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}

#[test]
fn a_step_says_that_a_server_takes_long_while_it_does() {
    with_keyring("a_step_says_that_a_server_takes_long_while_it_does", |program| {
        let late = Effect::Delay(Duration::from_secs(6));
        let until = |is_there: fn(&Stage) -> bool, takes_longer: bool| {
            program.until("a step that says how it waits", |state| {
                matches!(
                    &state.screen,
                    Screen::Connect(connect)
                        if connect.server_takes_longer == takes_longer && is_there(&connect.stage)
                )
            });
        };
        let grower = program.grower(ANNELISE);
        program.fault(Service::Leaf, "GET", CREDENTIALS, 1, late.clone());
        program.send(Message::Connect(grower.id.clone()));
        until(|stage| matches!(stage, Stage::Prepare(Prepare::Checking)), true);
        until(|stage| matches!(stage, Stage::Consent(Consent::Waiting(_))), false);
        program.fault(Service::FieldView, "POST", TOKEN, 1, late.clone());
        program.fault(Service::Leaf, "POST", CREDENTIALS, 1, late);
        // The browser has its answer only after the exchange.
        let link = program.link();
        let browser = std::thread::spawn(move || consent_at(&link, ANNELISE).unwrap());
        until(|stage| matches!(stage, Stage::Consent(Consent::Exchanging)), true);
        until(|stage| matches!(stage, Stage::Attach(Attach::Running)), true);
        until(is_connected, false);
        browser.join().unwrap();
    });
}

#[test]
fn a_sign_in_says_that_leaf_takes_long_while_it_does() {
    in_session("network::a_sign_in_says_that_leaf_takes_long_while_it_does", |_session| {
        let program = Headless::first_start();
        program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        program.send(Message::Setup(setup::Message::Open(SetupPage::Leaf)));
        let late = Effect::Delay(Duration::from_secs(6));
        program.fault(Service::Leaf, "POST", "/authenticate", 1, late);
        program.sign_in();
        program.until("a sign-in that says how it waits", |state| {
            state.sign_in == SignInState::Running && state.sign_in_takes_longer
        });
        program.until("a sign-in that is over", |state| {
            state.sign_in == SignInState::Idle && !state.sign_in_takes_longer
        });
    });
}

#[test]
fn the_list_says_that_leaf_takes_long_while_it_does() {
    with_keyring("the_list_says_that_leaf_takes_long_while_it_does", |program| {
        let late = Effect::Delay(Duration::from_secs(6));
        program.fault(Service::Leaf, "GET", "/users", 1, late);
        program.send(Message::Growers(GrowersMessage::Reload));
        let until = |loading: Loading, takes_longer: bool| {
            program.until("a list that says how it waits", |state| {
                state.growers.loading == loading && state.growers.leaf_takes_longer == takes_longer
            });
        };
        until(Loading::Running, true);
        until(Loading::Done, false);
    });
}

#[test]
fn an_attach_whose_answer_was_lost_is_looked_for_before_it_is_tried_again() {
    with_keyring(
        "an_attach_whose_answer_was_lost_is_looked_for_before_it_is_tried_again",
        |program| {
            let grower = program.begin(ANNELISE);
            program.fault(Service::Leaf, "POST", CREDENTIALS, 1, Effect::DropAfter);
            program.consent(ANNELISE);
            program.until_stage("connected", is_connected);
            assert_eq!(program.seen(is_attach), 1, "it had taken");
            assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
        },
    );
}

#[test]
fn an_attach_that_did_not_take_is_tried_again_by_itself() {
    with_keyring("an_attach_that_did_not_take_is_tried_again_by_itself", |program| {
        let grower = program.begin(ANNELISE);
        program.fault(Service::Leaf, "POST", CREDENTIALS, 1, Effect::DropBefore);
        let busy = answer(503, &[("Retry-After", "2")], "");
        program.fault(Service::Leaf, "POST", CREDENTIALS, 1, busy);
        let started = Instant::now();
        program.consent(ANNELISE);
        program.until_stage("connected", is_connected);
        assert!(started.elapsed() >= Duration::from_secs(2), "Leaf asked for two seconds");
        assert_eq!(program.seen(is_attach), 3);
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}

#[test]
fn a_sign_in_that_ends_midway_is_renewed_and_the_consent_kept() {
    with_keyring("a_sign_in_that_ends_midway_is_renewed_and_the_consent_kept", |program| {
        let grower = program.begin(ANNELISE);
        let expired = || answer(401, &[], r#"{"title":"Unauthorized","status":401}"#);
        program.fault(Service::Leaf, "POST", CREDENTIALS, 1, expired());
        program.consent(ANNELISE);
        program
            .until_stage("sign in to attach", |it| matches!(it, Stage::Attach(Attach::SignIn(_))));
        program.fault(Service::Leaf, "GET", CREDENTIALS, 1, expired());
        program.sign_in();
        // It had ended again before Leaf could be asked whether the first try took.
        program.until("sign in once more", |state| {
            state.sign_in == SignInState::Idle && program.seen(is_look) == 2
        });
        program
            .until_stage("sign in once more", |it| matches!(it, Stage::Attach(Attach::SignIn(_))));
        program.sign_in();
        program.until_stage("connected", is_connected);
        assert_eq!(program.seen(is_exchange), 1);
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}

#[test]
fn what_leaf_refuses_or_hides_can_be_tried_again_with_the_same_consent() {
    with_keyring(
        "what_leaf_refuses_or_hides_can_be_tried_again_with_the_same_consent",
        |program| {
            let grower = program.begin(ANNELISE);
            let refused = answer(422, &[], r#"{"title":"Bad","status":422}"#);
            program.fault(Service::Leaf, "POST", CREDENTIALS, 1, refused);
            program.consent(ANNELISE);
            program.until_stage("a failed attach", |it| {
                matches!(it, Stage::Attach(Attach::Failed(AttachError::Leaf(_))))
            });
            // The look that comes first must not end in the step's own success or failure.
            program.tell(StepMessage::Retry);
            program.until_stage("connected", is_connected);
            program.leave();

            // The list was told at once; replacing goes by the person's word.
            program.send(Message::Connect(grower.id.clone()));
            program.until_stage("keep or replace", |it| {
                matches!(it, Stage::Prepare(Prepare::AlreadyConnected(_)))
            });
            program.tell(StepMessage::Replace);
            program.until_stage("the grower's turn", |it| {
                matches!(it, Stage::Consent(Consent::Waiting(_)))
            });
            program.consent(ANNELISE);
            program.until_stage("connected", is_connected);
            assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 2);
            assert_eq!(program.seen(is_exchange), 2);
        },
    );
}

#[test]
fn a_confirmation_that_fails_keeps_the_consent_until_it_succeeds() {
    with_keyring("a_confirmation_that_fails_keeps_the_consent_until_it_succeeds", |program| {
        let grower = program.begin(ANNELISE);
        program.fault(Service::Leaf, "GET", CREDENTIALS, 1, answer(500, &[], "{}"));
        program.consent(ANNELISE);
        let state = program.until_stage("a failed confirmation", |it| {
            matches!(it, Stage::Confirm(Confirm::Failed(ConfirmError::Leaf(_))))
        });
        assert_eq!(state.unfinished.len(), 1, "the consent is still here");
        program.tell(StepMessage::Retry);
        let state = program.until_stage("connected", is_connected);
        assert!(state.unfinished.is_empty());
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}

#[test]
fn leafs_trouble_is_told_with_what_its_history_says() {
    with_keyring("leafs_trouble_is_told_with_what_its_history_says", |program| {
        let grower = program.begin(ANNELISE);
        // As often as Leaf is looked at before Stile gives up by itself.
        let expired = answer(200, &[], r#"{"id":"c-1","status":"EXPIRED"}"#);
        program.fault(Service::Leaf, "GET", CREDENTIALS, 7, expired);
        program.consent(ANNELISE);
        program.until("Leaf's trouble", |state| {
            let Screen::Connect(connect) = &state.screen else { return false };
            assert!(!connect.server_takes_longer, "Leaf is not to blame for Stile's own pauses");
            let Stage::Confirm(Confirm::Failed(ConfirmError::Trouble { found, last_event })) =
                &connect.stage
            else {
                return false;
            };
            // What went well explains no trouble.
            found.status.as_deref() == Some("EXPIRED") && last_event.is_none()
        });
        program.tell(StepMessage::Retry);
        program.until_stage("connected", is_connected);
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}

#[test]
fn nothing_is_at_stake_while_the_link_cannot_be_had() {
    with_keyring("nothing_is_at_stake_while_the_link_cannot_be_had", |program| {
        let grower = program.grower(ANNELISE);
        let html = answer(200, &[("Content-Type", "text/html")], "<html>Log in to the network");
        program.fault(Service::Leaf, "POST", CREDENTIALS, 1, html);
        program.send(Message::Connect(grower.id.clone()));
        program.until_stage("a web page in Leaf's place", |it| {
            let Stage::Prepare(Prepare::Failed(PrepareError::Leaf(error))) = it else {
                return false;
            };
            matches!(error, ApiError::Unreadable { what: Unreadable::Html, .. })
        });
        let evil = r#"{"url":"https://climate.com.evil.example/?response_type=code"}"#;
        program.fault(Service::Leaf, "POST", CREDENTIALS, 1, answer(200, &[], evil));
        program.tell(StepMessage::Retry);
        program.until_stage("another host", |it| {
            matches!(it, Stage::Prepare(Prepare::Failed(PrepareError::AuthorizationUrl(_))))
        });
        program.tell(StepMessage::Retry);
        program.until_stage("the grower's turn", |it| {
            matches!(it, Stage::Consent(Consent::Waiting(_)))
        });
    });
}

#[test]
fn a_list_that_breaks_off_can_be_read_again() {
    with_keyring("a_list_that_breaks_off_can_be_read_again", |program| {
        // Once more than it is tried by itself.
        program.fault(Service::Leaf, "GET", "/users", 5, answer(502, &[], "<html>Bad Gateway"));
        program.send(Message::Growers(GrowersMessage::Reload));
        program.until("a failed list", |state| {
            matches!(&state.growers.loading, Loading::Failed(error) if error.status() == Some(502))
        });
        program.send(Message::Growers(GrowersMessage::Reload));
        program.until("the growers", |state| {
            state.growers.loading == Loading::Done && !state.growers.list.is_empty()
        });
    });
}
