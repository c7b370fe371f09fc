//! The page of a grower, and what its answers mean for everything else.

use std::sync::Arc;

use super::lifted;
use crate::domain::{ConnectionStatus, FieldCounts, LeafUserId, LetterLanguage, LinkState};
use crate::flow::grower_page::{self, GrowerPage, GrowerPageId, KeysNow, Part};
use crate::flow::{Effect, PracticeTask, Question, Screen, State, next};

impl State {
    pub(super) fn open_grower_page(
        &mut self,
        grower: &LeafUserId,
        part: Option<Part>,
    ) -> Vec<Effect> {
        if !matches!(self.screen, Screen::Growers) {
            return vec![];
        }
        let Some(grower) = self.growers.find(grower).cloned() else { return vec![] };
        let id = GrowerPageId(next(&mut self.numbers.grower_pages));
        // A grower who is being disconnected from an earlier page is not disconnected twice.
        let is_ending = self.disconnecting.contains(&grower.id);
        let (page, effects) = GrowerPage::open(id, grower, is_ending, part);
        if part == Some(Part::Disconnect) && !is_ending {
            let name = page.grower.display_name().to_owned();
            self.question = Some(Question::Disconnect { page: id, name });
        }
        self.screen = Screen::GrowerPage(Box::new(page));
        lifted(effects)
    }

    pub(super) fn update_grower_page(
        &mut self,
        id: GrowerPageId,
        message: grower_page::Message,
    ) -> Vec<Effect> {
        let mut effects = Vec::new();
        // The end of a connection, a link that was made, and which keys Leaf has, are remembered even
        // when the page is gone.
        if let grower_page::Message::Disconnected { grower, result } = &message {
            self.disconnecting.retain(|one| one != grower);
            if let Ok(status) = result {
                effects.extend(self.disconnected(grower, status));
            }
        }
        if let grower_page::Message::Linked { grower, result, keys, made, .. } = &message {
            if let Some(keys) = keys {
                effects.extend(self.keys_at_leaf(keys, id));
            }
            if let Ok(links) = result {
                self.growers.link_is(grower, LinkState::of_all(links));
            }
            if made.is_some() {
                self.tried(PracticeTask::Link);
                effects.extend(self.await_fields(grower.clone()));
            }
        }
        let settings = self.settings.get_or_insert_default();
        let Screen::GrowerPage(page) = &mut self.screen else { return effects };
        let ends_here = matches!(
            &message,
            grower_page::Message::Disconnected { grower, .. } if *grower == page.grower.id
        );
        if page.id == id || ends_here {
            let outcome = page.update(message, settings);
            effects.extend(self.grower_page_asks(outcome));
        }
        effects
    }

    /// The list knows how the connection stands; without one the account is free for another
    /// grower.
    fn disconnected(&mut self, grower: &LeafUserId, status: &ConnectionStatus) -> Vec<Effect> {
        self.growers.found(grower, status.clone());
        if status.credentials.is_some() {
            return vec![];
        }
        Arc::make_mut(&mut self.accounts).retain(|one| one.leaf_user_id != *grower);
        let mut effects = vec![Effect::ForgetAccount(grower.clone())];
        let ended = self.switch_on.forget(grower);
        effects.extend(self.switch_on_asks(ended));
        effects.extend(lifted(self.day.counted(grower, FieldCounts::default())));
        effects
    }

    fn keys_at_leaf(&mut self, keys: &KeysNow, page: GrowerPageId) -> Option<Effect> {
        let is_shown = matches!(&self.screen, Screen::GrowerPage(shown) if shown.id == page);
        let settings = self.settings.get_or_insert_default();
        let before = (settings.registered_client.clone(), settings.registered_are_old);
        match keys {
            KeysNow::Given(client) => {
                settings.registered_client = Some(client.clone());
                // Whoever has left the page may have changed the keys since they were sent.
                settings.registered_are_old = !is_shown;
            }
            KeysNow::Removed | KeysNow::Missing => settings.forget_registered_keys(),
            KeysNow::Found(_) => {}
        }
        let now = (settings.registered_client.clone(), settings.registered_are_old);
        if before == now { None } else { self.save_settings() }
    }

    pub(super) fn grower_page_asks(&mut self, outcome: grower_page::Outcome) -> Vec<Effect> {
        let mut effects = Vec::new();
        for ask in outcome.asks {
            match ask {
                grower_page::Ask::Disconnecting(grower) => {
                    if !self.disconnecting.contains(&grower) {
                        self.disconnecting.push(grower);
                    }
                }
                grower_page::Ask::Found(grower, status) => self.growers.found(&grower, status),
                grower_page::Ask::KeysAreOurs => {
                    let settings = self.settings.get_or_insert_default();
                    let client = Some(settings.client_id.clone());
                    if settings.registered_client != client {
                        settings.registered_client = client;
                        effects.extend(self.save_settings());
                    }
                }
            }
        }
        effects.extend(lifted(outcome.effects));
        effects
    }

    /// Writes to a grower in this language from now on.
    pub(super) fn write_in(&mut self, new: LetterLanguage) -> Vec<Effect> {
        if self.letters.get(&new.leaf_user_id) == Some(&new.language) {
            return vec![];
        }
        Arc::make_mut(&mut self.letters).insert(new.leaf_user_id.clone(), new.language);
        vec![Effect::RememberLetters(new)]
    }
}
