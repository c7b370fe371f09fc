//! The company's developer makes a set-up file; a member of staff opens it on a computer that knows
//! nothing yet.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use stile::domain::passphrase::make_passphrase;
use stile::domain::secret::Passphrase;
use stile::domain::setup_file::SetupFile;
use stile::domain::{Company, RedirectUri, Servers};
use stile::practice::{Options, PracticeServers};
use stile::setup_file;

use super::browser::Browser;
use super::desktop::Desktop;
use super::patience::wait_until;
use super::set_up::SetUp;
use super::stile_program::{Stile, files_below, servers};
use super::{ANNELISE, attached_to};

const PASSPHRASE: &str = "tractor seldom purple lighthouse";

/// A second start, which hands its file to the Stile that is open.
fn start_again(desktop: &Desktop, folder: &Path, arguments: &[String]) {
    let mut second = desktop.command(env!("CARGO_BIN_EXE_stile"));
    second.arg("--config-dir").arg(folder).args(arguments);
    assert!(second.status().unwrap().success());
}

#[test]
fn one_file_sets_up_another_computer() {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let downloads = desktop.downloads();
    let SetUp { practice, stile, arguments, .. } = SetUp::by_hand(&desktop, &browser);
    let window = &stile.window;
    window.press("Settings");
    window.press("Make a set-up file for staff…");
    window.fill("Company name", "Prairie Agronomy");
    window.fill("Passphrase", "prairie");
    window.press("Make the file");
    window.see("too easy to guess");
    window.fill("Passphrase", PASSPHRASE);
    window.press("Make the file");
    window.see("It is here: ");
    let file = wait_until("the file is there", || {
        let files = files_below(&downloads);
        files.into_iter().find(|file| stile::domain::setup_file::is_named_so(file))
    });
    stile.close();
    let account = practice.account();
    let sealed = setup_file::read(&file).unwrap();
    let opened = setup_file::open(&sealed, &Passphrase::new(PASSPHRASE)).unwrap();
    assert_eq!(opened.client_secret.expose(), account.client_secret.expose());
    assert_eq!(opened.company.name, "Prairie Agronomy");

    // Another computer; the file comes as a double click hands it over.
    let (folder, damaged) = (desktop.folder("staff"), desktop.folder("damaged.stile"));
    fs::write(&damaged, &sealed[..sealed.len() - 9]).unwrap();
    let with = |file: &std::path::Path| {
        let mut arguments = arguments.clone();
        arguments.push(file.display().to_string());
        arguments
    };
    let stile = Stile::start(&desktop, &browser, &folder, &with(&damaged));
    let window = &stile.window;
    window.fill("Passphrase", PASSPHRASE);
    window.press("Open");
    window.see("The file is damaged or incomplete.");
    window.press("Cancel");
    window.see("Set up by hand");
    assert!(!folder.join("settings.json").exists(), "nothing has changed");
    // A second start hands the file to the window that is open.
    start_again(&desktop, &folder, &with(&file));
    window.fill("Passphrase", "not this one at all");
    window.press("Open");
    window.see("this passphrase does not open the file");
    window.fill("Passphrase", PASSPHRASE);
    window.press("Open");
    window.fill("E-mail", &account.email);
    window.fill("Password", account.password.expose());
    window.press("Sign in");
    window.see("14 growers");
    desktop.picture("staff");
    window.press(&format!("Connect {name}"));
    browser.log_in(email);
    browser.allow();
    window.see(&format!("{name} is connected"));
    assert_eq!(practice.attached(&attached_to(&practice)).unwrap().times, 1);
}

