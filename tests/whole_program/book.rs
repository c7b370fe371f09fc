//! Many growers: a day's work, and connections that are looked after.

use std::path::Path;

use super::browser::Browser;
use super::desktop::Desktop;
use super::program::{output_of, wait_until};
use super::set_up::SetUp;
use super::stile_program::{Stile, files_below};
use super::{ANNELISE, MAREK, attaches};

/// Connected at the start of the practice, but FieldView no longer takes the consent.
const GURKAN: (&str, &str) = ("Gürkan Yıldırımoğlu", "gurkan@yildirimoglu-tarim.example");

#[test]
fn a_days_work_goes_on_after_a_restart() {
    let ((name, _), (other, other_email)) = (ANNELISE, MAREK);
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let SetUp { sandbox, mut stile, folder, arguments, .. } = SetUp::by_hand(&desktop, &browser);
    let window = &stile.window;
    window.press("More");
    window.press("Plan a day");
    window.press(name);
    window.press(other);
    window.press("Plan 2 growers");
    window.see("2 growers: 0 connected, 2 open");
    window.see(&format!("Connect the next: {name}"));
    window.press("Later today…");
    window.press("Put it down");
    window.press(&format!("Connect the next: {other}"));
    browser.log_in(other_email);
    browser.allow();
    window.see(&format!("{other} is connected"));
    window.press(&format!("Connect the next: {name}"));
    window.see("Now it is the grower's turn");
    let kept = || std::fs::read_to_string(folder.join("day.json")).unwrap_or_default();
    wait_until("the day is kept", || kept().contains("connected").then_some(()));
    stile.crash();

    let stile = Stile::start(&desktop, &browser, &folder, &arguments);
    let window = &stile.window;
    window.see("2 growers: 1 connected, 1 open");
    window.see(&format!("Connect the next: {name}"));
    desktop.picture("day");
    window.press("Said no…");
    window.fill("Note (optional)", "asks her lawyer");
    window.press("Put it down");
    window.see("The day's list is done");
    window.see(&format!("{name}: said no (asks her lawyer)"));
    window.press("End the day");
    wait_until("the day is over", || (kept().trim() == "[]").then_some(()));
    assert_eq!(attaches(&sandbox.requests()).count(), 1);
}

#[test]
fn connections_are_checked_mended_and_ended() {
    let (name, email) = GURKAN;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let SetUp { sandbox, stile, .. } = SetUp::by_hand(&desktop, &browser);
    let window = &stile.window;
    window.press("More");
    window.press("Check all");
    window.see("3 connections checked: 1 well, 2 in need of attention.");
    window.press("Show what needs attention");
    window.see("2 of 14 growers");
    window.press(&format!("{name}: details"));
    window.see("FieldView no longer accepts the consent");
    desktop.picture("visit");
    window.press("Reconnect");
    window.press("Replace it");
    browser.log_in(email);
    browser.allow();
    window.see(&format!("{name} is connected"));
    window.press("Connect the next grower");
    window.see("1 of 14 growers");

    window.press("All");
    window.fill("Search", "rkan");
    window.see("1 of 14 growers");
    window.press(&format!("{name}: details"));
    window.press("Disconnect…");
    window.see(&format!("Disconnect {name}?"));
    window.press("Disconnect");
    window.see("Leaf has confirmed that FieldView is no longer attached.");
    let requests = sandbox.requests();
    let last = requests.iter().rev().find(|one| one.path().ends_with("view-credentials")).unwrap();
    assert_eq!(last.method, "GET", "the last word is Leaf's");
    window.press("Back to the growers");
    window.see(&format!("Connect {name}"));
}

#[test]
fn a_grower_who_is_not_here_consents_by_a_link() {
    let (name, _) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let SetUp { sandbox, stile, folder, .. } = SetUp::by_hand(&desktop, &browser);
    let window = &stile.window;
    window.press(&format!("{name}: details"));
    window.press("The grower is not here? Send a link");
    window.press("Make a link for 7 days");
    window.see("This is needed once.");
    window.press("Give Leaf the app keys");
    window.see("Not used yet");
    window.press("Show as a code for the phone");
    desktop.picture("link");
    window.press("Copy the link");
    let link = wait_until("the link is in the clipboard", || {
        Some(desktop.clipboard()).filter(|link| link.starts_with("http"))
    });
    browser.open(&link);
    browser.see("#allow", "Allow");
    browser.allow();
    window.press_by_name("Look whether it was used");
    window.see("Used 2 times, last on");
    window.press_by_name("Look again");
    window.see("FieldView connected");
    window.press_by_name("Make a link for 1 day");
    wait_until("there is another, for which no keys were asked", || {
        window.says("Not used yet").then_some(())
    });
    let settings = std::fs::read_to_string(folder.join("settings.json")).unwrap();
    assert!(settings.contains("registered_client"), "{settings}");
    let given = sandbox.requests().iter().filter(|one| one.path().contains("app-keys")).count();
    assert_eq!(given, 1);
}

#[test]
fn data_arrives_and_a_picture_of_it_is_saved() {
    let name = "Delphine Courtaud-Lemaire";
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let downloads = desktop.downloads();
    let SetUp { sandbox, stile, .. } = SetUp::by_hand(&desktop, &browser);
    let window = &stile.window;
    window.press(&format!("{name}: details"));
    window.see("Farms: 1. Fields: 6, ");
    window.see("Map of 6 fields");
    desktop.picture("data");
    window.press_by_name("Save as a picture");
    window.see("The picture is saved: ");
    let [picture] = &files_below(&downloads)[..] else { panic!("one picture") };
    let size = output_of(desktop.command("identify").args(["-format", "%w %h"]).arg(picture));
    let sides: Vec<u32> = size.split(' ').map(|side| side.parse().unwrap()).collect();
    assert!(sides[0] > 600 && sides[1] > 340, "{size}");
    std::fs::copy(picture, Path::new(env!("CARGO_TARGET_TMPDIR")).join("map.png")).unwrap();
    // Nothing is asked for once nobody looks any more.
    window.press("Back to the growers");
    window.see("14 growers");
    let asked = || sandbox.requests().iter().filter(|one| one.path().contains("/fields/")).count();
    let before = asked();
    std::thread::sleep(std::time::Duration::from_secs(6));
    assert_eq!(asked(), before);
}
