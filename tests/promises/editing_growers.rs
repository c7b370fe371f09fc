//! A grower is changed or deleted as the person has said, whatever comes late.

use stile::domain::{GrowerDetails, Language, LeafCredentials, LetterLanguage, NewGrower};
use stile::flow::edit_grower::{self, Message as EditMessage};
use stile::flow::{
    DeleteError, EditId, EditStep, Effect, GrowerPageId, Message, Notice, Screen, State,
};

use crate::fixtures::{at_growers, full_name, grower, id, list_anew, refused, unfinished};

fn details() -> GrowerDetails {
    let person = NewGrower {
        name: full_name("jane"),
        email: "jane@farm.example".to_owned(),
        phone: "1".to_owned(),
        ..NewGrower::default()
    };
    GrowerDetails { person, has_credentials: false }
}

fn tell(state: &mut State, message: EditMessage) -> Vec<Effect> {
    state.update(Message::EditGrower(EditId(1), message))
}

fn editing() -> State {
    let mut state = at_growers(vec![]);
    state.update(Message::OpenEditing(id("jane")));
    tell(&mut state, EditMessage::Read(Ok(details())));
    state
}

fn step(state: &State) -> &EditStep {
    match &state.screen {
        Screen::EditGrower(edit) => &edit.step,
        other => panic!("{other:?}"),
    }
}

fn renamed() -> NewGrower {
    NewGrower { name: "Jane Smith".to_owned(), ..details().person }
}

fn saved(person: NewGrower) -> EditMessage {
    let details = GrowerDetails { person, ..details() };
    EditMessage::Saved { grower: id("jane"), result: Ok(details) }
}

