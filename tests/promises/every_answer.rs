//! What Stile makes of every answer that Leaf, FieldView, or something between may give: the
//! good, the refusals, the broken and the hostile. No secret shows in any of it.

use std::fmt::{Debug, Display};
use std::iter;
use std::net::SocketAddr;
use std::time::Duration;

use serde_json::{Value, json};
use socket2::{Domain, Socket, Type};
use stile::domain::api_error::{Cause, Obstacle, Refusal, Unreadable};
use stile::domain::secret::{
    AccessToken, ApiKey, AuthorizationCode, ClientSecret, LeafPassword, LeafToken, RefreshToken,
};
use stile::domain::{
    ApiError, ExchangeError, FieldId, Grower, GrowerChange, LeafUserId, NewGrower, Page,
    RedirectUri, SignIn, SyncSetting,
};
use stile::fieldview::{self, DataAccess, Exchanged};
use stile::http::{Http, OBJECT_LIMIT, PAGE_LIMIT};
use stile::leaf::{AttachKeys, Leaf, LinkKeys};
use url::Url;

use crate::answering_server::{AnsweringServer, Reply};
use crate::fixtures::refusal;

const PASSWORD: &str = "hush-password+/é";
const LEAF_TOKEN: &str = "hush-leaf-token";
const CLIENT_SECRET: &str = "hush-client-secret+/=&:%é";
const API_KEY: &str = "hush-api-key";
const REFRESH_TOKEN: &str = "hush-refresh-token";
const CODE: &str = "hush-code";
/// base64 of `client:hush-client-secret+/=&:%é`.
const PAIR: &str = "Y2xpZW50Omh1c2gtY2xpZW50LXNlY3JldCsvPSY6JcOp";
const JSON: &str = "Content-Type: application/json";

/// Everything that Stile asks of Leaf and FieldView.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Call {
    SignIn,
    Growers,
    AddGrower,
    GrowerDetails,
    ChangeGrower,
    RemoveGrower,
    AuthorizationUrl,
    Exchange,
    Attach,
    Attached,
    Detach,
    Events,
    GiveAppKeys,
    MakeLink,
    Links,
    EndLink,
    Arrived,
    Fields,
    Boundary,
    Sync,
    SwitchOn,
    Config,
    ChangeConfig,
}

const CALLS: [Call; 23] = [
    Call::SignIn,
    Call::Growers,
    Call::AddGrower,
    Call::GrowerDetails,
    Call::ChangeGrower,
    Call::RemoveGrower,
    Call::AuthorizationUrl,
    Call::Exchange,
    Call::Attach,
    Call::Attached,
    Call::Detach,
    Call::Events,
    Call::GiveAppKeys,
    Call::MakeLink,
    Call::Links,
    Call::EndLink,
    Call::Arrived,
    Call::Fields,
    Call::Boundary,
    Call::Sync,
    Call::SwitchOn,
    Call::Config,
    Call::ChangeConfig,
];

/// The calls whose answer is read on success, and has a shape that is known.
const READ: [Call; 13] = [
    Call::SignIn,
    Call::Growers,
    Call::AddGrower,
    Call::GrowerDetails,
    Call::AuthorizationUrl,
    Call::Exchange,
    Call::Attached,
    Call::MakeLink,
    Call::Links,
    Call::Arrived,
    Call::Fields,
    Call::Boundary,
    Call::Config,
];

impl Call {
    fn limit(self) -> usize {
        match self {
            Self::Growers | Self::Links | Self::Fields | Self::Boundary => PAGE_LIMIT,
            _ => OBJECT_LIMIT,
        }
    }

    /// The least that makes a good answer.
    fn good_body(self) -> &'static str {
        match self {
            Self::SignIn => r#"{"id_token":"t"}"#,
            Self::Growers => r#"[{"id":"u-1"}]"#,
            Self::AddGrower => r#"{"id":"u-1"}"#,
            Self::GrowerDetails => r#"{"id":"u-1","name":"N"}"#,
            Self::AuthorizationUrl => r#"{"url":"https://climate.com/"}"#,
            Self::Exchange => r#"{"refresh_token":"r"}"#,
            Self::Attach | Self::Attached | Self::Detach => r#"{"id":"c-1"}"#,
            Self::MakeLink => {
                r#"{"id":"l-1","link":"https://magic-link.withleaf.io/l-1","usageCount":0}"#
            }
            Self::Events | Self::Links | Self::Fields => "[]",
            Self::ChangeGrower
            | Self::RemoveGrower
            | Self::GiveAppKeys
            | Self::EndLink
            | Self::Sync
            | Self::SwitchOn
            | Self::Config
            | Self::ChangeConfig => "{}",
            Self::Arrived => r#"{"summaries":[]}"#,
            Self::Boundary => {
                r#"{"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}"#
            }
        }
    }
}

fn leaf(base: &Url) -> Leaf {
    Leaf::new(Http::new().unwrap(), base.clone())
}

fn token() -> LeafToken {
    LeafToken::new(LEAF_TOKEN)
}

fn grower() -> LeafUserId {
    LeafUserId::parse("3fa85f64-5717-4562-b3fc-2c963f66afa6").unwrap()
}

fn field() -> FieldId {
    FieldId::parse("0b3f1c5e-9d5c-4f27-8f65-2a4b8c7d9e01").unwrap()
}

fn redirect_uri() -> RedirectUri {
    RedirectUri::default()
}

async fn exchange_by(http: &Http, base: &Url) -> Result<Exchanged, ExchangeError> {
    let (secret, code) = (ClientSecret::new(CLIENT_SECRET), AuthorizationCode::new(CODE));
    fieldview::exchange(http, base, "client", &secret, &code, &redirect_uri(), None).await
}

