//! The right account for the right grower: known again by itself, and anybody else's noticed before
//! Leaf sees it.

use stile::domain::{Account, FieldsSeen, KnownAccount};
use stile::flow::connect::{self, Message as StepMessage};
use stile::flow::{Attach, Doubt, Effect, Message, Stage, State};

use crate::fixtures::*;

fn known(name: &str, account: Account) -> KnownAccount {
    KnownAccount { leaf_user_id: id(name), grower_name: full_name(name), account }
}

/// Jane is being connected, with these accounts remembered, and this one answers.
fn answered(accounts: Vec<KnownAccount>, account: Account) -> (State, Vec<Effect>) {
    let mut state = at_growers(vec![]);
    state.accounts = accounts.into();
    state.update(Message::Connect(id("jane")));
    for message in [
        preflight(all_well()),
        StepMessage::Link(Ok(url())),
        ready(),
        code(1),
        exchanged("jane", account.clone()),
    ] {
        tell(&mut state, message);
    }
    let effects = tell(&mut state, stored("jane", account, Ok(())));
    (state, effects)
}

fn doubt(state: &State) -> Option<Doubt> {
    match &connecting(state)?.stage {
        Stage::Attach(Attach::AskAccount { doubt, .. }) => Some(doubt.clone()),
        _ => None,
    }
}

fn attaches(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Connect(connect::Effect::Attach { .. })))
}

#[test]
fn an_account_of_another_grower_stops_it_and_says_whose_it_is() {
    // Even with the grower's own e-mail on it.
    let joes = Account { email: "jane@farm.example".to_owned(), ..account("joe") };
    let (state, effects) = answered(vec![known("joe", joes.clone())], joes);
    assert_eq!(doubt(&state), Some(Doubt::OtherGrowers(full_name("joe"))));
    assert!(!attaches(&effects));
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::Connect(connect::Effect::LookAtFields { .. })))
    );
}

#[test]
fn the_account_from_before_is_known_again_whatever_its_e_mail() {
    let before = known("jane", account("jane"));
    let moved = Account { email: "jane@new.example".to_owned(), ..account("jane") };
    let (state, effects) = answered(vec![before], moved);
    assert_eq!(doubt(&state), None);
    assert!(attaches(&effects));
}

#[test]
fn another_account_than_before_is_asked_about() {
    let before =
        Account { id: "17".to_owned(), email: "old@farm.example".to_owned(), ..account("jane") };
    let (state, effects) = answered(vec![known("jane", before.clone())], account("jane"));
    assert_eq!(doubt(&state), Some(Doubt::NotAsBefore(before.display())));
    assert!(!attaches(&effects));
}

#[test]
fn an_account_that_says_nothing_of_itself_is_nobody_elses() {
    let (state, _) = answered(vec![known("joe", Account::default())], Account::default());
    assert_eq!(doubt(&state), Some(Doubt::Unnamed));
}

#[test]
fn what_its_fields_are_called_is_shown_while_it_is_asked_about() {
    let (mut state, _) = answered(vec![], account("joe"));
    let seen = FieldsSeen { count: 14, more: false, names: vec!["North 40".to_owned()] };
    tell(&mut state, StepMessage::Fields(Some(seen.clone())));
    assert_eq!(connecting(&state).unwrap().fields, Some(seen));
    let effects = tell(&mut state, StepMessage::AccountIsWrong);
    assert!(matches!(effects[..], [Effect::Connect(connect::Effect::DropToken { .. })]));
    // Another answer brings other fields.
    tell(&mut state, StepMessage::Retry);
    assert_eq!(connecting(&state).unwrap().fields, None);
}

#[test]
fn a_connected_account_is_remembered_once_and_in_place_of_the_one_before() {
    let (mut state, effects) = answered(vec![known("jane", account("joe"))], account("jane"));
    assert!(!attaches(&effects));
    tell(&mut state, StepMessage::AccountIsRight);
    tell(&mut state, StepMessage::Attached(Ok(())));
    let credentials = stile::domain::LeafCredentials {
        id: None,
        status: None,
        created: None,
        scopes: None,
        client_id: None,
    };
    let effects = tell(&mut state, connect::Message::Confirmed(Ok(credentials)));
    let remembered = effects.iter().filter(|it| matches!(it, Effect::RememberAccount(_))).count();
    assert_eq!(remembered, 1);
    assert_eq!(*state.accounts, [known("jane", account("jane"))]);
    let again = state.update(Message::TokenDropped { consent: id("jane").into(), result: Ok(()) });
    assert!(again.is_empty(), "{again:?}");
}
