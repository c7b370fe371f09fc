//! What is typed and not yet sent, what is looked for, and how the window looks.
//!
//! Belongs to the window, not to the state machine: half a password is nobody else's affair.

pub(super) mod edit_grower;
pub(super) mod fields;
pub(super) mod left;
pub(super) mod make_file;
pub(super) mod new_grower;
pub(super) mod rows;
pub(super) mod set_up;
pub(super) mod turn_note;

use zeroize::Zeroizing;

use self::edit_grower::EditGrowerForm;
use self::fields::FieldsForm;
use self::left::Left;
use self::make_file::MakeFileForm;
use self::new_grower::NewGrowerForm;
use self::rows::Rows;
use self::set_up::{KeysForm, RedirectForm, SignInForm};
use self::turn_note::TurnNote;
use super::logo::Logo;
use super::screens::appearance::{Appearance, SystemLook};
use super::screens::map::Map;
use super::widgets::SecretText;
use crate::domain::email::email_from;
use crate::domain::passphrase::make_passphrase;
use crate::domain::{Language, PracticeCompany};
use crate::flow::{Notice, OpeningStep, Question, Screen, SetupPage, State};

/// All that is typed so far.
#[derive(Debug, Default)]
pub struct Forms {
    pub(super) sign_in: SignInForm,
    pub(super) keys: KeysForm,
    pub(super) redirect: RedirectForm,
    pub(super) new_grower: NewGrowerForm,
    pub(super) edit_grower: EditGrowerForm,
    pub(super) rows: Rows,
    pub(super) turn_note: TurnNote,
    pub(super) paste: SecretText,
    /// Of a file that no dialog asks for.
    pub(super) path: String,
    /// For a set-up file that is being opened.
    pub(super) passphrase: SecretText,
    /// Whether it is still as it was tried last.
    pub(super) passphrase_is_tried: bool,
    pub(super) make_file: MakeFileForm,
    pub(super) logo: Logo,
    pub(super) map: Map,
    pub(super) fields: FieldsForm,
    /// Of leaflets for growers, where another than the window's was chosen.
    pub(super) leaflet_language: Option<Language>,
    /// Whether files cannot be dropped onto the window.
    pub takes_no_drops: bool,
    /// How the window looks, as chosen.
    pub appearance: Appearance,
    /// How the system is set.
    pub system: SystemLook,
    /// Whose growers are listed: a practice company's, or the person's own.
    listed: Option<PracticeCompany>,
    in_setup: bool,
    keeps_setup: bool,
    adding: bool,
    making: bool,
}

impl Forms {
    /// Nothing typed yet, in a window that looks like this.
    pub fn looking(appearance: Appearance) -> Self {
        Self { appearance, ..Self::default() }
    }

    /// Offers this passphrase for a set-up file.
    pub fn offer_passphrase(&mut self, passphrase: &str) {
        self.make_file.passphrase = Zeroizing::new(passphrase.to_owned());
    }

    /// Offers a new one that nobody can guess.
    pub(super) fn propose_passphrase(&mut self) {
        if let Ok(made) = make_passphrase() {
            self.offer_passphrase(made.expose());
        }
    }

    /// Fills a form when its screen opens, and forgets secrets when it is left.
    pub(super) fn follow(&mut self, state: &State) {
        let in_setup = matches!(state.screen, Screen::Setup(_));
        if in_setup && !self.in_setup {
            if !std::mem::take(&mut self.keeps_setup) {
                self.fill_setup(state);
            }
        } else if self.in_setup && !in_setup {
            // Whoever looks at the first screen again finds here what is no secret.
            self.keeps_setup = matches!(state.screen, Screen::Welcome);
            self.leave_setup();
        } else if self.keeps_setup && !matches!(state.screen, Screen::Welcome) {
            self.keeps_setup = false;
            self.leave_setup();
        }
        self.in_setup = in_setup;
        if let Screen::Setup(setup) = &state.screen {
            self.forget_stored(setup.page);
        } else if !state.asks_to_sign_in() {
            self.sign_in.forget_secrets();
        }
        let making = matches!(state.screen, Screen::MakeFile(_));
        if making != self.making {
            self.make_file = MakeFileForm::default();
            if making {
                self.propose_passphrase();
            }
        }
        self.making = making;
        let may_be_corrected = matches!(
            &state.screen,
            Screen::OpenFile(file)
                if matches!(file.step, OpeningStep::Passphrase(_) | OpeningStep::Running)
        );
        if !may_be_corrected {
            self.passphrase.clear();
            self.passphrase_is_tried = false;
        }
        if !matches!(state.question, Some(Question::File(_))) {
            self.path.clear();
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
        let listed = state.practice.then_some(state.practice_company);
        if self.listed != listed {
            // What was looked for among others.
            self.rows.show_all();
        }
        self.listed = listed;
        self.edit_grower.follow(state);
        self.turn_note.follow(&state.day);
        if !state.grower_is_away() {
            self.paste.clear();
        }
    }

    fn leave_setup(&mut self) {
        let (mut sign_in, mut keys) = (SignInForm::default(), KeysForm::default());
        if self.keeps_setup {
            sign_in.email = std::mem::take(&mut self.sign_in.email);
            keys.client_id = std::mem::take(&mut self.keys.client_id);
        }
        (self.sign_in, self.keys) = (sign_in, keys);
    }

    /// What a page has handed over is not kept here as well.
    fn forget_stored(&mut self, page: SetupPage) {
        if page != SetupPage::Leaf {
            self.sign_in.forget_secrets();
            // What was left empty then is not missing now.
            self.sign_in.left = Left::default();
        }
        if page == SetupPage::Redirect {
            self.keys.forget_secrets();
        }
    }

    /// Whether anything on this page of the set-up differs from what is set.
    pub(super) fn has_typed(&self, state: &State, page: SetupPage) -> bool {
        let settings = state.settings.clone().unwrap_or_default();
        match page {
            SetupPage::Leaf => {
                let email = settings.leaf_email.unwrap_or_default();
                self.sign_in.email != email || self.sign_in.has_secrets()
            }
            SetupPage::AppKeys => {
                self.keys.client_id != settings.client_id || self.keys.has_secrets()
            }
            SetupPage::Redirect => !self.redirect.is_as(&RedirectForm::of(&settings)),
        }
    }

    /// Whether the page of the sign-in is as it was filled in, or empty, and somebody is signed in.
    pub(super) fn keeps_sign_in(&self, state: &State) -> bool {
        let email = email_from(&self.sign_in.email);
        let signed_in = state.settings.as_ref().and_then(|settings| settings.leaf_email.as_deref());
        // Whoever pastes a token has no e-mail in sight.
        let is_same = self.sign_in.by_token || email.is_empty() || Some(&*email) == signed_in;
        state.present.leaf_token && is_same && !self.sign_in.has_secrets()
    }

    fn fill_setup(&mut self, state: &State) {
        let settings = state.settings.clone().unwrap_or_default();
        self.redirect = RedirectForm::of(&settings);
        self.sign_in.email = settings.leaf_email.unwrap_or_default();
        self.keys.client_id = settings.client_id;
    }
}
