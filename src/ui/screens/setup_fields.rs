//! The buttons that lead from an error to the field of the set-up that has to be changed.

use eframe::egui;

use crate::flow::setup::Message as SetupMessage;
use crate::flow::{Message, SetupField, State};
use crate::t;
use crate::ui::Pressed;
use crate::ui::widgets::primary;

/// A button for each of these fields. What a company's file has set has none: a newer file replaces
/// it.
pub(in crate::ui) fn buttons(
    ui: &mut egui::Ui,
    state: &State,
    fields: &[SetupField],
    pressed: &mut Pressed,
) {
    buttons_with_main(ui, state, fields, None, pressed);
}

/// The first of these fields that can be changed on this computer.
pub(in crate::ui) fn first(state: &State, fields: &[SetupField]) -> Option<SetupField> {
    fields.iter().copied().find(|field| can_be_changed(state, *field))
}

fn can_be_changed(state: &State, field: SetupField) -> bool {
    !state.is_set_by_company(field.page())
}

/// The same, with one of them as the screen's primary action.
pub(in crate::ui) fn buttons_with_main(
    ui: &mut egui::Ui,
    state: &State,
    fields: &[SetupField],
    main: Option<SetupField>,
    pressed: &mut Pressed,
) {
    let fields = fields.iter().copied().filter(|field| can_be_changed(state, *field));
    let fields: Vec<_> = fields.collect();
    if fields.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        for field in fields {
            let is_pressed = if main == Some(field) {
                primary(ui, &words(field), true)
            } else {
                ui.button(words(field)).clicked()
            };
            if is_pressed {
                pressed.send(Message::Setup(SetupMessage::Change(field)));
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
