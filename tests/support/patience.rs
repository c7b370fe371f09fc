//! Waits for what gives no sign of its own when it happens.
#![allow(dead_code, reason = "each test program uses its own part of this")]
#![allow(clippy::panic, reason = "tests may fail loudly")]

use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take on a busy computer before a test fails.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// Between two looks.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Looks until there is what is looked for.
pub fn wait_until<T>(what: &str, look: impl FnMut() -> Option<T>) -> T {
    look_until(look).unwrap_or_else(|| panic!("in vain waited until {what}"))
}

/// Looks until there is what is looked for; nothing when the patience is at its end.
pub fn look_until<T>(look: impl FnMut() -> Option<T>) -> Option<T> {
    look_for(PATIENCE, look)
}

/// Looks for as long as this, or until there is what is looked for.
pub fn look_for<T>(limit: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let deadline = Instant::now() + limit;
    loop {
        let found = look();
        if found.is_some() || Instant::now() >= deadline {
            return found;
        }
        thread::sleep(LOOK_EVERY);
    }
}

/// Lets the tasks of the test go on until it is so.
pub async fn eventually(is_so: impl AsyncFn() -> bool) {
    let waiting = async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, waiting).await.is_ok(), "in vain waited for a task");
}
