//! The fields of a grower: which are on, which are only previewed, and switching those on.

use eframe::egui;

use crate::domain::{ApiError, FieldId, FieldState, LeafField};
use crate::flow::data::Message as DataMessage;
use crate::flow::switch_on::Message as SwitchMessage;
use crate::flow::{Data, Mark, Message, State, SwitchingOn};
use crate::ui::forms::Forms;
use crate::ui::forms::fields::FieldsForm;
use crate::ui::screens::map::{Go, Map};
use crate::ui::widgets::{
    Field, announce, choose_one, choose_shown, explain, icon_button, icon_button_if, keep_in_sight,
    muted, rows_in_view, same_everywhere, with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

/// Shorter lists are read at a glance and need no search.
const SEARCHED_FROM: usize = 12;

/// How switching fields on stands, or the way to begin it.
pub(in crate::ui) fn switching_on(
    ui: &mut egui::Ui,
    state: &State,
    data: &Data,
    pressed: &mut Pressed,
) {
    if let Some(one) = state.switching_on(&data.grower) {
        told(ui, one, pressed);
    }
    let is_running = state.is_switching_on(&data.grower);
    if data.counts.preview == 0 || is_running || data.choosing.is_some() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let words = t!("fields-switch-all", count = data.counts.preview);
        if icon_button(ui, icons::SWITCH, &words).clicked() {
            let fields = data.previewed().map(|field| field.id.clone()).collect();
            begin(data, fields, pressed);
        }
        if data.counts.preview > 1 && ui.button(t!("fields-choose")).clicked() {
            pressed.send(Message::Data(data.watch(), DataMessage::Choose));
        }
    });
}

fn begin(data: &Data, fields: Vec<FieldId>, pressed: &mut Pressed) {
    let grower = data.grower.clone();
    pressed.send(Message::SwitchOn(SwitchMessage::Begin { grower, fields }));
}

/// How far it has come, and what it came to.
fn told(ui: &mut egui::Ui, one: &SwitchingOn, pressed: &mut Pressed) {
    let tokens = theme::Tokens::of(ui);
    let mut send = |message| pressed.send(Message::SwitchOn(message));
    if !one.over {
        let words = if one.by_itself {
            t!("switching-by-itself", done = one.done)
        } else {
            t!("switching", done = one.done, all = one.all)
        };
        let label = with_icon(ui, icons::SWITCH, tokens.accent, words);
        announce(ui, label.id);
        if one.by_itself && (one.not_listed.is_some() || !one.failed.is_empty()) {
            let label = with_icon(ui, icons::WARNING, tokens.warning, t!("switching-again"));
            announce(ui, label.id);
        }
        if let Some(until) = one.asked_to_wait {
            let label = muted(ui, t!("switching-waits", time = i18n::time_of_day(until)));
            announce(ui, label.id);
        }
        if ui.button(t!("checking-stop")).clicked() {
            send(SwitchMessage::Stop(one.grower.clone()));
        }
        return;
    }
    if one.broke {
        explain(ui, &error_messages::leaf(&ApiError::Broke, t!("switching-lost")));
        return dismiss(ui, one, pressed);
    }
    if one.done + one.failed.len() < one.all {
        let words = t!("switching-stopped", done = one.done, all = one.all);
        let label = with_icon(ui, icons::CALM, tokens.accent, words);
        announce(ui, label.id);
    }
    let (sign, color, words) = match one.failed.len() {
        0 if one.done < one.all => return dismiss(ui, one, pressed),
        0 => (icons::GOOD, tokens.good, t!("switching-done", count = one.done)),
        failed => {
            let words = t!("switching-failed", count = failed, all = one.all);
            (icons::WARNING, tokens.warning, words)
        }
    };
    let label = with_icon(ui, sign, color, words);
    announce(ui, label.id);
    if let Some((_, error)) = one.failed.first() {
        explain(ui, &error_messages::leaf(error, t!("switching-lost")));
    }
    dismiss(ui, one, pressed);
}

/// What can be done when it is over.
fn dismiss(ui: &mut egui::Ui, one: &SwitchingOn, pressed: &mut Pressed) {
    let mut send = |message| pressed.send(Message::SwitchOn(message));
    ui.horizontal_wrapped(|ui| {
        if !one.failed.is_empty() && icon_button(ui, icons::REFRESH, &t!("try-again")).clicked() {
            let (grower, fields) = (one.grower.clone(), one.to_try_again());
            send(SwitchMessage::Begin { grower, fields });
        }
        if ui.button(t!("dismiss")).clicked() {
            send(SwitchMessage::Dismiss(one.grower.clone()));
        }
    });
}

