//! Settings are pages with Save and Cancel; errors lead to the field that is wrong; the set-up is
//! checked; and the first start is for those who have a file.

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use stile::domain::secret::LeafToken;
use stile::flow::setup::HelpPage;
use stile::flow::setup_check::Effect as CheckEffect;
use stile::flow::{Effect, Message, Question, Screen, SetupPage, setup_file};

use super::every_screen::{first_set_up_by_company, screen, set_up, started};
use super::fixtures::at_growers;
use super::window::{at, focused, press, words, write};

#[test]
fn the_settings_say_who_is_signed_in_what_is_set_and_where_files_are() {
    let mut harness = at(screen("settings"));
    let shown = words(&harness);
    for wanted in [
        "Signed in as staff@company.example",
        "Client ID: client",
        "http://localhost:8765/callback",
        "/home/staff/.config/stile",
        "/home/staff/.local/state/stile",
        concat!("Stile ", env!("CARGO_PKG_VERSION")),
        "Details for support",
    ] {
        assert!(shown.contains(wanted), "{wanted}: {shown}");
    }
    press(&mut harness, "Open the folder of the log");
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::OpenPage(HelpPage::Folder(folder))) if folder.ends_with("state/stile")
    ));
    press(&mut harness, "Check the set-up");
    let effect = harness.state_mut().effects.pop();
    assert!(matches!(effect, Some(Effect::SetupCheck(CheckEffect::Run { .. }))), "{effect:?}");
}

#[test]
fn staff_with_a_file_are_sent_to_their_company() {
    let shown = words(&at(screen("settings_by_company")));
    assert!(shown.contains("ask Prairie Agronomy"), "{shown}");
    let shown = words(&at(screen("setup_check_failed_by_company")));
    assert!(
        shown.contains("FieldView does not accept the set-up that Prairie Agronomy gave you"),
        "{shown}"
    );
    assert!(!shown.contains("Change the") && !shown.contains("Climate’s e-mail"), "{shown}");
    assert!(shown.contains("Sign in to Leaf again"), "{shown}");
}

#[test]
fn after_a_file_there_is_one_page_and_no_other() {
    let mut harness = at(first_set_up_by_company());
    let shown = words(&harness);
    assert!(!shown.contains("page 1 of") && shown.contains("Sign in"), "{shown}");
    assert!(shown.contains("Ask Prairie Agronomy for one"), "{shown}");
    harness.get_by_role_and_label(Role::RadioButton, "API token").click();
    harness.run();
    write(&mut harness, "API token", "token");
    press(&mut harness, "Sign in");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    assert!(matches!(effects[..], [Effect::CheckToken { .. }]), "{effects:?}");
    let state = &mut harness.state_mut().state;
    let signed_in = stile::flow::message::SignedIn {
        token: LeafToken::new("token"),
        account: None,
        email: None,
        ends: None,
    };
    state.update(Message::SignedIn { try_number: 1, result: Ok(signed_in) });
    state.update(Message::LeafTokenStored { try_number: 1, result: Ok(()) });
    assert!(matches!(state.screen, Screen::Growers), "{:?}", state.screen);
}

#[test]
fn the_first_start_offers_a_file_first_and_takes_enter_for_it() {
    let mut harness = at(started(Ok(())));
    harness.key_press(egui::Key::Enter);
    harness.run();
    let effect = harness.state_mut().effects.pop();
    assert!(matches!(effect, Some(Effect::SetupFile(setup_file::Effect::Choose))), "{effect:?}");
    for other in ["Set up by hand", "Try with practice data"] {
        harness.get_by_role_and_label(Role::Button, other);
    }
}

#[test]
fn cancel_loses_what_was_typed_only_on_purpose() {
    let mut harness = at(set_up(SetupPage::Redirect));
    press(&mut harness, "Cancel");
    assert!(matches!(harness.state().state.screen, Screen::Growers), "nothing was typed");
    let mut harness = at(set_up(SetupPage::AppKeys));
    write(&mut harness, "API key", "new");
    press(&mut harness, "Cancel");
    assert_eq!(harness.state().state.question, Some(Question::DropTyped));
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(matches!(harness.state().state.screen, Screen::Setup(_)));
    harness.key_press(egui::Key::Escape);
    harness.run();
    press(&mut harness, "Leave without saving");
    assert!(matches!(harness.state().state.screen, Screen::Growers));
}

