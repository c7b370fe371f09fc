//! Outlines made ready to be painted: in metres, in several degrees of detail, cut into triangles.
//!
//! A map of a county has thousands of fields and each of them hundreds of corners. What is too
//! small to be seen at a scale is left out at it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use geo::{Area as _, LineString, MultiPolygon, Polygon, Simplify as _, TriangulateEarcut as _};

use crate::domain::Outline;

/// Metres of one degree of latitude.
const DEGREE: f64 = 111_319.490_793;
/// The details, as parts of the larger side of a shape that may be left out.
const DETAILS: [f64; 6] = [0.0, 1.0 / 400.0, 1.0 / 120.0, 1.0 / 50.0, 1.0 / 22.0, 1.0 / 10.0];

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
        let [longitude, latitude] = *outline.polygons.first()?.first()?.first()?;
        Some(Self { longitude, latitude })
    }

    /// East and north in metres. True to a thousandth over the farms of one grower.
    fn metres(self, [longitude, latitude]: [f64; 2]) -> (f64, f64) {
        // The short way round, where a farm lies across the date line.
        let east = (longitude - self.longitude + 540.0).rem_euclid(360.0) - 180.0;
        let north = latitude - self.latitude;
        (east * DEGREE * self.latitude.to_radians().cos(), north * DEGREE)
    }
}

/// A field's shape.
#[derive(Clone, Debug, PartialEq)]
pub struct BoundaryGeometry {
    /// Left, lower, right and upper edge in metres.
    pub bounds: [f64; 4],
    /// Hectares inside, less the holes.
    pub hectares: f64,
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
    /// Makes a shape; nothing for an outline that encloses nothing.
    pub fn new(outline: &Outline, origin: Origin) -> Option<Self> {
        let ring = |ring: &Vec<[f64; 2]>| -> LineString {
            ring.iter().map(|point| origin.metres(*point)).collect()
        };
        let polygon = |rings: &Vec<Vec<[f64; 2]>>| {
            let mut rings = rings.iter().map(ring);
            Some(Polygon::new(rings.next()?, rings.collect()))
        };
        let whole = MultiPolygon(outline.polygons.iter().filter_map(polygon).collect());
        let hectares = whole.unsigned_area() / 10_000.0;
        let bounds = geo::BoundingRect::bounding_rect(&whole)?;
        let size = bounds.width().max(bounds.height());
        if !(hectares > 0.0 && size.is_finite()) {
            return None;
        }
        let (min, max) = (bounds.min(), bounds.max());
        Some(Self {
            bounds: [min.x, min.y, max.x, max.y],
            hectares,
            details: DETAILS.map(|part| Detail::new(&whole, part * size)).into(),
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
        let simple = if tolerance > 0.0 { whole.simplify(tolerance) } else { whole.clone() };
        let mut detail =
            Self { tolerance, rings: Vec::new(), corners: Vec::new(), triangles: Vec::new() };
        for polygon in &simple {
            // Rings that cross one another in every way make the library give up with a panic; such
            // a field is drawn as a line only.
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
        Outline { polygons: vec![vec![square(0.0, 1.0), square(0.25, 0.75)]] }
    }

    #[test]
    fn metres_are_metres_anywhere_and_holes_are_no_land() {
        for (longitude, latitude) in [(-93.6, 42.0), (15.0, 64.0), (-55.0, -12.5), (179.999, 0.0)] {
            let outline = holed(longitude, latitude);
            let shape = BoundaryGeometry::new(&outline, Origin::of(&outline).unwrap()).unwrap();
            assert!((shape.hectares - 75.0).abs() < 0.1, "{} ha", shape.hectares);
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
            assert!((area / 10_000.0 - shape.hectares).abs() < 0.1, "triangles leave the hole out");
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
        let outline = Outline { polygons: vec![vec![ring]] };
        let shape =
            BoundaryGeometry::new(&outline, Origin { longitude: 0.0, latitude: 0.0 }).unwrap();
        let corners = |visible| shape.at(visible).rings[0].len();
        assert_eq!(corners(0.0), 501);
        assert!(corners(10.0) < 100 && corners(200.0) < 12, "{} {}", corners(10.0), corners(200.0));
        assert!(shape.at(10.0).tolerance <= 10.0);
        assert!(corners(200.0) >= 4, "still something");
    }

    #[test]
    fn rings_in_a_tangle_are_drawn_as_lines_at_least() {
        let tangle = include_str!("../../fuzz/seeds/outline/tangle");
        let outline = Outline::from_geometry(&serde_json::from_str(tangle).unwrap());
        let shape = BoundaryGeometry::new(&outline, Origin::of(&outline).unwrap()).unwrap();
        assert!(shape.at(0.0).rings.len() > 1);
    }

    #[test]
    fn what_encloses_nothing_has_no_shape() {
        let flat = vec![[1.0, 1.0], [2.0, 1.0], [1.0, 1.0], [1.0, 1.0]];
        for polygons in [vec![], vec![vec![]], vec![vec![flat]]] {
            let origin = Origin { longitude: 1.0, latitude: 1.0 };
            assert_eq!(BoundaryGeometry::new(&Outline { polygons }, origin), None);
        }
    }
}
