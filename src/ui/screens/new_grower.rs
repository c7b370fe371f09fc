//! Adding a grower.

use eframe::egui;

use crate::flow::growers::{Adding, Message as GrowersMessage};
use crate::flow::{Message, State};
use crate::t;
use crate::ui::forms::Forms;
use crate::ui::screens::grower_form;
use crate::ui::widgets::{
    Action, explain, going_on, heading, note_going_on, two_columns_over_actions,
};
use crate::ui::{Pressed, error_messages, theme};

const FORM: &str = "new grower";

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let adding = &state.growers.adding;
    let running = *adding == Adding::Running;
    let same = grower_form::same(state, &forms.new_grower, None);
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
        let new = grower_form::fields(ui, form, add);
        if let Adding::Failed(error) = adding {
            ui.add_space(theme::SPACE);
            explain(ui, &error_messages::adding(error));
        }
        if add && new.is_some() {
            form.told_same.clone_from(&same);
        }
        if let Some(known) = same.as_deref().filter(|_| form.told_same == same) {
            grower_form::tell_same(ui, known);
        }
        if let Some(new) = new.filter(|_| add && (same.is_none() || is_told)) {
            pressed.send(Message::Growers(if std::mem::take(&mut form.by_link) {
                GrowersMessage::AddByLink(new)
            } else {
                GrowersMessage::Add(new)
            }));
        }
    };
    let cancel = Action::leaving(t!("cancel"), Chosen::Cancel);
    let main = Action::main(words, Chosen::Add).enabled(!running).after_reading(is_told);
    // Leaf makes links once it has the app keys, and knows newcomers by name, e-mail and reference.
    let makes_links = state.settings.as_ref().is_some_and(|settings| {
        settings.registered_client.is_some() && !settings.registered_are_old
    });
    let by_link = (makes_links && !running && !is_told)
        .then(|| Action::other(t!("new-grower-by-link"), Chosen::AddByLink));
    let others = by_link.into_iter().chain([main]).collect();
    match two_columns_over_actions(ui, fields, Some(cancel), others) {
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

enum Chosen {
    Cancel,
    Add,
    AddByLink,
}
