//! How large something was when it was last drawn, for what is drawn before it and placed by it.
//!
//! Keyboard and screen reader follow the order of drawing; so what stands at the right or at the
//! bottom is drawn last, in a place that was kept for it.

use eframe::egui::{AsIdSalt, Id, Ui, Vec2};

/// Smaller differences come from rounding to pixels and are ignored.
const SAME: f32 = 0.5;

/// How large it was; nothing when it was never drawn.
pub(in crate::ui) fn size(ui: &Ui, what: impl AsIdSalt) -> Vec2 {
    ui.data(|data| data.get_temp(id(what))).unwrap_or_default()
}

/// Notes how large it is. Where that is another size than was reckoned with, the window is laid
/// out once more before anybody sees it.
pub(in crate::ui) fn note(ui: &Ui, what: impl AsIdSalt, size: Vec2) {
    let id = id(what);
    let before: Vec2 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    if (before - size).abs().max_elem() > SAME {
        ui.data_mut(|data| data.insert_temp(id, size));
        ui.ctx().request_discard("placed by its size");
    }
}

/// Draws at the right of what is left of this row, one thing after the other as they are seen.
pub(in crate::ui) fn at_the_right<R>(
    ui: &mut Ui,
    what: impl AsIdSalt + Copy,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    ui.add_space((ui.available_width() - size(ui, what).x).max(0.0));
    let shown = ui.horizontal(add);
    note(ui, what, shown.response.rect.size());
    shown.inner
}

fn id(what: impl AsIdSalt) -> Id {
    Id::unique("measured").with(what)
}
