//! The words the whole program shares: growers, credentials, scopes, addresses, secrets.
//!
//! Plain values and their checks. Nothing in here touches the network, the disk, the clock or
//! the window.

pub mod account;
pub mod app_keys;
pub mod grower;
pub mod leaf_credentials;
pub mod redirect_uri;
pub mod scope;
pub mod secret;
pub mod servers;
pub mod text;
pub mod unfinished;

pub use account::{Account, FieldsSeen};
pub use grower::{Grower, LeafUserId, NewGrower};
pub use leaf_credentials::{CredentialsMark, Health, LeafCredentials};
pub use redirect_uri::RedirectUri;
pub use scope::Scope;
pub use servers::Servers;
pub use unfinished::Unfinished;
