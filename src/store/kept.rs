//! What a session has of the disk: what was read at its start, what is in memory since then, and one
//! line in which all of it is written.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::domain::day::Entry;
use crate::domain::{
    AwaitedFields, FileError, KnownAccount, LeafAccount, LetterLanguage, Settings, Unfinished,
};
use crate::store::list::{List, Listed};
use crate::store::owned::Owned;
use crate::store::writer::{Writer, Written};
use crate::store::{File, json, settings};

/// The files as one session sees them; clones share it. What it changes is in memory at once, and
/// written in the order of the changes; a failure leaves the file as it was. What comes of a write
/// can be waited for, see [`Written::result`].
#[derive(Clone, Debug)]
pub struct Store {
    kept: Arc<Kept>,
    /// Which session this is, counted.
    session: u64,
    /// The keyring profile whose unfinished connections are changed: those of other servers' growers
    /// may bear the same names.
    pub(super) profile: Option<String>,
    /// The Leaf account that is signed in, whose accounts, day and awaited fields these are.
    pub(super) account: Arc<Mutex<Option<LeafAccount>>>,
    /// The settings as they were found when the session began.
    settings: Result<Option<Settings>, FileError>,
    /// Everything is to be forgotten: nothing may be kept any more.
    is_forgotten: Arc<AtomicBool>,
}

/// What all sessions of a run share.
#[derive(Debug)]
struct Kept {
    /// Where all of it is written; nowhere in practice.
    disk: Option<Disk>,
    memory: Mutex<Memory>,
}

#[derive(Debug)]
pub(super) struct Disk {
    pub(super) folder: PathBuf,
    pub(super) writer: Writer,
}

/// The lists, and which session they belong to.
#[derive(Debug)]
pub(super) struct Memory {
    pub(super) session: u64,
    pub(super) unfinished: List<Unfinished>,
    pub(super) accounts: List<Owned<KnownAccount>>,
    pub(super) day: List<Owned<Entry>>,
    pub(super) awaited_fields: List<Owned<AwaitedFields>>,
    pub(super) letters: List<Owned<LetterLanguage>>,
    pub(super) profiles: List<String>,
    pub(super) keyring: List<String>,
}

impl Store {
    /// What is kept in this folder; nothing is read yet.
    ///
    /// # Errors
    /// When the system gives no thread to write on.
    pub fn open(folder: &Path) -> io::Result<Self> {
        Ok(Self::new(Some(Disk { folder: folder.to_owned(), writer: Writer::start()? })))
    }

    /// What nothing is kept of.
    pub fn in_memory() -> Self {
        Self::new(None)
    }

    fn new(disk: Option<Disk>) -> Self {
        Self {
            kept: Arc::new(Kept { disk, memory: Mutex::new(Memory::unread()) }),
            session: 0,
            profile: None,
            account: Arc::default(),
            settings: Ok(None),
            is_forgotten: Arc::default(),
        }
    }

    /// Begins a session with what is on disk once all before it is written: settings anew, and lists
    /// unless they are in memory. What earlier sessions say of settings, day and accounts from now
    /// on is dropped.
    pub fn begin(&self) -> Self {
        let this = self.clone();
        let read = move || {
            let mut memory = this.memory();
            memory.session += 1;
            let folder = this.kept.disk.as_ref().map(|disk| disk.folder.as_path());
            let settings = folder.map_or(Ok(None), |folder| {
                memory.refresh(folder);
                settings::load(folder)
            });
            let session = memory.session;
            drop(memory);
            let is_forgotten = Arc::default();
            Self {
                kept: this.kept.clone(),
                session,
                profile: None,
                account: Arc::default(),
                settings,
                is_forgotten,
            }
        };
        match &self.kept.disk {
            // Without a thread nothing is being written either.
            Some(disk) => disk.writer.wait(Duration::MAX, read.clone()).unwrap_or_else(read),
            None => read(),
        }
    }

    /// The same for unfinished connections of this keyring profile.
    #[must_use]
    pub fn of_profile(self, profile: Option<String>) -> Self {
        Self { profile, ..self }
    }

    /// The settings as they were found when the session began; nothing before a set-up. A damaged
    /// file was set aside.
    ///
    /// # Errors
    /// [`FileError`].
    pub fn settings(&self) -> Result<Option<Settings>, FileError> {
        self.settings.clone()
    }

    /// Writes the settings.
    pub fn save_settings(&self, settings: Settings) -> Written {
        let Some(disk) = &self.kept.disk else { return Written::over(Ok(())) };
        let folder = disk.folder.clone();
        self.write(disk, File::Settings, move || settings::save(&folder, &settings))
    }

    /// The lists that could not be read when the session began, or not all of them.
    pub fn troubles(&self) -> Vec<(File, FileError)> {
        let memory = self.memory();
        [
            (File::Unfinished, memory.unfinished.trouble()),
            (File::Accounts, memory.accounts.trouble()),
            (File::Day, memory.day.trouble()),
            (File::AwaitedFields, memory.awaited_fields.trouble()),
            (File::Letters, memory.letters.trouble()),
            (File::Profiles, memory.profiles.trouble()),
            (File::Keyring, memory.keyring.trouble()),
        ]
        .into_iter()
        .filter_map(|(file, trouble)| Some((file, trouble?)))
        .collect()
    }

