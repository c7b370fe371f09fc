//! Passphrases of set-up files: made of words that can be told by telephone, understood however they
//! are typed, and refused where somebody would guess them.

use std::collections::BTreeSet;
use std::io;
use std::sync::LazyLock;

use icu_normalizer::ComposingNormalizerBorrowed;
use zeroize::Zeroizing;

use super::FIELDVIEW;
use super::secret::Passphrase;
use super::text::{folded_letters, is_invisible, pasted};

/// 1,024 short words in the order of their letters, none of which begins another: words without blanks
/// can still be told apart.
static WORDS: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("../../assets/passphrases/words.txt").lines().collect());
const WORDS_IN_LIST: usize = 1024;

/// How many of them a passphrase has: 80 random bits.
const MADE_WORDS: usize = 8;

/// Phrases that many people know, in letters alone.
const KNOWN: &str = include_str!("../../assets/passphrases/known.txt");

/// The passphrases of Stile 0.1 had letters and digits that are not taken for one another, so many of
/// them, in groups of so many.
const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
const MADE_LETTERS: usize = 20;
const GROUP: usize = 5;

/// A new passphrase, in the one form that a file is encrypted with: small words with a blank between
/// two.
///
/// # Errors
/// When the system has no randomness.
pub fn make_passphrase() -> io::Result<Passphrase> {
    let mut bytes = Zeroizing::new([0; 2 * MADE_WORDS]);
    getrandom::fill(&mut *bytes).map_err(|_| io::ErrorKind::Unsupported)?;
    // Two bytes have a multiple of the list's length as many values, so no word is likelier.
    let numbers = bytes.chunks_exact(2).map(|two| usize::from(two[0]) << 8 | usize::from(two[1]));
    let words = numbers.filter_map(|number| WORDS.get(number % WORDS_IN_LIST).copied());
    Ok(Passphrase::new(joined(words).as_str()))
}

/// The passphrases that a person may mean by what they typed, the likelier first: as it was typed,
/// without what can never be part of it; as it would be had no telephone or mail program changed it;
/// and without the capitals and the full stop of a sentence, those of its beginning and its end first.
/// No more than five, and two or three of what most people type, because each costs half a second.
pub fn meant_passphrases(typed: &str) -> Vec<Passphrase> {
    let is_empty_at_the_ends = |c: char| c.is_whitespace() || c.is_control() || is_invisible(c);
    let as_typed = Zeroizing::new(typed.trim_matches(is_empty_at_the_ends).to_owned());
    let plain = plain_passphrase(typed);
    let meant = match as_made(&plain) {
        Some(made) => vec![made, as_typed],
        None => {
            let without_stop = Zeroizing::new(plain.trim_end_matches(['.', ' ']).to_owned());
            let small_at_first = with_small_beginning(&without_stop);
            let small = gathered(&without_stop, without_stop.chars().flat_map(char::to_lowercase));
            vec![as_typed, plain, without_stop, small, small_at_first]
        }
    };
    let mut different: Vec<Zeroizing<String>> = Vec::with_capacity(meant.len());
    for one in meant {
        if !one.is_empty() && !different.contains(&one) {
            different.push(one);
        }
    }
    different.iter().map(|one| Passphrase::new(one.as_str())).collect()
}

fn with_small_beginning(text: &str) -> Zeroizing<String> {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    gathered(text, first.chain(letters))
}

/// What is made of the letters of a text, in a buffer that never grows: growing leaves copies.
fn gathered(of: &str, letters: impl Iterator<Item = char>) -> Zeroizing<String> {
    // Small letters have at most half as many bytes again as the capitals.
    let mut gathered = Zeroizing::new(String::with_capacity(2 * of.len()));
    gathered.extend(letters);
    gathered
}

/// The passphrase that a file is encrypted with when this was typed for it: one of Stile's in its one
/// form, another as a plain keyboard writes it.
pub fn chosen_passphrase(typed: &str) -> Zeroizing<String> {
    let plain = plain_passphrase(typed);
    as_made(&plain).unwrap_or(plain)
}

/// A passphrase as a plain keyboard writes it: no dashes, quotes or blanks that only look like the
/// usual ones, no letters of double width, one blank between words and none around them, one dash
/// where several are written for a long one.
fn plain_passphrase(typed: &str) -> Zeroizing<String> {
    let folded = ComposingNormalizerBorrowed::new_nfkc();
    let mut plain = Zeroizing::new(String::with_capacity(typed.len()));
    for c in folded.normalize_iter(pasted(typed).chars()).filter(|c| !is_invisible(*c)) {
        match c {
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => {
                if !plain.ends_with('-') {
                    plain.push('-');
                }
            }
            '\u{2018}'..='\u{201B}' | '\u{2032}' | '‹' | '›' => plain.push('\''),
            '\u{201C}'..='\u{201F}' | '\u{2033}' | '«' | '»' => plain.push('"'),
            // What is left of a fraction of one character.
            '\u{2044}' => plain.push('/'),
            c if c.is_whitespace() || c.is_control() => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            c => plain.push(c),
        }
    }
    let ends = plain.trim().len();
    plain.truncate(ends);
    plain
}

