//! What the set-up sets, less its secrets.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Language, LinkSender, LogoAddress, RedirectUri, Scope, Servers, email};

/// The company's set-up, less its secrets. How it stands in its file, `store` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// E-mail of the Leaf account, to sign in again; absent with a pasted API token.
    pub leaf_email: Option<String>,
    /// FieldView client ID.
    pub client_id: String,
    /// The redirect URI registered with Climate.
    pub redirect_uri: RedirectUri,
    /// A second registered one, used when the first one's port is busy.
    pub second_redirect_uri: Option<RedirectUri>,
    /// Write scopes asked for on top of the minimum.
    pub write_scopes: Vec<Scope>,
    /// Scopes that Stile does not know, that only read, and that the person has let pass.
    pub accepted_scopes: Vec<String>,
    /// Whether exchanges are proven by PKCE. Off unless Climate says that it supports it: a server
    /// that does not know the challenge must refuse its verifier (RFC 9700).
    pub pkce: bool,
    /// Whether the fields of a grower who was connected are switched on as they come, without asking.
    pub switch_on_fields: bool,
    /// Other servers than those that Stile speaks to by itself; set by a company's file alone.
    pub servers: Option<Servers>,
    /// The client whose app keys Leaf keeps, for links to growers who are not here.
    pub registered_client: Option<String>,
    /// Whether the keys or scopes were changed since Leaf was given them.
    pub registered_are_old: bool,
    /// The company whose set-up file set all this.
    pub company: Option<Company>,
}

/// Whose set-up it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Company {
    /// The company's name, safe to show.
    pub name: String,
    /// Its logo as a PNG; empty without one.
    #[serde(default, skip_serializing_if = "is_empty", with = "logo_text")]
    pub logo: Arc<[u8]>,
    /// The language for those who have chosen none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Where the logo is on the web, for the pages of links to growers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_address: Option<LogoAddress>,
    /// Whom staff ask, as the company writes it on one line, safe to show: a name, a telephone number,
    /// an e-mail address. Empty where it names nobody.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
}

/// The most characters of [`Company::contact`].
pub const CONTACT_CHARS: usize = 120;

impl Company {
    /// The e-mail address in what the company says of whom to ask.
    pub fn contact_email(&self) -> Option<&str> {
        email::first_in(&self.contact)
    }
}

impl Settings {
    /// Who sends links to growers, where a company's file says so.
    pub fn link_sender(&self) -> Option<LinkSender> {
        let company = self.company.as_ref()?;
        Some(LinkSender { name: company.name.clone(), logo: company.logo_address.clone() })
    }

    /// Whether Leaf keeps the app keys of this client, as they are, for links.
    pub fn links_are_on(&self) -> bool {
        self.registered_client.as_ref() == Some(&self.client_id) && !self.registered_are_old
    }

    /// What Leaf was given for links is not what is set any more.
    pub fn keys_have_changed(&mut self) {
        self.registered_are_old = self.registered_client.is_some();
    }

    /// Nothing is known any more of what Leaf was given for links.
    pub fn forget_registered_keys(&mut self) {
        (self.registered_client, self.registered_are_old) = (None, false);
    }
}

fn is_empty(logo: &Arc<[u8]>) -> bool {
    logo.is_empty()
}

/// A picture as text.
mod logo_text {
    use std::sync::Arc;

    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(logo: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(logo))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Arc<[u8]>, D::Error> {
        let logo = STANDARD.decode(String::deserialize(deserializer)?);
        logo.map(Into::into).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_to_write_to_is_found_in_the_line() {
        for (line, email) in [
            ("Jane Miller, +1 555 0100, jane@prairie.example", Some("jane@prairie.example")),
            ("Jane Miller <jane@prairie.example>", Some("jane@prairie.example")),
            ("E-mail: jane@prairie.example.", Some("jane@prairie.example")),
            ("\"jane@prairie.example\"/joe@prairie.example", Some("jane@prairie.example")),
            ("Jane Miller, jane@prairie.examp…", None),
            ("Jane Miller, +1 555 0100", None),
            ("@jane", None),
            ("", None),
        ] {
            let company = Company { contact: line.to_owned(), ..Company::default() };
            assert_eq!(company.contact_email(), email, "{line}");
        }
    }
}
