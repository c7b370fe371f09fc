//! Every screen says to a screen reader what it said.

use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;

use super::every_screen::every_screen;
use super::snapshots::{is_making_anew, snapshots};
use super::window::{Window, at};

#[test]
fn every_screen_says_what_it_did_to_a_screen_reader() {
    let folder = snapshots().join("trees");
    let mut changed = Vec::new();
    for (name, state) in every_screen() {
        let said = tree(&at(state));
        let path = folder.join(name).with_extension("txt");
        if is_making_anew() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &said).unwrap();
        } else if std::fs::read_to_string(&path).ok().as_deref() != Some(&said) {
            std::fs::write(path.with_extension("new.txt"), said).unwrap();
            changed.push(name);
        }
    }
    assert!(changed.is_empty(), "see tests/snapshots/trees/*.new.txt: {changed:?}");
}

/// What a screen reader meets, in its order: roles, names, values and states.
fn tree(harness: &Harness<'_, Window>) -> String {
    fn add(node: &egui_kittest::Node<'_>, depth: usize, lines: &mut String) {
        let it = node.accesskit_node();
        let (name, value) = (it.label().unwrap_or_default(), it.value().unwrap_or_default());
        let is_bare = name.is_empty() && value.is_empty();
        let is_shown = !(is_bare && matches!(it.role(), Role::GenericContainer | Role::Unknown));
        if is_shown {
            lines.push_str(&format!("{}{:?}", "  ".repeat(depth), it.role()));
            for part in [name, value].iter().filter(|part| !part.is_empty()) {
                lines.push_str(&format!(" {part:?}"));
            }
            for (is_so, state) in [(it.is_disabled(), "disabled"), (it.is_focused(), "focused")] {
                if is_so {
                    lines.push_str(&format!(" {state}"));
                }
            }
            if let Some(toggled) = it.toggled() {
                lines.push_str(&format!(" {toggled:?}"));
            }
            lines.push('\n');
        }
        for child in node.children() {
            add(&child, depth + usize::from(is_shown), lines);
        }
    }
    let mut lines = String::new();
    add(&harness.root(), 0, &mut lines);
    lines
}
