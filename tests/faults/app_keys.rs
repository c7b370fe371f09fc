//! The company's app keys: a client ID never stands beside another client's secret, and Leaf's refusal
//! to keep them is told.

use std::fs;

use stile::domain::secret::{ApiKey, ClientSecret};
use stile::flow::grower_page;
use stile::flow::setup::{Message as SetupMessage, SetupPage};
use stile::flow::{GrowerPageId, Message, Notice, Present, Screen, State};
use stile::http::Http;
use stile::leaf::{Leaf, LinkKeys};
use stile::practice::Service;
use stile::vault::Key;

use crate::headless::{ANNELISE, Headless, kept};
use crate::in_session;
use crate::network::{answer, is_connected};
use crate::patience::wait_until;

const NEWER: &str = r#"{"version":99}"#;
const KEYS: &str = "/app-keys/ClimateFieldView/stile";

fn type_keys_of_another_client(program: &Headless) {
    program.send(Message::Setup(SetupMessage::Open(SetupPage::AppKeys)));
    program.send(Message::Setup(SetupMessage::AppKeys {
        client_id: "another-client".to_owned(),
        client_secret: Some(ClientSecret::new("another-secret")),
        api_key: Some(ApiKey::new("another-key")),
    }));
    program.until("the keys stored", |state| {
        matches!(state.screen, Screen::Growers)
            && state.settings.as_ref().is_some_and(|it| it.client_id == "another-client")
    });
}

#[test]
fn keys_whose_settings_were_never_written_change_nothing() {
    let test = "app_keys::keys_whose_settings_were_never_written_change_nothing";
    in_session(test, |_session| {
        let mut program = Headless::set_up();
        let file = program.folder().join("settings.json");
        let before = fs::read(&file).unwrap();
        // As if the program were killed between the keyring and the settings.
        fs::write(&file, NEWER).unwrap();
        type_keys_of_another_client(&program);
        program.until("the failure to write", |state| {
            matches!(state.notice, Some(Notice::Settings(_)))
        });
        program.restart_after(|_| fs::write(&file, before).unwrap());
        let state = program.started();
        let all = Present { leaf_token: true, client_secret: true, api_key: true };
        assert_eq!(state.present, all);
        // FieldView and Leaf take nothing but what belongs together.
        program.begin(ANNELISE);
        program.consent(ANNELISE);
        program.until_stage("connected", is_connected);
    });
}

#[test]
fn keys_whose_settings_are_written_are_the_only_ones_kept() {
    let test = "app_keys::keys_whose_settings_are_written_are_the_only_ones_kept";
    in_session(test, |_session| {
        let mut program = Headless::set_up();
        let before = kept(&Key::AppKeys);
        type_keys_of_another_client(&program);
        let own = program.practice.account().client_id;
        let file = program.folder().join("settings.json");
        wait_until("the settings name the new client", || {
            let text = fs::read_to_string(&file).ok()?;
            (text.contains("another-client") && !text.contains(&own)).then_some(())
        });
        wait_until("the keyring has changed", || (kept(&Key::AppKeys) != before).then_some(()));
        program.restart();
        let state = program.started();
        assert_eq!(state.settings.as_ref().unwrap().client_id, "another-client");
        assert!(state.present.client_secret && state.present.api_key);
    });
}

#[test]
fn settings_without_their_keys_ask_for_them() {
    in_session("app_keys::settings_without_their_keys_ask_for_them", |_session| {
        let mut program = Headless::set_up();
        let file = program.folder().join("settings.json");
        let own = program.practice.account().client_id;
        program.restart_after(|_| {
            let text = fs::read_to_string(&file).unwrap();
            fs::write(&file, text.replace(&own, "another-client")).unwrap();
        });
        let asks = |state: &State| matches!(&state.screen, Screen::Setup(setup) if setup.page == SetupPage::AppKeys);
        let state = program.until("the app keys are asked for", asks);
        assert!(!state.present.client_secret && !state.present.api_key);
    });
}

fn links(state: &State) -> Option<&grower_page::Links> {
    match &state.screen {
        Screen::GrowerPage(page) => Some(&page.links),
        _ => None,
    }
}

fn is_keeping(method: &'static str) -> impl Fn(&stile::practice::Recorded) -> bool {
    move |request| request.method == method && request.path().ends_with(KEYS)
}

#[test]
fn leafs_refusal_to_keep_keys_is_told_and_keys_that_are_there_are_asked_about() {
    let test =
        "app_keys::leafs_refusal_to_keep_keys_is_told_and_keys_that_are_there_are_asked_about";
    in_session(test, |_session| {
        let program = Headless::set_up();
        let grower = program.grower(ANNELISE);
        program.send(Message::OpenGrowerPage(grower.id));
        let tell = |message| program.send(Message::GrowerPage(GrowerPageId(1), message));
        let until = |what: &str, is_so: &dyn Fn(&grower_page::Links) -> bool| {
            program.until(what, |state| links(state).is_some_and(|it| !it.running && is_so(it)))
        };
        let refused = || answer(400, &[], r#"{"status":400,"title":"The client is not known"}"#);
        tell(grower_page::Message::MakeLink(900));
        until("being asked for the keys", &|links| links.asks_for_keys.is_some());
        program.fault(Service::Leaf, "POST", KEYS, 1, refused());
        tell(grower_page::Message::GiveKeys);
        let state = until("the refusal", &|links| {
            links.error.as_ref().is_some_and(|error| error.status() == Some(400))
        });
        assert_eq!(state.settings.as_ref().unwrap().registered_client, None);
        assert_eq!(
            program
                .practice
                .requests()
                .iter()
                .filter(|it| it.path().contains("/magic-link/users/"))
                .count(),
            0
        );
        // Another computer gives keys between the look and the gift.
        give_from_another_computer(&program);
        let absent = answer(404, &[], r#"{"status":404,"title":"Not Found"}"#);
        program.fault(Service::Leaf, "GET", KEYS, 2, absent);
        tell(grower_page::Message::MakeLink(900));
        until("being asked for the keys", &|links| links.asks_for_keys.is_some());
        tell(grower_page::Message::GiveKeys);
        until("being asked whether those are right", &|links| {
            links.asks_for_keys.as_ref().is_some_and(|ask| ask.found.is_some())
        });
        assert_eq!((program.seen(is_keeping("POST")), program.seen(is_keeping("PUT"))), (3, 0));
        tell(grower_page::Message::UseKeys);
        until("the link", &|links| links.known.as_ref().is_some_and(|known| known.len() == 1));
    });
}

fn give_from_another_computer(program: &Headless) {
    let account = program.practice.account();
    let leaf = Leaf::new(Http::new().unwrap(), program.practice.leaf_url());
    let keys = LinkKeys {
        client_id: &account.client_id,
        client_secret: &account.client_secret,
        api_key: &account.api_key,
        write_scopes: &[],
    };
    let given = leaf.keep_app_keys(&account.api_token, "stile", &keys, false);
    let tokio = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    tokio.block_on(given).unwrap();
}
