//! Where the keyboard is: on the heading of what has just appeared, on the first field that is
//! wrong; and what Enter and Esc do when it is nowhere in particular.

use std::hash::{BuildHasher as _, Hash};

use eframe::egui::{self, Id, RichText, Role, Sense};

use super::{key_hint, theme};
use crate::t;

/// Where the keyboard goes when something new appears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum Place {
    /// To the screen's heading.
    #[default]
    Screen,
    /// To the heading of the step within the screen.
    Step,
    /// To the screen's first field: it is there to be written in.
    Field,
}

/// Notes which screen and step are shown. When either is another than before, the keyboard goes
/// to its heading, so that a screen reader begins there.
pub(in crate::ui) fn arrive(ctx: &egui::Context, screen: impl Hash, step: impl Hash) {
    arrive_at(ctx, screen, step, Place::Screen);
}

/// The same for a screen with little but fields: the keyboard goes to the first of them.
pub(in crate::ui) fn arrive_writing(ctx: &egui::Context, screen: impl Hash) {
    arrive_at(ctx, screen, (), Place::Field);
}

fn arrive_at(ctx: &egui::Context, screen: impl Hash, step: impl Hash, screen_place: Place) {
    let hash = std::hash::BuildHasherDefault::<std::hash::DefaultHasher>::default();
    let shown = (hash.hash_one(screen), hash.hash_one(step));
    let before = ctx.data_mut(|data| {
        let before = data.get_temp::<(u64, u64)>(shown_id());
        data.insert_temp(shown_id(), shown);
        before
    });
    let place = match before {
        Some((screen, _)) if screen != shown.0 => screen_place,
        Some((_, step)) if step != shown.1 => Place::Step,
        _ => return,
    };
    ctx.data_mut(|data| data.insert_temp(pending_id(), place));
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
    let wanted = ui.data(|data| data.get_temp::<Place>(pending_id())) == Some(place);
    let at = ui.data(|data| data.get_temp::<Id>(heading_id()));
    let has_focus = ui.memory(|memory| at.is_some() && memory.focused() == at);
    let sense =
        if wanted || has_focus { Sense::focusable_noninteractive() } else { Sense::hover() };
    let response = ui.add(egui::Label::new(text).wrap().sense(sense));
    if wanted {
        response.request_focus();
        ui.data_mut(|data| {
            data.remove_temp::<Place>(pending_id());
            data.insert_temp(heading_id(), response.id);
        });
    }
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(if place == Place::Screen { 1 } else { 2 });
        // A label's words are its value, a heading's are its name.
        node.set_label(words);
    });
    response
}

/// Scrolls to what has just got the keyboard, where it is not wholly in sight.
pub(in crate::ui) fn keep_in_sight(ui: &egui::Ui) {
    let focused = ui.memory(egui::Memory::focused);
    let before = ui.data(|data| data.get_temp::<Option<Id>>(seen_id())).flatten();
    // egui takes the keyboard from a control that is asked about while the mouse is elsewhere.
    let mouse = ui.input(|input| input.pointer.any_click() || input.pointer.any_pressed());
    if focused == before || mouse {
        return;
    }
    ui.data_mut(|data| data.insert_temp(seen_id(), focused));
    if let Some(control) = focused.and_then(|id| ui.ctx().read_response(id))
        && control.interact_rect != control.rect
    {
        ui.scroll_to_rect(control.rect.expand(theme::ROOM_ROUND_FOCUS), None);
    }
}

/// The page was scrolled by a leaf: what had the keyboard may not be drawn any more.
pub(super) fn note_leaf(ui: &egui::Ui) {
    if ui.memory(|memory| memory.focused().is_some()) {
        let pass = ui.ctx().cumulative_pass_nr();
        ui.data_mut(|data| data.insert_temp(leaf_id(), pass));
    }
}

/// Whether the keyboard is to be taken up by the rows in view: it was on one that a leaf has taken
/// out of the list.
pub(super) fn is_lost_by_leaf(ui: &egui::Ui) -> bool {
    let Some(pass) = ui.data(|data| data.get_temp::<u64>(leaf_id())) else { return false };
    // It takes two passes until egui misses the row.
    if ui.ctx().cumulative_pass_nr() > pass + 3 {
        found_after_leaf(ui);
        return false;
    }
    ui.ctx().request_repaint();
    ui.memory(|memory| memory.focused().is_none())
}

/// The keyboard has been taken up again.
pub(super) fn found_after_leaf(ui: &egui::Ui) {
    ui.data_mut(|data| data.remove_temp::<u64>(leaf_id()));
}

/// Whether an open question or menu stands over the page.
pub(super) fn is_covered(ui: &egui::Ui) -> bool {
    ui.data(|data| data.get_temp::<bool>(covered_id())).unwrap_or(false)
}

