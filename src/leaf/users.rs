//! `/services/usermanagement/api/users`: growers. [L]

use std::collections::BTreeMap;

use jiff::Timestamp;
use reqwest::Method;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::credentials::{CredentialsBody, is_absence};
use super::{ID_CHARS, Leaf, USERS, json};
use crate::domain::secret::LeafToken;
use crate::domain::{ApiError, FIELDVIEW, Grower, LeafUserId, NewGrower, Page};
use crate::http::{Answer, OBJECT_LIMIT, PAGE_LIMIT, read};

const NAME_CHARS: usize = 200;

/// A grower by the names of the fields. Only what Stile shows is read; everything else, other
/// providers' credentials too, is not. Every field is taken as it comes, so that an odd one does not
/// hide the other growers.
#[derive(Deserialize)]
struct UserBody<'a>(#[serde(borrow)] BTreeMap<String, &'a RawValue>);

impl UserBody<'_> {
    fn into_grower(self) -> Option<Grower> {
        let text = |field: &str, limit| {
            let value: Value = serde_json::from_str(self.0.get(field)?.get()).ok()?;
            read::text(&value, limit)
        };
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
        let url = self.url(&format!("{USERS}/{grower}"));
        let request = self.request(Method::GET, url, token);
        let answer = self.http.send(request, OBJECT_LIMIT).await?;
        if is_absence(&answer) {
            return Ok(false);
        }
        answer.success(&[token.expose()]).map(|_| true)
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
