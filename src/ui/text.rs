//! Every sentence people read, chosen by variant.
//!
//! A failure says what happened, whether anything was lost, and the one thing to do now.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use url::Url;

use super::widgets::Explanation;
use crate::domain::app_keys::KeyProblem;
use crate::domain::redirect_uri::RedirectUriError;
use crate::domain::{Health, LeafCredentials, Scope, Unfinished, scope};
use crate::fieldview::ExchangeError;
use crate::fieldview::authorization::AuthorizationUrlError;
use crate::flow::{
    AttachError, BrowserError, ConfirmError, ConsentError, Doubt, KeyringError, Notice,
    PrepareError, RedirectError, SignInError, StepState, Warning,
};
use crate::http::{ApiError, Cause, Unreadable};
use crate::redirect::PasteError;
use crate::settings::FileError;
use crate::vault::VaultError;

pub(super) const PRACTICE_BADGE: &str = "Practice";
pub(super) const THIS_RUN_BADGE: &str = "Secrets kept for this run only";
pub(super) const LEAVE_PRACTICE: &str = "Leave practice";
pub(super) const KEYRING_WAITS: &str =
    "Waiting for your system's keyring. It may be asking you for its password in another window.";
pub(super) const GIVE_UP: &str = "Don't wait";
pub(super) const TRY_AGAIN: &str = "Try again";
pub(super) const KEEP_FOR_THIS_RUN: &str = "Keep secrets for this run only";
pub(super) const DISMISS: &str = "OK";
pub(super) const DETAILS: &str = "Details for support";
pub(super) const COPY_DETAILS: &str = "Copy the details";
pub(super) const WRONG: &str = "Please check:";
pub(super) const COPIED: &str =
    "The link is copied. It works once, for this grower, until the time is up.";
pub(super) const PKCE: &str =
    "Prove each log-in with PKCE (only if Climate says that your keys support it)";
pub(super) const CLOSING: &str =
    "Keeping the grower's consent safe; Stile closes by itself in a moment.";
pub(super) const CANCEL: &str = "Cancel";
pub(super) const BACK: &str = "Back";
pub(super) const CONTINUE: &str = "Continue";

/// The four steps' names.
pub(super) const STEPS: [&str; 4] =
    ["Prepare the link", "Grower's consent", "Attach to Leaf", "Confirm"];

/// How a step stands, in words.
pub(super) fn step_state(state: StepState) -> &'static str {
    match state {
        StepState::Waiting => "to come",
        StepState::Running => "working",
        StepState::Done => "done",
        StepState::NeedsYou => "needs you",
        StepState::Failed => "failed",
    }
}

/// A step for a screen reader.
pub(super) fn step_spoken(index: usize, name: &str, word: &str) -> String {
    format!("Step {} of {}, {name}: {word}", index + 1, STEPS.len())
}

/// Why an account is not plainly the grower's, and what to look at.
pub(super) fn doubt(doubt: Doubt, name: &str) -> String {
    match doubt {
        Doubt::Unnamed => format!(
            "FieldView did not say whose account it is. Attach it only if {name} logged in just \
             now."
        ),
        Doubt::NoEmail => format!(
            "FieldView gave no e-mail to compare. Attach it only if this is {name}'s account."
        ),
        Doubt::GrowerWithoutEmail => format!(
            "Leaf has no e-mail for {name} to compare. Attach it only if this is {name}'s account."
        ),
        Doubt::OtherEmail => format!(
            "Its e-mail is not the one Leaf has for {name}. Browsers often stay logged in as the \
             grower before; so Stile has not attached it yet."
        ),
        Doubt::SharedEmail => format!(
            "Its e-mail is the one Leaf has for {name}, but another grower may have the same. \
             Attach it only if this is {name}'s account."
        ),
    }
}

