//! A keyring in memory whose every call a test can watch, hold up, refuse or falsify.
#![allow(clippy::unwrap_used, reason = "tests may fail loudly")]
#![allow(dead_code, reason = "each test file uses its own part of this")]

use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

use keyring_core::api::{Credential, CredentialApi, CredentialStore, CredentialStoreApi};
use keyring_core::{Entry, Error, Result};
use stile::vault::Vault;

/// What is asked of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    Open,
    Get,
    Set,
    Delete,
}

type Hook = Arc<dyn Fn(Call, &str) -> Result<()> + Send + Sync>;

/// The keyring; clones share it.
#[derive(Clone, Default)]
pub struct FakeKeyring(Arc<Inner>);

#[derive(Default)]
struct Inner {
    entries: Mutex<BTreeMap<String, Vec<u8>>>,
    hook: Mutex<Option<Hook>>,
}

impl FakeKeyring {
    /// A vault in this keyring.
    pub fn vault(&self) -> Vault {
        let keyring = self.clone();
        Vault::with_store("default", move || {
            keyring.hook(Call::Open, "")?;
            Ok(Arc::new(Store(keyring.clone())) as Arc<CredentialStore>)
        })
    }

    /// From now on `hook` runs before each call's effect, outside all locks: it may block, and
    /// what it returns as an error is the call's.
    pub fn before_each_call(
        &self,
        hook: impl Fn(Call, &str) -> Result<()> + Send + Sync + 'static,
    ) {
        *self.0.hook.lock().unwrap() = Some(Arc::new(hook));
    }

    /// Calls just work again.
    pub fn work(&self) {
        *self.0.hook.lock().unwrap() = None;
    }

    /// The entries now, by name.
    pub fn entries(&self) -> BTreeMap<String, Vec<u8>> {
        self.0.entries.lock().unwrap().clone()
    }

    /// Replaces all entries.
    pub fn set_entries(&self, entries: BTreeMap<String, Vec<u8>>) {
        *self.0.entries.lock().unwrap() = entries;
    }

    /// Puts bytes in the place of one entry's.
    pub fn put(&self, name: &str, bytes: &[u8]) {
        self.alter(name, |entry| *entry = bytes.to_vec());
    }

    /// Changes one entry's bytes.
    pub fn alter(&self, name: &str, change: impl FnOnce(&mut Vec<u8>)) {
        change(self.0.entries.lock().unwrap().get_mut(name).unwrap());
    }

    fn hook(&self, call: Call, name: &str) -> Result<()> {
        let hook = self.0.hook.lock().unwrap().clone();
        hook.map_or(Ok(()), |hook| hook(call, name))
    }
}

/// A failure as a store reports it.
pub fn failure() -> Error {
    Error::PlatformFailure("made up".into())
}

/// A refusal as a store reports it.
pub fn refusal() -> Error {
    Error::NoStorageAccess("made up".into())
}

struct Store(FakeKeyring);

impl CredentialStoreApi for Store {
    fn vendor(&self) -> String {
        "fake".to_owned()
    }

    fn id(&self) -> String {
        "fake".to_owned()
    }

    fn build(&self, service: &str, user: &str, _: Option<&HashMap<&str, &str>>) -> Result<Entry> {
        assert_eq!(service, "Stile");
        let credential = Cred { keyring: self.0.clone(), name: user.to_owned() };
        Ok(Entry::new_with_credential(Arc::new(credential)))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn debug_fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("fake store")
    }
}

struct Cred {
    keyring: FakeKeyring,
    name: String,
}

impl CredentialApi for Cred {
    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        self.keyring.hook(Call::Set, &self.name)?;
        self.keyring.0.entries.lock().unwrap().insert(self.name.clone(), secret.to_vec());
        Ok(())
    }

    fn get_secret(&self) -> Result<Vec<u8>> {
        self.keyring.hook(Call::Get, &self.name)?;
        self.keyring.0.entries.lock().unwrap().get(&self.name).cloned().ok_or(Error::NoEntry)
    }

    fn delete_credential(&self) -> Result<()> {
        self.keyring.hook(Call::Delete, &self.name)?;
        let removed = self.keyring.0.entries.lock().unwrap().remove(&self.name);
        removed.map(|_| ()).ok_or(Error::NoEntry)
    }

    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        Ok(None)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        None
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn debug_fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("fake credential")
    }
}
