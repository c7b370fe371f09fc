//! Outlines made ready to be painted: in metres, in several degrees of detail, cut into triangles.
//!
//! A map of a county has thousands of fields and each of them hundreds of corners. What is too
//! small to be seen at a scale is left out at it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use geo::{
    BoundingRect as _, CoordsIter as _, GeodesicArea as _, LineString, MapCoords as _,
    MultiPolygon, Polygon, Simplify as _, TriangulateEarcut as _,
};

use crate::domain::outline::Ring;
use crate::domain::{Outline, Undrawable, boundary_repair};

/// Metres of one degree of latitude.
const DEGREE: f64 = 111_319.490_793;
/// The details, as parts of the larger side of a shape that may be left out.
const DETAILS: [f64; 6] = [0.0, 1.0 / 400.0, 1.0 / 120.0, 1.0 / 50.0, 1.0 / 22.0, 1.0 / 10.0];
/// More corners than can be told apart on a screen; making a shape of them takes a second at worst.
const MOST_CORNERS: usize = 10_000;
/// The part of an outline's larger side that is left out of one with more corners; doubled until
/// few enough are left.
const THINNED: f64 = 1.0 / 20_000.0;

/// The most corners of a ring that are simplified at once.
const LONGEST_PIECE: usize = 600;

/// Where a map has its middle, in degrees: metres are counted from there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Origin {
    /// Longitude.
    pub longitude: f64,
    /// Latitude.
    pub latitude: f64,
}

impl Origin {
    /// The first point of an outline.
    pub fn of(outline: &Outline) -> Option<Self> {
        let [longitude, latitude] = outline.place()?;
        Some(Self { longitude, latitude })
    }
}

/// A field's shape.
#[derive(Clone, Debug, PartialEq)]
pub struct BoundaryGeometry {
    /// Left, lower, right and upper edge in metres east and north of the origin.
    pub bounds: [f64; 4],
    /// Hectares inside, less the holes, on the ellipsoid that satellites measure on (WGS 84).
    pub hectares: f64,
    /// Whether the outline was not right as it came, and could be meant in one way only.
    pub was_put_right: bool,
    /// From the finest to the coarsest.
    details: Vec<Detail>,
}

/// A shape in one degree of detail.
#[derive(Clone, Debug, PartialEq)]
pub struct Detail {
    /// How far a corner that was left out lies from the line, at most, in metres.
    pub tolerance: f64,
    /// Rings as closed lines, in metres.
    pub rings: Vec<Vec<[f64; 2]>>,
    /// Corners of the triangles.
    pub corners: Vec<[f64; 2]>,
    /// Three indices into the corners each.
    pub triangles: Vec<u32>,
}

impl BoundaryGeometry {
    /// Makes a shape.
    ///
    /// # Errors
    /// [`Undrawable`] for an outline that encloses nothing or crosses itself.
    pub fn new(outline: &Outline, origin: Origin) -> Result<Self, Undrawable> {
        let whole =
            MultiPolygon(outline.polygons.iter().filter_map(|rings| polygon(rings)).collect());
        let (thinned, left_out) = thinned(&whole);
        let (land, was_mended) = boundary_repair::land(thinned)?;
        let square_metres: f64 = if was_mended { &land } else { &whole }
            .iter()
            .map(|polygon| polygon.geodesic_area_signed().abs())
            .sum();
        let land = in_metres(&land, origin).ok_or(Undrawable::EnclosesNothing)?;
        let bounds = land.bounding_rect().ok_or(Undrawable::EnclosesNothing)?;
        let size = bounds.width().max(bounds.height());
        if !(square_metres > 0.0 && size.is_finite()) {
            return Err(Undrawable::EnclosesNothing);
        }
        let (min, max) = (bounds.min(), bounds.max());
        let mut details = DETAILS.map(|part| Detail::new(&land, part * size));
        details[0].tolerance = left_out * DEGREE;
        Ok(Self {
            bounds: [min.x, min.y, max.x, max.y],
            hectares: square_metres / 10_000.0,
            was_put_right: outline.was_put_right || was_mended,
            details: details.into(),
        })
    }

    /// The coarsest detail in which nothing is missing that is larger than `visible` metres.
    pub fn at(&self, visible: f64) -> &Detail {
        let fine_enough = self.details.iter().rev().find(|detail| detail.tolerance <= visible);
        fine_enough.unwrap_or(&self.details[0])
    }