/// Whether a text field had the keyboard when this frame began.
fn was_written_in(ui: &egui::Ui) -> bool {
    ui.data(|data| data.get_temp::<bool>(written_id())).unwrap_or(false)
}

/// Whether no control had the keyboard when this frame began: a field gives it up on Enter and
/// Esc, which are not to be taken twice.
pub(super) fn was_free(ui: &egui::Ui) -> bool {
    ui.data(|data| data.get_temp::<bool>(free_id())).unwrap_or(true)
}

/// Whether no control has the keyboard: a heading takes no keys.
fn is_free(ui: &egui::Ui) -> bool {
    let heading = ui.data(|data| data.get_temp::<Id>(heading_id()));
    let focused = ui.memory(egui::Memory::focused);
    focused.is_none() || focused == heading
}

/// Presses the primary action, which is drawn after the fields.
pub(super) fn submit(ui: &egui::Ui) {
    ui.data_mut(|data| data.insert_temp(submit_id(), true));
}

/// Whether the primary action was asked for in a field.
pub(super) fn submitted(ui: &egui::Ui) -> bool {
    ui.data_mut(|data| data.remove_temp::<bool>(submit_id())).is_some()
}

/// Whether the keyboard is on its way to this field, the first of its screen.
pub(super) fn is_awaited(ui: &egui::Ui) -> bool {
    let is_awaited = ui.data(|data| data.get_temp::<Place>(pending_id())) == Some(Place::Field);
    if is_awaited {
        ui.data_mut(|data| data.remove_temp::<Place>(pending_id()));
    }
    is_awaited
}

/// The form `which` is to be gone on from: its fields, which have been drawn already, are looked
/// at in the next frame.
pub(in crate::ui) fn note_going_on(ui: &egui::Ui, which: impl egui::AsIdSalt) {
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(going_on_id(), (pass, Id::unique(which).value())));
    ui.ctx().request_repaint();
}

/// Whether this form is to be gone on from, which has the first wrong field look for the keyboard.
pub(in crate::ui) fn going_on(ui: &egui::Ui, which: impl egui::AsIdSalt) -> bool {
    let asked = ui.data(|data| data.get_temp::<(u64, u64)>(going_on_id()));
    let is_asked = asked.is_some_and(|(_, form)| form == Id::unique(which).value());
    if is_asked {
        ui.data_mut(|data| data.remove_temp::<(u64, u64)>(going_on_id()));
        to_first_wrong(ui);
    }
    is_asked
}

/// The person wants to go on: the first field that is wrong gets the keyboard.
pub(in crate::ui) fn to_first_wrong(ui: &egui::Ui) {
    ui.data_mut(|data| data.insert_temp(wrong_id(), true));
}

/// Whether this wrong field is the first since.
pub(super) fn is_first_wrong(ui: &egui::Ui) -> bool {
    ui.data_mut(|data| data.remove_temp::<bool>(wrong_id())).is_some()
}

/// A button that Esc presses too, unless it is needed to leave a field.
pub(in crate::ui) fn escape(ui: &mut egui::Ui, words: &str) -> bool {
    let takes = !is_covered(ui) && !was_written_in(ui);
    let pressed = takes && ui.input(|input| input.key_pressed(egui::Key::Escape));
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
    let covered = asks || egui::Popup::is_any_open(ui.ctx());
    let free = is_free(ui) && !covered;
    let writes = ui.ctx().text_edit_focused();
    let now = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| {
        data.insert_temp(free_id(), free);
        data.insert_temp(covered_id(), covered);
        data.insert_temp(written_id(), writes);
        data.remove_temp::<bool>(wrong_id());
        data.remove_temp::<Place>(pending_id());
        data.remove_temp::<bool>(submit_id());
        if data.get_temp::<(u64, u64)>(going_on_id()).is_some_and(|(pass, _)| pass < now) {
            data.remove_temp::<(u64, u64)>(going_on_id());
        }
    });
}

fn shown_id() -> Id {
    Id::unique("shown")
}

fn pending_id() -> Id {
    Id::unique("heading wanted")
}

fn seen_id() -> Id {
    Id::unique("keyboard seen at")
}

fn heading_id() -> Id {
    Id::unique("heading with focus")
}

fn going_on_id() -> Id {
    Id::unique("form gone on from")
}

fn submit_id() -> Id {
    Id::unique("submit")
}

fn wrong_id() -> Id {
    Id::unique("first wrong field")
}

fn covered_id() -> Id {
    Id::unique("page is covered")
}

fn written_id() -> Id {
    Id::unique("a field is written in")
}

fn leaf_id() -> Id {
    Id::unique("scrolled by a leaf")
}

fn free_id() -> Id {
    Id::unique("keyboard was free")
}
