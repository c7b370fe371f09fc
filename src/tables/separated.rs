//! Rows out of text with marks between the cells, as programs really write it.

use std::collections::{HashMap, HashSet};

use crate::domain::email;
use crate::domain::table::Flaw;

/// A row as it stands in the text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// What a spreadsheet numbers it.
    pub(super) number: usize,
    pub(super) cells: Vec<String>,
    pub(super) flaw: Option<Flaw>,
}

/// What may part cells.
const SEPARATORS: [char; 4] = [';', '\t', ',', '|'];
/// What parts cells where none of those does.
const RARE_SEPARATORS: [char; 3] = [':', '^', '~'];
/// The lines that show what parts the cells.
const SAMPLE: usize = 60;
/// Where they are looked for: what has none by then has none.
const MOST_SAMPLED: usize = 2_000;
/// Longer cells are no cells but the rest of a file behind a quote.
const MOST_LINES: usize = 200;
const MOST_BYTES: usize = 32 << 10;
const MOST_BYTES_IN_LINE: usize = 2 << 10;
/// More columns than any list of growers has; what is behind them is passed over.
pub(super) const MOST_COLUMNS: usize = 300;
/// How far ahead the end of a cell in other quotes is looked for.
const MOST_BYTES_QUOTED: usize = 2 << 10;
/// A quote within a cell, as some programs write it.
const ESCAPED: &str = r#"\""#;

/// The rows of a text whose lines end with `\n`, at most so many, empty ones left out.
pub(super) fn rows(text: &str, most: usize) -> Vec<Line> {
    let (told, text) = told_separator(text);
    let unwrapped = unwrapped(text);
    let text = unwrapped.as_deref().unwrap_or(text);
    let quoted = with_plain_quotes(text);
    let text = quoted.as_deref().unwrap_or(text);
    let quote = quote(text);
    let separator = match told {
        // It is not true of every file that says so.
        Some(mark) if !text.contains(mark) => {
            let other = best_separator(text, quote, &SEPARATORS);
            other.filter(|other| Parted::of(text, quote, *other).are_alike()).unwrap_or(mark)
        }
        Some(mark) => mark,
        None => best_separator(text, quote, &SEPARATORS)
            .or_else(|| rare_separator(text, quote))
            .unwrap_or(','),
    };
    let mut reader = Reader { text, at: 0, number: 1, separator, quote };
    let rows = std::iter::from_fn(|| reader.row());
    rows.filter(Line::has_something).filter(|line| !line.is_rule()).take(most).collect()
}

impl Line {
    pub(super) fn has_something(&self) -> bool {
        self.cells.iter().any(|cell| !cell.trim().is_empty())
    }

    /// Whether it is drawn between heads and rows, as in a table of a chat: `|---|:---:|`.
    pub(super) fn is_rule(&self) -> bool {
        let mut cells = self.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        cells.all(|cell| cell.len() > 2 && cell.bytes().all(|byte| b"-=+:".contains(&byte)))
    }
}

/// The separator that the first line names, as in `sep=;`, and the text behind that line. A
/// spreadsheet does not count it.
fn told_separator(text: &str) -> (Option<char>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let told = first.trim_matches([' ', '"', '\u{FEFF}']);
    let told = told.get(..4).filter(|it| it.eq_ignore_ascii_case("sep=")).map(|_| &told[4..]);
    let mut marks = told.unwrap_or_default().chars();
    match (marks.next(), marks.next()) {
        (Some(mark), None) => (Some(mark), rest),
        _ => (None, text),
    }
}

/// The lines without the quotes around each as a whole, with which a spreadsheet saves a table that
/// it had not parted.
fn unwrapped(text: &str) -> Option<String> {
    let line = |line: &str| {
        let inside = line.trim().strip_prefix('"')?.strip_suffix('"')?;
        let plain = inside.replace("\"\"", "");
        (!plain.contains('"')).then(|| inside.replace("\"\"", "\""))
    };
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let first = line(lines().next()?)?;
    let width = |line: &str, mark: char| line.matches(mark).count();
    let mark = SEPARATORS.into_iter().max_by_key(|mark| width(&first, *mark))?;
    let is_parted = lines().all(|it| line(it).is_some_and(|it| it.contains(mark)));
    is_parted.then(|| {
        let lines = text.lines().map(|it| line(it).unwrap_or_default());
        lines.collect::<Vec<_>>().join("\n")
    })
}

