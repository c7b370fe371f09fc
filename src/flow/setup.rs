//! The company's set-up: Leaf account, FieldView app keys, redirect address.

use super::message::Effect;
use super::{Notice, Present, Screen, SignInState, State};
use crate::domain::secret::{ApiKey, ClientSecret};
use crate::domain::{FileError, RedirectUri, Scope, Settings};

/// The set-up's pages, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetupPage {
    /// Sign in to Leaf, or paste an API token.
    Leaf,
    /// FieldView client ID, client secret and API key.
    AppKeys,
    /// Redirect address and write scopes.
    Redirect,
}

impl SetupPage {
    /// All pages, in order.
    pub const ALL: [Self; 3] = [Self::Leaf, Self::AppKeys, Self::Redirect];

    /// The first page that has something missing.
    pub(super) fn first_missing(present: Present, settings: &Settings) -> Option<Self> {
        if !present.leaf_token {
            Some(Self::Leaf)
        } else if !present.client_secret || !present.api_key || settings.client_id.is_empty() {
            Some(Self::AppKeys)
        } else {
            None
        }
    }
}

/// Where the set-up stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The page shown.
    pub page: SetupPage,
    /// Whether this page's values are being stored.
    pub saving: bool,
    /// Why the settings could not be written.
    pub file_error: Option<FileError>,
}

/// What the set-up is told.
#[derive(Debug)]
pub enum Message {
    /// Open the set-up at this page.
    Open(SetupPage),
    /// Go on without signing in again: a token is there.
    KeepSignIn,
    /// The app keys; a secret that is there already may be left out.
    AppKeys {
        /// Client ID.
        client_id: String,
        /// Client secret, if it was typed.
        client_secret: Option<ClientSecret>,
        /// API key, if it was typed.
        api_key: Option<ApiKey>,
    },
    /// The addresses and scopes, which end the set-up.
    Redirect {
        /// The registered address.
        redirect_uri: RedirectUri,
        /// A second registered one.
        second: Option<RedirectUri>,
        /// Write scopes on top of the minimum.
        write_scopes: Vec<Scope>,
        /// Whether exchanges are proven by PKCE.
        pkce: bool,
        /// Whether fields are switched on as they come.
        switch_on_fields: bool,
    },
    /// The settings were written.
    Saved(Result<(), FileError>),
    /// The page before.
    Back,
}

/// Pages elsewhere that the set-up and the last screen lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HelpPage {
    /// Climate's registration for developers.
    ClimateRegistration,
    /// A mail to Climate, ready-written, about scopes and redirect address.
    MailToClimate {
        /// The client ID as far as it was typed; not a secret.
        client_id: String,
        /// The addresses to register.
        redirect_uris: Vec<String>,
        /// Write scopes to be enabled on top of the minimum.
        write_scopes: Vec<Scope>,
    },
    /// A mail to a grower with a link, ready-written.
    MailToGrower {
        /// Whom it goes to.
        email: String,
        /// Its subject.
        subject: String,
        /// What it says.
        body: Letter,
    },
    /// Leaf's registration.
    LeafRegistration,
    /// Leaf's documentation of field operations.
    FieldOperations,
    /// Leaf's documentation of machine files.
    MachineFiles,
}

/// What a mail says: not printed, since whoever has its link may answer for the grower.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter(pub String);

impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Letter(…)")
    }
}

impl Setup {
    pub(super) fn at(page: SetupPage) -> Self {
        Self { page, saving: false, file_error: None }
    }
}

