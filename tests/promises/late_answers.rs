//! What was asked for on a screen ends with it: no late answer changes what is used, stored or shown.

use stile::domain::secret::{LeafToken, Passphrase};
use stile::domain::setup_file::SetupFileError;
use stile::domain::{NewGrower, Settings, SignIn};
use stile::flow::grower_page::{self, KeysNow};
use stile::flow::growers::{self, Adding};
use stile::flow::setup::{self, SetupPage};
use stile::flow::{
    Effect, GrowerPageId, Message, Notice, OpeningStep, Screen, SignInState, State, connect,
    import, setup_file, switch_on,
};

use crate::fixtures::*;

fn sign_in() -> Message {
    let password = stile::domain::secret::LeafPassword::new("password");
    Message::SignIn(SignIn { email: "b@company.example".to_owned(), password })
}

fn stops(effects: &[Effect]) -> bool {
    effects.iter().any(|it| matches!(it, Effect::StopSigningIn))
}

fn uses_token(effects: &[Effect]) -> bool {
    effects.iter().any(|it| matches!(it, Effect::UseLeafToken { .. }))
}

/// Each place where the person can sign in, and what leaves it.
fn places() -> Vec<(&'static str, State, Message)> {
    let mut import = at_growers(vec![]);
    import.update(Message::Import(import::Message::Chosen(Some("growers.csv".into()))));
    let mut page = at_growers(vec![]);
    page.update(Message::OpenGrowerPage(id("jane")));
    let mut step = at_growers(vec![]);
    step.update(Message::Connect(id("jane")));
    tell(
        &mut step,
        connect::Message::Preflight(Box::new(connect::Preflight {
            existing: Err(refused(401)),
            ..all_well()
        })),
    );
    let mut set_up = at_growers(vec![]);
    set_up.update(Message::Setup(setup::Message::Open(SetupPage::Leaf)));
    let growers = || at_growers(vec![]);
    let open_set_up = || Message::Setup(setup::Message::Open(SetupPage::Leaf));
    vec![
        ("set-up, back", set_up.clone(), Message::Setup(setup::Message::Back)),
        ("set-up, next page", set_up.clone(), Message::Setup(setup::Message::KeepSignIn)),
        ("set-up, a file", set_up, Message::Open("company.stile".into())),
        ("growers, set-up", growers(), open_set_up()),
        ("growers, form", growers(), Message::Growers(growers::Message::OpenForm)),
        ("growers, page", growers(), Message::OpenGrowerPage(id("jane"))),
        ("growers, connect", growers(), Message::Connect(id("jane"))),
        ("growers, cancel", growers(), Message::StopSigningIn),
        ("growers, make a file", growers(), Message::SetupFile(setup_file::Message::Begin)),
        ("growers, forget", growers(), Message::Forget),
        ("growers, practice", growers(), Message::Practise(Default::default())),
        ("import", import, Message::Import(import::Message::Leave)),
        ("page", page, Message::Leave),
        ("step", step, Message::Leave),
    ]
}

#[test]
fn a_sign_in_ends_with_the_place_where_it_was_asked_for() {
    for (name, mut state, leave) in places() {
        state.update(sign_in());
        let effects = state.update(leave);
        assert!(stops(&effects), "{name}: {effects:?}");
        assert_eq!(state.sign_in, SignInState::Idle, "{name}");
        let before = format!("{state:?}");
        let late = Ok(signed_in(Some("b@company.example")));
        let effects = state.update(Message::SignedIn { try_number: 1, result: late });
        assert!(effects.is_empty(), "{name}: {effects:?}");
        assert_eq!(format!("{state:?}"), before, "{name}");
        state.update(Message::LeafTokenStored { try_number: 1, result: Err(KEYRING) });
        assert_eq!(state.keyring_trouble, None, "{name}");
    }
}

#[test]
fn a_sign_in_goes_on_where_nobody_has_left() {
    let mut state = at_growers(vec![]);
    state.update(sign_in());
    let effects = state.update(Message::Growers(growers::Message::Reload));
    assert!(!stops(&effects) && state.sign_in == SignInState::Running);
    let result = Ok(signed_in(Some("b@company.example")));
    assert!(uses_token(&state.update(Message::SignedIn { try_number: 1, result })));
}

