//! The practice FieldView: the token endpoint and the data API. Its log-in page is next door,
//! in `consent`.

use std::sync::Arc;
use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use url::form_urlencoded;

use super::consent;
use super::records::{ACCESS_LIFE, CODE_LIFE, Grant, World, remember};
use super::request::{Handler, Request, Response};
use crate::domain::secret::{AccessToken, RefreshToken};

/// The practice FieldView.
pub(super) struct FieldView {
    world: Arc<World>,
}

impl FieldView {
    /// A FieldView for this practice.
    pub(super) fn new(world: Arc<World>) -> Self {
        Self { world }
    }

    fn route(&self, request: &Request) -> Response {
        match (request.path(), request.method.as_str()) {
            ("/api/oauth/token", "POST") => match self.exchange(request) {
                Ok(tokens) => tokens,
                Err(refusal) => refusal.into_response(),
            },
            ("/v4/fields", "GET") => self.list_fields(request),
            ("/api/oauth/token" | "/v4/fields", _) => message(405, "Method Not Allowed"),
            (path, _) if path.starts_with(consent::FOLDER) => consent::answer(&self.world, request),
            _ => message(404, "Not Found"),
        }
    }

    /// Exchanges a code for tokens (RFC 6749 §4.1.3).
    fn exchange(&self, request: &Request) -> Result<Response, Refusal> {
        let account = &self.world.account;
        let pair = format!("{}:{}", account.client_id, account.client_secret.expose());
        if request.header("Authorization") != Some(&format!("Basic {}", STANDARD.encode(pair))) {
            return Err(Refusal::new(401, "invalid_client", "Not the client's Basic credentials."));
        }
        if !request.has_content_type("application/x-www-form-urlencoded") {
            return Err(Refusal::new(415, "invalid_request", "The body must be a form."));
        }
        let form = Form::parse(&request.body);
        match form.only("grant_type") {
            Some("authorization_code") => {}
            // Using a refresh token would end the one that Leaf was given.
            Some("refresh_token") => {
                return Err(Refusal::new(400, "unauthorized_client", "Leaf does the refreshing."));
            }
            _ => {
                return Err(Refusal::new(400, "unsupported_grant_type", "Not a known grant type."));
            }
        }
        let verifier = form.only("code_verifier");
        let fields = 3 + usize::from(verifier.is_some());
        let (Some(code), Some(redirect_uri)) = (form.only("code"), form.only("redirect_uri"))
        else {
            let wanted = "Exactly code, redirect_uri and grant_type are wanted.";
            return Err(Refusal::new(400, "invalid_request", wanted));
        };
        if form.0.len() != fields {
            let wanted = "Nothing but code, redirect_uri, grant_type and code_verifier is wanted.";
            return Err(Refusal::new(400, "invalid_request", wanted));
        }
        self.redeem(code, redirect_uri, verifier)
    }

    fn redeem(
        &self,
        code: &str,
        redirect_uri: &str,
        verifier: Option<&str>,
    ) -> Result<Response, Refusal> {
        let invalid = |why| Refusal::new(400, "invalid_grant", why);
        let mut state = self.world.state();
        let issued = state
            .codes
            .iter_mut()
            .find(|issued| issued.code.expose() == code)
            .ok_or_else(|| invalid("The code is not known."))?;
        // A log-in without a challenge takes no verifier (RFC 9700 §2.1.1).
        if verifier.is_some() && issued.challenge.is_none() {
            let why = "code_verifier is not wanted: the log-in had no challenge.";
            return Err(Refusal::new(400, "invalid_request", why));
        }
        let code = issued.code.clone();
        if std::mem::replace(&mut issued.used, true) {
            state.revoke(&code);
            return Err(invalid("The code was used before; what it gave is revoked."));
        }
        if issued.issued.elapsed() >= CODE_LIFE {
            return Err(invalid("The code has expired."));
        }
        if issued.redirect_uri != redirect_uri {
            return Err(invalid("redirect_uri is not the one of the log-in."));
        }
        let proven = verifier.map(|it| URL_SAFE_NO_PAD.encode(Sha256::digest(it)));
        if proven != issued.challenge {
            return Err(invalid("code_verifier does not fit the log-in."));
        }
        let grant = Grant {
            code,
            account: issued.account,
            scopes: issued.scopes.clone(),
            refresh_token: RefreshToken::new(self.world.random.token()),
            access_token: AccessToken::new(self.world.random.token()),
            issued: Instant::now(),
            revoked: false,
        };
        let account = &state.accounts[grant.account];
        let tokens = json!({
            "access_token": grant.access_token.expose(),
            "refresh_token": grant.refresh_token.expose(),
            "expires_in": ACCESS_LIFE.as_secs(),
            "token_type": "Bearer",
            "scope": grant.scopes.join(" "),
            "user": {
                "uuid": account.uuid,
                "id": account.id,
                "firstname": account.first_name,
                "lastname": account.last_name,
                "email": account.email,
            },
        });
        remember(&mut state.grants, grant);
        Ok(Response::json(200, &tokens).with("Cache-Control", "no-store"))
    }

