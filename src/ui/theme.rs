//! Every colour, size, radius and space, by name. Nothing else in `ui` has a literal of these.

use eframe::egui::{
    self, Color32, CornerRadius, FontFamily, FontId, Frame, Margin, Stroke, Style, TextStyle,
    Theme, Vec2, Visuals,
};

/// Colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tokens {
    /// Behind everything.
    pub background: Color32,
    /// Behind what belongs together.
    pub surface: Color32,
    /// What is written into.
    pub field: Color32,
    /// Words.
    pub text: Color32,
    /// Words that explain.
    pub muted: Color32,
    /// Edges of fields and buttons.
    pub edge: Color32,
    /// Lines that only separate.
    pub line: Color32,
    /// The primary action, and Stile's own name.
    pub accent: Color32,
    /// Words on the accent.
    pub on_accent: Color32,
    /// The control under the pointer.
    pub hover: Color32,
    /// Done.
    pub good: Color32,
    /// Needs somebody.
    pub warning: Color32,
    /// Failed.
    pub danger: Color32,
}

const LIGHT: Tokens = Tokens {
    background: Color32::from_rgb(0xF6, 0xF7, 0xF3),
    surface: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    field: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    text: Color32::from_rgb(0x1D, 0x24, 0x19),
    muted: Color32::from_rgb(0x52, 0x5C, 0x4B),
    edge: Color32::from_rgb(0x74, 0x80, 0x6B),
    line: Color32::from_rgb(0xDD, 0xE2, 0xD6),
    accent: Color32::from_rgb(0x2F, 0x66, 0x1F),
    on_accent: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    hover: Color32::from_rgb(0xE6, 0xED, 0xE0),
    good: Color32::from_rgb(0x2F, 0x66, 0x1F),
    warning: Color32::from_rgb(0x87, 0x50, 0x00),
    danger: Color32::from_rgb(0xA8, 0x24, 0x1C),
};

const DARK: Tokens = Tokens {
    background: Color32::from_rgb(0x16, 0x1A, 0x13),
    surface: Color32::from_rgb(0x20, 0x26, 0x1C),
    field: Color32::from_rgb(0x12, 0x15, 0x0F),
    text: Color32::from_rgb(0xE9, 0xEC, 0xE5),
    muted: Color32::from_rgb(0xB4, 0xBC, 0xAC),
    edge: Color32::from_rgb(0x83, 0x8F, 0x79),
    line: Color32::from_rgb(0x38, 0x41, 0x32),
    accent: Color32::from_rgb(0x9C, 0xCC, 0x85),
    on_accent: Color32::from_rgb(0x12, 0x1C, 0x0C),
    hover: Color32::from_rgb(0x33, 0x3D, 0x2C),
    good: Color32::from_rgb(0x9C, 0xCC, 0x85),
    warning: Color32::from_rgb(0xF0, 0xB8, 0x5C),
    danger: Color32::from_rgb(0xFF, 0x9C, 0x91),
};

/// Space between things that belong together.
pub const SPACE: f32 = 8.0;
/// Space between groups.
pub const GAP: f32 = 20.0;
/// Space inside a group.
pub const INSET: i8 = 16;
/// The widest a column of text may be and still be read with ease.
pub const COLUMN: f32 = 640.0;
/// Height of whatever can be pressed (WCAG 2.2 asks for 24).
pub const CONTROL: f32 = 34.0;
/// Height of a row of the growers' list.
pub const ROW: f32 = 58.0;
/// Radius of a step's mark.
pub const MARK: f32 = 14.0;
/// Line of a step's mark.
pub const MARK_LINE: f32 = 2.5;
/// The smallest window that shows everything.
pub const SMALLEST_WINDOW: [f32; 2] = [640.0, 480.0];
/// The window at first.
pub const WINDOW: [f32; 2] = [900.0, 760.0];
/// Widest dialog.
pub const DIALOG: f32 = 420.0;

const RADIUS: u8 = 6;
const FOCUS_RING: f32 = 2.0;

/// Stile's name in the bar.
pub fn brand() -> TextStyle {
    TextStyle::Name("brand".into())
}

/// The head of a group.
pub fn subheading() -> TextStyle {
    TextStyle::Name("subheading".into())
}

impl Tokens {
    /// Those of the theme in use.
    pub fn of(ui: &egui::Ui) -> Self {
        if ui.visuals().dark_mode { DARK } else { LIGHT }
    }

    /// The bar at the top.
    pub fn bar(&self) -> Frame {
        Frame::new().fill(self.surface).inner_margin(Margin::symmetric(INSET, 8))
    }

    /// The place of the banners.
    pub fn banners(&self) -> Frame {
        Frame::new().fill(self.background).inner_margin(Margin::symmetric(INSET, 8))
    }

    /// The place of the actions at the bottom.
    pub fn actions(&self) -> Frame {
        Frame::new().fill(self.surface).inner_margin(Margin::symmetric(INSET, 12))
    }

