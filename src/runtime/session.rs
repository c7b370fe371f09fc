//! What the tasks work with: servers, secrets in use, keyring, files. Practice has one of its
//! own, so that nothing of it can touch the real one.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::{Notify, Semaphore};

use super::options::Options;
use super::outbox::Outbox;
use super::stored_app_keys::AppKeys;
use super::stored_consent::{Held, UnderWay};
use crate::domain::api_error::Obstacle;
use crate::domain::redirect_uri::RedirectUri;
use crate::domain::secret::{ApiKey, ClientSecret, LeafToken};
use crate::domain::setup_file::SetupFile;
use crate::domain::vault_error::VaultError;
use crate::domain::{
    ApiError, ConsentId, LeafAccount, PracticeCompany, Servers, Settings, Unfinished,
};
use crate::flow::{Folders, KeyringError, Message};
use crate::http::Http;
use crate::leaf::{self, Leaf};
use crate::platform::proxy;
use crate::practice::{self, PracticeServers};
use crate::store::Store;
use crate::vault::{Key, Record, Vault};

/// After this long the window says that the keyring is being waited for.
const KEYRING_PATIENCE: Duration = Duration::from_secs(1);
/// After this long Stile gives up by itself: nobody has answered the keyring's dialog.
const KEYRING_LIMIT: Duration = Duration::from_secs(120);

/// How many growers Leaf is asked about at once.
const ASKERS: usize = 4;

/// What outlives every session: one client, one line of callers at each profile's keyring, one line
/// of writes, and a set-up for other servers until it is used in the next session.
pub(super) struct Tools {
    pub(super) http: Http,
    pub(super) set_up: Arc<Mutex<Option<SetupFile>>>,
    pub(super) store: Store,
    folders: Folders,
    keyrings: Mutex<HashMap<String, Vault>>,
    under_way: UnderWay,
}

impl Tools {
    pub(super) fn new(options: &Options) -> std::io::Result<Self> {
        Ok(Self {
            http: Http::through(proxy::route)?,
            set_up: Arc::default(),
            store: Store::open(&options.folder)?,
            folders: Folders { settings: options.folder.clone(), logs: options.logs.clone() },
            keyrings: Mutex::default(),
            under_way: UnderWay::default(),
        })
    }

    /// The keyring's entries of this profile.
    fn keyring(&self, profile: &str) -> Vault {
        let make = || Vault::keyring(profile);
        lock(&self.keyrings).entry(profile.to_owned()).or_insert_with(make).clone()
    }
}

pub(super) struct Session {
    pub(super) servers: Servers,
    /// Where files are, to be shown.
    pub(super) folders: Folders,
    pub(super) http: Http,
    pub(super) leaf: Leaf,
    /// What is kept on disk; in practice nowhere.
    pub(super) store: Store,
    /// The keyring profile of servers that the settings name; Stile's own otherwise.
    pub(super) profile: Option<String>,
    /// Stile's own keyring profile.
    own_profile: String,
    pub(super) practice: Option<PracticeServers>,
    /// Leaf is asked about so many growers at once, whatever the window shows.
    pub(super) askers: Arc<Semaphore>,
    /// One listener of this program at a time.
    pub(super) turn: Arc<tokio::sync::Mutex<()>>,
    outbox: Outbox,
    /// The OS keyring; practice has none.
    keyring: Option<Vault>,
    /// In place of the keyring, when the person wants it so, and for practice.
    memory: Mutex<Option<Vault>>,
    secrets: Mutex<Secrets>,
    /// The app keys of the client that the settings on disk name.
    pub(super) app_keys_on_disk: Mutex<Option<AppKeys>>,
    /// The turn of storing what is in use, so that a later secret is never written over by an earlier one.
    pub(super) storing: tokio::sync::Mutex<()>,
    consents: Mutex<HashMap<ConsentId, Held>>,
    /// The consents that this run asks for, in whatever session.
    pub(super) under_way: UnderWay,
    keyring_waits: Mutex<usize>,
    keyring_given_up: Notify,
}

/// The company's secrets in use.
#[derive(Clone, Debug, Default)]
pub(super) struct Secrets {
    pub(super) leaf_token: Option<LeafToken>,
    /// Whose token it is, as far as is known; no secret.
    pub(super) leaf_account: Option<LeafAccount>,
    /// The client that the app keys are of.
    pub(super) client_id: String,
    pub(super) client_secret: Option<ClientSecret>,
    pub(super) api_key: Option<ApiKey>,
}

impl Session {
    /// Before anything was read.
    pub(super) fn empty(options: &Options, tools: &Tools, outbox: Outbox) -> Self {
        Self::new(tools, options.servers.clone(), Store::in_memory(), outbox)
    }

