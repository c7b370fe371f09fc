//! What Stile puts on the wire, byte for byte, against what the tutorial and Leaf's documents say.

use stile::domain::scope::WRITE;
use stile::domain::secret::{
    ApiKey, AuthorizationCode, ClientSecret, LeafPassword, LeafToken, RefreshToken,
};
use stile::domain::{
    FieldId, GrowerChange, LeafUserId, LinkSender, LogoAddress, NewGrower, RedirectUri, Scope,
    SignIn, SyncSetting,
};
use stile::fieldview;
use stile::http::Http;
use stile::leaf::{AttachKeys, Leaf, LinkKeys};
use url::Url;

use crate::answering_server::{AnsweringServer, Reply, Request};

const CREDENTIALS: &str = "/services/usermanagement/api/users/\
                           3fa85f64-5717-4562-b3fc-2c963f66afa6/climate-field-view-credentials";
const BEARER: &str = "Bearer leaf.token-_~+/=";
const CLIENT_ID: &str = "dt client/+é&1";
const LISTEN: &str = "http://localhost:8765/callback";

/// A request as the contract writes it.
struct Wire {
    line: String,
    authorization: Option<&'static str>,
    content_type: Option<&'static str>,
    body: &'static str,
}

impl Wire {
    #[track_caller]
    fn is(&self, found: &Request) {
        assert_eq!(found.line(), format!("{} HTTP/1.1", self.line));
        assert_eq!(found.header("authorization"), Vec::from_iter(self.authorization));
        assert_eq!(found.header("content-type"), Vec::from_iter(self.content_type));
        assert_eq!(str::from_utf8(&found.body).unwrap(), self.body);
        for absent in ["cookie", "referer", "accept-encoding", "transfer-encoding", "x-api-key"] {
            assert_eq!(found.header(absent), [""; 0], "{absent}");
        }
    }
}

fn leaf(base: Url) -> Leaf {
    Leaf::new(Http::new().unwrap(), base)
}

fn token() -> LeafToken {
    LeafToken::new("leaf.token-_~+/=")
}

fn grower() -> LeafUserId {
    LeafUserId::parse("3fa85f64-5717-4562-b3fc-2c963f66afa6").unwrap()
}

fn one(reply: &str) -> AnsweringServer {
    AnsweringServer::start([Reply::whole("200 OK\nContent-Type: application/json", reply)])
}

#[track_caller]
fn only(server: &AnsweringServer) -> Request {
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    requests.into_iter().next().unwrap()
}

