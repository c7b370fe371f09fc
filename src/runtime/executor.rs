//! Turns effects into tasks; what belongs to a feature stands in the file of its name.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::Notify;

use super::attempt::Attempts;
use super::long_wait::LongWait;
use super::options::Options;
use super::outbox::Outbox;
use super::session::{Session, Tools};
use super::tasks::{Kind, TaskScope, Tasks};
use super::window::Window;
use super::{company, downloads};
use crate::domain::day::Entry;
use crate::domain::secret::LeafToken;
use crate::domain::{ApiError, FileError, LeafAccount, PracticeCompany, Settings};
use crate::flow::{Effect, KeyringError, Message, SignInError, day, setup};
use crate::platform::clipboard::Clipboard;
use crate::platform::file_dialog::typed_path;

/// The answer when storing the company's secrets broke off.
fn not_stored() -> Message {
    Message::SecretsStored { this_run_only: false, result: Err(KeyringError::Broke) }
}

/// The answer when signing in broke off.
fn not_signed_in(try_number: u64) -> Message {
    let result = Err(SignInError::Leaf(ApiError::Broke));
    Message::SignedIn { try_number, result }
}

/// Carries out effects.
pub(super) struct Executor {
    pub(super) options: Options,
    pub(super) tools: Tools,
    pub(super) outbox: Outbox,
    pub(super) session: Arc<Session>,
    pub(super) tasks: Tasks,
    pub(super) attempts: Attempts,
    signing_in: TaskScope,
    pub(super) setup_file: TaskScope,
    pub(super) setup_check: TaskScope,
    pub(super) listing: TaskScope,
    pub(super) checking: TaskScope,
    pub(super) grower_page: TaskScope,
    pub(super) editing: TaskScope,
    pub(super) data: TaskScope,
    pub(super) look_at_data: Arc<Notify>,
    pub(super) switching_on: HashMap<u64, TaskScope>,
    pub(super) importing: TaskScope,
    /// The window has drawn the last state.
    pub(super) drawn: Arc<Notify>,
    pub(super) clipboard: Clipboard,
    window: Arc<dyn Window>,
    /// The window says that a link was copied.
    pub(super) copied: TaskScope,
    /// A passphrase is in the clipboard.
    pub(super) copied_passphrase: TaskScope,
}

impl Executor {
    pub(super) fn new(
        options: Options,
        outbox: Outbox,
        drawn: Arc<Notify>,
        clipboard: Clipboard,
        window: Arc<dyn Window>,
    ) -> std::io::Result<Self> {
        let tools = Tools::new(&options)?;
        Ok(Self {
            session: Arc::new(Session::empty(&options, &tools, outbox.clone())),
            tasks: Tasks::new(outbox.clone(), options.breaks),
            tools,
            outbox,
            options,
            attempts: Attempts::default(),
            signing_in: TaskScope::default(),
            setup_file: TaskScope::default(),
            setup_check: TaskScope::default(),
            listing: TaskScope::default(),
            checking: TaskScope::default(),
            grower_page: TaskScope::default(),
            editing: TaskScope::default(),
            data: TaskScope::default(),
            look_at_data: Arc::default(),
            switching_on: HashMap::new(),
            importing: TaskScope::default(),
            drawn,
            clipboard,
            window,
            copied: TaskScope::default(),
            copied_passphrase: TaskScope::default(),
        })
    }

