//! In which language each grower is written to, so that the next letter is in it, too. No secrets;
//! forgotten with everything else.

use std::collections::HashMap;

use crate::domain::{Language, LeafUserId, LetterLanguage};
use crate::store::owned::{Owned, own};
use crate::store::{Store, Written};

impl Store {
    /// The languages of the growers of the Leaf account that is signed in.
    pub fn letters(&self) -> HashMap<LeafUserId, Language> {
        let account = self.leaf_account();
        let letters = own(self.memory().letters.entries(), account.as_ref());
        letters.into_iter().map(|it| (it.leaf_user_id, it.language)).collect()
    }

    /// Takes a language in, in place of what was known of the same grower.
    pub fn remember_letters(&self, new: LetterLanguage) -> Written {
        let account = self.leaf_account();
        let account = account.as_ref();
        self.change(
            |memory| &mut memory.letters,
            |letters| {
                let is_same = |it: &Owned<LetterLanguage>| {
                    it.is_of(account) && it.entry.leaf_user_id == new.leaf_user_id
                };
                let letters = letters.entries_mut();
                letters.retain(|it| !is_same(it));
                letters.push(Owned::of(account, new));
                true
            },
        )
    }

    /// Nobody writes to the grower any more.
    pub fn forget_letters(&self, grower: &LeafUserId) -> Written {
        let account = self.leaf_account();
        self.change(
            |memory| &mut memory.letters,
            |letters| {
                let is_it = |it: &Owned<LetterLanguage>| {
                    it.is_of(account.as_ref()) && it.entry.leaf_user_id == *grower
                };
                letters.entries_mut().retain(|it| !is_it(it));
                true
            },
        )
    }
}
