//! A table that Stile saves opens right in a spreadsheet, and comes back as it was.
//!
//! On Linux, LibreOffice opens what was saved, as the region has it and as other regions do, and says
//! what it made of it.

#[cfg(target_os = "linux")]
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
#[cfg(target_os = "linux")]
use std::process::Command;

use stile::domain::table::Table;
#[cfg(target_os = "linux")]
use stile::tables::guard;
use stile::tables::{export, import};

/// Growers and what is known of them, as they may come from Leaf and from tables of others.
fn rows() -> Vec<Vec<String>> {
    [
        ["Name", "Email", "ID", "Phone", "Fields", "Since"],
        [
            "Quill;=1+1;x",
            "ada@quillfarm.example",
            "A1",
            "+49 170 1234567",
            "12",
            "2026-07-01 12:30",
        ],
        ["Tarn;=cmd|'/C calc'!A0;y", "ben@tarn.example", "007", "+491701234567", "0", ""],
        ["Wold;@SUM(1,1);z", "cora@wold.example", "4001230000000001", "01701234567", "3", ""],
        ["=HYPERLINK(\"http://evil.example\")", "d@x.example", "12E5", "(555) 010-0199", "", ""],
        ["a,=1+1", "e@x.example", "3-4", "0170/1234567", "", ""],
        ["b,\"=1+1\",c;\"=2+2\"", "f@x.example", "-1", "555-0199", "", ""],
        ["＝1+1；＠x", "g@x.example", "1/2", "0049 170 1234567", "", ""],
        ["O'Hara; 'Sons', \"Buck\" & <LLC>", "h@x.example", "'5", "'+1", "", ""],
        ["陈立群 Żółć Núñez", "i@x.example", "NE-1", "1.2.2026", "", ""],
    ]
    .map(|row| row.map(str::to_owned).to_vec())
    .to_vec()
}

fn cells(table: Table) -> Vec<Vec<String>> {
    let rows = table.rows.into_iter().map(|row| row.cells);
    std::iter::once(table.heads).chain(rows).collect()
}

/// The table, saved in the region whose cells end so.
fn saved(folder: &Path, separator: char) -> PathBuf {
    let name = format!("growers-{}", u32::from(separator));
    export::save(folder, &name, &rows(), separator).unwrap()
}

/// LibreOffice without a window, with a profile of its own.
#[cfg(target_os = "linux")]
struct Spreadsheet(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl Spreadsheet {
    fn start() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// Opens these files and saves them in the folder, with another ending. `parted` and `language`
    /// are how it takes text apart (the numbers of its documentation).
    fn open(&self, folder: &Path, files: &[PathBuf], parted: &str, language: u32, to: &str) {
        let output = Command::new("soffice")
            .arg("--headless")
            .arg(format!("-env:UserInstallation=file://{}", self.0.path().display()))
            // UTF-8, from the first line on, in this language; quoted cells may be numbers.
            .arg(format!("--infilter=CSV:{parted},34,76,1,,{language},false,true,false"))
            .args(["--convert-to", to, "--outdir"])
            .arg(folder)
            .args(files)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn no_cell_starts_a_formula_wherever_cells_end() {
    for separator in [',', ';'] {
        let folder = tempfile::tempdir().unwrap();
        let bytes = std::fs::read(saved(folder.path(), separator)).unwrap();
        let text = std::str::from_utf8(&bytes).unwrap().strip_prefix('\u{feff}').unwrap();
        assert!(text.starts_with(&format!("Name{separator}Email{separator}")));
        // However quotation marks are taken: by no rule at all.
        for cell in text.split([',', ';', '\t', '\r', '\n']) {
            let cell = cell.trim_matches(['"', ' ']);
            assert!(!cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{cell:?}");
        }
        assert_eq!(cells(import::read(&bytes).unwrap()), rows());
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_spreadsheet_shows_what_was_saved_and_its_file_comes_back_the_same() {
    let spreadsheet = Spreadsheet::start();
    const TABS: &str = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false";
    for (separator, language) in [(',', 1033), (';', 1031)] {
        let folder = tempfile::tempdir().unwrap();
        let file = saved(folder.path(), separator);
        let out = folder.path().join("out");
        let parted = u32::from(separator).to_string();
        spreadsheet.open(&out, std::slice::from_ref(&file), &parted, language, TABS);
        let shown = std::fs::read(out.join(file.file_name().unwrap())).unwrap();
        let decimal_mark = if separator == ',' { '.' } else { ',' };
        let shown: Vec<Vec<String>> = csv::ReaderBuilder::new()
            .has_headers(false)
            .delimiter(b'\t')
            .from_reader(&shown[..])
            .records()
            .map(|record| record.unwrap().iter().map(str::to_owned).collect())
            .collect();
        let mut expected = rows();
        let written = |cell: &String| guard::guarded(cell, decimal_mark);
        let mut written: Vec<Vec<String>> =
            expected.iter().map(|row| row.iter().map(written).collect()).collect();
        // A time is one to the spreadsheet, and is shown as its region has it.
        for table in [&mut written, &mut expected] {
            table[1].pop();
        }
        let time = &shown[1][5];
        assert!(time.contains("12:30") && time.contains("26"), "{time}");
        assert_eq!(shown.len(), written.len());
        for (shown, written) in shown.iter().zip(&written) {
            assert_eq!(shown[..written.len()], written[..]);
        }
        let back = std::fs::read(out.join(file.file_name().unwrap())).unwrap();
        for (back, expected) in cells(import::read(&back).unwrap()).iter().zip(&expected) {
            assert_eq!(back[..expected.len()], expected[..]);
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn no_spreadsheet_of_any_region_calculates_or_loses_a_digit() {
    let spreadsheet = Spreadsheet::start();
    for (parted, language) in [("44", 1033), ("59", 1031), ("44/59/9", 1046)] {
        let folder = tempfile::tempdir().unwrap();
        let files = [',', ';'].map(|separator| saved(folder.path(), separator));
        spreadsheet.open(folder.path(), &files, parted, language, "fods");
        for file in files {
            let sheet = std::fs::read_to_string(file.with_extension("fods")).unwrap();
            assert!(sheet.contains("table:table-cell"), "a sheet with cells");
            assert!(!sheet.contains("table:formula"), "{parted}: {sheet}");
            // Where cells are not parted as meant, a number may stand in a text with others.
            let numbers: BTreeSet<_> = sheet
                .match_indices("office:value=\"")
                .map(|(place, name)| sheet[place + name.len()..].split('"').next().unwrap())
                .collect();
            assert!(numbers.is_subset(&["0", "3", "12"].into()), "{parted}: {numbers:?}");
        }
    }
}
