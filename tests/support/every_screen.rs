//! Each screen and each way it can look, and the states of the wizard that show them.

use jiff::{SignedDuration, Timestamp};
use stile::domain::api_error::{Cause, Unreadable};
use stile::domain::consent_answer::{Answer, PasteError};
use stile::domain::consent_link::AuthorizationUrlError;
use stile::domain::day::Outcome;
use stile::domain::secret::Passphrase;
use stile::domain::setup_file::{SetupFile, SetupFileError};
use stile::domain::table::{OtherFile, Table, TableError};
use stile::domain::{
    Account, ApiError, Arrived, BrowserError, Company, ConnectionStatus, EventKind, ExchangeError,
    FieldCounts, FieldId, FieldState, FileError, GrowerDetails, KnownAccount, LeafAccount,
    LeafCredentials, LeafEvent, LeafField, MagicLink, NewGrower, Outline, RedirectUri, Servers,
    SyncChange, SyncConfig, SyncRules, SyncSetting, Unfinished, boundary_geometry, scope,
};
use stile::flow::connect::Preflight;
use stile::flow::grower_page::KeysNow;
use stile::flow::message::Loaded;
use stile::flow::setup_check::{Part, PartError, Verdict};
use stile::flow::{
    AttachError, ConfirmError, DeleteError, EditId, GrowerPageId, KeyringError, Mark, Message,
    Notice, PrepareError, RedirectError, SetupField, SetupPage, SignInError, SignInState, State,
    Warning, Way, connect, data, day, edit_grower, grower_page, growers, import, setup,
    setup_check, setup_file, switch_on,
};

use super::fixtures::{
    KEYRING, account, all_well, at_growers, code, exchanged, found, full_name, grower, id,
    list_anew, preflight, ready, refused, settings, settings_saved, setup_file_of_a_company,
    stored, tell, unfinished, url, url_with,
};

