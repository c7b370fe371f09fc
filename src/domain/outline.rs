//! A field's outline as GeoJSON brings it, read without guessing.
//!
//! Outlines are drawn by hand, recorded while driving, and converted by many programs. What can only
//! be meant in one way is put right; everything else is an error that says why it cannot be drawn.

use serde_json::{Map, Value};

use super::axis_order::{self, Place, may_be_farmed};

/// Degrees that no field extends over: more than a hundred kilometres.
const LARGEST: f64 = 1.0;
/// Degrees around the point 0,0 in which there is only sea: a corner there was never set.
const SEA: f64 = 1.0;
/// Kinds of geometries and what they are in (RFC 7946). Some programs write them in other capitals.
const KINDS: [&str; 9] = [
    "Polygon",
    "MultiPolygon",
    "LineString",
    "MultiLineString",
    "Point",
    "MultiPoint",
    "GeometryCollection",
    "FeatureCollection",
    "Feature",
];
/// ArcGIS' number for longitude and latitude in degrees (WGS 84).
const DEGREES_AT_ARCGIS: u64 = 4326;
/// How deep geometries may lie in one another, in lists and texts too.
const DEEPEST: usize = 8;
/// Degrees by which a ring may end beside its beginning and is closed all the same: a centimetre.
const CLOSED: f64 = 1e-7;

/// A closed line of longitude and latitude in degrees, its first point again at the end.
pub type Ring = Vec<[f64; 2]>;

/// A field's outline: polygons, each a ring around it and rings around its holes, of longitude and
/// latitude in degrees (RFC 7946). Across the date line, longitudes go on beyond 180.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// The polygons.
    pub polygons: Vec<Vec<Ring>>,
    /// Whether it came in another form than RFC 7946 wants, and could be meant in one way only.
    pub was_put_right: bool,
}

/// Why an outline cannot be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Undrawable {
    /// There is no outline, or none that is more than a point or a line.
    #[error("encloses nothing")]
    EnclosesNothing,
    /// It is no GeoJSON geometry, or not such a one as outlines are made of.
    #[error("no form that outlines have")]
    Form,
    /// A corner is no pair of numbers.
    #[error("not all corners are numbers")]
    Numbers,
    /// Neither longitude first nor latitude first makes places on Earth of all corners, or a place
    /// where somebody farms.
    #[error("not on Earth, in either order of longitude and latitude")]
    OffTheMap,
    /// Another field lies where this one would with longitude and latitude the other way round.
    #[error("longitude or latitude may come first")]
    Unclear,
    /// It extends farther than any field.
    #[error("larger than any field")]
    TooLarge,
    /// It crosses itself, or has a ring in another, so that nobody can tell what is inside.
    #[error("crosses itself")]
    Crossed,
}

impl Outline {
    /// Reads a GeoJSON geometry or feature, or a text that is one or the same as well-known text.
    ///
    /// # Errors
    /// [`Undrawable`] where it is none, or where putting it right would be guessing.
    pub fn from_geometry(geometry: &Value) -> Result<Self, Undrawable> {
        let mut found = Found::default();
        found.take(geometry, 0)?;
        let Found { mut polygons, lines, mut was_put_right } = found;
        // A line that comes back to its beginning is an outline; of several, some may be holes.
        if let (true, [line]) = (polygons.is_empty(), &lines[..])
            && line.len() > 3
            && is_closed(line)
        {
            was_put_right = true;
            polygons.push(vec![line.clone()]);
        }
        let mut outline = Self { polygons, was_put_right };
        outline.put_longitude_first()?;
        outline.leave_out_the_sea();
        outline.join_longitudes();
        outline.close_rings();
        if outline.polygons.is_empty() {
            return Err(Undrawable::EnclosesNothing);
        }
        if is_too_large(&outline.polygons) {
            return Err(Undrawable::TooLarge);
        }
        if outline.place().is_some_and(|place| !may_be_farmed(place)) {
            // Some programs write latitude first.
            outline.place().and_then(axis_order::turned).ok_or(Undrawable::OffTheMap)?;
            outline = outline.turned();
        }
        Ok(outline)
    }

