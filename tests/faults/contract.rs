//! Where the real servers differ from what is easiest: an answer that the contract does not have
//! locks nobody out, and each refusal has its meaning.

use stile::flow::connect::Message as StepMessage;
use stile::flow::{Attach, AttachError, Consent, Message, Prepare, PrepareError, Screen, Stage};
use stile::sandbox::{Options, Service};

use crate::free_port::free_port;
use crate::headless::{ANNELISE, Headless, TOKEN, redirect_uri};
use crate::in_session;
use crate::network::{CREDENTIALS, answer, is_connected};

fn with_program(test: &str, body: impl FnOnce(&Headless)) {
    in_session(&format!("contract::{test}"), |_session| body(&Headless::set_up()));
}

fn prepare_failed(stage: &Stage) -> Option<&PrepareError> {
    match stage {
        Stage::Prepare(Prepare::Failed(error)) => Some(error),
        _ => None,
    }
}

fn is_waiting(stage: &Stage) -> bool {
    matches!(stage, Stage::Consent(Consent::Waiting(_)))
}

#[test]
fn where_leaf_has_no_log_in_address_fieldviews_own_leads_on() {
    with_program("where_leaf_has_no_log_in_address_fieldviews_own_leads_on", |program| {
        let grower = program.grower(ANNELISE);
        for (status, body) in [
            (404, r#"{"title":"Not Found","status":404}"#),
            (404, "<html>no such page"),
            (405, r#"{"title":"Method Not Allowed","status":405}"#),
            (200, r#"{"link":"https://climate.com/"}"#),
            (200, "OK"),
            (200, r#"{"url":"see the manual"}"#),
        ] {
            program.fault(Service::Leaf, "POST", CREDENTIALS, 1, answer(status, &[], body));
            program.send(Message::Connect(grower.id.clone()));
            program.until_stage("no log-in address", |stage| {
                prepare_failed(stage).is_some_and(PrepareError::allows_template)
            });
            program.leave();
        }
        program.fault(Service::Leaf, "POST", CREDENTIALS, 1, answer(405, &[], "{}"));
        program.send(Message::Connect(grower.id.clone()));
        program.until_stage("no log-in address", |stage| prepare_failed(stage).is_some());
        program.tell(StepMessage::UseTemplate);
        program.until_stage("the grower's turn", is_waiting);
        program.consent(ANNELISE);
        program.until_stage("connected", is_connected);
        assert_eq!(program.sandbox.attached(grower.id.as_str()).unwrap().times, 1);
    });
}

#[test]
fn a_grower_whom_leaf_does_not_know_is_not_asked_to_log_in() {
    with_program("a_grower_whom_leaf_does_not_know_is_not_asked_to_log_in", |program| {
        let grower = program.grower(ANNELISE);
        let gone = answer(404, &[], r#"{"title":"Not Found","status":404}"#);
        program.fault(Service::Leaf, "POST", CREDENTIALS, 1, gone.clone());
        program.fault(Service::Leaf, "GET", grower.id.as_str(), 1, gone);
        program.send(Message::Connect(grower.id.clone()));
        program.until_stage("an unknown grower", |stage| {
            matches!(prepare_failed(stage), Some(PrepareError::Leaf(it)) if it.status() == Some(404))
        });
        program.tell(StepMessage::UseTemplate);
        program.tell(StepMessage::Retry);
        program.until_stage("the grower's turn", is_waiting);
    });
}

#[test]
fn permissions_that_stile_does_not_know_are_asked_about_once() {
    in_session("contract::permissions_that_stile_does_not_know_are_asked_about_once", |_session| {
        let redirect = redirect_uri(free_port());
        let mut options = Options { redirect_uris: vec![redirect.clone()], ..Options::default() };
        options.scopes_allowed.extend(["operations:read".to_owned(), "platform".to_owned()]);
        let program = Headless::set_up_with(&redirect, None, options);
        let grower = program.grower(ANNELISE);
        program.send(Message::Connect(grower.id.clone()));
        let state = program.until_stage("the question", |stage| {
            matches!(stage, Stage::Prepare(Prepare::AskScopes(_)))
        });
        let Screen::Connect(connect) = &state.screen else { panic!("{:?}", state.screen) };
        let Stage::Prepare(Prepare::AskScopes(url)) = &connect.stage else { panic!("asked") };
        let names: Vec<_> = url.other_scopes().collect();
        assert_eq!(names, ["operations:read", "platform"]);
        program.tell(StepMessage::AcceptScopes);
        program.until_stage("the grower's turn", is_waiting);
        program.consent(ANNELISE);
        program.until_stage("connected", is_connected);
        program.leave();
        // Nobody is asked twice, by a later start neither.
        assert_eq!(
            program.now().settings.as_ref().unwrap().accepted_scopes,
            ["operations:read", "platform"]
        );
        program.send(Message::Connect(grower.id.clone()));
        program.until_stage("keep or replace", |stage| {
            matches!(stage, Stage::Prepare(Prepare::AlreadyConnected(_)))
        });
        program.tell(StepMessage::Replace);
        program.until_stage("the grower's turn", is_waiting);
    });
}

#[test]
fn a_grower_is_not_sent_to_log_in_again_for_the_companys_mistake() {
    with_program("a_grower_is_not_sent_to_log_in_again_for_the_companys_mistake", |program| {
        use stile::fieldview::ExchangeError as E;
        type Told = fn(&E) -> bool;
        let cases: [(&str, Told); 3] = [
            (r#"{"error":"invalid_grant","error_description":"Callback url mismatch"}"#, |it| {
                matches!(it, E::AddressRefused(_))
            }),
            (r#"{"error":"invalid_scope","error_description":"Invalid Scope!"}"#, |it| {
                matches!(it, E::ScopeRefused(_))
            }),
            (r#"{"error":{"code":"invalid_grant","message":"expired"}}"#, |it| {
                matches!(it, E::CodeRefused(_))
            }),
        ];
        for (body, told) in cases {
            program.begin(ANNELISE);
            program.fault(Service::FieldView, "POST", TOKEN, 1, answer(400, &[], body));
            program.consent(ANNELISE);
            program.until_stage("a refusal", |stage| {
                crate::network::exchange_failed(stage).is_some_and(told)
            });
            program.leave();
        }
    });
}

#[test]
fn fieldviews_two_kinds_of_403_and_its_409_are_told_apart() {
    with_program("fieldviews_two_kinds_of_403_and_its_409_are_told_apart", |program| {
        type Told = fn(&AttachError) -> bool;
        let nested = r#"{"error":{"id":"e-1","code":403,"message":"Missing scope"}}"#;
        let cases: [(u16, &str, Told); 3] = [
            (403, nested, |it| matches!(it, AttachError::ScopeMissing(_))),
            (403, r#"{"message":"Forbidden"}"#, |it| matches!(it, AttachError::KeysRefused(_))),
            (409, nested, |it| matches!(it, AttachError::ConsentEnded(_))),
        ];
        let has_credentials = r#"{"id":"c-1","status":"OK"}"#;
        for (status, body, told) in cases {
            program.begin(ANNELISE);
            program.fault(Service::Leaf, "POST", CREDENTIALS, 1, answer(409, &[], "{}"));
            program.fault(Service::Leaf, "GET", CREDENTIALS, 1, answer(200, &[], has_credentials));
            program.fault(Service::FieldView, "GET", "/v4/fields", 1, answer(status, &[], body));
            program.consent(ANNELISE);
            program.until_stage(
                "a refusal",
                |stage| matches!(stage, Stage::Attach(Attach::Failed(error)) if told(error)),
            );
            program.leave();
            program.sandbox.clear_faults();
            for one in program.now().unfinished.clone() {
                program.send(Message::Discard(one.leaf_user_id));
            }
            program.until("nothing unfinished", |state| state.unfinished.is_empty());
        }
    });
}

#[test]
fn nothing_is_asked_that_the_contract_does_not_have() {
    with_program("nothing_is_asked_that_the_contract_does_not_have", |program| {
        program.begin(ANNELISE);
        program.consent(ANNELISE);
        program.until_stage("connected", is_connected);
        let requests = program.sandbox.requests();
        let odd: Vec<_> = requests
            .iter()
            .filter(|one| !["GET", "POST", "PUT", "DELETE"].contains(&&*one.method))
            .collect();
        assert!(odd.is_empty(), "{odd:?}");
        let elsewhere = requests.iter().filter(|one| one.path() == "/").count();
        assert_eq!(elsewhere, 0, "no address of the contract is the bare one");
    });
}
