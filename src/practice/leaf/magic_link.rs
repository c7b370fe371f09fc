//! Links for growers who are not here: made and counted by the practice Leaf, which shows their
//! page itself.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::credentials::{fresh_credential, leaf_time};
use super::{Answer, Leaf, Parameters, Problem, json_object, only_keys, paged, text};
use crate::practice::options::MOST_GROWERS;
use crate::practice::records::{Config, LeafUser, MagicLink, State, remember};
use crate::practice::request::{Request, Response};

/// How often a link can be used, as in Leaf's samples: to look at, and to allow, with one more look.
const MOST_USES: u64 = 3;
/// The most names under which app keys are kept.
const MOST_APP_KEYS: usize = 100;
/// Leaf's words for what app keys are for. [L]
const SCOPES: [&str; 6] = [
    "FIELDS:READ",
    "FIELDS:WRITE",
    "OPERATIONS:READ",
    "PRESCRIPTION:READ",
    "PRESCRIPTION:WRITE",
    "ASSETS:READ",
];
/// A quarter of an hour to a year.
const LIFE: std::ops::RangeInclusive<u64> = 900..=365 * 24 * 60 * 60;

impl Leaf {
    /// The company's app keys, which links need: kept under a name, and shown without secrets.
    pub(super) fn app_keys(&self, name: &str, request: &Request) -> Answer {
        let mut state = self.world.state();
        let place = state.app_keys.iter().position(|(kept, _)| kept == name);
        let no_such = || Problem::no_such("app keys");
        match request.method.as_str() {
            "GET" => {
                let (_, client_id) = &state.app_keys[place.ok_or_else(no_such)?];
                let shown = json!({
                    "provider": "ClimateFieldView", "appName": name, "clientId": client_id,
                });
                return Ok(Response::json(200, &shown));
            }
            "DELETE" => {
                state.app_keys.remove(place.ok_or_else(no_such)?);
                return Ok(Response::empty(204));
            }
            "POST" if place.is_some() => {
                return Err(Problem::new(409, "There are app keys of this name."));
            }
            "PUT" if place.is_none() => return Err(no_such()),
            _ => {}
        }
        let client_id = self.checked_app_keys(request)?;
        match place {
            Some(place) => state.app_keys[place].1 = client_id,
            None if state.app_keys.len() < MOST_APP_KEYS => {
                state.app_keys.push((name.to_owned(), client_id));
            }
            None => return Err(Problem::bad("Practice holds no more app keys.")),
        }
        let status = if place.is_some() { 200 } else { 201 };
        Ok(Response::json(status, &json!({ "message": "SUCCESS" })))
    }

    /// The client that the keys in the body are of.
    fn checked_app_keys(&self, request: &Request) -> Result<String, Problem> {
        let body = json_object(request)?;
        only_keys(&body, &["apiKey", "clientId", "clientSecret", "scopes"])?;
        let account = &self.world.account;
        for (key, right) in [
            ("apiKey", account.api_key.expose()),
            ("clientId", account.client_id.as_str()),
            ("clientSecret", account.client_secret.expose()),
        ] {
            if text(&body, key)? != right {
                return Err(Problem::bad(format!("{key} is not the company's.")));
            }
        }
        if let Some(scopes) = body.get("scopes") {
            let known = |scope: &Value| scope.as_str().is_some_and(|scope| SCOPES.contains(&scope));
            if !scopes.as_array().is_some_and(|scopes| scopes.iter().all(known)) {
                return Err(Problem::bad(format!("scopes is an array of {SCOPES:?}.")));
            }
        }
        Ok(account.client_id.clone())
    }

    pub(super) fn make_link(&self, user: &str, request: &Request) -> Answer {
        let body = json_object(request)?;
        only_keys(&body, &["provider", "expiresIn", "settings"])?;
        let life = checked_link(&body)?;
        let mut state = self.world.state();
        state.user(user).ok_or_else(|| Problem::no_such("Leaf user"))?;
        self.add_link(&mut state, user, life)
    }

    /// A link for somebody whom Leaf may not know yet: known by the company's reference, made
    /// otherwise.
    pub(super) fn make_newcomers_link(&self, request: &Request) -> Answer {
        let body = json_object(request)?;
        let known = ["provider", "expiresIn", "settings", "externalId", "name", "email"];
        only_keys(&body, &known)?;
        let life = checked_link(&body)?;
        let reference = text(&body, "externalId")?.to_owned();
        let optional = |key: &str| body.get(key).and_then(Value::as_str).unwrap_or_default();
        let (name, email) = (optional("name").to_owned(), optional("email").to_owned());
        let mut state = self.world.state();
        if state.app_keys.is_empty() {
            return Err(no_app_keys());
        }
        let is_it = |user: &&LeafUser| user.external_id.as_ref() == Some(&reference);
        let user = state.users.iter().find(is_it).map(|user| user.id.clone());
        let user = match user {
            Some(user) => user,
            None if state.users.len() >= MOST_GROWERS => {
                return Err(Problem::bad("Practice holds no more growers."));
            }
            None => {
                let id = self.world.random.uuid();
                state.users.push(LeafUser {
                    id: id.clone(),
                    name,
                    email,
                    phone: None,
                    address: None,
                    external_id: Some(reference),
                    credential: None,
                    times_attached: 0,
                    config: Config::default(),
                });
                id
            }
        };
        self.add_link(&mut state, &user, life)
    }

