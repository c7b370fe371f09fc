//! Keeps connections that have not proven themselves few: the oldest makes room for the newest.
//!
//! A cap that turned the newest away would let idle connections shut the grower's browser out;
//! this way it has its turn however many of them there are.

use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::task::{AbortHandle, JoinSet};

/// A browser opens a handful at once; more only ever come from something else.
const MOST: usize = 64;
/// However short files run, a browser's handful has room.
const FEWEST: usize = 8;

/// The connections that nothing good is known of yet, oldest first.
pub(super) struct Strangers {
    seats: Mutex<Seats>,
}

struct Seats {
    limit: usize,
    next: u64,
    taken: VecDeque<(u64, AbortHandle)>,
}

/// A connection's place among the strangers, given up when dropped.
pub(super) struct Seat {
    number: u64,
    strangers: Arc<Strangers>,
}

impl Default for Strangers {
    fn default() -> Self {
        Self { seats: Mutex::new(Seats { limit: MOST, next: 0, taken: VecDeque::new() }) }
    }
}

impl Strangers {
    /// Runs `work` as a stranger's task in `tasks`. It is cut off to make room for a newer one
    /// until it drops its [`Seat`].
    pub(super) async fn admit<W>(
        self: &Arc<Self>,
        tasks: &mut JoinSet<()>,
        work: impl FnOnce(Seat) -> W,
    ) where
        W: Future<Output = ()> + Send + 'static,
    {
        if self.is_full() {
            // What has arrived on the connections already here is read before one must go.
            tokio::task::yield_now().await;
            self.make_room();
        }
        let mut seats = self.seats();
        let number = seats.next;
        seats.next += 1;
        let task = tasks.spawn(work(Seat { number, strangers: Arc::clone(self) }));
        seats.taken.push_back((number, task));
    }

    /// Allows half as many from now on, when files or memory ran short with those there are.
    pub(super) fn halve(&self) {
        let mut seats = self.seats();
        seats.limit = (seats.taken.len() / 2).clamp(FEWEST, seats.limit);
        drop(seats);
        self.make_room();
    }

    /// Ends those that have been strangers for longest, until there is a seat for one more.
    fn make_room(&self) {
        let mut seats = self.seats();
        let surplus = (seats.taken.len() + 1).saturating_sub(seats.limit);
        let oldest: Vec<_> = seats.taken.drain(..surplus).collect();
        // Ending a task may drop its seat, which needs the lock.
        drop(seats);
        for (_, task) in oldest {
            task.abort();
        }
    }

    fn is_full(&self) -> bool {
        let seats = self.seats();
        seats.taken.len() >= seats.limit
    }

    fn seats(&self) -> MutexGuard<'_, Seats> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.strangers.seats().taken.retain(|(number, _)| *number != self.number);
    }
}
