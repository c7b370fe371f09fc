//! The icons in use, and how they are drawn: for the eye alone, since words stand beside them.

use eframe::egui::{self, Color32, RichText};
pub(super) use egui_material_icons::MaterialIcon as Icon;
pub(super) use egui_material_icons::icons::{
    ICON_ARROW_DOWNWARD as DOWN, ICON_ARROW_FORWARD as NEXT, ICON_ARROW_UPWARD as UP,
    ICON_CHECK_CIRCLE as GOOD, ICON_CHECKLIST as DAY, ICON_CHEVRON_RIGHT as CLOSED,
    ICON_CONTENT_COPY as COPY, ICON_DOWNLOAD as SAVE, ICON_ERROR as FAILED, ICON_FIT_SCREEN as ALL,
    ICON_IMAGE as PICTURE, ICON_INFO as CALM, ICON_KEYBOARD_ARROW_DOWN as OPEN,
    ICON_LINK_OFF as NONE, ICON_MAIL as MAIL, ICON_MONITOR_HEART as CHECK,
    ICON_OPEN_IN_NEW as ELSEWHERE, ICON_PERSON_ADD as ADD, ICON_QR_CODE_2 as CODE,
    ICON_REFRESH as REFRESH, ICON_SCHEDULE as AWAY, ICON_SHIELD as SAFE, ICON_TABLE as TABLE,
    ICON_TOGGLE_ON as SWITCH, ICON_VISIBILITY_OFF as PRIVATE, ICON_WARNING as WARNING,
    ICON_ZOOM_IN as NEARER, ICON_ZOOM_OUT as FARTHER,
};

use super::theme;

/// An icon as part of a button's words.
pub(super) fn glyph(icon: Icon) -> RichText {
    icon.rich_text().size(theme::SMALL_ICON)
}

/// An icon in a line of its own kind.
pub(super) fn icon(ui: &mut egui::Ui, icon: Icon, color: Color32) {
    sized(ui, icon, theme::ICON, color);
}

/// An icon of this size; painted, so that screen readers pass over it.
pub(super) fn sized(ui: &mut egui::Ui, icon: Icon, size: f32, color: Color32) {
    let font = egui::FontId::new(size, icon.font_family());
    let galley = ui.painter().layout_no_wrap(icon.codepoint.to_owned(), font, color);
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(size), egui::Sense::hover());
    let at = rect.center() - galley.rect.center().to_vec2();
    ui.painter().galley(at, galley, color);
}
