//! What goes in ([`Message`]) and what comes out ([`Effect`]).

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use super::connect;
use super::error::{KeyringError, SignInError};
use super::grower_page::{self, GrowerPageId, LinkWish};
use super::{Present, data, day, growers, import, setup, setup_file, switch_on};
use crate::domain::BrowserError;
use crate::domain::consent_answer::Page;
use crate::domain::consent_link::{AuthorizationUrl, ConsentLink};
use crate::domain::day::Entry;
use crate::domain::secret::{ApiKey, AuthorizationCode, ClientSecret, LeafToken, Passphrase};
use crate::domain::{
    Company, CredentialsMark, FieldId, FileError, Grower, KnownAccount, LeafUserId, LinkSender,
    NewGrower, PracticeCompany, RedirectUri, Scope, Servers, Settings, SignIn, SyncChange,
    Unfinished,
};

/// Tells one try at a consent from every other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AttemptId(pub u64);

/// How the browser's answer comes back in this attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Stile listens on the redirect address.
    Listening,
    /// The person pastes the address.
    Pasting,
}

/// A press of a control, or an effect's outcome.
#[derive(Debug)]
pub enum Message {
    /// Settings and secrets were read.
    Loaded(Box<Loaded>),
    /// Try the keyring again.
    RetryKeyring,
    /// The person agrees that secrets are kept in memory, for this run only.
    KeepForThisRun,
    /// The company's secrets were stored, or kept for this run.
    SecretsStored {
        /// Whether they are in memory now.
        this_run_only: bool,
        /// The keyring's answer.
        result: Result<(), KeyringError>,
    },
    /// The keyring keeps Stile waiting, or no longer.
    KeyringWaits(bool),
    /// A server asked to be left alone until then; its request is sent again by itself.
    AskedToWait(Timestamp),
    /// Wait for the keyring no longer.
    GiveUpKeyring,
    /// Begin practice with this company, from its beginning.
    Practise(PracticeCompany),
    /// The practice servers did not start.
    PracticeFailed(io::ErrorKind),
    /// End practice.
    LeavePractice,
    /// Remove settings and secrets from this computer.
    Forget,
    /// What was removed.
    Forgotten {
        /// Secrets.
        keyring: Result<(), KeyringError>,
        /// Settings.
        files: Result<(), FileError>,
    },
    /// The notice was read.
    DismissNotice,
    /// Open a page of help, or a mail to write.
    OpenPage(setup::HelpPage),
    /// The browser was asked for a page of help.
    PageAsked(Result<(), BrowserError>),
    /// Sign in to Leaf.
    SignIn(SignIn),
    /// Use an API token.
    UseToken(LeafToken),
    /// What Leaf said to it.
    SignedIn {
        /// Which try this answers.
        try_number: u64,
        /// Leaf's answer.
        result: Result<SignedIn, SignInError>,
    },
    /// The set-up.
    Setup(setup::Message),
    /// Open this file, which came by the command line, a double click or dropped: a set-up file,
    /// or a table of growers.
    Open(PathBuf),
    /// Set-up files.
    SetupFile(setup_file::Message),
    /// The list of growers.
    Growers(growers::Message),
    /// Growers from a table.
    Import(import::Message),
    /// The data of a grower, with the watch that it comes from.
    Data(u64, data::Message),
    /// Fields being switched on.
    SwitchOn(switch_on::Message),
    /// The day's list.
    Day(day::Message),
    /// Leave this grower, who is connected, and connect the next of the day.
    ConnectNext,
    /// Save these rows, the first of them heads, as a table.
    SaveTable(Vec<Vec<String>>),
    /// Where the table is.
    TableSaved(Result<PathBuf, io::ErrorKind>),
    /// Look at this grower.
    OpenGrowerPage(LeafUserId),
    /// The page of one grower.
    GrowerPage(GrowerPageId, grower_page::Message),
    /// Save a picture for the grower.
    SavePicture {
        /// The grower's name.
        name: String,
        /// The picture as a PNG.
        png: Vec<u8>,
    },
    /// Where the picture is.
    PictureSaved(Result<PathBuf, io::ErrorKind>),
    /// Connect this grower.
    Connect(LeafUserId),
    /// Finish this grower's unfinished connection.
    Finish(LeafUserId),
    /// Throw this grower's unfinished connection away.
    Discard(LeafUserId),
    /// Back, cancel or done: leave this screen.
    Leave,
    /// One of the four steps.
    Step(AttemptId, connect::Message),
    /// Work of the program's own broke off without an answer.
    Broke,
    /// The local refresh token was removed.
    TokenDropped {
        /// Whose.
        grower: LeafUserId,
        /// The keyring's answer.
        result: Result<(), KeyringError>,
    },
}

