//! The page of the step in which the grower consents, and FieldView is asked for the token.

use eframe::egui;

use super::parts::{Need, Shown, Ways, asking, working};
use super::waiting;
use crate::flow::connect::Message as StepMessage;
use crate::flow::{Consent, ConsentError};
use crate::t;
use crate::ui::forms::Forms;
use crate::ui::screens::setup_fields;
use crate::ui::{Pressed, error_messages};

pub(super) fn show(
    ui: &mut egui::Ui,
    shown: &Shown<'_>,
    step: &Consent,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    match step {
        Consent::Opening => working(ui, &t!("consent-opening")),
        Consent::Waiting(wait) => {
            waiting::show(ui, shown, wait, forms, pressed);
        }
        Consent::Exchanging => {
            asking(ui, shown, &t!("consent-exchanging"), &error_messages::exchange_takes_longer());
        }
        Consent::Storing => working(ui, &t!("consent-storing")),
        Consent::Failed(error) => {
            shown.failed(
                ui,
                error_messages::consent(error, shown.name(), shown.company()),
                pressed,
            );
            setup_fields::buttons(ui, shown.state, error.fields(), pressed);
        }
    }
}

pub(super) fn ways(shown: &Shown<'_>, step: &Consent) -> Ways {
    match step {
        Consent::Opening | Consent::Exchanging | Consent::Storing => Ways::none(),
        Consent::Waiting(wait) => {
            let (words, message) = (t!("choose-open-again"), shown.tell(StepMessage::OpenAgain));
            if wait.is_pasted() {
                // The browser is open already, and nothing goes on without its address.
                Ways::using_pasted().or(words, message)
            } else {
                Ways::on(words, message)
            }
        }
        Consent::Failed(ConsentError::Denied) => {
            Ways::again(shown, t!("choose-ask-again")).left_by(t!("leave-here"))
        }
        Consent::Failed(ConsentError::WrongAccount(_)) => {
            Ways::on(t!("choose-ask-privately"), shown.tell(StepMessage::RetryPrivately))
                .or(t!("choose-ask-again"), shown.tell(StepMessage::Retry))
                .left_by(t!("leave-back"))
        }
        Consent::Failed(error) if error.leaves_code_unspent() => {
            Ways::again_or_back(shown, t!("try-again"), error.needs_administrator())
        }
        Consent::Failed(error) => {
            Ways::again_or_back(shown, t!("choose-ask-again"), error.needs_administrator())
        }
    }
}

pub(super) fn need(step: &Consent) -> Need {
    match step {
        Consent::Opening | Consent::Exchanging | Consent::Storing => Need::Nothing,
        Consent::Waiting(_) => Need::Waiting,
        Consent::Failed(_) => Need::Failure,
    }
}