    /// Whether this point, in metres, lies inside.
    pub fn contains(&self, [x, y]: [f64; 2]) -> bool {
        // A point is inside when a line from it crosses an odd number of edges, holes included.
        let crossings =
            self.details[0].rings.iter().flat_map(|ring| ring.windows(2)).filter(|it| {
                let ([x1, y1], [x2, y2]) = (it[0], it[1]);
                (y1 > y) != (y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
            });
        crossings.count() % 2 == 1
    }
}

impl Detail {
    fn new(whole: &MultiPolygon, tolerance: f64) -> Self {
        let simple = whole.iter().map(|polygon| {
            let simpler = |ring: &LineString| simpler(ring, tolerance);
            let holes = polygon.interiors().iter().map(simpler).collect();
            Polygon::new(simpler(polygon.exterior()), holes)
        });
        let mut detail =
            Self { tolerance, rings: Vec::new(), corners: Vec::new(), triangles: Vec::new() };
        for polygon in simple {
            // What is left of a shape may cross itself, and in the worst case the library gives up on
            // it with a panic; such a field is drawn as a line only.
            let cut = catch_unwind(AssertUnwindSafe(|| polygon.earcut_triangles_raw()));
            if let Ok(cut) = cut {
                let first = detail.corners.len();
                detail.corners.extend(cut.vertices);
                let index = |corner: usize| u32::try_from(first + corner).unwrap_or(u32::MAX);
                detail.triangles.extend(cut.triangle_indices.into_iter().map(index));
            }
            let rings = std::iter::once(polygon.exterior()).chain(polygon.interiors());
            detail.rings.extend(rings.map(|ring| ring.coords().map(|at| [at.x, at.y]).collect()));
        }
        detail
    }
}

fn polygon(rings: &[Ring]) -> Option<Polygon> {
    let ring = |ring: &Ring| -> LineString { ring.iter().copied().collect() };
    let mut rings = rings.iter().map(ring);
    Some(Polygon::new(rings.next()?, rings.collect()))
}

/// No more corners than can be seen: those that lie beside the one before are left out. With it, how
/// far in degrees they may lie from it.
fn thinned(whole: &MultiPolygon) -> (MultiPolygon, f64) {
    let size = whole.bounding_rect().map_or(0.0, |bounds| bounds.width().max(bounds.height()));
    let (mut thin, mut left_out) = (whole.clone(), 0.0);
    while thin.coords_count() > MOST_CORNERS {
        left_out = if left_out > 0.0 { left_out * 2.0 } else { size * THINNED };
        let ring = |ring: &LineString| -> Option<LineString> {
            let mut kept: Vec<geo::Coord> = Vec::new();
            for corner in ring {
                let is_beside = |it: &geo::Coord| {
                    (it.x - corner.x).abs().max((it.y - corner.y).abs()) <= left_out
                };
                if !kept.last().is_some_and(is_beside) {
                    kept.push(*corner);
                }
            }
            // What is no longer a ring was too small to be seen.
            (kept.len() > 3).then(|| kept.into())
        };
        let polygon = |polygon: &Polygon| {
            let holes = polygon.interiors().iter().filter_map(ring).collect();
            Some(Polygon::new(ring(polygon.exterior())?, holes))
        };
        thin = MultiPolygon(whole.iter().filter_map(polygon).collect());
    }
    (thin, left_out)
}

/// A ring without the corners that lie closer to it than this.
fn simpler(ring: &LineString, tolerance: f64) -> LineString {
    if ring.0.len() <= LONGEST_PIECE {
        // As a polygon, it keeps what a ring needs.
        return Polygon::new(ring.clone(), vec![]).simplify(tolerance).into_inner().0;
    }
    // The library calls itself for each corner that stays: more at once would be too deep for a
    // thread.
    let mut simpler = Vec::new();
    for piece in ring.lines().collect::<Vec<_>>().chunks(LONGEST_PIECE / 3) {
        let corners = piece.iter().map(|side| side.start).chain(piece.last().map(|side| side.end));
        let kept = LineString::new(corners.collect()).simplify(tolerance);
        simpler.pop();
        simpler.extend(kept.0);
    }
    simpler.into()
}

/// Degrees as metres east and north of the origin, each field with the width that degrees have where
/// it lies.
fn in_metres(land: &MultiPolygon, origin: Origin) -> Option<MultiPolygon> {
    let middle = land.bounding_rect()?.center();
    // The short way round, where a farm lies across the date line.
    let turns = 360.0 * ((middle.x - origin.longitude) / 360.0).round();
    let width = DEGREE * middle.y.to_radians().cos();
    Some(land.map_coords(|at| geo::Coord {
        x: (at.x - turns - origin.longitude) * width,
        y: (at.y - origin.latitude) * DEGREE,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A square of one kilometre with a square hole of half of that, near here.
    fn holed(longitude: f64, latitude: f64) -> Outline {
        let east = 1_000.0 / (DEGREE * f64::cos(latitude.to_radians()));
        let north = 1_000.0 / DEGREE;
        let square = |from: f64, to: f64| {
            [[from, from], [to, from], [to, to], [from, to], [from, from]]
                .map(|[x, y]| [longitude + x * east, latitude + y * north])
                .to_vec()
        };
        let polygons = vec![vec![square(0.0, 1.0), square(0.25, 0.75)]];
        Outline { polygons, was_put_right: false }
    }

    #[test]
    fn metres_are_metres_anywhere_and_holes_are_no_land() {
        for (longitude, latitude) in [(-93.6, 42.0), (15.0, 64.0), (-55.0, -12.5), (179.999, 0.0)] {
            let outline = holed(longitude, latitude);
            let shape = BoundaryGeometry::new(&outline, Origin::of(&outline).unwrap()).unwrap();
            // The Earth is no sphere.
            assert!((shape.hectares - 75.0).abs() < 0.6, "{} ha", shape.hectares);
            assert!(!shape.was_put_right);
            assert!(shape.bounds[2] - shape.bounds[0] < 1_001.0);
            let detail = shape.at(0.0);
            let area: f64 = detail
                .triangles
                .chunks_exact(3)
                .map(|it| {
                    let [a, b, c] = [0, 1, 2].map(|at| detail.corners[it[at] as usize]);
                    ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])).abs() / 2.0
                })
                .sum();
            assert!((area / 10_000.0 - 75.0).abs() < 0.1, "triangles leave the hole out");
            assert!(shape.contains([100.0, 100.0]) && !shape.contains([500.0, 500.0]));
            assert!(!shape.contains([1_500.0, 500.0]));
        }
    }

    #[test]
    fn detail_falls_with_the_scale_and_never_below_what_is_seen() {
        let circle = |index: u32| {
            let angle = f64::from(index) * std::f64::consts::TAU / 500.0;
            [0.01 * angle.cos(), 0.01 * angle.sin()]
        };
        let ring: Vec<_> = (0..=500).map(|index| circle(index % 500)).collect();
        let outline = Outline { polygons: vec![vec![ring]], was_put_right: false };
        let shape =
            BoundaryGeometry::new(&outline, Origin { longitude: 0.0, latitude: 0.0 }).unwrap();
        let corners = |visible| shape.at(visible).rings[0].len();
        assert_eq!(corners(0.0), 501);
        assert!(corners(10.0) < 100 && corners(200.0) < 12, "{} {}", corners(10.0), corners(200.0));
        assert!(shape.at(10.0).tolerance <= 10.0);
        assert!(corners(200.0) >= 4, "still something");
    }

    /// The hectares that are drawn.
    fn painted(shape: &BoundaryGeometry) -> f64 {
        let detail = shape.at(0.0);
        let area = |it: &[u32]| {
            let [a, b, c] = [0, 1, 2].map(|at| detail.corners[it[at] as usize]);
            ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])).abs() / 2.0
        };
        detail.triangles.chunks_exact(3).map(area).sum::<f64>() / 10_000.0
    }

    fn read(polygon: &serde_json::Value) -> Outline {
        let geometry = serde_json::json!({ "type": "Polygon", "coordinates": polygon });
        Outline::from_geometry(&geometry).unwrap()
    }

    /// A hundredth of a degree in either direction.
    fn square(longitude: f64, latitude: f64) -> Outline {
        read(&serde_json::json!([[
            [longitude, latitude],
            [longitude + 0.01, latitude],
            [longitude + 0.01, latitude + 0.01],
            [longitude, latitude + 0.01],
            [longitude, latitude]
        ]]))
    }

    #[test]
    fn areas_are_those_of_where_a_field_lies() {
        let texas = square(-99.0, 30.0);
        let origin = Origin::of(&texas).unwrap();
        // From the series for the ellipsoid: 1,108.6 m by 964.9 m, 1,111.8 m by 747.0 m.
        for (longitude, latitude, hectares) in [(-99.0, 30.0, 106.95), (-99.0, 48.0, 83.03)] {
            let shape = BoundaryGeometry::new(&square(longitude, latitude), origin).unwrap();
            assert!((shape.hectares / hectares - 1.0).abs() < 1e-3, "{} ha", shape.hectares);
            // Nor is a field stretched for being far from where the map began.
            assert!((painted(&shape) / hectares - 1.0).abs() < 5e-3, "{} ha", painted(&shape));
        }
    }

    #[test]
    fn a_field_across_the_date_line_is_one_field_among_its_neighbours() {
        let [across, west, east] = [179.995, 179.98, -179.98].map(|it| square(it, -16.5));
        let expected = square(20.0, -16.5);
        let hectares = |outline: &Outline| {
            BoundaryGeometry::new(outline, Origin::of(outline).unwrap()).unwrap().hectares
        };
        assert!((hectares(&across) / hectares(&expected) - 1.0).abs() < 1e-6);
        for origin in [&across, &west, &east].map(|it| Origin::of(it).unwrap()) {
            for field in [&across, &west, &east] {
                let bounds = BoundaryGeometry::new(field, origin).unwrap().bounds;
                assert!(bounds.iter().all(|it| it.abs() < 6_000.0), "{bounds:?}");
            }
        }
    }

    #[test]
    fn a_ring_of_25_000_points_is_simplified_and_keeps_its_hole() {
        let ring = |count: u32, radius: f64| -> Vec<[f64; 2]> {
            let corner = |index: u32| {
                let angle = f64::from(index % count) * std::f64::consts::TAU / f64::from(count);
                let radius = radius * (1.0 + 0.1 * (9.0 * angle).sin());
                [-93.6 + radius * angle.cos(), 42.0 + radius * angle.sin()]
            };
            (0..=count).map(corner).collect()
        };
        let (few, many) = ((720, 60), (25_000, 3_000));
        let [exact, shape] = [few, many].map(|(around, hole)| {
            let outline = read(&serde_json::json!([ring(around, 0.01), ring(hole, 0.002)]));
            BoundaryGeometry::new(&outline, Origin::of(&outline).unwrap()).unwrap()
        });
        assert!((shape.hectares / exact.hectares - 1.0).abs() < 1e-3, "{} ha", shape.hectares);
        assert!(!shape.was_put_right);
        for visible in [0.0, 1.0, 10.0, 100.0] {
            let rings = &shape.at(visible).rings;
            assert_eq!(rings.len(), 2, "the hole stays");
            assert!(rings.iter().map(Vec::len).sum::<usize>() <= MOST_CORNERS);
        }
        assert!((painted(&shape) / shape.hectares - 1.0).abs() < 5e-3);
        let [left, lower, right, upper] = shape.bounds;
        let middle = [f64::midpoint(left, right), f64::midpoint(lower, upper)];
        assert!(!shape.contains(middle) && shape.contains([left + 400.0, middle[1]]));
    }

    #[test]
    fn an_outline_made_to_take_long_does_not() {
        // Each corner the farthest from where the rest ends: one after the other is looked at. Such
        // with few enough corners to be kept, and with more.
        for count in [MOST_CORNERS as u32 - 3, 30_000] {
            let zigzag = |index: u32| {
                let (along, height) = (f64::from(index), f64::from(index % 2));
                [along * 1e-7 - 93.6, 42.0 + height * 0.001 * (1.0 - along / f64::from(count))]
            };
            let mut ring: Vec<_> = (0..count).map(zigzag).collect();
            ring.extend([[-93.59, 41.99], [-93.6, 41.99]]);
            let outline = read(&serde_json::json!([ring]));
            let shape = BoundaryGeometry::new(&outline, Origin::of(&outline).unwrap()).unwrap();
            assert!(shape.at(0.0).rings[0].len() <= MOST_CORNERS);
        }
    }

    #[test]
    fn a_tangle_is_no_shape() {
        let tangle = include_str!("../../fuzz/seeds/outline/tangle");
        let read = Outline::from_geometry(&serde_json::from_str(tangle).unwrap());
        assert_eq!(read, Err(Undrawable::Numbers));
    }

    /// At which the library's own check fails.
    #[test]
    fn holes_that_are_tangled_have_no_shape() {
        let tangled = include_str!("../../fuzz/seeds/outline/hole_beyond");
        let outline = Outline::from_geometry(&serde_json::from_str(tangled).unwrap()).unwrap();
        let shape = BoundaryGeometry::new(&outline, Origin::of(&outline).unwrap());
        assert_eq!(shape, Err(Undrawable::Crossed));
    }

    #[test]
    fn what_encloses_nothing_has_no_shape() {
        let flat = vec![[1.0, 1.0], [2.0, 1.0], [1.0, 1.0], [1.0, 1.0]];
        for polygons in [vec![], vec![vec![]], vec![vec![flat]]] {
            let origin = Origin { longitude: 1.0, latitude: 1.0 };
            let outline = Outline { polygons, was_put_right: false };
            let shape = BoundaryGeometry::new(&outline, origin);
            assert_eq!(shape, Err(Undrawable::EnclosesNothing));
        }
    }
}
