//! What a grower has is not lost to an attempt at something new.

use stile::domain::secret::ApiKey;
use stile::flow::connect::Message as StepMessage;
use stile::flow::{Attach, AttachError, Consent, Message, Prepare, Screen, Stage};
use stile::practice::{Recorded, Service};

use crate::headless::{ANNELISE, Headless, is_exchange};
use crate::in_session;
use crate::network::{CREDENTIALS, answer, is_connected};

fn is_removal(request: &Recorded) -> bool {
    request.method == "DELETE" && request.path().ends_with(CREDENTIALS)
}

/// Runs the body with a grower who is connected already.
fn with_connected(test: &str, body: impl FnOnce(&Headless)) {
    in_session(&format!("replacing::{test}"), |_session| {
        let program = Headless::set_up();
        program.begin(ANNELISE);
        program.consent(ANNELISE);
        program.until_stage("connected", is_connected);
        program.leave();
        body(&program);
    });
}

/// Asks for another consent for the grower, to replace the one there is; it remains to be given.
fn ask_to_replace(program: &Headless) {
    let grower = program.grower(ANNELISE);
    program.send(Message::Connect(grower.id));
    program.until_stage("keep or replace", |stage| {
        matches!(stage, Stage::Prepare(Prepare::AlreadyConnected(_)))
    });
    program.tell(StepMessage::Replace);
    program.until_stage("the grower's turn", |stage| {
        matches!(stage, Stage::Consent(Consent::Waiting(_)))
    });
}

/// The next attach gets this in place of Leaf's own answer.
fn attach_answers(program: &Headless, status: u16, body: &str) {
    program.fault(Service::Leaf, "POST", CREDENTIALS, 1, answer(status, &[], body));
}

fn attach_failed(stage: &Stage) -> Option<&AttachError> {
    match stage {
        Stage::Attach(Attach::Failed(error)) => Some(error),
        _ => None,
    }
}

/// Still the first one, and no other.
fn assert_untouched(program: &Headless) {
    let attached = program.practice.attached(program.grower(ANNELISE).id.as_str());
    assert_eq!(attached.unwrap().times, 1);
    assert_eq!(program.seen(is_removal), 0);
}

#[test]
fn keys_that_do_not_work_cost_no_connection_that_does() {
    with_connected("keys_that_do_not_work_cost_no_connection_that_does", |program| {
        program.set_api_key(ApiKey::new("mistyped"));
        ask_to_replace(program);
        program.consent(ANNELISE);
        program.until_stage("the keys refused", |stage| {
            matches!(attach_failed(stage), Some(AttachError::KeysRefused(_)))
        });
        assert_untouched(program);
        program.leave();
        // With the right key the same consent is attached in its place.
        program.set_api_key(program.practice.account().api_key);
        let grower = program.grower(ANNELISE).id;
        let consent = program.now().unfinished_of(&grower).unwrap().consent();
        program.send(Message::Finish(consent));
        program.until_stage("connected", is_connected);
        let attached = program.practice.attached(program.grower(ANNELISE).id.as_str()).unwrap();
        assert_eq!(attached.times, 2);
    });
}

#[test]
fn a_refusal_that_may_be_about_anything_removes_nothing() {
    with_connected("a_refusal_that_may_be_about_anything_removes_nothing", |program| {
        program.fault(Service::FieldView, "GET", "/v4/fields", 9, answer(503, &[], ""));
        ask_to_replace(program);
        attach_answers(program, 400, r#"{"title":"Bad Request","status":400}"#);
        program.consent(ANNELISE);
        program.until_stage("a refusal", |stage| {
            matches!(attach_failed(stage), Some(AttachError::Leaf(it)) if it.status() == Some(400))
        });
        assert_untouched(program);
    });
}

#[test]
fn what_is_in_the_way_is_replaced_on_the_persons_word() {
    with_connected("what_is_in_the_way_is_replaced_on_the_persons_word", |program| {
        ask_to_replace(program);
        program.consent(ANNELISE);
        program.until_stage("connected", is_connected);
        assert_eq!(program.seen(is_removal), 1);
        let attached = program.practice.attached(program.grower(ANNELISE).id.as_str());
        assert_eq!(attached.unwrap().times, 2);
    });
}

#[test]
fn replacing_that_breaks_in_the_middle_says_so_and_goes_on_with_the_same_consent() {
    let test = "replacing_that_breaks_in_the_middle_says_so_and_goes_on_with_the_same_consent";
    with_connected(test, |program| {
        let exchanges = program.seen(is_exchange);
        ask_to_replace(program);
        attach_answers(program, 409, r#"{"title":"Conflict","status":409}"#);
        attach_answers(program, 422, r#"{"title":"Unprocessable","status":422}"#);
        program.consent(ANNELISE);
        program.until_stage("a broken replacement", |stage| {
            matches!(attach_failed(stage), Some(AttachError::Replacing(_)))
        });
        assert!(program.practice.attached(program.grower(ANNELISE).id.as_str()).is_none());
        program.tell(StepMessage::Retry);
        program.until_stage("connected", is_connected);
        let attached = program.practice.attached(program.grower(ANNELISE).id.as_str());
        assert_eq!(attached.unwrap().account_email, ANNELISE);
        assert_eq!(program.seen(is_exchange), exchanges + 1, "asked for a second consent");
    });
}

#[test]
fn what_somebody_else_attached_meanwhile_is_asked_about_and_can_be_kept() {
    let test = "replacing::what_somebody_else_attached_meanwhile_is_asked_about_and_can_be_kept";
    in_session(test, |_session| {
        let program = Headless::set_up();
        let grower = program.begin(ANNELISE);
        // Leaf answers the first attach as if it had one already, and shows it.
        let theirs = r#"{"id":"theirs","status":"OK","createdTime":"2026-01-01T00:00:00.000000Z"}"#;
        attach_answers(&program, 409, r#"{"status":409}"#);
        program.fault(Service::Leaf, "GET", CREDENTIALS, 1, answer(200, &[], theirs));
        program.consent(ANNELISE);
        program.until_stage("keep or replace", |stage| {
            matches!(stage, Stage::Attach(Attach::AlreadyConnected(found))
                if found.id.as_deref() == Some("theirs"))
        });
        assert_eq!(program.seen(is_removal), 0);
        program.tell(StepMessage::KeepExisting);
        let state = program.until("growers", |state| {
            matches!(state.screen, Screen::Growers) && state.unfinished.is_empty()
        });
        assert!(state.notice.is_none(), "{:?}", state.notice);
        assert!(program.practice.attached(grower.id.as_str()).is_none(), "nothing was attached");
    });
}
