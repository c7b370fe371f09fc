//! Steps 3 and 4 in the outside world.

use std::sync::Arc;
use std::time::Duration;

use backon::BackoffBuilder as _;

use super::connection_status;
use super::long_wait::LongWait;
use super::retry::{may_try_again, pauses, repeat};
use super::session::Session;
use crate::domain::secret::{AccessToken, ApiKey, LeafToken, RefreshToken};
use crate::domain::{
    ApiError, ConnectionStatus, ConsentId, CredentialsMark, FieldsSeen, Health, LeafAccount,
    LeafCredentials, LeafUserId, Unfinished,
};
use crate::fieldview::{self, DataAccess};
use crate::flow::{AttachError, ConfirmError};
use crate::leaf::AttachKeys;

/// Pauses before Leaf is asked again whether it shows what it took, and has no trouble with it.
const CONFIRM_PAUSES: [Duration; 6] = [
    Duration::from_millis(250),
    Duration::from_millis(500),
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
    Duration::from_secs(8),
];

/// What the person agreed to have attached.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// The consent that was shown, and no other.
    pub(super) consent: ConsentId,
    pub(super) grower: LeafUserId,
    /// The client whose keys are set.
    pub(super) client_id: String,
    /// What Leaf had when the attempt began.
    pub(super) before: Option<CredentialsMark>,
    /// What the person agreed to replace, and nothing else.
    pub(super) replace: Option<CredentialsMark>,
}

/// Hands the consent to Leaf. After an answer that was lost, Leaf is asked whether the try
/// took before another is made.
pub(super) async fn attach(
    session: &Arc<Session>,
    wait: &LongWait,
    asked: &Asked,
    look_first: bool,
) -> Result<(), AttachError> {
    let Asked { consent, grower, client_id, .. } = asked;
    let token = session.leaf_token().map_err(AttachError::Leaf)?;
    let stored = session.consent(consent).await.map_err(AttachError::Keyring)?;
    if let Some(stored) = &stored {
        is_for(&stored.entry, asked, session.leaf_account().as_ref())?;
    }
    // Credentials cannot come from this attempt before it has sent any.
    let mut may_have_taken =
        look_first && stored.as_ref().is_none_or(|stored| stored.entry.attach_sent);
    if may_have_taken
        && let Some(found) = attached(session, wait, &token, grower).await?
        && is_ours(&found, asked)
    {
        return Ok(());
    }
    let refresh_token = stored.map(|stored| stored.refresh_token);
    let keys = keys(session, client_id, refresh_token.ok_or(AttachError::TokenGone)?)?;
    // On disk before Leaf is sent anything; a disk that refuses stops nothing.
    let _ = session.store.attach_begins(consent).result().await;
    let mut pauses = pauses().build();
    let mut replaced = false;
    loop {
        let sent = wait.over(session.leaf.attach(&token, grower, &keys));
        let Err(error) = sent.await else { return Ok(()) };
        let failed = |error| {
            if replaced { AttachError::Replacing(error) } else { AttachError::Leaf(error) }
        };
        if let Some(400 | 409) = error.status()
            && let Some(existing) = attached(session, wait, &token, grower).await?
        {
            // Credentials from an earlier try of this attempt are not removed as if they were
            // somebody else's.
            if may_have_taken && is_ours(&existing, asked) {
                return Ok(());
            }
            let access = data_access(session, consent).await;
            match access {
                Some(DataAccess::KeyRefused) => return Err(AttachError::KeysRefused(error)),
                Some(DataAccess::ScopeMissing) => return Err(AttachError::ScopeMissing(error)),
                Some(DataAccess::Ended) => return Err(AttachError::ConsentEnded(error)),
                Some(DataAccess::Given) | None => {}
            }
            if !says_that_they_exist(&error) && access.is_none() {
                return Err(failed(error));
            }
            if replaced || asked.replace.as_ref() != Some(&existing.mark()) {
                return Err(AttachError::AlreadyAttached(existing));
            }
            repeat(session, || wait.over(session.leaf.detach(&token, grower)))
                .await
                .map_err(AttachError::Leaf)?;
            replaced = true;
            continue;
        }
        if !error.is_transient() || !may_try_again(session, &error, &mut pauses).await {
            return Err(failed(error));
        }
        if !matches!(error, ApiError::NotReached(_)) {
            may_have_taken = true;
            if let Some(found) = attached(session, wait, &token, grower).await?
                && is_ours(&found, asked)
            {
                return Ok(());
            }
        }
    }
}

/// Whether the refusal is about credentials that are there already. Leaf does not document how
/// it says so; 409 means nothing else, and a 400 may be about anything. [I]
fn says_that_they_exist(error: &ApiError) -> bool {
    let ApiError::Refused(refusal) = error else { return false };
    let words = [&refusal.code, &refusal.message].map(|words| words.as_deref().unwrap_or(""));
    let words = words.join(" ").to_lowercase();
    refusal.status == 409 || ["exist", "already", "duplicate"].iter().any(|it| words.contains(it))
}

