//! Command line, log and window of Stile.
#![windows_subsystem = "windows"]

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Parser as _;
use eframe::egui;
use stile::app::{App, title};
use stile::domain::Servers;
use stile::platform::console::{self, Console};
use stile::platform::{end, hardening, private_window, window_system};
use stile::runtime::Options;
use stile::store::{self, bounded, json::create_private_folder};
use stile::t;
use stile::ui::theme;

use stile::command_line::{CommandLine, LogLevel};
use stile::platform::instance::{Instance, OpenAlready};
use stile::platform::log;
use stile::platform::opened_files::OpenedFiles;

/// Text fields, TLS and JSON keep secrets in memory of their own; what they free is wiped.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    let console = console::join_parents();
    let command_line = match CommandLine::try_parse() {
        Ok(command_line) => command_line,
        Err(words) => return answer_command_line(&words, console),
    };
    let places = match command_line.places() {
        Ok(places) => places,
        Err(error) => return fail(&error.to_string(), console),
    };
    stile::i18n::speak(stile::i18n::system_language());
    // A log that cannot be written must not keep anybody from their work.
    let logs = (command_line.log_level != LogLevel::Off).then_some(&places.logs);
    for folder in [Some(&places.settings), logs].into_iter().flatten() {
        // Whatever is to be written there says what fails.
        let _ = create_private_folder(folder);
    }
    // Those who name a folder want things kept there and nowhere else.
    if let Some(folder) = &command_line.config_dir
        && let Err(error) = store::try_to_write(folder)
    {
        return answer_command_line(&CommandLine::cannot_keep(folder, &error), console);
    }
    let log = log::start(&places.logs, command_line.log_level.into());
    std::panic::set_hook(Box::new(|panic| {
        // Where, and not what was said: it may quote anything.
        tracing::error!(place = panic.location().map(ToString::to_string), "a panic");
    }));
    if let Err(error) = hardening::keep_memory_out_of_crash_reports() {
        tracing::warn!(%error, "a crash may write memory down");
    }
    if !window_system::is_named() {
        return fail(&t!("start-no-display"), console);
    }
    // Whoever opens it may be elsewhere.
    let file = command_line.file.map(|file| std::path::absolute(&file).unwrap_or(file));
    let (lock, note) = (places.settings.join(store::LOCK), places.settings.join(store::RAISE));
    let instance = match Instance::claim(&lock, &note, file.as_deref()) {
        Ok(instance) => Arc::new(instance),
        Err(OpenAlready::Raised) => {
            tell(&t!("start-already-open"));
            return ExitCode::SUCCESS;
        }
        Err(OpenAlready::OutOfReach) => {
            return fail(&t!("start-out-of-reach"), console);
        }
    };
    let private_windows = places.settings.join(store::PRIVATE_WINDOWS);
    // Nobody waits for it, and what it leaves is looked at once more.
    let _ = std::thread::Builder::new()
        .name("stile-tidying".to_owned())
        .spawn(move || private_window::remove_left(&private_windows));
    // The window's library reads this file whatever it is. One that is none, or holds more than it
    // ever wrote, is put aside.
    let window = places.settings.join(store::WINDOW);
    match bounded::read(&window, store::MOST_OF_WINDOW) {
        Ok(Some(_)) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Ok(None) | Err(_) => {
            let aside = window.with_extension("ron.damaged");
            let moved = std::fs::rename(&window, aside);
            tracing::warn!(?moved, "what is kept of the window cannot be used");
        }
    }
    let options = Options {
        servers: Servers {
            leaf: command_line.leaf_url,
            fieldview: command_line.fieldview_url,
            fieldview_data: command_line.fieldview_data_url,
        },
        profile: if command_line.config_dir.is_some() {
            store::profile(&places.settings, &places.profile)
        } else {
            places.profile
        },
        folder: places.settings,
        logs: places.logs,
        practice: command_line.practice,
        practice_growers: command_line.practice_growers,
        breaks: None,
    };
    let files = OpenedFiles::listen(file);
    let ended = open_window(eframe::Renderer::Glow, options.clone(), files.clone(), &instance);
    let ended = ended.or_else(|error| {
        if !is_opengl_missing(&error) {
            return Err(error);
        }
        tracing::warn!(%error, "no OpenGL, so the other renderer is tried");
        open_window(eframe::Renderer::Wgpu, options, files, &instance)
    });
    match ended {
        Ok(()) => {
            tracing::info!("Stile ends");
            // The log is written by a thread of its own.
            drop(log);
            instance.remove_note();
            end::now(0)
        }
        Err(error) => {
            tracing::error!(%error, "no window");
            fail(&t!("start-no-window", why = why_no_window(&error)), console)
        }
    }
}

