//! What the state machine promises, whatever happens in whatever order.

use std::collections::HashSet;
use std::sync::LazyLock;

use jiff::Timestamp;
use proptest::prelude::*;
use stile::domain::api_error::{Cause, Obstacle};
use stile::domain::consent_answer::{Answer, PasteError};
use stile::domain::consent_link::{AuthorizationUrl, AuthorizationUrlError};
use stile::domain::day::Outcome;
use stile::domain::secret::{
    ApiKey, AuthorizationCode, ClientSecret, LeafPassword, LeafToken, Passphrase,
};
use stile::domain::setup_file::SetupFileError;
use stile::domain::table::{Table, TableError};
use stile::domain::{
    Account, ApiError, BrowserError, Company, ConnectionStatus, ExchangeError, FieldCounts,
    FieldId, FieldState, FileError, GrowerDetails, LeafCredentials, LeafField, LeafUserId,
    MagicLink, NewGrower, Page, PracticeCompany, RedirectUri, SignIn, SyncChange, SyncConfig,
    SyncRules, SyncSetting, Unfinished,
};
use stile::flow::connect::{self, PastedAddress, Preflight};
use stile::flow::edit_grower;
use stile::flow::grower_page::{self, KeysNow};
use stile::flow::message::Loaded;
use stile::flow::setup::{self, HelpPage};
use stile::flow::{
    AttachError, AttemptId, ConfirmError, Consent, ConsentError, DeleteError, EditId, Effect,
    GrowerPageId, Mark, Message, Part, PrepareError, Question, RedirectError, Screen, SetupField,
    SetupPage, SignInError, Stage, State, StepState, closing, data, day, growers, import,
    setup_check, setup_file, switch_on,
};

use crate::attempts::exchanging;
use crate::fixtures::*;

// Looked through once, not at each of some hundred thousand steps.
static WITH_OPERATIONS: LazyLock<AuthorizationUrl> = LazyLock::new(|| url_with(" operations:read"));
static TABLE: LazyLock<Result<Table, TableError>> =
    LazyLock::new(|| stile::tables::import::read(b"Name,E-mail\nA,a@x.example"));

/// Every message of a step, good and bad, for this grower.
pub fn step_messages(name: &str, number: usize) -> Vec<connect::Message> {
    use connect::Message as M;
    let existing = LeafCredentials { status: Some("OK".to_owned()), ..Default::default() };
    vec![
        preflight(all_well()),
        preflight(Preflight { existing: Ok(Some(existing.clone())), ..all_well() }),
        preflight(Preflight { existing: Err(refused(401)), ..all_well() }),
        preflight(Preflight { existing: Err(refused(500)), ..all_well() }),
        preflight(Preflight { keyring: Err(KEYRING), ..all_well() }),
        preflight(Preflight { redirect: Err(RedirectError::NoLoopback), ..all_well() }),
        M::Replace,
        M::KeepExisting,
        M::PasteInstead,
        M::Link(Ok(url())),
        M::Link(Err(PrepareError::Leaf(refused(401)))),
        M::Link(Err(PrepareError::Leaf(refused(503)))),
        ready(),
        M::Ready(Err(RedirectError::Unreachable)),
        M::BrowserAsked(Ok(())),
        M::BrowserAsked(Err(BrowserError::Slow)),
        M::OpenAgain,
        M::CopyLink,
        M::CopiedAWhileAgo,
        M::Ignored,
        M::TlsHello,
        M::TakesLonger(true),
        M::TakesLonger(false),
        M::Paste(PastedAddress::new("http://localhost:8765/callback")),
        M::Pasted(Ok(Answer::Code(AuthorizationCode::new(format!("pasted-{number}"))))),
        M::Pasted(Err(PasteError::NoAnswer)),
        code(number),
        M::Callback(Answer::Denied),
        M::Callback(Answer::Refused { error: "server_error".to_owned(), description: None }),
        M::TimeUp { asleep: false },
        exchanged(name, account(name)),
        exchanged(name, account("somebody")),
        exchanged(name, Account::default()),
        M::Exchanged {
            grower: id(name),
            result: Err(ExchangeError::Api(ApiError::NotReached(Cause::Name))),
        },
        M::Exchanged {
            grower: id(name),
            result: Err(ExchangeError::Api(ApiError::Lost(Cause::Timeout))),
        },
        M::Exchanged { grower: id(name), result: Err(ExchangeError::CodeRefused(refused(400))) },
        M::Exchanged { grower: id(name), result: Err(ExchangeError::ClientRefused(refused(401))) },
        M::Exchanged { grower: id(name), result: Err(ExchangeError::QuotaUsedUp(refused(429))) },
        M::Exchanged { grower: id(name), result: Err(ExchangeError::NoRefreshToken(refused(200))) },
        stored(name, account(name), Ok(())),
        stored(name, account("somebody"), Ok(())),
        stored(name, account(name), Err(KEYRING)),
        M::AccountIsRight,
        M::AccountIsWrong,
        M::Attached(Ok(())),
        M::Attached(Err(AttachError::Leaf(refused(401)))),
        M::Attached(Err(AttachError::Leaf(refused(500)))),
        M::Attached(Err(AttachError::AlreadyAttached(existing.clone()))),
        M::Attached(Err(AttachError::TokenGone)),
        M::Attached(Err(AttachError::Keyring(KEYRING))),
        M::Attached(Err(AttachError::Replacing(refused(503)))),
        M::Attached(Err(AttachError::KeysRefused(refused(400)))),
        M::Attached(Err(AttachError::ScopeMissing(refused(400)))),
        M::Attached(Err(AttachError::ConsentEnded(refused(400)))),
        M::Attached(Err(AttachError::KeysMissing)),
        M::Attached(Err(AttachError::OtherClient { given_to: "another".to_owned() })),
        M::Attached(Err(AttachError::OtherLeafAccount)),
        M::Link(Err(PrepareError::AuthorizationUrl(AuthorizationUrlError::Scopes))),
        M::Link(Err(PrepareError::NoLink(refused(405)))),
        M::UseTemplate,
        M::Link(Ok(WITH_OPERATIONS.clone())),
        M::AcceptScopes,
        M::Confirmed(Err(ConfirmError::Trouble {
            found: LeafCredentials::default(),
            last_event: None,
        })),
        M::Broke,
        M::AskAgain,
        M::Confirmed(Ok(existing)),
        M::Confirmed(Err(ConfirmError::Absent)),
        M::Confirmed(Err(ConfirmError::Leaf(refused(401)))),
        M::Retry,
    ]
}

