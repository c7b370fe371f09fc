//! How the window looks and speaks on this computer: as the person chose, and else as the system
//! is set.

use eframe::egui::{self, ThemePreference};
use serde::{Deserialize, Serialize};

use crate::domain::Language;
use crate::ui::theme;
use crate::ui::widgets::same_everywhere;
use crate::{i18n, t};

/// Sizes to choose from, in percent; the keyboard's steps lie between them.
const SIZES: [u16; 6] = [100, 125, 150, 175, 200, 250];

/// What the person chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Appearance {
    /// The language; none for the system's.
    pub language: Option<Language>,
    /// Light or dark.
    pub colours: Colours,
    /// Normal or high.
    pub contrast: Contrast,
    /// In percent.
    pub size: u16,
    /// The language of letters to growers; none for that of the window.
    pub letters: Option<Language>,
}

impl Default for Appearance {
    fn default() -> Self {
        Self {
            language: None,
            colours: Colours::default(),
            contrast: Contrast::default(),
            size: SIZES[0],
            letters: None,
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Colours {
    /// As the system is set.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Normal or high.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Contrast {
    /// As the system is set.
    #[default]
    System,
    /// Normal.
    Normal,
    /// High.
    High,
}

/// How the system is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SystemLook {
    /// Its language, or the nearest that there is.
    pub language: Language,
    /// Whether it prefers dark colours, where it says so.
    pub dark: Option<bool>,
    /// Whether it asks for high contrast.
    pub high_contrast: bool,
    /// Whether it welcomes motion.
    pub motion: bool,
}

impl Default for SystemLook {
    fn default() -> Self {
        Self { language: i18n::system_language(), dark: None, high_contrast: false, motion: true }
    }
}

/// Has the window follow what was chosen, and the choice follow the keyboard's zoom.
pub(in crate::ui) fn follow(ctx: &egui::Context, chosen: &mut Appearance, system: &SystemLook) {
    let wanted = (*chosen, *system);
    let applied = ctx.data(|data| data.get_temp::<(Appearance, SystemLook)>(applied_id()));
    if applied == Some(wanted) {
        let zoom = (ctx.zoom_factor() * 100.0).round();
        if zoom == f32::from(chosen.size) {
            return;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
        let size = zoom.clamp(f32::from(SIZES[0]), f32::from(SIZES[SIZES.len() - 1])) as u16;
        chosen.size = size;
    }
    i18n::speak(chosen.language.unwrap_or(system.language));
    ctx.set_theme(match (chosen.colours, system.dark) {
        (Colours::Light, _) | (Colours::System, Some(false)) => ThemePreference::Light,
        (Colours::Dark, _) | (Colours::System, Some(true)) => ThemePreference::Dark,
        (Colours::System, None) => ThemePreference::System,
    });
    let high = match chosen.contrast {
        Contrast::System => system.high_contrast,
        Contrast::Normal => false,
        Contrast::High => true,
    };
    theme::install(ctx, high, system.motion);
    ctx.set_zoom_factor(f32::from(chosen.size) / 100.0);
    ctx.data_mut(|data| data.insert_temp(applied_id(), (*chosen, *system)));
    ctx.request_repaint();
}

fn applied_id() -> egui::Id {
    egui::Id::unique("appearance")
}

/// The choices, behind one button that is there on every screen.
pub(in crate::ui) fn menu(ui: &mut egui::Ui, chosen: &mut Appearance) {
    same_everywhere(ui, "display", |ui| {
        ui.menu_button(t!("display"), |ui| choices(ui, chosen));
    });
}

fn choices(ui: &mut egui::Ui, chosen: &mut Appearance) {
    let languages = Language::ALL.map(|one| (Some(one), i18n::own_name(one)));
    let system = (None, t!("display-language-system"));
    let languages = std::iter::once(system).chain(languages);
    choice(ui, t!("display-language"), &mut chosen.language, languages);
    let colours = [
        (Colours::System, t!("display-colours-system")),
        (Colours::Light, t!("display-colours-light")),
        (Colours::Dark, t!("display-colours-dark")),
    ];
    choice(ui, t!("display-colours"), &mut chosen.colours, colours);
    let contrasts = [
        (Contrast::System, t!("display-contrast-system")),
        (Contrast::Normal, t!("display-contrast-normal")),
        (Contrast::High, t!("display-contrast-high")),
    ];
    choice(ui, t!("display-contrast"), &mut chosen.contrast, contrasts);
    let sizes = SIZES.map(|size| (size, t!("display-percent", percent = size)));
    choice(ui, t!("display-size"), &mut chosen.size, sizes);
}

/// One of several, behind a menu of its own.
fn choice<T: PartialEq>(
    ui: &mut egui::Ui,
    name: String,
    chosen: &mut T,
    offered: impl IntoIterator<Item = (T, String)>,
) {
    ui.menu_button(name, |ui| {
        for (one, words) in offered {
            ui.radio_value(chosen, one, words);
        }
    });
}
