//! Whether there is something to show a window on, and by which way.

use std::env;
#[cfg(all(unix, not(target_os = "macos")))]
use std::path::PathBuf;

/// Whether the environment names a display. Elsewhere a program with a window always has one.
pub fn is_named() -> bool {
    !cfg!(all(unix, not(target_os = "macos"))) || has("DISPLAY") || has("WAYLAND_DISPLAY")
}

/// Whether X11 is the only way: the Wayland desktop that the environment names has ended or is
/// another person's, as in a terminal that outlives its session or a shell of `su`. The window's
/// library would try no other.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn is_x11_alone() -> bool {
    if !has("DISPLAY") || !has("WAYLAND_DISPLAY") || has("WAYLAND_SOCKET") {
        return false;
    }
    let folder = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).unwrap_or_default();
    // A name may be a whole path.
    let socket = folder.join(env::var_os("WAYLAND_DISPLAY").unwrap_or_default());
    std::os::unix::net::UnixStream::connect(socket).is_err()
}

fn has(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty())
}
