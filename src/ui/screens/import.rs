//! Growers from a table: which column means what, what becomes of each row, and what Leaf said.

use std::collections::HashMap;

use eframe::egui;

use crate::domain::ApiError;
use crate::domain::table::{Fate, Meaning};
use crate::flow::import::Message as ImportMessage;
use crate::flow::{Import, ImportStep, Loading, Message, State};
use crate::t;
use crate::ui::forms::Forms;
use crate::ui::widgets::{
    Action, announce, explain, heading, icon_button, muted, page_over_actions, rows_in_view,
    with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};

type Results<'a> = HashMap<usize, &'a Result<(), ApiError>>;

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    import: &Import,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let results: Results<'_> = import.results.iter().map(|(row, result)| (*row, result)).collect();
    let mut chosen = None;
    let page = |ui: &mut egui::Ui| {
        heading(ui, &t!("import-title"));
        muted(ui, error_messages::path(&import.path));
        ui.add_space(theme::SPACE);
        match import.step {
            ImportStep::Reading => {
                let label = muted(ui, t!("import-reading"));
                announce(ui, label.id);
            }
            ImportStep::Failed(error) => explain(ui, &error_messages::table(error)),
            ImportStep::Preview => {
                ui.label(t!("import-columns"));
                chosen = columns(ui, import);
                ui.add_space(theme::SPACE);
                if let Loading::Failed(_) = &state.growers.loading {
                    super::growers::failure(ui, state, forms, pressed);
                } else if state.growers.loading != Loading::Done {
                    let color = theme::Tokens::of(ui).warning;
                    with_icon(ui, icons::WARNING, color, t!("import-wait-for-list"));
                }
                counts(ui, import);
                rows(ui, import, &results);
            }
            ImportStep::Running | ImportStep::Over => {
                progress(ui, import, pressed, &results);
                rows(ui, import, &results);
            }
        }
    };
    let is_running = import.step == ImportStep::Running;
    let (leave, means) = if is_running {
        (t!("checking-stop"), ImportMessage::Stop)
    } else {
        (t!("leave-back"), ImportMessage::Leave)
    };
    let new = import.new_rows();
    let ways = match import.step {
        ImportStep::Preview => {
            let is_ready = new > 0 && state.growers.loading == Loading::Done;
            let words = t!("import-start", count = new);
            vec![Action::main(words, ImportMessage::Start).enabled(is_ready)]
        }
        ImportStep::Failed(_) => vec![Action::main(t!("open-other"), ImportMessage::Choose)],
        ImportStep::Reading | ImportStep::Running | ImportStep::Over => vec![],
    };
    let back = Action::leaving(leave, means);
    let pressed_way = page_over_actions(ui, page, Some(back), ways);
    pressed.send(pressed_way.or(chosen).map(Message::Import));
}

/// A menu for each meaning, with the table's own heads.
fn columns(ui: &mut egui::Ui, import: &Import) -> Option<ImportMessage> {
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        for meaning in Meaning::ALL {
            let heads = &import.table.heads;
            let now = import.columns.get(&meaning).copied();
            let head = |place: usize| match heads.get(place) {
                Some(head) if !head.is_empty() => head.clone(),
                _ => t!("import-column-number", number = place + 1),
            };
            let chosen_head = now.map_or_else(|| t!("import-no-column"), head);
            let words = t!(
                "import-column",
                meaning = error_messages::meaning(meaning),
                column = chosen_head
            );
            ui.menu_button(words, |ui| {
                let mut column = now;
                ui.radio_value(&mut column, None, t!("import-no-column"));
                for place in 0..heads.len() {
                    ui.radio_value(&mut column, Some(place), head(place));
                }
                if column != now {
                    chosen = Some(ImportMessage::Match(meaning, column));
                }
            });
        }
    });
    chosen
}

