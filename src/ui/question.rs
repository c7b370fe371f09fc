//! The open question, over whatever screen there is.

use eframe::egui;

use super::widgets::{self, Field, Place};
use super::{Pressed, theme};
use crate::domain::{SyncChange, SyncSetting};
use crate::flow::{FileKind, Message, Question};
use crate::{i18n, t};

/// What a question says.
struct Words {
    title: String,
    text: String,
    yes: String,
    no: String,
}

fn words(question: &Question) -> Words {
    let (title, text, yes) = match question {
        Question::DropTyped => {
            (t!("settings-drop-title"), t!("settings-drop-text"), t!("settings-drop-yes"))
        }
        Question::Forget => (t!("forget-title"), t!("forget-text"), t!("forget-yes")),
        Question::StartAfresh { growers } => {
            let mut text = t!("afresh-text");
            if !growers.is_empty() {
                let growers = i18n::list(growers.iter().map(String::as_str));
                text = format!("{text} {}", t!("afresh-consents", growers = growers));
            }
            (t!("afresh-title"), text, t!("start-afresh"))
        }
        Question::Close { growers } => {
            let growers = i18n::list(growers.iter().map(String::as_str));
            (t!("close-title"), t!("close-text", growers = growers), t!("close-yes"))
        }
        Question::Discard { name, .. } => {
            (t!("discard-title"), t!("discard-text", grower = name.as_str()), t!("discard-yes"))
        }
        Question::EndLink { .. } => (t!("links-end-title"), t!("links-end-text"), t!("end-yes")),
        Question::RemoveKeys { .. } => (
            t!("links-keys-remove-title"),
            t!("links-keys-remove-text"),
            t!("links-keys-remove-yes"),
        ),
        Question::ChangeRules { change, name, .. } => (
            match change.what {
                SyncSetting::FetchAllFields => t!("rules-fetch-title"),
                SyncSetting::LookByItself => t!("rules-look-title"),
            },
            rules_text(*change, name),
            t!("rules-yes"),
        ),
        Question::LeaveWaiting { .. } | Question::LeavePracticeWaiting { .. } => {
            (t!("leave-waiting-title"), t!("leave-waiting-text"), t!("leave-waiting-yes"))
        }
        Question::CloseWaiting { .. } => {
            (t!("close-waiting-title"), t!("close-waiting-text"), t!("close-yes"))
        }
        Question::EndDay => (t!("day-clear-title"), t!("day-clear-text"), t!("day-clear-yes")),
        Question::DeleteGrower { name, .. } => (
            t!("delete-grower-title", grower = name.as_str()),
            t!("delete-grower-text", grower = name.as_str()),
            t!("delete-grower-yes"),
        ),
        Question::File(kind) => (
            match kind {
                FileKind::SetUp => t!("path-title-set-up"),
                FileKind::Table => t!("path-title-table"),
                FileKind::Logo => t!("path-title-logo"),
            },
            t!("path-text"),
            t!("path-yes"),
        ),
        Question::Disconnect { name, .. } => (
            t!("disconnect-title", grower = name.as_str()),
            t!("disconnect-text", grower = name.as_str()),
            t!("disconnect-yes"),
        ),
    };
    let no = match question {
        Question::LeaveWaiting { .. }
        | Question::LeavePracticeWaiting { .. }
        | Question::CloseWaiting { .. } => t!("leave-waiting-no"),
        _ => t!("cancel"),
    };
    Words { title, text, yes, no }
}

/// What is changed at Leaf, and for whom.
fn rules_text(change: SyncChange, name: &str) -> String {
    let what = match change.what {
        SyncSetting::FetchAllFields => t!("rules-fetch-text"),
        SyncSetting::LookByItself => t!("rules-look-text"),
    };
    let whom =
        if change.for_all { t!("rules-whom-all") } else { t!("rules-whom-one", grower = name) };
    format!("{what} {whom}")
}

/// Asks it. Esc, or a press beside it, says no.
pub(super) fn show(ui: &egui::Ui, question: &Question, typed: &mut String, pressed: &mut Pressed) {
    let Words { title, text, yes, no } = words(question);
    let frame = theme::Tokens::of(ui).dialog();
    let modal = egui::Modal::new(egui::Id::unique("question")).frame(frame);
    let modal = modal.show(ui.ctx(), |ui| {
        ui.set_width(theme::DIALOG);
        let mut entered = false;
        // The answers stay in sight, however many growers a low window has to name.
        let most = ui.ctx().content_rect().height() - theme::ROUND_QUESTION;
        egui::ScrollArea::vertical().max_height(most).auto_shrink([false, true]).show(ui, |ui| {
            widgets::heading(ui, &title);
            ui.label(text);
            ui.add_space(theme::SPACE);
            if matches!(question, Question::File(_)) {
                let field = Field::new(&t!("path-field")).show(ui, typed);
                if widgets::is_awaited(ui, Place::Answer) {
                    field.request_focus();
                }
                entered =
                    field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
                ui.add_space(theme::SPACE);
            }
        });
        ui.horizontal(|ui| {
            let stay = ui.button(no);
            // The keyboard begins where nothing is lost.
            if widgets::is_awaited(ui, Place::Answer) {
                stay.request_focus();
            }
            (stay.clicked(), ui.button(yes).clicked() || entered)
        })
        .inner
    });
    let (no, yes) = modal.inner;
    if let Question::File(kind) = question
        && yes
    {
        if !typed.trim().is_empty() {
            pressed.send(Message::TypedPath(*kind, std::mem::take(typed)));
        }
    } else if yes || no || modal.should_close() {
        pressed.send(Message::Answer { question: question.clone(), yes });
    }
}
