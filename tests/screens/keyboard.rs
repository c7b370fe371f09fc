//! Keys do what a person expects them to, wherever the keyboard is.

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use stile::domain::setup_file::SetupFileError;
use stile::flow::{Effect, Message, Screen, Way, connect, growers, setup_file};
use stile::ui::screens::appearance::Appearance;
use stile::ui::theme;

use super::every_screen::{FILE, list_of, many_growers, opening, screen, started, waiting};
use super::fixtures::tell;
use super::window::{Window, at, focused, looking, names_shown, press, words, write};

#[test]
fn keys_alone_go_on_and_back() {
    let mut harness = at(started(Ok(())));
    harness.get_by_role_and_label(Role::Button, "Set up by hand").focus();
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(words(&harness).contains("Your Leaf account"));
    write(&mut harness, "E-mail", "dev@company.example");
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(words(&harness).contains("the password is missing"));
    write(&mut harness, "Password", "pass");
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(words(&harness).contains("Your Leaf account"), "the first Esc only leaves the field");
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(words(&harness).contains("Welcome to Stile"));
}

#[test]
fn the_keyboard_is_on_the_first_screen_however_fast_the_start_is() {
    for (name, place) in [("welcome", "Welcome to Stile"), ("growers", "Growers")] {
        let mut harness = Harness::builder()
            .with_size(theme::WINDOW)
            .with_context_setup(stile::ui::begin)
            .build_ui_state(|ui, window: &mut Window| window.frame(ui), Window::at(screen(name)));
        harness.run();
        assert_eq!(focused(&harness).map(|(label, _)| label).as_deref(), Some(place));
    }
}

#[test]
fn escape_leaves_at_once_wherever_the_keyboard_is() {
    let mut harness = at(screen("growers"));
    press(&mut harness, "More");
    press(&mut harness, "Plan the day");
    harness.get_by_role_and_label(Role::CheckBox, "Chloé Lefèvre").focus();
    harness.run();
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(words(&harness).lines().any(|line| line == "Growers"));
    // In a search it clears that first.
    write(&mut harness, "Search", "dirk");
    assert_eq!(names_shown(&harness).len(), 1);
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert_eq!(names_shown(&harness).len(), 4);
    harness.event(egui::Event::Text("oosterhout dirk".to_owned()));
    harness.run();
    assert_eq!(names_shown(&harness).len(), 1, "it goes on being written in");
}

#[test]
fn keys_stop_at_an_open_question_and_at_an_open_menu() {
    let mut harness = at(screen("grower_page"));
    press(&mut harness, "Disconnect…");
    // A click on its words takes the keyboard from its buttons.
    harness.get_by_label("Disconnect Bill O'Connor?").click();
    harness.run();
    for key in [egui::Key::Enter, egui::Key::Escape] {
        harness.key_press(key);
        harness.run();
        assert!(words(&harness).contains("History of the last 30 days"), "{key:?}");
        assert!(harness.state().effects.is_empty(), "{key:?}: {:?}", harness.state().effects);
    }
    press(&mut harness, "Display");
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(words(&harness).contains("History of the last 30 days"));
}

#[test]
fn one_menu_is_not_taken_for_another() {
    let mut harness = at(screen("growers"));
    harness.get_by_role_and_label(Role::Button, "Settings").focus();
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    harness.get_by_label("Make a set-up file for staff…").focus();
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    let words = words(&harness);
    assert!(words.contains("Company name") && !words.contains("Contrast"), "{words}");
}

