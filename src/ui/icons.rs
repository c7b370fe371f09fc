//! The icons in use, and how they are drawn: for the eye alone, since words stand beside them.

use eframe::egui::{self, Color32, FontFamily, RichText};

use super::theme;

/// A character of the font of icons.
#[derive(Clone, Copy)]
pub(super) struct Icon(&'static str);

// Each is named by what it says here; its name in Material Symbols stands behind it. The font has
// these alone: `assets/fonts/make-icons` makes it anew when there is another.
pub(super) const ADD: Icon = Icon("\u{ea4d}"); // person_add
pub(super) const ALL: Icon = Icon("\u{ea10}"); // fit_screen
pub(super) const AWAY: Icon = Icon("\u{efd6}"); // schedule
pub(super) const CALM: Icon = Icon("\u{e88e}"); // info
pub(super) const CHECK: Icon = Icon("\u{eaa2}"); // monitor_heart
pub(super) const CLOSED: Icon = Icon("\u{e5cc}"); // chevron_right
pub(super) const CODE: Icon = Icon("\u{e00a}"); // qr_code_2
pub(super) const COPY: Icon = Icon("\u{e14d}"); // content_copy
pub(super) const DAY: Icon = Icon("\u{e6b1}"); // checklist
pub(super) const DOWN: Icon = Icon("\u{e5db}"); // arrow_downward
pub(super) const ELSEWHERE: Icon = Icon("\u{e89e}"); // open_in_new
pub(super) const FAILED: Icon = Icon("\u{f8b6}"); // error
pub(super) const FARTHER: Icon = Icon("\u{e900}"); // zoom_out
pub(super) const GOOD: Icon = Icon("\u{f0be}"); // check_circle
pub(super) const MAIL: Icon = Icon("\u{e159}"); // mail
pub(super) const NEARER: Icon = Icon("\u{e8ff}"); // zoom_in
pub(super) const NEXT: Icon = Icon("\u{e5c8}"); // arrow_forward
pub(super) const NONE: Icon = Icon("\u{e16f}"); // link_off
pub(super) const OPEN: Icon = Icon("\u{e313}"); // keyboard_arrow_down
pub(super) const PICTURE: Icon = Icon("\u{e3f4}"); // image
pub(super) const PRIVATE: Icon = Icon("\u{e8f5}"); // visibility_off
pub(super) const REFRESH: Icon = Icon("\u{e5d5}"); // refresh
pub(super) const SAFE: Icon = Icon("\u{e9e0}"); // shield
pub(super) const HIDE: Icon = Icon("\u{e8f5}"); // visibility_off
pub(super) const SAVE: Icon = Icon("\u{f090}"); // download
pub(super) const SHOW: Icon = Icon("\u{e8f4}"); // visibility
pub(super) const SWITCH: Icon = Icon("\u{e9f6}"); // toggle_on
pub(super) const TABLE: Icon = Icon("\u{f191}"); // table
pub(super) const UP: Icon = Icon("\u{e5d8}"); // arrow_upward
pub(super) const WARNING: Icon = Icon("\u{f083}"); // warning

/// An icon as part of a button's words.
pub(super) fn glyph(icon: Icon) -> RichText {
    RichText::new(icon.0).family(family()).size(theme::SMALL_ICON)
}

/// An icon in a line of its own kind.
pub(super) fn icon(ui: &mut egui::Ui, icon: Icon, color: Color32) {
    sized(ui, icon, theme::ICON, color);
}

/// An icon of this size; painted, so that screen readers pass over it.
pub(super) fn sized(ui: &mut egui::Ui, icon: Icon, size: f32, color: Color32) {
    let font = egui::FontId::new(size, family());
    let galley = ui.painter().layout_no_wrap(icon.0.to_owned(), font, color);
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(size), egui::Sense::hover());
    let at = rect.center() - galley.rect.center().to_vec2();
    ui.painter().galley(at, galley, color);
}

/// The font of icons, by the name that [`theme::begin`] gives it.
fn family() -> FontFamily {
    FontFamily::Name(theme::ICONS.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_font_has_every_icon() {
        let ctx = egui::Context::default();
        theme::begin(&ctx);
        ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
        let named = include_str!("icons.rs").split("\\u{").skip(1);
        let points = named.filter_map(|rest| u32::from_str_radix(rest.split('}').next()?, 16).ok());
        let points: Vec<_> = points.filter_map(char::from_u32).collect();
        assert!(points.len() > 20, "icons were found: {}", points.len());
        for point in points {
            let font = egui::FontId::new(theme::ICON, family());
            assert!(ctx.fonts_mut(|fonts| fonts.has_glyph(&font, point)), "{point:?} is missing");
        }
    }
}
