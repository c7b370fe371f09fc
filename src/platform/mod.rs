//! This computer: what Stile asks of the operating system directly.

pub mod hardening;
