//! The vault works with the system's real keyring: gnome-keyring, each test with one of its own, or
//! Credential Manager.
#![allow(clippy::print_stdout, reason = "tests tell what they measured")]

use std::future::Future;
use std::time::{Duration, Instant};

use stile::domain::vault_error::{SECRET_LIMIT, VaultError};
use stile::vault::{Key, Record, Vault};

use crate::keyring_session::{KeyringSession, inside, profile};

/// Runs `test` to its end, which no keyring may keep it from.
fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let limit = Duration::from_secs(30);
    runtime.block_on(async { tokio::time::timeout(limit, test).await }).unwrap();
}

fn consent() -> Key {
    Key::RefreshToken { consent: "6f1c2b0a-0000-4000-8000-000000000001".to_owned() }
}

async fn secret_of(vault: &Vault, key: &Key) -> Result<Option<String>, VaultError> {
    Ok(vault.load(key).await?.map(|record| record.expose().to_owned()))
}

#[cfg(target_os = "linux")]
#[test]
fn secrets_come_back_even_after_the_keyring_restarted() {
    inside(
        "vault_keyring::secrets_come_back_even_after_the_keyring_restarted",
        |mut session: KeyringSession| {
            session.start_bus();
            session.start_keyring();
            run(async {
                let vault = Vault::keyring(&profile());
                vault.probe().await.unwrap();
                assert_eq!(secret_of(&vault, &consent()).await, Ok(None));
                for length in [SECRET_LIMIT, 40] {
                    let secret = "s".repeat(length);
                    let started = Instant::now();
                    vault.store(consent(), Record::new(&secret, 1_700_000_000)).await.unwrap();
                    println!("stored {length} bytes in {:?}", started.elapsed());
                    session.stop_keyring();
                    session.start_keyring();
                    let started = Instant::now();
                    let back = vault.load(&consent()).await.unwrap().unwrap();
                    println!("loaded {length} bytes in {:?}", started.elapsed());
                    assert_eq!((back.expose(), back.stored_at_unix()), (&*secret, 1_700_000_000));
                }
                assert_eq!(secret_of(&Vault::keyring("other"), &consent()).await, Ok(None));
                vault.delete(&consent()).await.unwrap();
                assert_eq!(secret_of(&vault, &consent()).await, Ok(None));
                assert!(vault.delete(&consent()).await.is_ok());
            });
        },
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_keyring_that_appears_later_is_found_by_trying_again() {
    inside(
        "vault_keyring::a_keyring_that_appears_later_is_found_by_trying_again",
        |mut session| {
            run(async {
                let vault = Vault::keyring(&profile());
                let nothing_answers = Err(VaultError::NoService);
                assert_eq!(vault.probe().await, nothing_answers);
                session.start_bus();
                assert_eq!(vault.probe().await, nothing_answers);
                session.start_keyring();
                assert_eq!(vault.probe().await, Ok(()));
                session.stop_keyring();
                assert_eq!(vault.probe().await, nothing_answers);
                session.start_keyring();
                assert_eq!(vault.probe().await, Ok(()));
            });
        },
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_locked_keyring_whose_dialog_is_dismissed_refuses() {
    inside("vault_keyring::a_locked_keyring_whose_dialog_is_dismissed_refuses", |mut session| {
        session.start_bus();
        session.start_keyring();
        run(async {
            let vault = Vault::keyring(&profile());
            vault.store(Key::LeafToken, Record::new("token", 1)).await.unwrap();
            session.lock();
            assert_eq!(secret_of(&vault, &Key::LeafToken).await, Err(VaultError::Refused));
            assert_eq!(vault.probe().await, Err(VaultError::Refused));
            assert_eq!(vault.delete(&Key::LeafToken).await, Err(VaultError::Refused));
            session.stop_keyring();
            session.start_keyring();
            assert_eq!(secret_of(&vault, &Key::LeafToken).await, Ok(Some("token".to_owned())));
        });
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_locked_keyring_whose_dialog_stays_open_can_be_given_up() {
    inside(
        "vault_keyring::a_locked_keyring_whose_dialog_stays_open_can_be_given_up",
        |mut session| {
            session.start_bus();
            session.start_keyring();
            session.leave_dialogs_unanswered();
            run(async {
                let vault = Vault::keyring(&profile());
                vault.store(Key::LeafToken, Record::new("old", 1)).await.unwrap();
                session.lock();
                let patience = Duration::from_secs(1);
                let stuck = tokio::time::timeout(patience, vault.load(&Key::LeafToken)).await;
                assert!(stuck.is_err(), "the dialog was answered");
                let store = vault.store(Key::LeafToken, Record::new("late", 2));
                assert!(tokio::time::timeout(patience, store).await.is_err());
                session.stop_keyring();
                session.start_keyring();
                assert_eq!(secret_of(&vault, &Key::LeafToken).await, Ok(Some("old".to_owned())));
                vault.store(Key::LeafToken, Record::new("new", 3)).await.unwrap();
                assert_eq!(secret_of(&vault, &Key::LeafToken).await, Ok(Some("new".to_owned())));
            });
        },
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_call_whose_dialog_ends_with_the_keyring_fails_at_once() {
    inside(
        "vault_keyring::a_call_whose_dialog_ends_with_the_keyring_fails_at_once",
        |mut session| {
            session.start_bus();
            session.start_keyring();
            session.leave_dialogs_unanswered();
            run(async {
                let vault = Vault::keyring(&profile());
                vault.store(Key::LeafToken, Record::new("token", 1)).await.unwrap();
                session.lock();
                let mut load = Box::pin(secret_of(&vault, &Key::LeafToken));
                let stuck = tokio::time::timeout(Duration::from_secs(1), &mut load).await;
                assert!(stuck.is_err(), "the dialog was answered");
                session.stop_keyring();
                assert_eq!(load.await, Err(VaultError::NoService));
                session.start_keyring();
                assert_eq!(secret_of(&vault, &Key::LeafToken).await, Ok(Some("token".to_owned())));
            });
        },
    );
}

/// A token of 6 KB is more than one entry of Credential Manager holds (2,560 bytes), so it is split.
#[cfg(windows)]
#[test]
fn secrets_come_back_from_credential_manager_and_leave_it() {
    inside(
        "vault_keyring::secrets_come_back_from_credential_manager_and_leave_it",
        |session: KeyringSession| {
            run(async {
                let vault = Vault::keyring(&profile());
                vault.probe().await.unwrap();
                assert_eq!(secret_of(&vault, &consent()).await, Ok(None));
                for length in [SECRET_LIMIT, 6 << 10, 40] {
                    let secret = "s".repeat(length);
                    let started = Instant::now();
                    vault.store(consent(), Record::new(&secret, 1_700_000_000)).await.unwrap();
                    println!("stored {length} bytes in {:?}", started.elapsed());
                    let back = Vault::keyring(&profile()).load(&consent()).await.unwrap().unwrap();
                    assert_eq!((back.expose(), back.stored_at_unix()), (&*secret, 1_700_000_000));
                    let entries = session.content();
                    assert_eq!(entries.lines().count() > 1, length > 2_560, "{length}: {entries}");
                }
                assert_eq!(secret_of(&Vault::keyring("other"), &consent()).await, Ok(None));
                vault.delete(&consent()).await.unwrap();
                assert_eq!(secret_of(&vault, &consent()).await, Ok(None));
                assert!(vault.delete(&consent()).await.is_ok());
                assert_eq!(session.content(), "");
            });
        },
    );
}

/// What one process has stored is there for the next.
#[cfg(windows)]
#[test]
fn credential_manager_keeps_what_a_process_that_ended_has_stored() {
    const WRITER: &str = "STILE_TEST_VAULT_WRITER";
    let test = "vault_keyring::credential_manager_keeps_what_a_process_that_ended_has_stored";
    let token = "t".repeat(6 << 10);
    inside(test, |session: KeyringSession| {
        if std::env::var_os(WRITER).is_some() {
            // The entries stay when this process ends.
            let _session = std::mem::ManuallyDrop::new(session);
            run(async {
                let record = Record::new(&token, 1);
                Vault::keyring(&profile()).store(Key::LeafToken, record).await.unwrap();
            });
            return;
        }
        let mut writer = std::process::Command::new(std::env::current_exe().unwrap());
        writer.args([test, "--exact"]).env(WRITER, "1");
        assert!(writer.status().unwrap().success());
        run(async {
            let vault = Vault::keyring(&profile());
            assert_eq!(secret_of(&vault, &Key::LeafToken).await, Ok(Some(token.clone())));
        });
    });
}
