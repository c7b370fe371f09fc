//! Help, behind a button of the bar: whom to ask when something does not work, and what they want to
//! know.

use std::path::Path;

use eframe::egui;

use crate::flow::setup::HelpPage;
use crate::flow::{Message, State};
use crate::t;
use crate::ui::widgets::{self, Explanation, elsewhere, muted, named_button, same_everywhere};
use crate::ui::{Pressed, error_messages, icons, theme};

/// The button and what is behind it.
pub(in crate::ui) fn menu(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    same_everywhere(ui, "help", |ui| {
        ui.menu_button(t!("settings-help"), |ui| {
            let room = ui.ctx().content_rect().width() - 2.0 * theme::GAP;
            ui.set_max_width(theme::DIALOG.min(room));
            // A menu spreads the words of a line over its width.
            ui.vertical(|ui| {
                // Menus draw buttons without a frame; among words they would not look like buttons.
                ui.set_style(ui.ctx().global_style());
                content(ui, state, pressed);
            });
        });
    });
}

fn content(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    whom_to_ask(ui, state, pressed);
    ui.add_space(theme::SPACE);
    muted(ui, t!("details-version", version = env!("CARGO_PKG_VERSION")));
    let logs = &state.folders.logs;
    folder_row(ui, &t!("settings-logs"), &t!("settings-logs.name"), logs, pressed);
    leaf_documentation(ui, state, pressed);
}

/// Who can help, and what to send them.
pub(in crate::ui) fn whom_to_ask(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    let words = match state.company() {
        Some(company) => t!("settings-help-company", company = company.name.as_str()),
        None => t!("settings-help-text"),
    };
    ui.add(egui::Label::new(words).wrap());
    contact(ui, state, pressed);
}

/// A failure, with whom to ask where it says that the company is to be asked.
pub(in crate::ui) fn explain(
    ui: &mut egui::Ui,
    state: &State,
    explanation: &Explanation,
    pressed: &mut Pressed,
) {
    widgets::explain(ui, explanation);
    if explanation.asks_company {
        contact(ui, state, pressed);
    }
}

/// Whom the company says is to be asked, with what is needed to reach them.
pub(in crate::ui) fn contact(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    let Some(company) = state.company().filter(|company| !company.contact.is_empty()) else {
        return;
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(t!("contact", contact = company.contact.as_str()));
        let copied =
            widgets::copy_button(ui, true, &t!("contact-copy"), || company.contact.clone());
        let write = t!("contact-mail", company = company.name.as_str());
        if let Some(email) = company.contact_email()
            && widgets::icon_button(ui, icons::MAIL, &write).clicked()
        {
            pressed.send(Message::OpenPage(HelpPage::MailToCompany(email.to_owned())));
        }
        widgets::note_copied(ui, copied);
    });
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
