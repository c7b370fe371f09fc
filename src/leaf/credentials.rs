//! `/users/{id}/{provider's credentials}`: the authorization URL, the attach, its confirmation and
//! its end. [T]

use jiff::Timestamp;
use reqwest::{Method, StatusCode};
use serde::{Deserialize, Serialize};

use super::{ID_CHARS, USERS};
use super::{Leaf, json};
use crate::domain::secret::{ApiKey, ClientSecret, LeafToken, RefreshToken};
use crate::domain::{
    ApiError, EventKind, FIELDVIEW, LeafCredentials, LeafEvent, LeafUserId, Page, RedirectUri,
    Scope, text,
};
use crate::http::{Answer, OBJECT_LIMIT, PAGE_LIMIT, last_on_its_connection, read};

/// The characters that are shown of what an event says.
const EVENT_CHARS: usize = 200;
/// More scopes than there are.
const MOST_SCOPES: usize = 50;
/// A longer word is taken for a token: people write none, and no token is shorter.
const LONGEST_WORD: usize = 40;
/// How often JSON may be wrapped in a text of JSON; no server wraps it deeper.
const MOST_WRAPPINGS: usize = 3;

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

/// Step 1's body. Its keys are in `snake_case` and those of step 3 in `camelCase`: Leaf tells the two
/// apart by that. [T]
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

/// An answer of FieldView's that Leaf has logged. Its `headers` may hold a bearer token, and are
/// not even read. [L]
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct EventBody {
    created_date: serde_json::Value,
    status_code: serde_json::Value,
    body: serde_json::Value,
}

impl EventBody {
    /// The event; `None` when neither a status nor a word of it can be read.
    fn into_event(self) -> Option<LeafEvent> {
        let status = read::number(&self.status_code).and_then(|it| u16::try_from(it).ok());
        let body = body_of_event(self.body);
        let has_worked = status.is_some_and(|status| matches!(status, 200..=299 | 304));
        // A good answer has tokens in it, and no news.
        let problem = if has_worked { read::Problem::default() } else { problem_in(&body) };
        let (code, says_forbidden) = (problem.code.as_deref(), problem.message.is_some());
        let event = LeafEvent {
            kind: EventKind::of(status, code, problem.nested, says_forbidden),
            time: read::time(&self.created_date),
            status,
            words: problem.message.or(problem.code).unwrap_or_default(),
        };
        (event.status.is_some() || !event.words.is_empty()).then_some(event)
    }
}

/// The body of an event out of its wrappings: often it is JSON in a text, and sometimes that is in a
/// text again.
fn body_of_event(mut body: serde_json::Value) -> serde_json::Value {
    for _ in 0..MOST_WRAPPINGS {
        let inner = body.as_str().and_then(|text| serde_json::from_str(text).ok());
        let Some(inner) = inner else { break };
        body = inner;
    }
    body
}

fn problem_in(body: &serde_json::Value) -> read::Problem {
    let Some(text) = body.as_str() else { return read::problem(body, without_long_words) };
    // Words of a person, not the page of a gateway or what a program has put out.
    let is_sentence = text.chars().all(|c| c.is_alphabetic() || " .,;!?'’-\n".contains(c));
    let words = Some(text::plain(&without_long_words(text), EVENT_CHARS));
    let message = words.filter(|words| is_sentence && !words.is_empty());
    read::Problem { message, ..read::Problem::default() }
}

/// The same text with an ellipsis in place of each long word, which may be a token.
fn without_long_words(text: &str) -> String {
    let words = text.split_whitespace();
    let shown = words.map(|word| if word.len() > LONGEST_WORD { "…" } else { word });
    shown.collect::<Vec<_>>().join(" ")
}

