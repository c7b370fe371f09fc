//! Every colour, size, radius and space, by name, and the typefaces. Nothing else in `ui` has a
//! literal of these.

use std::sync::Arc;

use eframe::egui::{
    self, Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Frame, Margin,
    RichText, Stroke, Style, TextStyle, Theme, Vec2, Visuals,
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
    /// What is chosen among several.
    pub selected: Color32,
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
    selected: Color32::from_rgb(0xCF, 0xE3, 0xC6),
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
    selected: Color32::from_rgb(0x35, 0x4D, 0x2B),
    good: Color32::from_rgb(0x9C, 0xCC, 0x85),
    warning: Color32::from_rgb(0xF0, 0xB8, 0x5C),
    danger: Color32::from_rgb(0xFF, 0x9C, 0x91),
};

const LIGHT_HIGH: Tokens = Tokens {
    background: Color32::WHITE,
    surface: Color32::WHITE,
    field: Color32::WHITE,
    text: Color32::BLACK,
    muted: Color32::from_rgb(0x26, 0x26, 0x26),
    edge: Color32::BLACK,
    line: Color32::from_rgb(0x59, 0x59, 0x59),
    accent: Color32::from_rgb(0x0C, 0x3F, 0x00),
    on_accent: Color32::WHITE,
    hover: Color32::from_rgb(0xE8, 0xE8, 0xE8),
    selected: Color32::from_rgb(0xC8, 0xE8, 0xBA),
    good: Color32::from_rgb(0x0C, 0x3F, 0x00),
    warning: Color32::from_rgb(0x5A, 0x32, 0x00),
    danger: Color32::from_rgb(0x7A, 0x00, 0x0C),
};

const DARK_HIGH: Tokens = Tokens {
    background: Color32::BLACK,
    surface: Color32::BLACK,
    field: Color32::BLACK,
    text: Color32::WHITE,
    muted: Color32::from_rgb(0xE2, 0xE2, 0xE2),
    edge: Color32::WHITE,
    line: Color32::from_rgb(0xA6, 0xA6, 0xA6),
    accent: Color32::from_rgb(0xBA, 0xF2, 0xA1),
    on_accent: Color32::BLACK,
    hover: Color32::from_rgb(0x2C, 0x2C, 0x2C),
    selected: Color32::from_rgb(0x1C, 0x4A, 0x0C),
    good: Color32::from_rgb(0xBA, 0xF2, 0xA1),
    warning: Color32::from_rgb(0xFF, 0xD4, 0x79),
    danger: Color32::from_rgb(0xFF, 0xB8, 0xB0),
};

