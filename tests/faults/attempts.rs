//! Attempts one after another and side by side: each withdraws its own consent and no other, and
//! what the keyring holds is found and forgotten whatever the files say.

use std::slice;
use std::time::Duration;

use stile::domain::{ConsentId, LeafUserId, PracticeCompany};
use stile::flow::connect::Message as StepMessage;
use stile::flow::setup::{self, SetupPage};
use stile::flow::{Attach, AttachError, Consent, Message, Notice, Screen, Stage, State};
use stile::practice::{Effect, Recorded, Service};
use stile::store::File;

use crate::headless::{ANNELISE, Headless, TOKEN, is_exchange};
use crate::in_session;
use crate::keyring_session::KeyringSession;
use crate::network::is_connected;
use crate::patience::wait_until;

const MAREK: &str = "marek.wisniewski@rolnik.example";

fn is_exchanging(stage: &Stage) -> bool {
    matches!(stage, Stage::Consent(Consent::Exchanging))
}

fn asks(stage: &Stage) -> bool {
    matches!(stage, Stage::Attach(Attach::AskAccount { .. }))
}

/// Whose consents are offered.
fn offered(state: &State) -> Vec<LeafUserId> {
    state.unfinished.iter().map(|one| one.leaf_user_id.clone()).collect()
}

/// A grower whose consent came for somebody else's account, so that a person has to look at it.
fn leave_unfinished(program: &Headless) -> (LeafUserId, ConsentId) {
    let grower = program.begin(ANNELISE).id;
    program.consent(MAREK);
    program.until_stage("whose account it is", asks);
    program.leave();
    let consent = program.now().unfinished_of(&grower).unwrap().consent();
    (grower, consent)
}

fn is_empty(session: &KeyringSession) -> bool {
    let content = session.content();
    !content.contains("refresh-token") && !content.contains("consents")
}

#[test]
fn while_a_consent_is_on_its_way_nobody_is_asked_again() {
    let test = "attempts::while_a_consent_is_on_its_way_nobody_is_asked_again";
    in_session(test, |session| {
        let mut program = Headless::set_up();
        let slow = Effect::Delay(Duration::from_secs(4));
        program.fault(Service::FieldView, "POST", TOKEN, 1, slow);
        let grower = program.begin(ANNELISE);
        let browser = std::thread::scope(|scope| {
            let consenting = scope.spawn(|| program.consent(ANNELISE));
            program.until_stage("the exchange", is_exchanging);
            program.leave();
            // From the list, and again.
            for _ in 0..2 {
                program.send(Message::Connect(grower.id.clone()));
                let state = program.until("the refusal", |state| {
                    matches!(&state.notice, Some(Notice::StillExchanging(name)) if *name == grower.name)
                });
                assert!(matches!(state.screen, Screen::Growers), "{:?}", state.screen);
                program.send(Message::DismissNotice);
            }
            // Other growers are connected meanwhile, and cancelled.
            program.begin(MAREK);
            program.leave();
            consenting.join().unwrap()
        });
        assert!(!browser.is_empty());
        let state = program.until("the consent", |state| !state.unfinished.is_empty());
        assert_eq!(state.notice, Some(Notice::ConsentKept(grower.name.clone())));
        program.restart();
        assert_eq!(offered(&program.started()), slice::from_ref(&grower.id));
        program.send(Message::Connect(grower.id.clone()));
        program.until_stage("connected", is_connected);
        wait_until("the keyring is empty", || is_empty(&session).then_some(()));
        assert_eq!(program.seen(is_exchange), 1);
    });
}

#[test]
fn a_consent_that_comes_while_somebody_practises_is_offered_afterwards() {
    let test = "attempts::a_consent_that_comes_while_somebody_practises_is_offered_afterwards";
    in_session(test, |_session| {
        let program = Headless::set_up();
        let slow = Effect::Delay(Duration::from_secs(4));
        program.fault(Service::FieldView, "POST", TOKEN, 1, slow);
        let grower = program.begin(ANNELISE);
        std::thread::scope(|scope| {
            let consenting = scope.spawn(|| program.consent(ANNELISE));
            program.until_stage("the exchange", is_exchanging);
            program.send(Message::Practise(PracticeCompany::default()));
            program.until("practice", |state| state.practice && state.settings.is_some());
            program.send(Message::LeavePractice);
            program.until("growers", |state| matches!(state.screen, Screen::Growers));
            consenting.join().unwrap();
        });
        let state = program.until("the consent", |state| !state.unfinished.is_empty());
        assert_eq!(offered(&state), slice::from_ref(&grower.id));
    });
}

