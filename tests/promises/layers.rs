//! The rooms of the house and which may use which (docs/architecture.md), as the `use` lines and
//! paths in the code say it; and that no file needs one that needs it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Each room with the rooms that it may use.
const ARROWS: &[(&str, &[&str])] = &[
    ("main", &["app", "command_line", "domain", "i18n", "platform", "runtime", "store", "ui"]),
    ("app", &["flow", "i18n", "platform", "runtime", "ui"]),
    ("command_line", &["domain"]),
    ("domain", &[]),
    ("flow", &["domain"]),
    ("http", &["domain"]),
    ("leaf", &["domain", "http"]),
    ("fieldview", &["domain", "http"]),
    ("redirect", &["domain", "i18n"]),
    ("vault", &["domain"]),
    ("store", &["domain"]),
    ("tables", &["domain", "i18n", "store"]),
    ("setup_file", &["domain", "i18n", "store"]),
    ("platform", &["command_line", "domain", "store"]),
    ("practice", &["domain"]),
    (
        "runtime",
        &[
            "domain",
            "fieldview",
            "flow",
            "http",
            "i18n",
            "leaf",
            "platform",
            "practice",
            "redirect",
            "setup_file",
            "store",
            "tables",
            "vault",
        ],
    ),
    ("i18n", &["domain"]),
    ("ui", &["domain", "flow", "i18n"]),
];

type Name = Vec<String>;

/// The crate's files: what each is called as a module, and what it names.
struct House {
    files: BTreeMap<Name, File>,
}

#[derive(Default)]
struct File {
    /// Without comments and tests.
    code: String,
    /// What it names, from the crate's root.
    names: BTreeSet<Name>,
    /// What it passes on under names of its own.
    passed_on: BTreeMap<String, Name>,
}

impl House {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let (mut folders, mut files) = (vec![root.clone()], BTreeMap::new());
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|it| it == "rs") {
                    let name = path.strip_prefix(&root).unwrap().with_extension("");
                    let mut name: Name =
                        name.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
                    name.pop_if(|last| last == "mod" || last == "lib");
                    files.insert(
                        name.clone(),
                        File::read(&name, &fs::read_to_string(path).unwrap()),
                    );
                }
            }
        }
        Self { files }
    }

    /// The file in which this is defined, past those that only pass it on.
    fn home(&self, name: &[String]) -> Option<&Name> {
        let (found, file) =
            (1..=name.len()).rev().find_map(|end| self.files.get_key_value(&name[..end]))?;
        match name.get(found.len()).and_then(|item| file.passed_on.get(item)) {
            Some(further) if *further != name => self.home(further).or(Some(found)),
            _ => Some(found),
        }
    }

    fn needs(&self, name: &Name) -> BTreeSet<&Name> {
        let named = self.files[name].names.iter().filter_map(|name| self.home(name));
        named.filter(|home| *home != name).collect()
    }
}

impl File {
    fn read(name: &Name, text: &str) -> Self {
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        let code: String =
            text.lines().map(|line| line.split("//").next().unwrap().to_owned() + "\n").collect();
        let mut file = Self::default();
        let mut rest = code.clone();
        for statement in code.split_inclusive(';') {
            let Some(at) = statement.find("use ") else { continue };
            let (before, tree) = (&statement[..at], &statement[at + 4..]);
            if !before.is_empty() && !before.ends_with(['\n', ' ']) {
                continue;
            }
            let passes_on = before.rsplit('\n').next().unwrap().contains("pub");
            rest = rest.replace(statement.trim_start(), before);
            let tree: String =
                tree.trim_end_matches(';').split_whitespace().collect::<Vec<_>>().join(" ");
            for path in expanded(&tree) {
                // Without a root it is a child's, or another crate's.
                let is_rooted = matches!(path[0].as_str(), "crate" | "stile" | "super" | "self");
                let child = || name.iter().chain(&path).cloned().collect::<Name>();
                let whole = if is_rooted { from_root(&path, name) } else { child() };
                if passes_on {
                    file.passed_on.insert(whole.last().unwrap().clone(), whole);
                } else if is_rooted {
                    file.names.insert(whole);
                }
            }
        }
        // Paths within the code.
        for root in ["crate::", "stile::", "super::"] {
            for (at, _) in rest.match_indices(root) {
                let path: String = rest[at..]
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || "_:".contains(*c))
                    .collect();
                let path: Name =
                    path.trim_end_matches(':').split("::").map(str::to_owned).collect();
                if !rest[..at].ends_with(|c: char| c.is_alphanumeric() || "_:".contains(c)) {
                    file.names.insert(from_root(&path, name));
                }
            }
        }
        file.code = rest;
        file
    }
}

