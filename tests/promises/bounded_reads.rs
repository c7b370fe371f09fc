//! Nothing is read without a bound, or before it is known to be a file.

use std::fs;
use std::path::{Path, PathBuf};

/// Where files are opened that were there before.
const DOOR: &str = "store/bounded.rs";
/// What opens or reads a file of any kind and size.
const OPENS: [&str; 8] = [
    "fs::read(",
    "fs::read_to_string(",
    "File::open(",
    "File::create(",
    "File::options(",
    "OpenOptions::new(",
    "read_link(",
    "io::copy(",
];
/// What reads to an end that may not come; `take` says how much at most.
const READS: [&str; 2] = [".read_to_end(", ".read_to_string("];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
}

/// The code without its tests, which stand at the end of a file, and its comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    let code = code.split("#[cfg(test)]\n#[allow").next().unwrap();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether this is called, and not something whose name only ends so.
fn calls(code: &str, what: &str) -> bool {
    code.match_indices(what).any(|(at, _)| !code[..at].ends_with(char::is_alphanumeric))
}

#[test]
fn files_are_opened_in_one_place_and_read_to_a_bound() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    assert!(files.len() > 100, "the walk has missed the code");
    let mut found = Vec::new();
    for path in files {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let code = code(&path);
        if name != DOOR {
            let opens = OPENS.iter().filter(|opens| calls(&code, opens));
            found.extend(opens.map(|opens| format!("{name}: {opens}")));
        }
        for statement in code.split(';') {
            if !statement.contains(".take(") {
                let reads = READS.iter().filter(|reads| statement.contains(**reads));
                found.extend(reads.map(|reads| format!("{name}: {reads}")));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
