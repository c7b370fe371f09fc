//! What makes a map of a drawing: a bar as long as it says, and where north is.

use std::sync::Arc;

use eframe::egui::{self, Align2, FontId, Rect, Shape, Stroke, pos2, vec2};

use super::View;
use super::view::share;
use crate::domain::boundary_geometry::BoundaryGeometry;
use crate::ui::theme::{self, Tokens};
use crate::{i18n, t};

/// How long the bar is on this map: in points, and in words.
pub(in crate::ui) fn bar_length(view: &View) -> (f32, String) {
    let widest = theme::MAP_BAR.min(view.frame.width() / 3.0);
    let (metres, words) = i18n::round_length(f64::from(widest) * view.scale);
    #[expect(clippy::cast_possible_truncation, reason = "no longer than the widest")]
    let points = (metres / view.scale) as f32;
    (points, words)
}

/// All of these shapes, which lie within `bounds`: smaller where the bar or north would hide any.
pub(in crate::ui) fn view_of_all<'a>(
    painter: &egui::Painter,
    tokens: Tokens,
    bounds: [f64; 4],
    shapes: &(impl Iterator<Item = &'a BoundaryGeometry> + Clone),
    frame: Rect,
) -> View {
    let whole = View::around(bounds, frame);
    let is_clear = |view: &View| {
        let (plate, ..) = bar_plate(painter, tokens, view);
        let plates = [plate, north_plate(view.frame)];
        let mut places = shapes.clone().map(|shape| view.place(shape.bounds));
        !places.any(|place| plates.iter().any(|plate| plate.intersects(place)))
    };
    let (plate, ..) = bar_plate(painter, tokens, &whole);
    let above = Rect::from_min_max(frame.min, pos2(frame.right(), plate.top()));
    let beside = Rect::from_min_max(above.min, pos2(north_plate(frame).left(), above.bottom()));
    let smaller = [above, beside].map(|part| View::around_in_part(bounds, part, frame));
    [whole].into_iter().chain(smaller).find(is_clear).unwrap_or(whole)
}

/// Paints both in corners of the map: the bar at the left below, north at the right above.
pub(in crate::ui) fn legend(painter: &egui::Painter, tokens: Tokens, view: &View) {
    bar(painter, tokens, view);
    north(painter, tokens, view.frame);
}

/// Where the bar stands, with its words and its length.
fn bar_plate(
    painter: &egui::Painter,
    tokens: Tokens,
    view: &View,
) -> (Rect, Arc<egui::Galley>, f32) {
    let (length, words) = bar_length(view);
    let font = FontId::proportional(theme::MAP_TEXT);
    let words = painter.layout_no_wrap(words, font, tokens.text);
    let inset = theme::SPACE;
    let wide = length.max(words.size().x) + 2.0 * inset;
    let high = words.size().y + theme::MAP_TICK + 2.0 * inset;
    let corner = view.frame.left_bottom() + vec2(inset, -inset);
    let plate =
        Rect::from_min_max(pos2(corner.x, corner.y - high), pos2(corner.x + wide, corner.y));
    (plate, words, length)
}

fn bar(painter: &egui::Painter, tokens: Tokens, view: &View) {
    let (plate, words, length) = bar_plate(painter, tokens, view);
    let inset = theme::SPACE;
    ground(painter, tokens, plate);
    let words_at = plate.left_top() + vec2(inset, inset - theme::NEAR / 2.0);
    painter.galley(words_at, words, tokens.text);
    let (left, right) = (plate.left() + inset, plate.left() + inset + length);
    let (top, bottom) = (plate.bottom() - inset - theme::MAP_TICK, plate.bottom() - inset);
    let line = Stroke::new(theme::MAP_BAR_LINE, tokens.text);
    let ends = [pos2(left, top), pos2(left, bottom), pos2(right, bottom), pos2(right, top)];
    painter.add(Shape::line(ends.to_vec(), line));
}

/// Where north is told.
fn north_plate(frame: Rect) -> Rect {
    let (inset, size) = (theme::SPACE, theme::MAP_NORTH);
    Rect::from_min_size(frame.right_top() + vec2(-inset - size.x, inset), size)
}

fn north(painter: &egui::Painter, tokens: Tokens, frame: Rect) {
    let plate = north_plate(frame);
    ground(painter, tokens, plate);
    let font = FontId::proportional(theme::MAP_TEXT);
    let letter_at = plate.center_top() + vec2(0.0, theme::NEAR);
    painter.text(letter_at, Align2::CENTER_TOP, t!("map-north"), font, tokens.text);
    let below = theme::NEAR * 1.5 + theme::MAP_TEXT;
    let needle =
        Rect::from_min_max(plate.min + vec2(0.0, below), plate.max).shrink(theme::SPACE * 0.8);
    let [tip, foot, left, right] =
        [(0.5, 0.0), (0.5, 0.74), (0.0, 1.0), (1.0, 1.0)].map(|(x, y)| share(needle, x, y));
    let line = Stroke::new(theme::MAP_LINE, tokens.text);
    painter.add(Shape::convex_polygon(vec![tip, foot, left], tokens.text, line));
    painter.add(Shape::convex_polygon(vec![tip, right, foot], tokens.surface, line));
}

/// A ground on which words can be read whatever lies under it.
fn ground(painter: &egui::Painter, tokens: Tokens, place: Rect) {
    let fill = tokens.surface.gamma_multiply(0.85);
    painter.rect_filled(place, theme::NEAR, fill);
}