/// Longer values of one line are cut off where they are shown.
pub const SHOWN_CHARS: usize = 120;
/// Space between a field and its label.
pub const NEAR: f32 = 4.0;
/// Space between things that belong together.
pub const SPACE: f32 = 8.0;
/// Space between groups.
pub const GAP: f32 = 20.0;
/// Space inside a group.
pub const INSET: i8 = 16;
/// Space inside a dialog.
pub const DIALOG_INSET: i8 = 24;
/// Space inside a text field.
pub const FIELD_INSET: Margin = Margin::symmetric(9, 8);
/// The widest a column of text may be and still be read with ease.
pub const COLUMN: f32 = 680.0;
/// The same where a large screen has room for a wider one.
pub const WIDE_COLUMN: f32 = 840.0;
/// From this width on what is to be looked at stands beside the words.
pub const BESIDE_FROM: f32 = 1180.0;
/// From this width on a page has two columns.
pub const TWO_COLUMNS_FROM: f32 = 1500.0;
/// The widest that both may be together.
pub const TWO_COLUMNS: f32 = 2.0 * (WIDE_COLUMN + GAP);
/// How much of the width the words have then.
pub const SHARE_OF_WORDS: f32 = 0.42;
/// The widest that both may be together.
pub const WIDEST: f32 = 2_600.0;
/// From this width on the list of growers has columns.
pub const COLUMNS_FROM: f32 = 1040.0;
/// The widest a list may be for the eye to follow a row.
pub const TABLE: f32 = 1800.0;
/// Height of whatever can be pressed (WCAG 2.2 asks for 24).
pub const CONTROL: f32 = 36.0;
/// What is scrolled to has this much room around it: the heads of a list may stand over it.
pub const ROOM_ROUND_FOCUS: f32 = CONTROL + SPACE;
/// Height of a row of the growers' list.
pub const ROW: f32 = 62.0;
/// The same in a low window.
pub const LOW_ROW: f32 = 48.0;
/// How high the first line of a row is: a control that can be hit.
pub const ROW_TITLE: f32 = 26.0;
/// Radius of a step's mark.
pub const MARK: f32 = 15.0;
/// Line of a step's mark.
pub const MARK_LINE: f32 = 2.5;
/// An icon in a line of text.
pub const ICON: f32 = 20.0;
/// An icon in a button or a row: no taller than the words beside it.
pub const SMALL_ICON: f32 = 16.0;
/// A drawing beside words.
pub const DRAWING: Vec2 = Vec2::new(190.0, 150.0);
/// Below this much room a drawing beside words gives way to them.
pub const ROOM_FOR_DRAWING: f32 = 560.0;
/// Line of a drawing.
pub const DRAWING_LINE: f32 = 2.0;
/// What a field that is smaller on the map becomes: a dot of this radius.
pub const MAP_DOT: f32 = 3.0;
/// The outline of a field on it.
pub const MAP_LINE: f32 = 1.2;
/// Below this width a field has no room for its name.
pub const MAP_NAME: f32 = 34.0;
/// The name's size.
pub const MAP_TEXT: f32 = 12.0;
/// How long a bar of scale is at most.
pub const MAP_BAR: f32 = 150.0;
/// Its line.
pub const MAP_BAR_LINE: f32 = 2.0;
/// How high it is at its ends.
pub const MAP_TICK: f32 = 6.0;
/// The place of the sign of north.
pub const MAP_NORTH: Vec2 = Vec2::new(30.0, 52.0);
/// A picture for a grower: a sheet of paper across.
pub const PICTURE: Vec2 = Vec2::new(840.0, 594.0);
/// How many pixels it has for a point.
pub const PICTURE_SCALE: f32 = 2.0;
/// Its margin.
pub const PICTURE_EDGE: f32 = 28.0;
/// What it is painted on.
pub const PAPER: Color32 = Color32::WHITE;
/// A picture in its own colours.
pub const OWN_COLOURS: Color32 = Color32::WHITE;
/// The room for a company's logo on it.
pub const PICTURE_LOGO: Vec2 = Vec2::new(220.0, 52.0);
/// How high the list of fields is at most: half a row shows that there are more.
pub const FIELDS: f32 = 6.5 * CONTROL;
/// A side of a code for a telephone's camera.
pub const CODE: f32 = 240.0;
/// Its squares, the same in every theme.
pub const CODE_DARK: Color32 = Color32::BLACK;
/// Its ground.
pub const CODE_LIGHT: Color32 = Color32::WHITE;
/// The room for a company's logo in the bar.
pub const LOGO: Vec2 = Vec2::new(120.0, 28.0);
/// With less room beside the buttons of the bar, Stile's name gives way to them.
pub const ROOM_FOR_NAME: f32 = 64.0;
/// The same for the badge.
pub const ROOM_FOR_BADGE: f32 = 48.0;
/// How much of its place a field for searching takes.
pub const SEARCH: f32 = 260.0;
/// The same in a low window.
pub const LOW_SEARCH: f32 = 140.0;
/// A window that is not this high is low: its first growers matter more than space and words.
pub const LOW: f32 = 640.0;
/// From this width on the buttons above the list have words in a low window, too.
pub const WORDS_FROM: f32 = 860.0;
/// A low window that is not this wide has room for little but the title over the list.
pub const NARROW: f32 = 520.0;
/// The smallest window that shows everything.
pub const SMALLEST_WINDOW: [f32; 2] = [640.0, 480.0];
/// The window at first.
pub const WINDOW: [f32; 2] = [900.0, 760.0];
/// Opacity of a page that can be read but not changed.
pub const LOCKED: f32 = 0.85;
/// Widest dialog.
pub const DIALOG: f32 = 420.0;
/// What a question has above and below its words: its answers, and space.
pub const ROUND_QUESTION: f32 = 2.0 * DIALOG_INSET as f32 + CONTROL + 2.0 * GAP;
/// How long something takes to open or to close, in seconds, where motion is welcome.
pub const MOTION: f32 = 0.12;

const RADIUS: u8 = 7;
/// Half the width of a dot of three, and how far they are from one another.
pub const DOT: f32 = 1.6;
/// See [`DOT`].
pub const DOTS: f32 = 5.5;
/// The ring around what has the keyboard or is chosen.
pub const FOCUS_RING: f32 = 2.0;
const FOCUS_GAP: f32 = 2.0;

/// How wide a column of text is at most in this window.
pub(super) fn column(window: &egui::Ui) -> f32 {
    (window.available_width() / 2.0).clamp(COLUMN, WIDE_COLUMN)
}

/// Whether the window is low.
pub(super) fn is_low(ui: &egui::Ui) -> bool {
    ui.ctx().content_rect().height() < LOW
}