/// Every field: to be found on the map from here, or to be chosen for switching on.
pub(in crate::ui) fn list(
    ui: &mut egui::Ui,
    state: &State,
    data: &Data,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    if data.fields.is_empty() {
        return;
    }
    let Forms { fields: form, map, .. } = forms;
    form.follow(data);
    filter(ui, data, form);
    form.find(data);
    let is_running = state.is_switching_on(&data.grower);
    choosing(ui, data, form, is_running, pressed);
    if form.found.is_empty() {
        muted(ui, t!("fields-no-match"));
        return;
    }
    let failed = state.switching_on(&data.grower).map(|one| one.failed.clone()).unwrap_or_default();
    let list = egui::ScrollArea::vertical()
        .id_salt("fields")
        .max_height(theme::FIELDS)
        .min_scrolled_height(theme::FIELDS);
    list.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        // Every row has the same height, so a long name is cut short.
        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Truncate);
        let found = &form.found;
        rows_in_view(ui, theme::CONTROL, found.len(), |ui, row| {
            let field = &data.fields[found[row]];
            let has_failed = failed.iter().any(|(id, _)| *id == field.id);
            let words = line(data, field, has_failed);
            let which = ("field", field.id.as_str());
            Some(same_everywhere(ui, which, |ui| match &data.choosing {
                Some(chosen) => {
                    let (response, mark) = choose_one(ui, chosen, &field.id, words);
                    pressed.send(mark.map(|mark| marked(data, mark)));
                    response
                }
                None => on_the_map(ui, data, field, words, map),
            }))
        });
        keep_in_sight(ui);
    });
}

/// By name and by farm.
fn filter(ui: &mut egui::Ui, data: &Data, form: &mut FieldsForm) {
    if data.fields.len() < SEARCHED_FROM {
        return;
    }
    Field::new(&t!("fields-search")).show(ui, &mut form.search);
    if data.farms.len() < 2 {
        return;
    }
    let name = |farm: Option<u64>| match farm {
        Some(number) => t!("fields-farm", farm = number.to_string()),
        None => t!("fields-farm-all"),
    };
    ui.menu_button(name(form.farm), |ui| {
        egui::ScrollArea::vertical().max_height(theme::FIELDS).show(ui, |ui| {
            for farm in std::iter::once(None).chain(data.farms.iter().copied().map(Some)) {
                ui.radio_value(&mut form.farm, farm, name(farm));
            }
        });
    });
}

/// What can be done with those that are chosen.
fn choosing(
    ui: &mut egui::Ui,
    data: &Data,
    form: &FieldsForm,
    is_running: bool,
    pressed: &mut Pressed,
) {
    let Some(chosen) = &data.choosing else { return };
    ui.horizontal_wrapped(|ui| {
        let shown = form.found.iter().map(|place| &data.fields[*place].id);
        let mark = choose_shown(ui, chosen, shown);
        pressed.send(mark.map(|mark| marked(data, mark)));
        let words = t!("fields-switch-chosen", count = chosen.len());
        let can_begin = !chosen.is_empty() && !is_running;
        if icon_button_if(ui, can_begin, icons::SWITCH, &words).clicked() {
            begin(data, chosen.iter().cloned().collect(), pressed);
        }
        if ui.button(t!("cancel")).clicked() {
            pressed.send(Message::Data(data.watch(), DataMessage::StopChoosing));
        }
    });
}

fn marked(data: &Data, mark: Mark<FieldId>) -> Message {
    Message::Data(data.watch(), DataMessage::Mark(mark))
}

fn on_the_map(
    ui: &mut egui::Ui,
    data: &Data,
    field: &LeafField,
    words: String,
    map: &mut Map,
) -> egui::Response {
    let is_chosen = map.chosen.as_ref() == Some(&field.id);
    let button = egui::Button::selectable(is_chosen, words).truncate();
    let has_shape = data.shapes.contains_key(&field.id);
    let response = ui.add_enabled(has_shape, button);
    if response.clicked() {
        map.chosen = Some(field.id.clone());
        map.go = Some(Go::To(field.id.clone()));
        ui.ctx().request_repaint();
    }
    response
}

/// A field in a line: its name, its size, and what there is to say of how far it has come.
pub(in crate::ui) fn line(data: &Data, field: &LeafField, has_failed: bool) -> String {
    let name = if field.name.is_empty() { t!("field-unnamed") } else { field.name.clone() };
    let state = match field.state {
        FieldState::Preview if has_failed => Some(t!("field-failed")),
        FieldState::Preview => Some(t!("field-preview")),
        FieldState::Waiting => Some(t!("field-waiting")),
        FieldState::On | FieldState::Other => None,
    };
    let size = data.hectares_of(field).map(i18n::area);
    let outline = if data.undrawable.contains(&field.id) {
        Some(t!("field-undrawable"))
    } else {
        let shape = data.shapes.get(&field.id).filter(|shape| shape.was_put_right);
        shape.map(|_| t!("field-put-right"))
    };
    [Some(name), size, outline, state].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
