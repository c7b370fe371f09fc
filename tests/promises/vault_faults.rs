//! The vault keeps its promises with a keyring that refuses, blocks, vanishes or lies.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::task::Poll;

use keyring_core::Error;
use stile::domain::vault_error::{SECRET_LIMIT, VaultError};
use stile::vault::{Key, Record, Vault};
use tokio::sync::Notify;

use crate::fake_keyring::{Call, FakeKeyring, failure, refusal};
use crate::patience::eventually;

const TOKEN: &str = "default/leaf-token";

fn refresh(id: &str) -> Key {
    Key::RefreshToken { consent: id.to_owned() }
}

fn long(fill: char, length: usize) -> Record {
    Record::new(&fill.to_string().repeat(length), 7)
}

async fn secret_of(vault: &Vault, key: &Key) -> Result<Option<String>, VaultError> {
    Ok(vault.load(key).await?.map(|record| record.expose().to_owned()))
}

/// Runs `call` until `reached` rings, then gives it up.
async fn give_up<T>(call: impl Future<Output = T>, reached: &Notify) {
    tokio::select! {
        biased;
        () = reached.notified() => {}
        _ = call => panic!("the call was to block"),
    }
}

/// Holds up the first call of a kind until it is let go; the calls after it pass.
struct Gate {
    reached: Arc<Notify>,
    open: mpsc::Sender<()>,
}

impl Gate {
    fn before(keyring: &FakeKeyring, held: Call, of: &'static str) -> Self {
        let reached = Arc::new(Notify::new());
        let (open, opened) = mpsc::channel();
        let (rings, opened) = (reached.clone(), Mutex::new(Some(opened)));
        keyring.before_each_call(move |call, name| {
            if call == held && name == of {
                let first = opened.lock().unwrap().take();
                if let Some(opened) = first {
                    rings.notify_one();
                    let _ = opened.recv();
                }
            }
            Ok(())
        });
        Self { reached, open }
    }

    fn let_go(self) {
        self.open.send(()).unwrap();
    }
}

#[tokio::test]
async fn secrets_of_every_length_come_back_and_go_without_trace() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    for length in [0, 1, 1_000, 1_800, 1_900, 2_560, 4_000, 10_000, SECRET_LIMIT] {
        for key in [Key::LeafToken, refresh(&"u".repeat(256))] {
            vault.store(key.clone(), long('é', length / 2)).await.unwrap();
            let back = vault.load(&key).await.unwrap().unwrap();
            assert_eq!(back.expose(), "é".repeat(length / 2));
            assert_eq!(back.stored_at_unix(), 7);
            assert!(
                keyring.entries().values().all(|entry| entry.len() <= 2_560 && entry.is_ascii())
            );
            vault.delete(&key).await.unwrap();
            assert!(keyring.entries().is_empty(), "{length}");
            assert!(vault.load(&key).await.unwrap().is_none());
            vault.delete(&key).await.unwrap();
        }
    }
}

#[tokio::test]
async fn too_long_a_secret_is_refused_before_anything_is_written() {
    let keyring = FakeKeyring::default();
    keyring.before_each_call(|_, _| panic!("the keyring was touched"));
    for vault in [keyring.vault(), Vault::memory()] {
        let outcome = vault.store(Key::ApiKey, long('x', SECRET_LIMIT + 1)).await;
        assert_eq!(outcome, Err(VaultError::TooLong));
        let outcome = vault.store(refresh(&"u".repeat(257)), long('x', 1)).await;
        assert_eq!(outcome, Err(VaultError::TooLong));
    }
}

#[tokio::test]
async fn a_shorter_secret_leaves_nothing_of_the_longer_one() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    for length in [SECRET_LIMIT, 5_000, SECRET_LIMIT, 10] {
        vault.store(Key::LeafToken, long('x', length)).await.unwrap();
    }
    assert_eq!(keyring.entries().len(), 1);
}

