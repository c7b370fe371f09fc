//! A Secret Service that shows nothing of a locked database, as KeePassXC's does, is known to be
//! locked, and asks the person once a call.
#![cfg(target_os = "linux")]

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use stile::domain::vault_error::VaultError;
use stile::vault::{Key, Record, Vault};
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, Value};
use zbus::{fdo, interface};

use crate::keyring_session::{KeyringSession, inside, profile};

const SERVICE: &str = "/org/freedesktop/secrets";
const DATABASE: &str = "/org/freedesktop/secrets/collection/database";
const OWN: &str = "/org/freedesktop/secrets/collection/stile";
const QUESTION: &str = "/org/freedesktop/secrets/prompt/unlock";

fn path(path: &str) -> OwnedObjectPath {
    ObjectPath::try_from(path).unwrap().into()
}

struct Service {
    asked: Arc<AtomicUsize>,
    /// What the person was asked to unlock last.
    unlocked: Arc<Mutex<Vec<OwnedObjectPath>>>,
    collections: Vec<OwnedObjectPath>,
}

#[interface(name = "org.freedesktop.Secret.Service")]
impl Service {
    fn open_session(
        &self,
        algorithm: &str,
        _input: Value<'_>,
    ) -> fdo::Result<(Value<'static>, OwnedObjectPath)> {
        if algorithm != "plain" {
            return Err(fdo::Error::NotSupported("algorithm".to_owned()));
        }
        Ok((Value::from(""), path("/org/freedesktop/secrets/session/1")))
    }

    /// Asks the person, who refuses, and finds nothing.
    fn search_items(
        &self,
        _attributes: HashMap<String, String>,
    ) -> (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) {
        self.asked.fetch_add(1, Ordering::Relaxed);
        (Vec::new(), Vec::new())
    }

    fn unlock(&self, objects: Vec<OwnedObjectPath>) -> (Vec<OwnedObjectPath>, OwnedObjectPath) {
        *self.unlocked.lock().unwrap() = objects;
        (Vec::new(), path(QUESTION))
    }

    fn read_alias(&self, _name: &str) -> OwnedObjectPath {
        path(DATABASE)
    }

    #[zbus(property)]
    fn collections(&self) -> Vec<OwnedObjectPath> {
        self.collections.clone()
    }
}

struct Database {
    label: &'static str,
}

#[interface(name = "org.freedesktop.Secret.Collection")]
impl Database {
    #[zbus(property)]
    fn items(&self) -> Vec<OwnedObjectPath> {
        Vec::new()
    }

    #[zbus(property)]
    fn label(&self) -> String {
        self.label.to_owned()
    }

    #[zbus(property)]
    fn locked(&self) -> bool {
        true
    }
}

struct Question {
    asked: Arc<AtomicUsize>,
}

#[interface(name = "org.freedesktop.Secret.Prompt")]
impl Question {
    /// Asks the person, who refuses.
    async fn prompt(
        &self,
        _window: &str,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> fdo::Result<()> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        Ok(Self::completed(&emitter, true, Value::from("")).await?)
    }

    #[zbus(signal)]
    async fn completed(
        emitter: &SignalEmitter<'_>,
        dismissed: bool,
        result: Value<'_>,
    ) -> zbus::Result<()>;
}

/// A service whose collections are locked.
struct Hidden {
    asked: Arc<AtomicUsize>,
    unlocked: Arc<Mutex<Vec<OwnedObjectPath>>>,
    _bus: zbus::blocking::Connection,
}

fn hidden(collections: &[&str]) -> Hidden {
    let (asked, unlocked) = (Arc::new(AtomicUsize::new(0)), Arc::default());
    let service = Service {
        asked: asked.clone(),
        unlocked: Arc::clone(&unlocked),
        collections: collections.iter().map(|one| path(one)).collect(),
    };
    let bus = zbus::blocking::connection::Builder::session()
        .and_then(|bus| bus.serve_at(SERVICE, service))
        .and_then(|bus| bus.serve_at(DATABASE, Database { label: "database" }))
        .and_then(|bus| bus.serve_at(OWN, Database { label: "Stile" }))
        .and_then(|bus| bus.serve_at(QUESTION, Question { asked: asked.clone() }))
        .and_then(|bus| bus.name("org.freedesktop.secrets"))
        .and_then(zbus::blocking::connection::Builder::build)
        .unwrap();
    Hidden { asked, unlocked, _bus: bus }
}

#[test]
fn a_locked_database_that_shows_nothing_asks_once_and_is_no_empty_one() {
    let test =
        "locked_databases::a_locked_database_that_shows_nothing_asks_once_and_is_no_empty_one";
    inside(test, |mut session: KeyringSession| {
        session.start_bus();
        let service = hidden(&[DATABASE]);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let vault = Vault::keyring(&profile());
            let questions = || {
                assert_eq!(*service.unlocked.lock().unwrap(), [path(DATABASE)]);
                service.asked.swap(0, Ordering::Relaxed)
            };
            // The latter may stand under an earlier name.
            for key in [Key::LeafToken, Key::ApiKey] {
                assert_eq!(vault.load(&key).await.map(|_| ()), Err(VaultError::Refused));
                assert_eq!(questions(), 1, "{key:?}");
            }
            let stored = vault.store(Key::LeafToken, Record::new("token", 1)).await;
            assert_eq!((stored, questions()), (Err(VaultError::Refused), 1));
            let deleted = vault.delete(&Key::LeafToken).await;
            assert_eq!((deleted, questions()), (Err(VaultError::Refused), 1));
        });
    });
}

/// The password of the default one may be lost: then Stile has one of its own.
#[test]
fn the_collection_that_was_made_for_stile_is_asked_for_before_the_default_one() {
    let test = "locked_databases::the_collection_that_was_made_for_stile_is_asked_for_before_the_default_one";
    inside(test, |mut session: KeyringSession| {
        session.start_bus();
        let service = hidden(&[DATABASE, OWN]);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let loaded = runtime.block_on(Vault::keyring(&profile()).load(&Key::LeafToken));
        assert_eq!(loaded.map(|_| ()), Err(VaultError::Refused));
        assert_eq!(*service.unlocked.lock().unwrap(), [path(OWN)]);
    });
}