/// Stile's name in the bar.
pub fn brand() -> TextStyle {
    TextStyle::Name("brand".into())
}

/// The head of a group.
pub fn subheading() -> TextStyle {
    TextStyle::Name("subheading".into())
}

/// Words that weigh more than others.
pub fn strong(words: impl Into<String>) -> RichText {
    RichText::new(words).text_style(TextStyle::Name("strong".into()))
}

fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

impl Tokens {
    /// Those of the theme in use.
    pub fn of(ui: &egui::Ui) -> Self {
        Self::in_use(ui.ctx(), ui.visuals().dark_mode)
    }

    fn in_use(ctx: &egui::Context, dark: bool) -> Self {
        let high = ctx.data(|data| data.get_temp(high_contrast_id())).unwrap_or(false);
        match (dark, high) {
            (false, false) => LIGHT,
            (true, false) => DARK,
            (false, true) => LIGHT_HIGH,
            (true, true) => DARK_HIGH,
        }
    }

    /// The bar at the top.
    pub fn bar(&self, is_low: bool) -> Frame {
        let margin = if is_low { 4 } else { 8 };
        Frame::new().fill(self.surface).inner_margin(Margin::symmetric(INSET, margin))
    }

    /// The place of the banners.
    pub fn banners(&self, is_low: bool) -> Frame {
        let margin = if is_low { 2 } else { 8 };
        Frame::new().fill(self.background).inner_margin(Margin::symmetric(INSET, margin))
    }

    /// The place of the actions at the bottom.
    pub fn actions(&self, is_low: bool) -> Frame {
        let margin = if is_low { 6 } else { 12 };
        Frame::new().fill(self.surface).inner_margin(Margin::symmetric(INSET, margin))
    }

    /// The place of a screen.
    pub fn page(&self, is_low: bool) -> Frame {
        let margin = if is_low { 6 } else { INSET };
        Frame::new().fill(self.background).inner_margin(Margin::symmetric(INSET, margin))
    }

    /// What belongs together.
    pub fn group(&self, is_low: bool) -> Frame {
        let margin = if is_low { 8 } else { INSET };
        Frame::new()
            .fill(self.surface)
            .stroke(Stroke::new(1.0, self.line))
            .corner_radius(CornerRadius::same(RADIUS))
            .inner_margin(Margin::symmetric(INSET, margin))
    }

    /// A question over the screen.
    pub fn dialog(&self) -> Frame {
        self.group(false)
            .stroke(Stroke::new(1.0, self.edge))
            .inner_margin(Margin::same(DIALOG_INSET))
    }

    /// A message with an edge in the colour of its kind.
    pub fn message(&self, kind: Color32, is_low: bool) -> Frame {
        let margin = if is_low { 4 } else { 12 };
        self.group(is_low)
            .stroke(Stroke::new(1.5, kind))
            .inner_margin(Margin::symmetric(INSET, margin))
    }

    /// A word on a coloured ground.
    pub fn badge(&self) -> Frame {
        Frame::new()
            .stroke(Stroke::new(1.5, self.warning))
            .corner_radius(CornerRadius::same(RADIUS))
            .inner_margin(Margin::symmetric(8, 2))
    }

    /// Rings a focused control whose own colour would hide the usual ring.
    pub fn ring(&self, painter: &egui::Painter, rect: egui::Rect) {
        painter.rect_stroke(
            rect.expand(FOCUS_GAP),
            CornerRadius::same(RADIUS + 2),
            Stroke::new(FOCUS_RING, self.accent),
            egui::StrokeKind::Outside,
        );
    }
}

fn high_contrast_id() -> egui::Id {
    egui::Id::unique("high contrast")
}

/// What the font of icons is called.
pub(super) const ICONS: &str = "icons";