/// Whichever call the keyring dies at, the old record or the new one is there whole; and trying
/// again later leaves neither doubt nor rubbish.
#[tokio::test]
async fn a_keyring_that_vanishes_midway_never_costs_the_old_record() {
    for dies_at in 0.. {
        let keyring = FakeKeyring::default();
        let vault = keyring.vault();
        vault.store(Key::LeafToken, long('o', 6_000)).await.unwrap();
        let calls = AtomicUsize::new(0);
        keyring.before_each_call(move |_, _| {
            if calls.fetch_add(1, Ordering::Relaxed) < dies_at { Ok(()) } else { Err(failure()) }
        });
        let outcome = vault.store(Key::LeafToken, long('n', 9_000)).await;
        let (old, new) = ("o".repeat(6_000), "n".repeat(9_000));
        keyring.work();
        let stands = secret_of(&vault, &Key::LeafToken).await.unwrap().unwrap();
        match outcome {
            Ok(()) => assert_eq!(stands, new),
            Err(error) => {
                assert_eq!(error, VaultError::NoService);
                assert!(stands == old || stands == new);
            }
        }
        vault.store(Key::LeafToken, long('n', 9_000)).await.unwrap();
        assert_eq!(keyring.entries().len(), 5, "parts of a torn write are left");
        if outcome.is_ok() && stands == new && dies_at > 60 {
            break;
        }
    }
}

#[tokio::test]
async fn refusal_failure_and_absence_are_told_apart() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    keyring.before_each_call(|call, _| if call == Call::Open { Ok(()) } else { Err(refusal()) });
    assert_eq!(vault.probe().await, Err(VaultError::Refused));
    keyring.before_each_call(|call, _| if call == Call::Open { Ok(()) } else { Err(failure()) });
    assert!(matches!(vault.probe().await, Err(VaultError::Other(_))));
    keyring.before_each_call(|_, _| Err(failure()));
    assert_eq!(vault.probe().await, Err(VaultError::NoService));
    keyring.work();
    assert_eq!(vault.probe().await, Ok(()));
    assert!(keyring.entries().is_empty());
}

/// gnome-keyring ends when one connection comes as another goes.
#[tokio::test]
async fn calls_use_the_store_that_is_open() {
    let keyring = FakeKeyring::default();
    let opened = Arc::new(AtomicUsize::new(0));
    let count = opened.clone();
    keyring.before_each_call(move |call, _| {
        count.fetch_add(usize::from(call == Call::Open), Ordering::Relaxed);
        Ok(())
    });
    let vault = keyring.vault();
    vault.probe().await.unwrap();
    for number in 0..5 {
        vault.store(refresh(&number.to_string()), long('x', 3_000)).await.unwrap();
        vault.load(&Key::LeafToken).await.unwrap();
    }
    vault.forget_all(&[]).await.unwrap();
    assert_eq!(opened.load(Ordering::Relaxed), 1);
}

/// A keyring that was started anew knows nothing of the connection to the one before. It is connected
/// to once: a connection that only asks whether it is there would go as the next one comes.
#[tokio::test]
async fn a_call_that_fails_in_the_store_that_was_open_is_made_in_a_new_one() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    vault.store(Key::LeafToken, long('o', 20)).await.unwrap();
    for dies_at in [Call::Get, Call::Set, Call::Delete] {
        let opened = Arc::new(AtomicUsize::new(0));
        let count = opened.clone();
        keyring.before_each_call(move |call, _| {
            count.fetch_add(usize::from(call == Call::Open), Ordering::Relaxed);
            let is_gone = count.load(Ordering::Relaxed) == 0;
            if call == dies_at && is_gone { Err(failure()) } else { Ok(()) }
        });
        if dies_at == Call::Delete {
            vault.delete(&Key::LeafToken).await.unwrap();
            assert!(keyring.entries().is_empty());
        } else {
            vault.store(Key::LeafToken, long('n', 9_000)).await.unwrap();
            assert_eq!(secret_of(&vault, &Key::LeafToken).await, Ok(Some("n".repeat(9_000))));
        }
        assert_eq!(opened.load(Ordering::Relaxed), 1, "{dies_at:?}");
    }
}

#[tokio::test]
async fn a_call_that_panics_is_an_error_and_the_next_one_works() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    keyring.before_each_call(|_, _| panic!("a bug in a store"));
    assert!(matches!(vault.load(&Key::ApiKey).await, Err(VaultError::Broke)));
    keyring.work();
    assert_eq!(vault.probe().await, Ok(()));
}

