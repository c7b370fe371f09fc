//! A wide window has two columns, and both have something in them.

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use stile::ui::screens::appearance::Appearance;
use stile::ui::theme;

use super::every_screen::{at_grower_page, screen};
use super::fixtures::refused;
use super::window::{Window, looking, read};

/// A large screen, and one of 4K, both at 100 %.
const SCREENS: [[f32; 2]; 2] = [[1920.0, 1080.0], [3840.0, 2160.0]];

#[test]
fn pages_of_much_to_read_use_both_halves_of_a_wide_window() {
    let mut wrong = Vec::new();
    for name in [
        "welcome",
        "setup_check_offered",
        "setup_check_running",
        "setup_check_good",
        "setup_check_failed",
        "connected",
        "grower_page",
        "grower_page_no_data",
        "settings",
        "setup_keys",
        "waiting",
        "import",
    ] {
        for size in SCREENS {
            let harness = looking(screen(name), Appearance::default(), size);
            let middle = size[0] / 2.0;
            let words = words_of_the_page(&harness, size);
            let [left, right] = [true, false].map(|is_left| {
                words.iter().filter(|rect| (rect.center().x < middle) == is_left).count()
            });
            if left == 0 || right == 0 {
                wrong.push(format!("{name} at {size:?}: {left} at the left, {right} at the right"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_does_not_work_is_told_in_one_column_beside_the_list_of_parts() {
    let harness = looking(screen("setup_check_failed"), Appearance::default(), SCREENS[0]);
    let middle = SCREENS[0][0] / 2.0;
    let all = read(&harness);
    let place = |label: &str| {
        let found = all.iter().find(|(one, _)| one == label);
        found.unwrap_or_else(|| panic!("{label} is not in {all:?}")).1
    };
    for part in ["Sign-in to Leaf: does not work", "Clock of this computer: does not work"] {
        assert!(place(part).right() < middle, "{part}: {:?}", place(part));
    }
    for told in [
        "5 parts do not work yet.",
        "Leaf no longer accepts your sign-in.",
        "Change the client ID",
        "Change the redirect address",
        "Nothing is lost: everything you have set stays as it is.",
    ] {
        assert!(place(told).left() > middle, "{told}: {:?}", place(told));
    }
}

#[test]
fn a_failure_and_the_sign_in_are_no_wider_than_a_column() {
    let state = at_grower_page(Err(refused(401)));
    assert!(state.asks_to_sign_in());
    let harness = looking(state, Appearance::default(), SCREENS[0]);
    let is_field = |role| matches!(role, Role::TextInput | Role::PasswordInput);
    let nodes = harness.root().children_recursive();
    let fields: Vec<_> = nodes.filter(|node| is_field(node.accesskit_node().role())).collect();
    assert!(!fields.is_empty());
    for field in fields {
        assert!(field.rect().width() <= theme::WIDE_COLUMN, "{field:?}");
    }
    let failure = harness.get_by_label("Leaf no longer accepts your sign-in.").rect();
    assert!(failure.right() < SCREENS[0][0] / 2.0, "{failure}");
}

/// Where words stand between the two bars.
fn words_of_the_page(harness: &Harness<'_, Window>, size: [f32; 2]) -> Vec<egui::Rect> {
    let bars = 2.0 * theme::CONTROL;
    let is_of_the_page = |rect: &egui::Rect| rect.top() > bars && rect.bottom() < size[1] - bars;
    read(harness).into_iter().map(|(_, rect)| rect).filter(is_of_the_page).collect()
}
