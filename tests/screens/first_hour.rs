//! Whoever sets Stile up for a company finds the keyboard where it is needed, each sentence where it
//! helps, and what was typed where it was.

use eframe::egui;
use eframe::egui::accesskit::{Live, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use stile::domain::api_error::Refusal;
use stile::domain::{ApiError, ExchangeError};
use stile::flow::setup_check::{Part, PartError};
use stile::flow::{
    Effect, Message, Screen, SetupField, SetupPage, SignInError, State, setup, setup_file,
};
use stile::ui::screens::appearance::Appearance;

use super::every_screen::{
    all_parts_work, checking_set_up, every_stage, first_set_up, many_growers, screen, set_up,
    settings_of, started,
};
use super::fixtures::{refusal, refused};
use super::window::{Window, at, focused, looking, press, words, write};

/// A laptop of 1366×768 pixels less a taskbar, and the same at 200 %.
const LAPTOP: [f32; 2] = [1366.0, 728.0];
const LARGE: [f32; 2] = [683.0, 348.0];

fn stage(name: &str) -> State {
    every_stage().into_iter().find(|(other, _)| *other == name).unwrap().1
}

fn focus(harness: &Harness<'_, Window>) -> String {
    focused(harness).map_or_else(String::new, |(name, _)| name)
}

fn key(harness: &mut Harness<'_, Window>, key: egui::Key) {
    harness.key_press(key);
    harness.run();
}

/// Presses this, and has Leaf refuse the sign-in that comes of it.
fn refuse(harness: &mut Harness<'_, Window>, button: &str, error: &SignInError) {
    press(harness, button);
    let try_number = match harness.state_mut().effects.pop() {
        Some(Effect::SignIn { try_number, .. } | Effect::CheckToken { try_number, .. }) => {
            try_number
        }
        other => panic!("{other:?}"),
    };
    let result = Err(error.clone());
    harness.state_mut().state.update(Message::SignedIn { try_number, result });
    for _ in 0..12 {
        harness.step();
    }
}

#[test]
fn a_refused_sign_in_is_typed_again_at_once_and_says_why_in_sight() {
    for (state, button) in
        [(set_up(SetupPage::Leaf), "Save"), (screen("growers_sign_in"), "Sign in")]
    {
        let mut harness = looking(state, Appearance::default(), LARGE);
        write(&mut harness, "E-mail", "dev@company.example");
        // The second time the same error is there already.
        for _ in 0..2 {
            write(&mut harness, "Password", "wrong");
            refuse(&mut harness, button, &SignInError::NotAccepted);
            let (at, field) = focused(&harness).unwrap();
            assert_eq!(at, "Password", "{button}");
            let why = harness.get_by_label("Leaf does not accept this sign-in.").rect();
            let now = "Check the e-mail and password, and try again.";
            let now = harness.get_by_label(now).rect();
            let bar = harness.get_by_role_and_label(Role::Button, button).rect();
            assert!(field.top() > 40.0 && why.top() > field.bottom(), "{button}");
            assert!(now.bottom() < bar.top(), "{button}: {now:?} {bar:?}");
        }
        // What is typed next takes the place of what was wrong.
        harness.event(egui::Event::Text("right".to_owned()));
        harness.run();
        key(&mut harness, egui::Key::Enter);
        match harness.state_mut().effects.pop() {
            Some(Effect::SignIn { who, .. }) => assert_eq!(who.password.expose(), "right"),
            other => panic!("{button}: {other:?}"),
        }
    }
}

#[test]
fn a_refused_token_is_spoken_of_as_a_token() {
    let mut harness = at(first_set_up());
    harness.get_by_role_and_label(Role::RadioButton, "API token").click();
    harness.run();
    press(&mut harness, "Continue");
    assert!(words(&harness).contains("the API token is missing"));
    write(&mut harness, "API token", "wrong");
    refuse(&mut harness, "Continue", &SignInError::TokenNotAccepted);
    assert_eq!(focus(&harness), "API token");
    let said = words(&harness);
    assert!(said.contains("Leaf does not accept this API token."), "{said}");
    assert!(!said.contains("Check the e-mail"), "{said}");
}

#[test]
fn what_is_missing_is_named() {
    let mut harness = at(first_set_up());
    press(&mut harness, "Continue");
    assert!(words(&harness).contains("Please check: the e-mail is missing."));
    let mut empty = set_up(SetupPage::AppKeys);
    empty.present.client_secret = false;
    empty.present.api_key = false;
    empty.settings.as_mut().unwrap().client_id.clear();
    let mut harness = at(empty);
    press(&mut harness, "Save");
    for what in ["client ID", "client secret", "API key"] {
        let wanted = format!("Please check: the {what} is missing.");
        assert!(words(&harness).contains(&wanted), "{what}");
    }
    let mut harness = at(stage("make_file"));
    press(&mut harness, "Make the file");
    assert!(words(&harness).contains("Please check: the company name is missing."));
}

/// The colour of the window just outside the upper edge of a control, where its ring is.
fn edge(harness: &mut Harness<'_, Window>, rect: egui::Rect) -> [u8; 4] {
    let picture = harness.render().unwrap();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "in the window")]
    let (x, y) = (rect.center().x as u32, (rect.top() - 3.0) as u32);
    picture.get_pixel(x, y).0
}

