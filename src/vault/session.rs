//! One call's worth of work on a keyring: blocking, on a thread of its own, with a store that nobody
//! else uses meanwhile.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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

/// Opens a store.
pub(super) type Opener = Box<dyn Fn() -> keyring_core::Result<Arc<CredentialStore>> + Send + Sync>;

/// Where a profile's entries are, and the store that a session there has left open.
pub(super) struct Home {
    profile: String,
    open: Opener,
    /// For the next session. If each connected anew, several versions of gnome-keyring would crash
    /// now and then: when one connection comes as another goes (GNOME/gnome-keyring issues 144, 190,
    /// 196).
    kept: Mutex<Option<Arc<CredentialStore>>>,
}

impl Home {
    pub(super) fn new(profile: &str, open: Opener) -> Self {
        Self { profile: profile.to_owned(), open, kept: Mutex::default() }
    }

    /// Closes the store that was left open: the next session opens another.
    pub(super) fn close(&self) {
        *self.kept() = None;
    }

    fn kept(&self) -> MutexGuard<'_, Option<Arc<CredentialStore>>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
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
    /// Whether an earlier session opened the store.
    was_open: bool,
    wanted: &'a dyn Fn() -> bool,
    changed: &'a Cell<bool>,
}

impl<'a> Session<'a> {
    /// Works in the store that is open, if there is one, and otherwise in one that is opened. `wanted`
    /// is asked before each call on the keyring; `changed` is set once anything in it has changed.
    ///
    /// The work is done once more in a new store where the one that was open may be the cause of a
    /// failure, as it is when the keyring has been started anew; and where what came back makes no
    /// sense: about one time in 250, KWallet and the library agree on different keys.
    pub(super) fn run<T>(
        home: &'a Home,
        wanted: &'a dyn Fn() -> bool,
        changed: &'a Cell<bool>,
        work: impl Fn(&Self) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let kept = home.kept().take();
        let session = match kept {
            Some(store) => Self { home, store, was_open: true, wanted, changed },
            None => Self::open(home, wanted, changed)?,
        };
        let result = work(&session);
        let is_done_again = match result {
            Err(VaultError::Damaged | VaultError::NotYours | VaultError::Mismatch) => wanted(),
            Err(VaultError::Other(_)) => session.was_open && wanted(),
            _ => false,
        };
        if !is_done_again {
            return session.keep_if_ok(result);
        }
        // The store that failed stays open until then: one goes only when none comes.
        let again = Self::open(home, wanted, changed)?;
        let result = work(&again);
        again.keep_if_ok(result)
    }

    /// Leaves the store open for the next session unless something failed in this one.
    fn keep_if_ok<T>(self, result: Result<T, VaultError>) -> Result<T, VaultError> {
        if result.is_ok() {
            *self.home.kept() = Some(self.store);
        }
        result
    }

