//! Steps 3 and 4 in the outside world, and the end of the local refresh token.

use std::time::Duration;

use backon::BackoffBuilder as _;
use jiff::{SignedDuration, Timestamp};

use super::retry::{LONGEST_WAIT, pauses, repeat};
use super::world::World;
use crate::domain::secret::{LeafToken, RefreshToken};
use crate::domain::{LeafCredentials, LeafUserId};
use crate::flow::{AttachError, ConfirmError, Message};
use crate::http::{ApiError, Cause};
use crate::leaf::AttachKeys;
use crate::vault::Key;

/// How far Leaf's clock may be behind ours for credentials to be of this attempt.
const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_secs(120);
/// Pauses before Leaf is asked again whether it shows what it took.
const CONFIRM_PAUSES: [Duration; 4] = [
    Duration::from_millis(250),
    Duration::from_millis(500),
    Duration::from_secs(1),
    Duration::from_secs(2),
];

/// Hands the consent to Leaf. After an answer that was lost, Leaf is asked whether the try
/// took before another is made.
pub(super) async fn attach(
    world: &World,
    grower: &LeafUserId,
    client_id: &str,
    look_first: bool,
    replace: bool,
) -> Result<(), AttachError> {
    let token = world.leaf_token().map_err(AttachError::Leaf)?;
    let Some(refresh_token) = consent_of(world, grower).await? else {
        return if look_first && is_ours(world, &token, grower, client_id).await? {
            Ok(())
        } else {
            Err(AttachError::TokenGone)
        };
    };
    if look_first && is_ours(world, &token, grower, client_id).await? {
        return Ok(());
    }
    let keys = keys(world, client_id, refresh_token)?;
    let mut pauses = pauses().build();
    let mut replaced = false;
    loop {
        let Err(error) = world.leaf.attach(&token, grower, &keys).await else { return Ok(()) };
        if let Some(400 | 409) = error.status()
            && let Some(existing) = attached(world, &token, grower).await?
        {
            if !replace || replaced {
                return Err(AttachError::AlreadyAttached(existing));
            }
            repeat(|| world.leaf.detach(&token, grower)).await.map_err(AttachError::Leaf)?;
            replaced = true;
            continue;
        }
        if !error.is_transient() {
            return Err(AttachError::Leaf(error));
        }
        let Some(pause) = pauses.next() else { return Err(AttachError::Leaf(error)) };
        let wait = error.retry_after().unwrap_or(pause).max(pause);
        if wait > LONGEST_WAIT {
            return Err(AttachError::Leaf(error));
        }
        tokio::time::sleep(wait).await;
        if !matches!(error, ApiError::NotReached(_))
            && is_ours(world, &token, grower, client_id).await?
        {
            return Ok(());
        }
    }
}

/// The refresh token: in memory right after the exchange, in the keyring after a restart.
async fn consent_of(
    world: &World,
    grower: &LeafUserId,
) -> Result<Option<RefreshToken>, AttachError> {
    if let Some(token) = world.refresh_tokens().get(grower) {
        return Ok(Some(token.clone()));
    }
    let key = Key::RefreshToken { leaf_user_id: grower.to_string() };
    let record = world.keyring(world.vault().load(&key)).await.map_err(AttachError::Keyring)?;
    Ok(record.map(|record| RefreshToken::new(record.expose())))
}

fn keys(
    world: &World,
    client_id: &str,
    refresh_token: RefreshToken,
) -> Result<AttachKeys, AttachError> {
    let secrets = world.secrets();
    let (Some(client_secret), Some(api_key)) =
        (secrets.client_secret.clone(), secrets.api_key.clone())
    else {
        return Err(AttachError::Leaf(ApiError::NotReached(Cause::Other)));
    };
    Ok(AttachKeys { client_id: client_id.to_owned(), client_secret, api_key, refresh_token })
}

async fn attached(
    world: &World,
    token: &LeafToken,
    grower: &LeafUserId,
) -> Result<Option<LeafCredentials>, AttachError> {
    let attached =
        repeat(|| world.leaf.attached(token, grower)).await.map_err(AttachError::Leaf)?;
    Ok(attached.credentials)
}

/// Whether what Leaf shows was attached by this attempt: our client, and not older than it.
async fn is_ours(
    world: &World,
    token: &LeafToken,
    grower: &LeafUserId,
    client_id: &str,
) -> Result<bool, AttachError> {
    let Some(found) = attached(world, token, grower).await? else { return Ok(false) };
    let same_client = found.client_id.as_deref().is_none_or(|found| found == client_id);
    let since = world.begun(grower).unwrap_or(Timestamp::MAX);
    let new = found.created.is_some_and(|created| created + CLOCK_TOLERANCE >= since);
    Ok(same_client && new)
}

/// Step 4. What Leaf has just taken may take a moment to show.
pub(super) async fn confirm(
    world: &World,
    grower: &LeafUserId,
) -> Result<LeafCredentials, ConfirmError> {
    let token = world.leaf_token().map_err(ConfirmError::Leaf)?;
    let mut pauses = CONFIRM_PAUSES.into_iter();
    loop {
        let attached =
            repeat(|| world.leaf.attached(&token, grower)).await.map_err(ConfirmError::Leaf)?;
        if let Some(credentials) = attached.credentials {
            return Ok(credentials);
        }
        let Some(pause) = pauses.next() else { return Err(ConfirmError::Absent) };
        tokio::time::sleep(pause).await;
    }
}

impl World {
    /// Removes the grower's local refresh token, then the entry that leads to it, unless a
    /// later attempt has made it its own.
    pub(super) async fn drop_token(&self, grower: LeafUserId, begun: Option<Timestamp>) -> Message {
        self.refresh_tokens().remove(&grower);
        let key = Key::RefreshToken { leaf_user_id: grower.to_string() };
        let result = self.keyring(self.vault().delete(&key)).await;
        if result.is_ok() && self.begun(&grower) == begun {
            let removed = self.journal().remove(&grower);
            if let Err(error) = removed {
                tracing::warn!(%error, "the list of unfinished connections cannot be written");
            }
        }
        Message::TokenDropped { grower, result }
    }
}
