//! The system's own dialog that asks for a file.

use std::path::PathBuf;

use crate::domain::text::pasted;

/// This computer has no such dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no dialog to choose a file with")]
pub struct NoDialog;

/// Asks for a file whose name ends like this, or for any other, which is offered as `all`. Nothing
/// when none is chosen.
///
/// # Errors
/// [`NoDialog`].
pub async fn choose(kind: &str, endings: &[&str], all: &str) -> Result<Option<PathBuf>, NoDialog> {
    if !is_there().await {
        return Err(NoDialog);
    }
    let dialog = filtered(rfd::AsyncFileDialog::new(), kind, endings, all);
    Ok(dialog.pick_file().await.map(|file| file.path().to_owned()))
}

/// Mail programs and people rename files: those that are named otherwise can be chosen as well.
#[cfg(not(target_os = "macos"))]
fn filtered(
    dialog: rfd::AsyncFileDialog,
    kind: &str,
    endings: &[&str],
    all: &str,
) -> rfd::AsyncFileDialog {
    // Some dialogs tell capitals from small letters.
    let capitals: Vec<String> = endings.iter().map(|ending| ending.to_uppercase()).collect();
    let endings: Vec<&str> =
        endings.iter().copied().chain(capitals.iter().map(String::as_str)).collect();
    dialog.add_filter(kind, &endings).add_filter(all, &["*"])
}

/// The dialog there has one filter at most, and shows what does not pass it as not to be chosen.
#[cfg(target_os = "macos")]
fn filtered(
    dialog: rfd::AsyncFileDialog,
    _kind: &str,
    _endings: &[&str],
    _all: &str,
) -> rfd::AsyncFileDialog {
    dialog
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
async fn is_there() -> bool {
    true
}

/// Whether there is one of the two that the library asks, which says nothing of it itself.
#[cfg(all(unix, not(target_os = "macos")))]
async fn is_there() -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let has_zenity = || std::env::split_paths(&path).any(|it| it.join("zenity").is_file());
    let asked = tokio::time::timeout(PORTAL_LIMIT, portal_version()).await;
    asked.is_ok_and(|version| version.is_ok()) || has_zenity()
}

/// A desktop starts its portal when it is first asked, which takes a while.
#[cfg(all(unix, not(target_os = "macos")))]
const PORTAL_LIMIT: std::time::Duration = std::time::Duration::from_secs(10);

/// The portal's version of dialogs for files; without a program for such dialogs it has none.
#[cfg(all(unix, not(target_os = "macos")))]
async fn portal_version() -> zbus::Result<u32> {
    let bus = zbus::Connection::session().await?;
    let portal = zbus::Proxy::new(
        &bus,
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.FileChooser",
    );
    portal.await?.get_property("version").await
}

/// The path that a person has typed or pasted: as a program that manages files copies it, from
/// their own folder on, or whole. It may ask the system whether a file is there.
pub fn typed_path(text: &str) -> PathBuf {
    let text = pasted(text);
    if let Ok(address) = url::Url::parse(text)
        && address.scheme() == "file"
        && let Ok(path) = address.to_file_path()
    {
        return path;
    }
    let home = directories::UserDirs::new().map(|folders| folders.home_dir().to_owned());
    let home = home.unwrap_or_default();
    let below = below_own_folder(text);
    let path = home.join(below.unwrap_or(text));
    // As shells and the terminals that a file is dropped on write blanks.
    let unescaped = || home.join(below.unwrap_or(text).replace('\\', ""));
    let is_escaped = cfg!(unix) && text.contains('\\') && !path.exists();
    if is_escaped { unescaped() } else { path }
}

/// How people name their own folder. Systems that have the last do not tell capitals.
const OWN_FOLDER: [&str; 3] = ["~", "$HOME", "%USERPROFILE%"];

/// What stands behind the name of a person's own folder.
fn below_own_folder(text: &str) -> Option<&str> {
    let below = |name: &str| {
        let (start, rest) = text.split_at_checked(name.len())?;
        rest.strip_prefix(['/', '\\']).filter(|_| start.eq_ignore_ascii_case(name))
    };
    OWN_FOLDER.into_iter().find_map(below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_own_folder_is_known_however_it_is_named() {
        let home = directories::UserDirs::new().unwrap().home_dir().to_owned();
        for typed in [
            "~/x.stile",
            "~\\x.stile",
            "$HOME/x.stile",
            "%USERPROFILE%\\x.stile",
            "%userprofile%\\x.stile",
            "%UserProfile%/x.stile",
            "x.stile",
        ] {
            assert_eq!(typed_path(typed), home.join("x.stile"), "{typed}");
        }
        for typed in ["~x.stile", "%USERPROFILE%x.stile", "%USERNAME%/x.stile"] {
            assert_eq!(typed_path(typed), home.join(typed), "{typed}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_path_is_found_however_it_was_typed() {
        let home = directories::UserDirs::new().unwrap().home_dir().to_owned();
        for (typed, path) in [
            ("/tmp/a b.stile", PathBuf::from("/tmp/a b.stile")),
            (" '/tmp/a b.stile'\n", PathBuf::from("/tmp/a b.stile")),
            ("file:///tmp/a%20b.stile", PathBuf::from("/tmp/a b.stile")),
            ("~/Downloads/x.stile", home.join("Downloads/x.stile")),
            ("$HOME/Downloads/x.stile", home.join("Downloads/x.stile")),
            ("file://localhost/tmp/x.stile", PathBuf::from("/tmp/x.stile")),
            ("file:///tmp/%C3%A9%20(1).stile\r\n", PathBuf::from("/tmp/é (1).stile")),
            ("/tmp/a\\ b\\ \\(1\\).stile ", PathBuf::from("/tmp/a b (1).stile")),
            ("\u{feff}“/tmp/x.stile”", PathBuf::from("/tmp/x.stile")),
            ("Downloads/x.stile", home.join("Downloads/x.stile")),
        ] {
            assert_eq!(typed_path(typed), path, "{typed}");
        }
    }
}
