//! How a run is set up.

use std::path::PathBuf;

use super::tasks::Kind;
use crate::domain::Servers;

/// How this run is set up.
#[derive(Clone, Debug)]
pub struct Options {
    /// The servers to speak to outside practice, where the set-up names no others.
    pub servers: Servers,
    /// Where settings are kept.
    pub folder: PathBuf,
    /// Where the log is.
    pub logs: PathBuf,
    /// Names this set-up's entries in the OS keyring.
    pub profile: String,
    /// Whether to begin with practice.
    pub practice: bool,
    /// How many growers practice has.
    pub practice_growers: usize,
    /// For tests: work of this kind panics.
    #[doc(hidden)]
    pub breaks: Option<Kind>,
}
