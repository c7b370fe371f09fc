//! What is typed of a new grower.

use super::left::Left;

/// A new grower.
#[derive(Debug, Default)]
pub(in crate::ui) struct NewGrowerForm {
    pub(in crate::ui) name: String,
    pub(in crate::ui) email: String,
    pub(in crate::ui) phone: String,
    pub(in crate::ui) address: String,
    pub(in crate::ui) reference: String,
    /// Who has the same e-mail or reference, as the person was told.
    pub(in crate::ui) told_same: Option<String>,
    /// Whether the grower is added by a link.
    pub(in crate::ui) by_link: bool,
    pub(in crate::ui) left: Left<NewGrowerField>,
}

/// The fields of [`NewGrowerForm`] that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum NewGrowerField {
    Name,
    Email,
}
