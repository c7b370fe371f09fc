//! What can stop a step, by the step it stops. The texts that people read are found by
//! variant in `ui::error_messages`.

use std::io;
use std::net::SocketAddr;

use super::setup_field::SetupField;
use crate::domain::api_error::Obstacle;
use crate::domain::consent_link::AuthorizationUrlError;
use crate::domain::vault_error::VaultError;
use crate::domain::{
    Account, ApiError, ExchangeError, FileError, LeafAccount, LeafCredentials, LeafEvent,
};

/// Why a secret could not be kept or found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyringError {
    /// The keyring's own answer.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The person gave up waiting for the keyring.
    #[error("given up waiting for the keyring")]
    GivenUp,
    /// The consent that was to be kept is not held any more: it was dropped meanwhile.
    #[error("the consent is not held any more")]
    ConsentGone,
    /// Stile itself failed.
    #[error("broke off")]
    Broke,
}

impl KeyringError {
    /// Whether other names in the keyring, or another keyring, would end it.
    pub fn ends_afresh(self) -> bool {
        match self {
            Self::GivenUp => true,
            Self::ConsentGone | Self::Broke => false,
            Self::Vault(error) => match error {
                VaultError::Refused
                | VaultError::Damaged
                | VaultError::NewerVersion
                | VaultError::NotYours
                | VaultError::Mismatch
                | VaultError::Other(_) => true,
                VaultError::NoService
                | VaultError::NoCollection
                | VaultError::TooLong
                | VaultError::Broke => false,
            },
        }
    }
}

/// Why signing in did not work.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignInError {
    /// Leaf does not accept this e-mail and password.
    #[error("not accepted by Leaf")]
    NotAccepted,
    /// Leaf does not accept this token.
    #[error("token not accepted by Leaf")]
    TokenNotAccepted,
    /// Leaf could not be asked.
    #[error(transparent)]
    Leaf(ApiError),
    /// This is another Leaf account than the one that the connection on the screen was begun in.
    #[error("another Leaf account")]
    OtherAccount {
        /// Who signed in.
        signed_in: LeafAccount,
        /// The account of the connection.
        needed: LeafAccount,
    },
    /// Another Leaf account would lose consents that are in memory only, or on their way.
    #[error("consents at stake")]
    ConsentsAtStake {
        /// The account that they are for.
        needed: LeafAccount,
    },
}

/// What stops step 1, while nothing is at stake yet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrepareError {
    /// Leaf.
    #[error(transparent)]
    Leaf(ApiError),
    /// The keyring does not take and give back a test value.
    #[error(transparent)]
    Keyring(KeyringError),
    /// The redirect address does not work on this computer.
    #[error(transparent)]
    Redirect(RedirectError),
    /// Leaf knows the grower and does not hand out FieldView's log-in address: the least proven of
    /// its calls. The address can be made from FieldView's own template, on the person's word.
    #[error("no log-in address: {0}")]
    NoLink(ApiError),
    /// Leaf's authorization URL is not one to open.
    #[error(transparent)]
    AuthorizationUrl(#[from] AuthorizationUrlError),
    /// Stile itself failed.
    #[error("broke off")]
    Broke,
}

impl PrepareError {
    /// Whether FieldView's own template may take the place of what Leaf did not give.
    pub fn allows_template(&self) -> bool {
        matches!(self, Self::NoLink(_) | Self::AuthorizationUrl(AuthorizationUrlError::NotAUrl))
    }

    /// Whether a way on needs another set-up, or rights that an administrator gives: trying again
    /// ends in the same way.
    pub fn needs_administrator(&self) -> bool {
        match self {
            Self::Leaf(error) => leaf_needs_administrator(error),
            Self::AuthorizationUrl(_) => !self.allows_template(),
            Self::NoLink(_) | Self::Keyring(_) | Self::Redirect(_) | Self::Broke => false,
        }
    }

    /// The fields of the set-up that may have to be changed.
    pub fn fields(&self) -> &'static [SetupField] {
        match self {
            Self::Leaf(error) | Self::NoLink(error) => fields_of_leaf(error),
            Self::Redirect(error) => error.fields(),
            Self::AuthorizationUrl(_) => &[SetupField::ClientId, SetupField::Redirect],
            Self::Keyring(_) | Self::Broke => &[],
        }
    }
}

/// The fields of the set-up that a request to Leaf was not made for want of.
pub fn fields_of_leaf(error: &ApiError) -> &'static [SetupField] {
    match error {
        ApiError::NotAsked(Obstacle::NoAppKeys) => &[SetupField::ClientSecret, SetupField::ApiKey],
        ApiError::NotAsked(Obstacle::Unsendable) => &[SetupField::SignIn],
        _ => &[],
    }
}

