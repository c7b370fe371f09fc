//! A connection is finished when the fields are on: nothing is promised that Leaf does not bring, and
//! what is only previewed is switched on, each field with an answer of its own.

use std::sync::Arc;

use jiff::Timestamp;
use stile::domain::boundary_geometry::{BoundaryGeometry, Origin};
use stile::domain::day::Outcome;
use stile::domain::secret::LeafPassword;
use stile::domain::{
    ApiError, Arrived, ConnectionStatus, FieldCounts, FieldId, FieldState, LeafCredentials,
    LeafField, LeafUserId, Outline, Settings, SignIn, SyncChange, SyncConfig, SyncRules,
    SyncSetting,
};
use stile::flow::{
    Change, Effect, GrowerPageId, Message, Outlook, Screen, Stage, State, connect, data, day,
    grower_page, growers, switch_on,
};

use crate::fixtures::*;

fn field_id(name: &str) -> FieldId {
    FieldId::parse(name).unwrap()
}

fn field(name: &str, state: FieldState) -> LeafField {
    LeafField {
        id: field_id(name),
        name: name.to_owned(),
        farm: Some(1),
        state,
        hectares: None,
        has_outline: false,
    }
}

fn config(previews: Option<bool>, automatic: Option<bool>) -> SyncConfig {
    SyncConfig { custom_data_sync: previews, fields_auto_sync: automatic }
}

/// Looking at Jane, who is connected.
fn at_jane() -> State {
    let mut state = at_growers(vec![]);
    let credentials = Some(LeafCredentials { status: Some("OK".to_owned()), ..Default::default() });
    let mut jane = grower("jane");
    jane.field_view.clone_from(&credentials);
    state.update(listed(1, vec![jane]));
    state.update(Message::OpenGrowerPage(id("jane")));
    let standing = ConnectionStatus { credentials, events: vec![] };
    state.update(Message::GrowerPage(GrowerPageId(1), grower_page::Message::Looked(Ok(standing))));
    state
}

fn tell_data(state: &mut State, message: data::Message) -> Vec<Effect> {
    let watch = state.data.as_ref().unwrap().watch();
    state.update(Message::Data(watch, message))
}

fn switch(state: &mut State, message: switch_on::Message) -> Vec<Effect> {
    state.update(Message::SwitchOn(message))
}

fn begin(state: &mut State, fields: &[&str]) -> Vec<Effect> {
    let fields = fields.iter().map(|name| field_id(name)).collect();
    switch(state, switch_on::Message::Begin { grower: id("jane"), fields })
}

/// Jane has just been connected, by a company whose settings were changed like this.
fn connected_with(change: impl FnOnce(&mut Settings)) -> State {
    let mut state = at_growers(vec![]);
    change(state.settings.as_mut().unwrap());
    state.update(Message::Connect(id("jane")));
    let credentials = LeafCredentials { status: Some("OK".to_owned()), ..Default::default() };
    for message in [
        preflight(all_well()),
        connect::Message::Link(Ok(url())),
        ready(),
        code(1),
        exchanged("jane", account("jane")),
        stored("jane", account("jane"), Ok(())),
        connect::Message::Attached(Ok(())),
        connect::Message::Confirmed(Ok(credentials)),
    ] {
        tell(&mut state, message);
    }
    state
}

fn counts(preview: u64, waiting: u64, on: u64) -> FieldCounts {
    FieldCounts { preview, waiting, on, other: 0 }
}

