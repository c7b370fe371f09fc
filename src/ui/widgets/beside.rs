//! Two columns where the window has room for them: words, and what is to be looked at.

use eframe::egui::{self, Rect, Ui, UiBuilder, pos2};

use crate::ui::theme;

/// Whether a page in this window has room for two columns.
pub(in crate::ui) fn has_room_beside(window: &Ui) -> bool {
    window.available_width() - 2.0 * f32::from(theme::INSET) >= theme::BESIDE_FROM
}

/// The page in one column; or its words in one, and another one beside it.
pub(in crate::ui) fn beside<R>(
    ui: &mut Ui,
    is_beside: bool,
    add: impl FnOnce(&mut Ui, Option<&mut Ui>) -> R,
) -> R {
    if !is_beside {
        return add(ui, None);
    }
    let whole = ui.available_rect_before_wrap();
    let words = (whole.width() * theme::SHARE_OF_WORDS).min(theme::COLUMN);
    let left = Rect::from_min_max(whole.min, pos2(whole.left() + words, whole.bottom()));
    let right = Rect::from_min_max(pos2(left.right() + theme::GAP, whole.top()), whole.max);
    let mut column = |place: Rect| {
        let layout = egui::Layout::top_down(egui::Align::Min);
        let mut column = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
        column.set_width(place.width());
        column
    };
    let (mut left, mut right) = (column(left), column(right));
    let result = add(&mut left, Some(&mut right));
    ui.advance_cursor_after_rect(left.min_rect().union(right.min_rect()));
    result
}
