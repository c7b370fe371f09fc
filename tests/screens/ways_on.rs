//! Whatever a screen offers is a control that does it.

use eframe::egui::Theme;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use stile::domain::consent_answer::PasteError;
use stile::domain::{Company, PracticeCompany};
use stile::flow::connect::Preflight;
use stile::flow::growers::Adding;
use stile::flow::setup::HelpPage;
use stile::flow::{Effect, OpeningStep, RedirectError, Screen, Way, connect, growers};

use super::every_screen::{every_stage, on_the_way, screen, waiting};
use super::fixtures::{all_well, preflight, tell};
use super::places;
use super::window::{Window, at, focused, follow, open, press, pressed, words, write};

#[test]
fn every_way_on_from_a_step_is_a_control_that_does_it() {
    type Asks = fn(&Effect) -> bool;
    let attaches: Asks = |it| matches!(it, Effect::Connect(connect::Effect::Attach { .. }));
    let drops: Asks = |it| matches!(it, Effect::Connect(connect::Effect::DropToken { .. }));
    let links: Asks = |it| matches!(it, Effect::Connect(connect::Effect::RequestLink { .. }));
    let asks_again: Asks = |it| matches!(it, Effect::Connect(connect::Effect::OpenConsent { .. }));
    let cancels: Asks = |it| matches!(it, Effect::Connect(connect::Effect::Cancel { .. }));
    let confirms: Asks = |it| matches!(it, Effect::Connect(connect::Effect::Confirm { .. }));
    let checks: Asks = |it| matches!(it, Effect::Connect(connect::Effect::Preflight { .. }));
    for (name, control, effect) in [
        ("prepare_already", "Replace it", links),
        ("prepare_already", "Keep it", cancels),
        ("prepare_keyring", "Keep secrets until Stile closes", |it| {
            matches!(it, Effect::KeepForThisRun)
        }),
        ("prepare_keyring", "Try again", checks),
        ("exchange_lost", "Ask again", asks_again),
        ("exchange_not_reached", "Try again", |it| {
            matches!(it, Effect::Connect(connect::Effect::Exchange { code: None, .. }))
        }),
        ("timed_out", "Ask again", asks_again),
        ("wrong_account", "Ask again", asks_again),
        ("ask_account", "Yes, attach it", attaches),
        ("ask_account", "No, wrong account", drops),
        ("ask_account", "Decide later", cancels),
        ("attach_already", "Replace it", |it| {
            matches!(it, Effect::Connect(connect::Effect::Attach { replace: Some(_), .. }))
        }),
        ("attach_already", "Keep the old one", drops),
        ("attach_gone", "Ask again", checks),
        ("attach_failed", "Try again", attaches),
        ("confirm_absent", "Try again", attaches),
        ("confirm_trouble", "Refresh", confirms),
        ("confirm_trouble", "Ask the grower again", checks),
        ("growers_failed", "Try again", |it| {
            matches!(it, Effect::Growers(growers::Effect::Load { .. }))
        }),
        ("growers", "Refresh", |it| matches!(it, Effect::Growers(growers::Effect::Load { .. }))),
        ("keyring_trouble", "Keep secrets until Stile closes", |it| {
            matches!(it, Effect::KeepForThisRun)
        }),
        ("growers_banners", "Stop waiting", |it| matches!(it, Effect::GiveUpKeyring)),
        ("growers_practice", "Leave practice", |it| matches!(it, Effect::Load)),
        ("welcome", "Try with practice data", |it| matches!(it, Effect::Practise(_))),
        ("welcome", "Get a Leaf account", |it| {
            matches!(it, Effect::OpenPage(HelpPage::LeafRegistration))
        }),
        ("welcome", "Register with Climate as a developer", |it| {
            matches!(it, Effect::OpenPage(HelpPage::ClimateRegistration))
        }),
        ("connected", "Field operations at Leaf", |it| {
            matches!(it, Effect::OpenPage(HelpPage::FieldOperations))
        }),
        ("connected", "Machine files at Leaf", |it| {
            matches!(it, Effect::OpenPage(HelpPage::MachineFiles))
        }),
    ] as [(&str, &str, Asks); 28]
    {
        let effects = pressed(&screen(name), control);
        assert!(effects.iter().any(effect), "{name}, “{control}”: {effects:?}");
    }
}