/// Every other message, for two growers.
pub fn other_messages(state: &State) -> Vec<Message> {
    let mut messages = vec![
        loaded(vec![]),
        loaded(vec![unfinished("jane")]),
        Message::Loaded(Box::new(Loaded {
            settings: Err(FileError::Damaged),
            present: Err(KEYRING),
            unfinished_trouble: Some(FileError::Damaged),
            ..found()
        })),
        Message::RetryKeyring,
        Message::KeepForThisRun,
        Message::SecretsStored { this_run_only: false, result: Ok(()) },
        Message::SecretsStored { this_run_only: true, result: Ok(()) },
        Message::SecretsStored { this_run_only: false, result: Err(KEYRING) },
        Message::ListTrouble { file: "accounts.json", error: FileError::Newer },
        Message::NewerConsents(vec!["Jane".to_owned()]),
        Message::KeyringWaits(true),
        Message::KeyringWaits(false),
        Message::GiveUpKeyring,
        Message::Practise(PracticeCompany::default()),
        Message::PracticeFailed(std::io::ErrorKind::AddrInUse),
        Message::LeavePractice,
        Message::StartAfresh,
        Message::StartedAfresh { keyring: Ok(()), files: Ok(()) },
        Message::StartedAfresh { keyring: Err(KEYRING), files: Ok(()) },
        Message::StartedAfresh { keyring: Ok(()), files: Err(FileError::Newer) },
        Message::Forget,
        Message::Forgotten { keyring: Ok(()), files: Ok(()) },
        Message::Forgotten { keyring: Err(KEYRING), files: Err(FileError::Damaged) },
        Message::DismissNotice,
        Message::Closing(closing::Message::Asked),
        Message::Closing(closing::Message::Agreed(Question::Close { growers: vec![] })),
        Message::Closing(closing::Message::ExchangeOver(AttemptId(1))),
        Message::OpenPage(HelpPage::MachineFiles),
        Message::PageAsked(Err(BrowserError::NotStarted)),
        Message::PageAsked(Ok(())),
        Message::SignIn(SignIn {
            email: "a@b.example".to_owned(),
            password: LeafPassword::new("password"),
        }),
        Message::UseToken(LeafToken::new("token")),
        Message::StopSigningIn,
        Message::SignedIn { try_number: 1, result: Ok(signed_in(Some("a@b.example"))) },
        Message::LeafTokenStored { try_number: 1, result: Ok(()) },
        Message::LeafTokenStored { try_number: 1, result: Err(KEYRING) },
        Message::SignedIn { try_number: 1, result: Err(SignInError::NotAccepted) },
        Message::SignInTakesLonger { try_number: 1, takes_longer: true },
        Message::Setup(setup::Message::KeepSignIn),
        Message::Setup(setup::Message::AppKeys {
            client_id: "client".to_owned(),
            client_secret: Some(ClientSecret::new("secret")),
            api_key: Some(ApiKey::new("key")),
        }),
        Message::Setup(setup::Message::Redirect {
            redirect_uri: RedirectUri::default(),
            second: None,
            write_scopes: vec![],
            pkce: false,
            switch_on_fields: false,
        }),
        settings_saved(state, Ok(())),
        settings_saved(state, Err(FileError::Damaged)),
        Message::Setup(setup::Message::Back),
        Message::Growers(growers::Message::Reload),
        listed(1, vec![grower("jane"), grower("joe")]),
        Message::Growers(growers::Message::Page { listing: 1, result: Err(refused(500)) }),
        Message::Growers(growers::Message::TakesLonger { listing: 1, takes_longer: true }),
        Message::Growers(growers::Message::StopReading),
        Message::Growers(growers::Message::OpenForm),
        Message::Growers(growers::Message::CloseForm),
        Message::Growers(growers::Message::Add(NewGrower::default())),
        Message::Growers(growers::Message::Added { number: 1, result: Ok(grower("new")) }),
        Message::Growers(growers::Message::Added { number: 1, result: Err(refused(400)) }),
        Message::Leave,
        Message::Broke,
        Message::AnswerBroke,
        Message::ConnectNext,
        Message::Growers(growers::Message::InView(vec![id("jane"), id("nobody")])),
        Message::Growers(growers::Message::Seen {
            listing: 1,
            grower: id("jane"),
            result: Ok(ConnectionStatus::default()),
        }),
        Message::Growers(growers::Message::Counted {
            listing: 1,
            grower: id("jane"),
            fields: FieldCounts { preview: 2, waiting: 0, on: 1, other: 0 },
        }),
        Message::Growers(growers::Message::CheckAll),
        Message::Growers(growers::Message::StopChecking),
        Message::Growers(growers::Message::CheckedAll { checking: 1 }),
        Message::Growers(growers::Message::CheckingBroke { checking: 1 }),
        Message::Growers(growers::Message::DismissChecking),
        Message::Day(day::Message::Plan(vec![id("jane"), id("nobody"), id("joe")])),
        Message::Day(day::Message::Choose),
        Message::Day(day::Message::Mark(Mark { ids: vec![id("jane")], is_chosen: true })),
        Message::Day(day::Message::Mark(Mark { ids: vec![id("jane")], is_chosen: false })),
        Message::Day(day::Message::StopChoosing),
        Message::Day(day::Message::BeginNote(day::Note {
            grower: id("jane"),
            outcome: Outcome::Skipped,
        })),
        Message::Day(day::Message::LeaveNote),
        Message::Day(day::Message::Clear),
        Message::Open("company.stile".into()),
        Message::Open("growers.csv".into()),
        Message::SetupFile(setup_file::Message::Looked("company.stile".into(), Ok(()))),
        Message::SetupFile(setup_file::Message::Looked(
            "company.stile".into(),
            Err(SetupFileError::Foreign),
        )),
        Message::SetupFile(setup_file::Message::Unlock(Passphrase::new("passphrase"))),
        Message::SetupFile(setup_file::Message::Opened(
            "company.stile".into(),
            Ok(Box::new(setup_file_of_a_company())),
        )),
        Message::SetupFile(setup_file::Message::Opened(
            "company.stile".into(),
            Err(SetupFileError::WrongPassphrase),
        )),
        Message::SetupFile(setup_file::Message::Opened(
            "company.stile".into(),
            Err(SetupFileError::Damaged),
        )),
        Message::SetupFile(setup_file::Message::ForOtherServers(
            "company.stile".into(),
            Box::new(servers()),
        )),
        Message::SetupFile(setup_file::Message::UseServers),
        Message::SetupFile(setup_file::Message::Moved("company.stile".into())),
        Message::SetupFile(setup_file::Message::Begin),
        Message::SetupFile(setup_file::Message::GiveKeys),
        Message::SetupFile(setup_file::Message::KeysGiven(Err(refused(500)))),
        Message::SetupFile(setup_file::Message::Make(
            Company::default(),
            Passphrase::new("passphrase"),
        )),
        Message::SetupFile(setup_file::Message::CopyPassphrase(Passphrase::new("p"))),
        Message::SetupFile(setup_file::Message::CopyForgotten),
        Message::SetupFile(setup_file::Message::Made(Ok("made.stile".into()))),
        Message::SetupFile(setup_file::Message::Made(Err(SetupFileError::Logo))),
        Message::SetupFile(setup_file::Message::Leave),
        Message::Import(import::Message::Read { import: 1, table: TABLE.clone() }),
        Message::Import(import::Message::Read { import: 1, table: Err(TableError::NoRows) }),
        Message::Import(import::Message::Match(stile::domain::table::Meaning::Name, None)),
        Message::Import(import::Message::ReadAs(stile::domain::table::Reading::default())),
        Message::Import(import::Message::Share(true)),
        Message::Import(import::Message::Start),
        Message::Import(import::Message::Added { import: 1, row: 0, result: Ok(grower("new")) }),
        Message::Import(import::Message::Added { import: 1, row: 0, result: Err(refused(500)) }),
        Message::Import(import::Message::Finished(1)),
        Message::Import(import::Message::Broke(1)),
        Message::Import(import::Message::Stop),
        Message::Import(import::Message::Leave),
    ];
    let field = LeafField {
        id: FieldId::parse("North 40/1").unwrap(),
        name: "North 40".to_owned(),
        farm: None,
        state: FieldState::Preview,
        hectares: None,
        has_outline: false,
    };
    let rules = SyncRules::of(SyncConfig::default(), SyncConfig::default());
    let change = SyncChange { what: SyncSetting::FetchAllFields, for_all: true };
    let (grower, fields) = (id("jane"), vec![field.id.clone()]);
    for message in [
        switch_on::Message::Begin { grower: grower.clone(), fields },
        switch_on::Message::Found { number: 1, fields: 2 },
        switch_on::Message::Switched { number: 1, field: field.id.clone(), result: Ok(()) },
        switch_on::Message::Switched {
            number: 1,
            field: field.id.clone(),
            result: Err(refused(401)),
        },
        switch_on::Message::NotListed { number: 1, error: refused(401) },
        switch_on::Message::NotSwitched {
            number: 1,
            fields: vec![field.id.clone()],
            error: refused(401),
        },
        switch_on::Message::Stop(grower.clone()),
        switch_on::Message::Over { number: 1 },
        switch_on::Message::Broke { number: 1 },
        switch_on::Message::Dismiss(grower),
    ] {
        messages.push(Message::SwitchOn(message));
    }
    for message in [
        data::Message::Arrived(None),
        data::Message::Fields(vec![field]),
        data::Message::Rules(rules),
        data::Message::ChangeRules(change),
        data::Message::RulesChanged(Err(refused(500))),
        data::Message::RulesChanged(Ok(())),
        data::Message::Failed(refused(500)),
        data::Message::Choose,
        data::Message::Mark(Mark {
            ids: vec![FieldId::parse("North 40/1").unwrap()],
            is_chosen: true,
        }),
        data::Message::StopChoosing,
        data::Message::Failed(ApiError::Broke),
        data::Message::WatchAgain,
    ] {
        messages.push(Message::Data(1, message));
    }
    for result in [Ok(ConnectionStatus::default()), Err(refused(401)), Err(refused(500))] {
        let grower = id("jane");
        messages.push(Message::GrowerPage(
            GrowerPageId(1),
            grower_page::Message::Looked(result.clone()),
        ));
        messages.push(Message::GrowerPage(
            GrowerPageId(1),
            grower_page::Message::Disconnected { grower: grower.clone(), result: result.clone() },
        ));
        messages.push(Message::Growers(growers::Message::Checked {
            checking: 1,
            grower,
            result,
            fields: Some(FieldCounts { preview: 1, ..FieldCounts::default() }),
        }));
    }
    let of_page = [
        grower_page::Message::LookAgain,
        grower_page::Message::Disconnect,
        grower_page::Message::ReadLinks,
        grower_page::Message::MakeLink(900),
        grower_page::Message::GiveKeys,
        grower_page::Message::KeepKeys,
        grower_page::Message::HideCode,
        grower_page::Message::EndLink("link".to_owned()),
        grower_page::Message::Linked {
            grower: id("jane"),
            result: Ok(vec![]),
            keys: Some(KeysNow::Given("client".to_owned())),
            seconds: Some(900),
            made: Some("link".to_owned()),
        },
        grower_page::Message::Linked {
            grower: id("jane"),
            result: Ok(vec![]),
            keys: Some(KeysNow::Missing),
            seconds: Some(900),
            made: None,
        },
        grower_page::Message::UseKeys,
        grower_page::Message::RemoveKeys,
        grower_page::Message::Linked {
            grower: id("jane"),
            result: Err(refused(500)),
            keys: None,
            seconds: None,
            made: None,
        },
    ];
    let details = || GrowerDetails {
        person: NewGrower {
            name: full_name("jane"),
            email: "jane@farm.example".to_owned(),
            ..NewGrower::default()
        },
        has_credentials: false,
    };
    let wanted = || NewGrower { phone: "1".to_owned(), ..details().person };
    let taken = || GrowerDetails { person: wanted(), ..details() };
    let saved = |result| edit_grower::Message::Saved { grower: id("jane"), result };
    let deleted = |result| edit_grower::Message::Deleted { grower: id("jane"), result };
    let of_editing = [
        edit_grower::Message::ReadAgain,
        edit_grower::Message::Read(Ok(details())),
        edit_grower::Message::Read(Err(refused(401))),
        edit_grower::Message::Save(wanted()),
        saved(Ok(taken())),
        saved(Ok(details())),
        saved(Err(refused(500))),
        edit_grower::Message::Delete,
        deleted(Ok(())),
        deleted(Err(DeleteError::Connected)),
        deleted(Err(DeleteError::Leaf(refused(401)))),
    ];
    messages.extend(of_editing.map(|message| Message::EditGrower(EditId(1), message)));
    messages.extend(of_page.map(|message| Message::GrowerPage(GrowerPageId(1), message)));
    for (question, _) in questions() {
        for yes in [true, false] {
            messages.push(Message::Answer { question: question.clone(), yes });
        }
        messages.push(Message::Ask(question));
    }
    messages.extend(SetupPage::ALL.map(|page| Message::Setup(setup::Message::Open(page))));
    messages.extend(
        [SetupField::ApiKey, SetupField::Redirect]
            .map(|field| Message::Setup(setup::Message::Change(field))),
    );
    messages.push(Message::OpenSettings);
    messages.extend(
        [
            setup_check::Message::Open,
            setup_check::Message::Begin,
            setup_check::Message::Found {
                number: 1,
                part: setup_check::Part::ApiKey,
                result: Err(setup_check::PartError::KeyRefused(refused(403))),
            },
            setup_check::Message::Found {
                number: 1,
                part: setup_check::Part::SignIn,
                result: Ok(setup_check::Verdict::Works),
            },
            setup_check::Message::Leave,
        ]
        .map(Message::SetupCheck),
    );
    for name in ["jane", "joe", "nobody"] {
        messages.extend([
            Message::Connect(id(name)),
            Message::Finish(id(name).into()),
            Message::Discard(id(name).into()),
            Message::OpenGrowerPage(id(name)),
            Message::OpenGrowerPart(id(name), Part::Disconnect),
            Message::OpenEditing(id(name)),
            Message::Day(day::Message::Put {
                grower: id(name),
                outcome: Outcome::Postponed,
                note: Some("a note".to_owned()),
            }),
            Message::TokenDropped { consent: id(name).into(), result: Ok(()) },
            Message::TokenDropped { consent: id(name).into(), result: Err(KEYRING) },
        ]);
    }
    messages
}

