//! A task that panics leaves nobody waiting: whatever it was about, the state says so.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use stile::domain::consent_answer::Answer;
use stile::domain::secret::AuthorizationCode;
use stile::domain::{FieldId, Grower, Servers, servers};
use stile::flow::{
    Consent, ConsentError, ImportStep, Loading, Look, Message, Notice, Prepare, PrepareError,
    Screen, Stage, State, connect, growers, import, switch_on,
};
use stile::runtime::{Kind, Options, Runtime};
use tempfile::TempDir;

/// Practice, with tasks of one kind that panic.
struct Broken {
    runtime: Runtime,
    changes: Arc<(Mutex<u64>, Condvar)>,
    folder: TempDir,
}

impl Broken {
    fn start(kind: Kind) -> Self {
        let (folder, changes) = (tempfile::tempdir().unwrap(), Arc::default());
        let nobody = || servers::check("http://127.0.0.1:9").unwrap();
        let options = Options {
            servers: Servers { leaf: nobody(), fieldview: nobody(), fieldview_data: nobody() },
            folder: folder.path().to_owned(),
            profile: "broken-tasks".to_owned(),
            practice: true,
            practice_growers: 14,
            breaks: Some(kind),
        };
        let wake: Arc<(Mutex<u64>, Condvar)> = Arc::clone(&changes);
        let runtime = Runtime::start(options, move || {
            *wake.0.lock().unwrap() += 1;
            wake.1.notify_all();
        });
        Self { runtime: runtime.unwrap(), changes, folder }
    }

    fn send(&self, message: Message) {
        self.runtime.send(message);
    }

    fn until(&self, what: &str, is_so: impl Fn(&State) -> bool) -> Arc<State> {
        let end = Instant::now() + Duration::from_secs(60);
        let mut changes = self.changes.0.lock().unwrap();
        loop {
            let state = self.runtime.state();
            if is_so(&state) {
                return state;
            }
            let left = end.checked_duration_since(Instant::now());
            let left = left.unwrap_or_else(|| panic!("never {what}: {:?}", state.screen));
            changes = self.changes.1.wait_timeout(changes, left).unwrap().0;
        }
    }

    /// The list is here: one who is connected, and one who is not.
    fn growers(&self) -> (Grower, Grower) {
        let state = self.until("the growers", |state| state.growers.loading == Loading::Done);
        let is_connected = |one: &&Arc<Grower>| one.field_view.is_some();
        let connected = state.growers.list.iter().find(is_connected).unwrap();
        let other = state.growers.list.iter().find(|one| !is_connected(one)).unwrap();
        (Grower::clone(connected), Grower::clone(other))
    }
}

#[test]
fn the_start() {
    let broken = Broken::start(Kind::Session);
    broken.until("said", |state| matches!(state.screen, Screen::KeyringTrouble(_)));
}

#[test]
fn the_list_and_what_is_asked_about_its_rows() {
    let broken = Broken::start(Kind::Listing);
    broken.until("said", |state| matches!(state.growers.loading, Loading::Failed(_)));

    let broken = Broken::start(Kind::Rows);
    let (connected, _) = broken.growers();
    broken.send(Message::Growers(growers::Message::InView(vec![connected.id])));
    broken.until("said", |state| state.notice == Some(Notice::Broke));
}

#[test]
fn a_look_at_every_connection() {
    let broken = Broken::start(Kind::Checking);
    broken.growers();
    broken.send(Message::Growers(growers::Message::CheckAll));
    broken.until("over", |state| state.growers.checking.as_ref().is_some_and(|one| one.over));
}

#[test]
fn the_page_of_a_grower_and_the_data_on_it() {
    let broken = Broken::start(Kind::GrowerPage);
    let (connected, _) = broken.growers();
    broken.send(Message::OpenGrowerPage(connected.id));
    broken.until("said", |state| {
        matches!(&state.screen, Screen::GrowerPage(page) if matches!(page.look, Look::Failed(_)))
    });

    let broken = Broken::start(Kind::Data);
    let (connected, _) = broken.growers();
    broken.send(Message::OpenGrowerPage(connected.id));
    broken.until("said", |state| state.data.as_ref().is_some_and(|data| data.error.is_some()));
}

#[test]
fn switching_fields_on() {
    let broken = Broken::start(Kind::SwitchOn);
    let (connected, _) = broken.growers();
    let (grower, fields) = (connected.id.clone(), vec![FieldId::parse("a field").unwrap()]);
    broken.send(Message::SwitchOn(switch_on::Message::Begin { grower, fields }));
    broken.until("over", |state| state.switching_on(&connected.id).is_some_and(|one| one.over));
}

#[test]
fn adding_the_growers_of_a_table() {
    let broken = Broken::start(Kind::Import);
    broken.growers();
    let table = broken.folder.path().join("growers.csv");
    std::fs::write(&table, "Name,E-mail\nNia Newcomer,nia@newcomer.example\n").unwrap();
    broken.send(Message::Import(import::Message::Chosen(Some(table))));
    let step = |state: &State| match &state.screen {
        Screen::Import(import) => Some(import.step),
        _ => None,
    };
    broken.until("looked at", |state| step(state) == Some(ImportStep::Preview));
    broken.send(Message::Import(import::Message::Start));
    broken.until("over", |state| step(state) == Some(ImportStep::Over));
}

fn stage(state: &State) -> Option<&Stage> {
    match &state.screen {
        Screen::Connect(connect) => Some(&connect.stage),
        _ => None,
    }
}

#[test]
fn a_step() {
    let broken = Broken::start(Kind::Step);
    let (_, other) = broken.growers();
    broken.send(Message::Connect(other.id));
    broken.until("said", |state| {
        matches!(stage(state), Some(Stage::Prepare(Prepare::Failed(PrepareError::Broke))))
    });
}

#[test]
fn the_exchange() {
    let broken = Broken::start(Kind::Exchange);
    let (_, other) = broken.growers();
    broken.send(Message::Connect(other.id));
    let tell = |message| {
        let Screen::Connect(connect) = &broken.runtime.state().screen else { panic!() };
        broken.send(Message::Step(connect.attempt, message));
    };
    // Another program may have the port.
    let state = broken.until("asked", |state| {
        matches!(
            stage(state),
            Some(Stage::Prepare(Prepare::Failed(_)) | Stage::Consent(Consent::Waiting(_)))
        )
    });
    if matches!(stage(&state), Some(Stage::Prepare(_))) {
        tell(connect::Message::PasteInstead);
    }
    broken.until("waiting", |state| {
        matches!(stage(state), Some(Stage::Consent(Consent::Waiting(_))))
    });
    let code = AuthorizationCode::new("a code");
    tell(connect::Message::Callback(Answer::Code(code)));
    broken.until("said", |state| {
        matches!(stage(state), Some(Stage::Consent(Consent::Failed(ConsentError::Broke))))
    });
}
