//! The vault in a keyring: turns, threads, and what becomes of calls that were given up.
//!
//! Each call waits for its turn, then works on a new thread, in the store that the call before has
//! left open, while the caller's future waits. Dropping the future ends the turn at once; the thread,
//! perhaps stuck in the keyring, notices when it comes back. One that has changed something by then
//! takes a turn of its own to put that right.

use std::cell::Cell;
use std::sync::mpsc::{self, TryRecvError};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;

use tokio::sync::{Mutex as Turn, oneshot};

use super::entry::Generation;
use super::key::Key;
use super::record::Record;
use super::session::{Home, Opener, Session};
use super::system;
use crate::domain::vault_error::VaultError;

/// A keyring's one line of callers; clones share it.
#[derive(Clone)]
pub(super) struct Keyring {
    home: Arc<Home>,
    /// Whoever holds this has the turn; in it, the writers whose threads still run.
    turn: Arc<Turn<Vec<Weak<Writer>>>>,
}

/// What is to become of a key's entries.
#[derive(Clone)]
pub(super) enum Change {
    /// They hold this record.
    Store(Arc<Record>),
    /// They hold this record, which stood under their earlier name, and nothing stands there.
    Move(Arc<Record>),
    /// They are gone.
    Delete,
}

/// A thread that changes `key`, and the latest change that others made to it meanwhile.
struct Writer {
    key: Key,
    overtaken_by: Mutex<Option<Change>>,
}

impl Keyring {
    pub(super) fn new(profile: &str, open: Opener) -> Self {
        Self { home: Arc::new(Home::new(profile, open)), turn: Arc::default() }
    }

    /// Loads on a thread of its own; given up, what comes late is wiped. A record under its earlier
    /// name is moved in the same turn; where that fails it is used from where it is.
    pub(super) async fn load(&self, key: Key) -> Result<Option<Record>, VaultError> {
        let mut writers = self.turn.lock().await;
        let (home, wanted) = (self.home.clone(), key.clone());
        let found = on_new_thread(move |caller| {
            let changed = Cell::new(false);
            let waits = || caller.waits();
            let result = Session::run(&home, &waits, &changed, |session| session.load(&wanted));
            caller.answer(result);
        })
        .await?;
        if found.is_under_earlier_name
            && let Some(record) = &found.record
        {
            let change = Change::Move(Arc::new(record.clone()));
            if let Err(error) = self.change_in_turn(&mut writers, key, change).await {
                tracing::warn!(%error, "a keyring entry stays under its earlier name");
            }
        }
        Ok(found.record)
    }

    /// Makes room on a thread of its own, in a store of its own.
    pub(super) async fn make_room(&self) -> Result<(), VaultError> {
        let _turn = self.turn.lock().await;
        let home = self.home.clone();
        on_new_thread(move |caller| {
            let made = system::make_room().map_err(VaultError::from_store);
            // The connection that is open may not know of the new collection.
            home.close();
            caller.answer(made);
        })
        .await
    }

    /// Makes the change on a thread of its own.
    pub(super) async fn change(&self, key: Key, change: Change) -> Result<(), VaultError> {
        let mut writers = self.turn.lock().await;
        self.change_in_turn(&mut writers, key, change).await
    }

    async fn change_in_turn(
        &self,
        writers: &mut Vec<Weak<Writer>>,
        key: Key,
        change: Change,
    ) -> Result<(), VaultError> {
        let generation = Generation::random()?;
        writers.retain(|writer| writer.strong_count() > 0);
        let late: Vec<_> = writers.iter().filter_map(Weak::upgrade).collect();
        let writer = Arc::new(Writer { key, overtaken_by: Mutex::default() });
        writers.push(Arc::downgrade(&writer));

        let (home, turn) = (self.home.clone(), self.turn.clone());
        let (this, wish) = (writer.clone(), change.clone());
        on_new_thread(move |caller| {
            let (changed, replaces) = (Cell::new(false), Cell::new(false));
            let result = Session::run(&home, &|| caller.waits(), &changed, |session| {
                this.make(&wish, &generation, session, &replaces)
            });
            let taken = caller.answer(result);
            if !taken && changed.get() {
                let _turn = turn.blocking_lock();
                this.settle(&wish, &generation, &home, replaces.get());
            }
        })
        .await?;

        for overtaken in late.iter().filter(|late| late.key == writer.key) {
            *overtaken.overtaken_by.lock().unwrap_or_else(PoisonError::into_inner) =
                Some(change.clone());
        }
        Ok(())
    }
}

impl Writer {
    fn make(
        &self,
        change: &Change,
        generation: &Generation,
        session: &Session<'_>,
        replaces: &Cell<bool>,
    ) -> Result<(), VaultError> {
        match change {
            Change::Store(record) | Change::Move(record) => {
                session.store(&self.key, record, generation, replaces)
            }
            Change::Delete => session.delete(&self.key),
        }
    }

    /// Puts right what a change that was given up has done to the key: the latest change that was
    /// not given up holds; without one, a late record is withdrawn, unless it was there before under
    /// another name or has replaced one, and a deletion completed.
    fn settle(&self, given_up: &Change, generation: &Generation, home: &Home, replaces: bool) {
        let overtaken_by = self.overtaken_by.lock().unwrap_or_else(PoisonError::into_inner).take();
        let settled = Session::run(home, &|| true, &Cell::new(false), |session| {
            match (&overtaken_by, given_up) {
                (Some(Change::Store(record) | Change::Move(record)), _) => {
                    let stands = session.load(&self.key).ok().and_then(|found| found.record);
                    if stands.is_some_and(|stands| stands.equals(record)) {
                        return Ok(());
                    }
                    session.store(&self.key, record, &Generation::random()?, &Cell::new(false))
                }
                (None, Change::Store(_)) => session.withdraw(&self.key, generation, replaces),
                (None, Change::Move(_)) => Ok(()),
                (Some(Change::Delete), _) | (None, Change::Delete) => session.delete(&self.key),
            }
        });
        if let Err(error) = settled {
            tracing::warn!(%error, kind = self.key.kind(), "a late keyring change stays");
        }
    }
}

/// The thread's side of a call: where the answer goes, and whether anyone still waits for it.
struct Caller<T> {
    answer: oneshot::Sender<Result<T, VaultError>>,
    /// Carries one word, that the answer was taken; closed without it when the caller gave up.
    taken: mpsc::Receiver<()>,
}

impl<T> Caller<T> {
    fn waits(&self) -> bool {
        self.taken.try_recv() != Err(TryRecvError::Disconnected)
    }

    /// Hands the answer over; whether it was taken.
    fn answer(self, result: Result<T, VaultError>) -> bool {
        self.answer.send(result).is_ok() && self.taken.recv().is_ok()
    }
}

/// Runs `work` on a thread that nobody joins, and waits for its answer.
async fn on_new_thread<T, F>(work: F) -> Result<T, VaultError>
where
    T: Send + 'static,
    F: FnOnce(Caller<T>) + Send + 'static,
{
    let (answer, answered) = oneshot::channel();
    let (take, taken) = mpsc::channel();
    thread::Builder::new()
        .name("vault".to_owned())
        .spawn(move || work(Caller { answer, taken }))
        .map_err(|_| VaultError::Other("no thread to be had"))?;
    let result = answered.await.map_err(|_| VaultError::Broke)?;
    // The thread waits for this word. Should it have died of a panic, nobody minds.
    let _ = take.send(());
    result
}