#[test]
fn of_two_sign_ins_the_last_one_asked_for_counts() {
    let mut state = at_growers(vec![]);
    state.update(sign_in());
    let effects = state.update(Message::UseToken(LeafToken::new("token")));
    assert!(matches!(effects[..], [Effect::CheckToken { try_number: 2, .. }]), "{effects:?}");
    let answer = |try_number| Message::SignedIn {
        try_number,
        result: Ok(signed_in(Some("b@company.example"))),
    };
    assert!(state.update(answer(1)).is_empty());
    assert!(uses_token(&state.update(answer(2))));
    // What became of an earlier token in the keyring says nothing of this one.
    state.update(Message::LeafTokenStored { try_number: 1, result: Err(KEYRING) });
    assert_eq!(state.keyring_trouble, None);
    state.update(Message::LeafTokenStored { try_number: 2, result: Err(KEYRING) });
    assert_eq!(state.keyring_trouble, Some(KEYRING));
}

#[test]
fn the_set_up_waits_for_the_keyring_and_is_not_left_meanwhile() {
    let mut state = at_growers(vec![]);
    state.update(Message::Setup(setup::Message::Open(SetupPage::Leaf)));
    state.update(sign_in());
    let result = Ok(signed_in(Some("b@company.example")));
    state.update(Message::SignedIn { try_number: 1, result });
    for early in [setup::Message::Back, setup::Message::KeepSignIn] {
        state.update(Message::Setup(early));
        let Screen::Setup(setup) = &state.screen else { panic!("{:?}", state.screen) };
        assert!(setup.page == SetupPage::Leaf && setup.saving);
    }
    state.update(Message::LeafTokenStored { try_number: 1, result: Ok(()) });
    assert!(matches!(state.screen, Screen::Growers), "{:?}", state.screen);
}

