//! The company's side of the program: tokens, growers, practice, and what is thrown away.

use stile::domain::secret::LeafToken;
use stile::domain::{NewGrower, PracticeCompany};
use stile::flow::growers::{Adding, Message as GrowersMessage};
use stile::flow::setup::{Message as SetupMessage, SetupPage};
use stile::flow::{Attach, Loading, Message, Screen, SignInError, SignInState, Stage};
use stile::practice::Service;

use crate::headless::{ANNELISE, Headless};
use crate::in_session;

#[test]
fn an_api_token_is_proven_before_it_is_kept() {
    in_session("company::an_api_token_is_proven_before_it_is_kept", |session| {
        let program = Headless::first_start();
        program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        program.send(Message::Setup(SetupMessage::Open(SetupPage::Leaf)));
        program.send(Message::UseToken(LeafToken::new("mistyped-token")));
        program.until("a refused token", |state| {
            state.sign_in == SignInState::Failed(SignInError::TokenNotAccepted)
        });
        assert!(!session.content().contains("leaf-token"));
        program.send(Message::UseToken(program.practice.account().api_token));
        let state = program.until("app keys", |state| {
            matches!(&state.screen, Screen::Setup(setup) if setup.page == SetupPage::AppKeys)
        });
        assert!(state.settings.as_ref().unwrap().leaf_email.is_none());
        assert!(session.content().contains("leaf-token"));
    });
}

#[test]
fn a_new_grower_is_there_at_once_and_leafs_objections_are_shown() {
    let test = "company::a_new_grower_is_there_at_once_and_leafs_objections_are_shown";
    in_session(test, |_session| {
        let program = Headless::set_up();
        let before = program.growers().len();
        let new = NewGrower {
            name: "New Grower".to_owned(),
            email: "new@grower.example".to_owned(),
            ..NewGrower::default()
        };
        program.send(Message::Growers(GrowersMessage::OpenForm));
        program.send(Message::Growers(GrowersMessage::Add(new.clone())));
        program.until("the new grower", |state| {
            state.growers.adding == Adding::Closed && state.growers.list.len() == before + 1
        });
        assert_eq!(program.grower("new@grower.example").name, "New Grower");
        program.fault(
            Service::Leaf,
            "POST",
            "/users",
            1,
            crate::network::answer(400, &[], r#"{"status":400,"title":"E-mail is in use"}"#),
        );
        program.send(Message::Growers(GrowersMessage::OpenForm));
        program.send(Message::Growers(GrowersMessage::Add(new)));
        program.until("Leaf's objection", |state| {
            matches!(&state.growers.adding, Adding::Failed(error) if error.status() == Some(400))
        });
    });
}

#[test]
fn practice_comes_and_goes_without_a_trace_in_the_real_set_up() {
    let test = "company::practice_comes_and_goes_without_a_trace_in_the_real_set_up";
    in_session(test, |session| {
        let program = Headless::first_start();
        program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        program.send(Message::Practise(PracticeCompany::default()));
        let state = program.started();
        assert!(state.practice && state.growers.list.len() >= 12);
        program.send(Message::LeavePractice);
        let state = program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        assert!(!state.practice && state.growers.list.is_empty());
        assert!(!session.content().contains("Stile"));
        assert_eq!(std::fs::read_dir(program.folder()).unwrap().count(), 0);
    });
}

#[test]
fn each_company_of_the_practice_begins_anew() {
    in_session("company::each_company_of_the_practice_begins_anew", |_| {
        let program = Headless::first_start();
        program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        for (company, growers) in [
            (PracticeCompany::Large, 10_000),
            (PracticeCompany::New, 0),
            (PracticeCompany::NotEnabled, 14),
            (PracticeCompany::Mixed, 14),
        ] {
            program.send(Message::Practise(company));
            let state = program.until(company.name(), |state| {
                state.practice_company == company && state.growers.loading == Loading::Done
            });
            assert_eq!(state.growers.list.len(), growers, "{company:?}");
            let settings = state.settings.clone().unwrap();
            assert_eq!(settings.company.is_some(), company == PracticeCompany::Large);
        }
        program.send(Message::LeavePractice);
        program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
    });
}

#[test]
fn a_consent_that_is_thrown_away_is_gone() {
    in_session("company::a_consent_that_is_thrown_away_is_gone", |session| {
        let mut program = Headless::set_up();
        let grower = program.begin(ANNELISE);
        program.consent("marek.wisniewski@rolnik.example");
        program.until_stage("whose account it is", |stage| {
            matches!(stage, Stage::Attach(Attach::AskAccount { .. }))
        });
        program.leave();
        assert!(session.content().contains("refresh-token"));
        let consent = program.now().unfinished_of(&grower.id).unwrap().consent();
        program.send(Message::Discard(consent));
        program.until("nothing unfinished", |state| state.unfinished.is_empty());
        assert!(!session.content().contains("refresh-token"));
        program.restart();
        assert!(program.started().unfinished.is_empty());
        assert!(program.practice.attached(grower.id.as_str()).is_none());
    });
}
