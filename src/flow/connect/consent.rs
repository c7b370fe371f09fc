//! The grower's consent in the browser, and its exchange for a refresh token.
//!
//! The exchange is asked for once for each code; whatever comes of it, the refresh token is
//! stored before anything else is done.

use super::{
    Ask, AttemptId, Browser, Connect, Consent, Copied, Effect, Message, Outcome, Ready, Stage,
    Waiting, Way,
};
use crate::domain::consent_answer::{Answer, Page};
use crate::flow::error::{ConsentError, PrepareError, Warning};

impl Connect {
    pub(in crate::flow) fn open_consent(&mut self) -> Outcome {
        let (Some(url), Some((redirect_uri, way))) = (self.url.clone(), self.redirect.clone())
        else {
            return self.preflight(false);
        };
        self.stage = Stage::Consent(Consent::Opening);
        Effect::OpenConsent {
            attempt: self.attempt,
            grower: Box::new(self.grower.clone()),
            client_id: self.settings.client_id.clone(),
            before: self.before.clone(),
            replace: self.replace.is_some(),
            url,
            redirect_uri,
            way,
            pkce: self.settings.pkce,
        }
        .into()
    }

    /// Begins again with step 1, whose address may be out of date by now.
    pub(in crate::flow) fn begin_anew(&mut self) -> Outcome {
        self.url = None;
        Outcome::ask(Ask::NewAttempt)
    }

    /// A new attempt at the consent, with what step 1 brought.
    pub(in crate::flow) fn ask_again(&mut self, attempt: AttemptId) -> Vec<Effect> {
        self.attempt = attempt;
        self.consent = None;
        self.account = None;
        self.fields = None;
        self.open_consent().effects
    }

    pub(in crate::flow) fn update_consent(&mut self, message: Message) -> Outcome {
        // A message that names another grower is not about this consent.
        if message.grower().is_some_and(|grower| *grower != self.grower.id) {
            return Outcome::default();
        }
        let Stage::Consent(step) = &mut self.stage else { return Outcome::default() };
        match (step, message) {
            (Consent::Opening, Message::Ready(Ok(ready))) => self.wait(ready),
            (Consent::Opening, Message::Ready(Err(error))) => {
                self.prepare_failed(PrepareError::Redirect(error))
            }
            (Consent::Opening, Message::Broke) => self.prepare_failed(PrepareError::Broke),
            (Consent::Waiting(_), Message::Callback(answer)) => self.answered(answer),
            (Consent::Waiting(waiting), Message::Pasted(result)) => {
                waiting.reading_paste = false;
                match result {
                    Ok(answer) => self.answered(answer),
                    Err(error) => {
                        waiting.paste_error = Some(error);
                        Outcome::default()
                    }
                }
            }
            (Consent::Waiting(_), Message::TimeUp { asleep }) => {
                self.consent_failed(ConsentError::TimedOut { asleep }, Page::Left)
            }
            (Consent::Waiting(waiting), message) => waiting.update(self.attempt, message),
            (Consent::Exchanging, Message::Exchanged { result: Ok(_), .. }) => {
                self.stage = Stage::Consent(Consent::Storing);
                Outcome::default()
            }
            (Consent::Exchanging, Message::Exchanged { result: Err(error), .. }) => {
                self.consent_failed(ConsentError::Exchange(error), Page::Failed)
            }
            (Consent::Exchanging | Consent::Storing, Message::Broke) => {
                self.consent_failed(ConsentError::Broke, Page::Failed)
            }
            (Consent::Storing, Message::TokenStored { unfinished, result }) => {
                if let Err(error) = result {
                    self.warnings.push(Warning::TokenInMemory(error));
                }
                self.consent = Some(unfinished.consent());
                let page = Effect::AnswerBrowser { attempt: self.attempt, page: Page::Stored };
                let mut outcome = self.check_account(unfinished.account.unwrap_or_default(), false);
                outcome.effects.insert(0, page);
                outcome
            }
            (Consent::Failed(error), Message::Retry) if error.leaves_code_unspent() => {
                self.exchange(None)
            }
            (Consent::Failed(_), Message::Retry) => Outcome::ask(Ask::NewAttempt),
            (Consent::Failed(ConsentError::WrongAccount(_)), Message::RetryPrivately) => {
                self.privately = true;
                Outcome::ask(Ask::NewAttempt)
            }
            _ => Outcome::default(),
        }
    }