#[tokio::test]
async fn what_the_keyring_falsifies_is_a_mismatch() {
    let keyring = FakeKeyring::default();
    let falsifier = keyring.clone();
    keyring.before_each_call(move |call, name| {
        if call == Call::Get && falsifier.entries().contains_key(name) {
            falsifier.alter(name, |bytes| bytes.truncate(bytes.len() / 2));
        }
        Ok(())
    });
    let outcome = keyring.vault().store(Key::ApiKey, long('x', 100)).await;
    assert_eq!(outcome, Err(VaultError::Mismatch));
}

#[tokio::test]
async fn a_late_store_that_was_given_up_is_withdrawn() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    let gate = Gate::before(&keyring, Call::Set, TOKEN);
    give_up(vault.store(Key::LeafToken, long('x', 9_000)), &gate.reached).await;
    // The vault serves others while the thread is stuck.
    vault.store(Key::ApiKey, long('k', 20)).await.unwrap();
    assert_eq!(vault.load(&Key::LeafToken).await.map(|record| record.is_none()), Ok(true));
    gate.let_go();
    eventually(async || keyring.entries().len() == 1).await;
    assert!(vault.load(&Key::LeafToken).await.unwrap().is_none());
    assert!(vault.load(&Key::ApiKey).await.unwrap().is_some());
}

#[tokio::test]
async fn a_late_store_does_not_undo_a_newer_one() {
    for length in [20, 9_000] {
        let keyring = FakeKeyring::default();
        let vault = keyring.vault();
        let gate = Gate::before(&keyring, Call::Set, TOKEN);
        give_up(vault.store(Key::LeafToken, long('o', length)), &gate.reached).await;
        vault.store(Key::LeafToken, long('n', length)).await.unwrap();
        let after_newer = keyring.entries();
        gate.let_go();
        // The late write lands, then the newer record is put back with a generation of its own.
        eventually(async || keyring.entries() != after_newer).await;
        eventually_secret(&vault, &"n".repeat(length)).await;
    }
}

async fn eventually_secret(vault: &Vault, expected: &str) {
    eventually(async || {
        secret_of(vault, &Key::LeafToken).await.ok().flatten().as_deref() == Some(expected)
    })
    .await;
}

#[tokio::test]
async fn a_late_deletion_does_not_cost_a_newer_record() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    vault.store(Key::LeafToken, long('o', 20)).await.unwrap();
    let gate = Gate::before(&keyring, Call::Delete, TOKEN);
    give_up(vault.delete(&Key::LeafToken), &gate.reached).await;
    vault.store(Key::LeafToken, long('n', 20)).await.unwrap();
    let after_newer = keyring.entries();
    gate.let_go();
    eventually(async || keyring.entries() != after_newer).await;
    eventually_secret(&vault, &"n".repeat(20)).await;
}

/// The keyring is done, the answer is on its way, and only then the caller gives up.
#[tokio::test]
async fn a_store_given_up_at_the_very_end_is_withdrawn() {
    for _ in 0..50 {
        let keyring = FakeKeyring::default();
        let vault = keyring.vault();
        let (begin, begun) = mpsc::channel::<()>();
        let (done, last_call) = mpsc::channel();
        let begun = Mutex::new(begun);
        keyring.before_each_call(move |call, name| {
            if call == Call::Open {
                let _ = begun.lock().unwrap().recv();
            }
            if call == Call::Delete && name == "default/leaf-token/b0" {
                let _ = done.send(());
            }
            Ok(())
        });
        let mut call = Box::pin(vault.store(Key::LeafToken, long('x', 20)));
        let polled = std::future::poll_fn(|context| Poll::Ready(call.as_mut().poll(context)));
        assert!(polled.await.is_pending());
        drop(begin);
        last_call.recv().unwrap();
        std::thread::yield_now();
        drop(call);
        eventually(async || keyring.entries().is_empty()).await;
    }
}

#[tokio::test]
async fn a_store_given_up_once_it_has_replaced_a_record_stays() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    vault.store(Key::AppKeys, Record::new("before", 1)).await.unwrap();
    let (done, last_call) = mpsc::channel();
    let (go_on, waits) = mpsc::channel::<()>();
    let waits = Mutex::new(waits);
    // Its last write is over, and clearing away has begun.
    keyring.before_each_call(move |call, _| {
        if call == Call::Delete {
            let _ = done.send(());
            let _ = waits.lock().unwrap().recv();
        }
        Ok(())
    });
    let mut call = Box::pin(vault.store(Key::AppKeys, Record::new("after", 2)));
    let polled = std::future::poll_fn(|context| Poll::Ready(call.as_mut().poll(context)));
    assert!(polled.await.is_pending());
    last_call.recv().unwrap();
    drop(call);
    drop(go_on);
    keyring.work();
    for _ in 0..3 {
        let stands = vault.load(&Key::AppKeys).await.unwrap().unwrap();
        assert_eq!(stands.expose(), "after");
    }
}

