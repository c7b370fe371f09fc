//! What can keep a secret from being stored or found, without a trace of the secret.

use zeroize::Zeroize as _;

use crate::domain::vault_error::VaultError;

impl VaultError {
    /// Takes a store's error apart. Some variants carry the secret itself, so the error is wiped
    /// here and never printed.
    pub(super) fn from_store(error: keyring_core::Error) -> Self {
        use keyring_core::Error;
        match error {
            Error::NoStorageAccess(cause) if super::system::is_no_collection(cause.as_ref()) => {
                Self::NoCollection
            }
            Error::NoStorageAccess(_) => Self::Refused,
            Error::PlatformFailure(cause) if super::system::is_refusal(cause.as_ref()) => {
                Self::Refused
            }
            Error::PlatformFailure(cause) if super::system::is_garbled(cause.as_ref()) => {
                Self::Mismatch
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
