//! Links to growers: the code fills the window, the mail is signed and in the grower's language, and
//! the list finds who has one.

use std::collections::HashMap;

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::{SignedDuration, Timestamp};
use stile::domain::day::Outcome;
use stile::domain::{
    ApiError, Company, ConnectionStatus, Language, LetterLanguage, LinkState, MagicLink, Scope,
};
use stile::flow::grower_page::{self, KeysNow};
use stile::flow::setup::HelpPage;
use stile::flow::{Effect, GrowerPageId, Message, Part, Screen, State, day, growers, setup_file};
use stile::ui::screens::appearance::Appearance;
use stile::ui::theme;

use super::every_screen::{link, many_growers, screen, with_links};
use super::fixtures::id;
use super::window::{at, focused, looking, names_shown, press, words};

const LINKS: &str = "Grower not here? Send a link";

fn of_a_company(mut state: State) -> State {
    let settings = state.settings.as_mut().unwrap();
    settings.company = Some(Company { name: "Prairie Agronomy".to_owned(), ..Company::default() });
    settings.write_scopes = vec![Scope::RxWrite];
    state
}

fn tell(message: grower_page::Message) -> Message {
    Message::GrowerPage(GrowerPageId(1), message)
}

/// What Leaf answers about Bill's links, one of which may have been made just now.
fn linked(result: Result<Vec<MagicLink>, ApiError>, made: Option<&MagicLink>) -> Message {
    let made = made.map(|link| link.id.clone());
    let seconds = made.as_ref().map(|_| 7 * 86_400);
    tell(grower_page::Message::Linked { grower: id("bill"), result, keys: None, seconds, made })
}

/// A link that works for a day from where the window's clock stands.
fn lasting(name: &str) -> MagicLink {
    let day = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24);
    MagicLink { id: name.to_owned(), expires: Some(day), ..link() }
}

/// Bill's turn is the next and Dirk's follows; Bill has these links.
fn planned_with(links: Vec<MagicLink>) -> State {
    let mut state = with_links();
    state.update(tell(grower_page::Message::ReadLinks));
    state.update(linked(Ok(links), None));
    state.update(Message::Day(day::Message::Plan(vec![id("bill"), id("dirk")])));
    state
}

/// One link alone, so that its buttons are called by their words.
fn with_a_link() -> State {
    let mut state = with_links();
    state.update(tell(grower_page::Message::ReadLinks));
    state.update(linked(Ok(vec![link()]), None));
    state
}

/// The grower has no link yet.
fn with_no_link() -> State {
    let mut state = with_links();
    state.update(tell(grower_page::Message::ReadLinks));
    state.update(linked(Ok(vec![]), None));
    state
}

fn letter(state: State, language: Option<Language>) -> (String, String) {
    let mut harness = at(state);
    harness.state_mut().forms.appearance.letters = language;
    press(&mut harness, LINKS);
    press(&mut harness, "Write an e-mail");
    let effects = &harness.state().effects;
    let Some(Effect::OpenPage(HelpPage::MailToGrower { subject, body, .. })) = effects.last()
    else {
        panic!("{effects:?}")
    };
    (subject.clone(), body.0.clone())
}

#[test]
fn the_code_fills_the_window_under_the_growers_name() {
    for size in [theme::SMALLEST_WINDOW, theme::WINDOW, [1366.0, 700.0]] {
        let mut state = with_a_link();
        let show = grower_page::Message::ShowCode(link());
        state.update(Message::GrowerPage(GrowerPageId(1), show));
        let mut harness = looking(state, Appearance::default(), size);
        harness.run();
        let code = harness.get_by_role(Role::Image).rect();
        let name = harness.get_by_role_and_label(Role::Heading, "Bill O'Connor").rect();
        assert!(code.height() > 0.4 * size[1] && code.top() > 40.0, "{size:?}: {code:?}");
        assert!(
            name.top() >= code.bottom() && name.bottom() < size[1] - 60.0,
            "{size:?}: {name:?}"
        );
        harness.key_press(egui::Key::Escape);
        harness.run();
        assert!(harness.query_by_role(Role::Image).is_none());
        assert!(words(&harness).contains("FieldView not connected"), "the page is there again");
    }
}

