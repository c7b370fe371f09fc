//! Leaf shows what it has; then the local refresh token is dropped.

use super::{Confirm, Connect, Connected, Effect, Message, Outcome, Stage};
use crate::flow::error::ConfirmError;

impl Connect {
    pub(in crate::flow) fn update_confirm(&mut self, message: Message) -> Outcome {
        let Stage::Confirm(step) = &self.stage else { return Outcome::default() };
        match (step, message) {
            (Confirm::Running, Message::Confirmed(Ok(credentials))) => {
                self.stage = Stage::Connected(Connected { credentials, token_dropped: None });
                Effect::DropToken { grower: self.grower.id.clone() }.into()
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
                let drop = Effect::DropToken { grower: self.grower.id.clone() };
                Outcome { effects: vec![drop], ..self.begin_anew() }
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
