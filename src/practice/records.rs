//! What the two practice servers know: the company's secrets, Leaf's growers, FieldView's
//! accounts, and what was issued and attached so far. Held in memory for one run.

use std::collections::{HashMap, VecDeque};
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use url::Url;

use super::growers::{self, Land, Person, Start};
use super::options::{Account, MINIMUM_SCOPES, Options};
use super::random::Random;
use crate::domain::secret::{
    AccessToken, ApiKey, AuthorizationCode, ClientSecret, LeafPassword, LeafToken, RefreshToken,
};

/// How long an authorization code can be exchanged.
pub(super) const CODE_LIFE: Duration = Duration::from_secs(5 * 60);
/// How long FieldView's access token lasts.
pub(super) const ACCESS_LIFE: Duration = Duration::from_secs(4 * 60 * 60);
/// How long FieldView's refresh token lasts.
pub(super) const REFRESH_LIFE: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// How much of each kind of issued thing is remembered.
const MOST_ISSUED: usize = 10_000;

/// The status of a credential that works. The four are those that Leaf has named. [L]
pub(super) const OK: &str = "OK";
/// The status of a credential that FieldView no longer takes.
pub(super) const UNAUTHENTICATED: &str = "UNAUTHENTICATED";
/// The status of a credential that lacks a scope.
pub(super) const MISSING_PERMISSION: &str = "MISSING_PERMISSION";
/// The status of a credential while FieldView does not answer.
pub(super) const TEMPORARILY_UNAVAILABLE: &str = "TEMPORARILY_UNAVAILABLE";

/// What both servers share.
pub(super) struct World {
    pub(super) options: Options,
    pub(super) account: Account,
    pub(super) leaf_url: Url,
    pub(super) fieldview_url: Url,
    pub(super) random: Random,
    state: Mutex<State>,
}

/// What changes while the servers run.
pub(super) struct State {
    pub(super) users: Vec<LeafUser>,
    pub(super) accounts: Vec<FieldViewAccount>,
    pub(super) leaf_tokens: VecDeque<IssuedLeafToken>,
    pub(super) sessions: VecDeque<BrowserSession>,
    pub(super) codes: VecDeque<IssuedCode>,
    pub(super) grants: VecDeque<Grant>,
    /// The company's app keys that Leaf keeps, by name, and the client that they are of.
    pub(super) app_keys: Vec<(String, String)>,
    pub(super) links: VecDeque<MagicLink>,
    /// What holds for every grower without a configuration of their own.
    pub(super) config: Config,
}

/// A link for a grower who is not here.
pub(super) struct MagicLink {
    pub(super) id: String,
    pub(super) leaf_user_id: String,
    pub(super) created: Timestamp,
    pub(super) expires: Timestamp,
    pub(super) last_accessed: Option<Timestamp>,
    pub(super) used: u64,
}

/// A grower in Leaf.
pub(super) struct LeafUser {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) phone: Option<String>,
    pub(super) address: Option<String>,
    pub(super) external_id: Option<String>,
    pub(super) credential: Option<Credential>,
    pub(super) times_attached: usize,
    pub(super) config: Config,
}

/// What Leaf holds of a grower's FieldView account.
pub(super) struct Credential {
    pub(super) id: String,
    pub(super) status: &'static str,
    pub(super) created: Timestamp,
    /// When the data began to come; `None` when all of it came before this run.
    pub(super) begun: Option<Instant>,
    pub(super) scopes: Vec<String>,
    pub(super) refresh_token: RefreshToken,
    pub(super) access_token: AccessToken,
    /// Index of the account.
    pub(super) account: usize,
    /// Whether its fields are only listed until they are switched on; as Leaf was configured when it
    /// was attached.
    pub(super) previews: bool,
    /// When fields were switched on, by their number.
    pub(super) switched_on: HashMap<usize, Instant>,
    /// When Leaf was last asked to look at FieldView.
    pub(super) asked_to_look: Option<(Instant, Timestamp)>,
}

