//! Choosing some of what a list shows.

use std::collections::HashSet;
use std::hash::Hash;

use eframe::egui;
use indexmap::IndexSet;

use crate::t;

/// Chooses all that are shown; none of them, where they are chosen already.
pub(in crate::ui) fn choose_shown<'a, Id: Clone + Eq + Hash + 'a>(
    ui: &mut egui::Ui,
    chosen: &mut IndexSet<Id>,
    shown: impl Iterator<Item = &'a Id> + Clone,
) {
    if shown.clone().any(|id| !chosen.contains(id)) {
        if ui.button(t!("choose-all-shown")).clicked() {
            chosen.extend(shown.cloned());
        }
    } else if shown.clone().next().is_some() && ui.button(t!("choose-none-shown")).clicked() {
        let shown: HashSet<_> = shown.collect();
        chosen.retain(|id| !shown.contains(id));
    }
}

/// Chooses one, or does not.
pub(in crate::ui) fn choose_one<Id: Clone + Eq + Hash>(
    ui: &mut egui::Ui,
    chosen: &mut IndexSet<Id>,
    id: &Id,
    words: impl Into<egui::WidgetText>,
) -> egui::Response {
    let mut is_chosen = chosen.contains(id);
    let response = ui.checkbox(&mut is_chosen, words.into());
    if response.changed() {
        if is_chosen {
            chosen.insert(id.clone());
        } else {
            chosen.shift_remove(id);
        }
    }
    response
}