    fn wait(&mut self, ready: Ready) -> Outcome {
        self.warnings.extend(ready.warnings);
        let way = self.redirect.as_ref().map_or(Way::Pasting, |(_, way)| *way);
        let (attempt, link) = (self.attempt, ready.link.clone());
        let open = if std::mem::take(&mut self.privately) {
            Effect::OpenPrivately { attempt, link }
        } else {
            Effect::OpenBrowser { attempt, link }
        };
        self.stage = Stage::Consent(Consent::Waiting(Waiting {
            link: ready.link,
            browser: Browser::Asking,
            way,
            deadline: ready.deadline,
            ignored: 0,
            copied: Copied::No,
            tls_seen: false,
            reading_paste: false,
            paste_error: None,
        }));
        open.into()
    }

    fn answered(&mut self, answer: Answer) -> Outcome {
        match answer {
            Answer::Code(code) => self.exchange(Some(code)),
            Answer::Denied => self.consent_failed(ConsentError::Denied, Page::Denied),
            Answer::Refused { error, description } => {
                self.consent_failed(ConsentError::Refused { error, description }, Page::Failed)
            }
        }
    }

    fn exchange(&mut self, code: Option<crate::domain::secret::AuthorizationCode>) -> Outcome {
        let Some((redirect_uri, _)) = self.redirect.clone() else { return Outcome::default() };
        self.stage = Stage::Consent(Consent::Exchanging);
        Effect::Exchange {
            attempt: self.attempt,
            grower: self.grower.id.clone(),
            code,
            client_id: self.settings.client_id.clone(),
            redirect_uri,
        }
        .into()
    }

    pub(in crate::flow) fn consent_failed(&mut self, error: ConsentError, page: Page) -> Outcome {
        let attempt = self.attempt;
        let mut effects = vec![Effect::AnswerBrowser { attempt, page }];
        // Of an exchange, the runtime knows more: it takes its entry back by itself.
        if error.brings_nothing() {
            effects.push(Effect::Withdraw { attempt });
        }
        self.stage = Stage::Consent(Consent::Failed(error));
        effects.into()
    }
}

impl Waiting {
    /// Whether the grower may have the link in a browser, so that an answer can still come.
    pub(in crate::flow) fn may_be_answered(&self) -> bool {
        !matches!(self.browser, Browser::Failed(_)) || self.copied != Copied::No
    }

    /// Whether the answer comes, or may have to come, by pasting the browser's address.
    pub fn is_pasted(&self) -> bool {
        self.way == Way::Pasting || self.is_paste_needed()
    }

    /// Whether the listener that waits for the answer will not do.
    pub fn is_paste_needed(&self) -> bool {
        self.tls_seen || self.reading_paste || self.paste_error.is_some()
    }

    /// Takes in what changes the wait without ending it.
    fn update(&mut self, attempt: AttemptId, message: Message) -> Outcome {
        match message {
            Message::BrowserAsked(result) => {
                self.browser = match result {
                    Ok(()) => Browser::Asked,
                    Err(error) => Browser::Failed(error),
                };
            }
            Message::OpenAgain => {
                self.browser = Browser::Asking;
                return Effect::OpenBrowser { attempt, link: self.link.clone() }.into();
            }
            Message::OpenPrivately => {
                self.browser = Browser::Asking;
                return Effect::OpenPrivately { attempt, link: self.link.clone() }.into();
            }
            Message::CopyLink => {
                self.copied = Copied::JustNow;
                return Effect::CopyLink { attempt, link: self.link.clone() }.into();
            }
            Message::CopiedAWhileAgo if self.copied == Copied::JustNow => {
                self.copied = Copied::AWhileAgo;
            }
            Message::Ignored => self.ignored = self.ignored.saturating_add(1),
            Message::TlsHello => self.tls_seen = true,
            Message::Paste(text) if !self.reading_paste => {
                self.reading_paste = true;
                self.paste_error = None;
                return Effect::CheckPasted { attempt, text }.into();
            }
            _ => {}
        }
        Outcome::default()
    }
}