#[test]
fn a_set_up_file_waits_until_keys_and_moves_are_stored() {
    let mut keys = at_growers(vec![]);
    keys.update(Message::Setup(setup::Message::Open(SetupPage::AppKeys)));
    keys.update(Message::Setup(setup::Message::AppKeys {
        client_id: "mine".to_owned(),
        client_secret: None,
        api_key: None,
    }));
    let mut moving = at_growers(vec![]);
    let file = || std::path::PathBuf::from("company.stile");
    for message in [
        setup_file::Message::Chosen(Some(file())),
        setup_file::Message::Looked(file(), Ok(())),
        setup_file::Message::Unlock(Passphrase::new("p")),
        setup_file::Message::ForOtherServers(file(), Box::new(servers())),
        setup_file::Message::UseServers,
    ] {
        moving.update(Message::SetupFile(message));
    }
    for mut state in [keys, moving] {
        let other = || std::path::PathBuf::from("other.stile");
        for message in
            [Message::Open(other()), Message::SetupFile(setup_file::Message::Chosen(Some(other())))]
        {
            let effects = state.update(message);
            assert!(effects.is_empty(), "{effects:?}");
            assert_eq!(state.notice.take(), Some(Notice::FileLater));
            match &state.screen {
                Screen::Setup(setup) => assert!(setup.saving),
                Screen::OpenFile(file) => assert_eq!(file.step, OpeningStep::Moving),
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn a_set_up_file_that_was_left_is_dropped() {
    let file = || std::path::PathBuf::from("company.stile");
    let mut state = at_growers(vec![]);
    state.update(Message::Open(file()));
    state.update(Message::SetupFile(setup_file::Message::Looked(file(), Ok(()))));
    let passphrase = Passphrase::new("p");
    state.update(Message::SetupFile(setup_file::Message::Unlock(passphrase)));
    let effects = state.update(Message::SetupFile(setup_file::Message::Leave));
    let is_dropped = |it: &Effect| matches!(it, Effect::SetupFile(setup_file::Effect::Stop));
    assert!(effects.iter().any(is_dropped), "{effects:?}");
    let before = format!("{state:?}");
    for late in [Ok(Box::new(setup_file_of_a_company())), Err(SetupFileError::WrongPassphrase)] {
        let opened = setup_file::Message::Opened(file(), late);
        assert!(state.update(Message::SetupFile(opened)).is_empty());
    }
    assert_eq!(format!("{state:?}"), before);
}

#[test]
fn a_link_is_waited_for_although_its_page_was_left() {
    let mut state = at_growers(vec![]);
    let set_up = Settings { switch_on_fields: true, ..settings() };
    state.settings = Some(Settings { registered_client: Some("client".to_owned()), ..set_up });
    state.update(Message::OpenGrowerPage(id("jane")));
    let page = |message| Message::GrowerPage(GrowerPageId(1), message);
    state.update(page(grower_page::Message::MakeLink(900)));
    state.update(Message::Leave);
    let linked = |keys, made: Option<&str>| {
        let (grower, result, made) = (id("jane"), Ok(vec![]), made.map(str::to_owned));
        page(grower_page::Message::Linked { grower, result, keys, seconds: Some(900), made })
    };
    assert!(
        state
            .update(linked(Some(KeysNow::Missing), None))
            .iter()
            .all(|it| { !matches!(it, Effect::SwitchOn(switch_on::Effect::Await(_))) })
    );
    let effects = state.update(linked(None, Some("link")));
    let is_awaited = |it: &Effect| matches!(it, Effect::SwitchOn(switch_on::Effect::Await(grower)) if *grower == id("jane"));
    assert!(effects.iter().any(is_awaited), "{effects:?}");
}

#[test]
fn keys_that_leaf_was_given_may_be_old_once_their_page_was_left() {
    for is_left in [false, true] {
        let mut state = at_growers(vec![]);
        state.update(Message::OpenGrowerPage(id("jane")));
        let page = |message| Message::GrowerPage(GrowerPageId(1), message);
        state.update(page(grower_page::Message::MakeLink(900)));
        if is_left {
            // Where the keys can be changed.
            state.update(Message::Leave);
            state.update(Message::Setup(setup::Message::Open(SetupPage::AppKeys)));
        }
        let keys = Some(KeysNow::Given("client".to_owned()));
        let (grower, result) = (id("jane"), Ok(vec![]));
        let (seconds, made) = (None, None);
        state.update(page(grower_page::Message::Linked { grower, result, keys, seconds, made }));
        let settings = state.settings.as_ref().unwrap();
        assert_eq!(settings.registered_client.as_deref(), Some("client"));
        assert_eq!(settings.registered_are_old, is_left);
    }
}

#[test]
fn the_list_is_a_place_to_sign_in_only_while_no_form_is_over_it() {
    let mut state = at_growers(vec![]);
    state.update(Message::Growers(growers::Message::OpenForm));
    assert_eq!(state.growers.adding, Adding::Open);
    assert!(state.update(sign_in()).is_empty());
    state.update(Message::Growers(growers::Message::CloseForm));
    assert!(matches!(state.update(sign_in())[..], [Effect::SignIn { .. }]));
}

#[test]
fn a_form_for_a_new_grower_takes_no_answer_to_an_earlier_one() {
    let mut state = at_growers(vec![]);
    let mut add = || {
        state.update(Message::Growers(growers::Message::CloseForm));
        state.update(Message::Growers(growers::Message::OpenForm));
        state.update(Message::Growers(growers::Message::Add(NewGrower::default())));
    };
    add();
    add();
    let added = |number, result| Message::Growers(growers::Message::Added { number, result });
    state.update(added(1, Err(refused(400))));
    assert_eq!(state.growers.adding, Adding::Running);
    // Whoever was added is on the list all the same.
    state.update(added(1, Ok(grower("new"))));
    assert_eq!(state.growers.adding, Adding::Running);
    assert!(state.growers.find(&id("new")).is_some());
    state.update(added(2, Err(refused(400))));
    assert_eq!(state.growers.adding, Adding::Failed(refused(400)));
}
