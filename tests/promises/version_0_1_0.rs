//! What version 0.1.0 wrote is found and used: its files, its keyring entries, its set-up files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use stile::vault::{Key, Record};

use crate::fake_keyring::{Call, FakeKeyring, failure};

/// A grower for whom the keyring holds a consent.
const ANNELISE: &str = "fb312809-1cf5-4488-bd05-e0b43fa3c7bc";
/// The grower whose consent takes several entries.
const LONG: &str = "6f1c2b0a-0000-4000-8000-000000000001";

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/0.1.0").join(name)
}

/// The entries of a keyring of 0.1.0.
fn entries(name: &str) -> BTreeMap<String, Vec<u8>> {
    let text = std::fs::read(fixture(name)).unwrap();
    let entries: BTreeMap<String, String> = serde_json::from_slice(&text).unwrap();
    entries.into_iter().map(|(name, text)| (name, text.into_bytes())).collect()
}

fn keyring_of(name: &str) -> FakeKeyring {
    let keyring = FakeKeyring::default();
    keyring.set_entries(entries(name));
    keyring
}

fn consent_of(id: &str) -> Key {
    Key::RefreshToken { leaf_user_id: id.to_owned() }
}

/// Whether an entry stands under a name of 0.1.0, which named no provider.
fn is_of_0_1_0(name: &str) -> bool {
    ["client-secret", "api-key", "refresh-token"]
        .iter()
        .any(|kind| name.starts_with(&format!("default/{kind}")))
}

#[tokio::test]
async fn keyring_entries_are_found_and_moved() {
    let keyring = keyring_of("keyring.json");
    let vault = keyring.vault();
    for key in [Key::LeafToken, Key::ClientSecret, Key::ApiKey, consent_of(ANNELISE)] {
        let before = vault.load(&key).await.unwrap().unwrap_or_else(|| panic!("no {key:?}"));
        let after = keyring.vault().load(&key).await.unwrap().unwrap();
        assert_eq!(before.expose(), after.expose());
        assert_eq!(before.stored_at_unix(), after.stored_at_unix(), "it is no younger for that");
    }
    let names: Vec<_> = keyring.entries().into_keys().collect();
    assert!(!names.iter().any(|name| is_of_0_1_0(name)), "{names:?}");
    assert_eq!(names.iter().filter(|name| name.contains("/climate-fieldview/")).count(), 3);
    for key in [Key::LeafToken, Key::ClientSecret, Key::ApiKey, consent_of(ANNELISE)] {
        vault.delete(&key).await.unwrap();
    }
    // What is left belongs to other servers.
    let left = keyring.entries().into_keys().filter(|name| name.starts_with("default/")).count();
    assert_eq!(left, 0);
}

/// A keyring that ends at any call, for good or for that call alone, loses nothing, and the next
/// start moves what is left.
#[tokio::test]
async fn a_move_that_breaks_off_at_any_call_loses_nothing() {
    for ends_for_good in [true, false] {
        for broken in 0.. {
            let keyring = keyring_of("keyring-long.json");
            let calls = AtomicUsize::new(0);
            let reached = Arc::new(AtomicUsize::new(0));
            let seen = reached.clone();
            keyring.before_each_call(move |_, _| {
                let call = calls.fetch_add(1, Ordering::SeqCst);
                seen.store(call, Ordering::SeqCst);
                let fails = if ends_for_good { call >= broken } else { call == broken };
                if fails { Err(failure()) } else { Ok(()) }
            });
            let first = keyring.vault().load(&consent_of(LONG)).await;
            if let Ok(found) = first {
                assert_eq!(found.unwrap().expose(), "s".repeat(6_000), "{broken}");
            }
            keyring.work();
            let found = keyring.vault().load(&consent_of(LONG)).await.unwrap();
            assert_eq!(found.unwrap().expose(), "s".repeat(6_000), "{broken}");
            let names: Vec<_> = keyring.entries().into_keys().collect();
            let first_entry = |name: &&String| is_of_0_1_0(name) && name.split('/').count() == 3;
            assert_eq!(names.iter().find(first_entry), None, "{broken}");
            keyring.vault().delete(&consent_of(LONG)).await.unwrap();
            assert!(keyring.entries().is_empty(), "{broken}");
            if reached.load(Ordering::SeqCst) < broken {
                break;
            }
        }
    }
}

#[tokio::test]
async fn a_keyring_that_takes_nothing_new_is_used_as_it_is_and_forgotten_whole() {
    let keyring = keyring_of("keyring-long.json");
    keyring.before_each_call(|call, _| if call == Call::Set { Err(failure()) } else { Ok(()) });
    let vault = keyring.vault();
    for _ in 0..2 {
        let found = vault.load(&consent_of(LONG)).await.unwrap().unwrap();
        assert_eq!(found.expose(), "s".repeat(6_000));
        assert_eq!(keyring.entries(), entries("keyring-long.json"));
    }
    vault.forget_all(&[LONG.to_owned()]).await.unwrap();
    assert!(keyring.entries().is_empty());
}

#[tokio::test]
async fn of_two_records_the_later_one_counts_and_both_go() {
    let earlier_entries = entries("keyring-long.json");
    let earlier = keyring_of("keyring-long.json").vault().load(&consent_of(LONG)).await;
    let stored_at = earlier.unwrap().unwrap().stored_at_unix();
    for (age, expected) in [(-1, "s".repeat(6_000)), (0, "new".to_owned()), (1, "new".to_owned())] {
        let keyring = FakeKeyring::default();
        let vault = keyring.vault();
        vault.store(consent_of(LONG), Record::new("new", stored_at + age)).await.unwrap();
        let mut both = keyring.entries();
        both.extend(earlier_entries.clone());
        keyring.set_entries(both);
        let found = vault.load(&consent_of(LONG)).await.unwrap().unwrap();
        assert_eq!(found.expose(), expected, "{age}");
        assert!(!keyring.entries().keys().any(|name| is_of_0_1_0(name)), "{age}");
        vault.delete(&consent_of(LONG)).await.unwrap();
        assert!(keyring.entries().is_empty());
    }
}

#[tokio::test]
async fn a_secret_that_replaces_one_of_0_1_0_leaves_nothing_of_it() {
    let keyring = keyring_of("keyring-long.json");
    let vault = keyring.vault();
    vault.store(consent_of(LONG), Record::new("new", 0)).await.unwrap();
    assert_eq!(vault.load(&consent_of(LONG)).await.unwrap().unwrap().expose(), "new");
    assert_eq!(keyring.entries().len(), 1);
}

#[tokio::test]
async fn a_newer_entry_is_neither_used_nor_changed() {
    use stile::domain::vault_error::VaultError;
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    vault.store(consent_of(LONG), Record::new("new", 0)).await.unwrap();
    let name = keyring.entries().into_keys().next().unwrap();
    keyring.alter(&name, |bytes| bytes[5] = b'2');
    let mut both = keyring.entries();
    both.extend(entries("keyring-long.json"));
    keyring.set_entries(both.clone());
    let newer = vault.load(&consent_of(LONG)).await.map(|_| ());
    assert_eq!(newer, Err(VaultError::NewerVersion));
    assert_eq!(keyring.entries(), both);
}
