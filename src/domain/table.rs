//! A table of growers: its cells, what its columns mean, and what becomes of each row.

use std::collections::HashMap;
use std::sync::Arc;

use super::email::{self, EmailError};
use super::spoiled::{is_spoiled, is_spoiled_key};
use super::{Grower, NewGrower, text};

/// How the names of such files end.
pub const ENDINGS: [&str; 9] = ["csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xls", "ods", "vcf"];

/// How the names of files end that people take for such tables, and that none can be.
pub const OTHER_ENDINGS: [&str; 30] = [
    "avif", "bmp", "doc", "docx", "eml", "geojson", "gif", "gpx", "heic", "ics", "jpeg", "jpg",
    "key", "kml", "kmz", "mp4", "msg", "odp", "odt", "pages", "pdf", "png", "ppt", "pptx", "pst",
    "rtf", "shp", "tif", "tiff", "webp",
];

/// The code pages that a text can be read in, by the names that the WHATWG, IANA or programs gave
/// them.
pub const CODE_PAGES: [&str; 25] = [
    "UTF-8",
    "windows-1252",
    "macintosh",
    "IBM850",
    "ISO-8859-15",
    "windows-1250",
    "ISO-8859-2",
    "IBM852",
    "x-mac-ce",
    "windows-1251",
    "KOI8-U",
    "IBM866",
    "x-mac-cyrillic",
    "windows-1253",
    "windows-1254",
    "windows-1257",
    "windows-1255",
    "windows-1256",
    "windows-1258",
    "windows-874",
    "Shift_JIS",
    "gb18030",
    "Big5",
    "EUC-KR",
    "UTF-16LE",
];

/// A table as it stands in the file, its heads apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the columns are called; as many as there are columns, empty where there is no name.
    pub heads: Vec<String>,
    /// All rows below the heads that have anything in them.
    pub rows: Vec<Row>,
    /// What its columns probably mean.
    pub guess: Columns,
    /// Why they probably do.
    pub reasons: HashMap<Meaning, Reason>,
    /// The columns that hold references and other numbers that nobody counts with, by their heads.
    pub keys: Vec<usize>,
    /// How the file was read.
    pub source: Source,
}

/// A column in which a spreadsheet has put something else in the place of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoiled {
    /// Which one.
    pub column: usize,
    /// In how many of its cells.
    pub count: usize,
    /// The first of them.
    pub example: String,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// What a spreadsheet numbers it.
    pub number: usize,
    /// What stands in it; may be shorter than the heads.
    pub cells: Vec<String>,
    /// Why it is not sent as it stands.
    pub flaw: Option<Flaw>,
}

/// Why a row is not sent as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// A quote is opened and never closed.
    OpenQuote,
    /// There are more cells than heads.
    MoreCells,
    /// The row is hidden in the workbook, as a filter hides rows.
    Hidden,
}

/// How a file was read: what was guessed, and what else could be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The program whose export it is, as far as its heads say so.
    pub origin: Option<Origin>,
    /// The code page, of a text.
    pub code_page: Option<&'static str>,
    /// What became of letters that were encoded twice, if there are any.
    pub twice_encoded: Option<TwiceEncoded>,
    /// The sheets, of a workbook.
    pub sheets: Vec<String>,
    /// Which of them this is.
    pub sheet: usize,
    /// The number of the row that has the heads.
    pub heads: Option<usize>,
    /// The first rows with anything in them, with their numbers: one of them may have the heads.
    pub first_rows: Vec<(usize, String)>,
    /// How many rows with something in them stand above the heads.
    pub passed_over: usize,
}

/// Text that was encoded twice, as one of its words shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TwiceEncoded {
    /// The word as it stands in the file: `JÃ¶rg`.
    pub found: String,
    /// The word as it was meant: `Jörg`.
    pub meant: String,
    /// Whether the table was put right.
    pub is_mended: bool,
}

