//! The few pieces that screens are made of.

mod actions;
mod beside;
mod choosing;
mod copying;
mod drawings;
mod field;
mod focus;
pub(super) mod measured;
mod rows;
mod stepper;
mod two_columns;

use std::time::Duration;

use eframe::egui::{self, AtomExt as _, Color32, RichText, Role, WidgetInfo};
use jiff::Timestamp;

use super::icons::{self, Icon, glyph, icon};
use super::theme::{self, Tokens};
use crate::flow::State;
use crate::{i18n, t};

pub(super) use actions::{
    Action, page, page_over_actions, two_columns_over_actions, whole_window_over_action, wide_page,
    wide_page_over_actions,
};
pub(super) use beside::{beside, has_room_beside};
pub(super) use choosing::{choose_one, choose_shown};
pub(super) use copying::{copy_button, note_copied};
pub(super) use drawings::{brand_mark, consent_sketch, stile_drawing};
pub(super) use field::{Field, SecretText};
pub(super) use focus::{
    Place, Shown, arrive, end_frame, escape, going_on, heading, ignore_held_keys, is_awaited,
    keep_in_sight, keep_in_sight_too, note_going_on, step_heading,
};
pub(super) use measured::at_the_right;
pub(super) use rows::{rows_in_view, same_everywhere, uneven_rows_in_view};
pub(super) use stepper::stepper;
pub(super) use two_columns::{aside, has_aside, has_room_for_two, two_columns, widest};

/// A failure for people: what happened, whether anything is lost, what to do now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// What happened.
    pub what: String,
    /// Whether anything is lost; empty where the screen says it once for several failures.
    pub lost: String,
    /// The one thing to do now.
    pub now: String,
    /// What a server said about it, quoted as such.
    pub said: Option<String>,
    /// For support, a line each: status, request id. Never a secret.
    pub details: Vec<String>,
    /// Whether this is somebody's decision rather than a failure.
    pub calm: bool,
    /// Whether the company is to be asked, whose file has set this computer up.
    pub asks_company: bool,
}

/// A column in the middle, no wider than this.
pub(super) fn column<R>(ui: &mut egui::Ui, widest: f32, add: impl FnOnce(&mut egui::Ui) -> R) -> R {
    let width = ui.available_width().min(widest);
    let margin = (ui.available_width() - width) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(margin);
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.x = theme::SPACE;
            add(ui)
        })
        .inner
    })
    .inner
}

/// What belongs together, over the whole width.
pub(super) fn group<R>(ui: &mut egui::Ui, add: impl FnOnce(&mut egui::Ui) -> R) -> R {
    Tokens::of(ui)
        .group(theme::is_low(ui))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
        .inner
}

/// Headings and words in one row, which is as low as they are, since no control stands in it.
pub(super) fn row_of_words(ui: &mut egui::Ui, add: impl FnOnce(&mut egui::Ui)) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(add);
    });
}

/// Words that explain.
pub(super) fn muted(ui: &mut egui::Ui, words: impl Into<String>) -> egui::Response {
    let color = Tokens::of(ui).muted;
    ui.label(RichText::new(words).color(color))
}

/// The same in one piece, which goes to the next row where this one has no room for it.
pub(super) fn muted_in_one_piece(ui: &mut egui::Ui, words: impl Into<String>) -> egui::Response {
    let color = Tokens::of(ui).muted;
    ui.add(egui::Label::new(RichText::new(words).color(color)).extend())
}

/// The one primary action of a screen, which Enter does wherever the keyboard is.
pub(super) fn primary(ui: &mut egui::Ui, words: &str, enabled: bool) -> bool {
    let tokens = Tokens::of(ui);
    let key = RichText::new(t!("key-enter")).small().color(tokens.on_accent);
    let button = accented(ui, words).shortcut_text(key);
    let enter = focus::was_free(ui) && ui.input(|input| input.key_pressed(egui::Key::Enter));
    let submitted = focus::submitted(ui);
    let response = add_accented(ui, words, button, enabled);
    key_hint(ui, &response, &t!("key-enter"));
    let pressed = response.clicked() || enabled && (enter || submitted);
    pressed && !focus::is_pressed_twice(ui)
}

