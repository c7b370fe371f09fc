//! Stile as people meet it: the real program on a real desktop, with a real keyring and a real
//! browser, against strict practice servers.
//!
//! Each test has a desktop of its own. Nothing is shared but the ports 8765 and 18765 of
//! `stile --practice`, which only one test uses.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may fail loudly")]

mod book;
mod browser;
mod certified_server;
mod computer;
mod desktop;
mod desktops;
mod end;
mod everyone;
#[path = "../support/free_port.rs"]
mod free_port;
#[path = "../support/keyring_session.rs"]
mod keyring_session;
mod kills;
mod other_pages;
#[path = "../support/patience.rs"]
mod patience;
mod portal_dialog;
mod program;
mod right_account;
#[path = "../support/secrets.rs"]
mod secrets;
mod set_up;
#[path = "../support/stacks.rs"]
mod stacks;
mod staff;
mod stile_program;
mod window;

use std::cell::Cell;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use stile::practice::{PracticeServers, Recorded};

use browser::Browser;
use desktop::Desktop;
use patience::wait_until;
use program::{Program, read_all};
use set_up::SetUp;
use stile_program::{Stile, binary, files_below, frames};

const ANNELISE: (&str, &str) = ("Annelise Brandvold", "annelise@brandvold-acres.example");
const MAREK: (&str, &str) = ("Marek Wiśniewski", "marek.wisniewski@rolnik.example");

fn attaches(requests: &[Recorded]) -> impl Iterator<Item = &Recorded> {
    requests.iter().filter(|one| {
        one.method == "POST"
            && one.path().ends_with("climate-field-view-credentials")
            && String::from_utf8_lossy(&one.body).contains("refreshToken")
    })
}

fn count(practice: &PracticeServers, path_end: &str) -> usize {
    let requests = practice.requests();
    requests.iter().filter(|one| one.method == "POST" && one.path().ends_with(path_end)).count()
}

/// The grower's id at Leaf, from the address that the credentials were sent to.
fn attached_to(practice: &PracticeServers) -> String {
    let requests = practice.requests();
    let attach = attaches(&requests).next().unwrap();
    attach.path().rsplit('/').nth(1).unwrap().to_owned()
}

#[test]
fn practice_connects_a_grower_in_two_clicks() {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let folder = desktop.folder("stile");
    let stile = Stile::start(&desktop, &browser, &folder, &["--practice".to_owned()]);

    stile.window.press(&format!("Connect {name}"));
    stile.window.see("Now it’s the grower’s turn");
    browser.log_in(email);
    browser.allow();

    stile.window.see(&format!("{name} is connected"));
    stile.window.see(email);
    let page = browser.address_of_page_saying("Stile has the grower’s consent");
    assert!(
        page.contains("/done/") && !page.contains(['?', '#']) && !page.contains("code"),
        "{page}"
    );
    desktop.picture("practice-connected");

    // Companies to practise with what this one does not have.
    stile.window.press("Connect the next grower");
    stile.window.press("Company: Practice Company");
    stile
        .window
        .press("Early Bird Seeds: Climate has not enabled everything, so no grower can consent");
    stile.window.press(&format!("Connect {name}"));
    stile.window.see("FieldView did not let the grower consent.");
    stile.window.press("Back to the growers");
    stile.window.press("Company: Early Bird Seeds");
    stile.window.press("Great Plains Cooperative: ten thousand growers, set up with a file");
    stile.window.see("10,000 growers");
    desktop.picture("practice-large");

    let titles = stile.window.titles();
    assert_eq!(titles.into_iter().collect::<Vec<_>>(), ["Stile: Practice"]);
    stile.close();
    let kept = files_below(&folder);
    // Logs, the empty file that keeps a second Stile away, a name for entries in the keyring, and
    // where the window was.
    let others = ["stile.lock", "stile.profile", "window.ron"].map(|name| folder.join(name));
    assert!(
        kept.iter().all(|file| file.starts_with(folder.join("logs")) || others.contains(file)),
        "{kept:?}"
    );
    assert!(!desktop.keyring_content().contains("Stile"));
}

