//! Rows out of workbooks: `.xlsx`, `.xls` and `.ods`, known by their bytes and not by their names.
//!
//! A workbook is packed, and says itself how large it is. So it is weighed before it is read:
//! nothing in it is unpacked, reserved or repeated beyond a bound.

use std::collections::{BTreeMap, HashSet};
use std::io::{Cursor, Read as _, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{
    Data, DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xls, XlsError, Xlsx,
};
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::hidden_rows;
use super::number_format::NumberFormat;
use super::separated::Line;
use super::xls_records;
use super::xml::attribute;
use crate::domain::email;
use crate::domain::table::{Flaw, TableError};

/// The most that a workbook may hold when it is unpacked, in bytes.
const MOST_UNPACKED: u64 = 64 << 20;
/// More parts than a workbook has.
const MOST_PARTS: usize = 5_000;
/// Many more cells than a list of growers has, the empty ones between others included.
const MOST_CELLS: usize = 2_000_000;
/// Nobody lists a grower more often in rows that are alike.
const MOST_ALIKE: u32 = 4;
/// More sheets than anybody chooses from.
const MOST_SHEETS: usize = 200;

/// A sheet of a workbook.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) lines: Vec<Line>,
    /// The names of all sheets.
    pub(super) sheets: Vec<String>,
    /// Which of them this is.
    pub(super) sheet: usize,
}

/// How large a sheet may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    pub(super) rows: usize,
    pub(super) columns: usize,
}

type ReadSheet = fn(&[u8], Option<usize>, Bounds) -> Result<Sheet, TableError>;

/// Reads a sheet: the chosen one, else the first with an e-mail address in it, else the first that
/// has anything in it. None for what is no workbook.
pub(super) fn read(
    bytes: &[u8],
    chosen: Option<usize>,
    bounds: Bounds,
) -> Option<Result<Sheet, TableError>> {
    let sheet: ReadSheet = if bytes.starts_with(b"PK\x03\x04") {
        zipped
    } else if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        xls
    } else {
        return None;
    };
    // What the library does not expect in a file makes it panic.
    let sheet = catch_unwind(AssertUnwindSafe(|| sheet(bytes, chosen, bounds)));
    Some(sheet.unwrap_or(Err(TableError::NoText)))
}

/// The chosen sheet, else the first with an e-mail address in it, else the first that has anything
/// in it.
fn chosen_of(
    sheets: Vec<String>,
    chosen: Option<usize>,
    mut lines: impl FnMut(&str) -> Result<Vec<Line>, TableError>,
) -> Result<Sheet, TableError> {
    let candidates = match chosen.filter(|place| *place < sheets.len()) {
        Some(place) => place..place + 1,
        None => 0..sheets.len(),
    };
    let mut first: Option<(usize, Vec<Line>)> = None;
    for place in candidates.clone() {
        let lines = match lines(&sheets[place]) {
            Ok(lines) => lines,
            Err(error) if first.is_none() => return Err(error),
            // Whatever follows is beyond the bound, too.
            Err(TableError::TooLarge) => break,
            // What stands behind the list may be damaged.
            Err(_) => continue,
        };
        let mut cells = lines.iter().flat_map(|line| &line.cells);
        if cells.any(|cell| email::cleaned(cell).is_ok()) {
            first = Some((place, lines));
            break;
        }
        if first.is_none() && !lines.is_empty() {
            first = Some((place, lines));
        }
    }
    let (sheet, lines) = first.unwrap_or((candidates.start, vec![]));
    Ok(Sheet { lines, sheets, sheet })
}

fn zipped(bytes: &[u8], chosen: Option<usize>, bounds: Bounds) -> Result<Sheet, TableError> {
    let mut parts = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::NoText)?;
    weigh(&mut parts)?;
    if parts.index_for_name("content.xml").is_some() {
        ods(&mut parts, chosen, bounds)
    } else {
        xlsx(bytes, chosen, bounds)
    }
}

/// Unpacks everything once, to see that it ends; what the parts say of their size may be untrue.
fn weigh(parts: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), TableError> {
    if parts.len() > MOST_PARTS {
        return Err(TableError::TooLarge);
    }
    let (mut left, mut unpacked) = (MOST_UNPACKED, Vec::new());
    for place in 0..parts.len() {
        let part = parts.by_index(place).map_err(|_| TableError::NoText)?;
        unpacked.clear();
        part.take(left + 1).read_to_end(&mut unpacked).map_err(|_| TableError::NoText)?;
        left = left.checked_sub(unpacked.len() as u64).ok_or(TableError::TooLarge)?;
        if reserves_much(&mut unpacked) {
            return Err(TableError::TooLarge);
        }
    }
    Ok(())
}

