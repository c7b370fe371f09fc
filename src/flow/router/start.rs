//! The start, the keyring's troubles, and everything that begins anew.

use std::path::PathBuf;
use std::sync::Arc;

use super::lifted;
use crate::domain::setup_file::is_named_so;
use crate::domain::{FileError, PracticeCompany, table};
use crate::flow::{
    Effect, ImportStep, KeyringError, Loaded, Notice, Opening, OpeningStep, Present, Screen, Setup,
    SetupPage, State, connect, data, edit_grower, grower_page, growers, import, setup, setup_check,
    setup_file,
};

impl State {
    pub(super) fn loaded(&mut self, loaded: Loaded) -> Vec<Effect> {
        // A late answer: the person has gone on since.
        if !matches!(self.screen, Screen::Starting) {
            return vec![];
        }
        self.practice = loaded.practice;
        self.servers = Some(loaded.servers);
        self.folders = loaded.folders;
        self.this_run_only = loaded.this_run_only || loaded.practice;
        self.leaf_account = loaded.leaf_account;
        self.knows_accounts = loaded.knows_accounts;
        self.unfinished_loaded(loaded.unfinished);
        self.out_of_reach = loaded.out_of_reach;
        self.accounts = Arc::new(loaded.accounts);
        self.day.entries = Arc::new(loaded.day);
        self.letters = Arc::new(loaded.letters);
        self.switch_on.found_awaited(loaded.awaited_fields);
        self.leaf_token_ends = loaded.leaf_token_ends;
        if let Some(error) = loaded.unfinished_trouble {
            self.notice = Some(Notice::Unfinished(error));
        }
        match loaded.settings {
            Ok(settings) => self.settings = settings,
            Err(error) => self.notice = Some(Notice::Settings(error)),
        }
        match loaded.present {
            Err(error) => self.screen = Screen::KeyringTrouble(error),
            Ok(present) => {
                self.present = present;
                return self.go_on_from_start();
            }
        }
        vec![]
    }

    pub(super) fn practise(&mut self, company: PracticeCompany) -> Vec<Effect> {
        // What is in memory alone would not be there after practice.
        let has_secrets = self.present != Present::default();
        let is_at_stake =
            self.this_run_only && has_secrets || self.unfinished.iter().any(|one| one.in_memory);
        if !self.practice && is_at_stake {
            self.notice = Some(Notice::PracticeLater);
            return vec![];
        }
        let effects = self.begin_again(Effect::Practise(company));
        self.practice = true;
        self.practice_company = company;
        effects
    }

    pub(super) fn forgotten(
        &mut self,
        keyring: Result<(), KeyringError>,
        files: Result<(), FileError>,
    ) -> Vec<Effect> {
        // An answer to an earlier question: the person has gone on since.
        if !matches!(self.screen, Screen::Starting) {
            return vec![];
        }
        self.notice = Some(match (keyring, files) {
            (Ok(()), Ok(())) => Notice::Forgotten,
            (keyring, files) => Notice::NotForgotten(keyring.err(), files.err()),
        });
        self.begin_again(Effect::Load)
    }

    /// Welcome without a set-up, the part of the set-up that is missing, or the growers.
    pub(super) fn go_on_from_start(&mut self) -> Vec<Effect> {
        if let Some(path) = self.kept_file.take() {
            let step = OpeningStep::Running;
            self.screen = Screen::OpenFile(Opening { path: path.clone(), step });
            return vec![setup_file::Effect::UseKept(path).into()];
        }
        let mut effects = self.first_screen();
        if let Some(path) = self.file_to_open.take() {
            effects.extend(self.open(path));
        }
        effects
    }

    /// Opens a file where the screen is one that can be left for it; the start is waited for.
    pub(super) fn open(&mut self, path: PathBuf) -> Vec<Effect> {
        let ends_in = |endings: &[&str]| {
            let ending = path.extension().unwrap_or_default();
            endings.iter().any(|one| ending.eq_ignore_ascii_case(one))
        };
        let is_set_up = is_named_so(&path);
        let takes_tables = match &self.screen {
            Screen::Starting => {
                self.file_to_open = Some(path);
                return vec![];
            }
            Screen::Import(import) => import.step != ImportStep::Running,
            Screen::Growers => true,
            _ => false,
        };
        // Whatever is not named as a set-up is looked at as a table first. What is in it says more
        // than its name, and what it is, if it is neither.
        if takes_tables && !is_set_up {
            return self.update_import(import::Message::Chosen(Some(path)));
        }
        // Practice takes no set-up, and does not look whether it is one.
        if self.screen.takes_setup_file() && (is_set_up || !self.practice) {
            return self.update_setup_file(setup_file::Message::Chosen(Some(path)));
        }
        let is_known = is_set_up || ends_in(&table::ENDINGS) || !ends_in(&table::OTHER_ENDINGS);
        self.notice = Some(if is_known { Notice::FileLater } else { Notice::OtherFile });
        vec![]
    }

    fn first_screen(&mut self) -> Vec<Effect> {
        let Some(settings) = &self.settings else {
            self.screen = Screen::Welcome;
            return vec![];
        };
        if let Some(page) = SetupPage::first_missing(self.present, settings) {
            self.screen = Screen::Setup(Setup::at(page));
            return vec![];
        }
        self.show_growers()
    }

    pub(super) fn show_growers(&mut self) -> Vec<Effect> {
        self.screen = Screen::Growers;
        let wanted = self.settings.as_ref().is_some_and(|settings| settings.switch_on_fields);
        let mut effects = lifted(self.growers.load());
        effects.extend(lifted(self.switch_on.resume(wanted)));
        effects
    }