/// A consent that Leaf does not have yet.
pub(super) fn held(one: &Unfinished, now: Timestamp) -> &'static str {
    if one.in_memory {
        "Stile holds the grower's consent in memory only: finish before you close Stile."
    } else if one.is_expired(now) {
        "The grower's consent is kept in your keyring, but FieldView ends consents after 30 days, \
         and this one seems older. Try to finish; if Leaf refuses it, throw it away and ask again."
    } else {
        "The grower's consent is safe in your keyring. No new log-in is needed."
    }
}

/// What was granted of what was asked for.
pub(super) fn permissions(credentials: &LeafCredentials, write_scopes: &[Scope]) -> String {
    if credentials.scopes.is_none() {
        return "not listed by Leaf".to_owned();
    }
    let missing = |write: bool| {
        let missing = credentials.missing_scopes(write_scopes);
        missing.iter().filter(|scope| write_scopes.contains(scope) == write).count()
    };
    let all = scope::MINIMUM.len();
    let reading = format!("{} of {all} for reading", all - missing(false));
    match write_scopes.len() {
        0 => reading,
        all => format!("{reading}, {} of {all} for writing", all - missing(true)),
    }
}

/// The keyring's trouble.
pub(super) fn keyring(error: KeyringError) -> Explanation {
    let what = match error {
        KeyringError::GivenUp => "The keyring of this computer has not answered.",
        KeyringError::Vault(error) => match error {
            VaultError::NoService => "This computer has no keyring that answers.",
            VaultError::Refused => "The keyring of this computer is locked or refused Stile.",
            VaultError::TooLong => "A value is too long for the keyring.",
            VaultError::Damaged => "An entry in the keyring has been damaged.",
            VaultError::NewerVersion => {
                "An entry in the keyring was written by a newer version of Stile."
            }
            VaultError::NotYours => "An entry in the keyring belongs to something else.",
            VaultError::Mismatch => "The keyring did not give back what Stile put into it.",
            VaultError::Other(_) => "The keyring of this computer failed.",
        },
    };
    let now = match error {
        KeyringError::Vault(VaultError::NewerVersion) => "Update Stile, then try again.",
        KeyringError::Vault(VaultError::TooLong) => "Check the values in the set-up.",
        KeyringError::Vault(VaultError::Damaged | VaultError::NotYours | VaultError::Mismatch) => {
            "Try again. Or keep secrets in memory for this run only: nothing is written, and \
             you enter them again next time."
        }
        _ => {
            "Unlock the keyring and try again. Or keep secrets in memory for this run only: \
             nothing is written, and you enter them again next time."
        }
    };
    Explanation {
        what: what.to_owned(),
        lost: "Nothing is lost.".to_owned(),
        now: now.to_owned(),
        said: None,
        details: Some(format!("Keyring: {error}")),
        calm: false,
    }
}

/// Something to know that stops nothing.
pub(super) fn notice(notice: &Notice) -> String {
    match notice {
        Notice::Settings(FileError::Damaged) => {
            "The settings file was damaged. It is kept beside the new one as \
             settings.json.damaged; please set Stile up again."
                .to_owned()
        }
        Notice::Settings(FileError::Newer) => {
            "The settings were written by a newer version of Stile and are left as they are. \
             Please update Stile."
                .to_owned()
        }
        Notice::Settings(FileError::Io(kind)) => {
            format!(
                "The settings file cannot be used ({kind}). What you set is valid until you close Stile."
            )
        }
        Notice::Unfinished(FileError::Damaged) => {
            "The list of unfinished connections was damaged. What could be read of it is below; \
             it is kept as unfinished.json.damaged. Growers that are missing may have to log in \
             again."
                .to_owned()
        }
        Notice::Unfinished(_) => {
            "The list of unfinished connections cannot be read, so none is shown. It is left as \
             it is; close Stile, make its folder readable, and start it again."
                .to_owned()
        }
        Notice::ConsentKept(name) => {
            format!("{name}'s consent arrived after you left. Press “Finish” to use it.")
        }
        Notice::TokenLeftBehind(_) => {
            "A grower's consent is still in the keyring of this computer, because the keyring \
             did not answer. Stile tries again at its next start."
                .to_owned()
        }
        Notice::NotForgotten(keyring, files) => {
            let part = match (keyring, files) {
                (Some(_), Some(_)) => "The keyring's entries and the settings file",
                (Some(_), None) => "The keyring's entries",
                _ => "The settings file",
            };
            let now = if keyring.is_some() { "Unlock the keyring, then" } else { "Please" };
            format!("{part} could not be removed. {now} forget everything again.")
        }
        Notice::Forgotten => "Stile has forgotten everything on this computer.".to_owned(),
        Notice::NoPractice(kind) => {
            format!("Practice could not start on this computer ({kind}). Nothing has changed.")
        }
        Notice::Broke => {
            "Something in Stile itself failed. Nothing is lost; please try again.".to_owned()
        }
        Notice::NoBrowser => {
            "Your system could not open that. Please open it yourself: dev.fieldview.com, \
             withleaf.io, or a mail to developer@climate.com."
                .to_owned()
        }
    }
}

