//! What computers do: they sleep, their clocks are wrong, no browser opens, and people start things
//! twice.
//!
//! Needs libfaketime (Debian: libfaketime), which shows one program another time.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;

use super::browser::Browser;
use super::desktop::Desktop;
use super::patience::wait_until;
use super::program::{Program, read_all};
use super::set_up::SetUp;
use super::stile_program::{Stile, binary};
use super::{ANNELISE, MAREK, attached_to};

/// A clock that a test can set, for one Stile alone.
struct Clock {
    file: PathBuf,
}

impl Clock {
    fn new(desktop: &Desktop) -> Self {
        let clock = Self { file: desktop.folder("clock") };
        clock.set("+0");
        clock
    }

    /// Sets it to an offset from the true time, such as `+1h` or `-1d`.
    fn set(&self, offset: &str) {
        // Whole or not at all: it is read at any moment.
        let new = self.file.with_extension("new");
        fs::write(&new, offset).unwrap();
        fs::rename(new, &self.file).unwrap();
    }

    /// Starts Stile by this clock, on what an earlier one has kept.
    fn start<'a>(&self, desktop: &'a Desktop, browser: &Browser, set_up: &SetUp<'_>) -> Stile<'a> {
        let library = fs::read_dir("/usr/lib")
            .unwrap()
            .map(|entry| entry.unwrap().path().join("faketime/libfaketime.so.1"))
            .find(|library| library.exists())
            .expect("libfaketime is not installed");
        Stile::start_with(
            desktop,
            &set_up.folder,
            &set_up.arguments,
            &[
                ("BROWSER", browser.launcher().to_str().unwrap()),
                ("LD_PRELOAD", library.to_str().unwrap()),
                ("FAKETIME_TIMESTAMP_FILE", self.file.to_str().unwrap()),
                ("FAKETIME_NO_CACHE", "1"),
                // What counts time since the start stands still in sleep, and is not set.
                ("DONT_FAKE_MONOTONIC", "1"),
            ],
        )
    }
}

/// Sets the clock like this while the grower is in the browser, and sees these words; then the
/// grower consents, after the person has pressed this, and all ends well.
fn clock_set_while_waiting(offset: &str, words: &str, press: Option<&str>) {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let mut set_up = SetUp::by_hand(&desktop, &browser);
    set_up.stile.crash();
    let clock = Clock::new(&desktop);
    let stile = clock.start(&desktop, &browser, &set_up);
    stile.window.press(&format!("Connect {name}"));
    stile.window.see("If it does not, open it again or copy the link.");
    browser.see("#log-in", "");
    clock.set(offset);
    stile.window.see(words);
    if let Some(control) = press {
        let tabs = browser.tab_count();
        stile.window.press(control);
        browser.see_another_tab(tabs, "#log-in");
    }
    browser.log_in(email);
    browser.allow();
    stile.window.see(&format!("{name} is connected"));
    stile.window.see("Stile has deleted its copy of the grower’s consent");
    assert_eq!(set_up.practice.attached(&attached_to(&set_up.practice)).unwrap().times, 1);
}

#[test]
fn a_computer_that_slept_for_an_hour_ends_the_wait_and_can_ask_again() {
    clock_set_while_waiting("+1h", "ran out while this computer was asleep", Some("Ask again"));
}

#[test]
fn a_clock_that_is_set_back_costs_nothing() {
    clock_set_while_waiting("-1d", "Time left: 10:00", None);
}

#[test]
fn a_clock_in_another_month_throws_no_consent_away() {
    let ((name, _), (_, account)) = (ANNELISE, MAREK);
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let mut set_up = SetUp::by_hand(&desktop, &browser);
    set_up.stile.window.press(&format!("Connect {name}"));
    browser.log_in(account);
    browser.allow();
    set_up.stile.window.see(&format!("Is this {name}’s FieldView account?"));
    set_up.stile.crash();
    let clock = Clock::new(&desktop);
    clock.set("+70d");
    let mut stile = clock.start(&desktop, &browser, &set_up);
    stile.window.see(&format!("{name}: connection not finished"));
    stile.window.see("this one seems older");
    stile.crash();
    clock.set("+0");
    let stile = clock.start(&desktop, &browser, &set_up);
    stile.window.press(&format!("Finish connecting {name}"));
    stile.window.press("Yes, attach it");
    stile.window.see(&format!("{name} is connected"));
}

