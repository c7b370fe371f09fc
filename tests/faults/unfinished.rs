//! What the next start makes of what the last one left: a consent is offered when it is this
//! grower's and wanted, whatever clock, keyring and disk say, and never otherwise.

use stile::domain::{FileError, LeafUserId};
use stile::flow::connect::Message as StepMessage;
use stile::flow::{Attach, Message, Notice, Screen, Stage, State, Warning};
use stile::store::File;
use stile::vault::{Key, Record, Vault};

use crate::headless::{ANNELISE, Headless};
use crate::in_session;
use crate::keyring_session::{KeyringSession, profile};
use crate::network::is_connected;
use crate::patience::wait_until;

const MAREK: &str = "marek.wisniewski@rolnik.example";

/// Runs the body with a consent in the keyring that a person has to look at: somebody else's.
fn with_consent(test: &str, body: impl FnOnce(&mut KeyringSession, &mut Headless, LeafUserId)) {
    in_session(&format!("unfinished::{test}"), |mut session| {
        let mut program = Headless::set_up();
        let grower = program.begin(ANNELISE);
        program.consent(MAREK);
        program.until_stage("whose account it is", asks);
        body(&mut session, &mut program, grower.id);
    });
}

fn asks(stage: &Stage) -> bool {
    matches!(stage, Stage::Attach(Attach::AskAccount { .. }))
}

/// The growers whose consents are offered, each with the account that the consent is of.
fn offered(state: &State) -> Vec<(&str, &str)> {
    state
        .unfinished
        .iter()
        .map(|one| (one.grower_email.as_str(), one.account.as_ref().unwrap().email.as_str()))
        .collect()
}

#[test]
fn a_stored_consent_is_offered_with_the_account_it_is_of() {
    with_consent("a_stored_consent_is_offered_with_the_account_it_is_of", |_, program, grower| {
        program.restart();
        let state = program.started();
        assert_eq!(offered(&state), [(ANNELISE, MAREK)]);
        program.send(Message::Finish(state.unfinished[0].consent()));
        program.until_stage("whose account it is", asks);
        program.tell(StepMessage::AccountIsRight);
        program.until_stage("connected", is_connected);
        assert_eq!(program.practice.attached(grower.as_str()).unwrap().account_email, MAREK);
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_consent_that_was_refused_never_comes_back() {
    use stile::flow::{Consent, ConsentError};
    with_consent("a_consent_that_was_refused_never_comes_back", |session, program, grower| {
        // The keyring cannot let go of it now, and the grower is asked anew.
        session.pause();
        program.tell(StepMessage::AccountIsWrong);
        program.until_stage("the refusal", |stage| {
            matches!(stage, Stage::Consent(Consent::Failed(ConsentError::WrongAccount(_))))
        });
        program.tell(StepMessage::Retry);
        program.until_stage("the grower's turn", |stage| {
            matches!(stage, Stage::Consent(Consent::Waiting(_)))
        });
        program.restart();
        session.resume();
        let state = program.started();
        assert!(state.unfinished.is_empty(), "{:?}", offered(&state));
        assert!(!session.content().contains("refresh-token"));
        assert!(program.practice.attached(grower.as_str()).is_none());
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_keyring_that_is_away_for_a_start_loses_nothing() {
    with_consent("a_keyring_that_is_away_for_a_start_loses_nothing", |session, program, _| {
        session.stop_keyring();
        session.put_away();
        session.start_keyring();
        program.restart();
        // Another keyring has neither the company's secrets nor the consent.
        let state = program
            .until("a start", |state| !matches!(state.screen, stile::flow::Screen::Starting));
        assert!(state.unfinished.is_empty());
        session.stop_keyring();
        session.bring_back();
        session.start_keyring();
        program.restart();
        assert_eq!(offered(&program.started()), [(ANNELISE, MAREK)]);
    });
}

#[test]
fn an_entry_that_was_tampered_with_is_never_sent() {
    with_consent("an_entry_that_was_tampered_with_is_never_sent", |session, program, grower| {
        for forged in ["", "bare", r#"{"refresh_token":"theirs"}"#] {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let vault = Vault::keyring(&profile());
            runtime.unwrap().block_on(async {
                let [consent] = &vault.consents().await.unwrap()[..] else { panic!("one consent") };
                let key = Key::RefreshToken { consent: consent.clone() };
                vault.store(key, Record::new(forged, 0)).await.unwrap();
            });
            program.restart();
            let state = program.started();
            assert!(state.unfinished.is_empty(), "{forged}: {:?}", state.unfinished);
            assert!(!session.content().contains("refresh-token"), "{forged} is left behind");
            program.begin(ANNELISE);
            program.consent(MAREK);
            program.until_stage("whose account it is", asks);
        }
        assert!(program.practice.attached(grower.as_str()).is_none());
    });
}

#[test]
fn a_damaged_list_is_said_and_its_good_entries_are_kept() {
    with_consent("a_damaged_list_is_said_and_its_good_entries_are_kept", |_, program, _| {
        let path = program.folder().join("unfinished.json");
        let list = std::fs::read_to_string(&path).unwrap();
        let damaged = list.replacen("\"entries\": [", "\"entries\": [7,", 1);
        assert_ne!(damaged, list);
        program.restart_after(|_| std::fs::write(&path, damaged).unwrap());
        let state = program.started();
        assert_eq!(offered(&state), [(ANNELISE, MAREK)]);
        assert_eq!(state.notice, Some(Notice::Unfinished(FileError::Damaged)));
    });
}

#[test]
fn a_list_of_a_newer_version_is_said_and_left_alone() {
    let test = "a_list_of_a_newer_version_is_said_and_left_alone";
    with_consent(test, |_, program, _| {
        let newer = r#"{"version": 99, "shiny": []}"#;
        let accounts = program.folder().join(File::Accounts.name());
        program.restart_after(|_| std::fs::write(&accounts, newer).unwrap());
        let state = program.started();
        let (file, error) = (File::Accounts.name(), FileError::Newer);
        assert_eq!(state.notice, Some(Notice::List { file, error }));
        assert_eq!(offered(&state), [(ANNELISE, MAREK)]);
        let list = program.folder().join(File::Unfinished.name());
        program.restart_after(|_| std::fs::write(&list, newer).unwrap());
        let state = program.started();
        assert_eq!(state.notice, Some(Notice::Unfinished(FileError::Newer)));
        assert_eq!(offered(&state), [(ANNELISE, MAREK)], "the keyring has a list of its own");
        program.begin(MAREK);
        let state = program.now();
        let Screen::Connect(connect) = &state.screen else { panic!("{:?}", state.screen) };
        assert!(
            matches!(connect.warnings[..], [Warning::NotNoted(FileError::Newer)]),
            "{:?}",
            connect.warnings
        );
        for file in [accounts, list] {
            assert_eq!(std::fs::read_to_string(file).unwrap(), newer);
        }
    });
}

#[test]
fn an_attempt_without_a_consent_leaves_no_trace() {
    in_session("unfinished::an_attempt_without_a_consent_leaves_no_trace", |_session| {
        let mut program = Headless::set_up();
        program.begin(ANNELISE);
        let list = program.folder().join("unfinished.json");
        assert!(list.exists(), "it is noted before the browser opens");
        program.leave();
        program.begin(MAREK);
        program.leave();
        wait_until("the list is gone", || (!list.exists()).then_some(()));
        program.restart();
        assert!(program.started().unfinished.is_empty());
    });
}
