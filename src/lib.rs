//! Stile takes a grower's Climate FieldView account over to Leaf in four steps.

#[cfg(feature = "window")]
pub mod app;
pub mod command_line;
pub mod domain;
pub mod fieldview;
pub mod flow;
pub mod http;
pub mod i18n;
pub mod leaf;
pub mod platform;
pub mod practice;
pub mod redirect;
#[cfg(feature = "window")]
pub mod runtime;
pub mod setup_file;
pub mod store;
pub mod tables;
#[cfg(feature = "window")]
pub mod ui;
pub mod vault;