/// Whether a request to Leaf needs other rights, or app keys that are not on this computer.
fn leaf_needs_administrator(error: &ApiError) -> bool {
    error.status() == Some(403) || matches!(error, ApiError::NotAsked(Obstacle::NoAppKeys))
}

/// Why Stile cannot listen on the redirect address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedirectError {
    /// Another program listens there.
    #[error("busy: {at}")]
    Busy {
        /// Where.
        at: SocketAddr,
        /// The program's name, plain, where the system tells.
        holder: Option<String>,
    },
    /// The system keeps the port to itself.
    #[error("reserved: {0}")]
    Reserved(SocketAddr),
    /// This computer has no such loopback address.
    #[error("no loopback address")]
    NoLoopback,
    /// Stile listens, but a connection to the address by its name does not reach it.
    #[error("does not answer its own name")]
    Unreachable,
    /// An earlier attempt of this program has not let go of the port yet.
    #[error("an earlier attempt still listens")]
    EarlierAttempt,
    /// The system gives no random numbers, without which no link is safe.
    #[error("no random numbers")]
    NoRandomness,
    /// The system failed otherwise.
    #[error("{0}")]
    Other(io::ErrorKind),
}

impl RedirectError {
    /// Whether only another address ends it, so that pasting is the way on until there is one.
    pub fn is_lasting(&self) -> bool {
        matches!(self, Self::Reserved(_) | Self::NoLoopback)
    }

    /// The field of the set-up, where another address would end it.
    pub fn fields(&self) -> &'static [SetupField] {
        match self {
            Self::Busy { .. } | Self::Reserved(_) | Self::NoLoopback | Self::Unreachable => {
                &[SetupField::Redirect]
            }
            Self::EarlierAttempt | Self::NoRandomness | Self::Other(_) => &[],
        }
    }
}

/// What ends a wait for consent without one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConsentError {
    /// The grower said no.
    #[error("the grower declined")]
    Denied,
    /// Ten minutes passed.
    #[error("timed out")]
    TimedOut {
        /// Whether they passed while the computer slept, or its clock was moved.
        asleep: bool,
    },
    /// FieldView refused, in its own words.
    #[error("FieldView refused: {error}")]
    Refused {
        /// RFC 6749 error code.
        error: String,
        /// Plain text, at most 300 characters.
        description: Option<String>,
    },
    /// The code could not be exchanged.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// The person says that this is not the grower's account.
    #[error("the wrong account")]
    WrongAccount(Account),
    /// Stile itself failed.
    #[error("broke off")]
    Broke,
}

impl AttachError {
    /// Whether nothing is left that could be attached.
    pub(super) fn is_end_of_consent(&self) -> bool {
        matches!(self, Self::TokenGone | Self::ConsentEnded(_))
    }

    /// Whether a way on needs another set-up, or rights that an administrator gives: trying again
    /// ends in the same way.
    pub fn needs_administrator(&self) -> bool {
        match self {
            Self::Leaf(error) | Self::Replacing(error) => {
                matches!(error.status(), Some(400 | 409 | 422)) || leaf_needs_administrator(error)
            }
            Self::KeysRefused(_) | Self::ScopeMissing(_) | Self::KeysMissing => true,
            _ => false,
        }
    }

    /// The fields of the set-up that may have to be changed.
    pub fn fields(&self) -> &'static [SetupField] {
        match self {
            Self::Leaf(error) | Self::Replacing(error) => match error.status() {
                Some(400 | 409 | 422) => {
                    &[SetupField::ClientId, SetupField::ClientSecret, SetupField::ApiKey]
                }
                _ => fields_of_leaf(error),
            },
            Self::KeysRefused(_) => &[SetupField::ApiKey],
            Self::KeysMissing => &[SetupField::ClientSecret, SetupField::ApiKey],
            Self::OtherClient { .. } => &[SetupField::ClientId],
            _ => &[],
        }
    }

    /// Whether the consent at hand cannot be attached, so that only the grower can give another.
    pub fn needs_another_consent(&self) -> bool {
        self.is_end_of_consent() || matches!(self, Self::OtherClient { .. })
    }
}

impl ConsentError {
    /// Whether the same code may be exchanged again: only when it is there, and its request never
    /// left.
    pub fn leaves_code_unspent(&self) -> bool {
        let Self::Exchange(ExchangeError::Api(error)) = self else { return false };
        error.never_left() && *error != ApiError::NotAsked(Obstacle::NoCode)
    }