/// Each screen and each way it can look.
pub fn every_screen() -> Vec<(&'static str, State)> {
    use connect::Message as M;
    let link_lost = ApiError::Lost(Cause::Timeout);
    let mut adding = at_growers(vec![]);
    adding.update(Message::Growers(growers::Message::OpenForm));
    let mut adding_failed = adding.clone();
    for message in [
        growers::Message::Add(NewGrower::default()),
        growers::Message::Added { number: 1, result: Err(refused(400)) },
    ] {
        adding_failed.update(Message::Growers(message));
    }
    let mut not_signed_in = set_up(SetupPage::Leaf);
    not_signed_in.sign_in = stile::flow::SignInState::Failed(SignInError::NotAccepted);
    let mut list_failed = at_growers(vec![]);
    list_failed.update(Message::Growers(growers::Message::Reload));
    list_failed.update(Message::Growers(growers::Message::Page {
        listing: 2,
        result: Err(ApiError::NotReached(Cause::Name)),
    }));
    let mut kept = at_growers(vec![]);
    kept.keyring_waits = true;
    kept.keyring_trouble = Some(KEYRING);
    kept.notice = Some(stile::flow::Notice::ConsentKept("Jane Miller".to_owned()));
    let (mut practice, _) = State::start(true);
    practice.update(Message::Loaded(Box::new(Loaded { practice: true, ..found() })));
    let clock = Preflight { warnings: vec![Warning::Clock(-900)], ..all_well() };
    let busy =
        RedirectError::Busy { at: ([127, 0, 0, 1], 8765).into(), holder: Some("node".to_owned()) };
    let refusal = Answer::Refused {
        error: "invalid_scope".to_owned(),
        description: Some("The client may not ask for this.".to_owned()),
    };
    let mut pasting = waiting(Way::Pasting);
    tell(&mut pasting, M::Pasted(Err(PasteError::StillFieldView)));
    let mut odd_browser = waiting(Way::Listening);
    for message in
        [M::BrowserAsked(Err(BrowserError::NotStarted)), M::TlsHello, M::Ignored, M::Ignored]
    {
        tell(&mut odd_browser, message);
    }
    let attach = |error| {
        let mut messages = attaching(account("jane"));
        messages.push(M::Attached(Err(error)));
        after_waiting(messages)
    };
    let confirm = |error| {
        let mut messages = attaching(account("jane"));
        messages.extend([M::Attached(Ok(())), M::Confirmed(Err(error))]);
        after_waiting(messages)
    };
    let exchange =
        |error| after_waiting([code(1), M::Exchanged { grower: id("jane"), result: Err(error) }]);
    let mut growers_signed_out = at_growers(vec![]);
    growers_signed_out.update(Message::Growers(growers::Message::Reload));
    growers_signed_out
        .update(Message::Growers(growers::Message::Page { listing: 2, result: Err(refused(401)) }));
    let held = Unfinished { in_memory: true, ..unfinished("joe") };
    let mut in_memory = at_growers(vec![held]);
    in_memory.this_run_only = true;
    let mut files = at_growers(vec![]);
    files.notice = Some(stile::flow::Notice::Unfinished(FileError::Damaged));
    let other_host = AuthorizationUrlError::Host("evil.example".to_owned());
    let reserved = RedirectError::Reserved(([127, 0, 0, 1], 8765).into());
    let mut tls = waiting(Way::Listening);
    tell(&mut tls, M::TlsHello);
    let mut wrong_account = after_waiting(attaching(account("joe")));
    tell(&mut wrong_account, M::AccountIsWrong);
    let unreadable = ApiError::Unreadable { status: 200, what: Unreadable::Html, request_id: None };
    vec![
        ("starting", State::start(false).0),
        ("keyring_trouble", started(Err(KEYRING))),
        ("welcome", started(Ok(()))),
        ("setup_leaf", set_up(SetupPage::Leaf)),
        ("setup_leaf_refused", not_signed_in),
        ("setup_keys", set_up(SetupPage::AppKeys)),
        ("setup_redirect", set_up(SetupPage::Redirect)),
        ("first_setup_leaf", first_set_up()),
        ("first_setup_leaf_by_company", first_set_up_by_company()),
        ("settings", settings_of(many_growers())),
        ("settings_by_company", settings_of(by_company_growers())),
        ("setup_check_offered", finished_set_up()),
        ("setup_check_running", checking_set_up(many_growers(), vec![])),
        ("setup_check_good", checking_set_up(many_growers(), all_parts_work())),
        ("setup_check_failed_by_company", checking_set_up(by_company_growers(), parts_that_fail())),
        ("setup_check_failed", checking_set_up(many_growers(), parts_that_fail())),
        ("growers", many_growers()),
        ("growers_failed", list_failed),
        ("growers_banners", kept),
        ("growers_practice", practice),
        ("new_grower", adding),
        ("new_grower_refused", adding_failed),
        ("edit_grower", edit_grower()),
        ("edit_grower_connected", not_deleted(DeleteError::Connected)),
        ("prepare_checking", on_the_way([])),
        ("prepare_asking", on_the_way([preflight(clock)])),
        (
            "prepare_already",
            on_the_way([preflight(Preflight {
                existing: Ok(Some(credentials("OK", 6))),
                ..all_well()
            })]),
        ),
        ("prepare_busy", on_the_way([preflight(Preflight { redirect: Err(busy), ..all_well() })])),
        (
            "prepare_keyring",
            on_the_way([preflight(Preflight { keyring: Err(KEYRING), ..all_well() })]),
        ),
        (
            "prepare_sign_in",
            on_the_way([preflight(Preflight { existing: Err(refused(401)), ..all_well() })]),
        ),
        (
            "prepare_html",
            on_the_way([preflight(all_well()), M::Link(Err(PrepareError::Leaf(unreadable)))]),
        ),
        ("waiting", waiting(Way::Listening)),
        ("waiting_pasting", pasting),
        ("waiting_odd_browser", odd_browser),
        ("exchanging", after_waiting([code(1)])),
        ("denied", after_waiting([M::Callback(Answer::Denied)])),
        ("refused", after_waiting([M::Callback(refusal)])),
        ("timed_out", after_waiting([M::TimeUp { asleep: false }])),
        ("timed_out_asleep", after_waiting([M::TimeUp { asleep: true }])),
        ("exchange_lost", exchange(ExchangeError::Api(link_lost.clone()))),
        ("ask_account", after_waiting(attaching(account("joe")))),
        ("ask_clash", ask_with_memory("joe", account("joe"))),
        ("ask_other_than_before", ask_with_memory("jane", account("ana"))),
        ("attach_failed", attach(AttachError::Leaf(refused(503)))),
        ("attach_already", attach(AttachError::AlreadyAttached(credentials("EXPIRED", 6)))),
        ("confirm_failed", confirm(ConfirmError::Leaf(link_lost))),
        ("connected", connected(6)),
        ("connected_scopes_missing", connected(4)),
        ("growers_empty", no_growers()),
        ("growers_sign_in", growers_signed_out),
        ("growers_other_account", of_another_account()),
        ("growers_held_in_memory", in_memory),
        ("growers_files", files),
        ("prepare_opening", on_the_way([preflight(all_well()), M::Link(Ok(url()))])),
        ("prepare_no_url", on_the_way([preflight(all_well()), M::Link(Err(other_host.into()))])),
        (
            "prepare_reserved",
            on_the_way([preflight(Preflight { redirect: Err(reserved), ..all_well() })]),
        ),
        ("waiting_tls", tls),
        ("storing", after_waiting([code(1), exchanged("jane", account("jane"))])),
        ("exchange_client_refused", exchange(ExchangeError::ClientRefused(refused(401)))),
        ("exchange_not_reached", exchange(ExchangeError::Api(ApiError::NotReached(Cause::Name)))),
        ("wrong_account", wrong_account),
        ("ask_unnamed", after_waiting(attaching(Account::default()))),
        ("attaching", after_waiting(attaching(account("jane")))),
        ("attach_sign_in", attach(AttachError::Leaf(refused(401)))),
        ("attach_other_account", not_as_another(attach(AttachError::Leaf(refused(401))))),
        ("attach_gone", attach(AttachError::TokenGone)),
        (
            "attach_other_client",
            attach(AttachError::OtherClient { given_to: "partner-a".to_owned() }),
        ),
        ("attach_others_grower", attach(AttachError::OtherLeafAccount)),
        ("attach_keys_refused", attach(AttachError::KeysRefused(refused(400)))),
        ("attach_replacing", attach(AttachError::Replacing(refused(503)))),
        ("confirming", confirming()),
        ("confirm_absent", confirm(ConfirmError::Absent)),
        (
            "confirm_trouble",
            confirm(ConfirmError::Trouble {
                found: credentials("UNAUTHENTICATED", 6),
                last_event: Some(LeafEvent {
                    kind: EventKind::Unauthenticated,
                    time: None,
                    status: Some(400),
                    words: "The token is not valid.".to_owned(),
                }),
            }),
        ),
        ("broke", confirm(ConfirmError::Broke)),
        ("open_file", opening(Ok(()), None)),
        ("open_file_wrong", opening(Ok(()), Some(SetupFileError::WrongPassphrase))),
        ("open_file_foreign", opening(Err(SetupFileError::Foreign), None)),
        ("setup_keys_by_company", by_company(SetupPage::AppKeys)),
        ("waiting_own_scheme", waiting_at(RedirectUri::parse("done:ready").unwrap(), Way::Pasting)),
        ("setup_redirect_pasted", pasted_redirects()),
        ("open_file_servers", for_other_servers(started(Ok(())))),
        ("setup_redirect_by_company", by_company(SetupPage::Redirect)),
        ("growers_by_company", by_company_growers()),
        ("grower_page", at_grower_page(Ok(in_trouble()))),
        ("grower_page_links", with_links()),
        ("grower_page_links_keys", asked_for_keys()),
        ("grower_page_data", with_data()),
        ("grower_page_previews", with_previews()),
        ("grower_page_odd_outlines", with_odd_outlines()),
        ("grower_page_switching_on", switching_on(false)),
        ("grower_page_not_switched_on", switching_on(true)),
        ("grower_page_no_data", with_no_data()),
        ("grower_page_away", at_grower_page(Ok(away()))),
        ("import", importing()),
        ("import_over", imported()),
        ("import_failed", import_of(Err(TableError::NoRows))),
        ("import_pdf", import_of(Err(TableError::Other(OtherFile::Pdf)))),
        ("import_twice_encoded", import_of(stile::tables::import::read(TWICE_ENCODED.as_bytes()))),
        ("import_contacts", import_of(stile::tables::import::read(CONTACTS.as_bytes()))),
        ("open_file_table", opening(Err(SetupFileError::Table), None)),
        ("open_file_pdf", opening(Err(SetupFileError::Other(OtherFile::Pdf)), None)),
        ("grower_page_unconnected", at_grower_page(Ok(ConnectionStatus::default()))),
        ("grower_page_failed", at_grower_page(Err(ApiError::NotReached(Cause::Name)))),
        ("growers_checked", checked()),
        ("growers_day", day()),
        ("growers_day_done", day_done()),
    ]
}

