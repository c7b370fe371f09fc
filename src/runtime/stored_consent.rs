//! A grower's consent as it lies in the vault: the refresh token, whose account it is of, and
//! which attempt brought it, in one record, so that one write keeps all of it or nothing.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::domain::Account;
use crate::domain::secret::RefreshToken;
use crate::vault::Record;

/// The consent in hand.
#[derive(Clone, Debug)]
pub(super) struct StoredConsent {
    pub(super) refresh_token: RefreshToken,
    pub(super) account: Account,
    /// When its attempt began: the entry on the list of unfinished connections says the same,
    /// unless a later attempt has taken it over.
    pub(super) begun: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct Body<'a> {
    #[serde(borrow)]
    refresh_token: std::borrow::Cow<'a, str>,
    account: Account,
    begun: Timestamp,
}

impl StoredConsent {
    /// For the vault; nothing is lost in it.
    pub(super) fn to_record(&self) -> Record {
        let body = Body {
            refresh_token: self.refresh_token.expose().into(),
            account: self.account.clone(),
            begun: self.begun,
        };
        // Text and a time always serialize.
        let text = Zeroizing::new(serde_json::to_string(&body).unwrap_or_default());
        Record::new(&text, Timestamp::now().as_second())
    }

    /// Reads [`Self::to_record`] back; nothing when it is none of ours.
    pub(super) fn from_record(record: &Record) -> Option<Self> {
        let body: Body<'_> = serde_json::from_str(record.expose()).ok()?;
        if body.refresh_token.is_empty() {
            return None;
        }
        Some(Self {
            refresh_token: RefreshToken::new(&*body.refresh_token),
            account: body.account,
            begun: body.begun,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_consent_comes_back_whole_and_nothing_else_is_one() {
        let consent = StoredConsent {
            refresh_token: RefreshToken::new("a\"b\\c é"),
            account: Account {
                id: "17".to_owned(),
                name: "Zoë".to_owned(),
                email: "zoe@farm.example".to_owned(),
            },
            begun: Timestamp::from_second(1_800_000_000).unwrap(),
        };
        let back = StoredConsent::from_record(&consent.to_record()).unwrap();
        assert_eq!(back.refresh_token.expose(), consent.refresh_token.expose());
        assert_eq!((back.account, back.begun), (consent.account, consent.begun));
        for text in [
            "",
            "bare-token",
            "{}",
            r#"{"refresh_token":"","account":{"name":"","email":""},"begun":"2026-01-01T00:00:00Z"}"#,
        ] {
            assert!(StoredConsent::from_record(&Record::new(text, 0)).is_none(), "{text}");
        }
    }
}
