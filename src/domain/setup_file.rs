//! What a company's set-up file sets.

use std::io;
use std::path::Path;

use url::Url;

use super::secret::{ApiKey, ClientSecret};
use super::table::OtherFile;
use super::{Company, FileError, RedirectUri, Scope, Servers};

/// How the names of such files end.
pub const EXTENSION: &str = "stile";

/// What a set-up file sets.
#[derive(Clone, Debug)]
pub struct SetupFile {
    /// Whose set-up it is.
    pub company: Company,
    /// The servers that secrets are sent to.
    pub servers: Servers,
    /// FieldView client ID.
    pub client_id: String,
    /// FieldView client secret.
    pub client_secret: ClientSecret,
    /// FieldView API key.
    pub api_key: ApiKey,
    /// The registered redirect address.
    pub redirect_uri: RedirectUri,
    /// A second registered one.
    pub second_redirect_uri: Option<RedirectUri>,
    /// Write scopes on top of the minimum.
    pub write_scopes: Vec<Scope>,
    /// Whether exchanges are proven by PKCE.
    pub pkce: bool,
    /// Whether fields are switched on as they come.
    pub switch_on_fields: bool,
    /// Whether Leaf keeps the client's app keys, so that links can be made.
    pub has_links: bool,
}

/// Why a file is not, or cannot be made, a set-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SetupFileError {
    /// The system refused or failed.
    #[error("{0}")]
    Io(io::ErrorKind),
    /// Something else altogether.
    #[error("not a set-up file")]
    Foreign,
    /// A table of growers.
    #[error("a table")]
    Table,
    /// Something else that is known.
    #[error("no set-up file: {0:?}")]
    Other(OtherFile),
    /// The passphrase does not open it.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Cut short, or altered.
    #[error("damaged")]
    Damaged,
    /// A newer Stile made it.
    #[error("made by a newer version")]
    Newer,
    /// Encrypted in another version of age's format than the one that Stile reads.
    #[error("not version 1 of the age format")]
    OtherAge,
    /// Encrypted for somebody's key, so that no passphrase opens it.
    #[error("encrypted for a key, not with a passphrase")]
    ForKey,
    /// It is for other servers, and consents for those in use are in memory only.
    #[error("made for other servers, with consents in memory")]
    ConsentsInMemory,
    /// The picture is not a PNG, or too large.
    #[error("the logo cannot be used")]
    Logo,
    /// The set-up that was opened is no longer held, or not for the servers that the person has
    /// agreed to.
    #[error("not held for the servers that were agreed to")]
    OtherServers,
    /// The file is well, and Stile's own settings could not be written.
    #[error("the settings could not be written: {0}")]
    NotSaved(FileError),
    /// Everything on this computer is being forgotten.
    #[error("everything is being forgotten")]
    Forgotten,
    /// The client secret or the API key is not there to be put into a file.
    #[error("the company's keys are missing")]
    KeysMissing,
    /// Stile itself failed.
    #[error("broke off")]
    Broke,
}

impl From<io::Error> for SetupFileError {
    fn from(error: io::Error) -> Self {
        Self::Io(error.kind())
    }
}

/// Whether a file is a set-up by its name, whatever a mail program or a browser has put behind it:
/// `x.stile.txt`, `x.stile (1)`.
pub fn is_named_so(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let mut pieces = name.split('.').skip(1);
    pieces.any(|piece| {
        let after = piece.strip_prefix(EXTENSION);
        after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
    })
}

/// The servers' names, to say whom a set-up is for: Leaf's, FieldView's for log-ins and for data.
pub fn hosts(servers: &Servers) -> [String; 3] {
    let host = |url: &Url| match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (host, _) => host.unwrap_or_default().to_owned(),
    };
    [&servers.leaf, &servers.fieldview, &servers.fieldview_data].map(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_up_file_is_known_by_its_name_however_it_was_renamed() {
        for name in [
            "x.stile",
            "x.STILE",
            "x.stile.txt",
            "x.stile (1)",
            "x (1).stile",
            "x.stile(2).txt",
            "x.stile.bin",
            "Prairie Inc..stile",
            "x.stile_",
            ".stile.pdf",
            "name.stile (2).txt",
            "name.stile - Copy",
            "name.stile – Kopie (2)",
            "name.stile.txt.txt",
            "name.stile.download",
            "name.stile.crdownload",
            "name.Stile.zip",
            "name.stile[1].octet-stream",
        ] {
            assert!(is_named_so(Path::new(name)), "{name}");
        }
        for name in ["x", "stile", "growers.csv", "x.stiles", "x.stilett.csv", "a.stile/x.csv", ""]
        {
            assert!(!is_named_so(Path::new(name)), "{name}");
        }
    }
}
