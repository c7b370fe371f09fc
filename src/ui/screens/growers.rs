//! The list to start from.

use eframe::egui;
use jiff::Timestamp;

use crate::domain::PracticeCompany;
use crate::flow::day::Message as DayMessage;
use crate::flow::growers::{Adding, Message as GrowersMessage};
use crate::flow::import::Message as ImportMessage;
use crate::flow::{Loading, Message, Question, SignInState, State};
use crate::ui::forms::Forms;
use crate::ui::forms::rows::Shown;
use crate::ui::screens::grower_row;
use crate::ui::screens::grower_rows;
use crate::ui::widgets::{
    Action, announce, asked_to_wait, banner, explain, going_on, group, heading, icon_button, muted,
    named_button, note_going_on, primary, step_heading, wide_page, wide_page_over_actions,
    with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

/// The list warns this long before the Leaf token ends.
const TOKEN_WARNING_HOURS: i64 = 24;

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    if state.growers.adding != Adding::Closed {
        super::new_grower::show(ui, state, forms, pressed);
        return;
    }
    let choosing = state.day.choosing.as_ref();
    let screen = |ui: &mut egui::Ui| {
        heading(ui, &if choosing.is_some() { t!("choose-title") } else { t!("growers-title") });
        leaf_account(ui, state);
        practice_company(ui, state, pressed);
        super::practice_tasks::show(ui, state);
        asked_to_wait(ui, state, now);
        if choosing.is_none() {
            token_warning(ui, state, now);
            unfinished(ui, state, now, pressed);
            super::day::show(ui, state, forms, now, pressed);
            checking(ui, state, forms, pressed);
        }
        tools(ui, state, forms, now, pressed);
        grower_rows::filter(ui, &mut forms.rows);
        failure(ui, state, forms, pressed);
        grower_rows::show(ui, state, &mut forms.rows, now, pressed);
    };
    let widest = grower_row::widest_page(ui);
    let Some(chosen) = choosing else { return wide_page(ui, widest, screen) };
    let cancel = Action::leaving(t!("cancel"), false);
    let words = t!("choose-plan", count = chosen.len());
    let plan = Action::main(words, true).enabled(!chosen.is_empty());
    let done = wide_page_over_actions(ui, widest, screen, Some(cancel), vec![plan]);
    let message = |plans| match plans {
        true => DayMessage::Plan(chosen.iter().cloned().collect()),
        false => DayMessage::StopChoosing,
    };
    pressed.send(done.map(message).map(Message::Day));
}

/// The menu of practice companies; choosing another restarts practice.
fn practice_company(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    if !state.practice {
        return;
    }
    let mut company = state.practice_company;
    ui.horizontal_wrapped(|ui| {
        ui.menu_button(t!("practice-company", company = company.name()), |ui| {
            for one in PracticeCompany::ALL {
                let words = format!("{}: {}", one.name(), error_messages::practice_company(one));
                ui.radio_value(&mut company, one, words);
            }
            muted(ui, t!("practice-company-anew"));
        });
        if ui.button(t!("growers-settings")).clicked() {
            pressed.send(Message::OpenSettings);
        }
    });
    if company != state.practice_company {
        pressed.send(Message::Practise(company));
    }
}

/// Why the list is not here, or not all of it.
pub(in crate::ui) fn failure(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let Loading::Failed(error) = &state.growers.loading else { return };
    let lost = if state.growers.list.is_empty() {
        t!("growers-failed-empty")
    } else {
        t!("growers-failed-some")
    };
    explain(ui, &error_messages::leaf(error, lost));
    if error.wants_sign_in() {
        sign_in(ui, state, forms, pressed);
    } else if icon_button(ui, icons::REFRESH, &t!("try-again")).clicked() {
        pressed.send(Message::Growers(GrowersMessage::Reload));
    }
}

fn tools(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    let find = egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, egui::Key::F);
    let add = egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, egui::Key::N);
    let refresh = egui::KeyboardShortcut::new(egui::Modifiers::NONE, egui::Key::F5);
    let pressed_key = |ui: &egui::Ui, key| ui.input_mut(|input| input.consume_shortcut(key));
    let hint = |ui: &egui::Ui, response: egui::Response, key: &egui::KeyboardShortcut| {
        let key = ui.ctx().format_shortcut(key);
        crate::ui::widgets::key_hint(ui, &response, &key);
        response.on_hover_text(key)
    };
    ui.horizontal_wrapped(|ui| {
        let label = ui.label(t!("growers-search"));
        let field = egui::TextEdit::singleline(&mut forms.rows.search)
            .id_salt("search")
            .hint_text(t!("growers-search-hint"))
            .margin(theme::FIELD_INSET)
            .desired_width(theme::SEARCH);
        let search = ui.add(field).labelled_by(label.id);
        let search = hint(ui, search, &find);
        let left_by = |key| search.lost_focus() && ui.input(|input| input.key_pressed(key));
        let is_cleared = left_by(egui::Key::Escape) && !forms.rows.search.is_empty();
        if is_cleared {
            forms.rows.search.clear();
        }
        if is_cleared || left_by(egui::Key::Enter) || pressed_key(ui, &find) {
            search.request_focus();
        }
        if state.day.choosing.is_some() {
            return;
        }
        let button = icon_button(ui, icons::ADD, &t!("growers-add"));
        if hint(ui, button, &add).clicked() || pressed_key(ui, &add) {
            pressed.send(Message::Growers(GrowersMessage::OpenForm));
        }
        let button = icon_button(ui, icons::REFRESH, &t!("growers-refresh"));
        if hint(ui, button, &refresh).clicked() || pressed_key(ui, &refresh) {
            pressed.send(Message::Growers(GrowersMessage::Reload));
        }
        ui.menu_button(t!("growers-more"), |ui| more(ui, state, forms, now, pressed));
    });
}

