//! Whatever breaks on the way, nothing won is lost: the program without its window, against
//! strict servers and a real keyring.
#![cfg(any(target_os = "linux", windows))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

#[cfg(target_os = "linux")]
mod afresh;
mod app_keys;
mod arriving;
mod attempts;
mod callbacks;
mod company;
mod computer;
#[path = "../support/consenting.rs"]
mod consenting;
mod contract;
mod counting;
mod each_step;
mod editing;
mod ending;
mod entries;
#[path = "../support/fault_proxy.rs"]
mod fault_proxy;
#[path = "../support/free_port.rs"]
mod free_port;
mod headless;
#[cfg(target_os = "linux")]
mod keyring;
#[cfg_attr(target_os = "linux", path = "../support/keyring_session.rs")]
#[cfg_attr(windows, path = "../support/credential_manager.rs")]
mod keyring_session;
mod kills;
mod lists;
mod moving;
mod network;
#[path = "../support/patience.rs"]
mod patience;
mod pkce;
mod registered_addresses;
mod replacing;
#[cfg(target_os = "linux")]
mod saving;
#[path = "../support/secrets.rs"]
mod secrets;
mod setup_check;
mod signing_in;
mod speed;
#[cfg(target_os = "linux")]
mod this_run_only;
mod unfinished;

use keyring_session::KeyringSession;

/// Runs `body` in a session of its own with an unlocked keyring; `test` is its full path.
#[cfg(target_os = "linux")]
fn in_session(test: &str, body: impl FnOnce(KeyringSession)) {
    keyring_session::inside(test, |mut session| {
        session.start_bus();
        session.start_keyring();
        body(session);
    });
}

/// Runs `body` with entries of its own in Credential Manager; `test` is its full path.
#[cfg(windows)]
fn in_session(test: &str, body: impl FnOnce(KeyringSession)) {
    keyring_session::inside(test, body);
}
