//! The wizard as a pure state machine: [`State::update`] takes a [`Message`], changes the
//! state and answers with the [`Effect`]s to carry out.
//!
//! No window, no I/O, no clock, no randomness and no secrets may enter the state: times and
//! outcomes arrive in messages, and secrets pass through as values that cannot be printed, to
//! be held by the runtime alone.
//!
//! Each feature has a state, messages and effects of its own, and asks the whole for what only
//! the whole can do. Here are the few facts that all share, and the router.

mod asks;
pub mod connect;
pub mod data;
pub mod day;
pub mod error;
pub mod grower_page;
pub mod growers;
pub mod import;
pub mod message;
mod outcome;
pub mod setup;
pub mod setup_file;
mod sign_in;
mod start;
pub mod switch_on;
mod turn;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

pub use connect::{
    Attach, AttemptId, Browser, Confirm, Connect, Connected, Consent, Doubt, Prepare, STEPS, Stage,
    Step, StepState, Waiting, Way,
};
pub use data::{Change, Data, Outlook, Sync};
pub use day::Day;
pub use error::{
    AttachError, ConfirmError, ConsentError, KeyringError, PrepareError, RedirectError,
    SignInError, Warning,
};
pub use grower_page::{Ending, GrowerPage, GrowerPageId, Look};
pub use growers::{Growers, Loading};
pub use import::{Import, ImportStep};
pub use message::{Effect, Loaded, Message};
pub use setup::{Present, Setup, SetupPage};
pub use setup_file::{Making, Opening, OpeningStep};
pub use switch_on::{SwitchOn, SwitchingOn};

use crate::domain::day::Entry;
use crate::domain::{
    Company, FileError, KnownAccount, LeafUserId, PracticeCompany, Servers, Settings, Unfinished,
};

/// Everything the window shows, and nothing it does not need to.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Whether this is practice: servers inside the program, secrets in memory.
    pub practice: bool,
    /// The company that is practised with.
    pub practice_company: PracticeCompany,
    /// Whom secrets are sent to; unknown until the start has read it.
    pub servers: Option<Servers>,
    /// What the window shows.
    pub screen: Screen,
    /// The company's set-up, once there is one.
    pub settings: Option<Settings>,
    /// Which of the company's secrets there are.
    pub present: Present,
    /// Whether secrets are kept for this run only, on the person's word.
    pub this_run_only: bool,
    /// Whether the keyring has been keeping Stile waiting for a moment.
    pub keyring_waits: bool,
    /// Until when a server has asked Stile to wait; what comes next ends it.
    pub asked_to_wait: Option<Timestamp>,
    /// Why secrets could not be stored, until the person decides what to do.
    pub keyring_trouble: Option<KeyringError>,
    /// Signing in to Leaf, wherever it is asked for.
    pub sign_in: SignInState,
    /// When the Leaf token ends, if it says so.
    pub leaf_token_ends: Option<Timestamp>,
    /// The growers of the Leaf account.
    pub growers: Growers,
    /// Which accounts growers were connected with before.
    pub accounts: Arc<Vec<KnownAccount>>,
    /// Growers whose connection is being ended: nothing is begun for them meanwhile.
    disconnecting: Vec<LeafUserId>,
    /// The data of the grower on the screen.
    pub data: Option<Data>,
    /// Growers whose fields are being switched on.
    switch_on: SwitchOn,
    /// The day's list.
    pub day: Day,
    /// Connections that were begun and may be finished without another consent.
    pub unfinished: Vec<Unfinished>,
    /// Something to know that stops nothing.
    pub notice: Option<Notice>,
    numbers: Numbers,
    /// Whether the settings are to be written once their secrets are stored.
    saves_when_stored: bool,
    /// A file that waits for the start to come to its end.
    file_to_open: Option<PathBuf>,
    /// A set-up file that was opened already and waits for the start with its servers.
    kept_file: Option<PathBuf>,
}

/// What tells late answers from those that are waited for; never the same again in this run.
#[derive(Clone, Copy, Debug, Default)]
struct Numbers {
    attempts: u64,
    sign_ins: u64,
    grower_pages: u64,
    watches: u64,
    imports: u64,
}

/// The next of these numbers.
fn next(number: &mut u64) -> u64 {
    *number += 1;
    *number
}

