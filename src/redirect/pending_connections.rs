//! Keeps connections that have not proven themselves few: the oldest makes room for the newest.
//!
//! A cap that turned the newest away would let idle connections shut the grower's browser out;
//! this way it has its turn however many of them there are.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio_util::sync::CancellationToken;

/// A browser opens a handful at once; more only ever come from something else.
const MOST: usize = 64;
/// However short files run, a browser's handful has room.
const FEWEST: usize = 8;

/// The connections that nothing good is known of yet, oldest first.
pub(super) struct PendingConnections {
    seats: Mutex<Seats>,
}

struct Seats {
    limit: usize,
    next: u64,
    taken: VecDeque<(u64, CancellationToken)>,
}

/// A connection's place among the pending, given up when dropped.
pub(super) struct Seat {
    number: u64,
    pending: Arc<PendingConnections>,
    lost: CancellationToken,
}

impl Default for PendingConnections {
    fn default() -> Self {
        Self { seats: Mutex::new(Seats { limit: MOST, next: 0, taken: VecDeque::new() }) }
    }
}

impl PendingConnections {
    /// A seat for a new connection, if need be the one of the oldest.
    pub(super) async fn admit(self: &Arc<Self>) -> Seat {
        if self.is_full() {
            // Those who have lost their seats go before more come in.
            tokio::task::yield_now().await;
            self.make_room();
        }
        let mut seats = self.seats();
        let (number, lost) = (seats.next, CancellationToken::new());
        seats.next += 1;
        seats.taken.push_back((number, lost.clone()));
        Seat { number, pending: Arc::clone(self), lost }
    }

    /// Allows half as many from now on, when files or memory ran short with those there are.
    pub(super) fn halve(&self) {
        let mut seats = self.seats();
        seats.limit = (seats.taken.len() / 2).clamp(FEWEST, seats.limit);
        drop(seats);
        self.make_room();
    }

    /// Takes the seats of those who have been pending for longest, until one is free.
    fn make_room(&self) {
        let mut seats = self.seats();
        let surplus = (seats.taken.len() + 1).saturating_sub(seats.limit);
        for (_, lost) in seats.taken.drain(..surplus) {
            lost.cancel();
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

impl Seat {
    /// Resolves once the seat went to a newer connection.
    pub(super) async fn lost(&self) {
        self.lost.cancelled().await;
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.pending.seats().taken.retain(|(number, _)| *number != self.number);
    }
}
