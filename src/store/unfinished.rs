//! Which growers the vault may hold a refresh token for, so that a start after a crash knows
//! where to look. No secrets.
//!
//! An entry is written before the browser opens and removed after the token is, so that no
//! token is without an entry that leads to it; a disk that refuses the entry is told of.

use std::sync::Arc;

use jiff::Timestamp;

use crate::domain::{LeafUserId, Unfinished};
use crate::store::{Store, Written};

impl Store {
    /// All entries, those of other profiles too, oldest first.
    pub fn unfinished(&self) -> Arc<Vec<Unfinished>> {
        self.memory().unfinished.entries().clone()
    }

    /// The grower's entry.
    pub fn unfinished_of(&self, grower: &LeafUserId) -> Option<Unfinished> {
        self.unfinished().iter().find(|entry| self.is_of(entry, grower)).cloned()
    }

    fn is_of(&self, entry: &Unfinished, grower: &LeafUserId) -> bool {
        entry.leaf_user_id == *grower && entry.profile == self.profile
    }

    /// Adds the entry, in place of an earlier one for the same grower.
    pub fn note(&self, entry: Unfinished) -> Written {
        let entry = Unfinished { profile: self.profile.clone(), ..entry };
        self.change_unfinished(|entries| {
            entries.retain(|one| !self.is_of(one, &entry.leaf_user_id));
            entries.push(entry);
            true
        })
    }

    /// Marks the grower's token as one to be removed.
    pub fn unwant(&self, grower: &LeafUserId) -> Written {
        self.change_entry(grower, |entry| entry.unwanted = true)
    }

    /// Notes that Leaf is about to be sent the grower's consent.
    pub fn attach_begins(&self, grower: &LeafUserId) -> Written {
        self.change_entry(grower, |entry| entry.attach_sent = true)
    }

    /// Removes the grower's entry, if it is still that of the attempt which began then. An entry left
    /// on disk leads the next start to a token that is not there, which does no harm.
    pub fn remove_begun(&self, grower: &LeafUserId, begun: Option<Timestamp>) -> Written {
        self.change_unfinished(|entries| {
            let is_same = |one: &Unfinished| self.is_of(one, grower) && Some(one.begun) == begun;
            let is_there = entries.iter().any(is_same);
            entries.retain(|one| !is_same(one));
            is_there
        })
    }

    /// Removes the grower's entry, whatever attempt it is of.
    pub fn remove_unfinished(&self, grower: &LeafUserId) -> Written {
        self.change_unfinished(|entries| {
            entries.retain(|one| !self.is_of(one, grower));
            true
        })
    }

    /// Changes the grower's entry, if there is one and the change is one.
    fn change_entry(&self, grower: &LeafUserId, change: impl FnOnce(&mut Unfinished)) -> Written {
        self.change_unfinished(|entries| {
            let Some(entry) = entries.iter_mut().find(|entry| self.is_of(entry, grower)) else {
                return false;
            };
            let before = entry.clone();
            change(entry);
            *entry != before
        })
    }

    fn change_unfinished(&self, change: impl FnOnce(&mut Vec<Unfinished>) -> bool) -> Written {
        self.change(|memory| &mut memory.unfinished, |list| change(list.entries_mut()))
    }
}