    /// Where it lies: its first point.
    pub fn place(&self) -> Option<Place> {
        self.polygons.first()?.first()?.first().copied()
    }

    /// The outline with longitude and latitude the other way round.
    #[must_use]
    pub fn turned(mut self) -> Self {
        self.points().for_each(|point| point.reverse());
        self.was_put_right = true;
        self
    }

    fn points(&mut self) -> impl Iterator<Item = &mut [f64; 2]> {
        self.polygons.iter_mut().flatten().flatten()
    }

    /// Some programs write latitude first. It shows where a number is too large for a latitude.
    fn put_longitude_first(&mut self) -> Result<(), Undrawable> {
        let [mut longitude_first, mut latitude_first] = [false; 2];
        for [first, second] in self.points() {
            longitude_first |= first.abs() > 90.0;
            latitude_first |= second.abs() > 90.0;
        }
        if latitude_first {
            self.was_put_right = true;
            self.points().for_each(|point| point.reverse());
        }
        // Longitudes are counted up to 360 by some.
        let is_on_earth = |[longitude, latitude]: &mut [f64; 2]| {
            longitude.abs() <= 360.0 && latitude.abs() <= 90.0
        };
        let is_one_order = !(longitude_first && latitude_first);
        if is_one_order && self.points().all(is_on_earth) {
            Ok(())
        } else {
            Err(Undrawable::OffTheMap)
        }
    }

    fn leave_out_the_sea(&mut self) {
        let is_sea = |point: &[f64; 2]| point.iter().all(|degrees| degrees.abs() < SEA);
        for ring in self.polygons.iter_mut().flatten() {
            let all = ring.len();
            ring.retain(|point| !is_sea(point));
            self.was_put_right |= ring.len() < all;
        }
    }

    /// Counts longitudes from the first point the short way round, across the date line too.
    fn join_longitudes(&mut self) {
        let near = |longitude: f64, to: f64| longitude - 360.0 * ((longitude - to) / 360.0).round();
        let mut first = None;
        for point in self.points() {
            point[0] = near(point[0], *first.get_or_insert(near(point[0], 0.0)));
        }
    }

    /// Ends each ring where it begins, and leaves out what encloses nothing.
    fn close_rings(&mut self) {
        let was_put_right = &mut self.was_put_right;
        let mut closed = |mut ring: Ring| {
            let was_closed = is_closed(&ring);
            if was_closed {
                ring.pop();
            }
            ring.dedup();
            *was_put_right |= !was_closed || ring.len() < 3;
            ring.extend(ring.first().copied());
            (ring.len() > 3).then_some(ring)
        };
        let polygon = |rings: Vec<Ring>| {
            let mut rings = rings.into_iter();
            // Without the ring around them, holes are holes in nothing.
            let around = closed(rings.next()?)?;
            Some(std::iter::once(around).chain(rings.filter_map(&mut closed)).collect())
        };
        self.polygons =
            std::mem::take(&mut self.polygons).into_iter().filter_map(polygon).collect();
    }
}

fn is_closed(ring: &[[f64; 2]]) -> bool {
    let (Some(first), Some(last)) = (ring.first(), ring.last()) else { return true };
    ring.len() > 1 && first.iter().zip(last).all(|(a, b)| (a - b).abs() <= CLOSED)
}

/// Whether these lie farther from one another than the parts of any field; one elsewhere would
/// stretch the map.
fn is_too_large(polygons: &[Vec<Ring>]) -> bool {
    let extent = |axis: usize| {
        let all = polygons.iter().flat_map(|rings| &rings[0]).map(|point| point[axis]);
        let (low, high) = (all.clone().fold(f64::MAX, f64::min), all.fold(f64::MIN, f64::max));
        (high - low, f64::midpoint(low, high))
    };
    let ((wide, _), (high, latitude)) = (extent(0), extent(1));
    wide * latitude.to_radians().cos() > LARGEST || high > LARGEST
}

