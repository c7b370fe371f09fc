//! Fields on a map in metres, without tiles and without a network.
//!
//! Only what is in view is painted, and of that only what can be seen at its scale.

use eframe::egui::{self, Pos2, Rect, Stroke, Vec2};
use egui_plot::{Plot, PlotBounds, PlotPoint, PlotTransform};

use crate::domain::boundary_geometry::BoundaryGeometry;
use crate::domain::{FieldId, LeafField};
use crate::flow::Data;
use crate::ui::theme::{self, Tokens};
use crate::{i18n, t};

/// Details smaller than this, in points, are left out.
const VISIBLE: f64 = 0.7;
/// Room around all fields, as a part of their extent.
const MARGIN: f64 = 0.06;
/// How much of what is in sight a map takes at most: its caption and buttons stand by it.
const MOST_OF_VIEW: f32 = 0.7;
/// How much nearer or farther a press goes.
const ZOOM_STEP: f32 = 1.5;

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
}

impl Map {
    /// Draws the map; its place.
    pub(in crate::ui) fn show(&mut self, ui: &mut egui::Ui, data: &Data) -> Rect {
        let now = (data.watch(), data.shapes.len());
        if self.shown.is_none_or(|(watch, _)| watch != now.0) {
            self.chosen = None;
        }
        // The map shows all fields as they arrive, until the person chooses one.
        if self.shown != Some(now) && self.chosen.is_none() {
            self.go = Some(Go::All);
        }
        self.shown = Some(now);
        let go = self.go.take();
        let metres = |mark: egui_plot::GridMark, _: &std::ops::RangeInclusive<f64>| {
            t!("map-metres", metres = mark.value)
        };
        let plot = Plot::new("map")
            .data_aspect(1.0)
            // The whole map fits into the view, on small screens as well.
            .height(theme::MAP.min(ui.clip_rect().height() * MOST_OF_VIEW))
            .allow_scroll(false)
            .allow_boxed_zoom(false)
            .allow_double_click_reset(false)
            .show_x(false)
            .show_y(false)
            .x_axis_formatter(metres)
            .y_axis_formatter(metres)
            .label_formatter(|_| None);
        let shown = plot.show(ui, |plot| {
            plot.set_auto_bounds(false);
            let bounds = plot.plot_bounds();
            // Zooming keeps the chosen field in the middle.
            let chosen = self.chosen.as_ref().and_then(|field| data.shapes.get(field));
            let middle = chosen.map_or(bounds.center(), |shape| around([&**shape]).center());
            match go {
                Some(Go::All) => {
                    plot.set_plot_bounds(around(data.shapes.values().map(AsRef::as_ref)));
                }
                Some(Go::To(field)) => {
                    plot.set_plot_bounds(around(data.shapes.get(&field).map(AsRef::as_ref)));
                }
                Some(Go::In) => plot.zoom_bounds(Vec2::splat(ZOOM_STEP), middle),
                Some(Go::Out) => plot.zoom_bounds(Vec2::splat(1.0 / ZOOM_STEP), middle),
                None => {}
            }
        });
        let response = shown.response;
        let painter = ui.painter_at(response.rect);
        paint(&painter, Tokens::of(ui), data, &shown.transform, self.chosen.as_ref());
        if response.clicked()
            && let Some(pointer) = response.interact_pointer_pos()
        {
            let at = shown.transform.value_from_position(pointer);
            self.chosen = field_at(data, [at.x, at.y]).cloned();
        }
        let count = data.shapes.len();
        let name = t!("map-name", count = count);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &name));
        response.rect
    }
}

fn field_at(data: &Data, at: [f64; 2]) -> Option<&FieldId> {
    let (place, _) = data.land.iter().find(|(_, shape)| shape.contains(at))?;
    Some(&data.fields[*place].id)
}

