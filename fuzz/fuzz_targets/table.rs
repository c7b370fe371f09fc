//! Whatever is in a file that is opened as a table, rows become growers once or not at all. An input
//! that begins with a line `=== name` is the parts of a workbook, which is packed before it is opened:
//! the fuzzer makes no check sums.
#![no_main]

use std::collections::HashSet;
use std::io::{Cursor, Write as _};

use libfuzzer_sys::fuzz_target;
use stile::domain::table::{Fate, fates};
use stile::tables::import::read;
use zip::write::{SimpleFileOptions, ZipWriter};

const PART: &str = "=== ";

fuzz_target!(
    // What reads workbooks may panic, and is caught where it is called. A panic that is not caught
    // there comes back to the fuzzer, which ends at it.
    init: std::panic::set_hook(Box::new(|panic| eprintln!("{panic}"))),
    |data: &[u8]| {
        check(data);
        if let Some(workbook) = packed(data) {
            check(&workbook);
        }
    }
);

fn check(file: &[u8]) {
    let Ok(table) = read(file) else { return };
    let fates = fates(&table, &table.guess, &[]);
    assert_eq!(fates.len(), table.rows.len());
    let mut emails = HashSet::new();
    for fate in fates {
        if let Fate::New(new) = fate {
            assert!(!new.name.is_empty());
            assert!(emails.insert(new.email.to_lowercase()), "twice: {}", new.email);
        }
    }
}

fn packed(data: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(data);
    let mut workbook = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for part in text.strip_prefix(PART)?.split("\n=== ") {
        let (name, content) = part.split_once('\n')?;
        workbook.start_file(name, options).ok()?;
        workbook.write_all(content.as_bytes()).ok()?;
    }
    Some(workbook.finish().ok()?.into_inner())
}