/// What to know about an attempt.
pub(super) fn warning(warning: &Warning) -> String {
    match warning {
        Warning::Clock(ahead) => {
            let minutes = (ahead.abs() + 30) / 60;
            let direction = if *ahead > 0 { "ahead of" } else { "behind" };
            format!(
                "This computer's clock is {minutes} minutes {direction} Leaf's. Please set it \
                 right: log-ins can fail because of it."
            )
        }
        Warning::TokenInMemory(_) => {
            "The keyring did not take the grower's consent. Stile holds it in memory and goes \
             on at once: please don't close Stile before this is finished."
                .to_owned()
        }
        Warning::NotNoted(_) => {
            "Stile could not write to its folder. The connection goes on; but if this computer \
             stopped now, Stile would not know that there is something to finish."
                .to_owned()
        }
        Warning::SecondAddress(first) => {
            let what = redirect(first, "").what;
            format!("{what} So the second redirect address is used.")
        }
    }
}

/// To whom a secret goes.
pub(super) fn sent_to<'a>(servers: impl Iterator<Item = &'a Url>) -> String {
    let hosts: Vec<_> = servers.filter_map(Url::host_str).collect();
    if hosts.is_empty() { String::new() } else { format!("Sent to {} only.", hosts.join(" and ")) }
}

/// A server wants to be left alone for so long.
pub(super) fn asked_to_wait(seconds: i64) -> String {
    format!("The server is busy and asked for a pause. Going on in {}.", time_left(seconds))
}

/// Signing in did not work.
pub(super) fn sign_in(error: &SignInError) -> Explanation {
    match error {
        SignInError::NotAccepted => Explanation {
            what: "Leaf does not accept this sign-in.".to_owned(),
            lost: "Nothing is lost.".to_owned(),
            now: "Check the e-mail and password, or the token, and try again.".to_owned(),
            ..Explanation::default()
        },
        SignInError::Leaf(error) => api(error, "Leaf", "Nothing is lost."),
    }
}

/// A failure of a request; `lost` tells what became of what was won so far.
pub(super) fn api(error: &ApiError, who: &str, lost: &str) -> Explanation {
    let mut said = None;
    let (what, now) = match error {
        ApiError::NotReached(cause) | ApiError::Lost(cause) => connection(*cause, who),
        ApiError::Refused(refusal) if refusal.html => web_page(who),
        ApiError::Refused(refusal) => {
            said = refusal.message.as_ref().map(|message| format!("{who} says: “{message}”"));
            match refusal.status {
                401 => (
                    format!("{who} does not accept your sign-in any more."),
                    "Sign in again.".to_owned(),
                ),
                403 => (
                    format!("{who} does not allow this for your account."),
                    "Ask whoever looks after your company's account.".to_owned(),
                ),
                404 => (
                    format!("{who} does not know this address."),
                    "If it happens again, send the details to your company's support.".to_owned(),
                ),
                429 => (
                    format!("{who} asks for a pause: too many requests."),
                    "Wait a few minutes, then try again.".to_owned(),
                ),
                500.. => (
                    format!("{who} is out of order."),
                    "Wait a few minutes, then try again.".to_owned(),
                ),
                _ => (
                    format!("{who} refused the request."),
                    "If it happens again, send the details to your company's support.".to_owned(),
                ),
            }
        }
        ApiError::Unreadable { what: Unreadable::Html, .. } => web_page(who),
        ApiError::Unreadable { .. } => (
            format!("{who} answered with something Stile does not understand."),
            "Try again; if it happens again, send the details to your company's support."
                .to_owned(),
        ),
    };
    Explanation {
        what,
        lost: lost.to_owned(),
        now,
        said,
        details: Some(details(error, who)),
        calm: false,
    }
}

