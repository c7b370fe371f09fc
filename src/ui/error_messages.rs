//! Which sentence says what, by variant: the ids of messages in `assets/locales`.
//!
//! A failure says what happened, whether anything was lost, and the one thing to do now.

use std::env::consts::OS;
use std::io;

use std::path::Path;

use indexmap::IndexSet;
use jiff::Timestamp;
use url::Url;

use super::widgets::Explanation;
use crate::domain::api_error::{Cause, Obstacle, Unreadable};
use crate::domain::app_keys::KeyProblem;
use crate::domain::consent_answer::PasteError;
use crate::domain::consent_link::AuthorizationUrlError;
use crate::domain::day::Outcome;
use crate::domain::page::MOST_ENTRIES;
use crate::domain::redirect_uri::{Destination, RedirectUriError, Remark};
use crate::domain::setup_file::SetupFileError;
use crate::domain::table::{Fate, Flaw, Holder, Meaning, Origin, OtherFile, Reason, TableError};
use crate::domain::vault_error::VaultError;
use crate::domain::{
    ApiError, BrowserError, EventKind, ExchangeError, FieldCounts, FieldsSeen, FileError, Grower,
    Health, LeafAccount, LeafCredentials, LeafEvent, LinkState, PracticeCompany, RedirectUri,
    Scope, StatusWord, Unfinished, provider,
};
use crate::flow::growers::Checking;
use crate::flow::setup_check::PartError;
use crate::flow::{
    AttachError, ConfirmError, ConsentError, Doubt, KeyringError, Notice, PrepareError,
    RedirectError, SignInError, State, Step, StepState, Warning,
};
use crate::i18n::{self, Value};
use crate::t;

/// Longer paths are cut off where they are shown.
const PATH_CHARS: usize = 200;
/// The characters that are shown of a Leaf account; an e-mail address has 254 at most.
const ACCOUNT_CHARS: usize = 254;
const LEAF: &str = "Leaf";
const FIELDVIEW: &str = provider::FIELDVIEW.shown;

/// A failure by its message: the text, `.lost` and `.now` where the message has them.
macro_rules! explanation {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        explanation($id, &[$((stringify!($name), Value::from($value))),*])
    };
}

