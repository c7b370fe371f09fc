//! Links to growers: whose word it is that Leaf keeps the app keys, and what the list tells of links.

use std::collections::HashMap;

use jiff::Timestamp;
use stile::domain::app_keys::KeysAtLeaf;
use stile::domain::{Company, LinkState, MagicLink, Settings};
use stile::flow::grower_page::{self, KeysNow, KeysWish, LinkWish};
use stile::flow::{Effect, GrowerPageId, Message, Screen, State, growers, setup_file};

use crate::fixtures::{
    at_growers, grower, id, list_anew, listed, refused, setup_file_of_a_company,
};

fn page(state: &mut State, message: grower_page::Message) -> Vec<Effect> {
    state.update(Message::GrowerPage(GrowerPageId(1), message))
}

fn links(state: &State) -> &grower_page::Links {
    match &state.screen {
        Screen::GrowerPage(page) => &page.links,
        other => panic!("{other:?}"),
    }
}

/// At a grower's page, on a computer that a company's file has set up.
fn staff(settings: impl FnOnce(&mut Settings)) -> State {
    let mut state = at_growers(vec![]);
    let set_up = state.settings.as_mut().unwrap();
    set_up.company = Some(Company { name: "Prairie".to_owned(), ..Company::default() });
    settings(set_up);
    state.update(Message::OpenGrowerPage(id("jane")));
    state
}

/// What is done about the app keys for the link that these effects make.
fn keys(effects: &[Effect]) -> &KeysWish {
    match effects {
        [
            Effect::GrowerPage(grower_page::Effect::Links {
                wish: LinkWish::Make { keys, .. },
                ..
            }),
        ] => keys,
        other => panic!("{other:?}"),
    }
}

fn linked(keys: KeysNow) -> grower_page::Message {
    let grower = id("jane");
    grower_page::Message::Linked {
        grower,
        result: Ok(vec![]),
        keys: Some(keys),
        seconds: Some(900),
        made: None,
    }
}

fn link(until: i64, used: u64) -> MagicLink {
    MagicLink {
        id: format!("link-{until}"),
        link: "https://magic-link.withleaf.io/abc".parse().unwrap(),
        expires: Some(Timestamp::from_second(until).unwrap()),
        last_used: Some(Timestamp::UNIX_EPOCH),
        used,
        most_uses: Some(3),
    }
}

#[test]
fn staff_are_not_asked_for_the_companys_keys() {
    let others = KeysAtLeaf { client_id: Some("another".to_owned()) };
    for found in [KeysNow::Missing, KeysNow::Found(others), KeysNow::Found(KeysAtLeaf::default())] {
        let mut state = staff(|_| {});
        let effects = page(&mut state, grower_page::Message::MakeLink(900));
        assert_eq!(keys(&effects), &KeysWish::Look);
        page(&mut state, linked(found));
        assert!(links(&state).asks_for_keys.is_none() && links(&state).wait_for_company);
        assert!(page(&mut state, grower_page::Message::GiveKeys).is_empty());
        // The company may have switched them on since.
        page(&mut state, grower_page::Message::MakeLink(900));
        assert!(!links(&state).wait_for_company);
    }
}

#[test]
fn with_the_companys_keys_at_leaf_staff_make_links_at_once() {
    let mut state = staff(|_| {});
    page(&mut state, grower_page::Message::MakeLink(900));
    let ours = KeysAtLeaf { client_id: Some("client".to_owned()) };
    let effects = page(&mut state, linked(KeysNow::Found(ours)));
    let makes = effects.iter().find(|it| matches!(it, Effect::GrowerPage(_)));
    assert_eq!(keys(&[makes_of(makes)]), &KeysWish::Trust);
    assert!(state.settings.as_ref().unwrap().links_are_on(), "it is remembered");
    // New keys from another file are not handed over by staff.
    let mut state = staff(|settings| {
        settings.registered_client = Some("client".to_owned());
        settings.registered_are_old = true;
    });
    let effects = page(&mut state, grower_page::Message::MakeLink(900));
    assert_eq!(keys(&effects), &KeysWish::Look);
}

