//! Steps 3 and 4 in the outside world, and the end of the local refresh token.

use std::sync::Arc;
use std::time::Duration;

use backon::BackoffBuilder as _;
use jiff::{SignedDuration, Timestamp};

use super::company::{blocking, is_unusable};
use super::retry::{LONGEST_WAIT, pauses, repeat};
use super::world::World;
use crate::domain::secret::{LeafToken, RefreshToken};
use crate::domain::{LeafCredentials, LeafUserId};
use crate::flow::{AttachError, ConfirmError, Message};
use crate::http::{ApiError, Cause};
use crate::leaf::{AttachKeys, Attached};
use crate::settings::FileError;
use crate::vault::Key;

/// Headers tell the time in whole seconds, and answers travel.
const AGE_TOLERANCE: SignedDuration = SignedDuration::from_secs(3);
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
    let mut may_have_taken = look_first;
    loop {
        let Err(error) = world.leaf.attach(&token, grower, &keys).await else { return Ok(()) };
        let failed = |error| {
            if replaced { AttachError::Replacing(error) } else { AttachError::Leaf(error) }
        };
        if let Some(400 | 409) = error.status()
            && let Some(existing) = attached(world, &token, grower).await?.credentials
        {
            // Our own earlier try is never taken for somebody else's and removed.
            if may_have_taken && is_ours(world, &token, grower, client_id).await? {
                return Ok(());
            }
            if !replace || replaced {
                return Err(AttachError::AlreadyAttached(existing));
            }
            repeat(|| world.leaf.detach(&token, grower)).await.map_err(AttachError::Leaf)?;
            replaced = true;
            continue;
        }
        if !error.is_transient() {
            return Err(failed(error));
        }
        let Some(pause) = pauses.next() else { return Err(failed(error)) };
        let wait = error.retry_after().unwrap_or(pause).max(pause);
        if wait > LONGEST_WAIT {
            return Err(failed(error));
        }
        tokio::time::sleep(wait).await;
        if !matches!(error, ApiError::NotReached(_)) {
            may_have_taken = true;
            if is_ours(world, &token, grower, client_id).await? {
                return Ok(());
            }
        }
    }
}

/// The refresh token: in use right after the exchange, in a vault after a restart. An entry
/// that cannot be used is as good as none.
async fn consent_of(
    world: &World,
    grower: &LeafUserId,
) -> Result<Option<RefreshToken>, AttachError> {
    if let Some((_, token)) = world.refresh_tokens().get(grower) {
        return Ok(Some(token.clone()));
    }
    let key = Key::RefreshToken { leaf_user_id: grower.to_string() };
    for vault in world.vaults() {
        match world.keyring(vault.load(&key)).await {
            Ok(Some(record)) => return Ok(Some(RefreshToken::new(record.expose()))),
            Ok(None) => {}
            Err(error) if is_unusable(error) => {}
            Err(error) => return Err(AttachError::Keyring(error)),
        }
    }
    Ok(None)
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
) -> Result<Attached, AttachError> {
    repeat(|| world.leaf.attached(token, grower)).await.map_err(AttachError::Leaf)
}

/// Whether what Leaf shows was attached by this attempt: our client, and no older than it.
/// Ages are compared, each by the clock that measured it, so that clocks may differ.
async fn is_ours(
    world: &World,
    token: &LeafToken,
    grower: &LeafUserId,
    client_id: &str,
) -> Result<bool, AttachError> {
    let Attached { credentials: Some(found), leaf_time } = attached(world, token, grower).await?
    else {
        return Ok(false);
    };
    let same_client = found.client_id.as_deref().is_none_or(|found| found == client_id);
    let now = Timestamp::now();
    let (Some(created), Some(begun)) = (found.created, world.begun(grower)) else {
        return Ok(false);
    };
    let age = leaf_time.unwrap_or(now).duration_since(created);
    let attempt_age = now.duration_since(begun);
    Ok(same_client && age <= attempt_age.saturating_add(AGE_TOLERANCE))
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
    /// later attempt has made it its own. The entry is marked first, so that a token which
    /// cannot be removed now goes at the next start.
    pub(super) async fn drop_token(
        self: &Arc<Self>,
        grower: LeafUserId,
        begun: Option<Timestamp>,
    ) -> Message {
        self.refresh_tokens().remove(&grower);
        let (world, unwanted) = (self.clone(), grower.clone());
        log_failure(blocking(move || world.journal().unwant(&unwanted)).await);
        let key = Key::RefreshToken { leaf_user_id: grower.to_string() };
        let mut result = Ok(());
        for vault in self.vaults() {
            result = result.and(self.keyring(vault.delete(&key)).await);
        }
        if result.is_ok() {
            let (world, gone) = (self.clone(), grower.clone());
            log_failure(blocking(move || world.journal().remove_begun(&gone, begun)).await);
        }
        Message::TokenDropped { grower, result }
    }
}

fn log_failure(result: Result<(), FileError>) {
    if let Err(error) = result {
        tracing::warn!(%error, "the list of unfinished connections cannot be written");
    }
}
