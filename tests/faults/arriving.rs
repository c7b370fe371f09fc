//! Fields come on over every kind of wire: politely, each once, with an answer for each.

use std::sync::Arc;
use std::time::Duration;

use stile::domain::{FieldCounts, FieldId, FieldState, LeafUserId, SetBy, SyncChange, SyncSetting};
use stile::flow::setup::{Message as SetupMessage, SetupPage};
use stile::flow::{Data, Message, Outlook, State, SwitchingOn, data, switch_on};
use stile::practice::{Effect, Options, Recorded, Service};

use crate::free_port::free_port;
use crate::headless::{Headless, JOAO, redirect_uri};
use crate::in_session;
use crate::network::{answer, is_connected};

/// Whose outlines programs have converted wrongly.
const MARIA_JOSE: &str = "mj@laponderosa-etcheverry.example";
/// How many fields João has, two of them with free text for an identifier.
const FIELDS: u64 = 12;
const MAREK: &str = "marek.wisniewski@rolnik.example";

fn is_switch(request: &Recorded) -> bool {
    request.method == "POST" && request.path().ends_with("/enableSync")
}

fn with_program(test: &str, body: impl FnOnce(&Headless)) {
    in_session(&format!("arriving::{test}"), |_session| {
        let redirect = redirect_uri(free_port());
        let redirect_uris = vec![redirect.clone()];
        let options = Options { redirect_uris, data_delay: Duration::ZERO, ..Options::default() };
        body(&Headless::set_up_with(&redirect, None, options));
    });
}

/// Connects João and waits for his fields, which are only previewed.
fn connect(program: &Headless) -> LeafUserId {
    let grower = program.begin(JOAO);
    program.consent(JOAO);
    program.until_stage("connected", is_connected);
    until_data(program, "the previews", |data| {
        data.counts.preview == FIELDS && data.arrived.is_some()
    });
    grower.id
}

fn until_data(program: &Headless, what: &str, is_so: impl Fn(&Data) -> bool) -> Arc<State> {
    program.until(what, |state| state.data.as_ref().is_some_and(&is_so))
}

fn previews(program: &Headless) -> Vec<FieldId> {
    let state = program.now();
    state.data.as_ref().unwrap().previewed().map(|field| field.id.clone()).collect()
}

fn begin(program: &Headless, grower: &LeafUserId, fields: Vec<FieldId>) {
    let grower = grower.clone();
    program.send(Message::SwitchOn(switch_on::Message::Begin { grower, fields }));
}

/// The end of this round.
fn until_over(program: &Headless, grower: &LeafUserId, number: u64) -> SwitchingOn {
    let is_over = |state: &State| {
        state.switching_on(grower).is_some_and(|one| one.over && one.number == number)
    };
    let state = program.until("the end of switching on", is_over);
    state.switching_on(grower).unwrap().clone()
}

#[test]
fn all_of_them_come_on_and_are_drawn() {
    with_program("all_of_them_come_on_and_are_drawn", |program| {
        let grower = connect(program);
        let state = program.now();
        let data = state.data.as_ref().unwrap();
        assert!(data.shapes.is_empty(), "nothing is drawn of what is only previewed");
        assert_eq!(data.outlook(true), [Outlook::Previewed(FIELDS)]);
        begin(program, &grower, previews(program));
        let one = until_over(program, &grower, 1);
        assert_eq!((one.done, one.failed.len()), (12, 0));
        let is_here = |data: &Data| data.counts.on == FIELDS && data.shapes.len() == 12;
        until_data(program, "the outlines", is_here);
        let state =
            until_data(program, "the word for it", |data| data.outlook(true) == [Outlook::AllOn]);
        let counts = FieldCounts { on: FIELDS, ..FieldCounts::default() };
        assert_eq!(state.growers.fields[&grower], Some(counts));
        assert_eq!(program.seen(is_switch), 12);
    });
}

#[test]
fn practice_has_a_grower_whose_outlines_show_what_is_said_of_odd_ones() {
    let test = "practice_has_a_grower_whose_outlines_show_what_is_said_of_odd_ones";
    with_program(test, |program| {
        let grower = program.begin(MARIA_JOSE).id;
        program.consent(MARIA_JOSE);
        program.until_stage("connected", is_connected);
        until_data(program, "the previews", |data| data.counts.preview == 7);
        begin(program, &grower, previews(program));
        let state = until_data(program, "a word on each", |data| {
            data.shapes.len() + data.undrawable.len() == 7
        });
        let data = state.data.as_ref().unwrap();
        let put_right = data.shapes.values().filter(|shape| shape.was_put_right).count();
        assert_eq!((data.undrawable.len(), put_right), (2, 2), "{:?}", data.undrawable);
        for shape in data.shapes.values() {
            let far = shape.bounds.iter().fold(0.0, |far: f64, side| far.max(side.abs()));
            assert!(far < 10_000.0, "{:?}", shape.bounds);
        }
    });
}

