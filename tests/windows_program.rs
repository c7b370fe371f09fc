//! The Windows program as people meet it, under Wine: the whole job by the keyboard, against strict
//! servers, with Credential Manager and a browser that is a script.
//!
//! Run by `./run windows`, which gives it a display, a Wine and the program. Wine shows nothing to
//! screen readers, so these go by what servers, files and the log say, and keep pictures of the window
//! for people in `target/tmp/windows-program`.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may fail loudly")]

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use stile::domain::secret::Passphrase;
use stile::domain::setup_file::SetupFile;
use stile::domain::{Company, RedirectUri, Servers};
use stile::practice::{Effect, Fault, Options, PracticeServers, Recorded, Service};
use stile::setup_file;

#[path = "support/consenting.rs"]
mod consenting;
#[path = "support/free_port.rs"]
mod free_port;
#[path = "support/patience.rs"]
mod patience;

use consenting::{consent_at, consent_by};
use free_port::free_port;
use patience::{look_for, look_until, wait_until};

const ANNELISE: (&str, &str) = ("Annelise Brandvold", "annelise@brandvold-acres.example");
const PASSPHRASE: &str = "tractor seldom purple lighthouse";
const CREDENTIALS: &str = "climate-field-view-credentials";
/// After how long a key that has not come is lost.
const LOST: Duration = Duration::from_secs(5);
/// What comes first on the welcome: the file, two links, practice, the set-up by hand.
const TABS_TO_SET_UP_BY_HAND: usize = 5;
/// What comes after the search on the list: add, refresh, more, five filters, the order, the grower.
const TABS_FROM_SEARCH_TO_CONNECT: usize = 11;

fn variable(name: &str) -> PathBuf {
    std::env::var_os(name).unwrap_or_else(|| panic!("{name} is not set: use ./run windows")).into()
}

