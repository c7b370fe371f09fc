//! The program under test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::JoinHandle;

use stile::practice::PracticeServers;

use super::browser::Browser;
use super::desktop::Desktop;
use super::program::{Program, read_all};
use super::stacks;
use super::window::Window;

/// The binary.
pub fn binary() -> Command {
    Command::new(env!("CARGO_BIN_EXE_stile"))
}

/// A running Stile and its window.
pub struct Stile<'a> {
    pub window: Window<'a>,
    program: Program,
    printed: [JoinHandle<Vec<u8>>; 2],
}

impl<'a> Stile<'a> {
    /// Starts Stile with these arguments, logging all it can into `folder`.
    pub fn start(
        desktop: &'a Desktop,
        browser: &Browser,
        folder: &Path,
        arguments: &[String],
    ) -> Self {
        let launcher = browser.launcher().display().to_string();
        Self::start_with(desktop, folder, arguments, &[("BROWSER", &launcher)])
    }

    /// The same with these variables in its environment.
    pub fn start_with(
        desktop: &'a Desktop,
        folder: &Path,
        arguments: &[String],
        variables: &[(&str, &str)],
    ) -> Self {
        let mut program = Program::start(
            desktop
                .command(env!("CARGO_BIN_EXE_stile"))
                .arg("--config-dir")
                .arg(folder)
                .args(["--log-level", "trace"])
                .args(arguments)
                .envs(variables.iter().copied())
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped()),
        );
        stacks::print_when_late(program.id());
        let printed = [
            read_all(program.child.stdout.take().unwrap()),
            read_all(program.child.stderr.take().unwrap()),
        ];
        Self { window: Window::of(desktop, program.id()), program, printed }
    }

    pub fn id(&self) -> u32 {
        self.program.id()
    }

    /// What it was told when it was started, as other programs can read it.
    pub fn told(&self) -> Vec<u8> {
        let read = |name: &str| fs::read(format!("/proc/{}/{name}", self.id())).unwrap();
        [read("cmdline"), read("environ")].concat()
    }

    /// All of its memory that can be read and written, one mapping after another.
    pub fn memory(&self) -> Vec<u8> {
        use std::os::unix::fs::FileExt as _;
        let maps = fs::read_to_string(format!("/proc/{}/maps", self.id())).unwrap();
        let memory = fs::File::open(format!("/proc/{}/mem", self.id())).unwrap();
        let mut all = Vec::new();
        for line in maps.lines().filter(|line| line.contains(" rw")) {
            let range = line.split(' ').next().unwrap();
            let (start, end) = range.split_once('-').unwrap();
            let at = |hex: &str| u64::from_str_radix(hex, 16).unwrap();
            let mut part = vec![0; usize::try_from(at(end) - at(start)).unwrap()];
            // Some mappings belong to a device and cannot be read.
            if memory.read_exact_at(&mut part, at(start)).is_ok() {
                all.extend_from_slice(&part);
            }
        }
        all
    }

    /// Ends it as a dead battery would.
    pub fn crash(&mut self) {
        self.program.crash();
    }

    /// Closes the window as a person does; what the program has printed in its life.
    pub fn close(self) -> String {
        self.window.close();
        self.ended()
    }

    /// Waits until it has ended, once it was asked to.
    pub fn await_end(&self) {
        self.program.await_end();
    }

    /// Waits for its end, once it was asked to; what the program has printed in its life.
    pub fn ended(mut self) -> String {
        assert!(self.program.ended().success());
        let printed = self.printed.map(|reader| reader.join().unwrap());
        String::from_utf8_lossy(&printed.concat()).into_owned()
    }
}

/// The arguments that make Stile speak to the practice servers of a test.
pub fn servers(practice: &PracticeServers) -> Vec<String> {
    vec![
        format!("--leaf-url={}", practice.leaf_url()),
        format!("--fieldview-url={}", practice.fieldview_url()),
        format!("--fieldview-data-url={}", practice.fieldview_data_url()),
    ]
}

/// All files in a folder and below.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files
}

/// All that Stile has logged so far in `folder`.
pub fn log(folder: &Path) -> String {
    let logs = files_below(&folder.join("logs"));
    logs.iter().map(|log| fs::read_to_string(log).unwrap()).collect()
}

/// How many times Stile has painted its window so far, by its log in `folder`.
pub fn frames(folder: &Path) -> usize {
    log(folder).lines().filter(|line| line.contains("stile::frame")).count()
}
