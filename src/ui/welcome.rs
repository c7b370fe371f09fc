//! The first screens: starting, the keyring's trouble, welcome.

use eframe::egui;

use super::widgets::{
    actions, elsewhere, explain, group, heading, muted, page, primary, step_heading, stile_drawing,
};
use super::{Pressed, text, theme};
use crate::flow::setup::{HelpPage, Message as SetupMessage};
use crate::flow::{KeyringError, Message, SetupPage};
use crate::say;

pub(super) fn starting(ui: &mut egui::Ui) {
    page(ui, |ui| muted(ui, say!("starting")));
}

pub(super) fn keyring_trouble(ui: &mut egui::Ui, error: KeyringError, pressed: &mut Pressed) {
    let (keep, again) = actions(
        ui,
        |ui| ui.button(say!("keep-for-this-run")).clicked(),
        |ui| primary(ui, &say!("try-again"), true),
    );
    pressed.send(keep.then_some(Message::KeepForThisRun));
    pressed.send(again.then_some(Message::RetryKeyring));
    page(ui, |ui| {
        heading(ui, &say!("keyring-trouble-title"));
        ui.add_space(theme::SPACE);
        explain(ui, &text::keyring(error));
    });
}

pub(super) fn welcome(ui: &mut egui::Ui, pressed: &mut Pressed) {
    let (practise, set_up) = actions(
        ui,
        |ui| ui.button(say!("welcome-try")).clicked(),
        |ui| primary(ui, &say!("welcome-set-up"), true),
    );
    pressed.send(practise.then_some(Message::StartPractice));
    pressed.send(set_up.then_some(Message::Setup(SetupMessage::Open(SetupPage::Leaf))));
    page(ui, |ui| {
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
                    pressed.send(Message::OpenPage(HelpPage::LeafRegistration));
                }
                if elsewhere(ui, &say!("welcome-get-keys")) {
                    pressed.send(Message::OpenPage(HelpPage::ClimateRegistration));
                }
            });
        });
        ui.add_space(theme::GAP);
        muted(ui, say!("welcome-practice"));
    });
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
