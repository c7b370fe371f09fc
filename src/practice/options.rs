//! What practice is like.

use std::time::Duration;

use url::Url;

use crate::domain::PracticeCompany;
use crate::domain::secret::{ApiKey, ClientSecret, LeafPassword, LeafToken};

/// The scopes that Leaf always asks of FieldView.
pub(super) const MINIMUM_SCOPES: [&str; 6] = [
    "asHarvested:read",
    "asPlanted:read",
    "asApplied:read",
    "fields:read",
    "resourceOwners:read",
    "farmOrganizations:read",
];

/// The scopes that Leaf can ask for besides.
pub(super) const WRITE_SCOPES: [&str; 4] =
    ["fields:write", "rx:write", "soil:write", "imagery:write"];

/// The most growers that a practice begins with.
pub(super) const MOST_AT_START: usize = 10_000;

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
                growers: MOST_AT_START,
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

/// The most growers a practice can hold.
pub(super) const MOST_GROWERS: usize = 20_000;