#[test]
fn a_link_that_no_browser_opened_can_be_opened_by_hand() {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let mut set_up = SetUp::by_hand(&desktop, &browser);
    set_up.stile.crash();
    // It is asked, says that all is well, and does nothing.
    let silent = [("BROWSER", "true")];
    let stile = Stile::start_with(&desktop, &set_up.folder, &set_up.arguments, &silent);
    stile.window.press(&format!("Connect {name}"));
    stile.window.see("If it does not, open it again or copy the link.");
    stile.window.press("Copy the link");
    stile.window.see("Link copied");
    let link = wait_until("the link is in the clipboard", || {
        Some(desktop.clipboard()).filter(|text| text.contains("state="))
    });
    let targets = desktop.clipboard_targets();
    assert!(targets.contains("x-kde-passwordManagerHint"), "kept in histories: {targets}");
    browser.open(&link);
    browser.log_in(email);
    browser.allow();
    stile.window.see(&format!("{name} is connected"));
    wait_until("the link is worth nothing, and gone", || {
        desktop.clipboard().is_empty().then_some(())
    });
}

#[test]
fn an_address_that_was_pasted_is_not_left_in_the_clipboard() {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let set_up = SetUp::by_hand(&desktop, &browser);
    set_up.take_the_port();
    let window = &set_up.stile.window;
    window.press(&format!("Connect {name}"));
    window.press("Paste the address instead");
    browser.log_in(email);
    browser.allow();
    let address = browser.address_with("code=");
    let _owner = desktop.copy(&address);
    window.fill("Address from the browser", &address);
    window.press("Use this address");
    window.see(&format!("{name} is connected"));
    wait_until("the address is gone", || desktop.clipboard().is_empty().then_some(()));
}

#[test]
fn a_log_that_cannot_be_written_keeps_nobody_from_their_work() {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let logs = desktop.folder("stile").join("logs");
    fs::create_dir_all(&logs).unwrap();
    // A disk without room, whichever side of midnight it is.
    let today = jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    for day in [today, today.tomorrow().unwrap()] {
        std::os::unix::fs::symlink("/dev/full", logs.join(format!("stile.{day}.log"))).unwrap();
    }
    let set_up = SetUp::by_hand(&desktop, &browser);
    set_up.stile.window.press(&format!("Connect {name}"));
    browser.log_in(email);
    browser.allow();
    set_up.stile.window.see(&format!("{name} is connected"));
    let printed = set_up.stile.close();
    assert!(!printed.contains("panicked"), "{printed}");
}

#[test]
fn a_second_start_brings_the_first_window_forward() {
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let set_up = SetUp::begin(&desktop, &browser);
    let window = &set_up.stile.window;
    window.see("Set up by hand");
    browser.open("about:blank");
    desktop.put_browser_in_front();
    assert!(!window.is_in_front());
    let mut second = Program::start(
        desktop
            .command(binary().get_program().to_str().unwrap())
            .arg("--config-dir")
            .arg(&set_up.folder)
            .stdin(Stdio::null())
            .stderr(Stdio::piped()),
    );
    let said = read_all(second.child.stderr.take().unwrap());
    assert_eq!(second.ended().code(), Some(0));
    let said = String::from_utf8(said.join().unwrap()).unwrap();
    assert_eq!(said, "stile: Stile is already open. Please use its window.\n");
    wait_until("the first window is in front", || window.is_in_front().then_some(()));
}

/// A bare container has neither certificates nor a temporary folder, and practice needs neither.
#[test]
fn practice_needs_neither_certificates_nor_a_temporary_folder() {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let folder = desktop.folder("stile");
    let launcher = browser.launcher().display().to_string();
    let variables = [
        ("BROWSER", launcher.as_str()),
        ("SSL_CERT_FILE", "/nonexistent"),
        ("SSL_CERT_DIR", "/nonexistent"),
        ("TMPDIR", "/nonexistent"),
    ];
    let practice = ["--practice".to_owned()];
    let stile = Stile::start_with(&desktop, &folder, &practice, &variables);
    stile.window.press(&format!("Connect {name}"));
    stile.window.see("Now it’s the grower’s turn");
    browser.log_in(email);
    browser.allow();
    stile.window.see(&format!("{name} is connected"));
    stile.close();

    // What certificates are needed for is said when Leaf is asked for the first time.
    let arguments = ["--leaf-url".to_owned(), "https://localhost:9".to_owned()];
    let stile = Stile::start_with(&desktop, &folder, &arguments, &variables);
    stile.window.see("Set up by hand");
    stile.close();
}

#[test]
fn a_folder_is_the_same_by_each_of_its_names() {
    let (name, _) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let mut set_up = SetUp::by_hand(&desktop, &browser);
    set_up.stile.crash();
    let link = desktop.folder("link");
    std::os::unix::fs::symlink(&set_up.folder, &link).unwrap();
    let roundabout = set_up.folder.join("logs/..");
    for folder in [link, roundabout] {
        let stile = Stile::start(&desktop, &browser, &folder, &set_up.arguments);
        // Without its entries in the keyring it would ask for the sign-in first.
        stile.window.see(&format!("Connect {name}"));
        stile.close();
    }
}
