//! Field staff, whose company's file has set Stile up, are told what they can do: what only the
//! company can put right sends them there, in no term that they never met.

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::{SignedDuration, Timestamp};
use stile::domain::api_error::{Cause, Obstacle, Unreadable};
use stile::domain::consent_answer::Answer;
use stile::domain::consent_link::AuthorizationUrlError;
use stile::domain::vault_error::VaultError;
use stile::domain::{
    ApiError, Company, EventKind, ExchangeError, FileError, Language, LeafEvent, RedirectUri,
    Unfinished,
};
use stile::flow::connect::{Message as M, Preflight};
use stile::flow::setup::HelpPage;
use stile::flow::{
    Attach, AttachError, ConfirmError, Consent, Effect, KeyringError, Message, Prepare,
    PrepareError, RedirectError, Screen, SignInError, Stage, State, Warning, Way,
};
use stile::ui::screens::appearance::Appearance;

use super::every_screen::{attaching, credentials, every_screen, screen};
use super::fixtures::{
    account, all_well, at_growers, code, exchanged, id, preflight, ready, refused, tell,
    unfinished, url, url_with,
};
use super::window::{Window, looking, press, words, write};

const COMPANY: &str = "Sunnyside Advisors";

/// What the company's developer knows, in each language.
const TERMS: [(Language, [&str; 7]); 5] = [
    (
        Language::English,
        [
            "the settings",
            "lient ID",
            "lient secret",
            "API key",
            "pp keys",
            "edirect address",
            "Climate",
        ],
    ),
    (
        Language::German,
        [
            "in den Einstellungen",
            "Client-ID",
            "Client-Secret",
            "API-Schlüssel",
            "App-Schlüssel",
            "Weiterleitungsadresse",
            "Climate",
        ],
    ),
    (
        Language::Spanish,
        [
            "en los ajustes",
            "ID de cliente",
            "ecreto de cliente",
            "lave de API",
            "laves de la aplicación",
            "irección de retorno",
            "Climate",
        ],
    ),
    (
        Language::French,
        [
            "dans les réglages",
            "dentifiant client",
            "ecret client",
            "lé d’API",
            "lés d’application",
            "dresse de retour",
            "Climate",
        ],
    ),
    (
        Language::Portuguese,
        [
            "nos ajustes",
            "ID do cliente",
            "egredo do cliente",
            "have de API",
            "haves do aplicativo",
            "ndereço de retorno",
            "Climate",
        ],
    ),
];

fn of_company(mut state: State) -> State {
    state.settings.as_mut().unwrap().company =
        Some(Company { name: COMPANY.to_owned(), ..Company::default() });
    state
}

/// A grower who is being connected, after these messages of the steps.
fn after(messages: impl IntoIterator<Item = M>) -> State {
    let mut state = of_company(at_growers(vec![]));
    state.update(Message::Connect(id("jane")));
    for message in messages {
        tell(&mut state, message);
    }
    state
}

fn after_waiting(messages: impl IntoIterator<Item = M>) -> State {
    let waiting = [preflight(all_well()), M::Link(Ok(url())), ready()];
    after(waiting.into_iter().chain(messages))
}

fn api_errors() -> Vec<ApiError> {
    let causes = [
        Cause::Name,
        Cause::Refused,
        Cause::Timeout,
        Cause::Cut,
        Cause::CertificateDate,
        Cause::CertificateName,
        Cause::CertificateIssuer,
        Cause::NoCertificates,
        Cause::Tls,
        Cause::Proxy,
        Cause::ProxyTimeout,
        Cause::ProxyScript,
        Cause::ProxyUnknown,
        Cause::Other,
    ];
    let obstacles =
        [Obstacle::NoLeafToken, Obstacle::NoAppKeys, Obstacle::NoCode, Obstacle::Unsendable];
    let statuses = [302, 400, 401, 403, 404, 409, 422, 429, 500];
    let unreadable = [Unreadable::Html, Unreadable::TooLong];
    let unreadable =
        unreadable.map(|what| ApiError::Unreadable { status: 200, what, request_id: None });
    let mut errors = vec![ApiError::Broke];
    errors.extend(causes.map(ApiError::NotReached));
    errors.push(ApiError::Lost(Cause::Timeout));
    errors.extend(obstacles.map(ApiError::NotAsked));
    errors.extend(statuses.map(refused));
    errors.extend(unreadable);
    errors
}

