//! Steps 1 and 2 in the outside world.

use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use backon::Retryable as _;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::mpsc;

use super::attempt::{Attempt, LeftListeners, Listening};
use super::consents;
use super::long_wait::LongWait;
use super::outbox::Outbox;
use super::retry::{pauses, repeat};
use super::session::Session;
use super::tasks::TaskScope;
use crate::domain::api_error::{Obstacle, Unreadable};
use crate::domain::consent_link::AuthorizationUrl;
use crate::domain::redirect_uri::Loopback;
use crate::domain::secret::{AuthorizationCode, CodeVerifier, StateToken};
use crate::domain::{
    ApiError, CredentialsMark, ExchangeError, Grower, LeafUserId, RedirectUri, Scope, Unfinished,
    redirect_uri, text,
};
use crate::fieldview::authorization::{self, Asked};
use crate::fieldview::{self, Exchanged};
use crate::flow::connect::{self, Preflight, Ready};
use crate::flow::{AttemptId, Message, PrepareError, RedirectError, Warning, Way};
use crate::redirect::{Awaited, BindError, Event, Listener, SelfTestError};

/// How long the grower has. A code lives at most as long (RFC 6749 §4.1.2), and the fixed port
/// is free again for others.
const CONSENT_LIMIT: Duration = Duration::from_secs(10 * 60);
/// How often the wait compares clocks: after a sleep of the computer they disagree.
const CLOCK_CHECK: Duration = Duration::from_secs(5);
/// A check that comes this late comes after a sleep of the computer.
const CLOCK_LEAP: SignedDuration = SignedDuration::from_secs(60);
/// How often the connection to Leaf is used while the grower logs in: more often than servers
/// commonly drop an idle one (60 s), and the client (90 s).
const WARM_UP: Duration = Duration::from_secs(45);
/// How long this program's own last listener may take to let go of the port.
const TURN_LIMIT: Duration = Duration::from_secs(7);
/// A program that is just being started holds copies of our open sockets for a moment, so a
/// port of our own can seem busy right after it was let go.
const BUSY_PAUSES: [Duration; 3] =
    [Duration::from_millis(50), Duration::from_millis(100), Duration::from_millis(200)];
/// How long the system may take to say whose a port is.
const HOLDER_LIMIT: Duration = Duration::from_secs(1);
/// An unspent code is worth trying again for this long.
const EXCHANGE_LIMIT: Duration = Duration::from_secs(60);
/// A clock that is off by less does no harm, in seconds.
pub(super) const CLOCK_TOLERANCE: i64 = 120;

/// Looks whether all is in place, the three parts at once. What is wrong on this computer is said
/// without waiting for Leaf.
pub(super) async fn preflight(
    session: &Session,
    attempt: &Attempt,
    grower: &LeafUserId,
    redirect_uris: Vec<RedirectUri>,
    paste: bool,
) -> connect::Message {
    let (vault, wait) = (session.vault(), LongWait::of_step(session.outbox(), attempt.id));
    let mut at_leaf = pin!(async {
        let token = session.leaf_token()?;
        repeat(session, || wait.over(session.leaf.attached(&token, grower))).await
    });
    let mut here = pin!(async {
        tokio::join!(
            session.keyring(vault.probe()),
            choose_redirect(session, attempt, redirect_uris, paste),
        )
    });
    let (existing, (keyring, redirect)) = tokio::select! {
        existing = &mut at_leaf => (Some(existing), here.await),
        (keyring, redirect) = &mut here => {
            let is_well = keyring.is_ok() && redirect.is_ok();
            (if is_well { Some(at_leaf.await) } else { None }, (keyring, redirect))
        }
    };
    let mut warnings = Vec::new();
    if let Some(Ok(attached)) = &existing
        && let Some(leaf_time) = attached.leaf_time
    {
        let ahead = Timestamp::now().duration_since(leaf_time).as_secs();
        if ahead.abs() > CLOCK_TOLERANCE {
            warnings.push(Warning::Clock(ahead));
        }
    }
    let redirect = redirect.map(|chosen| {
        warnings.extend(chosen.first_failure.map(Warning::SecondAddress));
        (chosen.redirect_uri, chosen.way)
    });
    let existing = existing.map_or(Ok(None), |found| found.map(|attached| attached.credentials));
    // The port is given back while a person thinks about what was found.
    if !matches!(existing, Ok(None)) || keyring.is_err() {
        attempt.stop_listening();
    }
    connect::Message::Preflight(Box::new(Preflight { existing, keyring, redirect, warnings }))
}

struct Chosen {
    redirect_uri: RedirectUri,
    way: Way,
    first_failure: Option<RedirectError>,
}

