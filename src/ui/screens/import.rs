//! Growers from a table: which column means what, what becomes of each row, and what Leaf said.

use std::collections::HashMap;

use eframe::egui;

use crate::domain::ApiError;
use crate::domain::table::{self, CODE_PAGES, Fate, Heads, Meaning, Reading};
use crate::flow::import::Message as ImportMessage;
use crate::flow::{Import, ImportStep, Loading, Message, State};
use crate::t;
use crate::ui::forms::Forms;
use crate::ui::widgets::{
    Action, announce, explain, heading, icon_button, measured, muted, muted_in_one_piece,
    rows_in_view, wide_page_over_actions, with_icon,
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
                chosen = source(ui, import);
                let label = muted(ui, t!("import-reading"));
                announce(ui, label.id);
            }
            ImportStep::Failed(error) => explain(ui, &error_messages::table(error)),
            ImportStep::Preview => {
                chosen = source(ui, import);
                ui.add_space(theme::SPACE);
                ui.label(t!("import-columns"));
                chosen = columns(ui, import).or(chosen.take());
                spoiled(ui, import);
                ui.add_space(theme::SPACE);
                if let Loading::Failed(_) = &state.growers.loading {
                    super::growers::failure(ui, state, forms, pressed);
                } else if state.growers.loading != Loading::Done {
                    let color = theme::Tokens::of(ui).warning;
                    with_icon(ui, icons::WARNING, color, t!("import-wait-for-list"));
                }
                counts(ui, import);
                chosen = sharing(ui, import).or(chosen.take());
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
            let is_whole = state.growers.loading == Loading::Done;
            let is_ready = new > 0 && is_whole && !import.has_question();
            let words = t!("import-start", count = new);
            let start = Action::main(words, Some(ImportMessage::Start)).enabled(is_ready);
            vec![super::growers::sign_in_action(state, None).unwrap_or(start)]
        }
        ImportStep::Failed(_) => vec![Action::main(t!("open-other"), Some(ImportMessage::Choose))],
        ImportStep::Reading | ImportStep::Running | ImportStep::Over => vec![],
    };
    let back = Action::leaving(leave, Some(means));
    // Rows take the room that there is; an explanation is for reading.
    let is_explained = matches!(import.step, ImportStep::Failed(_));
    let widest = if is_explained { theme::column(ui) } else { theme::TABLE };
    let message = match wide_page_over_actions(ui, widest, page, Some(back), ways) {
        Some(None) => {
            super::growers::begin_sign_in(ui);
            None
        }
        Some(way) => way,
        None => chosen,
    };
    pressed.send(message.map(Message::Import));
}

/// How the file was read, and menus with the other ways.
fn source(ui: &mut egui::Ui, import: &Import) -> Option<ImportMessage> {
    let source = &import.table.source;
    let reading = import.reading.clone();
    let mut chosen = None;
    if let Some(origin) = source.origin {
        ui.label(error_messages::origin(origin));
    }
    ui.horizontal_wrapped(|ui| {
        if let Some(now) = source.code_page {
            let name = |page: &str| t!("code-page", name = page);
            ui.menu_button(t!("import-code-page", name = name(now)), |ui| {
                let mut page = now;
                for other in CODE_PAGES {
                    ui.radio_value(&mut page, other, name(other));
                }
                if page != now {
                    chosen = Some(Reading { code_page: Some(page), ..reading.clone() });
                }
            });
        }
        if let Some(name) = source.sheets.get(source.sheet) {
            let words = t!("import-sheet", name = name.as_str());
            ui.add_enabled_ui(source.sheets.len() > 1, |ui| {
                ui.menu_button(words, |ui| {
                    let mut sheet = source.sheet;
                    for (place, name) in source.sheets.iter().enumerate() {
                        ui.radio_value(&mut sheet, place, name);
                    }
                    if sheet != source.sheet {
                        // The heads of one sheet are not those of another.
                        chosen = Some(Reading { sheet: Some(sheet), ..Reading::default() });
                    }
                });
            });
        }
        // Contacts have no heads to choose.
        if source.first_rows.is_empty() {
            return;
        }
        let now = source.heads.map_or(Heads::Nowhere, Heads::Row);
        let row = match now {
            Heads::Nowhere => t!("import-no-heads"),
            Heads::Row(number) => t!("import-row", number = number),
        };
        ui.menu_button(t!("import-heads", row = row), |ui| {
            let mut heads = now;
            ui.radio_value(&mut heads, Heads::Nowhere, t!("import-no-heads"));
            for (number, words) in &source.first_rows {
                let row = [t!("import-row", number = *number), words.clone()].join(" · ");
                ui.radio_value(&mut heads, Heads::Row(*number), row);
            }
            if heads != now {
                chosen = Some(Reading { heads: Some(heads), ..reading.clone() });
            }
        });
    });
    if let Some(words) = &source.twice_encoded {
        let (found, meant) = (words.found.as_str(), words.meant.as_str());
        let mut is_mended = words.is_mended;
        let color = theme::Tokens::of(ui).warning;
        with_icon(
            ui,
            icons::WARNING,
            color,
            t!("import-twice-encoded", found = found, meant = meant),
        );
        if ui.checkbox(&mut is_mended, t!("import-mend")).changed() {
            chosen = Some(Reading { keeps_twice_encoded: !is_mended, ..reading.clone() });
        }
    }
    if source.passed_over > 0 {
        muted(ui, t!("import-passed-over", count = source.passed_over));
    }
    chosen.map(ImportMessage::ReadAs)
}

