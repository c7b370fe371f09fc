//! A map of fields as it is painted, on the screen and on a picture: land, names, scale and north.

mod label;
mod land;
mod legend;
mod view;

pub(super) use land::land;
pub(super) use legend::{bar_length, legend, view_of_all};
pub(super) use view::{View, bounds_of};
