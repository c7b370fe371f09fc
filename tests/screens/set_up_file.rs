//! A set-up file for staff is made with a passphrase that can be told to them.

use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use stile::domain::setup_file::SetupFileError;
use stile::flow::{Effect, Message, Screen, setup_file};

use super::every_screen::{many_growers, screen};
use super::window::{Window, at, press, words, write};

const PASSPHRASE: &str = "acid tulip zoom wagon barn olive tiger lemon";

fn making() -> Harness<'static, Window> {
    let mut harness = at(many_growers());
    press(&mut harness, "Settings");
    press(&mut harness, "Make a set-up file for staff…");
    harness
}

/// The passphrase that the file is to be made with.
fn made_with(harness: &mut Harness<'_, Window>) -> String {
    press(harness, "Make the file");
    match harness.state_mut().effects.pop() {
        Some(Effect::SetupFile(setup_file::Effect::Make { passphrase, .. })) => {
            passphrase.expose().to_owned()
        }
        other => panic!("{other:?}"),
    }
}

fn tell(harness: &mut Harness<'_, Window>, message: setup_file::Message) {
    harness.state_mut().state.update(Message::SetupFile(message));
    harness.run();
}

#[test]
fn whom_staff_ask_goes_into_the_file_as_one_clean_line() {
    let mut harness = making();
    write(&mut harness, "Company name", "Prairie Agronomy");
    write(&mut harness, "Contact for your staff (optional)", " Jane\u{202e}\u{7} +1 555 0100 ");
    press(&mut harness, "Make the file");
    match harness.state_mut().effects.pop() {
        Some(Effect::SetupFile(setup_file::Effect::Make { company, .. })) => {
            assert_eq!(company.contact, "Jane +1 555 0100");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_contact_that_is_too_long_is_said_rather_than_cut_short() {
    let mut harness = making();
    write(&mut harness, "Company name", "Prairie Agronomy");
    write(&mut harness, "Contact for your staff (optional)", &"5".repeat(121));
    press(&mut harness, "Make the file");
    let makes = |it: &Effect| matches!(it, Effect::SetupFile(setup_file::Effect::Make { .. }));
    assert!(!harness.state_mut().effects.iter().any(makes));
    harness.get_by_label_contains("too long; use at most 120 characters");
}

/// Everything typed into the passphrase's field.
fn proposed(harness: &Harness<'_, Window>) -> String {
    harness.get_by_role_and_label(Role::TextInput, "Passphrase").value().unwrap()
}

#[test]
fn the_passphrase_stays_until_the_file_is_made_and_is_shown_with_it() {
    let mut harness = making();
    write(&mut harness, "Company name", "Prairie Agronomy");
    let first = proposed(&harness);
    assert_eq!(first.split(' ').count(), 8, "{first}");
    press(&mut harness, "Suggest another");
    let second = proposed(&harness);
    assert!(first != second && second.split(' ').count() == 8, "{second}");
    assert_eq!(made_with(&mut harness), second);
    tell(&mut harness, setup_file::Message::Made(Err(SetupFileError::KeysMissing)));
    assert_eq!(proposed(&harness), second, "another try has the same one");
    assert_eq!(made_with(&mut harness), second);
    tell(&mut harness, setup_file::Message::Made(Ok("/home/me/Prairie Agronomy.stile".into())));
    let said = words(&harness);
    for part in ["The set-up file is ready", "Prairie Agronomy.stile", &second] {
        assert!(said.contains(part), "{part}: {said}");
    }
    press(&mut harness, "Done");
    assert!(matches!(harness.state().state.screen, Screen::Settings));
    assert!(!words(&harness).contains(&second));
}

#[test]
fn making_a_file_leads_back_to_where_it_was_begun() {
    let begun_on_the_list = || {
        let mut harness = at(screen("growers_empty"));
        press(&mut harness, "Make a set-up file for staff…");
        harness
    };
    let mut harness = begun_on_the_list();
    press(&mut harness, "Back");
    assert!(matches!(harness.state().state.screen, Screen::Growers));
    let mut harness = begun_on_the_list();
    write(&mut harness, "Company name", "Prairie Agronomy");
    made_with(&mut harness);
    tell(&mut harness, setup_file::Message::Made(Ok("/home/me/Prairie Agronomy.stile".into())));
    press(&mut harness, "Done");
    assert!(matches!(harness.state().state.screen, Screen::Growers));
    let mut harness = making();
    press(&mut harness, "Back");
    assert!(matches!(harness.state().state.screen, Screen::Settings));
}

#[test]
fn the_passphrase_is_copied_on_a_press_alone_and_said_to_be_for_a_while() {
    let mut harness = making();
    assert!(!words(&harness).contains("clipboard"));
    press(&mut harness, "Copy the passphrase");
    let copied = match harness.state_mut().effects.pop() {
        Some(Effect::SetupFile(setup_file::Effect::CopyPassphrase(copied))) => copied,
        other => panic!("{other:?}"),
    };
    assert_eq!(copied.expose(), proposed(&harness));
    // Not by the window, which would leave it in the clipboard's history.
    assert_eq!(harness.state().copied, None);
    assert!(words(&harness).contains("Stile removes it after two minutes."));
    tell(&mut harness, setup_file::Message::CopyForgotten);
    assert!(!words(&harness).contains("clipboard"));
}

#[test]
fn a_passphrase_of_ones_own_is_taken_as_it_will_be_typed_and_refused_where_it_is_known() {
    for (typed, taken) in [
        ("Acid-Tulip–Zoom wagonbarn OLIVE tiger lemon", Some(PASSPHRASE)),
        ("tractor–seldom  purple lighthouse", Some("tractor-seldom purple lighthouse")),
        ("correct horse battery staple", None),
        ("Prairie-Agronomy", None),
    ] {
        let mut harness = making();
        write(&mut harness, "Company name", "Prairie Agronomy");
        harness.state_mut().forms.offer_passphrase(typed);
        harness.run();
        match taken {
            Some(taken) => assert_eq!(made_with(&mut harness), taken, "{typed}"),
            None => {
                press(&mut harness, "Make the file");
                assert!(words(&harness).contains("too easy to guess"), "{typed}");
                assert!(
                    harness.state().effects.iter().all(|it| !matches!(
                        it,
                        Effect::SetupFile(setup_file::Effect::Make { .. })
                    ))
                );
            }
        }
    }
}