#[test]
fn the_keyboard_goes_to_what_is_new_and_to_what_is_wrong() {
    let focused =
        |harness: &Harness<'_, Window>| focused(harness).map_or_else(String::new, |(name, _)| name);
    let mut harness = at(started(Ok(())));
    assert_eq!(focused(&harness), "", "a start takes the keyboard nowhere");
    press(&mut harness, "Set up by hand");
    assert_eq!(focused(&harness), "E-mail", "the first page is there to be written in");
    write(&mut harness, "E-mail", "dev@company.example");
    press(&mut harness, "Continue");
    assert_eq!(focused(&harness), "Password");
    let described = harness.get_by_role_and_label(Role::PasswordInput, "Password");
    let described = described.accesskit_node().description().unwrap();
    assert!(described.contains("Please check: the password is missing."), "{described}");
    assert!(described.contains("Sent to api.withleaf.io only."), "{described}");

    let mut harness = at(waiting(Way::Listening));
    tell(&mut harness.state_mut().state, connect::Message::TimeUp { asleep: false });
    harness.run();
    assert_eq!(focused(&harness), "", "a failure is announced, and Enter tries again");

    let mut harness = at(screen("growers"));
    press(&mut harness, "Discard José Ángel Núñez’s consent");
    assert_eq!(focused(&harness), "Cancel", "a stray Enter throws nothing away");
}

#[test]
fn esc_leaves_the_last_page_as_well() {
    let mut harness = at(screen("connected"));
    assert!(words(&harness).contains("is connected"));
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(matches!(harness.state().state.screen, Screen::Growers));
}

#[test]
fn a_wrong_passphrase_stays_to_be_corrected_or_typed_over() {
    use setup_file::Message as M;
    let wrong = || {
        let mut harness = at(opening(Ok(()), None));
        write(&mut harness, "Passphrase", "opal glov");
        harness.key_press(egui::Key::Enter);
        harness.run();
        let wrong = M::Opened(FILE.into(), Err(SetupFileError::WrongPassphrase));
        harness.state_mut().state.update(Message::SetupFile(wrong));
        harness.run();
        assert!(words(&harness).contains("this passphrase does not open the file"));
        harness
    };
    let sent = |harness: &mut Harness<'_, Window>| {
        harness.state_mut().effects.clear();
        harness.key_press(egui::Key::Enter);
        harness.run();
        match harness.state_mut().effects.pop() {
            Some(Effect::SetupFile(setup_file::Effect::Open { passphrase, .. })) => {
                passphrase.expose().to_owned()
            }
            other => panic!("{other:?}"),
        }
    };
    let mut corrected = wrong();
    corrected.key_press(egui::Key::End);
    corrected.run();
    corrected.event(egui::Event::Text("e".to_owned()));
    corrected.run();
    assert!(!words(&corrected).contains("does not open"), "{}", words(&corrected));
    assert_eq!(sent(&mut corrected), "opal glove");
    let mut typed_over = wrong();
    typed_over.event(egui::Event::Text("acid tulip".to_owned()));
    typed_over.run();
    assert_eq!(sent(&mut typed_over), "acid tulip");
}

#[test]
fn a_wrong_passphrase_is_typed_again_at_once() {
    use setup_file::Message as M;
    let mut harness = at(opening(Ok(()), None));
    for _ in 0..2 {
        write(&mut harness, "Passphrase", "mistyped");
        harness.key_press(egui::Key::Enter);
        harness.run();
        let wrong = M::Opened(FILE.into(), Err(SetupFileError::WrongPassphrase));
        harness.state_mut().state.update(Message::SetupFile(wrong));
        harness.run();
        assert_eq!(focused(&harness).unwrap().0, "Passphrase");
    }
}

#[test]
fn the_note_on_a_turn_is_written_without_looking_for_its_field() {
    let mut harness = at(screen("growers_day"));
    press(&mut harness, "Postpone…");
    harness.event(egui::Event::Text("after lunch".to_owned()));
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    let entries = harness.state().state.day.entries.clone();
    assert!(entries.iter().any(|entry| entry.note == "after lunch"), "{entries:?}");
}

#[test]
fn enter_in_the_pasted_address_uses_it_and_opens_no_browser() {
    let mut harness = at(waiting(Way::Pasting));
    write(&mut harness, "Address from the browser", "http://localhost:8765/callback?code=c");
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(matches!(
        harness.state().effects[..],
        [Effect::Connect(connect::Effect::CheckPasted { .. })]
    ));
}

