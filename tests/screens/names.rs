//! Names from anywhere have their letters.

use eframe::egui;
use eframe::egui::Theme;
use egui_kittest::Harness;
use stile::ui::theme;

use super::fixtures::{at_growers, grower, list_anew};
use super::window::{Window, words};

/// Names from anywhere, as Leaf may have them.
const NAMES: [&str; 9] = [
    "Grażyna Brzęczyszczykiewicz",
    "Αλέξανδρος Παπαδόπουλος",
    "Олександр Григоренко",
    "陈立群",
    "佐藤 ゆうこ カナ",
    "محمد العلي",
    "דוד לוי",
    "Nguyễn Thị Hằng",
    "Anna 🌾 Weizen",
];

#[test]
fn names_from_anywhere_have_their_letters() {
    let mut state = at_growers(vec![]);
    let list = NAMES.iter().enumerate().map(|(number, name)| stile::domain::Grower {
        name: (*name).to_owned(),
        ..grower(&format!("g{number}"))
    });
    list_anew(&mut state, list.collect());
    let system = std::sync::Arc::new(egui_system_font_provider::SystemFontProvider::new());
    let mut harness = Harness::builder()
        .with_size([900.0, 1400.0])
        .with_context_setup(|ctx| {
            theme::begin(ctx);
            ctx.add_font_provider(system);
        })
        .build_ui_state(|ui, window: &mut Window| window.frame(ui), Window::at(state));
    for _ in 0..5 {
        harness.step();
    }
    for name in NAMES {
        for font in [egui::TextStyle::Body, egui::TextStyle::Name("strong".into())] {
            let font = font.resolve(&harness.ctx.style_of(Theme::Light));
            let letters: String = name.chars().filter(|c| !c.is_whitespace()).collect();
            let has_all = harness.ctx.fonts_mut(|fonts| fonts.has_glyphs(&font, &letters));
            assert!(has_all, "{name} has boxes in it");
        }
        // Read by a screen reader as it is written, whichever way it runs.
        assert!(words(&harness).contains(name), "{name}");
    }
}
