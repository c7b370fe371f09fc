//! The clipboard, for links: kept out of its history, and emptied when a link is worth nothing
//! any more.
//!
//! Other programs answer for the clipboard and may take their time, so it has a thread of its own.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret as _, SecretString};

/// How long the program's end waits for the clipboard.
const FINISH_LIMIT: Duration = Duration::from_secs(1);

/// The way to the clipboard's thread.
#[derive(Clone, Debug)]
pub struct Clipboard(Sender<Order>);

#[derive(Debug)]
enum Order {
    Copy(SecretString),
    CopyForDays(SecretString),
    ForgetCopied,
    Forget(SecretString),
    Finish(Sender<()>),
}

impl Clipboard {
    /// Starts the thread; the clipboard itself is not touched before something is copied or is to
    /// be forgotten. `copy_otherwise` takes the text where the desktop has no clipboard that can be
    /// asked.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(copy_otherwise: impl Fn(String) + Send + 'static) -> std::io::Result<Self> {
        let (orders, inbox) = channel();
        std::thread::Builder::new()
            .name("stile-clipboard".to_owned())
            .spawn(move || Keeper { copy_otherwise, system: None, copied: None }.work(&inbox))?;
        Ok(Self(orders))
    }

    /// Puts a link there, without leaving it in histories that can be told so.
    pub fn copy(&self, link: &str) {
        self.send(Order::Copy(SecretString::from(link)));
    }

    /// Puts a link there that is worth something for days: it is not removed again, and whatever keeps
    /// copies on the desktop may keep it.
    pub fn copy_for_days(&self, link: &str) {
        self.send(Order::CopyForDays(SecretString::from(link)));
    }

    /// Removes the link that was copied, if it is still there.
    pub fn forget_copied(&self) {
        self.send(Order::ForgetCopied);
    }

    /// Removes this text, if it is what is there.
    pub fn forget(&self, text: &str) {
        self.send(Order::Forget(SecretString::from(text)));
    }

    /// Has what was copied removed, before the program ends, and does `meanwhile` in that time.
    pub fn finish(&self, meanwhile: impl FnOnce()) {
        let begun = Instant::now();
        let (done, finished) = channel();
        self.forget_copied();
        self.send(Order::Finish(done));
        meanwhile();
        let _ = finished.recv_timeout(FINISH_LIMIT.saturating_sub(begun.elapsed()));
    }

    fn send(&self, order: Order) {
        // The thread ends only with the program.
        let _ = self.0.send(order);
    }
}

struct Keeper<F> {
    copy_otherwise: F,
    system: Option<arboard::Clipboard>,
    copied: Option<SecretString>,
}

impl<F: Fn(String)> Keeper<F> {
    fn work(mut self, inbox: &Receiver<Order>) {
        for order in inbox {
            match order {
                Order::Copy(link) => {
                    self.copy(&link, kept_out_of_history);
                    self.copied = Some(link);
                }
                Order::CopyForDays(link) => {
                    self.copy(&link, left_to_the_desktop);
                    self.copied = None;
                }
                Order::ForgetCopied => {
                    if let Some(copied) = self.copied.take() {
                        self.forget(&copied);
                    }
                }
                Order::Forget(text) => self.forget(&text),
                Order::Finish(done) => {
                    // What is there goes to the desktop with the last who holds the clipboard.
                    self.system = None;
                    let _ = done.send(());
                }
            }
        }
    }

    fn copy(&mut self, link: &SecretString, how: fn(arboard::Set<'_>) -> arboard::Set<'_>) {
        let text = link.expose_secret().to_owned();
        let set = self.system().and_then(|system| how(system.set()).text(text));
        if set.is_err() {
            (self.copy_otherwise)(link.expose_secret().to_owned());
        }
    }

    fn forget(&mut self, text: &SecretString) {
        let wanted = text.expose_secret().trim();
        let emptied = self.system().and_then(|system| {
            let there = zeroize::Zeroizing::new(system.get_text()?);
            if there.trim() == wanted { system.clear() } else { Ok(()) }
        });
        if emptied.is_err() {
            tracing::debug!("the clipboard cannot be read, so nothing is removed from it");
        }
    }

    fn system(&mut self) -> Result<&mut arboard::Clipboard, arboard::Error> {
        match &mut self.system {
            Some(system) => Ok(system),
            none => Ok(none.insert(system_clipboard()?)),
        }
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn system_clipboard() -> Result<arboard::Clipboard, arboard::Error> {
    arboard::Clipboard::new()
}

/// On a Wayland desktop that shows no program the clipboard but the one in front, the library falls
/// back to that of X11, which the desktop may not look at: the window does it then.
#[cfg(all(unix, not(target_os = "macos")))]
fn system_clipboard() -> Result<arboard::Clipboard, arboard::Error> {
    use wl_clipboard_rs::utils::{PrimarySelectionCheckError, is_primary_selection_supported};
    let is_on_wayland = std::env::var_os("WAYLAND_DISPLAY").is_some_and(|name| !name.is_empty());
    if is_on_wayland
        && let Err(PrimarySelectionCheckError::MissingProtocol) = is_primary_selection_supported()
    {
        return Err(arboard::Error::ClipboardNotSupported);
    }
    arboard::Clipboard::new()
}

#[cfg(target_os = "windows")]
fn kept_out_of_history(set: arboard::Set<'_>) -> arboard::Set<'_> {
    use arboard::SetExtWindows as _;
    set.exclude_from_cloud().exclude_from_history()
}

#[cfg(target_os = "macos")]
fn kept_out_of_history(set: arboard::Set<'_>) -> arboard::Set<'_> {
    use arboard::SetExtApple as _;
    set.exclude_from_history()
}

#[cfg(all(unix, not(target_os = "macos")))]
fn kept_out_of_history(set: arboard::Set<'_>) -> arboard::Set<'_> {
    use arboard::SetExtLinux as _;
    set.exclude_from_history()
}

/// The systems keep it themselves, also when it is in no history.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn left_to_the_desktop(set: arboard::Set<'_>) -> arboard::Set<'_> {
    kept_out_of_history(set)
}

/// It is in the hands of Stile alone, unless a program that keeps a history takes it as well.
#[cfg(all(unix, not(target_os = "macos")))]
fn left_to_the_desktop(set: arboard::Set<'_>) -> arboard::Set<'_> {
    set
}
