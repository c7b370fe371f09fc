//! Carries out what the state machine asks for, and tells it what came of it.
//!
//! The state machine runs here, on a task of its own: a window that is hidden, minimized or
//! slow never holds up a step. The window gets a copy of the state after each message and is
//! woken. Waiting, retries, time limits and cancelling live here; decisions do not.

mod attach;
mod attempt;
mod catch_panic;
mod company;
mod connection_status;
mod consent;
mod data;
mod growers;
mod links;
mod pages;
mod retry;
mod session;
mod setup_files;
mod stored_consent;
mod switch_on;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, mpsc};
use tokio_util::sync::CancellationToken;

use crate::domain::Servers;
use crate::flow::grower_page::{self, LinkWish};
use crate::flow::{self, Effect, Message, State, connect, setup_file};
use crate::platform::browser;
use attempt::Attempts;
use catch_panic::catch_panic;
use session::{Session, Tools};

/// How long the window has to draw the link before the browser is asked all the same.
const DRAW_LIMIT: Duration = Duration::from_millis(500);

/// How this run is set up.
#[derive(Clone, Debug)]
pub struct Options {
    /// The servers to speak to outside practice, where the set-up names no others.
    pub servers: Servers,
    /// Where settings are kept.
    pub folder: PathBuf,
    /// Names this set-up's entries in the OS keyring.
    pub profile: String,
    /// Whether to begin with practice.
    pub practice: bool,
    /// How many growers practice has.
    pub practice_growers: usize,
}

/// The running program, as the window sees it.
#[derive(Debug)]
pub struct Runtime {
    tokio: Option<tokio::runtime::Runtime>,
    outbox: Outbox,
    snapshot: Arc<Mutex<Arc<State>>>,
    delicate: Arc<Delicate>,
    drawn: Arc<Notify>,
}

impl Runtime {
    /// Starts the state machine. `wake` is called after every change.
    ///
    /// # Errors
    /// When the system gives no threads, or its TLS cannot be set up.
    pub fn start(
        options: Options,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        let tokio = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("stile-runtime")
            .enable_all()
            .build()?;
        let (outbox, mut inbox) = Outbox::new();
        let (mut state, first) = State::start(options.practice);
        let snapshot = Arc::new(Mutex::new(Arc::new(state.clone())));
        let delicate = Arc::new(Delicate::default());
        let drawn = Arc::new(Notify::new());
        let tools = Tools::new(&options)?;
        let mut executor = Executor {
            session: Arc::new(Session::empty(&options, &tools, outbox.clone())),
            tools,
            outbox: outbox.clone(),
            options,
            attempts: Attempts::default(),
            settings_number: 0,
            day_number: 0,
            listing: CancellationToken::new(),
            checking: CancellationToken::new(),
            grower_page: CancellationToken::new(),
            data: CancellationToken::new(),
            look_at_data: Arc::default(),
            switching_on: HashMap::new(),
            importing: CancellationToken::new(),
            delicate: delicate.clone(),
            drawn: drawn.clone(),
        };
        let published = snapshot.clone();
        tokio.spawn(async move {
            first.into_iter().for_each(|effect| executor.run(effect));
            while let Some((session, message)) = inbox.recv().await {
                // Drops replies from an earlier session; messages of the window belong to none.
                if session.is_some_and(|session| Some(session) != executor.outbox.session) {
                    continue;
                }
                let effects = state.update(message);
                *published.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(state.clone());
                wake();
                effects.into_iter().for_each(|effect| executor.run(effect));
            }
        });
        Ok(Self { tokio: Some(tokio), outbox: outbox.of_the_window(), snapshot, delicate, drawn })
    }

    /// The state as of the last message.
    pub fn state(&self) -> Arc<State> {
        self.snapshot.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The window has drawn this state.
    pub fn drawn(&self, state: &Arc<State>) {
        if Arc::ptr_eq(state, &self.state()) {
            self.drawn.notify_waiters();
        }
    }

    /// Passes a message on; never waits.
    pub fn send(&self, message: Message) {
        self.outbox.send(message);
    }

    /// Passes messages on from another thread.
    pub fn mailbox(&self) -> impl Fn(Message) + Send + 'static {
        let outbox = self.outbox.clone();
        move |message| outbox.send(message)
    }