/// The text with plain quotes where a program or person has put others around all cells of the first
/// line, and with quotes within cells doubled where a program has put a backslash before them.
fn with_plain_quotes(text: &str) -> Option<String> {
    let unescaped = text.lines().map(|line| unescaped(line).unwrap_or_else(|| line.to_owned()));
    if text.contains(ESCAPED) {
        return Some(unescaped.collect::<Vec<_>>().join("\n"));
    }
    let first = text.lines().find(|line| !line.trim().is_empty())?;
    let is_around = |(open, close): &(char, char)| {
        let cells: Vec<&str> = first.split(SEPARATORS).map(str::trim).collect();
        cells.len() > 1
            && cells.iter().all(|cell| cell.starts_with(*open) && cell.ends_with(*close))
    };
    let pairs = [('“', '”'), ('„', '“'), ('„', '”'), ('«', '»')];
    let pair = pairs.into_iter().find(is_around).filter(|_| !text.contains('"'))?;
    Some(text.lines().map(|line| with_plain_edges(line, pair)).collect::<Vec<_>>().join("\n"))
}

/// A line with its escaped quotes doubled. A backslash at the end of a cell is part of the cell, as
/// in `"C:\"`, unless a quote was opened within that cell.
fn unescaped(line: &str) -> Option<String> {
    let mut parts = line.split(ESCAPED);
    let mut plain = parts.next()?.to_owned();
    let mut is_open = false;
    for part in parts {
        let behind = part.trim_start_matches(' ');
        let is_edge = behind.is_empty() || behind.starts_with(SEPARATORS);
        let is_quote = is_open || !is_edge;
        let opens =
            part.starts_with(char::is_alphanumeric) && !plain.ends_with(char::is_alphanumeric);
        is_open = !is_open && opens;
        plain.push_str(if is_quote { "\"\"" } else { ESCAPED });
        plain.push_str(part);
    }
    Some(plain)
}

/// A line with plain quotes in the place of those that begin and end a cell.
fn with_plain_edges(line: &str, (open, close): (char, char)) -> String {
    let (mut plain, mut rest) = (String::new(), line);
    loop {
        let cell = rest.trim_start_matches(' ');
        let quoted = cell.strip_prefix(open).and_then(|inside| {
            let near = &inside[..inside.floor_char_boundary(MOST_BYTES_QUOTED)];
            let ends = near.match_indices(close).map(|(end, _)| end);
            let is_end = |(_, behind): &(&str, &str)| {
                let behind = behind.trim_start_matches(' ');
                behind.is_empty() || behind.starts_with(SEPARATORS)
            };
            let mut cells = ends.map(|end| (&inside[..end], &inside[end + close.len_utf8()..]));
            cells.find(is_end).filter(|(inside, _)| {
                let mut others = inside.split(SEPARATORS).skip(1);
                !others.any(|other| other.trim_start().starts_with(open))
            })
        });
        if let Some((inside, behind)) = quoted {
            plain.push('"');
            plain.push_str(inside);
            plain.push('"');
            rest = behind;
        }
        let Some(place) = rest.find(SEPARATORS) else {
            plain.push_str(rest);
            return plain;
        };
        let (cell, behind) = rest.split_at(place + 1);
        plain.push_str(cell);
        rest = behind;
    }
}

/// What parts the cells of growers where no usual separator does.
fn rare_separator(text: &str, quote: char) -> Option<char> {
    let best = best_separator(text, quote, &RARE_SEPARATORS).filter(|_| !has_links(text));
    best.filter(|mark| Parted::of(text, quote, *mark).is_of_growers())
}

/// Whether colons are parts of addresses.
fn has_links(text: &str) -> bool {
    ["mailto:", "://"].iter().any(|it| text.contains(it))
}

/// What stands around cells: `"`, unless all cells of the first line are in `'`.
fn quote(text: &str) -> char {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    let mut cells = first.split(SEPARATORS).map(str::trim);
    let is_single =
        cells.all(|cell| cell.len() > 1 && cell.starts_with('\'') && cell.ends_with('\''));
    if is_single { '\'' } else { '"' }
}

