//! The list to start from.

use eframe::egui;
use jiff::Timestamp;

use crate::domain::{PracticeCompany, Unfinished};
use crate::flow::day::Message as DayMessage;
use crate::flow::growers::{Adding, Message as GrowersMessage};
use crate::flow::import::Message as ImportMessage;
use crate::flow::setup_file::Message as FileMessage;
use crate::flow::{Loading, Message, Question, SignInState, State};
use crate::ui::forms::Forms;
use crate::ui::forms::rows::Shown;
use crate::ui::screens::{grower_rows, practice_tasks};
use crate::ui::widgets::{
    Action, asked_to_wait, banner, below_sign, beside_buttons, brief_icon_button, explain,
    going_on, group, heading, icon_button, key_hint, message, muted, named, named_button,
    note_going_on, primary, slow, step_heading, wide_page, wide_page_over_actions, with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

const FIND: egui::KeyboardShortcut =
    egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, egui::Key::F);
const ADD: egui::KeyboardShortcut =
    egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, egui::Key::N);
const REFRESH: egui::KeyboardShortcut =
    egui::KeyboardShortcut::new(egui::Modifiers::NONE, egui::Key::F5);

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
        if theme::is_low(ui) {
            ui.spacing_mut().item_spacing.y = theme::NEAR;
        }
        head(ui, state, pressed);
        asked_to_wait(ui, state, now);
        if choosing.is_none() {
            token_warning(ui, state, now);
            unfinished(ui, state, now, pressed);
            super::day::show(ui, state, forms, now, pressed);
            checking(ui, state, forms, pressed);
        }
        let is_empty = is_empty(state);
        if is_empty {
            first_growers(ui, state, pressed);
        } else {
            tools(ui, state, forms, now, pressed);
        }
        slow_leaf(ui, state, now);
        failure(ui, state, forms, pressed);
        if !is_empty {
            grower_rows::show(ui, state, &mut forms.rows, now, pressed);
        }
    };
    let widest = theme::TABLE;
    let sign_in = sign_in_action(state, Chosen::SignIn);
    if choosing.is_none() && sign_in.is_none() {
        return wide_page(ui, widest, screen);
    }
    let cancel = choosing.map(|_| Action::leaving(t!("cancel"), Chosen::StopChoosing));
    let plan = choosing.filter(|_| sign_in.is_none()).map(|chosen| {
        let words = t!("choose-plan", count = chosen.len());
        Action::main(words, Chosen::Plan).enabled(!chosen.is_empty())
    });
    let main = plan.or(sign_in).into_iter().collect();
    match wide_page_over_actions(ui, widest, screen, cancel, main) {
        Some(Chosen::Plan) => {
            let chosen = choosing.into_iter().flat_map(|chosen| chosen.iter().cloned()).collect();
            let is_earlier = super::day::earlier(&state.day, now).is_some();
            let plan = if is_earlier { DayMessage::Plan } else { DayMessage::PlanMore };
            pressed.send(Message::Day(plan(chosen)));
            // The search has found who is on the list now.
            forms.rows.show_all();
        }
        Some(Chosen::StopChoosing) => pressed.send(Message::Day(DayMessage::StopChoosing)),
        Some(Chosen::SignIn) => begin_sign_in(ui),
        None => {}
    }
}

/// What pressing a button under the list means.
enum Chosen {
    Plan,
    StopChoosing,
    SignIn,
}

/// What the list is, whose it is, and what there is to try in practice, which gives way to what is
/// urgent.
fn head(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    let is_choosing = state.day.choosing.is_some();
    let title = if is_choosing { t!("choose-title") } else { t!("growers-title") };
    let is_practice = state.practice && !is_choosing;
    let is_calm = state.unfinished.is_empty()
        && state.day.entries.is_empty()
        && state.growers.checking.is_none()
        && state.notice.is_none();
    let has_room = is_calm && !theme::is_low(ui);
    ui.horizontal_wrapped(|ui| {
        if !is_practice {
            // There are no controls in the row.
            ui.spacing_mut().interact_size.y = 0.0;
        }
        heading(ui, &title);
        leaf_account(ui, state);
        if is_practice {
            practice_company(ui, state, pressed);
            if !has_room && !tasks_are_below(ui, state) {
                practice_tasks::menu(ui, state);
            }
        }
    });
    if is_practice && has_room {
        practice_tasks::show(ui, state);
    }
}