fn web_page(who: &str) -> (String, String) {
    (
        format!("A web page answered in place of {who}: perhaps the log-in page of this network."),
        "Open any web page in your browser, log in to the network if it asks, and try again."
            .to_owned(),
    )
}

fn connection(cause: Cause, who: &str) -> (String, String) {
    let (what, now) = match cause {
        Cause::Name => ("cannot be found", "Check that this computer is online, then try again."),
        Cause::Refused => {
            ("does not answer", "Check that this computer is online, then try again.")
        }
        Cause::Timeout => ("takes too long to answer", "Check your signal, then try again."),
        Cause::Cut => {
            ("cannot be heard: the connection broke off", "Check your signal, then try again.")
        }
        Cause::CertificateDate => (
            "cannot prove who it is: its certificate is out of date, or this computer's clock is",
            "Set this computer's date and time right, then try again.",
        ),
        Cause::CertificateName | Cause::CertificateIssuer | Cause::Tls => (
            "cannot prove who it is, so Stile did not talk to it",
            "Try another network. If your company inspects connections, its certificate must be \
             installed on this computer.",
        ),
        Cause::Proxy => (
            "cannot be reached through your network's proxy",
            "Check the proxy in your system's settings.",
        ),
        Cause::Other => {
            ("cannot be reached", "Check that this computer is online, then try again.")
        }
    };
    (format!("{who} {what}."), now.to_owned())
}

fn details(error: &ApiError, who: &str) -> String {
    let mut lines = vec![format!("Stile {}", env!("CARGO_PKG_VERSION")), format!("Server: {who}")];
    match error {
        ApiError::NotReached(cause) => lines.push(format!("Not reached: {cause:?}")),
        ApiError::Lost(cause) => lines.push(format!("Answer lost: {cause:?}")),
        ApiError::Refused(refusal) => {
            lines.push(format!("Status: {}", refusal.status));
            lines.extend(refusal.code.as_ref().map(|code| format!("Code: {code}")));
            lines.extend(refusal.request_id.as_ref().map(|id| format!("Request id: {id}")));
        }
        ApiError::Unreadable { status, what, request_id } => {
            lines.push(format!("Status: {status}, unreadable: {what:?}"));
            lines.extend(request_id.as_ref().map(|id| format!("Request id: {id}")));
        }
    }
    lines.join("\n")
}

/// Stile's own failure.
fn broke(lost: &str) -> Explanation {
    Explanation {
        what: "Something in Stile itself failed.".to_owned(),
        lost: lost.to_owned(),
        now: "Try again; if it happens again, send Stile's log to your company's support."
            .to_owned(),
        ..Explanation::default()
    }
}

const GROWER_UNKNOWN: &str = "Leaf does not know this grower any more.";
const NOTHING_YET: &str = "Nothing is lost: the grower has not been asked yet.";

/// Step 1 failed.
pub(super) fn prepare(error: &PrepareError) -> Explanation {
    match error {
        PrepareError::Leaf(error) if error.status() == Some(404) => Explanation {
            what: GROWER_UNKNOWN.to_owned(),
            now: "Go back to the growers and press “Refresh”.".to_owned(),
            ..api(error, "Leaf", NOTHING_YET)
        },
        PrepareError::Leaf(error) => api(error, "Leaf", NOTHING_YET),
        PrepareError::Keyring(error) => {
            Explanation { lost: NOTHING_YET.to_owned(), ..keyring(*error) }
        }
        PrepareError::Redirect(error) => redirect(error, NOTHING_YET),
        PrepareError::AuthorizationUrl(error) => authorization_url(error),
        PrepareError::Broke => broke(NOTHING_YET),
    }
}

