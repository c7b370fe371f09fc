//! Signing in to Leaf on a slow line: only what is still waited for takes effect, and no Leaf
//! account's growers, lists or consents are taken for another's.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use stile::domain::secret::LeafPassword;
use stile::domain::{LeafAccount, SignIn};
use stile::flow::day::Message as DayMessage;
use stile::flow::growers::Message as GrowersMessage;
use stile::flow::setup::{Message as SetupMessage, SetupPage};
use stile::flow::{Attach, Loading, Message, Notice, Screen, SignInError, SignInState, Stage};
use stile::practice::{Effect, Service};
use stile::vault::Key;

use crate::headless::{ANNELISE, Headless, kept};
use crate::in_session;
use crate::network::{answer, is_connected};
use crate::patience::wait_until;

const USERS: &str = "/api/users";
const SIGN_IN: &str = "/api/authenticate";
const SLOW: Duration = Duration::from_secs(1);

/// Whom Leaf was asked as the last time that it was asked for the growers.
fn asked_as(program: &Headless) -> String {
    let requests = program.practice.requests();
    let mut listings = requests.iter().filter(|it| it.path().ends_with(USERS));
    listings.next_back().and_then(|it| it.header("authorization")).unwrap().to_owned()
}

/// Has the list read anew; whom Leaf is asked as.
fn reload(program: &Headless) -> String {
    let listings = || program.seen(|request| request.path().ends_with(USERS));
    let before = listings();
    program.send(Message::Growers(GrowersMessage::Reload));
    program.until("the growers", |state| {
        listings() > before && state.growers.loading == Loading::Done
    });
    asked_as(program)
}

/// The Leaf token as the keyring keeps it.
fn kept_token() -> String {
    kept(&Key::LeafToken)
}

