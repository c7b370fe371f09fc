//! What the set-up leaves on disk: everything but secrets.
//!
//! The file is replaced whole or not at all, and a file that cannot be read is set aside, not
//! overwritten.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::domain::{LinkSender, LogoAddress, RedirectUri, Scope, Servers};
use crate::words::Language;

/// This version of the settings file.
const VERSION: u32 = 1;
/// Larger than any settings or list of unfinished connections could honestly be.
pub const SIZE_LIMIT: u64 = 1 << 20;

/// The company's set-up, less its secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The file format; always the current one in memory.
    pub version: u32,
    /// E-mail of the Leaf account, to sign in again; absent with a pasted API token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaf_email: Option<String>,
    /// FieldView client ID.
    pub client_id: String,
    /// The redirect URI registered with Climate.
    pub redirect_uri: RedirectUri,
    /// A second registered one, used when the first one's port is busy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_redirect_uri: Option<RedirectUri>,
    /// Write scopes asked for on top of the minimum.
    #[serde(default)]
    pub write_scopes: Vec<Scope>,
    /// Scopes that Stile does not know, that only read, and that the person has let pass.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accepted_scopes: Vec<String>,
    /// Whether exchanges are proven by PKCE. Off unless Climate says that it supports it: a server
    /// that does not know the challenge must refuse its verifier (RFC 9700).
    #[serde(default)]
    pub pkce: bool,
    /// Whether the fields of a grower who was connected are switched on as they come, without asking.
    #[serde(default, skip_serializing_if = "is_false")]
    pub switch_on_fields: bool,
    /// Other servers than those that Stile speaks to by itself; set by a company's file alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub servers: Option<Servers>,
    /// The client whose app keys Leaf keeps, for links to growers who are not here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered_client: Option<String>,
    /// Whether the keys or scopes were changed since Leaf was given them.
    #[serde(default, skip_serializing_if = "is_false")]
    pub registered_are_old: bool,
    /// The company whose set-up file set all this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde wants it so")]
fn is_false(value: &bool) -> bool {
    !value
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

impl Default for Settings {
    fn default() -> Self {
        Self {
            version: VERSION,
            leaf_email: None,
            client_id: String::new(),
            redirect_uri: RedirectUri::default(),
            second_redirect_uri: None,
            write_scopes: Vec::new(),
            accepted_scopes: Vec::new(),
            pkce: false,
            switch_on_fields: false,
            servers: None,
            registered_client: None,
            registered_are_old: false,
            company: None,
        }
    }
}

/// Why a file could not be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// The system refused or failed.
    #[error("{0}")]
    Io(io::ErrorKind),
    /// It is not what Stile wrote; it was set aside.
    #[error("damaged")]
    Damaged,
    /// A newer Stile wrote it.
    #[error("written by a newer version")]
    Newer,
}

impl From<io::Error> for FileError {
    fn from(error: io::Error) -> Self {
        Self::Io(error.kind())
    }
}

/// Where the settings live in `folder`.
pub fn settings_path(folder: &Path) -> PathBuf {
    folder.join("settings.json")
}

impl Settings {
    /// Who sends links to growers, where a company's file says so.
    pub fn link_sender(&self) -> Option<LinkSender> {
        let company = self.company.as_ref()?;
        Some(LinkSender { name: company.name.clone(), logo: company.logo_address.clone() })
    }

    /// What Leaf was given for links is not what is set any more.
    pub fn keys_have_changed(&mut self) {
        self.registered_are_old = self.registered_client.is_some();
    }

    /// Nothing is known any more of what Leaf was given for links.
    pub fn forget_registered_keys(&mut self) {
        (self.registered_client, self.registered_are_old) = (None, false);
    }

    /// Reads the settings; nothing when there are none yet.
    ///
    /// # Errors
    /// [`FileError`]. A damaged file is renamed to `settings.json.damaged` first.
    pub fn load(folder: &Path) -> Result<Option<Self>, FileError> {
        let path = settings_path(folder);
        match read_json::<Self>(&path, SIZE_LIMIT) {
            Ok(Some(settings)) if settings.version == VERSION => Ok(Some(settings)),
            Ok(None) => Ok(None),
            Err(FileError::Io(kind)) => Err(FileError::Io(kind)),
            Ok(Some(_)) | Err(FileError::Damaged | FileError::Newer) => {
                if is_newer(&path) {
                    return Err(FileError::Newer);
                }
                set_aside(&path);
                Err(FileError::Damaged)
            }
        }
    }

    /// Writes the settings whole, but never over those of a newer Stile.
    ///
    /// # Errors
    /// [`FileError::Io`] or [`FileError::Newer`]; the file is then what it was before.
    pub fn save(&self, folder: &Path) -> Result<(), FileError> {
        let path = settings_path(folder);
        if is_newer(&path) { Err(FileError::Newer) } else { write_json(&path, self) }
    }
}

/// Whether a newer Stile wrote these settings, as far as can be read.
fn is_newer(path: &Path) -> bool {
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    matches!(read_json::<Version>(path, SIZE_LIMIT), Ok(Some(file)) if file.version > VERSION)
}

