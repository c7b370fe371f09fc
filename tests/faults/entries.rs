//! What the keyring holds of this program, and what becomes of it.

use stile::flow::connect::Message as StepMessage;
use stile::flow::{Attach, Message, Present, Screen, Stage};
use stile::vault::{Key, Vault};

use crate::headless::{ANNELISE, Headless};
use crate::network::is_connected;
use crate::{in_session, keyring_session};

#[test]
fn forgetting_leaves_nothing_in_keyring_or_folder() {
    in_session("entries::forgetting_leaves_nothing_in_keyring_or_folder", |session| {
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
fn an_entry_that_somebody_deletes_midway_does_not_stop_the_attach() {
    let test = "entries::an_entry_that_somebody_deletes_midway_does_not_stop_the_attach";
    in_session(test, |session| {
        let program = Headless::set_up();
        let grower = program.begin(ANNELISE);
        program.consent("marek.wisniewski@rolnik.example");
        program.until_stage("whose account it is", |stage| {
            matches!(stage, Stage::Attach(Attach::AskAccount { .. }))
        });
        let consent = program.now().unfinished_of(&grower.id).unwrap().consent();
        let key = Key::RefreshToken { consent: consent.into() };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime
            .unwrap()
            .block_on(Vault::keyring(&keyring_session::profile()).delete(&key))
            .unwrap();
        assert!(!session.content().contains("refresh-token"));
        program.tell(StepMessage::AccountIsRight);
        program.until_stage("connected", is_connected);
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}