#[test]
fn while_the_grower_is_away_everything_offered_works() {
    let mut harness = at(waiting(Way::Listening));
    assert!(words(&harness).contains("Time left: 9:41"), "{}", words(&harness));
    press(&mut harness, "Copy the link");
    assert_eq!(harness.state().copied.as_deref(), Some("https://climate.com/login?state=s"));
    press(&mut harness, "Open the browser again");
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::Connect(connect::Effect::OpenBrowser { .. }))
    ));
    follow(&mut harness, "The browser shows an error? Paste its address");
    write(&mut harness, "Address from the browser", "http://localhost:8765/callback?code=c");
    assert!(!words(&harness).contains("code=c"), "a pasted address is shown");
    press(&mut harness, "Use this address");
    let Some(Effect::Connect(connect::Effect::CheckPasted { text, .. })) =
        harness.state_mut().effects.pop()
    else {
        panic!()
    };
    assert_eq!(text.expose(), "http://localhost:8765/callback?code=c");
    press(&mut harness, "Cancel");
    assert!(words(&harness).contains("The browser may still answer. Leave anyway?"));
    assert_eq!(focused(&harness).unwrap().0, "Keep waiting", "a stray Enter leaves nothing");
    harness.key_press(eframe::egui::Key::Escape);
    harness.run_steps(4);
    assert!(harness.state().state.grower_is_away(), "Esc stays");
    press(&mut harness, "Cancel");
    press(&mut harness, "Leave");
    assert!(
        harness
            .state()
            .effects
            .iter()
            .any(|it| matches!(it, Effect::Connect(connect::Effect::Cancel { .. })))
    );
}

#[test]
fn a_busy_port_can_be_tried_again_or_done_without() {
    let busy =
        RedirectError::Busy { at: ([127, 0, 0, 1], 8765).into(), holder: Some("node".to_owned()) };
    let state = on_the_way([preflight(Preflight { redirect: Err(busy), ..all_well() })]);
    for (name, by_pasting) in [("Try again", false), ("Paste the address instead", true)] {
        let mut harness = at(state.clone());
        press(&mut harness, name);
        assert!(matches!(
            harness.state_mut().effects.pop(),
            Some(Effect::Connect(connect::Effect::Preflight { paste, .. })) if paste == by_pasting
        ));
    }
}

#[test]
fn the_way_to_paste_opens_by_itself_when_it_is_the_way_on() {
    let mut harness = at(waiting(Way::Listening));
    let has_field = |harness: &Harness<'_, Window>| {
        harness.query_by_label("Address from the browser").is_some()
    };
    assert!(!has_field(&harness));
    tell(&mut harness.state_mut().state, connect::Message::TlsHello);
    harness.run_steps(30);
    assert!(has_field(&harness));
}

#[test]
fn the_address_that_is_pasted_is_the_way_on_where_nobody_listens() {
    let mut harness = at(waiting(Way::Pasting));
    write(&mut harness, "Address from the browser", "https://climate.com/still");
    // The primary action, which Enter presses in the field as well.
    harness.key_press(eframe::egui::Key::Enter);
    harness.run_steps(4);
    let Some(Effect::Connect(connect::Effect::CheckPasted { text, .. })) =
        harness.state_mut().effects.pop()
    else {
        panic!()
    };
    assert_eq!(text.expose(), "https://climate.com/still");
    let wrong = connect::Message::Pasted(Err(PasteError::StillFieldView));
    tell(&mut harness.state_mut().state, wrong);
    harness.run_steps(4);
    // It stays, with the keyboard in it and its error beside it.
    assert_eq!(focused(&harness).unwrap().0, "Address from the browser");
    let field = harness.get_by_role_and_label(Role::PasswordInput, "Address from the browser");
    let described = field.accesskit_node().description().unwrap();
    assert!(described.contains("Please check: "), "{described}");
    press(&mut harness, "Use this address");
    let Some(Effect::Connect(connect::Effect::CheckPasted { text, .. })) =
        harness.state_mut().effects.pop()
    else {
        panic!()
    };
    assert_eq!(text.expose(), "https://climate.com/still", "it was not thrown away");
    press(&mut harness, "Open the browser again");
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::Connect(connect::Effect::OpenBrowser { .. }))
    ));
}