#[tokio::test]
async fn a_deletion_given_up_midway_is_completed() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    vault.store(Key::LeafToken, long('x', 9_000)).await.unwrap();
    let gate = Gate::before(&keyring, Call::Delete, TOKEN);
    give_up(vault.delete(&Key::LeafToken), &gate.reached).await;
    gate.let_go();
    eventually(async || keyring.entries().is_empty()).await;
}

#[tokio::test]
async fn a_store_given_up_before_its_last_write_leaves_the_old_record() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    vault.store(Key::LeafToken, long('o', 20)).await.unwrap();
    let before = keyring.entries();
    let gate = Gate::before(&keyring, Call::Set, "default/leaf-token/b1");
    give_up(vault.store(Key::LeafToken, long('n', 9_000)), &gate.reached).await;
    assert_ne!(keyring.entries(), before);
    gate.let_go();
    eventually(async || keyring.entries() == before).await;
}

/// What blocks for ever blocks neither other calls nor the end of the runtime.
#[test]
fn a_call_that_blocks_for_ever_harms_nobody() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    let gate = Gate::before(&keyring, Call::Get, TOKEN);
    runtime.block_on(async {
        give_up(vault.load(&Key::LeafToken), &gate.reached).await;
        vault.probe().await.unwrap();
    });
    let stuck = Gate::before(&keyring, Call::Get, TOKEN);
    runtime.spawn({
        let vault = vault.clone();
        async move { vault.load(&Key::LeafToken).await }
    });
    runtime.block_on(stuck.reached.notified());
    drop(runtime);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_take_turns() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    let inside = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let (now, peak) = (inside.clone(), most.clone());
    keyring.before_each_call(move |_, _| {
        peak.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        std::thread::yield_now();
        now.fetch_sub(1, Ordering::SeqCst);
        Ok(())
    });
    let calls: Vec<_> = (0..12)
        .map(|index| {
            let vault = vault.clone();
            tokio::spawn(async move {
                vault.store(Key::ApiKey, long('x', index * 500)).await.unwrap();
                vault.load(&Key::ApiKey).await.unwrap().unwrap();
            })
        })
        .collect();
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!(most.load(Ordering::SeqCst), 1);
}

/// One alteration of a stored entry, and what must come of it.
type Tampering = (&'static str, fn(&mut Vec<u8>), VaultError);

#[tokio::test]
async fn tampered_entries_are_rejected() {
    let cases: [Tampering; 8] = [
        ("cut short", |bytes| bytes.truncate(bytes.len() - 1), VaultError::Damaged),
        ("emptied", Vec::clear, VaultError::Damaged),
        ("not UTF-8", |bytes| bytes[9] = 0xff, VaultError::Damaged),
        ("a megabyte", |bytes| bytes.resize(1 << 20, b'A'), VaultError::Damaged),
        ("longer", |bytes| bytes.push(b'A'), VaultError::Damaged),
        ("foreign", |bytes| *bytes = b"hunter2".to_vec(), VaultError::Damaged),
        ("newer", |bytes| bytes[5] = b'2', VaultError::NewerVersion),
        (
            "much newer",
            |bytes| {
                bytes.insert(5, b'1');
            },
            VaultError::NewerVersion,
        ),
    ];
    for length in [20, 9_000] {
        for (what, change, expected) in cases {
            let keyring = FakeKeyring::default();
            let vault = keyring.vault();
            vault.store(Key::LeafToken, long('x', length)).await.unwrap();
            keyring.alter(TOKEN, change);
            assert_eq!(secret_of(&vault, &Key::LeafToken).await, Err(expected), "{what}");
            let before = keyring.entries();
            let stored = vault.store(Key::LeafToken, long('y', 10)).await;
            if expected == VaultError::NewerVersion {
                assert_eq!((stored, keyring.entries()), (Err(expected), before), "{what}");
            } else {
                // A damaged entry can be written over.
                assert_eq!((stored, keyring.entries().len()), (Ok(()), 1), "{what}");
            }
            vault.delete(&Key::LeafToken).await.unwrap();
            assert!(!keyring.entries().contains_key(TOKEN), "{what}");
        }
    }
}

#[tokio::test]
async fn tampered_parts_are_rejected() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    vault.store(Key::LeafToken, long('x', 9_000)).await.unwrap();
    let whole = keyring.entries();
    let part = |index: usize| format!("{TOKEN}/a{index}");
    for index in 0..whole.len() - 1 {
        let mut entries = whole.clone();
        entries.remove(&part(index));
        keyring.set_entries(entries);
        assert_eq!(secret_of(&vault, &Key::LeafToken).await, Err(VaultError::Damaged));
        keyring.set_entries(whole.clone());
        keyring.alter(&part(index), |bytes| *bytes.last_mut().unwrap() ^= 1);
        assert_eq!(secret_of(&vault, &Key::LeafToken).await, Err(VaultError::Damaged));
    }
    let mut swapped = whole.clone();
    let (first, second) = (swapped[&part(0)].clone(), swapped[&part(1)].clone());
    swapped.extend([(part(0), second), (part(1), first)]);
    keyring.set_entries(swapped);
    assert_eq!(secret_of(&vault, &Key::LeafToken).await, Err(VaultError::Damaged));
}

