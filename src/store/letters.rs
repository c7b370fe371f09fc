//! In which language each grower is written to, so that the next letter is in it, too. No secrets;
//! forgotten with everything else.

use std::collections::HashMap;

use crate::domain::{Language, LeafUserId, LetterLanguage};
use crate::store::owned::{forget, own, replace};
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
        self.change(
            |memory| &mut memory.letters,
            |letters| {
                replace(letters.entries_mut(), account.as_ref(), new);
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
                forget(letters.entries_mut(), account.as_ref(), grower);
                true
            },
        )
    }
}
