//! Asks Leaf how connections stand, and ends them.

use std::sync::Arc;

use backon::BackoffBuilder as _;
use tokio::task::JoinSet;

use super::data::{all_fields, fields_by};
use super::pages;
use super::retry::{may_try_again, pauses, repeat};
use super::session::Session;
use crate::domain::secret::LeafToken;
use crate::domain::{
    ApiError, ConnectionStatus, FieldCounts, Health, LeafCredentials, LeafEvent, LeafUserId,
};
use crate::flow::{Message, growers};

/// More than a person looks through.
const MOST_EVENTS: usize = 100;

/// What Leaf has for the grower; its history, too, where there is trouble to explain or
/// `whole` is wanted.
pub(super) async fn look(
    session: &Session,
    grower: &LeafUserId,
    whole: bool,
) -> Result<ConnectionStatus, ApiError> {
    let token = session.leaf_token()?;
    let credentials = repeat(session, || session.leaf.attached(&token, grower)).await?.credentials;
    let Some(found) = &credentials else { return Ok(ConnectionStatus::default()) };
    if !whole && !found.needs_attention() && found.health() != Health::Away {
        return Ok(ConnectionStatus { credentials, events: Vec::new() });
    }
    let events = events(session, &token, grower).await;
    Ok(ConnectionStatus { credentials, events })
}

/// What happened to the connection, the latest first. The history explains; without it the state is
/// told all the same.
pub(super) async fn events(
    session: &Session,
    token: &LeafToken,
    grower: &LeafUserId,
) -> Vec<LeafEvent> {
    let mut events: Vec<LeafEvent> = Vec::new();
    let ask = |page| repeat(session, move || session.leaf.events(token, grower, page));
    if let Err(error) = pages::each(ask, |found| events.extend(found)).await {
        tracing::warn!(%error, "Leaf does not say what happened to the credentials");
    }
    // Among events without a time, the one listed last counts as the latest.
    events.reverse();
    events.sort_by_key(|event| std::cmp::Reverse(event.time));
    events.truncate(MOST_EVENTS);
    events
}

/// Looks at one connection after the other, a few at a time.
pub(super) async fn check_all(session: Arc<Session>, checking: u64, growers: Vec<LeafUserId>) {
    let check = move |session: Arc<Session>, grower: LeafUserId| async move {
        let result = look(&session, &grower, false).await;
        let is_connected = result.as_ref().is_ok_and(|found| found.credentials.is_some());
        let fields = if is_connected { counts_in_the_end(&session, &grower).await } else { None };
        let checked = growers::Message::Checked { checking, grower, result, fields };
        session.send(Message::Growers(checked));
    };
    ask_about_each(&session, growers, check).await;
    session.send(Message::Growers(growers::Message::CheckedAll { checking }));
}

/// Looks at the connections of growers who are in view.
pub(super) async fn look_at_rows(session: Arc<Session>, listing: u64, growers: Vec<LeafUserId>) {
    let see = move |session: Arc<Session>, grower: LeafUserId| async move {
        let result = look(&session, &grower, false).await;
        session.send(Message::Growers(growers::Message::Seen { listing, grower, result }));
    };
    ask_about_each(&session, growers, see).await;
}

/// How many of the grower's fields have come how far. A count is worth no second try.
async fn counts(session: &Session, grower: &LeafUserId) -> Result<FieldCounts, ApiError> {
    let token = session.leaf_token()?;
    let ask = |page| session.leaf.fields(&token, grower, page);
    Ok(FieldCounts::of(&fields_by(ask).await?))
}

/// The same, asked for again where that may help; nothing where Leaf does not say.
async fn counts_in_the_end(session: &Session, grower: &LeafUserId) -> Option<FieldCounts> {
    let token = session.leaf_token().ok()?;
    let fields = all_fields(session, &token, grower).await;
    if let Err(error) = &fields {
        tracing::warn!(%error, "fields are not counted");
    }
    Some(FieldCounts::of(&fields.ok()?))
}

/// Asks how many fields growers have who are in view, one grower after the other. Where Leaf does not
/// answer it is left alone until the list is read again.
pub(super) async fn count_fields(session: Arc<Session>, listing: u64, growers: Vec<LeafUserId>) {
    for grower in growers {
        // Fails only when the semaphore is closed, which nobody does.
        let Ok(_permit) = session.askers.acquire().await else { return };
        match counts(&session, &grower).await {
            Ok(fields) => {
                let counted = growers::Message::Counted { listing, grower, fields };
                session.send(Message::Growers(counted));
            }
            Err(error) => return tracing::debug!(%error, "fields are not counted"),
        }
    }
}

/// Asks Leaf about one grower after the other; no more at once than Leaf is asked about in all.
async fn ask_about_each<Asking>(
    session: &Arc<Session>,
    growers: Vec<LeafUserId>,
    ask: impl Fn(Arc<Session>, LeafUserId) -> Asking,
) where
    Asking: Future<Output = ()> + Send + 'static,
{
    let mut asking = JoinSet::new();
    for grower in growers {
        // Fails only when the semaphore is closed, which nobody does.
        let Ok(permit) = session.askers.clone().acquire_owned().await else { return };
        let asked = ask(session.clone(), grower);
        asking.spawn(async move {
            let _permit = permit;
            asked.await;
        });
    }
    while asking.join_next().await.is_some() {}
}

/// Takes FieldView away from Leaf, and asks what is there then.
pub(super) async fn disconnect(
    session: &Session,
    grower: &LeafUserId,
) -> Result<ConnectionStatus, ApiError> {
    let token = session.leaf_token()?;
    let before = repeat(session, || session.leaf.attached(&token, grower)).await?.credentials;
    let Some(before) = before.map(|it| it.mark()) else { return Ok(ConnectionStatus::default()) };
    let mut pauses = pauses().build();
    loop {
        let error = match session.leaf.detach(&token, grower).await {
            Ok(()) => return look(session, grower, true).await,
            Err(error) => error,
        };
        if !error.is_transient() || !may_try_again(session, &error, &mut pauses).await {
            return Err(error);
        }
        // A try whose answer was lost may have taken, and somebody may have attached anew since:
        // only what was there at first is ever removed.
        let now = repeat(session, || session.leaf.attached(&token, grower)).await?.credentials;
        if now.as_ref().map(LeafCredentials::mark) != Some(before.clone()) {
            return look(session, grower, true).await;
        }
    }
}
