//! Opening a company's set-up file, and making one for staff.

use eframe::egui;

use super::forms::{Forms, MakeForm};
use super::widgets::{
    Action, Field, announce, explain, going_on, heading, icon_button, muted, note_going_on,
    page_over_actions, step_heading, with_icon,
};
use super::{Pressed, icons, text, theme};
use crate::domain::secret::Passphrase;
use crate::domain::{LogoAddress, Servers};
use crate::flow::setup_file::Message as FileMessage;
use crate::flow::{Making, Message, Opening, OpeningStep, State};
use crate::say;
use crate::settings::Company;
use crate::setup_file;
use crate::words::Language;

const OPEN: &str = "open a set-up file";
const MAKE: &str = "make a set-up file";

enum Chosen {
    Leave,
    GoOn,
    Other,
    Servers,
}

/// A file that was given to a member of staff.
pub(super) fn opening(
    ui: &mut egui::Ui,
    opening: &Opening,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let go_on = going_on(ui, OPEN);
    let asks = matches!(opening.step, OpeningStep::Passphrase(_));
    let mut message = None;
    let page = |ui: &mut egui::Ui| {
        heading(ui, &say!("open-title"));
        ui.label(text::path(&opening.path));
        ui.add_space(theme::SPACE);
        match &opening.step {
            OpeningStep::Looking => {
                let label = muted(ui, say!("open-looking"));
                announce(ui, label.id);
            }
            OpeningStep::Running | OpeningStep::Moving => {
                let label = muted(ui, say!("open-running"));
                announce(ui, label.id);
            }
            OpeningStep::OtherServers(servers) => other_servers(ui, servers),
            OpeningStep::Failed(error) => explain(ui, &text::setup_file(*error)),
            OpeningStep::Passphrase(wrong) => {
                let typed = !forms.passphrase.value().is_empty();
                let missing = (go_on && !typed).then(|| say!("wrong-missing"));
                let wrong = wrong.filter(|_| !typed).map(|_| say!("open-wrong-passphrase"));
                Field::new(&say!("open-passphrase"))
                    .help(&say!("open-passphrase-help"))
                    .submits()
                    .error(missing.or(wrong))
                    .show_secret(ui, &mut forms.passphrase);
                if go_on && typed {
                    let passphrase = Passphrase::new(forms.passphrase.value());
                    forms.passphrase.clear();
                    message = Some(FileMessage::Unlock(passphrase));
                }
            }
        }
    };
    let main = match opening.step {
        OpeningStep::Failed(_) => Action::main(say!("open-other"), Chosen::Other),
        // Not on a stray Enter.
        OpeningStep::OtherServers(_) => Action::other(say!("open-use-servers"), Chosen::Servers),
        _ => Action::main(say!("open-go-on"), Chosen::GoOn).enabled(asks),
    };
    let cancel = Action::leaving(say!("cancel"), Chosen::Leave);
    match page_over_actions(ui, page, Some(cancel), vec![main]) {
        Some(Chosen::GoOn) => note_going_on(ui, OPEN),
        Some(Chosen::Other) => message = Some(FileMessage::Choose),
        Some(Chosen::Servers) => message = Some(FileMessage::UseServers),
        Some(Chosen::Leave) => message = Some(FileMessage::Leave),
        None => {}
    }
    pressed.send(message.map(Message::SetupFile));
}

/// Whoever made the file may have another's password in mind.
fn other_servers(ui: &mut egui::Ui, servers: &Servers) {
    let warning = theme::Tokens::of(ui).warning;
    let label = with_icon(ui, icons::WARNING, warning, theme::strong(say!("open-servers-title")));
    announce(ui, label.id);
    let [leaf, fieldview, data] = setup_file::hosts(servers);
    for words in [
        say!("open-servers-leaf", host = leaf),
        say!("open-servers-fieldview", host = fieldview),
        say!("open-servers-data", host = data),
    ] {
        ui.label(theme::strong(words));
    }
    ui.label(say!("open-servers-trust"));
    ui.label(say!("open-servers-forget"));
}

