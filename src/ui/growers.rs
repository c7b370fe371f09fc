//! The list to start from.

use eframe::egui::{self, RichText};
use jiff::Timestamp;

use super::forms::{Forms, Question, Shown};
use super::widgets::{
    announce, asked_to_wait, column, explain, going_on, group, heading, icon_button, measured,
    muted, named_button, note_going_on, primary, step_heading, with_icon,
};
use super::{Pressed, icons, text, theme};
use crate::domain::{Grower, Health};
use crate::flow::growers::{Adding, Message as GrowersMessage};
use crate::flow::setup::Message as SetupMessage;
use crate::flow::{Loading, Message, SetupPage, SignInState, State};
use crate::{say, words};

/// Warned this long before the Leaf token ends.
const TOKEN_WARNING_HOURS: i64 = 24;

/// Settings and the way out, behind one button.
pub(super) fn settings_menu(ui: &mut egui::Ui, forms: &mut Forms, pressed: &mut Pressed) {
    ui.menu_button(say!("growers-settings"), |ui| {
        for (words, page) in [
            (say!("growers-settings-leaf"), SetupPage::Leaf),
            (say!("growers-settings-keys"), SetupPage::AppKeys),
            (say!("growers-settings-redirect"), SetupPage::Redirect),
        ] {
            if ui.button(words).clicked() {
                pressed.send(Message::Setup(SetupMessage::Open(page)));
            }
        }
        ui.separator();
        if ui.button(say!("growers-settings-forget")).clicked() {
            forms.question = Some(Question::Forget);
        }
    });
}

pub(super) fn show(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    if state.growers.adding != Adding::Closed {
        super::new_grower::show(ui, &state.growers.adding, forms, pressed);
        return;
    }
    let tokens = theme::Tokens::of(ui);
    egui::CentralPanel::default().frame(tokens.page()).show(ui, |ui| {
        column(ui, |ui| {
            heading(ui, &say!("growers-title"));
            asked_to_wait(ui, state, now);
            token_warning(ui, state, now);
            unfinished(ui, state, forms, now, pressed);
            tools(ui, forms, pressed);
            filter(ui, forms);
            if let Loading::Failed(error) = &state.growers.loading {
                let lost = if state.growers.list.is_empty() {
                    say!("growers-failed-empty")
                } else {
                    say!("growers-failed-some")
                };
                explain(ui, &text::leaf(error, lost));
                if error.is_unauthorized() {
                    sign_in(ui, state, forms, pressed);
                } else if icon_button(ui, icons::REFRESH, &say!("try-again")).clicked() {
                    pressed.send(Message::Growers(GrowersMessage::Reload));
                }
            }
            list(ui, state, forms, pressed);
        });
    });
}

fn tools(ui: &mut egui::Ui, forms: &mut Forms, pressed: &mut Pressed) {
    let find = egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, egui::Key::F);
    let add = egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, egui::Key::N);
    let refresh = egui::KeyboardShortcut::new(egui::Modifiers::NONE, egui::Key::F5);
    let pressed_key = |ui: &egui::Ui, key| ui.input_mut(|input| input.consume_shortcut(key));
    let hint = |ui: &egui::Ui, response: egui::Response, key: &egui::KeyboardShortcut| {
        let key = ui.ctx().format_shortcut(key);
        super::widgets::key_hint(ui, &response, &key);
        response.on_hover_text(key)
    };
    ui.horizontal_wrapped(|ui| {
        let label = ui.label(say!("growers-search"));
        let field = egui::TextEdit::singleline(&mut forms.search)
            .id_salt("search")
            .hint_text(say!("growers-search-hint"))
            .margin(theme::FIELD_INSET)
            .desired_width(theme::SEARCH);
        let search = ui.add(field).labelled_by(label.id);
        let search = hint(ui, search, &find);
        if pressed_key(ui, &find) {
            search.request_focus();
        }
        let button = icon_button(ui, icons::ADD, &say!("growers-add"));
        if hint(ui, button, &add).clicked() || pressed_key(ui, &add) {
            pressed.send(Message::Growers(GrowersMessage::OpenForm));
        }
        let button = icon_button(ui, icons::REFRESH, &say!("growers-refresh"));
        if hint(ui, button, &refresh).clicked() || pressed_key(ui, &refresh) {
            pressed.send(Message::Growers(GrowersMessage::Reload));
        }
    });
}

/// Which growers are to be seen.
fn filter(ui: &mut egui::Ui, forms: &mut Forms) {
    ui.horizontal_wrapped(|ui| {
        for (shown, words) in [
            (Shown::All, say!("filter-all")),
            (Shown::NotConnected, say!("filter-not-connected")),
            (Shown::Attention, say!("filter-attention")),
            (Shown::Connected, say!("filter-connected")),
        ] {
            ui.radio_value(&mut forms.shown, shown, words);
        }
    });
}