/// Whether Leaf has no growers at all yet: there is nobody to look for.
fn is_empty(state: &State) -> bool {
    state.growers.list.is_empty()
        && state.growers.loading == Loading::Done
        && state.day.choosing.is_none()
}

/// The ways to the first growers, and to the file by which colleagues set Stile up.
fn first_growers(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    ui.add_space(theme::SPACE);
    ui.label(t!("growers-none"));
    ui.add_space(theme::SPACE);
    // Enter presses a sign-in while there is one, or the day's next turn.
    let is_free = !state.asks_to_sign_in() && state.day.entries.is_empty();
    let words = t!("growers-add");
    let is_pressed = if is_free {
        primary(ui, &words, true)
    } else {
        icon_button(ui, icons::ADD, &words).clicked()
    };
    if is_pressed || pressed_key(ui, &ADD) {
        pressed.send(Message::Growers(GrowersMessage::OpenForm));
    }
    ui.horizontal_wrapped(|ui| {
        if icon_button(ui, icons::TABLE, &t!("growers-import")).clicked() {
            pressed.send(Message::Import(ImportMessage::Choose));
        }
        let refresh = icon_button(ui, icons::REFRESH, &t!("growers-refresh"));
        if hint(ui, refresh, &REFRESH).clicked() || pressed_key(ui, &REFRESH) {
            pressed.send(Message::Growers(GrowersMessage::Reload));
        }
        if state.company().is_none() && ui.button(t!("growers-settings-make-file")).clicked() {
            pressed.send(Message::SetupFile(FileMessage::Begin));
        }
    });
}

/// The menu of practice companies, where choosing another restarts practice.
fn practice_company(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    let mut company = state.practice_company;
    let full = t!("practice-company", company = company.name());
    let words = if is_narrow(ui) { company.name() } else { full.as_str() };
    let menu = ui.menu_button(words, |ui| {
        for one in PracticeCompany::ALL {
            let words =
                t!("labelled", label = one.name(), text = error_messages::practice_company(one),);
            ui.radio_value(&mut company, one, words);
        }
        muted(ui, t!("practice-company-anew"));
    });
    named(menu.response, &full);
    if company != state.practice_company {
        pressed.send(Message::Practise(company));
    }
}

