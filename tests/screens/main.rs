//! Every screen: its controls pressed by their names, its picture kept, light and dark.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

#[path = "../support/fixtures.rs"]
mod fixtures;

use std::cell::RefCell;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use eframe::egui::{self, Theme, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, SnapshotOptions, SnapshotResult, SnapshotResults};
use fixtures::*;
use jiff::{SignedDuration, Timestamp};
use stile::domain::api_error::{Cause, Unreadable};
use stile::domain::consent_answer::{Answer, PasteError};
use stile::domain::consent_link::AuthorizationUrlError;
use stile::domain::day::Outcome;
use stile::domain::secret::{ApiKey, ClientSecret, Passphrase};
use stile::domain::setup_file::{SetupFile, SetupFileError};
use stile::domain::table::TableError;
use stile::domain::{
    Account, ApiError, Arrived, BrowserError, Company, ConnectionStatus, EventKind, ExchangeError,
    FieldCounts, FieldId, FieldState, FileError, KnownAccount, Language, LeafCredentials,
    LeafEvent, LeafField, MagicLink, Outline, Page, PracticeCompany, Servers, SyncConfig,
    SyncRules, Unfinished, boundary_geometry, scope,
};
use stile::flow::connect::{self, Preflight};
use stile::flow::grower_page::{self, KeysNow};
use stile::flow::message::Loaded;
use stile::flow::setup::{self, HelpPage};
use stile::flow::{
    AttachError, ConfirmError, Effect, GrowerPageId, KeyringError, Message, PrepareError,
    RedirectError, SetupPage, SignInError, State, Warning, Way, data, day, growers, import,
    setup_file, switch_on,
};
use stile::t;
use stile::ui::screens::appearance::{Appearance, Colours, Contrast};
use stile::ui::{self, Forms, theme};

/// The window without the program behind it: presses go to the state machine, effects nowhere.
#[derive(Default)]
struct Window {
    state: State,
    forms: Forms,
    effects: Vec<Effect>,
    copied: Option<String>,
    closed: bool,
}

impl Window {
    fn at(state: State) -> Self {
        Self { state, ..Self::default() }
    }

    fn frame(&mut self, ui: &mut egui::Ui) {
        let pressed = ui::show(ui, &self.state, &mut self.forms, Timestamp::UNIX_EPOCH);
        self.copied = pressed.copy.or(self.copied.take());
        self.closed |= pressed.close;
        ui.ctx().output(|output| {
            for command in &output.commands {
                if let egui::OutputCommand::CopyText(text) = command {
                    self.copied = Some(text.clone());
                }
            }
        });
        for message in pressed.messages {
            self.effects.extend(self.state.update(message));
            ui.ctx().request_repaint();
        }
    }
}

fn open(state: State, theme: Theme, size: [f32; 2]) -> Harness<'static, Window> {
    let colours = if theme == Theme::Dark { Colours::Dark } else { Colours::Light };
    looking(state, Appearance { colours, ..Appearance::default() }, size)
}

fn looking(state: State, look: Appearance, size: [f32; 2]) -> Harness<'static, Window> {
    let mut window = Window::at(state);
    window.forms.appearance = look;
    let mut harness = Harness::builder()
        .with_size(size)
        .with_context_setup(theme::begin)
        .wgpu()
        .build_ui_state(|ui, window: &mut Window| window.frame(ui), window);
    // A system tells a window its size in its own points.
    harness.set_size(egui::Vec2::from(size) / harness.ctx.zoom_factor());
    harness.run();
    harness
}

fn at(state: State) -> Harness<'static, Window> {
    // Tall enough that nothing has to be scrolled to.
    open(state, Theme::Light, [900.0, 1700.0])
}

fn press(harness: &mut Harness<'_, Window>, name: &str) {
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
}

/// What the Tab key comes to, and where that is once it is scrolled to.
fn tab(harness: &mut Harness<'_, Window>) -> (String, egui::Rect) {
    harness.key_press(egui::Key::Tab);
    for _ in 0..12 {
        harness.step();
    }
    let focused = harness.root().children_recursive().find(egui_kittest::Node::is_focused);
    let focused = focused.unwrap();
    (focused.accesskit_node().label().unwrap_or_default(), focused.rect())
}

fn follow(harness: &mut Harness<'_, Window>, name: &str) {
    harness.get_by_label(name).click();
    harness.run();
}