pub fn screen(name: &str) -> State {
    every_screen().into_iter().find(|(other, _)| *other == name).unwrap().1
}

pub fn started(present: Result<(), KeyringError>) -> State {
    let (mut state, _) = State::start(false);
    let settings = Ok(present.is_err().then(settings));
    let present = present.map(|()| stile::flow::Present::default());
    state.update(Message::Loaded(Box::new(Loaded { settings, present, ..found() })));
    state
}

pub fn set_up(page: SetupPage) -> State {
    let mut state = at_growers(vec![]);
    state.update(Message::Setup(setup::Message::Open(page)));
    state
}

/// The first page of the first start.
pub fn first_set_up() -> State {
    let mut state = started(Ok(()));
    state.update(Message::Setup(setup::Message::Open(SetupPage::Leaf)));
    state
}

/// The same after a company's file: nothing but the sign-in is missing.
pub fn first_set_up_by_company() -> State {
    use setup_file::Message as M;
    let mut state = opening(Ok(()), None);
    let company = Company { name: "Prairie Agronomy".to_owned(), ..Company::default() };
    let file = Box::new(SetupFile { company, ..setup_file_of_a_company() });
    for message in [M::Unlock(Passphrase::new("p")), M::Opened(FILE.into(), Ok(file))] {
        state.update(Message::SetupFile(message));
    }
    state.update(Message::SecretsStored { this_run_only: false, result: Ok(()) });
    state
}

/// The last page of the first start was saved.
pub fn finished_set_up() -> State {
    let mut state = at_growers(vec![]);
    state.leaf_account = Some(leaf_account("staff"));
    state.screen = stile::flow::Screen::Welcome;
    for message in [
        setup::Message::Open(SetupPage::Redirect),
        setup::Message::Redirect {
            redirect_uri: RedirectUri::default(),
            second: RedirectUri::parse("http://localhost:18765/callback").ok(),
            write_scopes: vec![],
            pkce: false,
            switch_on_fields: false,
        },
    ] {
        state.update(Message::Setup(message));
    }
    let saved = settings_saved(&state, Ok(()));
    state.update(saved);
    state
}

pub fn settings_of(mut state: State) -> State {
    state.leaf_account = Some(leaf_account("staff"));
    state.update(Message::OpenSettings);
    state
}

/// What came of each part of the check, in order.
pub type Parts = Vec<(Part, Result<Verdict, PartError>)>;

pub fn checking_set_up(state: State, found: Parts) -> State {
    let mut state = settings_of(state);
    state.settings.as_mut().unwrap().second_redirect_uri =
        RedirectUri::parse("https://company.example/callback").ok();
    state.update(Message::SetupCheck(setup_check::Message::Open));
    for (part, result) in found {
        let number = 1;
        state.update(Message::SetupCheck(setup_check::Message::Found { number, part, result }));
    }
    state
}

pub fn all_parts_work() -> Parts {
    let works =
        [Part::SignIn, Part::Client, Part::ApiKey, Part::Redirect, Part::Keyring, Part::Clock];
    let works = works.map(|part| (part, Ok(Verdict::Works)));
    works.into_iter().chain([(Part::SecondRedirect, Ok(Verdict::Pasted))]).collect()
}

pub fn parts_that_fail() -> Parts {
    let at = ([127, 0, 0, 1], 8765).into();
    let busy = RedirectError::Busy { at, holder: Some("node".to_owned()) };
    vec![
        (Part::SignIn, Err(PartError::Leaf(refused(401)))),
        (Part::Client, Err(PartError::Client(ExchangeError::ClientRefused(refused(401))))),
        (Part::ApiKey, Err(PartError::KeyRefused(refused(403)))),
        (Part::Redirect, Err(PartError::Redirect(busy))),
        (Part::SecondRedirect, Ok(Verdict::Pasted)),
        (Part::Keyring, Ok(Verdict::Works)),
        (Part::Clock, Err(PartError::Clock(-900))),
    ]
}

