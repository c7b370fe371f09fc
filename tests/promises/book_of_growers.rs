//! A book of growers: connections looked at and ended, a day's work.

use std::sync::Arc;

use stile::domain::consent_answer::Answer;
use stile::domain::day::Outcome;
use stile::domain::secret::Passphrase;
use stile::domain::table::TableError;
use stile::domain::{
    ConnectionStatus, FieldCounts, KnownAccount, LeafCredentials, LeafUserId, Page, PracticeCompany,
};
use stile::flow::message::Loaded;
use stile::flow::{
    Effect, Ending, GrowerPageId, Loading, Look, Message, Screen, State, connect, day, grower_page,
    growers, import, setup_file,
};

use crate::fixtures::*;

const COUNTS: FieldCounts = FieldCounts { preview: 9, waiting: 2, on: 3, other: 0 };

fn attached(status: &str) -> Option<LeafCredentials> {
    Some(LeafCredentials { status: Some(status.to_owned()), ..LeafCredentials::default() })
}

fn standing(status: &str) -> ConnectionStatus {
    ConnectionStatus { credentials: attached(status), events: vec![] }
}

fn check(state: &mut State, checking: u64, name: &str, status: &str) -> Vec<Effect> {
    let (grower, result) = (id(name), Ok(standing(status)));
    state.update(Message::Growers(growers::Message::Checked {
        checking,
        grower,
        result,
        fields: None,
    }))
}

