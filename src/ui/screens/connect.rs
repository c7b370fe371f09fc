//! The four steps for one grower.

use std::mem::{Discriminant, discriminant};

use eframe::egui;
use jiff::Timestamp;

use crate::domain::LeafCredentials;
use crate::flow::connect::Message as StepMessage;
use crate::flow::{
    Attach, Confirm, ConfirmError, Connect, Consent, ConsentError, Doubt, Message, Prepare,
    PrepareError, Stage, State,
};
use crate::ui::forms::Forms;
use crate::ui::screens::{connected, waiting};
use crate::ui::widgets::{
    Action, Explanation, announce, asked_to_wait, explain, group, heading, muted,
    page_over_actions, step_heading, stepper, with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

/// What tells one step on the screen from another.
pub(in crate::ui) fn step_shown(stage: &Stage) -> (Discriminant<Stage>, u8) {
    // Steps that run by themselves announce what they do; the keyboard goes where somebody is
    // needed.
    let needs = match stage {
        Stage::Prepare(Prepare::Checking | Prepare::Asking)
        | Stage::Consent(Consent::Opening | Consent::Exchanging | Consent::Storing)
        | Stage::Attach(Attach::Running)
        | Stage::Confirm(Confirm::Running) => 0,
        Stage::Prepare(Prepare::SignIn(_))
        | Stage::Attach(Attach::SignIn(_))
        | Stage::Confirm(Confirm::SignIn(_)) => 1,
        Stage::Prepare(Prepare::AlreadyConnected(_) | Prepare::AskScopes(_))
        | Stage::Attach(Attach::AlreadyConnected(_)) => 2,
        Stage::Attach(Attach::AskAccount { .. }) => 3,
        Stage::Consent(Consent::Waiting(_)) => 4,
        Stage::Prepare(Prepare::Failed(_))
        | Stage::Consent(Consent::Failed(_))
        | Stage::Attach(Attach::Failed(_))
        | Stage::Confirm(Confirm::Failed(_)) => 5,
        Stage::Connected(_) => 6,
    };
    (discriminant(stage), needs)
}

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    connect: &Connect,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    let page = |ui: &mut egui::Ui| {
        let name = connect.grower.display_name();
        heading(ui, &title(connect, name));
        if !connect.grower.email.is_empty() && connect.grower.email != name {
            muted(ui, connect.grower.email.as_str());
        }
        ui.add_space(theme::SPACE);
        stepper(ui, connect.steps());
        ui.add_space(theme::SPACE);
        for warning in &connect.warnings {
            let color = theme::Tokens::of(ui).warning;
            let label = with_icon(ui, icons::WARNING, color, error_messages::warning(warning));
            announce(ui, label.id);
        }
        let failed = |ui: &mut egui::Ui, explanation: Explanation| {
            explain(ui, &with_place_and_time(explanation, connect, now));
        };
        let company = state.company().map(|company| company.name.as_str());
        match &connect.stage {
            Stage::Prepare(Prepare::Failed(error)) => {
                failed(ui, error_messages::prepare(error, company));
            }
            Stage::Consent(Consent::Failed(error)) => {
                failed(ui, error_messages::consent(error, name, company));
            }
            Stage::Attach(Attach::Failed(error)) => {
                failed(ui, error_messages::attach(error, company));
            }
            Stage::Confirm(Confirm::Failed(error)) => failed(ui, error_messages::confirm(error)),
            Stage::Prepare(step) => prepare(ui, state, connect, step, forms, pressed),
            Stage::Consent(step) => consent(ui, connect, step, forms, now, pressed),
            Stage::Attach(step) => attach(ui, state, connect, step, forms, pressed),
            Stage::Confirm(step) => confirm(ui, state, step, forms, pressed),
            Stage::Connected(done) => {
                connected::show(ui, connect, done);
                super::data::show(ui, state, name, forms, pressed);
                connected::read_on(ui, pressed);
                if crate::ui::forms::asks_to_sign_in(state) {
                    super::growers::sign_in(ui, state, forms, pressed);
                }
            }
        }
        asked_to_wait(ui, state, now);
    };
    let (leave, ways_on) = ways(state, connect);
    let chosen = page_over_actions(ui, page, leave, ways_on);
    pressed.send(chosen);
}

fn title(connect: &Connect, name: &str) -> String {
    match connect.stage {
        Stage::Connected(_) => t!("connected-title", grower = name),
        _ => t!("connect-title", grower = name),
    }
}