/// How a file is to be read; what is not said is guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The code page: one of [`CODE_PAGES`].
    pub code_page: Option<&'static str>,
    /// Whether letters that were encoded twice are left as they stand in the file.
    pub keeps_twice_encoded: bool,
    /// The sheet of a workbook.
    pub sheet: Option<usize>,
    /// Where the heads are.
    pub heads: Option<Heads>,
}

/// Where the heads of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heads {
    /// There are none.
    Nowhere,
    /// In the row of this number.
    Row(usize),
}

/// Programs whose exports are known by their heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Google Contacts.
    Google,
    /// Outlook.
    Outlook,
    /// QuickBooks.
    QuickBooks,
    /// HubSpot.
    HubSpot,
    /// A list of fields, as FieldView and John Deere's Operations Center have it.
    Fields,
    /// Contacts out of a telephone or an address book: vCards.
    Contacts,
}

impl Origin {
    /// What the program is called everywhere; lists of fields and contacts are of several.
    pub fn program(self) -> Option<&'static str> {
        match self {
            Self::Google => Some("Google Contacts"),
            Self::Outlook => Some("Outlook"),
            Self::QuickBooks => Some("QuickBooks"),
            Self::HubSpot => Some("HubSpot"),
            Self::Fields | Self::Contacts => None,
        }
    }
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
    /// Neither text nor a workbook that can be read.
    #[error("no text")]
    NoText,
    /// A workbook that only a password opens.
    #[error("protected")]
    Protected,
    /// Something else that is known.
    #[error("no table: {0:?}")]
    Other(OtherFile),
    /// Stile itself failed.
    #[error("broke off")]
    Broke,
}

/// What people open by mistake, or because the growers are in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherFile {
    /// Nothing is in it.
    Empty,
    /// A PDF.
    Pdf,
    /// A letter or slides: Word, OpenDocument, RTF.
    Document,
    /// Mail: Outlook's own files, or what a mail program saved.
    Mail,
    /// A file of Apple's Numbers, Pages or Keynote.
    Numbers,
    /// A workbook in Excel's binary form.
    BinaryWorkbook,
    /// Outlines of fields: KML, shapefiles, GeoJSON.
    Map,
    /// A picture.
    Image,
    /// Packed files.
    Archive,
    /// A page of the web, as comes instead of a file where a log-in is wanted.
    WebPage,
    /// A link to a table on the web.
    Link,
    /// Days of a calendar.
    Calendar,
}

impl OtherFile {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Empty,
        Self::Pdf,
        Self::Document,
        Self::Mail,
        Self::Numbers,
        Self::BinaryWorkbook,
        Self::Map,
        Self::Image,
        Self::Archive,
        Self::WebPage,
        Self::Link,
        Self::Calendar,
    ];
}

/// What a column can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// Full name; the surname where there is a column for the first name.
    Name,
    /// First name, where it stands apart.
    FirstName,
    /// Farm or company: the name, where no other stands.
    Company,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Postal address; the street where there are columns for the rest.
    Address,
    /// The number of the house, where it stands apart.
    HouseNumber,
    /// What follows the street, as the number of a flat does.
    AddressLine,
    /// The part of the town or village, where it stands apart.
    District,
    /// Postal code, where it stands apart.
    Postcode,
    /// Town, where it stands apart.
    Town,
    /// State or province, where it stands apart.
    State,
    /// The company's own reference.
    Reference,
}

/// Which column means what; a meaning without a column is left empty.
pub type Columns = HashMap<Meaning, usize>;

/// Why a column probably means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// This share of its cells, in percent, look like it.
    Cells(u8),
    /// Its head says so, and this share of its cells, in percent, look like it.
    Head(u8),
    /// Its head says so, and there is nothing in it.
    HeadAlone,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A new grower.
    New(NewGrower),
    /// A new grower, if the person says so: somebody else has the same e-mail.
    Shares(NewGrower, Holder),
    /// A new grower of a name that somebody else has, with another e-mail.
    Namesake(NewGrower, Holder),
    /// Leaf has this grower, by name and e-mail.
    SameEmail(String),
    /// Leaf has a grower of this reference.
    SameReference(String),
    /// An earlier row of the table, with this number, has the same name and e-mail.
    EmailTwice(usize),
    /// An earlier row of the table, with this number, has the same reference.
    ReferenceTwice(usize),
    /// There is no name.
    NoName,
    /// There is no e-mail.
    NoEmail,
    /// What stands there is no e-mail.
    OddEmail,
    /// More than one e-mail stands there.
    SeveralEmails,
    /// A letter in this cell could not be read.
    Unreadable(Meaning),
    /// A spreadsheet has put something else in the place of what was typed into this cell.
    Spoiled(Meaning),
    /// The row as a whole is not to be trusted: its cells may stand in wrong columns, or it is hidden.
    Flawed(Flaw),
}