/// What parts most rows into the same number of cells, and leaves addresses whole; none where none
/// of these parts any.
fn best_separator(text: &str, quote: char, separators: &[char]) -> Option<char> {
    let score = |separator: &char| {
        let Parted { width, alike, emails, rows, .. } = Parted::of(text, quote, *separator);
        // In percent, in steps, so that a few rows of another width decide nothing.
        (usize::from(width > 1), emails * 10 / rows.max(1) + alike * 10 / rows.max(1), width)
    };
    let best = separators.iter().rev().map(|separator| (score(separator), *separator));
    let ((is_parted, ..), separator) = best.max_by_key(|(score, _)| *score)?;
    (is_parted > 0).then_some(separator)
}

/// The rows of a text by one separator, as far as they are looked at.
struct Parted {
    rows: usize,
    /// How many cells most rows have, and how many rows those are.
    width: usize,
    alike: usize,
    /// Rows with an e-mail address in a cell.
    emails: usize,
    /// First cells that differ.
    firsts: usize,
}

impl Parted {
    fn of(text: &str, quote: char, separator: char) -> Self {
        let mut reader = Reader { text, at: 0, number: 1, separator, quote };
        let rows = std::iter::from_fn(|| reader.row()).take(MOST_SAMPLED);
        let rows: Vec<Line> = rows.filter(Line::has_something).take(SAMPLE).collect();
        let mut widths = HashMap::new();
        for row in &rows {
            *widths.entry(row.cells.len()).or_insert(0) += 1;
        }
        let parted = widths.into_iter().filter(|(width, _)| *width > 1);
        let (width, alike) = parted.max_by_key(|(width, rows)| (*rows, *width)).unwrap_or((1, 0));
        let has_email = |row: &&Line| row.cells.iter().any(|cell| email::cleaned(cell).is_ok());
        let firsts: HashSet<&str> =
            rows.iter().filter_map(|row| Some(row.cells.first()?.as_str())).collect();
        Self {
            rows: rows.len(),
            width,
            alike,
            emails: rows.iter().filter(has_email).count(),
            firsts: firsts.len(),
        }
    }

    fn are_alike(&self) -> bool {
        self.alike == self.rows
    }

    /// Whether nearly every row below the heads is that of another grower: in a list of labels and
    /// values, most have no address, and the labels come again and again.
    fn is_of_growers(&self) -> bool {
        self.emails * 10 >= self.rows.saturating_sub(1) * 9
            && self.alike * 10 >= self.rows * 9
            && self.firsts * 3 >= self.rows * 2
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// What the line at this place is numbered.
    number: usize,
    separator: char,
    /// What stands around cells.
    quote: char,
}

/// How a cell ended.
enum End {
    Cell,
    Row,
}

impl<'a> Reader<'a> {
    /// The next row; lines within its cells are no rows of a spreadsheet.
    fn row(&mut self) -> Option<Line> {
        // A file may be nothing but line ends.
        let empty =
            self.text.as_bytes()[self.at..].iter().take_while(|byte| **byte == b'\n').count();
        self.at += empty;
        self.number += empty;
        if self.at >= self.text.len() {
            return None;
        }
        let mut row = Line { number: self.number, ..Line::default() };
        let start = self.at;
        self.number += 1;
        loop {
            let (cell, end, is_open) = self.cell(start, row.cells.len());
            row.cells.push(cell);
            if is_open {
                row.flaw = Some(Flaw::OpenQuote);
            }
            if let End::Row = end {
                return Some(row);
            }
            if row.cells.len() == MOST_COLUMNS {
                let rest = &self.text[self.at..];
                self.at += rest.find('\n').map_or(rest.len(), |end| end + 1);
                return Some(row);
            }
        }
    }

    /// The next cell, how it ended, and whether its quote is never closed.
    fn cell(&mut self, row: usize, cells: usize) -> (String, End, bool) {
        let quoted = self.unblank(&self.text[self.at..]).strip_prefix(self.quote);
        let mut is_open = false;
        if let Some(quoted) = quoted {
            let whole = self.closed(quoted).filter(|(cell, _)| !self.swallows(row, cells, cell));
            if let Some((cell, after)) = whole.or_else(|| self.closed_in_line(quoted)) {
                self.at = self.text.len() - after.len();
                let end = self.end();
                return (cell, end, false);
            }
            is_open = true;
            self.at = self.text.len() - quoted.len();
        }
        let rest = &self.text[self.at..];
        let length = rest.find([self.separator, '\n']).unwrap_or(rest.len());
        let cell = rest[..length].trim().to_owned();
        self.at += length;
        (cell, self.end(), is_open)
    }

