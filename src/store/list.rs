//! A list in a file: `{"version": 1, "entries": [...]}`. Version 0.1.0 wrote the bare array, which
//! is read, too.

use std::fmt;
use std::io;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::de::{DeserializeOwned, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeSeq as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::domain::{FileError, Provider};
use crate::store::{File, json};

/// The most entries of a list that are read, and written.
const MOST_ENTRIES: usize = 50_000;
/// Whose an entry is; without it, FieldView's.
const PROVIDER: &str = "provider";

/// What can be an entry of a list.
pub(super) trait Listed:
    Clone + Serialize + DeserializeOwned + Send + Sync + 'static
{
}

impl<T: Clone + Serialize + DeserializeOwned + Send + Sync + 'static> Listed for T {}

/// A list as it is in memory, and what is known of its file.
#[derive(Debug)]
pub(super) struct List<T> {
    file: File,
    /// Shared with what is being written.
    entries: Arc<Vec<T>>,
    is_read: bool,
    trouble: Option<FileError>,
}

impl<T: Listed> List<T> {
    /// An empty list, before its file was read.
    pub(super) fn unread(file: File) -> Self {
        Self { file, entries: Arc::default(), is_read: false, trouble: None }
    }

    /// Reads the file, unless what is in memory is what it says. A damaged one is set aside, and
    /// what can be read of it taken over; see [`Self::trouble`].
    pub(super) fn refresh(&mut self, folder: &Path) {
        if self.is_read && !self.is_out_of_reach() {
            // It was said.
            self.trouble = None;
            return;
        }
        let (entries, trouble) = read(self.file, folder);
        if let Some(error) = trouble {
            tracing::warn!(%error, file = self.file.name(), "a list cannot be read, or not all of it");
        }
        (self.entries, self.trouble, self.is_read) = (Arc::new(entries), trouble, true);
        if trouble == Some(FileError::Damaged) && !self.entries.is_empty() {
            // Until the next write they would be in the file set aside alone.
            let _ = self.writing(folder)();
        }
    }

    pub(super) fn file(&self) -> File {
        self.file
    }

    /// The entries, oldest first.
    pub(super) fn entries(&self) -> &Arc<Vec<T>> {
        &self.entries
    }

    pub(super) fn entries_mut(&mut self) -> &mut Vec<T> {
        Arc::make_mut(&mut self.entries)
    }

    pub(super) fn set(&mut self, entries: Arc<Vec<T>>) {
        self.entries = entries;
    }

    /// What was wrong with the file when it was read.
    pub(super) fn trouble(&self) -> Option<FileError> {
        self.trouble
    }

    /// What the file says may not be lost, and is not in memory.
    fn is_out_of_reach(&self) -> bool {
        self.trouble.is_some_and(|error| error != FileError::Damaged)
    }

    /// The work of writing the list as it is now. Of an empty one there is no file.
    pub(super) fn writing(
        &self,
        folder: &Path,
    ) -> impl FnOnce() -> Result<(), FileError> + Send + 'static {
        let refused = self.trouble.filter(|_| self.is_out_of_reach());
        let (file, entries, folder) = (self.file, self.entries.clone(), PathBuf::from(folder));
        move || match refused {
            Some(error) => Err(error),
            None if entries.is_empty() => json::clear(file, &folder),
            // They would not be read again.
            None if entries.len() > MOST_ENTRIES => Err(FileError::Io(io::ErrorKind::FileTooLarge)),
            None => {
                let entries = Entries { file, entries: &entries };
                json::replace(file, &folder, &Content { version: file.version(), entries })
            }
        }
    }
}

/// What can be read of the file, and what is wrong with it.
fn read<T: DeserializeOwned>(file: File, folder: &Path) -> (Vec<T>, Option<FileError>) {
    let found = match json::read(file, folder) {
        Ok(None) => return (Vec::new(), None),
        Ok(Some(content)) if json::version_of(&content).is_some_and(|it| it > file.version()) => {
            return (Vec::new(), Some(FileError::Newer));
        }
        Ok(Some(content)) => parse(file, &content),
        Err(FileError::Damaged) => None,
        Err(error) => return (Vec::new(), Some(error)),
    };
    let (entries, is_whole) = found.map_or((Vec::new(), false), |it| (it.entries, it.is_whole));
    if is_whole {
        return (entries, None);
    }
    // One that cannot be set aside is not written over where it is.
    let aside = json::set_aside(file, folder);
    (entries, Some(aside.err().unwrap_or(FileError::Damaged)))
}

