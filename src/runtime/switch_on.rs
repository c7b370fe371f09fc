//! Switches fields on at Leaf, politely: few at once, and as slowly as Leaf asks for.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use super::data::all_fields;
use super::retry::repeat;
use super::world::World;
use crate::domain::{FieldId, FieldState, LeafUserId};
use crate::flow::{Message, switch_on};
use crate::http::ApiError;

/// After something has come; doubled while nothing does.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(120);
/// Looks without anything new after which a grower's fields are all there.
const QUIET_LOOKS: u32 = 6;
/// Leaf's first look at FieldView has been over for long by then. [I]
const LONGEST_WAIT: Duration = Duration::from_secs(6 * 60 * 60);

/// Switches these fields on: an answer for each.
pub(super) async fn these(
    world: &Arc<World>,
    number: u64,
    grower: &LeafUserId,
    fields: Vec<FieldId>,
) {
    let mut fields = fields.into_iter();
    let mut running = JoinSet::new();
    let mut refused = None;
    while refused.is_none()
        && let Some(field) = fields.next()
    {
        // Fails only when the semaphore is closed, which nobody does.
        let Ok(permit) = world.askers.clone().acquire_owned().await else { return };
        let (world, grower) = (world.clone(), grower.clone());
        running.spawn(async move {
            let _permit = permit;
            let result = match world.leaf_token() {
                Ok(token) => repeat(&world, || world.leaf.switch_on(&token, &grower, &field)).await,
                Err(error) => Err(error),
            };
            let refused = result.as_ref().err().filter(|error| error.is_unauthorized()).cloned();
            world.send(switched(number, field, result));
            refused
        });
        while let Some(done) = running.try_join_next() {
            refused = refused.or(done.ok().flatten());
        }
    }
    while running.join_next().await.is_some() {}
    // Leaf would refuse all the others, too.
    if let Some(error) = refused {
        for field in fields {
            world.send(switched(number, field, Err(error.clone())));
        }
    }
}

fn switched(number: u64, field: FieldId, result: Result<(), ApiError>) -> Message {
    Message::SwitchOn(switch_on::Message::Switched { number, field, result })
}

/// Waits for the grower's fields and switches on those that come as previews, each once.
pub(super) async fn what_comes(world: &Arc<World>, number: u64, grower: &LeafUserId) {
    let begun = Instant::now();
    let mut known = HashSet::new();
    let (mut pause, mut quiet) = (FIRST_PAUSE, 0);
    while begun.elapsed() < LONGEST_WAIT && quiet < QUIET_LOOKS {
        match new_fields(world, grower, &mut known).await {
            Ok(previews) if !previews.is_empty() => {
                let found = switch_on::Message::Found { number, fields: previews.len() };
                world.send(Message::SwitchOn(found));
                these(world, number, grower, previews).await;
                (pause, quiet) = (FIRST_PAUSE, 0);
            }
            Ok(_) if known.is_empty() => {}
            Ok(_) => quiet += 1,
            Err(error) => tracing::warn!(%error, "fields that come cannot be switched on yet"),
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// The previews among the fields that were not known before.
async fn new_fields(
    world: &World,
    grower: &LeafUserId,
    known: &mut HashSet<FieldId>,
) -> Result<Vec<FieldId>, ApiError> {
    let token = world.leaf_token()?;
    let (leaf, by) = (&world.leaf, &token);
    let ask = |page| repeat(world, move || leaf.fields(by, grower, page));
    let fields = all_fields(ask).await?;
    let new = fields.into_iter().filter(|field| known.insert(field.id.clone()));
    Ok(new.filter(|field| field.state == FieldState::Preview).map(|field| field.id).collect())
}
