//! What people see and press.
//!
//! A screen is a function of the state and of what is typed so far, and gives messages back.
//! It starts no work, and knows no colours or sizes but those of [`theme`].

mod arrival;
pub mod error_messages;
mod forms;
mod icons;
mod logo;
mod map;
pub mod picture;
mod question;
pub mod screens;
pub mod theme;
mod widgets;

use std::env::consts::OS;

use eframe::egui;
use jiff::Timestamp;

pub use forms::Forms;

use crate::domain::Language;
use crate::flow::{Message, Screen, State};
use crate::t;
use screens::{
    appearance, connect, edit_grower, grower_page, growers, help, import, settings, setup,
    setup_check, setup_file, welcome,
};
use theme::Tokens;
use widgets::{Explanation, Shown, banner, icon_button, measured};

/// A product's name, the same in every language.
pub(crate) const NAME: &str = "Stile";

/// What came of one frame.
#[derive(Debug, Default)]
pub struct Pressed {
    /// For the state machine.
    pub messages: Vec<Message>,
}

impl Pressed {
    fn send(&mut self, message: impl Into<Option<Message>>) {
        self.messages.extend(message.into());
    }
}

/// Makes a window ready to be drawn. Nothing has been shown in it yet, so the keyboard goes to the
/// first screen, whether the start itself was in sight or over before the first frame.
pub fn begin(ctx: &egui::Context) {
    theme::begin(ctx);
    widgets::arrive(ctx, Shown::screen("nothing"));
}

/// Draws the whole window.
pub fn show(ui: &mut egui::Ui, state: &State, forms: &mut Forms, now: Timestamp) -> Pressed {
    let mut pressed = Pressed::default();
    if let Some(language) = company_language(state) {
        forms.system.language = language;
    }
    appearance::follow(ui.ctx(), &mut forms.appearance, &forms.system);
    forms.follow(state);
    widgets::ignore_held_keys(ui.ctx());
    widgets::arrive(ui.ctx(), arrival::shown(state));
    top_bar(ui, state, forms, &mut pressed);
    banners(ui, state, &mut pressed);
    match &state.screen {
        Screen::Starting => welcome::starting(ui),
        Screen::KeyringTrouble(error) => welcome::keyring_trouble(ui, state, *error, &mut pressed),
        Screen::Welcome => welcome::welcome(ui, forms.takes_no_drops, &mut pressed),
        Screen::Setup(setup) => setup::show(ui, state, setup, forms, &mut pressed),
        Screen::Settings => settings::show(ui, state, &mut pressed),
        Screen::SetupCheck(check) => setup_check::show(ui, state, check, &mut pressed),
        Screen::OpenFile(file) => setup_file::opening(ui, file, forms, &mut pressed),
        Screen::MakeFile(file) => setup_file::making(ui, state, file, forms, &mut pressed),
        Screen::Growers => growers::show(ui, state, forms, now, &mut pressed),
        Screen::Import(table) => import::show(ui, state, table, forms, &mut pressed),
        Screen::GrowerPage(grower_page) => {
            grower_page::show(ui, state, grower_page, forms, now, &mut pressed);
        }
        Screen::EditGrower(edit) => {
            edit_grower::show(ui, state, edit, forms, now, &mut pressed);
        }
        Screen::Connect(connect) => connect::show(ui, state, connect, forms, now, &mut pressed),
    }
    if let Some(question) = &state.question {
        question::show(ui, question, &mut forms.path, &mut pressed);
    }
    widgets::end_frame(ui, state.question.is_some());
    pressed
}

/// The language for those who have chosen none, where the company's file sets one.
fn company_language(state: &State) -> Option<Language> {
    state.company()?.language
}

fn top_bar(ui: &mut egui::Ui, state: &State, forms: &mut Forms, pressed: &mut Pressed) {
    let tokens = Tokens::of(ui);
    egui::Panel::top("top bar").frame(tokens.bar(theme::is_low(ui))).show(ui, |ui| {
        ui.horizontal(|ui| {
            widgets::brand_mark(ui, theme::ICON);
            let room = |ui: &egui::Ui| {
                ui.available_width() - measured::size(ui, "top bar").x - theme::SPACE
            };
            if room(ui) >= theme::ROOM_FOR_NAME {
                ui.label(egui::RichText::new(NAME).text_style(theme::brand()).color(tokens.accent));
            }
            if let Some(company) = state.company() {
                forms.logo.show(ui, &company.logo, &company.name);
            }
            let badge = if state.practice {
                Some(t!("practice-badge"))
            } else {
                state.this_run_only.then(|| t!("this-run-badge"))
            };
            let room = room(ui);
            if let Some(words) = badge.filter(|_| room >= theme::ROOM_FOR_BADGE) {
                widgets::badge(ui, &words, room);
            }
            widgets::at_the_right(ui, "top bar", |ui| {
                if !state.practice {
                    help::menu(ui, state, pressed);
                } else if ui.button(t!("leave-practice")).clicked() {
                    let question = state.leave_practice_question();
                    pressed.send(question.map_or(Message::LeavePractice, Message::Ask));
                }
                if matches!(state.screen, Screen::Growers)
                    && ui.button(t!("growers-settings")).clicked()
                {
                    pressed.send(Message::OpenSettings);
                }
                appearance::menu(ui, &mut forms.appearance);
            });
        });
    });
}

/// What is to be known on any screen, under the bar.
fn banners(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    let tokens = Tokens::of(ui);
    let nothing = !state.keyring_waits
        && state.keyring_trouble.is_none()
        && state.notice.is_none()
        && !state.says_that_a_link_is_copied()
        && !state.closing.is_waiting();
    if nothing {
        return;
    }
    egui::Panel::top("banners").frame(tokens.banners(theme::is_low(ui))).show(ui, |ui| {
        if state.keyring_waits {
            banner(ui, "keyring waits", tokens.warning, &t!("keyring-waits", system = OS), |ui| {
                if ui.button(t!("give-up")).clicked() {
                    pressed.send(Message::GiveUpKeyring);
                }
            });
        }
        if let Some(error) = state.keyring_trouble {
            let Explanation { what, now, .. } = error_messages::keyring(error);
            banner(ui, "keyring", tokens.danger, &format!("{what} {now}"), |ui| {
                if icon_button(ui, icons::REFRESH, &t!("try-again")).clicked() {
                    pressed.send(Message::RetryKeyring);
                }
                if ui.button(t!("keep-for-this-run")).clicked() {
                    pressed.send(Message::KeepForThisRun);
                }
                if let Some(question) = state.afresh_question()
                    && ui.button(t!("start-afresh-ask")).clicked()
                {
                    pressed.send(Message::Ask(question));
                }
            });
        }
        if let Some(notice) = &state.notice {
            banner(ui, "notice", tokens.accent, &error_messages::notice(notice), |ui| {
                if ui.button(t!("dismiss")).clicked() {
                    pressed.send(Message::DismissNotice);
                }
            });
        }
        if state.closing.is_waiting() {
            banner(ui, "closing", tokens.accent, &t!("closing"), |_| {});
        }
        if state.says_that_a_link_is_copied() {
            banner(ui, "copied", tokens.accent, &t!("link-copied"), |_| {});
        }
    });
}
