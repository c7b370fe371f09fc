//! The day's list leads to the next grower, and tells what became of the others.

use std::sync::Arc;

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use jiff::{SignedDuration, Timestamp};
use stile::domain::day::Outcome;
use stile::domain::{FieldCounts, LeafCredentials, Unfinished};
use stile::flow::{Effect, Message, Part, Screen, State, connect, day};
use stile::ui::screens::appearance::Appearance;
use stile::ui::theme;

use super::every_screen::{connected, credentials, day as planned_day, many_growers, put};
use super::fixtures::{all_well, id, preflight, tell};
use super::window::{at, looking, press, words};

const NEXT: &str =
    "Connect the next: Dirk van den Berg-Oosterhout zu Hohenlohe-Langenburg und Söhne";

fn time(state: &mut State, hours: i64) {
    let time = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours);
    state.update(Message::Day(day::Message::Time(time)));
}

#[test]
fn enter_begins_the_next_turn() {
    let mut harness = at(planned_day());
    assert!(harness.query_by_role_and_label(Role::Button, NEXT).is_some());
    harness.key_press(egui::Key::Enter);
    harness.run();
    let Screen::Connect(connect) = &harness.state().state.screen else { panic!() };
    assert_eq!(connect.grower.id, id("dirk"));
}

#[test]
fn a_consent_in_hand_is_finished_when_its_turn_comes() {
    let mut after_one = connected(6);
    after_one.update(Message::Day(day::Message::Plan(vec![id("joe")])));
    for (mut state, whose) in [(planned_day(), "dirk"), (after_one, "joe")] {
        let name = state.day.next().unwrap().grower_name.clone();
        let held = many_growers().unfinished.remove(0);
        state.unfinished = vec![Unfinished { leaf_user_id: id(whose), ..held }];
        let mut harness = at(state);
        assert!(!words(&harness).contains("Connect the next"));
        press(&mut harness, &format!("Finish connecting {name}"));
        let Screen::Connect(connect) = &harness.state().state.screen else { panic!() };
        assert_eq!(connect.grower.id, id(whose));
        let begun = &harness.state().effects;
        let asks = |it: &Effect| matches!(it, Effect::Connect(connect::Effect::Preflight { .. }));
        assert!(!begun.iter().any(asks), "the grower is not asked again: {begun:?}");
    }
}

#[test]
fn the_next_grower_is_sent_a_link_from_the_list_and_from_the_one_before() {
    let mut after_one = connected(6);
    after_one.update(Message::Day(day::Message::Plan(vec![id("joe")])));
    for (state, whose) in [(planned_day(), "dirk"), (after_one, "joe")] {
        let mut harness = at(state);
        press(&mut harness, "Send a link instead");
        let Screen::GrowerPage(page) = &harness.state().state.screen else { panic!() };
        assert_eq!((page.grower.id.as_str(), page.part), (whose, Some(Part::Links)));
    }
}

#[test]
fn another_turn_is_taken_out_of_its_order() {
    let mut state = connected(6);
    state.update(Message::Day(day::Message::Plan(vec![id("joe")])));
    let mut harness = at(state);
    press(&mut harness, "Choose another");
    assert!(matches!(harness.state().state.screen, Screen::Growers));
    let mut harness = at(planned_day());
    press(&mut harness, "Today’s list");
    press(&mut harness, "Connect Chloé Lefèvre now");
    let begun = harness.state().effects.last();
    assert!(matches!(begun, Some(Effect::Connect(connect::Effect::Preflight { .. }))), "{begun:?}");
}

#[test]
fn a_note_is_shown_whole() {
    let mut state = planned_day();
    let note = "wants to ask his son first, who is away until harvest is over and has the \
                passwords; call again after the tenth and bring the leaflet in two languages";
    put(&mut state, "bill", Outcome::Refused, note);
    for size in [[theme::SMALLEST_WINDOW[0], 1700.0], [900.0, 1700.0]] {
        let mut harness = looking(state.clone(), Appearance::default(), size);
        press(&mut harness, "Today’s list");
        let shown = harness.get_by_label(note).rect();
        let next = harness.get_by_label_contains("Chloé Lefèvre: open").rect();
        let room = (size[0] - 64.0) * shown.height();
        assert!(room > 160.0 * 60.0, "room for all of it: {shown:?}");
        assert!(shown.bottom() <= next.top() + 1.0, "{shown:?} {next:?}");
    }
}

fn chloe_is_next() -> State {
    let mut state = many_growers();
    state.update(Message::Day(day::Message::Plan(vec![id("chloe")])));
    state
}

#[test]
fn a_link_is_sent_from_beside_the_button_that_connects() {
    let harness = looking(chloe_is_next(), Appearance::default(), theme::WINDOW);
    let place = |label| harness.get_by_role_and_label(Role::Button, label).rect();
    let (connect, link) = (place("Connect the next: Chloé Lefèvre"), place("Send a link instead"));
    assert!((connect.center().y - link.center().y).abs() < 1.0, "{connect:?} {link:?}");
    assert!(connect.right() < link.left(), "{connect:?} {link:?}");
}

#[test]
fn a_postponed_turn_comes_back_with_its_note() {
    let mut state = chloe_is_next();
    put(&mut state, "chloe", Outcome::Postponed, "call before coming");
    assert!(words(&at(state)).contains("call before coming"));
}

