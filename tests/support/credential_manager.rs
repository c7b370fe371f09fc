//! The Windows half of `keyring_session`: Credential Manager, of which a person has one. Each test
//! has entries of its own in it, by the profile in their names, and takes them away at its end.
//!
//! It cannot be stopped, locked or paused, so the tests that do that are for Linux.
#![allow(dead_code, reason = "each test file uses its own part of this")]
#![allow(clippy::unwrap_used, reason = "tests may fail loudly")]
#![allow(unsafe_code, reason = "Credential Manager is spoken to by the system's own calls")]

use std::path::{Path, PathBuf};
use std::ptr;

use stile::domain::servers::profile_of;
use windows_sys::Win32::Security::Credentials::{
    CRED_TYPE_GENERIC, CredDeleteW, CredEnumerateW, CredFree,
};

const INSIDE: &str = "STILE_TEST_KEYRING_SESSION";

/// The entries of one test.
pub struct KeyringSession {
    profile: String,
}

/// Runs `body` with a session in which [`profile`] names the entries of this test alone. The programs
/// that it starts belong to the session, too; nextest gives each test a process of its own.
pub fn inside(_test: &str, body: impl FnOnce(KeyringSession)) {
    let folder = tempfile::Builder::new().prefix("stile-keyring-").tempdir().unwrap();
    if std::env::var_os(INSIDE).is_none() {
        // SAFETY: on Windows the environment can be changed whatever else runs.
        unsafe { std::env::set_var(INSIDE, folder.path()) };
    }
    body(KeyringSession { profile: profile() });
}

/// The profile of this process's entries.
pub fn profile() -> String {
    let folder = std::env::var_os(INSIDE).map_or_else(PathBuf::new, PathBuf::from);
    profile_of(Path::as_os_str(&folder).as_encoded_bytes())
}

impl KeyringSession {
    /// The names of all of this test's entries, a line each.
    pub fn content(&self) -> String {
        names()
            .into_iter()
            .filter(|name| name.contains(&self.profile))
            .collect::<Vec<_>>()
            .join("\n")
    }
}

impl Drop for KeyringSession {
    fn drop(&mut self) {
        for name in self.content().lines() {
            let name: Vec<u16> = name.encode_utf16().chain([0]).collect();
            // SAFETY: the name ends with a zero.
            unsafe { CredDeleteW(name.as_ptr(), CRED_TYPE_GENERIC, 0) };
        }
    }
}

/// The names of everybody's entries. What lists them with the keyring's own library breaks under
/// Wine, which does not align them.
fn names() -> Vec<String> {
    let (mut count, mut entries) = (0, ptr::null_mut());
    // SAFETY: on success there are `count` pointers to entries, whose names end with a zero, until
    // they are given back; nothing is read by a reference that would have to be aligned.
    unsafe {
        if CredEnumerateW(ptr::null(), 0, &raw mut count, &raw mut entries) == 0 {
            return Vec::new();
        }
        let names = (0..count as usize).map(|place| {
            let entry = entries.add(place).read_unaligned().read_unaligned();
            let letters = (0..).map(|at| entry.TargetName.add(at).read_unaligned());
            String::from_utf16_lossy(&letters.take_while(|it| *it != 0).collect::<Vec<_>>())
        });
        let names = names.collect();
        CredFree(entries.cast());
        names
    }
}
