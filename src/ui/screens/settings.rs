//! The settings: what is set, each with the way to its page, and what else belongs to this computer.

use eframe::egui;

use crate::domain::{PracticeCompany, RedirectUri};
use crate::flow::setup::Message as SetupMessage;
use crate::flow::setup_check::Message as CheckMessage;
use crate::flow::setup_file::Message as FileMessage;
use crate::flow::{Message, Question, SetupPage, State};
use crate::t;
use crate::ui::screens::help;
use crate::ui::widgets::{
    Action, aside, fold, group, heading, measured, muted, step_heading, two_columns_over_actions,
};
use crate::ui::{Pressed, error_messages, theme};

pub(in crate::ui) fn show(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    let page = |ui: &mut egui::Ui| {
        heading(ui, &t!("growers-settings"));
        if state.practice {
            muted(ui, t!("settings-in-practice"));
        }
        ui.add_space(theme::SPACE);
        let top = ui.cursor().top();
        set_up(ui, state, pressed);
        ui.add_space(theme::GAP);
        files(ui, state, pressed);
        if !state.practice {
            ui.add_space(theme::GAP);
            practice(ui, pressed);
        }
        ui.add_space(theme::GAP);
        aside(ui, top, |ui| {
            help_section(ui, state, pressed);
            ui.add_space(theme::GAP);
            computer(ui, state, pressed);
        });
    };
    let back = Action::leaving(t!("back"), Message::Leave);
    let check = Action::main(t!("settings-check"), Message::SetupCheck(CheckMessage::Open));
    let chosen = two_columns_over_actions(ui, page, Some(back), vec![check]);
    pressed.send(chosen);
}

/// What is set, and the page of each.
fn set_up(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    let settings = state.settings.clone().unwrap_or_default();
    let account = match &state.leaf_account {
        Some(account) => {
            t!("settings-signed-in", account = error_messages::leaf_account(account))
        }
        None if state.present.leaf_token => t!("settings-signed-in-unnamed"),
        None => t!("settings-signed-out"),
    };
    let client = crate::domain::text::plain(&settings.client_id, theme::SHOWN_CHARS);
    let addresses = [Some(&settings.redirect_uri), settings.second_redirect_uri.as_ref()];
    let addresses: Vec<&str> = addresses.into_iter().flatten().map(RedirectUri::as_str).collect();
    let client = t!("settings-client", client = client);
    let mut row = |ui: &mut egui::Ui, words: String, value: &str, page| {
        ui.horizontal_wrapped(|ui| {
            let button = ui.button(words);
            if button.clicked() {
                pressed.send(Message::Setup(SetupMessage::Open(page)));
            }
            // The values stand below one another.
            measured::note(ui, ("setting", page), button.rect.size());
            let widths = SetupPage::ALL.map(|page| measured::size(ui, ("setting", page)).x);
            ui.add_space(widths.into_iter().fold(0.0, f32::max) - button.rect.width());
            muted(ui, value);
        });
    };
    group(ui, |ui| {
        row(ui, t!("growers-settings-leaf"), &account, SetupPage::Leaf);
        let mut others = |ui: &mut egui::Ui| {
            row(ui, t!("growers-settings-keys"), &client, SetupPage::AppKeys);
            row(ui, t!("growers-settings-redirect"), &addresses.join(", "), SetupPage::Redirect);
        };
        match state.company_name() {
            // Staff have nothing to do with it, but may be asked what stands there.
            Some(company) => {
                fold(
                    ui,
                    "set by company",
                    &t!("settings-by-company", company = company),
                    false,
                    others,
                );
                muted(ui, t!("set-by-company", company = company));
            }
            None => others(ui),
        }
    });
}

fn files(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    step_heading(ui, &t!("settings-files"));
    ui.horizontal_wrapped(|ui| {
        // A file is for real work and is not opened in practice.
        if !state.practice && ui.button(t!("growers-settings-open-file")).clicked() {
            pressed.send(Message::SetupFile(FileMessage::Choose));
        }
        if ui.button(t!("growers-settings-make-file")).clicked() {
            pressed.send(Message::SetupFile(FileMessage::Begin));
        }
    });
}

fn practice(ui: &mut egui::Ui, pressed: &mut Pressed) {
    step_heading(ui, &t!("settings-practice"));
    muted(ui, t!("settings-practice-help"));
    if ui.button(t!("welcome-try")).clicked() {
        pressed.send(Message::Practise(PracticeCompany::default()));
    }
}

fn help_section(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    step_heading(ui, &t!("settings-help"));
    help::whom_to_ask(ui, state, pressed);
    help::leaf_documentation(ui, state, pressed);
}

/// The version, where files lie, and forgetting them.
fn computer(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    step_heading(ui, &t!("settings-computer"));
    ui.label(t!("details-version", version = env!("CARGO_PKG_VERSION")));
    let folders = &state.folders;
    for (words, full, folder) in [
        (t!("settings-folder"), t!("settings-folder.name"), &folders.settings),
        (t!("settings-logs"), t!("settings-logs.name"), &folders.logs),
    ] {
        help::folder_row(ui, &words, &full, folder, pressed);
    }
    if !state.practice && ui.button(t!("growers-settings-forget")).clicked() {
        pressed.send(Message::Ask(Question::Forget));
    }
}
