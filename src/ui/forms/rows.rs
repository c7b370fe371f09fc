//! Which growers the list shows, in which order.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use crate::domain::{KnownAccount, Language, LeafUserId};

/// Which growers the list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum Shown {
    /// All of them.
    #[default]
    All,
    /// Those without FieldView at Leaf.
    NotConnected,
    /// Those whose connection is in trouble, or lacks permissions.
    Attention,
    /// Those for whom FieldView is away at the moment.
    Away,
    /// Those who are not connected and have a link that works.
    LinkSent,
    /// Those whose connection is well.
    Connected,
}

/// In which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum Order {
    /// As Leaf lists them.
    #[default]
    AtLeaf,
    /// By name.
    Name,
    /// By the company's own reference.
    Reference,
    /// What needs attention first, then what is not connected, then what has to wait.
    State,
    /// By the account that they were connected with.
    Account,
    /// The latest connection first.
    Newest,
}

/// What the list is to show, and what that is: found anew only when one of these has changed.
#[derive(Debug, Default)]
pub(in crate::ui) struct Rows {
    pub(in crate::ui) search: String,
    pub(in crate::ui) shown: Shown,
    pub(in crate::ui) order: Order,
    /// The other way round; what there is nothing to order by stays last.
    pub(in crate::ui) backwards: bool,
    /// Whose account is whose, by grower.
    pub(in crate::ui) accounts: HashMap<LeafUserId, String>,
    pub(in crate::ui) accounts_of: Arc<Vec<KnownAccount>>,
    pub(in crate::ui) found: Vec<usize>,
    pub(in crate::ui) found_for: Option<Wanted>,
    /// Whether anybody has a link that works.
    pub(in crate::ui) anybody_linked: bool,
    /// Whether FieldView is away for anybody.
    pub(in crate::ui) anybody_away: bool,
    pub(in crate::ui) in_view: Range<usize>,
}

#[derive(Debug, PartialEq, Eq)]
pub(in crate::ui) struct Wanted {
    pub(in crate::ui) version: u64,
    pub(in crate::ui) needle: String,
    pub(in crate::ui) shown: Shown,
    pub(in crate::ui) order: Order,
    pub(in crate::ui) backwards: bool,
    pub(in crate::ui) language: Language,
}
