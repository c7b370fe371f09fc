//! A grower: what Leaf calls a Leaf user.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Health, LeafCredentials, text};

/// Leaf's identifier of a grower: a UUID, held as Leaf writes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LeafUserId(String);

/// An identifier that could not stand in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a Leaf user id")]
pub struct BadLeafUserId;

impl LeafUserId {
    /// Takes an identifier that is safe as one segment of a path: 1 to 64 letters, digits,
    /// `-` or `_`.
    ///
    /// # Errors
    /// [`BadLeafUserId`] for anything else.
    pub fn parse(id: &str) -> Result<Self, BadLeafUserId> {
        let safe = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if (1..=64).contains(&id.len()) && id.chars().all(safe) {
            Ok(Self(id.to_owned()))
        } else {
            Err(BadLeafUserId)
        }
    }

    /// The identifier as Leaf writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LeafUserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for LeafUserId {
    type Error = BadLeafUserId;

    fn try_from(id: String) -> Result<Self, BadLeafUserId> {
        Self::parse(&id)
    }
}

impl From<LeafUserId> for String {
    fn from(id: LeafUserId) -> Self {
        id.0
    }
}

/// A grower as Leaf lists them; every text is already safe to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grower {
    /// Leaf's identifier.
    pub id: LeafUserId,
    /// Full name; may be empty.
    pub name: String,
    /// E-mail address; may be empty.
    pub email: String,
    /// The company's own reference (`externalId`), if it gave one.
    pub reference: Option<String>,
    /// The FieldView credentials that Leaf lists for the grower.
    pub field_view: Option<LeafCredentials>,
}

impl Grower {
    /// What to call the grower on a screen: the name, else the e-mail, else the identifier.
    pub fn display_name(&self) -> &str {
        [self.name.as_str(), self.email.as_str()]
            .into_iter()
            .find(|text| !text.is_empty())
            .unwrap_or(self.id.as_str())
    }

    /// Whether Leaf has FieldView credentials for the grower that it cannot fully use.
    pub fn needs_attention(&self) -> bool {
        self.field_view.as_ref().is_some_and(LeafCredentials::needs_attention)
    }

    /// Whether FieldView is away for the grower at the moment.
    pub fn is_away(&self) -> bool {
        self.field_view.as_ref().is_some_and(|it| it.health() == Health::Away)
    }

    /// Whether each word of `needle` ([`text::folded`]) is part of the name, the e-mail or the
    /// reference.
    pub fn matches(&self, needle: &str) -> bool {
        let own = [&self.name, &self.email, self.reference.as_deref().unwrap_or("")];
        let own = own.map(text::folded);
        needle.split_whitespace().all(|word| own.iter().any(|given| given.contains(word)))
    }
}

/// What is asked for to add a grower; the shape of `POST …/users`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewGrower {
    /// Full name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number; may be empty.
    pub phone: String,
    /// Postal address; may be empty.
    pub address: String,
    /// The company's own reference.
    #[serde(rename = "externalId", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// What Leaf has of a grower, as it is read before it is edited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GrowerDetails {
    /// What can be edited.
    pub person: NewGrower,
    /// Whether the grower has credentials of any provider.
    pub has_credentials: bool,
}

/// What is changed of a grower; the shape of `PATCH …/users/{id}`, which leaves alone what it does
/// not name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GrowerChange {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    /// `null` where the grower is to have none any more.
    #[serde(rename = "externalId", skip_serializing_if = "Option::is_none")]
    reference: Option<Option<String>>,
}

impl GrowerChange {
    /// What leads from the one to the other.
    pub fn between(before: &NewGrower, after: &NewGrower) -> Self {
        let text = |before: &String, after: &String| (before != after).then(|| after.clone());
        Self {
            name: text(&before.name, &after.name),
            email: text(&before.email, &after.email),
            phone: text(&before.phone, &after.phone),
            address: text(&before.address, &after.address),
            reference: (before.reference != after.reference).then(|| after.reference.clone()),
        }
    }

    /// Whether nothing is changed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_is_one_safe_path_segment() {
        assert!(LeafUserId::parse("3fa85f64-5717-4562-b3fc-2c963f66afa6").is_ok());
        for bad in ["", "../users", "a/b", "a?b", "a b", "%2e", "ä", &"x".repeat(65)] {
            assert!(LeafUserId::parse(bad).is_err(), "{bad}");
        }
    }
}
