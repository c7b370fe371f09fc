//! The data of the grower on the screen.

use super::lifted;
use crate::flow::{Data, Effect, Screen, Stage, State, data, next};

impl State {
    pub(super) fn update_data(&mut self, watch: u64, message: data::Message) -> Vec<Effect> {
        let Some(data) = self.data.as_mut().filter(|data| data.watch() == watch) else {
            return vec![];
        };
        let is_list = matches!(message, data::Message::Fields(_));
        let mut effects = lifted(data.update(message));
        if is_list {
            let (grower, counts) = (data.grower.clone(), data.counts);
            effects.extend(self.counted(&grower, counts));
        }
        effects
    }

    /// Watches the data of whoever is on the screen and connected, and of nobody else.
    pub(super) fn follow_data(&mut self) -> Vec<Effect> {
        let wanted = match &self.screen {
            Screen::GrowerPage(page) => page.grower.field_view.is_some().then_some(&page.grower.id),
            Screen::Connect(connect) => {
                matches!(connect.stage, Stage::Connected(_)).then_some(&connect.grower.id)
            }
            _ => None,
        };
        if self.data.as_ref().map(|data| &data.grower) == wanted {
            return vec![];
        }
        let wanted = wanted.cloned();
        let mut effects = Vec::new();
        if let Some(left) = self.data.take() {
            effects.push(data::Effect::StopWatching);
            // Leaf may have listed the fields by now: they are counted again when the row is in
            // view.
            if left.counts.all() == 0 {
                self.growers.recount(&left.grower);
            }
        }
        if let Some(grower) = wanted {
            let (data, watch) = Data::watching(next(&mut self.numbers.watches), grower);
            self.data = Some(data);
            effects.push(watch);
        }
        lifted(effects)
    }
}
