//! Whatever stands in the files of the settings' folder, reading them ends well, nothing that was in
//! them is lost, and forgetting removes all of it.
#![no_main]

use std::fs;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use stile::domain::FileError;
use stile::store::{File, Store};

fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().expect("a folder");
    for file in File::ALL {
        fs::write(file.path_in(folder.path()), bytes).expect("a file");
    }
    let store = Store::open(folder.path()).expect("a thread");
    let session = store.begin();
    let mut troubles = session.troubles();
    match session.settings() {
        Ok(settings) => {
            let settings = settings.expect("there is a file");
            session.save_settings(settings.clone());
            assert_eq!(store.begin().settings(), Ok(Some(settings)));
        }
        Err(error) => troubles.push((File::Settings, error)),
    }
    for (file, trouble) in troubles {
        let path = match trouble {
            FileError::Damaged => folder.path().join(format!("{}.damaged", file.name())),
            _ => file.path_in(folder.path()),
        };
        assert_eq!(fs::read(path).expect("it is kept"), bytes);
    }
    assert!(session.unfinished().len() <= bytes.len());
    session.forget();
    store.settle(Duration::MAX);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
});
