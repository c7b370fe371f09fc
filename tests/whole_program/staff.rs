//! The company's developer makes a set-up file; a member of staff opens it on a computer that knows
//! nothing yet.

use std::fs;

use stile::domain::secret::Passphrase;
use stile::setup_file;

use super::browser::Browser;
use super::desktop::Desktop;
use super::program::wait_until;
use super::set_up::SetUp;
use super::stile_program::{Stile, files_below};
use super::{ANNELISE, attached_to};

const PASSPHRASE: &str = "tractor seldom purple lighthouse";

#[test]
fn one_file_sets_up_another_computer() {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let downloads = desktop.downloads();
    let SetUp { sandbox, stile, arguments, .. } = SetUp::by_hand(&desktop, &browser);
    let window = &stile.window;
    window.press("Settings");
    window.press("Make a set-up file for staff…");
    window.fill("Name of your company", "Prairie Agronomy");
    window.fill("Passphrase", "prairie");
    window.press("Make the file");
    window.see("too easy to guess");
    window.fill("Passphrase", PASSPHRASE);
    window.press("Make the file");
    window.see("The set-up file is made: ");
    let file = wait_until("the file is there", || {
        let files = files_below(&downloads);
        files.into_iter().find(|file| setup_file::is_named_so(file))
    });
    stile.close();
    let account = sandbox.account();
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
    window.see("Set up Stile");
    assert!(!folder.join("settings.json").exists(), "nothing has changed");
    // A second start hands the file to the window that is open.
    let mut second = desktop.command(env!("CARGO_BIN_EXE_stile"));
    second.arg("--config-dir").arg(&folder).args(with(&file));
    assert!(!second.status().unwrap().success());
    window.fill("Passphrase", "not this one at all");
    window.press("Open");
    window.see("this passphrase does not open the file");
    window.fill("Passphrase", PASSPHRASE);
    window.press("Open");
    window.fill("E-mail", &account.email);
    window.fill("Password", account.password.expose());
    window.press("Continue");
    window.see("14 growers");
    desktop.picture("staff");
    window.press(&format!("Connect {name}"));
    browser.log_in(email);
    browser.allow();
    window.see(&format!("{name} is connected"));
    assert_eq!(sandbox.attached(&attached_to(&sandbox)).unwrap().times, 1);
}
