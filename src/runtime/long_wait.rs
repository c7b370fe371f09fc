//! Says in a step, in the list or at a sign-in that a server takes longer than usual to answer.

use std::time::Duration;

use super::outbox::Outbox;
use crate::flow::connect::AttemptId;
use crate::flow::{Message, connect, growers};

/// After this long, Stile says which server it waits for.
const PATIENCE: Duration = Duration::from_secs(4);

/// Where it is said.
#[derive(Clone, Debug)]
pub(super) struct LongWait {
    outbox: Outbox,
    place: Place,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    Step(AttemptId),
    Listing(u64),
    SignIn(u64),
}

impl LongWait {
    /// In the step of this attempt.
    pub(super) fn of_step(outbox: Outbox, attempt: AttemptId) -> Self {
        Self { outbox, place: Place::Step(attempt) }
    }

    /// In the list that is being read.
    pub(super) fn of_listing(outbox: Outbox, listing: u64) -> Self {
        Self { outbox, place: Place::Listing(listing) }
    }

    /// Where this sign-in was asked for.
    pub(super) fn of_sign_in(outbox: Outbox, try_number: u64) -> Self {
        Self { outbox, place: Place::SignIn(try_number) }
    }

    /// Waits for a server: says so when it takes a while, and for no longer than it takes.
    pub(super) async fn over<T>(&self, asked: impl Future<Output = T>) -> T {
        tokio::pin!(asked);
        tokio::select! {
            answer = &mut asked => return answer,
            () = tokio::time::sleep(PATIENCE) => {}
        }
        let _waiting = Waiting::begin(self);
        asked.await
    }

    fn tell(&self, takes_longer: bool) {
        self.outbox.send(match self.place {
            Place::Step(attempt) => {
                Message::Step(attempt, connect::Message::TakesLonger(takes_longer))
            }
            Place::Listing(listing) => {
                Message::Growers(growers::Message::TakesLonger { listing, takes_longer })
            }
            Place::SignIn(try_number) => Message::SignInTakesLonger { try_number, takes_longer },
        });
    }
}

/// While it lives, the window says that the server takes long.
struct Waiting<'a>(&'a LongWait);

impl<'a> Waiting<'a> {
    fn begin(wait: &'a LongWait) -> Self {
        wait.tell(true);
        Self(wait)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.tell(false);
    }
}
