//! A note on a grower's turn, while it is written.

use crate::flow::Day;
use crate::flow::day::Note;

/// What is written of a turn that is not to be taken now.
#[derive(Debug, Default)]
pub(in crate::ui) struct TurnNote {
    pub(in crate::ui) words: String,
    about: Option<Note>,
}

impl TurnNote {
    /// Another note begins with what the turn has.
    pub(in crate::ui) fn follow(&mut self, day: &Day) {
        if self.about != day.note {
            self.about.clone_from(&day.note);
            let next = day.next().filter(|_| day.note.is_some());
            self.words = next.map(|entry| entry.note.clone()).unwrap_or_default();
        }
    }
}