/// The first registered address that can be listened on and answers its own name; without one, the
/// first that nobody can listen on, for pasting. Nothing is probed and bound again: what answers the
/// test is what will answer the browser.
async fn choose_redirect(
    session: &Session,
    attempt: &Attempt,
    redirect_uris: Vec<RedirectUri>,
    paste: bool,
) -> Result<Chosen, RedirectError> {
    let mut first_failure = None;
    let mut pasted = None;
    for redirect_uri in redirect_uris {
        let failure = match redirect_uri.way() {
            redirect_uri::Way::Listen(loopback) if !paste => {
                match listen(session, attempt, loopback).await {
                    Ok(()) => {
                        let way = Way::Listening;
                        return Ok(Chosen { redirect_uri, way, first_failure });
                    }
                    Err(error) if never_listens(loopback, &error) => None,
                    Err(error) => Some(error),
                }
            }
            _ => None,
        };
        match failure {
            Some(error) => first_failure = first_failure.or(Some(error)),
            None if pasted.is_none() => {
                let first_failure = first_failure.clone();
                pasted = Some(Chosen { redirect_uri, way: Way::Pasting, first_failure });
            }
            None => {}
        }
    }
    pasted.ok_or_else(|| first_failure.unwrap_or(RedirectError::NoLoopback))
}

/// Whether nothing that a person could do now lets Stile listen there, so that it need not be asked
/// whether the answer shall be pasted.
pub(super) fn never_listens(loopback: &Loopback, error: &RedirectError) -> bool {
    match error {
        RedirectError::Reserved(_) => loopback.is_privileged(),
        error => *error == RedirectError::NoLoopback,
    }
}

/// Binds the address for this attempt and has it answer its own name.
async fn listen(
    session: &Session,
    attempt: &Attempt,
    loopback: &Loopback,
) -> Result<(), RedirectError> {
    attempt.stop_listening();
    let (events, inbox) = mpsc::unbounded_channel();
    let listening = bind(session, &attempt.left, loopback, events).await?;
    attempt.listen(listening);
    // Ends with the listener, which may end after the attempt.
    TaskScope::default().run_beside(pass_on(session.outbox(), attempt.id, inbox));
    Ok(())
}

/// Binds the address as the only listener of this program, and has it answer its own name.
pub(super) async fn bind(
    session: &Session,
    left_listeners: &LeftListeners,
    loopback: &Loopback,
    events: mpsc::UnboundedSender<Event>,
) -> Result<Listening, RedirectError> {
    // An earlier attempt may still be showing its page; its port is about to be free.
    let turn = tokio::time::timeout(TURN_LIMIT, session.turn.clone().lock_owned())
        .await
        .map_err(|_| RedirectError::EarlierAttempt)?;
    let left = left_listeners.give_way(loopback.port());
    let mut patience = BUSY_PAUSES.into_iter();
    let listener = loop {
        match (Listener::bind(loopback, events.clone()).await, patience.next()) {
            (Ok(listener), _) => break listener,
            (Err(BindError::Busy(_)), Some(pause)) => tokio::time::sleep(pause).await,
            (Err(BindError::Busy(at)), None) => return Err(taken(at, holder_of(at.port()).await)),
            // Windows says the same of a port that another person's program has.
            (Err(BindError::Reserved(at)), _) => {
                return Err(match holder_of(at.port()).await {
                    None => RedirectError::Reserved(at),
                    holder => taken(at, holder),
                });
            }
            (Err(BindError::NoLoopback), _) => return Err(RedirectError::NoLoopback),
            (Err(BindError::NoRandomness), _) => return Err(RedirectError::NoRandomness),
            (Err(BindError::Other(error)), _) => return Err(RedirectError::Other(error.kind())),
        }
    };
    listener.take_over(left);
    let mut tested = listener.self_test().await;
    // A computer that is busy starting a browser gets a second chance.
    if matches!(tested, Err(SelfTestError::TooSlow)) {
        tested = listener.self_test().await;
    }
    if let Err(error) = tested {
        tracing::warn!(%error, "the redirect address does not answer its own name");
        left_listeners.keep(listener);
        return Err(RedirectError::Unreachable);
    }
    Ok(Listening { listener, turn })
}

fn taken(at: SocketAddr, holder: Option<String>) -> RedirectError {
    tracing::warn!(%at, holder, "the redirect port is taken");
    RedirectError::Busy { at, holder }
}

/// The program that has the port, where the system tells whose it is.
async fn holder_of(port: u16) -> Option<String> {
    let look = move || listeners::get_process_by_port(port, listeners::Protocol::TCP).ok();
    let looked = tokio::time::timeout(HOLDER_LIMIT, tokio::task::spawn_blocking(look)).await;
    let holder = looked.ok()?.ok()??;
    Some(text::plain(&holder.name, 60)).filter(|name| !name.is_empty())
}