fn parse<T: DeserializeOwned>(file: File, content: &[u8]) -> Option<Taken<T>> {
    if content.trim_ascii_start().starts_with(b"[") {
        return serde_json::from_slice(content).ok();
    }
    let content: Content<Taken<T>> = serde_json::from_slice(content).ok()?;
    (content.version == file.version()).then_some(content.entries)
}

/// The file's inside.
#[derive(Serialize, Deserialize)]
struct Content<E> {
    version: u64,
    entries: E,
}

/// What could be taken over of a list, one entry after the other.
struct Taken<T> {
    entries: Vec<T>,
    is_whole: bool,
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Taken<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Taking(PhantomData))
    }
}

struct Taking<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for Taking<T> {
    type Value = Taken<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Taken<T>, A::Error> {
        let mut taken = Taken { entries: Vec::new(), is_whole: true };
        while let Some(stored) = sequence.next_element()? {
            match from_stored(stored) {
                Some(entry) if taken.entries.len() < MOST_ENTRIES => taken.entries.push(entry),
                _ => taken.is_whole = false,
            }
        }
        Ok(taken)
    }
}

fn from_stored<T: DeserializeOwned>(mut stored: Value) -> Option<T> {
    if let Value::Object(fields) = &mut stored
        && let Some(provider) = fields.remove(PROVIDER)
    {
        // There is one today, which every entry in memory belongs to.
        serde_json::from_value::<Provider>(provider).ok()?;
    }
    serde_json::from_value(stored).ok()
}

/// Entries to be written, each with whose it is.
struct Entries<'a, T> {
    file: File,
    entries: &'a [T],
}

