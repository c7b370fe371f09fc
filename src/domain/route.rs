//! How a server elsewhere is reached from this computer.

use super::secret::ProxyAddress;

/// How a server is reached.
#[derive(Clone, Debug, Default)]
pub struct Route {
    /// The proxy that is asked for it; without one the server is reached directly.
    pub proxy: Option<ProxyAddress>,
    /// Whether this computer leaves the choice of a proxy to a script, which Stile does not run: the
    /// proxy, or that there is none, is then a guess.
    pub has_script: bool,
}
