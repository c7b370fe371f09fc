//! The check of the set-up: each part with its result, and the way to the field that is wrong.

use std::env::consts::OS;

use eframe::egui;

use super::setup_fields;
use crate::flow::setup_check::{Message as CheckMessage, Part, PartError, Progress, Verdict};
use crate::flow::{Message, SetupCheck, SetupField, State};
use crate::t;
use crate::ui::icons::Icon;
use crate::ui::widgets::{
    Action, Place, announce, aside, explain, group, has_aside, heading, is_awaited, muted,
    step_heading, two_columns_over_actions, with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    check: &SetupCheck,
    pressed: &mut Pressed,
) {
    let help = to_change(state, check);
    let page = |ui: &mut egui::Ui| {
        let top = ui.cursor().top();
        heading(ui, &t!("check-title"));
        let is_told_beside = has_aside(ui);
        if !is_told_beside {
            summary(ui, check);
        }
        ui.add_space(theme::SPACE);
        let mut asks_company = false;
        group(ui, |ui| {
            for (part, progress) in &check.parts {
                line(ui, *part, progress, state.company_name());
                if !is_told_beside && let Progress::Failed(error) = progress {
                    asks_company |= failure(ui, state, (*part, error), help, pressed);
                }
            }
        });
        aside(ui, top, |ui| {
            if is_told_beside {
                summary(ui, check);
                ui.add_space(theme::SPACE);
                for (part, progress) in &check.parts {
                    if let Progress::Failed(error) = progress {
                        step_heading(ui, &name(*part, state.company_name()));
                        asks_company |= failure(ui, state, (*part, error), help, pressed);
                    }
                }
            }
            if check.failed() > 0 {
                ui.add_space(theme::SPACE);
                let muted = theme::Tokens::of(ui).muted;
                with_icon(ui, icons::SAFE, muted, t!("check-lost"));
                // Once, for all that have failed.
                if asks_company {
                    super::help::contact(ui, state, pressed);
                }
            }
        });
    };
    let tell = |message| Message::SetupCheck(message);
    // Checking again helps once something was changed.
    let begin = |words| match help {
        Some(_) => Action::other(words, tell(CheckMessage::Begin)),
        None => Action::main(words, tell(CheckMessage::Begin)),
    };
    let leave = tell(CheckMessage::Leave);
    let (left, right) = match (check.is_after_set_up, check.is_waiting(), check.failed()) {
        (true, true, _) => {
            (Action::leaving(t!("check-pass-over"), leave), vec![begin(t!("settings-check"))])
        }
        (true, false, 0) => {
            let again = Action::other(t!("check-again"), tell(CheckMessage::Begin));
            let on = Action::main(t!("check-go-on"), tell(CheckMessage::Leave));
            (again, vec![on.enabled(!check.is_running())])
        }
        // No key goes past what does not work.
        (true, false, _) => {
            (Action::other(t!("check-go-on-anyway"), leave), vec![begin(t!("check-again"))])
        }
        (false, ..) => (Action::leaving(t!("back"), leave), vec![begin(t!("check-again"))]),
    };
    let chosen = two_columns_over_actions(ui, page, Some(left), right);
    pressed.send(chosen);
}

/// The first part that does not work for the want of another value, and the field to change.
fn to_change(state: &State, check: &SetupCheck) -> Option<(Part, SetupField)> {
    if check.is_running() {
        return None;
    }
    check.parts.iter().find_map(|(part, progress)| match progress {
        Progress::Failed(error) => {
            setup_fields::first(state, error.fields(*part)).map(|field| (*part, field))
        }
        _ => None,
    })
}

/// How the whole stands, in a sentence.
fn summary(ui: &mut egui::Ui, check: &SetupCheck) {
    let tokens = theme::Tokens::of(ui);
    let label = if check.is_waiting() {
        ui.label(t!("check-offer"))
    } else if check.is_running() {
        muted(ui, t!("check-running"))
    } else if check.failed() == 0 {
        with_icon(ui, icons::GOOD, tokens.good, theme::strong(t!("check-good")))
    } else {
        let words = theme::strong(t!("check-failed", count = check.failed()));
        with_icon(ui, icons::FAILED, tokens.danger, words)
    };
    announce(ui, label.id);
}

/// How a part stands.
fn line(ui: &mut egui::Ui, part: Part, progress: &Progress, company: Option<&str>) {
    let tokens = theme::Tokens::of(ui);
    let (icon, color, words): (Icon, _, _) = match progress {
        Progress::Waiting => (icons::AWAY, tokens.muted, t!("check-waiting")),
        Progress::Running => (icons::AWAY, tokens.accent, t!("check-part-running")),
        Progress::Done(Verdict::Works) => (icons::GOOD, tokens.good, t!("check-works")),
        Progress::Done(Verdict::Pasted) => (icons::CALM, tokens.muted, t!("check-pasted")),
        Progress::Done(Verdict::Unknown) => (icons::CALM, tokens.muted, t!("check-unknown")),
        Progress::Failed(_) => (icons::FAILED, tokens.danger, t!("check-part-failed")),
    };
    with_icon(ui, icon, color, t!("labelled", label = name(part, company), text = words));
}

/// Why a part does not work, and the ways to what may be wrong; returns whether the company is to be
/// asked.
fn failure(
    ui: &mut egui::Ui,
    state: &State,
    (part, error): (Part, &PartError),
    help: Option<(Part, SetupField)>,
    pressed: &mut Pressed,
) -> bool {
    let explanation = error_messages::setup_part(error, state.company_name());
    let fields = error.fields(part);
    let main = help.filter(|(helped, _)| *helped == part).map(|(_, field)| field);
    let shown = ui.scope(|ui| {
        explain(ui, &explanation);
        setup_fields::buttons_with_main(ui, state, fields, main, pressed);
    });
    if main.is_some() && is_awaited(ui, Place::Step) {
        shown.response.scroll_to_me(None);
    }
    ui.add_space(theme::SPACE);
    explanation.asks_company
}

/// What a part is called; staff never met what their company's file has set.
fn name(part: Part, company: Option<&str>) -> String {
    match part {
        Part::Client if company.is_some() => t!("check-client-company"),
        Part::ApiKey if company.is_some() => t!("check-api-key-company"),
        Part::Redirect if company.is_some() => t!("check-redirect-company-name"),
        Part::SecondRedirect if company.is_some() => t!("check-second-redirect-company"),
        Part::SignIn => t!("check-sign-in"),
        Part::Client => t!("check-client"),
        Part::ApiKey => t!("keys-api-key"),
        Part::Redirect => t!("redirect-first"),
        Part::SecondRedirect => t!("check-second-redirect"),
        Part::Keyring => t!("check-keyring", system = OS),
        Part::Clock => t!("check-clock"),
    }
}