#[test]
fn nothing_is_said_to_come_that_does_not() {
    use FieldState::{On, Other, Preview, Waiting};
    use Outlook::{
        AllOn, ComesByItself, Daily, NotWell, OnlyWhenAsked, Previewed, PreviewsFirst, RulesUnknown,
    };
    let none = config(None, None);
    let by_itself = config(Some(false), None);
    let when_asked = config(None, Some(false));
    let neither = config(Some(false), Some(false));
    let cases: [(Option<SyncConfig>, &[FieldState], &[Outlook]); 14] = [
        (None, &[], &[RulesUnknown]),
        (Some(none), &[], &[PreviewsFirst]),
        (Some(by_itself), &[], &[ComesByItself]),
        (Some(when_asked), &[], &[PreviewsFirst, OnlyWhenAsked]),
        (Some(none), &[Preview, Preview], &[Previewed(2)]),
        (Some(by_itself), &[Preview, On], &[Previewed(1)]),
        (Some(none), &[Waiting], &[Outlook::Waiting(1), Daily]),
        (Some(when_asked), &[Waiting], &[Outlook::Waiting(1), OnlyWhenAsked]),
        (None, &[Waiting], &[Outlook::Waiting(1)]),
        (Some(none), &[On, On], &[AllOn]),
        (Some(when_asked), &[On], &[OnlyWhenAsked]),
        (None, &[On], &[]),
        (Some(neither), &[], &[OnlyWhenAsked]),
        // Of what Leaf has no known word for nothing is said.
        (Some(none), &[On, Other], &[]),
    ];
    for (rules, states, outlook) in cases {
        let mut state = at_jane();
        assert!(
            state.data.as_ref().unwrap().outlook(true).is_empty(),
            "nothing before Leaf was asked"
        );
        tell_data(&mut state, data::Message::Arrived(None));
        if let Some(account) = rules {
            tell_data(&mut state, data::Message::Rules(SyncRules::of(none, account)));
        }
        let fields = states.iter().enumerate();
        let fields = fields.map(|(number, state)| field(&number.to_string(), *state)).collect();
        tell_data(&mut state, data::Message::Fields(fields));
        assert_eq!(state.data.as_ref().unwrap().outlook(true), outlook, "{rules:?} {states:?}");
        let previewed = outlook.iter().filter(|one| matches!(one, Previewed(_)));
        let until_well: Vec<_> = previewed.copied().chain([NotWell]).collect();
        assert_eq!(state.data.unwrap().outlook(false), until_well, "{rules:?} {states:?}");
    }
}

#[test]
fn each_field_has_its_answer_and_those_that_failed_are_tried_again() {
    let mut state = at_jane();
    let fields = ["a", "b", "c"].map(|name| field(name, FieldState::Preview)).to_vec();
    tell_data(&mut state, data::Message::Fields(fields));
    let effects = begin(&mut state, &["a", "b", "b", "c"]);
    let [Effect::SwitchOn(switch_on::Effect::These { number: 1, fields, .. })] = &effects[..]
    else {
        panic!("{effects:?}")
    };
    assert_eq!(fields[..], ["a", "b", "c"].map(field_id), "each once");
    assert!(begin(&mut state, &["a"]).is_empty(), "one after the other");
    for (name, result) in [("a", Ok(())), ("b", Err(refused(503))), ("c", Ok(()))] {
        let field = field_id(name);
        switch(&mut state, switch_on::Message::Switched { number: 1, field, result });
    }
    let one = state.switching_on(&id("jane")).unwrap();
    assert_eq!((one.all, one.done, one.to_try_again()), (3, 2, vec![field_id("b")]));
    let data = state.data.as_ref().unwrap();
    assert_eq!(data.counts, counts(1, 2, 0), "known at once");
    let effects = switch(&mut state, switch_on::Message::Over { number: 1 });
    assert!(matches!(effects[..], [Effect::Data(data::Effect::LookNow)]), "{effects:?}");
    let effects = begin(&mut state, &["b"]);
    assert!(
        matches!(effects[..], [Effect::SwitchOn(switch_on::Effect::These { number: 2, .. })]),
        "{effects:?}"
    );
    // A late answer to the first round.
    let field = field_id("c");
    switch(&mut state, switch_on::Message::Switched { number: 1, field, result: Ok(()) });
    assert_eq!(state.switching_on(&id("jane")).unwrap().done, 0);
}

#[test]
fn a_pause_that_leaf_asks_for_is_told_where_it_holds_and_ends_with_the_next_answer() {
    let mut state = at_jane();
    begin(&mut state, &["a", "b"]);
    let until = Timestamp::UNIX_EPOCH;
    switch(&mut state, switch_on::Message::AskedToWait { number: 1, until });
    assert_eq!(state.switching_on(&id("jane")).unwrap().asked_to_wait, Some(until));
    assert_eq!(state.asked_to_wait, None, "the screen waits for nothing");
    let (field, result) = (field_id("a"), Ok(()));
    switch(&mut state, switch_on::Message::Switched { number: 1, field, result });
    assert_eq!(state.switching_on(&id("jane")).unwrap().asked_to_wait, None);
}

