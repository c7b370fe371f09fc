//! The listener on the registered address, from the outside: what a browser, a stranger and an
//! attacker see of it.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test may fail loudly, and tells what it measured"
)]

mod attacks;
mod flow;
mod protocol;
mod support;
