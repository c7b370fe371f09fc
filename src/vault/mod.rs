//! Where secrets are kept: the operating system's keyring, or memory for this run.
//!
//! Nothing else in the program keeps a secret past its use, and nothing but secrets comes here.
//! What Stile asks of the keyring:
//!
//! - **It may block for ever** (a locked keyring whose dialog nobody answers). Every call runs on
//!   a thread of its own, which has the open store to itself, so giving up is dropping the future,
//!   and the next call opens another store. See [`Vault::store`] for what becomes of the call given
//!   up.
//! - **It may appear later, or be started anew.** Nothing is remembered of a failed start, and a
//!   store that has failed is not used again; trying again is enough.
//! - **It may give back something else.** Whatever is written is read back and compared, and what
//!   is read has its shape, length, checksum and owner checked before it is returned.
//! - **It may be small** (Windows: 2,560 bytes an entry). Longer secrets are split, see `entry`.

mod consents;
mod entry;
mod error;
mod key;
mod keyring;
mod memory;
mod record;
#[cfg(all(unix, not(target_os = "macos")))]
mod secret_service;
mod session;
mod system;

use std::collections::BTreeSet;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq as _;

pub use self::key::Key;
use self::keyring::{Change, Keyring};
use self::memory::Memory;

pub use self::record::Record;
use crate::domain::vault_error::VaultError;

/// The longest secret the vault takes, in bytes, on every platform.
pub const SECRET_LIMIT: usize = 16 * 1024;

/// A handle on the place where secrets are kept; clones share it.
///
/// Every call waits its turn behind the calls before it, and may be given up at any time by
/// dropping its future. Keep one vault (and its clones) a profile: two made apart do not know of
/// each other's turns.
#[derive(Clone)]
pub struct Vault {
    place: Place,
    /// Whoever changes the list of consents holds this.
    consents: Arc<tokio::sync::Mutex<()>>,
}

#[derive(Clone)]
enum Place {
    Keyring(Keyring),
    Memory(Arc<Memory>),
}

impl Vault {
    /// The operating system's keyring. Nothing is contacted before the first call.
    ///
    /// `profile` sets the entries of several Stiles under one account apart: `default`, or lower
    /// case hex digits, since Windows does not tell upper case from lower.
    pub fn keyring(profile: &str) -> Self {
        Self::with_store(profile, system::open)
    }

    /// A keyring opened by `open`, which is called at the first call on the vault, and at the next
    /// one after a failure or a call that was given up.
    pub fn with_store<F>(profile: &str, open: F) -> Self
    where
        F: Fn() -> keyring_core::Result<Arc<keyring_core::CredentialStore>> + Send + Sync + 'static,
    {
        Self::new(Place::Keyring(Keyring::new(profile, Box::new(open))))
    }

    /// Memory, for this run only: practice, or the person's choice when there is no keyring.
    pub fn memory() -> Self {
        Self::new(Place::Memory(Arc::default()))
    }

    fn new(place: Place) -> Self {
        Self { place, consents: Arc::default() }
    }

    /// Whether what is kept here ends with this run.
    pub fn is_memory(&self) -> bool {
        matches!(self.place, Place::Memory(_))
    }

    /// Proves that the vault takes a secret, gives back the same and lets go of it, with a random
    /// test value; asked before anything that cannot be had twice is at stake.
    ///
    /// # Errors
    /// What kept the vault from it, as [`Vault::store`] and [`Vault::load`] would say.
    pub async fn probe(&self) -> Result<(), VaultError> {
        let mut random = [0; 32];
        getrandom::fill(&mut random).map_err(|_| VaultError::Other("no random numbers"))?;
        let sample = URL_SAFE_NO_PAD.encode(random);
        self.store(Key::Probe, Record::new(&sample, 0)).await?;
        let back = self.load(&Key::Probe).await?.ok_or(VaultError::Mismatch)?;
        if !bool::from(back.expose().as_bytes().ct_eq(sample.as_bytes())) {
            return Err(VaultError::Mismatch);
        }
        self.delete(&Key::Probe).await
    }

