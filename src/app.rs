//! The window: draws the state and passes messages on.

use std::time::Duration;

use eframe::egui;
use jiff::Timestamp;

use crate::flow::{Consent, Screen, Stage, State};
use crate::runtime::{Options, Runtime};
use crate::ui::{self, Forms, theme};

/// How long the window's end waits for a consent that is on its way into the keyring.
const FINISH_LIMIT: Duration = Duration::from_secs(45);

/// The window of the running program.
#[derive(Debug)]
pub struct App {
    runtime: Option<Runtime>,
    forms: Forms,
    title: &'static str,
    grower_is_away: bool,
}

impl App {
    /// Starts the program behind the window.
    ///
    /// # Errors
    /// When the system gives no threads, or its TLS cannot be set up.
    pub fn new(ctx: &egui::Context, options: Options) -> std::io::Result<Self> {
        theme::install(ctx);
        let wake = ctx.clone();
        let runtime = Runtime::start(options, move || wake.request_repaint())?;
        Ok(Self {
            runtime: Some(runtime),
            forms: Forms::default(),
            title: title(false),
            grower_is_away: false,
        })
    }

    /// Ends the program's work. A consent that is under way is put into the keyring first.
    pub fn finish(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.finish(FINISH_LIMIT);
        }
    }
}

/// The window's title; never anything that a server or a person wrote.
pub fn title(practice: bool) -> &'static str {
    if practice { "Stile: Practice" } else { "Stile" }
}

fn grower_is_away(state: &State) -> bool {
    matches!(
        &state.screen,
        Screen::Connect(connect) if matches!(connect.stage, Stage::Consent(Consent::Waiting(_)))
    )
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        let Some(runtime) = &self.runtime else { return };
        let state = runtime.state();
        let away = grower_is_away(&state);
        if self.grower_is_away && !away {
            // The browser is in front; the person is wanted here again.
            ctx.send_viewport_cmd(egui::ViewportCommand::RequestUserAttention(
                egui::UserAttentionType::Informational,
            ));
            ctx.send_viewport_cmd(egui::ViewportCommand::Focus);
        }
        self.grower_is_away = away;
        let title = title(state.practice);
        if self.title != title {
            self.title = title;
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.to_owned()));
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        tracing::trace!(target: "stile::frame", "frame");
        let Some(runtime) = &self.runtime else { return };
        let state = runtime.state();
        let title = self.title;
        ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title));
        let pressed = ui::show(ui, &state, &mut self.forms, Timestamp::now());
        if let Some(link) = pressed.copy {
            ui.ctx().copy_text(link);
        }
        for message in pressed.messages {
            runtime.send(message);
        }
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.finish();
    }
}
