//! What can keep a secret from being stored or found, without a trace of the secret.

/// The longest secret that is kept, in bytes.
pub const SECRET_LIMIT: usize = 16 * 1024;

/// Why the vault could not do as asked. Carries nothing that came out of the keyring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// No keyring answers: none is installed, or the session has none.
    #[error("no keyring service answers")]
    NoService,
    /// The keyring is there and refuses: it is locked, or its dialog was dismissed.
    #[error("the keyring is locked or refused access")]
    Refused,
    /// A keyring service answers and has no keyring to put things in; the person was asked to make
    /// one, and none came of it.
    #[error("the keyring service has no default keyring")]
    NoCollection,
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
    /// Stile itself failed: its call to the keyring broke off.
    #[error("the call broke off")]
    Broke,
    /// Anything else, by a fixed name.
    #[error("keyring failure: {0}")]
    Other(&'static str),
}
