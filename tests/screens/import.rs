//! A table of growers is read to its end, what is wrong with it first.

use eframe::egui;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use stile::ui::screens::appearance::Appearance;
use stile::ui::theme;

use super::every_screen::import_of;
use super::window::{Window, at, looking, words};

#[test]
fn what_is_wrong_with_a_table_comes_first() {
    let table =
        stile::tables::import::read(b"Nachname;Vorname;E-Mail\nLind;Eva;eva@x.example\nGross;Jo;");
    let words = words(&at(import_of(table)));
    let place = |what: &str| words.find(what).unwrap_or_else(|| panic!("{what} in {words}"));
    assert!(place("Row 3 · Jo Gross · the e-mail is missing.") < place("Row 2 · Eva Lind"));
}

#[test]
fn a_long_table_is_read_to_its_end_by_the_keyboard() {
    let rows = (0..500).map(|number| format!("Farm {number:03},f{number}@x.example\n"));
    let table = "Name,E-mail\n".to_owned() + &rows.collect::<String>();
    let mut harness = looking(
        import_of(stile::tables::import::read(table.as_bytes())),
        Appearance::default(),
        theme::WINDOW,
    );
    let is_in_sight = |harness: &Harness<'_, Window>, name: &str| {
        let found = harness.query_by_label_contains(name);
        found.is_some_and(|row| row.rect().bottom() < theme::WINDOW[1] - 50.0)
    };
    assert!(is_in_sight(&harness, "Farm 000") && !is_in_sight(&harness, "Farm 020"));
    let mut pages = 0;
    while !is_in_sight(&harness, "Farm 499") {
        harness.key_press(egui::Key::PageDown);
        harness.run();
        pages += 1;
        assert!(pages < 60);
    }
    harness.key_press(egui::Key::Home);
    harness.run();
    assert!(is_in_sight(&harness, "Farm 000"));
}
