//! A real gnome-keyring on a D-Bus of its own, apart from the desktop the tests run on.
//!
//! Needs `dbus-daemon`, `gnome-keyring-daemon` and `gdbus` (Debian: dbus, gnome-keyring,
//! libglib2.0-bin). What the keyring holds is asked over one connection, which stays: a connection that
//! goes as another comes can end gnome-keyring. Programs are sent into the session with [`KeyringSession::enter`]; a test that
//! uses the keyring in its own process runs [`inside`] one, since a process finds its D-Bus by
//! environment variables, which it cannot safely change once it runs.
#![allow(dead_code, reason = "each test file uses its own part of this")]
#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "tests may fail loudly")]

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use secret_service::blocking::SecretService;
use secret_service::{EncryptionType, Error};
use tempfile::TempDir;

/// What the keyring says to nobody in particular; shown when a test has failed.
const LOG: &str = "keyring.log";
const INSIDE: &str = "STILE_TEST_KEYRING_SESSION";
/// Made by a test that runs inside: a name that no test has would pass as well.
const BEGUN: &str = "begun";
const COLLECTION: &str = "/org/freedesktop/secrets/collection/login";

/// The session: a folder, and the daemons that were started in it and end with it.
pub struct KeyringSession {
    dir: PathBuf,
    _owned: Option<TempDir>,
    bus: Option<Child>,
    keyring: Option<Child>,
    service: Option<SecretService<'static>>,
}

/// Runs `body` in a process whose environment points at a session in which nothing is started yet.
///
/// Called by the test named `test` (its full path), which is executed anew for this.
pub fn inside(test: &str, body: impl FnOnce(KeyringSession)) {
    if let Some(dir) = std::env::var_os(INSIDE) {
        let dir = PathBuf::from(dir);
        std::fs::write(dir.join(BEGUN), "").unwrap();
        return body(KeyringSession::at(dir, None));
    }
    let session = KeyringSession::new();
    let mut again = Command::new(std::env::current_exe().unwrap());
    again.args([test, "--exact", "--nocapture"]).env(INSIDE, &session.dir);
    // A browser that is asked for is asked in vain.
    again.env("BROWSER", "true");
    session.enter(&mut again);
    assert!(again.status().unwrap().success(), "{test} failed inside its keyring session");
    assert!(session.dir.join(BEGUN).exists(), "no test is called {test}");
}

/// The profile of a test's entries: each has a keyring of its own.
pub fn profile() -> String {
    "default".to_owned()
}

impl KeyringSession {
    /// A session in which nothing is started yet.
    pub fn new() -> Self {
        let dir = tempfile::Builder::new().prefix("stile-keyring-").tempdir().unwrap();
        Self::at(dir.path().to_owned(), Some(dir))
    }

    /// A session with an unlocked keyring.
    pub fn started() -> Self {
        let mut session = Self::new();
        session.start_bus();
        session.start_keyring();
        session
    }

    fn at(dir: PathBuf, owned: Option<TempDir>) -> Self {
        Self { dir, _owned: owned, bus: None, keyring: None, service: None }
    }

    /// Lets `command` run in the session, without a display to show dialogs on.
    pub fn enter(&self, command: &mut Command) {
        command
            .env(
                "DBUS_SESSION_BUS_ADDRESS",
                format!("unix:path={}", self.dir.join("bus").display()),
            )
            .env("XDG_RUNTIME_DIR", &self.dir)
            .env("XDG_DATA_HOME", self.dir.join("data"))
            .env("XDG_CONFIG_HOME", self.dir.join("config"))
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("GNOME_KEYRING_CONTROL");
    }

    /// Lets programs put what they have made for people into a folder of the session.
    pub fn name_downloads(&self) {
        let (config, downloads) = (self.dir.join("config"), self.dir.join("downloads"));
        std::fs::create_dir_all(&config).unwrap();
        let place = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
        std::fs::write(config.join("user-dirs.dirs"), place).unwrap();
    }

    /// Starts the D-Bus, on which only what is started here answers.
    pub fn start_bus(&mut self) {
        std::fs::create_dir_all(self.dir.join("services")).unwrap();
        let config = self.dir.join("bus.conf");
        std::fs::write(&config, bus_config(&self.dir)).unwrap();
        let mut command = self.command("dbus-daemon");
        command.args(["--nofork", "--nopidfile", "--print-address", "--config-file"]).arg(config);
        let mut bus = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        // The address is printed once it can be connected to.
        let mut address = String::new();
        BufReader::new(bus.stdout.take().unwrap()).read_line(&mut address).unwrap();
        assert!(address.starts_with("unix:"), "dbus-daemon did not start");
        self.bus = Some(bus);
    }

    /// Starts the keyring, unlocked, with whatever the session's keyring held before.
    pub fn start_keyring(&mut self) {
        let mut command = self.command("gnome-keyring-daemon");
        command.args(["--unlock", "--foreground", "--components=secrets", "--control-directory"]);
        command.arg(self.dir.join("control")).stdin(Stdio::piped());
        let log = std::fs::File::options().create(true).append(true).open(self.dir.join(LOG));
        command.stdout(Stdio::null()).stderr(log.unwrap());
        let mut keyring = command.spawn().unwrap();
        keyring.stdin.take().unwrap().write_all(b"password").unwrap();
        self.keyring = Some(keyring);
        self.connect();
        let default = self.service().get_default_collection().unwrap();
        assert_eq!(default.collection_path.as_str(), COLLECTION);
    }

