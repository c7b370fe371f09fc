//! Text that a program took for another code page when it was UTF-8, and encoded once more: `JÃ¶rg`
//! for `Jörg`. It is put right where all of the text proves it.

use std::collections::HashMap;

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1254};

use super::code_page;
use crate::domain::table::TwiceEncoded;
use crate::domain::text;

/// As often as programs are known to do it.
const MOST_TIMES: usize = 3;
/// What follows a letter at the end of a word in any text; behind a capital letter with an accent it
/// may come about by chance.
const BEHIND_WORDS: &str = "\u{A0}’‘”“„‚»«…–—™®°·•ª";
/// So many letters of another script hardly come about by chance, counted in bytes.
const LEAST_FOREIGN: usize = 8;
const SHOWN_CHARS: usize = 40;

/// How text comes to be right again.
pub(super) struct Mending {
    pages: Vec<Page>,
    /// What it does to one of the words.
    pub(super) shown: TwiceEncoded,
}

impl Mending {
    /// What puts these texts right, if they were encoded twice.
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> Option<Self> {
        let is_strange = |text: &&str| !text.is_ascii();
        let strange: Vec<&str> = texts.filter(is_strange).collect();
        let mut pages: Vec<Page> = Vec::new();
        let mut now: Vec<String> = Vec::new();
        while pages.len() < MOST_TIMES {
            let texts = || -> Box<dyn Iterator<Item = &str>> {
                match pages.is_empty() {
                    true => Box::new(strange.iter().copied()),
                    false => Box::new(now.iter().map(String::as_str)),
                }
            };
            let whole = Page::all().find(|page| page.is_proved_by(texts(), false));
            let in_parts = || Page::all().next().filter(|page| page.is_proved_by(texts(), true));
            let Some(page) = whole.or_else(in_parts) else { break };
            now = texts().map(|text| page.mended(text)).collect();
            pages.push(page);
        }
        let mut mending = Self { pages, shown: TwiceEncoded::default() };
        let changed = |word: &&str| mending.mended(word) != **word;
        let mut words = strange.iter().flat_map(|text| {
            text.split([' ', '\t', '\n', '\r', ';', ',', '|', '"']).filter(|word| !word.is_ascii())
        });
        let word = words.find(changed)?;
        mending.shown = TwiceEncoded {
            found: text::plain(word, SHOWN_CHARS),
            meant: text::plain(&mending.mended(word), SHOWN_CHARS),
            is_mended: true,
        };
        Some(mending)
    }

    /// The text as it was meant.
    pub(super) fn mended(&self, text: &str) -> String {
        let mend = |text: String, page: &Page| page.mended(&text);
        self.pages.iter().fold(text.to_owned(), mend)
    }
}

/// A text with a sign for each letter of which a program has kept the first half only, as in `Ãguas`
/// for `Águas` and `GarcÃa` for `García`. Nobody can tell which letter it was. A capital Ã has small
/// letters before it in no language; behind it, only where letters were encoded twice.
pub(super) fn without_halves(text: &str, has_twice_encoded: bool) -> String {
    let mut before = None;
    let mut letters = text.chars().peekable();
    let mut out = String::with_capacity(text.len());
    while let Some(c) = letters.next() {
        let next = letters.peek().copied();
        let is_small = |c: char| c.is_alphabetic() && !c.is_uppercase();
        let begins = before.is_none_or(|before: char| !before.is_alphanumeric());
        let is_half = c == 'Ã'
            && (before.is_some_and(is_small) && !next.is_some_and(char::is_uppercase)
                || has_twice_encoded && begins && next.is_some_and(is_small));
        out.push(if is_half { char::REPLACEMENT_CHARACTER } else { c });
        before = Some(c);
    }
    out
}

/// A code page that UTF-8 was taken for.
struct Page {
    bytes: HashMap<char, u8>,
}

/// What stands at a place of a text.
enum Found {
    /// A letter that was encoded twice, how many letters it has become, and whether they can be
    /// nothing else.
    Twice { letter: char, length: usize, is_sure: bool },
    /// It begins as such a letter, and is none.
    Broken,
    /// Anything else.
    Other,
}

