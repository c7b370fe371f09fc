//! Cells that a spreadsheet would take for something else than text: marked when they are written,
//! and as they were when they are read.
//!
//! The mark is the apostrophe with which people tell a spreadsheet that a cell is text. Spreadsheets
//! that open a file by its name show it, and calculate nothing.

use crate::domain::text::{folded, is_invisible};

const MARK: char = '\'';
/// What some spreadsheet, set to some country, takes for a formula's beginning; in full width, too.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '\u{2212}'];
/// What some spreadsheet takes for the end of a cell, whatever stands around it.
const CELL_ENDS: [char; 5] = [',', ';', '\t', '\n', '\r'];
/// What numbers, days, times and telephone numbers are written with, beside digits.
const IN_NUMBERS: &str = " \u{a0}\u{202f}.,:/-+()'eE%";
/// Signs of money: what a spreadsheet takes for an amount loses them.
const MONEY: &str = "$€£¥₹";
/// What spreadsheets of our languages write in capitals, or in their own language.
const LOGIC: [&str; 9] =
    ["true", "false", "wahr", "falsch", "vrai", "faux", "verdadero", "falso", "verdadeiro"];
/// Digits that a spreadsheet still shows one by one.
const MOST_DIGITS: usize = 11;
/// What spreadsheets of our languages know months by, without accents: with a number beside it, each
/// is a day to them.
const MONTHS: &str = "jan feb mar apr may jun jul aug sep sept oct nov dec \
    january february march april june july august september october november december \
    mrz mai okt dez januar februar marz juni juli oktober dezember \
    janv fev fevr mars avr juin juil aout janvier fevrier avril juillet septembre octobre novembre decembre \
    ene abr ago set dic enero febrero marzo mayo junio julio agosto septiembre octubre noviembre diciembre \
    out janeiro fevereiro marco abril maio junho julho setembro outubro novembro dezembro";

/// A cell as it is written: nothing in it starts a formula, even where a spreadsheet parts it, and
/// no digit of it is lost. Numbers that stay what they are stay numbers: whole ones, days and times
/// as 2026-07-01 12:00, and those with this decimal mark.
pub fn guarded(cell: &str, decimal_mark: char) -> String {
    let mut out = String::with_capacity(cell.len() + 1);
    if is_like_another(cell) && (cell.starts_with(MARK) || !is_kept(cell, decimal_mark)) {
        out.push(MARK);
    }
    let mut at_start = true;
    for (place, c) in cell.char_indices() {
        if at_start && starts_a_formula(&cell[place..]) {
            out.push(MARK);
        }
        at_start = CELL_ENDS.contains(&c);
        out.push(c);
    }
    out
}

/// A cell without the marks that [`guarded`] gives it.
pub fn unguarded(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    let mut at_start = true;
    for (place, c) in cell.char_indices() {
        let rest = &cell[place + c.len_utf8()..];
        let is_marked = place == 0 && is_like_another(rest);
        if !(at_start && c == MARK && (is_marked || starts_a_formula(rest))) {
            out.push(c);
        }
        at_start = CELL_ENDS.contains(&c);
    }
    out
}

/// Whether a cell is marked as a text at its beginning.
pub(super) fn is_marked(cell: &str) -> bool {
    cell.starts_with(MARK) && !unguarded(cell).starts_with(MARK)
}

/// What is passed over before a cell's beginning is looked at: marks, quotation marks, blanks.
fn is_passed_over(c: char) -> bool {
    let is_blank = c.is_whitespace() && !CELL_ENDS.contains(&c);
    c == MARK || c == '"' || is_blank || is_invisible(c)
}

fn starts_a_formula(text: &str) -> bool {
    text.chars().find(|c| !is_passed_over(*c)).is_some_and(|c| FORMULA.contains(&c))
}

/// Whether a spreadsheet may take it for a number, a day or a time.
fn is_like_another(cell: &str) -> bool {
    is_like_a_number(cell) || is_like_a_day(cell) || is_like_a_time(cell) || is_like_logic(cell)
}

