//! A text field with its label, its help and the reason why its value will not do.

use std::fmt;
use std::ops::Range;

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::text_edit::TextEditOutput;
use eframe::egui::{self, RichText, Role, TextBuffer, TextEdit, WidgetInfo};
use zeroize::Zeroizing;

use crate::domain::email::email_from;
use crate::domain::text::{pasted, pasted_secret};
use crate::t;
use crate::ui::icons;
use crate::ui::theme::{self, Tokens};

/// Longer than any secret that is typed here; a buffer that never grows leaves no copies.
const SECRET_CAPACITY: usize = crate::domain::vault_error::SECRET_LIMIT + 1024;

/// A secret while it is typed: wiped when dropped, never printed.
pub struct SecretText(Zeroizing<String>);

impl Default for SecretText {
    fn default() -> Self {
        Self(Zeroizing::new(String::with_capacity(SECRET_CAPACITY)))
    }
}

impl SecretText {
    /// What was typed, without what pasting brought along around it.
    pub fn value(&self) -> &str {
        pasted(&self.0)
    }

    /// Takes another value in the place of what was typed.
    pub fn set(&mut self, value: &str) {
        self.clear();
        self.insert_text(value, egui::text::CharIndex(0));
    }

    /// Forgets what was typed.
    pub fn clear(&mut self) {
        if !self.0.is_empty() {
            *self = Self::default();
        }
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretText(…)")
    }
}

impl TextBuffer for SecretText {
    fn is_mutable(&self) -> bool {
        true
    }

    fn as_str(&self) -> &str {
        &self.0
    }

    fn insert_text(&mut self, text: &str, char_index: egui::text::CharIndex) -> usize {
        if self.0.len() + text.len() > SECRET_CAPACITY {
            return 0;
        }
        self.0.insert_text(text, char_index)
    }

    fn delete_char_range(&mut self, range: Range<egui::text::CharIndex>) {
        self.0.delete_char_range(range);
    }

    fn type_id(&self) -> std::any::TypeId {
        std::any::TypeId::of::<Self>()
    }
}

/// A labelled text field.
pub struct Field<'a> {
    label: &'a str,
    help: Option<&'a str>,
    hint: &'a str,
    error: Option<String>,
    submits: bool,
    is_email: bool,
    arrives: bool,
    is_asked_again: bool,
}

impl<'a> Field<'a> {
    /// A field with this visible and spoken label.
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            help: None,
            hint: "",
            error: None,
            submits: false,
            is_email: false,
            arrives: true,
            is_asked_again: false,
        }
    }

    /// Where to find the value, under the label.
    pub fn help(mut self, help: &'a str) -> Self {
        self.help = Some(help);
        self
    }

    /// What a value looks like, inside the empty field.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// Why the value will not do, beside it.
    pub fn error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// Has Enter in this field do what the screen's primary action does.
    pub fn submits(mut self) -> Self {
        self.submits = true;
        self
    }

    /// Takes an e-mail address, in whichever form it was copied.
    pub fn email(mut self) -> Self {
        self.is_email = true;
        self
    }

    /// Whether the keyboard comes to this field when it is on its way to one.
    pub fn arrives(mut self, arrives: bool) -> Self {
        self.arrives = arrives;
        self
    }

    /// Has the keyboard come back to this field when its value was refused, with all of it selected.
    pub fn asked_again(mut self, is_asked_again: bool) -> Self {
        self.is_asked_again = is_asked_again;
        self
    }

    /// Draws it; a plain value is cleaned when the field is left.
    pub fn show(self, ui: &mut egui::Ui, value: &mut String) -> egui::Response {
        let is_email = self.is_email;
        let response = self.show_buffer(ui, value, false);
        if response.lost_focus() {
            let clean = if is_email { email_from(value) } else { pasted(value).to_owned() };
            if clean != *value {
                *value = clean;
            }
        }
        response
    }

    /// Draws it for a secret: shown as dots until the eye beside it is pressed, not to be copied,
    /// without undo.
    pub fn show_secret(self, ui: &mut egui::Ui, value: &mut SecretText) -> egui::Response {
        self.show_buffer(ui, value, true)
    }

    fn show_buffer(
        self,
        ui: &mut egui::Ui,
        value: &mut dyn TextBuffer,
        secret: bool,
    ) -> egui::Response {
        let tokens = Tokens::of(ui);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme::NEAR;
            let top = ui.cursor().top();
            let label = ui.label(theme::strong(self.label));
            if let Some(help) = self.help.filter(|help| !help.is_empty()) {
                let help = RichText::new(help).small().color(tokens.muted);
                super::aside(ui, top, |ui| ui.label(help));
            }
            let id = ui.make_persistent_id(("field", self.label));
            let mut edit = |ui: &mut egui::Ui, as_dots: bool| {
                TextEdit::singleline(value)
                    .id(id)
                    .password(as_dots)
                    .hint_text(RichText::new(self.hint).color(tokens.muted))
                    .margin(theme::FIELD_INSET)
                    .desired_width(f32::INFINITY)
                    .show(ui)
            };
            let mut output =
                if secret { beside_eye(ui, id, self.label, edit) } else { edit(ui, false) };
            let is_refused = self.is_asked_again && super::is_awaited(ui, super::Place::Refused);
            let is_next = self.arrives && super::is_awaited(ui, super::Place::Field);
            if is_refused || is_next {
                output.response.response.request_focus();
            }
            if is_refused || self.is_asked_again && is_next {
                select_all(ui, id, &mut output);
            }
            let response = output.response.response.labelled_by(label.id);
            if self.submits
                && response.lost_focus()
                && ui.input(|input| input.key_pressed(egui::Key::Enter))
            {
                super::focus::submit(ui);
            }
            let mut description: Vec<String> =
                self.help.into_iter().filter(|help| !help.is_empty()).map(str::to_owned).collect();
            if let Some(error) = &self.error {
                let words = t!("please-check", reason = error.as_str());
                let shown = RichText::new(&words).color(tokens.danger);
                let error = super::with_icon(ui, icons::FAILED, tokens.danger, shown);
                super::announce(ui, error.id);
                description.insert(0, words);
                ui.ctx().accesskit_node_builder(response.id, |node| {
                    node.set_invalid(egui::accesskit::Invalid::True);
                });
                if super::focus::is_first_wrong(ui) {
                    response.request_focus();
                }
            }
            if !description.is_empty() {
                ui.ctx().accesskit_node_builder(response.id, |node| {
                    node.set_description(description.join(" "));
                });
            }
            response
        })
        .inner
    }
}