    /// The real one, with the servers that its set-up names. Where the set-up cannot be read these
    /// are the usual ones, and so are the secrets.
    pub(super) fn elsewhere(options: &Options, tools: &Tools, outbox: Outbox) -> Self {
        let store = tools.store.begin();
        let own_profile = store.own_profile().unwrap_or_else(|| options.profile.clone());
        store.settle_afresh(&own_profile);
        let named = store.settings().ok().flatten().and_then(|settings| settings.servers);
        let profile = named.as_ref().map(|servers| servers.profile(&own_profile));
        let servers = named.unwrap_or_else(|| options.servers.clone());
        let store = store.of_profile(profile.clone());
        Self {
            keyring: Some(tools.keyring(profile.as_deref().unwrap_or(&own_profile))),
            under_way: tools.under_way.clone(),
            profile,
            own_profile,
            ..Self::new(tools, servers, store, outbox)
        }
    }

    /// The same servers for another Leaf account, with the company's secrets in use.
    pub(super) fn of_account(
        &self,
        tools: &Tools,
        outbox: Outbox,
        token: LeafToken,
        account: Option<LeafAccount>,
    ) -> Self {
        let store = tools.store.begin().of_profile(self.profile.clone());
        let secrets = self.secrets().clone();
        let secrets = Secrets { leaf_token: Some(token), leaf_account: account, ..secrets };
        Self {
            keyring: self.keyring.clone(),
            profile: self.profile.clone(),
            own_profile: self.own_profile.clone(),
            memory: Mutex::new(self.is_in_memory().then(Vault::memory)),
            secrets: Mutex::new(secrets),
            app_keys_on_disk: Mutex::new(lock(&self.app_keys_on_disk).clone()),
            under_way: self.under_way.clone(),
            ..Self::new(tools, self.servers.clone(), store, outbox)
        }
    }

    /// Practice: servers of its own on this computer, secrets in memory, nothing on disk.
    pub(super) fn practice(
        options: &Options,
        tools: &Tools,
        outbox: Outbox,
        company: PracticeCompany,
    ) -> std::io::Result<Self> {
        let settings = practice_settings();
        let redirect_uris = [Some(&settings.redirect_uri), settings.second_redirect_uri.as_ref()]
            .into_iter()
            .flatten()
            .map(|uri| uri.as_str().to_owned())
            .collect();
        let practice = PracticeServers::start(practice::Options {
            redirect_uris,
            ..practice::Options::of_company(company, options.practice_growers)
        })?;
        let servers = Servers {
            leaf: practice.leaf_url(),
            fieldview: practice.fieldview_url(),
            fieldview_data: practice.fieldview_data_url(),
        };
        let account = practice.account();
        let secrets = Secrets {
            leaf_account: leaf::account(&account.api_token),
            leaf_token: Some(account.api_token),
            client_id: account.client_id,
            client_secret: Some(account.client_secret),
            api_key: Some(account.api_key),
        };
        Ok(Self {
            practice: Some(practice),
            memory: Mutex::new(Some(Vault::memory())),
            secrets: Mutex::new(secrets),
            ..Self::new(tools, servers, Store::in_memory(), outbox)
        })
    }

    fn new(tools: &Tools, servers: Servers, store: Store, outbox: Outbox) -> Self {
        Self {
            leaf: Leaf::new(tools.http.clone(), servers.leaf.clone()),
            http: tools.http.clone(),
            folders: tools.folders.clone(),
            servers,
            store,
            profile: None,
            own_profile: String::new(),
            practice: None,
            askers: Arc::new(Semaphore::new(ASKERS)),
            turn: Arc::default(),
            outbox,
            keyring: None,
            memory: Mutex::default(),
            secrets: Mutex::default(),
            app_keys_on_disk: Mutex::default(),
            storing: tokio::sync::Mutex::default(),
            consents: Mutex::default(),
            under_way: UnderWay::default(),
            keyring_waits: Mutex::new(0),
            keyring_given_up: Notify::new(),
        }
    }

    pub(super) fn send(&self, message: Message) {
        self.outbox.send(message);
    }

    /// Has the window say how long a server wants to be left alone, where it asked for that.
    pub(super) fn waits_for_a_server(&self, error: &ApiError, wait: Duration) {
        if let Some(until) = asked_to_wait_until(error, wait) {
            self.send(Message::AskedToWait(until));
        }
    }

    pub(super) fn outbox(&self) -> Outbox {
        self.outbox.clone()
    }

    /// Where secrets are put.
    pub(super) fn vault(&self) -> Vault {
        let memory = lock(&self.memory).clone();
        memory.or_else(|| self.keyring.clone()).unwrap_or_else(Vault::memory)
    }

    /// Whether secrets are kept in memory in place of the keyring.
    pub(super) fn is_in_memory(&self) -> bool {
        lock(&self.memory).is_some()
    }

    /// Stile's own keyring profile.
    pub(super) fn own_profile(&self) -> &str {
        &self.own_profile
    }

