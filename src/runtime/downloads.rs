//! Tables and pictures, saved where the person looks for files.

use std::io;
use std::path::PathBuf;

use jiff::Timestamp;

use super::files::blocking;
use crate::domain::Language;
use crate::flow::Message;
use crate::i18n;
use crate::platform::region;
use crate::store::new_file;
use crate::tables::export;

/// Where the person looks for files that a program has made.
pub(super) fn downloads() -> io::Result<PathBuf> {
    let folders = directories::UserDirs::new().ok_or(io::ErrorKind::NotFound)?;
    let folder = folders.download_dir().or(folders.document_dir());
    Ok(folder.unwrap_or(folders.home_dir()).to_owned())
}

/// Saves the table among the person's downloads, or wherever else they look for files.
pub(super) async fn save_table(rows: Vec<Vec<String>>) -> Message {
    let saved = blocking(move || {
        let folder = downloads()?;
        // Without a region, numbers are taken to be written as in the language that Stile speaks.
        let by_language = || if i18n::spoken() == Language::English { ',' } else { ';' };
        let separator = region::list_separator().unwrap_or_else(by_language);
        let today = Timestamp::now().to_zoned_datetime(i18n::time_zone()).date();
        Ok(export::save(&folder, &format!("stile-{today}"), &rows, separator)?)
    });
    Message::TableSaved(saved.await)
}

/// Saves a picture in the same place, named after the grower.
pub(super) async fn save_picture(grower: String, png: Vec<u8>) -> Message {
    let saved = blocking(move || {
        let folder = downloads()?;
        let name = new_file::file_name(&grower);
        Ok(new_file::write_new(&folder, &name, "png", &png)?)
    });
    Message::PictureSaved(saved.await)
}
