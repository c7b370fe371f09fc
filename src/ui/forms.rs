//! What is typed and not yet sent, and the questions that are open.
//!
//! Belongs to the window, not to the state machine: half a password is nobody else's affair.

use std::fmt;

use eframe::egui;
use indexmap::IndexSet;
use zeroize::Zeroizing;

use super::Pressed;
use super::logo::Logo;
use super::screens::appearance::{Appearance, SystemLook};
use super::screens::choice_of_growers::Rows;
use super::screens::data::Picture;
use super::screens::day::TurnNote;
use super::screens::fields::FieldsForm;
use super::screens::map::Map;
use super::theme;
use super::widgets::SecretText;
use crate::domain::scope::{self, Scope};
use crate::domain::{ApiError, Language, LeafUserId, RedirectUri, SyncChange, SyncSetting};
use crate::flow::data::Message as DataMessage;
use crate::flow::day::Message as DayMessage;
use crate::flow::grower_page::Message as GrowerPageMessage;
use crate::flow::{
    Attach, Confirm, Consent, Ending, GrowerPageId, Loading, Look, Message, Notice, Prepare,
    Screen, SetupPage, Stage, State, SwitchingOn,
};
use crate::{i18n, t};

/// All that is typed so far.
#[derive(Debug, Default)]
pub struct Forms {
    pub(super) leaf: LeafForm,
    pub(super) keys: KeysForm,
    pub(super) redirect: RedirectForm,
    pub(super) new_grower: NewGrowerForm,
    pub(super) rows: Rows,
    /// The growers chosen for the day, while they are being chosen.
    pub(super) choosing: Option<IndexSet<LeafUserId>>,
    /// A note on a grower's turn, while it is written.
    pub(super) turn: Option<TurnNote>,
    pub(super) paste: SecretText,
    /// For a set-up file that is being opened.
    pub(super) passphrase: SecretText,
    pub(super) make: MakeForm,
    pub(super) logo: Logo,
    pub(super) map: Map,
    pub(super) picture: Option<Picture>,
    pub(super) fields: FieldsForm,
    /// The link whose code for a camera is shown.
    pub(super) code_shown: Option<String>,
    /// The link that was copied last.
    pub(super) link_copied: Option<String>,
    pub(super) question: Option<Question>,
    asked: bool,
    /// How the window looks, as chosen.
    pub appearance: Appearance,
    /// How the system is set.
    pub system: SystemLook,
    pub(super) copied_until: Option<f64>,
    /// The window closes as soon as a consent is safe.
    pub(crate) closing: bool,
    in_setup: bool,
    adding: bool,
    making: bool,
}

/// Signing in to Leaf.
#[derive(Debug, Default)]
pub(super) struct LeafForm {
    pub(super) by_token: bool,
    pub(super) email: String,
    pub(super) password: SecretText,
    pub(super) token: SecretText,
    pub(super) left: Left<3>,
}

/// FieldView's app keys.
#[derive(Debug, Default)]
pub(super) struct KeysForm {
    pub(super) client_id: String,
    pub(super) client_secret: SecretText,
    pub(super) api_key: SecretText,
    /// All three came out of one pasted text.
    pub(super) split: bool,
    pub(super) left: Left<3>,
}

/// Redirect addresses and write scopes.
#[derive(Debug, Default)]
pub(super) struct RedirectForm {
    pub(super) first: String,
    pub(super) second: String,
    pub(super) write_scopes: [bool; scope::WRITE.len()],
    pub(super) pkce: bool,
    pub(super) switch_on_fields: bool,
    pub(super) left: Left<2>,
}

impl RedirectForm {
    pub(super) fn chosen_scopes(&self) -> Vec<Scope> {
        scope::WRITE
            .into_iter()
            .zip(self.write_scopes)
            .filter_map(|(scope, chosen)| chosen.then_some(scope))
            .collect()
    }
}

/// A new grower.
#[derive(Debug, Default)]
pub(super) struct NewGrowerForm {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) address: String,
    pub(super) reference: String,
    /// Who has the same e-mail or reference, as the person was told.
    pub(super) told_same: Option<String>,
    /// Whether the grower is added by a link.
    pub(super) by_link: bool,
    pub(super) left: Left<2>,
}

/// A set-up file for staff.
#[derive(Default)]
pub(super) struct MakeForm {
    pub(super) company: String,
    /// In the open: it is to be read and told to somebody.
    pub(super) passphrase: Zeroizing<String>,
    pub(super) language: Option<Language>,
    pub(super) logo_address: String,
    pub(super) left: Left<3>,
}

impl fmt::Debug for MakeForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MakeForm(…)")
    }
}