    fn open(
        home: &'a Home,
        wanted: &'a dyn Fn() -> bool,
        changed: &'a Cell<bool>,
    ) -> Result<Self, VaultError> {
        let mut pauses = OPEN_PAUSES.into_iter();
        loop {
            let error = match (home.open)() {
                Ok(store) => return Ok(Self { home, store, was_open: false, wanted, changed }),
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
        // Whoever has refused is not asked again.
        let is_refused = matches!(record, Err(VaultError::Refused | VaultError::NoCollection));
        let Some(earlier_kind) = key.earlier_kind().filter(|_| !is_refused) else {
            return Ok(Found { record: record?, is_under_earlier_name: false });
        };
        let earlier = self.load_as(key, earlier_kind);
        let is_under_earlier_name = matches!(earlier, Ok(Some(_)));
        Ok(Found { record: later(record, earlier)?, is_under_earlier_name })
    }

    fn load_as(&self, key: &Key, kind: &str) -> Result<Option<Record>, VaultError> {
        Ok(self.standing(key, kind)?.map(|(_, record)| record))
    }

    /// The record under a kind's name, and the set that its parts use. Of several entries of the
    /// name the latest counts that can be used.
    fn standing(&self, key: &Key, kind: &str) -> Result<Option<(Set, Record)>, VaultError> {
        let name = key.entry_name(&self.home.profile, kind);
        let mut standing = Ok(None);
        for bytes in self.read(&name)? {
            standing = later(standing, self.whole(key, kind, &name, &bytes).map(Some));
        }
        standing
    }

    /// The record that begins with this first entry.
    fn whole(
        &self,
        key: &Key,
        kind: &str,
        name: &str,
        first: &[u8],
    ) -> Result<(Set, Record), VaultError> {
        let first = First::parse(first)?;
        let mut parts = Vec::with_capacity(first.parts);
        for index in 0..first.parts {
            let copies = self.read(&entry::part_name(name, first.set, index))?;
            let part = copies.into_iter().find(|part| first.has_part(index, part));
            parts.push(part.ok_or(VaultError::Damaged)?);
        }
        Ok((first.set, Record::from_text(key, kind, &first.join(&parts)?)?))
    }

    /// Writes `record` beside the one that stands, switches over to it, and clears the old away,
    /// under its earlier name, too. What a newer Stile wrote is left alone.
    /// `replaces` says whether one stands.
    pub(super) fn store(
        &self,
        key: &Key,
        record: &Record,
        generation: &Generation,
        replaces: &Cell<bool>,
    ) -> Result<(), VaultError> {
        let name = key.entry_name(&self.home.profile, key.kind());
        let set = match self.standing(key, key.kind()) {
            Ok(standing) => {
                replaces.set(standing.is_some());
                standing.map_or(Set::A, |(set, _)| set.other())
            }
            // It owns no parts that are worth anything.
            Err(VaultError::Damaged | VaultError::NotYours) => Set::A,
            Err(error) => return Err(error),
        };
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
        if self.read(&name)?.is_empty() { Ok(()) } else { self.clear(&name) }
    }

    /// Removes all entries under a name, the first of them first: what is left then is no record.
    fn clear(&self, name: &str) -> Result<(), VaultError> {
        self.remove(name)?;
        self.sweep(name, Set::A, 0)
    }

    /// Removes what was written as `generation`, if that is what stands.
    /// One that has taken another record's place stays: that one is not there any more.
    pub(super) fn withdraw(
        &self,
        key: &Key,
        generation: &Generation,
        replaces: bool,
    ) -> Result<(), VaultError> {
        let name = key.entry_name(&self.home.profile, key.kind());
        let copies = self.read(&name)?;
        let firsts: Vec<_> = copies.iter().filter_map(|bytes| First::parse(bytes).ok()).collect();
        match firsts.first() {
            _ if firsts.iter().any(|first| first.is_of(generation)) => {
                if replaces {
                    Ok(())
                } else {
                    self.clear(&name)
                }
            }
            None if copies.is_empty() => self.sweep(&name, Set::A, 0),
            Some(first) if firsts.len() == 1 => self.sweep(&name, first.set, first.parts),
            _ => Ok(()),
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

    /// What the entries of this name hold: one as a rule. Of several, those that cannot be read do
    /// not count where another can.
    fn read(&self, name: &str) -> Result<Vec<Zeroizing<Vec<u8>>>, VaultError> {
        let copies = match self.entry(name)?.get_secret() {
            Ok(bytes) => return Ok(vec![Zeroizing::new(bytes)]),
            Err(Error::NoEntry) => return Ok(Vec::new()),
            Err(Error::Ambiguous(copies)) => copies,
            Err(error) => return Err(self.failure(error)),
        };
        let mut read = Vec::new();
        let mut refused = None;
        for copy in copies {
            match copy.get_secret() {
                Ok(bytes) => read.push(Zeroizing::new(bytes)),
                Err(Error::NoEntry) => {}
                Err(error) => refused = Some(error),
            }
        }
        match refused {
            Some(error) if read.is_empty() => Err(self.failure(error)),
            _ => Ok(read),
        }
    }

    /// Writes an entry; several of one name all get the text.
    fn write(&self, name: &str, text: &str) -> Result<(), VaultError> {
        let written = match self.entry(name)?.set_secret(text.as_bytes()) {
            Err(Error::Ambiguous(copies)) => {
                copies.iter().try_for_each(|copy| copy.set_secret(text.as_bytes()))
            }
            other => other,
        };
        self.changed.set(true);
        written.map_err(|error| self.failure(error))?;
        let back = self.read(name)?;
        let same = |back: &Zeroizing<Vec<u8>>| bool::from(back.ct_eq(text.as_bytes()));
        if !back.is_empty() && back.iter().all(same) { Ok(()) } else { Err(VaultError::Mismatch) }
    }

    fn remove(&self, name: &str) -> Result<(), VaultError> {
        let removed = match self.entry(name)?.delete_credential() {
            // All of them are this entry.
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

    /// Tells a keyring that went away from one that failed: the first cannot be opened again. In a
    /// store that was open before, that shows when the work is done again.
    fn failure(&self, error: Error) -> VaultError {
        let gone = !self.was_open
            && matches!(error, Error::PlatformFailure(_))
            && (self.home.open)().is_err();
        if gone { VaultError::NoService } else { VaultError::from_store(error) }
    }
}

/// What counts of two records: the later of both, and one that can be used before one that cannot.
fn later<T: Stored>(
    one: Result<Option<T>, VaultError>,
    other: Result<Option<T>, VaultError>,
) -> Result<Option<T>, VaultError> {
    match (&one, &other) {
        (Ok(Some(first)), Ok(Some(second))) if second.time() > first.time() => other,
        (Ok(None), _) | (Err(VaultError::Damaged | VaultError::NotYours), Ok(Some(_))) => other,
        _ => one,
    }
}

/// What was stored at a time, in seconds since 1970.
trait Stored {
    fn time(&self) -> i64;
}

impl Stored for Record {
    fn time(&self) -> i64 {
        self.stored_at_unix()
    }
}

impl Stored for (Set, Record) {
    fn time(&self) -> i64 {
        self.1.stored_at_unix()
    }
}
