//! The set-up is checked before the first grower, an error leads to the field that is wrong, and
//! what a grower has consented to is there after coming back.

use stile::domain::secret::{ApiKey, ClientSecret, LeafToken};
use stile::domain::{ExchangeError, RedirectUri};
use stile::fieldview;
use stile::flow::setup::{self, SetupPage};
use stile::flow::setup_check::{Effect as CheckEffect, Message as CheckMessage};
use stile::flow::setup_check::{Part, PartError, Progress, Verdict};
use stile::flow::{
    Attach, AttachError, Effect, Message, Notice, Screen, SetupCheck, SetupField, Stage, State,
    connect, growers,
};
use stile::http::Http;
use stile::leaf::Leaf;
use stile::practice::{Options, PracticeServers};

use crate::attempts::exchanging;
use crate::fixtures::*;

fn change(state: &mut State, field: SetupField) -> Vec<Effect> {
    state.update(Message::Setup(setup::Message::Change(field)))
}

fn found(number: u64, part: Part, result: Result<Verdict, PartError>) -> Message {
    Message::SetupCheck(CheckMessage::Found { number, part, result })
}

fn check(state: &State) -> &SetupCheck {
    match &state.screen {
        Screen::SetupCheck(check) => check,
        other => panic!("{other:?}"),
    }
}

fn keys(client_id: &str, client_secret: Option<&str>, api_key: Option<&str>) -> Message {
    Message::Setup(setup::Message::AppKeys {
        client_id: client_id.to_owned(),
        client_secret: client_secret.map(ClientSecret::new),
        api_key: api_key.map(ApiKey::new),
    })
}

fn stores(state: &mut State) -> Vec<Effect> {
    state.update(Message::SecretsStored { this_run_only: false, result: Ok(()) })
}

fn redirect() -> Message {
    Message::Setup(setup::Message::Redirect {
        redirect_uri: RedirectUri::default(),
        second: None,
        write_scopes: vec![],
        pkce: false,
        switch_on_fields: false,
    })
}

fn attach_failed(error: AttachError) -> State {
    let mut state = at_growers(vec![unfinished("jane")]);
    state.update(Message::Finish(id("jane").into()));
    tell(&mut state, connect::Message::Attached(Err(error)));
    state
}

#[tokio::test]
async fn servers_tell_wrong_keys_from_right_ones_and_no_grower_is_concerned() {
    let practice = PracticeServers::start(Options::default()).unwrap();
    let (http, account) = (Http::new().unwrap(), practice.account());
    let (base, redirect_uri) = (practice.fieldview_url(), RedirectUri::default());
    let wrong_secret = ClientSecret::new("wrong");
    for (client, secret, is_right) in [
        (account.client_id.as_str(), &account.client_secret, true),
        (account.client_id.as_str(), &wrong_secret, false),
        ("another-client", &account.client_secret, false),
    ] {
        let tried = fieldview::try_client(&http, &base, client, secret, &redirect_uri).await;
        let is_refused = matches!(tried, Err(ExchangeError::ClientRefused(_)));
        assert_eq!((tried.is_ok(), is_refused), (is_right, !is_right), "{client}: {tried:?}");
    }
    let right = fieldview::try_api_key(&http, &base, &account.api_key).await.unwrap();
    assert_eq!(right, Ok(()));
    let wrong = fieldview::try_api_key(&http, &base, &ApiKey::new("wrong")).await.unwrap();
    assert_eq!(wrong.unwrap_err().status, 403);
    let leaf = Leaf::new(http, practice.leaf_url());
    assert!(leaf.accepts(&account.api_token).await.unwrap().is_some(), "Leaf says the time, too");
    assert!(leaf.accepts(&LeafToken::new("wrong")).await.unwrap_err().is_unauthorized());
    let named: Vec<_> = practice.requests().into_iter().map(|request| request.target).collect();
    assert!(named.iter().all(|target| !target.contains("credentials")), "{named:?}");
}

#[test]
fn the_end_of_the_set_up_offers_the_check_which_can_be_passed_over() {
    let mut state = at_growers(vec![]);
    state.screen = Screen::Welcome;
    state.update(Message::Setup(setup::Message::Open(SetupPage::Redirect)));
    state.update(redirect());
    let effects = state.update(settings_saved(&state, Ok(())));
    assert!(effects.is_empty(), "nothing is asked unbidden: {effects:?}");
    assert!(check(&state).is_after_set_up && check(&state).is_waiting());
    let mut begun = state.clone();
    let effects = begun.update(Message::SetupCheck(CheckMessage::Begin));
    assert!(matches!(effects[..], [Effect::SetupCheck(CheckEffect::Run { .. })]), "{effects:?}");
    assert!(check(&begun).is_running() && check(&begun).is_after_set_up);
    for mut state in [state, begun] {
        let effects = state.update(Message::SetupCheck(CheckMessage::Leave));
        assert!(matches!(effects[0], Effect::SetupCheck(CheckEffect::Stop)), "{effects:?}");
        assert!(matches!(state.screen, Screen::Growers));
        let loads = |it: &Effect| matches!(it, Effect::Growers(growers::Effect::Load { .. }));
        assert!(effects.iter().any(loads), "{effects:?}");
    }
}

