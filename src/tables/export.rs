//! A table of growers as a file that spreadsheets open.

use std::io::{self};
use std::path::{Path, PathBuf};

use crate::store::new_file::write_new;

/// Writes the rows as CSV (RFC 4180) into a new file of this folder; never over another.
///
/// # Errors
/// The system's.
pub fn save(folder: &Path, name: &str, rows: &[Vec<String>]) -> io::Result<PathBuf> {
    write_new(folder, name, "csv", &csv_text(rows)?)
}

fn csv_text(rows: &[Vec<String>]) -> io::Result<Vec<u8>> {
    // Spreadsheets take a file for UTF-8 only when it says so itself.
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::from("\u{FEFF}".as_bytes()));
    for row in rows {
        writer.write_record(row.iter().map(|cell| harmless(cell))).map_err(io::Error::other)?;
    }
    writer.into_inner().map_err(|error| io::Error::other(error.to_string()))
}

/// Names come from elsewhere, and spreadsheets take some beginnings for formulas.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
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
        let text = csv_text(&rows).unwrap();
        assert!(text.starts_with("\u{FEFF}Grower,Own reference\r\n".as_bytes()));
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&text[3..]);
        let read: Vec<Vec<String>> = reader
            .records()
            .map(|record| record.unwrap().iter().map(str::to_owned).collect())
            .collect();
        assert_eq!(read[1], rows[1]);
        assert_eq!(read[2], row(&["'=HYPERLINK(\"http://evil\")", "'+1"]));
        assert_eq!(read[3], rows[3]);
    }

    #[test]
    fn no_table_is_written_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let first = save(folder.path(), "growers", &[row(&["a"])]).unwrap();
        let second = save(folder.path(), "growers", &[row(&["b"])]).unwrap();
        assert_eq!(first.file_name().unwrap(), "growers.csv");
        assert_eq!(second.file_name().unwrap(), "growers (2).csv");
        assert!(std::fs::read_to_string(first).unwrap().contains('a'));
        assert!(save(&folder.path().join("none"), "growers", &[]).is_err());
    }
}
