//! What the set-up leaves on disk: everything but secrets.
//!
//! The file is replaced whole or not at all, and a file that cannot be read is set aside, not
//! overwritten.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::domain::settings::VERSION;
use crate::domain::{FileError, Settings};
use crate::store::json::{SIZE_LIMIT, read_json, set_aside, write_json};

/// Where the settings live in `folder`.
pub fn settings_path(folder: &Path) -> PathBuf {
    folder.join("settings.json")
}

impl Settings {
    /// Reads the settings; nothing when there are none yet.
    ///
    /// # Errors
    /// [`FileError`]. A damaged file is renamed to `settings.json.damaged` first.
    pub fn load(folder: &Path) -> Result<Option<Self>, FileError> {
        let path = settings_path(folder);
        match read_json::<Self>(&path, SIZE_LIMIT) {
            Ok(Some(settings)) if settings.version == VERSION => Ok(Some(settings)),
            Ok(None) => Ok(None),
            Err(error @ (FileError::Io(_) | FileError::Broke)) => Err(error),
            Ok(Some(_)) | Err(FileError::Damaged | FileError::Newer) => {
                if is_newer(&path) {
                    return Err(FileError::Newer);
                }
                set_aside(&path);
                Err(FileError::Damaged)
            }
        }
    }

    /// Writes the settings whole, but never over those of a newer Stile.
    ///
    /// # Errors
    /// [`FileError::Io`] or [`FileError::Newer`]; the file is then what it was before.
    pub fn save(&self, folder: &Path) -> Result<(), FileError> {
        let path = settings_path(folder);
        if is_newer(&path) { Err(FileError::Newer) } else { write_json(&path, self) }
    }
}

/// Whether a newer Stile wrote these settings, as far as can be read.
fn is_newer(path: &Path) -> bool {
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    matches!(read_json::<Version>(path, SIZE_LIMIT), Ok(Some(file)) if file.version > VERSION)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::servers;
    use crate::domain::{Scope, Servers};
    use std::fs;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().unwrap()
    }

    #[test]
    fn settings_come_back_as_saved() {
        let folder = folder();
        assert_eq!(Settings::load(folder.path()), Ok(None));
        let settings = Settings {
            client_id: "stile-client".to_owned(),
            write_scopes: vec![Scope::RxWrite],
            pkce: true,
            switch_on_fields: true,
            servers: Some(Servers {
                leaf: servers::check("https://leaf.example").unwrap(),
                fieldview: servers::check("https://fieldview.example").unwrap(),
                fieldview_data: servers::check("http://127.0.0.1:9000").unwrap(),
            }),
            ..Settings::default()
        };
        settings.save(folder.path()).unwrap();
        assert_eq!(Settings::load(folder.path()), Ok(Some(settings)));
        // In the open they are never spoken to, whoever wrote that down.
        let path = settings_path(folder.path());
        let text = fs::read_to_string(&path).unwrap().replace("https://leaf", "http://leaf");
        fs::write(&path, text).unwrap();
        assert_eq!(Settings::load(folder.path()), Err(FileError::Damaged));
    }

    #[test]
    fn a_damaged_file_is_set_aside_and_said() {
        for content in ["", "{", "[]", "{\"version\":1}", "\u{0}", "{\"version\":0}"] {
            let folder = folder();
            fs::write(settings_path(folder.path()), content).unwrap();
            assert_eq!(Settings::load(folder.path()), Err(FileError::Damaged), "{content}");
            assert_eq!(Settings::load(folder.path()), Ok(None));
            let aside = folder.path().join("settings.json.damaged");
            assert_eq!(fs::read_to_string(aside).unwrap(), content);
        }
    }

    #[test]
    fn a_newer_file_is_left_alone() {
        let folder = folder();
        let path = settings_path(folder.path());
        fs::write(&path, r#"{"version":2,"shiny":true}"#).unwrap();
        assert_eq!(Settings::load(folder.path()), Err(FileError::Newer));
        assert!(path.exists());
    }
}
