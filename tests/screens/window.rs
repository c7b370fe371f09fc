//! The window without the program behind it, for tests to press and read.

use std::cell::RefCell;

use eframe::egui;
use eframe::egui::Theme;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::Timestamp;
use stile::flow::{Effect, State, connect};
use stile::ui;
use stile::ui::screens::appearance::{Appearance, Colours};
use stile::ui::{Forms, theme};

/// The window without the program behind it: presses go to the state machine, effects nowhere.
#[derive(Default)]
pub struct Window {
    pub state: State,
    pub forms: Forms,
    pub effects: Vec<Effect>,
    pub copied: Option<String>,
}

impl Window {
    pub fn at(state: State) -> Self {
        Self { state, ..Self::default() }
    }

    pub fn frame(&mut self, ui: &mut egui::Ui) {
        let pressed = ui::show(ui, &self.state, &mut self.forms, Timestamp::UNIX_EPOCH);
        ui.ctx().output(|output| {
            for command in &output.commands {
                if let egui::OutputCommand::CopyText(text) = command {
                    self.copied = Some(text.clone());
                }
            }
        });
        for message in pressed.messages {
            for effect in self.state.update(message) {
                if let Effect::Connect(connect::Effect::CopyLink { link, .. }) = &effect {
                    self.copied = Some(link.as_str().to_owned());
                }
                self.effects.push(effect);
            }
            ui.ctx().request_repaint();
        }
    }
}

pub fn open(state: State, theme: Theme, size: [f32; 2]) -> Harness<'static, Window> {
    let colours = if theme == Theme::Dark { Colours::Dark } else { Colours::Light };
    looking(state, Appearance { colours, ..Appearance::default() }, size)
}

pub fn looking(state: State, look: Appearance, size: [f32; 2]) -> Harness<'static, Window> {
    let mut window = Window::at(state);
    window.forms.appearance = look;
    let mut harness = Harness::builder()
        .with_size(size)
        .with_context_setup(theme::begin)
        .build_ui_state(|ui, window: &mut Window| window.frame(ui), window);
    // A system tells a window its size in its own points.
    harness.set_size(egui::Vec2::from(size) / harness.ctx.zoom_factor());
    harness.run();
    harness
}

pub fn at(state: State) -> Harness<'static, Window> {
    // Tall enough that nothing has to be scrolled to.
    open(state, Theme::Light, [900.0, 2000.0])
}

/// A window with room for columns.
pub const WIDE: [f32; 2] = [1240.0, 800.0];

/// A window that a whole page is in sight in.
pub const TALL: [f32; 2] = [900.0, 1800.0];

pub fn press(harness: &mut Harness<'_, Window>, name: &str) {
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
}

pub fn follow(harness: &mut Harness<'_, Window>, name: &str) {
    harness.get_by_label(name).click();
    harness.run();
}

pub fn write(harness: &mut Harness<'_, Window>, label: &str, text: &str) {
    let role = |role: Role| role == Role::TextInput || role == Role::PasswordInput;
    let field = harness
        .get_all_by_label(label)
        .find(|node| role(node.accesskit_node().role()))
        .unwrap_or_else(|| panic!("no field {label}"));
    field.focus();
    harness.run();
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

/// Presses the control on the screen; what is asked for then.
pub fn pressed(state: &State, name: &str) -> Vec<Effect> {
    let mut harness = at(state.clone());
    harness.state_mut().effects.clear();
    follow(&mut harness, name);
    std::mem::take(&mut harness.state_mut().effects)
}

/// What the Tab key comes to, and where that is once it is scrolled to.
pub fn tab(harness: &mut Harness<'_, Window>) -> (String, egui::Rect) {
    harness.key_press(egui::Key::Tab);
    for _ in 0..12 {
        harness.step();
    }
    focused(harness).unwrap()
}

/// The name of what has the keyboard, and where that is.
pub fn focused(harness: &Harness<'_, Window>) -> Option<(String, egui::Rect)> {
    let focused = harness.root().children_recursive().find(egui_kittest::Node::is_focused)?;
    Some((focused.accesskit_node().label().unwrap_or_default(), focused.rect()))
}

/// Everything a screen reader could read.
pub fn words(harness: &Harness<'_, Window>) -> String {
    let all = RefCell::new(String::new());
    let nodes = harness.root().children_recursive();
    for node in nodes {
        let node = node.accesskit_node();
        for words in [node.label(), node.value()].into_iter().flatten() {
            all.borrow_mut().push_str(&words);
            all.borrow_mut().push('\n');
        }
    }
    all.into_inner()
}

/// What a screen reader comes to, and where that is.
pub fn read(harness: &Harness<'_, Window>) -> Vec<(String, egui::Rect)> {
    harness
        .root()
        .children_recursive()
        .filter(|node| {
            let node = node.accesskit_node();
            matches!(
                node.role(),
                Role::Label
                    | Role::Heading
                    | Role::Button
                    | Role::Link
                    | Role::TextInput
                    | Role::PasswordInput
                    | Role::CheckBox
                    | Role::RadioButton
            )
        })
        .map(|node| {
            let words = node.accesskit_node();
            (words.label().or(words.value()).unwrap_or_default(), node.rect())
        })
        .filter(|(_, rect)| rect.area() > 0.0)
        .collect()
}

/// The growers' names from top to bottom.
pub fn names_shown(harness: &Harness<'_, Window>) -> Vec<String> {
    let nodes = harness.root().children_recursive();
    let labels = nodes.filter_map(|node| node.accesskit_node().label());
    labels.filter_map(|label| Some(label.strip_suffix(": details")?.to_owned())).collect()
}
