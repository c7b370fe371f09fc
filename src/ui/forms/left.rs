//! Which fields of a form are told what is wrong with them.

use eframe::egui;

/// The fields that the person has left once: only those are told what is wrong. `F` names the
/// fields of one form.
#[derive(Debug)]
pub(in crate::ui) struct Left<F> {
    fields: Vec<F>,
    all: bool,
}

impl<F> Default for Left<F> {
    fn default() -> Self {
        Self { fields: Vec::new(), all: false }
    }
}

impl<F: Copy + PartialEq> Left<F> {
    /// The reason for this field, once it has been left.
    pub(in crate::ui) fn error(&self, field: F, reason: Option<String>) -> Option<String> {
        reason.filter(|_| self.all || self.fields.contains(&field))
    }

    /// Notes whether the field, drawn as `response`, was left in this frame.
    pub(in crate::ui) fn note(&mut self, field: F, response: &egui::Response) {
        if response.lost_focus() && !self.fields.contains(&field) {
            self.fields.push(field);
        }
    }

    /// The person wants to go on: every field is told.
    pub(in crate::ui) fn all(&mut self) {
        self.all = true;
    }
}
