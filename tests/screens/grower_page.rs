//! The page of a grower tells no more than there is, and hands its link on.

use egui_kittest::kittest::Queryable as _;
use stile::domain::boundary_geometry::{BoundaryGeometry, Origin};
use stile::domain::{Arrived, Company, FieldId, FieldState, LeafField, Outline};
use stile::flow::{Message, data};
use stile::ui::screens::appearance::{Appearance, Colours};

use super::every_screen::{link, screen, with_no_data};
use super::window::{at, looking, press, words};

#[test]
fn a_telephone_reads_the_link_from_the_screen() {
    for colours in [Colours::Light, Colours::Dark] {
        let look = Appearance { colours, ..Appearance::default() };
        let mut harness = looking(screen("grower_page_links"), look, [900.0, 1400.0]);
        press(&mut harness, "Grower not here? Send a link");
        harness.get_all_by_label_contains("Show QR code").next().unwrap().click();
        harness.run();
        let picture = harness.render().unwrap();
        let (width, height) = (picture.width() as usize, picture.height() as usize);
        let mut camera = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
            picture.get_pixel(x as u32, y as u32).0[1]
        });
        let codes = camera.detect_grids();
        assert_eq!(codes[0].decode().unwrap().1, link().link.as_str());
    }
}

#[test]
fn those_with_a_companys_file_are_sent_to_their_company() {
    let mut state = screen("grower_page");
    assert!(words(&at(state.clone())).contains("Ask Climate to enable it"));
    state.settings.as_mut().unwrap().company =
        Some(Company { name: "Sunnyside Advisors".to_owned(), ..Company::default() });
    let words = words(&at(state));
    assert!(words.contains("Tell Sunnyside Advisors: only they can have it enabled"), "{words}");
    assert!(!words.contains("Climate") && !words.contains("settings"), "{words}");
}

#[test]
fn no_area_is_told_before_there_is_one() {
    let mut state = with_no_data();
    let watch = state.data.as_ref().unwrap().watch();
    let field = LeafField {
        id: FieldId::parse("f1").unwrap(),
        name: "Home 1".to_owned(),
        hectares: None,
        farm: Some(1),
        state: FieldState::On,
        has_outline: true,
    };
    let arrived = Arrived { farms: 1, fields: 2, synced: None };
    for message in [data::Message::Arrived(Some(arrived)), data::Message::Fields(vec![field])] {
        state.update(Message::Data(watch, message));
    }
    let words = words(&at(state));
    assert!(words.contains("Farms: 1. Fields: 1.\n") && !words.contains("acres"), "{words}");
}

#[test]
fn beside_a_field_stands_what_became_of_its_boundary() {
    let words = words(&at(screen("grower_page_odd_outlines")));
    let line = |name: &str| words.lines().find(|line| line.starts_with(name)).unwrap();
    assert!(line("Bow").contains("this boundary cannot be drawn"), "{words}");
    assert!(line("Pond").contains("its boundary was corrected"), "{words}");
    assert!(!line("Creek").contains("boundary"), "{words}");
    assert!(words.contains("The boundary of 1 field cannot be drawn"), "{words}");
    // What cannot be drawn does not arrive automatically.
    assert!(!words.contains("arrives automatically"), "{words}");
}

#[test]
fn fields_too_far_apart_to_be_drawn_to_scale_are_seen_all_the_same() {
    let mut state = with_no_data();
    let field = |latitude: f64| LeafField {
        id: FieldId::parse(&format!("f{latitude}")).unwrap(),
        name: format!("Field {latitude}"),
        hectares: None,
        farm: Some(1),
        state: FieldState::On,
        has_outline: true,
    };
    let shape = |latitude: f64| {
        let ring = [[0.0, 0.0], [0.01, 0.0], [0.01, 0.01], [0.0, 0.01], [0.0, 0.0]];
        let ring = ring.map(|[x, y]| [x - 99.0, y + latitude]).to_vec();
        let outline = Outline { polygons: vec![vec![ring]], ..Outline::default() };
        let origin = Origin { longitude: -99.0, latitude: 30.0 };
        (field(latitude).id, BoundaryGeometry::new(&outline, origin).unwrap())
    };
    for message in [
        data::Message::Fields([30.0, 48.0].map(field).to_vec()),
        data::Message::Shapes([30.0, 48.0].map(shape).to_vec()),
        data::Message::Arrived(Some(Arrived { farms: 1, fields: 2, synced: None })),
    ] {
        state.update(Message::Data(1, message));
    }
    let mut harness = at(state);
    harness.run();
    let map = harness.get_by_label("Map of 2 fields").rect();
    let picture = harness.render().unwrap();
    let painted = |from: f32, to: f32| {
        let rows = from as u32..to as u32;
        let columns = map.left() as u32..map.right() as u32;
        // Neither paper nor lines nor numbers: a colour.
        let is_accent = |(x, y)| {
            let [red, green, blue, _] = picture.get_pixel(x, y).0;
            green.saturating_sub(red.max(blue)) > 40
        };
        rows.flat_map(|y| columns.clone().map(move |x| (x, y))).filter(|it| is_accent(*it)).count()
    };
    let middle = map.center().y;
    for (from, to) in [(map.top(), middle), (middle, map.bottom())] {
        assert!(painted(from, to) > 12, "a field in each half: {}", painted(from, to));
    }
}
