//! The window, as the runtime sees it.

use jiff::Timestamp;

use crate::flow::Picture;

/// What the runtime asks of the window, from any thread. A window that only has to be woken can be
/// a function.
pub trait Window: Send + Sync + 'static {
    /// The state has changed and is to be drawn.
    fn wake(&self);

    /// Puts a text into the clipboard by the window's own means, where the desktop has no other.
    fn copy(&self, text: String);

    /// Draws this picture as of this time, as a PNG; nothing where that cannot be done. It takes a
    /// while, and never holds up the window itself.
    fn draw(&self, picture: &Picture, time: Timestamp) -> Option<Vec<u8>>;
}

impl<F: Fn() + Send + Sync + 'static> Window for F {
    fn wake(&self) {
        self();
    }

    fn copy(&self, _text: String) {}

    fn draw(&self, _picture: &Picture, _time: Timestamp) -> Option<Vec<u8>> {
        None
    }
}
