//! What the threads of a program stand at, when a test waits for it in vain.
#![allow(clippy::print_stderr, reason = "it is for whoever reads the test's end")]

use std::fs;
use std::process::Command;
use std::thread;
use std::time::Duration;

/// A test that lasts so long has waited in vain for something that has no limit; soon it is ended.
const LATE: Duration = Duration::from_secs(270);

/// Prints the stacks of a program and of its test should the test still run when it is late. The
/// thread ends with the test's process.
pub fn print_when_late(process: u32) {
    thread::spawn(move || {
        thread::sleep(LATE);
        print(process);
        print(std::process::id());
    });
}

/// Prints the stack of each thread: as a debugger tells it, or else what the kernel knows.
pub fn print(process: u32) {
    let id = process.to_string();
    let gdb =
        ["-p", &id, "-batch", "-nx", "-ex", "set pagination off", "-ex", "thread apply all bt"];
    let tools: [(&str, &[&str]); 2] = [("gdb", &gdb), ("eu-stack", &["-p", &id])];
    for (tool, arguments) in tools {
        let Ok(output) = Command::new(tool).args(arguments).output() else { continue };
        let told = String::from_utf8_lossy(&output.stdout);
        // Without the right to trace, it says so and names no frame.
        if told.contains("#0") {
            eprintln!("the threads of {id}, by {tool}:\n{told}");
            return;
        }
    }
    for task in fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten() {
        let read = |name: &str| fs::read_to_string(task.path().join(name)).unwrap_or_default();
        let (name, waits_in, call, stack) =
            (read("comm"), read("wchan"), read("syscall"), read("stack"));
        eprintln!("thread {} of {id} in {waits_in}, call {call}{stack}", name.trim());
    }
}
