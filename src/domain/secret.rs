//! Secrets, each with a type of its own so that none can stand where another belongs.
//!
//! None of them can be printed, compared or serialized; all are wiped when dropped. Only the
//! clients (to fill a header or body) and the vault (to store) may look inside.

use secrecy::{ExposeSecret as _, SecretString};

macro_rules! secret {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(SecretString);

        impl $name {
            /// Takes the secret in; what remains of `value` elsewhere is the caller's to wipe.
            pub fn new(value: impl Into<String>) -> Self {
                Self(SecretString::from(value.into()))
            }

            /// The bare secret, for a request or the keyring and nothing else.
            pub fn expose(&self) -> &str {
                self.0.expose_secret()
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+};
}

secret! {
    /// The password of the company's Leaf account; used once, never stored.
    LeafPassword,
    /// Leaf's bearer token: a JWT from signing in, or an API token that was pasted.
    LeafToken,
    /// The company's FieldView client secret, given by Climate.
    ClientSecret,
    /// The company's FieldView API key, given by Climate.
    ApiKey,
    /// The one-time code the browser brings back; worth a refresh token for a few minutes.
    AuthorizationCode,
    /// The `state` value that ties the browser's answer to this attempt.
    StateToken,
    /// What proves that the one who exchanges a code is the one who asked for it (RFC 7636).
    CodeVerifier,
    /// What a set-up file is opened with.
    Passphrase,
    /// A proxy's address, which may hold a user name and a password.
    ProxyAddress,
    /// FieldView's access token (4 h).
    AccessToken,
    /// FieldView's refresh token (30 days): the grower's consent itself.
    RefreshToken,
}

impl StateToken {
    /// Whether `candidate` is this state, in time that does not depend on where they differ.
    pub fn matches(&self, candidate: &str) -> bool {
        use subtle::ConstantTimeEq as _;
        self.expose().as_bytes().ct_eq(candidate.as_bytes()).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_never_prints_the_secret() {
        assert_eq!(format!("{:?}", RefreshToken::new("hush")), "RefreshToken(…)");
    }

    #[test]
    fn state_matches_itself_only() {
        let state = StateToken::new("abcDEF");
        assert!(state.matches("abcDEF"));
        for other in ["", "abcdef", "abcDE", "abcDEF ", "abcDEF\0"] {
            assert!(!state.matches(other), "{other:?}");
        }
    }
}