/// Support wants to know in which step it was, and when.
fn with_place_and_time(
    mut explanation: Explanation,
    connect: &Connect,
    now: Timestamp,
) -> Explanation {
    if !explanation.details.is_empty() {
        let number = match connect.stage {
            Stage::Prepare(_) => 0,
            Stage::Consent(_) => 1,
            Stage::Attach(_) => 2,
            Stage::Confirm(_) | Stage::Connected(_) => 3,
        };
        let steps = error_messages::steps();
        let step = &*steps[number];
        let step = t!("steps-of", number = number + 1, all = steps.len(), step = step);
        explanation.details.push(step);
        explanation.details.push(t!("details-time", time = i18n::time(now)));
    }
    explanation
}

/// What a button says, and what pressing it means.
type Choice = (String, Message);

/// Leaving, and the ways on from where the steps stand.
fn ways(state: &State, connect: &Connect) -> (Option<Action<Message>>, Vec<Action<Message>>) {
    let step = |message| Message::Step(connect.attempt, message);
    let mut leave = Some(t!("cancel"));
    let (main, others): (Option<Choice>, Vec<Choice>) = match &connect.stage {
        Stage::Prepare(Prepare::Checking | Prepare::Asking | Prepare::SignIn(_))
        | Stage::Consent(Consent::Opening | Consent::Exchanging | Consent::Storing)
        | Stage::Attach(Attach::Running | Attach::SignIn(_))
        | Stage::Confirm(Confirm::Running | Confirm::SignIn(_)) => (None, vec![]),
        Stage::Prepare(Prepare::AlreadyConnected(_)) => (
            Some((t!("choose-keep"), step(StepMessage::KeepExisting))),
            vec![(t!("choose-replace"), step(StepMessage::Replace))],
        ),
        Stage::Attach(Attach::AlreadyConnected(_)) => {
            leave = Some(t!("leave-later"));
            // Keeping the old one costs the new consent: not for a stray Enter.
            (
                None,
                vec![
                    (t!("choose-keep-old"), step(StepMessage::KeepExisting)),
                    (t!("choose-replace"), step(StepMessage::Replace)),
                ],
            )
        }
        Stage::Prepare(Prepare::Failed(PrepareError::Redirect(_))) => (
            Some((t!("try-again"), step(StepMessage::Retry))),
            vec![(t!("choose-paste"), step(StepMessage::PasteInstead))],
        ),
        Stage::Prepare(Prepare::Failed(error)) if error.allows_template() => (
            Some((t!("try-again"), step(StepMessage::Retry))),
            vec![(t!("choose-template"), step(StepMessage::UseTemplate))],
        ),
        Stage::Prepare(Prepare::AskScopes(_)) => {
            // The company's word, not a stray Enter's.
            (None, vec![(t!("choose-scopes"), step(StepMessage::AcceptScopes))])
        }
        Stage::Prepare(Prepare::Failed(PrepareError::Keyring(_))) => (
            Some((t!("try-again"), step(StepMessage::Retry))),
            vec![(t!("keep-for-this-run"), Message::KeepForThisRun)],
        ),
        Stage::Consent(Consent::Waiting(_)) => {
            (Some((t!("choose-open-again"), step(StepMessage::OpenAgain))), vec![])
        }
        Stage::Consent(Consent::Failed(ConsentError::Denied)) => {
            leave = Some(t!("leave-here"));
            (Some((t!("choose-ask-again"), step(StepMessage::Retry))), vec![])
        }
        Stage::Attach(Attach::AskAccount { .. }) => {
            leave = Some(t!("leave-later"));
            // Neither answer is one that a stray Enter may give.
            (
                None,
                vec![
                    (t!("choose-wrong-account"), step(StepMessage::AccountIsWrong)),
                    (t!("choose-right-account"), step(StepMessage::AccountIsRight)),
                ],
            )
        }
        Stage::Attach(Attach::Failed(error)) if error.needs_another_consent() => {
            leave = Some(t!("leave-back"));
            (Some((t!("choose-ask-again"), step(StepMessage::Retry))), vec![])
        }
        Stage::Consent(Consent::Failed(ConsentError::WrongAccount(_))) => {
            leave = Some(t!("leave-back"));
            (
                Some((t!("choose-ask-privately"), step(StepMessage::RetryPrivately))),
                vec![(t!("choose-ask-again"), step(StepMessage::Retry))],
            )
        }
        Stage::Consent(Consent::Failed(error)) if !error.leaves_code_unspent() => {
            leave = Some(t!("leave-back"));
            (Some((t!("choose-ask-again"), step(StepMessage::Retry))), vec![])
        }
        Stage::Confirm(Confirm::Failed(ConfirmError::Trouble { .. })) => {
            leave = Some(t!("leave-back"));
            (
                Some((t!("choose-look-again"), step(StepMessage::Retry))),
                vec![(t!("choose-ask-grower"), step(StepMessage::AskAgain))],
            )
        }
        Stage::Prepare(Prepare::Failed(_))
        | Stage::Consent(Consent::Failed(_))
        | Stage::Attach(Attach::Failed(_))
        | Stage::Confirm(Confirm::Failed(_)) => {
            leave = Some(t!("leave-back"));
            (Some((t!("try-again"), step(StepMessage::Retry))), vec![])
        }
        Stage::Connected(_) => match state.next_of_day() {
            None => {
                leave = None;
                (Some((t!("choose-next"), Message::Leave)), vec![])
            }
            Some(next) => {
                leave = Some(t!("leave-back"));
                let words = t!("choose-next-of-day", grower = next.grower_name.as_str());
                (Some((words, Message::ConnectNext)), vec![])
            }
        },
    };
    let leave = leave.map(|words| Action::leaving(words, Message::Leave));
    let others = others.into_iter().map(|(words, message)| Action::other(words, message));
    let main = main.map(|(words, message)| Action::main(words, message));
    (leave, others.chain(main).collect())
}

