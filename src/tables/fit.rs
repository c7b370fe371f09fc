//! How well the letters of a text fit the words that they stand in: it tells code pages apart.

use crate::domain::text;

/// The letters beyond ASCII of languages that share an alphabet; small ones. A text in one of them
/// has hardly any others.
const ALPHABETS: [&str; 16] = [
    "äöüßé",
    "àâçéèêëîïôùûüœÿ",
    "áéíóúüñ",
    "áâãàçéêíóôõúü",
    "àçèéíïòóúü",
    "àèéìíòóùú",
    "åäöæøéü",
    "áðéíóúýþæö",
    "éëïöüè",
    "ąćęłńóśźż",
    "áčďéěíňóřšťúůýžľĺŕôä",
    "áéíóöőúüű",
    "čćđšž",
    "ăâîșțşţ",
    "çğıiöşüâî",
    "āčēģīķļņšūžąęėįųäõöü",
];

/// How well the letters beyond ASCII fit, in the language that they fit best; the more, the better.
pub(super) fn fit(text: &str) -> i64 {
    let letters: Vec<char> = text.chars().collect();
    let of_place = |place: usize| {
        let beside = |place: Option<usize>| place.and_then(|place| letters.get(place)).copied();
        (beside(place.checked_sub(1)), letters[place], beside(Some(place + 1)))
    };
    let places = (0..letters.len()).filter(|place| !letters[*place].is_ascii());
    let places: Vec<_> = places.map(of_place).collect();
    let in_words: i64 = places.iter().map(|(before, c, after)| of_words(*before, *c, *after)).sum();
    let strange = |alphabet: &&str| {
        let is_strange = |c: char| {
            is_latin(c) && !c.to_lowercase().next().is_some_and(|small| alphabet.contains(small))
        };
        places.iter().filter(|(_, c, _)| is_strange(*c)).count()
    };
    let strange = ALPHABETS.iter().map(strange).min().unwrap_or(0);
    in_words - 2 * i64::try_from(strange).unwrap_or(0)
}

/// Whether most letters beyond ASCII belong to an alphabet that is not Latin, and stand among their
/// like.
pub(super) fn is_of_another_script(text: &str) -> bool {
    let (mut all, mut alone, mut before) = (0_usize, 0_usize, None);
    for c in text.chars() {
        let is_other = is_of_another_alphabet(c);
        all += usize::from(c.is_alphabetic() && !c.is_ascii());
        let beside_ascii = |c: char, other: Option<char>| {
            is_of_another_alphabet(c) && other.is_some_and(|it| it.is_ascii_alphabetic())
        };
        let is_alone =
            beside_ascii(c, before) || before.is_some_and(|it| beside_ascii(it, Some(c)));
        alone += usize::from(is_alone || c.is_alphabetic() && !c.is_ascii() && !is_other);
        before = Some(c);
    }
    alone * 2 < all
}

/// Whether most of what is beyond ASCII stands beside letters of ASCII, as it does in no text of East
/// Asia.
pub(super) fn is_among_latin(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let is_letter = |place: Option<usize>| {
        place.and_then(|place| letters.get(place)).is_some_and(char::is_ascii_alphabetic)
    };
    let (mut all, mut beside) = (0_usize, 0_usize);
    for place in (0..letters.len()).filter(|place| !letters[*place].is_ascii()) {
        all += 1;
        beside += usize::from(is_letter(place.checked_sub(1)) || is_letter(Some(place + 1)));
    }
    beside * 2 > all
}

fn of_words(before: Option<char>, c: char, after: Option<char>) -> i64 {
    let is_vowel =
        |c: char| text::folded(&c.to_string()).starts_with(['a', 'e', 'i', 'o', 'u', 'y']);
    let (before, after) =
        (before.filter(|c| c.is_alphabetic()), after.filter(|c| c.is_alphabetic()));
    if before.is_none() && after.is_none() {
        return 0;
    }
    // A blank that keeps two words together, or that web pages leave behind one.
    if c == '\u{A0}' {
        return i64::from(after.is_none_or(char::is_uppercase));
    }
    if c == 'µ' && after == Some('m') {
        return 0;
    }
    if !is_latin(c) && !is_of_another_alphabet(c) {
        // A sign; some stand within words, and more of them at the ends of words.
        return match (before, after) {
            (Some(_), Some(_)) if "’–—".contains(c) => 0,
            (Some(_), Some(_)) => -4,
            _ if "‘’‚“”„–—…«»®™°²³".contains(c) => 0,
            _ => -1,
        };
    }
    if is_of_another_alphabet(c) {
        let is_of_two = [before, after].into_iter().flatten().any(|it| it.is_ascii_alphabetic());
        return if is_of_two || is_of_other_size(c, before, after) { -2 } else { 0 };
    }
    if is_of_other_size(c, before, after) {
        return -2;
    }
    let vowels = [before, after].into_iter().flatten().filter(|c| is_vowel(*c)).count();
    // São, Simões
    let may_be_crowded = "ãõÃÕ".contains(c);
    let crowded = if is_vowel(c) { vowels > 0 && !may_be_crowded } else { vowels == 0 };
    1 - i64::from(crowded)
}

fn is_latin(c: char) -> bool {
    c.is_alphabetic() && text::folded(&c.to_string()).is_ascii() && !"ªº".contains(c)
        || "þÞ".contains(c)
}

/// Whether a letter is a capital among small ones, or the other way round.
fn is_of_other_size(c: char, before: Option<char>, after: Option<char>) -> bool {
    let Some(before) = before else { return false };
    if c.is_uppercase() {
        before.is_lowercase() || after.is_some_and(char::is_lowercase)
    } else {
        before.is_uppercase() && after.is_some_and(char::is_uppercase)
    }
}

/// Greek, Cyrillic, Hebrew, Arabic and Thai.
fn is_of_another_alphabet(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{52F}' | '\u{590}'..='\u{6FF}' | '\u{E00}'..='\u{E7F}')
}