/// What a geometry is made of.
#[derive(Default)]
struct Found {
    polygons: Vec<Vec<Ring>>,
    lines: Vec<Ring>,
    was_put_right: bool,
}

impl Found {
    fn take(&mut self, geometry: &Value, level: usize) -> Result<(), Undrawable> {
        if level > DEEPEST {
            return Err(Undrawable::Form);
        }
        let parts = match geometry {
            Value::Null => return Ok(()),
            Value::String(text) => &[inside_text(text)?],
            Value::Array(parts) => parts.as_slice(),
            geometry => return self.take_object(geometry, level),
        };
        self.was_put_right = true;
        parts.iter().try_for_each(|part| self.take(part, level + 1))
    }

    fn take_object(&mut self, geometry: &Value, level: usize) -> Result<(), Undrawable> {
        let mut coordinates = &geometry["coordinates"];
        let inside = coordinates.as_str().map(inside_text).transpose()?;
        if let Some(inside) = &inside {
            self.was_put_right = true;
            coordinates = inside;
        }
        let told = geometry.get("type").and_then(Value::as_str);
        let kind = told.and_then(|told| KINDS.into_iter().find(|it| told.eq_ignore_ascii_case(it)));
        self.was_put_right |= kind != told;
        let parts = match kind {
            Some("Polygon" | "MultiPolygon") => return self.take_polygons(coordinates),
            Some("LineString") => return self.take_line(coordinates),
            Some("MultiLineString") => {
                return list(coordinates)?.iter().try_for_each(|line| self.take_line(line));
            }
            // They enclose nothing.
            Some("Point" | "MultiPoint") => return Ok(()),
            Some("GeometryCollection") => list(&geometry["geometries"])?,
            Some("FeatureCollection") => list(&geometry["features"])?,
            Some("Feature") => std::slice::from_ref(&geometry["geometry"]),
            None if told.is_none() && geometry.get("rings").is_some() => {
                return self.take_rings(geometry);
            }
            // The depth of its lists tells what it is. Several lines are as deep as a polygon, but open.
            None if told.is_none() && depth(coordinates) > 2 => {
                self.was_put_right = true;
                let before = self.polygons.len();
                self.take_polygons(coordinates)?;
                let mut rings = self.polygons[before..].iter().flatten();
                return if rings.all(|ring| is_closed(ring)) {
                    Ok(())
                } else {
                    Err(Undrawable::Form)
                };
            }
            _ => return Err(Undrawable::Form),
        };
        self.was_put_right = true;
        parts.iter().try_for_each(|part| self.take(part, level + 1))
    }

    /// Takes what ArcGIS writes: rings that are holes where they turn the other way.
    fn take_rings(&mut self, geometry: &Value) -> Result<(), Undrawable> {
        let reference = &geometry["spatialReference"];
        let is_told = !reference.is_null() && *reference != Value::Object(Map::new());
        if is_told && reference["wkid"] != DEGREES_AT_ARCGIS {
            return Err(Undrawable::Form);
        }
        self.was_put_right = true;
        for given in list(&geometry["rings"])? {
            self.polygons.push(vec![ring(given)?]);
        }
        Ok(())
    }

    /// Takes polygons by how deep their lists lie in one another, whatever they are called.
    fn take_polygons(&mut self, coordinates: &Value) -> Result<(), Undrawable> {
        match depth(coordinates) {
            _ if is_empty(coordinates) => {}
            ..=1 => {}
            2 => {
                self.was_put_right = true;
                self.polygons.push(vec![ring(coordinates)?]);
            }
            3 => self.take_polygon(coordinates)?,
            4 => {
                for rings in list(coordinates)? {
                    self.take_polygon(rings)?;
                }
            }
            _ => return Err(Undrawable::Form),
        }
        Ok(())
    }

