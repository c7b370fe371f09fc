//! A secret with the time it was stored, and its form as text for the keyring.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret as _, SecretString};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::key::Key;
use crate::domain::vault_error::VaultError;

/// A stored secret. Whose it is stands in the [`Key`], and is checked when it is loaded.
#[derive(Debug, Clone)]
pub struct Record {
    secret: SecretString,
    stored_at_unix: i64,
}

impl Record {
    /// A copy of `secret`, stored at `stored_at_unix` (seconds since 1970).
    pub fn new(secret: &str, stored_at_unix: i64) -> Self {
        Self { secret: SecretString::from(secret), stored_at_unix }
    }

    /// The bare secret, to be put into its own type.
    pub fn expose(&self) -> &str {
        self.secret.expose_secret()
    }

    /// When the secret was stored, in seconds since 1970.
    pub fn stored_at_unix(&self) -> i64 {
        self.stored_at_unix
    }

    pub(super) fn equals(&self, other: &Self) -> bool {
        self.stored_at_unix == other.stored_at_unix
            && self.expose().as_bytes().ct_eq(other.expose().as_bytes()).into()
    }

    /// `<kind>.<owner>.<time>.<secret>`, owner and secret as base64url: KWallet keeps only UTF-8.
    pub(super) fn to_text(&self, key: &Key) -> Zeroizing<String> {
        let prefix = format!(
            "{}.{}.{}.",
            key.kind(),
            URL_SAFE_NO_PAD.encode(key.owner()),
            self.stored_at_unix
        );
        // Room for all of it at once: growing would leave copies behind.
        let capacity = prefix.len() + self.expose().len().div_ceil(3) * 4;
        let mut text = Zeroizing::new(String::with_capacity(capacity));
        text.push_str(&prefix);
        URL_SAFE_NO_PAD.encode_string(self.expose(), &mut text);
        text
    }

    /// Reads [`Record::to_text`] back, for `key` under this word for its kind and no other.
    pub(super) fn from_text(key: &Key, kind: &str, text: &str) -> Result<Self, VaultError> {
        let mut fields = text.split('.');
        let (Some(found), Some(owner), Some(time), Some(secret), None) =
            (fields.next(), fields.next(), fields.next(), fields.next(), fields.next())
        else {
            return Err(VaultError::Damaged);
        };
        if found != kind || owner != URL_SAFE_NO_PAD.encode(key.owner()) {
            return Err(VaultError::NotYours);
        }
        let stored_at_unix = time.parse().map_err(|_| VaultError::Damaged)?;
        let mut bytes = Zeroizing::new(Vec::with_capacity(secret.len()));
        URL_SAFE_NO_PAD.decode_vec(secret, &mut bytes).map_err(|_| VaultError::Damaged)?;
        let secret = std::str::from_utf8(&bytes).map_err(|_| VaultError::Damaged)?;
        Ok(Self::new(secret, stored_at_unix))
    }
}
