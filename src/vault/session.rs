//! One call's worth of work on a keyring: blocking, on a thread of its own, with its own store.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use keyring_core::{CredentialStore, Entry, Error};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::entry::{self, First, Generation, PARTS_LIMIT, Set};
use super::key::Key;
use super::record::Record;
use super::system;
use crate::domain::vault_error::VaultError;

/// The service name of all of Stile's entries.
const SERVICE: &str = "Stile";

/// A keyring that has just died is started anew by the session; that takes a moment.
const OPEN_PAUSES: [Duration; 2] = [Duration::from_millis(50), Duration::from_millis(200)];

/// Opens a store; asked anew for every session.
pub(super) type Opener = Box<dyn Fn() -> keyring_core::Result<Arc<CredentialStore>> + Send + Sync>;

/// Where a profile's entries are.
pub(super) struct Home {
    pub(super) profile: String,
    pub(super) open: Opener,
}

/// What a key's entries hold.
pub(super) struct Found {
    pub(super) record: Option<Record>,
    /// Whether a record stands under the name that version 0.1.0 had for it.
    pub(super) is_under_earlier_name: bool,
}

/// An open store, used as long as somebody waits for the outcome.
pub(super) struct Session<'a> {
    home: &'a Home,
    store: Arc<CredentialStore>,
    wanted: &'a dyn Fn() -> bool,
    changed: &'a Cell<bool>,
}

impl<'a> Session<'a> {
    /// Opens the store. `wanted` is asked before each call on the keyring; `changed` is set once
    /// anything in the keyring has changed.
    pub(super) fn open(
        home: &'a Home,
        wanted: &'a dyn Fn() -> bool,
        changed: &'a Cell<bool>,
    ) -> Result<Self, VaultError> {
        let mut pauses = OPEN_PAUSES.into_iter();
        loop {
            let error = match (home.open)() {
                Ok(store) => return Ok(Self { home, store, wanted, changed }),
                Err(error) => VaultError::from_store(error),
            };
            match pauses.next() {
                _ if error == VaultError::Refused => return Err(error),
                Some(pause) if wanted() => thread::sleep(pause),
                _ => return Err(VaultError::NoService),
            }
        }
    }

    /// The record under `key`, checked whole.
    pub(super) fn load(&self, key: &Key) -> Result<Found, VaultError> {
        let record = self.load_as(key, key.kind());
        let Some(earlier_kind) = key.earlier_kind() else {
            return Ok(Found { record: record?, is_under_earlier_name: false });
        };
        let earlier = self.load_as(key, earlier_kind);
        let is_under_earlier_name = matches!(earlier, Ok(Some(_)));
        Ok(Found { record: later(record, earlier)?, is_under_earlier_name })
    }

    fn load_as(&self, key: &Key, kind: &str) -> Result<Option<Record>, VaultError> {
        let name = key.entry_name(&self.home.profile, kind);
        let Some(bytes) = self.read(&name)? else {
            return Ok(None);
        };
        let first = First::parse(&bytes)?;
        let mut parts = Vec::with_capacity(first.parts);
        for index in 0..first.parts {
            let part = self.read(&entry::part_name(&name, first.set, index))?;
            parts.push(part.ok_or(VaultError::Damaged)?);
        }
        Record::from_text(key, kind, &first.join(&parts)?).map(Some)
    }

    /// Writes `record` beside the one that stands, switches over to it, and clears the old away,
    /// under its earlier name, too.
    pub(super) fn store(
        &self,
        key: &Key,
        record: &Record,
        generation: &Generation,
    ) -> Result<(), VaultError> {
        let name = key.entry_name(&self.home.profile, key.kind());
        let set = self.read(&name)?.map_or(Set::A, |bytes| free_set(&bytes));
        let entries = entry::split(&record.to_text(key), generation, set);
        for (index, part) in entries.parts.iter().enumerate() {
            self.write(&entry::part_name(&name, set, index), part)?;
        }
        self.write(&name, &entries.first)?;
        // The record stands; what cannot be cleared now is cleared with the next change.
        let swept = self.sweep(&name, set, entries.parts.len());
        if swept.and_then(|()| self.clear_earlier(key)).is_err() {
            tracing::warn!(kind = key.kind(), "an outdated keyring entry could not be removed");
        }
        Ok(())
    }

