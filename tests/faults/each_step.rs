//! Every fault of the wire in every step: the connection comes to its end, the grower is asked
//! again only where the code is used up, nothing is attached twice, nothing secret is told.

use std::time::{Duration, SystemTime};

use stile::domain::Grower;
use stile::flow::connect::Message as StepMessage;
use stile::flow::growers::Message as GrowersMessage;
use stile::flow::{
    Attach, Confirm, Consent, ConsentError, Loading, Message, Prepare, Screen, Stage,
};
use stile::practice;

use crate::fault_proxy::{Fault, Which};
use crate::free_port::free_port;
use crate::headless::{Headless, TOKEN, redirect_uri};
use crate::network::CREDENTIALS;
use crate::{in_session, secrets};

const LIST: Which = Which { method: "GET", path_end: "/users", body: "" };
const LOOK: Which = Which { method: "GET", path_end: CREDENTIALS, body: "" };
const LINK: Which = Which { method: "POST", path_end: CREDENTIALS, body: "redirect_uri" };
const EXCHANGE: Which = Which { method: "POST", path_end: TOKEN, body: "" };
const ATTACH: Which = Which { method: "POST", path_end: CREDENTIALS, body: "refreshToken" };

/// Presses that a person needs at most to come through one fault.
const MOST_PRESSES: usize = 3;

fn faults() -> Vec<(&'static str, Fault)> {
    [broken_wires(), busy_servers(), odd_answers(), refusals()].into_iter().flatten().collect()
}

fn answer(head: &str, body: &str) -> Fault {
    Fault::Answer(head.to_owned(), body.to_owned())
}

fn broken_wires() -> Vec<(&'static str, Fault)> {
    vec![
        ("reset before", Fault::ResetBefore),
        ("reset after", Fault::ResetAfter),
        ("cut short", Fault::CutShort),
        ("claims to be longer", Fault::TooLong),
        ("claims to be shorter", Fault::TooShort),
    ]
}

