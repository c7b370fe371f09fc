//! What lies on disk: every file stands on one list, all of them are written in one line, the later
//! state wins, and forgetting leaves nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use stile::domain::day::{Entry, Outcome};
use stile::domain::{
    Account, ConsentId, FileError, KnownAccount, Language, LeafAccount, LetterLanguage, Settings,
    Unfinished,
};
use stile::store::{File, LOCK, PROFILE, RAISE, Store, WINDOW};

use crate::fixtures::id;

fn unfinished(grower: &str) -> Unfinished {
    Unfinished {
        id: None,
        leaf_account: None,
        client_id: None,
        leaf_user_id: id(grower),
        grower_name: "Jane".to_owned(),
        grower_email: "jane@farm.example".to_owned(),
        begun: Timestamp::UNIX_EPOCH,
        account: None,
        unwanted: false,
        in_memory: false,
        before: None,
        replace: false,
        profile: None,
        attach_sent: false,
    }
}

fn known(grower: &str, email: &str) -> KnownAccount {
    KnownAccount {
        leaf_user_id: id(grower),
        grower_name: grower.to_owned(),
        account: Account { email: email.to_owned(), ..Account::default() },
    }
}

fn day(note: &str) -> Arc<Vec<Entry>> {
    Arc::new(vec![Entry {
        leaf_user_id: id("jane"),
        grower_name: "Jane".to_owned(),
        grower_email: String::new(),
        outcome: Outcome::Postponed,
        note: note.to_owned(),
        fields: None,
        planned: None,
        noted: None,
    }])
}

fn set_up(client_id: &str) -> Settings {
    Settings { client_id: client_id.to_owned(), ..Settings::default() }
}

/// What a start finds in this folder.
fn started(folder: &Path) -> Store {
    Store::open(folder).unwrap().begin()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort_unstable();
    names
}

#[tokio::test]
async fn all_that_is_kept_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let store = started(folder.path());
    store.save_settings(set_up("a client")).result().await.unwrap();
    store.note(unfinished("jane")).result().await.unwrap();
    store.remember_account(known("jane", "a@x.example"));
    store.remember_account(known("joe", "b@x.example"));
    store.remember_account(known("jane", "c@x.example")).result().await.unwrap();
    store.save_day(day("a note")).result().await.unwrap();
    let again = started(folder.path());
    assert_eq!(again.settings(), Ok(Some(set_up("a client"))));
    assert_eq!(again.unfinished()[..], [unfinished("jane")]);
    assert_eq!(again.accounts()[..], [known("joe", "b@x.example"), known("jane", "c@x.example")]);
    assert_eq!(again.day(), day("a note"));
    assert_eq!(again.troubles(), []);
    again.forget_account(&id("joe"));
    again.remove_unfinished(&id("jane").into()).result().await.unwrap();
    let again = started(folder.path());
    assert_eq!(again.accounts()[..], [known("jane", "c@x.example")]);
    assert!(again.unfinished().is_empty());
}

#[tokio::test]
async fn forgetting_leaves_nothing_of_any_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = started(folder.path());
    for file in File::ALL {
        let name = file.name();
        fs::write(file.path_in(folder.path()), "{}").unwrap();
        for number in 1..=99 {
            let number = if number == 1 { String::new() } else { format!("-{number}") };
            fs::write(folder.path().join(format!("{name}.damaged{number}")), "{").unwrap();
        }
        fs::write(folder.path().join(format!(".{name}.a1B2c3")), "{").unwrap();
    }
    // A newer file is one of Stile's, too.
    fs::write(File::Day.path_in(folder.path()), r#"{"version":99}"#).unwrap();
    store.forget().result().await.unwrap();
    assert_eq!(names(folder.path()), [""; 0]);
}

#[tokio::test]
async fn forgetting_leaves_what_is_no_part_of_a_set_up_and_says_what_it_cannot_remove() {
    let folder = tempfile::tempdir().unwrap();
    for other in [WINDOW, LOCK, PROFILE, RAISE, "Company.stile", "settings.json.bak"] {
        fs::write(folder.path().join(other), "").unwrap();
    }
    let store = started(folder.path());
    store.save_settings(set_up("a client")).result().await.unwrap();
    fs::create_dir(File::Accounts.path_in(folder.path())).unwrap();
    assert!(store.forget().result().await.is_err());
    assert_eq!(
        names(folder.path()),
        ["Company.stile", "accounts.json", "settings.json.bak", LOCK, PROFILE, RAISE, WINDOW],
        "all that can be removed is"
    );
}