/// Makes the call; what comes back shows no secret, neither as a result nor as an error.
async fn ask(call: Call, base: &Url) -> Result<String, ApiError> {
    let leaf = leaf(base);
    let (token, grower) = (token(), grower());
    let result = match call {
        Call::SignIn => {
            let password = LeafPassword::new(PASSWORD);
            let who = SignIn { email: "office@farm.example".to_owned(), password };
            leaf.sign_in(&who).await.map(shown)
        }
        Call::Growers => leaf.growers(&token, 0).await.map(shown),
        Call::AddGrower => leaf.add_grower(&token, &NewGrower::default()).await.map(shown),
        Call::GrowerDetails => leaf.grower_details(&token, &grower).await.map(shown),
        Call::ChangeGrower => {
            let change = GrowerChange::between(&NewGrower::default(), &NewGrower::default());
            leaf.change_grower(&token, &grower, &change).await.map(shown)
        }
        Call::RemoveGrower => leaf.remove_grower(&token, &grower).await.map(shown),
        Call::AuthorizationUrl => {
            leaf.authorization_url(&token, &grower, "client", &redirect_uri(), &[]).await.map(shown)
        }
        Call::Exchange => {
            exchange_by(&Http::new().unwrap(), base).await.map(shown).map_err(|error| {
                assert_silent(&error);
                error.api().clone()
            })
        }
        Call::Attach => {
            let keys = AttachKeys {
                client_id: "client".to_owned(),
                client_secret: ClientSecret::new(CLIENT_SECRET),
                api_key: ApiKey::new(API_KEY),
                refresh_token: RefreshToken::new(REFRESH_TOKEN),
            };
            leaf.attach(&token, &grower, &keys).await.map(shown)
        }
        Call::Attached => leaf.attached(&token, &grower).await.map(shown),
        Call::Detach => leaf.detach(&token, &grower).await.map(shown),
        Call::Events => leaf.events(&token, &grower, 0).await.map(shown),
        Call::GiveAppKeys => {
            let (secret, key) = (ClientSecret::new(CLIENT_SECRET), ApiKey::new(API_KEY));
            let keys = LinkKeys {
                client_id: "client",
                client_secret: &secret,
                api_key: &key,
                write_scopes: &[],
            };
            leaf.keep_app_keys(&token, "stile", &keys, false).await.map(shown)
        }
        Call::MakeLink => leaf.make_magic_link(&token, &grower, 900, None).await.map(shown),
        Call::Links => leaf.magic_links(&token, &grower, 0).await.map(shown),
        Call::EndLink => leaf.end_magic_link(&token, "l-1").await.map(shown),
        Call::Arrived => leaf.arrived(&token, &grower).await.map(shown),
        Call::Fields => leaf.fields(&token, &grower, 0).await.map(shown),
        Call::Boundary => leaf.boundary(&token, &grower, &field()).await.map(shown),
        Call::Sync => leaf.sync(&token, &grower).await.map(shown),
        Call::SwitchOn => leaf.switch_on(&token, &grower, &field()).await.map(shown),
        Call::Config => leaf.sync_config(&token, None).await.map(shown),
        Call::ChangeConfig => {
            let what = SyncSetting::LookByItself;
            leaf.change_sync_config(&token, Some(&grower), what).await.map(shown)
        }
    };
    result.inspect(|text| assert_no_secret(text)).inspect_err(assert_silent)
}

fn shown(result: impl Debug) -> String {
    format!("{result:?}")
}

fn assert_silent(error: &(impl Debug + Display)) {
    assert_no_secret(&format!("{error:?} {error}"));
}

fn assert_no_secret(text: &str) {
    assert!(!text.contains("hush") && !text.contains(PAIR), "{text}");
}

async fn ask_for(call: Call, reply: Reply) -> Result<String, ApiError> {
    ask(call, &AnsweringServer::start([reply]).url("/")).await
}

async fn growers(headers: &str, body: impl ToString) -> Page<Grower> {
    let reply = Reply::whole(&format!("200 OK\n{JSON}\n{headers}"), body.to_string());
    leaf(&AnsweringServer::start([reply]).url("/")).growers(&token(), 0).await.unwrap()
}

async fn exchange(reply: Reply) -> Result<Exchanged, ExchangeError> {
    let base = AnsweringServer::start([reply]).url("/");
    exchange_by(&Http::new().unwrap(), &base).await.inspect(|done| assert_no_secret(&shown(done)))
}

fn refused(refusal: Refusal) -> ApiError {
    ApiError::Refused(Box::new(refusal))
}

fn unreadable(status: u16, what: Unreadable) -> ApiError {
    ApiError::Unreadable { status, what, request_id: None }
}

// ---- connections that fail ----

#[tokio::test]
async fn a_server_that_is_not_there_was_not_reached() {
    // Bound, so that nobody else can take the port, and not listening.
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into()).unwrap();
    let taken = socket.local_addr().unwrap().as_socket().unwrap();
    let base = Url::parse(&format!("http://{taken}/")).unwrap();
    for call in CALLS {
        let error = ask(call, &base).await.unwrap_err();
        assert_eq!(error, ApiError::NotReached(Cause::Refused), "{call:?}");
        assert!(error.is_transient());
    }
}

#[tokio::test]
async fn an_answer_cut_off_anywhere_is_lost_and_the_request_is_sent_once() {
    const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    for call in CALLS {
        for (name, reply) in [
            ("closed before any answer", Reply::Close(Vec::new())),
            ("reset before any answer", Reply::Reset(Vec::new())),
            ("closed in the head", Reply::Close(HEAD.into())),
            (
                "closed before its length",
                Reply::Close(format!("{HEAD}Content-Length: 99\r\n\r\n{{}}").into()),
            ),
            (
                "reset in the body",
                Reply::Reset(format!("{HEAD}Content-Length: 99\r\n\r\n{{}}").into()),
            ),
            (
                "closed in a chunk",
                Reply::Close(format!("{HEAD}Transfer-Encoding: chunked\r\n\r\n9\r\n{{").into()),
            ),
            (
                "closed in a refusal",
                Reply::Close("HTTP/1.1 400 Bad Request\r\nContent-Length: 99\r\n\r\n{".into()),
            ),
        ] {
            let server = AnsweringServer::start([reply]);
            let error = ask(call, &server.url("/")).await.unwrap_err();
            assert_eq!(error, ApiError::Lost(Cause::Cut), "{call:?} {name}");
            assert_eq!(server.requests().len(), 1, "{call:?} {name}");
        }
    }
}

#[tokio::test]
async fn an_answer_that_is_not_http_is_lost() {
    for call in CALLS {
        let reply = Reply::Close("220 mail.example ESMTP\r\n\r\n".into());
        let error = ask_for(call, reply).await.unwrap_err();
        assert!(matches!(error, ApiError::Lost(_)), "{call:?} {error:?}");
    }
}

#[tokio::test]
async fn a_redirect_is_a_refusal_and_never_followed() {
    for call in CALLS {
        for status in [301, 302, 303, 307, 308] {
            let elsewhere = AnsweringServer::start([Reply::whole("200 OK", call.good_body())]);
            let head = format!("{status} Moved\nLocation: {}", elsewhere.url("/x"));
            let error = ask_for(call, Reply::whole(&head, "")).await.unwrap_err();
            assert_eq!(error, refused(refusal(status)), "{call:?}");
            assert_eq!(elsewhere.connections(), 0, "{call:?} {status}");
        }
    }
}

#[tokio::test]
async fn the_exchange_has_a_connection_of_its_own_whatever_was_answered_before() {
    let whole = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    for (name, before) in [
        ("kept", Reply::Keep(whole.into())),
        ("kept, with another answer behind", Reply::Keep(format!("{whole}{whole}").into())),
        ("kept, and closed late", Reply::Close(whole.into())),
        ("reset", Reply::Reset(Vec::new())),
        ("refused", Reply::whole("405 Method Not Allowed", "no")),
    ] {
        let good = [Call::Exchange, Call::Attached]
            .map(|call| Reply::whole(&format!("200 OK\n{JSON}"), call.good_body()));
        let server = AnsweringServer::start(iter::once(before).chain(good));
        let base = server.url("/");
        let http = Http::new().unwrap();
        let leaf = Leaf::new(http.clone(), base.clone());
        let _ = leaf.knows(&token(), &grower()).await;
        exchange_by(&http, &base).await.unwrap();
        let requests = server.requests();
        assert_eq!((requests.len(), server.connections()), (2, 2), "{name}");
        assert_eq!(requests[1].header("connection"), ["close"], "{name}");
    }
}

