//! The page of the step that makes sure whose account it is and hands the consent to Leaf.

use eframe::egui;

use super::parts::{Need, Shown, Ways, asking};
use crate::flow::connect::Message as StepMessage;
use crate::flow::{Attach, AttachError, Doubt};
use crate::t;
use crate::ui::forms::Forms;
use crate::ui::screens::setup_fields;
use crate::ui::widgets::{announce, group, muted, step_heading, with_icon};
use crate::ui::{Pressed, error_messages, icons, theme};

pub(super) fn show(
    ui: &mut egui::Ui,
    shown: &Shown<'_>,
    step: &Attach,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    match step {
        Attach::AskAccount { doubt, .. } => ask_account(ui, shown, doubt),
        Attach::Running => {
            let longer = error_messages::leaf_takes_longer(&shown.where_consent_is());
            asking(ui, shown, &t!("attach-running"), &longer);
        }
        Attach::AlreadyConnected(credentials) => {
            shown.already(ui, credentials);
            muted(ui, t!("already-keep"));
        }
        Attach::SignIn(error) => {
            shown.sign_in(ui, forms, &error_messages::sign_in_to_attach(error), pressed);
        }
        Attach::Failed(error) => {
            shown.failed(ui, error_messages::attach(error, shown.company()), pressed);
            setup_fields::buttons(ui, shown.state, error.fields(), pressed);
        }
    }
}

fn ask_account(ui: &mut egui::Ui, shown: &Shown<'_>, doubt: &Doubt) {
    let (connect, name) = (shown.connect, shown.name());
    let account = connect.account.clone().unwrap_or_default();
    group(ui, |ui| {
        let label = step_heading(ui, &t!("account-title", grower = name));
        announce(ui, label.id);
        if account.is_known() {
            ui.label(theme::strong(account.display()));
        }
        if let Some(fields) = &connect.fields {
            ui.label(error_messages::fields(fields));
        }
        ui.add_space(theme::SPACE);
        match doubt {
            Doubt::OtherGrowers(_) | Doubt::NotAsBefore(_) => {
                let color = theme::Tokens::of(ui).warning;
                with_icon(ui, icons::WARNING, color, error_messages::doubt(doubt, name));
            }
            _ => {
                muted(ui, error_messages::doubt(doubt, name));
            }
        }
    });
}

pub(super) fn ways(shown: &Shown<'_>, step: &Attach) -> Ways {
    match step {
        Attach::Running | Attach::SignIn(_) => Ways::none(),
        // Keeping the old one costs the new consent: not for a stray Enter.
        Attach::AlreadyConnected(_) => Ways::none()
            .or(t!("choose-keep-old"), shown.tell(StepMessage::KeepExisting))
            .or(t!("choose-replace"), shown.tell(StepMessage::Replace))
            .left_by(t!("leave-later")),
        // Neither answer is one that a stray Enter may give.
        Attach::AskAccount { .. } => Ways::none()
            .or(t!("choose-wrong-account"), shown.tell(StepMessage::AccountIsWrong))
            .or(t!("choose-right-account"), shown.tell(StepMessage::AccountIsRight))
            .left_by(t!("leave-later")),
        Attach::Failed(error) if error.needs_another_consent() => {
            Ways::again(shown, t!("choose-ask-again"))
        }
        Attach::Failed(AttachError::Leaf(error)) if error.status() == Some(404) => {
            Ways::back(shown, t!("try-again"))
        }
        Attach::Failed(error) => {
            Ways::again_or_back(shown, t!("try-again"), error.needs_administrator())
        }
    }
}

pub(super) fn need(step: &Attach) -> Need {
    match step {
        Attach::Running => Need::Nothing,
        Attach::SignIn(_) => Need::SignIn,
        Attach::AlreadyConnected(_) => Need::Decision,
        Attach::AskAccount { .. } => Need::Account,
        Attach::Failed(_) => Need::Failure,
    }
}
