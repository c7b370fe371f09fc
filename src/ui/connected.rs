//! The end: what Leaf has, and what it does from here.

use eframe::egui::{self, RichText};

use super::widgets::{announce, muted};
use super::{Pressed, text, theme};
use crate::domain::Health;
use crate::flow::setup::HelpPage;
use crate::flow::{Connect, Connected, Message};

pub(super) fn show(ui: &mut egui::Ui, connect: &Connect, done: &Connected, pressed: &mut Pressed) {
    let tokens = theme::Tokens::of(ui);
    let credentials = &done.credentials;
    let missing = credentials.missing_scopes(connect.write_scopes());
    tokens.group().show(ui, |ui| {
        ui.set_width(ui.available_width());
        let status = text::connection_state(Some(credentials));
        let color = if credentials.health() == Health::Good { tokens.good } else { tokens.warning };
        let label = ui.label(RichText::new(&status).text_style(theme::subheading()).color(color));
        announce(ui, label.id);
        egui::Grid::new("facts").num_columns(2).spacing(egui::vec2(theme::GAP, theme::SPACE)).show(
            ui,
            |ui| {
                fact(
                    ui,
                    "Leaf's word for it",
                    credentials.status.as_deref().unwrap_or("none given"),
                );
                let account = connect.account.as_ref().filter(|account| account.is_known());
                let account = account.map_or(
                    "FieldView did not say".to_owned(),
                    super::super::domain::account::Account::display,
                );
                fact(ui, "FieldView account", &account);
                let since = credentials.created.map_or("Leaf does not say".to_owned(), text::time);
                fact(ui, "Connected since", &since);
                fact(ui, "Permissions", &text::permissions(credentials, connect.write_scopes()));
            },
        );
        for scope in &missing {
            ui.label(
                RichText::new(format!(
                    "Missing: {} will not reach Leaf. Ask Climate to enable it, then reconnect.",
                    text::missing_scope(*scope)
                ))
                .color(tokens.warning),
            );
        }
    });
    ui.add_space(theme::SPACE);
    match done.token_dropped {
        Some(true) => {
            muted(ui, "Stile no longer holds the grower's consent: Leaf keeps it fresh from here.")
        }
        Some(false) => muted(
            ui,
            "Stile could not remove its own copy of the consent yet; it tries again at its next start.",
        ),
        None => muted(ui, "Removing Stile's own copy of the consent…"),
    };
    ui.add_space(theme::SPACE);
    ui.label(RichText::new("What happens now").text_style(theme::subheading()));
    ui.label(
        "Leaf fetches the grower's fields, boundaries and operations by itself. The first data \
         can take from minutes to hours. You can close Stile.",
    );
    ui.horizontal_wrapped(|ui| {
        if ui.link("Field operations at Leaf").clicked() {
            pressed.send(Message::OpenPage(HelpPage::FieldOperations));
        }
        if ui.link("Machine files at Leaf").clicked() {
            pressed.send(Message::OpenPage(HelpPage::MachineFiles));
        }
    });
}

fn fact(ui: &mut egui::Ui, name: &str, value: &str) {
    muted(ui, name);
    ui.label(value);
    ui.end_row();
}
