//! A grower's data at Leaf: how much has come, the fields, their outlines.

use jiff::Timestamp;
use serde_json::Value;

use super::LeafUserId;
use super::grower::BadLeafUserId;

/// More corners than any field's outline has; making a shape of them takes a second at worst.
const MOST_POINTS: usize = 20_000;

/// Leaf's identifier of a field, safe as one segment of a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldId(LeafUserId);

impl FieldId {
    /// Takes an identifier as Leaf writes it.
    ///
    /// # Errors
    /// The same as for a grower's.
    pub fn parse(id: &str) -> Result<Self, BadLeafUserId> {
        LeafUserId::parse(id).map(Self)
    }

    /// The identifier as Leaf writes it.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// How much of a grower's data Leaf has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arrived {
    /// Farms.
    pub farms: u64,
    /// Fields.
    pub fields: u64,
    /// When Leaf looked at FieldView last.
    pub synced: Option<Timestamp>,
}

/// A field as Leaf lists it; every text is safe to show.
#[derive(Clone, Debug, PartialEq)]
pub struct LeafField {
    /// Leaf's identifier.
    pub id: FieldId,
    /// What the grower calls it; may be empty.
    pub name: String,
    /// Hectares, as far as Leaf says.
    pub hectares: Option<f64>,
    /// Whether Leaf has its outline.
    pub has_outline: bool,
}

/// A field's outline: polygons, each a ring around it and rings around its holes, of longitude and
/// latitude in degrees (RFC 7946).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// The polygons.
    pub polygons: Vec<Vec<Vec<[f64; 2]>>>,
}

impl Outline {
    /// The polygons of a GeoJSON geometry; points that are on no map are left out, and so are rings
    /// that enclose nothing.
    pub fn from_geometry(geometry: &Value) -> Self {
        let coordinates = geometry.get("coordinates").and_then(Value::as_array);
        let mut room = MOST_POINTS;
        let mut polygon = |rings: &Value| -> Option<Vec<Vec<[f64; 2]>>> {
            let rings: Vec<_> = rings
                .as_array()?
                .iter()
                .filter_map(|ring_body| ring(ring_body, &mut room))
                .collect();
            (!rings.is_empty()).then_some(rings)
        };
        let polygons = match (geometry.get("type").and_then(Value::as_str), coordinates) {
            (Some("Polygon"), Some(_)) => polygon(&geometry["coordinates"]).into_iter().collect(),
            (Some("MultiPolygon"), Some(all)) => all.iter().filter_map(polygon).collect(),
            _ => Vec::new(),
        };
        Self { polygons }
    }
}

fn ring(body: &Value, room: &mut usize) -> Option<Vec<[f64; 2]>> {
    let points: Vec<[f64; 2]> = body
        .as_array()?
        .iter()
        .filter_map(|point| {
            let (longitude, latitude) = (point.get(0)?.as_f64()?, point.get(1)?.as_f64()?);
            let on_the_map = longitude.abs() <= 180.0 && latitude.abs() <= 90.0;
            on_the_map.then_some([longitude, latitude])
        })
        .take(*room)
        .collect();
    *room -= points.len();
    // A closed ring of three corners.
    (points.len() >= 4).then_some(points)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn outlines_are_read_whatever_is_wrong_with_them() {
        let square = json!([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]);
        let corners = vec![[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0]];
        let one = json!({ "type": "Polygon", "coordinates": [square] });
        assert_eq!(Outline::from_geometry(&one).polygons, [vec![corners.clone()]]);
        let two = json!({ "type": "MultiPolygon", "coordinates": [[square, square], [square]] });
        let expected = [vec![corners.clone(), corners.clone()], vec![corners.clone()]];
        assert_eq!(Outline::from_geometry(&two).polygons, expected);
        let odd = json!({ "type": "MultiPolygon", "coordinates": [
            [[[0, 0], ["x", 1], [1, 0, 250.5], [1, 1], [999, 0], null, [0, 0]]], "x", [[[0, 0]]],
        ] });
        let left = vec![[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]];
        assert_eq!(Outline::from_geometry(&odd).polygons, [vec![left]]);
        for nothing in [json!(null), json!({}), json!({ "type": "Point", "coordinates": [1, 2] })] {
            assert_eq!(Outline::from_geometry(&nothing), Outline::default());
        }
    }
}
