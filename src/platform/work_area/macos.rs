//! The work area of one of macOS's screens: what menu bar and Dock leave.

use eframe::egui::{Rect, pos2, vec2};
use objc2::MainThreadMarker;
use objc2_app_kit::NSScreen;
use objc2_foundation::NSRect;
use winit::monitor::MonitorHandle;
use winit::window::Window;

/// Less than this, in points, is a matter of rounding.
const SAME: f32 = 1.0;

pub(super) fn work_area(_window: &Window, screen: &MonitorHandle) -> Option<Rect> {
    let screens = NSScreen::screens(MainThreadMarker::new()?);
    // Everything is measured from the bottom of the first screen upwards; winit turns that round.
    let first = points(screens.firstObject()?.frame());
    let turned = |rect: NSRect| {
        let rect = points(rect);
        let top = first.height() - rect.bottom();
        Rect::from_min_size(pos2(rect.left(), top), rect.size())
    };
    #[expect(clippy::cast_possible_truncation, reason = "a small number")]
    let scale = screen.scale_factor() as f32;
    let own = super::rect(screen.position(), screen.size()) / scale;
    let is_own = |whole: Rect| {
        (whole.min - own.min).abs().max_elem() < SAME
            && (whole.size() - own.size()).abs().max_elem() < SAME
    };
    let found = screens.iter().find(|screen| is_own(turned(screen.frame())))?;
    Some(turned(found.visibleFrame()) * scale)
}

#[expect(clippy::cast_possible_truncation, reason = "points of a screen")]
fn points(rect: NSRect) -> Rect {
    Rect::from_min_size(
        pos2(rect.origin.x as f32, rect.origin.y as f32),
        vec2(rect.size.width as f32, rect.size.height as f32),
    )
}