/// What a start finds on this computer.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Whether these are practice's.
    pub practice: bool,
    /// Whom secrets are sent to.
    pub servers: Servers,
    /// The settings; none before the set-up.
    pub settings: Result<Option<Settings>, FileError>,
    /// Which secrets the keyring holds.
    pub present: Result<Present, KeyringError>,
    /// When the Leaf token ends.
    pub leaf_token_ends: Option<Timestamp>,
    /// Which accounts growers were connected with before.
    pub accounts: Vec<KnownAccount>,
    /// The day's list.
    pub day: Vec<Entry>,
    /// Growers whose consent is in the keyring.
    pub unfinished: Vec<Unfinished>,
    /// What was wrong with the list of unfinished connections.
    pub unfinished_trouble: Option<FileError>,
}

/// Leaf accepted the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The e-mail that signed in; none with a pasted token.
    pub email: Option<String>,
    /// When the token ends.
    pub ends: Option<Timestamp>,
    /// Whether the keyring took the token; it is used in any case.
    pub stored: Result<(), KeyringError>,
}

/// Something to do in the outside world; each answers with messages.
#[derive(Debug)]
pub enum Effect {
    /// Read settings, secrets and unfinished connections: [`Message::Loaded`].
    Load,
    /// The same for practice, with its servers: [`Message::Loaded`] or
    /// [`Message::PracticeFailed`].
    Practise(PracticeCompany),
    /// Store the company's secrets again: [`Message::SecretsStored`].
    StoreAgain,
    /// Keep secrets in memory from now on: [`Message::SecretsStored`].
    KeepForThisRun,
    /// Let go of the keyring call that waits; it then fails with [`KeyringError::GivenUp`].
    GiveUpKeyring,
    /// Remove settings and secrets: [`Message::Forgotten`].
    Forget,
    /// Ask the system for a page: [`Message::PageAsked`].
    OpenPage(setup::HelpPage),
    /// Sign in and store the token: [`Message::SignedIn`].
    SignIn {
        /// Tells this try from the ones before.
        try_number: u64,
        /// Who signs in.
        who: SignIn,
    },
    /// Try the token on Leaf and store it: [`Message::SignedIn`].
    CheckToken {
        /// Tells this try from the ones before.
        try_number: u64,
        /// The token.
        token: LeafToken,
    },
    /// Store the app keys that are given: [`Message::SecretsStored`].
    StoreAppKeys {
        /// A new client secret.
        client_secret: Option<ClientSecret>,
        /// A new API key.
        api_key: Option<ApiKey>,
    },
    /// Ask for a set-up file: [`setup_file::Message::Chosen`].
    ChooseSetupFile,
    /// Look whether it is one: [`setup_file::Message::Looked`].
    LookAtSetupFile(PathBuf),
    /// Open it: [`setup_file::Message::Opened`].
    OpenSetupFile {
        /// Where it is.
        path: PathBuf,
        /// Its passphrase.
        passphrase: Passphrase,
    },
    /// Have the set-up name these servers, which the file that was opened is for:
    /// [`setup_file::Message::Moved`], or [`setup_file::Message::Opened`] with what failed.
    MoveTo {
        /// The file.
        path: PathBuf,
        /// The servers, as the person was shown them.
        servers: Box<Servers>,
    },
    /// Use that file now, under its own servers: [`setup_file::Message::Opened`].
    UseKeptSetupFile(PathBuf),
    /// Ask for a picture: [`setup_file::Message::LogoChosen`].
    ChooseLogo,
    /// Make a set-up file with the app keys in use: [`setup_file::Message::Made`].
    MakeSetupFile {
        /// What is set.
        settings: Box<Settings>,
        /// Whose it is.
        company: Company,
        /// Its passphrase.
        passphrase: Passphrase,
    },
    /// Write the settings: [`setup::Message::Saved`].
    SaveSettings(Box<Settings>),
    /// List all growers, page by page: [`growers::Message::Page`].
    LoadGrowers {
        /// Tells this listing from the ones before.
        listing: u64,
    },
    /// End the listing that runs.
    StopLoadingGrowers,
    /// Ask for a table: [`import::Message::Chosen`].
    ChooseTable,
    /// Read it: [`import::Message::Read`].
    ReadTable {
        /// For which import.
        import: u64,
        /// Where it is.
        path: PathBuf,
    },
    /// Add these growers, one after the other: [`import::Message::Added`] for each, then
    /// [`import::Message::Finished`].
    ImportGrowers {
        /// Tells this import from the ones before.
        import: u64,
        /// The growers, with the numbers of their rows.
        new: Vec<(usize, NewGrower)>,
    },
    /// Add no more.
    StopImporting,
    /// Look at these connections, a few at a time: [`growers::Message::Checked`] for each.
    CheckAll {
        /// Tells this round from the ones before.
        checking: u64,
        /// Whose.
        growers: Vec<LeafUserId>,
    },
    /// Ask about the connections of these growers, who are in view, a few at a time:
    /// [`growers::Message::Seen`] for each; ended with the listing.
    LookAtRows {
        /// The listing that they come from.
        listing: u64,
        /// The growers.
        growers: Vec<LeafUserId>,
    },
    /// Ask how many fields these growers, who are in view, have, a few at a time:
    /// [`growers::Message::Counted`] for each that Leaf tells; ended with the listing.
    CountFields {
        /// The listing that they come from.
        listing: u64,
        /// The growers.
        growers: Vec<LeafUserId>,
    },
    /// End the round that runs.
    StopChecking,
    /// Ask Leaf how a connection stands: [`grower_page::Message::Looked`].
    Look {
        /// For which look at the grower.
        grower_page: GrowerPageId,
        /// The grower.
        grower: LeafUserId,
    },
    /// Take FieldView away from Leaf and look whether it is gone: [`grower_page::Message::Disconnected`].
    Disconnect {
        /// For which look at the grower.
        grower_page: GrowerPageId,
        /// The grower.
        grower: LeafUserId,
    },
    /// Do what is wanted of the grower's links: [`grower_page::Message::Linked`].
    Links {
        /// For which look at the grower.
        grower_page: GrowerPageId,
        /// The grower.
        grower: LeafUserId,
        /// What is wanted.
        wish: LinkWish,
    },
    /// Look at the grower's data again and again, until [`Effect::StopWatchingData`]: messages of
    /// [`data::Message`].
    WatchData {
        /// Tells this watch from the ones before.
        watch: u64,
        /// The grower.
        grower: LeafUserId,
    },
    /// End the watch that runs.
    StopWatchingData,
    /// Look at the data that is watched now, not later.
    LookAtData,
    /// Change how Leaf fetches the grower's fields: [`data::Message::RulesChanged`].
    ChangeSyncRules {
        /// For which watch.
        watch: u64,
        /// The grower.
        grower: LeafUserId,
        /// The change.
        change: SyncChange,
    },
    /// Switch these fields on, a few at a time: [`switch_on::Message::Switched`] for each, then
    /// [`switch_on::Message::Over`].
    SwitchOn {
        /// Tells this from every other.
        number: u64,
        /// The grower.
        grower: LeafUserId,
        /// The fields.
        fields: Vec<FieldId>,
    },
    /// Wait for the grower's fields and switch them on as they come:
    /// [`switch_on::Message::Found`], [`switch_on::Message::Switched`] for each, then
    /// [`switch_on::Message::Over`].
    SwitchOnWhatComes {
        /// Tells this from every other.
        number: u64,
        /// The grower.
        grower: LeafUserId,
    },
    /// Switch no more on.
    StopSwitchingOn {
        /// Which.
        number: u64,
    },
    /// Ask Leaf to look at FieldView now: [`data::Message::Synced`].
    SyncData {
        /// For which watch.
        watch: u64,
        /// The grower.
        grower: LeafUserId,
    },
    /// End what is asked for a look at a grower. A disconnecting that is under way goes on.
    LeaveGrowerPage {
        /// Which.
        grower_page: GrowerPageId,
    },
    /// Add a grower: [`growers::Message::Added`].
    AddGrower(NewGrower),
    /// Make a link by which Leaf adds a grower: [`growers::Message::AddedByLink`].
    AddByLink {
        /// Who it is for.
        new: NewGrower,
        /// Whose name stands on its page.
        sender: Option<LinkSender>,
    },
    /// Look whether all is in place: [`connect::Message::Preflight`].
    Preflight {
        /// The attempt.
        attempt: AttemptId,
        /// The grower.
        grower: LeafUserId,
        /// The registered redirect addresses, in the order to try.
        redirect_uris: Vec<RedirectUri>,
        /// Whether to do without listening.
        paste: bool,
    },
    /// Step 1: [`connect::Message::Link`].
    RequestLink {
        /// The attempt.
        attempt: AttemptId,
        /// The grower.
        grower: LeafUserId,
        /// The client ID.
        client_id: String,
        /// The address chosen by the preflight.
        redirect_uri: RedirectUri,
        /// Write scopes on top of the minimum.
        write_scopes: Vec<Scope>,
        /// Whether to make the address from FieldView's own template, without Leaf.
        by_template: bool,
    },
    /// Note the attempt, listen for its state, start its time: [`connect::Message::Ready`].
    OpenConsent {
        /// The attempt.
        attempt: AttemptId,
        /// The grower, to be named on the list of unfinished connections.
        grower: Box<Grower>,
        /// What Leaf has for the grower now.
        before: Option<CredentialsMark>,
        /// Whether the person agreed to replace it.
        replace: bool,
        /// The checked authorization URL.
        url: AuthorizationUrl,
        /// Where the answer comes back.
        redirect_uri: RedirectUri,
        /// How.
        way: Way,
        /// Whether the exchange is to be proven by PKCE.
        pkce: bool,
    },
    /// Ask the system browser: [`connect::Message::BrowserAsked`].
    OpenBrowser {
        /// The attempt.
        attempt: AttemptId,
        /// The link.
        link: ConsentLink,
    },
    /// Ask a browser for a private window: [`connect::Message::BrowserAsked`].
    OpenPrivately {
        /// The attempt.
        attempt: AttemptId,
        /// The link.
        link: ConsentLink,
    },
    /// Look at the fields of the account that consented: [`connect::Message::Fields`].
    LookAtFields {
        /// The attempt.
        attempt: AttemptId,
        /// The grower whose consent is at hand.
        grower: LeafUserId,
    },
    /// Save a table where the person finds it: [`Message::TableSaved`].
    SaveTable(Vec<Vec<String>>),
    /// Save a picture where the person finds it: [`Message::PictureSaved`].
    SavePicture {
        /// The grower's name.
        name: String,
        /// The picture as a PNG.
        png: Vec<u8>,
    },
    /// Remember which account the grower was connected with.
    RememberAccount(KnownAccount),
    /// Forget which account the grower was connected with.
    ForgetAccount(LeafUserId),
    /// Keep the day's list.
    SaveDay(Arc<Vec<Entry>>),
    /// Read a pasted address: [`connect::Message::Pasted`].
    CheckPasted {
        /// The attempt.
        attempt: AttemptId,
        /// What was pasted.
        text: connect::PastedAddress,
    },
    /// Step 2's exchange, sent once, and the refresh token into the keyring before anything
    /// else: [`connect::Message::Exchanged`], then [`connect::Message::TokenStored`]. Goes on
    /// when the attempt is left.
    Exchange {
        /// The attempt.
        attempt: AttemptId,
        /// The grower.
        grower: LeafUserId,
        /// The code; none to try again with the one whose request never left.
        code: Option<AuthorizationCode>,
        /// The client ID.
        client_id: String,
        /// The address that step 1 named.
        redirect_uri: RedirectUri,
    },
    /// Tell the browser what became of its answer, and free the port.
    AnswerBrowser {
        /// The attempt.
        attempt: AttemptId,
        /// The page.
        page: Page,
    },
    /// Step 3: [`connect::Message::Attached`].
    Attach {
        /// The attempt.
        attempt: AttemptId,
        /// The grower.
        grower: LeafUserId,
        /// The client ID.
        client_id: String,
        /// Whether an earlier try may have taken, so that Leaf is asked first.
        look_first: bool,
        /// What Leaf had for the grower when the attempt began.
        before: Option<CredentialsMark>,
        /// The credentials that the person agreed to replace.
        replace: Option<CredentialsMark>,
    },
    /// Step 4: [`connect::Message::Confirmed`].
    Confirm {
        /// The attempt.
        attempt: AttemptId,
        /// The grower.
        grower: LeafUserId,
    },
    /// Remove the local refresh token: [`Message::TokenDropped`].
    DropToken {
        /// The grower.
        grower: LeafUserId,
    },
    /// End the attempt's waiting and its port. An exchange that is under way goes on, since
    /// its consent must not be lost.
    Cancel {
        /// The attempt.
        attempt: AttemptId,
    },
}
