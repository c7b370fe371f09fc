//! Redirect addresses as companies have registered them: each leads to the end, and both servers get
//! it byte for byte.

use stile::flow::connect::{Message as StepMessage, PastedAddress};
use stile::flow::{Consent, Screen, Stage, Way};
use url::form_urlencoded;

use crate::free_port::free_port;
use crate::headless::{ANNELISE, Headless, is_exchange};
use crate::in_session;
use crate::network::is_connected;

/// Connects a grower by an address that is registered so; how its answer came back.
fn connects_by(registered: &str) -> Way {
    let program = Headless::set_up_at(registered, None);
    let grower = program.begin(ANNELISE);
    let Screen::Connect(connect) = &program.now().screen else { panic!("left") };
    let Stage::Consent(Consent::Waiting(waiting)) = &connect.stage else { panic!("not waiting") };
    match waiting.way {
        Way::Listening => assert!(program.consent(ANNELISE).contains("Stile"), "{registered}"),
        Way::Pasting => {
            let address = program.consent_and_copy(ANNELISE);
            let is_kept = !registered.is_ascii() || address.starts_with(registered);
            assert!(is_kept, "{registered} came back as {address}");
            program.tell(StepMessage::Paste(PastedAddress::new(address)));
        }
    }
    program.until_stage("connected", is_connected);
    assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1, "{registered}");
    let requests = program.practice.requests();
    let asked = requests.iter().find_map(|request| {
        let body: serde_json::Value = serde_json::from_slice(&request.body).ok()?;
        Some(body.get("redirect_uri")?.as_str()?.to_owned())
    });
    assert_eq!(asked.as_deref(), Some(registered));
    let exchange = requests.iter().find(|request| is_exchange(request)).unwrap();
    let sent = form_urlencoded::parse(&exchange.body).find(|(key, _)| key == "redirect_uri");
    assert_eq!(sent.unwrap().1, registered);
    waiting.way
}

#[test]
fn an_address_that_stile_can_listen_on_needs_no_pasting() {
    let test = "registered_addresses::an_address_that_stile_can_listen_on_needs_no_pasting";
    in_session(test, |_session| {
        for registered in [
            format!("http://localhost:{}/callback?tenant=7&state=open", free_port()),
            format!("HTTP://LOCALHOST:{}", free_port()),
            format!("http://[::1]:{}/a/../rück/", free_port()),
            format!("http://me:pw@127.0.0.1:{}/callback", free_port()),
        ] {
            assert_eq!(connects_by(&registered), Way::Listening, "{registered}");
        }
    });
}

#[test]
fn an_address_that_stile_cannot_listen_on_is_pasted_without_a_question() {
    let test =
        "registered_addresses::an_address_that_stile_cannot_listen_on_is_pasted_without_a_question";
    in_session(test, |_session| {
        for registered in [
            "https://localhost:8443/cb",
            "https://your-app.com/callback?tenant=7",
            "http://your-app.com/callback",
            "https://bücher.example/",
            "done:ready",
            "com.company.app://cb",
            "urn:ietf:wg:oauth:2.0:oob",
        ] {
            assert_eq!(connects_by(registered), Way::Pasting, "{registered}");
        }
    });
}

#[test]
fn an_address_that_stile_can_listen_on_comes_before_one_to_paste() {
    let test =
        "registered_addresses::an_address_that_stile_can_listen_on_comes_before_one_to_paste";
    in_session(test, |_session| {
        let second = format!("http://localhost:{}/callback", free_port());
        let program = Headless::set_up_at("done:ready", Some(&second));
        program.begin(ANNELISE);
        let Screen::Connect(connect) = &program.now().screen else { panic!("left") };
        let (used, way) = connect.redirect.clone().unwrap();
        assert_eq!((used.as_str(), way), (second.as_str(), Way::Listening));
        assert!(connect.warnings.is_empty(), "{:?}", connect.warnings);
    });
}

/// Without the right to ports below 1024, as people have none on Linux; with it, as root, the port
/// of an address of its own is free.
#[cfg(target_os = "linux")]
#[test]
fn port_80_is_listened_on_where_the_system_lets_stile_and_pasted_elsewhere() {
    const DROPPED: &str = "STILE_TEST_NO_LOW_PORTS";
    let test = "registered_addresses::port_80_is_listened_on_where_the_system_lets_stile_and_pasted_elsewhere";
    let registered = "http://127.77.3.9/callback";
    let may_listen = std::net::TcpListener::bind(("127.77.3.9", 80)).is_ok();
    if may_listen && std::env::var_os(DROPPED).is_none() {
        in_session(test, |_session| assert_eq!(connects_by(registered), Way::Listening));
        let mut again = std::process::Command::new("setpriv");
        again.args(["--bounding-set=-net_bind_service", "--inh-caps=-net_bind_service"]);
        again.arg(std::env::current_exe().unwrap()).args([test, "--exact", "--nocapture"]);
        let dropped = again.env(DROPPED, "yes").env_remove("STILE_TEST_KEYRING_SESSION").status();
        assert!(dropped.unwrap().success());
        return;
    }
    assert!(!may_listen, "the right was not dropped");
    in_session(test, |_session| assert_eq!(connects_by(registered), Way::Pasting));
}