#[test]
fn whoever_opens_the_way_to_paste_pastes_at_once() {
    let mut harness = open(waiting(Way::Listening), Theme::Light, [640.0, 480.0]);
    harness.get_by_label("The browser shows an error? Paste its address").scroll_to_me();
    harness.run_steps(30);
    follow(&mut harness, "The browser shows an error? Paste its address");
    harness.run_steps(30);
    assert_eq!(focused(&harness).unwrap().0, "Address from the browser");
    let field = harness.get_by_role_and_label(Role::PasswordInput, "Address from the browser");
    let bar = harness.get_by_role_and_label(Role::Button, "Open the browser again").rect();
    assert!(field.rect().min.y > 60.0 && field.rect().max.y < bar.min.y, "{:?}", field.rect());
}

#[test]
fn the_browser_is_not_the_way_on_once_a_pasted_address_was_wrong() {
    let mut harness = at(waiting(Way::Listening));
    follow(&mut harness, "The browser shows an error? Paste its address");
    tell(&mut harness.state_mut().state, connect::Message::Pasted(Err(PasteError::StillFieldView)));
    harness.run_steps(30);
    // The primary action is the last one in the bar.
    let end = |harness: &Harness<'_, Window>, name| {
        harness.get_by_role_and_label(Role::Button, name).rect().max.x
    };
    assert!(end(&harness, "Use this address") > end(&harness, "Open the browser again"));
}

/// On a small window, where the field may be scrolled out of sight by then.
#[test]
fn the_error_about_a_pasted_address_comes_into_sight() {
    let mut harness = open(waiting(Way::Pasting), Theme::Light, [640.0, 480.0]);
    tell(&mut harness.state_mut().state, connect::Message::Pasted(Err(PasteError::StillFieldView)));
    harness.run_steps(30);
    let error = harness.get_by_label_contains("Please check: ").rect();
    // Over the bar of actions, and with its field.
    let bar = harness.get_by_label("Use this address").rect();
    assert!(error.is_positive() && error.max.y < bar.min.y, "{error:?} {bar:?}");
    let field = harness.get_by_role_and_label(Role::PasswordInput, "Address from the browser");
    assert!(field.rect().min.y > 60.0, "{:?}", field.rect());
}

#[test]
fn what_is_shared_is_said_before_and_can_be_handed_to_the_grower() {
    let mut harness = at(waiting(Way::Listening));
    let said = words(&harness);
    for part in ["What is shared", "through Leaf", "end this in FieldView at any time"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    press(&mut harness, "Leaflet for the grower");
    for (language, title) in [
        ("Deutsch", "Ihre FieldView-Daten freigeben"),
        ("Español", "Compartir sus datos de FieldView"),
        ("Français", "Partager vos données FieldView"),
        ("Português (Brasil)", "Compartilhar seus dados do FieldView"),
        ("English", "Sharing your FieldView data"),
    ] {
        harness.get_by_label_contains("Language: ").click();
        harness.run_steps(4);
        harness.get_by_role_and_label(Role::RadioButton, language).click();
        harness.run_steps(4);
        press(&mut harness, "Copy the text");
        let copied = harness.state().copied.clone().unwrap();
        assert!(copied.starts_with(title) && copied.contains("Leaf (withleaf.io)"), "{copied}");
        press(&mut harness, "Save as a file");
        let saved = harness.state_mut().effects.pop();
        assert!(matches!(saved, Some(Effect::SaveLeaflet { text, .. }) if text == copied));
    }
    // The window's own language is another matter.
    assert!(words(&harness).contains("What is shared"));
}

#[test]
fn the_leaflet_is_on_the_growers_page_and_names_the_company() {
    let mut state = screen("grower_page");
    state.settings.as_mut().unwrap().company =
        Some(Company { name: "Prairie Agronomy".to_owned(), ..Company::default() });
    let mut harness = at(state);
    press(&mut harness, "Leaflet for the grower");
    press(&mut harness, "Copy the text");
    let copied = harness.state().copied.clone().unwrap();
    assert!(copied.contains("Who asks for it: Prairie Agronomy\n"), "{copied}");
    assert!(copied.contains("Data is only read."), "{copied}");
    assert!(words(&harness).contains("Copied."));
    // Long enough to be read.
    harness.run_steps(300);
    assert!(!words(&harness).contains("Copied."));
}

#[test]
fn signing_in_again_in_place_goes_by_password_or_token() {
    let mut harness = at(screen("attach_sign_in"));
    write(&mut harness, "E-mail", "dev@company.example");
    write(&mut harness, "Password", "pass word");
    press(&mut harness, "Sign in");
    let Some(Effect::SignIn { who, .. }) = harness.state_mut().effects.pop() else { panic!() };
    assert_eq!(who.password.expose(), "pass word");

    let mut harness = at(screen("growers_sign_in"));
    harness.get_by_role_and_label(Role::RadioButton, "API token").click();
    harness.run();
    write(&mut harness, "API token", "opaque-token");
    press(&mut harness, "Sign in");
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::CheckToken { token, .. }) if token.expose() == "opaque-token"
    ));
}