#[tokio::test]
async fn another_users_or_another_keys_entry_is_not_returned() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    let names: Vec<_> = {
        vault.store(refresh("alice"), Record::new("hers", 1)).await.unwrap();
        vault.store(refresh("bob"), Record::new("his", 2)).await.unwrap();
        vault.store(Key::ApiKey, Record::new("key", 3)).await.unwrap();
        keyring.entries().into_keys().collect()
    };
    let entries = keyring.entries();
    let rotated =
        names.iter().cloned().zip(names.iter().cycle().skip(1).map(|n| entries[n].clone()));
    keyring.set_entries(rotated.collect());
    for key in [refresh("alice"), refresh("bob"), Key::ApiKey] {
        assert_eq!(secret_of(&vault, &key).await, Err(VaultError::NotYours));
    }
}

#[tokio::test]
async fn errors_that_carry_the_secret_lose_it() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    for leak in [
        || Error::BadEncoding(b"canary".to_vec()),
        || Error::BadDataFormat(b"canary".to_vec(), "canary".into()),
        || Error::BadStoreFormat("canary".into()),
        || Error::Invalid("canary".into(), "canary".into()),
    ] {
        keyring
            .before_each_call(move |call, _| if call == Call::Get { Err(leak()) } else { Ok(()) });
        let error = vault.load(&Key::LeafToken).await.map(|_| ()).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("canary"));
        assert!(std::error::Error::source(&error).is_none());
    }
    assert!(!format!("{:?}", Record::new("canary", 1)).contains("canary"));
}

#[tokio::test]
async fn forgetting_all_leaves_no_entry() {
    let keyring = FakeKeyring::default();
    let vault = keyring.vault();
    let company = [Key::LeafToken, Key::AppKeys, Key::ClientSecret, Key::ApiKey, Key::Probe];
    for key in company.into_iter().chain([refresh("a"), refresh("b")]) {
        vault.store(key, long('x', 9_000)).await.unwrap();
    }
    let growers = ["a", "b", "never there"].map(str::to_owned);
    vault.forget_all(&growers).await.unwrap();
    assert!(keyring.entries().is_empty());
}

#[tokio::test]
async fn memory_keeps_secrets_for_a_vault_and_its_clones() {
    let vault = Vault::memory();
    vault.probe().await.unwrap();
    vault.store(refresh("a"), Record::new("token", 5)).await.unwrap();
    assert_eq!(secret_of(&vault.clone(), &refresh("a")).await, Ok(Some("token".to_owned())));
    assert_eq!(secret_of(&vault, &refresh("b")).await, Ok(None));
    assert_eq!(secret_of(&Vault::memory(), &refresh("a")).await, Ok(None));
    vault.forget_all(&["a".to_owned()]).await.unwrap();
    assert_eq!(secret_of(&vault, &refresh("a")).await, Ok(None));
}
