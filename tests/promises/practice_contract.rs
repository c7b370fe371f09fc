//! The practice servers keep to the contract: every success and every refusal, over the wire.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use stile::practice::{Effect, Fault, Options, PracticeServers, Service};
use url::{Url, form_urlencoded};

const REDIRECT: &str = "http://localhost:8765/callback";
const USERS: &str = "/services/usermanagement/api/users";
const LONG: Duration = Duration::from_secs(20);
const MINIMUM: [&str; 6] = [
    "asHarvested:read",
    "asPlanted:read",
    "asApplied:read",
    "fields:read",
    "resourceOwners:read",
    "farmOrganizations:read",
];

// ---- a client that sends exactly what it is told ----

struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find_map(|(key, value)| key.eq_ignore_ascii_case(name).then_some(value))
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    fn text(&self) -> &str {
        str::from_utf8(&self.body).unwrap()
    }

    #[track_caller]
    fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", String::from_utf8_lossy(&self.body));
        self
    }

    /// A refusal by Leaf, as RFC 9457 wants it.
    #[track_caller]
    fn assert_problem(self, status: u16) {
        let answer = self.is(status);
        assert_eq!(answer.header("Content-Type"), Some("application/problem+json"));
        let problem = answer.json();
        assert_eq!(problem["status"], status);
        assert!(!problem["message"].as_str().unwrap().is_empty());
    }

    /// A refusal by FieldView's token endpoint, as RFC 6749 §5.2 wants it.
    #[track_caller]
    fn assert_error(self, status: u16, error: &str) {
        let answer = self.is(status);
        assert!(answer.header("X-Http-Request-Id").is_some());
        assert_eq!(answer.json()["error"], error);
    }

    fn location(&self) -> Url {
        Url::parse(self.header("Location").unwrap()).unwrap()
    }
}

fn connect(base: &Url) -> TcpStream {
    let stream = TcpStream::connect(base.socket_addrs(|| None).unwrap()[0]).unwrap();
    stream.set_read_timeout(Some(LONG)).unwrap();
    stream
}

/// `None` when the connection closed without an answer.
fn receive(mut stream: TcpStream) -> Option<Answer> {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Some(Answer { status, head, body: bytes[end + 4..].to_vec() })
}

fn raw(base: &Url, request: &[u8]) -> Option<Answer> {
    let mut stream = connect(base);
    stream.write_all(request).unwrap();
    receive(stream)
}

