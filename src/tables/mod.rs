//! Spreadsheets of growers, in and out.

mod code_page;
pub mod export;
pub mod guard;
mod guess;
mod heads;
pub mod import;
mod separated;
mod workbook;