fn write(harness: &mut Harness<'_, Window>, label: &str, text: &str) {
    let role = |role: Role| role == Role::TextInput || role == Role::PasswordInput;
    let field = harness
        .get_all_by_label(label)
        .find(|node| role(node.accesskit_node().role()))
        .unwrap_or_else(|| panic!("no field {label}"));
    field.focus();
    harness.run();
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

/// Everything a screen reader could read.
fn words(harness: &Harness<'_, Window>) -> String {
    let all = RefCell::new(String::new());
    let nodes = harness.root().children_recursive();
    for node in nodes {
        let node = node.accesskit_node();
        for words in [node.label(), node.value()].into_iter().flatten() {
            all.borrow_mut().push_str(&words);
            all.borrow_mut().push('\n');
        }
    }
    all.into_inner()
}

fn started(present: Result<(), KeyringError>) -> State {
    let (mut state, _) = State::start(false);
    state.update(Message::Loaded(Box::new(Loaded {
        practice: false,
        servers: servers(),
        settings: Ok(present.is_err().then(settings)),
        present: present.map(|()| stile::flow::Present::default()),
        leaf_token_ends: None,
        accounts: vec![],
        day: vec![],
        unfinished: vec![],
        unfinished_trouble: None,
    })));
    state
}

fn set_up(page: SetupPage) -> State {
    let mut state = at_growers(vec![]);
    state.update(Message::Setup(setup::Message::Open(page)));
    state
}

fn on_the_way(messages: impl IntoIterator<Item = connect::Message>) -> State {
    let mut state = at_growers(vec![]);
    state.update(Message::Connect(id("jane")));
    for message in messages {
        tell(&mut state, message);
    }
    state
}

fn waiting(way: Way) -> State {
    let found =
        Preflight { redirect: Ok((stile::domain::RedirectUri::default(), way)), ..all_well() };
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

fn after_waiting(messages: impl IntoIterator<Item = connect::Message>) -> State {
    let mut state = waiting(Way::Listening);
    for message in messages {
        tell(&mut state, message);
    }
    state
}

fn attaching(whose: Account) -> Vec<connect::Message> {
    vec![code(1), exchanged("jane", whose.clone()), stored("jane", whose, Ok(()))]
}

fn credentials(status: &str, scopes: usize) -> LeafCredentials {
    LeafCredentials {
        id: Some("credentials".to_owned()),
        status: Some(status.to_owned()),
        created: Some(Timestamp::UNIX_EPOCH),
        scopes: Some(scope::MINIMUM[..scopes].iter().map(|it| it.as_str().to_owned()).collect()),
        client_id: None,
    }
}

fn connected(scopes: usize) -> State {
    let mut state = after_waiting(attaching(account("jane")));
    tell(&mut state, connect::Message::Attached(Ok(())));
    tell(&mut state, connect::Message::Confirmed(Ok(credentials("OK", scopes))));
    state.update(Message::TokenDropped { grower: id("jane"), result: Ok(()) });
    state
}

fn many_growers() -> State {
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
    state.update(Message::Growers(growers::Message::Reload));
    let page = Page { entries: growers, count: 4, total: Some(4), more: false };
    state.update(Message::Growers(growers::Message::Page { listing: 2, result: Ok(page) }));
    state
}

/// The list with so many growers: `grower000` and on.
fn list_of(count: usize) -> State {
    let mut state = at_growers(vec![]);
    let growers = (0..count).map(|number| grower(&format!("grower{number:03}"))).collect();
    let count = count as u64;
    let page = Page { entries: growers, count, total: Some(count), more: false };
    state.update(Message::Growers(growers::Message::Reload));
    state.update(Message::Growers(growers::Message::Page { listing: 2, result: Ok(page) }));
    state
}

/// Each screen and each way it can look.
fn every_screen() -> Vec<(&'static str, State)> {
    use connect::Message as M;
    let link_lost = ApiError::Lost(Cause::Timeout);
    let mut adding = at_growers(vec![]);
    adding.update(Message::Growers(growers::Message::OpenForm));
    let mut adding_failed = adding.clone();
    adding_failed.update(Message::Growers(growers::Message::Added(Err(refused(400)))));
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
    practice.update(Message::Loaded(Box::new(Loaded {
        practice: true,
        servers: servers(),
        settings: Ok(Some(settings())),
        present: Ok(stile::flow::Present { leaf_token: true, client_secret: true, api_key: true }),
        leaf_token_ends: None,
        accounts: vec![],
        day: vec![],
        unfinished: vec![],
        unfinished_trouble: None,
    })));
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
        ("growers", many_growers()),
        ("growers_failed", list_failed),
        ("growers_banners", kept),
        ("growers_practice", practice),
        ("new_grower", adding),
        ("new_grower_refused", adding_failed),
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
        ("attach_gone", attach(AttachError::TokenGone)),
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
        ("open_file_servers", for_other_servers(started(Ok(())))),
        ("setup_redirect_by_company", by_company(SetupPage::Redirect)),
        ("growers_by_company", by_company_growers()),
        ("grower_page", at_grower_page(Ok(in_trouble()))),
        ("grower_page_links", with_links()),
        ("grower_page_links_keys", asked_for_keys()),
        ("grower_page_data", with_data()),
        ("grower_page_previews", with_previews()),
        ("grower_page_switching_on", switching_on(false)),
        ("grower_page_not_switched_on", switching_on(true)),
        ("grower_page_no_data", with_no_data()),
        ("import", importing()),
        ("import_over", imported()),
        ("import_failed", import_of(Err(TableError::NoRows))),
        ("grower_page_unconnected", at_grower_page(Ok(ConnectionStatus::default()))),
        ("grower_page_failed", at_grower_page(Err(ApiError::NotReached(Cause::Name)))),
        ("growers_checked", checked()),
        ("growers_day", day()),
        ("growers_day_done", day_done()),
    ]
}

/// A set-up file among the downloads.
const FILE: &str = "/home/staff/Downloads/Prairie Agronomy.stile";

fn opening(looked: Result<(), SetupFileError>, opened: Option<SetupFileError>) -> State {
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
fn for_other_servers(mut state: State) -> State {
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

/// A company's file was opened.
fn by_company_growers() -> State {
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
    };
    tell(M::Opened(
        FILE.into(),
        Ok(Box::new(SetupFile {
            company,
            servers: servers(),
            client_id: "prairie-client".to_owned(),
            client_secret: ClientSecret::new("s"),
            api_key: ApiKey::new("k"),
            redirect_uri: stile::domain::RedirectUri::default(),
            second_redirect_uri: None,
            write_scopes: vec![],
            pkce: false,
            switch_on_fields: false,
        })),
    ));
    state
}

fn by_company(page: SetupPage) -> State {
    let mut state = by_company_growers();
    state.update(Message::Setup(setup::Message::Open(page)));
    state
}

fn in_trouble() -> ConnectionStatus {
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

fn at_grower_page(found: Result<ConnectionStatus, ApiError>) -> State {
    let mut state = many_growers();
    state.update(Message::OpenGrowerPage(id("bill")));
    state.update(Message::GrowerPage(GrowerPageId(1), grower_page::Message::Looked(found)));
    state
}

/// Squares of half a kilometre, the second with a hole, the third in two pieces.
fn with_data() -> State {
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
        (id(name), boundary_geometry::BoundaryGeometry::new(&Outline { polygons }, origin).unwrap())
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

/// Leaf's default: fields are listed and nothing of them fetched.
fn with_previews() -> State {
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

/// Both previews are being switched on; or one of them could not be.
fn switching_on(over: bool) -> State {
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

fn with_no_data() -> State {
    let well = ConnectionStatus { credentials: Some(credentials("OK", 6)), events: vec![] };
    let mut state = at_grower_page(Ok(well));
    state.update(Message::Data(1, data::Message::Arrived(None)));
    state
}

fn import_of(table: Result<stile::domain::table::Table, TableError>) -> State {
    let mut state = many_growers();
    let path = Some("/home/staff/Downloads/growers.csv".into());
    for message in [import::Message::Chosen(path), import::Message::Read { import: 1, table }] {
        state.update(Message::Import(message));
    }
    state
}

fn importing() -> State {
    import_of(stile::tables::import::read(
        b"Customer name;E-mail;Phone;Customer no\nEva Lind;eva@farm.example;+46 1;77\n\
          Ana Carvalho;ana@farm.example;;\nNo Mail;;;\nEva Again;EVA@farm.example;;\n",
    ))
}

fn imported() -> State {
    let mut state = importing();
    state.update(Message::Import(import::Message::Start));
    let result = Err(refused(400));
    for message in
        [import::Message::Added { import: 1, row: 0, result }, import::Message::Finished(1)]
    {
        state.update(Message::Import(message));
    }
    state
}

fn link() -> MagicLink {
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

fn with_links() -> State {
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
        result: Ok(vec![link(), used]),
        keys: None,
        seconds: None,
    });
    state
}

fn asked_for_keys() -> State {
    let mut state = with_links();
    let mut tell = |message| state.update(Message::GrowerPage(GrowerPageId(1), message));
    tell(grower_page::Message::MakeLink(86_400));
    let (result, keys) = (Ok(vec![link()]), Some(KeysNow::Missing));
    tell(grower_page::Message::Linked { result, keys, seconds: Some(86_400) });
    state
}

/// All connections were looked at: one is well, one in trouble, about one Leaf did not say.
fn checked() -> State {
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

fn put(state: &mut State, grower: &str, outcome: Outcome, note: &str) {
    let (grower, note) = (id(grower), Some(note.to_owned()));
    state.update(Message::Day(day::Message::Put { grower, outcome, note }));
}

fn day() -> State {
    let mut state = many_growers();
    let growers = ["dirk", "bill", "chloe"].map(id).to_vec();
    state.update(Message::Day(day::Message::Plan(growers)));
    put(&mut state, "bill", Outcome::Refused, "wants to ask his son first");
    state
}

fn day_done() -> State {
    let mut state = day();
    put(&mut state, "dirk", Outcome::Connected, "");
    put(&mut state, "chloe", Outcome::Skipped, "not at home");
    state
}

fn no_growers() -> State {
    let mut state = at_growers(vec![]);
    state.update(Message::Growers(growers::Message::Reload));
    let page = Page { entries: vec![], count: 0, total: Some(0), more: false };
    state.update(Message::Growers(growers::Message::Page { listing: 2, result: Ok(page) }));
    state
}

/// Joe's account answers for Jane, and this account of this grower is remembered.
fn ask_with_memory(whose: &str, account_before: Account) -> State {
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

fn confirming() -> State {
    let mut state = after_waiting(attaching(account("jane")));
    tell(&mut state, connect::Message::Attached(Ok(())));
    state
}

/// Screens that are kept as pictures in the dark, in high contrast and at twice the size, too. What
/// matters there (clipping, contrast, order) is asserted for every screen; pictures are for the eye.
const GALLERY: [&str; 4] = ["growers", "waiting", "ask_account", "grower_page_previews"];

fn pictures(folder: &str, look: Appearance, size: [f32; 2], is_kept: impl Fn(&str) -> bool) {
    let options = SnapshotOptions::new().output_path(format!("tests/snapshots/{folder}"));
    let mut results = SnapshotResults::new();
    for (name, state) in every_screen().into_iter().filter(|(name, _)| is_kept(name)) {
        let mut harness = looking(state, look, size);
        // `run` would go on for as long as the waiting screen counts down.
        results.add(kept(&mut harness, name, folder, &options));
    }
}

/// Compares the window with its picture, or makes that anew, as small as it can be without loss.
fn kept(
    harness: &mut Harness<'_, Window>,
    name: &str,
    folder: &str,
    options: &SnapshotOptions,
) -> SnapshotResult {
    let result = harness.try_snapshot_options(name, options);
    if is_making_anew() {
        let path = snapshots().join(folder).join(name).with_extension("png");
        let picture = std::fs::read(&path).unwrap();
        let smaller = re_encoded(&picture);
        if smaller.len() < picture.len() {
            std::fs::write(path, smaller).unwrap();
        }
    }
    result
}

fn is_making_anew() -> bool {
    std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|wish| wish != "0" && wish != "false")
}

fn snapshots() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}

fn re_encoded(picture: &[u8]) -> Vec<u8> {
    let mut reader = png::Decoder::new(Cursor::new(picture)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut pixels).unwrap();
    let mut smaller = Vec::new();
    let mut encoder = png::Encoder::new(&mut smaller, frame.width, frame.height);
    encoder.set_color(frame.color_type);
    encoder.set_depth(frame.bit_depth);
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::Adaptive);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&pixels[..frame.buffer_size()]).unwrap();
    writer.finish().unwrap();
    smaller
}

/// What a screen reader meets, in its order: roles, names, values and states.
fn tree(harness: &Harness<'_, Window>) -> String {
    fn add(node: &egui_kittest::Node<'_>, depth: usize, lines: &mut String) {
        let it = node.accesskit_node();
        let (name, value) = (it.label().unwrap_or_default(), it.value().unwrap_or_default());
        let is_bare = name.is_empty() && value.is_empty();
        let is_shown = !(is_bare && matches!(it.role(), Role::GenericContainer | Role::Unknown));
        if is_shown {
            lines.push_str(&format!("{}{:?}", "  ".repeat(depth), it.role()));
            for part in [name, value].iter().filter(|part| !part.is_empty()) {
                lines.push_str(&format!(" {part:?}"));
            }
            for (is_so, state) in [(it.is_disabled(), "disabled"), (it.is_focused(), "focused")] {
                if is_so {
                    lines.push_str(&format!(" {state}"));
                }
            }
            if let Some(toggled) = it.toggled() {
                lines.push_str(&format!(" {toggled:?}"));
            }
            lines.push('\n');
        }
        for child in node.children() {
            add(&child, depth + usize::from(is_shown), lines);
        }
    }
    let mut lines = String::new();
    add(&harness.root(), 0, &mut lines);
    lines
}

#[test]
fn every_screen_says_what_it_did_to_a_screen_reader() {
    let folder = snapshots().join("trees");
    let mut changed = Vec::new();
    for (name, state) in every_screen() {
        let said = tree(&at(state));
        let path = folder.join(name).with_extension("txt");
        if is_making_anew() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &said).unwrap();
        } else if std::fs::read_to_string(&path).ok().as_deref() != Some(&said) {
            std::fs::write(path.with_extension("new.txt"), said).unwrap();
            changed.push(name);
        }
    }
    assert!(changed.is_empty(), "see tests/snapshots/trees/*.new.txt: {changed:?}");
}

#[test]
fn a_picture_made_smaller_is_the_same_picture() {
    let path = snapshots().join("light/growers.png");
    let pixels = |picture: &[u8]| {
        let mut reader = png::Decoder::new(Cursor::new(picture)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        (frame.width, frame.height, pixels)
    };
    let picture = std::fs::read(path).unwrap();
    assert_eq!(pixels(&picture), pixels(&re_encoded(&picture)));
}

/// What opens over a screen.
#[test]
fn every_question_and_menu_looks_as_it_did() {
    let options = SnapshotOptions::new().output_path("tests/snapshots/over");
    let mut results = SnapshotResults::new();
    let look = Appearance { colours: Colours::Light, ..Appearance::default() };
    let open = |screen_name: &str| looking(screen(screen_name), look, theme::WINDOW);
    let mut add = |harness: &mut Harness<'_, Window>, name: &str| {
        results.add(kept(harness, name, "over", &options));
    };
    let mut forget = open("growers");
    press(&mut forget, "Settings");
    add(&mut forget, "settings");
    press(&mut forget, "Forget everything on this computer…");
    add(&mut forget, "forget");
    let mut discard = open("growers");
    press(&mut discard, "Throw José Ángel Núñez's consent away");
    add(&mut discard, "discard");
    let mut close = open("growers");
    let growers = vec!["Jane Miller".to_owned(), "José Ángel Núñez".to_owned()];
    close.state_mut().forms.ask_to_close(growers);
    close.run();
    add(&mut close, "close");
    let mut details = open("confirm_failed");
    press(&mut details, "Details for support");
    add(&mut details, "details");
    let mut choosing = open("growers");
    press(&mut choosing, "More");
    add(&mut choosing, "more");
    press(&mut choosing, "Plan a day");
    choosing.get_by_role_and_label(Role::CheckBox, "Chloé Lefèvre").click();
    choosing.run();
    add(&mut choosing, "choosing");
    let mut columns = looking(in_columns(), look, WIDE);
    press(&mut columns, "Order by: Name");
    add(&mut columns, "columns");
    let mut making = open("growers");
    press(&mut making, "Settings");
    press(&mut making, "Make a set-up file for staff…");
    // Another one each time.
    making.state_mut().forms.offer_passphrase("abcde-fghij-kmnpq-rstuv");
    making.run();
    add(&mut making, "make_file");
    let mut turn = open("growers_day");
    press(&mut turn, "Later today…");
    add(&mut turn, "turn");
    let mut disconnect = open("grower_page");
    press(&mut disconnect, "Disconnect…");
    add(&mut disconnect, "disconnect");
    let mut display = open("welcome");
    press(&mut display, "Display");
    press(&mut display, "Language");
    add(&mut display, "language");
}

#[test]
fn language_colours_contrast_and_size_are_changed_on_the_spot() {
    let choose = |harness: &mut Harness<'_, Window>, menu: &str, choice: &str| {
        press(harness, &t!("display"));
        press(harness, menu);
        harness.get_by_role_and_label(Role::RadioButton, choice).click();
        harness.run();
        harness.key_press(egui::Key::Escape);
        harness.run();
    };
    let mut harness = at(screen("welcome"));
    choose(&mut harness, "Size", "150 %");
    assert_eq!(harness.ctx.zoom_factor(), 1.5);
    choose(&mut harness, "Colours", "Dark");
    assert!(harness.ctx.style_of(harness.ctx.theme()).visuals.dark_mode);
    choose(&mut harness, "Contrast", "High");
    let black = harness.ctx.style_of(Theme::Dark).visuals.panel_fill;
    assert_eq!(black, egui::Color32::BLACK);
    choose(&mut harness, "Language", "Deutsch");
    assert!(words(&harness).contains(&t!("welcome-title")));
    assert_ne!(t!("welcome-title"), "Welcome to Stile");
    let look = harness.state().forms.appearance;
    assert_eq!(look.size, 150);
    assert_eq!(look.language, Some(Language::German));
    // The keyboard's own zoom is the same choice.
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Num0);
    harness.run();
    assert_eq!(harness.state().forms.appearance.size, 100);
}

