//! A grower whose fields are switched on as they come.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::LeafUserId;

/// Whoever has no fields by then does not get them from this connection or link.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(90 * 24);

/// Names a grower whose fields Stile waits for, to switch them on, across restarts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AwaitedFields {
    /// The grower.
    pub leaf_user_id: LeafUserId,
    /// When the grower was connected, or sent a link.
    pub since: Timestamp,
}

impl AwaitedFields {
    /// Whether they are still waited for.
    pub fn is_current(&self, now: Timestamp) -> bool {
        now.duration_since(self.since) <= LONGEST_WAIT
    }
}
