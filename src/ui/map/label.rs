//! Where words have room inside an outline.

use eframe::egui::{Pos2, pos2};

/// So many heights are tried, from the middle outwards.
const LEVELS: u16 = 11;

/// Room for one block of words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Room {
    pub(super) center: Pos2,
    pub(super) width: f32,
}

/// The room inside these closed lines for words so high: the one next to the middle that is wide
/// enough, or else the widest. What is inside an odd number of lines is inside, so a hole is not.
pub(super) fn inside(rings: &[Vec<Pos2>], high: f32, wide: f32) -> Option<Room> {
    let heights = rings.iter().flatten().map(|at| at.y);
    let (top, bottom) = (
        heights.clone().fold(f32::INFINITY, f32::min) + high / 2.0,
        heights.fold(f32::NEG_INFINITY, f32::max) - high / 2.0,
    );
    if top >= bottom {
        return None;
    }
    let mut widest: Option<Room> = None;
    for level in 0..LEVELS {
        // Half a step down, half a step up, a whole one down, and so on.
        let steps = f32::from(level.div_ceil(2)) / f32::from(LEVELS / 2);
        let side = if level % 2 == 0 { steps } else { -steps };
        let y = f32::midpoint(top, bottom) + side * (bottom - top) / 2.0;
        let Some(room) = at_height(rings, y, high) else { continue };
        if room.width >= wide {
            return Some(room);
        }
        if widest.is_none_or(|it| it.width < room.width) {
            widest = Some(room);
        }
    }
    widest
}

/// The widest room around this height.
fn at_height(rings: &[Vec<Pos2>], y: f32, high: f32) -> Option<Room> {
    let (top, bottom) = (y - high / 2.0, y + high / 2.0);
    let mut crossings = Vec::new();
    let mut in_the_way = Vec::new();
    for pair in rings.iter().flat_map(|ring| ring.windows(2)) {
        let (one, other) = (pair[0], pair[1]);
        let (upper, lower) = if one.y <= other.y { (one, other) } else { (other, one) };
        if lower.y <= top || upper.y >= bottom {
            continue;
        }
        let x_at = |y: f32| {
            if lower.y - upper.y <= f32::EPSILON {
                return lower.x;
            }
            upper.x + (lower.x - upper.x) * ((y - upper.y) / (lower.y - upper.y)).clamp(0.0, 1.0)
        };
        if (one.y > y) != (other.y > y) {
            crossings.push(x_at(y));
        }
        let (from, to) = if lower.y - upper.y <= f32::EPSILON {
            (one.x, other.x)
        } else {
            (x_at(top), x_at(bottom))
        };
        in_the_way.push((from.min(to), from.max(to)));
    }
    crossings.sort_by(f32::total_cmp);
    in_the_way.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut widest: Option<Room> = None;
    for span in crossings.chunks_exact(2) {
        let mut left = span[0];
        for (from, to) in in_the_way.iter().copied().chain([(span[1], span[1])]) {
            if to < span[0] || from > span[1] {
                continue;
            }
            let width = from - left;
            if width > widest.map_or(0.0, |it| it.width) {
                widest = Some(Room { center: pos2(left + width / 2.0, y), width });
            }
            left = left.max(to);
        }
    }
    widest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(corners: &[(f32, f32)]) -> Vec<Pos2> {
        corners.iter().chain(&corners[..1]).map(|(x, y)| pos2(*x, *y)).collect()
    }

    #[test]
    fn words_stand_in_the_middle_of_a_square() {
        let square = [ring(&[(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)])];
        let room = inside(&square, 20.0, 80.0).unwrap();
        assert_eq!((room.center, room.width), (pos2(50.0, 50.0), 100.0));
        assert_eq!(inside(&square, 120.0, 10.0), None);
    }

    #[test]
    fn words_stand_in_the_wide_arm_of_an_angle_and_beside_a_hole() {
        // An L: its middle is outside of it.
        let angle = [ring(&[
            (0.0, 0.0),
            (30.0, 0.0),
            (30.0, 160.0),
            (200.0, 160.0),
            (200.0, 200.0),
            (0.0, 200.0),
        ])];
        let room = inside(&angle, 20.0, 150.0).unwrap();
        assert!(room.center.y > 168.0 && room.width >= 150.0, "{room:?}");
        let holed = [
            ring(&[(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)]),
            ring(&[(20.0, 30.0), (90.0, 30.0), (90.0, 70.0), (20.0, 70.0)]),
        ];
        let room = inside(&holed, 20.0, 80.0).unwrap();
        assert!((room.center.y - 50.0).abs() > 29.0, "{room:?}");
    }

    #[test]
    fn slanted_sides_leave_less_room_to_higher_words() {
        let triangle = [ring(&[(0.0, 100.0), (100.0, 100.0), (50.0, 0.0)])];
        let low = inside(&triangle, 4.0, 1e3).unwrap();
        let high = inside(&triangle, 40.0, 1e3).unwrap();
        assert!(high.width < low.width && high.width > 20.0, "{high:?} {low:?}");
        // Neither of its corners is outside.
        let half = high.width / 2.0;
        let at_top = (high.center.y - 20.0) / 2.0;
        assert!(half <= at_top + 0.01, "{high:?}");
    }
}
