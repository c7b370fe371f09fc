//! How the browser's answer comes back from FieldView.
//!
//! Two ways lead in, both through one pure classifier ([`classify`]): the registered loopback
//! address, served by a [`Listener`], and an address that the person pastes
//! ([`classify_pasted`]). Outside bytes meet the front end (`front_end`), which answers them all from
//! memory; it needs neither a file nor a second socket.
//!
//! Nothing here knows of Leaf, of the token exchange or of the wizard's steps, and nothing of
//! a request is ever logged or shown in the browser.

pub mod classify;
mod front_end;
mod listener;
mod page;
mod paste;
mod pasted_parts;
mod pending_connections;
mod query;
mod self_test;

pub use classify::Refusal;
pub use front_end::Event;
pub use listener::{BindError, Listener};
pub use paste::classify_pasted;
pub use query::Awaited;
pub use self_test::{LegFailure, SelfTestError};