/// Who has the e-mail or the name of a row already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// An earlier row of the table, with this number.
    Row(usize),
    /// A grower at Leaf, by name.
    Grower(String),
}

impl Fate {
    /// Whether the person has something to correct.
    pub fn is_wrong(&self) -> bool {
        match self {
            Self::NoName
            | Self::NoEmail
            | Self::OddEmail
            | Self::SeveralEmails
            | Self::Unreadable(_)
            | Self::Spoiled(_)
            | Self::Flawed(_) => true,
            Self::New(_)
            | Self::Shares(..)
            | Self::Namesake(..)
            | Self::SameEmail(_)
            | Self::SameReference(_)
            | Self::EmailTwice(_)
            | Self::ReferenceTwice(_) => false,
        }
    }
}

impl Table {
    /// What stands in a row under this meaning.
    pub fn cell(&self, row: usize, columns: &Columns, meaning: Meaning) -> Option<&str> {
        let cell = self.rows[row].cells.get(*columns.get(&meaning)?)?.trim();
        let is_nothing = |cell: &str| match meaning {
            // There are people called Null, or N. A.
            Meaning::Name => is_blank(cell),
            Meaning::FirstName => is_blank(cell) || NULLS.contains(&cell),
            _ => says_nothing(cell),
        };
        Some(cell).filter(|cell| !cell.is_empty() && !is_nothing(cell))
    }

    /// The name in a row, with a first name that stands apart, else the company's or the one that
    /// stands beside the e-mail; empty where there is none.
    pub fn name(&self, row: usize, columns: &Columns) -> String {
        let names = [Meaning::FirstName, Meaning::Name];
        let names = names.into_iter().filter_map(|meaning| self.cell(row, columns, meaning));
        let name = names.collect::<Vec<_>>().join(" ");
        let name = if names_nobody(&name) { String::new() } else { name };
        let company = || self.cell(row, columns, Meaning::Company);
        // Of several addresses in a row, the others would be lost.
        let emails = self.rows[row].cells.iter().filter(|cell| cell.contains('@')).count();
        let beside_email = || {
            let cell = self.cell(row, columns, Meaning::Email).filter(|_| emails == 1)?;
            email::name_beside(cell)
        };
        if name.is_empty() {
            return company().or_else(beside_email).unwrap_or_default().to_owned();
        }
        name
    }