#[test]
fn the_mail_says_who_asks_for_what_and_until_when() {
    let (_, body) = letter(of_a_company(with_a_link()), None);
    for part in [
        "Hello Bill O'Connor,",
        link().link.as_str(),
        "The link works until 1 January 1970",
        "read access to your fields and your planting, harvest and application data",
        "allow us the following: Send prescriptions.",
        "Kind regards\nPrairie Agronomy",
    ] {
        assert!(body.contains(part), "{part}: {body}");
    }
    let (_, body) = letter(with_a_link(), None);
    assert!(body.ends_with("Kind regards") && !body.contains("the following"), "{body}");
}

#[test]
fn the_mail_is_in_the_growers_language_and_the_window_in_its_own() {
    let mut state = with_a_link();
    let never_ends = MagicLink { expires: None, ..link() };
    state.update(tell(grower_page::Message::ReadLinks));
    state.update(linked(Ok(vec![never_ends]), None));
    let (subject, body) = letter(state, Some(Language::German));
    assert!(body.contains("Guten Tag Bill O'Connor,") && body.contains("Lesezugriff"), "{body}");
    assert!(!body.contains("funktioniert bis"), "{body}");
    assert_eq!(subject, "Ihr FieldView-Konto verbinden");
    // It is chosen beside the link, and the next letter is in it, too.
    let mut harness = at(with_a_link());
    press(&mut harness, LINKS);
    press(&mut harness, "Language of the e-mail: English");
    harness.get_by_role_and_label(Role::RadioButton, "Français").click();
    harness.run();
    assert_eq!(harness.state().forms.appearance.letters, Some(Language::French));
    press(&mut harness, "Copy the e-mail");
    let effects = &harness.state().effects;
    let Some(Effect::GrowerPage(grower_page::Effect::CopyLetter(copied))) = effects.last() else {
        panic!("{effects:?}")
    };
    assert!(copied.0.contains("Bonjour Bill O'Connor"), "{}", copied.0);
    assert!(words(&harness).contains("E-mail copied, with its link"));
}

#[test]
fn staff_are_told_whom_to_ask_for_links() {
    let mut state = of_a_company(with_links());
    state.update(tell(grower_page::Message::MakeLink(900)));
    let (grower, result, keys) = (id("bill"), Ok(vec![]), Some(KeysNow::Missing));
    let (seconds, made) = (Some(900), None);
    state.update(tell(grower_page::Message::Linked { grower, result, keys, seconds, made }));
    let mut harness = at(state);
    press(&mut harness, LINKS);
    let words = words(&harness);
    assert!(words.contains("Prairie Agronomy has not switched links on yet."), "{words}");
    assert!(!words.contains("Send the app keys to Leaf"), "{words}");
}

#[test]
fn the_company_switches_links_on_where_it_makes_the_file() {
    let mut state = many_growers();
    state.update(Message::SetupFile(setup_file::Message::Begin));
    let mut harness = at(state);
    press(&mut harness, "Send the app keys to Leaf");
    let effects = &harness.state().effects;
    assert!(matches!(effects.last(), Some(Effect::SetupFile(setup_file::Effect::GiveKeys { .. }))));
    let given = setup_file::Message::KeysGiven(Ok("client".to_owned()));
    harness.state_mut().state.update(Message::SetupFile(given));
    harness.run();
    assert!(words(&harness).contains("Leaf has the app keys for links."));
}

#[test]
fn the_list_tells_of_links_and_finds_who_has_one() {
    let mut state = many_growers();
    let week = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(7 * 24);
    let unused = MagicLink { expires: Some(week), ..link() };
    let harness = at(state.clone());
    assert!(harness.query_by_role_and_label(Role::RadioButton, "Link sent").is_none());
    for (used, told) in [
        (unused.clone(), "link until 8 January 1970, not used yet"),
        (
            MagicLink { used: 1, last_used: Some(Timestamp::UNIX_EPOCH), ..unused },
            "link until 8 January 1970, used on 1 January 1970",
        ),
    ] {
        // Who is connected needs none.
        let links = HashMap::from(["dirk", "ana"].map(|name| (id(name), LinkState::of(&used))));
        state.update(Message::Growers(growers::Message::Links { listing: 2, links }));
        let mut harness = at(state.clone());
        assert!(words(&harness).contains(told), "{}", words(&harness));
        harness.get_by_role_and_label(Role::RadioButton, "Link sent").click();
        harness.run();
        assert_eq!(names_shown(&harness).len(), 1);
        assert!(names_shown(&harness)[0].starts_with("Dirk"));
    }
}