#[test]
fn two_presses_and_the_rest_runs_by_itself() {
    let mut state = at_growers(vec![]);
    let effects = state.update(Message::Connect(id("jane")));
    assert!(
        matches!(effects[..], [Effect::Connect(connect::Effect::Preflight { .. })]),
        "{effects:?}"
    );
    let effects = tell(&mut state, preflight(all_well()));
    assert!(
        matches!(effects[..], [Effect::Connect(connect::Effect::RequestLink { .. })]),
        "{effects:?}"
    );
    let effects = tell(&mut state, connect::Message::Link(Ok(url())));
    assert!(
        matches!(effects[..], [Effect::Connect(connect::Effect::OpenConsent { .. })]),
        "{effects:?}"
    );
    let effects = tell(&mut state, ready());
    assert!(
        matches!(effects[..], [Effect::Connect(connect::Effect::OpenBrowser { .. })]),
        "{effects:?}"
    );
    let effects = tell(&mut state, code(1));
    assert!(
        matches!(effects[..], [Effect::Connect(connect::Effect::Exchange { code: Some(_), .. })]),
        "{effects:?}"
    );
    let effects = tell(&mut state, exchanged("jane", account("jane")));
    assert!(effects.is_empty(), "the runtime stores it without being asked: {effects:?}");
    let effects = tell(&mut state, stored("jane", account("jane"), Ok(())));
    assert!(
        matches!(
            effects[..],
            [
                Effect::Connect(connect::Effect::AnswerBrowser { .. }),
                Effect::Connect(connect::Effect::Attach { .. })
            ]
        ),
        "{effects:?}"
    );
    let effects = tell(&mut state, connect::Message::Attached(Ok(())));
    assert!(
        matches!(effects[..], [Effect::Connect(connect::Effect::Confirm { .. })]),
        "{effects:?}"
    );
    let effects = tell(&mut state, connect::Message::Confirmed(Ok(LeafCredentials::default())));
    assert!(
        matches!(
            effects[..],
            [
                Effect::Connect(connect::Effect::DropToken { .. }),
                Effect::RememberAccount(_),
                Effect::Data(data::Effect::Watch { .. })
            ]
        ),
        "{effects:?}"
    );
    let connect = connecting(&state).unwrap();
    assert_eq!(connect.steps(), [StepState::Done; 4]);
    assert!(state.growers.find(&id("jane")).unwrap().field_view.is_some());
}

