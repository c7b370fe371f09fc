//! What a grower has is not lost to an attempt at something new.

use stile::domain::secret::ApiKey;
use stile::flow::connect::Message as StepMessage;
use stile::flow::setup::{Message as SetupMessage, SetupPage};
use stile::flow::{Attach, AttachError, Consent, Message, Prepare, Screen, Stage};
use stile::sandbox::{Effect, Recorded, Service};

use crate::headless::{ANNELISE, Headless};
use crate::in_session;
use crate::network::{CREDENTIALS, answer, is_attach, is_connected};

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

/// Asks for another consent for the grower, to replace the one there is.
fn replace(program: &Headless) {
    let grower = program.grower(ANNELISE);
    program.send(Message::Connect(grower.id));
    program.until_stage("keep or replace", |stage| {
        matches!(stage, Stage::Prepare(Prepare::AlreadyConnected(_)))
    });
    program.tell(StepMessage::Replace);
    program.until_stage("the grower's turn", |stage| {
        matches!(stage, Stage::Consent(Consent::Waiting(_)))
    });
    program.consent(ANNELISE);
}

fn attach_failed(stage: &Stage) -> Option<&AttachError> {
    match stage {
        Stage::Attach(Attach::Failed(error)) => Some(error),
        _ => None,
    }
}

/// Still the first one, and no other.
fn assert_untouched(program: &Headless) {
    let attached = program.sandbox.attached(program.grower(ANNELISE).id.as_str());
    assert_eq!(attached.unwrap().times, 1);
    assert_eq!(program.seen(is_removal), 0);
}

fn set_api_key(program: &Headless, key: ApiKey) {
    let account = program.sandbox.account();
    program.send(Message::Setup(SetupMessage::Open(SetupPage::AppKeys)));
    let at = |page| move |state: &stile::flow::State| matches!(&state.screen, Screen::Setup(setup) if setup.page == page);
    program.until("app keys", at(SetupPage::AppKeys));
    program.send(Message::Setup(SetupMessage::AppKeys {
        client_id: account.client_id,
        client_secret: None,
        api_key: Some(key),
    }));
    program.until("the keys stored", at(SetupPage::Redirect));
    for _ in SetupPage::ALL {
        program.send(Message::Setup(SetupMessage::Back));
    }
    program.until("growers", |state| matches!(state.screen, Screen::Growers));
}

#[test]
fn keys_that_do_not_work_cost_no_connection_that_does() {
    with_connected("keys_that_do_not_work_cost_no_connection_that_does", |program| {
        set_api_key(program, ApiKey::new("mistyped"));
        replace(program);
        program.until_stage("the keys refused", |stage| {
            matches!(attach_failed(stage), Some(AttachError::KeysRefused(_)))
        });
        assert_untouched(program);
        program.leave();
        // With the right key the same consent is attached in its place.
        set_api_key(program, program.sandbox.account().api_key);
        program.send(Message::Finish(program.grower(ANNELISE).id));
        program.until_stage("connected", is_connected);
        let attached = program.sandbox.attached(program.grower(ANNELISE).id.as_str()).unwrap();
        assert_eq!(attached.times, 2);
    });
}

#[test]
fn a_refusal_that_may_be_about_anything_removes_nothing() {
    with_connected("a_refusal_that_may_be_about_anything_removes_nothing", |program| {
        let bad = answer(400, &[], r#"{"title":"Bad Request","status":400}"#);
        program.fault(Service::FieldView, "GET", "/v4/fields", 9, answer(503, &[], ""));
        replace_with_fault(program, bad);
        program.until_stage("a refusal", |stage| {
            matches!(attach_failed(stage), Some(AttachError::Leaf(error)) if error.status() == Some(400))
        });
        assert_untouched(program);
    });
}

/// As [`replace`], with this in the place of the attach's answer.
fn replace_with_fault(program: &Headless, effect: Effect) {
    let grower = program.grower(ANNELISE);
    program.send(Message::Connect(grower.id));
    program.until_stage("keep or replace", |stage| {
        matches!(stage, Stage::Prepare(Prepare::AlreadyConnected(_)))
    });
    program.tell(StepMessage::Replace);
    program.until_stage("the grower's turn", |stage| {
        matches!(stage, Stage::Consent(Consent::Waiting(_)))
    });
    program.fault(Service::Leaf, "POST", CREDENTIALS, 1, effect);
    program.consent(ANNELISE);
}

#[test]
fn when_leaf_fails_after_the_old_one_is_gone_the_new_one_is_still_here() {
    let test = "when_leaf_fails_after_the_old_one_is_gone_the_new_one_is_still_here";
    with_connected(test, |program| {
        replace_with_fault(program, answer(409, &[], r#"{"title":"Conflict","status":409}"#));
        // Gone it is by now, and what comes next fails, more often than it is tried.
        program.until_stage("connected", is_connected);
        program.leave();
        let conflict = answer(409, &[], r#"{"title":"Conflict","status":409}"#);
        replace_with_fault(program, conflict);
        program.until_stage("connected", is_connected);
        assert_eq!(program.seen(is_removal), 2);
        assert_eq!(
            program.sandbox.attached(program.grower(ANNELISE).id.as_str()).unwrap().times,
            3
        );
    });
}

#[test]
fn replacing_that_breaks_in_the_middle_says_so_and_goes_on_with_the_same_consent() {
    let test = "replacing_that_breaks_in_the_middle_says_so_and_goes_on_with_the_same_consent";
    with_connected(test, |program| {
        let refused = answer(422, &[], r#"{"title":"Unprocessable","status":422}"#);
        replace_with_fault(program, answer(409, &[], r#"{"status":409}"#));
        program.fault(Service::Leaf, "POST", CREDENTIALS, 1, refused);
        program.until_stage("a broken replacement", |stage| {
            matches!(attach_failed(stage), Some(AttachError::Replacing(_))) || is_connected(stage)
        });
        program.tell(StepMessage::Retry);
        program.until_stage("connected", is_connected);
        assert!(program.seen(is_attach) >= 3);
        let attached = program.sandbox.attached(program.grower(ANNELISE).id.as_str()).unwrap();
        assert_eq!(attached.account_email, ANNELISE);
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
        program.fault(Service::Leaf, "POST", CREDENTIALS, 1, answer(409, &[], r#"{"status":409}"#));
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
        assert!(program.sandbox.attached(grower.id.as_str()).is_none(), "nothing was attached");
    });
}
