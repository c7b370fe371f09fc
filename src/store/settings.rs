//! The file of settings: what the set-up sets, everything but secrets.
//!
//! What is a provider's own stands under the provider's name. Version 1, which 0.1.0 wrote, had all
//! of it side by side.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::from_slice;

use crate::domain::{Company, FileError, RedirectUri, Scope, Servers, Settings, servers};
use crate::store::{File, json};

/// Reads the settings; nothing when there are none yet.
///
/// # Errors
/// [`FileError`]. A damaged file is set aside first.
pub(super) fn load(folder: &Path) -> Result<Option<Settings>, FileError> {
    let read = match json::read(File::Settings, folder) {
        Ok(None) => return Ok(None),
        Ok(Some(content)) => parse(&content),
        Err(error) => Err(error),
    };
    match read {
        Ok(settings) => Ok(Some(settings)),
        Err(FileError::Damaged) => {
            json::set_aside(File::Settings, folder)?;
            Err(FileError::Damaged)
        }
        Err(error) => Err(error),
    }
}

fn parse(content: &[u8]) -> Result<Settings, FileError> {
    let damaged = |_| FileError::Damaged;
    match json::version_of(content) {
        Some(1) => Ok(from_slice::<Version1>(content).map_err(damaged)?.into()),
        Some(2) => from_slice::<Version2>(content).map_err(damaged)?.try_into(),
        Some(newer) if newer > File::Settings.version() => Err(FileError::Newer),
        _ => Err(FileError::Damaged),
    }
}

/// Writes the settings whole, but never over those of a newer Stile.
///
/// # Errors
/// [`FileError::Io`] or [`FileError::Newer`]; the file is then what it was before.
pub(super) fn save(folder: &Path, settings: &Settings) -> Result<(), FileError> {
    json::replace(File::Settings, folder, &Version2::from(settings.clone()))
}

/// The file's inside.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Version2 {
    version: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    leaf_email: Option<String>,
    /// Set with those of the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    leaf_server: Option<String>,
    #[serde(default)]
    switch_on_fields: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    company: Option<Company>,
    #[serde(rename = "climate-fieldview")]
    fieldview: FieldView,
}

/// What is FieldView's own.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldView {
    client_id: String,
    redirect_uri: RedirectUri,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    second_redirect_uri: Option<RedirectUri>,
    #[serde(default)]
    write_scopes: Vec<Scope>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    accepted_scopes: Vec<String>,
    #[serde(default)]
    pkce: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    log_in_server: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    data_server: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    registered_client: Option<String>,
    #[serde(default)]
    registered_are_old: bool,
}

impl From<Settings> for Version2 {
    fn from(settings: Settings) -> Self {
        let server = |which: fn(&Servers) -> &url::Url| {
            settings.servers.as_ref().map(|servers| which(servers).to_string())
        };
        Self {
            version: File::Settings.version(),
            leaf_server: server(|servers| &servers.leaf),
            fieldview: FieldView {
                log_in_server: server(|servers| &servers.fieldview),
                data_server: server(|servers| &servers.fieldview_data),
                client_id: settings.client_id,
                redirect_uri: settings.redirect_uri,
                second_redirect_uri: settings.second_redirect_uri,
                write_scopes: settings.write_scopes,
                accepted_scopes: settings.accepted_scopes,
                pkce: settings.pkce,
                registered_client: settings.registered_client,
                registered_are_old: settings.registered_are_old,
            },
            leaf_email: settings.leaf_email,
            switch_on_fields: settings.switch_on_fields,
            company: settings.company,
        }
    }
}

impl TryFrom<Version2> for Settings {
    type Error = FileError;

    fn try_from(file: Version2) -> Result<Self, FileError> {
        let fieldview = file.fieldview;
        // In the open they are never spoken to, whoever wrote that down.
        let server = |text: &str| servers::check(text).map_err(|_| FileError::Damaged);
        let servers = match (file.leaf_server, fieldview.log_in_server, fieldview.data_server) {
            (None, None, None) => None,
            (Some(leaf), Some(log_in), Some(data)) => Some(Servers {
                leaf: server(&leaf)?,
                fieldview: server(&log_in)?,
                fieldview_data: server(&data)?,
            }),
            // Some of them alone would send secrets to servers that they are not for.
            _ => return Err(FileError::Damaged),
        };
        Ok(Self {
            leaf_email: file.leaf_email,
            client_id: fieldview.client_id,
            redirect_uri: fieldview.redirect_uri,
            second_redirect_uri: fieldview.second_redirect_uri,
            write_scopes: fieldview.write_scopes,
            accepted_scopes: fieldview.accepted_scopes,
            pkce: fieldview.pkce,
            switch_on_fields: file.switch_on_fields,
            servers,
            registered_client: fieldview.registered_client,
            registered_are_old: fieldview.registered_are_old,
            company: file.company,
        })
    }
}

/// The file's inside as 0.1.0 wrote it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Version1 {
    #[serde(rename = "version")]
    _version: u64,
    leaf_email: Option<String>,
    client_id: String,
    redirect_uri: RedirectUri,
    second_redirect_uri: Option<RedirectUri>,
    #[serde(default)]
    write_scopes: Vec<Scope>,
    #[serde(default)]
    accepted_scopes: Vec<String>,
    #[serde(default)]
    pkce: bool,
    #[serde(default)]
    switch_on_fields: bool,
    servers: Option<Servers>,
    registered_client: Option<String>,
    #[serde(default)]
    registered_are_old: bool,
    company: Option<Company>,
}