#[test]
fn somebody_elses_account_waits_for_a_persons_word() {
    for whose in [account("somebody"), Account::default()] {
        let mut state = exchanging();
        tell(&mut state, exchanged("jane", whose.clone()));
        let effects = tell(&mut state, stored("jane", whose, Ok(())));
        assert!(
            matches!(
                effects[..],
                [
                    Effect::Connect(connect::Effect::AnswerBrowser { .. }),
                    Effect::Connect(connect::Effect::LookAtFields { .. })
                ]
            ),
            "{effects:?}"
        );
        let mut refused = state.clone();
        let effects = tell(&mut refused, connect::Message::AccountIsWrong);
        assert!(
            matches!(effects[..], [Effect::Connect(connect::Effect::DropToken { .. })]),
            "{effects:?}"
        );
        let effects = tell(&mut state, connect::Message::AccountIsRight);
        assert!(
            matches!(effects[..], [Effect::Connect(connect::Effect::Attach { .. })]),
            "{effects:?}"
        );
    }
}

#[test]
fn a_consent_that_arrives_after_leaving_is_kept_and_offered() {
    let mut state = exchanging();
    let left = attempt(&state);
    state.update(Message::Leave);
    let late = Message::Step(left, exchanged("jane", account("jane")));
    let effects = state.update(late);
    assert!(effects.is_empty(), "{effects:?}");
    state.update(Message::Step(left, stored("jane", account("jane"), Ok(()))));
    assert_eq!(state.unfinished, [unfinished("jane")]);
    let effects = state.update(Message::Finish(id("jane").into()));
    assert!(
        matches!(effects[..], [Effect::Connect(connect::Effect::Attach { look_first: true, .. })]),
        "{effects:?}"
    );
}

#[test]
fn whoever_asks_the_grower_again_begins_another_attempt() {
    // The time and the listener of an attempt end with its answer.
    let gone = connect::Message::Attached(Err(AttachError::TokenGone));
    let trouble = LeafCredentials { status: Some("INVALID".to_owned()), ..Default::default() };
    let trouble = connect::Message::Confirmed(Err(ConfirmError::Trouble {
        found: trouble,
        last_event: None,
    }));
    for (failure, again) in [
        (vec![gone], connect::Message::Retry),
        (vec![connect::Message::Attached(Ok(())), trouble], connect::Message::AskAgain),
    ] {
        let mut state = at_growers(vec![unfinished("jane")]);
        state.update(Message::Finish(id("jane").into()));
        for message in failure {
            tell(&mut state, message);
        }
        let before = attempt(&state);
        let effects = tell(&mut state, again);
        let now = attempt(&state);
        assert_ne!(now, before);
        let is_cancelled = |it: &Effect| matches!(it, Effect::Connect(connect::Effect::Cancel { attempt }) if *attempt == before);
        let is_looked_at = |it: &Effect| matches!(it, Effect::Connect(connect::Effect::Preflight { attempt, .. }) if *attempt == now);
        assert!(
            effects.iter().any(is_cancelled) && effects.iter().any(is_looked_at),
            "{effects:?}"
        );
    }
}

