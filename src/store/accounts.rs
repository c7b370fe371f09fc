//! Which FieldView account each grower was connected with, so that the right one is known again
//! and one that belongs to somebody else is noticed. No secrets; forgotten with everything else.

use std::sync::Arc;

use crate::domain::{KnownAccount, LeafUserId};
use crate::store::owned::{forget, own, replace};
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
        self.change(
            |memory| &mut memory.accounts,
            |accounts| {
                replace(accounts.entries_mut(), account.as_ref(), new);
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
                forget(accounts.entries_mut(), account.as_ref(), grower);
                true
            },
        )
    }
}
