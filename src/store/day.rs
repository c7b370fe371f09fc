//! The growers to connect today, in their order, and what became of each; kept across restarts.
//! No secrets; forgotten with everything else.

use std::sync::Arc;

use crate::domain::day::Entry;
use crate::store::owned::{Owned, own};
use crate::store::{Store, Written};

impl Store {
    /// The day's list of the Leaf account that is signed in.
    pub fn day(&self) -> Arc<Vec<Entry>> {
        let account = self.leaf_account();
        Arc::new(own(self.memory().day.entries(), account.as_ref()))
    }

    /// Puts a list in the place of the one before.
    pub fn save_day(&self, entries: Arc<Vec<Entry>>) -> Written {
        let account = self.leaf_account();
        let account = account.as_ref();
        self.change(
            |memory| &mut memory.day,
            |day| {
                let day = day.entries_mut();
                day.retain(|it| !it.is_of(account));
                let entries = Arc::unwrap_or_clone(entries).into_iter();
                day.extend(entries.map(|entry| Owned::of(account, entry)));
                true
            },
        )
    }
}