    fn take_polygon(&mut self, rings: &Value) -> Result<(), Undrawable> {
        let rings = list(rings)?;
        self.was_put_right |= rings.iter().any(Value::is_null);
        // Without the ring around them, holes are holes in nothing.
        if rings.first().is_some_and(Value::is_null) {
            return Ok(());
        }
        let rings = rings.iter().filter(|it| !it.is_null()).map(ring);
        self.polygons.push(rings.collect::<Result<_, _>>()?);
        Ok(())
    }

    fn take_line(&mut self, coordinates: &Value) -> Result<(), Undrawable> {
        self.lines.push(ring(coordinates)?);
        Ok(())
    }
}

/// What a text is that stands in the place of a geometry or its coordinates.
fn inside_text(text: &str) -> Result<Value, Undrawable> {
    let inside = serde_json::from_str(text).ok().or_else(|| from_well_known_text(text));
    inside.filter(|inside: &Value| !inside.is_string()).ok_or(Undrawable::Form)
}

/// A geometry as databases write it: `POLYGON ((-93.6 42, …))`, with `SRID=4326;` before it or not.
fn from_well_known_text(text: &str) -> Option<Value> {
    let text = match text.split_once(';') {
        // Any other reference counts metres, or degrees from elsewhere.
        Some((reference, _)) if !reference.trim().eq_ignore_ascii_case("SRID=4326") => return None,
        Some((_, geometry)) => geometry,
        None => text,
    };
    let text = text.trim();
    let (kind, body) = text.split_at(text.find('(')?);
    // Behind it may stand which further numbers a point has: Z, M.
    let kind = match kind.split_whitespace().next()?.to_ascii_uppercase().as_str() {
        "POLYGON" => "Polygon",
        "MULTIPOLYGON" => "MultiPolygon",
        "LINESTRING" => "LineString",
        "MULTILINESTRING" => "MultiLineString",
        _ => return None,
    };
    let mut lists = String::new();
    for piece in body.split_inclusive(['(', ')', ',']) {
        let end = piece.chars().next_back()?;
        let numbers = piece.trim_end_matches(['(', ')', ',']);
        let numbers: Vec<&str> = numbers.split_whitespace().collect();
        if !numbers.is_empty() {
            lists += &serde_json::to_string(&numbers).ok()?;
        }
        lists.push(match end {
            '(' => '[',
            ')' => ']',
            _ => ',',
        });
    }
    let coordinates: Value = serde_json::from_str(&lists).ok()?;
    Some(serde_json::json!({ "type": kind, "coordinates": coordinates }))
}

fn list(value: &Value) -> Result<&[Value], Undrawable> {
    value.as_array().map(Vec::as_slice).ok_or(Undrawable::Form)
}

/// Whether it is lists of nothing.
fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(|parts| parts.iter().all(is_empty))
}

fn depth(value: &Value) -> usize {
    let Some(parts) = value.as_array() else { return 0 };
    1 + parts.iter().map(depth).max().unwrap_or(0)
}

fn ring(points: &Value) -> Result<Ring, Undrawable> {
    list(points)?.iter().map(point).collect()
}

