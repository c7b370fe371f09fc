//! The actions of a screen, always at the bottom: leaving on the left, going on on the right.

use eframe::egui::{self, TextWrapMode, Ui};

use super::{
    column, escape, focus, has_room_for_two, measured, primary, primary_to_be_reached, two_columns,
    widest,
};
use crate::ui::theme::{self, Tokens};

/// Something to do from a screen, and what doing it means.
pub(in crate::ui) struct Action<M> {
    words: String,
    kind: Kind,
    means: M,
}

#[derive(Clone, Copy, Debug, Hash)]
enum Kind {
    Leaving,
    Other,
    Main { enabled: bool, leaves: bool, is_to_be_reached: bool },
}

impl Kind {
    fn main(leaves: bool) -> Self {
        Self::Main { enabled: true, leaves, is_to_be_reached: false }
    }
}

impl<M> Action<M> {
    /// Leaves the screen; Esc does it too.
    pub(in crate::ui) fn leaving(words: impl Into<String>, means: M) -> Self {
        Self { words: words.into(), kind: Kind::Leaving, means }
    }

    /// One among others.
    pub(in crate::ui) fn other(words: impl Into<String>, means: M) -> Self {
        Self { words: words.into(), kind: Kind::Other, means }
    }

    /// The same as one among others: another one is the primary action.
    pub(in crate::ui) fn beside(self) -> Self {
        Self { kind: Kind::Other, ..self }
    }

    /// The one primary action; Enter does it too.
    pub(in crate::ui) fn main(words: impl Into<String>, means: M) -> Self {
        Self { words: words.into(), kind: Kind::main(false), means }
    }

    /// The primary action of a screen that there is nothing to do on but leave it: Enter and Esc do it
    /// too.
    pub(in crate::ui) fn main_leaving(words: impl Into<String>, means: M) -> Self {
        Self { words: words.into(), kind: Kind::main(true), means }
    }

    /// Whether it can be done now.
    pub(in crate::ui) fn enabled(mut self, enabled: bool) -> Self {
        if let Kind::Main { enabled: is_enabled, .. } = &mut self.kind {
            *is_enabled = enabled;
        }
        self
    }

    /// Has Enter do it only in a field or on the button itself: the page is to be read before, and
    /// Enter has led to it.
    pub(in crate::ui) fn after_reading(mut self, is_read: bool) -> Self {
        if let Kind::Main { is_to_be_reached, .. } = &mut self.kind {
            *is_to_be_reached = is_read;
        }
        self
    }

    fn show(self, ui: &mut Ui) -> Option<M> {
        let pressed = match self.kind {
            Kind::Leaving => escape(ui, &self.words),
            Kind::Other => ui.add(egui::Button::new(&self.words)).clicked(),
            Kind::Main { enabled, leaves, is_to_be_reached } => {
                let is_left = leaves && focus::is_escaped(ui);
                let show = if is_to_be_reached { primary_to_be_reached } else { primary };
                show(ui, &self.words, enabled) || is_left
            }
        };
        pressed.then_some(self.means)
    }
}

/// The screen's page, a column that scrolls in the middle of the window, over its actions. What is
/// pressed of those is known when the page has been drawn.
pub(in crate::ui) fn page_over_actions<M>(
    ui: &mut Ui,
    page: impl FnOnce(&mut Ui),
    left: Option<Action<M>>,
    right: Vec<Action<M>>,
) -> Option<M> {
    let widest = theme::column(ui);
    wide_page_over_actions(ui, widest, page, left, right)
}

/// The same in two columns, where the window has room for them: see [`two_columns`].
pub(in crate::ui) fn two_columns_over_actions<M>(
    ui: &mut Ui,
    page: impl FnOnce(&mut Ui),
    left: Option<Action<M>>,
    right: Vec<Action<M>>,
) -> Option<M> {
    let are_two = has_room_for_two(ui);
    let widest = widest(ui, false, are_two);
    wide_page_over_actions(ui, widest, |ui| two_columns(ui, are_two, page), left, right)
}

/// The same, with a column no wider than this.
pub(in crate::ui) fn wide_page_over_actions<M>(
    ui: &mut Ui,
    widest: f32,
    page: impl FnOnce(&mut Ui),
    left: Option<Action<M>>,
    right: Vec<Action<M>>,
) -> Option<M> {
    let mut above = ui.available_rect_before_wrap();
    above.max.y -= measured::size(ui, "actions").y;
    wide_page(&mut ui.new_child(egui::UiBuilder::new().max_rect(above)), widest, page);
    let frame = Tokens::of(ui).actions(theme::is_low(ui));
    let shown = egui::Panel::bottom("actions").frame(frame).show(ui, |ui| bar(ui, left, right));
    measured::note(ui, "actions", shown.response.rect.size());
    shown.inner
}

