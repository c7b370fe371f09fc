//! Text from elsewhere, made safe to show.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use zeroize::Zeroizing;

/// `text` as one line without control characters or the marks that reorder or hide text
/// (Unicode bidirectional controls, zero-width and tag characters), at most `max` characters.
///
/// Names and messages from servers go through here where they are read, so that no screen
/// has to remember to.
pub fn plain(text: &str, max: usize) -> String {
    let mut out = String::new();
    let shown = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c });
    for (count, c) in shown.filter(|c| !c.is_control() && !is_invisible(*c)).enumerate() {
        if count == max {
            out.push('…');
            break;
        }
        out.push(c);
    }
    out.trim().to_owned()
}

/// Whether the character reorders text or hides in it. The joiners that Persian, Hindi and emoji
/// are written with are not among them.
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{FEFF}'
        | '\u{200B}' | '\u{200E}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// `text` as it is searched: in small letters, without accents ("Núñez" is found by "nunez").
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    folded_letters(&text.to_lowercase()).collect()
}

/// Small letters without their accents.
pub(super) fn folded_letters(small: &str) -> impl Iterator<Item = char> {
    let classes = CanonicalCombiningClassMapBorrowed::new();
    let letters = DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(small.chars());
    letters.flat_map(move |c| {
        let (first, second) = match c {
            // Letters that Unicode does not take apart.
            'ß' => (Some('s'), Some('s')),
            'æ' => (Some('a'), Some('e')),
            'œ' => (Some('o'), Some('e')),
            'ø' => (Some('o'), None),
            'ł' => (Some('l'), None),
            'đ' | 'ð' => (Some('d'), None),
            'ı' => (Some('i'), None),
            c => (Some(c).filter(|c| classes.get_u8(*c) == 0), None),
        };
        first.into_iter().chain(second)
    })
}

/// A value as pasted: without the spaces and quotes that come along from e-mails.
pub fn pasted(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace() || c.is_control() || is_invisible(c) || "\"'`“”„‘’‚«»‹›<>".contains(c)
    })
}

/// A secret as it was pasted: without the line break of the cell that it was copied from, without
/// the blanks, a pair of quotes and the invisible characters that a mail puts around it. Blanks
/// inside may be part of it.
pub fn pasted_secret(text: &str) -> Zeroizing<String> {
    let visible = text.chars().filter(|c| !is_invisible(*c));
    let visible = Zeroizing::new(visible.collect::<String>());
    // Joiners join nothing at the ends.
    let is_joiner = |c: char| matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}');
    let blank = |c: char| c.is_whitespace() || c.is_control() || is_joiner(c);
    let secret = visible.trim_matches(blank);
    Zeroizing::new(without_quotes(secret).trim_matches(blank).to_owned())
}

/// A text without the one pair of quotes around it.
fn without_quotes(text: &str) -> &str {
    const PAIRS: [(char, char); 13] = [
        ('"', '"'),
        ('\'', '\''),
        ('`', '`'),
        ('“', '”'),
        ('„', '“'),
        ('„', '”'),
        ('”', '”'),
        ('‘', '’'),
        ('‚', '‘'),
        ('«', '»'),
        ('»', '«'),
        ('‹', '›'),
        ('›', '‹'),
    ];
    let inside = |(first, last): (char, char)| text.strip_prefix(first)?.strip_suffix(last);
    PAIRS.into_iter().find_map(inside).filter(|inside| !inside.is_empty()).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_secret_loses_what_can_never_be_part_of_it() {
        for (given, secret) in [
            ("correct horse\r\n", "correct horse"),
            ("\thunter2\t\n", "hunter2"),
            ("“hunter2”", "hunter2"),
            ("„hunter2“", "hunter2"),
            ("„hunter2”", "hunter2"),
            ("‚hunter2‘", "hunter2"),
            ("»hunter2«", "hunter2"),
            ("‹hunter2›", "hunter2"),
            ("\"hunter2\r\n\"\r\n", "hunter2"),
            ("\u{feff}\u{a0}hun\u{200B}ter2\u{2028}", "hunter2"),
            ("\u{200d}hunter2\u{200c}", "hunter2"),
            ("\u{feff}hunter2\u{fe0f}\t", "hunter2"),
            ("hun\u{ad}ter2\u{2060}", "hunter2"),
            ("\u{2068}hunter2\u{2069}\u{85}", "hunter2"),
            ("\"", "\""),
            ("\"\"", "\"\""),
            ("hunter\"", "hunter\""),
            ("<hunter>", "<hunter>"),
            ("two  words", "two  words"),
        ] {
            assert_eq!(*pasted_secret(given), *secret, "{given}");
        }
    }

    #[test]
    fn plain_text_keeps_names_and_drops_tricks() {
        for (given, shown) in [
            ("Zoë Żółć 李明", "Zoë Żółć 李明"),
            ("a\r\nb\tc", "a  b c"),
            ("\u{202E}evil\u{2066}", "evil"),
            ("<b>bold</b>", "<b>bold</b>"),
            ("\0\u{1b}[31mred", "[31mred"),
        ] {
            assert_eq!(plain(given, 40), shown);
        }
        assert_eq!(plain("abcdef", 3), "abc…");
    }

    #[test]
    fn searching_passes_over_capitals_and_accents() {
        for (given, folded_so) in [
            ("Núñez", "nunez"),
            ("MÜLLER & Söhne", "muller & sohne"),
            ("İSTANBUL", "istanbul"),
            ("Yıldırımoğlu", "yildirimoglu"),
            ("Łukasz Sørensen-Strauß", "lukasz sorensen-strauss"),
            ("Олександр Григоренко", "олександр григоренко"),
            ("陈立群", "陈立群"),
            ("e\u{301}", "e"),
        ] {
            assert_eq!(folded(given), folded_so);
        }
    }

    #[test]
    fn pasted_values_lose_what_surrounds_them() {
        for quoted in [" “abc=”\u{200B}\n", "„abc=“", "‚abc=‘", "« abc= »", "»abc=«", "‹abc=›"]
        {
            assert_eq!(pasted(quoted), "abc=", "{quoted}");
        }
        assert_eq!(pasted("<https://x.example/?a='1'&b=2>"), "https://x.example/?a='1'&b=2");
    }
}