    /// A page of the fields of whoever the access token belongs to.
    fn list_fields(&self, request: &Request) -> Response {
        if request.header("x-api-key") != Some(self.world.account.api_key.expose()) {
            return message(403, "Forbidden");
        }
        let token = request.header("Authorization").and_then(|value| value.strip_prefix("Bearer "));
        let state = self.world.state();
        let Some(grant) = state.grants.iter().find(|grant| {
            Some(grant.access_token.expose()) == token
                && !grant.revoked
                && grant.issued.elapsed() < ACCESS_LIFE
        }) else {
            return message(401, "Unauthorized");
        };
        let limit = request.header("X-Limit").map_or(Ok(100), str::parse);
        let Some(limit) = limit.ok().filter(|limit| (1..=100).contains(limit)) else {
            return message(400, "X-Limit must be from 1 to 100");
        };
        let Some(from) = request.header("X-Next-Token").map_or(Some(0), read_next_token) else {
            return message(400, "X-Next-Token is not one of ours");
        };
        let account = &state.accounts[grant.account];
        let results: Vec<_> = account
            .fields
            .iter()
            .enumerate()
            .skip(from)
            .take(limit)
            .map(|(number, field)| {
                json!({ "id": field.fieldview_id, "name": account.field_name(number) })
            })
            .collect();
        if results.is_empty() {
            return Response::empty(304);
        }
        let next = from + results.len();
        let body = json!({ "results": results });
        if next < account.fields.len() {
            Response::json(206, &body).with("X-Next-Token", next_token(next))
        } else {
            // The end, although a token is there: it serves to ask for changes later. [F]
            Response::json(200, &body).with("X-Next-Token", next_token(next))
        }
    }
}

impl Handler for FieldView {
    fn answer(&self, request: &Request) -> Response {
        self.route(request).with("X-Http-Request-Id", self.world.random.uuid())
    }

    fn refuse(&self, status: u16) -> Response {
        message(status, "The request is malformed, too large or too slow")
            .with("X-Http-Request-Id", self.world.random.uuid())
    }
}

/// A refusal of the token endpoint (RFC 6749 §5.2).
struct Refusal {
    status: u16,
    error: &'static str,
    description: &'static str,
}

impl Refusal {
    fn new(status: u16, error: &'static str, description: &'static str) -> Self {
        Self { status, error, description }
    }

    fn into_response(self) -> Response {
        let body = json!({ "error": self.error, "error_description": self.description });
        let response = Response::json(self.status, &body).with("Cache-Control", "no-store");
        match self.status {
            401 => response.with("WWW-Authenticate", "Basic realm=\"FieldView\""),
            _ => response,
        }
    }
}

/// The fields of a form.
struct Form(Vec<(String, String)>);

impl Form {
    fn parse(body: &[u8]) -> Self {
        Self(form_urlencoded::parse(body).into_owned().collect())
    }

    /// The value of a field that is there exactly once.
    fn only(&self, name: &str) -> Option<&str> {
        let mut values = self.0.iter().filter(|(key, _)| key == name);
        let (_, value) = values.next()?;
        values.next().is_none().then_some(value)
    }
}

fn message(status: u16, text: &str) -> Response {
    Response::json(status, &json!({ "message": text }))
}

fn next_token(from: usize) -> String {
    STANDARD.encode(format!("from {from}"))
}

fn read_next_token(token: &str) -> Option<usize> {
    let bytes = STANDARD.decode(token).ok()?;
    str::from_utf8(&bytes).ok()?.strip_prefix("from ")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::secret::AuthorizationCode;
    use crate::practice::Options;
    use crate::practice::records::IssuedCode;

    #[test]
    fn a_code_ends_after_five_minutes() {
        let url = url::Url::parse("http://127.0.0.1/").unwrap();
        let world = World::new(Options::default(), url.clone(), url).unwrap();
        let fieldview = FieldView::new(Arc::new(world));
        // A clock that began less than five minutes ago cannot tell.
        let Some(long_ago) = Instant::now().checked_sub(CODE_LIFE) else { return };
        for (code, issued, status) in [("old", long_ago, 400), ("new", Instant::now(), 200)] {
            fieldview.world.state().codes.push_back(IssuedCode {
                code: AuthorizationCode::new(code),
                account: 0,
                redirect_uri: "x".to_owned(),
                scopes: Vec::new(),
                challenge: None,
                issued,
                used: false,
            });
            let answer = fieldview.redeem(code, "x", None).unwrap_or_else(Refusal::into_response);
            assert_eq!(answer.status, status, "{code}");
        }
    }
}
