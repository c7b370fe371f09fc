//! The program killed at any moment of a connection, started again, and finished.
//!
//! `STILE_KILLS=200 ./run test kills` kills as often as that; `STILE_SEED` chooses other moments.

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

/// What a person does who changes their mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Habit {
    /// Nothing of the kind.
    Steady,
    /// Leaves the first wait, and begins again.
    LeavesWait,
    /// Leaves while the consent is exchanged, and begins again.
    LeavesExchange,
    /// Leaves while the consent is exchanged, and goes on with another grower.
    GoesOn,
    /// Says that the first account is the wrong one, and asks again.
    Doubts,
}

impl Habit {
    const ALL: [Self; 5] =
        [Self::Steady, Self::LeavesWait, Self::LeavesExchange, Self::GoesOn, Self::Doubts];

    fn from_name(name: &str) -> Self {
        Self::ALL.into_iter().find(|habit| format!("{habit:?}") == name).unwrap()
    }
}

/// Not a test of its own: the program that the tests below start and kill. It finishes what is
/// unfinished, else connects the grower it is told, by its habit, and says how far it is.
#[test]
#[ignore = "started by the test that kills it"]
fn the_program_that_is_killed() {
    let told = std::env::var(PROGRAM).unwrap();
    let [leaf, fieldview, data, folder, grower, other, habit] =
        &told.split(' ').collect::<Vec<_>>()[..]
    else {
        panic!("{told}")
    };
    let url = |text: &str| text.parse().unwrap();
    let servers = Servers { leaf: url(leaf), fieldview: url(fieldview), fieldview_data: url(data) };
    let [grower, other] = [grower, other].map(|id| LeafUserId::parse(id).unwrap());
    let (runtime, changes) = start(servers, Path::new(folder));
    let mut habit = Habit::from_name(habit);
    let (mut begun, mut said_waiting, mut said_offered) = (false, None, false);
    let mut finishes = false;
    let mut seen = changes.0.lock().unwrap();
    loop {
        let state = runtime.state();
        if !said_offered && is_ready(&state) {
            said_offered = true;
            println!("offers {}", state.unfinished.len());
        }
        if let Some(messages) = changes_mind(&state, habit, [&grower, &other]) {
            habit = Habit::Steady;
            messages.into_iter().for_each(|message| runtime.send(message));
            seen = changes.1.wait(seen).unwrap();
            continue;
        }
        match next(&state, &grower) {
            // What was left comes back as something to finish.
            Next::Begin(message) if !begun || (is_finish(&message) && !finishes) => {
                begun = true;
                finishes |= is_finish(&message);
                println!("{}", if is_finish(&message) { "finish" } else { "connect" });
                runtime.send(message);
            }
            Next::Say(line) if said_waiting.as_ref() != Some(&line) => {
                println!("{line}");
                said_waiting = Some(line);
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

fn is_finish(message: &Message) -> bool {
    matches!(message, Message::Finish(_))
}

fn is_ready(state: &State) -> bool {
    matches!(state.screen, Screen::Growers) && state.growers.loading == Loading::Done
}

/// What the person does who changes their mind now.
fn changes_mind(state: &State, habit: Habit, growers: [&LeafUserId; 2]) -> Option<Vec<Message>> {
    let Screen::Connect(connect) = &state.screen else { return None };
    let begin = |grower: &LeafUserId| vec![Message::Leave, Message::Connect(grower.clone())];
    match (habit, &connect.stage) {
        (Habit::LeavesWait, Stage::Consent(Consent::Waiting(_)))
        | (Habit::LeavesExchange, Stage::Consent(Consent::Exchanging)) => Some(begin(growers[0])),
        (Habit::GoesOn, Stage::Consent(Consent::Exchanging)) => Some(begin(growers[1])),
        (Habit::Doubts, Stage::Attach(Attach::AskAccount { .. })) => {
            let tell = |message| Message::Step(connect.attempt, message);
            Some(vec![tell(StepMessage::AccountIsWrong), tell(StepMessage::Retry)])
        }
        _ => None,
    }
}

fn next(state: &State, grower: &LeafUserId) -> Next {
    let Screen::Connect(connect) = &state.screen else {
        return match state.unfinished.first() {
            _ if !is_ready(state) => Next::Wait,
            Some(one) => Next::Begin(Message::Finish(one.consent())),
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

/// How many consents the keyring holds, but for those that were only to be removed any more.
fn stored(folder: &Path) -> usize {
    let list = std::fs::read_to_string(folder.join("unfinished.json")).unwrap_or_default();
    let list: serde_json::Value = serde_json::from_str(&list).unwrap_or_default();
    let entries = list["entries"].as_array().cloned().unwrap_or_default();
    let is_unwanted = |consent: &str| {
        entries.iter().any(|entry| entry["id"] == consent && entry["unwanted"] == true)
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let vault = Vault::keyring(&profile());
    runtime.block_on(async {
        let mut stored = 0;
        for consent in vault.consents().await.unwrap() {
            let is_wanted = !is_unwanted(&consent);
            let found = vault.load(&Key::RefreshToken { consent }).await.unwrap();
            stored += usize::from(found.is_some() && is_wanted);
        }
        stored
    })
}

/// A started program, and what it says.
struct Running {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Running {
    fn start(program: &Headless, growers: [&LeafUserId; 2], habit: Habit) -> Self {
        let practice = &program.practice;
        let mut told = String::new();
        for url in [practice.leaf_url(), practice.fieldview_url(), practice.fieldview_data_url()] {
            write!(told, "{url} ").unwrap();
        }
        let [grower, other] = growers;
        write!(told, "{} {grower} {other} {habit:?}", program.folder().display()).unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["kills::the_program_that_is_killed", "--exact", "--ignored", "--nocapture"])
            .env(PROGRAM, told)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// The next thing it says, past what the test harness says and what it offers.
    fn line(&mut self) -> String {
        loop {
            let line = next_line(&mut self.lines).unwrap_or_else(|| panic!("the program ended"));
            if !line.starts_with("offers ") {
                return line;
            }
        }
    }

    /// Lets it go on, with a grower who consents whenever it asks, until it ends, or is killed after
    /// this long; the last thing that it says.
    fn consents(self, life: Option<Duration>) -> String {
        let Self { mut child, lines } = self;
        let growers = thread::spawn(move || consent_to_all(lines));
        if let Some(life) = life {
            thread::sleep(life);
            child.kill().unwrap();
        }
        child.wait().unwrap();
        growers.join().unwrap()
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// The next thing that a program says; nothing once it has ended.
fn next_line(lines: &mut Lines<BufReader<ChildStdout>>) -> Option<String> {
    let words = ["offers ", "finish", "connect", "waiting ", "already", "connected", "failed"];
    let is_one = |line: &String| words.iter().any(|word| line.starts_with(word));
    lines.by_ref().map_while(Result::ok).find(is_one)
}

/// Consents in the browser whenever a program asks to, until it has ended; the last thing it says.
fn consent_to_all(mut lines: Lines<BufReader<ChildStdout>>) -> String {
    let (mut last, mut browsers) = (String::new(), Vec::new());
    while let Some(line) = next_line(&mut lines) {
        if let Some(link) = line.strip_prefix("waiting ") {
            let link = link.to_owned();
            browsers.push(thread::spawn(move || consent_at(&link, ANNELISE)));
        }
        last = line;
    }
    // One whose attempt was left, or whose program is gone, gets no page.
    browsers.into_iter().for_each(|browser| _ = browser.join());
    last
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
        let program = set_up(kills + 20);
        let growers = program.growers();
        let unconnected = growers.into_iter().filter(|grower| grower.field_view.is_none());
        let mut moments = Moments(seed as u64);
        let (mut before, mut held, mut after) = (0, 0, 0);
        for grower in unconnected.take(kills) {
            let exchanges = program.seen(is_exchange);
            let mut running = Running::start(&program, [&grower.id; 2], Habit::Steady);
            assert_eq!(running.line(), "connect");
            let link = running.line();
            let link = link.strip_prefix("waiting ").unwrap_or_else(|| panic!("{link}")).to_owned();
            // The browser loses its other side; what it makes of that is its own affair.
            let browser = thread::spawn(move || consent_at(&link, ANNELISE));
            // The moment of the kill, wherever the connection is by then.
            thread::sleep(moments.next());
            running.kill();
            let _ = browser.join();
            let stored = stored(program.folder()) > 0;

            let mut running = Running::start(&program, [&grower.id; 2], Habit::Steady);
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

fn set_up(growers: usize) -> Headless {
    let address = redirect_uri(free_port());
    let options = practice::Options {
        redirect_uris: vec![address.clone()],
        growers,
        answer_delay: ANSWER_DELAY,
        ..practice::Options::default()
    };
    Headless::set_up_with(&address, None, options)
}

/// How often a program is killed before it is let go on.
const KILLS_A_GROWER: usize = 3;

#[test]
fn killed_in_several_attempts_no_consent_is_lost_and_none_is_left_behind() {
    let test = "kills::killed_in_several_attempts_no_consent_is_lost_and_none_is_left_behind";
    in_session(test, |session| {
        let (kills, seed) = (number("STILE_KILLS", DEFAULT_KILLS), number("STILE_SEED", 1));
        let program = set_up(kills + 20);
        let growers = program.growers();
        let unconnected: Vec<_> =
            growers.into_iter().filter(|grower| grower.field_view.is_none()).collect();
        let mut moments = Moments(seed as u64);
        let (mut killed, mut offered) = (0, 0);
        let mut begin = |growers: [&LeafUserId; 2], habit| {
            let stored = stored(program.folder());
            let mut running = Running::start(&program, growers, habit);
            assert_eq!(
                next_line(&mut running.lines),
                Some(format!("offers {stored}")),
                "{habit:?}"
            );
            offered += stored;
            running
        };
        for (number, pair) in unconnected.chunks_exact(2).enumerate() {
            if killed >= kills {
                break;
            }
            let growers = [&pair[0].id, &pair[1].id];
            let mut habit = Habit::ALL[number % Habit::ALL.len()];
            for _ in 0..KILLS_A_GROWER {
                // From its start, with as much again for what comes before the browser.
                begin(growers, habit).consents(Some(moments.next() * 2));
                killed += 1;
                habit = Habit::Steady;
            }
            let attached = |grower: &LeafUserId| program.practice.attached(grower.as_str());
            while attached(growers[0]).is_none() || stored(program.folder()) > 0 {
                let last = begin(growers, Habit::Steady).consents(None);
                assert!(last == "connected" || last == "already", "{last}");
            }
            for found in growers.into_iter().filter_map(attached) {
                assert_eq!((found.times, found.account_email.as_str()), (1, ANNELISE));
            }
            let mut running = begin(growers, Habit::Steady);
            assert_eq!(running.line(), "connect");
            assert_eq!(running.line(), "already");
            running.child.wait().unwrap();
            assert!(!session.content().contains("refresh-token"), "a consent was left behind");
        }
        println!("seed {seed}: {killed} kills, {offered} consents offered; none lost, none left");
    });
}
