//! Fields on a map in metres, without tiles and without a network: drawn along, zoomed and asked.

use eframe::egui::{self, Sense, Stroke, vec2};

use crate::domain::{FieldId, LeafField};
use crate::flow::Data;
use crate::ui::map::{View, bar_length, bounds_of, land, legend, view_of_all};
use crate::ui::theme::{self, Tokens};
use crate::{i18n, t};

/// How much of what is in sight a map takes at most: its caption and buttons stand by it.
const MOST_OF_VIEW: f32 = 0.6;
/// The same beside the rest of the page.
const MOST_OF_VIEW_BESIDE: f32 = 0.84;
/// How high a map is at most, by its width.
const HIGHEST: f32 = 0.7;
/// How much nearer or farther a press goes.
const ZOOM_STEP: f32 = 1.5;
/// How much farther away than all fields the map goes.
const FARTHEST: f64 = 4.0;
/// Screen readers read the names of so many fields with the map; the list below it has all.
const NAMES_READ: usize = 40;

/// Where the map is to go in the next frame.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) enum Go {
    /// To all fields.
    All,
    /// Nearer.
    In,
    /// Farther away.
    Out,
    /// To this field.
    To(FieldId),
}

/// The map of one grower's fields, and what is chosen on it.
#[derive(Debug, Default)]
pub(in crate::ui) struct Map {
    pub(in crate::ui) chosen: Option<FieldId>,
    pub(in crate::ui) go: Option<Go>,
    /// For which watch, and how many shapes, all fields were shown last.
    shown: Option<(u64, usize)>,
    /// Where those lie, reckoned once.
    bounds: Option<[f64; 4]>,
    /// Where the person has gone to; all fields are shown until then, however large the map is.
    gone_to: Option<View>,
}

impl Map {
    /// Draws the map, as large as there is room for it: over the rest of the page, or beside it.
    /// `says` is what is read of a field under the pointer.
    pub(in crate::ui) fn show(
        &mut self,
        ui: &mut egui::Ui,
        data: &Data,
        is_beside: bool,
        says: impl Fn(&LeafField) -> String,
    ) {
        let now = (data.watch(), data.shapes.len());
        if self.shown.is_none_or(|(watch, _)| watch != now.0) {
            self.chosen = None;
        }
        // The map shows all fields as they arrive, until the person chooses one.
        if self.shown != Some(now) && self.chosen.is_none() {
            self.gone_to = None;
        }
        if self.shown != Some(now) {
            self.bounds = bounds_of(data.shapes.values().map(AsRef::as_ref));
        }
        self.shown = Some(now);
        let Some(bounds) = self.bounds else { return };
        let width = ui.available_width();
        let in_view = ui.clip_rect().height();
        let height = if is_beside {
            in_view * MOST_OF_VIEW_BESIDE - theme::CONTROL
        } else {
            (in_view * MOST_OF_VIEW).min(width * HIGHEST)
        };
        // The keyboard has buttons and the list for all that a pointer does here.
        let (frame, response) =
            ui.allocate_exact_size(vec2(width, height.round()), Sense::CLICK | Sense::DRAG);
        let tokens = Tokens::of(ui);
        let shapes = data.shapes.values().map(AsRef::as_ref);
        let all = view_of_all(ui.painter(), tokens, bounds, &shapes, frame);
        let mut view = self.gone_to.map_or(all, |view| View { frame, ..view });
        if self.go(ui, &response, data, &mut view, all.scale * FARTHEST) {
            self.gone_to = Some(view);
        } else if self.gone_to.is_none() {
            view = all;
        }
        let edge = Stroke::new(1.0, tokens.line);
        ui.painter().rect_filled(frame, theme::NEAR, tokens.surface);
        let painter = ui.painter_at(frame);
        land(&painter, tokens, data, &view, self.chosen.as_ref());
        legend(&painter, tokens, &view);
        painter.rect_stroke(frame, theme::NEAR, edge, egui::StrokeKind::Inside);
        self.ask(ui, response, data, &view, says);
    }

    /// Moves as the person wants it; whether they wanted anything but to see all.
    fn go(
        &mut self,
        ui: &egui::Ui,
        response: &egui::Response,
        data: &Data,
        view: &mut View,
        farthest: f64,
    ) -> bool {
        // Zooming keeps the chosen field in its place.
        let chosen = self.chosen.as_ref().and_then(|field| data.shapes.get(field));
        let middle = chosen.map_or(view.middle, |shape| {
            let [left, lower, right, upper] = shape.bounds;
            [f64::midpoint(left, right), f64::midpoint(lower, upper)]
        });
        let before = *view;
        match self.go.take() {
            Some(Go::All) => {
                self.gone_to = None;
                return false;
            }
            Some(Go::To(field)) => {
                if let Some(shape) = data.shapes.get(&field) {
                    *view = View::around(shape.bounds, view.frame);
                    return true;
                }
            }
            Some(Go::In) => view.zoom(ZOOM_STEP, middle, farthest),
            Some(Go::Out) => view.zoom(1.0 / ZOOM_STEP, middle, farthest),
            None => {}
        }
        if response.dragged() {
            view.drag(response.drag_delta());
        }
        // The wheel alone scrolls the page.
        let times = ui.input(egui::InputState::zoom_delta);
        if let Some(pointer) = response.hover_pos().filter(|_| (times - 1.0).abs() > f32::EPSILON) {
            view.zoom(times, view.ground(pointer), farthest);
        }
        *view != before
    }

    /// Chooses the field under the pointer, and names the one that it is over.
    fn ask(
        &mut self,
        ui: &egui::Ui,
        response: egui::Response,
        data: &Data,
        view: &View,
        says: impl Fn(&LeafField) -> String,
    ) {
        if response.clicked()
            && let Some(pointer) = response.interact_pointer_pos()
        {
            self.chosen =
                field_at(data, view.ground(pointer)).map(|place| data.fields[place].id.clone());
            // What is outlined is outlined at once.
            ui.ctx().request_repaint();
        }
        let count = data.shapes.len();
        let name = t!("map-name", count = count);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            let names = data.land.iter().take(NAMES_READ);
            let names = names.map(|(place, _)| data.fields[*place].name.as_str());
            let about = t!("map-about", length = bar_length(view).1);
            node.set_description(format!("{about} {}", i18n::list(names)));
        });
        let under_pointer = response.hover_pos().and_then(|at| field_at(data, view.ground(at)));
        if let Some(place) = under_pointer {
            response.on_hover_text_at_pointer(says(&data.fields[place]));
        }
    }
}

/// The place in the list of the field on this ground.
fn field_at(data: &Data, at: [f64; 2]) -> Option<usize> {
    let (place, _) = data.land.iter().find(|(_, shape)| {
        let [left, lower, right, upper] = shape.bounds;
        (left..=right).contains(&at[0]) && (lower..=upper).contains(&at[1]) && shape.contains(at)
    })?;
    Some(*place)
}
