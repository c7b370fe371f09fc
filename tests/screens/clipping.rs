//! Nothing is clipped, covered or squeezed, however small the window and long the words.

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use stile::domain::Language;
use stile::t;
use stile::ui::screens::appearance::Appearance;
use stile::ui::theme;

use super::every_screen::{every_stage, screen};
use super::window::{Window, looking, press};

/// How high the upper bar is: a control and its margins.
const UPPER_BAR: f32 = theme::CONTROL + 32.0;

/// Windows in points: the smallest, small and large screens at 250 %, 4K at 100 %.
const WINDOWS: [[f32; 2]; 5] =
    [theme::SMALLEST_WINDOW, [546.0, 307.0], [768.0, 432.0], [1536.0, 864.0], [3840.0, 2160.0]];

#[test]
fn nothing_is_clipped_or_covered_in_german() {
    nothing_is_clipped_or_covered(Language::German);
}

#[test]
fn nothing_is_clipped_or_covered_in_french() {
    nothing_is_clipped_or_covered(Language::French);
}

#[test]
fn nothing_is_clipped_or_covered_in_spanish() {
    nothing_is_clipped_or_covered(Language::Spanish);
}

#[test]
fn nothing_is_clipped_or_covered_in_words_half_as_long_again() {
    nothing_is_clipped_or_covered(Language::Pseudo);
}

#[test]
fn no_button_is_squeezed_into_what_a_line_has_left() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for width in [theme::SMALLEST_WINDOW[0], 768.0, 900.0, 1300.0] {
            let look = Appearance { language: Some(language), ..Appearance::default() };
            let mut harness = looking(screen("grower_page_links"), look, [width, 1400.0]);
            let title = t!("links-title");
            press(&mut harness, &title);
            for node in harness.root().children_recursive() {
                let node_words = node.accesskit_node();
                if node_words.role() == Role::Button && node.rect().height() > 2.0 * theme::CONTROL
                {
                    let name = node_words.label().unwrap_or_default();
                    wrong.push(format!("{language:?} {width}: {name} {:?}", node.rect()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_map_fits_into_the_smallest_window() {
    let look = Appearance::default();
    let mut harness = looking(screen("grower_page_data"), look, [546.0, 307.0]);
    harness.run();
    let map = harness.get_by_label("Map of 3 fields").rect();
    assert!(map.height() < 200.0, "{map:?}");
}

fn nothing_is_clipped_or_covered(language: Language) {
    let look = Appearance { language: Some(language), ..Appearance::default() };
    let mut wrong = Vec::new();
    for (name, state) in every_stage() {
        for size in WINDOWS {
            let harness = looking(state.clone(), look, size);
            let told = layout_troubles(&harness, size).into_iter();
            wrong.extend(told.map(|trouble| format!("{name} at {size:?}: {trouble}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn layout_troubles(harness: &Harness<'_, Window>, size: [f32; 2]) -> Vec<String> {
    let mut wrong = Vec::new();
    let window = egui::Rect::from_min_size(egui::Pos2::ZERO, size.into());
    let nodes = harness.root().children_recursive();
    let bars = [theme::CONTROL, size[1] - theme::CONTROL];
    let mut controls: Vec<(String, egui::Rect)> = Vec::new();
    for node in nodes {
        let Some(label) = node.accesskit_node().label() else { continue };
        let (rect, node) = (node.rect(), node.accesskit_node());
        if rect.area() <= 0.0 || rect.width() >= size[0] {
            continue;
        }
        // Words and controls may scroll out below, never out at the sides.
        if rect.left() < window.left() - 1.0 || rect.right() > window.right() + 1.0 {
            wrong.push(format!("{label} is at {rect:?}"));
        }
        let is_control = matches!(
            node.role(),
            Role::Button
                | Role::CheckBox
                | Role::RadioButton
                | Role::Link
                | Role::TextInput
                | Role::PasswordInput
        );
        // What is scrolled out of sight lies under the bars; the upper one has its controls in a row.
        let is_in_upper_bar = (rect.center().y - UPPER_BAR / 2.0).abs() < 2.0;
        let is_under_it = rect.top() < UPPER_BAR && !is_in_upper_bar;
        let in_sight = rect.top() < bars[1] && rect.bottom() > bars[0] && !is_under_it;
        if is_control && in_sight {
            controls.push((label.clone(), rect));
        }
    }
    for (index, (one, rect)) in controls.iter().enumerate() {
        if rect.height() < 20.0 {
            wrong.push(format!("{one} is hard to hit: {rect:?}"));
        }
        for (other, place) in &controls[index + 1..] {
            let common = rect.intersect(*place);
            let overlap = common.width() > 1.0 && common.height() > 1.0;
            let is_bar = |rect: &egui::Rect| rect.bottom() > size[1] - 110.0;
            // A scrolled page goes on under the bar of actions, unseen.
            let one_is_under = is_bar(rect) != is_bar(place) || is_bar(rect);
            if overlap && !one_is_under {
                wrong.push(format!("{one} {rect:?} covers {other} {place:?}"));
            }
        }
    }
    wrong
}