fn keyring_errors() -> Vec<KeyringError> {
    let mut errors = vec![KeyringError::GivenUp, KeyringError::ConsentGone, KeyringError::Broke];
    errors.extend(
        [
            VaultError::NoService,
            VaultError::NoCollection,
            VaultError::Refused,
            VaultError::TooLong,
            VaultError::Damaged,
            VaultError::NewerVersion,
            VaultError::NotYours,
            VaultError::Mismatch,
            VaultError::Broke,
        ]
        .map(KeyringError::Vault),
    );
    errors
}

fn redirect_errors() -> Vec<RedirectError> {
    let at = ([127, 0, 0, 1], 8765).into();
    vec![
        RedirectError::Busy { at, holder: None },
        RedirectError::Busy { at, holder: Some("node".to_owned()) },
        RedirectError::Reserved(at),
        RedirectError::NoLoopback,
        RedirectError::Unreachable,
        RedirectError::EarlierAttempt,
        RedirectError::NoRandomness,
        RedirectError::Other(std::io::ErrorKind::Other),
    ]
}

fn prepare_errors() -> Vec<PrepareError> {
    let mut errors = vec![PrepareError::Broke, PrepareError::NoLink(refused(405))];
    errors.extend(api_errors().into_iter().map(PrepareError::Leaf));
    errors.extend(keyring_errors().into_iter().map(PrepareError::Keyring));
    errors.extend(redirect_errors().into_iter().map(PrepareError::Redirect));
    errors.extend(
        [
            AuthorizationUrlError::NotAUrl,
            AuthorizationUrlError::Scheme,
            AuthorizationUrlError::Host("evil.example".to_owned()),
            AuthorizationUrlError::Port,
            AuthorizationUrlError::UserInfo,
            AuthorizationUrlError::Parameter("client_id"),
            AuthorizationUrlError::Scopes,
        ]
        .map(PrepareError::AuthorizationUrl),
    );
    errors
}

fn exchange_errors() -> Vec<ExchangeError> {
    let refusal = || refused(400);
    let mut errors = vec![
        ExchangeError::CodeRefused(refusal()),
        ExchangeError::AddressRefused(refusal()),
        ExchangeError::ScopeRefused(refusal()),
        ExchangeError::ClientRefused(refusal()),
        ExchangeError::QuotaUsedUp(refusal()),
        ExchangeError::NoRefreshToken(refusal()),
    ];
    errors.extend(api_errors().into_iter().map(ExchangeError::Api));
    errors
}

fn attach_errors() -> Vec<AttachError> {
    let mut errors = vec![
        AttachError::AlreadyAttached(credentials("EXPIRED", 6)),
        AttachError::KeysRefused(refused(400)),
        AttachError::ScopeMissing(refused(403)),
        AttachError::ConsentEnded(refused(409)),
        AttachError::KeysMissing,
        AttachError::TokenGone,
        AttachError::OtherClient { given_to: "another".to_owned() },
        AttachError::OtherLeafAccount,
        AttachError::Broke,
    ];
    errors.extend(api_errors().into_iter().map(AttachError::Leaf));
    errors.extend([400, 403, 503].map(refused).map(AttachError::Replacing));
    errors.extend(keyring_errors().into_iter().map(AttachError::Keyring));
    errors
}

fn confirm_errors() -> Vec<ConfirmError> {
    let kinds = [
        EventKind::MissingPermission,
        EventKind::Unauthenticated,
        EventKind::KeyRefused,
        EventKind::Busy,
        EventKind::Away,
        EventKind::Other,
    ];
    let trouble = |kind| ConfirmError::Trouble {
        found: credentials("UNAUTHENTICATED", 6),
        last_event: Some(LeafEvent { kind, time: None, status: Some(400), words: String::new() }),
    };
    let mut errors = vec![ConfirmError::Absent, ConfirmError::Broke];
    errors.extend(kinds.map(trouble));
    errors.extend(api_errors().into_iter().map(ConfirmError::Leaf));
    errors
}

