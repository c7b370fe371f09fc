//! Whatever happens in whatever state of the wizard, it has an answer, nobody waits for what does not
//! come, and leaving ends at rest without losing a consent.
//!
//! The states are those that all messages, sensible or not, lead to from a start.

use std::collections::HashSet;
use std::sync::OnceLock;

use stile::flow::connect;
use stile::flow::growers::Adding;
use stile::flow::{
    AttemptId, Consent, EditStep, Effect, Ending, ImportStep, Message, Notice, OpeningStep,
    Question, Screen, SetupPage, SignInState, Stage, State, closing, data, edit_grower,
    grower_page, growers, import, setup, setup_check, setup_file,
};

use crate::fixtures::{account, at_growers, attempt, connecting, exchanged, id, stored};
use crate::flow_promises::{other_messages, step_messages};
use crate::places;
use crate::works::{Step, Work, Works, is_cancelled, waits};

/// A state that was reached, and the work outside that it may wait for.
#[derive(Clone)]
struct Reached {
    state: State,
    works: Works,
}

impl Reached {
    fn start(practice: bool) -> Self {
        let (state, effects) = State::start(practice);
        let mut works = Works::default();
        works.ask(&effects);
        Self { state, works }
    }

    /// With two growers on the list, which is where most begins.
    fn at_growers() -> Self {
        let (state, works) = (at_growers(vec![]), Works::default());
        Self { state, works }
    }

    fn after(&self, message: Message) -> (Self, Vec<Effect>) {
        let mut after = self.clone();
        let effects = after.state.update(message);
        after.works.ask(&effects);
        (after, effects)
    }
}

/// Walks from the starts in every way, and collects a state of each kind.
fn every_state() -> &'static [Reached] {
    static STATES: OnceLock<Vec<Reached>> = OnceLock::new();
    STATES.get_or_init(|| {
        let mut seen = HashSet::new();
        let mut states = vec![Reached::start(false), Reached::start(true), Reached::at_growers()];
        let mut next = 0;
        while next < states.len() {
            let reached = states[next].clone();
            next += 1;
            for message in every_message(&reached.state) {
                let (after, _) = reached.after(message);
                let mut is_new = false;
                for kind in kinds(&after.state) {
                    is_new |= seen.insert(kind);
                }
                if is_new {
                    states.push(after);
                }
            }
            assert!(states.len() < 5_000, "states are told apart by something that only counts up");
        }
        states
    })
}

fn every_message(state: &State) -> impl Iterator<Item = Message> {
    other_messages(state).into_iter().chain(of_steps(attempt(state)))
}

fn of_steps(attempt: AttemptId) -> impl Iterator<Item = Message> {
    step_messages("jane", 0).into_iter().map(move |message| Message::Step(attempt, message))
}

/// What tells one kind of state from another: each screen in full, less what only counts up; and each
/// place with each of the facts that all screens share.
fn kinds(state: &State) -> Vec<String> {
    let place = places::places_of(state).join(", ");
    let data = state.data.as_ref().map(|data| (&data.change, &data.sync));
    let checking = state.growers.checking.as_ref().map(|round| round.over);
    let switching_on = ["jane", "joe"].map(|name| state.is_switching_on(&id(name)));
    let mut kinds = vec![
        format!("{place} {:?}", state.sign_in),
        format!("{place} {:?}", state.growers.adding),
        format!("{place} {:?} {}", state.growers.loading, state.growers.list.is_empty()),
        format!("{place} {checking:?} {switching_on:?}"),
        format!("{place} {data:?}"),
        format!("{place} {:?} {}", state.keyring_trouble, state.unfinished.is_empty()),
    ];
    match &state.screen {
        Screen::Connect(connect) => kinds.push(match &connect.stage {
            Stage::Consent(Consent::Waiting(waiting)) => format!(
                "waiting {:?} {} {:?}",
                waiting.browser, waiting.reading_paste, waiting.paste_error
            ),
            stage => format!("{stage:?} {}", connect.warnings.is_empty()),
        }),
        Screen::GrowerPage(page) => {
            kinds.push(format!("{:?} {:?}", page.look, page.ending));
            kinds.push(format!("{:?}", page.links));
        }
        Screen::Import(import) => {
            kinds.push(format!("{:?} {}", import.step, import.new_rows()));
        }
        Screen::Setup(setup) => {
            let way = (setup.field, setup.saving, setup.file_error);
            kinds.push(format!("{place} {way:?}"));
        }
        Screen::SetupCheck(check) => {
            kinds.push(format!("{} {:?}", check.is_after_set_up, check.parts));
        }
        screen => kinds.push(format!("{screen:?}")),
    }
    kinds
}

