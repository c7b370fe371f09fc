//! Stile's window as a person has it: read by what a screen reader finds, pressed and typed into
//! with mouse and keyboard.
//!
//! Needs Python with the AT-SPI bindings (Debian: python3-gi, gir1.2-atspi-2.0).

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{ChildStdin, ChildStdout};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::desktop::Desktop;
use super::patience::{look_until, wait_until};
use super::program::{Program, output_of};

const PRESSABLE: [&str; 7] =
    ["push button", "button", "link", "check box", "radio button", "toggle button", "menu item"];
const TYPEABLE: [&str; 3] = ["entry", "text", "password text"];

/// Something in the window.
#[derive(Clone, Deserialize)]
struct Element {
    role: String,
    name: String,
    description: String,
    text: String,
    /// Left, top, width and height on the screen.
    bounds: (i32, i32, i32, i32),
    states: Vec<String>,
}

impl Element {
    fn is(&self, state: &str) -> bool {
        self.states.iter().any(|one| one == state)
    }

    fn says(&self, words: &str) -> bool {
        self.name.contains(words) || self.text.contains(words) || self.description.contains(words)
    }

    fn middle(&self) -> (String, String) {
        let (left, top, width, height) = self.bounds;
        ((left + width / 2).to_string(), (top + height / 2).to_string())
    }
}

impl fmt::Debug for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { role, name, description, text, bounds, states } = self;
        write!(f, "{role} {name:?} {description:?} {text:?} at {bounds:?}, {}", states.join(" "))
    }
}

/// The window of one process.
pub struct Window<'a> {
    desktop: &'a Desktop,
    process: u32,
    id: String,
    titles: RefCell<BTreeSet<String>>,
    said: RefCell<BTreeSet<String>>,
    reader: RefCell<Reader>,
}

struct Reader {
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
    _program: Program,
}

impl<'a> Window<'a> {
    /// Waits for the window of a process that has just been started.
    pub fn of(desktop: &'a Desktop, process: u32) -> Self {
        let mut program = desktop.script("accessibility.py");
        let questions = program.child.stdin.take().unwrap();
        let answers = BufReader::new(program.child.stdout.take().unwrap());
        let id = wait_until("a window opens", || {
            let process = process.to_string();
            let search =
                ["search", "--all", "--onlyvisible", "--pid", &process, "--name", "^Stile"];
            let found = desktop.command("xdotool").args(search).output().unwrap();
            let found = String::from_utf8(found.stdout).unwrap();
            found.lines().next().map(str::to_owned)
        });
        let reader = RefCell::new(Reader { questions, answers, _program: program });
        let (titles, said) = Default::default();
        Self { desktop, process, id, titles, said, reader }
    }

    /// Everything in the window now.
    fn elements(&self) -> Vec<Element> {
        let title = self.desktop.xdotool(&["getwindowname", &self.id]);
        self.titles.borrow_mut().insert(title.trim_end().to_owned());
        let elements: Vec<Element> = self.ask(&json!({ "process": self.process }));
        let said = elements
            .iter()
            .flat_map(|one| [one.name.clone(), one.text.clone(), one.description.clone()]);
        self.said.borrow_mut().extend(said);
        elements
    }

    /// Asks the screen reader.
    fn ask<T: DeserializeOwned>(&self, question: &Value) -> T {
        let mut reader = self.reader.borrow_mut();
        writeln!(reader.questions, "{question}").unwrap();
        let mut answer = String::new();
        reader.answers.read_line(&mut answer).unwrap();
        serde_json::from_str(&answer).expect("the accessibility reader ended")
    }

    /// Presses what has this name as a screen reader does, without mouse and keyboard.
    pub fn press_by_name(&self, name: &str) {
        let question = json!({ "process": self.process, "press": name });
        wait_until(&format!("“{name}” can be pressed"), || {
            self.ask::<bool>(&question).then_some(())
        });
    }