fn begin_check(state: &mut State) -> Vec<LeafUserId> {
    match &state.update(Message::Growers(growers::Message::CheckAll))[..] {
        [Effect::Growers(growers::Effect::CheckAll { growers, .. })] => growers.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_connection_is_looked_at_and_what_was_found_is_in_the_list() {
    let mut state = at_growers(vec![]);
    // The list says of nobody that they are connected: it may not say such things at all.
    assert_eq!(begin_check(&mut state), [id("jane"), id("joe")]);
    assert!(state.update(Message::Growers(growers::Message::CheckAll)).is_empty(), "one at a time");
    check(&mut state, 1, "jane", "EXPIRED");
    check(&mut state, 1, "joe", "CONNECTED");
    state.update(Message::Growers(growers::Message::CheckedAll { checking: 1 }));
    let round = state.growers.checking.clone().unwrap();
    assert_eq!((round.all, round.done, round.in_trouble, round.over), (2, 2, 1, true));
    assert!(state.growers.find(&id("jane")).unwrap().needs_attention());
    assert_eq!(state.growers.find(&id("joe")).unwrap().field_view, attached("CONNECTED"));
    // FieldView away is neither well nor in need of anybody.
    let mut away = at_growers(vec![]);
    begin_check(&mut away);
    check(&mut away, 1, "jane", "TEMPORARILY_UNAVAILABLE");
    check(&mut away, 1, "joe", "MISSING_PERMISSION");
    let round = away.growers.checking.clone().unwrap();
    assert_eq!((round.done, round.in_trouble, round.away), (2, 1, 1));
    let jane = away.growers.find(&id("jane")).unwrap();
    assert!(jane.is_away() && !jane.needs_attention());
    // From now on only those who are connected.
    state.update(Message::GrowerPage(
        GrowerPageId(0),
        grower_page::Message::Disconnected {
            grower: id("joe"),
            result: Ok(ConnectionStatus::default()),
        },
    ));
    assert_eq!(begin_check(&mut state), [id("jane")]);
}

#[test]
fn a_round_that_leaf_refuses_ends_at_once_and_late_looks_change_nothing() {
    let mut state = at_growers(vec![]);
    begin_check(&mut state);
    let refusal = growers::Message::Checked {
        checking: 1,
        grower: id("jane"),
        result: Err(refused(401)),
        fields: None,
    };
    let effects = state.update(Message::Growers(refusal));
    assert!(matches!(effects[..], [Effect::Growers(growers::Effect::StopChecking)]), "{effects:?}");
    check(&mut state, 1, "joe", "CONNECTED");
    let round = state.growers.checking.clone().unwrap();
    assert_eq!((round.done, round.not_told, round.over), (1, 1, true));
    assert_eq!(state.growers.find(&id("joe")).unwrap().field_view, None);
}

#[test]
fn disconnecting_ends_when_leaf_has_nothing_and_frees_the_account() {
    let mut state = at_growers(vec![]);
    let known = |name: &str| KnownAccount {
        leaf_user_id: id(name),
        grower_name: full_name(name),
        account: account(name),
    };
    state.accounts = Arc::new(vec![known("jane"), known("joe")]);
    let effects = state.update(Message::OpenGrowerPage(id("jane")));
    let [Effect::GrowerPage(grower_page::Effect::Look { page, .. })] = effects[..] else {
        panic!("{effects:?}")
    };
    let of_page = |message| Message::GrowerPage(page, message);
    state.update(of_page(grower_page::Message::Looked(Ok(standing("CONNECTED")))));
    let effects = state.update(of_page(grower_page::Message::Disconnect));
    assert!(
        matches!(effects[..], [Effect::GrowerPage(grower_page::Effect::Disconnect { .. })]),
        "{effects:?}"
    );
    assert!(state.update(of_page(grower_page::Message::Disconnect)).is_empty(), "once");
    let gone = |result| grower_page::Message::Disconnected { grower: id("jane"), result };
    state.update(of_page(gone(Err(refused(503)))));
    let Screen::GrowerPage(page) = &state.screen else { panic!() };
    assert_eq!(page.ending, Ending::Failed(refused(503)));
    assert_eq!(page.look, Look::Done(standing("CONNECTED")));

    state.update(of_page(grower_page::Message::Disconnect));
    // The person does not wait for it: the list learns it all the same.
    let effects = state.update(Message::Leave);
    assert!(
        matches!(effects[0], Effect::GrowerPage(grower_page::Effect::Leave { .. })),
        "{effects:?}"
    );
    let effects = state.update(of_page(gone(Ok(ConnectionStatus::default()))));
    assert!(matches!(effects[..], [Effect::ForgetAccount(_)]), "{effects:?}");
    assert_eq!(state.growers.find(&id("jane")).unwrap().field_view, None);
    assert_eq!(state.accounts[..], [known("joe")]);
}

#[test]
fn nothing_is_begun_for_a_grower_who_is_being_disconnected() {
    let mut state = at_growers(vec![]);
    state.update(Message::OpenGrowerPage(id("jane")));
    let of_page = |grower_page, message| Message::GrowerPage(GrowerPageId(grower_page), message);
    state.update(of_page(1, grower_page::Message::Looked(Ok(standing("CONNECTED")))));
    state.update(of_page(1, grower_page::Message::Disconnect));
    state.update(Message::Leave);
    for begin in [Message::Connect(id("jane")), Message::Finish(id("jane").into())] {
        assert!(state.update(begin).is_empty());
        assert!(matches!(state.screen, Screen::Growers) && state.notice.is_some());
    }
    // Whoever looks by then learns the end, and cannot ask for it twice.
    state.update(Message::OpenGrowerPage(id("jane")));
    assert!(state.update(of_page(2, grower_page::Message::Disconnect)).is_empty());
    let gone = grower_page::Message::Disconnected {
        grower: id("jane"),
        result: Ok(ConnectionStatus::default()),
    };
    state.update(of_page(1, gone));
    let Screen::GrowerPage(page) = &state.screen else { panic!() };
    assert_eq!(page.ending, Ending::Done);
    assert!(page.grower.field_view.is_none() && state.data.is_none(), "nothing comes any more");
    assert!(!state.update(Message::Connect(id("jane"))).is_empty());
}

#[test]
fn another_accounts_growers_are_not_mixed_with_these() {
    let mut state = at_growers(vec![]);
    state.update(Message::OpenGrowerPage(id("jane")));
    let looked = grower_page::Message::Looked(Err(refused(401)));
    state.update(Message::GrowerPage(GrowerPageId(1), looked));
    state.update(Message::UseToken(stile::domain::secret::LeafToken::new("token")));
    let signed_in = signed_in(Some("another@company.example"));
    let effects = state.update(Message::SignedIn { try_number: 1, result: Ok(signed_in) });
    assert!(matches!(state.screen, Screen::Growers));
    assert!(state.growers.list.is_empty());
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::Growers(growers::Effect::Load { .. })))
    );
}