#[test]
fn every_screen_and_stage_is_reached() {
    let states = every_state();
    assert!(states.len() > 500, "only {} kinds of state were reached", states.len());
    let missing = places::missing(states.iter().map(|reached| &reached.state));
    assert!(missing.is_empty(), "{missing:?}");
}

/// What a message leaves somebody waiting for that nobody was asked for, and what was asked for.
fn left_waiting(before: &Reached, message: Message) -> Option<(Work, Vec<Effect>)> {
    let (after, effects) = before.after(message);
    let waited = waits(&before.state);
    let comes = |work: &Work| {
        let goes_on = waited.contains(work) && !effects.iter().any(|it| is_cancelled(work, it));
        after.works.of(work).is_some() && (goes_on || is_begun(work, &effects, before))
    };
    let never_comes = waits(&after.state).into_iter().find(|work| !comes(work))?;
    Some((never_comes, effects))
}

/// Whether these effects ask for the work, or it has been under way and is only shown again.
fn is_begun(work: &Work, effects: &[Effect], before: &Reached) -> bool {
    let mut begun = Works::default();
    begun.ask(effects);
    let goes_on_unseen = matches!(work, Work::Disconnecting(_) | Work::Listing);
    begun.of(work).is_some() || goes_on_unseen && before.works.of(work).is_some()
}

#[test]
fn every_state_has_an_answer_to_every_message() {
    let mut found = Vec::new();
    for reached in every_state() {
        // What is told of an attempt that is not on the screen, too.
        let messages = || every_message(&reached.state).chain(of_steps(AttemptId(999)));
        for (number, message) in messages().enumerate() {
            if let Some((work, effects)) = left_waiting(reached, message) {
                let place = places::places_of(&reached.state);
                let message = messages().nth(number);
                found.push(format!("{place:?}, {message:?}, {effects:?}: {work:?}"));
            }
        }
    }
    assert!(found.is_empty(), "waits for what does not come:\n{}", found.join("\n"));
}

#[test]
fn every_wait_ends_when_nothing_comes_of_it() {
    for reached in every_state() {
        for work in waits(&reached.state) {
            let where_it_is = places::places_of(&reached.state);
            let asked = reached.works.of(&work);
            let asked = asked.unwrap_or_else(|| panic!("{work:?} in {where_it_is:?}"));
            let mut after = reached.clone();
            for message in asked.failed() {
                after = after.after(message).0;
            }
            assert!(!waits(&after.state).contains(&work), "{work:?} in {where_it_is:?}");
        }
    }
}

/// What a person presses to leave the screen; nothing where there is nowhere to go, or what is under
/// way cannot be cut off.
fn way_out(state: &State) -> Option<Message> {
    match &state.screen {
        Screen::Starting | Screen::KeyringTrouble(_) | Screen::Welcome => None,
        Screen::Growers => {
            let is_open = state.growers.adding != Adding::Closed;
            is_open.then_some(Message::Growers(growers::Message::CloseForm))
        }
        // What is being stored is waited for; a keyring that takes long has a control of its own.
        Screen::Setup(setup) if setup.saving => None,
        Screen::Setup(_) => Some(Message::Setup(setup::Message::Back)),
        Screen::SetupCheck(_) => Some(Message::SetupCheck(setup_check::Message::Leave)),
        Screen::Settings => Some(Message::Leave),
        Screen::OpenFile(file) if file.step == OpeningStep::Moving => None,
        Screen::OpenFile(_) | Screen::MakeFile(_) => {
            Some(Message::SetupFile(setup_file::Message::Leave))
        }
        Screen::Import(_) => Some(Message::Import(import::Message::Leave)),
        Screen::GrowerPage(_) | Screen::EditGrower(_) | Screen::Connect(_) => Some(Message::Leave),
    }
}