/// Which fields have been left once: only those are told what is wrong.
#[derive(Debug)]
pub(super) struct Left<const FIELDS: usize>([bool; FIELDS]);

impl<const FIELDS: usize> Default for Left<FIELDS> {
    fn default() -> Self {
        Self([false; FIELDS])
    }
}

impl<const FIELDS: usize> Left<FIELDS> {
    /// The reason for this field, once it has been left.
    pub(super) fn error(&self, field: usize, reason: Option<String>) -> Option<String> {
        reason.filter(|_| self.0[field])
    }

    pub(super) fn note(&mut self, field: usize, response: &egui::Response) {
        self.0[field] |= response.lost_focus();
    }

    /// The person wants to go on: every field is told.
    pub(super) fn all(&mut self) {
        self.0 = [true; FIELDS];
    }
}

/// A question before something that cannot be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Question {
    /// Forget everything on this computer?
    Forget,
    /// Throw this grower's unfinished consent away?
    Discard(LeafUserId, String),
    /// Take this grower's FieldView away from Leaf?
    Disconnect(GrowerPageId, String),
    /// End this link?
    EndLink(GrowerPageId, String),
    /// Take the app keys away from Leaf.
    RemoveKeys(GrowerPageId),
    /// End the day, with what is noted about it?
    EndDay,
    /// Change how Leaf fetches fields, for this grower or for all?
    ChangeRules(u64, SyncChange, String),
    /// Close, and lose these growers' consents?
    Close(Vec<String>),
}

impl Forms {
    /// Nothing typed yet, in a window that looks like this.
    pub fn looking(appearance: Appearance) -> Self {
        Self { appearance, ..Self::default() }
    }

    /// Asks whether to close although these growers' consents are in memory only.
    pub fn ask_to_close(&mut self, growers: Vec<String>) {
        self.question = Some(Question::Close(growers));
    }

    /// Offers this passphrase for a set-up file.
    pub fn offer_passphrase(&mut self, passphrase: &str) {
        self.make.passphrase = Zeroizing::new(passphrase.to_owned());
    }

    /// Fills a form when its screen opens, and forgets secrets when it is left.
    pub(super) fn follow(&mut self, state: &State) {
        let in_setup = matches!(state.screen, Screen::Setup(_));
        if in_setup && !self.in_setup {
            self.fill_setup(state);
        } else if self.in_setup && !in_setup {
            self.leaf = LeafForm::default();
            self.keys = KeysForm::default();
        }
        self.in_setup = in_setup;
        if let Screen::Setup(setup) = &state.screen {
            self.forget_stored(setup.page);
        } else if !asks_to_sign_in(state) {
            self.leaf.password.clear();
            self.leaf.token.clear();
        }
        let making = matches!(state.screen, Screen::MakeFile(_));
        if making != self.making {
            self.make = MakeForm::default();
            if making && let Ok(made) = crate::domain::setup_file::make_passphrase() {
                self.offer_passphrase(made.expose());
            }
        }
        self.making = making;
        if !matches!(state.screen, Screen::OpenFile(_)) {
            self.passphrase.clear();
        }
        let adding = state.growers.adding != crate::flow::growers::Adding::Closed;
        if self.adding && !adding {
            self.new_grower = NewGrowerForm::default();
            if matches!(state.notice, Some(Notice::GrowerAdded(_))) {
                // To be seen, whatever was looked for before.
                self.rows.show_all();
            }
        }
        self.adding = adding;
        let waiting = matches!(
            &state.screen,
            Screen::Connect(connect)
                if matches!(connect.stage, Stage::Consent(Consent::Waiting(_)))
        );
        if !waiting {
            self.paste.clear();
            self.copied_until = None;
        }
    }

    /// What a page has handed over is not kept here as well.
    fn forget_stored(&mut self, page: SetupPage) {
        if page != SetupPage::Leaf {
            self.leaf.password.clear();
            self.leaf.token.clear();
            // What was left empty then is not missing now.
            self.leaf.left = Left::default();
        }
        if page == SetupPage::Redirect {
            self.keys.client_secret.clear();
            self.keys.api_key.clear();
        }
    }

    fn fill_setup(&mut self, state: &State) {
        let settings = state.settings.clone().unwrap_or_default();
        self.leaf.email = settings.leaf_email.unwrap_or_default();
        self.keys.client_id = settings.client_id;
        self.redirect = RedirectForm {
            first: settings.redirect_uri.to_string(),
            second: settings
                .second_redirect_uri
                .as_ref()
                .map_or(String::new(), RedirectUri::to_string),
            write_scopes: scope::WRITE.map(|scope| settings.write_scopes.contains(&scope)),
            pkce: settings.pkce,
            switch_on_fields: settings.switch_on_fields,
            left: Left::default(),
        };
    }
}

