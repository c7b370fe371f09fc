//! The growers to connect today, in their order, and what became of each; kept across restarts.
//! No secrets; forgotten with everything else.

use std::sync::Arc;

use crate::domain::day::Entry;
use crate::store::{Store, Written};

impl Store {
    /// The day's list.
    pub fn day(&self) -> Arc<Vec<Entry>> {
        self.memory().day.entries().clone()
    }

    /// Puts a list in the place of the one before.
    pub fn save_day(&self, entries: Arc<Vec<Entry>>) -> Written {
        self.change(
            |memory| &mut memory.day,
            |day| {
                day.set(entries);
                true
            },
        )
    }
}
