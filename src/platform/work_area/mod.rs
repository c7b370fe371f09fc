//! The part of a screen that taskbars and menus leave to windows, and how a window is put into it.
//! Whatever is not in sight there cannot be pressed, and the actions stand at a window's bottom.

#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;
#[cfg(all(unix, not(target_os = "macos")))]
mod x11;

use eframe::egui::{Context, Rect, Vec2, ViewportCommand, pos2, vec2};
use winit::dpi::{PhysicalPosition, PhysicalSize};
use winit::window::Window;

#[cfg(target_os = "macos")]
use macos as system;
#[cfg(windows)]
use windows as system;
#[cfg(all(unix, not(target_os = "macos")))]
use x11 as system;

/// A taskbar, as high as it usually is, in points of the system: for screens that nobody tells of.
const TASKBAR: f32 = 52.0;

/// A title bar, as high as it usually is.
const TITLE_BAR: f32 = 36.0;

/// Less than this, in pixels, is no work area but a mistake.
const LEAST: Vec2 = vec2(320.0, 240.0);

/// On X11 a window gets its title bar and place from the desktop when it is shown; elsewhere it has
/// both before.
const IS_FRAMED_UNSEEN: bool = cfg!(any(windows, target_os = "macos"));

/// Cuts the window to the work area of its screen and moves it there, as far as it has to be. False
/// while that has to be done once more, because the window is not shown yet. It is made smaller than
/// `smallest`, in points of the system, only where the screen is.
pub fn fit(ctx: &Context, window: &Window, smallest: [f32; 2]) -> bool {
    if window.is_maximized() || window.fullscreen().is_some() {
        return true;
    }
    // A Wayland desktop tells no window which screen it is on before it is shown.
    let lowest = || window.available_monitors().min_by_key(|screen| screen.size().height);
    let screen = window.current_monitor().or_else(|| window.primary_monitor()).or_else(lowest);
    let Some(screen) = screen else { return true };
    #[expect(clippy::cast_possible_truncation, reason = "a small number")]
    let scale = window.scale_factor() as f32;
    let whole = rect(screen.position(), screen.size());
    let area = usable(system::work_area(window, &screen), whole, TASKBAR * scale);
    let is_framed = IS_FRAMED_UNSEEN || window.is_visible() != Some(false);
    // A Wayland desktop tells no window where it is, and moves none.
    let place = window.outer_position().ok().filter(|_| is_framed);
    let inner = size(window.inner_size());
    let smallest = Vec2::from(smallest) * scale;
    let Some(place) = place else {
        let bar = vec2(0.0, TITLE_BAR * scale);
        let frame = Rect::from_min_size(area.min, inner + bar);
        resize(ctx, window, inner, fitted(frame, area).size() - bar, smallest);
        return is_framed;
    };
    let frame = rect(place, window.outer_size());
    let fits = fitted(frame, area);
    resize(ctx, window, inner, inner + fits.size() - frame.size(), smallest);
    if fits.min != frame.min {
        tracing::info!(?frame, ?area, "the window is moved into its screen");
        window.set_outer_position(PhysicalPosition::new(fits.min.x, fits.min.y));
    }
    true
}

fn resize(ctx: &Context, window: &Window, from: Vec2, to: Vec2, smallest: Vec2) {
    if to != from && to.min_elem() > 0.0 {
        if to.min(smallest) != smallest {
            let smallest = to.min(smallest);
            window.set_min_inner_size(Some(PhysicalSize::new(smallest.x, smallest.y)));
        }
        tracing::info!(?from, ?to, "the window is made to fit its screen");
        // The window's library has to know: a Wayland desktop sends no event about it.
        ctx.send_viewport_cmd(ViewportCommand::InnerSize(to / ctx.pixels_per_point()));
    }
}

/// The work area of this screen, by what the system has told of it.
fn usable(told: Option<Rect>, screen: Rect, taskbar: f32) -> Rect {
    told.filter(|area| area.size().min(LEAST) == LEAST).unwrap_or_else(|| {
        let bottom = (screen.bottom() - taskbar).max(screen.top());
        screen.with_max_y(bottom)
    })
}