#[test]
fn news_of_one_field_leaves_the_others_where_they_are() {
    let mut state = at_jane();
    let fields = ["a", "b"].map(|name| field(name, FieldState::Preview)).to_vec();
    tell_data(&mut state, data::Message::Fields(fields));
    let before = state.data.as_ref().unwrap().fields.clone();
    begin(&mut state, &["a"]);
    let (field, result) = (field_id("a"), Ok(()));
    switch(&mut state, switch_on::Message::Switched { number: 1, field, result });
    let after = &state.data.as_ref().unwrap().fields;
    assert_eq!(after[0].state, FieldState::Waiting);
    assert!(Arc::ptr_eq(&before[1], &after[1]), "a copy of the list copies no field");
}

#[test]
fn it_can_be_stopped_and_goes_on_for_who_goes_on_to_the_next_grower() {
    let mut state = at_jane();
    begin(&mut state, &["a", "b"]);
    let effects = state.update(Message::Leave);
    let stops = |effects: &[Effect]| {
        effects
            .iter()
            .any(|one| matches!(one, Effect::SwitchOn(switch_on::Effect::Stop { number: 1 })))
    };
    assert!(!stops(&effects), "{effects:?}");
    assert!(!state.switching_on(&id("jane")).unwrap().over);
    let effects = switch(&mut state, switch_on::Message::Stop(id("jane")));
    assert!(stops(&effects), "{effects:?}");
    assert!(state.switching_on(&id("jane")).unwrap().over);
    switch(&mut state, switch_on::Message::Dismiss(id("jane")));
    assert!(state.switching_on(&id("jane")).is_none());
    begin(&mut state, &["a"]);
    let effects = state.update(Message::Forget);
    let ends =
        |one: &Effect| matches!(one, Effect::SwitchOn(switch_on::Effect::Stop { number: 2 }));
    assert!(effects.iter().any(ends), "{effects:?}");
}

#[test]
fn what_broke_in_stile_is_looked_at_again_on_a_persons_word_alone() {
    let mut state = at_jane();
    tell_data(&mut state, data::Message::Failed(refused(500)));
    assert!(tell_data(&mut state, data::Message::WatchAgain).is_empty(), "Stile does so by itself");
    tell_data(&mut state, data::Message::Failed(ApiError::Broke));
    let effects = tell_data(&mut state, data::Message::WatchAgain);
    let is_watch = |effect: &Effect| matches!(effect, Effect::Data(data::Effect::Watch { grower, .. }) if *grower == id("jane"));
    assert!(effects.iter().any(is_watch), "{effects:?}");
    assert_eq!(state.data.unwrap().error, None);
}

#[test]
fn a_token_that_was_refused_is_asked_for_and_what_it_kept_off_is_tried_again() {
    let mut state = at_jane();
    begin(&mut state, &["a", "b", "c"]);
    let (field, error) = (field_id("a"), refused(401));
    switch(
        &mut state,
        switch_on::Message::Switched { number: 1, field, result: Err(error.clone()) },
    );
    let fields = vec![field_id("b"), field_id("c")];
    switch(&mut state, switch_on::Message::NotSwitched { number: 1, fields, error });
    switch(&mut state, switch_on::Message::Over { number: 1 });
    assert!(state.switching_on(&id("jane")).unwrap().wants_sign_in());
    state.settings.as_mut().unwrap().leaf_email = Some("staff@farm.example".to_owned());
    let who =
        SignIn { email: "staff@farm.example".to_owned(), password: LeafPassword::new("password") };
    state.update(Message::SignIn(who));
    let signed_in = signed_in(Some("staff@farm.example"));
    let effects = state.update(Message::SignedIn { try_number: 1, result: Ok(signed_in) });
    let again = effects.iter().find_map(|one| match one {
        Effect::SwitchOn(switch_on::Effect::These { fields, .. }) => Some(fields.clone()),
        _ => None,
    });
    assert_eq!(again, Some(["a", "b", "c"].map(field_id).to_vec()), "{effects:?}");
}