    /// Passes over what ends a cell.
    fn end(&mut self) -> End {
        let mut marks = self.text[self.at..].chars();
        match marks.next() {
            Some(mark) if mark == self.separator => {
                self.at += mark.len_utf8();
                End::Cell
            }
            mark => {
                self.at += mark.map_or(0, char::len_utf8);
                End::Row
            }
        }
    }

    /// The cell up to a quote that ends it, and the text behind that quote. A quote within is
    /// doubled.
    fn closed(&self, quoted: &'a str) -> Option<(String, &'a str)> {
        let (mut cell, mut rest, mut lines) = (String::new(), quoted, 0);
        loop {
            let place =
                rest.bytes().take(MOST_BYTES).position(|byte| char::from(byte) == self.quote)?;
            lines += rest[..place].matches('\n').count();
            if lines > MOST_LINES || cell.len() > MOST_BYTES {
                return None;
            }
            cell.push_str(&rest[..place]);
            rest = &rest[place + 1..];
            if let Some(after) = self.ends(rest) {
                return Some((cell, after));
            }
            rest = rest.strip_prefix(self.quote)?;
            cell.push(self.quote);
        }
    }

    /// The same in one line, for quotes within that nobody doubled: `"Bill "Buck" Tarn"`.
    fn closed_in_line(&self, quoted: &'a str) -> Option<(String, &'a str)> {
        let line = quoted.lines().next().unwrap_or_default();
        let quotes = line.match_indices(self.quote).map(|(place, _)| place);
        let mut quotes = quotes.take_while(|place| *place < MOST_BYTES_IN_LINE);
        let place = quotes.find(|place| self.ends(&quoted[place + 1..]).is_some())?;
        let cell = &quoted[..place];
        // Another quoted cell within: this one was never closed.
        let opens_another =
            cell.split(self.separator).skip(1).any(|it| it.trim().starts_with(self.quote));
        if opens_another {
            return None;
        }
        let (one, two) = (self.quote.to_string(), self.quote.to_string().repeat(2));
        Some((cell.replace(&two, &one), self.ends(&quoted[place + 1..])?))
    }

