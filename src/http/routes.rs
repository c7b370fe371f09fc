//! By which proxy each server elsewhere is reached: looked up when it is first needed, and anew
//! after a connection failed, since a laptop changes networks.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use url::Url;

use crate::domain::route::Route;

/// A desktop that takes longer is not going to tell.
const LIMIT: Duration = Duration::from_secs(5);

/// What is known of the ways to servers, by their origins.
#[derive(Debug)]
pub(super) struct Routes {
    find: fn(&Url) -> Route,
    known: Mutex<HashMap<String, Route>>,
}

impl Routes {
    pub(super) fn new(find: fn(&Url) -> Route) -> Self {
        Self { find, known: Mutex::default() }
    }

    /// Looks the way up without keeping others from working; afterwards [`Self::to`] need not.
    pub(super) async fn look_up(self: &Arc<Self>, server: &Url) {
        if self.known().contains_key(&name(server)) {
            return;
        }
        let (this, asked) = (self.clone(), server.clone());
        let looked = tokio::task::spawn_blocking(move || drop(this.to(&asked)));
        if tokio::time::timeout(LIMIT, looked).await.is_err() {
            tracing::warn!("the desktop did not tell in time whether there is a proxy");
            self.known().entry(name(server)).or_default();
        }
    }

    /// The way to the server.
    pub(super) fn to(&self, server: &Url) -> Route {
        let known = self.known().get(&name(server)).cloned();
        known.unwrap_or_else(|| {
            let found = (self.find)(server);
            self.known().entry(name(server)).or_insert(found).clone()
        })
    }

    /// Looks all of them up anew when they are needed next.
    pub(super) fn forget(&self) {
        self.known().clear();
    }

    fn known(&self) -> MutexGuard<'_, HashMap<String, Route>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn name(server: &Url) -> String {
    server.origin().ascii_serialization()
}