#[tokio::test]
async fn the_later_state_wins_whoever_waits() {
    let folder = tempfile::tempdir().unwrap();
    let store = started(folder.path());
    for number in 0..50 {
        let name = number.to_string();
        store.save_day(day(&name));
        store.save_settings(set_up(&name));
        store.note(unfinished(&name));
        if number > 0 {
            store.remove_unfinished(&id(&(number - 1).to_string()).into());
        }
    }
    store.settle(Duration::MAX);
    let again = started(folder.path());
    assert_eq!(again.day(), day("49"));
    assert_eq!(again.settings(), Ok(Some(set_up("49"))));
    assert_eq!(again.unfinished()[..], [unfinished("49")]);
}

#[tokio::test]
async fn nothing_is_written_once_all_is_to_be_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let session = store.begin();
    session.save_settings(set_up("before"));
    session.forget_from_now_on();
    for late in 0..2 {
        session.note(unfinished("jane")).result().await.unwrap();
        session.remember_account(known("jane", "a@x.example"));
        session.save_day(day("late"));
        session.save_settings(set_up("late")).result().await.unwrap();
        let left = session.leave_servers(set_up("late"), Some("others".to_owned())).result().await;
        assert_eq!(left, Err(FileError::Io(std::io::ErrorKind::Interrupted)));
        if late == 0 {
            session.forget().result().await.unwrap();
        }
    }
    assert_eq!(names(folder.path()), [""; 0]);
    // What begins after that is kept again, and knows nothing of what was.
    let next = store.begin();
    assert_eq!(next.settings(), Ok(None));
    assert!(next.unfinished().is_empty() && next.accounts().is_empty() && next.day().is_empty());
    next.save_settings(set_up("next")).result().await.unwrap();
    assert_eq!(names(folder.path()), [File::Settings.name()]);
}

#[tokio::test]
async fn a_session_that_is_over_changes_unfinished_connections_alone() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let over = store.begin();
    over.note(unfinished("jane"));
    let next = store.begin().of_profile(Some("others".to_owned()));
    next.note(unfinished("jane"));
    over.save_settings(set_up("over"));
    over.save_day(day("over"));
    over.remember_account(known("jane", "a@x.example"));
    // What is not theirs is left as the other session has made it.
    over.unwant(&id("jane").into()).result().await.unwrap();
    assert_eq!(names(folder.path()), [File::Unfinished.name()]);
    let marks: Vec<_> = started(folder.path())
        .unfinished()
        .iter()
        .map(|entry| (entry.profile.clone(), entry.unwanted))
        .collect();
    assert_eq!(marks, [(None, true), (Some("others".to_owned()), false)]);
    assert_eq!(next.unfinished_of(&id("jane").into()).map(|entry| entry.unwanted), Some(false));
}

#[tokio::test]
async fn leaving_servers_keeps_what_is_unfinished_and_knows_their_profile() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let session = store.begin();
    session.note(unfinished("jane"));
    session.remember_account(known("jane", "a@x.example"));
    session.save_day(day("a note"));
    session.leave_servers(set_up("others"), Some("others".to_owned())).result().await.unwrap();
    // Nothing of the servers before comes late.
    session.save_day(day("late"));
    session.remember_account(known("joe", "b@x.example"));
    session.save_settings(set_up("late")).result().await.unwrap();
    for next in [store.begin(), started(folder.path())] {
        assert_eq!(next.settings(), Ok(Some(set_up("others"))));
        assert_eq!(next.profiles()[..], ["others"]);
        assert_eq!(next.unfinished()[..], [unfinished("jane")]);
        assert!(next.accounts().is_empty() && next.day().is_empty());
    }
}

#[tokio::test]
async fn leaving_servers_that_cannot_be_written_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let session = started(folder.path());
    session.save_day(day("a note"));
    session.save_settings(set_up("before")).result().await.unwrap();
    fs::create_dir(File::Profiles.path_in(folder.path())).unwrap();
    let left = session.leave_servers(set_up("others"), Some("others".to_owned())).result().await;
    assert!(matches!(left, Err(FileError::Io(_))));
    assert!(session.profiles().is_empty());
    session.save_settings(set_up("after")).result().await.unwrap();
    let again = started(folder.path());
    assert_eq!((again.settings(), again.day()), (Ok(Some(set_up("after"))), day("a note")));
}

#[tokio::test]
async fn growers_of_other_servers_are_others_whatever_their_names() {
    let folder = tempfile::tempdir().unwrap();
    let store = started(folder.path());
    store.note(unfinished("jane"));
    let other = store.clone().of_profile(Some("other".to_owned()));
    assert!(other.unfinished_of(&id("jane").into()).is_none());
    other.note(unfinished("jane"));
    other.unwant(&id("jane").into());
    assert_eq!(other.unfinished().len(), 2);
    other.remove_unfinished(&id("jane").into()).result().await.unwrap();
    assert_eq!(started(folder.path()).unfinished()[..], [unfinished("jane")]);
}