#[test]
fn a_telephone_reads_the_link_from_the_screen() {
    for colours in [Colours::Light, Colours::Dark] {
        let look = Appearance { colours, ..Appearance::default() };
        let mut harness = looking(screen("grower_page_links"), look, [900.0, 1400.0]);
        press(&mut harness, "The grower is not here? Send a link");
        harness.get_all_by_label_contains("Show as a code for the phone").next().unwrap().click();
        harness.run();
        let picture = harness.render().unwrap();
        let (width, height) = (picture.width() as usize, picture.height() as usize);
        let mut camera = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
            picture.get_pixel(x as u32, y as u32).0[1]
        });
        let codes = camera.detect_grids();
        assert_eq!(codes[0].decode().unwrap().1, link().link.as_str());
    }
}

#[test]
fn keys_stop_at_an_open_question_and_at_an_open_menu() {
    let mut harness = at(screen("grower_page"));
    press(&mut harness, "Disconnect…");
    // A click on its words takes the keyboard from its buttons.
    harness.get_by_label("Disconnect Bill O'Connor?").click();
    harness.run();
    for key in [egui::Key::Enter, egui::Key::Escape] {
        harness.key_press(key);
        harness.run();
        assert!(words(&harness).contains("What happened in the last 30 days"), "{key:?}");
        assert!(harness.state().effects.is_empty(), "{key:?}: {:?}", harness.state().effects);
    }
    press(&mut harness, "Display");
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(words(&harness).contains("What happened in the last 30 days"));
}

#[test]
fn the_note_on_a_turn_is_written_without_looking_for_its_field() {
    let mut harness = at(screen("growers_day"));
    press(&mut harness, "Later today…");
    harness.event(egui::Event::Text("after lunch".to_owned()));
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    let entries = harness.state().state.day.entries.clone();
    assert!(entries.iter().any(|entry| entry.note == "after lunch"), "{entries:?}");
}

#[test]
fn what_a_company_has_set_is_not_pasted_over() {
    let mut harness = at(screen("setup_keys_by_company"));
    let mail = "clientId: other-client\nclientSecret: other-secret\napiKey: other-key";
    harness.event(egui::Event::Paste(mail.to_owned()));
    harness.run();
    press(&mut harness, "Continue");
    let window = harness.state();
    assert_eq!(window.state.settings.as_ref().unwrap().client_id, "prairie-client");
    assert!(window.effects.is_empty(), "{:?}", window.effects);
}

#[test]
fn other_servers_are_used_on_a_persons_word_alone() {
    let mut harness = at(screen("open_file_servers"));
    for host in ["leaf", "fieldview", "fieldview-data"] {
        assert!(words(&harness).contains(&format!(": {host}.prairie.example")), "{host}");
    }
    harness.key_press(egui::Key::Enter);
    harness.run();
    let moves = |harness: &Harness<'_, Window>| {
        harness
            .state()
            .effects
            .iter()
            .any(|it| matches!(it, Effect::SetupFile(setup_file::Effect::MoveTo { .. })))
    };
    assert!(!moves(&harness), "not on a stray Enter");
    press(&mut harness, "Use these servers");
    assert!(moves(&harness));
}

#[test]
fn what_a_company_has_set_is_asked_for_there() {
    let mut state = by_company_growers();
    state.update(Message::Connect(id("dirk")));
    for message in [
        preflight(all_well()),
        connect::Message::Link(Ok(url())),
        ready(),
        code(1),
        connect::Message::Exchanged {
            grower: id("dirk"),
            result: Err(ExchangeError::ClientRefused(refused(401))),
        },
    ] {
        tell(&mut state, message);
    }
    let harness = at(state);
    let words = words(&harness);
    assert!(words.contains("These come from the set-up file of Prairie Agronomy"), "{words}");
    assert!(!words.contains("in the settings"), "{words}");
}