fn change(field: SetupField) -> Message {
    Message::Setup(setup::Message::Change(field))
}

/// Two addresses that are not simply listened on.
fn pasted_redirects() -> State {
    let mut state = at_growers(vec![]);
    let settings = state.settings.as_mut().unwrap();
    settings.redirect_uri = RedirectUri::parse("com.company.app://cb").unwrap();
    settings.second_redirect_uri = RedirectUri::parse("http://localhost/callback").ok();
    state.update(Message::Setup(setup::Message::Open(SetupPage::Redirect)));
    state
}

pub fn on_the_way(messages: impl IntoIterator<Item = connect::Message>) -> State {
    let mut state = at_growers(vec![]);
    state.update(Message::Connect(id("jane")));
    for message in messages {
        tell(&mut state, message);
    }
    state
}

pub fn waiting(way: Way) -> State {
    waiting_at(RedirectUri::default(), way)
}

fn waiting_at(redirect_uri: RedirectUri, way: Way) -> State {
    let found = Preflight { redirect: Ok((redirect_uri, way)), ..all_well() };
    let mut ready = ready();
    if let connect::Message::Ready(Ok(ready)) = &mut ready {
        ready.deadline = Timestamp::UNIX_EPOCH + SignedDuration::from_secs(581);
    }
    on_the_way([
        preflight(found),
        connect::Message::Link(Ok(url())),
        ready,
        connect::Message::BrowserAsked(Ok(())),
    ])
}

pub fn after_waiting(messages: impl IntoIterator<Item = connect::Message>) -> State {
    let mut state = waiting(Way::Listening);
    for message in messages {
        tell(&mut state, message);
    }
    state
}

pub fn attaching(whose: Account) -> Vec<connect::Message> {
    vec![code(1), exchanged("jane", whose.clone()), stored("jane", whose, Ok(()))]
}

pub fn credentials(status: &str, scopes: usize) -> LeafCredentials {
    LeafCredentials {
        id: Some("credentials".to_owned()),
        status: Some(status.to_owned()),
        created: Some(Timestamp::UNIX_EPOCH),
        scopes: Some(scope::MINIMUM[..scopes].iter().map(|it| it.as_str().to_owned()).collect()),
        client_id: None,
    }
}

pub fn connected(scopes: usize) -> State {
    let mut state = after_waiting(attaching(account("jane")));
    tell(&mut state, connect::Message::Attached(Ok(())));
    tell(&mut state, connect::Message::Confirmed(Ok(credentials("OK", scopes))));
    state.update(Message::TokenDropped { consent: id("jane").into(), result: Ok(()) });
    state
}

pub fn confirming() -> State {
    let mut state = after_waiting(attaching(account("jane")));
    tell(&mut state, connect::Message::Attached(Ok(())));
    state
}

/// Joe's account answers for Jane, and this account of this grower is remembered.
pub fn ask_with_memory(whose: &str, account_before: Account) -> State {
    let mut state = waiting(Way::Listening);
    state.accounts = std::sync::Arc::new(vec![stile::domain::KnownAccount {
        leaf_user_id: id(whose),
        grower_name: full_name(whose),
        account: account_before,
    }]);
    for message in attaching(account("joe")) {
        tell(&mut state, message);
    }
    let names = ["North 40", "Creek", "Home Place"].map(str::to_owned).to_vec();
    let seen = stile::domain::FieldsSeen { count: 14, more: false, names };
    tell(&mut state, connect::Message::Fields(Some(seen)));
    state
}

pub fn many_growers() -> State {
    let mut state = at_growers(vec![unfinished("joe")]);
    let list = [
        ("ana", "Ana Beatriz Carvalho", Some(credentials("OK", 6))),
        ("bill", "Bill O'Connor", Some(credentials("INVALID", 6))),
        ("chloe", "Chloé Lefèvre", Some(credentials("OK", 4))),
        ("dirk", "Dirk van den Berg-Oosterhout zu Hohenlohe-Langenburg und Söhne", None),
    ];
    let growers = list
        .into_iter()
        .map(|(name, full, field_view)| {
            let mut one = grower(name);
            full.clone_into(&mut one.name);
            one.reference = Some(format!("KD-{name}"));
            one.field_view = field_view;
            one
        })
        .collect();
    list_anew(&mut state, growers);
    state
}

/// The list with so many growers: `grower000` and on.
pub fn list_of(count: usize) -> State {
    let mut state = at_growers(vec![]);
    let growers = (0..count).map(|number| grower(&format!("grower{number:03}"))).collect();
    list_anew(&mut state, growers);
    state
}

pub fn no_growers() -> State {
    let mut state = at_growers(vec![]);
    list_anew(&mut state, vec![]);
    state
}

pub fn in_columns() -> State {
    let mut state = checked();
    state.unfinished.clear();
    let known = |name: &str| KnownAccount {
        leaf_user_id: id(name),
        grower_name: full_name(name),
        account: account(name),
    };
    state.accounts = std::sync::Arc::new(vec![known("bill"), known("ana")]);
    let since = |days: i64, mut standing: ConnectionStatus| {
        let created = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * days);
        standing.credentials.as_mut().unwrap().created = Some(created);
        standing
    };
    let partly = ConnectionStatus { credentials: Some(credentials("OK", 4)), events: vec![] };
    for (name, standing) in [("bill", since(5, in_trouble())), ("chloe", since(9, partly))] {
        let (listing, grower, result) = (2, id(name), Ok(standing));
        state.update(Message::Growers(growers::Message::Seen { listing, grower, result }));
    }
    let in_view = ["ana", "bill", "chloe", "dirk"].map(id).to_vec();
    state.update(Message::Growers(growers::Message::InView(in_view)));
    let ana = FieldCounts { preview: 9, waiting: 1, on: 4, other: 0 };
    for (name, fields) in [("ana", ana), ("chloe", FieldCounts { on: 1, ..FieldCounts::default() })]
    {
        let (listing, grower) = (2, id(name));
        state.update(Message::Growers(growers::Message::Counted { listing, grower, fields }));
    }
    state
}

