//! One message from the desktop, for whoever started Stile from a menu: what is printed then goes to
//! a log that nobody reads.

use std::collections::HashMap;
use std::io::{IsTerminal as _, stderr};
use std::time::Duration;

use zbus::blocking::connection::Builder;
use zbus::zvariant::Value;

/// A desktop that shows such messages answers at once.
const LIMIT: Duration = Duration::from_secs(1);

/// Has the desktop show this, unless there is a terminal to read it in; whether it does.
pub fn show_where_nobody_reads(words: &str) -> bool {
    !stderr().is_terminal() && show(words).is_some()
}

fn show(words: &str) -> Option<()> {
    let bus = Builder::session().ok()?.method_timeout(LIMIT).build().ok()?;
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
    let shown = bus.call_method(
        Some("org.freedesktop.Notifications"),
        "/org/freedesktop/Notifications",
        Some("org.freedesktop.Notifications"),
        "Notify",
        &content,
    );
    shown.ok().map(drop)
}