#[test]
fn each_part_has_a_result_of_its_own_and_an_earlier_round_is_not_heard() {
    let mut state = at_growers(vec![]);
    state.update(Message::OpenSettings);
    state.update(Message::SetupCheck(CheckMessage::Open));
    state.update(Message::SetupCheck(CheckMessage::Begin));
    let number = check(&state).number;
    state.update(found(number - 1, Part::Client, Ok(Verdict::Works)));
    assert!(check(&state).parts.iter().all(|(_, progress)| *progress == Progress::Running));
    let error = PartError::KeyRefused(refused(403));
    state.update(found(number, Part::ApiKey, Err(error.clone())));
    state.update(found(number, Part::Client, Ok(Verdict::Works)));
    let of = |wanted| {
        let parts = check(&state).parts.iter();
        parts.clone().find(|(part, _)| *part == wanted).map(|(_, progress)| progress.clone())
    };
    assert_eq!(of(Part::ApiKey), Some(Progress::Failed(error)));
    assert_eq!(of(Part::Client), Some(Progress::Done(Verdict::Works)));
    assert_eq!(of(Part::SignIn), Some(Progress::Running));
    assert_eq!(check(&state).failed(), 1);
}

#[test]
fn the_check_leads_to_the_field_that_is_wrong_and_looks_again_afterwards() {
    for (part, error, field) in [
        (Part::SignIn, PartError::Leaf(refused(401)), SetupField::SignIn),
        (
            Part::Client,
            PartError::Client(ExchangeError::ClientRefused(refused(401))),
            SetupField::ClientId,
        ),
        (Part::ApiKey, PartError::KeyRefused(refused(403)), SetupField::ApiKey),
        (
            Part::SecondRedirect,
            PartError::Redirect(stile::flow::RedirectError::Unreachable),
            SetupField::SecondRedirect,
        ),
    ] {
        assert_eq!(error.fields(part).first(), Some(&field), "{part:?}");
        let mut state = at_growers(vec![]);
        state.update(Message::OpenSettings);
        state.update(Message::SetupCheck(CheckMessage::Open));
        let effects = change(&mut state, field);
        assert!(matches!(effects[..], [Effect::SetupCheck(CheckEffect::Stop)]), "{effects:?}");
        let Screen::Setup(setup) = &state.screen else { panic!("{:?}", state.screen) };
        assert_eq!((setup.page, setup.field), (field.page(), Some(field)));
        let effects = state.update(Message::Setup(setup::Message::Back));
        assert!(matches!(effects[..], [Effect::SetupCheck(CheckEffect::Run { number: 2, .. })]));
        assert!(check(&state).is_running());
    }
}

#[test]
fn what_is_still_being_tried_is_not_waited_for_once_stile_itself_has_failed() {
    let mut state = at_growers(vec![]);
    state.update(Message::OpenSettings);
    state.update(Message::SetupCheck(CheckMessage::Open));
    state.update(Message::AnswerBroke);
    assert!(!check(&state).is_running());
    assert_eq!(check(&state).failed(), check(&state).parts.len());
}

#[test]
fn a_page_of_the_settings_saves_itself_alone_and_goes_back_to_them() {
    let mut state = at_growers(vec![]);
    state.update(Message::OpenSettings);
    state.update(Message::Setup(setup::Message::Open(SetupPage::AppKeys)));
    let before = state.settings.clone();
    let mut cancelled = state.clone();
    let effects = cancelled.update(Message::Setup(setup::Message::Back));
    assert!(effects.is_empty() && matches!(cancelled.screen, Screen::Settings));
    assert_eq!(cancelled.settings, before);

    state.update(keys("another", None, Some("new")));
    let effects = stores(&mut state);
    assert!(matches!(state.screen, Screen::Settings), "{:?}", state.screen);
    let [Effect::Setup(setup::Effect::Save(saved))] = &effects[..] else { panic!("{effects:?}") };
    let only = stile::domain::Settings { client_id: "another".to_owned(), ..before.unwrap() };
    assert_eq!(**saved, only);

    state.update(Message::Setup(setup::Message::Open(SetupPage::Redirect)));
    state.update(redirect());
    state.update(settings_saved(&state, Ok(())));
    assert!(matches!(state.screen, Screen::Settings), "the check is not offered here");
    state.update(Message::Setup(setup::Message::Open(SetupPage::Leaf)));
    state.update(Message::Setup(setup::Message::KeepSignIn));
    assert!(matches!(state.screen, Screen::Settings));
    state.update(Message::Leave);
    assert!(matches!(state.screen, Screen::Growers));
}

