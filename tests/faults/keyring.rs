//! Faults of the keyring: it never costs a consent, and never holds up the attach for good.

use std::time::{Duration, Instant};

use stile::domain::vault_error::VaultError;
use stile::flow::setup::{self, SetupPage};
use stile::flow::{Consent, KeyringError, Message, Prepare, PrepareError, Screen, Stage, Warning};
use stile::practice::{Effect, Service};

use crate::headless::{ANNELISE, Headless};
use crate::network::{CREDENTIALS, is_connected};
use crate::{in_session, keyring_session};

#[test]
fn a_keyring_that_vanishes_after_the_consent_does_not_stop_the_attach() {
    let test = "keyring::a_keyring_that_vanishes_after_the_consent_does_not_stop_the_attach";
    in_session(test, |mut session| {
        let program = Headless::set_up();
        let grower = program.begin(ANNELISE);
        session.stop_keyring();
        program.consent(ANNELISE);
        let state = program.until_stage("connected", |stage| matches!(stage, Stage::Connected(_)));
        let Screen::Connect(connect) = &state.screen else { panic!() };
        assert!(
            matches!(connect.warnings[..], [Warning::TokenInMemory(_)]),
            "the person is told: {:?}",
            connect.warnings
        );
        assert!(state.keyring_trouble.is_some());
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}

#[test]
fn a_locked_keyring_is_found_before_the_grower_is_asked() {
    in_session("keyring::a_locked_keyring_is_found_before_the_grower_is_asked", |session| {
        let program = Headless::set_up();
        let grower = program.grower(ANNELISE);
        session.lock();
        program.send(Message::Connect(grower.id.clone()));
        program.until_stage("the keyring's refusal", |stage| {
            matches!(
                stage,
                Stage::Prepare(Prepare::Failed(PrepareError::Keyring(KeyringError::Vault(
                    VaultError::Refused
                ))))
            )
        });
        // On the person's word it goes on without the keyring, by itself.
        program.send(Message::KeepForThisRun);
        program.until_stage("the grower's turn", |stage| {
            matches!(stage, Stage::Consent(Consent::Waiting(_)))
        });
        program.consent(ANNELISE);
        program.until_stage("connected", |stage| matches!(stage, Stage::Connected(_)));
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}

#[test]
fn a_keyring_dialog_that_nobody_answers_is_shown_and_can_be_given_up() {
    let test = "keyring::a_keyring_dialog_that_nobody_answers_is_shown_and_can_be_given_up";
    in_session(test, |session| {
        let program = Headless::set_up();
        session.leave_dialogs_unanswered();
        session.lock();
        let grower = program.grower(ANNELISE);
        program.send(Message::Connect(grower.id.clone()));
        program.until("the keyring being waited for", |state| state.keyring_waits);
        program.send(Message::GiveUpKeyring);
        program.until_stage("giving up", |stage| {
            matches!(
                stage,
                Stage::Prepare(Prepare::Failed(PrepareError::Keyring(KeyringError::GivenUp)))
            )
        });
        program.until("no more waiting", |state| !state.keyring_waits);
        program.leave();
    });
}

#[test]
fn forgetting_with_a_locked_keyring_keeps_what_leads_to_its_entries() {
    let test = "keyring::forgetting_with_a_locked_keyring_keeps_what_leads_to_its_entries";
    in_session(test, |mut session| {
        let program = Headless::set_up();
        session.lock();
        program.send(Message::Forget);
        program.until("the keyring's trouble", |state| {
            state.notice.is_some() && matches!(state.screen, Screen::KeyringTrouble(_))
        });
        assert!(program.folder().join("settings.json").exists());
        session.stop_keyring();
        session.start_keyring();
        program.send(Message::RetryKeyring);
        program.until("growers", |state| matches!(state.screen, Screen::Growers));
    });
}

#[test]
fn a_keyring_that_takes_half_a_minute_is_waited_for_in_sight() {
    let test = "keyring::a_keyring_that_takes_half_a_minute_is_waited_for_in_sight";
    in_session(test, |session| {
        let program = Headless::set_up();
        let grower = program.begin(ANNELISE);
        session.pause();
        let page = std::thread::scope(|scope| {
            // The browser's page waits for the outcome, as people do.
            let page = scope.spawn(|| program.consent(ANNELISE));
            program.until("the keyring being waited for", |state| state.keyring_waits);
            // The half minute that this is about.
            std::thread::sleep(std::time::Duration::from_secs(30));
            assert!(program.practice.attached(grower.id.as_str()).is_none(), "not stored yet");
            session.resume();
            page.join().unwrap()
        });
        assert!(page.contains("still working") || page.contains("has the grower"), "{page}");
        let state = program.until_stage("connected", is_connected);
        assert!(state.keyring_trouble.is_none() && !state.keyring_waits);
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}

#[test]
fn a_keyring_that_is_started_later_is_taken_up_where_it_was_missed() {
    let test = "keyring::a_keyring_that_is_started_later_is_taken_up_where_it_was_missed";
    keyring_session::inside(test, |mut session| {
        session.start_bus();
        let program = Headless::first_start();
        program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        program.send(Message::Setup(setup::Message::Open(SetupPage::Leaf)));
        program.sign_in();
        program.until("the keyring's trouble", |state| {
            state.keyring_trouble == Some(KeyringError::Vault(VaultError::NoService))
        });
        session.start_keyring();
        program.send(Message::RetryKeyring);
        let state = program.until("app keys", |state| {
            matches!(&state.screen, Screen::Setup(setup) if setup.page == SetupPage::AppKeys)
        });
        assert!(state.keyring_trouble.is_none() && !state.this_run_only);
        assert!(session.content().contains("leaf-token"));
    });
}

#[test]
fn what_is_wrong_here_is_said_without_waiting_for_leaf() {
    in_session("keyring::what_is_wrong_here_is_said_without_waiting_for_leaf", |session| {
        let program = Headless::set_up();
        let grower = program.grower(ANNELISE);
        let slow = Effect::Delay(Duration::from_secs(20));
        program.fault(Service::Leaf, "GET", CREDENTIALS, 1, slow);
        session.lock();
        let started = Instant::now();
        program.send(Message::Connect(grower.id));
        program.until_stage("the locked keyring", |stage| {
            matches!(stage, Stage::Prepare(Prepare::Failed(PrepareError::Keyring(_))))
        });
        assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
        program.practice.clear_faults();
    });
}