#[test]
fn a_wrong_passphrase_is_typed_again_at_once() {
    use setup_file::Message as M;
    let mut harness = at(opening(Ok(()), None));
    for _ in 0..2 {
        write(&mut harness, "Passphrase", "mistyped");
        harness.key_press(egui::Key::Enter);
        harness.run();
        let wrong = M::Opened(FILE.into(), Err(SetupFileError::WrongPassphrase));
        harness.state_mut().state.update(Message::SetupFile(wrong));
        harness.run();
        let all = harness.root().children_recursive();
        let focused = all.into_iter().find(egui_kittest::Node::is_focused).unwrap();
        assert_eq!(focused.accesskit_node().label().as_deref(), Some("Passphrase"));
    }
}

#[test]
fn a_long_day_is_gone_through_by_the_keyboard() {
    let mut state = list_of(300);
    let ids = state.growers.list.iter().map(|one| one.id.clone()).collect();
    state.update(Message::Day(day::Message::Plan(ids)));
    for number in 0..300 {
        put(&mut state, &format!("grower{number:03}"), Outcome::Skipped, "");
    }
    let mut harness = looking(state, Appearance::default(), theme::WINDOW);
    harness.get_by_label("Open again: grower000").focus();
    harness.run();
    for number in 1..60 {
        let (name, _) = tab(&mut harness);
        assert_eq!(name, format!("Open again: grower{number:03}"));
    }
    assert!(harness.query_by_label_contains("grower299").is_none(), "not all of it is drawn");
}

#[test]
fn another_company_is_practised_with() {
    let mut harness = at(screen("growers_practice"));
    press(&mut harness, "Company: Practice Company");
    harness.get_by_label_contains("Newcomer Agronomy").click();
    harness.run();
    let effects = &harness.state().effects;
    let anew = |it: &Effect| matches!(it, Effect::Practise(PracticeCompany::New));
    assert!(effects.iter().any(anew), "{effects:?}");
}

#[test]
fn a_map_fits_into_the_smallest_window() {
    let look = Appearance::default();
    let mut harness = looking(screen("grower_page_data"), look, [546.0, 307.0]);
    harness.run();
    let map = harness.get_by_label("Map of 3 fields").rect();
    assert!(map.height() < 200.0, "{map:?}");
}

#[test]
fn nothing_moves_where_the_system_asks_for_no_motion() {
    let mut harness = at(screen("growers"));
    let time = |harness: &Harness<'_, Window>| harness.ctx.global_style().animation_time;
    assert!(time(&harness) > 0.0);
    harness.state_mut().forms.system.motion = false;
    harness.run();
    assert!(time(&harness) <= 0.0);
}

#[test]
fn a_mail_with_all_three_keys_is_taken_apart() {
    let mut harness = at(set_up(SetupPage::AppKeys));
    let mail = "Hello,\nClient ID: acme-farms\nClient secret: s3cr=t/+,x;y\nAPI key: partner-key\n";
    harness.get_by_role_and_label(Role::PasswordInput, "API key").focus();
    harness.run();
    harness.event(egui::Event::Paste(mail.to_owned()));
    harness.run();
    assert!(words(&harness).contains("The three values were found"));
    assert!(!words(&harness).contains("s3cr=t"));
    press(&mut harness, "Continue");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    let [Effect::StoreAppKeys { client_secret: Some(secret), api_key: Some(key) }] = &effects[..]
    else {
        panic!("{effects:?}")
    };
    assert_eq!((secret.expose(), key.expose()), ("s3cr=t/+,x;y", "partner-key"));
}

#[test]
fn the_keyboard_goes_to_what_is_new_and_to_what_is_wrong() {
    let focused = |harness: &Harness<'_, Window>| {
        let all = harness.root().children_recursive();
        let focused = all.into_iter().find(egui_kittest::Node::is_focused);
        focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    };
    let mut harness = at(started(Ok(())));
    assert_eq!(focused(&harness), "", "a start takes the keyboard nowhere");
    press(&mut harness, "Set up Stile");
    assert_eq!(focused(&harness), "Your Leaf account");
    write(&mut harness, "E-mail", "dev@company.example");
    press(&mut harness, "Continue");
    assert_eq!(focused(&harness), "Password");
    let described = harness.get_by_role_and_label(Role::PasswordInput, "Password");
    let described = described.accesskit_node().description().unwrap();
    assert!(described.contains("Please check: the password is missing."), "{described}");
    assert!(described.contains("Sent to api.withleaf.io only."), "{described}");

    let mut harness = at(waiting(Way::Listening));
    tell(&mut harness.state_mut().state, connect::Message::TimeUp { asleep: false });
    harness.run();
    assert_eq!(focused(&harness), "", "a failure is announced, and Enter tries again");

    let mut harness = at(screen("growers"));
    press(&mut harness, "Throw José Ángel Núñez's consent away");
    assert_eq!(focused(&harness), "Cancel", "a stray Enter throws nothing away");
}

#[test]
fn every_screen_looks_as_it_did_in_the_light() {
    let look = Appearance { colours: Colours::Light, ..Appearance::default() };
    pictures("light", look, theme::WINDOW, |_| true);
}

#[test]
fn the_gallery_looks_as_it_did_in_the_dark() {
    let look = Appearance { colours: Colours::Dark, ..Appearance::default() };
    pictures("dark", look, theme::WINDOW, |name| GALLERY.contains(&name));
}

#[test]
fn the_gallery_looks_as_it_did_in_high_contrast() {
    let look =
        Appearance { colours: Colours::Dark, contrast: Contrast::High, ..Appearance::default() };
    pictures("contrast", look, theme::WINDOW, |name| GALLERY.contains(&name));
}

#[test]
fn the_gallery_looks_as_it_did_at_twice_the_size() {
    let look = Appearance { colours: Colours::Light, size: 200, ..Appearance::default() };
    pictures("large", look, theme::SMALLEST_WINDOW.map(|side| side * 2.0), |name| {
        GALLERY.contains(&name)
    });
}

/// Windows in points: the smallest, small and large screens at 250 %, 4K at 100 %.
const WINDOWS: [[f32; 2]; 5] =
    [theme::SMALLEST_WINDOW, [546.0, 307.0], [768.0, 432.0], [1536.0, 864.0], [3840.0, 2160.0]];

