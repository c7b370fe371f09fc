//! Switching growers' fields on at Leaf: those that are only previewed bring nothing.
//!
//! It belongs to no screen: who goes on to the next grower leaves it running.

use std::collections::HashSet;
use std::sync::Arc;

use super::message::Effect;
use super::{Screen, State};
use crate::domain::{ApiError, FieldId, FieldState, LeafUserId};

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
    /// Whether it is over, at its end or before.
    pub over: bool,
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
    /// So many fields have come that are not on yet, those among them that could not be switched on
    /// before.
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
    /// What Leaf said about one field.
    Switched {
        /// By which.
        number: u64,
        /// The field.
        field: FieldId,
        /// Leaf's answer.
        result: Result<(), ApiError>,
    },
    /// These were not asked for: Leaf would have said the same.
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
    /// Switch no more of the grower's fields on.
    Stop(LeafUserId),
    /// What came of it was read.
    Dismiss(LeafUserId),
}

impl SwitchingOn {
    /// Whether Leaf no longer takes the token.
    pub fn is_refused(&self) -> bool {
        self.failed.iter().any(|(_, error)| error.is_unauthorized())
    }

    /// The fields that can be tried again.
    pub fn to_try_again(&self) -> Vec<FieldId> {
        self.failed.iter().map(|(field, _)| field.clone()).collect()
    }
}

impl State {
    /// What becomes of switching this grower's fields on, if anybody asked for it.
    pub fn switching_on(&self, grower: &LeafUserId) -> Option<&SwitchingOn> {
        self.switching_on.iter().find(|one| one.grower == *grower)
    }

    /// Whether this grower's fields are being switched on.
    pub fn is_switching_on(&self, grower: &LeafUserId) -> bool {
        self.switching_on(grower).is_some_and(|one| !one.over)
    }

    pub(super) fn update_switching_on(&mut self, message: Message) -> Vec<Effect> {
        match message {
            Message::Begin { grower, fields } => {
                let mut seen = HashSet::new();
                let fields: Vec<_> =
                    fields.into_iter().filter(|field| seen.insert(field.clone())).collect();
                if self.is_switching_on(&grower) || fields.is_empty() {
                    return vec![];
                }
                let number = self.begin_switching_on(grower.clone(), fields.len(), false);
                return vec![Effect::SwitchOn { number, grower, fields }];
            }
            Message::Found { number, fields } => {
                if let Some(one) = self.switching_on_mut(number) {
                    one.all = one.done + fields;
                    one.failed = Arc::default();
                    one.not_listed = None;
                }
            }
            Message::NotListed { number, error } => {
                if let Some(one) = self.switching_on_mut(number) {
                    one.not_listed = Some(error);
                }
            }
            Message::NotSwitched { number, fields, error } => {
                if let Some(one) = self.switching_on_mut(number) {
                    let failed = fields.into_iter().map(|field| (field, error.clone()));
                    Arc::make_mut(&mut one.failed).extend(failed);
                }
            }
            Message::Switched { number, field, result } => {
                let Some(one) = self.switching_on_mut(number) else { return vec![] };
                match result {
                    Ok(()) => {
                        one.done += 1;
                        let grower = one.grower.clone();
                        self.switched_on(&grower, &field);
                    }
                    Err(error) => Arc::make_mut(&mut one.failed).push((field, error)),
                }
            }
            Message::Over { number } => {
                let Some(one) = self.switching_on_mut(number) else { return vec![] };
                one.over = true;
                let grower = one.grower.clone();
                return self.look_again_at(&grower);
            }
            Message::Stop(grower) => {
                let running = self.switching_on.iter_mut().find(|one| one.grower == grower);
                if let Some(one) = running.filter(|one| !one.over) {
                    one.over = true;
                    let number = one.number;
                    let mut effects = vec![Effect::StopSwitchingOn { number }];
                    // Nobody has to be told that a round that ran by itself was stopped.
                    self.switching_on.retain(|one| one.number != number || !one.by_itself);
                    // What Leaf took all the same is listed anew.
                    effects.extend(self.look_again_at(&grower));
                    return effects;
                }
            }
            Message::Dismiss(grower) => {
                self.switching_on.retain(|one| one.grower != grower || !one.over);
            }
        }
        vec![]
    }

    /// A new connection is there: by the company's wish its fields are switched on as they come.
    pub(super) fn switch_on_what_comes(&mut self) -> Vec<Effect> {
        let Screen::Connect(connect) = &self.screen else { return vec![] };
        let grower = connect.grower.id.clone();
        // The fields of an earlier connection do not belong to this one.
        let mut effects = self.end_switching_on(&grower);
        if self.settings.as_ref().is_some_and(|settings| settings.switch_on_fields) {
            let number = self.begin_switching_on(grower.clone(), 0, true);
            effects.push(Effect::SwitchOnWhatComes { number, grower });
        }
        effects
    }

    /// Leaf takes the token again: asks once more for what it refused. A round that runs by itself does
    /// so without being told.
    pub(super) fn switch_on_after_sign_in(&mut self) -> Vec<Effect> {
        let refused = self.switching_on.iter().filter(|one| one.over && one.is_refused());
        let refused: Vec<_> = refused.map(|one| (one.grower.clone(), one.to_try_again())).collect();
        let begin = |(grower, fields)| self.update_switching_on(Message::Begin { grower, fields });
        refused.into_iter().flat_map(begin).collect()
    }

    /// Switches nothing on any more for a grower who is no longer connected.
    pub(super) fn end_switching_on(&mut self, grower: &LeafUserId) -> Vec<Effect> {
        let effects = self.update_switching_on(Message::Stop(grower.clone()));
        self.switching_on.retain(|one| one.grower != *grower);
        effects
    }

    /// Ends all of it: for another company, or none.
    pub(super) fn stop_switching_on(&self) -> impl Iterator<Item = Effect> {
        let running = self.switching_on.iter().filter(|one| !one.over);
        running.map(|one| Effect::StopSwitchingOn { number: one.number })
    }

    fn begin_switching_on(&mut self, grower: LeafUserId, all: usize, by_itself: bool) -> u64 {
        self.switching_on.retain(|one| one.grower != grower);
        self.switchings += 1;
        let number = self.switchings;
        self.switching_on.push(SwitchingOn {
            number,
            grower,
            by_itself,
            all,
            done: 0,
            failed: Arc::default(),
            not_listed: None,
            over: false,
        });
        number
    }

    /// The one of this number, while it runs.
    fn switching_on_mut(&mut self, number: u64) -> Option<&mut SwitchingOn> {
        self.switching_on.iter_mut().find(|one| one.number == number && !one.over)
    }

    /// What is on the screen knows it at once.
    fn switched_on(&mut self, grower: &LeafUserId, field: &FieldId) {
        let Some(data) = self.data.as_mut().filter(|data| data.grower == *grower) else { return };
        data.put_state(field, FieldState::Waiting);
        let counts = data.counts;
        self.growers.counted(grower, counts);
    }

    /// How it stands now, on the screen, on the list and on the day's list.
    fn look_again_at(&mut self, grower: &LeafUserId) -> Vec<Effect> {
        if self.data.as_ref().is_some_and(|data| data.grower == *grower) {
            return vec![Effect::LookAtData];
        }
        self.growers.count_again(grower)
    }
}
