//! The shapes of practice fields: computed, the same in every run, true to how land is parted.
//!
//! Shapes are drawn in metres around a centre and then laid on a sphere, close enough at the
//! size of a field that the areas agree with the coordinates to well under one percent.

use std::f64::consts::{PI, TAU};

use serde_json::{Value, json};

/// Metres in one degree of latitude on a sphere of the mean radius of the Earth (6,371,008.8 m).
const METRES_PER_DEGREE: f64 = 111_195.08;
/// The side of a quarter section: half a mile.
const QUARTER: f64 = 804.67;

type Point = (f64, f64);
type Ring = Vec<Point>;

/// One connected piece: its outside, counter-clockwise, and its holes, clockwise (RFC 7946).
struct Piece {
    outside: Ring,
    holes: Vec<Ring>,
}

/// The outline of a field on the map.
pub(super) struct Boundary {
    centre: Point,
    pieces: Vec<Piece>,
    spoiled: Option<Spoiled>,
}

/// How the land around a farm is parted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Landscape {
    /// Square quarter sections and pivots of the Prairies and the Corn Belt.
    Sections,
    /// Very large blocks along gallery forest, as in Mato Grosso.
    Savanna,
    /// Long narrow strips, as in central Europe.
    Strips,
    /// Irregular fields between hedges, water and roads.
    Hedges,
    /// The same, as programs hand them on that convert outlines wrongly.
    Converted,
}

/// How a program has spoiled an outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spoiled {
    /// Latitude stands before longitude.
    LatitudeFirst,
    /// It crosses itself.
    Crossed,
    /// Two corners are left of it.
    Line,
    /// It begins and ends at the point 0,0.
    Stray,
}

impl Spoiled {
    fn of_field(number: usize) -> Option<Self> {
        match number {
            1 => Some(Self::LatitudeFirst),
            2 => Some(Self::Crossed),
            3 => Some(Self::Line),
            4 => Some(Self::Stray),
            _ => None,
        }
    }

    /// Does so to polygons of longitude and latitude.
    fn spoil(self, polygons: &mut [Vec<Vec<[f64; 2]>>]) {
        let rings = polygons.iter_mut().flatten();
        match self {
            Self::LatitudeFirst => rings.flatten().for_each(|point| point.reverse()),
            Self::Crossed => rings.for_each(|ring| {
                let (half, end) = (ring.len() / 2, ring.len() - 1);
                ring[half..end].reverse();
            }),
            Self::Line => rings.for_each(|ring| ring.truncate(2)),
            Self::Stray => rings.for_each(|ring| {
                ring.pop();
                ring.insert(0, [0.0, 0.0]);
                ring.push([0.0, 0.0]);
            }),
        }
    }
}

impl Boundary {
    /// The outline of the `number`th field of the farm at `home` (latitude, longitude in
    /// degrees).
    pub(super) fn of_field(landscape: Landscape, home: Point, number: usize) -> Self {
        let mut dice = Dice::new(home, number);
        let scale = match landscape {
            Landscape::Sections => 1.0,
            Landscape::Savanna => 2.4,
            Landscape::Strips => 0.45,
            Landscape::Hedges | Landscape::Converted => 0.55,
        };
        let side = QUARTER * scale;
        let pieces = match (landscape, number % 6) {
            (Landscape::Strips, 0 | 3 | 4) => vec![strip(side, &mut dice)],
            (Landscape::Hedges | Landscape::Converted, 0 | 3) => vec![hedged(side, &mut dice)],
            (_, 0) => vec![section(side, &mut dice)],
            (_, 1) => vec![riverside(side, &mut dice)],
            (Landscape::Sections | Landscape::Savanna, 2) => vec![pivot(side)],
            (_, 3) => vec![half_pivot(side)],
            (_, 4) => parted(side, &mut dice),
            (_, _) => vec![with_ponds(side, &mut dice)],
        };
        let spoiled = Spoiled::of_field(number).filter(|_| landscape == Landscape::Converted);
        Self { centre: place(home, side, number), pieces, spoiled }
    }

    /// The area in hectares.
    pub(super) fn hectares(&self) -> f64 {
        let metres: f64 = self
            .pieces
            .iter()
            .map(|piece| {
                signed_area(&piece.outside) + piece.holes.iter().map(signed_area).sum::<f64>()
            })
            .sum();
        (metres / 100.0).round() / 100.0
    }

