//! Growers from a table in a file: its rows, its heads, and what its columns mean. Nothing in here
//! asks Leaf for anything.

use super::guard::{is_marked, unguarded};
use super::separated::{self, Line, MOST_COLUMNS};
use super::twice_encoded::{Mending, without_halves};
use super::vcard::{self, Cards};
use super::{code_page, fixed_width, guess, heads, markup, other_files, workbook};
use crate::domain::table::{
    Flaw, Heads, Origin, OtherFile, Reading, Reason, Row, Source, Table, TableError, TwiceEncoded,
    without_point_zero,
};
use crate::domain::text;

/// Larger than any list of growers.
pub const SIZE_LIMIT: u64 = 8 << 20;
/// More growers than one company has.
const MOST_ROWS: usize = 20_000;
const CELL_CHARS: usize = 300;
/// One row more than may be in a list, with titles and heads above it.
const MOST_READ: usize = MOST_ROWS + heads::FIRST_ROWS + 1;
/// The rows that a person may choose the heads from.
const FIRST_ROWS: usize = 12;
const FIRST_ROW_CHARS: usize = 60;

/// What a file is that is larger than any table, as far as its beginning tells.
pub fn other_by_beginning(bytes: &[u8]) -> Option<OtherFile> {
    other_files::known_by_beginning(bytes)
}

/// Reads a table as it seems to be meant. See [`read_as`].
///
/// # Errors
/// As [`read_as`].
pub fn read(bytes: &[u8]) -> Result<Table, TableError> {
    read_as(bytes, &Reading::default())
}

/// Reads a table: a sheet of a workbook, contacts, or text in any code page whose cells are parted
/// by commas, semicolons, tabs, bars or markup, or where none of those does, by colons or blanks. One
/// without heads has empty ones.
///
/// # Errors
/// [`TableError::NoRows`], [`TableError::NoText`], [`TableError::TooLarge`],
/// [`TableError::Protected`] or [`TableError::Other`]. A sheet or row of heads that a person has
/// chosen may leave no rows.
pub fn read_as(bytes: &[u8], reading: &Reading) -> Result<Table, TableError> {
    if let Some(other) = other_files::known(bytes) {
        return Err(TableError::Other(other));
    }
    let bounds = workbook::Bounds { rows: MOST_READ, columns: MOST_COLUMNS };
    let (mut lines, mut source) = match workbook::read(bytes, reading.sheet, bounds) {
        Some(sheet) => {
            let workbook::Sheet { mut lines, sheets, sheet } = sheet?;
            let cells = || lines.iter().flat_map(|line| &line.cells);
            let mending = Mending::of(cells().map(String::as_str));
            let (mending, twice_encoded) = wanted(mending, reading);
            for cell in lines.iter_mut().flat_map(|line| &mut line.cells) {
                *cell = put_right(cell, mending.as_ref(), reading);
            }
            (lines, Source { sheets, sheet, twice_encoded, ..Source::default() })
        }
        None => {
            let text = code_page::text_of(bytes, reading.code_page);
            let (text, code_page) = text.ok_or(TableError::NoText)?;
            let (mending, twice_encoded) = wanted(Mending::of(std::iter::once(&*text)), reading);
            let text = put_right(&text, mending.as_ref(), reading);
            // Old programs of the Mac end lines with a carriage return alone.
            let text = text.replace("\r\n", "\n").replace('\r', "\n");
            let source = Source { code_page: Some(code_page), twice_encoded, ..Source::default() };
            if let Some(cards) = vcard::cards(&text, MOST_ROWS + 1) {
                return match cards.lines.len() {
                    0..=MOST_ROWS => Ok(contacts(cards, source)),
                    _ => Err(TableError::TooLarge),
                };
            }
            if let Some(other) = other_files::known_text(&text) {
                return Err(TableError::Other(other));
            }
            let lines = markup::rows(&text, MOST_READ).unwrap_or_else(|| {
                let parted = separated::rows(&text, MOST_READ);
                let is_parted = parted.iter().any(|line| line.cells.len() > 1);
                let fixed = || fixed_width::rows(&text, MOST_READ);
                (!is_parted).then(fixed).flatten().unwrap_or(parted)
            });
            (lines, source)
        }
    };
    let first_row = |line: &Line| {
        let cells = line.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        let words = cells.take(FIRST_ROWS).collect::<Vec<_>>().join(" · ");
        (line.number, text::plain(&words, FIRST_ROW_CHARS))
    };
    source.first_rows = lines.iter().take(FIRST_ROWS).map(first_row).collect();
    let place = match reading.heads {
        Some(Heads::Nowhere) => None,
        Some(Heads::Row(number)) => lines.iter().position(|line| line.number == number),
        None => heads::find(&lines),
    };
    let head = place.map(|place| {
        source.passed_over = place;
        let head = lines.drain(..=place).next_back().unwrap_or_default();
        source.heads = Some(head.number);
        head
    });
    let may_be_empty = *reading != Reading::default() || source.sheets.len() > 1;
    if lines.is_empty() && !may_be_empty {
        return Err(TableError::NoRows);
    }
    // Nobody is left out in silence.
    if lines.len() > MOST_ROWS {
        return Err(TableError::TooLarge);
    }
    Ok(table(head, lines, source))
}

