//! Tables of growers are read as they really come: whatever program, country and habit they are of,
//! each grower is offered as meant, or the row is pointed at.

use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use stile::domain::table::{
    Columns, Fate, Flaw, Heads, Holder, Meaning, Origin, OtherFile, Reading, Table, TableError,
    TwiceEncoded, fates,
};
use stile::domain::{Grower, LeafUserId, NewGrower};
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
fn an_address_has_its_neighbourhood_and_all_else_that_stands_apart() {
    for (text, address) in [
        (
            "Nome;E-mail;Logradouro;Número;Complemento;Bairro;Cidade;UF;CEP\nAna Lima;a@x.example;Rua das Flores;12;Apto 3;Centro;Campinas;SP;13010-000\n",
            "Rua das Flores 12, Apto 3, Centro, Campinas, SP 13010-000",
        ),
        (
            "Produtor;Endereço;Bairro;Nº;Município;Estado;CEP;E-mail\nAna Lima;Rodovia BR-163;Zona Rural;1200;Sorriso;MT;78890-000;a@x.example\nJoão Gil;Rua Sete;Centro;7;Sinop;MT;78550-000;j@x.example\n",
            "Rodovia BR-163 1200, Zona Rural, Sorriso, MT 78890-000",
        ),
        (
            "Endereço - CEP;Endereço - Bairro;Endereço - Rua;Endereço - Número;Endereço - Cidade;Nome;E-mail\n13010-000;Centro;Rua A;12;Campinas;Ana Lima;a@x.example\n",
            "Rua A 12, Centro, Campinas, 13010-000",
        ),
        (
            "Nombre;Calle;Núm. ext.;Núm. int.;Colonia;C.P.;Municipio;Estado;Correo\nAna Ruiz;Av. Juárez;5;B;Centro;06000;Cuauhtémoc;CDMX;a@x.example\n",
            "Av. Juárez 5, B, Centro, 06000 Cuauhtémoc, CDMX",
        ),
        (
            "Nombre;Dirección;C.P.;Localidad;Provincia;Correo\nAna Ruiz;Calle Mayor 5;28300;Aranjuez;Madrid;a@x.example\n",
            "Calle Mayor 5, 28300 Aranjuez, Madrid",
        ),
        (
            "Nom;N°;Rue;Complément;Lieu-dit;Code postal;Ville;E-mail\nJean Roux;1;rue Haute;Bât. B;Les Prés;51160;Ay;j@x.example\nMarie Blanc;14;rue Basse;;Le Bourg;51160;Ay;m@x.example\n",
            "1 rue Haute, Bât. B, Les Prés, 51160 Ay",
        ),
        (
            "Name;Straße;Hausnr.;Ortsteil;PLZ;Ort;E-Mail\nAda Quill;Dorfstr.;1a;Handorf;48157;Münster;a@x.example\n",
            "Dorfstr. 1a, Handorf, 48157 Münster",
        ),
    ] {
        let (_, fates) = looked_at(text.as_bytes());
        let [_, _, _, found, reference] = new(&fates[0]);
        assert_eq!((found, reference), (address, ""), "{text}");
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

/// A reference that is `G-0012` to whoever keeps the list is the number 12 to the spreadsheet.
#[test]
fn numbers_are_read_with_what_their_format_writes_around_them() {
    for name in ["numbers.xlsx", "numbers.ods", "numbers.xls"] {
        let (table, _) = opened(name);
        let cells: Vec<_> = table.rows.iter().map(|row| &row.cells[2..]).collect();
        assert_eq!(
            cells,
            [
                ["515-555-0101", "G-0012"],
                ["515-555-0102", "G-0345"],
                ["515-555-0103", "G-60001"],
                ["015-555-0104", "G-0007"]
            ],
            "{name}"
        );
        assert_eq!(table.guess[&Meaning::Reference], 3, "{name}");
    }
}

#[test]
fn workbooks_are_read_as_they_are_shown() {
    for name in ["growers.xlsx", "growers.ods", "growers.xls"] {
        let (table, fates) = opened(name);
        assert_eq!(table.source.sheets, ["Notes", "Growers & farms", "Old"], "{name}");
        assert_eq!((table.source.sheet, table.source.heads), (1, Some(3)), "{name}");
        assert_eq!(table.source.passed_over, 1, "{name}");
        assert_eq!(
            new(&fates[0]),
            ["Müller, Jörg", "joerg@mueller.example", "5155550101", "12 Main St Ames", "00042"],
            "{name}"
        );
        assert_eq!(new(&fates[1])[..3], ["Łucja Żyto", "lucja@zyto.example", "491510000001"]);
        assert_eq!(table.rows[0].number, 4, "{name}");
        assert_eq!(table.rows[0].cells[4..6], ["2026-11-05", "12.5"], "{name}");
        // A spreadsheet keeps fifteen digits of a number.
        assert_eq!(fates[2], Fate::Spoiled(Meaning::Reference), "{name}");
        let spoiled = table.spoiled(&table.guess);
        assert_eq!((spoiled.len(), spoiled[0].column, spoiled[0].count), (1, 0, 1), "{name}");
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
    assert!(table.rows.len() <= 20_000 && table.rows.iter().all(|row| row.cells.len() <= 300));
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
    assert_eq!(read(&zipped(&[("other.xml", b"<w/>")])), Err(TableError::NoText));
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
    for piece in [";", "“;", "“ ", "“a”;", "“a”b"] {
        let _ = read(format!("“a”;“b”\n{}", piece.repeat(1 << 19)).as_bytes());
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

#[test]
fn letters_that_were_encoded_twice_are_put_right_and_that_is_said() {
    for (text, names) in [
        (
            "Name;E-Mail\nJÃ¶rg MÃ¼ller;j@x.example\nAnna GroÃŸ;a@x.example\n",
            ["Jörg Müller", "Anna Groß"],
        ),
        (
            "Nome;E-mail\nJoÃ£o GonÃ§alves;j@x.example\nÃ‚NGELA CONCEIÃ‡ÃƒO;a@x.example\n",
            ["João Gonçalves", "ÂNGELA CONCEIÇÃO"],
        ),
        (
            "Name;E-Mail\nMary Oâ€™Hara;m@x.example\nÃ‰ric Roux;e@x.example\n",
            ["Mary O’Hara", "Éric Roux"],
        ),
        ("Name;E-Mail\nJ√∂rg M√ºller;j@x.example\nEva;e@x.example\n", ["Jörg Müller", "Eva"]),
        // Rows from two programs in one file.
        ("Nome;E-mail\nJosÃ© Lima;j@x.example\nSÃO JOÃO;s@x.example\n", ["José Lima", "SÃO JOÃO"]),
    ] {
        let (table, fates) = looked_at(text.as_bytes());
        assert_eq!([new(&fates[0])[0], new(&fates[1])[0]], names);
        let said = table.source.twice_encoded.unwrap();
        assert!(said.is_mended && said.found != said.meant, "{said:?}");
        // The person may know better.
        let reading = Reading { keeps_twice_encoded: true, ..Reading::default() };
        let kept = read_as(text.as_bytes(), &reading).unwrap();
        assert!(text.contains(&kept.rows[0].cells[0]), "{:?}", kept.rows[0]);
        assert_eq!(kept.source.twice_encoded, Some(TwiceEncoded { is_mended: false, ..said }));
    }
    // Portuguese has letters that look so.
    for name in ["São José", "SÃO PAULO", "JOÃO", "IRMÃ", "MAÇÔ"] {
        let (table, fates) = looked_at(format!("Nome;E-mail\n{name};j@x.example\n").as_bytes());
        assert_eq!((new(&fates[0])[0], table.source.twice_encoded), (name, None));
    }
}

#[test]
fn what_a_spreadsheet_made_of_a_reference_is_named_by_column_and_not_sent() {
    for (spoiled, head) in [
        ("03. Apr", "Kundennummer"),
        ("3-Apr", "Customer ID"),
        ("Apr-03", "External ID"),
        ("03/04/2026", "Código"),
        ("1-Mai", "Kd.-Nr."),
        ("4/3/2026", "Code"),
        ("2,01E+05", "Número do cliente"),
        ("TRUE", "Reference"),
        ("WAHR", "Nr."),
        ("VERDADEIRO", "Código do produtor"),
        ("#N/A", "Grower ID"),
        ("#NV", "Kundennr"),
        ("#REF!", "Number"),
        ("########", "N°"),
    ] {
        let text = format!(
            "Name;E-Mail;{head}\nAda;a@x.example;{spoiled}\nBen;b@x.example;10-4\nCora;c@x.example;11-7\n"
        );
        let (table, fates) = looked_at(text.as_bytes());
        assert_eq!(fates[0], Fate::Spoiled(Meaning::Reference), "{text}");
        assert_eq!(new(&fates[1])[4], "10-4", "{text}");
        let [column] = &table.spoiled(&table.guess)[..] else { panic!("{text}") };
        assert_eq!((column.column, column.count, column.example.as_str()), (2, 1, spoiled));
    }
    // What is not sent is named, too, and spoils no row; a day is right where days stand.
    let (fields, fates) = looked_at(
        b"Name;E-Mail;Field number;Since\nAda;a@x.example;3-Apr;3-Apr\nBen;b@x.example;5-7;4-Apr\n",
    );
    assert_eq!(new(&fates[0])[0], "Ada");
    let columns: Vec<_> =
        fields.spoiled(&fields.guess).iter().map(|one| (one.column, one.count)).collect();
    assert_eq!(columns, [(2, 1)]);
    // Whatever a column is called, as a reference it has none.
    let mut columns = fields.guess.clone();
    columns.insert(Meaning::Reference, 3);
    assert_eq!(fields.spoiled(&columns).len(), 2);
}

#[test]
fn names_in_two_columns_without_heads_are_put_together() {
    for (text, name) in [
        ("Ada;Quill;ada@x.example\nBen;Tarn;ben@x.example\n", "Ada Quill"),
        ("Quill;Ada;ada@x.example\nTarn;Ben;ben@x.example\n", "Ada Quill"),
        ("Ada;Quill;Ames;ada@x.example\nBen;Tarn;Boone;ben@x.example\n", "Ada Quill"),
        ("Mrs;Ada;Quill;ada@x.example\nMr;Ben;Tarn;ben@x.example\n", "Ada Quill"),
        ("7;Zelda;Quill;zq@x.example\n8;Odo;Tarn;ot@x.example\n", "Zelda Quill"),
        ("zelda.quill@x.example;Zelda;Quill\nodo.tarn@x.example;Odo;Tarn\n", "Zelda Quill"),
        (
            "María José;García López;maria@x.example\nAna;Ruiz Gil;ana@x.example\n",
            "María José García López",
        ),
        (
            "Jörg;von der Heide;j@x.example;0151 0000001\nEva;Lind;e@x.example;\n",
            "Jörg von der Heide",
        ),
        ("João;Gonçalves;+55 11 90000-0001;j@x.example\nAna;Lima;;a@x.example\n", "João Gonçalves"),
        // Whole names stay what they are.
        ("Ada Quill;Ames;ada.quill@x.example\nBen Tarn;Boone;ben.tarn@x.example\n", "Ada Quill"),
        ("Ada Quill;IA;ada@x.example\nBen Tarn;NE;ben@x.example\n", "Ada Quill"),
        ("Quill;ada@x.example\nTarn;ben@x.example\n", "Quill"),
    ] {
        let (table, fates) = looked_at(text.as_bytes());
        assert_eq!(new(&fates[0])[0], name, "{text}: {:?}", table.guess);
    }
}

#[test]
fn a_number_is_a_reference_where_its_cells_differ_and_none_where_they_repeat_or_count() {
    for head in [
        "Number",
        "Code",
        "Nr.",
        "Nr",
        "No.",
        "Kundennr",
        "Kundennr.",
        "Kd.-Nr.",
        "KdNr",
        "Código",
        "Cód.",
        "N°",
        "Nº",
        "№",
        "#",
        "Num",
        "Numéro",
        "Número",
        "Núm.",
        "Nro.",
        "Nummer",
        "Ref.",
    ] {
        let reference = |cells: [&str; 4]| {
            let rows = cells.iter().enumerate();
            let rows = rows.map(|(row, cell)| format!("{cell};Grower {row};g{row}@x.example\n"));
            let text = format!("{head};Name;E-mail\n{}", rows.collect::<String>());
            let (table, fates) = looked_at(text.as_bytes());
            assert!(matches!(fates[3], Fate::New(_)), "{head} {cells:?}: {:?}", fates[3]);
            table.guess.contains_key(&Meaning::Reference)
        };
        assert!(reference(["1042", "77", "A-3", "9"]), "{head}");
        assert!(reference(["500", "501", "502", "503"]), "{head}");
        let is_whose = head.to_lowercase().starts_with('k');
        assert_eq!(reference(["1", "2", "3", "4"]), is_whose, "{head}");
        if !is_whose {
            assert!(!reference(["1", "2", "4", "5"]), "{head}");
            assert!(!reference(["IA", "NE", "IA", "KS"]), "{head}");
            assert!(!reference(["7", "7", "9", "9"]), "{head}");
        }
    }
    // The same grower in several rows has one number.
    let (table, fates) =
        looked_at(b"Nr.;Name;E-Mail\n77;Ada;a@x.example\n77;Ada;a@x.example\n91;Ben;b@x.example\n");
    assert_eq!(table.guess[&Meaning::Reference], 0);
    assert!(matches!(fates[1], Fate::EmailTwice(2) | Fate::ReferenceTwice(2)), "{fates:?}");
}

#[test]
fn contacts_of_telephones_are_growers() {
    let cards = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;\r\n\
        TEL;CELL;PREF:+49 151 0000001\r\nEMAIL;INTERNET:joerg@mueller.exam=\r\nEND:VCARD\r\n\
        BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Quill\r\nN:Quill;Ada;;;\r\nORG:Quill Farm\r\n\
        EMAIL;TYPE=INTERNET:old@quill.example\r\nEMAIL;TYPE=PREF:ada@quill\r\n .example\r\n\
        ADR;TYPE=HOME:;;12 Main St;Ames;IA;50010;USA\r\nPHOTO;ENCODING=b:AAAA\r\n AAAA\r\nEND:VCARD\r\n\
        BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Tarn Ranch\r\nKIND:org\r\nTEL;VALUE=uri:tel:+1-515-555-0102\r\nEND:VCARD\r\n";
    let (table, fates) = looked_at(cards.replace("exam=\r\n", "example\r\n").as_bytes());
    assert_eq!(table.source.origin, Some(Origin::Contacts));
    let first = ["Jörg Müller", "joerg@mueller.example", "+49 151 0000001", "", ""];
    assert_eq!(new(&fates[0]), first);
    assert_eq!(
        new(&fates[1]),
        ["Ada Quill", "ada@quill.example", "", "12 Main St, Ames, IA 50010", ""]
    );
    assert_eq!(fates[2], Fate::NoEmail);
    assert_eq!((table.rows.len(), table.rows[2].number), (3, 3));
    // Another address of the same contact can be chosen.
    let other = table.rows[1].cells.iter().position(|cell| cell == "old@quill.example").unwrap();
    let mut columns = table.guess.clone();
    columns.insert(Meaning::Email, other);
    assert_eq!(new(&stile::domain::table::fates(&table, &columns, &[])[1])[1], "old@quill.example");
}

#[test]
fn what_is_no_table_is_told_by_what_it_is() {
    let ole = |stream: &str| {
        let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        file.create_stream(stream).unwrap().write_all(b"x").unwrap();
        file.into_inner().into_inner()
    };
    let page = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><form><table><tr>\
        <td>E-mail</td><td><input name=\"email\"></td></tr><tr><td>Password</td><td>\
        <input type=\"password\"></td></tr></table></form></body></html>";
    for (bytes, what) in [
        (vec![], OtherFile::Empty),
        (b"\n\n".to_vec(), OtherFile::Empty),
        (b"%PDF-1.4\n1 0 obj\n".to_vec(), OtherFile::Pdf),
        (zipped(&[("word/document.xml", b"<w/>")]), OtherFile::Document),
        (ole("/__properties_version1.0"), OtherFile::Mail),
        (b"!BDN\0\0\0\0SM\x17\0".to_vec(), OtherFile::Mail),
        (zipped(&[("Index/Document.iwa", b"")]), OtherFile::Numbers),
        (zipped(&[("xl/workbook.bin", b"")]), OtherFile::BinaryWorkbook),
        (b"<?xml version=\"1.0\"?>\n<kml><Placemark/></kml>".to_vec(), OtherFile::Map),
        (zipped(&[("a.shp", b""), ("a.dbf", b"")]), OtherFile::Map),
        (b"\xFF\xD8\xFF\xE1\0\0Exif".to_vec(), OtherFile::Image),
        (zipped(&[("growers.csv", b"Name")]), OtherFile::Archive),
        (page.as_bytes().to_vec(), OtherFile::WebPage),
    ] {
        assert_eq!(read(&bytes), Err(TableError::Other(what)));
    }
}

#[test]
fn whoever_is_at_leaf_already_is_not_created_again() {
    let leaf = |name: &str, email: &str, reference: Option<&str>| {
        Arc::new(Grower {
            id: LeafUserId::parse("known").unwrap(),
            name: name.to_owned(),
            email: email.to_owned(),
            reference: reference.map(str::to_owned),
            field_view: None,
        })
    };
    let known = [
        leaf("José Núñez", "jose@nunez.example", Some("AB 12")),
        leaf("Ada Quill", "ada@quill.example", None),
    ];
    let table = read(
        "Name;E-mail;ID\nNUNEZ, Jose; JOSE@Nunez.example ;\nJ. Núñez;j@other.example;ab12\n\
         Ada  QUILL;ada@elsewhere.example;\nCarl Quill;ada@quill.example;\n\
         Dan;dan@x.example;7 7\nDan B;danb@x.example;77\nDán;dan@y.example;\n"
            .as_bytes(),
    )
    .unwrap();
    let fates = fates(&table, &table.guess, &known);
    assert_eq!(fates[0], Fate::SameEmail("José Núñez".to_owned()));
    assert_eq!(fates[1], Fate::SameReference("José Núñez".to_owned()));
    let of = |name: &str| Holder::Grower(name.to_owned());
    // A name alone warns, and no more.
    assert!(matches!(&fates[2], Fate::Namesake(_, holder) if *holder == of("Ada Quill")));
    assert!(matches!(&fates[3], Fate::Shares(_, holder) if *holder == of("Ada Quill")));
    assert_eq!(fates[5], Fate::ReferenceTwice(6));
    assert!(matches!(&fates[6], Fate::Namesake(_, Holder::Row(6))), "{:?}", fates[6]);
}

#[test]
fn a_name_is_never_said_twice_nor_half() {
    for (text, name) in [
        ("Imię i nazwisko;E-mail\nŁucja Żyto;l@x.example\n", "Łucja Żyto"),
        ("Jméno a příjmení;E-mail\nJiří Kůň;j@x.example\n", "Jiří Kůň"),
        ("Adı Soyadı;E-posta\nÇağrı Şen;c@x.example\n", "Çağrı Şen"),
        ("Ad;Soyad;E-posta\nGülşen;Dağ;g@x.example\n", "Gülşen Dağ"),
        ("Nume;Prenume;E-mail\nȘtefănescu;Ioana;i@x.example\n", "Ioana Ștefănescu"),
        (
            "Nom de l'exploitation;Nom de l'exploitant;Prénom de l'exploitant;Courriel\nGAEC des Prés;Roux;Jean;j@x.example\n",
            "Jean Roux",
        ),
    ] {
        let (table, fates) = looked_at(text.as_bytes());
        assert_eq!(new(&fates[0])[0], name, "{text}: {:?}", table.guess);
    }
}

#[test]
fn an_address_is_the_growers_and_not_of_somebody_beside() {
    for (text, expected) in [
        (
            "Last Name,First Name,Spouse First Name,Email,Spouse Email\nQuill,Ada,Sam,ada@x.example,sam@x.example\nTarn,Ben,,ben@x.example,\n",
            ["Ada Quill", "ada@x.example"],
        ),
        (
            "Landlord,Landlord Email,Tenant,Tenant Email\nOwen Land,owen@x.example,Ada Quill,ada@x.example\n",
            ["Ada Quill", "ada@x.example"],
        ),
        (
            "Name;E-Mail;Rechnungs-E-Mail\nAda Quill;ada@x.example;buero@steuer.example\nBen;;ben@buero.example\nCora;;cora@buero.example\n",
            ["Ada Quill", "ada@x.example"],
        ),
        (
            "Name,Email,Accountant Email\nAda Quill,ada@x.example,one@office.example\nBen,,two@office.example\n",
            ["Ada Quill", "ada@x.example"],
        ),
        (
            "Name,Coop Email,Email\nAda Quill,one@office.example,ada@x.example\nBen,two@office.example,\n",
            ["Ada Quill", "ada@x.example"],
        ),
        // Of two columns that fit alike, the one in which there is more.
        (
            "Name,Work Email,Personal Email\nAda Quill,,ada@x.example\nBen,b@coop.example,ben@x.example\nCora,,c@x.example\n",
            ["Ada Quill", "ada@x.example"],
        ),
    ] {
        let (_, fates) = looked_at(text.as_bytes());
        assert_eq!(new(&fates[0])[..2], expected, "{text}");
    }
    let (table, fates) = looked_at(
        b"Customer,Bill to 1,Bill to 2,Main Phone,Main Email\nQuill Farms,Ada Quill,12 Main St,515-555-0101,ada@x.example\nTarn,Ben Tarn,4 Oak Ln,515-555-0102,b@x.example\n",
    );
    assert_eq!(table.source.origin, Some(Origin::QuickBooks));
    assert_eq!(new(&fates[0])[3], "12 Main St");
}

#[test]
fn what_says_that_nothing_is_there_is_nothing() {
    let (_, fates) = looked_at(
        "Name,Email,Phone,ID\nAda,a@x.example,n/a,-\nBen,b@x.example,-,-\nCora,c@x.example,,NULL\nN/A,d@x.example,,4\n".as_bytes(),
    );
    assert_eq!(new(&fates[0]), ["Ada", "a@x.example", "", "", ""]);
    assert_eq!(new(&fates[1]), ["Ben", "b@x.example", "", "", ""]);
    assert_eq!(new(&fates[2]), ["Cora", "c@x.example", "", "", ""]);
    assert_eq!(fates[3], Fate::NoName);
    // Some people are called so.
    let (_, named) = looked_at(
        b"First name,Last name,Email\nJennifer,Null,j@x.example\nK.A.,Olsen,k@x.example\nN.A.,Quill,n@x.example\nn/a,Tarn,t@x.example\nAda,Wold,a@x.example\nBen,Yew,b@x.example\nCora,Elm,c@x.example\n",
    );
    let names: Vec<&str> = named.iter().map(|fate| new(fate)[0]).collect();
    let (_, database) = looked_at(
        b"First name,Last name,Company,Email\nNULL,Quill,NULL,q@x.example\nNULL,NULL,Tarn Ranch,t@x.example\nNULL,NULL,NULL,n@x.example\nAda,Mail,NULL,a@x.example\nBen,Yew,NULL,b@x.example\nCora,Elm,NULL,c@x.example\n",
    );
    assert_eq!(new(&database[0])[0], "Quill");
    assert_eq!(new(&database[1])[0], "Tarn Ranch");
    assert_eq!(database[2], Fate::NoName);
    assert_eq!(new(&database[3])[0], "Ada Mail");
    let (_, alike) =
        looked_at("Name,Email\nE. Mailer,e@x.example\nEmaille Nord,n@x.example\n".as_bytes());
    assert!(alike.iter().all(|fate| matches!(fate, Fate::New(_))), "{alike:?}");
    assert_eq!(names[..4], ["Jennifer Null", "K.A. Olsen", "N.A. Quill", "Tarn"]);
}

#[test]
fn only_the_street_of_the_address_for_bills_is_an_address() {
    for (heads, address) in [
        ("Billing Address Type;Billing Street", "12 Main St"),
        ("Billing Status Address;Billing Street", "12 Main St"),
        ("Note;Billing Address", "12 Main St"),
        ("Note;Bill to 2", "12 Main St"),
        ("Notiz;Rechnungs-Adresse", "12 Main St"),
        ("Billing Address;Address", "12 Main St"),
        ("Billing Address;Home Address", "12 Main St"),
        ("Bill to;Street", "12 Main St"),
        ("Rechnungs-Anschrift;Adresse", "12 Main St"),
    ] {
        let text = format!("Name;Email;{heads}\nAda;a@x.example;Headquarters;12 Main St\n");
        let (_, fates) = looked_at(text.as_bytes());
        assert_eq!(new(&fates[0])[3], address, "{heads}");
    }
    for heads in ["Address;Billing Address", "Street;Billing Address", "Anschrift;Bill address"] {
        let text = format!("Name;Email;{heads}\nAda;a@x.example;12 Main St;4 Oak Ln\n");
        let (_, fates) = looked_at(text.as_bytes());
        assert_eq!(new(&fates[0])[3], "12 Main St", "{heads}");
    }
    let (_, fates) = looked_at(
        b"Name,Email,Street,City,Zip,Billing Street,Billing City\nAda,a@x.example,12 Main St,Ames,50010,4 Oak Ln,Boone\n",
    );
    assert_eq!(new(&fates[0])[3], "12 Main St, Ames, 50010");
}

#[test]
fn a_word_in_the_place_of_a_telephone_number_blocks_nobody() {
    for (head, word) in [
        ("Mobile", "n/a"),
        ("Office", "n/a"),
        ("Home phone", "none"),
        ("Telefon 2", "unbekannt"),
        ("Note", "siehe Handy"),
    ] {
        let text = format!(
            "Name,Email,Phone,{head}\nAda,a@x.example,{word},515-555-0101\nBen,b@x.example,515-555-0102,\nCora,c@x.example,515-555-0103,515-555-0104\nDan,d@x.example,515-555-0105,\n"
        );
        let (_, fates) = looked_at(text.as_bytes());
        assert!(fates.iter().all(|fate| matches!(fate, Fate::New(_))), "{word}: {fates:?}");
    }
}

#[test]
fn a_list_of_labels_and_values_makes_no_growers() {
    for text in [
        "Name: Ada\nEmail: ada@x.example\nName: Ben\nEmail: ben@x.example\n",
        "Name: Ada\nEmail: ada@x.example\n",
        "E-Mail: ada@x.example\nE-Mail: ben@x.example\n",
        "Ada:ada@x.example\nFarm:12\nBen:ben@x.example\nFarm:13\n",
        // A table that lies on its side.
        "Name,Ada Quill,Ben Tarn\nEmail,ada@x.example,ben@x.example\nPhone,515-555-0101,\n",
        "Name,Quill, Ada,Tarn, Ben\nEmail,ada@x.example,ben@x.example\n",
        "Name;Ada Quill\nE-Mail;ada@x.example\n",
        "Nombre;Ada Quill\nCorreo electrónico;ada@x.example\n",
        "Name;Ada Quill;Ben Tarn\nE-Mail-Adresse;ada@x.example;ben@x.example\n",
        "Naam;Ada Quill;Ben Tarn\nE-mailadres;ada@x.example;ben@x.example\n",
    ] {
        let (table, fates) = looked_at(text.as_bytes());
        assert!(fates.iter().all(Fate::is_wrong), "{text}: {fates:?} {table:?}");
    }
}

#[test]
fn columns_may_be_parted_by_rare_marks_or_by_nothing_but_blanks() {
    for text in [
        "Name:Email:Phone\nAda Quill:ada@x.example:515-555-0101\n",
        "Name^Email^Phone\nAda Quill^ada@x.example^515-555-0101\n",
        "Name~Email~Phone\nAda Quill~ada@x.example~515-555-0101\n",
        "Name         Email            Phone\nAda Quill    ada@x.example    515-555-0101\n",
        "\u{201c}Name\u{201d};\u{201c}Email\u{201d};\u{201c}Phone\u{201d}\n\u{201c}Ada Quill\u{201d};\u{201c}ada@x.example\u{201d};\u{201c}515-555-0101\u{201d}\n",
    ] {
        let (_, fates) = looked_at(text.as_bytes());
        assert_eq!(new(&fates[0])[..3], ["Ada Quill", "ada@x.example", "515-555-0101"], "{text}");
    }
    // What does not keep to the columns is not cut into pieces.
    let (_, ragged) = looked_at(b"Name         Email\nAda Quill Farms  ada@x.example\n");
    assert!(ragged.iter().all(Fate::is_wrong), "{ragged:?}");
    // Old Macs end lines so, and rules are drawn below heads.
    for text in [
        "Name         Email\rAda Quill    ada@x.example\rBen Tarn     ben@x.example\r",
        "Name         Email\n---------    -------------\nAda Quill    ada@x.example\nBen Tarn     ben@x.example\n",
    ] {
        let (table, fates) = looked_at(text.as_bytes());
        assert_eq!(table.rows.len(), 2, "{table:?}");
        assert_eq!(new(&fates[0])[..2], ["Ada Quill", "ada@x.example"]);
        assert_eq!(new(&fates[1])[..2], ["Ben Tarn", "ben@x.example"]);
    }
    // Cells that stand to the right are not cut apart.
    let (_, right) = looked_at(
        b"No  Name        Email          Phone\n 1   Ada       a@x.example        5\n 2 Ben           b@x.example    6\n",
    );
    assert!(right.iter().all(Fate::is_wrong), "{right:?}");
    let (_, escaped) = looked_at(
        b"Name,Email,Note\n\"Bill \\\"Buck\\\" Tarn\",b@x.example,\"so \\\"he, too\\\"\"\n",
    );
    assert_eq!(new(&escaped[0])[..2], ["Bill \"Buck\" Tarn", "b@x.example"]);
    let (_, paths) = looked_at(
        b"Folder,Email,Name\n\"C:\\\",\"a@x.example\",\"Bill \\\"Buck\\\" Tarn\"\n\"D:\\\",\"b@x.example\",\"Ben\"\n",
    );
    assert_eq!(new(&paths[0])[..2], ["Bill \"Buck\" Tarn", "a@x.example"]);
    assert_eq!(new(&paths[1])[..2], ["Ben", "b@x.example"]);
    // Quotes of a title or within a name are not those around cells.
    for (text, name) in [
        ("«Список»\nИмя;Почта\nТОВ «Нива»;n@x.example\n", "ТОВ «Нива»"),
        ("«Имя»;«Почта»\n«ТОВ «Нива»»;«n@x.example»\n", "ТОВ «Нива»"),
        ("«Имя»;«Почта»\n«Нива, Київ»;«n@x.example»\n", "Нива, Київ"),
        ("«Имя»;«Почта»\n«Нива» Київ;«n@x.example»\n", "«Нива» Київ"),
    ] {
        let (_, fates) = looked_at(text.as_bytes());
        assert_eq!(new(&fates[0])[..2], [name, "n@x.example"], "{text}");
    }
    let (one_column, _) = looked_at(b"sep=;\nName\nQuill, Ada\nTarn\n");
    assert_eq!(one_column.rows[0].cells, ["Quill, Ada"]);
}

#[test]
fn a_list_is_whole_or_refused() {
    let list = |rows: usize| {
        let row = |row: usize| format!("Grower {row},g{row}@x.example\n");
        format!("Name,Email\n{}", (0..rows).map(row).collect::<String>())
    };
    assert_eq!(read(list(20_000).as_bytes()).unwrap().rows.len(), 20_000);
    assert_eq!(read(list(20_001).as_bytes()), Err(TableError::TooLarge));
    let below = |titles: usize, rows: usize| {
        let titles: String = (0..titles).map(|row| format!("Growers of list {row}\n")).collect();
        titles + &list(rows)
    };
    for titles in [11, 25] {
        assert_eq!(read(below(titles, 20_000).as_bytes()).unwrap().rows.len(), 20_000);
        assert_eq!(read(below(titles, 20_001).as_bytes()), Err(TableError::TooLarge));
    }
    // Rows with nothing in them are none.
    let cell = |text: &str| format!("<td>{text}</td>");
    let row = |cells: [&str; 2]| format!("<tr>{}</tr>", cells.map(cell).concat());
    let empty = "<tr><td> </td></tr>".repeat(20_100);
    let page = format!(
        "<table>{}{empty}{}</table>",
        row(["Name", "Email"]),
        row(["Ada", "ada@x.example"])
    );
    assert_eq!(read(page.as_bytes()).unwrap().rows[0].number, 20_102);
    let wide = format!("{}Name,Email\n{}Ada,ada@x.example\n", "x,".repeat(290), "1,".repeat(290));
    assert_eq!(new(&looked_at(wide.as_bytes()).1[0])[..2], ["Ada", "ada@x.example"]);
    // Old Macs end the lines of contacts so.
    let (cards, _) = looked_at(b"BEGIN:VCARD\rFN:Ada\rEMAIL:ada@x.example\rEND:VCARD\r");
    assert_eq!(cards.rows.len(), 1);
}

#[test]
fn a_sheet_that_is_hidden_or_without_addresses_is_not_the_list() {
    let row = |cells: [&str; 2]| {
        let cells = cells
            .map(|cell| format!("<table:table-cell><text:p>{cell}</text:p></table:table-cell>"));
        format!("<table:table-row>{}</table:table-row>", cells.concat())
    };
    let sheet = |name: &str, style: &str, rows: &[[&str; 2]]| {
        let rows: String = rows.iter().map(|cells| row(*cells)).collect();
        format!(
            "<table:table table:name=\"{name}\" table:style-name=\"{style}\">{rows}</table:table>"
        )
    };
    let hidden = "<style:style style:name=\"s1\"><style:table-properties table:display=\"false\"/></style:style>";
    let old = sheet("Old", "s1", &[["Name", "E-mail"], ["Old", "old@x.example"]]);
    let sums = sheet("Sums", "s2", &[["Region", "Growers"], ["North", "12"]]);
    let list = sheet("List", "s2", &[["Name", "E-mail"], ["Ada", "ada@x.example"]]);
    let (table, fates) = looked_at(&ods(&format!("{hidden}{old}{sums}{list}")));
    assert_eq!(
        (table.source.sheets.as_slice(), table.source.sheet),
        (&["Sums".to_owned(), "List".to_owned()][..], 1)
    );
    assert_eq!(new(&fates[0])[..2], ["Ada", "ada@x.example"]);
    let chosen = Reading { sheet: Some(0), ..Reading::default() };
    let bytes = ods(&format!("{hidden}{old}{sums}{list}"));
    assert_eq!(read_as(&bytes, &chosen).unwrap().rows[0].cells, ["North", "12"]);
}

#[test]
fn a_row_that_is_hidden_in_a_workbook_is_pointed_at_and_not_sent() {
    let cell = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let row = |name: &str, email: &str, attributes: &str| {
        format!("<table:table-row {attributes}>{}{}</table:table-row>", cell(name), cell(email))
    };
    let ods = ods(&format!(
        "<table:table table:name=\"a\">{}{}{}{}</table:table>",
        row("Name", "E-mail", ""),
        row("Ada", "ada@x.example", "table:visibility=\"visible\""),
        row("Gone", "gone@x.example", "table:visibility=\"filter\""),
        row("Lost", "lost@x.example", "table:visibility=\"collapse\""),
    ));
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes("growers.xlsx"))).unwrap();
    let names: Vec<String> = parts.file_names().flatten().map(|name| name.to_string()).collect();
    let part = |name: &String| {
        let mut content = String::new();
        parts.by_name(name).unwrap().read_to_string(&mut content).unwrap();
        if name.ends_with("sheet2.xml") {
            let (before, behind) = content.split_once("<row r=\"5\"").unwrap();
            let behind = behind.replacen("hidden=\"false\"", "hidden=\"true\"", 1);
            content = format!("{before}<row r=\"5\"{behind}");
        }
        content.into_bytes()
    };
    let contents: Vec<Vec<u8>> = names.iter().map(part).collect();
    let parts = names.iter().map(String::as_str).zip(contents.iter().map(Vec::as_slice));
    let xlsx = zipped(&parts.collect::<Vec<_>>());
    // The record of each row of the sheet in the middle, whose third row is hidden here.
    let mut xls = bytes("growers.xls");
    let rows: Vec<usize> = (0..xls.len() - 20)
        .filter(|at| xls[*at..at + 6] == [0x08, 0x02, 0x10, 0x00, 0x04, 0x00])
        .collect();
    assert!(!rows.is_empty());
    for at in rows {
        xls[at + 16] |= 0x20;
    }
    for (bytes, hidden) in [(ods, &[1, 2][..]), (xlsx, &[1]), (xls, &[1])] {
        let (_, fates) = looked_at(&bytes);
        assert!(matches!(fates[0], Fate::New(_)), "{fates:?}");
        for row in hidden {
            assert_eq!(fates[*row], Fate::Flawed(Flaw::Hidden));
        }
    }
}

/// A workbook of sheets: the path of each, and what it consists of; none where it is missing, or
/// another sheet's.
fn xlsx(sheets: &[(&str, Option<&str>)]) -> Vec<u8> {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let (mut book, mut paths) = (String::new(), String::new());
    for (place, (path, _)) in sheets.iter().enumerate() {
        let kind = path.split("s/").next().unwrap();
        book += &format!("<sheet name=\"s{place}\" sheetId=\"{place}\" r:id=\"r{place}\"/>");
        paths +=
            &format!("<Relationship Id=\"r{place}\" Type=\"{office}/{kind}\" Target=\"{path}\"/>");
    }
    let book = format!(
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{office}\"><sheets>{book}</sheets></workbook>"
    );
    let paths = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{paths}</Relationships>"
    );
    let whole = |(path, content): &(&str, Option<&str>)| {
        Some((format!("xl/{path}"), content.map(str::to_owned)?))
    };
    let mut parts: Vec<(String, String)> = sheets.iter().filter_map(whole).collect();
    let package = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    parts.push(("_rels/.rels".to_owned(), package));
    parts.push(("xl/workbook.xml".to_owned(), book));
    parts.push(("xl/_rels/workbook.xml.rels".to_owned(), paths));
    let parts = parts.iter().map(|(path, content)| (path.as_str(), content.as_bytes()));
    zipped(&parts.collect::<Vec<_>>())
}

fn worksheet(rows: &[[&str; 2]]) -> String {
    let cell = |text: &str| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let row = |cells: &[&str; 2]| format!("<row>{}</row>", cells.map(cell).concat());
    let rows: String = rows.iter().map(row).collect();
    format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
    )
}

#[test]
fn a_sheet_that_cannot_be_read_does_not_keep_the_others_back() {
    let sums = worksheet(&[["Region", "Growers"], ["North", "12"]]);
    let list = worksheet(&[["Name", "E-mail"], ["Ada", "ada@x.example"]]);
    let chart = "<chartsheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
    let (sums, list) =
        (("worksheets/sums.xml", Some(&*sums)), ("worksheets/list.xml", Some(&*list)));
    let (chart, lost) = (("chartsheets/chart.xml", Some(chart)), ("worksheets/lost.xml", None));
    let torn = ("worksheets/torn.xml", Some("<worksheet><sheetData><row><c"));
    for (sheets, first) in [
        (&[sums, chart][..], "North"),
        (&[sums, lost], "North"),
        (&[sums, torn], "North"),
        (&[chart, list], "Ada"),
        (&[sums, lost, torn, list], "Ada"),
    ] {
        let table = read(&xlsx(sheets)).unwrap();
        assert_eq!(table.rows[0].cells[0], first, "{sheets:?}");
    }
    // Nobody takes another sheet for the one that cannot be read.
    assert_eq!(read(&xlsx(&[lost, list])), Err(TableError::NoText));
    assert_eq!(read(&xlsx(&[lost, torn])), Err(TableError::NoText));
    let chosen = Reading { sheet: Some(1), ..Reading::default() };
    assert_eq!(read_as(&xlsx(&[sums, lost]), &chosen), Err(TableError::NoText));
}

#[test]
fn the_sheets_of_a_workbook_are_bounded_together() {
    // One part, named by many sheets.
    let cells = format!("<row>{}</row>", "<c/>".repeat(200)).repeat(1_000);
    let sheet = worksheet(&[]).replace("</sheetData>", &format!("{cells}</sheetData>"));
    let mut sheets = vec![("worksheets/a.xml", None); 12];
    sheets[0].1 = Some(&*sheet);
    assert!(read(&xlsx(&sheets[..2])).unwrap().rows.is_empty());
    assert_eq!(read(&xlsx(&sheets)), Err(TableError::TooLarge));
    // A sheet that is too large does not keep the one before it back, unless it is chosen.
    let large = sheet.replace(&cells, &cells.repeat(11));
    let list = worksheet(&[["Name", "Phone"], ["Ada", "515 555 0101"]]);
    let book =
        xlsx(&[("worksheets/list.xml", Some(&*list)), ("worksheets/large.xml", Some(&*large))]);
    assert_eq!(read(&book).unwrap().rows[0].cells[0], "Ada");
    let chosen = Reading { sheet: Some(1), ..Reading::default() };
    assert_eq!(read_as(&book, &chosen), Err(TableError::TooLarge));
}
