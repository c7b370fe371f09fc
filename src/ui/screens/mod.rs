//! The screens and what they are made of: each a function of the state and of what is typed so
//! far, which gives messages back.

pub mod appearance;
pub(super) mod connect;
pub(super) mod connected;
pub(super) mod data;
pub(super) mod day;
pub(super) mod edit_grower;
pub(super) mod fields;
mod grower_form;
mod grower_menu;
pub(super) mod grower_page;
pub(super) mod grower_row;
pub(super) mod grower_rows;
pub(super) mod growers;
pub(super) mod help;
pub(super) mod import;
pub(super) mod leaflet;
mod link_keys;
pub(super) mod magic_links;
pub(super) mod map;
pub(super) mod new_grower;
pub(super) mod outlook;
pub(super) mod practice_tasks;
pub(super) mod settings;
pub(super) mod setup;
pub(super) mod setup_check;
pub(super) mod setup_fields;
pub(super) mod setup_file;
pub(super) mod welcome;