/// Leaf no longer takes the token, so that the list asks to sign in.
fn until_asked_to_sign_in(program: &Headless) {
    let ended = answer(401, &[], r#"{"title":"Unauthorized","status":401}"#);
    program.fault(Service::Leaf, "GET", USERS, 1, ended);
    program.send(Message::Growers(GrowersMessage::Reload));
    program.until("the sign-in", stile::flow::State::asks_to_sign_in);
}

/// How often Leaf was asked to sign somebody in.
fn sign_ins(program: &Headless) -> usize {
    program.seen(|request| request.path().ends_with(SIGN_IN))
}

/// Leaf has been asked to sign in once more, and answers after a while.
fn sign_in_slowly(program: &Headless) {
    until_asked_to_sign_in(program);
    program.fault(Service::Leaf, "POST", SIGN_IN, 1, Effect::Delay(SLOW));
    program.sign_in();
    let is_asked = program.practice.wait_for(Duration::from_secs(10), |requests| {
        requests.iter().filter(|it| it.path().ends_with(SIGN_IN)).count() == 2
    });
    assert!(is_asked);
}

#[test]
fn a_sign_in_that_was_left_changes_nothing() {
    in_session("signing_in::a_sign_in_that_was_left_changes_nothing", |_session| {
        let program = Headless::set_up();
        program.growers();
        let (before, kept) = (asked_as(&program), kept_token());
        sign_in_slowly(&program);
        // Another screen, and back.
        program.send(Message::Setup(SetupMessage::Open(SetupPage::Leaf)));
        let state = program.until("the set-up", |it| matches!(it.screen, Screen::Setup(_)));
        assert_eq!(state.sign_in, SignInState::Idle);
        program.send(Message::Setup(SetupMessage::Back));
        // What does not come cannot be waited for: longer than Leaf takes to answer.
        std::thread::sleep(SLOW * 2);
        assert_eq!(reload(&program), before, "Leaf is asked as before");
        assert_eq!(kept_token(), kept, "the keyring holds what it held");
    });
}

#[test]
fn of_two_sign_ins_the_last_one_counts_and_need_not_wait_for_the_first() {
    let test = "signing_in::of_two_sign_ins_the_last_one_counts_and_need_not_wait_for_the_first";
    in_session(test, |_session| {
        let program = Headless::set_up();
        program.growers();
        sign_in_slowly(&program);
        let token = program.practice.account().api_token;
        program.send(Message::UseToken(token.clone()));
        program.until("the growers", |state| {
            state.sign_in == SignInState::Idle && state.growers.loading == Loading::Done
        });
        assert_eq!(sign_ins(&program), 2);
        std::thread::sleep(SLOW * 2);
        assert_eq!(reload(&program), format!("Bearer {}", token.expose()));
        assert_eq!(kept_token(), token.expose());
    });
}

/// Has Leaf answer the next sign-in as it would for another account.
fn sign_in_as_another(program: &Headless) {
    let claims = URL_SAFE_NO_PAD.encode(r#"{"sub":"other@company.example","exp":1999999999}"#);
    let body = format!(r#"{{"id_token":"e30.{claims}.sig"}}"#);
    program.fault(Service::Leaf, "POST", SIGN_IN, 1, answer(200, &[], &body));
    let (email, password) = ("other@company.example".to_owned(), LeafPassword::new("password"));
    program.send(Message::SignIn(SignIn { email, password }));
}

/// The settings name the account once the keyring has its token.
fn until_set_up_for(program: &Headless, account: Option<&LeafAccount>) {
    let settings = program.folder().join("settings.json");
    wait_until("the settings name the account", || {
        let text = std::fs::read_to_string(&settings).ok()?;
        text.contains(&format!("\"{}\"", account?.as_str())).then_some(())
    });
}

fn other() -> Option<LeafAccount> {
    LeafAccount::named("other@company.example")
}

#[test]
fn each_leaf_account_has_lists_of_its_own_and_finds_them_again() {
    let test = "signing_in::each_leaf_account_has_lists_of_its_own_and_finds_them_again";
    in_session(test, |_session| {
        let mut program = Headless::set_up();
        program.growers();
        let grower = program.grower(ANNELISE);
        let own = program.now().leaf_account.clone();
        assert!(own.is_some());
        program.send(Message::Day(DayMessage::Plan(vec![grower.id])));
        program.until("the day", |state| state.day.entries.len() == 1);
        let kept = kept_token();

        program.send(Message::Setup(SetupMessage::Open(SetupPage::Leaf)));
        sign_in_as_another(&program);
        let state = program.until("the other account", |state| {
            state.leaf_account == other() && matches!(state.screen, Screen::Growers)
        });
        assert!(state.day.entries.is_empty() && state.growers.list.is_empty());
        assert!(
            matches!(&state.notice, Some(Notice::OtherAccount(before, 0)) if Some(before) == own.as_ref())
        );
        until_set_up_for(&program, other().as_ref());
        assert_ne!(kept_token(), kept);

        // Practice's Leaf does not know the other account, which asks to sign in.
        program.until("the sign-in", stile::flow::State::asks_to_sign_in);
        program.sign_in();
        let is_back = |state: &stile::flow::State| {
            state.leaf_account == own && state.growers.loading == Loading::Done
        };
        let state = program.until("the account of before", is_back);
        assert_eq!(state.day.entries.len(), 1);
        assert_eq!(state.notice, other().map(|other| Notice::OtherAccount(other, 0)));
        until_set_up_for(&program, own.as_ref());
        program.restart();
        let state = program.started();
        assert_eq!((state.leaf_account == own, state.day.entries.len()), (true, 1));
        let email = state.settings.as_ref().unwrap().leaf_email.clone();
        assert_eq!(LeafAccount::named(&email.unwrap()), own);
    });
}

#[test]
fn a_connection_takes_no_sign_in_of_another_leaf_account() {
    let test = "signing_in::a_connection_takes_no_sign_in_of_another_leaf_account";
    in_session(test, |_session| {
        let program = Headless::set_up();
        program.growers();
        let (own, kept) = (program.now().leaf_account.clone(), kept_token());
        let grower = program.begin(ANNELISE);
        let ended = answer(401, &[], r#"{"title":"Unauthorized","status":401}"#);
        program.fault(Service::Leaf, "POST", "/climate-field-view-credentials", 1, ended);
        program.consent(ANNELISE);
        program
            .until_stage("sign in to attach", |it| matches!(it, Stage::Attach(Attach::SignIn(_))));
        let growers = program.now().growers.list.len();
        sign_in_as_another(&program);
        let state = program.until("the refusal", |state| {
            matches!(&state.sign_in, SignInState::Failed(SignInError::OtherAccount { .. }))
        });
        assert_eq!((&state.leaf_account, state.growers.list.len()), (&own, growers));
        assert!(state.unfinished_of(&grower.id).is_some());
        assert_eq!(kept_token(), kept);
        program.sign_in();
        program.until_stage("connected", is_connected);
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}
