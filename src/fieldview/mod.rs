//! Climate FieldView: the authorization URL, the token exchange, the fields.
//!
//! Stile asks FieldView for one thing once, and never sends a `refresh_token` grant: after the
//! attach that would end Leaf's token within the hour. [F]

pub mod authorization;
mod exchange;
mod fields;

pub use exchange::{Exchanged, exchange, try_client};
pub use fields::{DataAccess, data_access, first_fields, try_api_key};