/// A passphrase that Stile has made, by its letters alone: capitals, dashes of any kind, blanks and
/// full stops do not matter, nor do the numbers of words in a list, accents that a telephone has put
/// on them, and what a line says before it: `Passphrase: …`. Nothing when it is none.
fn as_made(plain: &str) -> Option<Zeroizing<String>> {
    let named = plain.split_once(':').map(|(_, rest)| rest);
    std::iter::once(plain).chain(named).find_map(|text| {
        let letters = letters_of(text);
        grouped(&letters).or_else(|| worded(&letters)).or_else(|| {
            let words = folded_letters(&letters).filter(char::is_ascii_alphabetic);
            worded(&gathered(&letters, words))
        })
    })
}

/// Letters and digits alone, all of them small.
fn letters_of(plain: &str) -> Zeroizing<String> {
    let small = plain.chars().flat_map(char::to_lowercase);
    gathered(plain, small.filter(|c| c.is_alphanumeric()))
}

/// Letters as a passphrase of Stile 0.1, in its groups.
fn grouped(letters: &str) -> Option<Zeroizing<String>> {
    if letters.len() != MADE_LETTERS || !letters.bytes().all(|byte| ALPHABET.contains(&byte)) {
        return None;
    }
    let mut groups = Zeroizing::new(String::with_capacity(MADE_LETTERS + MADE_LETTERS / GROUP));
    for (index, letter) in letters.chars().enumerate() {
        if index > 0 && index % GROUP == 0 {
            groups.push('-');
        }
        groups.push(letter);
    }
    Some(groups)
}

/// Letters as the words of a passphrase.
fn worded(letters: &str) -> Option<Zeroizing<String>> {
    words_in(letters).map(|words| joined(words.into_iter()))
}

fn words_in(letters: &str) -> Option<Vec<&'static str>> {
    let mut rest = letters;
    let mut words = Vec::with_capacity(MADE_WORDS);
    while !rest.is_empty() && words.len() < MADE_WORDS {
        // No word stands between one and what begins with it.
        let after = WORDS.partition_point(|word| *word <= rest);
        let word = *WORDS.get(after.checked_sub(1)?)?;
        if !rest.starts_with(word) {
            return None;
        }
        words.push(word);
        rest = &rest[word.len()..];
    }
    (rest.is_empty() && words.len() == MADE_WORDS).then_some(words)
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> Zeroizing<String> {
    // A buffer that never grows leaves no copies.
    let mut phrase = Zeroizing::new(String::with_capacity(16 * MADE_WORDS));
    for word in words {
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        phrase.push_str(word);
    }
    phrase
}

/// Whether somebody who has the file would find the passphrase by guessing: within some ten
/// thousand million tries, as zxcvbn estimates them, or among phrases that are known. `company` is
/// what anybody would try first.
pub fn is_weak(passphrase: &str, company: &str) -> bool {
    !is_drawn(&letters_of(passphrase)) && would_be_guessed(passphrase, company)
}

/// Whether it is as Stile draws them from its list: with hardly a word twice, and in no order.
fn is_drawn(letters: &str) -> bool {
    const FEWEST_DIFFERENT: usize = MADE_WORDS - 2;
    words_in(letters).is_some_and(|words| {
        let different = words.iter().collect::<BTreeSet<_>>();
        different.len() >= FEWEST_DIFFERENT && !words.is_sorted()
    })
}

