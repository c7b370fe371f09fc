//! A task that panics leaves nobody waiting: whatever it was about, the state says so, and the
//! window that Stile itself has failed.

use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use eframe::egui;
use jiff::Timestamp;
use stile::domain::consent_answer::Answer;
use stile::domain::secret::AuthorizationCode;
use stile::domain::{ApiError, FieldId, Grower, Servers, servers};
use stile::flow::{
    Consent, ConsentError, ImportStep, KeyringError, Loading, Look, Message, Notice, Prepare,
    PrepareError, Screen, Stage, State, connect, growers, import, switch_on,
};
use stile::runtime::{Kind, Options, Runtime};
use stile::t;
use stile::ui::{self, Forms, theme};
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
            logs: std::path::PathBuf::new(),
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

    /// What the window says once this is so.
    fn says_when(&self, what: &str, is_so: impl Fn(&State) -> bool) -> String {
        words(&self.until(what, is_so))
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

/// Everything that a screen reader meets in the window.
fn words(state: &State) -> String {
    let (ctx, mut forms) = (egui::Context::default(), Forms::default());
    theme::begin(&ctx);
    ctx.enable_accesskit();
    let mut met = Vec::new();
    // The first frames find out how much room there is.
    for _ in 0..4 {
        let size = egui::vec2(900.0, 1700.0);
        let screen_rect = Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size));
        let input = egui::RawInput { screen_rect, ..egui::RawInput::default() };
        let mut output = ctx.run_ui(input, |ui| {
            ui::show(ui, state, &mut forms, Timestamp::UNIX_EPOCH);
        });
        output.textures_delta.clear();
        met =
            output.platform_output.accesskit_update.map(|update| update.nodes).unwrap_or_default();
    }
    let words = met.iter().flat_map(|(_, node)| [node.label(), node.value()]).flatten();
    words.collect::<Vec<_>>().join("\n")
}

fn says(words: &str, sentence: &str) {
    assert!(words.contains(sentence), "{words}");
}

#[test]
fn the_start() {
    let broken = Broken::start(Kind::Session);
    let words = broken.says_when("said", |state| {
        matches!(state.screen, Screen::KeyringTrouble(KeyringError::Broke))
    });
    says(&words, &t!("broke"));
    says(&words, &t!("try-again"));
}

#[test]
fn the_wizards_own_answer() {
    let broken = Broken::start(Kind::Answer);
    let (connected, _) = broken.growers();
    broken.send(Message::OpenGrowerPage(connected.id));
    let words = broken.says_when("said", |state| state.notice == Some(Notice::Broke));
    says(&words, &t!("notice-broke"));
    // It goes on, with the state that was there before.
    broken.until("the list", |state| matches!(state.screen, Screen::Growers));
    broken.send(Message::DismissNotice);
    broken.until("the list", |state| matches!(state.screen, Screen::Growers));
}

#[test]
fn the_list_and_what_is_asked_about_its_rows() {
    let broken = Broken::start(Kind::Listing);
    let failed = Loading::Failed(ApiError::Broke);
    let words = broken.says_when("said", |state| state.growers.loading == failed);
    says(&words, &t!("broke"));
    says(&words, &t!("growers-failed-empty"));
    says(&words, &t!("try-again"));

    let broken = Broken::start(Kind::Rows);
    let (connected, _) = broken.growers();
    broken.send(Message::Growers(growers::Message::InView(vec![connected.id])));
    let words = broken.says_when("said", |state| state.notice == Some(Notice::Broke));
    says(&words, &t!("notice-broke"));
}

#[test]
fn a_look_at_every_connection() {
    let broken = Broken::start(Kind::Checking);
    broken.growers();
    broken.send(Message::Growers(growers::Message::CheckAll));
    let words = broken.says_when("over", |state| {
        state.growers.checking.as_ref().is_some_and(|one| one.over && one.broke)
    });
    says(&words, &t!("broke"));
}

#[test]
fn the_page_of_a_grower_and_the_data_on_it() {
    let broken = Broken::start(Kind::GrowerPage);
    let (connected, _) = broken.growers();
    broken.send(Message::OpenGrowerPage(connected.id));
    let failed = Look::Failed(ApiError::Broke);
    let words = broken.says_when(
        "said",
        |state| matches!(&state.screen, Screen::GrowerPage(page) if page.look == failed),
    );
    says(&words, &t!("broke"));
    says(&words, &t!("grower-page-failed"));
    says(&words, &t!("try-again"));

    let broken = Broken::start(Kind::Data);
    let (connected, _) = broken.growers();
    broken.send(Message::OpenGrowerPage(connected.id));
    let words = broken.says_when("said", |state| {
        let is_found = matches!(
            &state.screen,
            Screen::GrowerPage(page) if matches!(page.look, Look::Done(_))
        );
        is_found && state.data.as_ref().is_some_and(|data| data.error == Some(ApiError::Broke))
    });
    says(&words, &t!("broke"));
    says(&words, &t!("try-again"));
    assert!(!words.contains(&t!("data-failed")), "Leaf was not to blame: {words}");
}

#[test]
fn switching_fields_on() {
    let broken = Broken::start(Kind::SwitchOn);
    let (connected, _) = broken.growers();
    let (grower, fields) = (connected.id.clone(), vec![FieldId::parse("a field").unwrap()]);
    broken.send(Message::SwitchOn(switch_on::Message::Begin { grower, fields }));
    broken.until("over", |state| {
        state.switching_on(&connected.id).is_some_and(|one| one.over && one.broke)
    });
    broken.send(Message::OpenGrowerPage(connected.id));
    let words = broken.says_when("found", |state| {
        matches!(&state.screen, Screen::GrowerPage(page) if matches!(page.look, Look::Done(_)))
    });
    says(&words, &t!("broke"));
    says(&words, &t!("switching-lost"));
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
    let words = broken.says_when("over", |state| step(state) == Some(ImportStep::Over));
    says(&words, &t!("broke"));
    says(&words, &t!("import-again"));
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
    let words = broken.says_when("said", |state| {
        matches!(stage(state), Some(Stage::Prepare(Prepare::Failed(PrepareError::Broke))))
    });
    says(&words, &t!("broke"));
    says(&words, &t!("lost-not-asked"));
    says(&words, &t!("try-again"));
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
    let words = broken.says_when("said", |state| {
        matches!(stage(state), Some(Stage::Consent(Consent::Failed(ConsentError::Broke))))
    });
    says(&words, &t!("broke"));
    says(&words, &t!("broke.log-in"));
    says(&words, &t!("choose-ask-again"));
}