#[test]
fn signing_in_again_goes_on_where_it_stood() {
    for error in [refused(401), ApiError::NotAsked(Obstacle::NoLeafToken)] {
        let mut state = at_growers(vec![unfinished("jane")]);
        state.update(Message::Finish(id("jane").into()));
        tell(&mut state, connect::Message::Attached(Err(AttachError::Leaf(error))));
        assert_eq!(connecting(&state).unwrap().steps()[2], StepState::NeedsYou);
        state.update(Message::UseToken(LeafToken::new("new")));
        let effects =
            state.update(Message::SignedIn { try_number: 1, result: Ok(signed_in(None)) });
        assert!(
            effects.iter().any(|effect| matches!(
                effect,
                Effect::Connect(connect::Effect::Attach { look_first: true, .. })
            )),
            "{effects:?}"
        );
    }
}

#[test]
fn a_code_is_exchanged_again_only_when_it_is_there_and_never_left() {
    use Obstacle::{NoAppKeys, NoCode, Unsendable};
    for (error, again) in [
        (ApiError::NotReached(Cause::Name), true),
        (ApiError::NotAsked(NoAppKeys), true),
        (ApiError::NotAsked(Unsendable), true),
        (ApiError::NotAsked(NoCode), false),
        (ApiError::Lost(Cause::Timeout), false),
        (ApiError::Broke, false),
        (refused(500), false),
    ] {
        let error = ConsentError::Exchange(ExchangeError::Api(error));
        assert_eq!(error.leaves_code_unspent(), again, "{error:?}");
    }
}

/// Every message there is in this state, those of a step for this attempt.
fn messages(state: &State, attempt: AttemptId, number: usize) -> Vec<Message> {
    let mut messages = other_messages(state);
    let steps = step_messages("jane", number).into_iter();
    messages.extend(steps.map(|message| Message::Step(attempt, message)));
    messages
}

/// The message with this number, counted round.
fn message(index: usize, state: &State, attempt: AttemptId, number: usize) -> Message {
    let mut messages = messages(state, attempt, number);
    let index = index % messages.len();
    messages.swap_remove(index)
}

/// A state in which this question can be asked.
fn asked(question: &Question) -> State {
    let mut state = at_growers(vec![unfinished("jane")]);
    match question {
        Question::EndDay => {
            state.update(Message::Day(day::Message::Plan(vec![id("joe")])));
        }
        Question::Disconnect { .. } | Question::EndLink { .. } | Question::RemoveKeys { .. } => {
            state.update(Message::OpenGrowerPage(id("joe")));
        }
        Question::DeleteGrower { .. } => {
            state.update(Message::OpenEditing(id("joe")));
            let details = Ok(GrowerDetails::default());
            let read = edit_grower::Message::Read(details);
            state.update(Message::EditGrower(EditId(1), read));
        }
        Question::ChangeRules { .. } => {
            state.update(Message::OpenGrowerPage(id("joe")));
            let credentials = Some(LeafCredentials::default());
            let status = ConnectionStatus { credentials, events: vec![] };
            state.update(Message::GrowerPage(
                GrowerPageId(1),
                grower_page::Message::Looked(Ok(status)),
            ));
        }
        Question::StartAfresh { .. } => {
            state.update(Message::SecretsStored { this_run_only: false, result: Err(KEYRING) });
        }
        Question::LeaveWaiting { .. }
        | Question::LeavePracticeWaiting { .. }
        | Question::CloseWaiting { .. } => {
            state.update(Message::Connect(id("joe")));
            for message in [preflight(all_well()), connect::Message::Link(Ok(url())), ready()] {
                tell(&mut state, message);
            }
        }
        Question::DropTyped => {
            state.update(Message::Setup(setup::Message::Open(SetupPage::Leaf)));
        }
        Question::Forget
        | Question::Discard { .. }
        | Question::File(_)
        | Question::Close { .. } => {}
    }
    state.update(Message::Ask(question.clone()));
    assert_eq!(state.question.as_ref(), Some(question));
    state
}

/// A question on closing, with the message that it stands for.
fn closes(question: Question) -> (Question, Message) {
    (question.clone(), Message::Closing(closing::Message::Agreed(question)))
}

/// Every question, with the message that it stands for.
fn questions() -> Vec<(Question, Message)> {
    let page = GrowerPageId(1);
    let link = MagicLink {
        id: "link".to_owned(),
        link: "https://magic-link.withleaf.io/abc".parse().unwrap(),
        expires: None,
        last_used: None,
        used: 0,
        most_uses: None,
    };
    let change = SyncChange { what: SyncSetting::FetchAllFields, for_all: true };
    let name = "Joe".to_owned();
    let of_page = |message| Message::GrowerPage(page, message);
    vec![
        (Question::Forget, Message::Forget),
        (Question::DropTyped, Message::Setup(setup::Message::Back)),
        (Question::StartAfresh { growers: vec![name.clone()] }, Message::StartAfresh),
        (
            Question::Discard { consent: id("jane").into(), name: name.clone() },
            Message::Discard(id("jane").into()),
        ),
        (
            Question::Disconnect { page, name: name.clone() },
            of_page(grower_page::Message::Disconnect),
        ),
        (
            Question::EndLink { page, link: Box::new(link) },
            of_page(grower_page::Message::EndLink("link".to_owned())),
        ),
        (Question::RemoveKeys { page }, of_page(grower_page::Message::RemoveKeys)),
        (Question::LeaveWaiting { attempt: AttemptId(1) }, Message::Leave),
        (Question::LeavePracticeWaiting { attempt: AttemptId(1) }, Message::LeavePractice),
        closes(Question::CloseWaiting { attempt: AttemptId(1) }),
        (
            Question::DeleteGrower { edit: EditId(1), name: name.clone() },
            Message::EditGrower(EditId(1), edit_grower::Message::Delete),
        ),
        (Question::EndDay, Message::Day(day::Message::Clear)),
        (Question::File(stile::flow::FileKind::Table), Message::Import(import::Message::Choose)),
        (
            Question::ChangeRules { watch: 1, change, name: name.clone() },
            Message::Data(1, data::Message::ChangeRules(change)),
        ),
        closes(Question::Close { growers: vec![name] }),
    ]
}

#[test]
fn leaving_is_asked_about_only_while_the_browser_may_still_answer() {
    let question = Question::LeaveWaiting { attempt: AttemptId(1) };
    let waiting = || asked(&question);
    let mut stays = waiting();
    stays.update(Message::Answer { question: question.clone(), yes: false });
    assert!(stays.question.is_none() && stays.grower_is_away(), "staying changes nothing");

    let mut answered = waiting();
    tell(&mut answered, code(1));
    assert_eq!(answered.question, None, "the answer has come");
    assert_eq!(answered.leave_question(), None);

    let mut unopened = waiting();
    tell(&mut unopened, connect::Message::BrowserAsked(Err(BrowserError::Slow)));
    assert_eq!(unopened.question, None, "no browser was opened");
    tell(&mut unopened, connect::Message::CopyLink);
    assert_eq!(unopened.leave_question(), Some(question), "the link may be in another one");
}

