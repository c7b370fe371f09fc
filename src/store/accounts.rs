//! Which FieldView account each grower was connected with, so that the right one is known again
//! and one that belongs to somebody else is noticed. No secrets; forgotten with everything else.

use std::path::{Path, PathBuf};

use crate::domain::account::remember;
use crate::domain::{FileError, KnownAccount, LeafUserId};
use crate::store::json::{read_list, write_json};

/// The file, beside the settings.
pub const FILE: &str = "accounts.json";

/// Room for some fifty thousand growers.
const SIZE_LIMIT: u64 = 16 << 20;

/// The memory, on disk or for practice in memory only.
#[derive(Debug, Default)]
pub struct Accounts {
    path: Option<PathBuf>,
    known: Vec<KnownAccount>,
    /// Written by a newer version, or out of reach: left as it is.
    untouchable: Option<FileError>,
}

impl Accounts {
    /// Reads the memory in `folder`; a damaged one is set aside, and what can be read taken over.
    pub fn load(folder: &Path) -> Self {
        let path = folder.join(FILE);
        let (known, trouble) = read_list(&path, SIZE_LIMIT);
        let untouchable = trouble.filter(|error| *error != FileError::Damaged);
        Self { path: Some(path), known, untouchable }
    }

    /// All that is known.
    pub fn all(&self) -> &[KnownAccount] {
        &self.known
    }

    /// Takes one in, in place of what was known of the same grower.
    ///
    /// # Errors
    /// [`FileError`]; it is known for this run all the same.
    pub fn remember(&mut self, new: KnownAccount) -> Result<(), FileError> {
        remember(&mut self.known, new);
        self.write()
    }

    /// Forgets the grower's.
    ///
    /// # Errors
    /// [`FileError`]; it is forgotten for this run all the same.
    pub fn forget(&mut self, grower: &LeafUserId) -> Result<(), FileError> {
        self.known.retain(|one| one.leaf_user_id != *grower);
        self.write()
    }

    fn write(&self) -> Result<(), FileError> {
        match (&self.path, self.untouchable) {
            (None, _) => Ok(()),
            (Some(_), Some(error)) => Err(error),
            (Some(path), None) => write_json(path, &self.known),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Account;

    fn known(id: &str, email: &str) -> KnownAccount {
        KnownAccount {
            leaf_user_id: LeafUserId::parse(id).unwrap(),
            grower_name: id.to_owned(),
            account: Account { email: email.to_owned(), ..Account::default() },
        }
    }

    #[test]
    fn the_latest_account_of_each_grower_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let mut accounts = Accounts::load(folder.path());
        accounts.remember(known("jane", "a@x.example")).unwrap();
        accounts.remember(known("joe", "b@x.example")).unwrap();
        accounts.remember(known("jane", "c@x.example")).unwrap();
        let again = Accounts::load(folder.path());
        assert_eq!(again.all(), [known("joe", "b@x.example"), known("jane", "c@x.example")]);
    }

    #[test]
    fn the_accounts_of_ten_thousand_growers_come_back() {
        let folder = tempfile::tempdir().unwrap();
        let mut accounts = Accounts::load(folder.path());
        for number in 0..10_000 {
            remember(
                &mut accounts.known,
                known(&format!("grower-{number}"), "somebody@farm.example"),
            );
        }
        accounts.remember(known("jane", "a@x.example")).unwrap();
        assert_eq!(Accounts::load(folder.path()).all().len(), 10_001);
    }

    #[test]
    fn what_is_damaged_costs_no_more_than_itself() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let good = serde_json::to_value(known("jane", "a@x.example")).unwrap();
        std::fs::write(&path, serde_json::json!([good, { "odd": 1 }]).to_string()).unwrap();
        assert_eq!(Accounts::load(folder.path()).all(), [known("jane", "a@x.example")]);
        std::fs::write(&path, "{").unwrap();
        let mut accounts = Accounts::load(folder.path());
        assert!(accounts.all().is_empty());
        accounts.remember(known("joe", "b@x.example")).unwrap();
        assert_eq!(Accounts::load(folder.path()).all(), [known("joe", "b@x.example")]);
    }
}