/// All connections were looked at: one is well, one in trouble, about one Leaf did not say.
pub fn checked() -> State {
    let mut state = many_growers();
    state.update(Message::Growers(growers::Message::CheckAll));
    let well = ConnectionStatus { credentials: Some(credentials("OK", 6)), events: vec![] };
    let counts = Some(FieldCounts { preview: 9, waiting: 0, on: 3, other: 0 });
    for (grower, result, fields) in [
        ("ana", Ok(well), counts),
        ("bill", Ok(in_trouble()), None),
        ("chloe", Err(refused(503)), None),
    ] {
        let grower = id(grower);
        state.update(Message::Growers(growers::Message::Checked {
            checking: 1,
            grower,
            result,
            fields,
        }));
    }
    state.update(Message::Growers(growers::Message::CheckedAll { checking: 1 }));
    state
}

pub fn put(state: &mut State, grower: &str, outcome: Outcome, note: &str) {
    let (grower, note) = (id(grower), Some(note.to_owned()));
    state.update(Message::Day(day::Message::Put { grower, outcome, note }));
}

pub fn day() -> State {
    let mut state = many_growers();
    let growers = ["dirk", "bill", "chloe"].map(id).to_vec();
    state.update(Message::Day(day::Message::Plan(growers)));
    put(&mut state, "bill", Outcome::Refused, "wants to ask his son first");
    state
}

pub fn day_done() -> State {
    let mut state = day();
    put(&mut state, "dirk", Outcome::Connected, "");
    put(&mut state, "chloe", Outcome::Skipped, "not at home");
    state
}

/// What passes by itself, or looks much like another: it is kept as no picture, and what holds for
/// every screen holds for it.
fn every_other_stage() -> Vec<(&'static str, State)> {
    use connect::Message as M;
    let with = |mut state: State, messages: Vec<Message>| {
        for message in messages {
            state.update(message);
        }
        state
    };
    let file = Message::SetupFile;
    let unlock = || file(setup_file::Message::Unlock(Passphrase::new("p")));
    let make = || {
        let company = Company { name: "Prairie Agronomy".to_owned(), ..Company::default() };
        file(setup_file::Message::Make(company, Passphrase::new("p")))
    };
    let begin = || file(setup_file::Message::Begin);
    let made = || file(setup_file::Message::Made(Ok("/home/me/Prairie Agronomy.stile".into())));
    let page = |message| Message::GrowerPage(GrowerPageId(1), message);
    let disconnected = |result| {
        let grower = id("bill");
        page(grower_page::Message::Disconnected { grower, result })
    };
    let at_bill = |ends: Vec<Message>| {
        let messages = std::iter::once(page(grower_page::Message::Disconnect)).chain(ends);
        with(at_grower_page(Ok(in_trouble())), messages.collect())
    };
    let scopes = M::Link(Ok(url_with(" operations:read")));
    let chosen = |name: &str| Message::Import(import::Message::Chosen(Some(name.into())));
    let new = Message::Growers(growers::Message::Add(NewGrower::default()));
    let to_field = |state: &State| with(state.clone(), vec![change(SetupField::Redirect)]);
    let busy = Preflight { redirect: Err(RedirectError::Unreachable), ..all_well() };
    vec![
        (
            "setup_from_settings",
            with(settings_of(many_growers()), vec![change(SetupField::ApiKey)]),
        ),
        ("setup_from_check", to_field(&checking_set_up(many_growers(), parts_that_fail()))),
        ("setup_from_step", to_field(&on_the_way([preflight(busy)]))),
        ("setup_from_grower_page", to_field(&at_grower_page(Ok(ConnectionStatus::default())))),
        ("open_file_looking", with(started(Ok(())), vec![Message::Open(FILE.into())])),
        ("open_file_running", with(opening(Ok(()), None), vec![unlock()])),
        (
            "open_file_moving",
            with(for_other_servers(started(Ok(()))), vec![file(setup_file::Message::UseServers)]),
        ),
        ("make_file", with(many_growers(), vec![begin()])),
        ("make_file_running", with(many_growers(), vec![begin(), make()])),
        ("make_file_made", with(many_growers(), vec![begin(), make(), made()])),
        (
            "new_grower_running",
            with(many_growers(), vec![Message::Growers(growers::Message::OpenForm), new]),
        ),
        ("import_reading", with(many_growers(), vec![chosen("growers.csv")])),
        (
            "import_running",
            with(
                importing(),
                [import::Message::Share(false), import::Message::Start].map(Message::Import).into(),
            ),
        ),
        ("grower_page_looking", with(many_growers(), vec![Message::OpenGrowerPage(id("bill"))])),
        ("grower_page_disconnecting", at_bill(vec![])),
        ("grower_page_not_disconnected", at_bill(vec![disconnected(Err(refused(503)))])),
        ("grower_page_disconnected", at_bill(vec![disconnected(Ok(ConnectionStatus::default()))])),
        ("edit_grower_reading", with(many_growers(), vec![Message::OpenEditing(id("dirk"))])),
        ("edit_grower_not_read", {
            let messages =
                [Message::OpenEditing(id("dirk")), of_editing(edited(Err(refused(503))))];
            with(many_growers(), messages.into())
        }),
        ("edit_grower_saving", with(edit_grower(), vec![of_editing(renamed())])),
        ("edit_grower_not_saved", {
            let result = Err(refused(400));
            let refusal = edit_grower::Message::Saved { grower: id("dirk"), result };
            with(edit_grower(), vec![of_editing(renamed()), of_editing(refusal)])
        }),
        ("edit_grower_not_taken", {
            let result = Ok(details());
            let same = edit_grower::Message::Saved { grower: id("dirk"), result };
            with(edit_grower(), vec![of_editing(renamed()), of_editing(same)])
        }),
        (
            "edit_grower_deleting",
            with(edit_grower(), vec![of_editing(edit_grower::Message::Delete)]),
        ),
        ("grower_page_choosing", choosing_fields()),
        ("grower_page_rules", rules_not_changed()),
        ("prepare_scopes", on_the_way([preflight(all_well()), scopes])),
        ("confirm_sign_in", {
            let mut state = confirming();
            tell(&mut state, M::Confirmed(Err(ConfirmError::Leaf(refused(401)))));
            state
        }),
    ]
}

