//! A connection that was begun and not yet confirmed.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Account, CredentialsMark, LeafAccount, LeafUserId};

/// A refresh token's life from issue. [F]
const REFRESH_TOKEN_LIFE: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Tells one consent that was asked for from every other, across restarts: a random word. Version
/// 0.1.0 kept one consent a grower, under the grower's id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ConsentId(String);

/// A word that cannot be a consent's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a consent id")]
pub struct BadConsentId;

impl ConsentId {
    /// Takes a word of 1 to 64 letters, digits, `-` or `_`.
    ///
    /// # Errors
    /// [`BadConsentId`] for anything else.
    pub fn parse(id: &str) -> Result<Self, BadConsentId> {
        // The same words as grower's ids, which some of them are.
        LeafUserId::parse(id).map(Into::into).map_err(|_| BadConsentId)
    }

    /// The word itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<LeafUserId> for ConsentId {
    fn from(grower: LeafUserId) -> Self {
        Self(grower.into())
    }
}

impl TryFrom<String> for ConsentId {
    type Error = BadConsentId;

    fn try_from(id: String) -> Result<Self, BadConsentId> {
        Self::parse(&id)
    }
}

impl From<ConsentId> for String {
    fn from(id: ConsentId) -> Self {
        id.0
    }
}

/// One attempt at a grower's consent, for which the vault may hold a refresh token; holds no secret
/// itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unfinished {
    /// The consent's id; none in what 0.1.0 wrote, see [`Self::consent`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ConsentId>,
    /// The grower the consent is for.
    pub leaf_user_id: LeafUserId,
    /// The grower's name, to show before Leaf has been asked.
    pub grower_name: String,
    /// The grower's e-mail, to tell whether the account is theirs.
    #[serde(default)]
    pub grower_email: String,
    /// The Leaf account that the grower belongs to, as far as is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaf_account: Option<LeafAccount>,
    /// The FieldView client that the consent is given to; unknown in what 0.1.0 wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
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
    /// The id that its consent is kept under.
    pub fn consent(&self) -> ConsentId {
        self.id.clone().unwrap_or_else(|| self.leaf_user_id.clone().into())
    }

    /// Whether the consent was given to this client, as far as is known.
    pub fn is_for_client(&self, client_id: &str) -> bool {
        self.client_id.as_deref().is_none_or(|own| own == client_id)
    }

    /// Whether the grower belongs to this Leaf account, as far as is known.
    pub fn may_belong_to(&self, account: Option<&LeafAccount>) -> bool {
        LeafAccount::may_be(self.leaf_account.as_ref(), account)
    }

    /// Whether the token has outlived its time, if this computer's clock is right.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        now.duration_since(self.begun) > REFRESH_TOKEN_LIFE
    }

    /// Whether an entry without a token has waited long enough for a keyring that may be away.
    pub fn is_forgotten(&self, now: Timestamp) -> bool {
        now.duration_since(self.begun) > REFRESH_TOKEN_LIFE * 2
    }
}
