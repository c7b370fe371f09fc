//! The log: a few small files, no secrets.
//!
//! Libraries that print addresses, headers or bodies are kept to their warnings at any level.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use tracing_appender::non_blocking::{NonBlockingBuilder, WorkerGuard};
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::command_line::LogLevel;
use crate::store::bounded;

/// More than a slow disk makes wait. Their places take up memory from the start, and the library's
/// own number would take 4 MiB.
const MOST_LINES_WAITING: usize = 4096;
/// Files kept, one a day.
const FILES: usize = 7;

impl From<LogLevel> for LevelFilter {
    fn from(level: LogLevel) -> Self {
        match level {
            LogLevel::Off => Self::OFF,
            LogLevel::Error => Self::ERROR,
            LogLevel::Warn => Self::WARN,
            LogLevel::Info => Self::INFO,
            LogLevel::Debug => Self::DEBUG,
            LogLevel::Trace => Self::TRACE,
        }
    }
}

/// Starts the log in `folder`; what is returned writes the rest when dropped. Without a folder
/// that can be written, nothing is logged.
pub fn start(folder: &Path, level: LevelFilter) -> Option<WorkerGuard> {
    if level == LevelFilter::OFF {
        return None;
    }
    // The appender would complain of a missing folder to the terminal, and wait for the other end of
    // a pipe.
    let mut files = fs::read_dir(folder).ok()?.flatten();
    let is_log = |name: &OsStr| name.as_encoded_bytes().starts_with(b"stile.");
    if files.any(|file| is_log(&file.file_name()) && bounded::check(&file.path()).is_err()) {
        return None;
    }
    let files = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("stile")
        .filename_suffix("log")
        .max_log_files(FILES)
        .build(folder)
        .ok()?;
    let (writer, guard) =
        NonBlockingBuilder::default().buffered_lines_limit(MOST_LINES_WAITING).finish(files);
    // Only Stile's own words beyond a warning: whatever comes along with another library's
    // next version stays out by itself.
    let others = level.min(LevelFilter::WARN);
    let filter = Targets::new()
        .with_default(others)
        // It takes the end of its own listener for an error.
        .with_target("tiny_http", LevelFilter::OFF)
        .with_target("stile", level);
    let lines = tracing_subscriber::fmt::layer().with_writer(writer).with_ansi(false);
    tracing_subscriber::registry().with(lines).with(filter).try_init().ok()?;
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "Stile starts");
    Some(guard)
}