    pub(super) fn run(&mut self, effect: Effect) {
        let session = self.session.clone();
        match effect {
            Effect::Load => self.load(),
            Effect::Practise(company) => self.practise(company),
            Effect::FindUnfinished => self
                .answer(async move { Message::UnfinishedFound(session.load_unfinished().await) }),
            Effect::StoreAgain => {
                self.answer_or(not_stored(), async move { session.store_company_secrets().await });
            }
            Effect::KeepForThisRun => {
                self.answer_or(not_stored(), async move { session.keep_for_this_run().await });
            }
            Effect::GiveUpKeyring => session.give_up_keyring(),
            Effect::StartAfresh => {
                let broke =
                    Message::StartedAfresh { keyring: Err(KeyringError::Broke), files: Ok(()) };
                self.answer_or(broke, async move { session.start_afresh().await });
            }
            Effect::Forget => self.answer(async move { session.forget().await }),
            Effect::OpenPage(page) => self.answer(company::open_page(page)),
            Effect::SignIn { try_number, who } => {
                self.sign_in(try_number, async move { session.sign_in(try_number, &who).await });
            }
            Effect::CheckToken { try_number, token } => self
                .sign_in(try_number, async move { session.check_token(try_number, token).await }),
            Effect::StopSigningIn => self.signing_in.end(),
            Effect::UseOtherAccount { token, account, settings } => {
                self.use_other_account(token, account, *settings);
            }
            Effect::UseLeafToken { try_number, token, account } => {
                session.use_leaf_token(token, account);
                let told = move |result| Message::LeafTokenStored { try_number, result };
                self.answer_or(told(Err(KeyringError::Broke)), async move {
                    told(session.store_leaf_token().await)
                });
            }
            Effect::Setup(setup::Effect::StoreAppKeys { client_id, client_secret, api_key }) => {
                self.answer_or(not_stored(), async move {
                    session.store_app_keys(client_id, client_secret, api_key).await
                });
            }
            Effect::Setup(setup::Effect::Save(settings)) => {
                let result = Err(FileError::Broke);
                let broke = setup::Message::Saved { settings: settings.clone(), result };
                let written = session.store.save_settings(Settings::clone(&settings));
                self.answer_or(Message::Setup(broke), async move {
                    company::saved(&session, settings, written).await
                });
            }
            Effect::RememberAccount(known) => {
                session.store.remember_account(known);
            }
            Effect::RememberLetters(letters) => {
                session.store.remember_letters(letters);
            }
            Effect::ForgetLetters(grower) => {
                session.store.forget_letters(&grower);
            }
            Effect::ForgetAccount(grower) => {
                session.store.forget_account(&grower);
            }
            Effect::SavePicture(picture) => {
                let broke = Message::PictureSaved(Err(FileError::Broke));
                self.answer_or(broke, downloads::save_picture(self.window.clone(), picture));
            }
            Effect::SaveLeaflet { name, text } => {
                let broke = Message::LeafletSaved(Err(FileError::Broke));
                self.answer_or(broke, downloads::save_leaflet(name, text));
            }
            Effect::SaveTable(rows) => {
                let broke = Message::TableSaved(Err(FileError::Broke));
                self.answer_or(broke, downloads::save_table(rows));
            }
            Effect::FindTyped(kind, typed) => {
                // On a network that is gone, asking whether a file is there takes long.
                let found = tokio::task::spawn_blocking(move || typed_path(&typed));
                self.answer(async move {
                    found.await.map_or(Message::Broke, |path| Message::FileAt(kind, path))
                });
            }
            Effect::Day(day::Effect::Save(entries)) => {
                let lacks_a_time = entries.iter().any(Entry::lacks_a_time);
                session.store.save_day(entries);
                if lacks_a_time {
                    let time = day::Message::Time(Timestamp::now());
                    self.outbox.send(Message::Day(time));
                }
            }
            Effect::Connect(effect) => self.run_connect(effect),
            Effect::Growers(effect) => self.run_growers(effect),
            Effect::GrowerPage(effect) => self.run_grower_page(effect),
            Effect::EditGrower(effect) => self.run_editing(effect),
            Effect::Data(effect) => self.run_data(effect),
            Effect::SwitchOn(effect) => self.run_switch_on(effect),
            Effect::Import(effect) => self.run_import(effect),
            Effect::SetupFile(effect) => self.run_setup_file(effect),
            Effect::SetupCheck(effect) => self.run_setup_check(effect),
        }
    }

    /// The session that the set-up on this computer is for.
    fn load(&mut self) {
        self.begin_session();
        let elsewhere = Session::elsewhere(&self.options, &self.tools, self.outbox.clone());
        self.session = Arc::new(elsewhere);
        let session = self.session.clone();
        self.answer(async move { session.load().await });
    }

    /// A session of its own, so that no late reply of the account before is taken for one of this.
    fn use_other_account(
        &mut self,
        token: LeafToken,
        account: Option<LeafAccount>,
        settings: Settings,
    ) {
        self.session.store.write_owners();
        self.begin_session();
        let session = self.session.of_account(&self.tools, self.outbox.clone(), token, account);
        self.session = Arc::new(session);
        let session = self.session.clone();
        self.answer(async move { session.begin_with_account(settings).await });
    }

    fn practise(&mut self, company: PracticeCompany) {
        self.begin_session();
        match Session::practice(&self.options, &self.tools, self.outbox.clone(), company) {
            Ok(session) => {
                self.session = Arc::new(session);
                let session = self.session.clone();
                self.answer(async move { session.loaded_practice(company) });
            }
            Err(error) => self.outbox.send(Message::PracticeFailed(error.kind())),
        }
    }

    /// From now on replies of the session before are dropped.
    fn begin_session(&mut self) {
        self.outbox = self.outbox.next();
        self.tasks.answer_to(self.outbox.clone());
    }

    /// A sign-in takes the place of the one before, and ends with the place where it was asked for.
    fn sign_in(&mut self, try_number: u64, work: impl Future<Output = Message> + Send + 'static) {
        self.signing_in.replace();
        let wait = LongWait::of_sign_in(self.outbox.clone(), try_number);
        let work = async move { wait.over(work).await };
        self.tasks.answer(Kind::Session, &self.signing_in, not_signed_in(try_number), work);
    }

    /// Work of the session as a whole: it runs to its end whatever happens.
    pub(super) fn answer(&self, work: impl Future<Output = Message> + Send + 'static) {
        self.answer_or(Message::Broke, work);
    }

    /// The same for work that has an answer of its own for when it panics.
    pub(super) fn answer_or(
        &self,
        broke: Message,
        work: impl Future<Output = Message> + Send + 'static,
    ) {
        self.tasks.finish(Kind::Session, broke, work);
    }
}