    /// The keyring profiles of all servers that set-ups here have named, and those that were left.
    pub fn profiles(&self) -> Arc<Vec<String>> {
        self.memory().profiles.entries().clone()
    }

    /// Leaves these servers for those of other settings, whose keyring profile is this one. What is
    /// known of the day and of accounts goes; unfinished connections stay. This session changes none
    /// of these from then on.
    ///
    /// What comes of it is [`FileError::Io`] with [`io::ErrorKind::Interrupted`] where the session
    /// is over.
    pub fn leave_servers(&self, new: Settings, profile: Option<String>) -> Written {
        let Some(disk) = &self.kept.disk else { return Written::over(Ok(())) };
        let (this, folder) = (self.clone(), disk.folder.clone());
        disk.writer.write(File::Settings.name(), move || {
            // Nobody writes meanwhile; and what is read is in memory.
            let mut memory = this.memory();
            if !this.is_heard(File::Settings, &memory) {
                return Err(FileError::Io(io::ErrorKind::Interrupted));
            }
            let known = memory.profiles.entries().clone();
            memory.profiles.entries_mut().extend(profile.filter(|one| !known.contains(one)));
            // What leads to the entries of a profile is there before them.
            let written = memory.profiles.writing(&folder)();
            if let Err(error) = written.and_then(|()| settings::save(&folder, &new)) {
                memory.profiles.set(known);
                return Err(error);
            }
            memory.session += 1;
            for file in [File::Accounts, File::Day, File::AwaitedFields, File::Letters] {
                if let Err(error) = json::clear(file, &folder) {
                    tracing::warn!(%error, file = file.name(), "a list stays");
                }
            }
            (memory.accounts, memory.day) = (List::unread(File::Accounts), List::unread(File::Day));
            memory.awaited_fields = List::unread(File::AwaitedFields);
            memory.letters = List::unread(File::Letters);
            Ok(())
        })
    }

    /// From now on this session changes nothing any more.
    pub fn forget_from_now_on(&self) {
        self.is_forgotten.store(true, Ordering::SeqCst);
    }

    /// Whether everything is to be forgotten.
    pub fn is_forgotten(&self) -> bool {
        self.is_forgotten.load(Ordering::SeqCst)
    }

    /// Removes all files, what was set aside of them, and what killed writes have left.
    pub fn forget(&self) -> Written {
        self.forget_from_now_on();
        let Some(disk) = &self.kept.disk else { return Written::over(Ok(())) };
        let (this, folder) = (self.clone(), disk.folder.clone());
        disk.writer.write("all files", move || {
            let removed = json::remove_all(&folder);
            // The next session reads what is left.
            let mut memory = this.memory();
            *memory = Memory { session: memory.session, ..Memory::unread() };
            removed
        })
    }

    /// Waits until all is written that is to be written by now, but no longer than this.
    pub fn settle(&self, limit: Duration) {
        if let Some(disk) = &self.kept.disk {
            disk.writer.wait(limit, || {});
        }
    }

    /// Where all of it is written; nowhere in practice.
    pub(super) fn disk(&self) -> Option<&Disk> {
        self.kept.disk.as_ref()
    }

    pub(super) fn memory(&self) -> MutexGuard<'_, Memory> {
        // No change of it can panic midway, so a poisoned lock is as good as another.
        self.kept.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a change to a list, and has the list written if it was one.
    pub(super) fn change<T: Listed>(
        &self,
        list: fn(&mut Memory) -> &mut List<T>,
        change: impl FnOnce(&mut List<T>) -> bool,
    ) -> Written {
        let mut memory = self.memory();
        let file = list(&mut memory).file();
        if !self.is_heard(file, &memory) || !change(list(&mut memory)) {
            return Written::over(Ok(()));
        }
        match &self.kept.disk {
            // Asked for in the lock: files are written in the order in which memory changes.
            Some(disk) => self.write(disk, file, list(&mut memory).writing(&disk.folder)),
            None => Written::over(Ok(())),
        }
    }

    /// Has this written if the session has still a say in the file by then.
    fn write(
        &self,
        disk: &Disk,
        file: File,
        work: impl FnOnce() -> Result<(), FileError> + Send + 'static,
    ) -> Written {
        let this = self.clone();
        disk.writer.write(file.name(), move || {
            let is_heard = this.is_heard(file, &this.memory());
            if is_heard { work() } else { Ok(()) }
        })
    }

    /// Whether this session has still a say in the file.
    pub(super) fn is_heard(&self, file: File, memory: &Memory) -> bool {
        let is_current = self.session == memory.session;
        !self.is_forgotten() && (is_current || file == File::Unfinished)
    }
}

impl Memory {
    fn unread() -> Self {
        Self {
            session: 0,
            unfinished: List::unread(File::Unfinished),
            accounts: List::unread(File::Accounts),
            day: List::unread(File::Day),
            awaited_fields: List::unread(File::AwaitedFields),
            letters: List::unread(File::Letters),
            profiles: List::unread(File::Profiles),
            keyring: List::unread(File::Keyring),
        }
    }

    fn refresh(&mut self, folder: &Path) {
        self.unfinished.refresh(folder);
        self.accounts.refresh(folder);
        self.day.refresh(folder);
        self.awaited_fields.refresh(folder);
        self.letters.refresh(folder);
        self.profiles.refresh(folder);
        self.keyring.refresh(folder);
    }
}
