//! What a Leaf token says of itself: when it ends, and whose it is.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::domain::LeafAccount;
use crate::domain::secret::LeafToken;
use crate::http::read;

/// The `exp` claim of a token that is a JWT; nothing for an opaque one. The signature is
/// Leaf's to check: this only serves to warn before the end.
pub fn expires(token: &LeafToken) -> Option<Timestamp> {
    read::time(&claims(token)?.exp)
}

/// Whose account the token is for: the `sub` claim of a JWT, nothing for an opaque token. It is
/// Leaf's to believe; this only keeps what belongs to one account from another.
pub fn account(token: &LeafToken) -> Option<LeafAccount> {
    LeafAccount::named(claims(token)?.sub.as_str()?)
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Claims {
    exp: Value,
    sub: Value,
}

fn claims(token: &LeafToken) -> Option<Claims> {
    let claims = token.expose().split('.').nth(1)?;
    let claims = Zeroizing::new(URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok()?);
    // Serde would fill the struct from an array, too.
    claims.trim_ascii_start().starts_with(b"{").then(|| serde_json::from_slice(&claims).ok())?
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

    #[test]
    fn a_jwt_says_whose_account_it_is_for_and_anything_else_does_not() {
        let staff = LeafAccount::named("staff@company.example");
        assert_eq!(account(&jwt(r#"{"sub":"Staff@company.example"}"#)), staff);
        for claims in ["", "{}", r#"{"sub":7}"#, r#"{"sub":""}"#, r#"["x"]"#] {
            assert_eq!(account(&jwt(claims)), None, "{claims}");
        }
        assert_eq!(account(&LeafToken::new("opaque")), None);
    }
}
