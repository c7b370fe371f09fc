//! A connection that was begun and not yet confirmed.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Account, LeafUserId};

/// A refresh token's life from issue. [F]
const REFRESH_TOKEN_LIFE: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Names the grower for whom the vault may hold a refresh token; holds no secret itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unfinished {
    /// The grower the consent is for.
    pub leaf_user_id: LeafUserId,
    /// The grower's name, to show before Leaf has been asked.
    pub grower_name: String,
    /// The grower's e-mail, to tell whether the account is theirs.
    #[serde(default)]
    pub grower_email: String,
    /// When the attempt began.
    pub begun: Timestamp,
    /// Whose FieldView account answered, once it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<Account>,
    /// Whether its token is to be removed, as soon as the keyring lets it go.
    #[serde(default)]
    pub unwanted: bool,
    /// Whether the person agreed that credentials already at Leaf are replaced.
    #[serde(default)]
    pub replace: bool,
}

impl Unfinished {
    /// Whether a token of this attempt can no longer be of use.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        now.duration_since(self.begun) > REFRESH_TOKEN_LIFE
    }
}