    /// Starts the keyring service where no keyring was ever made, as after a start without a log-in.
    pub fn start_without_a_keyring(&mut self) {
        let mut command = self.command("gnome-keyring-daemon");
        command.args(["--foreground", "--components=secrets", "--control-directory"]);
        command.arg(self.dir.join("control")).stdin(Stdio::null());
        self.keyring = Some(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
        self.connect();
        assert!(matches!(self.service().get_default_collection(), Err(Error::NoResult)));
    }

    /// Connects once the keyring is there.
    fn connect(&mut self) {
        self.gdbus(&["wait", "--timeout=20", "org.freedesktop.secrets"]);
        let address = format!("unix:path={}", self.dir.join("bus").display());
        let bus = zbus::blocking::connection::Builder::address(&*address).unwrap().build().unwrap();
        let service = SecretService::connect_with_existing(EncryptionType::Plain, bus);
        self.service = Some(service.unwrap());
    }

    fn service(&self) -> &SecretService<'static> {
        self.service.as_ref().unwrap()
    }

    /// Makes the keyring an old one beside a new one: locked at every start, with a password that
    /// nobody types. It must be stopped.
    pub fn make_old(&self) {
        let keyrings = self.keyrings();
        std::fs::rename(keyrings.join("login.keyring"), keyrings.join("old.keyring")).unwrap();
    }

    /// Makes the old keyring the one in use again. It must be stopped.
    pub fn take_up_old(&self) {
        let keyrings = self.keyrings();
        std::fs::rename(keyrings.join("old.keyring"), keyrings.join("login.keyring")).unwrap();
    }

    /// Leaves a locked copy of the keyring beside it. It must be stopped.
    pub fn leave_old_copy(&self) {
        let keyrings = self.keyrings();
        std::fs::copy(keyrings.join("login.keyring"), keyrings.join("old.keyring")).unwrap();
    }

    /// The keyring answers nothing until [`Self::resume`].
    pub fn pause(&self) {
        self.signal("-STOP");
    }

    /// The keyring goes on where it stood.
    pub fn resume(&self) {
        self.signal("-CONT");
    }

    fn signal(&self, signal: &str) {
        let id = self.keyring.as_ref().unwrap().id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    }

    /// Puts all that the keyring holds away, as another keyring would seem to a program; it must
    /// be stopped.
    pub fn put_away(&self) {
        std::fs::rename(self.keyrings(), self.dir.join("away")).unwrap();
    }

    /// Brings back what was put away.
    pub fn bring_back(&self) {
        std::fs::remove_dir_all(self.keyrings()).unwrap();
        std::fs::rename(self.dir.join("away"), self.keyrings()).unwrap();
    }

    fn keyrings(&self) -> PathBuf {
        self.dir.join("data/keyrings")
    }

    /// Ends the keyring at once, as a crash would.
    pub fn stop_keyring(&mut self) {
        end(self.keyring.take());
        self.service = None;
    }

    /// Locks the keyring. Its dialog cannot be shown, which counts as dismissed.
    pub fn lock(&self) {
        let collection = self.service().get_default_collection().unwrap();
        collection.lock().unwrap();
        assert!(collection.is_locked().unwrap());
    }

    /// From now on the keyring's dialogs stay open without an answer.
    pub fn leave_dialogs_unanswered(&self) {
        let bus = self.dir.join("bus");
        // The dialog: it does nothing for as long as the session lasts.
        let prompter = format!(
            "[D-BUS Service]\nName=org.gnome.keyring.SystemPrompter\n\
             Exec=/bin/sh -c \"while [ -e {} ]; do sleep 1; done\"\n",
            bus.display()
        );
        std::fs::write(self.dir.join("services/prompter.service"), prompter).unwrap();
        self.gdbus(&[
            "call",
            "--dest=org.freedesktop.DBus",
            "--object-path=/org/freedesktop/DBus",
            "--method=org.freedesktop.DBus.ReloadConfig",
        ]);
    }

    /// All of Stile's entries, attributes and secrets, of those that are locked the attributes only.
    pub fn content(&self) -> String {
        let found = self.service().search_items(HashMap::from([("service", "Stile")])).unwrap();
        let entries = found.unlocked.iter().chain(&found.locked).map(|item| {
            let secret = item.get_secret().map(|bytes| String::from_utf8(bytes).unwrap());
            format!("{:?} {secret:?}\n", item.get_attributes().unwrap())
        });
        entries.collect()
    }

    fn gdbus(&self, arguments: &[&str]) -> String {
        let (verb, rest) = arguments.split_first().unwrap();
        let output = self.command("gdbus").arg(verb).arg("--session").args(rest).output().unwrap();
        assert!(output.status.success(), "gdbus {arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        self.enter(&mut command);
        command
    }
}

impl Drop for KeyringSession {
    fn drop(&mut self) {
        if std::thread::panicking()
            && let Some(keyring) = &mut self.keyring
        {
            let said = std::fs::read_to_string(self.dir.join(LOG)).unwrap_or_default();
            eprintln!("the keyring's end so far: {:?}; it said: {said}", keyring.try_wait());
        }
        end(self.keyring.take());
        if self.bus.is_some() {
            end(self.bus.take());
            // The stand-in for the dialog ends when this is gone.
            let _ = std::fs::remove_file(self.dir.join("bus"));
        }
    }
}

fn end(daemon: Option<Child>) {
    if let Some(mut daemon) = daemon {
        let _ = daemon.kill();
        let _ = daemon.wait();
    }
}

fn bus_config(dir: &Path) -> String {
    format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={dir}/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{dir}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
        dir = dir.display()
    )
}
