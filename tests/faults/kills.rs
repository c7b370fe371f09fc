//! The program killed at any moment of a connection, started again, and finished.
//!
//! `STILE_KILLS=200 ./run test killed_at_any_moment` kills as often as that; `STILE_SEED` chooses
//! other moments.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Lines};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::Duration;

use stile::domain::{LeafUserId, Servers};
use stile::flow::connect::Message as StepMessage;
use stile::flow::{Attach, Consent, Loading, Message, Prepare, Screen, Stage, State};
use stile::practice;
use stile::vault::{Key, Vault};

use crate::consenting::consent_at;
use crate::free_port::free_port;
use crate::headless::{ANNELISE, Headless, is_exchange, redirect_uri, start};
use crate::in_session;
use crate::keyring_session::profile;

const PROGRAM: &str = "STILE_TEST_PROGRAM";
const DEFAULT_KILLS: usize = 20;
/// Servers on the other side of the session would be slower still; the moments between are what
/// kills have to hit.
const ANSWER_DELAY: Duration = Duration::from_millis(15);
/// Longer than a connection takes from the first click in the browser.
const LONGEST_LIFE: u64 = 320;

/// Not a test of its own: the program that the test below starts and kills. It finishes what is
/// unfinished, else connects the grower it is told, and says how far it is.
#[test]
#[ignore = "started by the test that kills it"]
fn the_program_that_is_killed() {
    let told = std::env::var(PROGRAM).unwrap();
    let [leaf, fieldview, data, folder, grower] = &told.split(' ').collect::<Vec<_>>()[..] else {
        panic!("{told}")
    };
    let url = |text: &str| text.parse().unwrap();
    let servers = Servers { leaf: url(leaf), fieldview: url(fieldview), fieldview_data: url(data) };
    let grower = LeafUserId::parse(grower).unwrap();
    let (runtime, changes) = start(servers, Path::new(folder));
    let (mut begun, mut said_waiting) = (false, false);
    let mut seen = changes.0.lock().unwrap();
    loop {
        let state = runtime.state();
        match next(&state, &grower) {
            Next::Begin(message) if !begun => {
                begun = true;
                println!(
                    "{}",
                    if matches!(message, Message::Finish(_)) { "finish" } else { "connect" }
                );
                runtime.send(message);
            }
            Next::Say(line) if !said_waiting => {
                said_waiting = true;
                println!("{line}");
            }
            Next::Tell(message) => runtime.send(message),
            Next::End(line) => return println!("{line}"),
            _ => {}
        }
        seen = changes.1.wait(seen).unwrap();
    }
}

enum Next {
    Begin(Message),
    Say(String),
    Tell(Message),
    End(String),
    Wait,
}

fn next(state: &State, grower: &LeafUserId) -> Next {
    let Screen::Connect(connect) = &state.screen else {
        let ready =
            matches!(state.screen, Screen::Growers) && state.growers.loading == Loading::Done;
        return match state.unfinished.first() {
            _ if !ready => Next::Wait,
            Some(one) => Next::Begin(Message::Finish(one.leaf_user_id.clone())),
            None => Next::Begin(Message::Connect(grower.clone())),
        };
    };
    let tell = |message| Next::Tell(Message::Step(connect.attempt, message));
    match &connect.stage {
        Stage::Prepare(Prepare::AlreadyConnected(_)) => Next::End("already".to_owned()),
        Stage::Consent(Consent::Waiting(waiting)) => {
            Next::Say(format!("waiting {}", waiting.link.as_str()))
        }
        Stage::Attach(Attach::AskAccount { .. }) => tell(StepMessage::AccountIsRight),
        Stage::Connected(connected) if connected.token_dropped == Some(true) => {
            Next::End("connected".to_owned())
        }
        Stage::Prepare(Prepare::Failed(_))
        | Stage::Consent(Consent::Failed(_))
        | Stage::Attach(Attach::Failed(_)) => Next::End(format!("failed {:?}", connect.stage)),
        _ => Next::Wait,
    }
}

/// Whether the keyring holds the grower's whole consent.
fn is_stored(grower: &LeafUserId) -> bool {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let key = Key::RefreshToken { leaf_user_id: grower.to_string() };
    runtime.block_on(Vault::keyring(&profile()).load(&key)).unwrap().is_some()
}