/// Whether a part announces more texts than it can hold: room is reserved for them.
fn reserves_much(part: &mut Vec<u8>) -> bool {
    // In UTF-16 every other byte is 0.
    part.retain(|byte| *byte != 0);
    let name = b"uniqueCount";
    let mut from = 0;
    while let Some(place) = memchr::memmem::find(&part[from..], name) {
        from += place + name.len();
        let rest = part[from..].iter().skip_while(|byte| !byte.is_ascii_digit());
        if rest.take_while(|byte| byte.is_ascii_digit()).count() > 6 {
            return true;
        }
    }
    false
}

fn xlsx(bytes: &[u8], chosen: Option<usize>, bounds: Bounds) -> Result<Sheet, TableError> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| TableError::NoText)?;
    let sheets = visible(book.sheets_metadata());
    let mut seen = 0;
    let mut sheet = chosen_of(sheets, chosen, |name| {
        let mut reader = book.worksheet_cells_reader(name).map_err(|_| TableError::NoText)?;
        let formats = reader.styles().iter().map(|style| {
            let format = style.number_format.as_ref();
            format.and_then(|it| NumberFormat::of(&it.format_code))
        });
        let formats: Vec<_> = formats.collect();
        let mut rows = Rows::new(bounds);
        while let Some((cell, style)) =
            reader.next_cell_with_style_id().map_err(|_| TableError::NoText)?
        {
            // Many sheets may be of one part.
            seen += 1;
            if seen > MOST_CELLS {
                return Err(TableError::TooLarge);
            }
            let format = formats.get(style).and_then(Option::as_ref);
            let text = match cell.get_value() {
                DataRef::SharedString(text) => (*text).to_owned(),
                other => shown(&Data::from(other.clone()), format),
            };
            let (row, column) = cell.get_position();
            rows.put(row, column, text);
        }
        Ok(rows.lines())
    })?;
    if let Some(name) = sheet.sheets.get(sheet.sheet) {
        let hidden = hidden_rows::of_sheet(bytes, name, MOST_UNPACKED);
        mark_hidden(&mut sheet.lines, &hidden);
    }
    Ok(sheet)
}

/// The sheets that a person sees and that have cells.
fn visible(sheets: &[calamine::Sheet]) -> Vec<String> {
    let shown = sheets.iter().filter(|sheet| {
        sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet
    });
    shown.take(MOST_SHEETS).map(|sheet| sheet.name.clone()).collect()
}

fn xls(bytes: &[u8], chosen: Option<usize>, bounds: Bounds) -> Result<Sheet, TableError> {
    let mut streams =
        cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| TableError::NoText)?;
    if streams.is_stream("/EncryptedPackage") {
        return Err(TableError::Protected);
    }
    let name = ["/Workbook", "/Book"].into_iter().find(|name| streams.is_stream(name));
    let name = name.ok_or(TableError::NoText)?;
    let mut records = Vec::new();
    let stream = streams.open_stream(name).map_err(|_| TableError::NoText)?;
    stream.take(MOST_UNPACKED).read_to_end(&mut records).map_err(|_| TableError::NoText)?;
    let records_say = xls_records::bound(&mut records, MOST_SHEETS, MOST_CELLS)?;
    // The library reads what was looked at and nothing else; of version 4 it does not read.
    let checked = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(vec![]));
    let mut checked = checked.map_err(|_| TableError::Broke)?;
    let mut stream = checked.create_stream(name).map_err(|_| TableError::Broke)?;
    stream.write_all(&records).and_then(|()| stream.flush()).map_err(|_| TableError::Broke)?;
    drop(stream);
    checked.flush().map_err(|_| TableError::Broke)?;
    let mut book = Xls::new(Cursor::new(checked.into_inner().into_inner())).map_err(|error| {
        if matches!(error, XlsError::Password) { TableError::Protected } else { TableError::NoText }
    })?;
    let sheets = visible(book.sheets_metadata());
    let names = book.sheet_names();
    chosen_of(sheets, chosen, |name| {
        let range = book.worksheet_range(name).map_err(|_| TableError::NoText)?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        let mut rows = Rows::new(bounds);
        let place = names.iter().position(|one| one == name);
        let records_say = place.and_then(|place| records_say.get(place));
        rows.hidden = records_say.map(|it| it.hidden.clone()).unwrap_or_default();
        for (row, column, cell) in range.used_cells() {
            let place = |first: u32, place: usize| {
                first.saturating_add(u32::try_from(place).unwrap_or(u32::MAX))
            };
            let (row, column) = (place(first_row, row), place(first_column, column));
            let format = records_say.and_then(|it| it.formats.get(&(row, column)));
            rows.put(row, column, shown(cell, format.map(AsRef::as_ref)));
        }
        Ok(rows.lines())
    })
}

