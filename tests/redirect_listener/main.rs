//! The listener on the registered address, from the outside: what a browser, a stranger and an
//! attacker see of it.

#[cfg(test)]
mod attacks;
#[cfg(test)]
mod flow;
#[cfg(test)]
mod protocol;
#[cfg(test)]
mod support;
