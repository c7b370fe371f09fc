//! The company's app keys as they lie in the vault: all that belongs to one client ID together, and
//! all of it in one record, so that one write keeps all of it or nothing.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::domain::secret::{ApiKey, ClientSecret};
use crate::vault::Record;

/// What belongs to one client ID.
#[derive(Clone, Debug)]
pub(super) struct AppKeys {
    pub(super) client_id: String,
    pub(super) client_secret: Option<ClientSecret>,
    pub(super) api_key: Option<ApiKey>,
}

#[derive(Serialize, Deserialize)]
struct Body<'a> {
    #[serde(borrow)]
    client_id: Cow<'a, str>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    client_secret: Option<Cow<'a, str>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    api_key: Option<Cow<'a, str>>,
}

/// For the vault; nothing is lost in it.
pub(super) fn to_record(clients: &[AppKeys]) -> Record {
    let bodies: Vec<_> = clients
        .iter()
        .map(|keys| Body {
            client_id: keys.client_id.as_str().into(),
            client_secret: keys.client_secret.as_ref().map(|secret| secret.expose().into()),
            api_key: keys.api_key.as_ref().map(|key| key.expose().into()),
        })
        .collect();
    // Text always serializes.
    let text = Zeroizing::new(serde_json::to_string(&bodies).unwrap_or_default());
    Record::new(&text, Timestamp::now().as_second())
}

/// Reads [`to_record`] back; nothing where it is none of ours.
pub(super) fn from_record(record: &Record) -> Vec<AppKeys> {
    let bodies: Vec<Body<'_>> = serde_json::from_str(record.expose()).unwrap_or_default();
    let keys = |body: Body<'_>| AppKeys {
        client_id: body.client_id.into_owned(),
        client_secret: body.client_secret.map(|secret| ClientSecret::new(&*secret)),
        api_key: body.api_key.map(|key| ApiKey::new(&*key)),
    };
    bodies.into_iter().map(keys).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_of_two_clients_come_back_apart_and_nothing_else_is_any() {
        let keys = |name: &str| AppKeys {
            client_id: name.to_owned(),
            client_secret: Some(ClientSecret::new(format!("{name}\"\\é secret"))),
            api_key: Some(ApiKey::new(format!("{name} key"))),
        };
        let back = from_record(&to_record(&[keys("new"), keys("old")]));
        assert_eq!(back.len(), 2);
        for (back, name) in back.iter().zip(["new", "old"]) {
            assert_eq!(back.client_id, name);
            let secret = back.client_secret.as_ref().unwrap().expose();
            assert_eq!(secret, keys(name).client_secret.unwrap().expose());
            assert_eq!(back.api_key.as_ref().unwrap().expose(), format!("{name} key"));
        }
        for text in ["", "bare-secret", "{}", "[{}]", "[7]"] {
            assert!(from_record(&Record::new(text, 0)).is_empty(), "{text}");
        }
    }
}