#[test]
fn of_each_outline_there_is_a_shape_or_a_word_and_strays_move_nothing() {
    with_program("of_each_outline_there_is_a_shape_or_a_word_and_strays_move_nothing", |program| {
        let grower = connect(program);
        let crossed = r#"{"geometry": {"type": "Polygon", "coordinates":
            [[[-55.7, -12.5], [-55.69, -12.49], [-55.69, -12.5], [-55.7, -12.49], [-55.7, -12.5]]]}}"#;
        let no_number = crossed.replace("-55.69, -12.49", "NaN, -12.49");
        let stray = r#"{"geometry": {"type": "Polygon", "coordinates":
            [[[0, 0], [-55.7, -12.5], [-55.69, -12.5], [-55.69, -12.49], [-55.7, -12.49], [0, 0]]]}}"#;
        for (status, body) in [(200, crossed), (200, &no_number), (404, "{}"), (200, stray)] {
            program.fault(Service::Leaf, "GET", "/boundary", 1, answer(status, &[], body));
        }
        begin(program, &grower, previews(program));
        let state = until_data(program, "a word on each", |data| {
            data.shapes.len() as u64 == FIELDS - 3 && data.undrawable.len() == 3
        });
        let data = state.data.as_ref().unwrap();
        assert_eq!(data.shapes.values().filter(|shape| shape.was_put_right).count(), 1);
        for shape in data.shapes.values() {
            let far = shape.bounds.iter().fold(0.0, |far: f64, side| far.max(side.abs()));
            assert!(far < 100_000.0, "{:?}", shape.bounds);
        }
        let until_on = |data: &Data| data.counts.on == FIELDS && data.rules.is_some();
        let state = until_data(program, "all of them", until_on);
        // What cannot be drawn does not come by itself.
        assert_eq!(state.data.as_ref().unwrap().outlook(true), []);
    });
}

#[test]
fn an_outline_with_latitude_first_is_drawn_among_its_neighbours() {
    with_program("an_outline_with_latitude_first_is_drawn_among_its_neighbours", |program| {
        let grower = program.begin(MAREK);
        program.consent(MAREK);
        program.until_stage("connected", is_connected);
        until_data(program, "the previews", |data| {
            data.counts.preview > 3 && data.counts.preview == data.counts.all()
        });
        let fields = previews(program);
        let is_plain =
            |field: &&FieldId| field.as_str().chars().all(|c| c.is_alphanumeric() || c == '-');
        let field = fields.iter().find(is_plain).unwrap().clone();
        // By itself it may lie there, in Arabia.
        let turned = r#"{"geometry": {"type": "Polygon", "coordinates":
            [[[52.33, 17.56], [52.33, 17.57], [52.34, 17.57], [52.34, 17.56], [52.33, 17.56]]]}}"#;
        let path = format!("/{}/boundary", field.as_str());
        program.fault(Service::Leaf, "GET", &path, 9, answer(200, &[], turned));
        let count = fields.len();
        begin(program, &grower.id, fields);
        let state = until_data(program, "all of them, side by side", |data| {
            data.shapes.len() == count
                && data.shapes.get(&field).is_some_and(|shape| shape.was_put_right)
        });
        let data = state.data.as_ref().unwrap();
        let bounds = |id: &FieldId| data.shapes[id].bounds;
        for other in data.shapes.keys() {
            let far = bounds(&field).into_iter().zip(bounds(other)).map(|(a, b)| (a - b).abs());
            assert!(
                far.fold(0.0, f64::max) < 100_000.0,
                "{:?} {:?}",
                bounds(&field),
                bounds(other)
            );
        }
        assert!(data.undrawable.is_empty());
    });
}

#[test]
fn a_chosen_one_comes_on_alone() {
    with_program("a_chosen_one_comes_on_alone", |program| {
        let grower = connect(program);
        let chosen = previews(program)[4].clone();
        assert!(chosen.as_str().contains('/'), "{chosen:?}");
        begin(program, &grower, vec![chosen.clone()]);
        until_over(program, &grower, 1);
        let state = until_data(program, "its outline", |data| data.shapes.len() == 1);
        let data = state.data.as_ref().unwrap();
        assert!(data.shapes.contains_key(&chosen));
        assert_eq!(data.counts, FieldCounts { preview: 11, on: 1, ..FieldCounts::default() });
    });
}

