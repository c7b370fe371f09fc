//! Set-up files: opening the one that a company gives its staff, and making it.

use std::path::PathBuf;
use std::sync::Arc;

use super::message::Effect;
use super::setup::SetupPage;
use super::{Notice, Screen, State};
use crate::domain::secret::Passphrase;
use crate::domain::setup_file::{SetupFile, SetupFileError};
use crate::domain::{Company, Servers};

/// A set-up file being opened.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Where it is.
    pub path: PathBuf,
    /// How far it has come.
    pub step: OpeningStep,
}

/// Where opening stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpeningStep {
    /// Is it one at all?
    Looking,
    /// The passphrase is asked for; and why the last one did not do.
    Passphrase(Option<SetupFileError>),
    /// It is being opened.
    Running,
    /// It is for these other servers: whether that is right only the person can say.
    OtherServers(Box<Servers>),
    /// The set-up is being made to name them, which takes a moment and cannot be cut off.
    Moving,
    /// It cannot be used.
    Failed(SetupFileError),
}

/// A set-up file being made.
#[derive(Clone, Debug, Default)]
pub struct Making {
    /// The logo, if one was chosen.
    pub logo: Option<Arc<[u8]>>,
    /// Whether it is being written.
    pub running: bool,
    /// Why something did not work.
    pub error: Option<SetupFileError>,
}

/// What set-up files are told.
#[derive(Debug)]
pub enum Message {
    /// Ask for a file.
    Choose,
    /// The file that was chosen, if one was.
    Chosen(Option<PathBuf>),
    /// Whether the file is a set-up file.
    Looked(PathBuf, Result<(), SetupFileError>),
    /// Open it with this passphrase.
    Unlock(Passphrase),
    /// What is in the file.
    Opened(PathBuf, Result<Box<SetupFile>, SetupFileError>),
    /// It was opened, and is for these other servers.
    ForOtherServers(PathBuf, Box<Servers>),
    /// They are the right ones.
    UseServers,
    /// The set-up names them now, and waits for the file.
    Moved(PathBuf),
    /// Make one.
    Begin,
    /// Ask for a picture for the logo.
    ChooseLogo,
    /// The picture that was chosen, if one was.
    LogoChosen(Option<Result<Arc<[u8]>, SetupFileError>>),
    /// Write the file.
    Make(Company, Passphrase),
    /// Where it is.
    Made(Result<PathBuf, SetupFileError>),
    /// Leave the screen.
    Leave,
}

