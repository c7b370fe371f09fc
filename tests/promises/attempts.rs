//! Each attempt at a consent is its own: none drops or takes another one's.

use jiff::Timestamp;
use stile::domain::consent_answer::Answer;
use stile::domain::{ConsentId, LeafCredentials, PracticeCompany, Unfinished};
use stile::flow::message::Loaded;
use stile::flow::{
    Attach, AttachError, Effect, Message, Notice, Screen, Stage, State, closing, connect,
};

use crate::fixtures::*;

/// Jane is in the browser.
fn waiting() -> State {
    let mut state = at_growers(vec![]);
    state.update(Message::Connect(id("jane")));
    for message in [preflight(all_well()), connect::Message::Link(Ok(url())), ready()] {
        tell(&mut state, message);
    }
    state
}

/// Jane's consent is on its way.
pub fn exchanging() -> State {
    let mut state = waiting();
    tell(&mut state, code(1));
    state
}

#[test]
fn while_a_consent_is_on_its_way_its_grower_is_not_asked_again() {
    let mut state = exchanging();
    let first = attempt(&state);
    state.update(Message::Leave);
    for _ in 0..2 {
        assert!(state.update(Message::Connect(id("jane"))).is_empty());
        assert_eq!(state.notice.take(), Some(Notice::StillExchanging(full_name("jane"))));
        assert!(matches!(state.screen, Screen::Growers));
    }
    // Other growers have nothing to do with it, and another session changes nothing.
    let mut other = state.clone();
    assert!(!other.update(Message::Connect(id("joe"))).is_empty());
    state.update(Message::Step(first, exchanged("jane", account("jane"))));
    let kept = Unfinished { id: ConsentId::parse("first").ok(), ..unfinished("jane") };
    let kept = connect::Message::TokenStored { unfinished: kept, result: Ok(()) };
    state.update(Message::Step(first, kept));
    state.update(Message::Closing(closing::Message::ExchangeOver(first)));
    assert_eq!(state.notice, Some(Notice::ConsentKept(full_name("jane"))));
    state.update(Message::Connect(id("jane")));
    let connect = connecting(&state).unwrap();
    assert_eq!(connect.consent, ConsentId::parse("first").ok(), "it is finished");
}

#[test]
fn a_consent_that_comes_in_another_session_is_looked_for() {
    let over = |attempt| Message::Closing(closing::Message::ExchangeOver(attempt));
    let looks = |effects: &[Effect]| effects.iter().any(|it| matches!(it, Effect::FindUnfinished));
    let mut state = exchanging();
    let attempt = attempt(&state);
    // What is heard is not looked for.
    let mut heard = state.clone();
    tell(&mut heard, exchanged("jane", account("jane")));
    tell(&mut heard, stored("jane", account("jane"), Ok(())));
    assert!(!looks(&heard.update(over(attempt))));
    // A session that begins meanwhile hears nothing of it.
    state.update(Message::Practise(PracticeCompany::default()));
    state.update(Message::LeavePractice);
    let mut welcome = state.clone();
    welcome.update(Message::Loaded(Box::new(Loaded { settings: Ok(None), ..found() })));
    assert!(!looks(&welcome.update(over(attempt))), "no keyring is asked for nothing");
    let mut early = state.clone();
    state.update(loaded(vec![]));
    assert!(looks(&state.update(over(attempt))));
    state.update(Message::UnfinishedFound(vec![unfinished("jane")]));
    assert_eq!(state.notice, Some(Notice::ConsentKept(full_name("jane"))));
    // Whichever comes first, what is found or what the start has read.
    early.update(Message::UnfinishedFound(vec![unfinished("jane")]));
    early.update(loaded(vec![unfinished("joe")]));
    for (state, names) in [(state, &["jane"][..]), (early, &["joe", "jane"])] {
        let of = |name: &&str| id(name);
        let offered: Vec<_> = state.unfinished.iter().map(|one| one.leaf_user_id.clone()).collect();
        assert_eq!(offered, names.iter().map(of).collect::<Vec<_>>());
    }
}

#[test]
fn an_attempt_drops_no_consent_but_its_own_and_those_before_it() {
    let consent = |word: &str| ConsentId::parse(word).unwrap();
    let of = |word: &str, second: i64| Unfinished {
        id: Some(consent(word)),
        begun: Timestamp::from_second(second).unwrap(),
        ..unfinished("jane")
    };
    let joes = Unfinished { id: Some(consent("joes")), ..unfinished("joe") };
    let mut state = at_growers(vec![of("old", 1), of("new", 2), joes]);
    let dropped = |effects: Vec<Effect>| -> Vec<ConsentId> {
        let of = |effect| match effect {
            Effect::Connect(connect::Effect::DropToken { consent }) => Some(consent),
            _ => None,
        };
        effects.into_iter().filter_map(of).collect()
    };
    // Thrown away on a person's word: the one that the word was about.
    let mut thrown = state.clone();
    assert_eq!(dropped(thrown.update(Message::Discard(consent("old")))), [consent("old")]);
    thrown.update(Message::TokenDropped { consent: consent("old"), result: Ok(()) });
    assert_eq!(thrown.unfinished_of(&id("jane")).unwrap().consent(), consent("new"));
    // The later one is finished first; the earlier one has then nothing to be finished for.
    state.update(Message::Connect(id("jane")));
    tell(&mut state, connect::Message::AccountIsRight);
    tell(&mut state, connect::Message::Attached(Ok(())));
    let effects = tell(&mut state, connect::Message::Confirmed(Ok(LeafCredentials::default())));
    assert_eq!(dropped(effects), [consent("new"), consent("old")]);
}

#[test]
fn a_consent_is_finished_with_its_own_client_alone() {
    let kept = Unfinished { client_id: Some("another".to_owned()), ..unfinished("jane") };
    let mut state = at_growers(vec![kept]);
    assert!(state.update(Message::Finish(id("jane").into())).is_empty(), "nothing is sent");
    let is_told = |state: &State| {
        let stage = &connecting(state).unwrap().stage;
        matches!(stage, Stage::Attach(Attach::Failed(AttachError::OtherClient { .. })))
    };
    assert!(is_told(&state));
    // Asked again, the grower gives a new one; the old one waits for its client.
    let effects = tell(&mut state, connect::Message::Retry);
    let drops =
        |effect: &Effect| matches!(effect, Effect::Connect(connect::Effect::DropToken { .. }));
    assert!(!effects.iter().any(drops) && !is_told(&state));
    assert!(state.unfinished_of(&id("jane")).is_some());
}

#[test]
fn a_wait_that_ends_without_a_consent_takes_its_entry_back() {
    let ends = [
        connect::Message::Callback(Answer::Denied),
        connect::Message::Callback(Answer::Refused { error: "x".to_owned(), description: None }),
        connect::Message::TimeUp { asleep: false },
    ];
    for end in ends {
        let mut state = waiting();
        let attempt = attempt(&state);
        let effects = tell(&mut state, end);
        let withdraws = |effect: &Effect| {
            matches!(effect, Effect::Connect(connect::Effect::Withdraw { attempt: of })
                if *of == attempt)
        };
        assert!(effects.iter().any(withdraws), "{effects:?}");
    }
}
