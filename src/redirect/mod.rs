//! How the browser's answer comes back from FieldView.
//!
//! Two ways lead in, both through one pure classifier ([`classify`]): the registered loopback
//! address, served by a [`Listener`], and an address that the person pastes
//! ([`classify_pasted`]). Outside bytes meet the door (`door`) first; only what the classifier
//! found good reaches the `tiny_http` server behind it (`renderer`), and never as it was sent.
//!
//! Nothing here knows of Leaf, of the token exchange or of the wizard's steps, and nothing of
//! a request is ever logged or shown in the browser.

pub mod classify;
mod door;
mod endpoint;
mod listener;
mod page;
mod paste;
mod query;
mod renderer;
mod self_test;
mod strangers;

pub use classify::Refusal;
pub use listener::{BindError, Event, Listener};
pub use page::Page;
pub use paste::{PasteError, classify_pasted};
pub use query::{Answer, Awaited};
pub use self_test::{LegFailure, SelfTestError};
