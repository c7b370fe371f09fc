//! Outlines are drawn as Leaf sends them, or as they can only be meant; areas are those of where a
//! field lies. Of everything else is said that it cannot be drawn.

use std::fmt::Write as _;

use stile::domain::boundary_geometry::{BoundaryGeometry, Origin};
use stile::domain::secret::LeafToken;
use stile::domain::{ApiError, FieldId, LeafUserId, Undrawable};
use stile::http::Http;
use stile::leaf::Leaf;

use crate::answering_server::{AnsweringServer, Reply};

/// Hectares of a hundredth of a degree in either direction from this latitude on, on the ellipsoid
/// WGS 84: from the meridian's arc and the parallel's in its middle.
fn square_hectares(latitude: f64) -> f64 {
    let (axis, flatness) = (6_378_137.0, 0.006_694_379_990_14);
    let middle = (latitude + 0.005_f64).to_radians();
    let curved = 1.0 - flatness * middle.sin().powi(2);
    let north = axis * (1.0 - flatness) / curved.powf(1.5);
    let east = axis / curved.sqrt() * middle.cos();
    north * east * 0.01_f64.to_radians().powi(2) / 10_000.0
}

/// What becomes of the answer to the question for an outline: its shape.
async fn shape(body: &str) -> Result<Result<BoundaryGeometry, Undrawable>, ApiError> {
    let reply = Reply::whole("200 OK\nContent-Type: application/json", body);
    let server = AnsweringServer::start([reply]);
    let leaf = Leaf::new(Http::new().unwrap(), server.url("/"));
    let grower = LeafUserId::parse("jane").unwrap();
    let field = FieldId::parse("f-1").unwrap();
    let outline = leaf.boundary(&LeafToken::new("t"), &grower, &field).await?;
    // Somewhere else, where other fields are.
    let origin = Origin { longitude: -93.0, latitude: 41.0 };
    Ok(outline.and_then(|outline| BoundaryGeometry::new(&outline, origin)))
}

fn answer(kind: &str, coordinates: &str) -> String {
    format!(
        r#"{{"id": "b-1", "status": "MERGED",
             "geometry": {{"type": "{kind}", "coordinates": {coordinates}}}}}"#
    )
}

const SQUARE: &str = "[[-93.6,42.0],[-93.59,42.0],[-93.59,42.01],[-93.6,42.01],[-93.6,42.0]]";

