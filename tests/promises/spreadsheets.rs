//! A table that Stile saves opens right in a spreadsheet, and comes back as it was.
//!
//! On Linux, LibreOffice opens what was saved, as the region has it and as other regions do, and says
//! what it made of it.

#[cfg(target_os = "linux")]
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
#[cfg(target_os = "linux")]
use std::process::Command;

use proptest::prelude::{
    Just, ProptestConfig, Strategy, prop, prop_assert_eq, prop_oneof, proptest,
};
use stile::domain::table::Table;
use stile::domain::text;
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
        // What spreadsheets make days, times and shorter numbers of.
        ["MAR-12", "j@x.example", "3-Sep", "3 A", "1.10", ""],
        ["Mai 5", "k@x.example", "12 DEZ", "10:30 PM", "5,50", ""],
        ["1-févr-26", "l@x.example", "5 abr", "ago-3", "1.000", ""],
        ["OKT 3", "m@x.example", "1 set 2026", "12,0", "1,000", ""],
        ["\u{2212}5", "n@x.example", "1E5", "5%", "1/2", ""],
        ["a\"b;\"c", "o@x.example", "'007", "1234567890123456789", "3", ""],
        ["سميث عيسى ＝٣", "p@x.example", "|=1+1|x", "<table>", "sep=;", ""],
        ["True", "r@x.example", "wahr", "Falsch", "vrai", ""],
        ["Verdadeiro", "s@x.example", "verdadero", "falso", "3AM", ""],
        ["$5", "t@x.example", "5 €", "5 R$", "£3", ""],
        ["May Farms 3", "q@x.example", "Block 3 A", "TRUE", "#REF!", ""],
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

/// What names and notes may be made of.
fn cell() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zA-Z ]{1,6}",
        "[0-9]{1,17}",
        "[;,|\t\"'=+@<>:./#%&()-]{1,3}",
        "[0-9]{1,2}[ .-](Mar|DEZ|Okt|févr|ago)",
        prop_oneof![
            Just("+49 170 "),
            Just("\u{feff}"),
            Just("\u{202e}"),
            Just("＝"),
            Just("\u{2212}"),
            Just("שלום"),
            Just("Żółć"),
            Just("🚜"),
            Just("sep=;"),
            Just("<table><tr><td>"),
            Just("=\"0042\""),
            Just("ada@x.example"),
            Just(".0"),
            Just("&amp;"),
            Just("1 pm"),
            Just("True"),
            Just("falso"),
            Just("R$ "),
            Just("$"),
            Just(" €"),
            Just("CHF"),
            Just("AM"),
        ]
        .prop_map(str::to_owned),
    ];
    // As Stile reads names from anywhere.
    prop::collection::vec(piece, 0..5).prop_map(|pieces| text::plain(&pieces.concat(), 200))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_table_that_stile_saves_comes_back_as_it_was(
        growers in prop::collection::vec((cell(), cell(), cell(), 0..500_u32), 1..12),
        separator in prop_oneof![Just(','), Just(';')],
    ) {
        let heads = ["Name", "Email", "Own reference", "Note", "Fields"].map(str::to_owned).to_vec();
        let mut rows = vec![heads];
        for (number, (name, reference, note, fields)) in growers.into_iter().enumerate() {
            let email = format!("grower{number}@x.example");
            rows.push(vec![name, email, reference, note, fields.to_string()]);
        }
        let folder = tempfile::tempdir().unwrap();
        let file = export::save(folder.path(), "growers", &rows, separator).unwrap();
        let bytes = std::fs::read(file).unwrap();
        prop_assert_eq!(cells(import::read(&bytes).unwrap()), rows, "{}", String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn ten_thousand_growers_come_back() {
    let all = rows();
    let mut many = vec![all[0].clone()];
    many.extend((0..10_000).map(|number| {
        let mut row = all[1 + number % (all.len() - 1)].clone();
        row[1] = format!("grower{number}@x.example");
        row
    }));
    let folder = tempfile::tempdir().unwrap();
    let file = export::save(folder.path(), "growers", &many, ';').unwrap();
    assert!(cells(import::read(&std::fs::read(file).unwrap()).unwrap()) == many);
}

#[test]
#[cfg(target_os = "linux")]
fn a_spreadsheet_shows_what_was_saved_and_its_file_comes_back_the_same() {
    let spreadsheet = Spreadsheet::start();
    const TABS: &str = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false";
    for (separator, language) in [(',', 1033), (';', 1031), (';', 1036), (';', 1046), (';', 3082)] {
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
    for (parted, language) in
        [("44", 1033), ("59", 1031), ("59", 1036), ("59", 1034), ("59", 1046), ("44/59/9", 1046)]
    {
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
