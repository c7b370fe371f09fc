//! The grower is in the browser.

use std::time::Duration;

use eframe::egui::{self, RichText};
use jiff::Timestamp;

use super::forms::Forms;
use super::widgets::{Field, announce, muted};
use super::{Pressed, text, theme};
use crate::flow::connect::{Message as StepMessage, PastedAddress};
use crate::flow::{Browser, Connect, Message, Waiting, Way};

/// All the time there is for a consent.
const MOST_SECONDS: i64 = 10 * 60;
/// How long the window says that a link was copied.
const COPIED_SECONDS: f64 = 4.0;

pub(super) fn show(
    ui: &mut egui::Ui,
    connect: &Connect,
    waiting: &Waiting,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    let name = connect.grower.display_name();
    // A clock that was set back gives nobody more time.
    let left = waiting.deadline.duration_since(now).as_secs().clamp(0, MOST_SECONDS);
    // The next change of this screen by itself is the next second.
    ui.ctx().request_repaint_after(Duration::from_secs(1));

    theme::Tokens::of(ui).group().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let title = RichText::new("Now it is the grower's turn, in the browser");
            let title = ui.label(title.text_style(theme::subheading()));
            announce(ui, title.id);
            let time_left = format!("Time left: {}", text::time_left(left));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.label(time_left);
            });
        });
        ui.label(format!(
            "1.  {name} logs in to FieldView. If somebody else is logged in there, log out first."
        ));
        ui.label("2.  The grower reads what is asked for and allows it.");
        ui.label(match waiting.way {
            Way::Listening => "3.  Stile goes on by itself.",
            Way::Pasting => "3.  Copy the address the browser ends on, and paste it below.",
        });
        ui.add_space(theme::SPACE);
        match waiting.browser {
            Browser::Asking => muted(ui, "Asking your browser to open…"),
            Browser::Asked => muted(
                ui,
                "Your browser was asked to open. Nothing there? Open it again, or copy the link.",
            ),
            Browser::Failed(error) => {
                let color = theme::Tokens::of(ui).warning;
                ui.label(RichText::new(text::browser(error)).color(color))
            }
        };
        ui.horizontal_wrapped(|ui| {
            if ui.button("Copy the link").clicked() {
                pressed.copy = Some(waiting.link.as_str().to_owned());
                forms.copied_until = Some(ui.input(|input| input.time) + COPIED_SECONDS);
            }
            muted(ui, format!("It leads to {}.", waiting.link.host()));
        });
        ui.add(
            egui::Label::new(RichText::new(waiting.link.as_str()).small().monospace()).truncate(),
        );
    });
    if let Some(until) = forms.copied_until
        && ui.input(|input| input.time) > until
    {
        forms.copied_until = None;
    }
    ui.add_space(theme::SPACE);
    tls_hint(ui, waiting);
    paste(ui, connect, waiting, forms, pressed);
    turned_away(ui, waiting);
}

fn paste(
    ui: &mut egui::Ui,
    connect: &Connect,
    waiting: &Waiting,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let mut content = |ui: &mut egui::Ui| {
        let error = waiting.paste_error.map(|error| text::paste(error).to_owned());
        let response = Field::new("Address from the browser")
            .help("All of the address bar, after the grower has allowed access. It is used once and not kept.")
            .error(error)
            .show_secret(ui, &mut forms.paste);
        let entered =
            response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let ready = !waiting.reading_paste && !forms.paste.value().is_empty();
        let used = ui.add_enabled(ready, egui::Button::new("Use this address")).clicked();
        if ready && (used || entered) {
            let text = PastedAddress::new(forms.paste.value());
            forms.paste.clear();
            pressed.pasted = Some(text.clone());
            pressed.send(Message::Step(connect.attempt, StepMessage::Paste(text)));
        }
    };
    match waiting.way {
        Way::Pasting => content(ui),
        Way::Listening => {
            // Open for good once it is the way on; until then the person's to open and close.
            let needed = waiting.tls_seen || waiting.paste_error.is_some();
            egui::CollapsingHeader::new("The browser shows an error? Paste its address")
                .open(needed.then_some(true))
                .show(ui, content);
        }
    }
}

/// Why pasting is the way on, where it is.
fn tls_hint(ui: &mut egui::Ui, waiting: &Waiting) {
    if waiting.tls_seen {
        let color = theme::Tokens::of(ui).warning;
        let label = ui.label(
            RichText::new(
                "Your browser insists on https for the redirect address, which cannot work on \
                 this computer. Paste the address it shows instead.",
            )
            .color(color),
        );
        announce(ui, label.id);
    }
}

/// What else came to the redirect address, without alarm.
fn turned_away(ui: &mut egui::Ui, waiting: &Waiting) {
    match waiting.ignored {
        0 => {}
        1 => {
            muted(ui, "1 request that was not FieldView's answer was turned away.");
        }
        count => {
            muted(
                ui,
                format!("{count} requests that were not FieldView's answer were turned away."),
            );
        }
    }
}