/// Gives the window its typefaces, once, and a look to begin with: Inter for words, Hack for what a
/// machine wrote, Material Symbols for icons, and the system's own fonts for whatever those lack.
pub fn begin(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in [
        ("Inter", &include_bytes!("../../assets/fonts/Inter-Regular.otf")[..]),
        ("Inter SemiBold", &include_bytes!("../../assets/fonts/Inter-SemiBold.otf")[..]),
        ("Hack", epaint_default_fonts::HACK_REGULAR),
        ("egui", epaint_default_fonts::EGUI_ICONS),
    ] {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let mut icons = FontData::from_static(include_bytes!("../../assets/fonts/icons.ttf"));
    // They stand a little high beside words.
    icons.tweak.y_offset_factor = 0.05;
    fonts.font_data.insert(ICONS.to_owned(), Arc::new(icons));
    for (family, names) in [
        (FontFamily::Proportional, &["Inter", "egui"][..]),
        (semibold(), &["Inter SemiBold", "Inter", "egui"]),
        (FontFamily::Monospace, &["Hack", "Inter", "egui"]),
        (FontFamily::Name(ICONS.into()), &[ICONS]),
    ] {
        fonts.families.insert(family, names.iter().map(ToString::to_string).collect());
    }
    ctx.set_fonts(fonts);
    // Without the system's preference: light, which is readable in sunlight.
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
    install(ctx, false, true);
}

/// Gives the window its look, light and dark, at this contrast.
pub(super) fn install(ctx: &egui::Context, high_contrast: bool, motion: bool) {
    ctx.data_mut(|data| data.insert_temp(high_contrast_id(), high_contrast));
    for (theme, base) in [(Theme::Light, Visuals::light()), (Theme::Dark, Visuals::dark())] {
        let tokens = Tokens::in_use(ctx, theme == Theme::Dark);
        ctx.set_style_of(theme, style(tokens, base, high_contrast, motion));
    }
}

fn style(tokens: Tokens, visuals: Visuals, high_contrast: bool, motion: bool) -> Style {
    let font = |size| FontId::new(size, FontFamily::Proportional);
    let heavy = |size| FontId::new(size, semibold());
    let mut style = Style {
        visuals: self::visuals(tokens, visuals, high_contrast),
        animation_time: if motion { MOTION } else { 0.0 },
        ..Style::default()
    };
    style.text_styles = [
        (TextStyle::Small, font(13.0)),
        (TextStyle::Body, font(15.0)),
        (TextStyle::Button, font(15.0)),
        (TextStyle::Monospace, FontId::new(13.5, FontFamily::Monospace)),
        (TextStyle::Heading, heavy(25.0)),
        (subheading(), heavy(17.5)),
        (TextStyle::Name("strong".into()), heavy(15.0)),
        (brand(), heavy(19.0)),
    ]
    .into();
    style.spacing.item_spacing = Vec2::splat(SPACE);
    style.spacing.button_padding = Vec2::new(14.0, 8.0);
    style.spacing.interact_size.y = CONTROL;
    style.spacing.text_edit_width = COLUMN;
    style.spacing.icon_width = ICON;
    // Links and labels are for reading; selecting them has no use here and takes the keyboard's
    // time.
    style.interaction.selectable_labels = false;
    style
}

fn visuals(tokens: Tokens, base: Visuals, high_contrast: bool) -> Visuals {
    let edge_width = if high_contrast { 1.5 } else { 1.0 };
    let mut visuals = base;
    let radius = CornerRadius::same(RADIUS);
    visuals.override_text_color = Some(tokens.text);
    visuals.weak_text_color = Some(tokens.muted);
    visuals.hyperlink_color = tokens.accent;
    visuals.panel_fill = tokens.background;
    visuals.window_fill = tokens.surface;
    visuals.window_stroke = Stroke::new(edge_width, tokens.edge);
    visuals.extreme_bg_color = tokens.field;
    visuals.faint_bg_color = tokens.hover;
    visuals.text_edit_bg_color = Some(tokens.field);
    visuals.warn_fg_color = tokens.warning;
    visuals.error_fg_color = tokens.danger;
    visuals.selection.bg_fill = tokens.selected;
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
        widget.bg_stroke = Stroke::new(edge_width, edge);
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

    /// WCAG 2.2: 1.4.3 and 1.4.6 for words, 1.4.11 for edges, marks and rings.
    #[test]
    fn words_and_controls_stand_out() {
        for (name, t, words_need, edges_need) in [
            ("light", LIGHT, 4.5, 3.0),
            ("dark", DARK, 4.5, 3.0),
            ("light, high", LIGHT_HIGH, 7.0, 4.5),
            ("dark, high", DARK_HIGH, 7.0, 4.5),
        ] {
            let check = |what: &str, color, ground, need: f64| {
                let ratio = contrast(color, ground);
                assert!(ratio >= need, "{name}: {what} {color:?} on {ground:?} is {ratio:.2}");
            };
            for ground in [t.background, t.surface, t.field, t.hover] {
                for words in [t.text, t.muted, t.accent, t.good, t.warning, t.danger] {
                    check("words", words, ground, words_need);
                }
                check("edge", t.edge, ground, edges_need);
                check("ring", t.accent, ground, edges_need);
            }
            check("words chosen", t.text, t.selected, words_need);
            check("the primary action", t.on_accent, t.accent, words_need);
            check("the primary action's shape", t.accent, t.surface, edges_need);
            check("a mark on its sign", t.surface, t.good, edges_need);
            check("a mark on its sign", t.surface, t.warning, edges_need);
        }
    }
}