    /// The address in a row, in one line, with what stands apart of it in the order that the
    /// language of the postal code's column wants; empty where there is none.
    pub fn address(&self, row: usize, columns: &Columns) -> String {
        let street = self.cell(row, columns, Meaning::Address).unwrap_or_default();
        // What the address has behind its street already is not said twice.
        let words = |text: &str| format!(" {} ", key(text).replace([',', ';'], " "));
        let postcode = self.cell(row, columns, Meaning::Postcode);
        if postcode.is_some_and(|it| words(street).trim_start().contains(&words(it))) {
            return street.to_owned();
        }
        let said = street.split([',', ';']).skip(1).map(key).collect::<Vec<_>>();
        let is_said = |part: &str| {
            let part = key(part);
            said.iter().any(|piece| format!(" {piece} ").contains(&format!(" {part} ")))
        };
        let part = |meaning| self.cell(row, columns, meaning).filter(|part| !is_said(part));
        let joined = |parts: [Option<&str>; 2], mark: &str| {
            parts.into_iter().flatten().collect::<Vec<_>>().join(mark)
        };
        let (number, postcode) = (part(Meaning::HouseNumber), part(Meaning::Postcode));
        let (town, state) = (part(Meaning::Town), part(Meaning::State));
        let place = |meaning| columns.get(&meaning).copied();
        let street = Some(street).filter(|street| !street.is_empty());
        let street = match place(Meaning::HouseNumber) < place(Meaning::Address) {
            true => joined([number, street], " "),
            false => joined([street, number], " "),
        };
        let postcode_head = place(Meaning::Postcode).and_then(|place| self.heads.get(place));
        let town = if postcode_head.is_some_and(|head| stands_behind_town(head)) {
            let behind = joined([state, postcode], " ");
            joined([town, Some(behind.as_str()).filter(|it| !it.is_empty())], ", ")
        } else {
            let state = state.filter(|state| town.is_none_or(|town| key(town) != key(state)));
            let town = joined([postcode, town], " ");
            joined([Some(town.as_str()).filter(|it| !it.is_empty()), state], ", ")
        };
        let [line, district] =
            [Meaning::AddressLine, Meaning::District].map(|it| part(it).unwrap_or_default());
        let parts = [&street, line, district, &town];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// The e-mail in a row, cleaned where that is safe; as it stands there where it is not.
    pub fn email(&self, row: usize, columns: &Columns) -> String {
        let cell = self.cell(row, columns, Meaning::Email).unwrap_or_default();
        email::cleaned(cell).unwrap_or_else(|_| cell.to_owned())
    }

    /// The columns in which a spreadsheet has put something else in the place of what was typed.
    pub fn spoiled(&self, columns: &Columns) -> Vec<Spoiled> {
        let spoiled = |column: usize| {
            let is_key = self.keys.contains(&column)
                || columns.iter().any(|(meaning, place)| *place == column && meaning.is_key());
            let is_spoiled = if is_key { is_spoiled_key } else { is_spoiled };
            let cells = self.rows.iter().filter_map(|row| row.cells.get(column));
            let mut cells = cells.filter(|cell| is_spoiled(cell));
            let example = cells.next()?.clone();
            Some(Spoiled { column, example, count: 1 + cells.count() })
        };
        (0..self.heads.len()).filter_map(spoiled).collect()
    }
}

/// What databases write for nothing.
const NULLS: [&str; 2] = ["NULL", "null"];

/// Whether a cell says that there is nothing to say: `-`, `n/a`, `NULL`.
fn says_nothing(cell: &str) -> bool {
    let words = ["n.a.", "null", "k.a.", "k. a."];
    is_blank(cell) || words.contains(&cell.to_lowercase().as_str())
}

/// Whether a name is nobody's: what a database writes for none, or the label of another kind of
/// value, where each row holds another kind.
fn names_nobody(name: &str) -> bool {
    let folded = key(name);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_label = match words.collect::<Vec<_>>()[..] {
        ["e", word, ..] => ["mail", "mails", "mailadresse", "mailadres"].contains(&word),
        ["correo", word, ..] => word == "electronico",
        ["email", ..] => true,
        [word] => ["mail", "emailadresse", "emailadres", "mailadresse", "correo", "courriel"]
            .contains(&word),
        _ => false,
    };
    NULLS.contains(&name) || is_label
}

/// Whether a cell says that there is nothing to say, and can say nothing else.
fn is_blank(cell: &str) -> bool {
    let words = ["n/a", "(null)", "n/d", "s/d"];
    cell.chars().all(|c| "-–—_.?".contains(c)) || words.contains(&cell.to_lowercase().as_str())
}

/// The first telephone number in a cell, without what exports put before it: `Phone: 555-0101`,
/// `555-0101 ::: 555-0102`, `tel:555-0101`.
pub fn phone(cell: &str) -> &str {
    let first = without_point_zero(cell.split(":::").next().unwrap_or(cell).trim());
    let is_label = |text: &str| text.chars().all(char::is_alphabetic);
    let Some((_, number)) = first.split_once(':').filter(|(label, _)| is_label(label)) else {
        return first;
    };
    let number = number.trim_start();
    // Up to the next label.
    let Some((number, _)) = number.split_once(':') else { return number };
    number.trim_end_matches(char::is_alphabetic).trim_end_matches([' ', ',', ';'])
}

/// A whole number without the `.0` of a program that takes all numbers for fractions.
pub fn without_point_zero(cell: &str) -> &str {
    let whole = cell.strip_suffix(".0").or_else(|| cell.strip_suffix(",0"));
    let is_whole = |it: &&str| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit());
    whole.filter(is_whole).unwrap_or(cell)
}

