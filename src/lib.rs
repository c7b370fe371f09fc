//! Stile takes a grower's Climate FieldView account over to Leaf in four steps.

pub mod accounts;
#[cfg(feature = "window")]
pub mod app;
#[cfg(feature = "window")]
pub mod clipboard;
pub mod day;
pub mod domain;
pub mod fieldview;
pub mod flow;
pub mod http;
pub mod import;
pub mod journal;
pub mod leaf;
pub mod platform;
pub mod redirect;
pub mod runtime;
pub mod sandbox;
pub mod settings;
pub mod setup_file;
pub mod shape;
pub mod table;
#[cfg(feature = "window")]
pub mod ui;
pub mod vault;
pub mod words;
