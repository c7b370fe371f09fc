//! The end: what Leaf has.

use eframe::egui;

use super::help;
use crate::domain::{Account, Health, LeafCredentials, Scope};
use crate::flow::setup::HelpPage;
use crate::flow::{Connect, Connected, Message, State};
use crate::ui::widgets::{announce, elsewhere, group, muted, step_heading, with_icon};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    connect: &Connect,
    done: &Connected,
    pressed: &mut Pressed,
) {
    let tokens = theme::Tokens::of(ui);
    group(ui, |ui| {
        let label = self::state(ui, Some(&done.credentials), connect.write_scopes());
        announce(ui, label.id);
        if done.credentials.health() == Health::Away {
            ui.label(t!("away-wait"));
        }
        let scopes = connect.write_scopes();
        facts(ui, &done.credentials, connect.account.as_ref(), scopes);
        if missing(ui, &done.credentials, scopes, state.company_name()) {
            help::contact(ui, state, pressed);
        }
    });
    ui.add_space(theme::SPACE);
    match done.token_dropped {
        Some(true) => with_icon(ui, icons::SAFE, tokens.good, t!("connected-dropped")),
        Some(false) => with_icon(ui, icons::CALM, tokens.warning, t!("connected-not-dropped")),
        None => muted(ui, t!("connected-dropping")),
    };
}

/// Links to Leaf's pages about what becomes of the data.
pub(in crate::ui) fn read_on(ui: &mut egui::Ui, pressed: &mut Pressed) {
    ui.add_space(theme::GAP);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP;
        if elsewhere(ui, &t!("connected-operations")) {
            pressed.send(Message::OpenPage(HelpPage::FieldOperations));
        }
        if elsewhere(ui, &t!("connected-machines")) {
            pressed.send(Message::OpenPage(HelpPage::MachineFiles));
        }
    });
}

/// How a connection stands, in a line.
pub(in crate::ui) fn state(
    ui: &mut egui::Ui,
    credentials: Option<&LeafCredentials>,
    write_scopes: &[Scope],
) -> egui::Response {
    let tokens = theme::Tokens::of(ui);
    let (sign, color) = match credentials {
        None => (icons::NONE, tokens.muted),
        Some(it) if it.health() == Health::Away => (icons::AWAY, tokens.muted),
        Some(it) if it.health() == Health::Good && it.missing_scopes(write_scopes).is_empty() => {
            (icons::GOOD, tokens.good)
        }
        Some(_) => (icons::WARNING, tokens.warning),
    };
    ui.horizontal(|ui| {
        icons::icon(ui, sign, color);
        step_heading(ui, &error_messages::connection_state(credentials))
    })
    .inner
}

/// What is known of a connection.
pub(in crate::ui) fn facts(
    ui: &mut egui::Ui,
    credentials: &LeafCredentials,
    account: Option<&Account>,
    write_scopes: &[Scope],
) {
    // These rows hold text, not controls. Low rows keep the next action below them in sight.
    let grid = egui::Grid::new("facts").num_columns(2).min_row_height(0.0);
    grid.spacing(egui::vec2(theme::GAP, theme::SPACE)).show(ui, |ui| {
        let status = credentials.status.clone();
        let account = account.filter(|account| account.is_known());
        let facts = [
            (t!("connected-status"), status.unwrap_or_else(|| t!("connected-status-none"))),
            (
                t!("connected-account"),
                account.map_or_else(|| t!("connected-account-none"), Account::display),
            ),
            (
                t!("connected-since"),
                credentials.created.map_or_else(|| t!("connected-since-none"), i18n::time),
            ),
            (t!("connected-permissions"), error_messages::permissions(credentials, write_scopes)),
        ];
        for (name, value) in facts {
            muted(ui, name);
            ui.add(egui::Label::new(value).wrap());
            ui.end_row();
        }
    });
}

/// Says what the consent leaves out, and who can have it enabled; returns whether it leaves anything
/// out.
pub(in crate::ui) fn missing(
    ui: &mut egui::Ui,
    credentials: &LeafCredentials,
    write_scopes: &[Scope],
    company: Option<&str>,
) -> bool {
    let mut is_any = false;
    for scope in credentials.missing_scopes(write_scopes) {
        is_any = true;
        let warning = theme::Tokens::of(ui).warning;
        let words = error_messages::missing_scope(scope, company);
        with_icon(ui, icons::WARNING, warning, words);
    }
    is_any
}
