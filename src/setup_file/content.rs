//! What is inside a set-up file: JSON, of this version or an earlier one.
//!
//! What is a provider's own stands under the provider's name. Versions 1 and 2 had all of it side by
//! side.

use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::from_slice;
use zeroize::Zeroizing;

use super::logo;
use crate::domain::secret::{ApiKey, ClientSecret};
use crate::domain::setup_file::{SetupFile, SetupFileError};
use crate::domain::{
    CONTACT_CHARS, Company, Language, LogoAddress, RedirectUri, Scope, Servers, app_keys, servers,
    text,
};

/// This version of the format.
const VERSION: u32 = 5;
/// The version of a file that has nothing of this one's: a Stile before it opens such a file.
const VERSION_WITHOUT_CONTACT: u32 = 4;
const NAME_CHARS: usize = 80;

#[derive(Deserialize)]
struct Version {
    stile: u32,
}

/// The inside, of versions 3 and 4 too. Fields that a later version adds come with a later version's
/// number.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Version5 {
    stile: u32,
    company: String,
    /// Since version 5: whom staff ask.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    contact: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    logo: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<Language>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    logo_address: Option<LogoAddress>,
    leaf_server: String,
    switch_on_fields: bool,
    #[serde(rename = "climate-fieldview")]
    fieldview: FieldView,
}

/// What is FieldView's own.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldView {
    log_in_server: String,
    data_server: String,
    client_id: String,
    client_secret: Zeroizing<String>,
    api_key: Zeroizing<String>,
    redirect_uri: RedirectUri,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    second_redirect_uri: Option<RedirectUri>,
    write_scopes: Vec<Scope>,
    pkce: bool,
    /// Since version 4: whether Leaf keeps these app keys, for links.
    #[serde(default)]
    has_links: bool,
}

/// The inside of versions 1 and 2.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Version2 {
    stile: u32,
    company: String,
    logo: Option<String>,
    language: Option<Language>,
    /// Since version 2.
    logo_address: Option<LogoAddress>,
    leaf: String,
    fieldview: String,
    fieldview_data: String,
    client_id: String,
    client_secret: Zeroizing<String>,
    api_key: Zeroizing<String>,
    redirect_uri: RedirectUri,
    second_redirect_uri: Option<RedirectUri>,
    #[serde(default)]
    write_scopes: Vec<Scope>,
    #[serde(default)]
    pkce: bool,
    /// Since version 2.
    #[serde(default)]
    switch_on_fields: bool,
}

/// Reads the inside of a file.
///
/// # Errors
/// [`SetupFileError::Newer`] or [`SetupFileError::Damaged`].
pub(super) fn read(content: &[u8]) -> Result<SetupFile, SetupFileError> {
    let damaged = |_| SetupFileError::Damaged;
    let version: Version = from_slice(content).map_err(damaged)?;
    let content = match version.stile {
        1 | 2 => from_slice::<Version2>(content).map_err(damaged)?.into(),
        3 | VERSION_WITHOUT_CONTACT | VERSION => {
            from_slice::<Version5>(content).map_err(damaged)?
        }
        0 => return Err(SetupFileError::Damaged),
        _ => return Err(SetupFileError::Newer),
    };
    check(content)
}

/// Writes the inside of a file.
///
/// # Errors
/// [`SetupFileError::Io`].
pub(super) fn write(setup: &SetupFile) -> Result<Zeroizing<Vec<u8>>, SetupFileError> {
    let logo = &setup.company.logo;
    let contact = setup.company.contact.clone();
    let content = Version5 {
        stile: if contact.is_empty() { VERSION_WITHOUT_CONTACT } else { VERSION },
        company: setup.company.name.clone(),
        contact,
        logo: (!logo.is_empty()).then(|| STANDARD.encode(logo)),
        language: setup.company.language,
        logo_address: setup.company.logo_address.clone(),
        leaf_server: setup.servers.leaf.to_string(),
        switch_on_fields: setup.switch_on_fields,
        fieldview: FieldView {
            log_in_server: setup.servers.fieldview.to_string(),
            data_server: setup.servers.fieldview_data.to_string(),
            client_id: setup.client_id.clone(),
            client_secret: Zeroizing::new(setup.client_secret.expose().to_owned()),
            api_key: Zeroizing::new(setup.api_key.expose().to_owned()),
            redirect_uri: setup.redirect_uri.clone(),
            second_redirect_uri: setup.second_redirect_uri.clone(),
            write_scopes: setup.write_scopes.clone(),
            pkce: setup.pkce,
            has_links: setup.has_links,
        },
    };
    Ok(Zeroizing::new(serde_json::to_vec(&content).map_err(io::Error::from)?))
}

/// Takes over what is as it should be; whoever made the file may have meant no good.
fn check(content: Version5) -> Result<SetupFile, SetupFileError> {
    let fieldview = content.fieldview;
    let server = |text: &str| servers::check(text).map_err(|_| SetupFileError::Damaged);
    let keys = [fieldview.client_id.as_str(), &fieldview.client_secret, &fieldview.api_key];
    if keys.into_iter().any(|key| app_keys::check_app_key(key).is_err()) {
        return Err(SetupFileError::Damaged);
    }
    let logo = content.logo.map(|logo| STANDARD.decode(logo)).transpose();
    let logo = logo.map_err(|_| SetupFileError::Damaged)?;
    if logo.as_deref().is_some_and(|png| logo::check(png).is_err()) {
        return Err(SetupFileError::Damaged);
    }
    Ok(SetupFile {
        company: Company {
            name: text::plain(&content.company, NAME_CHARS),
            logo: logo.unwrap_or_default().into(),
            language: content.language,
            logo_address: content.logo_address,
            contact: text::plain(&content.contact, CONTACT_CHARS),
        },
        servers: Servers {
            leaf: server(&content.leaf_server)?,
            fieldview: server(&fieldview.log_in_server)?,
            fieldview_data: server(&fieldview.data_server)?,
        },
        client_secret: ClientSecret::new(fieldview.client_secret.as_str()),
        api_key: ApiKey::new(fieldview.api_key.as_str()),
        client_id: fieldview.client_id,
        redirect_uri: fieldview.redirect_uri,
        second_redirect_uri: fieldview.second_redirect_uri,
        write_scopes: fieldview.write_scopes,
        pkce: fieldview.pkce,
        switch_on_fields: content.switch_on_fields,
        has_links: fieldview.has_links,
    })
}

impl From<Version2> for Version5 {
    fn from(earlier: Version2) -> Self {
        Self {
            stile: earlier.stile,
            company: earlier.company,
            contact: String::new(),
            logo: earlier.logo,
            language: earlier.language,
            logo_address: earlier.logo_address,
            leaf_server: earlier.leaf,
            switch_on_fields: earlier.switch_on_fields,
            fieldview: FieldView {
                log_in_server: earlier.fieldview,
                data_server: earlier.fieldview_data,
                client_id: earlier.client_id,
                client_secret: earlier.client_secret,
                api_key: earlier.api_key,
                redirect_uri: earlier.redirect_uri,
                second_redirect_uri: earlier.second_redirect_uri,
                write_scopes: earlier.write_scopes,
                pkce: earlier.pkce,
                has_links: false,
            },
        }
    }
}
