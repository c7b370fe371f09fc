//! A low window shows what matters: growers without scrolling, the actions of every screen.

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use stile::domain::{ConsentId, Language, SyncChange, SyncSetting};
use stile::flow::connect::AttemptId;
use stile::flow::{
    EditId, FileKind, GrowerPageId, Message, Notice, Question, State, Way, grower_page, growers,
};
use stile::ui::screens::appearance::Appearance;
use stile::ui::theme;
use stile::{i18n, t};

use super::every_screen::{
    checked, every_stage, leaf_account, link, many_growers, screen, waiting, with_links,
};
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
fn three_growers_are_in_sight_in_the_window_that_opens_at_twice_the_size() {
    // What a laptop's screen leaves of the usual window, and the margin.
    let size = [theme::WINDOW[0] / 2.0, 346.0].map(|side| side + 2.0 * MARGIN);
    let mut wrong = Vec::new();
    for (name, state) in lists() {
        for language in Language::ALL {
            let whole = rows_in_sight(&speaking(state.clone(), language, size), size);
            if whole < 3 {
                wrong.push(format!("{name} in {language:?}: {whole}"));
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

#[test]
fn three_growers_are_in_sight_under_the_list_of_the_day_and_a_message() {
    let size = theme::WINDOW;
    let state = screen("growers_day");
    assert!(!state.unfinished.is_empty());
    for language in Language::ALL {
        let whole = rows_in_sight(&speaking(state.clone(), language, size), size);
        assert!(whole >= 3, "{language:?}: {whole}");
    }
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
        for (language, size) in windows() {
            let look = Appearance { language: Some(language), ..Appearance::default() };
            let harness = looking(state.clone(), look, size);
            let out = actions(&harness).into_iter().filter(|(_, rect)| !is_within(*rect, size));
            wrong.extend(out.map(|(label, rect)| {
                format!("{name} in {language:?} at {size:?}: {label} is at {rect:?}")
            }));
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
fn what_is_shared_is_in_sight_when_the_browser_opens() {
    // What a laptop's screen leaves of the usual window.
    let size = [theme::WINDOW[0], 676.0];
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let harness = speaking(waiting(Way::Listening), language, size);
        let words = i18n::say_in("shared-end", language, &[]);
        let last = harness.get_by_label_contains(&words).rect();
        let bar = actions(&harness).into_iter().map(|(_, rect)| rect.top());
        let bar = bar.fold(f32::INFINITY, f32::min);
        if last.bottom() > bar {
            wrong.push(format!("{language:?}: {last:?} is under {bar}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_answers_to_a_question_are_always_in_sight() {
    let mut wrong = Vec::new();
    for question in every_question() {
        for (language, size) in windows() {
            let look = Appearance { language: Some(language), ..Appearance::default() };
            let mut harness = looking(many_growers(), look, size);
            let before = buttons(&harness);
            harness.state_mut().state.question = Some(question.clone());
            harness.run();
            let answers = buttons(&harness).into_iter().filter(|it| !before.contains(it));
            let answers: Vec<_> = answers.collect();
            assert_eq!(answers.len(), 2, "{question:?}: {answers:?}");
            let out = answers.into_iter().filter(|(_, rect)| !is_within(*rect, size));
            let name = name(&question);
            wrong.extend(out.map(|answer| format!("{name}, {language:?} at {size:?}: {answer:?}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The low windows, in a language of short words and in one of long words.
fn windows() -> impl Iterator<Item = (Language, [f32; 2])> {
    let sizes = [[1366.0, 696.0], theme::SMALLEST_WINDOW, [683.0, 348.0]];
    let languages = [Language::English, Language::German];
    languages.into_iter().flat_map(move |language| sizes.map(|size| (language, size)))
}

/// Each question, with names as long and as many as there may be.
fn every_question() -> Vec<Question> {
    let name = || "Dirk van den Berg-Oosterhout zu Hohenlohe-Langenburg und Söhne".to_owned();
    let growers = || (0..12).map(|number| format!("{} {number}", name())).collect::<Vec<_>>();
    let page = GrowerPageId(1);
    let rules = [SyncSetting::FetchAllFields, SyncSetting::LookByItself].into_iter();
    let rules = rules.flat_map(|what| [true, false].map(|for_all| SyncChange { what, for_all }));
    let files = [FileKind::SetUp, FileKind::Table, FileKind::Logo];
    let mut questions = vec![
        Question::Forget,
        Question::DropTyped,
        Question::StartAfresh { growers: vec![] },
        Question::StartAfresh { growers: growers() },
        Question::Discard { consent: ConsentId::parse("joe").unwrap(), name: name() },
        Question::Disconnect { page, name: name() },
        Question::DeleteGrower { edit: EditId(1), name: name() },
        Question::EndLink { page, link: Box::new(link()) },
        Question::RemoveKeys { page },
        Question::EndDay,
        Question::LeaveWaiting { attempt: AttemptId(1) },
        Question::LeavePracticeWaiting { attempt: AttemptId(1) },
        Question::CloseWaiting { attempt: AttemptId(1) },
        Question::Close { growers: growers() },
    ];
    questions.extend(rules.map(|change| Question::ChangeRules { watch: 1, change, name: name() }));
    questions.extend(files.map(Question::File));
    questions
}

/// Names the question; one that is new has no name yet, and belongs into the list above as well.
fn name(question: &Question) -> &'static str {
    match question {
        Question::Forget => "forget",
        Question::DropTyped => "drop what is typed",
        Question::StartAfresh { .. } => "start afresh",
        Question::Discard { .. } => "discard",
        Question::Disconnect { .. } => "disconnect",
        Question::DeleteGrower { .. } => "delete the grower",
        Question::EndLink { .. } => "end the link",
        Question::RemoveKeys { .. } => "remove the keys",
        Question::EndDay => "end the day",
        Question::ChangeRules { .. } => "change the rules",
        Question::LeaveWaiting { .. } => "leave waiting",
        Question::LeavePracticeWaiting { .. } => "leave practice waiting",
        Question::CloseWaiting { .. } => "close waiting",
        Question::File(_) => "a file",
        Question::Close { .. } => "close",
    }
}

#[test]
fn a_code_that_fills_the_window_has_its_name_and_the_way_back_in_sight() {
    let mut wrong = Vec::new();
    for (language, size) in windows() {
        let mut state = with_links();
        let show = grower_page::Message::ShowCode(link());
        state.update(Message::GrowerPage(GrowerPageId(1), show));
        let look = Appearance { language: Some(language), ..Appearance::default() };
        let harness = looking(state, look, size);
        let mut parts = actions(&harness);
        assert_eq!(parts.len(), 1, "{parts:?}");
        for role in [Role::Image, Role::Heading] {
            parts.push((format!("{role:?}"), harness.get_by_role(role).rect()));
        }
        let out = parts.into_iter().filter(|(_, rect)| !is_within(*rect, size));
        wrong.extend(out.map(|part| format!("{language:?} at {size:?}: {part:?}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_open_leaflet_leaves_the_actions_in_sight_and_can_be_scrolled_through() {
    let mut wrong = Vec::new();
    for (language, size) in windows() {
        let look = Appearance { language: Some(language), ..Appearance::default() };
        let mut harness = looking(screen("waiting"), look, size);
        let before = actions(&harness);
        let open = t!("leaflet-open");
        harness.get_by_label(&open).focus();
        harness.run();
        harness.key_press(egui::Key::Enter);
        harness.run();
        let mut parts = actions(&harness);
        assert_eq!(before, parts, "{language:?} at {size:?}");
        let copy = t!("copy-text");
        harness.get_by_label(&copy).focus();
        harness.run();
        parts.push((copy.clone(), harness.get_by_label(&copy).rect()));
        let out = parts.into_iter().filter(|(_, rect)| !is_within(*rect, size));
        wrong.extend(out.map(|part| format!("{language:?} at {size:?}: {part:?}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_open_menu_lies_within_the_window() {
    let mut wrong = Vec::new();
    let mut state = many_growers();
    state.unfinished.clear();
    for (language, size) in windows() {
        let look = Appearance { language: Some(language), ..Appearance::default() };
        let openers = menus(&looking(state.clone(), look, size), size);
        assert!(openers.len() >= 4, "{openers:?}");
        for opener in openers {
            let mut harness = looking(state.clone(), look, size);
            let before: Vec<_> = buttons(&harness).into_iter().map(|(label, _)| label).collect();
            harness.get_by_role_and_label(Role::Button, &opener).click();
            harness.run();
            let items = buttons(&harness).into_iter().filter(|(label, _)| !before.contains(label));
            let items: Vec<_> = items.collect();
            assert!(!items.is_empty(), "{opener} in {language:?} at {size:?} is empty");
            let window = egui::Rect::from_min_size(egui::Pos2::ZERO, size.into());
            let out = items.into_iter().filter(|(_, rect)| !window.contains_rect(*rect));
            wrong.extend(out.map(|item| format!("{opener}, {language:?} at {size:?}: {item:?}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn how_many_growers_there_are_is_said_in_one_line() {
    let mut wrong = Vec::new();
    for (language, size) in windows() {
        let look = Appearance { language: Some(language), ..Appearance::default() };
        let harness = looking(many_growers(), look, size);
        let count = harness.get_by_label(&t!("growers-count", known = 4)).rect();
        if count.height() > theme::CONTROL || count.right() > size[0] {
            wrong.push(format!("{language:?} at {size:?}: {count:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn many_words_of_a_banner_have_the_whole_width_of_a_low_window() {
    let look = Appearance { language: Some(Language::German), ..Appearance::default() };
    let harness = looking(checked(), look, [640.0, 480.0]);
    let words = harness.get_by_label_contains("2 Verbindungen geprüft.").rect();
    assert!(words.width() > 400.0, "{words}");
    let dismiss = harness.get_by_role_and_label(Role::Button, &t!("dismiss")).rect();
    assert!(dismiss.top() > words.bottom(), "{words} {dismiss}");
}

#[test]
fn the_last_action_ends_at_the_right_where_the_bar_is_full() {
    let look = Appearance { language: Some(Language::Portuguese), ..Appearance::default() };
    for (name, key) in [("keyring_trouble", "try-again"), ("welcome", "welcome-by-file")] {
        let size = theme::SMALLEST_WINDOW;
        let harness = looking(screen(name), look, size);
        let words = i18n::say_in(key, Language::Portuguese, &[]);
        let action = harness.get_by_role_and_label(Role::Button, &words).rect();
        let left_over = size[0] - action.right();
        assert!((0.0..2.0 * f32::from(theme::INSET)).contains(&left_over), "{name}: {action}");
    }
}

/// The buttons in sight that open a menu.
fn menus(harness: &Harness<'_, Window>, size: [f32; 2]) -> Vec<String> {
    let growers = &harness.state().state.growers.list;
    let of_growers =
        growers.iter().map(|grower| t!("grower-menu.name", grower = grower.display_name()));
    let menus: Vec<_> = of_growers.chain([t!("display"), t!("growers-more")]).collect();
    let shown = buttons(harness).into_iter().filter(|(_, rect)| is_within(*rect, size));
    shown.map(|(label, _)| label).filter(|label| menus.contains(label)).collect()
}

fn buttons(harness: &Harness<'_, Window>) -> Vec<(String, egui::Rect)> {
    let nodes = harness.root().children_recursive();
    let buttons = nodes.filter(|node| node.accesskit_node().role() == Role::Button);
    buttons.map(|node| (node.accesskit_node().label().unwrap_or_default(), node.rect())).collect()
}
