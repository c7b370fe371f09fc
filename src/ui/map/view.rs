//! Which part of the ground a map shows: metres there, points on the paper.

use eframe::egui::{Pos2, Rect, Vec2, pos2};

use crate::domain::boundary_geometry::BoundaryGeometry;

/// Room around what is shown, as a part of its extent.
const MARGIN: f64 = 0.06;
/// The most that one point shows nearest by, in metres.
const NEAREST: f64 = 0.01;

/// A part of the ground on a part of the paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) struct View {
    /// Where on the paper.
    pub(in crate::ui) frame: Rect,
    /// The ground in its middle, in metres east and north.
    pub(in crate::ui) middle: [f64; 2],
    /// Metres that one point shows.
    pub(in crate::ui) scale: f64,
}

/// Left, lower, right and upper edge of all these shapes.
pub(in crate::ui) fn bounds_of<'a>(
    shapes: impl IntoIterator<Item = &'a BoundaryGeometry>,
) -> Option<[f64; 4]> {
    let all = shapes.into_iter().map(|shape| shape.bounds);
    all.reduce(|[a, b, c, d], [left, lower, right, upper]| {
        [a.min(left), b.min(lower), c.max(right), d.max(upper)]
    })
}

impl View {
    /// All within these bounds, with some room around it.
    pub(in crate::ui) fn around([left, lower, right, upper]: [f64; 4], frame: Rect) -> Self {
        let (width, height) = (right - left, upper - lower);
        let room = 1.0 + 2.0 * MARGIN;
        let needs = [
            width * room / f64::from(frame.width().max(1.0)),
            height * room / f64::from(frame.height().max(1.0)),
        ];
        let middle = [f64::midpoint(left, right), f64::midpoint(lower, upper)];
        Self { frame, middle, scale: needs[0].max(needs[1]).max(NEAREST) }
    }

    /// The same within a part of the frame, all of which shows ground.
    pub(super) fn around_in_part(bounds: [f64; 4], part: Rect, frame: Rect) -> Self {
        let view = Self::around(bounds, part);
        Self { frame, middle: view.ground(frame.center()), ..view }
    }

    /// Left, lower, right and upper edge of the ground in sight.
    pub(super) fn bounds(&self) -> [f64; 4] {
        let [left, upper] = self.ground(self.frame.left_top());
        let [right, lower] = self.ground(self.frame.right_bottom());
        [left, lower, right, upper]
    }

    /// Where this ground is on the paper.
    #[expect(clippy::cast_possible_truncation, reason = "no screen is that large")]
    pub(in crate::ui) fn at(&self, [x, y]: [f64; 2]) -> Pos2 {
        let from_middle = [(x - self.middle[0]) / self.scale, (self.middle[1] - y) / self.scale];
        self.frame.center() + Vec2::new(from_middle[0] as f32, from_middle[1] as f32)
    }

    /// Where these bounds are on the paper.
    pub(super) fn place(&self, [left, lower, right, upper]: [f64; 4]) -> Rect {
        Rect::from_two_pos(self.at([left, lower]), self.at([right, upper]))
    }

    /// Which ground is here on the paper.
    pub(in crate::ui) fn ground(&self, at: Pos2) -> [f64; 2] {
        let from_middle = at - self.frame.center();
        [
            self.middle[0] + f64::from(from_middle.x) * self.scale,
            self.middle[1] - f64::from(from_middle.y) * self.scale,
        ]
    }

    /// Draws the paper along.
    pub(in crate::ui) fn drag(&mut self, by: Vec2) {
        self.middle = self.ground(self.frame.center() - by);
    }

    /// Goes nearer by this factor; this ground stays where it is on the paper. Never farther away
    /// than `farthest` metres a point.
    pub(in crate::ui) fn zoom(&mut self, times: f32, about: [f64; 2], farthest: f64) {
        let before = self.at(about);
        let farthest = farthest.max(NEAREST);
        self.scale = (self.scale / f64::from(times)).clamp(NEAREST, farthest);
        let moved = before - self.at(about);
        self.drag(moved);
    }
}

/// A place on the paper, by shares of the frame.
pub(super) fn share(frame: Rect, x: f32, y: f32) -> Pos2 {
    pos2(frame.left() + frame.width() * x, frame.top() + frame.height() * y)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_near(one: Pos2, other: Pos2) -> bool {
        (one - other).length() < 0.01
    }

    #[test]
    fn all_is_in_sight_and_what_is_zoomed_to_stays_in_its_place() {
        let frame = Rect::from_min_size(pos2(20.0, 30.0), Vec2::new(400.0, 200.0));
        let bounds = [1_000.0, 500.0, 3_000.0, 900.0];
        let mut view = View::around(bounds, frame);
        assert!(frame.contains_rect(view.place(bounds)));
        // North is up.
        assert!(view.at([1_000.0, 900.0]).y < view.at([1_000.0, 500.0]).y);
        let about = [2_500.0, 800.0];
        let before = view.at(about);
        view.zoom(3.0, about, 1e6);
        assert!(is_near(view.at(about), before));
        view.drag(Vec2::new(10.0, -5.0));
        assert!(is_near(view.at(about), before + Vec2::new(10.0, -5.0)));
        let there = view.ground(view.at(about));
        assert!((there[0] - about[0]).abs() < 0.1 && (there[1] - about[1]).abs() < 0.1);
    }

    #[test]
    fn a_part_of_the_frame_holds_all_and_the_rest_shows_ground_too() {
        let frame = Rect::from_min_size(pos2(20.0, 30.0), Vec2::new(400.0, 200.0));
        let part = Rect::from_min_max(frame.min, pos2(350.0, 180.0));
        let bounds = [1_000.0, 500.0, 3_000.0, 900.0];
        let view = View::around_in_part(bounds, part, frame);
        assert_eq!(view.frame, frame);
        assert!(part.contains_rect(view.place(bounds)));
    }
}
