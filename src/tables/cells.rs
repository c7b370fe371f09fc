//! What cells look like: names, telephone numbers, addresses, other numbers.

use crate::domain::email;
use crate::domain::spoiled::is_spoiled;
use crate::domain::table::phone;
use crate::domain::text;

/// Whether a cell stands in a row of values and not of heads.
pub(super) fn is_value(cell: &str) -> bool {
    email::cleaned(cell).is_ok() || is_phone(cell) || is_number(cell) || is_spoiled(cell)
}

/// Whether a cell may be somebody's name: letters above all.
pub(super) fn is_name(cell: &str) -> bool {
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    let others = cell.chars().filter(|c| !c.is_alphabetic() && !c.is_whitespace()).count();
    letters >= 1
        && letters > others
        && !cell.contains(['@', '/'])
        && cell.chars().count() <= 100
        && !is_answer(cell)
}

/// Whether a name can be told from an address or a code: several words without a number.
pub(super) fn is_long_name(cell: &str) -> bool {
    cell.contains([' ', ',']) && !cell.contains(char::is_numeric)
}

/// Whether a cell may be a telephone number: digits, and what stands between them.
pub(super) fn is_phone(cell: &str) -> bool {
    let number = phone(cell);
    let (number, _) = number.split_once(['x', ';']).unwrap_or((number, ""));
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    (6..=15).contains(&digits)
        && number.chars().all(|c| c.is_ascii_digit() || " +()-./\u{A0}\u{2011}\u{2013}".contains(c))
        && !is_date(number)
        && !is_fraction(number)
}

/// Whether a cell is a number, with any marks of tens, thousands and fractions.
pub(super) fn is_number(cell: &str) -> bool {
    cell.bytes().any(|byte| byte.is_ascii_digit())
        && cell.chars().all(|c| c.is_ascii_digit() || " .,-+%\u{A0}\u{202F}'’".contains(c))
}

/// Whether it is a number with a mark of fractions and nothing else: `1234.56`.
pub(super) fn is_fraction(number: &str) -> bool {
    let mut parts = number.split(['.', ',']);
    let is_digits = |part: Option<&str>| {
        part.is_some_and(|it| it.bytes().all(|it| it.is_ascii_digit()) && !it.is_empty())
    };
    number.contains(['.', ','])
        && is_digits(parts.next())
        && is_digits(parts.next())
        && parts.next().is_none()
}

/// Whether it is a day: three groups of digits, one of them a year or all of them short.
pub(super) fn is_date(number: &str) -> bool {
    let groups: Vec<&str> = number.split(['.', '-', '/']).collect();
    let is_digits =
        groups.iter().all(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()));
    let lengths: Vec<usize> = groups.iter().map(|it| it.len()).collect();
    is_digits && matches!(lengths[..], [4, 1..=2, 1..=2] | [1..=2, 1..=2, 2 | 4])
}

pub(super) fn is_address(cell: &str) -> bool {
    let has = |is: fn(char) -> bool| cell.chars().any(is);
    has(char::is_alphabetic)
        && has(char::is_numeric)
        && cell.trim().contains(' ')
        && !cell.contains('@')
}

/// Whether a cell answers a question, as cells of "opt-in" do.
pub(super) fn is_answer(cell: &str) -> bool {
    let answers = [
        "yes",
        "no",
        "y",
        "n",
        "true",
        "false",
        "x",
        "ja",
        "nein",
        "wahr",
        "falsch",
        "oui",
        "non",
        "vrai",
        "faux",
        "si",
        "verdadero",
        "falso",
        "sim",
        "nao",
        "verdadeiro",
        "active",
        "inactive",
        "aktiv",
        "inaktiv",
    ];
    answers.contains(&text::folded(cell.trim()).as_str())
}