/// The text of each cell as it is shown, which `.ods` holds beside its value.
fn ods(
    parts: &mut ZipArchive<Cursor<&[u8]>>,
    chosen: Option<usize>,
    bounds: Bounds,
) -> Result<Sheet, TableError> {
    let mut manifest = String::new();
    if let Ok(part) = parts.by_name("META-INF/manifest.xml") {
        // What is no text says nothing.
        let _ = part.take(MOST_UNPACKED).read_to_string(&mut manifest);
    }
    if manifest.contains("encryption-data") {
        return Err(TableError::Protected);
    }
    let mut content = Vec::new();
    let part = parts.by_name("content.xml").map_err(|_| TableError::NoText)?;
    part.take(MOST_UNPACKED).read_to_end(&mut content).map_err(|_| TableError::NoText)?;
    let mut sheets: Vec<(String, Vec<Line>)> = Vec::new();
    let mut reader = quick_xml::Reader::from_reader(content.as_slice());
    reader.config_mut().expand_empty_elements = true;
    let (mut buffer, mut table) = (Vec::new(), OdsTable::new(bounds));
    // The styles of sheets that a person does not see.
    let (mut style, mut hidden, mut is_hidden) = (String::new(), HashSet::new(), false);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| TableError::NoText)? {
            Event::Start(tag) if tag.name().as_ref() == "table:table" => {
                table = OdsTable::new(bounds);
                let style = attribute(&tag, "style-name").unwrap_or_default();
                is_hidden = hidden.contains(&style);
                if !is_hidden {
                    sheets.push((attribute(&tag, "name").unwrap_or_default(), vec![]));
                }
            }
            Event::Start(tag) if tag.name().as_ref() == "style:style" => {
                style = attribute(&tag, "name").unwrap_or_default();
            }
            Event::Start(tag)
                if tag.name().as_ref() == "style:table-properties"
                    && attribute(&tag, "display").as_deref() == Some("false") =>
            {
                hidden.insert(std::mem::take(&mut style));
            }
            Event::End(tag) if tag.name().as_ref() == "table:table" => {
                if let Some((_, lines)) = sheets.last_mut().filter(|_| !is_hidden) {
                    *lines = std::mem::replace(&mut table, OdsTable::new(bounds)).rows.lines();
                }
            }
            Event::Eof => break,
            event => table.take(&event),
        }
        if sheets.len() > MOST_SHEETS {
            return Err(TableError::TooLarge);
        }
    }
    let (names, mut lines): (Vec<String>, Vec<Vec<Line>>) = sheets.into_iter().unzip();
    let mut place = chosen.unwrap_or(0);
    chosen_of(names, chosen, |_| {
        let lines = lines.get_mut(place).map(std::mem::take).unwrap_or_default();
        place += 1;
        Ok(lines)
    })
}

/// A table of an `.ods` while it is read.
struct OdsTable {
    rows: Rows,
    /// The row, and how often it stands there.
    row: u32,
    repeated: u32,
    is_hidden: bool,
    /// The cells of the row so far.
    cells: Vec<(u32, u32, String)>,
    column: u32,
    /// The cell that is read, how often it stands there, and the number in it.
    cell: Option<(String, u32, Option<f64>)>,
    paragraphs: usize,
    /// How deep in notes, which are not part of the cell's text.
    notes: usize,
    is_in_text: bool,
}