/// Passes on what happens at the listener until it is closed.
async fn pass_on(outbox: Outbox, attempt: AttemptId, mut inbox: mpsc::UnboundedReceiver<Event>) {
    while let Some(event) = inbox.recv().await {
        let message = match event {
            Event::Callback(answer) => connect::Message::Callback(answer),
            Event::Ignored(reason) => {
                tracing::debug!(?reason, "a request to the redirect address was refused");
                connect::Message::Ignored
            }
            Event::TlsHello => connect::Message::TlsHello,
        };
        outbox.send(Message::Step(attempt, message));
    }
}

/// Step 1; by FieldView's own template on the person's word.
pub(super) async fn request_link(
    session: &Session,
    wait: &LongWait,
    grower: &LeafUserId,
    client_id: &str,
    redirect_uri: &RedirectUri,
    write_scopes: &[Scope],
    by_template: bool,
) -> Result<AuthorizationUrl, PrepareError> {
    let asked =
        Asked { client_id, redirect_uri, write_scopes, fieldview: &session.servers.fieldview };
    if by_template {
        return Ok(authorization::by_template(&asked));
    }
    let token = session.leaf_token().map_err(PrepareError::Leaf)?;
    let answer = repeat(session, || {
        wait.over(session.leaf.authorization_url(
            &token,
            grower,
            client_id,
            redirect_uri,
            write_scopes,
        ))
    });
    match answer.await {
        Ok(text) => Ok(authorization::check(&text, &asked)?),
        Err(error) if has_no_such_call(&error) => {
            // A 404 may also mean that the grower is gone.
            let known = repeat(session, || wait.over(session.leaf.knows(&token, grower))).await;
            if known == Ok(true) {
                return Err(PrepareError::NoLink(error));
            }
            Err(PrepareError::Leaf(error))
        }
        Err(error) => Err(PrepareError::Leaf(error)),
    }
}

/// Whether Leaf may not have the call at all, or not as it is documented.
fn has_no_such_call(error: &ApiError) -> bool {
    match error {
        ApiError::Unreadable { what, .. } => *what != Unreadable::Html,
        _ => matches!(error.status(), Some(404 | 405 | 410 | 501)),
    }
}

/// What an attempt that begins is about.
pub(super) struct Begun {
    pub(super) grower: Box<Grower>,
    /// The FieldView client that the consent is asked for.
    pub(super) client_id: String,
    /// What Leaf has for the grower now.
    pub(super) before: Option<CredentialsMark>,
    /// Whether the person agreed to replace it.
    pub(super) replace: bool,
}

/// The entry for an attempt that begins now; nothing without random numbers.
fn entry(session: &Session, begun: Begun) -> Option<Unfinished> {
    let Begun { grower, client_id, before, replace } = begun;
    Some(Unfinished {
        id: Some(consents::new_id()?),
        leaf_user_id: grower.id.clone(),
        grower_name: grower.display_name().to_owned(),
        grower_email: grower.email.clone(),
        leaf_account: session.leaf_account(),
        client_id: Some(client_id),
        begun: Timestamp::now(),
        account: None,
        in_memory: false,
        unwanted: false,
        before,
        replace,
        profile: session.profile.clone(),
        attach_sent: false,
    })
}

/// Everything that must stand before the browser opens: the entry that leads to the token
/// after a crash, the listener, the state it waits for, and the time limit.
pub(super) async fn open(
    session: &Arc<Session>,
    attempt: &Attempt,
    begun: Begun,
    url: AuthorizationUrl,
    redirect_uri: &RedirectUri,
    way: Way,
    pkce: bool,
) -> Result<Ready, RedirectError> {
    let mut warnings = Vec::new();
    if way == Way::Listening
        && !attempt.is_listening()
        && let redirect_uri::Way::Listen(loopback) = redirect_uri.way()
    {
        listen(session, attempt, loopback).await?;
    }
    let grower = begun.grower.id.clone();
    let entry = entry(session, begun).ok_or(RedirectError::NoRandomness)?;
    attempt.noted(entry.clone());
    if let Err(error) = session.note(entry).await {
        tracing::warn!(%error, "the attempt cannot be noted on disk");
        warnings.push(Warning::NotNoted(error));
    }
    let random = || random().ok_or(RedirectError::NoRandomness);
    let state = StateToken::new(random()?);
    let verifier = if pkce { Some(CodeVerifier::new(random()?)) } else { None };
    let link = match &verifier {
        Some(verifier) => url.with_challenge(verifier).with_state(&state),
        None => url.with_state(&state),
    };
    let fieldview = session.servers.fieldview.clone();
    attempt.expect(redirect_uri.clone(), Awaited { state, fieldview }, verifier);
    let deadline = Timestamp::now() + SignedDuration::try_from(CONSENT_LIMIT).unwrap_or_default();
    let (outbox, id) = (session.outbox(), attempt.id);
    attempt.waited.run_beside(async move {
        let asleep = until(deadline).await;
        outbox.send(Message::Step(id, connect::Message::TimeUp { asleep }));
    });
    let warming = session.clone();
    attempt.waited.run_beside(async move {
        let started = Instant::now();
        while started.elapsed() < CONSENT_LIMIT {
            if let Ok(token) = warming.leaf_token() {
                let _ = warming.leaf.knows(&token, &grower).await;
            }
            tokio::time::sleep(WARM_UP).await;
        }
    });
    Ok(Ready { link, deadline, warnings })
}

