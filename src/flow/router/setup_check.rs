//! The check of the set-up, and where it leads.

use super::lifted;
use crate::flow::{Effect, Screen, SetupCheck, State, next, setup_check};

impl State {
    pub(super) fn update_setup_check(&mut self, message: setup_check::Message) -> Vec<Effect> {
        match (&mut self.screen, message) {
            (Screen::Settings, setup_check::Message::Open) => self.begin_setup_check(false),
            (Screen::SetupCheck(check), setup_check::Message::Begin) => {
                let is_after_set_up = check.is_after_set_up;
                self.begin_setup_check(is_after_set_up)
            }
            (Screen::SetupCheck(check), message) => {
                let outcome = check.update(message);
                self.setup_check_asks(outcome)
            }
            _ => vec![],
        }
    }

    fn setup_check_asks(&mut self, outcome: setup_check::Outcome) -> Vec<Effect> {
        let mut effects = lifted(outcome.effects);
        for ask in outcome.asks {
            effects.extend(match ask {
                setup_check::Ask::Leave => self.leave_setup_check(),
            });
        }
        effects
    }

    /// Offers the check at the end of the set-up, before the first grower.
    pub(super) fn offer_setup_check(&mut self) -> Vec<Effect> {
        let settings = self.settings.clone().unwrap_or_default();
        self.screen = Screen::SetupCheck(SetupCheck::of(&settings, true));
        vec![]
    }

    /// Begins the check, in place of one that runs.
    pub(super) fn begin_setup_check(&mut self, is_after_set_up: bool) -> Vec<Effect> {
        let settings = self.settings.clone().unwrap_or_default();
        let mut check = SetupCheck::of(&settings, is_after_set_up);
        let run = check.begin(next(&mut self.numbers.setup_checks), &settings);
        self.screen = Screen::SetupCheck(check);
        vec![run.into()]
    }

    fn leave_setup_check(&mut self) -> Vec<Effect> {
        match &self.screen {
            Screen::SetupCheck(check) if check.is_after_set_up => self.go_on_from_start(),
            _ => {
                self.screen = Screen::Settings;
                vec![]
            }
        }
    }
}
