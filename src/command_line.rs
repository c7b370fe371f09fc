//! What can be said on the command line, and where things are kept because of it.

use std::io;
use std::path::{Path, PathBuf};

use clap::CommandFactory as _;
use clap::builder::RangedU64ValueParser;
use clap::error::ErrorKind;

use crate::domain::FIELDVIEW;
use crate::domain::servers::{self, profile_of};
use url::Url;

const LEAF: &str = "https://api.withleaf.io";

/// Connects a grower's Climate FieldView account to Leaf.
#[derive(Debug, clap::Parser)]
#[command(version, about)]
pub struct CommandLine {
    /// A set-up file (.stile) or a table of growers (.csv, .xlsx) to open
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Practise with made-up growers: no account, no network, and only a log saved
    #[arg(long)]
    pub practice: bool,
    /// How many growers to practise with, up to 10,000
    #[arg(
        long,
        value_name = "NUMBER",
        default_value_t = 14,
        requires = "practice",
        value_parser = RangedU64ValueParser::<usize>::new().range(1..=10_000)
    )]
    pub practice_growers: usize,
    /// Leaf's address
    #[arg(long, value_name = "URL", default_value = LEAF, value_parser = servers::check)]
    pub leaf_url: Url,
    /// FieldView's address for log-ins
    #[arg(long, value_name = "URL", default_value = FIELDVIEW.server, value_parser = servers::check)]
    pub fieldview_url: Url,
    /// FieldView's address for data
    #[arg(long, value_name = "URL", default_value = FIELDVIEW.data_server, value_parser = servers::check)]
    pub fieldview_data_url: Url,
    /// Keep settings and logs in this folder, and its secrets apart from those of other folders
    #[arg(long, value_name = "FOLDER")]
    pub config_dir: Option<PathBuf>,
    /// How much to write to the log
    #[arg(long, value_name = "LEVEL", default_value = "info")]
    pub log_level: LogLevel,
}

/// How much is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum LogLevel {
    /// No log.
    Off,
    /// Errors.
    Error,
    /// Errors and warnings.
    Warn,
    /// Also what Stile does.
    Info,
    /// Also how it does it.
    Debug,
    /// Everything, each frame too.
    Trace,
}

/// Where this run keeps things.
#[derive(Debug, PartialEq, Eq)]
pub struct Places {
    /// Settings and lists.
    pub settings: PathBuf,
    /// The log.
    pub logs: PathBuf,
    /// Names the keyring entries that belong to these settings. A folder that was given has a name of
    /// its own, and this one only where that cannot be kept: it is made of the path as it was typed.
    pub profile: String,
}

/// The system names no home folder for this person.
#[derive(Debug, thiserror::Error)]
#[error("this system has no folder for settings; choose one with --config-dir")]
pub struct NoHome;

impl CommandLine {
    /// Where this run keeps things: the system's own folders, or the one that was given.
    ///
    /// # Errors
    /// [`NoHome`].
    pub fn places(&self) -> Result<Places, NoHome> {
        if let Some(folder) = &self.config_dir {
            let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
            return Ok(Places {
                logs: folder.join("logs"),
                profile: profile_of(folder.as_os_str().as_encoded_bytes()),
                settings: folder,
            });
        }
        let folders = directories::ProjectDirs::from("", "", "Stile").ok_or(NoHome)?;
        let (settings, logs) = (folders.config_local_dir().to_owned(), logs(&folders));
        let Some(profile) = self.other_servers() else {
            return Ok(Places { settings, logs, profile: "default".to_owned() });
        };
        Ok(Places { settings: settings.join(&profile), logs, profile })
    }

    /// What is said where nothing can be kept in the folder that was given.
    pub fn cannot_keep(folder: &Path, error: &io::Error) -> clap::Error {
        let folder = folder.display();
        let words =
            format!("nothing can be kept in the folder of --config-dir, {folder}: {error}\n");
        Self::command().error(ErrorKind::ValueValidation, words)
    }

    /// Other servers than the usual ones have settings and secrets of their own, so that nobody's
    /// token for Leaf goes to another server.
    fn other_servers(&self) -> Option<String> {
        let given = [&self.leaf_url, &self.fieldview_url, &self.fieldview_data_url];
        let usual = [LEAF, FIELDVIEW.server, FIELDVIEW.data_server];
        let is_usual = given
            .iter()
            .zip(usual)
            .all(|(given, usual)| given.as_str().trim_end_matches('/') == usual);
        (!is_usual).then(|| profile_of(given.map(Url::as_str).join(" ").as_bytes()))
    }
}

/// Where the system's people look for logs.
fn logs(folders: &directories::ProjectDirs) -> PathBuf {
    #[cfg(target_os = "macos")]
    if let Some(home) = directories::UserDirs::new() {
        return home.home_dir().join("Library/Logs/Stile");
    }
    folders.state_dir().unwrap_or(folders.data_local_dir()).join("logs")
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser as _;

    fn parse(arguments: &[&str]) -> Result<CommandLine, clap::Error> {
        CommandLine::try_parse_from(std::iter::once(&"stile").chain(arguments))
    }

    #[test]
    fn addresses_without_https_are_refused_with_the_reason() {
        let error = parse(&["--leaf-url", "http://api.withleaf.io"]).unwrap_err().to_string();
        assert!(error.contains("only https:// is accepted"), "{error}");
        assert!(parse(&["--leaf-url", "http://127.0.0.1:9"]).is_ok());
    }

    #[test]
    fn numbers_out_of_range_are_refused_with_the_range() {
        for (number, is_taken) in [("1", true), ("10000", true), ("0", false), ("10001", false)] {
            let parsed = parse(&["--practice", "--practice-growers", number]);
            assert_eq!(parsed.is_ok(), is_taken, "{number}");
            if let Err(error) = parsed {
                assert!(error.to_string().contains("1..=10000"), "{error}");
                assert_eq!(error.exit_code(), 2);
            }
        }
    }

    #[test]
    fn other_servers_never_see_the_usual_ones_secrets() {
        let places = |arguments: &[&str]| parse(arguments).unwrap().places().unwrap();
        let usual = places(&[]);
        assert_eq!(places(&["--leaf-url", "https://api.withleaf.io/"]), usual);
        let other = places(&["--leaf-url", "https://leaf.example"]);
        assert_ne!(other.profile, usual.profile);
        assert_ne!(other.settings, usual.settings);
        assert_ne!(places(&["--fieldview-url", "https://leaf.example"]).profile, other.profile);
    }

    #[test]
    fn each_folder_has_secrets_of_its_own() {
        let places = |folder| parse(&["--config-dir", folder]).unwrap().places().unwrap();
        assert_eq!(places("/tmp/one"), places("/tmp/one"));
        assert_ne!(places("/tmp/one").profile, places("/tmp/two").profile);
        assert_ne!(places("/tmp/one").profile, "default");
    }
}