#[test]
fn whatever_the_keyboard_comes_to_is_ringed() {
    for (name, role, control) in [
        ("welcome", Role::Link, "Get a Leaf account"),
        ("setup_keys", Role::Link, "No keys yet? Register with Climate as a developer"),
        ("confirm_failed", Role::Button, "Details for support"),
    ] {
        let mut harness = at(screen(name));
        let rect = harness.get_by_role_and_label(role, control).rect();
        let without = edge(&mut harness, rect);
        harness.get_by_role_and_label(role, control).focus();
        harness.run();
        assert_eq!(focus(&harness), control);
        assert_ne!(without, edge(&mut harness, rect), "{name}: {control}");
    }
}

#[test]
fn a_heading_with_the_keyboard_looks_like_any_other() {
    let mut harness = at(screen("growers"));
    press(&mut harness, "Settings");
    assert_eq!(focus(&harness), "Settings");
    let with = harness.render().unwrap();
    harness.ctx.memory_mut(|memory| memory.focused().map(|id| memory.surrender_focus(id)));
    harness.run();
    assert_eq!(focus(&harness), "");
    assert!(with == harness.render().unwrap());
}

#[test]
fn going_back_to_the_first_screen_keeps_what_is_no_secret() {
    let mut harness = at(started(Ok(())));
    press(&mut harness, "Set up by hand");
    write(&mut harness, "E-mail", "dev@company.example");
    write(&mut harness, "Password", "hush");
    press(&mut harness, "Back");
    assert!(words(&harness).contains("Welcome to Stile"));
    press(&mut harness, "Set up by hand");
    let value = |harness: &Harness<'_, Window>, role, name: &str| {
        harness.get_by_role_and_label(role, name).value().unwrap_or_default()
    };
    assert_eq!(value(&harness, Role::TextInput, "E-mail"), "dev@company.example");
    assert_eq!(value(&harness, Role::PasswordInput, "Password"), "");
    assert_eq!(focus(&harness), "Password", "the first field that is empty");
    // Elsewhere a page shows what is set.
    press(&mut harness, "Back");
    harness.state_mut().state = many_growers();
    harness.run();
    harness.state_mut().state = set_up(SetupPage::Leaf);
    harness.run();
    assert_eq!(value(&harness, Role::TextInput, "E-mail"), "");
}

#[test]
fn a_page_of_fields_begins_in_the_first_that_is_empty_and_its_title_is_told() {
    let mut keys = set_up(SetupPage::AppKeys);
    keys.present.api_key = false;
    for (state, field, title) in [
        (set_up(SetupPage::AppKeys), "Client ID", "Your FieldView app keys"),
        (keys, "API key", "Your FieldView app keys"),
        (stage("make_file"), "Company name", "Make a set-up file for staff"),
    ] {
        let mut harness = at(many_growers());
        harness.state_mut().state = state;
        harness.run();
        assert_eq!(focus(&harness), field);
        let title = harness.get_by_role_and_label(Role::Heading, title);
        assert_eq!(title.accesskit_node().live(), Live::Polite);
    }
}

#[test]
fn the_enter_that_brought_the_last_page_does_not_save_it() {
    let mut state = first_set_up();
    if let Screen::Setup(setup) = &mut state.screen {
        setup.page = SetupPage::Redirect;
    }
    let saves = |harness: &Harness<'_, Window>| {
        let save = |it: &Effect| matches!(it, Effect::Setup(setup::Effect::Save(_)));
        harness.state().effects.iter().any(save)
    };
    let mut harness = at(state.clone());
    key(&mut harness, egui::Key::Enter);
    assert!(!saves(&harness));
    press(&mut harness, "Save and finish");
    assert!(saves(&harness));
    let mut harness = at(state);
    harness.get_by_role_and_label(Role::TextInput, "Redirect address").focus();
    harness.run();
    key(&mut harness, egui::Key::Enter);
    assert!(saves(&harness), "whoever is in a field has seen the page");

    let mut harness = at(stage("make_file_made"));
    key(&mut harness, egui::Key::Enter);
    assert!(words(&harness).contains("The set-up file is ready"));
}

