//! Where a grower's connection stands: the list of steps, and each step's own stages.

use jiff::Timestamp;

use crate::domain::consent_answer::PasteError;
use crate::domain::consent_link::{AuthorizationUrl, ConsentLink};
use crate::domain::{ApiError, BrowserError, LeafCredentials};
use crate::flow::error::{AttachError, ConfirmError, ConsentError, PrepareError};

/// Declares the steps: their names, their order, and the stages of each, which a type of its name has.
macro_rules! steps {
    ($($(#[$doc:meta])* $step:ident),+ $(,)?) => {
        /// A step; a later one is greater.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Step { $($(#[$doc])* $step),+ }

        /// All steps, in the order in which they are gone through.
        pub const STEPS: &[Step] = &[$(Step::$step),+];

        /// At which step a grower's connection is, and where that stands; or what comes after all.
        #[derive(Clone, Debug)]
        pub enum Stage {
            $($(#[$doc])* $step($step),)+
            /// All steps are done.
            Connected(Connected),
        }

        impl Stage {
            /// The step that it is at, and what the stepper shows of it; nothing after all of them.
            pub fn step(&self) -> Option<(Step, StepState)> {
                match self {
                    $(Self::$step(step) => Some((Step::$step, step.state())),)+
                    Self::Connected(_) => None,
                }
            }
        }
    };
}

// The one list of steps. Whatever counts or names them reads it.
steps! {
    /// Look whether all is in place, and ask Leaf for FieldView's log-in address.
    Prepare,
    /// The grower's consent in the browser, and its exchange for a refresh token.
    Consent,
    /// Hand the consent to Leaf.
    Attach,
    /// Look at what Leaf has.
    Confirm,
}

/// What the stepper shows of one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Its turn has not come.
    Waiting,
    /// It runs by itself.
    Running,
    /// It is done.
    Done,
    /// A person has to do something.
    NeedsYou,
    /// It failed, and can be tried again.
    Failed,
}

/// Where [`Step::Prepare`] stands.
#[derive(Clone, Debug)]
pub enum Prepare {
    /// The preflight runs.
    Checking,
    /// Leaf has FieldView credentials for this grower: keep or replace them?
    AlreadyConnected(LeafCredentials),
    /// Leaf is being asked for the address.
    Asking,
    /// The log-in address asks for scopes that Stile does not know, all of them for reading: the
    /// person has to say, once.
    AskScopes(AuthorizationUrl),
    /// Leaf no longer accepts the token, or there is none.
    SignIn(ApiError),
    /// It failed; nothing is at stake yet.
    Failed(PrepareError),
}

impl Prepare {
    pub(in crate::flow) fn state(&self) -> StepState {
        match self {
            Self::Checking | Self::Asking => StepState::Running,
            Self::AlreadyConnected(_) | Self::AskScopes(_) | Self::SignIn(_) => StepState::NeedsYou,
            Self::Failed(_) => StepState::Failed,
        }
    }
}

/// Where [`Step::Consent`] stands.
#[derive(Clone, Debug)]
pub enum Consent {
    /// The listener and the link are being made ready.
    Opening,
    /// The grower is in the browser.
    Waiting(Waiting),
    /// FieldView is being asked for the refresh token.
    Exchanging,
    /// The keyring is taking the refresh token.
    Storing,
    /// No consent came of it.
    Failed(ConsentError),
}

/// What the waiting screen shows.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The link, on screen before the browser is asked.
    pub link: ConsentLink,
    /// How far the browser is.
    pub browser: Browser,
    /// How the answer comes back.
    pub way: Way,
    /// When the wait ends.
    pub deadline: Timestamp,
    /// Requests to the redirect address that were none of FieldView's.
    pub ignored: u32,
    /// Whether the link is in the clipboard.
    pub copied: Copied,
    /// Whether the browser insists on https for the redirect address.
    pub tls_seen: bool,
    /// Whether a pasted address is being read.
    pub reading_paste: bool,
    /// Why the last pasted address was not the one.
    pub paste_error: Option<PasteError>,
}

/// Whether the link was put into the clipboard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Copied {
    /// It was not.
    #[default]
    No,
    /// It was just now, and the window says so.
    JustNow,
    /// It was a while ago.
    AWhileAgo,
}

/// What is known of the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// It is being asked.
    Asking,
    /// It was asked, which does not mean that anything opened.
    Asked,
    /// It could not be asked.
    Failed(BrowserError),
}

impl Consent {
    pub(in crate::flow) fn state(&self) -> StepState {
        match self {
            Self::Opening | Self::Exchanging | Self::Storing => StepState::Running,
            // A grower who says no is nobody's failure.
            Self::Waiting(_) | Self::Failed(ConsentError::Denied) => StepState::NeedsYou,
            Self::Failed(_) => StepState::Failed,
        }
    }
}

/// Where [`Step::Attach`] stands.
#[derive(Clone, Debug)]
pub enum Attach {
    /// The account does not plainly match the grower: a person has to say.
    AskAccount {
        /// Whether an earlier try at the attach may have taken.
        look_first: bool,
        /// Why it is not plain.
        doubt: Doubt,
    },
    /// Leaf is taking the consent.
    Running,
    /// Leaf has FieldView credentials for this grower: keep or replace them?
    AlreadyConnected(LeafCredentials),
    /// Leaf no longer accepts the token, or there is none.
    SignIn(ApiError),
    /// It failed.
    Failed(AttachError),
}

/// Why an account is not plainly the grower's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// This account is connected to another grower, whose name this is.
    OtherGrowers(String),
    /// The grower was connected with another account before, which is called this.
    NotAsBefore(String),
    /// FieldView did not say whose it is.
    Unnamed,
    /// FieldView gave a name, but no e-mail to compare.
    NoEmail,
    /// Leaf has no e-mail for the grower.
    GrowerWithoutEmail,
    /// Its e-mail is not the grower's.
    OtherEmail,
    /// The e-mail is the grower's, and that of another grower too, or that is not known yet.
    SharedEmail,
}

impl Attach {
    pub(in crate::flow) fn state(&self) -> StepState {
        match self {
            Self::Running => StepState::Running,
            Self::AskAccount { .. } | Self::AlreadyConnected(_) | Self::SignIn(_) => {
                StepState::NeedsYou
            }
            Self::Failed(_) => StepState::Failed,
        }
    }
}

/// Where [`Step::Confirm`] stands.
#[derive(Clone, Debug)]
pub enum Confirm {
    /// Leaf is being asked.
    Running,
    /// Leaf no longer accepts the token, or there is none.
    SignIn(ApiError),
    /// It failed.
    Failed(ConfirmError),
}

/// The end: what Leaf has.
#[derive(Clone, Debug)]
pub struct Connected {
    /// The credentials at Leaf.
    pub credentials: LeafCredentials,
    /// Whether the local refresh token is gone; unknown until the keyring has answered.
    pub token_dropped: Option<bool>,
}

impl Confirm {
    pub(in crate::flow) fn state(&self) -> StepState {
        match self {
            Self::Running => StepState::Running,
            Self::SignIn(_) => StepState::NeedsYou,
            Self::Failed(_) => StepState::Failed,
        }
    }
}

/// How the browser's answer comes back in this attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Stile listens on the redirect address.
    Listening,
    /// The person pastes the address.
    Pasting,
}
