//! Whose Leaf account growers belong to.

use serde::{Deserialize, Serialize};

/// Tells one Leaf account from another: what Leaf's token says that it is of (`sub`), else the
/// e-mail address that signed in. Leaf keeps test and production as accounts of their own, each with
/// growers of its own. [L]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LeafAccount(String);

impl LeafAccount {
    /// The most characters of a name that are looked at; an e-mail address has 254 at most.
    const LONGEST: usize = 320;

    /// The account of this name or address; nothing for an empty one. Capitals make no difference.
    pub fn named(name: &str) -> Option<Self> {
        let name: String = name.trim().chars().take(Self::LONGEST).collect();
        (!name.is_empty()).then(|| Self(name.to_lowercase()))
    }

    /// Its name or address, as it may be shown once it is made plain.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether both are one account, as far as can be told: an account that is unknown may be any.
    pub fn may_be(one: Option<&Self>, other: Option<&Self>) -> bool {
        one.is_none() || other.is_none() || one == other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_told_apart_by_name_and_an_unknown_one_may_be_any() {
        let staff = LeafAccount::named(" Staff@Company.example ");
        let (same, test) = (
            LeafAccount::named("staff@company.example"),
            LeafAccount::named("test@company.example"),
        );
        assert!(LeafAccount::may_be(staff.as_ref(), same.as_ref()));
        assert!(!LeafAccount::may_be(staff.as_ref(), test.as_ref()));
        assert!(
            LeafAccount::may_be(None, test.as_ref()) && LeafAccount::may_be(staff.as_ref(), None)
        );
        assert_eq!(LeafAccount::named("  "), None);
    }
}
