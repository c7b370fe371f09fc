//! The four steps of one grower, each in the attempt that it belongs to.

use std::sync::Arc;
use std::time::Duration;

use super::executor::Executor;
use super::long_wait::LongWait;
use super::session::Session;
use super::tasks::{Kind, TaskScope};
use super::{attach, consent};
use crate::domain::secret::AuthorizationCode;
use crate::domain::{LeafUserId, RedirectUri, Unfinished};
use crate::flow::connect::{AttemptId, Effect, Message};
use crate::flow::{self, KeyringError, closing};
use crate::platform::browser;
use crate::store;

/// How long the window has to draw the link before the browser is asked all the same.
const DRAW_LIMIT: Duration = Duration::from_millis(500);
/// How long the window says that a link was copied.
const COPIED: Duration = Duration::from_secs(4);

impl Executor {
    pub(super) fn run_connect(&mut self, effect: Effect) {
        let session = self.session.clone();
        match effect {
            Effect::Preflight { attempt, grower, redirect_uris, paste } => {
                let tried = self.attempts.get_or_make(attempt);
                self.step(attempt, async move {
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
            } => self.step(attempt, async move {
                let wait = LongWait::of_step(session.outbox(), attempt);
                let link = consent::request_link(
                    &session,
                    &wait,
                    &grower,
                    &client_id,
                    &redirect_uri,
                    &write_scopes,
                    by_template,
                );
                Message::Link(link.await)
            }),
            Effect::OpenConsent {
                attempt,
                grower,
                client_id,
                before,
                replace,
                url,
                redirect_uri,
                way,
                pkce,
            } => {
                let tried = self.attempts.get_or_make(attempt);
                let begun = consent::Begun { grower, client_id, before, replace };
                self.step(attempt, async move {
                    let ready =
                        consent::open(&session, &tried, begun, url, &redirect_uri, way, pkce);
                    Message::Ready(ready.await)
                });
            }
            Effect::OpenBrowser { attempt, link } => {
                let drawn = self.drawn.clone();
                self.step(attempt, async move {
                    // The link is on the screen first; a window nobody sees is not waited for.
                    let _ = tokio::time::timeout(DRAW_LIMIT, drawn.notified()).await;
                    Message::BrowserAsked(browser::ask(link.as_str().to_owned()).await)
                });
            }
            Effect::OpenPrivately { attempt, link } => {
                let folder = self.options.folder.join(store::PRIVATE_WINDOWS);
                self.step(attempt, async move {
                    let asked = browser::ask_privately(folder, link.as_str().to_owned());
                    Message::BrowserAsked(asked.await)
                });
            }
            Effect::CopyLink { attempt, link } => self.copy_link(attempt, link.as_str()),
            Effect::ForgetLink => self.clipboard.forget_copied(),
            Effect::LookAtFields { attempt, consent } => self.step(attempt, async move {
                Message::Fields(attach::first_fields(&session, &consent).await)
            }),
            Effect::CheckPasted { attempt, text } => {
                self.clipboard.forget(text.expose());
                let result = self.attempts.get_or_make(attempt).check_pasted(&text);
                self.outbox.send(flow::Message::Step(attempt, Message::Pasted(result)));
            }
            Effect::Exchange { attempt, grower, code, client_id, redirect_uri } => {
                self.exchange(attempt, grower, code, client_id, redirect_uri);
            }
            Effect::AnswerBrowser { attempt, page } => {
                self.attempts.get_or_make(attempt).answer(page);
            }
            Effect::Attach { attempt, consent, grower, client_id, look_first, before, replace } => {
                self.step(attempt, async move {
                    let asked = attach::Asked { consent, grower, client_id, before, replace };
                    let wait = LongWait::of_step(session.outbox(), attempt);
                    Message::Attached(attach::attach(&session, &wait, &asked, look_first).await)
                });
            }
            Effect::Confirm { attempt, grower } => self.step(attempt, async move {
                let wait = LongWait::of_step(session.outbox(), attempt);
                Message::Confirmed(attach::confirm(&session, &wait, &grower).await)
            }),
            Effect::DropToken { consent } => {
                let result = Err(KeyringError::Broke);
                let broke = flow::Message::TokenDropped { consent: consent.clone(), result };
                self.answer_or(broke, async move { session.drop_token(consent).await });
            }
            Effect::Withdraw { attempt } => {
                withdraw(session, self.attempts.get_or_make(attempt).give_up());
            }
            Effect::Cancel { attempt } => withdraw(session, self.attempts.cancel(attempt)),
        }
    }

    /// Runs a step, which is cancelled when the attempt is left.
    fn step(&mut self, attempt: AttemptId, work: impl Future<Output = Message> + Send + 'static) {
        let scope = self.attempts.get_or_make(attempt).scope.clone();
        let broke = flow::Message::Step(attempt, Message::Broke);
        let work = async move { flow::Message::Step(attempt, work.await) };
        self.tasks.answer(Kind::Step, &scope, broke, work);
    }

    /// Copies the link. Another copy restarts the time after which the window says so no more.
    fn copy_link(&mut self, attempt: AttemptId, link: &str) {
        self.clipboard.copy(link);
        self.copied.end();
        self.copied = self.attempts.get_or_make(attempt).scope.within();
        let told = |message| flow::Message::Step(attempt, message);
        let (broke, while_ago) = (told(Message::Broke), told(Message::CopiedAWhileAgo));
        self.tasks.answer(Kind::Step, &self.copied, broke, async move {
            tokio::time::sleep(COPIED).await;
            while_ago
        });
    }

    /// The exchange goes on when the attempt is left; the program's end waits for it.
    fn exchange(
        &mut self,
        attempt: AttemptId,
        grower: LeafUserId,
        code: Option<AuthorizationCode>,
        client_id: String,
        redirect_uri: RedirectUri,
    ) {
        let (session, tried) = (self.session.clone(), self.attempts.get_or_make(attempt));
        // The code is kept before anything can cancel the attempt.
        let code = tried.begin_exchange(code);
        let broke = flow::Message::Step(attempt, Message::Broke);
        let over = flow::Message::Closing(closing::Message::ExchangeOver(attempt));
        self.tasks.run_uncut(Kind::Exchange, broke, over, async move {
            consent::exchange_and_store(&session, &tried, grower, code, &client_id, &redirect_uri)
                .await;
        });
    }
}

/// Takes back the entry of an attempt that came to nothing. What a kill leaves of it, the next start
/// takes back.
fn withdraw(session: Arc<Session>, entry: Option<Unfinished>) {
    let Some(entry) = entry else { return };
    TaskScope::default().run_beside(async move { session.withdraw(&entry.consent()).await });
}
