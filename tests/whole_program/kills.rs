//! The real program, killed at every boundary of a connection, and started again: a consent that
//! was stored is never lost, and nothing is attached twice.

use std::time::Duration;

use stile::practice::{Effect, Fault, PracticeServers, Service};

use super::browser::Browser;
use super::desktop::Desktop;
use super::patience::PATIENCE;
use super::set_up::SetUp;
use super::stile_program::Stile;
use super::{ANNELISE, MAREK, attached_to, attaches, count};

const CREDENTIALS: &str = "climate-field-view-credentials";

/// Restarts Stile after a crash and finishes from the list of growers.
fn finish_after_restart(
    desktop: &Desktop,
    browser: &Browser,
    set_up: &SetUp<'_>,
    (name, account): (&str, &str),
    question: Option<&str>,
) {
    let SetUp { practice, folder, arguments, .. } = set_up;
    let stile = Stile::start(desktop, browser, folder, arguments);
    stile.window.see(&format!("{name}: connection not finished"));
    desktop.picture(&format!("not-finished-{}", question.is_some()));
    stile.window.press(&format!("Finish connecting {name}"));
    if let Some(answer) = question {
        stile.window.press(answer);
    }
    stile.window.see(&format!("{name} is connected"));
    let attached = practice.attached(&attached_to(practice)).unwrap();
    assert_eq!((&*attached.account_email, attached.times), (account, 1));
    assert_eq!(count(practice, "/decide"), 1, "the grower was asked again");
    assert_eq!(count(practice, "/oauth/token"), 1, "the exchange was made again");
    stile.window.see("Stile has deleted its copy of the grower’s consent");
    assert!(!desktop.keyring_content().contains("refresh-token"));
}

#[test]
fn killed_between_exchange_and_attach_finishes_without_a_second_log_in() {
    let ((name, _), (_, account)) = (ANNELISE, MAREK);
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let mut set_up = SetUp::by_hand(&desktop, &browser);
    let stile = &set_up.stile;

    // With an account of another e-mail Stile holds the token and asks before it attaches.
    stile.window.press(&format!("Connect {name}"));
    browser.log_in(account);
    browser.allow();
    stile.window.see(&format!("Is this {name}’s FieldView account?"));
    assert!(desktop.keyring_content().contains("refresh-token"), "nothing would be left of it");
    set_up.stile.crash();
    assert_eq!(attaches(&set_up.practice.requests()).count(), 0);

    finish_after_restart(&desktop, &browser, &set_up, (name, account), Some("Yes, attach it"));
}

/// Goes as far as the grower's consent page, with this to happen to what comes after it.
fn at_consent<'a>(
    desktop: &'a Desktop,
    browser: &Browser,
    (name, email): (&str, &str),
    (service, method, path_suffix): (Service, &str, &str),
    effect: Effect,
) -> SetUp<'a> {
    let set_up = SetUp::by_hand(desktop, browser);
    set_up.stile.window.press(&format!("Connect {name}"));
    browser.log_in(email);
    set_up.practice.inject(Fault {
        service,
        method: method.to_owned(),
        path_suffix: path_suffix.to_owned(),
        times: 9,
        effect,
    });
    set_up
}

const ATTACH: (Service, &str, &str) = (Service::Leaf, "POST", CREDENTIALS);
const CONFIRM: (Service, &str, &str) = (Service::Leaf, "GET", CREDENTIALS);
const EXCHANGE: (Service, &str, &str) = (Service::FieldView, "POST", "/api/oauth/token");

/// Waits for the attach, which shows that the consent was stored before.
fn until_attached(desktop: &Desktop, practice: &PracticeServers) {
    assert!(practice.wait_for(PATIENCE, |requests| attaches(requests).next().is_some()));
    assert!(desktop.keyring_content().contains("refresh-token"), "nothing would be left of it");
}

