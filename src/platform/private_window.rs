//! Private windows: each has a profile folder of its own, so that none shares a log-in with another
//! one that is still open, and a rule that forbids private windows costs nothing but the colour.
//!
//! A folder is removed when its browser has ended; what a crash has left, at the next start.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{fs, io, thread};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

#[cfg(unix)]
use crate::store::bounded;
use crate::store::json::create_private_folder;

/// The processes of a browser end one after the other, and hold files until then.
const REMOVAL_TRIES: u32 = 20;
const REMOVAL_PAUSE: Duration = Duration::from_millis(250);

/// All windows of this profile are private, where no rule forbids such windows: one that is asked for
/// by `-private-window` would not open at all then. And nothing of Firefox's own is shown first.
const FIREFOX_SETTINGS: &str = r#"user_pref("browser.privatebrowsing.autostart", true);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.preonboarding.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionPolicyBypassNotification", true);
user_pref("termsofuse.bypassNotification", true);
"#;

/// How a browser is told what it is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Chromium, and what is made of it; with its word for a private window.
    Chromium(&'static str),
    /// Firefox.
    Firefox,
}

use Kind::{Chromium, Firefox};

/// A browser that is known to open a private window when told so.
#[derive(Debug)]
struct Browser {
    program: PathBuf,
    kind: Kind,
    /// Where its profile folders are, where it may not write into Stile's.
    folder: Option<PathBuf>,
}

/// Opens the address in a private window whose profile is a new folder below this one; whether any
/// browser is known that can.
///
/// # Errors
/// The system's.
pub fn open(folder: &Path, address: &str) -> io::Result<bool> {
    let Some(browser) = find() else { return Ok(false) };
    browser.open(folder, address).map(|()| true)
}

/// Removes what is left of private windows that are no longer open.
pub fn remove_left(folder: &Path) {
    for folder in confined_folders().chain([folder.to_owned()]) {
        let profiles = fs::read_dir(&folder).into_iter().flatten().flatten();
        for profile in profiles.map(|entry| entry.path()).filter(|profile| !is_in_use(profile)) {
            remove(&profile);
        }
        // Only where nothing is in it any more.
        let _ = fs::remove_dir(&folder);
    }
}

impl Browser {
    fn open(&self, folder: &Path, address: &str) -> io::Result<()> {
        let folder = self.folder.as_deref().unwrap_or(folder);
        let mut name = [0; 9];
        getrandom::fill(&mut name).map_err(|_| io::ErrorKind::Unsupported)?;
        let profile = folder.join(URL_SAFE_NO_PAD.encode(name));
        create_private_folder(&profile)?;
        if self.kind == Firefox {
            fs::write(profile.join("user.js"), FIREFOX_SETTINGS)?;
        }
        let mut browser = command(&self.program, &self.words(&profile, address));
        browser.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let started = browser.spawn().and_then(|mut browser| {
            let profile = profile.clone();
            let waiting = thread::Builder::new().name("stile-browser-end".to_owned());
            waiting.spawn(move || {
                let _ = browser.wait();
                remove(&profile);
            })
        });
        started.map(drop).inspect_err(|_| remove(&profile))
    }

    fn words(&self, profile: &Path, address: &str) -> Vec<OsString> {
        let mut words: Vec<OsString> = Vec::new();
        match self.kind {
            Chromium(private) => {
                let mut folder = OsString::from("--user-data-dir=");
                folder.push(profile);
                words.push(folder);
                let others = [
                    private,
                    "--no-first-run",
                    "--no-default-browser-check",
                    // It would stay when its window is closed.
                    "--disable-background-mode",
                    // It would ask for the keyring, and has nothing to put there.
                    "--password-store=basic",
                ];
                words.extend(others.map(OsString::from));
            }
            Firefox => {
                words.extend(["-profile".into(), profile.into()]);
                words.push("-no-remote".into());
                // The program that is started would end before the browser.
                #[cfg(windows)]
                words.insert(0, "-wait-for-browser".into());
            }
        }
        words.push(address.into());
        words
    }
}

