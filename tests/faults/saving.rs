//! What is saved for people whose names are devices, on the way that a press of the button takes.

use std::fs;
use std::time::Duration;

use stile::domain::secret::Passphrase;
use stile::domain::{Company, NewGrower};
use stile::flow::edit_grower::Message as EditMessage;
use stile::flow::setup_file::Message as FileMessage;
use stile::flow::{EditStep, Message, Notice, Screen, State, switch_on};
use stile::practice::Options;

use crate::free_port::free_port;
use crate::headless::{Headless, JOAO, redirect_uri};
use crate::in_session;
use crate::network::is_connected;

/// The name of the file that the notice tells of, and what is in it.
fn saved(program: &Headless) -> (String, Vec<u8>) {
    let state = program.until("the notice", |state| state.notice.is_some());
    program.send(Message::DismissNotice);
    program.until("no notice", |state| state.notice.is_none());
    let Some(Notice::TableSaved(path) | Notice::PictureSaved(path) | Notice::LeafletSaved(path)) =
        &state.notice
    else {
        panic!("{:?}", state.notice)
    };
    (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(path).unwrap())
}

fn rename(program: &Headless, name: &str) {
    program.send(Message::OpenEditing(program.grower(JOAO).id));
    let is_open = |state: &State| matches!(&state.screen, Screen::EditGrower(edit) if edit.step == EditStep::Open);
    let state = program.until("the form", is_open);
    let Screen::EditGrower(edit) = &state.screen else { panic!() };
    let before = edit.known.clone().unwrap().person;
    let wanted = NewGrower { name: name.to_owned(), ..before };
    program.send(Message::EditGrower(edit.id, EditMessage::Save(wanted)));
    program.until("the list", |state| matches!(state.screen, Screen::Growers));
    assert_eq!(program.grower(JOAO).name, name);
    program.send(Message::DismissNotice);
    program.until("no notice", |state| state.notice.is_none());
}

#[test]
fn a_grower_and_a_company_with_names_of_devices_get_their_files() {
    let test = "saving::a_grower_and_a_company_with_names_of_devices_get_their_files";
    in_session(test, |session| {
        session.name_downloads();
        let redirect = redirect_uri(free_port());
        let redirect_uris = vec![redirect.clone()];
        let options = Options { redirect_uris, data_delay: Duration::ZERO, ..Options::default() };
        let program = Headless::set_up_with(&redirect, None, options);
        rename(&program, "Con");
        let grower = program.begin(JOAO);
        program.consent(JOAO);
        program.until_stage("connected", is_connected);
        let is_here =
            |state: &State| state.data.as_ref().is_some_and(|data| data.counts.preview > 0);
        let state = program.until("previews", is_here);
        let fields = state.data.as_ref().unwrap().previewed().map(|field| field.id.clone());
        program.send(Message::SwitchOn(switch_on::Message::Begin {
            grower: grower.id,
            fields: fields.collect(),
        }));
        program.until("outlines", |state| {
            state.data.as_ref().is_some_and(|data| !data.land.is_empty())
        });
        // The second of one name is beside the first, whatever its capitals.
        for (name, file) in [("Con", "Con_.png"), ("CON", "CON_ (2).png"), ("aux.", "aux_.png")] {
            program.send(Message::SavePicture(name.to_owned()));
            assert_eq!(saved(&program), (file.to_owned(), name.as_bytes().to_vec()));
        }
        let leaflet = |name: &str| Message::SaveLeaflet { name: name.to_owned(), text: "x".into() };
        for (name, file) in [("FieldView Con", "FieldView Con.txt"), ("NUL.txt", "NUL_.txt.txt")] {
            program.send(leaflet(name));
            assert_eq!(saved(&program), (file.to_owned(), b"x\r\n".to_vec()));
        }
        program.send(Message::SaveTable(vec![vec!["Con".to_owned()]]));
        let (table, _) = saved(&program);
        assert!(table.starts_with("stile-") && table.ends_with(".csv"), "{table}");
        program.leave();
        program.send(Message::SetupFile(FileMessage::Begin));
        program.until("the page", |state| matches!(state.screen, Screen::MakeFile(_)));
        let company = Company { name: "Nul".to_owned(), ..Company::default() };
        let passphrase = Passphrase::new("correct horse battery staple");
        program.send(Message::SetupFile(FileMessage::Make(company, passphrase)));
        let made = |state: &State| match &state.screen {
            Screen::MakeFile(making) => making.made.clone(),
            _ => None,
        };
        let state = program.until("the file", |state| made(state).is_some());
        let path = made(&state).unwrap();
        assert_eq!(path.file_name().unwrap(), "Nul_.stile");
        assert!(fs::read(path).unwrap().starts_with(b"age-encryption.org/v1"));
    });
}
