//! The day's list: whose turn is next, and what became of the others.

use eframe::egui;

use crate::domain::day::{Entry, Outcome};
use crate::flow::day::{Message as DayMessage, Note};
use crate::flow::{Day, Message, Question, State};
use crate::t;
use crate::ui::forms::Forms;
use crate::ui::widgets::{
    Field, announce, fold, group, icon_button, measured, muted, named_button, rows_in_view,
    same_everywhere, step_heading,
};
use crate::ui::{Pressed, error_messages, icons, theme};

/// The day's group above the list of growers; it draws nothing while no day is planned.
pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let day = &state.day;
    if day.entries.is_empty() {
        return;
    }
    group(ui, |ui| {
        let next = day.next();
        let title = if next.is_some() { t!("day-title") } else { t!("day-done") };
        let label = step_heading(ui, &title);
        announce(ui, label.id);
        muted(ui, counts(day));
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
        let words = t!("day-all");
        fold(ui, "day", &words, next.is_none(), |ui| all(ui, day, pressed));
        ui.horizontal_wrapped(|ui| {
            if icon_button(ui, icons::SAVE, &t!("day-save")).clicked() {
                pressed.send(Message::SaveTable(table(day)));
            }
            if ui.button(t!("day-clear")).clicked() {
                pressed.send(Message::Ask(Question::EndDay));
            }
        });
    });
    ui.add_space(theme::SPACE);
}

/// Whose turn it is, and what can be done with it.
fn turn_of(ui: &mut egui::Ui, state: &State, entry: &Entry, pressed: &mut Pressed) {
    let name = entry.grower_name.as_str();
    if !entry.grower_email.is_empty() {
        muted(ui, entry.grower_email.as_str());
    }
    ui.horizontal_wrapped(|ui| {
        let words = t!("choose-next-of-day", grower = name);
        // The turn can begin once Leaf has listed the grower.
        let is_known = state.growers.find(&entry.leaf_user_id).is_some();
        ui.add_enabled_ui(is_known, |ui| {
            if icon_button(ui, icons::NEXT, &words).clicked() {
                pressed.send(Message::Connect(entry.leaf_user_id.clone()));
            }
        });
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

/// Every turn, with a way back to it.
fn all(ui: &mut egui::Ui, day: &Day, pressed: &mut Pressed) {
    let tokens = theme::Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    let height = theme::CONTROL + theme::NEAR;
    rows_in_view(ui, height, day.entries.len(), |ui, row| {
        let entry = &day.entries[row];
        let (sign, color) = match entry.outcome {
            Outcome::Connected => (icons::GOOD, tokens.good),
            Outcome::Refused => (icons::FAILED, tokens.danger),
            Outcome::Skipped => (icons::NONE, tokens.muted),
            Outcome::Open | Outcome::Postponed => (icons::NEXT, tokens.accent),
        };
        let mut line = format!("{}: {}", who(entry), error_messages::outcome(entry.outcome));
        if !entry.note.is_empty() {
            line = format!("{line} ({})", entry.note);
        }
        same_everywhere(ui, ("turn", entry.leaf_user_id.as_str()), |ui| {
            let row = ui.horizontal(|ui| {
                ui.set_height(height);
                icons::icon(ui, sign, color);
                if !matches!(entry.outcome, Outcome::Skipped | Outcome::Refused) {
                    ui.add(egui::Label::new(line).truncate());
                    return None;
                }
                let words = t!("day-again");
                let button = measured::size(ui, ("again", &words)).x + theme::SPACE;
                ui.scope(|ui| {
                    ui.set_max_width((ui.available_width() - button).max(0.0));
                    ui.add(egui::Label::new(line).truncate());
                });
                let full = t!("day-again.name", grower = entry.grower_name.as_str());
                let again = named_button(ui, &words, &full);
                measured::note(ui, ("again", &words), again.rect.size());
                if again.clicked() {
                    let (grower, outcome) = (entry.leaf_user_id.clone(), Outcome::Open);
                    pressed.send(Message::Day(DayMessage::Put { grower, outcome, note: None }));
                }
                Some(again)
            });
            row.inner
        })
    });
}

/// The grower, told from others of the same name.
fn who(entry: &Entry) -> String {
    if entry.grower_email.is_empty() || entry.grower_email == entry.grower_name {
        return entry.grower_name.clone();
    }
    format!("{} ({})", entry.grower_name, entry.grower_email)
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
fn table(day: &Day) -> Vec<Vec<String>> {
    let heads = vec![
        t!("new-grower-name"),
        t!("new-grower-email"),
        t!("table-outcome"),
        t!("table-note"),
        t!("table-fields"),
        t!("table-previews"),
    ];
    let row = |entry: &Entry| {
        let facts = [
            entry.grower_name.clone(),
            entry.grower_email.clone(),
            error_messages::outcome(entry.outcome),
            entry.note.clone(),
        ];
        facts.into_iter().chain(error_messages::field_cells(entry.fields)).collect()
    };
    std::iter::once(heads).chain(day.entries.iter().map(row)).collect()
}
