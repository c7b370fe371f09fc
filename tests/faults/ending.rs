//! A connection is ended once, whatever becomes of the answers.

use std::time::Duration;

use stile::domain::ConnectionStatus;
use stile::flow::grower_page::Message as GrowerPageMessage;
use stile::flow::{Ending, GrowerPage, Look, Message, Screen, State};
use stile::practice::{Effect, Recorded, Service};

use crate::headless::Headless;
use crate::in_session;
use crate::network::{CREDENTIALS, answer};

/// Connected at the start of the practice.
const DELPHINE: &str = "delphine@earl-courtaud.example";

fn is_removal(request: &Recorded) -> bool {
    request.method == "DELETE" && request.path().ends_with(CREDENTIALS)
}

fn grower_page(state: &State) -> Option<&GrowerPage> {
    match &state.screen {
        Screen::GrowerPage(grower_page) => Some(grower_page),
        _ => None,
    }
}

/// What is there once the person has ended a connection whose removals go wrong like this.
fn end(
    program: &Headless,
    faults: &[Effect],
    meanwhile: impl FnOnce(&Headless),
) -> ConnectionStatus {
    let grower = program.grower(DELPHINE);
    program.send(Message::OpenGrowerPage(grower.id));
    let looked =
        |state: &State| grower_page(state).is_some_and(|it| matches!(it.look, Look::Done(_)));
    let id = grower_page(&program.until("how it stands", looked)).unwrap().id;
    for effect in faults {
        program.fault(Service::Leaf, "DELETE", CREDENTIALS, 1, effect.clone());
    }
    program.send(Message::GrowerPage(id, GrowerPageMessage::Disconnect));
    assert!(program.practice.wait_for(Duration::from_secs(10), |all| all.iter().any(is_removal)));
    meanwhile(program);
    let state = program.until("the end of it", |state| {
        grower_page(state).is_some_and(|it| it.ending != Ending::Running)
    });
    match &grower_page(&state).unwrap().look {
        Look::Done(standing) => standing.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_end_whose_answer_is_lost_is_not_asked_for_again() {
    in_session("ending::an_end_whose_answer_is_lost_is_not_asked_for_again", |_| {
        let program = Headless::set_up();
        let found = end(&program, &[Effect::DropAfter], |_| {});
        assert_eq!(found, ConnectionStatus::default());
        assert_eq!(program.seen(is_removal), 1);
        assert!(program.practice.attached(program.grower(DELPHINE).id.as_str()).is_none());
    });
}

#[test]
fn an_end_that_never_arrived_is_asked_for_again() {
    in_session("ending::an_end_that_never_arrived_is_asked_for_again", |_| {
        let program = Headless::set_up();
        let busy = answer(503, &[("Retry-After", "1")], "");
        let found = end(&program, &[Effect::DropBefore, busy], |_| {});
        assert_eq!(found, ConnectionStatus::default());
        assert_eq!(program.seen(is_removal), 3);
        assert!(program.practice.attached(program.grower(DELPHINE).id.as_str()).is_none());
    });
}

#[test]
fn what_was_attached_meanwhile_is_not_removed() {
    in_session("ending::what_was_attached_meanwhile_is_not_removed", |_| {
        let program = Headless::set_up();
        let found = end(&program, &[Effect::DropBefore], |program| {
            // Another computer was quicker: Leaf has something else by now.
            let anew = r#"{"id":"anew","status":"CONNECTED"}"#;
            let anew = answer(200, &[("Content-Type", "application/json")], anew);
            program.fault(Service::Leaf, "GET", CREDENTIALS, 2, anew);
        });
        assert_eq!(found.credentials.unwrap().id.as_deref(), Some("anew"));
        assert_eq!(program.seen(is_removal), 1);
    });
}
