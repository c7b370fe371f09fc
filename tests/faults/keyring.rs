//! Faults of the keyring: it never costs a consent, and never holds up the attach for good.

use stile::flow::{
    Consent, KeyringError, Message, Prepare, PrepareError, Present, Screen, Stage, Warning,
};
use stile::vault::VaultError;

use crate::headless::{ANNELISE, Headless};
use crate::in_session;

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
        assert_eq!(program.sandbox.attached(grower.id.as_str()).unwrap().times, 1);
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
        assert_eq!(program.sandbox.attached(grower.id.as_str()).unwrap().times, 1);
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
fn forgetting_leaves_nothing_in_keyring_or_folder() {
    in_session("keyring::forgetting_leaves_nothing_in_keyring_or_folder", |session| {
        let program = Headless::set_up();
        assert!(program.folder().join("settings.json").exists());
        assert!(session.content().contains("Stile"));
        program.send(Message::Forget);
        let state = program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        assert_eq!(state.present, Present::default());
        assert_eq!(std::fs::read_dir(program.folder()).unwrap().count(), 0);
        assert!(!session.content().contains("Stile"), "{}", session.content());
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
