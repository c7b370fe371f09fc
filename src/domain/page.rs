//! Lists that come page by page.

/// The most entries that are read of a list: several times what any company has. One that is longer
/// is said to be, since a server may go on for ever.
pub const MOST_ENTRIES: usize = 50_000;

/// One page of a list; every list at Leaf has pages. [L]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// What can be used of it.
    pub entries: Vec<T>,
    /// What tells its entries apart, usable or not: entries with the same mark are the same one.
    pub marks: Vec<u64>,
    /// How many there are in all, when Leaf says.
    pub total: Option<u64>,
    /// Whether another page may follow.
    pub more: bool,
}
