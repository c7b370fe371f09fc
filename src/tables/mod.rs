//! Spreadsheets of growers, in and out.

mod cells;
mod code_page;
pub mod export;
pub mod guard;
mod guess;
mod heads;
pub mod import;
mod markup;
mod separated;
mod vocabulary;
mod workbook;