#[test]
fn the_outcome_is_in_sight_in_a_narrow_window() {
    let mut state = planned_day();
    put(&mut state, "bill", Outcome::Refused, "");
    let size = [theme::SMALLEST_WINDOW[0], 1700.0];
    let mut harness = looking(state, Appearance::default(), size);
    press(&mut harness, "Today’s list");
    assert!(words(&harness).contains("Bill O'Connor: declined"), "before the e-mail");
}

#[test]
fn what_is_planned_later_in_the_day_keeps_what_came_before() {
    let all_over = || {
        let mut state = planned_day();
        for entry in state.day.entries.clone().iter() {
            put(&mut state, entry.leaf_user_id.as_str(), Outcome::Refused, "");
        }
        state
    };
    let plan_again = |state| {
        let mut harness = at(state);
        press(&mut harness, "Plan the day");
        harness.get_by_role_and_label(Role::CheckBox, "Bill O'Connor").click();
        harness.run();
        press(&mut harness, "Plan 1 grower");
        harness.state().state.day.clone()
    };
    let mut today = all_over();
    time(&mut today, 2);
    let count = today.day.entries.len();
    assert!(count > 1);
    let today = plan_again(today);
    assert_eq!(today.next().unwrap().leaf_user_id, id("bill"), "another turn, though it was over");
    assert_eq!((today.entries.len(), today.count(Outcome::Refused)), (count, count - 1));
    let mut earlier = all_over();
    time(&mut earlier, -30);
    assert!(words(&at(earlier.clone())).contains("Planning a new day deletes this list."));
    assert_eq!(plan_again(earlier).entries.len(), 1, "a list of another day is over");
}

#[test]
fn a_grower_who_was_connected_today_and_is_no_more_gets_another_turn() {
    let revoked = LeafCredentials { status: Some("UNAUTHENTICATED".to_owned()), ..well() };
    for (now, is_reopened) in [(None, true), (Some(revoked), true), (Some(well()), false)] {
        let mut state = planned_day();
        put(&mut state, "dirk", Outcome::Connected, "");
        let counts = FieldCounts { on: 2, ..FieldCounts::default() };
        Arc::make_mut(&mut state.day.entries)[0].fields = Some(counts);
        let dirk = state.growers.list.iter().position(|one| one.id == id("dirk")).unwrap();
        let list = Arc::make_mut(&mut state.growers.list);
        Arc::make_mut(&mut list[dirk]).field_view = now.clone();
        state.update(Message::Day(day::Message::PlanMore(vec![id("dirk")])));
        let turn = state.day.entries.iter().find(|it| it.leaf_user_id == id("dirk")).unwrap();
        assert_eq!(turn.outcome == Outcome::Open, is_reopened, "{now:?}");
        assert_eq!(turn.fields.is_none(), is_reopened, "those of the connection that is over");
    }
}

fn well() -> LeafCredentials {
    credentials("OK", 6)
}

#[test]
fn who_keeps_the_connection_that_leaf_has_is_done_for_today() {
    for (kept, outcome) in
        [(well(), Outcome::Connected), (credentials("UNAUTHENTICATED", 6), Outcome::Open)]
    {
        let mut state = planned_day();
        state.update(Message::Connect(id("dirk")));
        let found = connect::Preflight { existing: Ok(Some(kept.clone())), ..all_well() };
        tell(&mut state, preflight(found));
        tell(&mut state, connect::Message::KeepExisting);
        assert!(matches!(state.screen, Screen::Growers));
        let turn = state.day.entries.iter().find(|it| it.leaf_user_id == id("dirk")).unwrap();
        assert_eq!(turn.outcome, outcome, "{kept:?}");
    }
}

#[test]
fn a_list_of_another_day_says_so() {
    // The window's clock stands at the beginning of 1970.
    let mut today = planned_day();
    time(&mut today, 2);
    let today = words(&at(today));
    assert!(today.lines().any(|line| line == "Today") && !today.contains("List of"), "{today}");
    let mut earlier = planned_day();
    time(&mut earlier, -30);
    let earlier = words(&at(earlier));
    assert!(earlier.contains("List of 30 December 1969"), "{earlier}");
    assert!(earlier.contains("This list is not from today."), "{earlier}");
    assert!(!earlier.lines().any(|line| line == "Today"));
}

#[test]
fn the_table_of_the_day_has_times_and_references() {
    let mut state = planned_day();
    time(&mut state, 2);
    let mut harness = at(state);
    press(&mut harness, "Today’s list");
    press(&mut harness, "Save the list as a table");
    let effects = &harness.state().effects;
    let Some(Effect::SaveTable(rows)) = effects.last() else { panic!("{effects:?}") };
    let column = |head: &str| rows[0].iter().position(|it| it == head).unwrap();
    let bill = rows.iter().find(|row| row[0].starts_with("Bill")).unwrap();
    assert_eq!(bill[column("Own reference")], "KD-bill");
    assert_eq!(bill[column("Noted at")], "1970-01-01 02:00");
    assert_eq!(bill[column("Planned on")], "1970-01-01 02:00");
    let dirk = rows.iter().find(|row| row[0].starts_with("Dirk")).unwrap();
    assert_eq!(dirk[column("Noted at")], "", "the turn is to come");
}
