//! What there is to try in practice ticks itself off, and nothing outside practice does.

use stile::domain::consent_answer::Answer;
use stile::flow::message::Loaded;
use stile::flow::{GrowerPageId, Message, PracticeTask, State, connect, grower_page};

use crate::fixtures::*;

fn practising() -> State {
    let mut state = at_growers(vec![]);
    state.practice = true;
    state
}

fn at_the_browser(state: &mut State) {
    state.update(Message::Connect(id("jane")));
    for message in [preflight(all_well()), connect::Message::Link(Ok(url())), ready()] {
        tell(state, message);
    }
}

fn consented(state: &mut State, whose: &str) {
    at_the_browser(state);
    let account = account(whose);
    for message in [code(1), exchanged("jane", account.clone()), stored("jane", account, Ok(()))] {
        tell(state, message);
    }
}

fn refuse(state: &mut State) {
    at_the_browser(state);
    tell(state, connect::Message::Callback(Answer::Denied));
}

fn take_the_wrong_account(state: &mut State) {
    consented(state, "joe");
    tell(state, connect::Message::AccountIsWrong);
}

fn connect_one(state: &mut State) {
    consented(state, "jane");
    tell(state, connect::Message::Attached(Ok(())));
    tell(state, connect::Message::Confirmed(Ok(Default::default())));
}

fn make_a_link(state: &mut State) {
    state.update(Message::OpenGrowerPage(id("jane")));
    let (grower, result) = (id("jane"), Ok(vec![]));
    let (keys, seconds, made) = (None, Some(900), Some("link".to_owned()));
    let linked = grower_page::Message::Linked { grower, result, keys, seconds, made };
    state.update(Message::GrowerPage(GrowerPageId(1), linked));
}

type Try = fn(&mut State);

const TRIES: [(PracticeTask, Try); 4] = [
    (PracticeTask::Connect, connect_one),
    (PracticeTask::Refusal, refuse),
    (PracticeTask::WrongAccount, take_the_wrong_account),
    (PracticeTask::Link, make_a_link),
];

#[test]
fn each_ticks_itself_off_and_no_other() {
    for (task, try_it) in TRIES {
        let mut state = practising();
        try_it(&mut state);
        for other in PracticeTask::ALL {
            assert_eq!(state.practice_tasks.is_done(other), other == task, "{task:?}, {other:?}");
        }
        let mut real = at_growers(vec![]);
        try_it(&mut real);
        assert_eq!(real.practice_tasks.done(), 0, "{task:?} is no practice");
    }
}

#[test]
fn another_practice_company_leaves_them_done() {
    let mut state = practising();
    refuse(&mut state);
    state.update(Message::Practise(stile::domain::PracticeCompany::New));
    state.update(Message::Loaded(Box::new(Loaded { practice: true, ..found() })));
    assert_eq!(state.practice_tasks.done(), 1);
}
