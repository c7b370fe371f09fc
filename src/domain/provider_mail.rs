//! The mail that asks the provider for what the tutorial names as its own prerequisite. [T]

use super::{FIELDVIEW, Scope};

/// A mail that is written and not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderMail {
    /// Whom it goes to.
    pub to: &'static str,
    /// Its subject.
    pub subject: String,
    /// What it says.
    pub body: String,
}

impl ProviderMail {
    /// Asks for scopes and redirect addresses.
    pub fn new(client_id: &str, redirect_uris: &[String], write_scopes: &[Scope]) -> Self {
        let scopes = FIELDVIEW.minimum_scopes.iter().chain(write_scopes).copied();
        let scopes: Vec<_> = scopes.map(Scope::as_str).collect();
        let scopes = scopes.join("\n  ");
        let client = if client_id.is_empty() { "(our client ID)" } else { client_id };
        let addresses = redirect_uris.join("\n  ");
        let body = format!(
            "Hello,\n\n\
             please enable these scopes for our client {client}:\n\n  {scopes}\n\n\
             and register this redirect address for it, exactly as written:\n\n  {addresses}\n\n\
             Thank you.\n"
        );
        let subject = format!("Scopes and redirect address for our {} client", FIELDVIEW.shown);
        Self { to: FIELDVIEW.support, subject, body }
    }

    /// All of it as text, for those who write mail in a browser.
    pub fn to_text(&self) -> String {
        format!("{}\n{}\n\n{}", self.to, self.subject, self.body)
    }
}
