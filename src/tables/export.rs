//! A table of growers as a file that spreadsheets open.

use std::io;
use std::path::{Path, PathBuf};

use super::guard::guarded;
use crate::store::new_file::write_new;

/// Writes the rows as CSV (RFC 4180) into a new file of this folder; never over another. Cells end
/// with the separator that spreadsheets of the region expect: `;` or `,`.
///
/// # Errors
/// The system's.
pub fn save(
    folder: &Path,
    name: &str,
    rows: &[Vec<String>],
    separator: char,
) -> io::Result<PathBuf> {
    write_new(folder, name, "csv", csv_text(rows, separator).as_bytes())
}

fn csv_text(rows: &[Vec<String>], separator: char) -> String {
    // Where the comma ends cells, it is not the decimal mark.
    let decimal_mark = if separator == ',' { '.' } else { ',' };
    // Spreadsheets take a file for UTF-8 only when it says so itself.
    let mut text = String::from('\u{FEFF}');
    for row in rows {
        let cells = row.iter().map(|cell| quoted(guarded(cell, decimal_mark)));
        text += &cells.collect::<Vec<_>>().join(separator.encode_utf8(&mut [0; 4]));
        text += "\r\n";
    }
    text
}

/// A cell in quotation marks where anything in it ends a cell in some spreadsheet, not only in one
/// of this region.
fn quoted(cell: String) -> String {
    if cell.contains([',', ';', '\t', '\r', '\n', '"']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn cells_come_back_as_they_were_and_start_no_formula() {
        let rows = [
            row(&["Grower", "Own reference"]),
            row(&["O'Halloran & Sons <LLC>, \"Buck\"", "NE-1"]),
            row(&["=HYPERLINK(\"http://evil\")", "+1"]),
            row(&["陈立群\n二", ""]),
        ];
        for (separator, heads) in
            [(',', "\u{FEFF}Grower,Own reference\r\n"), (';', "\u{FEFF}Grower;Own reference\r\n")]
        {
            let text = csv_text(&rows, separator);
            assert!(text.starts_with(heads));
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .delimiter(u8::try_from(separator).unwrap())
                .from_reader(&text.as_bytes()[3..]);
            let read: Vec<Vec<String>> = reader
                .records()
                .map(|record| record.unwrap().iter().map(str::to_owned).collect())
                .collect();
            assert_eq!(read[1], rows[1]);
            assert_eq!(read[2], row(&["'=HYPERLINK(\"http://evil\")", "'+1"]));
            assert_eq!(read[3], rows[3]);
        }
    }

    #[test]
    fn no_table_is_written_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let first = save(folder.path(), "growers", &[row(&["a"])], ',').unwrap();
        let second = save(folder.path(), "growers", &[row(&["b"])], ',').unwrap();
        assert_eq!(first.file_name().unwrap(), "growers.csv");
        assert_eq!(second.file_name().unwrap(), "growers (2).csv");
        assert!(std::fs::read_to_string(first).unwrap().contains('a'));
        assert!(save(&folder.path().join("none"), "growers", &[], ',').is_err());
    }
}
