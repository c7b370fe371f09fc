//! The four steps for one grower.

use eframe::egui::{self, RichText};
use jiff::Timestamp;

use super::forms::Forms;
use super::widgets::{
    actions, announce, asked_to_wait, escape, explain, heading, muted, page, primary, stepper,
};
use super::{Pressed, connected, text, theme, waiting};
use crate::domain::LeafCredentials;
use crate::flow::connect::Message as StepMessage;
use crate::flow::{
    Attach, AttachError, Confirm, ConfirmError, Connect, Consent, ConsentError, Doubt, Message,
    Prepare, PrepareError, Stage, State,
};

pub(super) fn show(
    ui: &mut egui::Ui,
    state: &State,
    connect: &Connect,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    bottom(ui, connect, pressed);
    page(ui, |ui| {
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
            let label = ui.label(RichText::new(text::warning(warning)).color(color));
            announce(ui, label.id);
        }
        match &connect.stage {
            Stage::Prepare(step) => prepare(ui, state, connect, step, forms, pressed),
            Stage::Consent(step) => consent(ui, connect, step, forms, now, pressed),
            Stage::Attach(step) => attach(ui, state, connect, step, forms, pressed),
            Stage::Confirm(step) => confirm(ui, state, step, forms, pressed),
            Stage::Connected(done) => connected::show(ui, connect, done, pressed),
        }
        asked_to_wait(ui, state, now);
    });
}

fn title(connect: &Connect, name: &str) -> String {
    match connect.stage {
        Stage::Connected(_) => format!("{name} is connected"),
        _ => format!("Connect {name}"),
    }
}

/// What a button says, and what pressing it means.
type Choice = (&'static str, Message);

/// The ways on from where the steps stand, and leaving.
fn bottom(ui: &mut egui::Ui, connect: &Connect, pressed: &mut Pressed) {
    let step = |message| Message::Step(connect.attempt, message);
    let mut leave = Some(text::CANCEL);
    let (main, others): (Option<Choice>, Vec<Choice>) = match &connect.stage {
        Stage::Prepare(Prepare::Checking | Prepare::Asking | Prepare::SignIn)
        | Stage::Consent(Consent::Opening | Consent::Exchanging | Consent::Storing)
        | Stage::Attach(Attach::Running | Attach::SignIn)
        | Stage::Confirm(Confirm::Running | Confirm::SignIn) => (None, vec![]),
        Stage::Prepare(Prepare::AlreadyConnected(_)) => (
            Some(("Keep it as it is", step(StepMessage::KeepExisting))),
            vec![("Replace it", step(StepMessage::Replace))],
        ),
        Stage::Attach(Attach::AlreadyConnected(_)) => {
            leave = Some("Decide later");
            // Keeping the old one costs the new consent: not for a stray Enter.
            (
                None,
                vec![
                    ("Replace it", step(StepMessage::Replace)),
                    ("Keep the old one", step(StepMessage::KeepExisting)),
                ],
            )
        }
        Stage::Prepare(Prepare::Failed(PrepareError::Redirect(_))) => (
            Some((text::TRY_AGAIN, step(StepMessage::Retry))),
            vec![("Go on by pasting", step(StepMessage::PasteInstead))],
        ),
        Stage::Prepare(Prepare::Failed(PrepareError::Keyring(_))) => (
            Some((text::TRY_AGAIN, step(StepMessage::Retry))),
            vec![(text::KEEP_FOR_THIS_RUN, Message::KeepForThisRun)],
        ),
        Stage::Consent(Consent::Waiting(_)) => {
            (Some(("Open the browser again", step(StepMessage::OpenAgain))), vec![])
        }
        Stage::Consent(Consent::Failed(ConsentError::Denied)) => {
            leave = Some("Leave it here");
            (Some(("Ask again", step(StepMessage::Retry))), vec![])
        }
        Stage::Attach(Attach::AskAccount { .. }) => {
            leave = Some("Decide later");
            // Neither answer is one that a stray Enter may give.
            (
                None,
                vec![
                    ("Yes, attach it", step(StepMessage::AccountIsRight)),
                    ("No, wrong account", step(StepMessage::AccountIsWrong)),
                ],
            )
        }
        Stage::Attach(Attach::Failed(AttachError::TokenGone)) => {
            leave = Some("Back to the growers");
            (Some(("Ask again", step(StepMessage::Retry))), vec![])
        }
        Stage::Consent(Consent::Failed(error)) if !error.leaves_code_unspent() => {
            leave = Some("Back to the growers");
            (Some(("Ask again", step(StepMessage::Retry))), vec![])
        }
        Stage::Confirm(Confirm::Failed(ConfirmError::Trouble(_))) => {
            leave = Some("Back to the growers");
            (
                Some(("Look again", step(StepMessage::Retry))),
                vec![("Ask the grower again", step(StepMessage::AskAgain))],
            )
        }
        Stage::Prepare(Prepare::Failed(_))
        | Stage::Consent(Consent::Failed(_))
        | Stage::Attach(Attach::Failed(_))
        | Stage::Confirm(Confirm::Failed(_)) => {
            leave = Some("Back to the growers");
            (Some((text::TRY_AGAIN, step(StepMessage::Retry))), vec![])
        }
        Stage::Connected(_) => {
            leave = None;
            (Some(("Connect the next grower", Message::Leave)), vec![])
        }
    };
    let (left, chosen) = actions(
        ui,
        |ui| leave.is_some_and(|words| escape(ui, words)),
        |ui| {
            let main = main.filter(|(words, _)| primary(ui, words, true));
            others
                .into_iter()
                .filter(|(words, _)| ui.button(*words).clicked())
                .fold(main, |_, other| Some(other))
                .map(|(_, message)| message)
        },
    );
    pressed.send(left.then_some(Message::Leave));
    pressed.send(chosen);
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
        Prepare::Checking => working(ui, "Looking whether everything is in place…"),
        Prepare::Asking => working(ui, "Asking Leaf for FieldView's log-in address…"),
        Prepare::AlreadyConnected(credentials) => already(ui, connect, credentials),
        Prepare::SignIn => {
            sign_in_again(ui, state, forms, "The grower has not been asked yet.", pressed);
        }
        Prepare::Failed(error) => explain(ui, &text::prepare(error)),
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
        Consent::Opening => working(ui, "Making the link ready…"),
        Consent::Waiting(wait) => waiting::show(ui, connect, wait, forms, now, pressed),
        Consent::Exchanging => {
            working(ui, "The grower has answered. Asking FieldView to confirm it…");
        }
        Consent::Storing => working(ui, "Keeping the grower's consent safe…"),
        Consent::Failed(error) => {
            explain(ui, &text::consent(error, connect.grower.display_name()));
        }
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
        Attach::AskAccount { doubt, .. } => ask_account(ui, connect, *doubt),
        Attach::Running => working(ui, "Handing the consent to Leaf…"),
        Attach::AlreadyConnected(credentials) => {
            already(ui, connect, credentials);
            muted(ui, "Keeping the old one throws away the consent that was just given.");
        }
        Attach::SignIn => sign_in_again(
            ui,
            state,
            forms,
            "The grower's consent is safe: no new log-in is needed.",
            pressed,
        ),
        Attach::Failed(error) => explain(ui, &text::attach(error)),
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
        Confirm::Running => working(ui, "Asking Leaf whether it has it…"),
        Confirm::SignIn => sign_in_again(
            ui,
            state,
            forms,
            "Leaf has taken the consent; it only remains to look.",
            pressed,
        ),
        Confirm::Failed(error) => explain(ui, &text::confirm(error)),
    }
}