/// The library's own words go to the log: they are for developers.
fn why_no_window(error: &eframe::Error) -> String {
    match error {
        eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) => {
            t!("start-no-window-display")
        }
        eframe::Error::Glutin(_)
        | eframe::Error::NoGlutinConfigs(..)
        | eframe::Error::OpenGL(_)
        | eframe::Error::Wgpu(_) => t!("start-no-window-drawing"),
        eframe::Error::AppCreation(_) => t!("start-no-window-system"),
    }
}

/// OpenGL starts as fast as the other renderer and takes less memory, so it comes first. It is
/// missing over Remote Desktop and on bare virtual machines.
fn is_opengl_missing(error: &eframe::Error) -> bool {
    matches!(
        error,
        eframe::Error::Glutin(_) | eframe::Error::NoGlutinConfigs(..) | eframe::Error::OpenGL(_)
    )
}

fn open_window(
    renderer: eframe::Renderer,
    options: Options,
    files: OpenedFiles,
    instance: &Arc<Instance>,
) -> eframe::Result {
    let instance = instance.clone();
    let viewport = egui::ViewportBuilder::default()
        .with_title(title(options.practice))
        .with_app_id("stile")
        .with_icon(icon())
        .with_inner_size(theme::WINDOW)
        .with_min_inner_size(theme::SMALLEST_WINDOW);
    let native = eframe::NativeOptions {
        viewport,
        renderer,
        // Where the window was, and how it is to look.
        persistence_path: Some(options.folder.join(store::WINDOW)),
        window_builder: Some(Box::new(sensible)),
        event_loop_builder: other_window_system(),
        ..eframe::NativeOptions::default()
    };
    eframe::run_native(
        "stile",
        native,
        Box::new(move |creation| {
            let app = App::new(creation, options)?;
            let show = || {
                let (window, open) = (creation.egui_ctx.clone(), app.opener());
                move |file: Option<PathBuf>| {
                    stile::app::raise(&window);
                    if let Some(file) = file {
                        open(file);
                    }
                }
            };
            instance.on_second_start(show());
            let show = show();
            if let Some(file) = files.on_later(move |file| show(Some(file))) {
                app.opener()(file);
            }
            Ok(Box::new(app.when_kept(move || {
                end::within(WINDOW_END_LIMIT, move || instance.remove_note());
            })))
        }),
    )
}

/// What the library is told where it would try a desktop that is not there.
#[cfg(all(unix, not(target_os = "macos")))]
fn other_window_system() -> Option<eframe::EventLoopBuilderHook> {
    use winit::platform::x11::EventLoopBuilderExtX11 as _;
    window_system::is_x11_alone().then(|| -> eframe::EventLoopBuilderHook {
        tracing::warn!("the Wayland desktop does not answer, so X11 is used");
        Box::new(|builder| _ = builder.with_x11())
    })
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn other_window_system() -> Option<eframe::EventLoopBuilderHook> {
    None
}

/// The window where and as large as it was, as far as that makes sense.
fn sensible(mut window: egui::ViewportBuilder) -> egui::ViewportBuilder {
    let smallest = egui::Vec2::from(theme::SMALLEST_WINDOW);
    if !window.inner_size.is_some_and(|size| size.is_finite() && size.min(smallest) == smallest) {
        window.inner_size = Some(theme::WINDOW.into());
    }
    window.position = window.position.filter(|position| position.is_finite());
    window
}

/// How long it may take to take the window down; the window system may not answer.
const WINDOW_END_LIMIT: Duration = Duration::from_secs(1);

/// The window's icon; without it the system shows one of its own.
fn icon() -> egui::IconData {
    let png = include_bytes!("../assets/icon/stile-128.png");
    eframe::icon_data::from_png_bytes(png).unwrap_or_default()
}

/// One plain line, for those who have a terminal.
#[expect(clippy::print_stderr, reason = "the one place that speaks to a terminal")]
fn tell(words: &str) {
    eprintln!("stile: {words}");
}

/// The same, for all others as well, and exit code 1.
fn fail(why: &str, console: Console) -> ExitCode {
    tracing::error!(why, "giving up");
    match console {
        Console::Present => {
            tell(why);
            #[cfg(all(unix, not(target_os = "macos")))]
            stile::platform::notification::show_where_nobody_reads(why);
        }
        Console::Absent => show_box(why),
    }
    ExitCode::FAILURE
}

/// Help, version, or what is wrong with an argument; a mistake is exit code 2.
fn answer_command_line(words: &clap::Error, console: Console) -> ExitCode {
    match console {
        Console::Present => _ = words.print(),
        Console::Absent => show_box(&words.to_string()),
    }
    ExitCode::from(u8::try_from(words.exit_code()).unwrap_or(2))
}

/// For whoever has started Stile by a double click. It waits until it is closed, so that nobody
/// who reads what is printed may be shown one.
#[cfg(any(target_os = "windows", target_os = "macos"))]
fn show_box(words: &str) {
    rfd::MessageDialog::new().set_title("Stile").set_description(words).show();
}

#[cfg(not(any(target_os = "windows", target_os = "macos")))]
fn show_box(_words: &str) {}