    /// Sees to it that the system's keyring has an open place for new entries: where the person does
    /// not unlock the one that is there, the keyring asks for a password for another.
    ///
    /// # Errors
    /// [`VaultError::Refused`] or [`VaultError::NoCollection`] where the person made none; else what
    /// the keyring answered.
    pub async fn make_room(&self) -> Result<(), VaultError> {
        match &self.place {
            Place::Keyring(keyring) => keyring.make_room().await,
            Place::Memory(_) => Ok(()),
        }
    }

    /// Keeps `record` under `key`, in place of what was there, and reads it back.
    ///
    /// `Ok` means that the keyring gave the same bytes back. After an error the earlier record is
    /// still there unless the failure came with the very last write.
    ///
    /// Dropping the future gives the call up. A keyring call already under way cannot be recalled:
    /// it stops after that one, and what it wrote late is deleted again, or put right where a
    /// later `store` or `delete` of the same key has had its say meanwhile.
    ///
    /// # Errors
    /// [`VaultError::TooLong`] before anything is written; else what the keyring answered.
    pub async fn store(&self, key: Key, record: Record) -> Result<(), VaultError> {
        if record.expose().len() > SECRET_LIMIT || key.is_too_long() {
            return Err(VaultError::TooLong);
        }
        match &self.place {
            Place::Keyring(keyring) => keyring.change(key, Change::Store(Arc::new(record))).await,
            Place::Memory(memory) => {
                memory.store(key, record);
                Ok(())
            }
        }
    }

    /// The record under `key`; `None` when there is no entry. One that version 0.1.0 stored under
    /// another name is found, and moved: written anew, read back, and only then removed there.
    ///
    /// # Errors
    /// [`VaultError::Damaged`], [`VaultError::NewerVersion`] or [`VaultError::NotYours`] for an
    /// entry that is not this key's whole record; else what the keyring answered.
    pub async fn load(&self, key: &Key) -> Result<Option<Record>, VaultError> {
        match &self.place {
            Place::Keyring(keyring) => keyring.load(key.clone()).await,
            Place::Memory(memory) => Ok(memory.load(key)),
        }
    }

    /// Forgets what is under `key`, whatever shape it is in; nothing there is fine.
    ///
    /// Given up, it finishes in its own time unless a later call on the key has had its say.
    ///
    /// # Errors
    /// What the keyring answered; part of the entry may be left then.
    pub async fn delete(&self, key: &Key) -> Result<(), VaultError> {
        match &self.place {
            Place::Keyring(keyring) => keyring.change(key.clone(), Change::Delete).await,
            Place::Memory(memory) => {
                memory.delete(key);
                Ok(())
            }
        }
    }

    /// Forgets every secret of this profile: the company's own and the refresh tokens of all
    /// consents, those on its own list and those named.
    ///
    /// # Errors
    /// The first failure; the keys after it are tried all the same.
    pub async fn forget_all(&self, consents: &[String]) -> Result<(), VaultError> {
        let listed = self.consents().await;
        let mut outcome = listed.as_ref().map(|_| ()).map_err(|error| *error);
        let listed = listed.unwrap_or_default();
        let consents = listed.iter().chain(consents);
        let consents: BTreeSet<_> = consents.cloned().collect();
        let company = [Key::LeafToken, Key::AppKeys, Key::ClientSecret, Key::ApiKey, Key::Probe];
        let consents = consents.into_iter().map(|consent| Key::RefreshToken { consent });
        for key in company.into_iter().chain(consents) {
            outcome = outcome.and(self.delete(&key).await);
        }
        // What leads to the consents goes after them.
        if outcome.is_ok() { self.delete(&Key::Consents).await } else { outcome }
    }
}
