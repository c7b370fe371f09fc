//! `/users/{id}/climate-field-view-credentials`: the authorization URL, the attach, its
//! confirmation and its end. [T]

use jiff::Timestamp;
use reqwest::{Method, StatusCode};
use serde::{Deserialize, Serialize};

use super::users::{ID_CHARS, USERS};
use super::{Leaf, json};
use crate::domain::secret::{ApiKey, ClientSecret, LeafToken, RefreshToken};
use crate::domain::{EventKind, LeafCredentials, LeafEvent, LeafUserId, RedirectUri, Scope, text};
use crate::http::{Answer, ApiError, OBJECT_LIMIT, last_on_its_connection, read};

/// Longer words of an event say no more to a person.
const EVENT_CHARS: usize = 200;
/// More than a person looks through.
const MOST_EVENTS: usize = 100;

/// What Leaf needs to act for the grower: the body of step 3.
#[derive(Clone, Debug)]
pub struct AttachKeys {
    /// The company's FieldView client ID.
    pub client_id: String,
    /// The company's FieldView client secret.
    pub client_secret: ClientSecret,
    /// The company's FieldView API key.
    pub api_key: ApiKey,
    /// The grower's consent.
    pub refresh_token: RefreshToken,
}

/// Step 1 is spoken in `snake_case`, step 3 in `camelCase`: Leaf tells them apart by that. [T]
#[derive(Serialize)]
struct AuthorizationRequest<'a> {
    client_id: &'a str,
    redirect_uri: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<&'a [Scope]>,
}

#[derive(Deserialize)]
struct AuthorizationResponse {
    url: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AttachRequest<'a> {
    client_id: &'a str,
    client_secret: &'a str,
    api_key: &'a str,
    refresh_token: &'a str,
}

/// The credentials object, less its secrets: those fields are not even read. Every field is
/// taken as it comes, so that a change of one does not hide the others.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
pub(super) struct CredentialsBody {
    id: serde_json::Value,
    status: serde_json::Value,
    created_time: serde_json::Value,
    token_metadata: serde_json::Value,
    client_id: serde_json::Value,
}

/// The events by their time, the latest first. The body is not documented: whichever known fields
/// are there as text are taken, and nothing else.
fn events_in(body: &serde_json::Value) -> Vec<LeafEvent> {
    let events = body
        .as_array()
        .or_else(|| ["events", "content"].into_iter().find_map(|name| body.get(name)?.as_array()));
    let mut events: Vec<LeafEvent> =
        events.into_iter().flatten().take(MOST_EVENTS).filter_map(event_in).collect();
    // Of those without a time, the one that stands last.
    events.reverse();
    events.sort_by_key(|event| std::cmp::Reverse(event.time));
    events
}

fn event_in(event: &serde_json::Value) -> Option<LeafEvent> {
    let text = |name: &str| Some(text::plain(event.get(name)?.as_str()?, EVENT_CHARS));
    let kind = text("type").as_deref().and_then(EventKind::of);
    let words =
        ["message", "type", "status"].into_iter().filter_map(text).find(|words| !words.is_empty());
    let time = event.get("timestamp").and_then(|time| time.as_str()?.parse::<Timestamp>().ok());
    Some(LeafEvent { kind, time, words: words? })
}

impl CredentialsBody {
    /// Nothing when no field says that anything is attached.
    pub(super) fn into_credentials(self) -> Option<LeafCredentials> {
        let shown = |value: &serde_json::Value| read::text(value, ID_CHARS);
        let scopes = self.token_metadata.get("scopes").and_then(|scopes| match scopes {
            serde_json::Value::Array(scopes) => {
                Some(scopes.iter().filter(|scope| scope.is_string()).filter_map(&shown).collect())
            }
            serde_json::Value::String(scopes) => {
                Some(scopes.split_whitespace().map(|scope| text::plain(scope, 100)).collect())
            }
            _ => None,
        });
        let credentials = LeafCredentials {
            id: shown(&self.id),
            status: shown(&self.status),
            created: read::time(&self.created_time),
            scopes,
            client_id: shown(&self.client_id),
        };
        (credentials != LeafCredentials::default()).then_some(credentials)
    }
}

/// The answer to step 4: what is attached, and Leaf's clock to compare ours with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// The credentials; nothing when none are attached.
    pub credentials: Option<LeafCredentials>,
    /// Leaf's time when it answered.
    pub leaf_time: Option<Timestamp>,
}

fn path(grower: &LeafUserId) -> String {
    format!("{USERS}/{grower}/climate-field-view-credentials")
}

/// Leaf's own word that nothing is attached; a gateway's 404 page says nothing about the grower.
fn is_absence(answer: &Answer) -> bool {
    answer.status == StatusCode::NOT_FOUND && !answer.is_html()
}

