//! Where the real servers differ from what is easiest: lists have pages, keys are asked for first,
//! and an answer that the contract does not have locks nobody out.

use std::collections::HashSet;

use stile::domain::LeafUserId;
use stile::domain::app_keys::KeysAtLeaf;
use stile::flow::connect::Message as StepMessage;
use stile::flow::grower_page::Message as GrowerPageMessage;
use stile::flow::growers::Message as GrowersMessage;
use stile::flow::{
    Attach, AttachError, Consent, GrowerPage, Loading, Message, Prepare, PrepareError, Screen,
    Stage, State,
};
use stile::http::Http;
use stile::leaf::Leaf;
use stile::practice::{Options, Recorded, Service};

use crate::free_port::free_port;
use crate::headless::{ANNELISE, Headless, TOKEN, redirect_uri};
use crate::in_session;
use crate::network::{CREDENTIALS, answer, is_connected};

const APP_KEYS: &str = "/app-keys/ClimateFieldView/stile";
const LINKS: &str = "/magic-link/authentication";

fn with_program(test: &str, body: impl FnOnce(&Headless)) {
    in_session(&format!("contract::{test}"), |_session| body(&Headless::set_up()));
}

/// Another program of the same company, which speaks to Leaf by itself.
fn elsewhere<T>(program: &Headless, ask: impl AsyncFnOnce(&Leaf) -> T) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let leaf = Leaf::new(Http::new().unwrap(), program.practice.leaf_url());
    runtime.block_on(ask(&leaf))
}

fn is_of_app_keys(method: &str) -> impl Fn(&Recorded) -> bool {
    move |request| request.method == method && request.path().ends_with(APP_KEYS)
}

fn grower_page_of(state: &State) -> Option<&GrowerPage> {
    match &state.screen {
        Screen::GrowerPage(grower_page) => Some(grower_page),
        _ => None,
    }
}

/// Opens the grower's page and tells it something.
fn grower_page(program: &Headless, grower: &LeafUserId) {
    program.send(Message::OpenGrowerPage(grower.clone()));
    program.until("the grower's page", |state| grower_page_of(state).is_some());
}

fn tell(program: &Headless, message: GrowerPageMessage) {
    let id = grower_page_of(&program.now()).unwrap().id;
    program.send(Message::GrowerPage(id, message));
}

/// Waits until Leaf has answered about links.
fn linked(program: &Headless, what: &str, is_so: impl Fn(&GrowerPage) -> bool) {
    program.until(what, |state| {
        grower_page_of(state)
            .is_some_and(|grower_page| !grower_page.links.running && is_so(grower_page))
    });
}

fn links(grower_page: &GrowerPage) -> usize {
    grower_page.links.known.as_ref().map_or(0, Vec::len)
}

#[test]
fn links_and_growers_on_later_pages_are_found() {
    in_session("contract::links_and_growers_on_later_pages_are_found", |_session| {
        let redirect = redirect_uri(free_port());
        let options =
            Options { redirect_uris: vec![redirect.clone()], growers: 250, ..Options::default() };
        let program = Headless::set_up_with(&redirect, None, options);
        let growers = program.growers();
        assert_eq!(growers.len(), 250);
        let ids: HashSet<_> = growers.iter().map(|grower| grower.id.clone()).collect();
        assert_eq!(ids.len(), 250, "nobody twice");

        let own = program.grower(ANNELISE).id;
        let other = growers.iter().find(|grower| grower.id != own).unwrap().id.clone();
        grower_page(&program, &own);
        tell(&program, GrowerPageMessage::MakeLink(900));
        linked(&program, "the question for the keys", |it| it.links.asks_for_keys.is_some());
        tell(&program, GrowerPageMessage::GiveKeys);
        linked(&program, "a link", |grower_page| links(grower_page) == 1);
        let token = program.practice.account().api_token;
        elsewhere(&program, async |leaf| {
            for number in 0..250 {
                let of = if number % 100 == 99 { &own } else { &other };
                leaf.make_magic_link(&token, of, 900, None).await.unwrap();
            }
        });
        tell(&program, GrowerPageMessage::ReadLinks);
        linked(&program, "the links of all pages", |grower_page| links(grower_page) == 3);
        let pages = |request: &Recorded| request.path().ends_with(LINKS) && request.method == "GET";
        assert!(program.seen(pages) >= 4);
    });
}

