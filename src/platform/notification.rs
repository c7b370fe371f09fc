//! One message from the desktop, for whoever started Stile from a menu: what is printed then goes to
//! a log that nobody reads.

use std::collections::HashMap;
use std::io::{IsTerminal as _, stderr};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use zbus::blocking::connection::Builder;
use zbus::zvariant::Value;

/// A desktop that shows such messages answers at once.
const LIMIT: Duration = Duration::from_secs(1);

/// Has the desktop show this, unless there is a terminal to read it in.
pub fn show_where_nobody_reads(words: &str) {
    if stderr().is_terminal() {
        return;
    }
    let words = words.to_owned();
    let (ended, end) = mpsc::channel();
    // Connecting has no limit of its own, and the thread ends with the program.
    let started = thread::Builder::new().name("stile-notification".to_owned()).spawn(move || {
        let _ = ended.send(show(&words));
    });
    if started.is_err() || !matches!(end.recv_timeout(LIMIT), Ok(Ok(()))) {
        tracing::warn!("the desktop does not show what fails");
    }
}

fn show(words: &str) -> zbus::Result<()> {
    let bus = Builder::session()?.build()?;
    let hints: HashMap<&str, Value<'_>> = HashMap::from([("desktop-entry", "stile".into())]);
    let without_actions: [&str; 0] = [];
    let how_long_the_desktop_does = -1_i32;
    let content = (
        "Stile",
        0_u32,
        "stile",
        "Stile",
        words,
        without_actions,
        hints,
        how_long_the_desktop_does,
    );
    bus.call_method(
        Some("org.freedesktop.Notifications"),
        "/org/freedesktop/Notifications",
        Some("org.freedesktop.Notifications"),
        "Notify",
        &content,
    )?;
    Ok(())
}
