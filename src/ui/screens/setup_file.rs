//! Opening a company's set-up file, and making one for staff.

use std::path::Path;

use eframe::egui::{self, RichText, TextBuffer as _};
use indexmap::IndexSet;

use crate::domain::passphrase::{chosen_passphrase, is_weak};
use crate::domain::secret::Passphrase;
use crate::domain::{CONTACT_CHARS, Company, Language, LogoAddress, Servers, text};
use crate::flow::setup_file::Message as FileMessage;
use crate::flow::{Making, Message, Opening, OpeningStep, State};
use crate::ui::forms::Forms;
use crate::ui::forms::make_file::{MakeFileField, MakeFileForm};
use crate::ui::widgets::{
    Action, Field, announce, aside, explain, going_on, group, heading, icon_button, muted,
    note_going_on, page_over_actions, step_heading, two_columns_over_actions, with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

const OPEN: &str = "open a set-up file";
const MAKE: &str = "make a set-up file";

enum Chosen {
    Leave,
    GoOn,
    Other,
    Servers,
}

/// A file that was given to a member of staff.
pub(in crate::ui) fn opening(
    ui: &mut egui::Ui,
    opening: &Opening,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let go_on = going_on(ui, OPEN);
    let asks = matches!(opening.step, OpeningStep::Passphrase(_));
    let mut message = None;
    let page = |ui: &mut egui::Ui| {
        heading(ui, &t!("open-title"));
        ui.label(error_messages::path(&opening.path));
        ui.add_space(theme::SPACE);
        match &opening.step {
            OpeningStep::Looking => {
                let label = muted(ui, t!("open-looking"));
                announce(ui, label.id);
            }
            OpeningStep::Running | OpeningStep::Moving => {
                let label = muted(ui, t!("open-running"));
                announce(ui, label.id);
            }
            OpeningStep::OtherServers(servers) => other_servers(ui, servers),
            OpeningStep::Failed(error) => explain(ui, &error_messages::setup_file(*error)),
            OpeningStep::Passphrase(wrong) => {
                let typed = !forms.passphrase.value().is_empty();
                let missing = (go_on && !typed).then(|| t!("wrong-passphrase-missing"));
                let wrong = wrong.filter(|_| forms.passphrase_is_tried);
                let reason = wrong.map(|_| t!("open-wrong-passphrase"));
                let response = Field::new(&t!("open-passphrase"))
                    .help(&t!("open-passphrase-help"))
                    .submits()
                    .asked_again(true)
                    .error(missing.or(reason))
                    .show_secret(ui, &mut forms.passphrase);
                if wrong.is_some() && typed {
                    muted(ui, t!("open-wrong-passphrase-see"));
                }
                if response.changed() {
                    forms.passphrase_is_tried = false;
                }
                if go_on && typed {
                    // Kept for as long as it may have to be corrected: eight words are long to type.
                    forms.passphrase_is_tried = true;
                    let passphrase = Passphrase::new(forms.passphrase.as_str());
                    message = Some(FileMessage::Unlock(passphrase));
                }
            }
        }
    };
    let main = match opening.step {
        OpeningStep::Failed(_) => Action::main(t!("open-other"), Chosen::Other),
        // Trusting other servers is a decision, so Enter has no default here.
        OpeningStep::OtherServers(_) => Action::other(t!("open-use-servers"), Chosen::Servers),
        _ => Action::main(t!("open-go-on"), Chosen::GoOn).enabled(asks),
    };
    // A move cannot be cut off: half of it would leave two companies' secrets side by side.
    let can_be_left = opening.step != OpeningStep::Moving;
    let cancel = can_be_left.then(|| Action::leaving(t!("cancel"), Chosen::Leave));
    match two_columns_over_actions(ui, page, cancel, vec![main]) {
        Some(Chosen::GoOn) => note_going_on(ui, OPEN),
        Some(Chosen::Other) => message = Some(FileMessage::Choose),
        Some(Chosen::Servers) => message = Some(FileMessage::UseServers),
        Some(Chosen::Leave) => message = Some(FileMessage::Leave),
        None => {}
    }
    pressed.send(message.map(Message::SetupFile));
}

/// Names the servers that secrets would be sent to: whoever made the file may be after a password.
fn other_servers(ui: &mut egui::Ui, servers: &Servers) {
    let warning = theme::Tokens::of(ui).warning;
    let label = with_icon(ui, icons::WARNING, warning, theme::strong(t!("open-servers-title")));
    announce(ui, label.id);
    let [leaf, fieldview, data] = crate::domain::setup_file::hosts(servers);
    for words in [
        t!("open-servers-leaf", host = leaf),
        t!("open-servers-fieldview", host = fieldview),
        t!("open-servers-data", host = data),
    ] {
        ui.label(theme::strong(words));
    }
    ui.label(t!("open-servers-trust"));
    ui.label(t!("open-servers-forget"));
}

/// Making a set-up file, which the company's developer does.
pub(in crate::ui) fn making(
    ui: &mut egui::Ui,
    state: &State,
    making: &Making,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    if let Some(path) = &making.made {
        return made(ui, state, making, path, forms, pressed);
    }
    let go_on = going_on(ui, MAKE);
    let mut message = None;
    let page = |ui: &mut egui::Ui| {
        let top = ui.cursor().top();
        heading(ui, &t!("make-title"));
        aside(ui, top, |ui| {
            ui.label(t!("make-intro"));
            if state.practice {
                muted(ui, t!("make-in-practice"));
            }
        });
        ui.add_space(theme::SPACE);
        if making.running {
            // What is being made is what is shown with it afterwards.
            ui.disable();
        }
        if go_on {
            forms.make_file.left.all();
        }
        let form = &mut forms.make_file;
        let company = form.company.trim().to_owned();
        let missing = company.is_empty().then(|| t!("wrong-company-missing"));
        let weak = is_weak(&form.passphrase, &company).then(|| t!("make-weak"));
        let contact = text::plain(&form.contact, usize::MAX);
        let too_long = (contact.chars().count() > CONTACT_CHARS)
            .then(|| t!("wrong-contact", most = CONTACT_CHARS));
        let valid = missing.is_none() && weak.is_none() && too_long.is_none();
        let response = Field::new(&t!("make-company"))
            .submits()
            .error(form.left.error(MakeFileField::Company, missing))
            .show(ui, &mut form.company);
        form.left.note(MakeFileField::Company, &response);
        let response = Field::new(&t!("make-contact"))
            .help(&t!("make-contact-help"))
            .arrives(false)
            .submits()
            .error(form.left.error(MakeFileField::Contact, too_long))
            .show(ui, &mut form.contact);
        form.left.note(MakeFileField::Contact, &response);
        let response = Field::new(&t!("make-passphrase"))
            .help(&format!("{} {}", t!("make-passphrase-help"), t!("make-passphrase-told")))
            .submits()
            .error(form.left.error(MakeFileField::Passphrase, weak))
            .show(ui, &mut form.passphrase);
        form.left.note(MakeFileField::Passphrase, &response);
        // Whoever is told it types it on another keyboard.
        if response.lost_focus() {
            form.passphrase = chosen_passphrase(&form.passphrase);
        }
        ui.horizontal_wrapped(|ui| {
            message = copy_passphrase(ui, &forms.make_file);
            if icon_button(ui, icons::REFRESH, &t!("make-passphrase-other")).clicked() {
                forms.propose_passphrase();
            }
        });
        says_copied(ui, making);
        message = super::link_keys::show(ui, state, making).or(message.take());
        let form = &mut forms.make_file;
        ui.add_space(theme::GAP);
        language(ui, form);
        ui.horizontal_wrapped(|ui| {
            if icon_button(ui, icons::PICTURE, &t!("make-logo")).clicked() {
                message = Some(FileMessage::ChooseLogo);
            }
            muted(
                ui,
                match &making.logo {
                    Some(_) => t!("make-logo-chosen"),
                    None => t!("make-logo-help"),
                },
            );
        });
        let address = form.logo_address.trim();
        let address = (!address.is_empty()).then(|| LogoAddress::parse(address)).transpose();
        let wrong = address.is_err().then(|| t!("make-logo-address-wrong"));
        let response = Field::new(&t!("make-logo-address"))
            .help(&t!("make-logo-address-help"))
            .submits()
            .error(form.left.error(MakeFileField::LogoAddress, wrong))
            .show(ui, &mut form.logo_address);
        form.left.note(MakeFileField::LogoAddress, &response);
        ui.add_space(theme::GAP);
        step_heading(ui, &t!("make-holds"));
        let hosts = state.servers.iter().flat_map(crate::domain::setup_file::hosts);
        let hosts: IndexSet<_> = hosts.collect();
        let hosts = i18n::list(hosts.iter().map(String::as_str));
        let servers = t!("make-holds-servers", hosts = hosts);
        for words in [t!("make-holds-keys"), t!("make-holds-address"), servers] {
            with_icon(ui, icons::GOOD, theme::Tokens::of(ui).good, words);
        }
        with_icon(ui, icons::SAFE, theme::Tokens::of(ui).good, t!("make-holds-not"));
        if let Some(error) = making.error {
            explain(ui, &error_messages::setup_file(error));
        }
        if go_on
            && valid
            && let Ok(logo_address) = address
        {
            let language = form.language;
            let name = if state.practice {
                t!("make-practice-company", company = company)
            } else {
                company
            };
            let company = Company { name, contact, language, logo_address, ..Company::default() };
            form.passphrase = chosen_passphrase(&form.passphrase);
            let passphrase = Passphrase::new(form.passphrase.as_str());
            message = Some(FileMessage::Make(company, passphrase));
        }
    };
    let words = if making.running { t!("make-running") } else { t!("make-go-on") };
    let main = Action::main(words, Chosen::GoOn).enabled(!making.running);
    let back = Action::leaving(t!("back"), Chosen::Leave);
    match two_columns_over_actions(ui, page, Some(back), vec![main]) {
        Some(Chosen::GoOn) => note_going_on(ui, MAKE),
        Some(Chosen::Leave) => message = Some(FileMessage::Leave),
        Some(Chosen::Other | Chosen::Servers) | None => {}
    }
    pressed.send(message.map(Message::SetupFile));
}

/// The file is made: where it is, and once more the passphrase that it is told with.
fn made(
    ui: &mut egui::Ui,
    state: &State,
    making: &Making,
    path: &Path,
    forms: &Forms,
    pressed: &mut Pressed,
) {
    let mut message = None;
    let page = |ui: &mut egui::Ui| {
        heading(ui, &t!("made-title"));
        let good = theme::Tokens::of(ui).good;
        with_icon(ui, icons::GOOD, good, t!("made-place", path = error_messages::path(path)));
        ui.add_space(theme::SPACE);
        group(ui, |ui| {
            step_heading(ui, &t!("make-passphrase"));
            let passphrase = RichText::new(forms.make_file.passphrase.as_str());
            ui.add(egui::Label::new(passphrase.text_style(theme::subheading())).wrap());
            ui.add_space(theme::SPACE);
            message = copy_passphrase(ui, &forms.make_file);
            says_copied(ui, making);
        });
        ui.add_space(theme::SPACE);
        ui.label(if state.practice { t!("made-in-practice") } else { t!("made-next") });
        muted(ui, t!("make-passphrase-told"));
    };
    // The passphrase is not shown again: the Enter that made the file is not to leave it as well.
    let done = Action::main_leaving(t!("made-done"), FileMessage::Leave).after_reading(true);
    let chosen = page_over_actions(ui, page, None, vec![done]);
    pressed.send(chosen.or(message).map(Message::SetupFile));
}

/// Puts the passphrase into the clipboard, because the person asks for it.
fn copy_passphrase(ui: &mut egui::Ui, form: &MakeFileForm) -> Option<FileMessage> {
    let pressed = icon_button(ui, icons::COPY, &t!("make-passphrase-copy")).clicked();
    pressed.then(|| {
        let passphrase = chosen_passphrase(&form.passphrase);
        FileMessage::CopyPassphrase(Passphrase::new(passphrase.as_str()))
    })
}

fn says_copied(ui: &mut egui::Ui, making: &Making) {
    if making.copied {
        let label = muted(ui, t!("make-passphrase-copied"));
        announce(ui, label.id);
    }
}

/// The language for staff who have chosen none.
fn language(ui: &mut egui::Ui, form: &mut MakeFileForm) {
    let chosen = form.language.map_or_else(|| t!("display-language-system"), i18n::own_name);
    ui.menu_button(t!("make-language", language = chosen), |ui| {
        ui.radio_value(&mut form.language, None, t!("display-language-system"));
        for language in Language::ALL {
            ui.radio_value(&mut form.language, Some(language), i18n::own_name(language));
        }
    });
}

/// On a page that the company's file has set.
pub(in crate::ui) fn set_by_company(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    let Some(company) = state.company() else { return };
    let words = t!("set-by-company", company = company.name.as_str());
    with_icon(ui, icons::SAFE, theme::Tokens::of(ui).good, words);
    if ui.button(t!("growers-settings-open-file")).clicked() {
        pressed.send(Message::SetupFile(FileMessage::Choose));
    }
    ui.add_space(theme::SPACE);
}
