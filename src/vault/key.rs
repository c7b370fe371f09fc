//! Which secrets there are, and under which names their entries stand.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// A consent's id has to fit into an entry beside the secret; Leaf's, which version 0.1.0 took for
/// it, are UUIDs of 36 bytes.
pub(super) const OWNER_LIMIT: usize = 256;

/// Names one secret of a profile.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    /// The company's Leaf token.
    LeafToken,
    /// The company's FieldView app keys, each client's together.
    AppKeys,
    /// The company's FieldView client secret, as versions before stored it.
    ClientSecret,
    /// The company's FieldView API key, as versions before stored it.
    ApiKey,
    /// A consent's refresh token, from the exchange until Leaf confirms.
    RefreshToken {
        /// The consent's id.
        consent: String,
    },
    /// The ids of all consents for which there may be a refresh token; no secret, see
    /// [`Vault::consents`](super::Vault::consents).
    Consents,
    /// The test value of [`Vault::probe`](super::Vault::probe).
    Probe,
}

impl Key {
    /// The word for this kind of secret in names and in entries; what is a provider's begins with
    /// the provider's name.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::LeafToken => "leaf-token",
            Self::AppKeys => "climate-fieldview/app-keys",
            Self::ClientSecret => "climate-fieldview/client-secret",
            Self::ApiKey => "climate-fieldview/api-key",
            Self::RefreshToken { .. } => "climate-fieldview/refresh-token",
            Self::Consents => "climate-fieldview/consents",
            Self::Probe => "probe",
        }
    }

    /// The word that version 0.1.0 had for it, where that was another: it named no provider.
    pub(super) fn earlier_kind(&self) -> Option<&'static str> {
        match self {
            Self::ClientSecret => Some("client-secret"),
            Self::ApiKey => Some("api-key"),
            Self::RefreshToken { .. } => Some("refresh-token"),
            Self::LeafToken | Self::AppKeys | Self::Consents | Self::Probe => None,
        }
    }

    /// The consent that the secret belongs to; empty for what is the company's.
    pub(super) fn owner(&self) -> &str {
        match self {
            Self::RefreshToken { consent } => consent,
            Self::LeafToken
            | Self::AppKeys
            | Self::ClientSecret
            | Self::ApiKey
            | Self::Consents
            | Self::Probe => "",
        }
    }

    pub(super) fn is_too_long(&self) -> bool {
        self.owner().len() > OWNER_LIMIT
    }

    /// The name of this key's first entry under this word for its kind. The owner goes in as a
    /// hash: short, and free of characters that some keyring would fold or refuse.
    pub(super) fn entry_name(&self, profile: &str, kind: &str) -> String {
        let mut name = format!("{profile}/{kind}");
        if !self.owner().is_empty() {
            name.push('/');
            for byte in &Sha256::digest(self.owner())[..16] {
                let _ = write!(name, "{byte:02x}");
            }
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Provider;

    fn keys() -> [Key; 8] {
        let of = |id: &str| Key::RefreshToken { consent: id.to_owned() };
        [
            Key::LeafToken,
            Key::AppKeys,
            Key::ClientSecret,
            Key::ApiKey,
            Key::Consents,
            Key::Probe,
            of("a"),
            of("A"),
        ]
    }

    #[test]
    fn each_key_has_a_name_of_its_own() {
        let names: std::collections::HashSet<_> = keys()
            .iter()
            .flat_map(|key| [Some(key.kind()), key.earlier_kind()].map(|kind| (key, kind)))
            .filter_map(|(key, kind)| Some(key.entry_name("default", kind?).to_lowercase()))
            .collect();
        assert_eq!(names.len(), keys().len() + 4);
    }

    #[test]
    fn what_is_a_providers_carries_its_name() {
        for key in keys() {
            let named = key.kind().strip_prefix(Provider::ClimateFieldView.name());
            let named = named.and_then(|kind| kind.strip_prefix('/'));
            let is_new = matches!(key, Key::AppKeys | Key::Consents);
            assert_eq!(named.filter(|_| !is_new), key.earlier_kind(), "{key:?}");
        }
    }
}