#[test]
fn page_down_takes_the_keyboard_along() {
    let mut harness = looking(list_of(200), Appearance::default(), theme::WINDOW);
    harness.get_by_label("Connect grower003").focus();
    harness.run();
    let mut before = 3;
    for _ in 0..5 {
        harness.key_press(egui::Key::PageDown);
        harness.run();
        let (name, rect) = focused(&harness).unwrap();
        let number = name.trim_start_matches("grower").split(':').next().unwrap();
        let number: usize = number.parse().unwrap();
        assert!(number > before + 3, "from {before} to {number}");
        assert!(rect.top() > 60.0 && rect.bottom() < 200.0);
        before = number;
    }
    // Home leads back although a row has the keyboard; not while a menu is open.
    harness.key_press(egui::Key::Home);
    harness.run();
    let first = harness.get_by_label("grower000: details").rect();
    assert!(first.top() > 100.0);
    press(&mut harness, "More");
    harness.key_press(egui::Key::PageDown);
    harness.run();
    assert_eq!(harness.get_by_label("grower000: details").rect(), first);
}

#[test]
fn page_down_scrolls_the_page_and_not_a_list_on_it() {
    let mut harness = looking(screen("grower_page_data"), Appearance::default(), theme::WINDOW);
    let top = |harness: &Harness<'_, Window>| {
        harness.get_by_label("The grower’s data at Leaf").rect().top()
    };
    let before = top(&harness);
    harness.key_press(egui::Key::PageDown);
    harness.run();
    assert!(top(&harness) < before - 100.0, "{before} and {}", top(&harness));
}

#[test]
fn a_key_that_is_held_down_acts_once() {
    let hold = |harness: &mut Harness<'_, Window>, key| {
        for _ in 0..30 {
            harness.event(egui::Event::Key {
                key,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers: egui::Modifiers::NONE,
            });
            harness.run();
        }
    };
    for key in [egui::Key::Enter, egui::Key::Space] {
        let mut harness = at(waiting(Way::Listening));
        harness.get_by_role_and_label(Role::Button, "Open the browser again").focus();
        harness.run();
        harness.state_mut().effects.clear();
        hold(&mut harness, key);
        assert_eq!(harness.state().effects.len(), 1, "{key:?}: {:?}", harness.state().effects);
    }
    // Nor does it go on past what its own action has brought.
    let mut harness = at(screen("grower_page"));
    hold(&mut harness, egui::Key::Escape);
    assert!(words(&harness).lines().any(|line| line == "Growers"));
    let mut harness = at(started(Ok(())));
    hold(&mut harness, egui::Key::Enter);
    assert!(!words(&harness).contains("the password is missing"));
}

#[test]
fn a_press_and_another_right_after_it_act_once() {
    let mut harness = at(waiting(Way::Listening));
    let twice = |harness: &mut Harness<'_, Window>| {
        for _ in 0..2 {
            // A frame of a quarter of a second has both halves of a press.
            let half = |pressed| egui::Event::Key {
                key: egui::Key::Enter,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers: egui::Modifiers::NONE,
            };
            harness.input_mut().events.extend([half(true), half(false)]);
            harness.step();
        }
        harness.run_steps(4);
        std::mem::take(&mut harness.state_mut().effects)
    };
    let effects = twice(&mut harness);
    assert_eq!(effects.len(), 1, "{effects:?}");
    // Whoever presses it later means it.
    assert_eq!(twice(&mut harness).len(), 1);
}

#[test]
fn a_second_enter_adds_nobody_past_the_warning() {
    let mut harness = at(many_growers());
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::N);
    harness.run();
    write(&mut harness, "Name", "Ana Again");
    write(&mut harness, "E-mail", "ANA@farm.example");
    for _ in 0..3 {
        harness.key_press(egui::Key::Enter);
        harness.run();
        harness.run_steps(4);
        assert!(words(&harness).contains("already has this e-mail or reference"));
    }
    harness.get_by_role_and_label(Role::Button, "Add anyway").focus();
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    let adds = |it: &Effect| matches!(it, Effect::Growers(growers::Effect::Add { .. }));
    assert!(harness.state().effects.iter().any(adds), "whoever goes to it means it");
}