    /// Whether a consent is on its way into the keyring, which the program's end would cut off.
    pub fn is_delicate(&self) -> bool {
        self.delicate.is_running()
    }

    /// Ends the program's work, after giving an exchange that is under way up to `limit` to
    /// put its consent into the keyring.
    pub fn finish(mut self, limit: Duration) {
        let Some(tokio) = self.tokio.take() else { return };
        let delicate = self.delicate.clone();
        tokio.block_on(async move {
            let _ = tokio::time::timeout(limit, delicate.settled()).await;
        });
        // Never joins a keyring call that waits for its owner.
        tokio.shutdown_background();
    }
}

/// Where messages to the state machine are put, with the session they come from.
#[derive(Clone, Debug)]
struct Outbox {
    sender: mpsc::UnboundedSender<(Option<u64>, Message)>,
    session: Option<u64>,
}

impl Outbox {
    fn new() -> (Self, mpsc::UnboundedReceiver<(Option<u64>, Message)>) {
        let (sender, inbox) = mpsc::unbounded_channel();
        (Self { sender, session: Some(0) }, inbox)
    }

    /// For the session after this one.
    fn next(&self) -> Self {
        Self { session: self.session.map(|session| session + 1), ..self.clone() }
    }

    fn of_the_window(self) -> Self {
        Self { session: None, ..self }
    }

    fn send(&self, message: Message) {
        // Fails only while the program ends.
        let _ = self.sender.send((self.session, message));
    }
}

/// Counts work that must not be cut off: from sending the code to storing the token.
#[derive(Debug, Default)]
struct Delicate {
    running: Mutex<usize>,
    settled: Notify,
}

/// One piece of such work, however it ends.
struct DelicateWork(Arc<Delicate>);

impl Drop for DelicateWork {
    fn drop(&mut self) {
        *self.0.running.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        self.0.settled.notify_waiters();
    }
}

impl Delicate {
    fn begin(self: &Arc<Self>) -> DelicateWork {
        *self.running.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        DelicateWork(self.clone())
    }

    fn is_running(&self) -> bool {
        *self.running.lock().unwrap_or_else(PoisonError::into_inner) > 0
    }

    async fn settled(&self) {
        loop {
            let settled = self.settled.notified();
            if !self.is_running() {
                return;
            }
            settled.await;
        }
    }
}

/// Turns effects into tasks.
struct Executor {
    options: Options,
    tools: Tools,
    outbox: Outbox,
    session: Arc<Session>,
    attempts: Attempts,
    settings_number: u64,
    day_number: u64,
    listing: CancellationToken,
    checking: CancellationToken,
    grower_page: CancellationToken,
    data: CancellationToken,
    look_at_data: Arc<Notify>,
    switching_on: HashMap<u64, CancellationToken>,
    importing: CancellationToken,
    delicate: Arc<Delicate>,
    drawn: Arc<Notify>,
}

