//! The words the whole program shares: growers, credentials, scopes, addresses, secrets.
//!
//! Plain values and their checks. Nothing in here touches the network, the disk, the clock or
//! the window.

pub mod account;
pub mod api_error;
pub mod app_keys;
pub mod awaited_fields;
pub mod axis_order;
pub mod boundary_geometry;
pub mod boundary_repair;
pub mod browser_error;
pub mod consent_answer;
pub mod consent_link;
pub mod day;
pub mod email;
pub mod exchange_error;
pub mod field;
pub mod file_error;
pub mod grower;
pub mod language;
pub mod leaf_account;
pub mod leaf_credentials;
pub mod letter_language;
pub mod magic_link;
pub mod outline;
pub mod page;
pub mod passphrase;
pub mod practice;
pub mod provider;
pub mod provider_mail;
pub mod redirect_uri;
pub mod route;
pub mod scope;
pub mod secret;
pub mod servers;
pub mod settings;
pub mod setup_file;
pub mod sign_in;
pub mod spoiled;
pub mod table;
pub mod text;
pub mod unfinished;
pub mod vault_error;

pub use account::{Account, FieldsSeen, KnownAccount};
pub use api_error::ApiError;
pub use awaited_fields::AwaitedFields;
pub use browser_error::BrowserError;
pub use exchange_error::ExchangeError;
pub use field::{
    Arrived, FieldCounts, FieldId, FieldState, LeafField, SetBy, SyncChange, SyncConfig, SyncRules,
    SyncSetting,
};
pub use file_error::FileError;
pub use grower::{Grower, GrowerChange, GrowerDetails, LeafUserId, NewGrower};
pub use language::Language;
pub use leaf_account::LeafAccount;
pub use leaf_credentials::{
    ConnectionStatus, CredentialsMark, EventKind, Health, LeafCredentials, LeafEvent, StatusWord,
};
pub use letter_language::LetterLanguage;
pub use magic_link::{LinkSender, LinkState, LogoAddress, MagicLink};
pub use outline::{Outline, Undrawable};
pub use page::Page;
pub use practice::PracticeCompany;
pub use provider::{FIELDVIEW, Provider};
pub use provider_mail::ProviderMail;
pub use redirect_uri::RedirectUri;
pub use scope::Scope;
pub use servers::Servers;
pub use settings::{CONTACT_CHARS, Company, Settings};
pub use sign_in::SignIn;
pub use unfinished::{ConsentId, Unfinished};
