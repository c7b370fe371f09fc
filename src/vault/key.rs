//! Which secrets there are, and under which names their entries stand.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// A Leaf user's id has to fit into an entry beside the secret; Leaf's are UUIDs of 36 bytes.
pub(super) const OWNER_LIMIT: usize = 256;

/// Names one secret of a profile.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    /// The company's Leaf token.
    LeafToken,
    /// The company's FieldView client secret.
    ClientSecret,
    /// The company's FieldView API key.
    ApiKey,
    /// A grower's refresh token, from the exchange until Leaf confirms.
    RefreshToken {
        /// The grower's id at Leaf.
        leaf_user_id: String,
    },
    /// The test value of [`Vault::probe`](super::Vault::probe).
    Probe,
}

impl Key {
    /// The word for this kind of secret in names and in entries.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::LeafToken => "leaf-token",
            Self::ClientSecret => "client-secret",
            Self::ApiKey => "api-key",
            Self::RefreshToken { .. } => "refresh-token",
            Self::Probe => "probe",
        }
    }

    /// The Leaf user the secret belongs to; empty for what is the company's.
    pub(super) fn owner(&self) -> &str {
        match self {
            Self::RefreshToken { leaf_user_id } => leaf_user_id,
            Self::LeafToken | Self::ClientSecret | Self::ApiKey | Self::Probe => "",
        }
    }

    pub(super) fn is_too_long(&self) -> bool {
        self.owner().len() > OWNER_LIMIT
    }

    /// The name of this key's first entry. The owner goes in as a hash: short, and free of
    /// characters that some keyring would fold or refuse.
    pub(super) fn entry_name(&self, profile: &str) -> String {
        let mut name = format!("{profile}/{}", self.kind());
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

    #[test]
    fn each_key_has_a_name_of_its_own() {
        let user = |id: &str| Key::RefreshToken { leaf_user_id: id.to_owned() };
        let keys =
            [Key::LeafToken, Key::ClientSecret, Key::ApiKey, Key::Probe, user("a"), user("A")];
        let names: std::collections::HashSet<_> =
            keys.iter().map(|key| key.entry_name("default").to_lowercase()).collect();
        assert_eq!(names.len(), keys.len());
    }
}
