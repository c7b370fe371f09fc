//! Keeps the process's memory out of core dumps and crash reports.
//!
//! That is all. Measures against other programs of the same person do more harm than good, since
//! that person may undo them: a process that may not be dumped (`PR_SET_DUMPABLE` on Linux) is
//! refused by xdg-desktop-portal, and with it every file dialog; a process whose handles may not be
//! duplicated (a strict access list on Windows) cannot clone a socket, and cannot listen.

use std::io;

/// Asks the system to write down nothing of this process's memory when it crashes.
///
/// # Errors
/// What the system refused. Nothing else depends on it, so the program may go on.
pub fn keep_memory_out_of_crash_reports() -> io::Result<()> {
    no_crash_reports()
}

#[cfg(unix)]
fn no_crash_reports() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // For programs that the kernel hands a dump to, whatever the limit is: the map of what is
    // dumped, empty (core(5), "Controlling which mappings are written to the core dump").
    #[cfg(target_os = "linux")]
    let filtered = std::fs::write("/proc/self/coredump_filter", "0");
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    #[cfg(target_os = "linux")]
    filtered?;
    Ok(())
}

#[cfg(windows)]
#[expect(unsafe_code, reason = "no safe crate offers these three calls")]
fn no_crash_reports() -> io::Result<()> {
    use windows_sys::Win32::System::Diagnostics::Debug::{
        GetErrorMode, SEM_NOGPFAULTERRORBOX, SetErrorMode,
    };
    use windows_sys::Win32::System::ErrorReporting::{
        WER_FAULT_REPORTING_FLAG_NOHEAP, WerSetFlags,
    };
    // SAFETY: all three take and give numbers alone.
    let result = unsafe {
        // A crash ends the process without Windows Error Reporting.
        SetErrorMode(GetErrorMode() | SEM_NOGPFAULTERRORBOX);
        // A report on a window that hangs comes without the heap.
        WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP)
    };
    if result < 0 { Err(io::Error::from_raw_os_error(result)) } else { Ok(()) }
}
