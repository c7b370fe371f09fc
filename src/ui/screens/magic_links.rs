//! Links for a grower who is not here: made, shown, sent, ended.

use eframe::egui;
use jiff::Timestamp;
use qrcode::{Color, QrCode};

use crate::domain::day::Outcome;
use crate::domain::{Language, LetterLanguage, LinkState, MagicLink};
use crate::flow::day::Message as DayMessage;
use crate::flow::error::fields_of_leaf;
use crate::flow::grower_page::{AskForKeys, Message as GrowerPageMessage};
use crate::flow::setup::{HelpPage, Letter};
use crate::flow::{GrowerPage, GrowerPageId, Message, Question, State};
use crate::ui::widgets::{
    Action, announce, explain, fold, heading, icon_button, icon_button_if, muted, named,
    same_everywhere, whole_window_over_action, with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

const DAY: u32 = 24 * 60 * 60;
/// How long a link can be made to last.
const LIVES: [u32; 3] = [DAY, 7 * DAY, 30 * DAY];
/// Light around a code, in its own squares, which readers need (ISO/IEC 18004).
const QUIET: usize = 4;

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    grower_page: &GrowerPage,
    letters: &mut Option<Language>,
    is_wanted: bool,
    pressed: &mut Pressed,
) {
    let send =
        |pressed: &mut Pressed, message| pressed.send(Message::GrowerPage(grower_page.id, message));
    ui.add_space(theme::GAP);
    let needed = is_wanted || grower_page.links.asks_for_keys.is_some();
    let content = |ui: &mut egui::Ui| {
        let links = &grower_page.links;
        ui.label(t!("links-intro"));
        if links.known.is_none() && !links.running && links.error.is_none() {
            send(pressed, GrowerPageMessage::ReadLinks);
        }
        let settings = state.settings.as_ref();
        if let Some(ask) = &links.asks_for_keys {
            let client_id = settings.map_or("", |settings| settings.client_id.as_str());
            return ask_for_keys(ui, grower_page, ask, client_id, pressed);
        }
        if links.wait_for_company {
            let company = state.company().map(|company| company.name.as_str());
            let words = t!("links-off", company = company.unwrap_or_default());
            let label = with_icon(ui, icons::CALM, theme::Tokens::of(ui).accent, words);
            announce(ui, label.id);
            super::help::contact(ui, state, pressed);
        }
        let known = links.known.as_deref().unwrap_or_default();
        // The language chosen last is the first guess for a grower who was never written to.
        let id = &grower_page.grower.id;
        let language = state.letters.get(id).copied().or(*letters).unwrap_or_else(i18n::spoken);
        if !known.is_empty()
            && let Some(language) = language_of_letters(ui, language)
        {
            *letters = Some(language);
            pressed.send(writes_in(grower_page, language));
        }
        for link in known {
            one(ui, state, grower_page, link, language, pressed);
        }
        ui.horizontal_wrapped(|ui| {
            for seconds in LIVES {
                let words = t!("links-make", days = seconds / DAY);
                let button = egui::Button::new(words);
                if ui.add_enabled(!links.running, button).clicked() {
                    send(pressed, GrowerPageMessage::MakeLink(seconds));
                }
            }
            let words = t!("links-refresh");
            let is_of_use = !known.is_empty() || links.error.is_some();
            if is_of_use && icon_button_if(ui, !links.running, icons::REFRESH, &words).clicked() {
                send(pressed, GrowerPageMessage::ReadLinks);
            }
            let words = t!("links-keys-remove");
            // The keys are the company's to give, and to take away.
            let are_there = settings.is_some_and(|settings| {
                settings.registered_client.is_some() && settings.company.is_none()
            });
            if are_there && ui.add_enabled(!links.running, egui::Button::new(words)).clicked() {
                let page = grower_page.id;
                pressed.send(Message::Ask(Question::RemoveKeys { page }));
            }
        });
        if links.running {
            let label = muted(ui, t!("links-running"));
            announce(ui, label.id);
        }
        if let Some(error) = &links.error {
            explain(ui, &error_messages::leaf(error, t!("links-failed")));
            super::setup_fields::buttons(ui, state, fields_of_leaf(error), pressed);
        }
    };
    // Known by the page alone, so the links stay open when the map moves beside the text.
    let id = ("links", grower_page.id.0);
    same_everywhere(ui, id, |ui| fold(ui, "links", &t!("links-title"), needed, content));
}

