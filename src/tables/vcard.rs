//! Contacts out of vCards (2.1, 3.0 and 4.0), as telephones and address books save them: a row for
//! each card.

use encoding_rs::{Encoding, UTF_8};

use super::separated::Line;
use crate::domain::table::Meaning;
use crate::t;

/// Longer lines hold pictures and sounds.
const LONGEST_LINE: usize = 8 << 10;
/// More addresses of one kind than are offered.
const MOST_ALIKE: usize = 3;

/// Contacts as a table.
#[derive(Debug, Default)]
pub(super) struct Cards {
    pub(super) heads: Vec<String>,
    pub(super) lines: Vec<Line>,
    /// What the columns mean; further ones of a kind mean nothing.
    pub(super) columns: Vec<Option<Meaning>>,
}

/// The cards of a text, at most so many; none where it is none.
pub(super) fn cards(text: &str, most: usize) -> Option<Cards> {
    let text = text.trim_start_matches(['\u{FEFF}', ' ', '\t', '\r', '\n']);
    let begins = text.get(.."BEGIN:VCARD".len())?;
    if !begins.eq_ignore_ascii_case("BEGIN:VCARD") {
        return None;
    }
    let mut cards: Vec<Card> = Vec::new();
    for property in Properties::of(text) {
        match (property.name.as_str(), property.value.trim()) {
            ("BEGIN", value) if value.eq_ignore_ascii_case("VCARD") => cards.push(Card::default()),
            _ => cards.last_mut().into_iter().for_each(|card| card.take(&property)),
        }
        if cards.len() > most {
            cards.truncate(most);
            break;
        }
    }
    Some(Cards::of(&cards))
}

impl Cards {
    fn of(cards: &[Card]) -> Self {
        let mut table = Self::default();
        let mut cells: Vec<Vec<String>> = vec![vec![]; cards.len()];
        let mut add = |head: String, meaning: Option<Meaning>, of: &dyn Fn(&Card) -> String| {
            let column: Vec<String> = cards.iter().map(of).collect();
            let is_needed = matches!(meaning, Some(Meaning::Name | Meaning::Email));
            if is_needed || column.iter().any(|cell| !cell.is_empty()) {
                table.heads.push(head);
                table.columns.push(meaning);
                cells.iter_mut().zip(column).for_each(|(row, cell)| row.push(cell));
            }
        };
        add(t!("new-grower-name"), Some(Meaning::Name), &Card::name);
        add(t!("import-vcard-company"), Some(Meaning::Company), &|card| card.company.clone());
        let several = |head: String, place: usize| match place {
            0 => head,
            _ => format!("{head} {}", place + 1),
        };
        for place in 0..MOST_ALIKE {
            let meaning = (place == 0).then_some(Meaning::Email);
            add(several(t!("new-grower-email"), place), meaning, &|card| at(&card.emails, place));
        }
        for place in 0..MOST_ALIKE {
            let meaning = (place == 0).then_some(Meaning::Phone);
            add(several(t!("import-phone"), place), meaning, &|card| at(&card.phones, place));
        }
        // Post box, rest, street, town, region, postal code, country.
        for (head, meaning, place) in [
            (t!("import-address"), Meaning::Address, 2),
            (t!("import-address-line"), Meaning::AddressLine, 1),
            (t!("import-postcode"), Meaning::Postcode, 5),
            (t!("import-town"), Meaning::Town, 3),
            (t!("import-state"), Meaning::State, 4),
        ] {
            add(head, Some(meaning), &|card| at(&card.address, place));
        }
        let line = |(place, cells)| Line { number: place + 1, cells, flaw: None };
        table.lines = cells.into_iter().enumerate().map(line).collect();
        table
    }
}

fn at(values: &[String], place: usize) -> String {
    values.get(place).cloned().unwrap_or_default()
}

/// What a card says of a grower.
#[derive(Default)]
struct Card {
    full_name: String,
    /// Surname, first name, further names, titles before and behind.
    name: Vec<String>,
    company: String,
    emails: Vec<String>,
    phones: Vec<String>,
    address: Vec<String>,
    prefers_address: bool,
}

