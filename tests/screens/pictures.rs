//! Every screen looks as it did.

use std::io::Cursor;

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, SnapshotOptions, SnapshotResult, SnapshotResults};
use stile::flow::{Message, Question};
use stile::ui::screens::appearance::{Appearance, Colours, Contrast};
use stile::ui::theme;

use super::every_screen::{every_screen, in_columns, screen};
use super::snapshots::{is_making_anew, snapshots};
use super::window::{TALL, WIDE, Window, looking, press};

/// Screens that are kept as pictures in the dark, in high contrast and at twice the size, too. What
/// matters there (clipping, contrast, order) is asserted for every screen; pictures are for the eye.
const GALLERY: [&str; 4] = ["growers", "waiting", "ask_account", "grower_page_previews"];

#[test]
fn every_screen_looks_as_it_did_in_the_light() {
    let look = Appearance { colours: Colours::Light, ..Appearance::default() };
    pictures("light", look, theme::WINDOW, |_| true);
}

#[test]
fn the_gallery_looks_as_it_did_in_the_dark() {
    let look = Appearance { colours: Colours::Dark, ..Appearance::default() };
    pictures("dark", look, theme::WINDOW, |name| GALLERY.contains(&name));
}

#[test]
fn the_gallery_looks_as_it_did_in_high_contrast() {
    let look =
        Appearance { colours: Colours::Dark, contrast: Contrast::High, ..Appearance::default() };
    pictures("contrast", look, theme::WINDOW, |name| GALLERY.contains(&name));
}

#[test]
fn the_gallery_looks_as_it_did_at_twice_the_size() {
    let look = Appearance { colours: Colours::Light, size: 200, ..Appearance::default() };
    pictures("large", look, theme::SMALLEST_WINDOW.map(|side| side * 2.0), |name| {
        GALLERY.contains(&name)
    });
}

/// What opens over a screen.
#[test]
fn every_question_and_menu_looks_as_it_did() {
    let options = SnapshotOptions::new().output_path("tests/snapshots/over");
    let mut results = SnapshotResults::new();
    let look = Appearance { colours: Colours::Light, ..Appearance::default() };
    let open = |screen_name: &str| looking(screen(screen_name), look, theme::WINDOW);
    let mut add = |harness: &mut Harness<'_, Window>, name: &str| {
        results.add(kept(harness, name, "over", &options));
    };
    let mut forget = open("growers");
    press(&mut forget, "Settings");
    add(&mut forget, "settings");
    press(&mut forget, "Forget everything on this computer…");
    add(&mut forget, "forget");
    let mut discard = open("growers");
    press(&mut discard, "Discard José Ángel Núñez’s consent");
    add(&mut discard, "discard");
    let mut close = open("growers");
    let growers = vec!["Jane Miller".to_owned(), "José Ángel Núñez".to_owned()];
    close.state_mut().state.update(Message::Ask(Question::Close { growers }));
    close.run();
    add(&mut close, "close");
    let mut details = open("confirm_failed");
    press(&mut details, "Details for support");
    add(&mut details, "details");
    let mut choosing = open("growers");
    press(&mut choosing, "More");
    add(&mut choosing, "more");
    press(&mut choosing, "Plan the day");
    choosing.get_by_role_and_label(Role::CheckBox, "Chloé Lefèvre").click();
    choosing.run();
    add(&mut choosing, "choosing");
    let mut columns = looking(in_columns(), look, WIDE);
    press(&mut columns, "Sort by Name");
    add(&mut columns, "columns");
    let mut making = open("growers");
    press(&mut making, "Settings");
    press(&mut making, "Make a set-up file for staff…");
    // Another one each time.
    making.state_mut().forms.offer_passphrase("acid tulip zoom wagon barn olive tiger lemon");
    making.run();
    add(&mut making, "make_file");
    let mut turn = open("growers_day");
    press(&mut turn, "Postpone…");
    add(&mut turn, "turn");
    let mut disconnect = open("grower_page");
    press(&mut disconnect, "Disconnect…");
    add(&mut disconnect, "disconnect");
    let mut fields = looking(screen("grower_page_previews"), look, TALL);
    press(&mut fields, "Select fields…");
    fields.get_by_role_and_label(Role::CheckBox, "Section 7 · in preview").click();
    fields.run();
    add(&mut fields, "fields");
    let mut rules = looking(screen("grower_page_previews"), look, TALL);
    press(&mut rules, "How Leaf fetches these fields");
    add(&mut rules, "rules");
    press(&mut rules, "Change it for every grower…");
    add(&mut rules, "rules_asked");
    let mut display = open("welcome");
    press(&mut display, "Display");
    press(&mut display, "Language");
    add(&mut display, "language");
}

#[test]
fn a_picture_made_smaller_is_the_same_picture() {
    let path = snapshots().join("light/growers.png");
    let pixels = |picture: &[u8]| {
        let mut reader = png::Decoder::new(Cursor::new(picture)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        (frame.width, frame.height, pixels)
    };
    let picture = std::fs::read(path).unwrap();
    assert_eq!(pixels(&picture), pixels(&re_encoded(&picture)));
}

fn pictures(folder: &str, look: Appearance, size: [f32; 2], is_kept: impl Fn(&str) -> bool) {
    let options = SnapshotOptions::new().output_path(format!("tests/snapshots/{folder}"));
    let mut results = SnapshotResults::new();
    for (name, state) in every_screen().into_iter().filter(|(name, _)| is_kept(name)) {
        let mut harness = looking(state, look, size);
        // `run` would go on for as long as the waiting screen counts down.
        results.add(kept(&mut harness, name, folder, &options));
    }
}

/// Compares the window with its picture, or makes that anew, as small as it can be without loss.
fn kept(
    harness: &mut Harness<'_, Window>,
    name: &str,
    folder: &str,
    options: &SnapshotOptions,
) -> SnapshotResult {
    let result = harness.try_snapshot_options(name, options);
    if is_making_anew() {
        let path = snapshots().join(folder).join(name).with_extension("png");
        let picture = std::fs::read(&path).unwrap();
        let smaller = re_encoded(&picture);
        if smaller.len() < picture.len() {
            std::fs::write(path, smaller).unwrap();
        }
    }
    result
}

fn re_encoded(picture: &[u8]) -> Vec<u8> {
    let mut reader = png::Decoder::new(Cursor::new(picture)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut pixels).unwrap();
    let mut smaller = Vec::new();
    let mut encoder = png::Encoder::new(&mut smaller, frame.width, frame.height);
    encoder.set_color(frame.color_type);
    encoder.set_depth(frame.bit_depth);
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::Adaptive);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&pixels[..frame.buffer_size()]).unwrap();
    writer.finish().unwrap();
    smaller
}
