//! Which row of a table has its heads.

use std::collections::HashMap;

use super::cells::is_value;
use super::separated::Line;
use super::vocabulary::{is_head, is_head_alone};
use crate::domain::email;

/// The rows among which the heads are looked for.
pub(super) const FIRST_ROWS: usize = 30;

/// The row with the heads: before the first grower, the one with the most words that heads have;
/// else the first that is filled as the others are. None, where the table begins with a grower, unless
/// heads follow: then what is above them is what a program says of the table.
pub(super) fn find(lines: &[Line]) -> Option<usize> {
    let width = usual_width(lines);
    let (mut best, mut filled_row): (Option<(usize, usize)>, _) = (None, None);
    let mut begins_with_values = false;
    for (place, line) in lines.iter().take(FIRST_ROWS).enumerate() {
        let cells = || line.cells.iter().filter(|cell| !cell.trim().is_empty());
        let filled = cells().count();
        // An address alone is a grower; a title says more.
        let is_title = filled == 1
            && width > 1
            && cells().any(|cell| email::cleaned(cell).is_err() || cell.trim().contains(' '));
        if !is_title && cells().any(|cell| email::cleaned(cell).is_ok()) {
            break;
        }
        let known = cells().filter(|cell| is_head(cell)).count();
        let has_values = filled > 1 && cells().any(|cell| is_value(cell));
        // "Rob Field" in "Iowa City" is a grower without a number.
        let are_heads = || cells().filter(|cell| is_head_alone(cell)).count() > 1;
        if begins_with_values && (has_values || !are_heads()) {
            continue;
        }
        if !is_title && (known > 1 || known == filled) {
            let score = known * 10 + filled.min(width);
            if best.is_none_or(|(most, _)| score > most) {
                best = Some((score, place));
            }
        } else if has_values {
            if best.is_some() {
                break;
            }
            begins_with_values = true;
        } else if !is_title && filled * 10 >= width * 6 {
            filled_row = filled_row.or(Some(place));
        }
    }
    best.map(|(_, place)| place).or(filled_row.filter(|_| !begins_with_values))
}

/// The number of cells that most rows have.
pub(super) fn usual_width(lines: &[Line]) -> usize {
    let mut counts: HashMap<usize, usize> = HashMap::new();
    for line in lines {
        *counts.entry(line.cells.len()).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(width, rows)| (*rows, *width)).map_or(0, |(width, _)| width)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<usize> {
        find(&super::super::separated::rows(text, 1000))
    }

    #[test]
    fn titles_above_the_heads_are_passed_over() {
        for (text, place) in [
            ("Name,Email\nAda,ada@x.example\n", Some(0)),
            ("Kundenliste 2026\n\nName;E-Mail;Telefon\nAda;ada@x.example;1\n", Some(1)),
            (
                "Kundenliste 2026;;\nStand: 26.11.2026;;\nName;E-Mail;Telefon\nAda;a@x.example;1\n",
                Some(2),
            ),
            (
                "List of growers\nAsk Rep One <rep@x.example>\nName;E-Mail\nAda;a@x.example\n",
                Some(2),
            ),
            ("\"EXTF\";700;16;20261105\nKonto;Name;E-Mail\n1;Ada;a@x.example\n", Some(1)),
            ("Rows;2\nAs of;2026-11-05\nName;E-Mail\nAda;a@x.example\n", Some(2)),
            ("Ada;;515 555 0101\nName;E-Mail\nBen;ben@x.example\n", Some(1)),
            ("Ada Quill;Ames;515 555 0101\nRob Field;Iowa City;\nBen Hill;Ames;1\n", None),
            ("Customer list;Iowa\nName;E-Mail\nAda;a@x.example\n", Some(1)),
            ("Имя;Почта\nОлена;o@x.example\n", Some(0)),
            ("Список\nИмя;Почта\nОлена;o@x.example\nПетро;p@x.example\n", Some(1)),
            ("Ada,ada@x.example\nBen,ben@x.example\n", None),
            ("Ada;;515 555 0101\nBen;ben@x.example;515 555 0102\n", None),
            ("Name;Email;Phone\nAda;;515 555 0101\nBen;ben@x.example;515 555 0102\n", Some(0)),
            ("Client;Farm;Field\nQuill;Home;North\nTarn;Home;South\n", Some(0)),
            ("Email\nada@x.example\n", Some(0)),
            ("ada@x.example;;\n;Ben Tarn;Home Farm\ncora@x.example;Cora;Hill\n", None),
        ] {
            assert_eq!(found(text), place, "{text}");
        }
    }
}