#[test]
fn a_busy_leaf_is_waited_for_and_what_it_refuses_can_be_tried_again() {
    with_program("a_busy_leaf_is_waited_for_and_what_it_refuses_can_be_tried_again", |program| {
        let grower = connect(program);
        let wait = answer(429, &[("Retry-After", "1")], r#"{"error":"Request limit exceeded"}"#);
        // All that are asked for at once: what is answered meanwhile ends the pause for the window.
        program.fault(Service::Leaf, "POST", "/enableSync", 4, wait);
        program.fault(Service::Leaf, "POST", "/enableSync", 1, Effect::DropAfter);
        program.fault(Service::Leaf, "POST", "/enableSync", 2, answer(403, &[], "<h1>No</h1>"));
        begin(program, &grower, previews(program));
        let waits = |state: &State| {
            state.switching_on(&grower).is_some_and(|one| one.asked_to_wait.is_some())
        };
        let state = program.until("the pause that Leaf asks for", waits);
        assert_eq!(state.asked_to_wait, None, "nothing on the screen waits for it");
        let one = until_over(program, &grower, 1);
        assert_eq!((one.done, one.failed.len()), (10, 2), "{:?}", one.failed);
        begin(program, &grower, one.to_try_again());
        let one = until_over(program, &grower, 2);
        assert_eq!((one.all, one.done, one.failed.len()), (2, 2, 0));
        until_data(program, "all of them", |data| data.counts.on == FIELDS);
    });
}

#[test]
fn a_token_that_leaf_no_longer_takes_is_not_tried_on_every_field() {
    with_program("a_token_that_leaf_no_longer_takes_is_not_tried_on_every_field", |program| {
        let grower = connect(program);
        program.fault(Service::Leaf, "POST", "/enableSync", 100, answer(401, &[], ""));
        begin(program, &grower, previews(program));
        let one = until_over(program, &grower, 1);
        assert_eq!((one.done, one.failed.len()), (0, 12));
        assert!(one.wants_sign_in());
        let asked = program.seen(is_switch);
        assert!(asked <= 8, "{asked} of 12");
    });
}

#[test]
fn it_stops_at_a_word_and_never_asks_for_many_at_once() {
    with_program("it_stops_at_a_word_and_never_asks_for_many_at_once", |program| {
        let grower = connect(program);
        let slow = Effect::Delay(Duration::from_secs(20));
        program.fault(Service::Leaf, "POST", "/enableSync", 100, slow);
        begin(program, &grower, previews(program));
        let limit = Duration::from_secs(10);
        let four = |all: &[Recorded]| all.iter().filter(|one| is_switch(one)).count() == 4;
        assert!(program.practice.wait_for(limit, four), "four at once");
        program.send(Message::SwitchOn(switch_on::Message::Stop(grower.clone())));
        let one = until_over(program, &grower, 1);
        assert_eq!((one.done, one.all), (0, 12));
        program.practice.clear_faults();
        assert_eq!(program.seen(is_switch), 4);
        // What Leaf took all the same is known when it is looked at.
        begin(program, &grower, previews(program));
        until_over(program, &grower, 2);
        until_data(program, "all of them", |data| data.counts.on == FIELDS);
    });
}

#[test]
fn a_company_that_wants_it_so_has_fields_on_without_a_press_also_behind_the_next_grower() {
    let test =
        "a_company_that_wants_it_so_has_fields_on_without_a_press_also_behind_the_next_grower";
    with_program(test, |program| {
        let settings = program.now().settings.clone().unwrap();
        program.send(Message::Setup(SetupMessage::Open(SetupPage::Redirect)));
        program.send(Message::Setup(SetupMessage::Redirect {
            redirect_uri: settings.redirect_uri,
            second: None,
            write_scopes: vec![],
            pkce: false,
            switch_on_fields: true,
        }));
        program.until("saved", |state| {
            matches!(state.screen, stile::flow::Screen::Growers)
                && state.settings.as_ref().is_some_and(|settings| settings.switch_on_fields)
        });
        let grower = program.begin(JOAO);
        program.consent(JOAO);
        program.until_stage("connected", is_connected);
        program.leave();
        let all_on =
            |state: &State| state.switching_on(&grower.id).is_some_and(|one| one.done == 12);
        let state = program.until("all of them on", all_on);
        assert!(state.switching_on(&grower.id).unwrap().by_itself);
        program.send(Message::OpenGrowerPage(grower.id.clone()));
        until_data(program, "all of them", |data| data.counts.on == FIELDS);
        assert_eq!(program.seen(is_switch), 12, "each once");
    });
}

#[test]
fn leafs_configuration_is_changed_for_one_grower_and_told_as_it_is() {
    with_program("leafs_configuration_is_changed_for_one_grower_and_told_as_it_is", |program| {
        connect(program);
        let state = until_data(program, "the rules", |data| data.rules.is_some());
        let data = state.data.as_ref().unwrap();
        let rules = data.rules.unwrap();
        assert_eq!((rules.previews.is_on, rules.previews.set_by), (true, SetBy::Leaf));
        let change = SyncChange { what: SyncSetting::FetchAllFields, for_all: false };
        program.send(Message::Data(data.watch(), data::Message::ChangeRules(change)));
        let state = until_data(program, "the new rules", |data| {
            data.rules.is_some_and(|rules| !rules.previews.is_on)
        });
        let data = state.data.as_ref().unwrap();
        assert_eq!(data.rules.unwrap().previews.set_by, SetBy::Grower);
        // What was listed before is switched on all the same.
        assert!(data.fields.iter().all(|field| field.state == FieldState::Preview));
        let patched = |request: &Recorded| request.method == "PATCH";
        assert_eq!(program.seen(patched), 1);
    });
}
