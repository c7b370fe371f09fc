//! Look whether all is in place, then ask Leaf for FieldView's log-in address.

use super::{Ask, Connect, Effect, Message, Outcome, Preflight, Prepare, Stage};
use crate::domain::LeafCredentials;
use crate::flow::error::PrepareError;

impl Connect {
    pub(in crate::flow) fn preflight(&mut self, paste: bool) -> Outcome {
        self.stage = Stage::Prepare(Prepare::Checking);
        self.warnings.clear();
        let first = self.settings.redirect_uri.clone();
        let second = self.settings.second_redirect_uri.clone();
        Effect::Preflight {
            attempt: self.attempt,
            grower: self.grower.id.clone(),
            redirect_uris: std::iter::once(first).chain(second).collect(),
            paste,
        }
        .into()
    }

    pub(in crate::flow) fn update_prepare(&mut self, message: Message) -> Outcome {
        let Stage::Prepare(step) = &self.stage else { return Outcome::default() };
        match (step, message) {
            (Prepare::Checking, Message::Preflight(found)) => self.preflight_done(*found),
            (Prepare::AlreadyConnected(_), Message::Replace) => {
                self.replace = self.before.clone();
                self.request_link(false)
            }
            (Prepare::AlreadyConnected(_), Message::KeepExisting) => Outcome::ask(Ask::Leave),
            (Prepare::Asking, Message::Link(Ok(url))) => {
                let accepted = &self.settings.accepted_scopes;
                if url.other_scopes().all(|scope| accepted.iter().any(|known| known == scope)) {
                    self.url = Some(url);
                    return self.open_consent();
                }
                self.stage = Stage::Prepare(Prepare::AskScopes(url));
                Outcome::default()
            }
            (Prepare::AskScopes(url), Message::AcceptScopes) => {
                let url = url.clone();
                let new = url.other_scopes().map(str::to_owned);
                self.settings.accepted_scopes.extend(new);
                self.settings.accepted_scopes.sort_unstable();
                self.settings.accepted_scopes.dedup();
                self.url = Some(url);
                self.open_consent()
            }
            (Prepare::Failed(error), Message::UseTemplate) if error.allows_template() => {
                self.request_link(true)
            }
            (Prepare::Asking, Message::Link(Err(error))) => self.prepare_failed(error),
            (Prepare::Failed(PrepareError::Redirect(_)), Message::PasteInstead) => {
                self.preflight(true)
            }
            (Prepare::Failed(_) | Prepare::SignIn(_), Message::Retry)
            | (Prepare::SignIn(_), Message::SignedIn) => self.preflight(false),
            (Prepare::Checking | Prepare::Asking, Message::Broke) => {
                self.prepare_failed(PrepareError::Broke)
            }
            _ => Outcome::default(),
        }
    }

    /// What cannot work without the person is said in the order in which it would be met.
    fn preflight_done(&mut self, found: Preflight) -> Outcome {
        self.warnings.extend(found.warnings);
        let existing = match found.existing {
            Ok(existing) => existing,
            Err(error) => return self.prepare_failed(PrepareError::Leaf(error)),
        };
        if let Err(error) = found.keyring {
            return self.prepare_failed(PrepareError::Keyring(error));
        }
        match found.redirect {
            Ok(redirect) => self.redirect = Some(redirect),
            Err(error) => return self.prepare_failed(PrepareError::Redirect(error)),
        }
        self.before = existing.as_ref().map(LeafCredentials::mark);
        match existing {
            Some(credentials) if self.replace != self.before => {
                self.stage = Stage::Prepare(Prepare::AlreadyConnected(credentials));
                Outcome::default()
            }
            _ => self.request_link(false),
        }
    }

    pub(in crate::flow) fn request_link(&mut self, by_template: bool) -> Outcome {
        let Some((redirect_uri, _)) = self.redirect.clone() else { return self.preflight(false) };
        self.stage = Stage::Prepare(Prepare::Asking);
        Effect::RequestLink {
            attempt: self.attempt,
            grower: self.grower.id.clone(),
            client_id: self.settings.client_id.clone(),
            redirect_uri,
            write_scopes: self.settings.write_scopes.clone(),
            by_template,
        }
        .into()
    }

    pub(in crate::flow) fn prepare_failed(&mut self, error: PrepareError) -> Outcome {
        self.stage = Stage::Prepare(match error {
            PrepareError::Leaf(error) if error.wants_sign_in() => Prepare::SignIn(error),
            error => Prepare::Failed(error),
        });
        Outcome::default()
    }

    /// The keyring's trouble was dealt with while it held up this step.
    pub(in crate::flow) fn prepare_again_after_keyring(&mut self) -> Outcome {
        match &self.stage {
            Stage::Prepare(Prepare::Failed(PrepareError::Keyring(_))) => self.preflight(false),
            _ => Outcome::default(),
        }
    }
}
