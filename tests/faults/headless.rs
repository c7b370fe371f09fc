//! The program without its window: real runtime, real listener, real keyring, strict servers,
//! and a browser that consents.

use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use stile::domain::secret::{ApiKey, LeafPassword};
use stile::domain::{Grower, RedirectUri, Servers, SignIn};
use stile::flow::setup::{self, SetupPage};
use stile::flow::{
    AttemptId, Consent, Loading, Message, Picture, Screen, Stage, State, connect, setup_check,
};
use stile::practice::{self, Effect, Fault, PracticeServers, Recorded, Service};
use stile::runtime::{Options, Runtime, Window};
use stile::vault::{Key, Vault};
use tempfile::TempDir;

use crate::consenting::{browse, consent_at};
use crate::fault_proxy::FaultProxy;
use crate::free_port::free_port;
use crate::keyring_session::profile;
use crate::patience::wait_until;

/// A grower of the practice servers with a FieldView account of the same e-mail.
pub const ANNELISE: &str = "annelise@brandvold-acres.example";
pub const JOAO: &str = "joao@fazenda-boaesperanca.example";
/// Where FieldView exchanges codes.
pub const TOKEN: &str = "/api/oauth/token";
const LIMIT: Duration = Duration::from_secs(60);

/// The program, set up for practice servers of its own.
pub struct Headless {
    pub practice: PracticeServers,
    servers: Servers,
    /// Leaf's and FieldView's, where faults of the wire are tried.
    proxies: Option<[FaultProxy; 2]>,
    runtime: Option<Runtime>,
    changes: Changes,
    folder: TempDir,
}

impl Headless {
    /// Starts, and walks through the set-up to the growers.
    pub fn set_up() -> Self {
        Self::set_up_at(&redirect_uri(free_port()), None)
    }

    /// The same with these registered redirect addresses.
    pub fn set_up_at(first: &str, second: Option<&str>) -> Self {
        let redirect_uris = [Some(first), second].into_iter().flatten().map(str::to_owned);
        let options = practice::Options {
            redirect_uris: redirect_uris.collect(),
            ..practice::Options::default()
        };
        Self::set_up_with(first, second, options)
    }

    /// The same against servers of this kind.
    pub fn set_up_with(first: &str, second: Option<&str>, options: practice::Options) -> Self {
        let practice = PracticeServers::start(options).unwrap();
        let servers = servers(&practice);
        let this = Self::start(practice, servers);
        this.walk_through_set_up(first, second);
        this
    }

    /// The same with a proxy before either server.
    pub fn set_up_behind_proxies(redirect_uri: &str, options: practice::Options) -> Self {
        let practice = PracticeServers::start(options).unwrap();
        let (leaf, fieldview) =
            (FaultProxy::start(&practice.leaf_url()), FaultProxy::start(&practice.fieldview_url()));
        leaf.rename(&practice.fieldview_url(), &fieldview);
        let servers =
            Servers { leaf: leaf.url(), fieldview: fieldview.url(), ..servers(&practice) };
        let mut this = Self::start(practice, servers);
        this.proxies = Some([leaf, fieldview]);
        this.walk_through_set_up(redirect_uri, None);
        this
    }

    /// The proxy before one of the servers.
    pub fn proxy(&self, fieldview: bool) -> &FaultProxy {
        &self.proxies.as_ref().unwrap()[usize::from(fieldview)]
    }

    /// Starts for the first time, with nothing set up.
    pub fn first_start() -> Self {
        let practice = PracticeServers::start(practice::Options::default()).unwrap();
        let servers = servers(&practice);
        Self::start(practice, servers)
    }

