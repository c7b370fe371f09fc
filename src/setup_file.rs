//! Set-up files: a company's set-up for its staff in one file, encrypted with a passphrase.
//!
//! The format is age's (age-encryption.org/v1, scrypt), so that any tool for it opens one; inside
//! is JSON. Never anybody's password or token for Leaf.

use std::io;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::domain::secret::{ApiKey, ClientSecret, Passphrase};
use crate::domain::setup_file::{EXTENSION, SetupFile, SetupFileError};
use crate::domain::{
    Company, Language, LogoAddress, RedirectUri, Scope, Servers, app_keys, servers, text,
};
use crate::store::new_file;

/// This version of the format. What says nothing that is new to version 2 is written as version 1,
/// for those who have an earlier Stile.
const VERSION: u32 = 2;
/// Larger than any set-up could honestly be, logo and all.
const SIZE_LIMIT: u64 = 1 << 20;
/// The largest logo, in bytes and in pixels of a side.
pub const LOGO_BYTES: u64 = 256 << 10;
const LOGO_PIXELS: u32 = 1024;
/// The work of trying one passphrase, as a power of two: half a second and 128 MiB.
const WORK: u8 = 17;
/// A file that asks for more, 1 GiB here, is no set-up of ours.
const MOST_WORK: u8 = 20;
const NAME_CHARS: usize = 80;

/// The file's inside. Fields that a later version adds come with a later version's number.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    stile: u32,
    company: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    logo: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<Language>,
    /// Since version 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    logo_address: Option<LogoAddress>,
    leaf: String,
    fieldview: String,
    fieldview_data: String,
    client_id: String,
    client_secret: Zeroizing<String>,
    api_key: Zeroizing<String>,
    redirect_uri: RedirectUri,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    second_redirect_uri: Option<RedirectUri>,
    #[serde(default)]
    write_scopes: Vec<Scope>,
    #[serde(default)]
    pkce: bool,
    /// Since version 2.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    switch_on_fields: bool,
}

#[derive(Deserialize)]
struct Version {
    stile: u32,
}

/// Reads a file that may be a set-up, as far as can be told without its passphrase.
///
/// # Errors
/// [`SetupFileError::Io`] or [`SetupFileError::Foreign`].
pub fn read(path: &Path) -> Result<Vec<u8>, SetupFileError> {
    if std::fs::metadata(path)?.len() > SIZE_LIMIT {
        return Err(SetupFileError::Foreign);
    }
    let sealed = std::fs::read(path)?;
    // What follows the line is read by the library; a file without it is something else.
    if sealed.starts_with(b"age-encryption.org/v") {
        Ok(sealed)
    } else {
        Err(SetupFileError::Foreign)
    }
}

