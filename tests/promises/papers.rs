//! The papers lead somewhere: each relative link in a Markdown file names a file of the tree, and
//! each anchor a heading of it; each test that a table names is there. The README stays short enough
//! to be read.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What somebody reads who only wants to know what this is.
const MOST_WORDS: usize = 500;
/// Folders whose papers are not ours.
const NOT_OURS: [&str; 2] = ["target", ".git"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Every Markdown file below the folder, by its path from there with `/` between the parts.
fn papers(folder: &Path, prefix: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let path = format!("{prefix}{name}");
        if entry.file_type().unwrap().is_dir() {
            if !NOT_OURS.contains(&path.as_str()) {
                papers(&entry.path(), &format!("{path}/"), found);
            }
        } else if name.ends_with(".md") {
            found.push(path);
        }
    }
    found.sort();
}

/// The text without what stands between fences; an empty line for each that is left out.
fn without_blocks(text: &str) -> String {
    let mut kept = String::new();
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let start = line.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| start.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            (Some(_), _) => {}
            (None, None) => kept.push_str(line),
        }
        kept.push('\n');
    }
    kept
}

/// The line without what stands between backticks.
fn without_spans(line: &str) -> String {
    let (mut kept, mut rest) = (String::new(), line);
    while let Some(at) = rest.find('`') {
        let ticks = rest[at..].chars().take_while(|c| *c == '`').count();
        let (before, span) = (&rest[..at], &rest[at + ticks..]);
        kept.push_str(before);
        match span.find(&"`".repeat(ticks)) {
            Some(end) => rest = &span[end + ticks..],
            // Nothing closes it: the backticks stand for themselves.
            None => rest = span,
        }
    }
    kept + rest
}

/// Where the links of a text lead; code holds none.
fn targets(text: &str) -> Vec<String> {
    let text: String =
        without_blocks(text).lines().map(|line| without_spans(line) + "\n").collect();
    let mut found = Vec::new();
    for (at, _) in text.match_indices("](") {
        let rest = text[at + 2..].trim_start();
        let target = match rest.strip_prefix('<') {
            Some(rest) => rest.split('>').next(),
            None => Some(&rest[..end_of_target(rest)]),
        };
        found.extend(target.map(str::to_owned));
    }
    for line in text.lines() {
        // `[name]: where it leads`
        let definition = line.trim_start().strip_prefix('[').and_then(|it| it.split_once("]: "));
        let target = definition.and_then(|(_, target)| target.split_whitespace().next());
        found.extend(target.map(|it| it.trim_matches(['<', '>']).to_owned()));
    }
    for mark in ["href=\"", "src=\""] {
        let quoted = text.match_indices(mark).map(|(at, _)| &text[at + mark.len()..]);
        found.extend(quoted.filter_map(|rest| rest.split('"').next()).map(str::to_owned));
    }
    found
}

/// A target ends with a blank before its title, or with the parenthesis that closes it.
fn end_of_target(rest: &str) -> usize {
    let mut depth = 0;
    for (at, c) in rest.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            c if c.is_whitespace() => return at,
            _ => {}
        }
    }
    rest.len()
}

/// The anchors of a text: its headings as GitHub names them, and those that are written as HTML.
fn anchors(text: &str) -> HashSet<String> {
    let text = without_blocks(text);
    let mut found = HashSet::new();
    for line in text.lines() {
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        if !(1..=6).contains(&level) || !line[level..].starts_with(' ') {
            continue;
        }
        let name = slug(line[level..].trim().trim_end_matches('#').trim_end());
        // The second of a name is `name-1`.
        let names = std::iter::once(name.clone()).chain((1..).map(|n| format!("{name}-{n}")));
        let free = names.into_iter().find(|name| !found.contains(name));
        found.extend(free);
    }
    for mark in ["id=\"", "name=\""] {
        let quoted = text.match_indices(mark).map(|(at, _)| &text[at + mark.len()..]);
        found.extend(quoted.filter_map(|rest| rest.split('"').next()).map(str::to_owned));
    }
    found
}

/// Small letters, digits, `-` and `_`; a `-` for each blank; nothing for anything else. Of a link in
/// a heading its words count.
fn slug(heading: &str) -> String {
    let mut words = String::new();
    let mut rest = heading;
    while let Some((before, after)) = rest.split_once("](") {
        words.push_str(before);
        rest = &after[(end_of_target(after) + 1).min(after.len())..];
    }
    words.push_str(rest);
    let lower = words.chars().flat_map(char::to_lowercase);
    lower
        .filter_map(|c| match c {
            ' ' => Some('-'),
            '-' | '_' => Some(c),
            c => c.is_alphanumeric().then_some(c),
        })
        .collect()
}

/// Whether a link leads out of the tree.
fn is_elsewhere(target: &str) -> bool {
    let before = target.split(['/', '#', '?']).next().unwrap_or_default();
    target.starts_with("//") || before.contains(':')
}

/// The path of what `target` names, seen from the paper `from`; nothing outside the tree.
fn path_of(from: &str, target: &str) -> Option<String> {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let start = if target.starts_with('/') { "" } else { folder };
    let mut parts: Vec<&str> = start.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Whether the path is there, letter for letter: some systems do not care about capitals.
fn is_there(root: &Path, path: &str) -> bool {
    let mut folder = root.to_owned();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        let Ok(mut entries) = fs::read_dir(&folder) else { return false };
        if !entries.any(|entry| entry.is_ok_and(|entry| entry.file_name() == part)) {
            return false;
        }
        folder.push(part);
    }
    true
}

