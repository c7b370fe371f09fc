//! The page of the step that looks at what Leaf has.

use eframe::egui;

use super::parts::{Need, Shown, Ways, asking};
use crate::flow::connect::Message as StepMessage;
use crate::flow::{Confirm, ConfirmError};
use crate::t;
use crate::ui::forms::Forms;
use crate::ui::{Pressed, error_messages};

pub(super) fn show(
    ui: &mut egui::Ui,
    shown: &Shown<'_>,
    step: &Confirm,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    match step {
        Confirm::Running => {
            let longer = error_messages::leaf_takes_longer(&shown.where_consent_is());
            asking(ui, shown, &t!("confirm-running"), &longer);
        }
        Confirm::SignIn(error) => {
            shown.sign_in(ui, forms, &error_messages::sign_in_to_confirm(error), pressed);
        }
        Confirm::Failed(error) => {
            shown.failed(ui, error_messages::confirm(error, shown.company()), pressed);
        }
    }
}

pub(super) fn ways(shown: &Shown<'_>, step: &Confirm) -> Ways {
    match step {
        Confirm::Running | Confirm::SignIn(_) => Ways::none(),
        Confirm::Failed(ConfirmError::Trouble { .. }) => {
            Ways::again(shown, t!("choose-look-again"))
                .or(t!("choose-ask-grower"), shown.tell(StepMessage::AskAgain))
        }
        Confirm::Failed(_) => Ways::again(shown, t!("try-again")),
    }
}

pub(super) fn need(step: &Confirm) -> Need {
    match step {
        Confirm::Running => Need::Nothing,
        Confirm::SignIn(_) => Need::SignIn,
        Confirm::Failed(_) => Need::Failure,
    }
}
