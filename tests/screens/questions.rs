//! What cannot be taken back is done on a person's second word alone.

use eframe::egui;
use egui_kittest::Harness;
use stile::flow::{Effect, FileKind, Message, Way, closing, connect, growers, setup_file};

use super::every_screen::{many_growers, screen, waiting};
use super::fixtures::{at_growers, grower};
use super::window::{Window, at, names_shown, press, words, write};

#[test]
fn an_unfinished_consent_is_offered_and_thrown_away_only_on_a_second_word() {
    let mut harness = at(many_growers());
    press(&mut harness, "Discard José Ángel Núñez’s consent");
    assert!(
        harness
            .state()
            .effects
            .iter()
            .all(|it| !matches!(it, Effect::Connect(connect::Effect::DropToken { .. })))
    );
    press(&mut harness, "Cancel");
    press(&mut harness, "Discard José Ángel Núñez’s consent");
    press(&mut harness, "Discard");
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::Connect(connect::Effect::DropToken { .. }))
    ));
    press(&mut harness, "Finish connecting José Ángel Núñez");
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::Connect(connect::Effect::Attach { look_first: true, .. }))
    ));
}

#[test]
fn closing_asks_before_it_loses_a_consent() {
    let mut harness = at(screen("growers_held_in_memory"));
    let close = || Message::Closing(closing::Message::Asked);
    harness.state_mut().state.update(close());
    harness.run();
    let told = "The consent of José Ángel Núñez is only in Stile’s memory";
    assert!(words(&harness).contains(told));
    press(&mut harness, "Cancel");
    assert!(!harness.state().state.closing.is_decided());
    harness.state_mut().state.update(close());
    harness.run();
    press(&mut harness, "Close anyway");
    assert!(harness.state().state.closing.is_decided());
}

#[test]
fn closing_asks_while_the_browser_may_still_answer() {
    let mut harness = at(waiting(Way::Listening));
    let close = || Message::Closing(closing::Message::Asked);
    harness.state_mut().state.update(close());
    harness.run();
    assert!(words(&harness).contains("The browser may still answer. Close Stile anyway?"));
    // The keyboard is where nothing is lost.
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(harness.state().state.grower_is_away() && !harness.state().state.may_close());
    harness.state_mut().state.update(close());
    harness.run();
    press(&mut harness, "Close anyway");
    assert!(harness.state().state.closing.is_decided());
}

#[test]
fn a_file_that_no_dialog_asks_for_is_found_by_its_path() {
    let mut harness = at(at_growers(vec![]));
    harness.state_mut().state.update(Message::NoFileDialog(FileKind::SetUp));
    harness.run();
    assert!(words(&harness).contains("Where is the set-up file?"));
    // The keyboard is there already.
    harness.event(egui::Event::Text("~/company.stile".to_owned()));
    harness.run();
    press(&mut harness, "Open");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    let Some(Effect::FindTyped(FileKind::SetUp, typed)) = effects.last() else {
        panic!("{effects:?}")
    };
    assert_eq!(typed, "~/company.stile");
    assert_eq!(harness.state().state.question, None);
    harness.state_mut().state.update(Message::NoFileDialog(FileKind::SetUp));
    harness.run();
    press(&mut harness, "Cancel");
    assert_eq!(harness.state().state.question, None);
}

#[test]
fn forgetting_asks_once() {
    let mut harness = at(at_growers(vec![]));
    press(&mut harness, "Settings");
    press(&mut harness, "Forget everything on this computer…");
    assert!(words(&harness).contains("This deletes the sign-in, the app keys"));
    press(&mut harness, "Forget everything");
    assert!(matches!(harness.state_mut().effects.pop(), Some(Effect::Forget)));
}

#[test]
fn other_servers_are_used_on_a_persons_word_alone() {
    let mut harness = at(screen("open_file_servers"));
    for host in ["leaf", "fieldview", "fieldview-data"] {
        assert!(words(&harness).contains(&format!(": {host}.prairie.example")), "{host}");
    }
    harness.key_press(egui::Key::Enter);
    harness.run();
    let moves = |harness: &Harness<'_, Window>| {
        harness
            .state()
            .effects
            .iter()
            .any(|it| matches!(it, Effect::SetupFile(setup_file::Effect::MoveTo { .. })))
    };
    assert!(!moves(&harness), "not on a stray Enter");
    press(&mut harness, "Use these servers");
    assert!(moves(&harness));
}

#[test]
fn nobody_is_added_twice_without_being_told() {
    let mut harness = at(many_growers());
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::N);
    harness.run();
    // One writes at once.
    harness.event(egui::Event::Text("Ana Again".to_owned()));
    harness.run();
    write(&mut harness, "E-mail", "ANA@farm.example");
    press(&mut harness, "Add this grower");
    let adds = |harness: &Harness<'_, Window>| {
        harness
            .state()
            .effects
            .iter()
            .any(|it| matches!(it, Effect::Growers(growers::Effect::Add { .. })))
    };
    assert!(!adds(&harness));
    assert!(words(&harness).contains("Ana Beatriz Carvalho already has this e-mail or reference"));
    press(&mut harness, "Add anyway");
    assert!(adds(&harness));
    let added = harness.state().effects.iter().find_map(|it| match it {
        Effect::Growers(growers::Effect::Add { new, .. }) => Some(new.name.clone()),
        _ => None,
    });
    assert_eq!(added.as_deref(), Some("Ana Again"));
    // Whatever was looked for before, the new one is to be seen.
    harness
        .state_mut()
        .state
        .update(Message::Growers(growers::Message::Added { number: 1, result: Ok(grower("ann")) }));
    harness.run();
    assert!(words(&harness).contains("ann is now on the list."));
    assert_eq!(names_shown(&harness)[0], "ann");
}