#[test]
fn details_for_support_can_be_copied() {
    let mut harness = at(screen("attach_failed"));
    follow(&mut harness, "Details for support");
    press(&mut harness, "Copy details");
    assert!(harness.state().copied.as_ref().is_some_and(|text| text.contains("Status: 503")));
}

#[test]
fn another_company_is_practised_with() {
    let mut harness = at(screen("growers_practice"));
    press(&mut harness, "Company: Practice Company");
    harness.get_by_label_contains("Newcomer Agronomy").click();
    harness.run();
    let effects = &harness.state().effects;
    let anew = |it: &Effect| matches!(it, Effect::Practise(PracticeCompany::New));
    assert!(effects.iter().any(anew), "{effects:?}");
}

#[test]
fn every_screen_and_stage_is_among_those_that_are_gone_through() {
    let states = every_stage();
    let missing = places::missing(states.iter().map(|(_, state)| state));
    assert!(missing.is_empty(), "{missing:?}");
}

/// The controls that lead out of a screen, by their names.
const WAYS_OUT: [&str; 13] = [
    // Before “Cancel”, which the question about leaving stands over.
    "Leave",
    "Done",
    "Cancel",
    "Back",
    "Back to the growers",
    "Stop",
    "Don’t connect",
    "Decide later",
    "Connect the next grower",
    // Where nothing can go on without a keyring.
    "Keep secrets until Stile closes",
    "Skip the check",
    "Continue anyway",
    "Continue to the growers",
];

#[test]
fn every_screen_and_stage_has_a_way_out_by_its_name() {
    for (name, state) in every_stage() {
        let place = places::places_of(&state);
        let mut harness = at(state);
        // Presses whatever leads out until nothing does: the set-up has three pages.
        for _ in 0..5 {
            let offered = WAYS_OUT.into_iter().find(|words| {
                let mut buttons = harness.query_all_by_role_and_label(Role::Button, words);
                buttons.next().is_some()
            });
            let Some(words) = offered else { break };
            press(&mut harness, words);
        }
        let state = &harness.state().state;
        let is_at_rest = match &state.screen {
            Screen::Welcome => true,
            Screen::Growers => state.growers.adding == Adding::Closed,
            // It comes to its end by itself, and nothing else can be done meanwhile.
            Screen::Starting => place == ["starting"],
            Screen::OpenFile(file) => file.step == OpeningStep::Moving,
            // The person's word is being kept, and the keyring has a control of its own.
            Screen::KeyringTrouble(_) => place == ["keyring trouble"],
            _ => false,
        };
        assert!(is_at_rest, "{name}: {:?}", state.screen);
        if place == ["keyring trouble"] {
            let keeps = |it: &Effect| matches!(it, Effect::KeepForThisRun);
            assert!(harness.state().effects.iter().any(keeps), "{name}");
        }
    }
}

#[test]
fn leaving_practice_asks_while_the_browser_may_still_answer() {
    let mut state = waiting(Way::Listening);
    state.practice = true;
    let mut harness = at(state);
    press(&mut harness, "Leave practice");
    assert!(words(&harness).contains("The browser may still answer. Leave anyway?"));
    press(&mut harness, "Keep waiting");
    assert!(harness.state().state.grower_is_away());
    press(&mut harness, "Leave practice");
    press(&mut harness, "Leave");
    let effects = &harness.state().effects;
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Load)), "{effects:?}");
}

#[test]
fn another_companys_growers_are_not_searched_for_those_before() {
    let mut harness = at(screen("growers_practice"));
    write(&mut harness, "Search", "nobody of this name");
    assert!(words(&harness).contains("nobody of this name"));
    harness.state_mut().state.practice_company = PracticeCompany::Large;
    harness.run_steps(4);
    assert!(!words(&harness).contains("nobody of this name"));
}
