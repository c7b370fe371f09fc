//! Asks Leaf how connections stand, and ends them.

use std::sync::Arc;

use backon::BackoffBuilder as _;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::retry::{may_try_again, pauses, repeat};
use super::world::World;
use crate::domain::secret::LeafToken;
use crate::domain::{LeafCredentials, LeafEvent, LeafUserId, Standing};
use crate::flow::{Message, growers};
use crate::http::ApiError;

/// How many connections Leaf is asked about at once.
const AT_ONCE: usize = 4;

/// What Leaf has for the grower; its history, too, where there is trouble to explain or
/// `whole` is wanted.
pub(super) async fn look(
    world: &World,
    grower: &LeafUserId,
    whole: bool,
) -> Result<Standing, ApiError> {
    let token = world.leaf_token()?;
    let credentials = repeat(world, || world.leaf.attached(&token, grower)).await?.credentials;
    let Some(found) = &credentials else { return Ok(Standing::default()) };
    if !whole && !found.needs_attention() {
        return Ok(Standing { credentials, events: Vec::new() });
    }
    let events = events(world, &token, grower).await;
    Ok(Standing { credentials, events })
}

/// What happened to the connection, the latest first. The history explains; without it the state is
/// told all the same.
pub(super) async fn events(
    world: &World,
    token: &LeafToken,
    grower: &LeafUserId,
) -> Vec<LeafEvent> {
    world.leaf.events(token, grower).await.unwrap_or_else(|error| {
        tracing::warn!(%error, "Leaf does not say what happened to the credentials");
        Vec::new()
    })
}

/// Looks at one connection after the other, a few at a time.
pub(super) async fn check_all(world: Arc<World>, checking: u64, growers: Vec<LeafUserId>) {
    let told = move |grower, result| growers::Message::Checked { checking, grower, result };
    look_at_each(&world, growers, told).await;
    world.send(Message::Growers(growers::Message::CheckedAll { checking }));
}

/// Looks at the connections of growers who are in view.
pub(super) async fn look_at_rows(world: Arc<World>, listing: u64, growers: Vec<LeafUserId>) {
    let told = move |grower, result| growers::Message::Seen { listing, grower, result };
    look_at_each(&world, growers, told).await;
}

async fn look_at_each(
    world: &Arc<World>,
    growers: Vec<LeafUserId>,
    told: impl Fn(LeafUserId, Result<Standing, ApiError>) -> growers::Message + Copy + Send + 'static,
) {
    let room = Arc::new(Semaphore::new(AT_ONCE));
    let mut looks = JoinSet::new();
    for grower in growers {
        // Fails only when the semaphore is closed, which nobody does.
        let Ok(permit) = room.clone().acquire_owned().await else { return };
        let world = world.clone();
        looks.spawn(async move {
            let _permit = permit;
            let result = look(&world, &grower, false).await;
            world.send(Message::Growers(told(grower, result)));
        });
    }
    while looks.join_next().await.is_some() {}
}

/// Takes FieldView away from Leaf, and asks what is there then.
pub(super) async fn disconnect(world: &World, grower: &LeafUserId) -> Result<Standing, ApiError> {
    let token = world.leaf_token()?;
    let before = repeat(world, || world.leaf.attached(&token, grower)).await?.credentials;
    let Some(before) = before.map(|it| it.mark()) else { return Ok(Standing::default()) };
    let mut pauses = pauses().build();
    loop {
        let error = match world.leaf.detach(&token, grower).await {
            Ok(()) => return look(world, grower, true).await,
            Err(error) => error,
        };
        if !error.is_transient() || !may_try_again(world, &error, &mut pauses).await {
            return Err(error);
        }
        // A try whose answer was lost may have taken, and somebody may have attached anew since:
        // only what was there at first is ever removed.
        let now = repeat(world, || world.leaf.attached(&token, grower)).await?.credentials;
        if now.as_ref().map(LeafCredentials::mark) != Some(before.clone()) {
            return look(world, grower, true).await;
        }
    }
}