/// The same, where Enter does it only in a field or on the button itself.
pub(super) fn primary_to_be_reached(ui: &mut egui::Ui, words: &str, enabled: bool) -> bool {
    let button = accented(ui, words);
    let submitted = focus::submitted(ui);
    let pressed = add_accented(ui, words, button, enabled).clicked() || enabled && submitted;
    pressed && !focus::is_pressed_twice(ui)
}

fn accented(ui: &egui::Ui, words: &str) -> egui::Button<'static> {
    let tokens = Tokens::of(ui);
    egui::Button::new(theme::strong(words).color(tokens.on_accent)).fill(tokens.accent)
}

fn add_accented(
    ui: &mut egui::Ui,
    words: &str,
    button: egui::Button<'_>,
    enabled: bool,
) -> egui::Response {
    let response = named(ui.add_enabled(enabled, button), words);
    ring_focused(ui, &response);
    response
}

/// Rings a control that has the keyboard and shows it in no other way.
fn ring_focused(ui: &egui::Ui, response: &egui::Response) {
    if response.has_focus() {
        Tokens::of(ui).ring(ui.painter(), response.rect);
    }
}

/// Tells screen readers which key presses this control, too.
pub(super) fn key_hint(ui: &egui::Ui, response: &egui::Response, key: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(key));
}

/// Words beside an icon in a button, which take several lines where there is no room for one.
fn wrapping<'a>(words: impl Into<RichText>) -> egui::Atom<'a> {
    words.into().atom_shrink(true)
}

/// A button with an icon before its words.
pub(super) fn icon_button(ui: &mut egui::Ui, icon: Icon, words: &str) -> egui::Response {
    icon_button_if(ui, true, icon, words)
}

/// The same, where it can be pressed only now and then.
pub(super) fn icon_button_if(
    ui: &mut egui::Ui,
    enabled: bool,
    icon: Icon,
    words: &str,
) -> egui::Response {
    let button = egui::Button::new((glyph(icon), wrapping(words))).wrap();
    named(ui.add_enabled(enabled, button), words)
}

/// A button that is an icon alone; its words are its name, and shown under the mouse.
pub(super) fn brief_icon_button(ui: &mut egui::Ui, icon: Icon, words: &str) -> egui::Response {
    named(ui.add(egui::Button::new(glyph(icon))), words).on_hover_text(words)
}

/// A button whose visible words are short and whose name says what it is about.
pub(super) fn named_button(ui: &mut egui::Ui, words: &str, full: &str) -> egui::Response {
    let response = ui.button(words);
    named(response, full)
}

/// A button that is three dots, for what is done more rarely.
pub(super) fn more_button(ui: &mut egui::Ui, name: &str) -> egui::Response {
    let button = egui::Button::new("").frame_when_inactive(false);
    let button = named(ui.add(button.min_size(egui::Vec2::splat(theme::CONTROL))), name);
    let (center, color) = (button.rect.center(), ui.style().interact(&button).text_color());
    for step in [-1.0, 0.0, 1.0] {
        let at = center + egui::vec2(step * theme::DOTS, 0.0);
        ui.painter().circle_filled(at, theme::DOT, color);
    }
    button
}

/// Gives a button its name for screen readers.
pub(super) fn named(response: egui::Response, name: &str) -> egui::Response {
    response.widget_info(|| WidgetInfo::labeled(Role::Button, response.enabled(), name));
    response
}