impl State {
    pub(super) fn update_setup(&mut self, message: Message) -> Vec<Effect> {
        if let Message::Open(page) = message {
            if matches!(self.screen, Screen::Welcome | Screen::Growers) {
                self.sign_in = SignInState::Idle;
                self.screen = Screen::Setup(Setup::at(page));
                return vec![Effect::StopLoadingGrowers];
            }
            return vec![];
        }
        let by_company = self.is_set_by_company(SetupPage::AppKeys);
        let Screen::Setup(setup) = &mut self.screen else {
            if let Message::Saved(Err(error)) = message {
                self.notice = Some(Notice::Settings(error));
            }
            return vec![];
        };
        match (setup.page, message) {
            (SetupPage::Leaf, Message::KeepSignIn) if self.present.leaf_token => {
                setup.page = SetupPage::AppKeys;
                vec![]
            }
            // What the company's file has set is not typed over.
            (SetupPage::AppKeys, Message::AppKeys { .. }) if by_company => {
                setup.page = SetupPage::Redirect;
                vec![]
            }
            (SetupPage::Redirect, Message::Redirect { .. }) if by_company => {
                self.go_on_from_start()
            }
            (SetupPage::AppKeys, Message::AppKeys { client_id, client_secret, api_key }) => {
                setup.saving = true;
                self.present.client_secret |= client_secret.is_some();
                self.present.api_key |= api_key.is_some();
                let settings = self.settings.get_or_insert_default();
                settings.client_id = client_id;
                if client_secret.is_some() || api_key.is_some() {
                    settings.keys_have_changed();
                }
                vec![Effect::StoreAppKeys { client_secret, api_key }]
            }
            (
                SetupPage::Redirect,
                Message::Redirect { redirect_uri, second, write_scopes, pkce, switch_on_fields },
            ) => {
                setup.saving = true;
                setup.file_error = None;
                let settings = self.settings.get_or_insert_default();
                settings.redirect_uri = redirect_uri;
                settings.second_redirect_uri = second;
                if settings.write_scopes != write_scopes {
                    settings.keys_have_changed();
                }
                settings.write_scopes = write_scopes;
                settings.pkce = pkce;
                settings.switch_on_fields = switch_on_fields;
                vec![Effect::SaveSettings(Box::new(settings.clone()))]
            }
            (_, Message::Back) if setup.saving => vec![],
            (SetupPage::Redirect, Message::Saved(Ok(()))) if setup.saving => {
                self.go_on_from_start()
            }
            (SetupPage::Redirect, Message::Saved(Err(error))) if setup.saving => {
                setup.saving = false;
                setup.file_error = Some(error);
                vec![]
            }
            (SetupPage::AppKeys, Message::Back) => {
                setup.page = SetupPage::Leaf;
                vec![]
            }
            (SetupPage::Redirect, Message::Back) => {
                setup.page = SetupPage::AppKeys;
                vec![]
            }
            (SetupPage::Leaf, Message::Back) => self.leave_setup(),
            _ => vec![],
        }
    }

    /// The page's secrets are safe, or kept for this run on the person's word: go on. A
    /// keyring that refused keeps the page until the person has decided.
    pub(super) fn setup_secrets_stored(&mut self) -> Vec<Effect> {
        let Screen::Setup(setup) = &mut self.screen else { return vec![] };
        if !std::mem::take(&mut setup.saving) || self.keyring_trouble.is_some() {
            return vec![];
        }
        let page = setup.page;
        setup.page = match page {
            // The app keys of a company's file were stored; nobody has signed in yet.
            SetupPage::Leaf if !self.present.leaf_token => return vec![],
            SetupPage::Leaf => SetupPage::AppKeys,
            SetupPage::AppKeys | SetupPage::Redirect => SetupPage::Redirect,
        };
        // What belongs to a secret in the keyring is kept with it, should the set-up end here.
        let settings = self.settings.get_or_insert_default();
        let mut effects = vec![Effect::SaveSettings(Box::new(settings.clone()))];
        // The company's file has set the rest.
        let is_whole = SetupPage::first_missing(self.present, settings).is_none();
        if page == SetupPage::Leaf && is_whole && self.is_set_by_company(SetupPage::AppKeys) {
            effects.extend(self.go_on_from_start());
        }
        effects
    }

    /// The keyring is being tried again for this page's secrets.
    pub(super) fn setup_stores_again(&mut self) {
        if let Screen::Setup(setup) = &mut self.screen {
            setup.saving = true;
        }
    }

    /// Back to where the set-up was opened from.
    pub(super) fn leave_setup(&mut self) -> Vec<Effect> {
        self.sign_in = SignInState::Idle;
        match &self.settings {
            Some(settings) if SetupPage::first_missing(self.present, settings).is_none() => {
                self.show_growers()
            }
            _ => {
                self.screen = Screen::Welcome;
                vec![]
            }
        }
    }
}
