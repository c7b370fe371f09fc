//! A grower's consent as it lies in the vault: the refresh token, whose account it is of, and the
//! attempt that brought it, in one record, so that one write keeps all of it or nothing, and the
//! record says by itself whom it is for.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::domain::secret::{AccessToken, RefreshToken};
use crate::domain::vault_error::VaultError;
use crate::domain::{Account, ConsentId, Unfinished};
use crate::vault::Record;

/// The consent in hand.
#[derive(Clone, Debug)]
pub(super) struct StoredConsent {
    pub(super) refresh_token: RefreshToken,
    /// The attempt that brought it, with the account that answered.
    pub(super) entry: Unfinished,
}

/// A consent of this run, until Leaf has confirmed it.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) consent: StoredConsent,
    pub(super) access_token: Option<AccessToken>,
    /// Whether the keyring has it too.
    pub(super) in_keyring: bool,
}

/// The consents that this run asks for, in whatever session: no start takes them for given up.
pub(super) type UnderWay = Arc<Mutex<HashSet<ConsentId>>>;

/// The format of a stored consent.
const VERSION: u64 = 1;

/// Read by itself: the rest may be of another shape.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Version {
    version: u64,
}

#[derive(Serialize, Deserialize)]
struct Body<'a> {
    /// None in what 0.1.0 wrote.
    #[serde(default)]
    version: u64,
    #[serde(borrow)]
    refresh_token: Cow<'a, str>,
    account: Account,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    entry: Option<Cow<'a, Unfinished>>,
    /// When the attempt began; in what 0.1.0 wrote, in place of the entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    begun: Option<Timestamp>,
}

impl StoredConsent {
    /// For the vault; nothing is lost in it.
    pub(super) fn to_record(&self) -> Record {
        let body = Body {
            version: VERSION,
            refresh_token: self.refresh_token.expose().into(),
            account: self.entry.account.clone().unwrap_or_default(),
            entry: Some(Cow::Borrowed(&self.entry)),
            begun: None,
        };
        // Text and a time always serialize.
        let text = Zeroizing::new(serde_json::to_string(&body).unwrap_or_default());
        Record::new(&text, Timestamp::now().as_second())
    }

    /// Reads what is stored as this consent. `listed` is the consent's entry in the file, which knows
    /// what was done with it since.
    ///
    /// # Errors
    /// [`VaultError::NewerVersion`]; [`VaultError::NotYours`] for what is none of ours, or another
    /// consent.
    pub(super) fn from_record(
        record: &Record,
        consent: &ConsentId,
        listed: Option<&Unfinished>,
    ) -> Result<Self, VaultError> {
        let version: Version = serde_json::from_str(record.expose()).unwrap_or_default();
        if version.version > VERSION {
            return Err(VaultError::NewerVersion);
        }
        let not_yours = VaultError::NotYours;
        let body: Body<'_> = serde_json::from_str(record.expose()).map_err(|_| not_yours)?;
        let own = match body.entry {
            Some(entry) => entry.into_owned(),
            // One of 0.1.0 is that of the grower's last attempt, or nobody's.
            None => {
                let last = listed.filter(|entry| Some(entry.begun) == body.begun);
                last.ok_or(not_yours)?.clone()
            }
        };
        if body.refresh_token.is_empty() || own.consent() != *consent {
            return Err(not_yours);
        }
        let entry = Unfinished {
            account: Some(body.account),
            unwanted: listed.is_some_and(|listed| listed.unwanted),
            attach_sent: listed.is_some_and(|listed| listed.attach_sent),
            profile: listed.map_or(own.profile.clone(), |listed| listed.profile.clone()),
            ..own
        };
        Ok(Self { refresh_token: RefreshToken::new(&*body.refresh_token), entry })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LeafUserId;

    fn entry() -> Unfinished {
        Unfinished {
            id: ConsentId::parse("a-random-word").ok(),
            leaf_user_id: LeafUserId::parse("zoe").unwrap(),
            grower_name: "Zoë".to_owned(),
            grower_email: "zoe@farm.example".to_owned(),
            leaf_account: None,
            client_id: Some("stile-client".to_owned()),
            begun: Timestamp::from_second(1_800_000_000).unwrap(),
            account: Some(Account {
                id: "17".to_owned(),
                name: "Zoë".to_owned(),
                email: "zoe@farm.example".to_owned(),
            }),
            in_memory: false,
            unwanted: false,
            before: None,
            replace: false,
            profile: None,
            attach_sent: false,
        }
    }

    #[test]
    fn a_consent_comes_back_whole_whatever_the_file_says() {
        let (token, entry) = (RefreshToken::new("a\"b\\c é"), entry());
        let consent = StoredConsent { refresh_token: token.clone(), entry: entry.clone() };
        let record = consent.to_record();
        let back = StoredConsent::from_record(&record, &entry.consent(), None).unwrap();
        assert_eq!(back.refresh_token.expose(), token.expose());
        assert_eq!(back.entry, entry);
        let sent = Unfinished { attach_sent: true, unwanted: true, ..entry.clone() };
        let back = StoredConsent::from_record(&record, &entry.consent(), Some(&sent)).unwrap();
        assert_eq!(back.entry, sent, "the file knows what was done since");
    }

    #[test]
    fn another_consent_is_not_taken_for_this_one() {
        let consent = StoredConsent { refresh_token: RefreshToken::new("token"), entry: entry() };
        let other = ConsentId::parse("another-word").unwrap();
        let read = StoredConsent::from_record(&consent.to_record(), &other, None);
        assert_eq!(read.unwrap_err(), VaultError::NotYours);
    }

    #[test]
    fn a_newer_consent_is_told_from_what_is_none() {
        let newer = Record::new(r#"{"version":2,"tokens":["token"]}"#, 0);
        let read = StoredConsent::from_record(&newer, &entry().consent(), Some(&entry()));
        assert_eq!(read.unwrap_err(), VaultError::NewerVersion);
    }

    #[test]
    fn what_0_1_0_stored_is_that_of_the_attempt_that_began_then() {
        let text = r#"{"refresh_token":"token","account":{"name":"Zoë","email":""},
            "begun":"2027-01-15T08:00:00Z"}"#;
        let record = Record::new(text, 0);
        let listed = Unfinished { id: None, client_id: None, ..entry() };
        let zoe = ConsentId::parse("zoe").unwrap();
        let read = |listed: Option<&Unfinished>| StoredConsent::from_record(&record, &zoe, listed);
        assert_eq!(read(Some(&listed)).unwrap().entry.account.unwrap().name, "Zoë");
        let later = listed.begun + jiff::SignedDuration::from_secs(1);
        assert!(read(Some(&Unfinished { begun: later, ..listed.clone() })).is_err());
        assert!(read(None).is_err());
    }

    #[test]
    fn nothing_else_is_a_consent() {
        for text in [
            "",
            "bare-token",
            "{}",
            r#"{"refresh_token":"","account":{"name":"","email":""},"begun":"2026-01-01T00:00:00Z"}"#,
        ] {
            let record = Record::new(text, 0);
            let read = StoredConsent::from_record(&record, &entry().consent(), Some(&entry()));
            assert_eq!(read.unwrap_err(), VaultError::NotYours, "{text}");
        }
    }
}
