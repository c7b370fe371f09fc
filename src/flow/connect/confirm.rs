//! Leaf shows what it has; then the local refresh token is dropped.

use super::{Confirm, Connect, Connected, Effect, Message, Outcome, Stage};
use crate::flow::error::ConfirmError;

impl Connect {
    pub(in crate::flow) fn update_confirm(&mut self, message: Message) -> Outcome {
        let Stage::Confirm(step) = &self.stage else { return Outcome::default() };
        match (step, message) {
            (Confirm::Running, Message::Confirmed(Ok(credentials))) => {
                self.stage = Stage::Connected(Connected { credentials, token_dropped: None });
                let consent = self.consent.clone();
                let drop = consent.map(|consent| Effect::DropToken { consent });
                drop.into_iter().collect::<Vec<_>>().into()
            }
            (Confirm::Running, Message::Confirmed(Err(error))) => {
                self.stage = Stage::Confirm(match error {
                    ConfirmError::Leaf(error) if error.wants_sign_in() => Confirm::SignIn(error),
                    error => Confirm::Failed(error),
                });
                Outcome::default()
            }
            // The new consent takes the place of the one that Leaf cannot use.
            (Confirm::Failed(ConfirmError::Trouble { found, .. }), Message::AskAgain) => {
                self.replace = Some(found.mark());
                Outcome { effects: self.drop_token(), ..self.begin_anew() }
            }
            // Leaf shows nothing although it took the consent, which is still here: attach again.
            (Confirm::Failed(ConfirmError::Absent), Message::Retry) => self.attach(true),
            (Confirm::Failed(_) | Confirm::SignIn(_), Message::Retry)
            | (Confirm::SignIn(_), Message::SignedIn) => self.confirm(),
            (Confirm::Running, Message::Broke) => {
                self.stage = Stage::Confirm(Confirm::Failed(ConfirmError::Broke));
                Outcome::default()
            }
            _ => Outcome::default(),
        }
    }
}