fn explanation(id: &str, values: &[(&str, Value<'_>)]) -> Explanation {
    let attribute =
        |name: &str| i18n::say_if_any(&format!("{id}.{name}"), values).unwrap_or_default();
    Explanation {
        what: i18n::say(id, values),
        lost: attribute("lost"),
        now: attribute("now"),
        asks_company: values.iter().any(|(name, _)| *name == "company"),
        ..Explanation::default()
    }
}

/// A step's name.
pub(super) fn step(step: Step) -> String {
    match step {
        Step::Prepare => t!("step-prepare"),
        Step::Consent => t!("step-consent"),
        Step::Attach => t!("step-attach"),
        Step::Confirm => t!("step-confirm"),
    }
}

/// That Leaf takes long to answer, followed by what is safe meanwhile.
pub(super) fn leaf_takes_longer(lost: &str) -> String {
    format!("{} {lost}", t!("takes-longer", server = LEAF))
}

/// The same of FieldView, which is asked to confirm the grower's answer.
pub(super) fn exchange_takes_longer() -> String {
    format!("{} {}", t!("takes-longer", server = FIELDVIEW), t!("takes-longer-exchange"))
}

/// How a step stands, in words.
pub(super) fn step_state(state: StepState) -> String {
    match state {
        StepState::Waiting => t!("step-waiting"),
        StepState::Running => t!("step-running"),
        StepState::Done => t!("step-done"),
        StepState::NeedsYou => t!("step-needs-you"),
        StepState::Failed => t!("step-failed"),
    }
}

/// Why an account is not plainly the grower's, and what to look at.
pub(super) fn doubt(doubt: &Doubt, grower: &str) -> String {
    match doubt {
        Doubt::OtherGrowers(other) => {
            t!("doubt-connected-to-another", other = other.as_str(), grower = grower)
        }
        Doubt::NotAsBefore(before) => {
            t!("doubt-not-as-before", before = before.as_str(), grower = grower)
        }
        Doubt::Unnamed => t!("doubt-unnamed", grower = grower),
        Doubt::NoEmail => t!("doubt-no-email", grower = grower),
        Doubt::GrowerWithoutEmail => t!("doubt-grower-without-email", grower = grower),
        Doubt::OtherEmail => t!("doubt-other-email", grower = grower),
        Doubt::SharedEmail => t!("doubt-shared-email", grower = grower),
    }
}

/// What a look at an account's fields has shown.
pub(super) fn fields(seen: &FieldsSeen) -> String {
    let rest = (seen.names.len() < seen.count).then_some("…");
    let names = seen.names.iter().map(String::as_str).chain(rest).collect::<Vec<_>>().join(", ");
    match (seen.count, seen.more) {
        (0, _) => t!("account-no-fields"),
        (count, true) => t!("account-fields-more", count = count, names = names),
        (count, false) => t!("account-fields", count = count, names = names),
    }
}

/// A consent that Leaf does not have yet.
pub(super) fn held(one: &Unfinished, now: Timestamp) -> String {
    if one.in_memory {
        t!("held-in-memory")
    } else if one.is_expired(now) {
        t!("held-expired")
    } else {
        t!("held-safe")
    }
}

/// What was granted of what was asked for.
pub(super) fn permissions(credentials: &LeafCredentials, write_scopes: &[Scope]) -> String {
    if credentials.scopes.is_none() {
        return t!("permissions-unlisted");
    }
    let missing = credentials.missing_scopes(write_scopes);
    let missing_write = missing.iter().filter(|scope| write_scopes.contains(scope)).count();
    let all = provider::FIELDVIEW.minimum_scopes.len();
    let granted = all - (missing.len() - missing_write);
    match write_scopes.len() {
        0 => t!("permissions-read", granted = granted, all = all),
        all_write => t!(
            "permissions-read-write",
            granted = granted,
            all = all,
            granted_write = all_write - missing_write,
            all_write = all_write,
        ),
    }
}

/// What the keyring is called on this system, at the beginning of a sentence.
fn keyring_name() -> String {
    t!("keyring-name", system = OS)
}

/// The keyring's trouble.
pub(super) fn keyring(error: KeyringError) -> Explanation {
    let what = match error {
        KeyringError::Broke => return broke(t!("lost-nothing")),
        KeyringError::ConsentGone => {
            let details = vec![version(), t!("details-reason", reason = error.to_string())];
            return Explanation { details, ..explanation!("attach-token-gone") };
        }
        KeyringError::GivenUp => t!("keyring-given-up", keyring = keyring_name()),
        KeyringError::Vault(error) => match error {
            VaultError::NoService => t!("keyring-no-service"),
            VaultError::Refused => t!("keyring-refused", keyring = keyring_name()),
            VaultError::NoCollection => t!("keyring-no-collection"),
            VaultError::TooLong => t!("keyring-too-long"),
            VaultError::Damaged => t!("keyring-damaged"),
            VaultError::NewerVersion => t!("keyring-newer"),
            VaultError::NotYours => t!("keyring-not-yours"),
            VaultError::Mismatch => t!("keyring-mismatch", keyring = keyring_name()),
            VaultError::Broke => return broke(t!("lost-nothing")),
            VaultError::Other(_) => t!("keyring-failed", keyring = keyring_name()),
        },
    };
    let now = match error {
        KeyringError::Vault(VaultError::NewerVersion) => t!("keyring-now-update"),
        KeyringError::Vault(VaultError::TooLong) => t!("keyring-now-check"),
        KeyringError::Vault(VaultError::NoService) => t!("keyring-now-begin"),
        KeyringError::Vault(VaultError::NoCollection) => t!("keyring-now-make"),
        KeyringError::Vault(
            VaultError::Damaged
            | VaultError::NotYours
            | VaultError::Mismatch
            | VaultError::Other(_),
        ) => t!("keyring-now-again"),
        // Nothing there can be unlocked by hand.
        _ if cfg!(windows) => t!("keyring-now-again"),
        _ => t!("keyring-now-unlock"),
    };
    let details = vec![version(), t!("details-reason", reason = error.to_string())];
    Explanation { what, lost: t!("lost-nothing"), now, details, ..Explanation::default() }
}

/// Something to know that stops nothing.
pub(super) fn notice(notice: &Notice) -> String {
    match notice {
        Notice::Settings(FileError::Damaged) => t!("notice-settings-damaged"),
        Notice::Settings(FileError::Newer) => t!("notice-settings-newer"),
        Notice::Settings(FileError::Io(_)) => t!("notice-settings-io"),
        Notice::Settings(FileError::Broke) => {
            format!("{} {}", t!("broke"), t!("notice-settings-io"))
        }
        Notice::Unfinished(FileError::Damaged) => t!("notice-unfinished-damaged"),
        Notice::Unfinished(FileError::Newer) => t!("notice-unfinished-newer"),
        Notice::Unfinished(FileError::Io(_) | FileError::Broke) => t!("notice-unfinished"),
        Notice::NewerConsents(growers) => {
            let growers = i18n::list(growers.iter().map(String::as_str));
            t!("notice-consents-newer", growers = growers)
        }
        Notice::List { file, error: FileError::Damaged } => {
            t!("notice-list-damaged", file = *file)
        }
        Notice::List { file, error: FileError::Newer } => t!("notice-list-newer", file = *file),
        Notice::List { file, error: FileError::Io(_) | FileError::Broke } => {
            t!("notice-list-io", file = *file)
        }
        Notice::ConsentKept(grower) => t!("notice-consent-kept", grower = grower.as_str()),
        Notice::TokenLeftBehind(KeyringError::Broke | KeyringError::Vault(VaultError::Broke)) => {
            t!("notice-token-left.broke")
        }
        Notice::TokenLeftBehind(_) => t!("notice-token-left"),
        Notice::NotForgotten(Some(_), Some(_)) => t!("notice-not-forgotten-both"),
        Notice::NotForgotten(Some(_), None) => t!("notice-not-forgotten-keyring"),
        Notice::NotForgotten(None, _) => t!("notice-not-forgotten-files"),
        Notice::Forgotten => t!("notice-forgotten"),
        Notice::StartedAfresh => t!("notice-afresh"),
        Notice::NotStartedAfresh(FileError::Broke) => {
            format!("{} {}", t!("broke"), t!("notice-not-afresh"))
        }
        Notice::NotStartedAfresh(_) => t!("notice-not-afresh"),
        Notice::NoPractice(_) => t!("notice-no-practice"),
        Notice::TableSaved(path) => {
            t!("notice-table-saved", path = self::path(path))
        }
        Notice::LeafletSaved(path) => t!("notice-leaflet-saved", path = self::path(path)),
        Notice::PictureSaved(path) => t!("notice-picture-saved", path = self::path(path)),
        Notice::OtherFile => t!("notice-other-file"),
        Notice::GrowerAdded(grower) => t!("notice-grower-added", grower = grower.as_str()),
        Notice::FileLater => t!("notice-file-later"),
        Notice::OtherAccount(before, unfinished) => {
            let words = t!("notice-other-account", account = leaf_account(before));
            if *unfinished == 0 {
                return words;
            }
            let waits = t!("notice-other-account-unfinished", count = *unfinished);
            format!("{words} {waits}")
        }
        Notice::StillDisconnecting => t!("notice-disconnecting"),
        Notice::StillDeleting => t!("notice-deleting"),
        Notice::GrowerChanged(grower) => t!("notice-grower-changed", grower = grower.as_str()),
        Notice::GrowerDeleted(grower) => t!("notice-grower-deleted", grower = grower.as_str()),
        Notice::StillExchanging(grower) => t!("notice-exchanging", grower = grower.as_str()),
        Notice::LeavePracticeFirst => t!("notice-leave-practice"),
        Notice::TableNotSaved(FileError::Broke) | Notice::Broke => t!("notice-broke"),
        Notice::TableNotSaved(_) => t!("notice-table-not-saved"),
        Notice::NoBrowser => t!("notice-no-browser"),
        Notice::NoFolder => t!("notice-no-folder"),
        Notice::PracticeLater => t!("notice-practice-later"),
    }
}

/// What a Leaf account is called, safe to show.
pub(super) fn leaf_account(account: &LeafAccount) -> String {
    crate::domain::text::plain(account.as_str(), ACCOUNT_CHARS)
}

/// Where a file is, safe to show.
pub(super) fn path(path: &Path) -> String {
    crate::domain::text::plain(&path.display().to_string(), PATH_CHARS)
}

/// What there is to practise with a company.
pub(super) fn practice_company(company: PracticeCompany) -> String {
    match company {
        PracticeCompany::Mixed => t!("practice-company-mixed"),
        PracticeCompany::Large => t!("practice-company-large"),
        PracticeCompany::New => t!("practice-company-new"),
        PracticeCompany::NotEnabled => t!("practice-company-not-enabled"),
    }
}

/// Why a set-up file cannot be used, or made.
pub(super) fn setup_file(error: SetupFileError) -> Explanation {
    let told = match error {
        SetupFileError::Io(kind) => file_trouble(kind),
        SetupFileError::Foreign => explanation!("file-foreign"),
        SetupFileError::Table => explanation!("file-table"),
        // Where a log-in was wanted, the file is still to be downloaded.
        SetupFileError::Other(OtherFile::WebPage) => other_file(OtherFile::WebPage),
        SetupFileError::Other(other) => Explanation { now: t!("file-other"), ..other_file(other) },
        SetupFileError::WrongPassphrase => explanation!("file-wrong-passphrase"),
        SetupFileError::Damaged => explanation!("file-damaged"),
        SetupFileError::Newer => explanation!("file-newer"),
        SetupFileError::OtherAge => explanation!("file-other-age"),
        SetupFileError::ForKey => explanation!("file-for-key"),
        SetupFileError::ConsentsInMemory => explanation!("file-consents-in-memory"),
        SetupFileError::Logo => explanation!("file-logo"),
        SetupFileError::OtherServers => explanation!("file-other-servers"),
        SetupFileError::NotSaved(error) => {
            Explanation { lost: t!("file-nothing-changed"), ..not_saved(error) }
        }
        SetupFileError::Forgotten => explanation!("file-forgotten"),
        SetupFileError::KeysMissing => explanation!("file-keys-missing"),
        SetupFileError::Broke => broke(t!("file-nothing-changed")),
    };
    let lost = if told.lost.is_empty() { t!("file-nothing-changed") } else { told.lost.clone() };
    let details = vec![version(), t!("details-reason", reason = error.to_string())];
    Explanation { lost, details, ..told }
}

/// Why a file that the person named cannot be read or written.
fn file_trouble(kind: io::ErrorKind) -> Explanation {
    match kind {
        io::ErrorKind::IsADirectory | io::ErrorKind::InvalidInput => explanation!("file-no-file"),
        _ => explanation!("file-io"),
    }
}

/// Why a file is no table of growers.
pub(super) fn table(error: TableError) -> Explanation {
    let told = match error {
        TableError::Io(kind) => file_trouble(kind),
        TableError::TooLarge => explanation!("table-too-large"),
        TableError::NoRows => explanation!("table-no-rows"),
        TableError::NoText => explanation!("table-no-text"),
        TableError::Protected => explanation!("table-protected"),
        TableError::Other(other) => other_file(other),
        TableError::Broke => broke(t!("file-nothing-changed")),
    };
    let details = vec![version(), t!("details-reason", reason = error.to_string())];
    Explanation { lost: t!("file-nothing-changed"), details, ..told }
}

/// What a file is that was opened by mistake.
fn other_file(other: OtherFile) -> Explanation {
    match other {
        OtherFile::Empty => explanation!("table-is-empty"),
        OtherFile::Pdf => explanation!("table-is-pdf"),
        OtherFile::Document => explanation!("table-is-document"),
        OtherFile::Mail => explanation!("table-is-mail"),
        OtherFile::Numbers => explanation!("table-is-numbers"),
        OtherFile::BinaryWorkbook => explanation!("table-is-xlsb"),
        OtherFile::Map => explanation!("table-is-map"),
        OtherFile::Image => explanation!("table-is-image"),
        OtherFile::Archive => explanation!("table-is-archive"),
        OtherFile::WebPage => explanation!("table-is-web-page"),
        OtherFile::Link => explanation!("table-is-link"),
        OtherFile::Calendar => explanation!("table-is-calendar"),
    }
}

/// What a column means.
pub(super) fn meaning(meaning: Meaning) -> String {
    match meaning {
        Meaning::Name => t!("new-grower-name"),
        Meaning::FirstName => t!("import-first-name"),
        Meaning::Company => t!("import-company"),
        Meaning::Email => t!("new-grower-email"),
        Meaning::Phone => t!("import-phone"),
        Meaning::Address => t!("import-address"),
        Meaning::HouseNumber => t!("import-house-number"),
        Meaning::AddressLine => t!("import-address-line"),
        Meaning::District => t!("import-district"),
        Meaning::Postcode => t!("import-postcode"),
        Meaning::Town => t!("import-town"),
        Meaning::State => t!("import-state"),
        Meaning::Reference => t!("table-reference"),
    }
}

/// Why a column probably means something.
pub(super) fn reason(reason: Reason) -> String {
    match reason {
        Reason::Cells(percent) => t!("reason-cells", percent = usize::from(percent)),
        Reason::Head(percent) => t!("reason-head", percent = usize::from(percent)),
        Reason::HeadAlone => t!("reason-head-alone"),
    }
}

/// The program that a table comes from.
pub(super) fn origin(origin: Origin) -> String {
    match (origin, origin.program()) {
        (_, Some(program)) => t!("import-origin", program = program),
        (Origin::Contacts, None) => t!("import-of-contacts"),
        (_, None) => t!("import-of-fields"),
    }
}

/// What becomes of a row.
pub(super) fn fate(fate: &Fate) -> String {
    match fate {
        Fate::New(_) => t!("fate-new"),
        Fate::Shares(_, Holder::Row(row)) => t!("fate-shares-row", row = *row),
        Fate::Shares(_, Holder::Grower(grower)) => {
            t!("fate-shares-grower", grower = grower.as_str())
        }
        Fate::Namesake(_, Holder::Row(row)) => t!("fate-namesake-row", row = *row),
        Fate::Namesake(_, Holder::Grower(grower)) => {
            t!("fate-namesake-grower", grower = grower.as_str())
        }
        Fate::SameEmail(grower) => t!("fate-same-email", grower = grower.as_str()),
        Fate::SameReference(grower) => t!("fate-same-reference", grower = grower.as_str()),
        Fate::EmailTwice(row) => t!("fate-email-twice", row = *row),
        Fate::ReferenceTwice(row) => t!("fate-reference-twice", row = *row),
        Fate::NoName => t!("wrong-name-missing"),
        Fate::NoEmail => t!("wrong-email-missing"),
        Fate::OddEmail => t!("wrong-email"),
        Fate::SeveralEmails => t!("fate-several-emails"),
        Fate::Unreadable(column) => t!("fate-unreadable", column = meaning(*column)),
        Fate::Spoiled(column) => t!("fate-spoiled", column = meaning(*column)),
        Fate::Flawed(Flaw::OpenQuote) => t!("fate-open-quote"),
        Fate::Flawed(Flaw::MoreCells) => t!("fate-more-cells"),
        Fate::Flawed(Flaw::Hidden) => t!("fate-hidden"),
    }
}

/// What to know about an attempt.
pub(super) fn warning(warning: &Warning, company: Option<&str>) -> String {
    match warning {
        Warning::Clock(ahead) => {
            let minutes = (ahead.abs() + 30) / 60;
            if *ahead > 0 {
                t!("warning-clock-ahead", minutes = minutes)
            } else {
                t!("warning-clock-behind", minutes = minutes)
            }
        }
        Warning::TokenInMemory(_) => t!("warning-in-memory"),
        Warning::NotNoted(FileError::Newer) => t!("warning-not-noted-newer"),
        Warning::NotNoted(_) => t!("warning-not-noted"),
        Warning::SecondAddress(_) if company.is_some() => t!("staff-second-address"),
        Warning::SecondAddress(first) => {
            t!("warning-second-address", what = redirect(first, String::new(), None).what)
        }
    }
}

/// To whom a secret goes: each host once, whatever ports it answers on.
pub(super) fn sent_to<'a>(servers: impl Iterator<Item = &'a Url>) -> String {
    let hosts = hosts(servers);
    if hosts.is_empty() { hosts } else { t!("sent-to", servers = hosts) }
}

/// Where the app keys are to be kept, unless they are kept already, and to whom they go.
pub(super) fn app_keys(state: &State) -> String {
    let kept = match (state.present.client_secret && state.present.api_key, state.this_run_only) {
        (true, _) => String::new(),
        (false, true) => t!("keys-secrets-for-this-run"),
        (false, false) => t!("keys-secrets"),
    };
    let hosts = hosts(
        state
            .servers
            .iter()
            .flat_map(|servers| [&servers.fieldview, &servers.fieldview_data, &servers.leaf]),
    );
    let sent = if hosts.is_empty() { hosts } else { t!("keys-sent", servers = hosts) };
    [kept, sent].join(" ").trim().to_owned()
}

fn hosts<'a>(servers: impl Iterator<Item = &'a Url>) -> String {
    i18n::list(servers.filter_map(Url::host_str).collect::<IndexSet<_>>())
}

