//! The words the whole program shares: growers, credentials, scopes, addresses, secrets.
//!
//! Plain values and their checks. Nothing in here touches the network, the disk, the clock or
//! the window.

pub mod account;
pub mod app_keys;
pub mod field;
pub mod grower;
pub mod leaf_credentials;
pub mod magic_link;
pub mod practice;
pub mod redirect_uri;
pub mod scope;
pub mod secret;
pub mod servers;
pub mod text;
pub mod unfinished;

pub use account::{Account, FieldsSeen};
pub use field::{
    Arrived, FieldCounts, FieldId, FieldState, LeafField, Outline, SetBy, SyncChange, SyncConfig,
    SyncRules, SyncSetting,
};
pub use grower::{Grower, LeafUserId, NewGrower};
pub use leaf_credentials::{
    CredentialsMark, EventKind, Health, LeafCredentials, LeafEvent, Standing, StatusWord,
};
pub use magic_link::{LinkSender, LogoAddress, MagicLink};
pub use practice::PracticeCompany;
pub use redirect_uri::RedirectUri;
pub use scope::Scope;
pub use servers::Servers;
pub use unfinished::Unfinished;
