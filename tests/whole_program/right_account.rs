//! The browser was still logged in as the grower before.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use super::browser::Browser;
use super::desktop::Desktop;
use super::patience::wait_until;
use super::set_up::SetUp;
use super::stile_program::Stile;
use super::{ANNELISE, MAREK, attaches};

#[test]
fn the_account_of_the_grower_before_is_noticed_even_after_a_restart() {
    let ((name, email), (other, other_email)) = (ANNELISE, MAREK);
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let SetUp { practice, mut stile, folder, arguments, .. } = SetUp::by_hand(&desktop, &browser);
    stile.window.press(&format!("Connect {name}"));
    browser.log_in(email);
    browser.allow();
    stile.window.see(&format!("{name} is connected"));
    wait_until("the account is remembered", || folder.join("accounts.json").exists().then_some(()));
    stile.crash();

    let stile = Stile::start(&desktop, &browser, &folder, &arguments);
    stile.window.press(&format!("Connect {other}"));
    // Nobody logs in: the browser still knows the grower before.
    browser.allow();
    stile.window.see(&format!("This account is already connected to {name}."));
    stile.window.see("7 fields: ");
    desktop.picture("account-clash");
    stile.window.press("No, wrong account");
    stile.window.see("so it was not attached");
    assert_eq!(attaches(&practice.requests()).count(), 1);

    let tabs = browser.tab_count();
    stile.window.press("Ask again");
    browser.see_another_tab(tabs, "#log-out");
    browser.log_out();
    browser.log_in(other_email);
    browser.allow();
    stile.window.see(&format!("{other} is connected"));
    assert_eq!(attaches(&practice.requests()).count(), 2);
}

#[test]
fn a_private_window_is_asked_for_with_the_link_alone() {
    let (name, _) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let mut set_up = SetUp::by_hand(&desktop, &browser);
    set_up.stile.crash();
    // The first of the browsers that are looked for.
    let (programs, asked) = (desktop.folder("programs"), desktop.folder("asked"));
    fs::create_dir(&programs).unwrap();
    let chrome = programs.join("google-chrome");
    fs::write(&chrome, format!("#!/bin/sh\nprintf '%s\\n' \"$@\" > '{}'\n", asked.display()))
        .unwrap();
    fs::set_permissions(&chrome, fs::Permissions::from_mode(0o700)).unwrap();
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
    let variables = [("BROWSER", "true"), ("PATH", path.as_str())];
    let stile = Stile::start_with(&desktop, &set_up.folder, &set_up.arguments, &variables);
    stile.window.press(&format!("Connect {name}"));
    stile.window.see("If it does not, open it again or copy the link.");
    stile.window.press("Open in a private window");
    let told = wait_until("the browser is asked", || {
        fs::read_to_string(&asked).ok().filter(|told| told.ends_with('\n'))
    });
    let told: Vec<&str> = told.lines().collect();
    let own = set_up.folder.join("private-windows");
    let profile = told[0].strip_prefix("--user-data-dir=").unwrap();
    assert!(Path::new(profile).starts_with(&own), "{told:?}");
    assert!(told.contains(&"--incognito"), "{told:?}");
    let others: Vec<_> = told.iter().filter(|word| !word.starts_with("--")).collect();
    assert!(
        others.len() == 1 && others[0].contains("state=") && others[0].starts_with("http"),
        "{told:?}"
    );
    wait_until("its profile is removed with it", || (!Path::new(profile).exists()).then_some(()));
}
