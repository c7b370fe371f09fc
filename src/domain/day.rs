//! The growers to connect today, in their order, and what became of each.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{FieldCounts, LeafUserId};

/// One grower of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The grower.
    pub leaf_user_id: LeafUserId,
    /// The grower's name, for the list and its summary.
    pub grower_name: String,
    /// The grower's e-mail, to tell growers of one name apart.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub grower_email: String,
    /// What became of it.
    pub outcome: Outcome,
    /// What the person wrote about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// How many of the grower's fields have come how far at Leaf, as far as it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<FieldCounts>,
    /// When the turn was planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned: Option<Timestamp>,
    /// When its outcome was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noted: Option<Timestamp>,
}

impl Entry {
    /// Whether a time is still to be noted.
    pub fn lacks_a_time(&self) -> bool {
        self.planned.is_none() || self.noted.is_none() && self.outcome != Outcome::Open
    }
}

/// What became of a grower's turn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It has not come.
    #[default]
    Open,
    /// Later today: after all that are open.
    Postponed,
    /// Not today.
    Skipped,
    /// The grower said no.
    Refused,
    /// Leaf has confirmed the connection.
    Connected,
}