/// How a grower stands.
fn state_of(grower: &Grower) -> Shown {
    match &grower.field_view {
        None => Shown::NotConnected,
        Some(it) if it.health() == Health::Trouble || !it.missing_scopes(&[]).is_empty() => {
            Shown::Attention
        }
        Some(_) => Shown::Connected,
    }
}

/// Signing in on the spot, where Leaf has refused the token.
pub(super) fn sign_in(ui: &mut egui::Ui, state: &State, forms: &mut Forms, pressed: &mut Pressed) {
    group(ui, |ui| {
        step_heading(ui, &say!("leaf-again"));
        if forms.leaf.email.is_empty()
            && let Some(email) = state.settings.as_ref().and_then(|it| it.leaf_email.as_ref())
        {
            forms.leaf.email.clone_from(email);
        }
        super::setup::sign_in_ways(ui, forms);
        let running = state.sign_in == SignInState::Running;
        let go_on = going_on(ui, "sign in");
        let message = super::setup::sign_in_fields(ui, state, forms, go_on);
        if message.is_some() {
            forms.leaf.password.clear();
            forms.leaf.token.clear();
        }
        pressed.send(message);
        if let SignInState::Failed(error) = &state.sign_in {
            explain(ui, &text::sign_in(error));
        }
        let words = if running { say!("setup-signing-in") } else { say!("leaf-sign-in") };
        if primary(ui, &words, !running) {
            note_going_on(ui, "sign in");
        }
    });
}

fn token_warning(ui: &mut egui::Ui, state: &State, now: Timestamp) {
    let Some(ends) = state.leaf_token_ends else { return };
    let left = ends.duration_since(now).as_hours();
    if left < TOKEN_WARNING_HOURS {
        let words = if ends <= now {
            say!("growers-token-ended")
        } else {
            say!("growers-token-ends", time = words::time(ends))
        };
        let color = theme::Tokens::of(ui).warning;
        with_icon(ui, icons::WARNING, color, words);
    }
}

/// Consents that Leaf does not have yet.
fn unfinished(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    for one in &state.unfinished {
        let tokens = theme::Tokens::of(ui);
        tokens.message(tokens.warning).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let name = one.grower_name.as_str();
            let title = theme::strong(say!("grower-unfinished", grower = name));
            let label = with_icon(ui, icons::WARNING, tokens.warning, title);
            announce(ui, label.id);
            ui.label(text::held(one, now));
            ui.horizontal_wrapped(|ui| {
                let full = say!("grower-finish.name", grower = name);
                if named_button(ui, &say!("grower-finish"), &full).clicked() {
                    pressed.send(Message::Finish(one.leaf_user_id.clone()));
                }
                let full = say!("grower-discard.name", grower = name);
                if named_button(ui, &say!("grower-discard"), &full).clicked() {
                    forms.question =
                        Some(Question::Discard(one.leaf_user_id.clone(), name.to_owned()));
                }
            });
        });
    }
}

fn list(ui: &mut egui::Ui, state: &State, forms: &Forms, pressed: &mut Pressed) {
    let growers = &state.growers;
    let needle = forms.search.trim().to_lowercase();
    let shown: Vec<&Grower> = growers
        .list
        .iter()
        .filter(|grower| forms.shown == Shown::All || forms.shown == state_of(grower))
        .filter(|grower| grower.matches(&needle))
        .collect();
    ui.horizontal_wrapped(|ui| {
        muted(ui, count(state, shown.len()));
        if !shown.is_empty() && icon_button(ui, icons::SAVE, &say!("growers-save")).clicked() {
            pressed.send(Message::SaveTable(table(state, &shown)));
        }
    });
    if shown.is_empty() && growers.loading == Loading::Done {
        ui.add_space(theme::GAP);
        let is_filtered = !needle.is_empty() || forms.shown != Shown::All;
        ui.label(if !is_filtered { say!("growers-none") } else { say!("growers-no-match") });
        return;
    }
    let rows = egui::ScrollArea::vertical().auto_shrink(false);
    rows.show_viewport(ui, |ui, viewport| {
        ui.spacing_mut().item_spacing.y = 0.0;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "of the list")]
        let number = |y: f32| ((y / theme::ROW).max(0.0) as usize).min(shown.len());
        // One more on either side, for the Tab key to lead to.
        let first = number(viewport.top()).saturating_sub(1);
        let last = (number(viewport.bottom()) + 2).min(shown.len());
        #[expect(clippy::cast_precision_loss, reason = "a list of millions is not scrolled")]
        let height = |rows: usize| rows as f32 * theme::ROW;
        ui.set_height(height(shown.len()));
        ui.add_space(height(first));
        for grower in &shown[first..last] {
            row(ui, state, grower, pressed);
        }
        super::widgets::keep_in_sight(ui);
    });
}

