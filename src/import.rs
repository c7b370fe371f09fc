//! Growers from a spreadsheet: the table as text, which column means what, and what becomes of each
//! row. Nothing in here asks Leaf for anything.

use std::collections::HashMap;
use std::sync::Arc;

use crate::domain::grower::looks_like_email;
use crate::domain::{Grower, NewGrower, text};

/// Larger than any list of growers.
pub const SIZE_LIMIT: u64 = 8 << 20;
/// More growers than one company has.
const MOST_ROWS: usize = 20_000;
const CELL_CHARS: usize = 200;

/// A table as it stands in the file, its first row apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The first row: what the columns are called.
    pub heads: Vec<String>,
    /// All other rows that have anything in them.
    pub rows: Vec<Vec<String>>,
}

/// Why a file is no table of growers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// The system refused or failed.
    #[error("{0}")]
    Io(std::io::ErrorKind),
    /// Larger than a list of growers can be.
    #[error("too large")]
    TooLarge,
    /// No table, or one without rows.
    #[error("no rows")]
    NoRows,
}

/// What a column can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// Full name.
    Name,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Postal address.
    Address,
    /// The company's own reference.
    Reference,
}

impl Meaning {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Self; 5] =
        [Self::Name, Self::Email, Self::Phone, Self::Address, Self::Reference];

    /// Words that heads of such columns have, in the languages that Stile speaks and in others'
    /// exports.
    fn words(self) -> &'static [&'static str] {
        match self {
            Self::Email => &["mail", "correo", "courriel"],
            Self::Phone => &["phone", "tel", "mobil", "celular", "fone", "móvil", "handy"],
            Self::Address => &["address", "adress", "endere", "direcc", "anschrift", "street"],
            Self::Reference => &[
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
            Self::Name => &["name", "nome", "nombre", "nom", "grower", "farm", "produ", "betrieb"],
        }
    }
}

/// Which column means what; a meaning without a column is left empty.
pub type Columns = HashMap<Meaning, usize>;

/// Reads a table: comma, semicolon or tab between cells, UTF-8 or what spreadsheets on Windows
/// write otherwise.
///
/// # Errors
/// [`TableError::NoRows`].
pub fn read(bytes: &[u8]) -> Result<Table, TableError> {
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
    let content = match std::str::from_utf8(bytes) {
        Ok(content) => content.to_owned(),
        Err(_) => windows_1252(bytes),
    };
    let first = content.lines().next().unwrap_or_default();
    let delimiter = [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|delimiter| first.bytes().filter(|byte| byte == delimiter).count())
        .unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(content.as_bytes());
    let row = |record: csv::StringRecord| -> Vec<String> {
        record.iter().map(|cell| text::plain(unguarded(cell), CELL_CHARS)).collect()
    };
    // A row that is no text at all is left out; the others are read.
    let mut rows = reader.records().filter_map(Result::ok).map(row);
    let heads = rows.next().ok_or(TableError::NoRows)?;
    let is_filled = |row: &Vec<String>| row.iter().any(|cell| !cell.is_empty());
    let rows: Vec<_> = rows.filter(is_filled).take(MOST_ROWS).collect();
    if rows.is_empty() { Err(TableError::NoRows) } else { Ok(Table { heads, rows }) }
}

/// Without the mark that keeps a spreadsheet from taking a cell for a formula.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
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

/// Which columns probably mean what, by their heads.
pub fn guess(table: &Table) -> Columns {
    let mut columns = Columns::new();
    // An e-mail before a name: "e-mail of the farm" is no name.
    let order =
        [Meaning::Email, Meaning::Phone, Meaning::Address, Meaning::Name, Meaning::Reference];
    for meaning in order {
        let fits = |head: &str| {
            let head = head.to_lowercase();
            meaning.words().iter().any(|word| match *word {
                // Not in the middle of another word.
                "id" => head.split(|c: char| !c.is_alphanumeric()).any(|part| part == "id"),
                word => head.contains(word),
            })
        };
        let free = |place: &usize| !columns.values().any(|taken| taken == place);
        let found = (0..table.heads.len()).find(|place| free(place) && fits(&table.heads[*place]));
        columns.extend(found.map(|place| (meaning, place)));
    }
    columns
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A new grower.
    New(NewGrower),
    /// Leaf has a grower of this e-mail.
    SameEmail(String),
    /// Leaf has a grower of this reference.
    SameReference(String),
    /// An earlier row of the table is the same grower.
    Twice,
    /// There is no name.
    NoName,
    /// The e-mail is none.
    NoEmail,
}

/// What becomes of each row, in their order.
pub fn fates(table: &Table, columns: &Columns, known: &[Arc<Grower>]) -> Vec<Fate> {
    let key = |text: &str| text.trim().to_lowercase();
    let emails: HashMap<String, &Arc<Grower>> = known
        .iter()
        .filter(|one| !one.email.is_empty())
        .map(|one| (key(&one.email), one))
        .collect();
    let references: HashMap<String, &Arc<Grower>> =
        known.iter().filter_map(|one| Some((key(one.reference.as_deref()?), one))).collect();
    let mut seen = std::collections::HashSet::new();
    let fate = |row: &Vec<String>| {
        let cell = |meaning| {
            let place = columns.get(&meaning)?;
            Some(row.get(*place)?.trim().to_owned()).filter(|cell| !cell.is_empty())
        };
        let Some(name) = cell(Meaning::Name) else { return Fate::NoName };
        let email = cell(Meaning::Email).unwrap_or_default();
        if !looks_like_email(&email) {
            return Fate::NoEmail;
        }
        let reference = cell(Meaning::Reference);
        if let Some(grower) = emails.get(&key(&email)) {
            return Fate::SameEmail(grower.display_name().to_owned());
        }
        if let Some(grower) = reference.as_ref().and_then(|it| references.get(&key(it))) {
            return Fate::SameReference(grower.display_name().to_owned());
        }
        let mut marks = vec![format!("@{}", key(&email))];
        marks.extend(reference.as_ref().map(|it| format!("#{}", key(it))));
        if marks.iter().any(|mark| seen.contains(mark)) {
            return Fate::Twice;
        }
        seen.extend(marks);
        Fate::New(NewGrower {
            name,
            email,
            phone: cell(Meaning::Phone).unwrap_or_default(),
            address: cell(Meaning::Address).unwrap_or_default(),
            reference,
        })
    };
    table.rows.iter().map(fate).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LeafUserId;

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
        let wild = [0_u8, 255, 10, 34, 44, 10, 200, 13];
        let _ = read(&wild);
    }

    #[test]
    fn columns_are_known_by_their_heads() {
        let table = |heads: &str| Table {
            heads: heads.split(',').map(str::to_owned).collect(),
            rows: vec![],
        };
        for (heads, expected) in [
            ("Name,E-mail,Phone,Address,Reference", [0, 1, 2, 3, 4]),
            ("Kundennummer,E-Mail-Adresse,Name,Telefon,Anschrift", [2, 1, 3, 4, 0]),
            ("Correo electrónico,Nombre,Teléfono,Dirección,ID", [1, 0, 2, 3, 4]),
        ] {
            let columns = guess(&table(heads));
            let found = Meaning::ALL.map(|meaning| columns[&meaning]);
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
        assert_eq!(fates[3..7], [Fate::Twice, Fate::Twice, Fate::NoName, Fate::NoEmail]);
        assert!(matches!(&fates[7], Fate::New(new) if new.reference.is_none()));
    }
}
