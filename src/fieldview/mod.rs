//! Climate FieldView: the authorization URL and the token exchange.
//!
//! Stile asks FieldView for one thing once, and never sends a `refresh_token` grant: after the
//! attach that would end Leaf's token within the hour. [F]

pub mod authorization;
mod exchange;

pub use exchange::{ExchangeError, Exchanged, exchange};