/// What is done with many growers at once.
fn more(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    if icon_button(ui, icons::CHECK, &t!("growers-check-all")).clicked() {
        pressed.send(Message::Growers(GrowersMessage::CheckAll));
    }
    if icon_button(ui, icons::DAY, &t!("growers-plan")).clicked() {
        pressed.send(Message::Day(DayMessage::Choose));
    }
    if icon_button(ui, icons::TABLE, &t!("growers-import")).clicked() {
        pressed.send(Message::Import(ImportMessage::Choose));
    }
    if icon_button(ui, icons::SAVE, &t!("growers-save")).clicked() {
        pressed.send(Message::SaveTable(grower_rows::table(state, &mut forms.rows, now)));
    }
}

/// How far a look at every connection has come, and what it found.
fn checking(ui: &mut egui::Ui, state: &State, forms: &mut Forms, pressed: &mut Pressed) {
    let Some(checking) = &state.growers.checking else { return };
    let tokens = theme::Tokens::of(ui);
    let kind =
        if checking.in_trouble + checking.not_told > 0 { tokens.warning } else { tokens.accent };
    let words = if checking.over {
        error_messages::checked(checking)
    } else {
        t!("checking", done = checking.done, all = checking.all)
    };
    let mut message = |message| pressed.send(Message::Growers(message));
    banner(ui, kind, &words, |ui| {
        if !checking.over {
            if ui.button(t!("checking-stop")).clicked() {
                message(GrowersMessage::StopChecking);
            }
            return;
        }
        if checking.in_trouble > 0 && ui.button(t!("checking-show")).clicked() {
            forms.rows.shown = Shown::Attention;
        }
        if ui.button(t!("dismiss")).clicked() {
            message(GrowersMessage::DismissChecking);
        }
    });
}

/// Signing in on the spot, where Leaf has refused the token or there is none.
pub(in crate::ui) fn sign_in(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    group(ui, |ui| {
        step_heading(ui, &t!("leaf-again"));
        if forms.sign_in.email.is_empty()
            && let Some(email) = state.settings.as_ref().and_then(|it| it.leaf_email.as_ref())
        {
            forms.sign_in.email.clone_from(email);
        }
        super::setup::sign_in_ways(ui, forms);
        let running = state.sign_in == SignInState::Running;
        let go_on = going_on(ui, "sign in");
        let message = super::setup::sign_in_fields(ui, state, forms, go_on);
        if message.is_some() {
            forms.sign_in.forget_secrets();
        }
        pressed.send(message);
        if let SignInState::Failed(error) = &state.sign_in {
            explain(ui, &error_messages::sign_in(error));
        }
        let words = if running { t!("setup-signing-in") } else { t!("leaf-sign-in") };
        if primary(ui, &words, !running) {
            note_going_on(ui, "sign in");
        }
        if running && ui.button(t!("cancel")).clicked() {
            pressed.send(Message::StopSigningIn);
        }
    });
}

/// Whose growers these are: somebody who misses theirs may have signed in as another.
fn leaf_account(ui: &mut egui::Ui, state: &State) {
    if let Some(account) = state.leaf_account.as_ref().filter(|_| !state.practice) {
        muted(ui, t!("growers-account", account = error_messages::leaf_account(account)));
    }
}

fn token_warning(ui: &mut egui::Ui, state: &State, now: Timestamp) {
    let Some(ends) = state.leaf_token_ends else { return };
    let left = ends.duration_since(now).as_hours();
    if left < TOKEN_WARNING_HOURS {
        let words = if ends <= now {
            t!("growers-token-ended")
        } else {
            t!("growers-token-ends", time = i18n::time(ends))
        };
        let color = theme::Tokens::of(ui).warning;
        with_icon(ui, icons::WARNING, color, words);
    }
}

/// Consents that Leaf does not have yet.
fn unfinished(ui: &mut egui::Ui, state: &State, now: Timestamp, pressed: &mut Pressed) {
    for one in &state.unfinished {
        let tokens = theme::Tokens::of(ui);
        tokens.message(tokens.warning).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let name = one.grower_name.as_str();
            let title = theme::strong(t!("grower-unfinished", grower = name));
            let label = with_icon(ui, icons::WARNING, tokens.warning, title);
            announce(ui, label.id);
            ui.label(error_messages::held(one, now));
            ui.horizontal_wrapped(|ui| {
                let full = t!("grower-finish.name", grower = name);
                if named_button(ui, &t!("grower-finish"), &full).clicked() {
                    pressed.send(Message::Finish(one.consent()));
                }
                let full = t!("grower-discard.name", grower = name);
                if named_button(ui, &t!("grower-discard"), &full).clicked() {
                    let (consent, name) = (one.consent(), name.to_owned());
                    pressed.send(Message::Ask(Question::Discard { consent, name }));
                }
            });
        });
    }
}