fn attempt(
    base: &Url,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Option<Answer> {
    let mut request = format!("{method} {target} HTTP/1.1\r\nHost: {}\r\n", base.authority());
    for (name, value) in headers {
        request += &format!("{name}: {value}\r\n");
    }
    if !body.is_empty() {
        request += &format!("Content-Length: {}\r\n", body.len());
    }
    request += "\r\n";
    raw(base, &[request.as_bytes(), body].concat())
}

fn send(
    base: &Url,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: impl AsRef<[u8]>,
) -> Answer {
    attempt(base, method, target, headers, body.as_ref()).unwrap()
}

// ---- a person at the practice ----

struct Practice {
    practice: PracticeServers,
    leaf: Url,
    fieldview: Url,
}

impl Practice {
    fn start() -> Self {
        Self::with(Options { data_delay: Duration::ZERO, ..Options::default() })
    }

    /// A company whose fields come without being switched on.
    fn without_previews() -> Self {
        let custom_data_sync = Some(false);
        let data_delay = Duration::ZERO;
        Self::with(Options { data_delay, custom_data_sync, ..Options::default() })
    }

    fn with(options: Options) -> Self {
        let practice = PracticeServers::start(options).unwrap();
        Self { leaf: practice.leaf_url(), fieldview: practice.fieldview_url(), practice }
    }

    fn bearer(&self) -> String {
        format!("Bearer {}", self.practice.account().api_token.expose())
    }

    fn leaf(&self, method: &str, target: &str, body: Option<&Value>) -> Answer {
        let bearer = self.bearer();
        let mut headers = vec![("Authorization", bearer.as_str())];
        let body = body.map(Value::to_string).unwrap_or_default();
        if !body.is_empty() {
            headers.push(("Content-Type", "application/json"));
        }
        send(&self.leaf, method, target, &headers, body)
    }

    fn user(&self, email: &str) -> Value {
        let users = self.leaf("GET", &format!("{USERS}?email={email}"), None).is(200).json();
        users[0].clone()
    }

    fn credentials_path(&self, email: &str) -> String {
        let user = self.user(email);
        format!("{USERS}/{}/climate-field-view-credentials", user["id"].as_str().unwrap())
    }

    fn query(&self, changes: &[(&str, Option<&str>)]) -> String {
        let scope = MINIMUM.join(" ");
        let client_id = self.practice.account().client_id;
        let mut pairs = vec![
            ("scope", scope.as_str()),
            ("page", "oidcauthn"),
            ("response_type", "code"),
            ("redirect_uri", REDIRECT),
            ("client_id", &client_id),
            ("state", "s+t/a=t&e"),
        ];
        for (key, value) in changes {
            pairs.retain(|(known, _)| known != key);
            pairs.extend(value.map(|value| (*key, value)));
        }
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    fn page(&self, action: &str, query: &str, cookie: &str, form: &str) -> Answer {
        let method = if action == "index.html" { "GET" } else { "POST" };
        let target = format!("/static/app-login/{action}?{query}");
        let headers = [("Cookie", cookie), ("Content-Type", "application/x-www-form-urlencoded")];
        send(&self.fieldview, method, &target, &headers, form)
    }

    /// Logs a browser in and returns its cookie.
    fn log_in(&self, email: &str) -> String {
        let query = self.query(&[]);
        let answer = self.page("log-in", &query, "", &format!("account={email}")).is(303);
        let back = format!("/static/app-login/index.html?{query}");
        assert_eq!(answer.header("Location"), Some(back.as_str()));
        answer.header("Set-Cookie").unwrap().split(';').next().unwrap().to_owned()
    }

    /// Consents as this person and returns the code.
    fn consent(&self, email: &str) -> String {
        let cookie = self.log_in(email);
        let answer = self.page("decide", &self.query(&[]), &cookie, "decision=allow").is(302);
        parameter(&answer.location(), "code").unwrap()
    }

    fn basic(&self) -> String {
        let account = self.practice.account();
        let pair = format!("{}:{}", account.client_id, account.client_secret.expose());
        format!("Basic {}", STANDARD.encode(pair))
    }

    fn token(&self, form: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let basic = self.basic();
        let headers = [
            ("Authorization", basic.as_str()),
            ("Content-Type", "application/x-www-form-urlencoded"),
        ];
        send(&self.fieldview, "POST", "/api/oauth/token", &headers, body)
    }

    fn exchange(&self, code: &str) -> Answer {
        self.token(&[
            ("code", code),
            ("redirect_uri", REDIRECT),
            ("grant_type", "authorization_code"),
        ])
    }

    fn attach_body(&self, refresh_token: &Value) -> Value {
        let account = self.practice.account();
        json!({
            "clientId": account.client_id,
            "clientSecret": account.client_secret.expose(),
            "apiKey": account.api_key.expose(),
            "refreshToken": refresh_token,
        })
    }

    /// Connects a grower to the FieldView account of the same mail address.
    fn connect(&self, email: &str) -> Value {
        let tokens = self.exchange(&self.consent(email)).is(200).json();
        let body = self.attach_body(&tokens["refresh_token"]);
        self.leaf("POST", &self.credentials_path(email), Some(&body)).is(201).json()
    }
}

fn parameter(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

const ANNELISE: &str = "annelise@brandvold-acres.example";
const MAREK: &str = "marek.wisniewski@rolnik.example";
const JOAO: &str = "joao@fazenda-boaesperanca.example";
const SIOBHAN: &str = "siobhan@slaneyside.example";
const BUCK: &str = "buck@ohalloran-sons.example";

// ---- Leaf: signing in ----

#[test]
fn signing_in_gives_a_token_for_thirty_days() {
    let practice = Practice::start();
    let account = practice.practice.account();
    let body = json!({
        "username": account.email, "password": account.password.expose(), "rememberMe": "true",
    });
    let json_type = [("Content-Type", "application/json")];
    let answer =
        send(&practice.leaf, "POST", "/api/authenticate", &json_type, body.to_string()).is(200);
    let token = answer.json()["id_token"].as_str().unwrap().to_owned();
    let claims = token.split('.').nth(1).map(|part| URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap();
    let claims: Value = serde_json::from_slice(&claims).unwrap();
    let left = claims["exp"].as_i64().unwrap() - jiff::Timestamp::now().as_second();
    assert!((30 * 86_400 - 60..=30 * 86_400).contains(&left), "{left}");
    let bearer = format!("Bearer {token}");
    send(&practice.leaf, "GET", USERS, &[("Authorization", &bearer)], "").is(200);
}

#[test]
fn signing_in_is_refused_unless_the_body_is_exact() {
    let practice = Practice::start();
    let account = practice.practice.account();
    let right = json!({
        "username": account.email, "password": account.password.expose(), "rememberMe": "true",
    });
    for (key, value, status) in [
        ("password", json!("wrong"), 401),
        ("username", json!("someone@else.example"), 401),
        ("rememberMe", json!(true), 400),
        ("rememberMe", json!("false"), 400),
        ("password", json!(7), 400),
        ("extra", json!("x"), 400),
    ] {
        let mut body = right.clone();
        body[key] = value;
        let headers = [("Content-Type", "application/json")];
        send(&practice.leaf, "POST", "/api/authenticate", &headers, body.to_string())
            .assert_problem(status);
    }
}

#[test]
fn nothing_at_leaf_is_open_without_its_token() {
    let practice = Practice::start();
    let user = practice.user(ANNELISE)["id"].as_str().unwrap().to_owned();
    for target in [
        USERS.to_owned(),
        format!("{USERS}/{user}"),
        format!("{USERS}/{user}/climate-field-view-credentials"),
        format!("{USERS}/{user}/climate-field-view-credentials/events"),
        "/services/integrations/api/resources".to_owned(),
        "/services/fields/api/fields".to_owned(),
        format!("/services/fields/api/users/{user}/fields/x/boundary"),
        "/nowhere".to_owned(),
    ] {
        let raw_token = practice.bearer().replace("Bearer ", "");
        send(&practice.leaf, "GET", &target, &[], "").assert_problem(401);
        for wrong in ["Bearer wrong", "Bearer ", "Basic abc", raw_token.as_str()] {
            send(&practice.leaf, "GET", &target, &[("Authorization", wrong)], "")
                .assert_problem(401);
        }
    }
}

// ---- Leaf: growers ----

#[test]
fn growers_come_in_pages_with_totals_and_links() {
    let practice = Practice::with(Options { growers: 205, ..Options::default() });
    let first = practice.leaf("GET", &format!("{USERS}?page=0&size=100"), None).is(200);
    assert_eq!(first.header("X-Total-Count"), Some("205"));
    assert!(first.header("Link").unwrap().contains("page=1&size=100>; rel=\"next\""));
    let ids = |answer: &Answer| -> Vec<String> {
        let users = answer.json();
        users.as_array().unwrap().iter().map(|user| user["id"].to_string()).collect()
    };
    let last = practice.leaf("GET", &format!("{USERS}?page=2&size=100"), None).is(200);
    assert!(!last.header("Link").unwrap().contains("rel=\"next\""));
    assert_eq!((ids(&first).len(), ids(&last).len()), (100, 5));
    assert!(ids(&last).iter().all(|id| !ids(&first).contains(id)));
    let after = practice.leaf("GET", &format!("{USERS}?page=3&size=100"), None).is(200);
    assert_eq!(after.json(), json!([]));
    for query in ["size=101", "size=0", "size=x", "page=-1", "limit=10"] {
        practice.leaf("GET", &format!("{USERS}?{query}"), None).assert_problem(400);
    }
}

#[test]
fn growers_are_found_by_each_filter() {
    let practice = Practice::start();
    for query in ["email=MAREK.wisniewski@rolnik.example", "name=wi%C5%9Bniew"] {
        let found = practice.leaf("GET", &format!("{USERS}?{query}"), None).is(200).json();
        assert_eq!(found.as_array().unwrap().len(), 1, "{query}");
        assert_eq!(found[0]["name"], "Marek Wiśniewski");
    }
    let found = practice.leaf("GET", &format!("{USERS}?externalId=IA-0017"), None).is(200).json();
    assert_eq!(found[0]["email"], ANNELISE);
    let none = practice.leaf("GET", &format!("{USERS}?email=nobody@x.example"), None).is(200);
    assert_eq!(none.json(), json!([]));
}

#[test]
fn some_growers_are_connected_from_the_start_and_each_state_is_there() {
    let practice = Practice::start();
    let list = format!("{USERS}?size=100&sort=name,asc");
    let users = practice.leaf("GET", &list, None).is(200).json();
    let held: Vec<_> = users
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|user| user.get("climateFieldViewCredentials"))
        .collect();
    assert_eq!((users.as_array().unwrap().len(), held.len()), (14, 4));
    let statuses: Vec<_> = held.iter().map(|held| held["status"].as_str().unwrap()).collect();
    assert_eq!(
        statuses,
        ["OK", "UNAUTHENTICATED", "TEMPORARILY_UNAVAILABLE", "MISSING_PERMISSION"]
    );
    let scopes = |held: &Value| held["tokenMetadata"]["scopes"].as_array().unwrap().len();
    assert_eq!([scopes(held[0]), scopes(held[3])], [6, 5]);
}

#[test]
fn a_new_grower_needs_a_name_and_a_mail_address() {
    let practice = Practice::start();
    let new = json!({ "name": "Zoë Ångström", "email": "zoe@new.example", "externalId": "Z-1" });
    let made = practice.leaf("POST", USERS, Some(&new)).is(201).json();
    let id = made["id"].as_str().unwrap();
    let shown = practice.leaf("GET", &format!("{USERS}/{id}"), None).is(200).json();
    assert_eq!(shown, made);
    assert_eq!(shown["name"], "Zoë Ångström");
    assert!(shown.get("phone").is_none() && shown.get("climateFieldViewCredentials").is_none());
    for body in [
        json!({ "name": "Zoë" }),
        json!({ "email": "zoe@new.example" }),
        json!({ "name": " ", "email": "zoe@new.example" }),
        json!({ "name": "Zoë", "email": "no address" }),
        json!({ "name": "Zoë", "email": "zoe@new.example", "phone": 12 }),
        json!({ "name": "Zoë", "email": "zoe@new.example", "id": "x" }),
        json!([]),
    ] {
        practice.leaf("POST", USERS, Some(&body)).assert_problem(400);
    }
    practice.leaf("GET", &format!("{USERS}/nobody"), None).assert_problem(404);
}

#[test]
fn a_grower_is_changed_by_what_is_named_and_deleted_only_without_credentials() {
    let practice = Practice::start();
    let new = json!({ "name": "Zoë", "email": "zoe@new.example", "externalId": "Z-1" });
    let made = practice.leaf("POST", USERS, Some(&new)).is(201).json();
    let path = format!("{USERS}/{}", made["id"].as_str().unwrap());
    for wrong in [
        json!({}),
        json!({ "name": "" }),
        json!({ "email": "no address" }),
        json!({ "phone": 12 }),
        json!({ "name": "Other", "climateFieldViewCredentials": null }),
        json!([]),
    ] {
        practice.leaf("PATCH", &path, Some(&wrong)).assert_problem(400);
    }
    assert_eq!(practice.leaf("GET", &path, None).json(), made, "nothing of it was done");
    let change = json!({ "phone": "+46 1", "externalId": null });
    let changed = practice.leaf("PATCH", &path, Some(&change)).is(200).json();
    assert_eq!((&changed["phone"], &changed["name"]), (&json!("+46 1"), &json!("Zoë")));
    assert!(changed.get("externalId").is_none());
    practice.leaf("PUT", &path, Some(&new)).assert_problem(405);
    practice.leaf("DELETE", &path, None).is(204);
    practice.leaf("DELETE", &path, None).assert_problem(404);
    practice.leaf("PATCH", &path, Some(&change)).assert_problem(404);
    let connected = practice.user("delphine@earl-courtaud.example");
    let path = format!("{USERS}/{}", connected["id"].as_str().unwrap());
    practice.leaf("DELETE", &path, None).assert_problem(400);
}

// ---- Leaf: step 1 ----

#[test]
fn step_1_gives_fieldviews_log_in_address() {
    let practice = Practice::start();
    let path = practice.credentials_path(ANNELISE);
    let client_id = practice.practice.account().client_id;
    let body = json!({ "client_id": client_id, "redirect_uri": REDIRECT });
    let answer = practice.leaf("POST", &path, Some(&body)).is(200).json();
    let url = Url::parse(answer["url"].as_str().unwrap()).unwrap();
    assert_eq!(url.origin(), practice.fieldview.origin());
    assert_eq!(url.path(), "/static/app-login/index.html");
    let pairs: Vec<_> = url.query_pairs().into_owned().collect();
    let expected = [
        ("scope", MINIMUM.join(" ")),
        ("page", "oidcauthn".to_owned()),
        ("response_type", "code".to_owned()),
        ("redirect_uri", REDIRECT.to_owned()),
        ("client_id", client_id.clone()),
    ]
    .map(|(key, value)| (key.to_owned(), value));
    assert_eq!(pairs, expected);
    let target = format!("{}?{}", url.path(), url.query().unwrap());
    send(&practice.fieldview, "GET", &target, &[], "").is(200);

    let mut scopes = MINIMUM.to_vec();
    scopes.push("rx:write");
    let body = json!({ "client_id": client_id, "redirect_uri": REDIRECT, "scope": scopes });
    let answer = practice.leaf("POST", &path, Some(&body)).is(200).json();
    let url = Url::parse(answer["url"].as_str().unwrap()).unwrap();
    assert_eq!(parameter(&url, "scope"), Some(scopes.join(" ")));
}

#[test]
fn step_1_is_refused_for_each_mistake() {
    let practice = Practice::start();
    let path = practice.credentials_path(ANNELISE);
    let right = json!({ "client_id": "practice-client", "redirect_uri": REDIRECT });
    let twice: Vec<_> = MINIMUM.iter().chain(&["fields:read"]).collect();
    let unknown: Vec<_> = MINIMUM.iter().chain(&["everything:write"]).collect();
    for (key, value) in [
        ("client_id", json!("other")),
        ("client_id", Value::Null),
        ("redirect_uri", json!("http://localhost:8765/callback/")),
        ("redirect_uri", json!(["http://localhost:8765/callback"])),
        ("scope", json!(["fields:write"])),
        ("scope", json!(MINIMUM[..5])),
        ("scope", json!(MINIMUM.join(" "))),
        ("scope", json!(twice)),
        ("scope", json!(unknown)),
        ("state", json!("x")),
        ("clientId", json!("practice-client")),
    ] {
        let mut body = right.clone();
        body[key] = value;
        practice.leaf("POST", &path, Some(&body)).assert_problem(400);
    }
    let nobody = format!("{USERS}/nobody/climate-field-view-credentials");
    practice.leaf("POST", &nobody, Some(&right)).assert_problem(404);
}

// ---- FieldView: consent ----

#[test]
fn the_browser_comes_back_with_code_and_state() {
    let practice = Practice::start();
    let cookie = practice.log_in(ANNELISE);
    let query = practice.query(&[]);
    let answer = practice.page("decide", &query, &cookie, "decision=allow").is(302);
    let location = answer.location();
    assert!(location.as_str().starts_with("http://localhost:8765/callback?code="));
    assert_eq!(parameter(&location, "state").as_deref(), Some("s+t/a=t&e"));
    // As a certified server answers: with parameters that the client need not know.
    let issuer = practice.practice.fieldview_url();
    assert_eq!(parameter(&location, "iss").as_deref(), Some(issuer.as_str()));
    assert_eq!(location.query_pairs().count(), 4);
    let stateless = practice.query(&[("state", None)]);
    let answer = practice.page("decide", &stateless, &cookie, "decision=allow").is(302);
    assert_eq!(parameter(&answer.location(), "state"), None);
}

#[test]
fn denial_comes_back_as_access_denied() {
    let practice = Practice::start();
    let cookie = practice.log_in(ANNELISE);
    let answer = practice.page("decide", &practice.query(&[]), &cookie, "decision=deny").is(302);
    let location = answer.location();
    assert_eq!(parameter(&location, "error").as_deref(), Some("access_denied"));
    assert!(parameter(&location, "error_description").is_some());
    assert_eq!(parameter(&location, "state").as_deref(), Some("s+t/a=t&e"));
    assert_eq!(parameter(&location, "code"), None);
}

#[test]
fn an_unknown_client_or_redirect_address_never_redirects() {
    let practice = Practice::start();
    let cookie = practice.log_in(ANNELISE);
    for (key, value) in [
        ("client_id", Some("other")),
        ("client_id", None),
        ("redirect_uri", Some("http://localhost:8765/callback/")),
        ("redirect_uri", Some("https://evil.example/")),
        ("redirect_uri", None),
    ] {
        let query = practice.query(&[(key, value)]);
        for (action, form) in [("index.html", ""), ("decide", "decision=allow")] {
            let answer = practice.page(action, &query, &cookie, form).is(400);
            assert!(answer.header("Location").is_none());
            assert!(answer.text().contains("id=\"error\""));
        }
    }
}

#[test]
fn other_mistakes_in_the_log_in_address_come_back_as_errors() {
    let practice = Practice::start();
    for (key, value, error) in [
        ("scope", Some("fields:read rx:write"), "invalid_scope"),
        ("scope", None, "invalid_scope"),
        ("response_type", Some("token"), "unsupported_response_type"),
        ("page", None, "unsupported_response_type"),
    ] {
        let query = practice.query(&[(key, value)]);
        let location = practice.page("index.html", &query, "", "").is(302).location();
        assert_eq!(parameter(&location, "error").as_deref(), Some(error));
        assert_eq!(parameter(&location, "state").as_deref(), Some("s+t/a=t&e"));
    }
}

#[test]
fn a_scope_that_climate_enabled_is_granted() {
    let mut scopes = MINIMUM.map(str::to_owned).to_vec();
    scopes.push("rx:write".to_owned());
    let practice = Practice::with(Options { scopes_allowed: scopes.clone(), ..Options::default() });
    let query = practice.query(&[("scope", Some(&scopes.join(" ")))]);
    let cookie = practice.log_in(ANNELISE);
    let page = practice.page("index.html", &query, &cookie, "").is(200);
    assert!(page.text().contains("rx:write"));
    let location = practice.page("decide", &query, &cookie, "decision=allow").is(302).location();
    let tokens = practice.exchange(&parameter(&location, "code").unwrap()).is(200).json();
    assert_eq!(tokens["scope"], scopes.join(" "));
}

#[test]
fn the_browser_stays_logged_in_as_the_grower_before() {
    let practice = Practice::start();
    let query = practice.query(&[]);
    let fresh = practice.page("index.html", &query, "", "").is(200);
    assert!(fresh.text().contains("id=\"account-1\"") && fresh.text().contains("id=\"log-in\""));
    let cookie = format!("theme=dark; {}; x=y", practice.log_in(MAREK));
    let later = practice.page("index.html", &query, &cookie, "").is(200);
    let text = later.text();
    assert!(text.contains("You are logged in as") && text.contains("Marek Wiśniewski"), "{text}");
    for id in ["allow", "deny", "log-out"] {
        assert!(text.contains(&format!("id=\"{id}\"")), "{id}");
    }
    practice.page("log-out", &query, &cookie, "").is(303);
    let after = practice.page("index.html", &query, &cookie, "").is(200);
    assert!(after.text().contains("id=\"log-in\""));
    // Whoever is logged out decides nothing.
    practice.page("decide", &query, &cookie, "decision=allow").is(303);
}

#[test]
fn the_page_is_marked_as_practice_and_holds_what_it_shows() {
    let practice = Practice::start();
    let query = practice.query(&[("state", Some("\"><script>alert(1)</script>"))]);
    for cookie in [String::new(), practice.log_in(BUCK)] {
        let answer = practice.page("index.html", &query, &cookie, "").is(200);
        let text = answer.text();
        assert!(text.contains("Practice FieldView — not the real one"));
        assert!(text.contains("O&#39;Halloran &amp; Sons &lt;LLC&gt;"), "{text}");
        assert!(!text.contains("<script") && !text.contains("<LLC>"));
        let policy = answer.header("Content-Security-Policy").unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("form-action"));
    }
}

#[test]
fn the_pages_refuse_what_no_button_sends() {
    let practice = Practice::start();
    let query = practice.query(&[]);
    let cookie = practice.log_in(ANNELISE);
    practice.page("log-in", &query, "", "account=nobody@x.example").is(400);
    practice.page("log-in", &query, "", "").is(400);
    practice.page("decide", &query, &cookie, "decision=perhaps").is(400);
    practice.page("elsewhere", &query, &cookie, "").is(404);
    let decide = format!("/static/app-login/decide?{query}");
    send(&practice.fieldview, "GET", &decide, &[("Cookie", &cookie)], "").is(405);
}

// ---- FieldView: exchange ----

#[test]
fn a_code_is_exchanged_for_tokens_and_a_name() {
    let practice = Practice::start();
    let answer = practice.exchange(&practice.consent(MAREK)).is(200);
    assert!(answer.header("X-Http-Request-Id").is_some());
    let tokens = answer.json();
    assert_eq!(tokens["expires_in"], 14_400);
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!(tokens["scope"], MINIMUM.join(" "));
    assert_eq!(tokens["user"]["firstname"], "Marek");
    assert_eq!(tokens["user"]["lastname"], "Wiśniewski");
    assert_eq!(tokens["user"]["email"], MAREK);
    assert!(tokens["user"]["uuid"].is_string() && tokens["user"]["id"].is_number());
    assert_ne!(tokens["access_token"], tokens["refresh_token"]);
}

#[test]
fn the_exchange_wants_exactly_the_raw_basic_pair() {
    let practice = Practice::start();
    let account = practice.practice.account();
    let (id, secret) = (&account.client_id, account.client_secret.expose());
    for character in ["+", "/", "=", "&", ":", "%", "é"] {
        assert!(secret.contains(character), "{character}");
    }
    let encoded: String = form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    let body = format!("code=x&redirect_uri={REDIRECT}&grant_type=authorization_code");
    let form_type = ("Content-Type", "application/x-www-form-urlencoded");
    for pair in [
        Some(format!("Basic {}", STANDARD.encode(format!("{id}:{encoded}")))),
        Some(format!("Basic {}", STANDARD.encode(format!("{id}:wrong")))),
        Some(format!("Basic {}", URL_SAFE_NO_PAD.encode(format!("{id}:{secret}")))),
        Some(format!("Bearer {secret}")),
        None,
    ] {
        let mut headers = vec![form_type];
        headers.extend(pair.as_deref().map(|pair| ("Authorization", pair)));
        send(&practice.fieldview, "POST", "/api/oauth/token", &headers, &body)
            .assert_error(401, "invalid_client");
    }
}

#[test]
fn the_exchange_wants_exactly_three_form_fields() {
    let practice = Practice::start();
    let code = practice.consent(ANNELISE);
    let right =
        [("code", code.as_str()), ("redirect_uri", REDIRECT), ("grant_type", "authorization_code")];
    practice.token(&right[1..]).assert_error(400, "invalid_request");
    practice.token(&[right[0], right[2]]).assert_error(400, "invalid_request");
    practice.token(&right[..2]).assert_error(400, "unsupported_grant_type");
    for extra in [("client_id", "practice-client"), ("code_verifier", "x"), right[0]] {
        let form: Vec<_> = right.iter().copied().chain([extra]).collect();
        practice.token(&form).assert_error(400, "invalid_request");
    }
    let password = [right[0], right[1], ("grant_type", "password")];
    practice.token(&password).assert_error(400, "unsupported_grant_type");
    let basic = practice.basic();
    let json_type = [("Authorization", basic.as_str()), ("Content-Type", "application/json")];
    send(&practice.fieldview, "POST", "/api/oauth/token", &json_type, "{}")
        .assert_error(415, "invalid_request");
    // None of that used up the code.
    practice.token(&right).is(200);
}

#[test]
fn a_refresh_is_recorded_and_refused() {
    let practice = Practice::start();
    let tokens = practice.exchange(&practice.consent(ANNELISE)).is(200).json();
    let refresh = tokens["refresh_token"].as_str().unwrap();
    practice
        .token(&[("grant_type", "refresh_token"), ("refresh_token", refresh)])
        .assert_error(400, "unauthorized_client");
    let recorded = practice.practice.requests().pop().unwrap();
    assert!(recorded.body.starts_with(b"grant_type=refresh_token"));
    let body = practice.attach_body(&tokens["refresh_token"]);
    practice.leaf("POST", &practice.credentials_path(ANNELISE), Some(&body)).is(201);
}

#[test]
fn a_code_for_another_redirect_address_is_lost() {
    let practice = Practice::start();
    let code = practice.consent(ANNELISE);
    let slash = format!("{REDIRECT}/");
    practice
        .token(&[("code", &code), ("redirect_uri", &slash), ("grant_type", "authorization_code")])
        .assert_error(400, "invalid_grant");
    practice.exchange(&code).assert_error(400, "invalid_grant");
    practice.exchange("made-up").assert_error(400, "invalid_grant");
}

#[test]
fn a_code_used_twice_revokes_what_it_gave() {
    let practice = Practice::start();
    let [first, second] = [practice.consent(ANNELISE), practice.consent(MAREK)];
    let lost = practice.exchange(&first).is(200).json();
    let attached = practice.exchange(&second).is(200).json();
    let marek = practice.credentials_path(MAREK);
    let body = practice.attach_body(&attached["refresh_token"]);
    practice.leaf("POST", &marek, Some(&body)).is(201);

    practice.exchange(&first).assert_error(400, "invalid_grant");
    let body = practice.attach_body(&lost["refresh_token"]);
    practice.leaf("POST", &practice.credentials_path(ANNELISE), Some(&body)).assert_problem(400);
    fields(&practice, &lost, &[]).is(401);

    assert_eq!(practice.leaf("GET", &marek, None).json()["status"], "OK");
    practice.exchange(&second).assert_error(400, "invalid_grant");
    assert_eq!(practice.leaf("GET", &marek, None).json()["status"], "UNAUTHENTICATED");
}

// ---- FieldView: data ----

fn fields(practice: &Practice, tokens: &Value, more: &[(&str, &str)]) -> Answer {
    let bearer = format!("Bearer {}", tokens["access_token"].as_str().unwrap());
    let account = practice.practice.account();
    let mut headers = vec![("Authorization", bearer.as_str())];
    headers.push(("x-api-key", account.api_key.expose()));
    headers.extend(more);
    send(&practice.practice.fieldview_data_url(), "GET", "/v4/fields", &headers, "")
}

#[test]
fn fields_come_in_pages_of_the_size_asked_for() {
    let practice = Practice::start();
    let tokens = practice.exchange(&practice.consent(JOAO)).is(200).json();
    let all = fields(&practice, &tokens, &[]).is(200).json()["results"].clone();
    assert_eq!(all.as_array().unwrap().len(), 12);
    let mut seen = Vec::new();
    let mut answer = fields(&practice, &tokens, &[("X-Limit", "5")]).is(206);
    loop {
        seen.extend(answer.json()["results"].as_array().unwrap().clone());
        // Also on the last page, which only its status tells.
        let next = answer.header("X-Next-Token").map(str::to_owned).unwrap();
        if answer.status != 206 {
            break;
        }
        answer = fields(&practice, &tokens, &[("X-Limit", "5"), ("X-Next-Token", &next)]);
    }
    assert_eq!((answer.status, json!(seen)), (200, all));
}

#[test]
fn fields_are_refused_without_both_keys_and_a_right_limit() {
    let practice = Practice::start();
    let tokens = practice.exchange(&practice.consent(JOAO)).is(200).json();
    for limit in ["0", "101", "x", "-1"] {
        fields(&practice, &tokens, &[("X-Limit", limit)]).is(400);
    }
    fields(&practice, &tokens, &[("X-Next-Token", "made-up")]).is(400);
    fields(&practice, &json!({ "access_token": "wrong" }), &[]).is(401);
    fields(&practice, &json!({ "access_token": tokens["refresh_token"] }), &[]).is(401);
    let bearer = format!("Bearer {}", tokens["access_token"].as_str().unwrap());
    let without_key = send(
        &practice.fieldview,
        "GET",
        "/v4/fields",
        &[("Authorization", &bearer), ("x-api-key", "wrong")],
        "",
    );
    without_key.is(403);
}

#[test]
fn an_account_without_fields_answers_304() {
    let practice = Practice::start();
    let tokens = practice.exchange(&practice.consent(SIOBHAN)).is(200).json();
    assert!(fields(&practice, &tokens, &[]).is(304).body.is_empty());
}

// ---- Leaf: attach and after ----

#[test]
fn a_grower_is_attached_confirmed_and_disconnected() {
    let practice = Practice::start();
    let path = practice.credentials_path(ANNELISE);
    practice.leaf("GET", &path, None).assert_problem(404);
    practice.leaf("GET", &format!("{path}/events"), None).assert_problem(404);
    practice.leaf("DELETE", &path, None).assert_problem(404);

    let tokens = practice.exchange(&practice.consent(ANNELISE)).is(200).json();
    let body = practice.attach_body(&tokens["refresh_token"]);
    let attached = practice.leaf("POST", &path, Some(&body)).is(201).json();
    assert_eq!(practice.leaf("GET", &path, None).is(200).json(), attached);
    let mut keys: Vec<_> = attached.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    let expected = [
        "accessToken",
        "apiKey",
        "clientId",
        "clientSecret",
        "createdTime",
        "id",
        "refreshToken",
        "status",
        "tokenMetadata",
    ];
    assert_eq!(keys, expected);
    assert_eq!(attached["tokenMetadata"]["scopes"], json!(MINIMUM));
    for key in ["clientId", "clientSecret", "apiKey", "refreshToken"] {
        assert_eq!(attached[key], body[key], "{key}");
    }
    let created = attached["createdTime"].as_str().unwrap();
    assert_eq!((created.len(), &created[19..20], &created[26..]), (27, ".", "Z"));
    created.parse::<jiff::Timestamp>().unwrap();
    assert_eq!(practice.user(ANNELISE)["climateFieldViewCredentials"], attached);
    let events = practice.leaf("GET", &format!("{path}/events"), None).is(200).json();
    let mut keys: Vec<_> = events[0].as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["body", "createdDate", "headers", "id", "statusCode"]);
    // What a client must not show.
    assert!(events[0]["headers"].as_str().unwrap().contains("Bearer "));

    let user = practice.user(ANNELISE)["id"].as_str().unwrap().to_owned();
    let view = practice.practice.attached(&user).unwrap();
    assert_eq!(view.refresh_token.expose(), tokens["refresh_token"]);
    assert_eq!((view.account_email.as_str(), view.times), (ANNELISE, 1));

    practice.leaf("POST", &path, Some(&body)).assert_problem(409);
    let deleted = practice.leaf("DELETE", &path, None).is(204);
    assert!(deleted.body.is_empty());
    practice.leaf("GET", &path, None).assert_problem(404);
    assert!(practice.practice.attached(&user).is_none());
    // Replacing: the token that is still held attaches again.
    practice.leaf("POST", &path, Some(&body)).is(201);
    assert_eq!(practice.practice.attached(&user).unwrap().times, 2);
}

#[test]
fn attaching_is_refused_for_each_mistake() {
    let practice = Practice::start();
    let path = practice.credentials_path(ANNELISE);
    let tokens = practice.exchange(&practice.consent(ANNELISE)).is(200).json();
    let right = practice.attach_body(&tokens["refresh_token"]);
    for key in ["clientId", "clientSecret", "apiKey", "refreshToken"] {
        for wrong in [json!("wrong"), json!(""), json!(7), Value::Null] {
            let mut body = right.clone();
            body[key] = wrong;
            practice.leaf("POST", &path, Some(&body)).assert_problem(400);
        }
        let mut body = right.clone();
        body.as_object_mut().unwrap().remove(key);
        practice.leaf("POST", &path, Some(&body)).assert_problem(400);
    }
    for extra in ["scope", "client_id", "status"] {
        let mut body = right.clone();
        body[extra] = json!("x");
        practice.leaf("POST", &path, Some(&body)).assert_problem(400);
    }
    let mut access = right.clone();
    access["refreshToken"] = tokens["access_token"].clone();
    practice.leaf("POST", &path, Some(&access)).assert_problem(400);
    practice.leaf("POST", &path, Some(&right)).is(201);
}

#[test]
fn the_wrong_account_brings_the_wrong_fields() {
    let practice = Practice::start();
    let tokens = practice.exchange(&practice.consent(JOAO)).is(200).json();
    let body = practice.attach_body(&tokens["refresh_token"]);
    practice.leaf("POST", &practice.credentials_path(ANNELISE), Some(&body)).is(201);
    let user = practice.user(ANNELISE)["id"].as_str().unwrap().to_owned();
    assert_eq!(practice.practice.attached(&user).unwrap().account_email, JOAO);
    assert_eq!(field_list(&practice, &user).len(), 12);
}

// ---- Leaf: data ----

fn field_list(practice: &Practice, user: &str) -> Vec<Value> {
    let target = format!(
        "/services/fields/api/fields?leafUserId={user}&provider=ClimateFieldView&page=0&size=100"
    );
    practice.leaf("GET", &target, None).is(200).json().as_array().unwrap().clone()
}

fn summaries(practice: &Practice, user: &str) -> Value {
    let target =
        format!("/services/integrations/api/resources?provider=ClimateFieldView&leafUserId={user}");
    let answer = practice.leaf("GET", &target, None).is(200).json();
    assert_eq!(answer["message"], "SUCCESS");
    answer["summaries"].clone()
}

#[test]
fn the_data_of_a_connected_grower_is_there() {
    let practice = Practice::without_previews();
    practice.connect(JOAO);
    let user = practice.user(JOAO)["id"].as_str().unwrap().to_owned();
    let summary = summaries(&practice, &user)[0].clone();
    assert_eq!([&summary["farms"], &summary["fields"]], [&json!(2), &json!(12)]);
    assert_eq!([&summary["provider"], &summary["leafUserId"]], ["ClimateFieldView", &user]);
    let fields = field_list(&practice, &user);
    for field in &fields {
        assert_eq!(field["leafUserId"], user);
        assert_eq!([&field["status"], &field["type"]], ["PROCESSED", "ORIGINAL"]);
        assert_eq!(field["area"]["unit"], "ha");
        assert_eq!(field["boundaries"].as_array().unwrap().len(), 1);
        assert!(field["providerFieldName"].is_string());
    }
    let base = format!("/services/fields/api/fields?leafUserId={user}&provider=ClimateFieldView");
    let page = practice.leaf("GET", &format!("{base}&page=2&size=5"), None).is(200);
    assert_eq!(page.header("X-Total-Count"), Some("12"));
    assert_eq!(page.json(), json!(fields[10..]));
    practice.leaf("GET", &format!("{base}&size=101"), None).assert_problem(400);
    practice.leaf("POST", &format!("/services/fields/api/users/{user}/fields/sync"), None).is(200);
}

/// A field's identifier may be any text.
fn field_path(user: &str, field: &Value, what: &str) -> String {
    let id = field["id"].as_str().unwrap();
    let id: String = url::form_urlencoded::byte_serialize(id.as_bytes()).collect();
    format!("/services/fields/api/users/{user}/fields/{}/{what}", id.replace('+', "%20"))
}

/// Each field's state, in their order.
fn states(practice: &Practice, user: &str) -> Vec<String> {
    let state = |field: &Value| field["status"].as_str().unwrap().to_owned();
    field_list(practice, user).iter().map(state).collect()
}

#[test]
fn by_leafs_default_a_field_is_only_listed_until_it_is_switched_on() {
    let practice = Practice::start();
    practice.connect(JOAO);
    let user = practice.user(JOAO)["id"].as_str().unwrap().to_owned();
    let fields = field_list(&practice, &user);
    assert_eq!(fields.len(), 12);
    for field in &fields {
        assert_eq!((&field["status"], &field["boundaries"]), (&json!("PREVIEW"), &json!([])));
        assert_eq!(field["area"], Value::Null);
        practice.leaf("GET", &field_path(&user, field, "boundary"), None).assert_problem(404);
    }
    // One of them has free text for an identifier, and twice is as good as once.
    for number in [0, 4, 4] {
        let target = field_path(&user, &fields[number], "enableSync");
        practice.leaf("POST", &target, None).is(200);
    }
    let field = &field_list(&practice, &user)[4];
    assert_eq!(field["status"], "PROCESSED");
    assert_eq!(field["boundaries"].as_array().unwrap().len(), 1);
    practice.leaf("GET", &field_path(&user, field, "boundary"), None).is(200);
    assert_eq!(states(&practice, &user).iter().filter(|state| *state == "PREVIEW").count(), 10);
    let nothing = json!({ "id": "nothing" });
    for user in [user.as_str(), "nobody"] {
        let target = field_path(user, &nothing, "enableSync");
        practice.leaf("POST", &target, None).assert_problem(404);
    }
}

#[test]
fn what_is_switched_on_waits_until_leaf_looks() {
    let options = Options { data_delay: Duration::ZERO, ..Options::default() };
    let practice = Practice::with(Options { fields_auto_sync: Some(false), ..options });
    practice.connect(JOAO);
    let user = practice.user(JOAO)["id"].as_str().unwrap().to_owned();
    let field = &field_list(&practice, &user)[1];
    practice.leaf("POST", &field_path(&user, field, "enableSync"), None).is(200);
    assert_eq!(states(&practice, &user)[..3], ["PREVIEW", "WAITING", "PREVIEW"]);
    practice.leaf("GET", &field_path(&user, field, "boundary"), None).assert_problem(404);
    practice.leaf("POST", &format!("/services/fields/api/users/{user}/fields/sync"), None).is(200);
    assert_eq!(states(&practice, &user)[..3], ["PREVIEW", "PROCESSED", "PREVIEW"]);
}

#[test]
fn a_configuration_says_what_was_put_there_and_inherits_the_rest() {
    let practice = Practice::start();
    let user = practice.user(JOAO)["id"].as_str().unwrap().to_owned();
    let account = "/services/config/api/configs";
    let own = format!("{account}/{user}");
    for target in [account, &own] {
        assert_eq!(practice.leaf("GET", target, None).is(200).json(), json!({}));
    }
    let off = json!({ "customDataSync": false });
    assert_eq!(practice.leaf("PATCH", account, Some(&off)).is(200).json(), off);
    assert_eq!(practice.leaf("GET", &own, None).is(200).json(), json!({}));
    practice.connect(JOAO);
    assert!(states(&practice, &user).iter().all(|state| state == "PROCESSED"), "inherited");
    let both = json!({ "customDataSync": true, "fieldsAutoSync": true });
    let (first, second) = (json!({ "customDataSync": true }), json!({ "fieldsAutoSync": true }));
    practice.leaf("PATCH", &own, Some(&first)).is(200);
    assert_eq!(practice.leaf("PATCH", &own, Some(&second)).is(200).json(), both);
    assert_eq!(practice.leaf("GET", account, None).is(200).json(), off);
    for bad in [json!({ "customDataSync": "no" }), json!({ "other": true })] {
        practice.leaf("PATCH", &own, Some(&bad)).assert_problem(400);
    }
    practice.leaf("GET", &format!("{account}/nobody"), None).assert_problem(404);
    practice.leaf("DELETE", account, None).assert_problem(405);
}

#[test]
fn nothing_is_there_before_the_first_data_arrives() {
    let practice =
        Practice::with(Options { data_delay: Duration::from_secs(3600), ..Options::default() });
    let user = practice.user(ANNELISE)["id"].as_str().unwrap().to_owned();
    assert_eq!(summaries(&practice, &user), json!([]));
    practice.connect(ANNELISE);
    assert_eq!(summaries(&practice, &user), json!([]));
    assert!(field_list(&practice, &user).is_empty());
}

#[test]
fn data_is_refused_without_provider_or_grower() {
    let practice = Practice::start();
    let user = practice.user(ANNELISE)["id"].as_str().unwrap().to_owned();
    for path in ["/services/integrations/api/resources", "/services/fields/api/fields"] {
        for (query, status) in [
            (format!("?leafUserId={user}"), 400),
            (format!("?leafUserId={user}&provider=JohnDeere"), 400),
            ("?provider=ClimateFieldView".to_owned(), 400),
            ("?provider=ClimateFieldView&leafUserId=nobody".to_owned(), 404),
            (format!("?provider=ClimateFieldView&leafUserId={user}&x=1"), 400),
        ] {
            practice.leaf("GET", &format!("{path}{query}"), None).assert_problem(status);
        }
    }
    for target in [format!("{user}/fields/nothing/boundary"), "nobody/fields/x/boundary".to_owned()]
    {
        practice
            .leaf("GET", &format!("/services/fields/api/users/{target}"), None)
            .assert_problem(404);
    }
    let sync = "/services/fields/api/users/nobody/fields/sync";
    practice.leaf("POST", sync, None).assert_problem(404);
}

/// Hectares on a sphere, by a way of its own: the sum of the lunes under each edge.
fn hectares_on_the_sphere(ring: &Value) -> f64 {
    let radius = 6_371_008.8_f64;
    let at = |point: &Value| {
        (point[0].as_f64().unwrap().to_radians(), point[1].as_f64().unwrap().to_radians())
    };
    let sum: f64 = ring
        .as_array()
        .unwrap()
        .windows(2)
        .map(|edge| {
            let ((lon, lat), (lon2, lat2)) = (at(&edge[0]), at(&edge[1]));
            (lon2 - lon) * (2.0 + lat.sin() + lat2.sin())
        })
        .sum();
    -sum * radius * radius / 2.0 / 10_000.0
}

#[test]
fn boundaries_are_true_to_their_areas_and_places() {
    let practice = Practice::without_previews();
    let (mut holes, mut parts) = (0, 0);
    for (email, longitude, latitude) in [(ANNELISE, -93.6, 42.2), (JOAO, -55.7, -12.5)] {
        practice.connect(email);
        let user = practice.user(email)["id"].as_str().unwrap().to_owned();
        for field in field_list(&practice, &user) {
            let target = field_path(&user, &field, "boundary");
            let boundary = practice.leaf("GET", &target, None).is(200).json();
            assert_eq!(boundary["id"], field["boundaries"][0]);
            assert_eq!(boundary["area"], field["area"]);
            assert_eq!(boundary["geometry"]["type"], "MultiPolygon");
            let polygons = boundary["geometry"]["coordinates"].as_array().unwrap();
            parts += polygons.len() - 1;
            let mut area = 0.0;
            for polygon in polygons {
                holes += polygon.as_array().unwrap().len() - 1;
                for ring in polygon.as_array().unwrap() {
                    let points = ring.as_array().unwrap();
                    assert!(points.len() >= 4 && points.first() == points.last());
                    for point in points {
                        assert!((point[0].as_f64().unwrap() - longitude).abs() < 0.3, "{point}");
                        assert!((point[1].as_f64().unwrap() - latitude).abs() < 0.3, "{point}");
                    }
                    area += hectares_on_the_sphere(ring);
                }
            }
            let told = field["area"]["value"].as_f64().unwrap();
            assert!((area / told - 1.0).abs() < 0.005, "{area} ha, told {told} ha");
            assert!((5.0..400.0).contains(&told), "{told}");
        }
    }
    assert!(holes >= 2 && parts >= 2, "{holes} holes, {parts} further parts");
}

// ---- HTTP ----

#[test]
fn wrong_methods_paths_types_and_bodies_are_refused() {
    let practice = Practice::start();
    let path = practice.credentials_path(ANNELISE);
    practice.leaf("PUT", USERS, Some(&json!({}))).assert_problem(405);
    practice.leaf("PATCH", &path, Some(&json!({}))).assert_problem(405);
    practice.leaf("POST", &format!("{path}/events"), None).assert_problem(405);
    practice.leaf("GET", "/api/authenticate", None).assert_problem(405);
    for target in ["/", "/services/usermanagement/api/users/", "/api", "/services//api"] {
        practice.leaf("GET", target, None).assert_problem(404);
    }
    let bearer = practice.bearer();
    for (kind, body, status) in [
        ("text/plain", "{}", 415),
        ("application/x-www-form-urlencoded", "a=b", 415),
        ("application/json", "{", 400),
        ("application/json", "", 400),
        ("application/json; charset=utf-8", "[]", 400),
    ] {
        let headers = [("Authorization", bearer.as_str()), ("Content-Type", kind)];
        send(&practice.leaf, "POST", &path, &headers, body).assert_problem(status);
    }
    send(&practice.fieldview, "GET", "/api/oauth/token", &[], "").is(405);
    send(&practice.fieldview, "POST", "/v4/fields", &[], "").is(405);
    let lost = send(&practice.fieldview, "GET", "/elsewhere", &[], "").is(404);
    assert!(lost.header("X-Http-Request-Id").is_some());
}

#[test]
fn lengths_that_lie_are_refused_and_the_server_lives_on() {
    let practice = Practice::start();
    for (length, status) in [
        ("1048577", 413),
        ("5000000000", 413),
        ("100000000000000", 413),
        ("9223372036854775808", 413),
        ("18446744073709551615", 413),
        ("99999999999999999999999999", 413),
        ("-1", 400),
        ("+5", 400),
        ("0x10", 400),
        ("", 400),
        ("5\r\nContent-Length: 6", 400),
    ] {
        let request =
            format!("POST /api/authenticate HTTP/1.1\r\nContent-Length: {length}\r\n\r\n");
        raw(&practice.leaf, request.as_bytes()).unwrap().assert_problem(status);
        raw(&practice.fieldview, request.as_bytes()).unwrap().is(status);
    }
    let chunked = b"POST /api/authenticate HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    raw(&practice.leaf, chunked).unwrap().assert_problem(411);
    let too_much = vec![b'x'; 2 * 1024 * 1024];
    send(&practice.leaf, "POST", "/api/authenticate", &[], &too_much).assert_problem(413);
    practice.leaf("GET", USERS, None).is(200);
}

#[test]
fn malformed_and_endless_heads_are_refused() {
    let practice = Practice::start();
    for request in [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n".as_slice(),
        b"GET http://elsewhere.example/ HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nBad Header: x\r\n\r\n",
        b"GET / HTTP/7.0\r\n\r\n",
    ] {
        raw(&practice.leaf, request).unwrap().assert_problem(400);
    }
    let many = format!("GET / HTTP/1.1\r\n{}\r\n", "x: y\r\n".repeat(200));
    raw(&practice.leaf, many.as_bytes()).unwrap().assert_problem(431);
    let long = format!("GET /{}", "a".repeat(80 * 1024));
    raw(&practice.leaf, long.as_bytes()).unwrap().assert_problem(431);
}

#[test]
fn idle_connections_starve_nobody() {
    let practice = Practice::start();
    let idle: Vec<_> = (0..60).map(|_| connect(&practice.leaf)).collect();
    let slow: Vec<_> = (0..60)
        .map(|_| {
            let mut stream = connect(&practice.leaf);
            stream.write_all(b"GET / HTTP/1.1\r\nA: ").unwrap();
            stream
        })
        .collect();
    let begun = Instant::now();
    practice.leaf("GET", USERS, None).is(200);
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    drop((idle, slow));
}

#[test]
fn cookies_of_other_local_programs_do_no_harm() {
    let practice = Practice::start();
    let session = practice.log_in(MAREK);
    let cookie = format!("name=Jörg; big={}; {session}", "x".repeat(20_000));
    let page = practice.page("index.html", &practice.query(&[]), &cookie, "").is(200);
    assert!(page.text().contains("Marek Wiśniewski"));
}

#[test]
fn every_answer_closes_its_connection() {
    let practice = Practice::start();
    for answer in [
        send(&practice.leaf, "GET", USERS, &[], ""),
        send(&practice.fieldview, "GET", "/v4/fields", &[("Connection", "keep-alive")], ""),
        raw(&practice.leaf, b"nonsense\r\n\r\n").unwrap(),
    ] {
        assert_eq!(answer.header("Connection"), Some("close"));
        let length: usize = answer.header("Content-Length").unwrap().parse().unwrap();
        assert_eq!(length, answer.body.len());
    }
}

// ---- recording and faults ----

#[test]
fn requests_are_recorded_as_they_came() {
    let practice = Practice::start();
    let body = "code=a%2Bb&x=%C3%A9".as_bytes();
    let headers = [("Content-Type", "text/odd"), ("X-Twice", "1"), ("X-Twice", "2")];
    send(&practice.fieldview, "POST", "/some/path?q=%20+&q", &headers, body).is(404);
    let recorded = practice.practice.requests().pop().unwrap();
    assert_eq!((recorded.service, recorded.method.as_str()), (Service::FieldView, "POST"));
    assert_eq!((recorded.target.as_str(), recorded.path()), ("/some/path?q=%20+&q", "/some/path"));
    assert_eq!(recorded.body, body);
    let host = practice.fieldview.authority().to_owned();
    let expected = [
        ("Host", host.as_str()),
        ("Content-Type", "text/odd"),
        ("X-Twice", "1"),
        ("X-Twice", "2"),
        ("Content-Length", "19"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(recorded.headers, expected);
    assert_eq!(recorded.header("x-twice"), Some("1"));
    assert_eq!(format!("{recorded:?}"), "FieldView POST /some/path");
}

#[test]
fn waiting_ends_when_the_request_comes_or_the_time_is_up() {
    let practice = Practice::start();
    let leaf = practice.leaf.clone();
    let client = thread::spawn(move || send(&leaf, "GET", "/awaited", &[], "").status);
    let came = practice
        .practice
        .wait_for(LONG, |requests| requests.iter().any(|request| request.path() == "/awaited"));
    assert!(came);
    assert_eq!(client.join().unwrap(), 401);
    assert!(!practice.practice.wait_for(Duration::from_millis(20), |_| false));
}

#[test]
fn faults_strike_what_they_match_as_often_as_told() {
    let practice = Practice::start();
    let fault = Fault {
        service: Service::Leaf,
        method: "GET".to_owned(),
        path_suffix: "/users".to_owned(),
        times: 2,
        effect: Effect::Answer {
            status: 503,
            headers: vec![("Retry-After".to_owned(), "1".to_owned())],
            body: b"<html>busy</html>".to_vec(),
        },
    };
    practice.practice.inject(fault);
    practice.leaf("GET", "/services/other", None).assert_problem(404);
    practice.leaf("POST", USERS, Some(&json!({}))).assert_problem(400);
    for _ in 0..2 {
        let answer = practice.leaf("GET", &format!("{USERS}?size=5"), None).is(503);
        assert_eq!(answer.header("Retry-After"), Some("1"));
        assert_eq!(answer.text(), "<html>busy</html>");
    }
    practice.leaf("GET", USERS, None).is(200);
}

#[test]
fn a_dropped_answer_may_or_may_not_have_done_its_work() {
    let practice = Practice::start();
    let tokens = practice.exchange(&practice.consent(ANNELISE)).is(200).json();
    let path = practice.credentials_path(ANNELISE);
    let body = practice.attach_body(&tokens["refresh_token"]).to_string();
    let bearer = practice.bearer();
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Content-Type", "application/json"),
        ("Connection", "keep-alive"),
    ];
    for (effect, status_after) in [(Effect::DropBefore, 404), (Effect::DropAfter, 200)] {
        practice.practice.inject(Fault {
            service: Service::Leaf,
            method: "POST".to_owned(),
            path_suffix: "-credentials".to_owned(),
            times: 1,
            effect,
        });
        assert!(attempt(&practice.leaf, "POST", &path, &headers, body.as_bytes()).is_none());
        practice.leaf("GET", &path, None).is(status_after);
    }
}

#[test]
fn a_delayed_answer_holds_up_no_other() {
    let practice = Practice::start();
    practice.practice.inject(Fault {
        service: Service::Leaf,
        method: "GET".to_owned(),
        path_suffix: "/users".to_owned(),
        times: 1,
        effect: Effect::Delay(LONG),
    });
    let (leaf, bearer) = (practice.leaf.clone(), practice.bearer());
    let slow = thread::spawn(move || {
        send(&leaf, "GET", USERS, &[("Authorization", &bearer)], "").is(200);
    });
    assert!(practice.practice.wait_for(LONG, |requests| !requests.is_empty()));
    practice.leaf("GET", USERS, None).is(200);
    assert!(!slow.is_finished());
    practice.practice.clear_faults();
    slow.join().unwrap();
}

#[test]
fn answers_are_as_late_as_the_options_say() {
    let delay = Duration::from_millis(150);
    let practice = Practice::with(Options { answer_delay: delay, ..Options::default() });
    let begun = Instant::now();
    practice.leaf("GET", USERS, None).is(200);
    assert!(begun.elapsed() >= delay);
}

#[test]
fn dropping_the_practice_stops_it_at_once() {
    let practice = Practice::with(Options { answer_delay: LONG, ..Options::default() });
    let (leaf, fieldview) = (practice.leaf.clone(), practice.fieldview.clone());
    let waiting = {
        let leaf = leaf.clone();
        thread::spawn(move || attempt(&leaf, "GET", USERS, &[], b"").map(|answer| answer.status))
    };
    assert!(practice.practice.wait_for(LONG, |requests| !requests.is_empty()));
    let begun = Instant::now();
    drop(practice);
    waiting.join().unwrap();
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    for url in [leaf, fieldview] {
        TcpListener::bind(url.socket_addrs(|| None).unwrap()[0]).unwrap();
    }
}

#[test]
fn each_run_has_secrets_of_its_own() {
    let [one, two] = [Practice::start(), Practice::start()].map(|p| p.practice.account());
    assert_ne!(one.client_secret.expose(), two.client_secret.expose());
    assert_ne!(one.api_key.expose(), two.api_key.expose());
    assert_ne!(one.api_token.expose(), two.api_token.expose());
    assert_ne!(one.password.expose(), two.password.expose());
    assert!(!format!("{one:?}").contains(one.client_secret.expose()));
}