    /// A GeoJSON MultiPolygon, longitude first unless it is spoiled.
    pub(super) fn geometry(&self) -> Value {
        let mut polygons: Vec<Vec<Vec<[f64; 2]>>> = self
            .pieces
            .iter()
            .map(|piece| {
                std::iter::once(&piece.outside)
                    .chain(&piece.holes)
                    .map(|ring| self.on_the_map(ring))
                    .collect()
            })
            .collect();
        if let Some(spoiled) = self.spoiled {
            spoiled.spoil(&mut polygons);
        }
        json!({ "type": "MultiPolygon", "coordinates": polygons })
    }

    /// Longitude and latitude of each point, the first again at the end.
    fn on_the_map(&self, ring: &Ring) -> Vec<[f64; 2]> {
        let (latitude, longitude) = self.centre;
        let east = METRES_PER_DEGREE * latitude.to_radians().cos();
        ring.iter()
            .chain(ring.first())
            .map(|(x, y)| [seven(longitude + x / east), seven(latitude + y / METRES_PER_DEGREE)])
            .collect()
    }
}

/// Seven decimals: about a centimetre.
fn seven(degrees: f64) -> f64 {
    (degrees * 1e7).round() / 1e7
}

/// Fields of one farm lie on a grid around it, a road apart.
fn place((latitude, longitude): Point, side: f64, number: usize) -> Point {
    let column = (number % 3) as f64 - 1.0;
    let row = (number / 3) as f64;
    let step = side + 30.0;
    let east = METRES_PER_DEGREE * latitude.to_radians().cos();
    (latitude + row * step / METRES_PER_DEGREE, longitude + column * step / east)
}

/// Twice the shoelace sum, halved: positive when counter-clockwise.
fn signed_area(ring: &Ring) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|((x, y), (x2, y2))| x * y2 - x2 * y).sum::<f64>() / 2.0
}

/// A square with the yard of a farmstead left out at one corner.
fn section(side: f64, dice: &mut Dice) -> Piece {
    let half = side / 2.0 - 8.0;
    let (yard_x, yard_y) = (dice.between(60.0, 140.0), dice.between(60.0, 110.0));
    solid(vec![
        (-half, -half),
        (half, -half),
        (half, half - yard_y),
        (half - yard_x, half - yard_y),
        (half - yard_x, half),
        (-half, half),
    ])
}

/// A centre pivot whose end gun reaches into the corners: a circle cut off by the section lines.
fn pivot(side: f64) -> Piece {
    let half = side / 2.0 - 8.0;
    let reach = half * 1.12;
    let points = 96;
    solid(
        (0..points)
            .map(|step| {
                let angle = TAU * f64::from(step) / f64::from(points);
                let (x, y) = (reach * angle.cos(), reach * angle.sin());
                (x.clamp(-half, half), y.clamp(-half, half))
            })
            .collect(),
    )
}

/// A pivot that turns back at a road.
fn half_pivot(side: f64) -> Piece {
    let reach = side / 2.0 - 8.0;
    let points = 48;
    solid(
        (0..=points)
            .map(|step| {
                let angle = PI * f64::from(step) / f64::from(points);
                (reach * angle.cos(), reach * angle.sin() - reach / 2.0)
            })
            .collect(),
    )
}

/// Three straight sides and a river.
fn riverside(side: f64, dice: &mut Dice) -> Piece {
    let half = side / 2.0 - 8.0;
    let mut ring = vec![(-half, -half), (half, -half)];
    let bends = dice.between(1.2, 2.6);
    let phase = dice.between(0.0, TAU);
    let bank = 60;
    for step in 0..=bank {
        let along = f64::from(step) / f64::from(bank);
        let wide = (along * TAU * bends + phase).sin() * half * 0.22;
        let small = (along * TAU * bends * 3.7 + phase).sin() * half * 0.05;
        ring.push((half - along * 2.0 * half, half * 0.55 + wide + small));
    }
    solid(ring)
}

/// A long narrow strip, slightly askew.
fn strip(side: f64, dice: &mut Dice) -> Piece {
    let (long, wide) = (side * 0.48, side * dice.between(0.06, 0.14));
    let turn = dice.between(-0.5, 0.5);
    let (sin, cos) = turn.sin_cos();
    let slant = dice.between(-wide, wide);
    solid(
        [(-long, -wide), (long, -wide), (long + slant, wide), (-long + slant / 2.0, wide)]
            .map(|(x, y)| (x * cos - y * sin, x * sin + y * cos))
            .to_vec(),
    )
}

