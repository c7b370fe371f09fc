//! Asks Leaf how connections stand, and ends them.

use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::retry::repeat;
use super::world::World;
use crate::domain::{LeafUserId, Standing};
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
    // The history explains; without it the state is told all the same.
    let events = world.leaf.events(&token, grower).await.unwrap_or_else(|error| {
        tracing::warn!(%error, "Leaf does not say what happened to the credentials");
        Vec::new()
    });
    Ok(Standing { credentials, events })
}

/// Looks at one connection after the other, a few at a time.
pub(super) async fn check_all(world: Arc<World>, checking: u64, growers: Vec<LeafUserId>) {
    let room = Arc::new(Semaphore::new(AT_ONCE));
    let mut looks = JoinSet::new();
    for grower in growers {
        // Fails only when the semaphore is closed, which nobody does.
        let Ok(permit) = room.clone().acquire_owned().await else { return };
        let world = world.clone();
        looks.spawn(async move {
            let _permit = permit;
            let result = look(&world, &grower, false).await;
            let message = growers::Message::Checked { checking, grower, result };
            world.send(Message::Growers(message));
        });
    }
    while looks.join_next().await.is_some() {}
    world.send(Message::Growers(growers::Message::CheckedAll { checking }));
}

/// Takes FieldView away from Leaf, and asks what is there then.
pub(super) async fn disconnect(world: &World, grower: &LeafUserId) -> Result<Standing, ApiError> {
    let token = world.leaf_token()?;
    repeat(world, || world.leaf.detach(&token, grower)).await?;
    look(world, grower, true).await
}
