//! Reads tables of growers, and adds the growers in them.

use std::io;
use std::path::{Path, PathBuf};

use backon::BackoffBuilder as _;

use super::executor::Executor;
use super::files::choose;
use super::retry::{may_try_again, pauses};
use super::session::Session;
use super::tasks::Kind;
use crate::domain::secret::LeafToken;
use crate::domain::setup_file::SetupFileError;
use crate::domain::table::{self, Meaning, OtherFile, Reading, Table, TableError};
use crate::domain::{ApiError, Grower, NewGrower};
use crate::flow::import::{Effect, Message};
use crate::flow::{self, FileKind};
use crate::setup_file;
use crate::store::bounded;
use crate::tables::import;

/// As much of a file as says what it is.
const BEGINNING: u64 = 4 << 10;

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

/// What is in a file that may be a table.
fn bytes(path: &Path) -> Result<Vec<u8>, TableError> {
    // Apple's programs save folders that look like files there.
    let is_numbers = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("numbers"));
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::IsADirectory if is_numbers => TableError::Other(OtherFile::Numbers),
        kind => TableError::Io(kind),
    };
    if let Some(bytes) = bounded::read(path, import::SIZE_LIMIT).map_err(failed)? {
        return Ok(bytes);
    }
    let beginning = bounded::beginning(path, BEGINNING).map_err(failed)?;
    let other = import::other_by_beginning(&beginning);
    Err(other.map_or(TableError::TooLarge, TableError::Other))
}

/// What a file is that was opened as a set-up and is none.
pub(super) fn instead_of_setup(path: &Path) -> SetupFileError {
    let means = |table: &Table| {
        [Meaning::Name, Meaning::Email].iter().any(|it| table.guess.contains_key(it))
    };
    match bytes(path).and_then(|bytes| import::read(&bytes)) {
        Ok(table) if means(&table) => SetupFileError::Table,
        Err(TableError::Protected) => SetupFileError::Table,
        // A set-up of which nothing has arrived.
        Err(TableError::Other(OtherFile::Empty)) => SetupFileError::Damaged,
        Err(TableError::Other(other)) => SetupFileError::Other(other),
        _ => SetupFileError::Foreign,
    }
}

/// Reads a table of growers.
async fn read_table(number: u64, path: PathBuf, reading: Reading) -> flow::Message {
    let read = tokio::task::spawn_blocking(move || {
        let bytes = bytes(&path);
        let is_setup = match &bytes {
            Ok(bytes) => setup_file::is_sealed(bytes),
            Err(TableError::Io(_)) => false,
            // What a set-up came in may be larger than tables are.
            Err(_) => setup_file::is_sealed_at(&path),
        };
        if is_setup {
            return Ok(Message::IsSetUpFile(number));
        }
        import::read_as(&bytes?, &reading)
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
    async fn what_is_no_table_is_named_and_so_is_what_is_no_set_up() {
        use OtherFile::{Archive, Empty, Image, Map, Numbers, Pdf, WebPage};

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("growers.stile");
        let mut photograph = b"\xFF\xD8\xFF\xE0\0\x10JFIF".to_vec();
        photograph.resize(usize::try_from(import::SIZE_LIMIT).unwrap() + 1, 7);
        let page = b"<!DOCTYPE html><html><body>Sign in</body></html>".to_vec();
        for (bytes, other) in [
            (b"%PDF-1.7".to_vec(), Pdf),
            (photograph, Image),
            (b"\x1F\x8B\x08\0".to_vec(), Archive),
            (b"{\"type\": \"FeatureCollection\"}".to_vec(), Map),
            (page, WebPage),
        ] {
            std::fs::write(&path, bytes).unwrap();
            assert_eq!(read(&path).await, Err(TableError::Other(other)));
            assert_eq!(instead_of_setup(&path), SetupFileError::Other(other));
        }
        for (bytes, table, setup) in [
            (&b""[..], Err(TableError::Other(Empty)), SetupFileError::Damaged),
            (b"Name,Email\nJane,j@x.example\n", Ok(()), SetupFileError::Table),
            (b"\x01\x02\x03\x04", Err(TableError::NoText), SetupFileError::Foreign),
            (b"Dear Jane", Err(TableError::NoRows), SetupFileError::Foreign),
        ] {
            std::fs::write(&path, bytes).unwrap();
            assert_eq!(read(&path).await.map(drop), table);
            assert_eq!(instead_of_setup(&path), setup);
        }
        // As Apple's programs keep some of their files.
        let package = folder.path().join("Growers.numbers");
        std::fs::create_dir(&package).unwrap();
        assert_eq!(read(&package).await, Err(TableError::Other(Numbers)));
    }

    #[tokio::test]
    async fn a_set_up_in_a_mail_larger_than_any_table_is_a_set_up() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mail.eml");
        let pictures = "iVBORw0KGgoAAAANSUhEUgAA\r\n".repeat(400_000);
        let beginning = b"age-encryption.org/v1\n-> scrypt ";
        let letters = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, beginning);
        let mail = format!("From: jane@farm.example\r\n--a\r\n\r\n{pictures}--a\r\n\r\n");
        std::fs::write(&path, format!("{mail}{letters}\r\n--a--\r\n")).unwrap();
        let told = read_table(7, path.clone(), Reading::default()).await;
        assert!(matches!(told, flow::Message::Import(Message::IsSetUpFile(7))));
        std::fs::write(&path, format!("{mail}--a--\r\n")).unwrap();
        assert!(read(&path).await.is_err());
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
