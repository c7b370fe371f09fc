//! Outlines whose rings cross or overlap: made into land that is counted once, where it can be told
//! what is land.

use std::panic::{AssertUnwindSafe, catch_unwind};

use geo::algorithm::bool_ops::{BooleanOps as _, FillRule, OpType};
use geo::algorithm::orient::{Direction, Orient as _};
use geo::line_intersection::{LineIntersection, line_intersection};
use geo::{Area as _, BoundingRect as _, Intersects as _, LineString, MultiPolygon, Polygon};

use super::Undrawable;

/// More crossings than come about by driving; finding what they enclose takes long.
const MOST_CROSSINGS: usize = 1_000;
/// The part of a ring that loops may enclose and still be left out or kept for nothing.
const SMALL_LOOPS: f64 = 0.01;
/// More polygons than are looked at for holes among them.
const MOST_POLYGONS: usize = 100;
/// The part of the land by which rings may enclose one another and count as right.
const RIGHT: f64 = 1e-4;

/// The land within these polygons, and whether it is other than their rings say by themselves.
///
/// Loops that are small are land; holes end at the ring around them; what lies in two polygons
/// counts once. The largest ring of a polygon is the one around it. A polygon within another that
/// turns the other way is a hole in it: so programs write holes that know of rings alone.
///
/// # Errors
/// [`Undrawable::Crossed`] where the parts of a ring that crosses itself are of one size, so that
/// nobody can tell which were meant; where a hole lies beside its polygon, or a polygon that may be
/// one or land within another; where it is a tangle. [`Undrawable::EnclosesNothing`].
pub fn land(polygons: MultiPolygon) -> Result<(MultiPolygon, bool), Undrawable> {
    // The library panics at some tangles.
    catch_unwind(AssertUnwindSafe(|| land_within(polygons))).unwrap_or(Err(Undrawable::Crossed))
}

fn land_within(mut polygons: MultiPolygon) -> Result<(MultiPolygon, bool), Undrawable> {
    if crossings(&polygons) > MOST_CROSSINGS {
        return Err(Undrawable::Crossed);
    }
    let was_reordered = polygons.iter_mut().map(put_largest_first).filter(|it| *it).count() > 0;
    let told: f64 = polygons.iter().map(Polygon::unsigned_area).sum();
    let pieces = polygons.iter().map(piece).collect::<Result<Vec<_>, _>>()?;
    let land = laid_together(&polygons, &pieces)?;
    let area = land.unsigned_area();
    if area <= 0.0 {
        return Err(Undrawable::EnclosesNothing);
    }
    let is_right = (area - told).abs() <= RIGHT * area;
    Ok(if is_right { (polygons, was_reordered) } else { (land, true) })
}

/// Makes the largest ring the one around the polygon; whether it was another.
fn put_largest_first(polygon: &mut Polygon) -> bool {
    let area = |ring: &LineString| Polygon::new(ring.clone(), vec![]).unsigned_area();
    let around = area(polygon.exterior());
    let largest =
        polygon.interiors().iter().map(area).enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
    let Some((place, _)) = largest.filter(|(_, hole)| *hole > around) else { return false };
    let (around, mut holes) = std::mem::replace(polygon, Polygon::empty()).into_inner();
    let around = std::mem::replace(&mut holes[place], around);
    *polygon = Polygon::new(around, holes);
    true
}

/// The land of all polygons, given that of each.
fn laid_together(
    polygons: &MultiPolygon,
    pieces: &[MultiPolygon],
) -> Result<MultiPolygon, Undrawable> {
    if let [piece] = pieces {
        return Ok(piece.clone());
    }
    let areas: Vec<f64> = pieces.iter().map(MultiPolygon::unsigned_area).collect();
    let all = joined(&MultiPolygon(pieces.iter().flatten().cloned().collect()));
    let area = all.unsigned_area();
    if (area - areas.iter().sum::<f64>()).abs() <= RIGHT * area || pieces.len() > MOST_POLYGONS {
        return Ok(all);
    }
    let is_within = |inner: usize, outer: usize| {
        let far = |it: &MultiPolygon| it.bounding_rect();
        let meet =
            far(&pieces[inner]).zip(far(&pieces[outer])).is_some_and(|(a, b)| a.intersects(&b));
        meet && areas[inner] < areas[outer] * (1.0 - SMALL_LOOPS) && {
            let within = combined(&pieces[inner], &pieces[outer], OpType::Intersection);
            within.unsigned_area() >= areas[inner] * (1.0 - SMALL_LOOPS)
        }
    };
    let turns_left = |place: usize| {
        Polygon::new(polygons.0[place].exterior().clone(), vec![]).signed_area() > 0.0
    };
    let mut from_large: Vec<usize> = (0..pieces.len()).collect();
    from_large.sort_by(|a, b| areas[*b].total_cmp(&areas[*a]));
    let mut land = MultiPolygon(vec![]);
    for (order, place) in from_large.iter().copied().enumerate() {
        let around = from_large[..order].iter().copied().filter(|outer| is_within(place, *outer));
        let around: Vec<usize> = around.collect();
        let turns_back = around.first().is_some_and(|it| turns_left(*it) != turns_left(place));
        let is_small = around.first().is_some_and(|it| areas[place] <= SMALL_LOOPS * areas[*it]);
        let how = match (around.len() % 2 == 1, turns_back) {
            (true, true) => OpType::Difference,
            (false, false) => OpType::Union,
            _ if is_small => OpType::Union,
            _ => return Err(Undrawable::Crossed),
        };
        land = combined(&land, &pieces[place], how);
    }
    Ok(land)
}