/// What is wrong with the links of a paper.
fn broken_links(root: &Path, paper: &str, text: &str) -> Vec<String> {
    let wrong = |target: &String| {
        if is_elsewhere(target) {
            return None;
        }
        let (file, anchor) = target.split_once('#').unwrap_or((target.as_str(), ""));
        let there = if file.is_empty() {
            text.to_owned()
        } else {
            let Some(path) = path_of(paper, file).filter(|path| is_there(root, path)) else {
                return Some(format!("{paper}: {target} names no file"));
            };
            // Lines of code are anchors, too, and change with every line above them.
            if anchor.is_empty() || !path.ends_with(".md") {
                return None;
            }
            fs::read_to_string(root.join(path)).unwrap()
        };
        let is_known = anchor.is_empty() || anchors(&there).contains(anchor);
        (!is_known).then(|| format!("{paper}: {target} names no heading"))
    };
    targets(text).iter().filter_map(wrong).collect()
}

#[test]
fn every_link_in_the_papers_leads_somewhere() {
    let (root, mut all) = (root(), Vec::new());
    papers(&root, "", &mut all);
    for paper in ["README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
        assert!(all.iter().any(|it| it == paper), "{paper} is missing");
    }
    for folder in ["docs/", ".github/"] {
        assert!(all.iter().any(|it| it.starts_with(folder)), "{folder} has no papers");
    }
    let broken: Vec<String> = all
        .iter()
        .flat_map(|paper| {
            broken_links(&root, paper, &fs::read_to_string(root.join(paper)).unwrap())
        })
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The names in the last column of tables that say which tests show something.
fn named_tests(text: &str) -> Vec<&str> {
    let is_name = |word: &&str| {
        let may_be_in_it = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_';
        word.contains('_') && word.bytes().all(may_be_in_it)
    };
    let (mut named, mut is_in_table, mut names_tests) = (Vec::new(), false, false);
    for line in text.lines() {
        let row = line.strip_prefix('|').and_then(|row| row.strip_suffix('|'));
        let last = row.and_then(|row| row.rsplit('|').next()).map(str::trim);
        if !is_in_table {
            names_tests = matches!(last, Some("tests" | "shown by"));
        }
        is_in_table = last.is_some();
        let spans = last.filter(|_| names_tests).unwrap_or_default().split('`');
        named.extend(spans.skip(1).step_by(2).filter(is_name));
    }
    named
}

/// The names of files and functions of the program and its tests, as one text.
fn names_of_code(folder: &Path, names: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names_of_code(&path, names);
        } else if path.extension().is_some_and(|it| it == "rs") {
            *names += path.file_stem().unwrap().to_str().unwrap();
            *names += "\n";
            let code = fs::read_to_string(&path).unwrap();
            let functions = code.lines().filter_map(|line| line.trim_start().split_once("fn "));
            for (_, function) in functions {
                *names += function.split(['(', '<']).next().unwrap();
                *names += "\n";
            }
        }
    }
}

#[test]
fn every_test_that_a_paper_names_is_there() {
    let (root, mut all, mut names) = (root(), Vec::new(), String::new());
    papers(&root, "", &mut all);
    for folder in ["src", "tests", "fuzz/fuzz_targets"] {
        names_of_code(&root.join(folder), &mut names);
    }
    let (mut count, mut missing) = (0, Vec::new());
    for paper in all {
        let text = fs::read_to_string(root.join(&paper)).unwrap();
        for test in named_tests(&text) {
            count += 1;
            if !names.contains(test) {
                missing.push(format!("{paper}: {test}"));
            }
        }
    }
    assert!(count > 100, "only {count} tests are named");
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn the_readme_is_read_in_two_minutes() {
    let text = fs::read_to_string(root().join("README.md")).unwrap();
    let words = text.split_whitespace().count();
    assert!(words <= MOST_WORDS, "the README has {words} words");
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    let broken = |link: &str| {
        let paper =
            format!("# A [paper](.)\n\n## Its `part`: one_2\n\n## Twice\n\n## Twice\n\n{link}\n");
        broken_links(&root(), "docs/a.md", &paper)
    };
    for good in [
        "[a](../README.md)",
        "![a](<../README.md>)",
        "[a](/README.md \"a title\")",
        "[a](../src)",
        "[a](#a-paper) and [b](#its-part-one_2)",
        "[a](#twice-1)",
        "[a]: ../README.md#stile",
        "[a](https://nowhere.example/x) [b](mailto:a@b.example) [c](//nowhere.example)",
        "`[a](nowhere.md)`",
        "```\n[a](nowhere.md)\n```",
    ] {
        assert_eq!(broken(good), [""; 0], "{good}");
    }
    for bad in [
        "[a](nowhere.md)",
        "[a](../readme.md)",
        "[a](../../outside.md)",
        "[a](#nowhere)",
        "[a](#twice-2)",
        "[a](../README.md#nowhere)",
        "[a]: nowhere.md",
        "<img src=\"nowhere.png\">",
    ] {
        assert_eq!(broken(bad).len(), 1, "{bad}");
    }
}
