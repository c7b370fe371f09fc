//! Which growers the vault may hold a refresh token for, so that a start after a crash knows
//! where to look. No secrets.
//!
//! An entry is written before the browser opens and removed after the token is, so that no
//! token is without an entry that leads to it; a disk that refuses the entry is told of.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::domain::{LeafUserId, Unfinished};
use crate::settings::{FileError, read_json, remove, set_aside, write_json};

/// The list on disk, or in memory only for practice.
#[derive(Debug)]
pub struct Journal {
    path: Option<PathBuf>,
    entries: Vec<Unfinished>,
}

impl Journal {
    /// Reads the list in `folder`. A damaged one is set aside and counts as empty.
    pub fn load(folder: &Path) -> Self {
        let path = folder.join("unfinished.json");
        let entries = match read_json(&path) {
            Ok(entries) => entries.unwrap_or_default(),
            Err(error) => {
                tracing::warn!(%error, "the list of unfinished connections cannot be read");
                if error == FileError::Damaged {
                    set_aside(&path);
                }
                Vec::new()
            }
        };
        Self { path: Some(path), entries }
    }

    /// A list that nothing is kept of.
    pub fn in_memory() -> Self {
        Self { path: None, entries: Vec::new() }
    }

    /// All entries, oldest first.
    pub fn entries(&self) -> &[Unfinished] {
        &self.entries
    }

    /// Adds the entry, in place of an earlier one for the same grower.
    ///
    /// # Errors
    /// [`FileError`]; the list in memory holds the entry all the same.
    pub fn put(&mut self, entry: Unfinished) -> Result<(), FileError> {
        self.entries.retain(|other| other.leaf_user_id != entry.leaf_user_id);
        self.entries.push(entry);
        self.write()
    }

    /// Marks the grower's token as one to be removed.
    ///
    /// # Errors
    /// [`FileError`]; the list in memory is marked all the same.
    pub fn unwant(&mut self, grower: &LeafUserId) -> Result<(), FileError> {
        let Some(entry) = self.entries.iter_mut().find(|entry| entry.leaf_user_id == *grower)
        else {
            return Ok(());
        };
        entry.unwanted = true;
        self.write()
    }

    /// Removes the grower's entry, if it is still that of the attempt which began then.
    ///
    /// # Errors
    /// As [`Self::remove`].
    pub fn remove_begun(
        &mut self,
        grower: &LeafUserId,
        begun: Option<Timestamp>,
    ) -> Result<(), FileError> {
        let entry = self.entries.iter().find(|entry| entry.leaf_user_id == *grower);
        if entry.map(|entry| entry.begun) == begun { self.remove(grower) } else { Ok(()) }
    }

    /// Removes the grower's entry.
    ///
    /// # Errors
    /// [`FileError`]; an entry left on disk leads the next start to a token that is not there,
    /// which does no harm.
    pub fn remove(&mut self, grower: &LeafUserId) -> Result<(), FileError> {
        self.entries.retain(|entry| entry.leaf_user_id != *grower);
        self.write()
    }

    fn write(&self) -> Result<(), FileError> {
        match &self.path {
            None => Ok(()),
            Some(path) if self.entries.is_empty() => remove(path),
            Some(path) => write_json(path, &self.entries),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str) -> Unfinished {
        Unfinished {
            leaf_user_id: LeafUserId::parse(id).unwrap(),
            grower_name: "Jane".to_owned(),
            grower_email: "jane@farm.example".to_owned(),
            begun: Timestamp::UNIX_EPOCH,
            account: None,
            unwanted: false,
            replace: false,
        }
    }

    #[test]
    fn entries_survive_a_restart_until_removed() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::load(folder.path());
        journal.put(entry("a")).unwrap();
        journal.put(entry("b")).unwrap();
        journal.put(entry("a")).unwrap();
        let mut again = Journal::load(folder.path());
        assert_eq!(again.entries(), [entry("b"), entry("a")]);
        for id in ["a", "b"] {
            again.remove(&LeafUserId::parse(id).unwrap()).unwrap();
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
