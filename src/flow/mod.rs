//! The wizard as a pure state machine: [`State::update`] takes a [`Message`], changes the
//! state and answers with the [`Effect`]s to carry out.
//!
//! No window, no I/O, no clock, no randomness and no secrets may enter the state: times and
//! outcomes arrive in messages, and secrets pass through as values that cannot be printed, to
//! be held by the runtime alone. A step is a file here, a file in `ui`, and a line in
//! [`connect::Stage`].

pub mod connect;
pub mod data;
pub mod day;
pub mod error;
pub mod grower_page;
pub mod growers;
pub mod import;
pub mod message;
pub mod setup;
pub mod setup_file;
pub mod switch_on;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

pub use connect::{
    Attach, Browser, Confirm, Connect, Connected, Consent, Doubt, Prepare, Stage, StepState,
    Waiting,
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
pub use message::{AttemptId, Effect, Loaded, Message, Way};
pub use setup::{Setup, SetupPage};
pub use setup_file::{Making, Opening, OpeningStep};
pub use switch_on::SwitchingOn;

use crate::domain::account;
use crate::domain::api_error::Cause;
use crate::domain::setup_file::SetupFileError;
use crate::domain::vault_error::VaultError;
use crate::domain::{
    Account, ApiError, FileError, Grower, KnownAccount, LeafUserId, PracticeCompany, Servers,
    Settings, Unfinished,
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
    /// Growers whose fields are being switched on, or were, until that was read.
    pub switching_on: Vec<SwitchingOn>,
    /// The day's list.
    pub day: Day,
    /// Connections that were begun and may be finished without another consent.
    pub unfinished: Vec<Unfinished>,
    /// Something to know that stops nothing.
    pub notice: Option<Notice>,
    next_attempt: u64,
    sign_in_tries: u64,
    grower_pages: u64,
    watches: u64,
    switchings: u64,
    imports: u64,
    /// Whether the settings are to be written once their secrets are stored.
    saves_when_stored: bool,
    /// A file that waits for the start to come to its end.
    file_to_open: Option<PathBuf>,
    /// A set-up file that was opened already and waits for the start with its servers.
    kept_file: Option<PathBuf>,
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

/// Which of the company's secrets there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Present {
    /// Leaf token.
    pub leaf_token: bool,
    /// FieldView client secret.
    pub client_secret: bool,
    /// FieldView API key.
    pub api_key: bool,
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
    TableNotSaved,
    /// Something in Stile itself failed.
    Broke,
    /// The system browser could not be asked to open a page of help.
    NoBrowser,
}

/// Remembers whose account a grower was connected with, once.
fn remember_account(known: &mut Arc<Vec<KnownAccount>>, connect: &Connect) -> Option<Effect> {
    let new = KnownAccount {
        leaf_user_id: connect.grower.id.clone(),
        grower_name: connect.grower.display_name().to_owned(),
        account: connect.account.clone().filter(Account::is_known)?,
    };
    if known.contains(&new) {
        return None;
    }
    account::remember(Arc::make_mut(known), new.clone());
    Some(Effect::RememberAccount(new))
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
        let mut effects = self.take(message);
        effects.extend(self.follow_data());
        self.follow_list();
        effects
    }

    fn take(&mut self, message: Message) -> Vec<Effect> {
        // What is asked beside it does not end what a server asked for.
        let is_beside = matches!(
            message,
            Message::Growers(growers::Message::Counted { .. })
                | Message::SwitchOn(
                    switch_on::Message::Found { .. }
                        | switch_on::Message::NotListed { .. }
                        | switch_on::Message::Switched { .. }
                        | switch_on::Message::NotSwitched { .. }
                        | switch_on::Message::Over { .. }
                )
        );
        if !is_beside {
            self.asked_to_wait = None;
        }
        match message {
            Message::AskedToWait(until) => {
                self.asked_to_wait = Some(until);
                vec![]
            }
            Message::Loaded(loaded) => self.loaded(*loaded),
            Message::RetryKeyring => self.retry_keyring(),
            Message::KeepForThisRun => {
                self.setup_stores_again();
                vec![Effect::KeepForThisRun]
            }
            Message::SecretsStored { this_run_only, result } => {
                self.this_run_only |= this_run_only;
                if result.is_ok() && !self.this_run_only {
                    self.unfinished.iter_mut().for_each(|one| one.in_memory = false);
                }
                self.secrets_stored(result)
            }
            Message::KeyringWaits(waits) => {
                self.keyring_waits = waits;
                vec![]
            }
            Message::GiveUpKeyring => vec![Effect::GiveUpKeyring],
            Message::Practise(company) => {
                let effects = self.begin_again(Effect::Practise(company));
                self.practice = true;
                self.practice_company = company;
                effects
            }
            Message::PracticeFailed(kind) => {
                self.notice = Some(Notice::NoPractice(kind));
                self.begin_again(Effect::Load)
            }
            Message::LeavePractice if self.practice => self.begin_again(Effect::Load),
            Message::LeavePractice => vec![],
            Message::Forget => self.begin_again(Effect::Forget),
            Message::Forgotten { keyring, files } => {
                self.notice = Some(match (keyring, files) {
                    (Ok(()), Ok(())) => Notice::Forgotten,
                    (keyring, files) => Notice::NotForgotten(keyring.err(), files.err()),
                });
                vec![Effect::Load]
            }
            Message::DismissNotice => {
                self.notice = None;
                vec![]
            }
            Message::OpenPage(page) => vec![Effect::OpenPage(page)],
            Message::PageAsked(Err(_)) => {
                self.notice = Some(Notice::NoBrowser);
                vec![]
            }
            Message::PageAsked(Ok(())) => vec![],
            Message::SignIn(who) => {
                self.sign_in_with(|try_number| Effect::SignIn { try_number, who })
            }
            Message::UseToken(token) => {
                self.sign_in_with(|try_number| Effect::CheckToken { try_number, token })
            }
            Message::SignedIn { try_number, result } if try_number == self.sign_in_tries => {
                self.signed_in(result)
            }
            Message::SignedIn { .. } => vec![],
            Message::Setup(message) => self.update_setup(message),
            Message::Open(path) => self.open(path),
            Message::SetupFile(message) => self.update_setup_file(message),
            Message::Growers(message) => self.update_growers(message),
            Message::ConnectNext => self.connect_next(),
            Message::Import(message) => self.update_import(message),
            Message::Data(watch, message) => self.update_data(watch, message),
            Message::SwitchOn(message) => self.update_switching_on(message),
            Message::Day(message) => self.update_day(message),
            Message::SaveTable(rows) => vec![Effect::SaveTable(rows)],
            Message::TableSaved(result) => {
                self.notice = Some(match result {
                    Ok(path) => Notice::TableSaved(path),
                    Err(_) => Notice::TableNotSaved,
                });
                vec![]
            }
            Message::SavePicture { name, png } => vec![Effect::SavePicture { name, png }],
            Message::PictureSaved(result) => {
                self.notice = Some(match result {
                    Ok(path) => Notice::PictureSaved(path),
                    Err(_) => Notice::TableNotSaved,
                });
                vec![]
            }
            Message::OpenGrowerPage(grower) => self.open_grower_page(&grower),
            Message::GrowerPage(grower_page, message) => {
                self.update_grower_page(grower_page, message)
            }
            Message::Connect(grower) => self.connect(&grower),
            Message::Finish(grower) => self.finish(&grower),
            Message::Discard(grower) => vec![Effect::DropToken { grower }],
            Message::Leave => self.leave(),
            Message::Step(attempt, message) => self.update_step(attempt, message),
            Message::TokenDropped { grower, result } => self.token_dropped(&grower, result),
            Message::Broke => self.broke(),
        }
    }

    /// Nothing goes on waiting for an answer that will not come.
    fn broke(&mut self) -> Vec<Effect> {
        self.notice = Some(Notice::Broke);
        if self.sign_in == SignInState::Running {
            self.sign_in = SignInState::Idle;
        }
        self.growers.broke();
        if let Some(data) = &mut self.data {
            data.broke(&ApiError::NotReached(Cause::Other));
        }
        match &mut self.screen {
            Screen::GrowerPage(grower_page) => {
                grower_page.broke(&ApiError::NotReached(Cause::Other))
            }
            Screen::Starting => {
                let error = VaultError::Other("the start broke off");
                self.screen = Screen::KeyringTrouble(error.into());
            }
            Screen::Setup(setup) => setup.saving = false,
            Screen::OpenFile(opening) => {
                let error = SetupFileError::Io(std::io::ErrorKind::Other);
                opening.step = OpeningStep::Failed(error);
            }
            Screen::MakeFile(making) => making.running = false,
            Screen::Import(import) => import.step = ImportStep::Over,
            _ => {}
        }
        vec![]
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

    fn loaded(&mut self, loaded: Loaded) -> Vec<Effect> {
        // An answer to an earlier question: the person has gone on since.
        if !matches!(self.screen, Screen::Starting) {
            return vec![];
        }
        self.practice = loaded.practice;
        self.servers = Some(loaded.servers);
        self.this_run_only = loaded.practice;
        self.unfinished = loaded.unfinished;
        self.accounts = Arc::new(loaded.accounts);
        self.day.entries = Arc::new(loaded.day);
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

    /// Welcome without a set-up, the part of the set-up that is missing, or the growers.
    fn go_on_from_start(&mut self) -> Vec<Effect> {
        if let Some(path) = self.kept_file.take() {
            let step = OpeningStep::Running;
            self.screen = Screen::OpenFile(Opening { path: path.clone(), step });
            return vec![Effect::UseKeptSetupFile(path)];
        }
        let mut effects = self.first_screen();
        if let Some(path) = self.file_to_open.take() {
            effects.extend(self.open(path));
        }
        effects
    }

    /// Opens a file where the screen is one that can be left for it; the start is waited for.
    fn open(&mut self, path: PathBuf) -> Vec<Effect> {
        let ends_in = |endings: &[&str]| {
            let ending = path.extension().unwrap_or_default();
            endings.iter().any(|one| ending.eq_ignore_ascii_case(one))
        };
        let is_table = ends_in(&crate::domain::table::ENDINGS);
        if ends_in(&["xlsx", "xls", "xlsm", "ods", "numbers"]) {
            self.notice = Some(Notice::SaveAsCsv);
            return vec![];
        }
        let fits = match &self.screen {
            Screen::Starting => {
                self.file_to_open = Some(path);
                return vec![];
            }
            Screen::Welcome | Screen::Setup(_) | Screen::OpenFile(_) => !is_table,
            Screen::Import(import) => is_table && import.step != ImportStep::Running,
            Screen::Growers => true,
            _ => false,
        };
        if !fits {
            self.notice = Some(Notice::FileLater);
            vec![]
        } else if is_table {
            self.update_import(import::Message::Chosen(Some(path)))
        } else {
            self.update_setup_file(setup_file::Message::Chosen(Some(path)))
        }
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

    fn show_growers(&mut self) -> Vec<Effect> {
        self.screen = Screen::Growers;
        self.growers.load()
    }

    fn retry_keyring(&mut self) -> Vec<Effect> {
        if matches!(self.screen, Screen::KeyringTrouble(_)) {
            self.begin_again(Effect::Load)
        } else if self.keyring_trouble.is_some() {
            self.setup_stores_again();
            vec![Effect::StoreAgain]
        } else {
            vec![]
        }
    }

    fn secrets_stored(&mut self, result: Result<(), KeyringError>) -> Vec<Effect> {
        self.keyring_trouble = result.err();
        let mut effects = self.secrets_are_stored();
        if result.is_ok() && std::mem::take(&mut self.saves_when_stored) {
            let settings = self.settings.get_or_insert_default();
            effects.push(Effect::SaveSettings(Box::new(settings.clone())));
        }
        effects
    }

    fn secrets_are_stored(&mut self) -> Vec<Effect> {
        match &mut self.screen {
            Screen::KeyringTrouble(_) if self.this_run_only => self.go_on_from_start(),
            Screen::Setup(_) => self.setup_secrets_stored(),
            Screen::Connect(connect) if self.keyring_trouble.is_none() => {
                let again = connect.prepare_again_after_keyring();
                self.step_effects(again)
            }
            _ => vec![],
        }
    }

    /// Back to the start, with whatever `first` brings.
    fn begin_again(&mut self, first: Effect) -> Vec<Effect> {
        let mut effects = self.end_screen();
        effects.push(Effect::StopLoadingGrowers);
        effects.extend(self.growers.stop_checking());
        effects.extend(self.data.is_some().then_some(Effect::StopWatchingData));
        effects.extend(self.stop_switching_on());
        let notice = self.notice.take();
        let kept_file = self.kept_file.take().filter(|_| matches!(first, Effect::Load));
        *self = Self {
            notice,
            kept_file,
            // Late answers to what was asked before must not be taken for new ones.
            growers: self.growers.emptied(),
            next_attempt: self.next_attempt,
            sign_in_tries: self.sign_in_tries,
            grower_pages: self.grower_pages,
            watches: self.watches,
            switchings: self.switchings,
            imports: self.imports,
            ..Self::default()
        };
        effects.push(first);
        effects
    }

    fn sign_in_with(&mut self, effect: impl FnOnce(u64) -> Effect) -> Vec<Effect> {
        if self.sign_in == SignInState::Running {
            return vec![];
        }
        self.sign_in = SignInState::Running;
        self.sign_in_tries += 1;
        vec![effect(self.sign_in_tries)]
    }

    fn signed_in(&mut self, result: Result<message::SignedIn, SignInError>) -> Vec<Effect> {
        if self.sign_in != SignInState::Running {
            return vec![];
        }
        let signed_in = match result {
            Err(error) => {
                self.sign_in = SignInState::Failed(error);
                return vec![];
            }
            Ok(signed_in) => signed_in,
        };
        self.sign_in = SignInState::Idle;
        self.present.leaf_token = true;
        self.leaf_token_ends = signed_in.ends;
        let mut effects = Vec::new();
        let settings = self.settings.get_or_insert_default();
        let is_same = signed_in.email.is_some() && settings.leaf_email == signed_in.email;
        if !is_same && !matches!(self.screen, Screen::Connect(_)) {
            // Another account's growers are none of this one's, and nothing begun with the one is
            // done with the other.
            self.growers = self.growers.emptied();
            settings.forget_registered_keys();
            effects.extend(self.stop_switching_on());
            self.switching_on.clear();
            if let Screen::GrowerPage(grower_page) = &self.screen {
                effects.push(Effect::LeaveGrowerPage { grower_page: grower_page.id });
                self.screen = Screen::Growers;
            }
        }
        let settings = self.settings.get_or_insert_default();
        if settings.leaf_email != signed_in.email {
            settings.leaf_email = signed_in.email;
            // During the set-up its last page saves; afterwards the new address is worth keeping.
            if !matches!(self.screen, Screen::Setup(_)) {
                effects.push(Effect::SaveSettings(Box::new(settings.clone())));
            }
        }
        effects.extend(self.switch_on_after_sign_in());
        self.keyring_trouble = signed_in.stored.err();
        self.setup_stores_again();
        effects.extend(match &mut self.screen {
            Screen::Setup(_) => self.setup_secrets_stored(),
            Screen::Growers | Screen::Import(_) => self.growers.load(),
            Screen::GrowerPage(grower_page) => grower_page.go_on_after_sign_in(),
            Screen::Connect(connect) => {
                let again = connect.go_on_after_sign_in();
                self.step_effects(again)
            }
            _ => vec![],
        });
        effects
    }

    fn connect(&mut self, grower: &LeafUserId) -> Vec<Effect> {
        if self.disconnecting.contains(grower) {
            self.notice = Some(Notice::StillDisconnecting);
            return vec![];
        }
        // A consent in hand is not asked for again.
        if self.is_unfinished(grower) {
            return self.finish(grower);
        }
        let Some(settings) = self.settings_to_connect_with() else { return vec![] };
        let Some(grower) = self.growers.find(grower).cloned() else { return vec![] };
        let attempt = self.new_attempt();
        let (connect, begun) = Connect::start(attempt, grower, settings);
        let mut effects = self.end_screen();
        effects.extend(begun);
        self.screen = Screen::Connect(Box::new(connect));
        effects
    }

    /// Where a connection can begin: on the list, or on the grower's own page.
    fn settings_to_connect_with(&self) -> Option<Settings> {
        matches!(self.screen, Screen::Growers | Screen::GrowerPage(_))
            .then(|| self.settings.clone())?
    }

    fn finish(&mut self, grower: &LeafUserId) -> Vec<Effect> {
        if self.disconnecting.contains(grower) {
            self.notice = Some(Notice::StillDisconnecting);
            return vec![];
        }
        let Some(settings) = self.settings_to_connect_with() else { return vec![] };
        let Some(unfinished) = self.unfinished.iter().find(|one| one.leaf_user_id == *grower)
        else {
            return vec![];
        };
        let unfinished = unfinished.clone();
        let known = self.growers.find(grower).cloned();
        let grower = known.unwrap_or_else(|| Grower {
            id: unfinished.leaf_user_id.clone(),
            name: unfinished.grower_name.clone(),
            email: unfinished.grower_email.clone(),
            reference: None,
            field_view: None,
        });
        let attempt = self.new_attempt();
        let unique = self.growers.email_is_unique(&grower);
        let known = self.accounts.clone();
        let (connect, begun) =
            Connect::finish(attempt, grower, settings, &unfinished, unique, known);
        let mut effects = self.end_screen();
        effects.extend(begun);
        self.screen = Screen::Connect(Box::new(connect));
        effects
    }

    fn new_attempt(&mut self) -> AttemptId {
        self.next_attempt += 1;
        AttemptId(self.next_attempt)
    }

    fn leave(&mut self) -> Vec<Effect> {
        let mut effects = self.end_screen();
        if let Screen::Connect(_) | Screen::GrowerPage(_) = &self.screen {
            // Where there is nothing to finish the list need not be asked for again.
            self.screen = Screen::Growers;
            effects.extend(self.growers.load_if_stale());
        }
        if self.sign_in != SignInState::Running {
            self.sign_in = SignInState::Idle;
        }
        effects
    }

    /// Ends the work that belongs to the screen.
    fn end_screen(&self) -> Vec<Effect> {
        match &self.screen {
            Screen::Connect(connect) => vec![Effect::Cancel { attempt: connect.attempt }],
            Screen::Import(_) => vec![Effect::StopImporting],
            Screen::GrowerPage(grower_page) => {
                vec![Effect::LeaveGrowerPage { grower_page: grower_page.id }]
            }
            _ => vec![],
        }
    }

    fn update_step(&mut self, attempt: AttemptId, message: connect::Message) -> Vec<Effect> {
        // What became of a consent matters whatever the window shows by now.
        if let connect::Message::TokenStored { unfinished, result } = &message {
            self.remember_unfinished(unfinished);
            self.keyring_trouble = result.err().or(self.keyring_trouble);
        }
        match &mut self.screen {
            Screen::Connect(connect) if connect.attempt == attempt => {
                connect.email_is_unique = self.growers.email_is_unique(&connect.grower);
                connect.known_accounts = self.accounts.clone();
                let was_connected = matches!(connect.stage, Stage::Connected(_));
                let mut outcome = connect.update(message);
                let is_new = !was_connected && matches!(connect.stage, Stage::Connected(_));
                let accepted = &connect.settings.accepted_scopes;
                // They are asked about once.
                if let Some(settings) = &mut self.settings
                    && settings.accepted_scopes != *accepted
                {
                    settings.accepted_scopes.clone_from(accepted);
                    outcome.effects.push(Effect::SaveSettings(Box::new(settings.clone())));
                }
                let mut effects = self.step_effects(outcome);
                if is_new {
                    effects.extend(self.switch_on_what_comes());
                }
                effects
            }
            _ => self.late(message),
        }
    }

    /// An answer for an attempt that is no longer on the screen: a consent is kept, everything
    /// else is past.
    fn late(&mut self, message: connect::Message) -> Vec<Effect> {
        match message {
            connect::Message::TokenStored { unfinished, .. } => {
                self.notice = Some(Notice::ConsentKept(unfinished.grower_name));
                vec![]
            }
            _ => vec![],
        }
    }

    fn remember_unfinished(&mut self, unfinished: &Unfinished) {
        self.unfinished.retain(|one| one.leaf_user_id != unfinished.leaf_user_id);
        self.unfinished.push(unfinished.clone());
    }

    fn step_effects(&mut self, outcome: connect::Outcome) -> Vec<Effect> {
        let connect::Outcome { mut effects, new_attempt, leave } = outcome;
        if new_attempt {
            let attempt = self.new_attempt();
            if let Screen::Connect(connect) = &mut self.screen {
                effects.push(Effect::Cancel { attempt: connect.attempt });
                effects.extend(connect.ask_again(attempt));
            }
        }
        if let Screen::Connect(connect) = &self.screen
            && let Stage::Connected(connected) = &connect.stage
        {
            self.growers.connected(&connect.grower.id, &connected.credentials);
            effects.extend(remember_account(&mut self.accounts, connect));
            effects.extend(self.day_goes_on());
        }
        if let Screen::Connect(connect) = &self.screen
            && let Stage::Consent(Consent::Failed(ConsentError::Denied)) = &connect.stage
        {
            effects.extend(self.day_refused());
        }
        if leave {
            effects.extend(self.leave());
        }
        effects
    }

    fn token_dropped(
        &mut self,
        grower: &LeafUserId,
        result: Result<(), KeyringError>,
    ) -> Vec<Effect> {
        // Unwanted either way: what could not be removed is not offered again.
        self.unfinished.retain(|one| one.leaf_user_id != *grower);
        if let Err(error) = result {
            self.notice = Some(Notice::TokenLeftBehind(error));
        }
        if let Screen::Connect(connect) = &mut self.screen
            && connect.grower.id == *grower
            && let Stage::Connected(connected) = &mut connect.stage
        {
            connected.token_dropped = Some(result.is_ok());
        }
        vec![]
    }
}
