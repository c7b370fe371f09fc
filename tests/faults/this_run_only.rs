//! Without a keyring, on the person's word: everything works for this run, nothing is written, and
//! nothing untrue is said about it.

use stile::domain::vault_error::VaultError;
use stile::flow::setup::{self, SetupPage};
use stile::flow::{KeyringError, Message, Notice, Screen};

use crate::free_port::free_port;
use crate::headless::{ANNELISE, Headless, redirect_uri};
use crate::keyring_session;
use crate::network::is_connected;

/// Runs the body where no keyring answers at all.
fn without_keyring(test: &str, body: impl FnOnce(&mut Headless)) {
    keyring_session::inside(&format!("this_run_only::{test}"), |mut session| {
        session.start_bus();
        let mut program = Headless::first_start();
        program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        program.send(Message::Setup(setup::Message::Open(SetupPage::Leaf)));
        program.sign_in();
        program.until("the keyring's trouble", |state| {
            state.keyring_trouble == Some(KeyringError::Vault(VaultError::NoService))
        });
        program.send(Message::KeepForThisRun);
        program.until("no more trouble", |state| state.keyring_trouble.is_none());
        body(&mut program);
    });
}

fn finish_set_up(program: &Headless) {
    let account = program.practice.account();
    program.send(Message::Setup(setup::Message::AppKeys {
        client_id: account.client_id,
        client_secret: Some(account.client_secret),
        api_key: Some(account.api_key),
    }));
    program.until(
        "redirect address",
        |state| matches!(&state.screen, Screen::Setup(setup) if setup.page == SetupPage::Redirect),
    );
    program.send(Message::Setup(setup::Message::Redirect {
        redirect_uri: stile::domain::RedirectUri::parse("http://localhost:8765/callback").unwrap(),
        second: Some(stile::domain::RedirectUri::parse(&redirect_uri(free_port())).unwrap()),
        write_scopes: vec![],
        pkce: false,
        switch_on_fields: false,
    }));
    program.pass_over_the_check();
    program.started();
}

#[test]
fn forgetting_works_without_a_keyring_to_ask() {
    without_keyring("forgetting_works_without_a_keyring_to_ask", |program| {
        finish_set_up(program);
        assert!(program.folder().join("settings.json").exists());
        program.send(Message::Forget);
        let state = program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        assert_eq!(state.notice, Some(Notice::Forgotten));
        assert_eq!(std::fs::read_dir(program.folder()).unwrap().count(), 0);
    });
}

#[test]
fn a_connection_ends_without_a_word_about_a_keyring() {
    keyring_session::inside(
        "this_run_only::a_connection_ends_without_a_word_about_a_keyring",
        |mut session| {
            session.start_bus();
            session.start_keyring();
            let program = Headless::set_up();
            let grower = program.grower(ANNELISE);
            session.stop_keyring();
            program.send(Message::Connect(grower.id.clone()));
            program.until("the keyring's refusal", |state| {
                matches!(&state.screen, Screen::Connect(connect)
                    if connect.steps()[0] == stile::flow::StepState::Failed)
            });
            program.send(Message::KeepForThisRun);
            program.until_stage("the grower's turn", |stage| {
                matches!(stage, stile::flow::Stage::Consent(stile::flow::Consent::Waiting(_)))
            });
            program.consent(ANNELISE);
            let state = program.until_stage("connected", is_connected);
            assert!(state.notice.is_none(), "{:?}", state.notice);
            assert!(state.unfinished.is_empty());
            assert!(!program.folder().join("unfinished.json").exists(), "an entry is left behind");
        },
    );
}

#[test]
fn a_consent_in_memory_is_at_risk_until_leaf_has_it() {
    keyring_session::inside(
        "this_run_only::a_consent_in_memory_is_at_risk_until_leaf_has_it",
        |mut session| {
            session.start_bus();
            session.start_keyring();
            let mut program = Headless::set_up();
            program.send(Message::KeepForThisRun);
            program.until("in memory", |state| state.this_run_only);
            program.begin(ANNELISE);
            program.consent("marek.wisniewski@rolnik.example");
            let state = program
                .until("a consent at risk", |state| state.consents_at_risk().next().is_some());
            assert_eq!(state.consents_at_risk().count(), 1);
            // Closed all the same: the next start does not call it safe.
            program.restart();
            assert!(program.started().unfinished.is_empty());
        },
    );
}
