//! The grower is in the browser.

use std::time::Duration;

use eframe::egui::{self, RichText};
use jiff::Timestamp;

use super::forms::Forms;
use super::welcome::beside_drawing;
use super::widgets::{
    Field, announce, consent_sketch, fold, group, icon_button, muted, step_heading, with_icon,
};
use super::{Pressed, icons, text, theme};
use crate::flow::connect::{Message as StepMessage, PastedAddress};
use crate::flow::{Browser, Connect, Message, Waiting, Way};
use crate::{say, words};

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
    // A clock that was set back gives nobody more time.
    let left = waiting.deadline.duration_since(now).as_secs().clamp(0, MOST_SECONDS);
    // The next change of this screen by itself is the next second.
    ui.ctx().request_repaint_after(Duration::from_secs(1));

    group(ui, |ui| {
        let title = step_heading(ui, &say!("waiting-title"));
        announce(ui, title.id);
        ui.add_space(theme::NEAR);
        beside_drawing(
            ui,
            |ui| consent_sketch(ui, &say!("waiting-picture")),
            |ui| what_to_do(ui, connect, waiting, left),
        );
        ui.add_space(theme::NEAR);
        link(ui, connect, waiting, forms, pressed);
    });
    if let Some(until) = forms.copied_until
        && ui.input(|input| input.time) > until
    {
        forms.copied_until = None;
    }
    ui.add_space(theme::SPACE);
    tls_hint(ui, waiting);
    paste(ui, connect, waiting, forms, pressed);
    fold(ui, "invalid", &say!("waiting-invalid-open"), false, |ui| {
        ui.label(say!("waiting-invalid"));
    });
    if waiting.ignored > 0 {
        // What else came to the redirect address, without alarm.
        muted(ui, say!("waiting-turned-away", count = waiting.ignored));
    }
}

fn what_to_do(ui: &mut egui::Ui, connect: &Connect, waiting: &Waiting, left: i64) {
    let tokens = theme::Tokens::of(ui);
    let steps = [
        say!("waiting-log-in", grower = connect.grower.display_name()),
        say!("waiting-allow"),
        match waiting.way {
            Way::Listening => say!("waiting-listening"),
            Way::Pasting => say!("waiting-pasting"),
        },
    ];
    for (number, words) in steps.into_iter().enumerate() {
        ui.add(egui::Label::new(format!("{}.  {words}", number + 1)).wrap());
    }
    ui.add_space(theme::NEAR);
    match waiting.browser {
        Browser::Asking => muted(ui, say!("waiting-asking")),
        Browser::Asked => muted(ui, say!("waiting-asked")),
        Browser::Failed(error) => {
            with_icon(ui, icons::WARNING, tokens.warning, text::browser(error))
        }
    };
    ui.label(theme::strong(say!("waiting-time-left", time = words::time_left(left))));
}

fn link(
    ui: &mut egui::Ui,
    connect: &Connect,
    waiting: &Waiting,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    ui.horizontal_wrapped(|ui| {
        if icon_button(ui, icons::COPY, &say!("waiting-copy")).clicked() {
            pressed.copy = Some(waiting.link.as_str().to_owned());
            forms.copied_until = Some(ui.input(|input| input.time) + COPIED_SECONDS);
        }
        // Where nobody is logged in yet: not as the grower before, either.
        if icon_button(ui, icons::PRIVATE, &say!("waiting-private")).clicked() {
            pressed.send(Message::Step(connect.attempt, StepMessage::OpenPrivately));
        }
        muted(ui, say!("waiting-leads-to", host = waiting.link.host()));
    });
    ui.add(egui::Label::new(RichText::new(waiting.link.as_str()).small().monospace()).truncate());
}

fn paste(
    ui: &mut egui::Ui,
    connect: &Connect,
    waiting: &Waiting,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let mut content = |ui: &mut egui::Ui| {
        let response = Field::new(&say!("waiting-paste-field"))
            .help(&say!("waiting-paste-help"))
            .error(waiting.paste_error.map(text::paste))
            .show_secret(ui, &mut forms.paste);
        let entered =
            response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let ready = !waiting.reading_paste && !forms.paste.value().is_empty();
        let button = egui::Button::new(say!("waiting-paste-use"));
        let used = ui.add_enabled(ready, button).clicked();
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
            fold(ui, "paste", &say!("waiting-paste-open"), needed, content);
        }
    }
}

/// Why pasting is the way on, where it is.
fn tls_hint(ui: &mut egui::Ui, waiting: &Waiting) {
    if waiting.tls_seen {
        let color = theme::Tokens::of(ui).warning;
        let label = with_icon(ui, icons::WARNING, color, say!("waiting-tls"));
        announce(ui, label.id);
    }
}