fn counts(ui: &mut egui::Ui, import: &Import) {
    let count = |is_one: fn(&Fate) -> bool| import.fates.iter().filter(|fate| is_one(fate)).count();
    let known = count(|fate| matches!(fate, Fate::SameEmail(_) | Fate::SameReference(_)));
    let twice = count(|fate| matches!(fate, Fate::EmailTwice(_) | Fate::ReferenceTwice(_)));
    let words = t!(
        "import-counts",
        all = import.fates.len(),
        new = import.new_rows(),
        known = known,
        twice = twice,
        wrong = count(Fate::is_wrong),
    );
    let label = ui.label(theme::strong(words));
    announce(ui, label.id);
}

fn progress(ui: &mut egui::Ui, import: &Import, pressed: &mut Pressed, results: &Results<'_>) {
    let (added, sent) = (import.added(), import.results.len());
    let words = if import.step == ImportStep::Running {
        t!("import-running", done = sent, all = import.new_rows())
    } else {
        t!(
            "import-over",
            added = added,
            failed = sent - added,
            left = import.new_rows() - sent,
            out = import.fates.len() - import.new_rows(),
        )
    };
    let label = ui.label(theme::strong(words));
    announce(ui, label.id);
    if import.broke {
        explain(ui, &error_messages::leaf(&ApiError::Broke, t!("lost-nothing")));
    }
    if import.step == ImportStep::Over {
        if sent > added || sent < import.new_rows() {
            muted(ui, t!("import-again"));
        }
        if icon_button(ui, icons::SAVE, &t!("import-save")).clicked() {
            pressed.send(Message::SaveTable(table(import, results)));
        }
    }
}

/// Each row of the table, and what becomes of it.
fn rows(ui: &mut egui::Ui, import: &Import, results: &Results<'_>) {
    ui.add_space(theme::SPACE);
    ui.spacing_mut().item_spacing.y = 0.0;
    rows_in_view(ui, theme::CONTROL, import.order.len(), |ui, place| {
        let row = import.order[place];
        let tokens = theme::Tokens::of(ui);
        let result = results.get(&row).copied();
        let (sign, color) = match (&import.fates[row], result) {
            (_, Some(Err(_))) => (icons::FAILED, tokens.danger),
            (fate, _) if fate.is_wrong() => (icons::FAILED, tokens.danger),
            (Fate::New(_), Some(Ok(()))) => (icons::GOOD, tokens.good),
            (Fate::New(_), None) => (icons::ADD, tokens.accent),
            _ => (icons::NONE, tokens.muted),
        };
        ui.horizontal(|ui| {
            ui.set_height(theme::CONTROL);
            icons::icon(ui, sign, color);
            let words = [who(import, row), said(import, row, result)].join(" · ");
            ui.add(egui::Label::new(words).truncate());
        });
        None
    });
}

/// Which row it is, and whom it is about, as far as it says.
fn who(import: &Import, row: usize) -> String {
    let (table, columns) = (&import.table, &import.columns);
    let number = t!("import-row", number = table.numbers[row]);
    let name = table.name(row, columns);
    let email = table.cell(row, columns, Meaning::Email).unwrap_or_default();
    let known = [number.as_str(), &name, email].into_iter().filter(|one| !one.is_empty());
    known.collect::<Vec<_>>().join(" · ")
}

fn said(import: &Import, row: usize, result: Option<&Result<(), ApiError>>) -> String {
    match result {
        Some(Ok(())) => t!("import-added"),
        Some(Err(error)) => error_messages::adding(error).what,
        None => error_messages::fate(&import.fates[row]),
    }
}

/// What became of each row, as a table with heads.
fn table(import: &Import, results: &Results<'_>) -> Vec<Vec<String>> {
    let mut heads = import.table.heads.clone();
    heads.push(t!("table-outcome"));
    let width = heads.len() - 1;
    let row = |row: usize| {
        let mut cells = import.table.rows[row].clone();
        cells.resize(width, String::new());
        cells.push(said(import, row, results.get(&row).copied()));
        cells
    };
    std::iter::once(heads).chain((0..import.table.rows.len()).map(row)).collect()
}