fn redirect(error: &RedirectError, lost: &str) -> Explanation {
    let (what, now) = match error {
        RedirectError::Busy { at, holder } => (
            format!(
                "{} on this computer uses port {}, where FieldView's answer comes back.",
                holder
                    .as_ref()
                    .map_or("Another program".to_owned(), |name| format!("The program “{name}”")),
                at.port()
            ),
            "Close that program and try again. Or go on without the port: you then paste the \
             address that the browser ends on.",
        ),
        RedirectError::Reserved(socket) => (
            format!("Your system keeps port {} to itself, so Stile cannot use it.", socket.port()),
            "Ask your company for a redirect address with another port. Until then, go on by \
             pasting the address that the browser ends on.",
        ),
        RedirectError::NoLoopback => (
            "This computer does not have the address that the answer comes back to.".to_owned(),
            "Go on by pasting the address that the browser ends on.",
        ),
        RedirectError::Unreachable => (
            "The redirect address does not lead back to Stile on this computer.".to_owned(),
            "A firewall, a proxy or the hosts file may be in the way. Try again, or go on by \
             pasting the address that the browser ends on.",
        ),
        RedirectError::Other(_) => (
            "Your system did not let Stile listen for FieldView's answer.".to_owned(),
            "Try again, or go on by pasting the address that the browser ends on.",
        ),
    };
    Explanation {
        what,
        lost: lost.to_owned(),
        now: now.to_owned(),
        said: None,
        details: Some(format!("Redirect address: {error}")),
        calm: false,
    }
}

fn authorization_url(error: &AuthorizationUrlError) -> Explanation {
    let what = match error {
        AuthorizationUrlError::NotAUrl => "Leaf's answer is not a log-in address.".to_owned(),
        AuthorizationUrlError::Scheme => "Leaf's log-in address is not a secure one.".to_owned(),
        AuthorizationUrlError::Host(host) => {
            format!("Leaf's log-in address leads to {host}, which is not FieldView.")
        }
        AuthorizationUrlError::Port | AuthorizationUrlError::UserInfo => {
            "Leaf's log-in address looks like a disguise.".to_owned()
        }
        AuthorizationUrlError::Parameter(name) => {
            format!("Leaf's log-in address was made for other settings: its {name} is not yours.")
        }
        AuthorizationUrlError::Scopes => {
            "Leaf's log-in address asks the grower for more than you set.".to_owned()
        }
    };
    Explanation {
        what: format!("{what} Stile did not open it."),
        lost: NOTHING_YET.to_owned(),
        now: "Check client ID and redirect address in the settings. If they are right, send \
              the details to Leaf's support."
            .to_owned(),
        said: None,
        details: Some(format!("Authorization URL: {error}")),
        calm: false,
    }
}