/// The program with these words.
#[cfg(not(target_os = "macos"))]
fn command(program: &Path, words: &[OsString]) -> Command {
    let mut command = Command::new(program);
    command.args(words);
    command
}

/// The application, started by the system's own opener, which waits for its end.
#[cfg(target_os = "macos")]
fn command(program: &Path, words: &[OsString]) -> Command {
    let mut command = Command::new("/usr/bin/open");
    command.args(["-W", "-n", "-a"]).arg(program).arg("--args").args(words);
    command
}

fn remove(profile: &Path) {
    for _ in 0..REMOVAL_TRIES {
        match fs::remove_dir_all(profile) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => thread::sleep(REMOVAL_PAUSE),
            _ => return,
        }
    }
    tracing::warn!("the profile of a private window is left for the next start");
}

/// Whether a browser that runs has this profile. Its lock is a link whose end is the process.
#[cfg(unix)]
fn is_in_use(profile: &Path) -> bool {
    ["SingletonLock", "lock"].into_iter().any(|lock| {
        let Ok(holder) = bounded::link(&profile.join(lock)) else { return false };
        let holder = holder.to_string_lossy();
        let number = holder.rsplit(|c: char| !c.is_ascii_digit()).next();
        let process =
            number.and_then(|it| it.parse().ok()).and_then(rustix::process::Pid::from_raw);
        // One of somebody else's runs, too, but is no browser of ours.
        process.is_some_and(|process| rustix::process::test_kill_process(process).is_ok())
    })
}

/// Whether a browser that runs has this profile. Nobody can remove its lock then.
#[cfg(not(unix))]
fn is_in_use(profile: &Path) -> bool {
    ["lockfile", "parent.lock"].into_iter().any(|lock| {
        let removed = fs::remove_file(profile.join(lock));
        removed.is_err_and(|error| error.kind() != io::ErrorKind::NotFound)
    })
}

/// The programs by name.
#[cfg(all(unix, not(target_os = "macos")))]
fn find() -> Option<Browser> {
    find_in(&std::env::var_os("PATH")?)
}

#[cfg(all(unix, not(target_os = "macos")))]
fn find_in(path: &std::ffi::OsStr) -> Option<Browser> {
    const BROWSERS: [(&str, Kind); 10] = [
        ("google-chrome", Chromium("--incognito")),
        ("google-chrome-stable", Chromium("--incognito")),
        ("microsoft-edge", Chromium("--inprivate")),
        ("microsoft-edge-stable", Chromium("--inprivate")),
        ("firefox", Firefox),
        ("firefox-esr", Firefox),
        ("brave-browser", Chromium("--incognito")),
        ("brave", Chromium("--incognito")),
        ("chromium", Chromium("--incognito")),
        ("chromium-browser", Chromium("--incognito")),
    ];
    BROWSERS.into_iter().find_map(|(name, kind)| {
        let program =
            std::env::split_paths(path).map(|it| it.join(name)).find(|it| it.is_file())?;
        let folder = snap_of(&program).map(|snap| snap_folder(&snap)).transpose();
        folder.ok().map(|folder| Browser { program, kind, folder })
    })
}

/// The name of the snap that a program is of: a link to the one program that starts all of them,
/// or a script that leads there, as Ubuntu has it.
#[cfg(all(unix, not(target_os = "macos")))]
fn snap_of(program: &Path) -> Option<String> {
    const LONGEST_SCRIPT: u64 = 10_000;
    let leads_to = fs::canonicalize(program).ok()?;
    if leads_to.file_name()? == "snap" {
        return Some(program.file_name()?.to_string_lossy().into_owned());
    }
    let script = crate::store::bounded::read(&leads_to, LONGEST_SCRIPT).ok()??;
    let script = String::from_utf8(script).ok().filter(|script| script.starts_with("#!"))?;
    let (_, name) = script.split_once("/snap/bin/")?;
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(name.len());
    Some(name[..end].to_owned())
}

