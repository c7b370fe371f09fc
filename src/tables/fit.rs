//! How well the letters of a text fit the words that they stand in: it tells code pages apart.

use crate::domain::text;

/// The letters beyond ASCII of languages that share an alphabet; small ones. A text in one of them
/// has hardly any others.
const ALPHABETS: [&str; 18] = [
    "äöüßé",
    "àâçéèêëîïôùûüœÿ",
    "áéíóúüñ",
    "áâãàçéêíóôõúü",
    "àçèéíïòóúü",
    "àèéìíòóùú",
    "åäöæøéü",
    "áðéíóúýþæö",
    // Of Switzerland and of the south of Brazil, where people have names of two languages.
    "äöüßéèêëàâçîïôùû",
    "äöüßáâãàçéêíóôõú",
    "éëïöüè",
    "ąćęłńóśźż",
    "áčďéěíňóřšťúůýžľĺŕôä",
    "áéíóöőúüű",
    "čćđšž",
    "ăâîșțşţ",
    "çğıiöşüâî",
    "āčēģīķļņšūžąęėįųäõöü",
];

/// A character beyond ASCII, with those before and behind it.
struct Place {
    before: Option<char>,
    c: char,
    after: Option<char>,
}

impl Place {
    /// Whether it stands beside a letter of ASCII.
    fn is_beside_ascii(&self) -> bool {
        [self.before, self.after].into_iter().flatten().any(|c| c.is_ascii_alphabetic())
    }
}

fn places(text: &str) -> impl Iterator<Item = Place> {
    let mut behind = text.chars();
    behind.next();
    let mut behind = behind.map(Some).chain([None]);
    let mut last = None;
    let all = text.chars().map(move |c| Place {
        before: last.replace(c),
        c,
        after: behind.next().flatten(),
    });
    all.filter(|place| !place.c.is_ascii())
}

/// How well the letters beyond ASCII fit in a text.
#[derive(Clone, Copy)]
pub(super) struct Fit {
    /// How well they fit their words, whatever the language; the more, the better.
    pub(super) in_words: i64,
    /// How many letters are of no language that has the others of their line.
    strange: usize,
    /// How many letters and signs do not belong where they stand.
    misplaced: usize,
}

impl Fit {
    pub(super) fn of(text: &str) -> Self {
        let mut fit = Self { in_words: 0, strange: 0, misplaced: 0 };
        for line in text.lines() {
            for place in places(line) {
                let score = of_words(&place);
                fit.in_words += score;
                fit.misplaced += usize::from(score < 0 && !is_usual_mark(&place));
            }
            let latin = places(line).map(|place| place.c).filter(|c| is_latin(*c));
            let small: Vec<char> = latin.filter_map(|c| c.to_lowercase().next()).collect();
            let strange =
                |alphabet: &&str| small.iter().filter(|c| !alphabet.contains(**c)).count();
            fit.strange += ALPHABETS.iter().map(strange).min().unwrap_or(0);
        }
        fit
    }

    /// Whether it is as good in words, and better by so much in all.
    pub(super) fn is_better_than(self, other: Self, least: i64) -> bool {
        self.in_words >= other.in_words && self.score() >= other.score() + least
    }

    /// Whether fewer letters and signs are out of place; words alone may fit better by chance.
    pub(super) fn is_clearly_better_than(self, other: Self) -> bool {
        let flaws = |fit: Self| fit.strange + fit.misplaced;
        self.score() >= other.score() + 2 && flaws(self) + 2 <= flaws(other)
    }

    fn score(self) -> i64 {
        self.in_words - 2 * i64::try_from(self.strange).unwrap_or(0)
    }
}

/// Whether most letters beyond ASCII belong to an alphabet that is not Latin, and stand among their
/// like.
pub(super) fn is_of_another_script(text: &str) -> bool {
    let (mut all, mut misplaced) = (0_usize, 0_usize);
    for place in places(text).filter(|place| place.c.is_alphabetic()) {
        all += 1;
        misplaced += usize::from(!is_of_another_alphabet(place.c) || place.is_beside_ascii());
    }
    misplaced * 2 < all
}

/// Whether most of what is beyond ASCII stands beside letters of ASCII, as it does in no text of East
/// Asia.
pub(super) fn is_among_latin(text: &str) -> bool {
    let (mut all, mut beside) = (0_usize, 0_usize);
    for place in places(text) {
        all += 1;
        beside += usize::from(place.is_beside_ascii());
    }
    beside * 2 > all
}

fn of_words(place: &Place) -> i64 {
    let is_vowel =
        |c: char| text::folded(&c.to_string()).starts_with(['a', 'e', 'i', 'o', 'u', 'y']);
    let letter = |c: Option<char>| c.filter(|c| c.is_alphabetic());
    let (before, c, after) = (letter(place.before), place.c, letter(place.after));
    if before.is_none() && after.is_none() {
        return 0;
    }
    // A blank that keeps two words together, or that web pages leave behind one.
    if c == '\u{A0}' {
        return match before {
            _ if after.is_none_or(char::is_uppercase) => 1,
            Some(_) => -4,
            None => 0,
        };
    }
    if c == 'µ' && after == Some('m') {
        return 0;
    }
    if !is_latin(c) && !is_of_another_alphabet(c) {
        // A sign; some stand within words, and more of them at the ends of words.
        return match (before, after) {
            _ if is_of_section(place) => 0,
            (Some(_), Some(_)) if "’–—".contains(c) => 1,
            (Some(_), Some(_)) if "´·".contains(c) => 0,
            (Some(_), Some(_)) => -4,
            (Some(_), None) if c == '™' => 0,
            (None, Some(_)) if c == '•' => 0,
            _ if "‘’‚“”„–—…".contains(c) => 0,
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
    let may_be_crowded = match c {
        // São, Simões
        'ã' | 'õ' | 'Ã' | 'Õ' => after.is_some_and(|after| "eoEO".contains(after)),
        // Noël, Loïc
        'ë' | 'ï' | 'Ë' | 'Ï' => before.is_some_and(is_vowel),
        _ => false,
    };
    let crowded = if is_vowel(c) { vowels > 0 && !may_be_crowded } else { vowels == 0 };
    1 - i64::from(crowded)
}

/// Whether it is a mark where people put it: O´Hara, Col·legi, Mª Carmen, Nº 5, N° client, 50 m².
fn is_usual_mark(place: &Place) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let marks = match (is_letter(place.before), is_letter(place.after)) {
        (true, true) => "´·¨¸",
        (true, false) => "´¨¸ªº°²³¼½¾®™»",
        _ => "´¨¸¡¿«",
    };
    marks.contains(place.c)
}

/// Whether it says which part of a section of land it is, as in NE¼SW¼. ISO-8859-15 has œ there.
fn is_of_section(place: &Place) -> bool {
    let fits = |c: char| !c.is_alphabetic() || "NSEW".contains(c);
    "¼½¾".contains(place.c) && [place.before, place.after].into_iter().flatten().all(fits)
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
