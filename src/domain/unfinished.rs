//! A connection that was begun and not yet confirmed.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Account, CredentialsMark, LeafUserId};

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
    /// Whose FieldView account answered, once it has. Kept with the token, not in the list.
    #[serde(skip)]
    pub account: Option<Account>,
    /// Whether the token is in memory only, where the end of this run would lose it.
    #[serde(skip)]
    pub in_memory: bool,
    /// Whether its token is to be removed, as soon as the keyring lets it go.
    #[serde(default)]
    pub unwanted: bool,
    /// What Leaf had for the grower when the attempt began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<CredentialsMark>,
    /// Whether the person agreed that just those credentials are replaced.
    #[serde(default)]
    pub replace: bool,
    /// The keyring profile that its token is under, where a company's file has set the servers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// Whether the consent may have been sent to Leaf.
    #[serde(default)]
    pub attach_sent: bool,
}

impl Unfinished {
    /// Whether the token has outlived its time, if this computer's clock is right.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        now.duration_since(self.begun) > REFRESH_TOKEN_LIFE
    }

    /// Whether an entry without a token has waited long enough for a keyring that may be away.
    pub fn is_forgotten(&self, now: Timestamp) -> bool {
        now.duration_since(self.begun) > REFRESH_TOKEN_LIFE * 2
    }
}
