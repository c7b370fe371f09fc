//! The listener on the registered address, from the outside: what a browser, a stranger and an
//! attacker see of it.

mod attacks;
mod flow;
mod protocol;
mod support;