/// A menu for each meaning, with the table's own heads, and why one of them was guessed.
fn columns(ui: &mut egui::Ui, import: &Import) -> Option<ImportMessage> {
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        for meaning in Meaning::ALL {
            let heads = &import.table.heads;
            let now = import.columns.get(&meaning).copied();
            // What most tables do not have would only be in the way.
            let is_rare = meaning.is_of_address() || meaning == Meaning::Company;
            if is_rare && now.is_none() && !import.table.guess.contains_key(&meaning) {
                continue;
            }
            let no_column = || t!("import-no-column");
            let words = t!(
                "import-column",
                meaning = error_messages::meaning(meaning),
                column = now.map_or_else(no_column, |place| head(import, place))
            );
            let is_guess = now.is_some() && now == import.table.guess.get(&meaning).copied();
            let reason = import.table.reasons.get(&meaning).filter(|_| is_guess);
            let reason = reason.map(|reason| error_messages::reason(*reason)).unwrap_or_default();
            let room = measured::size(ui, ("column", &words, &reason)).x;
            let is_begun = ui.cursor().left() > ui.max_rect().left();
            if is_begun && room > ui.available_size_before_wrap().x {
                ui.end_row();
            }
            let button = ui.menu_button(words.as_str(), |ui| {
                let mut column = now;
                ui.radio_value(&mut column, None, no_column());
                for place in 0..heads.len() {
                    ui.radio_value(&mut column, Some(place), head(import, place));
                }
                if column != now {
                    chosen = Some(ImportMessage::Match(meaning, column));
                }
            });
            if !reason.is_empty() {
                // In the row of what it is about.
                let shown = muted_in_one_piece(ui, reason.as_str());
                let width = button.response.rect.width() + theme::SPACE + shown.rect.width();
                let size = egui::vec2(width, theme::CONTROL);
                measured::note(ui, ("column", &words, &reason), size);
            }
        }
    });
    chosen
}

/// What a column is called.
fn head(import: &Import, place: usize) -> String {
    match import.table.heads.get(place) {
        Some(head) if !head.is_empty() => head.clone(),
        _ => t!("import-column-number", number = place + 1),
    }
}

/// The columns in which a spreadsheet has put something else in the place of what was typed.
fn spoiled(ui: &mut egui::Ui, import: &Import) {
    let color = theme::Tokens::of(ui).warning;
    for one in import.spoiled.iter() {
        let (column, example) = (head(import, one.column), one.example.as_str());
        let words = t!("import-spoiled", column = column, count = one.count, example = example);
        with_icon(ui, icons::WARNING, color, words);
    }
}

/// Whether growers who share an e-mail are added: families do, and nobody else can tell.
fn sharing(ui: &mut egui::Ui, import: &Import) -> Option<ImportMessage> {
    let count = import.sharing_rows();
    if count == 0 {
        return None;
    }
    let mut share = import.share;
    ui.label(t!("import-shares", count = count));
    ui.horizontal_wrapped(|ui| {
        ui.radio_value(&mut share, Some(true), t!("import-shares-add"));
        ui.radio_value(&mut share, Some(false), t!("import-shares-leave"));
    });
    share.filter(|_| share != import.share).map(ImportMessage::Share)
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
            pressed.send(Message::SaveTable(outcomes(import, results)));
        }
    }
}

/// How high the line is that says whatever else is sent.
const MORE_LINE: f32 = 0.5 * theme::CONTROL;
/// How high a row is that may have such a line.
const MORE_ROW: f32 = 1.5 * theme::CONTROL;

