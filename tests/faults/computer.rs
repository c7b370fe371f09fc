//! Faults of the computer: a port that is taken, a folder that cannot be written.

use std::net::{Ipv4Addr, TcpListener};

use stile::flow::connect::{Message as StepMessage, PastedAddress};
use stile::flow::{
    Consent, Message, Prepare, PrepareError, RedirectError, Screen, Stage, State, Warning,
};

use crate::free_port::free_port;
use crate::headless::{ANNELISE, Headless, redirect_uri};
use crate::in_session;

fn warnings(state: &State) -> &[Warning] {
    match &state.screen {
        Screen::Connect(connect) => &connect.warnings,
        _ => &[],
    }
}

#[test]
fn a_busy_port_gives_way_to_the_second_address() {
    in_session("computer::a_busy_port_gives_way_to_the_second_address", |_session| {
        let stranger = TcpListener::bind((Ipv4Addr::LOCALHOST, free_port())).unwrap();
        let busy = stranger.local_addr().unwrap();
        let program =
            Headless::set_up_at(&redirect_uri(busy.port()), Some(&redirect_uri(free_port())));
        let grower = program.begin(ANNELISE);
        let state = program.until("the grower's turn", |_| true);
        assert!(
            matches!(warnings(&state), [Warning::SecondAddress(RedirectError::Busy { at, .. })] if *at == busy),
            "{:?}",
            warnings(&state)
        );
        program.consent(ANNELISE);
        program.until_stage("connected", |stage| matches!(stage, Stage::Connected(_)));
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}

#[test]
fn without_a_port_the_pasted_address_leads_to_the_end() {
    in_session("computer::without_a_port_the_pasted_address_leads_to_the_end", |_session| {
        let stranger = TcpListener::bind((Ipv4Addr::LOCALHOST, free_port())).unwrap();
        let busy = stranger.local_addr().unwrap();
        let program = Headless::set_up_at(&redirect_uri(busy.port()), None);
        let grower = program.grower(ANNELISE);
        program.send(Message::Connect(grower.id.clone()));
        program.until_stage("the busy port", |stage| {
            matches!(
                stage,
                // The stranger is this test's own process.
                Stage::Prepare(Prepare::Failed(PrepareError::Redirect(RedirectError::Busy {
                    at,
                    holder: Some(holder),
                }))) if *at == busy && holder.contains("faults")
            )
        });
        program.tell(StepMessage::PasteInstead);
        program.until_stage("the grower's turn", |stage| {
            matches!(stage, Stage::Consent(Consent::Waiting(_)))
        });
        let address = program.consent_and_copy(ANNELISE);
        let other = address.replace("state=", "state=x");
        program.tell(StepMessage::Paste(PastedAddress::new(other)));
        program.until_stage("the wrong address", |stage| {
            matches!(
                stage,
                Stage::Consent(Consent::Waiting(waiting)) if waiting.paste_error.is_some()
            )
        });
        program.tell(StepMessage::Paste(PastedAddress::new(format!(" \"{address}\"\n"))));
        program.until_stage("connected", |stage| matches!(stage, Stage::Connected(_)));
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}

/// A disk of its own for one folder, with hardly any room: the name space that it is mounted in ends
/// with the test.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_stops_nothing() {
    use std::process::Command;

    use stile::domain::FileError;
    use stile::flow::{SetupPage, setup};

    const TEST: &str = "computer::a_full_disk_is_told_and_stops_nothing";
    const INSIDE: &str = "STILE_TEST_FULL_DISK";
    const ARGUMENTS: [&str; 4] = ["--user", "--map-root-user", "--mount", "--"];
    if std::env::var_os(INSIDE).is_none() {
        let may_mount = Command::new("unshare").args(ARGUMENTS).arg("true").status();
        if !may_mount.is_ok_and(|status| status.success()) {
            println!("not tried: this system lets nobody mount a disk of their own");
            return;
        }
        let mut again = Command::new("unshare");
        again.args(ARGUMENTS).arg(std::env::current_exe().unwrap());
        again.args([TEST, "--exact", "--nocapture"]).env(INSIDE, "1");
        assert!(again.status().unwrap().success(), "{TEST} failed on its disk");
        return;
    }
    in_session(TEST, |_session| {
        let mut program = Headless::set_up();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=64k", "none"])
            .arg(program.folder())
            .status();
        assert!(mounted.unwrap().success());
        // As it was, less the room.
        let settings = program.now().settings.clone().unwrap();
        let save = |program: &Headless| {
            program.send(Message::Setup(setup::Message::Open(SetupPage::Redirect)));
            program.until("the set-up", |state| matches!(state.screen, Screen::Setup(_)));
            program.send(Message::Setup(setup::Message::Redirect {
                redirect_uri: settings.redirect_uri.clone(),
                second: None,
                write_scopes: vec![],
                pkce: false,
                switch_on_fields: false,
            }));
        };
        save(&program);
        program.until("growers", |state| matches!(state.screen, Screen::Growers));
        let kept = std::fs::read(program.folder().join("settings.json")).unwrap();
        let mut filler = std::fs::File::create(program.folder().join("filler")).unwrap();
        let full = std::io::copy(&mut std::io::repeat(b'x'), &mut filler).unwrap_err();
        assert_eq!(full.kind(), std::io::ErrorKind::StorageFull);

        save(&program);
        program.until("the settings have no room", |state| {
            matches!(
                &state.screen,
                Screen::Setup(setup)
                    if setup.file_error == Some(FileError::Io(std::io::ErrorKind::StorageFull))
            )
        });
        assert_eq!(std::fs::read(program.folder().join("settings.json")).unwrap(), kept);
        program.restart();
        program.started();

        let grower = program.begin(ANNELISE);
        let state = program.now();
        assert!(
            matches!(
                warnings(&state),
                [Warning::NotNoted(FileError::Io(std::io::ErrorKind::StorageFull))]
            ),
            "{:?}",
            warnings(&state)
        );
        program.consent(ANNELISE);
        program.until_stage("connected", |stage| matches!(stage, Stage::Connected(_)));
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}

#[test]
fn a_folder_that_cannot_be_written_is_told_and_stops_nothing() {
    in_session("computer::a_folder_that_cannot_be_written_is_told_and_stops_nothing", |_session| {
        let program = Headless::set_up();
        // A folder in the file's place: nobody can write that, not even root.
        std::fs::create_dir_all(program.folder().join("unfinished.json/in the way")).unwrap();
        let grower = program.begin(ANNELISE);
        let state = program.until("the grower's turn", |_| true);
        assert!(matches!(warnings(&state), [Warning::NotNoted(_)]), "{:?}", warnings(&state));
        program.consent(ANNELISE);
        program.until_stage("connected", |stage| matches!(stage, Stage::Connected(_)));
        assert_eq!(program.practice.attached(grower.id.as_str()).unwrap().times, 1);
    });
}
