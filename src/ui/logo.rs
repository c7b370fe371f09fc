//! The company's logo from its set-up file.

use std::sync::Arc;

use eframe::egui;

use super::theme;

/// The picture, read once.
#[derive(Default)]
pub(super) struct Logo {
    png: Arc<[u8]>,
    texture: Option<egui::TextureHandle>,
}

impl std::fmt::Debug for Logo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Logo({} bytes)", self.png.len())
    }
}

impl Logo {
    /// Draws the logo, as high as the bar has room for; nothing where there is none.
    pub(super) fn show(&mut self, ui: &mut egui::Ui, png: &Arc<[u8]>, company: &str) {
        if !Arc::ptr_eq(&self.png, png) {
            self.png = png.clone();
            self.texture = read(ui.ctx(), png);
        }
        let Some(texture) = &self.texture else { return };
        let picture = egui::Image::from_texture(texture)
            .max_height(theme::LOGO.y)
            .max_width(theme::LOGO.x)
            .alt_text(company);
        ui.add(picture);
    }
}

/// Reads the picture; nothing where it is none.
pub(super) fn read(ctx: &egui::Context, png: &[u8]) -> Option<egui::TextureHandle> {
    // A picture that cannot be read is left out; the company's name stands in the set-up.
    let picture = eframe::icon_data::from_png_bytes(png).ok()?;
    let size = [picture.width as usize, picture.height as usize];
    let image = egui::ColorImage::from_rgba_unmultiplied(size, &picture.rgba);
    Some(ctx.load_texture("logo", image, egui::TextureOptions::LINEAR))
}
