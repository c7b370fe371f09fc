//! Which sentence says what, by variant: the ids of messages in `assets/locales`.
//!
//! A failure says what happened, whether anything was lost, and the one thing to do now.

use std::path::Path;

use indexmap::IndexSet;
use jiff::Timestamp;
use url::Url;

use super::widgets::Explanation;
use crate::day::Outcome;
use crate::domain::app_keys::KeyProblem;
use crate::domain::redirect_uri::RedirectUriError;
use crate::domain::{
    EventKind, FieldCounts, FieldsSeen, Health, LeafCredentials, LeafEvent, PracticeCompany, Scope,
    StatusWord, Unfinished, scope,
};
use crate::fieldview::ExchangeError;
use crate::fieldview::authorization::AuthorizationUrlError;
use crate::flow::growers::Checking;
use crate::flow::{
    AttachError, BrowserError, ConfirmError, ConsentError, Doubt, KeyringError, Notice,
    PrepareError, RedirectError, SignInError, StepState, Warning,
};
use crate::http::{ApiError, Cause, Unreadable};
use crate::import::{Fate, Meaning, TableError};
use crate::redirect::PasteError;
use crate::say;
use crate::settings::FileError;
use crate::setup_file::SetupFileError;
use crate::vault::VaultError;
use crate::words::{self, Value};

/// Longer paths are cut off where they are shown.
const PATH_CHARS: usize = 200;
const LEAF: &str = "Leaf";
const FIELDVIEW: &str = "FieldView";

/// A failure by its message: the text, `.lost` and `.now` where the message has them.
macro_rules! explanation {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        explanation($id, &[$((stringify!($name), Value::from($value))),*])
    };
}