    /// Whether a way on needs another set-up, or rights that an administrator gives: trying again
    /// ends in the same way.
    pub fn needs_administrator(&self) -> bool {
        match self {
            Self::Refused { error, .. } => {
                matches!(
                    error.as_str(),
                    "invalid_scope" | "unauthorized_client" | "invalid_request"
                )
            }
            Self::Exchange(error) => match error {
                ExchangeError::ClientRefused(_)
                | ExchangeError::AddressRefused(_)
                | ExchangeError::ScopeRefused(_)
                | ExchangeError::QuotaUsedUp(_)
                | ExchangeError::NoRefreshToken(_) => true,
                ExchangeError::Api(error) => {
                    matches!(error, ApiError::NotAsked(Obstacle::NoAppKeys | Obstacle::Unsendable))
                }
                ExchangeError::CodeRefused(_) => false,
            },
            Self::Denied | Self::TimedOut { .. } | Self::Broke | Self::WrongAccount(_) => false,
        }
    }

    /// The fields of the set-up that may have to be changed.
    pub fn fields(&self) -> &'static [SetupField] {
        match self {
            Self::Refused { error, .. } if error == "invalid_request" => &[SetupField::Redirect],
            Self::Refused { error, .. } if error == "unauthorized_client" => {
                &[SetupField::ClientId]
            }
            Self::Exchange(error) => match error {
                ExchangeError::ClientRefused(_) => {
                    &[SetupField::ClientId, SetupField::ClientSecret, SetupField::Redirect]
                }
                ExchangeError::AddressRefused(_) => &[SetupField::Redirect],
                ExchangeError::Api(ApiError::NotAsked(Obstacle::NoAppKeys)) => {
                    &[SetupField::ClientSecret, SetupField::ApiKey]
                }
                ExchangeError::Api(ApiError::NotAsked(Obstacle::Unsendable)) => {
                    &[SetupField::ClientId, SetupField::ClientSecret]
                }
                _ => &[],
            },
            _ => &[],
        }
    }

    /// Whether the wait is over, and no consent can come of it any more.
    pub(super) fn brings_nothing(&self) -> bool {
        matches!(self, Self::Denied | Self::TimedOut { .. } | Self::Refused { .. })
    }
}

/// What stops step 3. The consent is safe in every case but [`AttachError::TokenGone`] and
/// [`AttachError::ConsentEnded`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AttachError {
    /// Leaf.
    #[error(transparent)]
    Leaf(ApiError),
    /// The old credentials were removed, and then Leaf did not take the new ones.
    #[error(transparent)]
    Replacing(ApiError),
    /// The grower has credentials at Leaf already.
    #[error("credentials are attached already")]
    AlreadyAttached(LeafCredentials),
    /// The keyring does not give the consent back.
    #[error(transparent)]
    Keyring(KeyringError),
    /// Leaf refused, and FieldView does not accept the company's API key; what the grower had
    /// before is untouched.
    #[error(transparent)]
    KeysRefused(ApiError),
    /// Leaf refused, and FieldView says that the consent lacks a scope; what the grower had before
    /// is untouched.
    #[error(transparent)]
    ScopeMissing(ApiError),
    /// Leaf refused, and FieldView says that the consent has ended.
    #[error(transparent)]
    ConsentEnded(ApiError),
    /// The client secret or the API key is not there.
    #[error("the company's keys are missing")]
    KeysMissing,
    /// The keyring holds no consent for this grower any more.
    #[error("the stored consent is gone")]
    TokenGone,
    /// The consent was given to another FieldView client than the one whose keys are set. Nothing
    /// was sent.
    #[error("given to another client")]
    OtherClient {
        /// The ID of the client that it was given to.
        given_to: String,
    },
    /// The grower belongs to another Leaf account than the one that is signed in. Nothing was sent.
    #[error("of another Leaf account")]
    OtherLeafAccount,
    /// Stile itself failed.
    #[error("broke off")]
    Broke,
}

/// What keeps a grower from being deleted at Leaf.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeleteError {
    /// Leaf.
    #[error(transparent)]
    Leaf(ApiError),
    /// Something is connected, so nothing was deleted.
    #[error("connected")]
    Connected,
}

/// What stops step 4.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfirmError {
    /// Leaf.
    #[error(transparent)]
    Leaf(ApiError),
    /// Leaf took the credentials and shows none.
    #[error("nothing is attached")]
    Absent,
    /// Leaf took the credentials and cannot use them.
    #[error("attached, with trouble")]
    Trouble {
        /// What Leaf shows.
        found: LeafCredentials,
        /// What Leaf's own history says of it last.
        last_event: Option<LeafEvent>,
    },
    /// Stile itself failed.
    #[error("broke off")]
    Broke,
}

/// Something to know about an attempt that does not stop it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// This computer's clock and Leaf's differ by this many seconds.
    Clock(i64),
    /// The consent is held in memory only: closing Stile before the attach would lose it.
    TokenInMemory(KeyringError),
    /// The attempt could not be noted on disk: after a crash Stile would not offer to finish.
    NotNoted(FileError),
    /// The second registered redirect address is used, since the first does not work.
    SecondAddress(RedirectError),
}