#[test]
fn set_up_and_connect_against_strict_servers() {
    let (name, email) = MAREK;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let SetUp { practice, stile, folder, .. } = SetUp::by_hand(&desktop, &browser);
    let keyring = desktop.keyring_content();
    for kept in ["leaf-token", "app-keys"] {
        assert!(keyring.contains(kept), "{kept} is not in the keyring");
    }

    stile.window.press(&format!("Connect {name}"));
    stile.window.see("Now it’s the grower’s turn");
    browser.log_in(email);
    browser.allow();
    stile.window.see(&format!("{name} is connected"));
    stile.window.see("Stile has deleted its copy of the grower’s consent");
    desktop.picture("connected");

    let attached = practice.attached(&attached_to(&practice)).unwrap();
    assert_eq!((&*attached.account_email, attached.times), (email, 1));
    let keyring = desktop.keyring_content();
    assert!(!keyring.contains("refresh-token"), "the consent is still in the keyring");
    for kept in ["leaf-token", "app-keys"] {
        assert!(keyring.contains(kept), "{kept} has left the keyring");
    }

    let after = time_to_store(&folder);
    println!("from FieldView's answer to the stored consent: {after} ms");
    assert!(after < 1_000, "{after} ms");

    let secrets = secrets::of(&practice, &attached);
    let assert_absent = |place: &str, bytes: &[u8]| {
        for secret in &secrets {
            assert!(!secret.is_in(bytes), "the {} is in {place}", secret.what);
        }
    };
    assert_absent("the command line and environment", &stile.told());
    assert_absent("the clipboard", desktop.clipboard().as_bytes());
    let memory = stile.memory();
    let company = secrets.iter().find(|secret| secret.what == "client secret").unwrap();
    assert!(company.is_in(&memory), "what Stile has in use is not found: the search is blind");
    for secret in secrets.iter().filter(|secret| PASSING.contains(&secret.what)) {
        assert!(!secret.is_in(&memory), "the {} is still in memory", secret.what);
    }
    drop(memory);

    let (titles, said) = (stile.window.titles(), stile.window.said());
    let printed = stile.close();
    for text in titles.iter().chain(&said) {
        for secret in &secrets {
            assert!(!secret.is_in(text.as_bytes()), "the window shows the {}", secret.what);
        }
    }
    assert_absent("what was printed", printed.as_bytes());
    let files = files_below(&folder);
    assert!(files.iter().any(|file| file.ends_with("settings.json")), "{files:?}");
    assert!(files.iter().any(|file| file.extension().is_some_and(|end| end == "log")), "{files:?}");
    for file in &files {
        assert_absent(&file.display().to_string(), &std::fs::read(file).unwrap());
    }
    for file in desktop.other_files() {
        assert_absent(&file.display().to_string(), &std::fs::read(&file).unwrap_or_default());
    }
}

/// What should be gone when the grower is connected; the company's own secrets are kept.
const PASSING: [&str; 4] = ["password", "code", "FieldView access token", "refresh token"];

/// How long the consent was nowhere but in memory, by the log.
fn time_to_store(folder: &Path) -> u64 {
    let logs = files_below(&folder.join("logs"));
    let text: String = logs.iter().map(|log| std::fs::read_to_string(log).unwrap()).collect();
    let line = text.lines().find(|line| line.contains("the consent is in its place")).unwrap();
    let (_, after) = line.split_once("after_ms=").unwrap();
    after.split_whitespace().next().unwrap().parse().unwrap()
}

#[test]
fn no_core_dump_holds_memory() {
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let folder = desktop.folder("stile");
    let stile = Stile::start(&desktop, &browser, &folder, &["--practice".to_owned()]);
    stile.window.see("Growers");
    let read =
        |name: &str| std::fs::read_to_string(format!("/proc/{}/{name}", stile.id())).unwrap();
    let limits = read("limits");
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    // Whoever the kernel hands a dump to all the same gets none of the memory.
    assert_eq!(u32::from_str_radix(read("coredump_filter").trim(), 16), Ok(0));
}

/// How many times the window is painted within this time.
fn painted_within(time: Duration, folder: &Path) -> usize {
    let before = frames(folder);
    // How often it is painted meanwhile is what is looked at.
    thread::sleep(time);
    frames(folder) - before
}

/// How often threads of the program have woken and gone to sleep again.
fn sleeps(program: u32) -> usize {
    let tasks = std::fs::read_dir(format!("/proc/{program}/task")).unwrap();
    let of_thread = |task: std::io::Result<std::fs::DirEntry>| -> Option<usize> {
        // A thread may have ended meanwhile.
        let status = std::fs::read_to_string(task.unwrap().path().join("status")).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
        line.unwrap().trim().parse().ok()
    };
    tasks.filter_map(of_thread).sum()
}

/// Takes the hand off and waits for the end of what was pressed and typed.
fn come_to_rest(desktop: &Desktop, folder: &Path) {
    desktop.move_the_pointer_away();
    wait_until("the window comes to rest", || {
        (painted_within(Duration::from_millis(500), folder) == 0).then_some(())
    });
}

#[test]
fn resting_screens_do_not_repaint() {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let set_up = SetUp::begin(&desktop, &browser);
    let (window, folder) = (&set_up.stile.window, &set_up.folder);
    let program = set_up.stile.id();
    // Other programs may wake it now and then, and the tests do; a thread that wakes by itself does so
    // on every screen.
    let fewest_sleeps = Cell::new(usize::MAX);
    let rests = |screen: &str| {
        come_to_rest(&desktop, folder);
        let before = sleeps(program);
        let painted = painted_within(Duration::from_secs(2), folder);
        assert_eq!(painted, 0, "{screen} is painted without need");
        fewest_sleeps.set(fewest_sleeps.get().min(sleeps(program).saturating_sub(before)));
    };
    set_up.walk(rests);
    window.see(&format!("Connect {name}"));
    rests("growers");

    window.press(&format!("Connect {name}"));
    browser.log_in(email);
    come_to_rest(&desktop, folder);
    let started = Instant::now();
    let painted = painted_within(Duration::from_secs(4), folder);
    let seconds = usize::try_from(started.elapsed().as_secs()).unwrap();
    assert!((1..=seconds + 1).contains(&painted), "{painted} times in {seconds} s of waiting");
    browser.deny();
    window.see("declined in FieldView");
    rests("denied");

    window.press("Ask again");
    browser.allow();
    window.see(&format!("{name} is connected"));
    rests("connected");
    assert_eq!(fewest_sleeps.get(), 0, "threads wake with nothing to do");
}