#[test]
fn what_goes_on_behind_is_counted_when_it_is_over_and_ends_with_the_connection() {
    let mut state = at_jane();
    begin(&mut state, &["a"]);
    state.update(Message::Leave);
    switch(
        &mut state,
        switch_on::Message::Switched { number: 1, field: field_id("a"), result: Ok(()) },
    );
    let effects = switch(&mut state, switch_on::Message::Over { number: 1 });
    let [Effect::Growers(growers::Effect::CountFields { growers, .. })] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert_eq!(growers[..], [id("jane")]);
    state.update(Message::OpenGrowerPage(id("jane")));
    begin(&mut state, &["b"]);
    let gone = grower_page::Message::Disconnected {
        grower: id("jane"),
        result: Ok(ConnectionStatus::default()),
    };
    let effects = state.update(Message::GrowerPage(GrowerPageId(2), gone));
    assert!(
        effects
            .iter()
            .any(|one| matches!(one, Effect::SwitchOn(switch_on::Effect::Stop { number: 2 })))
    );
    assert!(state.switching_on(&id("jane")).is_none());
}

#[test]
fn fields_come_on_by_themselves_only_where_the_company_wants_it() {
    for wanted in [false, true] {
        let mut state = connected_with(|settings| settings.switch_on_fields = wanted);
        let Screen::Connect(connect) = &state.screen else { panic!("{:?}", state.screen) };
        assert!(matches!(connect.stage, Stage::Connected(_)));
        let one = state.switching_on(&id("jane")).cloned();
        assert_eq!(one.is_some_and(|one| one.by_itself), wanted);
        if !wanted {
            continue;
        }
        for message in [
            switch_on::Message::Found { number: 1, fields: 2 },
            switch_on::Message::Switched { number: 1, field: field_id("a"), result: Ok(()) },
        ] {
            switch(&mut state, message);
        }
        let one = state.switching_on(&id("jane")).unwrap();
        assert_eq!((one.all, one.done, one.over), (2, 1, false));
        // What could not be switched on is found again, and tried again.
        let (field, result) = (field_id("b"), Err(refused(503)));
        switch(&mut state, switch_on::Message::Switched { number: 1, field, result });
        switch(&mut state, switch_on::Message::NotListed { number: 1, error: refused(503) });
        let one = state.switching_on(&id("jane")).unwrap();
        assert_eq!((one.failed.len(), one.not_listed.is_some()), (1, true));
        switch(&mut state, switch_on::Message::Found { number: 1, fields: 3 });
        let one = state.switching_on(&id("jane")).unwrap();
        assert_eq!((one.all, one.failed.len(), one.not_listed.is_some()), (4, 0, false));
        // It has no end of its own, and nothing to be told once it was stopped.
        let effects = switch(&mut state, switch_on::Message::Stop(id("jane")));
        assert!(matches!(
            effects[..],
            [
                Effect::SwitchOn(switch_on::Effect::Stop { number: 1 }),
                Effect::SwitchOn(switch_on::Effect::AwaitNoMore(_)),
                Effect::Data(data::Effect::LookNow)
            ]
        ));
        assert!(state.switching_on(&id("jane")).is_none());
    }
}

/// What is remembered across restarts: who is waited for from now on, and who no longer.
fn awaited(effects: &[Effect]) -> Vec<(bool, LeafUserId)> {
    let awaited = effects.iter().filter_map(|one| match one {
        Effect::SwitchOn(switch_on::Effect::Await(grower)) => Some((true, grower.clone())),
        Effect::SwitchOn(switch_on::Effect::AwaitNoMore(grower)) => Some((false, grower.clone())),
        _ => None,
    });
    awaited.collect()
}

