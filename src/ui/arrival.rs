//! What the keyboard follows: the screen, the step on it, a note being written, an open question.
//! Nothing else decides where the keyboard goes when one of them appears.

use std::mem::discriminant;

use super::screens::connect;
use super::widgets::Shown;
use crate::flow::growers::Adding;
use crate::flow::{OpeningStep, Screen, SetupPage, State};

/// What is on the window now.
pub(super) fn shown(state: &State) -> Shown {
    let screen = discriminant(&state.screen);
    let shown = match &state.screen {
        Screen::OpenFile(file) => {
            let shown = Shown::screen((screen, discriminant(&file.step)));
            match file.step {
                // After a wrong one it is typed again without looking for the field.
                OpeningStep::Passphrase(_) => shown.written_in(),
                _ => shown,
            }
        }
        Screen::MakeFile(making) => {
            let shown = Shown::screen((screen, making.made.is_some()));
            if making.made.is_some() { shown } else { shown.written_in() }
        }
        Screen::Setup(setup) => {
            let page = Shown::screen((screen, setup.page as u8));
            // The first pages have little but fields; to a field an error has led.
            let is_written_in = setup.page != SetupPage::Redirect || setup.field.is_some();
            if is_written_in { page.written_in() } else { page }
        }
        Screen::Growers if state.growers.adding != Adding::Closed => {
            Shown::screen((screen, "adding")).written_in()
        }
        Screen::Growers => {
            let note = state.day.note.as_ref();
            let note = note.map(|note| (&note.grower, discriminant(&note.outcome)));
            let list = Shown::screen((screen, state.day.choosing.is_some()));
            list.keeping_its_place().with_note(note)
        }
        Screen::SetupCheck(check) => Shown::screen(screen).at_step(check.is_running()),
        Screen::Import(import) => Shown::screen((screen, discriminant(&import.step))),
        Screen::GrowerPage(page) => {
            Shown::screen((screen, page.id.0, page.links.code_shown().is_some()))
        }
        // The form is there once it is known what Leaf has.
        Screen::EditGrower(edit) => {
            let shown = Shown::screen((screen, edit.id.0, edit.known.is_some()));
            if edit.known.is_some() { shown.written_in() } else { shown }
        }
        Screen::Connect(connect) => {
            Shown::screen((screen, &connect.grower.id)).at_step(connect::step_shown(&connect.stage))
        }
        _ => Shown::screen(screen),
    };
    let shown = shown.refusing(state.failed_sign_in());
    shown.under(state.question.as_ref().map(discriminant))
}
