//! Hands each message to the feature that it is for, and does what features ask of the whole.

mod broke;
mod closing;
mod connect;
mod data;
mod edit_grower;
mod grower_page;
mod growers;
mod import;
mod practice;
mod question;
mod setup;
mod setup_check;
mod setup_file;
mod sign_in;
mod start;
mod switch_on;

use super::connect::Effect as StepEffect;
use super::setup::Effect as SetupEffect;
use super::{Effect, Message, Notice, Picture, Question, Screen, State};
use crate::domain::FileError;

impl State {
    /// Takes one message in. Every pair of state and message has an answer; one that makes no
    /// sense any more (a late answer, a button pressed twice) changes nothing.
    pub fn update(&mut self, message: Message) -> Vec<Effect> {
        // The countdown ends with the next thing that happens, except for what has nothing to do
        // with it.
        if !message.is_beside() {
            self.asked_to_wait = None;
        }
        let had_copied = self.has_copied_link();
        let place = self.place_to_sign_in();
        let mut effects = self.route(message);
        effects.extend(self.follow_place_to_sign_in(&place));
        effects.extend(self.follow_data());
        effects.extend(self.follow_copied_link(had_copied));
        self.follow_practice();
        self.follow_list();
        self.follow_question();
        self.follow_exchanges(&effects);
        effects
    }

