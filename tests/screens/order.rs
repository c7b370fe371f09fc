//! The keyboard comes to everything, in the order of sight, and what has it is in sight.

use eframe::egui;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use stile::domain::day::Outcome;
use stile::domain::{FieldId, FieldState, LeafField, Outline, boundary_geometry};
use stile::flow::{Message, Screen, SetupPage, data, day};
use stile::ui::screens::appearance::Appearance;
use stile::ui::theme;

use super::every_screen::{every_stage, list_of, put, set_up, with_data};
use super::window::{Window, at, focused, looking, read, tab};

#[test]
fn keyboard_and_screen_reader_go_in_the_order_of_sight() {
    let mut wrong = Vec::new();
    let mut check = |name: &str, way: &str, order: &[(String, egui::Rect)]| {
        for pair in order.windows(2) {
            if !follows_sight(pair[0].1, pair[1].1) {
                wrong.push(format!("{name}, {way}: {:?} is followed by {:?}", pair[0], pair[1]));
            }
        }
    };
    for (name, state) in every_stage() {
        let mut harness = at(state);
        check(name, "read", &read(&harness));
        check(name, "by the Tab key", &by_tab_key(&mut harness));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where a wide window has two columns, each is gone through from its top.
#[test]
fn in_two_columns_each_goes_in_the_order_of_sight() {
    const WIDTH: f32 = 1920.0;
    let mut wrong = Vec::new();
    let mut explained = 0;
    for (name, state) in every_stage() {
        let has_two = match state.screen {
            Screen::Welcome
            | Screen::Setup(_)
            | Screen::SetupCheck(_)
            | Screen::Settings
            | Screen::Connect(_) => true,
            // Beside its words a map has a place of its own.
            Screen::GrowerPage(_) => state.data.as_ref().is_none_or(|data| data.land.is_empty()),
            _ => false,
        };
        if !has_two {
            continue;
        }
        let mut harness = looking(state, Appearance::default(), [WIDTH, 2000.0]);
        let (read, tab) = (read(&harness), by_tab_key(&mut harness));
        for (way, order) in [("read", read), ("by the Tab key", tab)] {
            let is_at_the_right = |(_, rect): &&(String, egui::Rect)| {
                let is_of_the_page = rect.top() > 60.0 && rect.bottom() < 1900.0;
                is_of_the_page && rect.left() > WIDTH / 2.0
            };
            let (right, left): (Vec<_>, Vec<_>) = order.iter().partition(is_at_the_right);
            explained += right.len();
            for pair in left.windows(2).chain(right.windows(2)) {
                if !follows_sight(pair[0].1, pair[1].1) {
                    wrong.push(format!("{name}, {way}: {:?} then {:?}", pair[0], pair[1]));
                }
            }
        }
    }
    assert!(explained > 100, "{explained}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The controls that the Tab key comes to, and where they are, until it is round.
fn by_tab_key(harness: &mut Harness<'_, Window>) -> Vec<(String, egui::Rect)> {
    let mut seen: Vec<(String, egui::Rect)> = Vec::new();
    // From the beginning, wherever the screen has led the keyboard.
    harness.ctx.memory_mut(|memory| memory.focused().map(|id| memory.surrender_focus(id)));
    for _ in 0..60 {
        harness.key_press(egui::Key::Tab);
        for _ in 0..3 {
            harness.step();
        }
        let Some(at) = focused(harness) else { continue };
        if seen.contains(&at) {
            return seen;
        }
        seen.push(at);
    }
    seen
}

/// Whether what comes next stands further down, or further right in the same line.
fn follows_sight(one: egui::Rect, next: egui::Rect) -> bool {
    let same_line = one.y_range().intersects(next.y_range())
        && one.center().y - next.center().y < theme::CONTROL / 2.0;
    next.center().y > one.center().y + 1.0 || same_line && next.left() >= one.left()
}

#[test]
fn the_tab_key_comes_to_every_field() {
    let mut state = with_data();
    let field = |number: usize| LeafField {
        id: FieldId::parse(&format!("f{number}")).unwrap(),
        name: format!("Field {number:03}"),
        hectares: Some(1.0),
        farm: Some(1),
        state: FieldState::On,
        has_outline: true,
    };
    let shape = |number: usize| {
        let square = |x: f64, y: f64| [x / 500.0 + number as f64 / 100.0, y / 500.0];
        let ring = vec![square(0., 0.), square(1., 0.), square(1., 1.), square(0., 0.)];
        let outline = Outline { polygons: vec![vec![ring]], ..Outline::default() };
        let origin = boundary_geometry::Origin { longitude: 0.0, latitude: 0.0 };
        (field(number).id, boundary_geometry::BoundaryGeometry::new(&outline, origin).unwrap())
    };
    let watch = state.data.as_ref().unwrap().watch();
    state.update(Message::Data(watch, data::Message::Fields((0..60).map(field).collect())));
    state.update(Message::Data(watch, data::Message::Shapes((0..60).map(shape).collect())));
    let mut harness = at(state);
    harness.get_by_label_contains("Field 000").focus();
    harness.run();
    for number in 1..60 {
        let (name, _) = tab(&mut harness);
        assert!(name.starts_with(&format!("Field {number:03}")), "{number}: {name}");
    }
}

#[test]
fn the_tab_key_leads_through_a_list_longer_than_the_window() {
    let mut harness = looking(list_of(200), Appearance::default(), theme::SMALLEST_WINDOW);
    harness.get_by_label("Connect grower000").focus();
    harness.run();
    assert_eq!(tab(&mut harness).0, "grower000: more");
    for number in 3..180 {
        let (name, rect) = tab(&mut harness);
        let grower = format!("grower{:03}", number / 3);
        let names =
            [format!("{grower}: details"), format!("Connect {grower}"), format!("{grower}: more")];
        assert_eq!(name, names[number % 3]);
        assert!(rect.bottom() <= theme::SMALLEST_WINDOW[1], "{name} is out of sight");
    }
}

#[test]
fn what_has_the_keyboard_is_always_in_sight() {
    let size = theme::SMALLEST_WINDOW;
    let mut harness = looking(set_up(SetupPage::Redirect), Appearance::default(), size);
    let (mut names, bars) = (Vec::new(), [40.0, size[1] - 60.0]);
    for _ in 0..20 {
        harness.key_press(egui::Key::Tab);
        for _ in 0..30 {
            harness.step();
        }
        let (name, rect) = focused(&harness).unwrap();
        let is_in_a_bar = ["Help", "Display", "Cancel", "Save"].contains(&name.as_str());
        let is_in_sight = rect.top() > bars[0] && rect.bottom() < bars[1];
        assert!(is_in_a_bar || is_in_sight, "{name} is at {rect:?}");
        names.push(name);
    }
    for wanted in ["Redirect address", "Write the e-mail to Climate", "Save"] {
        assert!(names.iter().any(|name| name == wanted), "{wanted} is not among {names:?}");
    }
}

#[test]
fn a_long_day_is_gone_through_by_the_keyboard() {
    let mut state = list_of(300);
    let ids = state.growers.list.iter().map(|one| one.id.clone()).collect();
    state.update(Message::Day(day::Message::Plan(ids)));
    for number in 0..300 {
        put(&mut state, &format!("grower{number:03}"), Outcome::Skipped, "");
    }
    let mut harness = looking(state, Appearance::default(), theme::WINDOW);
    harness.get_by_label("Reopen: grower000").focus();
    harness.run();
    for number in 1..60 {
        let (name, _) = tab(&mut harness);
        assert_eq!(name, format!("Reopen: grower{number:03}"));
    }
    assert!(harness.query_by_label_contains("grower299").is_none(), "not all of it is drawn");
}