    /// Goes to the field with this name as a screen reader does, and types into it.
    pub fn fill_by_name(&self, name: &str, role: &str, text: &str) {
        let question = json!({ "process": self.process, "focus": name });
        self.wait_for(&format!("“{name}” has the focus"), |elements| {
            let field = elements.iter().find(|one| one.name == name && one.is("focused"));
            if field.is_none() {
                self.ask::<bool>(&question);
            }
            field.filter(|field| field.role == role).map(|_| ())
        });
        self.come_to_the_front();
        self.desktop.xdotool(&["key", "--clearmodifiers", "ctrl+a"]);
        self.desktop.xdotool(&["type", "--delay", "4", "--", text]);
        let typed = text.chars().count();
        self.wait_for(&format!("“{name}” holds what was typed"), |elements| {
            let field = elements.iter().find(|one| one.name == name && one.is("focused"))?;
            (field.text.chars().count() == typed).then_some(())
        });
    }

    /// Waits until a screen reader was told this.
    pub fn hear(&self, words: &str) {
        let mut last = Vec::new();
        let heard = look_until(|| {
            last = self.ask::<Vec<String>>(&json!({ "announced": true }));
            last.iter().any(|said| said.contains(words)).then_some(())
        });
        heard.unwrap_or_else(|| panic!("“{words}” was not announced, but {last:#?}"));
    }

    /// Waits until what has this name and role is where the keyboard is. A browser that opens takes
    /// the keyboard from the window; somebody who wants to go on here takes it back.
    pub fn see_focus_on(&self, name: &str, role: &str) {
        self.wait_for(&format!("the keyboard is at “{name}”"), |elements| {
            if !self.is_in_front() {
                self.desktop.xdotool(&["windowactivate", &self.id]);
                return None;
            }
            let at = elements.iter().find(|one| one.is("focused") && one.name == name)?;
            (at.role == role).then_some(())
        });
    }

    /// Presses keys, as xdotool names them.
    pub fn key(&self, key: &str) {
        self.desktop.xdotool(&["key", "--clearmodifiers", key]);
    }

    /// Goes on with the Tab key until what has this name has the keyboard.
    pub fn tab_to(&self, name: &str) {
        let is_there = |elements: &[Element]| {
            elements.iter().any(|one| one.name == name && one.is("focused")).then_some(())
        };
        for _ in 0..40 {
            let before: Vec<Element> = self.focused();
            if is_there(&before).is_some() {
                return;
            }
            self.key("Tab");
            // The next look is at where the key has led.
            self.wait_for("the Tab key has led on", |elements| {
                let now: Vec<_> = elements.iter().filter(|one| one.is("focused")).collect();
                let same = now.len() == before.len()
                    && now.iter().zip(&before).all(|(one, other)| one.bounds == other.bounds);
                (!same && !now.is_empty()).then_some(())
            });
        }
        panic!("the Tab key does not lead to “{name}”: {:#?}", self.elements());
    }

    /// What has the keyboard, apart from the window as a whole.
    fn focused(&self) -> Vec<Element> {
        self.elements().into_iter().filter(|one| one.is("focused")).collect()
    }

    /// Types at a keyboard over what is in the field.
    pub fn type_over(&self, text: &str) {
        self.key("ctrl+a");
        self.desktop.xdotool(&["type", "--delay", "4", "--", text]);
        let typed = text.chars().count();
        self.wait_for("the field holds what was typed", |elements| {
            let field =
                elements.iter().find(|one| one.is("focused") && TYPEABLE.contains(&&*one.role))?;
            (field.text.chars().count() == typed).then_some(())
        });
    }

    /// Every title the window was seen with.
    pub fn titles(&self) -> BTreeSet<String> {
        self.titles.borrow().clone()
    }

    /// Everything that was found in the window at any time.
    pub fn said(&self) -> BTreeSet<String> {
        self.said.borrow().clone()
    }

    /// Waits until these words stand in the window.
    pub fn see(&self, words: &str) {
        self.wait_for(&format!("the window says “{words}”"), |elements| {
            elements.iter().any(|one| one.says(words)).then_some(())
        });
    }