#[test]
fn fields_that_may_stay_empty_are_not_called_missing() {
    let signed_in = || at(set_up(SetupPage::Leaf));
    let mut harness = signed_in();
    harness.get_by_role_and_label(Role::PasswordInput, "Password").focus();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Save").focus();
    harness.run();
    let shown = words(&harness);
    assert!(!shown.contains("Please check"), "{shown}");
    press(&mut harness, "Save");
    assert!(matches!(harness.state().state.screen, Screen::Growers), "still signed in");
    // Somebody else needs a password.
    let mut harness = signed_in();
    write(&mut harness, "E-mail", "other@company.example");
    press(&mut harness, "Save");
    assert!(matches!(harness.state().state.screen, Screen::Setup(_)));
    let shown = words(&harness);
    assert!(shown.contains("Please check: the password is missing."), "{shown}");
}

#[test]
fn an_error_leads_to_its_field_and_the_keyboard_is_there() {
    for (name, button, field) in [
        ("exchange_client_refused", "Change the client ID", "Client ID"),
        ("exchange_client_refused", "Change the client secret", "Client secret"),
        ("attach_keys_refused", "Change the API key", "API key"),
        ("prepare_busy", "Change the redirect address", "Redirect address"),
        ("setup_check_failed", "Change the API key", "API key"),
        ("setup_check_failed", "Sign in to Leaf again", "E-mail"),
    ] {
        let mut harness = at(screen(name));
        press(&mut harness, button);
        let at = focused(&harness).map(|(name, _)| name);
        assert_eq!(at.as_deref(), Some(field), "{name}, {button}");
        press(&mut harness, "Cancel");
        let is_setup = matches!(harness.state().state.screen, Screen::Setup(_));
        assert!(!is_setup, "{name}: back where it came from");
    }
}

#[test]
fn the_check_says_of_each_part_how_it_stands() {
    let shown = words(&at(screen("setup_check_failed")));
    for wanted in [
        "5 parts do not work yet",
        "API key: does not work",
        "FieldView does not accept this API key.",
        "Keyring of this computer: works",
        "Second redirect address: not on this computer",
        "differs from Leaf’s by 15 minutes",
    ] {
        assert!(shown.contains(wanted), "{wanted}: {shown}");
    }
    let mut harness = at(screen("setup_check_offered"));
    assert!(words(&harness).contains("API key: not checked yet"));
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(words(&harness).contains("API key: is being checked…"));
    let mut harness = at(screen("setup_check_offered"));
    press(&mut harness, "Skip the check");
    assert!(matches!(harness.state().state.screen, Screen::Growers));
}

#[test]
fn practice_is_reached_from_the_settings_and_shows_what_there_is_to_try() {
    let mut harness = at(screen("settings"));
    press(&mut harness, "Try with practice data");
    assert!(matches!(harness.state().effects.last(), Some(Effect::Practise(_))));
    let mut harness = at(screen("growers_practice"));
    assert!(words(&harness).contains("Connect a grower: log in as this grower"));
    press(&mut harness, "Things to try (0 of 4 done)");
    assert!(!words(&harness).contains("Connect a grower: log in as this grower"));
    press(&mut harness, "Settings");
    assert!(!words(&harness).contains("Forget everything"));
    press(&mut harness, "Check the set-up");
    assert!(words(&harness).contains("API key: is being checked…"));
}

#[test]
fn the_settings_are_left_for_the_list() {
    let mut harness = at(at_growers(vec![]));
    press(&mut harness, "Settings");
    press(&mut harness, "Redirect address…");
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(matches!(harness.state().state.screen, Screen::Settings));
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(matches!(harness.state().state.screen, Screen::Growers));
}
