//! A row opens its grower's page and has a menu; growers are edited, and deleted on a second word.

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use stile::domain::{GrowerDetails, NewGrower};
use stile::flow::{EditId, Effect, Message, Question, Screen, connect, edit_grower};
use stile::ui::screens::appearance::Appearance;

use super::every_screen::{edit_grower, many_growers, screen};
use super::fixtures::id;
use super::window::{WIDE, Window, at, focused, looking, press, tab, words, write};

const BILL: &str = "Bill O'Connor: details";

fn page_of(harness: &Harness<'_, Window>) -> Option<String> {
    match &harness.state().state.screen {
        Screen::GrowerPage(page) => Some(page.grower.id.as_str().to_owned()),
        _ => None,
    }
}

#[test]
fn the_whole_row_opens_the_page_and_is_one_button() {
    for size in [[900.0, 1700.0], WIDE] {
        let mut harness = looking(many_growers(), Appearance::default(), size);
        let row = harness.get_by_role_and_label(Role::Button, BILL).rect();
        assert!(row.height() > 50.0 && row.width() > 300.0, "{row:?}");
        // Beside its words, and between its buttons, too.
        let connect = harness.get_by_label("Reconnect Bill O'Connor").rect();
        for place in [row.right_bottom() - egui::vec2(4.0, 4.0), connect.center_bottom()] {
            let place =
                place + egui::vec2(0.0, if place.y == connect.bottom() { 6.0 } else { 0.0 });
            let mut harness = looking(many_growers(), Appearance::default(), size);
            for pressed in [true, false] {
                harness.event(egui::Event::PointerMoved(place));
                harness.event(egui::Event::PointerButton {
                    pos: place,
                    button: egui::PointerButton::Primary,
                    pressed,
                    modifiers: egui::Modifiers::NONE,
                });
                harness.step();
            }
            harness.run();
            assert_eq!(page_of(&harness).as_deref(), Some("bill"), "{place:?}");
        }
        harness.get_by_label(BILL).focus();
        harness.run();
        harness.key_press(egui::Key::Enter);
        harness.run();
        assert_eq!(page_of(&harness).as_deref(), Some("bill"));
    }
}

#[test]
fn connecting_from_a_row_opens_no_page() {
    let mut harness = at(many_growers());
    press(&mut harness, "Reconnect Bill O'Connor");
    let begun = harness.state().effects.last();
    assert!(matches!(begun, Some(Effect::Connect(connect::Effect::Preflight { .. }))), "{begun:?}");
    assert_eq!(page_of(&harness), None);
    // Nobody is asked again who is connected well.
    let harness = at(many_growers());
    assert!(harness.query_by_label("Reconnect Ana Beatriz Carvalho").is_none());
}

#[test]
fn the_menu_of_a_row_opens_by_its_button_a_right_click_and_the_menu_key() {
    let open: [fn(&mut Harness<'_, Window>); 4] = [
        |harness| press(harness, "Bill O'Connor: more"),
        |harness| {
            harness.get_by_label(BILL).click_secondary();
            harness.run();
        },
        |harness| {
            harness.get_by_label(BILL).focus();
            harness.run();
            harness.key_press(egui::Key::Menu);
            harness.run();
        },
        |harness| {
            harness.get_by_label(BILL).focus();
            harness.run();
            harness.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::F10);
            harness.run();
        },
    ];
    for (way, open) in open.into_iter().enumerate() {
        let mut harness = at(many_growers());
        open(&mut harness);
        for choice in
            ["Send a link…", "Map of the fields", "History", "Edit…", "Reconnect", "Disconnect…"]
        {
            let choice = harness.query_by_role_and_label(Role::Button, choice);
            assert!(choice.is_some(), "{way}: {}", words(&harness));
        }
        if way >= 2 {
            assert_eq!(focused(&harness).unwrap().0, "Send a link…");
        }
        press(&mut harness, "Disconnect…");
        assert_eq!(page_of(&harness).as_deref(), Some("bill"));
        let question = harness.state().state.question.clone();
        assert!(matches!(question, Some(Question::Disconnect { .. })), "{question:?}");
        assert_eq!(focused(&harness).unwrap().0, "Cancel");
    }
    let mut harness = at(many_growers());
    press(&mut harness, "Dirk van den Berg-Oosterhout zu Hohenlohe-Langenburg und Söhne: more");
    for choice in ["Map of the fields", "History", "Reconnect", "Disconnect…"] {
        assert!(harness.query_by_role_and_label(Role::Button, choice).is_none(), "{choice}");
    }
}

