//! Switching growers' fields on at Leaf, which brings no data for those that are only previewed.
//!
//! It belongs to no screen: it runs on while the person goes on to the next grower.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::Timestamp;

use super::outcome;
use crate::domain::{ApiError, FieldId, LeafUserId};

/// One grower's fields being switched on.
#[derive(Clone, Debug)]
pub struct SwitchingOn {
    /// Tells it from every other.
    pub number: u64,
    /// Whose fields.
    pub grower: LeafUserId,
    /// Whether Stile waits for fields that come, and switches them on by itself.
    pub by_itself: bool,
    /// How many fields it is about, so far.
    pub all: usize,
    /// How many of them Leaf has switched on.
    pub done: usize,
    /// Which it has not, and why; shared, so that a copy of the state costs nothing.
    pub failed: Arc<Vec<(FieldId, ApiError)>>,
    /// Why Leaf did not list the fields that are waited for; it is asked again by itself.
    pub not_listed: Option<ApiError>,
    /// Until when Leaf has asked it to wait; its next answer ends that.
    pub asked_to_wait: Option<Timestamp>,
    /// Whether it is over, at its end or before.
    pub over: bool,
    /// Whether Stile itself failed before its end.
    pub broke: bool,
}

/// What is told of switching on.
#[derive(Debug)]
pub enum Message {
    /// Switch these fields of the grower on.
    Begin {
        /// Whose.
        grower: LeafUserId,
        /// Which.
        fields: Vec<FieldId>,
    },
    /// So many fields are listed that are not on yet, including those that failed before.
    Found {
        /// By which.
        number: u64,
        /// How many.
        fields: usize,
    },
    /// Leaf did not list the fields that are waited for.
    NotListed {
        /// By which.
        number: u64,
        /// Why.
        error: ApiError,
    },
    /// Leaf has asked for a pause.
    AskedToWait {
        /// Which.
        number: u64,
        /// Until when.
        until: Timestamp,
    },
    /// What Leaf said about one field.
    Switched {
        /// By which.
        number: u64,
        /// The field.
        field: FieldId,
        /// Leaf's answer.
        result: Result<(), ApiError>,
    },
    /// These fields were not tried, since Leaf would have answered the same.
    NotSwitched {
        /// By which.
        number: u64,
        /// The fields.
        fields: Vec<FieldId>,
        /// What Leaf said of one before.
        error: ApiError,
    },
    /// Nothing more comes of it.
    Over {
        /// Which.
        number: u64,
    },
    /// Nothing more comes of it: Stile itself failed.
    Broke {
        /// Which.
        number: u64,
    },
    /// Switch no more of the grower's fields on.
    Stop(LeafUserId),
    /// What came of it was read.
    Dismiss(LeafUserId),
}

/// What is to be done outside.
#[derive(Debug)]
pub enum Effect {
    /// Switch these fields on, a few at a time: [`Message::Switched`] for each, then
    /// [`Message::Over`].
    These {
        /// Tells this from every other.
        number: u64,
        /// The grower.
        grower: LeafUserId,
        /// The fields.
        fields: Vec<FieldId>,
    },
    /// Wait for the grower's fields and switch them on as they come:
    /// [`Message::Found`], [`Message::Switched`] for each, then
    /// [`Message::Over`].
    WhatComes {
        /// Tells this from every other.
        number: u64,
        /// The grower.
        grower: LeafUserId,
    },
    /// Switch no more on.
    Stop {
        /// Which.
        number: u64,
    },
    /// Remember across restarts that this grower's fields are switched on as they come.
    Await(LeafUserId),
    /// Remember it no longer.
    AwaitNoMore(LeafUserId),
}

impl SwitchingOn {
    /// Whether Leaf no longer takes the token, or there is none.
    pub fn wants_sign_in(&self) -> bool {
        self.failed.iter().any(|(_, error)| error.wants_sign_in())
    }

    /// The fields that can be tried again.
    pub fn to_try_again(&self) -> Vec<FieldId> {
        self.failed.iter().map(|(field, _)| field.clone()).collect()
    }
}