/// What becomes of each row, in their order.
pub fn fates(table: &Table, columns: &Columns, known: &[Arc<Grower>]) -> Vec<Fate> {
    let mut emails: HashMap<String, Vec<&Grower>> = HashMap::new();
    for one in known.iter().filter(|one| !one.email.is_empty()) {
        emails.entry(email::key(&one.email)).or_default().push(one);
    }
    let references: HashMap<String, &Arc<Grower>> =
        known.iter().filter_map(|one| Some((solid_key(one.reference.as_deref()?), one))).collect();
    let named = |one: &Arc<Grower>| (name_key(&one.name), Holder::Grower(one.name.clone()));
    let mut names: HashMap<String, Holder> =
        known.iter().filter(|one| !one.name.is_empty()).map(named).collect();
    let mut seen_emails: HashMap<String, Vec<(usize, NewGrower)>> = HashMap::new();
    let mut seen_references = HashMap::new();
    let fate = |row: usize| {
        let number = table.rows[row].number;
        let new = match new_grower(table, columns, row) {
            Ok(new) => new,
            Err(wrong) => return *wrong,
        };
        let address = email::key(&new.email);
        let reference = new.reference.as_deref().map(solid_key);
        let name = name_key(&new.name);
        let holders = emails.get(&address).map(Vec::as_slice).unwrap_or_default();
        let is_same = |one: &&&Grower| one.name.is_empty() || name_key(&one.name) == name;
        if let Some(grower) = holders.iter().find(is_same) {
            return Fate::SameEmail(grower.display_name().to_owned());
        }
        if let Some(grower) = reference.as_ref().and_then(|it| references.get(it)) {
            return Fate::SameReference(grower.display_name().to_owned());
        }
        let earlier = seen_emails.entry(address).or_default();
        // Two rows of one name are two growers only if they have references of their own.
        let is_same = |(_, other): &&(usize, NewGrower)| {
            name_key(&other.name) == name && (other.reference.is_none() || reference.is_none())
        };
        if let Some((twice, _)) = earlier.iter().find(is_same) {
            return Fate::EmailTwice(*twice);
        }
        if let Some(twice) = reference.as_ref().and_then(|it| seen_references.get(it)) {
            return Fate::ReferenceTwice(*twice);
        }
        let of_leaf = holders.first().map(|one| Holder::Grower(one.display_name().to_owned()));
        let holder = of_leaf.or_else(|| earlier.first().map(|(number, _)| Holder::Row(*number)));
        earlier.push((number, new.clone()));
        seen_references.extend(reference.map(|it| (it, number)));
        let namesake = names.get(&name).cloned();
        names.entry(name).or_insert(Holder::Row(number));
        match (holder, namesake) {
            (Some(holder), _) => Fate::Shares(new, holder),
            (None, Some(holder)) => Fate::Namesake(new, holder),
            (None, None) => Fate::New(new),
        }
    };
    (0..table.rows.len()).map(fate).collect()
}