/// What is typed next takes the place of what is there.
fn select_all(ui: &egui::Ui, id: egui::Id, output: &mut TextEditOutput) {
    let end = output.galley.end();
    output.state.cursor.set_char_range(Some(CCursorRange::two(CCursor::default(), end)));
    output.state.clone().store(ui.ctx(), id);
}

/// A field for a secret, with an eye beside it that shows what is typed.
fn beside_eye(
    ui: &mut egui::Ui,
    id: egui::Id,
    label: &str,
    edit: impl FnOnce(&mut egui::Ui, bool) -> TextEditOutput,
) -> TextEditOutput {
    if ui.memory(|memory| memory.has_focus(id)) {
        clean_what_is_pasted(ui);
    }
    let mut is_shown = is_shown(ui, id);
    if is_shown && ui.memory(|memory| memory.has_focus(id)) {
        leave_out_copying(ui);
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::NEAR;
        let room = ui.available_width() - theme::CONTROL - theme::NEAR;
        let field = ui.scope(|ui| {
            ui.set_width(room);
            edit(ui, !is_shown)
        });
        let mut output = field.inner;
        output.state.clear_undoer();
        output.state.clone().store(ui.ctx(), id);
        let words = t!("secret-show", field = label);
        let eye = if is_shown { icons::HIDE } else { icons::SHOW };
        ui.spacing_mut().button_padding =
            (egui::Vec2::splat(theme::CONTROL - theme::SMALL_ICON)) / 2.0;
        let side = egui::Vec2::splat(theme::CONTROL);
        let button = egui::Button::new(icons::glyph(eye)).min_size(side);
        let response = ui.add(button).on_hover_text(&words);
        if response.clicked() {
            is_shown = !is_shown;
        }
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::selected(Role::Button, enabled, is_shown, &words));
        let now = ui.ctx().cumulative_pass_nr();
        ui.data_mut(|data| data.insert_temp(id, is_shown.then_some(now)));
        output
    })
    .inner
}

/// Whether what is typed there is shown. It is not any more when the field was not drawn in the pass
/// before, or the window has lost the keyboard.
fn is_shown(ui: &egui::Ui, id: egui::Id) -> bool {
    let drawn: Option<u64> = ui.data(|data| data.get_temp(id)).flatten();
    let now = ui.ctx().cumulative_pass_nr();
    drawn.is_some_and(|drawn| now <= drawn + 1) && ui.input(|input| input.focused)
}

/// A secret that is shown is still not to be copied.
fn leave_out_copying(ui: &egui::Ui) {
    let copies = |event: &egui::Event| matches!(event, egui::Event::Copy | egui::Event::Cut);
    ui.input_mut(|input| input.events.retain(|event| !copies(event)));
}

/// Takes from a secret that is being pasted what can never be part of it. What is typed stays: a
/// password may end with a blank.
fn clean_what_is_pasted(ui: &egui::Ui) {
    ui.input_mut(|input| {
        for event in &mut input.events {
            if let egui::Event::Paste(text) = event {
                let clean = pasted_secret(text);
                drop(Zeroizing::new(std::mem::replace(text, clean.as_str().to_owned())));
            }
        }
    });
}
