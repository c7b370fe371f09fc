//! A day's work: several growers, one after the other.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;

use super::choosing::{Chosen, Mark};
use crate::domain::day::{Entry, Outcome};
use crate::domain::{FieldCounts, Grower, LeafUserId};

/// The growers of the day, in the order of their turns.
#[derive(Clone, Debug, Default)]
pub struct Day {
    /// Shared, so that a copy of the state costs nothing.
    pub entries: Arc<Vec<Entry>>,
    /// The growers chosen for the day, while they are being chosen.
    pub choosing: Option<Chosen<LeafUserId>>,
    /// The note on the next turn, while it is written.
    pub note: Option<Note>,
}

/// A turn that is not to be taken now, until the person has said why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Whose turn.
    pub grower: LeafUserId,
    /// What becomes of it.
    pub outcome: Outcome,
}

/// What the day is told.
#[derive(Debug)]
pub enum Message {
    /// Begin to choose growers for the day.
    Choose,
    /// Choose these growers, or no longer.
    Mark(Mark<LeafUserId>),
    /// Choose nobody after all.
    StopChoosing,
    /// These growers, in this order, on top of those whose turns are to come; a list without such
    /// turns gives way to a new one.
    Plan(Vec<LeafUserId>),
    /// The same on the day of the list: what became of its growers is kept.
    PlanMore(Vec<LeafUserId>),
    /// Write a note on the next turn, which is not to be taken now.
    BeginNote(Note),
    /// Leave the turn as it is.
    LeaveNote,
    /// What became of a grower's turn, and what the person says of it.
    Put {
        /// Whose turn.
        grower: LeafUserId,
        /// What became of it.
        outcome: Outcome,
        /// A new note; `None` keeps the one that is there.
        note: Option<String>,
    },
    /// The time at which what has none was planned or noted.
    Time(Timestamp),
    /// The day is over: an empty list.
    Clear,
}

/// What the day has done outside.
#[derive(Debug)]
pub enum Effect {
    /// Keep the day's list; [`Message::Time`] where a turn lacks one.
    Save(Arc<Vec<Entry>>),
}

impl Day {
    /// Takes one message in; `known` are the growers whom Leaf lists.
    pub(super) fn update(&mut self, message: Message, known: &[Arc<Grower>]) -> Vec<Effect> {
        let mut changed = false;
        match message {
            Message::Choose => self.choosing = Some(Chosen::default()),
            Message::Mark(mark) => {
                if let Some(chosen) = &mut self.choosing {
                    chosen.mark(mark);
                }
            }
            Message::StopChoosing => self.choosing = None,
            Message::Plan(growers) => {
                // A list without turns to come is that of another day: a new one begins.
                let is_over = self.next().is_none();
                let before = if is_over { vec![] } else { self.entries.to_vec() };
                changed = self.plan(before, growers, known);
            }
            Message::PlanMore(growers) => {
                changed = self.plan(self.entries.to_vec(), growers, known);
            }
            Message::BeginNote(note) => self.note = Some(note),
            Message::LeaveNote => self.note = None,
            Message::Put { grower, outcome, note } => {
                self.note.take_if(|note| note.grower == grower);
                changed = self.put(&grower, outcome, note);
            }
            Message::Time(now) => changed = self.note_time(now),
            Message::Clear => {
                changed = !self.entries.is_empty();
                *self = Self::default();
            }
        }
        self.saved_if(changed)
    }

    /// Leaf has confirmed the grower: that turn is done.
    pub(super) fn connected(&mut self, grower: &LeafUserId) -> Vec<Effect> {
        let changed = self.put(grower, Outcome::Connected, None);
        self.saved_if(changed)
    }

    /// The grower has refused at FieldView, which does not end a connection from before.
    pub(super) fn refused(&mut self, grower: &LeafUserId) -> Vec<Effect> {
        let changed = self.turn_of(grower).is_some() && self.put(grower, Outcome::Refused, None);
        self.saved_if(changed)
    }