#[test]
fn app_keys_are_asked_for_first_and_replaced_when_they_were_changed() {
    with_program("app_keys_are_asked_for_first_and_replaced_when_they_were_changed", |program| {
        let grower = program.grower(ANNELISE).id;
        grower_page(program, &grower);
        tell(program, GrowerPageMessage::MakeLink(900));
        linked(program, "the question", |grower_page| {
            grower_page.links.asks_for_keys.as_ref().is_some_and(|ask| ask.found.is_none())
        });
        assert_eq!(program.seen(is_of_app_keys("GET")), 1);
        assert_eq!(program.seen(is_of_app_keys("POST")), 0, "not without the person's word");
        tell(program, GrowerPageMessage::GiveKeys);
        linked(program, "a link", |grower_page| links(grower_page) == 1);
        assert_eq!(program.seen(is_of_app_keys("POST")), 1);

        // A second link needs no word, and no look.
        let looks = program.seen(is_of_app_keys("GET"));
        tell(program, GrowerPageMessage::MakeLink(900));
        linked(program, "another link", |grower_page| links(grower_page) == 2);
        assert_eq!(program.seen(is_of_app_keys("GET")), looks);

        // Changed keys take the place of those that Leaf has.
        program.leave();
        program.set_api_key(program.practice.account().api_key);
        grower_page(program, &grower);
        tell(program, GrowerPageMessage::MakeLink(900));
        linked(program, "a third link", |grower_page| links(grower_page) == 3);
        assert_eq!(
            (program.seen(is_of_app_keys("POST")), program.seen(is_of_app_keys("PUT"))),
            (1, 1)
        );

        tell(program, GrowerPageMessage::RemoveKeys);
        program.until("the keys gone", |state| {
            state.settings.as_ref().unwrap().registered_client.is_none()
        });
        assert_eq!(program.seen(is_of_app_keys("DELETE")), 1);
    });
}

#[test]
fn a_second_computer_is_told_that_leaf_has_the_app_keys() {
    with_program("a_second_computer_is_told_that_leaf_has_the_app_keys", |program| {
        let account = program.practice.account();
        elsewhere(program, async |leaf| {
            let keys = stile::leaf::LinkKeys {
                client_id: &account.client_id,
                client_secret: &account.client_secret,
                api_key: &account.api_key,
                write_scopes: &[],
            };
            leaf.keep_app_keys(&account.api_token, "stile", &keys, false).await.unwrap();
        });
        grower_page(program, &program.grower(ANNELISE).id);
        tell(program, GrowerPageMessage::MakeLink(900));
        let found = KeysAtLeaf { client_id: Some(account.client_id.clone()) };
        linked(program, "word of the keys", |grower_page| {
            grower_page.links.asks_for_keys.as_ref().and_then(|ask| ask.found.as_ref())
                == Some(&found)
        });
        tell(program, GrowerPageMessage::UseKeys);
        linked(program, "a link", |grower_page| links(grower_page) == 1);
        assert_eq!(program.seen(is_of_app_keys("POST")), 1, "the one from elsewhere");
        assert_eq!(program.seen(is_of_app_keys("PUT")), 0);
    });
}

#[test]
fn a_link_can_be_for_somebody_whom_leaf_does_not_know_yet() {
    with_program("a_link_can_be_for_somebody_whom_leaf_does_not_know_yet", |program| {
        let grower = program.grower(ANNELISE).id;
        grower_page(program, &grower);
        tell(program, GrowerPageMessage::MakeLink(900));
        linked(program, "the question", |grower_page| grower_page.links.asks_for_keys.is_some());
        tell(program, GrowerPageMessage::GiveKeys);
        linked(program, "a link", |grower_page| links(grower_page) == 1);
        program.leave();
        program.send(Message::Growers(GrowersMessage::OpenForm));
        program.send(Message::Growers(GrowersMessage::AddByLink(stile::domain::NewGrower {
            name: "Nia Newcomer".to_owned(),
            email: "nia@newcomer.example".to_owned(),
            ..Default::default()
        })));
        let state = program.until("the newcomer's page", |state| {
            grower_page_of(state)
                .is_some_and(|grower_page| grower_page.grower.name == "Nia Newcomer")
        });
        let id = grower_page_of(&state).unwrap().grower.id.clone();
        tell(program, GrowerPageMessage::ReadLinks);
        linked(program, "the link", |grower_page| links(grower_page) == 1);
        program.leave();
        program.send(Message::Growers(GrowersMessage::Reload));
        let state = program.until("the growers", |state| state.growers.loading == Loading::Done);
        assert!(state.growers.find(&id).is_some(), "Leaf knows the grower now");
    });
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
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
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
        use stile::domain::ExchangeError as E;
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
            program.practice.clear_faults();
            for one in program.now().unfinished.clone() {
                program.send(Message::Discard(one.consent()));
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
        let requests = program.practice.requests();
        let odd: Vec<_> = requests
            .iter()
            .filter(|one| !["GET", "POST", "PUT", "DELETE"].contains(&&*one.method))
            .collect();
        assert!(odd.is_empty(), "{odd:?}");
        let elsewhere = requests.iter().filter(|one| one.path() == "/").count();
        assert_eq!(elsewhere, 0, "no address of the contract is the bare one");
    });
}