/// Every failure of every step.
fn failures() -> Vec<(String, State)> {
    let mut states = Vec::new();
    let mut add = |name: String, state| states.push((name, state));
    for error in prepare_errors() {
        let name = format!("{error:?}");
        add(name, after([preflight(all_well()), M::Link(Err(error))]));
    }
    for refusal in ["invalid_scope", "unauthorized_client", "invalid_request", "server_error"] {
        let answer = Answer::Refused { error: refusal.to_owned(), description: None };
        add(refusal.to_owned(), after_waiting([M::Callback(answer)]));
    }
    for (name, message) in [
        ("denied", M::Callback(Answer::Denied)),
        ("timed out", M::TimeUp { asleep: false }),
        ("asleep", M::TimeUp { asleep: true }),
    ] {
        add(name.to_owned(), after_waiting([message]));
    }
    for error in exchange_errors() {
        let name = format!("{error:?}");
        let exchanged = M::Exchanged { grower: id("jane"), result: Err(error) };
        add(name, after_waiting([code(1), exchanged]));
    }
    for error in attach_errors() {
        let name = format!("{error:?}");
        let mut messages = attaching(account("jane"));
        messages.push(M::Attached(Err(error)));
        add(name, after_waiting(messages));
    }
    for error in confirm_errors() {
        let name = format!("{error:?}");
        let mut messages = attaching(account("jane"));
        messages.extend([M::Attached(Ok(())), M::Confirmed(Err(error))]);
        add(name, after_waiting(messages));
    }
    states
}

/// What else stands in a step.
fn other_steps() -> Vec<(String, State)> {
    let warn = |warning| Preflight { warnings: vec![warning], ..all_well() };
    let mut states: Vec<_> = redirect_errors()
        .into_iter()
        .map(Warning::SecondAddress)
        .chain(keyring_errors().into_iter().map(Warning::TokenInMemory))
        .chain([Warning::Clock(900), Warning::NotNoted(FileError::Newer)])
        .map(|warning| (format!("{warning:?}"), after([preflight(warn(warning))])))
        .collect();
    for (name, message) in [("waiting", M::Ignored), ("https", M::TlsHello)] {
        states.push((name.to_owned(), after_waiting([message])));
    }
    let pasting = Preflight { redirect: Ok((RedirectUri::default(), Way::Pasting)), ..all_well() };
    let pasting = [preflight(pasting), M::Link(Ok(url())), ready()];
    states.push(("pasting".to_owned(), after(pasting)));
    let more = [preflight(all_well()), M::Link(Ok(url_with("+operations:read")))];
    states.push(("scopes".to_owned(), after(more)));
    let mut done = attaching(account("jane"));
    done.extend([M::Attached(Ok(())), M::Confirmed(Ok(credentials("OK", 3)))]);
    states.push(("connected with less".to_owned(), after_waiting(done)));
    states
}

/// The list, the pages of growers, the settings and the check of the set-up, as they can look to staff.
fn pages() -> Vec<(String, State)> {
    const PLACES: [&str; 7] = [
        "grower",
        "settings",
        "setup_check_",
        "new_grower",
        "edit_grower",
        "import",
        "first_setup_leaf_by_company",
    ];
    every_screen()
        .into_iter()
        .filter(|(name, _)| PLACES.iter().any(|place| name.starts_with(place)))
        .filter(|(name, _)| !matches!(*name, "growers_practice" | "grower_page_links_keys"))
        .map(|(name, state)| (name.to_owned(), of_company(state)))
        .collect()
}

fn speaking(state: State, language: Language) -> Harness<'static, Window> {
    let look = Appearance { language: Some(language), ..Appearance::default() };
    // Tall enough that nothing has to be scrolled to.
    let mut harness = looking(state, look, [900.0, 2400.0]);
    // What FieldView shows for a set-up that it does not know is folded away.
    let folded = stile::t!("waiting-invalid-open");
    if let Some(fold) = harness.query_by_label(&folded) {
        fold.click();
        harness.run_steps(4);
    }
    harness
}

#[test]
fn no_term_of_the_set_up_stands_before_staff() {
    let mut met = Vec::new();
    let states = [failures(), other_steps(), pages()].concat();
    for (language, terms) in TERMS {
        for (name, state) in &states {
            let words = words(&speaking(state.clone(), language));
            for term in terms.iter().filter(|term| words.contains(**term)) {
                let line = words.lines().find(|line| line.contains(term)).unwrap();
                met.push(format!("{language:?}, {name}: {line}"));
            }
        }
    }
    assert!(met.is_empty(), "{}", met.join("\n"));
}

#[test]
fn what_the_company_has_set_is_there_to_be_read_out() {
    let mut harness = speaking(screen("settings_by_company"), Language::English);
    assert!(!words(&harness).contains("Client ID"), "{}", words(&harness));
    press(&mut harness, "What Prairie Agronomy has set");
    let told = words(&harness);
    assert!(told.contains("Client ID") && told.contains("http://localhost:8765"), "{told}");
}

