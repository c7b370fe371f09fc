//! Triangles to pixels, without a graphics card.

use std::collections::HashMap;

use eframe::egui::epaint::{ClippedPrimitive, Primitive, Vertex, WHITE_UV};
use eframe::egui::{Color32, ColorImage, Mesh, Pos2, Rect, TextureId, Vec2};

use crate::ui::theme;

/// Corners lie on a grid this much finer than the pixels: sums of its numbers are exact, so that no
/// pixel between two triangles is left out or painted twice.
const FINE: f32 = 256.0;

/// Paints all of it onto paper of this size in points.
pub(super) fn paint(
    painted: &[ClippedPrimitive],
    textures: &HashMap<TextureId, ColorImage>,
    size: Vec2,
    scale: f32,
) -> ColorImage {
    let size = size * scale;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size")]
    let size = [size.x as usize, size.y as usize];
    let mut canvas = ColorImage::filled(size, theme::PAPER);
    for one in painted {
        // Nothing of Stile's is painted by the graphics card alone.
        let Primitive::Mesh(mesh) = &one.primitive else { continue };
        if let Some(texture) = textures.get(&mesh.texture_id) {
            paint_mesh(&mut canvas, mesh, texture, one.clip_rect * scale, scale);
        }
    }
    canvas
}

fn paint_mesh(canvas: &mut ColorImage, mesh: &Mesh, texture: &ColorImage, clip: Rect, scale: f32) {
    for triangle in mesh.indices.chunks_exact(3) {
        let corners = [0, 1, 2].map(|at| mesh.vertices[triangle[at] as usize]);
        if let Some(triangle) = Triangle::new(corners, scale) {
            triangle.paint(canvas, texture, clip);
        }
    }
}

/// A triangle that encloses something, its corners in the same turn as all others'.
struct Triangle {
    corners: [Vertex; 3],
    /// The corners in pixels on the fine grid.
    at: [[i64; 2]; 3],
    twice_area: i64,
}

impl Triangle {
    fn new(mut corners: [Vertex; 3], scale: f32) -> Option<Self> {
        let at = |corner: &Vertex| {
            let side = |side: f32| (side * scale * FINE).round() as i64;
            [side(corner.pos.x), side(corner.pos.y)]
        };
        let mut at = [at(&corners[0]), at(&corners[1]), at(&corners[2])];
        let mut twice_area = beside(at[0], at[1], at[2]);
        if twice_area < 0 {
            corners.swap(1, 2);
            at.swap(1, 2);
            twice_area = -twice_area;
        }
        (twice_area > 0).then_some(Self { corners, at, twice_area })
    }

    fn paint(&self, canvas: &mut ColorImage, texture: &ColorImage, clip: Rect) {
        let fine = FINE as i64;
        let [width, height] = canvas.size;
        let within = |axis: usize, low: f32, high: f32, most: usize| {
            let sides = self.at.map(|at| at[axis]);
            let first = sides.iter().min().map_or(0, |side| side.div_euclid(fine));
            let last = sides.iter().max().map_or(0, |side| side.div_euclid(fine) + 1);
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            (first.max(low.round() as i64).max(0), last.min(high.round() as i64).min(most))
        };
        let (left, right) = within(0, clip.left(), clip.right(), width);
        let (top, bottom) = within(1, clip.top(), clip.bottom(), height);
        let sides = [(1, 2), (2, 0), (0, 1)].map(|(from, to)| (self.at[from], self.at[to]));
        let even = self.even_color();
        for y in top..bottom {
            let middle = y * fine + fine / 2;
            let (left, right) = sides.iter().fold((left, right), |within, (from, to)| {
                beside_in_row(*from, *to, middle, within)
            });
            for x in left..right {
                let color = even.unwrap_or_else(|| {
                    let pixel = [x * fine + fine / 2, middle];
                    let share = |(from, to)| beside(from, to, pixel) as f32;
                    self.color(sides.map(|side| share(side) / self.twice_area as f32), texture)
                });
                #[expect(clippy::cast_sign_loss, reason = "within the canvas")]
                let place = &mut canvas.pixels[y as usize * width + x as usize];
                *place = place.blend(color);
            }
        }
    }

    /// Its color where that is the same everywhere.
    fn even_color(&self) -> Option<Color32> {
        let [one, others @ ..] = &self.corners;
        let is_same =
            |other: &Vertex| other.color == one.color && other.uv == WHITE_UV && one.uv == WHITE_UV;
        others.iter().all(is_same).then_some(one.color)
    }

