//! One grower's way through the steps: [`STEPS`] lists them, and each has a file of its name.

mod attach;
mod confirm;
mod consent;
mod prepare;
mod stage;

use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};

use super::error::{AttachError, ConfirmError, KeyringError, PrepareError, RedirectError, Warning};
use super::outcome;
use crate::domain::BrowserError;
pub use stage::{
    Attach, Browser, Confirm, Connected, Consent, Copied, Doubt, Prepare, STEPS, Stage, Step,
    StepState, Waiting, Way,
};

use crate::domain::consent_answer::{Answer, Page, PasteError};
use crate::domain::consent_link::{AuthorizationUrl, ConsentLink};
use crate::domain::secret::AuthorizationCode;
use crate::domain::{
    Account, ApiError, Company, ConsentId, CredentialsMark, ExchangeError, FieldsSeen, Grower,
    KnownAccount, LeafCredentials, LeafUserId, RedirectUri, Scope, Settings, Unfinished,
};
use jiff::Timestamp;

/// One grower being connected.
#[derive(Clone, Debug)]
pub struct Connect {
    /// This try.
    pub attempt: AttemptId,
    /// The grower.
    pub grower: Grower,
    /// Where it stands.
    pub stage: Stage,
    /// The consent at hand, once there is one.
    pub consent: Option<ConsentId>,
    /// Whose FieldView account answered, once it has.
    pub account: Option<Account>,
    /// What a look at the account's fields has shown.
    pub fields: Option<FieldsSeen>,
    /// What to know meanwhile.
    pub warnings: Vec<Warning>,
    pub(in crate::flow) settings: Settings,
    /// What Leaf had for the grower when this began.
    pub(in crate::flow) before: Option<CredentialsMark>,
    /// The credentials at Leaf that the person agreed to replace.
    pub(in crate::flow) replace: Option<CredentialsMark>,
    /// Whether no other grower has the same e-mail, as far as all are known: only then does it
    /// prove anything.
    pub(in crate::flow) email_is_unique: bool,
    /// Which accounts growers were connected with before.
    pub(in crate::flow) known_accounts: Arc<Vec<KnownAccount>>,
    /// By which address the answer comes back, and how, once that is settled.
    pub redirect: Option<(RedirectUri, Way)>,
    /// Whether the next link is opened in a private window.
    pub(in crate::flow) privately: bool,
    pub(in crate::flow) url: Option<AuthorizationUrl>,
    /// Whether the server that the step asks takes longer than usual to answer.
    pub server_takes_longer: bool,
}

/// What a step is told.
#[derive(Debug)]
pub enum Message {
    /// The preflight's findings.
    Preflight(Box<Preflight>),
    /// Replace the credentials that Leaf has already.
    Replace,
    /// Keep them, and leave this grower as it is.
    KeepExisting,
    /// Do without the listener.
    PasteInstead,
    /// Make the log-in address from FieldView's own template, since Leaf has given none.
    UseTemplate,
    /// The scopes that Stile does not know are right.
    AcceptScopes,
    /// Step 1's outcome.
    Link(Result<AuthorizationUrl, PrepareError>),
    /// All is ready for the browser.
    Ready(Result<Ready, RedirectError>),
    /// The browser was asked, which is all that is known.
    BrowserAsked(Result<(), BrowserError>),
    /// Ask the browser again.
    OpenAgain,
    /// Ask a browser for a private window, where nobody is logged in.
    OpenPrivately,
    /// Copy the link.
    CopyLink,
    /// It was said for long enough that the link is copied.
    CopiedAWhileAgo,
    /// A request that was none of FieldView's came to the redirect address.
    Ignored,
    /// The browser tried https on the redirect address.
    TlsHello,
    /// The person pasted an address.
    Paste(PastedAddress),
    /// What is in it.
    Pasted(Result<Answer, PasteError>),
    /// The browser came back.
    Callback(Answer),
    /// The time for the consent is over.
    TimeUp {
        /// Whether it passed while the computer slept, or its clock was moved.
        asleep: bool,
    },
    /// The exchange's outcome.
    Exchanged {
        /// The grower.
        grower: LeafUserId,
        /// Whose account, or what went wrong.
        result: Result<Account, ExchangeError>,
    },
    /// The refresh token is in the keyring, or in memory only.
    TokenStored {
        /// What is now on the list of unfinished connections.
        unfinished: Unfinished,
        /// The keyring's answer.
        result: Result<(), KeyringError>,
    },
    /// What a look at the account's fields has shown; nothing where FieldView did not say.
    Fields(Option<FieldsSeen>),
    /// Yes, this is the grower's account.
    AccountIsRight,
    /// No, it is somebody else's.
    AccountIsWrong,
    /// Step 3's outcome.
    Attached(Result<(), AttachError>),
    /// Step 4's outcome.
    Confirmed(Result<LeafCredentials, ConfirmError>),
    /// The consent is no good: ask the grower for another.
    AskAgain,
    /// Try the failed step again.
    Retry,
    /// The person is signed in to Leaf again: a step that waits for that goes on.
    SignedIn,
    /// Ask again, in a private window: the browser was logged in as somebody else.
    RetryPrivately,
    /// The server that the step asks takes longer than usual to answer, or no longer does.
    TakesLonger(bool),
    /// The work for this step broke off in Stile itself. A step that waits for a person is not
    /// concerned.
    Broke,
}

