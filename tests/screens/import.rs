//! A table of growers is read to its end, what is wrong with it first.

use eframe::egui;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use stile::domain::Language;
use stile::domain::setup_file::SetupFileError;
use stile::domain::table::{OtherFile, TableError};
use stile::flow::{Effect, Message, import, setup_file};
use stile::t;
use stile::ui::screens::appearance::Appearance;
use stile::ui::theme;

use super::every_screen::{TWICE_ENCODED, import_of, screen};
use super::window::{Window, at, follow, looking, read, words};

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
fn a_reason_stands_in_the_row_of_the_column_that_it_is_about() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for width in [640.0, 683.0, 900.0, 1366.0] {
            let look = Appearance { language: Some(language), ..Appearance::default() };
            let harness = looking(screen("import"), look, [width, 900.0]);
            let name = t!("new-grower-name");
            let column = t!("import-column", meaning = name, column = "Customer name");
            let button = harness.get_by_label(&column).rect();
            let email = t!("new-grower-email");
            let email = t!("import-column", meaning = email, column = "E-mail");
            let email = harness.get_by_label(&email).rect();
            let by_name = t!("reason-head", percent = 100);
            let reason = harness.get_all_by_label(&by_name).next().unwrap().rect();
            let by_values = harness.get_by_label(&t!("reason-cells", percent = 100)).rect();
            for (column, reason) in [(button, reason), (email, by_values)] {
                if !column.y_range().contains(reason.center().y) || reason.left() < column.right() {
                    wrong.push(format!("{language:?} at {width}: {column:?}, {reason:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn whatever_else_is_sent_stands_nearer_to_its_grower_than_to_the_next() {
    let harness = at(screen("import_over"));
    let place = |words: &str| harness.get_by_label_contains(words).rect();
    let (grower, more, next) = (place("Row 2 · Eva Lind"), place("Phone: +46 1"), place("Row 4"));
    assert!(more.top() - grower.bottom() < next.top() - more.bottom(), "{grower} {more} {next}");
    assert!((more.left() - grower.left()).abs() < 1.0, "{grower} {more}");
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

#[test]
fn rows_of_two_lines_are_as_high_as_the_list_reckons() {
    let rows = (0..300).map(|one| format!("Farm {one:03},f{one}@x.example,+49 170 {one:07}\n"));
    let table = "Name,E-mail,Phone\n".to_owned() + &rows.collect::<String>();
    let table = stile::tables::import::read(table.as_bytes());
    let mut harness = looking(import_of(table), Appearance::default(), theme::WINDOW);
    for _ in 0..4 {
        let shown = read(&harness);
        let first_lines = shown.iter().filter(|(words, _)| words.contains(" · Farm "));
        let tops: Vec<_> = first_lines.map(|(_, rect)| rect.top()).collect();
        assert!(tops.len() > 3, "{shown:?}");
        for pair in tops.windows(2) {
            assert!((pair[1] - pair[0] - 1.5 * theme::CONTROL).abs() < 0.1, "{tops:?}");
        }
        harness.key_press(egui::Key::PageDown);
        harness.run();
    }
}

#[test]
fn letters_that_were_encoded_twice_are_mended_unless_a_person_wants_them_as_they_are() {
    let mut harness = at(screen("import_twice_encoded"));
    let said = words(&harness);
    for said_so in [
        "Some letters in this file are garbled: “JÃ¶rg” should be “Jörg”.",
        "Row 2 · Jörg Müller · joerg@mueller.example · new",
        // Two namesakes: one in the table, one on the list.
        "Row 3 · Chloé Lefèvre · other@farm.example · new, but Chloé Lefèvre on the list has the same name",
        "Row 4 · Jörg Müller · j@mueller.example · new, but row 2 has the same name",
    ] {
        assert!(said.contains(said_so), "{said_so} is not in {said}");
    }
    harness.state_mut().effects.clear();
    follow(&mut harness, "Correct these letters");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    let [Effect::Import(import::Effect::Read { import, reading, .. })] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert!(reading.keeps_twice_encoded);
    let table = stile::tables::import::read_as(TWICE_ENCODED.as_bytes(), reading);
    let read = import::Message::Read { import: *import, table };
    harness.state_mut().state.update(Message::Import(read));
    harness.run();
    let said = words(&harness);
    assert!(said.contains("Row 2 · JÃ¶rg MÃ¼ller · joerg@mueller.example · new"), "{said}");
    assert!(harness.query_by_label("Correct these letters").is_some(), "it can be had back");
}

#[test]
fn contacts_are_shown_as_what_they_are() {
    let said = words(&at(screen("import_contacts")));
    for said_so in [
        "These are contacts from a phone or an address book (vCard).",
        "Row 1 · Jörg Müller · joerg@mueller.example · new",
        "Phone: +49 170 0000001",
        "Address: Dorfstr. 1, Köln, 50667",
        "Row 2 · Ana Carvalho · the e-mail is missing.",
    ] {
        assert!(said.contains(said_so), "{said_so} is not in {said}");
    }
    // Cards have no row of heads.
    assert!(!said.contains("Header:"), "{said}");
}

/// Says what each other kind of file is and what to do with it, in each language, in a window as
/// small as it can be; another file can be chosen.
#[test]
fn what_is_no_table_is_named_with_what_to_do() {
    for language in Language::ALL {
        let mut told = std::collections::HashSet::new();
        for other in OtherFile::ALL {
            let look = Appearance { language: Some(language), ..Appearance::default() };
            let state = import_of(Err(TableError::Other(other)));
            let harness = looking(state, look, theme::SMALLEST_WINDOW);
            let said = words(&harness);
            assert!(!said.contains("table-is"), "{language:?} {other:?}: {said}");
            assert!(told.insert(said), "{language:?} {other:?} is told as another");
        }
    }
    for (other, what, now) in [
        (OtherFile::Empty, "There is nothing in this file.", "wait until it is fully downloaded."),
        (OtherFile::Pdf, "This is a PDF.", "Open the table that it was made from"),
        (OtherFile::Document, "This is a text document or a presentation.", "Copy the table in it"),
        (OtherFile::Mail, "This is an e-mail or an Outlook data file.", "export the contacts"),
        (OtherFile::Numbers, "This is a file of Apple Numbers", "export it as CSV or Excel."),
        (OtherFile::BinaryWorkbook, "This is a binary Excel workbook (XLSB).", "save it as XLSX."),
        (OtherFile::Map, "This is a map of fields.", "Their fields come from FieldView."),
        (OtherFile::Image, "This is a picture.", "Type the growers into"),
        (OtherFile::Archive, "This is a compressed folder.", "Extract it"),
        (OtherFile::WebPage, "This is a web page.", "Sign in to the site again"),
        (OtherFile::Link, "This is only a link to a file on the web.", "download the table"),
        (OtherFile::Calendar, "This is a calendar.", "Export the contacts instead"),
    ] {
        let mut harness = at(import_of(Err(TableError::Other(other))));
        let said = words(&harness);
        assert!(said.contains(what) && said.contains(now), "{what} {now} is not in {said}");
        harness.state_mut().effects.clear();
        follow(&mut harness, "Choose another file");
        let effects = &harness.state().effects[..];
        assert!(matches!(effects, [Effect::Import(import::Effect::Choose)]), "{effects:?}");
    }
}

#[test]
fn what_is_no_set_up_is_named_with_what_to_do() {
    let told = |error| {
        let mut state = screen("open_file");
        let path: std::path::PathBuf = "/x.stile".into();
        for message in [
            setup_file::Message::Chosen(Some(path.clone())),
            setup_file::Message::Looked(path, Err(error)),
        ] {
            state.update(Message::SetupFile(message));
        }
        words(&at(state))
    };
    for (error, what, now) in [
        (SetupFileError::Table, "This is a table, not a set-up file.", "open it from the list"),
        (SetupFileError::Other(OtherFile::Pdf), "This is a PDF.", "whose name ends in .stile."),
        (SetupFileError::Other(OtherFile::Archive), "This is a compressed folder.", ".stile."),
        (SetupFileError::Other(OtherFile::WebPage), "This is a web page.", "Sign in to the site"),
    ] {
        let said = told(error);
        assert!(said.contains(what) && said.contains(now), "{what} {now} is not in {said}");
    }
}
