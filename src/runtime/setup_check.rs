//! The check of the set-up: each part is tried on its own, within a time limit, and ends with the
//! screen that shows it.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::mpsc;

use super::attempt::{LeftListeners, Listening};
use super::consent::{self, CLOCK_TOLERANCE};
use super::executor::Executor;
use super::session::Session;
use super::tasks::Kind;
use crate::domain::{ApiError, RedirectUri, redirect_uri};
use crate::fieldview;
use crate::flow::Message;
use crate::flow::setup_check::{Effect, Message as CheckMessage, Part, PartError, Verdict};

/// How long one part may take; a keyring's dialog may have to be answered meanwhile.
const LIMIT: Duration = Duration::from_secs(30);

type Found = Result<Verdict, PartError>;

impl Executor {
    pub(super) fn run_setup_check(&mut self, effect: Effect) {
        self.setup_check.replace();
        let Effect::Run { number, client_id, redirect_uris } = effect else { return };
        let session = || self.session.clone();
        self.check_part(number, Part::Client, {
            let session = session();
            let redirect_uri = redirect_uris.first().map(|(_, uri)| uri.clone());
            async move { client(&session, &client_id, &redirect_uri.unwrap_or_default()).await }
        });
        self.check_part(number, Part::ApiKey, {
            let session = session();
            async move { api_key(&session).await }
        });
        self.check_part(number, Part::Keyring, {
            let session = session();
            async move { keyring(&session).await }
        });
        for (part, redirect_uri) in redirect_uris {
            let (session, left) = (session(), self.attempts.left.clone());
            self.check_part(
                number,
                part,
                async move { redirect(&session, &left, &redirect_uri).await },
            );
        }
        let session = session();
        let outbox = self.outbox.clone();
        self.check_part(number, Part::SignIn, async move {
            let (found, clock) = sign_in_and_clock(&session).await;
            outbox.send(told(number, Part::Clock, clock));
            found
        });
    }

    fn check_part(
        &self,
        number: u64,
        part: Part,
        work: impl Future<Output = Found> + Send + 'static,
    ) {
        let broke = told(number, part, Err(PartError::Broke));
        self.tasks.answer(Kind::SetupCheck, &self.setup_check, broke, async move {
            let found = tokio::time::timeout(LIMIT, work).await;
            told(number, part, found.unwrap_or(Err(PartError::TimedOut)))
        });
    }
}

fn told(number: u64, part: Part, result: Found) -> Message {
    Message::SetupCheck(CheckMessage::Found { number, part, result })
}

/// Whether Leaf accepts the token, and how far this computer's clock is from Leaf's.
async fn sign_in_and_clock(session: &Session) -> (Found, Found) {
    let accepted = match session.leaf_token() {
        Ok(token) => session.leaf.accepts(&token).await,
        Err(error) => Err(error),
    };
    let clock = match &accepted {
        Ok(Some(leaf_time)) => {
            let ahead = Timestamp::now().duration_since(*leaf_time).as_secs();
            if ahead.abs() > CLOCK_TOLERANCE {
                Err(PartError::Clock(ahead))
            } else {
                Ok(Verdict::Works)
            }
        }
        _ => Ok(Verdict::Unknown),
    };
    (accepted.map(|_| Verdict::Works).map_err(PartError::Leaf), clock)
}

/// Exchanges a code that never was: a server looks at the client first, so that its refusal of the
/// code says that the client is known. [F]
async fn client(session: &Session, client_id: &str, redirect_uri: &RedirectUri) -> Found {
    let secrets = session.secrets().clone();
    let client_secret = secrets.client_secret.filter(|_| secrets.client_id == client_id);
    let client_secret = client_secret.ok_or(PartError::Missing)?;
    let (http, base) = (&session.http, &session.servers.fieldview);
    match fieldview::try_client(http, base, client_id, &client_secret, redirect_uri).await {
        Ok(()) => Ok(Verdict::Works),
        Err(error) => Err(PartError::Client(error)),
    }
}

async fn api_key(session: &Session) -> Found {
    let api_key = session.secrets().api_key.clone().ok_or(PartError::Missing)?;
    match fieldview::try_api_key(&session.http, &session.servers.fieldview_data, &api_key).await {
        Ok(Ok(())) => Ok(Verdict::Works),
        Ok(Err(refusal)) => Err(PartError::KeyRefused(ApiError::Refused(Box::new(refusal)))),
        Err(error) => Err(PartError::FieldViewData(error)),
    }
}

async fn keyring(session: &Arc<Session>) -> Found {
    session.keyring(session.vault().probe()).await.map_err(PartError::Keyring)?;
    Ok(Verdict::Works)
}

/// Listens on the address for a moment, as before each log-in, and has it answer its own name.
async fn redirect(session: &Session, left: &LeftListeners, redirect_uri: &RedirectUri) -> Found {
    let redirect_uri::Way::Listen(loopback) = redirect_uri.way() else {
        return Ok(Verdict::Pasted);
    };
    let (events, _inbox) = mpsc::unbounded_channel();
    match consent::bind(session, left, loopback, events).await {
        Ok(Listening { listener, turn }) => {
            left.keep(listener);
            drop(turn);
            Ok(Verdict::Works)
        }
        Err(error) if consent::never_listens(loopback, &error) => Ok(Verdict::Pasted),
        Err(error) => Err(PartError::Redirect(error)),
    }
}
