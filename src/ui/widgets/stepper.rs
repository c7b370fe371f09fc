//! The steps and where each stands, by shape and words.

use eframe::egui::{self, Align2, Pos2, RichText, Role, Stroke, TextStyle, WidgetInfo};

use crate::flow::StepState;
use crate::t;
use crate::ui::error_messages;
use crate::ui::theme::{self, Tokens};

/// Draws the steps, each with its name, side by side, with a line from each to the next; in a low
/// window in a single row.
pub fn stepper(ui: &mut egui::Ui, steps: &[(String, StepState)]) {
    if theme::is_low(ui) {
        ui.columns(steps.len(), |columns| {
            for (index, ui) in columns.iter_mut().enumerate() {
                ui.horizontal(|ui| {
                    marked(ui, index, steps[index].1);
                    named(ui, index, steps, &TextStyle::Small);
                });
            }
        });
        return;
    }
    let mut centers = vec![Pos2::ZERO; steps.len()];
    ui.columns(steps.len(), |columns| {
        for (index, ui) in columns.iter_mut().enumerate() {
            ui.vertical_centered(|ui| centers[index] = step(ui, index, steps));
        }
    });
    let tokens = Tokens::of(ui);
    for (index, pair) in centers.windows(2).enumerate() {
        let [from, to] = pair else { continue };
        let away = theme::MARK + theme::SPACE;
        let color = if steps[index].1 == StepState::Done { tokens.good } else { tokens.edge };
        ui.painter().line_segment(
            [egui::pos2(from.x + away, from.y), egui::pos2(to.x - away, to.y)],
            Stroke::new(theme::MARK_LINE, color),
        );
    }
}

/// Draws one; the middle of its mark.
fn step(ui: &mut egui::Ui, index: usize, steps: &[(String, StepState)]) -> Pos2 {
    let state = steps[index].1;
    let center = marked(ui, index, state);
    named(ui, index, steps, &TextStyle::Body);
    // Painted, not a label: the step's name says it to screen readers already.
    let font = TextStyle::Small.resolve(ui.style());
    let color = color(ui, state);
    let word = error_messages::step_state(state);
    let words = ui.painter().layout(word, font, color, ui.available_width());
    let (place, _) = ui.allocate_exact_size(words.size(), egui::Sense::hover());
    ui.painter().galley(place.min, words, color);
    center
}

/// Draws the step's mark; its middle.
fn marked(ui: &mut egui::Ui, index: usize, state: StepState) -> Pos2 {
    let size = egui::Vec2::splat(theme::MARK * 2.0);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    mark(ui, rect.center(), index, state, color(ui, state));
    rect.center()
}

/// The step's name, which says to screen readers how it stands.
fn named(ui: &mut egui::Ui, index: usize, steps: &[(String, StepState)], style: &TextStyle) {
    let (name, state) = (steps[index].0.as_str(), steps[index].1);
    let size = style.resolve(ui.style()).size;
    let label = match state {
        StepState::Waiting => RichText::new(name).color(Tokens::of(ui).muted),
        _ => theme::strong(name),
    };
    let response = ui.add(egui::Label::new(label.size(size)).wrap());
    let word = error_messages::step_state(state);
    let spoken =
        t!("step-spoken", number = index + 1, all = steps.len(), step = name, state = word);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken.clone()));
}

fn color(ui: &egui::Ui, state: StepState) -> egui::Color32 {
    let tokens = Tokens::of(ui);
    match state {
        StepState::Waiting => tokens.muted,
        StepState::Running => tokens.accent,
        StepState::Done => tokens.good,
        StepState::NeedsYou => tokens.warning,
        StepState::Failed => tokens.danger,
    }
}

/// A number while it waits or runs, and a sign of its own for each way it can stand.
fn mark(ui: &egui::Ui, center: Pos2, index: usize, state: StepState, color: egui::Color32) {
    let tokens = Tokens::of(ui);
    let painter = ui.painter();
    let line = Stroke::new(theme::MARK_LINE, color);
    let at = |x: f32, y: f32| center + egui::vec2(x, y) * theme::MARK;
    let sign = |words: &str, color| {
        let font = TextStyle::Body.resolve(ui.style());
        painter.text(center, Align2::CENTER_CENTER, words, font, color);
    };
    match state {
        StepState::Waiting => {
            painter.circle_stroke(center, theme::MARK, Stroke::new(1.0, color));
            sign(&(index + 1).to_string(), color);
        }
        StepState::Running => {
            painter.circle_filled(center, theme::MARK, tokens.selected);
            painter.circle_stroke(center, theme::MARK, line);
            sign(&(index + 1).to_string(), tokens.text);
        }
        StepState::Done => {
            painter.circle_filled(center, theme::MARK, color);
            let line = Stroke::new(theme::MARK_LINE, tokens.surface);
            painter.line_segment([at(-0.45, 0.05), at(-0.1, 0.4)], line);
            painter.line_segment([at(-0.1, 0.4), at(0.5, -0.35)], line);
        }
        StepState::NeedsYou => {
            let corners = vec![at(0.0, -1.1), at(1.1, 0.0), at(0.0, 1.1), at(-1.1, 0.0)];
            painter.add(egui::Shape::convex_polygon(corners, color, Stroke::NONE));
            sign("!", tokens.surface);
        }
        StepState::Failed => {
            painter.circle_stroke(center, theme::MARK, line);
            painter.line_segment([at(-0.4, -0.4), at(0.4, 0.4)], line);
            painter.line_segment([at(-0.4, 0.4), at(0.4, -0.4)], line);
        }
    }
}