    /// How many fields of the grower have come how far, where the grower is on the day's list.
    pub(super) fn counted(&mut self, grower: &LeafUserId, counts: FieldCounts) -> Vec<Effect> {
        // A count of zero means that Leaf has not listed the fields yet.
        let counts = Some(counts).filter(|counts| counts.all() > 0);
        let is_news = |entry: &Entry| entry.leaf_user_id == *grower && entry.fields != counts;
        let Some(place) = self.entries.iter().position(is_news) else { return vec![] };
        Arc::make_mut(&mut self.entries)[place].fields = counts;
        self.saved_if(true)
    }

    fn saved_if(&mut self, changed: bool) -> Vec<Effect> {
        // A note that is being written belongs to the next turn and ends with it.
        let next = self.next().map(|entry| entry.leaf_user_id.clone());
        self.note.take_if(|note| Some(&note.grower) != next.as_ref());
        changed.then(|| Effect::Save(self.entries.clone())).into_iter().collect()
    }

    /// Puts growers on a list.
    fn plan(
        &mut self,
        mut entries: Vec<Entry>,
        growers: Vec<LeafUserId>,
        known: &[Arc<Grower>],
    ) -> bool {
        self.choosing = None;
        let mut planned: HashSet<_> = entries.iter().map(|it| it.leaf_user_id.clone()).collect();
        let known: HashMap<_, _> = known.iter().map(|one| (&one.id, one)).collect();
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
                    planned: None,
                    noted: None,
                });
            } else {
                reopen(&mut entries, grower);
            }
        }
        let changed = !entries.is_empty() && entries != *self.entries;
        if changed {
            self.entries = Arc::new(entries);
        }
        changed
    }

    /// Whose turn is next: the first that is open, else the first that was postponed.
    pub fn next(&self) -> Option<&Entry> {
        self.turns().next()
    }

    /// The turns to come, in their order: what was postponed follows what is open.
    pub(super) fn turns(&self) -> impl Iterator<Item = &Entry> {
        let of = |outcome| self.entries.iter().filter(move |entry| entry.outcome == outcome);
        of(Outcome::Open).chain(of(Outcome::Postponed))
    }

    /// The grower's turn, where there is one to come.
    pub fn turn_of(&self, grower: &LeafUserId) -> Option<&Entry> {
        self.turns().find(|entry| entry.leaf_user_id == *grower)
    }

    /// When the list was planned, as far as it is known: what was added last counts.
    pub fn planned(&self) -> Option<Timestamp> {
        self.entries.iter().filter_map(|entry| entry.planned).max()
    }

    fn note_time(&mut self, now: Timestamp) -> bool {
        if !self.entries.iter().any(Entry::lacks_a_time) {
            return false;
        }
        for entry in Arc::make_mut(&mut self.entries) {
            entry.planned.get_or_insert(now);
            if entry.outcome != Outcome::Open {
                entry.noted.get_or_insert(now);
            }
        }
        true
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
        entry.noted = None;
        entry.note = note;
        // A postponed turn goes behind those postponed before.
        let place = if outcome == Outcome::Postponed { entries.len() } else { index };
        entries.insert(place, entry);
        true
    }
}

/// A grower who is chosen again gets another turn, unless the connection of today is well: behind
/// the open turns, before those that were postponed.
fn reopen(entries: &mut Vec<Entry>, grower: &Grower) {
    let is_over = |entry: &Entry| match entry.outcome {
        Outcome::Skipped | Outcome::Refused => true,
        Outcome::Connected => grower.field_view.is_none() || grower.needs_attention(),
        Outcome::Open | Outcome::Postponed => false,
    };
    let is_it = |entry: &Entry| entry.leaf_user_id == grower.id && is_over(entry);
    if let Some(index) = entries.iter().position(is_it) {
        let before = entries.remove(index);
        // The fields of a connection that is over are not those of the next one.
        let fields = before.fields.filter(|_| before.outcome != Outcome::Connected);
        let (planned, noted) = (None, None);
        entries.push(Entry { outcome: Outcome::Open, planned, noted, fields, ..before });
    }
}
