//! The company's set-up is typed once, and what its file has set is not typed over.

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use stile::domain::ExchangeError;
use stile::flow::setup::HelpPage;
use stile::flow::{Effect, Message, SetupPage, connect, growers, setup};

use super::every_screen::{by_company_growers, screen, set_up, started};
use super::fixtures::{all_well, code, id, preflight, ready, refused, signed_in, tell, url};
use super::window::{Window, at, press, words, write};

/// Puts this into the field as a paste does.
fn paste(harness: &mut Harness<'_, Window>, label: &str, text: &str) {
    write(harness, label, "");
    harness.event(egui::Event::Paste(text.to_owned()));
    harness.run();
}

#[test]
fn dropping_is_spoken_of_only_where_files_can_be_dropped() {
    let mut harness = at(started(Ok(())));
    assert!(words(&harness).contains("or drop it onto this window"));
    harness.state_mut().forms.takes_no_drops = true;
    harness.run();
    assert!(!words(&harness).contains("drop"), "{}", words(&harness));
}

#[test]
fn what_is_pasted_comes_without_what_can_never_be_part_of_it() {
    let mut harness = at(started(Ok(())));
    press(&mut harness, "Set up by hand");
    paste(&mut harness, "E-mail", "MAILTO:dev@company.example?subject=x");
    paste(&mut harness, "Password", "\u{200B}“pass word”\u{a0}\r\n");
    press(&mut harness, "Continue");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    let Some(Effect::SignIn { who, .. }) = effects.last() else { panic!("{effects:?}") };
    assert_eq!((who.email.as_str(), who.password.expose()), ("dev@company.example", "pass word"));

    let mut harness = at(started(Ok(())));
    press(&mut harness, "Set up by hand");
    harness.get_by_role_and_label(Role::RadioButton, "API token").click();
    harness.run();
    paste(&mut harness, "API token", "Authorization: Bearer eyJhbGci.eyJzdWIi.c2ln\r\n");
    press(&mut harness, "Continue");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    let token = effects.iter().find_map(|effect| match effect {
        Effect::CheckToken { token, .. } => Some(token.expose()),
        _ => None,
    });
    assert_eq!(token, Some("eyJhbGci.eyJzdWIi.c2ln"), "{effects:?}");

    let mut harness = at(set_up(SetupPage::AppKeys));
    paste(&mut harness, "Client secret", "\"s+/=&:%é\r\n\"\t\r\n");
    paste(&mut harness, "API key", " key\u{2060}\n");
    press(&mut harness, "Save");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    let Some(Effect::Setup(setup::Effect::StoreAppKeys { client_secret, api_key, .. })) =
        effects.last()
    else {
        panic!("{effects:?}")
    };
    let typed = (client_secret.as_ref().unwrap().expose(), api_key.as_ref().unwrap().expose());
    assert_eq!(typed, ("s+/=&:%é", "key"));
}

