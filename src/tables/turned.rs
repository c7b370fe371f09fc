//! Tables that lie on their side: each row holds one kind of value, and begins with its head.

use super::separated::Line;
use super::vocabulary::{EMAILS, is_head, words};
use crate::domain::email;

/// More kinds of values than a list of growers has.
const MOST_HEADS: usize = 60;

/// The table set upright, its rows numbered as its columns were; none where it stands already.
pub(super) fn upright(lines: &[Line]) -> Option<Vec<Line>> {
    let first = |line: &Line| line.cells.first().map(String::as_str).unwrap_or_default().to_owned();
    let heads = lines.iter().filter(|line| is_head(&first(line))).count();
    let has_emails = |line: &&Line| {
        let head = words(&first(line)).join(" ");
        let mut cells = line.cells.iter().skip(1).filter(|cell| !cell.trim().is_empty()).peekable();
        EMAILS.split('|').any(|one| one == head)
            && cells.peek().is_some()
            && cells.all(|cell| email::cleaned(cell).is_ok())
    };
    let is_turned = (2..=MOST_HEADS).contains(&lines.len())
        && heads * 10 >= lines.len() * 6
        && lines.iter().filter(has_emails).count() == 1;
    let width = lines.iter().map(|line| line.cells.len()).max().filter(|_| is_turned)?;
    let column = |place: usize| {
        let cell = |line: &Line| line.cells.get(place).cloned().unwrap_or_default();
        Line { number: place + 1, cells: lines.iter().map(cell).collect(), flaw: None }
    };
    Some((0..width).map(column).filter(Line::has_something).collect())
}