/// Leaf is slow with the list, unless it asked for a pause, which is said already.
fn slow_leaf(ui: &mut egui::Ui, state: &State, now: Timestamp) {
    let is_slow = state.growers.loading == Loading::Running && state.growers.leaf_takes_longer;
    if is_slow && state.seconds_to_wait(now).is_none() {
        slow(ui, &error_messages::leaf_takes_longer(&t!("lost-nothing")));
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

/// Whether the window is so small that there is one row for the title: what else stands there goes
/// below, or is in the settings.
fn is_narrow(ui: &egui::Ui) -> bool {
    theme::is_low(ui) && ui.max_rect().width() < theme::NARROW
}

fn tools(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    let is_low = theme::is_low(ui);
    let has_words = !is_low || ui.available_width() >= theme::WORDS_FROM;
    let button = |ui: &mut egui::Ui, icon, words: &str| {
        if has_words { icon_button(ui, icon, words) } else { brief_icon_button(ui, icon, words) }
    };
    ui.horizontal_wrapped(|ui| {
        let label = ui.label(t!("growers-search"));
        let field = egui::TextEdit::singleline(&mut forms.rows.search)
            .id_salt("search")
            .hint_text(t!("growers-search-hint"))
            .margin(theme::FIELD_INSET)
            .desired_width(if is_low { theme::LOW_SEARCH } else { theme::SEARCH });
        let search = ui.add(field).labelled_by(label.id);
        let search = hint(ui, search, &FIND);
        let left_by = |key| search.lost_focus() && ui.input(|input| input.key_pressed(key));
        let is_cleared = left_by(egui::Key::Escape) && !forms.rows.search.is_empty();
        if is_cleared {
            forms.rows.search.clear();
        }
        if is_cleared || left_by(egui::Key::Enter) || pressed_key(ui, &FIND) {
            search.request_focus();
        }
        if state.day.choosing.is_none() {
            let add_button = button(ui, icons::ADD, &t!("growers-add"));
            if hint(ui, add_button, &ADD).clicked() || pressed_key(ui, &ADD) {
                pressed.send(Message::Growers(GrowersMessage::OpenForm));
            }
            let refresh_button = button(ui, icons::REFRESH, &t!("growers-refresh"));
            if hint(ui, refresh_button, &REFRESH).clicked() || pressed_key(ui, &REFRESH) {
                pressed.send(Message::Growers(GrowersMessage::Reload));
            }
            ui.menu_button(t!("growers-more"), |ui| more(ui, state, forms, now, pressed));
        }
        if is_low {
            grower_rows::filter_menu(ui, &mut forms.rows);
            grower_rows::how_many(ui, state, &mut forms.rows, now);
        }
        if tasks_are_below(ui, state) {
            practice_tasks::menu(ui, state);
        }
    });
}

/// Whether the tasks of practice stand with what the list shows: beside its title they would take a
/// row of their own.
fn tasks_are_below(ui: &egui::Ui, state: &State) -> bool {
    state.practice && state.day.choosing.is_none() && !is_empty(state) && is_narrow(ui)
}

fn pressed_key(ui: &egui::Ui, key: &egui::KeyboardShortcut) -> bool {
    ui.input_mut(|input| input.consume_shortcut(key))
}

/// Says under the mouse and to screen readers which key does the same.
fn hint(ui: &egui::Ui, response: egui::Response, key: &egui::KeyboardShortcut) -> egui::Response {
    let key = ui.ctx().format_shortcut(key);
    key_hint(ui, &response, &key);
    response.on_hover_text(key)
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
    banner(ui, "checking", kind, &words, |ui| {
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

/// The form of the sign-in on the spot.
const SIGN_IN: &str = "sign in";

/// The main action of a screen while it asks for a sign-in. It is begun by [`begin_sign_in`].
pub(in crate::ui) fn sign_in_action<M>(state: &State, means: M) -> Option<Action<M>> {
    let running = state.sign_in == SignInState::Running;
    let words = if running { t!("setup-signing-in") } else { t!("leaf-sign-in") };
    state.asks_to_sign_in().then(|| Action::main(words, means).enabled(!running))
}

/// Goes on from the form of the sign-in.
pub(in crate::ui) fn begin_sign_in(ui: &egui::Ui) {
    note_going_on(ui, SIGN_IN);
}

/// Signing in on the spot, where Leaf has refused the token or there is none. The screen has
/// [`sign_in_action`] under it.
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
        let go_on = going_on(ui, SIGN_IN);
        let message = super::setup::sign_in_fields(ui, state, forms, go_on);
        if message.is_some() {
            forms.sign_in.forget_secrets();
        }
        pressed.send(message);
        super::setup::sign_in_answer(ui, state);
        if running && ui.button(t!("cancel")).clicked() {
            pressed.send(Message::StopSigningIn);
        }
    });
}

/// Whose growers these are: somebody who misses theirs may have signed in as another.
fn leaf_account(ui: &mut egui::Ui, state: &State) {
    if let Some(account) = state.leaf_account.as_ref().filter(|_| !state.practice && !is_narrow(ui))
    {
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
        let title = t!("grower-unfinished", grower = one.grower_name.as_str());
        let held = error_messages::held(one, now);
        // What is in danger is written out however low the window is.
        let is_brief = theme::is_low(ui) && !one.in_memory && !one.is_expired(now);
        let kind = tokens.warning;
        let shown = message(ui, kind, |ui| {
            let buttons = |ui: &mut egui::Ui| finish_or_discard(ui, one, pressed);
            beside_buttons(ui, "unfinished", (icons::WARNING, kind), theme::strong(title), buttons);
            if !is_brief {
                below_sign(ui, held.as_str());
            }
        });
        if is_brief {
            shown.on_hover_text(held);
        }
    }
}

fn finish_or_discard(ui: &mut egui::Ui, one: &Unfinished, pressed: &mut Pressed) {
    let name = one.grower_name.as_str();
    let full = t!("grower-finish.name", grower = name);
    if named_button(ui, &t!("grower-finish"), &full).clicked() {
        pressed.send(Message::Finish(one.consent()));
    }
    let full = t!("grower-discard.name", grower = name);
    if named_button(ui, &t!("grower-discard"), &full).clicked() {
        let (consent, name) = (one.consent(), name.to_owned());
        pressed.send(Message::Ask(Question::Discard { consent, name }));
    }
}
