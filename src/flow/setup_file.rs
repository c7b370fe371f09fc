//! Set-up files: opening the one that a company gives its staff, and making it.

use std::path::PathBuf;
use std::sync::Arc;

use super::outcome;
use crate::domain::secret::Passphrase;
use crate::domain::setup_file::{SetupFile, SetupFileError};
use crate::domain::{ApiError, Company, Scope, Servers, Settings};

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
    /// Stile is looking whether it is a set-up file.
    Looking,
    /// The passphrase is asked for; and why the last one did not do.
    Passphrase(Option<SetupFileError>),
    /// It is being opened.
    Running,
    /// It is for these other servers, and the person has to say whether that is right.
    OtherServers(Box<Servers>),
    /// The set-up is being made to name them, which takes a moment and cannot be cut off.
    Moving,
    /// It cannot be used.
    Failed(SetupFileError),
}

/// A set-up file being made.
#[derive(Clone, Debug, Default)]
pub struct Making {
    /// Whether it was begun on the list, to go back to; otherwise in the settings.
    pub from_list: bool,
    /// The logo, if one was chosen.
    pub logo: Option<Arc<[u8]>>,
    /// Whether it is being written.
    pub running: bool,
    /// Why something did not work.
    pub error: Option<SetupFileError>,
    /// Where the file is, once it is made.
    pub made: Option<PathBuf>,
    /// Whether the passphrase is in the clipboard.
    pub copied: bool,
    /// Giving Leaf the app keys, for links.
    pub giving: Giving,
}

/// Where giving Leaf the app keys stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Giving {
    /// Not under way.
    #[default]
    Idle,
    /// Leaf is being given them.
    Running,
    /// It did not take them.
    Failed(ApiError),
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
    /// The picture is this one.
    LogoAt(PathBuf),
    /// The picture that was chosen, if one was.
    LogoChosen(Option<Result<Arc<[u8]>, SetupFileError>>),
    /// Put the passphrase into the clipboard, for a while.
    CopyPassphrase(Passphrase),
    /// It is not there any more.
    CopyForgotten,
    /// Give Leaf the app keys, so that staff can send links.
    GiveKeys,
    /// The client whose keys Leaf has now, or why it has not.
    KeysGiven(Result<String, ApiError>),
    /// Write the file.
    Make(Company, Passphrase),
    /// Where it is.
    Made(Result<PathBuf, SetupFileError>),
    /// Leave the screen.
    Leave,
}

/// What is to be done outside with set-up files.
#[derive(Debug)]
pub enum Effect {
    /// Ask for a set-up file: [`Message::Chosen`].
    Choose,
    /// Look whether it is one: [`Message::Looked`].
    LookAt(PathBuf),
    /// Open it: [`Message::Opened`].
    Open {
        /// Where it is.
        path: PathBuf,
        /// Its passphrase.
        passphrase: Passphrase,
    },
    /// Have the set-up name these servers, which the file that was opened is for:
    /// [`Message::Moved`], or [`Message::Opened`] with what failed.
    MoveTo {
        /// The file.
        path: PathBuf,
        /// The servers, as the person was shown them.
        servers: Box<Servers>,
    },
    /// Use that file now, under its own servers: [`Message::Opened`].
    UseKept(PathBuf),
    /// End what is looked at, opened or made, whose screen was left; the file that was opened for
    /// other servers is dropped.
    Stop,
    /// Ask for a picture: [`Message::LogoChosen`].
    ChooseLogo,
    /// Read this picture: [`Message::LogoChosen`].
    ReadLogo(PathBuf),
    /// Put the passphrase into the clipboard, and take it out again after a while:
    /// [`Message::CopyForgotten`].
    CopyPassphrase(Passphrase),
    /// Give Leaf the app keys of this client: [`Message::KeysGiven`].
    GiveKeys {
        /// The client.
        client_id: String,
        /// The write scopes on top of the minimum.
        write_scopes: Vec<Scope>,
    },
    /// Make a set-up file with the app keys in use: [`Message::Made`].
    Make {
        /// What is set.
        settings: Box<Settings>,
        /// Whose it is.
        company: Company,
        /// Its passphrase.
        passphrase: Passphrase,
    },
}

/// What set-up files ask of the whole.
#[derive(Debug)]
pub(super) enum Ask {
    /// Use what is in the file.
    Use(Box<SetupFile>),
    /// The screen is left.
    Leave,
}

type Outcome = outcome::Outcome<Effect, Ask>;

impl Opening {
    /// Begins to look at a file.
    pub(super) fn begin(path: PathBuf) -> (Self, Effect) {
        let effect = Effect::LookAt(path.clone());
        (Self { path, step: OpeningStep::Looking }, effect)
    }

