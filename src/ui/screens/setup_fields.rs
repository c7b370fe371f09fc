//! The buttons that lead from an error to the field of the set-up that has to be changed.

use eframe::egui;

use crate::flow::setup::Message as SetupMessage;
use crate::flow::{Message, SetupField, State};
use crate::t;
use crate::ui::Pressed;

/// A button for each of these fields. What a company's file has set has none: a newer file replaces
/// it.
pub(in crate::ui) fn buttons(
    ui: &mut egui::Ui,
    state: &State,
    fields: &[SetupField],
    pressed: &mut Pressed,
) {
    let can_be_changed = |field: &&SetupField| !state.is_set_by_company(field.page());
    let fields: Vec<_> = fields.iter().filter(can_be_changed).collect();
    if fields.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        for field in fields {
            if ui.button(words(*field)).clicked() {
                pressed.send(Message::Setup(SetupMessage::Change(*field)));
            }
        }
    });
}

fn words(field: SetupField) -> String {
    match field {
        SetupField::SignIn => t!("change-sign-in"),
        SetupField::ClientId => t!("change-client-id"),
        SetupField::ClientSecret => t!("change-client-secret"),
        SetupField::ApiKey => t!("change-api-key"),
        SetupField::Redirect => t!("change-redirect"),
        SetupField::SecondRedirect => t!("change-second-redirect"),
    }
}