#[test]
fn an_answered_question_sends_exactly_its_message_once() {
    for (question, message) in questions() {
        let state = asked(&question);
        let mut told = state.clone();
        told.question = None;
        let expected = told.update(message);
        let mut answered = state.clone();
        let yes = || Message::Answer { question: question.clone(), yes: true };
        let effects = answered.update(yes());
        assert_eq!(format!("{effects:?}"), format!("{expected:?}"), "{question:?}");
        assert_eq!(format!("{answered:?}"), format!("{told:?}"), "{question:?}");
        let effects = answered.update(yes());
        assert!(effects.is_empty(), "{question:?} was answered twice: {effects:?}");
        // A no changes nothing but that the question is gone.
        let mut kept = state.clone();
        let effects = kept.update(Message::Answer { question: question.clone(), yes: false });
        assert!(effects.is_empty() && kept.question.is_none(), "{question:?}: {effects:?}");
        assert!(!kept.closing.is_decided());
    }
}

#[test]
fn an_answer_is_for_the_question_that_was_read() {
    for (question, _) in questions() {
        let mut state = asked(&question);
        let other = Question::Discard { consent: id("joe").into(), name: "Joe".to_owned() };
        let effects = state.update(Message::Answer { question: other, yes: true });
        assert!(effects.is_empty(), "{effects:?}");
        assert_eq!(state.question, Some(question));
    }
}

#[test]
fn a_question_goes_with_its_screen() {
    for (question, _) in questions() {
        // The keyring's trouble goes along.
        let stays = matches!(question, Question::Close { .. } | Question::StartAfresh { .. });
        let mut left = asked(&question);
        match left.screen {
            Screen::Growers => left.update(Message::OpenGrowerPage(id("joe"))),
            Screen::Setup(_) => left.update(Message::Setup(setup::Message::Back)),
            _ => left.update(Message::Leave),
        };
        assert_eq!(left.question.is_some(), stays, "{question:?}");
        // One that comes too late is not asked at all.
        left.update(Message::Ask(question.clone()));
        assert_eq!(left.question.is_some(), stays, "{question:?}");
    }
    let discard = Question::Discard { consent: id("jane").into(), name: "Jane".to_owned() };
    let mut dropped = asked(&discard);
    dropped.update(Message::TokenDropped { consent: id("jane").into(), result: Ok(()) });
    assert_eq!(dropped.question, None, "there is nothing left to throw away");
    let remove = Question::RemoveKeys { page: GrowerPageId(1) };
    let mut another = asked(&remove);
    another.update(Message::Leave);
    another.update(Message::OpenGrowerPage(id("joe")));
    another.update(Message::Ask(remove));
    assert_eq!(another.question, None, "that was asked on another page");
}

fn close() -> Message {
    Message::Closing(closing::Message::Asked)
}

#[test]
fn closing_is_at_once_where_nothing_can_be_lost() {
    let mut waiting = at_growers(vec![unfinished("joe")]);
    waiting.update(Message::Connect(id("jane")));
    for mut state in [at_growers(vec![]), waiting, State::start(false).0] {
        assert!(state.may_close());
        assert!(state.update(close()).is_empty());
        assert!(state.closing.is_decided() && state.question.is_none());
    }
}

#[test]
fn closing_waits_for_a_consent_that_is_under_way() {
    let over = |attempt| Message::Closing(closing::Message::ExchangeOver(attempt));
    let mut state = exchanging();
    let attempt = attempt(&state);
    assert!(!state.may_close());
    state.update(close());
    assert!(state.closing.is_waiting() && !state.closing.is_decided());
    // Whatever the window shows by now, and whatever session there is.
    state.update(Message::Leave);
    state.update(Message::Forget);
    assert!(state.closing.is_waiting() && !state.may_close());
    let mut stored_well = exchanging();
    stored_well.update(close());
    tell(&mut stored_well, exchanged("jane", account("jane")));
    tell(&mut stored_well, stored("jane", account("jane"), Ok(())));
    for mut state in [state, stored_well] {
        assert!(!state.closing.is_decided());
        state.update(over(attempt));
        assert!(state.closing.is_decided() && state.may_close());
    }
    // Two are waited for where there are two.
    let mut two = exchanging();
    two.update(Message::Leave);
    two.update(Message::Connect(id("joe")));
    for message in [preflight(all_well()), connect::Message::Link(Ok(url())), ready(), code(2)] {
        tell(&mut two, message);
    }
    let second = self::attempt(&two);
    two.update(close());
    two.update(over(attempt));
    assert!(two.closing.is_waiting());
    two.update(over(second));
    assert!(two.closing.is_decided());
    // What the keyring did not take is asked about.
    let mut refused = exchanging();
    refused.update(close());
    tell(&mut refused, exchanged("jane", account("jane")));
    let unfinished = Unfinished { in_memory: true, ..unfinished("jane") };
    let result = Err(KEYRING);
    let stored = connect::Message::TokenStored { unfinished, result };
    refused.update(Message::Step(attempt, stored));
    refused.update(over(attempt));
    assert!(!refused.closing.is_decided());
    let growers = vec![full_name("jane")];
    assert_eq!(refused.question, Some(Question::Close { growers }));
}

#[test]
fn closing_asks_before_a_consent_is_lost_and_survives_a_no() {
    let mut state = at_growers(vec![Unfinished { in_memory: true, ..unfinished("jane") }]);
    let question = Question::Close { growers: vec![full_name("jane")] };
    for _ in 0..2 {
        state.update(close());
        assert_eq!(state.question.as_ref(), Some(&question));
        assert!(!state.may_close() && !state.closing.is_waiting());
        state.update(Message::Answer { question: question.clone(), yes: false });
        assert!(!state.may_close());
    }
    // Once the keyring has it, nothing is asked.
    let mut safe = state.clone();
    safe.update(Message::SecretsStored { this_run_only: false, result: Ok(()) });
    safe.update(close());
    assert!(safe.closing.is_decided() && safe.question.is_none());
    state.update(close());
    state.update(Message::Answer { question, yes: true });
    assert!(state.closing.is_decided() && state.may_close());
}