impl Card {
    fn take(&mut self, property: &Property) {
        let value = || unescaped(property.value.trim());
        match property.name.as_str() {
            "FN" if self.full_name.is_empty() => self.full_name = value(),
            "N" if self.name.is_empty() => self.name = parts(&property.value),
            "ORG" if self.company.is_empty() => {
                self.company = parts(&property.value).into_iter().next().unwrap_or_default();
            }
            "EMAIL" => put(&mut self.emails, value(), property.is_preferred()),
            "TEL" if !property.has("FAX") && !property.has("PAGER") => {
                let value = value();
                let number = value.strip_prefix("tel:").unwrap_or(&value).to_owned();
                put(&mut self.phones, number, property.is_preferred());
            }
            "ADR" => {
                let address = parts(&property.value);
                let is_better = property.is_preferred() && !self.prefers_address;
                if address.iter().any(|part| !part.is_empty())
                    && (self.address.is_empty() || is_better)
                {
                    self.prefers_address = property.is_preferred();
                    self.address = address;
                }
            }
            _ => {}
        }
    }

    fn name(&self) -> String {
        let joined: Vec<&str> = [1, 2, 0]
            .into_iter()
            .filter_map(|place| self.name.get(place))
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        if self.full_name.is_empty() { joined.join(" ") } else { self.full_name.clone() }
    }
}

/// The preferred one comes first; the same is not said twice.
fn put(values: &mut Vec<String>, value: String, is_preferred: bool) {
    if value.is_empty() || values.contains(&value) {
        return;
    }
    if is_preferred {
        values.insert(0, value);
    } else {
        values.push(value);
    }
}

/// A line of a card.
struct Property {
    name: String,
    /// In capitals: `TYPE=HOME,PREF`, `QUOTED-PRINTABLE`.
    parameters: Vec<String>,
    value: String,
}

impl Property {
    fn has(&self, word: &str) -> bool {
        let is_it = |value: &str| value.trim_matches('"') == word;
        self.parameters.iter().any(|one| {
            let values = one.split_once('=').map_or(one.as_str(), |(_, values)| values);
            one == word || values.split(',').any(is_it)
        })
    }

    fn is_preferred(&self) -> bool {
        self.has("PREF") || self.parameters.iter().any(|one| one == "PREF=1")
    }
}

/// The properties of a text: lines that were folded in one piece again, and decoded.
struct Properties<'a> {
    lines: std::iter::Peekable<std::str::Lines<'a>>,
}

impl<'a> Properties<'a> {
    fn of(text: &'a str) -> Self {
        Self { lines: text.lines().peekable() }
    }
}

impl Iterator for Properties<'_> {
    type Item = Property;

    fn next(&mut self) -> Option<Property> {
        let mut line = self.lines.next()?.to_owned();
        let head = line.split(':').next().unwrap_or_default().to_ascii_uppercase();
        let is_quoted = head.contains("QUOTED-PRINTABLE");
        // A quoted line goes on behind `=`, any other before a blank.
        while is_quoted && line.ends_with('=') {
            line.pop();
            let Some(more) = self.lines.next() else { break };
            if line.len() < LONGEST_LINE {
                line.push_str(more.strip_prefix(' ').unwrap_or(more));
            }
        }
        while let Some(more) = self.lines.next_if(|more| more.starts_with([' ', '\t'])) {
            if line.len() < LONGEST_LINE {
                line.push_str(&more[1..]);
            }
        }
        let (head, value) = parted(&line);
        let mut words = head.split(';');
        // Of a group: `item1.EMAIL`.
        let name = words.next().unwrap_or_default();
        let name = name.rsplit('.').next().unwrap_or(name).trim().to_ascii_uppercase();
        let parameters: Vec<String> = words.map(|it| it.trim().to_ascii_uppercase()).collect();
        let value = if is_quoted { unquoted(value, &parameters) } else { value.to_owned() };
        Some(Property { name, parameters, value })
    }
}

