//! Starting afresh in the keyring: other names for all entries from then on. The old names stay on
//! the lists, so that forgetting everything tries them, too.

use std::io;
use std::sync::Arc;

use crate::domain::{ConsentId, FileError};
use crate::store::{File, Store, Written};

/// Keyring profiles before and after a start afresh.
#[derive(Clone, Debug)]
pub struct Afresh {
    /// Stile's own before.
    pub before: String,
    /// Stile's own from now on.
    pub own: String,
    /// That of the servers which the settings name, from now on.
    pub of_servers: Option<String>,
    /// The consents that are under the new names already.
    pub carried: Vec<ConsentId>,
}

impl Store {
    /// Stile's own keyring profile, where it has started afresh.
    pub fn own_profile(&self) -> Option<String> {
        self.memory().keyring.entries().last().cloned()
    }

    /// Takes entries that name Stile's own profile for what they are, should a start afresh have
    /// come to no end.
    pub fn settle_afresh(&self, own: &str) {
        let mut memory = self.memory();
        let is_own = |profile: &Option<String>| profile.as_deref() == Some(own);
        if memory.unfinished.entries().iter().any(|entry| is_own(&entry.profile)) {
            for entry in memory.unfinished.entries_mut() {
                entry.profile = entry.profile.take().filter(|profile| profile != own);
            }
            // Some were carried over already.
            let mut seen = Vec::new();
            memory.unfinished.entries_mut().retain(|entry| {
                let is_new = !seen.contains(entry);
                seen.push(entry.clone());
                is_new
            });
        }
    }

    /// Notes names, so that forgetting everything finds what is stored under them.
    pub fn note_names(&self, names: &Afresh) -> Written {
        let all = [Some(&names.before), Some(&names.own), names.of_servers.as_ref()];
        let all: Vec<_> = all.into_iter().flatten().cloned().collect();
        self.change(
            |memory| &mut memory.profiles,
            |profiles| {
                let known = profiles.entries().clone();
                profiles.entries_mut().extend(all.into_iter().filter(|name| !known.contains(name)));
                true
            },
        )
    }

    /// Leaves the names in use for new ones, which have been noted. Unfinished connections stay with the names that their
    /// consents are under; those that were carried over get entries for the new names beside.
    ///
    /// What comes of it is [`FileError::Io`] with [`io::ErrorKind::Interrupted`] where the session is
    /// over. Until the last write the old names hold.
    pub fn start_afresh(&self, names: Afresh) -> Written {
        let Some(disk) = self.disk() else { return Written::over(Ok(())) };
        let (this, folder) = (self.clone(), disk.folder.clone());
        disk.writer.write(File::Keyring.name(), move || {
            let mut memory = this.memory();
            if !this.is_heard(File::Keyring, &memory) {
                return Err(FileError::Io(io::ErrorKind::Interrupted));
            }
            let before = (memory.unfinished.entries().clone(), memory.keyring.entries().clone());
            let mut entries = before.0.to_vec();
            let carried = entries.iter().filter(|entry| {
                entry.profile == this.profile && names.carried.contains(&entry.consent())
            });
            let carried: Vec<_> = carried.cloned().collect();
            for entry in &mut entries {
                entry.profile.get_or_insert_with(|| names.before.clone());
            }
            entries.extend(carried.into_iter().map(|mut entry| {
                entry.profile.clone_from(&names.of_servers);
                entry
            }));
            memory.unfinished.set(Arc::new(entries));
            memory.keyring.set(Arc::new(vec![names.own]));
            // What leads to entries is there before what leaves them behind.
            let written = memory.unfinished.writing(&folder)()
                .and_then(|()| memory.keyring.writing(&folder)());
            if let Err(error) = written {
                memory.unfinished.set(before.0);
                memory.keyring.set(before.1);
                return Err(error);
            }
            memory.session += 1;
            Ok(())
        })
    }
}
