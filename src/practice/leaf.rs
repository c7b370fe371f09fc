//! The practice Leaf: who may come in, and which room a request goes to.
//!
//! Refusals are `application/problem+json` like those of the JHipster service that Leaf is.

mod configs;
mod credentials;
mod data;
mod magic_link;
mod users;

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::records::{IssuedLeafToken, World, remember};
use super::request::{Handler, Request, Response};
use crate::domain::secret::LeafToken;

/// The practice Leaf.
pub(super) struct Leaf {
    world: Arc<World>,
}

/// A refusal, in words for the developer who made the mistake.
struct Problem {
    status: u16,
    message: String,
}

type Answer = Result<Response, Problem>;

impl Problem {
    fn new(status: u16, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }

    fn bad(message: impl Into<String>) -> Self {
        Self::new(400, message)
    }

    fn no_such(what: &str) -> Self {
        Self::new(404, format!("There is no such {what}."))
    }

    fn into_response(self, path: &str) -> Response {
        let problem = json!({
            "type": "https://www.jhipster.tech/problem/problem-with-message",
            "title": title(self.status),
            "status": self.status,
            "path": path,
            "message": self.message,
        });
        let response = Response::new(self.status, "application/problem+json", problem.to_string());
        match self.status {
            401 => response.with("WWW-Authenticate", "Bearer"),
            _ => response,
        }
    }
}

fn title(status: u16) -> &'static str {
    match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        409 => "Conflict",
        411 => "Length Required",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        _ => "Request Refused",
    }
}

impl Leaf {
    /// A Leaf for this practice.
    pub(super) fn new(world: Arc<World>) -> Self {
        Self { world }
    }

    fn route(&self, request: &Request) -> Answer {
        let segments = request.segments();
        if segments == ["api", "authenticate"] {
            allow(request, &["POST"])?;
            return self.authenticate(request);
        }
        if let ["magic", link] = segments.as_slice() {
            allow(request, &["GET", "POST"])?;
            return self.use_link(link, request);
        }
        self.check_bearer(request)?;
        match segments.as_slice() {
            ["services", "usermanagement", "api", "users"] => {
                match allow(request, &["GET", "POST"])? {
                    "GET" => self.list_users(request),
                    _ => self.create_user(request),
                }
            }
            ["services", "usermanagement", "api", "users", user] => {
                match allow(request, &["GET", "PATCH", "DELETE"])? {
                    "GET" => self.get_user(user),
                    "PATCH" => self.change_user(user, request),
                    _ => self.delete_user(user),
                }
            }
            [
                "services",
                "usermanagement",
                "api",
                "users",
                user,
                "climate-field-view-credentials",
            ] => match allow(request, &["GET", "POST", "DELETE"])? {
                "GET" => self.get_credentials(user),
                "DELETE" => self.delete_credentials(user),
                _ => self.post_credentials(user, request),
            },
            [
                "services",
                "usermanagement",
                "api",
                "users",
                user,
                "climate-field-view-credentials",
                "events",
            ] => {
                allow(request, &["GET"])?;
                self.list_events(user, request)
            }
            ["services", "integrations", "api", "resources"] => {
                allow(request, &["GET"])?;
                self.summarize(request)
            }
            ["services", "fields", "api", "fields"] => {
                allow(request, &["GET"])?;
                self.list_fields(request)
            }
            ["services", "fields", "api", "users", user, "fields", "sync"] => {
                allow(request, &["POST"])?;
                self.sync(user)
            }
            ["services", "fields", "api", "users", user, "fields", field, "boundary"] => {
                allow(request, &["GET"])?;
                self.get_boundary(user, &decoded(field))
            }
            ["services", "fields", "api", "users", user, "fields", field, "enableSync"] => {
                allow(request, &["POST"])?;
                self.switch_on(user, &decoded(field))
            }
            ["services", "config", "api", "configs"] => {
                self.config(None, allow(request, &["GET", "PATCH"])?, request)
            }
            ["services", "config", "api", "configs", user] => {
                self.config(Some(user), allow(request, &["GET", "PATCH"])?, request)
            }
            ["services", "usermanagement", "api", "app-keys", "ClimateFieldView", name] => {
                allow(request, &["GET", "POST", "PUT", "DELETE"])?;
                self.app_keys(name, request)
            }
            ["services", "widgets", "api", "magic-link", "users", user, "authentication"] => {
                allow(request, &["POST"])?;
                self.make_link(user, request)
            }
            ["services", "widgets", "api", "magic-link", "authentication"] => {
                match allow(request, &["GET", "POST"])? {
                    "GET" => self.list_links(request),
                    _ => self.make_newcomers_link(request),
                }
            }
            ["services", "widgets", "api", "magic-link", "authentication", link] => {
                allow(request, &["DELETE"])?;
                self.end_link(link)
            }
            _ => Err(Problem::no_such("address")),
        }
    }

