//! What the library promises: a module a promise, in one binary, since each binary links everything
//! that Stile is made of.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

#[path = "../support/answering_server.rs"]
mod answering_server;
mod attempts;
mod book_of_growers;
mod bounded_reads;
mod broken_tasks;
mod data_arrives;
mod editing_growers;
mod every_answer;
mod every_state;
mod exports;
#[path = "../support/fake_keyring.rs"]
mod fake_keyring;
#[path = "../support/fixtures.rs"]
mod fixtures;
mod flow_promises;
#[path = "../support/free_port.rs"]
mod free_port;
mod hardening;
#[cfg_attr(target_os = "linux", path = "../support/keyring_session.rs")]
#[cfg_attr(windows, path = "../support/credential_manager.rs")]
#[cfg(any(target_os = "linux", windows))]
mod keyring_session;
mod keyrings;
mod languages;
mod late_answers;
mod layers;
mod leaf_accounts;
mod links;
mod local_time;
mod locked_databases;
mod manual;
mod outlines;
mod papers;
#[path = "../support/patience.rs"]
mod patience;
#[path = "../support/places.rs"]
mod places;
mod practice_contract;
mod practice_tasks;
#[cfg(target_os = "linux")]
mod proxies;
mod redirect_listener;
mod right_account;
mod secrets_are_never_printed;
mod set_up_check;
mod spreadsheets;
mod store;
mod tables;
#[cfg(any(target_os = "linux", windows))]
mod transport_faults;
mod tutorial_requests;
mod vault_faults;
#[cfg(any(target_os = "linux", windows))]
mod vault_keyring;
mod version_0_1_0;
mod works;