    fn start(practice: PracticeServers, servers: Servers) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (runtime, changes) = start(servers.clone(), folder.path());
        Self { practice, servers, proxies: None, runtime: Some(runtime), changes, folder }
    }

    /// Ends the program without a word to anyone, and starts it anew on what it has kept.
    pub fn restart(&mut self) {
        self.restart_after(|_| ());
    }

    /// The same, where this is done to the folder between the end and the start.
    pub fn restart_after(&mut self, change: impl FnOnce(&Path)) {
        let ended = self.runtime.take().unwrap();
        ended.finish(Duration::ZERO);
        change(self.folder.path());
        let (runtime, changes) = start(self.servers.clone(), self.folder.path());
        (self.runtime, self.changes) = (Some(runtime), changes);
    }

    fn runtime(&self) -> &Runtime {
        self.runtime.as_ref().unwrap()
    }

    /// Waits for the growers after a start.
    pub fn started(&self) -> Arc<State> {
        self.until("the growers", |state| {
            matches!(state.screen, Screen::Growers) && state.growers.loading == Loading::Done
        })
    }

    pub fn walk_through_set_up(&self, first: &str, second: Option<&str>) {
        let account = self.practice.account();
        let at = |page| move |state: &State| matches!(&state.screen, Screen::Setup(setup) if setup.page == page);
        self.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        self.send(Message::Setup(setup::Message::Open(SetupPage::Leaf)));
        self.sign_in();
        self.until("app keys", at(SetupPage::AppKeys));
        self.send(Message::Setup(setup::Message::AppKeys {
            client_id: account.client_id,
            client_secret: Some(account.client_secret),
            api_key: Some(account.api_key),
        }));
        self.until("redirect address", at(SetupPage::Redirect));
        self.send(Message::Setup(setup::Message::Redirect {
            redirect_uri: RedirectUri::parse(first).unwrap(),
            second: second.map(|second| RedirectUri::parse(second).unwrap()),
            write_scopes: vec![],
            pkce: false,
            switch_on_fields: false,
        }));
        self.pass_over_the_check();
        self.until("growers", |state| {
            matches!(state.screen, Screen::Growers) && !state.growers.list.is_empty()
        });
    }

    /// Goes on without the check that the end of the set-up offers.
    pub fn pass_over_the_check(&self) {
        self.until("the check", |state| matches!(state.screen, Screen::SetupCheck(_)));
        self.send(Message::SetupCheck(setup_check::Message::Leave));
    }

    /// The growers as far as they are listed.
    pub fn growers(&self) -> Vec<Grower> {
        self.until("all growers", |state| state.growers.loading == Loading::Done)
            .growers
            .list
            .iter()
            .map(|grower| Grower::clone(grower))
            .collect()
    }

    pub fn sign_in(&self) {
        let account = self.practice.account();
        let password = LeafPassword::new(account.password.expose());
        self.send(Message::SignIn(SignIn { email: account.email, password }));
    }

    /// Where the settings are.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn send(&self, message: Message) {
        self.runtime().send(message);
    }

    /// Tells the step on the screen.
    pub fn tell(&self, message: connect::Message) {
        let attempt = attempt(&self.runtime().state()).unwrap();
        self.send(Message::Step(attempt, message));
    }

    /// The state as it is.
    pub fn now(&self) -> Arc<State> {
        self.runtime().state()
    }

    /// Waits for the state to be so.
    pub fn until(&self, what: &str, is_so: impl Fn(&State) -> bool) -> Arc<State> {
        let deadline = Instant::now() + LIMIT;
        let mut seen = self.changes.0.lock().unwrap();
        loop {
            let state = self.runtime().state();
            if is_so(&state) {
                return state;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "in vain waited for {what}; there is {:?}", state.screen);
            seen = self.changes.1.wait_timeout(seen, left).unwrap().0;
        }
    }

    pub fn until_stage(&self, what: &str, is_so: impl Fn(&Stage) -> bool) -> Arc<State> {
        self.until(
            what,
            |state| matches!(&state.screen, Screen::Connect(connect) if is_so(&connect.stage)),
        )
    }

    /// The grower with this e-mail.
    pub fn grower(&self, email: &str) -> Grower {
        let state = self.runtime().state();
        Grower::clone(state.growers.list.iter().find(|grower| grower.email == email).unwrap())
    }

    /// Presses Connect and waits until the grower may consent.
    pub fn begin(&self, email: &str) -> Grower {
        let grower = self.grower(email);
        self.send(Message::Connect(grower.id.clone()));
        self.until_stage("the grower's turn", |stage| {
            matches!(stage, Stage::Consent(Consent::Waiting(_)))
        });
        grower
    }

    /// Logs in and allows, as the grower does in the browser; what the last page says.
    pub fn consent(&self, email: &str) -> String {
        consent_at(&self.link(), email).unwrap()
    }

    /// The same in a browser that cannot reach the redirect address: what it shows as address.
    pub fn consent_and_copy(&self, email: &str) -> String {
        browse(&self.link(), email, None, async |_, callback| Ok(callback)).unwrap()
    }

    /// The link that the grower consents at.
    pub fn link(&self) -> String {
        let state = self.runtime().state();
        let Screen::Connect(connect) = &state.screen else { panic!("{:?}", state.screen) };
        let Stage::Consent(Consent::Waiting(waiting)) = &connect.stage else {
            panic!("{:?}", connect.stage)
        };
        waiting.link.as_str().to_owned()
    }

    /// Makes the next requests go wrong.
    pub fn fault(
        &self,
        service: Service,
        method: &str,
        path_suffix: &str,
        times: usize,
        effect: Effect,
    ) {
        self.practice.inject(Fault {
            service,
            method: method.to_owned(),
            path_suffix: path_suffix.to_owned(),
            times,
            effect,
        });
    }

    /// How many requests of this kind the servers have seen.
    pub fn seen(&self, is_one: impl Fn(&Recorded) -> bool) -> usize {
        self.practice.requests().iter().filter(|request| is_one(request)).count()
    }

    /// Types another API key on its page of the set-up, and comes back to the growers.
    pub fn set_api_key(&self, key: ApiKey) {
        let at = |page| move |state: &State| matches!(&state.screen, Screen::Setup(setup) if setup.page == page);
        self.send(Message::Setup(setup::Message::Open(SetupPage::AppKeys)));
        self.until("app keys", at(SetupPage::AppKeys));
        self.send(Message::Setup(setup::Message::AppKeys {
            client_id: self.practice.account().client_id,
            client_secret: None,
            api_key: Some(key),
        }));
        self.until("growers", |state| matches!(state.screen, Screen::Growers));
    }

    /// Back to the growers.
    pub fn leave(&self) {
        self.send(Message::Leave);
        self.until("growers", |state| matches!(state.screen, Screen::Growers));
    }
}

