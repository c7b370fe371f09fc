//! A table of growers: its cells, what its columns mean, and what becomes of each row.

use std::collections::HashMap;
use std::sync::Arc;

use super::grower::looks_like_email;
use super::{Grower, NewGrower};

/// How the names of such files end.
pub const ENDINGS: [&str; 3] = ["csv", "tsv", "txt"];

/// A table as it stands in the file, its first row apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The first row: what the columns are called.
    pub heads: Vec<String>,
    /// All other rows that have anything in them.
    pub rows: Vec<Vec<String>>,
    /// What a spreadsheet numbers each of them.
    pub numbers: Vec<usize>,
    /// What its columns probably mean.
    pub guess: Columns,
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
    /// Not even text.
    #[error("no text")]
    NoText,
    /// Stile itself failed.
    #[error("broke off")]
    Broke,
}

/// What a column can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// Full name; the surname where there is a column for the first name.
    Name,
    /// First name, where it stands apart.
    FirstName,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Postal address.
    Address,
    /// The company's own reference.
    Reference,
}

/// Which column means what; a meaning without a column is left empty.
pub type Columns = HashMap<Meaning, usize>;

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A new grower.
    New(NewGrower),
    /// Leaf has a grower of this e-mail.
    SameEmail(String),
    /// Leaf has a grower of this reference.
    SameReference(String),
    /// An earlier row of the table, with this number, has the same e-mail.
    EmailTwice(usize),
    /// An earlier row of the table, with this number, has the same reference.
    ReferenceTwice(usize),
    /// There is no name.
    NoName,
    /// There is no e-mail.
    NoEmail,
    /// What stands there is no e-mail.
    OddEmail,
}

impl Fate {
    /// Whether the person has something to correct.
    pub fn is_wrong(&self) -> bool {
        matches!(self, Self::NoName | Self::NoEmail | Self::OddEmail)
    }
}

impl Table {
    /// What stands in a row under this meaning.
    pub fn cell(&self, row: usize, columns: &Columns, meaning: Meaning) -> Option<&str> {
        let cell = self.rows[row].get(*columns.get(&meaning)?)?.trim();
        Some(cell).filter(|cell| !cell.is_empty())
    }

    /// The name in a row, with a first name that stands apart; empty where there is none.
    pub fn name(&self, row: usize, columns: &Columns) -> String {
        let names = [Meaning::FirstName, Meaning::Name];
        let names = names.into_iter().filter_map(|meaning| self.cell(row, columns, meaning));
        names.collect::<Vec<_>>().join(" ")
    }
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
    let (mut seen_emails, mut seen_references) = (HashMap::new(), HashMap::new());
    let fate = |row: usize| {
        let cell = |meaning| table.cell(row, columns, meaning).map(str::to_owned);
        let name = table.name(row, columns);
        if name.is_empty() {
            return Fate::NoName;
        }
        let Some(email) = cell(Meaning::Email) else { return Fate::NoEmail };
        if !looks_like_email(&email) {
            return Fate::OddEmail;
        }
        let reference = cell(Meaning::Reference);
        if let Some(grower) = emails.get(&key(&email)) {
            return Fate::SameEmail(grower.display_name().to_owned());
        }
        if let Some(grower) = reference.as_ref().and_then(|it| references.get(&key(it))) {
            return Fate::SameReference(grower.display_name().to_owned());
        }
        if let Some(earlier) = seen_emails.get(&key(&email)) {
            return Fate::EmailTwice(*earlier);
        }
        if let Some(earlier) = reference.as_ref().and_then(|it| seen_references.get(&key(it))) {
            return Fate::ReferenceTwice(*earlier);
        }
        let number = table.numbers[row];
        seen_emails.insert(key(&email), number);
        seen_references.extend(reference.as_ref().map(|it| (key(it), number)));
        Fate::New(NewGrower {
            name,
            email,
            phone: cell(Meaning::Phone).unwrap_or_default(),
            address: cell(Meaning::Address).unwrap_or_default(),
            reference,
        })
    };
    (0..table.rows.len()).map(fate).collect()
}

impl Meaning {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Self; 6] =
        [Self::Name, Self::FirstName, Self::Email, Self::Phone, Self::Address, Self::Reference];
}