impl Executor {
    fn run(&mut self, effect: Effect) {
        let session = self.session.clone();
        match effect {
            Effect::Load => {
                self.outbox = self.outbox.next();
                let elsewhere = Session::elsewhere(&self.options, &self.tools, self.outbox.clone());
                self.session = Arc::new(elsewhere);
                let session = self.session.clone();
                self.answer(async move { session.load().await });
            }
            Effect::Practise(company) => {
                self.outbox = self.outbox.next();
                match Session::practice(&self.options, &self.tools, self.outbox.clone(), company) {
                    Ok(session) => {
                        self.session = Arc::new(session);
                        let session = self.session.clone();
                        self.answer(async move { session.loaded_practice(company) });
                    }
                    Err(error) => self.send(Message::PracticeFailed(error.kind())),
                }
            }
            Effect::StoreAgain => self.answer(async move { session.store_company_secrets().await }),
            Effect::KeepForThisRun => self.answer(async move { session.keep_for_this_run().await }),
            Effect::GiveUpKeyring => session.give_up_keyring(),
            Effect::Forget => self.answer(async move { session.forget().await }),
            Effect::OpenPage(page) => self.answer(company::open_page(page)),
            Effect::SignIn { try_number, who } => {
                self.answer(async move { session.sign_in(try_number, &who).await });
            }
            Effect::CheckToken { try_number, token } => {
                self.answer(async move { session.check_token(try_number, token).await });
            }
            Effect::StoreAppKeys { client_secret, api_key } => {
                self.answer(async move { session.store_app_keys(client_secret, api_key).await });
            }
            Effect::ChooseSetupFile => self.answer(async {
                let path = setup_files::choose("Stile", &["stile"]).await;
                Message::SetupFile(setup_file::Message::Chosen(path))
            }),
            Effect::LookAtSetupFile(path) => self.answer(setup_files::look(path)),
            Effect::OpenSetupFile { path, passphrase } => {
                let kept = self.tools.set_up.clone();
                self.answer(
                    async move { setup_files::open(&session, &kept, path, passphrase).await },
                );
            }
            Effect::MoveTo { path, servers } => {
                let (kept, usual) = (self.tools.set_up.clone(), self.options.servers.clone());
                self.answer(async move {
                    setup_files::move_to(&session, &kept, usual, path, *servers).await
                });
            }
            Effect::UseKeptSetupFile(path) => {
                let kept = self.tools.set_up.clone();
                self.answer(async move { setup_files::kept(&session, &kept, path) });
            }
            Effect::ChooseLogo => self.answer(async {
                setup_files::logo(setup_files::choose("PNG", &["png"]).await).await
            }),
            Effect::MakeSetupFile { settings, company, passphrase } => self.answer(async move {
                setup_files::make(&session, *settings, company, passphrase).await
            }),
            Effect::SaveSettings(settings) => {
                self.settings_number += 1;
                let number = self.settings_number;
                self.answer(async move { session.save_settings(number, *settings).await });
            }
            Effect::LoadGrowers { listing } => {
                self.listing = CancellationToken::new();
                let cancelled = self.listing.clone();
                tokio::spawn(async move {
                    cancelled.run_until_cancelled_owned(growers::list(&session, listing)).await
                });
            }
            Effect::StopLoadingGrowers => {
                self.listing.cancel();
                // What is asked about the rows that are here goes on.
                self.listing = CancellationToken::new();
            }
            Effect::ChooseTable => self.answer(async {
                let path = setup_files::choose("CSV", &crate::domain::table::ENDINGS).await;
                Message::Import(flow::import::Message::Chosen(path))
            }),
            Effect::ReadTable { import, path } => self.answer(growers::read_table(import, path)),
            Effect::ImportGrowers { import, new } => {
                self.importing = CancellationToken::new();
                let cancelled = self.importing.clone();
                tokio::spawn(async move {
                    let importing = growers::import(&session, import, new);
                    cancelled.run_until_cancelled_owned(importing).await
                });
            }
            Effect::StopImporting => self.importing.cancel(),
            Effect::CheckAll { checking, growers } => {
                self.checking = CancellationToken::new();
                let cancelled = self.checking.clone();
                tokio::spawn(async move {
                    let round = connection_status::check_all(session, checking, growers);
                    cancelled.run_until_cancelled_owned(round).await
                });
            }
            Effect::LookAtRows { listing, growers } => {
                let cancelled = self.listing.clone();
                tokio::spawn(async move {
                    let looks = connection_status::look_at_rows(session, listing, growers);
                    cancelled.run_until_cancelled_owned(looks).await
                });
            }
            Effect::CountFields { listing, growers } => {
                let cancelled = self.listing.clone();
                tokio::spawn(async move {
                    let counts = connection_status::count_fields(session, listing, growers);
                    cancelled.run_until_cancelled_owned(counts).await
                });
            }
            Effect::StopChecking => self.checking.cancel(),
            Effect::Look { grower_page, grower } => {
                self.grower_page = CancellationToken::new();
                let (cancelled, outbox) = (self.grower_page.clone(), self.outbox.clone());
                tokio::spawn(async move {
                    let look = catch_panic(connection_status::look(&session, &grower, true));
                    if let Some(found) = cancelled.run_until_cancelled_owned(look).await {
                        outbox.send(found.map_or(Message::Broke, |found| {
                            Message::GrowerPage(grower_page, grower_page::Message::Looked(found))
                        }));
                    }
                });
            }
            Effect::Disconnect { grower_page, grower } => self.answer(async move {
                let result = connection_status::disconnect(&session, &grower).await;
                Message::GrowerPage(
                    grower_page,
                    grower_page::Message::Disconnected { grower, result },
                )
            }),
            Effect::Links { grower_page, grower, wish } => self.answer(async move {
                let seconds = match &wish {
                    LinkWish::Make { seconds, .. } => Some(*seconds),
                    _ => None,
                };
                let links::Done { links: result, keys } =
                    links::links(&session, &grower, wish).await;
                Message::GrowerPage(
                    grower_page,
                    grower_page::Message::Linked { result, keys, seconds },
                )
            }),
            Effect::WatchData { watch, grower } => {
                self.data = CancellationToken::new();
                self.look_at_data = Arc::default();
                let (cancelled, again) = (self.data.clone(), self.look_at_data.clone());
                tokio::spawn(async move {
                    let watching = data::watch(session, watch, grower, again);
                    cancelled.run_until_cancelled_owned(watching).await
                });
            }
            Effect::StopWatchingData => self.data.cancel(),
            Effect::LookAtData => self.look_at_data.notify_one(),
            Effect::ChangeSyncRules { watch, grower, change } => self.answer(async move {
                let changed = data::change_rules(&session, &grower, change).await;
                Message::Data(watch, flow::data::Message::RulesChanged(changed))
            }),
            Effect::SwitchOn { number, grower, fields } => self.switch_on(number, async move {
                let _ = switch_on::these(&session, number, &grower, fields).await;
            }),
            Effect::SwitchOnWhatComes { number, grower } => self.switch_on(number, async move {
                switch_on::what_comes(&session, number, &grower).await;
            }),
            Effect::StopSwitchingOn { number } => {
                if let Some(running) = self.switching_on.remove(&number) {
                    running.cancel();
                }
            }
            Effect::SyncData { watch, grower } => self.answer(async move {
                let synced = data::sync(&session, &grower).await;
                Message::Data(watch, flow::data::Message::Synced(synced))
            }),
            Effect::LeaveGrowerPage { .. } => self.grower_page.cancel(),
            Effect::AddGrower(new) => self.answer(async move { growers::add(&session, new).await }),
            Effect::AddByLink { new, sender } => {
                self.answer(async move { links::add(&session, new, sender).await });
            }
            Effect::Preflight { attempt, grower, redirect_uris, paste } => {
                let tried = self.attempts.get_or_make(attempt);
                self.answer_step(attempt, async move {
                    consent::preflight(&session, &tried, &grower, redirect_uris, paste).await
                });
            }
            Effect::RequestLink {
                attempt,
                grower,
                client_id,
                redirect_uri,
                write_scopes,
                by_template,
            } => {
                self.answer_step(attempt, async move {
                    let link = consent::request_link(
                        &session,
                        &grower,
                        &client_id,
                        &redirect_uri,
                        &write_scopes,
                        by_template,
                    );
                    connect::Message::Link(link.await)
                });
            }
            Effect::OpenConsent {
                attempt,
                grower,
                before,
                replace,
                url,
                redirect_uri,
                way,
                pkce,
            } => {
                let tried = self.attempts.get_or_make(attempt);
                let unfinished = consent::begun(&grower, before, replace);
                self.answer_step(attempt, async move {
                    let ready =
                        consent::open(&session, &tried, unfinished, url, &redirect_uri, way, pkce);
                    connect::Message::Ready(ready.await)
                });
            }
            Effect::OpenBrowser { attempt, link } => {
                let drawn = self.drawn.clone();
                self.answer_step(attempt, async move {
                    // The link is on the screen first; a window nobody sees is not waited for.
                    let _ = tokio::time::timeout(DRAW_LIMIT, drawn.notified()).await;
                    connect::Message::BrowserAsked(browser::ask(link.as_str().to_owned()).await)
                });
            }
            Effect::OpenPrivately { attempt, link } => self.answer_step(attempt, async move {
                let asked = browser::ask_privately(link.as_str().to_owned()).await;
                connect::Message::BrowserAsked(asked)
            }),
            Effect::LookAtFields { attempt, grower } => self.answer_step(attempt, async move {
                connect::Message::Fields(attach::first_fields(&session, &grower).await)
            }),
            Effect::SavePicture { name, png } => self.answer(growers::save_picture(name, png)),
            Effect::SaveTable(rows) => self.answer(growers::save_table(rows)),
            Effect::RememberAccount(known) => {
                tokio::spawn(async move { session.remember_account(known).await });
            }
            Effect::ForgetAccount(grower) => {
                tokio::spawn(async move { session.forget_account(grower).await });
            }
            Effect::SaveDay(entries) => {
                self.day_number += 1;
                let number = self.day_number;
                tokio::spawn(async move { session.save_day(number, entries).await });
            }
            Effect::CheckPasted { attempt, text } => {
                let result = self.attempts.get_or_make(attempt).check_pasted(&text);
                self.send(Message::Step(attempt, connect::Message::Pasted(result)));
            }
            Effect::Exchange { attempt, grower, code, client_id, redirect_uri } => {
                let tried = self.attempts.get_or_make(attempt);
                // Noted before anything can cancel the attempt.
                let code = tried.code(code);
                let delicate = self.delicate.begin();
                tokio::spawn(async move {
                    let _delicate = delicate;
                    let done = catch_panic(consent::exchange_and_store(
                        &session,
                        &tried,
                        grower,
                        code,
                        &client_id,
                        &redirect_uri,
                    ));
                    if done.await.is_none() {
                        session.send(Message::Step(attempt, connect::Message::Broke));
                    }
                });
            }
            Effect::AnswerBrowser { attempt, page } => {
                self.attempts.get_or_make(attempt).answer(page);
            }
            Effect::Attach { attempt, grower, client_id, look_first, before, replace } => {
                self.answer_step(attempt, async move {
                    let known = attach::Known { before, replace };
                    let attached =
                        attach::attach(&session, &grower, &client_id, look_first, &known);
                    connect::Message::Attached(attached.await)
                });
            }
            Effect::Confirm { attempt, grower } => self.answer_step(attempt, async move {
                connect::Message::Confirmed(attach::confirm(&session, &grower).await)
            }),
            Effect::DropToken { grower } => {
                let begun = session.begun(&grower);
                self.answer(async move { session.drop_token(grower, begun).await });
            }
            Effect::Cancel { attempt } => {
                if let Some((grower, begun)) = self.attempts.cancel(attempt) {
                    tokio::spawn(async move { session.withdraw_note(grower, begun).await });
                }
            }
        }
    }

