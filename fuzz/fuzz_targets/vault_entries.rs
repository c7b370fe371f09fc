//! Whatever stands in the keyring under the names of Stile's entries, reading it ends well: what is
//! read as a secret was stored as one, and forgetting leaves nothing.
#![no_main]

#[path = "../../tests/support/fake_keyring.rs"]
mod fake_keyring;

use std::sync::LazyLock;

use fake_keyring::FakeKeyring;
use libfuzzer_sys::fuzz_target;
use stile::vault::{Key, Record};
use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
});

/// Long enough to be split into several entries.
const LENGTHS: [usize; 3] = [10, 3_000, 7_000];

fuzz_target!(|bytes: &[u8]| {
    let [which, entry, bytes @ ..] = bytes else { return };
    let key = match which % 3 {
        0 => Key::LeafToken,
        1 => Key::RefreshToken { consent: "consent".to_owned() },
        _ => Key::Consents,
    };
    let secret = "s".repeat(LENGTHS[usize::from(*which / 3) % LENGTHS.len()]);
    RUNTIME.block_on(async {
        let keyring = FakeKeyring::default();
        let vault = keyring.vault();
        vault.store(key.clone(), Record::new(&secret, 7)).await.expect("it is stored");
        let names: Vec<_> = keyring.entries().into_keys().collect();
        keyring.put(&names[usize::from(*entry) % names.len()], bytes);
        if let Ok(Some(record)) = vault.load(&key).await {
            // No bytes that a fuzzer finds have another secret's checksum, unless it makes one up
            // whole; then it is that secret which is read.
            assert!(record.expose().len() <= stile::vault::SECRET_LIMIT);
        }
        let _ = vault.consents().await;
        vault.forget_all(&["consent".to_owned()]).await.ok();
        let left = keyring.entries();
        assert!(left.is_empty() || vault.consents().await.is_err(), "{:?}", left.keys());
    });
});
