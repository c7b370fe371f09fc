//! When a Leaf token ends.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::domain::secret::LeafToken;
use crate::http::read;

/// The `exp` claim of a token that is a JWT; nothing for an opaque one. The signature is
/// Leaf's to check: this only serves to warn before the end.
pub fn expires(token: &LeafToken) -> Option<Timestamp> {
    #[derive(Deserialize)]
    struct Claims {
        exp: Value,
    }
    let claims = token.expose().split('.').nth(1)?;
    let claims = Zeroizing::new(URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok()?);
    let claims: Claims = serde_json::from_slice(&claims).ok()?;
    read::time(&claims.exp)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jwt(claims: &str) -> LeafToken {
        LeafToken::new(format!("e30.{}.sig", URL_SAFE_NO_PAD.encode(claims)))
    }

    #[test]
    fn a_jwt_says_when_it_ends_and_anything_else_does_not() {
        let at = Timestamp::from_second(1_800_000_000).unwrap();
        assert_eq!(expires(&jwt(r#"{"exp":1800000000,"sub":"x"}"#)), Some(at));
        assert_eq!(expires(&jwt(r#"{"exp":"1800000000.5"}"#)), Some(at));
        for claims in ["", "{}", r#"{"exp":"soon"}"#, r#"{"exp":1e300}"#, "[]"] {
            assert_eq!(expires(&jwt(claims)), None, "{claims}");
        }
        assert_eq!(expires(&LeafToken::new("opaque")), None);
    }
}
