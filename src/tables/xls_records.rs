//! What the records of a `.xls` say that the library for workbooks does not, and how much of them it is
//! to read. Their names and numbers are those of Microsoft's \[MS-XLS\], 2.4.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::number_format::NumberFormat;
use crate::domain::table::TableError;

const END: u16 = 0x000A;
const BOUND_SHEET: u16 = 0x0085;
const FORMAT: u16 = 0x041E;
const CELL_STYLE: u16 = 0x00E0;
const NUMBER: u16 = 0x0203;
const SHORT_NUMBER: u16 = 0x027E;
const SHORT_NUMBERS: u16 = 0x00BD;
const FORMULA: u16 = 0x0006;

/// What is said of a sheet.
#[derive(Debug, Default)]
pub(super) struct SheetRecords {
    /// The rows that a person does not see.
    pub(super) hidden: HashSet<u32>,
    /// How the numbers at these rows and columns are shown, where that is in digits.
    pub(super) formats: HashMap<(u32, u32), Rc<NumberFormat>>,
}

/// Sees to it that the records make the library reserve no more than they hold: each sheet is read as
/// a whole, from its first cell to its last, wherever they are. Gives what they say of each sheet.
///
/// # Errors
/// [`TableError::TooLarge`] where there are more sheets or cells than that.
pub(super) fn bound(
    records: &mut [u8],
    most_sheets: usize,
    most_cells: usize,
) -> Result<Vec<SheetRecords>, TableError> {
    let (mut sheets, mut at) = (Vec::new(), 0);
    let (mut formats, mut styles) = (HashMap::new(), Vec::new());
    while let Some((kind, data, length)) = header(records, at) {
        let record = records.get(data..data + length).unwrap_or_default();
        match kind {
            BOUND_SHEET => sheets.extend(record.first_chunk().map(|it| u32::from_le_bytes(*it))),
            FORMAT => {
                let format = NumberFormat::of(&format_code(record)).map(Rc::new);
                formats.insert(number(record, 0), format);
            }
            CELL_STYLE => styles.push(number(record, 2)),
            END => break,
            _ => {}
        }
        at = data + length;
    }
    let format_of = |style: u16| -> Option<Rc<NumberFormat>> {
        let style = styles.get(usize::from(style))?;
        formats.get(style).cloned().flatten()
    };
    if sheets.len() > most_sheets {
        return Err(TableError::TooLarge);
    }
    let (mut cells, mut seen) = (0_u64, 0_usize);
    let mut all = Vec::new();
    for sheet in sheets {
        let mut said = SheetRecords::default();
        let (mut at, mut depth, mut first) = (sheet as usize, 0_usize, true);
        let (mut rows, mut columns) = ((u32::MAX, 0), (u32::MAX, 0));
        while let Some((kind, data, length)) = header(records, at) {
            seen += 1;
            let (row, column) =
                (u32::from(number(records, data)), u32::from(number(records, data + 2)));
            match kind {
                0x0809 if first => first = false,
                0x0809 => depth += 1,
                END if depth == 0 => break,
                END => depth -= 1,
                // How large the sheet says it is; its cells say it, too.
                0x0200 => records[at..at + 2].fill(0xFF),
                // How a row looks.
                0x0208 if number(records, data + 12) & 0x20 > 0 => {
                    said.hidden.insert(row);
                }
                FORMULA | SHORT_NUMBERS | 0x00D6 | 0x00FD | NUMBER | 0x0204 | 0x0205
                | SHORT_NUMBER => {
                    let more = if kind == SHORT_NUMBERS { length as u32 / 6 } else { 0 };
                    rows = (rows.0.min(row), rows.1.max(row));
                    columns = (columns.0.min(column), columns.1.max(column + more));
                    // The row and its first column stand before several numbers, the last column behind.
                    let numbers = if kind == SHORT_NUMBERS { more.saturating_sub(1) } else { 1 };
                    for place in 0..numbers {
                        // Each has its style before it.
                        let style = number(records, data + 4 + 6 * place as usize);
                        if said.formats.len() < most_cells
                            && let Some(format) = format_of(style)
                        {
                            said.formats.insert((row, column + place), format);
                        }
                    }
                    // The formula itself is of no interest, only what it gives.
                    if kind == FORMULA
                        && length >= 22
                        && let Some(length) = records.get_mut(data + 20..data + 22)
                    {
                        length.fill(0);
                    }
                }
                _ => {}
            }
            at = data + length;
        }
        if rows.0 <= rows.1 {
            cells += u64::from(rows.1 - rows.0 + 1) * u64::from(columns.1 - columns.0 + 1);
        }
        if cells > most_cells as u64 || seen > 2 * most_cells {
            return Err(TableError::TooLarge);
        }
        all.push(said);
    }
    Ok(all)
}

/// The kind of the record at a place, where its content begins, and how long that says it is.
fn header(bytes: &[u8], at: usize) -> Option<(u16, usize, usize)> {
    let head = bytes.get(at..at.checked_add(4)?)?;
    let length = usize::from(u16::from_le_bytes([head[2], head[3]]));
    Some((u16::from_le_bytes([head[0], head[1]]), at + 4, length))
}

/// The number of two bytes at a place, 0 behind the end.
fn number(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..).and_then(<[u8]>::first_chunk).map_or(0, |it| u16::from_le_bytes(*it))
}

/// The code of a number format, as version 8 writes it or those before.
fn format_code(record: &[u8]) -> String {
    let text = |from: usize| record.get(from..).unwrap_or_default();
    let is_wide = record.get(4).is_some_and(|flags| flags & 1 > 0);
    let length = usize::from(number(record, 2)) * if is_wide { 2 } else { 1 };
    if text(5).len() != length {
        return text(3).iter().map(|byte| char::from(*byte)).collect();
    }
    if is_wide {
        let units: Vec<_> =
            text(5).as_chunks().0.iter().map(|it| u16::from_le_bytes(*it)).collect();
        String::from_utf16_lossy(&units)
    } else {
        text(5).iter().map(|byte| char::from(*byte)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_numbers_gives_its_formats_to_no_cell_behind_it() {
        let record = |kind: u16, content: &[u8]| {
            let length = u16::try_from(content.len()).unwrap();
            [&kind.to_le_bytes(), &length.to_le_bytes(), content].concat()
        };
        let numbers = |all: &[u16]| all.iter().flat_map(|it| it.to_le_bytes()).collect::<Vec<u8>>();
        let format = [numbers(&[164, 4]), vec![0], b"0000".to_vec()].concat();
        let begin = record(0x0809, &[0; 16]);
        let globals = [
            begin.clone(),
            record(FORMAT, &format),
            record(CELL_STYLE, &numbers(&[0, 0])),
            record(CELL_STYLE, &numbers(&[0, 164])),
        ]
        .concat();
        let end = record(END, &[]);
        let sheet = u32::try_from(globals.len() + 12 + end.len()).unwrap();
        let bound_sheet = record(BOUND_SHEET, &[&sheet.to_le_bytes()[..], &[0; 4]].concat());
        // Columns 0 and 1, of which the second has the format; its place is also the last column.
        let short = record(SHORT_NUMBERS, &numbers(&[0, 0, 0, 7, 0, 1, 7, 0, 1]));
        let single = record(NUMBER, &[numbers(&[0, 2, 0]), vec![0; 8]].concat());
        let mut records = [globals, bound_sheet, end.clone(), begin, short, single, end].concat();
        let sheets = bound(&mut records, 10, 10).unwrap();
        assert_eq!(sheets[0].formats.keys().collect::<Vec<_>>(), [&(0, 1)]);
    }
}
