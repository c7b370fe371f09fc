//! A grower is changed and deleted at Leaf, whatever becomes of the answers.

use stile::domain::{Grower, NewGrower};
use stile::flow::edit_grower::Message as EditMessage;
use stile::flow::{DeleteError, EditId, EditStep, Message, Screen, State};
use stile::practice::{Effect, Service};

use crate::headless::Headless;
use crate::in_session;
use crate::network::answer;

/// Not connected at the start of the practice.
const NOBODY_YET: &str = "annelise@brandvold-acres.example";
const USERS: &str = "/services/usermanagement/api/users/";

fn step(state: &State) -> Option<(EditId, &EditStep)> {
    match &state.screen {
        Screen::EditGrower(edit) => Some((edit.id, &edit.step)),
        _ => None,
    }
}

/// Opens the form of a grower who is not connected.
fn open(program: &Headless) -> (EditId, Grower, NewGrower) {
    let grower = program.grower(NOBODY_YET);
    program.send(Message::OpenEditing(grower.id.clone()));
    let state = program.until("the form", |state| matches!(step(state), Some((_, EditStep::Open))));
    let Screen::EditGrower(edit) = &state.screen else { panic!() };
    (edit.id, grower, edit.known.clone().unwrap().person)
}

fn seen(program: &Headless, method: &str) -> usize {
    program.seen(|request| request.method == method && request.path().starts_with(USERS))
}

#[test]
fn a_change_whose_answer_is_lost_is_sent_again() {
    in_session("editing::a_change_whose_answer_is_lost_is_sent_again", |_| {
        let program = Headless::set_up();
        let (edit, grower, before) = open(&program);
        program.fault(Service::Leaf, "PATCH", grower.id.as_str(), 1, Effect::DropAfter);
        let wanted = NewGrower { phone: "+1 555 0199".to_owned(), ..before };
        program.send(Message::EditGrower(edit, EditMessage::Save(wanted.clone())));
        program.until("the list", |state| matches!(state.screen, Screen::Growers));
        assert_eq!(seen(&program, "PATCH"), 2);
        program.send(Message::OpenEditing(grower.id));
        let state =
            program.until("the form", |state| matches!(step(state), Some((_, EditStep::Open))));
        let Screen::EditGrower(edit) = &state.screen else { panic!() };
        assert_eq!(edit.known.as_ref().unwrap().person, wanted);
    });
}

#[test]
fn a_deletion_whose_answer_is_lost_is_done() {
    in_session("editing::a_deletion_whose_answer_is_lost_is_done", |_| {
        let program = Headless::set_up();
        let (edit, grower, _) = open(&program);
        let busy = answer(503, &[("Retry-After", "1")], "");
        for fault in [Effect::DropBefore, busy, Effect::DropAfter] {
            program.fault(Service::Leaf, "DELETE", grower.id.as_str(), 1, fault);
        }
        program.send(Message::EditGrower(edit, EditMessage::Delete));
        let state = program.until("the list", |state| matches!(state.screen, Screen::Growers));
        assert!(state.growers.find(&grower.id).is_none());
        assert_eq!(seen(&program, "DELETE"), 4, "the last one is answered 404");
    });
}

#[test]
fn whoever_was_connected_meanwhile_is_not_deleted() {
    in_session("editing::whoever_was_connected_meanwhile_is_not_deleted", |_| {
        let program = Headless::set_up();
        let (edit, grower, _) = open(&program);
        // Another computer was quicker.
        let anew = r#"{"id":"anew","status":"OK"}"#;
        let anew = answer(200, &[("Content-Type", "application/json")], anew);
        let credentials = "/climate-field-view-credentials";
        program.fault(Service::Leaf, "GET", credentials, 1, anew);
        program.send(Message::EditGrower(edit, EditMessage::Delete));
        let connected = EditStep::NotDeleted(DeleteError::Connected);
        program.until("a no", |state| step(state) == Some((edit, &connected)));
        assert_eq!(seen(&program, "DELETE"), 0);
        assert!(program.until("the list", |_| true).growers.find(&grower.id).is_some());
    });
}