/// Where programs of this snap may write: they see no hidden folders of the person's.
#[cfg(all(unix, not(target_os = "macos")))]
fn snap_folder(snap: &str) -> io::Result<PathBuf> {
    let folders = directories::UserDirs::new().ok_or(io::ErrorKind::NotFound)?;
    Ok(folders.home_dir().join("snap").join(snap).join("common/stile-private-windows"))
}

/// The folders of browsers that may not write into Stile's.
#[cfg(all(unix, not(target_os = "macos")))]
fn confined_folders() -> impl Iterator<Item = PathBuf> {
    ["firefox", "chromium", "brave"].into_iter().filter_map(|snap| snap_folder(snap).ok())
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn confined_folders() -> impl Iterator<Item = PathBuf> {
    std::iter::empty()
}

/// Where installers put them, for everybody or for one person.
#[cfg(target_os = "windows")]
fn find() -> Option<Browser> {
    const BROWSERS: [(&str, Kind, &str); 4] = [
        (r"Google\Chrome\Application\chrome.exe", Chromium("--incognito"), r"Google\Chrome"),
        (r"Microsoft\Edge\Application\msedge.exe", Chromium("--inprivate"), r"Microsoft\Edge"),
        (r"Mozilla Firefox\firefox.exe", Firefox, r"Mozilla\Firefox"),
        (
            r"BraveSoftware\Brave-Browser\Application\brave.exe",
            Chromium("--incognito"),
            r"BraveSoftware\Brave",
        ),
    ];
    let folders: Vec<_> = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
        .into_iter()
        .filter_map(|name| std::env::var_os(name).map(PathBuf::from))
        .collect();
    BROWSERS.into_iter().filter(|(_, _, rules)| !has_fixed_profile(rules)).find_map(
        |(name, kind, _)| {
            let program = folders.iter().map(|it| it.join(name)).find(|it| it.is_file())?;
            Some(Browser { program, kind, folder: None })
        },
    )
}

/// Whether a company's rules have the browser use one profile folder whatever it is told.
#[cfg(target_os = "windows")]
fn has_fixed_profile(rules: &str) -> bool {
    let rules = format!(r"SOFTWARE\Policies\{rules}");
    [windows_registry::LOCAL_MACHINE, windows_registry::CURRENT_USER]
        .into_iter()
        .any(|root| root.open(&rules).and_then(|rules| rules.get_string("UserDataDir")).is_ok())
}

/// Applications.
#[cfg(target_os = "macos")]
fn find() -> Option<Browser> {
    const BROWSERS: [(&str, Kind); 4] = [
        ("Google Chrome", Chromium("--incognito")),
        ("Microsoft Edge", Chromium("--inprivate")),
        ("Firefox", Firefox),
        ("Brave Browser", Chromium("--incognito")),
    ];
    BROWSERS.into_iter().find_map(|(name, kind)| {
        let program = Path::new("/Applications").join(format!("{name}.app"));
        program.is_dir().then_some(Browser { program, kind, folder: None })
    })
}

#[cfg(target_os = "linux")]
#[cfg(test)]
mod tests {
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::net::TcpListener;
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::sync::mpsc::{Receiver, channel};
    use std::time::Instant;

    use super::*;

    const LIMIT: Duration = Duration::from_secs(60);

    /// A page that logs everybody in who opens it, and tells whether they were logged in before.
    fn page() -> (String, Receiver<bool>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/page", listener.local_addr().unwrap());
        let (seen, visits) = channel();
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let seen = seen.clone();
                thread::spawn(move || {
                    let lines = BufReader::new(stream.try_clone().unwrap()).lines();
                    let head: Vec<String> =
                        lines.map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
                    let answer = "HTTP/1.1 200 OK\r\nSet-Cookie: who=grower; Max-Age=900; Path=/\r\n\
                                  Connection: close\r\nContent-Length: 2\r\n\r\nhi";
                    let _ = stream.write_all(answer.as_bytes());
                    if head.first().is_some_and(|line| line.starts_with("GET /page ")) {
                        let cookie =
                            |line: &String| line.to_ascii_lowercase().starts_with("cookie:");
                        let _ = seen.send(head.iter().any(cookie));
                    }
                });
            }
        });
        (address, visits)
    }

    /// A browser by this name that shows no window, which a test has no screen for.
    fn browser(folder: &Path, name: &str, starts: &str) -> Browser {
        let program = folder.join(name);
        fs::write(&program, format!("#!/bin/sh\n{starts} \"$@\"\n")).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
        let browser = find_in(folder.as_os_str()).unwrap();
        assert_eq!(browser.program, program);
        browser
    }

    fn profiles(folder: &Path) -> Vec<PathBuf> {
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    }

    fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
        let begun = Instant::now();
        while !is_so() {
            assert!(begun.elapsed() < LIMIT, "{what}");
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// The process that holds the profile.
    fn holder(profile: &Path) -> Option<String> {
        let locks = ["SingletonLock", "lock"].map(|lock| fs::read_link(profile.join(lock)));
        let holder = locks.into_iter().find_map(Result::ok)?;
        let holder = holder.to_string_lossy().into_owned();
        Some(holder.rsplit(|c: char| !c.is_ascii_digit()).next()?.to_owned())
    }

    fn two_windows_share_nothing(name: &str, starts: &str) {
        let folder = tempfile::tempdir().unwrap();
        let (programs, windows) = (folder.path().join("bin"), folder.path().join("windows"));
        fs::create_dir(&programs).unwrap();
        let browser = browser(&programs, name, starts);
        let (address, visits) = page();
        for _ in 0..2 {
            browser.open(&windows, &address).unwrap();
            assert!(!visits.recv_timeout(LIMIT).unwrap(), "{name} is logged in already");
        }
        let open = profiles(&windows);
        assert_eq!(open.len(), 2);
        wait_until("they run", || open.iter().all(|profile| is_in_use(profile)));
        remove_left(&windows);
        assert_eq!(profiles(&windows).len(), 2, "what is in use stays");
        for profile in &open {
            let ended = Command::new("kill").arg(holder(profile).unwrap()).status().unwrap();
            assert!(ended.success());
        }
        wait_until("their profiles are removed", || profiles(&windows).is_empty());
    }

    #[test]
    fn private_windows_of_chromium_share_nothing_and_leave_nothing() {
        let starts =
            "exec chromium --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage";
        two_windows_share_nothing("google-chrome", starts);
    }

    #[test]
    fn private_windows_of_firefox_share_nothing_and_leave_nothing() {
        two_windows_share_nothing("firefox", "exec firefox-esr --headless");
    }

    #[test]
    fn what_a_crash_has_left_is_removed_at_the_next_start() {
        let folder = tempfile::tempdir().unwrap();
        let windows = folder.path().join("windows");
        let profile = |name: &str, process: Option<u32>| {
            let profile = windows.join(name);
            fs::create_dir_all(profile.join("Default")).unwrap();
            fs::write(profile.join("Default/Cookies"), "who=grower").unwrap();
            if let Some(process) = process {
                symlink(format!("some-computer-{process}"), profile.join("SingletonLock")).unwrap();
            }
            profile
        };
        let mut ended = Command::new("true").spawn().unwrap();
        ended.wait().unwrap();
        profile("never started", None);
        profile("ended", Some(ended.id()));
        let running = profile("running", Some(std::process::id()));
        remove_left(&windows);
        assert_eq!(profiles(&windows), [running]);
    }

    #[test]
    fn a_snap_gets_its_profile_where_it_may_write() {
        let folder = tempfile::tempdir().unwrap();
        let script =
            "#!/bin/sh\nif ! [ -x /snap/bin/firefox ]; then exit 1; fi\nexec /snap/bin/firefox";
        let browser = browser(folder.path(), "firefox", script.trim_start_matches("#!/bin/sh\n"));
        let place = browser.folder.unwrap();
        assert!(
            place.ends_with("snap/firefox/common/stile-private-windows"),
            "{}",
            place.display()
        );
    }
}
