//! Whether latitude came first in an outline, where both numbers could be either: by where nobody
//! farms, and by where the same grower's other fields lie.

use std::collections::HashMap;

/// A longitude and a latitude in degrees.
pub type Place = [f64; 2];

/// Degrees within which the fields of a grower lie together.
const TOGETHER: f64 = 2.0;
/// Farms go as far north as this.
const NORTH: f64 = 72.0;
/// And as far south, in South America.
const SOUTH: f64 = -56.0;
/// South of here there are farms in few places.
const FAR_SOUTH: f64 = -36.0;
/// From west to east and from south to north, those places: South America, Australia and New
/// Zealand, the islands east of it, Tristan da Cunha.
const FARMED_FAR_SOUTH: [[f64; 4]; 4] = [
    [-76.0, -53.0, SOUTH, FAR_SOUTH],
    [112.0, 180.0, -51.0, FAR_SOUTH],
    [-180.0, -175.0, -45.0, FAR_SOUTH],
    [-13.0, -12.0, -38.0, FAR_SOUTH],
];
/// Sea without an island, where fields of South Africa come to lie.
const OPEN_SEA: [f64; 4] = [-58.0, -27.0, 9.0, 36.0];

/// What other fields say of the order of an outline's numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Nothing against it.
    #[default]
    AsRead,
    /// More of them lie where it would lie the other way round.
    Turned,
    /// As many lie there as here: one of both is wrong.
    Unclear,
}

/// Whether there may be a farm at this place.
pub fn may_be_farmed([longitude, latitude]: Place) -> bool {
    let longitude = longitude - 360.0 * (longitude / 360.0).round();
    let is_in = |[west, east, south, north]: [f64; 4]| {
        (west..=east).contains(&longitude) && (south..=north).contains(&latitude)
    };
    let is_farmed_in_south = latitude >= FAR_SOUTH || FARMED_FAR_SOUTH.into_iter().any(is_in);
    (SOUTH..=NORTH).contains(&latitude) && is_farmed_in_south && !is_in(OPEN_SEA)
}

/// The place with its numbers the other way round, if there may be a farm.
pub fn turned([longitude, latitude]: Place) -> Option<Place> {
    let turned = [latitude, longitude];
    (longitude.abs() <= 90.0 && may_be_farmed(turned)).then_some(turned)
}

/// What the fields at these places say of one another.
pub fn orders(places: &[Place]) -> Vec<Order> {
    let cell = |place: Place| place.map(|degrees| (degrees / TOGETHER).floor() as i32);
    let mut counts: HashMap<[i32; 2], usize> = HashMap::new();
    for place in places {
        *counts.entry(cell(*place)).or_default() += 1;
    }
    let around = |place: Place| -> usize {
        let [x, y] = cell(place);
        let cells = (-1..=1).flat_map(|east| (-1..=1).map(move |north| [x + east, y + north]));
        cells.filter_map(|cell| counts.get(&cell)).sum()
    };
    let order = |place: &Place| {
        // Near the line where both numbers are alike, nothing can be told and nothing matters much.
        let is_far = |other: &Place| (place[0] - other[0]).abs() > 3.0 * TOGETHER;
        let Some(there) = turned(*place).filter(is_far).map(around) else { return Order::AsRead };
        let here = around(*place);
        if there > here {
            Order::Turned
        } else if there == here {
            Order::Unclear
        } else {
            Order::AsRead
        }
    };
    places.iter().map(order).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_farms_on_land_and_none_at_the_poles() {
        for farmed in [
            [-93.6, 42.0],
            [266.4, 42.0],
            [-55.7, -12.5],
            [-68.0, -54.0],
            [-59.0, -51.8],
            [146.0, -42.0],
            [170.0, -45.0],
            [-176.5, -44.0],
            [-12.3, -37.1],
            [25.0, -34.0],
            [25.0, 70.0],
            [-25.7, 37.8],
            [-23.6, 15.1],
            [-61.0, 14.6],
            [39.0, 9.0],
        ] {
            assert!(may_be_farmed(farmed), "{farmed:?}");
        }
        // As read the other way round: Brazil, Iowa, Ontario, Argentina, South Africa, India.
        for place in [
            [-55.7, -12.5],
            [-47.9, -15.8],
            [-89.6, 42.0],
            [-80.0, 43.0],
            [-62.0, -34.0],
            [28.0, -28.0],
            [76.0, 28.0],
        ] {
            let wrong = [place[1], place[0]];
            assert!(!may_be_farmed(wrong), "{wrong:?}");
            assert_eq!(turned(wrong), Some(place));
        }
    }

    #[test]
    fn most_fields_of_a_grower_say_how_the_others_were_meant() {
        use Order::{AsRead, Turned, Unclear};
        let (right, beside, wrong) = ([10.2, 50.1], [11.9, 49.8], [50.0, 10.0]);
        assert_eq!(orders(&[]), []);
        assert_eq!(orders(&[wrong]), [AsRead]);
        assert_eq!(orders(&[wrong, right, beside]), [Turned, AsRead, AsRead]);
        assert_eq!(
            orders(&[right, wrong, beside, right, wrong]),
            [AsRead, Turned, AsRead, AsRead, Turned]
        );
        assert_eq!(orders(&[right, wrong]), [Unclear, Unclear]);
        // Somewhere else altogether, or where both are alike.
        assert_eq!(orders(&[right, [-4.0, 40.0]]), [AsRead, AsRead]);
        assert_eq!(orders(&[[45.0, 46.0], [46.0, 45.0]]), [AsRead, AsRead]);
    }
}
