//! A grower's FieldView credentials as Leaf reports them, without the secrets among them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::scope::{self, Scope};

/// What may be known of the credentials object: never its keys and tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeafCredentials {
    /// Leaf's identifier of the credentials.
    pub id: Option<String>,
    /// Leaf's own word for their state; its values are not documented.
    pub status: Option<String>,
    /// When they were attached.
    pub created: Option<Timestamp>,
    /// What the grower's consent covers, when Leaf lists it.
    pub scopes: Option<Vec<String>>,
    /// The FieldView client they belong to; not a secret.
    pub client_id: Option<String>,
}

/// Something that happened to credentials at Leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeafEvent {
    /// What it was, where it is one of those that Leaf documents.
    pub kind: Option<EventKind>,
    /// When.
    pub time: Option<Timestamp>,
    /// Leaf's own words, safe to show.
    pub words: String,
}

/// The events that Leaf names in its documentation of webhooks. [L]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// The consent covers less than Leaf needs.
    LimitedPermission,
    /// FieldView no longer takes the token.
    Unauthenticated,
}

impl EventKind {
    /// By the name that Leaf gives it.
    pub fn of(name: &str) -> Option<Self> {
        match name {
            "credentialsLimitedPermission" => Some(Self::LimitedPermission),
            "credentialsUnauthenticated" => Some(Self::Unauthenticated),
            _ => None,
        }
    }
}

/// What a look at a grower's connection finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// What Leaf has; nothing when nothing is attached.
    pub credentials: Option<LeafCredentials>,
    /// What happened to it, the latest first, as far as Leaf says.
    pub events: Vec<LeafEvent>,
}

/// Tells credentials at Leaf from those that came before or after them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CredentialsMark {
    id: Option<String>,
    created: Option<Timestamp>,
}

/// Whether Leaf can use the credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    /// Attached, and nothing says otherwise.
    Good,
    /// Leaf's word for the state means trouble.
    Trouble,
}

impl LeafCredentials {
    /// What tells these credentials from others of the same grower.
    pub fn mark(&self) -> CredentialsMark {
        CredentialsMark { id: self.id.clone(), created: self.created }
    }

    /// Reads Leaf's status word: those that mean invalid, expired, unauthenticated, limited or
    /// missing permission are trouble; an unknown word counts as attached.
    pub fn health(&self) -> Health {
        const TROUBLE: [&str; 10] = [
            "invalid",
            "expired",
            "unauth",
            "limited",
            "missing",
            "permission",
            "revoked",
            "denied",
            "error",
            "failed",
        ];
        let word = self.status.as_deref().unwrap_or("").to_lowercase();
        if TROUBLE.iter().any(|trouble| word.contains(trouble)) {
            Health::Trouble
        } else {
            Health::Good
        }
    }

    /// Whether Leaf cannot fully use them.
    pub fn needs_attention(&self) -> bool {
        self.health() == Health::Trouble || !self.missing_scopes(&[]).is_empty()
    }

    /// The scopes, minimum ones and these write scopes, that the grower's consent lacks; empty
    /// when Leaf does not list scopes.
    pub fn missing_scopes(&self, write_scopes: &[Scope]) -> Vec<Scope> {
        let Some(granted) = &self.scopes else { return Vec::new() };
        scope::MINIMUM
            .iter()
            .chain(write_scopes)
            .copied()
            .filter(|scope| !granted.iter().any(|granted| granted == scope.as_str()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_status(status: &str) -> LeafCredentials {
        LeafCredentials { status: Some(status.to_owned()), ..Default::default() }
    }

    #[test]
    fn words_that_mean_trouble_are_trouble_and_unknown_words_are_not() {
        for word in ["INVALID", "expired", "credentialsUnauthenticated", "LIMITED_PERMISSION"] {
            assert_eq!(with_status(word).health(), Health::Trouble, "{word}");
        }
        for word in ["OK", "VALID", "PROCESSED", "blue"] {
            assert_eq!(with_status(word).health(), Health::Good, "{word}");
        }
        assert_eq!(LeafCredentials::default().health(), Health::Good);
    }

    #[test]
    fn missing_scopes_are_named_only_when_leaf_lists_scopes() {
        assert_eq!(LeafCredentials::default().missing_scopes(&[]), []);
        let some = LeafCredentials {
            scopes: Some(vec!["fields:read".to_owned(), "rx:write".to_owned()]),
            ..Default::default()
        };
        assert_eq!(some.missing_scopes(&[]).len(), 5);
        let write = [Scope::RxWrite, Scope::SoilWrite];
        assert_eq!(some.missing_scopes(&write).last(), Some(&Scope::SoilWrite));
    }
}
