//! A picture of a grower's fields, for the grower.

use std::sync::Arc;

use super::{Data, State};
use crate::domain::Company;

/// What is on the picture.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The grower's name.
    pub grower: String,
    /// Who hands it over, where a company's file says so.
    pub company: Option<Arc<Company>>,
    /// The fields.
    pub data: Data,
}

impl Picture {
    /// Of the grower whose data is on the screen; nothing where no field could be drawn.
    pub(super) fn of(state: &State, grower: String) -> Option<Self> {
        let data = state.data.as_ref().filter(|data| !data.land.is_empty())?.clone();
        let company = state.company().cloned().map(Arc::new);
        Some(Self { grower, company, data })
    }
}