async fn step_1(base: &str, redirect_uri: &str, write_scopes: &[Scope]) -> Request {
    let server = one(r#"{"url":"https://climate.com/"}"#);
    let redirect_uri = RedirectUri::parse(redirect_uri).unwrap();
    leaf(server.url(base))
        .authorization_url(&token(), &grower(), CLIENT_ID, &redirect_uri, write_scopes)
        .await
        .unwrap();
    only(&server)
}

async fn exchange(base: &str, redirect_uri: &str, code: &str) -> Request {
    let server = one(r#"{"refresh_token":"r"}"#);
    let base = server.url(base);
    fieldview::exchange(
        &Http::new().unwrap(),
        &base,
        CLIENT_ID,
        &ClientSecret::new("s+/=&:%é"),
        &AuthorizationCode::new(code),
        &RedirectUri::parse(redirect_uri).unwrap(),
        None,
    )
    .await
    .unwrap();
    only(&server)
}

async fn attach(base: &str) -> Request {
    let server = one("{}");
    let keys = AttachKeys {
        client_id: CLIENT_ID.to_owned(),
        client_secret: ClientSecret::new("s+/=&:%é\"\\"),
        api_key: ApiKey::new("k+/=&:%"),
        refresh_token: RefreshToken::new("r+/=&:%"),
    };
    leaf(server.url(base)).attach(&token(), &grower(), &keys).await.unwrap();
    only(&server)
}

#[tokio::test]
async fn step_1_asks_in_snake_case_and_names_no_scope_of_its_own() {
    Wire {
        line: format!("POST {CREDENTIALS}"),
        authorization: Some(BEARER),
        content_type: Some("application/json"),
        body: r#"{"client_id":"dt client/+é&1","redirect_uri":"http://localhost:8765/callback"}"#,
    }
    .is(&step_1("/", LISTEN, &[]).await);
}

#[tokio::test]
async fn step_1_with_write_scopes_lists_the_minimum_ones_too() {
    Wire {
        line: format!("POST {CREDENTIALS}"),
        authorization: Some(BEARER),
        content_type: Some("application/json"),
        body: concat!(
            r#"{"client_id":"dt client/+é&1","redirect_uri":"https://your-app.com/callback","#,
            r#""scope":["asHarvested:read","asPlanted:read","asApplied:read","fields:read","#,
            r#""resourceOwners:read","farmOrganizations:read","#,
            r#""fields:write","rx:write","soil:write","imagery:write"]}"#,
        ),
    }
    .is(&step_1("/", "https://your-app.com/callback", &WRITE).await);
}

#[tokio::test]
async fn the_exchange_is_a_form_with_the_raw_pair_as_basic() {
    // base64 of the UTF-8 bytes of `dt client/+é&1:s+/=&:%é`.
    let basic = "Basic ZHQgY2xpZW50LyvDqSYxOnMrLz0mOiXDqQ==";
    for (redirect_uri, code, body) in [
        (
            LISTEN,
            "a b+c/d=e&f%g:é~*",
            "code=a+b%2Bc%2Fd%3De%26f%25g%3A%C3%A9%7E*\
             &redirect_uri=http%3A%2F%2Flocalhost%3A8765%2Fcallback\
             &grant_type=authorization_code",
        ),
        (
            "https://your-app.com/a+b&c=%C3%A9",
            "plain-code_1.2",
            "code=plain-code_1.2\
             &redirect_uri=https%3A%2F%2Fyour-app.com%2Fa%2Bb%26c%3D%25C3%25A9\
             &grant_type=authorization_code",
        ),
        (
            "http://localhost:8765",
            "c",
            "code=c&redirect_uri=http%3A%2F%2Flocalhost%3A8765&grant_type=authorization_code",
        ),
    ] {
        Wire {
            line: "POST /api/oauth/token".to_owned(),
            authorization: Some(basic),
            content_type: Some("application/x-www-form-urlencoded"),
            body,
        }
        .is(&exchange("/", redirect_uri, code).await);
    }
}

#[tokio::test]
async fn the_attach_hands_over_the_keys_in_camel_case() {
    Wire {
        line: format!("POST {CREDENTIALS}"),
        authorization: Some(BEARER),
        content_type: Some("application/json"),
        body: concat!(
            r#"{"clientId":"dt client/+é&1","clientSecret":"s+/=&:%é\"\\","#,
            r#""apiKey":"k+/=&:%","refreshToken":"r+/=&:%"}"#,
        ),
    }
    .is(&attach("/").await);
}

#[tokio::test]
async fn the_confirmation_and_the_end_carry_nothing_but_the_token() {
    let wire = |method| Wire {
        line: format!("{method} {CREDENTIALS}"),
        authorization: Some(BEARER),
        content_type: None,
        body: "",
    };
    let server = one("{}");
    leaf(server.url("/")).attached(&token(), &grower()).await.unwrap();
    wire("GET").is(&only(&server));
    let server = one("");
    leaf(server.url("/")).detach(&token(), &grower()).await.unwrap();
    wire("DELETE").is(&only(&server));
}

#[tokio::test]
async fn signing_in_sends_remember_me_as_text_and_no_token() {
    let server = one(r#"{"id_token":"t"}"#);
    let who = SignIn {
        email: "office+leaf@farm.example".to_owned(),
        password: LeafPassword::new("p\"\\ é+&"),
    };
    leaf(server.url("/")).sign_in(&who).await.unwrap();
    Wire {
        line: "POST /api/authenticate".to_owned(),
        authorization: None,
        content_type: Some("application/json"),
        body: concat!(
            r#"{"username":"office+leaf@farm.example","password":"p\"\\ é+&","#,
            r#""rememberMe":"true"}"#,
        ),
    }
    .is(&only(&server));
}

#[tokio::test]
async fn a_page_of_growers_is_asked_for_by_number_and_size() {
    for page in [0, 7] {
        let server = one("[]");
        leaf(server.url("/")).growers(&token(), page).await.unwrap();
        Wire {
            line: format!(
                "GET /services/usermanagement/api/users?sort=name,asc&page={page}&size=100"
            ),
            authorization: Some(BEARER),
            content_type: None,
            body: "",
        }
        .is(&only(&server));
    }
}

#[tokio::test]
async fn a_grower_is_added_with_the_reference_only_when_there_is_one() {
    let with = |reference: Option<&str>| NewGrower {
        name: "Zoë \"Zo\" Meyer".to_owned(),
        email: "zoe@farm.example".to_owned(),
        phone: "+49 171 1".to_owned(),
        address: String::new(),
        reference: reference.map(str::to_owned),
    };
    for (new, body) in [
        (
            with(Some("C-77/é")),
            concat!(
                r#"{"name":"Zoë \"Zo\" Meyer","email":"zoe@farm.example","#,
                r#""phone":"+49 171 1","address":"","externalId":"C-77/é"}"#,
            ),
        ),
        (
            with(None),
            concat!(
                r#"{"name":"Zoë \"Zo\" Meyer","email":"zoe@farm.example","#,
                r#""phone":"+49 171 1","address":""}"#,
            ),
        ),
    ] {
        let server = one(r#"{"id":"u-1"}"#);
        leaf(server.url("/")).add_grower(&token(), &new).await.unwrap();
        Wire {
            line: "POST /services/usermanagement/api/users".to_owned(),
            authorization: Some(BEARER),
            content_type: Some("application/json"),
            body,
        }
        .is(&only(&server));
    }
}

#[tokio::test]
async fn a_grower_is_read_changed_by_what_differs_and_deleted() {
    const USER: &str = "/services/usermanagement/api/users/3fa85f64-5717-4562-b3fc-2c963f66afa6";
    let wire = |method: &str, body| Wire {
        line: format!("{method} {USER}"),
        authorization: Some(BEARER),
        content_type: (method == "PATCH").then_some("application/json"),
        body,
    };
    let whole = r#"{"id":"u","name":"Zoë","email":"z@x.example","phone":null,"address":7,
                    "externalId":77,"johnDeereCredentials":{"id":"jd"}}"#;
    let server = one(whole);
    let found = leaf(server.url("/")).grower_details(&token(), &grower()).await.unwrap();
    wire("GET", "").is(&only(&server));
    assert!(found.has_credentials, "of another provider");
    let before = found.person;
    assert_eq!((before.phone.as_str(), before.address.as_str()), ("", "7"));
    assert_eq!(before.reference.as_deref(), Some("77"));
    let other = |change: fn(&mut NewGrower)| {
        let mut after = before.clone();
        change(&mut after);
        GrowerChange::between(&before, &after)
    };
    assert!(other(|_| {}).is_empty());
    for (change, body) in [
        (other(|after| after.phone = "+46 1".to_owned()), r#"{"phone":"+46 1"}"#),
        (other(|after| after.reference = None), r#"{"externalId":null}"#),
        (
            other(|after| {
                after.name = "Zoë \"Zo\"".to_owned();
                after.email = "zo@x.example".to_owned();
                after.address.clear();
                after.reference = Some("C-77/é".to_owned());
            }),
            r#"{"name":"Zoë \"Zo\"","email":"zo@x.example","address":"","externalId":"C-77/é"}"#,
        ),
    ] {
        let server = one("{}");
        leaf(server.url("/")).change_grower(&token(), &grower(), &change).await.unwrap();
        wire("PATCH", body).is(&only(&server));
    }
    let server = one("");
    leaf(server.url("/")).remove_grower(&token(), &grower()).await.unwrap();
    wire("DELETE", "").is(&only(&server));
    for (credentials, are_there) in [("null", false), ("{}", false), ("{ }", false), ("[]", false)]
    {
        let body = format!(r#"{{"id":"u","climateFieldViewCredentials":{credentials}}}"#);
        let server = one(&body);
        let found = leaf(server.url("/")).grower_details(&token(), &grower()).await.unwrap();
        assert_eq!(found.has_credentials, are_there, "{credentials}");
    }
}

#[tokio::test]
async fn every_list_is_asked_for_page_by_page() {
    let events = format!("GET {CREDENTIALS}/events?page=2&size=100 HTTP/1.1");
    let fields = "GET /services/fields/api/fields?leafUserId=3fa85f64-5717-4562-b3fc-2c963f66afa6\
                  &provider=ClimateFieldView&page=2&size=100 HTTP/1.1";
    let links = "GET /services/widgets/api/magic-link/authentication?page=2&size=100 HTTP/1.1";
    let server = one("[]");
    leaf(server.url("/")).events(&token(), &grower(), 2).await.unwrap();
    assert_eq!(only(&server).line(), events);
    let server = one("[]");
    leaf(server.url("/")).fields(&token(), &grower(), 2).await.unwrap();
    assert_eq!(only(&server).line(), fields);
    let server = one("[]");
    leaf(server.url("/")).magic_links(&token(), &grower(), 2).await.unwrap();
    assert_eq!(only(&server).line(), links);
}

#[tokio::test]
async fn fields_are_switched_on_and_leafs_configuration_asked_for_and_changed() {
    const GROWER: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    // An identifier may be any text.
    let field = FieldId::parse("North 40/é").unwrap();
    let server = one("{}");
    leaf(server.url("/")).switch_on(&token(), &grower(), &field).await.unwrap();
    Wire {
        line: format!(
            "POST /services/fields/api/users/{GROWER}/fields/North%2040%2F%C3%A9/enableSync"
        ),
        authorization: Some(BEARER),
        content_type: None,
        body: "",
    }
    .is(&only(&server));
    let configs = "/services/config/api/configs";
    for (whose, path) in
        [(None, configs.to_owned()), (Some(grower()), format!("{configs}/{GROWER}"))]
    {
        let server = one(r#"{"customDataSync":false}"#);
        let said = leaf(server.url("/")).sync_config(&token(), whose.as_ref()).await.unwrap();
        assert_eq!((said.custom_data_sync, said.fields_auto_sync), (Some(false), None));
        assert_eq!(only(&server).line(), format!("GET {path} HTTP/1.1"));
        for (what, body) in [
            (SyncSetting::FetchAllFields, r#"{"customDataSync":false}"#),
            (SyncSetting::LookByItself, r#"{"fieldsAutoSync":true}"#),
        ] {
            let server = one("{}");
            let leaf = leaf(server.url("/"));
            leaf.change_sync_config(&token(), whose.as_ref(), what).await.unwrap();
            Wire {
                line: format!("PATCH {path}"),
                authorization: Some(BEARER),
                content_type: Some("application/json"),
                body,
            }
            .is(&only(&server));
        }
    }
}

#[tokio::test]
async fn app_keys_are_asked_for_given_replaced_and_removed() {
    const KEYS: &str = "/services/usermanagement/api/app-keys/ClimateFieldView/stile";
    let (secret, key) = (ClientSecret::new("s+/=&\"\\"), ApiKey::new("k+/=&"));
    let bare = r#"{"apiKey":"k+/=&","clientId":"dt client/+é&1","clientSecret":"s+/=&\"\\"}"#;
    let scoped = concat!(
        r#"{"apiKey":"k+/=&","clientId":"dt client/+é&1","clientSecret":"s+/=&\"\\","#,
        r#""scopes":["FIELDS:READ","OPERATIONS:READ","FIELDS:WRITE","#,
        r#""PRESCRIPTION:READ","PRESCRIPTION:WRITE"]}"#,
    );
    for (write_scopes, in_place, method, body) in [
        (&[][..], false, "POST", bare),
        (&[][..], true, "PUT", bare),
        (&WRITE[..], true, "PUT", scoped),
    ] {
        let server = one("{}");
        let keys =
            LinkKeys { client_id: CLIENT_ID, client_secret: &secret, api_key: &key, write_scopes };
        leaf(server.url("/")).keep_app_keys(&token(), "stile", &keys, in_place).await.unwrap();
        Wire {
            line: format!("{method} {KEYS}"),
            authorization: Some(BEARER),
            content_type: Some("application/json"),
            body,
        }
        .is(&only(&server));
    }
    let server = one("{}");
    leaf(server.url("/")).app_keys(&token(), "stile").await.unwrap();
    assert_eq!(only(&server).line(), format!("GET {KEYS} HTTP/1.1"));
    let server = one("");
    leaf(server.url("/")).remove_app_keys(&token(), "stile").await.unwrap();
    assert_eq!(only(&server).line(), format!("DELETE {KEYS} HTTP/1.1"));
}

#[tokio::test]
async fn a_newcomers_link_names_them_by_reference_or_e_mail() {
    let logo = LogoAddress::parse("https://acme.example/a.png").ok();
    let acme = LinkSender { name: "Acme".to_owned(), logo };
    for (reference, named) in [(Some("C-77"), "C-77"), (None, "zoe@farm.example")] {
        let new = NewGrower {
            name: "Zoë".to_owned(),
            email: "zoe@farm.example".to_owned(),
            reference: reference.map(str::to_owned),
            ..NewGrower::default()
        };
        let server =
            one(r#"{"id":"l-1","leafUserId":"u-9","link":"https://magic-link.withleaf.io/l-1"}"#);
        let made =
            leaf(server.url("/")).make_newcomers_link(&token(), &new, 900, Some(&acme)).await;
        assert_eq!(made.unwrap().id.as_str(), "u-9");
        let body = format!(
            concat!(
                r#"{{"externalId":"{}","name":"Zoë","email":"zoe@farm.example","#,
                r#""provider":"ClimateFieldView","expiresIn":900,"#,
                r#""settings":{{"companyName":"Acme","companyLogo":"https://acme.example/a.png","#,
                r#""showLeafUserName":true}}}}"#,
            ),
            named
        );
        let request = only(&server);
        assert_eq!(str::from_utf8(&request.body).unwrap(), body);
        let line = "POST /services/widgets/api/magic-link/authentication HTTP/1.1";
        assert_eq!(request.line(), line);
    }
}

#[tokio::test]
async fn a_path_in_front_of_the_api_is_kept() {
    let step_1 = step_1("/base/", LISTEN, &[]).await;
    assert_eq!(step_1.line(), format!("POST /base{CREDENTIALS} HTTP/1.1"));
    let exchange = exchange("/base/v%20x/", LISTEN, "c").await;
    assert_eq!(exchange.line(), "POST /base/v%20x/api/oauth/token HTTP/1.1");
    assert_eq!(attach("/base/").await.line(), step_1.line());
    let server = one("[]");
    leaf(server.url("/base/")).growers(&token(), 0).await.unwrap();
    assert_eq!(
        only(&server).line(),
        "GET /base/services/usermanagement/api/users?sort=name,asc&page=0&size=100 HTTP/1.1"
    );
}
