//! Growers are found, ordered, chosen and added.

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::{SignedDuration, Timestamp};
use stile::flow::{Effect, Message, Screen, connect, day, growers};
use stile::ui::screens::appearance::Appearance;
use stile::ui::{Forms, theme};

use super::every_screen::{every_stage, in_columns, list_of, many_growers, screen};
use super::fixtures::grower;
use super::window::{WIDE, Window, at, focused, looking, names_shown, press, words, write};

#[test]
fn a_list_that_takes_long_says_who_is_slow_and_that_nothing_is_lost() {
    let mut state = screen("growers");
    state.update(Message::Growers(growers::Message::Reload));
    assert!(!words(&at(state.clone())).contains("taking longer"));
    let takes_longer = |listing| growers::Message::TakesLonger { listing, takes_longer: true };
    // What is told of an earlier listing is past.
    state.update(Message::Growers(takes_longer(0)));
    assert!(!words(&at(state.clone())).contains("taking longer"));
    // The listing that runs is the latest.
    for listing in 1..9 {
        state.update(Message::Growers(takes_longer(listing)));
    }
    let told = words(&at(state.clone()));
    assert!(told.contains("Leaf is taking longer") && told.contains("Nothing is lost"), "{told}");
    // A pause that Leaf asks for is told alone, for as long as it lasts.
    let mut busy = state.clone();
    busy.update(Message::AskedToWait(Timestamp::UNIX_EPOCH + SignedDuration::from_secs(30)));
    let told = words(&at(busy.clone()));
    assert!(told.contains("server is busy") && !told.contains("taking longer"), "{told}");
    busy.update(Message::AskedToWait(Timestamp::UNIX_EPOCH));
    let told = words(&at(busy));
    assert!(!told.contains("server is busy") && told.contains("taking longer"), "{told}");
    // Whoever does not want to wait is not told any more.
    state.update(Message::Growers(growers::Message::StopReading));
    assert!(!words(&at(state)).contains("taking longer"));
}

#[test]
fn growers_are_found_added_and_connected_by_name() {
    let mut harness = at(many_growers());
    write(&mut harness, "Search", "kd-bill");
    assert!(words(&harness).contains("Bill O'Connor") && !words(&harness).contains("Chloé"));
    press(&mut harness, "Add a grower");
    write(&mut harness, "Name", "New Grower");
    press(&mut harness, "Add this grower");
    assert!(words(&harness).contains("this is not an e-mail address"));
    write(&mut harness, "E-mail", "new@farm.example");
    write(&mut harness, "Your own reference (optional)", "77");
    press(&mut harness, "Add this grower");
    let Some(Effect::Growers(growers::Effect::Add { new, .. })) = harness.state_mut().effects.pop()
    else {
        panic!()
    };
    assert_eq!((new.name.as_str(), new.reference.as_deref()), ("New Grower", Some("77")));
    harness
        .state_mut()
        .state
        .update(Message::Growers(growers::Message::Added { number: 1, result: Ok(grower("new")) }));
    harness.run();
    harness.state_mut().forms = Forms::default();
    harness.run();
    press(&mut harness, "Reconnect Chloé Lefèvre");
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::Connect(connect::Effect::Preflight { .. }))
    ));
}

#[test]
fn growers_are_found_without_their_accents() {
    let mut harness = at(screen("growers"));
    write(&mut harness, "Search", "LEFEVRE");
    assert_eq!(names_shown(&harness), ["Chloé Lefèvre"]);
}

#[test]
fn the_list_shows_what_is_asked_for() {
    let mut harness = at(screen("growers"));
    let names = |harness: &Harness<'_, Window>| {
        let all = words(harness);
        ["Ana Beatriz Carvalho", "Bill O'Connor", "Chloé Lefèvre", "Dirk van den"]
            .into_iter()
            .filter(|name| all.lines().any(|line| line.starts_with(name)))
            .map(|name| name.split(' ').next().unwrap())
            .collect::<Vec<_>>()
    };
    for (choice, expected) in [
        ("Not connected", vec!["Dirk"]),
        ("Need attention", vec!["Bill", "Chloé"]),
        ("Connected", vec!["Ana"]),
        ("All", vec!["Ana", "Bill", "Chloé", "Dirk"]),
    ] {
        harness.get_by_role_and_label(Role::RadioButton, choice).click();
        harness.run();
        assert_eq!(names(&harness), expected, "{choice}");
    }
}

#[test]
fn all_that_are_shown_are_chosen_and_let_go_again() {
    let mut harness = at(screen("growers"));
    press(&mut harness, "More");
    press(&mut harness, "Plan the day");
    press(&mut harness, "Select all shown");
    assert!(words(&harness).contains("Plan 4 growers"));
    press(&mut harness, "Deselect all shown");
    assert!(harness.query_by_label("Deselect all shown").is_none());
    assert!(!words(&harness).contains("Plan 4 growers"));
}

