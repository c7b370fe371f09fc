//! The wizard as a pure state machine: [`State::update`] takes a [`Message`], changes the
//! state and answers with the [`Effect`]s to carry out.
//!
//! No window, no I/O, no clock, no randomness and no secrets may enter the state: times and
//! outcomes arrive in messages, and secrets pass through as values that cannot be printed, to
//! be held by the runtime alone.
//!
//! Each feature has a state, messages and effects of its own, and asks the whole for what only
//! the whole can do. Here are the few facts that all share; `router` hands messages to features,
//! and has a file for each feature's dealings with the others.

pub mod choosing;
pub mod closing;
pub mod connect;
pub mod data;
pub mod day;
pub mod edit_grower;
pub mod error;
pub mod grower_page;
pub mod growers;
pub mod import;
pub mod message;
mod outcome;
mod picture;
pub mod practice_tasks;
pub mod question;
mod router;
pub mod setup;
pub mod setup_check;
pub mod setup_field;
pub mod setup_file;
pub mod switch_on;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

pub use choosing::{Chosen, Mark};
pub use closing::Closing;
pub use connect::{
    Attach, AttemptId, Browser, Confirm, Connect, Connected, Consent, Copied, Doubt, Prepare,
    STEPS, Stage, Step, StepState, Waiting, Way,
};
pub use data::{Change, Data, Outlook, Sync};
pub use day::Day;
pub use edit_grower::{EditGrower, EditId, EditStep};
pub use error::{
    AttachError, ConfirmError, ConsentError, DeleteError, KeyringError, PrepareError,
    RedirectError, SignInError, Warning,
};
pub use grower_page::{Ending, GrowerPage, GrowerPageId, Look, Part};
pub use growers::{Growers, Loading};
pub use import::{Import, ImportStep};
pub use message::{Effect, Loaded, Message};
pub use picture::Picture;
pub use practice_tasks::{PracticeTask, PracticeTasks};
pub use question::{FileKind, Question};
pub use setup::{OpenedFrom, Present, Setup};
pub use setup_check::SetupCheck;
pub use setup_field::{SetupField, SetupPage};
pub use setup_file::{Giving, Making, Opening, OpeningStep};
pub use switch_on::{SwitchOn, SwitchingOn};

use crate::domain::day::Entry;
use crate::domain::{
    Company, FileError, KnownAccount, Language, LeafAccount, LeafUserId, PracticeCompany, Servers,
    Settings, Unfinished,
};

/// Everything the window shows, and nothing it does not need to.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Whether this is practice: servers inside the program, secrets in memory.
    pub practice: bool,
    /// The company that is practised with.
    pub practice_company: PracticeCompany,
    /// What was tried in practice.
    pub practice_tasks: PracticeTasks,
    /// Where files of this computer are.
    pub folders: Folders,
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
    /// The names of growers whose consents may wait in the keyring that could not be read.
    out_of_reach: Vec<String>,
    /// Whose Leaf account is signed in, as far as is known: everything below is that account's.
    pub leaf_account: Option<LeafAccount>,
    /// Whether there may be lists of another Leaf account on disk.
    knows_accounts: bool,
    /// Signing in to Leaf, wherever it is asked for.
    pub sign_in: SignInState,
    /// Whether Leaf takes longer than usual to answer the sign-in that runs.
    pub sign_in_takes_longer: bool,
    /// When the Leaf token ends, if it says so.
    pub leaf_token_ends: Option<Timestamp>,
    /// The growers of the Leaf account.
    pub growers: Growers,
    /// Which accounts growers were connected with before.
    pub accounts: Arc<Vec<KnownAccount>>,
    /// In which language growers are written to, where that is known.
    pub letters: Arc<HashMap<LeafUserId, Language>>,
    /// Growers whose connection is being ended: nothing is begun for them meanwhile.
    disconnecting: Vec<LeafUserId>,
    /// Growers who are being deleted at Leaf: nothing is begun for them meanwhile.
    deleting: Vec<LeafUserId>,
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
    /// The question that is open.
    pub question: Option<Question>,
    /// Closing the window.
    pub closing: Closing,
    numbers: Numbers,
    /// Whether a new Leaf token is on its way into the keyring.
    is_storing_token: bool,
    /// Whether the settings are to be written once their secrets are stored.
    saves_when_stored: bool,
    /// A file that waits for the start to come to its end.
    file_to_open: Option<PathBuf>,
    /// A set-up file that was opened already and waits for the start with its servers.
    kept_file: Option<PathBuf>,
}

/// Counters whose values tell late answers from awaited ones; no value is used twice in a run.
#[derive(Clone, Copy, Debug, Default)]
struct Numbers {
    attempts: u64,
    sign_ins: u64,
    /// The sign-in whose token is in use.
    signed_in: u64,
    grower_pages: u64,
    edits: u64,
    watches: u64,
    imports: u64,
    setup_checks: u64,
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
    /// The settings, each of which leads to its page.
    Settings,
    /// The set-up is checked, or that is offered.
    SetupCheck(SetupCheck),
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
    /// One grower being edited.
    EditGrower(Box<EditGrower>),
    /// The four steps for one grower.
    Connect(Box<Connect>),
}

