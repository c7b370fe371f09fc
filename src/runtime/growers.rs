//! Reads the list of growers, and adds to it.

use std::io;
use std::path::PathBuf;

use backon::BackoffBuilder as _;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::retry::{may_try_again, pauses, repeat};
use super::session::Session;
use crate::domain::secret::LeafToken;
use crate::domain::table::TableError;
use crate::domain::{ApiError, Grower, NewGrower};
use crate::flow::{self, Message, growers};
use crate::store::new_file;
use crate::tables::{export, import};

/// More pages than any company has growers: a server that never ends a list is not followed.
const MOST_PAGES: usize = 1_000;

/// Reads page after page; each is a message of its own, and the first failure the last one.
pub(super) async fn list(session: &Session, listing: u64) {
    let mut seen = 0;
    for page in 0..MOST_PAGES {
        let mut result = match session.leaf_token() {
            Ok(token) => repeat(session, || session.leaf.growers(&token, page)).await,
            Err(error) => Err(error),
        };
        if let Ok(found) = &mut result {
            seen += found.count;
            found.more = found.goes_on(seen) && page + 1 < MOST_PAGES;
        }
        let more = result.as_ref().is_ok_and(|page| page.more);
        session.send(Message::Growers(growers::Message::Page { listing, result }));
        if !more {
            return;
        }
    }
}

/// Where the person looks for files that a program has made.
pub(super) fn downloads() -> io::Result<PathBuf> {
    let folders = directories::UserDirs::new().ok_or(io::ErrorKind::NotFound)?;
    let folder = folders.download_dir().or(folders.document_dir());
    Ok(folder.unwrap_or(folders.home_dir()).to_owned())
}

/// Saves the table among the person's downloads, or wherever else they look for files.
pub(super) async fn save_table(rows: Vec<Vec<String>>) -> Message {
    let saved = tokio::task::spawn_blocking(move || {
        let folder = downloads().map_err(|error| error.kind())?;
        let today = Timestamp::now().to_zoned_datetime(TimeZone::system()).date();
        export::save(&folder, &format!("stile-{today}"), &rows).map_err(|error| error.kind())
    });
    Message::TableSaved(saved.await.unwrap_or(Err(io::ErrorKind::Other)))
}

/// Saves a picture in the same place, named after the grower.
pub(super) async fn save_picture(grower: String, png: Vec<u8>) -> Message {
    let saved = tokio::task::spawn_blocking(move || {
        let folder = downloads().map_err(|error| error.kind())?;
        let name = new_file::file_name(&grower);
        new_file::write_new(&folder, &name, "png", &png).map_err(|error| error.kind())
    });
    Message::PictureSaved(saved.await.unwrap_or(Err(io::ErrorKind::Other)))
}

/// Reads a table of growers.
pub(super) async fn read_table(number: u64, path: PathBuf) -> Message {
    let table = tokio::task::spawn_blocking(move || {
        let io = |error: io::Error| TableError::Io(error.kind());
        if std::fs::metadata(&path).map_err(io)?.len() > import::SIZE_LIMIT {
            return Err(TableError::TooLarge);
        }
        import::read(&std::fs::read(&path).map_err(io)?)
    });
    let table = table.await.unwrap_or(Err(TableError::Io(io::ErrorKind::Other)));
    Message::Import(flow::import::Message::Read { import: number, table })
}

/// Adds one grower after the other. A refusal of one is no reason to stop; a server that cannot be
/// reached, or that no longer accepts the token, is.
pub(super) async fn import(session: &Session, number: u64, new: Vec<(usize, NewGrower)>) {
    for (row, new) in new {
        let result = match session.leaf_token() {
            Ok(token) => add_politely(session, &token, &new).await,
            Err(error) => Err(error),
        };
        let goes_on = match &result {
            Ok(_) => true,
            Err(ApiError::NotReached(_)) => false,
            Err(error) => !error.is_unauthorized(),
        };
        let added = flow::import::Message::Added { import: number, row, result };
        session.send(Message::Import(added));
        if !goes_on {
            break;
        }
    }
    session.send(Message::Import(flow::import::Message::Finished(number)));
}

/// Adds a grower; what has certainly not been taken is sent again, anything else is not.
async fn add_politely(
    session: &Session,
    token: &LeafToken,
    new: &NewGrower,
) -> Result<Grower, ApiError> {
    let mut pauses = pauses().build();
    loop {
        let error = match session.leaf.add_grower(token, new).await {
            Err(error) if error.status() == Some(429) => error,
            done => return done,
        };
        if !may_try_again(session, &error, &mut pauses).await {
            return Err(error);
        }
    }
}

pub(super) async fn add(session: &Session, new: NewGrower) -> Message {
    // Not repeated: a first try that took would leave the grower there twice.
    let result = match session.leaf_token() {
        Ok(token) => session.leaf.add_grower(&token, &new).await,
        Err(error) => Err(error),
    };
    Message::Growers(growers::Message::Added(result))
}