/// The developer's side.
pub(super) fn making(
    ui: &mut egui::Ui,
    state: &State,
    making: &Making,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let go_on = going_on(ui, MAKE);
    let mut message = None;
    let form = &mut forms.make;
    let page = |ui: &mut egui::Ui| {
        heading(ui, &say!("make-title"));
        ui.label(say!("make-intro"));
        ui.add_space(theme::SPACE);
        if go_on {
            form.left.all();
        }
        let company = form.company.trim().to_owned();
        let missing = company.is_empty().then(|| say!("wrong-missing"));
        let weak = setup_file::is_weak(&form.passphrase).then(|| say!("make-weak"));
        let valid = missing.is_none() && weak.is_none();
        let response = Field::new(&say!("make-company"))
            .submits()
            .error(form.left.error(0, missing))
            .show(ui, &mut form.company);
        form.left.note(0, &response);
        let response = Field::new(&say!("make-passphrase"))
            .help(&say!("make-passphrase-help"))
            .submits()
            .error(form.left.error(1, weak))
            .show(ui, &mut form.passphrase);
        form.left.note(1, &response);
        ui.add_space(theme::SPACE);
        language(ui, form);
        ui.horizontal_wrapped(|ui| {
            if icon_button(ui, icons::PICTURE, &say!("make-logo")).clicked() {
                message = Some(FileMessage::ChooseLogo);
            }
            muted(
                ui,
                match &making.logo {
                    Some(_) => say!("make-logo-chosen"),
                    None => say!("make-logo-help"),
                },
            );
        });
        let address = form.logo_address.trim();
        let address = (!address.is_empty()).then(|| LogoAddress::parse(address)).transpose();
        let wrong = address.is_err().then(|| say!("make-logo-address-wrong"));
        let response = Field::new(&say!("make-logo-address"))
            .help(&say!("make-logo-address-help"))
            .submits()
            .error(form.left.error(2, wrong))
            .show(ui, &mut form.logo_address);
        form.left.note(2, &response);
        ui.add_space(theme::GAP);
        step_heading(ui, &say!("make-holds"));
        let servers = state.servers.iter().flat_map(setup_file::hosts).collect::<Vec<_>>();
        let servers = say!("make-holds-servers", hosts = servers.join(", "));
        for words in [say!("make-holds-keys"), say!("make-holds-address"), servers] {
            with_icon(ui, icons::GOOD, theme::Tokens::of(ui).good, words);
        }
        with_icon(ui, icons::SAFE, theme::Tokens::of(ui).good, say!("make-holds-not"));
        if let Some(error) = making.error {
            explain(ui, &text::setup_file(error));
        }
        if go_on
            && valid
            && let Ok(logo_address) = address
        {
            let (name, language) = (company, form.language);
            let company = Company { name, language, logo_address, ..Company::default() };
            message = Some(FileMessage::Make(company, Passphrase::new(form.passphrase.as_str())));
        }
    };
    let words = if making.running { say!("make-running") } else { say!("make-go-on") };
    let main = Action::main(words, Chosen::GoOn).enabled(!making.running);
    let back = Action::leaving(say!("back"), Chosen::Leave);
    match page_over_actions(ui, page, Some(back), vec![main]) {
        Some(Chosen::GoOn) => note_going_on(ui, MAKE),
        Some(Chosen::Leave) => message = Some(FileMessage::Leave),
        Some(Chosen::Other | Chosen::Servers) | None => {}
    }
    pressed.send(message.map(Message::SetupFile));
}

/// The language for staff who have chosen none.
fn language(ui: &mut egui::Ui, form: &mut MakeForm) {
    let chosen = form.language.map_or_else(|| say!("display-language-system"), Language::own_name);
    ui.menu_button(say!("make-language", language = chosen), |ui| {
        ui.radio_value(&mut form.language, None, say!("display-language-system"));
        for language in Language::ALL {
            ui.radio_value(&mut form.language, Some(language), language.own_name());
        }
    });
}

/// On a page that the company's file has set.
pub(super) fn set_by_company(ui: &mut egui::Ui, state: &State, pressed: &mut Pressed) {
    let Some(company) = state.company() else { return };
    let words = say!("set-by-company", company = company.name.as_str());
    with_icon(ui, icons::SAFE, theme::Tokens::of(ui).good, words);
    if ui.button(say!("growers-settings-open-file")).clicked() {
        pressed.send(Message::SetupFile(FileMessage::Choose));
    }
    ui.add_space(theme::SPACE);
}
