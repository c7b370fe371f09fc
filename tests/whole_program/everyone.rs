//! The whole job without a mouse, and without sight.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;

use stile::practice::PracticeServers;

use super::browser::Browser;
use super::desktop::Desktop;
use super::patience::wait_until;
use super::program::{Program, output_of};
use super::set_up::SetUp;
use super::stile_program::{Stile, log};
use super::{ANNELISE, MAREK, attached_to};

/// Set up, connect, cancel, be refused, ask again, paste: by keys alone. The browser is the grower's.
#[test]
fn keys_alone_do_the_whole_job() {
    let ((name, email), (other, _)) = (ANNELISE, MAREK);
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let set_up = SetUp::begin(&desktop, &browser);
    let (window, account) = (&set_up.stile.window, set_up.practice.account());
    window.see("Set up by hand");
    window.come_to_the_front();
    window.tab_to("Set up by hand");
    window.key("space");

    window.see_focus_on("E-mail", "entry");
    window.tab_to("Password");
    // The first field that is wrong is where one goes on.
    window.key("Return");
    window.see_focus_on("E-mail", "entry");
    window.type_over(&account.email);
    window.tab_to("Password");
    window.type_over(account.password.expose());
    window.key("Return");

    window.see_focus_on("Client ID", "entry");
    window.type_over(&account.client_id);
    window.tab_to("Client secret");
    window.type_over(account.client_secret.expose());
    window.tab_to("API key");
    window.type_over(account.api_key.expose());
    window.key("Return");

    window.see_focus_on("Your redirect address", "heading");
    // Back keeps what was typed.
    window.key("Escape");
    window.see_focus_on("Client ID", "entry");
    window.see(&account.client_id);
    window.key("Return");
    window.see_focus_on("Your redirect address", "heading");
    window.tab_to("Redirect address");
    window.type_over(&set_up.redirect_uri);
    window.key("Return");
    window.tab_to("Skip the check");
    window.key("space");
    window.see("14 growers");

    // Connect and be refused, then ask again.
    window.tab_to(&format!("Connect {name}"));
    window.key("space");
    window.see_focus_on("Now it’s the grower’s turn, in the browser", "heading");
    browser.see("#log-in", "");
    browser.log_in(email);
    browser.deny();
    window.see("declined in FieldView");
    window.come_to_the_front();
    let tabs = browser.tab_count();
    window.key("Return");
    browser.see_another_tab(tabs, "#allow");
    browser.allow();
    window.see(&format!("{name} is connected"));
    window.come_to_the_front();
    window.key("Return");
    window.see("14 growers");

    // Another program has the port: paste.
    set_up.take_the_port();
    window.tab_to(&format!("Connect {other}"));
    window.key("space");
    window.see("uses port");
    window.tab_to("Paste the address instead");
    let tabs = browser.tab_count();
    window.key("space");
    window.see("Now it’s the grower’s turn");
    browser.see_another_tab(tabs, "#allow");
    browser.allow();
    let address = browser.address_with("code=");
    window.come_to_the_front();
    window.tab_to("Address from the browser");
    window.type_over(&address);
    window.key("Return");
    // The browser was still logged in as the grower before.
    window.see(&format!("Is this {other}’s FieldView account?"));
    window.tab_to("Yes, attach it");
    window.key("space");
    window.see(&format!("{other} is connected"));
    assert_eq!(connected(&set_up.practice), 2);
}

fn connected(practice: &PracticeServers) -> usize {
    super::attaches(&practice.requests()).count()
}

/// From the first start to Connected by names and roles alone, and all that matters is announced.
#[test]
fn a_screen_reader_leads_from_start_to_connected() {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let set_up = SetUp::begin(&desktop, &browser);
    let (window, account) = (&set_up.stile.window, set_up.practice.account());
    window.press_by_name("Set up by hand");
    window.see_focus_on("E-mail", "entry");
    window.press_by_name("Continue");
    window.hear("Please check: the e-mail is missing.");
    window.fill_by_name("E-mail", "entry", &account.email);
    window.fill_by_name("Password", "password text", account.password.expose());
    window.press_by_name("Continue");

    window.see_focus_on("Client ID", "entry");
    window.fill_by_name("Client ID", "entry", &account.client_id);
    window.fill_by_name("Client secret", "password text", account.client_secret.expose());
    window.fill_by_name("API key", "password text", account.api_key.expose());
    window.press_by_name("Continue");

    window.see_focus_on("Your redirect address", "heading");
    window.fill_by_name("Redirect address", "entry", &set_up.redirect_uri);
    window.press_by_name("Save and finish");
    window.press_by_name("Skip the check");
    window.see("14 growers");
    window.press_by_name(&format!("Connect {name}"));
    window.hear("Now it’s the grower’s turn, in the browser");
    window.see("Step 1 of 4, Prepare the link: done");
    window.see("Step 2 of 4, Grower’s consent: needs you");
    browser.log_in(email);
    browser.allow();
    window.hear("FieldView connected");
    window.see(&format!("{name} is connected"));
    window.see_focus_on("FieldView connected", "heading");
    window.see("Step 4 of 4, Confirm: done");
    assert_eq!(set_up.practice.attached(&attached_to(&set_up.practice)).unwrap().times, 1);
}

