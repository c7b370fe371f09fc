//! The company's set-up, a page at a time.

use eframe::egui;
use zeroize::Zeroizing;

use crate::domain::app_keys::{
    check_app_key, check_leaf_token, find_app_keys, named_key, token_within,
};
use crate::domain::email::{email_from, looks_like_email};
use crate::domain::secret::{ApiKey, ClientSecret, LeafPassword, LeafToken};
use crate::domain::{ProviderMail, RedirectUri, SignIn, scope};
use crate::flow::setup::{HelpPage, Message as SetupMessage};
use crate::flow::{
    Message, Question, Setup, SetupField, SetupPage, SignInError, SignInState, State,
};
use crate::t;
use crate::ui::forms::Forms;
use crate::ui::forms::left::Left;
use crate::ui::forms::set_up::{KeysField, KeysForm, RedirectField, SignInField};
use crate::ui::widgets::{
    Action, Field, announce, aside, copy_button, elsewhere, explain, going_on, heading,
    keep_in_sight_too, muted, note_copied, note_going_on, slow, step_heading,
    two_columns_over_actions, with_icon,
};
use crate::ui::{Pressed, error_messages, icons, theme};

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    setup: &Setup,
    forms: &mut Forms,
    pressed: &mut Pressed,
) {
    let busy = setup.saving || state.sign_in == SignInState::Running;
    let is_alone = setup.is_page_alone();
    // The company's file has set the other pages.
    let is_only = !is_alone && setup.page == SetupPage::Leaf && state.company().is_some();
    let words = match (setup.page, busy) {
        (SetupPage::Leaf, true) => t!("setup-signing-in"),
        (_, true) => t!("setup-saving"),
        (_, false) if is_alone => t!("settings-save"),
        (SetupPage::Redirect, false) => t!("setup-finish"),
        (_, false) if is_only => t!("leaf-sign-in"),
        (_, false) => t!("continue"),
    };
    let form = ("set-up", setup.page as u8);
    let go_on = going_on(ui, form);
    let fields = |ui: &mut egui::Ui| {
        if !is_alone && !is_only {
            let at = SetupPage::ALL.iter().position(|page| *page == setup.page);
            let number = at.unwrap_or(0) + 1;
            muted(ui, t!("setup-page", page = number, pages = SetupPage::ALL.len()));
        }
        match setup.page {
            SetupPage::Leaf => leaf_page(ui, state, forms, go_on, pressed),
            SetupPage::AppKeys => {
                by_hand(ui, state, setup, pressed, |ui, pressed| {
                    keys_page(ui, state, setup, forms, go_on, pressed);
                });
            }
            SetupPage::Redirect => {
                by_hand(ui, state, setup, pressed, |ui, pressed| {
                    redirect_page(ui, setup, forms, go_on, pressed);
                });
            }
        }
    };
    let is_locked = state.is_set_by_company(setup.page);
    let back = if is_alone && !is_locked { t!("cancel") } else { t!("back") };
    let back = Action::leaving(back, Chosen::Back);
    // There is nothing to save on a page that the company's file has set.
    let main = (!is_alone || !is_locked).then(|| {
        // The last page is filled in already: Enter on the page before is not to save it unread.
        let is_last = !is_alone && setup.page == SetupPage::Redirect;
        Action::main(words, Chosen::GoOn).enabled(!busy).after_reading(is_last)
    });
    match two_columns_over_actions(ui, fields, Some(back), main.into_iter().collect()) {
        Some(Chosen::GoOn) => note_going_on(ui, form),
        Some(Chosen::Back) if is_alone && forms.has_typed(state, setup.page) => {
            pressed.send(Message::Ask(Question::DropTyped));
        }
        Some(Chosen::Back) => pressed.send(Message::Setup(SetupMessage::Back)),
        None => {}
    }
}

enum Chosen {
    Back,
    GoOn,
}

