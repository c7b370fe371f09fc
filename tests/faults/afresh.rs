//! Starting afresh in the keyring: out of its trouble for good, and nothing is lost unsaid.

use std::collections::HashMap;

use secret_service::EncryptionType;
use secret_service::blocking::{Item, SecretService};
use stile::domain::Grower;
use stile::domain::vault_error::VaultError;
use stile::flow::connect::Message as StepMessage;
use stile::flow::setup::{self, SetupPage};
use stile::flow::{Attach, KeyringError, Message, Notice, Question, Screen, State};

use crate::headless::{ANNELISE, Headless};
use crate::in_session;
use crate::keyring_session::profile;
use crate::network::is_connected;

/// A consent that waits for a word on whose account it is of.
fn leave_unfinished(program: &Headless) -> Grower {
    let grower = program.begin(ANNELISE);
    program.consent("marek.wisniewski@rolnik.example");
    program.until_stage("whose account it is", |stage| {
        matches!(stage, stile::flow::Stage::Attach(Attach::AskAccount { .. }))
    });
    program.leave();
    grower
}

fn is_at(page: SetupPage) -> impl Fn(&State) -> bool {
    move |state| matches!(&state.screen, Screen::Setup(setup) if setup.page == page)
}

fn asks_for(error: VaultError) -> impl Fn(&State) -> bool {
    let error = KeyringError::Vault(error);
    move |state| matches!(state.screen, Screen::KeyringTrouble(shown) if shown == error)
}

fn give_keys(program: &Headless) {
    let account = program.practice.account();
    program.send(Message::Setup(setup::Message::AppKeys {
        client_id: account.client_id,
        client_secret: Some(account.client_secret),
        api_key: Some(account.api_key),
    }));
    program.until("the addresses", is_at(SetupPage::Redirect));
    for _ in SetupPage::ALL {
        program.send(Message::Setup(setup::Message::Back));
    }
    program.started();
}

fn start_afresh(program: &Headless) {
    let question = program.now().afresh_question().unwrap();
    program.send(Message::Ask(question.clone()));
    program.send(Message::Answer { question, yes: true });
    program.until("the new names", |state| state.notice == Some(Notice::StartedAfresh));
}

#[test]
fn an_old_locked_keyring_is_left_for_good() {
    in_session("afresh::an_old_locked_keyring_is_left_for_good", |mut session| {
        let mut program = Headless::set_up();
        let grower = leave_unfinished(&program);
        session.stop_keyring();
        session.make_old();
        session.start_keyring();
        program.restart();
        let state = program.until("the old keyring's refusal", asks_for(VaultError::Refused));
        let names = vec![grower.display_name().to_owned()];
        assert_eq!(state.afresh_question(), Some(Question::StartAfresh { growers: names }));
        start_afresh(&program);
        program.until("the sign-in", is_at(SetupPage::Leaf));
        program.sign_in();
        program.until("the app keys", is_at(SetupPage::AppKeys));
        give_keys(&program);
        assert!(program.now().unfinished.is_empty(), "the consent is out of reach");
        // Nobody is asked to unlock the old one from now on.
        session.leave_dialogs_unanswered();
        for _ in 0..2 {
            program.restart();
            let state = program.started();
            assert!(state.keyring_trouble.is_none() && !state.keyring_waits);
        }
        // What is in the old one is kept, and forgetting everything gets at it.
        session.stop_keyring();
        session.take_up_old();
        session.start_keyring();
        assert!(session.content().contains("refresh-token"));
        program.send(Message::Forget);
        program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        assert!(!session.content().contains("Stile"), "{}", session.content());
        assert_eq!(std::fs::read_dir(program.folder()).unwrap().count(), 0);
    });
}

#[test]
fn forgetting_everything_says_so_where_an_old_keyring_stays_locked() {
    let test = "afresh::forgetting_everything_says_so_where_an_old_keyring_stays_locked";
    in_session(test, |mut session| {
        let mut program = Headless::set_up();
        session.stop_keyring();
        session.make_old();
        session.start_keyring();
        program.restart();
        program.until("the old keyring's refusal", asks_for(VaultError::Refused));
        start_afresh(&program);
        program.until("the sign-in", is_at(SetupPage::Leaf));
        program.sign_in();
        program.until("the app keys", is_at(SetupPage::AppKeys));
        program.send(Message::Forget);
        let refused = Notice::NotForgotten(Some(KeyringError::Vault(VaultError::Refused)), None);
        program.until("the refusal", |state| state.notice == Some(refused.clone()));
        assert!(program.folder().join("profiles.json").exists(), "it leads to the old entries");
    });
}

/// Writes what a newer Stile may have left in place of the entries of this kind.
fn write_newer(kind: &str) {
    let start = format!("{}/climate-fieldview/{kind}", profile());
    std::thread::spawn(move || {
        let service = SecretService::connect(EncryptionType::Dh).unwrap();
        let all = service.search_items(HashMap::from([("service", "Stile")])).unwrap();
        let is_one =
            |item: &&Item<'_>| item.get_attributes().unwrap()["username"].starts_with(&start);
        let found: Vec<_> = all.unlocked.iter().filter(is_one).collect();
        assert!(!found.is_empty());
        for item in found {
            item.set_secret(b"stile2.from.the.future", "text/plain").unwrap();
        }
    })
    .join()
    .unwrap();
}

#[test]
fn a_consent_of_a_newer_version_is_said_and_left_alone() {
    in_session("afresh::a_consent_of_a_newer_version_is_said_and_left_alone", |session| {
        let mut program = Headless::set_up();
        let grower = leave_unfinished(&program);
        write_newer("refresh-token");
        program.restart();
        let state = program.started();
        let names = vec![grower.display_name().to_owned()];
        assert_eq!(state.notice, Some(Notice::NewerConsents(names)));
        assert!(session.content().contains("from.the.future"));
        assert!(program.folder().join("unfinished.json").exists());
    });
}

#[test]
fn what_can_be_read_goes_along_and_a_newer_entry_is_left_as_it_is() {
    let test = "afresh::what_can_be_read_goes_along_and_a_newer_entry_is_left_as_it_is";
    in_session(test, |session| {
        let mut program = Headless::set_up();
        let grower = leave_unfinished(&program);
        write_newer("app-keys");
        program.restart();
        program.until("the newer entry", asks_for(VaultError::NewerVersion));
        start_afresh(&program);
        let state = program.until("the app keys", is_at(SetupPage::AppKeys));
        assert!(state.present.leaf_token && !state.present.client_secret);
        give_keys(&program);
        assert!(session.content().contains("from.the.future"));
        let state = program.now();
        let kept = state.unfinished_of(&grower.id).expect("the consent has gone along");
        program.restart();
        program.started();
        program.send(Message::Finish(kept.consent()));
        program.until_stage("whose account it is", |stage| {
            matches!(stage, stile::flow::Stage::Attach(Attach::AskAccount { .. }))
        });
        program.tell(StepMessage::AccountIsRight);
        program.until_stage("connected", is_connected);
        // Its copy under the old name goes with everything else.
        program.send(Message::Leave);
        program.until("growers", |state| matches!(state.screen, Screen::Growers));
        assert!(session.content().contains("refresh-token"));
        program.send(Message::Forget);
        program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        assert!(!session.content().contains("Stile"), "{}", session.content());
    });
}
