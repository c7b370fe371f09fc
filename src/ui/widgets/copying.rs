//! A button that copies text, and says for a moment that it has.

use std::time::Duration;

use eframe::egui;

use super::{announce, icon_button_if, muted};
use crate::t;
use crate::ui::icons;

/// How long it is said, in seconds.
const SAID: f64 = 4.0;

/// Copies the text when it is pressed. Whether that was just now, for [`note_copied`] behind the
/// buttons beside it: none of them moves under the pointer.
pub(in crate::ui) fn copy_button(
    ui: &mut egui::Ui,
    enabled: bool,
    words: &str,
    text: impl FnOnce() -> String,
) -> bool {
    let button = icon_button_if(ui, enabled, icons::COPY, words);
    let (id, now) = (button.id.with("copied"), ui.input(|input| input.time));
    if button.clicked() {
        ui.ctx().copy_text(text());
        ui.data_mut(|data| data.insert_temp(id, now));
    }
    let copied: Option<f64> = ui.data(|data| data.get_temp(id));
    let left = copied.map_or(0.0, |copied| copied + SAID - now);
    if left > 0.0 {
        ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
    }
    left > 0.0
}

/// Says that a text was copied, where one just was.
pub(in crate::ui) fn note_copied(ui: &mut egui::Ui, copied: bool) {
    if copied {
        let label = muted(ui, t!("copied"));
        announce(ui, label.id);
    }
}