fn busy_servers() -> Vec<(&'static str, Fault)> {
    let in_two_seconds = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(2));
    vec![
        ("503 in a second", answer("503 Busy\r\nRetry-After: 1", "")),
        ("503 at a time", answer(&format!("503 Busy\r\nRetry-After: {in_two_seconds}"), "")),
        ("429", answer("429 Too Many\r\nRetry-After: 1", r#"{"message":"Too Many Requests"}"#)),
        ("429 for an hour", answer("429 Too Many\r\nRetry-After: 3600", "")),
    ]
}

fn odd_answers() -> Vec<(&'static str, Fault)> {
    let html = "Content-Type: text/html";
    vec![
        ("a log-in page", answer(&format!("200 OK\r\n{html}"), "<html>Log in to the network")),
        ("a gateway's page", answer(&format!("403 No\r\n{html}"), "<html>No")),
        ("elsewhere", answer("307 Go\r\nLocation: https://evil.example/", "")),
        ("nothing", answer("200 OK", "")),
        ("null", answer("200 OK", "null")),
        ("a list", answer("200 OK", "[1, null, {}]")),
        ("nonsense", answer("200 OK\r\nContent-Type: application/json", "}{")),
        ("deep", answer("200 OK", &"[".repeat(100_000))),
    ]
}

fn refusals() -> Vec<(&'static str, Fault)> {
    let problem = r#"{"title":"Trouble","status":0,"message":"<b>no</b>\r\n\u202e"}"#;
    let statuses = [400, 403, 404, 422, 429, 500, 502, 503, 504];
    let refusal =
        |status| answer(&format!("{status} No\r\nContent-Type: application/problem+json"), problem);
    statuses.map(|status| ("a refusal", refusal(status))).into()
}

/// Tries each fault at this step, with another grower each time.
fn try_at(test: &str, step: Which, faults: Vec<(&'static str, Fault)>) {
    in_session(&format!("each_step::{test}"), |_session| {
        let uri = redirect_uri(free_port());
        let options = practice::Options {
            redirect_uris: vec![uri.clone()],
            growers: 15 + faults.len(),
            ..practice::Options::default()
        };
        let program = Headless::set_up_behind_proxies(&uri, options);
        // Those written by hand are of every kind, and one after the other is wanted here.
        let mut growers = program.growers();
        growers.retain(|grower| grower.email.ends_with("@practice-farms.example"));
        for (number, (what, fault)) in faults.into_iter().enumerate() {
            let what = format!("{what}, {fault:.40?}");
            let grower = &growers[number];
            let proxy = program.proxy(step.path_end == TOKEN);
            let codes = program.proxy(true).seen(EXCHANGE);
            proxy.inject(step, fault);
            let asked = connect(&program, grower, &what);
            assert!(proxy.is_calm(), "{what}: it never came to this");
            let at_leaf = program.practice.attached(grower.id.as_str()).unwrap();
            assert_eq!(at_leaf.times, 1, "{what}");
            let again = usize::from(step.path_end == TOKEN);
            assert_eq!(asked, 1 + again, "{what}: how often the grower was asked");
            assert_eq!(program.proxy(true).seen(EXCHANGE) - codes, asked, "{what}: codes");
            assert_nothing_told(&program, grower, &what);
            program.leave();
        }
    });
}

/// Goes through all four steps as a patient person does; how often the grower was asked.
fn connect(program: &Headless, grower: &Grower, what: &str) -> usize {
    for _ in 0..MOST_PRESSES {
        // Other changes may come first, as that of the grower who was connected before.
        let before = program.proxy(false).seen(LIST);
        program.send(Message::Growers(GrowersMessage::Reload));
        let state = program.until("the list, or what became of it", |state| {
            program.proxy(false).seen(LIST) > before
                && matches!(state.growers.loading, Loading::Done | Loading::Failed(_))
        });
        if state.growers.loading == Loading::Done {
            break;
        }
    }
    program.send(Message::Connect(grower.id.clone()));
    let (mut asked, mut presses) = (0, 0);
    loop {
        let state = program.until_stage("the next thing to do", |stage| {
            !matches!(
                stage,
                Stage::Prepare(Prepare::Checking | Prepare::Asking)
                    | Stage::Consent(Consent::Opening | Consent::Exchanging | Consent::Storing)
                    | Stage::Attach(Attach::Running)
                    | Stage::Confirm(Confirm::Running)
            )
        });
        let Screen::Connect(connect) = &state.screen else { unreachable!() };
        match &connect.stage {
            Stage::Connected(_) => {
                program.until_stage("connected", crate::network::is_connected);
                return asked;
            }
            Stage::Consent(Consent::Waiting(_)) => {
                asked += 1;
                program.consent(&grower.email);
                program.until_stage("an answer", |stage| {
                    !matches!(stage, Stage::Consent(Consent::Waiting(_)))
                });
            }
            Stage::Consent(Consent::Failed(ConsentError::Exchange(_)))
            | Stage::Prepare(Prepare::Failed(_))
            | Stage::Attach(Attach::Failed(_))
            | Stage::Confirm(Confirm::Failed(_)) => {
                presses += 1;
                assert!(presses <= MOST_PRESSES, "{what}: no end; there is {:?}", connect.stage);
                program.tell(StepMessage::Retry);
                program.until("it is tried again", |now| !std::ptr::eq(now, &raw const *state));
            }
            other => panic!("{what}: {other:?}"),
        }
    }
}

/// Neither what could be printed nor what lies on disk holds a secret.
fn assert_nothing_told(program: &Headless, grower: &Grower, what: &str) {
    let at_leaf = program.practice.attached(grower.id.as_str()).unwrap();
    let secrets = secrets::of(&program.practice, &at_leaf);
    let mut told = format!("{:?}", program.now()).into_bytes();
    for entry in std::fs::read_dir(program.folder()).unwrap() {
        told.extend(std::fs::read(entry.unwrap().path()).unwrap_or_default());
    }
    for secret in secrets {
        assert!(!secret.is_in(&told), "{what}: the {} was told", secret.what);
    }
}

#[test]
fn reading_the_list() {
    try_at("reading_the_list", LIST, faults());
}

#[test]
fn looking_what_leaf_has() {
    try_at("looking_what_leaf_has", LOOK, faults());
}

#[test]
fn asking_for_the_link() {
    try_at("asking_for_the_link", LINK, faults());
}

#[test]
fn exchanging_over_a_broken_wire() {
    try_at("exchanging_over_a_broken_wire", EXCHANGE, broken_wires());
}

#[test]
fn exchanging_with_a_busy_server() {
    try_at("exchanging_with_a_busy_server", EXCHANGE, busy_servers());
}

#[test]
fn exchanging_with_an_odd_answer() {
    try_at("exchanging_with_an_odd_answer", EXCHANGE, odd_answers());
}

#[test]
fn exchanging_with_a_refusal() {
    try_at("exchanging_with_a_refusal", EXCHANGE, refusals());
}

#[test]
fn attaching_over_a_broken_wire() {
    try_at("attaching_over_a_broken_wire", ATTACH, broken_wires());
}

#[test]
fn attaching_with_a_busy_server() {
    try_at("attaching_with_a_busy_server", ATTACH, busy_servers());
}

#[test]
fn attaching_with_an_odd_answer() {
    try_at("attaching_with_an_odd_answer", ATTACH, odd_answers());
}

#[test]
fn attaching_with_a_refusal() {
    try_at("attaching_with_a_refusal", ATTACH, refusals());
}

#[test]
fn silence_after_the_code() {
    try_at("silence_after_the_code", EXCHANGE, vec![("silence", Fault::Silence)]);
}

#[test]
fn silence_after_the_consent() {
    try_at("silence_after_the_consent", ATTACH, vec![("silence", Fault::Silence)]);
}
