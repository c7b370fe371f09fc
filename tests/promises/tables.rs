//! Tables of growers are read as they really come: whatever program, country and habit they are of,
//! each grower is offered as meant, or the row is pointed at.

use std::io::{Cursor, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

use stile::domain::NewGrower;
use stile::domain::table::{
    Columns, Fate, Flaw, Heads, Holder, Meaning, Reading, Table, TableError, fates,
};
use stile::flow::{Effect, ImportStep, Message, Screen, State, import};
use stile::tables::import::{read, read_as};

use crate::fixtures::at_growers;

fn bytes(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tables");
    std::fs::read(folder.join(name)).unwrap()
}

fn opened(name: &str) -> (Table, Vec<Fate>) {
    looked_at(&bytes(name))
}

fn looked_at(bytes: &[u8]) -> (Table, Vec<Fate>) {
    let table = read(bytes).unwrap();
    let fates = fates(&table, &table.guess, &[]);
    (table, fates)
}

/// Name, e-mail, telephone number, address and reference of a new grower.
fn new(fate: &Fate) -> [&str; 5] {
    match fate {
        Fate::New(NewGrower { name, email, phone, address, reference }) => {
            [name, email, phone, address, reference.as_deref().unwrap_or_default()]
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn columns_mean_what_is_in_them() {
    let (_, ids) = opened("01-grower-id-first.csv");
    assert_eq!(new(&ids[0]), ["Ada Quill", "ada@quillfarm.example", "555-0101", "", "1042"]);
    let (_, streets) = opened("02-mailing-address-before-email.csv");
    assert_eq!(
        new(&streets[0]),
        ["Quill Farm", "ada@quillfarm.example", "555-0101", "12 Main St, Ames", ""]
    );
    let (_, counts) = opened("03-number-of-fields.csv");
    assert_eq!(counts.len(), 4);
    assert_eq!(new(&counts[2]), ["Cora Wold", "cora@wold.example", "", "", ""]);
    assert_eq!(new(&counts[3]), ["Dan Yew", "dan@yew.example", "", "", ""]);
    let (_, sizes) = opened("14-farm-size-first.csv");
    assert_eq!(new(&sizes[0]), ["Ada Quill", "ada@quillfarm.example", "", "", ""]);
}

#[test]
fn an_address_in_several_columns_is_one_in_the_order_of_its_language() {
    for (text, address) in [
        (
            "Kd.-Nr.;Name;Vorname;Straße;Hausnr.;PLZ;Ort;E-Mail\n4711;Quill;Ada;Dorfstr.;1;48143;Münster;ada@x.example\n",
            "Dorfstr. 1, 48143 Münster",
        ),
        (
            "Nom;Adresse;Code postal;Ville;E-mail\nJean Roux;1 rue Haute;51160;Ay;jean@x.example\n",
            "1 rue Haute, 51160 Ay",
        ),
        (
            "Name,Address 1,Address 2,City,State,Zip,Email\nAda Quill,12 Main St,Apt 4,Ames,IA,50010,ada@x.example\n",
            "12 Main St, Apt 4, Ames, IA 50010",
        ),
        (
            "Name,Home Street,Home City,Business Street,Business City,Email\nAda Quill,,,4 Oak Ln,Boone,ada@x.example\n",
            "4 Oak Ln, Boone",
        ),
        (
            "Nome;Endereço;Número;Cidade;UF;CEP;E-mail\nAna Lima;Rua A;12;Campinas;SP;13010-000;ana@x.example\n",
            "Rua A 12, Campinas, SP 13010-000",
        ),
        // What the address has itself is not said twice.
        (
            "Name,Address,City,State,Zip,Email\nAda,\"12 Main St, Ames, IA 50010\",Ames,IA,50010,ada@x.example\n",
            "12 Main St, Ames, IA 50010",
        ),
    ] {
        let (_, fates) = looked_at(text.as_bytes());
        assert_eq!(new(&fates[0])[3], address, "{text}");
    }
}

#[test]
fn what_programs_put_around_values_is_no_part_of_them() {
    for (text, expected) in [
        (
            "Name,Email,Phone,ID\nAda,ada@x.example,=\"5155550101\",=\"0042\"\n",
            ["Ada", "ada@x.example", "5155550101", "", "0042"],
        ),
        (
            "Customer ID,Name,Email,Phone\n1001.0,Ada,ada@x.example,5155550101.0\n",
            ["Ada", "ada@x.example", "5155550101", "", "1001"],
        ),
        (
            "\"Name,Email,Phone\"\n\"Ada,ada@x.example,515-555-0101\"\n",
            ["Ada", "ada@x.example", "515-555-0101", "", ""],
        ),
        (
            "'Name','Email'\n'Quill, Ada','ada@x.example'\n",
            ["Quill, Ada", "ada@x.example", "", "", ""],
        ),
        // HTML under the name of a workbook.
        (
            "<table><tr><th>Name</th><th>E-mail</th></tr><tr><td>J&ouml;rg &amp; Eva</td><td>j@x.example</td></tr></table>",
            ["Jörg & Eva", "j@x.example", "", "", ""],
        ),
        // A company without a person is called by its own name.
        (
            "First Name,Last Name,Organization Name,E-mail 1 - Value\n,,Tarn Ranch,ben@x.example\nAda,Quill,,ada@x.example\n",
            ["Tarn Ranch", "ben@x.example", "", "", ""],
        ),
        (
            "Name,E-mail for invoices,E-mail\nAda,bills@x.example,ada@x.example\n",
            ["Ada", "ada@x.example", "", "", ""],
        ),
        (
            "No.,Name,No. of fields,E-mail\n1,Ada,12,ada@x.example\n",
            ["Ada", "ada@x.example", "", "", ""],
        ),
    ] {
        let (_, fates) = looked_at(text.as_bytes());
        assert_eq!(new(&fates[0]), expected, "{text}");
    }
}

#[test]
fn names_are_right_in_the_code_page_of_any_country() {
    for (name, code_page, growers) in [
        ("04-windows-1251.csv", "windows-1251", ["Олена Гай", "Петро Лан"]),
        ("04b-windows-1250.csv", "windows-1250", ["Łucja Żyto", "Węgieł Śliwa"]),
        ("04d-mac-roman.csv", "macintosh", ["Jörg Grün", "Änne Öl"]),
    ] {
        let (table, fates) = opened(name);
        assert_eq!(table.source.code_page, Some(code_page), "{name}");
        assert_eq!([new(&fates[0])[0], new(&fates[1])[0]], growers);
    }
    let (utf_16, fates) = opened("15-utf16-no-bom.csv");
    assert_eq!(utf_16.source.code_page, Some("UTF-16LE"));
    assert_eq!(new(&fates[0])[..2], ["Ada Quill", "ada@quillfarm.example"]);
    // What was guessed can be changed.
    let reading = Reading { code_page: Some("windows-1252"), ..Reading::default() };
    let other = read_as(&bytes("04b-windows-1250.csv"), &reading).unwrap();
    assert_eq!(other.rows[0].cells[0], "£ucja ¯yto");
}

#[test]
fn one_bad_byte_is_pointed_at_and_spoils_nothing_else() {
    let (_, fates) = opened("05-one-bad-byte-in-utf8.csv");
    assert_eq!(new(&fates[0])[0], "Müller Jörg");
    assert_eq!(new(&fates[1])[0], "Zoë Ñandú");
    assert_eq!(fates[2], Fate::Unreadable(Meaning::Name));
}

#[test]
fn marks_between_cells_are_whatever_the_program_wrote() {
    let (_, blanks) = opened("06-space-before-quote.csv");
    assert_eq!(
        new(&blanks[0]),
        ["Quill, Ada", "ada@quillfarm.example", "", "12 Main St, Ames", ""]
    );
    assert_eq!(new(&blanks[1])[3], "4 Oak Ln");
    let (_, pipes) = opened("12-pipes.txt");
    assert_eq!(new(&pipes[1]), ["Ben Tarn", "ben@tarn.example", "555-0102", "", ""]);
    let (told, fates) = looked_at(b"sep=;\r\nName;E-mail\r\nAda;ada@x.example\r\n");
    assert_eq!((new(&fates[0])[0], told.rows[0].number), ("Ada", 2));
}

#[test]
fn what_stands_above_the_heads_is_passed_over_and_that_is_said() {
    let (table, fates) = opened("07-title-row-semicolons.csv");
    assert_eq!((table.source.passed_over, table.source.heads), (1, Some(3)));
    assert_eq!(new(&fates[0]), ["Ada Quill", "ada@quillfarm.example", "0151 0000001", "", ""]);
    assert_eq!(table.rows[0].number, 4);
    // Another row can be chosen, or none.
    let heads = |heads| {
        let reading = Reading { heads: Some(heads), ..Reading::default() };
        read_as(&bytes("07-title-row-semicolons.csv"), &reading).unwrap()
    };
    assert_eq!(heads(Heads::Row(4)).heads[0], "Ada Quill");
    let bare = heads(Heads::Nowhere);
    assert_eq!((bare.rows.len(), bare.heads.join("")), (4, String::new()));
    assert_eq!(bare.source.first_rows[1].0, 3);
}

#[test]
fn cells_in_the_wrong_place_are_pointed_at() {
    let (_, commas) = opened("08-unquoted-comma-in-address.csv");
    assert_eq!(commas[0], Fate::Flawed(Flaw::MoreCells));
    assert_eq!(new(&commas[1])[2..4], ["555-0102", "4 Oak Ln"]);
    let empty = looked_at(b"Name,Email,Address,Phone\nAda,ada@x.example,12 Main St, Ames,\nBen,b@x.example,4 Oak Ln,555-0102\nCy,c@x.example,,\n");
    assert_eq!(empty.1[0], Fate::Flawed(Flaw::MoreCells));
    // Empty cells at the end of every row are no cells too many.
    let (_, trailing) = looked_at(b"Name,Email\nAda,ada@x.example,,\nBen,ben@x.example,,\n");
    assert_eq!(new(&trailing[1])[0], "Ben");
    let (quotes, fates) = opened("10-unclosed-quote.csv");
    assert_eq!(quotes.rows[1].number, 3);
    assert_eq!(fates[1], Fate::Flawed(Flaw::OpenQuote));
    let others = [0, 2, 3, 4].map(|row| new(&fates[row])[0]);
    assert_eq!(others, ["Ada Quill", "Cora Wold", "Dan Yew", "Eva Zorn"]);
}

#[test]
fn growers_of_one_address_are_offered_with_a_question() {
    let (_, farms) = opened("16-two-farms-one-email.csv");
    assert_eq!(new(&farms[0]), ["Quill Home Farm", "ada@quillfarm.example", "", "", "A1"]);
    assert!(
        matches!(&farms[1], Fate::Shares(new, Holder::Row(2)) if new.name == "Quill River Farm"),
        "{farms:?}"
    );
    let (_, letters) = opened("18-turkish-i.csv");
    assert!(matches!(&letters[1], Fate::Shares(_, Holder::Row(2))), "{letters:?}");

    let mut state = at_growers(vec![]);
    let mut tell = |message| -> Vec<Effect> { state.update(Message::Import(message)) };
    tell(import::Message::Chosen(Some("growers.csv".into())));
    tell(import::Message::Read { import: 1, table: read(&bytes("16-two-farms-one-email.csv")) });
    assert!(tell(import::Message::Start).is_empty(), "nobody is left out before the answer");
    tell(import::Message::Share(true));
    let effects = tell(import::Message::Start);
    let [Effect::Import(import::Effect::Add { new, .. })] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert_eq!(new.len(), 2);
}

#[test]
fn a_table_that_is_read_in_another_way_keeps_the_persons_columns() {
    let mut state = at_growers(vec![]);
    let mut tell = |message| -> Vec<Effect> { state.update(Message::Import(message)) };
    let table = || read(b"Name;Kontakt;E-mail\nJ\xF6rg;Eva;j@x.example\n");
    tell(import::Message::Chosen(Some("growers.csv".into())));
    tell(import::Message::Read { import: 1, table: table() });
    tell(import::Message::Match(Meaning::Name, Some(1)));
    let reading = Reading { code_page: Some("macintosh"), ..Reading::default() };
    let effects = tell(import::Message::ReadAs(reading.clone()));
    let [Effect::Import(import::Effect::Read { import: 2, reading: asked, .. })] = &effects[..]
    else {
        panic!("{effects:?}")
    };
    assert_eq!(*asked, reading);
    // The first reading is over.
    tell(import::Message::Read { import: 1, table: Err(TableError::NoRows) });
    tell(import::Message::Read { import: 2, table: table() });
    let columns = |state: &State| match &state.screen {
        Screen::Import(import) if import.step == ImportStep::Preview => import.columns.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(columns(&state)[&Meaning::Name], 1);
    // Other heads are other columns.
    let reading = Reading { heads: Some(Heads::Nowhere), ..Reading::default() };
    state.update(Message::Import(import::Message::ReadAs(reading)));
    state.update(Message::Import(import::Message::Read { import: 3, table: table() }));
    assert_eq!(columns(&state)[&Meaning::Name], 0);
}

#[test]
fn workbooks_are_read_as_they_are_shown() {
    for (name, reference) in
        [("growers.xlsx", "00042"), ("growers.ods", "00042"), ("growers.xls", "42")]
    {
        let (table, fates) = opened(name);
        assert_eq!(table.source.sheets, ["Notes", "Growers & farms", "Old"], "{name}");
        assert_eq!((table.source.sheet, table.source.heads), (1, Some(3)), "{name}");
        assert_eq!(table.source.passed_over, 1, "{name}");
        assert_eq!(
            new(&fates[0]),
            ["Müller, Jörg", "joerg@mueller.example", "5155550101", "12 Main St Ames", reference],
            "{name}"
        );
        assert_eq!(new(&fates[1])[..3], ["Łucja Żyto", "lucja@zyto.example", "491510000001"]);
        assert_eq!(table.rows[0].number, 4, "{name}");
        assert_eq!(table.rows[0].cells[4..6], ["2026-11-05", "12.5"], "{name}");
        // A spreadsheet keeps fifteen digits of a number.
        assert_eq!(fates[2], Fate::Spoiled(Meaning::Reference), "{name}");
        assert_eq!(table.spoiled, [(0, 1)], "{name}");
        let reading = Reading { sheet: Some(2), ..Reading::default() };
        let other = read_as(&bytes(name), &reading).unwrap();
        assert_eq!(other.rows[0].cells, ["Ben Tarn", "ben@tarn.example"], "{name}");
        let reading = Reading { sheet: Some(0), ..Reading::default() };
        assert_eq!(read_as(&bytes(name), &reading).unwrap().rows.len(), 0, "{name}");
    }
}

/// A workbook of these parts.
fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn ods(content: &str) -> Vec<u8> {
    let content = format!("<office:spreadsheet>{content}</office:spreadsheet>");
    zipped(&[("content.xml", content.as_bytes())])
}

#[test]
fn a_workbook_that_would_fill_the_memory_is_refused_or_cut() {
    let begun = Instant::now();
    let cell = "<table:table-cell table:number-columns-repeated=\"999999999\"><text:p>x</text:p></table:table-cell>";
    let wide = ods(&format!(
        "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"999999999\">{cell}</table:table-row></table:table>"
    ));
    let table = read(&wide).unwrap();
    assert!(table.rows.len() <= 20_000 && table.rows.iter().all(|row| row.cells.len() <= 200));
    // Unpacked, it is far more than it seems.
    assert_eq!(read(&zipped(&[("content.xml", &vec![b' '; 80 << 20])])), Err(TableError::TooLarge));
    let strings = b"<sst uniqueCount = \"99999999999\"/>";
    let announced =
        zipped(&[("xl/sharedStrings.xml", strings), ("xl/workbook.xml", b"<workbook/>")]);
    assert_eq!(read(&announced), Err(TableError::TooLarge));
    // What is cut off or something else is told as such.
    for name in ["growers.xlsx", "growers.ods", "growers.xls"] {
        let whole = bytes(name);
        for part in [9, 100, 600, whole.len() / 2, whole.len() - 1] {
            let _ = read(&whole[..part]);
        }
    }
    assert_eq!(read(b"PK\x03\x04\0\0rest"), Err(TableError::NoText));
    assert_eq!(read(&zipped(&[("word/document.xml", b"<w/>")])), Err(TableError::NoText));
    assert!(begun.elapsed() < Duration::from_secs(60));
}

#[test]
fn a_sheet_that_says_it_is_huge_is_no_larger_than_its_cells() {
    // Every record that says how large a sheet is says the most; one cell is moved far away.
    let whole = bytes("growers.xls");
    let dimensions = [0x00, 0x02, 0x0E, 0x00];
    let mut huge = whole.clone();
    let places: Vec<usize> =
        (0..whole.len() - 18).filter(|at| whole[*at..at + 4] == dimensions).collect();
    assert!(!places.is_empty());
    for at in &places {
        huge[at + 4..at + 14].fill(0xFF);
    }
    let (table, _) = looked_at(&huge);
    assert_eq!(table.rows.len(), 3);
}

#[test]
fn a_workbook_with_a_password_is_told_as_such() {
    let manifest = b"<manifest:encryption-data/>";
    let ods = zipped(&[("META-INF/manifest.xml", manifest), ("content.xml", b"\x01\x02")]);
    assert_eq!(read(&ods), Err(TableError::Protected));
    let mut xlsx = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    xlsx.create_stream("/EncryptedPackage").unwrap().write_all(b"secret").unwrap();
    assert_eq!(read(&xlsx.into_inner().into_inner()), Err(TableError::Protected));
}

#[test]
fn no_text_takes_long_however_it_is_quoted() {
    let begun = Instant::now();
    for piece in ["\"", "\"a,", "\"\"\"a", "\"a\n\"\"", "a\"b,\"", "\"\n", ",", "@", "\"a\t;|,"] {
        let _ = read(piece.repeat((1 << 17) / piece.len()).as_bytes());
    }
    assert!(begun.elapsed() < Duration::from_secs(100), "{:?}", begun.elapsed());
}

#[test]
fn a_person_may_say_that_no_column_is_one() {
    let table = read(b"Name,E-mail,ID\nAda,ada@x.example,4.00123E+15\n").unwrap();
    let mut columns: Columns = table.guess.clone();
    assert_eq!(fates(&table, &columns, &[])[0], Fate::Spoiled(Meaning::Reference));
    columns.remove(&Meaning::Reference);
    assert_eq!(new(&fates(&table, &columns, &[])[0])[4], "");
}
