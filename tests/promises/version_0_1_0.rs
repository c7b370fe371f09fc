//! What version 0.1.0 wrote is found and used: its files, its keyring entries, its set-up files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};

use stile::domain::day::Outcome;
use stile::domain::secret::Passphrase;
use stile::domain::{Language, RedirectUri, Scope};
use stile::setup_file;
use stile::store::{File, Store};
use stile::vault::{Key, Record};
use tempfile::TempDir;
use tokio::sync::Notify;

use crate::fake_keyring::{Call, FakeKeyring, failure};

/// A grower for whom the keyring holds a consent.
const ANNELISE: &str = "fb312809-1cf5-4488-bd05-e0b43fa3c7bc";
/// Whose account the consent is of.
#[cfg(target_os = "linux")]
const MAREK: &str = "marek.wisniewski@rolnik.example";
/// A grower who was connected.
const JOAO: &str = "6e5a8273-42cd-45f9-94e6-990f45b5ad1b";
/// The profile of the servers that were looked at.
const OTHERS: &str = "0fb95c5b4fab908a";
/// The grower whose consent takes several entries.
const LONG: &str = "6f1c2b0a-0000-4000-8000-000000000001";

/// The files that 0.1.0 wrote.
const FILES: [File; 5] =
    [File::Settings, File::Unfinished, File::Accounts, File::Day, File::Profiles];

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/0.1.0").join(name)
}

/// The entries of a keyring of 0.1.0.
fn entries(name: &str) -> BTreeMap<String, Vec<u8>> {
    let text = fs::read(fixture(name)).unwrap();
    let entries: BTreeMap<String, String> = serde_json::from_slice(&text).unwrap();
    entries.into_iter().map(|(name, text)| (name, text.into_bytes())).collect()
}

fn keyring_of(name: &str) -> FakeKeyring {
    let keyring = FakeKeyring::default();
    keyring.set_entries(entries(name));
    keyring
}