    /// Takes one message in. `has_consents_in_memory` says whether changing servers would lose any.
    pub(super) fn update(&mut self, message: Message, has_consents_in_memory: bool) -> Outcome {
        match message {
            Message::Looked(path, found)
                if self.path == path && self.step == OpeningStep::Looking =>
            {
                self.step = match found {
                    Ok(()) => OpeningStep::Passphrase(None),
                    Err(error) => OpeningStep::Failed(error),
                };
            }
            Message::Unlock(passphrase) if matches!(self.step, OpeningStep::Passphrase(_)) => {
                self.step = OpeningStep::Running;
                let path = self.path.clone();
                return Outcome::effect(Effect::Open { path, passphrase });
            }
            Message::Opened(path, opened)
                if self.path == path
                    && matches!(self.step, OpeningStep::Running | OpeningStep::Moving) =>
            {
                match opened {
                    Ok(file) => return Outcome::ask(Ask::Use(file)),
                    Err(error @ SetupFileError::WrongPassphrase) => {
                        self.step = OpeningStep::Passphrase(Some(error));
                    }
                    Err(error) => self.step = OpeningStep::Failed(error),
                }
            }
            Message::ForOtherServers(path, servers)
                if self.path == path && self.step == OpeningStep::Running =>
            {
                self.step = OpeningStep::OtherServers(servers);
            }
            Message::UseServers => return self.use_servers(has_consents_in_memory),
            Message::Leave if self.step != OpeningStep::Moving => {
                return Outcome::effect(Effect::Stop).and_ask(Ask::Leave);
            }
            _ => {}
        }
        Outcome::default()
    }

    /// Waits for nothing any longer: Stile itself failed.
    pub(super) fn break_off(&mut self) {
        if matches!(self.step, OpeningStep::Looking | OpeningStep::Running) {
            self.step = OpeningStep::Failed(SetupFileError::Broke);
        }
    }

    fn use_servers(&mut self, has_consents_in_memory: bool) -> Outcome {
        let OpeningStep::OtherServers(servers) = &self.step else { return Outcome::default() };
        if has_consents_in_memory {
            self.step = OpeningStep::Failed(SetupFileError::ConsentsInMemory);
            return Outcome::default();
        }
        let (path, servers) = (self.path.clone(), servers.clone());
        self.step = OpeningStep::Moving;
        Outcome::effect(Effect::MoveTo { path, servers })
    }
}

impl Making {
    /// Waits for nothing any longer: Stile itself failed.
    pub(super) fn break_off(&mut self) {
        if std::mem::take(&mut self.running) {
            self.error = Some(SetupFileError::Broke);
        }
        if self.giving == Giving::Running {
            self.giving = Giving::Failed(ApiError::Broke);
        }
    }

    /// Takes one message in; `settings` are what goes into the file.
    pub(super) fn update(&mut self, message: Message, settings: Option<&Settings>) -> Outcome {
        match message {
            Message::ChooseLogo => return Outcome::effect(Effect::ChooseLogo),
            Message::LogoAt(path) => return Outcome::effect(Effect::ReadLogo(path)),
            Message::LogoChosen(Some(chosen)) => {
                self.error = chosen.as_ref().err().copied();
                self.logo = chosen.ok().or(self.logo.take());
            }
            Message::CopyPassphrase(passphrase) => {
                self.copied = true;
                return Outcome::effect(Effect::CopyPassphrase(passphrase));
            }
            Message::CopyForgotten => self.copied = false,
            Message::GiveKeys if self.giving != Giving::Running => {
                let Some(settings) = settings else { return Outcome::default() };
                self.giving = Giving::Running;
                return Outcome::effect(Effect::GiveKeys {
                    client_id: settings.client_id.clone(),
                    write_scopes: settings.write_scopes.clone(),
                });
            }
            Message::KeysGiven(given) if self.giving == Giving::Running => {
                self.giving = given.map_or_else(Giving::Failed, |_| Giving::Idle);
            }
            Message::Make(company, passphrase) if !self.running && self.made.is_none() => {
                let Some(settings) = settings else { return Outcome::default() };
                self.running = true;
                self.error = None;
                let company = Company { logo: self.logo.clone().unwrap_or_default(), ..company };
                let settings = Box::new(settings.clone());
                return Outcome::effect(Effect::Make { settings, company, passphrase });
            }
            Message::Made(made) if self.running => {
                self.running = false;
                self.error = made.as_ref().err().copied();
                self.made = made.ok();
            }
            Message::Leave => return Outcome::effect(Effect::Stop).and_ask(Ask::Leave),
            _ => {}
        }
        Outcome::default()
    }
}
