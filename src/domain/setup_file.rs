//! What a company's set-up file sets.

use std::io;
use std::path::Path;

use url::Url;
use zeroize::Zeroizing;

use super::secret::{ApiKey, ClientSecret, Passphrase};
use super::{Company, FIELDVIEW, FileError, RedirectUri, Scope, Servers};

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
    /// The passphrase does not open it.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Cut short, or altered.
    #[error("damaged")]
    Damaged,
    /// A newer Stile made it.
    #[error("made by a newer version")]
    Newer,
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

/// Whether a file is a set-up by its name.
pub fn is_named_so(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(EXTENSION))
}

/// The servers' names, to say whom a set-up is for: Leaf's, FieldView's for log-ins and for data.
pub fn hosts(servers: &Servers) -> [String; 3] {
    let host = |url: &Url| match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (host, _) => host.unwrap_or_default().to_owned(),
    };
    [&servers.leaf, &servers.fieldview, &servers.fieldview_data].map(host)
}

/// Letters and digits that are not taken for one another.
const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// A passphrase of 100 random bits, in groups that can be told over the telephone.
///
/// # Errors
/// When the system has no randomness.
pub fn make_passphrase() -> io::Result<Passphrase> {
    let mut bytes = Zeroizing::new([0; 20]);
    getrandom::fill(&mut *bytes).map_err(|_| io::ErrorKind::Unsupported)?;
    let mut words = Zeroizing::new(String::with_capacity(24));
    for (index, byte) in bytes.iter().enumerate() {
        if index > 0 && index % 5 == 0 {
            words.push('-');
        }
        words.push(char::from(ALPHABET[usize::from(byte % 32)]));
    }
    Ok(Passphrase::new(words.as_str()))
}

/// Whether somebody who has the file would find the passphrase by guessing: within some ten
/// thousand million tries, as zxcvbn estimates them.
pub fn is_weak(passphrase: &str) -> bool {
    // Its work grows with the square of the length.
    let start: String = passphrase.chars().take(64).collect();
    let obvious = ["stile", "leaf", FIELDVIEW.shown, FIELDVIEW.company];
    zxcvbn::zxcvbn(&start, &obvious).score() < zxcvbn::Score::Four
}