fn output_of(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// A path of this system as Windows programs name it.
fn windows_path(path: &Path) -> String {
    format!("Z:{}", path.display()).replace('/', "\\")
}

/// The Windows program with these words, which Wine runs.
fn program(words: &[String]) -> Command {
    let mut command = Command::new(variable("STILE_WINE_PROGRAM"));
    command.arg(variable("STILE_WINDOWS_PROGRAM")).args(words);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A running Stile and its window.
struct Stile {
    child: Child,
    folder: PathBuf,
    window: String,
}

impl Stile {
    fn start(folder: &Path, words: &[String]) -> Self {
        let begun = frames(folder).len();
        let child = program(&all_words(folder, words))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let window = wait_until("a window opens", || {
            let search = ["search", "--onlyvisible", "--name", "^Stile"];
            let found = Command::new("xdotool").args(search).output().unwrap();
            let found = String::from_utf8(found.stdout).unwrap();
            found.lines().next().map(str::to_owned)
        });
        let this = Self { child, folder: folder.to_owned(), window };
        wait_until("the window is painted", || (frames(folder).len() > begun).then_some(()));
        this.rest();
        this
    }

    /// Waits until nothing is painted any more, and not because the keyring is slow at the start.
    fn rest(&self) {
        wait_until("the window comes to rest", || {
            let before = frames(&self.folder);
            // Rest is that nothing is painted for a while.
            thread::sleep(Duration::from_millis(700));
            let after = frames(&self.folder);
            let is_started = after.last().is_some_and(|frame| frame.contains("starts=false"));
            (is_started && after.len() == before.len()).then_some(())
        });
    }

    /// Presses a key, as xdotool names it, and waits for what comes of it. Wine loses keys while it
    /// takes the keyboard over: one that never comes is pressed again.
    fn key(&self, key: &str) {
        let before = keys(&self.folder);
        wait_until(&format!("{key} is pressed"), || {
            output_of(Command::new("xdotool").args(["windowactivate", "--sync", &self.window]));
            output_of(Command::new("xdotool").args(["key", "--clearmodifiers", key]));
            look_for(LOST, || (keys(&self.folder) > before).then_some(()))
        });
        self.rest();
    }

    /// Pastes over what is in the field that has the keyboard.
    fn fill(&self, text: &str) {
        let mut owner = Command::new("xclip")
            .args(["-selection", "clipboard", "-in", "-quiet"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        owner.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        wait_until("the text is in the clipboard", || {
            let held = Command::new("xclip").args(["-selection", "clipboard", "-out"]).output();
            (held.unwrap().stdout == text.as_bytes()).then_some(())
        });
        self.key("ctrl+a");
        self.key("ctrl+v");
        let _ = owner.kill();
        let _ = owner.wait();
    }

    /// Fills a page of the set-up: Return leads to the next field that is wrong, and on when none is.
    fn fill_page(&self, values: &[&str]) {
        for value in values {
            self.key("Return");
            self.fill(value);
        }
        self.key("Return");
    }

    /// Presses Connect, or Finish, beside the one grower who has this name.
    fn connect(&self, name: &str) {
        self.key("ctrl+f");
        self.fill(name);
        for _ in 0..TABS_FROM_SEARCH_TO_CONNECT {
            self.key("Tab");
        }
        self.picture(&format!("list-{}", name.len()));
        self.key("space");
    }

    fn log(&self) -> String {
        log(&self.folder)
    }

    /// Keeps a picture of the screen; how many colours it has.
    fn picture(&self, name: &str) -> usize {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("windows-program");
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join(format!("{name}.png"));
        output_of(Command::new("import").args(["-window", "root"]).arg(&file));
        let colours = output_of(Command::new("identify").args(["-format", "%k"]).arg(&file));
        colours.trim().parse().unwrap()
    }

    /// Closes the window as a person does.
    fn close(mut self) {
        output_of(Command::new("xdotool").args(["windowactivate", "--sync", &self.window]));
        output_of(Command::new("xdotool").args(["key", "--clearmodifiers", "alt+F4"]));
        let status = wait_until("Stile ends", || self.child.try_wait().unwrap());
        assert!(status.success(), "{status}");
    }

    /// Ends it as a dead battery would.
    fn crash(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        wait_until("the window is gone", || {
            let search = ["search", "--onlyvisible", "--name", "^Stile"];
            let found = Command::new("xdotool").args(search).output().unwrap();
            found.stdout.is_empty().then_some(())
        });
    }
}

impl Drop for Stile {
    fn drop(&mut self) {
        if thread::panicking() {
            self.picture(&format!("failed-{}", self.child.id()));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn all_words(folder: &Path, words: &[String]) -> Vec<String> {
    let own = ["--config-dir".to_owned(), windows_path(folder), "--log-level=trace".to_owned()];
    own.into_iter().chain(words.iter().cloned()).collect()
}

fn log(folder: &Path) -> String {
    let Ok(logs) = fs::read_dir(folder.join("logs")) else { return String::new() };
    logs.map(|log| fs::read_to_string(log.unwrap().path()).unwrap()).collect()
}

/// What the log says of each frame.
fn frames(folder: &Path) -> Vec<String> {
    let log = log(folder);
    let frames = log.lines().filter(|line| line.contains("stile::frame"));
    frames.map(str::to_owned).collect()
}

/// How many frames a key has come with.
fn keys(folder: &Path) -> usize {
    frames(folder).iter().filter(|frame| frame.contains("key=true")).count()
}

/// The address that the browser was asked for last, once there are more than `before`.
fn asked(before: usize) -> String {
    wait_until("the browser is asked", || addresses().get(before).cloned())
}

fn addresses() -> Vec<String> {
    let asked = fs::read_to_string(variable("STILE_WINE").join("asked")).unwrap_or_default();
    asked.lines().map(str::to_owned).collect()
}

/// Servers of a test's own, and the words that make Stile speak to them.
fn servers() -> (PracticeServers, String, Vec<String>) {
    let redirect_uri = format!("http://localhost:{}/callback", free_port());
    let options = Options { redirect_uris: vec![redirect_uri.clone()], ..Options::default() };
    let practice = PracticeServers::start(options).unwrap();
    let words = vec![
        format!("--leaf-url={}", practice.leaf_url()),
        format!("--fieldview-url={}", practice.fieldview_url()),
        format!("--fieldview-data-url={}", practice.fieldview_data_url()),
    ];
    (practice, redirect_uri, words)
}

fn set_up_file(practice: &PracticeServers, redirect_uri: &str, folder: &Path) -> PathBuf {
    let account = practice.account();
    let set_up = SetupFile {
        company: Company { name: "Prairie Agronomy".to_owned(), ..Company::default() },
        servers: Servers {
            leaf: practice.leaf_url(),
            fieldview: practice.fieldview_url(),
            fieldview_data: practice.fieldview_data_url(),
        },
        client_id: account.client_id.clone(),
        client_secret: account.client_secret.clone(),
        api_key: account.api_key.clone(),
        redirect_uri: RedirectUri::parse(redirect_uri).unwrap(),
        second_redirect_uri: None,
        write_scopes: vec![],
        pkce: false,
        switch_on_fields: false,
        has_links: false,
    };
    let file = folder.join("Prairie Agronomy.stile");
    fs::write(&file, setup_file::seal(&set_up, &Passphrase::new(PASSPHRASE)).unwrap()).unwrap();
    file
}

/// A Stile that was set up by its company's file, handed over by a second start, and signed in.
fn set_up(
    folder: &Path,
    practice: &PracticeServers,
    redirect_uri: &str,
    words: &[String],
) -> Stile {
    let stile = Stile::start(folder, words);
    stile.picture("welcome");
    let file = set_up_file(practice, redirect_uri, folder);
    let mut words = words.to_vec();
    words.push(windows_path(&file));
    let second = program(&all_words(folder, &words)).output().unwrap();
    assert!(second.status.success(), "{second:?}");
    assert!(String::from_utf8_lossy(&second.stderr).contains("already open"), "{second:?}");
    stile.rest();
    stile.picture("set-up-file");
    stile.fill_page(&[PASSPHRASE]);
    wait_until("the set-up is kept", || folder.join("settings.json").exists().then_some(()));
    stile.rest();
    let account = practice.account();
    stile.fill_page(&[&account.email, account.password.expose()]);
    until_asked(practice, "the list of growers", |one| {
        one.method == "GET" && one.path().ends_with("/users")
    });
    stile.rest();
    stile
}

fn until_asked(
    practice: &PracticeServers,
    what: &str,
    is_it: impl Fn(&Recorded) -> bool,
) -> Recorded {
    wait_until(what, || practice.requests().into_iter().find(&is_it))
}

fn attaches(practice: &PracticeServers) -> Vec<Recorded> {
    let is_attach = |one: &Recorded| {
        one.method == "POST"
            && one.path().ends_with(CREDENTIALS)
            && String::from_utf8_lossy(&one.body).contains("refreshToken")
    };
    practice.requests().into_iter().filter(is_attach).collect()
}

/// Waits until the grower is attached, once, to this account.
fn until_attached(practice: &PracticeServers, email: &str) {
    let attach = wait_until("the consent is attached", || attaches(practice).into_iter().next());
    let grower = attach.path().rsplit('/').nth(1).unwrap().to_owned();
    let attached = wait_until("Leaf has it", || practice.attached(&grower));
    assert_eq!((&*attached.account_email, attached.times), (email, 1));
}

fn exchanges(practice: &PracticeServers) -> usize {
    practice.requests().iter().filter(|one| one.path().ends_with("/oauth/token")).count()
}

#[test]
#[ignore = "run by ./run windows"]
fn practice_connects_by_both_families_of_localhost() {
    let (name, email) = ANNELISE;
    let addresses_of_this_computer: [IpAddr; 2] =
        [Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()];
    for address in addresses_of_this_computer {
        let folder = tempfile::tempdir().unwrap();
        let before = addresses().len();
        let stile = Stile::start(folder.path(), &["--practice".to_owned()]);
        stile.connect(name);
        let link = asked(before);
        stile.picture("practice-waiting");
        let page = consent_by(&link, email, address).unwrap();
        assert!(page.contains("Stile has the grower’s consent"), "{page}");
        stile.rest();
        stile.picture(&format!("practice-connected-{}", if address.is_ipv4() { 4 } else { 6 }));
        stile.close();
    }
}

#[test]
#[ignore = "run by ./run windows"]
fn set_up_by_hand_and_connected_and_remembered() {
    let (name, email) = ANNELISE;
    let folder = tempfile::tempdir().unwrap();
    let (practice, redirect_uri, words) = servers();
    let account = practice.account();
    let stile = Stile::start(folder.path(), &words);
    for _ in 0..TABS_TO_SET_UP_BY_HAND {
        stile.key("Tab");
    }
    stile.key("space");
    stile.fill_page(&[&account.email, account.password.expose()]);
    until_asked(&practice, "Stile signs in", |one| one.path().ends_with("/authenticate"));
    stile.rest();
    stile.fill_page(&[
        &account.client_id,
        account.client_secret.expose(),
        account.api_key.expose(),
    ]);
    // The address that most have is there already; this test has one of its own.
    stile.picture("redirect-address");
    stile.key("Tab");
    stile.fill(&redirect_uri);
    stile.key("Return");
    // Past the check.
    stile.picture("check-offered");
    stile.key("Escape");
    until_asked(&practice, "the list of growers", |one| {
        one.method == "GET" && one.path().ends_with("/users")
    });
    stile.rest();
    stile.close();

    // Credential Manager gives back what it was given: nobody signs in again.
    let stile = Stile::start(folder.path(), &words);
    let before = addresses().len();
    stile.connect(name);
    consent_at(&asked(before), email).unwrap();
    until_attached(&practice, email);
    stile.rest();
    stile.picture("connected");
    let sign_ins =
        practice.requests().iter().filter(|one| one.path().ends_with("/authenticate")).count();
    assert_eq!((sign_ins, exchanges(&practice)), (1, 1));
    stile.close();
    let kept: String = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| fs::read(entry.unwrap().path()).unwrap_or_default())
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .collect();
    for secret in
        [account.password.expose(), account.client_secret.expose(), account.api_key.expose()]
    {
        assert!(!kept.contains(secret) && !log(folder.path()).contains(secret), "a secret is kept");
    }
}

#[test]
#[ignore = "run by ./run windows"]
fn a_consent_held_when_stile_is_killed_is_finished_by_the_next_start() {
    let (name, email) = ANNELISE;
    let folder = tempfile::tempdir().unwrap();
    let (practice, redirect_uri, words) = servers();
    let stile = set_up(folder.path(), &practice, &redirect_uri, &words);
    let before = addresses().len();
    stile.connect(name);
    let link = asked(before);
    // Leaf answers the attach long after the battery is dead.
    practice.inject(Fault {
        service: Service::Leaf,
        method: "POST".to_owned(),
        path_suffix: CREDENTIALS.to_owned(),
        times: 1,
        effect: Effect::Delay(Duration::from_secs(120)),
    });
    let browser = thread::spawn(move || consent_at(&link, email));
    wait_until("the attach is on its way", || (!attaches(&practice).is_empty()).then_some(()));
    stile.crash();
    let _ = browser.join();
    practice.clear_faults();

    let stile = Stile::start(folder.path(), &words);
    stile.picture("not-finished");
    stile.connect(name);
    until_attached(&practice, email);
    assert_eq!(exchanges(&practice), 1, "the grower was asked again");
    stile.rest();
    stile.picture("finished");
    stile.close();
}

#[test]
#[ignore = "run by ./run windows"]
fn a_busy_port_names_its_program_and_the_rest_goes_by_pasting() {
    let (name, _) = ANNELISE;
    let folder = tempfile::tempdir().unwrap();
    let (practice, redirect_uri, words) = servers();
    let stile = set_up(folder.path(), &practice, &redirect_uri, &words);
    // A Windows program, since those are whom Windows can name.
    let port = url::Url::parse(&redirect_uri).unwrap().port().unwrap();
    let mut holder = Command::new(variable("STILE_WINE_PROGRAM"))
        .arg(variable("STILE_WINE").join("port-holder.exe"))
        .arg(port.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(holder.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line.trim(), "listening");
    stile.connect(name);
    let taken = wait_until("the port is named", || {
        let log = stile.log();
        log.lines().find(|line| line.contains("the redirect port is taken")).map(str::to_owned)
    });
    stile.rest();
    stile.picture("busy-port");
    assert!(taken.contains("port-holder"), "{taken}");
    let _ = holder.kill();
    let _ = holder.wait();
    stile.close();
}

#[test]
#[ignore = "run by ./run windows"]
fn without_opengl_the_other_renderer_draws() {
    let folder = tempfile::tempdir().unwrap();
    // Its display has no OpenGL: see `./run windows`.
    let stile = Stile::start(folder.path(), &["--practice".to_owned()]);
    assert!(stile.log().contains("the other renderer is tried"), "{}", stile.log());
    let colours = stile.picture("other-renderer");
    assert!(colours > 50, "nothing is drawn: {colours} colours");
    stile.close();
}

#[test]
#[ignore = "run by ./run windows"]
fn what_is_printed_reaches_whoever_reads_it_and_no_box_waits() {
    let run = |words: &[&str]| {
        let words: Vec<_> = words.iter().map(|word| (*word).to_owned()).collect();
        let mut child = program(&words).spawn().unwrap();
        let ended = look_until(|| child.try_wait().unwrap());
        let status = ended.unwrap_or_else(|| {
            let _ = child.kill();
            panic!("{words:?} waits for somebody")
        });
        let output = child.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace("\r\n", "\n");
        (status.code().unwrap(), text(output.stdout), text(output.stderr))
    };
    let version = format!("stile {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(run(&["--version"]), (0, version, String::new()));
    let (status, printed, complained) = run(&["--help"]);
    assert_eq!((status, &*complained), (0, ""));
    assert!(printed.contains("--config-dir"), "{printed}");
    let (status, printed, complained) = run(&["--leaf-url", "http://example.com"]);
    assert_eq!((status, &*printed), (2, ""));
    assert!(complained.contains("only https:// is accepted"), "{complained}");
}

/// The icon, the version and the manifest that Explorer and the loader look for.
#[test]
#[ignore = "run by ./run windows"]
fn the_program_says_what_it_is() {
    let bytes = fs::read(variable("STILE_WINDOWS_PROGRAM")).unwrap();
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let holds = |part: &[u8]| memchr::memmem::find(&bytes, part).is_some();
    for name in ["VS_VERSION_INFO", "FileVersion", env!("CARGO_PKG_VERSION")] {
        assert!(holds(&wide(name)), "{name} is missing");
    }
    for part in ["Microsoft.Windows.Common-Controls", "longPathAware", "PerMonitorV2"] {
        assert!(holds(part.as_bytes()), "{part} is missing");
    }
    let icon = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/icon/stile.ico"));
    let icon = icon.unwrap();
    let pictures = usize::from(u16::from_le_bytes([icon[4], icon[5]]));
    for entry in icon[6..].chunks_exact(16).take(pictures) {
        let [length, offset] =
            [8, 12].map(|at| u32::from_le_bytes(entry[at..at + 4].try_into().unwrap()) as usize);
        assert!(holds(&icon[offset..offset + length]), "a picture of the icon is missing");
    }
}
