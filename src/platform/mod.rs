//! This computer: what Stile asks of the operating system directly.

pub mod browser;
#[cfg(feature = "window")]
pub mod clipboard;
pub mod console;
#[cfg(all(unix, not(target_os = "macos")))]
mod default_browser;
pub mod end;
#[cfg(feature = "window")]
pub mod file_dialog;
pub mod hardening;
pub mod instance;
pub mod log;
#[cfg(all(unix, not(target_os = "macos")))]
pub mod notification;
pub mod opened_files;
pub mod private_window;
pub mod proxy;
pub mod region;
pub mod window_system;
#[cfg(feature = "window")]
pub mod work_area;
