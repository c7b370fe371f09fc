//! In which language a grower is written to.

use serde::{Deserialize, Serialize};

use super::{Language, LeafUserId};

/// Names a grower and the language of the letters that go with links to the grower.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterLanguage {
    /// The grower.
    pub leaf_user_id: LeafUserId,
    /// The language.
    pub language: Language,
}
