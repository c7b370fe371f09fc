//! Many growers: a day's work, and connections that are looked after.

use std::path::Path;

use stile::practice::{Options, PracticeServers};

use super::browser::Browser;
use super::desktop::Desktop;
use super::patience::wait_until;
use super::program::output_of;
use super::set_up::SetUp;
use super::stile_program::{Stile, files_below, servers};
use super::{ANNELISE, MAREK, attaches, count};

/// Connected at the start of the practice, but FieldView no longer takes the consent.
const GURKAN: (&str, &str) = ("Gürkan Yıldırımoğlu", "gurkan@yildirimoglu-tarim.example");

#[test]
fn a_days_work_goes_on_after_a_restart() {
    let ((name, _), (other, other_email)) = (ANNELISE, MAREK);
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let SetUp { practice, mut stile, folder, arguments, .. } = SetUp::by_hand(&desktop, &browser);
    let window = &stile.window;
    window.press("More");
    window.press("Plan the day");
    window.press(name);
    window.press(other);
    window.press("Plan 2 growers");
    window.see("2 growers: 0 connected, 2 open");
    window.see(&format!("Connect the next: {name}"));
    window.press("Postpone…");
    window.press("Save");
    window.press(&format!("Connect the next: {other}"));
    browser.log_in(other_email);
    browser.allow();
    window.see(&format!("{other} is connected"));
    window.press(&format!("Connect the next: {name}"));
    window.see("Now it’s the grower’s turn");
    let kept = || std::fs::read_to_string(folder.join("day.json")).unwrap_or_default();
    wait_until("the day is kept", || kept().contains("connected").then_some(()));
    stile.crash();

    let stile = Stile::start(&desktop, &browser, &folder, &arguments);
    let window = &stile.window;
    window.see("2 growers: 1 connected, 1 open");
    window.see(&format!("Connect the next: {name}"));
    desktop.picture("day");
    window.press("Mark as declined…");
    window.fill("Note (optional)", "asks her lawyer");
    window.press("Save");
    window.see("Today’s list is done");
    window.see(&format!("{name}: declined"));
    window.see("asks her lawyer");
    window.press("Delete the list");
    window.press("Delete it");
    // Of a list without entries there is no file.
    wait_until("the day is over", || (!folder.join("day.json").exists()).then_some(()));
    assert_eq!(attaches(&practice.requests()).count(), 1);
}

#[test]
fn connections_are_checked_mended_and_ended() {
    let (name, email) = GURKAN;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let SetUp { practice, stile, .. } = SetUp::by_hand(&desktop, &browser);
    let window = &stile.window;
    window.press("More");
    window.press("Check all");
    window.see("4 connections checked: 1 OK, 2 needing attention.");
    window.see("FieldView is temporarily unavailable for 1 grower");
    window.press("Show what needs attention");
    window.see("2 of 14 growers");
    window.press(&format!("{name}: details"));
    window.see("FieldView no longer accepts the consent");
    desktop.picture("grower_page");
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
    window.see("Leaf confirms that FieldView is disconnected.");
    let requests = practice.requests();
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
    let SetUp { practice, stile, folder, .. } = SetUp::by_hand(&desktop, &browser);
    let window = &stile.window;
    window.press(&format!("{name}: details"));
    window.press("Grower not here? Send a link");
    window.press("Make a link for 7 days");
    window.see("You send them only once.");
    window.press("Send the app keys to Leaf");
    window.see("Not used yet");
    window.press("Show QR code");
    desktop.picture("link");
    window.press("Back");
    window.press("Copy the link");
    let link = wait_until("the link is in the clipboard", || {
        Some(desktop.clipboard()).filter(|link| link.starts_with("http"))
    });
    browser.open(&link);
    browser.see("#allow", "Allow");
    browser.allow();
    window.press_by_name("Check if it was used");
    window.see("Used 2 times, last on");
    window.press_by_name("Refresh");
    window.see("FieldView connected");
    window.press_by_name("Make a link for 1 day");
    wait_until("there is another, for which no keys were asked", || {
        window.says("Not used yet").then_some(())
    });
    let settings = std::fs::read_to_string(folder.join("settings.json")).unwrap();
    assert!(settings.contains("registered_client"), "{settings}");
    let requests = practice.requests();
    let given = requests.iter().filter(|one| one.path().contains("app-keys"));
    assert_eq!(given.filter(|one| one.method != "GET").count(), 1);
}