#[test]
fn fields_that_are_waited_for_are_waited_for_again_after_a_restart() {
    let waits_for_jane = |effects: &[Effect]| {
        let is_hers = |one: &Effect| {
            matches!(
                one,
                Effect::SwitchOn(switch_on::Effect::WhatComes { grower, .. }) if *grower == id("jane")
            )
        };
        effects.iter().any(is_hers)
    };
    for wanted in [false, true] {
        let (mut state, _) = State::start(false);
        let Message::Loaded(mut found) = loaded(vec![]) else { panic!() };
        found.awaited_fields = vec![id("jane")];
        let Ok(Some(settings)) = &mut found.settings else { panic!() };
        settings.switch_on_fields = wanted;
        let effects = state.update(Message::Loaded(found));
        assert_eq!(waits_for_jane(&effects), wanted, "{effects:?}");
        let forgotten = if wanted { vec![] } else { vec![(false, id("jane"))] };
        assert_eq!(awaited(&effects), forgotten);
        if wanted {
            // Nothing more came for hours.
            let effects = switch(&mut state, switch_on::Message::Over { number: 1 });
            assert_eq!(awaited(&effects), [(false, id("jane"))]);
            assert!(state.switching_on(&id("jane")).is_none(), "nothing was there to be done");
        }
    }
}

#[test]
fn who_is_waited_for_is_remembered_until_it_is_stopped_or_disconnected() {
    let mut state = at_jane();
    state.settings.as_mut().unwrap().switch_on_fields = true;
    let page = |message| Message::GrowerPage(GrowerPageId(1), message);
    state.update(page(grower_page::Message::MakeLink(900)));
    let linked = |keys, made: Option<&str>| grower_page::Message::Linked {
        grower: id("jane"),
        result: Ok(vec![]),
        keys,
        seconds: Some(900),
        made: made.map(str::to_owned),
    };
    // The app keys are not at Leaf: there is no link yet.
    let effects = state.update(page(linked(Some(grower_page::KeysNow::Missing), None)));
    assert!(awaited(&effects).is_empty());
    state.update(page(grower_page::Message::GiveKeys));
    let given = Some(grower_page::KeysNow::Given("client".to_owned()));
    let effects = state.update(page(linked(given, Some("link"))));
    assert_eq!(awaited(&effects), [(true, id("jane"))], "by a link she connects some day");
    assert!(state.is_switching_on(&id("jane")));
    let effects = switch(&mut state, switch_on::Message::Stop(id("jane")));
    assert_eq!(awaited(&effects), [(false, id("jane"))]);
    state.update(page(grower_page::Message::MakeLink(900)));
    let effects = state.update(page(linked(None, Some("link"))));
    assert_eq!(awaited(&effects), [(true, id("jane"))]);
    let gone = grower_page::Message::Disconnected {
        grower: id("jane"),
        result: Ok(ConnectionStatus::default()),
    };
    let effects = state.update(page(gone));
    assert_eq!(awaited(&effects), [(false, id("jane"))]);
}

#[test]
fn leafs_configuration_is_changed_for_whom_it_was_said_and_asked_for_again() {
    let mut state = at_jane();
    let rules = SyncRules::of(config(None, None), config(None, None));
    tell_data(&mut state, data::Message::Rules(rules));
    let change = SyncChange { what: SyncSetting::FetchAllFields, for_all: false };
    let effects = tell_data(&mut state, data::Message::ChangeRules(change));
    let [Effect::Data(data::Effect::ChangeRules { change: asked, grower, .. })] = &effects[..]
    else {
        panic!("{effects:?}")
    };
    assert_eq!((*asked, grower), (change, &id("jane")));
    assert!(tell_data(&mut state, data::Message::ChangeRules(change)).is_empty(), "once");
    let effects = tell_data(&mut state, data::Message::RulesChanged(Err(refused(500))));
    assert!(matches!(effects[..], [Effect::Data(data::Effect::LookNow)]), "{effects:?}");
    let data = state.data.as_ref().unwrap();
    assert_eq!((data.rules, &data.change), (None, &Change::Failed(refused(500))));
}