impl Page {
    /// The most frequent one first: only in that may a part of a text be right as it is.
    fn all() -> impl Iterator<Item = Self> {
        let of = |page: &'static Encoding| {
            let letters = |byte: u8| {
                let text = page.decode_without_bom_handling(&[byte]).0.into_owned();
                text.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER)
            };
            Self::with(letters)
        };
        let dos = || Self::with(code_page::letter_of_dos);
        [WINDOWS_1252, MACINTOSH]
            .into_iter()
            .map(of)
            .chain(std::iter::once_with(dos))
            .chain([WINDOWS_1254, WINDOWS_1250, WINDOWS_1251].into_iter().map(of))
    }

    fn with(letter: impl Fn(u8) -> char) -> Self {
        // What a page has no letter for is passed through as a control character.
        let controls = (0x80..0xA0).map(|byte| (char::from(byte), byte));
        let letters = (0x80..=0xFF).map(|byte| (letter(byte), byte));
        let mut bytes: HashMap<char, u8> = controls.chain(letters).collect();
        bytes.remove(&char::REPLACEMENT_CHARACTER);
        Self { bytes }
    }

    /// What stands at the beginning of this text.
    fn at(&self, text: &str) -> Found {
        let byte = |c: char| self.bytes.get(&c).copied();
        let mut letters = text.chars();
        let Some(first) = letters.next().and_then(byte) else { return Found::Other };
        let more = match first {
            0xC2..=0xDF => 1,
            0xE0..=0xEF => 2,
            0xF0..=0xF4 => 3,
            _ => return Found::Other,
        };
        let is_behind = |c: &char| byte(*c).is_some_and(|byte| (0x80..0xC0).contains(&byte));
        let behind: Vec<char> = letters.clone().take(more).take_while(is_behind).collect();
        if behind.is_empty() {
            return Found::Other;
        }
        let bytes: Vec<u8> =
            std::iter::once(first).chain(behind.iter().copied().filter_map(byte)).collect();
        let Some(letter) = std::str::from_utf8(&bytes).ok().and_then(|it| it.chars().next()) else {
            // Of a closing quotation mark, the third part is lost on the way.
            let is_quote = bytes == [0xE2, 0x80];
            return if is_quote { Found::Other } else { Found::Broken };
        };
        if !is_meant(letter) {
            return Found::Other;
        }
        let in_word = letters.nth(more).is_some_and(char::is_alphabetic);
        let by_chance = |c: &char| BEHIND_WORDS.contains(*c);
        let is_sure = !behind.iter().all(by_chance)
            || in_word && !behind.iter().any(|it| "’‘…\u{A0}".contains(*it));
        Found::Twice { letter, length: bytes.len(), is_sure }
    }

    /// Whether all that may be a letter encoded twice is one in these texts, and some can be nothing
    /// else. Beside them there may be letters that are right, or not.
    fn is_proved_by<'a>(&self, texts: impl Iterator<Item = &'a str>, may_be_mixed: bool) -> bool {
        let (mut is_sure, mut is_mixed, mut foreign) = (false, false, 0);
        for mut rest in texts {
            while let Some(place) = rest.find(|c: char| !c.is_ascii()) {
                rest = &rest[place..];
                let length = match self.at(rest) {
                    Found::Broken => return false,
                    Found::Other => {
                        is_mixed |= !rest.starts_with(char::REPLACEMENT_CHARACTER);
                        1
                    }
                    Found::Twice { letter, length, is_sure: sure } => {
                        is_sure |= sure;
                        foreign += if is_western(letter) { 0 } else { length };
                        length
                    }
                };
                if is_mixed && !(may_be_mixed && foreign == 0) {
                    return false;
                }
                rest = behind(rest, length);
            }
        }
        is_sure && (foreign == 0 || foreign >= LEAST_FOREIGN)
    }

    fn mended(&self, text: &str) -> String {
        let (mut out, mut rest) = (String::with_capacity(text.len()), text);
        while let Some(c) = rest.chars().next() {
            let length = match self.at(rest) {
                Found::Twice { letter, length, .. } => {
                    out.push(letter);
                    length
                }
                Found::Broken | Found::Other => {
                    out.push(c);
                    1
                }
            };
            rest = behind(rest, length);
        }
        out
    }
}

/// Whether people write in letters such as this; the others are what chance makes.
fn is_meant(c: char) -> bool {
    is_western(c)
        || matches!(c, '\u{370}'..='\u{45F}' | '\u{490}'..='\u{491}' | '\u{590}'..='\u{6FF}')
        || c >= '\u{900}'
}

/// Letters of the west of Europe and the marks that stand beside them.
fn is_western(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{17F}' | 'ƒ' | 'ˆ' | '˜' | '\u{218}'..='\u{21B}' | '\u{300}'..='\u{36F}' | '\u{2000}'..='\u{22FF}' | '\u{FEFF}')
}

