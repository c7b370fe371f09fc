//! What the columns of a table mean: what is in their cells decides first, then their heads.

use std::collections::{HashMap, HashSet};

use super::cells::{is_address, is_answer, is_long_name, is_name, is_number, is_phone};
use super::headless_names;
use super::vocabulary::{
    ABOUT, ADDRESS_LINES, ADDRESSES, BARE_KEYS, COMPANIES, DISTRICTS, EMAILS, FIRST_BESIDE_SURNAME,
    FIRST_NAMES, HOUSE_NUMBERS, KEYS, KEYS_IN_ONE_WORD, NAMES, NUMBER_BEHIND_STREET,
    OF_ANY_ADDRESS, OTHER_KINDS, OTHER_PEOPLE, OTHER_THINGS, PHONE_PARTS, PHONES, POSTCODES,
    REFERENCES, STATES, SURNAMES, TOWNS, WHOSE, rank, words,
};
use crate::domain::email;
use crate::domain::spoiled::is_spoiled;
use crate::domain::table::{Columns, Meaning, Origin, Reason, Table};
use crate::domain::text;

/// The rows that show what is in a column.
const SAMPLE: usize = 2_000;

/// The guess for the table, and the program that it comes from.
pub(super) fn guess(table: &mut Table) {
    let columns: Vec<Column> =
        (0..table.heads.len()).map(|place| Column::of(table, place)).collect();
    let keys = columns.iter().enumerate().filter(|(_, column)| column.is_key());
    table.keys = keys.map(|(place, _)| place).collect();
    table.source.origin = origin(&columns);
    let mut guess = Guess { columns: &columns, found: Columns::new() };
    guess.place(Meaning::Email, Column::as_email);
    guess.place(Meaning::Phone, Column::as_phone);
    guess.names(table);
    guess.company(table);
    guess.place(Meaning::Address, Column::as_address);
    guess.parts_of_address();
    let is_of_all = |place: usize| !is_of_several(table, place, guess.found.get(&Meaning::Email));
    let references: Vec<Option<i64>> = columns
        .iter()
        .enumerate()
        .map(|(place, column)| column.as_reference().filter(|_| is_of_all(place)))
        .collect();
    let reference = guess.best_place(|place| references[place]);
    guess.found.extend(reference.map(|place| (Meaning::Reference, place)));
    table.guess = guess.found;
    let reason =
        |(meaning, place): (&Meaning, &usize)| (*meaning, columns[*place].reason(*meaning));
    table.reasons = table.guess.iter().map(reason).collect();
}

struct Guess<'a> {
    columns: &'a [Column],
    found: Columns,
}

