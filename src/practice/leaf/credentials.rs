//! A grower's FieldView credentials at Leaf: the log-in address (step 1), the attach (step 3),
//! the look at them (step 4), what happened to them, and their end.

use std::collections::HashMap;
use std::time::Instant;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{Answer, Leaf, Parameters, Problem, json_object, only_keys, paged, text};
use crate::domain::secret::{AccessToken, RefreshToken};
use crate::practice::options::{Account, MINIMUM_SCOPES, WRITE_SCOPES};
use crate::practice::random::Random;
use crate::practice::records::{
    Credential, Grant, OK, REFRESH_LIFE, State, TEMPORARILY_UNAVAILABLE, UNAUTHENTICATED,
};
use crate::practice::request::{Request, Response};

impl Leaf {
    /// Both steps share a path; the spelling of the keys tells them apart.
    pub(super) fn post_credentials(&self, user: &str, request: &Request) -> Answer {
        self.world.state().user(user).ok_or_else(|| Problem::no_such("Leaf user"))?;
        let body = json_object(request)?;
        let camel_case = ["clientId", "clientSecret", "apiKey", "refreshToken"];
        if body.keys().any(|key| camel_case.contains(&key.as_str())) {
            only_keys(&body, &camel_case)?;
            self.attach(user, &body)
        } else {
            only_keys(&body, &["client_id", "redirect_uri", "scope"])?;
            self.log_in_address(&body)
        }
    }

    /// Step 1: where the grower logs in.
    fn log_in_address(&self, body: &Map<String, Value>) -> Answer {
        if text(body, "client_id")? != self.world.account.client_id {
            return Err(Problem::bad("client_id is not known."));
        }
        let redirect_uri = text(body, "redirect_uri")?;
        if !self.world.options.redirect_uris.iter().any(|known| known == redirect_uri) {
            return Err(Problem::bad("redirect_uri is not registered for this client."));
        }
        let scopes = match body.get("scope") {
            None => MINIMUM_SCOPES.into_iter().chain(self.grown_minimum()).collect(),
            Some(scope) => checked_scopes(scope)?,
        };
        let other = self.world.options.other_fieldview.as_ref();
        let mut url = other.map_or(&self.world.fieldview_url, |other| &other.url).clone();
        url.set_path("/static/app-login/index.html");
        url.query_pairs_mut()
            .append_pair("scope", &scopes.join(" "))
            .append_pair("page", "oidcauthn")
            .append_pair("response_type", "code")
            .append_pair("redirect_uri", redirect_uri)
            .append_pair("client_id", &self.world.account.client_id);
        Ok(Response::json(200, &json!({ "url": url.as_str() })))
    }

    /// Scopes that Climate allows and this program does not know: Leaf's minimum may grow by them.
    fn grown_minimum(&self) -> impl Iterator<Item = &str> {
        let allowed = self.world.options.scopes_allowed.iter().map(String::as_str);
        allowed.filter(|scope| !MINIMUM_SCOPES.contains(scope) && !WRITE_SCOPES.contains(scope))
    }

    /// Step 3: takes the refresh token over.
    fn attach(&self, user: &str, body: &Map<String, Value>) -> Answer {
        let account = &self.world.account;
        let refresh_token = RefreshToken::new(text(body, "refreshToken")?);
        for (key, right) in [
            ("clientId", account.client_id.as_str()),
            ("clientSecret", account.client_secret.expose()),
            ("apiKey", account.api_key.expose()),
        ] {
            if text(body, key)? != right {
                return Err(Problem::bad(format!("FieldView does not know this {key}.")));
            }
        }
        let mut state = self.world.state();
        let (account_index, scopes) = self.granted(&state, user, &refresh_token)?;
        let credential = Credential {
            id: self.world.random.uuid(),
            status: OK,
            created: Timestamp::now(),
            begun: Some(Instant::now()),
            scopes,
            refresh_token,
            access_token: AccessToken::new(self.world.random.token()),
            account: account_index,
            previews: state.previews(user),
            switched_on: HashMap::new(),
            asked_to_look: None,
        };
        let user = state.user_mut(user).ok_or_else(|| Problem::no_such("Leaf user"))?;
        if user.credential.is_some() {
            return Err(Problem::new(409, "This Leaf user has Climate FieldView credentials."));
        }
        let answer = Response::json(201, &credential_json(account, &credential));
        user.credential = Some(credential);
        user.times_attached += 1;
        Ok(answer)
    }

    /// Whose account a refresh token is of, and what it is good for.
    fn granted(
        &self,
        state: &State,
        user: &str,
        refresh_token: &RefreshToken,
    ) -> Result<(usize, Vec<String>), Problem> {
        let unknown = || Problem::bad("FieldView does not know this refreshToken.");
        if self.world.options.other_fieldview.is_some() {
            let email = state.user(user).map(|user| user.email.as_str());
            let account = state.accounts.iter().position(|one| Some(one.email.as_str()) == email);
            let scopes = MINIMUM_SCOPES.map(str::to_owned).to_vec();
            return Ok((account.ok_or_else(unknown)?, scopes));
        }
        let is_it = |grant: &&Grant| {
            !grant.revoked
                && grant.issued.elapsed() < REFRESH_LIFE
                && grant.refresh_token.expose() == refresh_token.expose()
        };
        let grant = state.grants.iter().find(is_it).ok_or_else(unknown)?;
        Ok((grant.account, grant.scopes.clone()))
    }

