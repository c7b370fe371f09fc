//! Whatever breaks on the way, nothing won is lost: the program without its window, against
//! strict servers and a real keyring.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod computer;
#[path = "../support/free_port.rs"]
mod free_port;
mod headless;
mod keyring;
#[path = "../support/keyring_session.rs"]
mod keyring_session;
mod kills;
mod network;
