//! Everything is said in every language, everything that is written down is said, and nothing that
//! people read is written anywhere else.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use stile::domain::Language;
use stile::domain::text::is_invisible;
use stile::i18n::{self, Value};
use stile::t;

const FILES: [&str; 3] = ["window.ftl", "trouble.ftl", "page.ftl"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// What a message needs: its values, and the messages that it is made of.
#[derive(Debug, Default, PartialEq, Eq)]
struct Needs {
    values: BTreeSet<String>,
    messages: BTreeSet<String>,
    text: String,
}

/// All messages and attributes of a language by id.
fn messages(tag: &str) -> BTreeMap<String, Needs> {
    let mut all = BTreeMap::new();
    for file in FILES {
        let path = root().join("assets/locales").join(tag).join(file);
        let source = std::fs::read_to_string(&path).unwrap();
        let resource = parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let attributes = message.attributes.iter().map(|attribute| {
                (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value)
            });
            let value = message.value.as_ref().map(|value| (message.id.name.to_owned(), value));
            for (id, pattern) in value.into_iter().chain(attributes) {
                let mut needs = Needs::default();
                collect(pattern, &mut needs);
                assert!(all.insert(id.clone(), needs).is_none(), "{tag}: {id} is there twice");
            }
        }
    }
    all
}

fn collect(pattern: &Pattern<&str>, needs: &mut Needs) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => needs.text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => collect_inline(inline, needs),
                Expression::Select { selector, variants } => {
                    collect_inline(selector, needs);
                    for variant in variants {
                        collect(&variant.value, needs);
                    }
                }
            },
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, needs: &mut Needs) {
    match inline {
        InlineExpression::VariableReference { id } => {
            needs.values.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            needs.messages.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                collect_inline(inline, needs);
            }
        }
        _ => {}
    }
}

#[test]
fn every_language_says_all_that_english_says_with_the_same_values() {
    let english = messages("en");
    for language in Language::ALL {
        let tag = language.tag();
        let other = messages(tag);
        let ids = |all: &BTreeMap<String, Needs>| all.keys().cloned().collect::<BTreeSet<_>>();
        let (here, there) = (ids(&english), ids(&other));
        let missing: Vec<_> = here.difference(&there).collect();
        let unknown: Vec<_> = there.difference(&here).collect();
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "{tag}: lacks {missing:?}, has {unknown:?}"
        );
        for (id, needs) in &english {
            assert_eq!(needs.values, other[id].values, "{tag}: {id}");
            assert_eq!(needs.messages, other[id].messages, "{tag}: {id}");
            let text = &other[id].text;
            assert!(!text.chars().any(is_invisible), "{tag}: {id} hides something");
        }
    }
}

#[test]
fn no_language_is_a_copy_of_english() {
    let english = messages("en");
    for language in Language::ALL.into_iter().filter(|one| *one != Language::English) {
        let other = messages(language.tag());
        let long = english.iter().filter(|(_, needs)| needs.text.split_whitespace().count() > 3);
        let same: Vec<_> =
            long.filter(|(id, needs)| other[*id].text == needs.text).map(|(id, _)| id).collect();
        assert!(same.is_empty(), "{}: not translated: {same:?}", language.tag());
    }
}

#[test]
fn apostrophes_and_quotation_marks_are_typographic() {
    for language in Language::ALL {
        for (id, needs) in messages(language.tag()) {
            assert!(!needs.text.contains(['\'', '"']), "{}: {id}: {}", language.tag(), needs.text);
        }
    }
}

