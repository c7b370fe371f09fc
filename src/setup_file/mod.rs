//! Set-up files: a company's set-up for its staff in one file, encrypted with a passphrase.
//!
//! The format is age's (age-encryption.org/v1, scrypt), so that any tool for it opens one; inside
//! is JSON. Never anybody's password or token for Leaf.

mod arrived;
mod content;
mod logo;

use std::path::{Path, PathBuf};

use secrecy::SecretString;
use zeroize::Zeroizing;

pub use self::logo::{LOGO_BYTES, read_logo};
use crate::domain::passphrase::meant_passphrases;
use crate::domain::secret::Passphrase;
use crate::domain::setup_file::{EXTENSION, SetupFile, SetupFileError};
use crate::store::{bounded, new_file};

/// Larger than any set-up could honestly be, logo and all.
const SIZE_LIMIT: usize = 1 << 20;
/// Larger than what mail programs hand on: a whole mail, or an archive with other files.
const ARRIVED_LIMIT: u64 = 30 << 20;
/// The work of trying one passphrase, as a power of two: half a second and 128 MiB.
const WORK: u8 = 17;
/// A file that asks for more, 1 GiB here, is no set-up of ours.
const MOST_WORK: u8 = 20;
/// The passphrases that are tried on a file that asks for more than [`WORK`]: as it was typed, and as
/// Stile writes its own.
const FEW_TRIES: usize = 2;

/// Reads a file that may be a set-up, as far as can be told without its passphrase.
///
/// # Errors
/// [`SetupFileError::Io`], [`SetupFileError::Foreign`], [`SetupFileError::OtherAge`] or
/// [`SetupFileError::Damaged`].
pub fn read(path: &Path) -> Result<Vec<u8>, SetupFileError> {
    sealed_in(bounded::read(path, ARRIVED_LIMIT)?.ok_or(SetupFileError::Foreign)?)
}

/// The set-up file in what it came in: in a mail, an archive, as text, or by itself.
///
/// # Errors
/// As [`read`], without [`SetupFileError::Io`].
pub fn sealed_in(bytes: Vec<u8>) -> Result<Vec<u8>, SetupFileError> {
    let sealed = arrived::sealed(bytes)?;
    if sealed.len() <= SIZE_LIMIT { Ok(sealed) } else { Err(SetupFileError::Foreign) }
}

/// Whether these bytes are a set-up file by what is in them, whatever it is called.
pub fn is_sealed(bytes: &[u8]) -> bool {
    arrived::is_sealed(bytes)
}

/// Whether this is a set-up file, or a larger one that a set-up came in.
pub fn is_sealed_at(path: &Path) -> bool {
    bounded::read(path, ARRIVED_LIMIT).is_ok_and(|bytes| bytes.is_some_and(|it| is_sealed(&it)))
}

/// Opens a set-up with the passphrase that was typed, or with what was meant by it. Takes about half a
/// second for each that is tried, by design of the format.
///
/// # Errors
/// [`SetupFileError`]; nothing of the file has been used then.
pub fn open(sealed: &[u8], typed: &Passphrase) -> Result<SetupFile, SetupFileError> {
    let mut opened = Err(SetupFileError::WrongPassphrase);
    for passphrase in tried_on(sealed, typed) {
        opened = open_with(sealed, &passphrase);
        if !matches!(opened, Err(SetupFileError::WrongPassphrase)) {
            break;
        }
    }
    opened
}

fn tried_on(sealed: &[u8], typed: &Passphrase) -> Vec<Passphrase> {
    let mut tried = meant_passphrases(typed.expose());
    if asks_for_much_work(sealed) {
        tried.truncate(FEW_TRIES);
    }
    tried
}

/// Whether trying a passphrase takes longer than on files of this Stile, by the file's second line.
fn asks_for_much_work(sealed: &[u8]) -> bool {
    let line = sealed.split(|byte| *byte == b'\n').nth(1).unwrap_or_default();
    let work = line.rsplit(|byte| *byte == b' ').next().unwrap_or_default();
    let work = str::from_utf8(work).ok().and_then(|work| work.parse::<u8>().ok());
    work.is_none_or(|work| work > WORK)
}

