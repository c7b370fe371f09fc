//! Cells in which a spreadsheet has put something else in the place of what was typed.

use super::text;

/// What spreadsheets call months, in five languages, without accents.
const MONTHS: &str = "jan january januar janner janv janvier janeiro ene enero \
    feb february februar febrero fev fevr fevrier fevereiro \
    mar march marz mrz mars marzo marco apr april avr avril abr abril may mai mayo maio \
    jun june juni juin junio junho jul july juli juil juillet julio julho \
    aug august ago agosto aout sep sept september septembre septiembre set setembro setiembre \
    oct october octobre octubre okt oktober out outubro \
    nov november novembre noviembre novembro dec december decembre dez dezember dezembro dic diciembre";

/// Whether a spreadsheet has put something else in the place of what was typed: a long number
/// that it has rounded (`4,00123E+15`), a formula's error, or a column too narrow for its numbers.
pub fn is_spoiled(cell: &str) -> bool {
    let cell = cell.trim();
    is_rounded(cell).unwrap_or_default() || is_error(cell)
}

/// Whether it has, in a cell for a reference or another number that nobody counts with: a day
/// (`3-Apr` for 3-4), or an answer (`TRUE`), too.
pub fn is_spoiled_key(cell: &str) -> bool {
    is_spoiled(cell) || is_day(cell.trim()) || is_truth(cell.trim())
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_rounded(cell: &str) -> Option<bool> {
    let is_number = |text: &str| text.parse::<u32>().is_ok();
    let (number, power) = cell.split_once(['E', 'e'])?;
    let (whole, rest) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    let whole = whole.strip_prefix(['-', '+']).unwrap_or(whole);
    let is_rounded = whole.len() == 1
        && is_digits(whole)
        && is_digits(rest)
        && match power.strip_prefix('+') {
            Some(power) => is_number(power),
            // Some programs leave the sign out; so few digits may be somebody's number.
            None => rest.len() > 1 && power.len() > 1 && is_number(power),
        };
    Some(is_rounded)
}

/// The error of a formula, in any language: `#NAME?`, `#¡REF!`, `#N/A`, `Err:502`; or `#####`.
fn is_error(cell: &str) -> bool {
    if let Some(number) = cell.strip_prefix("Err:") {
        return is_digits(number);
    }
    let Some(error) = cell.strip_prefix('#') else { return false };
    if error.len() > 1 && error.bytes().all(|byte| byte == b'#') {
        return true;
    }
    let word = error.trim_matches(['!', '?', '¡', '¿']);
    let is_marked = word.len() < error.len();
    let is_word = |c: char| c.is_uppercase() || "/0_".contains(c);
    let is_known = [
        "NAME", "REF", "VALUE", "WERT", "VALEUR", "VALOR", "BEZUG", "N/A", "NV", "N/D", "ND",
        "NUM", "ZAHL", "NULL", "DIV/0", "NOM", "NOMBRE", "NOME",
    ]
    .contains(&word);
    is_known || is_marked && word.chars().count() > 1 && word.chars().all(is_word)
}

/// `TRUE` and `FALSE`, as spreadsheets of five languages write them.
fn is_truth(cell: &str) -> bool {
    let truths =
        ["true", "false", "wahr", "falsch", "vrai", "faux", "verdadero", "falso", "verdadeiro"];
    truths.contains(&cell.to_lowercase().as_str())
}

/// A day or a month of a year, as spreadsheets show it: `03. Apr`, `Apr-03`, `4/3/2026`,
/// `2026-04-03 00:00`.
fn is_day(cell: &str) -> bool {
    let day = match cell.split_once([' ', 'T']) {
        Some((day, time)) if is_midnight(time) => day,
        _ => cell,
    };
    let parts: Vec<&str> =
        day.split(['.', '-', '/', ' ', '\u{A0}']).filter(|part| !part.is_empty()).collect();
    let is_month = |part: &&&str| {
        // What people write in capitals is a code of theirs: `MAR-01`.
        let is_code = part.chars().all(char::is_uppercase);
        let small = text::folded(part);
        !is_code && MONTHS.split_whitespace().any(|month| month == small)
    };
    let is_year =
        |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
    let is_short = |part: &str| part.len() <= 2 && is_digits(part);
    let is_number = |part: &&str| is_short(part) || is_digits(part) && is_year(part);
    let is_of =
        |part: &str, most: u32| part.parse::<u32>().is_ok_and(|it| (1..=most).contains(&it));
    let months = parts.iter().filter(is_month).count();
    match parts[..] {
        [_, _] | [_, _, _] if months == 1 => {
            parts.iter().filter(|part| !is_month(part)).all(is_number)
        }
        [year, month, day] if is_digits(year) && is_year(year) && months == 0 => {
            is_short(month) && is_short(day) && is_of(month, 12) && is_of(day, 31)
        }
        [one, other, year] => {
            let is_end =
                is_digits(year) && is_year(year) || is_short(year) && cell.contains(['/', '.']);
            let fits = is_of(one, 12) && is_of(other, 31) || is_of(one, 31) && is_of(other, 12);
            is_end && is_short(one) && is_short(other) && fits
        }
        _ => false,
    }
}

/// The time that a spreadsheet gives to a day: midnight.
fn is_midnight(time: &str) -> bool {
    time.contains(':') && time.trim_end_matches('Z').chars().all(|c| "0:.".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_has_spoiled_is_known() {
        for spoiled in [
            "4,00123E+15",
            "4.00123E+15",
            "1E+10",
            "2,01E+05",
            "5,1555E+09",
            "4.9151E11",
            "#NAME?",
            "#####",
            "########",
            "#N/A",
            "#NV",
            "#REF!",
            "#WERT!",
            "#BEZUG!",
            "#¡REF!",
            "#¿NOMBRE?",
            "#N/D",
            "#NÚM!",
            "#ÜBERLAUF!",
            "#DIV/0!",
            "#ERROR!",
            "Err:502",
        ] {
            assert!(is_spoiled(spoiled) && is_spoiled_key(spoiled), "{spoiled}");
        }
        for whole in [
            "4001230000000000",
            "1E5",
            "E+15",
            "12E+3",
            "A1E+10",
            "#7",
            "#A",
            "#12!",
            "+49 151 1",
            "",
            "#",
        ] {
            assert!(!is_spoiled(whole) && !is_spoiled_key(whole), "{whole}");
        }
    }

    #[test]
    fn a_day_and_an_answer_are_nobodys_reference() {
        for spoiled in [
            "03. Apr",
            "3-Apr",
            "Apr-03",
            "03/04/2026",
            "1-Mai",
            "4/3/2026",
            "4/3/26",
            "03.04.2026",
            "03.04.26",
            "2026-04-03",
            "2026-04-03 00:00",
            "2026-04-03T00:00:00Z",
            "01. Mrz",
            "1. März",
            "Mrz 26",
            "abr-03",
            "3-abr.",
            "1-déc.",
            "12-août",
            "05-juil",
            "3/abr",
            "set-26",
            "ene-01",
            "3-Apr-26",
            "April 2026",
            "TRUE",
            "WAHR",
            "VERDADEIRO",
            "Falso",
        ] {
            assert!(is_spoiled_key(spoiled), "{spoiled}");
            assert!(!is_spoiled(spoiled), "{spoiled}");
        }
        for whole in [
            "3-4",
            "3/4",
            "MAR-01",
            "DEC-12",
            "Mar-001",
            "A-3",
            "Hof Mai 3b",
            "Maier-3",
            "Mary-3",
            "1042",
            "12-345",
            "2026",
            "2026-17-40",
            "99/99/2026",
            "1-2-3",
            "01 02 03 04 05",
            "555-0101",
            "01-0001-2026",
            "yes",
        ] {
            assert!(!is_spoiled_key(whole), "{whole}");
        }
    }
}
