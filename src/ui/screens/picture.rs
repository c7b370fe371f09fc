//! A picture of the map, to be saved.

use std::sync::{Arc, OnceLock};

use eframe::egui;

use crate::flow::Message;
use crate::ui::{Pressed, theme};

/// Scrolling stops after so many frames: a window may be too small to show the whole map.
const MOST_TRIES: u8 = 60;

/// A picture of the map that somebody wants.
#[derive(Clone, Debug)]
pub(in crate::ui) enum Picture {
    /// The map is brought into sight, and comes to rest, first.
    Wanted {
        /// How often that was tried.
        tries: u8,
        /// Where it was in the frame before.
        before: egui::Rect,
    },
    /// The window is being painted.
    Asked {
        /// Where the map is on it.
        place: egui::Rect,
        /// The whole window, once it is painted.
        window: Arc<OnceLock<Arc<egui::ColorImage>>>,
    },
}

impl Picture {
    /// Somebody wants one.
    pub(in crate::ui) fn wanted() -> Self {
        Self::Wanted { tries: 0, before: egui::Rect::NOTHING }
    }
}

/// Takes the picture over several frames: scrolls until the whole map is in sight, has the window
/// painted, and cuts the map out of it.
pub(in crate::ui) fn take(
    ui: &egui::Ui,
    place: egui::Rect,
    name: &str,
    picture: &mut Option<Picture>,
    pressed: &mut Pressed,
) {
    match picture {
        None => {}
        Some(Picture::Wanted { tries, before })
            if *tries < MOST_TRIES
                && (*before != place || !ui.clip_rect().contains_rect(place)) =>
        {
            if *before == place {
                ui.scroll_to_rect_animation(place, None, egui::style::ScrollAnimation::none());
            }
            *picture = Some(Picture::Wanted { tries: *tries + 1, before: place });
            ui.ctx().request_repaint();
        }
        Some(Picture::Wanted { .. }) => {
            let window = Arc::<OnceLock<_>>::default();
            let (painted, wake) = (window.clone(), ui.ctx().clone());
            ui.ctx().request_screenshot(move |image| {
                let _ = painted.set(image);
                wake.request_repaint();
            });
            *picture = Some(Picture::Asked { place, window });
        }
        Some(Picture::Asked { place, window }) => {
            let Some(painted) = window.get() else { return };
            // The window may have been made smaller meanwhile: nothing outside it is cut out.
            let [width, height] = painted.size.map(|side| side as f32);
            let scale = ui.ctx().pixels_per_point();
            let whole = egui::vec2(width, height) / scale;
            let place = place.expand(f32::from(theme::INSET));
            let place = place.intersect(egui::Rect::from_min_size(egui::Pos2::ZERO, whole));
            if place.is_positive() {
                match png(&painted.region(&place, Some(scale))) {
                    Ok(png) => pressed.send(Message::SavePicture { name: name.to_owned(), png }),
                    Err(error) => tracing::warn!(%error, "the picture cannot be made"),
                }
            }
            *picture = None;
        }
    }
}

fn png(image: &egui::ColorImage) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let [width, height] = image.size.map(|side| u32::try_from(side).unwrap_or(u32::MAX));
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let pixels: Vec<u8> = image.pixels.iter().flat_map(egui::Color32::to_array).collect();
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(file)
}