impl Screen {
    /// Whether it can be left for a set-up file. What is being stored is waited for: the secrets and
    /// settings of two companies must not mix.
    pub(in crate::flow) fn takes_setup_file(&self) -> bool {
        match self {
            Self::Welcome | Self::Growers | Self::Settings => true,
            // What was kept for the way back would be lost.
            Self::Setup(Setup { opened_from: OpenedFrom::Connection(_), .. }) => false,
            Self::Setup(setup) => !setup.saving,
            Self::OpenFile(file) => file.step != OpeningStep::Moving,
            _ => false,
        }
    }
}

/// Where files of Stile's own are on this computer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folders {
    /// Settings and lists.
    pub settings: PathBuf,
    /// The log.
    pub logs: PathBuf,
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
    /// Consents of these growers were stored by a newer version, and are left alone.
    NewerConsents(Vec<String>),
    /// Another list could not be read, or not all of it.
    List {
        /// Its file's name.
        file: &'static str,
        /// What is wrong with it.
        error: FileError,
    },
    /// Another Leaf account than this one has signed in; so many connections are unfinished there.
    OtherAccount(LeafAccount, usize),
    /// A consent arrived for a grower whose attempt had been left; it can be finished.
    ConsentKept(String),
    /// A stored consent could not be removed from the keyring.
    TokenLeftBehind(KeyringError),
    /// Forgetting did not remove everything.
    NotForgotten(Option<KeyringError>, Option<FileError>),
    /// Everything was removed from this computer.
    Forgotten,
    /// Secrets are under other names in the keyring now.
    StartedAfresh,
    /// The other names could not be noted, so those before stay in use.
    NotStartedAfresh(FileError),
    /// Practice could not start.
    NoPractice(std::io::ErrorKind),
    /// A file cannot be opened from this screen.
    FileLater,
    /// A grower's connection is still being ended.
    StillDisconnecting,
    /// A grower is still being deleted at Leaf.
    StillDeleting,
    /// This grower's consent is still on its way from FieldView.
    StillExchanging(String),
    /// A set-up file is not for practice.
    LeavePracticeFirst,
    /// A file that is neither a table nor a set-up.
    OtherFile,
    /// A new grower is on the list.
    GrowerAdded(String),
    /// Leaf has what was changed of this grower.
    GrowerChanged(String),
    /// Leaf has no grower of this name any more.
    GrowerDeleted(String),
    /// The table of growers is here.
    TableSaved(PathBuf),
    /// A leaflet for a grower is here.
    LeafletSaved(PathBuf),
    /// A picture is here.
    PictureSaved(PathBuf),
    /// A table, a leaflet or a picture could not be written.
    TableNotSaved(FileError),
    /// Something in Stile itself failed.
    Broke,
    /// The system browser could not be asked to open a page of help.
    NoBrowser,
    /// The system could not be asked to open a folder.
    NoFolder,
    /// Practice would lose what this run alone holds.
    PracticeLater,
}

impl State {
    /// The state at the start of the program, and what to do first.
    pub fn start(practice: bool) -> (Self, Vec<Effect>) {
        let first =
            if practice { Effect::Practise(PracticeCompany::default()) } else { Effect::Load };
        (Self { practice, ..Self::default() }, vec![first])
    }

    /// The grower's latest consent that waits to be finished.
    pub fn unfinished_of(&self, grower: &LeafUserId) -> Option<&Unfinished> {
        let own = self.unfinished.iter().filter(|one| one.leaf_user_id == *grower);
        own.max_by_key(|one| one.begun)
    }

    /// The growers whose consents the end of this run would lose.
    pub fn consents_at_risk(&self) -> impl Iterator<Item = &str> {
        let at_risk = |one: &&Unfinished| one.in_memory && !self.practice;
        self.unfinished.iter().filter(at_risk).map(|one| one.grower_name.as_str())
    }

    /// For how many seconds a server still wants to be left alone, if one does.
    pub fn seconds_to_wait(&self, now: Timestamp) -> Option<i64> {
        let left = self.asked_to_wait?.duration_since(now).as_secs();
        (left > 0).then_some(left)
    }

    /// The question to ask before secrets are kept under other names, where that helps.
    pub fn afresh_question(&self) -> Option<Question> {
        let error = match &self.screen {
            Screen::KeyringTrouble(error) => Some(*error),
            Screen::Connect(connect) => match &connect.stage {
                Stage::Prepare(Prepare::Failed(PrepareError::Keyring(error))) => Some(*error),
                _ => None,
            },
            _ => self.keyring_trouble,
        };
        if !error?.ends_afresh() || self.practice || self.closing.has_exchange() {
            return None;
        }
        let waiting = self.unfinished.iter().filter(|one| !one.in_memory);
        let waiting = waiting.map(|one| &one.grower_name).chain(&self.out_of_reach);
        Some(Question::StartAfresh { growers: waiting.cloned().collect() })
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

    /// The name of that company, which then has the keys in its hands.
    pub fn company_name(&self) -> Option<&str> {
        self.company().map(|company| company.name.as_str())
    }

    /// Whether a company's file has set this page of the set-up.
    pub fn is_set_by_company(&self, page: SetupPage) -> bool {
        page != SetupPage::Leaf && self.company().is_some()
    }
}