    /// What follows the end of a cell, from the separator or line end on, where it ends here.
    fn ends(&self, rest: &'a str) -> Option<&'a str> {
        let after = self.unblank(rest);
        let is_end = after.is_empty() || after.starts_with([self.separator, '\n']);
        is_end.then_some(after)
    }

    /// Without the blanks before a quote or behind one.
    fn unblank(&self, text: &'a str) -> &'a str {
        text.trim_start_matches(|c: char| c.is_whitespace() && c != '\n' && c != self.separator)
    }

    /// Whether a quoted cell holds rows of the table, because its quote was meant to end sooner: a
    /// line within parts into as many cells as there are before it, with an address among them.
    fn swallows(&self, row: usize, cells: usize, cell: &str) -> bool {
        if !cell.contains('\n') {
            return false;
        }
        let heads = self.text[..row].lines().rev().find(|line| !line.trim().is_empty());
        let width =
            heads.map_or(2, |heads| heads.split(self.separator).count()).max(cells + 1).max(2);
        let mut lines = cell.split('\n');
        let first = lines.next().unwrap_or_default();
        let is_row = |line: &str, before: usize| {
            line.contains(self.separator)
                && before + line.split(self.separator).count() >= width
                && line.split(self.separator).any(|it| email::cleaned(it).is_ok())
        };
        is_row(first, cells) || lines.any(|line| is_row(line, 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        rows(text, 1000).into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn cells_are_parted_by_whatever_parts_them() {
        for (text, width) in [
            ("Name|Email|Phone\nAda|ada@x.example|5\nBen|ben@x.example|6\n", 3),
            ("Name\tEmail\nAda, Jr.\tada@x.example\n", 2),
            ("Name;Adresse;Email\nAda;12 Main St, Ames, IA;ada@x.example\n", 3),
            (
                "Kundenliste 2026\n\nName;E-Mail;Umsatz\nAda;ada@x.example;1,5\nBen;b@x.example;2,5\n",
                3,
            ),
            ("sep=|\nName|Email\nAda;B|ada@x.example\n", 2),
            ("sep=\t\nName\tEmail\n", 2),
            ("\"Name, first\",\"Email\"\n\"Quill; Ada\",\"ada@x.example\"\n", 2),
            ("Name:Email:Phone\nAda:ada@x.example:5\nBen:ben@x.example:6\n", 3),
            ("Name^Email\nAda^ada@x.example\n", 2),
            ("Address\nmailto:ada@x.example\nmailto:ben@x.example\n", 1),
            ("sep=;\nName,Email\nAda,ada@x.example\n", 2),
            ("Name,Note,Email\nAda,a|b|c,ada@x.example\nBen,d|e|f,ben@x.example\n", 3),
        ] {
            let rows = cells(text);
            assert_eq!(rows.last().unwrap().len(), width, "{text}: {rows:?}");
        }
    }

    #[test]
    fn blanks_before_a_quote_are_no_part_of_the_cell() {
        let rows = cells(
            "\"Name\", \"Email\", \"Address\"\n\"Quill, Ada\", \"ada@x.example\" ,\t\"12 Main St, Ames\"\n",
        );
        assert_eq!(rows[0], ["Name", "Email", "Address"]);
        assert_eq!(rows[1], ["Quill, Ada", "ada@x.example", "12 Main St, Ames"]);
        let doubled = cells(
            "Name,Email\n\"Bill \"\"Buck\"\" Tarn\",b@x.example\nBill \"B\" Tarn,c@x.example",
        );
        assert_eq!(doubled[1][0], "Bill \"Buck\" Tarn");
        assert_eq!(doubled[2][0], "Bill \"B\" Tarn");
        let escaped = cells("Name,Note\n\"Bill \\\"Buck\\\", Jr\",\"a \\\"b\\\"\"\n");
        assert_eq!(escaped[1], ["Bill \"Buck\", Jr", "a \"b\""]);
        let curly = cells("“Name”,“Email”\n“Quill, Ada”,“ada@x.example”\n");
        assert_eq!(curly[1], ["Quill, Ada", "ada@x.example"]);
        let lax = rows_of("Name,Email\n\"Bill \"Buck\" Tarn\",b@x.example\n");
        assert_eq!((lax[1].cells[0].as_str(), lax[1].flaw), ("Bill \"Buck\" Tarn", None));
    }

    fn rows_of(text: &str) -> Vec<Line> {
        rows(text, 1000)
    }

    #[test]
    fn an_open_quote_swallows_nobody() {
        for (bad, after) in [
            ("\"Buck Tarn,ben@x.example", "Cora,cora@x.example\nDan,dan@x.example"),
            ("\"Buck Tarn,ben@x.example", "\"Cora\",cora@x.example\n\"Dan\",\"dan@x.example\""),
            ("\"Buck Tarn,ben@x.example", "Cora,cora@x.example\nDan,dan@x.example,\"12\""),
            ("\"Buck Tarn,ben@x.example,\"a, b\"", "Cora,cora@x.example\nDan 12\",dan@x.example"),
            ("Buck Tarn,\"ben@x.example", "Cora,cora@x.example\n\"Dan\",dan@x.example"),
            ("\"Buck Tarn,ben@x.example", "Cora,cora@x.example\nDan,dan@x.example,\""),
        ] {
            let rows = rows_of(&format!("Name,Email\nAda,ada@x.example\n{bad}\n{after}\n"));
            assert_eq!(rows.len(), 5, "{bad} {after}: {rows:?}");
            let flaws: Vec<_> = rows.iter().map(|row| (row.number, row.flaw)).collect();
            assert_eq!(flaws[2], (3, Some(Flaw::OpenQuote)), "{rows:?}");
            assert!(rows[2].cells.iter().any(|cell| cell == "ben@x.example"), "{rows:?}");
            assert_eq!(rows[3].cells[..2], ["Cora", "cora@x.example"]);
            assert_eq!(flaws[3].1, None);
        }
    }

    #[test]
    fn lines_within_a_cell_are_no_rows() {
        let rows = rows_of(
            "\nName;E-mail;Notes\n\"Jane\nMiller\";j@x.example;\"Call\n\njane@home.example\"\n;;\n\nJo;o@x.example;",
        );
        let numbers: Vec<usize> = rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [2, 3, 6]);
        assert_eq!(rows[1].cells[0], "Jane\nMiller");
        assert!(rows.iter().all(|row| row.flaw.is_none()));
    }
}