/// Asks whether Leaf may have the app keys, which it keeps from then on. Another of the company's
/// computers may have given them already.
fn ask_for_keys(
    ui: &mut egui::Ui,
    grower_page: &GrowerPage,
    ask: &AskForKeys,
    client_id: &str,
    pressed: &mut Pressed,
) {
    let warning = theme::Tokens::of(ui).warning;
    let cancel = (t!("cancel"), GrowerPageMessage::KeepKeys);
    let (words, choices) = match &ask.found {
        None => {
            (t!("links-keys"), vec![(t!("links-keys-yes"), GrowerPageMessage::GiveKeys), cancel])
        }
        Some(found) if found.client_id.as_deref().is_none_or(|found| found == client_id) => (
            t!("links-keys-there"),
            vec![
                (t!("links-keys-use"), GrowerPageMessage::UseKeys),
                (t!("links-keys-replace"), GrowerPageMessage::GiveKeys),
                cancel,
            ],
        ),
        Some(found) => (
            t!("links-keys-others", client = found.client_id.as_deref().unwrap_or_default()),
            vec![(t!("links-keys-replace"), GrowerPageMessage::GiveKeys), cancel],
        ),
    };
    let label = with_icon(ui, icons::WARNING, warning, words);
    announce(ui, label.id);
    ui.horizontal_wrapped(|ui| {
        for (words, message) in choices {
            if ui.button(words).clicked() {
                pressed.send(Message::GrowerPage(grower_page.id, message));
            }
        }
    });
}

/// In which language a letter to the grower is, which need not be the window's.
fn language_of_letters(ui: &mut egui::Ui, now: Language) -> Option<Language> {
    let mut chosen = None;
    ui.menu_button(t!("link-letter-language", language = i18n::own_name(now)), |ui| {
        for language in Language::ALL {
            if ui.radio(language == now, i18n::own_name(language)).clicked() {
                chosen = Some(language);
            }
        }
    });
    chosen
}

/// The grower is written to in this language from now on.
fn writes_in(grower_page: &GrowerPage, language: Language) -> Message {
    let leaf_user_id = grower_page.grower.id.clone();
    Message::LetterLanguage(LetterLanguage { leaf_user_id, language })
}

/// What a letter says: who asks, for what, and until when the link works.
fn letter(state: &State, grower: &str, link: &MagicLink, language: Language) -> (String, Letter) {
    i18n::in_language(language, || {
        let company = state.company().map(|company| company.name.as_str());
        let until = link.expires.map(|time| t!("link-letter-until", time = i18n::time(time)));
        let write_scopes = state.settings.as_ref().map_or(&[][..], |it| &it.write_scopes);
        let writes = write_scopes.iter().map(|scope| error_messages::scope_in_words(*scope));
        let writes: Vec<String> = writes.collect();
        let writes = (!writes.is_empty()).then(|| {
            t!("link-letter-writes", data = i18n::list(writes.iter().map(String::as_str)))
        });
        let signed = match company {
            Some(company) => t!("link-letter-signed", company = company),
            None => t!("link-letter-unsigned"),
        };
        let asks = [Some(t!("link-letter-asks")), writes];
        let parts = [
            Some(t!("link-letter-hello", grower = grower)),
            Some(t!("link-letter-please")),
            Some(link.link.as_str().to_owned()),
            until,
            Some(asks.into_iter().flatten().collect::<Vec<_>>().join(" ")),
            Some(t!("link-letter-end")),
            Some(signed),
        ];
        let body = parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
        (t!("links-mail-subject"), Letter(body))
    })
}

fn one(
    ui: &mut egui::Ui,
    state: &State,
    grower_page: &GrowerPage,
    link: &MagicLink,
    language: Language,
    pressed: &mut Pressed,
) {
    let (page, links) = (grower_page.id, &grower_page.links);
    ui.add_space(theme::SPACE);
    let top = ui.cursor().top();
    // Leaf answers late: the keyboard stays where something else has it by then.
    let is_elsewhere = ui.ctx().text_edit_focused()
        || egui::Popup::is_any_open(ui.ctx())
        || state.question.is_some();
    let is_new = links.has_made(link) && is_first_seen(ui, page, link, "made") && !is_elsewhere;
    let until = link.expires.map_or_else(|| t!("links-no-end"), i18n::time);
    let until = t!("links-until", time = until);
    ui.label(theme::strong(&until));
    muted(
        ui,
        match link.last_used {
            Some(time) if link.used > 0 => {
                t!("links-used", count = link.used, time = i18n::time(time))
            }
            _ => t!("links-unused"),
        },
    );
    if link.is_used_up() {
        let warning = theme::Tokens::of(ui).warning;
        with_icon(ui, icons::WARNING, warning, t!("links-used-up"));
    } else if let Some(most) = link.most_uses {
        muted(ui, t!("links-uses-left", count = most.saturating_sub(link.used)));
    }
    ui.horizontal_wrapped(|ui| {
        // Several links have the same buttons: their names say which.
        let several = links.known.as_ref().is_some_and(|known| known.len() > 1);
        let of_this = |response: egui::Response, words: &str| {
            let which = if several { format!("{words}, {until}") } else { words.to_owned() };
            named(response, &which)
        };
        let words = t!("waiting-copy");
        let copy = icon_button(ui, icons::COPY, &words);
        if is_new {
            copy.request_focus();
        }
        if of_this(copy, &words).clicked() {
            let copy = GrowerPageMessage::CopyLink(link.clone());
            pressed.send(Message::GrowerPage(page, copy));
        }
        let words = t!("links-show-code");
        let show = icon_button(ui, icons::CODE, &words);
        if of_this(show, &words).clicked() {
            let message = GrowerPageMessage::ShowCode(link.clone());
            pressed.send(Message::GrowerPage(page, message));
        }
        let written = || {
            let name = grower_page.grower.display_name();
            letter(state, name, link, language)
        };
        let words = t!("links-mail");
        let mail = icon_button(ui, icons::MAIL, &words);
        if of_this(mail, &words).clicked() {
            let (subject, body) = written();
            let email = grower_page.grower.email.clone();
            pressed.send(writes_in(grower_page, language));
            pressed.send(Message::OpenPage(HelpPage::MailToGrower { email, subject, body }));
            pressed.send(Message::GrowerPage(page, GrowerPageMessage::LetterBegun));
        }
        let words = t!("link-letter-copy");
        let copy = icon_button(ui, icons::COPY, &words);
        if of_this(copy, &words).clicked() {
            let message = GrowerPageMessage::CopyLetter(link.clone(), written().1);
            pressed.send(writes_in(grower_page, language));
            pressed.send(Message::GrowerPage(page, message));
        }
        let words = t!("links-end");
        let end = ui.add_enabled(!links.running, egui::Button::new(&words));
        if of_this(end, &words).clicked() {
            let link = Box::new(link.clone());
            pressed.send(Message::Ask(Question::EndLink { page, link }));
        }
    });
    if is_new {
        // Down to the buttons that send it.
        let place = ui.max_rect().x_range();
        let shown = egui::Rect::from_x_y_ranges(place, top..=ui.cursor().top());
        ui.scroll_to_rect(shown, None);
    }
    let (what, copied) = if links.has_copied(link) {
        ("copied", t!("links-copied"))
    } else if links.has_copied_letter(link) {
        ("letter copied", t!("link-letter-copied"))
    } else {
        return;
    };
    let is_new = is_first_seen(ui, page, link, what);
    let label = muted(ui, copied);
    announce(ui, label.id);
    if is_new {
        label.scroll_to_me(None);
    }
}