#[test]
fn what_is_shown_is_saved_as_a_table() {
    let mut harness = at(screen("growers"));
    harness.get_by_role_and_label(Role::RadioButton, "Need attention").click();
    harness.run();
    press(&mut harness, "More");
    press(&mut harness, "Save as a table");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    let Some(Effect::SaveTable(rows)) = effects.last() else { panic!("{effects:?}") };
    let names: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(names, ["Name", "Bill O'Connor", "Chloé Lefèvre"]);
    assert_eq!(rows[1][3], "FieldView needs attention: INVALID");
    assert!(rows.iter().all(|row| row.len() == 9));
    assert!(rows[1][6].starts_with("19"), "a date that spreadsheets sort: {}", rows[1][6]);
}

#[test]
fn a_wide_window_has_columns_that_order_the_list() {
    let mut harness = looking(in_columns(), Appearance::default(), WIDE);
    let initials = |harness: &Harness<'_, Window>| -> String {
        names_shown(harness).iter().filter_map(|name| name.chars().next()).collect()
    };
    assert_eq!(initials(&harness), "ABCD");
    for (head, forwards, backwards) in [
        ("Sort by Name", "ABCD", "DCBA"),
        ("Sort by Own reference", "ABCD", "DCBA"),
        ("Sort by FieldView status", "BCDA", "ADBC"),
        // Who has no account comes last either way.
        ("Sort by FieldView account", "ABCD", "BACD"),
        ("Sort by Connected since", "CBAD", "ABCD"),
    ] {
        press(&mut harness, head);
        assert_eq!(initials(&harness), forwards, "{head}");
        press(&mut harness, head);
        assert_eq!(initials(&harness), backwards, "{head}, backwards");
    }
    assert!(words(&harness).lines().any(|line| line == "3 / 12"), "the count of fields");
}

#[test]
fn the_heads_of_columns_stay_in_sight() {
    let mut harness = looking(list_of(200), Appearance::default(), WIDE);
    harness.key_press(egui::Key::PageDown);
    harness.key_press(egui::Key::PageDown);
    harness.run();
    let head = harness.get_by_label("Sort by Name").rect();
    assert!(harness.query_by_label("grower000: details").is_none(), "it is scrolled");
    assert!(head.top() > theme::CONTROL && head.bottom() < 200.0, "{head:?}");
    // What the keyboard comes to is not under them.
    harness.get_by_label(&format!("{}: details", names_shown(&harness)[4])).focus();
    harness.run();
    for step in 0..20 {
        harness.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::Tab);
        for _ in 0..30 {
            harness.step();
        }
        let (_, rect) = focused(&harness).unwrap();
        assert!(rect.top() >= head.bottom(), "{step}: {rect:?}");
    }
}

#[test]
fn a_new_page_starts_at_its_top_and_the_list_keeps_its_row() {
    let mut harness = looking(list_of(200), Appearance::default(), WIDE);
    harness.key_press(egui::Key::PageDown);
    harness.key_press(egui::Key::PageDown);
    harness.run();
    let name = names_shown(&harness)[4].clone();
    let row = |harness: &Harness<'_, Window>| {
        harness.get_by_label(&format!("{name}: details")).rect().top()
    };
    let before = row(&harness);
    harness.get_by_label(&format!("{name}: details")).click();
    harness.run();
    let heading = harness.get_by_role_and_label(Role::Heading, &name).rect();
    assert!((0.0..WIDE[1]).contains(&heading.top()), "{heading:?}");
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!((row(&harness) - before).abs() < 1.0, "{before} {}", row(&harness));
    // By the keyboard, it goes on where it was, too.
    harness.get_by_label(&format!("{name}: details")).focus();
    harness.run();
    for key in [egui::Key::Enter, egui::Key::Escape] {
        harness.key_press(key);
        harness.run();
    }
    assert_eq!(focused(&harness).unwrap().0, format!("{name}: details"));
    assert!((row(&harness) - before).abs() < 1.0, "{before} {}", row(&harness));
}

/// As it was scrolled with the mouse, or by keys; left and come back to by either.
#[test]
fn the_list_keeps_its_row_whichever_page_one_comes_back_from() {
    for is_by_mouse in [true, false] {
        let mut harness = looking(list_of(200), Appearance::default(), WIDE);
        if is_by_mouse {
            scroll_down(&mut harness);
        } else {
            harness.key_press(egui::Key::PageDown);
            harness.key_press(egui::Key::PageDown);
            harness.run();
        }
        let name = names_shown(&harness)[5].clone();
        let row = |harness: &Harness<'_, Window>| {
            harness.get_by_label(&format!("{name}: details")).rect().top()
        };
        for (way, back) in [
            (format!("{name}: details"), "Back to the growers"),
            (format!("Connect {name}"), "Cancel"),
            ("Settings".to_owned(), "Back"),
        ] {
            let before = row(&harness);
            let press = |harness: &mut Harness<'_, Window>, name: &str, key| {
                let button = harness.get_by_role_and_label(Role::Button, name);
                if is_by_mouse {
                    button.click();
                } else {
                    button.focus();
                }
                harness.run();
                if !is_by_mouse {
                    harness.key_press(key);
                    harness.run();
                }
            };
            press(&mut harness, &way, egui::Key::Enter);
            assert!(harness.query_by_label(&format!("{name}: more")).is_none(), "{way}");
            press(&mut harness, back, egui::Key::Enter);
            let after = row(&harness);
            assert!((after - before).abs() < 1.0, "{way}, mouse {is_by_mouse}: {before} {after}");
        }
    }
}

