//! Checking the set-up before the first grower: what it is made of is tried side by side, and each
//! part has a result of its own.

use super::error::{KeyringError, RedirectError};
use super::outcome;
use super::setup_field::SetupField;
use crate::domain::{ApiError, ExchangeError, RedirectUri, Settings};

/// A part of the set-up that is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Whether Leaf accepts the sign-in.
    SignIn,
    /// Whether FieldView accepts the client ID and the client secret.
    Client,
    /// Whether FieldView accepts the API key.
    ApiKey,
    /// Whether the redirect address leads to this computer.
    Redirect,
    /// The same for the second one.
    SecondRedirect,
    /// Whether the keyring takes and gives back a test value.
    Keyring,
    /// Whether this computer's clock is right, as far as Leaf's answer tells.
    Clock,
}

/// Where one part stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nobody has asked for it yet.
    Waiting,
    /// It is being tried.
    Running,
    /// What is known of it.
    Done(Verdict),
    /// What is wrong with it.
    Failed(PartError),
}

/// What is known of a part that is not wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It works.
    Works,
    /// The browser's answer is pasted, so that there is nothing to try on this computer.
    Pasted,
    /// Nobody has said.
    Unknown,
}

/// What is wrong with a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartError {
    /// Leaf did not answer as it should; where it wants a sign-in, the token is no good.
    Leaf(ApiError),
    /// FieldView did not answer for the client ID and the client secret.
    Client(ExchangeError),
    /// FieldView does not accept the API key.
    KeyRefused(ApiError),
    /// FieldView's data did not answer as it should.
    FieldViewData(ApiError),
    /// A key is missing on this computer.
    Missing,
    /// The redirect address.
    Redirect(RedirectError),
    /// The keyring.
    Keyring(KeyringError),
    /// This computer's clock is so many seconds ahead of Leaf's.
    Clock(i64),
    /// Nothing came within the time limit.
    TimedOut,
    /// Stile itself failed.
    Broke,
}

impl PartError {
    /// The fields to change where this is wrong with `part`.
    pub fn fields(&self, part: Part) -> &'static [SetupField] {
        match self {
            Self::Leaf(error) if error.wants_sign_in() => &[SetupField::SignIn],
            Self::Client(ExchangeError::ClientRefused(_)) => {
                &[SetupField::ClientId, SetupField::ClientSecret]
            }
            Self::KeyRefused(_) => &[SetupField::ApiKey],
            Self::Missing if part == Part::ApiKey => &[SetupField::ApiKey],
            Self::Missing => &[SetupField::ClientId, SetupField::ClientSecret],
            Self::Redirect(_) if part == Part::SecondRedirect => &[SetupField::SecondRedirect],
            Self::Redirect(_) => &[SetupField::Redirect],
            _ => &[],
        }
    }
}

/// The check on the screen.
#[derive(Clone, Debug)]
pub struct SetupCheck {
    /// Tells this round from every other.
    pub number: u64,
    /// Whether it was offered at the end of the set-up, rather than asked for in the settings.
    pub is_after_set_up: bool,
    /// Each part and where it stands, in the order in which they are shown.
    pub parts: Vec<(Part, Progress)>,
}

/// What the check is told.
#[derive(Debug)]
pub enum Message {
    /// Show the check of the set-up, and begin.
    Open,
    /// Try all parts, from the beginning.
    Begin,
    /// What came of one part.
    Found {
        /// In which round.
        number: u64,
        /// Which part.
        part: Part,
        /// What is known of it.
        result: Result<Verdict, PartError>,
    },
    /// Leave the screen.
    Leave,
}

/// What the check has done outside.
#[derive(Debug)]
pub enum Effect {
    /// Try these parts side by side, each within a time limit: [`Message::Found`] for each.
    Run {
        /// The round.
        number: u64,
        /// The client.
        client_id: String,
        /// The redirect addresses, with the part that each is.
        redirect_uris: Vec<(Part, RedirectUri)>,
    },
    /// Try nothing any longer.
    Stop,
}

/// What the check asks of the whole.
#[derive(Debug)]
pub(super) enum Ask {
    /// The screen is left.
    Leave,
}

pub(super) type Outcome = outcome::Outcome<Effect, Ask>;

impl SetupCheck {
    /// The check, not begun.
    pub(super) fn of(settings: &Settings, is_after_set_up: bool) -> Self {
        let second = settings.second_redirect_uri.is_some().then_some(Part::SecondRedirect);
        let first = [Part::SignIn, Part::Client, Part::ApiKey, Part::Redirect];
        let parts = first.into_iter().chain(second).chain([Part::Keyring, Part::Clock]);
        let parts = parts.map(|part| (part, Progress::Waiting)).collect();
        Self { number: 0, is_after_set_up, parts }
    }

    /// Begins, under this number.
    pub(super) fn begin(&mut self, number: u64, settings: &Settings) -> Effect {
        *self = Self::of(settings, self.is_after_set_up);
        self.number = number;
        self.parts.iter_mut().for_each(|(_, progress)| *progress = Progress::Running);
        let second = settings.second_redirect_uri.clone();
        let second = second.map(|uri| (Part::SecondRedirect, uri));
        let first = (Part::Redirect, settings.redirect_uri.clone());
        let redirect_uris = std::iter::once(first).chain(second).collect();
        Effect::Run { number, client_id: settings.client_id.clone(), redirect_uris }
    }

    /// Takes one message in.
    pub(super) fn update(&mut self, message: Message) -> Outcome {
        match message {
            Message::Found { number, part, result } if number == self.number => {
                let found = self.parts.iter_mut().find(|(one, _)| *one == part);
                if let Some((_, progress)) = found.filter(|(_, it)| *it == Progress::Running) {
                    *progress = result.map_or_else(Progress::Failed, Progress::Done);
                }
                Outcome::default()
            }
            Message::Leave => Outcome::effect(Effect::Stop).and_ask(Ask::Leave),
            Message::Open | Message::Begin | Message::Found { .. } => Outcome::default(),
        }
    }

    /// Waits for nothing any longer: Stile itself failed.
    pub(super) fn break_off(&mut self) {
        for (_, progress) in &mut self.parts {
            if *progress == Progress::Running {
                *progress = Progress::Failed(PartError::Broke);
            }
        }
    }

    /// Whether it has not begun.
    pub fn is_waiting(&self) -> bool {
        self.parts.iter().all(|(_, progress)| *progress == Progress::Waiting)
    }

    /// Whether parts are being tried.
    pub fn is_running(&self) -> bool {
        self.parts.iter().any(|(_, progress)| *progress == Progress::Running)
    }

    /// How many parts are wrong.
    pub fn failed(&self) -> usize {
        self.parts.iter().filter(|(_, it)| matches!(it, Progress::Failed(_))).count()
    }
}