#[test]
fn an_error_of_a_step_leads_to_its_field_and_back_without_losing_the_consent() {
    for is_saved in [true, false] {
        let mut state = attach_failed(AttachError::KeysRefused(refused(400)));
        let attempt = attempt(&state);
        let effects = change(&mut state, SetupField::ApiKey);
        assert!(effects.is_empty(), "the attempt goes on: {effects:?}");
        // Nobody's file takes the place of what is kept.
        state.update(Message::Open("company.stile".into()));
        assert_eq!(state.notice.take(), Some(Notice::FileLater));
        if is_saved {
            state.update(keys("client", None, Some("right")));
            stores(&mut state);
        } else {
            state.update(Message::Setup(setup::Message::Back));
        }
        let Screen::Connect(connect) = &state.screen else { panic!("{:?}", state.screen) };
        assert!(matches!(
            connect.stage,
            Stage::Attach(Attach::Failed(AttachError::KeysRefused(_)))
        ));
        assert_eq!((connect.attempt, &connect.consent), (attempt, &Some(id("jane").into())));
        assert_eq!(state.unfinished.len(), 1);
        let effects = tell(&mut state, connect::Message::Retry);
        assert!(
            matches!(&effects[..], [Effect::Connect(connect::Effect::Attach { consent, .. })] if *consent == id("jane").into()),
            "{effects:?}"
        );
    }
}

#[test]
fn a_log_in_after_another_client_id_was_set_is_asked_for_with_that() {
    let mut state = exchanging();
    let result = Err(ExchangeError::ClientRefused(refused(401)));
    tell(&mut state, connect::Message::Exchanged { grower: id("jane"), result });
    change(&mut state, SetupField::ClientId);
    state.update(keys("another", None, None));
    stores(&mut state);
    let effects = tell(&mut state, connect::Message::Retry);
    let checks = |it: &Effect| matches!(it, Effect::Connect(connect::Effect::Preflight { .. }));
    assert!(effects.iter().any(checks), "{effects:?}");
    let effects = tell(&mut state, preflight(all_well()));
    assert!(
        matches!(&effects[..], [Effect::Connect(connect::Effect::RequestLink { client_id, .. })] if client_id == "another"),
        "{effects:?}"
    );
}

#[test]
fn a_step_that_runs_is_not_left_for_the_settings() {
    let mut state = at_growers(vec![]);
    state.update(Message::Connect(id("jane")));
    assert!(change(&mut state, SetupField::Redirect).is_empty());
    assert!(matches!(state.screen, Screen::Connect(_)));
}

#[test]
fn a_kept_step_ends_with_everything_that_begins_anew() {
    let mut state = attach_failed(AttachError::KeysMissing);
    let attempt = attempt(&state);
    change(&mut state, SetupField::ApiKey);
    let effects = state.update(Message::Practise(Default::default()));
    let ends = |it: &Effect| matches!(it, Effect::Connect(connect::Effect::Cancel { attempt: of }) if *of == attempt);
    assert!(effects.iter().any(ends), "{effects:?}");
}

#[test]
fn practice_waits_while_this_run_alone_holds_secrets() {
    let held = stile::domain::Unfinished { in_memory: true, ..unfinished("joe") };
    let mut in_memory = at_growers(vec![]);
    in_memory.this_run_only = true;
    for mut state in [at_growers(vec![held]), in_memory] {
        assert!(state.update(Message::Practise(Default::default())).is_empty());
        assert_eq!(state.notice, Some(Notice::PracticeLater));
        assert!(matches!(state.screen, Screen::Growers) && !state.practice);
    }
    let mut state = at_growers(vec![unfinished("joe")]);
    state.update(Message::OpenSettings);
    let effects = state.update(Message::Practise(Default::default()));
    assert!(matches!(effects.last(), Some(Effect::Practise(_))), "{effects:?}");
    assert!(matches!(state.update(Message::LeavePractice).last(), Some(Effect::Load)));
}

#[test]
fn an_earlier_pages_settings_that_were_saved_finish_no_later_page() {
    let (mut state, _) = State::start(false);
    state.update(loaded(vec![]));
    state.screen = Screen::Welcome;
    state.update(Message::Setup(setup::Message::Open(SetupPage::AppKeys)));
    state.update(keys("client", Some("secret"), Some("key")));
    stores(&mut state);
    let with_keys = settings_saved(&state, Ok(()));
    let Message::Setup(setup::Message::Redirect { second, write_scopes, pkce, .. }) = redirect()
    else {
        panic!()
    };
    let redirect_uri = RedirectUri::parse("http://localhost:9000/here").unwrap();
    let switch_on_fields = true;
    let typed =
        setup::Message::Redirect { redirect_uri, second, write_scopes, pkce, switch_on_fields };
    state.update(Message::Setup(typed));

    state.update(with_keys);
    assert!(matches!(&state.screen, Screen::Setup(setup) if setup.saving), "{:?}", state.screen);
    state.update(settings_saved(&state, Ok(())));
    assert!(check(&state).is_after_set_up);
}