/// No consent came of step 2.
pub(super) fn consent(error: &ConsentError, grower: &str) -> Explanation {
    match error {
        ConsentError::Denied => Explanation {
            what: format!("{grower} said no in FieldView."),
            lost: "Nothing was shared and nothing has changed.".to_owned(),
            now: "If that was a mistake, ask again. Otherwise leave it here.".to_owned(),
            calm: true,
            ..Explanation::default()
        },
        ConsentError::TimedOut { asleep } => Explanation {
            what: if *asleep {
                "The time for the answer ran out while this computer slept, or its clock was \
                 changed."
            } else {
                "Ten minutes have passed without an answer from FieldView."
            }
            .to_owned(),
            lost: "Nothing is lost. The old link no longer works.".to_owned(),
            now: "Ask again when the grower is ready.".to_owned(),
            ..Explanation::default()
        },
        ConsentError::Refused { error, description } => Explanation {
            what: "FieldView did not let the grower consent.".to_owned(),
            lost: "Nothing was shared and nothing has changed.".to_owned(),
            now: match error.as_str() {
                "invalid_scope" | "unauthorized_client" => {
                    "Climate has not enabled all scopes for your company's keys: ask them by \
                     mail, from the settings."
                }
                "invalid_request" => {
                    "The redirect address may not be registered exactly as in the settings."
                }
                _ => "Ask again; if it happens again, send the details to Climate's support.",
            }
            .to_owned(),
            said: description.as_ref().map(|words| format!("FieldView says: “{words}”")),
            details: Some(format!("Stile {}\nCode: {error}", env!("CARGO_PKG_VERSION"))),
            calm: false,
        },
        ConsentError::Exchange(error) => exchange(error),
        ConsentError::Broke => broke("The grower's log-in may be used up."),
        ConsentError::WrongAccount(account) => Explanation {
            what: if account.is_known() {
                format!("{} is not {grower}'s account, so it was not attached.", account.display())
            } else {
                format!("This is not {grower}'s account, so it was not attached.")
            },
            lost: "Its consent is thrown away; Leaf never saw it.".to_owned(),
            now: "The browser was probably still logged in as somebody else. Log out of \
                  FieldView in the browser, then ask again."
                .to_owned(),
            ..Explanation::default()
        },
    }
}

fn exchange(error: &ExchangeError) -> Explanation {
    const SPENT: &str = "The grower's log-in is used up; no data was shared.";
    let mut explanation = api(error.api(), "FieldView", SPENT);
    match error {
        ExchangeError::Api(ApiError::NotReached(_)) => {
            explanation.lost =
                "The grower's answer is safe for a few minutes: FieldView has not seen it yet."
                    .to_owned();
            explanation.now =
                "Get back online and try again; no new log-in is needed if you are quick."
                    .to_owned();
        }
        ExchangeError::Api(ApiError::Lost(_)) => {
            explanation.now = "The answer was lost on the way, and FieldView takes each log-in \
                               only once. Ask again when the signal is better."
                .to_owned();
        }
        ExchangeError::Api(_) => {}
        ExchangeError::CodeRefused(_) => {
            explanation.what = "The grower's log-in was too old, or was used before.".to_owned();
            explanation.now = "Ask again.".to_owned();
        }
        ExchangeError::ClientRefused(_) => {
            explanation.what =
                "FieldView does not accept your company's client ID, client secret or redirect \
                 address."
                    .to_owned();
            explanation.now = "Check the three in the settings, then ask again.".to_owned();
        }
        ExchangeError::QuotaUsedUp(_) => {
            explanation.what =
                "Your company's monthly number of requests to FieldView is used up.".to_owned();
            explanation.now =
                "Write to developer@climate.com with the request id below.".to_owned();
        }
        ExchangeError::NoRefreshToken(_) => {
            explanation.what =
                "FieldView logged the grower in, but gave no lasting consent.".to_owned();
            explanation.now = "Climate must enable lasting access for your company's keys: \
                               write to developer@climate.com."
                .to_owned();
        }
    }
    explanation
}

const CONSENT_SAFE: &str = "The grower's consent is safe: no new log-in is needed.";

