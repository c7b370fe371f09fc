//! What goes in ([`Message`]) and what comes out ([`Effect`]).

use std::collections::HashMap;
use std::io;
use std::path::PathBuf;

use jiff::Timestamp;

use super::connect::{self, AttemptId};
use super::edit_grower::EditId;
use super::error::{KeyringError, SignInError};
use super::grower_page::{self, GrowerPageId, Part};
use super::question::{FileKind, Question};
use super::{
    Folders, Picture, Present, closing, data, day, edit_grower, growers, import, setup,
    setup_check, setup_file, switch_on,
};
use crate::domain::BrowserError;
use crate::domain::day::Entry;
use crate::domain::secret::LeafToken;
use crate::domain::{
    ConsentId, FileError, KnownAccount, Language, LeafAccount, LeafUserId, LetterLanguage,
    PracticeCompany, Servers, Settings, SignIn, Unfinished,
};

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
    /// A list beside the settings could not be read at the start, or not all of it.
    ListTrouble {
        /// Its file's name.
        file: &'static str,
        /// What is wrong with it.
        error: FileError,
    },
    /// A newer version has stored the consents of these growers.
    NewerConsents(Vec<String>),
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
    /// Keep secrets under other names in the keyring from now on.
    StartAfresh,
    /// Whether they are.
    StartedAfresh {
        /// Secrets.
        keyring: Result<(), KeyringError>,
        /// The lists that lead to them.
        files: Result<(), FileError>,
    },
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
    /// Ask this before it is done.
    Ask(Question),
    /// What the person says to the question that was read.
    Answer {
        /// The question.
        question: Question,
        /// Whether it is to be done.
        yes: bool,
    },
    /// Closing the window.
    Closing(closing::Message),
    /// Open a page of help, or a mail to write.
    OpenPage(setup::HelpPage),
    /// The browser was asked for a page of help.
    PageAsked(Result<(), BrowserError>),
    /// The system was asked to open a folder.
    FolderAsked(Result<(), BrowserError>),
    /// Show the settings.
    OpenSettings,
    /// Sign in to Leaf.
    SignIn(SignIn),
    /// Use an API token.
    UseToken(LeafToken),
    /// Do not wait for Leaf's answer to it any longer.
    StopSigningIn,
    /// What Leaf said to it.
    SignedIn {
        /// Which try this answers.
        try_number: u64,
        /// Leaf's answer.
        result: Result<SignedIn, SignInError>,
    },
    /// Leaf takes longer than usual to answer a sign-in, or no longer does.
    SignInTakesLonger {
        /// Which try.
        try_number: u64,
        /// Whether it does.
        takes_longer: bool,
    },
    /// The Leaf token in use was stored.
    LeafTokenStored {
        /// The try that brought it.
        try_number: u64,
        /// The keyring's answer.
        result: Result<(), KeyringError>,
    },
    /// The set-up.
    Setup(setup::Message),
    /// The check of the set-up.
    SetupCheck(setup_check::Message),
    /// Open this file, which came by the command line, a double click or dropped: a set-up file,
    /// or a table of growers.
    Open(PathBuf),
    /// There is no dialog to ask for a file of this kind with.
    NoFileDialog(FileKind),
    /// The path of a file of this kind, as it was typed.
    TypedPath(FileKind, String),
    /// Where the file of this kind is.
    FileAt(FileKind, PathBuf),
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
    /// A grower is written to in this language from now on.
    LetterLanguage(LetterLanguage),
    /// Save these rows, the first of them heads, as a table.
    SaveTable(Vec<Vec<String>>),
    /// Where the table is.
    TableSaved(Result<PathBuf, FileError>),
    /// Look at this grower.
    OpenGrowerPage(LeafUserId),
    /// Look at this part of the grower's page.
    OpenGrowerPart(LeafUserId, Part),
    /// The page of one grower.
    GrowerPage(GrowerPageId, grower_page::Message),
    /// Edit this grower.
    OpenEditing(LeafUserId),
    /// One grower being edited.
    EditGrower(EditId, edit_grower::Message),
    /// Save a picture of the fields on the screen for the grower of this name.
    SavePicture(String),
    /// Save a leaflet for the grower.
    SaveLeaflet {
        /// What its file is called.
        name: String,
        /// What it says.
        text: String,
    },
    /// Where the leaflet is.
    LeafletSaved(Result<PathBuf, FileError>),
    /// Where the picture is.
    PictureSaved(Result<PathBuf, FileError>),
    /// Connect this grower.
    Connect(LeafUserId),
    /// Finish the unfinished connection with this consent.
    Finish(ConsentId),
    /// Throw the unfinished connection with this consent away.
    Discard(ConsentId),
    /// Back, cancel or done: leave this screen.
    Leave,
    /// One of the four steps.
    Step(AttemptId, connect::Message),
    /// Stile itself failed, in work that has no answer of its own to say so with.
    Broke,
    /// The connections that can be finished, looked up once more.
    UnfinishedFound(Vec<Unfinished>),
    /// The wizard itself failed over a message, whatever that was.
    AnswerBroke,
    /// The local refresh token was removed.
    TokenDropped {
        /// Which.
        consent: ConsentId,
        /// The keyring's answer.
        result: Result<(), KeyringError>,
    },
}

