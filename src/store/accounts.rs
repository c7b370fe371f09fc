//! Which FieldView account each grower was connected with, so that the right one is known again
//! and one that belongs to somebody else is noticed. No secrets; forgotten with everything else.

use std::sync::Arc;

use crate::domain::{KnownAccount, LeafUserId};
use crate::store::owned::{Owned, own};
use crate::store::{Store, Written};

impl Store {
    /// All that is known of the growers of the Leaf account that is signed in.
    pub fn accounts(&self) -> Arc<Vec<KnownAccount>> {
        let account = self.leaf_account();
        Arc::new(own(self.memory().accounts.entries(), account.as_ref()))
    }

    /// Takes an account in, in place of what was known of the same grower.
    pub fn remember_account(&self, new: KnownAccount) -> Written {
        let account = self.leaf_account();
        let account = account.as_ref();
        self.change(
            |memory| &mut memory.accounts,
            |accounts| {
                let is_same = |it: &Owned<KnownAccount>| {
                    it.is_of(account) && it.entry.leaf_user_id == new.leaf_user_id
                };
                let accounts = accounts.entries_mut();
                accounts.retain(|it| !is_same(it));
                accounts.push(Owned::of(account, new));
                true
            },
        )
    }

    /// The grower's account is free for another grower.
    pub fn forget_account(&self, grower: &LeafUserId) -> Written {
        let account = self.leaf_account();
        self.change(
            |memory| &mut memory.accounts,
            |accounts| {
                let is_it = |it: &Owned<KnownAccount>| {
                    it.is_of(account.as_ref()) && it.entry.leaf_user_id == *grower
                };
                accounts.entries_mut().retain(|it| !is_it(it));
                true
            },
        )
    }
}