#[test]
fn no_line_breaks_before_a_mark_that_follows_a_space() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (place, line) in lines(language.tag()) {
            let breaks =
                line.contains(" %") || language == Language::French && french_space_is_wrong(&line);
            if breaks {
                wrong.push(format!("{place}: {line}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a French mark lacks its no-break space. Marks inside a time, a scope or an address
/// (10:30, fields:read, https://) need none.
fn french_space_is_wrong(line: &str) -> bool {
    let signs: Vec<char> = line.chars().collect();
    let at = |place: usize| signs.get(place).copied();
    let is_kept = |sign: Option<char>| matches!(sign, Some('\u{a0}' | '\u{202f}'));
    (0..signs.len()).any(|place| {
        let (before, after) = (place.checked_sub(1).and_then(at), at(place + 1));
        let is_in_a_word =
            before != Some(' ') && after.is_some_and(|sign| sign.is_alphanumeric() || sign == '/');
        match signs[place] {
            '«' => !is_kept(after),
            '»' => !is_kept(before),
            ':' | ';' | '?' | '!' => !is_kept(before) && !is_in_a_word,
            _ => false,
        }
    })
}

#[test]
fn a_reason_begins_as_its_language_has_it_after_a_colon_and_ends_the_sentence() {
    // These are no whole sentences.
    let fragments = ["wrong-contact", "make-weak"];
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (id, needs) in messages(language.tag()) {
            let is_reason = id.starts_with("wrong-")
                || id.starts_with("paste-")
                || ["open-wrong-passphrase", "make-weak"].contains(&id.as_str());
            let begins_well = if language == Language::German {
                // A whole sentence begins with a capital there, or with a sign.
                needs.text.starts_with(char::is_lowercase) == fragments.contains(&id.as_str())
            } else {
                !needs.text.starts_with(char::is_uppercase)
            };
            if is_reason && !(begins_well && needs.text.ends_with('.')) {
                wrong.push(format!("{}: {id}: {}", language.tag(), needs.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a language says, line by line as it is written, and where.
fn lines(tag: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for file in FILES {
        let path = root().join("assets/locales").join(tag).join(file);
        let source = std::fs::read_to_string(&path).unwrap();
        let said = source.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
        all.extend(
            said.map(|(place, line)| (format!("{tag}/{file}:{}", place + 1), line.to_owned())),
        );
    }
    all
}

/// The parts of a source that are text between quotes, without comments and tests.
fn literals(path: &Path) -> Vec<String> {
    let source = std::fs::read_to_string(path).unwrap();
    let code = source.split("#[cfg(test)]").next().unwrap();
    let mut found = Vec::new();
    for line in joined(code).lines() {
        let line = line.trim_start();
        if line.starts_with("//") || line.starts_with("#[") || line.contains("tracing::") {
            continue;
        }
        let mut rest = line;
        while let Some(start) = rest.find('"') {
            let mut end = start + 1;
            let bytes = rest.as_bytes();
            while end < bytes.len() && bytes[end] != b'"' {
                end += if bytes[end] == b'\\' { 2 } else { 1 };
            }
            found.push(rest.get(start + 1..end).unwrap_or_default().to_owned());
            rest = rest.get(end + 1..).unwrap_or_default();
        }
    }
    found
}

/// With each text that goes over several lines on one.
fn joined(code: &str) -> String {
    let mut lines = String::new();
    for line in code.lines() {
        if let Some(begun) = line.strip_suffix('\\') {
            lines.push_str(begun);
        } else {
            lines.push_str(line);
            lines.push('\n');
        }
    }
    lines
}

fn sources(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                files.push(path);
            }
        }
    }
    files
}

#[test]
fn everything_that_is_said_is_written_down_and_the_other_way_round() {
    let english = messages("en");
    let mut said = BTreeSet::new();
    for path in sources("src") {
        let source = std::fs::read_to_string(&path).unwrap();
        for before in ["t!(", "explanation!(", "say_in("] {
            for (at, _) in source.match_indices(before) {
                if source[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                    // The end of another macro's name.
                    continue;
                }
                let rest = source[at + before.len()..].trim_start();
                let Some(rest) = rest.strip_prefix('"') else { continue };
                let id = rest.split('"').next().unwrap();
                assert!(english.contains_key(id), "{}: nobody wrote down {id}", path.display());
                said.insert(id.to_owned());
                if before == "explanation!(" {
                    said.insert(format!("{id}.lost"));
                    said.insert(format!("{id}.now"));
                }
            }
        }
    }
    // Named by the module itself, or by another message.
    said.extend(["language-name", "thousands", "decimal-mark"].map(str::to_owned));
    said.extend(english.values().flat_map(|needs| needs.messages.clone()));
    let unsaid: Vec<_> = english.keys().filter(|id| !said.contains(*id)).collect();
    assert!(unsaid.is_empty(), "nobody says {unsaid:?}");
}

#[test]
fn nothing_that_people_read_is_written_in_the_code() {
    /// What is no language: names of products, marks of lists and the parts of a page.
    const ALLOWED: [&str; 7] =
        ["Stile", "Leaf", "FieldView", "Inter", "Inter SemiBold", "Hack", "•  {need}"];
    let mut found = Vec::new();
    for path in sources("src/ui") {
        for text in literals(&path) {
            let is_word = |word: &str| word.len() > 1 && word.chars().all(char::is_alphabetic);
            let is_sentence = text.split(' ').filter(|word| is_word(word)).count() > 1
                || text.chars().next().is_some_and(char::is_uppercase) && is_word(&text);
            // Names that things have within the window, and reasons for lints.
            let is_internal = text.chars().all(|c| c.is_ascii_lowercase() || " -_.".contains(c))
                && !text.contains('.');
            if is_sentence && !is_internal && !ALLOWED.contains(&text.as_str()) {
                found.push(format!("{}: {text}", path.display()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn everything_can_be_said_in_every_language() {
    let english = messages("en");
    for language in Language::ALL.into_iter().chain([Language::Pseudo]) {
        i18n::speak(language);
        for (id, needs) in &english {
            let values: Vec<(&str, Value<'_>)> =
                needs.values.iter().map(|name| (name.as_str(), Value::from(3))).collect();
            let said = i18n::say(id, &values);
            assert!(!said.contains(['{', '}', '$']), "{}: {id}: {said}", language.tag());
            assert_ne!(&said, id, "{}", language.tag());
        }
    }
}

#[test]
fn plurals_numbers_and_times_are_the_languages_own() {
    let growers = |known: u32| t!("growers-count", known = known);
    let time = "2026-11-05T14:03:00Z".parse().unwrap();
    for (language, counts, date) in [
        (Language::English, ["0 growers", "1 grower", "12,345 growers"], "5 November 2026"),
        (Language::German, ["0 ", "1 ", "12.345 "], "5. November 2026"),
        (Language::French, ["0 ", "1 ", "12\u{a0}345 "], "5 novembre 2026"),
        (Language::Spanish, ["0 ", "1 ", "12.345 "], "5 de noviembre de 2026"),
        (Language::Portuguese, ["0 ", "1 ", "12.345 "], "5 de novembro de 2026"),
    ] {
        i18n::speak(language);
        for (number, start) in [0, 1, 12_345].into_iter().zip(counts) {
            let said = growers(number);
            assert!(said.starts_with(start), "{}: {said}", language.tag());
        }
        assert_ne!(growers(1).replace('1', "2"), growers(2), "{}: no plural", language.tag());
        let french_zero = growers(0).replace('0', "1") == growers(1);
        let counts_zero_as_one = matches!(language, Language::French | Language::Portuguese);
        assert_eq!(french_zero, counts_zero_as_one, "{}: {}", language.tag(), growers(0));
        let said = i18n::time(time);
        assert!(said.starts_with(date) && said.contains("2026"), "{}: {said}", language.tag());
    }
    i18n::speak(Language::English);
    assert_eq!(i18n::list(["Ana"]), "Ana");
    assert_eq!(i18n::list(["Ana", "Bill", "Chloé"]), "Ana, Bill and Chloé");
}

/// Colours, sizes and spaces have names in `theme.rs`; drawings are made of shares of their place.
#[test]
fn nothing_but_the_theme_has_a_colour_or_a_size() {
    let others = sources("src/ui")
        .into_iter()
        .filter(|path| !path.ends_with("theme.rs") && !path.ends_with("widgets/drawings.rs"));
    let mut found = Vec::new();
    for path in others {
        let source = std::fs::read_to_string(&path).unwrap();
        for (number, line) in source.lines().enumerate() {
            let is_literal = [
                "Color32::from",
                "Color32::WHITE",
                "Color32::BLACK",
                "Margin::",
                "CornerRadius::",
                "FontId::new(1",
                "FontId::new(2",
            ]
            .iter()
            .any(|start| line.contains(start));
            let measures = ["add_space(", ".size(", "desired_width(", "set_width("];
            let has_number = measures.iter().any(|call| {
                line.split(call).skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
            });
            if is_literal || has_number {
                found.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