/// The bounds of these shapes with some room around them.
fn around<'a>(shapes: impl IntoIterator<Item = &'a BoundaryGeometry>) -> PlotBounds {
    let mut bounds = PlotBounds::NOTHING;
    for shape in shapes {
        let [left, lower, right, upper] = shape.bounds;
        bounds.extend_with(&PlotPoint::new(left, lower));
        bounds.extend_with(&PlotPoint::new(right, upper));
    }
    let room = bounds.width().max(bounds.height()) * MARGIN;
    let [min, max] = [bounds.min(), bounds.max()];
    PlotBounds::from_min_max([min[0] - room, min[1] - room], [max[0] + room, max[1] + room])
}

fn paint(
    painter: &egui::Painter,
    tokens: Tokens,
    data: &Data,
    transform: &PlotTransform,
    chosen: Option<&FieldId>,
) {
    let view = transform.bounds();
    let point = transform.dvalue_dpos()[0].abs();
    let mut land = egui::Mesh::default();
    let mut dots = Vec::new();
    let mut lines = Vec::new();
    let mut names = Vec::new();
    let [min, max] = [view.min(), view.max()];
    for (place, shape) in data.land.iter() {
        let [left, lower, right, upper] = shape.bounds;
        if right < min[0] || left > max[0] || upper < min[1] || lower > max[1] {
            continue;
        }
        let field = &data.fields[*place];
        let is_chosen = chosen == Some(&field.id);
        let on_map = on_screen_bounds(shape, transform);
        if on_map.width().max(on_map.height()) < theme::MAP_DOT {
            // Fields may lie so far apart that none is seen in its own size.
            dots.push(egui::Shape::circle_filled(on_map.center(), theme::MAP_DOT, tokens.accent));
            continue;
        }
        let detail = shape.at(VISIBLE * point);
        let on_screen =
            |at: &[f64; 2]| transform.position_from_point(&PlotPoint::new(at[0], at[1]));
        let fill = if is_chosen { tokens.selected } else { tokens.hover };
        #[expect(clippy::cast_possible_truncation, reason = "no mesh has that many corners")]
        let first = land.vertices.len() as u32;
        for corner in &detail.corners {
            land.colored_vertex(on_screen(corner), fill);
        }
        land.indices.extend(detail.triangles.iter().map(|corner| first + corner));
        let width = if is_chosen { theme::FOCUS_RING } else { theme::MAP_LINE };
        let line = Stroke::new(width, tokens.accent);
        for ring in &detail.rings {
            let ring: Vec<Pos2> = ring.iter().map(on_screen).collect();
            lines.push(egui::Shape::line(ring, line));
        }
        names.extend(name(painter, tokens, data, field, on_map));
    }
    painter.add(land);
    painter.extend(dots);
    painter.extend(lines);
    painter.extend(names);
}

/// Where a shape is on the screen.
fn on_screen_bounds(shape: &BoundaryGeometry, transform: &PlotTransform) -> Rect {
    let [left, lower, right, upper] = shape.bounds;
    let corner = |x, y| transform.position_from_point(&PlotPoint::new(x, y));
    Rect::from_two_pos(corner(left, lower), corner(right, upper))
}

/// The field's name in its middle, where it has room; its area below it, where that has.
fn name(
    painter: &egui::Painter,
    tokens: Tokens,
    data: &Data,
    field: &LeafField,
    place: Rect,
) -> Option<egui::Shape> {
    if place.width() < theme::MAP_NAME {
        return None;
    }
    let area = data.hectares_of(field).map(i18n::area);
    let whole = area.map(|area| format!("{}\n{area}", field.name));
    let galley = [whole, Some(field.name.clone())].into_iter().flatten().find_map(|words| {
        let font = egui::FontId::proportional(theme::MAP_TEXT);
        let mut job = egui::text::LayoutJob::simple(words, font, tokens.text, f32::INFINITY);
        job.halign = egui::Align::Center;
        let galley = painter.layout_job(job);
        let fits = galley.size().x <= place.width() && galley.size().y <= place.height();
        fits.then_some(galley)
    })?;
    let at = place.center() - egui::vec2(0.0, galley.size().y / 2.0);
    Some(egui::Shape::galley(at, galley, tokens.text))
}
