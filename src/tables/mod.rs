//! Spreadsheets of growers, in and out.

pub mod export;
pub mod guard;
pub mod import;