impl CredentialsBody {
    /// The credentials; `None` when no field says that anything is attached.
    pub(super) fn into_credentials(self) -> Option<LeafCredentials> {
        let shown = |value: &serde_json::Value| read::text(value, ID_CHARS);
        let scopes = self.token_metadata.get("scopes").and_then(|scopes| match scopes {
            serde_json::Value::Array(scopes) => {
                let texts = scopes.iter().filter(|scope| scope.is_string());
                Some(texts.filter_map(&shown).take(MOST_SCOPES).collect())
            }
            serde_json::Value::String(scopes) => {
                let scopes = scopes.split_whitespace().map(|scope| text::plain(scope, ID_CHARS));
                Some(scopes.take(MOST_SCOPES).collect())
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
    format!("{USERS}/{grower}/{}", FIELDVIEW.at_leaf.credentials)
}

/// Whether Leaf itself says that there is no such thing. A `404` that is a web page comes from a
/// gateway and says nothing about the grower.
pub(super) fn is_absence(answer: &Answer) -> bool {
    answer.status == StatusCode::NOT_FOUND && !answer.is_html()
}

impl Leaf {
    /// Step 1, `POST` of `client_id` and `redirect_uri`: asks for FieldView's log-in address.
    /// `write_scopes` are added to the minimum ones; without any, no scope is sent. The address is
    /// text that nobody has checked yet. [T]
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
            FIELDVIEW.minimum_scopes.iter().chain(write_scopes).copied().collect();
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

    /// Step 3, `POST` of the four keys: hands the grower's consent to Leaf. The answer repeats the
    /// secrets and is not read: step 4 tells what is attached. [T]
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

    /// Step 4, `GET`: what is attached. [T] `404`, an empty body and `null` all mean nothing. [I]
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

    /// `GET …/events`: what Leaf has logged of the grower's FieldView credentials in the last 30
    /// days. One page, counted from 0, in no known order. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn events(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
        page: usize,
    ) -> Result<Page<LeafEvent>, ApiError> {
        let request = self.list(&format!("{}/events", path(grower)), "", page, token);
        let answer = self.http.send(request, PAGE_LIMIT).await?;
        if is_absence(&answer) {
            return Ok(Page::none());
        }
        let answer = answer.success(&[token.expose()])?;
        if answer.is_empty() {
            return Ok(Page::none());
        }
        Ok(Page::of(&answer, answer.list()?, EventBody::into_event))
    }

    /// `DELETE`: takes the grower's FieldView credentials away from Leaf. Succeeds when there are
    /// none, too. [L]
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

    fn told(event: &serde_json::Value) -> Option<LeafEvent> {
        serde_json::from_value::<EventBody>(event.clone()).unwrap().into_event()
    }

    #[test]
    fn an_event_is_told_by_its_status_and_what_the_body_says() {
        use EventKind as K;
        let page = "<html><title>Bad Gateway</title></html>";
        let long = format!("Token {} expired", "a1".repeat(40));
        let twice = json!(json!({ "error": "invalid_grant" }).to_string()).to_string();
        for (status, body, kind, words) in [
            (
                json!(200),
                json!({ "access_token": "hush", "message": "hush" }).to_string(),
                K::Worked,
                "",
            ),
            (json!(304), String::new(), K::Worked, ""),
            (
                json!(401),
                json!({ "message": "Unauthorized" }).to_string(),
                K::Unauthenticated,
                "Unauthorized",
            ),
            (
                json!("400"),
                json!({ "error": "invalid_grant" }).to_string(),
                K::Unauthenticated,
                "invalid_grant",
            ),
            (json!(400), twice, K::Unauthenticated, "invalid_grant"),
            (
                json!(400),
                json!({ "error": "invalid_grant", "error_description": "Token expired" })
                    .to_string(),
                K::Unauthenticated,
                "Token expired",
            ),
            (json!(409), String::new(), K::Unauthenticated, ""),
            (json!(403), json!({ "message": "Forbidden" }).to_string(), K::KeyRefused, "Forbidden"),
            (
                json!(403),
                json!({ "error": { "id": "e", "code": 403, "message": "No scope" } }).to_string(),
                K::MissingPermission,
                "No scope",
            ),
            (json!(403), String::new(), K::Other, ""),
            (
                json!(400),
                json!({ "error": "invalid_scope" }).to_string(),
                K::MissingPermission,
                "invalid_scope",
            ),
            (
                json!(429),
                json!({ "message": "Limit Exceeded" }).to_string(),
                K::Busy,
                "Limit Exceeded",
            ),
            (json!(502), page.to_owned(), K::Away, ""),
            (
                json!(503),
                "Service unavailable, try later.".to_owned(),
                K::Away,
                "Service unavailable, try later.",
            ),
            (json!(400), "refresh_token=hush&x=1".to_owned(), K::Other, ""),
            (
                json!(401),
                json!({ "message": long }).to_string(),
                K::Unauthenticated,
                "Token … expired",
            ),
            (json!(70_000), json!({ "message": "odd" }).to_string(), K::Other, "odd"),
        ] {
            let event = json!({
                "id": "e-1", "createdDate": "2026-11-02T08:00:00.000000Z", "statusCode": status,
                "headers": "{Authorization=[Bearer hush]}", "body": body,
            });
            let event = told(&event).unwrap();
            assert_eq!((event.kind, event.words.as_str()), (kind, words), "{status} {body}");
            assert_eq!(event.time, "2026-11-02T08:00:00Z".parse().ok());
            assert!(!format!("{event:?}").contains("hush"));
        }
    }

    #[test]
    fn an_event_is_told_whatever_type_its_parts_have() {
        let body = json!({ "message": "\u{202e}No\n<b>scope</b>" });
        let event = told(&json!({ "statusCode": 403, "body": body })).unwrap();
        assert_eq!((event.words.as_str(), event.time), ("No <b>scope</b>", None));
        for odd in [json!(null), json!(5), json!(true), json!(["hush"]), json!({ "hush": 1 })] {
            let event =
                told(&json!({ "createdDate": odd, "statusCode": 500, "body": odd })).unwrap();
            assert_eq!((event.status, event.words.as_str()), (Some(500), ""), "{odd}");
            let body = json!({ "message": "said" });
            let event = told(&json!({ "statusCode": odd, "headers": odd, "body": body })).unwrap();
            assert_eq!(event.words, "said", "{odd}");
        }
        for nothing in [json!({}), json!({ "headers": "hush" }), json!({ "body": "hush=1" })] {
            assert_eq!(told(&nothing), None, "{nothing}");
        }
    }
}