/// A link to a page elsewhere.
pub(super) fn elsewhere(ui: &mut egui::Ui, words: &str) -> bool {
    let accent = Tokens::of(ui).accent;
    let text = (
        wrapping(RichText::new(words).color(accent).underline()),
        glyph(icons::ELSEWHERE).color(accent),
    );
    let response = ui.add(egui::Button::new(text).frame(false).wrap());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Link, enabled, words));
    ring_focused(ui, &response);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

/// What is folded away behind words until somebody wants it, or until it is needed.
pub(super) fn fold(
    ui: &mut egui::Ui,
    salt: &str,
    words: &str,
    needed: bool,
    content: impl FnOnce(&mut egui::Ui),
) {
    folded(ui, salt, words, needed, false, |ui, _| content(ui));
}

/// The same, which tells its content whether it has just been opened, so that the keyboard can go
/// there.
pub(super) fn fold_to_write_in(
    ui: &mut egui::Ui,
    salt: &str,
    words: &str,
    needed: bool,
    content: impl FnOnce(&mut egui::Ui, bool),
) {
    folded(ui, salt, words, needed, false, content);
}

/// The same, open until somebody folds it away.
pub(super) fn fold_open(
    ui: &mut egui::Ui,
    salt: &str,
    words: &str,
    content: impl FnOnce(&mut egui::Ui),
) {
    folded(ui, salt, words, false, true, |ui, _| content(ui));
}

fn folded(
    ui: &mut egui::Ui,
    salt: &str,
    words: &str,
    needed: bool,
    begins_open: bool,
    content: impl FnOnce(&mut egui::Ui, bool),
) {
    let id = ui.make_persistent_id(salt);
    let mut open = needed || ui.data(|data| data.get_temp(id)).unwrap_or(begins_open);
    let sign = if open { icons::OPEN } else { icons::CLOSED };
    let response = ui.add(egui::Button::new((glyph(sign), wrapping(words))).frame(false).wrap());
    let response = named(response, words);
    ring_focused(ui, &response);
    let is_turned = response.clicked() && !needed;
    if is_turned {
        open = !open;
    }
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
    ui.data_mut(|data| data.insert_temp(id, open));
    if open {
        ui.indent(id, |ui| content(ui, is_turned));
    }
}

/// An icon, and words beside it that may take several lines.
pub(super) fn with_icon(
    ui: &mut egui::Ui,
    sign: Icon,
    color: Color32,
    words: impl Into<RichText>,
) -> egui::Response {
    ui.horizontal_top(|ui| {
        icon(ui, sign, color);
        ui.add(egui::Label::new(words.into()).wrap())
    })
    .inner
}

/// A word on a ground of its own, cut short where there is no room for all of it.
pub(super) fn badge(ui: &mut egui::Ui, words: &str, room: f32) {
    let tokens = Tokens::of(ui);
    let frame = tokens.badge();
    let room = (room - frame.total_margin().sum().x).max(0.0);
    frame.show(ui, |ui| {
        ui.set_max_width(room);
        ui.add(egui::Label::new(theme::strong(words).color(tokens.warning)).truncate());
    });
}

/// A message over the whole width, with its buttons; announced by screen readers. `name` tells it
/// from others, whatever its words are.
pub(super) fn banner(
    ui: &mut egui::Ui,
    name: &str,
    kind: Color32,
    words: &str,
    buttons: impl FnOnce(&mut egui::Ui),
) {
    message(ui, kind, |ui| beside_buttons(ui, name, (icons::CALM, kind), words.into(), buttons));
}

/// The frame of a message over the whole width.
pub(super) fn message(
    ui: &mut egui::Ui,
    kind: Color32,
    add: impl FnOnce(&mut egui::Ui),
) -> egui::Response {
    let frame = Tokens::of(ui).message(kind, theme::is_low(ui));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        add(ui);
    });
    shown.response
}

/// Words of more lines have the buttons below them, and the whole width.
const MOST_LINES_BESIDE: usize = 3;