    /// Signs in; the only way that takes no token.
    fn authenticate(&self, request: &Request) -> Answer {
        let body = json_object(request)?;
        only_keys(&body, &["username", "password", "rememberMe"])?;
        let username = text(&body, "username")?;
        let password = text(&body, "password")?;
        if text(&body, "rememberMe")? != "true" {
            return Err(Problem::bad("rememberMe must be the string \"true\"."));
        }
        let account = &self.world.account;
        if username != account.email || password != account.password.expose() {
            return Err(Problem::new(401, "Bad credentials"));
        }
        let expires = Timestamp::now() + SignedDuration::from_hours(30 * 24);
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let token = format!(
            "{}.{}.{}",
            part(&json!({ "alg": "HS512" })),
            part(&json!({ "sub": account.email, "auth": "ROLE_USER", "exp": expires.as_second() })),
            self.world.random.token()
        );
        let issued = IssuedLeafToken { token: LeafToken::new(token.clone()), expires };
        remember(&mut self.world.state().leaf_tokens, issued);
        Ok(Response::json(200, &json!({ "id_token": token })))
    }

    fn check_bearer(&self, request: &Request) -> Result<(), Problem> {
        let refused = || Problem::new(401, "Full authentication is required to access this.");
        let header = request.header("Authorization").ok_or_else(refused)?;
        let (scheme, token) = header.split_once(' ').ok_or_else(refused)?;
        if !scheme.eq_ignore_ascii_case("Bearer") {
            return Err(refused());
        }
        let now = Timestamp::now();
        let issued = |known: &IssuedLeafToken| known.token.expose() == token && known.expires > now;
        if token == self.world.account.api_token.expose()
            || self.world.state().leaf_tokens.iter().any(issued)
        {
            Ok(())
        } else {
            Err(refused())
        }
    }
}

impl Handler for Leaf {
    fn answer(&self, request: &Request) -> Response {
        match self.route(request) {
            Ok(response) => response,
            Err(problem) => problem.into_response(request.path()),
        }
    }

    fn refuse(&self, status: u16) -> Response {
        Problem::new(status, "The request is malformed, too large or too slow.").into_response("")
    }
}

/// A segment of a path, which may be any text.
fn decoded(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

/// The method, when it is one of these.
fn allow<'a>(request: &Request, methods: &[&'a str]) -> Result<&'a str, Problem> {
    methods.iter().copied().find(|method| *method == request.method).ok_or_else(|| {
        Problem::new(405, format!("This address takes {} only.", methods.join(", ")))
    })
}

/// The body, when it is a JSON object and says so.
fn json_object(request: &Request) -> Result<Map<String, Value>, Problem> {
    if !request.has_content_type("application/json") {
        return Err(Problem::new(415, "The body must be application/json."));
    }
    serde_json::from_slice(&request.body)
        .map_err(|_| Problem::bad("The body is not a JSON object."))
}

/// Refuses keys that do not belong.
fn only_keys(body: &Map<String, Value>, known: &[&str]) -> Result<(), Problem> {
    match body.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(Problem::bad(format!("Unknown key {key:?}; known: {known:?}."))),
        None => Ok(()),
    }
}

/// A text that must be there and not be empty.
fn text<'a>(body: &'a Map<String, Value>, key: &str) -> Result<&'a str, Problem> {
    body.get(key)
        .and_then(Value::as_str)
        .filter(|text| !text.trim().is_empty())
        .ok_or_else(|| Problem::bad(format!("{key} must be a text that is not empty.")))
}

/// The parameters of a list, without any that do not belong.
struct Parameters(Vec<(String, String)>);

impl Parameters {
    fn of(request: &Request, known: &[&str]) -> Result<Self, Problem> {
        let query = request.query();
        match query.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            Some((key, _)) => {
                Err(Problem::bad(format!("Unknown parameter {key:?}; known: {known:?}.")))
            }
            None => Ok(Self(query)),
        }
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    fn number(&self, key: &str, default: usize) -> Result<usize, Problem> {
        match self.get(key) {
            None => Ok(default),
            Some(value) => {
                value.parse().map_err(|_| Problem::bad(format!("{key} must be a whole number.")))
            }
        }
    }
}

/// One page of `items` (size 1 to 100, 20 unless told), with the total and the links to others.
fn paged(base: &str, parameters: &Parameters, items: &[Value]) -> Answer {
    let page = parameters.number("page", 0)?;
    let size = parameters.number("size", 20)?;
    if !(1..=100).contains(&size) {
        return Err(Problem::bad("size must be from 1 to 100."));
    }
    let last = items.len().div_ceil(size).saturating_sub(1);
    let link = |to: usize, relation: &str| {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(parameters.0.iter().filter(|(key, _)| key != "page" && key != "size"));
        query.append_pair("page", &to.to_string()).append_pair("size", &size.to_string());
        format!("<{base}?{}>; rel=\"{relation}\"", query.finish())
    };
    let mut links = Vec::new();
    if page < last {
        links.push(link(page + 1, "next"));
    }
    if page > 0 {
        links.push(link(page - 1, "prev"));
    }
    links.extend([link(last, "last"), link(0, "first")]);
    let shown: Vec<_> = items.iter().skip(page.saturating_mul(size)).take(size).collect();
    Ok(Response::json(200, &json!(shown))
        .with("X-Total-Count", items.len().to_string())
        .with("Link", links.join(",")))
}