impl Message {
    /// Whether this has nothing to do with what a server has asked to wait for: it comes of what is
    /// asked beside whatever the person does, or changes the window alone.
    pub(super) fn is_beside(&self) -> bool {
        match self {
            Self::Ask(_)
            | Self::Answer { yes: false, .. }
            | Self::Closing(_)
            | Self::KeyringWaits(_)
            | Self::SignInTakesLonger { .. } => true,
            Self::Growers(message) => matches!(
                message,
                growers::Message::Counted { .. } | growers::Message::TakesLonger { .. }
            ),
            Self::Day(message) => matches!(
                message,
                day::Message::Choose
                    | day::Message::Mark(_)
                    | day::Message::StopChoosing
                    | day::Message::BeginNote { .. }
                    | day::Message::LeaveNote
                    | day::Message::Time(_)
            ),
            Self::Data(_, message) => matches!(
                message,
                data::Message::Choose | data::Message::Mark(_) | data::Message::StopChoosing
            ),
            Self::Step(_, message) => matches!(
                message,
                connect::Message::CopyLink
                    | connect::Message::CopiedAWhileAgo
                    | connect::Message::TakesLonger(_)
            ),
            Self::GrowerPage(_, message) => matches!(
                message,
                grower_page::Message::ShowCode(_)
                    | grower_page::Message::HideCode
                    | grower_page::Message::CopyLink(_)
                    | grower_page::Message::CopyLetter(..)
                    | grower_page::Message::LetterBegun
            ),
            Self::SwitchOn(message) => !matches!(
                message,
                switch_on::Message::Begin { .. }
                    | switch_on::Message::Stop(_)
                    | switch_on::Message::Dismiss(_)
            ),
            _ => false,
        }
    }
}

/// What a start finds on this computer.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Whether these are practice's.
    pub practice: bool,
    /// Whom secrets are sent to.
    pub servers: Servers,
    /// Where files are.
    pub folders: Folders,
    /// Whether secrets are in memory for this run only.
    pub this_run_only: bool,
    /// Whose Leaf account is signed in, as far as is known: the lists are that account's.
    pub leaf_account: Option<LeafAccount>,
    /// Whether there are lists of some Leaf account or other.
    pub knows_accounts: bool,
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
    /// Growers whose fields an earlier run waited for, to switch them on.
    pub awaited_fields: Vec<LeafUserId>,
    /// In which language growers are written to.
    pub letters: HashMap<LeafUserId, Language>,
    /// Growers whose consent is in the keyring.
    pub unfinished: Vec<Unfinished>,
    /// The names of growers whose consents may wait in a keyring that cannot be read.
    pub out_of_reach: Vec<String>,
    /// What was wrong with the list of unfinished connections.
    pub unfinished_trouble: Option<FileError>,
}

/// Leaf accepted the person. Nothing of it is used before the wizard has accepted it, too.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The token, which passes through.
    pub token: LeafToken,
    /// Whose it is, as far as is known.
    pub account: Option<LeafAccount>,
    /// The e-mail that signed in; none with a pasted token.
    pub email: Option<String>,
    /// When the token ends.
    pub ends: Option<Timestamp>,
}