/// What the window shows.
#[derive(Clone, Debug, Default)]
pub enum Screen {
    /// Settings and secrets are being read.
    #[default]
    Starting,
    /// The keyring gave no answer; nothing can go on without the person's word.
    KeyringTrouble(KeyringError),
    /// First start.
    Welcome,
    /// The company's set-up.
    Setup(Setup),
    /// A company's set-up file is being opened.
    OpenFile(Opening),
    /// A set-up file for staff is being made.
    MakeFile(Making),
    /// The list to start from.
    Growers,
    /// A table of growers, on its way to Leaf.
    Import(Box<Import>),
    /// One grower: how the connection stands.
    GrowerPage(Box<GrowerPage>),
    /// The four steps for one grower.
    Connect(Box<Connect>),
}

/// Where signing in to Leaf stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SignInState {
    /// Not under way.
    #[default]
    Idle,
    /// Leaf is being asked.
    Running,
    /// It did not work.
    Failed(SignInError),
}

/// Something to know that stops nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The settings file could not be used.
    Settings(FileError),
    /// The list of unfinished connections could not be read, or not all of it.
    Unfinished(FileError),
    /// Another list could not be read, or not all of it.
    List {
        /// Its file's name.
        file: &'static str,
        /// What is wrong with it.
        error: FileError,
    },
    /// A consent arrived for a grower whose attempt had been left; it can be finished.
    ConsentKept(String),
    /// A stored consent could not be removed from the keyring.
    TokenLeftBehind(KeyringError),
    /// Forgetting did not remove everything.
    NotForgotten(Option<KeyringError>, Option<FileError>),
    /// Everything was removed from this computer.
    Forgotten,
    /// Practice could not start.
    NoPractice(std::io::ErrorKind),
    /// A file cannot be opened from this screen.
    FileLater,
    /// A grower's connection is still being ended.
    StillDisconnecting,
    /// The set-up file for staff is here.
    SetupFileMade(PathBuf),
    /// A set-up file is not for practice.
    LeavePracticeFirst,
    /// A spreadsheet has to be saved as CSV first.
    SaveAsCsv,
    /// A new grower is on the list.
    GrowerAdded(String),
    /// The table of growers is here.
    TableSaved(PathBuf),
    /// A picture is here.
    PictureSaved(PathBuf),
    /// A table or a picture could not be written.
    TableNotSaved(FileError),
    /// Something in Stile itself failed.
    Broke,
    /// The system browser could not be asked to open a page of help.
    NoBrowser,
}

impl State {
    /// The state at the start of the program, and what to do first.
    pub fn start(practice: bool) -> (Self, Vec<Effect>) {
        let first =
            if practice { Effect::Practise(PracticeCompany::default()) } else { Effect::Load };
        (Self { practice, ..Self::default() }, vec![first])
    }

