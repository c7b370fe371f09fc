//! Where the keyboard is: on the heading of what has just appeared, on the first field that is
//! wrong; and what Enter and Esc do when it is nowhere in particular.
//!
//! All of it is one value, [`Focus`], which the window keeps from frame to frame.

use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher, Hash};

use eframe::egui::{self, Id, Rect, RichText, Role, Sense, WidgetInfo};

use super::{key_hint, theme};
use crate::t;

/// What is known of the keyboard from one frame to the next.
#[derive(Clone, Debug, Default)]
struct Focus {
    /// What the frame before has shown.
    shown: Option<Shown>,
    /// Whether the page is to be seen from its top.
    is_from_top: bool,
    /// Whether it has just come back, and is to be seen as it was left.
    is_back: bool,
    /// The list that was left last, and the control that had the keyboard there.
    left: Option<(u64, Id)>,
    /// Where the keyboard is to go in this frame.
    pending: Option<Place>,
    /// The heading that has the keyboard, or had it last.
    heading: Option<Id>,
    /// The control that had the keyboard when it was last looked for in the page.
    seen: Option<Id>,
    /// Why the control that gets the keyboard does: both are to be in sight.
    reason: Option<Rect>,
    /// Whether it goes to what was refused in this frame: only then the reason is to be seen.
    is_to_refused: bool,
    /// The pass in which the page was scrolled by a key while a control had the keyboard.
    scrolled_in: Option<u64>,
    /// Whether an open question or menu stands over the page.
    is_covered: bool,
    /// Whether a text field had the keyboard when this frame began.
    was_written_in: bool,
    /// Whether a control had the keyboard when this frame began.
    was_taken: bool,
    /// Whether a field has asked for the primary action.
    submits: bool,
    /// Whether the first field that is wrong is to get the keyboard.
    to_first_wrong: bool,
    /// The pass in which a form was to be gone on from, and which form.
    going_on: Option<(u64, u64)>,
    /// When a primary action was pressed last, in egui's seconds.
    pressed_at: Option<f64>,
}

/// Reads and changes the one value. `with` must not ask the context for anything.
fn focus<R>(ctx: &egui::Context, with: impl FnOnce(&mut Focus) -> R) -> R {
    ctx.data_mut(|data| with(data.get_temp_mut_or_default(Id::unique("focus"))))
}

/// Where the keyboard goes when something new appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Place {
    /// To the screen's heading.
    Screen,
    /// To the heading of the step within the screen.
    Step,
    /// To the first field: it is there to be written in.
    Field,
    /// Back to the field whose value was refused.
    Refused,
    /// To the answer to a question that loses nothing.
    Answer,
}

/// What a frame shows, as far as the keyboard follows it. Each part is known by a hash: another
/// hash means that something else is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) struct Shown {
    screen: u64,
    is_written_in: bool,
    keeps_its_place: bool,
    step: Option<u64>,
    refusal: Option<u64>,
    note: Option<u64>,
    question: Option<u64>,
}

impl Shown {
    /// This screen.
    pub(in crate::ui) fn screen(screen: impl Hash) -> Self {
        Self {
            screen: hash(screen),
            is_written_in: false,
            keeps_its_place: false,
            step: None,
            refusal: None,
            note: None,
            question: None,
        }
    }

    /// A list that people come back to: it is scrolled as they left it. Other pages start at their
    /// top.
    pub(in crate::ui) fn keeping_its_place(self) -> Self {
        Self { keeps_its_place: true, ..self }
    }

    /// A screen with little but fields: the keyboard goes to the first of them.
    pub(in crate::ui) fn written_in(self) -> Self {
        Self { is_written_in: true, ..self }
    }

    /// This step of the screen.
    pub(in crate::ui) fn at_step(self, step: impl Hash) -> Self {
        Self { step: Some(hash(step)), ..self }
    }

    /// What was refused on the screen, if anything was.
    pub(in crate::ui) fn refusing(self, refusal: Option<impl Hash>) -> Self {
        Self { refusal: refusal.map(hash), ..self }
    }

    /// A note that is being written on the screen, if one is.
    pub(in crate::ui) fn with_note(self, note: Option<impl Hash>) -> Self {
        Self { note: note.map(hash), ..self }
    }

