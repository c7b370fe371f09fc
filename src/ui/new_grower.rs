//! Adding a grower.

use eframe::egui;

use super::forms::Forms;
use super::widgets::{Field, actions, escape, explain, heading, page, primary};
use super::{Pressed, text, theme};
use crate::domain::NewGrower;
use crate::domain::grower::looks_like_email;
use crate::flow::Message;
use crate::flow::growers::{Adding, Message as GrowersMessage};
use crate::http::ApiError;

pub(super) fn show(ui: &mut egui::Ui, adding: &Adding, forms: &mut Forms, pressed: &mut Pressed) {
    let running = *adding == Adding::Running;
    let words = if running { "Adding…" } else { "Add this grower" };
    let (cancel, add) =
        actions(ui, |ui| escape(ui, text::CANCEL), |ui| primary(ui, words, !running));
    pressed.send(cancel.then_some(Message::Growers(GrowersMessage::CloseForm)));
    page(ui, |ui| {
        heading(ui, "Add a grower");
        ui.add_space(theme::SPACE);
        let form = &mut forms.new_grower;
        if add {
            form.left.all();
        }
        let name = form.name.trim().to_owned();
        let email = form.email.trim().to_owned();
        let name_reason = name.is_empty().then(|| "the name is missing.".to_owned());
        let email_reason =
            (!looks_like_email(&email)).then(|| "this is not an e-mail address.".to_owned());
        let valid = name_reason.is_none() && email_reason.is_none();
        let response = Field::new("Name")
            .submits()
            .error(form.left.error(0, name_reason))
            .show(ui, &mut form.name);
        form.left.note(0, &response);
        let response = Field::new("E-mail")
            .help(
                "Best the one the grower logs in to FieldView with: then Stile knows the account.",
            )
            .submits()
            .error(form.left.error(1, email_reason))
            .show(ui, &mut form.email);
        form.left.note(1, &response);
        Field::new("Phone (optional)").submits().show(ui, &mut form.phone);
        Field::new("Address (optional)").submits().show(ui, &mut form.address);
        Field::new("Your own reference (optional)")
            .help("A customer number, for example.")
            .submits()
            .show(ui, &mut form.reference);
        if let Adding::Failed(error) = adding {
            ui.add_space(theme::SPACE);
            let mut explanation =
                text::api(error, "Leaf", "Nothing is lost: what you typed is still here.");
            if let ApiError::Lost(_) = error {
                explanation.now = "Leaf may have added the grower all the same: go back and \
                                   press “Refresh” before you add it again."
                    .to_owned();
            }
            explain(ui, &explanation);
        }
        if add && valid {
            let reference = form.reference.trim();
            pressed.send(Message::Growers(GrowersMessage::Add(NewGrower {
                name,
                email,
                phone: form.phone.trim().to_owned(),
                address: form.address.trim().to_owned(),
                reference: (!reference.is_empty()).then(|| reference.to_owned()),
            })));
        }
    });
}