/// Reads a JSON file of at most `limit` bytes; nothing when it is not there.
///
/// # Errors
/// [`FileError::Damaged`] for anything but the expected shape.
fn read_json<T: DeserializeOwned>(path: &Path, limit: u64) -> Result<Option<T>, FileError> {
    let length = match fs::metadata(path) {
        Ok(metadata) => metadata.len(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    if length > limit {
        return Err(FileError::Damaged);
    }
    serde_json::from_slice(&fs::read(path)?).map(Some).map_err(|_| FileError::Damaged)
}

/// Reads a JSON list of at most `limit` bytes, entry by entry: what can be read of a damaged one is taken over, and the
/// file set aside; what was wrong with it comes beside.
pub fn read_list<T: DeserializeOwned>(path: &Path, limit: u64) -> (Vec<T>, Option<FileError>) {
    let (entries, trouble) = match read_json::<Vec<serde_json::Value>>(path, limit) {
        Ok(found) => {
            let found = found.unwrap_or_default();
            let entries: Vec<_> = found.iter().filter_map(|one| T::deserialize(one).ok()).collect();
            let is_whole = entries.len() == found.len();
            (entries, (!is_whole).then_some(FileError::Damaged))
        }
        Err(error) => (Vec::new(), Some(error)),
    };
    if let Some(error) = trouble {
        let file = path.file_name().map(|name| name.to_string_lossy());
        tracing::warn!(%error, ?file, "a list cannot be read, or not all of it");
    }
    if trouble == Some(FileError::Damaged) {
        set_aside(path);
    }
    (entries, trouble)
}

/// Writes a small JSON file whole: beside the old one, flushed to disk, then renamed over it.
///
/// # Errors
/// [`FileError::Io`]; the file is then what it was before.
pub fn write_json(path: &Path, value: &impl Serialize) -> Result<(), FileError> {
    use std::io::Write as _;
    if let Some(folder) = path.parent() {
        create_private_folder(folder)?;
    }
    let text = serde_json::to_vec_pretty(value).map_err(|_| FileError::Damaged)?;
    let mut file = atomic_write_file::AtomicWriteFile::open(path)?;
    file.write_all(&text)?;
    file.commit()?;
    Ok(())
}

/// Removes a file; none there is as good.
///
/// # Errors
/// [`FileError::Io`].
pub fn remove(path: &Path) -> Result<(), FileError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Keeps a file that cannot be read for whoever can mend it.
fn set_aside(path: &Path) {
    let mut aside = path.as_os_str().to_owned();
    aside.push(".damaged");
    // When even this fails the file stays where it is, and the next write replaces it.
    let _ = fs::rename(path, aside);
}

/// Creates a folder, and those above it that are missing, for this user alone.
///
/// # Errors
/// The system's.
#[cfg(unix)]
pub fn create_private_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Creates a folder and those above it that are missing; the user's profile is private already.
///
/// # Errors
/// The system's.
#[cfg(not(unix))]
pub fn create_private_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::servers;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().unwrap()
    }

    #[test]
    fn settings_come_back_as_saved() {
        let folder = folder();
        assert_eq!(Settings::load(folder.path()), Ok(None));
        let settings = Settings {
            client_id: "stile-client".to_owned(),
            write_scopes: vec![Scope::RxWrite],
            pkce: true,
            switch_on_fields: true,
            servers: Some(Servers {
                leaf: servers::check("https://leaf.example").unwrap(),
                fieldview: servers::check("https://fieldview.example").unwrap(),
                fieldview_data: servers::check("http://127.0.0.1:9000").unwrap(),
            }),
            ..Settings::default()
        };
        settings.save(folder.path()).unwrap();
        assert_eq!(Settings::load(folder.path()), Ok(Some(settings)));
        // In the open they are never spoken to, whoever wrote that down.
        let path = settings_path(folder.path());
        let text = fs::read_to_string(&path).unwrap().replace("https://leaf", "http://leaf");
        fs::write(&path, text).unwrap();
        assert_eq!(Settings::load(folder.path()), Err(FileError::Damaged));
    }

    #[test]
    fn a_damaged_file_is_set_aside_and_said() {
        for content in ["", "{", "[]", "{\"version\":1}", "\u{0}", "{\"version\":0}"] {
            let folder = folder();
            fs::write(settings_path(folder.path()), content).unwrap();
            assert_eq!(Settings::load(folder.path()), Err(FileError::Damaged), "{content}");
            assert_eq!(Settings::load(folder.path()), Ok(None));
            let aside = folder.path().join("settings.json.damaged");
            assert_eq!(fs::read_to_string(aside).unwrap(), content);
        }
    }

    #[test]
    fn a_newer_file_is_left_alone() {
        let folder = folder();
        let path = settings_path(folder.path());
        fs::write(&path, r#"{"version":2,"shiny":true}"#).unwrap();
        assert_eq!(Settings::load(folder.path()), Err(FileError::Newer));
        assert!(path.exists());
    }
}