impl Guess<'_> {
    /// The free column with the highest score; the first of several.
    fn best(&self, score: impl Fn(&Column) -> Option<i64>) -> Option<usize> {
        self.best_place(|place| score(&self.columns[place]))
    }

    /// The same by their places.
    fn best_place(&self, score: impl Fn(usize) -> Option<i64>) -> Option<usize> {
        let mut best: Option<(i64, usize)> = None;
        for place in 0..self.columns.len() {
            let Some(score) = score(place) else { continue };
            if self.is_free(place) && best.is_none_or(|(most, _)| score > most) {
                best = Some((score, place));
            }
        }
        best.map(|(_, place)| place)
    }

    fn is_free(&self, place: usize) -> bool {
        !self.found.values().any(|taken| *taken == place)
    }

    fn place(&mut self, meaning: Meaning, score: impl Fn(&Column) -> Option<i64>) {
        let found = self.best(score);
        self.found.extend(found.map(|place| (meaning, place)));
    }

    /// The name, in one column or in two.
    fn names(&mut self, table: &Table) {
        let surname = self.best(|column| column.as_part(SURNAMES));
        let first =
            self.best(|column| column.as_part(FIRST_NAMES)).filter(|first| Some(*first) != surname);
        let beside = surname.and_then(|surname| {
            let is_first = |column: &Column| column.is_one_of(&FIRST_BESIDE_SURNAME).then_some(0);
            self.best(is_first).filter(|place| !self.holds(table, *place, surname))
        });
        let whole = first.and_then(|first| self.of_same_kind(first));
        let whole = whole.or_else(|| self.best(Column::as_name)).filter(|place| {
            Some(*place) != surname && Some(*place) != first && Some(*place) != beside
        });
        let first = first.or(beside);
        let filled = |place: Option<usize>| place.map_or(0, |place| self.columns[place].filled);
        let (name, first) = match (whole, first, surname) {
            // "Name" beside "Vorname" is the surname, where it does not hold both.
            (Some(whole), Some(first), None) => {
                let is_surname =
                    self.is_surname_beside(whole, first) && !self.holds(table, whole, first);
                match is_surname {
                    true => (Some(whole), Some(first)),
                    false if filled(Some(whole)) >= filled(Some(first)) => (Some(whole), None),
                    false => (Some(first), None),
                }
            }
            // "Quill Farm" holds the surname, but not the first name.
            (Some(whole), first, Some(surname))
                if self.holds(table, whole, surname)
                    && first.is_none_or(|first| self.holds(table, whole, first))
                    || filled(Some(surname)) * 2 < filled(Some(whole)) =>
            {
                (Some(whole), None)
            }
            (whole, first, surname) => match (surname, first) {
                (Some(surname), first) => (Some(surname), first),
                (None, Some(first)) => (Some(first), None),
                (None, None) => (whole, None),
            },
        };
        let (name, first) = match (name, first) {
            (None, None) => match self.headless_names(table) {
                Some(names) => (Some(names.name), names.first),
                None => (self.best(Column::as_name_by_cells), None),
            },
            found => found,
        };
        self.found.extend(name.map(|place| (Meaning::Name, place)));
        self.found.extend(first.map(|place| (Meaning::FirstName, place)));
    }

    /// "Name (person)" beside "Vorname (person)", where others are names of companies.
    fn of_same_kind(&self, first: usize) -> Option<usize> {
        let is_it = |place: &usize| {
            let column = &self.columns[*place];
            column.words.len() > 1
                && column.as_name().is_some()
                && self.is_free(*place)
                && self.is_surname_beside(*place, first)
        };
        (0..self.columns.len()).find(is_it)
    }

    /// Whether heads say nothing but "name" and "first name", both of the same, as in
    /// "Name (person)" and "Vorname (person)".
    fn is_surname_beside(&self, name: usize, first: usize) -> bool {
        let [name, first] = [name, first].map(|place| &self.columns[place].words);
        let Some((word, rest)) = name.split_first() else { return false };
        FIRST_BESIDE_SURNAME.contains(&word.as_str())
            && (rest.is_empty() || first.split_first().is_some_and(|(_, other)| other == rest))
    }

    fn headless_names(&self, table: &Table) -> Option<headless_names::Names> {
        let email = self.found.get(&Meaning::Email).copied();
        headless_names::names(table, email, |place| self.may_be_name(place))
    }

    /// Whether a column without a head may have names or parts of them in it.
    fn may_be_name(&self, place: usize) -> bool {
        let column = &self.columns[place];
        column.words.is_empty()
            && self.is_free(place)
            && column.names > 0
            && column.share(column.names) >= 70
    }

    /// The name of a farm or company, where some rows have no other name.
    fn company(&mut self, table: &Table) {
        let nameless = |row: &usize| table.name(*row, &self.found).is_empty();
        let rows: Vec<usize> = (0..table.rows.len().min(SAMPLE)).filter(nameless).collect();
        let company = self.best(|column| {
            let is_other = column.is_of_other_things() || column.is_about();
            (!is_other && column.share(column.names) >= 50).then_some(column.rank(COMPANIES)?)
        });
        let names = |place: &usize| {
            rows.iter().any(|row| {
                let cell = table.rows[*row].cells.get(*place);
                cell.is_some_and(|cell| !cell.trim().is_empty())
            })
        };
        self.found.extend(company.filter(names).map(|place| (Meaning::Company, place)));
    }

    /// What stands beside the street in columns of its own: of the same address, or of the only one.
    fn parts_of_address(&mut self) {
        let Some(street) = self.found.get(&Meaning::Address).copied() else { return };
        if self.is_house_number(street + 1) {
            self.found.insert(Meaning::HouseNumber, street + 1);
        }
        for (meaning, list) in [
            (Meaning::HouseNumber, HOUSE_NUMBERS),
            (Meaning::AddressLine, ADDRESS_LINES),
            (Meaning::District, DISTRICTS),
            (Meaning::Postcode, POSTCODES),
            (Meaning::Town, TOWNS),
            (Meaning::State, STATES),
        ] {
            if self.found.contains_key(&meaning) {
                continue;
            }
            let is_line = meaning == Meaning::AddressLine;
            let whose = self.columns[street].whose_address(is_line);
            let found = self.best(|column| {
                let rank = column.rank(list).filter(|_| !is_line || column.ends_as(list))?;
                let own = column.whose_address(is_line);
                let fits = !(column.rows > 0 && column.is_empty())
                    && column.emails + column.answers == 0
                    && (!matches!(meaning, Meaning::Town | Meaning::District)
                        || column.share(column.numbers) < 50);
                let of_same = if own == whose { 200 } else { 0 };
                (fits && (own == whose || own.is_empty())).then_some(rank + of_same)
            });
            self.found.extend(found.map(|place| (meaning, place)));
        }
        self.house_number_among_parts(street);
    }

    /// Whether a column may hold the numbers of houses, by a head that does not say of what its
    /// numbers are.
    fn is_house_number(&self, place: usize) -> bool {
        self.columns.get(place).is_some_and(|column| {
            column.is_one_of(&NUMBER_BEHIND_STREET)
                && column.share(column.numbers.max(column.short)) >= 50
                && self.is_free(place)
        })
    }

    /// Such a column elsewhere among the parts of an address, where streets have no numbers.
    fn house_number_among_parts(&mut self, street: usize) {
        let column = &self.columns[street];
        if self.found.contains_key(&Meaning::HouseNumber)
            || column.share(column.addresses) >= 80
            || column.is_empty()
        {
            return;
        }
        let parts = self.found.iter().filter(|(meaning, _)| meaning.is_of_address());
        let parts: Vec<usize> = parts.map(|(_, place)| *place).collect();
        let before_street = street.checked_sub(1).filter(|_| column.share(column.addresses) < 50);
        let behind_parts = parts.iter().map(|place| place + 1);
        let mut places = before_street.into_iter().chain(behind_parts);
        let number = places.find(|place| {
            let counts = self.columns.get(*place).is_some_and(Column::counts_rows);
            self.is_house_number(*place) && !counts
        });
        self.found.extend(number.map(|place| (Meaning::HouseNumber, place)));
    }

    /// Whether most cells of a column hold the other column's within themselves.
    fn holds(&self, table: &Table, whole: usize, part: usize) -> bool {
        let pairs = table.rows.iter().take(SAMPLE).filter_map(|row| {
            let cell = |place: usize| row.cells.get(place).map(|cell| text::folded(cell.trim()));
            let (whole, part) = (cell(whole)?, cell(part)?);
            (!whole.is_empty() && !part.is_empty()).then(|| whole.contains(&part) && whole != part)
        });
        let (mut held, mut all) = (0, 0);
        for is_held in pairs {
            all += 1;
            held += usize::from(is_held);
        }
        held * 2 > all
    }
}

