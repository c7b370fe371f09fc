//! What Stile says, in the languages of `assets/locales`.
//!
//! Every sentence that a person reads comes from there, by its id; nothing here decides what is
//! said. One language is spoken at a time by the whole program: the window and the page in the
//! browser. The command line speaks English.

mod collation;

use std::borrow::Cow;
use std::cell::Cell;
use std::cmp::Ordering;
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use unic_langid::LanguageIdentifier;

use collation::Collation;

/// A value that a sentence is filled with.
pub type Value<'a> = FluentValue<'a>;

/// Says the message with this id, or its attribute after a full stop, filled with values:
/// `t!("grower-connect.name", grower = name)`. Underscores in names stand for hyphens.
#[macro_export]
macro_rules! t {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::i18n::say($id, &[$((stringify!($name), $crate::i18n::Value::from($value))),*])
    };
}

use Language::{English, French, German, Portuguese, Pseudo, Spanish};

use crate::domain::Language;

/// The language's name in itself.
pub fn own_name(language: Language) -> String {
    speech(language).format("language-name", &[]).unwrap_or_default()
}

/// The language that the system is set to, or the nearest that there is.
pub fn system_language() -> Language {
    sys_locale::get_locales().find_map(|tag| from_tag(&tag)).unwrap_or_default()
}

/// By the language alone: someone from Lisbon reads Brazilian Portuguese more easily than
/// English.
fn from_tag(tag: &str) -> Option<Language> {
    let language = tag.split(['-', '_', '.']).next()?.to_ascii_lowercase();
    Language::ALL.into_iter().find(|one| one.tag().split('-').next() == Some(&language))
}

/// The language's files.
fn sources(language: Language) -> [&'static str; 3] {
    macro_rules! files {
        ($folder:literal) => {
            [
                include_str!(concat!("../../assets/locales/", $folder, "/window.ftl")),
                include_str!(concat!("../../assets/locales/", $folder, "/trouble.ftl")),
                include_str!(concat!("../../assets/locales/", $folder, "/page.ftl")),
            ]
        };
    }
    match language {
        English | Pseudo => files!("en"),
        Portuguese => files!("pt-BR"),
        Spanish => files!("es"),
        French => files!("fr"),
        German => files!("de"),
    }
}

static SPOKEN: AtomicUsize = AtomicUsize::new(0);
const EVERY: [Language; 6] = [English, Portuguese, Spanish, French, German, Pseudo];
static SPEECHES: [OnceLock<Speech>; EVERY.len()] = [const { OnceLock::new() }; EVERY.len()];

/// From now on everything is said in this language.
pub fn speak(language: Language) {
    SPOKEN.store(language as usize, Relaxed);
}

/// The language that is spoken.
pub fn spoken() -> Language {
    INSTEAD.get().unwrap_or_else(|| EVERY[SPOKEN.load(Relaxed)])
}

thread_local! {
    /// What is spoken on this thread instead, while something is put in another language.
    static INSTEAD: Cell<Option<Language>> = const { Cell::new(None) };
}

/// What `say` says in this language; everything else goes on in its own.
pub fn in_language<T>(language: Language, say: impl FnOnce() -> T) -> T {
    /// Ends the other language whatever becomes of `say`.
    struct Until(Option<Language>);
    impl Drop for Until {
        fn drop(&mut self) {
            INSTEAD.set(self.0);
        }
    }
    let _until = Until(INSTEAD.replace(Some(language)));
    say()
}