impl State {
    pub(super) fn update_setup_file(&mut self, message: Message) -> Vec<Effect> {
        match (&mut self.screen, message) {
            (_, Message::Choose) => return vec![Effect::ChooseSetupFile],
            (_, Message::Chosen(Some(path))) => return self.open_setup_file(path),
            (Screen::OpenFile(opening), Message::Looked(path, found))
                if opening.path == path && opening.step == OpeningStep::Looking =>
            {
                opening.step = match found {
                    Ok(()) => OpeningStep::Passphrase(None),
                    Err(error) => OpeningStep::Failed(error),
                };
            }
            (Screen::OpenFile(opening), Message::Unlock(passphrase))
                if matches!(opening.step, OpeningStep::Passphrase(_)) =>
            {
                opening.step = OpeningStep::Running;
                return vec![Effect::OpenSetupFile { path: opening.path.clone(), passphrase }];
            }
            (Screen::OpenFile(opening), Message::Opened(path, opened))
                if opening.path == path
                    && matches!(opening.step, OpeningStep::Running | OpeningStep::Moving) =>
            {
                match opened {
                    Ok(file) => return self.use_file(*file),
                    Err(error @ SetupFileError::WrongPassphrase) => {
                        opening.step = OpeningStep::Passphrase(Some(error));
                    }
                    Err(error) => opening.step = OpeningStep::Failed(error),
                }
            }
            (Screen::OpenFile(opening), Message::ForOtherServers(path, servers))
                if opening.path == path && opening.step == OpeningStep::Running =>
            {
                opening.step = OpeningStep::OtherServers(servers);
            }
            (Screen::OpenFile(opening), Message::UseServers) => {
                let OpeningStep::OtherServers(servers) = &opening.step else { return vec![] };
                if self.unfinished.iter().any(|one| one.in_memory) {
                    opening.step = OpeningStep::Failed(SetupFileError::ConsentsInMemory);
                    return vec![];
                }
                let (path, servers) = (opening.path.clone(), servers.clone());
                opening.step = OpeningStep::Moving;
                return vec![Effect::MoveTo { path, servers }];
            }
            // Whatever the window shows by now: the set-up is another.
            (_, Message::Moved(path)) => {
                let effects = self.begin_again(Effect::Load);
                self.kept_file = Some(path);
                return effects;
            }
            (Screen::Growers, Message::Begin) if !self.practice => {
                self.screen = Screen::MakeFile(Making::default());
            }
            (Screen::MakeFile(_), Message::ChooseLogo) => return vec![Effect::ChooseLogo],
            (Screen::MakeFile(making), Message::LogoChosen(Some(chosen))) => {
                making.error = chosen.as_ref().err().copied();
                making.logo = chosen.ok().or(making.logo.take());
            }
            (Screen::MakeFile(making), Message::Make(company, passphrase)) if !making.running => {
                let Some(settings) = self.settings.clone() else { return vec![] };
                making.running = true;
                making.error = None;
                let company = Company { logo: making.logo.clone().unwrap_or_default(), ..company };
                return vec![Effect::MakeSetupFile {
                    settings: Box::new(settings),
                    company,
                    passphrase,
                }];
            }
            (Screen::MakeFile(making), Message::Made(made)) if making.running => match made {
                Ok(path) => {
                    self.notice = Some(Notice::SetupFileMade(path));
                    return self.go_on_from_start();
                }
                Err(error) => {
                    making.running = false;
                    making.error = Some(error);
                }
            },
            (Screen::OpenFile(Opening { step: OpeningStep::Moving, .. }), Message::Leave) => {}
            (Screen::OpenFile(_) | Screen::MakeFile(_), Message::Leave) => {
                return self.go_on_from_start();
            }
            _ => {}
        }
        vec![]
    }

    fn open_setup_file(&mut self, path: PathBuf) -> Vec<Effect> {
        match &self.screen {
            // What practice has is nobody's set-up.
            _ if self.practice => self.notice = Some(Notice::LeavePracticeFirst),
            Screen::Welcome | Screen::Setup(_) | Screen::Growers | Screen::OpenFile(_) => {
                let step = OpeningStep::Looking;
                self.screen = Screen::OpenFile(Opening { path: path.clone(), step });
                return vec![Effect::StopLoadingGrowers, Effect::LookAtSetupFile(path)];
            }
            // A grower's turn is not broken off for it.
            _ => {}
        }
        vec![]
    }

    /// The set-up takes the place of what was there; the sign-in to Leaf stays.
    fn use_file(&mut self, file: SetupFile) -> Vec<Effect> {
        let settings = self.settings.get_or_insert_default();
        settings.client_id = file.client_id;
        settings.redirect_uri = file.redirect_uri;
        settings.second_redirect_uri = file.second_redirect_uri;
        settings.write_scopes = file.write_scopes;
        settings.pkce = file.pkce;
        settings.switch_on_fields = file.switch_on_fields;
        settings.company = Some(file.company);
        settings.keys_have_changed();
        self.present.client_secret = true;
        self.present.api_key = true;
        // Never a client ID on disk beside another's secrets in the keyring.
        self.saves_when_stored = true;
        let mut effects = vec![Effect::StoreAppKeys {
            client_secret: Some(file.client_secret),
            api_key: Some(file.api_key),
        }];
        effects.extend(self.go_on_from_start());
        effects
    }

    /// The company whose file has set the set-up, if one has.
    pub fn company(&self) -> Option<&Company> {
        self.settings.as_ref()?.company.as_ref()
    }

    /// Whether a company's file has set this page of the set-up.
    pub fn is_set_by_company(&self, page: SetupPage) -> bool {
        page != SetupPage::Leaf && self.company().is_some()
    }
}
