//! Growers, lists and consents belong to a Leaf account: another one that signs in gets its own, and
//! nothing of the one before.

use stile::domain::secret::LeafPassword;
use stile::domain::{LeafAccount, Settings, SignIn, Unfinished};
use stile::flow::connect;
use stile::flow::message::{Loaded, SignedIn};
use stile::flow::{
    Attach, AttachError, Effect, Message, Notice, Prepare, Screen, SignInError, SignInState, Stage,
    State, day, setup, switch_on,
};

use crate::fixtures::*;

const A: &str = "a@company.example";
const B: &str = "b@company.example";

fn account(email: &str) -> Option<LeafAccount> {
    LeafAccount::named(email)
}

/// On the list of account A.
fn signed_in_as_a(unfinished: Vec<Unfinished>) -> State {
    let mut state = State::start(false).0;
    let settings = Settings { leaf_email: Some(A.to_owned()), ..settings() };
    state.update(Message::Loaded(Box::new(Loaded {
        leaf_account: account(A),
        settings: Ok(Some(Settings { registered_client: Some("client".to_owned()), ..settings })),
        unfinished,
        ..found()
    })));
    state.update(listed(1, vec![grower("jane"), grower("joe")]));
    state
}

fn sign_in(state: &mut State, answer: SignedIn) -> Vec<Effect> {
    let password = LeafPassword::new("password");
    let effects =
        state.update(Message::SignIn(SignIn { email: "somebody@x.example".to_owned(), password }));
    let [Effect::SignIn { try_number, .. }] = effects[..] else { panic!("{effects:?}") };
    state.update(Message::SignedIn { try_number, result: Ok(answer) })
}

fn uses_same(effects: &[Effect]) -> bool {
    effects.iter().any(|it| matches!(it, Effect::UseLeafToken { .. }))
}

fn uses_other(effects: &[Effect]) -> Option<&Settings> {
    effects.iter().find_map(|it| match it {
        Effect::UseOtherAccount { settings, .. } => Some(&**settings),
        _ => None,
    })
}

#[test]
fn the_same_account_goes_on_with_what_is_here() {
    let mut state = signed_in_as_a(vec![]);
    let effects = sign_in(&mut state, signed_in(Some(A)));
    assert!(uses_same(&effects) && uses_other(&effects).is_none(), "{effects:?}");
    assert_eq!(state.growers.list.len(), 2);
    assert!(state.settings.as_ref().unwrap().registered_client.is_some());
}

#[test]
fn another_account_begins_with_nothing_of_the_one_before() {
    let mut state = signed_in_as_a(vec![unfinished("jane")]);
    state.settings.as_mut().unwrap().switch_on_fields = true;
    state.update(Message::Day(day::Message::Plan(vec![id("joe")])));
    state.update(Message::SwitchOn(switch_on::Message::Begin {
        grower: id("joe"),
        fields: vec![stile::domain::FieldId::parse("a").unwrap()],
    }));
    let effects = sign_in(&mut state, signed_in(Some(B)));
    let settings = uses_other(&effects).unwrap();
    assert_eq!(settings.leaf_email.as_deref(), Some(B));
    assert_eq!((&*settings.client_id, &settings.registered_client), ("client", &None));
    let stops = |it: &Effect| matches!(it, Effect::SwitchOn(switch_on::Effect::Stop { .. }));
    assert!(effects.iter().any(stops), "{effects:?}");
    assert!(matches!(state.screen, Screen::Starting));
    assert!(state.growers.list.is_empty() && state.day.entries.is_empty());
    assert!(state.unfinished.is_empty() && !state.is_switching_on(&id("joe")));
    assert_eq!(state.notice, account(A).map(|before| Notice::OtherAccount(before, 1)));

    let settings = Ok(Some(settings.clone()));
    let loaded = Loaded { leaf_account: account(B), knows_accounts: true, settings, ..found() };
    state.update(Message::Loaded(Box::new(loaded)));
    assert!(matches!(state.screen, Screen::Growers));
    assert_eq!(state.leaf_account, account(B));
    // The settings name the account once the keyring has its token, and not before.
    let refused = Message::SecretsStored { this_run_only: false, result: Err(KEYRING) };
    assert!(saved(&state.update(refused)).is_none());
    let stored = Message::SecretsStored { this_run_only: false, result: Ok(()) };
    assert_eq!(saved(&state.update(stored)).unwrap().leaf_email.as_deref(), Some(B));
}

