//! The day's list: whose turn is next, and what became of the others.

use std::collections::HashMap;

use eframe::egui;
use jiff::Timestamp;

use crate::domain::day::{Entry, Outcome};
use crate::flow::day::{Message as DayMessage, Note};
use crate::flow::{Day, Message, Part, Question, State};
use crate::ui::forms::Forms;
use crate::ui::widgets::{
    Field, announce, fold, group, icon_button, icon_button_if, measured, muted, named_button,
    primary, row_of_words, same_everywhere, step_heading, uneven_rows_in_view,
};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

/// The day's group above the list of growers; it draws nothing while no day is planned.
pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    let day = &state.day;
    if day.entries.is_empty() {
        return;
    }
    group(ui, |ui| {
        let next = day.next();
        let is_earlier = earlier(day, now).is_some();
        // What stands above the growers is kept low, so that they are in sight.
        row_of_words(ui, |ui| {
            let label = step_heading(ui, &title(day, now));
            announce(ui, label.id);
            if is_earlier {
                let is_done = next.is_none();
                muted(ui, if is_done { t!("day-earlier-done") } else { t!("day-earlier") });
            }
            muted(ui, counts(day));
        });
        if let Some(fields) = day.fields().filter(|fields| fields.all() > 0) {
            muted(ui, error_messages::fields_on(fields));
        }
        match (next, &day.note) {
            (Some(entry), Some(about)) => {
                note(ui, entry, about, &mut forms.turn_note.words, pressed);
            }
            (Some(entry), None) => turn_of(ui, state, entry, pressed),
            (None, _) => {}
        }
        let words = if is_earlier { t!("day-all-earlier") } else { t!("day-all") };
        fold(ui, "day", &words, next.is_none(), |ui| {
            ui.horizontal_wrapped(|ui| {
                if icon_button(ui, icons::SAVE, &t!("day-save")).clicked() {
                    pressed.send(Message::SaveTable(table(state)));
                }
                if ui.button(t!("day-clear")).clicked() {
                    pressed.send(Message::Ask(Question::EndDay));
                }
            });
            all(ui, state, now, pressed);
        });
        if next.is_none() && icon_button(ui, icons::DAY, &t!("growers-plan")).clicked() {
            pressed.send(Message::Day(DayMessage::Choose));
        }
    });
    ui.add_space(theme::SPACE);
}

/// What the button that begins this turn says; a consent in hand is finished, not asked for again.
pub(in crate::ui) fn begin_label(state: &State, entry: &Entry) -> String {
    let name = entry.grower_name.as_str();
    if state.unfinished_of(&entry.leaf_user_id).is_some() {
        t!("grower-finish.name", grower = name)
    } else {
        t!("choose-next-of-day", grower = name)
    }
}

/// Whose turn it is, and what can be done with it.
fn turn_of(ui: &mut egui::Ui, state: &State, entry: &Entry, pressed: &mut Pressed) {
    let words = begin_label(state, entry);
    // The turn can begin once Leaf has listed the grower. Enter presses a sign-in while there is one.
    let is_known = state.growers.find(&entry.leaf_user_id).is_some();
    ui.horizontal_wrapped(|ui| {
        let is_begun = ui.scope(|ui| {
            ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Wrap);
            primary(ui, &words, is_known && !state.asks_to_sign_in())
        });
        if is_begun.inner {
            pressed.send(Message::Connect(entry.leaf_user_id.clone()));
        }
        if icon_button_if(ui, is_known, icons::MAIL, &t!("day-link")).clicked() {
            let grower = entry.leaf_user_id.clone();
            pressed.send(Message::OpenGrowerPart(grower, Part::Links));
        }
    });
    ui.horizontal_wrapped(|ui| {
        if !entry.grower_email.is_empty() {
            muted(ui, entry.grower_email.as_str());
        }
        for (outcome, words) in [
            (Outcome::Postponed, t!("day-postpone")),
            (Outcome::Skipped, t!("day-skip")),
            (Outcome::Refused, t!("day-refuse")),
        ] {
            if ui.button(words).clicked() {
                let grower = entry.leaf_user_id.clone();
                pressed.send(Message::Day(DayMessage::BeginNote(Note { grower, outcome })));
            }
        }
    });
    // Whoever postponed the turn wrote down why.
    if !entry.note.is_empty() {
        ui.add(egui::Label::new(note_of(ui, entry)).wrap());
    }
}

