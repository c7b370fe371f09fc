//! A window with one line of text, in the renderer that Stile tries first.

use eframe::egui;

fn main() -> eframe::Result {
    let options = eframe::NativeOptions {
        renderer: eframe::Renderer::Glow,
        viewport: egui::ViewportBuilder::default().with_inner_size([1000.0, 720.0]),
        ..eframe::NativeOptions::default()
    };
    // The other renderer is in it because it can be chosen.
    let options = match std::env::args().nth(1).as_deref() {
        Some("wgpu") => eframe::NativeOptions { renderer: eframe::Renderer::Wgpu, ..options },
        _ => options,
    };
    eframe::run_ui_native("Bare window", options, |ui, _frame| {
        ui.label("A bare window");
    })
}
