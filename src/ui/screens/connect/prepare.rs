//! The page of the step that looks whether all is in place and asks for the log-in address.

use eframe::egui;

use super::parts::{Need, Shown, Ways, asking};
use crate::flow::connect::Message as StepMessage;
use crate::flow::{Message, Prepare, PrepareError};
use crate::ui::forms::Forms;
use crate::ui::screens::{help, setup_fields};
use crate::ui::widgets::{announce, group, step_heading};
use crate::ui::{Pressed, error_messages};
use crate::{i18n, t};

pub(super) fn show(
    ui: &mut egui::Ui,
    shown: &Shown<'_>,
    step: &Prepare,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let longer = || error_messages::leaf_takes_longer(&t!("lost-not-asked"));
    match step {
        Prepare::Checking => asking(ui, shown, &t!("prepare-checking"), &longer()),
        Prepare::Asking => asking(ui, shown, &t!("prepare-asking"), &longer()),
        Prepare::AlreadyConnected(credentials) => shown.already(ui, credentials),
        Prepare::SignIn(error) => {
            shown.sign_in(ui, forms, &error_messages::sign_in_to_prepare(error), pressed);
        }
        Prepare::AskScopes(url) => {
            group(ui, |ui| {
                let label = step_heading(ui, &t!("scopes-title"));
                announce(ui, label.id);
                ui.label(t!("scopes-more", scopes = i18n::list(url.other_scopes())));
                if let Some(company) = shown.company() {
                    ui.label(t!("staff-scopes", company = company));
                    help::contact(ui, shown.state, pressed);
                }
            });
        }
        Prepare::Failed(error) => {
            shown.failed(ui, error_messages::prepare(error, shown.company()), pressed);
            setup_fields::buttons(ui, shown.state, error.fields(), pressed);
        }
    }
}

pub(super) fn ways(shown: &Shown<'_>, step: &Prepare) -> Ways {
    let again = || Ways::on(t!("try-again"), shown.tell(StepMessage::Retry));
    match step {
        Prepare::Checking | Prepare::Asking | Prepare::SignIn(_) => Ways::none(),
        Prepare::AlreadyConnected(_) => {
            Ways::on(t!("choose-keep"), shown.tell(StepMessage::KeepExisting))
                .or(t!("choose-replace"), shown.tell(StepMessage::Replace))
        }
        Prepare::AskScopes(_) => {
            // The company's word, not a stray Enter's.
            Ways::none().or(t!("choose-scopes"), shown.tell(StepMessage::AcceptScopes))
        }
        Prepare::Failed(PrepareError::Redirect(error)) => {
            let (words, message) = (t!("choose-paste"), shown.tell(StepMessage::PasteInstead));
            if error.is_lasting() {
                Ways::on(words, message).or(t!("try-again"), shown.tell(StepMessage::Retry))
            } else {
                again().or(words, message)
            }
        }
        Prepare::Failed(error) if error.allows_template() => {
            again().or(t!("choose-template"), shown.tell(StepMessage::UseTemplate))
        }
        Prepare::Failed(PrepareError::Keyring(_)) => {
            let ways = again().or(t!("keep-for-this-run"), Message::KeepForThisRun);
            match shown.state.afresh_question() {
                Some(question) => ways.or(t!("start-afresh-ask"), Message::Ask(question)),
                None => ways,
            }
        }
        Prepare::Failed(PrepareError::Leaf(error)) if error.status() == Some(404) => {
            Ways::back(shown, t!("try-again"))
        }
        Prepare::Failed(error) => {
            Ways::again_or_back(shown, t!("try-again"), error.needs_administrator())
        }
    }
}

pub(super) fn need(step: &Prepare) -> Need {
    match step {
        Prepare::Checking | Prepare::Asking => Need::Nothing,
        Prepare::SignIn(_) => Need::SignIn,
        Prepare::AlreadyConnected(_) | Prepare::AskScopes(_) => Need::Decision,
        Prepare::Failed(_) => Need::Failure,
    }
}