/// Whether a screen other than the set-up has a place to sign in to Leaf.
pub(super) fn asks_to_sign_in(state: &State) -> bool {
    match &state.screen {
        Screen::Growers | Screen::Import(_) => matches!(
            &state.growers.loading, Loading::Failed(error) if error.wants_sign_in()
        ),
        Screen::Connect(connect) => match &connect.stage {
            Stage::Prepare(Prepare::SignIn(_))
            | Stage::Attach(Attach::SignIn(_))
            | Stage::Confirm(Confirm::SignIn(_)) => true,
            Stage::Connected(_) => data_wants_sign_in(state, &connect.grower.id),
            _ => false,
        },
        Screen::GrowerPage(grower_page) => {
            data_wants_sign_in(state, &grower_page.grower.id)
                || matches!(&grower_page.look, Look::Failed(error) if error.wants_sign_in())
                || matches!(&grower_page.ending, Ending::Failed(error) if error.wants_sign_in())
                || grower_page.links.error.as_ref().is_some_and(ApiError::wants_sign_in)
        }
        Screen::Starting
        | Screen::KeyringTrouble(_)
        | Screen::Welcome
        | Screen::Setup(_)
        | Screen::OpenFile(_)
        | Screen::MakeFile(_) => false,
    }
}

/// Whether signing in is the cure for what concerns the grower's data.
fn data_wants_sign_in(state: &State, grower: &LeafUserId) -> bool {
    let error = state.data.as_ref().and_then(|data| data.error.as_ref());
    state.switching_on(grower).is_some_and(SwitchingOn::wants_sign_in)
        || error.is_some_and(ApiError::wants_sign_in)
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

/// Asks the open question, if there is one.
pub(super) fn show_question(ui: &egui::Ui, forms: &mut Forms, pressed: &mut Pressed) {
    let Some(question) = forms.question.clone() else {
        forms.asked = false;
        return;
    };
    let (title, words, yes, message) = match question {
        Question::Forget => {
            (t!("forget-title"), t!("forget-text"), t!("forget-yes"), Some(Message::Forget))
        }
        Question::Close(growers) => {
            let growers = i18n::list(growers.iter().map(String::as_str));
            (t!("close-title"), t!("close-text", growers = growers), t!("close-yes"), None)
        }
        Question::Discard(grower, name) => (
            t!("discard-title"),
            t!("discard-text", grower = name),
            t!("discard-yes"),
            Some(Message::Discard(grower)),
        ),
        Question::EndLink(grower_page, link) => (
            t!("links-end-title"),
            t!("links-end-text"),
            t!("end-yes"),
            Some(Message::GrowerPage(grower_page, GrowerPageMessage::EndLink(link))),
        ),
        Question::RemoveKeys(grower_page) => (
            t!("links-keys-remove-title"),
            t!("links-keys-remove-text"),
            t!("links-keys-remove-yes"),
            Some(Message::GrowerPage(grower_page, GrowerPageMessage::RemoveKeys)),
        ),
        Question::ChangeRules(watch, change, name) => (
            match change.what {
                SyncSetting::FetchAllFields => t!("rules-fetch-title"),
                SyncSetting::LookByItself => t!("rules-look-title"),
            },
            rules_text(change, &name),
            t!("rules-yes"),
            Some(Message::Data(watch, DataMessage::ChangeRules(change))),
        ),
        Question::EndDay => (
            t!("day-clear-title"),
            t!("day-clear-text"),
            t!("end-yes"),
            Some(Message::Day(DayMessage::Clear)),
        ),
        Question::Disconnect(grower_page, name) => (
            t!("disconnect-title", grower = name.as_str()),
            t!("disconnect-text", grower = name.as_str()),
            t!("disconnect-yes"),
            Some(Message::GrowerPage(grower_page, GrowerPageMessage::Disconnect)),
        ),
    };
    let frame = theme::Tokens::of(ui).dialog();
    let modal = egui::Modal::new(egui::Id::unique("question")).frame(frame);
    let modal = modal.show(ui.ctx(), |ui| {
        ui.set_width(theme::DIALOG);
        super::widgets::heading(ui, &title);
        ui.label(words);
        ui.add_space(theme::SPACE);
        ui.horizontal(|ui| {
            let stay = ui.button(t!("cancel"));
            // The keyboard begins where nothing is lost.
            if !std::mem::replace(&mut forms.asked, true) {
                stay.request_focus();
            }
            let stay = stay.clicked();
            let go = ui.button(yes).clicked();
            (stay, go)
        })
        .inner
    });
    let (stay, go) = modal.inner;
    if go {
        pressed.close = message.is_none();
        pressed.send(message);
    }
    if go || stay || modal.should_close() {
        forms.question = None;
    }
}