#[test]
fn a_yes_to_one_loss_is_none_to_another() {
    let waits = Question::CloseWaiting { attempt: AttemptId(1) };
    let held = |names: &[&str]| {
        let held = |name: &&str| Unfinished { in_memory: true, ..unfinished(name) };
        names.iter().map(held).collect::<Vec<_>>()
    };
    let loses = |names: &[&str]| Question::Close {
        growers: names.iter().map(|name| full_name(name)).collect(),
    };
    let mut state = asked(&waits);
    state.unfinished = held(&["jane"]);
    state.update(close());
    assert_eq!(state.question.as_ref(), Some(&waits));
    state.update(Message::Answer { question: waits.clone(), yes: true });
    assert_eq!(state.question, Some(loses(&["jane"])));
    // Another consent has come meanwhile.
    state.unfinished = held(&["jane", "joe"]);
    state.update(Message::Answer { question: loses(&["jane"]), yes: true });
    assert_eq!(state.question, Some(loses(&["jane", "joe"])));
    // After a no, everything is asked again.
    let mut kept = state.clone();
    kept.update(Message::Answer { question: loses(&["jane", "joe"]), yes: false });
    assert!(!kept.may_close());
    kept.update(close());
    assert_eq!(kept.question, Some(waits));
    state.update(Message::Answer { question: loses(&["jane", "joe"]), yes: true });
    assert!(state.closing.is_decided());
}

#[test]
fn closing_asks_while_the_browser_may_still_answer() {
    let question = Question::CloseWaiting { attempt: AttemptId(1) };
    let mut state = asked(&question);
    state.question = None;
    for _ in 0..2 {
        assert!(!state.may_close());
        state.update(close());
        assert_eq!(state.question.as_ref(), Some(&question));
        assert!(!state.closing.is_decided());
    }
    let mut answered = state.clone();
    tell(&mut answered, code(1));
    assert_eq!(answered.question, None, "the browser has answered");
    let mut left = state.clone();
    left.update(Message::Leave);
    assert!(left.question.is_none() && left.may_close());
    let mut practising = state.clone();
    practising.practice = true;
    assert!(practising.may_close(), "practice has nothing to lose");
    state.update(Message::Answer { question, yes: true });
    assert!(state.closing.is_decided() && state.may_close());
}

#[test]
fn who_was_chosen_for_the_day_survives_a_listing() {
    let mut state = at_growers(vec![]);
    state.update(Message::Day(day::Message::Choose));
    let mark = Mark { ids: vec![id("joe"), id("jane")], is_chosen: true };
    state.update(Message::Day(day::Message::Mark(mark)));
    let chosen = |state: &State| -> Option<Vec<LeafUserId>> {
        Some(state.day.choosing.as_ref()?.iter().cloned().collect())
    };
    state.update(Message::Growers(growers::Message::Reload));
    assert!(state.growers.list.is_empty());
    assert_eq!(chosen(&state), Some(vec![id("joe"), id("jane")]));
    let entries = vec![grower("jane"), grower("joe"), grower("new")];
    let page = Page { entries, marks: vec![], total: Some(3), more: false };
    state.update(Message::Growers(growers::Message::Page { listing: 2, result: Ok(page) }));
    assert_eq!(chosen(&state), Some(vec![id("joe"), id("jane")]));
    let mark = Mark { ids: vec![id("jane")], is_chosen: false };
    state.update(Message::Day(day::Message::Mark(mark)));
    assert_eq!(chosen(&state), Some(vec![id("joe")]));
    // Another account's growers are others.
    let mut other = state.clone();
    other.update(Message::UseToken(LeafToken::new("new")));
    let signed_in = signed_in(Some("b@x.example"));
    other.update(Message::SignedIn { try_number: 1, result: Ok(signed_in) });
    assert_eq!(chosen(&other), None);
    state.update(Message::Day(day::Message::Plan(vec![id("joe")])));
    assert_eq!(chosen(&state), None);
}

#[test]
fn a_note_is_written_on_the_next_turn_and_on_no_other() {
    let mut state = at_growers(vec![]);
    let mut tell = |message| {
        state.update(Message::Day(message));
        state.day.note.clone().map(|note| note.grower)
    };
    let note = |name| day::Note { grower: id(name), outcome: Outcome::Postponed };
    let put = |name, outcome| day::Message::Put { grower: id(name), outcome, note: None };
    tell(day::Message::Plan(vec![id("jane"), id("joe")]));
    assert_eq!(tell(day::Message::BeginNote(note("jane"))), Some(id("jane")));
    assert_eq!(tell(put("joe", Outcome::Skipped)), Some(id("jane")), "another's turn");
    assert_eq!(tell(put("jane", Outcome::Postponed)), None, "it is written");
    assert_eq!(tell(day::Message::BeginNote(note("jane"))), Some(id("jane")));
    assert_eq!(tell(put("joe", Outcome::Open)), None, "it is not her turn any more");
    assert_eq!(tell(day::Message::BeginNote(note("joe"))), Some(id("joe")));
    assert_eq!(tell(day::Message::LeaveNote), None);
}

#[test]
fn a_countdown_goes_on_when_a_server_or_the_keyring_takes_long() {
    let mut connecting = at_growers(vec![]);
    connecting.update(Message::Connect(id("jane")));
    let step = Message::Step(attempt(&connecting), connect::Message::TakesLonger(true));
    let listing = growers::Message::TakesLonger { listing: 1, takes_longer: true };
    let sign_in = Message::SignInTakesLonger { try_number: 1, takes_longer: true };
    for (mut state, message) in [
        (connecting, step),
        (at_growers(vec![]), Message::Growers(listing)),
        (at_growers(vec![]), sign_in),
        (at_growers(vec![]), Message::KeyringWaits(true)),
    ] {
        let until = Timestamp::UNIX_EPOCH;
        state.update(Message::AskedToWait(until));
        state.update(message);
        assert_eq!(state.asked_to_wait, Some(until));
    }
}

#[test]
fn a_link_that_was_copied_leaves_the_clipboard_with_its_wait() {
    let forgets = |effects: &[Effect]| {
        let is_it = |it: &&Effect| matches!(it, Effect::Connect(connect::Effect::ForgetLink));
        effects.iter().filter(is_it).count()
    };
    let waiting = || {
        let mut state = at_growers(vec![]);
        state.update(Message::Connect(id("jane")));
        for message in [preflight(all_well()), connect::Message::Link(Ok(url())), ready()] {
            tell(&mut state, message);
        }
        state
    };
    let mut copied = waiting();
    let effects = tell(&mut copied, connect::Message::CopyLink);
    assert!(
        matches!(effects[..], [Effect::Connect(connect::Effect::CopyLink { .. })]),
        "{effects:?}"
    );
    assert!(copied.says_that_a_link_is_copied());
    let mut a_while_ago = copied.clone();
    assert_eq!(forgets(&tell(&mut a_while_ago, connect::Message::CopiedAWhileAgo)), 0);
    assert!(!a_while_ago.says_that_a_link_is_copied());
    for state in [copied, a_while_ago] {
        let step = |message| Message::Step(attempt(&state), message);
        for end in [
            step(code(1)),
            step(connect::Message::TimeUp { asleep: false }),
            Message::Leave,
            Message::Forget,
        ] {
            let mut state = state.clone();
            assert_eq!(forgets(&state.update(end)), 1);
            assert_eq!(forgets(&state.update(Message::Leave)), 0);
        }
    }
    assert_eq!(forgets(&tell(&mut waiting(), code(1))), 0, "nothing was copied");
}

