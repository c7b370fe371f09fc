//! `/services/usermanagement/api/users`: growers. [L]

use std::collections::BTreeMap;

use jiff::Timestamp;
use reqwest::Method;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use url::Url;

use super::credentials::{CredentialsBody, is_absence};
use super::{ID_CHARS, Leaf, USERS, json};
use crate::domain::secret::LeafToken;
use crate::domain::{
    ApiError, FIELDVIEW, Grower, GrowerChange, GrowerDetails, LeafUserId, NewGrower, Page,
};
use crate::http::{Answer, OBJECT_LIMIT, PAGE_LIMIT, read};

const NAME_CHARS: usize = 200;
const ADDRESS_CHARS: usize = 500;
/// How the names of a grower's credentials end, whatever the provider. [L]
const CREDENTIALS: &str = "Credentials";

/// A grower by the names of the fields. Only what Stile shows is read; everything else, other
/// providers' credentials too, is not. Every field is taken as it comes, so that an odd one does not
/// hide the other growers.
#[derive(Deserialize)]
struct UserBody<'a>(#[serde(borrow)] BTreeMap<String, &'a RawValue>);

impl UserBody<'_> {
    fn text(&self, field: &str, limit: usize) -> Option<String> {
        let value: Value = serde_json::from_str(self.0.get(field)?.get()).ok()?;
        read::text(&value, limit)
    }

    fn into_details(self) -> GrowerDetails {
        let text = |field, limit| self.text(field, limit).unwrap_or_default();
        let is_there = |value: &&RawValue| {
            let fields = value.get().strip_prefix('{');
            fields.is_some_and(|fields| fields.trim_start() != "}")
        };
        GrowerDetails {
            person: NewGrower {
                name: text("name", NAME_CHARS),
                email: text("email", NAME_CHARS),
                phone: text("phone", NAME_CHARS),
                address: text("address", ADDRESS_CHARS),
                reference: self.text("externalId", NAME_CHARS),
            },
            has_credentials: (self.0.iter())
                .any(|(name, value)| name.ends_with(CREDENTIALS) && is_there(value)),
        }
    }

    fn into_grower(self) -> Option<Grower> {
        let text = |field: &str, limit| self.text(field, limit);
        Some(Grower {
            id: LeafUserId::parse(&text("id", ID_CHARS)?).ok()?,
            name: text("name", NAME_CHARS).unwrap_or_default(),
            email: text("email", NAME_CHARS).unwrap_or_default(),
            // May be a number in the company's own system.
            reference: text("externalId", NAME_CHARS),
            field_view: (self.0.get(FIELDVIEW.at_leaf.field).copied())
                .and_then(read::object::<CredentialsBody>)
                .and_then(CredentialsBody::into_credentials),
        })
    }
}

impl Leaf {
    /// `GET …/users`: one page of growers, counted from 0. They are sorted by name, so that one who
    /// is added meanwhile shifts the others by one place at most. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn growers(&self, token: &LeafToken, page: usize) -> Result<Page<Grower>, ApiError> {
        let request = self.list(USERS, "sort=name,asc&", page, token);
        let answer = self.http.send(request, PAGE_LIMIT).await?.success(&[token.expose()])?;
        Ok(Page::of(&answer, answer.list()?, |user: UserBody<'_>| user.into_grower()))
    }

    /// `GET …/users`: whether Leaf accepts the token, and Leaf's time when it answered. [L]
    ///
    /// # Errors
    /// [`ApiError`]; a token that is not accepted is a refusal with status 401.
    pub async fn accepts(&self, token: &LeafToken) -> Result<Option<Timestamp>, ApiError> {
        let request = self.list(USERS, "", 0, token);
        let answer = self.http.send(request, PAGE_LIMIT).await?.success(&[token.expose()])?;
        answer.list::<&RawValue>().map(|_| answer.date)
    }

    /// `GET …/users/{id}`: whether Leaf knows the grower. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn knows(&self, token: &LeafToken, grower: &LeafUserId) -> Result<bool, ApiError> {
        let request = self.request(Method::GET, self.user_url(grower), token);
        let answer = self.http.send(request, OBJECT_LIMIT).await?;
        if is_absence(&answer) {
            return Ok(false);
        }
        answer.success(&[token.expose()]).map(|_| true)
    }

    /// `GET …/users/{id}`: what Leaf has of the grower, to be edited. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn grower_details(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
    ) -> Result<GrowerDetails, ApiError> {
        let request = self.request(Method::GET, self.user_url(grower), token);
        let answer = self.http.send(request, OBJECT_LIMIT).await?.success(&[token.expose()])?;
        answer.object().map(UserBody::into_details)
    }

    /// `PATCH …/users/{id}`: changes what is named, and nothing else. The same change twice is one.
    /// Never `PUT`, which drops credentials. [L]
    ///
    /// # Errors
    /// [`ApiError`]; Leaf's own objections are refusals.
    pub async fn change_grower(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
        change: &GrowerChange,
    ) -> Result<(), ApiError> {
        let request = json(self.request(Method::PATCH, self.user_url(grower), token), change);
        let answer = self.http.send(request, OBJECT_LIMIT).await?;
        answer.success(&[token.expose()]).map(|_| ())
    }

    /// `DELETE …/users/{id}`: removes the grower from Leaf. Succeeds when Leaf has none, too. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn remove_grower(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
    ) -> Result<(), ApiError> {
        let request = self.request(Method::DELETE, self.user_url(grower), token);
        let answer = self.http.send(request, OBJECT_LIMIT).await?;
        if is_absence(&answer) {
            return Ok(());
        }
        answer.success(&[token.expose()]).map(|_| ())
    }

    fn user_url(&self, grower: &LeafUserId) -> Url {
        self.url(&format!("{USERS}/{grower}"))
    }

    /// `POST …/users`: adds a grower. Not to be repeated: a first try that took would leave two. [L]
    ///
    /// # Errors
    /// [`ApiError`]; Leaf's own objections (an e-mail that exists already) are refusals.
    pub async fn add_grower(&self, token: &LeafToken, new: &NewGrower) -> Result<Grower, ApiError> {
        let request = json(self.request(Method::POST, self.url(USERS), token), new);
        let answer = self.http.send(request, OBJECT_LIMIT).await?.success(&[token.expose()])?;
        grower(&answer)
    }
}

fn grower(answer: &Answer) -> Result<Grower, ApiError> {
    let user: UserBody<'_> = answer.object()?;
    user.into_grower().ok_or_else(|| answer.missing("id"))
}
