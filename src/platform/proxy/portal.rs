//! The proxy as the desktop's portal tells it, in a sandbox too; it runs scripts where it can.

use std::time::Duration;

use url::Url;
use zbus::blocking::connection::Builder;

use super::address;
use crate::domain::route::Route;

/// A portal that is not there may be started first.
const LIMIT: Duration = Duration::from_secs(3);

/// How the portal has `server` reached; nothing where none answers.
pub(super) fn route(server: &Url) -> Option<Route> {
    let connection = Builder::session().ok()?.method_timeout(LIMIT).build().ok()?;
    let answer = connection.call_method(
        Some("org.freedesktop.portal.Desktop"),
        "/org/freedesktop/portal/desktop",
        Some("org.freedesktop.portal.ProxyResolver"),
        "Lookup",
        &server.as_str(),
    );
    let proxies: Vec<String> = answer.ok()?.body().deserialize().ok()?;
    // The first is preferred; "direct://" is none. What GLib calls version 5 looks names up.
    let proxy = proxies.first().map(|proxy| proxy.replacen("socks5:", "socks5h:", 1));
    let proxy = proxy.and_then(|proxy| address::proxy(&proxy, "http"));
    Some(Route { proxy, ..Route::default() })
}
