//! Reads the list of growers, and adds to it.

use std::io;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::retry::repeat;
use super::world::World;
use crate::domain::NewGrower;
use crate::flow::{Message, growers};
use crate::table;

/// More pages than any company has growers: a server that never ends a list is not followed.
const MOST_PAGES: usize = 1_000;

/// Reads page after page; each is a message of its own, and the first failure the last one.
pub(super) async fn list(world: &World, listing: u64) {
    let mut seen = 0;
    for page in 0..MOST_PAGES {
        let mut result = match world.leaf_token() {
            Ok(token) => repeat(world, || world.leaf.growers(&token, page)).await,
            Err(error) => Err(error),
        };
        if let Ok(found) = &mut result {
            seen += found.count;
            // Leaf's own count knows better than the length of a page.
            if let Some(total) = found.total {
                found.more = found.count > 0 && seen < total;
            }
            found.more &= page + 1 < MOST_PAGES;
        }
        let more = result.as_ref().is_ok_and(|page| page.more);
        world.send(Message::Growers(growers::Message::Page { listing, result }));
        if !more {
            return;
        }
    }
}

/// Saves the table among the person's downloads, or wherever else they look for files.
pub(super) async fn save_table(rows: Vec<Vec<String>>) -> Message {
    let saved = tokio::task::spawn_blocking(move || {
        let folders = directories::UserDirs::new().ok_or(io::ErrorKind::NotFound)?;
        let folder = folders.download_dir().or(folders.document_dir());
        let today = Timestamp::now().to_zoned_datetime(TimeZone::system()).date();
        let folder = folder.unwrap_or(folders.home_dir());
        table::save(folder, &format!("stile-{today}"), &rows).map_err(|error| error.kind())
    });
    Message::TableSaved(saved.await.unwrap_or(Err(io::ErrorKind::Other)))
}

pub(super) async fn add(world: &World, new: NewGrower) -> Message {
    // Not repeated: a first try that took would leave the grower there twice.
    let result = match world.leaf_token() {
        Ok(token) => world.leaf.add_grower(&token, &new).await,
        Err(error) => Err(error),
    };
    Message::Growers(growers::Message::Added(result))
}