impl<T: Serialize> Serialize for Entries<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(Some(self.entries.len()))?;
        for entry in self.entries {
            let mut value = serde_json::to_value(entry).map_err(S::Error::custom)?;
            if self.file.names_provider()
                && let Value::Object(fields) = &mut value
            {
                fields.insert(PROVIDER.to_owned(), Provider::default().name().into());
            }
            sequence.serialize_element(&value)?;
        }
        sequence.end()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::domain::{Account, KnownAccount, LeafUserId};

    fn known(id: &str) -> KnownAccount {
        KnownAccount {
            leaf_user_id: LeafUserId::parse(id).unwrap(),
            grower_name: id.to_owned(),
            account: Account { email: "somebody@farm.example".to_owned(), ..Account::default() },
        }
    }

    fn loaded(folder: &Path) -> List<KnownAccount> {
        let mut list = List::unread(File::Accounts);
        list.refresh(folder);
        list
    }

    fn write(folder: &Path, content: &str) {
        fs::write(File::Accounts.path_in(folder), content).unwrap();
    }

    fn on_disk(folder: &Path) -> Value {
        serde_json::from_slice(&fs::read(File::Accounts.path_in(folder)).unwrap()).unwrap()
    }

    #[test]
    fn entries_come_back_and_say_which_version_and_provider_they_are_of() {
        let folder = tempfile::tempdir().unwrap();
        let mut list = loaded(folder.path());
        list.entries_mut().extend([known("jane"), known("joe")]);
        list.writing(folder.path())().unwrap();
        assert_eq!(loaded(folder.path()).entries()[..], [known("jane"), known("joe")]);
        let content = on_disk(folder.path());
        assert_eq!(content["version"], 1);
        assert_eq!(content["entries"][1]["provider"], "climate-fieldview");
        list.entries_mut().clear();
        list.writing(folder.path())().unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_bare_list_without_a_provider_is_read_and_written_in_the_new_form() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), &serde_json::json!([known("jane")]).to_string());
        let list = loaded(folder.path());
        assert_eq!((&list.entries()[..], list.trouble()), (&[known("jane")][..], None));
        list.writing(folder.path())().unwrap();
        assert_eq!(on_disk(folder.path())["entries"][0]["leaf_user_id"], "jane");
    }

    #[test]
    fn the_most_entries_come_back_and_more_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let mut list = loaded(folder.path());
        list.set(Arc::new(vec![known("jane"); MOST_ENTRIES]));
        list.writing(folder.path())().unwrap();
        list.entries_mut().push(known("joe"));
        let refused = Err(FileError::Io(io::ErrorKind::FileTooLarge));
        assert_eq!(list.writing(folder.path())(), refused);
        assert_eq!(loaded(folder.path()).entries().len(), MOST_ENTRIES);
    }

    #[test]
    fn what_is_damaged_costs_no_more_than_itself_and_is_kept_aside() {
        let folder = tempfile::tempdir().unwrap();
        let good = serde_json::to_value(known("jane")).unwrap();
        let mut others = good.clone();
        others["provider"] = "another-provider".into();
        let damaged = [
            serde_json::json!([good, { "odd": 1 }]).to_string(),
            serde_json::json!({ "version": 1, "entries": [7, good, others] }).to_string(),
            serde_json::json!({ "version": 0, "entries": [good] }).to_string(),
            "[2]".to_owned(),
            "{".to_owned(),
            String::new(),
        ];
        for (number, content) in damaged.iter().enumerate() {
            write(folder.path(), content);
            let list = loaded(folder.path());
            let expected = if number < 2 { vec![known("jane")] } else { vec![] };
            assert_eq!(**list.entries(), expected, "{content}");
            assert_eq!(list.trouble(), Some(FileError::Damaged), "{content}");
            assert_eq!(**loaded(folder.path()).entries(), expected, "a kill costs nothing more");
            list.writing(folder.path())().unwrap();
        }
        for (number, content) in (1..).zip(&damaged) {
            let number = if number == 1 { String::new() } else { format!("-{number}") };
            let aside = folder.path().join(format!("accounts.json.damaged{number}"));
            assert_eq!(fs::read_to_string(aside).unwrap(), *content);
        }
    }

    #[test]
    fn a_damaged_list_that_cannot_be_set_aside_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        for number in 1..=99 {
            let number = if number == 1 { String::new() } else { format!("-{number}") };
            fs::write(folder.path().join(format!("accounts.json.damaged{number}")), "").unwrap();
        }
        write(folder.path(), "{");
        let list = loaded(folder.path());
        let full = FileError::Io(io::ErrorKind::AlreadyExists);
        assert_eq!(list.trouble(), Some(full));
        assert_eq!(list.writing(folder.path())(), Err(full));
        assert_eq!(fs::read_to_string(File::Accounts.path_in(folder.path())).unwrap(), "{");
    }

    #[test]
    fn a_newer_list_is_left_alone_whether_it_was_there_at_the_start_or_not() {
        for entries in [serde_json::json!([]), serde_json::json!({ "of": "another shape" })] {
            let folder = tempfile::tempdir().unwrap();
            let newer = serde_json::json!({ "entries": entries, "version": 2 }).to_string();
            let mut before = loaded(folder.path());
            write(folder.path(), &newer);
            let mut after = loaded(folder.path());
            assert_eq!(after.trouble(), Some(FileError::Newer));
            for list in [&mut before, &mut after] {
                assert_eq!(list.writing(folder.path())(), Err(FileError::Newer));
                list.entries_mut().push(known("jane"));
                assert_eq!(list.writing(folder.path())(), Err(FileError::Newer));
            }
            let path = File::Accounts.path_in(folder.path());
            assert_eq!(fs::read_to_string(path).unwrap(), newer);
        }
    }

    #[test]
    fn what_is_no_file_is_neither_read_nor_written_over() {
        let folder = tempfile::tempdir().unwrap();
        // Nobody can read a folder as a file, not even root.
        fs::create_dir(File::Accounts.path_in(folder.path())).unwrap();
        let mut list = loaded(folder.path());
        assert_eq!(list.trouble(), Some(FileError::Io(io::ErrorKind::IsADirectory)));
        list.entries_mut().push(known("jane"));
        assert!(list.writing(folder.path())().is_err());
        assert_eq!(list.entries()[..], [known("jane")], "in memory it is there");
        fs::remove_dir(File::Accounts.path_in(folder.path())).unwrap();
        assert!(list.writing(folder.path())().is_err(), "it may be what nobody has read");
        list.refresh(folder.path());
        assert_eq!(list.trouble(), None);
    }

    #[cfg(unix)]
    #[test]
    fn what_has_no_end_is_not_even_opened() {
        use std::os::unix::fs::symlink;
        let no_end = |lead: &dyn Fn(&Path)| {
            let folder = tempfile::tempdir().unwrap();
            lead(&File::Accounts.path_in(folder.path()));
            let list = loaded(folder.path());
            let refused = FileError::Io(io::ErrorKind::InvalidInput);
            assert_eq!(list.trouble(), Some(refused));
            assert_eq!(list.writing(folder.path())(), Err(refused));
        };
        let pipe = |path: &Path| {
            let made = std::process::Command::new("mkfifo").arg(path).status().unwrap();
            assert!(made.success());
        };
        no_end(&|path| symlink("/dev/zero", path).unwrap());
        no_end(&pipe);
        no_end(&|path| {
            let elsewhere = path.with_extension("pipe");
            pipe(&elsewhere);
            symlink(elsewhere, path).unwrap();
        });
    }
}
