//! The first screens: starting, the keyring's trouble, welcome.

use eframe::egui;

use super::widgets::{actions, explain, heading, muted, page, primary};
use super::{Pressed, text, theme};
use crate::flow::setup::{HelpPage, Message as SetupMessage};
use crate::flow::{KeyringError, Message, SetupPage};

pub(super) fn starting(ui: &mut egui::Ui) {
    page(ui, |ui| muted(ui, "Reading what is kept on this computer…"));
}

pub(super) fn keyring_trouble(ui: &mut egui::Ui, error: KeyringError, pressed: &mut Pressed) {
    let (keep, again) = actions(
        ui,
        |ui| ui.button(text::KEEP_FOR_THIS_RUN).clicked(),
        |ui| primary(ui, text::TRY_AGAIN, true),
    );
    pressed.send(keep.then_some(Message::KeepForThisRun));
    pressed.send(again.then_some(Message::RetryKeyring));
    page(ui, |ui| {
        heading(ui, "Stile cannot read its secrets");
        ui.add_space(theme::SPACE);
        explain(ui, &text::keyring(error));
    });
}

pub(super) fn welcome(ui: &mut egui::Ui, pressed: &mut Pressed) {
    let (practise, set_up) = actions(
        ui,
        |ui| ui.button("Try with practice data").clicked(),
        |ui| primary(ui, "Set up Stile", true),
    );
    pressed.send(practise.then_some(Message::StartPractice));
    pressed.send(set_up.then_some(Message::Setup(SetupMessage::Open(SetupPage::Leaf))));
    page(ui, |ui| {
        heading(ui, "Welcome to Stile");
        ui.label(
            "Stile connects a grower's Climate FieldView account to Leaf. The grower logs in to \
             FieldView in your browser and allows it; Stile does the rest and tells you when it \
             is done.",
        );
        ui.add_space(theme::GAP);
        theme::Tokens::of(ui).group().show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(
                egui::RichText::new("You need, once for your company")
                    .text_style(theme::subheading()),
            );
            ui.label("•  a Leaf account (e-mail and password, or an API token)");
            ui.label("•  FieldView app keys from Climate: client ID, client secret, API key");
            ui.label("•  the redirect address that Climate registered for them");
            ui.add_space(theme::SPACE);
            ui.horizontal_wrapped(|ui| {
                if ui.link("Get a Leaf account").clicked() {
                    pressed.send(Message::OpenPage(HelpPage::LeafRegistration));
                }
                if ui.link("Register with Climate as a developer").clicked() {
                    pressed.send(Message::OpenPage(HelpPage::ClimateRegistration));
                }
            });
        });
        ui.add_space(theme::GAP);
        muted(
            ui,
            "Just looking? Practice runs on this computer alone, with invented growers. It needs \
             no account and no network, and keeps nothing.",
        );
    });
}
