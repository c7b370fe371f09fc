//! A grower's FieldView credentials as Leaf reports them, without the secrets among them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{FIELDVIEW, Scope};

/// What may be known of the credentials object: never its keys and tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeafCredentials {
    /// Leaf's identifier of the credentials.
    pub id: Option<String>,
    /// Leaf's own word for their state; see [`StatusWord`] for those that it has named.
    pub status: Option<String>,
    /// When they were attached.
    pub created: Option<Timestamp>,
    /// What the grower's consent covers, when Leaf lists it.
    pub scopes: Option<Vec<String>>,
    /// The FieldView client they belong to; not a secret.
    pub client_id: Option<String>,
}

/// What FieldView answered when Leaf used the credentials. [L]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeafEvent {
    /// What it means.
    pub kind: EventKind,
    /// When.
    pub time: Option<Timestamp>,
    /// FieldView's HTTP status.
    pub status: Option<u16>,
    /// FieldView's own words, safe to show; may be empty.
    pub words: String,
}

/// What an answer of FieldView's means for the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// It was a good answer.
    Worked,
    /// FieldView no longer takes the grower's consent.
    Unauthenticated,
    /// The consent covers less than Leaf needs.
    MissingPermission,
    /// FieldView does not take the company's API key.
    KeyRefused,
    /// FieldView was asked too often, or the company's quota is used up.
    Busy,
    /// FieldView was out of order.
    Away,
    /// Another refusal.
    Other,
}

impl EventKind {
    /// By FieldView's status, and whether its error was nested and how it is called: the two kinds
    /// of 403 differ in that alone. [F]
    pub fn of(status: Option<u16>, code: Option<&str>, nested: bool, says_forbidden: bool) -> Self {
        match (status, code) {
            (Some(200..=299 | 304), _) => Self::Worked,
            (_, Some("invalid_grant" | "invalid_token")) | (Some(401 | 409), _) => {
                Self::Unauthenticated
            }
            (_, Some("invalid_scope" | "insufficient_scope")) => Self::MissingPermission,
            (Some(403), _) if nested => Self::MissingPermission,
            (Some(403), _) if says_forbidden => Self::KeyRefused,
            (Some(429), _) => Self::Busy,
            (Some(500..), _) => Self::Away,
            _ => Self::Other,
        }
    }
}

/// What a look at a grower's connection finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectionStatus {
    /// What Leaf has; nothing when nothing is attached.
    pub credentials: Option<LeafCredentials>,
    /// What happened to it, the latest first, as far as Leaf says.
    pub events: Vec<LeafEvent>,
}

impl ConnectionStatus {
    /// The latest event that explains trouble.
    pub fn last_trouble(&self) -> Option<&LeafEvent> {
        self.events.iter().find(|event| event.kind != EventKind::Worked)
    }
}

/// Tells credentials at Leaf from those that came before or after them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CredentialsMark {
    id: Option<String>,
    created: Option<Timestamp>,
}

/// The words for the state of credentials that Leaf has named. [L]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusWord {
    /// They work.
    Ok,
    /// FieldView no longer takes them: the grower has to consent again.
    Unauthenticated,
    /// A permission is missing.
    MissingPermission,
    /// FieldView does not answer at the moment; nothing is wrong with them.
    TemporarilyUnavailable,
}

impl StatusWord {
    /// By Leaf's word, in any case of letters and with anything between its parts.
    pub fn of(word: &str) -> Option<Self> {
        let letters = word.chars().filter(|c| c.is_alphanumeric());
        match letters.flat_map(char::to_lowercase).collect::<String>().as_str() {
            "ok" => Some(Self::Ok),
            "unauthenticated" => Some(Self::Unauthenticated),
            "missingpermission" | "missingpermissions" => Some(Self::MissingPermission),
            "temporarilyunavailable" => Some(Self::TemporarilyUnavailable),
            _ => None,
        }
    }
}

/// Whether Leaf can use the credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    /// Attached, and nothing says otherwise.
    Good,
    /// Attached, and FieldView is away at the moment: there is nothing to do but wait.
    Away,
    /// Leaf's word for the state means trouble.
    Trouble,
}

impl LeafCredentials {
    /// What tells these credentials from others of the same grower.
    pub fn mark(&self) -> CredentialsMark {
        CredentialsMark { id: self.id.clone(), created: self.created }
    }

    /// Leaf's word for their state, where it is one of those that it has named.
    pub fn status_word(&self) -> Option<StatusWord> {
        StatusWord::of(self.status.as_deref()?)
    }

    /// Reads Leaf's status word: besides those that it has named, words that mean invalid, expired,
    /// unauthenticated, limited or missing permission are trouble, and another unknown word counts
    /// as attached.
    pub fn health(&self) -> Health {
        match self.status_word() {
            Some(StatusWord::Ok) => return Health::Good,
            Some(StatusWord::TemporarilyUnavailable) => return Health::Away,
            Some(StatusWord::Unauthenticated | StatusWord::MissingPermission) => {
                return Health::Trouble;
            }
            None => {}
        }
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

    /// Whether Leaf cannot fully use them until somebody does something about it.
    pub fn needs_attention(&self) -> bool {
        match self.health() {
            Health::Trouble => true,
            Health::Good => !self.missing_scopes(&[]).is_empty(),
            Health::Away => false,
        }
    }

    /// The scopes, minimum ones and these write scopes, that the grower's consent lacks; empty
    /// when Leaf does not list scopes.
    pub fn missing_scopes(&self, write_scopes: &[Scope]) -> Vec<Scope> {
        let Some(granted) = &self.scopes else { return Vec::new() };
        FIELDVIEW
            .minimum_scopes
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
    fn the_four_words_that_leaf_has_named_are_known_however_they_are_written() {
        for (word, health) in [
            ("OK", Health::Good),
            ("Unauthenticated", Health::Trouble),
            ("MISSING_PERMISSION", Health::Trouble),
            ("missing-permission", Health::Trouble),
            ("TEMPORARILY_UNAVAILABLE", Health::Away),
            ("temporarilyUnavailable", Health::Away),
            ("Temporarily unavailable", Health::Away),
        ] {
            let credentials = with_status(word);
            assert!(credentials.status_word().is_some(), "{word}");
            assert_eq!(credentials.health(), health, "{word}");
        }
        let scopes = Some(Vec::new());
        let away = LeafCredentials { scopes, ..with_status("TEMPORARILY_UNAVAILABLE") };
        assert!(!away.needs_attention(), "there is nothing to do but wait");
        assert_eq!(with_status("UNAVAILABLE").status_word(), None);
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