/// Leaves until there is nothing to leave any more; what was asked for on the way.
fn left(reached: &Reached) -> (Reached, Vec<Effect>) {
    let (mut after, mut effects) = (reached.clone(), Vec::new());
    // The set-up has three pages, and the list may have a form open.
    for _ in 0..5 {
        let Some(message) = way_out(&after.state) else { break };
        let (next, more) = after.after(message);
        after = next;
        effects.extend(more);
    }
    (after, effects)
}

#[test]
fn nothing_is_waited_for_once_the_wizard_itself_has_failed() {
    for reached in every_state() {
        let (after, effects) = reached.after(Message::AnswerBroke);
        let told = format!("{:?}: {effects:?}", places::places_of(&reached.state));
        let mut waits = waits(&after.state);
        // A grower who consents in the browser is waited for all the same, and a start begins anew.
        waits.retain(|work| !matches!(work, Work::Step(_, Step::Consent)));
        let begins_anew = effects.iter().any(|it| matches!(it, Effect::Load));
        assert!(waits.is_empty() || begins_anew && waits == [Work::Start], "{told}: {waits:?}");
        assert_eq!(after.state.notice, Some(Notice::Broke), "{told}");
        // The window closes, at once or after a question about what would be lost.
        let mut closing = after.state.clone();
        closing.update(Message::Closing(closing::Message::Asked));
        let question = closing.question.as_ref();
        let asks = matches!(question, Some(Question::Close { .. } | Question::CloseWaiting { .. }));
        assert!(closing.closing.is_decided() || asks, "{told}");
        for name in ["jane", "joe"] {
            let mut after = after.state.clone();
            after.notice = None;
            after.update(Message::Connect(id(name)));
            assert_ne!(after.notice, Some(Notice::StillDisconnecting), "{told}");
            assert_ne!(after.notice, Some(Notice::StillDeleting), "{told}");
        }
    }
}

#[test]
fn leaving_always_ends_in_a_resting_screen() {
    for reached in every_state() {
        if way_out(&reached.state).is_none() {
            continue;
        }
        let where_it_is = places::places_of(&reached.state);
        let (after, effects) = left(reached);
        let told = format!("{where_it_is:?}: {effects:?}");
        assert_rests(&after.state, &told);
        assert_cancelled(reached, &after.state, &effects, &told);
        // No consent is lost, and none is thrown away.
        assert_eq!(after.state.unfinished, reached.state.unfinished, "{told}");
        let drops = |it: &Effect| matches!(it, Effect::Connect(connect::Effect::DropToken { .. }));
        assert!(!effects.iter().any(drops), "{told}");
        // Nobody signs in who has left the place to do so.
        let stops = |it: &Effect| matches!(it, Effect::StopSigningIn);
        let was_signing_in = reached.state.sign_in == SignInState::Running;
        assert_eq!(effects.iter().any(stops), was_signing_in, "{told}");
        assert_eq!(after.state.sign_in, SignInState::Idle, "{told}");
    }
}

/// The list, the first screen, or the page of the set-up that is missing.
fn assert_rests(state: &State, told: &str) {
    let rests = match &state.screen {
        Screen::Growers => state.growers.adding == Adding::Closed,
        Screen::Welcome => true,
        Screen::Setup(setup) => setup.page == SetupPage::Leaf && !setup.saving,
        _ => false,
    };
    assert!(rests, "{told}: {:?}", state.screen);
    assert!(state.data.is_none(), "{told}: nobody's data is watched from there");
}

