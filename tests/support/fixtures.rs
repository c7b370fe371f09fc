//! States of the wizard for tests, and the messages that lead from one to the next.

use std::sync::LazyLock;

use jiff::Timestamp;
use stile::domain::api_error::Refusal;
use stile::domain::consent_answer::Answer;
use stile::domain::consent_link::{AuthorizationUrl, ConsentLink};
use stile::domain::secret::{ApiKey, AuthorizationCode, ClientSecret, LeafToken};
use stile::domain::setup_file::SetupFile;
use stile::domain::vault_error::VaultError;
use stile::domain::{
    Account, ApiError, Company, FileError, Grower, LeafAccount, LeafUserId, Page, RedirectUri,
    Servers, Settings, Unfinished,
};
use stile::fieldview::authorization::{self, Asked};
use stile::flow::connect::{self, Preflight, Ready};
use stile::flow::message::{Loaded, SignedIn};
use stile::flow::{
    AttemptId, Connect, Effect, Folders, KeyringError, Message, Present, Screen, State, Way,
    growers, setup,
};

pub fn id(name: &str) -> LeafUserId {
    LeafUserId::parse(name).unwrap()
}

/// The name that goes with an identifier.
pub fn full_name(id: &str) -> String {
    match id {
        "jane" => "Jane Miller",
        "joe" => "José Ángel Núñez",
        other => other,
    }
    .to_owned()
}

pub fn grower(name: &str) -> Grower {
    Grower {
        id: id(name),
        name: full_name(name),
        email: format!("{name}@farm.example"),
        reference: None,
        field_view: None,
    }
}

pub fn account(name: &str) -> Account {
    Account {
        id: format!("account-of-{name}"),
        name: full_name(name),
        email: format!("{name}@farm.example"),
    }
}

pub fn unfinished(name: &str) -> Unfinished {
    Unfinished {
        id: None,
        leaf_account: None,
        client_id: None,
        leaf_user_id: id(name),
        grower_name: full_name(name),
        grower_email: format!("{name}@farm.example"),
        begun: Timestamp::UNIX_EPOCH,
        account: Some(account(name)),
        in_memory: false,
        unwanted: false,
        before: None,
        replace: false,
        profile: None,
        attach_sent: false,
    }
}

pub fn settings() -> Settings {
    Settings { client_id: "client".to_owned(), ..Settings::default() }
}

pub fn url() -> AuthorizationUrl {
    // Looked through once: tests ask for it some hundred thousand times.
    static URL: LazyLock<AuthorizationUrl> = LazyLock::new(|| url_with(""));
    URL.clone()
}

/// The same with these scopes on top of those for the fields.
pub fn url_with(scopes: &str) -> AuthorizationUrl {
    let redirect_uri = RedirectUri::default();
    let text = format!(
        "https://climate.com/login?response_type=code&client_id=client\
         &redirect_uri=http%3A%2F%2Flocalhost%3A8765%2Fcallback&scope=fields:read{scopes}"
    );
    let fieldview = "https://api.climate.com/".parse().unwrap();
    let asked = Asked {
        client_id: "client",
        redirect_uri: &redirect_uri,
        write_scopes: &[],
        fieldview: &fieldview,
    };
    authorization::check(&text, &asked).unwrap()
}

pub fn refused(status: u16) -> ApiError {
    ApiError::Refused(Box::new(refusal(status)))
}

/// A refusal that says nothing but its status.
pub fn refusal(status: u16) -> Refusal {
    Refusal {
        status,
        code: None,
        message: None,
        nested: false,
        request_id: None,
        retry_after: None,
        html: false,
    }
}

/// A company's set-up file, for the usual servers.
pub fn setup_file_of_a_company() -> SetupFile {
    SetupFile {
        company: Company::default(),
        servers: servers(),
        client_id: "client".to_owned(),
        client_secret: ClientSecret::new("secret"),
        api_key: ApiKey::new("key"),
        redirect_uri: RedirectUri::default(),
        second_redirect_uri: None,
        write_scopes: vec![],
        pkce: false,
        switch_on_fields: false,
        has_links: false,
    }
}

pub const KEYRING: KeyringError = KeyringError::Vault(VaultError::Refused);