/// Something to do in the outside world; each answers with messages.
#[derive(Debug)]
pub enum Effect {
    /// Read settings, secrets and unfinished connections: [`Message::Loaded`].
    Load,
    /// The same for practice, with its servers: [`Message::Loaded`] or
    /// [`Message::PracticeFailed`].
    Practise(PracticeCompany),
    /// Look up which connections can be finished: [`Message::UnfinishedFound`].
    FindUnfinished,
    /// Store the company's secrets again: [`Message::SecretsStored`].
    StoreAgain,
    /// Keep secrets in memory from now on: [`Message::SecretsStored`].
    KeepForThisRun,
    /// Let go of the keyring call that waits; it then fails with [`KeyringError::GivenUp`].
    GiveUpKeyring,
    /// Store secrets under other names in the keyring: [`Message::StartedAfresh`].
    StartAfresh,
    /// Remove settings and secrets: [`Message::Forgotten`].
    Forget,
    /// Ask the system for a page, [`Message::PageAsked`], or for a folder: [`Message::FolderAsked`].
    OpenPage(setup::HelpPage),
    /// Sign in, in place of whatever sign-in runs: [`Message::SignedIn`].
    SignIn {
        /// Tells this try from the ones before.
        try_number: u64,
        /// Who signs in.
        who: SignIn,
    },
    /// Try the token on Leaf, in place of whatever sign-in runs: [`Message::SignedIn`].
    CheckToken {
        /// Tells this try from the ones before.
        try_number: u64,
        /// The token.
        token: LeafToken,
    },
    /// End the sign-in that runs.
    StopSigningIn,
    /// Use this Leaf token from now on, and store it: [`Message::LeafTokenStored`].
    UseLeafToken {
        /// The try that brought it.
        try_number: u64,
        /// The token.
        token: LeafToken,
        /// Whose it is, as far as is known.
        account: Option<LeafAccount>,
    },
    /// The same for another Leaf account, with which everything begins anew: [`Message::Loaded`], then
    /// [`Message::SecretsStored`].
    UseOtherAccount {
        /// The token.
        token: LeafToken,
        /// Whose it is, as far as is known.
        account: Option<LeafAccount>,
        /// The set-up with that account.
        settings: Box<Settings>,
    },
    /// Remember which account the grower was connected with.
    RememberAccount(KnownAccount),
    /// Forget which account the grower was connected with.
    ForgetAccount(LeafUserId),
    /// Remember in which language a grower is written to.
    RememberLetters(LetterLanguage),
    /// Forget in which language the grower was written to.
    ForgetLetters(LeafUserId),
    /// Save a table where the person finds it: [`Message::TableSaved`].
    SaveTable(Vec<Vec<String>>),
    /// Draw a picture and save it where the person finds it: [`Message::PictureSaved`].
    SavePicture(Box<Picture>),
    /// Save a leaflet where the person finds it: [`Message::LeafletSaved`].
    SaveLeaflet {
        /// What its file is called.
        name: String,
        /// What it says.
        text: String,
    },
    /// Find the file of this kind whose path was typed: [`Message::FileAt`].
    FindTyped(FileKind, String),
    /// Of the set-up.
    Setup(setup::Effect),
    /// Of the check of the set-up.
    SetupCheck(setup_check::Effect),
    /// Of the four steps.
    Connect(connect::Effect),
    /// Of the list of growers.
    Growers(growers::Effect),
    /// Of the page of a grower.
    GrowerPage(grower_page::Effect),
    /// Of editing a grower.
    EditGrower(edit_grower::Effect),
    /// Of a grower's data.
    Data(data::Effect),
    /// Of switching fields on.
    SwitchOn(switch_on::Effect),
    /// Of the day's list.
    Day(day::Effect),
    /// Of a table of growers.
    Import(import::Effect),
    /// Of set-up files.
    SetupFile(setup_file::Effect),
}

macro_rules! effects_of {
    ($($feature:ident => $variant:ident),+ $(,)?) => {$(
        impl From<$feature::Effect> for Effect {
            fn from(effect: $feature::Effect) -> Self {
                Self::$variant(effect)
            }
        }
    )+};
}

effects_of! {
    setup => Setup,
    setup_check => SetupCheck,
    connect => Connect,
    growers => Growers,
    grower_page => GrowerPage,
    edit_grower => EditGrower,
    data => Data,
    switch_on => SwitchOn,
    day => Day,
    import => Import,
    setup_file => SetupFile,
}