/// What a configuration at Leaf says; what it does not say is inherited. [L]
#[derive(Clone, Copy, Default)]
pub(super) struct Config {
    pub(super) custom_data_sync: Option<bool>,
    pub(super) fields_auto_sync: Option<bool>,
}

/// A grower's own account at FieldView.
pub(super) struct FieldViewAccount {
    pub(super) uuid: String,
    pub(super) id: usize,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) email: String,
    pub(super) land: Land,
    pub(super) fields: Vec<Field>,
}

/// The names a field goes by; its shape is computed when asked for.
pub(super) struct Field {
    pub(super) leaf_id: String,
    pub(super) fieldview_id: String,
    pub(super) boundary_id: String,
}

pub(super) struct IssuedLeafToken {
    pub(super) token: LeafToken,
    pub(super) expires: Timestamp,
}

/// A browser that is logged in.
#[derive(Clone)]
pub(super) struct BrowserSession {
    pub(super) cookie: String,
    pub(super) account: usize,
}

pub(super) struct IssuedCode {
    pub(super) code: AuthorizationCode,
    pub(super) account: usize,
    pub(super) redirect_uri: String,
    pub(super) scopes: Vec<String>,
    /// What the verifier must hash to, when the log-in came with a challenge.
    pub(super) challenge: Option<String>,
    pub(super) issued: Instant,
    pub(super) used: bool,
}

/// The tokens one code was exchanged for.
pub(super) struct Grant {
    pub(super) code: AuthorizationCode,
    pub(super) account: usize,
    pub(super) scopes: Vec<String>,
    pub(super) refresh_token: RefreshToken,
    pub(super) access_token: AccessToken,
    pub(super) issued: Instant,
    pub(super) revoked: bool,
}

impl World {
    /// A new practice, with secrets of its own.
    pub(super) fn new(options: Options, leaf_url: Url, fieldview_url: Url) -> io::Result<Self> {
        let random = Random::new()?;
        let others = options.other_fieldview.as_ref().map(|other| other.client_secret.clone());
        let account = Account {
            email: options.staff.clone(),
            // Every character that some encoder gets wrong.
            password: LeafPassword::new(format!("Übung \"+/=&:%\\ {}", random.token())),
            api_token: LeafToken::new(format!("practice-{}", random.token())),
            client_id: "practice-client".to_owned(),
            client_secret: others
                .unwrap_or_else(|| ClientSecret::new(format!("+/=&:%é{}", random.token()))),
            api_key: ApiKey::new(format!("practice-key-{}", random.token())),
        };
        let state = Mutex::new(State::new(
            growers::people(options.growers, options.at_work),
            options.growers_at_leaf,
            &random,
        ));
        let config = Config {
            custom_data_sync: options.custom_data_sync,
            fields_auto_sync: options.fields_auto_sync,
        };
        state.lock().unwrap_or_else(PoisonError::into_inner).config = config;
        Ok(Self { options, account, leaf_url, fieldview_url, random, state })
    }

    /// What changes, for as long as one answer takes.
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn new(people: Vec<Person>, at_leaf: bool, random: &Random) -> Self {
        let mut state = Self {
            users: Vec::new(),
            accounts: Vec::new(),
            leaf_tokens: VecDeque::new(),
            sessions: VecDeque::new(),
            codes: VecDeque::new(),
            grants: VecDeque::new(),
            app_keys: Vec::new(),
            links: VecDeque::new(),
            config: Config::default(),
        };
        for person in people {
            state.settle(person, at_leaf, random);
        }
        state
    }