/// Asks for the note that says why the turn is not taken now.
fn note(ui: &mut egui::Ui, entry: &Entry, about: &Note, words: &mut String, pressed: &mut Pressed) {
    let outcome = error_messages::outcome(about.outcome);
    ui.label(theme::strong(format!("{}: {outcome}", entry.grower_name)));
    let field = Field::new(&t!("day-note")).show(ui, words);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    ui.horizontal_wrapped(|ui| {
        if ui.button(t!("day-note-keep")).clicked() || entered {
            pressed.send(Message::Day(DayMessage::Put {
                grower: entry.leaf_user_id.clone(),
                outcome: about.outcome,
                note: Some(words.trim().to_owned()),
            }));
        }
        if ui.button(t!("cancel")).clicked() {
            pressed.send(Message::Day(DayMessage::LeaveNote));
        }
    });
}

/// What a line of the list does with its turn.
struct Choice {
    words: String,
    full: String,
    message: Message,
}

/// Every turn, with its note, and a way to it or back to it.
fn all(ui: &mut egui::Ui, state: &State, now: Timestamp, pressed: &mut Pressed) {
    let entries = &state.day.entries;
    ui.spacing_mut().item_spacing.y = 0.0;
    let line = theme::CONTROL + theme::NEAR;
    let heights = entries.iter().map(|entry| line + note_height(ui, entry));
    let heights: Vec<f32> = heights.collect();
    uneven_rows_in_view(ui, &heights, |ui, row| {
        let entry = &entries[row];
        same_everywhere(ui, ("turn", entry.leaf_user_id.as_str()), |ui| {
            let size = egui::vec2(ui.available_width(), heights[row]);
            let (place, _) = ui.allocate_exact_size(size, egui::Sense::hover());
            let layout = egui::Layout::top_down(egui::Align::Min);
            let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(place).layout(layout));
            let choice = choice(state, entry);
            let button = turn(&mut ui, entry, choice.as_ref(), now);
            if let Some(choice) = choice
                && button.as_ref().is_some_and(egui::Response::clicked)
            {
                pressed.send(choice.message);
            }
            if !entry.note.is_empty() {
                ui.add(egui::Label::new(note_of(&ui, entry)).wrap());
            }
            button
        })
    });
}

/// The line of a turn.
fn turn(
    ui: &mut egui::Ui,
    entry: &Entry,
    choice: Option<&Choice>,
    now: Timestamp,
) -> Option<egui::Response> {
    let tokens = theme::Tokens::of(ui);
    let (sign, color) = match entry.outcome {
        Outcome::Connected => (icons::GOOD, tokens.good),
        Outcome::Refused => (icons::FAILED, tokens.danger),
        Outcome::Skipped => (icons::NONE, tokens.muted),
        Outcome::Open | Outcome::Postponed => (icons::NEXT, tokens.accent),
    };
    let outcome = error_messages::outcome(entry.outcome);
    let name = entry.grower_name.as_str();
    let mut line = t!("labelled", label = name, text = outcome);
    if let Some(noted) = entry.noted.filter(|_| entry.outcome != Outcome::Open) {
        let is_today = i18n::day(noted) == i18n::day(now);
        let time = if is_today { i18n::time_of_day(noted) } else { i18n::time(noted) };
        line = format!("{line} · {time}");
    }
    // Growers of one name are told apart; it comes last, where a narrow window cuts the line off.
    if !entry.grower_email.is_empty() && entry.grower_email != name {
        line = format!("{line} · {}", entry.grower_email);
    }
    let row = ui.horizontal(|ui| {
        ui.set_height(theme::CONTROL + theme::NEAR);
        icons::icon(ui, sign, color);
        let Some(choice) = choice else {
            ui.add(egui::Label::new(line).truncate());
            return None;
        };
        let button = measured::size(ui, ("again", &choice.words)).x + theme::SPACE;
        ui.scope(|ui| {
            ui.set_max_width((ui.available_width() - button).max(0.0));
            ui.add(egui::Label::new(line).truncate());
        });
        let button = named_button(ui, &choice.words, &choice.full);
        measured::note(ui, ("again", &choice.words), button.rect.size());
        Some(button)
    });
    row.inner
}