/// The grower in a row, if nothing in what would be sent is to be corrected.
fn new_grower(table: &Table, columns: &Columns, row: usize) -> Result<NewGrower, Box<Fate>> {
    let cell = |meaning| table.cell(row, columns, meaning);
    if let Some(flaw) = table.rows[row].flaw {
        return Err(Fate::Flawed(flaw).into());
    }
    for meaning in Meaning::ALL {
        match cell(meaning) {
            Some(text) if text.contains(char::REPLACEMENT_CHARACTER) => {
                return Err(Fate::Unreadable(meaning).into());
            }
            Some(text) if is_spoiled(text) || meaning.is_key() && is_spoiled_key(text) => {
                return Err(Fate::Spoiled(meaning).into());
            }
            _ => {}
        }
    }
    let name = table.name(row, columns);
    if name.is_empty() {
        return Err(Fate::NoName.into());
    }
    let email = email::cleaned(cell(Meaning::Email).ok_or(Fate::NoEmail)?);
    let email = email.map_err(|error| match error {
        EmailError::Odd => Fate::OddEmail,
        EmailError::Several => Fate::SeveralEmails,
    })?;
    let text = |meaning| cell(meaning).map(str::to_owned);
    Ok(NewGrower {
        name,
        email,
        phone: cell(Meaning::Phone).map(phone).unwrap_or_default().to_owned(),
        address: table.address(row, columns),
        reference: text(Meaning::Reference),
    })
}

/// Whether a postal code of this head stands behind the town, as in English and in Brazil.
fn stands_behind_town(head: &str) -> bool {
    let head = key(head);
    ["zip", "postcode", "post code", "postal code", "cep"].iter().any(|word| head.contains(word))
}

/// What two ways to write a part of an address have in common.
fn key(text: &str) -> String {
    text::folded(text.trim())
}

/// What two ways to write a reference have in common: blanks are none of it.
fn solid_key(reference: &str) -> String {
    text::folded(reference).split_whitespace().collect()
}

/// What two ways to write a name have in common: its words, in whatever order.
fn name_key(name: &str) -> String {
    let folded = text::folded(name);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let mut words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    if words.is_empty() { folded } else { words.join(" ") }
}

