//! Every secret of a run, in every form in which it could leak.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use stile::practice::{AttachedView, PracticeServers};
use url::{Url, form_urlencoded};

/// What it is, and its forms.
pub struct Secret {
    pub what: &'static str,
    forms: Vec<Vec<u8>>,
}

impl Secret {
    /// Whether any form of it is among these bytes.
    pub fn is_in(&self, bytes: &[u8]) -> bool {
        self.forms.iter().any(|form| memchr::memmem::find(bytes, form).is_some())
    }
}

/// The secrets that Stile has had in its hands: typed, received and attached.
pub fn of(practice: &PracticeServers, attached: &AttachedView) -> Vec<Secret> {
    let account = practice.account();
    let mut secrets = vec![
        ("password", account.password.expose().to_owned()),
        ("client secret", account.client_secret.expose().to_owned()),
        ("API key", account.api_key.expose().to_owned()),
        ("refresh token", attached.refresh_token.expose().to_owned()),
        ("FieldView access token", attached.access_token.as_ref().unwrap().expose().to_owned()),
    ];
    let [mut tokens, mut codes, mut states] = [0; 3];
    for request in practice.requests() {
        if let Some((_, token)) = request.header("Authorization").and_then(|it| it.split_once(' '))
        {
            secrets.push(("token", token.to_owned()));
            tokens += 1;
        }
        for (key, value) in form_urlencoded::parse(&request.body) {
            if key == "code" {
                secrets.push(("code", value.into_owned()));
                codes += 1;
            }
        }
        let address = Url::parse("http://localhost").unwrap().join(&request.target).unwrap();
        for (key, value) in address.query_pairs() {
            if key == "state" {
                secrets.push(("state", value.into_owned()));
                states += 1;
            }
        }
    }
    assert!(tokens > 0 && codes > 0 && states > 0, "{tokens} {codes} {states}");
    secrets.sort();
    secrets.dedup();
    let with_forms = |(what, bare): (_, String)| Secret { what, forms: forms(&bare) };
    secrets.into_iter().map(with_forms).collect()
}

fn forms(secret: &str) -> Vec<Vec<u8>> {
    assert!(secret.len() >= 16, "too short to tell from other text");
    let utf_16 = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let texts = [
        secret.to_owned(),
        utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string(),
        form_urlencoded::byte_serialize(secret.as_bytes()).collect(),
        inner(&serde_json::to_string(secret).unwrap()),
        inner(&format!("{secret:?}")),
        STANDARD_NO_PAD.encode(secret),
        URL_SAFE_NO_PAD.encode(secret),
    ];
    texts.into_iter().map(String::into_bytes).chain([utf_16]).collect()
}

/// Without the quotes around it.
fn inner(quoted: &str) -> String {
    quoted[1..quoted.len() - 1].to_owned()
}