/// What can be done with a turn out of its order.
fn choice(state: &State, entry: &Entry) -> Option<Choice> {
    let (grower, name) = (entry.leaf_user_id.clone(), entry.grower_name.as_str());
    match entry.outcome {
        Outcome::Skipped | Outcome::Refused => Some(Choice {
            words: t!("day-again"),
            full: t!("day-again.name", grower = name),
            message: Message::Day(DayMessage::Put { grower, outcome: Outcome::Open, note: None }),
        }),
        Outcome::Open | Outcome::Postponed if state.growers.find(&grower).is_some() => {
            let (words, full) = if state.unfinished_of(&grower).is_some() {
                (t!("grower-finish"), t!("grower-finish.name", grower = name))
            } else {
                (t!("day-take"), t!("day-take.name", grower = name))
            };
            Some(Choice { words, full, message: Message::Connect(grower) })
        }
        Outcome::Open | Outcome::Postponed | Outcome::Connected => None,
    }
}

fn note_of(ui: &egui::Ui, entry: &Entry) -> egui::RichText {
    egui::RichText::new(&entry.note).small().color(theme::Tokens::of(ui).muted)
}

/// How high the whole note is under its line.
fn note_height(ui: &egui::Ui, entry: &Entry) -> f32 {
    if entry.note.is_empty() {
        return 0.0;
    }
    let note = egui::WidgetText::from(note_of(ui, entry));
    let wrap = Some(egui::TextWrapMode::Wrap);
    let note = note.into_galley(ui, wrap, ui.available_width(), egui::TextStyle::Small);
    note.size().y + theme::NEAR
}

/// What the list is called: today's, or that of the day on which it was planned.
fn title(day: &Day, now: Timestamp) -> String {
    match (earlier(day, now), day.next().is_some()) {
        (None, true) => t!("day-title"),
        (None, false) => t!("day-done"),
        (Some(date), true) => t!("day-title-of", date = date),
        (Some(date), false) => t!("day-done-of", date = date),
    }
}

/// The day on which the list was planned, where that is not today.
pub(in crate::ui) fn earlier(day: &Day, now: Timestamp) -> Option<String> {
    let planned = i18n::day(day.planned()?);
    (planned != i18n::day(now)).then_some(planned)
}

fn counts(day: &Day) -> String {
    let count = |outcome| day.count(outcome);
    t!(
        "day-counts",
        all = day.entries.len(),
        connected = count(Outcome::Connected),
        open = count(Outcome::Open) + count(Outcome::Postponed),
        refused = count(Outcome::Refused),
        skipped = count(Outcome::Skipped),
    )
}

/// The day as a table with heads.
fn table(state: &State) -> Vec<Vec<String>> {
    let heads = vec![
        t!("new-grower-name"),
        t!("new-grower-email"),
        t!("table-reference"),
        t!("table-outcome"),
        t!("table-noted"),
        t!("table-planned"),
        t!("table-note"),
        t!("table-fields"),
        t!("table-previews"),
    ];
    let references: HashMap<_, _> = (state.growers.list.iter())
        .filter_map(|grower| Some((&grower.id, grower.reference.as_deref()?)))
        .collect();
    let time = |time: Option<Timestamp>| time.map(i18n::time_to_sort).unwrap_or_default();
    let row = |entry: &Entry| {
        let facts = [
            entry.grower_name.clone(),
            entry.grower_email.clone(),
            references.get(&entry.leaf_user_id).copied().unwrap_or_default().to_owned(),
            error_messages::outcome(entry.outcome),
            time(entry.noted),
            time(entry.planned),
            entry.note.clone(),
        ];
        facts.into_iter().chain(error_messages::field_cells(entry.fields)).collect()
    };
    std::iter::once(heads).chain(state.day.entries.iter().map(row)).collect()
}
