//! What can be done with a grower of the list, behind one button of the row.

use eframe::egui;

use crate::domain::Grower;
use crate::flow::{Message, Part, State};
use crate::t;
use crate::ui::Pressed;
use crate::ui::widgets::{more_button, named};

/// The button and its menu. A right click on the row and the Menu key open it, too.
pub(super) fn show(
    ui: &mut egui::Ui,
    state: &State,
    grower: &Grower,
    row: &egui::Response,
    pressed: &mut Pressed,
) {
    let name = grower.display_name();
    let button = more_button(ui, &t!("grower-menu.name", grower = name));
    let by_key = row.has_focus()
        && ui.input(|input| {
            input.key_pressed(egui::Key::Menu)
                || input.modifiers.shift && input.key_pressed(egui::Key::F10)
        });
    let set = if button.clicked() {
        Some(egui::SetOpenCommand::Toggle)
    } else {
        (by_key || row.secondary_clicked()).then_some(egui::SetOpenCommand::Bool(true))
    };
    if set.is_none()
        && !egui::Popup::is_id_open(ui.ctx(), egui::Popup::default_response_id(&button))
    {
        return;
    }
    let menu = egui::Popup::menu(&button).open_memory(set);
    menu.show(|ui| {
        let mut is_first = by_key;
        for (words, message) in choices(state, grower) {
            let item = named(ui.button(&words), &words);
            if std::mem::take(&mut is_first) {
                item.request_focus();
            }
            if item.clicked() {
                pressed.send(message);
            }
        }
    });
}

fn choices(state: &State, grower: &Grower) -> Vec<(String, Message)> {
    let id = || grower.id.clone();
    let part = |words, part| (words, Message::OpenGrowerPart(id(), part));
    let mut choices = vec![part(t!("grower-menu-link"), Part::Links)];
    let is_connected = grower.field_view.is_some();
    if is_connected {
        choices.push(part(t!("grower-menu-map"), Part::Map));
        choices.push(part(t!("grower-menu-history"), Part::History));
    }
    choices.push((t!("grower-edit"), Message::OpenEditing(id())));
    // While FieldView is away, another consent would not help.
    if is_connected && !grower.is_away() && state.unfinished_of(&grower.id).is_none() {
        choices.push((t!("grower-reconnect"), Message::Connect(id())));
    }
    if is_connected {
        choices.push(part(t!("grower-page-disconnect"), Part::Disconnect));
    }
    choices
}
