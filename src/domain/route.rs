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
    /// Whether this computer names a proxy in a way that Stile does not understand.
    pub has_unknown: bool,
}

impl Route {
    /// By the proxy that this computer names, if it is one that Stile understands.
    pub fn through(named: Option<ProxyAddress>) -> Self {
        Self { has_unknown: named.is_none(), proxy: named, has_script: false }
    }

    /// As a script says, which Stile does not run.
    pub fn by_script() -> Self {
        Self { has_script: true, ..Self::default() }
    }
}