/// One polygon without its holes.
fn piece(polygon: &Polygon) -> Result<MultiPolygon, Undrawable> {
    let around = inside(polygon.exterior())?;
    let holes = polygon.interiors().iter().map(inside).collect::<Result<Vec<_>, _>>()?;
    for hole in &holes {
        // Rings beside one another may be a field in two pieces as well.
        let within = combined(hole, &around, OpType::Intersection).unsigned_area();
        if within < hole.unsigned_area() / 2.0 {
            return Err(Undrawable::Crossed);
        }
    }
    let holes = joined(&MultiPolygon(holes.into_iter().flatten().collect()));
    Ok(combined(&around, &holes, OpType::Difference))
}

/// What a ring encloses.
fn inside(ring: &LineString) -> Result<MultiPolygon, Undrawable> {
    let polygon = MultiPolygon(vec![Polygon::new(ring.clone(), vec![])]);
    let inside = joined(&polygon);
    // A loop that turns the other way is taken off the signed area.
    let all = inside.unsigned_area();
    if all - polygon.unsigned_area() > SMALL_LOOPS * all {
        return Err(Undrawable::Crossed);
    }
    Ok(inside)
}

/// All polygons as one; each turns the same way, so that overlaps count as inside.
fn joined(polygons: &MultiPolygon) -> MultiPolygon {
    combined(&polygons.orient(Direction::Default), &MultiPolygon(vec![]), OpType::Union)
}

fn combined(these: &MultiPolygon, those: &MultiPolygon, how: OpType) -> MultiPolygon {
    these.boolean_op_with_fill_rule(those, how, FillRule::NonZero)
}

/// How often sides of these rings cross, counted up to one more than the most.
fn crossings(polygons: &MultiPolygon) -> usize {
    let rings = polygons.iter().flat_map(|it| std::iter::once(it.exterior()).chain(it.interiors()));
    let mut sides: Vec<_> = rings.flat_map(LineString::lines).collect();
    let left = |side: &geo::Line| side.start.x.min(side.end.x);
    sides.sort_by(|a, b| left(a).total_cmp(&left(b)));
    let mut count = 0;
    for (place, side) in sides.iter().enumerate() {
        let right = side.start.x.max(side.end.x);
        let beside = sides[place + 1..].iter().take_while(|other| left(other) <= right);
        count += beside.filter(|other| cross(side, other)).take(MOST_CROSSINGS + 1).count();
        if count > MOST_CROSSINGS {
            break;
        }
    }
    count
}

