//! The company's set-up: Leaf account, FieldView app keys, redirect address.

use std::path::PathBuf;

use super::connect::Connect;
use super::outcome;
pub use super::setup_field::{SetupField, SetupPage};
use crate::domain::secret::{ApiKey, ClientSecret};
use crate::domain::{FileError, LeafUserId, RedirectUri, Scope, Settings};

/// Which of the company's secrets there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Present {
    /// Leaf token.
    pub leaf_token: bool,
    /// FieldView client secret.
    pub client_secret: bool,
    /// FieldView API key.
    pub api_key: bool,
}

impl SetupPage {
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

/// Where the set-up was opened from, which is where it leads back to.
#[derive(Clone, Debug)]
pub enum OpenedFrom {
    /// The first start, or a start with something missing: it goes from page to page.
    Start,
    /// The list.
    Growers,
    /// The settings.
    Settings,
    /// The check of the set-up.
    Check {
        /// Whether that was offered at the end of the set-up.
        is_after_set_up: bool,
    },
    /// The page of this grower.
    GrowerPage(LeafUserId),
    /// A step that failed. It is kept, with whatever consent there is.
    Connection(Box<Connect>),
}

/// Where the set-up stands.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The page shown.
    pub page: SetupPage,
    /// The field that has to be changed, where an error has led to it.
    pub field: Option<SetupField>,
    /// Where it was opened from.
    pub opened_from: OpenedFrom,
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
    /// Open the page of this field, which has to be changed.
    Change(SetupField),
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
    /// Settings were written, or could not be.
    Saved {
        /// Those that were to be written; others may have followed since.
        settings: Box<Settings>,
        /// Whether they were.
        result: Result<(), FileError>,
    },
    /// The page before; what is a page alone is left, and nothing of it is saved.
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
    /// A mail to whoever the company says is to be asked.
    MailToCompany(String),
    /// Leaf's registration.
    LeafRegistration,
    /// Leaf's documentation of field operations.
    FieldOperations,
    /// Leaf's documentation of machine files.
    MachineFiles,
    /// Leaf's documentation.
    LeafDocumentation,
    /// A folder of Stile's own on this computer.
    Folder(PathBuf),
}

/// What a mail says: not printed, since whoever has its link may answer for the grower.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter(pub String);

impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Letter(…)")
    }
}

/// What the set-up has done outside.
#[derive(Debug)]
pub enum Effect {
    /// Store the app keys that are given: [`crate::flow::Message::SecretsStored`].
    StoreAppKeys {
        /// The client that they are of.
        client_id: String,
        /// A new client secret.
        client_secret: Option<ClientSecret>,
        /// A new API key.
        api_key: Option<ApiKey>,
    },
    /// Write the settings: [`Message::Saved`].
    Save(Box<Settings>),
}

/// What the set-up asks of the whole.
#[derive(Debug)]
pub(super) enum Ask {
    /// Nothing is missing, or nothing more to be typed here: go on.
    GoOn,
    /// The last page was saved.
    Finish,
    /// Back to where the set-up was opened from.
    Leave,
}

pub(super) type Outcome = outcome::Outcome<Effect, Ask>;

/// What the set-up changes beside itself.
#[derive(Debug)]
pub(super) struct Company<'a> {
    pub(super) settings: &'a mut Option<Settings>,
    pub(super) present: &'a mut Present,
}

impl Company<'_> {
    /// Whether a company's file has set all but the sign-in.
    fn has_file(&self) -> bool {
        self.settings.as_ref().is_some_and(|settings| settings.company.is_some())
    }

    /// Whether that file and a sign-in are all that there is to it.
    fn is_whole_by_file(&self) -> bool {
        let is_whole = |settings| SetupPage::first_missing(*self.present, settings).is_none();
        self.has_file() && self.settings.as_ref().is_some_and(is_whole)
    }
}

impl Setup {
    /// The page of a start with something missing.
    pub(super) fn at(page: SetupPage) -> Self {
        Self::opened(page, None, OpenedFrom::Start)
    }

    /// This page, for this field of it.
    pub(super) fn opened(
        page: SetupPage,
        field: Option<SetupField>,
        opened_from: OpenedFrom,
    ) -> Self {
        Self { page, field, opened_from, saving: false, file_error: None }
    }

    /// Whether it is a page alone, which is saved or cancelled, rather than one of several.
    pub fn is_page_alone(&self) -> bool {
        !matches!(self.opened_from, OpenedFrom::Start)
    }

