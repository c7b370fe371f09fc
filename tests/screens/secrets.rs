//! No secret leaves its field.

use eframe::egui;
use stile::flow::{Effect, SetupPage, setup};

use super::every_screen::set_up;
use super::window::{at, press, words, write};

#[test]
fn a_secret_field_cannot_be_copied_read_or_undone() {
    let mut harness = at(set_up(SetupPage::AppKeys));
    write(&mut harness, "Client secret", "hush-hush");
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.event(egui::Event::Copy);
    harness.run();
    let copied = harness.output().platform_output.commands.iter().any(
        |command| matches!(command, egui::OutputCommand::CopyText(text) if text.contains("hush")),
    );
    assert!(!copied && !words(&harness).contains("hush"));
    harness.event(egui::Event::Cut);
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    harness.run();
    press(&mut harness, "Save");
    // Undo would have brought it back, and it would be stored.
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::Setup(setup::Effect::StoreAppKeys { client_secret: None, .. })) | None
    ));
}

/// Dots tell nothing but how many characters there are.
#[test]
fn no_picture_depends_on_a_secret() {
    let picture = |page, field: &str, secret: &str| {
        let mut harness = at(set_up(page));
        write(&mut harness, field, secret);
        harness.render().unwrap()
    };
    for (page, field) in [
        (SetupPage::Leaf, "Password"),
        (SetupPage::AppKeys, "Client secret"),
        (SetupPage::AppKeys, "API key"),
    ] {
        let (one, other) =
            (picture(page, field, "iiiiiiiiiiii"), picture(page, field, "WWWWWWWWWWWW"));
        assert!(one == other, "{field}");
        assert!(one != picture(page, field, "WWWWWWWWWWW"), "{field}: nothing was typed");
    }
}

#[test]
fn where_secrets_are_kept_is_told_as_it_is() {
    let mut state = set_up(SetupPage::AppKeys);
    assert!(words(&at(state.clone())).contains("Kept in your system's keyring."));
    state.this_run_only = true;
    let words = words(&at(state));
    assert!(words.contains("Kept until Stile is closed.") && !words.contains("keyring"), "{words}");
}
