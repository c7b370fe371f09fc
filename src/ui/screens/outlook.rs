//! What is still to come of a grower's data, and what decides over that at Leaf.

use eframe::egui;

use crate::domain::{SetBy, SyncChange, SyncSetting};
use crate::flow::{Change, Data, Message, Outlook, Question, State};
use crate::t;
use crate::ui::widgets::{announce, explain, fold, muted, with_icon};
use crate::ui::{Pressed, error_messages, icons, theme};

/// Says what is still to come. Each sentence follows from what Leaf has said, and promises nothing
/// beyond it.
pub(in crate::ui) fn show(ui: &mut egui::Ui, state: &State, data: &Data) {
    let tokens = theme::Tokens::of(ui);
    let grower = state.growers.find(&data.grower);
    let is_well = grower.is_none_or(|grower| !grower.needs_attention() && !grower.is_away());
    for one in data.outlook(is_well) {
        match one {
            Outlook::Previewed(_) => {
                let label = with_icon(ui, icons::WARNING, tokens.warning, words(one));
                announce(ui, label.id);
            }
            Outlook::OnlyWhenAsked | Outlook::NotWell => {
                with_icon(ui, icons::CALM, tokens.accent, words(one));
            }
            _ => {
                ui.add(egui::Label::new(words(one)).wrap());
            }
        }
    }
}

fn words(outlook: Outlook) -> String {
    match outlook {
        Outlook::RulesUnknown => t!("outlook-rules-unknown"),
        Outlook::PreviewsFirst => t!("outlook-previews-first"),
        Outlook::ComesByItself => t!("outlook-comes-by-itself"),
        Outlook::Previewed(count) => t!("outlook-previewed", count = count),
        Outlook::Waiting(count) => t!("outlook-waiting", count = count),
        Outlook::Daily => t!("outlook-daily"),
        Outlook::NotWell => t!("outlook-not-well"),
        Outlook::AllOn => t!("outlook-all-on"),
        Outlook::OnlyWhenAsked => t!("outlook-only-when-asked"),
    }
}

/// Names the settings at Leaf that keep data from coming by itself, with buttons to change them.
pub(in crate::ui) fn rules(ui: &mut egui::Ui, state: &State, data: &Data, pressed: &mut Pressed) {
    let Some(rules) = data.rules else { return };
    let settings = [
        (SyncSetting::FetchAllFields, rules.previews.set_by, rules.previews.is_on),
        (SyncSetting::LookByItself, rules.automatic.set_by, !rules.automatic.is_on),
    ];
    let to_change: Vec<_> =
        settings.into_iter().filter(|(_, _, is_in_the_way)| *is_in_the_way).collect();
    if to_change.is_empty() {
        return;
    }
    let needed = matches!(data.change, Change::Failed(_));
    fold(ui, "rules", &t!("rules-title"), needed, |ui| {
        for (setting, set_by, _) in to_change {
            ui.add(egui::Label::new(rule(setting, set_by)).wrap());
            ui.horizontal_wrapped(|ui| {
                for for_all in [false, true] {
                    // A setting of the grower's own overrides the account's, so changing that has
                    // no effect.
                    if for_all && set_by == SetBy::Grower {
                        continue;
                    }
                    let words = if for_all { t!("rules-for-all") } else { t!("rules-for-one") };
                    let idle = data.change != Change::Running;
                    if ui.add_enabled(idle, egui::Button::new(words)).clicked() {
                        let change = SyncChange { what: setting, for_all };
                        let (watch, name) = (data.watch(), name(state, data));
                        pressed.send(Message::Ask(Question::ChangeRules { watch, change, name }));
                    }
                }
            });
        }
        match &data.change {
            Change::Idle => {}
            Change::Running => {
                let label = muted(ui, t!("rules-changing"));
                announce(ui, label.id);
            }
            Change::Failed(error) => explain(ui, &error_messages::leaf(error, t!("rules-lost"))),
        }
    });
}

fn name(state: &State, data: &Data) -> String {
    let known = state.growers.find(&data.grower);
    known.map(|grower| grower.display_name().to_owned()).unwrap_or_default()
}

/// What holds at Leaf now, and who has set it.
fn rule(setting: SyncSetting, set_by: SetBy) -> String {
    let who = match set_by {
        SetBy::Grower => t!("rules-set-for-grower"),
        SetBy::Account => t!("rules-set-for-account"),
        SetBy::Leaf => t!("rules-set-by-leaf"),
    };
    let what = match setting {
        SyncSetting::FetchAllFields => t!("rules-previews"),
        SyncSetting::LookByItself => t!("rules-only-when-asked"),
    };
    format!("{what} {who}")
}
