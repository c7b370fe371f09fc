//! FieldView's log-in page of the practice: who are you, and may Leaf read your data?
//!
//! Plain forms without script. The log-in is remembered in a cookie, as browsers do: that the
//! grower before is still logged in is the trap that staff learn here.

use std::time::Instant;

use percent_encoding::{AsciiSet, utf8_percent_encode};
use url::{Url, form_urlencoded};

use super::records::{BrowserSession, FieldViewAccount, IssuedCode, World, remember};
use super::request::{Request, Response};
use crate::domain::secret::AuthorizationCode;

/// Where the pages are.
pub(super) const FOLDER: &str = "/static/app-login/";
const COOKIE: &str = "practice_fieldview";
const STYLE: &str = include_str!("consent.css");

/// A request of the authorization page that can be answered at its redirect address.
struct Authorization {
    /// The redirect address exactly as sent.
    redirect_uri: String,
    scopes: Vec<String>,
    state: Option<String>,
    challenge: Option<String>,
    /// What the answer names as its issuer (RFC 9207), as certified servers do.
    issuer: Url,
}

/// Answers a request for one of the pages.
pub(super) fn answer(world: &World, request: &Request) -> Response {
    let page = request.path().strip_prefix(FOLDER).unwrap_or_default();
    let method = match page {
        "index.html" => "GET",
        "log-in" | "log-out" | "decide" => "POST",
        _ => return error_page(404, "There is no such page."),
    };
    if request.method != method {
        return error_page(405, "This page cannot be asked for in this way.");
    }
    let authorization = match Authorization::read(world, request) {
        Ok(authorization) => authorization,
        Err(response) => return response,
    };
    match page {
        "log-in" => log_in(world, request),
        "log-out" => log_out(world, request),
        "decide" => decide(world, request, &authorization),
        _ => show(world, request, &authorization),
    }
}

impl Authorization {
    /// Checks the request: first whether the redirect address can be trusted at all, then the
    /// rest, which is answered there (RFC 6749 §4.1.2.1).
    fn read(world: &World, request: &Request) -> Result<Self, Response> {
        let query = request.query();
        let only = |name: &str| {
            let mut values = query.iter().filter(|(key, _)| key == name);
            let value = values.next().map(|(_, value)| value.as_str());
            if values.next().is_some() { None } else { value }
        };
        if only("client_id") != Some(&world.account.client_id) {
            return Err(error_page(400, "This application (client_id) is not known to FieldView."));
        }
        let registered = only("redirect_uri")
            .filter(|uri| world.options.redirect_uris.iter().any(|known| known == uri));
        let Some(redirect_uri) = registered.map(str::to_owned) else {
            return Err(error_page(
                400,
                "The redirect address (redirect_uri) is not registered for this application.",
            ));
        };
        let scopes: Vec<String> =
            only("scope").unwrap_or_default().split_whitespace().map(str::to_owned).collect();
        let authorization = Self {
            redirect_uri,
            scopes,
            state: only("state").map(str::to_owned),
            challenge: only("code_challenge").map(str::to_owned),
            issuer: world.fieldview_url.clone(),
        };
        if authorization.challenge.is_some() && only("code_challenge_method") != Some("S256") {
            let what = "code_challenge_method must be S256";
            return Err(authorization.error("invalid_request", what));
        }
        if only("response_type") != Some("code") || only("page") != Some("oidcauthn") {
            let what = "response_type must be code and page oidcauthn";
            return Err(authorization.error("unsupported_response_type", what));
        }
        let allowed = |scope: &String| world.options.scopes_allowed.contains(scope);
        if authorization.scopes.is_empty() || !authorization.scopes.iter().all(allowed) {
            let what = "A scope is not enabled for this application";
            return Err(authorization.error("invalid_scope", what));
        }
        Ok(authorization)
    }

    fn error(&self, error: &str, description: &str) -> Response {
        self.redirect(&[("error", error), ("error_description", description)])
    }

    /// Sends the browser back with this answer and the state it came with, amid parameters that
    /// mean nothing to the client. The registered address stays as it is, its query included
    /// (RFC 6749 §4.1.2).
    fn redirect(&self, answer: &[(&str, &str)]) -> Response {
        let parameters = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(answer)
            .extend_pairs(self.state.iter().map(|state| ("state", state)))
            .append_pair("iss", self.issuer.as_str())
            .append_pair("session_state", "practice")
            .finish();
        let joint = if self.redirect_uri.contains('?') { '&' } else { '?' };
        // No header has other letters.
        let address = utf8_percent_encode(&self.redirect_uri, &AsciiSet::EMPTY);
        let location = format!("{address}{joint}{parameters}");
        Response::empty(302).with("Location", location).with("Cache-Control", "no-store")
    }
}

/// The log-in that this browser's cookie stands for.
fn session(world: &World, request: &Request) -> Option<BrowserSession> {
    let state = world.state();
    request
        .header("Cookie")?
        .split(';')
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(name, _)| *name == COOKIE)
        .find_map(|(_, value)| state.sessions.iter().find(|session| session.cookie == value))
        .cloned()
}

fn log_in(world: &World, request: &Request) -> Response {
    let email = form_value(request, "account").unwrap_or_default();
    let mut state = world.state();
    let Some(account) = state.accounts.iter().position(|account| account.email == email) else {
        return error_page(400, "Choose one of the accounts.");
    };
    let cookie = world.random.token();
    let remembered = format!("{COOKIE}={cookie}; Path={FOLDER}; HttpOnly; SameSite=Lax");
    remember(&mut state.sessions, BrowserSession { cookie, account });
    back_to_the_page(request).with("Set-Cookie", remembered)
}