#[test]
fn a_grower_is_edited_in_the_form_that_adds_one() {
    let mut harness = at(many_growers());
    press(&mut harness, "Bill O'Connor: more");
    press(&mut harness, "Edit…");
    let person = NewGrower {
        name: "Bill O'Connor".to_owned(),
        email: "bill@farm.example".to_owned(),
        phone: "+1 5".to_owned(),
        ..NewGrower::default()
    };
    let read = edit_grower::Message::Read(Ok(GrowerDetails { person, has_credentials: true }));
    harness.state_mut().state.update(Message::EditGrower(EditId(1), read));
    harness.run();
    assert_eq!(focused(&harness).unwrap().0, "Name");
    assert!(words(&harness).contains("Only a grower without any connection can be deleted."));
    write(&mut harness, "Phone (optional)", "7");
    harness.state_mut().effects.clear();
    press(&mut harness, "Save");
    let effects = &harness.state().effects;
    let [Effect::EditGrower(edit_grower::Effect::Save { change, .. })] = &effects[..] else {
        panic!("{effects:?}")
    };
    let change = serde_json::to_string(change).unwrap();
    assert!(change.starts_with(r#"{"phone":""#) && !change.contains("name"), "{change}");
}

#[test]
fn an_e_mail_of_somebody_else_is_told_before_it_is_saved() {
    let mut harness = at(edit_grower());
    let field = harness.get_by_role_and_label(Role::TextInput, "E-mail");
    field.focus();
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.event(egui::Event::Text("ANA@farm.example".to_owned()));
    harness.run();
    press(&mut harness, "Save");
    assert!(words(&harness).contains("Ana Beatriz Carvalho already has this e-mail or reference"));
    assert!(harness.state().effects.is_empty());
    press(&mut harness, "Save anyway");
    assert_eq!(harness.state().effects.len(), 1);
}

#[test]
fn a_grower_is_deleted_on_a_second_word_alone() {
    let mut harness = at(edit_grower());
    press(&mut harness, "Delete at Leaf…");
    assert_eq!(focused(&harness).unwrap().0, "Cancel");
    // A stray Enter deletes nobody.
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(harness.state().effects.is_empty() && harness.state().state.question.is_none());
    press(&mut harness, "Delete at Leaf…");
    press(&mut harness, "Delete");
    assert!(matches!(
        harness.state().effects[..],
        [Effect::EditGrower(edit_grower::Effect::Delete { .. })]
    ));
    let deleted = edit_grower::Message::Deleted { grower: id("dirk"), result: Ok(()) };
    harness.state_mut().state.update(Message::EditGrower(EditId(1), deleted));
    harness.run();
    assert!(words(&harness).contains("is deleted at Leaf."));
}

#[test]
fn the_page_has_a_coloured_button_only_for_what_is_needed() {
    // Enter presses the coloured one.
    for (name, is_needed) in [("grower_page", true), ("grower_page_data", false)] {
        let mut harness = at(screen(name));
        assert!(harness.query_by_role_and_label(Role::Button, "Reconnect").is_some(), "{name}");
        harness.key_press(egui::Key::Enter);
        harness.run();
        assert_eq!(page_of(&harness).is_none(), is_needed, "{name}");
    }
}

#[test]
fn the_tab_key_comes_to_the_row_its_button_and_its_menu() {
    let mut harness = at(many_growers());
    harness.get_by_label(BILL).focus();
    harness.run();
    for expected in ["Reconnect Bill O'Connor", "Bill O'Connor: more", "Chloé Lefèvre: details"] {
        assert_eq!(tab(&mut harness).0, expected);
    }
    let row = harness.get_by_label(BILL);
    assert_eq!(row.accesskit_node().role(), Role::Button);
}