fn nothing_is_clipped_or_covered(language: Language) {
    let look = Appearance { language: Some(language), ..Appearance::default() };
    let mut wrong = Vec::new();
    for (name, state) in every_screen() {
        for size in WINDOWS {
            let harness = looking(state.clone(), look, size);
            let told = layout_troubles(&harness, size).into_iter();
            wrong.extend(told.map(|trouble| format!("{name} at {size:?}: {trouble}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn layout_troubles(harness: &Harness<'_, Window>, size: [f32; 2]) -> Vec<String> {
    let mut wrong = Vec::new();
    let window = egui::Rect::from_min_size(egui::Pos2::ZERO, size.into());
    let nodes = harness.root().children_recursive();
    let bars = [theme::CONTROL, size[1] - theme::CONTROL];
    let mut controls: Vec<(String, egui::Rect)> = Vec::new();
    for node in nodes {
        let Some(label) = node.accesskit_node().label() else { continue };
        let (rect, node) = (node.rect(), node.accesskit_node());
        if rect.area() <= 0.0 || rect.width() >= size[0] {
            continue;
        }
        // Words and controls may scroll out below, never out at the sides.
        if rect.left() < window.left() - 1.0 || rect.right() > window.right() + 1.0 {
            wrong.push(format!("{label} is at {rect:?}"));
        }
        let is_control = matches!(
            node.role(),
            Role::Button
                | Role::CheckBox
                | Role::RadioButton
                | Role::Link
                | Role::TextInput
                | Role::PasswordInput
        );
        // What is scrolled out of sight lies under the bars.
        let in_sight = rect.top() < bars[1] && rect.bottom() > bars[0];
        if is_control && in_sight {
            controls.push((label.clone(), rect));
        }
    }
    for (index, (one, rect)) in controls.iter().enumerate() {
        if rect.height() < 20.0 {
            wrong.push(format!("{one} is hard to hit: {rect:?}"));
        }
        for (other, place) in &controls[index + 1..] {
            let common = rect.intersect(*place);
            let overlap = common.width() > 1.0 && common.height() > 1.0;
            let is_bar = |rect: &egui::Rect| rect.bottom() > size[1] - 110.0;
            // A scrolled page goes on under the bar of actions, unseen.
            let one_is_under = is_bar(rect) != is_bar(place) || is_bar(rect);
            if overlap && !one_is_under {
                wrong.push(format!("{one} {rect:?} covers {other} {place:?}"));
            }
        }
    }
    wrong
}

#[test]
fn nothing_is_clipped_or_covered_in_german() {
    nothing_is_clipped_or_covered(Language::German);
}

#[test]
fn nothing_is_clipped_or_covered_in_words_half_as_long_again() {
    nothing_is_clipped_or_covered(Language::Pseudo);
}

#[test]
fn no_screen_repaints_while_nothing_changes() {
    for (name, state) in every_screen() {
        let harness = open(state, Theme::Light, theme::WINDOW);
        let delay = harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
        assert!(delay.as_millis() >= 990, "{name} wants to be painted again after {delay:?}");
        if !name.starts_with("waiting") {
            assert!(delay.as_secs() > 3600, "{name} wants to be painted again after {delay:?}");
        }
    }
}

#[test]
fn the_set_up_goes_from_page_to_page_by_its_controls() {
    let mut harness = at(started(Ok(())));
    press(&mut harness, "Set up Stile");
    press(&mut harness, "Continue");
    assert!(words(&harness).contains("this is not an e-mail address"));
    write(&mut harness, "E-mail", "dev@company.example");
    write(&mut harness, "Password", "pass word ");
    press(&mut harness, "Continue");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    let [Effect::Growers(growers::Effect::StopLoading), Effect::SignIn { try_number, who }] =
        &effects[..]
    else {
        panic!("{effects:?}")
    };
    assert_eq!((who.email.as_str(), who.password.expose()), ("dev@company.example", "pass word "));
    let signed_in = stile::flow::message::SignedIn {
        email: Some("dev@company.example".to_owned()),
        ends: None,
        stored: Ok(()),
    };
    let result = Ok(signed_in);
    let try_number = *try_number;
    harness.state_mut().state.update(Message::SignedIn { try_number, result });
    harness.run();

    write(&mut harness, "Client ID", " “our-client” ");
    write(&mut harness, "Client secret", "s+/=&:%é");
    write(&mut harness, "API key", "https://not.a/key");
    press(&mut harness, "Continue");
    assert!(words(&harness).contains("this is a web address, not a key"));
    assert!(harness.state().effects.is_empty());
    harness.state_mut().state.update(Message::Leave);
    let mut harness = at(set_up(SetupPage::AppKeys));
    write(&mut harness, "API key", "key");
    press(&mut harness, "Continue");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    let [Effect::StoreAppKeys { client_secret: None, api_key: Some(key) }] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert_eq!(key.expose(), "key");
    harness
        .state_mut()
        .state
        .update(Message::SecretsStored { this_run_only: false, result: Ok(()) });
    harness.run();

    press(&mut harness, "Write the mail to Climate");
    assert!(matches!(
        &harness.state().effects[..],
        [Effect::OpenPage(HelpPage::MailToClimate { client_id, redirect_uris, .. })]
            if client_id == "client" && redirect_uris == &["http://localhost:8765/callback"]
    ));
    write(&mut harness, "Second redirect address (optional)", "http://localhost:50000/");
    press(&mut harness, "Save and finish");
    assert!(words(&harness).contains("port 50000 is one that systems hand out"));
}

#[test]
fn growers_are_found_added_and_connected_by_name() {
    let mut harness = at(many_growers());
    write(&mut harness, "Search", "kd-bill");
    assert!(words(&harness).contains("Bill O'Connor") && !words(&harness).contains("Chloé"));
    press(&mut harness, "Add a grower");
    write(&mut harness, "Name", "New Grower");
    press(&mut harness, "Add this grower");
    assert!(words(&harness).contains("this is not an e-mail address"));
    write(&mut harness, "E-mail", "new@farm.example");
    write(&mut harness, "Your own reference (optional)", "77");
    press(&mut harness, "Add this grower");
    let Some(Effect::Growers(growers::Effect::Add(new))) = harness.state_mut().effects.pop() else {
        panic!()
    };
    assert_eq!((new.name.as_str(), new.reference.as_deref()), ("New Grower", Some("77")));
    harness.state_mut().state.update(Message::Growers(growers::Message::Added(Ok(grower("new")))));
    harness.run();
    harness.state_mut().forms = Forms::default();
    harness.run();
    press(&mut harness, "Reconnect Ana Beatriz Carvalho");
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::Connect(connect::Effect::Preflight { .. }))
    ));
}

#[test]
fn an_unfinished_consent_is_offered_and_thrown_away_only_on_a_second_word() {
    let mut harness = at(many_growers());
    press(&mut harness, "Throw José Ángel Núñez's consent away");
    assert!(
        harness
            .state()
            .effects
            .iter()
            .all(|it| !matches!(it, Effect::Connect(connect::Effect::DropToken { .. })))
    );
    press(&mut harness, "Cancel");
    press(&mut harness, "Throw José Ángel Núñez's consent away");
    press(&mut harness, "Throw it away");
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::Connect(connect::Effect::DropToken { .. }))
    ));
    press(&mut harness, "Finish connecting José Ángel Núñez");
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::Connect(connect::Effect::Attach { look_first: true, .. }))
    ));
}

#[test]
fn forgetting_asks_once() {
    let mut harness = at(at_growers(vec![]));
    press(&mut harness, "Settings");
    press(&mut harness, "Forget everything on this computer…");
    assert!(words(&harness).contains("This removes the sign-in, the app keys"));
    press(&mut harness, "Forget everything");
    assert!(matches!(harness.state_mut().effects.pop(), Some(Effect::Forget)));
}

#[test]
fn while_the_grower_is_away_everything_offered_works() {
    let mut harness = at(waiting(Way::Listening));
    assert!(words(&harness).contains("Time left: 9:41"), "{}", words(&harness));
    press(&mut harness, "Copy the link");
    assert_eq!(harness.state().copied.as_deref(), Some("https://climate.com/login?state=s"));
    press(&mut harness, "Open the browser again");
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::Connect(connect::Effect::OpenBrowser { .. }))
    ));
    follow(&mut harness, "The browser shows an error? Paste its address");
    write(&mut harness, "Address from the browser", "http://localhost:8765/callback?code=c");
    assert!(!words(&harness).contains("code=c"), "a pasted address is shown");
    press(&mut harness, "Use this address");
    let Some(Effect::Connect(connect::Effect::CheckPasted { text, .. })) =
        harness.state_mut().effects.pop()
    else {
        panic!()
    };
    assert_eq!(text.expose(), "http://localhost:8765/callback?code=c");
    press(&mut harness, "Cancel");
    assert!(
        harness
            .state()
            .effects
            .iter()
            .any(|it| matches!(it, Effect::Connect(connect::Effect::Cancel { .. })))
    );
}

#[test]
fn a_busy_port_can_be_tried_again_or_done_without() {
    let busy =
        RedirectError::Busy { at: ([127, 0, 0, 1], 8765).into(), holder: Some("node".to_owned()) };
    let state = on_the_way([preflight(Preflight { redirect: Err(busy), ..all_well() })]);
    for (name, by_pasting) in [("Try again", false), ("Go on by pasting", true)] {
        let mut harness = at(state.clone());
        press(&mut harness, name);
        assert!(matches!(
            harness.state_mut().effects.pop(),
            Some(Effect::Connect(connect::Effect::Preflight { paste, .. })) if paste == by_pasting
        ));
    }
}

#[test]
fn keys_alone_go_on_and_back() {
    let mut harness = at(started(Ok(())));
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(words(&harness).contains("Your Leaf account"));
    write(&mut harness, "E-mail", "dev@company.example");
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(words(&harness).contains("the password is missing"));
    write(&mut harness, "Password", "pass");
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(words(&harness).contains("Your Leaf account"), "the first Esc only leaves the field");
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(words(&harness).contains("Welcome to Stile"));
}

#[test]
fn enter_in_the_pasted_address_uses_it_and_opens_no_browser() {
    let mut harness = at(waiting(Way::Pasting));
    write(&mut harness, "Address from the browser", "http://localhost:8765/callback?code=c");
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(matches!(
        harness.state().effects[..],
        [Effect::Connect(connect::Effect::CheckPasted { .. })]
    ));
}

#[test]
fn a_secret_field_cannot_be_copied_read_or_undone() {
    let mut harness = at(set_up(SetupPage::AppKeys));
    write(&mut harness, "Client secret", "hush-hush");
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.event(egui::Event::Copy);
    harness.run();
    let copied = harness.output().platform_output.commands.iter().any(
        |command| matches!(command, egui::OutputCommand::CopyText(text) if text.contains("hush")),
    );
    assert!(!copied && !words(&harness).contains("hush"));
    harness.event(egui::Event::Cut);
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    harness.run();
    press(&mut harness, "Continue");
    // Undo would have brought it back, and it would be stored.
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::StoreAppKeys { client_secret: None, .. }) | None
    ));
}