impl Meaning {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Self; 13] = [
        Self::Name,
        Self::FirstName,
        Self::Company,
        Self::Email,
        Self::Phone,
        Self::Address,
        Self::HouseNumber,
        Self::AddressLine,
        Self::District,
        Self::Postcode,
        Self::Town,
        Self::State,
        Self::Reference,
    ];

    /// Whether it is a part of the address.
    pub fn is_of_address(self) -> bool {
        use Meaning::{AddressLine, District, HouseNumber, Postcode, State, Town};
        matches!(self, HouseNumber | AddressLine | District | Postcode | Town | State)
    }

    /// Whether it is a number that nobody counts with, which a day or an answer never is.
    fn is_key(self) -> bool {
        matches!(self, Self::Reference | Self::Phone | Self::HouseNumber)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LeafUserId;

    fn known(name: &str, email: &str, reference: Option<&str>) -> Arc<Grower> {
        Arc::new(Grower {
            id: LeafUserId::parse("known").unwrap(),
            name: name.to_owned(),
            email: email.to_owned(),
            reference: reference.map(str::to_owned),
            field_view: None,
        })
    }

    /// A table with the columns name, e-mail and reference.
    fn table(rows: &[[&str; 3]]) -> (Table, Columns) {
        let row = |(place, cells): (usize, &[&str; 3])| Row {
            number: place + 2,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
            flaw: None,
        };
        let rows = rows.iter().enumerate().map(row).collect();
        let columns = [(Meaning::Name, 0), (Meaning::Email, 1), (Meaning::Reference, 2)];
        (Table { rows, ..Table::default() }, columns.into())
    }

    fn is_new(fate: &Fate) -> bool {
        matches!(fate, Fate::New(_))
    }

    #[test]
    fn nobody_is_added_twice() {
        let (table, columns) = table(&[
            ["Jane", "jane@x.example", "7"],
            ["Joe", "JOE@x.example", ""],
            ["Ann", "ann@x.example", "9"],
            ["ANN", "ANN@x.example", ""],
            ["Ann C", "c@x.example", "9"],
            ["", "d@x.example", ""],
            ["Eve", "eve", ""],
            ["Bob", "bob@x.example", ""],
        ]);
        let leaf = [known("joe", "joe@X.example", None), known("Seven", "7@x.example", Some("7"))];
        let fates = fates(&table, &columns, &leaf);
        assert_eq!(fates[0], Fate::SameReference("Seven".to_owned()));
        assert_eq!(fates[1], Fate::SameEmail("joe".to_owned()));
        assert!(matches!(&fates[2], Fate::New(new) if new.reference.as_deref() == Some("9")));
        assert_eq!(
            fates[3..7],
            [Fate::EmailTwice(4), Fate::ReferenceTwice(4), Fate::NoName, Fate::OddEmail]
        );
        assert!(matches!(&fates[7], Fate::New(new) if new.reference.is_none()));
    }

    #[test]
    fn two_growers_of_one_address_are_both_offered_with_a_question() {
        let (table, columns) = table(&[
            ["Quill Home Farm", "ada@quill.example", "A1"],
            ["Quill River Farm", "Ada@quill.example", "A2"],
            ["Quill River Farm", "ada@quill.example", "A3"],
            ["Ismail A", "İSMAİL@quill.example", ""],
            ["Ismail B", "ismail@quill.example", ""],
            ["Ben Tarn", "tarn@farm.example", ""],
        ]);
        let shares =
            |fate: &Fate, holder: Holder| matches!(fate, Fate::Shares(_, it) if *it == holder);
        let alone = fates(&table, &columns, &[]);
        assert!(is_new(&alone[0]) && is_new(&alone[3]) && is_new(&alone[5]));
        assert!(shares(&alone[1], Holder::Row(2)) && shares(&alone[2], Holder::Row(2)));
        assert!(shares(&alone[4], Holder::Row(5)), "{:?}", alone[4]);
        // Leaf's own are held against the table in the same way.
        let leaf = [
            known("Ismaıl b", "ISMAİL@quill.example", None),
            known("Cora Tarn", "tarn@farm.example", None),
        ];
        let beside = fates(&table, &columns, &leaf);
        assert!(shares(&beside[3], Holder::Grower("Ismaıl b".to_owned())), "{:?}", beside[3]);
        assert_eq!(beside[4], Fate::SameEmail("Ismaıl b".to_owned()));
        assert!(shares(&beside[5], Holder::Grower("Cora Tarn".to_owned())));
    }

    #[test]
    fn what_is_sent_is_whole_or_pointed_at() {
        let (mut table, columns) = table(&[
            ["Ada Quill", "Ada <mailto:ada@x.example>;", ""],
            ["Andr\u{FFFD} Roux", "andre@x.example", ""],
            ["Ben", "ben@x.example", "4,00123E+15"],
            ["Cora", "cora@x.example; c@x.example", ""],
            ["Dan", "dan@x.example", ""],
        ]);
        table.rows[4].flaw = Some(Flaw::MoreCells);
        let fates = fates(&table, &columns, &[]);
        assert!(matches!(&fates[0], Fate::New(new) if new.email == "ada@x.example"));
        let wrong = [
            Fate::Unreadable(Meaning::Name),
            Fate::Spoiled(Meaning::Reference),
            Fate::SeveralEmails,
            Fate::Flawed(Flaw::MoreCells),
        ];
        assert_eq!(fates[1..], wrong);
        assert!(wrong.iter().all(Fate::is_wrong));
        // A cell that is not sent spoils nothing.
        let columns = [(Meaning::Name, 0), (Meaning::Email, 1)].into();
        assert!(is_new(&super::fates(&table, &columns, &[])[2]));
    }

    #[test]
    fn a_telephone_number_is_taken_out_of_what_exports_put_around_it() {
        for (cell, number) in [
            ("555-0101", "555-0101"),
            ("+46 1", "+46 1"),
            ("tel:+46 1", "+46 1"),
            ("5155550101.0", "5155550101"),
            ("515.555.0101", "515.555.0101"),
            ("Phone: (515) 555-0101", "(515) 555-0101"),
            ("Phone:(515) 555-0101, Mobile:(515) 555-0102", "(515) 555-0101"),
            ("555-0101 ::: 555-0102", "555-0101"),
        ] {
            assert_eq!(phone(cell), number);
        }
    }
}
