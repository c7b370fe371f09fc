//! What Leaf has of a grower, read, edited and, where the grower is not connected, deleted.

use super::error::DeleteError;
use super::outcome;
use crate::domain::{ApiError, Grower, GrowerChange, GrowerDetails, LeafUserId, NewGrower};

/// Tells one editing of a grower from every other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EditId(pub u64);

/// A grower being edited.
#[derive(Clone, Debug)]
pub struct EditGrower {
    /// This editing.
    pub id: EditId,
    /// The grower, as the list has them.
    pub grower: Grower,
    /// Whether it was begun on the grower's page, to go back to.
    pub from_page: bool,
    /// How far it has come.
    pub step: EditStep,
    /// What Leaf has, once it was read.
    pub known: Option<GrowerDetails>,
}

/// Where editing stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditStep {
    /// Leaf is being asked what it has.
    Reading,
    /// It did not say.
    NotRead(ApiError),
    /// The form is open.
    Open,
    /// Leaf is being told what is to be there.
    Saving(NewGrower),
    /// It refused, or could not be told.
    NotSaved(ApiError),
    /// It accepted the change, and shows something else than was sent.
    NotTaken,
    /// Leaf is being asked to delete the grower.
    Deleting,
    /// It was not done.
    NotDeleted(DeleteError),
}

/// What editing is told.
#[derive(Debug)]
pub enum Message {
    /// Ask Leaf again what it has.
    ReadAgain,
    /// What Leaf has.
    Read(Result<GrowerDetails, ApiError>),
    /// Have this at Leaf.
    Save(NewGrower),
    /// What Leaf has now.
    Saved {
        /// Of whom.
        grower: LeafUserId,
        /// What is there, or why it is not known.
        result: Result<GrowerDetails, ApiError>,
    },
    /// Delete the grower at Leaf; the person has said yes to it.
    Delete,
    /// Whether Leaf has no such grower any more.
    Deleted {
        /// Whom.
        grower: LeafUserId,
        /// Leaf's answer.
        result: Result<(), DeleteError>,
    },
}

/// What editing has done outside.
#[derive(Debug)]
pub enum Effect {
    /// Ask Leaf what it has of the grower: [`Message::Read`].
    Read {
        /// For which editing.
        edit: EditId,
        /// The grower.
        grower: LeafUserId,
    },
    /// Change that at Leaf and ask what is there then: [`Message::Saved`].
    Save {
        /// For which editing.
        edit: EditId,
        /// The grower.
        grower: LeafUserId,
        /// What is changed.
        change: GrowerChange,
    },
    /// Delete the grower at Leaf, unless anything is connected: [`Message::Deleted`].
    Delete {
        /// For which editing.
        edit: EditId,
        /// The grower.
        grower: LeafUserId,
    },
    /// End what is asked. What is being changed goes on.
    Leave {
        /// Which editing.
        edit: EditId,
    },
}

/// What editing asks of the whole.
#[derive(Debug)]
pub(super) enum Ask {
    /// Nothing was changed, or all of it is at Leaf: the screen is left.
    Leave,
    /// The grower is being deleted: nothing is begun for them meanwhile.
    Deleting(LeafUserId),
}

pub(super) type Outcome = outcome::Outcome<Effect, Ask>;

impl EditGrower {
    /// Opens the screen.
    pub(super) fn open(id: EditId, grower: Grower, from_page: bool) -> (Self, Vec<Effect>) {
        let mut edit = Self { id, grower, from_page, step: EditStep::Reading, known: None };
        let effects = edit.read();
        (edit, effects)
    }

    fn read(&mut self) -> Vec<Effect> {
        self.step = EditStep::Reading;
        vec![Effect::Read { edit: self.id, grower: self.grower.id.clone() }]
    }

    /// Whether Leaf is being told something.
    pub fn is_busy(&self) -> bool {
        matches!(self.step, EditStep::Saving(_) | EditStep::Deleting)
    }

    /// Whether Leaf has said that nothing is connected, so that the grower may be deleted.
    pub fn may_be_deleted(&self) -> bool {
        self.grower.field_view.is_none()
            && self.known.as_ref().is_some_and(|known| !known.has_credentials)
    }

    /// What Leaf has refused for want of a sign-in.
    pub(super) fn wants_sign_in(&self) -> bool {
        match &self.step {
            EditStep::NotRead(error)
            | EditStep::NotSaved(error)
            | EditStep::NotDeleted(DeleteError::Leaf(error)) => error.wants_sign_in(),
            _ => false,
        }
    }

    /// Signed in again: what was to be read is asked for again; what is changed, by the person.
    pub(super) fn go_on_after_sign_in(&mut self) -> Vec<Effect> {
        match self.step {
            EditStep::NotRead(_) => self.read(),
            _ if self.wants_sign_in() => {
                self.step = EditStep::Open;
                vec![]
            }
            _ => vec![],
        }
    }

    /// Waits for nothing any longer: Stile itself failed.
    pub(super) fn break_off(&mut self) {
        self.step = match std::mem::replace(&mut self.step, EditStep::Open) {
            EditStep::Reading => EditStep::NotRead(ApiError::Broke),
            EditStep::Saving(_) => EditStep::NotSaved(ApiError::Broke),
            EditStep::Deleting => EditStep::NotDeleted(DeleteError::Leaf(ApiError::Broke)),
            step => step,
        };
    }

    /// Takes one message in.
    pub(super) fn update(&mut self, message: Message) -> Outcome {
        match (&self.step, message) {
            (EditStep::NotRead(_), Message::ReadAgain) => return self.read().into(),
            (EditStep::Reading, Message::Read(Ok(details))) => {
                self.known = Some(details);
                self.step = EditStep::Open;
            }
            (EditStep::Reading, Message::Read(Err(error))) => {
                self.step = EditStep::NotRead(error);
            }
            (_, Message::Save(wanted)) if !self.is_busy() => return self.save(wanted),
            (EditStep::Saving(wanted), Message::Saved { result, .. }) => match result {
                Ok(now) => {
                    let is_taken = is_same(&now.person, wanted);
                    self.known = Some(now);
                    self.step = if is_taken { EditStep::Open } else { EditStep::NotTaken };
                    if is_taken {
                        return Outcome::ask(Ask::Leave);
                    }
                }
                Err(error) => self.step = EditStep::NotSaved(error),
            },
            (_, Message::Delete) if !self.is_busy() && self.may_be_deleted() => {
                self.step = EditStep::Deleting;
                let grower = self.grower.id.clone();
                return Outcome::effect(Effect::Delete { edit: self.id, grower: grower.clone() })
                    .and_ask(Ask::Deleting(grower));
            }
            (EditStep::Deleting, Message::Deleted { result: Err(error), .. }) => {
                self.step = EditStep::NotDeleted(error);
            }
            _ => {}
        }
        Outcome::default()
    }

    fn save(&mut self, wanted: NewGrower) -> Outcome {
        let Some(known) = &self.known else { return Outcome::default() };
        let change = GrowerChange::between(&known.person, &wanted);
        if change.is_empty() {
            return Outcome::ask(Ask::Leave);
        }
        self.step = EditStep::Saving(wanted);
        Outcome::effect(Effect::Save { edit: self.id, grower: self.grower.id.clone(), change })
    }
}

/// Whether Leaf has what was sent. It may write an e-mail in small letters.
fn is_same(now: &NewGrower, wanted: &NewGrower) -> bool {
    let in_small = |email: &str| email.to_lowercase();
    let as_wanted = NewGrower { email: wanted.email.clone(), ..now.clone() };
    in_small(&now.email) == in_small(&wanted.email) && as_wanted == *wanted
}
