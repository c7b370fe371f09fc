//! A certified OAuth server in FieldView's place: what keeps to the standards is not locked out, what
//! Stile does not know is let pass, and the token that reaches Leaf is good.

use std::path::Path;
use std::process::Stdio;

use serde_json::json;
use stile::domain::scope::{self, Scope};
use stile::domain::secret::ClientSecret;
use stile::practice::{Options, OtherFieldView, PracticeServers};
use url::Url;

use super::ANNELISE;
use super::browser::Browser;
use super::desktop::Desktop;
use super::free_port::free_port;
use super::program::Program;
use super::set_up::SetUp;

const CLIENT: &str = "practice-client";
const SECRET: &str = "a-secret-of-letters-and-digits-42";

/// The server, and where it is.
fn start(desktop: &Desktop, redirect_uri: &str) -> (Program, Url) {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/certified-server");
    assert!(
        home.join("node_modules/oidc-provider").exists(),
        "the certified server is not installed: `./run test` does it"
    );
    let client = json!({
        "client_id": CLIENT, "client_secret": SECRET, "redirect_uri": redirect_uri,
        "scopes": scope::MINIMUM.map(Scope::as_str),
    });
    let mut server = Program::start(
        desktop
            .command("node")
            .arg(home.join("server.mjs"))
            .arg(client.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null()),
    );
    let port: u16 = server.line_of_stdout(|line| line.parse().ok());
    (server, Url::parse(&format!("http://127.0.0.1:{port}/")).unwrap())
}

/// What it says to somebody who has this refresh token.
fn refresh(server: &Url, refresh_token: &str) -> reqwest::StatusCode {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = client
        .post(server.join("api/oauth/token").unwrap())
        .basic_auth(CLIENT, Some(SECRET))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(format!("grant_type=refresh_token&refresh_token={refresh_token}"));
    runtime.block_on(async { request.send().await.unwrap().status() })
}

#[test]
fn a_certified_server_passes_from_the_first_click_to_the_boundaries() {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let redirect_uri = format!("http://localhost:{}/callback", free_port());
    let (_server, url) = start(&desktop, &redirect_uri);
    let other = OtherFieldView { url: url.clone(), client_secret: ClientSecret::new(SECRET) };
    let options = Options {
        redirect_uris: vec![redirect_uri.clone()],
        other_fieldview: Some(other),
        ..Options::default()
    };
    let practice = PracticeServers::start(options).unwrap();
    let arguments = vec![
        format!("--leaf-url={}", practice.leaf_url()),
        format!("--fieldview-url={url}"),
        format!("--fieldview-data-url={}", practice.fieldview_data_url()),
    ];
    let set_up = SetUp::begin_with(&desktop, &browser, practice, redirect_uri, arguments);
    set_up.walk(|_| {});
    let window = &set_up.stile.window;

    window.press(&format!("Connect {name}"));
    window.see("Now it’s the grower’s turn");
    browser.log_in_elsewhere(email);
    // It does not say whose account it is: a person does.
    window.press("Yes, attach it");
    window.see(&format!("{name} is connected"));
    let user = super::attached_to(&set_up.practice);
    let attached = set_up.practice.attached(&user).unwrap();
    let status = refresh(&url, attached.refresh_token.expose());
    assert_eq!(status, 200, "what Leaf has is good, and nobody has used it");

    window.see("7 fields are only previews");
    window.press("Select fields…");
    window.press_by_name("Home Place 1 · in preview");
    window.press_by_name("Switch on 1 selected field");
    window.see("Map of 1 field");
    desktop.picture("certified-server");
}
