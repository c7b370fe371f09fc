//! The first screens: starting, the keyring's trouble, welcome.

use eframe::egui;

use super::widgets::{
    Action, elsewhere, explain, group, heading, muted, page, page_over_actions, step_heading,
    stile_drawing,
};
use super::{Pressed, text, theme};
use crate::domain::PracticeCompany;
use crate::flow::setup::{HelpPage, Message as SetupMessage};
use crate::flow::setup_file::Message as FileMessage;
use crate::flow::{KeyringError, Message, SetupPage};
use crate::say;

pub(super) fn starting(ui: &mut egui::Ui) {
    page(ui, |ui| {
        muted(ui, say!("starting"));
    });
}

pub(super) fn keyring_trouble(ui: &mut egui::Ui, error: KeyringError, pressed: &mut Pressed) {
    let page = |ui: &mut egui::Ui| {
        heading(ui, &say!("keyring-trouble-title"));
        ui.add_space(theme::SPACE);
        explain(ui, &text::keyring(error));
    };
    let keep = Action::other(say!("keep-for-this-run"), Message::KeepForThisRun);
    let again = Action::main(say!("try-again"), Message::RetryKeyring);
    pressed.send(page_over_actions(ui, page, Some(keep), vec![again]));
}

pub(super) fn welcome(ui: &mut egui::Ui, pressed: &mut Pressed) {
    let mut opened = None;
    let page = |ui: &mut egui::Ui| {
        beside_drawing(
            ui,
            |ui| stile_drawing(ui, &say!("welcome-picture")),
            |ui| {
                heading(ui, &say!("welcome-title"));
                ui.label(say!("welcome-intro"));
            },
        );
        ui.add_space(theme::GAP);
        group(ui, |ui| {
            step_heading(ui, &say!("welcome-need"));
            for need in
                [say!("welcome-need-leaf"), say!("welcome-need-keys"), say!("welcome-need-address")]
            {
                ui.label(format!("•  {need}"));
            }
            ui.add_space(theme::SPACE);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = theme::GAP;
                if elsewhere(ui, &say!("welcome-get-leaf")) {
                    opened = Some(Message::OpenPage(HelpPage::LeafRegistration));
                }
                if elsewhere(ui, &say!("welcome-get-keys")) {
                    opened = Some(Message::OpenPage(HelpPage::ClimateRegistration));
                }
            });
        });
        ui.add_space(theme::GAP);
        muted(ui, say!("welcome-file"));
        muted(ui, say!("welcome-practice"));
    };
    let practise =
        Action::other(say!("welcome-try"), Message::Practise(PracticeCompany::default()));
    let set_up = Message::Setup(SetupMessage::Open(SetupPage::Leaf));
    let set_up = Action::main(say!("welcome-set-up"), set_up);
    let by_file = Message::SetupFile(FileMessage::Choose);
    let by_file = Action::other(say!("welcome-set-up-file"), by_file);
    let chosen = page_over_actions(ui, page, Some(practise), vec![by_file, set_up]);
    pressed.send(chosen.or(opened));
}

/// Words with a drawing at their right, where there is room for both.
pub(super) fn beside_drawing(
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