fn working(ui: &mut egui::Ui, words: &str) {
    let label = ui.label(words);
    announce(ui, label.id);
}

fn prepare(
    ui: &mut egui::Ui,
    state: &State,
    connect: &Connect,
    step: &Prepare,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    match step {
        Prepare::Checking => working(ui, &t!("prepare-checking")),
        Prepare::Asking => working(ui, &t!("prepare-asking")),
        Prepare::AlreadyConnected(credentials) => already(ui, connect, credentials),
        Prepare::SignIn(error) => {
            sign_in_again(ui, state, forms, &error_messages::sign_in_to_prepare(error), pressed);
        }
        Prepare::AskScopes(url) => {
            group(ui, |ui| {
                let label = step_heading(ui, &t!("scopes-title"));
                announce(ui, label.id);
                ui.label(t!("scopes-more", scopes = i18n::list(url.other_scopes())));
            });
        }
        Prepare::Failed(_) => {}
    }
}

fn consent(
    ui: &mut egui::Ui,
    connect: &Connect,
    step: &Consent,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    match step {
        Consent::Opening => working(ui, &t!("consent-opening")),
        Consent::Waiting(wait) => waiting::show(ui, connect, wait, forms, now, pressed),
        Consent::Exchanging => working(ui, &t!("consent-exchanging")),
        Consent::Storing => working(ui, &t!("consent-storing")),
        Consent::Failed(_) => {}
    }
}

fn attach(
    ui: &mut egui::Ui,
    state: &State,
    connect: &Connect,
    step: &Attach,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    match step {
        Attach::AskAccount { doubt, .. } => ask_account(ui, connect, doubt),
        Attach::Running => working(ui, &t!("attach-running")),
        Attach::AlreadyConnected(credentials) => {
            already(ui, connect, credentials);
            muted(ui, t!("already-keep"));
        }
        Attach::SignIn(error) => {
            sign_in_again(ui, state, forms, &error_messages::sign_in_to_attach(error), pressed);
        }
        Attach::Failed(_) => {}
    }
}

fn confirm(
    ui: &mut egui::Ui,
    state: &State,
    step: &Confirm,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    match step {
        Confirm::Running => working(ui, &t!("confirm-running")),
        Confirm::SignIn(error) => {
            sign_in_again(ui, state, forms, &error_messages::sign_in_to_confirm(error), pressed);
        }
        Confirm::Failed(_) => {}
    }
}

fn sign_in_again(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    why: &str,
    pressed: &mut Pressed,
) {
    let color = theme::Tokens::of(ui).warning;
    let label = with_icon(ui, icons::WARNING, color, why);
    announce(ui, label.id);
    super::growers::sign_in(ui, state, forms, pressed);
}

fn already(ui: &mut egui::Ui, connect: &Connect, credentials: &LeafCredentials) {
    group(ui, |ui| {
        let name = connect.grower.display_name();
        let label = step_heading(ui, &t!("already-title", grower = name));
        announce(ui, label.id);
        ui.label(error_messages::connection_state(Some(credentials)));
        if let Some(created) = credentials.created {
            ui.label(t!("already-since", time = i18n::time(created)));
        }
        ui.add_space(theme::SPACE);
        muted(ui, t!("already-replace"));
    });
}

fn ask_account(ui: &mut egui::Ui, connect: &Connect, doubt: &Doubt) {
    let name = connect.grower.display_name();
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
