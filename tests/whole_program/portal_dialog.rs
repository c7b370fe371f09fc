//! The desktop portal looks at a process before it serves it: one that keeps its memory out of crash
//! reports, as `main` does, is still let in.
//!
//! Needs xdg-desktop-portal with its dialogs by GTK (Debian: xdg-desktop-portal,
//! xdg-desktop-portal-gtk). It sees all of root's processes, so this runs as an ordinary person.

use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use stile::platform::hardening::keep_memory_out_of_crash_reports;

use super::desktop::Desktop;
use super::patience::wait_until;
use super::program::{Program, read_all};

const TEST: &str = "portal_dialog::a_hardened_process_of_an_ordinary_person_gets_a_dialog";
/// Set in the process that asks for the file.
const INSIDE: &str = "STILE_TEST_PORTAL";
const TITLE: &str = "Pick a set-up file";
/// Debian's `nobody`.
const ORDINARY: u32 = 65534;

#[test]
fn a_hardened_process_of_an_ordinary_person_gets_a_dialog() {
    if env::var_os(INSIDE).is_some() {
        println!("the portal answered: {}", pick());
        return;
    }
    let desktop = Desktop::start();
    let home = desktop.folder("ordinary");
    let program = home.join("test");
    fs::create_dir(&home).unwrap();
    fs::copy(env::current_exe().unwrap(), &program).unwrap();
    fs::set_permissions(home.parent().unwrap(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(&home, fs::Permissions::from_mode(0o700)).unwrap();
    chown(&home, Some(ORDINARY), Some(ORDINARY)).unwrap();

    let mut person = Program::start(&mut as_ordinary(&desktop, &home, &program));
    let printed = read_all(person.child.stdout.take().unwrap());
    let dialog = wait_until("the portal's dialog opens", || {
        let search = ["search", "--onlyvisible", "--name", TITLE];
        let found = desktop.command("xdotool").args(search).output().unwrap();
        String::from_utf8(found.stdout).unwrap().lines().next().map(str::to_owned)
    });
    desktop.picture("portal-dialog");
    let ended = wait_until("the dialog is left", || {
        let _ = desktop.command("xdotool").args(["windowactivate", &dialog]).output();
        let _ = desktop.command("xdotool").args(["key", "--window", &dialog, "Escape"]).output();
        let _ = desktop.command("xdotool").args(["key", "Escape"]).output();
        person.child.try_wait().unwrap()
    });
    assert!(ended.success(), "{ended}");
    let printed = String::from_utf8(printed.join().unwrap()).unwrap();
    assert!(printed.contains("the portal answered: nothing picked"), "{printed}");
}

/// What the ordinary person's process does.
fn pick() -> &'static str {
    keep_memory_out_of_crash_reports().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let picked = runtime.block_on(rfd::AsyncFileDialog::new().set_title(TITLE).pick_file());
    if picked.is_some() { "something picked" } else { "nothing picked" }
}

/// This test anew, as an ordinary person with a session of their own on this desktop's screen.
fn as_ordinary(desktop: &Desktop, home: &Path, program: &Path) -> Command {
    let id = ORDINARY.to_string();
    let mut command = desktop.command("setpriv");
    command
        .args(["--reuid", &id, "--regid", &id, "--clear-groups", "--pdeathsig", "KILL", "--"])
        // What the bus starts for others is told where the screen is.
        .args(["dbus-run-session", "--", "sh", "-c"])
        .arg("dbus-update-activation-environment DISPLAY HOME XDG_CURRENT_DESKTOP; exec \"$0\" \"$@\"")
        .arg(program)
        .args([TEST, "--exact", "--nocapture"])
        .env(INSIDE, "1")
        .env("HOME", home)
        .env("XDG_CURRENT_DESKTOP", "GNOME")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .current_dir(home)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    for (name, folder) in [
        ("XDG_RUNTIME_DIR", "runtime"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_DATA_HOME", "data"),
    ] {
        let folder = home.join(folder);
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
        chown(&folder, Some(ORDINARY), Some(ORDINARY)).unwrap();
        command.env(name, folder);
    }
    command
}
