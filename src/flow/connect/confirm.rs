//! Step 4: Leaf shows what it has; then the local refresh token is dropped.

use crate::domain::LeafCredentials;
use crate::flow::connect::{Connect, Message, Outcome, Stage, StepState};
use crate::flow::error::ConfirmError;
use crate::flow::message::Effect;

/// Where step 4 stands.
#[derive(Clone, Debug)]
pub enum Confirm {
    /// Leaf is being asked.
    Running,
    /// Leaf no longer accepts the token.
    SignIn,
    /// It failed.
    Failed(ConfirmError),
}

/// The end: what Leaf has.
#[derive(Clone, Debug)]
pub struct Connected {
    /// The credentials at Leaf.
    pub credentials: LeafCredentials,
    /// Whether the local refresh token is gone; unknown until the keyring has answered.
    pub token_dropped: Option<bool>,
}

impl Confirm {
    pub(in crate::flow) fn state(&self) -> StepState {
        match self {
            Self::Running => StepState::Running,
            Self::SignIn => StepState::NeedsYou,
            Self::Failed(_) => StepState::Failed,
        }
    }
}

impl Connect {
    pub(in crate::flow) fn update_confirm(&mut self, message: Message) -> Outcome {
        let Stage::Confirm(step) = &self.stage else { return Outcome::default() };
        match (step, message) {
            (Confirm::Running, Message::Confirmed(Ok(credentials))) => {
                self.stage = Stage::Connected(Connected { credentials, token_dropped: None });
                Effect::DropToken { grower: self.grower.id.clone() }.into()
            }
            (Confirm::Running, Message::Confirmed(Err(error))) => {
                let expired =
                    matches!(&error, ConfirmError::Leaf(error) if error.is_unauthorized());
                self.stage =
                    Stage::Confirm(if expired { Confirm::SignIn } else { Confirm::Failed(error) });
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
            (Confirm::Failed(_) | Confirm::SignIn, Message::Retry) => self.confirm(),
            _ => Outcome::default(),
        }
    }
}