/// Each screen, each way it can look, and each stage of it.
pub fn every_stage() -> Vec<(&'static str, State)> {
    every_screen().into_iter().chain(every_other_stage()).collect()
}

fn details() -> GrowerDetails {
    GrowerDetails {
        person: NewGrower {
            name: "Dirk van den Berg-Oosterhout zu Hohenlohe-Langenburg und Söhne".to_owned(),
            email: "dirk@farm.example".to_owned(),
            phone: "+31 20 555 0101".to_owned(),
            address: "Dorpsstraat 1, Ommen".to_owned(),
            reference: Some("KD-dirk".to_owned()),
        },
        has_credentials: false,
    }
}

fn of_editing(message: edit_grower::Message) -> Message {
    Message::EditGrower(EditId(1), message)
}

fn edited(result: Result<GrowerDetails, ApiError>) -> edit_grower::Message {
    edit_grower::Message::Read(result)
}

fn renamed() -> edit_grower::Message {
    edit_grower::Message::Save(NewGrower { name: "Dirk Berg".to_owned(), ..details().person })
}

/// A grower who is not connected, being edited.
pub fn edit_grower() -> State {
    let mut state = many_growers();
    state.update(Message::OpenEditing(id("dirk")));
    state.update(of_editing(edited(Ok(details()))));
    state
}

fn not_deleted(error: DeleteError) -> State {
    let mut state = edit_grower();
    let result = Err(error);
    for message in
        [edit_grower::Message::Delete, edit_grower::Message::Deleted { grower: id("dirk"), result }]
    {
        state.update(of_editing(message));
    }
    state
}

/// A set-up file among the downloads.
pub const FILE: &str = "/home/staff/Downloads/Prairie Agronomy.stile";

pub fn opening(looked: Result<(), SetupFileError>, opened: Option<SetupFileError>) -> State {
    use setup_file::Message as M;
    let mut state = started(Ok(()));
    let mut tell = |message| state.update(Message::SetupFile(message));
    tell(M::Chosen(Some(FILE.into())));
    tell(M::Looked(FILE.into(), looked));
    if let Some(error) = opened {
        tell(M::Unlock(Passphrase::new("p")));
        tell(M::Opened(FILE.into(), Err(error)));
    }
    state
}

/// A company's file was opened that is for other servers.
pub fn for_other_servers(mut state: State) -> State {
    use setup_file::Message as M;
    let mut tell = |message| state.update(Message::SetupFile(message));
    tell(M::Chosen(Some(FILE.into())));
    tell(M::Looked(FILE.into(), Ok(())));
    tell(M::Unlock(Passphrase::new("p")));
    let server = |host: &str| format!("https://{host}.prairie.example/").parse().unwrap();
    let servers = Servers {
        leaf: server("leaf"),
        fieldview: server("fieldview"),
        fieldview_data: server("fieldview-data"),
    };
    tell(M::ForOtherServers(FILE.into(), Box::new(servers)));
    state
}

pub fn by_company(page: SetupPage) -> State {
    let mut state = by_company_growers();
    state.update(Message::Setup(setup::Message::Open(page)));
    state
}

/// A company's file was opened.
pub fn by_company_growers() -> State {
    use setup_file::Message as M;
    let mut state = many_growers();
    let mut tell = |message| state.update(Message::SetupFile(message));
    tell(M::Chosen(Some(FILE.into())));
    tell(M::Looked(FILE.into(), Ok(())));
    tell(M::Unlock(Passphrase::new("p")));
    let company = Company {
        name: "Prairie Agronomy".to_owned(),
        logo: include_bytes!("../../assets/icon/stile-128.png").as_slice().into(),
        language: None,
        logo_address: None,
        contact: "Jane Miller, +1 555 0100, jane@prairie.example".to_owned(),
    };
    tell(M::Opened(
        FILE.into(),
        Ok(Box::new(SetupFile {
            company,
            client_id: "prairie-client".to_owned(),
            ..setup_file_of_a_company()
        })),
    ));
    state
}

pub fn in_trouble() -> ConnectionStatus {
    let event = |kind, status, words: &str| LeafEvent {
        kind,
        time: Some(Timestamp::UNIX_EPOCH),
        status: Some(status),
        words: words.to_owned(),
    };
    ConnectionStatus {
        credentials: Some(credentials("UNAUTHENTICATED", 5)),
        events: vec![
            event(EventKind::Unauthenticated, 400, "The token is not valid."),
            event(EventKind::Worked, 200, ""),
        ],
    }
}