fn explanation(id: &str, values: &[(&str, Value<'_>)]) -> Explanation {
    let attribute =
        |name: &str| words::say_if_any(&format!("{id}.{name}"), values).unwrap_or_default();
    Explanation {
        what: words::say(id, values),
        lost: attribute("lost"),
        now: attribute("now"),
        ..Explanation::default()
    }
}

/// The four steps' names.
pub(super) fn steps() -> [String; 4] {
    [say!("step-prepare"), say!("step-consent"), say!("step-attach"), say!("step-confirm")]
}

/// How a step stands, in words.
pub(super) fn step_state(state: StepState) -> String {
    match state {
        StepState::Waiting => say!("step-waiting"),
        StepState::Running => say!("step-running"),
        StepState::Done => say!("step-done"),
        StepState::NeedsYou => say!("step-needs-you"),
        StepState::Failed => say!("step-failed"),
    }
}

/// Why an account is not plainly the grower's, and what to look at.
pub(super) fn doubt(doubt: &Doubt, grower: &str) -> String {
    match doubt {
        Doubt::OtherGrowers(other) => {
            say!("doubt-other-growers", other = other.as_str(), grower = grower)
        }
        Doubt::NotAsBefore(before) => {
            say!("doubt-not-as-before", before = before.as_str(), grower = grower)
        }
        Doubt::Unnamed => say!("doubt-unnamed", grower = grower),
        Doubt::NoEmail => say!("doubt-no-email", grower = grower),
        Doubt::GrowerWithoutEmail => say!("doubt-grower-without-email", grower = grower),
        Doubt::OtherEmail => say!("doubt-other-email", grower = grower),
        Doubt::SharedEmail => say!("doubt-shared-email", grower = grower),
    }
}

/// What a look at an account's fields has shown.
pub(super) fn fields(seen: &FieldsSeen) -> String {
    let names = seen.names.join(", ");
    match (seen.count, seen.more) {
        (0, _) => say!("account-no-fields"),
        (count, true) => say!("account-fields-more", count = count, names = names),
        (count, false) => say!("account-fields", count = count, names = names),
    }
}

/// A consent that Leaf does not have yet.
pub(super) fn held(one: &Unfinished, now: Timestamp) -> String {
    if one.in_memory {
        say!("held-in-memory")
    } else if one.is_expired(now) {
        say!("held-expired")
    } else {
        say!("held-safe")
    }
}

/// What was granted of what was asked for.
pub(super) fn permissions(credentials: &LeafCredentials, write_scopes: &[Scope]) -> String {
    if credentials.scopes.is_none() {
        return say!("permissions-unlisted");
    }
    let missing = credentials.missing_scopes(write_scopes);
    let missing_write = missing.iter().filter(|scope| write_scopes.contains(scope)).count();
    let all = scope::MINIMUM.len();
    let granted = all - (missing.len() - missing_write);
    match write_scopes.len() {
        0 => say!("permissions-read", granted = granted, all = all),
        all_write => say!(
            "permissions-read-write",
            granted = granted,
            all = all,
            granted_write = all_write - missing_write,
            all_write = all_write,
        ),
    }
}

/// The keyring's trouble.
pub(super) fn keyring(error: KeyringError) -> Explanation {
    let what = match error {
        KeyringError::GivenUp => say!("keyring-given-up"),
        KeyringError::Vault(error) => match error {
            VaultError::NoService => say!("keyring-no-service"),
            VaultError::Refused => say!("keyring-refused"),
            VaultError::TooLong => say!("keyring-too-long"),
            VaultError::Damaged => say!("keyring-damaged"),
            VaultError::NewerVersion => say!("keyring-newer"),
            VaultError::NotYours => say!("keyring-not-yours"),
            VaultError::Mismatch => say!("keyring-mismatch"),
            VaultError::Other(_) => say!("keyring-failed"),
        },
    };
    let now = match error {
        KeyringError::Vault(VaultError::NewerVersion) => say!("keyring-now-update"),
        KeyringError::Vault(VaultError::TooLong) => say!("keyring-now-check"),
        KeyringError::Vault(VaultError::Damaged | VaultError::NotYours | VaultError::Mismatch) => {
            say!("keyring-now-again")
        }
        _ => say!("keyring-now-unlock"),
    };
    let details = vec![version(), say!("details-reason", reason = error.to_string())];
    Explanation { what, lost: say!("lost-nothing"), now, details, ..Explanation::default() }
}

/// Something to know that stops nothing.
pub(super) fn notice(notice: &Notice) -> String {
    match notice {
        Notice::Settings(FileError::Damaged) => say!("notice-settings-damaged"),
        Notice::Settings(FileError::Newer) => say!("notice-settings-newer"),
        Notice::Settings(FileError::Io(_)) => say!("notice-settings-io"),
        Notice::Unfinished(FileError::Damaged) => say!("notice-unfinished-damaged"),
        Notice::Unfinished(_) => say!("notice-unfinished"),
        Notice::ConsentKept(grower) => say!("notice-consent-kept", grower = grower.as_str()),
        Notice::TokenLeftBehind(_) => say!("notice-token-left"),
        Notice::NotForgotten(Some(_), Some(_)) => say!("notice-not-forgotten-both"),
        Notice::NotForgotten(Some(_), None) => say!("notice-not-forgotten-keyring"),
        Notice::NotForgotten(None, _) => say!("notice-not-forgotten-files"),
        Notice::Forgotten => say!("notice-forgotten"),
        Notice::NoPractice(_) => say!("notice-no-practice"),
        Notice::TableSaved(path) => {
            say!("notice-table-saved", path = self::path(path))
        }
        Notice::PictureSaved(path) => say!("notice-picture-saved", path = self::path(path)),
        Notice::SaveAsCsv => say!("notice-save-as-csv"),
        Notice::GrowerAdded(grower) => say!("notice-grower-added", grower = grower.as_str()),
        Notice::FileLater => say!("notice-file-later"),
        Notice::StillDisconnecting => say!("notice-disconnecting"),
        Notice::SetupFileMade(path) => say!("notice-file-made", path = self::path(path)),
        Notice::LeavePracticeFirst => say!("notice-leave-practice"),
        Notice::TableNotSaved => say!("notice-table-not-saved"),
        Notice::Broke => say!("notice-broke"),
        Notice::NoBrowser => say!("notice-no-browser"),
    }
}

/// Where a file is, safe to show.
pub(super) fn path(path: &Path) -> String {
    crate::domain::text::plain(&path.display().to_string(), PATH_CHARS)
}

/// What there is to practise with a company.
pub(super) fn practice_company(company: PracticeCompany) -> String {
    match company {
        PracticeCompany::Mixed => say!("practice-company-mixed"),
        PracticeCompany::Large => say!("practice-company-large"),
        PracticeCompany::New => say!("practice-company-new"),
        PracticeCompany::NotEnabled => say!("practice-company-not-enabled"),
    }
}

/// Why a set-up file cannot be used, or made.
pub(super) fn setup_file(error: SetupFileError) -> Explanation {
    let told = match error {
        SetupFileError::Io(_) => explanation!("file-io"),
        SetupFileError::Foreign => explanation!("file-foreign"),
        SetupFileError::WrongPassphrase => explanation!("file-wrong-passphrase"),
        SetupFileError::Damaged => explanation!("file-damaged"),
        SetupFileError::Newer => explanation!("file-newer"),
        SetupFileError::ConsentsInMemory => explanation!("file-consents-in-memory"),
        SetupFileError::Logo => explanation!("file-logo"),
    };
    let details = vec![version(), say!("details-reason", reason = error.to_string())];
    Explanation { lost: say!("file-nothing-changed"), details, ..told }
}

/// Why a file is no table of growers.
pub(super) fn table(error: TableError) -> Explanation {
    let told = match error {
        TableError::Io(_) => explanation!("file-io"),
        TableError::TooLarge => explanation!("table-too-large"),
        TableError::NoRows => explanation!("table-no-rows"),
        TableError::NoText => explanation!("table-no-text"),
    };
    let details = vec![version(), say!("details-reason", reason = error.to_string())];
    Explanation { lost: say!("file-nothing-changed"), details, ..told }
}

/// What a column means.
pub(super) fn meaning(meaning: Meaning) -> String {
    match meaning {
        Meaning::Name => say!("new-grower-name"),
        Meaning::FirstName => say!("import-first-name"),
        Meaning::Email => say!("new-grower-email"),
        Meaning::Phone => say!("import-phone"),
        Meaning::Address => say!("import-address"),
        Meaning::Reference => say!("table-reference"),
    }
}

/// What becomes of a row.
pub(super) fn fate(fate: &Fate) -> String {
    match fate {
        Fate::New(_) => say!("fate-new"),
        Fate::SameEmail(grower) => say!("fate-same-email", grower = grower.as_str()),
        Fate::SameReference(grower) => say!("fate-same-reference", grower = grower.as_str()),
        Fate::EmailTwice(row) => say!("fate-email-twice", row = *row),
        Fate::ReferenceTwice(row) => say!("fate-reference-twice", row = *row),
        Fate::NoName => say!("wrong-name-missing"),
        Fate::NoEmail => say!("wrong-email-missing"),
        Fate::OddEmail => say!("wrong-email"),
    }
}

/// What to know about an attempt.
pub(super) fn warning(warning: &Warning) -> String {
    match warning {
        Warning::Clock(ahead) => {
            let minutes = (ahead.abs() + 30) / 60;
            if *ahead > 0 {
                say!("warning-clock-ahead", minutes = minutes)
            } else {
                say!("warning-clock-behind", minutes = minutes)
            }
        }
        Warning::TokenInMemory(_) => say!("warning-in-memory"),
        Warning::NotNoted(_) => say!("warning-not-noted"),
        Warning::SecondAddress(first) => {
            say!("warning-second-address", what = redirect(first, String::new()).what)
        }
    }
}

/// To whom a secret goes: each host once, whatever ports it answers on.
pub(super) fn sent_to<'a>(servers: impl Iterator<Item = &'a Url>) -> String {
    let hosts: IndexSet<_> = servers.filter_map(Url::host_str).collect();
    let hosts = words::list(hosts);
    if hosts.is_empty() { hosts } else { say!("sent-to", servers = hosts) }
}

/// Signing in did not work.
pub(super) fn sign_in(error: &SignInError) -> Explanation {
    match error {
        SignInError::NotAccepted => {
            Explanation { lost: say!("lost-nothing"), ..explanation!("sign-in-refused") }
        }
        SignInError::Leaf(error) => leaf(error, say!("lost-nothing")),
    }
}

/// A failure at Leaf; `lost` tells what became of what was won so far.
pub(super) fn leaf(error: &ApiError, lost: String) -> Explanation {
    api(error, LEAF, lost)
}

fn api(error: &ApiError, server: &str, lost: String) -> Explanation {
    let said = match error {
        ApiError::Refused(refusal) if !refusal.html => refusal.message.as_ref(),
        _ => None,
    };
    let explanation = match error {
        ApiError::NotReached(cause) | ApiError::Lost(cause) => connection(*cause, server),
        ApiError::Refused(refusal) if refusal.html => explanation!("api-web-page", server = server),
        ApiError::Refused(refusal) => match refusal.status {
            401 => explanation!("api-unauthorized", server = server),
            403 => explanation!("api-forbidden", server = server),
            404 => explanation!("api-not-found", server = server),
            429 => explanation!("api-too-many", server = server),
            500.. => explanation!("api-out-of-order", server = server),
            _ => explanation!("api-refused", server = server),
        },
        ApiError::Unreadable { what: Unreadable::Html, .. } => {
            explanation!("api-web-page", server = server)
        }
        ApiError::Unreadable { .. } => explanation!("api-unreadable", server = server),
    };
    Explanation {
        lost,
        said: said.map(|words| server_says(server, words)),
        details: details(error, server),
        ..explanation
    }
}

fn server_says(server: &str, words: &str) -> String {
    say!("server-says", server = server, words = words)
}

fn connection(cause: Cause, server: &str) -> Explanation {
    match cause {
        Cause::Name => explanation!("connection-name", server = server),
        Cause::Refused => explanation!("connection-refused", server = server),
        Cause::Timeout => explanation!("connection-timeout", server = server),
        Cause::Cut => explanation!("connection-cut", server = server),
        Cause::CertificateDate => explanation!("connection-date", server = server),
        Cause::CertificateName | Cause::CertificateIssuer | Cause::Tls => {
            explanation!("connection-certificate", server = server)
        }
        Cause::Proxy => explanation!("connection-proxy", server = server),
        Cause::Other => explanation!("connection-other", server = server),
    }
}

fn version() -> String {
    say!("details-version", version = env!("CARGO_PKG_VERSION"))
}

fn details(error: &ApiError, server: &str) -> Vec<String> {
    let mut lines = vec![version(), say!("details-server", server = server)];
    let request_id = match error {
        ApiError::NotReached(cause) => {
            lines.push(say!("details-not-reached", cause = format!("{cause:?}")));
            None
        }
        ApiError::Lost(cause) => {
            lines.push(say!("details-lost", cause = format!("{cause:?}")));
            None
        }
        ApiError::Refused(refusal) => {
            lines.push(say!("details-status", status = refusal.status.to_string()));
            lines.extend(refusal.code.as_ref().map(|code| say!("details-code", code = &**code)));
            refusal.request_id.as_ref()
        }
        ApiError::Unreadable { status, what, request_id } => {
            let (status, what) = (status.to_string(), format!("{what:?}"));
            lines.push(say!("details-unreadable", status = status, what = what));
            request_id.as_ref()
        }
    };
    lines.extend(request_id.map(|id| say!("details-request", id = id.as_str())));
    lines
}

/// Stile's own failure.
fn broke(lost: String) -> Explanation {
    Explanation { lost, details: vec![version()], ..explanation!("broke") }
}

/// Step 1 failed.
pub(super) fn prepare(error: &PrepareError, company: Option<&str>) -> Explanation {
    let lost = say!("lost-not-asked");
    match error {
        PrepareError::Leaf(error) if error.status() == Some(404) => {
            Explanation { lost, details: details(error, LEAF), ..explanation!("grower-unknown") }
        }
        PrepareError::Leaf(error) => leaf(error, lost),
        PrepareError::NoLink(error) => {
            let on_the_wire = leaf(error, lost);
            let told = explanation!("prepare-no-link");
            Explanation { what: told.what, now: told.now, ..on_the_wire }
        }
        PrepareError::Keyring(error) => Explanation { lost, ..keyring(*error) },
        PrepareError::Redirect(error) => redirect(error, lost),
        PrepareError::AuthorizationUrl(error) => of_company(authorization_url(error), company),
        PrepareError::Broke => broke(lost),
    }
}

fn redirect(error: &RedirectError, lost: String) -> Explanation {
    let explanation = match error {
        RedirectError::Busy { at, holder } => {
            let port = at.port().to_string();
            let busy = explanation!("redirect-busy", port = port.as_str());
            match holder {
                None => busy,
                Some(program) => Explanation {
                    what: say!("redirect-busy-by", program = program.as_str(), port = port),
                    ..busy
                },
            }
        }
        RedirectError::Reserved(socket) => {
            explanation!("redirect-reserved", port = socket.port().to_string())
        }
        RedirectError::NoLoopback => explanation!("redirect-no-loopback"),
        RedirectError::Unreachable => explanation!("redirect-unreachable"),
        RedirectError::Other(_) => explanation!("redirect-other"),
    };
    let details = vec![version(), say!("details-reason", reason = error.to_string())];
    Explanation { lost, details, ..explanation }
}

fn authorization_url(error: &AuthorizationUrlError) -> Explanation {
    let what = match error {
        AuthorizationUrlError::NotAUrl => say!("url-not-a-url"),
        AuthorizationUrlError::Scheme => say!("url-scheme"),
        AuthorizationUrlError::Host(host) => say!("url-host", host = host.as_str()),
        AuthorizationUrlError::Port | AuthorizationUrlError::UserInfo => say!("url-disguise"),
        AuthorizationUrlError::Parameter(name) => say!("url-parameter", name = *name),
        AuthorizationUrlError::Scopes => say!("url-scopes"),
    };
    Explanation {
        what,
        lost: say!("lost-not-asked"),
        now: say!("url-not-a-url.now"),
        details: vec![version(), say!("details-reason", reason = error.to_string())],
        ..Explanation::default()
    }
}

/// No consent came of step 2.
pub(super) fn consent(error: &ConsentError, grower: &str, company: Option<&str>) -> Explanation {
    match error {
        ConsentError::Denied => Explanation {
            lost: say!("lost-nothing-shared"),
            calm: true,
            ..explanation!("consent-denied", grower = grower)
        },
        ConsentError::TimedOut { asleep } => {
            let timed_out = explanation!("consent-timed-out");
            let what = if *asleep { say!("consent-asleep") } else { timed_out.what.clone() };
            Explanation { what, ..timed_out }
        }
        ConsentError::Refused { error, description } => {
            let refused = explanation!("consent-refused");
            Explanation {
                lost: say!("lost-nothing-shared"),
                now: match (error.as_str(), company) {
                    (
                        "invalid_scope" | "unauthorized_client" | "invalid_request",
                        Some(company),
                    ) => {
                        say!("consent-refused.company", company = company)
                    }
                    ("invalid_scope" | "unauthorized_client", None) => {
                        say!("consent-refused.scopes")
                    }
                    ("invalid_request", None) => say!("consent-refused.address"),
                    _ => refused.now.clone(),
                },
                said: description.as_ref().map(|words| server_says(FIELDVIEW, words)),
                details: vec![version(), say!("details-code", code = error.as_str())],
                ..refused
            }
        }
        ConsentError::Exchange(error) => exchange(error, company),
        ConsentError::Broke => broke(say!("broke.log-in")),
        ConsentError::WrongAccount(account) => {
            let wrong = explanation!(
                "consent-wrong-account",
                account = account.display(),
                grower = grower,
            );
            if account.is_known() {
                return wrong;
            }
            Explanation { what: say!("consent-wrong-account-unnamed", grower = grower), ..wrong }
        }
    }
}

fn exchange(error: &ExchangeError, company: Option<&str>) -> Explanation {
    let on_the_wire = api(error.api(), FIELDVIEW, say!("lost-log-in"));
    let told = match error {
        ExchangeError::Api(ApiError::NotReached(_)) => {
            return Explanation {
                lost: say!("exchange-not-reached.lost"),
                now: say!("exchange-not-reached.now"),
                ..on_the_wire
            };
        }
        ExchangeError::Api(ApiError::Lost(_)) => {
            return Explanation { now: say!("exchange-lost.now"), ..on_the_wire };
        }
        ExchangeError::Api(_) => return on_the_wire,
        ExchangeError::CodeRefused(_) => explanation!("exchange-code"),
        ExchangeError::AddressRefused(_) => of_company(explanation!("exchange-address"), company),
        ExchangeError::ScopeRefused(_) => of_company(explanation!("exchange-scope"), company),
        ExchangeError::ClientRefused(_) => of_company(explanation!("exchange-client"), company),
        ExchangeError::QuotaUsedUp(_) => explanation!("exchange-quota"),
        ExchangeError::NoRefreshToken(_) => explanation!("exchange-no-token"),
    };
    Explanation { what: told.what, now: told.now, ..on_the_wire }
}

/// Keys that a company's file has set are changed by a newer file alone.
fn of_company(explanation: Explanation, company: Option<&str>) -> Explanation {
    match company {
        None => explanation,
        Some(company) => {
            Explanation { now: say!("keys-of-company", company = company), ..explanation }
        }
    }
}

/// Step 3 failed.
pub(super) fn attach(error: &AttachError, company: Option<&str>) -> Explanation {
    let safe = say!("consent-safe");
    match error {
        AttachError::Leaf(error) => {
            let on_the_wire = leaf(error, safe);
            let told = match error.status() {
                Some(404) => explanation!("grower-unknown"),
                Some(400 | 409 | 422) => of_company(explanation!("attach-refused"), company),
                _ => return on_the_wire,
            };
            Explanation { what: told.what, now: told.now, ..on_the_wire }
        }
        AttachError::Replacing(error) => leaf(error, say!("attach-replacing.lost")),
        AttachError::AlreadyAttached(_) => {
            Explanation { lost: safe, ..explanation!("attach-already") }
        }
        AttachError::KeysRefused(error) => {
            let on_the_wire = leaf(error, String::new());
            Explanation {
                said: on_the_wire.said,
                details: on_the_wire.details,
                ..of_company(explanation!("attach-keys-refused"), company)
            }
        }
        AttachError::ScopeMissing(error) => {
            let on_the_wire = leaf(error, String::new());
            Explanation {
                said: on_the_wire.said,
                details: on_the_wire.details,
                ..of_company(explanation!("attach-scope-missing"), company)
            }
        }
        AttachError::ConsentEnded(error) => {
            Explanation { details: details(error, LEAF), ..explanation!("attach-consent-ended") }
        }
        AttachError::Broke => broke(safe),
        AttachError::KeysMissing => {
            Explanation { lost: safe, ..of_company(explanation!("attach-keys-missing"), company) }
        }
        AttachError::Keyring(error) => {
            Explanation { lost: safe, now: say!("keyring-now-unlock-only"), ..keyring(*error) }
        }
        AttachError::TokenGone => explanation!("attach-token-gone"),
    }
}

/// Step 4 failed.
pub(super) fn confirm(error: &ConfirmError) -> Explanation {
    match error {
        ConfirmError::Leaf(error) => leaf(error, say!("confirm-leaf.lost")),
        ConfirmError::Broke => broke(say!("consent-safe")),
        ConfirmError::Absent => {
            Explanation { lost: say!("consent-safe"), ..explanation!("confirm-absent") }
        }
        ConfirmError::Trouble { found, last_event } => {
            let status = found.status.as_ref().map(|word| server_says(LEAF, word));
            let said = status.into_iter().chain(last_event.as_ref().map(event));
            let said = said.collect::<Vec<_>>().join(" ");
            Explanation {
                said: Some(said).filter(|said| !said.is_empty()),
                ..explanation!("confirm-trouble")
            }
        }
    }
}

/// Adding a grower failed.
pub(super) fn adding(error: &ApiError) -> Explanation {
    let mut explanation = leaf(error, say!("typed-kept"));
    if let ApiError::Lost(_) = error {
        explanation.now = say!("new-grower-maybe");
    }
    explanation
}

/// The settings could not be written.
pub(super) fn not_saved(error: FileError) -> Explanation {
    let details = vec![version(), say!("details-reason", reason = error.to_string())];
    Explanation { details, ..explanation!("settings-not-saved") }
}

/// Why the browser was not asked.
pub(super) fn browser(error: BrowserError) -> String {
    match error {
        BrowserError::NotStarted => say!("browser-not-started"),
        BrowserError::Slow => say!("browser-slow"),
        BrowserError::NoPrivateWindow => say!("browser-no-private"),
    }
}

/// Why a pasted address is not the one.
pub(super) fn paste(error: PasteError) -> String {
    match error {
        PasteError::Empty => say!("paste-empty"),
        PasteError::NotAnAddress => say!("paste-not-an-address"),
        PasteError::StillFieldView => say!("paste-still-fieldview"),
        PasteError::OtherAddress => say!("paste-other-address"),
        PasteError::NoAnswer => say!("paste-no-answer"),
        PasteError::OtherAttempt => say!("paste-other-attempt"),
        PasteError::Damaged => say!("paste-damaged"),
    }
}

/// What is wrong with a typed key or token.
pub(super) fn key_problem(problem: KeyProblem) -> String {
    match problem {
        KeyProblem::Empty => say!("wrong-missing"),
        KeyProblem::Spaces => say!("wrong-spaces"),
        KeyProblem::WebAddress => say!("wrong-web-address"),
        KeyProblem::Email => say!("wrong-key-email"),
        KeyProblem::Token => say!("wrong-token"),
        KeyProblem::TooLong => say!("wrong-too-long"),
    }
}

/// What is wrong with a typed redirect address.
pub(super) fn redirect_uri(error: RedirectUriError) -> String {
    match error {
        RedirectUriError::Empty => say!("wrong-redirect-missing"),
        RedirectUriError::NotAUrl => say!("wrong-redirect-not-a-url"),
        RedirectUriError::Scheme => say!("wrong-redirect-scheme"),
        RedirectUriError::LoopbackHttps => say!("wrong-redirect-https"),
        RedirectUriError::NoPort => say!("wrong-redirect-no-port"),
        RedirectUriError::DynamicPort(port) => {
            say!("wrong-redirect-port", port = port.to_string())
        }
        RedirectUriError::Extras => say!("wrong-redirect-extras"),
        RedirectUriError::NotCanonical => say!("wrong-redirect-not-canonical"),
    }
}

/// What a scope is for: for writing, what it allows; for reading, what is missing without it.
pub(super) fn scope(scope: Scope) -> String {
    match scope {
        Scope::FieldsWrite => say!("scope-fields-write"),
        Scope::RxWrite => say!("scope-rx-write"),
        Scope::SoilWrite => say!("scope-soil-write"),
        Scope::ImageryWrite => say!("scope-imagery-write"),
        Scope::AsHarvestedRead => say!("missing-harvest"),
        Scope::AsPlantedRead => say!("missing-planting"),
        Scope::AsAppliedRead => say!("missing-application"),
        Scope::FieldsRead => say!("missing-fields"),
        Scope::ResourceOwnersRead => say!("missing-owners"),
        Scope::FarmOrganizationsRead => say!("missing-farms"),
    }
}

/// What FieldView answered Leaf: what it means, and FieldView's own words.
pub(super) fn event(event: &LeafEvent) -> String {
    let meaning = match (event.kind, event.status) {
        (EventKind::Worked, _) => say!("event-worked"),
        (EventKind::MissingPermission, _) => say!("event-limited-permission"),
        (EventKind::Unauthenticated, _) => say!("event-unauthenticated"),
        (EventKind::KeyRefused, _) => say!("event-key-refused"),
        (EventKind::Busy, _) => say!("event-busy"),
        (EventKind::Away, _) => say!("event-away"),
        (EventKind::Other, Some(status)) => say!("event-other", status = status.to_string()),
        (EventKind::Other, None) => return server_says(FIELDVIEW, &event.words),
    };
    if event.words.is_empty() {
        return meaning;
    }
    format!("{meaning} {}", server_says(FIELDVIEW, &event.words))
}

/// The one thing to do about a connection, where there is one.
pub(super) fn advice(credentials: &LeafCredentials, is_unfinished: bool) -> Option<String> {
    Some(match (credentials.health(), credentials.status_word()) {
        (Health::Good, _) => return None,
        (Health::Away, _) => say!("away-wait"),
        (Health::Trouble, _) if is_unfinished => say!("visit-finish"),
        (Health::Trouble, Some(StatusWord::MissingPermission)) => say!("visit-permission"),
        (Health::Trouble, _) => say!("visit-reconnect"),
    })
}

/// What became of a grower's turn.
pub(super) fn outcome(outcome: Outcome) -> String {
    match outcome {
        Outcome::Open => say!("outcome-open"),
        Outcome::Postponed => say!("outcome-postponed"),
        Outcome::Skipped => say!("outcome-skipped"),
        Outcome::Refused => say!("outcome-refused"),
        Outcome::Connected => say!("outcome-connected"),
    }
}

/// What a look at every connection has found.
pub(super) fn checked(checking: &Checking) -> String {
    let told = checking.done - checking.not_told;
    let mut words = say!(
        "checked",
        told = told,
        good = told - checking.in_trouble - checking.away,
        trouble = checking.in_trouble,
    );
    if checking.away > 0 {
        words = format!("{words} {}", say!("checked-away", count = checking.away));
    }
    if checking.fields.all() > 0 {
        words = format!("{words} {}", fields_on(checking.fields));
    }
    if checking.with_previews > 0 {
        let previews = say!("checked-previews", count = checking.with_previews);
        words = format!("{words} {previews}");
    }
    if checking.not_counted > 0 {
        let not_counted = say!("checked-not-counted", count = checking.not_counted);
        words = format!("{words} {not_counted}");
    }
    if checking.not_told > 0 {
        words = format!("{words} {}", say!("checked-not-told", count = checking.not_told));
    }
    let left = checking.all - checking.done;
    if left > 0 {
        words = format!("{words} {}", say!("checked-left", count = left));
    }
    words
}

/// How many fields are on, in a line.
pub(super) fn fields_on(counts: FieldCounts) -> String {
    say!("fields-on", on = counts.switched_on(), preview = counts.preview)
}

/// How many fields a grower has, and how many of them are on where not all are.
pub(super) fn field_counts(counts: FieldCounts) -> String {
    if counts.preview == 0 {
        say!("grower-fields", count = counts.all())
    } else {
        say!("grower-fields-on", on = counts.switched_on(), count = counts.all())
    }
}

/// The same for a narrow column.
pub(super) fn field_counts_briefly(counts: FieldCounts) -> String {
    let all = words::number(counts.all());
    if counts.preview == 0 {
        all
    } else {
        format!("{} / {all}", words::number(counts.switched_on()))
    }
}

/// All fields and those in preview, for a table; empty where Leaf has not said.
pub(super) fn field_cells(counts: Option<FieldCounts>) -> [String; 2] {
    let cell = |count: fn(FieldCounts) -> u64| {
        counts.map(|counts| count(counts).to_string()).unwrap_or_default()
    };
    [cell(FieldCounts::all), cell(|counts| counts.preview)]
}

/// What Leaf has for a grower, in one line.
pub(super) fn connection_state(credentials: Option<&LeafCredentials>) -> String {
    let Some(credentials) = credentials else { return say!("state-none") };
    let missing = credentials.missing_scopes(&[]).len();
    match (credentials.health(), &credentials.status) {
        (Health::Trouble, Some(word)) => say!("state-trouble-word", word = word.as_str()),
        (Health::Trouble, None) => say!("state-trouble"),
        (Health::Away, _) => say!("state-away"),
        (Health::Good, _) if missing > 0 => {
            say!("state-missing", missing = missing, all = scope::MINIMUM.len())
        }
        (Health::Good, _) => say!("state-good"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_named_once() {
        let urls = ["http://127.0.0.1:9001", "http://127.0.0.1:9002", "https://leaf.example"]
            .map(|url| Url::parse(url).unwrap());
        assert_eq!(sent_to(urls[..2].iter()), "Sent to 127.0.0.1 only.");
        assert_eq!(sent_to(urls.iter()), "Sent to 127.0.0.1 and leaf.example only.");
        assert_eq!(sent_to([].into_iter()), "");
    }
}