#[test]
fn whom_the_company_names_is_at_hand_wherever_it_is_to_be_asked() {
    const CONTACT: &str = "Jane Miller, +1 555 0100, jane@sunnyside.example";
    let with_contact = |mut state: State, contact: &str| {
        state.settings.as_mut().unwrap().company = Some(Company {
            name: COMPANY.to_owned(),
            contact: contact.to_owned(),
            ..Company::default()
        });
        state
    };
    let failed = || {
        let result = Err(ExchangeError::ClientRefused(refused(401)));
        after_waiting([code(1), M::Exchanged { grower: id("jane"), result }])
    };
    for state in [
        failed(),
        screen("settings_by_company"),
        screen("setup_check_failed_by_company"),
        screen("first_setup_leaf_by_company"),
        screen("connected_scopes_missing"),
        screen("grower_page"),
    ] {
        let mut harness = speaking(with_contact(state, CONTACT), Language::English);
        let told = words(&harness);
        assert!(told.contains(&format!("Contact: {CONTACT}")), "{told}");
        press(&mut harness, "Write to Sunnyside Advisors");
        let asked = harness.state_mut().effects.pop();
        let Some(Effect::OpenPage(HelpPage::MailToCompany(email))) = asked else {
            panic!("{asked:?}")
        };
        assert_eq!(email, "jane@sunnyside.example");
    }
    // Without an address there is none to write to; without anybody there is no line.
    let told = words(&speaking(with_contact(failed(), "Jane"), Language::English));
    assert!(told.contains("Contact: Jane") && !told.contains("Write to"), "{told}");
    let told = words(&speaking(with_contact(failed(), ""), Language::English));
    assert!(!told.contains("Contact:"), "{told}");
    // What the grower decides is no question for the company.
    let mut denied = with_contact(after_waiting([M::Callback(Answer::Denied)]), CONTACT);
    // The company's name among other words says nothing.
    denied.settings.as_mut().unwrap().company.as_mut().unwrap().name = "Jane".to_owned();
    let told = words(&speaking(denied, Language::English));
    assert!(!told.contains("Contact:"), "{told}");
}

#[test]
fn the_keyring_is_told_by_what_it_does() {
    for (state, wanted) in [
        (screen("growers_banners"), "which keeps passwords"),
        (screen("keyring_trouble"), "This computer’s keyring, which keeps passwords, is locked"),
    ] {
        let told = words(&speaking(state, Language::English));
        assert!(told.contains(wanted), "{told}");
    }
    for (system, name) in [("windows", "Credential Manager"), ("macos", "This Mac’s keychain")] {
        let told = stile::t!("keyring-name", system = system);
        assert!(told.contains(name), "{told}");
    }
}

#[test]
fn a_step_that_takes_long_says_who_is_slow_and_that_nothing_is_lost() {
    let attaching = attaching(account("jane"));
    for (state, server, safe) in [
        (after([]), "Leaf is taking longer", "the grower has not been asked yet"),
        (after([preflight(all_well())]), "Leaf is taking longer", "has not been asked yet"),
        (after_waiting([code(1)]), "FieldView is taking longer", "leave Stile open"),
        (after_waiting(attaching), "Leaf is taking longer", "The grower’s consent is safe"),
    ] {
        let mut state = state;
        let before = words(&speaking(state.clone(), Language::English));
        assert!(!before.contains("taking longer"), "{before}");
        tell(&mut state, M::TakesLonger(true));
        let told = words(&speaking(state.clone(), Language::English));
        assert!(told.contains(server) && told.contains(safe), "{told}");
        // A pause that a server asks for is told alone, for as long as it lasts.
        let mut busy = state.clone();
        busy.update(Message::AskedToWait(Timestamp::UNIX_EPOCH + SignedDuration::from_secs(30)));
        let told = words(&speaking(busy.clone(), Language::English));
        assert!(told.contains("server is busy") && !told.contains("taking longer"), "{told}");
        busy.update(Message::AskedToWait(Timestamp::UNIX_EPOCH));
        let told = words(&speaking(busy, Language::English));
        assert!(!told.contains("server is busy") && told.contains("taking longer"), "{told}");
        // Somebody else is waited for, who says so.
        state.update(Message::KeyringWaits(true));
        let told = words(&speaking(state, Language::English));
        assert!(!told.contains("taking longer"), "{told}");
    }
}