/// The head of a line and its value; a colon within quotation marks parts nothing.
fn parted(line: &str) -> (&str, &str) {
    let mut is_in_quotes = false;
    let place = line.find(|c| {
        is_in_quotes ^= c == '"';
        c == ':' && !is_in_quotes
    });
    place.map_or((line, ""), |place| (&line[..place], &line[place + 1..]))
}

/// The text in quoted-printable, in the code page that the parameters say.
fn unquoted(text: &str, parameters: &[String]) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('=') {
        bytes.extend(before.bytes());
        match after.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(b'=');
                rest = after;
            }
        }
    }
    bytes.extend(rest.bytes());
    let page = parameters.iter().find_map(|one| one.strip_prefix("CHARSET="));
    let page = page.and_then(|name| Encoding::for_label(name.as_bytes())).unwrap_or(UTF_8);
    page.decode_without_bom_handling(&bytes).0.into_owned()
}

/// The parts of a value, which semicolons part.
fn parts(value: &str) -> Vec<String> {
    let (mut parts, mut from, mut is_escaped) = (Vec::new(), 0, false);
    for (place, c) in value.char_indices() {
        if c == ';' && !is_escaped {
            parts.push(unescaped(value[from..place].trim()));
            from = place + 1;
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    parts.push(unescaped(value[from..].trim()));
    parts
}

/// The text without the backslashes that protect marks; a line within a value is a blank.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        match (c, c == '\\') {
            (_, true) => match letters.next() {
                Some('n' | 'N') => out.push_str(", "),
                Some(c) => out.push(c),
                None => {}
            },
            ('\r', _) => {}
            ('\n', _) => out.push_str(", "),
            (c, _) => out.push(c),
        }
    }
    out.trim_matches([' ', ',']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        cards(text, 100).unwrap().lines.into_iter().map(|line| line.cells).collect()
    }

    #[test]
    fn cards_of_every_version_are_rows() {
        let old = "BEGIN:VCARD\r\nVERSION:2.1\r\n\
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;\r\n\
            FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg =\r\nM=C3=BCller\r\n\
            TEL;CELL:+49 151 0000001\r\nEMAIL;HOME:j@x.example\r\n\
            PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n SkZJRg==\r\n\r\nEND:VCARD\r\n";
        let new = "BEGIN:VCARD\nVERSION:4.0\nN:Quill;Ada;;;\nitem1.EMAIL;TYPE=\"home,work\";PREF=1:ada@quill.exa\n mple\n\
            EMAIL:old@quill.example\nORG:Quill Farm\\, Inc.;Seeds\nTEL;VALUE=uri;TYPE=cell:tel:+1-515-555-0101\n\
            ADR;TYPE=home:;;12 Main St\\nBarn 2;Ames;IA;50010;USA\nNOTE:a\\nb\nEND:VCARD\n";
        let both = rows(&format!("{old}{new}"));
        assert_eq!(both[0][..2], ["Jörg Müller", ""]);
        assert_eq!(both[0][2], "j@x.example");
        assert_eq!(
            both[1],
            [
                "Ada Quill",
                "Quill Farm, Inc.",
                "ada@quill.example",
                "old@quill.example",
                "+1-515-555-0101",
                "12 Main St, Barn 2",
                "50010",
                "Ames",
                "IA"
            ]
        );
        let latin =
            "BEGIN:VCARD\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=F6rg\nEND:VCARD";
        assert_eq!(rows(latin)[0], ["Jörg", ""]);
    }

    #[test]
    fn what_is_no_card_is_none_and_what_is_broken_is_read_as_far_as_it_goes() {
        for text in ["", "Name,Email", "BEGIN:VCALENDAR\n", "begin"] {
            assert!(cards(text, 100).is_none(), "{text}");
        }
        for text in [
            "begin:vcard",
            "BEGIN:VCARD\nFN",
            "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:=\n=4",
            "BEGIN:VCARD\nN:\\",
            "BEGIN:VCARD\nTEL;\":x",
        ] {
            assert_eq!(rows(text).len(), 1, "{text}");
        }
        assert_eq!(cards(&"BEGIN:VCARD\n".repeat(9), 5).unwrap().lines.len(), 5);
    }
}
