//! What there is to try in practice, as a list that ticks itself off.

use eframe::egui;

use crate::flow::{PracticeTask, State};
use crate::t;
use crate::ui::widgets::{fold_open, with_icon};
use crate::ui::{icons, theme};

/// The list, which can be folded away.
pub(in crate::ui) fn show(ui: &mut egui::Ui, state: &State) {
    let title =
        t!("tasks-title", done = state.practice_tasks.done(), all = PracticeTask::ALL.len());
    fold_open(ui, "practice tasks", &title, |ui| list(ui, state));
}

/// The list behind a button, where there is no room for it.
pub(in crate::ui) fn menu(ui: &mut egui::Ui, state: &State) {
    let title =
        t!("tasks-brief", done = state.practice_tasks.done(), all = PracticeTask::ALL.len());
    ui.menu_button(title, |ui| list(ui, state));
}

fn list(ui: &mut egui::Ui, state: &State) {
    let tokens = theme::Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = theme::NEAR;
    for task in PracticeTask::ALL {
        if state.practice_tasks.is_done(task) {
            with_icon(ui, icons::GOOD, tokens.good, t!("task-done", task = words(task)));
        } else {
            with_icon(ui, icons::NEXT, tokens.muted, words(task));
        }
    }
}

fn words(task: PracticeTask) -> String {
    match task {
        PracticeTask::Connect => t!("task-connect"),
        PracticeTask::Refusal => t!("task-refusal"),
        PracticeTask::WrongAccount => t!("task-wrong-account"),
        PracticeTask::Link => t!("task-link"),
    }
}