    /// The question over the screen, if one is open.
    pub(in crate::ui) fn under(self, question: Option<impl Hash>) -> Self {
        Self { question: question.map(hash), ..self }
    }

    /// Where the keyboard goes, which leaves it alone where all is as it was.
    fn place_after(self, before: Option<Self>) -> Option<Place> {
        let is_new = |part: fn(&Self) -> Option<u64>| {
            part(&self).is_some() && part(&self) != before.as_ref().and_then(part)
        };
        if is_new(|shown| shown.question) {
            return Some(Place::Answer);
        }
        match before {
            Some(before) if before.screen != self.screen && self.is_written_in => {
                Some(Place::Field)
            }
            Some(before) if before.screen != self.screen => Some(Place::Screen),
            Some(before) if before.step != self.step => Some(Place::Step),
            _ if is_new(|shown| shown.refusal) => Some(Place::Refused),
            _ => is_new(|shown| shown.note).then_some(Place::Field),
        }
    }
}

fn hash(what: impl Hash) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(what)
}

/// Notes what this frame shows. When it is something else than before, the keyboard goes there, so
/// that a screen reader begins there; in a list that people come back to, it goes to where it was.
pub(in crate::ui) fn arrive(ctx: &egui::Context, shown: Shown) {
    let focused = ctx.memory(egui::Memory::focused);
    let gone_back_to = focus(ctx, |focus| {
        let before = focus.shown.replace(shown);
        focus.pending = shown.place_after(before);
        let page = |shown: Shown| (shown.screen, shown.step);
        let is_new = before.map(page) != Some(page(shown));
        focus.is_from_top = is_new && !shown.keeps_its_place;
        focus.is_back = is_new && shown.keeps_its_place;
        if let Some(before) = before.filter(|before| is_new && before.keeps_its_place) {
            focus.left = focused.map(|id| (before.screen, id));
        }
        let (_, id) = focus.left.take_if(|(list, _)| focus.is_back && *list == shown.screen)?;
        focus.pending.take_if(|pending| *pending == Place::Screen).map(|_| id)
    });
    if let Some(id) = gone_back_to {
        ctx.memory_mut(|memory| memory.request_focus(id));
    }
}

/// What tells the page of this frame from others, and whether it is to be seen from its top.
pub(super) fn page(ctx: &egui::Context) -> (Option<u64>, bool) {
    focus(ctx, |focus| (focus.shown.map(|shown| shown.screen), focus.is_from_top))
}

/// Takes out of this frame what a key that is held down repeats, where it would act: one press is one
/// browser window, one grower. Keys that write, scroll or move go on repeating.
pub(in crate::ui) fn ignore_held_keys(ctx: &egui::Context) {
    use egui::Key;
    let acts = |key, modifiers: egui::Modifiers| {
        matches!(key, Key::Enter | Key::Space | Key::Escape | Key::F5)
            || modifiers.command && matches!(key, Key::F | Key::N)
    };
    ctx.input_mut(|input| {
        input.events.retain(|event| match event {
            &egui::Event::Key { key, repeat: true, modifiers, .. } => !acts(key, modifiers),
            _ => true,
        });
    });
}

/// Whether the keyboard is on its way to such a place. The first who asks takes it.
pub(in crate::ui) fn is_awaited(ui: &egui::Ui, place: Place) -> bool {
    focus(ui.ctx(), |focus| {
        let is_it = focus.pending.take_if(|pending| *pending == place).is_some();
        focus.is_to_refused |= is_it && place == Place::Refused;
        is_it
    })
}

/// The screen's heading, known as one to screen readers.
pub(in crate::ui) fn heading(ui: &mut egui::Ui, words: &str) {
    let text = RichText::new(words).heading();
    focusable(ui, text, words, Place::Screen);
}

/// The heading of a step within the screen.
pub(in crate::ui) fn step_heading(ui: &mut egui::Ui, words: &str) -> egui::Response {
    let text = RichText::new(words).text_style(theme::subheading());
    focusable(ui, text, words, Place::Step)
}