/// Whether this is said of a link for the first time.
fn is_first_seen(ui: &egui::Ui, page: GrowerPageId, link: &MagicLink, what: &str) -> bool {
    let id = egui::Id::unique(("seen", page.0, link.id.as_str(), what));
    ui.data_mut(|data| !std::mem::replace(data.get_temp_mut_or_default::<bool>(id), true))
}

/// What ends the grower's turn for today, where there is one to come and a link that works now; a
/// note says why. Only the person knows whether the link was sent.
pub(in crate::ui) fn end_of_turn(
    state: &State,
    grower_page: &GrowerPage,
    now: Timestamp,
) -> Option<DayMessage> {
    let grower = &grower_page.grower.id;
    let turn = state.day.turn_of(grower)?;
    let known = grower_page.links.known.as_deref().unwrap_or_default();
    if !known.iter().any(|link| LinkState::of(link).works_at(now)) {
        return None;
    }
    let note = turn.note.is_empty().then(|| t!("filter-link"));
    Some(DayMessage::Put { grower: grower.clone(), outcome: Outcome::Skipped, note })
}

/// The link's code fills the window, with the grower's name under it.
pub(in crate::ui) fn whole_window(
    ui: &mut egui::Ui,
    grower_page: &GrowerPage,
    link: &MagicLink,
    pressed: &mut Pressed,
) {
    let add = |ui: &mut egui::Ui| {
        ui.vertical_centered(|ui| {
            let under = 3.0 * theme::CONTROL;
            let side =
                ui.available_width().min(ui.available_height() - under).max(theme::CODE / 2.0);
            code(ui, link.link.as_str(), side);
            heading(ui, grower_page.grower.display_name());
            if let Some(ends) = link.expires {
                muted(ui, t!("links-until", time = i18n::time(ends)));
            }
        });
    };
    let back = Action::leaving(t!("links-hide-code"), ());
    if whole_window_over_action(ui, add, back).is_some() {
        pressed.send(Message::GrowerPage(grower_page.id, GrowerPageMessage::HideCode));
    }
}

/// The link for a telephone's camera: dark squares on light in every theme, as readers want them.
fn code(ui: &mut egui::Ui, link: &str, size: f32) {
    let Ok(code) = QrCode::new(link) else { return };
    let width = code.width();
    let side = width + 2 * QUIET;
    let squares = code.to_colors();
    let (response, painter) = ui.allocate_painter(egui::Vec2::splat(size), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, t!("links-code")));
    #[expect(clippy::cast_precision_loss, reason = "a code has at most 177 squares a side")]
    let at = |x: usize, y: usize| {
        response.rect.min + egui::vec2(x as f32, y as f32) * (size / side as f32)
    };
    painter.rect_filled(response.rect, 0.0, theme::CODE_LIGHT);
    for (index, square) in squares.into_iter().enumerate() {
        if square == Color::Dark {
            let (x, y) = (index % width + QUIET, index / width + QUIET);
            let square = egui::Rect::from_min_max(at(x, y), at(x + 1, y + 1));
            painter.rect_filled(square, 0.0, theme::CODE_DARK);
        }
    }
}