    fn add_link(&self, state: &mut State, user: &str, life: SignedDuration) -> Answer {
        if state.app_keys.is_empty() {
            return Err(no_app_keys());
        }
        let created = Timestamp::now();
        let link = MagicLink {
            id: self.world.random.uuid(),
            leaf_user_id: user.to_owned(),
            created,
            expires: created + life,
            last_accessed: None,
            used: 0,
        };
        let answer = Response::json(201, &self.link_json(&link));
        remember(&mut state.links, link);
        Ok(answer)
    }

    pub(super) fn list_links(&self, request: &Request) -> Answer {
        let parameters = Parameters::of(request, &["page", "size"])?;
        let links: Vec<_> = {
            let state = self.world.state();
            state.links.iter().map(|link| self.link_json(link)).collect()
        };
        let base = format!("{}services/widgets/api/magic-link/authentication", self.world.leaf_url);
        paged(&base, &parameters, &links)
    }

    pub(super) fn end_link(&self, id: &str) -> Answer {
        let mut state = self.world.state();
        let before = state.links.len();
        state.links.retain(|link| link.id != id);
        if state.links.len() == before {
            return Err(Problem::no_such("link"));
        }
        Ok(Response::empty(204))
    }

    /// The page that the grower sees, and what happens when they allow it: their own account is
    /// attached, as FieldView's log-in would have it.
    pub(super) fn use_link(&self, id: &str, request: &Request) -> Answer {
        let mut state = self.world.state();
        let now = Timestamp::now();
        let known = state.links.iter_mut().find(|link| link.id == id && link.expires > now);
        let link = known.ok_or_else(|| Problem::no_such("link"))?;
        if link.used >= MOST_USES {
            return Err(Problem::new(410, "This link was used as often as it can be."));
        }
        link.used += 1;
        link.last_accessed = Some(now);
        let user = link.leaf_user_id.clone();
        if request.method != "POST" {
            return Ok(page("Practice Leaf: not the real one", FORM));
        }
        let email = state.user(&user).map(|user| user.email.clone()).unwrap_or_default();
        let account = state.accounts.iter().position(|account| account.email == email);
        let account = account.ok_or_else(|| Problem::no_such("FieldView account"))?;
        let credential = fresh_credential(account, state.previews(&user), &self.world.random);
        if let Some(user) = state.user_mut(&user) {
            user.credential = Some(credential);
            user.times_attached += 1;
        }
        Ok(page("Allowed", "<p>Practice: your FieldView account is attached.</p>"))
    }

    fn link_json(&self, link: &MagicLink) -> Value {
        json!({
            "id": link.id,
            "leafUserId": link.leaf_user_id,
            "link": format!("{}magic/{}", self.world.leaf_url, link.id),
            "createdAt": leaf_time(link.created),
            "expiresAt": leaf_time(link.expires),
            "lastAccessedAt": link.last_accessed.map(leaf_time),
            "usageCount": link.used,
            "maxUsage": MOST_USES,
        })
    }
}

fn no_app_keys() -> Problem {
    Problem::bad("There are no app keys for ClimateFieldView.")
}

/// How long the link that is asked for lasts; a quarter of an hour unless told.
fn checked_link(body: &Map<String, Value>) -> Result<SignedDuration, Problem> {
    check_settings(body.get("settings"))?;
    if text(body, "provider")? != "ClimateFieldView" {
        return Err(Problem::bad("provider is not known."));
    }
    let seconds = match body.get("expiresIn") {
        None => Some(*LIFE.start()),
        Some(seconds) => seconds.as_u64().filter(|seconds| LIFE.contains(seconds)),
    };
    let seconds = seconds.ok_or_else(|| Problem::bad("expiresIn is from 900 to a year."))?;
    Ok(SignedDuration::from_secs(i64::try_from(seconds).unwrap_or(i64::MAX)))
}

/// What the page can be made to look like.
fn check_settings(settings: Option<&Value>) -> Result<(), Problem> {
    let Some(settings) = settings else { return Ok(()) };
    let settings = settings.as_object().ok_or_else(|| Problem::bad("settings is an object."))?;
    let texts = ["companyName", "companyLogo", "headerImage", "backgroundColor"];
    let switches = ["showLeafUserName", "disconnectEnabled"];
    only_keys(settings, &[&texts[..], &switches[..]].concat())?;
    for (key, value) in settings {
        let is_right = if texts.contains(&key.as_str()) {
            value.as_str().is_some_and(|text| !text.is_empty())
        } else {
            value.is_boolean()
        };
        let is_address = !["companyLogo", "headerImage"].contains(&key.as_str())
            || value.as_str().is_some_and(|text| text.starts_with("https://"));
        if !is_right || !is_address {
            return Err(Problem::bad(format!("settings.{key} is of another kind.")));
        }
    }
    Ok(())
}

const FORM: &str = "<form method=post><button id=allow>Allow</button></form>";

fn page(title: &str, content: &str) -> Response {
    let html = format!(
        "<!doctype html><meta charset=utf-8><title>{title}</title><h1>{title}</h1>{content}"
    );
    Response::new(200, "text/html; charset=utf-8", html)
        .with("Content-Security-Policy", "default-src 'none'; form-action 'self'")
        .with("Referrer-Policy", "no-referrer")
}
