//! A grower's data at Leaf: how much has come, how it comes, the fields, their outlines.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Longer than any identifier of a field, free text among them.
const ID_CHARS: usize = 500;

/// Leaf's identifier of a field; free text, too. [L] It stands for itself, letter for letter, and can
/// be one segment of a path once it is percent-encoded.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldId(String);

/// Why a text is no identifier of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a field's identifier")]
pub struct BadFieldId;

impl FieldId {
    /// Takes an identifier as Leaf writes it.
    ///
    /// # Errors
    /// [`BadFieldId`] for one that is empty or has more than 500 characters, for one with control
    /// characters, and for `.` and `..`, which lead elsewhere in a path however they are encoded.
    pub fn parse(id: &str) -> Result<Self, BadFieldId> {
        let is_odd = id.is_empty()
            || matches!(id, "." | "..")
            || id.chars().any(char::is_control)
            || id.chars().count() > ID_CHARS;
        if is_odd { Err(BadFieldId) } else { Ok(Self(id.to_owned())) }
    }

    /// The identifier as Leaf writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How much of a grower's data Leaf has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arrived {
    /// Farms.
    pub farms: u64,
    /// Fields.
    pub fields: u64,
    /// When Leaf looked at FieldView last.
    pub synced: Option<Timestamp>,
}

/// How far a field has come at Leaf.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldState {
    /// Listed only: neither its boundary nor its machine files are fetched until somebody asks.
    /// `PREVIEW` at Leaf. [L]
    Preview,
    /// Asked for: it comes with Leaf's next look at FieldView. `WAITING` at Leaf. [L]
    Waiting,
    /// Fetched. `PROCESSED` at Leaf. [L]
    On,
    /// Leaf has not said, or has a word for it that it has not named.
    #[default]
    Other,
}

impl FieldState {
    /// What Leaf's word for it means, in any case of letters.
    pub fn of_word(word: &str) -> Self {
        match word.trim().to_ascii_uppercase().as_str() {
            "PREVIEW" => Self::Preview,
            "WAITING" => Self::Waiting,
            "PROCESSED" => Self::On,
            _ => Self::Other,
        }
    }
}

/// A field as Leaf lists it; every text is safe to show.
#[derive(Clone, Debug, PartialEq)]
pub struct LeafField {
    /// Leaf's identifier.
    pub id: FieldId,
    /// What the grower calls it; may be empty.
    pub name: String,
    /// Leaf's number of its farm.
    pub farm: Option<u64>,
    /// How far it has come.
    pub state: FieldState,
    /// Hectares, as far as Leaf says.
    pub hectares: Option<f64>,
    /// Whether Leaf has its outline.
    pub has_outline: bool,
}

/// How many of a grower's fields have come how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FieldCounts {
    /// Listed only.
    pub preview: u64,
    /// Switched on, and not fetched yet.
    pub waiting: u64,
    /// Fetched.
    pub on: u64,
    /// Leaf has not said how far they are.
    pub other: u64,
}

impl FieldCounts {
    /// Counts these.
    pub fn of<'a>(fields: impl IntoIterator<Item = &'a LeafField>) -> Self {
        let mut counts = Self::default();
        for field in fields {
            match field.state {
                FieldState::Preview => counts.preview += 1,
                FieldState::Waiting => counts.waiting += 1,
                FieldState::On => counts.on += 1,
                FieldState::Other => counts.other += 1,
            }
        }
        counts
    }

    /// All fields.
    pub fn all(self) -> u64 {
        self.preview + self.waiting + self.on + self.other
    }

    /// Those that are switched on, whether fetched yet or not.
    pub fn switched_on(self) -> u64 {
        self.waiting + self.on
    }

    /// The sum of both.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            preview: self.preview + other.preview,
            waiting: self.waiting + other.waiting,
            on: self.on + other.on,
            other: self.other + other.other,
        }
    }
}

/// How Leaf fetches a grower's fields, by its configuration. [L]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyncRules {
    /// Whether fields are only listed until somebody switches them on: `customDataSync`.
    pub previews: SyncRule,
    /// Whether Leaf looks at FieldView by itself: `fieldsAutoSync`.
    pub automatic: SyncRule,
}

/// One setting of Leaf's configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyncRule {
    /// What holds for the grower.
    pub is_on: bool,
    /// Whose setting says so.
    pub set_by: SetBy,
}

/// Whose setting holds for a grower.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetBy {
    /// The grower's own.
    Grower,
    /// The account's, for every grower without one of their own.
    Account,
    /// Nobody's: Leaf's default.
    Leaf,
}

impl SyncRules {
    /// What holds, given what the grower's configuration and the account's say. Leaf's default is on
    /// for both. [L]
    pub fn of(grower: SyncConfig, account: SyncConfig) -> Self {
        let rule = |own: Option<bool>, inherited: Option<bool>| match (own, inherited) {
            (Some(is_on), _) => SyncRule { is_on, set_by: SetBy::Grower },
            (None, Some(is_on)) => SyncRule { is_on, set_by: SetBy::Account },
            (None, None) => SyncRule { is_on: true, set_by: SetBy::Leaf },
        };
        Self {
            previews: rule(grower.custom_data_sync, account.custom_data_sync),
            automatic: rule(grower.fields_auto_sync, account.fields_auto_sync),
        }
    }
}

/// What a configuration at Leaf says of fetching fields; what it does not say is inherited. [L]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SyncConfig {
    /// `customDataSync`.
    pub custom_data_sync: Option<bool>,
    /// `fieldsAutoSync`.
    pub fields_auto_sync: Option<bool>,
}

/// A change of Leaf's configuration, so that more comes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyncChange {
    /// What is changed.
    pub what: SyncSetting,
    /// Whether for every grower of the account, or for one.
    pub for_all: bool,
}

/// A setting of Leaf's configuration that can be changed from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyncSetting {
    /// Fields come without being switched on: `customDataSync` off.
    FetchAllFields,
    /// Leaf looks at FieldView by itself: `fieldsAutoSync` on.
    LookByItself,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_an_identifier_but_what_leads_elsewhere() {
        for id in ["5e2c", "North 40 / \u{e9}?#%2F", "a..b", &"x".repeat(500)] {
            assert_eq!(FieldId::parse(id).unwrap().as_str(), id);
        }
        for id in ["", ".", "..", "a\nb", &"x".repeat(501)] {
            assert_eq!(FieldId::parse(id), Err(BadFieldId), "{id:?}");
        }
    }

    #[test]
    fn a_rule_is_the_growers_then_the_accounts_then_leafs() {
        let own = SyncConfig { custom_data_sync: Some(false), fields_auto_sync: None };
        let account = SyncConfig { custom_data_sync: Some(true), fields_auto_sync: Some(false) };
        let rule = |is_on, set_by| SyncRule { is_on, set_by };
        let (off, on) = (rule(false, SetBy::Grower), rule(true, SetBy::Leaf));
        let automatic = rule(false, SetBy::Account);
        assert_eq!(SyncRules::of(own, account), SyncRules { previews: off, automatic });
        let nothing = SyncConfig::default();
        assert_eq!(SyncRules::of(nothing, nothing), SyncRules { previews: on, automatic: on });
    }
}
