//! The file that Stile is to open: from the command line, or handed over by the system. macOS hands a
//! double-clicked file over as an Apple event, while Stile starts or later.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// Keeps the file until somebody opens it. Clones share it.
#[derive(Clone, Default)]
pub struct OpenedFiles(Arc<Mutex<Inbox>>);

#[derive(Default)]
struct Inbox {
    /// One is opened at a time, so the latest takes the place of one that still waits.
    waiting: Option<PathBuf>,
    open: Option<Box<dyn Fn(PathBuf) + Send>>,
}

impl OpenedFiles {
    /// Begins with the file of the command line, and listens to the system. To be called on the main
    /// thread before the window's event loop runs: what the system hands over at a start comes before
    /// the window.
    pub fn listen(file: Option<PathBuf>) -> Self {
        let files = Self::default();
        if let Some(file) = file {
            files.hand_over(file);
        }
        system::listen(&files);
        files
    }

    /// The file that waits, if any. Each later one is given to `open`.
    pub fn on_later(&self, open: impl Fn(PathBuf) + Send + 'static) -> Option<PathBuf> {
        let mut inbox = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        inbox.open = Some(Box::new(open));
        inbox.waiting.take()
    }

    fn hand_over(&self, file: PathBuf) {
        let mut inbox = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &inbox.open {
            Some(open) => open(file),
            None => inbox.waiting = Some(file),
        }
    }
}

/// The handler of Apple's "open documents" event. AppKit's own would ask the application's delegate,
/// which belongs to the window's library and knows nothing of files. AppKit sets its handlers before it
/// announces that the application will finish launching, and delivers events after that, so this one
/// takes the place of AppKit's in between (Apple: *Handling Apple events in your app*).
#[cfg(target_os = "macos")]
#[expect(unsafe_code, reason = "Objective-C checks no types")]
mod system {
    use std::path::PathBuf;

    use objc2::rc::Retained;
    use objc2::runtime::NSObject;
    use objc2::{AllocAnyThread as _, DefinedClass as _, define_class, msg_send, sel};
    use objc2_app_kit::NSApplicationWillFinishLaunchingNotification;
    use objc2_foundation::{
        NSAppleEventDescriptor, NSAppleEventManager, NSNotification, NSNotificationCenter,
        NSObjectProtocol,
    };

    use super::OpenedFiles;

    /// `kCoreEventClass`.
    const CORE_EVENTS: u32 = u32::from_be_bytes(*b"aevt");
    /// `kAEOpenDocuments`.
    const OPEN_DOCUMENTS: u32 = u32::from_be_bytes(*b"odoc");
    /// `keyDirectObject`: the list of files.
    const DIRECT_OBJECT: u32 = u32::from_be_bytes(*b"----");

    define_class!(
        // SAFETY: NSObject has no rules for subclasses, and this one has no Drop.
        #[unsafe(super(NSObject))]
        #[name = "StileOpenedFiles"]
        #[ivars = OpenedFiles]
        struct Handler;

        unsafe impl NSObjectProtocol for Handler {}

        impl Handler {
            #[unsafe(method(willFinishLaunching:))]
            fn will_finish_launching(&self, _: &NSNotification) {
                let manager = NSAppleEventManager::sharedAppleEventManager();
                // SAFETY: the selector is a method below that takes what such a handler is given, and
                // the handler is never freed.
                unsafe {
                    manager.setEventHandler_andSelector_forEventClass_andEventID(
                        self,
                        sel!(openDocuments:withReply:),
                        CORE_EVENTS,
                        OPEN_DOCUMENTS,
                    );
                }
            }

            #[unsafe(method(openDocuments:withReply:))]
            fn open_documents(&self, event: &NSAppleEventDescriptor, _: &NSAppleEventDescriptor) {
                match first_file(event) {
                    Some(file) => self.ivars().hand_over(file),
                    None => tracing::warn!("macOS hands over something that is no file"),
                }
            }
        }
    );

    pub(super) fn listen(files: &OpenedFiles) {
        let handler = Handler::alloc().set_ivars(files.clone());
        // SAFETY: NSObject's initializer takes nothing and returns its object.
        let handler: Retained<Handler> = unsafe { msg_send![super(handler), init] };
        let center = NSNotificationCenter::defaultCenter();
        // SAFETY: the selector is a method above that takes a notification; AppKit's constant is set
        // before `main`.
        unsafe {
            center.addObserver_selector_name_object(
                &handler,
                sel!(willFinishLaunching:),
                Some(NSApplicationWillFinishLaunchingNotification),
                None,
            );
        }
        // Neither the centre nor the manager keeps it alive.
        let _ = Retained::into_raw(handler);
    }

    fn first_file(event: &NSAppleEventDescriptor) -> Option<PathBuf> {
        let list = event.paramDescriptorForKeyword(DIRECT_OBJECT)?;
        // Counted from one.
        list.descriptorAtIndex(1)?.fileURLValue()?.to_file_path()
    }
}

/// Elsewhere the system starts Stile with the file's name on the command line.
#[cfg(not(target_os = "macos"))]
mod system {
    pub(super) fn listen(_files: &super::OpenedFiles) {}
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn a_file_waits_for_the_window_and_later_ones_are_opened_at_once() {
        let files = OpenedFiles::listen(Some("first.stile".into()));
        files.hand_over("second.stile".into());
        let (open, opened) = mpsc::channel();
        let waiting = files.on_later(move |file| open.send(file).unwrap());
        assert_eq!(waiting, Some("second.stile".into()), "the later of the two");
        files.clone().hand_over("third.stile".into());
        assert_eq!(opened.try_recv(), Ok("third.stile".into()));
    }
}