    fn send(&self, message: Message) {
        self.outbox.send(message);
    }

    /// Runs to its end whatever happens.
    fn answer(&self, work: impl Future<Output = Message> + Send + 'static) {
        let outbox = self.outbox.clone();
        tokio::spawn(async move {
            outbox.send(catch_panic(work).await.unwrap_or(Message::Broke));
        });
    }

    /// Ends early when it is cancelled; that it is over is told in any case.
    fn switch_on(&mut self, number: u64, work: impl Future<Output = ()> + Send + 'static) {
        let cancelled = CancellationToken::new();
        self.switching_on.retain(|_, running| !running.is_cancelled());
        self.switching_on.insert(number, cancelled.clone());
        let outbox = self.outbox.clone();
        tokio::spawn(async move {
            // Told also where it panics.
            let _ = cancelled.run_until_cancelled(catch_panic(work)).await;
            cancelled.cancel();
            outbox.send(Message::SwitchOn(flow::switch_on::Message::Over { number }));
        });
    }

    /// Ends early, without a message, when the attempt is cancelled.
    fn answer_step(
        &mut self,
        attempt: crate::flow::AttemptId,
        work: impl Future<Output = connect::Message> + Send + 'static,
    ) {
        let cancelled = self.attempts.get_or_make(attempt).cancelled.clone();
        let outbox = self.outbox.clone();
        tokio::spawn(async move {
            if let Some(done) = cancelled.run_until_cancelled(catch_panic(work)).await {
                let message = done.unwrap_or(connect::Message::Broke);
                outbox.send(Message::Step(attempt, message));
            }
        });
    }
}
