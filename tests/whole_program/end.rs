//! The window's close ends the program, and soon: on a busy computer, too, and whatever else the
//! desktop's programs keep it waiting for.

use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::browser::Browser;
use super::desktop::Desktop;
use super::stile_program::Stile;

/// How long the end may take.
const LIMIT: Duration = Duration::from_secs(2);
const TIMES: usize = 3;

/// Keeps every processor busy several times over while this is done.
fn on_a_busy_computer<T>(work: impl FnOnce() -> T) -> T {
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                while !is_over.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            });
        }
        let done = work();
        is_over.store(true, Ordering::Relaxed);
        done
    })
}

#[test]
fn the_program_ends_within_two_seconds_of_the_close() {
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let mut longest = Duration::ZERO;
    on_a_busy_computer(|| {
        for number in 0..TIMES {
            let folder = desktop.folder(&format!("stile-{number}"));
            let stile = Stile::start(&desktop, &browser, &folder, &["--practice".to_owned()]);
            stile.window.see("Growers");
            stile.window.close();
            let closed = Instant::now();
            stile.await_end();
            longest = longest.max(closed.elapsed());
            stile.ended();
        }
    });
    println!("the longest end took {longest:?}");
    assert!(longest < LIMIT, "{longest:?}");
}

/// A folder in the network that does not answer any more, for example.
#[test]
fn a_window_file_that_cannot_be_written_does_not_hold_the_end_up() {
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let folder = desktop.folder("stile");
    let stile = Stile::start(&desktop, &browser, &folder, &["--practice".to_owned()]);
    stile.window.see("Growers");
    // Whoever opens it to write waits until somebody reads.
    let file = folder.join("window.ron");
    let _ = std::fs::remove_file(&file);
    assert!(Command::new("mkfifo").arg(&file).status().unwrap().success());
    stile.window.close();
    let closed = Instant::now();
    stile.await_end();
    let took = closed.elapsed();
    stile.ended();
    println!("the end took {took:?}");
    assert!(took < LIMIT, "{took:?}");
    assert!(!folder.join("stile.raise").exists(), "the note leads nowhere");
}

/// A newer version may know more colours than this one.
#[test]
fn how_a_newer_version_looks_is_left_alone() {
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let folder = desktop.folder("stile");
    std::fs::create_dir_all(&folder).unwrap();
    let newer = "(language:None,colours:Sepia,contrast:Normal,size:100)";
    let file = folder.join("window.ron");
    std::fs::write(&file, format!("{{\n    \"appearance\": \"{newer}\",\n}}")).unwrap();
    let stile = Stile::start(&desktop, &browser, &folder, &["--practice".to_owned()]);
    stile.window.see("Growers");
    stile.close();
    let kept = std::fs::read_to_string(file).unwrap();
    assert!(kept.contains(newer), "{kept}");
    assert!(kept.contains("window"), "the window's place is kept beside it: {kept}");
}
