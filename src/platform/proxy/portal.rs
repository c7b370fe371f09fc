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
    Some(preferred(&proxies))
}

/// The way by the first of these, which is the one that the desktop prefers.
fn preferred(proxies: &[String]) -> Route {
    match proxies.first() {
        // What GLib calls version 5 looks names up.
        Some(first) if !matches!(first.trim(), "" | "direct://") => {
            Route::through(address::proxy(&first.replacen("socks5:", "socks5h:", 1), "http"))
        }
        _ => Route::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::secret::ProxyAddress;

    #[test]
    fn the_first_proxy_is_asked_and_noticed_where_it_is_not_understood() {
        for (proxies, expected, has_unknown) in [
            (&["http://proxy.example:8080"][..], Some("http://proxy.example:8080/"), false),
            (&["socks5://10.0.0.1:9", "direct://"], Some("socks5h://10.0.0.1:9"), false),
            (&["direct://", "http://proxy.example:8080"], None, false),
            (&["gopher://proxy.example", "direct://"], None, true),
            (&["http://proxy.example:99999"], None, true),
            (&[""], None, false),
            (&[], None, false),
        ] {
            let proxies: Vec<String> = proxies.iter().map(|it| (*it).to_owned()).collect();
            let found = preferred(&proxies);
            let proxy = found.proxy.as_ref().map(ProxyAddress::expose);
            assert_eq!((proxy, found.has_unknown), (expected, has_unknown), "{proxies:?}");
        }
    }
}
