//! How a spreadsheet's number format shows a whole number: `00042`, `G-0042`, `515-555-0101`.
//!
//! The codes are those of ECMA-376, part 1, 18.8.31, which `.xls` has as well.

/// Longer than any that a spreadsheet takes.
const LONGEST: usize = 255;
/// More digits and marks than a number has that names somebody.
const MOST_PIECES: usize = 40;

/// Places for digits, and what stands between them.
#[derive(Clone, Debug)]
pub(super) struct NumberFormat(Vec<Piece>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    /// A digit, or 0 where the number has none.
    Digit,
    /// A digit, or nothing where the number has none.
    DigitIfAny,
    Text(char),
}

impl NumberFormat {
    /// What the code says of positive numbers; nothing where it shows them as they are, or as
    /// something other than digits in their order: fractions, dates, amounts.
    pub(super) fn of(code: &str) -> Option<Self> {
        if code.len() > LONGEST || code.eq_ignore_ascii_case("general") {
            return None;
        }
        let mut pieces = Vec::new();
        let mut code = code.chars();
        while let Some(mark) = code.next() {
            match mark {
                ';' => break,
                '0' => pieces.push(Piece::Digit),
                '#' | '?' => pieces.push(Piece::DigitIfAny),
                '"' => pieces.extend(code.by_ref().take_while(|it| *it != '"').map(Piece::Text)),
                '\\' => pieces.extend(code.next().map(Piece::Text)),
                // As wide as the next mark; filled with the next mark.
                '_' | '*' => drop(code.next()),
                '[' => {
                    let inside: String = code.by_ref().take_while(|it| *it != ']').collect();
                    match inside.strip_prefix('$') {
                        // A currency, and where it is one.
                        Some(currency) => {
                            let sign = currency.split('-').next().unwrap_or_default();
                            pieces.extend(sign.chars().map(Piece::Text));
                        }
                        // For some numbers only.
                        None if inside.starts_with(['<', '>', '=']) => return None,
                        None => {}
                    }
                }
                '.' | ',' | '%' | '/' | '@' => return None,
                letter if letter.is_alphanumeric() => return None,
                text => pieces.push(Piece::Text(text)),
            }
        }
        let is_more_than_digits = pieces.iter().any(|piece| *piece != Piece::DigitIfAny);
        let has_digits = pieces.iter().any(|piece| !matches!(piece, Piece::Text(_)));
        (pieces.len() <= MOST_PIECES && has_digits && is_more_than_digits).then_some(Self(pieces))
    }

    /// The number as it is shown; nothing for one that is negative, no whole number, or longer than a
    /// spreadsheet keeps.
    pub(super) fn show(&self, number: f64) -> Option<String> {
        if !(0.0..1e15).contains(&number) || number.fract() != 0.0 {
            return None;
        }
        let digits = if number == 0.0 { String::new() } else { format!("{number:.0}") };
        let mut digits = digits.chars().rev().peekable();
        let first = self.0.iter().position(|piece| !matches!(piece, Piece::Text(_)));
        let mut shown = Vec::new();
        for (place, piece) in self.0.iter().enumerate().rev() {
            match piece {
                Piece::Text(text) => shown.push(*text),
                Piece::Digit => shown.push(digits.next().unwrap_or('0')),
                Piece::DigitIfAny => shown.extend(digits.next()),
            }
            if Some(place) == first {
                shown.extend(digits.by_ref());
            }
        }
        Some(shown.into_iter().rev().collect::<String>().trim().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_shown_as_their_format_says() {
        for (code, number, shown) in [
            ("00000", 42.0, "00042"),
            ("00000", 1_234_567.0, "1234567"),
            ("\"G-\"0000", 12.0, "G-0012"),
            ("\\G\\-0000;\\-0", 12.0, "G-0012"),
            ("\"IA\"-00-000", 12_345.0, "IA-12-345"),
            ("000\\-000\\-0000", 5_155_550_101.0, "515-555-0101"),
            ("\\(000\\)\\ 000\\-0000", 5_155_550_101.0, "(515) 555-0101"),
            ("\"+1 \"###-####", 5_550_101.0, "+1 555-0101"),
            ("##-##", 123.0, "1-23"),
            ("[Blue]0000", 7.0, "0007"),
            ("[$€-407]\\ 0", 7.0, "€ 7"),
            ("0_-\" ha\"", 0.0, "0 ha"),
            ("\"Kunde \"0", 815.0, "Kunde 815"),
        ] {
            let format = NumberFormat::of(code).unwrap();
            assert_eq!(format.show(number).as_deref(), Some(shown), "{code}");
            assert_eq!(format.show(-1.0), None);
            assert_eq!(format.show(0.5), None);
            assert_eq!(format.show(1e15), None);
            assert_eq!(format.show(f64::NAN), None);
        }
    }

    #[test]
    fn what_shows_no_digits_in_their_order_is_no_such_format() {
        for code in [
            "General",
            "",
            "@",
            "###",
            "#,##0",
            "0.00",
            "0%",
            "0E+00",
            "# ?/?",
            "yyyy-mm-dd",
            "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####",
            "\"nothing\"",
        ] {
            assert!(NumberFormat::of(code).is_none(), "{code}");
        }
        assert!(NumberFormat::of(&"0".repeat(MOST_PIECES + 1)).is_none());
        assert!(NumberFormat::of(&format!("0\"{}\"", "x".repeat(LONGEST))).is_none());
    }
}