#[tokio::test]
async fn an_attempt_changes_no_entry_but_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let store = started(folder.path());
    let (first, second) = (ConsentId::parse("first").unwrap(), ConsentId::parse("second").unwrap());
    for consent in [&first, &second] {
        store.note(Unfinished { id: Some(consent.clone()), ..unfinished("jane") });
    }
    store.unwant(&second);
    store.attach_begins(&first);
    store.remove_unfinished(&second).result().await.unwrap();
    let found = started(folder.path()).unfinished();
    let flags = |one: &Unfinished| (one.consent(), one.attach_sent, one.unwanted);
    assert_eq!(found.iter().map(flags).collect::<Vec<_>>(), [(first.clone(), true, false)]);
    store.remove_unfinished(&first).result().await.unwrap();
    assert_eq!(names(folder.path()), [""; 0]);
}

#[tokio::test]
async fn a_list_that_cannot_be_read_is_in_memory_and_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = File::Unfinished.path_in(folder.path());
    // Nobody can read a folder as a file, not even root.
    fs::create_dir(&path).unwrap();
    let store = started(folder.path());
    assert!(matches!(store.troubles()[..], [(File::Unfinished, FileError::Io(_))]));
    assert!(matches!(store.note(unfinished("a")).result().await, Err(FileError::Io(_))));
    assert_eq!(store.unfinished()[..], [unfinished("a")]);
    assert!(path.is_dir());
}

#[tokio::test]
async fn a_newer_file_of_any_name_is_left_alone_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let newer = |file: File| format!("{{\"shiny\": [],\n \"version\": {}}}", file.version() + 1);
    for file in File::ALL {
        fs::write(file.path_in(folder.path()), newer(file)).unwrap();
    }
    let store = Store::open(folder.path()).unwrap();
    let session = store.begin();
    assert_eq!(session.settings(), Err(FileError::Newer));
    assert_eq!(
        session.troubles(),
        File::ALL[1..].iter().map(|file| (*file, FileError::Newer)).collect::<Vec<_>>()
    );
    for written in [
        session.save_settings(set_up("x")),
        session.note(unfinished("jane")),
        session.remove_unfinished(&id("jane").into()),
        session.remember_account(known("jane", "a@x.example")),
        session.save_day(day("a note")),
        session.save_day(Arc::default()),
        session.await_fields(id("jane"), Timestamp::UNIX_EPOCH),
        session.remember_letters(letters("jane", Language::German)),
        session.leave_servers(set_up("x"), Some("others".to_owned())),
    ] {
        assert_eq!(written.result().await, Err(FileError::Newer));
    }
    for file in File::ALL {
        assert_eq!(fs::read_to_string(file.path_in(folder.path())).unwrap(), newer(file));
    }
    assert_eq!(names(folder.path()).len(), File::ALL.len(), "nothing is set aside");
}

fn letters(grower: &str, language: Language) -> LetterLanguage {
    LetterLanguage { leaf_user_id: id(grower), language }
}

#[tokio::test]
async fn the_language_of_a_growers_letters_is_known_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let store = started(folder.path());
    for (grower, language) in
        [("jane", Language::German), ("joe", Language::Spanish), ("jane", Language::French)]
    {
        store.remember_letters(letters(grower, language)).result().await.unwrap();
    }
    let known = started(folder.path()).letters();
    assert_eq!(known.len(), 2);
    assert_eq!(known.get(&id("jane")), Some(&Language::French));
    assert_eq!(known.get(&id("joe")), Some(&Language::Spanish));
}

#[tokio::test]
async fn the_language_of_a_growers_letters_is_forgotten_with_the_grower() {
    let folder = tempfile::tempdir().unwrap();
    let store = started(folder.path());
    for grower in ["jane", "joe"] {
        store.remember_letters(letters(grower, Language::German)).result().await.unwrap();
    }
    store.forget_letters(&id("jane")).result().await.unwrap();
    let known = started(folder.path()).letters();
    assert_eq!(known.len(), 1);
    assert_eq!(known.get(&id("joe")), Some(&Language::German));
}

#[tokio::test]
async fn fields_are_waited_for_across_restarts_until_they_are_here_or_for_three_months() {
    let folder = tempfile::tempdir().unwrap();
    let store = started(folder.path());
    let now = Timestamp::UNIX_EPOCH;
    for grower in ["jane", "joe", "jane"] {
        store.await_fields(id(grower), now).result().await.unwrap();
    }
    assert_eq!(started(folder.path()).awaited_fields(now), [id("joe"), id("jane")]);
    let later = now + SignedDuration::from_hours(24 * 91);
    assert_eq!(started(folder.path()).awaited_fields(later), []);
    for grower in ["joe", "joe", "jane"] {
        store.await_fields_no_more(&id(grower)).result().await.unwrap();
    }
    assert_eq!(names(folder.path()), [""; 0]);
}

