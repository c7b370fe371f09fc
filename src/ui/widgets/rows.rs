//! Long lists, of which only the rows in view are drawn.

use std::ops::Range;

use eframe::egui::{AsIdSalt, Id, Response, Ui, UiBuilder};

use super::focus;

/// Draws those of `count` rows, each this high, that are in view, inside whatever scrolls them; and
/// one more on either side, for the Tab key and screen readers to lead to. `row` gives the control
/// that a row is found by, if it has one. Which rows were drawn.
pub(in crate::ui) fn rows_in_view(
    ui: &mut Ui,
    height: f32,
    count: usize,
    row: impl FnMut(&mut Ui, usize) -> Option<Response>,
) -> Range<usize> {
    let top = ui.cursor().top();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "of the list")]
    let number = |y: f32| (((y - top) / height).max(0.0) as usize).min(count);
    let view = ui.clip_rect();
    let first = number(view.top()).saturating_sub(1);
    let last = (number(view.bottom()) + 2).min(count);
    #[expect(clippy::cast_precision_loss, reason = "a list of millions is not scrolled")]
    let high = |rows: usize| rows as f32 * height;
    draw(ui, first..last, high(first), high(count - last), row);
    first..last
}

/// The same for rows of these heights.
pub(in crate::ui) fn uneven_rows_in_view(
    ui: &mut Ui,
    heights: &[f32],
    row: impl FnMut(&mut Ui, usize) -> Option<Response>,
) {
    let view = ui.clip_rect();
    let mut bottom = ui.cursor().top();
    let bottoms = heights.iter().map(|height| {
        bottom += height;
        bottom
    });
    let bottoms: Vec<f32> = bottoms.collect();
    let first = bottoms.partition_point(|bottom| *bottom < view.top()).saturating_sub(1);
    let last = (bottoms.partition_point(|bottom| *bottom < view.bottom()) + 2).min(heights.len());
    let (above, below) = (heights[..first].iter().sum(), heights[last..].iter().sum());
    draw(ui, first..last, above, below, row);
}

/// Draws these rows with so much room above and below.
fn draw(
    ui: &mut Ui,
    rows: Range<usize>,
    above: f32,
    below: f32,
    mut row: impl FnMut(&mut Ui, usize) -> Option<Response>,
) {
    let view = ui.clip_rect();
    ui.add_space(above);
    let mut is_looked_for = focus::is_scrolled_away(ui);
    for number in rows {
        let control = row(ui, number);
        if let Some(control) = control.filter(|it| is_looked_for && it.rect.top() >= view.top()) {
            control.request_focus();
            focus::found_after_scrolling(ui);
            is_looked_for = false;
        }
    }
    ui.add_space(below);
}

/// Draws something under an identity of its own, wherever on the screen it stands: it keeps the
/// keyboard when what stands before it changes.
pub(in crate::ui) fn same_everywhere<R>(
    ui: &mut Ui,
    what: impl AsIdSalt,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    ui.scope_builder(UiBuilder::new().scope_id(Id::unique(what)), add).inner
}
