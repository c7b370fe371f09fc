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
fn what_was_guessed_is_said_with_its_reason() {
    let table = stile::tables::import::read(
        b"Kunden 2026\n\nKunde;Kundennummer;E-Mail;Telefon\nJ\xF6rg;4,00123E+15;j@x.example;0151 0000001\n\
          Eva;7;Eva <eva@x.example>;0151 0000002\nIda;8;EVA@x.example;0151 0000003\n",
    );
    let words = words(&at(import_of(table)));
    for said in [
        "Text encoding: Western Europe (Windows-1252)",
        "Header: Row 3",
        "1 row above the header was skipped.",
        "Name: Kunde",
        "chosen by its name (100% match)",
        "E-mail: E-Mail",
        "chosen by its values (100% match)",
        "“Kundennummer”: a spreadsheet program has damaged 1 value",
        "Row 4 · Jörg · j@x.example · Own reference: a spreadsheet program has damaged this value.",
        "1 row has another grower’s e-mail address, as relatives often do. Is this a separate grower?",
        "Yes, add them too",
        // The address as it will be sent, and whatever else will be.
        "Row 5 · Eva · eva@x.example · new",
        "Phone: 0151 0000002 · Own reference: 7",
        "Row 6 · Ida · EVA@x.example · has the same e-mail as row 5",
    ] {
        assert!(words.contains(said), "{said} is not in {words}");
    }
}

#[test]
fn the_sheets_of_a_workbook_can_be_chosen() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/tables/growers.xlsx");
    let table = stile::tables::import::read(&std::fs::read(path).unwrap());
    let mut harness = looking(import_of(table), Appearance::default(), theme::WINDOW);
    harness.get_by_label("Sheet: Growers & farms").click();
    harness.run();
    assert!(harness.query_by_label("Old").is_some());
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