#[test]
fn the_person_says_that_a_link_was_sent_and_the_turn_is_over() {
    for button in ["Copy the link", "Write an e-mail", "Copy the e-mail", "Show QR code"] {
        let mut harness = at(planned_with(vec![lasting("link-1")]));
        press(&mut harness, LINKS);
        press(&mut harness, button);
        if button == "Show QR code" {
            press(&mut harness, "Back");
        }
        let next = harness.state().state.day.next().unwrap();
        assert_eq!(next.leaf_user_id, id("bill"), "{button}: nobody knows whether it was sent");
        harness.key_press(egui::Key::Enter);
        harness.run();
        let day = &harness.state().state.day;
        assert_eq!(day.next().unwrap().leaf_user_id, id("dirk"), "{button}");
        let turn = &day.entries[0];
        assert_eq!((turn.outcome, turn.note.as_str()), (Outcome::Skipped, "Link sent"));
        assert!(matches!(harness.state().state.screen, Screen::Growers), "the next one is there");
    }
}

#[test]
fn a_turn_is_marked_where_one_is_to_come() {
    let mut state = planned_with(vec![lasting("link-1")]);
    let mut harness = at(state.clone());
    press(&mut harness, LINKS);
    press(&mut harness, "Mark the link as sent");
    let day = &harness.state().state.day;
    assert_eq!(day.next().unwrap().leaf_user_id, id("dirk"), "the link was sent before");
    state.update(Message::Day(day::Message::Clear));
    let mut harness = at(state);
    press(&mut harness, LINKS);
    press(&mut harness, "Copy the link");
    assert!(harness.query_by_label("Mark the link as sent").is_none());
}

#[test]
fn a_link_that_works_no_more_was_not_sent_today() {
    let used_up = MagicLink { used: 3, most_uses: Some(3), ..lasting("link-1") };
    // The second has run out where the window's clock stands.
    for link in [used_up, link()] {
        let mut harness = at(planned_with(vec![link]));
        press(&mut harness, LINKS);
        press(&mut harness, "Copy the link");
        assert!(harness.query_by_label("Mark the link as sent").is_none());
    }
}

#[test]
fn who_has_copied_a_link_can_connect_the_grower_all_the_same() {
    let mut harness = at(planned_with(vec![lasting("link-1")]));
    press(&mut harness, LINKS);
    press(&mut harness, "Copy the link");
    assert!(harness.query_by_label("Mark the link as sent").is_some());
    press(&mut harness, "Connect");
    assert!(matches!(harness.state().state.screen, Screen::Connect(_)));
}

#[test]
fn a_link_that_was_copied_says_nothing_of_the_next_one() {
    let first = lasting("link-1");
    for links in [vec![lasting("link-2"), first.clone()], vec![]] {
        let mut state = planned_with(vec![first.clone()]);
        state.update(tell(grower_page::Message::CopyLink(first.clone())));
        let handed_out = |state: &State| match &state.screen {
            Screen::GrowerPage(page) => page.links.are_handed_out,
            other => panic!("{other:?}"),
        };
        state.update(tell(grower_page::Message::ReadLinks));
        state.update(linked(Ok(vec![first.clone()]), None));
        assert!(handed_out(&state), "it is still there");
        state.update(tell(grower_page::Message::ReadLinks));
        let made = links.first().cloned();
        state.update(linked(Ok(links), made.as_ref()));
        assert!(!handed_out(&state));
    }
}

#[test]
fn the_keyboard_goes_to_the_link_that_was_made_whatever_was_known_before() {
    let mut state = with_links();
    state.update(tell(grower_page::Message::ReadLinks));
    state.update(linked(Err(ApiError::Broke), None));
    let mut harness = at(state);
    press(&mut harness, LINKS);
    harness.get_by_label("Make a link for 7 days").scroll_to_me();
    harness.run();
    press(&mut harness, "Make a link for 7 days");
    let (old, new) = (MagicLink { expires: None, ..lasting("old") }, lasting("new"));
    let made = linked(Ok(vec![old, new.clone()]), Some(&new));
    harness.state_mut().state.update(made);
    harness.run();
    let (name, _) = focused(&harness).unwrap();
    assert!(name.starts_with("Copy the link") && name.contains("2 January 1970"), "{name}");
}

#[test]
fn a_link_that_was_made_leaves_an_open_menu_its_keyboard() {
    let mut state = with_a_link();
    state.update(tell(grower_page::Message::MakeLink(7 * 86_400)));
    let mut harness = at(state);
    press(&mut harness, LINKS);
    press(&mut harness, "Language of the e-mail: English");
    let new = lasting("new");
    harness.state_mut().state.update(linked(Ok(vec![new.clone(), link()]), Some(&new)));
    harness.run();
    assert!(harness.query_by_role_and_label(Role::RadioButton, "Français").is_some());
    let name = focused(&harness).map(|(name, _)| name).unwrap_or_default();
    assert!(!name.starts_with("Copy the link"), "{name}");
}