#[test]
fn a_table_that_is_being_sent_is_not_left_alone_for_another() {
    let mut state = at_growers(vec![]);
    let tell = |state: &mut State, message| state.update(Message::Import(message));
    let table = stile::tables::import::read(b"Name,E-mail\nAnn,ann@x.example");
    state.update(Message::Open("one.csv".into()));
    tell(&mut state, import::Message::Read { import: 9, table: Err(TableError::NoRows) });
    tell(&mut state, import::Message::Read { import: 1, table });
    let effects = tell(&mut state, import::Message::Start);
    assert!(
        matches!(effects[..], [Effect::Import(import::Effect::Add { import: 1, .. })]),
        "{effects:?}"
    );
    assert!(state.update(Message::Open("two.csv".into())).is_empty());
    let effects = tell(&mut state, import::Message::Stop);
    assert!(matches!(effects[..], [Effect::Import(import::Effect::Stop)]), "{effects:?}");
    // The last row may have been taken: the list is read again before anything is added.
    let effects = state.update(Message::Open("two.csv".into()));
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::Growers(growers::Effect::Load { .. })))
    );
}

#[test]
fn a_list_that_says_no_states_is_asked_about_row_by_row() {
    let mut state = at_growers(vec![]);
    let in_view = |names: &[&str]| {
        Message::Growers(growers::Message::InView(names.iter().map(|name| id(name)).collect()))
    };
    let jane = grower("jane");
    assert!(state.growers.is_unknown(&jane));
    let effects = state.update(in_view(&["jane", "joe"]));
    let [Effect::Growers(growers::Effect::LookAtRows { listing: 1, growers })] = &effects[..]
    else {
        panic!("{effects:?}")
    };
    assert_eq!(growers[..], [id("jane"), id("joe")]);
    assert!(state.update(in_view(&["jane", "joe"])).is_empty(), "once");
    for (name, result) in [("jane", Ok(standing("EXPIRED"))), ("joe", Err(refused(503)))] {
        let grower = id(name);
        state.update(Message::Growers(growers::Message::Seen { listing: 1, grower, result }));
    }
    assert!(state.growers.find(&id("jane")).unwrap().needs_attention());
    assert!(state.growers.is_unknown(&grower("joe")), "Leaf did not say");
    // A list that says it is believed.
    let mut connected = grower("ann");
    connected.field_view = attached("CONNECTED");
    list_anew(&mut state, vec![jane, connected]);
    assert!(!state.growers.asks_one_by_one());
    assert!(state.update(in_view(&["jane"])).is_empty());
}

#[test]
fn fields_are_counted_once_of_those_in_view_who_are_connected() {
    let mut state = at_growers(vec![]);
    let in_view = || Message::Growers(growers::Message::InView(vec![id("jane"), id("ann")]));
    let mut connected = grower("ann");
    connected.field_view = attached("CONNECTED");
    list_anew(&mut state, vec![grower("jane"), connected]);
    let effects = state.update(in_view());
    let [Effect::Growers(growers::Effect::CountFields { listing: 2, growers })] = &effects[..]
    else {
        panic!("{effects:?}")
    };
    assert_eq!(growers[..], [id("ann")]);
    assert!(state.update(in_view()).is_empty(), "once");
    let counted = |listing| {
        Message::Growers(growers::Message::Counted { listing, grower: id("ann"), fields: COUNTS })
    };
    state.update(counted(1));
    assert_eq!(state.growers.fields[&id("ann")], None, "an earlier listing says nothing");
    state.update(counted(2));
    assert_eq!(state.growers.fields[&id("ann")], Some(COUNTS));
    state.update(Message::Growers(growers::Message::Reload));
    assert!(state.growers.fields.is_empty());
}

#[test]
fn reading_the_list_can_be_ended_and_what_is_here_can_be_used() {
    let mut state = at_growers(vec![]);
    state.update(Message::Growers(growers::Message::Reload));
    let page = |names: &[&str], more| Page {
        entries: names.iter().map(|name| grower(name)).collect(),
        marks: vec![],
        total: Some(200),
        more,
    };
    let came =
        |listing, page| Message::Growers(growers::Message::Page { listing, result: Ok(page) });
    state.update(came(2, page(&["jane"], true)));
    let effects = state.update(Message::Growers(growers::Message::StopReading));
    assert!(matches!(effects[..], [Effect::Growers(growers::Effect::StopLoading)]), "{effects:?}");
    state.update(came(2, page(&["joe"], false)));
    assert_eq!(state.growers.loading, Loading::Stopped);
    assert_eq!(state.growers.list.len(), 1, "a late page belongs to no listing");
    // Who is there already must be known before a table is taken.
    let effects = state.update(Message::Open("growers.csv".into()));
    let reads = |effect: &Effect| matches!(effect, Effect::Growers(growers::Effect::Load { .. }));
    assert!(effects.iter().any(reads), "{effects:?}");
}

