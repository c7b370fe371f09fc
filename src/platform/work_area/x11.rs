//! The work area as a window manager tells it (Extended Window Manager Hints): one rectangle for all
//! screens together.

use eframe::egui::{Rect, pos2, vec2};
use winit::monitor::MonitorHandle;
use winit::raw_window_handle::{HasWindowHandle as _, RawWindowHandle};
use winit::window::Window;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _};
use x11rb::rust_connection::RustConnection;

/// How many desktops are asked for at most, of four numbers each.
const MOST_DESKTOPS: u32 = 64;

/// Nothing on Wayland, where nobody tells it.
pub(super) fn work_area(window: &Window, _screen: &MonitorHandle) -> Option<Rect> {
    let handle = window.window_handle().ok()?;
    if !matches!(handle.as_raw(), RawWindowHandle::Xlib(_) | RawWindowHandle::Xcb(_)) {
        return None;
    }
    let (connection, screen) = x11rb::connect(None).ok()?;
    let root = connection.setup().roots.get(screen)?.root;
    let desktop = numbers(&connection, root, b"_NET_CURRENT_DESKTOP", 1);
    let desktop = desktop.and_then(|it| usize::try_from(*it.first()?).ok()).unwrap_or(0);
    let areas = numbers(&connection, root, b"_NET_WORKAREA", 4 * MOST_DESKTOPS)?;
    let mut areas = areas.as_chunks::<4>().0.iter();
    area(areas.clone().nth(desktop).or_else(|| areas.next())?)
}

fn area(numbers: &[u32; 4]) -> Option<Rect> {
    // The format says that they are without a sign; a place left of the first screen has one.
    #[expect(clippy::cast_precision_loss, reason = "pixels of a screen")]
    let [left, top, width, height] = numbers.map(|number| number.cast_signed() as f32);
    Some(Rect::from_min_size(pos2(left, top), vec2(width, height)))
}

fn numbers(
    connection: &RustConnection,
    root: u32,
    name: &'static [u8],
    most: u32,
) -> Option<Vec<u32>> {
    let atom = connection.intern_atom(true, name).ok()?.reply().ok()?.atom;
    let property = connection.get_property(false, root, atom, AtomEnum::CARDINAL, 0, most);
    Some(property.ok()?.reply().ok()?.value32()?.collect())
}