#[test]
fn the_set_up_goes_from_page_to_page_by_its_controls() {
    let mut harness = at(started(Ok(())));
    press(&mut harness, "Set up by hand");
    press(&mut harness, "Continue");
    assert!(words(&harness).contains("the e-mail is missing"));
    write(&mut harness, "E-mail", "dev@company.example");
    write(&mut harness, "Password", "pass word ");
    press(&mut harness, "Continue");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    let [Effect::Growers(growers::Effect::StopLoading), Effect::SignIn { try_number, who }] =
        &effects[..]
    else {
        panic!("{effects:?}")
    };
    assert_eq!((who.email.as_str(), who.password.expose()), ("dev@company.example", "pass word "));
    let (try_number, result) = (*try_number, Ok(signed_in(Some("dev@company.example"))));
    let state = &mut harness.state_mut().state;
    state.update(Message::SignedIn { try_number, result });
    state.update(Message::LeafTokenStored { try_number, result: Ok(()) });
    harness.run();

    write(&mut harness, "Client ID", " “our-client” ");
    write(&mut harness, "Client secret", "s+/=&:%é");
    write(&mut harness, "API key", "https://not.a/key");
    press(&mut harness, "Continue");
    assert!(words(&harness).contains("this is a web address, not a key"));
    assert!(harness.state().effects.is_empty());
    harness.state_mut().state.update(Message::Leave);
    let mut harness = at(set_up(SetupPage::AppKeys));
    write(&mut harness, "API key", "key");
    press(&mut harness, "Save");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    let [
        Effect::Setup(setup::Effect::StoreAppKeys {
            client_secret: None, api_key: Some(key), ..
        }),
    ] = &effects[..]
    else {
        panic!("{effects:?}")
    };
    assert_eq!(key.expose(), "key");
    harness
        .state_mut()
        .state
        .update(Message::SecretsStored { this_run_only: false, result: Ok(()) });
    harness.run();

    let mut harness = at(set_up(SetupPage::Redirect));
    press(&mut harness, "Write the e-mail to Climate");
    assert!(matches!(
        &harness.state().effects[..],
        [Effect::OpenPage(HelpPage::MailToClimate { client_id, redirect_uris, .. })]
            if client_id == "client" && redirect_uris == &["http://localhost:8765/callback"]
    ));
    // For those who write mail in a browser.
    press(&mut harness, "Copy the text");
    let copied = harness.state().copied.clone().unwrap();
    assert!(copied.starts_with("developer@climate.com\n"), "{copied}");
    assert!(copied.contains("client") && copied.contains("http://localhost:8765/callback"));
    harness.get_by_role_and_label(Role::TextInput, "Redirect address").focus();
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.event(egui::Event::Text("localhost:80/callback".to_owned()));
    harness.key_press(egui::Key::Tab);
    harness.run();
    let said = words(&harness);
    assert!(said.contains("http://localhost:80/callback\n"), "the scheme is filled in: {said}");
    let second = "Second redirect address (optional)";
    write(&mut harness, second, "http://localhost:50000/");
    assert!(words(&harness).contains("Windows sometimes reserves ports like 50000"));
    write(&mut harness, second, "http://localhost:50000/#/callback");
    press(&mut harness, "Save");
    assert!(words(&harness).contains("the address must not contain “#” or anything after it"));
}

#[test]
fn a_mail_with_all_three_keys_is_taken_apart() {
    let mut harness = at(set_up(SetupPage::AppKeys));
    let mail = "Hello,\nClient ID: acme-farms\nClient secret: s3cr=t/+,x;y\nAPI key: partner-key\n";
    harness.get_by_role_and_label(Role::PasswordInput, "API key").focus();
    harness.run();
    harness.event(egui::Event::Paste(mail.to_owned()));
    harness.run();
    assert!(words(&harness).contains("Stile found the three values"));
    assert!(!words(&harness).contains("s3cr=t"));
    press(&mut harness, "Save");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    let [
        Effect::Setup(setup::Effect::StoreAppKeys {
            client_secret: Some(secret),
            api_key: Some(key),
            ..
        }),
    ] = &effects[..]
    else {
        panic!("{effects:?}")
    };
    assert_eq!((secret.expose(), key.expose()), ("s3cr=t/+,x;y", "partner-key"));
}

#[test]
fn what_a_company_has_set_is_not_pasted_over() {
    let mut harness = at(screen("setup_keys_by_company"));
    let mail = "clientId: other-client\nclientSecret: other-secret\napiKey: other-key";
    harness.event(egui::Event::Paste(mail.to_owned()));
    harness.run();
    assert!(harness.query_by_role_and_label(Role::Button, "Save").is_none());
    harness.key_press(egui::Key::Enter);
    harness.run();
    let window = harness.state();
    assert_eq!(window.state.settings.as_ref().unwrap().client_id, "prairie-client");
    assert!(window.effects.is_empty(), "{:?}", window.effects);
}

#[test]
fn what_a_company_has_set_is_asked_for_there() {
    let mut state = by_company_growers();
    state.update(Message::Connect(id("dirk")));
    for message in [
        preflight(all_well()),
        connect::Message::Link(Ok(url())),
        ready(),
        code(1),
        connect::Message::Exchanged {
            grower: id("dirk"),
            result: Err(ExchangeError::ClientRefused(refused(401))),
        },
    ] {
        tell(&mut state, message);
    }
    let harness = at(state);
    let words = words(&harness);
    assert!(words.contains("the set-up that Prairie Agronomy gave you"), "{words}");
    assert!(!words.contains("in the settings"), "{words}");
}