/// How letters that were encoded twice are put right, unless the person does not want it, and what
/// there is to say of it.
fn wanted(mending: Option<Mending>, reading: &Reading) -> (Option<Mending>, Option<TwiceEncoded>) {
    let Some(mending) = mending else { return (None, None) };
    let is_mended = !reading.keeps_twice_encoded;
    let shown = TwiceEncoded { is_mended, ..mending.shown.clone() };
    (Some(mending).filter(|_| is_mended), Some(shown))
}

/// A text with letters that were encoded twice as they were meant. Those that cannot be told are
/// marked, unless the person wants all of them as they stand in the file: that choice is offered only
/// where some could be told.
fn put_right(text: &str, mending: Option<&Mending>, reading: &Reading) -> String {
    let mended = mending.map_or_else(|| text.to_owned(), |mending| mending.mended(text));
    if reading.keeps_twice_encoded { mended } else { without_halves(&mended, mending.is_some()) }
}

/// A table of contacts, whose columns are known.
fn contacts(cards: Cards, source: Source) -> Table {
    let Cards { heads, lines, columns } = cards;
    let head = Line { cells: heads, ..Line::default() };
    let mut table = table(Some(head), lines, source);
    table.source.origin = Some(Origin::Contacts);
    let columns = columns.into_iter().enumerate();
    table.guess = columns.filter_map(|(place, meaning)| Some((meaning?, place))).collect();
    table.reasons = table.guess.keys().map(|meaning| (*meaning, Reason::Head(100))).collect();
    table
}

fn table(head: Option<Line>, lines: Vec<Line>, source: Source) -> Table {
    let usual = heads::usual_width(&lines);
    let widest = lines.iter().map(|line| line.cells.len()).max().unwrap_or(0);
    let is_workbook = source.code_page.is_none();
    let width = match &head {
        // In a workbook no cell comes to stand in another column.
        _ if is_workbook => widest.max(head.as_ref().map_or(0, |head| head.cells.len())),
        Some(head) => head.cells.len(),
        None => usual,
    }
    .min(MOST_COLUMNS);
    let mut heads: Vec<String> = head.map(|head| head.cells).unwrap_or_default();
    heads.resize(width, String::new());
    let shown = |cell: &String| text::plain(&unguarded(unformulated(cell)), CELL_CHARS);
    let row = |line: Line| {
        let is_more = line.cells.len() > width
            && (line.cells.len() != usual
                || line.cells[width..].iter().any(|cell| !cell.trim().is_empty()));
        Row {
            number: line.number,
            cells: line.cells.iter().take(MOST_COLUMNS).map(shown).collect(),
            flaw: line.flaw.or((is_more && width < MOST_COLUMNS).then_some(Flaw::MoreCells)),
        }
    };
    let is_number = |place: usize| {
        !lines.iter().any(|line| line.cells.get(place).is_some_and(|cell| is_marked(cell)))
    };
    let numbers: Vec<usize> = (0..width).filter(|place| is_number(*place)).collect();
    let mut rows: Vec<Row> = lines.into_iter().map(row).collect();
    for place in numbers {
        without_points(&mut rows, place);
    }
    let mut table =
        Table { heads: heads.iter().map(shown).collect(), rows, source, ..Table::default() };
    guess::guess(&mut table);
    table
}

/// Takes the `.0` from a column in which every number has it: a program has made fractions of all.
fn without_points(rows: &mut [Row], place: usize) {
    let cells = || rows.iter().filter_map(|row| row.cells.get(place));
    let filled = || cells().filter(|cell| !cell.is_empty());
    if filled().all(|cell| without_point_zero(cell) != cell.as_str()) {
        for cell in rows.iter_mut().filter_map(|row| row.cells.get_mut(place)) {
            *cell = without_point_zero(cell).to_owned();
        }
    }
}

/// The text in `="0042"`, as programs write cells that no spreadsheet is to take for numbers.
fn unformulated(cell: &str) -> &str {
    let text = cell.trim().strip_prefix("=\"").and_then(|it| it.strip_suffix('"'));
    text.filter(|text| !text.contains('"')).unwrap_or(cell)
}
