//! The proxy that the environment or the desktop names for a server.
//!
//! Each source is read by a small function for its system, and understood by a pure one that every
//! system tests. Servers that Stile speaks to elsewhere are reached over https alone.

mod address;
mod environment;
mod exceptions;
#[cfg(any(test, all(unix, not(target_os = "macos"))))]
mod gnome;
#[cfg(any(test, all(unix, not(target_os = "macos"))))]
mod kde;
#[cfg(any(test, target_os = "macos"))]
mod macos;
#[cfg(all(unix, not(target_os = "macos")))]
mod portal;
#[cfg(any(test, windows))]
mod windows;

use url::Url;

use crate::domain::route::Route;

/// How `server` is reached: as the environment says, and as the desktop does where it says nothing.
/// May take as long as the desktop needs to answer.
pub fn route(server: &Url) -> Route {
    let variable = |name: &str| std::env::var(name).ok();
    match environment::route(variable, server) {
        // The desktop may name one that is understood.
        Some(route) if route.has_unknown => {
            tracing::warn!("the environment names a proxy that is not understood");
            let otherwise = asked_desktop(server);
            if otherwise.proxy.is_some() { otherwise } else { route }
        }
        Some(route) => route,
        None => asked_desktop(server),
    }
}

fn asked_desktop(server: &Url) -> Route {
    let route = desktop(server);
    if route.has_unknown {
        tracing::warn!("the desktop names a proxy that is not understood");
    }
    route
}

#[cfg(all(unix, not(target_os = "macos")))]
fn desktop(server: &Url) -> Route {
    let is_set = |name: &str| std::env::var_os(name).is_some();
    if std::path::Path::new("/.flatpak-info").exists() || is_set("SNAP") {
        return portal::route(server).unwrap_or_default();
    }
    let desktops = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    if desktops.split(':').any(|desktop| desktop.eq_ignore_ascii_case("KDE")) {
        return kde::read().map(|settings| kde::route(&settings, server)).unwrap_or_default();
    }
    let Some(settings) = gnome::read() else { return portal::route(server).unwrap_or_default() };
    let route = gnome::route(&settings, server);
    // GNOME runs a script itself where it can.
    let found = if route.has_script { portal::route(server) } else { None };
    found.map_or(route, |found| Route { has_script: true, ..found })
}

#[cfg(target_os = "macos")]
fn desktop(server: &Url) -> Route {
    macos::read().map(|settings| macos::route(&settings, server)).unwrap_or_default()
}

#[cfg(windows)]
fn desktop(server: &Url) -> Route {
    windows::route(&windows::read(), server)
}
