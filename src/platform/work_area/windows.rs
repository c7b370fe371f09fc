//! The work area of one of Windows' screens.

use eframe::egui::{Rect, pos2};
use windows_sys::Win32::Foundation::{HWND, RECT};
use windows_sys::Win32::Graphics::Dwm::{DWMWA_EXTENDED_FRAME_BOUNDS, DwmGetWindowAttribute};
use windows_sys::Win32::Graphics::Gdi::{GetMonitorInfoW, HMONITOR, MONITORINFO};
use windows_sys::Win32::UI::WindowsAndMessaging::GetWindowRect;
use winit::monitor::MonitorHandle;
use winit::platform::windows::MonitorHandleExtWindows as _;
use winit::raw_window_handle::{HasWindowHandle as _, RawWindowHandle};
use winit::window::Window;

const NOTHING: RECT = RECT { left: 0, top: 0, right: 0, bottom: 0 };

/// With the edge around windows that is theirs and not seen: a window at the edge of the work area
/// has that outside.
pub(super) fn work_area(window: &Window, screen: &MonitorHandle) -> Option<Rect> {
    let area = area_of(screen.hmonitor() as HMONITOR)?;
    let edges = match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::Win32(handle) => unseen_edges(handle.hwnd.get() as HWND),
        _ => None,
    };
    let [left, top, right, bottom] = edges.unwrap_or_default();
    let area = RECT {
        left: area.left - left,
        top: area.top - top,
        right: area.right + right,
        bottom: area.bottom + bottom,
    };
    let pixels = |number: i32| number as f32;
    Some(Rect::from_min_max(
        pos2(pixels(area.left), pixels(area.top)),
        pos2(pixels(area.right), pixels(area.bottom)),
    ))
}

#[expect(unsafe_code, reason = "no safe crate offers this call")]
fn area_of(screen: HMONITOR) -> Option<RECT> {
    let mut info = MONITORINFO {
        cbSize: size_of::<MONITORINFO>() as u32,
        rcMonitor: NOTHING,
        rcWork: NOTHING,
        dwFlags: 0,
    };
    // SAFETY: the structure says how large it is; a handle of no screen is answered with zero.
    let is_told = unsafe { GetMonitorInfoW(screen, &raw mut info) } != 0;
    is_told.then_some(info.rcWork)
}

/// How wide they are at the left, the top, the right and the bottom.
#[expect(unsafe_code, reason = "no safe crate offers these two calls")]
fn unseen_edges(window: HWND) -> Option<[i32; 4]> {
    let (mut whole, mut seen) = (NOTHING, NOTHING);
    // SAFETY: both write a rectangle, as long as is told; a handle of no window is an error.
    let is_told = unsafe {
        GetWindowRect(window, &raw mut whole) != 0
            && DwmGetWindowAttribute(
                window,
                DWMWA_EXTENDED_FRAME_BOUNDS as u32,
                (&raw mut seen).cast(),
                size_of::<RECT>() as u32,
            ) == 0
    };
    let edges = [
        seen.left - whole.left,
        seen.top - whole.top,
        whole.right - seen.right,
        whole.bottom - seen.bottom,
    ];
    // A window that was never shown may have none to tell of.
    (is_told && edges.iter().all(|edge| (0..MOST_OF_AN_EDGE).contains(edge))).then_some(edges)
}

/// More than this, in pixels, is no edge.
const MOST_OF_AN_EDGE: i32 = 64;
