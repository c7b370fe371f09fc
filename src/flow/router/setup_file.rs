//! Set-up files, and what is in them for everything else.

use std::path::PathBuf;

use super::lifted;
use crate::domain::setup_file::SetupFile;
use crate::flow::{Effect, Making, Notice, Opening, Screen, State, growers, setup, setup_file};

impl State {
    pub(super) fn update_setup_file(&mut self, message: setup_file::Message) -> Vec<Effect> {
        let mut effects = Vec::new();
        // Which keys Leaf has is remembered even when the screen is gone.
        if let setup_file::Message::KeysGiven(Ok(client)) = &message {
            effects.extend(self.keys_given(client));
        }
        let outcome = match (&mut self.screen, message) {
            (_, setup_file::Message::Choose) => return vec![setup_file::Effect::Choose.into()],
            (_, setup_file::Message::Chosen(Some(path))) => return self.open_setup_file(path),
            // The set-up has changed, so the program begins again whatever it shows by now.
            (_, setup_file::Message::Moved(path)) => return self.begin_again_after_move(path),
            (Screen::Growers | Screen::Settings, setup_file::Message::Begin) => {
                let from_list = matches!(self.screen, Screen::Growers);
                self.screen = Screen::MakeFile(Making { from_list, ..Making::default() });
                return vec![];
            }
            (Screen::OpenFile(opening), message) => {
                let has_consents_in_memory = self.unfinished.iter().any(|one| one.in_memory);
                opening.update(message, has_consents_in_memory)
            }
            (Screen::MakeFile(making), message) => making.update(message, self.settings.as_ref()),
            _ => return effects,
        };
        effects.extend(lifted(outcome.effects));
        for ask in outcome.asks {
            effects.extend(match (ask, &self.screen) {
                (setup_file::Ask::Use(file), _) => self.use_file(*file),
                (setup_file::Ask::Leave, Screen::MakeFile(Making { from_list: true, .. })) => {
                    self.screen = Screen::Growers;
                    lifted(self.growers.load_if_stale())
                }
                (setup_file::Ask::Leave, Screen::MakeFile(_)) => {
                    self.screen = Screen::Settings;
                    vec![]
                }
                (setup_file::Ask::Leave, _) => self.go_on_from_start(),
            });
        }
        effects
    }

    fn keys_given(&mut self, client: &str) -> Option<Effect> {
        let is_shown = matches!(self.screen, Screen::MakeFile(_));
        let settings = self.settings.get_or_insert_default();
        settings.registered_client = Some(client.to_owned());
        // Whoever has left the page may have changed the keys since they were sent.
        settings.registered_are_old = !is_shown;
        self.save_settings()
    }

    /// The set-up may name other servers by now, which the file that was opened is for.
    pub(super) fn begin_again_after_move(&mut self, file: PathBuf) -> Vec<Effect> {
        let effects = self.begin_again(Effect::Load);
        self.kept_file = Some(file);
        effects
    }

    pub(super) fn open_setup_file(&mut self, path: PathBuf) -> Vec<Effect> {
        match &self.screen {
            // A set-up file does not apply to practice.
            _ if self.practice => self.notice = Some(Notice::LeavePracticeFirst),
            screen if screen.takes_setup_file() => {
                let (opening, look) = Opening::begin(path);
                self.screen = Screen::OpenFile(opening);
                return vec![growers::Effect::StopLoading.into(), look.into()];
            }
            // No other screen is left for a file: the person may be in the middle of something.
            Screen::Setup(_) | Screen::OpenFile(_) => self.notice = Some(Notice::FileLater),
            _ => {}
        }
        vec![]
    }

    /// The set-up takes the place of what was there; the sign-in to Leaf stays.
    fn use_file(&mut self, file: SetupFile) -> Vec<Effect> {
        let settings = self.settings.get_or_insert_default();
        settings.client_id.clone_from(&file.client_id);
        settings.redirect_uri = file.redirect_uri;
        settings.second_redirect_uri = file.second_redirect_uri;
        settings.write_scopes = file.write_scopes;
        settings.pkce = file.pkce;
        settings.switch_on_fields = file.switch_on_fields;
        settings.company = Some(file.company);
        if file.has_links {
            settings.registered_client = Some(file.client_id.clone());
            settings.registered_are_old = false;
        } else {
            settings.keys_have_changed();
        }
        self.present.client_secret = true;
        self.present.api_key = true;
        // The settings are written once the secrets are stored, so that the client ID on disk never
        // stands beside the secrets of another client.
        self.saves_when_stored = true;
        let mut effects = vec![
            setup::Effect::StoreAppKeys {
                client_id: file.client_id,
                client_secret: Some(file.client_secret),
                api_key: Some(file.api_key),
            }
            .into(),
        ];
        effects.extend(self.go_on_from_start());
        effects
    }
}
