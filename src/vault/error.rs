//! What can keep a secret from being stored or found, without a trace of the secret.

use zeroize::Zeroize as _;

/// Why the vault could not do as asked. Carries nothing that came out of the keyring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// No keyring answers: none is installed, or the session has none.
    #[error("no keyring service answers")]
    NoService,
    /// The keyring is there and refuses: it is locked, its dialog was dismissed, or it has no
    /// collection to put things in.
    #[error("the keyring is locked or refused access")]
    Refused,
    /// The secret exceeds [`SECRET_LIMIT`](super::SECRET_LIMIT), or the Leaf user's id 256 bytes.
    #[error("too long for the vault")]
    TooLong,
    /// The entry is cut short, altered, or none of Stile's.
    #[error("the stored entry is damaged")]
    Damaged,
    /// A newer Stile wrote the entry.
    #[error("the stored entry was written by a newer version")]
    NewerVersion,
    /// The entry is whole but belongs to another key or another Leaf user.
    #[error("the stored entry belongs to someone else")]
    NotYours,
    /// The keyring gave back something else than what was just written.
    #[error("the keyring gave back something else than was written")]
    Mismatch,
    /// Anything else, by a fixed name.
    #[error("keyring failure: {0}")]
    Other(&'static str),
}

impl VaultError {
    /// Takes a store's error apart. Some variants carry the secret itself, so the error is wiped
    /// here and never printed.
    pub(super) fn from_store(error: keyring_core::Error) -> Self {
        use keyring_core::Error;
        match error {
            Error::NoStorageAccess(_) => Self::Refused,
            Error::PlatformFailure(cause) if super::system::is_refusal(cause.as_ref()) => {
                Self::Refused
            }
            Error::PlatformFailure(_) => Self::Other("the platform's keyring failed"),
            Error::BadEncoding(mut bytes) | Error::BadDataFormat(mut bytes, _) => {
                bytes.zeroize();
                Self::Damaged
            }
            Error::BadStoreFormat(_) => Self::Other("the keyring's storage is damaged"),
            Error::TooLong(..) => Self::Other("the keyring's entries are too small"),
            Error::Ambiguous(_) => Self::Other("several entries share one name"),
            Error::NoEntry => Self::Other("an entry vanished"),
            Error::Invalid(..) => Self::Other("the keyring rejects the entry's name"),
            Error::NotSupportedByStore(_) => Self::Other("the keyring cannot do this"),
            _ => Self::Other("unknown"),
        }
    }
}
