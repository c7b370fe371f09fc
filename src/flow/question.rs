//! Questions before what cannot be undone.

use super::connect::AttemptId;
use super::edit_grower::EditId;
use super::grower_page::GrowerPageId;
use crate::domain::{ConsentId, MagicLink, SyncChange};

/// What a file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A company's set-up file.
    SetUp,
    /// A table of growers.
    Table,
    /// A picture for the logo.
    Logo,
}

/// A question, which stands over the screen until it is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Forget everything on this computer?
    Forget,
    /// Leave the page of the settings, and lose what was typed on it?
    DropTyped,
    /// Keep secrets under other names in the keyring from now on?
    StartAfresh {
        /// The names of growers whose consents are under the old ones.
        growers: Vec<String>,
    },
    /// Throw this grower's unfinished consent away?
    Discard {
        /// Which.
        consent: ConsentId,
        /// The grower's name.
        name: String,
    },
    /// Take this grower's FieldView away from Leaf?
    Disconnect {
        /// On which page.
        page: GrowerPageId,
        /// The grower's name.
        name: String,
    },
    /// Delete this grower at Leaf?
    DeleteGrower {
        /// In which editing.
        edit: EditId,
        /// The grower's name.
        name: String,
    },
    /// End this link?
    EndLink {
        /// On which page.
        page: GrowerPageId,
        /// Which.
        link: Box<MagicLink>,
    },
    /// Take the app keys away from Leaf?
    RemoveKeys {
        /// On which page.
        page: GrowerPageId,
    },
    /// End the day, with what is noted about it?
    EndDay,
    /// Change how Leaf fetches fields, for this grower or for all?
    ChangeRules {
        /// The watch of the grower's data.
        watch: u64,
        /// The change.
        change: SyncChange,
        /// The grower's name.
        name: String,
    },
    /// Leave this attempt, whose browser may still answer?
    LeaveWaiting {
        /// Which.
        attempt: AttemptId,
    },
    /// Leave practice, though the browser of this attempt may still answer?
    LeavePracticeWaiting {
        /// Which.
        attempt: AttemptId,
    },
    /// Close, though the browser of this attempt may still answer?
    CloseWaiting {
        /// Which.
        attempt: AttemptId,
    },
    /// Where is the file? Asked where the system has no dialog for it.
    File(FileKind),
    /// Close, and lose these growers' consents?
    Close {
        /// Their names.
        growers: Vec<String>,
    },
}
