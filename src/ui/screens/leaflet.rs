//! What a grower shares, with whom, and how it ends: said while the grower is in the browser, and as
//! a leaflet in the grower's language.

use eframe::egui;

use crate::domain::{FIELDVIEW, Language, Scope};
use crate::flow::{Message, State};
use crate::ui::forms::Forms;
use crate::ui::widgets::{copy_button, fold, icon_button, muted, note_copied, step_heading};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

/// What is shared, before the grower allows it.
pub(in crate::ui) fn what_is_shared(ui: &mut egui::Ui, state: &State, write_scopes: &[Scope]) {
    ui.add_space(theme::SPACE);
    step_heading(ui, &t!("shared-title"));
    let mut sentences = vec![t!("shared-what")];
    if !write_scopes.is_empty() {
        let scopes = write_scopes.iter().map(|scope| error_messages::scope(*scope));
        let scopes = scopes.collect::<Vec<_>>();
        let scopes = i18n::list(scopes.iter().map(String::as_str));
        sentences.push(t!("shared-write", scopes = scopes));
    }
    sentences.push(match state.company() {
        Some(company) => t!("shared-with", company = company.name.as_str()),
        None => t!("shared-with-yours"),
    });
    sentences.push(t!("shared-end"));
    // One paragraph is low enough to be in sight when the browser opens.
    ui.label(sentences.join(" "));
}

/// The leaflet, folded away until somebody wants it: its language, its text, and ways to hand it on.
pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    grower: &str,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    fold(ui, "leaflet", &t!("leaflet-open"), false, |ui| {
        let language = language(ui, forms);
        let text = text(state, language);
        ui.horizontal_wrapped(|ui| {
            let copied = copy_button(ui, true, &t!("copy-text"), || text.clone());
            if icon_button(ui, icons::SAVE, &t!("leaflet-save")).clicked() {
                let name = format!("{} {grower}", FIELDVIEW.shown);
                pressed.send(Message::SaveLeaflet { name, text: text.clone() });
            }
            note_copied(ui, copied);
        });
        ui.add_space(theme::SPACE);
        muted(ui, text);
    });
}

/// The language of the leaflet: the window's, until another is chosen.
fn language(ui: &mut egui::Ui, forms: &mut Forms) -> Language {
    let mut language = forms.leaflet_language.unwrap_or_else(i18n::spoken);
    ui.menu_button(t!("make-language", language = i18n::own_name(language)), |ui| {
        for one in Language::ALL {
            if ui.radio_value(&mut language, one, i18n::own_name(one)).clicked() {
                forms.leaflet_language = Some(one);
            }
        }
    });
    language
}

/// The leaflet's words.
fn text(state: &State, language: Language) -> String {
    let company = state.company_name();
    let company =
        company.map_or_else(|| i18n::say_in("leaflet-company", language, &[]), str::to_owned);
    let writes = state.settings.as_ref().is_some_and(|settings| !settings.write_scopes.is_empty());
    let rights = if writes {
        i18n::say_in("leaflet-writes", language, &[])
    } else {
        i18n::say_in("leaflet-reads", language, &[])
    };
    let values = [("company", company.into()), ("rights", rights.into())];
    i18n::say_in("leaflet-text", language, &values)
}
