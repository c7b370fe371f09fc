//! This computer: what Stile asks of the operating system directly.

pub mod console;
pub mod hardening;