fn sign_in_again(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    lost: &str,
    pressed: &mut Pressed,
) {
    working(ui, &format!("Leaf does not accept your sign-in any more. {lost}"));
    super::growers::sign_in(ui, state, forms, pressed);
}

fn already(ui: &mut egui::Ui, connect: &Connect, credentials: &LeafCredentials) {
    let name = connect.grower.display_name();
    theme::Tokens::of(ui).group().show(ui, |ui| {
        ui.set_width(ui.available_width());
        let label = ui.label(
            RichText::new(format!("Leaf has a FieldView connection for {name} already"))
                .text_style(theme::subheading()),
        );
        announce(ui, label.id);
        ui.label(text::connection_state(Some(credentials)));
        if let Some(created) = credentials.created {
            ui.label(format!("Since {}", text::time(created)));
        }
        ui.add_space(theme::SPACE);
        muted(
            ui,
            "Replacing it removes the old connection and its history of events at Leaf, and \
             attaches the new one in its place. Fields and data stay.",
        );
    });
}

fn ask_account(ui: &mut egui::Ui, connect: &Connect, doubt: Doubt) {
    let name = connect.grower.display_name();
    let account = connect.account.clone().unwrap_or_default();
    theme::Tokens::of(ui).group().show(ui, |ui| {
        ui.set_width(ui.available_width());
        let label = ui.label(
            RichText::new(format!("Is this {name}'s FieldView account?"))
                .text_style(theme::subheading()),
        );
        announce(ui, label.id);
        if account.is_known() {
            ui.label(RichText::new(account.display()).strong());
        }
        ui.add_space(theme::SPACE);
        muted(ui, text::doubt(doubt, name));
    });
}
