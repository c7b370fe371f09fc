//! Whatever Leaf and FieldView answer, each client reads it without harm: the first byte chooses
//! the request, the second the status, the rest is the body, sent over a real connection.
#![no_main]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{LazyLock, Mutex};
use std::thread;

use libfuzzer_sys::fuzz_target;
use stile::domain::secret::{
    AccessToken, ApiKey, AuthorizationCode, ClientSecret, LeafPassword, LeafToken, RefreshToken,
};
use stile::domain::{
    ApiError, FieldId, Grower, LeafCredentials, LeafUserId, NewGrower, RedirectUri, SignIn,
};
use stile::fieldview;
use stile::http::Http;
use stile::leaf::{AttachKeys, Leaf};
use tokio::runtime::Runtime;
use url::Url;

/// What the next request is answered with.
static ANSWER: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Client {
    runtime: Runtime,
    http: Http,
    leaf: Leaf,
    base: Url,
}

static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}/", listener.local_addr().expect("an address"));
    let base = Url::parse(&base).expect("a URL");
    thread::spawn(move || {
        for stream in listener.incoming() {
            thread::spawn(move || serve(stream.expect("a connection")));
        }
    });
    let http = Http::new().expect("a client");
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    Client { runtime, leaf: Leaf::new(http.clone(), base.clone()), http, base }
});

/// Answers every request on the connection with [`ANSWER`].
fn serve(stream: TcpStream) {
    let mut reader = BufReader::new(stream.try_clone().expect("a second handle"));
    let mut stream = stream;
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line).unwrap_or_default() == 0 {
                return;
            }
            if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().expect("our client's own length");
            }
            if line == "\r\n" {
                break;
            }
        }
        let mut body = vec![0; length];
        let answer = ANSWER.lock().expect("the answer").clone();
        if reader.read_exact(&mut body).is_err() || stream.write_all(&answer).is_err() {
            return;
        }
    }
}

fn is_plain(text: &str) -> bool {
    !text.chars().any(|c| c.is_control() || c == '\u{202E}')
}

fn check_grower(grower: &Grower) {
    assert!([&grower.name, &grower.email].into_iter().all(|text| is_plain(text)));
    if let Some(credentials) = &grower.field_view {
        check_credentials(credentials);
    }
}

fn check_credentials(credentials: &LeafCredentials) {
    let texts = [&credentials.id, &credentials.status, &credentials.client_id];
    assert!(texts.into_iter().flatten().all(|text| is_plain(text)));
}

fn check_error(error: &ApiError) {
    if let ApiError::Refused(refusal) = error {
        let texts = [&refusal.code, &refusal.message, &refusal.request_id];
        assert!(texts.into_iter().flatten().all(|text| is_plain(text)));
        assert!(refusal.message.as_ref().is_none_or(|text| text.chars().count() <= 301));
    }
}

fuzz_target!(|bytes: &[u8]| {
    let [which, status, body @ ..] = bytes else { return };
    let status =
        [200, 200, 200, 201, 206, 400, 401, 404, 409, 429, 500, 503][usize::from(*status) % 12];
    let head = format!("HTTP/1.1 {status} So\r\nContent-Length: {}\r\n\r\n", body.len());
    *ANSWER.lock().expect("the answer") = [head.as_bytes(), body].concat();

    let Client { runtime, http, leaf, base } = &*CLIENT;
    let token = LeafToken::new("token");
    let grower = LeafUserId::parse("6f1c2b0a-0000-4000-8000-000000000001").expect("an id");
    let redirect_uri = RedirectUri::default();
    let error = runtime.block_on(async {
        match which % 17 {
            0 => {
                let password = LeafPassword::new("password");
                leaf.sign_in(&SignIn { email: "a@b.example".to_owned(), password })
                    .await
                    .map(|token| assert!(!token.expose().is_empty()))
            }
            1 => {
                leaf.growers(&token, 0).await.map(|page| page.entries.iter().for_each(check_grower))
            }
            2 => {
                let new: NewGrower = Default::default();
                leaf.add_grower(&token, &new).await.map(|grower| check_grower(&grower))
            }
            3 => leaf
                .authorization_url(&token, &grower, "client", &redirect_uri, &[])
                .await
                .map(drop),
            4 => {
                let keys = AttachKeys {
                    client_id: "client".to_owned(),
                    client_secret: ClientSecret::new("secret"),
                    api_key: ApiKey::new("key"),
                    refresh_token: RefreshToken::new("refresh"),
                };
                leaf.attach(&token, &grower, &keys).await
            }
            5 => leaf.attached(&token, &grower).await.map(|attached| {
                if let Some(credentials) = attached.credentials {
                    check_credentials(&credentials);
                }
            }),
            6 => leaf.detach(&token, &grower).await,
            8 => leaf.events(&token, &grower, 0).await.map(|page| {
                assert!(page.entries.iter().all(|event| is_plain(&event.words)));
            }),
            9 => leaf.magic_links(&token, &grower, 0).await.map(drop),
            10 => leaf.make_magic_link(&token, &grower, 900, None).await.map(drop),
            11 => leaf.app_keys(&token, "stile").await.map(|found| {
                let client_id = found.and_then(|keys| keys.client_id);
                assert!(client_id.is_none_or(|text| is_plain(&text)));
            }),
            12 => leaf.arrived(&token, &grower).await.map(drop),
            13 => leaf.fields(&token, &grower, 0).await.map(|page| {
                assert!(page.entries.iter().all(|field| is_plain(&field.name)));
            }),
            14 => {
                let field = FieldId::parse("field-1").expect("an id");
                leaf.boundary(&token, &grower, &field).await.map(drop)
            }
            7 => leaf.sync_config(&token, Some(&grower)).await.map(drop),
            15 => {
                let (access, key) = (AccessToken::new("access"), ApiKey::new("key"));
                let _ = fieldview::data_access(http, base, &access, &key).await;
                fieldview::first_fields(http, base, &access, &key).await.map(|seen| {
                    assert!(seen.names.iter().all(|name| is_plain(name)));
                })
            }
            _ => fieldview::exchange(
                http,
                base,
                "client",
                &ClientSecret::new("secret"),
                &AuthorizationCode::new("code"),
                &redirect_uri,
                None,
            )
            .await
            .map(|exchanged| {
                assert!(!exchanged.refresh_token.expose().is_empty());
                assert!(is_plain(&exchanged.account.name) && is_plain(&exchanged.account.email));
            })
            .map_err(|error| error.api().clone()),
        }
    });
    if let Err(error) = &error {
        check_error(error);
    }
});
