//! Whose FieldView account answered.

use serde::{Deserialize, Serialize};

use crate::domain::LeafUserId;

/// The FieldView account named in the token answer; FieldView may leave out any of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// FieldView's own number for it; may be empty.
    #[serde(default)]
    pub id: String,
    /// First and last name; may be empty.
    pub name: String,
    /// E-mail address; may be empty.
    pub email: String,
}

impl Account {
    /// Whether both are the same account, as far as can be told: by number, else by e-mail.
    pub fn is_same(&self, other: &Self) -> bool {
        if self.id.is_empty() || other.id.is_empty() {
            return !self.email.is_empty() && self.email.eq_ignore_ascii_case(&other.email);
        }
        self.id == other.id
    }

    /// Whether FieldView said anything about whose account this is.
    pub fn is_known(&self) -> bool {
        !self.name.is_empty() || !self.email.is_empty()
    }

    /// The account in one line: name and e-mail, as far as known.
    pub fn display(&self) -> String {
        match (self.name.as_str(), self.email.as_str()) {
            (name, "") => name.to_owned(),
            ("", email) => email.to_owned(),
            (name, email) => format!("{name} ({email})"),
        }
    }
}

/// What a look at an account's fields has shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldsSeen {
    /// How many there are, as far as was looked.
    pub count: usize,
    /// Whether there are more than that.
    pub more: bool,
    /// What the first of them are called, plain.
    pub names: Vec<String>,
}

/// A grower and the account that Leaf has confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownAccount {
    /// The grower.
    pub leaf_user_id: LeafUserId,
    /// The grower's name, to say whose the account is.
    pub grower_name: String,
    /// The account.
    pub account: Account,
}

/// Adds one, in place of what was known of the same grower.
pub fn remember(known: &mut Vec<KnownAccount>, new: KnownAccount) {
    known.retain(|one| one.leaf_user_id != new.leaf_user_id);
    known.push(new);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_the_same_by_number_or_else_by_e_mail() {
        let account = |id: &str, email: &str| Account {
            id: id.to_owned(),
            email: email.to_owned(),
            name: "Jane".to_owned(),
        };
        assert!(account("1", "a@x.example").is_same(&account("1", "b@x.example")));
        assert!(!account("1", "a@x.example").is_same(&account("2", "a@x.example")));
        assert!(account("", "a@x.example").is_same(&account("2", "A@X.example")));
        assert!(!account("", "").is_same(&account("", "")));
        assert!(!account("1", "").is_same(&account("", "a@x.example")));
    }
}
