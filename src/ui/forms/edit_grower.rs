//! What is typed of a grower being edited.

use super::new_grower::NewGrowerForm;
use crate::flow::{EditId, Screen, State};

/// A grower being edited.
#[derive(Debug, Default)]
pub(in crate::ui) struct EditGrowerForm {
    /// What the fields were filled for.
    filled_for: Option<EditId>,
    pub(in crate::ui) typed: NewGrowerForm,
}

impl EditGrowerForm {
    /// Fills the fields once it is known what Leaf has, and forgets them with the screen.
    pub(in crate::ui) fn follow(&mut self, state: &State) {
        let Screen::EditGrower(edit) = &state.screen else {
            if self.filled_for.is_some() {
                *self = Self::default();
            }
            return;
        };
        if self.filled_for == Some(edit.id) {
            return;
        }
        let Some(known) = &edit.known else { return };
        let person = known.person.clone();
        self.filled_for = Some(edit.id);
        self.typed = NewGrowerForm {
            name: person.name,
            email: person.email,
            phone: person.phone,
            address: person.address,
            reference: person.reference.unwrap_or_default(),
            ..NewGrowerForm::default()
        };
    }
}
