//! The company's side: starting, signing in, keys, settings, forgetting.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::session::{Secrets, Session, practice_settings};
use super::tasks::TaskScope;
use crate::domain::secret::{ApiKey, ClientSecret, LeafToken};
use crate::domain::setup_file::SetupFileError;
use crate::domain::vault_error::VaultError;
use crate::domain::{
    ApiError, Company, FIELDVIEW, FileError, LeafAccount, PracticeCompany, ProviderMail, Settings,
    SignIn,
};
use crate::flow::message::{Loaded, SignedIn};
use crate::flow::setup::{self, HelpPage};
use crate::flow::{KeyringError, Message, Present, SignInError};
use crate::leaf;
use crate::platform::browser;
use crate::store::{File, Written};
use crate::vault::{Key, Record};

/// The logo of the company that has set up its computers with a file.
const PRACTICE_LOGO: &[u8] = include_bytes!("../../assets/practice-logo.png");
/// Whom staff of the practice company ask.
const PRACTICE_CONTACT: &str = "Jordan Blake, +1 555 0134, help@great-plains.example";

impl Session {
    /// Reads settings, secrets and unfinished connections.
    pub(super) async fn load(&self) -> Message {
        let settings = self.store.settings();
        let mut unfinished_trouble = None;
        for (file, error) in self.store.troubles() {
            match file {
                File::Unfinished => unfinished_trouble = Some(error),
                _ => self.send(Message::ListTrouble { file: file.name(), error }),
            }
        }
        // A first start leaves the keyring alone: it could ask for a password for nothing.
        let nothing_kept = matches!(settings, Ok(None)) && self.store.unfinished().is_empty();
        let present = if nothing_kept { Ok(Present::default()) } else { self.load_secrets().await };
        Message::Loaded(Box::new(Loaded {
            unfinished_trouble,
            ..self.loaded(settings, present).await
        }))
    }

    /// What there is of the Leaf account that is signed in.
    pub(super) async fn loaded(
        &self,
        settings: Result<Option<Settings>, FileError>,
        present: Result<Present, KeyringError>,
    ) -> Loaded {
        let (leaf_account, leaf_token_ends) = {
            let secrets = self.secrets();
            let ends = secrets.leaf_token.as_ref().and_then(leaf::expires);
            (secrets.leaf_account.clone(), ends)
        };
        let is_signed_in = leaf_account.is_some();
        // Without a token the lists are those of whoever was signed in last.
        let email = || settings.as_ref().ok()?.as_ref()?.leaf_email.as_deref();
        let is_token_there = present.as_ref().is_ok_and(|present| present.leaf_token);
        let last = || LeafAccount::named(email()?).filter(|_| !is_token_there);
        let leaf_account = leaf_account.or_else(last);
        self.store.belongs_to(leaf_account.clone());
        if is_signed_in {
            self.store.adopt();
        }
        let (unfinished, out_of_reach) = match present {
            Ok(_) => (self.load_unfinished().await, Vec::new()),
            Err(_) => (Vec::new(), self.waiting_growers()),
        };
        Loaded {
            practice: false,
            servers: self.servers.clone(),
            folders: self.folders.clone(),
            this_run_only: self.is_in_memory(),
            leaf_account,
            knows_accounts: self.store.knows_accounts(),
            settings,
            present,
            leaf_token_ends,
            accounts: self.store.accounts().to_vec(),
            day: self.store.day().to_vec(),
            unfinished,
            out_of_reach,
            awaited_fields: self.store.awaited_fields(Timestamp::now()),
            letters: self.store.letters(),
            unfinished_trouble: None,
        }
    }

    /// Begins with another Leaf account than before, and stores its token.
    pub(super) async fn begin_with_account(&self, settings: Settings) -> Message {
        let present = self.present();
        let loaded = self.loaded(Ok(Some(settings)), Ok(present)).await;
        self.send(Message::Loaded(Box::new(loaded)));
        self.store_company_secrets().await
    }

