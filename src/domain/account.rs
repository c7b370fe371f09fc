//! Whose FieldView account answered.

use serde::{Deserialize, Serialize};

/// The FieldView account named in the token answer; FieldView may leave out any of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// First and last name; may be empty.
    pub name: String,
    /// E-mail address; may be empty.
    pub email: String,
}

impl Account {
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