/// What the account's fields are, while there is an access token to ask with.
pub(super) async fn first_fields(session: &Session, consent: &ConsentId) -> Option<FieldsSeen> {
    let (access_token, api_key) = data_keys(session, consent)?;
    let base = &session.servers.fieldview_data;
    fieldview::first_fields(&session.http, base, &access_token, &api_key)
        .await
        .inspect_err(
            |error| tracing::warn!(%error, "FieldView does not say which fields there are"),
        )
        .ok()
}

/// Whether FieldView lets the company's keys at the account's data, while there is an access
/// token to ask with: keys that do not work must not cost the grower what works.
async fn data_access(session: &Session, consent: &ConsentId) -> Option<DataAccess> {
    let (access_token, api_key) = data_keys(session, consent)?;
    let base = &session.servers.fieldview_data;
    fieldview::data_access(&session.http, base, &access_token, &api_key)
        .await
        .inspect_err(|error| {
            tracing::warn!(%error, "FieldView does not say whether Leaf will get the data");
        })
        .ok()
}

/// What FieldView's data is asked for with, right after the exchange.
fn data_keys(session: &Session, consent: &ConsentId) -> Option<(AccessToken, ApiKey)> {
    let access_token = session.consents().get(consent)?.access_token.clone()?;
    Some((access_token, session.secrets().api_key.clone()?))
}

fn keys(
    session: &Session,
    client_id: &str,
    refresh_token: RefreshToken,
) -> Result<AttachKeys, AttachError> {
    let secrets = session.secrets();
    // The keys of another client would attach what nobody gave to it.
    let (Some(client_secret), Some(api_key), true) =
        (secrets.client_secret.clone(), secrets.api_key.clone(), secrets.client_id == client_id)
    else {
        return Err(AttachError::KeysMissing);
    };
    Ok(AttachKeys { client_id: client_id.to_owned(), client_secret, api_key, refresh_token })
}

async fn attached(
    session: &Session,
    wait: &LongWait,
    token: &LeafToken,
    grower: &LeafUserId,
) -> Result<Option<LeafCredentials>, AttachError> {
    let attached = repeat(session, || wait.over(session.leaf.attached(token, grower))).await;
    Ok(attached.map_err(AttachError::Leaf)?.credentials)
}

/// Whether what Leaf shows was attached since this attempt began, by our client. No clock has a
/// say in it.
fn is_ours(found: &LeafCredentials, asked: &Asked) -> bool {
    let same_client = found.client_id.as_deref().is_none_or(|found| found == asked.client_id);
    same_client && asked.before.as_ref() != Some(&found.mark())
}

/// Whether the consent is this grower's, given to the client whose keys are set, and the grower one
/// of the Leaf account that is signed in. Looked at before anything is sent.
fn is_for(
    entry: &Unfinished,
    asked: &Asked,
    account: Option<&LeafAccount>,
) -> Result<(), AttachError> {
    if entry.leaf_user_id != asked.grower {
        Err(AttachError::TokenGone)
    } else if !entry.is_for_client(&asked.client_id) {
        Err(AttachError::OtherClient { given_to: entry.client_id.clone().unwrap_or_default() })
    } else if !entry.may_belong_to(account) {
        Err(AttachError::OtherLeafAccount)
    } else {
        Ok(())
    }
}

/// Step 4. What Leaf has just taken may take a moment to show, and to be found good.
pub(super) async fn confirm(
    session: &Session,
    wait: &LongWait,
    grower: &LeafUserId,
) -> Result<LeafCredentials, ConfirmError> {
    let token = session.leaf_token().map_err(ConfirmError::Leaf)?;
    let mut pauses = CONFIRM_PAUSES.into_iter();
    loop {
        let attached = repeat(session, || wait.over(session.leaf.attached(&token, grower)))
            .await
            .map_err(ConfirmError::Leaf)?;
        let pause = pauses.next();
        let trouble = match attached.credentials {
            Some(credentials) if credentials.health() == Health::Good => return Ok(credentials),
            // Leaf has the consent, and tries again by itself.
            Some(found) if found.health() == Health::Away && pause.is_none() => return Ok(found),
            Some(found) => ConfirmError::Trouble { found, last_event: None },
            None => ConfirmError::Absent,
        };
        let Some(pause) = pause else {
            return Err(with_last_event(session, &token, grower, trouble).await);
        };
        tokio::time::sleep(pause).await;
    }
}

/// Leaf's history may explain a state that its status does not.
async fn with_last_event(
    session: &Session,
    token: &LeafToken,
    grower: &LeafUserId,
    trouble: ConfirmError,
) -> ConfirmError {
    let ConfirmError::Trouble { found, .. } = trouble else { return trouble };
    let events = connection_status::events(session, token, grower).await;
    let standing = ConnectionStatus { credentials: None, events };
    ConfirmError::Trouble { found, last_event: standing.last_trouble().cloned() }
}