fn makes_of(effect: Option<&Effect>) -> Effect {
    match effect {
        Some(Effect::GrowerPage(grower_page::Effect::Links { page, grower, wish })) => {
            let (page, grower, wish) = (*page, grower.clone(), wish.clone());
            grower_page::Effect::Links { page, grower, wish }.into()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_companys_file_says_whether_links_are_on() {
    use setup_file::Message as M;
    for has_links in [true, false] {
        let mut state = at_growers(vec![]);
        let mut tell = |message| state.update(Message::SetupFile(message));
        let path = || "company.stile".into();
        tell(M::Chosen(Some(path())));
        tell(M::Looked(path(), Ok(())));
        tell(M::Unlock(stile::domain::secret::Passphrase::new("p")));
        let file = stile::domain::setup_file::SetupFile { has_links, ..setup_file_of_a_company() };
        tell(M::Opened(path(), Ok(Box::new(file))));
        assert_eq!(state.settings.as_ref().unwrap().links_are_on(), has_links);
    }
}

#[test]
fn the_company_hands_its_keys_over_where_it_makes_the_file() {
    use setup_file::Message as M;
    let mut state = at_growers(vec![]);
    let tell = |state: &mut State, message| state.update(Message::SetupFile(message));
    tell(&mut state, M::Begin);
    let effects = tell(&mut state, M::GiveKeys);
    let [Effect::SetupFile(setup_file::Effect::GiveKeys { client_id, .. })] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert_eq!(client_id, "client");
    assert!(tell(&mut state, M::GiveKeys).is_empty(), "once");
    let mut refuses = state.clone();
    tell(&mut refuses, M::KeysGiven(Err(refused(503))));
    assert!(!refuses.settings.as_ref().unwrap().links_are_on());
    assert!(!tell(&mut refuses, M::GiveKeys).is_empty(), "it can be tried again");
    let mut left = state.clone();
    let effects = tell(&mut state, M::KeysGiven(Ok("client".to_owned())));
    assert_eq!(effects.len(), 1, "it is saved: {effects:?}");
    assert!(state.settings.as_ref().unwrap().links_are_on());
    // Whoever has left may have changed the keys since.
    tell(&mut left, M::Leave);
    tell(&mut left, M::KeysGiven(Ok("client".to_owned())));
    let settings = left.settings.as_ref().unwrap();
    assert!(settings.registered_client.is_some() && !settings.links_are_on());
}

#[test]
fn the_list_knows_how_links_stand_whoever_has_made_them() {
    let asks = |effects: &[Effect]| {
        effects.iter().any(|it| matches!(it, Effect::Growers(growers::Effect::ReadLinks { .. })))
    };
    let mut state = at_growers(vec![]);
    state.update(Message::Growers(growers::Message::Reload));
    assert_eq!(state.settings.as_ref().unwrap().registered_client, None);
    let effects = state.update(listed(2, vec![grower("jane")]));
    assert!(asks(&effects), "another computer may have made links: {effects:?}");
    state.update(Message::Growers(growers::Message::Reload));
    assert!(asks(&state.update(listed(3, vec![grower("jane")]))));
    let of = |link: &MagicLink| HashMap::from([(id("jane"), LinkState::of(link))]);
    let tell = |state: &mut State, listing, link: &MagicLink| {
        let links = of(link);
        state.update(Message::Growers(growers::Message::Links { listing, links }));
    };
    tell(&mut state, 2, &link(100, 0));
    assert!(state.growers.links.is_empty(), "a late answer of the listing before");
    tell(&mut state, 3, &link(100, 0));
    let jane = grower("jane");
    let at = |seconds| Timestamp::from_second(seconds).unwrap();
    assert!(state.growers.link_of(&jane, at(99)).is_some());
    assert!(state.growers.link_of(&jane, at(100)).is_none(), "it has ended");
    tell(&mut state, 3, &link(100, 3));
    assert!(state.growers.link_of(&jane, at(99)).is_none(), "it is used up");
    // What the grower's page finds stands in the list, too.
    state.update(Message::OpenGrowerPage(id("jane")));
    page(&mut state, grower_page::Message::ReadLinks);
    let result = Ok(vec![link(100, 3), link(200, 1), link(150, 0)]);
    let linked = grower_page::Message::Linked {
        grower: id("jane"),
        result,
        keys: None,
        seconds: None,
        made: None,
    };
    page(&mut state, linked);
    let shown = state.growers.link_of(&jane, at(199)).unwrap();
    assert_eq!((shown.expires, shown.last_used), (Some(at(200)), Some(Timestamp::UNIX_EPOCH)));
    list_anew(&mut state, vec![]);
}