#[test]
fn a_consent_in_memory_only_is_not_called_safe_while_leaf_takes_long() {
    let held = Unfinished { in_memory: true, ..unfinished("jane") };
    let result = Err(VaultError::Refused.into());
    let stored = M::TokenStored { unfinished: held, result };
    let mut state = after_waiting([code(1), exchanged("jane", account("jane")), stored]);
    let check = |state: &State| {
        let told = words(&speaking(state.clone(), Language::English));
        let line = "Leaf is taking longer";
        let after = told.split_once(line).unwrap_or_else(|| panic!("{told}")).1;
        assert!(after.contains("consent is only in Stile’s memory"), "{told}");
        assert!(!told.contains("consent is safe"), "{told}");
    };
    tell(&mut state, M::TakesLonger(true));
    check(&state);
    tell(&mut state, M::Attached(Ok(())));
    check(&state);
}

#[test]
fn a_sign_in_that_takes_long_says_so_until_it_is_answered() {
    let mut harness = speaking(screen("first_setup_leaf_by_company"), Language::English);
    write(&mut harness, "E-mail", "staff@sunnyside.example");
    write(&mut harness, "Password", "wrong");
    press(&mut harness, "Sign in");
    let told = |harness: &mut Harness<'_, Window>, message| {
        harness.state_mut().state.update(message);
        harness.run_steps(4);
        words(harness)
    };
    let takes_longer = |try_number| Message::SignInTakesLonger { try_number, takes_longer: true };
    let earlier = told(&mut harness, takes_longer(0));
    assert!(!earlier.contains("taking longer"), "{earlier}");
    let late = told(&mut harness, takes_longer(1));
    assert!(late.contains("Leaf is taking longer") && late.contains("Nothing is lost"), "{late}");
    let result = Err(SignInError::NotAccepted);
    let refused = told(&mut harness, Message::SignedIn { try_number: 1, result });
    assert!(!refused.contains("taking longer") && refused.contains("does not accept"), "{refused}");
}

#[test]
fn what_only_the_company_can_mend_names_it_and_leads_back() {
    let mut met = 0;
    for (name, state) in failures() {
        let Screen::Connect(connect) = &state.screen else { continue };
        let needs_administrator = match &connect.stage {
            Stage::Prepare(Prepare::Failed(error)) => error.needs_administrator(),
            Stage::Consent(Consent::Failed(error)) => error.needs_administrator(),
            Stage::Attach(Attach::Failed(error)) => error.needs_administrator(),
            _ => false,
        };
        if !needs_administrator {
            continue;
        }
        met += 1;
        let mut harness = speaking(state, Language::English);
        let words = words(&harness);
        assert!(words.contains(COMPANY), "{name}: {words}");
        // Enter presses the coloured button, and nothing is tried again by it.
        harness.key_press(eframe::egui::Key::Enter);
        harness.run_steps(4);
        let is_back = matches!(harness.state().state.screen, Screen::Growers);
        assert!(is_back, "{name}: {words}");
    }
    assert!(met > 20, "{met}");
}

#[test]
fn where_only_pasting_goes_on_it_is_the_coloured_button() {
    for error in redirect_errors().into_iter().filter(RedirectError::is_lasting) {
        let messages = [preflight(all_well()), M::Link(Err(PrepareError::Redirect(error)))];
        let mut harness = speaking(after(messages), Language::English);
        harness.key_press(eframe::egui::Key::Enter);
        harness.run_steps(4);
        let Screen::Connect(connect) = &harness.state().state.screen else { panic!() };
        let goes_on = !matches!(connect.stage, Stage::Prepare(Prepare::Failed(_)));
        assert!(goes_on, "{:?}", connect.stage);
    }
}

#[test]
fn help_is_at_hand_in_every_step_and_says_whom_to_ask() {
    let denied = after_waiting([M::Callback(Answer::Denied)]);
    for (state, asks) in [(denied.clone(), COMPANY), (in_own_hands(denied), "in your company")] {
        let is_staff = state.company().is_some();
        let mut harness = speaking(state, Language::English);
        press(&mut harness, "Help");
        let told = words(&harness);
        assert!(told.contains(asks) && told.contains(env!("CARGO_PKG_VERSION")), "{told}");
        assert_eq!(told.contains("Leaf’s documentation"), !is_staff, "{told}");
        press(&mut harness, "Open the folder of the log");
        let asked = harness.state_mut().effects.pop();
        assert!(matches!(asked, Some(Effect::OpenPage(HelpPage::Folder(_)))), "{asked:?}");
    }
}

fn in_own_hands(mut state: State) -> State {
    state.settings.as_mut().unwrap().company = None;
    state
}