fn outcomes(state: &State) -> Vec<(&str, Outcome)> {
    let entries = state.day.entries.iter();
    entries.map(|entry| (entry.leaf_user_id.as_str(), entry.outcome)).collect()
}

fn put(state: &mut State, name: &str, outcome: Outcome) -> Vec<Effect> {
    let (grower, note) = (id(name), None);
    state.update(Message::Day(day::Message::Put { grower, outcome, note }))
}

fn next(state: &State) -> Option<&str> {
    state.day.next().map(|entry| entry.leaf_user_id.as_str())
}

#[test]
fn a_day_goes_from_grower_to_grower_and_every_change_is_kept() {
    let mut state = at_growers(vec![]);
    let plan = |names: &[&str]| {
        Message::Day(day::Message::Plan(names.iter().map(|name| id(name)).collect()))
    };
    let effects = state.update(plan(&["joe", "jane", "joe", "stranger"]));
    assert!(
        matches!(&effects[..], [Effect::Day(day::Effect::Save(day))] if day.len() == 2),
        "{effects:?}"
    );
    assert_eq!(next(&state), Some("joe"));
    assert!(matches!(
        put(&mut state, "joe", Outcome::Postponed)[..],
        [Effect::Day(day::Effect::Save(_))]
    ));
    assert_eq!(outcomes(&state), [("jane", Outcome::Open), ("joe", Outcome::Postponed)]);
    assert_eq!(next(&state), Some("jane"));

    // Jane is connected for real, and Joe's turn follows.
    state.update(Message::Connect(id("jane")));
    tell(&mut state, preflight(all_well()));
    tell(&mut state, stile::flow::connect::Message::Link(Ok(url())));
    tell(&mut state, ready());
    tell(&mut state, code(1));
    tell(&mut state, exchanged("jane", account("jane")));
    tell(&mut state, stored("jane", account("jane"), Ok(())));
    tell(&mut state, stile::flow::connect::Message::Attached(Ok(())));
    assert!(state.update(Message::ConnectNext).is_empty(), "not before Leaf has confirmed it");
    let confirmed = stile::flow::connect::Message::Confirmed(Ok(attached("OK").unwrap()));
    let effects = tell(&mut state, confirmed);
    assert!(
        effects.iter().any(|effect| matches!(effect, Effect::Day(day::Effect::Save(_)))),
        "{effects:?}"
    );
    assert_eq!(outcomes(&state), [("jane", Outcome::Connected), ("joe", Outcome::Postponed)]);
    state.update(Message::ConnectNext);
    assert_eq!(connecting(&state).map(|connect| connect.grower.id.clone()), Some(id("joe")));
    state.update(Message::Leave);

    put(&mut state, "joe", Outcome::Refused);
    assert_eq!(next(&state), None);
    // What is planned after a day that is done is another day.
    state.update(plan(&["joe"]));
    assert_eq!(outcomes(&state), [("joe", Outcome::Open)]);
    assert!(put(&mut state, "joe", Outcome::Open).is_empty(), "nothing has changed");
}

#[test]
fn a_turn_knows_when_it_was_planned_and_when_it_ended() {
    let mut state = at_growers(vec![]);
    let at = |seconds| jiff::Timestamp::from_second(seconds).unwrap();
    let time =
        |state: &mut State, seconds| state.update(Message::Day(day::Message::Time(at(seconds))));
    state.update(Message::Day(day::Message::Plan(vec![id("joe"), id("jane")])));
    assert_eq!(state.day.planned(), None);
    assert!(matches!(time(&mut state, 100)[..], [Effect::Day(day::Effect::Save(_))]));
    assert!(time(&mut state, 200).is_empty(), "all is noted");
    put(&mut state, "joe", Outcome::Skipped);
    time(&mut state, 300);
    let joe = &state.day.entries[0];
    assert_eq!((joe.planned, joe.noted), (Some(at(100)), Some(at(300))));
    put(&mut state, "joe", Outcome::Open);
    time(&mut state, 400);
    assert_eq!(state.day.entries[0].noted, None, "the turn is to come again");
    put(&mut state, "joe", Outcome::Refused);
    time(&mut state, 500);
    assert_eq!(state.day.entries[0].noted, Some(at(500)));
    assert_eq!(state.day.planned(), Some(at(100)));
}