impl From<Version1> for Settings {
    fn from(file: Version1) -> Self {
        Self {
            leaf_email: file.leaf_email,
            client_id: file.client_id,
            redirect_uri: file.redirect_uri,
            second_redirect_uri: file.second_redirect_uri,
            write_scopes: file.write_scopes,
            accepted_scopes: file.accepted_scopes,
            pkce: file.pkce,
            switch_on_fields: file.switch_on_fields,
            servers: file.servers,
            registered_client: file.registered_client,
            registered_are_old: file.registered_are_old,
            company: file.company,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::*;
    use crate::domain::Provider;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().unwrap()
    }

    fn path(folder: &tempfile::TempDir) -> PathBuf {
        File::Settings.path_in(folder.path())
    }

    /// With every setting set.
    fn settings() -> Settings {
        Settings {
            leaf_email: Some("staff@company.example".to_owned()),
            client_id: "stile-client".to_owned(),
            redirect_uri: RedirectUri::default(),
            second_redirect_uri: RedirectUri::parse("http://127.0.0.1:9/callback").ok(),
            write_scopes: vec![Scope::RxWrite],
            accepted_scopes: vec!["new:read".to_owned()],
            pkce: true,
            switch_on_fields: true,
            servers: Some(Servers {
                leaf: servers::check("https://leaf.example").unwrap(),
                fieldview: servers::check("https://fieldview.example").unwrap(),
                fieldview_data: servers::check("http://127.0.0.1:9000").unwrap(),
            }),
            registered_client: Some("stile-client".to_owned()),
            registered_are_old: true,
            company: Some(Company { name: "Prairie Agronomy".to_owned(), ..Company::default() }),
        }
    }

    #[test]
    fn settings_come_back_as_saved() {
        let folder = folder();
        assert_eq!(load(folder.path()), Ok(None));
        for settings in [settings(), Settings::default()] {
            save(folder.path(), &settings).unwrap();
            assert_eq!(load(folder.path()), Ok(Some(settings)));
        }
    }

    #[test]
    fn servers_in_the_open_or_some_of_them_alone_are_never_used() {
        let folder = folder();
        save(folder.path(), &settings()).unwrap();
        let saved = fs::read_to_string(path(&folder)).unwrap();
        let in_the_open = saved.replace("https://leaf", "http://leaf");
        let mut some: serde_json::Value = serde_json::from_str(&saved).unwrap();
        some.as_object_mut().unwrap().remove("leaf_server").unwrap();
        for damaged in [in_the_open, some.to_string()] {
            fs::write(path(&folder), damaged).unwrap();
            assert_eq!(load(folder.path()), Err(FileError::Damaged));
        }
    }

    #[test]
    fn what_is_fieldviews_stands_under_its_name() {
        let folder = folder();
        save(folder.path(), &settings()).unwrap();
        let file: serde_json::Value = from_slice(&fs::read(path(&folder)).unwrap()).unwrap();
        let fieldview = &file[Provider::ClimateFieldView.name()];
        assert_eq!(fieldview["client_id"], "stile-client");
        let mut keys: Vec<_> = file.as_object().unwrap().keys().map(String::as_str).collect();
        keys.retain(|key| *key != Provider::ClimateFieldView.name());
        keys.sort_unstable();
        assert_eq!(
            keys,
            ["company", "leaf_email", "leaf_server", "switch_on_fields", "version"],
            "none of these is a provider's"
        );
    }

    #[test]
    fn version_1_is_read_with_every_setting() {
        let folder = folder();
        let version_1 = r#"{"version":1,"leaf_email":"staff@company.example",
            "client_id":"stile-client","redirect_uri":"http://localhost:8765/callback",
            "second_redirect_uri":"http://127.0.0.1:9/callback","write_scopes":["rx:write"],
            "accepted_scopes":["new:read"],"pkce":true,"switch_on_fields":true,
            "servers":{"leaf":"https://leaf.example/","fieldview":"https://fieldview.example/",
            "fieldview_data":"http://127.0.0.1:9000/"},"registered_client":"stile-client",
            "registered_are_old":true,"company":{"name":"Prairie Agronomy"}}"#;
        fs::write(path(&folder), version_1).unwrap();
        assert_eq!(load(folder.path()), Ok(Some(settings())));
    }

    #[test]
    fn a_damaged_file_is_set_aside_and_said() {
        for content in
            ["", "{", "[]", "{\"version\":1}", "{\"version\":2}", "\u{0}", "{\"version\":0}"]
        {
            let folder = folder();
            fs::write(path(&folder), content).unwrap();
            assert_eq!(load(folder.path()), Err(FileError::Damaged), "{content}");
            assert_eq!(load(folder.path()), Ok(None));
            let aside = folder.path().join("settings.json.damaged");
            assert_eq!(fs::read_to_string(aside).unwrap(), content);
        }
    }

    #[test]
    fn a_newer_file_is_left_alone() {
        let folder = folder();
        let newer = r#"{"version":3,"shiny":true}"#;
        fs::write(path(&folder), newer).unwrap();
        assert_eq!(load(folder.path()), Err(FileError::Newer));
        assert_eq!(save(folder.path(), &settings()), Err(FileError::Newer));
        assert_eq!(fs::read_to_string(path(&folder)).unwrap(), newer);
    }
}
