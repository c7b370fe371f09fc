//! What comes back from FieldView by way of the browser, and what the browser shows then.

use super::secret::AuthorizationCode;

/// FieldView's answer to the request for consent, tied to this attempt by its `state`.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The grower agreed; the code is for the exchange.
    Code(AuthorizationCode),
    /// The grower declined (`access_denied`).
    Denied,
    /// FieldView refused for another reason.
    Refused {
        /// The error code, at most 64 characters of ASCII.
        error: String,
        /// FieldView's own words as plain text: at most 300 characters, no control or
        /// direction-changing ones. To be shown as a quotation.
        description: Option<String>,
    },
}

impl Answer {
    /// Whether `other` says the same, so that a reloaded page is not taken for a second answer.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        use subtle::ConstantTimeEq as _;
        match (self, other) {
            (Self::Code(mine), Self::Code(theirs)) => {
                mine.expose().as_bytes().ct_eq(theirs.expose().as_bytes()).into()
            }
            (Self::Denied, Self::Denied) => true,
            (Self::Refused { error: mine, .. }, Self::Refused { error: theirs, .. }) => {
                mine == theirs
            }
            _ => false,
        }
    }
}

/// The final page, decided by what became of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// FieldView agreed and Stile holds the consent safely.
    Stored,
    /// The grower declined.
    Denied,
    /// It came back, but something went wrong; Stile's window says what.
    Failed,
    /// Received, while Stile is still working on it.
    GoneOn,
    /// The connection was left before the answer came, which is not taken any more.
    Left,
}

/// Why a pasted text is not the address that carries the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasteError {
    /// Nothing was pasted.
    #[error("nothing was pasted")]
    Empty,
    /// It is not a web address.
    #[error("not a web address")]
    NotAnAddress,
    /// It is FieldView's own page: logging in or agreeing is not finished.
    #[error("still FieldView's own page")]
    StillFieldView,
    /// It is an address, but not the registered redirect address.
    #[error("not the redirect address")]
    OtherAddress,
    /// It is the redirect address, without an answer in it.
    #[error("the address has no answer in it")]
    NoAnswer,
    /// It carries the answer to another attempt, or none that can be told to be ours.
    #[error("the answer belongs to another attempt")]
    OtherAttempt,
    /// The answer in it is contradictory or damaged.
    #[error("the answer is damaged")]
    Damaged,
}