impl OdsTable {
    fn new(bounds: Bounds) -> Self {
        Self {
            rows: Rows::new(bounds),
            row: 0,
            repeated: 1,
            is_hidden: false,
            cells: vec![],
            column: 0,
            cell: None,
            paragraphs: 0,
            notes: 0,
            is_in_text: false,
        }
    }

    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag.name().as_ref()),
            Event::Text(text) => self.write(&text.xml10_content()),
            Event::GeneralRef(entity) => {
                let name: &str = entity;
                let letter = match name {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => entity.resolve_char_ref().ok().flatten(),
                };
                self.write(letter.map(String::from).unwrap_or_default().as_str());
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        let times =
            |name: &str| attribute(tag, name).and_then(|it| it.parse::<u32>().ok()).unwrap_or(1);
        match tag.name().as_ref() {
            "table:table-row" => {
                (self.repeated, self.column) = (times("number-rows-repeated"), 0);
                self.cells.clear();
                let visibility = attribute(tag, "visibility");
                self.is_hidden = visibility.is_some_and(|it| it != "visible");
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let number = attribute(tag, "value").and_then(|it| it.parse().ok());
                let times = times("number-columns-repeated");
                self.cell = Some((String::new(), times, number));
                self.paragraphs = 0;
            }
            "office:annotation" => self.notes += 1,
            "text:p" => {
                if self.paragraphs > 0 {
                    self.write_blank("\n");
                }
                self.paragraphs += 1;
                self.is_in_text = true;
            }
            "text:s" => {
                let blanks = times("c").min(100) as usize;
                self.write_blank(&" ".repeat(blanks));
            }
            "text:tab" => self.write_blank("\t"),
            "text:line-break" => self.write_blank("\n"),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "office:annotation" => self.notes = self.notes.saturating_sub(1),
            "text:p" => self.is_in_text = false,
            "table:table-cell" | "table:covered-table-cell" => {
                let Some((text, times, number)) = self.cell.take() else { return };
                // A telephone number that is too long for its column is shown as 5,16E+09.
                let text = match number {
                    Some(number) if text.contains("E+") || number.abs() >= 1e15 => {
                        shown_number(number)
                    }
                    _ => text,
                };
                if !text.is_empty() {
                    self.cells.push((self.column, times, text));
                }
                self.column = self.column.saturating_add(times);
            }
            "table:table-row" => {
                if !self.cells.is_empty() {
                    for row in 0..self.repeated.min(MOST_ALIKE) {
                        if self.is_hidden {
                            self.rows.hidden.insert(self.row.saturating_add(row));
                        }
                        for (first, times, text) in &self.cells {
                            let end = first.saturating_add(*times).min(self.rows.columns);
                            for column in *first..end {
                                self.rows.put(self.row.saturating_add(row), column, text.clone());
                            }
                        }
                    }
                }
                self.row = self.row.saturating_add(self.repeated);
            }
            _ => {}
        }
    }

    fn write(&mut self, text: &str) {
        if self.is_in_text {
            self.write_blank(text);
        }
    }

    fn write_blank(&mut self, text: &str) {
        if let Some((cell, ..)) = self.cell.as_mut().filter(|_| self.notes == 0) {
            cell.push_str(text);
        }
    }
}

/// Rows that are filled cell by cell, in whatever order, within bounds.
struct Rows {
    rows: BTreeMap<u32, Vec<String>>,
    /// Those that a person does not see.
    hidden: HashSet<u32>,
    most: usize,
    columns: u32,
}

impl Rows {
    fn new(bounds: Bounds) -> Self {
        let columns = u32::try_from(bounds.columns).unwrap_or(u32::MAX);
        Self { rows: BTreeMap::new(), hidden: HashSet::new(), most: bounds.rows, columns }
    }

    fn put(&mut self, row: u32, column: u32, text: String) {
        let has_room = self.rows.len() < self.most || self.rows.contains_key(&row);
        if text.trim().is_empty() || column >= self.columns || !has_room {
            return;
        }
        let cells = self.rows.entry(row).or_default();
        let column = column as usize;
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
    }

    fn lines(self) -> Vec<Line> {
        let line =
            |(row, cells): (u32, Vec<String>)| Line { number: row as usize + 1, cells, flaw: None };
        let mut lines: Vec<Line> = self.rows.into_iter().map(line).collect();
        mark_hidden(&mut lines, &self.hidden);
        lines
    }
}

/// Marks the rows that a person does not see; these count from 0.
fn mark_hidden(lines: &mut [Line], hidden: &HashSet<u32>) {
    let is_hidden =
        |line: &&mut Line| u32::try_from(line.number - 1).is_ok_and(|row| hidden.contains(&row));
    lines.iter_mut().filter(is_hidden).for_each(|line| line.flaw = Some(Flaw::Hidden));
}

/// A cell as a person sees it; a number in its format, where that is one of digits.
fn shown(cell: &Data, format: Option<&NumberFormat>) -> String {
    let number =
        |number: f64| format.and_then(|it| it.show(number)).unwrap_or_else(|| shown_number(number));
    match cell {
        Data::Empty => String::new(),
        #[expect(clippy::cast_precision_loss, reason = "a spreadsheet knows no others")]
        Data::Int(whole) => number(*whole as f64),
        Data::Float(any) => number(*any),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Bool(answer) => if *answer { "TRUE" } else { "FALSE" }.to_owned(),
        Data::DateTime(time) => shown_time(time),
        Data::Error(error) => error.to_string(),
    }
}

/// A number without exponent and without `.0`; one of more digits than a spreadsheet keeps, as the
/// spreadsheet shows it.
fn shown_number(number: f64) -> String {
    if number.abs() >= 1e15 {
        return format!("{number:.5E}").replace('E', "E+");
    }
    if number.fract() == 0.0 {
        return format!("{number:.0}");
    }
    // What is behind the fifteenth digit comes from counting in powers of two.
    let text = format!("{number:.9}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn shown_time(time: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = time.to_ymd_hms_milli();
    if time.as_f64() < 1.0 {
        format!("{hour:02}:{minute:02}")
    } else if (hour, minute) == (0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
    }
}
