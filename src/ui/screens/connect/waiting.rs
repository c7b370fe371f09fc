//! The grower is in the browser.

use std::time::Duration;

use eframe::egui::{self, RichText};

use super::parts::Shown;
use crate::domain::redirect_uri::{Destination, Remark};
use crate::flow::connect::{Message as StepMessage, PastedAddress};
use crate::flow::{Browser, Connect, Message, Waiting, Way};
use crate::ui::forms::Forms;
use crate::ui::screens::help;
use crate::ui::screens::leaflet::{self, what_is_shared};
use crate::ui::screens::welcome::beside_drawing;
use crate::ui::widgets::{
    Field, announce, aside, consent_sketch, fold, fold_to_write_in, going_on, group, has_aside,
    icon_button, muted, note_going_on, row_of_words, step_heading, with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

/// All the time there is for a consent.
const MOST_SECONDS: i64 = 10 * 60;

/// The form that a pasted address is typed into.
const PASTE: &str = "paste";

/// Uses the address that was pasted.
pub(super) fn use_pasted(ui: &egui::Ui) {
    note_going_on(ui, PASTE);
}

pub(super) fn show(
    ui: &mut egui::Ui,
    shown: &Shown<'_>,
    waiting: &Waiting,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let (connect, now) = (shown.connect, shown.now);
    // A clock that was set back gives nobody more time.
    let left = waiting.deadline.duration_since(now).as_secs().clamp(0, MOST_SECONDS);
    // The screen counts down, so it is drawn again each second.
    ui.ctx().request_repaint_after(Duration::from_secs(1));

    let top = ui.cursor().top();
    group(ui, |ui| {
        row_of_words(ui, |ui| {
            let title = step_heading(ui, &t!("waiting-title"));
            announce(ui, title.id);
            ui.add_space(theme::SPACE);
            ui.label(theme::strong(t!("waiting-time-left", time = i18n::time_left(left))));
        });
        ui.add_space(theme::NEAR);
        beside_drawing(
            ui,
            |ui| consent_sketch(ui, &t!("waiting-picture")),
            |ui| what_to_do(ui, connect, waiting),
        );
        ui.add_space(theme::NEAR);
        link(ui, connect, waiting, pressed);
    });
    // Whoever has to paste does that first.
    let pastes_first = waiting.is_pasted() && !has_aside(ui);
    if !pastes_first {
        aside(ui, top, |ui| shares(ui, shown, forms, pressed));
    }
    if pastes_first || has_aside(ui) {
        ui.add_space(theme::SPACE);
    }
    tls_hint(ui, connect, waiting);
    paste(ui, connect, waiting, forms, pressed);
    if pastes_first {
        shares(ui, shown, forms, pressed);
    }
    fold(ui, "invalid", &t!("waiting-invalid-open"), false, |ui| {
        match connect.company() {
            Some(company) => ui.label(t!("staff-invalid", company = company.name.as_str())),
            None => ui.label(t!("waiting-invalid")),
        };
        help::contact(ui, shown.state, pressed);
    });
    if waiting.ignored > 0 {
        // Other requests to the redirect address are harmless; they are counted, not warned about.
        muted(ui, t!("waiting-turned-away", count = waiting.ignored));
    }
    // The address comes last, so that what is shared is in sight before the browser covers it.
    let address = RichText::new(waiting.link.without_state()).small().monospace();
    ui.add(egui::Label::new(address).truncate());
}

fn what_to_do(ui: &mut egui::Ui, connect: &Connect, waiting: &Waiting) {
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
}

/// What the grower shares by allowing it.
fn shares(ui: &mut egui::Ui, shown: &Shown<'_>, forms: &mut Forms, pressed: &mut Pressed) {
    what_is_shared(ui, shown.state, shown.connect.write_scopes());
    leaflet::show(ui, shown.state, shown.name(), forms, pressed);
}

fn paste(
    ui: &mut egui::Ui,
    connect: &Connect,
    waiting: &Waiting,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let go_on = going_on(ui, PASTE);
    let mut content = |ui: &mut egui::Ui, is_just_opened: bool| {
        let top = ui.cursor().min;
        let (label, help) = (t!("waiting-paste-field"), t!("waiting-paste-help"));
        let mut field =
            Field::new(&label).help(&help).error(waiting.paste_error.map(error_messages::paste));
        if waiting.is_pasted() {
            field = field.submits();
        }
        let response = field.show_secret(ui, &mut forms.paste);
        if is_just_opened {
            response.request_focus();
        }
        let is_used = if waiting.is_pasted() {
            go_on
        } else {
            let ready = !forms.paste.value().is_empty();
            let button = egui::Button::new(t!("waiting-paste-use"));
            let button = ui.add_enabled(ready, button);
            if response.gained_focus() {
                // What is pasted is used with it.
                button.scroll_to_me(None);
            }
            let entered =
                response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
            ready && (button.clicked() || entered)
        };
        let whole = egui::Rect::from_two_pos(top, ui.cursor().min).union(response.rect);
        show_error(ui, &response, whole, waiting);
        if is_used && !waiting.reading_paste {
            // It stays in the field, to be looked at and mended if it is the wrong one.
            let text = PastedAddress::new(forms.paste.value());
            pressed.send(Message::Step(connect.attempt, StepMessage::Paste(text)));
        }
    };
    match waiting.way {
        Way::Pasting => content(ui, false),
        Way::Listening => {
            // The fold stays open once pasting is needed; until then the person opens and closes
            // it.
            let needed = waiting.is_paste_needed();
            fold_to_write_in(ui, "paste", &t!("waiting-paste-open"), needed, content);
        }
    }
}

/// Brings the field, with the error under it, into sight and gives it the keyboard when what was
/// pasted is the wrong address.
fn show_error(ui: &egui::Ui, field: &egui::Response, whole: egui::Rect, waiting: &Waiting) {
    let id = field.id.with("wrong");
    let is_wrong = waiting.paste_error.is_some();
    // Passes since it has been wrong: where the keyboard goes is scrolled to first, by itself.
    let passes = ui.data_mut(|data| {
        let passes = data.get_temp_mut_or_default::<u8>(id);
        *passes = if is_wrong { passes.saturating_add(1) } else { 0 };
        *passes
    });
    match passes {
        1 => field.request_focus(),
        // A window that has just opened comes to rest meanwhile.
        2..=6 => {
            let at_once = egui::style::ScrollAnimation::none();
            ui.scroll_to_rect_animation(whole, None, at_once);
        }
        _ => return,
    }
    ui.ctx().request_repaint();
}

/// Why pasting is the way on, where it is.
fn tls_hint(ui: &mut egui::Ui, connect: &Connect, waiting: &Waiting) {
    if waiting.tls_seen {
        let color = theme::Tokens::of(ui).warning;
        let words = connect.company().map_or_else(|| t!("waiting-tls"), |_| t!("staff-tls"));
        let label = with_icon(ui, icons::WARNING, color, words);
        announce(ui, label.id);
    }
}