/// Dots tell nothing but how many characters there are.
#[test]
fn no_picture_depends_on_a_secret() {
    let picture = |page, field: &str, secret: &str| {
        let mut harness = at(set_up(page));
        write(&mut harness, field, secret);
        harness.render().unwrap()
    };
    for (page, field) in [
        (SetupPage::Leaf, "Password"),
        (SetupPage::AppKeys, "Client secret"),
        (SetupPage::AppKeys, "API key"),
    ] {
        let (one, other) =
            (picture(page, field, "iiiiiiiiiiii"), picture(page, field, "WWWWWWWWWWWW"));
        assert!(one == other, "{field}");
        assert!(one != picture(page, field, "WWWWWWWWWWW"), "{field}: nothing was typed");
    }
}

/// Presses the control on the screen; what is asked for then.
fn pressed(state: &State, name: &str) -> Vec<Effect> {
    let mut harness = at(state.clone());
    harness.state_mut().effects.clear();
    follow(&mut harness, name);
    std::mem::take(&mut harness.state_mut().effects)
}

fn screen(name: &str) -> State {
    every_screen().into_iter().find(|(other, _)| *other == name).unwrap().1
}

#[test]
fn every_way_on_from_a_step_is_a_control_that_does_it() {
    type Asks = fn(&Effect) -> bool;
    let attaches: Asks = |it| matches!(it, Effect::Connect(connect::Effect::Attach { .. }));
    let drops: Asks = |it| matches!(it, Effect::Connect(connect::Effect::DropToken { .. }));
    let links: Asks = |it| matches!(it, Effect::Connect(connect::Effect::RequestLink { .. }));
    let asks_again: Asks = |it| matches!(it, Effect::Connect(connect::Effect::OpenConsent { .. }));
    let cancels: Asks = |it| matches!(it, Effect::Connect(connect::Effect::Cancel { .. }));
    let confirms: Asks = |it| matches!(it, Effect::Connect(connect::Effect::Confirm { .. }));
    let checks: Asks = |it| matches!(it, Effect::Connect(connect::Effect::Preflight { .. }));
    for (name, control, effect) in [
        ("prepare_already", "Replace it", links),
        ("prepare_already", "Keep it as it is", cancels),
        ("prepare_keyring", "Keep secrets for this run only", |it| {
            matches!(it, Effect::KeepForThisRun)
        }),
        ("prepare_keyring", "Try again", checks),
        ("exchange_lost", "Ask again", asks_again),
        ("exchange_not_reached", "Try again", |it| {
            matches!(it, Effect::Connect(connect::Effect::Exchange { code: None, .. }))
        }),
        ("timed_out", "Ask again", asks_again),
        ("wrong_account", "Ask again", asks_again),
        ("ask_account", "Yes, attach it", attaches),
        ("ask_account", "No, wrong account", drops),
        ("ask_account", "Decide later", cancels),
        ("attach_already", "Replace it", |it| {
            matches!(it, Effect::Connect(connect::Effect::Attach { replace: Some(_), .. }))
        }),
        ("attach_already", "Keep the old one", drops),
        ("attach_gone", "Ask again", checks),
        ("attach_failed", "Try again", attaches),
        ("confirm_absent", "Try again", attaches),
        ("confirm_trouble", "Look again", confirms),
        ("confirm_trouble", "Ask the grower again", checks),
        ("growers_failed", "Try again", |it| {
            matches!(it, Effect::Growers(growers::Effect::Load { .. }))
        }),
        ("growers", "Refresh", |it| matches!(it, Effect::Growers(growers::Effect::Load { .. }))),
        ("keyring_trouble", "Keep secrets for this run only", |it| {
            matches!(it, Effect::KeepForThisRun)
        }),
        ("growers_banners", "Don't wait", |it| matches!(it, Effect::GiveUpKeyring)),
        ("growers_practice", "Leave practice", |it| matches!(it, Effect::Load)),
        ("welcome", "Try with practice data", |it| matches!(it, Effect::Practise(_))),
        ("welcome", "Get a Leaf account", |it| {
            matches!(it, Effect::OpenPage(HelpPage::LeafRegistration))
        }),
        ("welcome", "Register with Climate as a developer", |it| {
            matches!(it, Effect::OpenPage(HelpPage::ClimateRegistration))
        }),
        ("connected", "Field operations at Leaf", |it| {
            matches!(it, Effect::OpenPage(HelpPage::FieldOperations))
        }),
        ("connected", "Machine files at Leaf", |it| {
            matches!(it, Effect::OpenPage(HelpPage::MachineFiles))
        }),
    ] as [(&str, &str, Asks); 28]
    {
        let effects = pressed(&screen(name), control);
        assert!(effects.iter().any(effect), "{name}, “{control}”: {effects:?}");
    }
}

#[test]
fn signing_in_again_in_place_goes_by_password_or_token() {
    let mut harness = at(screen("attach_sign_in"));
    write(&mut harness, "E-mail", "dev@company.example");
    write(&mut harness, "Password", "pass word");
    press(&mut harness, "Sign in");
    let Some(Effect::SignIn { who, .. }) = harness.state_mut().effects.pop() else { panic!() };
    assert_eq!(who.password.expose(), "pass word");

    let mut harness = at(screen("growers_sign_in"));
    harness.get_by_role_and_label(Role::RadioButton, "API token").click();
    harness.run();
    write(&mut harness, "API token", "opaque-token");
    press(&mut harness, "Sign in");
    assert!(matches!(
        harness.state_mut().effects.pop(),
        Some(Effect::CheckToken { token, .. }) if token.expose() == "opaque-token"
    ));
}

#[test]
fn the_way_to_paste_opens_by_itself_when_it_is_the_way_on() {
    let mut harness = at(waiting(Way::Listening));
    let has_field = |harness: &Harness<'_, Window>| {
        harness.query_by_label("Address from the browser").is_some()
    };
    assert!(!has_field(&harness));
    tell(&mut harness.state_mut().state, connect::Message::TlsHello);
    harness.run_steps(30);
    assert!(has_field(&harness));
}

#[test]
fn details_for_support_can_be_copied() {
    let mut harness = at(screen("attach_failed"));
    follow(&mut harness, "Details for support");
    press(&mut harness, "Copy the details");
    assert!(harness.state().copied.as_ref().is_some_and(|text| text.contains("Status: 503")));
}

#[test]
fn closing_asks_before_it_loses_a_consent() {
    let mut harness = at(screen("growers_held_in_memory"));
    harness.state_mut().forms.ask_to_close(vec!["Joe".to_owned()]);
    harness.run();
    assert!(words(&harness).contains("Stile holds the consent of Joe in memory only"));
    press(&mut harness, "Cancel");
    assert!(!harness.state().closed);
    harness.state_mut().forms.ask_to_close(vec!["Joe".to_owned()]);
    harness.run();
    press(&mut harness, "Close anyway");
    assert!(harness.state().closed);
}

/// Names from anywhere, as Leaf may have them.
const NAMES: [&str; 9] = [
    "Grażyna Brzęczyszczykiewicz",
    "Αλέξανδρος Παπαδόπουλος",
    "Олександр Григоренко",
    "陈立群",
    "佐藤 ゆうこ カナ",
    "محمد العلي",
    "דוד לוי",
    "Nguyễn Thị Hằng",
    "Anna 🌾 Weizen",
];

#[test]
fn names_from_anywhere_have_their_letters() {
    let mut state = at_growers(vec![]);
    let list = NAMES.iter().enumerate().map(|(number, name)| stile::domain::Grower {
        name: (*name).to_owned(),
        ..grower(&format!("g{number}"))
    });
    let page = Page { entries: list.collect(), count: 9, total: Some(9), more: false };
    state.update(Message::Growers(growers::Message::Reload));
    state.update(Message::Growers(growers::Message::Page { listing: 2, result: Ok(page) }));
    let system = std::sync::Arc::new(egui_system_font_provider::SystemFontProvider::new());
    let mut harness = Harness::builder()
        .with_size([900.0, 1400.0])
        .with_context_setup(|ctx| {
            theme::begin(ctx);
            ctx.add_font_provider(system);
        })
        .wgpu()
        .build_ui_state(|ui, window: &mut Window| window.frame(ui), Window::at(state));
    for _ in 0..5 {
        harness.step();
    }
    for name in NAMES {
        for font in [egui::TextStyle::Body, egui::TextStyle::Name("strong".into())] {
            let font = font.resolve(&harness.ctx.style_of(Theme::Light));
            let letters: String = name.chars().filter(|c| !c.is_whitespace()).collect();
            let has_all = harness.ctx.fonts_mut(|fonts| fonts.has_glyphs(&font, &letters));
            assert!(has_all, "{name} has boxes in it");
        }
        // Read by a screen reader as it is written, whichever way it runs.
        assert!(words(&harness).contains(name), "{name}");
    }
}

