//! What can keep a browser from being asked.

/// Why the system browser was not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BrowserError {
    /// There is none, or it failed to start.
    #[error("no browser could be started")]
    NotStarted,
    /// None is known whose private window can be asked for.
    #[error("no browser is known that opens a private window")]
    NoPrivateWindow,
    /// Asking it has taken longer than ten seconds.
    #[error("the browser does not answer")]
    Slow,
}
