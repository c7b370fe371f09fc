//! The grower is in the browser.

use std::time::Duration;

use eframe::egui::{self, RichText};
use jiff::Timestamp;

use crate::domain::redirect_uri::{Destination, Remark};
use crate::flow::connect::{Message as StepMessage, PastedAddress};
use crate::flow::{Browser, Connect, Message, Waiting, Way};
use crate::ui::forms::Forms;
use crate::ui::screens::welcome::beside_drawing;
use crate::ui::widgets::{
    Field, announce, consent_sketch, fold, group, icon_button, muted, step_heading, with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

/// All the time there is for a consent.
const MOST_SECONDS: i64 = 10 * 60;

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    connect: &Connect,
    waiting: &Waiting,
    forms: &mut Forms,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    // A clock that was set back gives nobody more time.
    let left = waiting.deadline.duration_since(now).as_secs().clamp(0, MOST_SECONDS);
    // The screen counts down, so it is drawn again each second.
    ui.ctx().request_repaint_after(Duration::from_secs(1));

    group(ui, |ui| {
        let title = step_heading(ui, &t!("waiting-title"));
        announce(ui, title.id);
        ui.add_space(theme::NEAR);
        beside_drawing(
            ui,
            |ui| consent_sketch(ui, &t!("waiting-picture")),
            |ui| what_to_do(ui, connect, waiting, left),
        );
        ui.add_space(theme::NEAR);
        link(ui, connect, waiting, pressed);
    });
    ui.add_space(theme::SPACE);
    tls_hint(ui, waiting);
    paste(ui, connect, waiting, forms, pressed);
    fold(ui, "invalid", &t!("waiting-invalid-open"), false, |ui| {
        match connect.company() {
            Some(company) => {
                ui.label(t!("waiting-invalid-company", company = company.name.as_str()))
            }
            None => ui.label(t!("waiting-invalid")),
        };
    });
    if waiting.ignored > 0 {
        // Other requests to the redirect address are harmless; they are counted, not warned about.
        muted(ui, t!("waiting-turned-away", count = waiting.ignored));
    }
}

fn what_to_do(ui: &mut egui::Ui, connect: &Connect, waiting: &Waiting, left: i64) {
    let tokens = theme::Tokens::of(ui);
    let log_in = t!("waiting-log-in", grower = connect.grower.display_name());
    let allow = t!("waiting-allow");
    let remark = connect.redirect.as_ref().and_then(|(uri, _)| uri.remark());
    let steps = match (waiting.way, remark) {
        (Way::Listening, _) => vec![log_in, allow, t!("waiting-listening")],
        (Way::Pasting, Some(Remark::Pasted(Destination::OwnScheme))) => {
            vec![log_in, t!("waiting-own-before"), allow, t!("waiting-own-after")]
        }
        (Way::Pasting, Some(Remark::Pasted(Destination::Page | Destination::OpenPage))) => {
            vec![log_in, allow, t!("waiting-pasting")]
        }
        // Nobody answers the browser on this computer.
        (Way::Pasting, _) => vec![log_in, allow, t!("waiting-pasting-here")],
    };
    for (number, words) in steps.into_iter().enumerate() {
        ui.add(egui::Label::new(format!("{}.  {words}", number + 1)).wrap());
    }
    ui.add_space(theme::NEAR);
    match waiting.browser {
        Browser::Asking => muted(ui, t!("waiting-asking")),
        Browser::Asked => muted(ui, t!("waiting-asked")),
        Browser::Failed(error) => {
            with_icon(ui, icons::WARNING, tokens.warning, error_messages::browser(error))
        }
    };
    ui.label(theme::strong(t!("waiting-time-left", time = i18n::time_left(left))));
}

fn link(ui: &mut egui::Ui, connect: &Connect, waiting: &Waiting, pressed: &mut Pressed) {
    ui.horizontal_wrapped(|ui| {
        if icon_button(ui, icons::COPY, &t!("waiting-copy")).clicked() {
            pressed.send(Message::Step(connect.attempt, StepMessage::CopyLink));
        }
        // In a private window nobody is logged in, not even the grower before.
        if icon_button(ui, icons::PRIVATE, &t!("waiting-private")).clicked() {
            pressed.send(Message::Step(connect.attempt, StepMessage::OpenPrivately));
        }
        muted(ui, t!("waiting-leads-to", host = waiting.link.host()));
    });
    ui.add(
        egui::Label::new(RichText::new(waiting.link.without_state()).small().monospace())
            .truncate(),
    );
}

fn paste(
    ui: &mut egui::Ui,
    connect: &Connect,
    waiting: &Waiting,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let mut content = |ui: &mut egui::Ui| {
        let response = Field::new(&t!("waiting-paste-field"))
            .help(&t!("waiting-paste-help"))
            .error(waiting.paste_error.map(error_messages::paste))
            .show_secret(ui, &mut forms.paste);
        let entered =
            response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let ready = !waiting.reading_paste && !forms.paste.value().is_empty();
        let button = egui::Button::new(t!("waiting-paste-use"));
        let button = ui.add_enabled(ready, button);
        if response.gained_focus() {
            // What is pasted is used with it.
            button.scroll_to_me(None);
        }
        if ready && (button.clicked() || entered) {
            let text = PastedAddress::new(forms.paste.value());
            forms.paste.clear();
            pressed.send(Message::Step(connect.attempt, StepMessage::Paste(text)));
        }
    };
    match waiting.way {
        Way::Pasting => content(ui),
        Way::Listening => {
            // The fold stays open once pasting is needed; until then the person opens and closes
            // it.
            let needed = waiting.tls_seen || waiting.paste_error.is_some();
            fold(ui, "paste", &t!("waiting-paste-open"), needed, content);
        }
    }
}

/// Why pasting is the way on, where it is.
fn tls_hint(ui: &mut egui::Ui, waiting: &Waiting) {
    if waiting.tls_seen {
        let color = theme::Tokens::of(ui).warning;
        let label = with_icon(ui, icons::WARNING, color, t!("waiting-tls"));
        announce(ui, label.id);
    }
}