/// The desktop of these tests has neither a portal nor zenity.
#[test]
fn a_file_as_mail_hands_it_on_is_opened_by_its_typed_path() {
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let practice = PracticeServers::start(Options::default()).unwrap();
    let account = practice.account();
    let file = SetupFile {
        company: Company { name: "Prairie Agronomy".to_owned(), ..Company::default() },
        servers: Servers {
            leaf: practice.leaf_url(),
            fieldview: practice.fieldview_url(),
            fieldview_data: practice.fieldview_data_url(),
        },
        client_id: account.client_id.clone(),
        client_secret: account.client_secret.clone(),
        api_key: account.api_key.clone(),
        redirect_uri: RedirectUri::default(),
        second_redirect_uri: None,
        write_scopes: vec![],
        pkce: false,
        switch_on_fields: false,
        has_links: false,
    };
    let passphrase = make_passphrase().unwrap();
    let sealed = setup_file::seal(&file, &passphrase).unwrap();
    let letters = STANDARD.encode(sealed);
    let text = format!(
        "> -----BEGIN AGE ENCRYPTED FILE-----\r\n> {letters}\r\n\
         > -----END AGE ENCRYPTED FILE-----\r\n"
    );
    let path = desktop.folder("Prairie.stile (1).txt");
    fs::write(&path, text).unwrap();

    let folder = desktop.folder("staff");
    let stile = Stile::start(&desktop, &browser, &folder, &servers(&practice));
    let window = &stile.window;
    window.press("My company gave me a file");
    window.see("This computer has no file dialog");
    desktop.picture("typed-path");
    window.fill("File path", &path.display().to_string());
    window.press("Open");
    window.fill("Passphrase", &passphrase.expose().to_uppercase().replace('-', " "));
    desktop.xdotool(&["key", "--clearmodifiers", "Return"]);
    window.see("E-mail");
    desktop.picture("typed-path-opened");
}

#[test]
fn a_file_for_other_servers_takes_nothing_along() {
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let SetUp { practice: before, stile, folder, arguments, redirect_uri } =
        SetUp::by_hand(&desktop, &browser);
    let options = Options { redirect_uris: vec![redirect_uri.clone()], ..Options::default() };
    let after = PracticeServers::start(options).unwrap();
    let account = after.account();
    let passphrase = Passphrase::new(PASSPHRASE);
    let file = desktop.folder("Prairie.stile");
    let set_up = SetupFile {
        company: Company { name: "Prairie Agronomy".to_owned(), ..Company::default() },
        servers: Servers {
            leaf: after.leaf_url(),
            fieldview: after.fieldview_url(),
            fieldview_data: after.fieldview_data_url(),
        },
        client_id: account.client_id.clone(),
        client_secret: account.client_secret.clone(),
        api_key: account.api_key.clone(),
        redirect_uri: RedirectUri::parse(&redirect_uri).unwrap(),
        second_redirect_uri: None,
        write_scopes: vec![],
        pkce: false,
        switch_on_fields: false,
        has_links: false,
    };
    fs::write(&file, setup_file::seal(&set_up, &passphrase).unwrap()).unwrap();
    let mut with_file = arguments.clone();
    with_file.push(file.display().to_string());
    start_again(&desktop, &folder, &with_file);
    let window = &stile.window;
    window.fill("Passphrase", PASSPHRASE);
    window.press("Open");
    window.see("This file uses different servers");
    desktop.picture("other_servers");
    window.press("Cancel");
    window.see("14 growers");
    start_again(&desktop, &folder, &with_file);
    window.fill("Passphrase", PASSPHRASE);
    window.press("Open");
    window.press("Use these servers");
    window.fill("E-mail", &account.email);
    window.fill("Password", account.password.expose());
    window.press("Sign in");
    window.see("14 growers");
    let asked_before = before.requests().len();
    stile.close();
    // The set-up says whom Stile speaks to from now on, whatever the command line does.
    let stile = Stile::start(&desktop, &browser, &folder, &arguments);
    let (name, email) = ANNELISE;
    stile.window.press(&format!("Connect {name}"));
    browser.log_in(email);
    browser.allow();
    stile.window.see(&format!("{name} is connected"));
    assert_eq!(before.requests().len(), asked_before, "those before are asked nothing any more");
    let old = before.account();
    let secrets = [old.password.expose(), old.client_secret.expose(), old.api_key.expose()];
    let tokens: Vec<String> = before
        .requests()
        .iter()
        .filter_map(|request| request.header("authorization").map(str::to_owned))
        .collect();
    assert!(!tokens.is_empty());
    for request in after.requests() {
        let said = format!("{:?} {}", request.headers, String::from_utf8_lossy(&request.body));
        let mut all = secrets.iter().copied().chain(tokens.iter().map(String::as_str));
        assert!(!all.any(|secret| said.contains(secret)), "{}", request.target);
    }
}
