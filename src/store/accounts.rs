//! Which FieldView account each grower was connected with, so that the right one is known again
//! and one that belongs to somebody else is noticed. No secrets; forgotten with everything else.

use std::sync::Arc;

use crate::domain::account::remember;
use crate::domain::{KnownAccount, LeafUserId};
use crate::store::{Store, Written};

impl Store {
    /// All that is known.
    pub fn accounts(&self) -> Arc<Vec<KnownAccount>> {
        self.memory().accounts.entries().clone()
    }

    /// Takes an account in, in place of what was known of the same grower.
    pub fn remember_account(&self, new: KnownAccount) -> Written {
        self.change(
            |memory| &mut memory.accounts,
            |accounts| {
                remember(accounts.entries_mut(), new);
                true
            },
        )
    }

    /// The grower's account is free for another grower.
    pub fn forget_account(&self, grower: &LeafUserId) -> Written {
        self.change(
            |memory| &mut memory.accounts,
            |accounts| {
                accounts.entries_mut().retain(|one| one.leaf_user_id != *grower);
                true
            },
        )
    }
}
