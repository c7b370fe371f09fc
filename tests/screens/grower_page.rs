//! The page of a grower tells no more than there is, and hands its link on.

use egui_kittest::kittest::Queryable as _;
use stile::domain::{Arrived, FieldId, FieldState, LeafField};
use stile::flow::{Message, data};
use stile::ui::screens::appearance::{Appearance, Colours};

use super::every_screen::{link, screen, with_no_data};
use super::window::{at, looking, press, words};

#[test]
fn a_telephone_reads_the_link_from_the_screen() {
    for colours in [Colours::Light, Colours::Dark] {
        let look = Appearance { colours, ..Appearance::default() };
        let mut harness = looking(screen("grower_page_links"), look, [900.0, 1400.0]);
        press(&mut harness, "The grower is not here? Send a link");
        harness.get_all_by_label_contains("Show as a code for the phone").next().unwrap().click();
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
