//! Choosing some of what a list shows, for something that is done with all of them.

use std::collections::HashSet;
use std::hash::Hash;
use std::sync::Arc;

use indexmap::IndexSet;

/// What is chosen, in the order in which it was; shared, so that a copy of the state costs nothing.
#[derive(Clone, Debug)]
pub struct Chosen<Id>(Arc<IndexSet<Id>>);

/// A change of what is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark<Id> {
    /// What it is about.
    pub ids: Vec<Id>,
    /// Whether these are chosen from now on, or no longer.
    pub is_chosen: bool,
}

impl<Id> Default for Chosen<Id> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<Id: Clone + Eq + Hash> Chosen<Id> {
    /// Whether this is chosen.
    pub fn contains(&self, id: &Id) -> bool {
        self.0.contains(id)
    }

    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many are chosen.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// All that are chosen.
    pub fn iter(&self) -> impl Iterator<Item = &Id> {
        self.0.iter()
    }

    pub(super) fn mark(&mut self, Mark { ids, is_chosen }: Mark<Id>) {
        let chosen = Arc::make_mut(&mut self.0);
        if is_chosen {
            chosen.extend(ids);
        } else {
            let ids: HashSet<Id> = ids.into_iter().collect();
            chosen.retain(|id| !ids.contains(id));
        }
    }

    /// Lets go of what cannot be chosen any more.
    pub(super) fn retain(&mut self, can_be_chosen: impl Fn(&Id) -> bool) {
        if !self.0.iter().all(&can_be_chosen) {
            Arc::make_mut(&mut self.0).retain(can_be_chosen);
        }
    }
}
