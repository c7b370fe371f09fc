//! Every screen: its controls pressed by their names, its picture kept, what must hold in every look
//! asserted. A file a promise.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod accessibility_trees;
mod appearance;
mod clipping;
mod day;
mod editing_growers;
#[path = "../support/every_screen.rs"]
mod every_screen;
mod first_hour;
#[path = "../support/fixtures.rs"]
mod fixtures;
#[path = "../support/frames.rs"]
mod frames;
mod grower_page;
mod growers;
mod import;
mod keyboard;
mod links;
mod low_windows;
mod names;
mod order;
mod picture_for_growers;
mod pictures;
#[path = "../support/places.rs"]
mod places;
mod questions;
mod secrets;
mod set_up;
mod set_up_file;
mod settings;
mod smooth;
mod snapshots;
mod staff;
mod ways_on;
mod wide_windows;
mod window;
