//! The few pieces that screens are made of.

mod field;
mod stepper;

use std::time::Duration;

use eframe::egui::{self, Color32, RichText, Role, WidgetInfo};
use jiff::Timestamp;

use super::text;
use super::theme::{self, Tokens};
use crate::flow::State;

pub(super) use field::{Field, SecretText};
pub(super) use stepper::stepper;

/// A failure for people: what happened, whether anything is lost, what to do now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// What happened.
    pub what: String,
    /// Whether anything is lost.
    pub lost: String,
    /// The one thing to do now.
    pub now: String,
    /// What a server said about it, quoted as such.
    pub said: Option<String>,
    /// For support: status, request id. Never a secret.
    pub details: Option<String>,
    /// Whether this is somebody's decision rather than a failure.
    pub calm: bool,
}

/// The screen's place: a column that scrolls, in the middle of the window.
pub(super) fn page<R>(ui: &mut egui::Ui, add: impl FnOnce(&mut egui::Ui) -> R) -> R {
    let frame = Tokens::of(ui).page();
    egui::CentralPanel::default()
        .frame(frame)
        .show(ui, |ui| {
            egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| column(ui, add))
        })
        .inner
        .inner
}

/// A column in the middle, no wider than is read with ease.
pub(super) fn column<R>(ui: &mut egui::Ui, add: impl FnOnce(&mut egui::Ui) -> R) -> R {
    let width = ui.available_width().min(theme::COLUMN);
    let margin = (ui.available_width() - width) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(margin);
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.x = theme::SPACE;
            add(ui)
        })
        .inner
    })
    .inner
}

/// The screen's heading, known as one to screen readers.
pub(super) fn heading(ui: &mut egui::Ui, words: &str) {
    let response = ui.heading(words);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        // A label's words are its value, a heading's are its name.
        node.set_label(words);
    });
}

/// Words that explain.
pub(super) fn muted(ui: &mut egui::Ui, words: impl Into<String>) -> egui::Response {
    let color = Tokens::of(ui).muted;
    ui.label(RichText::new(words).color(color))
}

/// The one primary action of a screen.
pub(super) fn primary(ui: &mut egui::Ui, words: &str, enabled: bool) -> bool {
    let tokens = Tokens::of(ui);
    let button =
        egui::Button::new(RichText::new(words).color(tokens.on_accent)).fill(tokens.accent);
    let submitted = ui.data_mut(|data| data.remove_temp::<u64>(submit_id())).is_some();
    let enter = ui.input(|input| input.key_pressed(egui::Key::Enter))
        && ui.memory(|memory| memory.focused().is_none());
    ui.add_enabled(enabled, button).clicked() || enabled && (enter || submitted)
}

/// Presses the primary action, which may have been drawn already, in the next frame.
fn submit(ui: &egui::Ui) {
    let now = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(submit_id(), now));
    ui.ctx().request_repaint();
}

fn submit_id() -> egui::Id {
    egui::Id::unique("submit")
}

/// A button whose visible words are short and whose name says what it is about.
pub(super) fn named_button(ui: &mut egui::Ui, words: &str, name: &str) -> egui::Response {
    let response = ui.button(words);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    response
}

/// A word on a ground of its own.
pub(super) fn badge(ui: &mut egui::Ui, words: &str) {
    let tokens = Tokens::of(ui);
    tokens.badge().show(ui, |ui| ui.label(RichText::new(words).color(tokens.warning).strong()));
}

/// A message over the whole width, with its buttons; announced by screen readers.
pub(super) fn banner(
    ui: &mut egui::Ui,
    kind: Color32,
    words: &str,
    buttons: impl FnOnce(&mut egui::Ui),
) {
    Tokens::of(ui).message(kind).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let response = ui.label(words);
        announce(ui, response.id);
        ui.horizontal_wrapped(buttons);
    });
}

/// Has screen readers read this label when it appears or changes.
pub(super) fn announce(ui: &egui::Ui, id: egui::Id) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// Counts down while a server wants to be left alone.
pub(super) fn asked_to_wait(ui: &mut egui::Ui, state: &State, now: Timestamp) {
    let Some(until) = state.asked_to_wait else { return };
    let left = until.duration_since(now).as_secs();
    if left > 0 {
        ui.ctx().request_repaint_after(Duration::from_secs(1));
        muted(ui, text::asked_to_wait(left));
    }
}

/// A failure, with what support needs folded away.
pub(super) fn explain(ui: &mut egui::Ui, explanation: &Explanation) {
    let tokens = Tokens::of(ui);
    let kind = if explanation.calm { tokens.accent } else { tokens.danger };
    tokens.message(kind).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let what = ui.label(RichText::new(&explanation.what).strong());
        announce(ui, what.id);
        if let Some(said) = &explanation.said {
            muted(ui, said);
        }
        ui.label(&explanation.lost);
        ui.label(&explanation.now);
        if let Some(details) = &explanation.details {
            egui::CollapsingHeader::new(text::DETAILS).show(ui, |ui| {
                ui.label(RichText::new(details).monospace());
                if ui.button(text::COPY_DETAILS).clicked() {
                    ui.ctx().copy_text(details.clone());
                }
            });
        }
    });
}

/// The actions of a screen, always at the bottom: leaving on the left, going on on the right.
pub(super) fn actions<L, R>(
    ui: &mut egui::Ui,
    left: impl FnOnce(&mut egui::Ui) -> L,
    right: impl FnOnce(&mut egui::Ui) -> R,
) -> (L, R) {
    let frame = Tokens::of(ui).actions();
    let shown = egui::Panel::bottom("actions").frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            let left = left(ui);
            let right_to_left = egui::Layout::right_to_left(egui::Align::Center);
            (left, ui.with_layout(right_to_left, right).inner)
        })
    });
    shown.inner.inner
}

/// A button that Esc presses too, unless it is needed to leave a field.
pub(super) fn escape(ui: &mut egui::Ui, words: &str) -> bool {
    // egui takes the focus away on Esc before anything is drawn; what counts is who had it.
    let had_focus = ui.data(|data| data.get_temp::<bool>(focus_id())).unwrap_or(false);
    let pressed = ui.input(|input| input.key_pressed(egui::Key::Escape)) && !had_focus;
    ui.button(words).clicked() || pressed
}

/// Ends a frame: remembers whether anything has the focus, and lets no Enter wait for a screen
/// that comes later.
pub(super) fn end_frame(ui: &egui::Ui) {
    let focused = ui.memory(|memory| memory.focused().is_some());
    let now = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| {
        data.insert_temp(focus_id(), focused);
        if data.get_temp::<u64>(submit_id()).is_some_and(|asked| asked < now) {
            data.remove_temp::<u64>(submit_id());
        }
    });
}

fn focus_id() -> egui::Id {
    egui::Id::unique("had focus")
}
