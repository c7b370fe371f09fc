//! A desktop for one test: screen, window manager, keyring and accessibility bus of its own.
//!
//! Needs Xvfb, openbox, xdotool, ImageMagick's import and at-spi2-core (Debian: xvfb, openbox,
//! xdotool, imagemagick, at-spi2-core; also x11-utils and x11-xkb-utils) beside what the keyring session needs.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::keyring_session::KeyringSession;
use super::patience::wait_until;
use super::program::{self, Program, output_of};

const SCREEN: &str = "1280x1000";
/// The system's own Python, for which its packages are made.
const PYTHON: &str = "/usr/bin/python3";
/// Started by name, since the session's D-Bus knows no services that it could start itself.
const ACCESSIBILITY_BUS: &str = "/usr/libexec/at-spi-bus-launcher";

/// Fields end in their order: programs first, then what they need.
pub struct Desktop {
    _window_manager: Program,
    _accessibility: Program,
    keyring: KeyringSession,
    _screen: Program,
    display: String,
    folder: tempfile::TempDir,
}

impl Desktop {
    /// Starts an empty desktop with an unlocked, empty keyring.
    pub fn start() -> Self {
        Self::start_at(SCREEN)
    }

    /// The same with a screen of this size, as `1366x768`.
    pub fn start_at(size: &str) -> Self {
        let size = format!("{size}x24");
        let mut screen = Program::start(
            program::command("Xvfb")
                // Without `-noreset` it would begin anew, and lose its programs, whenever one of
                // them came and went alone.
                .args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp", "-noreset"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        // The X server names its display once it can be connected to.
        let mut number = String::new();
        BufReader::new(screen.child.stdout.take().unwrap()).read_line(&mut number).unwrap();
        let display = format!(":{}", number.trim());
        let keyring = KeyringSession::started();
        let folder = tempfile::Builder::new().prefix("stile-desktop-").tempdir().unwrap();
        let command = |program: &str| {
            let mut command = program::command(program);
            enter(&keyring, &display, folder.path(), &mut command);
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            command
        };
        let window_manager = Program::start(&mut command("openbox"));
        let accessibility = Program::start(command(ACCESSIBILITY_BUS).arg("--launch-immediately"));
        let desktop = Self {
            _window_manager: window_manager,
            _accessibility: accessibility,
            keyring,
            _screen: screen,
            display,
            folder,
        };
        desktop.switch_screen_readers_on();
        // A keyboard on which the letters of the practice secrets can be typed.
        output_of(desktop.command("setxkbmap").args(["us", "-variant", "altgr-intl"]));
        wait_until("the window manager runs", || {
            let root =
                output_of(desktop.command("xprop").args(["-root", "_NET_SUPPORTING_WM_CHECK"]));
            root.contains("window id").then_some(())
        });
        desktop
    }

    /// A command that runs on this desktop.
    pub fn command(&self, program: &str) -> Command {
        let mut command = program::command(program);
        enter(&self.keyring, &self.display, self.folder.path(), &mut command);
        command
    }

    /// Starts a script of these tests on this desktop, to be spoken to line by line.
    pub fn script(&self, name: &str) -> Program {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/whole_program").join(name);
        Program::start(
            self.command(PYTHON)
                // The bindings call half of their own names deprecated, another half each year;
                // and nothing compiled is left among the tests.
                .args(["-B", "-W", "ignore::DeprecationWarning"])
                .arg(script)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped()),
        )
    }

    /// A folder that goes with the desktop.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Where this desktop's person finds what programs have made.
    pub fn downloads(&self) -> PathBuf {
        let (config, downloads) = (self.folder("config"), self.folder("downloads"));
        std::fs::create_dir_all(&config).unwrap();
        std::fs::create_dir_all(&downloads).unwrap();
        let place = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
        std::fs::write(config.join("user-dirs.dirs"), place).unwrap();
        downloads
    }

    /// Programs show what they have to screen readers only when one says that it is there.
    fn switch_screen_readers_on(&self) {
        let gdbus = |arguments: &[&str]| output_of(self.command("gdbus").args(arguments));
        gdbus(&["wait", "--session", "--timeout=60", "org.a11y.Bus"]);
        for property in ["IsEnabled", "ScreenReaderEnabled"] {
            gdbus(&[
                "call",
                "--session",
                "--dest=org.a11y.Bus",
                "--object-path=/org/a11y/bus",
                "--method=org.freedesktop.DBus.Properties.Set",
                "org.a11y.Status",
                property,
                "<true>",
            ]);
        }
    }

    /// What the keyring holds, secrets included.
    pub fn keyring_content(&self) -> String {
        self.keyring.content()
    }

    /// The keyring answers nothing for a while.
    pub fn pause_keyring(&self) {
        self.keyring.pause();
    }

    /// It goes on where it stood.
    pub fn resume_keyring(&self) {
        self.keyring.resume();
    }

    /// Presses, types and moves as a person at this desktop would.
    pub fn xdotool(&self, arguments: &[&str]) -> String {
        output_of(self.command("xdotool").args(arguments))
    }

    /// The text in the clipboard, if anything is.
    pub fn clipboard(&self) -> String {
        let output = self.command("xclip").args(["-selection", "clipboard", "-out"]).output();
        String::from_utf8_lossy(&output.unwrap().stdout).into_owned()
    }

    /// The forms in which the clipboard offers what is in it.
    pub fn clipboard_targets(&self) -> String {
        let arguments = ["-selection", "clipboard", "-out", "-target", "TARGETS"];
        output_of(self.command("xclip").args(arguments))
    }

    /// Puts text into the clipboard, as another program does; it is there for as long as that runs.
    pub fn copy(&self, text: &str) -> Program {
        let mut owner = Program::start(
            self.command("xclip")
                .args(["-selection", "clipboard", "-in", "-quiet"])
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
        owner.child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        wait_until("the text is in the clipboard", || (self.clipboard() == text).then_some(()));
        owner
    }

    /// Files of this desktop that Stile may have written although it was told another folder; the
    /// browser's own are not among them.
    pub fn other_files(&self) -> Vec<PathBuf> {
        ["config", "cache"]
            .iter()
            .map(|name| self.folder(name))
            .filter(|folder| folder.exists())
            .flat_map(|folder| super::stile_program::files_below(&folder))
            .filter(|file| !file.components().any(|part| part.as_os_str() == "chromium"))
            .collect()
    }

    /// As with Alt+Tab.
    pub fn put_browser_in_front(&self) {
        let found = self.xdotool(&["search", "--onlyvisible", "--class", "chromium"]);
        let id = found.lines().last().expect("no browser window");
        self.xdotool(&["windowactivate", "--sync", id]);
    }

    /// Leaves the pointer in a corner where there is no window.
    pub fn move_the_pointer_away(&self) {
        self.xdotool(&["mousemove", "1", "1"]);
    }

    /// Keeps a picture of the screen for people to look at.
    pub fn picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("whole-program");
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join(format!("{name}.png"));
        output_of(self.command("import").args(["-window", "root"]).arg(file));
    }
}

fn enter(keyring: &KeyringSession, display: &str, folder: &Path, command: &mut Command) {
    keyring.enter(command);
    command
        .env("DISPLAY", display)
        // Neither the person's settings nor their cache have a part in a test.
        .env("GSETTINGS_BACKEND", "memory")
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("XDG_CACHE_HOME", folder.join("cache"))
        .env_remove("AT_SPI_BUS_ADDRESS")
        .env_remove("NO_AT_BRIDGE");
}