#[tokio::test]
async fn practice_keeps_nothing() {
    let store = Store::in_memory().begin();
    store.note(unfinished("jane")).result().await.unwrap();
    store.save_settings(set_up("practice")).result().await.unwrap();
    assert_eq!(store.unfinished()[..], [unfinished("jane")]);
    store.forget().result().await.unwrap();
}

/// The program's code, without comments and tests.
fn code() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut files) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
                let code = code.lines().map(|line| line.split("//").next().unwrap());
                let name = path.strip_prefix(&root).unwrap().to_owned();
                files.push((name, code.collect::<Vec<_>>().join("\n")));
            }
        }
    }
    files
}

/// So that nobody can write a file that forgetting does not know of.
#[test]
fn names_of_files_and_writing_stand_in_one_place() {
    let names = File::ALL.map(File::name).into_iter().chain([WINDOW, LOCK, PROFILE, RAISE]);
    let endings: Vec<String> = [".json", ".ron", ".lock", ".raise", ".tmp", ".bin", ".db"]
        .map(|ending| format!("{ending}\""))
        .into_iter()
        .chain(names.map(|name| format!("\"{name}\"")))
        .collect();
    let writes = ["fs::write", "File::create", "File::options", "OpenOptions", "AtomicWriteFile"];
    // A browser's profile, whose files are the browser's and go with its window.
    let of_a_browser = "platform/private_window.rs";
    // People's own files, the lock and the note of the Stile that is open, this system's switches,
    // a trial of a folder, and nothing at all.
    let may_write = [
        of_a_browser,
        "store/bounded.rs",
        "store/json.rs",
        "store/mod.rs",
        "store/new_file.rs",
        "platform/instance.rs",
        "platform/hardening.rs",
    ];
    let mut wrong = Vec::new();
    for (file, code) in code() {
        let name = file.to_str().unwrap().replace('\\', "/");
        for ending in endings.iter().filter(|ending| code.contains(*ending)) {
            if name != "store/mod.rs" && name != of_a_browser {
                wrong.push(format!("{name} names a file: {ending}"));
            }
        }
        let calls = |call: &str| {
            code.match_indices(call).any(|(at, _)| !code[..at].ends_with(char::is_alphanumeric))
        };
        for call in writes.iter().filter(|call| calls(call)) {
            if !may_write.contains(&name.as_str()) {
                wrong.push(format!("{name} writes files: {call}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn lists_belong_to_a_leaf_account_and_come_back_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (LeafAccount::named("a@x.example"), LeafAccount::named("b@x.example"));
    let now = Timestamp::from_second(1_800_000_000).unwrap();
    // What a version before wrote says nothing of accounts.
    let before = Store::open(folder.path()).unwrap().begin();
    before.remember_account(known("jane", "j@x.example")).result().await.unwrap();
    before.save_day(day("before")).result().await.unwrap();
    before.await_fields(id("jane"), now).result().await.unwrap();
    assert!(!before.knows_accounts());
    before.settle(Duration::from_secs(10));

    let store = Store::open(folder.path()).unwrap().begin();
    store.belongs_to(first.clone());
    store.adopt();
    assert!(store.knows_accounts());
    store.write_owners();
    store.belongs_to(second.clone());
    store.adopt();
    assert!(store.accounts().is_empty() && store.day().is_empty(), "they are the first one's");
    assert!(store.awaited_fields(now).is_empty());
    // The same grower, known to both.
    store.remember_account(known("jane", "k@x.example"));
    store.save_day(day("of the second"));
    store.await_fields(id("joe"), now);
    store.await_fields_no_more(&id("jane"));
    store.forget_account(&id("nobody")).result().await.unwrap();
    store.settle(Duration::from_secs(10));

    let again = Store::open(folder.path()).unwrap().begin();
    for (account, email, note, awaited) in [
        (&first, "j@x.example", "before", "jane"),
        (&second, "k@x.example", "of the second", "joe"),
    ] {
        again.belongs_to(account.clone());
        assert_eq!(again.accounts()[..], [known("jane", email)]);
        assert_eq!(again.day(), day(note));
        assert_eq!(again.awaited_fields(now), [id(awaited)]);
    }
    // An account that does not say who it is has none of theirs.
    again.belongs_to(None);
    assert!(again.accounts().is_empty() && again.day().is_empty());
}
