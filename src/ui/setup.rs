//! The company's set-up, a page at a time.

use eframe::egui::{self, RichText};

use super::forms::Forms;
use super::widgets::{Explanation, Field, actions, escape, explain, heading, muted, page, primary};
use super::{Pressed, text, theme};
use crate::domain::RedirectUri;
use crate::domain::app_keys::{check_app_key, check_leaf_token};
use crate::domain::grower::looks_like_email;
use crate::domain::redirect_uri::Way;
use crate::domain::scope;
use crate::domain::secret::{ApiKey, ClientSecret, LeafPassword, LeafToken};
use crate::flow::setup::{HelpPage, Message as SetupMessage};
use crate::flow::{Message, Setup, SetupPage, SignInState, State};
use crate::leaf::SignIn;

pub(super) fn show(
    ui: &mut egui::Ui,
    state: &State,
    setup: &Setup,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let busy = setup.saving || state.sign_in == SignInState::Running;
    let words = match (setup.page, busy) {
        (SetupPage::Leaf, true) => "Signing in…",
        (_, true) => "Saving…",
        (SetupPage::Redirect, false) => "Save and finish",
        (_, false) => text::CONTINUE,
    };
    let (back, go_on) = actions(ui, |ui| escape(ui, text::BACK), |ui| primary(ui, words, !busy));
    pressed.send(back.then_some(Message::Setup(SetupMessage::Back)));
    page(ui, |ui| {
        let number = SetupPage::ALL.iter().position(|page| *page == setup.page).unwrap_or(0) + 1;
        muted(ui, format!("Set-up, page {number} of {}", SetupPage::ALL.len()));
        match setup.page {
            SetupPage::Leaf => leaf_page(ui, state, forms, go_on, pressed),
            SetupPage::AppKeys => keys_page(ui, state, forms, go_on, pressed),
            SetupPage::Redirect => redirect_page(ui, setup, forms, go_on, pressed),
        }
    });
}

fn leaf_page(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    go_on: bool,
    pressed: &mut Pressed,
) {
    heading(ui, "Your Leaf account");
    ui.label("Stile signs in to Leaf for your company. The password is used once and not kept.");
    if state.present.leaf_token {
        muted(ui, "You are signed in. Leave the fields empty to keep it that way.");
    }
    ui.add_space(theme::SPACE);
    let by_token = forms.leaf.by_token;
    ui.horizontal_wrapped(|ui| {
        ui.selectable_value(&mut forms.leaf.by_token, false, "E-mail and password");
        ui.selectable_value(&mut forms.leaf.by_token, true, "API token");
    });
    if by_token != forms.leaf.by_token {
        forms.leaf.left = super::forms::Left::default();
    }
    ui.add_space(theme::SPACE);
    let message = sign_in_fields(ui, state, forms, go_on);
    if go_on {
        let untouched =
            forms.leaf.password.value().is_empty() && forms.leaf.token.value().is_empty();
        if message.is_none() && untouched && state.present.leaf_token {
            pressed.send(Message::Setup(SetupMessage::KeepSignIn));
        }
        pressed.send(message);
    }
    if let SignInState::Failed(error) = &state.sign_in {
        ui.add_space(theme::SPACE);
        explain(ui, &text::sign_in(error));
    }
    ui.add_space(theme::GAP);
    if ui.link("No account yet? Ask Leaf for one").clicked() {
        pressed.send(Message::OpenPage(HelpPage::LeafRegistration));
    }
}