/// Whatever was scrolled before it, with the mouse or by keys.
#[test]
fn every_page_starts_at_its_top() {
    let size = theme::SMALLEST_WINDOW;
    let mut wrong = Vec::new();
    for (name, state) in every_stage() {
        // An error has led to a field there, which is scrolled to.
        let leads_to_a_field =
            ["waiting_pasting", "setup_from_settings", "setup_leaf_refused"].contains(&name);
        if leads_to_a_field || matches!(state.screen, Screen::Growers | Screen::Starting) {
            continue;
        }
        for is_by_mouse in [true, false] {
            let before = match state.screen {
                Screen::GrowerPage(_) => screen("settings"),
                _ => screen("grower_page"),
            };
            let mut harness = looking(before, Appearance::default(), size);
            if is_by_mouse {
                scroll_down(&mut harness);
            } else {
                harness.key_press(egui::Key::End);
            }
            harness.run();
            let heading = |harness: &Harness<'_, Window>| {
                harness.get_all_by_role(Role::Heading).next().unwrap().rect()
            };
            assert!(heading(&harness).top() < 40.0, "the page before is scrolled");
            harness.state_mut().state = state.clone();
            for _ in 0..12 {
                harness.step();
            }
            let heading = heading(&harness);
            if heading.top() < theme::CONTROL || heading.bottom() > size[1] {
                wrong.push(format!("{name}, mouse {is_by_mouse}: {heading:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Turns the mouse's wheel over the middle of the window.
fn scroll_down(harness: &mut Harness<'_, Window>) {
    let middle = harness.ctx.content_rect().center();
    harness.event(egui::Event::PointerMoved(middle));
    harness.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -900.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
        modifiers: egui::Modifiers::NONE,
    });
    for _ in 0..60 {
        harness.step();
    }
}

#[test]
fn an_empty_list_offers_ways_to_the_first_growers_and_nothing_to_search() {
    let mut harness = at(screen("growers_empty"));
    let shown = words(&harness);
    assert!(
        !shown.contains("Search") && !shown.contains("Sort") && !shown.contains("Need attention")
    );
    press(&mut harness, "Add growers from a table…");
    assert!(matches!(harness.state().effects.last(), Some(Effect::Import(_))));
    press(&mut harness, "Make a set-up file for staff…");
    assert!(matches!(harness.state().state.screen, Screen::MakeFile(_)));
    let mut harness = at(screen("growers_empty"));
    press(&mut harness, "Add a grower");
    assert!(matches!(harness.state().state.growers.adding, growers::Adding::Open));
    let mut harness = at(screen("growers_empty"));
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(matches!(harness.state().state.growers.adding, growers::Adding::Open));
}

#[test]
fn a_row_gives_the_reason_before_the_date_and_no_code_for_support() {
    let mut state = many_growers();
    state.growers.list = std::sync::Arc::new(
        (state.growers.list.iter())
            .map(|one| {
                let mut one = one.as_ref().clone();
                if let Some(it) = &mut one.field_view {
                    it.status = Some("UNAUTHENTICATED".to_owned());
                }
                std::sync::Arc::new(one)
            })
            .collect(),
    );
    let shown = words(&at(state));
    assert!(shown.contains("FieldView no longer accepts the consent · 1 January 1970"), "{shown}");
    assert!(!shown.contains("UNAUTHENTICATED"), "{shown}");
}

#[test]
fn a_click_anywhere_on_a_row_chooses_the_grower_for_the_day() {
    let mut harness = at(many_growers());
    harness.state_mut().state.update(Message::Day(day::Message::Choose));
    harness.run();
    write(&mut harness, "Search", "dirk");
    let tick = harness.get_all_by_role(Role::CheckBox).next().unwrap().rect();
    let under = tick.left_bottom() + egui::vec2(300.0, 8.0);
    harness.event(egui::Event::PointerMoved(under));
    for pressed in [true, false] {
        let button = egui::PointerButton::Primary;
        let modifiers = egui::Modifiers::NONE;
        harness.event(egui::Event::PointerButton { pos: under, button, pressed, modifiers });
    }
    harness.run();
    press(&mut harness, "Plan 1 grower");
    assert_eq!(harness.state().state.day.next().unwrap().leaf_user_id.as_str(), "dirk");
    assert!(words(&harness).contains("Chloé Lefèvre: details"), "the search is over");
}
