//! Which growers the vault may hold a refresh token for, so that a start after a crash knows
//! where to look. No secrets.
//!
//! An entry is written before the browser opens and removed after the token is, so that no
//! token is without an entry that leads to it; a disk that refuses the entry is told of.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::domain::{FileError, LeafUserId, Unfinished};
use crate::store::json::{SIZE_LIMIT, read_list, remove, write_json};

/// The list on disk, or in memory only for practice.
#[derive(Debug)]
pub struct UnfinishedList {
    path: Option<PathBuf>,
    /// Whose entries are changed: those of other servers' growers may bear the same names.
    profile: Option<String>,
    entries: Vec<Unfinished>,
    /// What was wrong with the file; one that cannot be read is not written over either.
    trouble: Option<FileError>,
}

impl UnfinishedList {
    /// Reads the list in `folder`, to be used for the growers of this keyring profile. A damaged one
    /// is set aside, and what can be read of it taken over; see [`Self::trouble`].
    pub fn load(folder: &Path, profile: Option<String>) -> Self {
        let path = folder.join("unfinished.json");
        let (entries, trouble) = read_list(&path, SIZE_LIMIT);
        Self { path: Some(path), profile, entries, trouble }
    }

    /// A list that nothing is kept of.
    pub fn in_memory() -> Self {
        Self { path: None, profile: None, entries: Vec::new(), trouble: None }
    }

    /// What was wrong with the file when it was read.
    pub fn trouble(&self) -> Option<FileError> {
        self.trouble
    }

    /// The grower's entry.
    pub fn entry(&self, grower: &LeafUserId) -> Option<&Unfinished> {
        self.entries.iter().find(|entry| self.is_of(entry, grower))
    }

    fn is_of(&self, entry: &Unfinished, grower: &LeafUserId) -> bool {
        entry.leaf_user_id == *grower && entry.profile == self.profile
    }

    /// All entries, those of other profiles too, oldest first.
    pub fn entries(&self) -> &[Unfinished] {
        &self.entries
    }

    /// Adds the entry, in place of an earlier one for the same grower.
    ///
    /// # Errors
    /// [`FileError`]; the list in memory holds the entry all the same.
    pub fn put(&mut self, entry: Unfinished) -> Result<(), FileError> {
        self.drop_entry(&entry.leaf_user_id);
        self.entries.push(Unfinished { profile: self.profile.clone(), ..entry });
        self.write()
    }

    fn drop_entry(&mut self, grower: &LeafUserId) {
        let profile = &self.profile;
        self.entries.retain(|one| one.leaf_user_id != *grower || one.profile != *profile);
    }

    /// Marks the grower's token as one to be removed.
    ///
    /// # Errors
    /// [`FileError`]; the list in memory is marked all the same.
    pub fn unwant(&mut self, grower: &LeafUserId) -> Result<(), FileError> {
        self.change(grower, |entry| entry.unwanted = true)
    }

    /// Notes that Leaf is about to be sent the grower's consent.
    ///
    /// # Errors
    /// [`FileError`]; the list in memory says so all the same.
    pub fn attach_begins(&mut self, grower: &LeafUserId) -> Result<(), FileError> {
        self.change(grower, |entry| entry.attach_sent = true)
    }

    /// Changes the grower's entry, if there is one and the change is one.
    fn change(
        &mut self,
        grower: &LeafUserId,
        change: impl FnOnce(&mut Unfinished),
    ) -> Result<(), FileError> {
        let place = self.entries.iter().position(|entry| self.is_of(entry, grower));
        let Some(entry) = place.and_then(|place| self.entries.get_mut(place)) else {
            return Ok(());
        };
        let before = entry.clone();
        change(entry);
        if *entry == before { Ok(()) } else { self.write() }
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
        let same = self.entry(grower).map(|entry| entry.begun) == begun;
        if same { self.remove(grower) } else { Ok(()) }
    }

    /// Removes the grower's entry.
    ///
    /// # Errors
    /// [`FileError`]; an entry left on disk leads the next start to a token that is not there,
    /// which does no harm.
    pub fn remove(&mut self, grower: &LeafUserId) -> Result<(), FileError> {
        self.drop_entry(grower);
        self.write()
    }

    fn write(&self) -> Result<(), FileError> {
        match (&self.path, self.trouble) {
            (None, _) => Ok(()),
            (Some(_), Some(error)) if error != FileError::Damaged => Err(error),
            (Some(path), _) if self.entries.is_empty() => remove(path),
            (Some(path), _) => write_json(path, &self.entries),
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
            in_memory: false,
            before: None,
            replace: false,
            profile: None,
            attach_sent: false,
        }
    }

    #[test]
    fn one_bad_entry_does_not_hide_the_others_and_is_kept_aside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("unfinished.json");
        let good = serde_json::to_value(entry("a")).unwrap();
        let text = serde_json::json!([good, {"leaf_user_id": "../b"}]).to_string();
        std::fs::write(&path, &text).unwrap();
        let mut unfinished = UnfinishedList::load(folder.path(), None);
        assert_eq!(
            (unfinished.entries(), unfinished.trouble()),
            (&[entry("a")][..], Some(FileError::Damaged))
        );
        unfinished.put(entry("c")).unwrap();
        let aside = std::fs::read_to_string(folder.path().join("unfinished.json.damaged")).unwrap();
        assert_eq!(aside, text);
        assert_eq!(UnfinishedList::load(folder.path(), None).entries(), [entry("a"), entry("c")]);
    }

    #[test]
    fn a_list_that_cannot_be_read_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("unfinished.json");
        // Nobody can read a folder as a file, not even root.
        std::fs::create_dir(&path).unwrap();
        let mut unfinished = UnfinishedList::load(folder.path(), None);
        assert!(matches!(unfinished.trouble(), Some(FileError::Io(_))));
        assert!(matches!(unfinished.put(entry("a")), Err(FileError::Io(_))));
        assert_eq!(unfinished.entries(), [entry("a")], "in memory it is there");
        assert!(path.is_dir());
    }

    #[test]
    fn growers_of_other_servers_are_others_whatever_their_names() {
        let folder = tempfile::tempdir().unwrap();
        UnfinishedList::load(folder.path(), None).put(entry("a")).unwrap();
        let mut other = UnfinishedList::load(folder.path(), Some("other".to_owned()));
        let grower = LeafUserId::parse("a").unwrap();
        assert!(other.entry(&grower).is_none());
        other.put(entry("a")).unwrap();
        other.unwant(&grower).unwrap();
        assert_eq!(other.entries().len(), 2);
        other.remove(&grower).unwrap();
        assert_eq!(UnfinishedList::load(folder.path(), None).entries(), [entry("a")]);
    }

    #[test]
    fn entries_survive_a_restart_until_removed() {
        let folder = tempfile::tempdir().unwrap();
        let mut unfinished = UnfinishedList::load(folder.path(), None);
        unfinished.put(entry("a")).unwrap();
        unfinished.put(entry("b")).unwrap();
        unfinished.put(entry("a")).unwrap();
        let mut again = UnfinishedList::load(folder.path(), None);
        assert_eq!(again.entries(), [entry("b"), entry("a")]);
        for id in ["a", "b"] {
            again.remove(&LeafUserId::parse(id).unwrap()).unwrap();
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