/// Each row of the table, and what becomes of it; below that, whatever else is sent.
fn rows(ui: &mut egui::Ui, import: &Import, results: &Results<'_>) {
    ui.add_space(theme::SPACE);
    ui.spacing_mut().item_spacing.y = 0.0;
    // Else each line would be as high as a control.
    ui.spacing_mut().interact_size.y = 0.0;
    let has_more = MORE.iter().any(|meaning| import.columns.contains_key(meaning));
    let height = if has_more { MORE_ROW } else { theme::CONTROL };
    rows_in_view(ui, height, import.order.len(), |ui, place| {
        let row = import.order[place];
        let tokens = theme::Tokens::of(ui);
        let result = results.get(&row).copied();
        let (sign, color) = match (&import.fates[row], result) {
            (_, Some(Err(_))) => (icons::FAILED, tokens.danger),
            (fate, _) if fate.is_wrong() => (icons::FAILED, tokens.danger),
            (_, Some(Ok(()))) => (icons::GOOD, tokens.good),
            (Fate::Namesake(..), None) => (icons::WARNING, tokens.warning),
            (fate, None) if import.taken(fate).is_some() => (icons::ADD, tokens.accent),
            (Fate::Shares(..), None) => (icons::WARNING, tokens.warning),
            _ => (icons::NONE, tokens.muted),
        };
        let more = if has_more { more(import, row) } else { String::new() };
        // Both lines stand in the middle of the row together.
        let (first, second) =
            if more.is_empty() { (height, 0.0) } else { (theme::ROW_TITLE, MORE_LINE) };
        let top = ui.cursor().top();
        ui.add_space((height - first - second) / 2.0);
        ui.horizontal(|ui| {
            ui.set_height(first);
            icons::icon(ui, sign, color);
            let words = [who(import, row), said(import, row, result)].join(" · ");
            ui.add(egui::Label::new(words).truncate());
        });
        if !more.is_empty() {
            ui.horizontal(|ui| {
                ui.set_height(second);
                ui.add_space(theme::ICON + theme::SPACE);
                let words = egui::RichText::new(more).color(tokens.muted);
                ui.add(egui::Label::new(words).truncate());
            });
        }
        // The list reckons with rows of this very height.
        ui.add_space((top + height - ui.cursor().top()).max(0.0));
        None
    });
}

/// Which row it is, and whom it is about, as far as it says.
fn who(import: &Import, row: usize) -> String {
    let (table, columns) = (&import.table, &import.columns);
    let number = t!("import-row", number = table.rows[row].number);
    let (name, email) = (table.name(row, columns), table.email(row, columns));
    let known = [number, name, email].into_iter().filter(|one| !one.is_empty());
    known.collect::<Vec<_>>().join(" · ")
}

/// What is sent beside name and e-mail.
const MORE: [Meaning; 3] = [Meaning::Phone, Meaning::Address, Meaning::Reference];

fn more(import: &Import, row: usize) -> String {
    let words = MORE.into_iter().filter_map(|meaning| {
        let cell = match meaning {
            Meaning::Address => import.table.address(row, &import.columns),
            _ => import.table.cell(row, &import.columns, meaning)?.to_owned(),
        };
        let cell = if meaning == Meaning::Phone { table::phone(&cell) } else { &cell };
        let words =
            || t!("import-column", meaning = error_messages::meaning(meaning), column = cell);
        (!cell.is_empty()).then(words)
    });
    words.collect::<Vec<_>>().join(" · ")
}

fn said(import: &Import, row: usize, result: Option<&Result<(), ApiError>>) -> String {
    match result {
        Some(Ok(())) => t!("import-added"),
        Some(Err(error)) => error_messages::adding(error).what,
        None => error_messages::fate(&import.fates[row]),
    }
}

/// What became of each row, as a table with heads.
fn outcomes(import: &Import, results: &Results<'_>) -> Vec<Vec<String>> {
    let rows = &import.table.rows;
    let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let width = widest.max(import.table.heads.len());
    let mut heads = import.table.heads.clone();
    heads.resize(width, String::new());
    heads.push(t!("table-outcome"));
    let row = |row: usize| {
        let mut cells = rows[row].cells.clone();
        cells.resize(width, String::new());
        cells.push(said(import, row, results.get(&row).copied()));
        cells
    };
    std::iter::once(heads).chain((0..rows.len()).map(row)).collect()
}
