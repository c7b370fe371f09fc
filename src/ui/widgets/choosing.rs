//! Choosing some of what a list shows.

use std::hash::Hash;

use eframe::egui;

use crate::flow::{Chosen, Mark};
use crate::t;

/// Chooses all that are shown; none of them, where they are chosen already.
pub(in crate::ui) fn choose_shown<'a, Id: Clone + Eq + Hash + 'a>(
    ui: &mut egui::Ui,
    chosen: &Chosen<Id>,
    shown: impl Iterator<Item = &'a Id> + Clone,
) -> Option<Mark<Id>> {
    let is_chosen = shown.clone().any(|id| !chosen.contains(id));
    if !is_chosen && shown.clone().next().is_none() {
        return None;
    }
    let words = if is_chosen { t!("choose-all-shown") } else { t!("choose-none-shown") };
    ui.button(words).clicked().then(|| Mark { ids: shown.cloned().collect(), is_chosen })
}

/// Chooses one, or does not.
pub(in crate::ui) fn choose_one<Id: Clone + Eq + Hash>(
    ui: &mut egui::Ui,
    chosen: &Chosen<Id>,
    id: &Id,
    words: impl Into<egui::WidgetText>,
) -> (egui::Response, Option<Mark<Id>>) {
    let mut is_chosen = chosen.contains(id);
    let response = ui.checkbox(&mut is_chosen, words.into());
    let mark = response.changed().then(|| Mark { ids: vec![id.clone()], is_chosen });
    (response, mark)
}
