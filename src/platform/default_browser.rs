//! The person's own browser, as its desktop entry says that it is started.
//!
//! The library that opens addresses takes such a line apart at its blanks, so that a quoted program
//! is not found, or something else is started in silence. What is not understood here is left to it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

use crate::store::bounded;

/// Longer than any desktop entry.
const MOST_BYTES: u64 = 256 << 10;
/// How soon a program that cannot be started ends. One that hands the address to a browser that
/// runs ends soon, too, and says that all is well.
const FAILS_WITHIN: Duration = Duration::from_millis(700);

/// Opens the address in the default browser; whether that was found and started. The variable
/// `BROWSER` goes before it, and is not for here.
pub(super) fn open(address: &str) -> bool {
    if env::var_os("BROWSER").is_some_and(|browser| !browser.is_empty()) {
        return false;
    }
    let Some(entry) = default_entry() else { return false };
    let Some(words) = command_line(&entry, address) else { return false };
    start(&words)
}

/// The desktop entry of the default browser.
fn default_entry() -> Option<String> {
    let asked = Command::new("xdg-settings")
        .args(["get", "default-web-browser"])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    let name = String::from_utf8(asked.ok()?.stdout).ok()?;
    let name = name.trim();
    if name.is_empty() || name.contains('/') {
        return None;
    }
    folders().find_map(|folder| {
        let whole = read(&folder.join(name));
        // A dash may stand for a folder.
        whole.or_else(|| read(&folder.join(name.replacen('-', "/", 1))))
    })
}