/// Whether Leaf had confirmed it already, so that it was only to be removed.
fn is_unwanted(folder: &Path) -> bool {
    let list = std::fs::read_to_string(folder.join("unfinished.json")).unwrap_or_default();
    list.contains("\"unwanted\": true")
}

/// A started program, and what it says.
struct Running {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Running {
    fn start(program: &Headless, grower: &LeafUserId) -> Self {
        let practice = &program.practice;
        let mut told = String::new();
        for url in [practice.leaf_url(), practice.fieldview_url(), practice.fieldview_data_url()] {
            write!(told, "{url} ").unwrap();
        }
        write!(told, "{} {grower}", program.folder().display()).unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["kills::the_program_that_is_killed", "--exact", "--ignored", "--nocapture"])
            .env(PROGRAM, told)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// The next thing it says, past what the test harness says.
    fn line(&mut self) -> String {
        let words = ["finish", "connect", "waiting ", "already", "connected", "failed"];
        self.lines
            .by_ref()
            .map(Result::unwrap)
            .find(|line| words.iter().any(|word| line.starts_with(word)))
            .unwrap_or_else(|| panic!("the program ended"))
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// Moments that are the same for the same seed (splitmix64).
struct Moments(u64);

impl Moments {
    fn next(&mut self) -> Duration {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Duration::from_millis((mixed ^ (mixed >> 31)) % LONGEST_LIFE)
    }
}

fn number(name: &str, default: usize) -> usize {
    std::env::var(name).map_or(default, |number| number.parse().unwrap())
}

#[test]
fn killed_at_any_moment_no_stored_consent_is_lost_and_nothing_attached_twice() {
    let test = "kills::killed_at_any_moment_no_stored_consent_is_lost_and_nothing_attached_twice";
    in_session(test, |session| {
        let (kills, seed) = (number("STILE_KILLS", DEFAULT_KILLS), number("STILE_SEED", 1));
        let address = redirect_uri(free_port());
        let program = Headless::set_up_with(
            &address,
            None,
            practice::Options {
                redirect_uris: vec![address.clone()],
                growers: kills + 20,
                answer_delay: ANSWER_DELAY,
                ..practice::Options::default()
            },
        );
        let growers = program.growers();
        let unconnected = growers.into_iter().filter(|grower| grower.field_view.is_none());
        let mut moments = Moments(seed as u64);
        let (mut before, mut held, mut after) = (0, 0, 0);
        for grower in unconnected.take(kills) {
            let exchanges = program.seen(is_exchange);
            let mut running = Running::start(&program, &grower.id);
            assert_eq!(running.line(), "connect");
            let link = running.line();
            let link = link.strip_prefix("waiting ").unwrap_or_else(|| panic!("{link}")).to_owned();
            // The browser loses its other side; what it makes of that is its own affair.
            let browser = thread::spawn(move || consent_at(&link, ANNELISE));
            // The moment of the kill, wherever the connection is by then.
            thread::sleep(moments.next());
            running.kill();
            let _ = browser.join();
            let stored = is_stored(&grower.id) && !is_unwanted(program.folder());

            let mut running = Running::start(&program, &grower.id);
            let first = running.line();
            if stored {
                held += 1;
                assert_eq!(first, "finish", "a stored consent was not offered");
            }
            let mut last = if stored { running.line() } else { String::new() };
            if !stored {
                last = running.line();
                if let Some(link) = last.strip_prefix("waiting ") {
                    before += 1;
                    consent_at(link, ANNELISE).unwrap();
                    last = running.line();
                } else {
                    after += 1;
                }
            }
            assert!(last == "connected" || last == "already", "{first}, then {last}");
            running.child.wait().unwrap();
            let attached = program.practice.attached(grower.id.as_str()).unwrap();
            assert_eq!((attached.times, attached.account_email.as_str()), (1, ANNELISE));
            assert!(!session.content().contains("refresh-token"), "a consent was left behind");
            let asked = program.seen(is_exchange) - exchanges;
            assert!(asked <= if stored { 1 } else { 2 }, "asked for {asked} consents");
        }
        println!(
            "seed {seed}: {kills} kills, {before} before the consent was stored, {held} while \
             it was held, {after} after it was confirmed; none lost"
        );
    });
}