    /// Whether these words stand in the window now.
    pub fn says(&self, words: &str) -> bool {
        self.elements().iter().any(|one| one.says(words))
    }

    /// Clicks on what has this name, once it stands still.
    pub fn press(&self, name: &str) {
        let (x, y) = self.find(name, &PRESSABLE).middle();
        self.come_to_the_front();
        self.desktop.xdotool(&["mousemove", &x, &y, "click", "1"]);
    }

    /// Clicks into the field with this label and types over what is there.
    pub fn fill(&self, label: &str, text: &str) {
        self.focus(label);
        self.desktop.xdotool(&["key", "--clearmodifiers", "ctrl+a"]);
        self.desktop.xdotool(&["type", "--delay", "4", "--", text]);
        let typed = text.chars().count();
        self.wait_for(&format!("“{label}” holds what was typed"), |elements| {
            let field = elements.iter().find(|one| one.name == label && one.is("focused"))?;
            // A secret is shown as dots, of which there is one for each character.
            (field.text == text
                || field.role == "password text" && field.text.chars().count() == typed)
                .then_some(())
        });
    }

    /// Clicks into the field with this label and waits for its cursor.
    pub fn focus(&self, label: &str) {
        let (x, y) = self.find(label, &TYPEABLE).middle();
        self.come_to_the_front();
        self.desktop.xdotool(&["mousemove", &x, &y, "click", "1"]);
        self.wait_for(&format!("“{label}” has the focus"), |elements| {
            elements.iter().any(|one| one.name == label && one.is("focused")).then_some(())
        });
    }

    /// Whether it is the one in front.
    pub fn is_in_front(&self) -> bool {
        let active = self.desktop.command("xdotool").arg("getactivewindow").output().unwrap();
        String::from_utf8(active.stdout).unwrap().trim() == self.id
    }

    /// The colour of a point of the window, as `#RRGGBB`.
    pub fn colour_at(&self, x: u32, y: u32) -> String {
        let place = format!("1x1+{x}+{y}");
        let arguments = ["-window", &self.id, "-crop", &place, "-depth", "8", "txt:-"];
        let text = output_of(self.desktop.command("import").args(arguments));
        let colour = text.split_whitespace().find(|word| word.starts_with('#') && word.len() == 7);
        colour.unwrap_or_default().to_owned()
    }

    /// Presses Alt+F4.
    pub fn close(&self) {
        self.come_to_the_front();
        self.desktop.xdotool(&["key", "--clearmodifiers", "alt+F4"]);
    }

    fn find(&self, name: &str, roles: &[&str]) -> Element {
        let mut before = None;
        self.wait_for(&format!("“{name}” can be used"), |elements| {
            let mut named = elements.iter().filter(|one| {
                one.name == name
                    && roles.contains(&&*one.role)
                    && one.is("enabled")
                    && one.is("showing")
            });
            let found = named.next()?;
            assert!(named.next().is_none(), "two of the name “{name}”: {elements:#?}");
            let bounds = found.bounds;
            (before.replace(bounds) == Some(bounds)).then(|| found.clone())
        })
    }

    /// As with Alt+Tab: the browser may lie over the window.
    pub fn come_to_the_front(&self) {
        self.desktop.xdotool(&["windowactivate", &self.id]);
        wait_until("the window is in front", || self.is_in_front().then_some(()));
    }

    fn wait_for<T>(&self, what: &str, mut look: impl FnMut(&[Element]) -> Option<T>) -> T {
        let mut last = Vec::new();
        let found = look_until(|| {
            let elements = self.elements();
            let found = look(&elements);
            // Empty while the window is being read anew.
            if !elements.is_empty() {
                last = elements;
            }
            found
        });
        found.unwrap_or_else(|| panic!("in vain waited until {what}; there was {last:#?}"))
    }
}

impl Drop for Window<'_> {
    /// A failed test leaves a picture of how it ended.
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.desktop.picture(&format!("failed-{}", self.process));
        }
    }
}