#[test]
fn what_the_file_has_lost_the_keyring_still_offers() {
    in_session("attempts::what_the_file_has_lost_the_keyring_still_offers", |session| {
        let mut program = Headless::set_up();
        let (grower, consent) = leave_unfinished(&program);
        let file = File::Unfinished.path_in(program.folder());
        for content in [None, Some("{"), Some(r#"{"version":1,"entries":[]}"#)] {
            program.restart_after(|_| match content {
                None => std::fs::remove_file(&file).unwrap(),
                Some(content) => std::fs::write(&file, content).unwrap(),
            });
            let state = program.started();
            assert_eq!(offered(&state), slice::from_ref(&grower), "{content:?}");
            assert_eq!(state.unfinished[0].account.as_ref().unwrap().email, MAREK);
            assert_eq!(state.unfinished[0].consent(), consent);
        }
        program.send(Message::Finish(consent));
        program.until_stage("whose account it is", asks);
        program.tell(StepMessage::AccountIsRight);
        program.until_stage("connected", is_connected);
        wait_until("the keyring is empty", || is_empty(&session).then_some(()));
        wait_until("so is the list", || (!file.exists()).then_some(()));
    });
}

#[test]
fn what_the_file_has_lost_is_forgotten_with_the_rest() {
    in_session("attempts::what_the_file_has_lost_is_forgotten_with_the_rest", |session| {
        let program = Headless::set_up();
        leave_unfinished(&program);
        let file = File::Unfinished.path_in(program.folder());
        std::fs::remove_file(&file).unwrap();
        program.send(Message::Forget);
        program.until("all forgotten", |state| matches!(state.screen, Screen::Welcome));
        assert!(!session.content().contains("Stile"), "{}", session.content());
    });
}

#[test]
fn an_exchange_that_fails_takes_its_entry_back_at_once() {
    in_session("attempts::an_exchange_that_fails_takes_its_entry_back_at_once", |session| {
        let program = Headless::set_up();
        let file = File::Unfinished.path_in(program.folder());
        let refused = |status| Effect::Answer { status, headers: vec![], body: b"{}".to_vec() };
        for effect in [refused(400), refused(500), Effect::DropBefore, Effect::DropAfter] {
            let told = format!("{effect:?}");
            program.fault(Service::FieldView, "POST", TOKEN, 1, effect);
            program.begin(ANNELISE);
            assert!(file.exists(), "{told}");
            wait_until(&format!("the keyring's entry: {told}"), || {
                session.content().contains("consents").then_some(())
            });
            program.consent(ANNELISE);
            program.until_stage("the failure", |stage| {
                matches!(stage, Stage::Consent(Consent::Failed(_)))
            });
            wait_until("the list is gone", || (!file.exists()).then_some(()));
            wait_until("the keyring is empty", || is_empty(&session).then_some(()));
            program.leave();
        }
    });
}

#[test]
fn a_consent_for_another_client_is_said_before_anything_is_sent() {
    in_session(
        "attempts::a_consent_for_another_client_is_said_before_anything_is_sent",
        |_session| {
            let program = Headless::set_up();
            let (grower, consent) = leave_unfinished(&program);
            set_client(&program, "partner-another");
            let sent = |request: &Recorded| request.method != "GET";
            let before = program.seen(sent);
            program.send(Message::Finish(consent.clone()));
            let state = program.until_stage("the other client", |stage| {
                matches!(stage, Stage::Attach(Attach::Failed(AttachError::OtherClient { .. })))
            });
            assert_eq!(program.seen(sent), before, "something was sent");
            assert_eq!(offered(&state), slice::from_ref(&grower), "the consent is kept");
            program.leave();
            set_client(&program, &program.practice.account().client_id);
            program.send(Message::Finish(consent));
            program.until_stage("whose account it is", asks);
            program.tell(StepMessage::AccountIsRight);
            program.until_stage("connected", is_connected);
        },
    );
}

/// Types another client ID in the set-up, and comes back to the growers.
fn set_client(program: &Headless, client_id: &str) {
    program.send(Message::Setup(setup::Message::Open(SetupPage::AppKeys)));
    program.until("app keys", |state| matches!(state.screen, Screen::Setup(_)));
    program.send(Message::Setup(setup::Message::AppKeys {
        client_id: client_id.to_owned(),
        client_secret: Some(program.practice.account().client_secret),
        api_key: Some(program.practice.account().api_key),
    }));
    program.until("growers", |state| {
        matches!(state.screen, Screen::Growers)
            && state.settings.as_ref().is_some_and(|settings| settings.client_id == client_id)
    });
}