/// The text behind so many letters.
fn behind(text: &str, letters: usize) -> &str {
    text.char_indices().nth(letters).map_or("", |(place, _)| &text[place..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> Option<String> {
        Mending::of(std::iter::once(text)).map(|it| it.mended(text))
    }

    /// The text as a program writes it that takes its UTF-8 for this code page.
    fn taken_for(page: &'static Encoding, text: &str) -> String {
        page.decode_without_bom_handling(text.as_bytes()).0.into_owned()
    }

    #[test]
    fn what_was_encoded_twice_is_put_right_in_any_language() {
        for right in [
            "Jörg Müller",
            "GRÜN; MÜLLER",
            "João Gonçalves, São José",
            "ÂNGELA CONCEIÇÃO, SÃO PAULO, Álvaro, Íris",
            "Ângela",
            "François à l’été, œuvre",
            "José Núñez – Peña",
            "“Ada” O’Hara €5",
            "KÖHLER",
            "Łucja Żyto, Węgieł",
            "Олена Гай",
            "Γιώργος",
            "陈立群",
            "Ayşe Yıldırım",
            "Ştefan, Ștefănescu",
        ] {
            for page in [WINDOWS_1252, MACINTOSH, WINDOWS_1254] {
                let found = taken_for(page, right);
                assert_ne!(found, right);
                assert_eq!(mended(&found).as_deref(), Some(right), "{found}");
            }
            let passed_through: String = right.bytes().map(char::from).collect();
            assert_eq!(mended(&passed_through).as_deref(), Some(right));
            let again = taken_for(WINDOWS_1252, &taken_for(WINDOWS_1252, right));
            assert_eq!(mended(&again).as_deref(), Some(right), "{again}");
        }
        let dos: String = "Jörg".bytes().map(letter_or_ascii).collect();
        assert_eq!(mended(&dos).as_deref(), Some("Jörg"), "{dos}");
        for (page, right) in [(WINDOWS_1250, "Jörg Łucja"), (WINDOWS_1251, "Олена, José")] {
            assert_eq!(mended(&taken_for(page, right)).as_deref(), Some(right));
        }
    }

    fn letter_or_ascii(byte: u8) -> char {
        if byte < 0x80 { char::from(byte) } else { code_page::letter_of_dos(byte) }
    }

    #[test]
    fn what_is_right_is_left_as_it_is() {
        for right in [
            "Name;E-Mail\nAda;ada@x.example",
            "São",
            "SÃO PAULO",
            "JOÃO",
            "IRMÃ",
            "“IRMÔ",
            "IRMÃ\u{A0}SILVA",
            "IRMÃ…",
            "IRMÃ’S",
            "LÃ – MAÇÃ",
            "Nº 5, 3ª",
            "Ângela, Âmbar, ÂNGELO",
            "«André»… É” Groß”",
            "Jörg Müller",
            "PÓŁNOC, Łódź, ŻÓŁĆ",
            "Сіверськ, Рівне, РІВНЕ, Ґанок, Їжак",
            "Олена Гай",
            "Ștefan Ăsta",
            "Tomáš Dvořák Ž",
            "Ισμήνη",
            "陈立群",
            "Ø½ Rohr, Müller",
            "Andr\u{FFFD}",
        ] {
            assert_eq!(mended(right), None, "{right}");
        }
    }

    #[test]
    fn a_letter_of_which_half_was_lost_is_marked() {
        for (found, marked) in [
            ("Ãguas", "\u{FFFD}guas"),
            ("São Ãris", "São \u{FFFD}ris"),
            ("GarcÃa", "Garc\u{FFFD}a"),
            ("VilÃ ", "Vil\u{FFFD} "),
            ("JOÃO", "JOÃO"),
            ("IRMÃ da Silva", "IRMÃ da Silva"),
            ("São João", "São João"),
        ] {
            assert_eq!(without_halves(found, true), marked);
        }
        // Alone, some could be right.
        assert_eq!(without_halves("Ãguas", false), "Ãguas");
        assert_eq!(without_halves("GarcÃa", false), "Garc\u{FFFD}a");
    }

    #[test]
    fn rows_that_are_right_stay_so_beside_others() {
        let mixed = "JosÃ© da Silva\nSÃO JOÃO\nMüller\nJoÃ£o";
        assert_eq!(mended(mixed).as_deref(), Some("José da Silva\nSÃO JOÃO\nMüller\nJoão"));
        let mending = Mending::of(mixed.lines()).unwrap();
        assert_eq!((mending.shown.found.as_str(), mending.shown.meant.as_str()), ("JosÃ©", "José"));
    }
}