/// Whether the numbers in a column that does not say whose they are stand with several growers each:
/// more often than by a slip of the hand.
fn is_of_several(table: &Table, place: usize, email: Option<&usize>) -> bool {
    let is_bare = BARE_KEYS.split('|').any(|one| one == words(&table.heads[place]).join(" "));
    if !is_bare {
        return false;
    }
    let (mut first_of, mut filled, mut others) = (HashMap::new(), 0, 0);
    for row in table.rows.iter().take(SAMPLE) {
        let cell = |place: usize| row.cells.get(place).map_or("", |cell| cell.trim());
        let number = text::folded(cell(place));
        if number.is_empty() {
            continue;
        }
        filled += 1;
        let whose = email::key(email.map_or("", |email| cell(*email)));
        let first = first_of.entry(number).or_insert_with(|| whose.clone());
        others += usize::from(*first != whose);
    }
    others * 20 > filled
}

/// A column: its head in words, and what its cells look like.
#[derive(Default)]
struct Column {
    words: Vec<String>,
    /// The rows of the table, as far as they are looked at.
    rows: usize,
    filled: usize,
    distinct: usize,
    emails: usize,
    phones: usize,
    /// Telephone numbers that can be told from other numbers.
    marked_phones: usize,
    /// Numbers of as many digits as a telephone number with its area has.
    long_numbers: usize,
    names: usize,
    /// Names of more than one word.
    long_names: usize,
    numbers: usize,
    /// Cells that are as short as the number of a house.
    short: usize,
    /// Whole numbers, each larger than the one before, and the largest of them.
    rising: usize,
    largest: usize,
    /// Whether the last cell that is filled has no digit in it.
    ends_in_word: bool,
    addresses: usize,
    answers: usize,
}