fn would_be_guessed(passphrase: &str, company: &str) -> bool {
    let company = letters_of(company);
    let obvious = ["stile", "leaf", FIELDVIEW.shown, FIELDVIEW.company, &company];
    let obvious: Vec<&str> = obvious.into_iter().chain(KNOWN.lines()).collect();
    let is_guessed = |text: &str| {
        // Its work grows with the square of the length.
        let start = Zeroizing::new(text.chars().take(64).collect::<String>());
        zxcvbn::zxcvbn(&start, &obvious).score() < zxcvbn::Score::Four
    };
    // Blanks and dashes between well-known words make nobody's guess harder.
    is_guessed(passphrase) || is_guessed(&letters_of(&plain_passphrase(passphrase)))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_passphrase_is_found_however_a_telephone_wrote_it() {
        let made = "abcde-fghij-kmnpq-23456";
        let words = "acid tulip zoom wagon barn olive tiger lemon";
        let spoken = "tractor seldom purple lighthouse";
        for (typed, meant) in [
            ("abcde–fghij—kmnpq−23456", made),
            ("Abcde-fghij-kmnpq-23456 ", made),
            ("ABCDE FGHIJ KMNPQ 23456", made),
            ("abcde\u{a0}-\u{a0}fghij\u{2011}kmnpq\u{ad}-23456\r\n", made),
            ("“abcdefghijkmnpq23456”", made),
            ("ａｂｃｄｅ－ｆｇｈｉｊ－ｋｍｎｐｑ－２３４５６", made),
            ("ab cde - fg hij - km npq - 23 456", made),
            (words, words),
            ("Acid Tulip Zoom Wagon Barn Olive Tiger Lemon.", words),
            ("ACID-TULIP-ZOOM-WAGON-BARN-OLIVE-TIGER-LEMON", words),
            ("acidtulipzoomwagonbarnolivetigerlemon", words),
            ("acid, tulip, zoom, wagon, barn, olive, tiger, lemon", words),
            (
                "acid–tulip—zoom\u{2e3a}wagon\u{301c}barn\u{ff0d}olive\u{2212}tiger\u{58a}lemon",
                words,
            ),
            ("“acid\u{a0}tulip\r\nzoom  wagon\tbarn\u{2009}olive ti ger lemon”", words),
            ("Tractor seldom purple lighthouse", spoken),
            ("TRACTOR SELDOM PURPLE LIGHTHOUSE", spoken),
            ("Tractor Seldom Purple Lighthouse", spoken),
            ("tractor\u{a0}seldom  purple\u{2009}lighthouse\n", spoken),
            ("  Tractor seldom purple lighthouse\u{200B}\r\n", spoken),
            ("«Tractor seldom purple lighthouse»", spoken),
            ("FieldView–Rocks–42", "FieldView-Rocks-42"),
            ("it’s “fine”, isn’t it", "it's \"fine\", isn't it"),
            ("Mu\u{308}ller Pru\u{308}gel", "Müller Prügel"),
            (" FieldView-Rocks-42\n", "FieldView-Rocks-42"),
            ("a–b", "a–b"),
            ("„Tractor seldom purple lighthouse“", spoken),
            ("‚tractor seldom purple lighthouse‘", spoken),
            ("»tractor seldom purple lighthouse«", spoken),
            ("‹tractor seldom purple lighthouse›", spoken),
            ("Tractor seldom purple lighthouse.", spoken),
            ("“Tractor seldom purple lighthouse.”", spoken),
            ("TRACTOR SELDOM\nPURPLE LIGHTHOUSE. ", spoken),
            ("Acid tulip zoom wagon\r\nBarn olive tiger lemon!", words),
            ("„Acid Tulip – Zoom Wagon – Barn Olive – Tiger Lemon“.", words),
            ("tractor – seldom – purple", "tractor - seldom - purple"),
            ("tractor\u{a0}\u{2013}\u{a0}seldom", "tractor - seldom"),
            ("FieldView\u{a0}Rocks 42", "FieldView Rocks 42"),
            ("Tractor\u{a0}Seldom Mu\u{308}ller", "Tractor Seldom Müller"),
            ("rain… and ½ sun", "rain... and 1/2 sun"),
            ("1. acid 2. tulip 3. zoom 4. wagon 5. barn 6. olive 7. tiger 8. lemon", words),
            ("1) Acid\n2) Tulip\n3) Zoom\n4) Wagon\n5) Barn\n6) Olive\n7) Tiger\n8) Lemon", words),
            ("① acid ② tulip ③ zoom ④ wagon ⑤ barn ⑥ olive ⑦ tiger ⑧ lemon", words),
            ("• acid\n• tulip\n• zoom\n• wagon\n• barn\n• olive\n• tiger\n• lemon", words),
            ("Passphrase: acid tulip zoom wagon barn olive tiger lemon", words),
            ("Die Passphrase lautet: Acid Tulip Zoom Wagon Barn Olive Tiger Lemon.", words),
            ("Phrase de passe\u{a0}: abcde-fghij-kmnpq-23456", made),
            ("ácid tulip zoom wagon barn olive tíger lemón", words),
            ("ACİD TULİP ZOOM WAGON BARN OLİVE TİGER LEMON", words),
            ("ac\u{ad}id tu\u{ad}lip zoom wagon barn olive tiger lemon 🍋", words),
            ("FieldView-Rocks-42.", "FieldView-Rocks-42"),
            ("“FieldView-Rocks-42.”", "FieldView-Rocks-42"),
            ("Our Farm is in Iowa", "our Farm is in Iowa"),
            ("Our Farm is in Iowa.", "our Farm is in Iowa"),
            ("Élan vital 42 Fermes", "élan vital 42 Fermes"),
        ] {
            let tried = meant_passphrases(typed);
            assert!(tried.len() <= 5, "{typed}");
            assert!(tried.iter().any(|one| one.expose() == meant), "{typed}");
        }
        for made in [made, words] {
            assert_eq!(meant_passphrases(made).len(), 1, "what is typed well costs one try");
        }
    }

    /// Files of earlier versions were encrypted with what was typed.
    #[test]
    fn what_was_typed_is_always_tried_as_it_is() {
        for typed in [
            "abcde-fghij-kmnpq-23456",
            "abcdefghijkmnpq23456",
            "Acid-Tulip-Zoom-Wagon-Barn-Olive-Tiger-Lemon",
            "Four Words Of Mine",
            "a–b",
            "a--b",
            "this one ends.",
            "„quoted“",
        ] {
            let tried = meant_passphrases(typed);
            assert!(tried.iter().any(|one| one.expose() == typed), "{typed}");
        }
    }

    /// What a buffer held before it grew is never wiped.
    #[test]
    fn no_buffer_of_a_passphrase_grows() {
        for letter in (0..=0x1_ffff).filter_map(char::from_u32) {
            let text = letter.to_string();
            let small: String = letter.to_lowercase().collect();
            let words = folded_letters(&small).filter(char::is_ascii_alphabetic).count();
            assert!(small.len() <= 2 * text.len() && words <= 2 * small.len(), "{letter:?}");
        }
    }

    #[test]
    fn a_file_is_encrypted_with_what_every_way_of_typing_leads_to() {
        for typed in [
            "Acid-Tulip-Zoom-Wagon-Barn-Olive-Tiger-Lemon",
            "acid tulip zoom wagon barn olive tiger lemon",
            "tractor–seldom “purple”",
            "FieldView-Rocks-42",
            "rain -- and sun",
            "rain — and sun...",
        ] {
            let chosen = chosen_passphrase(typed);
            let tried = meant_passphrases(typed);
            assert!(tried.iter().any(|one| one.expose() == *chosen), "{typed}");
            let has_others = typed.contains('F') || typed.ends_with('.');
            let others = meant_passphrases(&chosen).len() - 1;
            assert!(others <= 2 && (others > 0) == has_others, "{typed}: {others}");
        }
    }

    #[test]
    fn the_words_are_as_many_as_bits_need_and_none_begins_another() {
        let list = &*WORDS;
        assert_eq!(list.len(), WORDS_IN_LIST);
        assert!(list.is_sorted());
        for word in list {
            assert!(word.bytes().all(|byte| byte.is_ascii_lowercase()), "{word}");
            let beginnings = list.iter().filter(|other| other.starts_with(word));
            assert_eq!(beginnings.count(), 1, "{word}");
        }
        // Eight words can never be the twenty letters of an earlier version.
        assert!(list.iter().all(|word| word.len() * MADE_WORDS > MADE_LETTERS));
    }

    #[test]
    fn ten_thousand_proposals_are_all_good_and_use_the_whole_list() {
        let mut seen = HashSet::new();
        for number in 0..10_000 {
            let made = make_passphrase().unwrap();
            assert_eq!(*chosen_passphrase(made.expose()), *made.expose());
            assert_eq!(made.expose().split(' ').count(), MADE_WORDS);
            seen.extend(made.expose().split(' ').map(str::to_owned));
            let company = "Prairie Agronomy";
            assert!(!is_weak(made.expose(), company), "{}", made.expose());
            // What is true by how they are drawn is true by the estimate as well, which takes long.
            if number % 50 == 0 {
                assert!(!would_be_guessed(made.expose(), company), "{}", made.expose());
            }
        }
        assert_eq!(seen.len(), WORDS_IN_LIST);
    }

    #[test]
    fn weak_passphrases_are_told_from_good_ones() {
        for weak in [
            "",
            "stile",
            "password123",
            "fieldview2026",
            "qwertyuiop",
            "Summer2026!",
            "lighthouse",
            "correct horse battery staple",
            "Correct-Horse-Battery-Staple!",
            "correcthorsebatterystaple2026",
            "correct horse battery staple correct horse battery staple",
            "tractor tractor tractor tractor tractor",
            "tractor-tractor-tractor-tractor",
            "acid acid acid acid acid acid acid acid",
            "acid acorn acid acorn acid acorn acid acorn",
            "to be or not to be, that is the question",
            "The quick brown fox jumps over the lazy dog",
            "Sein oder nicht sein, das ist hier die Frage",
            "ser o no ser",
            "one two three four five six seven eight",
            "monday tuesday wednesday thursday friday",
            "Prairie Agronomy",
            "prairie-agronomy-2026",
        ] {
            assert!(is_weak(weak, "Prairie Agronomy"), "{weak}");
        }
        for good in ["tractor seldom purple lighthouse", "k7wqm-3ztvb-h9rxe-pd4uy"] {
            assert!(!is_weak(good, "Prairie Agronomy"), "{good}");
        }
    }
}