    pub(super) fn retry_keyring(&mut self) -> Vec<Effect> {
        if matches!(self.screen, Screen::KeyringTrouble(_)) {
            self.begin_again(Effect::Load)
        } else if self.keyring_trouble.is_some() {
            self.setup_stores_again();
            vec![Effect::StoreAgain]
        } else {
            vec![]
        }
    }

    /// Another screen than the start's stays until the answer is there: what it has goes along.
    pub(super) fn start_afresh(&mut self) -> Vec<Effect> {
        if self.afresh_question().is_none() {
            return vec![];
        }
        if matches!(self.screen, Screen::KeyringTrouble(_)) {
            self.screen = Screen::Starting;
        }
        vec![Effect::StartAfresh]
    }

    pub(super) fn started_afresh(
        &mut self,
        keyring: Result<(), KeyringError>,
        files: Result<(), FileError>,
    ) -> Vec<Effect> {
        let is_start = matches!(self.screen, Screen::Starting);
        match (keyring, files) {
            (Err(error), _) if is_start => self.screen = Screen::KeyringTrouble(error),
            (Err(error), _) => self.keyring_trouble = Some(error),
            (Ok(()), Err(error)) => {
                self.notice = Some(Notice::NotStartedAfresh(error));
                return if is_start { self.begin_again(Effect::Load) } else { vec![] };
            }
            (Ok(()), Ok(())) => {
                self.notice = Some(Notice::StartedAfresh);
                return self.begin_again(Effect::Load);
            }
        }
        vec![]
    }

    pub(super) fn keep_for_this_run(&mut self) -> Vec<Effect> {
        self.setup_stores_again();
        vec![Effect::KeepForThisRun]
    }

    pub(super) fn secrets_stored(
        &mut self,
        this_run_only: bool,
        result: Result<(), KeyringError>,
    ) -> Vec<Effect> {
        self.this_run_only |= this_run_only;
        if result.is_ok() && !self.this_run_only {
            self.unfinished.iter_mut().for_each(|one| one.in_memory = false);
        }
        self.keyring_trouble = result.err();
        let mut effects = self.secrets_are_stored();
        if result.is_ok() && std::mem::take(&mut self.saves_when_stored) {
            let is_save = |it: &Effect| matches!(it, Effect::Setup(setup::Effect::Save(_)));
            effects.extend((!effects.iter().any(is_save)).then(|| self.save_now()));
        }
        effects
    }

    fn secrets_are_stored(&mut self) -> Vec<Effect> {
        match &mut self.screen {
            Screen::KeyringTrouble(_) if self.this_run_only => self.go_on_from_start(),
            // The page of the sign-in waits for its token.
            Screen::Setup(setup) if setup.page == SetupPage::Leaf && self.is_storing_token => {
                vec![]
            }
            Screen::Setup(_) => self.setup_secrets_stored(),
            Screen::Connect(connect) if self.keyring_trouble.is_none() => {
                let again = connect.prepare_again_after_keyring();
                self.step_effects(again)
            }
            _ => vec![],
        }
    }

    /// The keyring is being tried again for the secrets of the set-up's page.
    pub(super) fn setup_stores_again(&mut self) {
        if let Screen::Setup(setup) = &mut self.screen {
            setup.stores_again();
        }
    }

    /// Back to the start, with whatever `first` brings.
    pub(super) fn begin_again(&mut self, first: Effect) -> Vec<Effect> {
        let mut effects = self.end_screen();
        effects.push(growers::Effect::StopLoading.into());
        effects.extend(lifted(self.growers.stop_checking()));
        effects.extend(self.data.is_some().then_some(data::Effect::StopWatching.into()));
        effects.extend(lifted(self.switch_on.end()));
        let kept_file = self.kept_file.take().filter(|_| matches!(first, Effect::Load));
        *self = Self {
            notice: self.notice.take(),
            kept_file,
            file_to_open: self.file_to_open.take(),
            // Late answers to what was asked before must not be taken for new ones.
            growers: self.growers.emptied(),
            switch_on: std::mem::take(&mut self.switch_on),
            numbers: self.numbers,
            // It ends with its place, in the same step.
            sign_in: self.sign_in.clone(),
            closing: self.closing.clone(),
            practice_tasks: self.practice_tasks,
            ..Self::default()
        };
        effects.push(first);
        effects
    }

    /// Ends the work that belongs to the screen.
    pub(super) fn end_screen(&self) -> Vec<Effect> {
        match &self.screen {
            Screen::Connect(connect) => {
                vec![connect::Effect::Cancel { attempt: connect.attempt }.into()]
            }
            Screen::Import(_) => vec![import::Effect::Stop.into()],
            // What moves to other servers waits for the file that was opened.
            Screen::OpenFile(file) if file.step == OpeningStep::Moving => vec![],
            Screen::OpenFile(_) | Screen::MakeFile(_) => vec![setup_file::Effect::Stop.into()],
            Screen::GrowerPage(page) => vec![grower_page::Effect::Leave { page: page.id }.into()],
            Screen::SetupCheck(_) => vec![setup_check::Effect::Stop.into()],
            Screen::Setup(setup) => Self::end_kept_connection(setup),
            Screen::EditGrower(edit) => vec![edit_grower::Effect::Leave { edit: edit.id }.into()],
            _ => vec![],
        }
    }
}
