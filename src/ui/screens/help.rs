//! Help, behind a button of the bar: whom to ask when something does not work, and what they want to
//! know.

use std::path::Path;

use eframe::egui;

use crate::flow::setup::HelpPage;
use crate::flow::{Message, State};
use crate::t;
use crate::ui::widgets::{elsewhere, muted, named_button, same_everywhere};
use crate::ui::{Pressed, error_messages, theme};

/// The button and what is behind it.
pub(in crate::ui) fn menu(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    same_everywhere(ui, "help", |ui| {
        ui.menu_button(t!("settings-help"), |ui| {
            let room = ui.ctx().content_rect().width() - 2.0 * theme::GAP;
            ui.set_max_width(theme::DIALOG.min(room));
            // A menu spreads the words of a line over its width.
            ui.vertical(|ui| {
                // Among words a button is only seen as one by its frame, which menus leave out.
                ui.set_style(ui.ctx().global_style());
                content(ui, state, pressed);
            });
        });
    });
}

fn content(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    whom_to_ask(ui, state);
    ui.add_space(theme::SPACE);
    muted(ui, t!("details-version", version = env!("CARGO_PKG_VERSION")));
    let logs = &state.folders.logs;
    folder_row(ui, &t!("settings-logs"), &t!("settings-logs.name"), logs, pressed);
    leaf_documentation(ui, state, pressed);
}

/// Who can help, and what to send them.
pub(in crate::ui) fn whom_to_ask(ui: &mut egui::Ui, state: &State) {
    let words = match state.company() {
        Some(company) => t!("settings-help-company", company = company.name.as_str()),
        None => t!("settings-help-text"),
    };
    ui.add(egui::Label::new(words).wrap());
}

/// Where something lies, with a button that opens the folder.
pub(in crate::ui) fn folder_row(
    ui: &mut egui::Ui,
    words: &str,
    full: &str,
    folder: &Path,
    pressed: &mut Pressed,
) {
    ui.horizontal_wrapped(|ui| {
        ui.label(words);
        muted(ui, error_messages::path(folder));
        if named_button(ui, &t!("settings-open-folder"), full).clicked() {
            pressed.send(Message::OpenPage(HelpPage::Folder(folder.to_owned())));
        }
    });
}

/// Leaf's own documentation, for those who have set Stile up themselves.
pub(in crate::ui) fn leaf_documentation(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    if state.company().is_none() && elsewhere(ui, &t!("settings-help-leaf")) {
        pressed.send(Message::OpenPage(HelpPage::LeafDocumentation));
    }
}
