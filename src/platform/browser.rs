//! Asks the system's browser to open an address.

use std::path::PathBuf;
use std::time::Duration;

#[cfg(all(unix, not(target_os = "macos")))]
use super::default_browser;
use super::private_window;
use crate::domain::BrowserError;

const LIMIT: Duration = Duration::from_secs(10);

/// Asks for a web page. `Ok` means that a browser was asked, not that anything opened.
pub async fn ask(address: String) -> Result<(), BrowserError> {
    on_a_thread(move || {
        #[cfg(all(unix, not(target_os = "macos")))]
        if default_browser::open(&address) {
            return Ok(());
        }
        webbrowser::open(&address).map_err(|_| BrowserError::NotStarted)
    })
    .await
}

/// Asks for a private window of a browser that is known to open one when told so. Its profile is a
/// new folder below this one.
pub async fn ask_privately(folder: PathBuf, address: String) -> Result<(), BrowserError> {
    on_a_thread(move || match private_window::open(&folder, &address) {
        Ok(true) => Ok(()),
        Ok(false) => Err(BrowserError::NoPrivateWindow),
        Err(_) => Err(BrowserError::NotStarted),
    })
    .await
}

/// Asks for the program that writes mail; the hardened browser opener takes only web pages.
pub async fn ask_for_mail(mailto: String) -> Result<(), BrowserError> {
    on_a_thread(move || open::that_detached(mailto).map_err(|_| BrowserError::NotStarted)).await
}

/// Asks for the program that shows files, at this folder.
pub async fn ask_for_folder(folder: PathBuf) -> Result<(), BrowserError> {
    on_a_thread(move || open::that_detached(folder).map_err(|_| BrowserError::NotStarted)).await
}

/// A text browser, or a launcher that hangs, would block its caller until it is closed.
async fn on_a_thread(
    open: impl FnOnce() -> Result<(), BrowserError> + Send + 'static,
) -> Result<(), BrowserError> {
    let (answer, answered) = tokio::sync::oneshot::channel();
    std::thread::Builder::new()
        .name("stile-browser".to_owned())
        .spawn(move || {
            let _ = answer.send(open());
        })
        .map_err(|_| BrowserError::NotStarted)?;
    match tokio::time::timeout(LIMIT, answered).await {
        Ok(Ok(asked)) => asked,
        Ok(Err(_)) => Err(BrowserError::NotStarted),
        Err(_) => Err(BrowserError::Slow),
    }
}
