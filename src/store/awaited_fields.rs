//! Growers whose fields are switched on as they come, so that a restart goes on with it. No secrets;
//! forgotten with everything else.

use jiff::Timestamp;

use crate::domain::{AwaitedFields, LeafUserId};
use crate::store::{Store, Written};

impl Store {
    /// The growers who are still waited for by then.
    pub fn awaited_fields(&self, now: Timestamp) -> Vec<LeafUserId> {
        let awaited = self.memory().awaited_fields.entries().clone();
        let current = awaited.iter().filter(|one| one.is_current(now));
        current.map(|one| one.leaf_user_id.clone()).collect()
    }

    /// Waits for this grower's fields from now on.
    pub fn await_fields(&self, grower: LeafUserId, now: Timestamp) -> Written {
        self.change(
            |memory| &mut memory.awaited_fields,
            |awaited| {
                let awaited = awaited.entries_mut();
                awaited.retain(|one| one.leaf_user_id != grower && one.is_current(now));
                awaited.push(AwaitedFields { leaf_user_id: grower, since: now });
                true
            },
        )
    }

    /// Waits for this grower's fields no longer.
    pub fn await_fields_no_more(&self, grower: &LeafUserId) -> Written {
        self.change(
            |memory| &mut memory.awaited_fields,
            |awaited| {
                let before = awaited.entries().len();
                awaited.entries_mut().retain(|one| one.leaf_user_id != *grower);
                awaited.entries().len() < before
            },
        )
    }
}
