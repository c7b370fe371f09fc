//! One grower: how the connection stands, what happened to it, and its end.

use eframe::egui;
use jiff::Timestamp;

use crate::domain::{ConnectionStatus, LeafEvent};
use crate::flow::grower_page::{Links, Message as GrowerPageMessage};
use crate::flow::{Ending, GrowerPage, Look, Message, Part, Question, State};
use crate::ui::forms::Forms;
use crate::ui::screens::{connected, help};
use crate::ui::widgets::{
    Action, announce, aside, asked_to_wait, beside, explain, group, has_room_beside,
    has_room_for_two, heading, icon_button, muted, step_heading, two_columns,
    wide_page_over_actions, widest, with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

/// The page shows this many events; the whole history is at Leaf.
const EVENTS_SHOWN: usize = 8;

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    grower_page: &GrowerPage,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    if let Some(link) = grower_page.links.code_shown() {
        super::magic_links::whole_window(ui, grower_page, link, pressed);
        return;
    }
    let asks_to_sign_in = state.asks_to_sign_in();
    let is_beside = super::data::has_map(state) && has_room_beside(ui);
    let are_two = !is_beside && has_room_for_two(ui);
    let content = |ui: &mut egui::Ui, beside: Option<&mut egui::Ui>| {
        let name = grower_page.grower.display_name();
        heading(ui, name);
        let lines = [
            grower_page.grower.email.as_str(),
            grower_page.grower.reference.as_deref().unwrap_or_default(),
        ];
        let known = lines.into_iter().filter(|line| !line.is_empty() && *line != name);
        muted(ui, known.collect::<Vec<_>>().join(" · "));
        ui.add_space(theme::SPACE);
        two_columns(ui, are_two, |ui| {
            match &grower_page.look {
                Look::Running => {
                    let label = ui.label(t!("grower-page-looking"));
                    announce(ui, label.id);
                }
                Look::Done(standing) => {
                    let attention =
                        grower_page.grower.needs_attention() || grower_page.grower.is_away();
                    if !is_beside && !attention {
                        lead_to(ui, grower_page, Part::Map);
                        super::data::map(ui, state, name, forms, is_beside, pressed);
                        ui.add_space(theme::GAP);
                    }
                    let top = ui.cursor().top();
                    found(ui, state, grower_page, standing, pressed);
                    if attention {
                        events(ui, grower_page, &standing.events, state.company_name());
                    }
                    if !is_beside && attention {
                        ui.add_space(theme::GAP);
                        lead_to(ui, grower_page, Part::Map);
                        super::data::map(ui, state, name, forms, is_beside, pressed);
                    }
                    aside(ui, top, |ui| {
                        super::data::show(ui, state, forms, pressed);
                        if !attention {
                            events(ui, grower_page, &standing.events, state.company_name());
                        }
                        let is_wanted = lead_to(ui, grower_page, Part::Links);
                        let letters = &mut forms.appearance.letters;
                        super::magic_links::show(
                            ui,
                            state,
                            grower_page,
                            letters,
                            is_wanted,
                            pressed,
                        );
                        super::leaflet::show(ui, state, name, forms, pressed);
                    });
                }
                Look::Failed(error) => {
                    explain(ui, &error_messages::leaf(error, t!("grower-page-failed")));
                    if !error.wants_sign_in() {
                        look_again(ui, grower_page, &t!("try-again"), pressed);
                    }
                }
            }
            if asks_to_sign_in {
                super::growers::sign_in(ui, state, forms, pressed);
            }
        });
        asked_to_wait(ui, state, now);
        if let Some(ui) = beside {
            super::data::map(ui, state, name, forms, is_beside, pressed);
        }
    };
    let page = |ui: &mut egui::Ui| beside(ui, is_beside, content);
    let id = &grower_page.grower.id;
    let is_busy = grower_page.look == Look::Running || grower_page.ending == Ending::Running;
    let grower = &grower_page.grower;
    // Who sends a link has not come to connect: Enter must not ask the grower.
    let is_for_links =
        grower_page.part == Some(Part::Links) || grower_page.links != Links::default();
    let main = |words, message| {
        Action::main(words, Some(message)).enabled(!is_busy).after_reading(is_for_links)
    };
    let sign_in = super::growers::sign_in_action(state, None);
    let action = if sign_in.is_some() {
        sign_in
    } else if let Some(unfinished) = state.unfinished_of(id) {
        Some(main(t!("grower-finish"), Message::Finish(unfinished.consent())))
    } else if grower.field_view.is_none() {
        Some(main(t!("grower-connect"), Message::Connect(id.clone())))
    } else if grower.needs_attention() {
        Some(main(t!("grower-reconnect"), Message::Connect(id.clone())))
    } else if grower.is_away() || is_busy {
        // While FieldView is away, another consent would not help.
        None
    } else {
        // Nothing is urgent where all is well.
        Some(Action::other(t!("grower-reconnect"), Some(Message::Connect(id.clone()))))
    };
    let back = Action::leaving(t!("leave-back"), Some(Message::Leave));
    let widest = widest(ui, is_beside, are_two);
    let end_of_turn = (!asks_to_sign_in)
        .then(|| super::magic_links::end_of_turn(state, grower_page, now))
        .flatten()
        .map(|end| (t!("links-note-sent"), Some(Message::Day(end))));
    let actions = match end_of_turn {
        // Until a link has left the page, connecting the grower comes first.
        Some((words, end)) if grower_page.links.are_handed_out => {
            let action = action.filter(|_| !is_busy).map(Action::beside);
            action.into_iter().chain([Action::main(words, end)]).collect()
        }
        Some((words, end)) => [Action::other(words, end)].into_iter().chain(action).collect(),
        None => action.into_iter().collect(),
    };
    match wide_page_over_actions(ui, widest, page, Some(back), actions) {
        Some(None) => super::growers::begin_sign_in(ui),
        Some(Some(end @ Message::Day(_))) => {
            pressed.send(end);
            pressed.send(Message::Leave);
        }
        Some(message) => pressed.send(message),
        None => {}
    }
}

