//! The first screens: starting, the keyring's trouble, welcome.

use eframe::egui;

use crate::domain::PracticeCompany;
use crate::flow::setup::{HelpPage, Message as SetupMessage};
use crate::flow::setup_file::Message as FileMessage;
use crate::flow::{KeyringError, Message, SetupPage, State};
use crate::t;
use crate::ui::widgets::{
    Action, aside, elsewhere, explain, group, heading, muted, page, page_over_actions,
    step_heading, stile_drawing, two_columns_over_actions,
};
use crate::ui::{Pressed, error_messages, theme};

pub(in crate::ui) fn starting(ui: &mut egui::Ui) {
    page(ui, |ui| {
        muted(ui, t!("starting"));
    });
}

pub(in crate::ui) fn keyring_trouble(
    ui: &mut egui::Ui,
    state: &State,
    error: KeyringError,
    pressed: &mut Pressed,
) {
    let page = |ui: &mut egui::Ui| {
        heading(ui, &t!("keyring-trouble-title"));
        ui.add_space(theme::SPACE);
        explain(ui, &error_messages::keyring(error));
    };
    let keep = Action::other(t!("keep-for-this-run"), Message::KeepForThisRun);
    let mut ways = vec![Action::main(t!("try-again"), Message::RetryKeyring)];
    if let Some(question) = state.afresh_question() {
        ways.insert(0, Action::other(t!("start-afresh-ask"), Message::Ask(question)));
    }
    pressed.send(page_over_actions(ui, page, Some(keep), ways));
}

pub(in crate::ui) fn welcome(ui: &mut egui::Ui, takes_no_drops: bool, pressed: &mut Pressed) {
    let mut opened = None;
    let page = |ui: &mut egui::Ui| {
        let words = |ui: &mut egui::Ui| {
            heading(ui, &t!("welcome-title"));
            ui.label(t!("welcome-intro"));
        };
        if theme::is_low(ui) {
            // The ways to begin matter more.
            words(ui);
        } else {
            beside_drawing(ui, |ui| stile_drawing(ui, &t!("welcome-picture")), words);
        }
        ui.add_space(theme::GAP);
        let top = ui.cursor().top();
        group(ui, |ui| {
            step_heading(ui, &t!("welcome-file-title"));
            ui.label(if takes_no_drops { t!("welcome-file-here") } else { t!("welcome-file") });
            if ui.button(t!("welcome-choose-file")).clicked() {
                opened = Some(Message::SetupFile(FileMessage::Choose));
            }
        });
        ui.add_space(theme::SPACE);
        aside(ui, top, |ui| {
            opened = by_hand(ui).or(opened.take());
            ui.add_space(theme::SPACE);
            muted(ui, t!("welcome-practice"));
        });
    };
    let practise = Action::other(t!("welcome-try"), Message::Practise(PracticeCompany::default()));
    let set_up = Message::Setup(SetupMessage::Open(SetupPage::Leaf));
    let set_up = Action::other(t!("welcome-by-hand"), set_up);
    let by_file = Message::SetupFile(FileMessage::Choose);
    let by_file = Action::main(t!("welcome-by-file"), by_file);
    let chosen = two_columns_over_actions(ui, page, Some(practise), vec![set_up, by_file]);
    pressed.send(chosen.or(opened));
}

/// What setting up by hand takes, for those who have no file from their company.
fn by_hand(ui: &mut egui::Ui) -> Option<Message> {
    let mut opened = None;
    group(ui, |ui| {
        step_heading(ui, &t!("welcome-hand-title"));
        for need in [t!("welcome-need-leaf"), t!("welcome-need-keys"), t!("welcome-need-address")] {
            ui.label(format!("•  {need}"));
        }
        ui.add_space(theme::SPACE);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP;
            if elsewhere(ui, &t!("welcome-get-leaf")) {
                opened = Some(Message::OpenPage(HelpPage::LeafRegistration));
            }
            if elsewhere(ui, &t!("welcome-get-keys")) {
                opened = Some(Message::OpenPage(HelpPage::ClimateRegistration));
            }
        });
    });
    opened
}

/// Words with a drawing at their right, where there is room for both.
pub(in crate::ui) fn beside_drawing(
    ui: &mut egui::Ui,
    drawing: impl FnOnce(&mut egui::Ui),
    words: impl FnOnce(&mut egui::Ui),
) {
    let width = ui.available_width();
    if width < theme::ROOM_FOR_DRAWING {
        return words(ui);
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP;
        ui.vertical(|ui| {
            ui.set_width(width - theme::DRAWING.x - theme::GAP);
            ui.spacing_mut().item_spacing.x = theme::SPACE;
            words(ui);
        });
        drawing(ui);
    });
}