#[test]
fn what_has_the_keyboard_is_always_in_sight() {
    let size = theme::SMALLEST_WINDOW;
    let mut harness = looking(set_up(SetupPage::Redirect), Appearance::default(), size);
    let (mut names, bars) = (Vec::new(), [40.0, size[1] - 60.0]);
    for _ in 0..20 {
        harness.key_press(egui::Key::Tab);
        for _ in 0..30 {
            harness.step();
        }
        let all = harness.root().children_recursive();
        let focused = all.into_iter().find(egui_kittest::Node::is_focused).unwrap();
        let name = focused.accesskit_node().label().unwrap_or_default();
        let rect = focused.rect();
        let is_in_a_bar = ["Display", "Back", "Save and finish"].contains(&name.as_str());
        let is_in_sight = rect.top() > bars[0] && rect.bottom() < bars[1];
        assert!(is_in_a_bar || is_in_sight, "{name} is at {rect:?}");
        names.push(name);
    }
    for wanted in ["Redirect address", "Write the mail to Climate", "Save and finish"] {
        assert!(names.iter().any(|name| name == wanted), "{wanted} is not among {names:?}");
    }
}

#[test]
fn the_tab_key_leads_through_a_list_longer_than_the_window() {
    let mut harness = looking(list_of(200), Appearance::default(), theme::SMALLEST_WINDOW);
    harness.get_by_label("Connect grower000").focus();
    harness.run();
    for number in 2..120 {
        let (name, rect) = tab(&mut harness);
        let grower = format!("grower{:03}", number / 2);
        let details = format!("{grower}: details");
        assert_eq!(name, if number % 2 == 0 { details } else { format!("Connect {grower}") });
        assert!(rect.bottom() <= theme::SMALLEST_WINDOW[1], "{name} is out of sight");
    }
}

#[test]
fn the_list_shows_what_is_asked_for() {
    let mut harness = at(screen("growers"));
    let names = |harness: &Harness<'_, Window>| {
        let all = words(harness);
        ["Ana Beatriz Carvalho", "Bill O'Connor", "Chloé Lefèvre", "Dirk van den"]
            .into_iter()
            .filter(|name| all.lines().any(|line| line.starts_with(name)))
            .map(|name| name.split(' ').next().unwrap())
            .collect::<Vec<_>>()
    };
    for (choice, expected) in [
        ("Not connected", vec!["Dirk"]),
        ("Need attention", vec!["Bill", "Chloé"]),
        ("Connected", vec!["Ana"]),
        ("All", vec!["Ana", "Bill", "Chloé", "Dirk"]),
    ] {
        harness.get_by_role_and_label(Role::RadioButton, choice).click();
        harness.run();
        assert_eq!(names(&harness), expected, "{choice}");
    }
}

#[test]
fn what_is_shown_is_saved_as_a_table() {
    let mut harness = at(screen("growers"));
    harness.get_by_role_and_label(Role::RadioButton, "Need attention").click();
    harness.run();
    press(&mut harness, "More");
    press(&mut harness, "Save as a table");
    let effects = std::mem::take(&mut harness.state_mut().effects);
    let Some(Effect::SaveTable(rows)) = effects.last() else { panic!("{effects:?}") };
    let names: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(names, ["Name", "Bill O'Connor", "Chloé Lefèvre"]);
    assert_eq!(rows[1][3], "FieldView needs attention: INVALID");
    assert!(rows.iter().all(|row| row.len() == 9));
    assert!(rows[1][6].starts_with("19"), "a date that spreadsheets sort: {}", rows[1][6]);
}

#[test]
fn no_button_is_squeezed_into_what_a_line_has_left() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for width in [theme::SMALLEST_WINDOW[0], 768.0, 900.0, 1300.0] {
            let look = Appearance { language: Some(language), ..Appearance::default() };
            let mut harness = looking(screen("grower_page_links"), look, [width, 1400.0]);
            let title = t!("links-title");
            press(&mut harness, &title);
            for node in harness.root().children_recursive() {
                let node_words = node.accesskit_node();
                if node_words.role() == Role::Button && node.rect().height() > 2.0 * theme::CONTROL
                {
                    let name = node_words.label().unwrap_or_default();
                    wrong.push(format!("{language:?} {width}: {name} {:?}", node.rect()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_area_is_told_before_there_is_one() {
    let mut state = with_no_data();
    let watch = state.data.as_ref().unwrap().watch();
    let field = LeafField {
        id: FieldId::parse("f1").unwrap(),
        name: "Home 1".to_owned(),
        hectares: None,
        farm: Some(1),
        state: FieldState::On,
        has_outline: true,
    };
    let arrived = Arrived { farms: 1, fields: 2, synced: None };
    for message in [data::Message::Arrived(Some(arrived)), data::Message::Fields(vec![field])] {
        state.update(Message::Data(watch, message));
    }
    let words = words(&at(state));
    assert!(words.contains("Farms: 1. Fields: 1.\n") && !words.contains("acres"), "{words}");
}

#[test]
fn nobody_is_added_twice_without_being_told() {
    let mut harness = at(many_growers());
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::N);
    harness.run();
    // One writes at once.
    harness.event(egui::Event::Text("Ana Again".to_owned()));
    harness.run();
    write(&mut harness, "E-mail", "ANA@farm.example");
    press(&mut harness, "Add this grower");
    let adds = |harness: &Harness<'_, Window>| {
        harness
            .state()
            .effects
            .iter()
            .any(|it| matches!(it, Effect::Growers(growers::Effect::Add(_))))
    };
    assert!(!adds(&harness));
    assert!(words(&harness).contains("Ana Beatriz Carvalho has this e-mail or reference already"));
    press(&mut harness, "Add all the same");
    assert!(adds(&harness));
    let added = harness.state().effects.iter().find_map(|it| match it {
        Effect::Growers(growers::Effect::Add(new)) => Some(new.name.clone()),
        _ => None,
    });
    assert_eq!(added.as_deref(), Some("Ana Again"));
    // Whatever was looked for before, the new one is to be seen.
    harness.state_mut().state.update(Message::Growers(growers::Message::Added(Ok(grower("ann")))));
    harness.run();
    assert!(words(&harness).contains("ann is on the list now."));
    assert_eq!(names_shown(&harness)[0], "ann");
}

#[test]
fn escape_leaves_at_once_wherever_the_keyboard_is() {
    let mut harness = at(screen("growers"));
    press(&mut harness, "More");
    press(&mut harness, "Plan a day");
    harness.get_by_role_and_label(Role::CheckBox, "Chloé Lefèvre").focus();
    harness.run();
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(words(&harness).lines().any(|line| line == "Growers"));
    // In a search it clears that first.
    write(&mut harness, "Search", "dirk");
    assert_eq!(names_shown(&harness).len(), 1);
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert_eq!(names_shown(&harness).len(), 4);
    harness.event(egui::Event::Text("oosterhout dirk".to_owned()));
    harness.run();
    assert_eq!(names_shown(&harness).len(), 1, "it goes on being written in");
}

#[test]
fn one_menu_is_not_taken_for_another() {
    let mut harness = at(screen("growers"));
    harness.get_by_role_and_label(Role::Button, "Settings").focus();
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    harness.get_by_label("Make a set-up file for staff…").focus();
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    let words = words(&harness);
    assert!(words.contains("Name of your company") && !words.contains("Contrast"), "{words}");
}

#[test]
fn all_that_are_shown_are_chosen_and_let_go_again() {
    let mut harness = at(screen("growers"));
    press(&mut harness, "More");
    press(&mut harness, "Plan a day");
    press(&mut harness, "Choose all that are shown");
    assert!(words(&harness).contains("Plan 4 growers"));
    press(&mut harness, "Choose none of those shown");
    assert!(harness.query_by_label("Choose none of those shown").is_none());
    assert!(!words(&harness).contains("Plan 4 growers"));
}

#[test]
fn where_secrets_are_kept_is_told_as_it_is() {
    let mut state = set_up(SetupPage::AppKeys);
    assert!(words(&at(state.clone())).contains("Kept in your system's keyring."));
    state.this_run_only = true;
    let words = words(&at(state));
    assert!(words.contains("Kept until Stile is closed.") && !words.contains("keyring"), "{words}");
}

#[test]
fn what_is_wrong_with_a_table_comes_first() {
    let table =
        stile::tables::import::read(b"Nachname;Vorname;E-Mail\nLind;Eva;eva@x.example\nGross;Jo;");
    let words = words(&at(import_of(table)));
    let place = |what: &str| words.find(what).unwrap_or_else(|| panic!("{what} in {words}"));
    assert!(place("Row 3 · Jo Gross · the e-mail is missing.") < place("Row 2 · Eva Lind"));
}

/// A window with room for columns.
const WIDE: [f32; 2] = [1240.0, 800.0];

fn in_columns() -> State {
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

/// The growers' names from top to bottom.
fn names_shown(harness: &Harness<'_, Window>) -> Vec<String> {
    let nodes = harness.root().children_recursive();
    let labels = nodes.filter_map(|node| node.accesskit_node().label());
    labels.filter_map(|label| Some(label.strip_suffix(": details")?.to_owned())).collect()
}

#[test]
fn a_wide_window_has_columns_that_order_the_list() {
    let mut harness = looking(in_columns(), Appearance::default(), WIDE);
    let initials = |harness: &Harness<'_, Window>| -> String {
        names_shown(harness).iter().filter_map(|name| name.chars().next()).collect()
    };
    assert_eq!(initials(&harness), "ABCD");
    for (head, forwards, backwards) in [
        ("Order by: Name", "ABCD", "DCBA"),
        ("Order by: Own reference", "ABCD", "DCBA"),
        ("Order by: State of FieldView", "BCDA", "ADBC"),
        // Who has no account comes last either way.
        ("Order by: FieldView account", "ABCD", "BACD"),
        ("Order by: Connected since", "CBAD", "ABCD"),
    ] {
        press(&mut harness, head);
        assert_eq!(initials(&harness), forwards, "{head}");
        press(&mut harness, head);
        assert_eq!(initials(&harness), backwards, "{head}, backwards");
    }
    assert!(words(&harness).lines().any(|line| line == "3 / 12"), "the count of fields");
}

#[test]
fn the_heads_of_columns_stay_in_sight() {
    let mut harness = looking(list_of(200), Appearance::default(), WIDE);
    harness.key_press(egui::Key::PageDown);
    harness.key_press(egui::Key::PageDown);
    harness.run();
    let head = harness.get_by_label("Order by: Name").rect();
    assert!(harness.query_by_label("grower000: details").is_none(), "it is scrolled");
    assert!(head.top() > theme::CONTROL && head.bottom() < 200.0, "{head:?}");
    // What the keyboard comes to is not under them.
    harness.get_by_label(&format!("{}: details", names_shown(&harness)[4])).focus();
    harness.run();
    for step in 0..20 {
        harness.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::Tab);
        for _ in 0..30 {
            harness.step();
        }
        let all = harness.root().children_recursive();
        let rect = all.into_iter().find(egui_kittest::Node::is_focused).unwrap().rect();
        assert!(rect.top() >= head.bottom(), "{step}: {rect:?}");
    }
}

#[test]
fn a_leaf_down_takes_the_keyboard_along() {
    let mut harness = looking(list_of(200), Appearance::default(), theme::WINDOW);
    harness.get_by_label("Connect grower003").focus();
    harness.run();
    let mut before = 3;
    for _ in 0..5 {
        harness.key_press(egui::Key::PageDown);
        harness.run();
        let all = harness.root().children_recursive();
        let focused = all.into_iter().find(egui_kittest::Node::is_focused).unwrap();
        let name = focused.accesskit_node().label().unwrap();
        let number = name.trim_start_matches("grower").split(':').next().unwrap();
        let number: usize = number.parse().unwrap();
        assert!(number > before + 3, "from {before} to {number}");
        assert!(focused.rect().top() > 60.0 && focused.rect().bottom() < 200.0);
        before = number;
    }
    // Home leads back although a row has the keyboard; not while a menu is open.
    harness.key_press(egui::Key::Home);
    harness.run();
    let first = harness.get_by_label("grower000: details").rect();
    assert!(first.top() > 100.0);
    press(&mut harness, "More");
    harness.key_press(egui::Key::PageDown);
    harness.run();
    assert_eq!(harness.get_by_label("grower000: details").rect(), first);
}

#[test]
fn a_leaf_down_scrolls_the_page_and_not_a_list_on_it() {
    let mut harness = looking(screen("grower_page_data"), Appearance::default(), theme::WINDOW);
    let top = |harness: &Harness<'_, Window>| {
        harness.get_by_label("The grower's data at Leaf").rect().top()
    };
    let before = top(&harness);
    harness.key_press(egui::Key::PageDown);
    harness.run();
    assert!(top(&harness) < before - 100.0, "{before} and {}", top(&harness));
}

#[test]
fn growers_are_found_without_their_accents() {
    let mut harness = at(screen("growers"));
    write(&mut harness, "Search", "LEFEVRE");
    assert_eq!(names_shown(&harness), ["Chloé Lefèvre"]);
}

#[test]
fn a_long_table_is_read_to_its_end_by_the_keyboard() {
    let rows = (0..500).map(|number| format!("Farm {number:03},f{number}@x.example\n"));
    let table = "Name,E-mail\n".to_owned() + &rows.collect::<String>();
    let mut harness = looking(
        import_of(stile::tables::import::read(table.as_bytes())),
        Appearance::default(),
        theme::WINDOW,
    );
    let is_in_sight = |harness: &Harness<'_, Window>, name: &str| {
        let found = harness.query_by_label_contains(name);
        found.is_some_and(|row| row.rect().bottom() < theme::WINDOW[1] - 50.0)
    };
    assert!(is_in_sight(&harness, "Farm 000") && !is_in_sight(&harness, "Farm 020"));
    let mut leaves = 0;
    while !is_in_sight(&harness, "Farm 499") {
        harness.key_press(egui::Key::PageDown);
        harness.run();
        leaves += 1;
        assert!(leaves < 60);
    }
    harness.key_press(egui::Key::Home);
    harness.run();
    assert!(is_in_sight(&harness, "Farm 000"));
}

