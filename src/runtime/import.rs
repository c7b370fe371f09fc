//! Reads tables of growers, and adds the growers in them.

use std::path::PathBuf;

use backon::BackoffBuilder as _;

use super::executor::Executor;
use super::files::choose;
use super::retry::{may_try_again, pauses};
use super::session::Session;
use super::tasks::Kind;
use crate::domain::secret::LeafToken;
use crate::domain::table::{self, Reading, TableError};
use crate::domain::{ApiError, Grower, NewGrower};
use crate::flow::import::{Effect, Message};
use crate::flow::{self, FileKind};
use crate::setup_file;
use crate::store::bounded;
use crate::tables::import;

impl Executor {
    pub(super) fn run_import(&mut self, effect: Effect) {
        match effect {
            Effect::Choose => self.answer(async {
                match choose(FileKind::Table, "CSV, XLSX, ODS, VCF", &table::ENDINGS).await {
                    Ok(path) => flow::Message::Import(Message::Chosen(path)),
                    Err(asked) => asked,
                }
            }),
            Effect::Read { import, path, reading } => {
                let table = Err(TableError::Broke);
                let broke = flow::Message::Import(Message::Read { import, table });
                self.answer_or(broke, read_table(import, path, reading));
            }
            Effect::Add { import, new } => {
                self.importing.replace();
                let session = self.session.clone();
                let adding = async move { add_all(&session, import, new).await };
                let broke = flow::Message::Import(Message::Broke(import));
                self.tasks.run(Kind::Import, &self.importing, broke, adding);
            }
            Effect::Stop => self.importing.end(),
        }
    }
}

/// Reads a table of growers.
async fn read_table(number: u64, path: PathBuf, reading: Reading) -> flow::Message {
    let read = tokio::task::spawn_blocking(move || {
        let read = bounded::read(&path, import::SIZE_LIMIT);
        let bytes = read.map_err(|error| TableError::Io(error.kind()))?;
        let bytes = bytes.ok_or(TableError::TooLarge)?;
        if setup_file::is_sealed(&bytes) {
            return Ok(Message::IsSetUpFile(number));
        }
        import::read_as(&bytes, &reading)
            .map(|table| Message::Read { import: number, table: Ok(table) })
    });
    let read = read.await.unwrap_or(Err(TableError::Broke));
    let failed = |error| Message::Read { import: number, table: Err(error) };
    flow::Message::Import(read.unwrap_or_else(failed))
}

/// Adds one grower after the other. A refusal of one is no reason to stop; a server that cannot be
/// asked or reached, or that no longer accepts the token, is.
async fn add_all(session: &Session, number: u64, new: Vec<(usize, NewGrower)>) {
    for (row, new) in new {
        let result = match session.leaf_token() {
            Ok(token) => add_politely(session, &token, &new).await,
            Err(error) => Err(error),
        };
        let goes_on = match &result {
            Ok(_) => true,
            Err(error) => !error.never_left() && !error.is_unauthorized(),
        };
        let added = Message::Added { import: number, row, result };
        session.send(flow::Message::Import(added));
        if !goes_on {
            break;
        }
    }
    session.send(flow::Message::Import(Message::Finished(number)));
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

#[cfg(test)]
mod tests {
    #[cfg(unix)]
    use std::io;
    use std::path::Path;
    use std::time::Duration;

    use super::*;

    async fn read(path: &Path) -> Result<table::Table, TableError> {
        let reading = read_table(1, path.to_owned(), Reading::default());
        let read = tokio::time::timeout(Duration::from_secs(20), reading).await.unwrap();
        let flow::Message::Import(Message::Read { table, .. }) = read else { unreachable!() };
        table
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_table_is_a_file_of_bounded_size_or_it_is_not_read() {
        use std::os::unix::fs::symlink;

        let folder = tempfile::tempdir().unwrap();
        let (link, pipe) = (folder.path().join("link.csv"), folder.path().join("pipe.csv"));
        symlink("/dev/zero", &link).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let no_file = Err(TableError::Io(io::ErrorKind::InvalidInput));
        for odd in [Path::new("/dev/zero"), &link, &pipe] {
            assert_eq!(read(odd).await, no_file, "{}", odd.display());
        }
        let is_folder = Err(TableError::Io(io::ErrorKind::IsADirectory));
        assert_eq!(read(folder.path()).await, is_folder);
    }

    #[tokio::test]
    async fn a_table_of_the_most_that_is_read_is_read_and_no_more() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("growers.csv");
        let limit = usize::try_from(import::SIZE_LIMIT).unwrap();
        let mut table = b"Name,Email\nJane,jane@farm.example\n".to_vec();
        table.resize(limit, b'\n');
        std::fs::write(&path, &table).unwrap();
        assert_eq!(read(&path).await.unwrap().rows.len(), 1);
        table.push(b'\n');
        std::fs::write(&path, &table).unwrap();
        assert_eq!(read(&path).await, Err(TableError::TooLarge));
    }
}