#[test]
fn a_move_to_other_servers_ends_well_whatever_was_pressed_meanwhile() {
    let mut state = at_growers(vec![]);
    let file = || "company.stile".into();
    let tell = |state: &mut State, message| state.update(Message::SetupFile(message));
    state.update(Message::Open(file()));
    tell(&mut state, setup_file::Message::Looked(file(), Ok(())));
    tell(&mut state, setup_file::Message::Unlock(Passphrase::new("p")));
    tell(&mut state, setup_file::Message::ForOtherServers(file(), Box::new(servers())));
    let effects = tell(&mut state, setup_file::Message::UseServers);
    assert!(
        matches!(effects[..], [Effect::SetupFile(setup_file::Effect::MoveTo { .. })]),
        "{effects:?}"
    );
    assert!(tell(&mut state, setup_file::Message::Leave).is_empty(), "it cannot be cut off");
    assert!(matches!(state.screen, Screen::OpenFile(_)));
    let effects = tell(&mut state, setup_file::Message::Moved(file()));
    assert!(matches!(effects.last(), Some(Effect::Load)), "{effects:?}");
    // The keyring's trouble is settled first, then the file is used.
    state.update(Message::Loaded(Box::new(Loaded { present: Err(KEYRING), ..found() })));
    let effects = state.update(Message::RetryKeyring);
    assert!(matches!(effects.last(), Some(Effect::Load)), "{effects:?}");
    let effects = state.update(loaded(vec![]));
    assert!(
        matches!(&effects[..], [Effect::SetupFile(setup_file::Effect::UseKept(path))] if *path == file())
    );
    // Once.
    state.update(Message::Practise(PracticeCompany::default()));
    state.update(Message::LeavePractice);
    let effects = state.update(loaded(vec![]));
    assert!(
        !effects.iter().any(|it| matches!(it, Effect::SetupFile(setup_file::Effect::UseKept(_)))),
        "{effects:?}"
    );
}

#[test]
fn a_no_at_fieldview_is_put_down_in_the_day() {
    let mut state = at_growers(vec![]);
    state.update(Message::Day(day::Message::Plan(vec![id("jane"), id("joe")])));
    state.update(Message::Connect(id("jane")));
    for message in [preflight(all_well()), connect::Message::Link(Ok(url())), ready()] {
        tell(&mut state, message);
    }
    let effects = tell(&mut state, connect::Message::Callback(Answer::Denied));
    assert!(
        effects.iter().any(|it| matches!(it, Effect::Day(day::Effect::Save(_)))),
        "{effects:?}"
    );
    assert_eq!(state.day.entries[0].outcome, Outcome::Refused);
    assert_eq!(state.next_of_day().unwrap().leaf_user_id, id("joe"));
}

#[test]
fn a_set_up_file_is_opened_whatever_it_is_called() {
    let opens = |effects: &[Effect], file: &str| {
        effects.iter().any(|it| {
            matches!(it, Effect::SetupFile(setup_file::Effect::LookAt(path)) if path == std::path::Path::new(file))
        })
    };
    for file in ["x.stile.txt", "x.stile (1)", "x (1).stile", "x.stile.bin", "x.STILE"] {
        let effects = at_growers(vec![]).update(Message::Open(file.into()));
        assert!(opens(&effects, file), "{file} {effects:?}");
    }
    // What is in it counts where the name says something else.
    let mut state = at_growers(vec![]);
    state.update(Message::Open("x.txt".into()));
    let found = Message::Import(import::Message::IsSetUpFile(1));
    let effects = state.update(found);
    assert!(opens(&effects, "x.txt"), "{effects:?}");
    assert!(matches!(state.screen, Screen::OpenFile(_)));
    // On the first screen there is nothing else that a file could be.
    let mut state = State::default();
    state.screen = Screen::Welcome;
    let effects = state.update(Message::Open("x.txt".into()));
    assert!(opens(&effects, "x.txt"), "{effects:?}");
}