pub fn at_grower_page(found: Result<ConnectionStatus, ApiError>) -> State {
    let mut state = many_growers();
    state.update(Message::OpenGrowerPage(id("bill")));
    state.update(Message::GrowerPage(GrowerPageId(1), grower_page::Message::Looked(found)));
    state
}

pub fn with_no_data() -> State {
    let well = ConnectionStatus { credentials: Some(credentials("OK", 6)), events: vec![] };
    let mut state = at_grower_page(Ok(well));
    state.update(Message::Data(1, data::Message::Arrived(None)));
    state
}

/// Squares of half a kilometre, the second with a hole, the third in two pieces.
pub fn with_data() -> State {
    let mut state = with_no_data();
    let square = |x: f64, y: f64, side: f64| {
        let corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)];
        corners
            .map(|(a, b)| [-93.6 + (x + a * side) * 0.006, 42.2 + (y + b * side) * 0.0045])
            .to_vec()
    };
    let outlines = [
        ("North 40", vec![vec![square(0.0, 0.0, 1.0)]]),
        ("Creek", vec![vec![square(1.1, 0.0, 1.0), square(1.4, 0.3, 0.4)]]),
        ("Hill", vec![vec![square(2.2, 0.0, 0.6)], vec![square(2.9, 0.5, 0.5)]]),
    ];
    let origin = boundary_geometry::Origin { longitude: -93.6, latitude: 42.2 };
    let id = |name: &str| FieldId::parse(&name.replace(' ', "-")).unwrap();
    let fields = outlines.iter().map(|(name, _)| LeafField {
        id: id(name),
        name: (*name).to_owned(),
        hectares: None,
        farm: Some(1),
        state: FieldState::On,
        has_outline: true,
    });
    let fields = fields.collect();
    let shapes = outlines.into_iter().map(|(name, polygons)| {
        (
            id(name),
            boundary_geometry::BoundaryGeometry::new(
                &Outline { polygons, ..Outline::default() },
                origin,
            )
            .unwrap(),
        )
    });
    let shapes = shapes.collect();
    let arrived = Arrived { farms: 1, fields: 3, synced: None };
    for message in [
        data::Message::Arrived(Some(arrived)),
        data::Message::Fields(fields),
        data::Message::Shapes(shapes),
    ] {
        state.update(Message::Data(1, message));
    }
    state
}

/// Beside fields that are drawn, one whose outline was put right, and one whose outline
/// cannot be drawn.
pub fn with_odd_outlines() -> State {
    let mut state = with_data();
    let known = &state.data.as_ref().unwrap().fields;
    let mut fields: Vec<LeafField> = known.iter().map(|field| (**field).clone()).collect();
    let id = |name: &str| FieldId::parse(name).unwrap();
    for name in ["Pond", "Bow"] {
        fields.push(LeafField { id: id(name), name: name.to_owned(), ..fields[0].clone() });
    }
    let ring = |corners: &[[f64; 2]]| -> Vec<[f64; 2]> {
        corners.iter().map(|[x, y]| [-93.6 + x * 0.006, 42.2 + y * 0.0045]).collect()
    };
    let around = ring(&[[3.6, 0.0], [4.6, 0.0], [4.6, 1.0], [3.6, 1.0], [3.6, 0.0]]);
    let pond = ring(&[[4.3, 0.4], [4.8, 0.4], [4.8, 0.7], [4.3, 0.7], [4.3, 0.4]]);
    let outline = Outline { polygons: vec![vec![around, pond]], ..Outline::default() };
    let origin = boundary_geometry::Origin { longitude: -93.6, latitude: 42.2 };
    let shape = boundary_geometry::BoundaryGeometry::new(&outline, origin).unwrap();
    let rules = SyncRules::of(
        SyncConfig { custom_data_sync: Some(false), fields_auto_sync: Some(true) },
        SyncConfig::default(),
    );
    for message in [
        data::Message::Rules(rules),
        data::Message::Fields(fields),
        data::Message::Shapes(vec![(id("Pond"), shape)]),
        data::Message::Undrawable(vec![id("Bow")]),
    ] {
        state.update(Message::Data(1, message));
    }
    state
}

/// Leaf's default: fields are listed and nothing of them fetched.
pub fn with_previews() -> State {
    let mut state = with_data();
    let known = &state.data.as_ref().unwrap().fields;
    let mut fields: Vec<LeafField> = known.iter().map(|field| (**field).clone()).collect();
    for (number, state) in [(7, FieldState::Preview), (8, FieldState::Waiting)] {
        fields.push(LeafField {
            id: FieldId::parse(&format!("Section {number}/2")).unwrap(),
            name: format!("Section {number}"),
            farm: Some(2),
            state,
            hectares: None,
            has_outline: false,
        });
    }
    let mut another = fields[3].clone();
    another.id = FieldId::parse("another").unwrap();
    another.name = "Section 9".to_owned();
    fields.push(another);
    let rules = SyncRules::of(SyncConfig::default(), SyncConfig::default());
    for message in [data::Message::Fields(fields), data::Message::Rules(rules)] {
        state.update(Message::Data(1, message));
    }
    state
}

/// One of the previews is chosen, to be switched on.
fn choosing_fields() -> State {
    let mut state = with_previews();
    let ids = state.data.as_ref().unwrap().previewed().map(|field| field.id.clone()).take(1);
    let mark = data::Message::Mark(Mark { ids: ids.collect(), is_chosen: true });
    for message in [data::Message::Choose, mark] {
        state.update(Message::Data(1, message));
    }
    state
}

