//! Growers whose fields are switched on as they come, so that a restart goes on with it. No secrets;
//! forgotten with everything else.

use jiff::Timestamp;

use crate::domain::{AwaitedFields, LeafUserId};
use crate::store::owned::{forget, own, replace};
use crate::store::{Store, Written};

impl Store {
    /// The growers of the Leaf account that is signed in who are still waited for by then.
    pub fn awaited_fields(&self, now: Timestamp) -> Vec<LeafUserId> {
        let account = self.leaf_account();
        let awaited = own(self.memory().awaited_fields.entries(), account.as_ref());
        let current = awaited.into_iter().filter(|one| one.is_current(now));
        current.map(|one| one.leaf_user_id).collect()
    }

    /// Waits for this grower's fields from now on.
    pub fn await_fields(&self, grower: LeafUserId, now: Timestamp) -> Written {
        let account = self.leaf_account();
        self.change(
            |memory| &mut memory.awaited_fields,
            |awaited| {
                let awaited = awaited.entries_mut();
                awaited.retain(|it| it.entry.is_current(now));
                let new = AwaitedFields { leaf_user_id: grower, since: now };
                replace(awaited, account.as_ref(), new);
                true
            },
        )
    }

    /// Waits for this grower's fields no longer.
    pub fn await_fields_no_more(&self, grower: &LeafUserId) -> Written {
        let account = self.leaf_account();
        self.change(
            |memory| &mut memory.awaited_fields,
            |awaited| {
                let before = awaited.entries().len();
                forget(awaited.entries_mut(), account.as_ref(), grower);
                awaited.entries().len() < before
            },
        )
    }
}
