//! Command line, log and window of Stile.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod command_line;
mod log;

use std::process::ExitCode;

use clap::Parser as _;
use eframe::egui;
use stile::app::{App, title};
use stile::domain::Servers;
use stile::runtime::Options;
use stile::ui::theme;

use command_line::CommandLine;

fn main() -> ExitCode {
    let command_line = CommandLine::parse();
    let places = match command_line.places() {
        Ok(places) => places,
        Err(error) => return fail(&error.to_string()),
    };
    // A log that cannot be written must not keep anybody from their work.
    let _log = log::start(&places.logs, command_line.log_level.into());
    if !has_display() {
        return fail("Stile needs a display: neither DISPLAY nor WAYLAND_DISPLAY is set.");
    }
    let options = Options {
        servers: Servers {
            leaf: command_line.leaf_url,
            fieldview: command_line.fieldview_url,
            fieldview_data: command_line.fieldview_data_url,
        },
        folder: places.settings,
        profile: places.profile,
        practice: command_line.practice,
    };
    // OpenGL starts as fast and takes less memory; where it is missing (Remote Desktop, bare
    // virtual machines) the other renderer may still find a way.
    let mut failure = None;
    for renderer in [eframe::Renderer::Glow, eframe::Renderer::Wgpu] {
        match open_window(renderer, options.clone()) {
            Ok(()) => return ExitCode::SUCCESS,
            Err(error) => {
                tracing::warn!(%error, %renderer, "the window did not open");
                failure = Some(error);
            }
        }
    }
    let reason = failure.map(|error| error.to_string()).unwrap_or_default();
    fail(&format!("Stile could not open its window on this display: {reason}"))
}

fn open_window(renderer: eframe::Renderer, options: Options) -> eframe::Result {
    let viewport = egui::ViewportBuilder::default()
        .with_title(title(options.practice))
        .with_app_id("stile")
        .with_inner_size(theme::WINDOW)
        .with_min_inner_size(theme::SMALLEST_WINDOW);
    let native = eframe::NativeOptions { viewport, renderer, ..eframe::NativeOptions::default() };
    eframe::run_native(
        "stile",
        native,
        Box::new(move |creation| Ok(Box::new(App::new(&creation.egui_ctx, options)?))),
    )
}

/// Elsewhere a program with a window always has a display to ask for.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn has_display() -> bool {
    true
}

#[cfg(all(unix, not(target_os = "macos")))]
fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .into_iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// One plain line, and exit code 1.
#[expect(clippy::print_stderr, reason = "the one place that speaks to a terminal")]
fn fail(why: &str) -> ExitCode {
    tracing::error!(why, "giving up");
    eprintln!("stile: {why}");
    ExitCode::FAILURE
}
