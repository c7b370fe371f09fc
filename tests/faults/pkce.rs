//! With PKCE on, a code is worth something only to the attempt it was asked for by.

use stile::domain::ExchangeError;
use stile::flow::connect::{Message as StepMessage, PastedAddress};
use stile::flow::setup::{Message as SetupMessage, SetupPage};
use stile::flow::{Message, Screen};
use url::Url;

use crate::headless::{ANNELISE, Headless, is_exchange};
use crate::in_session;
use crate::network::{exchange_failed, is_connected};

/// Runs the body with PKCE on.
fn with_pkce(test: &str, body: impl FnOnce(&Headless)) {
    in_session(&format!("pkce::{test}"), |_session| {
        let program = Headless::set_up();
        let settings = program.started().settings.clone().unwrap();
        program.send(Message::Setup(SetupMessage::Open(SetupPage::Redirect)));
        program.send(Message::Setup(SetupMessage::Redirect {
            redirect_uri: settings.redirect_uri,
            second: None,
            write_scopes: vec![],
            pkce: true,
            switch_on_fields: false,
        }));
        program.until("PKCE on", |state| {
            matches!(state.screen, Screen::Growers)
                && state.settings.as_ref().is_some_and(|settings| settings.pkce)
        });
        program.started();
        body(&program);
    });
}

#[test]
fn the_exchange_proves_who_asked() {
    with_pkce("the_exchange_proves_who_asked", |program| {
        program.begin(ANNELISE);
        program.consent(ANNELISE);
        program.until_stage("connected", is_connected);
        let exchange = program.practice.requests().into_iter().find(is_exchange).unwrap();
        let body = String::from_utf8(exchange.body).unwrap();
        let (_, verifier) = body.split_once("&code_verifier=").unwrap();
        assert_eq!(verifier.len(), 43, "256 bits");
    });
}

#[test]
fn another_attempts_code_is_worth_nothing_even_with_the_right_state() {
    let test = "another_attempts_code_is_worth_nothing_even_with_the_right_state";
    with_pkce(test, |program| {
        let parameter = |address: &str, name: &str| {
            let url = Url::parse(address).unwrap();
            url.query_pairs().find(|(key, _)| key == name).unwrap().1.into_owned()
        };
        program.begin(ANNELISE);
        let stolen = program.consent_and_copy("marek.wisniewski@rolnik.example");
        program.leave();
        let grower = program.begin(ANNELISE);
        let ours = program.consent_and_copy(ANNELISE);
        let injected = ours.replace(&parameter(&ours, "code"), &parameter(&stolen, "code"));
        assert_ne!(injected, ours);
        program.tell(StepMessage::Paste(PastedAddress::new(injected)));
        program.until_stage("a refused code", |stage| {
            matches!(exchange_failed(stage), Some(ExchangeError::CodeRefused(_)))
        });
        assert!(program.practice.attached(grower.id.as_str()).is_none());
    });
}
