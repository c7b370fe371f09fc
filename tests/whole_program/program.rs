//! Programs that tests start: each in a process group of its own, which ends with its value.

use std::fs;
use std::io::{BufRead as _, BufReader, Read};
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;

use super::patience::wait_until;
use super::stacks;

/// A command whose process the system ends when the test is killed, as on Ctrl+C, and nothing
/// else can end it any more. Needs util-linux.
pub fn command(program: &str) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", "--", program]);
    command
}

/// A running program with all it has started in turn.
pub struct Program {
    pub child: Child,
    waited_for: bool,
}

impl Program {
    pub fn start(command: &mut Command) -> Self {
        let child = command.process_group(0).spawn();
        let child = child.unwrap_or_else(|error| panic!("{command:?}: {error}"));
        Self { child, waited_for: false }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it as a crash would (SIGKILL).
    pub fn crash(&mut self) {
        self.child.kill().unwrap();
        assert_eq!(self.ended().signal(), Some(9), "it was still running");
    }

    /// Waits until the program has ended by itself. It is not waited for as a child yet.
    pub fn await_end(&self) {
        wait_until("the program ends", || {
            let stat = fs::read_to_string(format!("/proc/{}/stat", self.id())).unwrap();
            stat.rsplit(')').next().unwrap().starts_with(" Z").then_some(())
        });
    }

    /// Waits for the program to end by itself; what it has started ends with it.
    pub fn ended(&mut self) -> ExitStatus {
        // Its number must stay its own while its group is ended.
        self.await_end();
        self.end_group();
        self.waited_for = true;
        self.child.wait().unwrap()
    }

    fn is_stile(&self) -> bool {
        let program = fs::read_link(format!("/proc/{}/exe", self.id()));
        program.is_ok_and(|program| program.ends_with("stile"))
    }

    fn end_group(&self) {
        let group = format!("-{}", self.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
    }

    /// The first line of its standard output that `wanted` takes.
    pub fn line_of_stdout<T>(&mut self, wanted: impl Fn(&str) -> Option<T>) -> T {
        let lines = BufReader::new(self.child.stdout.take().unwrap()).lines();
        let mut lines = lines.map_while(Result::ok);
        let found = lines.find_map(|line| wanted(&line)).expect("the program ended early");
        // What it prints later must find a reader.
        thread::spawn(move || lines.for_each(drop));
        found
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // One that was waited for has ended its group then; the number may be another's by now.
        if !self.waited_for {
            if thread::panicking() && self.is_stile() {
                stacks::print(self.id());
            }
            self.end_group();
            let _ = self.child.wait();
        }
    }
}

/// Reads all of a stream on a thread of its own; joined once the program has ended.
pub fn read_all(mut stream: impl Read + Send + 'static) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        bytes
    })
}

/// Runs a tool to its end; what it printed.
pub fn output_of(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}