fn open_with(sealed: &[u8], passphrase: &Passphrase) -> Result<SetupFile, SetupFileError> {
    use age::DecryptError as Wrong;
    let mut identity = age::scrypt::Identity::new(secret(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    let content = age::decrypt(&identity, sealed).map_err(|error| match error {
        Wrong::DecryptionFailed | Wrong::KeyDecryptionFailed => SetupFileError::WrongPassphrase,
        Wrong::UnknownFormat => SetupFileError::OtherAge,
        Wrong::NoMatchingKeys => SetupFileError::ForKey,
        // For a computer much faster than any of today.
        Wrong::ExcessiveWork { .. } => SetupFileError::Foreign,
        // Cut short or altered, however that shows.
        _ => SetupFileError::Damaged,
    })?;
    content::read(&Zeroizing::new(content))
}

/// Makes a set-up file. Takes about half a second, by design of the format.
///
/// # Errors
/// [`SetupFileError::Broke`]: there is nothing outside that could fail.
pub fn seal(setup: &SetupFile, passphrase: &Passphrase) -> Result<Vec<u8>, SetupFileError> {
    let content = content::write(setup)?;
    let mut recipient = age::scrypt::Recipient::new(secret(passphrase));
    recipient.set_work_factor(WORK);
    let sealed = age::encrypt(&recipient, &content);
    sealed.map_err(|_| SetupFileError::Broke)
}

/// Writes a set-up file named after its company into this folder; never over another file.
///
/// # Errors
/// [`SetupFileError::Io`].
pub fn save(folder: &Path, company: &str, sealed: &[u8]) -> Result<PathBuf, SetupFileError> {
    let name = new_file::file_name(company);
    Ok(new_file::write_new(folder, &name, EXTENSION, sealed)?)
}

fn secret(passphrase: &Passphrase) -> SecretString {
    SecretString::from(passphrase.expose())
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::prelude::BASE64_STANDARD;

    use super::*;
    use crate::domain::passphrase::make_passphrase;
    use crate::domain::secret::{ApiKey, ClientSecret};
    use crate::domain::{
        Company, Language, LogoAddress, Provider, RedirectUri, Scope, Servers, servers,
    };

    fn setup() -> SetupFile {
        let url = |text: &str| servers::check(text).unwrap();
        SetupFile {
            company: Company {
                name: "Prairie Agronomy".to_owned(),
                logo: include_bytes!("../../assets/icon/stile-128.png").as_slice().into(),
                language: Some(Language::Portuguese),
                logo_address: LogoAddress::parse("https://prairie.example/logo.png").ok(),
                contact: "Jane Miller, +1 555 0100, jane@prairie.example".to_owned(),
            },
            servers: Servers {
                leaf: url("https://api.withleaf.io"),
                fieldview: url("https://api.climate.com"),
                fieldview_data: url("https://platform.climate.com"),
            },
            client_id: "client".to_owned(),
            client_secret: ClientSecret::new("hush-secret"),
            api_key: ApiKey::new("hush-key"),
            redirect_uri: RedirectUri::default(),
            second_redirect_uri: None,
            write_scopes: vec![Scope::RxWrite],
            pkce: true,
            switch_on_fields: true,
            has_links: true,
        }
    }

    /// The same with little work, for tests that open many.
    fn seal_quickly(content: &[u8], passphrase: &Passphrase) -> Vec<u8> {
        let mut recipient = age::scrypt::Recipient::new(secret(passphrase));
        recipient.set_work_factor(2);
        age::encrypt(&recipient, content).unwrap()
    }

    #[test]
    fn a_set_up_comes_back_with_its_passphrase_only() {
        let (setup, passphrase) = (setup(), make_passphrase().unwrap());
        let sealed = seal(&setup, &passphrase).unwrap();
        let text = String::from_utf8_lossy(&sealed);
        assert!(!text.contains("hush") && !text.contains("Prairie"), "{text}");
        let opened = open(&sealed, &passphrase).unwrap();
        assert_eq!(opened.company, setup.company);
        assert_eq!(opened.servers, setup.servers);
        assert_eq!(opened.client_secret.expose(), "hush-secret");
        assert_eq!(opened.api_key.expose(), "hush-key");
        assert_eq!(opened.redirect_uri, setup.redirect_uri);
        assert_eq!((&opened.write_scopes, opened.pkce), (&setup.write_scopes, setup.pkce));
        assert!(opened.switch_on_fields && opened.has_links);
        let wrong = open(&sealed, &Passphrase::new("another one altogether"));
        assert_eq!(wrong.unwrap_err(), SetupFileError::WrongPassphrase);
        assert!(!format!("{opened:?}").contains("hush"));
    }

    #[test]
    fn a_mail_of_many_pictures_is_read_and_a_huge_set_up_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let mail = folder.path().join("mail.eml");
        let sealed = seal_quickly(&vec![b'x'; 1000], &Passphrase::new("p"));
        let letters = BASE64_STANDARD.encode(&sealed);
        let pictures = "iVBORw0KGgoAAAANSUhEUgAA\r\n".repeat(100_000);
        let parts = format!("--a\r\n\r\n{pictures}--a\r\n\r\n{letters}\r\n--a--\r\n");
        std::fs::write(&mail, parts).unwrap();
        assert_eq!(read(&mail).unwrap(), sealed);
        let huge = folder.path().join("huge.stile");
        std::fs::write(&huge, seal_quickly(&vec![b'x'; 2 << 20], &Passphrase::new("p"))).unwrap();
        assert_eq!(read(&huge), Err(SetupFileError::Foreign));
    }

    #[test]
    fn what_is_fieldviews_stands_under_its_name() {
        let content = content::write(&setup()).unwrap();
        let content: serde_json::Value = serde_json::from_slice(&content).unwrap();
        let fieldview = &content[Provider::ClimateFieldView.name()];
        assert_eq!(fieldview["client_id"], "client");
        let mut keys: Vec<_> = content.as_object().unwrap().keys().map(String::as_str).collect();
        keys.retain(|key| *key != Provider::ClimateFieldView.name());
        keys.sort_unstable();
        let shared =
            ["company", "contact", "language", "leaf_server", "logo", "logo_address", "stile"];
        assert_eq!(keys, [&shared[..], &["switch_on_fields"]].concat());
    }

    #[test]
    fn a_stile_before_the_contact_opens_a_file_that_names_nobody() {
        let inside = |contact: &str| {
            let mut setup = setup();
            contact.clone_into(&mut setup.company.contact);
            let content = content::write(&setup).unwrap();
            serde_json::from_slice::<serde_json::Value>(&content).unwrap()
        };
        let without = inside("");
        assert_eq!(without["stile"], 4);
        assert!(without.get("contact").is_none(), "{without}");
        assert_eq!(inside("Jane")["stile"], 5);
    }

    #[test]
    fn whom_to_ask_is_one_line_that_is_safe_to_show() {
        let mut content: serde_json::Value =
            serde_json::from_slice(&content::write(&setup()).unwrap()).unwrap();
        content["contact"] = format!("Jane\u{202e}\n\u{7}+1 {}", "5".repeat(500)).into();
        let passphrase = Passphrase::new("p");
        let sealed = seal_quickly(content.to_string().as_bytes(), &passphrase);
        let contact = open(&sealed, &passphrase).unwrap().company.contact;
        assert!(contact.starts_with("Jane +1 5"), "{contact:?}");
        assert!(contact.chars().count() <= crate::domain::CONTACT_CHARS + 1, "{contact:?}");
    }

    #[test]
    fn a_file_of_before_says_nothing_of_links() {
        let content = content::write(&setup()).unwrap();
        let mut content: serde_json::Value = serde_json::from_slice(&content).unwrap();
        content["stile"] = 3.into();
        content.as_object_mut().unwrap().remove("contact").unwrap();
        let fieldview = content[Provider::ClimateFieldView.name()].as_object_mut().unwrap();
        fieldview.remove("has_links").unwrap();
        let passphrase = Passphrase::new("p");
        let sealed = seal_quickly(content.to_string().as_bytes(), &passphrase);
        assert!(!open(&sealed, &passphrase).unwrap().has_links);
    }

    #[test]
    fn what_is_cut_altered_newer_or_foreign_is_told_apart() {
        let passphrase = Passphrase::new("p");
        let error = |sealed: &[u8]| open(sealed, &passphrase).unwrap_err();
        let sealed = seal_quickly(br#"{"stile":1}"#, &passphrase);
        for inside in [&br#"{"stile":0}"#[..], br#"{"stile":1}"#, br#"{"stile":3}"#] {
            let sealed = seal_quickly(inside, &passphrase);
            assert_eq!(error(&sealed), SetupFileError::Damaged, "its inside is not whole");
        }
        for length in 0..sealed.len() {
            let cut = error(&sealed[..length]);
            assert!(
                matches!(cut, SetupFileError::Damaged | SetupFileError::OtherAge),
                "{length} {cut:?}"
            );
        }
        for place in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[place] ^= 1;
            assert!(open(&altered, &passphrase).is_err(), "{place}");
        }
        let newer = seal_quickly(br#"{"stile":6,"shiny":true}"#, &passphrase);
        assert_eq!(error(&newer), SetupFileError::Newer);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.stile");
        for foreign in [&b""[..], b"%PDF-1.7", b"{\"stile\":1}"] {
            std::fs::write(&path, foreign).unwrap();
            assert_eq!(read(&path).unwrap_err(), SetupFileError::Foreign);
        }
        std::fs::write(&path, vec![b'a'; 2 << 20]).unwrap();
        assert_eq!(read(&path).unwrap_err(), SetupFileError::Foreign);
    }

    #[test]
    fn a_file_for_a_key_or_of_another_age_is_named_as_such() {
        let passphrase = Passphrase::new("p");
        let key = age::x25519::Identity::generate().to_public();
        let for_key = age::encrypt(&key, br#"{"stile":1}"#).unwrap();
        assert_eq!(open(&for_key, &passphrase).unwrap_err(), SetupFileError::ForKey);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.stile");
        std::fs::write(&path, "age-encryption.org/v2\n").unwrap();
        assert_eq!(read(&path).unwrap_err(), SetupFileError::OtherAge);
    }

    #[test]
    fn a_passphrase_from_a_telephone_opens_a_file_that_came_as_text() {
        let (setup, passphrase) = (setup(), make_passphrase().unwrap());
        let sealed = seal(&setup, &passphrase).unwrap();
        let letters = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, sealed);
        let text = format!(
            "\u{feff}> -----BEGIN AGE ENCRYPTED FILE-----\r\n> {letters}\r\n\
             > -----END AGE ENCRYPTED FILE-----\r\n"
        );
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.stile.txt");
        std::fs::write(&path, text).unwrap();
        let typed = format!(" {}\n", passphrase.expose().to_uppercase().replace(' ', "–"));
        let opened = open(&read(&path).unwrap(), &Passphrase::new(typed)).unwrap();
        assert_eq!(opened.client_secret.expose(), "hush-secret");
    }

    #[test]
    fn a_file_that_asks_for_hours_of_work_is_refused_at_once() {
        let greedy = b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 60\n\
            AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n\
            --- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n0123456789abcdef";
        let begun = std::time::Instant::now();
        assert!(open(greedy, &Passphrase::new("p")).is_err());
        assert!(begun.elapsed().as_secs() < 2);
    }

    #[test]
    fn a_file_that_asks_for_much_work_costs_two_tries_at_most() {
        let sealed = |work: &str| format!("age-encryption.org/v1\n-> scrypt c2FsdA {work}\nbody");
        let tried = |work: &str, typed: &str| {
            let tried = tried_on(sealed(work).as_bytes(), &Passphrase::new(typed));
            tried.iter().map(|one| one.expose().to_owned()).collect::<Vec<_>>()
        };
        let other = "Four—Small—Words Here.";
        for work in ["2", "17"] {
            assert_eq!(tried(work, other).len(), 5);
        }
        let made = "acid tulip zoom wagon barn olive tiger lemon";
        for work in ["18", "20", "018446744073709551617", "", "x"] {
            assert_eq!(tried(work, other)[0], other, "{work}");
            assert_eq!(tried(work, other).len(), 2, "{work}");
            assert_eq!(tried(work, &made.to_uppercase()), [made.to_owned(), made.to_uppercase()]);
        }
        let quick = seal_quickly(b"{}", &Passphrase::new("p"));
        assert!(!asks_for_much_work(&quick) && asks_for_much_work(b""));
    }

    #[test]
    fn a_logo_is_a_small_png() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("logo.png");
        let good = include_bytes!("../../assets/icon/stile-128.png");
        std::fs::write(&path, good).unwrap();
        assert!(read_logo(&path).is_ok());
        let mut huge = good.to_vec();
        huge[16..20].copy_from_slice(&9_000_u32.to_be_bytes());
        for bad in [&b"GIF89a"[..], &good[..14], &huge] {
            std::fs::write(&path, bad).unwrap();
            assert_eq!(read_logo(&path).unwrap_err(), SetupFileError::Logo);
        }
    }
}
