//! Practice: a Leaf and a FieldView on this computer, as strict as the real ones are known to be.
//!
//! `stile --practice` trains staff with them, without a network or an account, and the tests
//! hold every request of the program against them. Nothing here reaches another computer, and no
//! real secret belongs here: each run makes its own.

mod boundaries;
mod consent;
mod fieldview;
mod front_end;
mod growers;
mod http;
mod leaf;
mod options;
mod random;
mod records;
mod request;
mod request_log;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use url::Url;

use self::http::Server;
pub use self::options::{Account, Options, OtherFieldView};
use self::records::World;
use self::request_log::RequestLog;
pub use self::request_log::{Effect, Fault, Recorded, Service};
use crate::domain::secret::{AccessToken, RefreshToken};

/// What Leaf holds for a grower.
#[derive(Clone, Debug)]
pub struct AttachedView {
    /// The refresh token that was attached.
    pub refresh_token: RefreshToken,
    /// The access token that FieldView gave along with it.
    pub access_token: Option<AccessToken>,
    /// The mail address of the FieldView account it belongs to.
    pub account_email: String,
    /// When it was attached.
    pub since: Timestamp,
    /// How many times one was attached to this grower so far.
    pub times: usize,
}

/// The two practice servers; dropping it stops them.
pub struct PracticeServers {
    world: Arc<World>,
    request_log: Arc<RequestLog>,
    _servers: [Server; 2],
}

impl PracticeServers {
    /// Starts both servers, each on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// When no port, thread or randomness is to be had.
    pub fn start(mut options: Options) -> io::Result<Self> {
        options.growers = options.growers.min(options::MOST_AT_START);
        let delay = options.answer_delay;
        let (leaf, leaf_url) = bind()?;
        let (fieldview, fieldview_url) = bind()?;
        let world = Arc::new(World::new(options, leaf_url, fieldview_url)?);
        let request_log = Arc::new(RequestLog::default());
        let servers = [
            Server::start(
                leaf,
                Service::Leaf,
                Arc::new(leaf::Leaf::new(world.clone())),
                request_log.clone(),
                delay,
            )?,
            Server::start(
                fieldview,
                Service::FieldView,
                Arc::new(fieldview::FieldView::new(world.clone())),
                request_log.clone(),
                delay,
            )?,
        ];
        Ok(Self { world, request_log, _servers: servers })
    }

    /// Leaf's base address, e.g. `http://127.0.0.1:40001/`.
    pub fn leaf_url(&self) -> Url {
        self.world.leaf_url.clone()
    }

    /// The base address of FieldView's log-in page and token endpoint.
    pub fn fieldview_url(&self) -> Url {
        self.world.fieldview_url.clone()
    }

    /// The base address of FieldView's data API; the same server in the practice.
    pub fn fieldview_data_url(&self) -> Url {
        self.world.fieldview_url.clone()
    }

    /// What to type in the set-up.
    pub fn account(&self) -> Account {
        self.world.account.clone()
    }

    /// The requests so far, oldest first; at most 10,000 and 16 MiB of them are remembered.
    /// Requests refused by the front end (malformed, too large, too slow) never appear.
    pub fn requests(&self) -> Vec<Recorded> {
        self.request_log.requests()
    }

    /// Waits until `wish` is true of the requests so far; `false` when the time is up. A request
    /// counts from its arrival, before it is answered. `wish` must not call the practice.
    pub fn wait_for(&self, timeout: Duration, wish: impl Fn(&[Recorded]) -> bool) -> bool {
        self.request_log.wait_for(timeout, wish)
    }

    /// What Leaf holds for the grower with this id, if anything.
    pub fn attached(&self, leaf_user_id: &str) -> Option<AttachedView> {
        let state = self.world.state();
        let user = state.user(leaf_user_id)?;
        let credential = user.credential.as_ref()?;
        let grant = state
            .grants
            .iter()
            .find(|grant| grant.refresh_token.expose() == credential.refresh_token.expose());
        Some(AttachedView {
            access_token: grant.map(|grant| grant.access_token.clone()),
            refresh_token: credential.refresh_token.clone(),
            account_email: state.accounts.get(credential.account)?.email.clone(),
            since: credential.created,
            times: user.times_attached,
        })
    }

    /// Forgets all misbehaviours that have not come to pass, and ends those under way.
    pub fn clear_faults(&self) {
        self.request_log.clear_faults();
    }

    /// Makes the next matching requests go wrong; faults apply in the order they were injected.
    pub fn inject(&self, fault: Fault) {
        self.request_log.inject(fault);
    }
}

fn bind() -> io::Result<(TcpListener, Url)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    let url = Url::parse(&format!("http://{address}/")).map_err(io::Error::other)?;
    Ok((listener, url))
}