#[test]
fn a_path_is_asked_for_where_no_dialog_asks() {
    use stile::flow::{FileKind, Question};
    let mut state = at_growers(vec![]);
    state.update(Message::NoFileDialog(FileKind::Table));
    assert_eq!(state.question, Some(Question::File(FileKind::Table)));
    let effects = state.update(Message::TypedPath(FileKind::Table, "~/x.csv".to_owned()));
    assert!(matches!(&effects[..], [Effect::FindTyped(FileKind::Table, _)]), "{effects:?}");
    assert_eq!(state.question, None);
    let effects = state.update(Message::FileAt(FileKind::Table, "/home/x.csv".into()));
    assert!(effects.iter().any(|it| matches!(it, Effect::Import(import::Effect::Read { .. }))));
    state.update(Message::NoFileDialog(FileKind::Logo));
    assert_eq!(state.question, None, "its screen was left");
}

#[test]
fn whatever_is_dropped_on_the_list_is_looked_at_as_a_table_unless_it_is_named_as_a_set_up() {
    let mut state = at_growers(vec![]);
    for name in [
        "growers.tsv",
        "growers.XLSX",
        "growers.xls",
        "growers.ods",
        "growers.numbers",
        "growers.xlsb",
        "Growers.PDF",
        "letter.docx",
        "scan.jpg",
        "growers.zip",
        "growers",
    ] {
        // The first one is dropped on the list, the others on the table before.
        let effects = state.update(Message::Open(name.into()));
        assert!(
            effects.iter().any(|it| matches!(it, Effect::Import(import::Effect::Read { .. }))),
            "{name}: {effects:?}"
        );
        assert_eq!(state.notice, None);
    }
}

#[test]
fn a_dropped_file_is_answered_with_what_it_is_wherever_it_is_dropped() {
    use stile::flow::Notice;
    let connecting = || {
        let mut state = at_growers(vec![]);
        state.update(Message::Connect(id("jane")));
        state
    };
    let practising = |screen: Screen| {
        let mut state = at_growers(vec![]);
        (state.practice, state.screen) = (true, screen);
        state
    };
    for (mut state, file, notice) in [
        (connecting(), "growers.csv", Notice::FileLater),
        (connecting(), "x.stile", Notice::FileLater),
        (connecting(), "growers", Notice::FileLater),
        (connecting(), "growers.zip", Notice::FileLater),
        (connecting(), "Growers.PDF", Notice::OtherFile),
        (connecting(), "scan.jpeg", Notice::OtherFile),
        (practising(Screen::Settings), "x.stile", Notice::LeavePracticeFirst),
        (practising(Screen::Settings), "growers.csv", Notice::FileLater),
        (practising(Screen::Settings), "letter.docx", Notice::OtherFile),
        (practising(Screen::Growers), "x.stile", Notice::LeavePracticeFirst),
    ] {
        let effects = state.update(Message::Open(file.into()));
        assert!(effects.is_empty(), "{file}: {effects:?}");
        assert_eq!(state.notice, Some(notice), "{file}");
    }
    let mut state = practising(Screen::Growers);
    let effects = state.update(Message::Open("scan.jpg".into()));
    assert!(effects.iter().any(|it| matches!(it, Effect::Import(import::Effect::Read { .. }))));
}

#[test]
fn after_a_wrong_account_the_link_opens_where_nobody_is_logged_in() {
    let mut state = at_growers(vec![]);
    state.update(Message::Connect(id("jane")));
    let stored = |state: &mut State| {
        for message in [
            code(1),
            exchanged("jane", account("joe")),
            stored("jane", account("joe"), Ok(())),
            connect::Message::AccountIsWrong,
        ] {
            tell(state, message);
        }
    };
    for message in [preflight(all_well()), connect::Message::Link(Ok(url())), ready()] {
        tell(&mut state, message);
    }
    stored(&mut state);
    tell(&mut state, connect::Message::RetryPrivately);
    let effects = tell(&mut state, ready());
    assert!(
        matches!(effects[..], [Effect::Connect(connect::Effect::OpenPrivately { .. })]),
        "{effects:?}"
    );
    // This once: what the person asks for next is opened as usual.
    stored(&mut state);
    tell(&mut state, connect::Message::Retry);
    let effects = tell(&mut state, ready());
    assert!(
        matches!(effects[..], [Effect::Connect(connect::Effect::OpenBrowser { .. })]),
        "{effects:?}"
    );
}