    /// Every place where this set-up, or one for other servers before it, may have left a secret;
    /// each with the profile that unfinished connections name it by.
    pub(super) fn vaults_to_forget(&self, entries: &[Unfinished]) -> Vec<(Option<String>, Vault)> {
        let mut all: Vec<_> = self.vaults().map(|vault| (self.profile.clone(), vault)).collect();
        let mut profiles: Vec<_> = entries.iter().map(|entry| entry.profile.clone()).collect();
        profiles.extend(self.store.profiles().iter().cloned().map(Some));
        profiles.push(None);
        profiles.sort();
        profiles.dedup();
        for profile in profiles.into_iter().filter(|profile| *profile != self.profile) {
            let name = profile.as_deref().unwrap_or(&self.own_profile);
            all.push((profile.clone(), Vault::keyring(name)));
        }
        all
    }

    /// Everywhere a secret may be: in memory first, then in the keyring.
    pub(super) fn vaults(&self) -> impl Iterator<Item = Vault> {
        lock(&self.memory).clone().into_iter().chain(self.keyring.clone())
    }

    /// From now on secrets are kept in memory.
    pub(super) fn keep_in_memory(&self) {
        lock(&self.memory).get_or_insert_with(Vault::memory);
    }

    pub(super) fn secrets(&self) -> MutexGuard<'_, Secrets> {
        lock(&self.secrets)
    }

    pub(super) fn consents(&self) -> MutexGuard<'_, HashMap<ConsentId, Held>> {
        lock(&self.consents)
    }

    /// The consents of this run, each with what keeps it.
    pub(super) fn held_records(&self) -> Vec<(Key, Record)> {
        let record = |(consent, held): (&ConsentId, &Held)| {
            let key = Key::RefreshToken { consent: consent.as_str().to_owned() };
            (key, held.consent.to_record())
        };
        self.consents().iter().map(record).collect()
    }

    /// The Leaf token in use; without one Leaf is not asked.
    pub(super) fn leaf_token(&self) -> Result<LeafToken, ApiError> {
        let token = self.secrets().leaf_token.clone();
        token.ok_or(ApiError::NotAsked(Obstacle::NoLeafToken))
    }

    /// The Leaf account that is signed in, as far as is known.
    pub(super) fn leaf_account(&self) -> Option<LeafAccount> {
        self.secrets().leaf_account.clone()
    }

    /// Waits for the keyring: says so when it takes a moment, and ends when the person gives
    /// up or nobody has answered its dialog for two minutes.
    pub(super) async fn keyring<T>(
        &self,
        call: impl Future<Output = Result<T, VaultError>>,
    ) -> Result<T, KeyringError> {
        let given_up = self.keyring_given_up.notified();
        tokio::pin!(call, given_up);
        tokio::select! {
            result = &mut call => return Ok(result?),
            () = tokio::time::sleep(KEYRING_PATIENCE) => {}
        }
        let _waiting = Waiting::begin(self);
        tokio::select! {
            result = call => Ok(result?),
            () = given_up => Err(KeyringError::GivenUp),
            () = tokio::time::sleep(KEYRING_LIMIT) => Err(KeyringError::GivenUp),
        }
    }

    pub(super) fn give_up_keyring(&self) {
        self.keyring_given_up.notify_waiters();
    }
}

/// Until when Stile waits, where it does because a server asked for it.
pub(super) fn asked_to_wait_until(error: &ApiError, wait: Duration) -> Option<Timestamp> {
    error.retry_after()?;
    Some(Timestamp::now() + SignedDuration::try_from(wait).ok()?)
}

/// Keeps the window saying that the keyring is being waited for.
struct Waiting<'a>(&'a Session);

impl<'a> Waiting<'a> {
    fn begin(session: &'a Session) -> Self {
        *lock(&session.keyring_waits) += 1;
        session.send(Message::KeyringWaits(true));
        Self(session)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let mut waits = lock(&self.0.keyring_waits);
        *waits -= 1;
        if *waits == 0 {
            self.0.send(Message::KeyringWaits(false));
        }
    }
}

/// A set-up that is complete but for the client ID, which each practice run makes.
pub(super) fn practice_settings() -> Settings {
    Settings {
        second_redirect_uri: RedirectUri::parse("http://localhost:18765/callback").ok(),
        ..Settings::default()
    }
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::domain::servers;

    fn empty() -> Session {
        let nobody = || servers::check("http://127.0.0.1:9").unwrap();
        let options = Options {
            servers: Servers { leaf: nobody(), fieldview: nobody(), fieldview_data: nobody() },
            folder: PathBuf::new(),
            logs: PathBuf::new(),
            profile: "nothing-held".to_owned(),
            practice: false,
            practice_growers: 0,
            breaks: None,
        };
        let tools = Tools::new(&options).unwrap();
        Session::empty(&options, &tools, Outbox::new().0)
    }

    #[tokio::test]
    async fn without_a_token_leaf_is_not_asked_and_has_refused_nothing() {
        let error = empty().leaf_token().unwrap_err();
        assert_eq!(error, ApiError::NotAsked(Obstacle::NoLeafToken));
    }

    #[tokio::test]
    async fn a_consent_that_is_not_held_is_no_trouble_of_the_keyrings() {
        let consent = ConsentId::parse("of-nobody").unwrap();
        assert_eq!(empty().store_consent(&consent).await, Err(KeyringError::ConsentGone));
    }
}
