//! Which consents the vault may hold a refresh token for, so that a start after a crash knows where
//! to look. No secrets. One entry an attempt, and an attempt changes no entry but its own.
//!
//! An entry is written before the browser opens and removed after the token is. The vault keeps a
//! list of ids of its own: this one may be lost, or refused by the disk, without losing a consent.

use std::sync::Arc;

use crate::domain::{ConsentId, Unfinished};
use crate::store::{Store, Written};

impl Store {
    /// All entries, those of other profiles too, oldest first.
    pub fn unfinished(&self) -> Arc<Vec<Unfinished>> {
        self.memory().unfinished.entries().clone()
    }

    /// The consent's entry.
    pub fn unfinished_of(&self, consent: &ConsentId) -> Option<Unfinished> {
        self.unfinished().iter().find(|entry| self.is_of(entry, consent)).cloned()
    }

    fn is_of(&self, entry: &Unfinished, consent: &ConsentId) -> bool {
        entry.profile == self.profile && entry.consent() == *consent
    }

    /// Adds the entry, or puts it in the place of the one of the same consent.
    pub fn note(&self, entry: Unfinished) -> Written {
        let entry = Unfinished { profile: self.profile.clone(), ..entry };
        let consent = entry.consent();
        self.change_unfinished(|entries| {
            entries.retain(|one| !self.is_of(one, &consent));
            entries.push(entry);
            true
        })
    }

    /// Marks the token as one to be removed.
    pub fn unwant(&self, consent: &ConsentId) -> Written {
        self.change_entry(consent, |entry| entry.unwanted = true)
    }

    /// Notes that Leaf is about to be sent the consent.
    pub fn attach_begins(&self, consent: &ConsentId) -> Written {
        self.change_entry(consent, |entry| entry.attach_sent = true)
    }

    /// Removes the entry. One left on disk leads the next start to a token that is not there, which
    /// does no harm.
    pub fn remove_unfinished(&self, consent: &ConsentId) -> Written {
        self.change_unfinished(|entries| {
            let before = entries.len();
            entries.retain(|one| !self.is_of(one, consent));
            entries.len() < before
        })
    }

    /// Changes the entry, if there is one and the change is one.
    fn change_entry(&self, consent: &ConsentId, change: impl FnOnce(&mut Unfinished)) -> Written {
        self.change_unfinished(|entries| {
            let Some(entry) = entries.iter_mut().find(|entry| self.is_of(entry, consent)) else {
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
