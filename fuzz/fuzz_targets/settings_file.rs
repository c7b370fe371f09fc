//! Whatever stands in the files of the settings' folder, reading them ends well, and nothing that
//! was in them is lost.
#![no_main]

use std::fs;

use libfuzzer_sys::fuzz_target;
use stile::domain::{FileError, Settings};
use stile::store::settings::settings_path;
use stile::store::unfinished::UnfinishedList;

fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().expect("a folder");
    let file = settings_path(folder.path());
    fs::write(&file, bytes).expect("a file");
    match Settings::load(folder.path()) {
        Ok(settings) => {
            let settings = settings.expect("there is a file");
            settings.save(folder.path()).expect("it can be written");
            assert_eq!(Settings::load(folder.path()), Ok(Some(settings)));
        }
        Err(FileError::Damaged) => {
            let aside = folder.path().join("settings.json.damaged");
            assert_eq!(fs::read(aside).expect("it is set aside"), bytes);
        }
        Err(_) => assert_eq!(fs::read(&file).expect("it stays"), bytes),
    }
    fs::write(folder.path().join("unfinished.json"), bytes).expect("a file");
    let entries = UnfinishedList::load(folder.path(), None).entries().len();
    assert!(entries <= bytes.len());
});
