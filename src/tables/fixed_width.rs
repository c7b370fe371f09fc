//! Rows out of text whose columns stand below one another, with nothing but blanks between them.

use super::separated::Line;
use crate::domain::email;

/// More columns than any such list has.
const MOST_COLUMNS: usize = 40;

/// The rows of a text, at most so many; none where they do not all keep to the columns of the first
/// one, or hardly any has an e-mail address in a cell. Two blanks within a cell part two that stand to
/// the right of their columns.
pub(super) fn rows(text: &str, most: usize) -> Option<Vec<Line>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let lines: Vec<(usize, Vec<char>)> =
        lines.take(most).map(|(place, line)| (place + 1, line.chars().collect())).collect();
    let starts = starts(&lines.first()?.1);
    let is_blank = |letters: &[char], place: usize| letters.get(place).is_none_or(|c| *c == ' ');
    let is_kept = |(_, letters): &(usize, Vec<char>)| {
        starts.iter().skip(1).all(|start| is_blank(letters, start - 1))
    };
    if !(2..=MOST_COLUMNS).contains(&starts.len()) || !lines.iter().all(is_kept) {
        return None;
    }
    let row = |(number, letters): &(usize, Vec<char>)| {
        let ends = starts.iter().skip(1).copied().chain([letters.len()]);
        let cell = |(start, end): (&usize, usize)| -> String {
            let end = end.min(letters.len());
            letters[(*start).min(end)..end].iter().collect::<String>().trim().to_owned()
        };
        Line { number: *number, cells: starts.iter().zip(ends).map(cell).collect(), flaw: None }
    };
    let rows = lines.iter().map(row).filter(|row| !row.is_rule());
    let rows: Vec<Line> = rows.collect();
    if rows.iter().flat_map(|row| &row.cells).any(|cell| cell.contains("  ")) {
        return None;
    }
    let has_email = |row: &&Line| row.cells.iter().any(|cell| email::cleaned(cell).is_ok());
    (rows.iter().filter(has_email).count() * 2 >= rows.len()).then_some(rows)
}

/// Where the columns of a line begin: at its beginning, and behind two blanks or more.
fn starts(letters: &[char]) -> Vec<usize> {
    let is_start =
        |place: &usize| letters[*place] != ' ' && letters[..*place].ends_with(&[' ', ' ']);
    std::iter::once(0).chain((1..letters.len()).filter(is_start)).collect()
}
