//! The set-up, and where it leads.

use super::lifted;
use crate::flow::{Effect, Notice, Screen, Setup, SetupPage, State, growers, setup};

impl State {
    pub(super) fn update_setup(&mut self, message: setup::Message) -> Vec<Effect> {
        if let setup::Message::Open(page) = message {
            if !matches!(self.screen, Screen::Welcome | Screen::Growers) {
                return vec![];
            }
            self.screen = Screen::Setup(Setup::at(page));
            return vec![growers::Effect::StopLoading.into()];
        }
        let Screen::Setup(setup) = &mut self.screen else {
            if let setup::Message::Saved(Err(error)) = message {
                self.notice = Some(Notice::Settings(error));
            }
            return vec![];
        };
        let mut company =
            setup::Company { settings: &mut self.settings, present: &mut self.present };
        let outcome = setup.update(message, &mut company);
        let is_key = |it: &setup::Effect| matches!(it, setup::Effect::StoreAppKeys { .. });
        self.saves_when_stored |= outcome.effects.iter().any(is_key);
        self.setup_asks(outcome)
    }

    pub(super) fn setup_secrets_stored(&mut self) -> Vec<Effect> {
        let Screen::Setup(setup) = &mut self.screen else { return vec![] };
        let mut company =
            setup::Company { settings: &mut self.settings, present: &mut self.present };
        let outcome = setup.secrets_stored(&mut company, self.keyring_trouble.is_some());
        self.setup_asks(outcome)
    }

    fn setup_asks(&mut self, outcome: setup::Outcome) -> Vec<Effect> {
        let mut effects = lifted(outcome.effects);
        for ask in outcome.asks {
            effects.extend(match ask {
                setup::Ask::GoOn => self.go_on_from_start(),
                setup::Ask::Leave => self.leave_setup(),
            });
        }
        effects
    }

    /// Back to where the set-up was opened from.
    fn leave_setup(&mut self) -> Vec<Effect> {
        match &self.settings {
            Some(settings) if SetupPage::first_missing(self.present, settings).is_none() => {
                self.show_growers()
            }
            _ => {
                self.screen = Screen::Welcome;
                vec![]
            }
        }
    }
}