impl Message {
    /// The grower whose consent this is about, where the message names one.
    pub(in crate::flow) fn grower(&self) -> Option<&LeafUserId> {
        match self {
            Self::Exchanged { grower, .. } => Some(grower),
            Self::TokenStored { unfinished, .. } => Some(&unfinished.leaf_user_id),
            _ => None,
        }
    }
}

/// What the preflight found.
#[derive(Clone, Debug)]
pub struct Preflight {
    /// What Leaf has for this grower already; also proves that Leaf accepts the token.
    pub existing: Result<Option<LeafCredentials>, ApiError>,
    /// Whether the keyring takes and gives back a test value.
    pub keyring: Result<(), KeyringError>,
    /// The redirect address to use.
    pub redirect: Result<(RedirectUri, Way), RedirectError>,
    /// What to know that stops nothing.
    pub warnings: Vec<Warning>,
}

/// The link, and how long it is waited for.
#[derive(Clone, Debug)]
pub struct Ready {
    /// The link with its state.
    pub link: ConsentLink,
    /// When the wait ends.
    pub deadline: Timestamp,
    /// What to know that stops nothing.
    pub warnings: Vec<Warning>,
}

/// An address from the browser: it may hold the code.
#[derive(Clone, Debug)]
pub struct PastedAddress(SecretString);

impl PastedAddress {
    /// Takes the text in.
    pub fn new(text: impl Into<String>) -> Self {
        Self(SecretString::from(text.into()))
    }

    /// The text, for the classifier.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// Tells one try at a consent from every other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AttemptId(pub u64);

/// What the steps ask of the whole.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::flow) enum Ask {
    /// A consent is asked for again, under a new attempt.
    NewAttempt,
    /// The screen is left.
    Leave,
}

/// What a step answers.
pub(in crate::flow) type Outcome = outcome::Outcome<Effect, Ask>;

impl From<Effect> for Outcome {
    fn from(effect: Effect) -> Self {
        Self::effect(effect)
    }
}