#[test]
fn the_list_is_saved_among_the_downloads() {
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let downloads = desktop.downloads();
    // The system names one that is not there.
    std::fs::remove_dir(&downloads).unwrap();
    let set_up = SetUp::by_hand(&desktop, &browser);
    set_up.stile.window.press("More");
    set_up.stile.window.press("Save as a table");
    set_up.stile.window.see("Table saved: ");
    let saved = files_below(&downloads);
    let [table] = &saved[..] else { panic!("{saved:?}") };
    let table = std::fs::read_to_string(table).unwrap();
    assert_eq!(table.lines().count(), 15, "{table}");
    assert!(table.contains("Marek Wiśniewski,marek.wisniewski@rolnik.example,"), "{table}");
    assert!(table.contains("\"O'Halloran") || table.contains("O'Halloran & Sons <LLC>"), "{table}");
}

/// What a spreadsheet opens by itself depends on the region, not on the language of Stile.
#[test]
fn where_numbers_have_a_comma_a_saved_list_has_semicolons() {
    let desktop = Desktop::start();
    let downloads = desktop.downloads();
    let variables = [("LC_ALL", ""), ("LC_NUMERIC", "de_DE.UTF-8"), ("BROWSER", "true")];
    let arguments = ["--practice".to_owned()];
    let stile = Stile::start_with(&desktop, &desktop.folder("stile"), &arguments, &variables);
    stile.window.see("14 growers");
    stile.window.press("More");
    stile.window.press("Save as a table");
    stile.window.see("Table saved: ");
    let saved = files_below(&downloads);
    let [table] = &saved[..] else { panic!("{saved:?}") };
    let table = std::fs::read_to_string(table).unwrap();
    assert!(table.starts_with("\u{feff}Name;E-mail;Own reference;"), "{table}");
    assert!(table.contains("Marek Wiśniewski;marek.wisniewski@rolnik.example;"), "{table}");
}

#[test]
fn a_folder_that_nothing_can_be_kept_in_is_an_error() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let folder = file.path().join("stile");
    let mut program = Program::start(
        binary()
            .arg("--practice")
            .arg("--config-dir")
            .arg(&folder)
            .stdin(Stdio::null())
            .stderr(Stdio::piped()),
    );
    let complained = read_all(program.child.stderr.take().unwrap());
    assert_eq!(program.ended().code(), Some(2));
    let complained = String::from_utf8(complained.join().unwrap()).unwrap();
    assert!(
        complained.contains("nothing can be kept in the folder of --config-dir"),
        "{complained}"
    );
    assert!(complained.contains(&folder.display().to_string()), "{complained}");
}

#[test]
fn no_display_is_one_clear_line() {
    let folder = tempfile::tempdir().unwrap();
    let run_in = |language: &str, arguments: &[&str]| {
        let mut program = Program::start(
            binary()
                .arg("--config-dir")
                .arg(folder.path())
                .args(arguments)
                .env("LC_ALL", language)
                .env_remove("DISPLAY")
                .env_remove("WAYLAND_DISPLAY")
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped()),
        );
        let printed = read_all(program.child.stdout.take().unwrap());
        let complained = read_all(program.child.stderr.take().unwrap());
        let status = program.ended().code();
        let text = |reader: thread::JoinHandle<Vec<u8>>| {
            String::from_utf8(reader.join().unwrap()).unwrap()
        };
        (status, text(printed), text(complained))
    };
    let run = |arguments: &[&str]| run_in("C.UTF-8", arguments);
    for (language, line) in [
        ("C.UTF-8", "Stile needs a display: neither DISPLAY nor WAYLAND_DISPLAY is set."),
        (
            "de_DE.UTF-8",
            "Stile benötigt einen Bildschirm: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.",
        ),
    ] {
        let told = format!("stile: {line}\n");
        assert_eq!(run_in(language, &[]), (Some(1), String::new(), told));
    }

    let (status, printed, complained) = run(&["--help"]);
    assert_eq!((status, &*complained), (Some(0), ""));
    for option in ["--practice", "--leaf-url", "--config-dir", "--log-level"] {
        assert!(printed.contains(option), "{printed}");
    }
    let version = format!("stile {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(run(&["--version"]), (Some(0), version, String::new()));

    let (status, printed, complained) = run(&["--leaf-url", "http://example.com"]);
    assert_eq!((status, &*printed), (Some(2), ""));
    assert!(complained.contains("only https:// is accepted"), "{complained}");

    let (status, printed, complained) = run(&["--practice", "--practice-growers", "10001"]);
    assert_eq!((status, &*printed), (Some(2), ""));
    assert!(complained.contains("10001 is not in 1..=10000"), "{complained}");
}
