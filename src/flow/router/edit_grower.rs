//! Editing a grower, and what its answers mean for everything else.

use std::sync::Arc;

use super::lifted;
use crate::domain::{LeafUserId, NewGrower};
use crate::flow::edit_grower::{self, Ask};
use crate::flow::{EditGrower, EditId, Effect, Notice, Screen, State, next};

impl State {
    pub(super) fn open_editing(&mut self, grower: &LeafUserId) -> Vec<Effect> {
        let from_page = matches!(self.screen, Screen::GrowerPage(_));
        if !from_page && !matches!(self.screen, Screen::Growers) {
            return vec![];
        }
        if self.deleting.contains(grower) {
            self.notice = Some(Notice::StillDeleting);
            return vec![];
        }
        let Some(grower) = self.growers.find(grower).cloned() else { return vec![] };
        let mut effects = self.end_screen();
        let id = EditId(next(&mut self.numbers.edits));
        let (edit, begun) = EditGrower::open(id, grower, from_page);
        self.screen = Screen::EditGrower(Box::new(edit));
        effects.extend(lifted(begun));
        effects
    }

    pub(super) fn update_editing(
        &mut self,
        id: EditId,
        message: edit_grower::Message,
    ) -> Vec<Effect> {
        let mut effects = Vec::new();
        // What was changed at Leaf stands in the list even when the screen is gone.
        match &message {
            edit_grower::Message::Saved { grower, result: Ok(now) } => {
                self.grower_changed(grower, &now.person);
            }
            edit_grower::Message::Deleted { grower, result } => {
                self.deleting.retain(|one| one != grower);
                if result.is_ok() {
                    effects.extend(self.grower_deleted(grower));
                }
            }
            _ => {}
        }
        let has_consent =
            |grower| self.unfinished_of(grower).is_some() || self.closing.is_exchanging(grower);
        let is_wanted = match &self.screen {
            // A consent that waits to be attached is for somebody whom Leaf has.
            Screen::EditGrower(edit) if matches!(message, edit_grower::Message::Delete) => {
                edit.id == id && !has_consent(&edit.grower.id)
            }
            Screen::EditGrower(edit) => edit.id == id,
            _ => false,
        };
        let Screen::EditGrower(edit) = &mut self.screen else { return effects };
        if !is_wanted {
            return effects;
        }
        let outcome = edit.update(message);
        effects.extend(lifted(outcome.effects));
        for ask in outcome.asks {
            match ask {
                Ask::Leave => effects.extend(self.leave()),
                Ask::Deleting(grower) => self.deleting.push(grower),
            }
        }
        effects
    }

    fn grower_changed(&mut self, grower: &LeafUserId, now: &NewGrower) {
        let before = self.growers.find(grower).cloned();
        self.growers.changed(grower, now);
        let Some(after) = self.growers.find(grower).cloned() else { return };
        if before.as_ref() != Some(&after) {
            self.notice = Some(Notice::GrowerChanged(after.display_name().to_owned()));
        }
        match &mut self.screen {
            Screen::EditGrower(edit) if edit.grower.id == *grower => edit.grower = after,
            Screen::GrowerPage(page) if page.grower.id == *grower => {
                // How the connection stands, the page knows better.
                (page.grower.name, page.grower.email) = (after.name, after.email);
                page.grower.reference = after.reference;
            }
            _ => {}
        }
    }

    /// Nothing is kept about whoever is not at Leaf, and nobody looks at them any more.
    fn grower_deleted(&mut self, grower: &LeafUserId) -> Vec<Effect> {
        if let Some(deleted) = self.growers.find(grower) {
            self.notice = Some(Notice::GrowerDeleted(deleted.display_name().to_owned()));
        }
        self.growers.remove(grower);
        Arc::make_mut(&mut self.accounts).retain(|one| one.leaf_user_id != *grower);
        let mut effects = vec![Effect::ForgetAccount(grower.clone())];
        if self.letters.contains_key(grower) {
            Arc::make_mut(&mut self.letters).remove(grower);
            effects.push(Effect::ForgetLetters(grower.clone()));
        }
        let ended = self.switch_on.forget(grower);
        effects.extend(self.switch_on_asks(ended));
        let is_shown = match &self.screen {
            Screen::EditGrower(edit) => edit.grower.id == *grower,
            Screen::GrowerPage(page) => page.grower.id == *grower,
            _ => false,
        };
        if is_shown {
            effects.extend(self.leave_to_list());
        }
        effects
    }
}