const FETCH_ALL: SyncChange = SyncChange { what: SyncSetting::FetchAllFields, for_all: true };

/// What Leaf brings by itself was to be changed, and was not.
fn rules_not_changed() -> State {
    let mut state = with_previews();
    let rules = SyncRules::of(SyncConfig::default(), SyncConfig::default());
    for message in [
        data::Message::ChangeRules(FETCH_ALL),
        data::Message::RulesChanged(Err(refused(503))),
        data::Message::Rules(rules),
    ] {
        state.update(Message::Data(1, message));
    }
    state
}

/// FieldView is away at the moment.
fn away() -> ConnectionStatus {
    let credentials = Some(credentials("TEMPORARILY_UNAVAILABLE", 6));
    ConnectionStatus { credentials, events: vec![] }
}

/// Both previews are being switched on; or one of them could not be.
pub fn switching_on(over: bool) -> State {
    let mut state = with_previews();
    let data = state.data.as_ref().unwrap();
    let grower = data.grower.clone();
    let fields: Vec<_> = data.previewed().map(|field| field.id.clone()).collect();
    let begin = switch_on::Message::Begin { grower, fields: fields.clone() };
    state.update(Message::SwitchOn(begin));
    let tell = |state: &mut State, message| state.update(Message::SwitchOn(message));
    let field = fields[0].clone();
    tell(&mut state, switch_on::Message::Switched { number: 1, field, result: Ok(()) });
    if over {
        let (field, result) = (fields[1].clone(), Err(refused(503)));
        tell(&mut state, switch_on::Message::Switched { number: 1, field, result });
        tell(&mut state, switch_on::Message::Over { number: 1 });
    }
    state
}

pub fn link() -> MagicLink {
    MagicLink {
        id: "link-1".to_owned(),
        link: "https://magic-link.withleaf.io/7f3d2c9a-41b8-4d0e-9a56-0c1e2f3a4b5c"
            .parse()
            .unwrap(),
        expires: Some(Timestamp::UNIX_EPOCH),
        last_used: None,
        used: 0,
        most_uses: None,
    }
}

pub fn leaf_account(name: &str) -> LeafAccount {
    LeafAccount::named(&format!("{name}@company.example")).unwrap()
}

/// The list of a Leaf account that has just taken the place of another.
pub fn of_another_account() -> State {
    let mut state = at_growers(vec![]);
    state.leaf_account = Some(leaf_account("test"));
    state.notice = Some(Notice::OtherAccount(leaf_account("staff"), 2));
    state
}

/// The same steps, where another Leaf account has signed in.
pub fn not_as_another(mut state: State) -> State {
    let (signed_in, needed) = (leaf_account("test"), leaf_account("staff"));
    state.sign_in = SignInState::Failed(SignInError::OtherAccount { signed_in, needed });
    state
}

pub fn with_links() -> State {
    let mut state = at_grower_page(Ok(ConnectionStatus::default()));
    let used = MagicLink {
        id: "link-2".to_owned(),
        last_used: Some(Timestamp::UNIX_EPOCH),
        used: 2,
        ..link()
    };
    let mut tell = |message| state.update(Message::GrowerPage(GrowerPageId(1), message));
    tell(grower_page::Message::ReadLinks);
    tell(grower_page::Message::Linked {
        grower: id("jane"),
        result: Ok(vec![link(), used]),
        keys: None,
        seconds: None,
        made: None,
    });
    state
}

pub fn asked_for_keys() -> State {
    let mut state = with_links();
    let mut tell = |message| state.update(Message::GrowerPage(GrowerPageId(1), message));
    tell(grower_page::Message::MakeLink(86_400));
    let (grower, result, keys) = (id("jane"), Ok(vec![link()]), Some(KeysNow::Missing));
    tell(grower_page::Message::Linked { grower, result, keys, seconds: Some(86_400), made: None });
    state
}

pub fn import_of(table: Result<Table, TableError>) -> State {
    let mut state = many_growers();
    let path = Some("/home/staff/Downloads/growers.csv".into());
    for message in [import::Message::Chosen(path), import::Message::Read { import: 1, table }] {
        state.update(Message::Import(message));
    }
    state
}

/// A table whose letters were encoded twice; two of its growers have one name.
pub const TWICE_ENCODED: &str = "Name;E-Mail;Ort\nJÃ¶rg MÃ¼ller;joerg@mueller.example;KÃ¶ln\n\
    ChloÃ© LefÃ¨vre;other@farm.example;Bonn\nJörg Müller;j@mueller.example;Köln\n";

/// Contacts out of a telephone.
pub const CONTACTS: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jörg Müller\r\nORG:Müller GbR\r\n\
    TEL;TYPE=CELL:+49 170 0000001\r\nEMAIL:joerg@mueller.example\r\n\
    ADR;TYPE=HOME:;;Dorfstr. 1;Köln;;50667;Deutschland\r\nEND:VCARD\r\n\
    BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Carvalho\r\nTEL:+55 66 0000-0001\r\nEND:VCARD\r\n";

pub fn importing() -> State {
    import_of(stile::tables::import::read(
        b"Customer name;E-mail;Phone;Customer no\nEva Lind;eva@farm.example;+46 1;77\n\
          Ana Carvalho;ana@farm.example;;\nNo Mail;;;\nEva Again;EVA@farm.example;;\n",
    ))
}

pub fn imported() -> State {
    let mut state = importing();
    state.update(Message::Import(import::Message::Share(false)));
    state.update(Message::Import(import::Message::Start));
    let result = Err(refused(400));
    for message in
        [import::Message::Added { import: 1, row: 0, result }, import::Message::Finished(1)]
    {
        state.update(Message::Import(message));
    }
    state
}