/// Where desktop entries are, the person's own first.
fn folders() -> impl Iterator<Item = PathBuf> {
    let own = env::var_os("XDG_DATA_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
    let own = own.or_else(|| Some(directories::BaseDirs::new()?.data_dir().to_owned()));
    let shared = env::var("XDG_DATA_DIRS").ok().filter(|folders| !folders.is_empty());
    let shared = shared.unwrap_or_else(|| "/usr/local/share:/usr/share".to_owned());
    let shared: Vec<PathBuf> = env::split_paths(&shared).collect();
    own.into_iter().chain(shared).map(|folder| folder.join("applications"))
}

fn read(entry: &Path) -> Option<String> {
    String::from_utf8(bounded::read(entry, MOST_BYTES).ok()??).ok()
}

/// What this entry starts, with the address in its place; nothing where it names no program, or one
/// for a terminal.
fn command_line(entry: &str, address: &str) -> Option<Vec<String>> {
    let lines = entry.lines().skip_while(|line| line.trim() != "[Desktop Entry]").skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    let values: Vec<(&str, &str)> = lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='))
        .map(|(key, value)| (key.trim(), value.trim()))
        .collect();
    let value = |key: &str| values.iter().find(|(name, _)| *name == key).map(|(_, value)| *value);
    if ["Hidden", "Terminal"].into_iter().any(|key| value(key) == Some("true")) {
        return None;
    }
    let mut words = Vec::new();
    let mut has_address = false;
    for (word, is_quoted) in split(&unescaped(value("Exec")?))? {
        match word.as_str() {
            // An argument of its own for each of these, which may be none.
            "%i" | "%d" | "%D" | "%n" | "%N" | "%v" | "%m" if !is_quoted => {}
            _ => words.push(expanded(&word, value("Name"), address, &mut has_address)),
        }
    }
    if !has_address {
        words.push(address.to_owned());
    }
    (words.len() > 1 && !words[0].is_empty()).then_some(words)
}

/// The value of a key, where a backslash stands before some letters.
fn unescaped(value: &str) -> String {
    let mut plain = String::new();
    let mut letters = value.chars();
    while let Some(c) = letters.next() {
        match (c, letters.clone().next()) {
            ('\\', Some(next)) if "snrt\\".contains(next) => {
                letters.next();
                plain.push(match next {
                    's' => ' ',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    other => other,
                });
            }
            _ => plain.push(c),
        }
    }
    plain
}

/// The words of a command line, and whether they were quoted. Nothing where a quote has no end.
fn split(line: &str) -> Option<Vec<(String, bool)>> {
    let mut words = Vec::new();
    let mut letters = line.chars().peekable();
    loop {
        while letters.next_if(|c| c.is_whitespace()).is_some() {}
        if letters.peek().is_none() {
            return Some(words);
        }
        let (mut word, mut is_quoted) = (String::new(), false);
        while let Some(c) = letters.next_if(|c| !c.is_whitespace()) {
            // Single quotes are none by the standard, but people write them.
            if c != '"' && c != '\'' {
                word.push(c);
                continue;
            }
            is_quoted = true;
            loop {
                match letters.next()? {
                    end if end == c => break,
                    '\\' if c == '"' => word.push(letters.next()?),
                    inside => word.push(inside),
                }
            }
        }
        words.push((word, is_quoted));
    }
}

/// A word with its codes replaced.
fn expanded(word: &str, name: Option<&str>, address: &str, has_address: &mut bool) -> String {
    let mut whole = String::new();
    let mut letters = word.chars();
    while let Some(c) = letters.next() {
        if c != '%' {
            whole.push(c);
            continue;
        }
        match letters.next() {
            Some('u' | 'U' | 'f' | 'F') => {
                whole.push_str(address);
                *has_address = true;
            }
            Some('c') => whole.push_str(name.unwrap_or_default()),
            Some('%') | None => whole.push('%'),
            // An old code, or one of which there is nothing to say.
            Some(_) => {}
        }
    }
    whole
}

/// Starts it; whether it has not failed at once.
fn start(words: &[String]) -> bool {
    let Some((program, words)) = words.split_first() else { return false };
    let mut command = Command::new(program);
    command.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut browser) = command.spawn() else { return false };
    let begun = Instant::now();
    while begun.elapsed() < FAILS_WITHIN {
        match browser.try_wait() {
            Ok(Some(ended)) => return ended.success(),
            Ok(None) => thread::sleep(Duration::from_millis(20)),
            Err(_) => return true,
        }
    }
    // Waited for, so that nothing is left of it when it ends.
    let waiting = thread::Builder::new().name("stile-browser-end".to_owned());
    let _ = waiting.spawn(move || browser.wait());
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: &str = "https://x.example/?a=1&b=%20'\"";

    fn words(exec: &str) -> Option<Vec<String>> {
        let entry = format!("[Desktop Entry]\nName=My Browser\nExec={exec}\n[Other]\nExec=no\n");
        command_line(&entry, ADDRESS)
    }

    #[test]
    fn a_browser_is_started_as_its_desktop_entry_says() {
        for (exec, started) in [
            ("firefox %u", &["firefox", ADDRESS][..]),
            ("firefox", &["firefox", ADDRESS]),
            (r#""/opt/My Browser/b" %U"#, &["/opt/My Browser/b", ADDRESS]),
            ("'/opt/My Browser/b' %U", &["/opt/My Browser/b", ADDRESS]),
            (
                r#"env FOO=1 BAR="a b" "/opt/My Browser/b" --new %u"#,
                &["env", "FOO=1", "BAR=a b", "/opt/My Browser/b", "--new", ADDRESS],
            ),
            (
                "/usr/bin/flatpak run --branch=stable --command=b --file-forwarding org.b @@u %u @@",
                &[
                    "/usr/bin/flatpak",
                    "run",
                    "--branch=stable",
                    "--command=b",
                    "--file-forwarding",
                    "org.b",
                    "@@u",
                    ADDRESS,
                    "@@",
                ],
            ),
            (
                "env BAMF_DESKTOP_FILE_HINT=/x.desktop /snap/bin/firefox %u",
                &["env", "BAMF_DESKTOP_FILE_HINT=/x.desktop", "/snap/bin/firefox", ADDRESS],
            ),
            (
                r#"b --url="%u" %i --class %c"#,
                &["b", &format!("--url={ADDRESS}"), "--class", "My Browser"],
            ),
            (
                r#"sh -c "exec \\"/opt/b c\\" \\"\\$@\\"" b %u"#,
                &["sh", "-c", "exec \"/opt/b c\" \"$@\"", "b", ADDRESS],
            ),
            ("b 100%% %k", &["b", "100%", "", ADDRESS]),
        ] {
            assert_eq!(
                words(exec).as_deref(),
                Some(&started.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>()[..]),
                "{exec}"
            );
        }
        for none in ["", r#""/opt/no end %u"#] {
            assert_eq!(words(none), None, "{none}");
        }
        assert_eq!(command_line("[Desktop Entry]\nTerminal=true\nExec=lynx %u\n", ADDRESS), None);
    }

    #[test]
    fn a_program_that_fails_at_once_was_not_started() {
        let start_of =
            |words: &[&str]| start(&words.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
        assert!(start_of(&["true"]));
        assert!(start_of(&["sleep", "3"]));
        for fails in [&["false"][..], &["/no/such/browser"], &["env", "A=1", "/no/such/browser"]] {
            assert!(!start_of(fails), "{fails:?}");
        }
    }
}
