//! What is typed on the pages of the set-up. The sign-in stands on other screens as well.

use super::left::Left;
use crate::domain::scope::{self, Scope};
use crate::domain::{RedirectUri, Settings};
use crate::ui::widgets::SecretText;

/// Signing in to Leaf.
#[derive(Debug, Default)]
pub(in crate::ui) struct SignInForm {
    pub(in crate::ui) by_token: bool,
    pub(in crate::ui) email: String,
    pub(in crate::ui) password: SecretText,
    pub(in crate::ui) token: SecretText,
    pub(in crate::ui) left: Left<SignInField>,
}

/// The fields of [`SignInForm`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum SignInField {
    Email,
    Password,
    Token,
}

impl SignInForm {
    /// Keeps no secret that was handed over or is not asked for any more.
    pub(in crate::ui) fn forget_secrets(&mut self) {
        self.password.clear();
        self.token.clear();
    }

    /// Whether a secret is typed.
    pub(in crate::ui) fn has_secrets(&self) -> bool {
        [&self.password, &self.token].iter().any(|secret| !secret.value().is_empty())
    }
}

/// FieldView's app keys.
#[derive(Debug, Default)]
pub(in crate::ui) struct KeysForm {
    pub(in crate::ui) client_id: String,
    pub(in crate::ui) client_secret: SecretText,
    pub(in crate::ui) api_key: SecretText,
    /// All three came out of one pasted text.
    pub(in crate::ui) split: bool,
    pub(in crate::ui) left: Left<KeysField>,
}

/// The fields of [`KeysForm`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum KeysField {
    ClientId,
    ClientSecret,
    ApiKey,
}

impl KeysForm {
    /// Keeps no secret that was handed over.
    pub(in crate::ui) fn forget_secrets(&mut self) {
        self.client_secret.clear();
        self.api_key.clear();
    }

    /// Whether a secret is typed.
    pub(in crate::ui) fn has_secrets(&self) -> bool {
        [&self.client_secret, &self.api_key].iter().any(|secret| !secret.value().is_empty())
    }
}

/// Redirect addresses and write scopes.
#[derive(Debug, Default)]
pub(in crate::ui) struct RedirectForm {
    pub(in crate::ui) first: String,
    pub(in crate::ui) second: String,
    pub(in crate::ui) write_scopes: [bool; scope::WRITE.len()],
    pub(in crate::ui) pkce: bool,
    pub(in crate::ui) switch_on_fields: bool,
    pub(in crate::ui) left: Left<RedirectField>,
}

/// The fields of [`RedirectForm`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum RedirectField {
    First,
    Second,
}

impl RedirectForm {
    /// Filled in as it is set.
    pub(in crate::ui) fn of(settings: &Settings) -> Self {
        let second = settings.second_redirect_uri.as_ref();
        Self {
            first: settings.redirect_uri.to_string(),
            second: second.map_or(String::new(), RedirectUri::to_string),
            write_scopes: scope::WRITE.map(|scope| settings.write_scopes.contains(&scope)),
            pkce: settings.pkce,
            switch_on_fields: settings.switch_on_fields,
            left: Left::default(),
        }
    }

    /// Whether the same is filled in there.
    pub(in crate::ui) fn is_as(&self, other: &Self) -> bool {
        self.first == other.first
            && self.second == other.second
            && self.write_scopes == other.write_scopes
            && self.pkce == other.pkce
            && self.switch_on_fields == other.switch_on_fields
    }

    pub(in crate::ui) fn chosen_scopes(&self) -> Vec<Scope> {
        scope::WRITE
            .into_iter()
            .zip(self.write_scopes)
            .filter_map(|(scope, chosen)| chosen.then_some(scope))
            .collect()
    }
}
