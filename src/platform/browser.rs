//! Asks the system's browser to open an address.

use std::process::{Command, Stdio};
use std::time::Duration;

use crate::domain::BrowserError;

const LIMIT: Duration = Duration::from_secs(10);

/// Asks for a web page. `Ok` means that a browser was asked, not that anything opened.
pub async fn ask(address: String) -> Result<(), BrowserError> {
    on_a_thread(move || webbrowser::open(&address)).await
}

/// Asks for a private window of a browser that is known to open one when told so.
pub async fn ask_privately(address: String) -> Result<(), BrowserError> {
    let Some(mut command) = private_window() else { return Err(BrowserError::NoPrivateWindow) };
    on_a_thread(move || {
        command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut browser = command.spawn()?;
        // Waited for, so that nothing is left of it when it ends.
        std::thread::Builder::new().name("stile-browser-end".to_owned()).spawn(move || {
            let _ = browser.wait();
        })?;
        Ok(())
    })
    .await
}

/// The programs by name, each with its own word for a private window.
#[cfg(all(unix, not(target_os = "macos")))]
fn private_window() -> Option<Command> {
    const BROWSERS: [(&str, &str); 10] = [
        ("google-chrome", "--incognito"),
        ("google-chrome-stable", "--incognito"),
        ("microsoft-edge", "--inprivate"),
        ("microsoft-edge-stable", "--inprivate"),
        ("firefox", "--private-window"),
        ("firefox-esr", "--private-window"),
        ("brave-browser", "--incognito"),
        ("brave", "--incognito"),
        ("chromium", "--incognito"),
        ("chromium-browser", "--incognito"),
    ];
    let path = std::env::var_os("PATH")?;
    BROWSERS.into_iter().find_map(|(name, word)| {
        let program = std::env::split_paths(&path).map(|it| it.join(name)).find(|it| it.is_file());
        program.map(|program| told(program, &[word]))
    })
}

/// Where installers put them, for everybody or for one person.
#[cfg(target_os = "windows")]
fn private_window() -> Option<Command> {
    const BROWSERS: [(&str, &str); 4] = [
        (r"Google\Chrome\Application\chrome.exe", "--incognito"),
        (r"Microsoft\Edge\Application\msedge.exe", "--inprivate"),
        (r"Mozilla Firefox\firefox.exe", "-private-window"),
        (r"BraveSoftware\Brave-Browser\Application\brave.exe", "--incognito"),
    ];
    let folders: Vec<_> = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
        .into_iter()
        .filter_map(|name| std::env::var_os(name).map(std::path::PathBuf::from))
        .collect();
    BROWSERS.into_iter().find_map(|(name, word)| {
        let program = folders.iter().map(|it| it.join(name)).find(|it| it.is_file());
        program.map(|program| told(program, &[word]))
    })
}

/// Applications, started by the system's own opener so that one that runs already is told.
#[cfg(target_os = "macos")]
fn private_window() -> Option<Command> {
    const BROWSERS: [(&str, &str); 4] = [
        ("Google Chrome", "--incognito"),
        ("Microsoft Edge", "--inprivate"),
        ("Firefox", "-private-window"),
        ("Brave Browser", "--incognito"),
    ];
    BROWSERS.into_iter().find_map(|(name, word)| {
        let folder = std::path::Path::new("/Applications").join(format!("{name}.app"));
        folder.is_dir().then(|| told("/usr/bin/open".into(), &["-na", name, "--args", word]))
    })
}

fn told(program: std::path::PathBuf, words: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(words);
    command
}

/// Asks for the program that writes mail; the hardened browser opener takes only web pages.
pub async fn ask_for_mail(mailto: String) -> Result<(), BrowserError> {
    on_a_thread(move || open::that_detached(mailto)).await
}

/// A text browser, or a launcher that hangs, would block its caller until it is closed.
async fn on_a_thread(
    open: impl FnOnce() -> std::io::Result<()> + Send + 'static,
) -> Result<(), BrowserError> {
    let (answer, answered) = tokio::sync::oneshot::channel();
    std::thread::Builder::new()
        .name("stile-browser".to_owned())
        .spawn(move || {
            let _ = answer.send(open().is_ok());
        })
        .map_err(|_| BrowserError::NotStarted)?;
    match tokio::time::timeout(LIMIT, answered).await {
        Ok(Ok(true)) => Ok(()),
        Ok(_) => Err(BrowserError::NotStarted),
        Err(_) => Err(BrowserError::Slow),
    }
}