/// Opens a set-up. Takes about a second, by design of the format.
///
/// # Errors
/// [`SetupFileError`]; nothing of the file has been used then.
pub fn open(sealed: &[u8], passphrase: &Passphrase) -> Result<SetupFile, SetupFileError> {
    use age::DecryptError as Wrong;
    let mut identity = age::scrypt::Identity::new(secret(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    let content = age::decrypt(&identity, sealed).map_err(|error| match error {
        Wrong::DecryptionFailed | Wrong::KeyDecryptionFailed => SetupFileError::WrongPassphrase,
        Wrong::UnknownFormat => SetupFileError::Newer,
        // For keys, not for a passphrase; or for a computer much faster than any of today.
        Wrong::NoMatchingKeys | Wrong::ExcessiveWork { .. } => SetupFileError::Foreign,
        // Cut short or altered, however that shows.
        _ => SetupFileError::Damaged,
    })?;
    read_content(&Zeroizing::new(content))
}

fn read_content(content: &[u8]) -> Result<SetupFile, SetupFileError> {
    let version: Version = serde_json::from_slice(content).map_err(|_| SetupFileError::Damaged)?;
    if version.stile > VERSION {
        return Err(SetupFileError::Newer);
    }
    let content: Content = serde_json::from_slice(content).map_err(|_| SetupFileError::Damaged)?;
    let server = |text: &str| servers::check(text).map_err(|_| SetupFileError::Damaged);
    let keys = [content.client_id.as_str(), &content.client_secret, &content.api_key];
    if keys.into_iter().any(|key| app_keys::check_app_key(key).is_err()) {
        return Err(SetupFileError::Damaged);
    }
    let logo = content.logo.map(|logo| STANDARD.decode(logo)).transpose();
    let logo = logo.map_err(|_| SetupFileError::Damaged)?;
    if logo.as_deref().is_some_and(|logo| check_logo(logo).is_err()) {
        return Err(SetupFileError::Damaged);
    }
    Ok(SetupFile {
        company: Company {
            name: text::plain(&content.company, NAME_CHARS),
            logo: logo.unwrap_or_default().into(),
            language: content.language,
            logo_address: content.logo_address,
        },
        servers: Servers {
            leaf: server(&content.leaf)?,
            fieldview: server(&content.fieldview)?,
            fieldview_data: server(&content.fieldview_data)?,
        },
        client_id: content.client_id,
        client_secret: ClientSecret::new(content.client_secret.as_str()),
        api_key: ApiKey::new(content.api_key.as_str()),
        redirect_uri: content.redirect_uri,
        second_redirect_uri: content.second_redirect_uri,
        write_scopes: content.write_scopes,
        pkce: content.pkce,
        switch_on_fields: content.switch_on_fields,
    })
}

/// Makes a set-up file. Takes about a second, by design of the format.
///
/// # Errors
/// [`SetupFileError::Io`].
pub fn seal(setup: &SetupFile, passphrase: &Passphrase) -> Result<Vec<u8>, SetupFileError> {
    let logo = &setup.company.logo;
    let is_new = setup.switch_on_fields || setup.company.logo_address.is_some();
    let content = Content {
        stile: if is_new { VERSION } else { 1 },
        company: setup.company.name.clone(),
        logo: (!logo.is_empty()).then(|| STANDARD.encode(logo)),
        language: setup.company.language,
        logo_address: setup.company.logo_address.clone(),
        leaf: setup.servers.leaf.to_string(),
        fieldview: setup.servers.fieldview.to_string(),
        fieldview_data: setup.servers.fieldview_data.to_string(),
        client_id: setup.client_id.clone(),
        client_secret: Zeroizing::new(setup.client_secret.expose().to_owned()),
        api_key: Zeroizing::new(setup.api_key.expose().to_owned()),
        redirect_uri: setup.redirect_uri.clone(),
        second_redirect_uri: setup.second_redirect_uri.clone(),
        write_scopes: setup.write_scopes.clone(),
        pkce: setup.pkce,
        switch_on_fields: setup.switch_on_fields,
    };
    let content = serde_json::to_vec(&content).map_err(io::Error::from)?;
    let mut recipient = age::scrypt::Recipient::new(secret(passphrase));
    recipient.set_work_factor(WORK);
    let sealed = age::encrypt(&recipient, &Zeroizing::new(content));
    sealed.map_err(|_| SetupFileError::Io(io::ErrorKind::Other))
}

/// Writes a set-up file named after its company into this folder; never over another file.
///
/// # Errors
/// [`SetupFileError::Io`].
pub fn save(folder: &Path, company: &str, sealed: &[u8]) -> Result<PathBuf, SetupFileError> {
    let name = new_file::file_name(company);
    Ok(new_file::write_new(folder, &name, EXTENSION, sealed)?)
}

/// Reads a picture for the logo.
///
/// # Errors
/// [`SetupFileError::Logo`] for anything but a small PNG.
pub fn read_logo(path: &Path) -> Result<Vec<u8>, SetupFileError> {
    if std::fs::metadata(path)?.len() > LOGO_BYTES {
        return Err(SetupFileError::Logo);
    }
    let png = std::fs::read(path)?;
    check_logo(&png).map(|()| png)
}

/// The first bytes of a PNG name its size (PNG 3, §11.2.1); the rest is read where it is shown.
fn check_logo(png: &[u8]) -> Result<(), SetupFileError> {
    let side = |at: usize| {
        let bytes = png.get(at..at + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?))
    };
    let is_png = png.starts_with(b"\x89PNG\r\n\x1a\n") && png.get(12..16) == Some(b"IHDR");
    let is_small = |side: Option<u32>| side.is_some_and(|side| (1..=LOGO_PIXELS).contains(&side));
    if is_png && png.len() as u64 <= LOGO_BYTES && is_small(side(16)) && is_small(side(20)) {
        Ok(())
    } else {
        Err(SetupFileError::Logo)
    }
}

fn secret(passphrase: &Passphrase) -> SecretString {
    SecretString::from(passphrase.expose())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::setup_file::{is_weak, make_passphrase};

    fn setup() -> SetupFile {
        let url = |text: &str| servers::check(text).unwrap();
        SetupFile {
            company: Company {
                name: "Prairie Agronomy".to_owned(),
                logo: include_bytes!("../assets/icon/stile-128.png").as_slice().into(),
                language: Some(Language::Portuguese),
                logo_address: LogoAddress::parse("https://prairie.example/logo.png").ok(),
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
        assert!(opened.switch_on_fields);
        let wrong = open(&sealed, &Passphrase::new("another one altogether"));
        assert_eq!(wrong.unwrap_err(), SetupFileError::WrongPassphrase);
        assert!(!format!("{opened:?}").contains("hush"));
    }

    #[test]
    fn what_is_cut_altered_newer_or_foreign_is_told_apart() {
        let passphrase = Passphrase::new("p");
        let error = |sealed: &[u8]| open(sealed, &passphrase).unwrap_err();
        let sealed = seal_quickly(br#"{"stile":1}"#, &passphrase);
        assert_eq!(error(&sealed), SetupFileError::Damaged, "its inside is not whole");
        for length in 0..sealed.len() {
            let cut = error(&sealed[..length]);
            assert!(
                matches!(cut, SetupFileError::Damaged | SetupFileError::Newer),
                "{length} {cut:?}"
            );
        }
        for place in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[place] ^= 1;
            assert!(open(&altered, &passphrase).is_err(), "{place}");
        }
        let newer = seal_quickly(br#"{"stile":3,"shiny":true}"#, &passphrase);
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
    fn a_file_that_asks_for_hours_of_work_is_refused_at_once() {
        let greedy = b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 60\n\
            AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n\
            --- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n0123456789abcdef";
        let begun = std::time::Instant::now();
        assert!(open(greedy, &Passphrase::new("p")).is_err());
        assert!(begun.elapsed().as_secs() < 2);
    }

    #[test]
    fn weak_passphrases_are_told_from_good_ones() {
        for weak in ["", "stile", "password123", "fieldview2026", "qwertyuiop", "Summer2026!"] {
            assert!(is_weak(weak), "{weak}");
        }
        let made = make_passphrase().unwrap();
        assert_eq!(made.expose().len(), 23);
        for good in [made.expose(), "tractor seldom purple lighthouse"] {
            assert!(!is_weak(good), "{good}");
        }
    }

    #[test]
    fn a_logo_is_a_small_png() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("logo.png");
        let good = include_bytes!("../assets/icon/stile-128.png");
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