    /// Removes `key`'s entries, those under an earlier name before the others: a deletion that
    /// breaks off brings nothing back that was out of date.
    pub(super) fn delete(&self, key: &Key) -> Result<(), VaultError> {
        if let Some(earlier_kind) = key.earlier_kind() {
            self.clear(&key.entry_name(&self.home.profile, earlier_kind))?;
        }
        self.clear(&key.entry_name(&self.home.profile, key.kind()))
    }

    /// Removes the entries under the name that version 0.1.0 had for them, if there are any.
    fn clear_earlier(&self, key: &Key) -> Result<(), VaultError> {
        let Some(earlier_kind) = key.earlier_kind() else { return Ok(()) };
        let name = key.entry_name(&self.home.profile, earlier_kind);
        if self.read(&name)?.is_some() { self.clear(&name) } else { Ok(()) }
    }

    /// Removes all entries under a name, the first of them first: what is left then is no record.
    fn clear(&self, name: &str) -> Result<(), VaultError> {
        self.remove(name)?;
        self.sweep(name, Set::A, 0)
    }

    /// Removes what was written as `generation`, if that is what stands.
    pub(super) fn withdraw(&self, key: &Key, generation: &Generation) -> Result<(), VaultError> {
        let name = key.entry_name(&self.home.profile, key.kind());
        let first = self.read(&name)?;
        match first.as_deref().map(|bytes| First::parse(bytes)) {
            None => self.sweep(&name, Set::A, 0),
            Some(Ok(first)) if first.is_of(generation) => self.clear(&name),
            Some(Ok(first)) => self.sweep(&name, first.set, first.parts),
            Some(Err(_)) => Ok(()),
        }
    }

    /// Removes every part but the first `keep` of `set`.
    fn sweep(&self, name: &str, set: Set, keep: usize) -> Result<(), VaultError> {
        for swept in Set::BOTH {
            let kept = if swept == set { keep } else { 0 };
            for index in (kept..PARTS_LIMIT).rev() {
                self.remove(&entry::part_name(name, swept, index))?;
            }
        }
        Ok(())
    }

    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
        match self.entry(name)?.get_secret() {
            Ok(bytes) => Ok(Some(Zeroizing::new(bytes))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(self.failure(error)),
        }
    }

    fn write(&self, name: &str, text: &str) -> Result<(), VaultError> {
        self.entry(name)?.set_secret(text.as_bytes()).map_err(|error| self.failure(error))?;
        self.changed.set(true);
        let same = self.read(name)?.is_some_and(|back| back.ct_eq(text.as_bytes()).into());
        if same { Ok(()) } else { Err(VaultError::Mismatch) }
    }

    fn remove(&self, name: &str) -> Result<(), VaultError> {
        let removed = match self.entry(name)?.delete_credential() {
            // Copies in several collections: all of them are this entry.
            Err(Error::Ambiguous(copies)) => copies.iter().try_for_each(Entry::delete_credential),
            other => other,
        };
        match removed {
            Ok(()) => self.changed.set(true),
            Err(Error::NoEntry) => {}
            Err(error) => return Err(self.failure(error)),
        }
        Ok(())
    }

    fn entry(&self, name: &str) -> Result<Entry, VaultError> {
        if !(self.wanted)() {
            return Err(VaultError::Other("given up"));
        }
        let modifiers: HashMap<_, _> = system::ENTRY_MODIFIERS.iter().copied().collect();
        self.store.build(SERVICE, name, Some(&modifiers)).map_err(VaultError::from_store)
    }

    /// Tells a keyring that went away from one that failed: the first cannot be opened again.
    fn failure(&self, error: Error) -> VaultError {
        let gone = matches!(error, Error::PlatformFailure(_)) && (self.home.open)().is_err();
        if gone { VaultError::NoService } else { VaultError::from_store(error) }
    }
}

/// What counts of a record and one under its earlier name: the later of both, and one that can be
/// used before one that cannot.
fn later(
    record: Result<Option<Record>, VaultError>,
    earlier: Result<Option<Record>, VaultError>,
) -> Result<Option<Record>, VaultError> {
    match (&record, &earlier) {
        (Ok(Some(record)), Ok(Some(found))) if found.stored_at_unix() > record.stored_at_unix() => {
            earlier
        }
        (Ok(None), _) | (Err(VaultError::Damaged | VaultError::NotYours), Ok(Some(_))) => earlier,
        _ => record,
    }
}

/// The set of names that the standing record does not use. An unreadable one owns none.
fn free_set(first: &[u8]) -> Set {
    First::parse(first).map_or(Set::A, |first| first.set.other())
}
