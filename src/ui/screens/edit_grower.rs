//! Editing a grower, and deleting one who is not connected.

use eframe::egui;
use jiff::Timestamp;

use crate::flow::edit_grower::Message as EditMessage;
use crate::flow::{DeleteError, EditGrower, EditStep, Message, Question, State};
use crate::t;
use crate::ui::forms::Forms;
use crate::ui::screens::grower_form;
use crate::ui::widgets::{
    Action, announce, asked_to_wait, explain, going_on, heading, icon_button, muted, note_going_on,
    step_heading, two_columns_over_actions,
};
use crate::ui::{Pressed, error_messages, icons, theme};

const FORM: &str = "edit grower";

enum Chosen {
    Leave,
    Save,
    SignIn,
}

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    edit: &EditGrower,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    let asks_to_sign_in = state.asks_to_sign_in();
    let same = grower_form::same(state, &forms.edit_grower.typed, Some(&edit.grower.id));
    let is_told = same.is_some() && forms.edit_grower.typed.told_same == same;
    let save = going_on(ui, FORM);
    let mut message = None;
    let page = |ui: &mut egui::Ui| {
        heading(ui, &t!("edit-grower-title", grower = edit.grower.display_name()));
        ui.add_space(theme::SPACE);
        match &edit.step {
            EditStep::Reading => {
                let label = muted(ui, t!("edit-grower-reading"));
                announce(ui, label.id);
            }
            EditStep::NotRead(error) => {
                explain(ui, &error_messages::leaf(error, t!("lost-nothing")));
                if !asks_to_sign_in && icon_button(ui, icons::REFRESH, &t!("try-again")).clicked() {
                    message = Some(EditMessage::ReadAgain);
                }
            }
            _ => {
                let form = &mut forms.edit_grower.typed;
                let wanted = grower_form::fields(ui, form, save);
                if save && wanted.is_some() {
                    form.told_same.clone_from(&same);
                }
                if let Some(known) = same.as_deref().filter(|_| form.told_same == same) {
                    grower_form::tell_same(ui, known);
                }
                message =
                    wanted.filter(|_| save && (same.is_none() || is_told)).map(EditMessage::Save);
                trouble(ui, &edit.step);
                delete(ui, state, edit, pressed);
            }
        }
        if asks_to_sign_in {
            super::growers::sign_in(ui, state, forms, pressed);
        }
        asked_to_wait(ui, state, now);
    };
    let words = match &edit.step {
        EditStep::Saving(_) => t!("edit-grower-saving"),
        _ if is_told => t!("edit-grower-save-anyway"),
        _ => t!("edit-grower-save"),
    };
    let is_open = edit.known.is_some() && !edit.is_busy();
    let back = Action::leaving(t!("cancel"), Chosen::Leave);
    let save = Action::main(words, Chosen::Save).enabled(is_open).after_reading(is_told);
    let main = super::growers::sign_in_action(state, Chosen::SignIn).unwrap_or(save);
    match two_columns_over_actions(ui, page, Some(back), vec![main]) {
        Some(Chosen::SignIn) => super::growers::begin_sign_in(ui),
        Some(Chosen::Save) => note_going_on(ui, FORM),
        Some(Chosen::Leave) => pressed.send(Message::Leave),
        None => {}
    }
    pressed.send(message.map(|message| Message::EditGrower(edit.id, message)));
}

/// What did not work.
fn trouble(ui: &mut egui::Ui, step: &EditStep) {
    let explanation = match step {
        EditStep::NotSaved(error) => error_messages::leaf(error, t!("typed-kept")),
        EditStep::NotTaken => error_messages::edit_not_taken(),
        EditStep::NotDeleted(DeleteError::Leaf(error)) => {
            error_messages::leaf(error, t!("delete-grower-unsure"))
        }
        EditStep::NotDeleted(DeleteError::Connected) => error_messages::delete_connected(),
        EditStep::Reading
        | EditStep::NotRead(_)
        | EditStep::Open
        | EditStep::Saving(_)
        | EditStep::Deleting => return,
    };
    ui.add_space(theme::SPACE);
    explain(ui, &explanation);
}

/// Deleting, for whoever is not connected.
fn delete(ui: &mut egui::Ui, state: &State, edit: &EditGrower, pressed: &mut Pressed) {
    ui.add_space(theme::GAP);
    step_heading(ui, &t!("delete-grower-heading"));
    if !edit.may_be_deleted() {
        muted(ui, t!("delete-grower-connected-note"));
        return;
    }
    if state.unfinished_of(&edit.grower.id).is_some() {
        muted(ui, t!("delete-grower-unfinished-note"));
        return;
    }
    muted(ui, t!("delete-grower-note"));
    let is_deleting = edit.step == EditStep::Deleting;
    let words = if is_deleting { t!("delete-grower-running") } else { t!("delete-grower") };
    let button = ui.add_enabled(!edit.is_busy(), egui::Button::new(words));
    if is_deleting {
        announce(ui, button.id);
    }
    if button.clicked() {
        let name = edit.grower.display_name().to_owned();
        pressed.send(Message::Ask(Question::DeleteGrower { edit: edit.id, name }));
    }
}
