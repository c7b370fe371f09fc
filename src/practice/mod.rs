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
mod random;
mod records;
mod request_log;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use url::Url;

use self::http::Server;
use self::records::World;
use self::request_log::RequestLog;
pub use self::request_log::{Effect, Fault, Recorded, Service};
use crate::domain::PracticeCompany;
use crate::domain::secret::{
    AccessToken, ApiKey, ClientSecret, LeafPassword, LeafToken, RefreshToken,
};

/// The scopes that Leaf always asks of FieldView.
const MINIMUM_SCOPES: [&str; 6] = [
    "asHarvested:read",
    "asPlanted:read",
    "asApplied:read",
    "fields:read",
    "resourceOwners:read",
    "farmOrganizations:read",
];
/// The scopes that Leaf can ask for besides.
const WRITE_SCOPES: [&str; 4] = ["fields:write", "rx:write", "soil:write", "imagery:write"];

/// What the practice is like.
#[derive(Clone, Debug)]
pub struct Options {
    /// The redirect addresses registered with the client, compared exactly.
    pub redirect_uris: Vec<String>,
    /// How many growers Leaf knows at the start, at most 10,000: fourteen are written by hand,
    /// the others made up.
    pub growers: usize,
    /// Whether Leaf knows them at the start; FieldView does in any case.
    pub growers_at_leaf: bool,
    /// Whether half of those made up are connected at the start.
    pub at_work: bool,
    /// The mail address that signs in to Leaf.
    pub staff: String,
    /// How long after the attach all data is there; a quarter of it comes each quarter, and a field
    /// that was switched on a quarter later.
    pub data_delay: Duration,
    /// What Leaf's configuration says for every grower at the start: whether fields are only listed
    /// until they are switched on. Leaf's default is that they are. [L]
    pub custom_data_sync: Option<bool>,
    /// The same for looking at FieldView without being asked. Leaf's default is yes. [L]
    pub fields_auto_sync: Option<bool>,
    /// How late every answer is.
    pub answer_delay: Duration,
    /// Another server in the place of the practice's FieldView.
    pub other_fieldview: Option<OtherFieldView>,
    /// The scopes that Climate enabled for the client; a log-in for others comes back with
    /// `invalid_scope`. Those that this program does not know, Leaf asks for by itself.
    pub scopes_allowed: Vec<String>,
}

/// A FieldView that Leaf sends growers to and takes the tokens of, without knowing them: whoever
/// consents there is the owner of the account with the grower's e-mail.
#[derive(Clone, Debug)]
pub struct OtherFieldView {
    /// Its base address.
    pub url: Url,
    /// The secret that the company's client has there.
    pub client_secret: ClientSecret,
}

impl Default for Options {
    /// `http://localhost:8765/callback`, fourteen growers, data within twenty seconds, answers
    /// at once, the minimum scopes.
    fn default() -> Self {
        Self {
            redirect_uris: vec!["http://localhost:8765/callback".to_owned()],
            growers: 14,
            growers_at_leaf: true,
            at_work: false,
            staff: "staff@practice-company.example".to_owned(),
            data_delay: Duration::from_secs(20),
            custom_data_sync: None,
            fields_auto_sync: None,
            answer_delay: Duration::ZERO,
            other_fieldview: None,
            scopes_allowed: MINIMUM_SCOPES.map(str::to_owned).to_vec(),
        }
    }
}

impl Options {
    /// What this company is like, with so many growers where it is not another number that makes it
    /// what it is.
    pub fn of_company(company: PracticeCompany, growers: usize) -> Self {
        let usual = Self { growers, ..Self::default() };
        match company {
            PracticeCompany::Mixed => usual,
            PracticeCompany::Large => Self {
                growers: MOST_GROWERS,
                at_work: true,
                staff: "staff@great-plains.example".to_owned(),
                ..usual
            },
            PracticeCompany::New => Self {
                growers_at_leaf: false,
                staff: "staff@newcomer-agronomy.example".to_owned(),
                ..usual
            },
            PracticeCompany::NotEnabled => Self {
                scopes_allowed: MINIMUM_SCOPES[1..].iter().copied().map(str::to_owned).collect(),
                staff: "staff@early-bird-seeds.example".to_owned(),
                ..usual
            },
        }
    }
}

/// The most growers that a practice begins with.
const MOST_GROWERS: usize = 10_000;

/// What a person types in the set-up to practise.
#[derive(Clone, Debug)]
pub struct Account {
    /// The mail address that signs in to Leaf.
    pub email: String,
    /// Its password.
    pub password: LeafPassword,
    /// A Leaf API token, to paste instead of signing in.
    pub api_token: LeafToken,
    /// The FieldView client.
    pub client_id: String,
    /// Its secret, with every character that encoders get wrong.
    pub client_secret: ClientSecret,
    /// The key for FieldView's data.
    pub api_key: ApiKey,
}

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
        options.growers = options.growers.min(MOST_GROWERS);
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
