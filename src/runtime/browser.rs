//! Asks the system's browser to open an address.

use std::time::Duration;

use crate::flow::BrowserError;

const LIMIT: Duration = Duration::from_secs(10);

/// Asks for a web page. `Ok` means that a browser was asked, not that anything opened.
pub(super) async fn ask(address: String) -> Result<(), BrowserError> {
    on_a_thread(move || webbrowser::open(&address)).await
}

/// Asks for the program that writes mail; the hardened browser opener takes only web pages.
pub(super) async fn ask_for_mail(mailto: String) -> Result<(), BrowserError> {
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
