//! The window looks as the person and the system want it, and rests while nothing changes.

use eframe::egui;
use eframe::egui::Theme;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use stile::domain::Language;
use stile::t;
use stile::ui::theme;

use super::every_screen::{every_stage, screen};
use super::window::{Window, at, open, press, words};

#[test]
fn language_colours_contrast_and_size_are_changed_on_the_spot() {
    let choose = |harness: &mut Harness<'_, Window>, menu: &str, choice: &str| {
        press(harness, &t!("display"));
        press(harness, menu);
        harness.get_by_role_and_label(Role::RadioButton, choice).click();
        harness.run();
        harness.key_press(egui::Key::Escape);
        harness.run();
    };
    let mut harness = at(screen("welcome"));
    choose(&mut harness, "Size", "150%");
    assert_eq!(harness.ctx.zoom_factor(), 1.5);
    choose(&mut harness, "Colours", "Dark");
    assert!(harness.ctx.style_of(harness.ctx.theme()).visuals.dark_mode);
    choose(&mut harness, "Contrast", "High");
    let black = harness.ctx.style_of(Theme::Dark).visuals.panel_fill;
    assert_eq!(black, egui::Color32::BLACK);
    choose(&mut harness, "Language", "Deutsch");
    assert!(words(&harness).contains(&t!("welcome-title")));
    assert_ne!(t!("welcome-title"), "Welcome to Stile");
    let look = harness.state().forms.appearance;
    assert_eq!(look.size, 150);
    assert_eq!(look.language, Some(Language::German));
    // The keyboard's own zoom is the same choice.
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Num0);
    harness.run();
    assert_eq!(harness.state().forms.appearance.size, 100);
}

#[test]
fn nothing_moves_where_the_system_asks_for_no_motion() {
    let mut harness = at(screen("growers"));
    let time = |harness: &Harness<'_, Window>| harness.ctx.global_style().animation_time;
    assert!(time(&harness) > 0.0);
    harness.state_mut().forms.system.motion = false;
    harness.run();
    assert!(time(&harness) <= 0.0);
}

#[test]
fn no_screen_repaints_while_nothing_changes() {
    for (name, state) in every_stage() {
        let harness = open(state, Theme::Light, theme::WINDOW);
        let delay = harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
        assert!(delay.as_millis() >= 990, "{name} wants to be painted again after {delay:?}");
        if !name.starts_with("waiting") {
            assert!(delay.as_secs() > 3600, "{name} wants to be painted again after {delay:?}");
        }
    }
}