/// A point; heights and whatever follows them are no part of it.
fn point(numbers: &Value) -> Result<[f64; 2], Undrawable> {
    let number = |place: usize| match numbers.get(place)? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    };
    Ok([number(0).ok_or(Undrawable::Numbers)?, number(1).ok_or(Undrawable::Numbers)?])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(geometry: &Value) -> Result<Outline, Undrawable> {
        Outline::from_geometry(geometry)
    }

    fn polygon(coordinates: &Value) -> Value {
        json!({ "type": "Polygon", "coordinates": coordinates })
    }

    /// A square of a hundredth of a degree.
    fn square(longitude: f64, latitude: f64) -> Ring {
        [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0]]
            .map(|[x, y]| [longitude + x / 100.0, latitude + y / 100.0])
            .to_vec()
    }

    fn of(rings: Vec<Ring>, was_put_right: bool) -> Result<Outline, Undrawable> {
        Ok(Outline { polygons: vec![rings], was_put_right })
    }

    /// The geometry in this many features, each with a text in the place of what is in it.
    fn in_texts(features: usize, geometry: Value) -> Value {
        (0..features).fold(
            geometry,
            |inside, _| json!({ "type": "Feature", "geometry": inside.to_string() }),
        )
    }

    #[test]
    fn what_is_right_stays_as_it_is() {
        let field = square(-93.6, 42.0);
        assert_eq!(read(&polygon(&json!([field]))), of(vec![field.clone()], false));
        let two = json!([[field, square(-93.595, 42.005)], [square(-93.5, 42.0)]]);
        let read_two = read(&json!({ "type": "MultiPolygon", "coordinates": two })).unwrap();
        assert_eq!(read_two.polygons.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
        assert!(!read_two.was_put_right);
        // Heights, and numbers in quotation marks.
        let high: Vec<_> = field.iter().map(|[x, y]| json!([x, y.to_string(), 250.5, 7])).collect();
        assert_eq!(read(&polygon(&json!([high]))), of(vec![field], false));
    }

    #[test]
    fn what_can_be_meant_in_one_way_is_put_right() {
        let field = square(-93.6, 42.0);
        let open = &field[..4];
        let turned: Vec<_> = field.iter().map(|[x, y]| [y, x]).collect();
        let mut stray = field.clone();
        stray[0] = [0.0, 0.0];
        stray[4] = [0.0, 0.0];
        let whole = polygon(&json!([field]));
        let feature = json!({ "type": "Feature", "geometry": whole });
        let point = json!({ "type": "Point", "coordinates": [-93.595, 42.005] });
        let line = json!({ "type": "LineString", "coordinates": [[-93.0, 42.0], [-93.1, 42.0]] });
        let expected = of(vec![field.clone()], true);
        for (geometry, what) in [
            (polygon(&json!([open])), "not closed"),
            (polygon(&json!([turned])), "latitude first"),
            (polygon(&json!([field, [[-93.6, 42.0], [-93.59, 42.0]]])), "a hole that is a line"),
            (polygon(&json!(field)), "a ring in the place of a polygon"),
            (json!({ "type": "LineString", "coordinates": field }), "a line that is closed"),
            (json!({ "type": "GeometryCollection", "geometries": [whole, point, line] }), "others"),
            (feature.clone(), "a feature"),
            (json!([feature]), "a list of features"),
            (json!({ "type": "polygon", "coordinates": [field] }), "small letters"),
            (json!({ "type": "MULTIPOLYGON", "coordinates": [[field]] }), "capitals"),
            (json!({ "coordinates": [field] }), "no word for what it is"),
            (json!({ "coordinates": [[field]], "type": null }), "none either"),
            (json!({ "rings": [field] }), "as ArcGIS writes it"),
            (
                json!({ "rings": [field], "spatialReference": { "wkid": 4326 } }),
                "as ArcGIS writes it, with its reference",
            ),
            (json!({ "rings": [field], "spatialReference": {} }), "with an empty reference"),
            (polygon(&json!([field, []])), "an empty hole"),
            (polygon(&json!([field, null])), "nothing in the place of a hole"),
            (
                json!({ "type": "MultiPolygon", "coordinates": [[field], [null, field]] }),
                "nothing around a hole",
            ),
            (json!({ "type": "FeatureCollection", "features": [feature] }), "features"),
        ] {
            assert_eq!(read(&geometry), expected, "{what}");
        }
        let even = vec![[-93.0, 42.0], [-93.5, 42.0], [-93.5, 42.5], [-93.0, 42.0]];
        let text = polygon(&json!([even])).to_string();
        let inner = in_texts(2, polygon(&json!([even]))).to_string();
        let apart = polygon(&json!(json!([even]).to_string())).to_string();
        for text in [inner, apart] {
            let geometry: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(read(&geometry), of(vec![even.clone()], true), "{text}");
        }
        let in_feature = format!("{{\"type\": \"Feature\", \"geometry\": {text}}}\n");
        for text in [text, in_feature] {
            assert_eq!(read(&json!(text)), of(vec![even.clone()], true), "{text}");
        }
        let cut = [field[1], field[2], field[3], field[1]].to_vec();
        assert_eq!(read(&polygon(&json!([stray]))), of(vec![cut], true), "a corner in the sea");
        let parts = json!([[square(0.0, 0.0)], [field], [[[0, 0], [0, 0]], square(-93.6, 42.0)]]);
        let parts = json!({ "type": "MultiPolygon", "coordinates": parts });
        assert_eq!(read(&parts), expected, "parts in the sea");
        // A name for the kind that is not that of its lists is nothing to put right.
        let misnamed = json!({ "type": "MultiPolygon", "coordinates": [field] });
        assert_eq!(read(&misnamed), of(vec![field], false));
    }

    #[test]
    fn latitude_was_first_where_nobody_farms() {
        for [longitude, latitude] in [[-55.7, -12.5], [-89.0, 42.0], [-62.0, -34.0], [28.0, -28.0]]
        {
            let right = square(longitude, latitude);
            let turned: Vec<_> = right.iter().map(|[x, y]| [y, x]).collect();
            assert_eq!(read(&polygon(&json!([turned]))), of(vec![right.clone()], true));
            assert_eq!(read(&polygon(&json!([right]))), of(vec![right], false));
        }
        for [longitude, latitude] in [[-75.0, 80.0], [80.0, 80.0], [-150.0, -80.0], [-40.0, 30.0]] {
            let ice = read(&polygon(&json!([square(longitude, latitude)])));
            assert_eq!(ice, Err(Undrawable::OffTheMap), "{longitude} {latitude}");
        }
    }

    #[test]
    fn longitudes_go_on_across_the_date_line() {
        let across = |[x, y]: [f64; 2]| [if x > 180.0 { x - 360.0 } else { x }, y];
        let field = square(179.995, -16.5);
        let given: Vec<_> = field.iter().copied().map(across).collect();
        let outline = read(&polygon(&json!([given]))).unwrap();
        assert!(!outline.was_put_right);
        for (a, b) in outline.polygons[0][0].iter().zip(&field) {
            assert!((a[0] - b[0]).abs() < 1e-9 && a[1] == b[1], "{a:?} {b:?}");
        }
        let up_to_360 = read(&polygon(&json!([square(266.4, 42.0)]))).unwrap();
        assert!((up_to_360.polygons[0][0][0][0] + 93.6).abs() < 1e-9);
    }

    #[test]
    fn nothing_is_guessed() {
        use Undrawable::{EnclosesNothing, Form, Numbers, OffTheMap, TooLarge};
        let spoilt = |place: usize, point: Value| {
            let mut ring: Vec<Value> =
                square(-93.6, 42.0).into_iter().map(|it| json!(it)).collect();
            ring[place] = point;
            polygon(&json!([ring]))
        };
        let field = square(-93.6, 42.0);
        let line = json!({ "type": "LineString", "coordinates": &field[..4] });
        let lines = json!({ "type": "MultiLineString", "coordinates": [field, field] });
        for (geometry, why) in [
            (json!(null), EnclosesNothing),
            (json!({}), Form),
            (json!("POLYGON EMPTY"), Form),
            (json!("CURVEPOLYGON ((-93.6 42.0, -93.59 42.0, -93.59 42.01, -93.6 42.0))"), Form),
            (json!("null"), EnclosesNothing),
            (json!(json!(field).to_string()), Form),
            (json!(json!("null").to_string()), Form),
            (json!([field]), Form),
            (polygon(&json!([[{ "lon": -93.6, "lat": 42.0 }, field[1], field[2]]])), Numbers),
            (polygon(&json!([["-93.6,42.0", "-93.59,42.0", "-93.59,42.01"]])), Numbers),
            (polygon(&json!([[["-93,6", "42,0"], field[1], field[2]]])), Numbers),
            // A part of it elsewhere.
            (
                json!({ "type": "MultiPolygon", "coordinates": [[field], [square(-93.6, 44.0)]] }),
                TooLarge,
            ),
            (
                json!({ "type": "MultiPolygon", "coordinates": [[square(10.0, 50.0)], [square(50.0, 10.0)]] }),
                TooLarge,
            ),
            (json!({ "type": "Point", "coordinates": [-93.6, 42.0] }), EnclosesNothing),
            (json!({ "type": "Circle", "coordinates": [-93.6, 42.0] }), Form),
            (json!({ "type": "Polygon" }), EnclosesNothing),
            (json!({ "type": "Polygon", "coordinates": "here" }), Form),
            (json!({ "type": 3, "rings": "here" }), Form),
            (json!({ "type": "Circle", "rings": [field] }), Form),
            (json!({ "coordinates": field }), Form),
            (json!({ "coordinates": [&field[..4]] }), Form),
            (json!({ "coordinates": [field, &field[1..]] }), Form),
            (json!({ "rings": [field], "spatialReference": { "wkid": 102_100 } }), Form),
            (json!({ "rings": [field], "spatialReference": { "latestWkid": 4267 } }), Form),
            (json!({ "rings": [field], "spatialReference": { "wkt": "GEOGCS[…]" } }), Form),
            (json!({ "rings": [field], "spatialReference": "EPSG:4267" }), Form),
            (in_texts(10, polygon(&json!([field]))), Form),
            (json!({ "rings": [] }), EnclosesNothing),
            (json!({ "type": "GeometryCollection" }), Form),
            (json!({ "type": "GeometryCollection", "geometries": [] }), EnclosesNothing),
            (json!({ "type": "Feature", "geometry": null }), EnclosesNothing),
            (polygon(&json!([])), EnclosesNothing),
            (polygon(&json!([[]])), EnclosesNothing),
            (polygon(&json!([[[-93.6, 42.0], [-93.59, 42.0], [-93.6, 42.0]]])), EnclosesNothing),
            (polygon(&json!([[[-93.6, 42.0]], field])), EnclosesNothing),
            (polygon(&json!([null, field])), EnclosesNothing),
            (json!({ "coordinates": [null, field] }), EnclosesNothing),
            (polygon(&json!([[[[[field]]]]])), Form),
            (line, EnclosesNothing),
            (lines, EnclosesNothing),
            (spoilt(2, json!(null)), Numbers),
            (spoilt(2, json!([null, 42.01])), Numbers),
            (spoilt(2, json!(["x", 42.01])), Numbers),
            (spoilt(2, json!(["NaN", 42.01])), Numbers),
            (spoilt(2, json!([-93.59])), Numbers),
            (spoilt(2, json!([42.01, -93.59])), OffTheMap),
            (spoilt(2, json!([-93.59, 420.1])), OffTheMap),
            (spoilt(2, json!([-39.59, 42.01])), TooLarge),
            (spoilt(2, json!([0, 42.01])), TooLarge),
            // Metres of some other system.
            (
                polygon(&json!([[
                    [447_000, 4_650_000],
                    [448_000, 4_650_000],
                    [448_000, 4_651_000]
                ]])),
                OffTheMap,
            ),
            (polygon(&json!([square(0.0, 0.0)])), EnclosesNothing),
        ] {
            assert_eq!(read(&geometry), Err(why), "{geometry}");
        }
    }
}