#[test]
fn only_what_differs_is_sent_and_the_list_shows_it() {
    let mut state = editing();
    let effects = tell(&mut state, EditMessage::Save(renamed()));
    let [Effect::EditGrower(edit_grower::Effect::Save { change, .. })] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert_eq!(serde_json::to_string(change).unwrap(), r#"{"name":"Jane Smith"}"#);
    assert!(tell(&mut state, EditMessage::Save(renamed())).is_empty(), "once");
    tell(&mut state, saved(renamed()));
    assert!(matches!(state.screen, Screen::Growers));
    assert_eq!(state.growers.find(&id("jane")).unwrap().name, "Jane Smith");
    assert_eq!(state.notice, Some(Notice::GrowerChanged("Jane Smith".to_owned())));
}

#[test]
fn nothing_is_sent_where_nothing_was_changed() {
    let mut state = editing();
    let effects = tell(&mut state, EditMessage::Save(details().person));
    assert!(matches!(effects[..], [Effect::EditGrower(edit_grower::Effect::Leave { .. })]));
    assert!(matches!(state.screen, Screen::Growers) && state.notice.is_none());
}

#[test]
fn what_leaf_left_out_is_told() {
    let mut state = editing();
    tell(&mut state, EditMessage::Save(renamed()));
    tell(&mut state, saved(details().person));
    assert_eq!(step(&state), &EditStep::NotTaken);
    // An e-mail in small letters is the same.
    let shouted = NewGrower { email: "JANE@farm.example".to_owned(), ..renamed() };
    tell(&mut state, EditMessage::Save(shouted));
    tell(&mut state, saved(renamed()));
    assert!(matches!(state.screen, Screen::Growers));
}

#[test]
fn a_change_that_is_confirmed_late_stands_in_the_list() {
    let mut state = editing();
    tell(&mut state, EditMessage::Save(renamed()));
    state.update(Message::Leave);
    state.update(Message::OpenGrowerPage(id("jane")));
    tell(&mut state, saved(renamed()));
    assert_eq!(state.growers.find(&id("jane")).unwrap().name, "Jane Smith");
    let Screen::GrowerPage(page) = &state.screen else { panic!() };
    assert_eq!(page.grower.name, "Jane Smith");
}

#[test]
fn editing_leads_back_to_where_it_was_begun() {
    let mut state = at_growers(vec![]);
    state.update(Message::OpenGrowerPage(id("jane")));
    state.update(Message::OpenEditing(id("jane")));
    tell(&mut state, EditMessage::Read(Err(refused(500))));
    assert!(matches!(step(&state), EditStep::NotRead(_)));
    let effects = state.update(Message::Leave);
    assert!(matches!(&state.screen, Screen::GrowerPage(page) if page.id == GrowerPageId(2)));
    assert!(effects.len() == 2, "{effects:?}");
}

#[test]
fn whoever_is_connected_or_has_a_consent_waiting_is_not_deleted() {
    let mut connected = editing();
    let Screen::EditGrower(edit) = &mut connected.screen else { panic!() };
    edit.grower.field_view = Some(LeafCredentials::default());
    let mut elsewhere = at_growers(vec![]);
    elsewhere.update(Message::OpenEditing(id("jane")));
    let known = GrowerDetails { has_credentials: true, ..details() };
    tell(&mut elsewhere, EditMessage::Read(Ok(known)));
    let mut waiting = at_growers(vec![unfinished("jane")]);
    waiting.update(Message::OpenEditing(id("jane")));
    tell(&mut waiting, EditMessage::Read(Ok(details())));
    for mut state in [connected, elsewhere, waiting] {
        assert!(tell(&mut state, EditMessage::Delete).is_empty());
        assert_eq!(step(&state), &EditStep::Open);
    }
}

#[test]
fn a_grower_who_is_deleted_leaves_the_list_whatever_is_shown_by_then() {
    let mut state = editing();
    let effects = tell(&mut state, EditMessage::Delete);
    assert!(matches!(effects[..], [Effect::EditGrower(edit_grower::Effect::Delete { .. })]));
    state.update(Message::Leave);
    assert!(state.update(Message::Connect(id("jane"))).is_empty(), "nothing is begun meanwhile");
    assert_eq!(state.notice, Some(Notice::StillDeleting));
    assert!(state.update(Message::OpenEditing(id("jane"))).is_empty());
    state.update(Message::OpenGrowerPage(id("jane")));
    tell(&mut state, EditMessage::Deleted { grower: id("jane"), result: Ok(()) });
    assert!(matches!(state.screen, Screen::Growers));
    assert!(state.growers.find(&id("jane")).is_none());
    assert_eq!(state.growers.total, Some(1));
    assert_eq!(state.notice, Some(Notice::GrowerDeleted(full_name("jane"))));
}

#[test]
fn nothing_is_kept_about_a_grower_who_is_deleted() {
    let mut state = editing();
    for grower in ["jane", "joe"] {
        let german = LetterLanguage { leaf_user_id: id(grower), language: Language::German };
        state.update(Message::LetterLanguage(german));
    }
    tell(&mut state, EditMessage::Delete);
    let effects = tell(&mut state, EditMessage::Deleted { grower: id("jane"), result: Ok(()) });
    let forgets_account =
        |it: &Effect| matches!(it, Effect::ForgetAccount(one) if *one == id("jane"));
    let forgets_letters =
        |it: &Effect| matches!(it, Effect::ForgetLetters(one) if *one == id("jane"));
    assert!(effects.iter().any(forgets_account), "{effects:?}");
    assert!(effects.iter().any(forgets_letters), "{effects:?}");
    assert_eq!(state.letters.get(&id("jane")), None);
    assert_eq!(state.letters.get(&id("joe")), Some(&Language::German));
}

#[test]
fn a_grower_who_was_not_deleted_is_there_and_can_be_connected() {
    for error in [DeleteError::Connected, DeleteError::Leaf(refused(503))] {
        let mut state = editing();
        tell(&mut state, EditMessage::Delete);
        tell(&mut state, EditMessage::Deleted { grower: id("jane"), result: Err(error.clone()) });
        assert_eq!(step(&state), &EditStep::NotDeleted(error));
        state.update(Message::Leave);
        list_anew(&mut state, vec![grower("jane")]);
        assert!(!state.update(Message::Connect(id("jane"))).is_empty());
    }
}