fn consent_of(id: &str) -> Key {
    Key::RefreshToken { consent: id.to_owned() }
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
async fn a_move_that_is_given_up_neither_loses_a_consent_nor_brings_one_back() {
    for is_deleted in [false, true] {
        let keyring = keyring_of("keyring-long.json");
        let vault = keyring.vault();
        let reached = Arc::new(Notify::new());
        let (go_on, wait) = mpsc::channel::<()>();
        let deletions = Arc::new(AtomicUsize::new(0));
        let (rings, wait) = (reached.clone(), Mutex::new(Some(wait)));
        let counted = deletions.clone();
        keyring.before_each_call(move |call, _| {
            counted.fetch_add(usize::from(call == Call::Delete), Ordering::SeqCst);
            if call == Call::Set
                && let Some(wait) = wait.lock().unwrap().take()
            {
                rings.notify_one();
                let _ = wait.recv();
            }
            Ok(())
        });
        let consent = consent_of(LONG);
        tokio::select! {
            biased;
            () = reached.notified() => {}
            _ = vault.load(&consent) => panic!("the call was to block"),
        }
        if is_deleted {
            vault.delete(&consent_of(LONG)).await.unwrap();
        }
        let (before, deleted) = (keyring.entries(), deletions.load(Ordering::SeqCst));
        drop(go_on);
        // The late write comes, and is put right where somebody has deleted the consent meanwhile.
        let end = Instant::now() + Duration::from_secs(10);
        while if is_deleted {
            deletions.load(Ordering::SeqCst) == deleted || !keyring.entries().is_empty()
        } else {
            keyring.entries() == before
        } {
            assert!(Instant::now() < end, "{:?}", keyring.entries().into_keys());
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let found = vault.load(&consent_of(LONG)).await.unwrap();
        let expected = (!is_deleted).then(|| "s".repeat(6_000));
        assert_eq!(found.map(|record| record.expose().to_owned()), expected);
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

/// A settings' folder of 0.1.0.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in FILES {
        fs::copy(fixture(file.name()), file.path_in(folder.path())).unwrap();
    }
    folder
}

/// That all of the files is there.
fn assert_all_is_found(store: &Store) {
    let settings = store.settings().unwrap().unwrap();
    assert_eq!(settings.leaf_email.as_deref(), Some("staff@practice-company.example"));
    assert_eq!(settings.client_id, "practice-client");
    assert_eq!(settings.redirect_uri.as_str(), "http://localhost:28665/callback");
    let second = settings.second_redirect_uri.as_ref().map(RedirectUri::as_str);
    assert_eq!(second, Some("http://127.0.0.1:18765/callback"));
    assert_eq!(settings.write_scopes, [Scope::RxWrite]);
    assert!(settings.pkce && settings.switch_on_fields && settings.servers.is_none());
    let company = settings.company.unwrap();
    assert_eq!(
        (company.name.as_str(), company.language),
        ("Prairie Agronomy", Some(Language::Portuguese))
    );
    assert!(company.logo_address.is_some());
    assert_eq!(company.logo[..], *include_bytes!("../../assets/icon/stile-32.png"));

    let unfinished = store.unfinished();
    let whose =
        |one: usize| (unfinished[one].grower_name.as_str(), unfinished[one].profile.as_deref());
    assert_eq!(unfinished.len(), 2);
    assert_eq!(
        (whose(0), whose(1)),
        (("Annelise Brandvold", Some(OTHERS)), ("Annelise Brandvold", None))
    );
    assert_eq!(unfinished[1].leaf_user_id.as_str(), ANNELISE);
    assert_eq!(unfinished[1].begun.to_string(), "2026-11-26T13:00:02.770155303Z");

    let accounts = store.accounts();
    assert_eq!(accounts.len(), 1);
    assert_eq!(accounts[0].leaf_user_id.as_str(), JOAO);
    assert_eq!(accounts[0].account.id, "ddc981d0-3725-4d89-b483-0508d9b11a37");

    let day = store.day();
    let turns: Vec<_> = day.iter().map(|one| (one.outcome, one.note.as_str())).collect();
    assert_eq!(turns, [(Outcome::Connected, ""), (Outcome::Postponed, "nach der Ernte")]);
    assert_eq!(store.profiles()[..], [OTHERS]);
    assert_eq!(store.troubles(), []);
}

#[tokio::test]
async fn files_are_found_and_come_back_in_the_new_form() {
    let folder = folder();
    let store = Store::open(folder.path()).unwrap().begin();
    assert_all_is_found(&store);
    // Reading alone changes nothing: whoever goes back to 0.1.0 finds all of it.
    for file in FILES {
        let kept = fs::read(file.path_in(folder.path())).unwrap();
        assert_eq!(kept, fs::read(fixture(file.name())).unwrap());
    }
    let settings = store.settings().unwrap().unwrap();
    store.save_settings(settings.clone()).result().await.unwrap();
    store.attach_begins(&store.unfinished()[1].consent()).result().await.unwrap();
    store.remember_account(store.accounts()[0].clone()).result().await.unwrap();
    store.save_day(store.day()).result().await.unwrap();
    assert_all_is_found(&Store::open(folder.path()).unwrap().begin());
    for file in [File::Settings, File::Unfinished, File::Accounts, File::Day] {
        let text = fs::read_to_string(file.path_in(folder.path())).unwrap();
        assert!(text.contains("climate-fieldview"), "{text}");
    }
}

#[test]
fn set_up_files_of_both_versions_open() {
    let passphrase = Passphrase::new("tractor seldom purple lighthouse");
    for version in [1, 2] {
        let path = fixture(&format!("version-{version}.stile"));
        let opened = setup_file::open(&setup_file::read(&path).unwrap(), &passphrase).unwrap();
        let is_new = version == 2;
        assert_eq!(opened.company.name, "Prairie Agronomy");
        assert_eq!(opened.company.language, Some(Language::Portuguese));
        assert_eq!(opened.company.logo_address.is_some(), is_new);
        assert_eq!(!opened.company.logo.is_empty(), is_new);
        for server in [opened.servers.leaf, opened.servers.fieldview, opened.servers.fieldview_data]
        {
            assert_eq!(server.host_str(), Some("127.0.0.1"));
        }
        assert_eq!(opened.client_id, "practice-client");
        assert!(opened.client_secret.expose().len() > 20 && opened.api_key.expose().len() > 20);
        assert_eq!(opened.redirect_uri.as_str(), "http://localhost:28665/callback");
        assert!(opened.second_redirect_uri.is_some());
        assert_eq!(opened.write_scopes, [Scope::RxWrite]);
        assert_eq!((opened.pkce, opened.switch_on_fields), (is_new, is_new));
    }
}

/// The program on a computer of 0.1.0, with a real keyring.
#[cfg(target_os = "linux")]
mod program {
    use std::collections::HashMap;

    use keyring_core::api::CredentialStoreApi as _;
    use stile::domain::{Servers, servers};
    use stile::flow::{Message, Present, Screen, State};
    use stile::runtime::{Options, Runtime};

    use super::*;

    fn start(folder: &Path) -> Runtime {
        // Where nobody answers.
        let nobody = || servers::check("http://127.0.0.1:9").unwrap();
        let options = Options {
            servers: Servers { leaf: nobody(), fieldview: nobody(), fieldview_data: nobody() },
            folder: folder.to_owned(),
            logs: std::path::PathBuf::new(),
            profile: "default".to_owned(),
            practice: false,
            practice_growers: 0,
            breaks: None,
        };
        Runtime::start(options, || {}).unwrap()
    }

    fn until(runtime: &Runtime, what: &str, is_so: impl Fn(&State) -> bool) -> Arc<State> {
        let end = Instant::now() + Duration::from_secs(60);
        loop {
            let state = runtime.state();
            if is_so(&state) {
                return state;
            }
            assert!(Instant::now() < end, "never {what}: {:?}", state.screen);
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    #[test]
    fn a_computer_is_as_it_was_and_can_be_forgotten_whole() {
        let test = "version_0_1_0::program::a_computer_is_as_it_was_and_can_be_forgotten_whole";
        crate::keyring_session::inside(test, |mut session| {
            session.start_bus();
            session.start_keyring();
            let keyring = zbus_secret_service_keyring_store::Store::new().unwrap();
            for (name, secret) in entries("keyring.json") {
                let entry = keyring.build("Stile", &name, Some(&HashMap::new())).unwrap();
                entry.set_secret(&secret).unwrap();
            }
            let folder = folder();
            for _ in 0..2 {
                let runtime = start(folder.path());
                let growers = |state: &State| matches!(state.screen, Screen::Growers);
                let state = until(&runtime, "the growers", growers);
                let all = Present { leaf_token: true, client_secret: true, api_key: true };
                assert_eq!((state.present, &state.notice), (all, &None));
                assert_eq!(state.unfinished.len(), 1, "the other one waits for its servers");
                assert_eq!(state.unfinished[0].leaf_user_id.as_str(), ANNELISE);
                assert_eq!(state.unfinished[0].account.as_ref().unwrap().email, MAREK);
                assert_eq!(state.accounts.len(), 1);
                assert_eq!(state.day.entries.len(), 2);
                let content = session.content();
                for kind in ["client-secret", "api-key", "refresh-token"] {
                    assert!(content.contains(&format!("default/climate-fieldview/{kind}")));
                    assert!(!content.contains(&format!("default/{kind}")), "{kind} was moved");
                }
                runtime.finish(Duration::ZERO);
            }
            assert_all_is_found(&Store::open(folder.path()).unwrap().begin());

            let runtime = start(folder.path());
            until(&runtime, "the growers", |state| matches!(state.screen, Screen::Growers));
            runtime.send(Message::Forget);
            until(&runtime, "welcome", |state| matches!(state.screen, Screen::Welcome));
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
            assert!(!session.content().contains("Stile"), "{}", session.content());
        });
    }
}