/// A page that is filled in by hand, unless the company's file has set it.
fn by_hand(
    ui: &mut egui::Ui,
    state: &State,
    setup: &Setup,
    pressed: &mut Pressed,
    fields: impl FnOnce(&mut egui::Ui, &mut Pressed),
) {
    let is_set = state.is_set_by_company(setup.page);
    if is_set {
        super::setup_file::set_by_company(ui, state, pressed);
    }
    ui.scope(|ui| {
        // A locked page stays readable.
        ui.visuals_mut().disabled_alpha = theme::LOCKED;
        ui.add_enabled_ui(!is_set, |ui| fields(ui, pressed));
    });
}

fn leaf_page(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    go_on: bool,
    pressed: &mut Pressed,
) {
    let top = ui.cursor().top();
    heading(ui, &t!("leaf-title"));
    aside(ui, top, |ui| ui.label(t!("leaf-intro")));
    if let Some(company) = state.company().filter(|_| !state.present.leaf_token) {
        ui.label(t!("leaf-only", company = company.name.as_str()));
    }
    if state.present.leaf_token {
        with_icon(ui, icons::GOOD, theme::Tokens::of(ui).good, t!("leaf-kept"));
    }
    ui.add_space(theme::SPACE);
    sign_in_ways(ui, forms);
    ui.add_space(theme::SPACE);
    let keeps_sign_in = forms.keeps_sign_in(state);
    if keeps_sign_in {
        // Nothing is missing in fields that may stay empty.
        forms.sign_in.left = Left::default();
    }
    let message = sign_in_fields(ui, state, forms, go_on && !keeps_sign_in);
    if go_on && keeps_sign_in {
        pressed.send(Message::Setup(SetupMessage::KeepSignIn));
    }
    pressed.send(message);
    sign_in_answer(ui, state);
    ui.add_space(theme::GAP);
    if let Some(company) = state.company() {
        muted(ui, t!("leaf-none-company", company = company.name.as_str()));
        super::help::contact(ui, state, pressed);
    } else if elsewhere(ui, &t!("leaf-none")) {
        pressed.send(Message::OpenPage(HelpPage::LeafRegistration));
    }
}

/// Why there is no answer to a sign-in yet, or why it did not work; in sight together with the field
/// that is typed again.
pub(in crate::ui) fn sign_in_answer(ui: &mut egui::Ui, state: &State) {
    let shown = match &state.sign_in {
        SignInState::Running if state.sign_in_takes_longer => {
            ui.scope(|ui| slow(ui, &error_messages::leaf_takes_longer(&t!("lost-nothing"))))
        }
        SignInState::Failed(error) => ui.scope(|ui| explain(ui, &error_messages::sign_in(error))),
        SignInState::Idle | SignInState::Running => return,
    };
    keep_in_sight_too(ui, shown.response.rect);
}

/// By password or by token.
pub(in crate::ui) fn sign_in_ways(ui: &mut egui::Ui, forms: &mut Forms) {
    let by_token = forms.sign_in.by_token;
    ui.horizontal_wrapped(|ui| {
        ui.radio_value(&mut forms.sign_in.by_token, false, t!("leaf-by-password"));
        ui.radio_value(&mut forms.sign_in.by_token, true, t!("leaf-by-token"));
    });
    if by_token != forms.sign_in.by_token {
        forms.sign_in.left = Left::default();
    }
}

