//! The window: draws the state and passes messages on.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use eframe::egui;
use jiff::Timestamp;

use crate::flow::{Consent, Message, Screen, Stage, State};
use crate::platform::clipboard::Clipboard;
use crate::runtime::{Options, Runtime};
use crate::t;
use crate::ui::screens::appearance::{Appearance, SystemLook};
use crate::ui::{self, Forms, theme};

/// How long the window's end waits for a consent that is on its way into the keyring.
const FINISH_LIMIT: Duration = Duration::from_secs(45);

/// How often a window that is to close looks whether it may.
const CLOSE_LOOK: Duration = Duration::from_millis(100);

/// Under this name the window's own file keeps how it is to look.
const APPEARANCE: &str = "appearance";

/// The window of the running program.
pub struct App {
    runtime: Option<Runtime>,
    clipboard: Clipboard,
    forms: Forms,
    system: Arc<Mutex<SystemLook>>,
    _system_watch: mundy::Subscription,
    title: String,
    grower_is_away: bool,
    may_close: bool,
}

impl App {
    /// Starts the program behind the window.
    ///
    /// # Errors
    /// When the system gives no threads, or its TLS cannot be set up.
    pub fn new(creation: &eframe::CreationContext<'_>, options: Options) -> std::io::Result<Self> {
        let ctx = &creation.egui_ctx;
        theme::begin(ctx);
        let kept = creation.storage.and_then(|storage| eframe::get_value(storage, APPEARANCE));
        let appearance: Appearance = kept.unwrap_or_default();
        let system = Arc::new(Mutex::new(SystemLook::default()));
        let wake = ctx.clone();
        let runtime = Runtime::start(options, move || wake.request_repaint())?;
        Ok(Self {
            runtime: Some(runtime),
            clipboard: Clipboard::start(ctx.clone())?,
            forms: Forms::looking(appearance),
            _system_watch: watch_system(ctx.clone(), system.clone()),
            system,
            title: title(false),
            grower_is_away: false,
            may_close: false,
        })
    }

    /// Has files opened, from any thread.
    pub fn opener(&self) -> impl Fn(PathBuf) + Send + 'static {
        let mailbox = self.runtime.as_ref().map(Runtime::mailbox);
        move |file| {
            if let Some(send) = &mailbox {
                send(Message::Open(file));
            }
        }
    }

    /// Ends the program's work. A consent that is under way is put into the keyring first.
    pub fn finish(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.finish(FINISH_LIMIT);
            self.clipboard.finish();
        }
    }
}

/// Learns how the system is set, now and whenever that changes.
fn watch_system(ctx: egui::Context, look: Arc<Mutex<SystemLook>>) -> mundy::Subscription {
    let interest =
        mundy::Interest::ColorScheme | mundy::Interest::Contrast | mundy::Interest::ReducedMotion;
    mundy::Preferences::subscribe(interest, move |system| {
        let mut look = look.lock().unwrap_or_else(PoisonError::into_inner);
        look.dark = match system.color_scheme {
            mundy::ColorScheme::Dark => Some(true),
            mundy::ColorScheme::Light => Some(false),
            mundy::ColorScheme::NoPreference => None,
        };
        look.high_contrast =
            matches!(system.contrast, mundy::Contrast::More | mundy::Contrast::Custom);
        look.motion = !system.reduced_motion.is_reduce();
        tracing::debug!(?look, "the system's");
        ctx.request_repaint();
    })
}

/// The window's title; never anything that a server or a person wrote.
pub fn title(practice: bool) -> String {
    if practice { t!("title-practice") } else { ui::NAME.to_owned() }
}

fn grower_is_away(state: &State) -> bool {
    matches!(
        &state.screen,
        Screen::Connect(connect) if matches!(connect.stage, Stage::Consent(Consent::Waiting(_)))
    )
}

/// Brings the window forward, or has the system say that it wants to be.
pub fn raise(ctx: &egui::Context) {
    use egui::ViewportCommand as Command;
    for command in [
        Command::Minimized(false),
        Command::RequestUserAttention(egui::UserAttentionType::Informational),
        Command::Focus,
    ] {
        ctx.send_viewport_cmd_to(egui::ViewportId::ROOT, command);
    }
    ctx.request_repaint();
}

impl App {
    /// Lets the window close, unless that would cost a grower's consent: one that is on its way
    /// into the keyring is waited for, one that is in memory only is asked about.
    fn close(&mut self, ctx: &egui::Context, state: &State, is_delicate: bool) {
        let asked = ctx.input(|input| input.viewport().close_requested());
        if self.may_close || !(asked || self.forms.closing) {
            return;
        }
        let at_risk: Vec<_> = state.consents_at_risk().map(str::to_owned).collect();
        self.forms.closing = is_delicate;
        self.may_close = !is_delicate && at_risk.is_empty();
        if asked && !self.may_close {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        }
        if is_delicate {
            ctx.request_repaint_after(CLOSE_LOOK);
        } else if !self.may_close {
            self.forms.ask_to_close(at_risk);
        } else if !asked {
            ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        let Some(runtime) = &self.runtime else { return };
        let state = runtime.state();
        let away = grower_is_away(&state);
        if self.grower_is_away && !away {
            // The browser is in front; the person is wanted here again.
            raise(ctx);
            self.clipboard.forget_copied();
        }
        self.grower_is_away = away;
        let is_delicate = runtime.is_delicate();
        self.close(ctx, &state, is_delicate);
        let title = title(state.practice);
        if self.title != title {
            self.title.clone_from(&title);
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title));
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        tracing::trace!(target: "stile::frame", "frame");
        let Some(runtime) = &self.runtime else { return };
        let state = runtime.state();
        self.forms.system = *self.system.lock().unwrap_or_else(PoisonError::into_inner);
        let title = self.title.as_str();
        ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title));
        let dropped = ui.input(|input| Some(input.raw.dropped_files.first()?.path().to_owned()));
        if let Some(file) = dropped {
            runtime.send(Message::Open(file));
        }
        let pressed = ui::show(ui, &state, &mut self.forms, Timestamp::now());
        runtime.drawn(&state);
        if let Some(link) = pressed.copy {
            self.clipboard.copy(&link);
        }
        if let Some(link) = pressed.copy_for_days {
            self.clipboard.copy_for_days(&link);
        }
        if let Some(address) = pressed.pasted {
            self.clipboard.forget(address.expose());
        }
        if pressed.close {
            self.may_close = true;
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
        }
        for message in pressed.messages {
            runtime.send(message);
        }
    }

    fn save(&mut self, storage: &mut dyn eframe::Storage) {
        eframe::set_value(storage, APPEARANCE, &self.forms.appearance);
    }

    /// What is typed stays out of files.
    fn persist_egui_memory(&self) -> bool {
        false
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.finish();
    }
}