/// An old field between hedges: uneven in every direction.
fn hedged(side: f64, dice: &mut Dice) -> Piece {
    let corners = 9;
    solid(
        (0..corners)
            .map(|corner| {
                let angle =
                    TAU * (f64::from(corner) + dice.between(-0.2, 0.2)) / f64::from(corners);
                let reach = side / 2.0 * dice.between(0.62, 0.98);
                (reach * angle.cos(), reach * angle.sin())
            })
            .collect(),
    )
}

/// One field in two or three pieces, parted by a track and a drain.
fn parted(side: f64, dice: &mut Dice) -> Vec<Piece> {
    let half = side / 2.0 - 8.0;
    let track = dice.between(-0.3, 0.1) * half;
    let drain = dice.between(-0.3, 0.3) * half;
    vec![
        solid(vec![(-half, -half), (track - 6.0, -half), (track + 14.0, half), (-half, half)]),
        solid(vec![
            (track + 6.0, -half),
            (half, -half),
            (half, drain - 5.0),
            (track + 18.0, drain - 5.0),
        ]),
        solid(vec![
            (track + 22.0, drain + 5.0),
            (half, drain + 5.0),
            (half, half),
            (track + 26.0, half),
        ]),
    ]
}

/// A block around a pond and a stand of trees that are not farmed.
fn with_ponds(side: f64, dice: &mut Dice) -> Piece {
    let mut piece = section(side, dice);
    for (x, y) in [(-0.22, 0.12), (0.16, -0.2)] {
        let (wide, high) = (side * dice.between(0.04, 0.09), side * dice.between(0.03, 0.07));
        let points = 24;
        let shore = (0..points)
            .map(|step| {
                let angle = -TAU * f64::from(step) / f64::from(points);
                let uneven = dice.between(0.85, 1.1);
                (side * x + wide * uneven * angle.cos(), side * y + high * uneven * angle.sin())
            })
            .collect();
        piece.holes.push(shore);
    }
    piece
}

fn solid(outside: Ring) -> Piece {
    Piece { outside, holes: Vec::new() }
}

/// A small generator (splitmix64): the same field has the same shape in every run.
struct Dice(u64);

impl Dice {
    fn new((latitude, longitude): Point, number: usize) -> Self {
        Self(latitude.to_bits() ^ longitude.to_bits().rotate_left(21) ^ (number as u64) << 7)
    }

    fn between(&mut self, low: f64, high: f64) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let unit = ((bits ^ (bits >> 31)) >> 11) as f64 / (1_u64 << 53) as f64;
        low + unit * (high - low)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANDSCAPES: [Landscape; 4] =
        [Landscape::Sections, Landscape::Savanna, Landscape::Strips, Landscape::Hedges];

    #[test]
    fn outsides_turn_left_and_holes_turn_right() {
        for landscape in LANDSCAPES {
            for number in 0..12 {
                for piece in Boundary::of_field(landscape, (42.1, -93.6), number).pieces {
                    assert!(signed_area(&piece.outside) > 0.0, "{landscape:?} {number}");
                    assert!(piece.holes.iter().all(|hole| signed_area(hole) < 0.0));
                }
            }
        }
    }

    #[test]
    fn no_outline_crosses_itself() {
        for landscape in LANDSCAPES {
            for number in 0..12 {
                for piece in Boundary::of_field(landscape, (-12.5, -55.7), number).pieces {
                    for ring in std::iter::once(&piece.outside).chain(&piece.holes) {
                        assert!(!crosses_itself(ring), "{landscape:?} {number}");
                    }
                }
            }
        }
    }

    fn crosses_itself(ring: &Ring) -> bool {
        let turn = |a: Point, b: Point, c: Point| {
            (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0) > 0.0
        };
        let sides: Vec<_> =
            ring.iter().copied().zip(ring.iter().copied().cycle().skip(1)).collect();
        sides.iter().enumerate().any(|(first, (a, b))| {
            sides.iter().enumerate().skip(first + 2).any(|(second, (c, d))| {
                (first != 0 || second + 1 != sides.len())
                    && turn(*a, *b, *c) != turn(*a, *b, *d)
                    && turn(*c, *d, *a) != turn(*c, *d, *b)
            })
        })
    }
}