/// What the steps have done outside.
#[derive(Debug)]
pub enum Effect {
    /// Look whether all is in place: [`Message::Preflight`].
    Preflight {
        /// The attempt.
        attempt: AttemptId,
        /// The grower.
        grower: LeafUserId,
        /// The registered redirect addresses, in the order to try.
        redirect_uris: Vec<RedirectUri>,
        /// Whether to do without listening.
        paste: bool,
    },
    /// Step 1: [`Message::Link`].
    RequestLink {
        /// The attempt.
        attempt: AttemptId,
        /// The grower.
        grower: LeafUserId,
        /// The client ID.
        client_id: String,
        /// The address chosen by the preflight.
        redirect_uri: RedirectUri,
        /// Write scopes on top of the minimum.
        write_scopes: Vec<Scope>,
        /// Whether to make the address from FieldView's own template, without Leaf.
        by_template: bool,
    },
    /// Note the attempt, listen for its state, start its time: [`Message::Ready`].
    OpenConsent {
        /// The attempt.
        attempt: AttemptId,
        /// The grower, to be named on the list of unfinished connections.
        grower: Box<Grower>,
        /// The client that the consent is asked for.
        client_id: String,
        /// What Leaf has for the grower now.
        before: Option<CredentialsMark>,
        /// Whether the person agreed to replace it.
        replace: bool,
        /// The checked authorization URL.
        url: AuthorizationUrl,
        /// Where the answer comes back.
        redirect_uri: RedirectUri,
        /// How.
        way: Way,
        /// Whether the exchange is to be proven by PKCE.
        pkce: bool,
    },
    /// Ask the system browser: [`Message::BrowserAsked`].
    OpenBrowser {
        /// The attempt.
        attempt: AttemptId,
        /// The link.
        link: ConsentLink,
    },
    /// Ask a browser for a private window: [`Message::BrowserAsked`].
    OpenPrivately {
        /// The attempt.
        attempt: AttemptId,
        /// The link.
        link: ConsentLink,
    },
    /// Put the link into the clipboard, and tell when that was a while ago:
    /// [`Message::CopiedAWhileAgo`].
    CopyLink {
        /// The attempt.
        attempt: AttemptId,
        /// The link.
        link: ConsentLink,
    },
    /// Take the link that was copied out of the clipboard: it is worth nothing any more.
    ForgetLink,
    /// Look at the fields of the account that consented: [`Message::Fields`].
    LookAtFields {
        /// The attempt.
        attempt: AttemptId,
        /// The consent at hand.
        consent: ConsentId,
    },
    /// Take a pasted address, which may hold the code, out of the clipboard, and read it:
    /// [`Message::Pasted`].
    CheckPasted {
        /// The attempt.
        attempt: AttemptId,
        /// What was pasted.
        text: PastedAddress,
    },
    /// Step 2's exchange, sent once, and the refresh token into the keyring before anything
    /// else: [`Message::Exchanged`], then [`Message::TokenStored`]. Goes on
    /// when the attempt is left.
    Exchange {
        /// The attempt.
        attempt: AttemptId,
        /// The grower.
        grower: LeafUserId,
        /// The code; none to send the same one again, whose first request never left.
        code: Option<AuthorizationCode>,
        /// The client ID.
        client_id: String,
        /// The address that step 1 named.
        redirect_uri: RedirectUri,
    },
    /// Tell the browser what became of its answer, and free the port.
    AnswerBrowser {
        /// The attempt.
        attempt: AttemptId,
        /// The page.
        page: Page,
    },
    /// Step 3: [`Message::Attached`].
    Attach {
        /// The attempt.
        attempt: AttemptId,
        /// The consent that was shown to the person, and no other.
        consent: ConsentId,
        /// The grower.
        grower: LeafUserId,
        /// The client ID.
        client_id: String,
        /// Whether an earlier try may have taken, so that Leaf is asked first.
        look_first: bool,
        /// What Leaf had for the grower when the attempt began.
        before: Option<CredentialsMark>,
        /// The credentials that the person agreed to replace.
        replace: Option<CredentialsMark>,
    },
    /// Step 4: [`Message::Confirmed`].
    Confirm {
        /// The attempt.
        attempt: AttemptId,
        /// The grower.
        grower: LeafUserId,
    },
    /// Remove the local refresh token: [`crate::flow::Message::TokenDropped`].
    DropToken {
        /// The consent.
        consent: ConsentId,
    },
    /// Take back the entry of an attempt that brings no consent any more.
    Withdraw {
        /// The attempt.
        attempt: AttemptId,
    },
    /// End the attempt's waiting and its port. An exchange that is under way goes on, since
    /// its consent must not be lost.
    Cancel {
        /// The attempt.
        attempt: AttemptId,
    },
}