/// `a::{b, c::d}` as `a::b` and `a::c::d`.
fn expanded(tree: &str) -> Vec<Name> {
    let Some((path, group)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap().trim();
        let mut path: Name = path.split("::").map(|part| part.trim().to_owned()).collect();
        if path.len() > 1 {
            path.pop_if(|last| last == "self" || last == "*");
        }
        return vec![path];
    };
    let group = &group[..group.rfind('}').unwrap()];
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for c in group.chars() {
        depth += i32::from(c == '{') - i32::from(c == '}');
        if c == ',' && depth == 0 {
            parts.push(String::new());
        } else {
            parts.last_mut().unwrap().push(c);
        }
    }
    let parts = parts.iter().filter(|part| !part.trim().is_empty());
    parts.flat_map(|part| expanded(&format!("{path}{}", part.trim()))).collect()
}

fn from_root(path: &[String], module: &[String]) -> Name {
    let up = path.iter().take_while(|part| *part == "super").count();
    match path[0].as_str() {
        "self" => module.iter().chain(&path[1..]).cloned().collect(),
        "super" => module[..module.len() - up].iter().chain(&path[up..]).cloned().collect(),
        _ => path[1..].to_vec(),
    }
}

#[test]
fn rooms_use_only_those_they_may() {
    let allowed: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    let house = House::read();
    let mut wrong = BTreeSet::new();
    for (name, file) in house.files.iter().filter(|(name, _)| !name.is_empty()) {
        let room = name[0].as_str();
        let Some(may) = allowed.get(room) else {
            wrong.insert(format!("{room} is a room that the table does not know"));
            continue;
        };
        for other in file.names.iter().filter_map(|name| name.first()) {
            let is_room = allowed.contains_key(other.as_str());
            if is_room && other != room && !may.contains(&other.as_str()) {
                wrong.insert(format!("{} uses {other}", name.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
#[test]
fn no_file_needs_one_that_needs_it() {
    let house = House::read();
    // What nothing needs any more is taken away, again and again: what is left goes round.
    let mut left: BTreeMap<&Name, BTreeSet<&Name>> =
        house.files.keys().map(|name| (name, house.needs(name))).collect();
    loop {
        let free: Vec<&Name> = left
            .iter()
            .filter(|(_, needs)| needs.iter().all(|need| !left.contains_key(need)))
            .map(|(name, _)| *name)
            .collect();
        if free.is_empty() {
            break;
        }
        left.retain(|name, _| !free.contains(name));
    }
    let circle: Vec<String> = left
        .iter()
        .map(|(name, needs)| {
            let needs = needs.iter().filter(|need| left.contains_key(*need));
            let needs: Vec<String> = needs.map(|need| need.join("::")).collect();
            format!("{} needs {}", name.join("::"), needs.join(", "))
        })
        .collect();
    assert!(circle.is_empty(), "these files go round in circles: {circle:#?}");
}

#[test]
fn tasks_are_started_in_one_place() {
    let house = House::read();
    let starts = house.files.iter().filter(|(name, file)| {
        file.code.contains("tokio::spawn(") && name.join("::") != "runtime::tasks"
    });
    let wrong: Vec<String> = starts.map(|(name, _)| name.join("::")).collect();
    assert!(wrong.is_empty(), "tasks without a scope: {wrong:?}");
}

#[test]
fn what_is_a_providers_own_is_written_in_its_descriptor_alone() {
    let house = House::read();
    let wrong: Vec<String> = house
        .files
        .iter()
        .filter(|(name, _)| {
            let room = name.first().map_or("", String::as_str);
            let is_its_room = matches!(room, "fieldview" | "practice");
            !is_its_room && name.join("::") != "domain::provider"
        })
        .filter(|(_, file)| {
            let own = ["climate", "\"ClimateFieldView", "fieldview.com"];
            // Its name in what is kept is written there, too: nothing can be computed in an attribute.
            let code = file.code.replace("climate-fieldview", "");
            own.iter().any(|word| code.contains(word))
        })
        .map(|(name, _)| name.join("::"))
        .collect();
    assert!(wrong.is_empty(), "these know a provider by themselves: {wrong:?}");
}