    async fn load_secrets(&self) -> Result<Present, KeyringError> {
        let settings = self.store.settings().ok().flatten().unwrap_or_default();
        let leaf_token = self.load_secret(&Key::LeafToken).await?;
        let app_keys = self.load_app_keys(&settings.client_id).await?;
        let leaf_token = leaf_token.map(|record| LeafToken::new(record.expose()));
        let email = settings.leaf_email;
        *self.secrets() = Secrets {
            leaf_account: leaf_token.as_ref().and_then(|token| account_of(token, email.as_deref())),
            leaf_token,
            client_id: settings.client_id,
            client_secret: app_keys.as_ref().and_then(|keys| keys.client_secret.clone()),
            api_key: app_keys.and_then(|keys| keys.api_key),
        };
        Ok(self.present())
    }

    /// An entry that was altered or cut short is as good as none: it is asked for again.
    pub(super) async fn load_secret(&self, key: &Key) -> Result<Option<Record>, KeyringError> {
        match self.keyring(self.vault().load(key)).await {
            Err(error) if is_unusable(error) => {
                tracing::warn!(?key, %error, "an entry in the keyring cannot be used");
                Ok(None)
            }
            result => result,
        }
    }

    fn present(&self) -> Present {
        let secrets = self.secrets();
        Present {
            leaf_token: secrets.leaf_token.is_some(),
            client_secret: secrets.client_secret.is_some(),
            api_key: secrets.api_key.is_some(),
        }
    }

    /// The names of growers whose consents may wait in a keyring that cannot be read.
    fn waiting_growers(&self) -> Vec<String> {
        let unfinished = self.store.unfinished();
        let waiting = unfinished.iter().filter(|one| one.profile == self.profile && !one.unwanted);
        waiting.map(|one| one.grower_name.clone()).collect()
    }

    pub(super) fn loaded_practice(&self, company: PracticeCompany) -> Message {
        let mut settings = practice_settings();
        settings.company = (company == PracticeCompany::Large).then(|| Company {
            name: company.name().to_owned(),
            logo: PRACTICE_LOGO.into(),
            language: None,
            logo_address: None,
            contact: PRACTICE_CONTACT.to_owned(),
        });
        if let Some(practice) = &self.practice {
            let account = practice.account();
            settings.client_id = account.client_id;
            settings.leaf_email = Some(account.email);
        }
        Message::Loaded(Box::new(Loaded {
            practice: true,
            servers: self.servers.clone(),
            folders: self.folders.clone(),
            this_run_only: false,
            leaf_account: self.leaf_account(),
            knows_accounts: false,
            settings: Ok(Some(settings)),
            present: Ok(self.present()),
            leaf_token_ends: None,
            accounts: Vec::new(),
            day: Vec::new(),
            unfinished: Vec::new(),
            out_of_reach: Vec::new(),
            awaited_fields: vec![],
            letters: HashMap::new(),
            unfinished_trouble: None,
        }))
    }

    pub(super) async fn sign_in(&self, try_number: u64, who: &SignIn) -> Message {
        let result = match self.leaf.sign_in(who).await {
            Ok(token) => Ok(signed_in(token, Some(who.email.clone()))),
            Err(error) => Err(sign_in_error(error, SignInError::NotAccepted)),
        };
        Message::SignedIn { try_number, result }
    }

    /// Proves a pasted token by reading a page of growers with it.
    pub(super) async fn check_token(&self, try_number: u64, token: LeafToken) -> Message {
        let result = match self.leaf.growers(&token, 0).await {
            Ok(_) => Ok(signed_in(token, None)),
            Err(error) => Err(sign_in_error(error, SignInError::TokenNotAccepted)),
        };
        Message::SignedIn { try_number, result }
    }

    /// From now on requests are made with this token.
    pub(super) fn use_leaf_token(&self, token: LeafToken, account: Option<LeafAccount>) {
        if self.store.is_forgotten() {
            return;
        }
        self.store.belongs_to(account.clone());
        self.store.adopt();
        let mut secrets = self.secrets();
        (secrets.leaf_token, secrets.leaf_account) = (Some(token), account);
    }

    /// Stores the token in use by now: of two that are stored at once, the later one stays.
    pub(super) async fn store_leaf_token(&self) -> Result<(), KeyringError> {
        let _turn = self.storing.lock().await;
        let Some(token) = self.secrets().leaf_token.clone() else { return Ok(()) };
        let record = Record::new(token.expose(), Timestamp::now().as_second());
        self.store_secret(Key::LeafToken, record).await
    }