/// What was chosen for the window is there at the next start; the browser's page speaks the same.
#[test]
fn language_and_look_are_kept_and_the_browser_page_follows() {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let SetUp { practice, stile, folder, arguments, .. } = SetUp::by_hand(&desktop, &browser);
    stile.window.press("Display");
    stile.window.press("Language");
    stile.window.press("Deutsch");
    stile.window.see("14 Betriebe");
    stile.close();
    let kept = std::fs::read_to_string(folder.join("window.ron")).unwrap();
    assert!(kept.contains("German") || kept.contains("de"), "{kept}");

    let stile = Stile::start(&desktop, &browser, &folder, &arguments);
    stile.window.see("14 Betriebe");
    stile.window.press_by_name(&format!("{name} verbinden"));
    browser.log_in(email);
    browser.allow();
    browser.address_of_page_saying("Stile hat die Zustimmung");
    stile.window.see(&format!("{name} ist verbunden"));
    desktop.picture("german");
    assert_eq!(practice.attached(&attached_to(&practice)).unwrap().times, 1);
}

/// Light and dark, normal and high contrast, with motion and without: as the desktop is set, at
/// once.
#[test]
fn the_window_follows_the_desktop_while_it_is_open() {
    let desktop = Desktop::start();
    let mut portal = desktop.script("portal.py");
    let mut settings = portal.child.stdin.take().unwrap();
    let mut answers = BufReader::new(portal.child.stdout.take().unwrap());
    let mut set = |line: &str| {
        writeln!(settings, "{line}").unwrap();
        let mut answer = String::new();
        answers.read_line(&mut answer).unwrap();
        assert_eq!(answer, "set\n", "{line}");
    };
    set("color-scheme 1");
    set("contrast 0");
    let folder = desktop.folder("stile");
    let stile = Stile::start_with(&desktop, &folder, &[], &[("BROWSER", "true")]);
    stile.window.see("Set up by hand");
    let turns = |colour: &str| {
        wait_until(&format!("the page is {colour}"), || {
            (stile.window.colour_at(5, 300) == colour).then_some(())
        });
    };
    turns("#161A13");
    set("contrast 1");
    turns("#000000");
    set("color-scheme 2");
    turns("#FFFFFF");
    set("contrast 0");
    turns("#F6F7F3");
    for (line, learnt) in
        [("reduced-motion 1", "motion: false"), ("reduced-motion 0", "motion: true")]
    {
        set(line);
        wait_until(&format!("{line} is known"), || {
            log(&folder)
                .lines()
                .rfind(|line| line.contains("SystemLook"))?
                .contains(learnt)
                .then_some(())
        });
    }
}

/// Names that no keyboard has keys for are composed with the desktop's own input method.
#[test]
fn a_name_is_written_with_an_input_method() {
    let desktop = Desktop::start();
    let home = desktop.folder("input method");
    std::fs::create_dir_all(&home).unwrap();
    let _input_method = Program::start(
        desktop.command("nabi").env("HOME", home).env("LC_ALL", "C.UTF-8").stderr(Stdio::null()),
    );
    wait_until("the input method is there", || {
        let root = output_of(desktop.command("xprop").args(["-root", "XIM_SERVERS"]));
        root.contains("nabi").then_some(())
    });
    let variables = [("XMODIFIERS", "@im=nabi"), ("LC_ALL", "C.UTF-8"), ("BROWSER", "true")];
    let arguments = ["--practice".to_owned()];
    let stile = Stile::start_with(&desktop, &desktop.folder("stile"), &arguments, &variables);
    let window = &stile.window;
    window.see("14 growers");
    window.come_to_the_front();
    window.key("ctrl+n");
    window.see_focus_on("Name", "entry");
    window.key("Hangul");
    // The keys of 한글, the second of which changes what the first has begun.
    for key in ["g", "k", "s", "r", "m", "f"] {
        window.key(key);
    }
    desktop.picture("input_method");
    window.key("Hangul");
    window.see("한글");
    window.tab_to("E-mail");
    window.type_over("hangul@farm.example");
    window.key("Return");
    window.see("15 growers");
    window.see("Connect 한글");
}
