//! What Stile keeps on disk: everything but secrets, all of it in one folder.
//!
//! The names of all files in that folder stand here and nowhere else.

pub mod bounded;
pub mod json;
pub mod new_file;

mod accounts;
mod afresh;
mod awaited_fields;
mod day;
mod kept;
mod leaf_account;
mod letters;
mod list;
mod owned;
mod profile;
mod settings;
mod unfinished;
mod writer;

use std::path::{Path, PathBuf};
use std::{fs, io};

pub use afresh::Afresh;
pub use kept::Store;
pub use profile::{new_profile, profile};
pub use writer::Written;

/// Where the window was and how it looks; written by the window's library. Forgetting leaves it.
pub const WINDOW: &str = "window.ron";
/// Many times what that library writes, in bytes.
pub const MOST_OF_WINDOW: u64 = 1 << 20;
/// Held by the Stile that is open.
pub const LOCK: &str = "stile.lock";
/// Names the keyring entries of a folder that the command line names. Forgetting leaves it: what is
/// kept in the same run afterwards belongs to it, too.
pub const PROFILE: &str = "stile.profile";
/// Leads a second start to the Stile that is open.
pub const RAISE: &str = "stile.raise";

/// How the name of a file begins that is written and removed again at once, to see whether a folder can
/// be written to.
const TRIAL: &str = ".stile-trial";

/// Tries to write to this folder.
///
/// # Errors
/// The system's.
pub fn try_to_write(folder: &Path) -> io::Result<()> {
    let trial = folder.join(format!("{TRIAL}-{}", std::process::id()));
    fs::File::create_new(&trial)?;
    fs::remove_file(&trial)
}

/// The folder of the profiles of private windows that are open; each goes with its window.
pub const PRIVATE_WINDOWS: &str = "private-windows";

/// What a damaged file's name gets behind it when it is set aside; the next ones get a number.
const ASIDE: &str = ".damaged";
/// The most files of one name that are set aside.
const MOST_ASIDE: usize = 99;
/// The random end of the name under which a file is written before it takes its place.
const WRITING_CHARS: usize = 6;

/// The files that a set-up and the work with it leave behind. Forgetting everything removes all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// What the set-up sets.
    Settings,
    /// The growers for whom the keyring may hold a consent.
    Unfinished,
    /// Which FieldView account each grower was connected with.
    Accounts,
    /// The growers to connect today, and what became of each.
    Day,
    /// The growers whose fields are switched on as they come.
    AwaitedFields,
    /// In which language each grower is written to.
    Letters,
    /// The keyring profiles of servers that a company's file has set, and those that were left.
    Profiles,
    /// The keyring profile in use since Stile started afresh in the keyring.
    Keyring,
}

impl File {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Settings,
        Self::Unfinished,
        Self::Accounts,
        Self::Day,
        Self::AwaitedFields,
        Self::Letters,
        Self::Profiles,
        Self::Keyring,
    ];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Settings => "settings.json",
            Self::Unfinished => "unfinished.json",
            Self::Accounts => "accounts.json",
            Self::Day => "day.json",
            Self::AwaitedFields => "awaited_fields.json",
            Self::Letters => "letters.json",
            Self::Profiles => "profiles.json",
            Self::Keyring => "keyring.json",
        }
    }

    /// Where it is.
    pub fn path_in(self, folder: &Path) -> PathBuf {
        folder.join(self.name())
    }

    /// The version of its format. A list of 0.1.0 has none: it is a bare array.
    pub const fn version(self) -> u64 {
        match self {
            Self::Settings => 2,
            Self::Unfinished
            | Self::Accounts
            | Self::Day
            | Self::AwaitedFields
            | Self::Letters
            | Self::Profiles
            | Self::Keyring => 1,
        }
    }

    /// The most bytes of it that are read, and written.
    const fn size_limit(self) -> u64 {
        match self {
            Self::Settings | Self::Unfinished | Self::Profiles | Self::Keyring => 1 << 20,
            // As many growers as a list has entries at most.
            Self::Accounts | Self::Day | Self::AwaitedFields | Self::Letters => 16 << 20,
        }
    }

    /// Whether its entries belong to a provider, and say to which.
    const fn names_provider(self) -> bool {
        matches!(self, Self::Unfinished | Self::Accounts | Self::Day | Self::AwaitedFields)
    }

    /// Whether a file of this name is this file, one of it that was set aside, or what a write of it
    /// that was killed has left.
    pub fn is_name(self, name: &str) -> bool {
        let is_number = |text: &str| (1..=MOST_ASIDE).any(|number| text == format!("-{number}"));
        if let Some(end) = name.strip_prefix(self.name()) {
            let number = end.strip_prefix(ASIDE);
            return end.is_empty() || number.is_some_and(|it| it.is_empty() || is_number(it));
        }
        let writing = name.strip_prefix('.').and_then(|name| name.strip_prefix(self.name()));
        writing.and_then(|end| end.strip_prefix('.')).is_some_and(|end| {
            end.len() == WRITING_CHARS && end.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_knows_what_belongs_to_it() {
        for file in File::ALL {
            let name = file.name();
            for own in [
                name.to_owned(),
                format!("{name}.damaged"),
                format!("{name}.damaged-2"),
                format!("{name}.damaged-99"),
                format!(".{name}.a1B2c3"),
            ] {
                assert!(file.is_name(&own), "{own}");
                let owners = File::ALL.iter().filter(|file| file.is_name(&own)).count();
                assert_eq!(owners, 1, "{own}");
            }
            for other in [
                format!("{name}.bak"),
                format!("{name}.damaged-x"),
                format!("{name}.damaged-100"),
                format!("my {name}"),
                format!(".{name}.swp"),
                format!(".{name}.a1B2c3d"),
            ] {
                assert!(!file.is_name(&other), "{other}");
            }
        }
    }
}