    /// Stores a secret of the company's, unless everything is being forgotten.
    pub(super) async fn store_secret(&self, key: Key, record: Record) -> Result<(), KeyringError> {
        if self.store.is_forgotten() {
            return Ok(());
        }
        let stored = self.keyring(self.vault().store(key.clone(), record)).await;
        if self.store.is_forgotten() {
            return self.keyring(self.vault().delete(&key)).await;
        }
        stored
    }

    pub(super) async fn store_app_keys(
        &self,
        client_id: String,
        client_secret: Option<ClientSecret>,
        api_key: Option<ApiKey>,
    ) -> Message {
        {
            let mut secrets = self.secrets();
            secrets.client_id = client_id;
            secrets.client_secret = client_secret.or(secrets.client_secret.take());
            secrets.api_key = api_key.or(secrets.api_key.take());
        }
        self.store_company_secrets().await
    }

    /// Stores all of the company's secrets that there are, and consents that the keyring
    /// refused before.
    pub(super) async fn store_company_secrets(&self) -> Message {
        Message::SecretsStored { this_run_only: false, result: self.store_secrets().await }
    }

    async fn store_secrets(&self) -> Result<(), KeyringError> {
        self.store_leaf_token().await?;
        self.store_app_keys_in_use().await?;
        let consents: Vec<_> = self.consents().keys().cloned().collect();
        for consent in consents {
            match self.store_consent(&consent).await {
                // It was dropped meanwhile: there is nothing left to store.
                Err(KeyringError::ConsentGone) => {}
                result => result?,
            }
        }
        Ok(())
    }

    /// The company's secrets in use, each with what keeps it.
    pub(super) fn company_records(&self) -> Vec<(Key, Record)> {
        let token = self.secrets().leaf_token.clone();
        let token = token.map(|token| Record::new(token.expose(), Timestamp::now().as_second()));
        [(Key::LeafToken, token), (Key::AppKeys, self.app_keys_record())]
            .into_iter()
            .filter_map(|(key, record)| Some((key, record?)))
            .collect()
    }

    /// From now on secrets are kept in memory.
    pub(super) async fn keep_for_this_run(&self) -> Message {
        self.keep_in_memory();
        Message::SecretsStored { this_run_only: true, result: self.store_secrets().await }
    }

    /// Begins anew with these settings, which name other servers. Consents that wait for those in
    /// use stay, under a profile of their own; the rest of what belongs to them goes.
    pub(super) async fn leave_servers(
        self: &Arc<Self>,
        new: Settings,
    ) -> Result<(), SetupFileError> {
        let profile = new.servers.as_ref().map(|servers| servers.profile(self.own_profile()));
        let left = self.store.leave_servers(new, profile).result().await;
        if self.store.is_forgotten() {
            return Err(SetupFileError::Forgotten);
        }
        left.map_err(SetupFileError::NotSaved)?;
        let session = self.clone();
        TaskScope::default().run_beside(async move { session.drop_company_secrets().await });
        Ok(())
    }

    /// Nothing looks for them any more; a keyring that keeps them does no harm.
    async fn drop_company_secrets(&self) {
        for vault in self.vaults() {
            for key in [Key::LeafToken, Key::AppKeys, Key::ClientSecret, Key::ApiKey] {
                if let Err(error) = self.keyring(vault.delete(&key)).await {
                    tracing::warn!(%error, "secrets of the servers before stay in the keyring");
                    break;
                }
            }
        }
    }

    /// Removes every entry and every settings file of this set-up. The files stay while the
    /// keyring refuses: without them nothing would lead to its entries.
    pub(super) async fn forget(&self) -> Message {
        self.store.forget_from_now_on();
        let entries = self.store.unfinished();
        *self.secrets() = Secrets::default();
        self.consents().clear();
        let mut refused = Ok(());
        for (profile, vault) in self.vaults_to_forget(&entries) {
            let consents: Vec<String> = entries
                .iter()
                .filter(|one| one.profile == profile)
                .map(|one| one.consent().into())
                .collect();
            match self.keyring(vault.forget_all(&consents)).await {
                Ok(()) => {}
                // The person has been told that there is none, and goes on without.
                Err(KeyringError::Vault(VaultError::NoService)) if self.is_in_memory() => {}
                // The others are tried all the same.
                Err(error) => refused = refused.and(Err(error)),
            }
        }
        if refused.is_err() {
            return Message::Forgotten { keyring: refused, files: Ok(()) };
        }
        Message::Forgotten { keyring: Ok(()), files: self.store.forget().result().await }
    }
}

