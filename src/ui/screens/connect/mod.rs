//! The steps for one grower: the frame that all have, and a file for the page of each.

mod attach;
mod confirm;
mod consent;
mod parts;
mod prepare;
mod waiting;

use std::mem::{Discriminant, discriminant};

use eframe::egui;
use jiff::Timestamp;

use crate::flow::{Connect, Message, Part, STEPS, Stage, State};
use crate::t;
use crate::ui::forms::Forms;
use crate::ui::screens::{connected, day, growers};
use crate::ui::widgets::{
    Action, announce, aside, asked_to_wait, beside, has_room_beside, has_room_for_two, heading,
    muted, row_of_words, stepper, two_columns, wide_page_over_actions, widest, with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};
use parts::{Chosen, Need, Shown, Ways};

/// What tells one step on the screen from another.
pub(in crate::ui) fn step_shown(stage: &Stage) -> (Discriminant<Stage>, Need) {
    let need = match stage {
        Stage::Prepare(step) => prepare::need(step),
        Stage::Consent(step) => consent::need(step),
        Stage::Attach(step) => attach::need(step),
        Stage::Confirm(step) => confirm::need(step),
        Stage::Connected(_) => Need::Next,
    };
    (discriminant(stage), need)
}

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    connect: &Connect,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    let shown = Shown { state, connect, now };
    let is_connected = matches!(connect.stage, Stage::Connected(_));
    let is_beside = is_connected && super::data::has_map(state) && has_room_beside(ui);
    let are_two = !is_beside && has_room_for_two(ui);
    let content = |ui: &mut egui::Ui, beside: Option<&mut egui::Ui>| {
        let name = connect.grower.display_name();
        row_of_words(ui, |ui| {
            heading(ui, &title(connect, name));
            if !connect.grower.email.is_empty() && connect.grower.email != name {
                muted(ui, connect.grower.email.as_str());
            }
        });
        ui.add_space(theme::SPACE);
        let names = STEPS.iter().map(|step| error_messages::step(*step));
        stepper(ui, &names.zip(connect.steps()).collect::<Vec<_>>());
        ui.add_space(theme::SPACE);
        for warning in &connect.warnings {
            let color = theme::Tokens::of(ui).warning;
            let label = with_icon(
                ui,
                icons::WARNING,
                color,
                error_messages::warning(warning, shown.company()),
            );
            announce(ui, label.id);
        }
        two_columns(ui, are_two, |ui| match &connect.stage {
            Stage::Prepare(step) => prepare::show(ui, &shown, step, forms, pressed),
            Stage::Consent(step) => consent::show(ui, &shown, step, forms, pressed),
            Stage::Attach(step) => attach::show(ui, &shown, step, forms, pressed),
            Stage::Confirm(step) => confirm::show(ui, &shown, step, forms, pressed),
            Stage::Connected(done) => {
                if !is_beside {
                    super::data::map(ui, state, name, forms, is_beside, pressed);
                    ui.add_space(theme::GAP);
                }
                let top = ui.cursor().top();
                connected::show(ui, state, connect, done, pressed);
                aside(ui, top, |ui| {
                    super::data::show(ui, state, forms, pressed);
                    connected::read_on(ui, pressed);
                });
                if state.asks_to_sign_in() {
                    growers::sign_in(ui, state, forms, pressed);
                }
            }
        });
        asked_to_wait(ui, state, now);
        if let Some(ui) = beside {
            super::data::map(ui, state, name, forms, is_beside, pressed);
        }
    };
    let page = |ui: &mut egui::Ui| beside(ui, is_beside, content);
    let widest = widest(ui, is_beside, are_two);
    let leaving = state.leave_question().map_or(Message::Leave, Message::Ask);
    let (leave, mut ways_on) = actions(ways(&shown), leaving);
    ways_on.extend(growers::sign_in_action(state, Chosen::SignIn));
    match wide_page_over_actions(ui, widest, page, leave, ways_on) {
        Some(Chosen::SignIn) => growers::begin_sign_in(ui),
        Some(Chosen::Tell(message)) => pressed.send(*message),
        Some(Chosen::UsePasted) => waiting::use_pasted(ui),
        None => {}
    }
}

fn title(connect: &Connect, name: &str) -> String {
    match connect.stage {
        Stage::Connected(_) => t!("connected-title", grower = name),
        _ => t!("connect-title", grower = name),
    }
}

/// Leaving, and the ways on from where the steps stand.
fn ways(shown: &Shown<'_>) -> Ways {
    match &shown.connect.stage {
        Stage::Prepare(step) => prepare::ways(shown, step),
        Stage::Consent(step) => consent::ways(shown, step),
        Stage::Attach(step) => attach::ways(shown, step),
        Stage::Confirm(step) => confirm::ways(shown, step),
        Stage::Connected(_) => match shown.state.next_of_day() {
            // Enter signs in while that is asked for.
            _ if shown.state.asks_to_sign_in() => Ways::none().left_by(t!("choose-another")),
            None => Ways { leave: None, ..Ways::on(t!("choose-next"), Message::Leave) },
            Some(next) => {
                let words = day::begin_label(shown.state, next);
                let link = Message::OpenGrowerPart(next.leaf_user_id.clone(), Part::Links);
                Ways::on(words, Message::ConnectNext)
                    .or(t!("day-link"), link)
                    .left_by(t!("choose-another"))
            }
        },
    }
}

/// The same as buttons: leaving, then the others, with the main one at the end.
fn actions(ways: Ways, leaving: Message) -> (Option<Action<Chosen>>, Vec<Action<Chosen>>) {
    let leave = ways.leave.map(|words| Action::leaving(words, Chosen::Tell(Box::new(leaving))));
    let others = ways.others.into_iter().map(|(words, chosen)| Action::other(words, chosen));
    let main = ways.main.map(|(words, chosen)| match chosen {
        // The last page has no other way out.
        Chosen::Tell(ref message) if leave.is_none() && matches!(**message, Message::Leave) => {
            Action::main_leaving(words, chosen)
        }
        _ => Action::main(words, chosen),
    });
    (leave, others.chain(main).collect())
}
