//! What a company's set-up file sets.

use std::io;
use std::path::Path;

use icu_normalizer::ComposingNormalizerBorrowed;
use url::Url;
use zeroize::Zeroizing;

use super::secret::{ApiKey, ClientSecret, Passphrase};
use super::text::{is_invisible, pasted};
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

/// Letters and digits that are not taken for one another.
const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// How many of them a passphrase has, in groups of how many.
const MADE_LETTERS: usize = 20;
const GROUP: usize = 5;

/// A passphrase of 100 random bits, in groups that can be told over the telephone.
///
/// # Errors
/// When the system has no randomness.
pub fn make_passphrase() -> io::Result<Passphrase> {
    let mut bytes = Zeroizing::new([0; MADE_LETTERS]);
    getrandom::fill(&mut *bytes).map_err(|_| io::ErrorKind::Unsupported)?;
    let letters = bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)]));
    Ok(Passphrase::new(grouped(letters).as_str()))
}

/// The passphrases that a person may mean by what they typed, the likelier first: as it was typed,
/// without what can never be part of it; and as it would be had no telephone or mail program
/// changed it, where that is another one. No more than two, because each costs a second.
pub fn meant_passphrases(typed: &str) -> Vec<Passphrase> {
    let is_empty_at_the_ends = |c: char| c.is_whitespace() || c.is_control() || is_invisible(c);
    let first = typed.trim_matches(is_empty_at_the_ends);
    let plain = plain_passphrase(typed);
    let small = Zeroizing::new(plain.to_lowercase());
    let second = if let Some(made) = as_made(&small) {
        made
    } else if *plain == *first || is_capital_by_itself(&plain) {
        small
    } else {
        plain
    };
    let mut meant = vec![Passphrase::new(first)];
    if *second != *first {
        meant.push(Passphrase::new(second.as_str()));
    }
    meant
}

/// A passphrase as a plain keyboard writes it: no dashes, quotes or blanks that only look like the
/// usual ones, no letters of double width, one blank between words and none around them.
pub fn plain_passphrase(typed: &str) -> Zeroizing<String> {
    let folded = ComposingNormalizerBorrowed::new_nfkc();
    let mut plain = Zeroizing::new(String::with_capacity(typed.len()));
    for c in folded.normalize_iter(pasted(typed).chars()).filter(|c| !is_invisible(*c)) {
        match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => plain.push('-'),
            '\u{2018}'..='\u{201B}' | '\u{2032}' => plain.push('\''),
            '\u{201C}'..='\u{201F}' | '\u{2033}' | '«' | '»' => plain.push('"'),
            c if c.is_whitespace() || c.is_control() => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            c => plain.push(c),
        }
    }
    let ends = plain.trim().len();
    plain.truncate(ends);
    plain
}

/// A passphrase that Stile has made, by its letters alone; nothing when it is none.
fn as_made(small: &str) -> Option<Zeroizing<String>> {
    let is_between = |c: char| c == ' ' || c == '-' || c == '_' || c == '.';
    let letters = small.chars().filter(|c| !is_between(*c));
    if letters.clone().count() != MADE_LETTERS
        || !letters.clone().all(|c| ALPHABET.iter().any(|one| char::from(*one) == c))
    {
        return None;
    }
    Some(grouped(letters))
}

/// Letters in the groups that a passphrase of Stile's has.
fn grouped(letters: impl Iterator<Item = char>) -> Zeroizing<String> {
    let mut words = Zeroizing::new(String::with_capacity(MADE_LETTERS + MADE_LETTERS / GROUP));
    for (index, letter) in letters.enumerate() {
        if index > 0 && index % GROUP == 0 {
            words.push('-');
        }
        words.push(letter);
    }
    words
}

/// Whether its capitals are those that a keyboard sets by itself: the very first letter, or all.
fn is_capital_by_itself(plain: &str) -> bool {
    let mut letters = plain.chars().filter(|c| c.is_alphabetic());
    let Some(first) = letters.next() else { return false };
    first.is_uppercase()
        && (letters.clone().all(|c| !c.is_uppercase()) || letters.all(|c| !c.is_lowercase()))
}

/// Whether somebody who has the file would find the passphrase by guessing: within some ten
/// thousand million tries, as zxcvbn estimates them.
pub fn is_weak(passphrase: &str) -> bool {
    // Its work grows with the square of the length.
    let start: String = passphrase.chars().take(64).collect();
    let obvious = ["stile", "leaf", FIELDVIEW.shown, FIELDVIEW.company];
    zxcvbn::zxcvbn(&start, &obvious).score() < zxcvbn::Score::Four
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
        ] {
            assert!(is_named_so(Path::new(name)), "{name}");
        }
        for name in ["x", "stile", "growers.csv", "x.stiles", "x.stilett.csv", "a.stile/x.csv", ""]
        {
            assert!(!is_named_so(Path::new(name)), "{name}");
        }
    }

    #[test]
    fn a_passphrase_is_found_however_a_telephone_wrote_it() {
        let made = "abcde-fghij-kmnpq-23456";
        let spoken = "tractor seldom purple lighthouse";
        for (typed, meant) in [
            ("abcde–fghij—kmnpq−23456", made),
            ("Abcde-fghij-kmnpq-23456 ", made),
            ("ABCDE FGHIJ KMNPQ 23456", made),
            ("abcde\u{a0}-\u{a0}fghij\u{2011}kmnpq\u{ad}-23456\r\n", made),
            ("“abcdefghijkmnpq23456”", made),
            ("ａｂｃｄｅ－ｆｇｈｉｊ－ｋｍｎｐｑ－２３４５６", made),
            ("ab cde - fg hij - km npq - 23 456", made),
            ("Tractor seldom purple lighthouse", spoken),
            ("TRACTOR SELDOM PURPLE LIGHTHOUSE", spoken),
            ("Tractor Seldom Purple Lighthouse", spoken),
            ("tractor\u{a0}seldom  purple\u{2009}lighthouse\n", spoken),
            ("  Tractor seldom purple lighthouse\u{200B}\r\n", spoken),
            ("«Tractor seldom purple lighthouse»", spoken),
            ("FieldView–Rocks–42", "FieldView-Rocks-42"),
            ("it’s “fine”, isn’t it", "it's \"fine\", isn't it"),
            ("Mu\u{308}ller Pru\u{308}gel", "Müller Prügel"),
            (" FieldView-Rocks-42\n", "FieldView-Rocks-42"),
            ("a–b", "a–b"),
        ] {
            let tried = meant_passphrases(typed);
            assert!(tried.len() <= 2, "{typed}");
            assert!(tried.iter().any(|one| one.expose() == meant), "{typed}");
        }
        assert_eq!(meant_passphrases(made).len(), 1, "what is typed well costs one try");
    }
}
