//! The picture that a grower gets is a map on paper: light, large, with the grower's name, the date,
//! the company, a scale and north, and the same every time.

use std::io::Cursor;
use std::sync::Arc;

use egui_kittest::kittest::Queryable as _;
use jiff::Timestamp;
use stile::domain::{Company, Settings};
use stile::flow::{Effect, Message, Picture, State};
use stile::ui::picture::draw;
use stile::ui::screens::appearance::{Appearance, Colours};

use super::every_screen::{screen, with_data};
use super::snapshots::{is_making_anew, snapshots};
use super::window::{looking, press};

/// Its pixels, in rows.
struct Pixels {
    width: usize,
    height: usize,
    colors: Vec<[u8; 3]>,
}

/// How light something is, from 0 to 255.
fn light([red, green, blue]: [u8; 3]) -> u32 {
    (u32::from(red) + u32::from(green) + u32::from(blue)) / 3
}

impl Pixels {
    fn of(png: &[u8]) -> Self {
        let mut reader = png::Decoder::new(Cursor::new(png)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        assert_eq!(frame.color_type, png::ColorType::Rgb);
        let colors = pixels.chunks_exact(3).map(|it| [it[0], it[1], it[2]]).collect();
        Self { width: frame.width as usize, height: frame.height as usize, colors }
    }

    /// How many pixels of this kind are in this part, told in shares of width and height.
    fn count(&self, x: [f64; 2], y: [f64; 2], is_one: impl Fn([u8; 3]) -> bool) -> usize {
        let part =
            |of: [f64; 2], all: usize| (of[0] * all as f64) as usize..(of[1] * all as f64) as usize;
        let rows = part(y, self.height);
        let all = rows.flat_map(|row| part(x, self.width).map(move |x| row * self.width + x));
        all.filter(|place| is_one(self.colors[*place])).count()
    }

    fn is_dark(color: [u8; 3]) -> bool {
        light(color) < 110
    }

    /// The colour of outlines.
    fn is_line([red, green, blue]: [u8; 3]) -> bool {
        green.saturating_sub(red.max(blue)) > 40 && red < 90
    }
}

fn company(state: &mut State, company: Option<Company>) {
    state.settings = Some(Settings { company, ..state.settings.clone().unwrap_or_default() });
}

fn picture(state: &mut State, grower: &str) -> Picture {
    match &mut state.update(Message::SavePicture(grower.to_owned()))[..] {
        [Effect::SavePicture(picture)] => (**picture).clone(),
        other => panic!("{other:?}"),
    }
}

fn drawn(picture: &Picture) -> Vec<u8> {
    draw(picture, Timestamp::UNIX_EPOCH, vec![]).unwrap()
}

fn acme(logo: Arc<[u8]>) -> Company {
    Company { name: "Acme Agronomy".to_owned(), logo, ..Company::default() }
}

#[test]
fn the_picture_shows_whose_fields_they_are_how_large_and_where_north_is() {
    let mut state = with_data();
    company(&mut state, Some(acme(Arc::default())));
    let png = drawn(&picture(&mut state, "Jane Miller"));
    let pixels = Pixels::of(&png);
    assert_eq!((pixels.width, pixels.height), (1680, 1188));
    assert_eq!(pixels.colors[0], [255; 3]);
    let dark = pixels.count([0.0, 1.0], [0.0, 1.0], |color| light(color) < 128);
    assert!(dark < pixels.colors.len() / 20, "it is light: {dark}");
    for (what, x, y, least) in [
        ("the name", [0.03, 0.3], [0.04, 0.09], 800),
        ("fields, area and date", [0.03, 0.5], [0.09, 0.13], 800),
        ("the company", [0.7, 0.97], [0.04, 0.09], 300),
        ("the scale", [0.03, 0.3], [0.86, 0.96], 300),
        ("north", [0.92, 0.97], [0.13, 0.24], 150),
    ] {
        assert!(pixels.count(x, y, Pixels::is_dark) > least, "{what} is not there");
    }
    // Two fields and a half lie beside one another, and below them is nothing.
    for (x, y) in [([0.05, 0.1], [0.3, 0.8]), ([0.33, 0.4], [0.3, 0.8]), ([0.6, 0.75], [0.3, 0.8])]
    {
        assert!(pixels.count(x, y, Pixels::is_line) > 400, "an outline at {x:?}");
    }
    assert_eq!(pixels.count([0.4, 0.9], [0.85, 0.94], Pixels::is_line), 0);
    assert!(png == drawn(&picture(&mut state, "Jane Miller")), "it is the same every time");
    kept(&png, &pixels);
}

/// Compares the picture with the one that is kept, or keeps it.
fn kept(png: &[u8], pixels: &Pixels) {
    let path = snapshots().join("picture_for_growers.png");
    if is_making_anew() {
        std::fs::write(&path, png).unwrap();
    }
    let before = Pixels::of(&std::fs::read(path).unwrap());
    assert_eq!((before.width, before.height), (pixels.width, pixels.height));
    let differs = |(one, other): &(&[u8; 3], &[u8; 3])| light(**one).abs_diff(light(**other)) > 24;
    let different = before.colors.iter().zip(&pixels.colors).filter(differs).count();
    assert!(different < 40, "{different} pixels are not as they were");
}

#[test]
fn the_company_stands_on_it_with_its_logo() {
    let mut state = with_data();
    let corner = |state: &mut State| {
        let pixels = Pixels::of(&drawn(&picture(state, "Jane Miller")));
        pixels.count([0.7, 0.97], [0.04, 0.13], |color| light(color) < 250)
    };
    company(&mut state, None);
    assert_eq!(corner(&mut state), 0);
    let logo: &[u8] = include_bytes!("../../assets/practice-logo.png");
    company(&mut state, Some(acme(logo.into())));
    assert!(corner(&mut state) > 2_000);
    // A logo that is no picture leaves the place to the name.
    company(&mut state, Some(acme(b"no picture".to_vec().into())));
    assert!((300..9_000).contains(&corner(&mut state)));
}

#[test]
fn a_long_name_leaves_the_company_its_place() {
    let mut state = with_data();
    let name = "Delphine Courtaud-Lemaire and daughters, growers of seed potatoes since 1874";
    company(&mut state, Some(acme(Arc::default())));
    let long = Pixels::of(&drawn(&picture(&mut state, name)));
    let short = Pixels::of(&drawn(&picture(&mut state, "Jo")));
    let corner = |pixels: &Pixels| pixels.count([0.8, 0.97], [0.04, 0.09], Pixels::is_dark);
    assert_eq!(corner(&long), corner(&short));
}

#[test]
fn the_picture_is_asked_for_from_the_map_in_any_look() {
    for colours in [Colours::Light, Colours::Dark] {
        let look = Appearance { colours, ..Appearance::default() };
        let mut harness = looking(screen("grower_page_data"), look, [900.0, 760.0]);
        press(&mut harness, "Save as a picture");
        let effects = &harness.state().effects;
        let is_one = |effect: &Effect| matches!(effect, Effect::SavePicture(_));
        assert!(effects.iter().any(is_one), "{effects:?}");
        assert!(harness.query_by_label_contains("Map of 3 fields").is_some());
    }
}

#[test]
fn without_a_map_there_is_no_picture() {
    let mut state = screen("grower_page");
    assert!(state.update(Message::SavePicture("Jane Miller".to_owned())).is_empty());
}