/// Follows the effects of one run and fails when a promise is broken.
#[derive(Default)]
struct Watch {
    codes: HashSet<String>,
    /// Growers whose token was stored, or is on the list of a start.
    stored: HashSet<LeafUserId>,
    /// Exchanges that brought a token.
    won: HashSet<(AttemptId, LeafUserId)>,
    /// The attempt whose exchange has no answer yet.
    exchanging: Option<AttemptId>,
    unspent: bool,
    browser_ready: bool,
}

impl Watch {
    /// The runtime stores what an exchange has brought, and says nothing of the kind otherwise.
    fn may_come(&self, message: &Message) -> bool {
        match message {
            Message::Step(attempt, connect::Message::TokenStored { unfinished, .. }) => {
                self.won.contains(&(*attempt, unfinished.leaf_user_id.clone()))
            }
            Message::Loaded(loaded) => loaded.unfinished.is_empty() || !self.won.is_empty(),
            _ => true,
        }
    }

    fn told(&mut self, message: &Message) {
        match message {
            Message::Step(_, connect::Message::TokenStored { unfinished, .. }) => {
                self.stored.insert(unfinished.leaf_user_id.clone());
            }
            // An exchange has one answer; what else names its attempt says nothing of the code.
            Message::Step(attempt, connect::Message::Exchanged { grower, result })
                if self.exchanging == Some(*attempt) =>
            {
                self.exchanging = None;
                if result.is_ok() {
                    self.won.insert((*attempt, grower.clone()));
                }
                self.unspent = matches!(result, Err(ExchangeError::Api(ApiError::NotReached(_))));
            }
            Message::Step(_, connect::Message::Ready(Ok(_))) => self.browser_ready = true,
            Message::Loaded(loaded) => {
                self.stored.extend(loaded.unfinished.iter().map(|one| one.leaf_user_id.clone()));
            }
            _ => {}
        }
    }

    fn did(&mut self, effect: &Effect, state: &State) -> Result<(), TestCaseError> {
        match effect {
            Effect::Connect(connect::Effect::Exchange {
                code: Some(code),
                grower,
                attempt,
                ..
            }) => {
                self.exchanging = Some(*attempt);
                self.unspent = false;
                prop_assert!(
                    self.codes.insert(code.expose().to_owned()),
                    "one code was exchanged twice"
                );
                prop_assert_eq!(grower, &connecting(state).unwrap().grower.id);
            }
            Effect::Connect(connect::Effect::Exchange { code: None, attempt, .. }) => {
                prop_assert!(self.unspent, "a code that FieldView may have seen was sent again");
                self.exchanging = Some(*attempt);
                self.unspent = false;
            }
            Effect::Connect(connect::Effect::Attach { grower, .. }) => {
                prop_assert!(self.stored.contains(grower), "attached before it was stored");
                prop_assert_eq!(grower, &connecting(state).unwrap().grower.id);
            }
            Effect::Connect(connect::Effect::OpenBrowser { .. }) => {
                prop_assert!(self.browser_ready, "the browser before the listener");
            }
            _ => {}
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any run of messages, late ones and senseless ones included.
    #[test]
    fn promises_hold_whatever_happens(
        choices in proptest::collection::vec((0_usize..1_000, 0_u8..10, 0_u8..4), 1..120),
    ) {
        let mut state = at_growers(vec![]);
        let mut watch = Watch::default();
        for (number, (choice, late, likely)) in choices.into_iter().enumerate() {
            let now = attempt(&state);
            let attempt = if late == 0 { AttemptId(now.0.saturating_sub(1)) } else { now };
            // Mostly what comes next on the good way, so that runs get far.
            let message = match (&state.screen, likely) {
                (Screen::Growers, 1..) if choice % 2 == 0 => Message::Connect(id("jane")),
                (Screen::Connect(_), 1..) => {
                    let mut steps = step_messages("jane", number);
                    let index = choice % steps.len();
                    Message::Step(attempt, steps.swap_remove(index))
                }
                _ => message(choice, &state, attempt, number),
            };
            if !watch.may_come(&message) {
                continue;
            }
            watch.told(&message);
            for effect in state.update(message) {
                watch.did(&effect, &state)?;
            }
        }
    }

    /// The same along the good way, with one disturbance after another.
    #[test]
    fn promises_hold_along_the_way(
        disturbances in proptest::collection::vec((0_usize..12, 0_usize..1_000), 0..25),
    ) {
        let mut state = at_growers(vec![]);
        let mut watch = Watch::default();
        let mut number = 0;
        for (at, disturbance) in disturbances.into_iter().chain([(12, 0)]) {
            for step in 0..=at {
                number += 1;
                let message = good_step(&state, number);
                let message = if step == at { self::message(disturbance, &state, attempt(&state), number) } else { message };
                if !watch.may_come(&message) {
                    continue;
                }
                watch.told(&message);
                for effect in state.update(message) {
                    watch.did(&effect, &state)?;
                }
            }
        }
    }
}

/// What comes next when all goes well.
fn good_step(state: &State, number: usize) -> Message {
    use stile::flow::{Attach, Confirm, Prepare};
    let Screen::Connect(connect) = &state.screen else {
        return match state.screen {
            Screen::Growers => Message::Connect(id("jane")),
            Screen::Starting => loaded(vec![]),
            _ => Message::Leave,
        };
    };
    let name = connect.grower.id.as_str();
    let message = match &connect.stage {
        Stage::Prepare(Prepare::Checking) => preflight(all_well()),
        Stage::Prepare(Prepare::Asking) => connect::Message::Link(Ok(url())),
        Stage::Prepare(Prepare::AskScopes(_)) => connect::Message::AcceptScopes,
        Stage::Prepare(Prepare::AlreadyConnected(_))
        | Stage::Attach(Attach::AlreadyConnected(_)) => connect::Message::Replace,
        Stage::Consent(Consent::Opening) => ready(),
        Stage::Consent(Consent::Waiting(_)) => code(number),
        Stage::Consent(Consent::Exchanging) => exchanged(name, account(name)),
        Stage::Consent(Consent::Storing) => stored(name, account(name), Ok(())),
        Stage::Attach(Attach::AskAccount { .. }) => connect::Message::AccountIsRight,
        Stage::Attach(Attach::Running) => connect::Message::Attached(Ok(())),
        Stage::Confirm(Confirm::Running) => {
            connect::Message::Confirmed(Ok(LeafCredentials::default()))
        }
        Stage::Connected(_) => return Message::Leave,
        _ => connect::Message::Retry,
    };
    Message::Step(connect.attempt, message)
}
