//! The set-up, and where it leads.

use super::lifted;
use crate::flow::{
    Effect, Notice, OpenedFrom, Screen, Setup, SetupCheck, SetupField, SetupPage, State, connect,
    growers, setup,
};

impl State {
    pub(super) fn update_setup(&mut self, message: setup::Message) -> Vec<Effect> {
        match message {
            setup::Message::Open(page) => return self.open_setup(page, None),
            setup::Message::Change(field) => return self.open_setup(field.page(), Some(field)),
            _ => {}
        }
        let Screen::Setup(setup) = &mut self.screen else {
            if let setup::Message::Saved { result: Err(error), .. } = message {
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

    /// Opens a page where it can be gone back from; an error on more screens than these may lead to
    /// a field.
    fn open_setup(&mut self, page: SetupPage, field: Option<SetupField>) -> Vec<Effect> {
        let effects = match &self.screen {
            Screen::Welcome | Screen::Growers => vec![growers::Effect::StopLoading.into()],
            Screen::GrowerPage(_) | Screen::SetupCheck(_) => self.end_screen(),
            _ => vec![],
        };
        let opened_from = match std::mem::take(&mut self.screen) {
            Screen::Welcome => OpenedFrom::Start,
            Screen::Growers => OpenedFrom::Growers,
            Screen::Settings => OpenedFrom::Settings,
            Screen::SetupCheck(SetupCheck { is_after_set_up, .. }) => {
                OpenedFrom::Check { is_after_set_up }
            }
            Screen::GrowerPage(page) if field.is_some() => OpenedFrom::GrowerPage(page.grower.id),
            Screen::Connect(connect) if field.is_some() && connect.has_failed() => {
                OpenedFrom::Connection(connect)
            }
            other => {
                self.screen = other;
                return vec![];
            }
        };
        self.screen = Screen::Setup(Setup::opened(page, field, opened_from));
        effects
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
                setup::Ask::Finish => self.offer_setup_check(),
                setup::Ask::Leave => self.leave_setup(),
            });
        }
        effects
    }

    /// Back to where the set-up was opened from.
    fn leave_setup(&mut self) -> Vec<Effect> {
        let Screen::Setup(setup) = std::mem::take(&mut self.screen) else { return vec![] };
        match setup.opened_from {
            OpenedFrom::Start => match &self.settings {
                Some(settings) if SetupPage::first_missing(self.present, settings).is_none() => {
                    self.show_growers()
                }
                _ => {
                    self.screen = Screen::Welcome;
                    vec![]
                }
            },
            OpenedFrom::Growers => self.show_growers(),
            OpenedFrom::Settings => {
                self.screen = Screen::Settings;
                vec![]
            }
            OpenedFrom::Check { is_after_set_up } => self.begin_setup_check(is_after_set_up),
            OpenedFrom::GrowerPage(grower) => {
                self.screen = Screen::Growers;
                let mut effects = lifted(self.growers.load_if_stale());
                effects.extend(self.open_grower_page(&grower, None));
                effects
            }
            OpenedFrom::Connection(mut connect) => {
                connect.use_settings(self.settings.clone().unwrap_or_default());
                self.screen = Screen::Connect(connect);
                vec![]
            }
        }
    }

    /// The settings, from the list.
    pub(super) fn open_settings(&mut self) -> Vec<Effect> {
        if !matches!(self.screen, Screen::Growers) {
            return vec![];
        }
        self.screen = Screen::Settings;
        vec![growers::Effect::StopLoading.into()]
    }

    /// Ends what belongs to a step that was kept while its set-up was changed.
    pub(super) fn end_kept_connection(setup: &Setup) -> Vec<Effect> {
        match &setup.opened_from {
            OpenedFrom::Connection(kept) => {
                vec![connect::Effect::Cancel { attempt: kept.attempt }.into()]
            }
            _ => vec![],
        }
    }
}
