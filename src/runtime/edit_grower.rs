//! Reads, changes and deletes a grower at Leaf.

use backon::BackoffBuilder as _;

use super::executor::Executor;
use super::retry::{may_try_again, pauses, repeat};
use super::session::Session;
use super::tasks::Kind;
use crate::domain::{ApiError, GrowerChange, GrowerDetails, LeafUserId};
use crate::flow::edit_grower::{self, Effect};
use crate::flow::{DeleteError, Message};

impl Executor {
    pub(super) fn run_editing(&mut self, effect: Effect) {
        let session = self.session.clone();
        match effect {
            Effect::Read { edit, grower } => {
                self.editing.replace();
                let told =
                    move |found| Message::EditGrower(edit, edit_grower::Message::Read(found));
                let broke = told(Err(ApiError::Broke));
                self.tasks.answer(Kind::GrowerPage, &self.editing, broke, async move {
                    told(read(&session, &grower).await)
                });
            }
            // What is being changed at Leaf is not cut off.
            Effect::Save { edit, grower, change } => {
                let told = move |grower, result| {
                    Message::EditGrower(edit, edit_grower::Message::Saved { grower, result })
                };
                let broke = told(grower.clone(), Err(ApiError::Broke));
                self.tasks.finish(Kind::GrowerPage, broke, async move {
                    let result = save(&session, &grower, &change).await;
                    told(grower, result)
                });
            }
            Effect::Delete { edit, grower } => {
                let told = move |grower, result| {
                    Message::EditGrower(edit, edit_grower::Message::Deleted { grower, result })
                };
                let broke = told(grower.clone(), Err(DeleteError::Leaf(ApiError::Broke)));
                self.tasks.finish(Kind::GrowerPage, broke, async move {
                    let result = delete(&session, &grower).await;
                    told(grower, result)
                });
            }
            Effect::Leave { .. } => self.editing.end(),
        }
    }
}

async fn read(session: &Session, grower: &LeafUserId) -> Result<GrowerDetails, ApiError> {
    let token = session.leaf_token()?;
    repeat(session, || session.leaf.grower_details(&token, grower)).await
}

/// A change that was sent twice is the same change, so it is repeated after a lost answer. What is
/// there then, Leaf is asked: it may have left something out.
async fn save(
    session: &Session,
    grower: &LeafUserId,
    change: &GrowerChange,
) -> Result<GrowerDetails, ApiError> {
    let token = session.leaf_token()?;
    repeat(session, || session.leaf.change_grower(&token, grower, change)).await?;
    read(session, grower).await
}

/// Asks before every try whether anything is connected, so that nobody is deleted who was connected
/// meanwhile.
async fn delete(session: &Session, grower: &LeafUserId) -> Result<(), DeleteError> {
    let mut pauses = pauses().build();
    let token = session.leaf_token().map_err(DeleteError::Leaf)?;
    loop {
        if is_connected(session, grower).await.map_err(DeleteError::Leaf)? {
            return Err(DeleteError::Connected);
        }
        let error = match session.leaf.remove_grower(&token, grower).await {
            Ok(()) => return Ok(()),
            Err(error) => error,
        };
        if !error.is_transient() || !may_try_again(session, &error, &mut pauses).await {
            return Err(DeleteError::Leaf(error));
        }
    }
}

/// Whether Leaf has credentials of any provider for the grower. One whom Leaf does not know has none.
async fn is_connected(session: &Session, grower: &LeafUserId) -> Result<bool, ApiError> {
    let token = session.leaf_token()?;
    match repeat(session, || session.leaf.grower_details(&token, grower)).await {
        Ok(details) if details.has_credentials => return Ok(true),
        // A first try to delete may have taken.
        Err(error) if error.status() == Some(404) => return Ok(false),
        found => found?,
    };
    let attached = repeat(session, || session.leaf.attached(&token, grower)).await?;
    Ok(attached.credentials.is_some())
}