#[test]
fn killed_while_fieldview_exchanges_asks_for_another_consent() {
    let (name, _) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let delay = Effect::Delay(PATIENCE * 10);
    let mut set_up = at_consent(&desktop, &browser, ANNELISE, EXCHANGE, delay);
    browser.allow();
    assert!(
        set_up
            .practice
            .wait_for(PATIENCE, |requests| { requests.iter().any(|one| one.path() == EXCHANGE.2) })
    );
    set_up.stile.crash();
    // FieldView has seen the code, and what it answered is nowhere: the one loss that can be.
    let SetUp { practice, folder, arguments, .. } = &set_up;
    let stile = Stile::start(&desktop, &browser, folder, arguments);
    practice.clear_faults();
    // The browser is still logged in as the grower.
    stile.window.press(&format!("Connect {name}"));
    browser.allow();
    stile.window.see(&format!("{name} is connected"));
    assert_eq!(practice.attached(&attached_to(practice)).unwrap().times, 1);
}

#[test]
fn killed_while_the_keyring_stores_attaches_at_most_once() {
    let (name, _) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let none = Effect::Delay(Duration::ZERO);
    let mut set_up = at_consent(&desktop, &browser, ANNELISE, EXCHANGE, none);
    desktop.pause_keyring();
    browser.allow();
    set_up.stile.window.see("Waiting for your system’s keyring");
    assert_eq!(attaches(&set_up.practice.requests()).count(), 0, "attached before it was stored");
    set_up.stile.crash();
    desktop.resume_keyring();
    // The keyring may have had the write in its post: then it is finished, else asked for anew.
    let SetUp { practice, folder, arguments, .. } = &set_up;
    let stile = Stile::start(&desktop, &browser, folder, arguments);
    stile.window.see("14 growers");
    if stile.window.says(&format!("{name}: connection not finished")) {
        stile.window.press(&format!("Finish connecting {name}"));
    } else {
        stile.window.press(&format!("Connect {name}"));
        browser.allow();
    }
    stile.window.see(&format!("{name} is connected"));
    assert_eq!(practice.attached(&attached_to(practice)).unwrap().times, 1);
    stile.window.see("Stile has deleted its copy of the grower’s consent");
    assert!(!desktop.keyring_content().contains("refresh-token"));
}

/// Kills it while Leaf does this with the attach, and finishes.
fn killed_at_attach(effect: Effect) {
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let mut set_up = at_consent(&desktop, &browser, ANNELISE, ATTACH, effect);
    browser.allow();
    until_attached(&desktop, &set_up.practice);
    set_up.stile.crash();
    set_up.practice.clear_faults();
    finish_after_restart(&desktop, &browser, &set_up, ANNELISE, None);
}

#[test]
fn killed_while_an_attach_is_on_its_way_finishes_without_a_second_log_in() {
    killed_at_attach(Effect::DropBefore);
}

#[test]
fn killed_while_leaf_attaches_finishes_without_a_second_log_in() {
    killed_at_attach(Effect::Delay(PATIENCE * 10));
}

#[test]
fn killed_while_leaf_confirms_finishes_without_a_second_log_in() {
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let delay = Effect::Delay(PATIENCE * 10);
    let mut set_up = at_consent(&desktop, &browser, ANNELISE, CONFIRM, delay);
    browser.allow();
    until_attached(&desktop, &set_up.practice);
    set_up.stile.window.see("Checking that Leaf has the consent");
    set_up.stile.crash();
    set_up.practice.clear_faults();
    finish_after_restart(&desktop, &browser, &set_up, ANNELISE, None);
}

#[test]
fn killed_while_the_consent_is_dropped_leaves_nothing_to_finish() {
    let (name, _) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let delay = Effect::Delay(Duration::from_secs(3));
    let mut set_up = at_consent(&desktop, &browser, ANNELISE, CONFIRM, delay);
    browser.allow();
    until_attached(&desktop, &set_up.practice);
    set_up.stile.window.see("Checking that Leaf has the consent");
    desktop.pause_keyring();
    set_up.stile.window.see("Deleting Stile’s copy of the consent");
    set_up.stile.crash();
    desktop.resume_keyring();
    set_up.practice.clear_faults();
    let SetUp { practice, folder, arguments, .. } = &set_up;
    let stile = Stile::start(&desktop, &browser, folder, arguments);
    stile.window.see("14 growers");
    assert!(!stile.window.says(&format!("{name}: connection not finished")));
    assert_eq!(practice.attached(&attached_to(practice)).unwrap().times, 1);
    assert!(!desktop.keyring_content().contains("refresh-token"), "a consent was left behind");
}
