//! A set-up file for other servers: nothing gets from the ones to the others, and no consent is lost
//! on the way.

use std::fs;
use std::path::{Path, PathBuf};

use stile::domain::secret::{LeafPassword, Passphrase};
use stile::domain::setup_file::SetupFile;
use stile::domain::{Company, Grower, RedirectUri, Servers, SignIn};
use stile::flow::connect::Message as StepMessage;
use stile::flow::setup_file::Message as FileMessage;
use stile::flow::{
    Attach, Loading, Message, OpeningStep, Present, Screen, SetupPage, Stage, State,
};
use stile::practice::{Options, PracticeServers};
use stile::setup_file;

use crate::free_port::free_port;
use crate::headless::{ANNELISE, Headless, redirect_uri};
use crate::in_session;
use crate::keyring_session::profile;
use crate::network::is_connected;
use crate::patience::wait_until;

const MAREK: &str = "marek.wisniewski@rolnik.example";
const PASSPHRASE: &str = "tractor seldom purple lighthouse";

fn other_servers() -> PracticeServers {
    let redirect_uris = vec![redirect_uri(free_port())];
    PracticeServers::start(Options { redirect_uris, ..Options::default() }).unwrap()
}

/// A set-up file for these servers.
fn file_for(practice: &PracticeServers, redirect: &str, program: &Headless, name: &str) -> PathBuf {
    let account = practice.account();
    let set_up = SetupFile {
        company: Company { name: name.to_owned(), ..Company::default() },
        servers: Servers {
            leaf: practice.leaf_url(),
            fieldview: practice.fieldview_url(),
            fieldview_data: practice.fieldview_data_url(),
        },
        client_id: account.client_id,
        client_secret: account.client_secret,
        api_key: account.api_key,
        redirect_uri: RedirectUri::parse(redirect).unwrap(),
        second_redirect_uri: None,
        write_scopes: vec![],
        pkce: false,
        switch_on_fields: false,
        has_links: false,
    };
    let sealed = setup_file::seal(&set_up, &Passphrase::new(PASSPHRASE)).unwrap();
    let file = program.folder().join(format!("{name}.stile"));
    fs::write(&file, sealed).unwrap();
    file
}

fn step(state: &State) -> Option<&OpeningStep> {
    match &state.screen {
        Screen::OpenFile(opening) => Some(&opening.step),
        _ => None,
    }
}

/// Opens the file, and says yes to its servers.
fn move_by(program: &Headless, file: &Path) {
    program.send(Message::Open(file.to_owned()));
    let asks = |state: &State| step(state) == Some(&OpeningStep::Passphrase(None));
    program.until("the passphrase being asked for", asks);
    let passphrase = Passphrase::new(PASSPHRASE);
    program.send(Message::SetupFile(FileMessage::Unlock(passphrase)));
    program.until("the servers", |state| matches!(step(state), Some(OpeningStep::OtherServers(_))));
    program.send(Message::SetupFile(FileMessage::UseServers));
}

fn asks_whose(stage: &Stage) -> bool {
    matches!(stage, Stage::Attach(Attach::AskAccount { .. }))
}

/// A consent that waits for a word on whose account it is of.
fn leave_unfinished(program: &Headless) -> Grower {
    let grower = program.begin(ANNELISE);
    program.consent(MAREK);
    program.until_stage("whose account it is", asks_whose);
    program.leave();
    grower
}

fn asks_to_sign_in(state: &State) -> bool {
    matches!(&state.screen, Screen::Setup(setup) if setup.page == SetupPage::Leaf)
}

/// Signs in to these servers' Leaf; the list from there.
fn sign_in_to(program: &Headless, practice: &PracticeServers) {
    program.until("the sign-in", asks_to_sign_in);
    let account = practice.account();
    let password = LeafPassword::new(account.password.expose());
    program.send(Message::SignIn(SignIn { email: account.email, password }));
    let state = program.started();
    assert_eq!(state.servers.as_ref().unwrap().leaf, practice.leaf_url());
}

/// Neither a secret nor a token of the ones ever came to the others.
fn assert_apart(before: &PracticeServers, after: &PracticeServers) {
    let account = before.account();
    let mut secrets = vec![
        account.password.expose().to_owned(),
        account.client_secret.expose().to_owned(),
        account.api_key.expose().to_owned(),
    ];
    let requests = before.requests();
    secrets.extend(requests.iter().filter_map(|it| it.header("authorization").map(str::to_owned)));
    assert!(secrets.len() > 3);
    for request in after.requests() {
        let said = format!("{:?} {}", request.headers, String::from_utf8_lossy(&request.body));
        assert!(!secrets.iter().any(|secret| said.contains(secret)), "{request:?}");
    }
}

#[test]
fn a_consent_waits_for_its_own_servers() {
    in_session("moving::a_consent_waits_for_its_own_servers", |session| {
        let redirect = redirect_uri(free_port());
        let program = Headless::set_up_at(&redirect, None);
        let other = other_servers();
        let grower = leave_unfinished(&program);
        move_by(&program, &file_for(&other, &redirect_uri(free_port()), &program, "Other"));
        sign_in_to(&program, &other);
        assert!(program.now().unfinished.is_empty(), "it is none of theirs");
        assert!(program.now().day.entries.is_empty() && program.now().accounts.is_empty());
        assert!(session.content().contains("refresh-token"), "it is kept");
        // Back again.
        move_by(&program, &file_for(&program.practice, &redirect, &program, "Own"));
        sign_in_to(&program, &program.practice);
        assert_eq!(program.now().unfinished[0].leaf_user_id, grower.id);
        let consent = program.now().unfinished_of(&grower.id).unwrap().consent();
        program.send(Message::Finish(consent));
        program.until_stage("whose account it is", asks_whose);
        program.tell(StepMessage::AccountIsRight);
        program.until_stage("connected", is_connected);
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
        assert_apart(&program.practice, &other);
        assert_apart(&other, &program.practice);
    });
}