fn saved(effects: &[Effect]) -> Option<&Settings> {
    effects.iter().find_map(|it| match it {
        Effect::Setup(setup::Effect::Save(settings)) => Some(&**settings),
        _ => None,
    })
}

#[test]
fn a_token_that_does_not_say_whose_it_is_gets_nothing_of_a_known_account() {
    let mut state = signed_in_as_a(vec![]);
    let effects = sign_in(&mut state, signed_in(None));
    assert!(uses_other(&effects).is_some(), "{effects:?}");
}

#[test]
fn the_first_account_takes_over_what_is_nobodys_and_any_other_finds_its_own() {
    let mut first = at_growers(vec![]);
    assert!(uses_same(&sign_in(&mut first, signed_in(Some(A)))));
    assert_eq!(first.leaf_account, account(A));
    let mut state = State::start(false).0;
    state.update(Message::Loaded(Box::new(Loaded { knows_accounts: true, ..found() })));
    state.update(listed(1, vec![grower("jane")]));
    let effects = sign_in(&mut state, signed_in(Some(A)));
    assert!(uses_other(&effects).is_some(), "{effects:?}");
}

/// In the steps of Jane's connection, where Leaf has refused the token.
fn at_steps() -> [State; 2] {
    let ended = refused(401);
    let mut prepare = signed_in_as_a(vec![]);
    prepare.update(Message::Connect(id("jane")));
    let found = connect::Preflight { existing: Err(ended.clone()), ..all_well() };
    tell(&mut prepare, connect::Message::Preflight(Box::new(found)));
    let mut attach = signed_in_as_a(vec![unfinished("jane")]);
    attach.update(Message::Finish(id("jane").into()));
    tell(&mut attach, connect::Message::Attached(Err(AttachError::Leaf(ended))));
    [prepare, attach]
}

#[test]
fn a_connection_goes_on_in_the_account_in_which_it_was_begun_alone() {
    for mut state in at_steps() {
        let effects = sign_in(&mut state, signed_in(Some(B)));
        assert!(effects.is_empty(), "{effects:?}");
        let (signed_in_as, needed) = (account(B).unwrap(), account(A).unwrap());
        let refusal = SignInError::OtherAccount { signed_in: signed_in_as, needed };
        assert_eq!(state.sign_in, SignInState::Failed(refusal));
        assert_eq!((&state.leaf_account, state.growers.list.len()), (&account(A), 2));
        let stage = &connecting(&state).unwrap().stage;
        assert!(matches!(
            stage,
            Stage::Prepare(Prepare::SignIn(_)) | Stage::Attach(Attach::SignIn(_))
        ));
        // As the account before it goes on.
        let effects = sign_in(&mut state, signed_in(Some(A)));
        assert!(uses_same(&effects) && effects.len() > 1, "{effects:?}");
    }
}

#[test]
fn a_consent_of_this_run_alone_is_not_lost_to_another_account() {
    let held = Unfinished { in_memory: true, ..unfinished("jane") };
    let mut state = signed_in_as_a(vec![held]);
    let effects = sign_in(&mut state, signed_in(Some(B)));
    assert!(effects.is_empty(), "{effects:?}");
    let needed = account(A).unwrap();
    assert_eq!(state.sign_in, SignInState::Failed(SignInError::ConsentsAtStake { needed }));
    assert_eq!(state.unfinished.len(), 1);
    assert!(uses_same(&sign_in(&mut state, signed_in(Some(A)))));

    // One that is on its way may be of this run alone.
    let mut state = signed_in_as_a(vec![]);
    state.update(Message::Connect(id("jane")));
    for message in [preflight(all_well()), connect::Message::Link(Ok(url())), ready(), code(1)] {
        tell(&mut state, message);
    }
    state.update(Message::Leave);
    sign_in(&mut state, signed_in(Some(B)));
    assert!(matches!(state.sign_in, SignInState::Failed(SignInError::ConsentsAtStake { .. })));
}