fn log_out(world: &World, request: &Request) -> Response {
    if let Some(ended) = session(world, request) {
        world.state().sessions.retain(|session| session.cookie != ended.cookie);
    }
    let forgotten = format!("{COOKIE}=; Path={FOLDER}; Max-Age=0; HttpOnly; SameSite=Lax");
    back_to_the_page(request).with("Set-Cookie", forgotten)
}

fn back_to_the_page(request: &Request) -> Response {
    let location = format!("{FOLDER}index.html?{}", request.raw_query());
    Response::empty(303).with("Location", location).with("Cache-Control", "no-store")
}

fn decide(world: &World, request: &Request, authorization: &Authorization) -> Response {
    let Some(session) = session(world, request) else { return back_to_the_page(request) };
    match form_value(request, "decision").as_deref() {
        Some("allow") => {
            let code = AuthorizationCode::new(world.random.token());
            let response = authorization.redirect(&[("code", code.expose())]);
            let issued = IssuedCode {
                code,
                account: session.account,
                redirect_uri: authorization.redirect_uri.clone(),
                scopes: authorization.scopes.clone(),
                challenge: authorization.challenge.clone(),
                issued: Instant::now(),
                used: false,
            };
            remember(&mut world.state().codes, issued);
            response
        }
        Some("deny") => authorization.error("access_denied", "The grower did not allow access"),
        _ => error_page(400, "Choose Allow or Deny."),
    }
}

/// A field of a form that a page of ours sent.
fn form_value(request: &Request, name: &str) -> Option<String> {
    url::form_urlencoded::parse(&request.body)
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

fn show(world: &World, request: &Request, authorization: &Authorization) -> Response {
    let query = escape(request.raw_query());
    let session = session(world, request);
    let state = world.state();
    let account = session.and_then(|session| state.accounts.get(session.account));
    let (title, content) = match account {
        Some(account) => ("Allow access?", consent_form(&query, account, authorization)),
        None => ("Log in to FieldView", log_in_form(&query, &state.accounts)),
    };
    page(200, title, &content)
}

fn log_in_form(query: &str, accounts: &[FieldViewAccount]) -> String {
    let choices: String = accounts
        .iter()
        .enumerate()
        .map(|(at, account)| {
            let (number, email) = (at + 1, escape(&account.email));
            format!(
                "<label for=\"account-{number}\"><input type=\"radio\" name=\"account\" \
                 id=\"account-{number}\" value=\"{email}\" required> <span class=\"who\"><bdi>{}</bdi>\
                 <small>{email}</small></span></label>",
                escape(&account.full_name())
            )
        })
        .collect();
    format!(
        "<h1>Log in to FieldView</h1><p>Growers log in here with their own password. In \
         practice, choose who is at the computer.</p>\
         <form method=\"post\" action=\"{FOLDER}log-in?{query}\"><fieldset>\
         <legend>Practice accounts</legend><div class=\"accounts\">{choices}</div></fieldset>\
         <div class=\"actions\"><button id=\"log-in\" class=\"main\">Log in</button></div></form>"
    )
}

fn consent_form(query: &str, account: &FieldViewAccount, authorization: &Authorization) -> String {
    let scopes: String = authorization
        .scopes
        .iter()
        .map(|scope| format!("<li>{} <code>{}</code></li>", meaning(scope), escape(scope)))
        .collect();
    let (name, email) = (escape(&account.full_name()), escape(&account.email));
    format!(
        "<form method=\"post\" action=\"{FOLDER}log-out?{query}\" class=\"session\">\
         <p id=\"logged-in-as\">You are logged in as <strong><bdi>{name}</bdi></strong> ({email}).</p>\
         <p>Not you? <button id=\"log-out\" class=\"link\">Log out</button></p></form>\
         <h1>Allow access to your FieldView data?</h1>\
         <p>The practice company asks, on behalf of Leaf, to:</p><ul>{scopes}</ul>\
         <form method=\"post\" action=\"{FOLDER}decide?{query}\"><div class=\"actions\">\
         <button id=\"allow\" name=\"decision\" value=\"allow\" class=\"main\">Allow</button>\
         <button id=\"deny\" name=\"decision\" value=\"deny\">Deny</button></div></form>"
    )
}

/// A scope in plain words.
fn meaning(scope: &str) -> &'static str {
    match scope {
        "asHarvested:read" => "see what was harvested",
        "asPlanted:read" => "see what was planted",
        "asApplied:read" => "see what was applied",
        "fields:read" => "see your fields",
        "resourceOwners:read" => "see who owns the land",
        "farmOrganizations:read" => "see your farms",
        "fields:write" => "add and change fields",
        "rx:write" => "add prescriptions",
        "soil:write" => "add soil samples",
        "imagery:write" => "add imagery",
        _ => "something else",
    }
}

fn error_page(status: u16, text: &str) -> Response {
    let content =
        format!("<h1>This log-in cannot continue</h1><p id=\"error\">{}</p>", escape(text));
    page(status, "This log-in cannot continue", &content)
}

/// A whole page. Its policy sets no `form-action`: browsers would hold the redirect that answers
/// the form against it.
fn page(status: u16, title: &str, content: &str) -> Response {
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <title>{title} – Practice FieldView</title><style>{STYLE}</style></head><body>\
         <header role=\"note\"><strong>Practice FieldView — not the real one.</strong> \
         Type no real password here.</header><main>{content}</main></body></html>"
    );
    Response::new(status, "text/html; charset=utf-8", html)
        .with("Cache-Control", "no-store")
        .with("Referrer-Policy", "no-referrer")
        .with("X-Content-Type-Options", "nosniff")
        .with(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        )
}

/// Text for HTML, in quoted attributes too.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