fn is_like_logic(cell: &str) -> bool {
    let word = cell.trim_start_matches(is_passed_over).to_ascii_lowercase();
    LOGIC.contains(&word.trim_end())
}

/// Whether it is a month in letters with one or two numbers, as "3-MAR" and "Okt 12" are.
fn is_like_a_day(cell: &str) -> bool {
    let day = cell.trim_start_matches(is_passed_over);
    let parts = |is: fn(char) -> bool| day.split(move |c| !is(c)).filter(|part| !part.is_empty());
    let mut words = parts(char::is_alphabetic);
    let (Some(word), None) = (words.next(), words.next()) else { return false };
    let numbers: Vec<&str> = parts(|c| c.is_ascii_digit()).collect();
    let is_other = |c: char| !c.is_alphabetic() && !c.is_ascii_digit();
    day.starts_with(char::is_alphanumeric)
        && (1..=2).contains(&numbers.len())
        && numbers.iter().all(|number| number.len() <= 4)
        && day.chars().filter(|c| is_other(*c)).all(|c| " \u{a0}\u{202f}.,-/'".contains(c))
        && MONTHS.split_ascii_whitespace().any(|month| month == folded(word))
}

/// Whether it is a time with the half of the day behind it, as "3 A" and "10:30pm" are.
fn is_like_a_time(cell: &str) -> bool {
    // What ends a cell ends a time: behind it a formula may start, and be marked.
    let is_blank = |c: char| c.is_whitespace() && !CELL_ENDS.contains(&c);
    let time = cell.trim_start_matches(is_passed_over).to_ascii_lowercase();
    let time = time.trim_end_matches(is_blank);
    let (time, is_whole) = match time.strip_suffix('m') {
        Some(rest) => (rest, true),
        None => (time, false),
    };
    let Some(numbers) = time.strip_suffix(['a', 'p']) else { return false };
    let hours = numbers.trim_end_matches(is_blank);
    // Without a blank, `3A` is the name of a field.
    (is_whole || hours.len() < numbers.len() || hours.contains(':'))
        && hours.starts_with(|c: char| c.is_ascii_digit())
        && hours.chars().all(|c| c.is_ascii_digit() || c == ':')
}

/// Whether it is made of digits and what numbers are written with.
fn is_like_a_number(cell: &str) -> bool {
    let number = cell.trim_start_matches(is_passed_over);
    let without = |sign: &&str| number.strip_prefix(*sign).or_else(|| number.strip_suffix(*sign));
    let number = ["R$", "US$", "CHF"].iter().find_map(without).unwrap_or(number);
    let number = number.trim_start_matches(is_passed_over);
    let is_money = |c: char| MONEY.contains(c);
    number.starts_with(|c: char| c.is_ascii_digit() || "(.,".contains(c) || is_money(c))
        && number.contains(|c: char| c.is_ascii_digit())
        && number.chars().all(|c| c.is_ascii_digit() || IN_NUMBERS.contains(c) || is_money(c))
}

