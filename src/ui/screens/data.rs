//! What has come of a grower's data: how much, what is to come, the fields, their map, and a picture.

use eframe::egui;

use crate::domain::ApiError;
use crate::flow::data::Message as DataMessage;
use crate::flow::{Data, Message, State, Sync};
use crate::ui::forms::Forms;
use crate::ui::screens::map::Go;
use crate::ui::screens::{fields, outlook};
use crate::ui::widgets::{
    announce, explain, icon_button, icon_button_if, muted, step_heading, with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let Some(data) = &state.data else { return };
    ui.add_space(theme::GAP);
    step_heading(ui, &t!("data-title"));
    arrived(ui, data);
    outlook::show(ui, state, data);
    fields::switching_on(ui, state, data, pressed);
    undrawable(ui, data);
    fields::list(ui, state, data, forms, pressed);
    sync(ui, data, pressed);
    outlook::rules(ui, state, data, pressed);
    failed(ui, data, pressed);
}

/// Why nothing new is told.
fn failed(ui: &mut egui::Ui, data: &Data, pressed: &mut Pressed) {
    let words = match &data.error {
        None => return,
        Some(error @ ApiError::Broke) => {
            explain(ui, &error_messages::leaf(error, t!("lost-nothing")));
            if icon_button(ui, icons::REFRESH, &t!("try-again")).clicked() {
                pressed.send(Message::Data(data.watch(), DataMessage::WatchAgain));
            }
            return;
        }
        Some(error @ ApiError::NotAsked(_)) => error_messages::leaf(error, String::new()).what,
        Some(_) => t!("data-failed"),
    };
    let warning = theme::Tokens::of(ui).warning;
    let label = with_icon(ui, icons::WARNING, warning, words);
    announce(ui, label.id);
}

fn arrived(ui: &mut egui::Ui, data: &Data) {
    let farms = data.count_farms();
    let fields = data.counts.all();
    let words = match &data.arrived {
        None => t!("data-asking"),
        Some(_) if fields == 0 => t!("data-none"),
        Some(_) if data.hectares <= 0.0 => t!("data-counted", farms = farms, fields = fields),
        Some(_) => {
            let area = i18n::area(data.hectares);
            t!("data-arrived", farms = farms, fields = fields, area = area)
        }
    };
    let label = ui.add(egui::Label::new(words).wrap());
    announce(ui, label.id);
    if let Some(synced) = data.arrived.flatten().and_then(|arrived| arrived.synced) {
        muted(ui, t!("data-synced", time = i18n::time(synced)));
    }
}

/// How many fields are missing on the map for their outlines.
fn undrawable(ui: &mut egui::Ui, data: &Data) {
    let count = data.undrawable.len();
    if count > 0 {
        let warning = theme::Tokens::of(ui).warning;
        let words = t!("fields-undrawable", count = count);
        let label = with_icon(ui, icons::WARNING, warning, words);
        announce(ui, label.id);
    }
}

/// Whether there is a map to show.
pub(in crate::ui) fn has_map(state: &State) -> bool {
    state.data.as_ref().is_some_and(|data| !data.land.is_empty())
}

/// The map, where there is one, and what can be done with it; over the rest of the page or beside
/// it.
pub(in crate::ui) fn map(
    ui: &mut egui::Ui,
    state: &State,
    name: &str,
    forms: &mut Forms,
    is_beside: bool,
    pressed: &mut Pressed,
) {
    let Some(data) = state.data.as_ref().filter(|_| has_map(state)) else { return };
    let caption = t!(
        "map-caption",
        grower = name,
        fields = data.land.len(),
        area = i18n::area(data.land_hectares),
    );
    muted(ui, caption);
    forms.map.show(ui, data, is_beside, |field| fields::line(data, field, false));
    tools(ui, data, name, forms, pressed);
    if data.counts.preview > 0 {
        muted(ui, t!("fields-not-on-map"));
    }
}

fn tools(ui: &mut egui::Ui, data: &Data, name: &str, forms: &mut Forms, pressed: &mut Pressed) {
    let map = &mut forms.map;
    ui.horizontal_wrapped(|ui| {
        for (icon, words, go) in [
            (icons::NEARER, t!("map-in"), Go::In),
            (icons::FARTHER, t!("map-out"), Go::Out),
            (icons::ALL, t!("map-all"), Go::All),
        ] {
            if icon_button(ui, icon, &words).clicked() {
                map.go = Some(go);
                ui.ctx().request_repaint();
            }
        }
        if icon_button(ui, icons::SAVE, &t!("map-save")).clicked() {
            pressed.send(Message::SavePicture(name.to_owned()));
        }
    });
    let chosen = map.chosen.as_ref().and_then(|id| data.fields.iter().find(|one| one.id == *id));
    if let Some(field) = chosen {
        let label = ui.label(theme::strong(fields::line(data, field, false)));
        announce(ui, label.id);
    }
}

/// Where Leaf does not look at FieldView by itself.
fn sync(ui: &mut egui::Ui, data: &Data, pressed: &mut Pressed) {
    ui.horizontal_wrapped(|ui| {
        let idle = data.sync != Sync::Running;
        if icon_button_if(ui, idle, icons::REFRESH, &t!("data-sync")).clicked() {
            pressed.send(Message::Data(data.watch(), DataMessage::Sync));
        }
        let words = match &data.sync {
            Sync::Idle => return,
            Sync::Running => t!("data-sync-running"),
            Sync::Asked => t!("data-sync-asked"),
            Sync::Failed(error) => error_messages::not_synced(error),
        };
        let label = muted(ui, words);
        announce(ui, label.id);
    });
}