/// See [`t!`]. The id itself where there is no such message: seen at once, and found by a test
/// before.
pub fn say(id: &str, values: &[(&str, Value<'_>)]) -> String {
    say_if_any(id, values).unwrap_or_else(|| id.to_owned())
}

/// The same in a language that need not be the one that is spoken.
pub fn say_in(id: &str, language: Language, values: &[(&str, Value<'_>)]) -> String {
    let said = speech(language).format(id, values);
    said.or_else(|| speech(English).format(id, values)).unwrap_or_else(|| id.to_owned())
}

/// The same where there may be nothing to say.
pub fn say_if_any(id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
    speech(spoken()).format(id, values).or_else(|| speech(English).format(id, values))
}

/// The time zone of this computer. One that is read from a file of the person's own (`TZ` may name
/// any) is not read from anything else, such as a device.
pub fn time_zone() -> TimeZone {
    let named = std::env::var("TZ").unwrap_or_default();
    let path = Path::new(named.strip_prefix(':').unwrap_or(&named));
    let is_odd = path.is_absolute() && !path.is_file();
    if is_odd { TimeZone::UTC } else { TimeZone::system() }
}

/// A point in time as people write it, where the computer is.
pub fn time(time: Timestamp) -> String {
    let time = time.to_zoned_datetime(time_zone());
    t!(
        "date-time",
        day = time.day().to_string(),
        month = time.month(),
        year = time.year().to_string(),
        time = time.strftime("%H:%M").to_string(),
    )
}

/// Hours and minutes where the computer is, for what happens today.
pub fn time_of_day(time: Timestamp) -> String {
    time.to_zoned_datetime(time_zone()).strftime("%H:%M").to_string()
}

/// A point in time where the computer is, as spreadsheets know and sort it in every language.
pub fn time_to_sort(time: Timestamp) -> String {
    time.to_zoned_datetime(time_zone()).strftime("%Y-%m-%d %H:%M").to_string()
}

/// A day as people write it, where the computer is.
pub fn day(time: Timestamp) -> String {
    let time = time.to_zoned_datetime(time_zone());
    t!("date", day = time.day().to_string(), month = time.month(), year = time.year().to_string(),)
}

/// An area in hectares, and in acres where people count in those.
pub fn area(hectares: f64) -> String {
    t!("area", hectares = decimal(hectares), acres = decimal(hectares / HECTARES_OF_AN_ACRE))
}

/// The longest round length that is no longer than so many metres, in metres and as people of this
/// language write it; 1, 2 and 5 are round, and their tens.
pub fn round_length(at_most: f64) -> (f64, String) {
    let counts_in_feet = t!("length-unit") == "feet";
    let (small, large) =
        if counts_in_feet { (METRES_OF_A_FOOT, METRES_OF_A_MILE) } else { (1.0, 1_000.0) };
    let is_large = at_most >= large;
    let unit = if is_large { large } else { small };
    let tens = 10_f64.powf((at_most / unit).log10().floor()).max(1.0);
    let round = [5.0, 2.0].into_iter().find(|it| it * tens * unit <= at_most).unwrap_or(1.0) * tens;
    let length = grouped(round, &speech(spoken()).thousands);
    let words = match (counts_in_feet, is_large) {
        (false, false) => t!("length-metres", length = length),
        (false, true) => t!("length-kilometres", length = length),
        (true, false) => t!("length-feet", length = length),
        (true, true) => t!("length-miles", length = length),
    };
    (round * unit, words)
}

/// A whole number.
pub fn number(number: u64) -> String {
    grouped(number as f64, &speech(spoken()).thousands)
}

/// A number with one digit after the mark, or none where it is large.
fn decimal(number: f64) -> String {
    let speech = speech(spoken());
    if number.abs() >= 100.0 {
        return grouped(number.round(), &speech.thousands);
    }
    let mark = speech.format("decimal-mark", &[]).unwrap_or_default();
    format!("{number:.1}").replace('.', &mark)
}

/// Minutes and seconds.
pub fn time_left(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// One after the other, as in a sentence.
pub fn list<'a>(items: impl IntoIterator<Item = &'a str>) -> String {
    let mut items: Vec<&str> = items.into_iter().collect();
    let Some(last) = items.pop() else { return String::new() };
    if items.is_empty() {
        return last.to_owned();
    }
    t!("list-and", first = items.join(", "), last = last)
}

/// Which of two names comes first in a list, as the spoken language has it; numbers by their value.
pub fn in_order(one: &str, other: &str) -> Ordering {
    match &speech(spoken()).collation {
        Some(collation) => collation.compare(one, other),
        None => one.cmp(other),
    }
}

const HECTARES_OF_AN_ACRE: f64 = 0.404_685_642_24;
const METRES_OF_A_FOOT: f64 = 0.304_8;
const METRES_OF_A_MILE: f64 = 1_609.344;

/// One language, ready to speak.
struct Speech {
    bundle: FluentBundle<FluentResource>,
    thousands: String,
    collation: Option<Collation>,
}

fn speech(language: Language) -> &'static Speech {
    SPEECHES[language as usize].get_or_init(|| Speech::of(language))
}

impl Speech {
    fn of(language: Language) -> Self {
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Marks around every value would show as boxes where a font has no glyph for them.
        bundle.set_use_isolating(false);
        for source in sources(language) {
            // What is wrong in a file is left out; a test finds it.
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(rest, _)| rest);
            let _ = bundle.add_resource(resource);
        }
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(grouped(number.value, &speech(spoken()).thousands)),
            _ => None,
        }));
        let mut this =
            Self { bundle, thousands: String::new(), collation: Collation::of(language) };
        this.thousands = this.format("thousands", &[]).unwrap_or_default();
        if language == Pseudo {
            this.bundle.set_transform(Some(pseudo));
        }
        this
    }

    fn format(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, it)| (id, Some(it)));
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args: FluentArgs<'_> =
            values.iter().map(|(name, value)| (name.replace('_', "-"), value.clone())).collect();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }
}