/// Step 3 failed.
pub(super) fn attach(error: &AttachError) -> Explanation {
    match error {
        AttachError::Leaf(error) => {
            let mut explanation = api(error, "Leaf", CONSENT_SAFE);
            if error.status() == Some(404) {
                explanation.what = GROWER_UNKNOWN.to_owned();
                explanation.now = "Go back to the growers and press “Refresh”.".to_owned();
            }
            if let Some(400 | 409 | 422) = error.status() {
                explanation.what = "Leaf did not accept the FieldView credentials.".to_owned();
                explanation.now = "Check client ID, client secret and API key in the settings, \
                                   then try again."
                    .to_owned();
            }
            explanation
        }
        AttachError::Replacing(error) => {
            let mut explanation = api(error, "Leaf", "");
            explanation.lost = format!(
                "The old connection is removed, so until this works Leaf gets no data for this \
                 grower. {CONSENT_SAFE}"
            );
            explanation
        }
        AttachError::AlreadyAttached(_) => Explanation {
            what: "Leaf has FieldView credentials for this grower already.".to_owned(),
            lost: CONSENT_SAFE.to_owned(),
            now: "Keep them or replace them.".to_owned(),
            ..Explanation::default()
        },
        AttachError::KeysRefused(error) => Explanation {
            what: "FieldView does not accept your company's API key, so Leaf cannot use the \
                   consent."
                .to_owned(),
            lost: format!("{CONSENT_SAFE} What the grower had before is untouched."),
            now: "Put the right API key into the settings, then finish this grower.".to_owned(),
            ..api(error, "Leaf", "")
        },
        AttachError::Broke => broke(CONSENT_SAFE),
        AttachError::KeysMissing => Explanation {
            what: "The client secret or the API key is missing on this computer.".to_owned(),
            lost: CONSENT_SAFE.to_owned(),
            now: "Put the FieldView app keys into the settings, then finish this grower."
                .to_owned(),
            ..Explanation::default()
        },
        AttachError::Keyring(error) => Explanation {
            lost: CONSENT_SAFE.to_owned(),
            now: "Unlock the keyring, then try again.".to_owned(),
            ..keyring(*error)
        },
        AttachError::TokenGone => Explanation {
            what: "The stored consent is not in the keyring any more.".to_owned(),
            lost: "The grower has to log in again; nothing was attached.".to_owned(),
            now: "Ask the grower again.".to_owned(),
            ..Explanation::default()
        },
    }
}

/// Step 4 failed.
pub(super) fn confirm(error: &ConfirmError) -> Explanation {
    match error {
        ConfirmError::Leaf(error) => {
            api(error, "Leaf", "Leaf has taken the consent, and it is still safe here as well.")
        }
        ConfirmError::Broke => broke(CONSENT_SAFE),
        ConfirmError::Absent => Explanation {
            what: "Leaf took the consent, but shows no FieldView credentials for this grower."
                .to_owned(),
            lost: CONSENT_SAFE.to_owned(),
            now: "Try again: Stile hands the consent over once more.".to_owned(),
            ..Explanation::default()
        },
        ConfirmError::Trouble(credentials) => Explanation {
            what: "Leaf has taken the consent, but has trouble with it.".to_owned(),
            lost: format!("{CONSENT_SAFE} Stile keeps it until Leaf is content."),
            now: "Look again in a few minutes. If Leaf's word stays the same, ask the grower \
                  again: the new consent takes the place of this one."
                .to_owned(),
            said: credentials.status.as_ref().map(|word| format!("Leaf says: “{word}”")),
            ..Explanation::default()
        },
    }
}

/// Why the browser was not asked.
pub(super) fn browser(error: BrowserError) -> &'static str {
    match error {
        BrowserError::NotStarted => {
            "No browser could be started. Copy the link and open it in a browser yourself."
        }
        BrowserError::Slow => {
            "The browser takes long to start. If none appears, copy the link and open it yourself."
        }
    }
}

/// Why a pasted address is not the one.
pub(super) fn paste(error: PasteError) -> &'static str {
    match error {
        PasteError::Empty => "Nothing was pasted.",
        PasteError::NotAnAddress => {
            "This is not a web address. Copy all of the browser's address bar."
        }
        PasteError::StillFieldView => {
            "This is still FieldView's own page. Let the grower log in and allow first, then \
             copy the address of the page that follows."
        }
        PasteError::OtherAddress => {
            "This address belongs to another page. Copy it after the grower has allowed access."
        }
        PasteError::NoAnswer => {
            "There is no answer in this address. Copy all of it, to the very end."
        }
        PasteError::OtherAttempt => {
            "This address belongs to an earlier link. Open the link shown here and use the \
             address that follows from it."
        }
        PasteError::Damaged => "This address is damaged. Copy all of it once more.",
    }
}

