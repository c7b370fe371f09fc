//! Reads lists of Leaf to their end, page by page.

use std::collections::HashSet;

use crate::domain::api_error::Unreadable;
use crate::domain::page::MOST_ENTRIES;
use crate::domain::{ApiError, Page};

/// The most pages of a list, for a server that puts little on each: Leaf puts a hundred entries.
const MOST_PAGES: usize = 1_000;

/// How far a list was read.
#[derive(Default)]
pub(super) struct Reading {
    pages: usize,
    entries: u64,
    known: HashSet<u64>,
}

impl Reading {
    /// Whether another page is to be asked for after this one. One that brings nothing new ends the
    /// list; else the count of all that Leaf gives knows better than the length of a page.
    ///
    /// # Errors
    /// [`Unreadable::TooLong`] where the list has more than is read; this page is then one too many.
    pub(super) fn goes_on<T>(&mut self, page: &Page<T>) -> Result<bool, ApiError> {
        let known = self.known.len();
        self.pages += 1;
        self.entries += page.marks.len() as u64;
        self.known.extend(&page.marks);
        if self.known.len() > MOST_ENTRIES || self.pages > MOST_PAGES {
            let what = Unreadable::TooLong;
            return Err(ApiError::Unreadable { status: 200, what, request_id: None });
        }
        let more = page.total.map_or(page.more, |total| self.entries < total);
        Ok(more && self.known.len() > known)
    }
}

/// Asks for one page after the other until the list ends, and gives each to `take`. Whether a page
/// that does not come is asked for again is `ask`'s affair.
///
/// # Errors
/// What `ask` says, and [`Unreadable::TooLong`]; `take` has then had the pages before.
pub(super) async fn each<T, Asking>(
    ask: impl Fn(usize) -> Asking,
    mut take: impl FnMut(Vec<T>),
) -> Result<(), ApiError>
where
    Asking: Future<Output = Result<Page<T>, ApiError>>,
{
    let mut reading = Reading::default();
    loop {
        let page = ask(reading.pages).await?;
        let goes_on = reading.goes_on(&page)?;
        take(page.entries);
        if !goes_on {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    /// What was taken of a server's pages, how many were asked for, and how that ended.
    async fn read(page: impl Fn(usize) -> Page<u64>) -> (Vec<u64>, usize, Result<(), ApiError>) {
        let (asked, mut taken) = (Cell::new(0), Vec::new());
        let ask = |number| {
            asked.set(asked.get() + 1);
            std::future::ready(Ok(page(number)))
        };
        let ended = each(ask, |entries| taken.extend(entries)).await;
        (taken, asked.get(), ended)
    }

    fn page(marks: std::ops::Range<u64>, total: Option<u64>, more: bool) -> Page<u64> {
        Page { entries: marks.clone().collect(), marks: marks.collect(), total, more }
    }

    #[tokio::test]
    async fn a_page_that_brings_nothing_new_ends_the_list() {
        for total in [None, Some(u64::MAX)] {
            for again in [0..100, 20..30, 0..0] {
                let (taken, asked, ended) = read(|number| {
                    page(if number == 0 { 0..100 } else { again.clone() }, total, true)
                })
                .await;
                assert_eq!((asked, ended), (2, Ok(())), "{again:?}");
                assert_eq!(taken[..100], (0..100).collect::<Vec<_>>());
            }
        }
    }

    #[tokio::test]
    async fn a_list_may_be_as_long_as_its_cap_and_no_longer() {
        let of = |size: u64, length: u64| {
            read(move |number| {
                let from = number as u64 * size;
                page(from..(from + size).min(length), None, from + size < length)
            })
        };
        for (size, length) in [(100, 50_000), (50, 50_000), (1, 1_000)] {
            let (taken, _, ended) = of(size, length).await;
            assert_eq!((taken.len() as u64, ended), (length, Ok(())), "{size}");
        }
        for (size, length, most) in [(100, u64::MAX, 50_000), (1, u64::MAX, 1_000)] {
            let (taken, asked, ended) = of(size, length).await;
            let is_told =
                matches!(ended, Err(ApiError::Unreadable { what: Unreadable::TooLong, .. }));
            assert!(is_told, "{ended:?}");
            assert_eq!((taken.len(), asked as u64), (most, most as u64 / size + 1), "{size}");
        }
    }
}