/// The fields for signing in to Leaf, and what to send when they are all right.
pub(in crate::ui) fn sign_in_fields(
    ui: &mut egui::Ui,
    state: &State,
    forms: &mut Forms,
    go_on: bool,
) -> Option<Message> {
    let form = &mut forms.sign_in;
    let sent_to = error_messages::sent_to(state.servers.iter().map(|servers| &servers.leaf));
    if go_on {
        form.left.all();
    }
    if form.by_token {
        take_the_token_alone(ui);
        let reason = check_leaf_token(form.token.value()).err();
        let reason = reason.map(|it| error_messages::key_problem(it, t!("wrong-token-missing")));
        let valid = reason.is_none();
        let hint = if state.present.leaf_token { kept_secret(state) } else { String::new() };
        let response = Field::new(&t!("leaf-token"))
            .help(&t!("leaf-token-help", sent = sent_to))
            .hint(&hint)
            .submits()
            .asked_again(true)
            .error(form.left.error(SignInField::Token, reason))
            .show_secret(ui, &mut form.token);
        form.left.note(SignInField::Token, &response);
        return (go_on && valid).then(|| Message::UseToken(LeafToken::new(form.token.value())));
    }
    let email = email_from(&form.email);
    let email_reason = if email.is_empty() {
        Some(t!("wrong-email-missing"))
    } else {
        (!looks_like_email(&email)).then(|| t!("wrong-email"))
    };
    let is_email_refused = matches!(
        state.sign_in,
        SignInState::Failed(SignInError::OtherAccount { .. } | SignInError::ConsentsAtStake { .. })
    );
    let password_reason = form.password.value().is_empty().then(|| t!("wrong-password-missing"));
    let valid = email_reason.is_none() && password_reason.is_none();
    let response = Field::new(&t!("leaf-email"))
        .hint(&t!("leaf-email-hint"))
        .email()
        .arrives(form.email.is_empty() || !form.password.value().is_empty())
        .submits()
        .asked_again(is_email_refused)
        .error(form.left.error(SignInField::Email, email_reason))
        .show(ui, &mut form.email);
    form.left.note(SignInField::Email, &response);
    let response = Field::new(&t!("leaf-password"))
        .help(&sent_to)
        .submits()
        .asked_again(!is_email_refused)
        .error(form.left.error(SignInField::Password, password_reason))
        .show_secret(ui, &mut form.password);
    form.left.note(SignInField::Password, &response);
    (go_on && valid).then(|| {
        Message::SignIn(SignIn {
            email,
            // A password may begin or end with a space: it is taken as typed.
            password: LeafPassword::new(eframe::egui::TextBuffer::as_str(&form.password)),
        })
    })
}

/// Replaces a pasted text with the Leaf token that it contains.
fn take_the_token_alone(ui: &egui::Ui) {
    ui.input_mut(|input| {
        for event in &mut input.events {
            if let egui::Event::Paste(text) = event
                && let Some(token) = token_within(text)
            {
                drop(Zeroizing::new(std::mem::replace(text, token.as_str().to_owned())));
            }
        }
    });
}

/// Fills all three fields from a pasted text that holds all three values, whichever field it is
/// pasted into.
fn take_apart_what_is_pasted(ui: &egui::Ui, keys: &mut KeysForm) {
    ui.input_mut(|input| {
        input.events.retain_mut(|event| {
            let egui::Event::Paste(text) = event else { return true };
            let Some(found) = find_app_keys(text) else {
                if let Some(alone) = named_key(text).map(str::to_owned) {
                    drop(Zeroizing::new(std::mem::replace(text, alone)));
                }
                return true;
            };
            found.client_id.clone_into(&mut keys.client_id);
            keys.client_secret.set(found.client_secret);
            keys.api_key.set(found.api_key);
            keys.split = true;
            false
        });
    });
}

