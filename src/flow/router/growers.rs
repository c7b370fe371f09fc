//! What the list of growers is told, and what it asks of the whole.

use super::lifted;
use crate::domain::{FieldCounts, LeafUserId, Settings};
use crate::flow::{Effect, Loading, Notice, Screen, State, growers};

impl State {
    pub(super) fn update_growers(&mut self, message: growers::Message) -> Vec<Effect> {
        let is_listed = matches!(self.screen, Screen::Growers | Screen::Import(_));
        if matches!(message, growers::Message::Reload) && !is_listed {
            return vec![];
        }
        let was_read = self.growers.loading == Loading::Done;
        let sender = self.settings.as_ref().and_then(Settings::link_sender);
        let outcome = self.growers.update(message, sender);
        let mut effects = lifted(outcome.effects);
        // Another computer may have given Leaf the app keys and made links.
        if !was_read && self.growers.loading == Loading::Done {
            effects.extend(lifted(self.growers.read_links()));
        }
        for ask in outcome.asks {
            match ask {
                growers::Ask::FormOpened => {
                    self.notice =
                        self.notice.take().filter(|it| !matches!(it, Notice::GrowerAdded(_)));
                }
                growers::Ask::Added(name) => self.notice = Some(Notice::GrowerAdded(name)),
                growers::Ask::LinkMade(grower) => effects.extend(self.await_fields(grower)),
                growers::Ask::ShowLink(grower) => {
                    effects.extend(self.open_grower_page(&grower, None));
                }
                growers::Ask::Counted(grower, counts) => {
                    effects.extend(self.counted(&grower, counts));
                }
            }
        }
        effects
    }

    /// Leaf has said how many of the grower's fields have come how far: the list and the day's list
    /// show it.
    pub(super) fn counted(&mut self, grower: &LeafUserId, counts: FieldCounts) -> Vec<Effect> {
        self.growers.counted(grower, counts);
        lifted(self.day.counted(grower, counts))
    }
}
