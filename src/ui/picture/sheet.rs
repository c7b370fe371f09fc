//! What stands where on the picture.

use std::sync::Arc;

use eframe::egui::{self, FontId, Galley, Painter, Rect, TextStyle, pos2, vec2};
use jiff::Timestamp;

use crate::flow::Picture;
use crate::ui::map::{bounds_of, land, legend, view_of_all};
use crate::ui::theme::{self, Tokens};
use crate::{i18n, t};

/// How much of the width is the company's.
const SHARE_OF_COMPANY: f32 = 0.35;

/// Draws the sheet: whose fields, how many and when at the top, beside whose picture it is; the map
/// below.
pub(super) fn show(
    ui: &egui::Ui,
    picture: &Picture,
    time: Timestamp,
    logo: Option<&egui::TextureHandle>,
) {
    let tokens = Tokens::of(ui);
    let painter = ui.painter();
    let sheet = ui.ctx().content_rect();
    painter.rect_filled(sheet, 0.0, tokens.surface);
    let inside = sheet.shrink(theme::PICTURE_EDGE);
    let style = ui.style();
    let fonts =
        [TextStyle::Heading, TextStyle::Body, theme::subheading()].map(|text| text.resolve(style));
    let [heading, body, strong] = fonts;

    let company = company(painter, tokens, picture, logo, strong, inside);
    let widest = inside.width() - company - theme::GAP;
    let name = line(painter, tokens, picture.grower.clone(), heading, widest);
    let data = &picture.data;
    let facts = t!(
        "picture-facts",
        fields = data.land.len(),
        area = i18n::area(data.land_hectares),
        date = i18n::day(time),
    );
    let facts = line(painter, tokens, facts, body, widest);
    let facts_at = inside.left_top() + vec2(0.0, name.size().y + theme::NEAR);
    let head = (facts_at.y + facts.size().y).max(inside.top() + theme::PICTURE_LOGO.y);
    painter.galley(inside.left_top(), name, tokens.text);
    painter.galley(facts_at, facts, tokens.text);

    let frame = Rect::from_min_max(pos2(inside.left(), head + theme::SPACE), inside.max);
    let shapes = data.land.iter().map(|(_, shape)| &**shape);
    let Some(bounds) = bounds_of(shapes.clone()) else { return };
    let view = view_of_all(painter, tokens, bounds, &shapes, frame);
    painter.rect_filled(frame, theme::NEAR, tokens.background);
    let within = painter.with_clip_rect(frame);
    land(&within, tokens, data, &view, None);
    legend(&within, tokens, &view);
    let edge = egui::Stroke::new(1.0, tokens.line);
    painter.rect_stroke(frame, theme::NEAR, edge, egui::StrokeKind::Inside);
}

/// The company's logo in the corner, or its name; how wide that is.
fn company(
    painter: &Painter,
    tokens: Tokens,
    picture: &Picture,
    logo: Option<&egui::TextureHandle>,
    font: FontId,
    inside: Rect,
) -> f32 {
    if let Some(logo) = logo {
        let size = logo.size_vec2();
        let room = theme::PICTURE_LOGO;
        let size = size * (room.x / size.x).min(room.y / size.y);
        let place = Rect::from_min_size(inside.right_top() - vec2(size.x, 0.0), size);
        let whole = Rect::from_min_max(egui::Pos2::ZERO, pos2(1.0, 1.0));
        painter.image(logo.id(), place, whole, theme::OWN_COLOURS);
        return size.x;
    }
    let Some(company) = &picture.company else { return 0.0 };
    let widest = inside.width() * SHARE_OF_COMPANY;
    let name = line(painter, tokens, company.name.clone(), font, widest);
    let width = name.size().x;
    painter.galley(inside.right_top() - vec2(width, 0.0), name, tokens.muted);
    width
}

/// One line, cut short where it has no room.
fn line(
    painter: &Painter,
    tokens: Tokens,
    words: String,
    font: FontId,
    widest: f32,
) -> Arc<Galley> {
    let mut job = egui::text::LayoutJob::simple_singleline(words, font, tokens.text);
    job.wrap = egui::text::TextWrapping::truncate_at_width(widest);
    painter.layout_job(job)
}