#[test]
fn links_that_are_open_for_one_grower_are_folded_for_another() {
    let mut harness = at(with_no_link());
    press(&mut harness, LINKS);
    assert!(harness.query_by_label("Make a link for 7 days").is_some());
    let state = &mut harness.state_mut().state;
    state.update(Message::Leave);
    state.update(Message::OpenGrowerPage(id("dirk")));
    let found = grower_page::Message::Looked(Ok(ConnectionStatus::default()));
    state.update(Message::GrowerPage(GrowerPageId(2), found));
    harness.run();
    assert!(harness.query_by_label("Make a link for 7 days").is_none());
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(matches!(harness.state().state.screen, Screen::Connect(_)), "nobody asked for links");
}

#[test]
fn enter_does_not_ask_a_grower_whose_links_are_not_there_yet() {
    let mut state = many_growers();
    state.update(Message::OpenGrowerPart(id("bill"), Part::Links));
    let mut harness = at(state);
    let found = grower_page::Message::Looked(Ok(ConnectionStatus::default()));
    let state = &mut harness.state_mut().state;
    state.update(tell(found));
    let Screen::GrowerPage(page) = &state.screen else { panic!() };
    assert_eq!(page.links, grower_page::Links::default(), "nothing has asked for them yet");
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(matches!(harness.state().state.screen, Screen::GrowerPage(_)));
}

#[test]
fn enter_does_not_ask_a_grower_who_is_sent_a_link() {
    let mut harness = at(with_no_link());
    press(&mut harness, LINKS);
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(matches!(harness.state().state.screen, Screen::GrowerPage(_)));
    press(&mut harness, "Connect");
    assert!(matches!(harness.state().state.screen, Screen::Connect(_)));
}

#[test]
fn a_link_that_was_made_is_in_sight_with_its_buttons() {
    for size in [[1366.0, 696.0], [900.0, 676.0], [683.0, 348.0]] {
        let mut harness = looking(with_no_link(), Appearance::default(), size);
        for button in [LINKS, "Make a link for 7 days"] {
            harness.get_by_label(button).scroll_to_me();
            harness.run();
            press(&mut harness, button);
        }
        harness.state_mut().state.update(linked(Ok(vec![link()]), Some(&link())));
        harness.run();
        let copy = harness.get_by_label("Copy the link");
        assert!(copy.accesskit_node().is_focused(), "the keyboard goes on there");
        let bar = harness.get_by_label("Back to the growers").rect().top();
        for button in ["Copy the link", "Show QR code", "Write an e-mail", "Copy the e-mail"] {
            let rect = harness.get_by_label(button).rect();
            assert!(rect.top() > 60.0 && rect.bottom() <= bar, "{size:?}: {button} is at {rect:?}");
        }
    }
}

#[test]
fn links_stay_open_when_the_map_is_drawn_elsewhere() {
    let mut harness = looking(screen("grower_page_data"), Appearance::default(), [1366.0, 2000.0]);
    press(&mut harness, LINKS);
    assert!(harness.query_by_label("Make a link for 7 days").is_some());
    harness.set_size([900.0, 2000.0].into());
    harness.run();
    assert!(harness.query_by_label("Make a link for 7 days").is_some());
}

#[test]
fn each_grower_keeps_the_language_of_the_mail() {
    let mut state = with_a_link();
    let spanish = LetterLanguage { leaf_user_id: id("bill"), language: Language::Spanish };
    let kept = state.update(Message::LetterLanguage(spanish.clone()));
    assert!(matches!(&kept[..], [Effect::RememberLetters(it)] if *it == spanish), "{kept:?}");
    assert!(state.update(Message::LetterLanguage(spanish)).is_empty(), "it is known");
    // Somebody else was written to in German since.
    let (_, body) = letter(state, Some(Language::German));
    assert!(body.starts_with("Hola"), "{body}");
    // A letter in the language that was guessed keeps it, too.
    let mut harness = at(with_a_link());
    harness.state_mut().forms.appearance.letters = Some(Language::German);
    press(&mut harness, LINKS);
    press(&mut harness, "Write an e-mail");
    let kept = harness.state().state.letters.get(&id("bill")).copied();
    assert_eq!(kept, Some(Language::German));
}