#[tokio::test]
async fn the_connection_that_is_kept_open_serves_what_leaf_is_asked_next() {
    let good = [r#"{"id":"u-1"}"#, r#"{"id":"c-1"}"#]
        .map(|body| Reply::whole(&format!("200 OK\n{JSON}"), body));
    let server = AnsweringServer::start(good);
    let leaf = leaf(&server.url("/base/"));
    let _ = leaf.knows(&token(), &grower()).await;
    leaf.attached(&token(), &grower()).await.unwrap();
    assert_eq!((server.requests().len(), server.connections()), (2, 1));
    let path = format!("/base/services/usermanagement/api/users/{}", grower());
    assert_eq!(server.requests()[0].line(), format!("GET {path} HTTP/1.1"));
}

#[tokio::test]
async fn no_connection_outlives_a_password_a_code_or_a_consent() {
    for call in CALLS {
        let server =
            AnsweringServer::start([Reply::whole(&format!("200 OK\n{JSON}"), call.good_body())]);
        ask(call, &server.url("/")).await.unwrap();
        let closes = server.requests()[0].header("connection") == ["close"];
        let secret =
            matches!(call, Call::SignIn | Call::Exchange | Call::Attach | Call::GiveAppKeys);
        assert_eq!(closes, secret, "{call:?}");
    }
}

#[tokio::test]
async fn a_secret_that_no_header_carries_is_not_asked_with_and_not_tried_again() {
    let server = AnsweringServer::start([]);
    let leaf = leaf(&server.url("/"));
    let error = leaf.attached(&LeafToken::new("hush\nhush"), &grower()).await.unwrap_err();
    assert_silent(&error);
    assert_eq!(error, ApiError::NotAsked(Obstacle::Unsendable));
    assert!(error.never_left() && !error.is_transient() && !error.wants_sign_in());
    let (token, key) = (AccessToken::new("token"), ApiKey::new("hush\nhush"));
    let http = Http::new().unwrap();
    let error = fieldview::first_fields(&http, &server.url("/"), &token, &key).await.unwrap_err();
    assert_eq!(error, ApiError::NotAsked(Obstacle::Unsendable));
    assert_eq!(server.connections(), 0);
}

#[test]
fn only_what_leaf_refused_or_was_not_signed_in_for_wants_a_sign_in() {
    let not_signed_in = ApiError::NotAsked(Obstacle::NoLeafToken);
    for error in [not_signed_in.clone(), refused(refusal(401))] {
        assert!(error.wants_sign_in() && !error.is_transient(), "{error:?}");
    }
    assert!(!not_signed_in.is_unauthorized(), "nobody has refused anything");
    for error in [
        ApiError::NotAsked(Obstacle::NoAppKeys),
        ApiError::NotAsked(Obstacle::NoCode),
        ApiError::Broke,
        ApiError::NotReached(Cause::Other),
        refused(refusal(403)),
        unreadable(200, Unreadable::Shape),
    ] {
        assert!(!error.wants_sign_in(), "{error:?}");
    }
    assert!(!ApiError::Broke.is_transient() && !ApiError::Broke.never_left());
}

// ---- answers that are too large or not what they should be ----

#[tokio::test]
async fn no_answer_is_read_beyond_its_cap_whatever_its_status() {
    for call in CALLS {
        for status in [200_u16, 400, 502] {
            let head = format!("HTTP/1.1 {status} X\r\n{JSON}\r\n\r\n");
            let server = AnsweringServer::start([Reply::Endless(head.into())]);
            let error = ask(call, &server.url("/")).await.unwrap_err();
            assert_eq!(error, unreadable(status, Unreadable::TooLarge), "{call:?}");
            // The cap, and what the system buffers on the way.
            assert!(server.streamed() < call.limit() + (24 << 20), "{call:?}");
        }
    }
}

#[tokio::test]
async fn an_answer_may_be_as_large_as_its_cap_and_no_byte_larger() {
    for call in READ {
        let mut body = call.good_body().as_bytes().to_vec();
        body.resize(call.limit(), b' ');
        assert!(ask_for(call, Reply::whole("200 OK", &body)).await.is_ok(), "{call:?}");
        body.push(b' ');
        let error = ask_for(call, Reply::whole("200 OK", &body)).await.unwrap_err();
        assert_eq!(error, unreadable(200, Unreadable::TooLarge), "{call:?}");
    }
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_unreadable_and_never_quoted() {
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    let gzip = b"\x1f\x8b\x08\0\0\0\0\0\0\x03hush-gzip";
    for call in READ {
        let truncated = &call.good_body()[..call.good_body().len() - 1];
        for (name, headers, body) in [
            ("truncated", JSON, truncated.as_bytes()),
            ("10,000 deep", JSON, deep.as_bytes()),
            ("not asked-for gzip", "Content-Encoding: gzip", gzip),
            ("not UTF-8", JSON, b"\xff\xfe{}"),
            ("text", "Content-Type: text/plain", b"hush"),
            ("a number", JSON, b"5"),
            ("a text", JSON, b"\"hush\""),
            ("true", JSON, b"true"),
            ("two objects", JSON, b"{}{}"),
        ] {
            let reply = Reply::whole(&format!("200 OK\n{headers}"), body);
            let error = ask_for(call, reply).await.unwrap_err();
            assert_eq!(error, unreadable(200, Unreadable::Shape), "{call:?} {name}");
            assert!(!error.is_transient());
        }
    }
}

#[tokio::test]
async fn an_array_is_not_an_object_whose_fields_stand_in_order() {
    let lists = [Call::Growers, Call::Links, Call::Fields];
    for call in READ.into_iter().filter(|call| !lists.contains(call)) {
        for body in ["[]", r#"["a"]"#, r#"["a","b","c","d","e"]"#, r#" [{"id":"c-1"}]"#] {
            let error = ask_for(call, Reply::whole("200 OK", body)).await.unwrap_err();
            assert_eq!(error, unreadable(200, Unreadable::Shape), "{call:?} {body}");
        }
    }
}

#[tokio::test]
async fn a_success_without_the_one_field_that_matters_names_it() {
    use Unreadable::{Missing, Shape};
    for (call, body, what) in [
        (Call::SignIn, "{}", Missing("id_token")),
        (Call::SignIn, r#"{"id_token":null}"#, Missing("id_token")),
        (Call::SignIn, r#"{"id_token":""}"#, Missing("id_token")),
        (Call::SignIn, r#"{"id_token":{"hush":1}}"#, Missing("id_token")),
        (Call::SignIn, "", Shape),
        (Call::SignIn, "null", Shape),
        (Call::AuthorizationUrl, "{}", Missing("url")),
        (Call::AuthorizationUrl, r#"{"url":null}"#, Missing("url")),
        (Call::AuthorizationUrl, r#"{"url":""}"#, Missing("url")),
        (Call::AuthorizationUrl, r#"{"url":["https://climate.com"]}"#, Shape),
        (Call::AuthorizationUrl, "", Shape),
        (Call::Exchange, r#"{"access_token":"hush"}"#, Missing("refresh_token")),
        (Call::Exchange, r#"{"refresh_token":null}"#, Missing("refresh_token")),
        (Call::Exchange, r#"{"refresh_token":""}"#, Missing("refresh_token")),
        (Call::Exchange, r#"{"refresh_token":["hush"]}"#, Missing("refresh_token")),
        (Call::Exchange, r#"{"refresh_token":true}"#, Missing("refresh_token")),
        (Call::Exchange, "", Shape),
        (Call::AddGrower, "{}", Missing("id")),
        (Call::AddGrower, r#"{"id":[7]}"#, Missing("id")),
        (Call::AddGrower, r#"{"id":"../x"}"#, Missing("id")),
        (Call::AddGrower, "", Shape),
        (Call::Growers, "", Shape),
        (Call::Growers, "null", Shape),
        (Call::Growers, "{}", Shape),
        (Call::Growers, r#"{"content":[]}"#, Shape),
    ] {
        let error = ask_for(call, Reply::whole("200 OK", body)).await.unwrap_err();
        assert_eq!(error, unreadable(200, what), "{call:?} {body}");
    }
}

/// A good answer with all the fields that are read, and the way to each that its part of the
/// answer cannot do without.
fn whole_answer(call: Call) -> Option<(Value, &'static [&'static str])> {
    let credentials = json!({
        "id": "mark-credentials", "status": "MARK-STATUS",
        "createdTime": "2026-11-24T09:59:58.123456Z",
        "tokenMetadata": { "scopes": ["mark:read"] }, "clientId": "mark-client",
        "clientSecret": "hush-s", "refreshToken": "hush-r",
    });
    let user = |n: u8| {
        json!({
            "id": format!("mark-user-{n}"), "name": format!("Mark Name {n}"),
            "email": format!("mark-{n}@x.example"), "externalId": format!("mark-reference-{n}"),
            "climateFieldViewCredentials": credentials,
        })
    };
    let link = |n: u8| {
        json!({
            "id": format!("mark-link-{n}"), "leafUserId": grower().as_str(),
            "link": format!("https://magic-link.withleaf.io/mark-{n}"),
            "createdAt": "2026-11-24T09:59:58Z", "expiresAt": "2026-12-01T09:59:58Z",
            "lastAccessedAt": "2026-11-25T09:59:58Z", "usageCount": 1, "maxUsage": 3,
        })
    };
    let field = |n: u8| {
        json!({
            "id": format!("mark-field-{n}"), "name": format!("Mark Field {n}"),
            "providerFieldName": "x", "area": { "value": 1.5, "unit": "ha" },
            "boundaries": ["b"], "status": "PREVIEW", "farmId": 7,
        })
    };
    Some(match call {
        Call::SignIn => (json!({ "id_token": "hush" }), &["/id_token"]),
        Call::Growers => (json!([user(1), user(2)]), &["/0", "/0/id"]),
        Call::AddGrower => (user(1), &["/id"]),
        Call::GrowerDetails => (
            json!({
                "id": "u", "name": "Mark Name", "email": "mark@x.example",
                "phone": "+1 mark", "address": "Mark Street", "externalId": "mark-7",
            }),
            &[],
        ),
        Call::AuthorizationUrl => (json!({ "url": "https://climate.com/mark" }), &["/url"]),
        Call::Exchange => (
            json!({
                "access_token": "hush-access", "refresh_token": "hush-refresh",
                "expires_in": 14_399, "token_type": "bearer", "scope": "fields:read",
                "user": {
                    "uuid": "mark-uuid", "id": 5, "firstname": "Mark", "lastname": "Last",
                    "email": "mark@x.example",
                },
            }),
            &["/refresh_token"],
        ),
        Call::Attached => (credentials, &[]),
        Call::MakeLink => (link(1), &["/id", "/link"]),
        Call::Links => (json!([link(1), link(2)]), &["/0", "/0/id", "/0/link", "/0/leafUserId"]),
        Call::Arrived => (
            json!({ "message": "SUCCESS", "summaries": [{
                "provider": "ClimateFieldView", "farms": 12, "fields": 34,
                "syncReferenceTime": "2023-08-30T18:39:33Z",
            }] }),
            &["/summaries", "/summaries/0", "/summaries/0/provider"],
        ),
        Call::Fields => (json!([field(1), field(2)]), &["/0", "/0/id"]),
        Call::Boundary => (
            json!({ "id": "b", "geometry": {
                "type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]],
            } }),
            &[],
        ),
        Call::Config => (
            json!({ "customDataSync": false, "fieldsAutoSync": true, "x": "mark" }),
            &["/customDataSync", "/fieldsAutoSync"],
        ),
        _ => return None,
    })
}

/// The way to each part of `value`, as a JSON pointer.
fn ways(value: &Value, way: &str, found: &mut Vec<String>) {
    let parts: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, it)| (name.clone(), it)).collect(),
        Value::Array(all) => all.iter().enumerate().map(|(n, it)| (n.to_string(), it)).collect(),
        _ => vec![],
    };
    for (name, part) in parts {
        let way = format!("{way}/{name}");
        ways(part, &way, found);
        found.push(way);
    }
}

/// Every text in `value`.
fn texts<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(all) => all.iter().for_each(|it| texts(it, found)),
        Value::Object(fields) => fields.values().for_each(|it| texts(it, found)),
        _ => {}
    }
}

#[tokio::test]
async fn each_field_may_be_of_any_type_and_no_other_is_lost_for_it() {
    let types = [
        json!(null),
        json!(true),
        json!(5),
        json!(1e300),
        json!([null, "x"]),
        json!(""),
        json!("<b>\u{202e}x"),
        json!({ "id": 1, "value": "x" }),
    ];
    for call in READ {
        let Some((whole, needed)) = whole_answer(call) else { panic!("{call:?}") };
        let head = format!("200 OK\n{JSON}");
        let good = ask_for(call, Reply::whole(&head, whole.to_string())).await.unwrap();
        let mut all = Vec::new();
        ways(&whole, "", &mut all);
        // Of a list, the second entry is the one that must not be lost.
        all.retain(|way| !whole.is_array() || way.starts_with("/0"));
        for way in all {
            for odd in &types {
                let mut body = whole.clone();
                *body.pointer_mut(&way).unwrap() = odd.clone();
                let answer = ask_for(call, Reply::whole(&head, body.to_string())).await;
                let is_needed = needed.contains(&way.as_str());
                let answer = match answer {
                    Ok(answer) => answer,
                    Err(ApiError::Unreadable { .. }) if is_needed => continue,
                    Err(error) => panic!("{call:?} {way} {odd}: {error:?}"),
                };
                // Of a list, an entry that cannot be used takes no other with it.
                let rest = if is_needed { body.pointer("/1") } else { Some(&body) };
                let mut kept = Vec::new();
                texts(rest.unwrap_or(&Value::Null), &mut kept);
                for text in kept {
                    let is_odd = odd.as_str() == Some(text) || text == "x";
                    assert!(
                        is_odd || !good.contains(text) || answer.contains(text),
                        "{call:?} {way} {odd}: {text} is lost in {answer}"
                    );
                }
            }
        }
    }
}

#[tokio::test]
async fn a_web_page_is_told_from_the_apis_own_answer() {
    let page = "\n <!DOCTYPE html><html><title>hush</title></html>";
    for call in CALLS {
        for kind in ["Content-Type: Text/HTML; charset=utf-8", JSON] {
            for status in [403, 404, 502] {
                let reply = Reply::whole(&format!("{status} X\n{kind}"), page);
                let error = ask_for(call, reply).await.unwrap_err();
                let expected = Refusal { html: true, ..refusal(status) };
                assert_eq!(error, refused(expected), "{call:?} {kind}");
            }
            let marked = format!("\u{feff}{page}");
            // Some begin with a script's words.
            let in_words = "Please log in: <a href=\"/\">here</a>";
            for page in [page, &marked, in_words] {
                if page == in_words && kind == JSON {
                    continue;
                }
                let result = ask_for(call, Reply::whole(&format!("200 OK\n{kind}"), page)).await;
                assert_eq!(
                    result,
                    Err(unreadable(200, Unreadable::Html)),
                    "{call:?} {kind} {page}"
                );
            }
        }
    }
}

// ---- refusals ----

#[tokio::test]
async fn a_refusal_is_handed_on_in_the_servers_words() {
    let said = |code: &str, message: &str, refusal: Refusal| Refusal {
        code: Some(code.to_owned()).filter(|code| !code.is_empty()),
        message: Some(message.to_owned()),
        ..refusal
    };
    for call in CALLS {
        for (status, body, expected) in [
            (
                400,
                r#"{"type":"https://www.jhipster.tech/problem/problem-with-message",
                    "title":"Bad Request","status":400,"path":"/api/x",
                    "message":"error.validation","detail":"must not be blank",
                    "errorKey":"blank"}"#,
                said("blank", "must not be blank", refusal(400)),
            ),
            (409, r#"{"title":"Conflict","message":""}"#, said("", "Conflict", refusal(409))),
            (
                401,
                r#"{"error":"invalid_client","error_description":"no such client"}"#,
                said("invalid_client", "no such client", refusal(401)),
            ),
            (401, "", refusal(401)),
            (
                403,
                r#"{"message":"\u202e<b>no</b>\u0007\n\u200bway"}"#,
                said("", "<b>no</b> way", refusal(403)),
            ),
            (422, r#"{"error":["x"],"message":["x"],"title":5}"#, refusal(422)),
            (
                403,
                r#"{"error":{"id":"e-1","code":403,"message":"Missing scope"}}"#,
                Refusal { nested: true, ..said("403", "Missing scope", refusal(403)) },
            ),
            (
                409,
                r#"{"error":{"code":"TOKEN","message":{}},"message":"outside"}"#,
                Refusal { nested: true, ..said("TOKEN", "outside", refusal(409)) },
            ),
            (
                429,
                r#"{"error":"Request limit exceeded","message":"Slow down","status_code":429}"#,
                said("Request limit exceeded", "Slow down", refusal(429)),
            ),
            (
                429,
                r#"{"message":"Too Many Requests"}"#,
                said("", "Too Many Requests", refusal(429)),
            ),
            (500, "null", refusal(500)),
            (502, "{\"message\":\"cut", refusal(502)),
            (503, "Service Unavailable", refusal(503)),
            (504, "\u{1f}\u{8b}", refusal(504)),
            (304, "", refusal(304)),
        ] {
            let head = format!("{status} X\nContent-Type: application/problem+json");
            let body = if status == 304 { String::new() } else { body.to_owned() };
            let error = ask_for(call, Reply::whole(&head, body)).await.unwrap_err();
            assert_eq!(error, refused(expected), "{call:?} {status}");
            assert_eq!(error.is_transient(), matches!(status, 429 | 502 | 503 | 504));
            assert_eq!(error.is_unauthorized(), status == 401);
        }
        let long = format!(r#"{{"error":"{0}","message":"{0}"}}"#, "é".repeat(5_000));
        let error = ask_for(call, Reply::whole("400 X", long)).await.unwrap_err();
        let ApiError::Refused(refusal) = error else { panic!("{error:?}") };
        assert_eq!(refusal.message.unwrap().chars().count(), 301);
        assert_eq!(refusal.code.unwrap().chars().count(), 65);
    }
}

#[tokio::test]
async fn a_secret_that_the_server_repeats_is_struck_out_of_its_words() {
    for call in CALLS {
        let secrets: &[&str] = match call {
            Call::SignIn => &[PASSWORD],
            Call::Exchange => &[CLIENT_SECRET, CODE, PAIR],
            Call::Attach => &[LEAF_TOKEN, CLIENT_SECRET, API_KEY, REFRESH_TOKEN],
            _ => &[LEAF_TOKEN],
        };
        for name in ["error", "errorKey", "error_description", "detail", "message", "title"] {
            for filling in ["", &"x".repeat(290)] {
                let words = format!("{filling}no: {}; {}", secrets.join(" and "), secrets[0]);
                let body = json!({ name: words }).to_string();
                let error = ask_for(call, Reply::whole("400 X", body)).await.unwrap_err();
                let ApiError::Refused(refusal) = error else { panic!("{call:?} {error:?}") };
                let shown = refusal.code.or(refusal.message).unwrap();
                if filling.is_empty() {
                    let struck = vec!["…"; secrets.len()].join(" and ");
                    assert_eq!(shown, format!("no: {struck}; …"), "{call:?}");
                }
            }
        }
    }
}

#[tokio::test]
async fn the_request_id_and_the_wait_are_read_from_the_head() {
    let soon = httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(3600));
    for call in CALLS {
        for (header, least, most) in [
            ("7".to_owned(), Some(7), Some(7)),
            (" 0 ".to_owned(), Some(0), Some(0)),
            ("18446744073709551615".to_owned(), Some(u64::MAX), Some(u64::MAX)),
            (soon.clone(), Some(3_500), Some(3_600)),
            ("Tue, 24 Nov 2020 10:00:00 GMT".to_owned(), Some(0), Some(0)),
            ("-1".to_owned(), None, None),
            ("99999999999999999999".to_owned(), None, None),
            ("soon".to_owned(), None, None),
        ] {
            let head = format!("503 X\nRetry-After: {header}\nX-Http-Request-Id: a-1");
            let error = ask_for(call, Reply::whole(&head, "")).await.unwrap_err();
            let wait = error.retry_after().map(|wait| wait.as_secs());
            assert!(least <= wait && wait <= most, "{call:?} {header} {wait:?}");
            let ApiError::Refused(refusal) = error else { panic!("{error:?}") };
            assert_eq!(refusal.request_id.as_deref(), Some("a-1"));
        }
    }
}

// ---- the exchange ----

#[tokio::test]
async fn the_exchange_gives_the_refresh_token_and_whose_account_it_is() {
    for (body, name, email) in [
        (
            json!({
                "access_token": "hush-access", "refresh_token": "hush|r/1", "expires_in": 14399,
                "token_type": "bearer", "scope": "fields:read", "id_token": "hush-id",
                "user": {
                    "uuid": "u", "id": 5, "firstname": "Jane", "lastname": "Doe",
                    "email": "jane@farm.example", "secret": "hush-user",
                },
            }),
            "Jane Doe",
            "jane@farm.example",
        ),
        (json!({ "refresh_token": "hush|r/1" }), "", ""),
        (json!({ "refresh_token": "hush|r/1", "expires_in": "soon", "user": null }), "", ""),
        (json!({ "refresh_token": "hush|r/1", "access_token": [], "user": "Jane" }), "", ""),
        (json!({ "refresh_token": "hush|r/1", "user": ["Jane"] }), "", ""),
        (
            json!({ "refresh_token": "hush|r/1", "user": { "firstname": 5, "lastname": "Doe" } }),
            "5 Doe",
            "",
        ),
        (
            json!({
                "refresh_token": "hush|r/1",
                "user": { "firstname": "\u{202e}Ja\u{0}ne\n", "email": "j\u{200b}@x.example" },
            }),
            "Jane",
            "j@x.example",
        ),
    ] {
        let done = exchange(Reply::whole("200 OK", body.to_string())).await.unwrap();
        assert_eq!(done.refresh_token.expose(), "hush|r/1");
        assert_eq!((done.account.name.as_str(), done.account.email.as_str()), (name, email));
    }
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    for body in [
        format!(r#"{{"new":{deep},"refresh_token":"r"}}"#),
        format!(r#"{{"user":{deep},"access_token":{deep},"refresh_token":"r"}}"#),
        r#"{"refresh_token":"r","user":{},"user":{},"scope":1,"scope":2}"#.to_owned(),
        "\u{feff}{\"refresh_token\":\"r\"}".to_owned(),
    ] {
        let done = exchange(Reply::whole("200 OK", &body)).await;
        assert_eq!(done.unwrap().refresh_token.expose(), "r", "{body:.60}");
    }
    let digits = r#"{"refresh_token":12345678901234567890123}"#;
    let done = exchange(Reply::whole("200 OK", digits)).await.unwrap();
    assert_eq!(done.refresh_token.expose(), "12345678901234567890123");
}

#[tokio::test]
async fn the_account_is_known_by_its_number_too() {
    for (user, id) in [
        (json!({ "id": 480_100, "email": "j@x.example" }), "480100"),
        (json!({ "id": "480100" }), "480100"),
        (json!({ "uuid": "u-1", "id": 480_100 }), "u-1"),
        (json!({ "uuid": null, "id": 480_100 }), "480100"),
        (json!({ "uuid": "", "id": 480_100 }), "480100"),
        (json!({ "uuid": ["u"], "id": { "value": 1 } }), ""),
    ] {
        let body = json!({ "refresh_token": "r", "user": user }).to_string();
        let done = exchange(Reply::whole("200 OK", body)).await.unwrap();
        assert_eq!(done.account.id, id, "{user}");
    }
}

#[tokio::test]
async fn each_refusal_of_the_exchange_has_its_meaning() {
    #[derive(Debug, PartialEq)]
    enum Meaning {
        Api,
        Code,
        Client,
        Address,
        Scope,
        Quota,
    }
    for (status, body, meaning) in [
        (400, r#"{"error":"invalid_grant","error_description":"expired"}"#, Meaning::Code),
        (401, r#"{"error":"invalid_grant"}"#, Meaning::Code),
        (400, r#"{"error":"invalid_client"}"#, Meaning::Client),
        (401, r#"{"error":"invalid_client"}"#, Meaning::Client),
        (400, r#"{"error":"unauthorized_client"}"#, Meaning::Client),
        (401, "", Meaning::Client),
        (401, "{}", Meaning::Client),
        (
            400,
            r#"{"error":"invalid_grant","error_description":"Callback url mismatch"}"#,
            Meaning::Address,
        ),
        (
            401,
            r#"{"error":"invalid_grant","error_description":"Bad redirect_uri"}"#,
            Meaning::Address,
        ),
        (400, r#"{"error":"redirect_uri_mismatch"}"#, Meaning::Address),
        (400, r#"{"message":"Callback url mismatch"}"#, Meaning::Address),
        (400, r#"{"error":{"code":"invalid_grant","message":"expired"}}"#, Meaning::Code),
        (
            401,
            r#"{"error":"invalid_client","error_description":"check the redirect"}"#,
            Meaning::Client,
        ),
        (400, r#"{"error":"invalid_scope","error_description":"Invalid Scope!"}"#, Meaning::Scope),
        (400, r#"{"error":{"code":"invalid_scope"}}"#, Meaning::Scope),
        (400, "", Meaning::Api),
        (400, r#"{"error":"invalid_request"}"#, Meaning::Api),
        (400, r#"{"error":["invalid_grant"]}"#, Meaning::Api),
        (403, r#"{"error":"invalid_grant"}"#, Meaning::Api),
        (429, r#"{"message":"Too Many Requests"}"#, Meaning::Api),
        (429, r#"{"message":"Limit Exceeded"}"#, Meaning::Quota),
        (429, "", Meaning::Api),
        (403, r#"{"message":"Limit Exceeded"}"#, Meaning::Api),
        (500, r#"{"error":"invalid_grant"}"#, Meaning::Api),
        (503, "", Meaning::Api),
    ] {
        let error = exchange(Reply::whole(&format!("{status} X"), body)).await.unwrap_err();
        let found = match &error {
            ExchangeError::Api(_) => Meaning::Api,
            ExchangeError::CodeRefused(_) => Meaning::Code,
            ExchangeError::ClientRefused(_) => Meaning::Client,
            ExchangeError::AddressRefused(_) => Meaning::Address,
            ExchangeError::ScopeRefused(_) => Meaning::Scope,
            ExchangeError::QuotaUsedUp(_) => Meaning::Quota,
            ExchangeError::NoRefreshToken(_) => panic!("{error:?}"),
        };
        assert_eq!(found, meaning, "{status} {body}");
        assert_eq!(error.api().status(), Some(status));
        assert_silent(&error);
    }
    let error = exchange(Reply::whole("200 OK", "{}")).await.unwrap_err();
    assert!(matches!(error, ExchangeError::NoRefreshToken(_)), "{error:?}");
}

#[tokio::test]
async fn fieldviews_fields_end_with_the_page_that_says_200() {
    let page = |status: &str, names: Value| {
        let head = format!("{status}\nX-Next-Token: more");
        Reply::whole(&head, json!({ "results": names }).to_string())
    };
    let named = json!([{ "name": "Home" }, null, { "name": 5 }, { "name": ["x"] }, "x"]);
    let others = json!([{ "name": "Creek" }, 1, { "name": 6 }, { "name": ["y"] }, "y"]);
    let server =
        AnsweringServer::start([page("206 Partial Content", named), page("200 OK", others)]);
    let (access, key) = (AccessToken::new("hush-access"), ApiKey::new(API_KEY));
    let http = Http::new().unwrap();
    let seen = fieldview::first_fields(&http, &server.url("/"), &access, &key).await.unwrap();
    assert_eq!((seen.count, seen.more), (10, false));
    assert_eq!(seen.names, ["Home", "5", "Creek", "6"]);
    assert_eq!(server.requests().len(), 2);
    for odd in [json!(null), json!({}), json!("x"), json!(5)] {
        let server = AnsweringServer::start([page("206 Partial Content", odd)]);
        let seen = fieldview::first_fields(&http, &server.url("/"), &access, &key).await.unwrap();
        assert_eq!(seen.count, 0);
    }
}

#[tokio::test]
async fn fieldviews_fields_have_an_end_whatever_it_answers() {
    let (access, key) = (AccessToken::new("hush-access"), ApiKey::new(API_KEY));
    let http = Http::new().unwrap();
    let ask = async |pages: Vec<Vec<Value>>| {
        let page = |fields| {
            let body = json!({ "results": fields }).to_string();
            Reply::whole("206 Partial Content\nX-Next-Token: more", body)
        };
        let server = AnsweringServer::start(pages.into_iter().map(page));
        let seen = fieldview::first_fields(&http, &server.url("/"), &access, &key).await.unwrap();
        (seen.count, seen.more, server.requests().len())
    };
    let fields = |from: usize, to: usize| -> Vec<Value> {
        (from..to).map(|id| json!({ "id": id, "name": format!("Field {id}") })).collect()
    };
    assert_eq!(ask(vec![fields(0, 100); 5]).await, (100, false, 2), "the same page again");
    let pages = |size: usize| (0..5).map(|page| fields(page * size, (page + 1) * size)).collect();
    assert_eq!(ask(pages(100)).await, (500, true, 5));
    assert_eq!(ask(pages(400)).await, (500, true, 2), "more than it was asked for");
}

#[tokio::test]
async fn fieldview_says_why_leaf_would_get_no_data() {
    let nested = r#"{"error":{"id":"e-1","code":403,"message":"Missing scope"}}"#;
    for (status, body, access) in [
        (200, r#"{"results":[]}"#, Some(DataAccess::Given)),
        (206, r#"{"results":[{}]}"#, Some(DataAccess::Given)),
        (304, "", Some(DataAccess::Given)),
        (403, nested, Some(DataAccess::ScopeMissing)),
        (403, r#"{"message":"Forbidden"}"#, Some(DataAccess::KeyRefused)),
        (403, "", Some(DataAccess::KeyRefused)),
        (401, r#"{"message":"Unauthorized"}"#, Some(DataAccess::KeyRefused)),
        (409, nested, Some(DataAccess::Ended)),
        (403, "<html>Proxy", None),
        (429, r#"{"message":"Limit Exceeded"}"#, None),
        (503, "", None),
    ] {
        let server = AnsweringServer::start([Reply::whole(&format!("{status} X"), body)]);
        let (token, key) = (AccessToken::new("hush-access"), ApiKey::new(API_KEY));
        let http = Http::new().unwrap();
        let found = fieldview::data_access(&http, &server.url("/"), &token, &key).await;
        assert_eq!(found.as_ref().ok(), access.as_ref(), "{status} {body}");
        assert_no_secret(&shown(found));
    }
}

#[tokio::test]
async fn links_tell_how_often_they_can_be_used() {
    for (used, most, is_used_up) in [
        (json!(0), json!(3), false),
        (json!(3), json!(3), true),
        (json!("4"), json!("3"), true),
        (json!(9), json!(null), false),
        (json!(9), json!(0), false),
        (json!(null), json!(3), false),
    ] {
        let body = json!({
            "id": "l-1", "link": "https://magic-link.withleaf.io/l-1",
            "usageCount": used, "maxUsage": most,
            "settings": "{\"showLeafUserName\":\"false\"}",
        });
        let server = AnsweringServer::start([Reply::whole("200 OK", body.to_string())]);
        let leaf = leaf(&server.url("/"));
        let link = leaf.make_magic_link(&token(), &grower(), 900, None).await.unwrap();
        assert_eq!(link.is_used_up(), is_used_up, "{used} {most}");
    }
}

#[tokio::test]
async fn app_keys_at_leaf_are_known_whatever_it_says_of_them() {
    for (head, body, found) in [
        ("404 Not Found", "", None),
        ("200 OK", "", None),
        ("200 OK", "null", None),
        ("200 OK", "{}", Some(None)),
        ("200 OK", r#"{"clientId":"partner-a"}"#, Some(Some("partner-a"))),
        ("200 OK", r#"{"clientId":7,"apiKey":"hush"}"#, Some(Some("7"))),
        ("200 OK", r#"{"clientId":{"hush":1}}"#, Some(None)),
    ] {
        let server = AnsweringServer::start([Reply::whole(head, body)]);
        let keys = leaf(&server.url("/")).app_keys(&token(), "stile").await.unwrap();
        assert_no_secret(&shown(&keys));
        let keys = keys.as_ref().map(|keys| keys.client_id.as_deref());
        assert_eq!(keys, found, "{body}");
    }
}

// ---- what is attached ----

#[tokio::test]
async fn each_way_to_say_that_nothing_is_attached_is_understood() {
    for (head, body) in [
        ("404 Not Found", ""),
        ("404 Not Found", r#"{"title":"Not Found","status":404}"#),
        ("404 Not Found\nContent-Type: text/plain", "no"),
        ("200 OK", ""),
        ("200 OK", " \r\n"),
        ("200 OK", "null"),
        ("200 OK", " null\n"),
        ("200 OK", "{}"),
        ("200 OK", r#"{"id":null,"status":null,"tokenMetadata":null,"new":1}"#),
    ] {
        let server = AnsweringServer::start([Reply::whole(head, body)]);
        let found = leaf(&server.url("/")).attached(&token(), &grower()).await.unwrap();
        assert_eq!(found.credentials, None, "{head} {body}");
    }
    let no_content = Reply::Keep("HTTP/1.1 204 No Content\r\n\r\n".into());
    assert!(ask_for(Call::Attached, no_content).await.unwrap().contains("credentials: None"));
}

#[tokio::test]
async fn what_is_attached_is_read_field_by_field_without_its_secrets() {
    let server = |body: serde_json::Value| {
        let head = "200 OK\nDate: Tue, 24 Nov 2026 10:00:00 GMT";
        AnsweringServer::start([Reply::whole(head, body.to_string())])
    };
    let full = server(json!({
        "id": "c-1", "status": "PROCESSED", "createdTime": "2026-11-24T09:59:58.123456Z",
        "tokenMetadata": { "scopes": ["fields:read", 5, "rx:write"], "token": "hush-meta" },
        "clientId": "client", "clientSecret": "hush-s", "apiKey": "hush-k",
        "refreshToken": "hush-r", "accessToken": "hush-a", "unknown": { "hush": ["hush"] },
    }));
    let found = leaf(&full.url("/")).attached(&token(), &grower()).await.unwrap();
    assert_no_secret(&shown(&found));
    assert_eq!(found.leaf_time, Some("2026-11-24T10:00:00Z".parse().unwrap()));
    let credentials = found.credentials.unwrap();
    assert_eq!(credentials.id.as_deref(), Some("c-1"));
    assert_eq!(credentials.status.as_deref(), Some("PROCESSED"));
    assert_eq!(credentials.created, Some("2026-11-24T09:59:58.123456Z".parse().unwrap()));
    assert_eq!(credentials.scopes.unwrap(), ["fields:read", "rx:write"]);
    assert_eq!(credentials.client_id.as_deref(), Some("client"));

    for (body, id, status, scopes) in [
        (json!({ "id": "c-1" }), Some("c-1"), None, None),
        (json!({ "id": 5, "status": "LIMITED" }), Some("5"), Some("LIMITED"), None),
        (json!({ "id": [5], "status": 401 }), None, Some("401"), None),
        (json!({ "id": "c", "status": ["x"], "createdTime": 12 }), Some("c"), None, None),
        (json!({ "id": "c", "createdTime": "yesterday" }), Some("c"), None, None),
        (json!({ "id": "c", "tokenMetadata": ["x"] }), Some("c"), None, None),
        (json!({ "id": "c", "tokenMetadata": { "scopes": {} } }), Some("c"), None, None),
        (
            json!({ "id": "c", "tokenMetadata": { "scopes": "a:read  b:read" } }),
            Some("c"),
            None,
            Some(vec!["a:read", "b:read"]),
        ),
        (json!({ "id": "c", "tokenMetadata": { "scopes": [] } }), Some("c"), None, Some(vec![])),
        (json!({ "id": "\u{202e}c\n", "status": "<b>\u{7}BAD" }), Some("c"), Some("<b>BAD"), None),
    ] {
        let found = leaf(&server(body).url("/")).attached(&token(), &grower()).await.unwrap();
        let credentials = found.credentials.unwrap();
        assert_eq!(credentials.id.as_deref(), id);
        assert_eq!(credentials.status.as_deref(), status);
        assert_eq!(credentials.created, None);
        let found: Option<Vec<&str>> =
            credentials.scopes.as_ref().map(|list| list.iter().map(String::as_str).collect());
        assert_eq!(found, scopes);
    }
}

#[tokio::test]
async fn attaching_and_detaching_believe_the_status_and_do_not_read_secrets_back() {
    let secrets =
        json!({ "id": "c", "clientSecret": CLIENT_SECRET, "refreshToken": REFRESH_TOKEN });
    for call in [Call::Attach, Call::Detach] {
        for head in ["200 OK", "201 Created", "202 Accepted"] {
            for body in [String::new(), "null".to_owned(), "{\"cut".to_owned(), secrets.to_string()]
            {
                assert_eq!(
                    ask_for(call, Reply::whole(head, body)).await.unwrap(),
                    "()",
                    "{call:?}"
                );
            }
        }
    }
    for body in ["", "{}", r#"{"title":"Not Found"}"#] {
        assert_eq!(ask_for(Call::Detach, Reply::whole("404 X", body)).await.unwrap(), "()");
    }
}

// ---- growers ----

#[tokio::test]
async fn an_odd_grower_does_not_hide_the_others() {
    let page = growers(
        "",
        json!([
            {
                "id": "u-1", "name": "Zoë\u{202e} \u{0}Meyer\n", "email": "z\u{200b}@x.example",
                "phone": 5, "address": {}, "externalId": "C-\u{7}7",
                "johnDeereCredentials": { "clientSecret": "hush-deere" },
                "climateFieldViewCredentials": {
                    "id": "c-1", "status": "OK", "clientSecret": "hush-s", "refreshToken": "hush-r",
                },
            },
            { "id": "u-2", "name": null, "externalId": 77, "climateFieldViewCredentials": null },
            { "id": "u-3", "name": 5, "email": ["x"], "externalId": {} },
            "u-9", ["u-9"], 9, true,
            { "id": "u-4", "externalId": "", "climateFieldViewCredentials": {} },
            { "id": "u-5", "climateFieldViewCredentials": "hush" },
            { "id": "u-6", "climateFieldViewCredentials": ["hush"] },
            { "id": "u-7", "climateFieldViewCredentials": { "id": 1, "status": "EXPIRED" } },
            { "id": 8 }, { "id": [9] }, { "id": null }, {}, null,
            { "id": "../users" }, { "id": "a/b" }, { "id": "a?b" }, { "id": "" }, { "id": "%2e" },
            { "id": "x".repeat(65) },
        ]),
    )
    .await;
    assert_no_secret(&shown(&page));
    let ids: Vec<&str> = page.entries.iter().map(|grower| grower.id.as_str()).collect();
    assert_eq!(ids, ["u-1", "u-2", "u-3", "u-4", "u-5", "u-6", "u-7", "8"]);
    let [zoe, two, three, four, five, six, seven, _] = page.entries.try_into().unwrap();
    assert_eq!((zoe.name.as_str(), zoe.email.as_str()), ("Zoë Meyer", "z@x.example"));
    assert_eq!(zoe.reference.as_deref(), Some("C-7"));
    assert_eq!(zoe.field_view.unwrap().id.as_deref(), Some("c-1"));
    assert_eq!((two.name.as_str(), two.reference.as_deref()), ("", Some("77")));
    assert_eq!((three.name.as_str(), three.email.as_str(), three.reference), ("5", "", None));
    assert_eq!(four.reference, None);
    for none in [two.field_view, four.field_view, five.field_view, six.field_view] {
        assert_eq!(none, None);
    }
    assert_eq!(seven.field_view.unwrap().status.as_deref(), Some("EXPIRED"));
}

#[tokio::test]
async fn a_full_page_may_have_another_after_it_and_the_total_is_leafs_word() {
    for (count, headers, total, more) in [
        (0, "", None, false),
        (99, "X-Total-Count: 99", Some(99), false),
        (100, "x-total-count: 250", Some(250), true),
        (100, "", None, true),
        (101, "", None, true),
        (3, "X-Total-Count: many", None, false),
        (3, "X-Total-Count: -1", None, false),
    ] {
        let list: Vec<_> = iter::repeat_n(json!({ "id": "u-1" }), count).collect();
        let page = growers(headers, json!(list)).await;
        assert_eq!((page.entries.len(), page.total, page.more), (count, total, more), "{headers}");
    }
    // Entries that are left out still count as part of a full page.
    let unusable: Vec<_> = iter::repeat_n(json!({}), 100).collect();
    assert!(growers("", json!(unusable)).await.more);
}
