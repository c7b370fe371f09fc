//! No secret leaves its field.

use eframe::egui;
use eframe::egui::accesskit::{Role, Toggled};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use stile::flow::{Effect, Screen, SetupPage, setup};

use super::every_screen::set_up;
use super::window::{Window, at, press, words, write};

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

/// The eye beside each secret field; its words name the field.
fn eye(field: &str) -> String {
    format!("Show what is typed: {field}")
}

#[test]
fn a_secret_is_seen_only_while_somebody_wants_to_see_it() {
    for (page, field) in [
        (SetupPage::Leaf, "Password"),
        (SetupPage::AppKeys, "Client secret"),
        (SetupPage::AppKeys, "API key"),
    ] {
        let mut harness = at(set_up(page));
        write(&mut harness, field, "hush-hush");
        let toggled = |harness: &Harness<'_, Window>| {
            let words = eye(field);
            let eye = harness.get_by_role_and_label(Role::Button, &words);
            eye.accesskit_node().toggled()
        };
        assert_eq!(toggled(&harness), Some(Toggled::False), "{field}");
        assert!(!words(&harness).contains("hush-hush"), "{field}");
        press(&mut harness, &eye(field));
        assert_eq!(toggled(&harness), Some(Toggled::True), "{field}");
        assert!(words(&harness).contains("hush-hush"), "{field}");

        // It can be read, and still not be copied.
        harness.get_by_role_and_label(Role::TextInput, field).focus();
        harness.run();
        harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
        for event in [egui::Event::Copy, egui::Event::Cut] {
            harness.event(event);
            harness.run();
        }
        assert_eq!(harness.state().copied, None, "{field}");
        assert!(words(&harness).contains("hush-hush"), "{field}: cut");

        press(&mut harness, &eye(field));
        assert!(!words(&harness).contains("hush-hush"), "{field}");
        // The window goes to the back, and comes again.
        press(&mut harness, &eye(field));
        assert!(words(&harness).contains("hush-hush"), "{field}");
        for focused in [false, true] {
            harness.input_mut().focused = focused;
            harness.event(egui::Event::WindowFocused(focused));
            harness.run();
            assert!(!words(&harness).contains("hush-hush"), "{field} {focused}");
        }
    }
}

#[test]
fn a_secret_that_was_seen_is_dots_again_on_coming_back_to_its_page() {
    let mut harness = at(set_up(SetupPage::AppKeys));
    write(&mut harness, "Client secret", "hush-hush");
    press(&mut harness, &eye("Client secret"));
    assert!(words(&harness).contains("hush-hush"));
    for page in [SetupPage::Leaf, SetupPage::AppKeys] {
        if let Screen::Setup(setup) = &mut harness.state_mut().state.screen {
            setup.page = page;
        }
        harness.run();
    }
    assert!(!words(&harness).contains("hush-hush"));
    let dots = harness.get_by_role_and_label(Role::PasswordInput, "Client secret");
    assert!(!dots.accesskit_node().value().unwrap_or_default().is_empty(), "it is still typed");
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
    state.present.client_secret = false;
    assert!(words(&at(state.clone())).contains("are saved in your system’s keyring."));
    state.this_run_only = true;
    let words = words(&at(state));
    assert!(
        words.contains("are kept until Stile closes.") && !words.contains("keyring"),
        "{words}"
    );
}