#[test]
fn the_list_the_check_and_the_day_count_what_is_on_and_what_is_previewed() {
    let mut state = at_jane();
    state.update(Message::Leave);
    state.update(Message::Day(day::Message::Plan(vec![id("jane")])));
    state.update(Message::Growers(growers::Message::CheckAll));
    let credentials = Some(LeafCredentials { status: Some("OK".to_owned()), ..Default::default() });
    let checked = growers::Message::Checked {
        checking: 1,
        grower: id("jane"),
        result: Ok(ConnectionStatus { credentials, events: vec![] }),
        fields: Some(counts(9, 1, 2)),
    };
    let effects = state.update(Message::Growers(checked));
    assert!(
        effects.iter().any(|one| matches!(one, Effect::Day(day::Effect::Save(_)))),
        "{effects:?}"
    );
    let checking = state.growers.checking.as_ref().unwrap();
    assert_eq!((checking.with_previews, checking.fields), (1, counts(9, 1, 2)));
    assert_eq!(state.growers.fields[&id("jane")], Some(counts(9, 1, 2)));
    assert_eq!(state.day.fields(), Some(counts(9, 1, 2)));
    assert_eq!(state.day.entries[0].outcome, Outcome::Open);
    // What the grower's page finds is known to both as well.
    state.update(Message::OpenGrowerPage(id("jane")));
    let arrived = Arrived { farms: 1, fields: 1, synced: None };
    tell_data(&mut state, data::Message::Arrived(Some(arrived)));
    assert_eq!(state.day.fields(), Some(counts(9, 1, 2)), "not before the fields are listed");
    tell_data(&mut state, data::Message::Fields(vec![field("a", FieldState::On)]));
    assert_eq!(state.day.fields(), Some(counts(0, 0, 1)));
    assert_eq!(state.growers.fields[&id("jane")], Some(counts(0, 0, 1)));
}

#[test]
fn a_drawn_field_that_becomes_unclear_leaves_the_map_until_it_is_clear_again() {
    let mut state = at_jane();
    let drawn = ["a", "b"].map(|name| LeafField {
        has_outline: true,
        hectares: (name == "a").then_some(80.0),
        ..field(name, FieldState::On)
    });
    tell_data(&mut state, data::Message::Fields(drawn.into()));
    tell_data(&mut state, data::Message::Arrived(None));
    let shape = |longitude: f64| {
        let square = [[0.0, 0.0], [0.01, 0.0], [0.01, 0.01], [0.0, 0.01], [0.0, 0.0]];
        let square = square.map(|[x, y]| [longitude + x, 42.0 + y]);
        let geometry = serde_json::json!({ "type": "Polygon", "coordinates": [square] });
        let outline = Outline::from_geometry(&geometry).unwrap();
        BoundaryGeometry::new(&outline, Origin::of(&outline).unwrap()).unwrap()
    };
    let shapes = || vec![(field_id("a"), shape(-93.6)), (field_id("b"), shape(-93.5))];
    tell_data(&mut state, data::Message::Shapes(shapes()));
    let both = state.data.clone().unwrap();
    assert_eq!((both.land.len(), both.undrawable.len()), (2, 0));
    let of_b = both.hectares_of(&both.fields[1]).unwrap();
    assert!((both.hectares - 80.0 - of_b).abs() < 1e-9 && of_b > 90.0);
    tell_data(&mut state, data::Message::Undrawable(vec![field_id("b")]));
    let data = state.data.clone().unwrap();
    // What was only known by its shape is known no longer; what Leaf says stays.
    assert_eq!((data.land.len(), data.hectares_of(&data.fields[1])), (1, None));
    assert!(data.undrawable.contains(&field_id("b")));
    assert!((data.hectares - 80.0).abs() < 1e-9 && (data.land_hectares - 80.0).abs() < 1e-9);
    // That all comes by itself is said of no field whose outline cannot be drawn.
    assert!(!data.outlook(true).contains(&Outlook::AllOn));
    tell_data(&mut state, data::Message::Undrawable(vec![field_id("a")]));
    let data = state.data.clone().unwrap();
    assert_eq!((data.land.len(), data.undrawable.len()), (0, 2));
    assert!((data.hectares - 80.0).abs() < 1e-9 && data.land_hectares.abs() < 1e-9);
    tell_data(&mut state, data::Message::Shapes(shapes()));
    let data = state.data.as_ref().unwrap();
    assert_eq!((data.land.len(), data.undrawable.len()), (2, 0));
    assert!((data.hectares - both.hectares).abs() < 1e-9);
}