/// The fields for signing in to Leaf, and what to send when they are all right.
pub(super) fn sign_in_fields(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    go_on: bool,
) -> Option<Message> {
    let leaf = &mut forms.leaf;
    let sent_to = text::sent_to(state.servers.iter().map(|servers| &servers.leaf));
    if go_on {
        leaf.left.all();
    }
    if leaf.by_token {
        let problem = check_leaf_token(leaf.token.value()).err();
        let reason = problem.map(|problem| text::key_problem(problem, "the API token"));
        let valid = reason.is_none();
        let response = Field::new("API token")
            .help(&format!("From your Leaf account, or from your company's developer. {sent_to}"))
            .submits()
            .error(leaf.left.error(2, reason))
            .show_secret(ui, &mut leaf.token);
        leaf.left.note(2, &response);
        return (go_on && valid).then(|| Message::UseToken(LeafToken::new(leaf.token.value())));
    }
    let email_reason =
        (!looks_like_email(leaf.email.trim())).then(|| "this is not an e-mail address.".to_owned());
    let password_reason =
        leaf.password.value().is_empty().then(|| "the password is missing.".to_owned());
    let valid = email_reason.is_none() && password_reason.is_none();
    let response = Field::new("E-mail")
        .hint("you@company.example")
        .submits()
        .error(leaf.left.error(0, email_reason))
        .show(ui, &mut leaf.email);
    leaf.left.note(0, &response);
    let response = Field::new("Password")
        .help(&sent_to)
        .submits()
        .error(leaf.left.error(1, password_reason))
        .show_secret(ui, &mut leaf.password);
    leaf.left.note(1, &response);
    (go_on && valid).then(|| {
        Message::SignIn(SignIn {
            email: leaf.email.trim().to_owned(),
            // A password may begin or end with a space: it is taken as typed.
            password: LeafPassword::new(eframe::egui::TextBuffer::as_str(&leaf.password)),
        })
    })
}

fn keys_page(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    go_on: bool,
    pressed: &mut Pressed,
) {
    heading(ui, "Your FieldView app keys");
    ui.label("Climate gave your company three values by mail. One set serves every grower.");
    if state.present.client_secret && state.present.api_key {
        muted(ui, "Secret and API key are in the keyring. Leave them empty to keep them.");
    }
    ui.add_space(theme::SPACE);
    let servers = state.servers.iter();
    let key_sent_to =
        text::sent_to(servers.clone().flat_map(|servers| [&servers.fieldview_data, &servers.leaf]));
    let secret_sent_to =
        text::sent_to(servers.flat_map(|servers| [&servers.fieldview, &servers.leaf]));
    let keys = &mut forms.keys;
    if go_on {
        keys.left.all();
    }
    let kept = |present: bool, typed: &str| present && typed.is_empty();
    let reason = |value: &str, kept: bool, wanted: &str| {
        let problem = check_app_key(value).err().filter(|_| !kept);
        problem.map(|problem| text::key_problem(problem, wanted))
    };
    let client_id = crate::domain::text::pasted(&keys.client_id).to_owned();
    let id_reason = reason(&client_id, false, "the client ID");
    let secret_kept = kept(state.present.client_secret, keys.client_secret.value());
    let secret_reason = reason(keys.client_secret.value(), secret_kept, "the client secret");
    let key_kept = kept(state.present.api_key, keys.api_key.value());
    let key_reason = reason(keys.api_key.value(), key_kept, "the API key");
    let valid = id_reason.is_none() && secret_reason.is_none() && key_reason.is_none();

    let response = Field::new("Client ID")
        .help("clientId in Climate's mail. Not a secret.")
        .submits()
        .error(keys.left.error(0, id_reason))
        .show(ui, &mut keys.client_id);
    keys.left.note(0, &response);
    let response = Field::new("Client secret")
        .help(&format!(
            "clientSecret in Climate's mail. Kept in your system's keyring. {secret_sent_to}"
        ))
        .submits()
        .error(keys.left.error(1, secret_reason))
        .show_secret(ui, &mut keys.client_secret);
    keys.left.note(1, &response);
    let response = Field::new("API key")
        .help(&format!("apiKey in Climate's mail. Kept in your system's keyring. {key_sent_to}"))
        .submits()
        .error(keys.left.error(2, key_reason))
        .show_secret(ui, &mut keys.api_key);
    keys.left.note(2, &response);
    if go_on && valid {
        pressed.send(Message::Setup(SetupMessage::AppKeys {
            client_id,
            client_secret: (!secret_kept).then(|| ClientSecret::new(keys.client_secret.value())),
            api_key: (!key_kept).then(|| ApiKey::new(keys.api_key.value())),
        }));
    }
    ui.add_space(theme::GAP);
    if ui.link("No keys yet? Register with Climate as a developer").clicked() {
        pressed.send(Message::OpenPage(HelpPage::ClimateRegistration));
    }
}

