//! The end of the process, which nothing may hold up once all is kept that is to be kept.

use std::thread;
use std::time::Duration;

/// Ends the process, without the handlers that libraries have left for its end. Those of the drawing
/// libraries wait for threads of their own, and threads that wait for the keyring, a name server or a
/// dialog may hold what they need: such an end sometimes never came.
#[cfg(unix)]
#[allow(unsafe_code, reason = "the standard library knows no end without those handlers")]
pub fn now(code: u8) -> ! {
    // SAFETY: it takes a number and does not come back.
    unsafe { libc::_exit(code.into()) }
}

/// Ends the process. The system ends all other threads before libraries hear of it.
#[cfg(not(unix))]
#[expect(clippy::exit, reason = "the one place that ends the program")]
pub fn now(code: u8) -> ! {
    std::process::exit(code.into())
}

/// Ends the process successfully after this time, should it not have ended by itself; `last` is done
/// before.
pub fn within(limit: Duration, last: impl FnOnce() + Send + 'static) {
    let waiting = thread::Builder::new().name("stile-end".to_owned()).spawn(move || {
        thread::sleep(limit);
        tracing::warn!("the window's end takes too long, and is not waited for");
        last();
        now(0);
    });
    if let Err(error) = waiting {
        tracing::warn!(%error, "nothing watches over the program's end");
    }
}