impl Column {
    fn of(table: &Table, place: usize) -> Self {
        let mut column = Self {
            words: words(&table.heads[place]),
            rows: table.rows.len().min(SAMPLE),
            ..Self::default()
        };
        let mut seen = HashSet::new();
        let cells = table.rows.iter().filter_map(|row| row.cells.get(place));
        for (number, cell) in
            cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).enumerate()
        {
            if number >= SAMPLE {
                break;
            }
            column.filled += 1;
            seen.insert(text::folded(cell));
            let is_name = is_name(cell);
            column.emails += usize::from(email::cleaned(cell) != Err(email::EmailError::Odd));
            column.phones += usize::from(is_phone(cell));
            column.marked_phones +=
                usize::from(is_phone(cell) && !cell.bytes().all(|it| it.is_ascii_digit()));
            let is_long = (9..=13).contains(&cell.len()) && is_phone(cell);
            column.long_numbers += usize::from(is_long);
            column.short += usize::from(cell.len() <= 6 && cell.contains(char::is_numeric));
            let number = cell.trim_start_matches('#').trim_end_matches(['.', ')', ' ']).parse();
            if let Some(number) =
                number.ok().filter(|it| column.filled == 1 || *it > column.largest)
            {
                column.rising += 1;
                column.largest = number;
            }
            column.ends_in_word = !cell.contains(char::is_numeric);
            column.names += usize::from(is_name);
            column.long_names += usize::from(is_name && is_long_name(cell));
            column.numbers += usize::from(is_number(cell) || is_spoiled(cell));
            column.addresses += usize::from(is_address(cell));
            column.answers += usize::from(is_answer(cell));
        }
        column.distinct = seen.len();
        column
    }

    /// A share of the cells that are filled, in percent; of none, all.
    fn share(&self, some: usize) -> i64 {
        i64::try_from(some * 100 / self.filled.max(1)).unwrap_or(0)
    }

    fn rank(&self, list: &str) -> Option<i64> {
        rank(&self.words, list)
    }

    /// Whether it holds something about a meaning, or is about somebody beside the grower.
    fn is_about(&self) -> bool {
        self.rank(ABOUT).is_some() || self.rank(OTHER_PEOPLE).is_some()
    }

    fn is_of_other_things(&self) -> bool {
        self.rank(OTHER_THINGS).is_some() || self.rank(OTHER_PEOPLE).is_some()
    }

    fn is_one_of(&self, heads: &[&str]) -> bool {
        heads.contains(&self.words.join(" ").as_str())
    }

    /// Whether the head ends with one of the list.
    fn ends_as(&self, list: &str) -> bool {
        let head = format!(" {}", self.words.join(" "));
        list.split('|').any(|one| head.ends_with(&format!(" {one}")))
    }

    /// What the head of a column for an address says of whose or which address it is; of its lines,
    /// numbers say which line it is.
    fn whose_address(&self, is_line: bool) -> Vec<&str> {
        let is_in = |list: &str, word: &str| list.split(['|', ' ']).any(|one| one == word);
        let is_of_any = |word: &str| {
            [HOUSE_NUMBERS, DISTRICTS, POSTCODES, TOWNS, STATES, OF_ANY_ADDRESS]
                .iter()
                .any(|list| is_in(list, word))
                || is_line && (is_in(ADDRESS_LINES, word) || word.parse::<u8>().is_ok())
        };
        self.words.iter().map(String::as_str).filter(|word| !is_of_any(word)).collect()
    }

    fn is_empty(&self) -> bool {
        self.filled == 0
    }

    /// Between columns of one head, that one counts which says more.
    fn fill(&self) -> i64 {
        let empty = if self.rows > 0 && self.is_empty() { -1_000 } else { 0 };
        empty + i64::try_from(self.filled.min(SAMPLE)).unwrap_or(0) / 100
    }

    fn as_email(&self) -> Option<i64> {
        let head = self.rank(EMAILS);
        let about = self.is_about();
        let share = self.share(self.emails);
        let is_plain = EMAILS.split('|').any(|one| one == self.words.join(" "));
        let of_head = if is_plain { 15 } else { 0 } + if head.is_some() { 60 } else { 0 }
            - if about { 80 } else { 0 };
        if !self.is_empty() && (share >= 50 || share >= 20 && head.is_some() && !about) {
            // Many addresses, and many different ones. Under a plain "E-mail" there may be few: those
            // of somebody beside the grower are no better for being more.
            let rows = if is_plain { self.filled } else { self.rows };
            let filled = i64::try_from(self.emails * 40 / rows.max(1)).unwrap_or(0);
            return Some(1_000 + share / 2 + filled + self.share(self.distinct) / 2 + of_head);
        }
        let is_email =
            self.is_empty() || self.answers == 0 && share == 0 && self.share(self.numbers) < 50;
        let is_street = self.rank(ADDRESSES).is_some_and(|_| self.share(self.addresses) > 0);
        (head? >= 0 && !about && is_email && !is_street).then(|| of_head + self.fill())
    }

    fn as_phone(&self) -> Option<i64> {
        let in_word =
            self.words.iter().any(|word| PHONE_PARTS.iter().any(|part| word.contains(part)));
        let head = self.rank(PHONES).or(in_word.then_some(10));
        let is_about = self.is_about() && self.rank("phone 1 value").is_none();
        let head = head.filter(|_| !is_about && !self.words.iter().any(|it| it == "phonetic"));
        let fits = self.share(self.phones.max(self.numbers));
        match head {
            Some(head) => (self.is_empty() || fits >= 30).then(|| 1_000 + head + self.fill()),
            None if is_about
                || self.rank(REFERENCES).is_some()
                || self.rank(OTHER_KINDS).is_some()
                || self.is_reference() =>
            {
                None
            }
            None => {
                // Where nothing says otherwise, so many digits are a telephone number.
                let long = if self.words.is_empty() { self.long_numbers } else { 0 };
                let phones = self.marked_phones.max(long);
                let is_phone = !self.is_empty() && self.share(phones) >= 60;
                is_phone.then(|| self.share(self.phones))
            }
        }
    }

    /// A name, by a head that says so and cells that do not contradict.
    fn as_name(&self) -> Option<i64> {
        let is_both = self.is_both_names();
        // What a person is called comes before what a company is called.
        let company = || self.rank(COMPANIES).map(|rank| rank - 100);
        let head = if is_both { Some(200) } else { self.rank(NAMES).or_else(company) };
        let other = self.rank(OTHER_KINDS).is_some() || self.is_of_other_things();
        let is_part =
            !is_both && (self.rank(SURNAMES).is_some() || self.rank(FIRST_NAMES).is_some());
        let fits = self.is_empty() || self.share(self.names) >= 50;
        (!other && !is_part && fits).then_some(head? + self.fill())
    }

    /// A name, by its cells: most are several words, and hardly two are alike.
    fn as_name_by_cells(&self) -> Option<i64> {
        let is_other = self.is_of_other_things();
        let is_name = self.share(self.names) >= 70
            && self.share(self.long_names) >= 30
            && self.share(self.distinct) >= 50;
        (!is_other && !self.is_empty() && is_name)
            .then(|| self.share(self.long_names) + self.share(self.names))
    }

    /// A part of a name, which its cells do not contradict.
    fn as_part(&self, list: &str) -> Option<i64> {
        let is_other = self.is_of_other_things() || self.rank(OTHER_KINDS).is_some();
        let fits = self.is_empty() || self.share(self.names) >= 50;
        (!is_other && fits && !self.is_both_names()).then_some(self.rank(list)? + self.fill())
    }

    /// Whether the head speaks of first name and surname.
    fn is_both_names(&self) -> bool {
        let is_joined =
            self.words.iter().any(|it| ["y", "and", "und", "e", "et"].contains(&it.as_str()));
        let first = self.rank(FIRST_NAMES).is_some()
            || self
                .words
                .first()
                .is_some_and(|it| FIRST_BESIDE_SURNAME.contains(&it.as_str()) || it == "vor");
        let last = self.rank(SURNAMES).is_some()
            || self.words.last().is_some_and(|it| {
                FIRST_BESIDE_SURNAME.contains(&it.as_str()) && self.words.len() > 2
            });
        let is_list = ["name vorname", "nom prenom", "prenom nom", "vorname name", "nume prenume"];
        // "Imię i nazwisko", "Adı Soyadı"
        let has_both = self.rank(FIRST_NAMES).is_some() && self.rank(SURNAMES).is_some();
        has_both
            || is_joined && first && (last || self.rank(FIRST_NAMES).is_some())
            || is_list.contains(&self.words.join(" ").as_str())
    }

    fn as_address(&self) -> Option<i64> {
        // "Endereço: bairro" is a part of the address.
        let is_part = [HOUSE_NUMBERS, ADDRESS_LINES, DISTRICTS, POSTCODES, TOWNS, STATES]
            .iter()
            .filter(|list| self.rank(list).is_some())
            .count()
            == 1
            && self.words.len() > 1;
        // The address for bills is one where there is no other; its lines in columns of their own may
        // begin with a name.
        let begins_with = |two: [&str; 2]| self.words.get(..2).is_some_and(|words| words == two);
        let is_line = begins_with(["bill", "to"]);
        let is_of_bills = |word: &String| {
            word == "billing"
                || word == "rechnungs"
                || is_line && word.bytes().all(|byte| byte.is_ascii_digit())
        };
        let is_for_bills =
            is_line || begins_with(["bill", "address"]) || self.words.iter().any(is_of_bills);
        let less = if is_part { 200 } else { 0 } + if is_for_bills { 150 } else { 0 };
        let head = self.rank(ADDRESSES).map(|rank| rank - less);
        let words = self.words.iter().filter(|word| !is_of_bills(word)).cloned();
        let is_other = self.rank(EMAILS).is_some()
            || rank(&words.collect::<Vec<_>>(), ABOUT).is_some()
            || self.rank(OTHER_PEOPLE).is_some()
            || is_line && !self.is_empty() && self.share(self.addresses) < 50;
        let no_address = self.emails + self.answers + self.phones;
        match head {
            Some(head) => (!is_other && (self.is_empty() || self.share(no_address) < 30))
                .then(|| 1_000 + head + self.fill()),
            None => {
                let is_address = !self.is_empty() && self.share(self.addresses) >= 60;
                (self.words.is_empty() && is_address).then(|| self.share(self.addresses))
            }
        }
    }

    /// Whether the head is put together as names of keys are: grower ID, Kundennummer.
    fn is_reference(&self) -> bool {
        let is_of = |list: &str, word: &str| list.split('|').any(|one| one == word);
        let is_composed = self.words.len() > 1
            && self.words.iter().all(|word| is_of(WHOSE, word) || is_of(KEYS, word))
            && self.words.iter().any(|word| is_of(KEYS, word));
        is_composed || self.words.iter().any(|word| KEYS_IN_ONE_WORD.contains(&word.as_str()))
    }

    fn as_reference(&self) -> Option<i64> {
        let joined = self.words.join(" ");
        let is_id = self.words.iter().any(|word| word.ends_with("id"));
        let composed =
            self.is_reference().then_some(if self.is_one_of(&["id number"]) { 80 } else { 95 });
        let alone = REFERENCES.split('|').position(|one| one == joined);
        let alone = alone.map(|place| 100 - i64::try_from(place).unwrap_or(0));
        let head = alone.or(composed)?;
        // Alike in many rows, it is no reference of one grower; nor is the number of the row.
        let alike = if is_id || composed.is_some() { 30 } else { 60 };
        let counts_rows = composed.is_none() && !is_id && self.counts_rows();
        let fits = self.is_empty()
            || self.share(self.distinct) >= alike
                && !counts_rows
                && self.emails == 0
                && self.share(self.long_names) < 50;
        fits.then_some(head + self.fill())
    }

    /// Whether its cells count the rows from 1 or 0 on, some of them perhaps taken out.
    fn counts_rows(&self) -> bool {
        // Behind the last one may stand a word, as for a sum.
        let behind = usize::from(self.ends_in_word && self.rising > 1);
        self.filled > 0
            && self.rising + behind == self.filled
            && self.largest <= self.filled + self.filled / 4 + 1
    }

    /// Whether the head is that of numbers that nobody counts with: references, numbers of fields.
    fn is_key(&self) -> bool {
        let is_of = |list: &str, word: &str| list.split('|').any(|one| one == word);
        let is_composed = |word: &str| {
            KEYS_IN_ONE_WORD.contains(&word)
                || ["nummer", "nr", "number"].iter().any(|end| word.ends_with(end))
        };
        let is_date =
            self.words.iter().any(|word| ["date", "datum", "fecha"].contains(&word.as_str()));
        self.is_reference()
            || REFERENCES.split('|').any(|one| one == self.words.join(" "))
            || !is_date
                && self.words.iter().any(|word| is_of(KEYS, word) || is_composed(word.as_str()))
    }

    fn reason(&self, meaning: Meaning) -> Reason {
        let (cells, by_head) = match meaning {
            Meaning::Name | Meaning::FirstName => {
                let parts = self.rank(SURNAMES).or(self.rank(FIRST_NAMES));
                (self.names, self.as_name().is_some() || parts.is_some())
            }
            Meaning::Email => (self.emails, self.share(self.emails) < 50),
            Meaning::Phone => (self.phones, self.share(self.marked_phones) < 60),
            Meaning::Address => (self.filled - self.emails - self.answers, !self.words.is_empty()),
            Meaning::Company
            | Meaning::HouseNumber
            | Meaning::AddressLine
            | Meaning::District
            | Meaning::Postcode
            | Meaning::Town
            | Meaning::State => (self.filled, true),
            Meaning::Reference => (self.distinct, true),
        };
        let percent = u8::try_from(self.share(cells).min(100)).unwrap_or(100);
        match by_head {
            _ if self.is_empty() => Reason::HeadAlone,
            true => Reason::Head(percent),
            false => Reason::Cells(percent),
        }
    }
}

