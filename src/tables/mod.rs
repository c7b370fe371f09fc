//! Spreadsheets of growers, in and out.

mod cells;
mod code_page;
pub mod export;
mod fit;
mod fixed_width;
pub mod guard;
mod guess;
mod headless_names;
mod heads;
mod hidden_rows;
pub mod import;
mod markup;
mod number_format;
mod old_pages;
mod other_files;
mod separated;
mod twice_encoded;
mod vcard;
mod vocabulary;
mod workbook;
mod xls_records;
mod xml;
