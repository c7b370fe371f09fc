//! Drawings of our own, in the colours of the theme.

use eframe::egui::{self, Color32, Pos2, Rect, Role, Shape, Stroke, WidgetInfo, pos2};

use crate::ui::theme::{self, Tokens};

/// The steps over a fence, by their share of width and height: up, across and down.
const STEPS: [(f32, f32); 10] = [
    (0.0, 1.0),
    (0.22, 1.0),
    (0.22, 0.5),
    (0.39, 0.5),
    (0.39, 0.0),
    (0.61, 0.0),
    (0.61, 0.5),
    (0.78, 0.5),
    (0.78, 1.0),
    (1.0, 1.0),
];

/// Stile's mark: steps over a fence, a square of this size.
pub(in crate::ui) fn brand_mark(ui: &mut egui::Ui, size: f32) {
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(size), egui::Sense::hover());
    ui.painter().rect_filled(rect, size / 5.0, tokens.accent);
    let steps = within(rect.shrink(size * 0.2));
    let line = Stroke::new(size / 9.0, tokens.on_accent);
    ui.painter().line(STEPS.map(|(x, y)| steps(x, y)).to_vec(), line);
}

/// Steps over a fence, and the field behind it.
pub(in crate::ui) fn stile_drawing(ui: &mut egui::Ui, alt: &str) {
    let tokens = Tokens::of(ui);
    let rect = place(ui, alt);
    let at = within(rect);
    let painter = ui.painter().with_clip_rect(rect);
    let line = Stroke::new(theme::DRAWING_LINE, tokens.muted);
    let wood = Stroke::new(theme::DRAWING_LINE * 2.0, tokens.muted);
    painter.circle_filled(at(0.8, 0.16), rect.height() * 0.09, tokens.warning);
    // The field: furrows that meet far away.
    painter.add(Shape::convex_polygon(
        vec![at(0.0, 0.4), at(1.0, 0.34), at(1.0, 0.9), at(0.0, 0.9)],
        tokens.selected,
        Stroke::NONE,
    ));
    for x in [-0.5_f32, -0.1, 0.3, 0.7, 1.1, 1.5] {
        painter.line_segment([at(0.42 + x * 0.12, 0.375), at(x, 0.9)], line);
    }
    // The fence.
    for y in [0.56_f32, 0.72] {
        painter.line_segment([at(0.0, y), at(1.0, y)], wood);
    }
    for x in [0.06_f32, 0.94] {
        painter.line_segment([at(x, 0.48), at(x, 0.92)], wood);
    }
    // The steps over it.
    let steps = within(Rect::from_two_pos(at(0.16, 0.32), at(0.84, 0.9)));
    let step = Stroke::new(theme::DRAWING_LINE * 3.5, tokens.accent);
    painter.line(STEPS.map(|(x, y)| steps(x, y)).to_vec(), step);
    painter.line_segment([at(0.0, 0.9), at(1.0, 0.9)], line);
}

/// FieldView's two pages as the grower meets them: log in, then allow.
pub(in crate::ui) fn consent_sketch(ui: &mut egui::Ui, alt: &str) {
    let tokens = Tokens::of(ui);
    let rect = place(ui, alt);
    let at = within(rect);
    let painter = ui.painter();
    let page = |from: Pos2, to: Pos2| {
        let page = Rect::from_two_pos(from, to);
        let edge = Stroke::new(theme::DRAWING_LINE, tokens.muted);
        let corner = rect.height() * 0.04;
        painter.rect(page, corner, tokens.background, edge, egui::StrokeKind::Inside);
        let bar = page.top() + page.height() * 0.16;
        painter.hline(page.x_range(), bar, edge);
        for x in [0.07_f32, 0.15] {
            let dot = pos2(page.left() + page.width() * x, page.top() + page.height() * 0.08);
            painter.circle_filled(dot, rect.height() * 0.014, tokens.muted);
        }
        page
    };
    let bar = |page: Rect, y: f32, from: f32, to: f32, color: Color32, thick: f32| {
        let at = |x: f32| pos2(page.left() + page.width() * x, page.top() + page.height() * y);
        painter.line_segment([at(from), at(to)], Stroke::new(thick, color));
    };
    let log_in = page(at(0.0, 0.0), at(0.62, 0.74));
    for y in [0.34_f32, 0.54] {
        bar(log_in, y, 0.1, 0.34, tokens.muted, theme::DRAWING_LINE);
        bar(log_in, y + 0.09, 0.1, 0.8, tokens.edge, theme::DRAWING_LINE);
    }
    bar(log_in, 0.82, 0.1, 0.4, tokens.accent, theme::DRAWING_LINE * 5.0);
    let allow = page(at(0.36, 0.24), at(1.0, 1.0));
    for y in [0.32_f32, 0.46, 0.6] {
        bar(allow, y, 0.1, 0.14, tokens.good, theme::DRAWING_LINE * 2.0);
        bar(allow, y, 0.22, 0.82, tokens.muted, theme::DRAWING_LINE);
    }
    bar(allow, 0.82, 0.48, 0.9, tokens.accent, theme::DRAWING_LINE * 6.0);
}

/// The place of a drawing; screen readers read `alt` for it.
fn place(ui: &mut egui::Ui, alt: &str) -> Rect {
    let (rect, response) = ui.allocate_exact_size(theme::DRAWING, egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, alt));
    rect
}

/// Points by their share of width and height.
fn within(rect: Rect) -> impl Fn(f32, f32) -> Pos2 {
    move |x, y| rect.lerp_inside(egui::vec2(x, y))
}
