//! Switches fields on at Leaf, politely: few at once, and as slowly as Leaf asks for.

use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::task::JoinSet;

use super::data::fields_by;
use super::executor::Executor;
use super::retry::repeat_telling;
use super::session::{Session, asked_to_wait_until};
use super::tasks::{Kind, TaskScope};
use crate::domain::{ApiError, FieldId, FieldState, LeafField, LeafUserId};
use crate::flow::Message;
use crate::flow::switch_on::{self, Effect};

/// After something has come; doubled while nothing does.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(600);
/// Where fields are listed and none has come as a preview for so long, all of them are here.
const SETTLED_AFTER: Duration = Duration::from_secs(3 * 3600);

impl Executor {
    pub(super) fn run_switch_on(&mut self, effect: Effect) {
        let session = self.session.clone();
        match effect {
            Effect::These { number, grower, fields } => self.in_a_round(number, async move {
                these(&session, number, &grower, fields).await;
            }),
            Effect::WhatComes { number, grower } => self.in_a_round(number, async move {
                what_comes(&session, number, &grower).await;
            }),
            Effect::Await(grower) => {
                session.store.await_fields(grower, Timestamp::now());
            }
            Effect::AwaitNoMore(grower) => {
                session.store.await_fields_no_more(&grower);
            }
            Effect::Stop { number } => {
                if let Some(running) = self.switching_on.remove(&number) {
                    running.end();
                }
            }
        }
    }

    /// A panic ends the round like any other end.
    fn in_a_round(&mut self, number: u64, work: impl Future<Output = ()> + Send + 'static) {
        let scope = TaskScope::default();
        self.switching_on.insert(number, scope.clone());
        let broke = Message::SwitchOn(switch_on::Message::Broke { number });
        self.tasks.answer(Kind::SwitchOn, &scope, broke, async move {
            work.await;
            Message::SwitchOn(switch_on::Message::Over { number })
        });
    }
}

/// Switches these fields on: an answer for each; whether all of them are.
async fn these(
    session: &Arc<Session>,
    number: u64,
    grower: &LeafUserId,
    fields: Vec<FieldId>,
) -> bool {
    let mut fields = fields.into_iter();
    let mut running = JoinSet::new();
    let (mut all_are_on, mut no_use) = (true, None);
    while no_use.is_none()
        && let Some(field) = fields.next()
    {
        // Fails only when the semaphore is closed, which nobody does.
        let Ok(permit) = session.askers.clone().acquire_owned().await else { return false };
        let (session, grower) = (session.clone(), grower.clone());
        running.spawn(async move {
            let _permit = permit;
            let result = switch_on(&session, number, &grower, &field).await;
            let error = result.as_ref().err().cloned();
            let switched = switch_on::Message::Switched { number, field, result };
            session.send(Message::SwitchOn(switched));
            error
        });
        while let Some(done) = running.try_join_next() {
            let error = done.ok().flatten();
            all_are_on &= error.is_none();
            // It would be the same with the others, or Leaf cannot be reached.
            no_use = no_use.or(error.filter(|it| it.wants_sign_in() || it.is_transient()));
        }
    }
    while let Some(done) = running.join_next().await {
        all_are_on &= done.is_ok_and(|error| error.is_none());
    }
    if let Some(error) = no_use {
        let not_switched =
            switch_on::Message::NotSwitched { number, fields: fields.collect(), error };
        session.send(Message::SwitchOn(not_switched));
    }
    all_are_on
}

async fn switch_on(
    session: &Session,
    number: u64,
    grower: &LeafUserId,
    field: &FieldId,
) -> Result<(), ApiError> {
    let token = session.leaf_token()?;
    let ask = || session.leaf.switch_on(&token, grower, field);
    repeat_telling(tell_wait(session, number), ask).await
}

/// Tells the round how long Leaf asks it to wait: whatever screen there is waits for nothing.
fn tell_wait(session: &Session, number: u64) -> impl FnMut(&ApiError, Duration) {
    move |error, wait| {
        if let Some(until) = asked_to_wait_until(error, wait) {
            let asked_to_wait = switch_on::Message::AskedToWait { number, until };
            session.send(Message::SwitchOn(asked_to_wait));
        }
    }
}

/// Waits for the grower's fields and switches on those that come as previews, until it is stopped
/// or nothing new has come for hours.
async fn what_comes(session: &Arc<Session>, number: u64, grower: &LeafUserId) {
    let mut pause = FIRST_PAUSE;
    let mut quiet_since = Instant::now();
    loop {
        match listed(session, number, grower).await {
            Ok(fields) if fields.iter().any(is_preview) => {
                let previews: Vec<_> =
                    fields.into_iter().filter(is_preview).map(|field| field.id).collect();
                quiet_since = Instant::now();
                let found = switch_on::Message::Found { number, fields: previews.len() };
                session.send(Message::SwitchOn(found));
                // Fields that could not be switched on are listed again by the next look.
                if these(session, number, grower, previews).await {
                    pause = FIRST_PAUSE;
                }
            }
            Ok(fields) if !fields.is_empty() && quiet_since.elapsed() > SETTLED_AFTER => return,
            Ok(_) => {}
            Err(error) => {
                let not_listed = switch_on::Message::NotListed { number, error };
                session.send(Message::SwitchOn(not_listed));
            }
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

fn is_preview(field: &LeafField) -> bool {
    field.state == FieldState::Preview
}

/// The fields that Leaf lists for the grower.
async fn listed(
    session: &Session,
    number: u64,
    grower: &LeafUserId,
) -> Result<Vec<LeafField>, ApiError> {
    let token = session.leaf_token()?;
    let (leaf, token) = (&session.leaf, &token);
    let ask =
        |page| repeat_telling(tell_wait(session, number), move || leaf.fields(token, grower, page));
    fields_by(ask).await
}
