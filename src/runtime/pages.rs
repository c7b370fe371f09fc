//! Reads lists of Leaf to their end, page by page.

use std::ops::ControlFlow;

use crate::domain::{ApiError, Page};

/// Asks for one page after the other, until Leaf has no more, `most` pages were read, or `take`,
/// which is given each, has enough: a server that never ends a list is not followed. Whether a page
/// that does not come is asked for again is `ask`'s affair.
pub(super) async fn each<T, Asking>(
    most: usize,
    ask: impl Fn(usize) -> Asking,
    mut take: impl FnMut(Vec<T>) -> ControlFlow<()>,
) -> Result<(), ApiError>
where
    Asking: Future<Output = Result<Page<T>, ApiError>>,
{
    let mut seen = 0;
    for page in 0..most {
        let found = ask(page).await?;
        seen += found.count;
        let goes_on = found.goes_on(seen);
        if take(found.entries).is_break() || !goes_on {
            break;
        }
    }
    Ok(())
}
