//! Lists that come page by page.

/// One page of a list; every list at Leaf has pages. [L]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// What can be used of it.
    pub entries: Vec<T>,
    /// How many entries the page had, usable or not.
    pub count: u64,
    /// How many there are in all, when Leaf says.
    pub total: Option<u64>,
    /// Whether another page may follow.
    pub more: bool,
}

impl<T> Page<T> {
    /// Whether another page is to be asked for once `seen` entries were given, this page's among
    /// them: Leaf's own count knows better than the length of a page.
    pub fn goes_on(&self, seen: u64) -> bool {
        match self.total {
            Some(total) => self.count > 0 && seen < total,
            None => self.count > 0 && self.more,
        }
    }
}