    /// Its color at the point that has these shares of its corners.
    fn color(&self, shares: [f32; 3], texture: &ColorImage) -> Color32 {
        let mix = |of: fn(&Vertex) -> f32| -> f32 {
            self.corners.iter().zip(shares).map(|(corner, share)| of(corner) * share).sum()
        };
        let [one, two, three] = self.corners.map(|corner| corner.color);
        let of_two = shares[0] + shares[1];
        let of_second = if of_two > 0.0 { shares[1] / of_two } else { 0.0 };
        let color = one.lerp_to_gamma(two, of_second).lerp_to_gamma(three, shares[2]);
        let at = Pos2::new(mix(|it| it.uv.x), mix(|it| it.uv.y));
        color * texel(texture, at)
    }
}

/// The color here on the texture, between those of the pixels around it.
fn texel(texture: &ColorImage, at: Pos2) -> Color32 {
    let side = |share: f32, size: usize| {
        let last = size.saturating_sub(1);
        let at = (share * size as f32 - 0.5).clamp(0.0, last as f32);
        let first = at.floor();
        #[expect(clippy::cast_sign_loss, clippy::cast_possible_truncation, reason = "clamped")]
        let place = first as usize;
        ([place, (place + 1).min(last)], at - first)
    };
    let ([left, right], along) = side(at.x, texture.width());
    let ([top, bottom], down) = side(at.y, texture.height());
    let pixel = |x: usize, y: usize| texture.pixels[y * texture.width() + x];
    let upper = pixel(left, top).lerp_to_gamma(pixel(right, top), along);
    upper.lerp_to_gamma(pixel(left, bottom).lerp_to_gamma(pixel(right, bottom), along), down)
}

/// Twice the area of a triangle; negative where its corners go the other way round.
fn beside(from: [i64; 2], to: [i64; 2], point: [i64; 2]) -> i64 {
    (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0])
}

/// Which pixels of a row, whose middle is at this height, lie on the inner side of a side.
fn beside_in_row(
    from: [i64; 2],
    to: [i64; 2],
    middle: i64,
    (left, right): (i64, i64),
) -> (i64, i64) {
    let fine = FINE as i64;
    // Of two triangles that share a side, one owns the pixels that lie on it.
    let is_first = to[1] < from[1] || to[1] == from[1] && to[0] > from[0];
    let least = if is_first { 0 } else { 1 };
    let at_zero = beside(from, to, [fine / 2, middle]) - least;
    // By so much less of it lies on the inner side with each pixel to the right.
    let step = (to[1] - from[1]) * fine;
    match step {
        0 if at_zero < 0 => (left, left),
        0 => (left, right),
        1.. => (left, right.min(at_zero.div_euclid(step) + 1)),
        _ => (left.max(-at_zero.div_euclid(-step)), right),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn painted(corners: &[(f32, f32)], indices: Vec<u32>, color: Color32) -> ColorImage {
        let mut mesh = Mesh { indices, ..Mesh::default() };
        for (x, y) in corners {
            mesh.colored_vertex(Pos2::new(*x, *y), color);
        }
        let clip_rect = Rect::from_min_max(Pos2::ZERO, Pos2::new(8.0, 100.0));
        let painted = [ClippedPrimitive { clip_rect, primitive: Primitive::Mesh(mesh) }];
        let texture = ColorImage::filled([1, 1], theme::PAPER);
        paint(&painted, &HashMap::from([(TextureId::default(), texture)]), Vec2::splat(10.0), 2.0)
    }

    #[test]
    fn two_triangles_meet_without_a_gap_and_nothing_is_painted_twice() {
        let half = theme::CODE_DARK.gamma_multiply(0.5);
        // The second goes the other way round.
        let square = [(1.0, 1.0), (9.0, 1.0), (9.0, 9.0), (1.0, 9.0)];
        let canvas = painted(&square, vec![0, 1, 2, 0, 3, 2], half);
        for (place, pixel) in canvas.pixels.iter().enumerate() {
            let (x, y) = (place % 20, place / 20);
            // Beyond 8 points it is cut off.
            let is_inside = (2..16).contains(&x) && (2..18).contains(&y);
            let expected = if is_inside { 127 } else { 255 };
            assert_eq!(pixel.r(), expected, "{x}, {y}");
        }
    }
}