fn cross(a: &geo::Line, b: &geo::Line) -> bool {
    let (low, high) = (a.start.y.min(a.end.y), a.start.y.max(a.end.y));
    if low > b.start.y.max(b.end.y) || high < b.start.y.min(b.end.y) {
        return false;
    }
    matches!(line_intersection(*a, *b), Some(LineIntersection::SinglePoint { is_proper: true, .. }))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Corners<'a> = &'a [(f64, f64)];

    fn polygon(around: Corners<'_>, holes: &[Corners<'_>]) -> Polygon {
        let ring = |corners: &Corners<'_>| LineString::from(corners.to_vec());
        Polygon::new(ring(&around), holes.iter().map(ring).collect())
    }

    fn area(polygons: Vec<Polygon>) -> Result<(f64, bool), Undrawable> {
        land(MultiPolygon(polygons)).map(|(land, put_right)| (land.unsigned_area(), put_right))
    }

    fn assert_land(polygons: Vec<Polygon>, expected: f64, was_put_right: bool) {
        let (area, put_right) = area(polygons).unwrap();
        assert!((area - expected).abs() < 1e-4 * expected, "{area} {expected}");
        assert_eq!(put_right, was_put_right);
    }

    const SQUARE: Corners<'_> = &[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];

    #[test]
    fn rings_that_touch_are_right_as_they_are() {
        let in_the_corner = &[(0.0, 0.0), (5.0, 2.0), (2.0, 5.0)];
        assert_land(vec![polygon(SQUARE, &[in_the_corner])], 100.0 - 10.5, false);
        let to_itself = &[(0.0, 0.0), (5.0, 5.0), (10.0, 0.0), (10.0, 9.0), (5.0, 5.0), (0.0, 9.0)];
        assert_land(vec![polygon(to_itself, &[])], 45.0, false);
        let along_the_side = &[(2.0, 0.0), (8.0, 0.0), (8.0, 4.0), (2.0, 4.0)];
        assert_land(vec![polygon(SQUARE, &[along_the_side])], 76.0, false);
        let beside = &[(10.0, 0.0), (20.0, 0.0), (20.0, 10.0), (10.0, 10.0)];
        assert_land(vec![polygon(SQUARE, &[]), polygon(beside, &[])], 200.0, false);
        let island = &[(4.0, 1.0), (6.0, 1.0), (6.0, 3.0), (4.0, 3.0)];
        assert_land(vec![polygon(SQUARE, &[along_the_side]), polygon(island, &[])], 80.0, false);
    }

    #[test]
    fn land_counts_once_and_holes_end_at_their_ring() {
        let out_of_the_side = &[(4.0, -2.0), (6.0, -2.0), (6.0, 3.0), (4.0, 3.0)];
        assert_land(vec![polygon(SQUARE, &[out_of_the_side])], 94.0, true);
        let turned: Vec<_> = SQUARE.iter().rev().copied().collect();
        assert_land(vec![polygon(SQUARE, &[]), polygon(&turned, &[])], 100.0, true);
        let over_it = &[(5.0, 2.0), (7.0, 2.0), (7.0, 8.0), (5.0, 8.0)];
        let in_it = &[(4.0, 4.0), (8.0, 4.0), (8.0, 5.0), (4.0, 5.0)];
        assert_land(vec![polygon(SQUARE, &[over_it, in_it])], 86.0, true);
        // The way of a tractor that turned round at its beginning.
        let looped = &[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0), (0.0, -0.5), (0.2, 0.5)];
        assert!(area(vec![polygon(looped, &[])]).unwrap().1);
    }

    #[test]
    fn holes_are_found_where_programs_know_of_rings_alone() {
        let turned = |corners: Corners<'_>| corners.iter().rev().copied().collect::<Vec<_>>();
        let hole = &[(2.0, 2.0), (8.0, 2.0), (8.0, 8.0), (2.0, 8.0)];
        let island = &[(4.0, 4.0), (6.0, 4.0), (6.0, 6.0), (4.0, 6.0)];
        let beside = &[(20.0, 0.0), (30.0, 0.0), (30.0, 10.0), (20.0, 10.0)];
        let alone = |corners: Corners<'_>| polygon(corners, &[]);
        assert_land(vec![alone(SQUARE), alone(&turned(hole))], 64.0, true);
        assert_land(vec![alone(&turned(hole)), alone(SQUARE)], 64.0, true);
        assert_land(vec![alone(&turned(SQUARE)), alone(hole)], 64.0, true);
        let rings = vec![alone(SQUARE), alone(&turned(hole)), alone(island), alone(beside)];
        assert_land(rings, 168.0, true);
        // The ring around them is not the first.
        assert_land(vec![polygon(hole, &[SQUARE])], 64.0, true);
        // A spot of a hundredth changes little, whatever it is.
        let spot = &[(4.0, 4.0), (4.5, 4.0), (4.5, 4.5), (4.0, 4.5)];
        assert_land(vec![alone(SQUARE), alone(spot)], 100.0, true);
        assert_eq!(area(vec![alone(SQUARE), alone(hole)]), Err(Undrawable::Crossed));
        assert_eq!(
            area(vec![alone(SQUARE), polygon(beside, &[]), alone(hole)]),
            Err(Undrawable::Crossed)
        );
    }

    #[test]
    fn what_nobody_can_tell_is_not_drawn() {
        let bowtie = &[(0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0)];
        assert_eq!(area(vec![polygon(bowtie, &[])]), Err(Undrawable::Crossed));
        let at_a_corner =
            &[(0.0, 0.0), (5.0, 5.0), (10.0, 9.0), (10.0, 0.0), (5.0, 5.0), (0.0, 9.0)];
        assert_eq!(area(vec![polygon(at_a_corner, &[])]), Err(Undrawable::Crossed));
        assert_eq!(area(vec![polygon(SQUARE, &[bowtie])]), Err(Undrawable::Crossed));
        let beside = &[(20.0, 0.0), (30.0, 0.0), (30.0, 10.0), (20.0, 10.0)];
        assert_eq!(area(vec![polygon(SQUARE, &[beside])]), Err(Undrawable::Crossed));
        assert_eq!(area(vec![polygon(SQUARE, &[SQUARE])]), Err(Undrawable::EnclosesNothing));
        let chord = |n: u32| (f64::from(n * 7_919 % 1_009), f64::from(n * 31 % 997));
        let tangle: Vec<_> = (0..9_000).map(chord).collect();
        assert_eq!(area(vec![polygon(&tangle, &[])]), Err(Undrawable::Crossed));
    }
}
