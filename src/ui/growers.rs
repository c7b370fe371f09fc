//! The list to start from.

use eframe::egui::{self, RichText};
use jiff::Timestamp;

use super::forms::{Forms, Question};
use super::widgets::{asked_to_wait, column, explain, heading, muted, named_button};
use super::{Pressed, text, theme};
use crate::domain::{Grower, Health};
use crate::flow::growers::{Adding, Message as GrowersMessage};
use crate::flow::setup::Message as SetupMessage;
use crate::flow::{Loading, Message, SetupPage, State};

/// Warned this long before the Leaf token ends.
const TOKEN_WARNING_HOURS: i64 = 24;

/// Settings and the way out, behind one button.
pub(super) fn settings_menu(ui: &mut egui::Ui, forms: &mut Forms, pressed: &mut Pressed) {
    ui.menu_button("Settings", |ui| {
        for (words, page) in [
            ("Leaf account…", SetupPage::Leaf),
            ("FieldView app keys…", SetupPage::AppKeys),
            ("Redirect address…", SetupPage::Redirect),
        ] {
            if ui.button(words).clicked() {
                pressed.send(Message::Setup(SetupMessage::Open(page)));
            }
        }
        ui.separator();
        if ui.button("Forget everything on this computer…").clicked() {
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
            heading(ui, "Growers");
            asked_to_wait(ui, state, now);
            token_warning(ui, state, now);
            unfinished(ui, state, forms, now, pressed);
            ui.horizontal(|ui| {
                let label = ui.label("Search");
                ui.add(
                    egui::TextEdit::singleline(&mut forms.search)
                        .id_salt("search")
                        .hint_text("name, e-mail or reference")
                        .margin(egui::Margin::symmetric(8, 7))
                        .desired_width(ui.available_width() / 2.0),
                )
                .labelled_by(label.id);
                if ui.button("Add a grower").clicked() {
                    pressed.send(Message::Growers(GrowersMessage::OpenForm));
                }
                if ui.button("Refresh").clicked() {
                    pressed.send(Message::Growers(GrowersMessage::Reload));
                }
            });
            if let Loading::Failed(error) = &state.growers.loading {
                let here = if state.growers.list.is_empty() {
                    "Nothing is lost."
                } else {
                    "Nothing is lost: the growers below can be used."
                };
                explain(ui, &text::api(error, "Leaf", here));
                if error.is_unauthorized() {
                    sign_in(ui, state, forms, pressed);
                } else if ui.button(text::TRY_AGAIN).clicked() {
                    pressed.send(Message::Growers(GrowersMessage::Reload));
                }
            }
            list(ui, state, forms, pressed);
        });
    });
}

/// Signing in on the spot, where Leaf has refused the token.
pub(super) fn sign_in(ui: &mut egui::Ui, state: &State, forms: &mut Forms, pressed: &mut Pressed) {
    theme::Tokens::of(ui).group().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(RichText::new("Sign in to Leaf again").text_style(theme::subheading()));
        if forms.leaf.email.is_empty()
            && let Some(email) = state.settings.as_ref().and_then(|it| it.leaf_email.as_ref())
        {
            forms.leaf.email.clone_from(email);
        }
        ui.horizontal_wrapped(|ui| {
            ui.selectable_value(&mut forms.leaf.by_token, false, "E-mail and password");
            ui.selectable_value(&mut forms.leaf.by_token, true, "API token");
        });
        let running = state.sign_in == crate::flow::SignInState::Running;
        // The fields come first on the screen; what was pressed below counts in the next frame.
        let pressed_id = ui.scope_id().with("sign in pressed");
        let go_on = ui.data_mut(|data| data.remove_temp::<bool>(pressed_id)).is_some();
        let message = super::setup::sign_in_fields(ui, state, forms, go_on);
        if message.is_some() {
            forms.leaf.password.clear();
            forms.leaf.token.clear();
        }
        pressed.send(message);
        if let crate::flow::SignInState::Failed(error) = &state.sign_in {
            explain(ui, &text::sign_in(error));
        }
        let words = if running { "Signing in…" } else { "Sign in" };
        if super::widgets::primary(ui, words, !running) {
            ui.data_mut(|data| data.insert_temp(pressed_id, true));
            ui.ctx().request_repaint();
        }
    });
}