fn keys_page(
    ui: &mut egui::Ui,
    state: &State,
    setup: &Setup,
    forms: &mut Forms,
    go_on: bool,
    pressed: &mut Pressed,
) {
    let top = ui.cursor().top();
    heading(ui, &t!("keys-title"));
    aside(ui, top, |ui| ui.label(t!("keys-intro")));
    let good = theme::Tokens::of(ui).good;
    if state.present.client_secret && state.present.api_key {
        let for_this_run = state.this_run_only;
        let words = if for_this_run { t!("keys-kept-for-this-run") } else { t!("keys-kept") };
        with_icon(ui, icons::GOOD, good, words);
    }
    if ui.is_enabled() {
        take_apart_what_is_pasted(ui, &mut forms.keys);
    }
    if forms.keys.split {
        let label = with_icon(ui, icons::GOOD, good, t!("keys-split"));
        announce(ui, label.id);
    }
    muted(ui, error_messages::app_keys(state));
    ui.add_space(theme::SPACE);
    let keys = &mut forms.keys;
    if go_on {
        keys.left.all();
    }
    let kept = |present: bool, typed: &str| present && typed.is_empty();
    let reason = |value: &str, kept: bool, missing: String| {
        let problem = check_app_key(value).err().filter(|_| !kept);
        problem.map(|it| error_messages::key_problem(it, missing))
    };
    let client_id = crate::domain::text::pasted(&keys.client_id).to_owned();
    let id_reason = reason(&client_id, false, t!("wrong-client-id-missing"));
    let secret = keys.client_secret.value();
    let secret_kept = kept(state.present.client_secret, secret);
    let secret_reason = reason(secret, secret_kept, t!("wrong-client-secret-missing"));
    let key = keys.api_key.value();
    let key_kept = kept(state.present.api_key, key);
    let key_reason = reason(key, key_kept, t!("wrong-api-key-missing"));
    let valid = id_reason.is_none() && secret_reason.is_none() && key_reason.is_none();

    // To the field that an error has led to, else to the first that is empty.
    let empty = [
        (SetupField::ClientId, client_id.is_empty()),
        (SetupField::ClientSecret, secret.is_empty() && !secret_kept),
        (SetupField::ApiKey, key.is_empty() && !key_kept),
    ];
    let empty = empty.iter().find(|(_, is_empty)| *is_empty).map(|(field, _)| *field);
    let wanted = setup.field.or(empty).unwrap_or(SetupField::ClientId);
    let hint = |kept: bool| if kept { kept_secret(state) } else { String::new() };
    let response = Field::new(&t!("keys-client-id"))
        .arrives(wanted == SetupField::ClientId)
        .help(&t!("keys-client-id-help"))
        .submits()
        .error(keys.left.error(KeysField::ClientId, id_reason))
        .show(ui, &mut keys.client_id);
    keys.left.note(KeysField::ClientId, &response);
    let response = Field::new(&t!("keys-client-secret"))
        .arrives(wanted == SetupField::ClientSecret)
        .help(&t!("keys-client-secret-help"))
        .hint(&hint(secret_kept))
        .submits()
        .error(keys.left.error(KeysField::ClientSecret, secret_reason))
        .show_secret(ui, &mut keys.client_secret);
    keys.left.note(KeysField::ClientSecret, &response);
    let response = Field::new(&t!("keys-api-key"))
        .arrives(wanted == SetupField::ApiKey)
        .help(&t!("keys-api-key-help"))
        .hint(&hint(key_kept))
        .submits()
        .error(keys.left.error(KeysField::ApiKey, key_reason))
        .show_secret(ui, &mut keys.api_key);
    keys.left.note(KeysField::ApiKey, &response);
    if go_on && valid {
        pressed.send(Message::Setup(SetupMessage::AppKeys {
            client_id,
            client_secret: (!secret_kept).then(|| ClientSecret::new(keys.client_secret.value())),
            api_key: (!key_kept).then(|| ApiKey::new(keys.api_key.value())),
        }));
    }
    ui.add_space(theme::GAP);
    if elsewhere(ui, &t!("keys-none")) {
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
    let top = ui.cursor().top();
    heading(ui, &t!("redirect-title"));
    aside(ui, top, |ui| ui.label(t!("redirect-intro")));
    ui.add_space(theme::SPACE);
    let form = &mut forms.redirect;
    if go_on {
        form.left.all();
    }
    let first = RedirectUri::parse(&form.first);
    let second = (!form.second.trim().is_empty()).then(|| RedirectUri::parse(&form.second));
    let response = Field::new(&t!("redirect-first"))
        .arrives(arrives(setup, SetupField::Redirect))
        .help(&t!("redirect-first-help"))
        .hint(RedirectUri::default().as_str())
        .submits()
        .error(
            form.left
                .error(RedirectField::First, first.clone().err().map(error_messages::redirect_uri)),
        )
        .show(ui, &mut form.first);
    form.left.note(RedirectField::First, &response);
    if let Ok(uri) = &first
        && response.lost_focus()
    {
        // With the scheme that was left out.
        form.first = uri.to_string();
    }
    remark(ui, first.as_ref().ok());
    let second_error = second.clone().and_then(Result::err).map(error_messages::redirect_uri);
    let response = Field::new(&t!("redirect-second"))
        .arrives(arrives(setup, SetupField::SecondRedirect))
        .help(&t!("redirect-second-help"))
        .submits()
        .error(form.left.error(RedirectField::Second, second_error))
        .show(ui, &mut form.second);
    form.left.note(RedirectField::Second, &response);
    remark(ui, second.as_ref().and_then(|uri| uri.as_ref().ok()));

    ui.add_space(theme::SPACE);
    let top = ui.cursor().top();
    step_heading(ui, &t!("redirect-write"));
    aside(ui, top, |ui| muted(ui, t!("redirect-write-help")));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (scope, chosen) in scope::WRITE.into_iter().zip(&mut form.write_scopes) {
            ui.checkbox(chosen, error_messages::scope(scope));
        }
    });
    if form.write_scopes.contains(&true) {
        let warning = theme::Tokens::of(ui).warning;
        with_icon(ui, icons::WARNING, warning, t!("redirect-write-warning"));
    }
    ui.add_space(theme::GAP);
    let top = ui.cursor().top();
    step_heading(ui, &t!("fields-setting"));
    aside(ui, top, |ui| muted(ui, t!("fields-setting-help")));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.radio_value(&mut form.switch_on_fields, false, t!("fields-setting-ask"));
        ui.radio_value(&mut form.switch_on_fields, true, t!("fields-setting-all"));
    });
    if let Some(error) = setup.file_error {
        explain(ui, &error_messages::not_saved(error));
    }
    ui.add_space(theme::GAP);
    let top = ui.cursor().top();
    step_heading(ui, &t!("redirect-mail-title"));
    aside(ui, top, |ui| ui.label(t!("redirect-mail-help")));
    let addresses: Vec<String> = [Some(&first), second.as_ref()]
        .into_iter()
        .flatten()
        .filter_map(|uri| uri.as_ref().ok().map(ToString::to_string))
        .collect();
    let client_id = crate::domain::text::pasted(&forms.keys.client_id).to_owned();
    let write_scopes = forms.redirect.chosen_scopes();
    ui.horizontal_wrapped(|ui| {
        let button = egui::Button::new(t!("redirect-mail"));
        let writes = ui.add_enabled(!addresses.is_empty(), button).clicked();
        // For those who write mail in a browser.
        let copied = copy_button(ui, !addresses.is_empty(), &t!("copy-text"), || {
            ProviderMail::new(&client_id, &addresses, &write_scopes).to_text()
        });
        note_copied(ui, copied);
        if writes {
            pressed.send(Message::OpenPage(HelpPage::MailToClimate {
                client_id,
                redirect_uris: addresses,
                write_scopes,
            }));
        }
    });
    ui.add_space(theme::GAP);
    ui.checkbox(&mut forms.redirect.pkce, t!("redirect-pkce"));
    if go_on
        && let Ok(redirect_uri) = first
        && let Ok(second) = second.transpose()
    {
        pressed.send(Message::Setup(SetupMessage::Redirect {
            redirect_uri,
            second,
            write_scopes: forms.redirect.chosen_scopes(),
            pkce: forms.redirect.pkce,
            switch_on_fields: forms.redirect.switch_on_fields,
        }));
    }
}

/// What stands in the empty field of a secret that is kept.
fn kept_secret(state: &State) -> String {
    if state.this_run_only { t!("secret-kept-for-this-run") } else { t!("secret-kept") }
}

/// Whether the keyboard comes to this field: the one that an error has led to.
fn arrives(setup: &Setup, field: SetupField) -> bool {
    setup.field.is_none_or(|wanted| wanted == field)
}

/// What the address means for each log-in, where it is not simply listened on.
fn remark(ui: &mut egui::Ui, uri: Option<&RedirectUri>) {
    if let Some(words) = uri.and_then(error_messages::redirect_remark) {
        muted(ui, words);
    }
}
