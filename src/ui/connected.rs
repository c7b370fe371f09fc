//! The end: what Leaf has, and what it does from here.

use eframe::egui;

use super::icons;
use super::widgets::{announce, elsewhere, group, muted, step_heading, with_icon};
use super::{Pressed, text, theme};
use crate::domain::{Account, Health};
use crate::flow::setup::HelpPage;
use crate::flow::{Connect, Connected, Message};
use crate::{say, words};

pub(super) fn show(ui: &mut egui::Ui, connect: &Connect, done: &Connected, pressed: &mut Pressed) {
    let tokens = theme::Tokens::of(ui);
    let credentials = &done.credentials;
    let missing = credentials.missing_scopes(connect.write_scopes());
    group(ui, |ui| {
        let status = text::connection_state(Some(credentials));
        let (sign, color) = if credentials.health() == Health::Good && missing.is_empty() {
            (icons::GOOD, tokens.good)
        } else {
            (icons::WARNING, tokens.warning)
        };
        ui.horizontal(|ui| {
            icons::icon(ui, sign, color);
            let label = step_heading(ui, &status);
            announce(ui, label.id);
        });
        let grid = egui::Grid::new("facts").num_columns(2);
        grid.spacing(egui::vec2(theme::GAP, theme::SPACE)).show(ui, |ui| {
            let status = credentials.status.clone();
            let account = connect.account.as_ref().filter(|account| account.is_known());
            let facts = [
                (say!("connected-status"), status.unwrap_or_else(|| say!("connected-status-none"))),
                (
                    say!("connected-account"),
                    account.map_or_else(|| say!("connected-account-none"), Account::display),
                ),
                (
                    say!("connected-since"),
                    credentials.created.map_or_else(|| say!("connected-since-none"), words::time),
                ),
                (
                    say!("connected-permissions"),
                    text::permissions(credentials, connect.write_scopes()),
                ),
            ];
            for (name, value) in facts {
                muted(ui, name);
                ui.add(egui::Label::new(value).wrap());
                ui.end_row();
            }
        });
        for scope in &missing {
            let words = say!("connected-missing", data = text::scope(*scope));
            with_icon(ui, icons::WARNING, tokens.warning, words);
        }
    });
    ui.add_space(theme::SPACE);
    match done.token_dropped {
        Some(true) => with_icon(ui, icons::SAFE, tokens.good, say!("connected-dropped")),
        Some(false) => with_icon(ui, icons::CALM, tokens.warning, say!("connected-not-dropped")),
        None => muted(ui, say!("connected-dropping")),
    };
    ui.add_space(theme::GAP);
    step_heading(ui, &say!("connected-next-title"));
    ui.label(say!("connected-next"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP;
        if elsewhere(ui, &say!("connected-operations")) {
            pressed.send(Message::OpenPage(HelpPage::FieldOperations));
        }
        if elsewhere(ui, &say!("connected-machines")) {
            pressed.send(Message::OpenPage(HelpPage::MachineFiles));
        }
    });
}