/// A label that can be gone to, but is no stop on the Tab key's way.
fn focusable(ui: &mut egui::Ui, text: RichText, words: &str, place: Place) -> egui::Response {
    let is_awaited = is_awaited(ui, place);
    let at = focus(ui.ctx(), |focus| focus.heading);
    let has_focus = ui.memory(|memory| at.is_some() && memory.focused() == at);
    let sense =
        if is_awaited || has_focus { Sense::focusable_noninteractive() } else { Sense::hover() };
    // Painted, not added: egui underlines a label that has the keyboard, as if it were a link. Only
    // the program moves the keyboard here.
    let label = egui::Label::new(text).wrap().sense(sense);
    let (at, painted, response) = label.layout_in_ui(ui);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Label, enabled, words));
    ui.painter().galley(at, painted, ui.visuals().text_color());
    let is_to_be_told = place == Place::Screen && is_written_in(ui);
    if is_awaited {
        response.request_focus();
        focus(ui.ctx(), |focus| focus.heading = Some(response.id));
    }
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(if place == Place::Screen { 1 } else { 2 });
        // A label's words are its value, a heading's are its name.
        node.set_label(words);
        if is_to_be_told {
            // The keyboard goes past it to the first field.
            node.set_live(egui::accesskit::Live::Polite);
        }
    });
    response
}

/// Whether the screen is there to be written in.
fn is_written_in(ui: &egui::Ui) -> bool {
    focus(ui.ctx(), |focus| focus.shown.is_some_and(|shown| shown.is_written_in))
}

/// What says why a control gets the keyboard: it is to be in sight together with the control.
pub(in crate::ui) fn keep_in_sight_too(ui: &egui::Ui, reason: Rect) {
    focus(ui.ctx(), |focus| focus.reason = Some(reason));
}

/// Scrolls to what has just got the keyboard, where it is not wholly in sight.
pub(in crate::ui) fn keep_in_sight(ui: &egui::Ui) {
    let focused = ui.memory(egui::Memory::focused);
    // egui takes the keyboard from a control that is asked about while the mouse is elsewhere.
    let mouse = ui.input(|input| input.pointer.any_click() || input.pointer.any_pressed());
    let (is_seen, reason) = focus(ui.ctx(), |focus| {
        let is_seen = std::mem::replace(&mut focus.seen, focused) == focused || focus.is_back;
        let is_to_refused = std::mem::take(&mut focus.is_to_refused);
        (is_seen, focus.reason.take().filter(|_| is_to_refused))
    });
    if mouse || is_seen {
        return;
    }
    if let Some(control) = focused.and_then(|id| ui.ctx().read_response(id)) {
        let reason =
            reason.filter(|reason| control.rect.union(*reason).height() <= ui.clip_rect().height());
        let is_reason_in_sight = reason.is_none_or(|reason| ui.clip_rect().contains_rect(reason));
        if control.interact_rect != control.rect || !is_reason_in_sight {
            let rect = reason.map_or(control.rect, |reason| control.rect.union(reason));
            let room = if reason.is_some() { 0.0 } else { theme::ROOM_ROUND_FOCUS };
            ui.scroll_to_rect(rect.expand(room), None);
        }
    }
}

/// The page was scrolled by a key: the control that had the keyboard may not be drawn any more.
pub(super) fn note_scrolled_by_key(ui: &egui::Ui) {
    if ui.memory(|memory| memory.focused().is_some()) {
        let pass = ui.ctx().cumulative_pass_nr();
        focus(ui.ctx(), |focus| focus.scrolled_in = Some(pass));
    }
}

/// Whether the rows in view are to take the keyboard: it was on one that a key has scrolled out of
/// view.
pub(super) fn is_scrolled_away(ui: &egui::Ui) -> bool {
    let Some(pass) = focus(ui.ctx(), |focus| focus.scrolled_in) else { return false };
    // It takes two passes until egui misses the row.
    if ui.ctx().cumulative_pass_nr() > pass + 3 {
        found_after_scrolling(ui);
        return false;
    }
    ui.ctx().request_repaint();
    ui.memory(|memory| memory.focused().is_none())
}

/// A row in view has taken the keyboard.
pub(super) fn found_after_scrolling(ui: &egui::Ui) {
    focus(ui.ctx(), |focus| focus.scrolled_in = None);
}