/// What belongs to the screen ends with it, and what must not be cut off goes on.
fn assert_cancelled(before: &Reached, after: &State, effects: &[Effect], told: &str) {
    let count = |is_it: &dyn Fn(&Effect) -> bool| effects.iter().filter(|it| is_it(it)).count();
    match &before.state.screen {
        Screen::Connect(connect) => {
            let attempt = connect.attempt;
            let cancels = |it: &Effect| matches!(it, Effect::Connect(connect::Effect::Cancel { attempt: of }) if *of == attempt);
            assert_eq!(count(&cancels), 1, "{told}");
        }
        Screen::GrowerPage(page) => {
            let id = page.id;
            let leaves = |it: &Effect| matches!(it, Effect::GrowerPage(grower_page::Effect::Leave { page }) if *page == id);
            assert_eq!(count(&leaves), 1, "{told}");
            if page.ending == Ending::Running {
                // It goes on, and nothing is begun for the grower meanwhile.
                let mut after = after.clone();
                let effects = after.update(Message::Connect(page.grower.id.clone()));
                assert!(effects.is_empty(), "{told}: {effects:?}");
                assert_eq!(after.notice, Some(Notice::StillDisconnecting), "{told}");
            }
        }
        Screen::EditGrower(edit) => {
            let id = edit.id;
            let leaves = |it: &Effect| matches!(it, Effect::EditGrower(edit_grower::Effect::Leave { edit }) if *edit == id);
            assert_eq!(count(&leaves), 1, "{told}");
            if edit.step == EditStep::Deleting {
                // It goes on, and nothing is begun for the grower meanwhile.
                let mut after = after.clone();
                let effects = after.update(Message::Connect(edit.grower.id.clone()));
                assert!(effects.is_empty(), "{told}: {effects:?}");
                assert_eq!(after.notice, Some(Notice::StillDeleting), "{told}");
            }
        }
        Screen::Import(table) => {
            let stops = |it: &Effect| matches!(it, Effect::Import(import::Effect::Stop));
            assert_eq!(count(&stops), 1, "{told}");
            // What a lost answer was about stands in Leaf's own list.
            let has_sent = matches!(table.step, ImportStep::Running | ImportStep::Over);
            let loads = |it: &Effect| matches!(it, Effect::Growers(growers::Effect::Load { .. }));
            assert!(!has_sent || count(&loads) == 1, "{told}");
        }
        Screen::Starting
        | Screen::KeyringTrouble(_)
        | Screen::Welcome
        | Screen::Setup(_)
        | Screen::Settings
        | Screen::SetupCheck(_)
        | Screen::OpenFile(_)
        | Screen::MakeFile(_)
        | Screen::Growers => {}
    }
    let stops = |it: &Effect| matches!(it, Effect::Data(data::Effect::StopWatching));
    // Editing may lead back to a page that watches the data.
    let watches = |it: &Effect| matches!(it, Effect::Data(data::Effect::Watch { .. }));
    let was_watched = before.state.data.is_some() || count(&watches) > 0;
    assert_eq!(count(&stops) > 0, was_watched, "{told}");
}

#[test]
fn what_comes_after_leaving_changes_nothing_but_what_is_kept() {
    for reached in every_state() {
        let Some(connect) = connecting(&reached.state) else { continue };
        let (name, of) = (connect.grower.id.as_str(), connect.attempt);
        let where_it_is = places::places_of(&reached.state);
        let (after, _) = left(reached);
        for message in step_messages(name, 0) {
            if matches!(message, connect::Message::TokenStored { .. }) {
                continue;
            }
            let told = format!("{where_it_is:?}: {message:?}");
            let (later, effects) = after.after(Message::Step(of, message));
            assert!(effects.is_empty(), "{told}: {effects:?}");
            assert!(matches!(later.state.screen, Screen::Growers), "{told}");
            assert_eq!(later.state.unfinished, after.state.unfinished, "{told}");
        }
        // The exchange goes on: what it brings is kept, and finished without another log-in.
        let won = exchanged(name, account(name));
        let kept = stored(name, account(name), Ok(()));
        let (after, _) = after.after(Message::Step(of, won));
        let (after, _) = after.after(Message::Step(of, kept));
        let unfinished = after.state.unfinished_of(&connect.grower.id);
        let consent = unfinished.unwrap_or_else(|| panic!("{where_it_is:?}")).consent();
        let (after, _) = after.after(Message::Finish(consent));
        let stage = connecting(&after.state).map(|connect| &connect.stage);
        assert!(matches!(stage, Some(Stage::Attach(_))), "{where_it_is:?}: {stage:?}");
    }
}

#[test]
fn the_state_never_prints_a_secret() {
    for reached in every_state() {
        let printed = format!("{:?}", reached.state);
        for secret in ["password", "code-", "\"token\"", "\"secret\"", "\"key\"", "state=s"] {
            assert!(!printed.contains(secret), "{secret} in {printed}");
        }
    }
}