/// Whether a spreadsheet shows such a number as it stands here.
fn is_kept(number: &str, decimal_mark: char) -> bool {
    let (whole, part) = number.split_once(decimal_mark).unwrap_or((number, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    let is_decimal = is_digits(whole)
        && is_digits(part)
        // No spreadsheet shows a nought at the end.
        && (part == "0" && !number.contains(decimal_mark) || !part.ends_with('0'))
        && whole.len() + part.len() <= MOST_DIGITS
        && (whole == "0" || !whole.starts_with('0'));
    // Every digit as a 9.
    let form: String = number.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
    is_decimal || ["9999-99-99", "9999-99-99 99:99"].contains(&form.as_str())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nothing_starts_a_formula_wherever_a_cell_is_parted() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("Quill;=1+1;x", "Quill;'=1+1;x"),
            ("=cmd|'/C calc'!A0;y", "'=cmd|'/C calc'!A0;y"),
            ("Wold;@SUM(1,1);z", "Wold;'@SUM(1,1);z"),
            ("a\t=1", "a\t'=1"),
            ("a,-2,+3", "a,'-2,'+3"),
            ("a\n=1", "a\n'=1"),
            ("\t=1", "'\t'=1"),
            ("\r@x", "'\r'@x"),
            (" =1", "' =1"),
            ("\u{feff}=1", "'\u{feff}=1"),
            ("a;\"=1\"", "a;'\"=1\""),
            ("＝1+1", "'＝1+1"),
            ("＋1；＝2", "'＋1；＝2"),
            ("－1", "'－1"),
            ("＠x", "'＠x"),
            ("\u{2212}5", "'\u{2212}5"),
            ("\u{200f}\u{2066}=1", "'\u{200f}\u{2066}=1"),
            ("'=1", "''=1"),
            ("-", "'-"),
            ("Müller-Lüdenscheid & Söhne (2)", "Müller-Lüdenscheid & Söhne (2)"),
            ("O'Hara; 'quoted'", "O'Hara; 'quoted'"),
            ("ada@quill.example", "ada@quill.example"),
        ] {
            assert_eq!(guarded(cell, '.'), written);
            assert_eq!(unguarded(written), cell);
        }
    }

    #[test]
    fn no_digit_is_lost_and_numbers_stay_numbers() {
        let (comma, point) = (',', '.');
        for (cell, decimal_mark, is_marked) in [
            ("+49 170 1234567", comma, true),
            ("01701234567", comma, true),
            ("0170 1234567", comma, true),
            ("0170/1234567", comma, true),
            ("(555) 010-0199", point, true),
            ("555-0199", point, true),
            ("00491701234567", comma, true),
            ("491701234567", comma, true),
            ("4001230000000001", point, true),
            ("12E5", point, true),
            ("3-4", point, true),
            ("1.2.2026", comma, true),
            ("12.5", comma, true),
            ("12,5", point, true),
            ("'007", point, true),
            ("MAR-12", point, true),
            ("3-Sep", point, true),
            ("Oct 3", point, true),
            ("3. März", comma, true),
            ("1-fév-26", comma, true),
            ("12 DEZ 2026", comma, true),
            ("'Mai 5", comma, true),
            ("3 A", point, true),
            ("12 pm", point, true),
            ("10:30PM", point, true),
            ("1.10", point, true),
            ("12.0", point, true),
            ("5,50", comma, true),
            ("\u{a0}0042", comma, true),
            ("$5", point, true),
            ("5 €", comma, true),
            ("€\u{a0}12", comma, true),
            ("R$ 12", comma, true),
            ("12 CHF", point, true),
            ("'£3", point, true),
            ("3AM", point, true),
            ("True", point, true),
            ("FALSCH", comma, true),
            ("'verdadeiro", comma, true),
            ("True Farms", point, false),
            ("R$", comma, false),
            ("Wahrburg", comma, false),
            ("Marsh 5", point, false),
            ("May", point, false),
            ("May Farms 3", point, false),
            ("Block 3 A", point, false),
            ("3A", point, false),
            ("0\r\ra", comma, false),
            ("3 a\r\r", comma, false),
            ("10", point, false),
            ("12.05", point, false),
            ("12.5", point, false),
            ("12,5", comma, false),
            ("0", comma, false),
            ("42", comma, false),
            ("50010", point, false),
            ("2026-07-01", comma, false),
            ("2026-07-01 12:00", point, false),
            ("NE-1", point, false),
            ("7b", point, false),
            ("12 Main Street", point, false),
        ] {
            let written = guarded(cell, decimal_mark);
            assert_eq!(written.starts_with('\'') && written != cell, is_marked, "{cell}");
            assert_eq!(unguarded(&written), cell);
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_again(
            cell in "[ '\"=+@;,0-9.apm:＝\t\r\n\u{feff}-]{0,12}|'?[0-9]{0,3}[ .'-]?(Mar|okt|Févr)[ .'-]?[0-9]{0,3}",
            decimal_mark in prop_oneof![Just(','), Just('.')],
        ) {
            let written = guarded(&cell, decimal_mark);
            prop_assert_eq!(unguarded(&written), cell);
            for part in written.split(CELL_ENDS) {
                prop_assert!(!part.trim_matches(['"', ' ']).starts_with(FORMULA), "{:?}", written);
            }
        }
    }
}