#[test]
fn data_arrives_and_a_picture_of_it_is_saved() {
    let name = "Delphine Courtaud-Lemaire";
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let downloads = desktop.downloads();
    let SetUp { practice, stile, .. } = SetUp::by_hand(&desktop, &browser);
    let window = &stile.window;
    window.press(&format!("{name}: details"));
    window.see("Farms: 1. Fields: 6, ");
    window.see("Map of 6 fields");
    desktop.picture("data");
    window.press_by_name("Save as a picture");
    window.see("Picture saved: ");
    let [picture] = &files_below(&downloads)[..] else { panic!("one picture") };
    let size = output_of(desktop.command("identify").args(["-format", "%w %h"]).arg(picture));
    let sides: Vec<u32> = size.split(' ').map(|side| side.parse().unwrap()).collect();
    assert!(sides[0] > 600 && sides[1] > 340, "{size}");
    std::fs::copy(picture, Path::new(env!("CARGO_TARGET_TMPDIR")).join("map.png")).unwrap();
    // Nothing is asked for once nobody looks any more.
    window.press("Back to the growers");
    window.see("14 growers");
    let asked = || practice.requests().iter().filter(|one| one.path().contains("/fields/")).count();
    let before = asked();
    // Nothing tells of a request that is not sent: this is longer than from one to the next.
    std::thread::sleep(std::time::Duration::from_secs(6));
    assert_eq!(asked(), before);
}

/// Leaf's default: nothing comes of a field before somebody switches it on.
#[test]
fn previews_are_switched_on_and_their_boundaries_drawn() {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let SetUp { practice, stile, .. } = SetUp::by_hand(&desktop, &browser);
    let window = &stile.window;
    window.press(&format!("Connect {name}"));
    browser.log_in(email);
    browser.allow();
    window.see(&format!("{name} is connected"));
    window.see("7 fields are only previews");
    desktop.picture("previews");
    assert!(!window.says("Map of "));
    window.press("Select fields…");
    window.press_by_name("Home Place 1 · in preview");
    window.press_by_name("Skunk River 1 · in preview");
    desktop.picture("choosing-fields");
    window.press_by_name("Switch on 2 selected fields");
    window.see("2 fields were switched on.");
    window.see("Map of 2 fields");
    window.see("5 fields are only previews");
    let switched = || {
        let requests = practice.requests();
        requests.iter().filter(|one| one.path().ends_with("/enableSync")).count()
    };
    assert_eq!(switched(), 2);
    window.press_by_name("Switch on all 5 fields");
    window.see("Map of 7 fields");
    window.see("All fields are on");
    desktop.picture("all-fields-on");
    assert_eq!(switched(), 7);
    window.press("Connect the next grower");
    window.see("7 fields");
}

#[test]
fn a_table_adds_its_growers_once() {
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let mut set_up = SetUp::by_hand(&desktop, &browser);
    set_up.stile.crash();
    let table = desktop.folder("new growers.csv");
    let (_, known) = ANNELISE;
    let rows = format!(
        "Kundennummer;E-Mail;Name\n\
         901;eva@lind.example;Eva Lind\n902;ole@berg.example;Ole Berg\n\
         903;{known};Annelise B.\n;no mail;Nobody\n"
    );
    std::fs::write(&table, rows).unwrap();
    let mut arguments = set_up.arguments.clone();
    arguments.push(table.display().to_string());
    let stile = Stile::start(&desktop, &browser, &set_up.folder, &arguments);
    let window = &stile.window;
    // The third may be another grower of the same family.
    window.see("4 rows: 2 new, 0 already on the list, 0 duplicate, 1 to correct");
    window.press("No, leave them out");
    let posts = |practice: &PracticeServers| count(practice, "api/users");
    assert_eq!(posts(&set_up.practice), 0, "nothing before the person's word");
    desktop.picture("import");
    window.press("Add 2 growers");
    window.see("Added: 2. Refused by Leaf: 0. Not sent: 0. Left out: 2.");
    window.press("Back to the growers");
    window.see("16 growers");
    stile.close();
    // Once more: who is there already is known.
    let stile = Stile::start(&desktop, &browser, &set_up.folder, &arguments);
    stile.window.see("4 rows: 0 new, 2 already on the list, 0 duplicate, 1 to correct");
    assert_eq!(posts(&set_up.practice), 2);
}

/// Resident memory in MiB once so many growers are in the list.
fn memory_with(growers: usize) -> f64 {
    let desktop = Desktop::start();
    let practice =
        PracticeServers::start(Options { growers, at_work: true, ..Options::default() }).unwrap();
    let account = practice.account();
    let (folder, arguments) = (desktop.folder("stile"), servers(&practice));
    let variables = [("BROWSER", "true")];
    let stile = Stile::start_with(&desktop, &folder, &arguments, &variables);
    let window = &stile.window;
    window.press("Set up by hand");
    window.fill("E-mail", &account.email);
    window.fill("Password", account.password.expose());
    window.press("Continue");
    window.fill("Client ID", &account.client_id);
    window.fill("Client secret", account.client_secret.expose());
    window.fill("API key", account.api_key.expose());
    window.press("Continue");
    window.press("Save and finish");
    window.press("Skip the check");
    let words =
        if growers < 10_000 { format!("{growers} growers") } else { "10,000 growers".into() };
    window.see(&words);
    let status = std::fs::read_to_string(format!("/proc/{}/status", stile.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    let kib: f64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kib / 1024.0
}

#[test]
fn ten_thousand_growers_take_little_more_memory_than_a_hundred() {
    let (few, many) = (memory_with(100), memory_with(10_000));
    println!("{few:.0} MiB with a hundred, {many:.0} MiB with ten thousand");
    assert!(many - few <= 30.0, "{few} and {many} MiB");
}
