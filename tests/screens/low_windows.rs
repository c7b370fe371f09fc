//! A low window shows what matters: growers without scrolling, the actions of every screen.

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use stile::domain::Language;
use stile::flow::{FileKind, Message, Notice, Question, State, growers};
use stile::ui::screens::appearance::Appearance;
use stile::ui::theme;

use super::every_screen::{every_stage, leaf_account, many_growers, screen};
use super::fixtures::list_anew;
use super::window::{Window, looking};

/// A laptop of 1366×768 pixels less taskbar and title bar, at 100 %, 125 %, 150 % and 200 %; and the
/// smallest window.
const LAPTOPS: [[f32; 2]; 5] =
    [[1366.0, 696.0], [1093.0, 557.0], [911.0, 464.0], [683.0, 348.0], theme::SMALLEST_WINDOW];

#[test]
fn three_growers_are_in_sight_on_a_small_laptop() {
    let mut wrong = Vec::new();
    for (name, state) in lists() {
        for language in Language::ALL {
            for size in LAPTOPS {
                let whole = rows_in_sight(&speaking(state.clone(), language, size), size);
                if whole < 3 {
                    wrong.push(format!("{name} in {language:?} at {size:?}: {whole}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn three_growers_are_in_sight_under_one_message() {
    let mut wrong = Vec::new();
    for (name, state) in lists() {
        let mut unfinished = state.clone();
        unfinished.unfinished = many_growers().unfinished;
        let mut noticed = state.clone();
        noticed.notice = Some(Notice::GrowerAdded("Jane Miller".to_owned()));
        let mut checking = state.clone();
        checking.update(Message::Growers(growers::Message::CheckAll));
        for (message, state) in
            [("unfinished", unfinished), ("a notice", noticed), ("checking", checking)]
        {
            for language in [Language::English, Language::German] {
                for size in LAPTOPS {
                    let whole = rows_in_sight(&speaking(state.clone(), language, size), size);
                    if whole < 3 {
                        let list = format!("{name} under {message} in {language:?}");
                        wrong.push(format!("{list} at {size:?}: {whole}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn four_growers_are_in_sight_when_the_window_opens() {
    // What a laptop's screen leaves of the usual window.
    let size = [theme::WINDOW[0], 676.0];
    let mut wrong = Vec::new();
    for (name, state) in lists() {
        for language in Language::ALL {
            let whole = rows_in_sight(&speaking(state.clone(), language, size), size);
            if whole < 4 {
                wrong.push(format!("{name} in {language:?}: {whole}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The list of a company, and that of practice.
fn lists() -> [(&'static str, State); 2] {
    let mut real = many_growers();
    real.unfinished.clear();
    real.leaf_account = Some(leaf_account("staff"));
    let mut practice = screen("growers_practice");
    let growers = real.growers.list.iter().map(|grower| grower.as_ref().clone());
    list_anew(&mut practice, growers.collect());
    [("real", real), ("practice", practice)]
}

fn speaking(state: State, language: Language, size: [f32; 2]) -> Harness<'static, Window> {
    looking(state, Appearance { language: Some(language), ..Appearance::default() }, size)
}

/// How many rows are wholly in the window. They are known by their menus, the last thing in them.
fn rows_in_sight(harness: &Harness<'_, Window>, size: [f32; 2]) -> usize {
    let names = ["Ana Beatriz", "Bill O'Connor", "Chloé", "Dirk van"];
    let is_row = |label: &str| names.iter().any(|name| label.contains(name));
    let nodes = harness.root().children_recursive();
    let rows = nodes.filter(|node| {
        let words = node.accesskit_node();
        let is_opener = words.role() == Role::Button && words.data().has_popup().is_some();
        is_opener && words.label().is_some_and(|label| is_row(&label))
    });
    rows.filter(|row| row.rect().bottom() <= size[1] - MARGIN).count()
}

/// The tests' window has this margin.
const MARGIN: f32 = 8.0;

#[test]
fn the_main_action_and_the_way_out_are_always_in_sight() {
    let mut wrong = Vec::new();
    for (name, state) in every_stage() {
        for language in [Language::English, Language::German] {
            for size in [[1366.0, 696.0], theme::SMALLEST_WINDOW, [683.0, 348.0]] {
                let look = Appearance { language: Some(language), ..Appearance::default() };
                let harness = looking(state.clone(), look, size);
                let out = actions(&harness).into_iter().filter(|(_, rect)| !is_within(*rect, size));
                wrong.extend(out.map(|(label, rect)| {
                    format!("{name} in {language:?} at {size:?}: {label} is at {rect:?}")
                }));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn is_within(rect: egui::Rect, size: [f32; 2]) -> bool {
    let window = egui::Rect::from_min_size(egui::Pos2::ZERO, size.into()).shrink(MARGIN);
    window.contains_rect(rect)
}

/// What Enter and Esc press.
fn actions(harness: &Harness<'_, Window>) -> Vec<(String, egui::Rect)> {
    let nodes = harness.root().children_recursive();
    let actions = nodes.filter(|node| {
        let key = node.accesskit_node().data().keyboard_shortcut();
        matches!(key, Some("Enter" | "Esc"))
    });
    actions.map(|node| (node.accesskit_node().label().unwrap_or_default(), node.rect())).collect()
}

#[test]
fn the_answers_to_a_question_are_always_in_sight() {
    let growers = vec!["Jane Miller".to_owned(), "José Ángel Núñez".to_owned()];
    let over_the_list =
        [Question::Close { growers }, Question::Forget, Question::File(FileKind::Table)];
    let waiting = screen("waiting");
    let leaving = waiting.leave_question().unwrap();
    let asked = over_the_list.into_iter().map(|question| (many_growers(), question));
    let mut wrong = Vec::new();
    for (state, question) in asked.chain([(waiting, leaving)]) {
        for language in [Language::English, Language::German] {
            let look = Appearance { language: Some(language), ..Appearance::default() };
            for size in [theme::SMALLEST_WINDOW, [683.0, 348.0]] {
                let mut harness = looking(state.clone(), look, size);
                let before = buttons(&harness);
                harness.state_mut().state.update(Message::Ask(question.clone()));
                harness.run();
                let answers = buttons(&harness).into_iter().filter(|it| !before.contains(it));
                let answers: Vec<_> = answers.collect();
                assert_eq!(answers.len(), 2, "{question:?}: {answers:?}");
                let out = answers.into_iter().filter(|(_, rect)| !is_within(*rect, size));
                wrong.extend(out.map(|answer| format!("{language:?} at {size:?}: {answer:?}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn buttons(harness: &Harness<'_, Window>) -> Vec<(String, egui::Rect)> {
    let nodes = harness.root().children_recursive();
    let buttons = nodes.filter(|node| node.accesskit_node().role() == Role::Button);
    buttons.map(|node| (node.accesskit_node().label().unwrap_or_default(), node.rect())).collect()
}