    /// The place of a screen.
    pub fn page(&self) -> Frame {
        Frame::new().fill(self.background).inner_margin(Margin::symmetric(INSET, INSET))
    }

    /// What belongs together.
    pub fn group(&self) -> Frame {
        Frame::new()
            .fill(self.surface)
            .stroke(Stroke::new(1.0, self.line))
            .corner_radius(CornerRadius::same(RADIUS))
            .inner_margin(Margin::same(INSET))
    }

    /// A message with an edge in the colour of its kind.
    pub fn message(&self, kind: Color32) -> Frame {
        self.group().stroke(Stroke::new(1.5, kind)).inner_margin(Margin::symmetric(INSET, 10))
    }

    /// A word on a coloured ground.
    pub fn badge(&self) -> Frame {
        Frame::new()
            .stroke(Stroke::new(1.5, self.warning))
            .corner_radius(CornerRadius::same(RADIUS))
            .inner_margin(Margin::symmetric(8, 2))
    }
}

/// Gives the window its look, light and dark; which of them is the system's choice.
pub fn install(ctx: &egui::Context) {
    ctx.set_style_of(Theme::Light, style(LIGHT, Visuals::light()));
    ctx.set_style_of(Theme::Dark, style(DARK, Visuals::dark()));
}

fn style(tokens: Tokens, visuals: Visuals) -> Style {
    let font = |size| FontId::new(size, FontFamily::Proportional);
    let mut style = Style { visuals: self::visuals(tokens, visuals), ..Style::default() };
    style.text_styles = [
        (TextStyle::Small, font(13.0)),
        (TextStyle::Body, font(15.5)),
        (TextStyle::Button, font(15.5)),
        (TextStyle::Monospace, FontId::new(13.5, FontFamily::Monospace)),
        (TextStyle::Heading, font(25.0)),
        (subheading(), font(18.0)),
        (brand(), font(20.0)),
    ]
    .into();
    style.spacing.item_spacing = Vec2::splat(SPACE);
    style.spacing.button_padding = Vec2::new(14.0, 7.0);
    style.spacing.interact_size.y = CONTROL;
    style.spacing.text_edit_width = COLUMN;
    // Links and labels are for reading; selecting them has no use here and takes the keyboard's
    // time.
    style.interaction.selectable_labels = false;
    style
}

fn visuals(tokens: Tokens, base: Visuals) -> Visuals {
    let mut visuals = base;
    let radius = CornerRadius::same(RADIUS);
    visuals.override_text_color = Some(tokens.text);
    visuals.weak_text_color = Some(tokens.muted);
    visuals.hyperlink_color = tokens.accent;
    visuals.panel_fill = tokens.background;
    visuals.window_fill = tokens.surface;
    visuals.window_stroke = Stroke::new(1.0, tokens.edge);
    visuals.extreme_bg_color = tokens.field;
    visuals.faint_bg_color = tokens.hover;
    visuals.text_edit_bg_color = Some(tokens.field);
    visuals.warn_fg_color = tokens.warning;
    visuals.error_fg_color = tokens.danger;
    visuals.selection.bg_fill = tokens.accent.gamma_multiply(0.35);
    visuals.selection.stroke = Stroke::new(FOCUS_RING, tokens.accent);
    // A blinking cursor would have the window painted for as long as a field has the focus.
    visuals.text_cursor.blink = false;
    let widgets = &mut visuals.widgets;
    for (widget, fill, edge) in [
        (&mut widgets.noninteractive, tokens.surface, tokens.line),
        (&mut widgets.inactive, tokens.surface, tokens.edge),
        (&mut widgets.hovered, tokens.hover, tokens.text),
        (&mut widgets.active, tokens.hover, tokens.accent),
        (&mut widgets.open, tokens.hover, tokens.edge),
    ] {
        widget.bg_fill = fill;
        widget.weak_bg_fill = fill;
        widget.bg_stroke = Stroke::new(1.0, edge);
        widget.fg_stroke = Stroke::new(1.5, tokens.text);
        widget.corner_radius = radius;
        widget.expansion = 0.0;
    }
    widgets.active.bg_stroke.width = FOCUS_RING;
    visuals
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(color: Color32) -> f64 {
        let channel = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
    }

    fn contrast(one: Color32, other: Color32) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn words_and_controls_stand_out() {
        for (name, t) in [("light", LIGHT), ("dark", DARK)] {
            for ground in [t.background, t.surface, t.field, t.hover] {
                for words in [t.text, t.muted, t.accent, t.good, t.warning, t.danger] {
                    let ratio = contrast(words, ground);
                    assert!(ratio >= 4.5, "{name}: {words:?} on {ground:?} is {ratio:.2}");
                }
                let ratio = contrast(t.edge, ground);
                assert!(ratio >= 3.0, "{name}: edge on {ground:?} is {ratio:.2}");
            }
            assert!(contrast(t.on_accent, t.accent) >= 4.5, "{name}: primary action");
        }
    }
}