    /// Gives a person a place in Leaf, where it knows people, and an account at FieldView, unless
    /// they have none.
    fn settle(&mut self, person: Person, at_leaf: bool, random: &Random) {
        let account = self.accounts.len();
        let connected = !matches!(person.start, Start::Unconnected | Start::NoAccount);
        let user = LeafUser {
            id: random.uuid(),
            name: format!("{} {}", person.first_name, person.last_name),
            email: person.email.clone(),
            phone: Some(person.phone),
            address: Some(person.address),
            external_id: person.external_id,
            credential: connected.then(|| old_credential(person.start, account, random)),
            times_attached: usize::from(connected),
            config: Config::default(),
        };
        self.users.extend(at_leaf.then_some(user));
        if person.start == Start::NoAccount {
            return;
        }
        let field = |number| Field {
            // Leaf gives some fields free text for an identifier. [L]
            leaf_id: match number % 5 {
                4 => format!("Field {number}/{} é", random.uuid()),
                _ => random.uuid(),
            },
            fieldview_id: random.uuid(),
            boundary_id: random.uuid(),
        };
        self.accounts.push(FieldViewAccount {
            uuid: random.uuid(),
            id: 480_100 + account,
            first_name: person.first_name,
            last_name: person.last_name,
            email: person.email,
            land: person.land,
            fields: (0..person.land.fields).map(field).collect(),
        });
    }

    /// Whether fields of this grower are only listed until they are switched on.
    pub(super) fn previews(&self, user: &str) -> bool {
        let own = self.user(user).and_then(|user| user.config.custom_data_sync);
        own.or(self.config.custom_data_sync).unwrap_or(true)
    }

    /// Whether Leaf looks at FieldView for this grower without being asked.
    pub(super) fn looks_by_itself(&self, user: &str) -> bool {
        let own = self.user(user).and_then(|user| user.config.fields_auto_sync);
        own.or(self.config.fields_auto_sync).unwrap_or(true)
    }

    /// The grower with this Leaf id.
    pub(super) fn user(&self, id: &str) -> Option<&LeafUser> {
        self.users.iter().find(|user| user.id == id)
    }

    /// The same, to change.
    pub(super) fn user_mut(&mut self, id: &str) -> Option<&mut LeafUser> {
        self.users.iter_mut().find(|user| user.id == id)
    }

    /// Ends all that came of this code: its tokens, and what Leaf was given of them.
    pub(super) fn revoke(&mut self, code: &AuthorizationCode) {
        for grant in self.grants.iter_mut().filter(|grant| grant.code.expose() == code.expose()) {
            grant.revoked = true;
            let attached = self.users.iter_mut().filter_map(|user| user.credential.as_mut());
            for credential in attached {
                if credential.refresh_token.expose() == grant.refresh_token.expose() {
                    credential.status = UNAUTHENTICATED;
                }
            }
        }
    }
}

fn old_credential(start: Start, account: usize, random: &Random) -> Credential {
    let missing = (start == Start::ScopeMissing).then_some("asApplied:read");
    Credential {
        id: random.uuid(),
        status: match start {
            Start::Unauthenticated => UNAUTHENTICATED,
            Start::ScopeMissing => MISSING_PERMISSION,
            Start::Away => TEMPORARILY_UNAVAILABLE,
            Start::Unconnected | Start::NoAccount | Start::Connected => OK,
        },
        created: Timestamp::now() - SignedDuration::from_hours(24 * 17 + 5),
        begun: None,
        scopes: MINIMUM_SCOPES
            .into_iter()
            .filter(|scope| Some(*scope) != missing)
            .map(str::to_owned)
            .collect(),
        refresh_token: RefreshToken::new(random.token()),
        access_token: AccessToken::new(random.token()),
        account,
        // Before this run they were all switched on.
        previews: false,
        switched_on: HashMap::new(),
        asked_to_look: None,
    }
}

impl FieldViewAccount {
    /// First name, then last name.
    pub(super) fn full_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }

    /// The index of the farm that a field belongs to; fields take turns.
    pub(super) fn farm_of(&self, field: usize) -> usize {
        field % self.land.farms.len().max(1)
    }

    /// What the grower calls a field.
    pub(super) fn field_name(&self, field: usize) -> String {
        let farm = self.land.farms.get(self.farm_of(field)).copied().unwrap_or_default();
        format!("{farm} {}", field / self.land.farms.len().max(1) + 1)
    }
}

/// Adds to a list that forgets its oldest entry when it is long.
pub(super) fn remember<T>(list: &mut VecDeque<T>, entry: T) {
    if list.len() >= MOST_ISSUED {
        list.pop_front();
    }
    list.push_back(entry);
}