fn look_again(ui: &mut egui::Ui, grower_page: &GrowerPage, words: &str, pressed: &mut Pressed) {
    if icon_button(ui, icons::REFRESH, words).clicked() {
        pressed.send(Message::GrowerPage(grower_page.id, GrowerPageMessage::LookAgain));
    }
}

fn found(
    ui: &mut egui::Ui,
    state: &State,
    grower_page: &GrowerPage,
    standing: &ConnectionStatus,
    pressed: &mut Pressed,
) {
    let write_scopes = state.settings.as_ref().map_or(&[][..], |settings| &settings.write_scopes);
    let account = state.accounts.iter().find(|one| one.leaf_user_id == grower_page.grower.id);
    let company = state.company_name();
    group(ui, |ui| {
        let label = connected::state(ui, standing.credentials.as_ref(), write_scopes);
        announce(ui, label.id);
        if grower_page.ending == Ending::Done {
            let label = ui.label(t!("grower-page-disconnected"));
            announce(ui, label.id);
        }
        if let Some(credentials) = &standing.credentials {
            connected::facts(ui, credentials, account.map(|one| &one.account), write_scopes);
            let mut asks_company = connected::missing(ui, credentials, write_scopes, company);
            let unfinished = state.unfinished_of(&grower_page.grower.id).is_some();
            if let Some(advice) = error_messages::advice(credentials, unfinished, company) {
                let accent = theme::Tokens::of(ui).accent;
                asks_company |= advice.asks_company;
                with_icon(ui, icons::NEXT, accent, advice.words);
            }
            if asks_company {
                help::contact(ui, state, pressed);
            }
        }
        ui.add_space(theme::SPACE);
        ui.horizontal_wrapped(|ui| {
            look_again(ui, grower_page, &t!("choose-look-again"), pressed);
            if ui.button(t!("grower-edit")).clicked() {
                pressed.send(Message::OpenEditing(grower_page.grower.id.clone()));
            }
            let idle = grower_page.ending != Ending::Running;
            let words =
                if idle { t!("grower-page-disconnect") } else { t!("grower-page-disconnecting") };
            let button = egui::Button::new(words);
            if standing.credentials.is_some() && ui.add_enabled(idle, button).clicked() {
                let name = grower_page.grower.display_name().to_owned();
                let page = grower_page.id;
                pressed.send(Message::Ask(Question::Disconnect { page, name }));
            }
        });
    });
    if let Ending::Failed(error) = &grower_page.ending {
        ui.add_space(theme::SPACE);
        explain(ui, &error_messages::leaf(error, t!("grower-page-still-connected")));
    }
}

/// Scrolls to where a part of the page begins, once, where somebody came for it; whether it did so
/// now.
fn lead_to(ui: &egui::Ui, grower_page: &GrowerPage, part: Part) -> bool {
    let id = egui::Id::unique(("led to its part", grower_page.id.0));
    let is_new =
        grower_page.part == Some(part) && ui.data(|data| data.get_temp::<bool>(id)).is_none();
    if is_new {
        ui.data_mut(|data| data.insert_temp(id, true));
        ui.scroll_to_cursor(Some(egui::Align::Min));
    }
    is_new
}

fn events(
    ui: &mut egui::Ui,
    grower_page: &GrowerPage,
    events: &[LeafEvent],
    company: Option<&str>,
) {
    if events.is_empty() {
        return;
    }
    lead_to(ui, grower_page, Part::History);
    ui.add_space(theme::GAP);
    step_heading(ui, &t!("grower-page-events"));
    for event in events.iter().take(EVENTS_SHOWN) {
        if let Some(time) = event.time {
            muted(ui, i18n::time(time));
        }
        ui.add(egui::Label::new(error_messages::event(event, company)).wrap());
        ui.add_space(theme::NEAR);
    }
}