/// 256 random bits in 43 characters; nothing when the system has none to give.
fn random() -> Option<String> {
    let mut bytes = zeroize::Zeroizing::new([0_u8; 32]);
    getrandom::fill(&mut *bytes).ok()?;
    Some(URL_SAFE_NO_PAD.encode(*bytes))
}

/// Ends when either clock says so: the wall clock goes on while the computer sleeps, the
/// other one cannot be set back. Says whether the wall clock leapt to the end.
async fn until(deadline: Timestamp) -> bool {
    let started = Instant::now();
    let mut leapt = false;
    while started.elapsed() < CONSENT_LIMIT && Timestamp::now() < deadline {
        let left = CONSENT_LIMIT.saturating_sub(started.elapsed());
        let looked = Timestamp::now();
        tokio::time::sleep(left.min(CLOCK_CHECK)).await;
        leapt = Timestamp::now().duration_since(looked) > CLOCK_LEAP;
    }
    leapt
}

/// Step 2's exchange, then the refresh token into the keyring before anything else is done with
/// it. Both go on when the attempt is left: what FieldView answers may be a consent. An exchange
/// that brings none takes its entry back before that is told.
pub(super) async fn exchange_and_store(
    session: &Arc<Session>,
    attempt: &Attempt,
    grower: LeafUserId,
    code: Option<AuthorizationCode>,
    client_id: &str,
    redirect_uri: &RedirectUri,
) {
    let send = |message| session.send(Message::Step(attempt.id, message));
    let exchanged = match exchange(session, attempt, code, client_id, redirect_uri).await {
        Ok(exchanged) => exchanged,
        Err(error) => {
            if let Some(entry) = attempt.exchange_failed() {
                session.withdraw(&entry.consent()).await;
            }
            return send(connect::Message::Exchanged { grower, result: Err(error) });
        }
    };
    // Noted before the browser was opened.
    let Some(entry) = attempt.take_entry() else { return };
    let (account, consent) = (exchanged.account.clone(), entry.consent());
    if !session.hold(entry.clone(), exchanged) {
        return;
    }
    let answered = Instant::now();
    send(connect::Message::Exchanged { grower, result: Ok(account.clone()) });
    // When the keyring refuses, the token stays in memory and the attach goes on.
    let result = session.store_consent(&consent).await;
    // Logged to measure how long a crash would cost another log-in.
    tracing::info!(after_ms = answered.elapsed().as_millis(), "the consent is in its place");
    let in_memory = result.is_err() || session.is_in_memory();
    let unfinished = Unfinished { account: Some(account), in_memory, ..entry };
    send(connect::Message::TokenStored { unfinished, result });
}

/// Sent again only when its request never left, and not after a minute.
async fn exchange(
    session: &Session,
    attempt: &Attempt,
    code: Option<AuthorizationCode>,
    client_id: &str,
    redirect_uri: &RedirectUri,
) -> Result<Exchanged, ExchangeError> {
    let not_asked = |obstacle| ExchangeError::Api(ApiError::NotAsked(obstacle));
    let code = code.ok_or(not_asked(Obstacle::NoCode))?;
    let secrets = session.secrets().clone();
    let client_secret = secrets.client_secret.filter(|_| secrets.client_id == client_id);
    let client_secret = client_secret.ok_or(not_asked(Obstacle::NoAppKeys))?;
    let verifier = attempt.verifier();
    let started = Instant::now();
    let (http, fieldview) = (&session.http, &session.servers.fieldview);
    let wait = LongWait::of_step(session.outbox(), attempt.id);
    let result = (|| {
        wait.over(fieldview::exchange(
            http,
            fieldview,
            client_id,
            &client_secret,
            &code,
            redirect_uri,
            verifier.as_ref(),
        ))
    })
    .retry(pauses())
    .when(|error| {
        matches!(error, ExchangeError::Api(ApiError::NotReached(_)))
            && started.elapsed() < EXCHANGE_LIMIT
    })
    .await;
    let never_left = matches!(&result, Err(ExchangeError::Api(error)) if error.never_left());
    if !never_left {
        attempt.spend_code();
    }
    result
}