pub fn servers() -> Servers {
    Servers {
        leaf: "https://api.withleaf.io/".parse().unwrap(),
        fieldview: "https://api.climate.com/".parse().unwrap(),
        fieldview_data: "https://platform.climate.com/".parse().unwrap(),
    }
}

pub fn loaded(unfinished: Vec<Unfinished>) -> Message {
    Message::Loaded(Box::new(Loaded { unfinished, ..found() }))
}

/// What a start finds on a computer that is set up, where nothing was done yet.
pub fn found() -> Loaded {
    Loaded {
        practice: false,
        servers: servers(),
        folders: folders(),
        this_run_only: false,
        leaf_account: None,
        knows_accounts: false,
        settings: Ok(Some(settings())),
        present: Ok(Present { leaf_token: true, client_secret: true, api_key: true }),
        leaf_token_ends: None,
        accounts: vec![],
        day: vec![],
        unfinished: vec![],
        out_of_reach: vec![],
        awaited_fields: vec![],
        letters: std::collections::HashMap::new(),
        unfinished_trouble: None,
    }
}

/// Where files are on that computer.
pub fn folders() -> Folders {
    let settings = "/home/staff/.config/stile".into();
    Folders { settings, logs: "/home/staff/.local/state/stile".into() }
}

/// What Leaf says of a token, of the account with this e-mail.
pub fn signed_in(email: Option<&str>) -> SignedIn {
    SignedIn {
        token: LeafToken::new("a-token"),
        account: email.and_then(LeafAccount::named),
        email: email.map(str::to_owned),
        ends: None,
    }
}

pub fn preflight(found: Preflight) -> connect::Message {
    connect::Message::Preflight(Box::new(found))
}

pub fn all_well() -> Preflight {
    Preflight {
        existing: Ok(None),
        keyring: Ok(()),
        redirect: Ok((RedirectUri::default(), Way::Listening)),
        warnings: vec![],
    }
}

pub fn ready() -> connect::Message {
    connect::Message::Ready(Ok(Ready {
        link: ConsentLink::for_tests("https://climate.com/login?state=s"),
        deadline: Timestamp::UNIX_EPOCH,
        warnings: vec![],
    }))
}

pub fn exchanged(name: &str, whose: Account) -> connect::Message {
    connect::Message::Exchanged { grower: id(name), result: Ok(whose) }
}

pub fn stored(name: &str, whose: Account, result: Result<(), KeyringError>) -> connect::Message {
    let unfinished = Unfinished { account: Some(whose), ..unfinished(name) };
    connect::Message::TokenStored { unfinished, result }
}

pub fn code(number: usize) -> connect::Message {
    connect::Message::Callback(Answer::Code(AuthorizationCode::new(format!("code-{number}"))))
}

/// The whole list, in one page.
pub fn listed(listing: u64, growers: Vec<Grower>) -> Message {
    let total = Some(growers.len() as u64);
    let page = Page { entries: growers, marks: vec![], total, more: false };
    Message::Growers(growers::Message::Page { listing, result: Ok(page) })
}

/// Has the list, which was read once, read again, with these growers on it.
pub fn list_anew(state: &mut State, growers: Vec<Grower>) {
    state.update(Message::Growers(growers::Message::Reload));
    state.update(listed(2, growers));
}

/// The growers screen, with two growers.
pub fn at_growers(unfinished: Vec<Unfinished>) -> State {
    let (mut state, _) = State::start(false);
    state.update(loaded(unfinished));
    state.update(listed(1, vec![grower("jane"), grower("joe")]));
    assert!(matches!(state.screen, Screen::Growers));
    state
}

/// The answer to the settings as they are now.
pub fn settings_saved(state: &State, result: Result<(), FileError>) -> Message {
    let settings = Box::new(state.settings.clone().unwrap_or_default());
    Message::Setup(setup::Message::Saved { settings, result })
}

pub fn connecting(state: &State) -> Option<&Connect> {
    match &state.screen {
        Screen::Connect(connect) => Some(connect),
        _ => None,
    }
}

pub fn attempt(state: &State) -> AttemptId {
    connecting(state).map_or(AttemptId(0), |connect| connect.attempt)
}

/// Tells the step on the screen.
pub fn tell(state: &mut State, message: connect::Message) -> Vec<Effect> {
    state.update(Message::Step(attempt(state), message))
}
