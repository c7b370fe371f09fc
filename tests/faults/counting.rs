//! Fields are counted politely, of those in view.

use std::time::Duration;

use stile::flow::growers::Message as GrowersMessage;
use stile::flow::{Loading, Message};
use stile::practice::{Effect, Options, Recorded, Service};

use crate::free_port::free_port;
use crate::headless::{Headless, redirect_uri};
use crate::in_session;
use crate::network::answer;

const FIELDS: &str = "/services/fields/api/fields";

fn is_count(request: &Recorded) -> bool {
    request.path() == FIELDS
}

/// A company that is at work, with so many growers.
fn at_work(growers: usize) -> Headless {
    let redirect = redirect_uri(free_port());
    let redirect_uris = vec![redirect.clone()];
    let options = Options { redirect_uris, growers, at_work: true, ..Options::default() };
    Headless::set_up_with(&redirect, None, options)
}

#[test]
fn fields_are_counted_where_reading_was_stopped() {
    in_session("counting::fields_are_counted_where_reading_was_stopped", |_| {
        let program = at_work(400);
        let slow = Effect::Delay(Duration::from_secs(30));
        program.started();
        program.fault(Service::Leaf, "GET", "/users", 1, slow);
        program.send(Message::Growers(GrowersMessage::Reload));
        program.until("the list being read", |state| state.growers.loading == Loading::Running);
        program.practice.clear_faults();
        program.until("a page of it", |state| !state.growers.list.is_empty());
        program.send(Message::Growers(GrowersMessage::StopReading));
        let state = program.until("the end of reading", |state| {
            matches!(state.growers.loading, Loading::Stopped | Loading::Done)
        });
        let connected = state.growers.list.iter().find(|grower| grower.field_view.is_some());
        let connected = connected.unwrap().id.clone();
        program.send(Message::Growers(GrowersMessage::InView(vec![connected.clone()])));
        let state = program.until("the count", |state| {
            matches!(state.growers.fields.get(&connected), Some(Some(_)))
        });
        assert!(state.growers.fields[&connected].unwrap().on > 0);
    });
}

#[test]
fn a_server_that_is_busy_is_not_asked_for_more() {
    in_session("counting::a_server_that_is_busy_is_not_asked_for_more", |_| {
        let program = at_work(100);
        let list = program.growers();
        let connected = list.iter().filter(|grower| grower.field_view.is_some());
        let connected: Vec<_> = connected.map(|grower| grower.id.clone()).take(10).collect();
        program.fault(Service::Leaf, "GET", FIELDS, 1, answer(429, &[("Retry-After", "60")], ""));
        program.send(Message::Growers(GrowersMessage::InView(connected.clone())));
        assert!(program.practice.wait_for(Duration::from_secs(10), |all| all.iter().any(is_count)));
        // Reading the list again takes longer than what would have followed.
        program.send(Message::Growers(GrowersMessage::Reload));
        program.until("a new list", |state| state.growers.list.is_empty());
        program.growers();
        assert_eq!(program.seen(is_count), 1);
    });
}