/// Growers whose fields are being switched on, or were, until that was read.
#[derive(Clone, Debug, Default)]
pub struct SwitchOn {
    rounds: Vec<SwitchingOn>,
    /// Growers whose fields an earlier run waited for, until this one goes on with it.
    awaited: Vec<LeafUserId>,
    number: u64,
}

/// What switching on asks of the whole.
#[derive(Debug)]
pub(super) enum Ask {
    /// Leaf has switched this field of the grower's on.
    Switched(LeafUserId, FieldId),
    /// How the grower's fields stand has changed: Leaf is to be asked again.
    LookAgain(LeafUserId),
}

pub(super) type Outcome = outcome::Outcome<Effect, Ask>;

impl SwitchOn {
    /// What becomes of switching this grower's fields on, if anybody asked for it.
    pub fn of(&self, grower: &LeafUserId) -> Option<&SwitchingOn> {
        self.rounds.iter().find(|one| one.grower == *grower)
    }

    /// Whether this grower's fields are being switched on.
    pub fn is_running(&self, grower: &LeafUserId) -> bool {
        self.of(grower).is_some_and(|one| !one.over)
    }

    /// Takes one message in.
    pub(super) fn update(&mut self, message: Message) -> Outcome {
        match message {
            Message::Begin { grower, fields } => return self.begin(grower, fields).into(),
            Message::Found { number, fields } => {
                if let Some(one) = self.running_mut(number) {
                    one.all = one.done + fields;
                    one.failed = Arc::default();
                    (one.not_listed, one.asked_to_wait) = (None, None);
                }
            }
            Message::NotListed { number, error } => {
                if let Some(one) = self.running_mut(number) {
                    (one.not_listed, one.asked_to_wait) = (Some(error), None);
                }
            }
            Message::AskedToWait { number, until } => {
                if let Some(one) = self.running_mut(number) {
                    one.asked_to_wait = Some(until);
                }
            }
            Message::NotSwitched { number, fields, error } => {
                if let Some(one) = self.running_mut(number) {
                    let failed = fields.into_iter().map(|field| (field, error.clone()));
                    Arc::make_mut(&mut one.failed).extend(failed);
                }
            }
            Message::Switched { number, field, result } => {
                let Some(one) = self.running_mut(number) else { return Outcome::default() };
                one.asked_to_wait = None;
                match result {
                    Ok(()) => {
                        one.done += 1;
                        return Outcome::ask(Ask::Switched(one.grower.clone(), field));
                    }
                    Err(error) => Arc::make_mut(&mut one.failed).push((field, error)),
                }
            }
            Message::Over { number } => {
                let Some(one) = self.running_mut(number) else { return Outcome::default() };
                one.over = true;
                let (grower, by_itself) = (one.grower.clone(), one.by_itself);
                // Nobody has to be told that nothing was left to do.
                self.rounds.retain(|one| one.number != number || !one.by_itself || one.done > 0);
                let mut outcome = Outcome::ask(Ask::LookAgain(grower.clone()));
                outcome.effects.extend(by_itself.then_some(Effect::AwaitNoMore(grower)));
                return outcome;
            }
            Message::Broke { number } => {
                let Some(one) = self.running_mut(number) else { return Outcome::default() };
                (one.over, one.broke) = (true, true);
                return Outcome::ask(Ask::LookAgain(one.grower.clone()));
            }
            Message::Stop(grower) => return self.stop(&grower),
            Message::Dismiss(grower) => {
                self.rounds.retain(|one| one.grower != grower || !one.over);
            }
        }
        Outcome::default()
    }

    /// Switches each of these fields on, once.
    pub(super) fn begin(&mut self, grower: LeafUserId, fields: Vec<FieldId>) -> Vec<Effect> {
        let mut seen = HashSet::new();
        let fields: Vec<_> =
            fields.into_iter().filter(|field| seen.insert(field.clone())).collect();
        if self.is_running(&grower) || fields.is_empty() {
            return vec![];
        }
        let number = self.add_round(grower.clone(), fields.len(), false);
        vec![Effect::These { number, grower, fields }]
    }

