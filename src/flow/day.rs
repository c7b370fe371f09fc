//! A day's work: several growers, one after the other.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::message::Effect;
use super::{Screen, Stage, State};
use crate::domain::day::{Entry, Outcome};
use crate::domain::{FieldCounts, LeafUserId};

/// The growers of the day, in the order of their turns.
#[derive(Clone, Debug, Default)]
pub struct Day {
    /// Shared, so that a copy of the state costs nothing.
    pub entries: Arc<Vec<Entry>>,
}

/// What the day is told.
#[derive(Debug)]
pub enum Message {
    /// These growers, in this order, on top of those that are on the list.
    Plan(Vec<LeafUserId>),
    /// What became of a grower's turn, and what the person says of it.
    Put {
        /// Whose turn.
        grower: LeafUserId,
        /// What became of it.
        outcome: Outcome,
        /// A note; nothing keeps the one that is there.
        note: Option<String>,
    },
    /// The day is over: an empty list.
    Clear,
}

impl Day {
    /// Whose turn is next: the first that is open, else the first that was postponed.
    pub fn next(&self) -> Option<&Entry> {
        self.turns().next()
    }

    /// The turns to come, in their order: what was postponed follows what is open.
    fn turns(&self) -> impl Iterator<Item = &Entry> {
        let of = |outcome| self.entries.iter().filter(move |entry| entry.outcome == outcome);
        of(Outcome::Open).chain(of(Outcome::Postponed))
    }

    /// How many turns ended like this.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.entries.iter().filter(|entry| entry.outcome == outcome).count()
    }

    /// The fields of all that are counted; nothing where none are.
    pub fn fields(&self) -> Option<FieldCounts> {
        self.entries.iter().filter_map(|entry| entry.fields).reduce(FieldCounts::plus)
    }

    fn put(&mut self, grower: &LeafUserId, outcome: Outcome, note: Option<String>) -> bool {
        let is_it = |entry: &Entry| entry.leaf_user_id == *grower;
        let Some(index) = self.entries.iter().position(is_it) else { return false };
        let before = &self.entries[index];
        let note = note.unwrap_or_else(|| before.note.clone());
        if before.outcome == outcome && before.note == note && outcome != Outcome::Postponed {
            return false;
        }
        let entries = Arc::make_mut(&mut self.entries);
        let mut entry = entries.remove(index);
        entry.outcome = outcome;
        entry.note = note;
        // A turn that is put off comes after all that are.
        let place = if outcome == Outcome::Postponed { entries.len() } else { index };
        entries.insert(place, entry);
        true
    }
}

impl State {
    pub(super) fn update_day(&mut self, message: Message) -> Vec<Effect> {
        let changed = match message {
            Message::Plan(growers) => self.plan(growers),
            Message::Put { grower, outcome, note } => self.day.put(&grower, outcome, note),
            Message::Clear => {
                let had_any = !self.day.entries.is_empty();
                self.day = Day::default();
                had_any
            }
        };
        if changed { self.save_day() } else { vec![] }
    }

    /// Whose turn is next among those whom Leaf lists.
    pub fn next_of_day(&self) -> Option<&Entry> {
        self.day.turns().find(|entry| self.growers.find(&entry.leaf_user_id).is_some())
    }

    pub(super) fn connect_next(&mut self) -> Vec<Effect> {
        let is_done = matches!(
            &self.screen, Screen::Connect(connect) if matches!(connect.stage, Stage::Connected(_))
        );
        let next = self.next_of_day().filter(|_| is_done).map(|entry| entry.leaf_user_id.clone());
        let Some(next) = next else { return vec![] };
        let mut effects = self.leave();
        effects.extend(self.connect(&next));
        effects
    }

    fn plan(&mut self, growers: Vec<LeafUserId>) -> bool {
        let mut entries = self.day.entries.to_vec();
        // Yesterday's list does not grow into today's.
        if self.day.next().is_none() {
            entries.clear();
        }
        let before = entries.len();
        let mut planned: HashSet<_> = entries.iter().map(|it| it.leaf_user_id.clone()).collect();
        let known: HashMap<_, _> = self.growers.list.iter().map(|one| (&one.id, one)).collect();
        for grower in growers {
            let Some(grower) = known.get(&grower) else { continue };
            if planned.insert(grower.id.clone()) {
                entries.push(Entry {
                    leaf_user_id: grower.id.clone(),
                    grower_name: grower.display_name().to_owned(),
                    grower_email: grower.email.clone(),
                    outcome: Outcome::Open,
                    note: String::new(),
                    fields: None,
                });
            }
        }
        let changed = entries.len() != before;
        if changed {
            self.day.entries = Arc::new(entries);
        }
        changed
    }

    /// Leaf has confirmed the grower on the screen: that turn is done.
    pub(super) fn day_goes_on(&mut self) -> Vec<Effect> {
        let Screen::Connect(connect) = &self.screen else { return vec![] };
        let grower = connect.grower.id.clone();
        if self.day.put(&grower, Outcome::Connected, None) { self.save_day() } else { vec![] }
    }

    /// The grower on the screen has said no at FieldView.
    pub(super) fn day_refused(&mut self) -> Vec<Effect> {
        let Screen::Connect(connect) = &self.screen else { return vec![] };
        let grower = connect.grower.id.clone();
        // Who was connected before is so still.
        let is_open = |one: &Entry| {
            one.leaf_user_id == grower && matches!(one.outcome, Outcome::Open | Outcome::Postponed)
        };
        if !self.day.entries.iter().any(is_open) {
            return vec![];
        }
        if self.day.put(&grower, Outcome::Refused, None) { self.save_day() } else { vec![] }
    }

    /// How many fields of the grower have come how far, where the grower is on the day's list.
    pub(super) fn day_counts(&mut self, grower: &LeafUserId, counts: FieldCounts) -> Vec<Effect> {
        // A count of nothing says only that Leaf has listed no field yet.
        let counts = Some(counts).filter(|counts| counts.all() > 0);
        let is_news = |entry: &Entry| entry.leaf_user_id == *grower && entry.fields != counts;
        let Some(place) = self.day.entries.iter().position(is_news) else { return vec![] };
        Arc::make_mut(&mut self.day.entries)[place].fields = counts;
        self.save_day()
    }

    fn save_day(&self) -> Vec<Effect> {
        vec![Effect::SaveDay(self.day.entries.clone())]
    }
}