fn failing(part: Part, error: &PartError) -> State {
    let mut parts = all_parts_work();
    for (one, result) in &mut parts {
        if *one == part {
            *result = Err(error.clone());
        }
    }
    checking_set_up(many_growers(), parts)
}

#[test]
fn after_the_check_enter_leads_to_the_field_that_helps_and_else_checks_again() {
    let client = || PartError::Client(ExchangeError::ClientRefused(refused(401)));
    let mut harness = at(failing(Part::Client, &client()));
    key(&mut harness, egui::Key::Enter);
    let field = match &harness.state().state.screen {
        Screen::Setup(setup) => setup.field,
        other => panic!("{other:?}"),
    };
    assert_eq!(field, Some(SetupField::ClientId));
    let mut harness = at(failing(Part::Client, &client()));
    press(&mut harness, "Check again");
    assert!(words(&harness).contains("API key: is being checked…"));
    // Nothing that is typed here would set the clock right.
    let mut harness = at(failing(Part::Clock, &PartError::Clock(-900)));
    key(&mut harness, egui::Key::Enter);
    assert!(words(&harness).contains("API key: is being checked…"));
}

#[test]
fn the_check_says_once_that_nothing_is_lost_and_quotes_servers_in_the_details() {
    let refusal = Refusal { message: Some("Forbidden".to_owned()), ..refusal(403) };
    let refused = ApiError::Refused(Box::new(refusal));
    let mut harness = at(failing(Part::ApiKey, &PartError::KeyRefused(refused)));
    assert!(!words(&harness).contains("FieldView says"));
    press(&mut harness, "Details for support");
    assert!(words(&harness).contains("FieldView says: “Forbidden”"));
    let said = words(&at(screen("setup_check_failed")));
    assert_eq!(said.matches("Nothing is lost").count(), 1, "{said}");
}

#[test]
fn the_settings_are_opened_in_the_same_place_in_practice() {
    let place = |name: &str| {
        let harness = looking(screen(name), Appearance::default(), LAPTOP);
        harness.get_by_role_and_label(Role::Button, "Settings").rect()
    };
    assert_eq!(place("growers"), place("growers_practice"));
}

#[test]
fn sending_the_keys_for_links_is_in_sight_where_the_file_is_made() {
    let harness = looking(stage("make_file"), Appearance::default(), LAPTOP);
    let send = harness.get_by_role_and_label(Role::Button, "Send the app keys to Leaf").rect();
    let make = harness.get_by_role_and_label(Role::Button, "Make the file").rect();
    assert!(send.bottom() < make.top(), "{send:?} {make:?}");
}

#[test]
fn a_file_that_is_made_in_practice_says_so() {
    let mut harness = at(settings_of(screen("growers_practice")));
    assert!(harness.query_by_role_and_label(Role::Button, "Open a set-up file…").is_none());
    press(&mut harness, "Make a set-up file for staff…");
    assert!(words(&harness).contains("You are practising"));
    write(&mut harness, "Company name", "Prairie Agronomy");
    press(&mut harness, "Make the file");
    match harness.state_mut().effects.pop() {
        Some(Effect::SetupFile(setup_file::Effect::Make { company, .. })) => {
            assert_eq!(company.name, "Practice - Prairie Agronomy");
        }
        other => panic!("{other:?}"),
    }
    press(&mut harness, "Back");
    assert!(words(&harness).contains("Check the set-up"), "back in the settings");
}

#[test]
fn the_card_of_the_file_has_a_button() {
    let mut harness = at(started(Ok(())));
    press(&mut harness, "Choose the file…");
    let effect = harness.state_mut().effects.pop();
    assert!(matches!(effect, Some(Effect::SetupFile(setup_file::Effect::Choose))), "{effect:?}");
}

#[test]
fn a_secret_that_is_kept_says_so_in_its_field_and_servers_are_named_once() {
    let mut harness = at(set_up(SetupPage::AppKeys));
    let hint = |harness: &Harness<'_, Window>| {
        let field = harness.get_by_role_and_label(Role::PasswordInput, "Client secret");
        field.accesskit_node().placeholder().map(str::to_owned)
    };
    assert_eq!(hint(&harness).as_deref(), Some("Saved in the keyring; type to replace it"));
    assert_eq!(words(&harness).matches("api.withleaf.io").count(), 1);
    write(&mut harness, "Client secret", "new");
    assert_ne!(hint(&harness).as_deref(), Some("Saved in the keyring; type to replace it"));
}

#[test]
fn the_redirect_address_has_one_name() {
    let said = words(&at(set_up(SetupPage::Redirect)));
    for name in ["Your redirect address\n", "Redirect address\n", "Second redirect address"] {
        assert!(said.contains(name), "{name}: {said}");
    }
}
