//! Whose Leaf account an entry of a list is of. Each account has growers of its own, and what is
//! known of them is nobody else's.

use serde::{Deserialize, Serialize};

use crate::domain::{AwaitedFields, KnownAccount, LeafAccount, LeafUserId, LetterLanguage};

/// What is known of one grower.
pub(super) trait OfGrower {
    fn grower(&self) -> &LeafUserId;
}

impl OfGrower for AwaitedFields {
    fn grower(&self) -> &LeafUserId {
        &self.leaf_user_id
    }
}

impl OfGrower for KnownAccount {
    fn grower(&self) -> &LeafUserId {
        &self.leaf_user_id
    }
}

impl OfGrower for LetterLanguage {
    fn grower(&self) -> &LeafUserId {
        &self.leaf_user_id
    }
}

/// An entry of a list, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Owned<T> {
    /// Nobody's in particular in what versions before wrote: of whoever is signed in first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    leaf_account: Option<LeafAccount>,
    #[serde(flatten)]
    pub(super) entry: T,
}

impl<T> Owned<T> {
    pub(super) fn of(account: Option<&LeafAccount>, entry: T) -> Self {
        Self { leaf_account: account.cloned(), entry }
    }

    /// Whether the entry is this account's.
    pub(super) fn is_of(&self, account: Option<&LeafAccount>) -> bool {
        self.leaf_account.is_none() || self.leaf_account.as_ref() == account
    }

    /// Whether an account has the entry to itself.
    pub(super) fn has_owner(&self) -> bool {
        self.leaf_account.is_some()
    }
}

/// What is this account's of a list.
pub(super) fn own<T: Clone>(entries: &[Owned<T>], account: Option<&LeafAccount>) -> Vec<T> {
    entries.iter().filter(|it| it.is_of(account)).map(|it| it.entry.clone()).collect()
}

/// Takes in what this account has come to know of a grower, in place of what it knew.
pub(super) fn replace<T: OfGrower>(
    entries: &mut Vec<Owned<T>>,
    account: Option<&LeafAccount>,
    new: T,
) {
    forget(entries, account, new.grower());
    entries.push(Owned::of(account, new));
}

/// Drops what this account knows of a grower.
pub(super) fn forget<T: OfGrower>(
    entries: &mut Vec<Owned<T>>,
    account: Option<&LeafAccount>,
    grower: &LeafUserId,
) {
    entries.retain(|it| !(it.is_of(account) && it.entry.grower() == grower));
}

/// Gives this account what is nobody's.
pub(super) fn adopt<T>(entries: &mut [Owned<T>], account: &LeafAccount) {
    for entry in entries {
        entry.leaf_account.get_or_insert_with(|| account.clone());
    }
}