/// Words that screen readers read out, after a sign in its colour, and buttons beside them where
/// both have room. `name` stands for the buttons.
pub(super) fn beside_buttons(
    ui: &mut egui::Ui,
    name: &str,
    (sign, color): (Icon, Color32),
    words: RichText,
    buttons: impl FnOnce(&mut egui::Ui),
) {
    let key = ("buttons beside", name);
    let buttons_width = measured::size(ui, key).x;
    let beside = 2.0 * ui.spacing().item_spacing.x + theme::ICON + buttons_width;
    let room = (ui.available_width() - beside).max(0.0);
    let wrap = Some(egui::TextWrapMode::Wrap);
    let text = egui::WidgetText::from(words.clone());
    let lines = text.into_galley(ui, wrap, room, egui::TextStyle::Body).rows.len();
    if buttons_width > ui.available_width() / 2.0 || lines > MOST_LINES_BESIDE {
        let label = with_icon(ui, sign, color, words);
        announce(ui, label.id);
        let shown = ui.horizontal_wrapped(buttons);
        measured::note(ui, key, shown.response.rect.size());
        return;
    }
    ui.horizontal(|ui| {
        icon(ui, sign, color);
        let room = buttons_width + ui.spacing().item_spacing.x;
        ui.scope(|ui| {
            ui.set_max_width((ui.available_width() - room).max(0.0));
            let label = ui.add(egui::Label::new(words).wrap());
            announce(ui, label.id);
        });
        measured::at_the_right(ui, key, buttons);
    });
}

/// Words that begin where those do that have a sign before them.
pub(super) fn below_sign(ui: &mut egui::Ui, words: impl Into<egui::WidgetText>) {
    ui.horizontal_top(|ui| {
        ui.add_space(theme::ICON + theme::SPACE);
        ui.add(egui::Label::new(words).wrap());
    });
}

/// Has screen readers read this label when it appears or changes.
pub(super) fn announce(ui: &egui::Ui, id: egui::Id) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// Says of a server that it takes long, and what is safe meanwhile.
pub(super) fn slow(ui: &mut egui::Ui, words: &str) {
    let label = with_icon(ui, icons::AWAY, Tokens::of(ui).warning, words);
    announce(ui, label.id);
}

/// Counts down while a server wants to be left alone.
pub(super) fn asked_to_wait(ui: &mut egui::Ui, state: &State, now: Timestamp) {
    if let Some(left) = state.seconds_to_wait(now) {
        ui.ctx().request_repaint_after(Duration::from_secs(1));
        muted(ui, t!("asked-to-wait", time = i18n::time_left(left)));
    }
}

/// A failure: what happened, whether anything is lost, what to do now; with what support needs
/// folded away.
pub(super) fn explain(ui: &mut egui::Ui, explanation: &Explanation) {
    let tokens = Tokens::of(ui);
    let (kind, sign) = if explanation.calm {
        (tokens.accent, icons::CALM)
    } else {
        (tokens.danger, icons::FAILED)
    };
    tokens.message(kind, theme::is_low(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let what = with_icon(ui, sign, kind, theme::strong(&explanation.what));
        announce(ui, what.id);
        if let Some(said) = &explanation.said {
            below_sign(ui, RichText::new(said).color(tokens.muted));
        }
        if !explanation.lost.is_empty() {
            with_icon(ui, icons::SAFE, tokens.muted, &explanation.lost);
        }
        with_icon(ui, icons::NEXT, tokens.accent, &explanation.now);
        if !explanation.details.is_empty() {
            details(ui, &explanation.details);
        }
    });
}

fn details(ui: &mut egui::Ui, lines: &[String]) {
    fold(ui, "details", &t!("details"), false, |ui| {
        for line in lines {
            ui.add(egui::Label::new(RichText::new(line).monospace()).wrap());
        }
        let copied = copy_button(ui, true, &t!("details-copy"), || lines.join("\n"));
        note_copied(ui, copied);
    });
}