impl Connect {
    pub(in crate::flow) fn start(
        attempt: AttemptId,
        grower: Grower,
        settings: Settings,
    ) -> (Self, Vec<Effect>) {
        let mut connect = Self::new(attempt, grower, settings);
        let effects = connect.preflight(false).effects;
        (connect, effects)
    }

    /// Takes up a connection whose consent is in the keyring.
    pub(in crate::flow) fn finish(
        attempt: AttemptId,
        grower: Grower,
        settings: Settings,
        unfinished: &Unfinished,
        email_is_unique: bool,
        known_accounts: Arc<Vec<KnownAccount>>,
    ) -> (Self, Vec<Effect>) {
        let mut connect = Self::new(attempt, grower, settings);
        connect.before = unfinished.before.clone();
        connect.replace = connect.before.clone().filter(|_| unfinished.replace);
        connect.email_is_unique = email_is_unique;
        connect.known_accounts = known_accounts;
        connect.consent = Some(unfinished.consent());
        let account = unfinished.account.clone().unwrap_or_default();
        if !unfinished.is_for_client(&connect.settings.client_id) {
            connect.account = Some(account);
            let given_to = unfinished.client_id.clone().unwrap_or_default();
            let error = AttachError::OtherClient { given_to };
            connect.stage = Stage::Attach(Attach::Failed(error));
            return (connect, vec![]);
        }
        let effects = connect.check_account(account, true).effects;
        (connect, effects)
    }

    fn new(attempt: AttemptId, grower: Grower, settings: Settings) -> Self {
        Self {
            attempt,
            grower,
            stage: Stage::Prepare(Prepare::Checking),
            consent: None,
            account: None,
            fields: None,
            warnings: Vec::new(),
            settings,
            before: None,
            replace: None,
            email_is_unique: false,
            known_accounts: Arc::default(),
            redirect: None,
            privately: false,
            url: None,
            server_takes_longer: false,
        }
    }

    /// Removes the consent at hand, if there is one.
    fn drop_token(&mut self) -> Vec<Effect> {
        let consent = self.consent.take();
        consent.map(|consent| Effect::DropToken { consent }).into_iter().collect()
    }

    /// The company whose file has set the set-up, if one has.
    pub fn company(&self) -> Option<&Company> {
        self.settings.company.as_ref()
    }

    /// The write scopes that were asked for on top of the minimum.
    pub fn write_scopes(&self) -> &[Scope] {
        &self.settings.write_scopes
    }

    /// How each of [`STEPS`] stands, as the stepper shows it.
    pub fn steps(&self) -> Vec<StepState> {
        let here = self.stage.step();
        let state = |step: &Step| match here {
            Some((at, state)) if *step == at => state,
            Some((at, _)) if *step > at => StepState::Waiting,
            _ => StepState::Done,
        };
        STEPS.iter().map(state).collect()
    }

    /// Takes over what was changed in the set-up. A log-in address that was made for something else
    /// is asked for anew.
    pub(in crate::flow) fn use_settings(&mut self, settings: Settings) {
        let before = &self.settings;
        let is_as_before = before.client_id == settings.client_id
            && before.redirect_uri == settings.redirect_uri
            && before.second_redirect_uri == settings.second_redirect_uri
            && before.write_scopes == settings.write_scopes;
        if !is_as_before {
            self.url = None;
        }
        self.settings = settings;
    }

    /// Whether a step has failed, and waits for the person.
    pub(in crate::flow) fn has_failed(&self) -> bool {
        matches!(self.stage.step(), Some((_, StepState::Failed)))
    }

    /// Hands each message to the step that it belongs to; one for another step is past.
    pub(in crate::flow) fn update(&mut self, message: Message) -> Outcome {
        if let Message::TakesLonger(takes_longer) = message {
            self.server_takes_longer = takes_longer;
            return Outcome::default();
        }
        match self.stage {
            Stage::Prepare(_) => self.update_prepare(message),
            Stage::Consent(_) => self.update_consent(message),
            Stage::Attach(_) => self.update_attach(message),
            Stage::Confirm(_) => self.update_confirm(message),
            Stage::Connected(_) => Outcome::default(),
        }
    }
}
