//! What has come of a grower's data: how much, what is to come, the fields, their map, and a picture.

use std::sync::{Arc, OnceLock};

use eframe::egui;

use crate::domain::ApiError;
use crate::flow::data::Message as DataMessage;
use crate::flow::{Data, Message, State, Sync};
use crate::ui::forms::Forms;
use crate::ui::screens::map::{Go, Map};
use crate::ui::screens::{fields, outlook};
use crate::ui::widgets::{
    announce, explain, icon_button, icon_button_if, muted, step_heading, with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

/// A window that is too small for the map is not scrolled for ever.
const MOST_TRIES: u8 = 60;

/// A picture of the map that somebody wants.
#[derive(Clone, Debug)]
pub(in crate::ui) enum Picture {
    /// The map is brought into sight, and comes to rest, first.
    Wanted {
        /// How often that was tried.
        tries: u8,
        /// Where it was in the frame before.
        before: egui::Rect,
    },
    /// The window is being painted.
    Asked {
        /// Where the map is on it.
        place: egui::Rect,
        /// The whole window, once it is painted.
        window: Arc<OnceLock<Arc<egui::ColorImage>>>,
    },
}

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    name: &str,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let Some(data) = &state.data else { return };
    ui.add_space(theme::GAP);
    step_heading(ui, &t!("data-title"));
    arrived(ui, data);
    outlook::show(ui, state, data);
    fields::switching_on(ui, state, data, forms, pressed);
    if !data.shapes.is_empty() {
        let place = map(ui, data, name, &mut forms.map);
        take_picture(ui, place, name, forms, pressed);
        tools(ui, data, forms);
        if data.counts.preview > 0 {
            muted(ui, t!("fields-not-on-map"));
        }
    }
    fields::list(ui, state, data, forms, pressed);
    sync(ui, data, pressed);
    outlook::rules(ui, state, data, forms);
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

/// The map under a line that says whose it is, as it stands on the picture.
fn map(ui: &mut egui::Ui, data: &Data, name: &str, map: &mut Map) -> egui::Rect {
    let shown = ui.scope(|ui| {
        let caption = t!(
            "map-caption",
            grower = name,
            fields = data.land.len(),
            area = i18n::area(data.land_hectares),
        );
        muted(ui, caption);
        map.show(ui, data);
    });
    shown.response.rect
}

fn tools(ui: &mut egui::Ui, data: &Data, forms: &mut Forms) {
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
            let before = egui::Rect::NOTHING;
            forms.picture = Some(Picture::Wanted { tries: 0, before });
            ui.ctx().request_repaint();
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

/// Leads from the wish for a picture to the picture: the map has to be wholly in sight for it.
fn take_picture(
    ui: &egui::Ui,
    place: egui::Rect,
    name: &str,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    match &forms.picture {
        None => {}
        Some(Picture::Wanted { tries, before })
            if *tries < MOST_TRIES
                && (*before != place || !ui.clip_rect().contains_rect(place)) =>
        {
            if *before == place {
                ui.scroll_to_rect_animation(place, None, egui::style::ScrollAnimation::none());
            }
            forms.picture = Some(Picture::Wanted { tries: tries + 1, before: place });
            ui.ctx().request_repaint();
        }
        Some(Picture::Wanted { .. }) => {
            let window = Arc::<OnceLock<_>>::default();
            let (painted, wake) = (window.clone(), ui.ctx().clone());
            ui.ctx().request_screenshot(move |picture| {
                let _ = painted.set(picture);
                wake.request_repaint();
            });
            forms.picture = Some(Picture::Asked { place, window });
        }
        Some(Picture::Asked { place, window }) => {
            let Some(picture) = window.get() else { return };
            // A window that was made smaller meanwhile has no more than it has.
            let [width, height] = picture.size.map(|side| side as f32);
            let scale = ui.ctx().pixels_per_point();
            let whole = egui::vec2(width, height) / scale;
            let place = place.expand(f32::from(theme::INSET));
            let place = place.intersect(egui::Rect::from_min_size(egui::Pos2::ZERO, whole));
            if place.is_positive() {
                match png(&picture.region(&place, Some(scale))) {
                    Ok(png) => pressed.send(Message::SavePicture { name: name.to_owned(), png }),
                    Err(error) => tracing::warn!(%error, "the picture cannot be made"),
                }
            }
            forms.picture = None;
        }
    }
}

fn png(image: &egui::ColorImage) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let [width, height] = image.size.map(|side| u32::try_from(side).unwrap_or(u32::MAX));
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let pixels: Vec<u8> = image.pixels.iter().flat_map(egui::Color32::to_array).collect();
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(file)
}