/// The program whose heads these are.
fn origin(columns: &[Column]) -> Option<Origin> {
    let heads: Vec<String> = columns.iter().map(|column| column.words.join(" ")).collect();
    let has = |head: &str| heads.iter().any(|one| one == head);
    let any = |some: &[&str]| some.iter().any(|head| has(head));
    if any(&["e mail 1 value", "e mail 1 type", "e mail 1 label"]) {
        Some(Origin::Google)
    } else if has("e mail address")
        && has("first name")
        && any(&[
            "home street",
            "business street",
            "mobile phone",
            "business phone",
            "e mail display name",
        ])
        || has("e mail adresse")
            && has("vorname")
            && any(&[
                "mobiltelefon",
                "strasse privat",
                "strasse geschaftlich",
                "telefon geschaftlich",
            ])
        || has("adresse de messagerie") && has("prenom")
    {
        Some(Origin::Outlook)
    } else if has("customer full name")
        || has("customer")
            && any(&["bill address", "bill to", "main phone", "bill to 1", "open balance"])
    {
        Some(Origin::QuickBooks)
    } else if any(&["record id", "record id contact"])
        // Zoho has "Record Id" as well, but says "Contact Owner.id" beside it.
        && !has("contact owner id")
        && any(&["email", "first name", "company name"])
    {
        Some(Origin::HubSpot)
    } else if any(&[
        "field",
        "field name",
        "fields",
        "feld",
        "feldname",
        "schlag",
        "champ",
        "parcelle",
        "campo",
        "lote",
        "talhao",
    ]) && any(&[
        "farm",
        "farm name",
        "hof",
        "ferme",
        "exploitation",
        "finca",
        "granja",
        "fazenda",
    ]) {
        Some(Origin::Fields)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::table::Row;

    /// A table with these heads and rows.
    fn table(heads: &str, rows: &[&str]) -> Table {
        let cells = |line: &str| -> Vec<String> { line.split(';').map(str::to_owned).collect() };
        let row = |(place, line): (usize, &&str)| Row {
            number: place + 2,
            cells: cells(line),
            flaw: None,
        };
        let mut table = Table {
            heads: cells(heads),
            rows: rows.iter().enumerate().map(row).collect(),
            ..Table::default()
        };
        guess(&mut table);
        table
    }

    /// The heads of the columns for each meaning.
    fn found(table: &Table) -> [&str; 6] {
        use Meaning::{Address, Email, FirstName, Name, Phone, Reference};
        [Name, FirstName, Email, Phone, Address, Reference]
            .map(|meaning| table.guess.get(&meaning).map_or("", |place| &table.heads[*place]))
    }

    #[test]
    fn an_id_a_number_and_a_size_are_no_names() {
        for (heads, rows, expected) in [
            (
                "Grower ID;Grower Name;Email;Phone",
                &["1042;Ada Quill;ada@x.example;555-0101", "1043;Ben Tarn;ben@x.example;555-0102"]
                    [..],
                ["Grower Name", "", "Email", "Phone", "", "Grower ID"],
            ),
            (
                "Farm size (ha);Owner;E-mail",
                &["120;Ada Quill;ada@x.example", "80;Ben Tarn;ben@x.example"],
                ["Owner", "", "E-mail", "", "", ""],
            ),
            (
                "Account Name;Mailing Street;Mailing City;Phone;Email",
                &[
                    "Quill Farm;12 Main St;Ames;555-0101;ada@x.example",
                    "Tarn Ranch;4 Oak Ln;Boone;555-0102;ben@x.example",
                ],
                ["Account Name", "", "Email", "Phone", "Mailing Street", ""],
            ),
            (
                "Name;Email;Number of fields",
                &["Ada;ada@x.example;12", "Ben;ben@x.example;7", "Cora;cora@x.example;12"],
                ["Name", "", "Email", "", "", ""],
            ),
            (
                "Company size;Customer code;Customer;E-Mail opt-in;Kontakt",
                &["big;C-1;Quill Farm;yes;ada@x.example", "small;C-2;Tarn Farm;no;ben@x.example"],
                ["Customer", "", "Kontakt", "", "", "Customer code"],
            ),
            (
                "Betriebsnummer;Betriebsgröße;Betrieb;E-Mail-Adresse;Straße;Telefonnummer",
                &[
                    "276001;12,5;Hof Quill;ada@x.example;Dorfstr. 1;0151 0000001",
                    "276002;8;Hof Tarn;ben@x.example;Am Weg 2;0151 0000002",
                ],
                ["Betrieb", "", "E-Mail-Adresse", "Telefonnummer", "Straße", "Betriebsnummer"],
            ),
            (
                "Nº de cliente;Nombre del campo;Titular;Correo electrónico;Dirección;Móvil",
                &[
                    "1;Norte;Ana Ruiz;ana@x.example;Calle Mayor 1;600 000 001",
                    "2;Sur;Luis Gil;luis@x.example;Calle Real 2;600 000 002",
                ],
                ["Titular", "", "Correo electrónico", "Móvil", "Dirección", "Nº de cliente"],
            ),
            (
                "Código do produtor;Produtor;Tamanho (ha);Celular;E-mail;Endereço;Número de talhões",
                &[
                    "7;João Gil;12;+55 11 90000-0001;joao@x.example;Rua A 1;3",
                    "8;Ana Lima;9;+55 11 90000-0002;ana@x.example;Rua B 2;4",
                ],
                ["Produtor", "", "E-mail", "Celular", "Endereço", "Código do produtor"],
            ),
            (
                "Code client;Nombre de parcelles;Exploitant;Courriel;Téléphone portable;Adresse postale",
                &[
                    "C1;3;Jean Roux;jean@x.example;06 00 00 00 01;1 rue Haute, Ay",
                    "C2;4;Marie Blanc;marie@x.example;06 00 00 00 02;2 rue Basse, Ay",
                ],
                [
                    "Exploitant",
                    "",
                    "Courriel",
                    "Téléphone portable",
                    "Adresse postale",
                    "Code client",
                ],
            ),
            (
                "Tax ID;Phone number;User name;Contact;Mail",
                &[
                    "11-22;555-0101;aq;Ada Quill;ada@x.example",
                    "11-23;555-0102;bt;Ben Tarn;ben@x.example",
                ],
                ["Contact", "", "Mail", "Phone number", "", ""],
            ),
        ] {
            let table = table(heads, rows);
            assert_eq!(found(&table), expected, "{heads}");
        }
    }

    #[test]
    fn cells_count_more_than_heads() {
        for (heads, rows, expected) in [
            // Whatever the column of addresses is called.
            (
                "Email;Login;Name",
                &["yes;ada@x.example;Ada Quill", "no;ben@x.example;Ben Tarn"][..],
                ["Name", "", "Login", "", "", ""],
            ),
            (
                "Name;E-mail",
                &["ada@x.example;Ada Quill", "ben@x.example;Ben Tarn"],
                ["E-mail", "", "Name", "", "", ""],
            ),
            (
                "a;b;c;d",
                &[
                    "7;Ada Quill;ada@x.example;+1 515 555 0101",
                    "8;Ben Tarn;ben@x.example;+1 515 555 0102",
                ],
                ["b", "", "c", "d", "", ""],
            ),
            (
                ";;",
                &[
                    "Ada Quill;ada@x.example;12 Main St, Ames",
                    "Ben Tarn;ben@x.example;4 Oak Ln, Boone",
                ],
                ["", "", "", "", "", ""],
            ),
            (
                "Grower;Grower name;Mail",
                &["1042;Ada Quill;ada@x.example", "1043;Ben Tarn;b@x.example"],
                ["Grower name", "", "Mail", "", "", ""],
            ),
            (
                "Sales rep email;Email;Name",
                &["rep@co.example;ada@x.example;Ada", "rep@co.example;ben@x.example;Ben"],
                ["Name", "", "Email", "", "", ""],
            ),
            (
                "Имя;Почта;Телефон",
                &[
                    "Олена Гай;olena@x.example;+380 50 000 00 01",
                    "Петро Лан;petro@x.example;+380 50 000 00 02",
                ],
                ["Имя", "", "Почта", "Телефон", "", ""],
            ),
        ] {
            let table = table(heads, rows);
            assert_eq!(found(&table), expected, "{heads}");
        }
        let bare = table(
            ";;",
            &["Ada Quill;ada@x.example;12 Main St, Ames", "Ben Tarn;ben@x.example;4 Oak Ln"],
        );
        assert_eq!(
            bare.guess,
            [(Meaning::Name, 0), (Meaning::Email, 1), (Meaning::Address, 2)].into()
        );
        assert_eq!(bare.reasons[&Meaning::Email], Reason::Cells(100));
        assert_eq!(bare.reasons[&Meaning::Name], Reason::Cells(100));
        let headed = table("Name;Phone;Email", &["Ada;5155550101;ada@x.example", "Ben;;b"]);
        assert_eq!(headed.reasons[&Meaning::Phone], Reason::Head(100));
        assert_eq!(headed.reasons[&Meaning::Email], Reason::Cells(50));
    }

    #[test]
    fn names_in_two_columns_are_put_together_and_whole_ones_are_not_doubled() {
        for (heads, rows, expected) in [
            ("Nachname;Vorname;E-Mail", &[][..], ["Nachname", "Vorname"]),
            ("Vorname;Name;Mail", &["Eva;Lind;e@x.example"], ["Name", "Vorname"]),
            ("Vorname;Name;Mail", &["Eva;Eva Lind;e@x.example"], ["Name", ""]),
            ("Nombre;Apellidos;Correo", &["Ana;Ruiz;a@x.example"], ["Apellidos", "Nombre"]),
            ("Prénom;Nom;Courriel", &["Jean;Roux;j@x.example"], ["Nom", "Prénom"]),
            ("Naam;Voornaam;E-mail", &["de Wit;Eva;e@x.example"], ["Naam", "Voornaam"]),
            ("Фамилия;Имя;Почта", &["Гай;Олена;o@x.example"], ["Фамилия", "Имя"]),
            (
                "E-mail;First Name;Last Name",
                &["j@x.example;Ada;Quill"],
                ["Last Name", "First Name"],
            ),
            ("Nachname;Betrieb;E-Mail", &["Lind;Hof Lind;e@x.example"], ["Betrieb", ""]),
            (
                "Nombre y apellidos;Nombre de la finca;Correo",
                &["Ana Ruiz;El Sur;a@x.example"],
                ["Nombre y apellidos", ""],
            ),
            ("Name, Vorname;E-Mail", &["Lind, Eva;e@x.example"], ["Name, Vorname", ""]),
            ("Vor- und Nachname;E-Mail", &["Eva Lind;e@x.example"], ["Vor- und Nachname", ""]),
            (
                "firstName;lastName;emailAddress",
                &["Ada;Quill;a@x.example"],
                ["lastName", "firstName"],
            ),
            ("First name;Email", &["Ada;a@x.example"], ["First name", ""]),
        ] {
            let table = table(heads, rows);
            assert_eq!(found(&table)[..2], expected, "{heads}");
        }
    }

    #[test]
    fn only_numbers_in_their_order_count_the_rows() {
        let growers = |numbers: &[&str]| {
            let row = |number: &&str| format!("{number};Ada {number};a{number}@x.example");
            let rows: Vec<String> = numbers.iter().map(row).collect();
            let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
            found(&table("Nr;Name;E-Mail", &rows))[5].to_owned()
        };
        assert_eq!(growers(&["1", "2", "3", "4", "5"]), "");
        assert_eq!(growers(&["1", "2", "3", "4", "Total"]), "");
        assert_eq!(growers(&["1", "2", "3", "5", "4"]), "Nr");
        for houses in [["1", "3", "2"], ["1", "2", "2a"]] {
            let row = |number: &&str| format!("Ada;a{number}@x.example;Dorfweg;12345;Ay;{number}");
            let rows: Vec<String> = houses.iter().map(row).collect();
            let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
            let table = table("Name;E-Mail;Straße;PLZ;Ort;Nr", &rows);
            let place = table.guess.get(&Meaning::HouseNumber);
            assert_eq!(place, Some(&5), "{houses:?}");
        }
    }

    #[test]
    fn exports_are_read_for_what_they_are() {
        for (origin, heads, row, expected) in [
            (
                Origin::Google,
                "First Name;Middle Name;Last Name;Phonetic First Name;Name Prefix;Nickname;File As;Organization Name;Organization Title;Birthday;Notes;Photo;Labels;E-mail 1 - Label;E-mail 1 - Value;E-mail 2 - Label;E-mail 2 - Value;Phone 1 - Label;Phone 1 - Value;Address 1 - Label;Address 1 - Formatted;Address 1 - Street;Address 1 - City",
                "Ada;;Quill;;;;;Quill Farm;;;;;* myContacts;* Home;ada@x.example;Work;work@x.example;Mobile;+1 515 555 0101;Home;12 Main St, Ames;12 Main St;Ames",
                [
                    "Last Name",
                    "First Name",
                    "E-mail 1 - Value",
                    "Phone 1 - Value",
                    "Address 1 - Formatted",
                    "",
                ],
            ),
            (
                Origin::Google,
                "Name;Given Name;Additional Name;Family Name;Yomi Name;Group Membership;E-mail 1 - Type;E-mail 1 - Value;Phone 1 - Type;Phone 1 - Value;Address 1 - Type;Address 1 - Formatted",
                "Ada Quill;Ada;;Quill;;* myContacts;* Home;ada@x.example;Mobile;+1 515 555 0101;Home;12 Main St, Ames",
                ["Name", "", "E-mail 1 - Value", "Phone 1 - Value", "Address 1 - Formatted", ""],
            ),
            (
                Origin::Outlook,
                "First Name;Middle Name;Last Name;Title;Suffix;Nickname;E-mail Address;E-mail 2 Address;Home Phone;Business Phone;Mobile Phone;Home Fax;Company;Job Title;Home Street;Home City;Business Street;Web Page;Notes",
                "Ada;;Quill;;;;ada@x.example;;515 555 0100;;515 555 0101;515 555 0199;Quill Farm;;12 Main St;Ames;;;",
                ["Last Name", "First Name", "E-mail Address", "Mobile Phone", "Home Street", ""],
            ),
            (
                Origin::Outlook,
                "Anrede;Vorname;Nachname;Firma;E-Mail-Adresse;Telefon geschäftlich;Mobiltelefon;Straße privat;Ort privat",
                "Frau;Ada;Quill;Hof Quill;ada@x.example;0515 0000000;0151 0000001;Dorfstr. 1;Ay",
                ["Nachname", "Vorname", "E-Mail-Adresse", "Mobiltelefon", "Straße privat", ""],
            ),
            (
                Origin::QuickBooks,
                "Customer full name;Phone numbers;Email;Full name;Bill address;Ship address",
                "Quill Farm;Phone: (515) 555-0101;ada@x.example;Ada Quill;12 Main St Ames IA;",
                ["Customer full name", "", "Email", "Phone numbers", "Bill address", ""],
            ),
            (
                Origin::HubSpot,
                "Record ID;First Name;Last Name;Email;Phone Number;Contact owner;Primary Company;Last Activity Date (CDT);Lead Status;Create Date (CDT)",
                "501;Ada;Quill;ada@x.example;+1 515 555 0101;Rep One;Quill Farm;2026-01-02;;2026-01-01",
                ["Last Name", "First Name", "Email", "Phone Number", "", "Record ID"],
            ),
            (
                Origin::Fields,
                "Client;Farm;Field;Boundary area (ac);Email",
                "Quill Farm;Home;North Forty;40.5;ada@x.example",
                ["Client", "", "Email", "", "", ""],
            ),
            (
                Origin::Fields,
                "Grower Name;Farm Name;Field Name;Field ID;Acres",
                "Ada Quill;Home;North Forty;f-1;40.5",
                ["Grower Name", "", "", "", "", ""],
            ),
        ] {
            let table = table(heads, &[row]);
            assert_eq!(found(&table), expected, "{heads}");
            assert_eq!(table.source.origin, Some(origin), "{heads}");
        }
        assert_eq!(table("Name;Email;Phone", &[]).source.origin, None);
    }

    #[test]
    fn spoiled_numbers_are_counted_by_column() {
        let table = table(
            "Name;Email;Customer no",
            &["Ada;a@x.example;4,00123E+15", "Ben;b@x.example;77", "Cora;c@x.example;#NAME?"],
        );
        let spoiled = table.spoiled(&table.guess);
        assert_eq!((spoiled.len(), spoiled[0].column, spoiled[0].count), (1, 2, 2));
        assert_eq!(spoiled[0].example, "4,00123E+15");
    }
}
