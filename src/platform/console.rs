//! Where a program with a window can speak to whoever started it.

/// What the program was started with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Console {
    /// Somebody or something reads what is printed: a terminal, a file, another program.
    Present,
    /// Nothing does, as after a double click; only a window can say anything.
    Absent,
}

/// Joins the terminal that the program was started from, if it was, so that what is printed
/// appears there. To be called before anything is printed.
///
/// Windows gives a program with a window no console; it may take its parent's. What was redirected
/// to a file or a pipe stays so.
#[cfg(windows)]
pub fn join_parents() -> Console {
    if has_output() || (attach_to_parent() && has_output()) {
        Console::Present
    } else {
        Console::Absent
    }
}

/// Whether what is printed goes anywhere: a process without a console has no handles for it.
#[cfg(windows)]
fn has_output() -> bool {
    use std::os::windows::io::AsRawHandle as _;
    !std::io::stdout().as_raw_handle().is_null() || !std::io::stderr().as_raw_handle().is_null()
}

#[cfg(windows)]
#[expect(unsafe_code, reason = "no safe crate offers this call")]
fn attach_to_parent() -> bool {
    use windows_sys::Win32::System::Console::{ATTACH_PARENT_PROCESS, AttachConsole};
    // SAFETY: takes a number and gives a truth value. Called once, by the main thread, before any
    // other thread of ours prints.
    unsafe { AttachConsole(ATTACH_PARENT_PROCESS) != 0 }
}

/// The system's own opener starts programs with nothing to print to.
#[cfg(target_os = "macos")]
pub fn join_parents() -> Console {
    use std::os::fd::AsFd as _;
    let goes_nowhere = [is_null(std::io::stdout().as_fd()), is_null(std::io::stderr().as_fd())];
    if goes_nowhere == [true, true] { Console::Absent } else { Console::Present }
}

/// Whether it is closed, or leads to `/dev/null`.
#[cfg(target_os = "macos")]
fn is_null(output: std::os::fd::BorrowedFd<'_>) -> bool {
    let null = rustix::fs::stat("/dev/null").map(|it| it.st_rdev);
    match (rustix::fs::fstat(output), null) {
        (Ok(output), Ok(null)) => output.st_rdev == null,
        (Err(_), _) => true,
        (Ok(_), Err(_)) => false,
    }
}

/// Everywhere else whoever starts a program gives it something to print to.
#[cfg(not(any(windows, target_os = "macos")))]
pub fn join_parents() -> Console {
    Console::Present
}
