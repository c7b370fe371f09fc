//! What becomes of all that is waited for when Stile itself has failed.

use super::lifted;
use crate::domain::ApiError;
use crate::flow::closing::Message as ClosingMessage;
use crate::flow::{
    Browser, Consent, Effect, KeyringError, Notice, OpeningStep, Screen, SignInError, SignInState,
    Stage, State, connect,
};

impl State {
    /// A task failed of which nothing more can be said. A start does not go on waiting.
    pub(super) fn task_broke(&mut self) {
        self.notice = Some(Notice::Broke);
        if matches!(self.screen, Screen::Starting) {
            self.screen = Screen::KeyringTrouble(KeyringError::Broke);
        }
    }

    /// The wizard failed over a message, which may have been the answer to anything that is waited
    /// for: none of it is waited for any longer, and what can be asked for again says so.
    pub(super) fn answer_broke(&mut self) -> Vec<Effect> {
        self.task_broke();
        let mut effects = Vec::new();
        if self.sign_in == SignInState::Running {
            effects.extend(self.stop_signing_in());
            self.sign_in = SignInState::Failed(SignInError::Leaf(ApiError::Broke));
        }
        self.is_storing_token = false;
        self.keyring_waits = false;
        self.disconnecting.clear();
        self.deleting.clear();
        effects.extend(lifted(self.growers.break_off()));
        effects.extend(lifted(self.switch_on.break_off()));
        if let Some(data) = &mut self.data {
            data.break_off();
        }
        // The end of the program waits for an exchange all the same.
        for attempt in self.closing.exchanging() {
            effects.extend(self.update_closing(ClosingMessage::ExchangeOver(attempt)));
        }
        effects.extend(self.break_off_screen());
        effects
    }

    fn break_off_screen(&mut self) -> Vec<Effect> {
        match &mut self.screen {
            Screen::Setup(setup) => setup.saving = false,
            // Whether it has moved or not, the next start knows.
            Screen::OpenFile(file) if file.step == OpeningStep::Moving => {
                let path = file.path.clone();
                return self.begin_again_after_move(path);
            }
            Screen::OpenFile(file) => file.break_off(),
            Screen::MakeFile(file) => file.break_off(),
            Screen::Import(import) => return lifted(import.break_off()),
            Screen::GrowerPage(page) => page.break_off(),
            Screen::EditGrower(edit) => edit.break_off(),
            Screen::Connect(connect) => {
                if let Stage::Consent(Consent::Waiting(waiting)) = &mut connect.stage {
                    // The person and the browser are waited for all the same.
                    waiting.reading_paste = false;
                    if waiting.browser == Browser::Asking {
                        waiting.browser = Browser::Asked;
                    }
                }
                if let Stage::Connected(connected) = &mut connect.stage {
                    connected.token_dropped.get_or_insert(false);
                }
                let outcome = connect.update(connect::Message::Broke);
                return self.step_effects(outcome);
            }
            Screen::SetupCheck(check) => check.break_off(),
            Screen::Starting
            | Screen::KeyringTrouble(_)
            | Screen::Welcome
            | Screen::Settings
            | Screen::Growers => {}
        }
        vec![]
    }
}