/// Where a window of this frame lies wholly within the area: no larger than that, and moved no
/// further than it has to be.
fn fitted(frame: Rect, area: Rect) -> Rect {
    let size = frame.size().min(area.size());
    Rect::from_min_size(frame.min.clamp(area.min, area.max - size), size)
}

#[expect(clippy::cast_precision_loss, reason = "pixels of a screen")]
fn rect(place: PhysicalPosition<i32>, whole: PhysicalSize<u32>) -> Rect {
    Rect::from_min_size(pos2(place.x as f32, place.y as f32), size(whole))
}

#[expect(clippy::cast_precision_loss, reason = "pixels of a screen")]
fn size(size: PhysicalSize<u32>) -> Vec2 {
    vec2(size.width as f32, size.height as f32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(left: f32, top: f32, width: f32, height: f32) -> Rect {
        Rect::from_min_size(pos2(left, top), vec2(width, height))
    }

    #[test]
    fn a_window_is_cut_and_moved_no_further_than_it_has_to_be() {
        let laptop = at(0.0, 0.0, 1366.0, 728.0);
        let bar_on_top = at(0.0, 28.0, 1366.0, 740.0);
        let bar_at_the_side = at(64.0, 0.0, 1302.0, 768.0);
        let screen_at_the_left = at(-1920.0, 0.0, 1920.0, 1040.0);
        for (what, frame, area, expected) in [
            ("it fits", at(10.0, 20.0, 900.0, 700.0), laptop, at(10.0, 20.0, 900.0, 700.0)),
            ("it just fits", at(0.0, 0.0, 1366.0, 728.0), laptop, laptop),
            ("too low", at(10.0, 90.0, 900.0, 700.0), laptop, at(10.0, 28.0, 900.0, 700.0)),
            ("too far right", at(800.0, 0.0, 900.0, 700.0), laptop, at(466.0, 0.0, 900.0, 700.0)),
            ("too far left", at(-50.0, 0.0, 900.0, 700.0), laptop, at(0.0, 0.0, 900.0, 700.0)),
            ("too high", at(10.0, 20.0, 900.0, 800.0), laptop, at(10.0, 0.0, 900.0, 728.0)),
            ("too large", at(100.0, 100.0, 3840.0, 2160.0), laptop, laptop),
            ("off the screen", at(9e3, 9e3, 900.0, 700.0), laptop, at(466.0, 28.0, 900.0, 700.0)),
            ("on top", at(10.0, 0.0, 900.0, 700.0), bar_on_top, at(10.0, 28.0, 900.0, 700.0)),
            ("side", at(0.0, 9.0, 900.0, 700.0), bar_at_the_side, at(64.0, 9.0, 900.0, 700.0)),
            (
                "another screen",
                at(-900.0, 500.0, 900.0, 700.0),
                screen_at_the_left,
                at(-900.0, 340.0, 900.0, 700.0),
            ),
        ] {
            assert_eq!(fitted(frame, area), expected, "{what}");
            assert_eq!(fitted(expected, area), expected, "{what}, once more");
        }
    }

    #[test]
    fn what_no_system_tells_is_made_up_for() {
        let screen = at(1920.0, 0.0, 1366.0, 768.0);
        let area = at(1920.0, 28.0, 1366.0, 740.0);
        let with_unseen_edges = at(1913.0, 0.0, 1380.0, 735.0);
        let made_up = at(1920.0, 0.0, 1366.0, 716.0);
        for (what, told, expected) in [
            ("an area", Some(area), area),
            ("edges that are not seen", Some(with_unseen_edges), with_unseen_edges),
            ("nothing", None, made_up),
            ("nonsense", Some(at(0.0, 0.0, 0.0, 0.0)), made_up),
            ("less than nothing", Some(at(1920.0, 0.0, -40.0, 768.0)), made_up),
        ] {
            assert_eq!(usable(told, screen, TASKBAR), expected, "{what}");
        }
    }
}
