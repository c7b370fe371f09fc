//! What comes of switching fields on, wherever the fields are shown.

use super::lifted;
use crate::domain::FieldState;
use crate::flow::{Effect, State, data, switch_on};

impl State {
    pub(super) fn update_switch_on(&mut self, message: switch_on::Message) -> Vec<Effect> {
        // The chosen fields are being switched on, so choosing is over.
        if let switch_on::Message::Begin { grower, .. } = &message
            && let Some(data) = self.data.as_mut().filter(|data| data.grower == *grower)
        {
            data.choosing = None;
        }
        let outcome = self.switch_on.update(message);
        self.switch_on_asks(outcome)
    }

    pub(super) fn switch_on_asks(&mut self, outcome: switch_on::Outcome) -> Vec<Effect> {
        let mut effects = lifted(outcome.effects);
        for ask in outcome.asks {
            match ask {
                switch_on::Ask::Switched(grower, field) => {
                    if let Some(data) = self.data.as_mut().filter(|data| data.grower == grower) {
                        data.put_state(&field, FieldState::Waiting);
                        self.growers.counted(&grower, data.counts);
                    }
                }
                switch_on::Ask::LookAgain(grower) => {
                    if self.data.as_ref().is_some_and(|data| data.grower == grower) {
                        effects.push(data::Effect::LookNow.into());
                    } else {
                        effects.extend(lifted(self.growers.count_again(&grower)));
                    }
                }
            }
        }
        effects
    }
}