#[cfg(target_os = "linux")]
#[test]
fn without_the_keyring_nothing_that_it_holds_goes_along() {
    let test = "moving::without_the_keyring_nothing_that_it_holds_goes_along";
    in_session(test, |mut session| {
        let mut program = Headless::set_up();
        let other = other_servers();
        session.stop_keyring();
        program.restart();
        let trouble = |state: &State| matches!(state.screen, Screen::KeyringTrouble(_));
        program.until("the keyring's trouble", trouble);
        program.send(Message::KeepForThisRun);
        program.until("the sign-in", asks_to_sign_in);
        move_by(&program, &file_for(&other, &redirect_uri(free_port()), &program, "Other"));
        program.until("the keyring's trouble", trouble);
        program.send(Message::KeepForThisRun);
        sign_in_to(&program, &other);
        session.start_keyring();
        program.restart();
        let state = program.until("the sign-in", asks_to_sign_in);
        assert_eq!(state.present, Present::default(), "what the keyring holds is for others");
        assert_eq!(state.servers.as_ref().unwrap().leaf, other.leaf_url());
        assert_apart(&program.practice, &other);
    });
}

#[test]
fn a_damaged_set_up_takes_no_secret_to_the_usual_servers() {
    let test = "moving::a_damaged_set_up_takes_no_secret_to_the_usual_servers";
    in_session(test, |session| {
        let mut program = Headless::set_up();
        let other = other_servers();
        let file = file_for(&other, &redirect_uri(free_port()), &program, "Other");
        move_by(&program, &file);
        sign_in_to(&program, &other);
        let settings = program.folder().join("settings.json");
        program.until("the set-up kept", |_| {
            fs::read_to_string(&settings).is_ok_and(|text| text.contains("leaf_email"))
        });
        // The secrets for the usual servers go beside whatever else is done.
        let last = format!("{}/climate-fieldview/app-keys", profile());
        let is_gone = || (!session.content().contains(&last)).then_some(());
        wait_until("the secrets of before are gone", is_gone);
        program.restart_after(|_| fs::write(&settings, "{").unwrap());
        let state = program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        assert_eq!(state.present, Present::default());
        assert_eq!(state.servers.as_ref().unwrap().leaf, program.practice.leaf_url());
        // With the file all of it is back, the sign-in too.
        move_by(&program, &file);
        let state = program.until("growers", |state| {
            matches!(state.screen, Screen::Growers) && state.growers.loading == Loading::Done
        });
        assert_eq!(state.servers.as_ref().unwrap().leaf, other.leaf_url());
        assert_apart(&other, &program.practice);
    });
}

#[cfg(target_os = "linux")]
#[test]
fn forgetting_leaves_nothing_of_the_servers_before_either() {
    let test = "moving::forgetting_leaves_nothing_of_the_servers_before_either";
    in_session(test, |mut session| {
        let mut program = Headless::set_up();
        leave_unfinished(&program);
        let others = [other_servers(), other_servers()];
        for (other, name) in others.iter().zip(["Second", "Third"]) {
            move_by(&program, &file_for(other, &redirect_uri(free_port()), &program, name));
            sign_in_to(&program, other);
        }
        let third = program.now().servers.as_ref().unwrap().profile(&profile());
        wait_until("the keyring has the third one's token", || {
            session.content().contains(&format!("{third}/leaf-token")).then_some(())
        });
        // Away from the third while the keyring is, so that it keeps what it has.
        session.stop_keyring();
        program.restart();
        let trouble = |state: &State| matches!(state.screen, Screen::KeyringTrouble(_));
        program.until("the keyring's trouble", trouble);
        program.send(Message::KeepForThisRun);
        program.until("the sign-in", asks_to_sign_in);
        let own = file_for(&program.practice, &redirect_uri(free_port()), &program, "Own");
        move_by(&program, &own);
        program.until("the keyring's trouble", trouble);
        session.start_keyring();
        assert!(session.content().contains("leaf-token"));
        program.restart();
        program.until("the sign-in", asks_to_sign_in);
        program.send(Message::Forget);
        program.until("welcome", |state| matches!(state.screen, Screen::Welcome));
        assert!(!session.content().contains("Stile"), "{}", session.content());
    });
}

#[test]
fn a_move_that_cannot_be_written_changes_nothing() {
    in_session("moving::a_move_that_cannot_be_written_changes_nothing", |_| {
        let mut program = Headless::set_up();
        let other = other_servers();
        let file = file_for(&other, &redirect_uri(free_port()), &program, "Other");
        // Nothing can be renamed over a folder.
        fs::create_dir(program.folder().join("profiles.json")).unwrap();
        move_by(&program, &file);
        program.until("the failure", |state| matches!(step(state), Some(OpeningStep::Failed(_))));
        program.send(Message::SetupFile(FileMessage::Leave));
        program.started();
        program.restart();
        let state = program.started();
        assert_eq!(state.servers.as_ref().unwrap().leaf, program.practice.leaf_url());
    });
}