    /// Hands the message to the feature that it is for.
    fn route(&mut self, message: Message) -> Vec<Effect> {
        match message {
            Message::AskedToWait(until) => self.asked_to_wait = Some(until),
            Message::Loaded(loaded) => return self.loaded(*loaded),
            Message::RetryKeyring => return self.retry_keyring(),
            Message::KeepForThisRun => return self.keep_for_this_run(),
            Message::SecretsStored { this_run_only, result } => {
                return self.secrets_stored(this_run_only, result);
            }
            Message::ListTrouble { file, error } if matches!(self.screen, Screen::Starting) => {
                self.notice = Some(Notice::List { file, error });
            }
            Message::ListTrouble { .. } => {}
            Message::NewerConsents(growers) if matches!(self.screen, Screen::Starting) => {
                self.notice = Some(Notice::NewerConsents(growers));
            }
            Message::NewerConsents(_) => {}
            Message::KeyringWaits(waits) => self.keyring_waits = waits,
            Message::GiveUpKeyring => return vec![Effect::GiveUpKeyring],
            Message::Practise(company) => return self.practise(company),
            Message::PracticeFailed(kind) => {
                self.notice = Some(Notice::NoPractice(kind));
                return self.begin_again(Effect::Load);
            }
            Message::LeavePractice if self.practice => return self.begin_again(Effect::Load),
            Message::LeavePractice => {}
            Message::StartAfresh => return self.start_afresh(),
            Message::StartedAfresh { keyring, files } => {
                return self.started_afresh(keyring, files);
            }
            Message::Forget => return self.begin_again(Effect::Forget),
            Message::Forgotten { keyring, files } => return self.forgotten(keyring, files),
            Message::DismissNotice => self.notice = None,
            Message::Ask(question) => self.question = Some(question),
            Message::Answer { question, yes } => return self.answer(&question, yes),
            Message::Closing(message) => return self.update_closing(message),
            Message::OpenPage(page) => return vec![Effect::OpenPage(page)],
            Message::PageAsked(Err(_)) => self.notice = Some(Notice::NoBrowser),
            Message::FolderAsked(Err(_)) => self.notice = Some(Notice::NoFolder),
            Message::PageAsked(Ok(())) | Message::FolderAsked(Ok(())) => {}
            Message::OpenSettings => return self.open_settings(),
            Message::SignIn(who) => {
                return self.sign_in_with(|try_number| Effect::SignIn { try_number, who });
            }
            Message::UseToken(token) => {
                return self.sign_in_with(|try_number| Effect::CheckToken { try_number, token });
            }
            Message::StopSigningIn => return self.stop_signing_in().into_iter().collect(),
            Message::SignedIn { try_number, result } => return self.signed_in(try_number, result),
            Message::SignInTakesLonger { try_number, takes_longer } => {
                self.sign_in_takes_longer(try_number, takes_longer);
            }
            Message::LeafTokenStored { try_number, result } => {
                return self.leaf_token_stored(try_number, result);
            }
            Message::Open(path) => return self.open(path),
            Message::NoFileDialog(kind) => self.question = Some(Question::File(kind)),
            Message::TypedPath(kind, typed) => {
                self.question.take_if(|open| *open == Question::File(kind));
                return vec![Effect::FindTyped(kind, typed)];
            }
            Message::FileAt(kind, path) => return self.file_is_at(kind, path),
            Message::Setup(message) => return self.update_setup(message),
            Message::SetupCheck(message) => return self.update_setup_check(message),
            Message::SetupFile(message) => return self.update_setup_file(message),
            Message::Growers(message) => return self.update_growers(message),
            Message::Import(message) => return self.update_import(message),
            Message::Data(watch, message) => return self.update_data(watch, message),
            Message::SwitchOn(message) => return self.update_switch_on(message),
            Message::Day(message) => {
                return lifted(self.day.update(message, &self.growers.list));
            }
            Message::GrowerPage(page, message) => return self.update_grower_page(page, message),
            Message::Step(attempt, message) => return self.update_step(attempt, message),
            Message::OpenGrowerPage(grower) => return self.open_grower_page(&grower, None),
            Message::OpenGrowerPart(grower, part) => {
                return self.open_grower_part(&grower, part);
            }
            Message::OpenEditing(grower) => return self.open_editing(&grower),
            Message::EditGrower(edit, message) => return self.update_editing(edit, message),
            Message::ConnectNext => return self.connect_next(),
            Message::Connect(grower) => return self.connect(&grower),
            Message::Finish(consent) => return self.finish(&consent),
            Message::Discard(consent) => {
                return vec![StepEffect::DropToken { consent }.into()];
            }
            Message::TokenDropped { consent, result } => self.token_dropped(&consent, result),
            Message::UnfinishedFound(found) => self.unfinished_found(found),
            Message::Leave => return self.leave(),
            Message::LetterLanguage(new) => return self.write_in(new),
            Message::SaveTable(rows) => return vec![Effect::SaveTable(rows)],
            Message::SavePicture(grower) => {
                let picture = Picture::of(self, grower).map(Box::new);
                return picture.map(Effect::SavePicture).into_iter().collect();
            }
            Message::TableSaved(result) => self.saved(result.map(Notice::TableSaved)),
            Message::SaveLeaflet { name, text } => return vec![Effect::SaveLeaflet { name, text }],
            Message::LeafletSaved(result) => self.saved(result.map(Notice::LeafletSaved)),
            Message::PictureSaved(result) => self.saved(result.map(Notice::PictureSaved)),
            Message::Broke => self.task_broke(),
            Message::AnswerBroke => return self.answer_broke(),
        }
        vec![]
    }

    fn saved(&mut self, result: Result<Notice, FileError>) {
        self.notice = Some(result.unwrap_or_else(Notice::TableNotSaved));
    }

    /// Has the settings written as they are now; with the secrets that belong to them, where those
    /// are not stored yet.
    fn save_settings(&mut self) -> Option<Effect> {
        (!self.saves_when_stored).then(|| self.save_now())
    }

    fn save_now(&mut self) -> Effect {
        let settings = self.settings.get_or_insert_default().clone();
        SetupEffect::Save(Box::new(settings)).into()
    }
}

/// A feature's effects as the whole's.
fn lifted<E: Into<Effect>>(effects: impl IntoIterator<Item = E>) -> Vec<Effect> {
    effects.into_iter().map(Into::into).collect()
}
