//! Whether Leaf may keep the company's app keys, which links to growers need.

use eframe::egui;

use crate::domain::Settings;
use crate::flow::setup_file::Message as FileMessage;
use crate::flow::{Giving, Making, State};
use crate::t;
use crate::ui::widgets::{announce, explain, muted, step_heading, with_icon};
use crate::ui::{error_messages, icons, theme};

/// The company's part of a page: hands the keys over, and says whether staff can send links.
pub(super) fn show(ui: &mut egui::Ui, state: &State, making: &Making) -> Option<FileMessage> {
    ui.add_space(theme::GAP);
    step_heading(ui, &t!("link-keys-title"));
    if state.settings.as_ref().is_some_and(Settings::links_are_on) {
        let label = with_icon(ui, icons::GOOD, theme::Tokens::of(ui).good, t!("link-keys-on"));
        announce(ui, label.id);
        return None;
    }
    muted(ui, t!("link-keys-off"));
    let is_running = making.giving == Giving::Running;
    let words = if is_running { t!("links-running") } else { t!("links-keys-yes") };
    let is_pressed = ui.add_enabled(!is_running, egui::Button::new(words)).clicked();
    if let Giving::Failed(error) = &making.giving {
        explain(ui, &error_messages::leaf(error, t!("lost-nothing")));
    }
    is_pressed.then_some(FileMessage::GiveKeys)
}
