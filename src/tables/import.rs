//! Growers from a spreadsheet: the table as text, which column means what, and what becomes of each
//! row. Nothing in here asks Leaf for anything.

use super::guard::unguarded;
use crate::domain::grower::looks_like_email;
use crate::domain::table::{Columns, Meaning, Table, TableError};
use crate::domain::text;

/// Larger than any list of growers.
pub const SIZE_LIMIT: u64 = 8 << 20;
/// More growers than one company has.
const MOST_ROWS: usize = 20_000;
/// More columns than any list of growers has.
const MOST_COLUMNS: usize = 200;
const CELL_CHARS: usize = 200;

/// Words that heads of such columns have, in the languages that Stile speaks and in others'
/// exports.
fn words(meaning: Meaning) -> &'static [&'static str] {
    match meaning {
        Meaning::Email => &["mail", "correo", "courriel"],
        Meaning::Phone => &["phone", "tel", "mobil", "celular", "fone", "móvil", "handy"],
        Meaning::Address => &["address", "adress", "endere", "direcc", "anschrift", "street"],
        Meaning::Reference => &[
            "reference",
            "referenc",
            "référence",
            "referenz",
            "external",
            "customer no",
            "kunden",
            "number",
            "nummer",
            "numéro",
            "código",
            "codigo",
            "id",
        ],
        Meaning::FirstName => {
            &["first name", "firstname", "given name", "vorname", "prénom", "prenom"]
        }
        Meaning::Name => &["name", "nome", "nombre", "nom", "grower", "farm", "produ", "betrieb"],
    }
}

/// Reads a table: comma, semicolon or tab between cells, UTF-8 or what spreadsheets on Windows
/// write otherwise. One without heads has empty ones.
///
/// # Errors
/// [`TableError::NoRows`] or [`TableError::NoText`].
pub fn read(bytes: &[u8]) -> Result<Table, TableError> {
    let mut content = text_of(bytes);
    if content.contains('\0') {
        return Err(TableError::NoText);
    }
    // One kind of line ends, to count the rows by.
    content = content.replace("\r\n", "\n").replace('\r', "\n");
    content.push('\n');
    let first = content.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let delimiter = [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|delimiter| first.bytes().filter(|byte| byte == delimiter).count())
        .unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(content.as_bytes());
    let (mut table, mut record) = (Table::default(), csv::StringRecord::new());
    // Lines within cells are no rows of a spreadsheet.
    let mut within_cells = 0;
    while table.rows.len() <= MOST_ROWS && matches!(reader.read_record(&mut record), Ok(true)) {
        within_cells += record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        let cells =
            record.iter().take(MOST_COLUMNS).map(|cell| text::plain(&unguarded(cell), CELL_CHARS));
        let cells: Vec<String> = cells.collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            let end = usize::try_from(reader.position().line()).unwrap_or(usize::MAX);
            table.numbers.push(end.saturating_sub(1 + within_cells));
            table.rows.push(cells);
        }
    }
    let has_heads =
        table.rows.first().is_some_and(|row| !row.iter().any(|it| looks_like_email(it)));
    if has_heads {
        table.heads = table.rows.remove(0);
        table.numbers.remove(0);
    }
    table.rows.truncate(MOST_ROWS);
    let width = table.rows.iter().map(Vec::len).max().ok_or(TableError::NoRows)?;
    if !has_heads {
        table.heads = vec![String::new(); width];
    }
    table.guess = guess(&table);
    Ok(table)
}