    /// Takes one message in. Every pair of state and message has an answer; one that makes no
    /// sense any more (a late answer, a button pressed twice) changes nothing.
    pub fn update(&mut self, message: Message) -> Vec<Effect> {
        // What is asked beside it does not end what a server asked for.
        if !message.is_beside() {
            self.asked_to_wait = None;
        }
        let mut effects = self.route(message);
        effects.extend(self.follow_data());
        self.follow_list();
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
            Message::KeyringWaits(waits) => self.keyring_waits = waits,
            Message::GiveUpKeyring => return vec![Effect::GiveUpKeyring],
            Message::Practise(company) => return self.practise(company),
            Message::PracticeFailed(kind) => {
                self.notice = Some(Notice::NoPractice(kind));
                return self.begin_again(Effect::Load);
            }
            Message::LeavePractice if self.practice => return self.begin_again(Effect::Load),
            Message::LeavePractice => {}
            Message::Forget => return self.begin_again(Effect::Forget),
            Message::Forgotten { keyring, files } => return self.forgotten(keyring, files),
            Message::DismissNotice => self.notice = None,
            Message::OpenPage(page) => return vec![Effect::OpenPage(page)],
            Message::PageAsked(Err(_)) => self.notice = Some(Notice::NoBrowser),
            Message::PageAsked(Ok(())) => {}
            Message::SignIn(who) => {
                return self.sign_in_with(|try_number| Effect::SignIn { try_number, who });
            }
            Message::UseToken(token) => {
                return self.sign_in_with(|try_number| Effect::CheckToken { try_number, token });
            }
            Message::SignedIn { try_number, result } => return self.signed_in(try_number, result),
            Message::Open(path) => return self.open(path),
            Message::Setup(message) => return self.update_setup(message),
            Message::SetupFile(message) => return self.update_setup_file(message),
            Message::Growers(message) => return self.update_growers(message),
            Message::Import(message) => return self.update_import(message),
            Message::Data(watch, message) => return self.update_data(watch, message),
            Message::SwitchOn(message) => {
                let outcome = self.switch_on.update(message);
                return self.switch_on_asks(outcome);
            }
            Message::Day(message) => {
                return lifted(self.day.update(message, &self.growers.list));
            }
            Message::GrowerPage(page, message) => return self.update_grower_page(page, message),
            Message::Step(attempt, message) => return self.update_step(attempt, message),
            Message::OpenGrowerPage(grower) => return self.open_grower_page(&grower),
            Message::ConnectNext => return self.connect_next(),
            Message::Connect(grower) => return self.connect(&grower),
            Message::Finish(grower) => return self.finish(&grower),
            Message::Discard(grower) => {
                return vec![connect::Effect::DropToken { grower }.into()];
            }
            Message::TokenDropped { grower, result } => self.token_dropped(&grower, result),
            Message::Leave => return self.leave(),
            Message::SaveTable(rows) => return vec![Effect::SaveTable(rows)],
            Message::SavePicture { name, png } => return vec![Effect::SavePicture { name, png }],
            Message::TableSaved(result) => {
                self.notice = Some(match result {
                    Ok(path) => Notice::TableSaved(path),
                    Err(error) => Notice::TableNotSaved(error),
                });
            }
            Message::PictureSaved(result) => {
                self.notice = Some(match result {
                    Ok(path) => Notice::PictureSaved(path),
                    Err(error) => Notice::TableNotSaved(error),
                });
            }
            Message::Broke => self.broke(),
        }
        vec![]
    }

    /// Stile itself failed where nothing more can be said of it. A start does not go on waiting.
    fn broke(&mut self) {
        self.notice = Some(Notice::Broke);
        if matches!(self.screen, Screen::Starting) {
            self.screen = Screen::KeyringTrouble(KeyringError::Broke);
        }
    }

    /// Whether a consent of the grower waits to be finished.
    pub fn is_unfinished(&self, grower: &LeafUserId) -> bool {
        self.unfinished.iter().any(|one| one.leaf_user_id == *grower)
    }

    /// The growers whose consents the end of this run would lose.
    pub fn consents_at_risk(&self) -> impl Iterator<Item = &str> {
        let at_risk = |one: &&Unfinished| one.in_memory && !self.practice;
        self.unfinished.iter().filter(at_risk).map(|one| one.grower_name.as_str())
    }

    /// What becomes of switching this grower's fields on, if anybody asked for it.
    pub fn switching_on(&self, grower: &LeafUserId) -> Option<&SwitchingOn> {
        self.switch_on.of(grower)
    }

    /// Whether this grower's fields are being switched on.
    pub fn is_switching_on(&self, grower: &LeafUserId) -> bool {
        self.switch_on.is_running(grower)
    }

    /// Whose turn is next among those whom Leaf lists.
    pub fn next_of_day(&self) -> Option<&Entry> {
        self.day.turns().find(|entry| self.growers.find(&entry.leaf_user_id).is_some())
    }

    /// The company whose file has set the set-up, if one has.
    pub fn company(&self) -> Option<&Company> {
        self.settings.as_ref()?.company.as_ref()
    }

    /// Whether a company's file has set this page of the set-up.
    pub fn is_set_by_company(&self, page: SetupPage) -> bool {
        page != SetupPage::Leaf && self.company().is_some()
    }

    fn save_settings(&mut self) -> Effect {
        Effect::SaveSettings(Box::new(self.settings.get_or_insert_default().clone()))
    }
}

/// A feature's effects as the whole's.
fn lifted<E: Into<Effect>>(effects: impl IntoIterator<Item = E>) -> Vec<Effect> {
    effects.into_iter().map(Into::into).collect()
}