#[tokio::test]
async fn an_outline_that_can_be_meant_in_one_way_is_drawn_and_said_to_be_put_right() {
    let whole = square_hectares(42.0);
    let polygon = format!(r#"{{"type": "Polygon", "coordinates": [{SQUARE}]}}"#);
    let point = r#"{"type": "Point", "coordinates": [-93.595, 42.005]}"#;
    let feature = format!(r#"{{"type": "Feature", "properties": {{}}, "geometry": {polygon}}}"#);
    let high = SQUARE.replace(".0]", ".0, 251.5]").replace("1]", "1, 250]");
    let turned =
        "[[42.0,-93.6],[42.0,-93.59],[42.01,-93.59],[42.01,-93.6],[42.0,-93.6]]".to_owned();
    let stray = "[[0,0],[-93.6,42.0],[-93.59,42.0],[-93.59,42.01],[-93.6,42.01],[0,0]]";
    let triangle = "[[-93.6,42.0],[-93.59,42.0],[-93.595,42.01]]";
    let hole = "[[-93.598,42.002],[-93.592,42.002],[-93.592,42.008],[-93.598,42.008]]";
    let turned_hole =
        "[[-93.598,42.002],[-93.598,42.008],[-93.592,42.008],[-93.592,42.002],[-93.598,42.002]]";
    let backwards = "[[-93.6,42.0],[-93.6,42.01],[-93.59,42.01],[-93.59,42.0],[-93.6,42.0]]";
    let doubled = SQUARE.replace("[-93.59,42.0]", "[-93.59,42.0],[-93.59,42.0],[-93.590,42.00]");
    let exponents = SQUARE.replace("-93.6", "-9.36e1").replace("42.0]", "\"4.2E+1\"]");
    let spike = SQUARE.replace("[-93.59,42.0]", "[-93.59,42.0],[-93.58,42.0],[-93.59,42.0]");
    let hole_out =
        "[[-93.595,42.0],[-93.595,42.005],[-93.588,42.005],[-93.588,42.0],[-93.595,42.0]]";
    let hole_at = "[[-93.6,42.0],[-93.6,42.005],[-93.595,42.0],[-93.6,42.0]]";
    for (body, hectares, was_put_right) in [
        (answer("Polygon", &format!("[{SQUARE}]")), whole, false),
        (answer("MultiPolygon", &format!("[[{SQUARE}]]")), whole, false),
        (answer("Polygon", &format!("[{high}]")), whole, false),
        (answer("Polygon", &format!("[{SQUARE},{hole_at}]")), whole * 0.875, false),
        (answer("Polygon", &format!("[{SQUARE},{hole}]")), whole * 0.64, true),
        (answer("Polygon", &format!("[{SQUARE},{hole_out}]")), whole * 0.75, true),
        (answer("MultiPolygon", &format!("[[{SQUARE}],[{SQUARE}]]")), whole, true),
        (answer("MultiPolygon", &format!("[[{stray}]]")), whole, true),
        (answer("Polygon", &format!("[{triangle}]")), whole / 2.0, true),
        (answer("Polygon", &format!("[{turned}]")), whole, true),
        (
            format!(
                r#"{{"geometry": {{"type": "GeometryCollection", "geometries": [{polygon}, {point}]}}}}"#
            ),
            whole,
            true,
        ),
        (format!(r#"{{"geometry": {feature}}}"#), whole, true),
        (format!(r#"{{"type": "FeatureCollection", "features": [{feature}]}}"#), whole, true),
        (answer("LineString", SQUARE), whole, true),
        // Holes as polygons of their own, and before the ring around them.
        (answer("MultiPolygon", &format!("[[{SQUARE}],[{turned_hole}]]")), whole * 0.64, true),
        (answer("Polygon", &format!("[{turned_hole},{SQUARE}]")), whole * 0.64, true),
        (answer("Polygon", &format!("[{backwards},{turned_hole}]")), whole * 0.64, false),
        (answer("Polygon", &format!("[{doubled}]")), whole, false),
        (answer("Polygon", &format!("[{exponents}]")), whole, false),
        (answer("Polygon", &format!("[{spike}]")), whole, false),
        (format!(r#"{{"geometry": {}}}"#, serde_json::Value::from(polygon.clone())), whole, true),
        // As ArcGIS writes it, and as programs do that know nothing of capitals.
        (
            format!(
                r#"{{"geometry": {{"rings": [{backwards}, {hole}], "spatialReference": {{"wkid": 4326}}}}}}"#
            ),
            whole * 0.64,
            true,
        ),
        (answer("multipolygon", &format!("[[{SQUARE}]]")), whole, true),
        (format!(r#"{{"geometry": {{"coordinates": [{SQUARE}, null]}}}}"#), whole, true),
        (format!(r#"{{"geometry": [{polygon}, null]}}"#), whole, true),
    ] {
        let shape = shape(&body).await.unwrap().unwrap_or_else(|why| panic!("{why}: {body}"));
        assert!((shape.hectares / hectares - 1.0).abs() < 1e-3, "{} ha: {body}", shape.hectares);
        assert_eq!(shape.was_put_right, was_put_right, "{body}");
        let far = shape.bounds.iter().fold(0.0, |far: f64, side| far.max(side.abs()));
        assert!(far < 120_000.0, "nothing stretches the map: {body}");
    }
}

#[tokio::test]
async fn an_outline_that_would_have_to_be_guessed_is_not_drawn() {
    use Undrawable::{Crossed, EnclosesNothing, Form, Numbers, OffTheMap, TooLarge};
    let bowtie = "[[-93.6,42.0],[-93.59,42.01],[-93.59,42.0],[-93.6,42.01],[-93.6,42.0]]";
    let inside =
        "[[-93.598,42.002],[-93.592,42.002],[-93.592,42.008],[-93.598,42.008],[-93.598,42.002]]";
    let apart = "[[-93.5,42.0],[-93.49,42.0],[-93.49,42.01],[-93.5,42.0]]";
    for (body, why) in [
        (answer("MultiPolygon", &format!("[[{bowtie}]]")), Crossed),
        (answer("Polygon", &format!("[{SQUARE},{bowtie}]")), Crossed),
        // A hole or a part of the field.
        (answer("MultiPolygon", &format!("[[{SQUARE}],[{inside}]]")), Crossed),
        // A part of it in another county.
        (
            answer("MultiPolygon", &format!("[[{SQUARE}],[{}]]", SQUARE.replace("42.", "44."))),
            TooLarge,
        ),
        (
            answer("Polygon", "[[[-93.6,42.0],[-93.6,42.0],[-93.6,42.0],[-93.6,42.0]]]"),
            EnclosesNothing,
        ),
        (answer("Point", "[-93.6,42.0]"), EnclosesNothing),
        (answer("MultiPolygon", "[[[]]]"), EnclosesNothing),
        (
            r#"{"geometry": {"type": "Polygon", "coordinates": "[[[-93.6,42.0]]]"}}"#.to_owned(),
            EnclosesNothing,
        ),
        (answer("Polygon", &format!("[{SQUARE},{apart}]")), Crossed),
        (answer("Polygon", &format!("[{SQUARE},{SQUARE}]")), EnclosesNothing),
        (answer("Polygon", "[[[-93.6,42.0],[-93.59,42.0],[-93.6,42.0]]]"), EnclosesNothing),
        (answer("Polygon", "[]"), EnclosesNothing),
        (
            answer("Polygon", &format!("[{}]", SQUARE.replace("-93.59,42.01", "null,42.01"))),
            Numbers,
        ),
        (answer("Polygon", &format!("[{}]", SQUARE.replace("[-93.6,42.01]", "null"))), Numbers),
        (
            answer("Polygon", &format!("[{}]", SQUARE.replace("-93.6,42.01", "42.01,-93.6"))),
            OffTheMap,
        ),
        (
            answer("LineString", "[[-93.6,42.0],[-93.59,42.0],[-93.59,42.01],[-93.6,42.02]]"),
            EnclosesNothing,
        ),
        (r#"{"geometry": null}"#.to_owned(), EnclosesNothing),
        (r#"{"id": "b-1"}"#.to_owned(), Form),
    ] {
        assert_eq!(shape(&body).await.unwrap(), Err(why), "{body}");
    }
    let no_number = answer("Polygon", &format!("[{}]", SQUARE.replace("-93.59,", "NaN,")));
    assert!(matches!(shape(&no_number).await, Err(ApiError::Unreadable { .. })));
}

#[tokio::test]
async fn latitude_first_is_put_right_where_nobody_farms() {
    let square = |x: f64, y: f64| {
        let (right, upper) = (x + 0.01, y + 0.01);
        format!("[[[{x},{y}],[{right},{y}],[{right},{upper}],[{x},{upper}],[{x},{y}]]]")
    };
    // Mato Grosso, Iowa, Pergamino, Bothaville.
    for (longitude, latitude) in [(-55.7, -12.5), (-89.6, 42.0), (-60.5, -33.9), (26.6, -27.4)] {
        let [right, turned] = [square(longitude, latitude), square(latitude, longitude)];
        let right = shape(&answer("Polygon", &right)).await.unwrap().unwrap();
        let turned = shape(&answer("Polygon", &turned)).await.unwrap().unwrap();
        assert!(!right.was_put_right && turned.was_put_right, "{longitude} {latitude}");
        assert!((turned.hectares / square_hectares(latitude) - 1.0).abs() < 1e-3);
        for (one, other) in right.bounds.iter().zip(turned.bounds) {
            assert!((one - other).abs() < 1.0, "{longitude} {latitude}");
        }
    }
    // Neither way there is a farm.
    let ice = shape(&answer("Polygon", &square(-75.0, 80.0))).await.unwrap();
    assert_eq!(ice, Err(Undrawable::OffTheMap));
}

#[tokio::test]
async fn areas_are_geodesic_wherever_a_map_begins() {
    let mut all = 0.0;
    for latitude in [30.0, 48.0] {
        let north = latitude + 0.01;
        let body = answer(
            "Polygon",
            &format!(
                "[[[-99.0,{latitude}],[-98.99,{latitude}],[-98.99,{north}],[-99.0,{north}],[-99.0,{latitude}]]]"
            ),
        );
        all += shape(&body).await.unwrap().unwrap().hectares;
    }
    // Texas and North Dakota: 106.95 and 82.97 hectares.
    let expected = square_hectares(30.0) + square_hectares(48.0);
    assert!((all / expected - 1.0).abs() < 1e-4, "{all} of {expected} ha");
    let across = "[[179.995,-16.5],[-179.995,-16.5],[-179.995,-16.49],[179.995,-16.49]]";
    let halves = "[[[[179.995,-16.5],[180,-16.5],[180,-16.49],[179.995,-16.49],[179.995,-16.5]]],
                   [[[-180,-16.5],[-179.995,-16.5],[-179.995,-16.49],[-180,-16.49],[-180,-16.5]]]]";
    for body in [answer("Polygon", &format!("[{across}]")), answer("MultiPolygon", halves)] {
        let shape = shape(&body).await.unwrap().unwrap();
        assert!((shape.hectares / square_hectares(-16.5) - 1.0).abs() < 1e-3, "{body}");
        assert!(shape.bounds[2] - shape.bounds[0] < 1_100.0, "one field, not the Earth around");
    }
}

#[tokio::test]
async fn a_field_of_any_size_and_anywhere_has_its_area() {
    let square = |longitude: f64, latitude: f64, side: f64| {
        let corners = [[0.0, 0.0], [side, 0.0], [side, side], [0.0, side], [0.0, 0.0]];
        let ring = corners.map(|[x, y]| [longitude + x, latitude + y]);
        answer("Polygon", &serde_json::json!([ring]).to_string())
    };
    // A bed of a square metre, a large county, and as far north and south as there are farms.
    let metre = 1e-5;
    let bed = shape(&square(-93.6, 42.0, metre)).await.unwrap().unwrap();
    assert!(
        (bed.hectares / (square_hectares(41.995) * 1e-6) - 1.0).abs() < 1e-2,
        "{}",
        bed.hectares
    );
    let county = shape(&square(-93.6, 42.0, 0.9)).await.unwrap().unwrap();
    assert!((county.hectares / (square_hectares(42.445) * 8_100.0) - 1.0).abs() < 1e-3);
    for (longitude, latitude) in [(25.0, 69.9), (-68.0, -54.0), (20.0, 0.5)] {
        let shape = shape(&square(longitude, latitude, 0.01)).await.unwrap().unwrap();
        assert!((shape.hectares / square_hectares(latitude) - 1.0).abs() < 1e-2, "{latitude}");
    }
    let pole = shape(&square(170.0, 89.98, 0.01)).await.unwrap();
    assert_eq!(pole, Err(Undrawable::OffTheMap));
    let state = shape(&square(-93.6, 42.0, 3.0)).await.unwrap();
    assert_eq!(state, Err(Undrawable::TooLarge));
}

#[tokio::test]
async fn an_outline_of_200_000_points_is_drawn() {
    let count = 200_000;
    let corner = |index: u32| {
        let angle = f64::from(index % count) * std::f64::consts::TAU / f64::from(count);
        [-93.6 + 0.01 * angle.cos(), 42.0 + 0.01 * angle.sin()]
    };
    let ring: Vec<_> = (0..=count).map(corner).collect();
    let shape = shape(&answer("Polygon", &serde_json::json!([ring]).to_string())).await;
    let hectares = shape.unwrap().unwrap().hectares;
    let expected = square_hectares(41.995) * std::f64::consts::PI;
    assert!((hectares / expected - 1.0).abs() < 1e-3, "{hectares} {expected}");
}

#[tokio::test]
async fn an_outline_of_25_000_points_is_drawn_with_its_hole() {
    let ring = |radius: f64, count: u32| {
        let mut ring = String::from("[");
        for index in (0..count).chain([0]) {
            let angle = f64::from(index) * std::f64::consts::TAU / f64::from(count);
            let (x, y) = (-93.6 + radius * angle.cos(), 42.0 + radius * angle.sin());
            let comma = if index == 0 && ring.len() == 1 { "" } else { "," };
            write!(ring, "{comma}[{x},{y}]").unwrap();
        }
        ring + "]"
    };
    let body = answer("Polygon", &format!("[{},{}]", ring(0.01, 25_000), ring(0.005, 400)));
    let shape = shape(&body).await.unwrap().unwrap();
    // Of a circle a hundredth of a degree around, less a quarter.
    let expected = square_hectares(41.995) * std::f64::consts::PI * 0.75;
    assert!((shape.hectares / expected - 1.0).abs() < 1e-3, "{} {expected}", shape.hectares);
    assert!(!shape.was_put_right);
    let [left, lower, right, upper] = shape.bounds;
    let middle = [f64::midpoint(left, right), f64::midpoint(lower, upper)];
    assert!(!shape.contains(middle) && shape.contains([left + 100.0, middle[1]]));
}

#[tokio::test]
async fn an_outline_as_databases_write_it_is_drawn_and_said_to_be_put_right() {
    let square = "-93.6 42, -93.59 42, -93.59 42.01, -93.6 42.01, -93.6 42";
    let hole = "(-93.598 42.002, -93.592 42.002, -93.592 42.008, -93.598 42.008, -93.598 42.002)";
    let whole = square_hectares(42.0);
    let drawn = [
        (format!("POLYGON(({square}))"), whole),
        (format!("polygon (( {square} ))"), whole),
        (format!("SRID=4326;POLYGON(({square}))"), whole),
        (format!("srid=4326; MULTIPOLYGON ((({square})))"), whole),
        (format!("POLYGON Z (({}))", square.replace(',', " 251.5,") + " 251.5"), whole),
        (format!("POLYGON (({square}), {hole})"), whole * 0.64),
        (format!("LINESTRING ({square})"), whole),
        // Latitude first.
        ("POLYGON((42 -93.6, 42 -93.59, 42.01 -93.59, 42.01 -93.6, 42 -93.6))".to_owned(), whole),
    ];
    for (text, hectares) in drawn {
        let shape = shape(&format!(r#"{{"geometry": "{text}"}}"#)).await.unwrap().unwrap();
        assert!((shape.hectares / hectares - 1.0).abs() < 0.001, "{text}: {}", shape.hectares);
        assert!(shape.was_put_right, "{text}");
    }
    for (text, why) in [
        ("POLYGON EMPTY", Undrawable::Form),
        ("POLYGON((-93.6 42, -93.59 42", Undrawable::Form),
        ("POLYGON((-93.6 x, -93.59 42, -93.59 42.01, -93.6 42))", Undrawable::Numbers),
        ("SRID=3857;POLYGON((1 1, 1 2, 2 2, 1 1))", Undrawable::Form),
        ("CURVEPOLYGON((-93.6 42, -93.59 42, -93.59 42.01, -93.6 42))", Undrawable::Form),
        ("POINT(-93.6 42)", Undrawable::Form),
        ("a field", Undrawable::Form),
    ] {
        let told = shape(&format!(r#"{{"geometry": "{text}"}}"#)).await.unwrap();
        assert_eq!(told.err(), Some(why), "{text}");
    }
}
