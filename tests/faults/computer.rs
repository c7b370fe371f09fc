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
        assert_eq!(program.sandbox.attached(grower.id.as_str()).unwrap().times, 1);
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
        assert_eq!(program.sandbox.attached(grower.id.as_str()).unwrap().times, 1);
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
        assert_eq!(program.sandbox.attached(grower.id.as_str()).unwrap().times, 1);
    });
}