    /// Switches the grower's fields on as they come, also after a restart.
    pub(super) fn begin_by_itself(&mut self, grower: LeafUserId) -> Vec<Effect> {
        if self.is_running(&grower) {
            return vec![];
        }
        vec![Effect::Await(grower.clone()), self.wait_for_fields(grower)]
    }

    fn wait_for_fields(&mut self, grower: LeafUserId) -> Effect {
        let number = self.add_round(grower.clone(), 0, true);
        Effect::WhatComes { number, grower }
    }

    /// These growers' fields were waited for by an earlier run.
    pub(super) fn found_awaited(&mut self, growers: Vec<LeafUserId>) {
        self.awaited = growers;
    }

    /// Goes on with what an earlier run waited for, where that is still `wanted`.
    pub(super) fn resume(&mut self, wanted: bool) -> Vec<Effect> {
        let awaited = std::mem::take(&mut self.awaited).into_iter();
        if wanted {
            awaited.map(|grower| self.wait_for_fields(grower)).collect()
        } else {
            awaited.map(Effect::AwaitNoMore).collect()
        }
    }

    /// Signed in again: asks once more for what wanted that. A round that runs by itself does so
    /// without being told.
    pub(super) fn go_on_after_sign_in(&mut self) -> Vec<Effect> {
        let waiting = self.rounds.iter().filter(|one| one.over && one.wants_sign_in());
        let waiting: Vec<_> = waiting.map(|one| (one.grower.clone(), one.to_try_again())).collect();
        waiting.into_iter().flat_map(|(grower, fields)| self.begin(grower, fields)).collect()
    }

    /// Switches nothing on any more for a grower who is no longer connected.
    pub(super) fn forget(&mut self, grower: &LeafUserId) -> Outcome {
        let outcome = self.stop(grower);
        self.rounds.retain(|one| one.grower != *grower);
        outcome
    }

    /// Ends all of it: for another company, or none. What is waited for is waited for again at the
    /// next start with the same one.
    pub(super) fn end(&mut self) -> Vec<Effect> {
        self.awaited.clear();
        let running = std::mem::take(&mut self.rounds).into_iter().filter(|one| !one.over);
        running.map(|one| Effect::Stop { number: one.number }).collect()
    }

    /// Waits for nothing any longer: Stile itself failed.
    pub(super) fn break_off(&mut self) -> Vec<Effect> {
        let running = self.rounds.iter_mut().filter(|one| !one.over);
        let stop = running.map(|one| {
            (one.over, one.broke) = (true, true);
            Effect::Stop { number: one.number }
        });
        stop.collect()
    }

    fn add_round(&mut self, grower: LeafUserId, all: usize, by_itself: bool) -> u64 {
        self.rounds.retain(|one| one.grower != grower);
        self.number += 1;
        let number = self.number;
        self.rounds.push(SwitchingOn {
            number,
            grower,
            by_itself,
            all,
            done: 0,
            failed: Arc::default(),
            not_listed: None,
            asked_to_wait: None,
            over: false,
            broke: false,
        });
        number
    }

    /// The one of this number, while it runs.
    fn running_mut(&mut self, number: u64) -> Option<&mut SwitchingOn> {
        self.rounds.iter_mut().find(|one| one.number == number && !one.over)
    }

    fn stop(&mut self, grower: &LeafUserId) -> Outcome {
        let running = self.rounds.iter_mut().find(|one| one.grower == *grower && !one.over);
        let Some(one) = running else { return Outcome::default() };
        one.over = true;
        let (number, by_itself) = (one.number, one.by_itself);
        // A round that ran by itself leaves no result to be read.
        self.rounds.retain(|one| one.number != number || !one.by_itself);
        // Leaf may have taken some after the stop, so the fields are listed again.
        let mut outcome =
            Outcome::effect(Effect::Stop { number }).and_ask(Ask::LookAgain(grower.clone()));
        outcome.effects.extend(by_itself.then(|| Effect::AwaitNoMore(grower.clone())));
        outcome
    }
}
