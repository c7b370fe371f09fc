//! The window: draws the state and passes messages on.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use eframe::egui;
use eframe::egui::epaint::text::FontProvider;
use eframe::wgpu::rwh::{HasDisplayHandle as _, RawDisplayHandle};
use egui_system_font_provider::SystemFontProvider;
use jiff::Timestamp;

use crate::flow::{Message, Picture, Screen, State, closing};
use crate::platform::work_area;
use crate::runtime::{Options, Runtime, Window};
use crate::t;
use crate::ui::screens::appearance::{Appearance, SystemLook};
use crate::ui::{self, Forms, theme};

/// How long the window's end waits for a consent that is on its way into the keyring.
const FINISH_LIMIT: Duration = Duration::from_secs(45);

/// The key of the appearance in the window's own file.
const APPEARANCE: &str = "appearance";

/// The window of the running program.
pub struct App {
    runtime: Option<Runtime>,
    forms: Forms,
    /// The appearance as the window's file has it.
    kept: Appearance,
    system: Arc<Mutex<SystemLook>>,
    _system_watch: mundy::Subscription,
    title: String,
    /// Whether the window has been put into the work area of its screen.
    is_fitted: bool,
    /// Whether the grower was in the browser in the frame before.
    grower_was_away: bool,
    /// Called once all is kept that is to be kept, while the window is still being taken down.
    when_kept: Option<Box<dyn FnOnce()>>,
}

/// What the runtime asks of egui's window.
struct EguiWindow(egui::Context);

impl Window for EguiWindow {
    fn wake(&self) {
        self.0.request_repaint();
    }

    fn copy(&self, text: String) {
        self.0.copy_text(text);
        self.0.request_repaint();
    }

    fn draw(&self, picture: &Picture, time: Timestamp) -> Option<Vec<u8>> {
        let fonts: Vec<Arc<dyn FontProvider>> = vec![Arc::new(SystemFontProvider::new())];
        ui::picture::draw(picture, time, fonts)
            .inspect_err(|error| tracing::warn!(%error, "the picture cannot be made"))
            .ok()
    }
}

impl App {
    /// Starts the program behind the window.
    ///
    /// # Errors
    /// When the system gives no threads, or its TLS cannot be set up.
    pub fn new(creation: &eframe::CreationContext<'_>, options: Options) -> std::io::Result<Self> {
        let ctx = &creation.egui_ctx;
        ui::begin(ctx);
        let kept = creation.storage.and_then(|storage| eframe::get_value(storage, APPEARANCE));
        let appearance: Appearance = kept.unwrap_or_default();
        let system = Arc::new(Mutex::new(SystemLook::default()));
        let mut forms = Forms::looking(appearance);
        forms.takes_no_drops = is_on_wayland(creation);
        Ok(Self {
            runtime: Some(Runtime::start(options, EguiWindow(ctx.clone()))?),
            forms,
            kept: appearance,
            _system_watch: watch_system(ctx.clone(), system.clone()),
            system,
            title: title(false),
            is_fitted: false,
            grower_was_away: false,
            when_kept: None,
        })
    }

    /// Has this done once all is kept that is to be kept, before the window is taken down.
    #[must_use]
    pub fn when_kept(self, done: impl FnOnce() + 'static) -> Self {
        Self { when_kept: Some(Box::new(done)), ..self }
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
            tracing::info!("the window closes");
            runtime.finish(FINISH_LIMIT);
            tracing::info!("all is kept");
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

/// Whether the window is one of Wayland's: its library takes no files that are dropped onto those.
fn is_on_wayland(creation: &eframe::CreationContext<'_>) -> bool {
    let display = creation.display_handle();
    display.is_ok_and(|display| matches!(display.as_raw(), RawDisplayHandle::Wayland(_)))
}

/// The window's title; never anything that a server or a person wrote.
pub fn title(practice: bool) -> String {
    if practice { t!("title-practice") } else { ui::NAME.to_owned() }
}

/// Whether a key has come with this frame. How many there were, and which, stays out of the log.
fn is_key_pressed(input: &egui::InputState) -> bool {
    use egui::Event::{Key, Paste};
    input.events.iter().any(|event| matches!(event, Key { pressed: true, .. } | Paste(_)))
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

/// Lets the window close where the state allows it. Otherwise the state machine is asked, which
/// waits for a consent that is under way, or asks the person about those that would be lost.
fn close(ctx: &egui::Context, runtime: &Runtime, state: &State) {
    let is_asked = ctx.input(|input| input.viewport().close_requested());
    if is_asked && !state.may_close() {
        ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        // From the taskbar, somebody may close a window that the browser covers.
        raise(ctx);
        runtime.send(Message::Closing(closing::Message::Asked));
    } else if !is_asked && state.closing.is_decided() {
        ctx.send_viewport_cmd(egui::ViewportCommand::Close);
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        let Some(runtime) = &self.runtime else { return };
        let state = runtime.state();
        let is_away = state.grower_is_away();
        if std::mem::replace(&mut self.grower_was_away, is_away) && !is_away {
            // The browser is in front, and the person goes on here.
            raise(ctx);
        }
        close(ctx, runtime, &state);
        let title = title(state.practice);
        if self.title != title {
            self.title.clone_from(&title);
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title));
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        if !self.is_fitted {
            self.is_fitted = frame
                .winit_window()
                .is_none_or(|window| work_area::fit(ui.ctx(), window, theme::SMALLEST_WINDOW));
        }
        let Some(runtime) = &self.runtime else { return };
        let state = runtime.state();
        let starts = matches!(state.screen, Screen::Starting);
        tracing::trace!(target: "stile::frame", key = ui.input(is_key_pressed), starts, "frame");
        self.forms.system = *self.system.lock().unwrap_or_else(PoisonError::into_inner);
        let title = self.title.as_str();
        ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title));
        let dropped = ui.input(|input| Some(input.raw.dropped_files.first()?.path().to_owned()));
        if let Some(file) = dropped {
            runtime.send(Message::Open(file));
        }
        let pressed = ui::show(ui, &state, &mut self.forms, Timestamp::now());
        runtime.drawn(&state);
        for message in pressed.messages {
            runtime.send(message);
        }
    }

    /// Only what the person has changed: a newer version may keep more than this one can read.
    fn save(&mut self, storage: &mut dyn eframe::Storage) {
        if self.forms.appearance != self.kept {
            eframe::set_value(storage, APPEARANCE, &self.forms.appearance);
            self.kept = self.forms.appearance;
        }
    }

    /// What is typed stays out of files.
    fn persist_egui_memory(&self) -> bool {
        false
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.finish();
        if let Some(done) = self.when_kept.take() {
            done();
        }
    }
}
