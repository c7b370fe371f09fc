//! A picture of a grower's fields, to be handed to the grower: drawn without the window, and the
//! same on every computer.

mod raster;
mod sheet;

use std::collections::HashMap;
use std::sync::Arc;

use eframe::egui::epaint::text::FontProvider;
use eframe::egui::{self, ColorImage, ImageData, TextureId};
use jiff::Timestamp;

use crate::flow::Picture;
use crate::ui::theme;

/// What is asked for in one pass, letters and the logo, is there in the next.
const PASSES: usize = 3;

/// Draws the picture as of this time, as a PNG. These fonts are asked for letters that Stile's own
/// lack. It takes a while.
///
/// # Errors
/// When the picture cannot be encoded.
pub fn draw(
    picture: &Picture,
    time: Timestamp,
    fonts: Vec<Arc<dyn FontProvider>>,
) -> Result<Vec<u8>, png::EncodingError> {
    let ctx = egui::Context::default();
    theme::begin(&ctx);
    ctx.set_theme(egui::Theme::Light);
    ctx.set_font_providers(fonts);
    let logo = picture.company.as_ref().and_then(|it| super::logo::read(&ctx, &it.logo));
    let mut textures = HashMap::new();
    let mut shapes = Vec::new();
    for _ in 0..PASSES {
        let mut output = ctx.run_ui(input(), |ui| sheet::show(ui, picture, time, logo.as_ref()));
        for (texture, deltas) in std::mem::take(&mut output.textures_delta.set) {
            deltas.iter().for_each(|delta| take(&mut textures, texture, delta));
        }
        shapes = output.shapes;
    }
    let triangles = ctx.tessellate(shapes, theme::PICTURE_SCALE);
    png(&raster::paint(&triangles, &textures, theme::PICTURE, theme::PICTURE_SCALE))
}

/// The window that there would be.
fn input() -> egui::RawInput {
    let mut input = egui::RawInput {
        screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, theme::PICTURE)),
        max_texture_side: Some(8_192),
        system_theme: Some(egui::Theme::Light),
        ..egui::RawInput::default()
    };
    let viewport = input.viewports.entry(input.viewport_id).or_default();
    viewport.native_pixels_per_point = Some(theme::PICTURE_SCALE);
    input
}

fn take(
    textures: &mut HashMap<TextureId, ColorImage>,
    texture: TextureId,
    delta: &egui::epaint::ImageDelta,
) {
    let ImageData::Color(new) = &delta.image;
    let Some([left, top]) = delta.pos else {
        textures.insert(texture, (**new).clone());
        return;
    };
    let Some(image) = textures.get_mut(&texture) else { return };
    for (row, pixels) in new.pixels.chunks_exact(new.width().max(1)).enumerate() {
        let first = (top + row) * image.width() + left;
        if let Some(place) = image.pixels.get_mut(first..first + pixels.len()) {
            place.copy_from_slice(pixels);
        }
    }
}

fn png(image: &ColorImage) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let [width, height] = image.size.map(|side| u32::try_from(side).unwrap_or(u32::MAX));
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let pixels: Vec<u8> =
        image.pixels.iter().flat_map(|pixel| [pixel.r(), pixel.g(), pixel.b()]).collect();
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(file)
}