/// What is shown, as a table with heads.
fn table(state: &State, shown: &[&Grower]) -> Vec<Vec<String>> {
    let heads = vec![
        say!("new-grower-name"),
        say!("new-grower-email"),
        say!("table-reference"),
        say!("table-state"),
        say!("connected-account"),
        say!("connected-since"),
    ];
    let accounts: std::collections::HashMap<_, _> =
        state.accounts.iter().map(|one| (&one.leaf_user_id, &one.account)).collect();
    let row = |grower: &&Grower| {
        let credentials = grower.field_view.as_ref();
        let account = accounts.get(&grower.id).filter(|_| credentials.is_some());
        vec![
            grower.name.clone(),
            grower.email.clone(),
            grower.reference.clone().unwrap_or_default(),
            text::connection_state(credentials),
            account.map(|account| account.display()).unwrap_or_default(),
            credentials.and_then(|it| it.created).map(words::time).unwrap_or_default(),
        ]
    };
    std::iter::once(heads).chain(shown.iter().map(row)).collect()
}

fn count(state: &State, shown: usize) -> String {
    let known = state.growers.list.len();
    match (&state.growers.loading, state.growers.total) {
        (Loading::Running, Some(total)) => {
            say!("growers-reading-of", known = known, total = total)
        }
        (Loading::Running, None) => say!("growers-reading", known = known),
        _ if shown < known => say!("growers-shown-of", shown = shown, known = known),
        _ => say!("growers-count", known = known),
    }
}

fn row(ui: &mut egui::Ui, state: &State, grower: &Grower, pressed: &mut Pressed) {
    let tokens = theme::Tokens::of(ui);
    let name = grower.display_name();
    let connected = grower.field_view.as_ref();
    let trouble = state_of(grower) == Shown::Attention;
    let unfinished = state.unfinished.iter().any(|one| one.leaf_user_id == grower.id);
    // The same wherever in the window it is: the keyboard stays with the grower.
    let id = egui::Id::unique(("grower", grower.id.as_str()));
    ui.scope_builder(egui::UiBuilder::new().scope_id(id), |ui| {
        let (rect, _) = ui.allocate_exact_size(
            egui::vec2(ui.available_width(), theme::ROW),
            egui::Sense::hover(),
        );
        ui.painter().hline(rect.x_range(), rect.bottom(), egui::Stroke::new(1.0, tokens.line));
        // What is unfinished stands above the list, with its own button.
        let button = (!unfinished).then(|| {
            if connected.is_some() {
                (say!("grower-reconnect"), say!("grower-reconnect.name", grower = name))
            } else {
                (say!("grower-connect"), say!("grower-connect.name", grower = name))
            }
        });
        // Room for the list's scroll bar.
        let right = rect.right() - theme::GAP;
        let shown = button.as_ref().map(|(words, _)| words);
        let split = right - measured::size(ui, shown).x;
        let words =
            egui::Rect::from_min_max(rect.min, egui::pos2(split - theme::SPACE, rect.bottom()));
        let (sign, color) = match connected {
            None => (icons::NONE, tokens.muted),
            Some(_) if trouble => (icons::WARNING, tokens.warning),
            Some(_) => (icons::GOOD, tokens.good),
        };
        let lines = egui::UiBuilder::new()
            .max_rect(words.shrink2(egui::vec2(0.0, theme::SPACE)))
            .layout(egui::Layout::top_down(egui::Align::Min));
        let mut lines = ui.new_child(lines);
        lines.spacing_mut().item_spacing = egui::vec2(theme::NEAR, 0.0);
        lines.add(egui::Label::new(theme::strong(name)).truncate());
        lines.horizontal(|ui| {
            icons::sized(ui, sign, theme::SMALL_ICON, color);
            let facts = [
                text::connection_state(connected),
                grower.email.clone(),
                grower.reference.clone().unwrap_or_default(),
            ];
            let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
            let color = if trouble { tokens.warning } else { tokens.muted };
            let facts = RichText::new(facts.join(" · ")).small().color(color);
            ui.add(egui::Label::new(facts).truncate());
        });
        if let Some((words, full)) = &button {
            let place = egui::Rect::from_min_max(egui::pos2(split, rect.top()), rect.max);
            let layout = egui::Layout::left_to_right(egui::Align::Center);
            let mut place = ui.new_child(egui::UiBuilder::new().max_rect(place).layout(layout));
            if named_button(&mut place, words, full).clicked() {
                pressed.send(Message::Connect(grower.id.clone()));
            }
            measured::note(ui, shown, place.min_rect().size());
        }
    });
}