/// What is wrong with a typed key or token.
pub(super) fn key_problem(problem: KeyProblem, wanted: &str) -> String {
    match problem {
        KeyProblem::Empty => format!("{wanted} is missing."),
        KeyProblem::Spaces => format!("there are spaces inside; {wanted} is one word."),
        KeyProblem::WebAddress => format!("this is a web address, not {wanted}."),
        KeyProblem::Email => format!("this is an e-mail address, not {wanted}."),
        KeyProblem::Token => format!("this looks like a Leaf API token, not {wanted}."),
        KeyProblem::TooLong => format!("this is too long to be {wanted}."),
    }
}

/// What is wrong with a typed redirect address.
pub(super) fn redirect_uri(error: RedirectUriError) -> String {
    match error {
        RedirectUriError::Empty => "the redirect address is missing.".to_owned(),
        RedirectUriError::NotAUrl => {
            "this is not a web address. It looks like http://localhost:8765/callback.".to_owned()
        }
        RedirectUriError::Scheme => {
            "only https:// works for an address elsewhere; http:// is for this computer.".to_owned()
        }
        RedirectUriError::LoopbackHttps => {
            "for this computer the address begins with http://, not https://.".to_owned()
        }
        RedirectUriError::NoPort => {
            "the port is missing, as 8765 is in http://localhost:8765/callback.".to_owned()
        }
        RedirectUriError::DynamicPort(port) => format!(
            "port {port} is one that systems hand out by themselves. Register one below 49152."
        ),
        RedirectUriError::Extras => "a user name, “?” or “#” cannot be part of it.".to_owned(),
        RedirectUriError::NotCanonical => {
            "browsers write this address differently (small letters, no dots in the path), so \
             FieldView would not recognize it."
                .to_owned()
        }
    }
}

/// What a write scope is for.
pub(super) fn write_scope(scope: Scope) -> &'static str {
    match scope {
        Scope::FieldsWrite => "Create fields (fields:write)",
        Scope::RxWrite => "Send prescriptions (rx:write)",
        Scope::SoilWrite => "Send soil samples (soil:write)",
        Scope::ImageryWrite => "Send imagery (imagery:write)",
        Scope::AsHarvestedRead
        | Scope::AsPlantedRead
        | Scope::AsAppliedRead
        | Scope::FieldsRead
        | Scope::ResourceOwnersRead
        | Scope::FarmOrganizationsRead => scope.as_str(),
    }
}

/// What does not reach Leaf without a scope.
pub(super) fn missing_scope(scope: Scope) -> &'static str {
    match scope {
        Scope::AsHarvestedRead => "harvest data (asHarvested:read)",
        Scope::AsPlantedRead => "planting data (asPlanted:read)",
        Scope::AsAppliedRead => "application data (asApplied:read)",
        Scope::FieldsRead => "fields and boundaries (fields:read)",
        Scope::ResourceOwnersRead => "the owners of the data (resourceOwners:read)",
        Scope::FarmOrganizationsRead => "farms and organizations (farmOrganizations:read)",
        Scope::FieldsWrite | Scope::RxWrite | Scope::SoilWrite | Scope::ImageryWrite => {
            scope.as_str()
        }
    }
}

/// What Leaf has for a grower, in one line.
pub(super) fn connection_state(credentials: Option<&LeafCredentials>) -> String {
    let Some(credentials) = credentials else { return "FieldView not connected".to_owned() };
    let missing = credentials.missing_scopes(&[]).len();
    match (credentials.health(), &credentials.status) {
        (Health::Trouble, Some(word)) => format!("FieldView needs attention: {word}"),
        (Health::Trouble, None) => "FieldView needs attention".to_owned(),
        (Health::Good, _) if missing > 0 => {
            format!("FieldView connected, {missing} of 6 permissions missing")
        }
        (Health::Good, _) => "FieldView connected".to_owned(),
    }
}

/// A point in time as people here write it.
pub(super) fn time(time: Timestamp) -> String {
    time.to_zoned_datetime(TimeZone::system()).strftime("%-d %B %Y, %H:%M").to_string()
}

/// Minutes and seconds.
pub(super) fn time_left(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
