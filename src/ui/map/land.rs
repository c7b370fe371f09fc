//! Fields as they lie, with as much of their names as they have room for.
//!
//! Only what is in view is painted, and of that only what can be seen at its scale.

use eframe::egui::{self, FontId, Pos2, Stroke, text::LayoutJob};

use super::View;
use super::label;
use crate::domain::{FieldId, LeafField};
use crate::flow::Data;
use crate::i18n;
use crate::ui::theme::{self, Tokens};

/// Details smaller than this, in points, are left out.
const VISIBLE: f64 = 0.7;

/// Paints the fields in view.
pub(in crate::ui) fn land(
    painter: &egui::Painter,
    tokens: Tokens,
    data: &Data,
    view: &View,
    chosen: Option<&FieldId>,
) {
    let mut land = egui::Mesh::default();
    let mut dots = Vec::new();
    let mut lines = Vec::new();
    let mut names = Vec::new();
    let [left_edge, lower_edge, right_edge, upper_edge] = view.bounds();
    for (place, shape) in data.land.iter() {
        let [left, lower, right, upper] = shape.bounds;
        if right < left_edge || left > right_edge || upper < lower_edge || lower > upper_edge {
            continue;
        }
        let field = &data.fields[*place];
        let is_chosen = chosen == Some(&field.id);
        let on_map = view.place(shape.bounds);
        if on_map.width().max(on_map.height()) < theme::MAP_DOT {
            // Fields may lie so far apart that none is seen in its own size.
            dots.push(egui::Shape::circle_filled(on_map.center(), theme::MAP_DOT, tokens.accent));
            continue;
        }
        let detail = shape.at(VISIBLE * view.scale);
        let fill = if is_chosen { tokens.selected } else { tokens.hover };
        #[expect(clippy::cast_possible_truncation, reason = "no mesh has that many corners")]
        let first = land.vertices.len() as u32;
        for corner in &detail.corners {
            land.colored_vertex(view.at(*corner), fill);
        }
        land.indices.extend(detail.triangles.iter().map(|corner| first + corner));
        let rings: Vec<Vec<Pos2>> = detail
            .rings
            .iter()
            .map(|ring| ring.iter().map(|corner| view.at(*corner)).collect())
            .collect();
        if on_map.width() > theme::MAP_NAME && on_map.height() > theme::MAP_TEXT {
            names.extend(name(painter, tokens, data, field, &rings, on_map.size()));
        }
        let width = if is_chosen { theme::FOCUS_RING } else { theme::MAP_LINE };
        let line = Stroke::new(width, tokens.accent);
        lines.extend(rings.into_iter().map(|ring| egui::Shape::line(ring, line)));
    }
    painter.add(land);
    painter.extend(dots);
    painter.extend(lines);
    painter.extend(names);
}

/// The field's name inside its outline, over its area where both have room; cut short where it has
/// not enough, and left out where hardly any of it would be left.
fn name(
    painter: &egui::Painter,
    tokens: Tokens,
    data: &Data,
    field: &LeafField,
    rings: &[Vec<Pos2>],
    extent: egui::Vec2,
) -> Option<egui::Shape> {
    let words = |words: String, widest: f32| {
        let font = FontId::proportional(theme::MAP_TEXT);
        let mut job = LayoutJob::simple(words, font, tokens.text, f32::INFINITY);
        job.halign = egui::Align::Center;
        if widest.is_finite() {
            job.wrap = egui::text::TextWrapping::truncate_at_width(widest);
        }
        painter.layout_job(job)
    };
    let room_for = |galley: &egui::Galley| {
        let size = galley.size() + egui::Vec2::splat(2.0 * theme::NEAR);
        let room = label::inside(rings, size.y, size.x)?;
        Some((room, room.width >= size.x))
    };
    let whole = data.hectares_of(field).and_then(|hectares| {
        let galley = words(format!("{}\n{}", field.name, i18n::area(hectares)), f32::INFINITY);
        // Most fields that have no room for it are narrower at their widest.
        if galley.size().x > extent.x {
            return None;
        }
        room_for(&galley).filter(|(_, fits)| *fits).map(|(room, _)| (galley, room.center))
    });
    let (galley, center) = whole.or_else(|| {
        let galley = words(field.name.clone(), f32::INFINITY);
        let (room, fits) = room_for(&galley)?;
        if fits {
            return Some((galley, room.center));
        }
        let widest = room.width - 2.0 * theme::NEAR;
        (widest >= theme::MAP_NAME).then(|| (words(field.name.clone(), widest), room.center))
    })?;
    let at = center - egui::vec2(0.0, galley.size().y / 2.0);
    Some(egui::Shape::galley(at, galley, tokens.text))
}
