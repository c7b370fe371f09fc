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
pub(super) fn work_area(window: &Window, screen: &MonitorHandle) -> Option<Rect> {
    let handle = window.window_handle().ok()?;
    if !matches!(handle.as_raw(), RawWindowHandle::Xlib(_) | RawWindowHandle::Xcb(_)) {
        return None;
    }
    let (connection, number) = x11rb::connect(None).ok()?;
    let root = connection.setup().roots.get(number)?.root;
    let desktop = numbers(&connection, root, b"_NET_CURRENT_DESKTOP", 1);
    let desktop = desktop.and_then(|it| usize::try_from(*it.first()?).ok()).unwrap_or(0);
    let areas = numbers(&connection, root, b"_NET_WORKAREA", 4 * MOST_DESKTOPS)?;
    let mut areas = areas.as_chunks::<4>().0.iter();
    let told = areas.clone().nth(desktop).or_else(|| areas.next())?;
    Some(of_screen(told, super::rect(screen.position(), screen.size())))
}

/// The part of it that is of this screen; of a negative size where none is.
fn of_screen(told: &[u32; 4], screen: Rect) -> Rect {
    // The format says that they are without a sign; a place left of the first screen has one.
    #[expect(clippy::cast_precision_loss, reason = "pixels of a screen")]
    let [left, top, width, height] = told.map(|number| number.cast_signed() as f32);
    Rect::from_min_size(pos2(left, top), vec2(width, height)).intersect(screen)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_screen_has_its_part_of_what_is_told_of_all() {
        let left = Rect::from_min_size(pos2(0.0, 0.0), vec2(1920.0, 1080.0));
        let right = Rect::from_min_size(pos2(1920.0, 0.0), vec2(1366.0, 768.0));
        let below_a_panel = left.with_min_y(28.0);
        for (what, told, screen, expected) in [
            ("one screen", [0, 28, 1920, 1052], left, below_a_panel),
            ("the first of two", [0, 0, 3286, 1040], left, left.with_max_y(1040.0)),
            ("the second of two", [0, 0, 3286, 1040], right, right),
        ] {
            assert_eq!(of_screen(&told, screen), expected, "{what}");
        }
        assert!(of_screen(&[0, 0, 800, 600], right).width() < 0.0, "of another screen");
    }
}