fn servers(practice: &PracticeServers) -> Servers {
    Servers {
        leaf: practice.leaf_url(),
        fieldview: practice.fieldview_url(),
        fieldview_data: practice.fieldview_data_url(),
    }
}

/// What the keyring keeps under this key, once it keeps anything.
pub fn kept(key: &Key) -> String {
    let vault = Vault::keyring(&profile());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    wait_until("the keyring keeps it", || {
        let record = runtime.block_on(vault.load(key)).unwrap();
        record.map(|record| record.expose().to_owned())
    })
}

/// Whether this asks FieldView to exchange a code.
pub fn is_exchange(request: &Recorded) -> bool {
    request.path().ends_with(TOKEN)
}

/// Wakes whoever waits for a change of the state.
pub type Changes = Arc<(Mutex<u64>, Condvar)>;

/// Starts the program on what is kept in this folder.
pub fn start(servers: Servers, folder: &Path) -> (Runtime, Changes) {
    let changes = Changes::default();
    let wake = changes.clone();
    let options = Options {
        servers,
        folder: folder.to_owned(),
        profile: profile(),
        practice: false,
        logs: std::path::PathBuf::new(),
        practice_growers: 14,
        breaks: None,
    };
    let runtime = Runtime::start(options, NoWindow(wake));
    (runtime.unwrap(), changes)
}

/// Wakes whoever waits; a picture is the name of its grower.
struct NoWindow(Changes);

impl Window for NoWindow {
    fn wake(&self) {
        *self.0.0.lock().unwrap() += 1;
        self.0.1.notify_all();
    }

    fn copy(&self, _text: String) {}

    fn draw(&self, picture: &Picture, _time: Timestamp) -> Option<Vec<u8>> {
        Some(picture.grower.clone().into_bytes())
    }
}

fn attempt(state: &State) -> Option<AttemptId> {
    match &state.screen {
        Screen::Connect(connect) => Some(connect.attempt),
        _ => None,
    }
}

/// An address of this computer to register.
pub fn redirect_uri(port: u16) -> String {
    format!("http://localhost:{port}/callback")
}