    /// Takes one message in.
    pub(super) fn update(&mut self, message: Message, company: &mut Company<'_>) -> Outcome {
        match (self.page, message) {
            (SetupPage::Leaf, Message::KeepSignIn)
                if company.present.leaf_token && !self.saving =>
            {
                return self.after_page(SetupPage::AppKeys, company);
            }
            // What the company's file has set is not typed over.
            (SetupPage::AppKeys, Message::AppKeys { .. }) if company.has_file() => {
                return self.after_page(SetupPage::Redirect, company);
            }
            (SetupPage::Redirect, Message::Redirect { .. }) if company.has_file() => {
                return Outcome::ask(if self.is_page_alone() { Ask::Leave } else { Ask::GoOn });
            }
            (SetupPage::AppKeys, Message::AppKeys { client_id, client_secret, api_key }) => {
                self.saving = true;
                company.present.client_secret |= client_secret.is_some();
                company.present.api_key |= api_key.is_some();
                let settings = company.settings.get_or_insert_default();
                settings.client_id.clone_from(&client_id);
                if client_secret.is_some() || api_key.is_some() {
                    settings.keys_have_changed();
                }
                let store = Effect::StoreAppKeys { client_id, client_secret, api_key };
                return Outcome::effect(store);
            }
            (
                SetupPage::Redirect,
                Message::Redirect { redirect_uri, second, write_scopes, pkce, switch_on_fields },
            ) => {
                self.saving = true;
                self.file_error = None;
                let settings = company.settings.get_or_insert_default();
                settings.redirect_uri = redirect_uri;
                settings.second_redirect_uri = second;
                if settings.write_scopes != write_scopes {
                    settings.keys_have_changed();
                }
                settings.write_scopes = write_scopes;
                settings.pkce = pkce;
                settings.switch_on_fields = switch_on_fields;
                return Outcome::effect(Effect::Save(Box::new(settings.clone())));
            }
            (_, Message::Back) if self.saving => {}
            // The answer to an earlier page's settings says nothing of this page's.
            (SetupPage::Redirect, Message::Saved { settings, result })
                if self.saving && company.settings.as_ref() == Some(&*settings) =>
            {
                match result {
                    Ok(()) if self.is_page_alone() => return Outcome::ask(Ask::Leave),
                    Ok(()) => return Outcome::ask(Ask::Finish),
                    Err(error) => {
                        self.saving = false;
                        self.file_error = Some(error);
                    }
                }
            }
            (_, Message::Back) if self.is_page_alone() => return Outcome::ask(Ask::Leave),
            (SetupPage::AppKeys, Message::Back) => self.page = SetupPage::Leaf,
            (SetupPage::Redirect, Message::Back) => self.page = SetupPage::AppKeys,
            (SetupPage::Leaf, Message::Back) => return Outcome::ask(Ask::Leave),
            _ => {}
        }
        Outcome::default()
    }

    /// The page is done: a page alone is left, one of several is followed by the next.
    fn after_page(&mut self, next: SetupPage, company: &Company<'_>) -> Outcome {
        if self.is_page_alone() {
            return Outcome::ask(Ask::Leave);
        }
        if self.page == SetupPage::Leaf && company.is_whole_by_file() {
            return Outcome::ask(Ask::GoOn);
        }
        self.page = next;
        Outcome::default()
    }

    /// The page's secrets are safe, or kept for this run on the person's word: go on. A keyring
    /// that refused keeps the page until the person has decided.
    pub(super) fn secrets_stored(&mut self, company: &mut Company<'_>, refused: bool) -> Outcome {
        if !std::mem::take(&mut self.saving) || refused {
            return Outcome::default();
        }
        let next = match self.page {
            // The app keys of a company's file were stored; nobody has signed in yet.
            SetupPage::Leaf if !company.present.leaf_token => return Outcome::default(),
            SetupPage::Leaf => SetupPage::AppKeys,
            SetupPage::AppKeys | SetupPage::Redirect => SetupPage::Redirect,
        };
        // What belongs to a secret in the keyring is kept with it, should the set-up end here.
        let settings = company.settings.get_or_insert_default();
        let mut outcome = Outcome::effect(Effect::Save(Box::new(settings.clone())));
        outcome.asks = self.after_page(next, company).asks;
        outcome
    }

    /// The keyring is being tried again for this page's secrets.
    pub(super) fn stores_again(&mut self) {
        self.saving = true;
    }
}