/// A whole number with a mark after every third digit; four digits need none.
fn grouped(number: f64, mark: &str) -> String {
    let digits = format!("{}", number.trunc().abs());
    let sign = if number < 0.0 { "−" } else { "" };
    if digits.len() <= 4 {
        return format!("{sign}{digits}");
    }
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push_str(mark);
        }
        text.push(digit);
    }
    format!("{sign}{text}")
}

/// Accents on every vowel, and half as long again.
fn pseudo(text: &str) -> Cow<'_, str> {
    let mut long: String = text
        .chars()
        .map(|c| match c {
            'a' => 'á',
            'e' => 'ë',
            'i' => 'ï',
            'o' => 'ö',
            'u' => 'ü',
            'A' => 'Å',
            'E' => 'É',
            'I' => 'Ï',
            'O' => 'Ø',
            'U' => 'Ü',
            other => other,
        })
        .collect();
    let more = text.trim().chars().count().div_ceil(2);
    if more > 1 {
        long.extend(" ɲañeo".chars().cycle().take(more));
    }
    long.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_language_is_chosen() {
        for (tag, language) in [
            ("en-US", Some(English)),
            ("pt_BR.UTF-8", Some(Portuguese)),
            ("pt-PT", Some(Portuguese)),
            ("es-419", Some(Spanish)),
            ("fr-CA", Some(French)),
            ("de", Some(German)),
            ("DE-at", Some(German)),
            ("nl-NL", None),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(from_tag(tag), language, "{tag}");
        }
    }

    #[test]
    fn names_stand_where_the_language_looks_for_them() {
        for language in Language::ALL {
            let collation = Collation::of(language).unwrap();
            let mut names = ["Zander", "Öhler", "Farm 10", "Ábel", "farm 9", "Olsen", "Abe"];
            names.sort_by(|one, other| collation.compare(one, other));
            assert_eq!(names, ["Abe", "Ábel", "farm 9", "Farm 10", "Öhler", "Olsen", "Zander"]);
        }
    }

    #[test]
    fn a_scale_is_round_in_the_units_that_people_count_in() {
        for (language, at_most, metres, words) in [
            (German, 1.0, 1.0, "1 m"),
            (German, 99.0, 50.0, "50 m"),
            (German, 100.0, 100.0, "100 m"),
            (German, 999.9, 500.0, "500 m"),
            (French, 2_400.0, 2_000.0, "2 km"),
            (Spanish, 70_000.0, 50_000.0, "50 km"),
            (English, 40.0, 100.0 * METRES_OF_A_FOOT, "100 ft"),
            (English, 1_600.0, 5_000.0 * METRES_OF_A_FOOT, "5000 ft"),
            (English, 9_000.0, 5.0 * METRES_OF_A_MILE, "5 mi"),
        ] {
            speak(language);
            let (round, said) = round_length(at_most);
            let said = said.replace(['\u{a0}', '\u{202f}'], " ");
            assert!(
                (round - metres).abs() < 1e-6 && said == words,
                "{language:?} {at_most}: {said}"
            );
        }
        speak(English);
    }

    #[test]
    fn numbers_are_written_as_the_language_does() {
        assert_eq!(grouped(1_234.0, ","), "1234");
        assert_eq!(grouped(12_345.0, "."), "12.345");
        assert_eq!(grouped(1_234_567.0, "\u{a0}"), "1\u{a0}234\u{a0}567");
        assert_eq!(grouped(-7.0, ","), "−7");
    }
}
