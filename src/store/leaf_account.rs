//! The Leaf account whose entries a session reads and changes.

use std::sync::PoisonError;

use crate::domain::LeafAccount;
use crate::store::Store;
use crate::store::owned::{Owned, adopt};

impl Store {
    /// From now on lists are those of this account, as far as it is known.
    pub fn belongs_to(&self, account: Option<LeafAccount>) {
        *self.account.lock().unwrap_or_else(PoisonError::into_inner) = account;
    }

    /// Gives the account what versions before, which did not ask, have written. On disk it stays as it
    /// is until a list changes, or [`Self::write_owners`].
    pub fn adopt(&self) {
        let Some(account) = self.leaf_account() else { return };
        let mut memory = self.memory();
        adopt(memory.accounts.entries_mut(), &account);
        adopt(memory.day.entries_mut(), &account);
        adopt(memory.awaited_fields.entries_mut(), &account);
        adopt(memory.letters.entries_mut(), &account);
    }

    /// Writes whose the entries are, before another account signs in.
    pub fn write_owners(&self) {
        self.change(|memory| &mut memory.accounts, |_| true);
        self.change(|memory| &mut memory.day, |_| true);
        self.change(|memory| &mut memory.awaited_fields, |_| true);
        self.change(|memory| &mut memory.letters, |_| true);
    }

    /// Whether any account has entries to itself.
    pub fn knows_accounts(&self) -> bool {
        let memory = self.memory();
        memory.unfinished.entries().iter().any(|entry| entry.leaf_account.is_some())
            || memory.accounts.entries().iter().any(Owned::has_owner)
            || memory.day.entries().iter().any(Owned::has_owner)
            || memory.awaited_fields.entries().iter().any(Owned::has_owner)
            || memory.letters.entries().iter().any(Owned::has_owner)
    }

    pub(super) fn leaf_account(&self) -> Option<LeafAccount> {
        self.account.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
