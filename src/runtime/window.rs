//! The window, as the runtime sees it.

/// What the runtime asks of the window, from any thread. A window that only has to be woken can be
/// a function.
pub trait Window: Send + Sync + 'static {
    /// The state has changed and is to be drawn.
    fn wake(&self);

    /// Puts a text into the clipboard by the window's own means, where the desktop has no other.
    fn copy(&self, text: String);
}

impl<F: Fn() + Send + Sync + 'static> Window for F {
    fn wake(&self) {
        self();
    }

    fn copy(&self, _text: String) {}
}