/// Whether an open question or menu stands over the page.
pub(super) fn is_covered(ui: &egui::Ui) -> bool {
    focus(ui.ctx(), |focus| focus.is_covered)
}

/// Whether no control had the keyboard when this frame began: a field gives it up on Enter and
/// Esc, which are not to be taken twice.
pub(super) fn was_free(ui: &egui::Ui) -> bool {
    focus(ui.ctx(), |focus| !focus.was_taken)
}

/// Presses the primary action, which is drawn after the fields.
pub(super) fn submit(ui: &egui::Ui) {
    focus(ui.ctx(), |focus| focus.submits = true);
}

/// Whether the primary action was asked for in a field.
pub(super) fn submitted(ui: &egui::Ui) -> bool {
    focus(ui.ctx(), |focus| std::mem::take(&mut focus.submits))
}

/// Whether the primary action that is being pressed follows another too fast to have been read: the
/// second half of a double click does not act on what the first has led to.
pub(super) fn is_pressed_twice(ui: &egui::Ui) -> bool {
    const SECONDS: f64 = 0.3;
    let now = ui.input(|input| input.time);
    let before = focus(ui.ctx(), |focus| focus.pressed_at.replace(now));
    before.is_some_and(|before| now - before < SECONDS)
}

/// The form `which` is to be gone on from: its fields, which have been drawn already, are looked
/// at in the next frame.
pub(in crate::ui) fn note_going_on(ui: &egui::Ui, which: impl egui::AsIdSalt) {
    let asked = (ui.ctx().cumulative_pass_nr(), Id::unique(which).value());
    focus(ui.ctx(), |focus| focus.going_on = Some(asked));
    ui.ctx().request_repaint();
}

/// Whether this form is to be gone on from. Its first field that is wrong gets the keyboard then.
pub(in crate::ui) fn going_on(ui: &egui::Ui, which: impl egui::AsIdSalt) -> bool {
    let which = Id::unique(which).value();
    focus(ui.ctx(), |focus| {
        let is_asked = focus.going_on.take_if(|(_, form)| *form == which).is_some();
        focus.to_first_wrong |= is_asked;
        is_asked
    })
}

/// Whether this wrong field is the first of a form that is to be gone on from.
pub(super) fn is_first_wrong(ui: &egui::Ui) -> bool {
    focus(ui.ctx(), |focus| std::mem::take(&mut focus.to_first_wrong))
}

/// Whether Esc is pressed, and not needed to leave a field or what stands over the page.
pub(super) fn is_escaped(ui: &egui::Ui) -> bool {
    let takes = focus(ui.ctx(), |focus| !focus.is_covered && !focus.was_written_in);
    takes && ui.input(|input| input.key_pressed(egui::Key::Escape))
}

/// A button that Esc presses too, unless it is needed to leave a field.
pub(in crate::ui) fn escape(ui: &mut egui::Ui, words: &str) -> bool {
    let pressed = is_escaped(ui);
    let color = theme::Tokens::of(ui).muted;
    let key = RichText::new(t!("key-escape")).small().color(color);
    let button = egui::Button::new(words).shortcut_text(key);
    let response = super::named(ui.add(button), words);
    key_hint(ui, &response, &t!("key-escape"));
    response.clicked() || pressed
}

/// Ends a frame: remembers whether a control, an open question or a menu has the keyboard, and lets
/// nothing that was asked for wait for a screen that comes later.
pub(in crate::ui) fn end_frame(ui: &egui::Ui, asks: bool) {
    let is_covered = asks || egui::Popup::is_any_open(ui.ctx());
    let focused = ui.memory(egui::Memory::focused);
    let was_written_in = ui.ctx().text_edit_focused();
    let now = ui.ctx().cumulative_pass_nr();
    focus(ui.ctx(), |focus| {
        // A heading takes no keys.
        let has_control = focused.is_some() && focused != focus.heading;
        focus.was_taken = has_control || is_covered;
        focus.is_covered = is_covered;
        focus.was_written_in = was_written_in;
        focus.pending = None;
        focus.submits = false;
        focus.to_first_wrong = false;
        focus.going_on.take_if(|(pass, _)| *pass < now);
    });
}
