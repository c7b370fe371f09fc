//! A server that goes on for ever fills neither the memory nor the time of who asks it.

use stile::domain::ApiError;
use stile::domain::api_error::Unreadable;
use stile::flow::grower_page::Message as GrowerPageMessage;
use stile::flow::growers::Message as GrowersMessage;
use stile::flow::{Loading, Message, Screen};
use stile::practice::{Effect, Recorded, Service};

use crate::headless::{ANNELISE, Headless};
use crate::in_session;

/// A page of so many entries, of which the server says that it is by far not the last.
fn endless(entries: usize, entry: impl Fn(usize) -> String) -> Effect {
    let entries: Vec<String> = (0..entries).map(entry).collect();
    let headers = [
        ("X-Total-Count", "18446744073709551615"),
        ("Link", "<https://leaf.example/?page=1>; rel=\"next\""),
    ];
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
    Effect::Answer { status: 200, headers, body: format!("[{}]", entries.join(",")).into_bytes() }
}

fn grower(number: usize) -> String {
    format!(r#"{{"id":"grower-{number}","name":"Grower {number}"}}"#)
}

fn is_list(request: &Recorded, path: &str) -> bool {
    request.method == "GET" && request.path().ends_with(path)
}

#[test]
fn a_page_that_comes_for_ever_ends_the_list_of_growers() {
    in_session("lists::a_page_that_comes_for_ever_ends_the_list_of_growers", |_| {
        let program = Headless::set_up();
        program.started();
        let before = program.seen(|request| is_list(request, "/users"));
        program.fault(Service::Leaf, "GET", "/users", 1_000, endless(100, grower));
        program.send(Message::Growers(GrowersMessage::Reload));
        program.until("the list's end", |state| {
            state.growers.loading == Loading::Done
                && state.growers.list.iter().any(|it| it.id.as_str() == "grower-99")
        });
        assert_eq!(program.seen(|request| is_list(request, "/users")) - before, 2);
    });
}

#[test]
fn a_page_of_more_growers_than_anyone_has_is_told_as_such() {
    in_session("lists::a_page_of_more_growers_than_anyone_has_is_told_as_such", |_| {
        let program = Headless::set_up();
        program.started();
        let before = program.growers().len();
        program.fault(Service::Leaf, "GET", "/users", 1_000, endless(150_000, grower));
        program.send(Message::Growers(GrowersMessage::Reload));
        let state = program
            .until("the failure", |state| matches!(state.growers.loading, Loading::Failed(_)));
        let Loading::Failed(error) = &state.growers.loading else { unreachable!() };
        let is_told = matches!(error, ApiError::Unreadable { what: Unreadable::TooLong, .. });
        assert!(is_told, "{error:?}");
        assert!(state.growers.list.len() <= before);
    });
}

#[test]
fn links_of_other_growers_for_ever_end() {
    in_session("lists::links_of_other_growers_for_ever_end", |_| {
        let program = Headless::set_up();
        program.started();
        let grower = program.grower(ANNELISE).id;
        let path = "/magic-link/authentication";
        let link = |number| format!(r#"{{"id":"link-{number}","leafUserId":"somebody"}}"#);
        program.fault(Service::Leaf, "GET", path, 1_000, endless(100, link));
        program.send(Message::OpenGrowerPage(grower));
        let is_known = |screen: &Screen| match screen {
            Screen::GrowerPage(page) => page.links.known.is_some() && !page.links.running,
            _ => false,
        };
        let state = program
            .until("the grower's page", |state| matches!(state.screen, Screen::GrowerPage(_)));
        let Screen::GrowerPage(page) = &state.screen else { unreachable!() };
        program.send(Message::GrowerPage(page.id, GrowerPageMessage::ReadLinks));
        program.until("that there are no links", |state| is_known(&state.screen));
        assert!(program.seen(|request| is_list(request, path)) <= 4);
    });
}
