//! Whatever is in a file that is opened as a table, rows become growers once or not at all.
#![no_main]

use std::collections::HashSet;

use libfuzzer_sys::fuzz_target;
use stile::domain::table::{Fate, fates};
use stile::tables::import::read;

fuzz_target!(|data: &[u8]| {
    let Ok(table) = read(data) else { return };
    let fates = fates(&table, &table.guess, &[]);
    assert_eq!(fates.len(), table.rows.len());
    let mut emails = HashSet::new();
    for fate in fates {
        if let Fate::New(new) = fate {
            assert!(!new.name.is_empty());
            assert!(emails.insert(new.email.to_lowercase()), "twice: {}", new.email);
        }
    }
});