fn redirect_page(
    ui: &mut egui::Ui,
    setup: &Setup,
    forms: &mut Forms,
    go_on: bool,
    pressed: &mut Pressed,
) {
    heading(ui, "Where FieldView's answer comes back");
    ui.label(
        "After the grower has allowed access, the browser goes to this address. Climate must \
         have registered it for your keys, exactly as written here.",
    );
    ui.add_space(theme::SPACE);
    let form = &mut forms.redirect;
    if go_on {
        form.left.all();
    }
    let first = RedirectUri::parse(&form.first);
    let second = (!form.second.trim().is_empty()).then(|| RedirectUri::parse(&form.second));
    let response = Field::new("Redirect address")
        .help("An address on this computer with a port below 49152, or your company's https page.")
        .hint("http://localhost:8765/callback")
        .submits()
        .error(form.left.error(0, first.clone().err().map(text::redirect_uri)))
        .show(ui, &mut form.first);
    form.left.note(0, &response);
    if first.as_ref().is_ok_and(|uri| *uri.way() == Way::Paste) {
        muted(
            ui,
            "This address is not on this computer, so you will paste the address that the \
             browser ends on.",
        );
    }
    let second_error = second.clone().and_then(Result::err).map(text::redirect_uri);
    let response = Field::new("Second redirect address (optional)")
        .help("Registered as well, and used when the first one's port is busy.")
        .submits()
        .error(form.left.error(1, second_error))
        .show(ui, &mut form.second);
    form.left.note(1, &response);

    ui.add_space(theme::SPACE);
    ui.label(RichText::new("Permission to write (optional)").strong());
    muted(ui, "Reading is always asked for. Writing needs Climate's permission for your keys.");
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (scope, chosen) in scope::WRITE.into_iter().zip(&mut form.write_scopes) {
            ui.checkbox(chosen, text::write_scope(scope));
        }
    });
    if form.write_scopes.contains(&true) {
        let warning = theme::Tokens::of(ui).warning;
        ui.label(
            RichText::new(
                "Growers cannot log in at all when Climate has not permitted these scopes.",
            )
            .color(warning),
        );
    }
    if let Some(error) = setup.file_error {
        explain(
            ui,
            &Explanation {
                what: "The settings could not be saved.".to_owned(),
                lost: "Nothing is lost: what you typed is still here.".to_owned(),
                now: "Make room on the disk or check the folder's permissions, then try again."
                    .to_owned(),
                said: None,
                details: Some(format!("Settings: {error}")),
                calm: false,
            },
        );
    }
    ui.add_space(theme::GAP);
    ui.label(RichText::new("Not registered yet?").strong());
    ui.label("Stile can write the mail that asks Climate for the scopes and this address.");
    let addresses: Vec<String> = [Some(&first), second.as_ref()]
        .into_iter()
        .flatten()
        .filter_map(|uri| uri.as_ref().ok().map(ToString::to_string))
        .collect();
    if ui
        .add_enabled(!addresses.is_empty(), egui::Button::new("Write the mail to Climate"))
        .clicked()
    {
        pressed.send(Message::OpenPage(HelpPage::MailToClimate {
            client_id: crate::domain::text::pasted(&forms.keys.client_id).to_owned(),
            redirect_uris: addresses,
            write_scopes: forms.redirect.chosen_scopes(),
        }));
    }
    ui.add_space(theme::GAP);
    ui.checkbox(&mut forms.redirect.pkce, text::PKCE);
    if go_on
        && let Ok(redirect_uri) = first
        && let Ok(second) = second.transpose()
    {
        pressed.send(Message::Setup(SetupMessage::Redirect {
            redirect_uri,
            second,
            write_scopes: forms.redirect.chosen_scopes(),
            pkce: forms.redirect.pkce,
        }));
    }
}