#[test]
fn the_tab_key_comes_to_every_field() {
    let mut state = with_data();
    let field = |number: usize| LeafField {
        id: FieldId::parse(&format!("f{number}")).unwrap(),
        name: format!("Field {number:03}"),
        hectares: Some(1.0),
        farm: Some(1),
        state: FieldState::On,
        has_outline: true,
    };
    let shape = |number: usize| {
        let square = |x: f64, y: f64| [x / 500.0 + number as f64 / 100.0, y / 500.0];
        let ring = vec![square(0., 0.), square(1., 0.), square(1., 1.), square(0., 0.)];
        let outline = Outline { polygons: vec![vec![ring]] };
        let origin = boundary_geometry::Origin { longitude: 0.0, latitude: 0.0 };
        (field(number).id, boundary_geometry::BoundaryGeometry::new(&outline, origin).unwrap())
    };
    let watch = state.data.as_ref().unwrap().watch();
    state.update(Message::Data(watch, data::Message::Fields((0..60).map(field).collect())));
    state.update(Message::Data(watch, data::Message::Shapes((0..60).map(shape).collect())));
    let mut harness = at(state);
    harness.get_by_label_contains("Field 000").focus();
    harness.run();
    for number in 1..60 {
        let (name, _) = tab(&mut harness);
        assert!(name.starts_with(&format!("Field {number:03}")), "{number}: {name}");
    }
}

/// The controls that the Tab key comes to, and where they are, until it is round.
fn by_tab_key(harness: &mut Harness<'_, Window>) -> Vec<(String, egui::Rect)> {
    let mut seen: Vec<(String, egui::Rect)> = Vec::new();
    // From the beginning, wherever the screen has led the keyboard.
    harness.ctx.memory_mut(|memory| memory.focused().map(|id| memory.surrender_focus(id)));
    for _ in 0..60 {
        harness.key_press(egui::Key::Tab);
        for _ in 0..3 {
            harness.step();
        }
        let all = harness.root().children_recursive();
        let Some(focused) = all.into_iter().find(egui_kittest::Node::is_focused) else { continue };
        let name = focused.accesskit_node().label().unwrap_or_default();
        let at = (name, focused.rect());
        if seen.contains(&at) {
            return seen;
        }
        seen.push(at);
    }
    seen
}

/// Whether what comes next stands further down, or further right in the same line.
fn follows_sight(one: egui::Rect, next: egui::Rect) -> bool {
    let same_line = one.y_range().intersects(next.y_range())
        && one.center().y - next.center().y < theme::CONTROL / 2.0;
    next.center().y > one.center().y + 1.0 || same_line && next.left() >= one.left()
}

#[test]
fn keyboard_and_screen_reader_go_in_the_order_of_sight() {
    let mut wrong = Vec::new();
    let mut check = |name: &str, way: &str, order: &[(String, egui::Rect)]| {
        for pair in order.windows(2) {
            if !follows_sight(pair[0].1, pair[1].1) {
                wrong.push(format!("{name}, {way}: {:?} is followed by {:?}", pair[0], pair[1]));
            }
        }
    };
    for (name, state) in every_screen() {
        let mut harness = at(state);
        let read: Vec<_> = harness
            .root()
            .children_recursive()
            .filter(|node| {
                let node = node.accesskit_node();
                matches!(
                    node.role(),
                    Role::Label
                        | Role::Heading
                        | Role::Button
                        | Role::Link
                        | Role::TextInput
                        | Role::PasswordInput
                        | Role::CheckBox
                        | Role::RadioButton
                )
            })
            .map(|node| {
                let words = node.accesskit_node();
                (words.label().or(words.value()).unwrap_or_default(), node.rect())
            })
            .filter(|(_, rect)| rect.area() > 0.0)
            .collect();
        check(name, "read", &read);
        check(name, "by the Tab key", &by_tab_key(&mut harness));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