/// The bytes as text, whatever wrote them.
fn text_of(bytes: &[u8]) -> String {
    let utf_16 = |of: fn([u8; 2]) -> u16| {
        let pairs = bytes[2..].chunks_exact(2).map(|pair| of([pair[0], pair[1]]));
        char::decode_utf16(pairs).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        // What spreadsheets call Unicode text.
        [0xFF, 0xFE, ..] => utf_16(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => utf_16(u16::from_be_bytes),
        _ => {
            let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
            std::str::from_utf8(bytes).map_or_else(|_| windows_1252(bytes), str::to_owned)
        }
    }
}

/// The letters beyond ASCII that Windows has where UTF-8 has none.
fn windows_1252(bytes: &[u8]) -> String {
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    let letter = |byte: &u8| match byte {
        0x80..=0x9F => UPPER[usize::from(byte - 0x80)],
        byte => char::from(*byte),
    };
    bytes.iter().map(letter).collect()
}

/// Words that heads of a column for surnames have, where first names stand apart.
const SURNAME: [&str; 8] = [
    "surname",
    "last name",
    "lastname",
    "nachname",
    "familienname",
    "apellido",
    "sobrenome",
    "nom de famille",
];

/// What a column for first names may be called beside one for surnames.
const FIRST_BESIDE_SURNAME: [&str; 5] = ["name", "nombre", "nom", "nome", "forename"];

/// Words that heads of a column for both names have.
const BOTH_NAMES: [&str; 4] = [" y ", " and ", " und ", " e "];

/// Which columns probably mean what, by their heads, or by what stands in them.
fn guess(table: &Table) -> Columns {
    let heads: Vec<String> = table.heads.iter().map(|head| head.trim().to_lowercase()).collect();
    let mut columns = Columns::new();
    // The first free column that fits; whether there is one.
    let mut place = |meaning, fits: &dyn Fn(usize) -> bool| {
        let is_free = |place: &usize| !columns.values().any(|taken| taken == place);
        let mut fitting = (0..heads.len()).filter(|place| is_free(place) && fits(*place));
        if !columns.contains_key(&meaning) {
            let found = fitting.next();
            columns.extend(found.map(|place| (meaning, place)));
        }
        columns.contains_key(&meaning)
    };
    let has = |place: usize, words: &[&str]| has_word(&heads[place], words);
    // An e-mail before a name: "e-mail of the farm" is no name.
    for meaning in [Meaning::Email, Meaning::Phone, Meaning::Address] {
        place(meaning, &|place| has(place, words(meaning)));
    }
    if place(Meaning::Name, &|place| has(place, &SURNAME) && !has(place, &BOTH_NAMES)) {
        place(Meaning::FirstName, &|place| {
            has(place, words(Meaning::FirstName)) || FIRST_BESIDE_SURNAME.contains(&&*heads[place])
        });
    }
    for meaning in [Meaning::FirstName, Meaning::Name, Meaning::Reference] {
        place(meaning, &|place| has(place, words(meaning)));
    }
    place(Meaning::Email, &|place| {
        table.rows.iter().any(|row| row.get(place).is_some_and(|cell| looks_like_email(cell)))
    });
    columns
}

/// Whether a head, in small letters, has one of these words.
fn has_word(head: &str, words: &[&str]) -> bool {
    words.iter().any(|word| match *word {
        // Not in the middle of another word.
        "id" => head.split(|c: char| !c.is_alphanumeric()).any(|part| part == "id"),
        word => head.contains(word),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Grower;
    use crate::domain::LeafUserId;
    use crate::domain::table::{Fate, fates};
    use std::sync::Arc;

    fn known(name: &str, email: &str, reference: Option<&str>) -> Grower {
        Grower {
            id: LeafUserId::parse("known").unwrap(),
            name: name.to_owned(),
            email: email.to_owned(),
            reference: reference.map(str::to_owned),
            field_view: None,
        }
    }

    #[test]
    fn tables_are_read_as_spreadsheets_write_them() {
        let rows = |bytes: &[u8]| read(bytes).unwrap();
        let expected = Table {
            heads: vec!["Name".to_owned(), "E-mail".to_owned()],
            rows: vec![vec!["Jörg, Ähren".to_owned(), "j@x.example".to_owned()]],
            numbers: vec![2],
            guess: [(Meaning::Name, 0), (Meaning::Email, 1)].into(),
        };
        assert_eq!(
            rows("\u{FEFF}Name,E-mail\r\n\"Jörg, Ähren\",j@x.example\r\n,\r\n".as_bytes()),
            expected
        );
        assert_eq!(rows(b"Name;E-mail\nJ\xF6rg, \xC4hren;j@x.example\n"), expected);
        assert_eq!(rows("Name\tE-mail\n'=Jörg\tj@x.example".as_bytes()).rows[0][0], "=Jörg");
        for nothing in [&b""[..], b"Name,E-mail\n", b"\n\n"] {
            assert_eq!(read(nothing), Err(TableError::NoRows));
        }
        let unicode = |text: &str| -> Vec<u8> {
            let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
            units.flat_map(u16::to_le_bytes).collect()
        };
        assert_eq!(rows(&unicode("Name\tE-mail\nJörg, Ähren\tj@x.example\n")), expected);
        assert_eq!(read(b"PK\x03\x04\0\0rest"), Err(TableError::NoText));
        // Numbered as in a spreadsheet, whatever is blank or has lines within.
        let numbered =
            rows(b"\r\nName;E-mail\r\n\"Jane\r\nMiller\";j@x.example\r\n;;\r\n\r\nJo;o@x.example");
        assert_eq!(numbered.numbers, [3, 6]);
        // Without heads: the first row is a grower.
        let bare = rows(b"Jane Miller;jane@x.example\nJoe;joe@x.example\n");
        assert_eq!((bare.heads, bare.rows.len()), (vec![String::new(), String::new()], 2));
        let wild = [1_u8, 255, 10, 34, 44, 10, 200, 13];
        let _ = read(&wild);
    }

    #[test]
    fn columns_are_known_by_their_heads() {
        let table = |heads: &str| Table {
            heads: heads.split([',', ';']).map(str::to_owned).collect(),
            ..Table::default()
        };
        for (heads, expected) in [
            (
                "Name,E-mail,Phone,Address,Reference",
                [Some(0), None, Some(1), Some(2), Some(3), Some(4)],
            ),
            (
                "Kundennummer,E-Mail-Adresse,Name,Telefon,Anschrift",
                [Some(2), None, Some(1), Some(3), Some(4), Some(0)],
            ),
            (
                "Correo electrónico,Nombre,Teléfono,Dirección,ID",
                [Some(1), None, Some(0), Some(2), Some(3), Some(4)],
            ),
            ("Nachname;Vorname;E-Mail", [Some(0), Some(1), Some(2), None, None, None]),
            ("Vorname;Name;Mail", [Some(1), Some(0), Some(2), None, None, None]),
            ("Nombre;Apellidos;Correo", [Some(1), Some(0), Some(2), None, None, None]),
            ("Prénom;Nom;Courriel", [Some(1), Some(0), Some(2), None, None, None]),
            ("E-mail;First Name;Last Name", [Some(2), Some(1), Some(0), None, None, None]),
            ("Nachname;Betrieb;E-Mail", [Some(0), None, Some(2), None, None, None]),
            (
                "Nombre y apellidos;Nombre de la finca;Correo",
                [Some(0), None, Some(2), None, None, None],
            ),
            ("Last name;E-mail of the farm", [Some(0), None, Some(1), None, None, None]),
        ] {
            let columns = guess(&table(heads));
            let found = Meaning::ALL.map(|meaning| columns.get(&meaning).copied());
            assert_eq!(found, expected, "{heads}");
        }
        assert!(guess(&table("a,b,c")).is_empty());
    }

    #[test]
    fn nobody_is_added_twice() {
        let table = read(
            b"name,email,id\nJane,jane@x.example,7\nJoe,JOE@x.example,\nAnn,ann@x.example,9\n\
              Ann B,ANN@x.example,\nAnn C,c@x.example,9\n,d@x.example,\nEve,eve,\nBob,bob@x.example,",
        )
        .unwrap();
        let leaf =
            [known("Joe Old", "joe@X.example", None), known("Seven", "7@x.example", Some("7"))];
        let fates = fates(&table, &guess(&table), &leaf.map(Arc::new));
        assert_eq!(fates[0], Fate::SameReference("Seven".to_owned()));
        assert_eq!(fates[1], Fate::SameEmail("Joe Old".to_owned()));
        assert!(matches!(&fates[2], Fate::New(new) if new.reference.as_deref() == Some("9")));
        assert_eq!(
            fates[3..7],
            [Fate::EmailTwice(4), Fate::ReferenceTwice(4), Fate::NoName, Fate::OddEmail]
        );
        assert!(matches!(&fates[7], Fate::New(new) if new.reference.is_none()));
    }
}