/// Signing in did not work.
pub(super) fn sign_in(error: &SignInError) -> Explanation {
    match error {
        SignInError::NotAccepted => {
            Explanation { lost: t!("lost-nothing"), ..explanation!("sign-in-refused") }
        }
        SignInError::TokenNotAccepted => {
            Explanation { lost: t!("lost-nothing"), ..explanation!("sign-in-refused-token") }
        }
        SignInError::Leaf(error) => leaf(error, t!("lost-nothing")),
        SignInError::OtherAccount { signed_in, needed } => explanation!(
            "sign-in-other-account",
            other = leaf_account(signed_in),
            needed = leaf_account(needed),
        ),
        SignInError::ConsentsAtStake { needed } => {
            explanation!("sign-in-consents-at-stake", needed = leaf_account(needed))
        }
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
        ApiError::NotAsked(obstacle) => not_asked(*obstacle, server),
        ApiError::Broke => return broke(lost),
        ApiError::NotReached(cause) | ApiError::Lost(cause) => connection(*cause, server),
        // None of the servers sends requests elsewhere; networks do, until somebody logs in. What
        // stands before a server that is out of order says so in a page of its own.
        ApiError::Refused(refusal)
            if matches!(refusal.status, 300..=399 | 511)
                || refusal.html && !matches!(refusal.status, 502..=504) =>
        {
            explanation!("api-web-page", server = server)
        }
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
        ApiError::Unreadable { what: Unreadable::TooLong, .. } => {
            let most = i18n::number(MOST_ENTRIES as u64);
            explanation!("api-too-long", server = server, most = most)
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
    t!("server-says", server = server, words = words)
}

/// No request was made.
fn not_asked(obstacle: Obstacle, server: &str) -> Explanation {
    match obstacle {
        Obstacle::NoLeafToken => explanation!("not-asked-leaf-token"),
        Obstacle::NoAppKeys => explanation!("not-asked-app-keys", server = server),
        Obstacle::NoCode => explanation!("not-asked-code"),
        Obstacle::Unsendable => explanation!("not-asked-unsendable", server = server),
    }
}

fn connection(cause: Cause, server: &str) -> Explanation {
    match cause {
        Cause::Name => explanation!("connection-name", server = server),
        Cause::Refused => explanation!("connection-refused", server = server),
        Cause::Timeout => explanation!("connection-timeout", server = server),
        Cause::Cut => explanation!("connection-cut", server = server),
        Cause::CertificateDate => explanation!("connection-date", server = server),
        // A company that inspects connections shows the right name: this is another's.
        Cause::CertificateName => explanation!("connection-other-server", server = server),
        Cause::CertificateIssuer | Cause::Tls => {
            explanation!("connection-certificate", server = server)
        }
        Cause::NoCertificates => explanation!("connection-no-certificates", server = server),
        Cause::Proxy | Cause::ProxyTimeout => explanation!("connection-proxy", server = server),
        Cause::ProxyScript => explanation!("connection-proxy-script", server = server),
        Cause::ProxyUnknown => explanation!("connection-proxy-unknown", server = server),
        Cause::Other => explanation!("connection-other", server = server),
    }
}

fn version() -> String {
    t!("details-version", version = env!("CARGO_PKG_VERSION"))
}

fn details(error: &ApiError, server: &str) -> Vec<String> {
    let mut lines = vec![version(), t!("details-server", server = server)];
    let request_id = match error {
        ApiError::NotAsked(obstacle) => {
            lines.push(t!("details-not-asked", why = format!("{obstacle:?}")));
            None
        }
        ApiError::Broke => {
            lines.push(t!("details-reason", reason = error.to_string()));
            None
        }
        ApiError::NotReached(cause) => {
            lines.push(t!("details-not-reached", cause = format!("{cause:?}")));
            None
        }
        ApiError::Lost(cause) => {
            lines.push(t!("details-lost", cause = format!("{cause:?}")));
            None
        }
        ApiError::Refused(refusal) => {
            lines.push(t!("details-status", status = refusal.status.to_string()));
            lines.extend(refusal.code.as_ref().map(|code| t!("details-code", code = &**code)));
            refusal.request_id.as_ref()
        }
        ApiError::Unreadable { status, what, request_id } => {
            let (status, what) = (status.to_string(), format!("{what:?}"));
            lines.push(t!("details-unreadable", status = status, what = what));
            request_id.as_ref()
        }
    };
    lines.extend(request_id.map(|id| t!("details-request", id = id.as_str())));
    lines
}

/// Stile's own failure.
fn broke(lost: String) -> Explanation {
    let details = vec![version(), t!("details-reason", reason = ApiError::Broke.to_string())];
    Explanation { lost, details, ..explanation!("broke") }
}

/// Leaf no longer accepts the token, or there is none, before the grower was asked.
pub(super) fn sign_in_to_prepare(error: &ApiError) -> String {
    match error {
        ApiError::NotAsked(_) => t!("sign-in-prepare.missing"),
        _ => t!("sign-in-prepare"),
    }
}

/// The same before the consent was handed over.
pub(super) fn sign_in_to_attach(error: &ApiError) -> String {
    match error {
        ApiError::NotAsked(_) => t!("sign-in-attach.missing"),
        _ => t!("sign-in-attach"),
    }
}

/// The same after it was.
pub(super) fn sign_in_to_confirm(error: &ApiError) -> String {
    match error {
        ApiError::NotAsked(_) => t!("sign-in-confirm.missing"),
        _ => t!("sign-in-confirm"),
    }
}

/// Leaf was not brought to look at FieldView.
pub(super) fn not_synced(error: &ApiError) -> String {
    match error {
        ApiError::NotAsked(_) | ApiError::Broke => {
            let Explanation { what, lost, now, .. } = leaf(error, t!("lost-nothing"));
            format!("{what} {lost} {now}")
        }
        _ => t!("data-sync-failed"),
    }
}

/// Step 1 failed.
pub(super) fn prepare(error: &PrepareError, company: Option<&str>) -> Explanation {
    let lost = t!("lost-not-asked");
    match error {
        PrepareError::Leaf(error) if error.status() == Some(404) => {
            Explanation { lost, details: details(error, LEAF), ..explanation!("grower-unknown") }
        }
        PrepareError::Leaf(error) => leaf_for(error, lost, company),
        PrepareError::NoLink(error) => {
            let on_the_wire = leaf(error, lost);
            let told = explanation!("prepare-no-link");
            Explanation { what: told.what, now: told.now, ..on_the_wire }
        }
        PrepareError::Keyring(error) => Explanation { lost, ..keyring(*error) },
        PrepareError::Redirect(error) => redirect(error, lost, company),
        PrepareError::AuthorizationUrl(error) => authorization_url(error, company),
        PrepareError::Broke => broke(lost),
    }
}

fn redirect(error: &RedirectError, lost: String, company: Option<&str>) -> Explanation {
    let explanation = match error {
        RedirectError::Busy { at, holder } => {
            let port = at.port().to_string();
            let busy = explanation!("redirect-busy", port = port.as_str());
            match holder {
                None => busy,
                Some(program) => Explanation {
                    what: t!("redirect-busy-by", program = program.as_str(), port = port),
                    ..busy
                },
            }
        }
        RedirectError::Reserved(socket) => {
            explanation!("redirect-reserved", port = socket.port().to_string())
        }
        RedirectError::NoLoopback => explanation!("redirect-no-loopback"),
        RedirectError::Unreachable => explanation!("redirect-unreachable"),
        RedirectError::EarlierAttempt => explanation!("redirect-earlier-attempt"),
        RedirectError::NoRandomness => explanation!("redirect-no-randomness"),
        RedirectError::Other(_) => explanation!("redirect-other"),
    };
    let details = vec![version(), t!("details-reason", reason = error.to_string())];
    let told = Explanation { lost, details, ..explanation };
    match (error, company) {
        (
            RedirectError::Reserved(_) | RedirectError::NoLoopback | RedirectError::Unreachable,
            Some(company),
        ) => for_company(told, explanation!("staff-no-way-back", company = company)),
        _ => told,
    }
}

fn authorization_url(error: &AuthorizationUrlError, company: Option<&str>) -> Explanation {
    let what = match error {
        AuthorizationUrlError::NotAUrl => t!("url-not-a-url"),
        AuthorizationUrlError::Scheme => t!("url-scheme"),
        AuthorizationUrlError::Host(host) => t!("url-host", host = host.as_str()),
        AuthorizationUrlError::Port | AuthorizationUrlError::UserInfo => t!("url-disguise"),
        AuthorizationUrlError::Parameter(name) => t!("url-parameter", name = *name),
        AuthorizationUrlError::Scopes => t!("url-scopes"),
    };
    let told = Explanation {
        what,
        lost: t!("lost-not-asked"),
        now: t!("url-not-a-url.now"),
        details: vec![version(), t!("details-reason", reason = error.to_string())],
        ..Explanation::default()
    };
    let Some(company) = company else { return told };
    match error {
        // The address can be made in another way.
        AuthorizationUrlError::NotAUrl => Explanation { now: t!("prepare-no-link.now"), ..told },
        AuthorizationUrlError::Parameter(_) | AuthorizationUrlError::Scopes => {
            let what = t!("staff-other-address", company = company);
            for_company(told, Explanation { what, ..only_company(company) })
        }
        _ => Explanation { now: t!("staff-now", company = company), asks_company: true, ..told },
    }
}

/// No consent came of step 2.
pub(super) fn consent(error: &ConsentError, grower: &str, company: Option<&str>) -> Explanation {
    match error {
        ConsentError::Denied => Explanation {
            lost: t!("lost-nothing-shared"),
            calm: true,
            ..explanation!("consent-denied", grower = grower)
        },
        ConsentError::TimedOut { asleep } => {
            let timed_out = explanation!("consent-timed-out");
            let what = if *asleep { t!("consent-asleep") } else { timed_out.what.clone() };
            Explanation { what, ..timed_out }
        }
        ConsentError::Refused { error: code, description } => {
            let refused = explanation!("consent-refused");
            Explanation {
                lost: t!("lost-nothing-shared"),
                now: match (code.as_str(), company) {
                    (_, Some(company)) if error.needs_administrator() => {
                        t!("staff-now", company = company)
                    }
                    (_, Some(company)) => t!("staff-refused", company = company),
                    ("invalid_scope" | "unauthorized_client", None) => {
                        t!("consent-refused.scopes")
                    }
                    ("invalid_request", None) => t!("consent-refused.address"),
                    _ => refused.now.clone(),
                },
                asks_company: company.is_some(),
                said: description.as_ref().map(|words| server_says(FIELDVIEW, words)),
                details: vec![version(), t!("details-code", code = code.as_str())],
                ..refused
            }
        }
        ConsentError::Exchange(error) => exchange(error, company),
        ConsentError::Broke => broke(t!("broke.log-in")),
        ConsentError::WrongAccount(account) => {
            let wrong = explanation!(
                "consent-wrong-account",
                account = account.display(),
                grower = grower,
            );
            if account.is_known() {
                return wrong;
            }
            Explanation { what: t!("consent-wrong-account-unnamed", grower = grower), ..wrong }
        }
    }
}

fn exchange(error: &ExchangeError, company: Option<&str>) -> Explanation {
    let on_the_wire = api(error.api(), FIELDVIEW, t!("lost-log-in"));
    let told = match error {
        ExchangeError::Api(ApiError::NotReached(_)) => {
            return Explanation {
                lost: t!("exchange-not-reached.lost"),
                now: t!("exchange-not-reached.now"),
                ..on_the_wire
            };
        }
        ExchangeError::Api(ApiError::NotAsked(Obstacle::NoAppKeys | Obstacle::Unsendable)) => {
            let lost = t!("exchange-not-reached.lost");
            return keys_missing(Explanation { lost, ..on_the_wire }, company);
        }
        ExchangeError::Api(ApiError::Lost(_)) => {
            return Explanation { now: t!("exchange-lost.now"), ..on_the_wire };
        }
        ExchangeError::Api(_) => return on_the_wire,
        ExchangeError::CodeRefused(_) => explanation!("exchange-code"),
        ExchangeError::AddressRefused(_) => explanation!("exchange-address"),
        ExchangeError::ScopeRefused(_) => explanation!("exchange-scope"),
        ExchangeError::ClientRefused(_) => explanation!("exchange-client"),
        ExchangeError::QuotaUsedUp(_) => explanation!("exchange-quota"),
        ExchangeError::NoRefreshToken(_) => explanation!("exchange-no-token"),
    };
    let told = Explanation { what: told.what, now: told.now, ..on_the_wire };
    match (error, company) {
        (ExchangeError::CodeRefused(_), _) => told,
        (ExchangeError::QuotaUsedUp(_) | ExchangeError::NoRefreshToken(_), Some(company)) => {
            Explanation { now: t!("staff-now", company = company), asks_company: true, ..told }
        }
        (_, company) => not_accepted(told, FIELDVIEW, company),
    }
}

/// A part of the set-up does not work. Several may fail at once: what is lost is said once for all of
/// them, and what a server said stands with what support needs.
pub(super) fn setup_part(error: &PartError, company: Option<&str>) -> Explanation {
    let mut told = part_error(error, company);
    told.details.extend(told.said.take());
    Explanation { lost: String::new(), ..told }
}

fn part_error(error: &PartError, company: Option<&str>) -> Explanation {
    let lost = String::new();
    match error {
        PartError::Leaf(error) => leaf(error, lost),
        PartError::Client(ExchangeError::ClientRefused(refusal)) => {
            let on_the_wire = api(refusal, FIELDVIEW, lost);
            check_refused(explanation!("check-client-refused"), on_the_wire, company)
        }
        PartError::Client(error) => api(error.api(), FIELDVIEW, lost),
        PartError::KeyRefused(refusal) => {
            let on_the_wire = api(refusal, FIELDVIEW, lost);
            check_refused(explanation!("check-key-refused"), on_the_wire, company)
        }
        PartError::FieldViewData(error) => api(error, FIELDVIEW, lost),
        PartError::Missing => {
            keys_missing(Explanation { lost, ..explanation!("check-missing") }, company)
        }
        PartError::Redirect(error) => {
            // Pasting is a way on for a log-in alone.
            let company = company.filter(|_| !error.fields().is_empty());
            let now = match company {
                _ if error.fields().is_empty() => t!("check-timed-out.now"),
                Some(company) => t!("check-redirect-company.now", company = company),
                None => t!("check-redirect.now"),
            };
            let asks_company = company.is_some();
            Explanation { now, asks_company, ..redirect(error, lost, company) }
        }
        PartError::Keyring(error) => keyring(*error),
        PartError::Clock(ahead) => {
            let minutes = (ahead.abs() + 30) / 60;
            Explanation { lost, ..explanation!("check-clock-wrong", minutes = minutes) }
        }
        PartError::TimedOut => Explanation { lost, ..explanation!("check-timed-out") },
        PartError::Broke => broke(lost),
    }
}

fn check_refused(
    told: Explanation,
    on_the_wire: Explanation,
    company: Option<&str>,
) -> Explanation {
    let told = Explanation { what: told.what, now: told.now, ..on_the_wire };
    not_accepted(told, FIELDVIEW, company)
}

/// The same failure for those whom a company's file has set up: `words` say in their terms what
/// happened and what to do, and the terms of the set-up are among the details for the company.
fn for_company(told: Explanation, words: Explanation) -> Explanation {
    let mut details = told.details;
    if details.is_empty() {
        details.push(version());
    }
    details.push(t!("details-reason", reason = told.what));
    let asks_company = words.asks_company;
    Explanation { what: words.what, now: words.now, details, asks_company, ..told }
}

/// Nobody but the company can put it right.
fn only_company(company: &str) -> Explanation {
    let now = t!("staff-now", company = company);
    Explanation { now, asks_company: true, ..Explanation::default() }
}

/// A server does not accept what was set up; `company` if its file has done that.
fn not_accepted(told: Explanation, server: &str, company: Option<&str>) -> Explanation {
    let Some(company) = company else { return told };
    let what = t!("staff-not-accepted", server = server, company = company);
    for_company(told, Explanation { what, ..only_company(company) })
}

/// What a company's file has brought along comes again with it.
fn keys_missing(told: Explanation, company: Option<&str>) -> Explanation {
    match company {
        None => told,
        Some(company) => for_company(told, explanation!("staff-keys-missing", company = company)),
    }
}

/// A failure at Leaf, for those whom a company's file has set up, too.
fn leaf_for(error: &ApiError, lost: String, company: Option<&str>) -> Explanation {
    let told = leaf(error, lost);
    match (error, company) {
        (ApiError::NotAsked(Obstacle::NoAppKeys), _) => keys_missing(told, company),
        (ApiError::NotAsked(Obstacle::Unsendable), Some(_)) => {
            Explanation { now: t!("staff-sign-in"), ..told }
        }
        (ApiError::Refused(refusal), Some(company)) if refusal.status == 403 && !refusal.html => {
            Explanation { now: t!("staff-ask", company = company), asks_company: true, ..told }
        }
        _ => told,
    }
}

/// Step 3 failed.
pub(super) fn attach(error: &AttachError, company: Option<&str>) -> Explanation {
    let safe = t!("consent-safe");
    match error {
        AttachError::Leaf(error) => attach_at_leaf(error, safe, company),
        AttachError::Replacing(error) => {
            attach_at_leaf(error, t!("attach-replacing.lost"), company)
        }
        AttachError::AlreadyAttached(_) => {
            Explanation { lost: safe, ..explanation!("attach-already") }
        }
        AttachError::KeysRefused(error) => {
            refused_by_fieldview(explanation!("attach-keys-refused"), error, company)
        }
        AttachError::ScopeMissing(error) => {
            refused_by_fieldview(explanation!("attach-scope-missing"), error, company)
        }
        AttachError::ConsentEnded(error) => {
            Explanation { details: details(error, LEAF), ..explanation!("attach-consent-ended") }
        }
        AttachError::Broke
        | AttachError::Keyring(KeyringError::Broke | KeyringError::Vault(VaultError::Broke)) => {
            broke(safe)
        }
        AttachError::KeysMissing => {
            keys_missing(Explanation { lost: safe, ..explanation!("attach-keys-missing") }, company)
        }
        AttachError::Keyring(error) => {
            let now = match error {
                KeyringError::Vault(VaultError::NewerVersion) => t!("keyring-now-update-only"),
                KeyringError::Vault(VaultError::NoService) => t!("keyring-now-begin-only"),
                _ if cfg!(windows) => t!("keyring-now-again-only"),
                _ => t!("keyring-now-unlock-only"),
            };
            Explanation { lost: safe, now, ..keyring(*error) }
        }
        AttachError::TokenGone => explanation!("attach-token-gone"),
        AttachError::OtherClient { given_to } => {
            let told = explanation!("attach-other-client", client = given_to.as_str());
            match company {
                None => told,
                Some(company) => {
                    for_company(told, explanation!("staff-earlier-set-up", company = company))
                }
            }
        }
        AttachError::OtherLeafAccount => explanation!("attach-other-account"),
    }
}

/// Leaf did not take the consent; `lost` tells what became of it.
fn attach_at_leaf(error: &ApiError, lost: String, company: Option<&str>) -> Explanation {
    let on_the_wire = leaf_for(error, lost, company);
    match error.status() {
        Some(404) => {
            let told = explanation!("grower-unknown");
            Explanation { what: told.what, now: told.now, ..on_the_wire }
        }
        Some(400 | 409 | 422) => {
            let told = explanation!("attach-refused");
            let told = Explanation { what: told.what, now: told.now, ..on_the_wire };
            not_accepted(told, LEAF, company)
        }
        _ => on_the_wire,
    }
}

/// Leaf refused the consent, because FieldView refuses what the company has set up.
fn refused_by_fieldview(told: Explanation, error: &ApiError, company: Option<&str>) -> Explanation {
    let on_the_wire = leaf(error, String::new());
    let told = Explanation { said: on_the_wire.said, details: on_the_wire.details, ..told };
    not_accepted(told, FIELDVIEW, company)
}

/// Step 4 failed.
pub(super) fn confirm(error: &ConfirmError, company: Option<&str>) -> Explanation {
    match error {
        ConfirmError::Leaf(error) => leaf_for(error, t!("confirm-leaf.lost"), company),
        ConfirmError::Broke => broke(t!("consent-safe")),
        ConfirmError::Absent => {
            Explanation { lost: t!("consent-safe"), ..explanation!("confirm-absent") }
        }
        ConfirmError::Trouble { found, last_event } => {
            let status = found.status.as_ref().map(|word| server_says(LEAF, word));
            let last = last_event.as_ref().map(|last| event(last, company));
            let said = status.into_iter().chain(last);
            let said = said.collect::<Vec<_>>().join("\n");
            Explanation {
                said: Some(said).filter(|said| !said.is_empty()),
                ..explanation!("confirm-trouble")
            }
        }
    }
}

/// Adding a grower failed.
pub(super) fn adding(error: &ApiError) -> Explanation {
    let mut explanation = leaf(error, t!("typed-kept"));
    if let ApiError::Lost(_) | ApiError::Broke = error {
        explanation.now = t!("new-grower-maybe");
    }
    explanation
}

/// Leaf has accepted a change of a grower, and shows something else.
pub(super) fn edit_not_taken() -> Explanation {
    explanation!("edit-grower-not-taken")
}

/// A grower who is connected is not deleted.
pub(super) fn delete_connected() -> Explanation {
    Explanation { calm: true, ..explanation!("delete-grower-connected") }
}

/// The settings could not be written.
pub(super) fn not_saved(error: FileError) -> Explanation {
    let not_saved = explanation!("settings-not-saved");
    let details = vec![version(), t!("details-reason", reason = error.to_string())];
    match error {
        FileError::Broke => broke(not_saved.lost),
        FileError::Newer => Explanation { details, ..explanation!("settings-newer") },
        FileError::Io(_) | FileError::Damaged => Explanation { details, ..not_saved },
    }
}

/// Why the browser was not asked.
pub(super) fn browser(error: BrowserError) -> String {
    match error {
        BrowserError::NotStarted => t!("browser-not-started"),
        BrowserError::Slow => t!("browser-slow"),
        BrowserError::NoPrivateWindow => t!("browser-no-private"),
    }
}

/// Why a pasted address is not the one.
pub(super) fn paste(error: PasteError) -> String {
    match error {
        PasteError::Empty => t!("paste-empty"),
        PasteError::NotAnAddress => t!("paste-not-an-address"),
        PasteError::StillFieldView => t!("paste-still-fieldview"),
        PasteError::OtherAddress => t!("paste-other-address"),
        PasteError::NoAnswer => t!("paste-no-answer"),
        PasteError::OtherAttempt => t!("paste-other-attempt"),
        PasteError::Damaged => t!("paste-damaged"),
    }
}

/// What is wrong with a typed key or token.
pub(super) fn key_problem(problem: KeyProblem, missing: String) -> String {
    match problem {
        KeyProblem::Empty => missing,
        KeyProblem::Spaces => t!("wrong-spaces"),
        KeyProblem::WebAddress => t!("wrong-web-address"),
        KeyProblem::Email => t!("wrong-key-email"),
        KeyProblem::Token => t!("wrong-token"),
        KeyProblem::TooLong => t!("wrong-too-long"),
    }
}

/// What is wrong with a typed redirect address.
pub(super) fn redirect_uri(error: RedirectUriError) -> String {
    match error {
        RedirectUriError::Empty => t!("wrong-redirect-missing"),
        RedirectUriError::NotAUrl => t!("wrong-redirect-not-a-url"),
        RedirectUriError::Scheme => t!("wrong-redirect-scheme"),
        RedirectUriError::NoPort => t!("wrong-redirect-no-port"),
        RedirectUriError::Fragment => t!("wrong-redirect-fragment"),
        RedirectUriError::Several => t!("wrong-redirect-several"),
    }
}

/// What a redirect address means for each log-in, where it is not simply listened on.
pub(super) fn redirect_remark(uri: &RedirectUri) -> Option<String> {
    Some(match uri.remark()? {
        Remark::Pasted(Destination::Page) => t!("redirect-elsewhere"),
        Remark::Pasted(Destination::OpenPage) => t!("redirect-open-page"),
        Remark::Pasted(Destination::LoopbackHttps) => t!("redirect-https-here"),
        Remark::Pasted(Destination::OwnScheme) => {
            t!("redirect-own-scheme", usual = RedirectUri::default().as_str())
        }
        Remark::LowPort(port) => t!("redirect-low-port", port = port.to_string()),
        Remark::HighPort(port) => t!("redirect-high-port", port = port.to_string()),
    })
}

/// What a scope is for: for writing, what it allows; for reading, what is missing without it.
pub(super) fn scope(scope: Scope) -> String {
    match scope {
        Scope::FieldsWrite => t!("scope-fields-write"),
        Scope::RxWrite => t!("scope-rx-write"),
        Scope::SoilWrite => t!("scope-soil-write"),
        Scope::ImageryWrite => t!("scope-imagery-write"),
        Scope::AsHarvestedRead => t!("missing-harvest"),
        Scope::AsPlantedRead => t!("missing-planting"),
        Scope::AsAppliedRead => t!("missing-application"),
        Scope::FieldsRead => t!("missing-fields"),
        Scope::ResourceOwnersRead => t!("missing-owners"),
        Scope::FarmOrganizationsRead => t!("missing-farms"),
    }
}

/// The same without FieldView's own word for it, for growers.
pub(super) fn scope_in_words(scope: Scope) -> String {
    let words = self::scope(scope);
    words.split(" (").next().unwrap_or_default().to_owned()
}

/// What FieldView answered Leaf: what it means, and FieldView's own words.
pub(super) fn event(event: &LeafEvent, company: Option<&str>) -> String {
    let meaning = match (event.kind, event.status) {
        (EventKind::Worked, _) => t!("event-worked"),
        (EventKind::MissingPermission, _) => match company {
            Some(company) => t!("staff-limited", company = company),
            None => t!("event-limited-permission"),
        },
        (EventKind::Unauthenticated, _) => t!("event-unauthenticated"),
        (EventKind::KeyRefused, _) => match company {
            Some(company) => t!("staff-key-refused", company = company),
            None => t!("event-key-refused"),
        },
        (EventKind::Busy, _) => t!("event-busy"),
        (EventKind::Away, _) => t!("event-away"),
        (EventKind::Other, Some(status)) => t!("event-other", status = status.to_string()),
        (EventKind::Other, None) => return server_says(FIELDVIEW, &event.words),
    };
    if event.words.is_empty() {
        return meaning;
    }
    format!("{meaning} {}", server_says(FIELDVIEW, &event.words))
}

/// The last event of a grower's connection; nothing where none is known.
pub(super) fn last_event(state: &State, grower: &Grower) -> String {
    let found = state.growers.events.get(&grower.id);
    found.map(|found| event(found, state.company_name())).unwrap_or_default()
}

/// What FieldView itself said last of the grower's connection; empty where nothing is known.
pub(super) fn last_words(state: &State, grower: &Grower) -> String {
    let found = state.growers.events.get(&grower.id).filter(|found| !found.words.is_empty());
    found.map(|found| server_says(FIELDVIEW, &found.words)).unwrap_or_default()
}

/// A permission that the consent does not have.
pub(super) fn missing_scope(missing: Scope, company: Option<&str>) -> String {
    let data = scope(missing);
    match company {
        Some(company) => t!("staff-missing", data = data, company = company),
        None => t!("connected-missing", data = data),
    }
}

/// How a link stands that works.
pub(super) fn link_state(link: &LinkState) -> String {
    let until = link.expires.map_or_else(|| t!("links-no-end"), i18n::day);
    match link.last_used {
        Some(time) => t!("row-link-used", until = until, time = i18n::day(time)),
        None => t!("row-link-unused", until = until),
    }
}

/// What to do about a connection.
pub(super) struct Advice {
    pub(super) words: String,
    /// Whether the company is to be asked, whose file has set this computer up.
    pub(super) asks_company: bool,
}

/// The one thing to do about a connection, where there is one.
pub(super) fn advice(
    credentials: &LeafCredentials,
    is_unfinished: bool,
    company: Option<&str>,
) -> Option<Advice> {
    let lacks = credentials.status_word() == Some(StatusWord::MissingPermission);
    let (words, asks_company) = match (credentials.health(), company) {
        (Health::Good, _) => return None,
        (Health::Away, _) => (t!("away-wait"), false),
        (Health::Trouble, _) if is_unfinished => (t!("grower-page-finish"), false),
        (Health::Trouble, Some(company)) if lacks => {
            (t!("staff-permission", company = company), true)
        }
        (Health::Trouble, None) if lacks => (t!("grower-page-permission"), false),
        (Health::Trouble, _) => (t!("grower-page-reconnect"), false),
    };
    Some(Advice { words, asks_company })
}

/// What became of a grower's turn.
pub(super) fn outcome(outcome: Outcome) -> String {
    match outcome {
        Outcome::Open => t!("outcome-open"),
        Outcome::Postponed => t!("outcome-postponed"),
        Outcome::Skipped => t!("outcome-skipped"),
        Outcome::Refused => t!("outcome-refused"),
        Outcome::Connected => t!("outcome-connected"),
    }
}

/// What a look at every connection has found.
pub(super) fn checked(checking: &Checking) -> String {
    let told = checking.done - checking.not_told;
    let mut words = t!(
        "checked",
        told = told,
        good = told - checking.in_trouble - checking.away,
        trouble = checking.in_trouble,
    );
    if checking.away > 0 {
        words = format!("{words} {}", t!("checked-away", count = checking.away));
    }
    if checking.fields.all() > 0 {
        words = format!("{words} {}", fields_on(checking.fields));
    }
    if checking.with_previews > 0 {
        let previews = t!("checked-previews", count = checking.with_previews);
        words = format!("{words} {previews}");
    }
    if checking.not_counted > 0 {
        let not_counted = t!("checked-not-counted", count = checking.not_counted);
        words = format!("{words} {not_counted}");
    }
    if checking.not_told > 0 {
        words = format!("{words} {}", t!("checked-not-told", count = checking.not_told));
    }
    if checking.broke {
        words = format!("{} {words}", t!("broke"));
    }
    let left = checking.all - checking.done;
    if left > 0 {
        words = format!("{words} {}", t!("checked-left", count = left));
    }
    words
}

/// How many fields are on, in a line.
pub(super) fn fields_on(counts: FieldCounts) -> String {
    t!("fields-on", on = counts.switched_on(), preview = counts.preview)
}

/// How many fields a grower has, and how many of them are on where not all are.
pub(super) fn field_counts(counts: FieldCounts) -> String {
    if counts.preview == 0 {
        t!("grower-fields", count = counts.all())
    } else {
        t!("grower-fields-on", on = counts.switched_on(), count = counts.all())
    }
}

/// The same for a narrow column.
pub(super) fn field_counts_briefly(counts: FieldCounts) -> String {
    let all = i18n::number(counts.all());
    if counts.preview == 0 {
        all
    } else {
        format!("{} / {all}", i18n::number(counts.switched_on()))
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
    let Some(credentials) = credentials else { return t!("state-none") };
    let missing = credentials.missing_scopes(&[]).len();
    let is = |word| credentials.status_word() == Some(word);
    match (credentials.health(), &credentials.status) {
        // What it means is enough: Leaf's word, for support, stands on the grower's page.
        (Health::Trouble, _) if is(StatusWord::Unauthenticated) => t!("state-ended"),
        (Health::Trouble, _) if is(StatusWord::MissingPermission) => t!("state-limited"),
        (Health::Trouble, Some(word)) => t!("state-trouble-word", word = word.as_str()),
        (Health::Trouble, None) => t!("state-trouble"),
        (Health::Away, _) => t!("state-away"),
        (Health::Good, _) if missing > 0 => {
            let all = provider::FIELDVIEW.minimum_scopes.len();
            t!("state-missing", missing = missing, all = all)
        }
        (Health::Good, _) => t!("state-good"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_asked_is_not_told_as_a_refusal() {
        let obstacles =
            [Obstacle::NoLeafToken, Obstacle::NoAppKeys, Obstacle::NoCode, Obstacle::Unsendable];
        for obstacle in obstacles {
            let error = ApiError::NotAsked(obstacle);
            let told = leaf(&error, t!("lost-nothing"));
            assert!(told.what.starts_with("Nothing was sent"), "{}", told.what);
            assert!(!told.lost.is_empty() && !told.now.is_empty());
            assert!(told.details.iter().any(|line| line.contains(&format!("{obstacle:?}"))));
        }
        let error = ApiError::NotAsked(Obstacle::NoLeafToken);
        for words in
            [sign_in_to_prepare(&error), sign_in_to_attach(&error), sign_in_to_confirm(&error)]
        {
            assert!(words.contains("not signed in"), "{words}");
        }
        let error = ExchangeError::Api(ApiError::NotAsked(Obstacle::NoAppKeys));
        let told = consent(&ConsentError::Exchange(error), "Jane", None);
        assert_eq!(told.lost, t!("exchange-not-reached.lost"));
    }

    #[test]
    fn logging_in_to_the_network_comes_before_any_other_cure_for_a_wrong_certificate() {
        for cause in
            [Cause::CertificateName, Cause::CertificateIssuer, Cause::CertificateDate, Cause::Tls]
        {
            let told = leaf(&ApiError::NotReached(cause), t!("lost-nothing"));
            let log_in = told.now.find("log in to the network").unwrap();
            for other in ["must be installed", "another network", "set them right"] {
                assert!(told.now.find(other).is_none_or(|at| log_in < at), "{}", told.now);
            }
        }
        for (status, html, told) in [
            (302, false, "api-web-page"),
            (307, true, "api-web-page"),
            (511, false, "api-web-page"),
            (403, true, "api-web-page"),
            (502, true, "api-out-of-order"),
            (503, true, "api-out-of-order"),
        ] {
            let refusal = crate::domain::api_error::Refusal {
                status,
                code: None,
                message: None,
                nested: false,
                request_id: None,
                retry_after: None,
                html,
            };
            let shown = leaf(&ApiError::Refused(Box::new(refusal)), t!("lost-nothing"));
            assert_eq!(shown.now, i18n::say(&format!("{told}.now"), &[]), "{status}");
        }
    }

    #[test]
    fn stiles_own_failure_is_told_as_such_wherever_it_was() {
        for told in [
            leaf(&ApiError::Broke, t!("lost-nothing")),
            sign_in(&SignInError::Leaf(ApiError::Broke)),
            adding(&ApiError::Broke),
            keyring(KeyringError::Broke),
            keyring(KeyringError::Vault(VaultError::Broke)),
            setup_file(SetupFileError::Broke),
            setup_file(SetupFileError::NotSaved(FileError::Broke)),
            table(TableError::Broke),
            not_saved(FileError::Broke),
            prepare(&PrepareError::Broke, None),
            prepare(&PrepareError::Keyring(KeyringError::Broke), None),
            consent(&ConsentError::Broke, "Jane", None),
            attach(&AttachError::Broke, None),
            attach(&AttachError::Keyring(KeyringError::Broke), None),
            confirm(&ConfirmError::Broke, None),
        ] {
            assert_eq!(told.what, t!("broke"));
            assert!(!told.lost.is_empty() && !told.now.is_empty(), "{told:?}");
            assert!(told.details.len() > 1, "{told:?}");
        }
    }

    #[test]
    fn a_file_that_is_well_is_not_told_as_damaged() {
        for error in [
            SetupFileError::OtherServers,
            SetupFileError::NotSaved(FileError::Damaged),
            SetupFileError::NotSaved(FileError::Newer),
            SetupFileError::Forgotten,
            SetupFileError::KeysMissing,
        ] {
            let told = setup_file(error);
            for other in [SetupFileError::Damaged, SetupFileError::Newer] {
                assert_ne!(told.what, setup_file(other).what, "{error:?}");
            }
            assert!(!told.lost.is_empty() && !told.now.is_empty(), "{told:?}");
        }
    }

    #[test]
    fn a_host_is_named_once() {
        let urls = ["http://127.0.0.1:9001", "http://127.0.0.1:9002", "https://leaf.example"]
            .map(|url| Url::parse(url).unwrap());
        assert_eq!(sent_to(urls[..2].iter()), "Sent to 127.0.0.1 only.");
        assert_eq!(sent_to(urls.iter()), "Sent to 127.0.0.1 and leaf.example only.");
        assert_eq!(sent_to([].into_iter()), "");
    }
}