/// Waits for the settings to be written, and drops what only those before needed.
pub(super) async fn saved(session: &Session, settings: Box<Settings>, written: Written) -> Message {
    let result = written.result().await;
    if result.is_ok() {
        session.settings_name_client(&settings.client_id).await;
    }
    Message::Setup(setup::Message::Saved { settings, result })
}

/// What is told of a token that Leaf accepts.
fn signed_in(token: LeafToken, email: Option<String>) -> SignedIn {
    let (account, ends) = (account_of(&token, email.as_deref()), leaf::expires(&token));
    SignedIn { token, account, email, ends }
}

/// Whose token it is: what it says itself, else who signed in for it.
fn account_of(token: &LeafToken, email: Option<&str>) -> Option<LeafAccount> {
    leaf::account(token).or_else(|| LeafAccount::named(email?))
}

/// Whether the entry was altered or cut short, which no second look will mend.
pub(super) fn is_unusable(error: KeyringError) -> bool {
    matches!(error, KeyringError::Vault(VaultError::Damaged | VaultError::NotYours))
}

/// A web page comes from the network in between and says nothing of the person.
fn sign_in_error(error: ApiError, not_accepted: SignInError) -> SignInError {
    match &error {
        ApiError::Refused(refusal) if !refusal.html && matches!(refusal.status, 400 | 401) => {
            not_accepted
        }
        _ => SignInError::Leaf(error),
    }
}

/// Asks for a page of help. A mail goes to whatever program the system writes mail with.
pub(super) async fn open_page(page: HelpPage) -> Message {
    let address = match page {
        HelpPage::ClimateRegistration => FIELDVIEW.registration,
        HelpPage::LeafRegistration => "https://withleaf.io/account/get-a-demo",
        HelpPage::FieldOperations => {
            "https://docs.withleaf.io/guides/tutorials/field-operations-quickstart"
        }
        HelpPage::MachineFiles => "https://docs.withleaf.io/machine-data/overview",
        HelpPage::MailToClimate { client_id, redirect_uris, write_scopes } => {
            let ProviderMail { to, subject, body } =
                ProviderMail::new(&client_id, &redirect_uris, &write_scopes);
            let mail = mail(to, &subject, &body);
            return Message::PageAsked(browser::ask_for_mail(mail).await);
        }
        HelpPage::MailToGrower { email, subject, body } => {
            let mail = mail(&email, &subject, &body.0);
            return Message::PageAsked(browser::ask_for_mail(mail).await);
        }
        HelpPage::MailToCompany(email) => {
            let mail = mail(&email, "Stile", "");
            return Message::PageAsked(browser::ask_for_mail(mail).await);
        }
        HelpPage::LeafDocumentation => "https://docs.withleaf.io",
        HelpPage::Folder(folder) => {
            return Message::FolderAsked(browser::ask_for_folder(folder).await);
        }
    };
    Message::PageAsked(browser::ask(address.to_owned()).await)
}

/// A mail to write, as an address for the system's mail program.
fn mail(to: &str, subject: &str, body: &str) -> String {
    // Mail programs take line ends as the standard for mailto says (RFC 6068 §5).
    let body = body.replace('\n', "\r\n");
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let to = encoded(to).replace("%40", "@");
    format!("mailto:{to}?subject={}&body={}", encoded(subject), encoded(&body))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Scope;

    #[test]
    fn the_mail_names_scopes_client_and_address() {
        let addresses = ["http://localhost:8765/callback".to_owned()];
        let ProviderMail { to, subject, body } =
            ProviderMail::new("our-client", &addresses, &[Scope::RxWrite]);
        let mail = mail(to, &subject, &body);
        let body = percent_encoding::percent_decode_str(&mail).decode_utf8().unwrap();
        for scope in FIELDVIEW.minimum_scopes.iter().copied().chain([Scope::RxWrite]) {
            assert!(body.contains(scope.as_str()), "{body}");
        }
        assert!(body.contains("our-client") && body.contains(&addresses[0]), "{body}");
        assert!(!mail.contains(['\r', '\n', ' ', '"', '\'']), "{mail}");
    }
}
