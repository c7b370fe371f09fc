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
    write_new(folder, name, "csv", &csv_text(rows, separator)?)
}

fn csv_text(rows: &[Vec<String>], separator: char) -> io::Result<Vec<u8>> {
    // Where the comma ends cells, it is not the decimal mark.
    let decimal_mark = if separator == ',' { '.' } else { ',' };
    // Spreadsheets take a file for UTF-8 only when it says so itself. In quotation marks, a cell is
    // not parted by those that end cells with other characters, too.
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .quote_style(csv::QuoteStyle::Always)
        .delimiter(u8::try_from(separator).unwrap_or(b','))
        .from_writer(Vec::from("\u{FEFF}".as_bytes()));
    for row in rows {
        let cells = row.iter().map(|cell| guarded(cell, decimal_mark));
        writer.write_record(cells).map_err(io::Error::other)?;
    }
    writer.into_inner().map_err(|error| io::Error::other(error.to_string()))
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
        for (separator, heads) in [
            (',', "\u{FEFF}\"Grower\",\"Own reference\"\r\n"),
            (';', "\u{FEFF}\"Grower\";\"Own reference\"\r\n"),
        ] {
            let text = csv_text(&rows, separator).unwrap();
            assert!(text.starts_with(heads.as_bytes()));
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .delimiter(u8::try_from(separator).unwrap())
                .from_reader(&text[3..]);
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
