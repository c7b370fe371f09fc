//! Make sure whose account it is, then hand the consent to Leaf.

use super::{Ask, Attach, Confirm, Connect, Consent, Doubt, Effect, Message, Outcome, Stage};
use crate::domain::{Account, KnownAccount};
use crate::flow::error::{AttachError, ConsentError};

/// Why the account may not be this grower's. Beyond doubt is the account from before, or one with
/// the grower's e-mail that no other grower has, as long as it is no other grower's.
fn doubt(account: &Account, connect: &Connect) -> Option<Doubt> {
    let email = connect.grower.email.as_str();
    let is_own = |one: &&KnownAccount| one.leaf_user_id == connect.grower.id;
    let mut known = connect.known_accounts.iter();
    let other = known.clone().find(|one| !is_own(one) && one.account.is_same(account));
    if let Some(other) = other {
        Some(Doubt::OtherGrowers(other.grower_name.clone()))
    } else if !account.is_known() {
        Some(Doubt::Unnamed)
    } else if let Some(before) = known.find(is_own) {
        let is_same = before.account.is_same(account);
        (!is_same).then(|| Doubt::NotAsBefore(before.account.display()))
    } else if email.is_empty() {
        Some(Doubt::GrowerWithoutEmail)
    } else if account.email.is_empty() {
        Some(Doubt::NoEmail)
    } else if !account.email.eq_ignore_ascii_case(email) {
        Some(Doubt::OtherEmail)
    } else {
        (!connect.email_is_unique).then_some(Doubt::SharedEmail)
    }
}

impl Connect {
    pub(in crate::flow) fn check_account(&mut self, account: Account, look_first: bool) -> Outcome {
        let doubt = doubt(&account, self);
        self.account = Some(account);
        let Some(doubt) = doubt else { return self.attach(look_first) };
        self.stage = Stage::Attach(Attach::AskAccount { look_first, doubt });
        let Some(consent) = self.consent.clone() else { return Outcome::default() };
        // The account's fields help the person to decide. After a restart there is no access token
        // to ask with.
        Effect::LookAtFields { attempt: self.attempt, consent }.into()
    }

    pub(in crate::flow) fn attach(&mut self, look_first: bool) -> Outcome {
        let Some(consent) = self.consent.clone() else {
            self.stage = Stage::Attach(Attach::Failed(AttachError::TokenGone));
            return Outcome::default();
        };
        self.stage = Stage::Attach(Attach::Running);
        Effect::Attach {
            attempt: self.attempt,
            consent,
            grower: self.grower.id.clone(),
            client_id: self.settings.client_id.clone(),
            look_first,
            before: self.before.clone(),
            replace: self.replace.clone(),
        }
        .into()
    }

    pub(in crate::flow) fn update_attach(&mut self, message: Message) -> Outcome {
        let Stage::Attach(step) = &self.stage else { return Outcome::default() };
        match (step, message) {
            (Attach::AskAccount { look_first, .. }, Message::AccountIsRight) => {
                self.attach(*look_first)
            }
            (Attach::AskAccount { .. }, Message::AccountIsWrong) => self.wrong_account(),
            (Attach::AskAccount { .. }, Message::Fields(seen)) => {
                self.fields = seen;
                Outcome::default()
            }
            (Attach::Running, Message::Attached(Ok(()))) => self.confirm(),
            (Attach::Running, Message::Attached(Err(error))) => {
                // A consent that is gone must not be offered for finishing.
                let gone = error.is_end_of_consent();
                self.stage = Stage::Attach(match error {
                    AttachError::AlreadyAttached(found) => Attach::AlreadyConnected(found),
                    AttachError::Leaf(error) if error.wants_sign_in() => Attach::SignIn(error),
                    error => Attach::Failed(error),
                });
                if gone { self.drop_token().into() } else { Outcome::default() }
            }
            (Attach::AlreadyConnected(found), Message::Replace) => {
                self.before = Some(found.mark());
                self.replace = self.before.clone();
                self.attach(false)
            }
            (Attach::AlreadyConnected(_), Message::KeepExisting) => {
                Outcome::from(self.drop_token()).and_ask(Ask::Leave)
            }
            // Without a consent there is nothing left to attach: it has to be asked for again.
            (Attach::Failed(error), Message::Retry) if error.needs_another_consent() => {
                self.begin_anew()
            }
            (Attach::Failed(_) | Attach::SignIn(_), Message::Retry)
            | (Attach::SignIn(_), Message::SignedIn) => self.attach(true),
            (Attach::Running, Message::Broke) => {
                self.stage = Stage::Attach(Attach::Failed(AttachError::Broke));
                Outcome::default()
            }
            _ => Outcome::default(),
        }
    }

    /// The consent is somebody else's: it is thrown away before anything can use it.
    fn wrong_account(&mut self) -> Outcome {
        let account = self.account.take().unwrap_or_default();
        self.stage = Stage::Consent(Consent::Failed(ConsentError::WrongAccount(account)));
        self.drop_token().into()
    }

    pub(in crate::flow) fn confirm(&mut self) -> Outcome {
        self.stage = Stage::Confirm(Confirm::Running);
        Effect::Confirm { attempt: self.attempt, grower: self.grower.id.clone() }.into()
    }
}