impl Leaf {
    /// Step 1: asks for FieldView's log-in address. `write_scopes` are added to the minimum
    /// ones; without any, no scope is sent. The answer is unchecked text.
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn authorization_url(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
        client_id: &str,
        redirect_uri: &RedirectUri,
        write_scopes: &[Scope],
    ) -> Result<String, ApiError> {
        let scopes: Vec<Scope> =
            crate::domain::scope::MINIMUM.iter().chain(write_scopes).copied().collect();
        let body = AuthorizationRequest {
            client_id,
            redirect_uri: redirect_uri.as_str(),
            scope: (!write_scopes.is_empty()).then_some(&scopes),
        };
        let request = json(self.request(Method::POST, self.url(&path(grower)), token), &body);
        let answer = self.http.send(request, OBJECT_LIMIT).await?.success(&[token.expose()])?;
        let response: AuthorizationResponse = answer.object()?;
        response.url.filter(|url| !url.is_empty()).ok_or_else(|| answer.missing("url"))
    }

    /// Step 3: hands the grower's consent to Leaf. The answer repeats the secrets and is not
    /// read: step 4 tells what is attached.
    ///
    /// # Errors
    /// [`ApiError`]; credentials that are there already are a refusal with 400 or 409. [I]
    pub async fn attach(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
        keys: &AttachKeys,
    ) -> Result<(), ApiError> {
        let body = AttachRequest {
            client_id: &keys.client_id,
            client_secret: keys.client_secret.expose(),
            api_key: keys.api_key.expose(),
            refresh_token: keys.refresh_token.expose(),
        };
        let request = json(self.request(Method::POST, self.url(&path(grower)), token), &body);
        let request = last_on_its_connection(request);
        let secrets = [token.expose(), body.client_secret, body.api_key, body.refresh_token];
        self.http.send(request, OBJECT_LIMIT).await?.success(&secrets).map(drop)
    }

    /// Step 4: what is attached. `404`, an empty body and `null` all mean nothing. [I]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn attached(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
    ) -> Result<Attached, ApiError> {
        let request = self.request(Method::GET, self.url(&path(grower)), token);
        let answer = self.http.send(request, OBJECT_LIMIT).await?;
        let leaf_time = answer.date;
        if is_absence(&answer) {
            return Ok(Attached { credentials: None, leaf_time });
        }
        let answer = answer.success(&[token.expose()])?;
        if answer.is_empty() {
            return Ok(Attached { credentials: None, leaf_time });
        }
        let body: CredentialsBody = answer.object()?;
        Ok(Attached { credentials: body.into_credentials(), leaf_time })
    }

    /// What Leaf says happened to the grower's FieldView credentials in the last 30 days, the
    /// latest first.
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn events(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
    ) -> Result<Vec<LeafEvent>, ApiError> {
        let url = self.url(&format!("{}/events", path(grower)));
        let request = self.request(Method::GET, url, token);
        let answer = self.http.send(request, OBJECT_LIMIT).await?;
        if is_absence(&answer) {
            return Ok(Vec::new());
        }
        let answer = answer.success(&[token.expose()])?;
        if answer.is_empty() {
            return Ok(Vec::new());
        }
        Ok(events_in(&answer.json()?))
    }

    /// Takes the grower's FieldView credentials away from Leaf; none there is as good.
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn detach(&self, token: &LeafToken, grower: &LeafUserId) -> Result<(), ApiError> {
        let request = self.request(Method::DELETE, self.url(&path(grower)), token);
        let answer = self.http.send(request, OBJECT_LIMIT).await?;
        if is_absence(&answer) {
            return Ok(());
        }
        answer.success(&[token.expose()]).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn events_are_told_in_plain_words_whatever_their_shape_the_latest_first() {
        let created = json!({ "type": "created", "timestamp": "2026-11-01T08:00:00Z" });
        let refused = json!({
            "type": "credentialsUnauthenticated",
            "message": "\u{202e}FieldView refused\n<b>the token</b>",
            "timestamp": "2026-11-02T08:00:00Z",
            "refreshToken": "hush",
        });
        let told = |body: &serde_json::Value| events_in(body);
        let words = ["FieldView refused <b>the token</b>", "created"];
        for body in [json!([created, refused]), json!({ "content": [refused, created] })] {
            assert_eq!(told(&body).iter().map(|it| &*it.words).collect::<Vec<_>>(), words);
        }
        let first = &told(&json!([refused]))[0];
        assert_eq!(first.kind, Some(EventKind::Unauthenticated));
        assert_eq!(first.time, "2026-11-02T08:00:00Z".parse().ok());
        assert_eq!(told(&json!([{ "status": "EXPIRED" }, { "status": "OK" }]))[0].words, "OK");
        for odd in [json!([]), json!({}), json!("x"), json!([1, null]), json!([{ "odd": "hush" }])]
        {
            assert_eq!(told(&odd), [], "{odd}");
        }
    }
}
