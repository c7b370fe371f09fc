//! Keyrings as people have them: an old one that nobody can unlock, several entries of one name, and
//! a service without any keyring.
#![cfg(target_os = "linux")]

use std::collections::HashMap;
use std::future::Future;
use std::time::Duration;

use secret_service::EncryptionType;
use secret_service::blocking::SecretService;
use stile::domain::vault_error::VaultError;
use stile::vault::{Key, Record, Vault};

use crate::keyring_session::{KeyringSession, inside, profile};

/// Runs `test` with an unlocked keyring, to its end, which no keyring may keep it from.
fn with_keyring<T: Future<Output = ()>>(test: &str, body: impl FnOnce(KeyringSession) -> T) {
    inside(test, |mut session| {
        session.start_bus();
        session.start_keyring();
        run(body(session));
    });
}

fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let limit = Duration::from_secs(60);
    runtime.block_on(async { tokio::time::timeout(limit, test).await }).unwrap();
}

async fn secret_of(vault: &Vault, key: &Key) -> Result<Option<String>, VaultError> {
    Ok(vault.load(key).await?.map(|record| record.expose().to_owned()))
}

fn record(secret: &str, time: i64) -> Record {
    Record::new(secret, time)
}

/// Copies every entry of Stile's beside itself, under the same name.
async fn duplicate() {
    let copy = || {
        let service = SecretService::connect(EncryptionType::Dh).unwrap();
        let collection = service.get_default_collection().unwrap();
        for item in service.search_items(HashMap::from([("service", "Stile")])).unwrap().unlocked {
            let attributes = item.get_attributes().unwrap();
            let attributes = ["service", "username"].map(|name| (name, &*attributes[name]));
            let secret = item.get_secret().unwrap();
            let label = item.get_label().unwrap();
            let attributes = HashMap::from(attributes);
            collection.create_item(&label, attributes, &secret, false, "text/plain").unwrap();
        }
    };
    tokio::task::spawn_blocking(copy).await.unwrap();
}

#[test]
fn several_entries_of_one_name_are_read_written_and_removed_like_one() {
    let test = "keyrings::several_entries_of_one_name_are_read_written_and_removed_like_one";
    with_keyring(test, |session| async move {
        let vault = Vault::keyring(&profile());
        for length in [20, 9_000] {
            let [old, new] = ["o", "n"].map(|letter| letter.repeat(length));
            vault.store(Key::LeafToken, record(&old, 1)).await.unwrap();
            duplicate().await;
            assert_eq!(secret_of(&vault, &Key::LeafToken).await, Ok(Some(old)));
            vault.store(Key::LeafToken, record(&new, 2)).await.unwrap();
            assert_eq!(secret_of(&vault, &Key::LeafToken).await, Ok(Some(new)));
            duplicate().await;
            vault.delete(&Key::LeafToken).await.unwrap();
            assert_eq!(secret_of(&vault, &Key::LeafToken).await, Ok(None));
            assert!(!session.content().contains("Stile"), "{}", session.content());
        }
    });
}

#[test]
fn an_old_locked_keyring_keeps_no_secret_in_the_new_one_from_being_used() {
    let test = "keyrings::an_old_locked_keyring_keeps_no_secret_in_the_new_one_from_being_used";
    with_keyring(test, |mut session| async move {
        let vault = Vault::keyring(&profile());
        vault.store(Key::LeafToken, record("old", 1)).await.unwrap();
        session.stop_keyring();
        session.leave_old_copy();
        session.start_keyring();
        // A dialog that is never answered would hold all of this up.
        session.leave_dialogs_unanswered();
        assert_eq!(secret_of(&vault, &Key::LeafToken).await, Ok(Some("old".to_owned())));
        vault.store(Key::LeafToken, record("new", 2)).await.unwrap();
        assert_eq!(secret_of(&vault, &Key::LeafToken).await, Ok(Some("new".to_owned())));
        assert_eq!(vault.probe().await, Ok(()));
    });
}

#[test]
fn secrets_in_an_old_locked_keyring_alone_are_refused_and_other_names_are_not() {
    let test =
        "keyrings::secrets_in_an_old_locked_keyring_alone_are_refused_and_other_names_are_not";
    with_keyring(test, |mut session| async move {
        let vault = Vault::keyring(&profile());
        vault.store(Key::LeafToken, record("old", 1)).await.unwrap();
        session.stop_keyring();
        session.make_old();
        session.start_keyring();
        assert_eq!(secret_of(&vault, &Key::LeafToken).await, Err(VaultError::Refused));
        let refused = vault.store(Key::LeafToken, record("new", 2)).await;
        assert_eq!(refused, Err(VaultError::Refused));
        assert_eq!(vault.delete(&Key::LeafToken).await, Err(VaultError::Refused));
        let afresh = Vault::keyring("0123456789abcdef");
        afresh.store(Key::LeafToken, record("new", 2)).await.unwrap();
        assert_eq!(secret_of(&afresh, &Key::LeafToken).await, Ok(Some("new".to_owned())));
    });
}

#[test]
fn a_service_without_a_keyring_is_told_from_a_locked_one() {
    inside("keyrings::a_service_without_a_keyring_is_told_from_a_locked_one", |mut session| {
        session.start_bus();
        session.start_without_a_keyring();
        run(async {
            let vault = Vault::keyring(&profile());
            assert_eq!(secret_of(&vault, &Key::LeafToken).await, Ok(None));
            // The service's dialog cannot be shown, which counts as dismissed.
            assert_eq!(vault.probe().await, Err(VaultError::NoCollection));
            assert_eq!(vault.make_room().await, Err(VaultError::NoCollection));
            assert_eq!(vault.delete(&Key::LeafToken).await, Ok(()));
        });
    });
}