/// One thing that fills the window, which does not scroll, over the way back.
pub(in crate::ui) fn whole_window_over_action<M>(
    ui: &mut Ui,
    add: impl FnOnce(&mut Ui),
    back: Action<M>,
) -> Option<M> {
    let mut above = ui.available_rect_before_wrap();
    above.max.y -= measured::size(ui, "actions").y;
    let frame = Tokens::of(ui).page(theme::is_low(ui));
    let mut page = ui.new_child(egui::UiBuilder::new().max_rect(above));
    egui::CentralPanel::default().frame(frame).show(&mut page, add);
    let frame = Tokens::of(ui).actions(theme::is_low(ui));
    let shown =
        egui::Panel::bottom("actions").frame(frame).show(ui, |ui| bar(ui, Some(back), vec![]));
    measured::note(ui, "actions", shown.response.rect.size());
    shown.inner
}

/// A column in the middle of the window that scrolls.
pub(in crate::ui) fn page(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let widest = theme::column(ui);
    wide_page(ui, widest, add);
}

/// The same, no wider than this.
pub(in crate::ui) fn wide_page(ui: &mut Ui, widest: f32, add: impl FnOnce(&mut Ui)) {
    egui::CentralPanel::default().frame(Tokens::of(ui).page(theme::is_low(ui))).show(ui, |ui| {
        let scrolled = scrolled_by_key(ui) * ui.available_height();
        let (page, is_from_top) = focus::page(ui.ctx());
        let mut scroll = egui::ScrollArea::vertical().id_salt(page).auto_shrink(false);
        if is_from_top {
            scroll = scroll.vertical_scroll_offset(0.0);
        }
        scroll.show(ui, |ui| {
            column(ui, widest, add);
            if scrolled != 0.0 {
                // Not animated, and asked for after lists within the page, which would take the
                // scrolling for themselves.
                let still = egui::style::ScrollAnimation::none();
                ui.scroll_with_delta_animation(egui::vec2(0.0, scrolled), still);
                focus::note_scrolled_by_key(ui);
            }
            focus::keep_in_sight(ui);
        });
    });
}

/// How far the keyboard scrolls the page, in heights of the page; down is negative.
fn scrolled_by_key(ui: &Ui) -> f32 {
    // The line at the edge stays in sight, so that reading goes on there.
    const SCREENFUL: f32 = 0.9;
    const ALL: f32 = 1e6;
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let writes = ui.ctx().text_edit_focused();
    if focus::is_covered(ui) {
        0.0
    } else if pressed(egui::Key::PageUp) {
        SCREENFUL
    } else if pressed(egui::Key::PageDown) {
        -SCREENFUL
    } else if !writes && pressed(egui::Key::Home) {
        ALL
    } else if !writes && pressed(egui::Key::End) {
        -ALL
    } else {
        0.0
    }
}

/// Draws the actions at the two ends of the bar; where they do not fit, each gets an equal share of
/// it.
fn bar<M>(ui: &mut Ui, left: Option<Action<M>>, right: Vec<Action<M>>) -> Option<M> {
    let what: Vec<_> =
        left.iter().chain(&right).map(|action| (action.words.clone(), action.kind)).collect();
    let needs = [measured::size(ui, (&what, "left")).x, measured::size(ui, (&what, "right")).x];
    let gap = if left.is_some() { theme::SPACE } else { 0.0 };
    if needs[0] + gap + needs[1] > ui.available_width() {
        return shares(ui, left.into_iter().chain(right).collect());
    }
    ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
    ui.horizontal(|ui| {
        let left = ui.horizontal(|ui| left.and_then(|action| action.show(ui)));
        measured::note(ui, (&what, "left"), left.response.rect.size());
        let right = measured::at_the_right(ui, (&what, "right"), |ui| {
            right.into_iter().fold(None, |pressed, action| action.show(ui).or(pressed))
        });
        left.inner.or(right)
    })
    .inner
}

fn shares<M>(ui: &mut Ui, actions: Vec<Action<M>>) -> Option<M> {
    ui.style_mut().wrap_mode = Some(TextWrapMode::Wrap);
    ui.horizontal_top(|ui| {
        let mut pressed = None;
        let mut left = actions.len();
        for action in actions {
            #[expect(clippy::cast_precision_loss, reason = "a handful")]
            let count = left as f32;
            let share = (ui.available_width() - theme::SPACE * (count - 1.0)) / count;
            // The last one ends where the bar does.
            let layout = if left == 1 {
                egui::Layout::right_to_left(egui::Align::Min)
            } else {
                egui::Layout::left_to_right(egui::Align::Min)
            };
            pressed = ui
                .allocate_ui_with_layout(egui::vec2(share, theme::CONTROL), layout, |ui| {
                    action.show(ui)
                })
                .inner
                .or(pressed);
            left -= 1;
        }
        pressed
    })
    .inner
}