fn token_warning(ui: &mut egui::Ui, state: &State, now: Timestamp) {
    let Some(ends) = state.leaf_token_ends else { return };
    let left = ends.duration_since(now).as_hours();
    if left < TOKEN_WARNING_HOURS {
        let warning = theme::Tokens::of(ui).warning;
        let words = if ends <= now {
            "Your sign-in to Leaf has ended. Sign in again in the settings.".to_owned()
        } else {
            format!("Your sign-in to Leaf ends on {}. Sign in again before that.", text::time(ends))
        };
        ui.label(RichText::new(words).color(warning));
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
            let name = &one.grower_name;
            let label = ui.label(RichText::new(format!("{name} is not finished")).strong());
            super::widgets::announce(ui, label.id);
            ui.label(text::held(one, now));
            ui.horizontal_wrapped(|ui| {
                if named_button(ui, "Finish", &format!("Finish connecting {name}")).clicked() {
                    pressed.send(Message::Finish(one.leaf_user_id.clone()));
                }
                let discard = format!("Throw {name}'s consent away");
                if named_button(ui, "Throw away…", &discard).clicked() {
                    forms.question =
                        Some(Question::Discard(one.leaf_user_id.clone(), name.clone()));
                }
            });
        });
    }
}

fn list(ui: &mut egui::Ui, state: &State, forms: &Forms, pressed: &mut Pressed) {
    let growers = &state.growers;
    let needle = forms.search.trim().to_lowercase();
    let shown: Vec<&Grower> = growers.list.iter().filter(|it| it.matches(&needle)).collect();
    muted(ui, count(state, shown.len()));
    if shown.is_empty() && growers.loading == Loading::Done {
        ui.add_space(theme::GAP);
        ui.label(if needle.is_empty() {
            "There are no growers yet. Add the first one."
        } else {
            "No grower matches this search."
        });
        return;
    }
    egui::ScrollArea::vertical().auto_shrink(false).show_rows(
        ui,
        theme::ROW,
        shown.len(),
        |ui, rows| {
            for grower in &shown[rows] {
                row(ui, grower, pressed);
            }
        },
    );
}

fn count(state: &State, shown: usize) -> String {
    let known = state.growers.list.len();
    match (&state.growers.loading, state.growers.total) {
        (Loading::Running, Some(total)) => format!("Reading growers: {known} of {total}"),
        (Loading::Running, None) => format!("Reading growers: {known}"),
        _ if shown < known => format!("{shown} of {known} growers"),
        _ if known == 1 => "1 grower".to_owned(),
        _ => format!("{known} growers"),
    }
}

fn row(ui: &mut egui::Ui, grower: &Grower, pressed: &mut Pressed) {
    let tokens = theme::Tokens::of(ui);
    let name = grower.display_name();
    let connected = grower.field_view.as_ref();
    let trouble = connected
        .is_some_and(|it| it.health() == Health::Trouble || !it.missing_scopes(&[]).is_empty());
    ui.push_id(&grower.id, |ui| {
        let (rect, _) = ui.allocate_exact_size(
            egui::vec2(ui.available_width(), theme::ROW),
            egui::Sense::hover(),
        );
        ui.painter().hline(rect.x_range(), rect.bottom(), egui::Stroke::new(1.0, tokens.line));
        let right = egui::UiBuilder::new()
            .max_rect(rect)
            .layout(egui::Layout::right_to_left(egui::Align::Center));
        let mut right = ui.new_child(right);
        // Room for the list's scroll bar.
        right.add_space(theme::GAP);
        let words = if connected.is_some() { "Reconnect" } else { "Connect" };
        if named_button(&mut right, words, &format!("{words} {name}")).clicked() {
            pressed.send(Message::Connect(grower.id.clone()));
        }
        if trouble {
            right.label(RichText::new("needs attention").color(tokens.warning));
        }
        let words = egui::Rect::from_min_max(
            rect.min,
            egui::pos2(right.min_rect().left() - theme::SPACE, rect.max.y),
        );
        let lines = egui::UiBuilder::new()
            .max_rect(words.shrink2(egui::vec2(0.0, theme::SPACE)))
            .layout(egui::Layout::top_down(egui::Align::Min));
        let mut lines = ui.new_child(lines);
        lines.spacing_mut().item_spacing.y = 0.0;
        lines.add(egui::Label::new(RichText::new(name).strong()).truncate());
        let facts = [
            grower.email.as_str(),
            grower.reference.as_deref().unwrap_or_default(),
            &text::connection_state(connected),
        ];
        let facts: Vec<&str> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
        let facts = RichText::new(facts.join(" · ")).small().color(tokens.muted);
        lines.add(egui::Label::new(facts).truncate());
    });
}
