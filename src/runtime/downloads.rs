//! Tables, leaflets and pictures, saved where the person looks for files.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use jiff::Timestamp;

use super::files::blocking;
use super::window::Window;
use crate::domain::{FileError, Language};
use crate::flow::{Message, Picture};
use crate::i18n;
use crate::platform::region;
use crate::store::new_file;
use crate::tables::export;

/// Saves a file where the person looks for those that a program has made: among the downloads, or
/// else the documents, or else in their own folder. Where it is comes back with it.
pub(super) fn save_in_sight<E: From<io::Error>>(
    save: impl Fn(&Path) -> Result<PathBuf, E>,
) -> Result<PathBuf, E> {
    let folders = directories::UserDirs::new().ok_or(io::Error::from(io::ErrorKind::NotFound))?;
    let home = folders.home_dir();
    let places = [folders.download_dir(), folders.document_dir(), Some(home)];
    save_in_first(home, &places.into_iter().flatten().collect::<Vec<_>>(), save)
}

/// Saves in the first of these folders that can be had. What the last says counts.
fn save_in_first<E: From<io::Error>>(
    home: &Path,
    places: &[&Path],
    save: impl Fn(&Path) -> Result<PathBuf, E>,
) -> Result<PathBuf, E> {
    let mut saved = Err(io::Error::from(io::ErrorKind::NotFound).into());
    for folder in places {
        saved = make(home, folder).map_err(E::from).and_then(|()| save(folder));
        if saved.is_ok() {
            break;
        }
    }
    saved
}

/// Makes a folder that the system names and that is not there. Outside the person's own folder only
/// the last one: those above it may be a disk that is not plugged in.
fn make(home: &Path, folder: &Path) -> io::Result<()> {
    match folder {
        _ if folder.is_dir() => Ok(()),
        _ if folder.starts_with(home) => fs::create_dir_all(folder),
        _ => fs::create_dir(folder),
    }
}

/// Saves the table among the person's downloads, or wherever else they look for files.
pub(super) async fn save_table(rows: Vec<Vec<String>>) -> Message {
    let saved = blocking(move || {
        // Without a region, numbers are taken to be written as in the language that Stile speaks.
        let by_language = || if i18n::spoken() == Language::English { ',' } else { ';' };
        let separator = region::list_separator().unwrap_or_else(by_language);
        let today = Timestamp::now().to_zoned_datetime(i18n::time_zone()).date();
        let name = format!("stile-{today}");
        Ok(save_in_sight(|folder| export::save(folder, &name, &rows, separator))?)
    });
    Message::TableSaved(saved.await)
}

/// Has a picture drawn, and saves it in the same place, named after the grower.
pub(super) async fn save_picture(window: Arc<dyn Window>, picture: Box<Picture>) -> Message {
    let saved = blocking(move || {
        let png = window.draw(&picture, Timestamp::now()).ok_or(FileError::Broke)?;
        let name = new_file::file_name(&picture.grower);
        Ok(save_in_sight(|folder| new_file::write_new(folder, &name, "png", &png))?)
    });
    Message::PictureSaved(saved.await)
}

/// Saves a leaflet in the same place. Its lines end as every system's editors take them.
pub(super) async fn save_leaflet(name: String, text: String) -> Message {
    let saved = blocking(move || {
        let name = new_file::file_name(&name);
        let text = text.replace('\n', "\r\n") + "\r\n";
        Ok(save_in_sight(|folder| new_file::write_new(folder, &name, "txt", text.as_bytes()))?)
    });
    Message::LeafletSaved(saved.await)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_not_there_is_made_or_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().join("home");
        fs::create_dir(&home).unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let save = |folder: &Path| {
            let path = folder.join("table.csv");
            fs::write(&path, "").map(|()| path)
        };
        for (named, expected) in [
            (home.join("Files/Downloads"), home.join("Files/Downloads")),
            (folder.path().join("disk"), folder.path().join("disk")),
            (folder.path().join("unplugged/Downloads"), home.clone()),
            (file.join("Downloads"), home.clone()),
            (file.clone(), home.clone()),
        ] {
            let saved = save_in_first::<io::Error>(&home, &[&named, &home], save).unwrap();
            assert_eq!(saved, expected.join("table.csv"), "{}", named.display());
        }
        assert!(!folder.path().join("unplugged").exists());
    }
}
