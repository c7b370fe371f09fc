//! The growers to connect today, in their order, and what became of each; kept across restarts.
//! No secrets; forgotten with everything else.

use std::path::{Path, PathBuf};

use crate::domain::FileError;
use crate::domain::day::Entry;
use crate::store::json::{read_list, write_json};

/// The file, beside the settings.
pub const FILE: &str = "day.json";

/// Room for some fifty thousand growers.
const SIZE_LIMIT: u64 = 16 << 20;

/// The day's list on disk; for practice nowhere.
#[derive(Debug, Default)]
pub struct DayFile {
    path: Option<PathBuf>,
    untouchable: Option<FileError>,
}

impl DayFile {
    /// Reads the list in `folder`; a damaged one is set aside, and what can be read taken over.
    pub fn load(folder: &Path) -> (Self, Vec<Entry>) {
        let path = folder.join(FILE);
        let (entries, trouble) = read_list(&path, SIZE_LIMIT);
        let untouchable = trouble.filter(|error| *error != FileError::Damaged);
        (Self { path: Some(path), untouchable }, entries)
    }

    /// Puts the list in the place of the one before.
    ///
    /// # Errors
    /// [`FileError`]; the file is then what it was before.
    pub fn save(&self, entries: &[Entry]) -> Result<(), FileError> {
        match (&self.path, self.untouchable) {
            (None, _) => Ok(()),
            (Some(_), Some(error)) => Err(error),
            (Some(path), None) => write_json(path, &entries),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Outcome;
    use crate::domain::{FieldCounts, LeafUserId};

    #[test]
    fn the_day_comes_back_as_it_was_and_an_odd_entry_costs_only_itself() {
        let folder = tempfile::tempdir().unwrap();
        let entry = |name: &str, outcome| Entry {
            leaf_user_id: LeafUserId::parse(name).unwrap(),
            grower_name: name.to_owned(),
            grower_email: format!("{name}@farm.example"),
            outcome,
            note: String::new(),
            fields: (outcome == Outcome::Connected).then_some(FieldCounts {
                preview: 9,
                waiting: 1,
                on: 2,
                other: 0,
            }),
        };
        let day = [entry("jane", Outcome::Connected), entry("joe", Outcome::Open)];
        let (file, nothing) = DayFile::load(folder.path());
        assert!(nothing.is_empty());
        file.save(&day).unwrap();
        assert_eq!(DayFile::load(folder.path()).1, day);
        let path = folder.path().join(FILE);
        let good = serde_json::to_value(&day[1]).unwrap();
        std::fs::write(&path, serde_json::json!([good, { "outcome": "odd" }]).to_string()).unwrap();
        assert_eq!(DayFile::load(folder.path()).1, [day[1].clone()]);
        assert!(folder.path().join("day.json.damaged").exists());
    }
}
