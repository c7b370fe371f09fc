//! Adding a grower.

use eframe::egui;

use crate::domain::NewGrower;
use crate::domain::email::{self, email_from, looks_like_email};
use crate::flow::growers::{Adding, Message as GrowersMessage};
use crate::flow::{Message, State};
use crate::t;
use crate::ui::forms::Forms;
use crate::ui::forms::new_grower::{NewGrowerField, NewGrowerForm};
use crate::ui::widgets::{
    Action, Field, announce, explain, going_on, heading, note_going_on, page_over_actions,
    with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};

const FORM: &str = "new grower";

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let adding = &state.growers.adding;
    let running = *adding == Adding::Running;
    let same = same(state, &forms.new_grower);
    let is_told = same.is_some() && forms.new_grower.told_same == same;
    let words = match (running, is_told) {
        (true, _) => t!("new-grower-adding"),
        (false, true) => t!("new-grower-add-anyway"),
        (false, false) => t!("new-grower-add"),
    };
    let add = going_on(ui, FORM);
    let fields = |ui: &mut egui::Ui| {
        heading(ui, &t!("growers-add"));
        ui.add_space(theme::SPACE);
        let form = &mut forms.new_grower;
        if add {
            form.left.all();
        }
        let name = form.name.trim().to_owned();
        let email = email_from(&form.email);
        let name_reason = name.is_empty().then(|| t!("wrong-name-missing"));
        let email_reason = (!looks_like_email(&email)).then(|| t!("wrong-email"));
        let valid = name_reason.is_none() && email_reason.is_none();
        let response = Field::new(&t!("new-grower-name"))
            .submits()
            .error(form.left.error(NewGrowerField::Name, name_reason))
            .show(ui, &mut form.name);
        form.left.note(NewGrowerField::Name, &response);
        let response = Field::new(&t!("new-grower-email"))
            .help(&t!("new-grower-email-help"))
            .email()
            .submits()
            .error(form.left.error(NewGrowerField::Email, email_reason))
            .show(ui, &mut form.email);
        form.left.note(NewGrowerField::Email, &response);
        Field::new(&t!("new-grower-phone")).submits().show(ui, &mut form.phone);
        Field::new(&t!("new-grower-address")).submits().show(ui, &mut form.address);
        Field::new(&t!("new-grower-reference"))
            .help(&t!("new-grower-reference-help"))
            .submits()
            .show(ui, &mut form.reference);
        if let Adding::Failed(error) = adding {
            ui.add_space(theme::SPACE);
            explain(ui, &error_messages::adding(error));
        }
        if add && valid {
            form.told_same.clone_from(&same);
        }
        if let Some(known) = same.as_deref().filter(|_| form.told_same == same) {
            ui.add_space(theme::SPACE);
            let warning = theme::Tokens::of(ui).warning;
            let words = t!("new-grower-same", grower = known);
            let label = with_icon(ui, icons::WARNING, warning, words);
            announce(ui, label.id);
        }
        if add && valid && (same.is_none() || is_told) {
            let reference = form.reference.trim();
            let new = NewGrower {
                name,
                email,
                phone: form.phone.trim().to_owned(),
                address: form.address.trim().to_owned(),
                reference: (!reference.is_empty()).then(|| reference.to_owned()),
            };
            pressed.send(Message::Growers(if std::mem::take(&mut form.by_link) {
                GrowersMessage::AddByLink(new)
            } else {
                GrowersMessage::Add(new)
            }));
        }
    };
    let cancel = Action::leaving(t!("cancel"), Chosen::Cancel);
    let main = Action::main(words, Chosen::Add).enabled(!running);
    // Leaf makes links once it has the app keys, and knows newcomers by name, e-mail and reference.
    let makes_links = state.settings.as_ref().is_some_and(|settings| {
        settings.registered_client.is_some() && !settings.registered_are_old
    });
    let by_link = (makes_links && !running && !is_told)
        .then(|| Action::other(t!("new-grower-by-link"), Chosen::AddByLink));
    let others = by_link.into_iter().chain([main]).collect();
    match page_over_actions(ui, fields, Some(cancel), others) {
        Some(Chosen::Add) => {
            forms.new_grower.by_link = false;
            note_going_on(ui, FORM);
        }
        Some(Chosen::AddByLink) => {
            forms.new_grower.by_link = true;
            note_going_on(ui, FORM);
        }
        Some(Chosen::Cancel) => pressed.send(Message::Growers(GrowersMessage::CloseForm)),
        None => {}
    }
}

/// Whom Leaf has with this e-mail or reference already.
fn same(state: &State, form: &NewGrowerForm) -> Option<String> {
    let is_same = |own: &str, other: &str| !own.is_empty() && own.eq_ignore_ascii_case(other);
    let (email, reference) = (email_from(&form.email), form.reference.trim());
    let known = state.growers.list.iter().find(|known| {
        is_same(&email, &known.email)
            || !email.is_ascii() && email::key(&email) == email::key(&known.email)
            || known.reference.as_deref().is_some_and(|theirs| is_same(reference, theirs))
    });
    known.map(|known| known.display_name().to_owned())
}

enum Chosen {
    Cancel,
    Add,
    AddByLink,
}
