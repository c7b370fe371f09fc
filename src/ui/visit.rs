//! One grower: how the connection stands, what happened to it, and its end.

use eframe::egui;
use jiff::Timestamp;

use super::forms::{Forms, Question};
use super::widgets::{
    Action, announce, asked_to_wait, explain, group, heading, icon_button, muted,
    page_over_actions, step_heading, with_icon,
};
use super::{Pressed, connected, icons, text, theme};
use crate::domain::{LeafEvent, Standing};
use crate::flow::visit::Message as VisitMessage;
use crate::flow::{Ending, Look, Message, State, Visit};
use crate::{say, words};

/// More than this is for the developer to read at Leaf.
const EVENTS_SHOWN: usize = 8;

pub(super) fn show(
    ui: &mut egui::Ui,
    state: &State,
    visit: &Visit,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    let asks_to_sign_in = super::forms::asks_to_sign_in(state);
    let page = |ui: &mut egui::Ui| {
        let name = visit.grower.display_name();
        heading(ui, name);
        let lines =
            [visit.grower.email.as_str(), visit.grower.reference.as_deref().unwrap_or_default()];
        let known = lines.into_iter().filter(|line| !line.is_empty() && *line != name);
        muted(ui, known.collect::<Vec<_>>().join(" · "));
        ui.add_space(theme::SPACE);
        match &visit.look {
            Look::Running => {
                let label = ui.label(say!("visit-looking"));
                announce(ui, label.id);
            }
            Look::Done(standing) => {
                found(ui, state, visit, standing, forms, pressed);
                let attention = visit.grower.needs_attention() || visit.grower.is_away();
                if attention {
                    events(ui, &standing.events);
                }
                super::data::show(ui, state, name, forms, pressed);
                if !attention {
                    events(ui, &standing.events);
                }
                super::magic_links::show(ui, state, visit, forms, pressed);
            }
            Look::Failed(error) => {
                explain(ui, &text::leaf(error, say!("visit-failed")));
                if !error.is_unauthorized() {
                    look_again(ui, visit, &say!("try-again"), pressed);
                }
            }
        }
        if asks_to_sign_in {
            super::growers::sign_in(ui, state, forms, pressed);
        }
        asked_to_wait(ui, state, now);
    };
    let id = &visit.grower.id;
    let (words, message) = if state.is_unfinished(&visit.grower.id) {
        (say!("grower-finish"), Message::Finish(id.clone()))
    } else if visit.grower.field_view.is_some() {
        (say!("grower-reconnect"), Message::Connect(id.clone()))
    } else {
        (say!("grower-connect"), Message::Connect(id.clone()))
    };
    // One Enter does not mean two things.
    let is_busy = visit.look == Look::Running || visit.ending == Ending::Running || asks_to_sign_in;
    // Where FieldView is away, another consent would mend nothing.
    let is_offered = state.is_unfinished(id) || !visit.grower.is_away();
    let connect = is_offered.then(|| Action::main(words, message).enabled(!is_busy));
    let back = Action::leaving(say!("leave-back"), Message::Leave);
    let chosen = page_over_actions(ui, page, Some(back), connect.into_iter().collect());
    pressed.send(chosen);
}

fn look_again(ui: &mut egui::Ui, visit: &Visit, words: &str, pressed: &mut Pressed) {
    if icon_button(ui, icons::REFRESH, words).clicked() {
        pressed.send(Message::OfVisit(visit.id, VisitMessage::LookAgain));
    }
}

fn found(
    ui: &mut egui::Ui,
    state: &State,
    visit: &Visit,
    standing: &Standing,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let write_scopes = state.settings.as_ref().map_or(&[][..], |settings| &settings.write_scopes);
    let account = state.accounts.iter().find(|one| one.leaf_user_id == visit.grower.id);
    group(ui, |ui| {
        let label = connected::state(ui, standing.credentials.as_ref(), write_scopes);
        announce(ui, label.id);
        if visit.ending == Ending::Done {
            let label = ui.label(say!("visit-disconnected"));
            announce(ui, label.id);
        }
        if let Some(credentials) = &standing.credentials {
            connected::facts(ui, credentials, account.map(|one| &one.account), write_scopes);
            let unfinished = state.is_unfinished(&visit.grower.id);
            if let Some(words) = text::advice(credentials, unfinished) {
                let accent = theme::Tokens::of(ui).accent;
                with_icon(ui, icons::NEXT, accent, words);
            }
        }
        ui.add_space(theme::SPACE);
        ui.horizontal_wrapped(|ui| {
            look_again(ui, visit, &say!("choose-look-again"), pressed);
            let idle = visit.ending != Ending::Running;
            let words = if idle { say!("visit-disconnect") } else { say!("visit-disconnecting") };
            let button = egui::Button::new(words);
            if standing.credentials.is_some() && ui.add_enabled(idle, button).clicked() {
                let name = visit.grower.display_name().to_owned();
                forms.question = Some(Question::Disconnect(visit.id, name));
            }
        });
    });
    if let Ending::Failed(error) = &visit.ending {
        ui.add_space(theme::SPACE);
        explain(ui, &text::leaf(error, say!("visit-still-connected")));
    }
}

fn events(ui: &mut egui::Ui, events: &[LeafEvent]) {
    if events.is_empty() {
        return;
    }
    ui.add_space(theme::GAP);
    step_heading(ui, &say!("visit-events"));
    for event in events.iter().take(EVENTS_SHOWN) {
        if let Some(time) = event.time {
            muted(ui, words::time(time));
        }
        ui.add(egui::Label::new(text::event(event)).wrap());
        ui.add_space(theme::NEAR);
    }
}
