//! Two columns in a wide window: the main thing at the left; at the right, from the same height on,
//! what explains it or comes after it. In a narrower window the second stands within the first.

use eframe::egui::{self, Rect, Ui, UiBuilder, pos2, vec2};

use crate::ui::theme;

/// The column at the right, while a page with two is drawn.
#[derive(Clone, Copy, Default)]
struct Right {
    left: f32,
    width: f32,
    /// How far down it is taken.
    bottom: f32,
}

/// Whether this window has room for two.
pub(in crate::ui) fn has_room_for_two(window: &Ui) -> bool {
    window.available_width() >= theme::TWO_COLUMNS_FROM
}

/// How wide a page may be: with something to be looked at beside it, with two columns, with one.
pub(in crate::ui) fn widest(window: &Ui, is_beside: bool, are_two: bool) -> f32 {
    match (is_beside, are_two) {
        (true, _) => theme::WIDEST,
        (false, true) => theme::TWO_COLUMNS,
        (false, false) => theme::column(window),
    }
}

/// Draws the column at the left, with another one for its asides where there are two.
pub(in crate::ui) fn two_columns<R>(
    ui: &mut Ui,
    are_two: bool,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    if !are_two {
        return add(ui);
    }
    let whole = ui.available_rect_before_wrap();
    let width = (whole.width() - 2.0 * theme::GAP) / 2.0;
    let (left, top) = (whole.right() - width, whole.top());
    ui.data_mut(|data| data.insert_temp(id(), Right { left, width, bottom: top }));
    let column = UiBuilder::new()
        .max_rect(whole.with_max_x(whole.left() + width))
        .layout(egui::Layout::top_down(egui::Align::Min));
    let mut column = ui.new_child(column);
    column.set_width(width);
    let result = add(&mut column);
    let right = ui.data_mut(|data| data.remove_temp::<Right>(id()));
    let bottom = right.map_or(top, |right| right.bottom);
    let bottom = bottom.max(column.min_rect().bottom());
    ui.advance_cursor_after_rect(whole.with_max_y(bottom));
    result
}

/// Draws this in the right column from this height on, where there are two columns and that place is
/// free; otherwise here.
pub(in crate::ui) fn aside<R>(ui: &mut Ui, from: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let Some(right) = right(ui).filter(|right| right.bottom - from < theme::CONTROL) else {
        return add(ui);
    };
    let at = pos2(right.left, from.max(right.bottom));
    let place = Rect::from_min_size(at, vec2(right.width, f32::INFINITY));
    let layout = egui::Layout::top_down(egui::Align::Min);
    let mut column = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
    column.set_width(right.width);
    let result = add(&mut column);
    let bottom = column.min_rect().bottom() + theme::SPACE;
    ui.data_mut(|data| data.insert_temp(id(), Right { bottom, ..right }));
    result
}

/// Whether the page that is being drawn has a column for asides.
pub(in crate::ui) fn has_aside(ui: &Ui) -> bool {
    right(ui).is_some()
}

fn right(ui: &Ui) -> Option<Right> {
    ui.data(|data| data.get_temp(id()))
}

fn id() -> egui::Id {
    egui::Id::unique("two columns")
}