    pub(super) fn get_credentials(&self, user: &str) -> Answer {
        self.with_credential(user, |credential| {
            Response::json(200, &credential_json(&self.world.account, credential))
        })
    }

    pub(super) fn delete_credentials(&self, user: &str) -> Answer {
        let mut state = self.world.state();
        let user = state.user_mut(user).ok_or_else(|| Problem::no_such("Leaf user"))?;
        match user.credential.take() {
            Some(_) => Ok(Response::empty(204)),
            None => Err(Problem::no_such("credential")),
        }
    }

    /// FieldView's answers as Leaf has logged them: secrets in the headers, and in the body of what
    /// went well. [L]
    pub(super) fn list_events(&self, user: &str, request: &Request) -> Answer {
        let parameters = Parameters::of(request, &["page", "size"])?;
        let events = {
            let state = self.world.state();
            let user = state.user(user).ok_or_else(|| Problem::no_such("Leaf user"))?;
            let credential = user.credential.as_ref();
            events_of(credential.ok_or_else(|| Problem::no_such("credential"))?)
        };
        let base = format!(
            "{}services/usermanagement/api/users/{user}/climate-field-view-credentials/events",
            self.world.leaf_url
        );
        paged(&base, &parameters, &events)
    }

    fn with_credential(&self, user: &str, answer: impl FnOnce(&Credential) -> Response) -> Answer {
        let state = self.world.state();
        let user = state.user(user).ok_or_else(|| Problem::no_such("Leaf user"))?;
        user.credential.as_ref().map(answer).ok_or_else(|| Problem::no_such("credential"))
    }
}

fn events_of(credential: &Credential) -> Vec<Value> {
    let event = |status: u16, body: &Value| {
        json!({
            "id": format!("{}-{status}", credential.id),
            "createdDate": leaf_time(credential.created),
            "statusCode": status,
            "headers": format!("{{Authorization=[Bearer {}]}}", credential.access_token.expose()),
            "body": body.to_string(),
        })
    };
    let tokens = json!({
        "access_token": credential.access_token.expose(),
        "refresh_token": credential.refresh_token.expose(),
        "token_type": "Bearer",
    });
    let mut events = vec![event(200, &tokens)];
    if MINIMUM_SCOPES.iter().any(|scope| !credential.scopes.iter().any(|granted| granted == scope))
    {
        let error = json!({ "id": credential.id, "code": 403, "message": "A scope is missing." });
        events.push(event(403, &json!({ "error": error })));
    }
    match credential.status {
        UNAUTHENTICATED => events.push(event(
            400,
            &json!({ "error": "invalid_grant", "error_description": "The token is not valid." }),
        )),
        TEMPORARILY_UNAVAILABLE => {
            events.push(event(503, &json!({ "message": "Service Unavailable" })));
        }
        _ => {}
    }
    events
}

/// What consenting on Leaf's own page leaves behind.
pub(super) fn fresh_credential(account: usize, previews: bool, random: &Random) -> Credential {
    Credential {
        id: random.uuid(),
        status: OK,
        created: Timestamp::now(),
        begun: Some(Instant::now()),
        scopes: MINIMUM_SCOPES.map(str::to_owned).to_vec(),
        refresh_token: RefreshToken::new(random.token()),
        access_token: AccessToken::new(random.token()),
        account,
        previews,
        switched_on: HashMap::new(),
        asked_to_look: None,
    }
}

/// The scopes of step 1: an array of known ones, each once, the minimum among them.
fn checked_scopes(scope: &Value) -> Result<Vec<&str>, Problem> {
    let scopes: Vec<&str> = scope
        .as_array()
        .and_then(|scopes| scopes.iter().map(Value::as_str).collect())
        .ok_or_else(|| Problem::bad("scope must be an array of texts."))?;
    let known = |scope: &&str| MINIMUM_SCOPES.contains(scope) || WRITE_SCOPES.contains(scope);
    if let Some(unknown) = scopes.iter().find(|scope| !known(scope)) {
        return Err(Problem::bad(format!("scope {unknown:?} is not known.")));
    }
    if let Some(missing) = MINIMUM_SCOPES.iter().find(|scope| !scopes.contains(scope)) {
        return Err(Problem::bad(format!("scope {missing:?} is missing.")));
    }
    if scopes.iter().enumerate().any(|(at, scope)| scopes[..at].contains(scope)) {
        return Err(Problem::bad("scope names one twice."));
    }
    Ok(scopes)
}

/// The credentials as Leaf shows them: secrets included, which is why no client may show them.
pub(super) fn credential_json(account: &Account, credential: &Credential) -> Value {
    json!({
        "id": credential.id,
        "status": credential.status,
        "createdTime": leaf_time(credential.created),
        "tokenMetadata": { "scopes": credential.scopes },
        "clientId": account.client_id,
        "clientSecret": account.client_secret.expose(),
        "apiKey": account.api_key.expose(),
        "refreshToken": credential.refresh_token.expose(),
        "accessToken": credential.access_token.expose(),
    })
}

/// `yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'`.
pub(super) fn leaf_time(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string()
}
